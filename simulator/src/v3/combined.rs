use super::identity::Seller;
use super::orders::{SESSION_MS, coupon, draft, expiry, openid_of_app, session};
use super::refusals::No;
use super::{Call, Said, identity, text, time, whole};
use crate::book::{Combined, Order, OrderKind, OrderState, Refusal};
use serde_json::{Value, json};

/// How many orders a merchant that is no platform may combine (v3 reference, 7.5).
const MOST: usize = 10;

/// `POST /v3/combine-transactions/{jsapi,app,h5,native}`.
pub(super) fn place(call: &mut Call, kind: OrderKind) -> Result<Said, No> {
    if call.text("/combine_mchid") != Some(call.merchant.mch_id.as_str()) {
        let given = call.body["combine_mchid"].clone();
        return Err(No::param(
            "body",
            "/combine_mchid",
            "与签名的商户号不一致",
            &given,
        ));
    }
    let appid = call.own("/combine_appid");
    identity::app(call, &appid)?;
    openid_of_app(call, call.text("/combine_payer_info/openid"), &appid)?;
    let payer = [
        "/combine_payer_info/openid",
        "/combine_payer_info/sub_openid",
    ];
    if kind == OrderKind::Jsapi && payer.iter().all(|p| call.text(p).is_none()) {
        let issue = "必填项缺失";
        return Err(No::param("body", payer[0], issue, &Value::Null));
    }
    let number = call.own("/combine_out_trade_no");
    let mch_id = call.merchant.mch_id.clone();
    let place = match call.world.book.find_combined(&mch_id, &number) {
        Some(place) => repeated(call, place)?,
        None => {
            let orders = drafts(call, kind, &appid)?;
            let combined = Combined {
                mch_id,
                appid,
                out_trade_no: number,
                orders: Vec::new(),
                notify_url: call.text("/notify_url").map(str::to_owned),
                asked: call.asked(),
            };
            let at = call.at;
            let place = call.book().combine(combined, orders, at);
            if let Some(&first) = call.world.book.combined[place].orders.first() {
                call.book().react(first, at);
                call.book().catch_up(at);
            }
            place
        }
    };
    let first = call.world.book.combined[place].orders.first();
    let first = first.map(|&order| &call.world.book.orders[order]);
    Ok(Said::Body(first.map(session).unwrap_or_default()))
}

/// The combined order that has the number already, if this is its repetition.
fn repeated(call: &mut Call, place: usize) -> Result<usize, No> {
    let asked = call.asked();
    let ends_ms = call.at.now_ms + SESSION_MS;
    let combined = &call.world.book.combined[place];
    if combined.asked != asked {
        return Err(Refusal::CombinedDiffers.into());
    }
    for order in combined.orders.clone() {
        let order = &mut call.world.book.orders[order];
        match order.state {
            OrderState::Success | OrderState::Refund => return Err(Refusal::OrderPaid.into()),
            OrderState::Closed => return Err(Refusal::OrderClosed.into()),
            _ => order.session_ends_ms = ends_ms,
        }
    }
    Ok(place)
}

