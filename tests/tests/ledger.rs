//! One behaviour suite over every ledger, and what only a file can go through.

#[path = "ledger/crash.rs"]
mod crash;
#[path = "ledger/damage.rs"]
mod damage;
#[path = "ledger/files.rs"]
mod files;
#[path = "ledger/migration.rs"]
mod migration;
#[path = "ledger/races.rs"]
mod races;
#[path = "ledger/together.rs"]
mod together;

use fenpay::ledger::{Memory, Sqlite};
use fenpay_tests::ledger_suite;
use fenpay_tests::servers::Make;
use std::process::{Command, Stdio};

#[test]
fn memory_keeps_every_promise() {
    ledger_suite::run(&|| Box::new(Memory::new()));
}

#[test]
fn sqlite_keeps_every_promise() {
    let dir = tempfile::tempdir().unwrap();
    let count = std::cell::Cell::new(0);
    ledger_suite::run(&|| {
        count.set(count.get() + 1);
        let path = dir.path().join(format!("{}.db", count.get()));
        Box::new(Sqlite::open(path).unwrap())
    });
}

#[test]
fn postgres_keeps_every_promise() {
    keeps_every_promise(Make::Postgres);
}

#[test]
fn mariadb_keeps_every_promise() {
    keeps_every_promise(Make::Mariadb);
}

fn keeps_every_promise(make: Make) {
    let Some(server) = make.shared() else {
        return;
    };
    ledger_suite::run(&|| Box::new(together::open(make, &server.fresh_database()).unwrap()));
}

/// Names what this program does when a test runs it again as a process of its own.
const PART: &str = "FENPAY_LEDGER_PART";

/// The command that runs a part of this program on a ledger's file.
fn part(name: &str, path: &std::path::Path) -> Command {
    part_on(name, &format!("sqlite:{}", path.display()))
}

/// The command that runs a part of this program on a ledger.
fn part_on(name: &str, url: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([
            "--exact",
            "plays_its_part",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(PART, name)
        .env("FENPAY_LEDGER_URL", url)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// Does nothing in an ordinary run; in a process that [`part`] starts, it is that process.
#[test]
fn plays_its_part() {
    let Ok(name) = std::env::var(PART) else {
        return;
    };
    let url = std::env::var("FENPAY_LEDGER_URL").unwrap();
    let path = std::path::PathBuf::from(url.trim_start_matches("sqlite:"));
    match name.split_once('-').unwrap_or((&name, "")) {
        ("commit", run) => crash::commit_until_killed(&url, run),
        ("race", run) => races::race(&path, run),
        ("fill", _) => crash::commit_until_it_fails(&path),
        ("open", _) => files::say_how_it_opens(&path),
        _ => panic!("no such part: {name}"),
    }
}
