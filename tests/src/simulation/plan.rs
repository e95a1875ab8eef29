use super::chance::Chance;
use crate::shop::MCHID;
use fenpay_simulator::{Act, Reaction, RefundState};
use serde_json::{Value, json};

/// The number of the order, and the beginning of every number that belongs to it.
pub(super) const ORDER: &str = "ORDER-1";
/// The number of a payout.
pub(super) const PAYOUT: &str = "PAYOUT1";
/// The payer's payment code.
pub(super) const CODE: &str = "134567890123456789";
/// Who pays, or is paid.
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// What the life is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Business {
    /// An order whose payer comes to a cashier.
    Order,
    /// An order by payment code.
    Code,
    /// A transfer to a user.
    Transfer,
    /// A red packet.
    Redpack,
}

/// When the host asks for something.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// So long after the beginning.
    At(i64),
    /// So long after it was told of the payment.
    AfterPaid(i64),
}

/// Something that the host asks for, again and again until it has an answer that counts.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    /// The verb.
    pub verb: &'static str,
    /// Its parameters, the same every time.
    pub params: Value,
    /// When.
    pub when: When,
    /// Whether its number is bound to other parameters, so that it must be refused.
    pub contradicts: bool,
}

/// One whole payment's life, as far as the seed decides it beforehand.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub business: Business,
    /// Whether it goes in v3.
    pub in_v3: bool,
    /// Whether v2 is signed with MD5.
    pub md5: bool,
    /// How many processes share the ledger.
    pub processes: usize,
    /// How long things go wrong.
    pub trouble_ms: i64,
    /// What the host asks for.
    pub asks: Vec<Ask>,
    /// What the payer does when the order appears.
    pub reaction: Option<Reaction>,
    /// What the payer does later, and how long after the beginning.
    pub acts: Vec<(i64, Act)>,
    /// How refunds end.
    pub refunds_end: Vec<RefundState>,
    /// How long a refund takes.
    pub refund_ms: u64,
    /// How a payout ends.
    pub payout_end: Option<fenpay_simulator::PayoutState>,
    /// How often a reversal must be asked for again.
    pub recalls: u32,
    /// By how much each process's clock is wrong from the start.
    pub skew_ms: [i64; 2],
}

impl Plan {
    /// Draws the life of a seed.
    pub fn draw(chance: &Chance) -> Plan {
        let business = match chance.below(16) {
            0 => Business::Transfer,
            1 => Business::Redpack,
            2..5 => Business::Code,
            _ => Business::Order,
        };
        // RSA costs as much as a whole payment without it.
        let in_v3 = business != Business::Redpack && chance.below(256) == 0;
        let calm = [0, 0, 0, 0, 0, 0];
        let skews = match chance.below(8) {
            0 => [0, 0, -HOUR, HOUR, -5 * MINUTE, 5 * MINUTE],
            1 => [0, -2 * SECOND, 3 * SECOND, 40 * SECOND, -40 * SECOND, 0],
            _ => calm,
        };
        let mut plan = Plan {
            business,
            in_v3,
            md5: chance.below(2) == 0,
            processes: 1 + usize::from(chance.below(2) == 0),
            trouble_ms: chance.pick(&[MINUTE, 10 * MINUTE, 3 * HOUR]),
            asks: Vec::new(),
            reaction: None,
            acts: Vec::new(),
            refunds_end: Vec::new(),
            refund_ms: chance.pick(&[0, 2_000, 30_000, 3_600_000]),
            payout_end: None,
            recalls: 0,
            skew_ms: [chance.pick(&skews), chance.pick(&skews)],
        };
        match business {
            Business::Order => plan.order(chance),
            Business::Code => plan.code(chance),
            Business::Transfer => plan.transfer(chance),
            Business::Redpack => plan.redpack(chance),
        }
        for ask in &mut plan.asks {
            ask.params["mchid"] = json!(MCHID);
        }
        plan
    }

    fn ask(&mut self, verb: &'static str, when: When, params: Value) {
        self.asks.push(Ask {
            verb,
            params,
            when,
            contradicts: false,
        });
    }

