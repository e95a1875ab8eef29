//! Many threads and many processes on the same records.

use crate::part;
use fenpay::ledger::{Committed, Ledger, Memory, Sqlite};
use fenpay_tests::ledger_suite::{MCHID, order, paying, placing};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::sync::Barrier;

fn both(test: impl Fn(&dyn Ledger)) {
    let dir = tempfile::tempdir().unwrap();
    let ledgers: [Box<dyn Ledger>; 2] = [
        Box::new(Memory::new()),
        Box::new(Sqlite::open(dir.path().join("pay.db")).unwrap()),
    ];
    for ledger in ledgers {
        test(&*ledger);
        let verified = ledger.verify().unwrap();
        assert!(verified.is_clean(), "{:?}", verified.faults);
    }
}

#[test]
fn of_64_threads_that_pay_one_order_one_does() {
    both(|ledger| {
        let order = order("ORDER-1");
        assert_eq!(ledger.commit(&placing(&order)), Ok(Committed::Done));
        let barrier = Barrier::new(64);
        let outcomes = std::thread::scope(|scope| {
            let threads = (0..64).map(|at| {
                let (order, barrier) = (&order, &barrier);
                scope.spawn(move || {
                    let mut change = paying(order, "42001");
                    change.id = format!("notice {at}");
                    barrier.wait();
                    ledger.commit(&change).unwrap()
                })
            });
            let threads = threads.collect::<Vec<_>>();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .collect::<Vec<_>>()
        });
        let count = |outcome| outcomes.iter().filter(|&o| *o == outcome).count();
        assert_eq!((count(Committed::Done), count(Committed::Stale)), (1, 63));
        let verified = ledger.verify().unwrap();
        assert_eq!(
            (verified.entries, verified.evidence, verified.events),
            (2, 1, 1)
        );
    });
}

#[test]
fn of_8_threads_that_deliver_the_same_1000_changes_each_is_made_once() {
    const CHANGES: usize = 1000;
    both(|ledger| {
        let orders = (0..CHANGES)
            .map(|at| order(&format!("ORDER-{at}")))
            .collect::<Vec<_>>();
        let done = std::thread::scope(|scope| {
            let threads = (0..8).map(|thread| {
                let orders = &orders;
                scope.spawn(move || {
                    let mut done = 0;
                    for at in 0..CHANGES {
                        let order = &orders[(at + thread * 13) % CHANGES];
                        match ledger.commit(&placing(order)).unwrap() {
                            Committed::Done => done += 1,
                            outcome => assert_eq!(outcome, Committed::Repeated),
                        }
                    }
                    done
                })
            });
            let threads = threads.collect::<Vec<_>>();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .sum::<usize>()
        });
        assert_eq!(done, CHANGES);
        let verified = ledger.verify().unwrap();
        assert_eq!((verified.entries, verified.records), (1000, 1000));
    });
}

#[test]
fn tasks_and_events_go_to_one_worker_each() {
    both(|ledger| {
        for at in 0..200 {
            let order = order(&format!("ORDER-{at}"));
            assert_eq!(ledger.commit(&placing(&order)), Ok(Committed::Done));
            let mut change = paying(&order, &format!("42{at}"));
            change.tasks.clear();
            assert_eq!(ledger.commit(&change), Ok(Committed::Done));
        }
        let (tasks, events) = std::thread::scope(|scope| {
            let threads = (0..8).map(|_| {
                scope.spawn(|| {
                    let (mut tasks, mut events) = (Vec::new(), Vec::new());
                    loop {
                        let some_tasks = ledger.take_due(i64::MAX - 1, 7, i64::MAX).unwrap();
                        let some_events = ledger.take_events(0, 7, i64::MAX).unwrap();
                        if some_tasks.is_empty() && some_events.is_empty() {
                            return (tasks, events);
                        }
                        tasks.extend(some_tasks.into_iter().map(|task| task.number));
                        events.extend(some_events.into_iter().map(|event| event.id));
                    }
                })
            });
            let threads = threads.collect::<Vec<_>>();
            let (mut tasks, mut events) = (Vec::new(), Vec::new());
            for thread in threads {
                let (some_tasks, some_events) = thread.join().unwrap();
                tasks.extend(some_tasks);
                events.extend(some_events);
            }
            (tasks, events)
        });
        for mut taken in [tasks, events] {
            assert_eq!(taken.len(), 200);
            taken.sort();
            taken.dedup();
            assert_eq!(taken.len(), 200, "none twice");
        }
    });
}

const CONTESTED: usize = 60;
const OWN: usize = 40;

/// Places and pays contested orders, and some of its own, from four threads.
pub fn race(path: &Path, run: &str) {
    let ledger = Sqlite::open(path).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..4usize {
            let ledger = &ledger;
            scope.spawn(move || {
                for at in 0..CONTESTED {
                    let order = order(&format!("CONTESTED-{}", (at + 15 * thread) % CONTESTED));
                    for change in [
                        placing(&order),
                        paying(&order, &format!("42{}", order.out_trade_no)),
                    ] {
                        match ledger.commit(&change).unwrap() {
                            Committed::Done => println!("\ndone {}", change.id),
                            outcome => assert_eq!(outcome, Committed::Repeated),
                        }
                    }
                }
                for at in 0..OWN {
                    let change = placing(&order(&format!("OWN-{run}-{thread}-{at}")));
                    assert_eq!(ledger.commit(&change), Ok(Committed::Done));
                    println!("\ndone {}", change.id);
                }
            });
        }
    });
    println!("\nthrough");
}

#[test]
fn several_processes_share_one_file() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("pay.db");
    let children = (0..3).map(|run| part(&format!("race-{run}"), &path).spawn().unwrap());
    let children = children.collect::<Vec<_>>();
    let mut done = BTreeMap::new();
    for child in children {
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(
            output.status.success() && text.contains("\nthrough"),
            "{text}"
        );
        for id in text.lines().filter_map(|line| line.strip_prefix("done ")) {
            *done.entry(id.to_owned()).or_insert(0) += 1;
        }
    }
    assert!(
        done.values().all(|&times| times == 1),
        "each change is made by one process"
    );
    assert_eq!(done.len(), 2 * CONTESTED + 3 * 4 * OWN);
    let ledger = Sqlite::open(&path).unwrap();
    let verified = ledger.verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
    assert_eq!(verified.entries, done.len() as u64);
    assert_eq!(verified.events, CONTESTED as u64);
    assert!(
        ledger
            .order(MCHID, "CONTESTED-0")
            .unwrap()
            .unwrap()
            .payment
            .is_some()
    );
    let mut header = [0; 16];
    std::fs::File::open(&path)
        .unwrap()
        .read_exact(&mut header)
        .unwrap();
    assert_eq!(&header, b"SQLite format 3\0");
}
