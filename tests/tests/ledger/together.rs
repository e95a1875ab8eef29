//! Several ledgers on one server's database, as several machines have them.

use fenpay::ledger::{Committed, Ledger, Mysql, Postgres, Server as Kept, Write};
use fenpay::{Advice, Kind};
use fenpay_tests::ledger_suite::{MCHID, T0, change, order, paying, placing};
use fenpay_tests::servers::{Make, Server};
use std::collections::BTreeMap;
use std::sync::Barrier;
use std::thread;

pub fn open(make: Make, url: &str) -> fenpay::Result<Kept> {
    match make {
        Make::Postgres => Postgres::open(url),
        Make::Mariadb => Mysql::open(url),
    }
}

/// Every server that is there, with an empty database in it.
fn each(test: impl Fn(&Server, &str)) {
    for server in Make::ALL.into_iter().filter_map(Make::shared) {
        println!("{}", server.make().name());
        test(server, &server.fresh_database());
    }
}

fn pair(server: &Server, url: &str) -> [Kept; 2] {
    [(); 2].map(|()| open(server.make(), url).unwrap())
}

fn is_clean(ledger: &Kept) {
    let verified = ledger.verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
}

/// The tables' names with what the dialect puts before them.
fn table(make: Make, name: &str) -> String {
    match make {
        Make::Postgres => format!("fenpay.{name}"),
        Make::Mariadb => name.to_owned(),
    }
}

#[test]
fn whoever_opens_an_empty_database_at_once_opens_it() {
    each(|server, url| {
        let barrier = Barrier::new(6);
        thread::scope(|scope| {
            for at in 0..6 {
                let barrier = &barrier;
                scope.spawn(move || {
                    barrier.wait();
                    let ledger = open(server.make(), url).unwrap();
                    let order = order(&format!("ORDER-{at}"));
                    assert_eq!(ledger.commit(&placing(&order)), Ok(Committed::Done));
                });
            }
        });
        let ledger = open(server.make(), url).unwrap();
        assert_eq!(ledger.verify().unwrap().entries, 6);
        is_clean(&ledger);
    });
}

#[test]
fn of_32_threads_on_two_ledgers_that_pay_one_order_one_does() {
    each(|server, url| {
        let ledgers = pair(server, url);
        let order = order("ORDER-1");
        assert_eq!(ledgers[0].commit(&placing(&order)), Ok(Committed::Done));
        let barrier = Barrier::new(32);
        let outcomes: Vec<Committed> = thread::scope(|scope| {
            let threads: Vec<_> = (0..32)
                .map(|at| {
                    let (ledger, order, barrier) = (&ledgers[at % 2], &order, &barrier);
                    scope.spawn(move || {
                        let mut change = paying(order, "42001");
                        change.id = format!("notice {at}");
                        barrier.wait();
                        ledger.commit(&change).unwrap()
                    })
                })
                .collect();
            threads.into_iter().map(|t| t.join().unwrap()).collect()
        });
        let count = |outcome| outcomes.iter().filter(|&o| *o == outcome).count();
        assert_eq!((count(Committed::Done), count(Committed::Stale)), (1, 31));
        is_clean(&ledgers[1]);
    });
}

/// By turns one ledger writes alone and two do, each many changes at once: new orders and paid ones.
#[test]
fn who_writes_alone_and_who_does_not_lose_nothing_to_each_other() {
    const EACH: usize = 12;
    each(|server, url| {
        let ledgers = pair(server, url);
        for (round, writers) in [&[0][..], &[0, 1], &[1], &[1, 0], &[0]].iter().enumerate() {
            thread::scope(|scope| {
                for thread in 0..8 {
                    let ledger = &ledgers[writers[thread % writers.len()]];
                    scope.spawn(move || {
                        for nth in 0..EACH {
                            let number = format!("ORDER-{round}-{thread}-{nth}");
                            let order = order(&number);
                            assert_eq!(ledger.commit(&placing(&order)), Ok(Committed::Done));
                            let paid = paying(&order, &format!("42-{number}"));
                            assert_eq!(ledger.commit(&paid), Ok(Committed::Done));
                            assert_eq!(ledger.commit(&paid), Ok(Committed::Repeated));
                        }
                    });
                }
            });
        }
        let verified = ledgers[1].verify().unwrap();
        assert_eq!(verified.entries, 5 * 8 * 2 * EACH as u64);
        is_clean(&ledgers[1]);
    });
}

