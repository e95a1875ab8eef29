//! What must be true after every step, held against what WeChat Pay's book says and against what the
//! ledger took, with rules that are not the engine's.

use super::chance::Digest;
use super::message::{field, fields};
use super::world::World;
use fenpay::order::{Order, OrderState, Payout, PayoutKind, PayoutState, Refund, RefundState};
use fenpay::wire::Request;
use fenpay_simulator::{Outgoing, RefundState as Back, Subject};
use std::collections::BTreeMap;

/// A promise that was broken.
#[derive(Clone, Debug)]
pub struct Violation {
    /// Which one, by its number among the invariants, or `A` for an assertion of the engine's own.
    pub property: &'static str,
    /// What was seen.
    pub text: String,
}

/// What was seen of a history so far.
#[derive(Default)]
pub(super) struct Judge {
    pub broken: Option<Violation>,
    /// Of everything that became durable.
    pub digest: Digest,
    pub orders: BTreeMap<String, Order>,
    pub refunds: BTreeMap<String, Refund>,
    pub payouts: BTreeMap<String, Payout>,
    /// The events in the order in which they became durable.
    pub events: Vec<String>,
    /// Whether something ended of which WeChat Pay knew nothing, so that it may begin after its end.
    pub ended_unknown: bool,
    /// What left for each path and number, and how often.
    sent: BTreeMap<(String, String), (String, u32)>,
    /// Until when each task is leased, in the clock of the process that took it.
    leased: BTreeMap<String, i64>,
}

/// By which field a request that moves money names what it moves.
const MONEY: [(&str, &str); 7] = [
    ("/pay/unifiedorder", "out_trade_no"),
    ("/pay/micropay", "out_trade_no"),
    ("/pay/closeorder", "out_trade_no"),
    ("/secapi/pay/reverse", "out_trade_no"),
    ("/secapi/pay/refund", "out_refund_no"),
    ("/mmpaymkttransfers/sendredpack", "mch_billno"),
    ("/mmpaymkttransfers/promotion/transfers", "partner_trade_no"),
];

impl World {
    /// Takes note that a promise was broken; the first one counts.
    pub(super) fn fail(&self, property: &'static str, text: impl Into<String>) {
        let text = text.into();
        self.say(|| format!("!! {property}: {text}"));
        let mut judge = self.judge();
        judge.broken.get_or_insert(Violation { property, text });
    }

    /// Whether a promise was broken.
    pub(super) fn is_broken(&self) -> bool {
        self.judge().broken.is_some()
    }

    /// Looks at a request whose first byte is about to leave.
    pub(super) fn leaves(&self, request: &Request) {
        let path = request.target.split('?').next().unwrap_or_default();
        if path.starts_with("/v3/") {
            return self.leaves_in_v3(request, path);
        }
        let Some((_, name)) = MONEY.iter().find(|(at, _)| *at == path) else {
            return;
        };
        let fields = fields(&request.body);
        let number = field(&fields, name);
        let mut sent: Vec<_> = fields
            .iter()
            .filter(|(name, _)| !["nonce_str", "sign"].contains(name))
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        sent.sort_unstable();
        self.is_repeated_as_it_was(path, number, sent.join("&"));
        let amount = |name| field(&fields, name).parse::<i64>().unwrap_or(-1);
        match path {
            "/pay/unifiedorder" | "/pay/micropay" => self.intended(number, amount("total_fee")),
            "/pay/closeorder" => self.decided(number, OrderState::Closing, "close"),
            "/secapi/pay/reverse" => self.decided(number, OrderState::Reversing, "reversal"),
            "/secapi/pay/refund" => self.is_refundable(number, amount("refund_fee")),
            "/mmpaymkttransfers/sendredpack" => {
                self.is_payable(PayoutKind::Redpack, number, amount("total_amount"));
            }
            _ => self.is_payable(PayoutKind::Transfer, number, amount("amount")),
        }
    }

