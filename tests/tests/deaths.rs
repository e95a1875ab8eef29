//! A process that dies at any step of a whole day in the shop: before or after every commit, every
//! request and every lease. Another one goes on from the ledger, the host asks for the same things
//! again, and everything must end where it ends without the death (P13).

use fenpay::engine::Config;
use fenpay::ledger::{Ledger, Memory, PaidRow, Span, Sqlite};
use fenpay::order::PayoutKind;
use fenpay::transport::{Arrival, Failure, Transport};
use fenpay::types::{Clock, Entropy, TestClock, TestEntropy};
use fenpay::wire::{self, Request};
use fenpay::{Engine, Error, Kind};
use fenpay_simulator::{Fault, FaultKind, Outgoing, Settings, Simulator};
use fenpay_tests::mortal::{Life, Mortal, Side};
use fenpay_tests::shop::{MCHID, NOON_MS, Shop, Wire, config, order};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

/// By which field a request that moves money names what it moves.
const MONEY: [(&str, &str); 6] = [
    ("/pay/unifiedorder", "out_trade_no"),
    ("/pay/micropay", "out_trade_no"),
    ("/secapi/pay/refund", "out_refund_no"),
    ("/mmpaymkttransfers/sendredpack", "mch_billno"),
    ("/mmpaymkttransfers/promotion/transfers", "partner_trade_no"),
    ("/pay/closeorder", "out_trade_no"),
];

/// A path and a number.
type Named = (String, String);
/// A request's fields, and how often it left.
type Sent = (BTreeMap<String, String>, u32);

/// Stands at the wire and sees what leaves.
struct Witness {
    wire: Arc<Wire>,
    ledger: Arc<dyn Ledger>,
    /// What left under each number, without what is new in every request.
    left: Mutex<BTreeMap<Named, Sent>>,
    wrong: Mutex<Vec<String>>,
}

impl Witness {
    fn knows(&self, path: &str, number: &str) -> bool {
        match path {
            "/secapi/pay/refund" => self.ledger.refund(MCHID, number).unwrap().is_some(),
            "/mmpaymkttransfers/sendredpack" => self.paid_out(PayoutKind::Redpack, number),
            "/mmpaymkttransfers/promotion/transfers" => self.paid_out(PayoutKind::Transfer, number),
            _ => self.ledger.order(MCHID, number).unwrap().is_some(),
        }
    }

    fn paid_out(&self, kind: PayoutKind, number: &str) -> bool {
        self.ledger.payout(MCHID, kind, number).unwrap().is_some()
    }

    /// The engine would swallow a panic.
    fn tell(&self, wrong: String) {
        self.wrong.lock().unwrap().push(wrong);
    }

    /// How often a request of that path left, by number.
    fn times(&self, path: &str) -> Vec<u32> {
        let left = self.left.lock().unwrap();
        let of = left.iter().filter(|((at, _), _)| at == path);
        of.map(|(_, (_, times))| *times).collect()
    }
}

impl Transport for Witness {
    fn open(&self, request: &Request) -> Result<Arrival, Failure> {
        let path = request.target.as_str();
        if let Some((_, field)) = MONEY.iter().find(|(at, _)| *at == path) {
            let fields = wire::xml::read(&request.body).unwrap();
            let number = fields.get(field).unwrap().to_owned();
            if !self.knows(path, &number) {
                self.tell(format!("{path} {number} left before its intent (P10)"));
            }
            let same = |name: &str| !["nonce_str", "sign"].contains(&name);
            let sent: BTreeMap<_, _> = fields
                .iter()
                .filter(|(name, _)| same(name))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
            let mut left = self.left.lock().unwrap();
            let known = left
                .entry((path.to_owned(), number.clone()))
                .or_insert_with(|| (sent.clone(), 0));
            known.1 += 1;
            if known.0 != sent {
                self.tell(format!("{path} {number} was sent otherwise (P7): {sent:?}"));
            }
        }
        self.wire.open(request)
    }
}