    fn order(&mut self, chance: &Chance) {
        let total = chance.pick(&[1, 100, 100, 8_888, 100_000_000_000]);
        let expires_s = chance.pick(&[120, 300, 7_200]);
        let kind = chance.pick(&["native", "jsapi", "jsapi", "app", "h5"]);
        let mut params = json!({
            "out_trade_no": ORDER, "kind": kind, "total": total, "description": "coffee",
            "expires_s": expires_s,
        });
        match kind {
            "jsapi" => params["openid"] = json!(OPENID),
            "h5" => {
                let scene = json!({ "type": "Wap", "app_url": "https://shop.example" });
                params["scene_info"] = json!({ "h5_info": scene });
                params["client_ip"] = json!("203.0.113.7");
            }
            _ => {}
        }
        self.place("order.place", params, chance);
        let acts = [
            Act::Pay,
            Act::Pay,
            Act::Pay,
            Act::Hesitate,
            Act::Cancel,
            Act::NoMoney,
        ];
        let span = expires_s * SECOND;
        let soon = |chance: &Chance| match chance.below(4) {
            0 => 0,
            1 => chance.within(0..10 * SECOND),
            2 => chance.within(0..span.min(2 * MINUTE)),
            _ => chance.within(0..span + MINUTE),
        };
        if chance.below(8) > 0 {
            let after_ms = soon(chance).unsigned_abs();
            self.reaction = Some(Reaction::after(chance.pick(&acts), after_ms));
        }
        if chance.below(3) == 0 {
            let act = chance.pick(&acts);
            self.acts.push((soon(chance), act));
        }
        if chance.below(3) == 0 {
            let at = When::At(soon(chance));
            self.ask("order.close", at, json!({ "out_trade_no": ORDER }));
        }
        if chance.below(32) == 0 {
            let at = When::At(soon(chance));
            self.ask("order.reverse", at, json!({ "out_trade_no": ORDER }));
        }
        self.looks(chance, soon);
        self.refunds(total, chance);
    }

    /// Asks where the order stands, now and then.
    fn looks(&mut self, chance: &Chance, soon: impl Fn(&Chance) -> i64) {
        for _ in 0..chance.below(3) {
            let at = When::At(soon(chance));
            self.ask("order.query", at, json!({ "out_trade_no": ORDER }));
        }
    }

    fn code(&mut self, chance: &Chance) {
        let total = chance.pick(&[100, 200_000]);
        let mut params = json!({
            "out_trade_no": ORDER, "kind": "payment_code", "total": total,
            "description": "coffee", "auth_code": CODE,
        });
        if self.in_v3 {
            params["scene_info"] = json!({ "store_info": { "id": "1" } });
        }
        if chance.below(3) == 0 {
            params["wait_ms"] = json!(chance.pick(&[3_000, 30_000, 60_000]));
        }
        self.place("order.place", params, chance);
        let codes = [
            None,
            None,
            None,
            Some("SYSTEMERROR"),
            Some("BANKERROR"),
            Some("NOTENOUGH"),
            Some("AUTHCODEEXPIRE"),
        ];
        let acts = [
            Act::Pay,
            Act::Pay,
            Act::Pay,
            Act::Hesitate,
            Act::Cancel,
            Act::NoMoney,
        ];
        let waits = [0, 0, 8_000, 40_000, 50_000];
        self.reaction = Some(Reaction {
            act: chance.pick(&acts),
            after_ms: chance.pick(&waits),
            password: chance.below(2) == 0,
            code: chance.pick(&codes).map(str::to_owned),
        });
        let soon = |chance: &Chance| chance.within(0..90 * SECOND);
        if chance.below(3) == 0 {
            let at = When::At(soon(chance));
            self.ask("order.reverse", at, json!({ "out_trade_no": ORDER }));
        }
        if chance.below(32) == 0 {
            let at = When::At(soon(chance));
            self.ask("order.close", at, json!({ "out_trade_no": ORDER }));
        }
        if chance.below(4) == 0 {
            self.recalls = 1 + u32::from(chance.below(3) == 0);
        }
        self.looks(chance, soon);
        self.refunds(total, chance);
    }

