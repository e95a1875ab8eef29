//! The demonstration, run as a person runs it.

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn fenpay(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fenpay"));
    command.args(args).output().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Every step and every check of a run is as it should be.
fn assert_all_ok(output: &Output) -> Value {
    assert!(output.status.success(), "{output:?}");
    let mut steps = lines(output);
    let summary = steps.pop().unwrap();
    assert_eq!(summary["summary"], true);
    assert_eq!(summary["ok"], true);
    assert_eq!(summary["steps"], 15);
    assert_eq!(steps.len(), 15);
    for (at, step) in steps.iter().enumerate() {
        assert_eq!(step["step"], at + 1);
        assert_eq!(step["ok"], true, "{step}");
        assert!(!step["did"].as_str().unwrap().is_empty(), "{step}");
        let checked = step["checked"].as_array().unwrap();
        assert!(!checked.is_empty(), "{step}");
        assert!(checked.iter().all(|check| check["ok"] == true), "{step}");
    }
    summary
}

#[test]
fn every_step_of_a_payments_life_is_as_it_should_be() {
    let summary = assert_all_ok(&fenpay(&["demo", "--json"]));
    assert_eq!(summary["ledger"], Value::Null);
}

#[test]
fn it_is_so_in_v3_and_in_both_dialects_too() {
    for dialect in ["--v3", "--mixed"] {
        assert_all_ok(&fenpay(&["demo", "--json", dialect]));
    }
    let both = fenpay(&["demo", "--v3", "--mixed"]);
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn a_ledger_is_kept_where_it_was_asked_for_verifies_and_takes_a_second_demonstration() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pay.db");
    let path = path.to_str().unwrap();
    let url = format!("sqlite:{path}");
    let mut entries = Vec::new();
    for _ in 0..2 {
        let summary = assert_all_ok(&fenpay(&["demo", "--json", "--ledger", path]));
        assert_eq!(summary["ledger"], url.as_str());
        let verified = fenpay(&["ledger", "verify", &url]);
        assert!(verified.status.success(), "{verified:?}");
        let found: Value = serde_json::from_slice(&verified.stdout).unwrap();
        assert_eq!(found["faults"].as_array().unwrap().len(), 0);
        entries.push(found["entries"].as_u64().unwrap());
    }
    assert_eq!(entries[1], 2 * entries[0]);
}

#[test]
fn a_ledger_that_was_tampered_with_does_not_verify() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pay.db");
    assert_all_ok(&fenpay(&[
        "demo",
        "--json",
        "--ledger",
        path.to_str().unwrap(),
    ]));
    tamper(&path);
    let verified = fenpay(&["ledger", "verify", &format!("sqlite:{}", path.display())]);
    assert_eq!(verified.status.code(), Some(1), "{verified:?}");
    let found: Value = serde_json::from_slice(&verified.stdout).unwrap();
    assert!(!found["faults"].as_array().unwrap().is_empty());
}

/// Changes what was recorded of an order, as long as it was.
fn tamper(path: &Path) {
    let mut bytes = std::fs::read(path).unwrap();
    let (before, after) = (b"Longjing tea", b"Longjing gold");
    let after = &after[..before.len()];
    let mut found = 0;
    for at in 0..bytes.len() - before.len() {
        if bytes[at..].starts_with(before) {
            bytes[at..at + before.len()].copy_from_slice(after);
            found += 1;
        }
    }
    assert!(found > 0, "the order's intent is in the file");
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn a_kept_ledger_is_where_the_demonstration_says() {
    let output = fenpay(&["demo", "--keep"]);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains('\u{1b}'), "no colours in a pipe");
    let url = text.trim_end().rsplit(' ').next().unwrap();
    let path = Path::new(url.strip_prefix("sqlite:").unwrap());
    assert!(fenpay(&["ledger", "verify", url]).status.success());
    std::fs::remove_dir_all(path.parent().unwrap()).unwrap();
}

#[test]
fn a_ledger_that_cannot_be_opened_is_said_in_one_line() {
    let output = fenpay(&["demo", "--ledger", "/nowhere/at/all/pay.db"]);
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.starts_with("fenpay: ") && error.trim_end().lines().count() == 1,
        "{error}"
    );
}
