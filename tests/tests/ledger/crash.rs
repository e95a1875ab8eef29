//! Processes that die and disks that run full in the middle of it.

use crate::{part, part_on};
use fenpay::Advice;
use fenpay::error::Kind;
use fenpay::ledger::{Committed, Ledger, Sqlite};
use fenpay_tests::ledger_suite::{MCHID, order, paying, placing};
use fenpay_tests::ledgers;
use fenpay_tests::servers::Make;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Places and pays orders from three threads, and tells each change once it is committed.
pub fn commit_until_killed(url: &str, run: &str) {
    let ledger = ledgers::open(url).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..3 {
            let ledger = &ledger;
            scope.spawn(move || {
                for at in 0..100_000 {
                    let order = order(&format!("KILL-{run}-{thread}-{at}"));
                    let number = &order.out_trade_no;
                    assert_eq!(ledger.commit(&placing(&order)), Ok(Committed::Done));
                    println!("\nack placed {number}");
                    let transaction = format!("42{number}");
                    assert_eq!(
                        ledger.commit(&paying(&order, &transaction)),
                        Ok(Committed::Done)
                    );
                    println!("\nack paid {number}");
                }
            });
        }
    });
}

#[test]
fn what_was_acknowledged_survives_50_kills_and_nothing_is_doubled() {
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    survives(50, &ledgers::sqlite_in(dir.path()));
}

#[test]
fn what_a_database_acknowledged_survives_kills_and_nothing_is_doubled() {
    for server in ledgers::DATABASES.into_iter().filter_map(Make::shared) {
        survives(10, &server.fresh_database());
    }
}

fn survives(kills: u64, url: &str) {
    let mut acknowledged = Vec::new();
    for run in 0..kills {
        let mut child = part_on(&format!("commit-{run}"), url).spawn().unwrap();
        let reader = BufReader::new(child.stdout.take().unwrap());
        let mut lines = reader
            .lines()
            .map_while(Result::ok)
            .filter(|line| line.starts_with("ack "));
        let mut told = Vec::new();
        // From "before anything" to the middle of the traffic. Moments are counted in what was
        // told: a machine that is busy with other things passes the same ones, later.
        if run % 5 != 0 {
            let moment = 1 + run * 7919 % 23;
            told.extend((0..moment).map(|_| lines.next().expect("the child commits")));
        } else {
            std::thread::sleep(Duration::from_millis(run % 31));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        told.extend(lines);

        let ledger = ledgers::open(url).unwrap();
        for line in &told {
            let (what, number) = line.strip_prefix("ack ").unwrap().split_once(' ').unwrap();
            let order = ledger.order(MCHID, number).unwrap();
            let order = order.unwrap_or_else(|| panic!("{number} was acknowledged and is lost"));
            assert!(
                what == "placed" || order.payment.is_some(),
                "the payment of {number} is lost"
            );
        }
        acknowledged.extend(told);
        let verified = ledger.verify().unwrap();
        assert!(
            verified.is_clean(),
            "after kill {run}: {:?}",
            verified.faults
        );
        // Of each kill at most one change a thread was committed and not yet told; a server may
        // end what it had begun a moment later.
        let told = acknowledged.len() as u64;
        let most = told + 3 * (run + 1);
        let entries = verified.entries;
        assert!((told..=most).contains(&entries), "{entries} for {told}");
    }
    assert!(acknowledged.len() as u64 > 4 * kills);
    // What is delivered again after the crash is known.
    let ledger = ledgers::open(url).unwrap();
    for line in acknowledged.iter().take(50) {
        if let Some(number) = line.strip_prefix("ack placed ") {
            let again = ledger.commit(&placing(&order(number)));
            assert_eq!(again, Ok(Committed::Repeated));
        }
    }
}

/// Commits until the first failure, which it tells.
pub fn commit_until_it_fails(path: &Path) {
    let ledger = Sqlite::open(path).unwrap();
    for at in 0..100_000 {
        match ledger.commit(&placing(&order(&format!("FILL-{at}")))) {
            Ok(outcome) => {
                assert_eq!(outcome, Committed::Done);
                println!("\nack {at}");
            }
            Err(error) => {
                println!("\nfailed {} {}", error.kind().name(), error.advice().word());
                return;
            }
        }
    }
}

/// A limit on the size of files stands in for a disk that takes no more: `write` fails in the
/// middle of a commit.
#[test]
fn a_write_that_fails_is_told_and_leaves_nothing_half_done() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("pay.db");
    drop(Sqlite::open(&path).unwrap());
    let child = part("fill", &path);
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 4000; exec \"$0\" \"$@\""])
        .arg(child.get_program());
    limited.args(child.get_args());
    for (name, value) in child.get_envs() {
        limited.env(name, value.unwrap());
    }
    let output = limited.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let told = text.lines().filter(|line| line.starts_with("ack ")).count() as u64;
    let failed = text
        .lines()
        .find_map(|line| line.strip_prefix("failed "))
        .expect("it fails");
    let advices = [Advice::Later, Advice::Query]
        .map(|advice| format!("{} {}", Kind::Ledger.name(), advice.word()));
    assert!(advices.iter().any(|advice| advice == failed), "{failed}");
    assert!(told > 10, "{told}");

    let ledger = Sqlite::open(&path).unwrap();
    let verified = ledger.verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
    for at in 0..told {
        assert!(
            ledger
                .order(MCHID, &format!("FILL-{at}"))
                .unwrap()
                .is_some(),
            "FILL-{at} is lost"
        );
    }
    // The change that failed is asked for again under its id, whatever became of it.
    let again = ledger
        .commit(&placing(&order(&format!("FILL-{told}"))))
        .unwrap();
    assert!(matches!(again, Committed::Done | Committed::Repeated));
    assert_eq!(ledger.verify().unwrap().entries, told + 1);
}