/// Everything that outlives a process: WeChat Pay, the ledger, and what the host has done.
struct World {
    wechat: Arc<Simulator>,
    clock: Arc<TestClock>,
    ledger: Arc<dyn Ledger>,
    witness: Arc<Witness>,
    shipped: BTreeMap<String, u32>,
    /// By how much the next process's clock is wrong.
    skew_ms: i64,
    lives: u64,
    trace: Vec<String>,
}

/// A clock that is wrong by so many milliseconds.
struct Skewed(Arc<TestClock>, i64);

impl Clock for Skewed {
    fn now_ms(&self) -> i64 {
        self.0.now_ms() + self.1
    }
    fn sleep_ms(&self, ms: u64) {
        self.0.sleep_ms(ms);
    }
}

/// Nobody hears what a dead process says.
struct Dead;

impl World {
    fn new(ledger: Arc<dyn Ledger>) -> World {
        let clock = Arc::new(TestClock::at(NOON_MS));
        let settings = Settings {
            demand_certificates: true,
            ..Settings::default()
        };
        let chance = Arc::new(TestEntropy::seeded(7));
        let wechat = Arc::new(Simulator::new(&settings, clock.clone(), chance));
        let wire = Shop::between(wechat.clone(), clock.clone(), ledger.clone(), 1).wire;
        let witness = Arc::new(Witness {
            wire,
            ledger: ledger.clone(),
            left: Mutex::default(),
            wrong: Mutex::default(),
        });
        World {
            wechat,
            clock,
            ledger,
            witness,
            shipped: BTreeMap::new(),
            skew_ms: 0,
            lives: 0,
            trace: Vec::new(),
        }
    }

    /// Starts a process on what the ones before it left.
    fn process(&mut self, life: &Arc<Life>) -> Engine {
        self.lives += 1;
        Engine::assemble(
            Config::read(&config(&self.wechat)).unwrap(),
            Mortal::new(life, self.ledger.clone()),
            Mortal::new(life, self.witness.clone()),
            Arc::new(Skewed(self.clock.clone(), self.skew_ms)),
            Arc::new(TestEntropy::seeded(self.lives)),
        )
    }

    /// Lets one process after another live until one gets through the day.
    fn day(&mut self, day: &Day, ends: impl IntoIterator<Item = (u64, Side)>) -> u64 {
        for end in ends {
            let life = Life::until(Some(end));
            let engine = self.process(&life);
            self.trace.push(format!("-- lives until {end:?}"));
            if self.live(day, &engine, &life).is_ok() {
                return life.steps();
            }
            let verified = self.ledger.verify().unwrap();
            assert!(verified.is_clean(), "{:?}", verified.faults);
            self.no_payment_is_made_up();
        }
        let life = Life::long();
        let engine = self.process(&life);
        self.trace.push("-- lives".to_owned());
        assert!(self.live(day, &engine, &life).is_ok());
        life.steps()
    }

    /// What a host does all day, from its beginning: it asks for the same things again.
    fn live(&mut self, day: &Day, engine: &Engine, life: &Life) -> Result<(), Dead> {
        self.pass_the_day(day, engine, life, true)
    }

    fn pass_the_day(
        &mut self,
        day: &Day,
        engine: &Engine,
        life: &Life,
        asks: bool,
    ) -> Result<(), Dead> {
        let mut calm = 0;
        for round in 0.. {
            assert!(round < 800, "the day does not end: {:?}", self.ending(day));
            for (verb, params) in day.asked.iter().filter(|_| asks) {
                let done = call(engine, life, verb, params)?;
                self.note(verb, params, &done);
                if let (Ok(_), "order.place") = (&done, *verb) {
                    self.payer_comes(day, params["out_trade_no"].as_str().unwrap());
                }
                self.deliver(engine, life)?;
                self.ship(engine, life)?;
            }
            self.clock.advance_ms(20_000);
            self.deliver(engine, life)?;
            let tick = call(engine, life, "task.tick", &json!({ "limit": 1000 }))?.unwrap();
            self.note("task.tick", &Value::Null, &Ok(tick));
            // Longer than an event is leased.
            calm = if self.is_over(day, asks) { calm + 1 } else { 0 };
            if calm > 4 && !self.ship(engine, life)? {
                return Ok(());
            }
        }
        Ok(())
    }

