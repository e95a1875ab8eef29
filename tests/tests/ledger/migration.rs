//! A file that an older Fenpay wrote: it opens, is brought to the newest schema, and holds what it
//! held.

use fenpay::ledger::{Committed, Ledger, Sqlite, TaskKind, Write};
use fenpay::order::{Dialect, Payout, PayoutKind, PayoutState};
use fenpay_tests::ledger_suite::{MCHID, T0, change, sharing, sharing_of};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

const VERSION_1: &str = include_str!("../../data/ledger/version_1.sql");

fn old(dir: &Path) -> PathBuf {
    let path = dir.join("old.db");
    Connection::open(&path)
        .unwrap()
        .execute_batch(VERSION_1)
        .unwrap();
    path
}

fn number(path: &Path, sql: &str) -> i64 {
    let connection = Connection::open(path).unwrap();
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

const STATES: [PayoutState; 6] = [
    PayoutState::Placing,
    PayoutState::Pending,
    PayoutState::Rejected,
    PayoutState::Failed,
    PayoutState::Returned,
    PayoutState::Succeeded,
];

#[test]
fn an_old_ledger_opens_and_holds_what_it_held() {
    let dir = tempfile::tempdir().unwrap();
    let path = old(dir.path());
    assert_eq!(number(&path, "PRAGMA user_version"), 1);
    let counts = ["history", "orders", "payouts", "evidence", "tasks"]
        .map(|table| number(&path, &format!("SELECT count(*) FROM {table}")));
    let head: Vec<u8> = Connection::open(&path)
        .unwrap()
        .query_row(
            "SELECT hash FROM history ORDER BY seq DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .unwrap();

    for _ in 0..2 {
        let ledger = Sqlite::open(&path).unwrap();
        let verified = ledger.verify().unwrap();
        assert!(verified.is_clean(), "{:?}", verified.faults);
        let hex: String = head.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(verified.head, hex, "the past is as it was");
        let order = ledger.order(MCHID, "ORDER-1").unwrap().unwrap();
        assert_eq!((order.held, order.refunded, order.shared), (100, 100, 0));
        let refund = ledger.refund(MCHID, "R-ORDER-1").unwrap().unwrap();
        assert_eq!(refund.dialect, Dialect::V2);
        for kind in [PayoutKind::Redpack, PayoutKind::Transfer] {
            for state in STATES {
                let number = format!("P-{}", state.word());
                let payout = ledger.payout(MCHID, kind, &number).unwrap().unwrap();
                assert_eq!((payout.state, payout.dialect), (state, Dialect::V2));
            }
        }
        drop(ledger);
        assert_eq!(number(&path, "PRAGMA user_version"), 3);
        let now = ["history", "orders", "payouts", "evidence", "tasks"]
            .map(|table| number(&path, &format!("SELECT count(*) FROM {table}")));
        assert_eq!(now, counts);
    }
}

#[test]
fn an_old_ledger_goes_on_where_it_stood() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = Sqlite::open(old(dir.path())).unwrap();
    let due = ledger.take_due(T0 + 60_000, 99, T0 + 90_000).unwrap();
    let of = |kind| due.iter().filter(|task| task.kind == kind).count();
    assert_eq!((of(TaskKind::Redpack), of(TaskKind::Transfer)), (2, 2));
    let pending = ledger.payout(MCHID, PayoutKind::Transfer, "P-pending");
    let over = |payout: Payout| Payout {
        state: PayoutState::Succeeded,
        version: payout.version + 1,
        ..payout
    };
    let over = Write::Payout(over(pending.unwrap().unwrap()));
    let paid = ledger.order(MCHID, "ORDER-1").unwrap().unwrap();
    let shares = Write::Sharing(sharing(&paid, "S-1", [1000, 150]));
    let writes = vec![over, shares, sharing_of(&paid, 1150)];
    assert_eq!(ledger.commit(&change("on", writes)), Ok(Committed::Done));
    let verified = ledger.verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
}

#[test]
fn two_that_open_an_old_ledger_at_once_migrate_it_once() {
    for _ in 0..8 {
        let dir = tempfile::tempdir().unwrap();
        let path = old(dir.path());
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| Sqlite::open(&path).unwrap().verify().unwrap());
            }
        });
        let verified = Sqlite::open(&path).unwrap().verify().unwrap();
        assert!(verified.is_clean(), "{:?}", verified.faults);
    }
}
