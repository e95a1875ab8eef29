//! Lines that are cut, slow or dead at a chosen byte, between the engine and WeChat Pay and between
//! the engine and its database: what is told of an outcome is true, the same call again is safe,
//! and every call ends.
//!
//! `FENPAY_CUTS=200` cuts at so many places of each conversation; a few are enough for every day.

use fenpay::Engine;
use fenpay::engine::Config;
use fenpay::error::{Advice, Kind};
use fenpay::ledger::{Change, Committed, Ledger, Memory};
use fenpay::transport::Http;
use fenpay::types::{SystemClock, SystemEntropy};
use fenpay_simulator::{Dialects, Running, Settings};
use fenpay_tests::ledger_suite::{MCHID, order, paying, placing};
use fenpay_tests::ledgers::{self, DATABASES};
use fenpay_tests::proxy::{Fate, Fates, Proxy, What, When, whole};
use fenpay_tests::servers::{Make, Server};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, thread};

/// How long WeChat Pay is waited for.
const DEADLINE: Duration = Duration::from_millis(1_000);
/// How long a call may take that sends a few requests, on a machine with other things to do.
const CALL: Duration = Duration::from_secs(20);
/// How long a ledger may take that waits for its database, looks again, and gives up.
const LEDGER: Duration = Duration::from_secs(60);

/// Places to cut in a conversation of so many bytes, its very ends among them.
fn places(bytes: u64) -> Vec<u64> {
    let count = env::var("FENPAY_CUTS").map_or(6, |text| text.parse().unwrap());
    let mut places: Vec<u64> = (0..=count).map(|at| bytes * at / count).collect();
    places.dedup();
    places
}

/// A shop on a line to WeChat Pay.
struct Shop {
    wechat: Running,
    line: Proxy,
    engine: Engine,
}

impl Shop {
    fn open(dialects: Dialects) -> Shop {
        let settings = Settings {
            seed: Some(7),
            demand_certificates: true,
            hold_notices: true,
            dialects,
            ..Settings::default()
        };
        let wechat = Running::start(settings).unwrap();
        let line = Proxy::to_url(&wechat.https_url(), whole());
        let mut config = wechat.configuration(0, "memory:", "http://127.0.0.1/notices");
        config["gateway"] = json!(line.instead_of(&wechat.https_url()));
        config["deadline_ms"] = json!(DEADLINE.as_millis());
        let mut config = Config::read(&config).unwrap();
        let http = Http::new(std::mem::take(&mut config.http)).unwrap();
        let (clock, entropy) = (Arc::new(SystemClock), Arc::new(SystemEntropy));
        let ledger = Arc::new(Memory::new());
        let engine = Engine::assemble(config, ledger, Arc::new(http), clock, entropy);
        Shop {
            wechat,
            line,
            engine,
        }
    }

    /// Calls until the answer is as it should be; each call ends in time, and none says that money
    /// was refused because a line was bad (P6).
    fn insist(&self, verb: &str, params: &Value, is_done: impl Fn(&Value) -> bool) -> Value {
        for _ in 0..50 {
            let begun = Instant::now();
            let answer = self.engine.call(verb, params, None).ok();
            assert!(begun.elapsed() < CALL, "{verb}: {:?}", begun.elapsed());
            match answer {
                Ok(body) if is_done(&body) => return body,
                Ok(body) => assert_ne!(body["state"], "rejected", "{verb} {params}"),
                Err(error) => assert!(
                    matches!(
                        error.kind(),
                        Kind::Network | Kind::Timeout | Kind::Wire | Kind::State
                    ),
                    "{verb} {params}: {error}"
                ),
            }
            thread::sleep(Duration::from_millis(5));
        }
        panic!("{verb} {params} comes to no end");
    }

