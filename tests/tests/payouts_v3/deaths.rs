//! A process that dies at any step of a day with transfers and sharings: before or after every
//! commit, every request and every lease. Another one goes on, and all ends where it ends without
//! the death (P13); nothing leaves before its intent (P10) or otherwise than before (P7).

use super::{back, paid, share, shop, transfer};
use fenpay::engine::Config;
use fenpay::ledger::Ledger;
use fenpay::order::PayoutKind;
use fenpay::transport::{Arrival, Failure, Transport};
use fenpay::types::TestEntropy;
use fenpay::wire::Request;
use fenpay::{Engine, Kind};
use fenpay_simulator::{Dialects, Simulator};
use fenpay_tests::mortal::{Life, Mortal, Side};
use fenpay_tests::shop::{MCHID, Shop, Wire, config_in};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

/// By which member a request that moves money names what it moves.
const MONEY: [(&str, &str); 3] = [
    ("/v3/fund-app/mch-transfer/transfer-bills", "out_bill_no"),
    ("/v3/profitsharing/orders", "out_order_no"),
    ("/v3/profitsharing/return-orders", "out_return_no"),
];

/// Stands at the wire and sees what leaves.
struct Witness {
    wire: Arc<Wire>,
    ledger: Arc<dyn Ledger>,
    left: Mutex<BTreeMap<String, Value>>,
    wrong: Mutex<Vec<String>>,
}

impl Witness {
    fn knows(&self, path: &str, number: &str) -> bool {
        let ledger = &self.ledger;
        match path {
            "/v3/profitsharing/orders" => ledger.sharing(MCHID, number).unwrap().is_some(),
            "/v3/profitsharing/return-orders" => {
                ledger.sharing_return(MCHID, number).unwrap().is_some()
            }
            _ => {
                let known = ledger.payout(MCHID, PayoutKind::Transfer, number);
                known.unwrap().is_some()
            }
        }
    }
}

impl Transport for Witness {
    fn open(&self, request: &Request) -> Result<Arrival, Failure> {
        let path = request.target.as_str();
        if let Some((_, member)) = MONEY.iter().find(|(at, _)| *at == path) {
            let mut body: Value = serde_json::from_slice(&request.body).unwrap();
            // A name is encrypted anew every time.
            for receiver in body["receivers"].as_array_mut().into_iter().flatten() {
                receiver.as_object_mut().unwrap().remove("name");
            }
            let number = body[*member].as_str().unwrap().to_owned();
            // The engine would swallow a panic.
            let tell = |wrong: String| self.wrong.lock().unwrap().push(wrong);
            if !self.knows(path, &number) {
                tell(format!("{path} {number} left before its intent (P10)"));
            }
            let mut left = self.left.lock().unwrap();
            let first = left
                .entry(format!("{path} {number}"))
                .or_insert(body.clone());
            if *first != body {
                tell(format!("{path} {number} was sent otherwise (P7)"));
            }
        }
        self.wire.open(request)
    }
}

/// Nobody hears what a dead process says.
struct Dead;

/// Everything that outlives a process.
struct World {
    shop: Shop,
    witness: Arc<Witness>,
    told: BTreeSet<String>,
    lives: u64,
}

/// Where everything ends.
#[derive(Debug, PartialEq, Eq)]
struct Ending {
    states: Vec<String>,
    told: BTreeSet<String>,
    sent: Vec<(String, i64)>,
    shared: Vec<(String, usize)>,
    returned: Vec<(String, i64)>,
}

impl World {
    fn new() -> World {
        let shop = shop();
        paid(&shop, "ORDER-1");
        let witness = Arc::new(Witness {
            wire: shop.wire.clone(),
            ledger: shop.ledger.clone(),
            left: Mutex::default(),
            wrong: Mutex::default(),
        });
        World {
            shop,
            witness,
            told: BTreeSet::new(),
            lives: 10,
        }
    }

    fn wechat(&self) -> &Simulator {
        &self.shop.wechat
    }

    /// Starts a process on what the ones before it left.
    fn process(&mut self, life: &Arc<Life>) -> Engine {
        self.lives += 1;
        Engine::assemble(
            Config::read(&config_in(self.wechat(), Dialects::V3)).unwrap(),
            Mortal::new(life, self.shop.ledger.clone()),
            Mortal::new(life, self.witness.clone()),
            self.shop.clock.clone(),
            Arc::new(TestEntropy::seeded(self.lives)),
        )
    }

