//! Refusing a wrong signature takes the same instructions wherever it is wrong, so that nobody can guess one
//! digit by digit: counted by callgrind, which counts and does not measure, over the whole call.

use std::path::Path;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_wrong-signature");

/// How many instructions it takes to refuse what is wrong at a place.
fn instructions(what: &str, at: usize) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("counts");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--toggle-collect=*verdict*"])
        .arg(format!("--callgrind-out-file={}", file.display()))
        .args([PROGRAM, what, &at.to_string()])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    total(&file)
}

fn total(file: &Path) -> u64 {
    let text = std::fs::read_to_string(file).unwrap();
    let counted = text.lines().find_map(|line| line.strip_prefix("totals: "));
    counted.expect("a total").trim().parse().unwrap()
}

/// Whether valgrind is there; in CI it must be.
fn is_counting() -> bool {
    let there = Command::new("valgrind").arg("--version").output().is_ok();
    if !there {
        assert!(std::env::var_os("CI").is_none(), "valgrind is missing");
        println!("left out: constant time, because valgrind is not installed");
    }
    there
}

#[test]
fn a_wrong_signature_of_v2_is_refused_in_the_same_instructions_wherever_it_is_wrong() {
    if !is_counting() {
        return;
    }
    let counts: Vec<u64> = [0, 1, 31, 63].map(|at| instructions("v2", at)).to_vec();
    println!("v2: {counts:?}");
    assert!(counts[0] > 1_000 && counts.iter().all(|count| *count == counts[0]));
}

#[test]
fn a_wrong_tag_of_v3_is_refused_in_the_same_instructions_wherever_it_is_wrong() {
    if !is_counting() {
        return;
    }
    let counts: Vec<u64> = [0, 1, 8, 15].map(|at| instructions("v3", at)).to_vec();
    println!("v3: {counts:?}");
    assert!(counts[0] > 1_000 && counts.iter().all(|count| *count == counts[0]));
}