    /// Lives through a payment and its refund; what is armed happens in its first, third or fourth
    /// request. Gives how many bytes went there and came back in each of them.
    fn live(&self, number: &str, fates: [Fate; 3]) -> [(u64, u64); 3] {
        let named = json!({ "out_trade_no": number });
        let placed = json!({
            "out_trade_no": number, "kind": "native", "total": 100, "description": "coffee",
        });
        let state = |wanted: &'static str| move |body: &Value| body["state"] == wanted;
        self.line.arm(fates[0]);
        let placed = self.insist("order.place", &placed, |body| body["code_url"].is_string());
        assert_eq!(placed["state"], "open");
        let mut passed = [self.line.passed(); 3];
        self.wechat.pay(number).unwrap();
        self.line.arm(fates[1]);
        self.insist("order.query", &named, state("paid"));
        passed[1] = self.line.passed();
        let refund = json!({ "out_trade_no": number, "out_refund_no": number, "amount": 40 });
        self.line.arm(fates[2]);
        self.insist("refund.place", &refund, state("pending"));
        passed[2] = self.line.passed();
        self.line.arm(None);
        let there = self.wechat.orders();
        let ours: Vec<_> = there.iter().filter(|o| o.out_trade_no == number).collect();
        assert_eq!(ours.len(), 1, "{number}");
        assert_eq!((ours[0].total, ours[0].refunded), (100, 40), "{number}");
        let refunds = self.wechat.refunds();
        let refunds = refunds.iter().filter(|r| r.out_refund_no == number);
        assert_eq!(refunds.map(|r| r.amount).collect::<Vec<_>>(), [40]);
        passed
    }
}

#[test]
fn a_payment_and_its_refund_are_made_once_wherever_the_line_to_wechat_pay_is_cut() {
    in_both_dialects(is_made_once);
}

fn in_both_dialects(test: fn(&Shop)) {
    thread::scope(|scope| {
        for dialects in [Dialects::V2, Dialects::V3] {
            scope.spawn(move || test(&Shop::open(dialects)));
        }
    });
}

fn is_made_once(shop: &Shop) {
    // The first one shakes hands as well.
    shop.live("WHOLE-0", [None; 3]);
    let whole = shop.live("WHOLE-1", [None; 3]);
    let mut number = 0;
    for (step, (sent, answered)) in whole.into_iter().enumerate() {
        for when in [When::Sent as fn(u64) -> When, When::Answered] {
            let bytes = if when(0) == When::Sent(0) {
                sent
            } else {
                answered
            };
            for place in places(bytes) {
                let mut fates = [None; 3];
                fates[step] = Some((when(place), What::Cut));
                number += 1;
                shop.live(&format!("CUT-{number:03}"), fates);
            }
        }
    }
    // At its very end a conversation is over.
    assert!(shop.line.met() + 6 >= number, "{} cuts", shop.line.met());
}

#[test]
fn a_line_to_wechat_pay_that_goes_silent_or_slow_holds_nobody_for_long() {
    in_both_dialects(holds_nobody);
}

fn holds_nobody(shop: &Shop) {
    shop.live("WHOLE-0", [None; 3]);
    let slow = What::Delay(Duration::from_millis(300));
    for (number, what) in [What::Silence, slow].into_iter().enumerate() {
        for (at, when) in [When::Sent(100), When::Answered(100)]
            .into_iter()
            .enumerate()
        {
            let fate = Some((when, what));
            shop.live(&format!("SLOW-{number}-{at}"), [fate, fate, fate]);
        }
        // Nobody answers at the door, or the door is shut.
        shop.line.cut();
        let fate = Some((When::Accepted, what));
        shop.live(&format!("DOOR-{number}"), [fate, None, fate]);
    }
    shop.line.cut();
    let fate = Some((When::Accepted, What::Cut));
    shop.live("DOOR-SHUT", [fate, None, fate]);
}

/// A ledger behind a line, and the same one beside it.
struct Far {
    line: Proxy,
    far: Arc<dyn Ledger>,
    near: Arc<dyn Ledger>,
    entries: u64,
    /// A word that only the message says in which everything is written and committed at once.
    once: &'static str,
}

impl Far {
    fn open(server: &Server) -> Far {
        let url = server.fresh_database();
        let line = Proxy::to_url(&url, whole());
        let far = ledgers::open(&line.instead_of(&url)).unwrap();
        let near = ledgers::open(&url).unwrap();
        Far {
            line,
            far,
            near,
            entries: 0,
            once: match server.make() {
                // The beginning of an entry of the history, which is a value there.
                Make::Postgres => "change {",
                Make::Mariadb => "START TRANSACTION",
            },
        }
    }