#[test]
fn of_8_threads_on_two_ledgers_that_deliver_the_same_changes_each_is_made_once() {
    const CHANGES: usize = 300;
    each(|server, url| {
        let ledgers = pair(server, url);
        let done: usize = thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|at| {
                    let ledger = &ledgers[at % 2];
                    scope.spawn(move || {
                        let deliver = |nth: usize| {
                            let number = (nth + at * 13) % CHANGES;
                            let order = order(&format!("ORDER-{number}"));
                            match ledger.commit(&placing(&order)).unwrap() {
                                Committed::Done => 1,
                                Committed::Repeated => 0,
                                other => panic!("{other:?}"),
                            }
                        };
                        (0..CHANGES).map(deliver).sum::<usize>()
                    })
                })
                .collect();
            threads.into_iter().map(|t| t.join().unwrap()).sum()
        });
        assert_eq!(done, CHANGES);
        assert_eq!(ledgers[0].verify().unwrap().entries, CHANGES as u64);
        is_clean(&ledgers[1]);
    });
}

#[test]
fn what_is_due_and_what_the_host_must_learn_is_taken_by_one_of_8_threads_on_two_ledgers() {
    const ORDERS: usize = 200;
    each(|server, url| {
        let ledgers = pair(server, url);
        thread::scope(|scope| {
            for (half, ledger) in ledgers.iter().enumerate() {
                scope.spawn(move || {
                    for at in (half..ORDERS).step_by(2) {
                        let order = order(&format!("ORDER-{at}"));
                        let mut paid = paying(&order, &format!("42000{at}"));
                        paid.tasks.clear();
                        assert_eq!(ledger.commit(&placing(&order)), Ok(Committed::Done));
                        assert_eq!(ledger.commit(&paid), Ok(Committed::Done));
                    }
                });
            }
        });
        let now = T0 + 60_000;
        let taken: Vec<(Vec<String>, Vec<String>)> = thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|at| {
                    let ledger = &ledgers[at % 2];
                    scope.spawn(move || {
                        let (mut tasks, mut events) = (Vec::new(), Vec::new());
                        for _ in 0..ORDERS {
                            let due = ledger.take_due(now, 7, now + 30_000).unwrap();
                            let told = ledger.take_events(now, 5, now + 30_000).unwrap();
                            if due.is_empty() && told.is_empty() {
                                break;
                            }
                            tasks.extend(due.into_iter().map(|task| task.number));
                            events.extend(told.into_iter().map(|event| event.id));
                        }
                        (tasks, events)
                    })
                })
                .collect();
            threads.into_iter().map(|t| t.join().unwrap()).collect()
        });
        let once = |all: Vec<&String>| {
            let mut times: BTreeMap<&String, usize> = BTreeMap::new();
            all.into_iter()
                .for_each(|one| *times.entry(one).or_default() += 1);
            assert!(times.values().all(|&times| times == 1), "{times:?}");
            times.len()
        };
        assert_eq!(
            once(taken.iter().flat_map(|(tasks, _)| tasks).collect()),
            ORDERS
        );
        assert_eq!(
            once(taken.iter().flat_map(|(_, events)| events).collect()),
            ORDERS
        );
        assert_eq!(ledgers[0].next_due_ms(), Ok(Some(now + 30_000)));
        let ids: Vec<String> = taken
            .iter()
            .flat_map(|(_, events)| events.clone())
            .collect();
        let done: usize = thread::scope(|scope| {
            let threads: Vec<_> = ledgers
                .iter()
                .map(|ledger| scope.spawn(|| ledger.events_done(&ids, now).unwrap()))
                .collect();
            threads.into_iter().map(|t| t.join().unwrap()).sum()
        });
        assert_eq!(done, ORDERS, "each is done once");
        is_clean(&ledgers[0]);
    });
}

