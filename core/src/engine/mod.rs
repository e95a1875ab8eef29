//! The one place where everything meets: configuration, the waist, the verbs, notices and ticks.
//!
//! An engine starts no threads and holds no global state. It may be used from many threads at
//! once, and many engines may live in one process.

mod bills;
mod client;
mod config;
mod draft;
mod exchange;
mod goods;
mod learn;
mod merchant;
mod open;
mod orders;
mod params;
mod payouts;
mod raw;
mod receive;
mod refunds;
mod reply;
mod sharing_returns;
mod sharings;
mod speech;
mod speech_v2;
mod speech_v3;
mod step;
mod subject;
mod tick;
mod toolbox;
mod toolbox_v3;
mod trust;
mod verbs;
mod views;

pub use config::Config;
pub use merchant::Merchant;
pub use params::{Param, ParamKind};
pub use receive::Received;
pub use reply::{HttpReply, Reply};
pub use toolbox::toolbox;
pub use verbs::{Given, Record, Shape, Verb, verbs};

use crate::error::{Error, Result};
use crate::ledger::Ledger;
use crate::transport::Transport;
use crate::types::{Clock, Entropy};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

/// The engine: merchants, a ledger, and a way to WeChat Pay.
pub struct Engine {
    /// By their numbers, in an order that is always the same.
    merchants: BTreeMap<String, Arc<Merchant>>,
    ledger: Arc<dyn Ledger>,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    /// When an unverified message last caused a query, by order; bounded (`receive`).
    hints: Arc<Mutex<HashMap<String, i64>>>,
}

impl Engine {
    /// Opens an engine from a configuration; nothing is sent.
    ///
    /// # Errors
    /// `Config` with every problem at once, each with what needs the missing piece; `Ledger` if
    /// the ledger cannot be opened.
    pub fn open(config: &Value) -> Result<Engine> {
        open::open(Config::read(config)?)
    }

    /// Opens a ledger alone, to look into it: without a merchant, nothing can be sent or verified.
    ///
    /// `url` is as in a configuration: `sqlite:PATH`, `postgres://…`, `mysql://…`. The verbs that only read (`order.get`,
    /// `refund.get`, `ledger.verify`, …) work; the others name the merchant that is missing.
    ///
    /// # Errors
    /// `Config` for another address; `Ledger` if it cannot be opened.
    pub fn inspect(url: &str) -> Result<Engine> {
        open::open(Config::without_merchants(url)?)
    }

    /// Reads JSON strictly: a name that occurs twice is an error, and so is anything after the
    /// value. What is read twice in two ways is not signed.
    ///
    /// # Errors
    /// `Wire`, saying what is wrong.
    pub fn parse(bytes: &[u8]) -> Result<Value> {
        crate::wire::json::parse(bytes)
    }

    /// Puts an engine together from parts, for tests and for hosts that bring their own.
    pub fn assemble(
        config: Config,
        ledger: Arc<dyn Ledger>,
        transport: Arc<dyn Transport>,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Engine {
        let merchants = config
            .merchants
            .into_iter()
            .map(|m| (m.mchid.clone(), Arc::new(m)));
        Engine {
            merchants: merchants.collect(),
            ledger,
            transport,
            clock,
            entropy,
            hints: Arc::default(),
        }
    }

    /// Another engine of the same merchants on parts of its own: what another process would have,
    /// without its configuration being read again. What either learns of keys, both know.
    #[must_use]
    pub fn another(
        &self,
        ledger: Arc<dyn Ledger>,
        transport: Arc<dyn Transport>,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Engine {
        Engine {
            merchants: self.merchants.clone(),
            ledger,
            transport,
            clock,
            entropy,
            hints: Arc::default(),
        }
    }

    /// Does an operation: the one way into the engine, in every language.
    ///
    /// A name with a dot is one of the [`verbs`]; a request line such as `POST /tools/shorturl` is
    /// a raw operation, which is signed, sent and verified but leaves no trace in the ledger.
    /// The blob carries exact bytes beside the parameters. Errors, panics included, are replies.
    pub fn call(&self, operation: &str, params: &Value, blob: Option<&[u8]>) -> Reply {
        let run = || match operation.split_once(' ') {
            Some(_) => self.raw(operation, params, blob),
            None => self.verb(operation, params, blob),
        };
        match catch_unwind(AssertUnwindSafe(run)) {
            Ok(Ok(reply)) => reply,
            Ok(Err(error)) => Reply::failed(error.op(operation)),
            Err(_) => Reply::failed(Error::internal("a panic inside Fenpay").op(operation)),
        }
    }

    /// Does a toolbox operation, which needs no engine; nothing if `operation` is not one.
    pub fn tool(operation: &str, params: &Value, blob: Option<&[u8]>) -> Option<Reply> {
        let tool = || toolbox(operation, params, blob);
        match catch_unwind(AssertUnwindSafe(tool)) {
            Ok(reply) => Some(reply?.unwrap_or_else(Reply::failed)),
            Err(_) => Some(Reply::failed(
                Error::internal("a panic inside Fenpay").op(operation),
            )),
        }
    }

    /// The ledger, for `fenpay ledger` and tests.
    pub fn ledger(&self) -> &dyn Ledger {
        self.ledger.as_ref()
    }

    fn verb(&self, name: &str, params: &Value, blob: Option<&[u8]>) -> Result<Reply> {
        verbs::find(name)
            .and_then(|verb| verb.run(Some(self), params, blob))
            .unwrap_or_else(|| Err(Error::missing(format!("there is no operation {name:?}"))))
    }

    /// The number of the merchant that a reading call is for, configured or not.
    fn mchid<'a>(&'a self, mchid: Option<&'a str>) -> Result<&'a str> {
        match mchid {
            Some(mchid) => Ok(mchid),
            None => Ok(&self.merchant(None)?.mchid),
        }
    }

    fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    /// The merchant that a call is for: the one it names, or the only one.
    fn merchant(&self, mchid: Option<&str>) -> Result<&Arc<Merchant>> {
        match mchid {
            Some(mchid) => self
                .merchants
                .get(mchid)
                .ok_or_else(|| Error::input("mchid", "this merchant is not configured")),
            None if self.merchants.len() == 1 => self
                .merchants
                .values()
                .next()
                .ok_or_else(|| Error::input("mchid", "no merchant")),
            None => Err(Error::input(
                "mchid",
                "several merchants are configured: name one",
            )),
        }
    }
}

/// How many merchants only; no key and no secret.
impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("merchants", &self.merchants.len())
            .finish_non_exhaustive()
    }
}