    /// Commits while this happens to the line; holds what is told against what is there, then asks
    /// again until it is done.
    fn commit(&mut self, change: &Change, fate: Fate) {
        self.line.arm(fate);
        let begun = Instant::now();
        let told = self.far.commit(change);
        assert!(begun.elapsed() < LEDGER, "{fate:?}: {:?}", begun.elapsed());
        self.line.arm(None);
        let is_there = |far: &Far| {
            // What was under way when the line was cut may take a moment to end.
            let verified = far.near.verify().unwrap();
            assert!(verified.is_clean(), "{fate:?}: {:?}", verified.faults);
            verified.entries > far.entries
        };
        match &told {
            Ok(Committed::Done | Committed::Repeated) => {
                assert!(is_there(self), "{fate:?}: {} is lost (P11)", change.id);
            }
            Ok(other) => panic!("{fate:?}: {other:?}"),
            Err(error) => {
                assert_eq!(error.kind(), Kind::Ledger, "{fate:?}: {error}");
                let advice = error.advice();
                assert!(
                    matches!(advice, Advice::Later | Advice::Query),
                    "{fate:?}: {error}: {advice:?}"
                );
            }
        }
        let until = Instant::now() + LEDGER;
        let again = loop {
            match self.far.commit(change) {
                Ok(again) => break again,
                Err(error) => assert!(Instant::now() < until, "{fate:?}: {error}"),
            }
        };
        match told {
            Ok(_) => assert_eq!(again, Committed::Repeated, "{fate:?}"),
            Err(_) => assert!(
                matches!(again, Committed::Done | Committed::Repeated),
                "{fate:?}: {again:?}"
            ),
        }
        assert!(is_there(self), "{fate:?}");
        self.entries += 1;
        assert_eq!(
            self.near.verify().unwrap().entries,
            self.entries,
            "{fate:?}"
        );
    }
}

/// Does the same with each make of database that is there, with all at once: most of it is waiting.
fn each(test: impl Fn(&mut Far) + Sync) {
    thread::scope(|scope| {
        for make in DATABASES {
            let test = &test;
            scope.spawn(move || {
                let server = make.shared();
                server.map(Far::open).iter_mut().for_each(test);
            });
        }
    });
}

#[test]
fn what_a_commit_tells_is_true_wherever_the_line_to_the_database_is_cut() {
    each(|ledger| {
        // The first one prepares what later ones use.
        ledger.commit(&placing(&order("WHOLE-0")), None);
        ledger.commit(&placing(&order("WHOLE-1")), None);
        ledger.line.arm(None);
        let whole = order("WHOLE-2");
        ledger.far.commit(&placing(&whole)).unwrap();
        ledger.entries += 1;
        let (sent, answered) = ledger.line.passed();
        let mut fates = Vec::new();
        fates.extend(places(sent).into_iter().map(When::Sent));
        fates.extend(places(answered).into_iter().map(When::Answered));
        for (number, when) in fates.into_iter().enumerate() {
            let order = order(&format!("CUT-{number:03}"));
            ledger.commit(&placing(&order), Some((when, What::Cut)));
            let paid = paying(&order, &format!("42-CUT-{number:03}"));
            ledger.commit(&paid, Some((when, What::Cut)));
            let far = ledger
                .far
                .order(MCHID, order.out_trade_no.as_str())
                .unwrap();
            assert!(far.unwrap().payment.is_some());
        }
    });
}

/// Both for who takes turns with others and for who writes alone, in one flight.
#[test]
fn what_a_commit_tells_is_true_when_the_line_is_cut_in_the_middle_of_it() {
    each(|ledger| {
        ledger.commit(&placing(&order("WHOLE-0")), None);
        let delay = What::Delay(Duration::from_millis(200));
        let mut met = 0;
        for (number, what) in [What::Cut, delay, What::Silence].into_iter().enumerate() {
            let once = ledger.once;
            for (at, when) in [
                When::Before("COMMIT", 0),
                When::After("COMMIT", 0),
                When::Before(once, 0),
                When::After(once, 0),
            ]
            .into_iter()
            .enumerate()
            {
                let alone = order(&format!("ALONE-{number}-{at}"));
                ledger.commit(&placing(&alone), None);
                if at < 2 {
                    let other = placing(&order(&format!("OTHER-{number}-{at}")));
                    assert_eq!(ledger.near.commit(&other), Ok(Committed::Done));
                    ledger.entries += 1;
                }
                let order = order(&format!("MIDDLE-{number}-{at}"));
                ledger.commit(&placing(&order), Some((when, what)));
                met += 1;
                assert_eq!(ledger.line.met(), met, "{when:?} was never met");
            }
        }
    });
}

