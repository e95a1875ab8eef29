//! Disks and networks of a test's own: a process in Linux namespaces, which go when it ends.

use crate::servers::left_out;
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::process::Command;

/// Whether this process may make namespaces: the superuser on Linux may, unless a sandbox forbids
/// it. Otherwise says on one line what is left out.
///
/// # Panics
/// Where `CI` is `true` and the superuser may not.
pub fn may(what: &str) -> bool {
    let is_root = fs::metadata("/proc/self").is_ok_and(|meta| meta.uid() == 0);
    if !is_root {
        let _ = writeln!(io::stderr(), "left out: {what}: needs root, for namespaces");
        return false;
    }
    let tried = Command::new("unshare")
        .args(["--mount", "--net", "true"])
        .status();
    let works = tried.is_ok_and(|status| status.success());
    works || left_out(&format!("{what}: namespaces may not be made here")).unwrap_or(false)
}

/// The command, with a disk of so much memory of its own at `folder`.
pub fn with_disk(folder: &str, size: &str, command: &Command) -> Command {
    const SCRIPT: &str =
        r#"mount -t tmpfs -o size="$2",mode=755 none "$1" && shift 2 && exec "$@""#;
    let mut unshared = Command::new("unshare");
    unshared.args(["--mount", "sh", "-c", SCRIPT, "disk", folder, size]);
    with_words_of(unshared, command)
}

/// The command, with no network but its own empty one.
pub fn with_network(command: &Command) -> Command {
    let mut unshared = Command::new("unshare");
    unshared.args(["--net", "--"]);
    with_words_of(unshared, command)
}

fn with_words_of(mut outer: Command, inner: &Command) -> Command {
    outer.arg(inner.get_program()).args(inner.get_args());
    for (name, value) in inner.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    outer
}

/// Runs a tool and expects it to succeed.
///
/// # Panics
/// With what it said, if it fails.
pub fn run(program: &str, words: &[&str]) {
    let output = Command::new(program).args(words).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {words:?}: {text}");
}