    /// Places it, perhaps twice, perhaps once with something else under the same number.
    fn place(&mut self, verb: &'static str, params: Value, chance: &Chance) {
        if chance.below(4) == 0 {
            let again = When::At(chance.within(0..2 * MINUTE));
            self.ask(verb, again, params.clone());
        }
        if chance.below(8) == 0 {
            let sum = if params.get("total").is_some() {
                "total"
            } else {
                "amount"
            };
            let mut other = params.clone();
            other[sum] = json!(other[sum].as_i64().unwrap_or(100) + 100);
            self.asks.push(Ask {
                verb,
                params: other,
                when: When::At(chance.within(30 * SECOND..2 * MINUTE)),
                contradicts: true,
            });
        }
        self.asks.insert(
            0,
            Ask {
                verb,
                params,
                when: When::At(0),
                contradicts: false,
            },
        );
    }

    /// Refunds in parts, which may be too much together.
    fn refunds(&mut self, total: i64, chance: &Chance) {
        const NUMBERS: [&str; 4] = ["REFUND-1", "REFUND-2", "REFUND-3", "REFUND-4"];
        let count = usize::try_from(chance.pick(&[0, 0, 1, 1, 2, 3, 4])).unwrap_or(0);
        for number in NUMBERS.into_iter().take(count) {
            let parts = [total, (total + 1) / 2, (total + 2) / 3, 1, total + 1];
            let amount = chance.pick(&parts);
            let params = json!({
                "out_trade_no": ORDER, "out_refund_no": number, "amount": amount,
            });
            let when = match chance.below(8) {
                0 => When::At(chance.within(0..2 * MINUTE)),
                _ => When::AfterPaid(chance.pick(&[0, 0, SECOND, 30 * SECOND, 10 * MINUTE])),
            };
            if chance.below(8) == 0 {
                let mut other = params.clone();
                other["amount"] = json!(amount % total + 1);
                self.asks.push(Ask {
                    verb: "refund.place",
                    contradicts: other != params,
                    params: other,
                    when: When::AfterPaid(11 * MINUTE),
                });
            }
            if chance.below(6) == 0 {
                let later = When::AfterPaid(chance.within(0..20 * MINUTE));
                self.ask("refund.place", later, params.clone());
            }
            if chance.below(6) == 0 {
                let later = When::AfterPaid(chance.within(SECOND..20 * MINUTE));
                self.ask("refund.query", later, json!({ "out_refund_no": number }));
            }
            self.ask("refund.place", when, params);
            use RefundState::{Change, Closed, Success};
            let end = chance.pick(&[Success, Success, Success, Success, Closed, Change]);
            self.refunds_end.push(end);
        }
    }

    fn transfer(&mut self, chance: &Chance) {
        use fenpay_simulator::PayoutState::{Failed, Processing, Received};
        self.payout_end = Some(chance.pick(&[Received, Received, Failed, Processing]));
        let mut params = json!({
            "number": PAYOUT, "openid": OPENID, "amount": 100, "description": "prize",
        });
        if self.in_v3 {
            params["scene_id"] = json!("1000");
            params["scene_info"] = json!([
                { "info_type": "活动名称", "info_content": "新会员有礼" },
                { "info_type": "奖励说明", "info_content": "注册会员抽奖一等奖" },
            ]);
        }
        self.place("transfer.place", params, chance);
        for _ in 0..chance.below(3) {
            let at = When::At(chance.within(0..3 * MINUTE));
            self.ask("transfer.query", at, json!({ "number": PAYOUT }));
        }
        if chance.below(4) == 0 {
            let at = When::At(chance.within(0..3 * MINUTE));
            self.ask("transfer.cancel", at, json!({ "number": PAYOUT }));
        }
    }

    fn redpack(&mut self, chance: &Chance) {
        use fenpay_simulator::PayoutState::{Failed, Received, Returned};
        self.payout_end = Some(chance.pick(&[Received, Received, Failed, Returned]));
        let params = json!({
            "number": PAYOUT, "openid": OPENID, "amount": 100, "send_name": "shop",
            "wishing": "恭喜发财", "act_name": "new year", "remark": "thanks",
        });
        self.place("redpack.place", params, chance);
        for _ in 0..chance.below(3) {
            let at = When::At(chance.within(0..3 * MINUTE));
            self.ask("redpack.query", at, json!({ "number": PAYOUT }));
        }
    }
}
