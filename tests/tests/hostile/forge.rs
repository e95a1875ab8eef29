//! The tools of this suite: messages sealed as WeChat Pay would seal them, whatever they say, and a
//! wire that can be listened to, answered on in WeChat Pay's place, and held.

use fenpay::Result;
use fenpay::engine::{Config, Engine, Received};
use fenpay::ledger::{Ledger, Memory, Verification};
use fenpay::transport::{Arrival, Failure, Transport};
use fenpay::types::TestEntropy;
use fenpay::v2::{SignType, sign};
use fenpay::wire::{Fields, Request, xml};
use fenpay_tests::shop::{MCHID, Shop, Wire, config};
use std::collections::{BTreeMap, VecDeque};
use std::io::{Cursor, Read};
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex};

/// A message's fields by name.
pub type Map = BTreeMap<String, String>;

/// A shop whose wire is tapped, with its ledger in memory.
pub fn tapped() -> (Shop, Arc<Tap>) {
    tapped_on(Arc::new(Memory::new()))
}

/// The same on a ledger.
pub fn tapped_on(ledger: Arc<dyn Ledger>) -> (Shop, Arc<Tap>) {
    let mut shop = Shop::on(ledger);
    let tap = Arc::new(Tap {
        wire: shop.wire.clone(),
        seen: Mutex::default(),
        answers: Mutex::default(),
        instead: Mutex::default(),
        gate: Mutex::default(),
    });
    shop.engine = Engine::assemble(
        Config::read(&config(&shop.wechat)).unwrap(),
        shop.ledger.clone(),
        tap.clone(),
        shop.clock.clone(),
        Arc::new(TestEntropy::seeded(11)),
    );
    (shop, tap)
}

/// A wire on which somebody listens and speaks.
pub struct Tap {
    wire: Arc<Wire>,
    seen: Mutex<Vec<Request>>,
    answers: Mutex<Vec<(String, Vec<u8>)>>,
    instead: Mutex<VecDeque<(String, Vec<u8>)>>,
    gate: Mutex<Option<(Sender<()>, Receiver<()>)>>,
}

impl Tap {
    /// Answers the next request for a path, which never reaches WeChat Pay.
    pub fn instead(&self, path: &str, body: Vec<u8>) {
        self.instead
            .lock()
            .unwrap()
            .push_back((path.to_owned(), body));
    }

    /// Holds the next answer: says on one channel that it is here and waits on the other.
    pub fn hold(&self, here: Sender<()>, go: Receiver<()>) {
        *self.gate.lock().unwrap() = Some((here, go));
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    /// The fields of every request for a path so far.
    pub fn sent_to(&self, path: &str) -> Vec<Map> {
        let requests = self.requests();
        let of_path = requests.iter().filter(|request| request.target == path);
        of_path.map(|request| map(&request.body)).collect()
    }

    /// Every answer so far, each with its path.
    pub fn answers(&self) -> Vec<(String, Vec<u8>)> {
        self.answers.lock().unwrap().clone()
    }
}

impl Transport for Tap {
    fn open(&self, request: &Request) -> Result<Arrival, Failure> {
        self.seen.lock().unwrap().push(request.clone());
        let instead = {
            let mut instead = self.instead.lock().unwrap();
            let next = instead.iter().position(|(path, _)| *path == request.target);
            next.and_then(|at| instead.remove(at))
        };
        if let Some((_, body)) = instead {
            return Ok(arrival(body));
        }
        let mut arrived = self.wire.open(request)?;
        let mut body = Vec::new();
        arrived.body.read_to_end(&mut body).unwrap();
        self.answers
            .lock()
            .unwrap()
            .push((request.target.clone(), body.clone()));
        let gate = self.gate.lock().unwrap().take();
        if let Some((here, go)) = gate {
            here.send(()).unwrap();
            go.recv().unwrap();
        }
        arrived.body = Box::new(Cursor::new(body));
        Ok(arrived)
    }
}

fn arrival(body: Vec<u8>) -> Arrival {
    Arrival {
        status: 200,
        headers: Vec::new(),
        body: Box::new(Cursor::new(body)),
    }
}

/// The key of the shop's merchant.
pub fn key(shop: &Shop) -> String {
    merchant(shop).0
}

/// The app of the shop's merchant.
pub fn appid(shop: &Shop) -> String {
    merchant(shop).1
}

fn merchant(shop: &Shop) -> (String, String) {
    let merchants = shop.wechat.merchants();
    let merchant = merchants.iter().find(|m| m.mch_id == MCHID).unwrap();
    (merchant.key.clone(), merchant.appid.clone())
}

/// Fields by name, from the bytes of a message.
pub fn map(body: &[u8]) -> Map {
    let fields = xml::read(body).unwrap();
    fields
        .iter()
        .map(|(n, v)| (n.to_owned(), v.to_owned()))
        .collect()
}

/// A message as it is, unsigned or signed before.
pub fn written(map: &Map) -> Vec<u8> {
    xml::write(&fields(map)).unwrap()
}

/// A message signed under a key with HMAC-SHA256.
pub fn sealed(map: &Map, key: &str) -> Vec<u8> {
    sealed_as(map, key, SignType::HmacSha256)
}

/// A message signed under a key.
pub fn sealed_as(map: &Map, key: &str, algorithm: SignType) -> Vec<u8> {
    let mut map = map.clone();
    map.remove("sign");
    let sign = sign::sign(&fields(&map), key, algorithm).unwrap();
    map.insert("sign".to_owned(), sign);
    written(&map)
}

fn fields(map: &Map) -> Fields<'_> {
    let mut fields = Fields::new();
    for (name, value) in map {
        fields.set(name.as_str(), value.as_str());
    }
    fields
}

