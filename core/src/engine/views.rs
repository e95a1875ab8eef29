//! Records as the data that every language sees.

use crate::ledger::OutEvent;
use crate::order::{
    Fact, Order, Payment, Payout, PayoutFact, Receiver, Refund, RefundFact, ReturnFact, Sharing,
    SharingFact, SharingReturn,
};
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
        "dialect": order.dialect.word(),
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
        "dialect": refund.dialect.word(),
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
        "dialect": payout.dialect.word(),
        "number": payout.number,
        "appid": payout.appid,
        "state": payout.state.word(),
        "amount": payout.amount.get(),
        "wechat_id": payout.wechat_id,
        "package_info": payout.package_info,
        "reason": payout.reason,
        "version": payout.version,
        "placed_ms": payout.placed_ms,
        "changed_ms": payout.changed_ms,
    })
}

/// A profit sharing.
pub(super) fn sharing(sharing: &Sharing) -> Value {
    let receiver = |receiver: &Receiver| {
        json!({
            "type": receiver.kind,
            "account": receiver.account,
            "amount": receiver.amount.get(),
            "result": receiver.result.word(),
            "reason": receiver.reason,
            "detail_id": receiver.detail_id,
            "returning": receiver.held - receiver.returned,
            "returned": receiver.returned,
        })
    };
    json!({
        "mchid": sharing.mchid,
        "out_order_no": sharing.out_order_no.as_str(),
        "kind": sharing.kind.word(),
        "out_trade_no": sharing.out_trade_no.as_str(),
        "transaction_id": sharing.transaction_id,
        "sub_mchid": sharing.sub_mchid,
        "state": sharing.state.word(),
        "receivers": sharing.receivers.iter().map(receiver).collect::<Vec<_>>(),
        "unfreeze_unsplit": sharing.unfreeze_unsplit,
        "unfrozen": sharing.unfrozen,
        "order_id": sharing.order_id,
        "reason": sharing.reason,
        "version": sharing.version,
        "placed_ms": sharing.placed_ms,
        "changed_ms": sharing.changed_ms,
    })
}

/// A return of a share.
pub(super) fn sharing_return(returned: &SharingReturn) -> Value {
    json!({
        "mchid": returned.mchid,
        "out_return_no": returned.out_return_no.as_str(),
        "out_order_no": returned.out_order_no.as_str(),
        "return_mchid": returned.return_mchid,
        "sub_mchid": returned.sub_mchid,
        "state": returned.state.word(),
        "amount": returned.amount.get(),
        "return_id": returned.return_id,
        "reason": returned.reason,
        "version": returned.version,
        "placed_ms": returned.placed_ms,
        "changed_ms": returned.changed_ms,
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

/// An event, as the host sees it.
pub(super) fn event(event: &OutEvent) -> Value {
    let data: Value = serde_json::from_str(&event.data).unwrap_or(Value::Null);
    json!({
        "id": event.id,
        "kind": event.kind,
        "mchid": event.mchid,
        "number": event.number,
        "data": data,
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

impl Told for SharingFact {
    fn told(&self) -> Value {
        let receivers = self.receivers.iter();
        let receivers = receivers.map(
            |r| json!({ "type": r.kind, "amount": r.amount.get(), "result": r.result.word() }),
        );
        json!({
            "event": format!("{:?}", self.event),
            "order_id": self.order_id,
            "receivers": receivers.collect::<Vec<_>>(),
        })
    }
}

impl Told for ReturnFact {
    fn told(&self) -> Value {
        json!({
            "event": format!("{:?}", self.event),
            "return_id": self.return_id,
            "amount": self.amount.map(crate::types::Fen::get),
        })
    }
}