#[test]
fn one_change_that_is_refused_takes_no_other_with_it() {
    each(|server, url| {
        let ledgers = pair(server, url);
        let outcomes: Vec<_> = thread::scope(|scope| {
            let threads: Vec<_> = (0..24)
                .map(|at| {
                    let ledger = &ledgers[at % 2];
                    scope.spawn(move || {
                        let mut order = order(&format!("ORDER-{at}"));
                        if at % 3 == 1 {
                            order.version = 5;
                        }
                        if at % 3 == 2 {
                            let long = change(&too_long(at), vec![Write::Order(order)]);
                            return (at, ledger.commit(&long));
                        }
                        (at, ledger.commit(&placing(&order)))
                    })
                })
                .collect();
            threads.into_iter().map(|t| t.join().unwrap()).collect()
        });
        for (at, outcome) in outcomes {
            match at % 3 {
                0 => assert_eq!(outcome, Ok(Committed::Done)),
                1 => assert_eq!(outcome, Ok(Committed::Stale)),
                _ => {
                    let error = outcome.unwrap_err();
                    assert_eq!(
                        (error.kind(), error.advice()),
                        (Kind::Ledger, Advice::Never)
                    );
                }
            }
        }
        assert_eq!(ledgers[0].verify().unwrap().entries, 8);
        is_clean(&ledgers[1]);
    });
}

/// An id that no index of these servers takes, even compressed.
fn too_long(seed: usize) -> String {
    let mut state = seed as u64 + 1;
    let mut letter = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        char::from(b'0' + (state >> 58) as u8)
    };
    (0..30_000).map(|_| letter()).collect()
}

#[test]
fn connections_that_the_server_closed_are_noticed() {
    each(|server, url| {
        let ledger = open(server.make(), url).unwrap();
        for at in 0..3 {
            let order = order(&format!("ORDER-{at}"));
            assert_eq!(ledger.commit(&placing(&order)), Ok(Committed::Done));
            assert!(ledger.order(MCHID, "ORDER-0").unwrap().is_some());
            close_all(server, url);
        }
        assert!(ledger.order(MCHID, "ORDER-2").unwrap().is_some());
        is_clean(&ledger);
    });
}

fn close_all(server: &Server, url: &str) {
    match server.make() {
        Make::Postgres => {
            let sql = "SELECT count(pg_terminate_backend(pid))::text FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
            server.run(url, sql).unwrap();
        }
        Make::Mariadb => {
            let list = "SELECT CAST(id AS CHAR) FROM information_schema.processlist WHERE db = database() AND id <> connection_id()";
            for id in server.run(url, list).unwrap() {
                // One that has gone by itself meanwhile is as good.
                let _ = server.run(url, &format!("KILL {id}"));
            }
        }
    }
}

#[test]
fn the_database_itself_refuses_what_never_may_be() {
    each(|server, url| {
        let ledger = open(server.make(), url).unwrap();
        let order = order("ORDER-1");
        assert_eq!(ledger.commit(&placing(&order)), Ok(Committed::Done));
        assert_eq!(ledger.commit(&paying(&order, "42001")), Ok(Committed::Done));
        let orders = table(server.make(), "orders");
        for sql in [
            format!("UPDATE {orders} SET total = 1, paid_total = 1, version = version + 1"),
            format!("UPDATE {orders} SET paid_total = 1, version = version + 1"),
            format!("UPDATE {orders} SET transaction_id = 'other', version = version + 1"),
            format!("UPDATE {orders} SET held = 5000, version = version + 1"),
            format!("UPDATE {orders} SET shared = 5000, version = version + 1"),
            format!("UPDATE {orders} SET version = version"),
            format!("DELETE FROM {orders}"),
            format!("UPDATE {} SET body = 'x'", table(server.make(), "history")),
            format!("DELETE FROM {}", table(server.make(), "history")),
            format!(
                "UPDATE {} SET operation = 'x'",
                table(server.make(), "evidence")
            ),
            format!("DELETE FROM {}", table(server.make(), "evidence")),
            format!("DELETE FROM {}", table(server.make(), "events")),
            format!("UPDATE {} SET one = 2", table(server.make(), "head")),
        ] {
            assert!(server.run(url, &sql).is_err(), "{sql}");
        }
        is_clean(&ledger);
    });
}

