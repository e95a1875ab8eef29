//! A shop on one thread: an engine and the simulator's book, joined without sockets and without
//! real time, so that whole payments run in microseconds and the same seed gives the same run.

use fenpay::engine::{Config, Received};
use fenpay::error::{Advice, Error, Kind};
use fenpay::ledger::{Ledger, Memory};
use fenpay::transport::{Arrival, Failure, Transport};
use fenpay::types::{TestClock, TestEntropy};
use fenpay::wire::Request;
use fenpay::{Engine, Result};
use fenpay_simulator::{ClientCert, Dialects, HttpRequest, Manner, Outgoing, Settings, Simulator};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

/// 2026-11-20 12:00:00 in Beijing.
pub const NOON_MS: i64 = 1_795_147_200_000;

/// The merchant that [`Shop`] has, which the simulator knows.
pub const MCHID: &str = "1900000109";

/// An engine and a WeChat Pay that it talks to.
pub struct Shop {
    /// The engine under test.
    pub engine: Engine,
    /// WeChat Pay.
    pub wechat: Arc<Simulator>,
    /// The clock of both.
    pub clock: Arc<TestClock>,
    /// The engine's ledger.
    pub ledger: Arc<dyn Ledger>,
    /// What passed between the two.
    pub wire: Arc<Wire>,
}

/// The wire between an engine and the simulator: no sockets, and a record of what passed.
pub struct Wire {
    wechat: Arc<Simulator>,
    clock: Arc<TestClock>,
    sent: Mutex<Vec<String>>,
    down: Mutex<u32>,
}

impl Wire {
    /// A wire to a simulator, on which a slow answer moves the clock.
    pub fn between(wechat: Arc<Simulator>, clock: Arc<TestClock>) -> Wire {
        Wire {
            wechat,
            clock,
            sent: Mutex::default(),
            down: Mutex::new(0),
        }
    }

    /// The request lines that reached WeChat Pay so far.
    pub fn sent(&self) -> Vec<String> {
        self.sent.lock().unwrap().clone()
    }

    /// How many requests with that request line reached WeChat Pay so far.
    pub fn count(&self, line: &str) -> usize {
        self.sent().iter().filter(|sent| *sent == line).count()
    }

    /// Refuses the next connections: nothing leaves.
    pub fn refuse(&self, connections: u32) {
        *self.down.lock().unwrap() = connections;
    }
}

impl Transport for Wire {
    fn open(&self, request: &Request) -> Result<Arrival, Failure> {
        {
            let mut down = self.down.lock().unwrap();
            if *down > 0 {
                *down -= 1;
                let text = "the connection was refused";
                return Err(Failure::unsent(Error::new(
                    Kind::Network,
                    Advice::Same,
                    text,
                )));
            }
        }
        let path = request.target.split('?').next().unwrap_or_default();
        self.sent
            .lock()
            .unwrap()
            .push(format!("{} {path}", request.method.as_str()));
        let outcome = self.wechat.answer(&HttpRequest {
            method: request.method.as_str().to_owned(),
            host: request.host.clone(),
            target: request.target.clone(),
            headers: request
                .headers
                .iter()
                .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
                // What a transport adds to every request.
                .chain([("user-agent".to_owned(), "fenpay".to_owned())])
                .collect(),
            body: request.body.clone(),
            client_cert: request.identity.as_ref().map(|identity| ClientCert {
                common_name: identity.subject_cn().unwrap_or_default().to_owned(),
                serial: identity.serial().to_owned(),
            }),
            plain: false,
        });
        self.clock
            .advance_ms(i64::try_from(outcome.delay_ms).unwrap());
        match outcome.answer {
            Some((response, Manner::Whole)) => Ok(Arrival {
                status: response.status,
                headers: response.headers,
                body: Box::new(std::io::Cursor::new(response.body)),
            }),
            _ => Err(Failure::sent(Error::new(
                Kind::Timeout,
                Advice::Query,
                "no whole answer came",
            ))),
        }
    }
}

impl Shop {
    /// A shop with its ledger in memory that speaks v2.
    pub fn open() -> Shop {
        Shop::on(Arc::new(Memory::new()))
    }

    /// A shop with its ledger in memory that has the keys of these dialects.
    pub fn open_in(dialects: Dialects) -> Shop {
        Shop::on_in(Arc::new(Memory::new()), dialects)
    }

    /// A shop on a ledger that speaks v2.
    pub fn on(ledger: Arc<dyn Ledger>) -> Shop {
        Shop::on_in(ledger, Dialects::V2)
    }

    /// A shop on a ledger that has the keys of these dialects.
    pub fn on_in(ledger: Arc<dyn Ledger>, dialects: Dialects) -> Shop {
        let early_bills = true;
        Shop::with(ledger, dialects, early_bills)
    }

    /// A shop with its ledger in memory whose bills are there at 10:00 of the next day.
    pub fn with_late_bills(dialects: Dialects) -> Shop {
        Shop::with(Arc::new(Memory::new()), dialects, false)
    }

    fn with(ledger: Arc<dyn Ledger>, dialects: Dialects, early_bills: bool) -> Shop {
        let clock = Arc::new(TestClock::at(NOON_MS));
        let settings = Settings {
            demand_certificates: true,
            early_bills,
            ..Settings::default()
        };
        let wechat = Arc::new(Simulator::new(
            &settings,
            clock.clone(),
            Arc::new(TestEntropy::seeded(7)),
        ));
        let config = config_in(&wechat, dialects);
        Shop::configured(&config, wechat, clock, ledger, 1)
    }

