//! Flipped bits: in every column of every table, and anywhere in the file (P15).

use fenpay::ledger::{Change, Committed, Ledger, Sqlite, Write};
use fenpay::order::{Order, PayoutKind, PayoutState, Refund, RefundState};
use fenpay_tests::ledger_suite::{
    MCHID, change, evidence, payout, place_and_pay, placing, refund, returning, shared, sharing,
    sharing_of, sharing_return,
};
use rusqlite::types::Value;
use rusqlite::{Connection, params};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// What is promised to be unalterable, by table: everything but leases, done marks and tasks.
const TABLES: [(&str, &[&str]); 9] = [
    ("history", &[]),
    ("orders", &[]),
    ("refunds", &[]),
    ("payouts", &[]),
    ("sharings", &[]),
    ("sharing_returns", &[]),
    ("evidence", &[]),
    ("proofs", &[]),
    ("events", &["done_ms", "lease_until_ms"]),
];

/// A closed ledger with a bit of everything, a copy of which is taken for each damage.
struct Sample {
    dir: TempDir,
    bytes: Vec<u8>,
}

impl Sample {
    fn new() -> Sample {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("whole.db");
        let ledger = Sqlite::open(&path).unwrap();
        let commit = |change: &Change| assert_eq!(ledger.commit(change), Ok(Committed::Done));
        for number in ["ORDER-1", "ORDER-2", "ORDER-3"] {
            let order = place_and_pay(&ledger, number);
            let refund = refund(&order, &format!("R-{number}"), 100);
            let held = Order {
                held: 100,
                version: order.version + 1,
                ..order
            };
            let writes = vec![Write::Refund(refund.clone()), Write::Order(held.clone())];
            commit(&change(&format!("refund {number}"), writes));
            let over = Refund {
                state: RefundState::Succeeded,
                version: 2,
                ..refund
            };
            let refunded = Order {
                refunded: 100,
                version: held.version + 1,
                ..held
            };
            let writes = vec![Write::Refund(over), Write::Order(refunded)];
            commit(&Change {
                evidence: vec![evidence("refunded"), evidence("and more")],
                ..change(&format!("refunded {number}"), writes)
            });
            share(&ledger, number);
        }
        commit(&placing(&fenpay_tests::ledger_suite::order("ORDER-4")));
        for kind in [PayoutKind::Redpack, PayoutKind::Transfer] {
            let first = payout(kind, "P-1");
            commit(&change(
                &format!("{kind:?}"),
                vec![Write::Payout(first.clone())],
            ));
            let sent = fenpay::order::Payout {
                state: PayoutState::Succeeded,
                version: 2,
                ..first
            };
            commit(&change(
                &format!("{kind:?} sent"),
                vec![Write::Payout(sent)],
            ));
        }
        assert!(ledger.verify().unwrap().is_clean());
        drop(ledger);
        let bytes = fs::read(&path).unwrap();
        Sample { dir, bytes }
    }