    /// What a host asks for all day, from its beginning; the payer confirms one transfer.
    fn live(&mut self, engine: &Engine, life: &Life) -> Result<(), Dead> {
        let mut calm = 0;
        for _ in 0..60 {
            // What it is told matters to a host; here only how it ends.
            let _ = call(engine, life, "transfer.place", &transfer("T1"))?;
            let _ = self.wechat().confirm_transfer("T1");
            let _ = call(engine, life, "transfer.place", &transfer("T2"))?;
            let _ = call(engine, life, "transfer.cancel", &json!({ "number": "T2" }))?;
            let _ = call(engine, life, "sharing.place", &share("S1", "ORDER-1", 200))?;
            let _ = call(engine, life, "sharing_return.place", &back("B1", "S1", 150))?;
            self.shop.clock.advance_ms(30_000);
            for notice in self.wechat().due_notices() {
                let received = engine.receive(&notice.headers, &notice.body);
                if life.is_over() {
                    self.wechat().unanswered(notice.id);
                    return Err(Dead);
                }
                let reply = received.reply;
                let body = reply.body.as_bytes();
                self.wechat().noticed(notice.id, reply.status, body);
            }
            let all = json!({ "limit": 1000 });
            call(engine, life, "task.tick", &all)?.unwrap();
            let taken = call(engine, life, "event.take", &all)?.unwrap();
            let events = taken["events"].as_array().unwrap();
            let ids: Vec<&Value> = events.iter().map(|event| &event["id"]).collect();
            self.told
                .extend(ids.iter().map(|id| id.as_str().unwrap().to_owned()));
            call(engine, life, "event.done", &json!({ "ids": ids }))?.unwrap();
            let over = events.is_empty() && self.states() == ENDS;
            calm = if over { calm + 1 } else { 0 };
            // Longer than an event is leased.
            if calm > 2 {
                return Ok(());
            }
        }
        panic!("the day does not end: {:?}", self.states());
    }

    fn states(&self) -> Vec<String> {
        let ledger = &self.shop.ledger;
        let transfer = |number| {
            let known = ledger.payout(MCHID, PayoutKind::Transfer, number).unwrap();
            known.map(|payout| payout.state.word())
        };
        let sharing = ledger.sharing(MCHID, "S1").unwrap();
        let returned = ledger.sharing_return(MCHID, "B1").unwrap();
        let states = [
            transfer("T1"),
            transfer("T2"),
            sharing.map(|sharing| sharing.state.word()),
            returned.map(|returned| returned.state.word()),
        ];
        states.map(|s| s.unwrap_or_default().to_owned()).to_vec()
    }

    fn ending(&self) -> Ending {
        let wrong = self.witness.wrong.lock().unwrap();
        assert!(wrong.is_empty(), "{wrong:?}");
        let verified = self.shop.ledger.verify().unwrap();
        assert!(verified.is_clean(), "{:?}", verified.faults);
        let wechat = self.wechat();
        // A transfer may be cancelled before WeChat Pay heard of it, or before it could be confirmed.
        let transfers = wechat.transfers().into_iter();
        let sent = transfers.filter(|t| t.out_bill_no != "T2");
        let sharings = wechat.sharings().into_iter();
        let returns = wechat.sharing_returns().into_iter();
        let told = self.told.iter().filter(|id| !id.contains("confirming"));
        Ending {
            states: self.states(),
            told: told.cloned().collect(),
            sent: sent.map(|t| (t.out_bill_no, t.amount)).collect(),
            shared: sharings.map(|s| (s.out_order_no, s.shares.len())).collect(),
            returned: returns.map(|r| (r.out_return_no, r.amount)).collect(),
        }
    }
}

const ENDS: [&str; 4] = ["succeeded", "cancelled", "finished", "succeeded"];

fn call(
    engine: &Engine,
    life: &Life,
    verb: &str,
    params: &Value,
) -> Result<fenpay::Result<Value>, Dead> {
    let done = engine.call(verb, params, None).ok();
    if life.is_over() {
        return Err(Dead);
    }
    let panicked = done.as_ref().is_err_and(|e| e.kind() == Kind::Internal);
    assert!(!panicked, "{verb} {params}: {done:?}");
    Ok(done)
}

/// Lets a process live until a step, and others after it; gives the ending and the steps.
fn day(end: Option<(u64, Side)>) -> (Ending, u64) {
    let mut world = World::new();
    let first = Life::until(end);
    let engine = world.process(&first);
    if world.live(&engine, &first).is_err() {
        let life = Life::long();
        let engine = world.process(&life);
        assert!(world.live(&engine, &life).is_ok());
    }
    (world.ending(), first.steps())
}

#[test]
fn whenever_a_process_dies_all_ends_where_it_ends_without() {
    let (ending, steps) = day(None);
    assert_eq!(ending.states, ENDS);
    println!("{steps} steps: {ending:?}");
    for step in 0..steps {
        for side in [Side::Before, Side::After] {
            let (after, _) = day(Some((step, side)));
            assert_eq!(after, ending, "died at step {step}, {side:?}");
        }
    }
}