    /// A request of v3 that moves money, by its path.
    fn leaves_in_v3(&self, request: &Request, path: &str) {
        if request.method != fenpay::wire::Method::Post {
            return;
        }
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        let sent = body.to_string();
        let in_path = || path.split('/').nth(5).unwrap_or_default().to_owned();
        let ends = |word: &str| path.ends_with(word);
        if ends("/close") {
            let number = in_path();
            self.is_repeated_as_it_was("/close", &number, sent);
            self.decided(&number, OrderState::Closing, "close");
        } else if ends("/reverse") {
            let number = in_path();
            self.is_repeated_as_it_was("/reverse", &number, sent);
            self.decided(&number, OrderState::Reversing, "reversal");
        } else if ends("/refund/domestic/refunds") {
            let number = text("out_refund_no");
            self.is_repeated_as_it_was(path, &number, sent);
            self.is_refundable(&number, body["amount"]["refund"].as_i64().unwrap_or(-1));
        } else if ends("/transfer-bills") {
            let number = text("out_bill_no");
            self.is_repeated_as_it_was(path, &number, sent);
            let amount = body["transfer_amount"].as_i64().unwrap_or(-1);
            self.is_payable(PayoutKind::Transfer, &number, amount);
        } else if path.starts_with("/v3/pay/transactions/") {
            let number = text("out_trade_no");
            self.is_repeated_as_it_was(path, &number, sent);
            self.intended(&number, body["amount"]["total"].as_i64().unwrap_or(-1));
        }
    }

    /// The same number is sent with the same parameters, and a payment code once only (P7).
    fn is_repeated_as_it_was(&self, path: &str, number: &str, sent: String) {
        let times = {
            let mut judge = self.judge();
            let key = (path.to_owned(), number.to_owned());
            let known = judge.sent.entry(key).or_insert_with(|| (sent.clone(), 0));
            known.1 += 1;
            if known.0 == sent { known.1 } else { 0 }
        };
        if times == 0 {
            self.fail("P7", format!("{path} {number} was sent otherwise: {sent}"));
        }
        if times > 1 && (path.ends_with("/micropay") || path.ends_with("/codepay")) {
            self.fail("P7", format!("the payment code of {number} was sent again"));
        }
    }

    /// An order's intent is durable before it leaves (P10).
    fn intended(&self, number: &str, total: i64) {
        match self.kept_order(number) {
            None => self.fail("P10", format!("{number} left before its intent")),
            Some(order) if order.total.get() != total => {
                self.fail("P7", format!("{number} left over {total} fen"));
            }
            Some(_) => {}
        }
    }

    /// A decision is durable before it leaves (P10).
    fn decided(&self, number: &str, state: OrderState, what: &str) {
        let order = self.kept_order(number);
        if order.is_none_or(|o| o.state != state && rank(o.state) <= rank(state)) {
            self.fail(
                "P10",
                format!("the {what} of {number} left before it was decided"),
            );
        }
    }

    /// A refund's intent and its share of the payment are durable before it leaves, and no other
    /// refund of the order is of unknown outcome (P7, P8, P10).
    fn is_refundable(&self, number: &str, amount: i64) {
        let Some(refund) = self.kept_refund(number) else {
            return self.fail("P10", format!("{number} left before its intent"));
        };
        if refund.amount.get() != amount {
            self.fail("P7", format!("{number} left over {amount} fen"));
        }
        let order = self.kept_order(refund.out_trade_no.as_str());
        let (live, unknown, known) = {
            let judge = self.judge();
            let live = judge.refunds.values().filter(|r| lives(r.state));
            let unknown = judge.refunds.values().find(|r| {
                r.state == RefundState::Placing && r.out_refund_no != refund.out_refund_no
            });
            let live: i64 = live.map(|r| r.amount.get()).sum();
            let unknown = unknown.map(|r| r.out_refund_no.as_str().to_owned());
            (live, unknown, judge.refunds.contains_key(number))
        };
        if order.is_none_or(|o| o.held < live || o.held > o.total.get()) || !known {
            self.fail("P8", format!("{number} left without its share being held"));
        }
        if let Some(unknown) = unknown {
            self.fail("P7", format!("{number} left while {unknown} may be alive"));
        }
    }