    fn note(&mut self, verb: &str, params: &Value, done: &fenpay::Result<Value>) {
        let done = match done {
            Ok(value) => value["state"].to_string(),
            Err(error) => error.to_string(),
        };
        let number = params["out_refund_no"]
            .as_str()
            .or(params["out_trade_no"].as_str())
            .or(params["number"].as_str());
        let line = format!("{verb} {}: {done}", number.unwrap_or_default());
        let recent = self.trace.iter().rev().take(12);
        if !recent.into_iter().any(|said| *said == line) {
            self.trace.push(line);
        }
    }

    fn payer_comes(&self, day: &Day, number: &str) {
        let known = self.wechat.order(number);
        if day.paid.contains(number) && known.is_some_and(|order| !order.is_paid()) {
            self.wechat.pay(number).unwrap();
        }
    }

    /// Posts what WeChat Pay has to tell; what is acknowledged must be durable (P11).
    fn deliver(&mut self, engine: &Engine, life: &Life) -> Result<(), Dead> {
        for notice in self.wechat.due_notices() {
            let received = engine.receive(&notice.headers, &notice.body);
            if life.is_over() {
                self.wechat.unanswered(notice.id);
                return Err(Dead);
            }
            let reply = received.reply;
            if reply.body.contains("SUCCESS") {
                self.is_durable(&notice);
            }
            self.wechat
                .noticed(notice.id, reply.status, reply.body.as_bytes());
        }
        Ok(())
    }

    fn is_durable(&self, notice: &Outgoing) {
        let fields = wire::xml::read(&notice.body)
            .or_else(|_| wire::xml::read_root(&notice.body, "root"))
            .unwrap();
        if let Some(number) = fields.get("out_trade_no") {
            let order = self.ledger.order(MCHID, number).unwrap().unwrap();
            assert!(order.payment.is_some(), "{number} was acknowledged (P11)");
        }
    }

    /// Acts on events: once for an id, however often it is told. Gives back whether there was one.
    fn ship(&mut self, engine: &Engine, life: &Life) -> Result<bool, Dead> {
        let taken = call(engine, life, "event.take", &json!({ "limit": 1000 }))?.unwrap();
        let events = taken["events"].as_array().unwrap().clone();
        let ids: Vec<_> = events.iter().map(|event| event["id"].clone()).collect();
        for id in &ids {
            let id = id.as_str().unwrap().to_owned();
            *self.shipped.entry(id).or_insert(0) += 1;
        }
        if !ids.is_empty() {
            call(engine, life, "event.done", &json!({ "ids": ids }))?.unwrap();
        }
        Ok(!events.is_empty())
    }

