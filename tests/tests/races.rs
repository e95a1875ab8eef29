//! Many threads, many engines and many processes after the same thing at once.

use fenpay::Kind;
use fenpay::engine::Received;
use fenpay::ledger::Sqlite;
use fenpay::order::OrderState;
use fenpay::types::{TestClock, TestEntropy};
use fenpay_simulator::{Settings, Simulator};
use fenpay_tests::ledgers::{self, Store};
use fenpay_tests::shop::{MCHID, NOON_MS, Shop};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// Does the same on so many threads, which begin at the same moment.
fn at_once<T: Send>(threads: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let barrier = Barrier::new(threads);
    thread::scope(|scope| {
        let run = |at| {
            let (barrier, work) = (&barrier, &work);
            scope.spawn(move || {
                barrier.wait();
                work(at)
            })
        };
        let running: Vec<_> = (0..threads).map(run).collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

/// A shop in memory, one on a file, and one in each database that is there; with the URL of what
/// others can open as well.
fn on_all(test: impl Fn(&Shop, Option<&str>)) {
    let dir = tempfile::tempdir().unwrap();
    let stores = Store::all().filter_map(|store| store.fresh(dir.path()));
    for url in stores.map(Some).chain([None]) {
        let url = url.as_deref();
        let shop = Shop::on(ledgers::open(url.unwrap_or("memory:")).unwrap());
        test(&shop, url);
        let verified = shop.ledger.verify().unwrap();
        assert!(verified.is_clean(), "{:?}", verified.faults);
    }
}

/// Other engines of the same merchant on the same ledger, each of which has opened it for itself if
/// it can be.
fn others(shop: &Shop, url: Option<&str>, count: u64) -> Vec<Shop> {
    let other = |seed| {
        let (wechat, clock) = (shop.wechat.clone(), shop.clock.clone());
        let ledger = url.map_or(shop.ledger.clone(), |url| ledgers::open(url).unwrap());
        Shop::between(wechat, clock, ledger, 1000 + seed)
    };
    (0..count).map(other).collect()
}

fn is_first(received: &Received) -> bool {
    assert!(received.reply.body.contains("SUCCESS"));
    let outcome = received.outcome.as_ref().unwrap();
    assert_eq!(outcome["outcome"], "paid");
    outcome["first"] == true
}

#[test]
fn the_same_notice_1000_times_from_64_threads_pays_once() {
    on_all(|shop, _| {
        shop.place("ORDER-1").unwrap();
        shop.pay("ORDER-1");
        let notice = &shop.notices()[0];
        let firsts = at_once(64, |at| {
            let share = 1000 / 64 + usize::from(at < 1000 % 64);
            let taken = (0..share).map(|_| shop.engine.receive(&notice.headers, &notice.body));
            taken.filter(is_first).count()
        });
        assert_eq!(firsts.iter().sum::<usize>(), 1);
        assert_eq!(shop.events(), ["payment.paid"]);
        let verified = shop.ledger.verify().unwrap();
        // Placing, open, paid; the answer that opened it and the notice.
        let kept = (verified.entries, verified.evidence, verified.events);
        assert_eq!(kept, (3, 2, 1));
    });
}

/// Names what this program does when a test runs it again as a process of its own.
const FOLDER: &str = "FENPAY_RACE_FOLDER";

/// Takes the same notice 125 times, once the starting shot has fallen.
fn take_125(folder: &Path) -> usize {
    let clock = Arc::new(TestClock::at(NOON_MS));
    let chance = Arc::new(TestEntropy::seeded(7));
    let wechat = Arc::new(Simulator::new(&Settings::default(), clock.clone(), chance));
    let ledger = Arc::new(Sqlite::open(folder.join("pay.db")).unwrap());
    let seed = u64::from(std::process::id());
    let shop = Shop::between(wechat, clock, ledger, seed);
    let body = fs::read(folder.join("notice")).unwrap();
    fs::write(folder.join(format!("ready-{seed}")), "").unwrap();
    while !folder.join("go").exists() {
        thread::sleep(Duration::from_micros(200));
    }
    let firsts = at_once(5, |_| {
        let taken = (0..25).map(|_| shop.engine.receive(&[], &body));
        taken.filter(is_first).count()
    });
    firsts.iter().sum()
}

/// Does nothing in an ordinary run; in a process that the next test starts, it is that process.
#[test]
fn plays_its_part() {
    if let Some(folder) = env::var_os(FOLDER) {
        println!("\nfirst {}", take_125(Path::new(&folder)));
    }
}

#[test]
fn the_same_notice_1000_times_through_8_processes_pays_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pay.db");
    let shop = Shop::on(Arc::new(Sqlite::open(&path).unwrap()));
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    fs::write(folder.path().join("notice"), &shop.notices()[0].body).unwrap();
    let process = |_| {
        Command::new(env::current_exe().unwrap())
            .args(["--exact", "plays_its_part", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let processes: Vec<_> = (0..8).map(process).collect();
    let end = Instant::now() + Duration::from_secs(30);
    let ready = || {
        let names = fs::read_dir(folder.path()).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name());
        names
            .filter(|name| name.to_string_lossy().starts_with("ready-"))
            .count()
    };
    while ready() < 8 {
        assert!(Instant::now() < end, "the processes do not start");
        thread::sleep(Duration::from_millis(1));
    }
    fs::write(folder.path().join("go"), "").unwrap();
    let mut firsts = Vec::new();
    for process in processes {
        let output = process.wait_with_output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{text}");
        let told = text.lines().find_map(|line| line.strip_prefix("first "));
        firsts.push(told.unwrap().parse::<usize>().unwrap());
    }
    assert_eq!(firsts.iter().sum::<usize>(), 1, "{firsts:?}");
    assert_eq!(shop.events(), ["payment.paid"]);
    let verified = shop.ledger.verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
    assert_eq!((verified.entries, verified.events), (3, 1));
}

#[test]
fn fifty_refunds_at_once_never_exceed_the_payment() {
    on_all(|shop, url| {
        shop.place("ORDER-1").unwrap();
        shop.pay("ORDER-1");
        shop.take_all();
        let shops = others(shop, url, 4);
        let outcomes = at_once(50, |at| {
            let number = format!("REFUND-{at}");
            let params = json!({ "out_trade_no": "ORDER-1", "out_refund_no": number, "amount": 3 });
            loop {
                match shops[at % 4].call("refund.place", params.clone()) {
                    Ok(refund) => break refund["state"] == "pending",
                    Err(error) if error.kind() == Kind::Input => break false,
                    // Another one is under way; or other writers were first.
                    Err(error) => assert!(
                        [Kind::State, Kind::Conflict].contains(&error.kind()),
                        "{error}"
                    ),
                }
                thread::sleep(Duration::from_millis(20));
                let held = shop.ledger.order(MCHID, "ORDER-1").unwrap().unwrap().held;
                assert!(held <= 100, "{held} fen are held of 100 (P8)");
            }
        });
        assert_eq!(outcomes.iter().filter(|&&placed| placed).count(), 33);
        let there = shop.wechat.refunds();
        assert_eq!(
            (there.len(), there.iter().map(|r| r.amount).sum()),
            (33, 99)
        );
        let order = shop.ledger.order(MCHID, "ORDER-1").unwrap().unwrap();
        assert_eq!(order.held, 99);
        shop.pass(60);
        let order = shop.ledger.order(MCHID, "ORDER-1").unwrap().unwrap();
        assert_eq!((order.held, order.refunded), (99, 99));
    });
}

/// Who looks for the refund before another caller places it, and at the order afterwards, finds that nothing
/// is left, because of this very refund.
#[test]
fn the_same_refund_of_everything_from_32_threads_is_one_refund() {
    on_all(|shop, url| {
        let shops = others(shop, url, 4);
        for round in 0..3 {
            let number = format!("ORDER-{round}");
            shop.place(&number).unwrap();
            shop.pay(&number);
            shop.take_all();
            let params = json!({ "out_trade_no": number, "out_refund_no": number, "amount": 100 });
            let outcomes = at_once(32, |at| shops[at % 4].call("refund.place", params.clone()));
            for outcome in outcomes {
                let state = outcome.unwrap()["state"].clone();
                assert!(state == "pending" || state == "placing", "{state}");
            }
            assert_eq!(shop.wechat.refunds().len(), round + 1);
        }
    });
}

#[test]
fn the_same_order_from_32_threads_is_one_order() {
    on_all(|shop, url| {
        let shops = others(shop, url, 4);
        let placed = at_once(32, |at| shops[at % 4].place("ORDER-1"));
        for outcome in placed {
            let state = outcome.unwrap()["state"].clone();
            assert!(state == "open" || state == "placing", "{state}");
        }
        assert_eq!(shop.wechat.orders().len(), 1);
        let prepay_id = shop.place("ORDER-1").unwrap()["prepay_id"].clone();
        assert_eq!(prepay_id, json!(shop.wechat.orders()[0].prepay_id));
    });
}

#[test]
fn the_same_payment_code_from_32_threads_is_charged_once() {
    on_all(|shop, url| {
        let shops = others(shop, url, 4);
        let params = json!({
            "out_trade_no": "ORDER-1", "kind": "payment_code", "total": 100,
            "description": "coffee", "auth_code": "134567890123456789",
        });
        let placed = at_once(32, |at| shops[at % 4].call("order.place", params.clone()));
        let charged: usize = shops
            .iter()
            .map(|s| s.wire.count("POST /pay/micropay"))
            .sum();
        assert_eq!(charged, 1);
        for outcome in placed {
            // Who came second asks; WeChat Pay may not know the order yet.
            let state = outcome.unwrap()["state"].clone();
            assert!(
                ["placing", "paid"].contains(&state.as_str().unwrap()),
                "{state}"
            );
        }
        assert_eq!(shop.state("ORDER-1"), "paid");
        assert_eq!(shop.events(), ["payment.paid"]);
    });
}

#[test]
fn the_same_payout_from_32_threads_is_paid_once() {
    on_all(|shop, url| {
        let shops = others(shop, url, 4);
        let params = json!({
            "number": "PAYOUT1", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "amount": 100,
            "description": "prize",
        });
        at_once(32, |at| {
            shops[at % 4]
                .call("transfer.place", params.clone())
                .unwrap()
        });
        assert_eq!(shop.wechat.payouts().len(), 1);
        shop.pass(20);
        let got = shop
            .call("transfer.get", json!({ "number": "PAYOUT1" }))
            .unwrap();
        assert_eq!(got["state"], "succeeded");
        assert_eq!(shop.events(), ["transfer.succeeded"]);
    });
}

/// What may happen to one order, in any order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Happens {
    Payer,
    Notice,
    NoticeAgain,
    Query,
    Close,
    Refund,
    Tick,
}

/// An order that was placed, and its notices as they were first sent.
struct Scene {
    shop: Shop,
    told: Vec<Vec<u8>>,
}

impl Scene {
    fn open() -> Scene {
        let shop = Shop::open();
        shop.place("ORDER-1").unwrap();
        let told = Vec::new();
        Scene { shop, told }
    }

    fn listen(&mut self) {
        let fresh = self.shop.notices();
        self.told
            .extend(fresh.into_iter().map(|notice| notice.body));
    }

    /// Lets one thing happen; what cannot be done now is refused, and that is no harm.
    fn let_happen(&mut self, what: Happens) {
        let number = json!({ "out_trade_no": "ORDER-1" });
        match what {
            Happens::Payer => {
                // Closed before he came: he leaves.
                let _ = self.shop.wechat.pay("ORDER-1");
                self.listen();
            }
            Happens::Notice | Happens::NoticeAgain => {
                for body in &self.told {
                    let received = self.shop.engine.receive(&[], body);
                    assert!(received.outcome.is_ok(), "{:?}", received.outcome);
                }
            }
            Happens::Query => drop(self.shop.call("order.query", number).unwrap()),
            Happens::Close => drop(self.shop.call("order.close", number).unwrap()),
            Happens::Refund => drop(self.refund()),
            Happens::Tick => {
                self.shop.clock.advance_ms(21_000);
                self.listen();
                self.shop
                    .call("task.tick", json!({ "limit": 100 }))
                    .unwrap();
            }
        }
    }

    fn refund(&self) -> fenpay::Result<Value> {
        let params =
            json!({ "out_trade_no": "ORDER-1", "out_refund_no": "REFUND-1", "amount": 60 });
        self.shop.call("refund.place", params)
    }

    /// Lets everything come to rest and gives the state, what was refunded, and all events.
    fn rest(mut self) -> (String, i64, BTreeSet<String>) {
        for _ in 0..30 {
            self.let_happen(Happens::Notice);
            self.let_happen(Happens::Refund);
            self.let_happen(Happens::Tick);
            let order = self.shop.ledger.order(MCHID, "ORDER-1").unwrap().unwrap();
            if order.refunded == 60 || order.state == OrderState::Closed {
                break;
            }
        }
        // What comes afterwards changes nothing.
        self.let_happen(Happens::Notice);
        self.let_happen(Happens::Tick);
        let events = self.shop.events();
        let once: BTreeSet<_> = events.iter().cloned().collect();
        assert_eq!(once.len(), events.len(), "told twice: {events:?}");
        let order = self.shop.ledger.order(MCHID, "ORDER-1").unwrap().unwrap();
        (order.state.word().to_owned(), order.refunded, once)
    }
}

/// Every order in which things can happen.
fn permutations<T: Copy>(things: &[T]) -> Vec<Vec<T>> {
    if things.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for at in 0..things.len() {
        let mut rest = things.to_vec();
        let first = rest.remove(at);
        all.extend(permutations(&rest).into_iter().map(|mut tail| {
            tail.insert(0, first);
            tail
        }));
    }
    all
}

fn strings(all: &[&str]) -> BTreeSet<String> {
    all.iter().map(|&one| one.to_owned()).collect()
}

#[test]
fn notice_query_close_and_refund_of_a_paid_order_end_alike_in_any_order() {
    use Happens::{Close, Notice, NoticeAgain, Query, Refund, Tick};
    for order in permutations(&[Notice, NoticeAgain, Query, Close, Refund, Tick]) {
        let mut scene = Scene::open();
        scene.let_happen(Happens::Payer);
        for &what in &order {
            scene.let_happen(what);
        }
        let events = strings(&["payment.paid", "refund.succeeded"]);
        assert_eq!(scene.rest(), ("paid".to_owned(), 60, events), "{order:?}");
    }
}

#[test]
fn a_payer_and_a_close_at_any_moment_end_as_wechat_pay_says() {
    use Happens::{Close, Notice, Payer, Query, Refund, Tick};
    let mut ends = BTreeSet::new();
    for order in permutations(&[Payer, Notice, Query, Close, Refund, Tick]) {
        let mut scene = Scene::open();
        for &what in &order {
            scene.let_happen(what);
        }
        let wechat = scene.shop.wechat.clone();
        let (state, refunded, events) = scene.rest();
        let expected = if wechat.order("ORDER-1").unwrap().is_paid() {
            ("paid", 60, strings(&["payment.paid", "refund.succeeded"]))
        } else {
            ("closed", 0, strings(&["order.closed"]))
        };
        assert_eq!((state.as_str(), refunded, events), expected, "{order:?}");
        ends.insert(state);
    }
    assert_eq!(ends.len(), 2, "{ends:?}");
}

/// A payment that comes to light after WeChat Pay said "closed", and the other way round: both
/// orders of the facts end in the same state with the same incident (P14, P24). Whether the host
/// was told of the close before is the one thing that differs.
#[test]
fn contradictory_facts_end_alike_in_any_order() {
    let paid = Shop::open();
    paid.place("ORDER-1").unwrap();
    paid.pay("ORDER-1");
    let notice = &paid.notices()[0].body;
    let ends = [true, false].map(|notice_first| {
        let shop = Shop::open();
        shop.place("ORDER-1").unwrap();
        let close = || {
            // At WeChat Pay the order is closed, whatever its notice says.
            let params = json!({ "out_trade_no": "ORDER-1" });
            shop.call("POST /pay/closeorder", params.clone()).unwrap();
            let _ = shop.call("order.close", params.clone());
            shop.call("order.query", params).unwrap();
        };
        if notice_first {
            shop.engine.receive(&[], notice).outcome.unwrap();
            close();
        } else {
            close();
            shop.engine.receive(&[], notice).outcome.unwrap();
        }
        let told: BTreeSet<_> = shop.events().into_iter().collect();
        (shop.state("ORDER-1"), told)
    });
    for (state, told) in &ends {
        assert_eq!(state, "paid");
        assert!(told.contains("incident.paid_and_closed"), "{told:?}");
        assert!(told.contains("payment.paid"), "{told:?}");
    }
}
