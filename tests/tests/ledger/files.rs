//! Files that are not what they should be.

use crate::part;
use fenpay::Advice;
use fenpay::error::{Error, Kind};
use fenpay::ledger::{Committed, Ledger, Sqlite};
use fenpay_tests::ledger_suite::{MCHID, order, place_and_pay, placing};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A ledger with one paid order, closed again.
fn closed() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("pay.db");
    place_and_pay(&Sqlite::open(&path).unwrap(), "ORDER-1");
    (dir, path)
}

fn refused(path: &Path, word: &str) {
    let error: Error = Sqlite::open(path).unwrap_err();
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Ledger, Advice::Never),
        "{error}"
    );
    assert!(error.text().contains(word), "{error}");
}

#[test]
fn a_closed_ledger_is_one_private_file_that_opens_again() {
    let (dir, path) = closed();
    let names = fs::read_dir(dir.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    assert_eq!(names.collect::<Vec<_>>(), ["pay.db"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    let ledger = Sqlite::open(&path).unwrap();
    assert!(
        ledger
            .order(MCHID, "ORDER-1")
            .unwrap()
            .unwrap()
            .payment
            .is_some()
    );
    assert!(ledger.verify().unwrap().is_clean());
}

#[test]
fn a_path_that_sqlite_takes_for_something_else_is_refused() {
    for path in [
        "",
        ":memory:",
        ":x",
        "file:pay.db",
        "FILE:pay.db?mode=memory",
        "file::memory:",
    ] {
        let error = Sqlite::open(path).unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Input, Some("ledger")),
            "{path}"
        );
    }
}

#[test]
fn a_newer_ledger_is_refused_and_left_as_it_is() {
    let (_dir, path) = closed();
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = fs::read(&path).unwrap();
    refused(&path, "newer");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn another_programs_file_is_refused_and_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let plain = dir.path().join("plain.db");
    Connection::open(&plain)
        .unwrap()
        .execute_batch("CREATE TABLE notes (text)")
        .unwrap();
    let marked = dir.path().join("marked.db");
    Connection::open(&marked)
        .unwrap()
        .pragma_update(None, "application_id", 42)
        .unwrap();
    for path in [plain, marked] {
        let before = fs::read(&path).unwrap();
        refused(&path, "another program");
        assert_eq!(fs::read(&path).unwrap(), before);
    }
    let text = dir.path().join("notes.txt");
    let words = "not a database at all\n".repeat(400);
    fs::write(&text, &words).unwrap();
    refused(&text, "not SQLite's");
    assert_eq!(fs::read_to_string(&text).unwrap(), words);
    refused(dir.path(), "");
    refused(
        &dir.path().join("no/such/directory/pay.db"),
        "cannot be made",
    );
}

#[test]
fn readers_do_not_wait_for_writers_and_a_busy_file_says_later() {
    let (_dir, path) = closed();
    let ledger = Sqlite::open(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    std::thread::scope(|scope| {
        let start = Instant::now();
        let writer = scope.spawn(|| ledger.commit(&placing(&order("ORDER-2"))));
        while !writer.is_finished() && start.elapsed() < Duration::from_secs(2) {
            let read = Instant::now();
            assert!(ledger.order(MCHID, "ORDER-1").unwrap().is_some());
            assert!(
                read.elapsed() < Duration::from_secs(1),
                "a reader waited for a writer"
            );
        }
        let error = writer.join().unwrap().unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Ledger, Advice::Later),
            "{error}"
        );
    });
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(
        ledger.commit(&placing(&order("ORDER-2"))),
        Ok(Committed::Done)
    );
}

#[test]
fn an_altered_row_is_not_read() {
    let (_dir, path) = closed();
    let raw = Connection::open(&path).unwrap();
    raw.execute_batch("DROP TRIGGER orders_go_up").unwrap();
    let ledger = Sqlite::open(&path).unwrap();
    for sql in [
        "UPDATE orders SET held = 1",
        "UPDATE orders SET state = 'open'",
        "UPDATE orders SET data = replace(data, '1250', '1251')",
        "UPDATE orders SET data = '{}'",
        "UPDATE orders SET data = ''",
    ] {
        raw.execute_batch(&format!("SAVEPOINT before; {sql}; RELEASE before"))
            .unwrap();
        let read = ledger.order(MCHID, "ORDER-1").unwrap_err();
        let written = ledger.commit(&placing(&order("ORDER-1")));
        assert_eq!(
            (read.kind(), read.advice()),
            (Kind::Ledger, Advice::Never),
            "{sql}"
        );
        assert!(read.text().contains("altered"), "{read}");
        assert_eq!(
            written,
            Ok(Committed::Repeated),
            "what is known stays known"
        );
        assert!(!ledger.verify().unwrap().is_clean());
    }
}

/// Opens the ledger and commits to it, and tells how that went.
pub fn say_how_it_opens(path: &Path) {
    let outcome = Sqlite::open(path).and_then(|ledger| ledger.commit(&placing(&order("ORDER-9"))));
    match outcome {
        Ok(outcome) => println!("\noutcome {outcome:?}"),
        Err(error) => println!("\nerror {} {}", error.kind().name(), error.advice().word()),
    }
}

/// Permissions do not bind root, so the file is opened by a process of nobody's.
#[cfg(unix)]
#[test]
fn a_file_that_may_only_be_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let (dir, path) = closed();
    let program = dir.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mode =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let is_root = std::os::unix::fs::MetadataExt::uid(&fs::metadata(&path).unwrap()) == 0;
    mode(&program, 0o755);
    let before = fs::read(&path).unwrap();
    for (of_file, of_dir) in [
        (0o444, 0o555),
        (0o444, 0o777),
        (0o000, 0o777),
        (0o666, 0o555),
    ] {
        mode(&path, of_file);
        mode(dir.path(), of_dir);
        let like = part("open", &path);
        let mut child = std::process::Command::new(&program);
        child
            .args(like.get_args())
            .envs(like.get_envs().map(|(name, value)| (name, value.unwrap())));
        if is_root {
            child.uid(65_534).gid(65_534);
        }
        let output = child.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            text.contains("\nerror Ledger never"),
            "{of_file:o} {of_dir:o}: {text}"
        );
        mode(dir.path(), 0o755);
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}