    fn no_payment_is_made_up(&self) {
        let ever = Span {
            mchid: MCHID,
            sub_mchid: None,
            from_ms: 0,
            until_ms: i64::MAX,
        };
        let mut each = |paid: PaidRow<'_>| {
            let known = self.wechat.order(paid.number);
            let known = known.expect("an order that WeChat Pay does not know is paid");
            assert_eq!(known.transaction_id.as_deref(), Some(paid.transaction_id));
            Ok(())
        };
        self.ledger.payments_between(&ever, &mut each).unwrap();
    }

    fn is_over(&self, day: &Day, asks: bool) -> bool {
        let never_begun = |state: &str| !asks && state.is_empty();
        let ended = |state: &str| ENDED.iter().any(|end| state.starts_with(end));
        let states = self.states(day);
        states.values().all(|s| ended(s) || never_begun(s))
    }

    fn states(&self, day: &Day) -> BTreeMap<String, String> {
        let state = |(verb, params): &(&str, Value)| {
            let number = ["out_refund_no", "out_trade_no", "number"]
                .iter()
                .find_map(|name| params[*name].as_str())
                .unwrap();
            let order =
                |o: fenpay::order::Order| format!("{} {} {}", o.state.word(), o.held, o.refunded);
            let payout = |kind| {
                let payout = self.ledger.payout(MCHID, kind, number).unwrap();
                payout.map(|p| p.state.word().to_owned())
            };
            let state = match verb.split_once('.').unwrap().0 {
                "order" => self.ledger.order(MCHID, number).unwrap().map(order),
                "refund" => {
                    let refund = self.ledger.refund(MCHID, number).unwrap();
                    let refund = refund.map(|r| r.state.word().to_owned());
                    refund.or_else(|| {
                        self.has_no_payment(params)
                            .then(|| "nothing paid".to_owned())
                    })
                }
                "redpack" => payout(PayoutKind::Redpack),
                _ => payout(PayoutKind::Transfer),
            };
            (number.to_owned(), state.unwrap_or_default())
        };
        day.asked.iter().map(state).collect()
    }

    fn has_no_payment(&self, refund: &Value) -> bool {
        let number = refund["out_trade_no"].as_str().unwrap();
        let order = self.ledger.order(MCHID, number).unwrap();
        order.is_some_and(|order| order.state.is_final() && order.payment.is_none())
    }

    /// Where everything ends.
    fn ending(&self, day: &Day) -> Ending {
        let wrong = self.witness.wrong.lock().unwrap();
        assert!(wrong.is_empty(), "{wrong:?}");
        let (orders, refunds) = (self.wechat.orders(), self.wechat.refunds());
        let refund = |r: &fenpay_simulator::Refund| (r.out_refund_no.clone(), r.amount);
        let payout = |p: &fenpay_simulator::Payout| (p.number.clone(), p.amount);
        let book = orders
            .iter()
            .map(|o| (o.out_trade_no.clone(), o.state.word()))
            .chain(
                refunds
                    .iter()
                    .map(|r| (r.out_refund_no.clone(), r.state.word())),
            )
            // An order may be closed before WeChat Pay ever heard of it.
            .filter(|(_, state)| *state != "CLOSED");
        Ending {
            states: self.states(day),
            told: self.shipped.keys().cloned().collect(),
            book: book.collect(),
            taken: orders.iter().filter(|o| o.is_paid()).map(|o| o.total).sum(),
            refunds: sorted(refunds.iter().map(refund)),
            payouts: sorted(self.wechat.payouts().iter().map(payout)),
        }
    }
}

fn sorted<T: Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.collect();
    values.sort();
    values
}

fn call(
    engine: &Engine,
    life: &Life,
    verb: &str,
    params: &Value,
) -> Result<fenpay::Result<Value>, Dead> {
    let done: Result<Value, Error> = engine.call(verb, params, None).ok();
    if life.is_over() {
        return Err(Dead);
    }
    let panicked = done.as_ref().is_err_and(|e| e.kind() == Kind::Internal);
    assert!(!panicked, "{verb} {params}: {done:?}");
    Ok(done)
}

const ENDED: [&str; 7] = [
    "paid",
    "closed",
    "reversed",
    "rejected",
    "succeeded",
    "returned",
    "nothing paid",
];

/// Where everything ends: in the ledger, at the host, and in WeChat Pay's book.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ending {
    states: BTreeMap<String, String>,
    told: BTreeSet<String>,
    book: BTreeMap<String, &'static str>,
    taken: i64,
    refunds: Vec<(String, i64)>,
    payouts: Vec<(String, i64)>,
}

