use super::refusals::No;
use super::{Call, Said, identity, text, time, whole};
use crate::book::{RATIO, Receiver, Share, ShareState, Sharing, draft_share};
use serde_json::{Value, json};

/// `POST /v3/profitsharing/orders` (v3 reference, 7.8).
pub(super) fn share(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sub(call, call.text("/sub_mchid"))?;
    identity::app(call, call.text("/appid").unwrap_or_default())?;
    let mut shares = Vec::new();
    for (at, receiver) in call.body["receivers"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
    {
        if text(receiver, "/type") == Some("MERCHANT_ID") && text(receiver, "/name").is_none() {
            let pointer = format!("/receivers/{at}/name");
            return Err(No::param(
                "body",
                &pointer,
                "接收方类型为MERCHANT_ID时必填",
                &Value::Null,
            ));
        }
        shares.push(draft_share(
            text(receiver, "/type").unwrap_or_default(),
            text(receiver, "/account").unwrap_or_default(),
            whole(receiver, "/amount"),
            text(receiver, "/description").unwrap_or_default(),
            call.at.now_ms,
        ));
    }
    let unfreeze = call.flag("/unfreeze_unsplit");
    if shares.is_empty() && !unfreeze {
        let issue = "不解冻剩余资金时必填";
        return Err(No::param("body", "/receivers", issue, &Value::Null));
    }
    enter(call, sub, shares, unfreeze)
}

/// `POST /v3/profitsharing/orders/unfreeze`.
pub(super) fn unfreeze(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sub(call, call.text("/sub_mchid"))?;
    enter(call, sub, Vec::new(), true)
}

fn enter(
    call: &mut Call,
    sub_mch_id: Option<String>,
    shares: Vec<Share>,
    unfreeze: bool,
) -> Result<Said, No> {
    let order = order(call, call.text("/transaction_id"), sub_mch_id.as_deref())?;
    let sharing = Sharing {
        mch_id: call.merchant.mch_id.clone(),
        sub_mch_id,
        order,
        out_order_no: call.own("/out_order_no"),
        order_id: String::new(),
        shares,
        asked: call.asked(),
    };
    let at = call.at;
    let place = call.book().share(sharing, unfreeze, at)?;
    Ok(Said::Body(told(call, place)))
}

/// The order of a payment, if it is this merchant's.
fn order(call: &Call, transaction_id: Option<&str>, sub: Option<&str>) -> Result<usize, No> {
    let book = &call.world.book;
    let place = transaction_id.and_then(|id| book.find_paid(id));
    let mine = |place: &usize| {
        let order = &book.orders[*place];
        order.mch_id == call.merchant.mch_id && order.sub_mch_id.as_deref() == sub
    };
    let unknown = || No::new("RESOURCE_NOT_EXISTS", "订单不存在");
    place.filter(mine).ok_or_else(unknown)
}

/// `GET /v3/profitsharing/orders/{out_order_no}`.
pub(super) fn query(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sub(call, call.query("sub_mchid"))?;
    let number = call.path("out_order_no");
    let book = &call.world.book;
    let place = book.find_sharing(&call.merchant.mch_id, sub.as_deref(), number);
    let order = order(call, call.query("transaction_id"), sub.as_deref())?;
    let place = place.filter(|&place| book.sharings[place].order == order);
    let unknown = || No::new("RESOURCE_NOT_EXISTS", "分账单不存在");
    let place = place.ok_or_else(unknown)?;
    Ok(Said::Body(told(call, place)))
}

fn told(call: &Call, place: usize) -> Value {
    let sharing = &call.world.book.sharings[place];
    let order = &call.world.book.orders[sharing.order];
    let mut told = json!({
        "transaction_id": order.transaction_id, "out_order_no": sharing.out_order_no,
        "order_id": sharing.order_id,
        "state": if sharing.is_finished() { "FINISHED" } else { "PROCESSING" },
        "receivers": sharing.shares.iter().map(share_told).collect::<Vec<_>>(),
    });
    if let Some(sub) = &sharing.sub_mch_id {
        told["sub_mchid"] = json!(sub);
    }
    told
}

fn share_told(share: &Share) -> Value {
    let mut told = json!({
        "type": share.kind, "account": share.account, "amount": share.amount,
        "description": share.description, "result": share.state.word(),
        "detail_id": share.detail_id, "create_time": time::written(share.created_ms),
        // While a share is under way, WeChat Pay gives this as the end.
        "finish_time": share.finished_ms.map_or_else(|| "1970-01-01T08:00:00+08:00".to_owned(), time::written),
    });
    if let Some(reason) = share
        .fail_reason
        .as_ref()
        .filter(|_| share.state == ShareState::Closed)
    {
        told["fail_reason"] = json!(reason);
    }
    told
}

/// A share as its notice tells of it (v3 reference, 4.4); `more` fen are a lie about its amount.
pub(super) fn noticed(
    sharing: &Sharing,
    share: &Share,
    transaction_id: Option<&str>,
    more: i64,
) -> Value {
    let mut told = json!({
        "transaction_id": transaction_id, "order_id": sharing.order_id,
        "out_order_no": sharing.out_order_no,
        "receiver": {
            "type": share.kind, "account": share.account, "amount": share.amount + more,
            "description": share.description,
        },
    });
    match &sharing.sub_mch_id {
        None => told["mchid"] = json!(sharing.mch_id),
        Some(sub) => {
            told["sp_mchid"] = json!(sharing.mch_id);
            told["sub_mchid"] = json!(sub);
        }
    }
    if let Some(ms) = share.finished_ms {
        told["success_time"] = json!(time::written(ms));
    }
    told
}

/// `GET /v3/profitsharing/transactions/{transaction_id}/amounts`.
pub(super) fn amounts(call: &mut Call) -> Result<Said, No> {
    let id = call.path("transaction_id");
    let found = call.world.book.find_paid(id);
    let mine = |place: &usize| call.world.book.orders[*place].mch_id == call.merchant.mch_id;
    let unknown = || No::new("RESOURCE_NOT_EXISTS", "订单不存在");
    let place = found.filter(mine).ok_or_else(unknown)?;
    let left = call.world.book.unsplit(place, call.at);
    Ok(Said::Body(
        json!({ "transaction_id": id, "unsplit_amount": left }),
    ))
}

/// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`.
pub(super) fn ratio(call: &mut Call) -> Result<Said, No> {
    let sub = call.path("sub_mchid");
    match call.merchant.sub(sub) {
        Some(_) => Ok(Said::Body(
            json!({ "sub_mchid": sub, "max_ratio": RATIO * 100 }),
        )),
        None => Err(No::new("NO_AUTH", "受理关系不存在")),
    }
}

/// `POST /v3/profitsharing/receivers/add`.
pub(super) fn add_receiver(call: &mut Call) -> Result<Said, No> {
    let custom = call.text("/relation_type") == Some("CUSTOM");
    if custom && call.text("/custom_relation").is_none() {
        return Err(No::param(
            "body",
            "/custom_relation",
            "必填项缺失",
            &Value::Null,
        ));
    }
    let receiver = receiver(call)?;
    if receiver.kind == "MERCHANT_ID" && call.world.merchant(&receiver.account).is_none() {
        let known = |m: &std::sync::Arc<crate::Merchant>| m.sub(&receiver.account).is_some();
        if !call.world.merchants.iter().any(known) {
            return Err(No::param(
                "body",
                "/account",
                "商户号不存在",
                &call.body["account"],
            ));
        }
    }
    call.book().receivers.insert(receiver);
    Ok(Said::Body(echo(call)))
}

/// `POST /v3/profitsharing/receivers/delete`.
pub(super) fn delete_receiver(call: &mut Call) -> Result<Said, No> {
    let receiver = receiver(call)?;
    call.book().receivers.remove(&receiver);
    Ok(Said::Body(echo(call)))
}

fn receiver(call: &Call) -> Result<Receiver, No> {
    let sub = identity::sub(call, call.text("/sub_mchid"))?;
    identity::app(call, call.text("/appid").unwrap_or_default())?;
    Ok(Receiver {
        mch_id: call.merchant.mch_id.clone(),
        sub_mch_id: sub.unwrap_or_default(),
        kind: call.own("/type"),
        account: call.own("/account"),
    })
}

/// What was asked, without what only goes in.
fn echo(call: &Call) -> Value {
    let mut said = call.body.clone();
    if let Some(members) = said.as_object_mut() {
        members.retain(|name, _| !["appid", "sub_appid"].contains(&name.as_str()));
        if let Some(Value::String(name)) = members.get_mut("name") {
            *name = super::certificates::sealed_for(&call.merchant.mch_id, name);
        }
    }
    said
}

/// Which sharing a return is about.
pub(super) fn find(call: &Call, sub: Option<&str>) -> Result<usize, No> {
    let book = &call.world.book;
    let place = match (call.text("/order_id"), call.text("/out_order_no")) {
        (Some(id), None) => book.sharings.iter().position(|s| {
            s.order_id == id && s.mch_id == call.merchant.mch_id && s.sub_mch_id.as_deref() == sub
        }),
        (None, Some(number)) => book.find_sharing(&call.merchant.mch_id, sub, number),
        _ => None,
    };
    place.ok_or_else(|| No::new("RESOURCE_NOT_EXISTS", "分账单不存在"))
}