/// The map with other values; an empty one takes the field out.
pub fn with(map: &Map, changes: &[(&str, &str)]) -> Map {
    let mut map = map.clone();
    for (name, value) in changes {
        if value.is_empty() {
            map.remove(*name);
        } else {
            map.insert((*name).to_owned(), (*value).to_owned());
        }
    }
    map
}

/// The fields of the genuine notice of an order of one yuan, unsigned.
pub fn payment(shop: &Shop, number: &str) -> Map {
    let appid = appid(shop);
    let fields = [
        ("return_code", "SUCCESS"),
        ("result_code", "SUCCESS"),
        ("appid", &appid),
        ("mch_id", MCHID),
        ("nonce_str", "5d2b6c2a8db53831f7eda20af46e531c"),
        ("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        ("is_subscribe", "N"),
        ("trade_type", "JSAPI"),
        ("bank_type", "OTHERS"),
        ("total_fee", "100"),
        ("cash_fee", "100"),
        ("transaction_id", "4200001234202611201234567890"),
        ("out_trade_no", number),
        ("time_end", "20261120120001"),
    ];
    fields.map(|(n, v)| (n.to_owned(), v.to_owned())).into()
}

/// The fields of the genuine answer to a query of a paid order, unsigned.
pub fn query_answer(shop: &Shop, number: &str) -> Map {
    with(
        &payment(shop, number),
        &[("trade_state", "SUCCESS"), ("trade_state_desc", "支付成功")],
    )
}

/// What the ledger holds, proven by its own replay.
pub fn snapshot(shop: &Shop) -> Verification {
    let found = shop.ledger.verify().unwrap();
    assert!(found.is_clean(), "{:?}", found.faults);
    found
}

/// The answer is the one that asks for the notice again: HTTP 200, well-formed, FAIL.
pub fn is_fail(received: &Received) -> bool {
    let reply = &received.reply;
    reply.status == 200 && map(reply.body.as_bytes())["return_code"] == "FAIL"
}

/// A notice that must be refused and must leave no trace.
pub fn refused(shop: &Shop, body: &[u8], what: &str) -> fenpay::Error {
    let before = snapshot(shop);
    let received = shop.engine.receive(&[], body);
    assert!(is_fail(&received), "{what}: {:?}", received.reply);
    assert_eq!(snapshot(shop), before, "{what}");
    match received.outcome {
        Ok(outcome) => panic!("{what} was taken: {outcome}"),
        Err(error) => error,
    }
}

/// The events that wait, with their data; takes and finishes them.
pub fn told(shop: &Shop) -> Vec<serde_json::Value> {
    let taken = shop
        .call("event.take", serde_json::json!({ "limit": 1000 }))
        .unwrap();
    let events = taken["events"].as_array().unwrap().clone();
    let ids: Vec<_> = events.iter().map(|event| event["id"].clone()).collect();
    shop.call("event.done", serde_json::json!({ "ids": ids }))
        .unwrap();
    events
}