/// What a host asks for in a day.
struct Day {
    asked: Vec<(&'static str, Value)>,
    paid: BTreeSet<&'static str>,
}

fn refund(order: &str, number: &str, amount: i64) -> (&'static str, Value) {
    let params = json!({ "out_trade_no": order, "out_refund_no": number, "amount": amount });
    ("refund.place", params)
}

/// Orders that are paid, refunded in parts, closed, forgotten; money that is paid out.
fn busy_day() -> Day {
    let place = |number: &str| ("order.place", order(number));
    let mut forgotten = order("ORDER-FORGOTTEN");
    forgotten["expires_s"] = json!(120);
    let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    let redpack = json!({
        "number": "REDPACK1", "openid": openid, "amount": 100, "send_name": "shop",
        "wishing": "恭喜发财", "act_name": "new year", "remark": "thanks",
    });
    let transfer = json!({
        "number": "TRANSFER1", "openid": openid, "amount": 100, "description": "prize",
    });
    let asked = vec![
        place("ORDER-1"),
        refund("ORDER-1", "REFUND-1", 30),
        refund("ORDER-1", "REFUND-2", 70),
        place("ORDER-CLOSED"),
        ("order.close", json!({ "out_trade_no": "ORDER-CLOSED" })),
        ("order.place", forgotten),
        ("transfer.place", transfer),
        ("redpack.place", redpack),
    ];
    Day {
        asked,
        paid: BTreeSet::from(["ORDER-1"]),
    }
}

/// Payment codes: one that is charged at once, one whose payer has to type a password.
fn day_of_codes() -> Day {
    let code = |number: &str, code: &str, total: i64| {
        let params = json!({
            "out_trade_no": number, "kind": "payment_code", "total": total,
            "description": "coffee", "auth_code": code,
        });
        ("order.place", params)
    };
    Day {
        asked: vec![
            code("CODE-AT-ONCE", "134567890123456789", 100),
            code("CODE-TYPED", "134567890123456780", 200_000),
            refund("CODE-AT-ONCE", "REFUND-1", 40),
        ],
        paid: BTreeSet::new(),
    }
}

fn ended(ledger: Arc<dyn Ledger>, day: &Day, ends: &[(u64, Side)]) -> (Ending, u64, World) {
    let mut world = World::new(ledger);
    let steps = world.day(day, ends.iter().copied());
    (world.ending(day), steps, world)
}

/// Every step of a day, from both sides.
fn every_step(
    fresh: &dyn Fn() -> Arc<dyn Ledger>,
    day: &Day,
    judge: &dyn Fn(&Ending, &World, &str),
) {
    let (_, steps, _) = ended(fresh(), day, &[]);
    assert!(steps > 30, "the day has {steps} steps only");
    for step in 0..steps {
        for side in [Side::Before, Side::After] {
            let (ending, _, world) = ended(fresh(), day, &[(step, side)]);
            judge(&ending, &world, &format!("death {side:?} step {step}"));
        }
    }
}

fn in_memory() -> Arc<dyn Ledger> {
    Arc::new(Memory::new())
}

#[test]
fn a_death_at_any_step_changes_nothing_in_the_end() {
    let day = busy_day();
    let (undisturbed, _, _) = ended(in_memory(), &day, &[]);
    assert_eq!((undisturbed.taken, undisturbed.refunds.len()), (100, 2));
    assert_eq!(undisturbed.told.len(), 7, "{:?}", undisturbed.told);
    every_step(&in_memory, &day, &|ending, world, which| {
        assert_eq!(*ending, undisturbed, "{which}\n{}", world.trace.join("\n"));
    });
}

#[test]
fn a_file_brings_the_next_process_as_far() {
    let day = busy_day();
    let (undisturbed, steps, _) = ended(in_memory(), &day, &[]);
    let dir = tempfile::tempdir().unwrap();
    for step in (0..steps).step_by(5) {
        let path = dir.path().join(format!("{step}.db"));
        let mut world = World::new(Arc::new(Sqlite::open(&path).unwrap()));
        let life = Life::until(Some((step, Side::After)));
        let engine = world.process(&life);
        assert!(world.live(&day, &engine, &life).is_err(), "step {step}");
        drop(engine);
        // The file is all that the next process has.
        let ledger: Arc<dyn Ledger> = Arc::new(Sqlite::open(&path).unwrap());
        let witness = Witness {
            wire: world.witness.wire.clone(),
            ledger: ledger.clone(),
            left: Mutex::new(std::mem::take(&mut world.witness.left.lock().unwrap())),
            wrong: Mutex::default(),
        };
        world.witness = Arc::new(witness);
        world.ledger = ledger;
        world.day(&day, []);
        assert_eq!(world.ending(&day), undisturbed, "death after step {step}");
    }
}

/// A payment code's request leaves once (P7). If the death came before it left, nobody can know,
/// so the order ends reversed and no money was taken; otherwise it ends as if nothing happened.
#[test]
fn a_payment_code_is_charged_once_or_not_at_all_wherever_death_comes() {
    let day = day_of_codes();
    let (undisturbed, _, _) = ended(in_memory(), &day, &[]);
    assert_eq!(undisturbed.taken, 200_100);
    let seen = Mutex::new(BTreeSet::new());
    every_step(&in_memory, &day, &|ending, world, which| {
        let told = world.trace.join("\n");
        let times = world.witness.times("/pay/micropay");
        assert!(times.iter().all(|&n| n == 1), "{which}: sent again\n{told}");
        charged_or_reversed(ending, &format!("{which}\n{told}"));
        seen.lock().unwrap().insert(ending.taken);
    });
    let seen = seen.into_inner().unwrap();
    assert!(seen.contains(&200_100) && seen.len() > 1, "{seen:?}");
}

fn charged_or_reversed(ending: &Ending, which: &str) {
    for (number, state) in &ending.states {
        let book = ending.book.get(number).copied();
        let expected = match book {
            Some("SUCCESS" | "REFUND") if number.starts_with("CODE") => "paid",
            Some("SUCCESS") => "succeeded",
            _ if number.starts_with("CODE") => "reversed",
            _ => "",
        };
        let event = match expected {
            "paid" => format!("payment.paid:{MCHID}:{number}"),
            "reversed" => format!("order.reversed:{MCHID}:{number}"),
            "succeeded" => format!("refund.succeeded:{MCHID}:{number}"),
            _ => continue,
        };
        assert!(
            state.starts_with(expected),
            "{number} {state} {book:?} {which}"
        );
        assert!(ending.told.contains(&event), "{event} {which}");
    }
    let incidents = ending.told.iter().filter(|id| id.starts_with("incident"));
    assert_eq!(incidents.count(), 0, "{:?} {which}", ending.told);
}

/// Ticks alone finish what was begun, whatever the host forgot, and everything ends as WeChat Pay's
/// book says (P27).
#[test]
fn without_a_host_that_asks_again_ticks_finish_what_was_begun() {
    for day in [busy_day(), day_of_codes()] {
        let (_, steps, _) = ended(in_memory(), &day, &[]);
        for (step, side) in (0..steps).flat_map(|s| [(s, Side::Before), (s, Side::After)]) {
            let mut world = World::new(in_memory());
            let life = Life::until(Some((step, side)));
            let engine = world.process(&life);
            assert!(world.live(&day, &engine, &life).is_err());
            let life = Life::long();
            let engine = world.process(&life);
            let lived = world.pass_the_day(&day, &engine, &life, false);
            assert!(lived.is_ok());
            let which = format!("death {side:?} step {step}\n{}", world.trace.join("\n"));
            agrees_with_the_book(&world.ending(&day), &which);
        }
    }
}

/// What has a place in the ledger has ended as the book says, and the host was told so.
fn agrees_with_the_book(ending: &Ending, which: &str) {
    for (number, state) in ending.states.iter().filter(|(_, state)| !state.is_empty()) {
        let state = state.split(' ').next().unwrap();
        let book = ending.book.get(number).copied();
        let kind = match number.as_str() {
            "TRANSFER1" => "transfer",
            "REDPACK1" => "redpack",
            _ if number.starts_with("REFUND") => "refund",
            _ if state == "paid" => "payment",
            _ => "order",
        };
        let ends: &[&str] = match (kind, book) {
            ("transfer" | "redpack", _) => &["succeeded"],
            ("refund", Some("SUCCESS")) => &["succeeded"],
            ("refund", _) => &["nothing"],
            (_, Some("SUCCESS" | "REFUND")) => &["paid"],
            (_, Some("REVOKED")) => &["reversed"],
            // A clock that is late asks for an end that is over: refused.
            (_, None) => &["closed", "reversed", "rejected"],
            (_, Some(_)) => &[],
        };
        assert!(ends.contains(&state), "{number} {state} {book:?} {which}");
        let event = format!("{kind}.{state}:{MCHID}:{number}");
        let told = ending.told.contains(&event) || state == "nothing";
        assert!(told, "{event} {:?} {which}", ending.told);
    }
}

/// What a seed decides: how long each life is, and what goes wrong on the way.
fn disturb(world: &World, chance: &TestEntropy) -> Vec<(u64, Side)> {
    use FaultKind as F;
    let mut drawn = [0; 64];
    chance.fill(&mut drawn);
    // A refusal's code is SYSTEMERROR: it says nothing of what became of the request.
    let kinds = [
        F::DropBefore,
        F::DropAfterCommit,
        F::Html,
        F::Garbage,
        F::ServerError,
        F::Unsigned,
        F::Truncated,
        F::Refuse,
        F::RefuseAfterCommit,
    ];
    let notices = [F::Lose, F::Duplicate, F::Forge];
    let paths = MONEY.map(|(path, _)| path);
    let queries = ["/pay/orderquery", "/pay/refundquery"];
    let places: Vec<_> = paths.into_iter().chain(queries).collect();
    for pair in drawn[..12].chunks(2) {
        let place = places[usize::from(pair[0]) % places.len()];
        let kind = kinds[usize::from(pair[1]) % kinds.len()];
        world.wechat.fault(Fault::once(place, kind));
    }
    for kind in &drawn[12..14] {
        let kind = notices[usize::from(*kind) % notices.len()];
        world.wechat.fault(Fault::once("notice", kind));
    }
    let lives = usize::from(drawn[14]) % 6;
    let side = |drawn: u8| [Side::Before, Side::After][usize::from(drawn % 2)];
    drawn[16..16 + 2 * lives]
        .chunks(2)
        .map(|pair| (u64::from(pair[0]) % 90, side(pair[1])))
        .collect()
}

#[test]
fn many_deaths_and_a_bad_network_change_nothing_in_the_end() {
    let day = busy_day();
    let (undisturbed, _, _) = ended(in_memory(), &day, &[]);
    for seed in seeds() {
        let mut world = World::new(in_memory());
        let ends = disturb(&world, &TestEntropy::seeded(seed));
        world.day(&day, ends);
        let ending = world.ending(&day);
        assert_eq!(
            ending,
            undisturbed,
            "FENPAY_SEED={seed}\n{}",
            world.trace.join("\n")
        );
    }
}

#[test]
fn many_deaths_and_a_bad_network_charge_a_payment_code_once_or_not_at_all() {
    let day = day_of_codes();
    for seed in seeds() {
        let mut world = World::new(in_memory());
        let ends = disturb(&world, &TestEntropy::seeded(seed));
        world.day(&day, ends);
        let times = world.witness.times("/pay/micropay");
        assert!(times.iter().all(|&n| n == 1), "FENPAY_SEED={seed}");
        let which = format!("FENPAY_SEED={seed}\n{}", world.trace.join("\n"));
        charged_or_reversed(&world.ending(&day), &which);
    }
}

/// Each process has another idea of the time: an hour early, an hour late, or right (P26).
#[test]
fn many_deaths_and_clocks_that_are_wrong_end_as_the_book_says() {
    const HOUR_MS: i64 = 3_600_000;
    for (seed, day) in seeds().flat_map(|s| [(s, busy_day()), (s, day_of_codes())]) {
        let mut world = World::new(in_memory());
        let chance = TestEntropy::seeded(seed);
        let ends = disturb(&world, &chance);
        for end in ends {
            let mut drawn = [0];
            chance.fill(&mut drawn);
            world.skew_ms = [-HOUR_MS, 0, HOUR_MS][usize::from(drawn[0] % 3)];
            let life = Life::until(Some(end));
            let engine = world.process(&life);
            let told = format!("-- lives until {end:?}, {} ms", world.skew_ms);
            world.trace.push(told);
            if world.live(&day, &engine, &life).is_ok() {
                break;
            }
        }
        world.skew_ms = 0;
        world.day(&day, []);
        // What a process with an early clock took, it took for an hour longer.
        world.clock.advance_ms(2 * HOUR_MS);
        world.day(&day, []);
        let which = format!("FENPAY_SEED={seed}\n{}", world.trace.join("\n"));
        agrees_with_the_book(&world.ending(&day), &which);
        world.no_payment_is_made_up();
        let times = world.witness.times("/pay/micropay");
        assert!(times.iter().all(|&n| n == 1), "{which}");
    }
}

/// One seed by name, or so many; 60 by default.
fn seeds() -> std::ops::Range<u64> {
    let setting = |name| std::env::var(name).ok().map(|text| text.parse().unwrap());
    match setting("FENPAY_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..setting("FENPAY_SEEDS").unwrap_or(60),
    }
}