    /// A copy of the file after `damage`.
    fn damaged(&self, damage: impl FnOnce(&mut Vec<u8>)) -> PathBuf {
        let path = self.dir.path().join("damaged.db");
        for leftover in ["damaged.db-wal", "damaged.db-shm", "damaged.db-journal"] {
            let _ = fs::remove_file(self.dir.path().join(leftover));
        }
        let mut bytes = self.bytes.clone();
        damage(&mut bytes);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// A copy of the file with rows altered past all constraints.
    fn altered(&self, alter: impl FnOnce(&Connection)) -> PathBuf {
        let path = self.damaged(|_| ());
        let connection = Connection::open(&path).unwrap();
        connection
            .execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF")
            .unwrap();
        let triggers = {
            let mut statement = connection
                .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
                .unwrap();
            let rows = statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap();
            rows.map(Result::unwrap).collect::<Vec<(String, String)>>()
        };
        for (name, _) in &triggers {
            connection
                .execute_batch(&format!("DROP TRIGGER {name}"))
                .unwrap();
        }
        alter(&connection);
        for (_, sql) in &triggers {
            connection.execute_batch(sql).unwrap();
        }
        path
    }
}

/// Shares an order with others, and has a part of it returned.
fn share(ledger: &Sqlite, number: &str) {
    use fenpay::order::ShareResult::{Closed, Success};
    let commit = |change: &Change| assert_eq!(ledger.commit(change), Ok(Committed::Done));
    let order = ledger.order(MCHID, number).unwrap().unwrap();
    let placed = sharing(&order, &format!("S-{number}"), [300, 200]);
    let writes = vec![Write::Sharing(placed.clone()), sharing_of(&order, 500)];
    commit(&change(&format!("share {number}"), writes));
    let order = ledger.order(MCHID, number).unwrap().unwrap();
    let over = shared(&placed, [Success, Closed]);
    let writes = vec![Write::Sharing(over.clone()), sharing_of(&order, 300)];
    commit(&change(&format!("shared {number}"), writes));
    let back = sharing_return(&over, &format!("B-{number}"), 100);
    let writes = vec![Write::Return(back), returning(&over, 100, 0)];
    commit(&change(&format!("return {number}"), writes));
}

/// Whether a verification says that something is wrong.
fn is_found(path: &Path) -> bool {
    match Sqlite::open(path).and_then(|ledger| ledger.verify()) {
        Ok(verified) => !verified.is_clean(),
        Err(_) => true,
    }
}

/// The same value with one bit flipped.
fn flipped(value: &Value) -> Value {
    let flip = |bytes: &mut Vec<u8>| match bytes.len() {
        0 => bytes.push(b'x'),
        length => bytes[length / 2] ^= 1,
    };
    match value {
        Value::Null => Value::Integer(1),
        Value::Integer(number) => Value::Integer(number ^ (1 << 40)),
        Value::Real(_) => panic!("there are no floats"),
        Value::Text(text) => {
            let mut bytes = text.clone().into_bytes();
            flip(&mut bytes);
            String::from_utf8(bytes).map_or_else(|_| Value::Text(format!("{text}x")), Value::Text)
        }
        Value::Blob(blob) => {
            let mut blob = blob.clone();
            flip(&mut blob);
            Value::Blob(blob)
        }
    }
}

fn columns(connection: &Connection, table: &str) -> Vec<String> {
    let mut statement = connection
        .prepare("SELECT name FROM pragma_table_info(?1)")
        .unwrap();
    let rows = statement.query_map([table], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn a_flipped_bit_in_any_column_of_any_row_is_found() {
    let sample = Sample::new();
    let whole = Connection::open(sample.dir.path().join("whole.db")).unwrap();
    let mut flips = 0;
    for (table, exempt) in TABLES {
        let rows: i64 = whole
            .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                row.get(0)
            })
            .unwrap();
        assert!(rows > 1, "{table} holds too little to prove anything");
        let key = if table == "proofs" {
            "record || evidence"
        } else {
            "rowid"
        };
        for column in columns(&whole, table)
            .iter()
            .filter(|column| !exempt.contains(&column.as_str()))
        {
            for at in [0, rows / 2, rows - 1] {
                let path = sample.altered(|connection| {
                    let (id, value): (Value, Value) = connection
                        .query_row(
                            &format!(
                                "SELECT {key}, {column} FROM {table} ORDER BY 1 LIMIT 1 OFFSET ?1"
                            ),
                            [at],
                            |row| Ok((row.get(0)?, row.get(1)?)),
                        )
                        .unwrap();
                    let mut new = flipped(&value);
                    let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {key} = ?2");
                    if connection.execute(&sql, params![new, id]).is_err() {
                        // A column of text that is empty by nature takes no number.
                        new = Value::Text("x".to_owned());
                        assert_eq!(connection.execute(&sql, params![new, id]).unwrap(), 1);
                    }
                });
                assert!(is_found(&path), "{table}.{column}, row {at}");
                flips += 1;
            }
        }
    }
    assert!(flips > 150, "{flips}");
}

#[test]
fn a_row_that_is_missing_moved_or_made_up_is_found() {
    let sample = Sample::new();
    for (table, _) in TABLES {
        let found = |sql: &str| {
            let path = sample.altered(|connection| {
                assert!(connection.execute(sql, []).unwrap() > 0, "{sql}");
            });
            assert!(is_found(&path), "{sql}");
        };
        let key = if table == "proofs" { "record" } else { "rowid" };
        for end in ["min", "max"] {
            found(&format!(
                "DELETE FROM {table} WHERE {key} = (SELECT {end}({key}) FROM {table})"
            ));
        }
        found(&format!("DELETE FROM {table}"));
    }
    for sql in [
        "INSERT INTO proofs SELECT 'order:1900000109:ORDER-4', 1",
        "INSERT INTO evidence SELECT 99, seq, source, operation, verified_by, received_ms, body FROM evidence LIMIT 1",
        "INSERT INTO events (seq, id, kind, mchid, about, data) SELECT seq, 'made up', kind, mchid, about, data FROM events LIMIT 1",
        "INSERT INTO payouts SELECT mchid, 'P-2', version, state, rank, replace(data, 'P-1', 'P-2'), kind, amount, params_hash FROM payouts LIMIT 1",
        "INSERT INTO history SELECT 99, 'made up', hash, prev, body FROM history LIMIT 1",
        "UPDATE history SET seq = seq + 1 WHERE seq = (SELECT max(seq) FROM history)",
        "UPDATE evidence SET body = (SELECT body FROM evidence WHERE number = 1) WHERE number = 2",
    ] {
        let path =
            sample.altered(|connection| assert!(connection.execute(sql, []).unwrap() > 0, "{sql}"));
        assert!(is_found(&path), "{sql}");
    }
    let path = sample.damaged(|_| ());
    Connection::open(&path)
        .unwrap()
        .execute_batch("DROP TRIGGER history_stays")
        .unwrap();
    assert!(is_found(&path), "a constraint that was taken away");
}

/// All that is promised to be unalterable, read past the ledger.
fn content(path: &Path) -> Option<Vec<Vec<Value>>> {
    let connection = Connection::open(path).ok()?;
    let mut all = Vec::new();
    for (table, exempt) in TABLES {
        let mut columns = columns(&connection, table);
        columns.retain(|column| !exempt.contains(&column.as_str()));
        let sql = format!(
            "SELECT {} FROM {table} ORDER BY 1, 2, 3",
            columns.join(", ")
        );
        let sql = if table == "proofs" {
            sql.replace(", 3", "")
        } else {
            sql
        };
        let mut statement = connection.prepare(&sql).ok()?;
        let mut rows = statement.query([]).ok()?;
        while let Some(row) = rows.next().ok()? {
            all.push(
                (0..columns.len())
                    .map(|at| row.get(at))
                    .collect::<rusqlite::Result<_>>()
                    .ok()?,
            );
        }
    }
    Some(all)
}

/// A flip in the file is found, or it hit what nobody promised: free space, counters of SQLite's
/// own, leases and tasks. Then every promised value still reads as it was.
#[test]
fn a_flipped_bit_anywhere_in_the_file_is_found_or_changes_nothing() {
    let sample = Sample::new();
    let whole = content(&sample.damaged(|_| ())).unwrap();
    let (mut found, mut harmless) = (0, 0);
    let mut seed = 0x9E37_79B9_7F4A_7C15u64;
    for _ in 0..400 {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let at = usize::try_from(seed >> 16).unwrap() % sample.bytes.len();
        let bit = seed >> 13 & 7;
        let path = sample.damaged(|bytes| bytes[at] ^= 1 << bit);
        if is_found(&path) {
            found += 1;
        } else {
            assert_eq!(
                content(&path).as_ref(),
                Some(&whole),
                "byte {at}, bit {bit}"
            );
            harmless += 1;
        }
    }
    println!("{found} flips were found, {harmless} hit nothing that is promised");
    assert!(found > 60, "found {found}, harmless {harmless}");
}

#[test]
fn a_truncated_file_is_found_or_lost_nothing() {
    let sample = Sample::new();
    let whole = content(&sample.damaged(|_| ())).unwrap();
    let mut found = 0;
    for at in 1..60 {
        let length = sample.bytes.len() * at / 60;
        let path = sample.damaged(|bytes| bytes.truncate(length));
        if is_found(&path) {
            found += 1;
        } else {
            assert_eq!(
                content(&path).as_ref(),
                Some(&whole),
                "cut to {length} bytes"
            );
        }
    }
    assert!(found > 50, "{found}");
}