    /// A payout's intent is durable before it leaves, each time that it does (P10). One that is rejected
    /// never leaves (P7): whoever was told so may pay under another number. Any other end is known to
    /// WeChat Pay, which tells it again to a request that was decided on before.
    fn is_payable(&self, kind: PayoutKind, number: &str, amount: i64) {
        let times: u32 = {
            let judge = self.judge();
            let of = judge.sent.iter().filter(|((_, sent), _)| sent == number);
            of.map(|(_, (_, times))| times).sum()
        };
        match self.kept_payout(kind, number) {
            None => self.fail("P10", format!("{number} left before its intent")),
            Some(payout) if payout.amount.get() != amount => {
                self.fail("P7", format!("{number} left over {amount} fen"));
            }
            Some(payout) if payout.sends < times => {
                self.fail("P10", format!("{number} left before it was decided again"));
            }
            Some(payout) if payout.state == PayoutState::Rejected && !self.clocks_were_wrong() => {
                self.fail("P7", format!("{number} left after its end"));
            }
            Some(_) => {}
        }
    }

    /// What a positive answer to a true notice must have made durable (P11).
    pub(super) fn acknowledged(&self, notice: &Outgoing, subject: Subject) {
        let durable = match subject {
            Subject::Payment(_) => {
                let (orders, known) = (self.wechat.orders(), self.kept_order(super::plan::ORDER));
                let told = orders.first().and_then(|o| o.transaction_id.clone());
                let paid = known.and_then(|o| o.payment).map(|p| p.transaction_id);
                paid.is_some() && paid == told
            }
            Subject::Refund(place) => {
                let there = self.wechat.refunds().swap_remove(place);
                let here = self.kept_refund(&there.out_refund_no).map(|r| r.state);
                match there.state {
                    Back::Success => here == Some(RefundState::Succeeded),
                    Back::Closed => here.is_some_and(|state| !lives(state)),
                    // What was abnormal may be on its way again.
                    Back::Change | Back::Processing => here.is_some(),
                }
            }
            _ => true,
        };
        // What differs, or is known to nobody here, is told to a person and then acknowledged.
        let incident = || {
            self.judge()
                .events
                .iter()
                .any(|e| e.starts_with("incident."))
        };
        if !durable && !incident() {
            let (id, attempt) = (notice.id, notice.attempt);
            let text =
                format!("notice {id} was acknowledged at attempt {attempt}, and is not durable");
            self.fail("P11", text);
        }
    }

    /// A payment with another amount that was acknowledged is something that a person must look at.
    pub(super) fn acknowledged_copy(&self, body: &[u8]) {
        let told = fields(body);
        let total = self
            .kept_order(super::plan::ORDER)
            .map(|o| o.total.to_string());
        let differs = !["", total.as_deref().unwrap_or("")].contains(&field(&told, "total_fee"));
        let name = "incident.payment_mismatch:";
        let alarmed = self.judge().events.iter().any(|e| e.starts_with(name));
        if differs && total.is_some() && !alarmed {
            self.fail(
                "P2",
                "a payment with another amount was acknowledged, and nobody was told",
            );
        }
    }

    /// A task or an event was leased by a process whose clock shows `now_ms`.
    pub(super) fn leased(&self, what: &str, now_ms: i64, until_ms: i64) {
        if until_ms < now_ms + 1_000 {
            self.fail("P3", format!("{what} was taken and not leased"));
        }
        let before = self.judge().leased.insert(what.to_owned(), until_ms);
        let right = self.plan.skew_ms == [0, 0] && self.rates.jumps == 0;
        if right && before.is_some_and(|until| until > now_ms) {
            self.fail("P3", format!("{what} was taken while somebody had it"));
        }
    }

    /// A task was put somewhere else.
    pub(super) fn released(&self, what: &str) {
        self.judge().leased.remove(what);
    }
}

/// How far along an order is, as the promises say it: rejected < closed < paid < reversed.
pub(super) fn rank(state: OrderState) -> u8 {
    match state {
        OrderState::Placing => 0,
        OrderState::Open => 1,
        OrderState::Paying => 2,
        OrderState::Closing | OrderState::Reversing => 3,
        OrderState::Rejected => 4,
        OrderState::Closed => 5,
        OrderState::Paid => 6,
        OrderState::Reversed => 7,
    }
}

/// Whether a refund counts against the payment.
pub(super) fn lives(state: RefundState) -> bool {
    !matches!(state, RefundState::Rejected | RefundState::Closed)
}