    /// Another engine of the same merchant: another process, as far as anybody can tell.
    pub fn between(
        wechat: Arc<Simulator>,
        clock: Arc<TestClock>,
        ledger: Arc<dyn Ledger>,
        seed: u64,
    ) -> Shop {
        let config = config(&wechat);
        Shop::configured(&config, wechat, clock, ledger, seed)
    }

    /// An engine of a configuration of the test's own.
    pub fn configured(
        config: &Value,
        wechat: Arc<Simulator>,
        clock: Arc<TestClock>,
        ledger: Arc<dyn Ledger>,
        seed: u64,
    ) -> Shop {
        let wire = Arc::new(Wire::between(wechat.clone(), clock.clone()));
        let config = Config::read(config).unwrap();
        let entropy = Arc::new(TestEntropy::seeded(seed));
        let engine = Engine::assemble(config, ledger.clone(), wire.clone(), clock.clone(), entropy);
        Shop {
            engine,
            wechat,
            clock,
            ledger,
            wire,
        }
    }

    /// Calls an operation and gives its body, or the error.
    pub fn call(&self, operation: &str, params: Value) -> Result<Value> {
        let body = self.engine.call(operation, &params, None).ok()?;
        as_listed(operation, &body);
        Ok(body)
    }

    /// Places a JSAPI order over one yuan.
    pub fn place(&self, number: &str) -> Result<Value> {
        self.call("order.place", order(number))
    }

    /// Lets the payer pay.
    pub fn pay(&self, number: &str) {
        self.wechat.pay(number).unwrap();
    }

    /// The notices that WeChat Pay posts now.
    pub fn notices(&self) -> Vec<Outgoing> {
        self.wechat.due_notices()
    }

    /// Takes one notice and tells WeChat Pay the answer.
    pub fn take(&self, notice: &Outgoing) -> Received {
        let received = self.engine.receive(&notice.headers, &notice.body);
        if let Ok(outcome) = &received.outcome {
            let mut body = outcome.clone();
            body["reply"] = json!({ "status": 200, "headers": {}, "body": received.reply.body });
            as_listed("notice.receive", &body);
        }
        self.wechat.noticed(
            notice.id,
            received.reply.status,
            received.reply.body.as_bytes(),
        );
        received
    }

    /// Takes all notices that are due now.
    pub fn take_all(&self) -> Vec<Received> {
        self.notices()
            .iter()
            .map(|notice| self.take(notice))
            .collect()
    }

    /// Where an order stands in the ledger.
    pub fn state(&self, number: &str) -> String {
        let order = self
            .call("order.get", json!({ "out_trade_no": number }))
            .unwrap();
        order["state"].as_str().unwrap().to_owned()
    }

    /// Passes time, with a tick every ten seconds.
    pub fn pass(&self, seconds: i64) {
        for _ in 0..seconds.div_euclid(10).max(1) {
            self.clock.advance_ms(10_000.min(seconds * 1000));
            self.call("task.tick", json!({ "limit": 1000 })).unwrap();
        }
    }

    /// The kinds of the events that were not taken yet; takes and finishes them.
    pub fn events(&self) -> Vec<String> {
        let taken = self.call("event.take", json!({ "limit": 1000 })).unwrap();
        let events = taken["events"].as_array().unwrap().clone();
        let ids: Vec<_> = events.iter().map(|event| event["id"].clone()).collect();
        self.call("event.done", json!({ "ids": ids })).unwrap();
        events
            .iter()
            .map(|event| event["kind"].as_str().unwrap().to_owned())
            .collect()
    }
}

/// Holds a reply against what the table says that its verb gives, from which all faces are made.
pub fn as_listed(operation: &str, body: &Value) {
    let verb = fenpay::engine::verbs().find(|verb| verb.name == operation);
    if let Some(difference) = verb.and_then(|verb| verb.gives.difference(body)) {
        panic!("{operation} gave what its record does not say: {difference}");
    }
}

/// A JSAPI order over one yuan.
pub fn order(number: &str) -> Value {
    json!({
        "out_trade_no": number,
        "kind": "jsapi",
        "total": 100,
        "description": "腾讯充值中心-QQ会员充值",
        "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    })
}

/// A configuration for the simulator's ordinary merchant with the keys of these dialects.
pub fn config_in(wechat: &Simulator, dialects: Dialects) -> Value {
    let mut config = config(wechat);
    let merchant = config["merchants"][0].as_object_mut().unwrap();
    if dialects != Dialects::V2 {
        let v3 = wechat.v3_credentials(MCHID).unwrap().configuration();
        merchant.insert("v3".to_owned(), v3);
    }
    if dialects == Dialects::V3 {
        merchant.remove("v2");
    }
    config
}

/// A configuration for the simulator's ordinary merchant, with a certificate in its name.
pub fn config(wechat: &Simulator) -> Value {
    let merchants = wechat.merchants();
    let merchant = merchants.iter().find(|m| m.mch_id == MCHID).unwrap();
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tests/data/identity");
    json!({
        "ledger": "memory:",
        "merchants": [{
            "mchid": merchant.mch_id,
            "appids": [merchant.appid],
            "app_secrets": { merchant.appid.clone(): merchant.app_secret },
            "notify_url": "https://shop.example/wechat/notice",
            "refund_notify_url": "https://shop.example/wechat/refund",
            "v2": {
                "key": merchant.key,
                "client_cert": {
                    "cert_file": format!("{data}/cert.pem"),
                    "key_file": format!("{data}/key.pem"),
                },
            },
        }],
    })
}
