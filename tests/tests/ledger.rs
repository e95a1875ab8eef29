//! One behaviour suite over every ledger, and what only a file can go through.

use fenpay::ledger::{Ledger, Memory, Sqlite};
use fenpay_tests::ledger_suite;
use tempfile::TempDir;

fn fresh(dir: &TempDir) -> impl Fn() -> Box<dyn Ledger> {
    let count = std::cell::Cell::new(0);
    let dir = dir.path().to_owned();
    move || {
        count.set(count.get() + 1);
        Box::new(Sqlite::open(dir.join(format!("{}.db", count.get()))).unwrap())
    }
}

#[test]
fn memory_keeps_every_promise() {
    ledger_suite::run(&|| Box::new(Memory::new()));
}

#[test]
fn sqlite_keeps_every_promise() {
    let dir = tempfile::tempdir().unwrap();
    ledger_suite::run(&fresh(&dir));
}
