use super::refusals::No;
use super::{Call, Said, identity, time};
use crate::book::{Order, Refund, RefundAsked, RefundState, Refusal, Tongue};
use serde_json::{Value, json};

/// The accounts that v3 calls otherwise than v2 does.
const ACCOUNTS: [(&str, &str); 2] = [
    ("UNSETTLED", "REFUND_SOURCE_UNSETTLED_FUNDS"),
    ("AVAILABLE", "REFUND_SOURCE_RECHARGE_FUNDS"),
];

/// `POST /v3/refund/domestic/refunds`.
pub(super) fn refund(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sub(call, call.text("/sub_mchid"))?;
    let order = order(call, sub.as_deref())?;
    let parts = call.body["amount"]["from"].as_array().into_iter().flatten();
    let sum: i64 = parts.map(|part| super::whole(part, "/amount")).sum();
    if sum != 0 && sum != call.whole("/amount/refund") {
        let issue = "出资金额之和与退款金额不一致";
        return Err(No::param("body", "/amount/from", issue, &Value::from(sum)));
    }
    let wanted = call.text("/funds_account").unwrap_or("UNSETTLED");
    let account = ACCOUNTS.iter().find(|(v3, _)| *v3 == wanted);
    let (notify_url, tongue) =
        call.world
            .book
            .refund_address(&call.merchant.mch_id, call.text("/notify_url"), Tongue::V3);
    let asked = RefundAsked {
        mch_id: call.merchant.mch_id.clone(),
        order,
        out_refund_no: call.own("/out_refund_no"),
        total: call.whole("/amount/total"),
        amount: call.whole("/amount/refund"),
        account: account.unwrap_or(&ACCOUNTS[0]).1.to_owned(),
        notify_url,
        tongue,
    };
    let at = call.at;
    let place = call.book().refund(asked, at)?;
    Ok(Said::Body(told(call, place)))
}

/// Finds the order that is named by `transaction_id` or `out_trade_no`, of which there is one.
fn order(call: &Call, sub: Option<&str>) -> Result<usize, No> {
    let book = &call.world.book;
    let place = match (call.text("/transaction_id"), call.text("/out_trade_no")) {
        (Some(id), None) => book.find_paid(id),
        (None, Some(number)) => book.find(&call.merchant.mch_id, sub, number),
        _ => {
            let issue = "transaction_id与out_trade_no必须且只能传一个";
            return Err(No::param("body", "/out_trade_no", issue, &Value::Null));
        }
    };
    let mine = |place: &usize| {
        let order = &book.orders[*place];
        order.mch_id == call.merchant.mch_id && order.sub_mch_id.as_deref() == sub
    };
    let unknown = || No::new("RESOURCE_NOT_EXISTS", "订单不存在");
    place.filter(mine).ok_or_else(unknown)
}

/// `GET /v3/refund/domestic/refunds/{out_refund_no}`.
pub(super) fn query(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sub(call, call.query("sub_mchid"))?;
    let number = call.path("out_refund_no");
    let place = call.world.book.find_refund(&call.merchant.mch_id, number);
    let place = mine(call, place, sub.as_deref())?;
    Ok(Said::Body(told(call, place)))
}

/// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`.
pub(super) fn mend(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sub(call, call.text("/sub_mchid"))?;
    let place = call.world.book.find_refund_id(call.path("refund_id"));
    let place = mine(call, place, sub.as_deref())?;
    let number = &call.world.book.refunds[place].out_refund_no;
    if call.text("/out_refund_no") != Some(number.as_str()) {
        return Err(Refusal::RefundUnknown.into());
    }
    if call.text("/type") == Some("USER_BANK_CARD") {
        for pointer in ["/bank_type", "/bank_account", "/real_name"] {
            if call.text(pointer).is_none() {
                return Err(No::param("body", pointer, "必填项缺失", &Value::Null));
            }
        }
    }
    let at = call.at;
    call.book().mend_refund(place, at)?;
    Ok(Said::Body(told(call, place)))
}

fn mine(call: &Call, place: Option<usize>, sub: Option<&str>) -> Result<usize, No> {
    let book = &call.world.book;
    let mine = |place: &usize| {
        let refund = &book.refunds[*place];
        let sold_by = book.orders[refund.order].sub_mch_id.as_deref();
        !refund.reversal && refund.mch_id == call.merchant.mch_id && sold_by == sub
    };
    let found = place.filter(mine);
    found.ok_or_else(|| Refusal::RefundUnknown.into())
}

/// A refund as answers tell of it (v3 reference, 7.6).
fn told(call: &Call, place: usize) -> Value {
    let refund = &call.world.book.refunds[place];
    let order = &call.world.book.orders[refund.order];
    let account = ACCOUNTS.iter().find(|(_, v2)| *v2 == refund.account);
    let discount = discount(order, refund.amount);
    let mut told = json!({
        "refund_id": refund.refund_id, "out_refund_no": refund.out_refund_no,
        "transaction_id": order.transaction_id, "out_trade_no": order.out_trade_no,
        "channel": "ORIGINAL", "user_received_account": "支付用户零钱",
        "create_time": time::written(refund.created_ms), "status": word(refund.state),
        "funds_account": account.unwrap_or(&ACCOUNTS[0]).0,
        "amount": {
            "total": order.total, "refund": refund.amount,
            "payer_total": order.total - order.coupon, "payer_refund": refund.amount - discount,
            "settlement_total": order.total - order.coupon,
            "settlement_refund": refund.amount - discount,
            "discount_refund": discount, "currency": order.currency, "refund_fee": 0,
        },
    });
    if let Some(ms) = refund.arrived_ms {
        told["success_time"] = json!(time::written(ms));
    }
    told
}

/// A refund as notices tell of it (v3 reference, 4.4); `more` fen are a lie about its amount.
pub(super) fn noticed(order: &Order, refund: &Refund, more: i64) -> Value {
    let amount = refund.amount + more;
    let mut told = json!({
        "out_trade_no": order.out_trade_no, "transaction_id": order.transaction_id,
        "out_refund_no": refund.out_refund_no, "refund_id": refund.refund_id,
        "refund_status": word(refund.state), "user_received_account": "支付用户零钱",
        "amount": {
            "total": order.total, "refund": amount, "payer_total": order.total - order.coupon,
            "payer_refund": amount - discount(order, amount),
        },
    });
    match &order.sub_mch_id {
        None => told["mchid"] = json!(order.mch_id),
        Some(sub) => {
            told["sp_mchid"] = json!(order.mch_id);
            told["sub_mchid"] = json!(sub);
        }
    }
    if let Some(ms) = refund.arrived_ms {
        told["success_time"] = json!(time::written(ms));
    }
    told
}

/// WeChat Pay's word for a refund's state in v3 (v3 reference, 9.2).
pub(super) fn word(state: RefundState) -> &'static str {
    match state {
        RefundState::Processing => "PROCESSING",
        RefundState::Success => "SUCCESS",
        RefundState::Closed => "CLOSED",
        RefundState::Change => "ABNORMAL",
    }
}

/// The coupon's part of a refund: what the payer's own part, rounded, leaves (v3 reference, 9.3).
fn discount(order: &Order, amount: i64) -> i64 {
    let (own, total) = (
        i128::from(order.total - order.coupon),
        i128::from(order.total.max(1)),
    );
    let payer = (i128::from(amount) * own + total / 2) / total;
    amount - i64::try_from(payer).unwrap_or(amount)
}
