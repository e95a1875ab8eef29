use super::merchant_server::{MerchantServer, Post};
use super::timeline::Broken;
use crate::stop::{Stop, told};
use fenpay::{Engine, Reply};
use fenpay_simulator::{Credentials, Dialects, Merchant, Notice, Order, Running, Settings};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// By how much the simulator divides its waits.
const SPEED: u32 = 20;
/// How long the demonstration waits for what must happen by itself.
const PATIENCE: Duration = Duration::from_secs(10);

/// Everything that plays in the demonstration, and what one step leaves for the next.
pub struct Scene {
    /// The simulated WeChat Pay.
    pub wechat: Running,
    /// The merchant's web server.
    pub shop: MerchantServer,
    /// What WeChat Pay gave the merchant.
    pub merchant: Credentials,
    /// The payer, as the merchant's app knows them.
    pub openid: String,
    /// The dialects whose keys the merchant has.
    pub dialects: Dialects,
    /// The first payment's notice, as it arrived.
    pub notice: Option<Post>,
    /// The Beijing days on which money moved: `20260101`.
    pub days: std::collections::BTreeSet<String>,
    engine: Arc<Engine>,
    ledger: String,
}

impl Scene {
    /// Starts the simulator and the merchant's server and opens the engine on a ledger.
    pub fn open(ledger: &Path, dialects: Dialects) -> Result<Scene, Stop> {
        let settings = Settings {
            speed: SPEED,
            merchants: vec![Merchant::numbered(&fresh_mch_id(), Vec::new())],
            early_bills: true,
            dialects,
            ..Settings::default()
        };
        let wechat = Running::start(settings)
            .map_err(|error| Stop::refused(format!("the simulator cannot start: {error}")))?;
        let shop = MerchantServer::start().map_err(|error| {
            Stop::refused(format!("the merchant's server cannot start: {error}"))
        })?;
        let merchant = wechat.merchant(0);
        let ledger = format!("sqlite:{}", ledger.display());
        let config = wechat.configuration(0, &ledger, &shop.notify_url());
        let engine = Arc::new(Engine::open(&config).map_err(Stop::refused)?);
        shop.open(Arc::clone(&engine));
        Ok(Scene {
            wechat,
            shop,
            merchant,
            openid: String::new(),
            dialects,
            notice: None,
            days: Default::default(),
            engine,
            ledger,
        })
    }

