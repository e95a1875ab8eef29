//! Processes that die and disks that run full in the middle of it.

use crate::part;
use fenpay::Advice;
use fenpay::error::Kind;
use fenpay::ledger::{Committed, Ledger, Sqlite};
use fenpay_tests::ledger_suite::{MCHID, order, paying, placing};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Places and pays orders from three threads, and tells each change once it is committed.
pub fn commit_until_killed(path: &Path, run: &str) {
    let ledger = Sqlite::open(path).unwrap();
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
    let path = dir.path().join("pay.db");
    let (mut acknowledged, mut entries) = (0u64, 0);
    for run in 0..50u64 {
        let mut child = part(&format!("commit-{run}"), &path).spawn().unwrap();
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

        let ledger = Sqlite::open(&path).unwrap();
        for line in &told {
            let (what, number) = line.strip_prefix("ack ").unwrap().split_once(' ').unwrap();
            let order = ledger.order(MCHID, number).unwrap();
            let order = order.unwrap_or_else(|| panic!("{number} was acknowledged and is lost"));
            assert!(
                what == "placed" || order.payment.is_some(),
                "the payment of {number} is lost"
            );
        }
        acknowledged += told.len() as u64;
        let verified = ledger.verify().unwrap();
        assert!(
            verified.is_clean(),
            "after kill {run}: {:?}",
            verified.faults
        );
        // At most one change a thread was committed and not yet told.
        let grown = verified.entries - entries;
        assert!(
            (told.len() as u64..=told.len() as u64 + 3).contains(&grown),
            "{grown} for {}",
            told.len()
        );
        entries = verified.entries;
    }
    assert!(
        acknowledged > 200,
        "the children did hardly anything: {acknowledged}"
    );
    let ledger = Sqlite::open(&path).unwrap();
    // What is delivered again after the crash is known.
    assert_eq!(
        ledger.commit(&placing(&order("KILL-1-0-0"))),
        Ok(Committed::Repeated)
    );
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
