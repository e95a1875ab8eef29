//! An endless stream of a shop's business, the same in every process: what to ask for under which
//! number follows from a job's place alone, so that a restart repeats it to the letter.

use fenpay::types::{Clock, SystemClock};
use serde_json::{Value, json};
use std::thread;
use std::time::Duration;

/// A clock that runs faster than the machine's; all processes that share its start agree on it.
#[derive(Clone, Copy, Debug)]
pub struct FastClock {
    /// When it showed the machine's time.
    pub start_ms: i64,
    /// How many of its milliseconds pass in one.
    pub speed: i64,
}

impl Clock for FastClock {
    fn now_ms(&self) -> i64 {
        self.start_ms + (SystemClock.now_ms() - self.start_ms) * self.speed
    }

    fn sleep_ms(&self, ms: u64) {
        thread::sleep(Duration::from_millis(
            ms.div_ceil(self.speed.unsigned_abs()),
        ));
    }
}

/// What a job is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Business {
    /// An order that its payer pays, with so many refunds of 20 fen each out of 100.
    Order(usize),
    /// An order that we close while its payer may be paying.
    Closed,
    /// An order that nobody pays.
    Forgotten,
    /// A payment code that is charged at once, and one refund.
    Code,
    /// A payment code whose payer types a password.
    TypedCode,
    /// Money to a user's balance.
    Transfer,
    /// A red packet.
    Redpack,
}

/// One job of the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Job(pub usize);

impl Job {
    /// What it is about.
    pub fn business(self) -> Business {
        use Business::{Closed, Code, Forgotten, Order, Redpack, Transfer, TypedCode};
        const CYCLE: [Business; 10] = [
            Order(2),
            Code,
            Order(0),
            Transfer,
            Order(5),
            Redpack,
            TypedCode,
            Closed,
            Order(1),
            Forgotten,
        ];
        CYCLE[self.0 % CYCLE.len()]
    }

    /// The number of its order or payout.
    pub fn number(self) -> String {
        match self.business() {
            // A red packet's number has letters and digits only.
            Business::Transfer | Business::Redpack => format!("PAYOUT{:06}", self.0),
            _ => format!("ORDER-{:06}", self.0),
        }
    }

    /// The payer's payment code, where there is one.
    pub fn code(self) -> String {
        format!("13{:016}", self.0)
    }

    /// Whether a payer comes for it.
    pub fn has_payer(self) -> bool {
        matches!(self.business(), Business::Order(_) | Business::Closed)
    }

    /// What is asked first: the verb and its parameters.
    pub fn first(self) -> (&'static str, Value) {
        let number = self.number();
        let order = |kind: &str| {
            json!({
                "out_trade_no": number, "kind": kind, "total": 100, "description": "coffee",
                "expires_s": 300,
            })
        };
        let coded = |total: i64| {
            json!({
                "out_trade_no": number, "kind": "payment_code", "total": total,
                "description": "coffee", "auth_code": self.code(),
            })
        };
        let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
        match self.business() {
            Business::Order(0) | Business::Closed => ("order.place", order("native")),
            Business::Order(_) | Business::Forgotten => {
                let mut order = order("jsapi");
                order["openid"] = json!(openid);
                ("order.place", order)
            }
            Business::Code => ("order.place", coded(100)),
            Business::TypedCode => ("order.place", coded(200_000)),
            Business::Transfer => (
                "transfer.place",
                json!({
                    "number": number, "openid": openid, "amount": 100, "description": "prize",
                }),
            ),
            Business::Redpack => (
                "redpack.place",
                json!({
                    "number": number, "openid": openid, "amount": 100, "send_name": "shop",
                    "wishing": "恭喜发财", "act_name": "new year", "remark": "thanks",
                }),
            ),
        }
    }

    /// The numbers of the refunds that follow once the order is paid; 20 fen each.
    pub fn refunds(self) -> Vec<String> {
        let count = match self.business() {
            Business::Order(count) => count,
            Business::Code | Business::TypedCode => 1,
            _ => 0,
        };
        let number = |n| format!("REFUND-{:06}-{n}", self.0);
        (0..count).map(number).collect()
    }

    /// What is asked for a refund.
    pub fn refund(self, number: &str) -> Value {
        json!({ "out_trade_no": self.number(), "out_refund_no": number, "amount": 20 })
    }
}
