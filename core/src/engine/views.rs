//! Records as the data that every language sees.

use crate::order::{Fact, Order, Payment, Payout, PayoutFact, Refund, RefundFact};
use serde_json::{Value, json};

/// An order.
pub(super) fn order(order: &Order) -> Value {
    let prepay = order.prepay.as_ref();
    json!({
        "mchid": order.mchid,
        "out_trade_no": order.out_trade_no.as_str(),
        "appid": order.appid,
        "sub_mchid": order.sub_mchid,
        "sub_appid": order.sub_appid,
        "kind": order.kind.word(),
        "state": order.state.word(),
        "total": order.total.get(),
        "currency": order.currency,
        "refunding": order.held - order.refunded,
        "refunded": order.refunded,
        "transaction_id": order.payment.as_ref().map(|p| p.transaction_id.as_str()),
        "paid_time": order.payment.as_ref().map(|p| p.time.as_str()),
        "late": order.late,
        "reason": order.reason,
        "prepay_id": prepay.and_then(|p| p.prepay_id.as_deref()),
        "code_url": prepay.and_then(|p| p.code_url.as_deref()),
        "mweb_url": prepay.and_then(|p| p.mweb_url.as_deref()),
        "version": order.version,
        "placed_ms": order.placed_ms,
        "expires_ms": order.expires_ms,
        "changed_ms": order.changed_ms,
    })
}

/// A refund.
pub(super) fn refund(refund: &Refund) -> Value {
    json!({
        "mchid": refund.mchid,
        "out_refund_no": refund.out_refund_no.as_str(),
        "out_trade_no": refund.out_trade_no.as_str(),
        "state": refund.state.word(),
        "amount": refund.amount.get(),
        "total": refund.total.get(),
        "refund_id": refund.refund_id,
        "reason": refund.reason,
        "version": refund.version,
        "placed_ms": refund.placed_ms,
        "changed_ms": refund.changed_ms,
    })
}

/// A payout.
pub(super) fn payout(payout: &Payout) -> Value {
    json!({
        "mchid": payout.mchid,
        "kind": payout.kind.word(),
        "number": payout.number,
        "state": payout.state.word(),
        "amount": payout.amount.get(),
        "wechat_id": payout.wechat_id,
        "reason": payout.reason,
        "version": payout.version,
        "placed_ms": payout.placed_ms,
        "changed_ms": payout.changed_ms,
    })
}

/// A payment.
pub(super) fn payment(payment: &Payment) -> Value {
    json!({
        "mchid": payment.mchid,
        "appid": payment.appid,
        "sub_mchid": payment.sub_mchid,
        "out_trade_no": payment.out_trade_no,
        "transaction_id": payment.transaction_id,
        "total": payment.total.get(),
        "currency": payment.currency,
        "trade_type": payment.trade_type,
        "time": payment.time,
    })
}

/// What a fact said, for the incident that it caused.
pub(super) trait Told {
    /// As data.
    fn told(&self) -> Value;
}

impl Told for Fact {
    fn told(&self) -> Value {
        match self.payment() {
            Some(paid) => payment(paid),
            None => json!(format!("{:?}", self.event())),
        }
    }
}

impl Told for RefundFact {
    fn told(&self) -> Value {
        json!({
            "event": format!("{:?}", self.event),
            "refund_id": self.refund_id,
            "amount": self.amount.map(crate::types::Fen::get),
        })
    }
}

impl Told for PayoutFact {
    fn told(&self) -> Value {
        json!({ "event": format!("{:?}", self.event), "amount": self.amount.map(crate::types::Fen::get) })
    }
}