#[test]
fn what_is_altered_behind_its_back_is_found() {
    each(|server, url| {
        let make = server.make();
        let ledger = open(make, url).unwrap();
        let order = order("ORDER-1");
        assert_eq!(ledger.commit(&placing(&order)), Ok(Committed::Done));
        let (orders, head) = (table(make, "orders"), table(make, "head"));
        let off = match make {
            Make::Postgres => format!("DROP TRIGGER orders_go_up ON {orders}"),
            Make::Mariadb => "DROP TRIGGER orders_go_up".to_owned(),
        };
        server.run(url, &off).unwrap();
        server
            .run(url, &format!("UPDATE {orders} SET total = 7"))
            .unwrap();
        server
            .run(url, &format!("UPDATE {head} SET seq = 9"))
            .unwrap();
        let faults = ledger.verify().unwrap().faults;
        let found = |text: &str| {
            faults
                .iter()
                .any(|f| format!("{}: {}", f.place, f.text).contains(text))
        };
        for text in [
            "orders_go_up",
            "orders, row 1: a row of the ledger was altered",
            "head: ",
        ] {
            assert!(found(text), "{text}: {faults:?}");
        }
        let error = ledger.order(MCHID, "ORDER-1").unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Ledger, Advice::Never)
        );
    });
}

#[test]
fn a_newer_ledger_and_another_programs_tables_are_left_alone() {
    each(|server, url| {
        let make = server.make();
        drop(open(make, url).unwrap());
        server
            .run(
                url,
                &format!("UPDATE {} SET version = 99", table(make, "head")),
            )
            .unwrap();
        let error = open(make, url).unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Ledger, Advice::Never)
        );
        assert!(error.text().contains("newer"), "{error}");

        let url = &server.fresh_database();
        if make == Make::Postgres {
            server.run(url, "CREATE SCHEMA fenpay").unwrap();
        }
        server
            .run(
                url,
                &format!("CREATE TABLE {} (a INT)", table(make, "orders")),
            )
            .unwrap();
        let error = open(make, url).unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Ledger, Advice::Never)
        );
        assert!(error.text().contains("another program"), "{error}");
    });
}

#[test]
fn a_making_that_was_broken_off_is_taken_up_again() {
    each(|server, url| {
        let make = server.make();
        drop(open(make, url).unwrap());
        server
            .run(
                url,
                &format!("UPDATE {} SET version = 0", table(make, "head")),
            )
            .unwrap();
        server
            .run(url, &format!("DROP TABLE {}", table(make, "tasks")))
            .unwrap();
        let ledger = open(make, url).unwrap();
        assert_eq!(
            ledger.commit(&placing(&order("ORDER-1"))),
            Ok(Committed::Done)
        );
        is_clean(&ledger);
    });
}

#[test]
fn a_password_is_never_told() {
    each(|server, url| {
        let (scheme, rest) = url.split_once("://").unwrap();
        let place = rest.split_once('@').unwrap().1;
        for (user, reason) in [("nobody-here", "refuses"), ("postgres", "")] {
            let url = format!("{scheme}://{user}:hunter2@{place}");
            // A server that trusts whoever is on this machine takes any password.
            let Err(error) = open(server.make(), &url) else {
                continue;
            };
            let told = format!("{error:?} {error}");
            assert!(!told.contains("hunter2"), "{told}");
            assert!(told.contains(reason), "{told}");
        }
        let ledger = open(server.make(), url).unwrap();
        if let Some((_, password)) = rest.split_once('@').unwrap().0.split_once(':') {
            assert!(!format!("{ledger:?}").contains(&format!(":{password}@")));
        }
    });
}

#[test]
fn a_server_is_known_by_its_certificate() {
    each(|server, url| {
        let Some(tls) = server.over_tls(url) else {
            return;
        };
        let ledger = open(server.make(), &tls).unwrap();
        assert_eq!(
            ledger.commit(&placing(&order("ORDER-1"))),
            Ok(Committed::Done)
        );
        is_clean(&ledger);
        // Trusting the system's authorities only, nobody here is known.
        let (bare, _) = tls.split_once('?').unwrap();
        let mode = match server.make() {
            Make::Postgres => "sslmode=verify-full",
            Make::Mariadb => "ssl-mode=VERIFY_IDENTITY",
        };
        let stranger = open(server.make(), &format!("{bare}?{mode}")).unwrap_err();
        assert_ne!(stranger.advice(), Advice::Same, "{stranger}");
        assert!(
            stranger.text().contains("TLS") || stranger.kind() == Kind::Config,
            "{stranger}"
        );
    });
}