fn drafts(call: &Call, kind: OrderKind, appid: &str) -> Result<Vec<Order>, No> {
    let subs = call.body["sub_orders"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let platform = call.merchant.is_provider();
    if subs.len() < 2 || (!platform && subs.len() > MOST) {
        let issue = "子单个数不在允许范围内";
        return Err(No::param(
            "body",
            "/sub_orders",
            issue,
            &Value::from(subs.len()),
        ));
    }
    let mut orders: Vec<Order> = Vec::new();
    for (at, sub) in subs.iter().enumerate() {
        let order = part(call, kind, appid, at, sub)?;
        let book = &call.world.book;
        let taken = book.find(
            &order.mch_id,
            order.sub_mch_id.as_deref(),
            &order.out_trade_no,
        );
        let twice = orders.iter().any(|other| other.key() == order.key());
        if taken.is_some() || twice {
            return Err(Refusal::PaymentFailed.into());
        }
        orders.push(order);
    }
    Ok(orders)
}

/// One of the orders.
fn part(call: &Call, kind: OrderKind, appid: &str, at: usize, sub: &Value) -> Result<Order, No> {
    let own = |pointer| text(sub, pointer).map(str::to_owned);
    let mch_id = own("/mchid").unwrap_or_default();
    let sub_mchid = own("/sub_mchid");
    let merchant = call.world.merchant(&mch_id);
    let related = merchant.is_some_and(|merchant| match &sub_mchid {
        Some(sub) => merchant.mch_id == call.merchant.mch_id && merchant.sub(sub).is_some(),
        None => !merchant.is_provider(),
    });
    if !related {
        let pointer = format!("/sub_orders/{at}/mchid");
        return Err(No::param(
            "body",
            &pointer,
            "商户号不存在或无受理关系",
            &sub["mchid"],
        ));
    }
    let seller = Seller {
        appid: appid.to_owned(),
        sub_mchid,
        sub_appid: own("/sub_appid"),
    };
    let openid = call.text("/combine_payer_info/openid").map(str::to_owned);
    Ok(Order {
        mch_id,
        out_trade_no: own("/out_trade_no").unwrap_or_default(),
        total: whole(sub, "/amount/total_amount"),
        body: own("/description").unwrap_or_default(),
        attach: own("/attach"),
        notify_url: None,
        openid,
        sub_openid: call
            .text("/combine_payer_info/sub_openid")
            .map(str::to_owned),
        shares: sub.pointer("/settle_info/profit_sharing") == Some(&Value::Bool(true)),
        expires_ms: expiry(call)?,
        ..draft(call, kind, seller)?
    })
}

/// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`.
pub(super) fn query(call: &mut Call) -> Result<Said, No> {
    let place = find(call)?;
    let book = &call.world.book;
    let combined = &book.combined[place];
    Ok(Said::Body(told(combined, &book.orders, 0)))
}

fn find(call: &Call) -> Result<usize, No> {
    let number = call.path("combine_out_trade_no");
    let found = call.world.book.find_combined(&call.merchant.mch_id, number);
    found.ok_or_else(|| Refusal::OrderUnknown.into())
}

/// A combined order as answers and notices tell of it (v3 reference, 7.5).
pub(super) fn told(combined: &Combined, orders: &[Order], more: i64) -> Value {
    let parts: Vec<&Order> = combined
        .orders
        .iter()
        .map(|&place| &orders[place])
        .collect();
    let subs: Vec<Value> = parts.iter().map(|order| part_told(order, more)).collect();
    let mut told = json!({
        "combine_appid": combined.appid, "combine_mchid": combined.mch_id,
        "combine_out_trade_no": combined.out_trade_no, "sub_orders": subs,
    });
    if let Some(first) = parts.first() {
        if let Some(device) = &first.device {
            told["scene_info"] = json!({ "device_id": device });
        }
        if let (true, Some(openid)) = (first.is_paid(), &first.openid) {
            told["combine_payer_info"] = json!({ "openid": openid });
        }
    }
    told
}

fn part_told(order: &Order, more: i64) -> Value {
    let total = order.total + more;
    let mut told = json!({
        "mchid": order.mch_id, "out_trade_no": order.out_trade_no,
        "trade_state": order.state.word(),
        "amount": { "total_amount": total, "currency": order.currency },
    });
    for (name, value) in [
        ("attach", &order.attach),
        ("sub_mchid", &order.sub_mch_id),
        ("sub_appid", &order.sub_appid),
        ("transaction_id", &order.transaction_id),
    ] {
        if let Some(value) = value {
            told[name] = json!(value);
        }
    }
    if let Some(paid_ms) = order.paid_ms.filter(|_| order.is_paid()) {
        told["trade_type"] = json!(order.kind.word());
        told["bank_type"] = json!(order.bank);
        told["success_time"] = json!(time::written(paid_ms));
        told["amount"]["payer_amount"] = json!(total - order.coupon);
        told["amount"]["payer_currency"] = json!(order.currency);
        if order.coupon > 0 {
            told["promotion_detail"] = json!([coupon(order)]);
        }
    }
    told
}

/// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
pub(super) fn close(call: &mut Call) -> Result<Said, No> {
    let place = find(call)?;
    let combined = &call.world.book.combined[place];
    if call.text("/combine_appid") != Some(combined.appid.as_str()) {
        return Err(No::new("APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配"));
    }
    // Exactly the orders that were combined must be named, in whatever order.
    let named = call.body["sub_orders"].as_array().into_iter().flatten();
    let key = |sub: &Value| {
        let own = |pointer| text(sub, pointer).unwrap_or_default().to_owned();
        (own("/mchid"), own("/sub_mchid"), own("/out_trade_no"))
    };
    let mut named: Vec<_> = named.map(key).collect();
    let parts = combined.orders.iter();
    let mut known: Vec<_> = parts.map(|&o| call.world.book.orders[o].key()).collect();
    named.sort();
    known.sort();
    if named != known {
        let issue = "与合单下单时的子单不一致";
        return Err(No::param("body", "/sub_orders", issue, &Value::Null));
    }
    call.book().close_combined(place)?;
    Ok(Said::Nothing)
}