/// A cut while many commit together: each is told its own outcome.
#[test]
fn many_who_commit_over_a_line_that_is_cut_are_each_told_the_truth() {
    const THREADS: usize = 8;
    each(|ledger| {
        ledger.commit(&placing(&order("WHOLE-0")), None);
        let told = thread::scope(|scope| {
            let commits = |thread: usize| {
                let far = ledger.far.clone();
                move || {
                    let numbers = (0..12).map(move |at| format!("MANY-{thread}-{at}"));
                    numbers
                        .map(|number| (far.commit(&placing(&order(&number))), number))
                        .collect::<Vec<_>>()
                }
            };
            let running: Vec<_> = (0..THREADS).map(|at| scope.spawn(commits(at))).collect();
            while running.iter().any(|thread| !thread.is_finished()) {
                for when in [
                    When::After("COMMIT", 1),
                    When::Before("COMMIT", 1),
                    When::After(ledger.once, 1),
                    When::Before(ledger.once, 1),
                ] {
                    ledger.line.arm(Some((when, What::Cut)));
                    thread::sleep(Duration::from_millis(10));
                }
            }
            ledger.line.arm(None);
            let told = running
                .into_iter()
                .flat_map(|thread| thread.join().unwrap());
            told.collect::<Vec<_>>()
        });
        for (told, number) in told {
            let there = ledger.near.order(MCHID, &number).unwrap().is_some();
            match told {
                Ok(Committed::Done | Committed::Repeated) => assert!(there, "{number} is lost"),
                Ok(other) => panic!("{number}: {other:?}"),
                Err(error) => {
                    assert_eq!(error.kind(), Kind::Ledger, "{error}");
                    let again = ledger.far.commit(&placing(&order(&number))).unwrap();
                    assert!(matches!(again, Committed::Done | Committed::Repeated));
                }
            }
        }
        let verified = ledger.near.verify().unwrap();
        assert!(verified.is_clean(), "{:?}", verified.faults);
        assert_eq!(verified.entries, 1 + THREADS as u64 * 12);
    });
}

#[test]
fn reads_over_a_line_that_is_cut_end_and_the_next_one_succeeds() {
    each(|ledger| {
        let kept = order("READ-0");
        ledger.commit(&placing(&kept), None);
        for when in [
            When::Sent(0),
            When::Sent(20),
            When::Answered(0),
            When::Answered(40),
        ] {
            ledger.line.arm(Some((when, What::Cut)));
            let begun = Instant::now();
            match ledger.far.order(MCHID, "READ-0") {
                Ok(found) => assert_eq!(found.unwrap().out_trade_no.as_str(), "READ-0"),
                Err(error) => assert_eq!(error.advice(), Advice::Later, "{error}"),
            }
            assert!(begun.elapsed() < LEDGER);
            ledger.line.arm(None);
            assert!(ledger.far.order(MCHID, "READ-0").unwrap().is_some());
        }
    });
}

#[test]
fn a_database_that_is_not_reached_holds_nobody_for_long_and_is_found_again() {
    each(|ledger| {
        let kept = order("FAR-00");
        ledger.commit(&placing(&kept), None);
        for (number, what) in [What::Cut, What::Silence].into_iter().enumerate() {
            // Whoever connects now waits for a word, or is turned away.
            let door: Fates = Box::new(move |_| Some((When::Accepted, what)));
            ledger.line.fates(door);
            ledger.line.cut();
            let begun = Instant::now();
            let other = order(&format!("FAR-1{number}"));
            let error = match what {
                What::Cut => ledger.far.commit(&placing(&other)).unwrap_err(),
                _ => ledger.far.order(MCHID, "FAR-00").unwrap_err(),
            };
            assert_eq!(error.kind(), Kind::Ledger, "{error}");
            assert_eq!(error.advice(), Advice::Later, "{error}");
            assert!(begun.elapsed() < LEDGER, "{:?}", begun.elapsed());
            ledger.line.fates(whole());
            ledger.line.cut();
            ledger.commit(&placing(&other), None);
            assert!(ledger.far.order(MCHID, "FAR-00").unwrap().is_some());
        }
    });
}