    /// Who plays, and where.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        vec![
            (
                "WeChat Pay",
                format!("simulated at {}", self.wechat.https_url()),
            ),
            (
                "merchant",
                format!(
                    "{} with the app {}",
                    self.merchant.mch_id, self.merchant.appid
                ),
            ),
            ("dialect", self.speech().to_owned()),
            ("notices", format!("posted to {}", self.shop.notify_url())),
            ("ledger", self.ledger.clone()),
        ]
    }

    fn speech(&self) -> &'static str {
        match self.dialects {
            Dialects::V2 => "v2: XML, HMAC-SHA256 and a client certificate",
            Dialects::V3 => "v3: JSON and RSA-2048 with SHA-256",
            Dialects::Both => "orders in v2, everything else in v3",
        }
    }

    /// Whether orders are placed in v2.
    pub fn places_in_v2(&self) -> bool {
        self.dialects != Dialects::V3
    }

    /// Whether everything but orders goes in v3.
    pub fn asks_in_v3(&self) -> bool {
        self.dialects != Dialects::V2
    }

    /// The parameters of an order, in the dialect in which this merchant places them.
    pub fn order(&self, mut asked: Value) -> Value {
        if self.dialects == Dialects::Both {
            asked["dialect"] = json!("v2");
        }
        asked
    }

    /// Does an operation, whatever comes of it.
    pub fn try_call(&self, operation: &str, params: &Value) -> Reply {
        self.engine.call(operation, params, None)
    }

    /// Does an operation that must succeed.
    pub fn call(&self, operation: &str, params: &Value) -> Result<Value, Broken> {
        Ok(self.call_with(operation, params, None)?.body)
    }

    /// Does an operation with a blob that must succeed.
    pub fn call_with(
        &self,
        operation: &str,
        params: &Value,
        blob: Option<&[u8]>,
    ) -> Result<Reply, Broken> {
        let reply = self.engine.call(operation, params, blob);
        if reply.status == 0 {
            return Ok(reply);
        }
        Err(Broken {
            wanted: format!("{operation} succeeds"),
            came: told(&reply.body),
        })
    }

    /// The order as the ledger has it.
    pub fn recorded(&self, out_trade_no: &str) -> Result<Value, Broken> {
        self.call("order.get", &json!({ "out_trade_no": out_trade_no }))
    }

    /// The order as WeChat Pay has it.
    pub fn at_wechat(&self, out_trade_no: &str) -> Result<Order, Broken> {
        self.wechat.order(out_trade_no).ok_or_else(|| Broken {
            wanted: format!("WeChat Pay has the order {out_trade_no}"),
            came: "it has not".to_owned(),
        })
    }

    /// How many orders of that number WeChat Pay has.
    pub fn orders_at_wechat(&self, out_trade_no: &str) -> usize {
        self.wechat
            .orders()
            .iter()
            .filter(|order| order.out_trade_no == out_trade_no)
            .count()
    }

    /// The head of the ledger's history: it changes with every recorded fact.
    pub fn head(&self) -> Result<Value, Broken> {
        Ok(self.call("ledger.verify", &json!({}))?["head"].clone())
    }

    /// Lets the payer pay an order.
    pub fn pay(&self, order: &str) -> Result<(), Broken> {
        self.wechat.pay(order).map_err(|error| Broken {
            wanted: "the payer can pay".to_owned(),
            came: error.to_string(),
        })
    }

    /// The next notice that reaches the merchant's server.
    pub fn next_post(&self) -> Result<Post, Broken> {
        self.shop.next().ok_or_else(|| Broken {
            wanted: "a notice reaches the merchant's server".to_owned(),
            came: "none within 5 s".to_owned(),
        })
    }

    /// The last notice that WeChat Pay began to send.
    pub fn last_notice(&self) -> Result<Notice, Broken> {
        self.wechat.notices().pop().ok_or_else(|| Broken {
            wanted: "WeChat Pay sends a notice".to_owned(),
            came: "it has sent none".to_owned(),
        })
    }

    /// Waits until something happens by itself; gives back whether it did.
    pub fn until(&self, happens: impl Fn(&Scene) -> bool) -> bool {
        let end = Instant::now() + PATIENCE;
        while !happens(self) {
            if Instant::now() > end {
                return false;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        true
    }

    /// The events about this merchant that the host has not acted on: kind and number. They are
    /// acted on now.
    pub fn act_on_events(&self) -> Result<Vec<String>, Broken> {
        let taken = self.call("event.take", &json!({ "limit": 1000 }))?;
        let events = taken["events"].as_array().cloned().unwrap_or_default();
        // A ledger that is continued may hold events of an earlier demonstration.
        let ours: Vec<&Value> = events
            .iter()
            .filter(|e| e["mchid"] == self.merchant.mch_id.as_str())
            .collect();
        let ids: Vec<&Value> = ours.iter().map(|event| &event["id"]).collect();
        self.call("event.done", &json!({ "ids": ids }))?;
        let word = |event: &Value, name: &str| event[name].as_str().unwrap_or_default().to_owned();
        Ok(ours
            .iter()
            .map(|event| format!("{} {}", word(event, "kind"), word(event, "number")))
            .collect())
    }

    /// Does what is due within a minute, as a worker would a minute later.
    pub fn tick(&self) -> Result<(), Broken> {
        self.call("task.tick", &json!({ "ahead_ms": 60_000, "limit": 1_000 }))
            .map(drop)
    }

    /// Remembers the Beijing day of an order's payment, for the bill.
    pub fn paid_on(&mut self, order: &Value) {
        let time = order["paid_time"].as_str().unwrap_or_default();
        let digits: String = time.chars().filter(char::is_ascii_digit).take(8).collect();
        self.days.insert(digits);
    }
}

/// A merchant's number that no earlier demonstration on the same ledger had.
fn fresh_mch_id() -> String {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    format!("19{:08}", since.as_millis() % 100_000_000)
}
