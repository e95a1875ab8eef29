use super::identity::{self, Seller};
use super::refusals::No;
use super::{Call, Said, time};
use crate::book::{Order, OrderKind, OrderState, Refusal, Tongue};
use serde_json::{Value, json};

/// How long a session and its link can be used: two hours (v3 reference, 7.1).
pub(super) const SESSION_MS: i64 = 2 * 3_600_000;

/// `POST /v3/pay/transactions/{jsapi,app,h5,native}` and those of a service provider.
pub(super) fn place(call: &mut Call, kind: OrderKind) -> Result<Said, No> {
    let seller = identity::seller(call)?;
    who_pays(call, kind, &seller)?;
    let number = call.own("/out_trade_no");
    let place = match known(call, seller.sub_mchid.as_deref(), &number, kind)? {
        Some(place) => {
            call.world.book.orders[place].session_ends_ms = call.at.now_ms + SESSION_MS;
            place
        }
        None => {
            let order = draft(call, kind, seller)?;
            let at = call.at;
            let place = call.book().place(order, at);
            call.book().react(place, at);
            call.book().catch_up(at);
            place
        }
    };
    Ok(Said::Body(session(&call.world.book.orders[place])))
}

/// What the payer's client needs.
pub(super) fn session(order: &Order) -> Value {
    match order.kind {
        OrderKind::Native => json!({
            "code_url": format!("weixin://wxpay/bizpayurl?pr={}", order.code),
        }),
        OrderKind::H5 => json!({
            "h5_url": format!(
                "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={}&package={}",
                order.prepay_id, order.code
            ),
        }),
        _ => json!({ "prepay_id": order.prepay_id }),
    }
}

/// Checks the payer's openids (v3 reference, 7.1 and 7.4).
fn who_pays(call: &Call, kind: OrderKind, seller: &Seller) -> Result<(), No> {
    let (own, sub) = openids(call);
    if kind == OrderKind::Jsapi && own.is_none() == sub.is_none() {
        let issue = "sp_openid与sub_openid必须且只能传一个";
        return Err(No::param("body", "/payer", issue, &Value::Null));
    }
    if sub.is_some() && seller.sub_appid.is_none() {
        let issue = "传sub_openid时必填";
        return Err(No::param("body", "/sub_appid", issue, &Value::Null));
    }
    openid_of_app(call, own.as_deref(), &seller.appid)?;
    openid_of_app(
        call,
        sub.as_deref(),
        seller.sub_appid.as_deref().unwrap_or_default(),
    )
}

/// Checks that an openid is not known to belong to another app.
pub(super) fn openid_of_app(call: &Call, openid: Option<&str>, appid: &str) -> Result<(), No> {
    let issued_for = openid.and_then(|o| call.world.book.openids.get(o));
    match issued_for {
        Some(known) if known != appid => Err(No::new("OPENID_MISMATCH", "openid和appid不匹配")),
        _ => Ok(()),
    }
}

fn openids(call: &Call) -> (Option<String>, Option<String>) {
    let get = |pointer| call.text(pointer).map(str::to_owned);
    (
        get("/payer/openid").or_else(|| get("/payer/sp_openid")),
        get("/payer/sub_openid"),
    )
}

/// The order that has the number already, if this is its repetition.
fn known(
    call: &Call,
    sub: Option<&str>,
    number: &str,
    kind: OrderKind,
) -> Result<Option<usize>, No> {
    let Some(place) = call.world.book.find(&call.merchant.mch_id, sub, number) else {
        return Ok(None);
    };
    let order = &call.world.book.orders[place];
    match order.state {
        OrderState::Success | OrderState::Refund => Err(Refusal::OrderPaid.into()),
        OrderState::Closed => Err(Refusal::OrderClosed.into()),
        OrderState::Revoked => Err(Refusal::OrderReversed.into()),
        // The number is taken: by another dialect, another way to pay, or a combined order.
        _ if order.tongue != Tongue::V3 || order.kind != kind => Err(Refusal::PaymentFailed.into()),
        _ if order.combined.is_some() => Err(Refusal::PaymentFailed.into()),
        _ if order.asked != call.asked() => Err(Refusal::OrderDiffers.into()),
        _ => Ok(Some(place)),
    }
}

/// The order that a request asks for.
pub(super) fn draft(call: &Call, kind: OrderKind, seller: Seller) -> Result<Order, No> {
    let now_ms = call.at.now_ms;
    let (openid, sub_openid) = openids(call);
    let own = |pointer| call.text(pointer).map(str::to_owned);
    Ok(Order {
        mch_id: call.merchant.mch_id.clone(),
        sub_mch_id: seller.sub_mchid,
        appid: seller.appid,
        sub_appid: seller.sub_appid,
        out_trade_no: call.own("/out_trade_no"),
        total: call.whole("/amount/total"),
        coupon: 0,
        currency: "CNY".to_owned(),
        kind,
        body: call.own("/description"),
        attach: own("/attach"),
        device: own("/scene_info/device_id"),
        notify_url: own("/notify_url").filter(|_| !kind.on_the_spot()),
        openid,
        sub_openid,
        asked: call.asked(),
        tongue: Tongue::V3,
        shares: call.flag("/settle_info/profit_sharing"),
        combined: None,
        prepay_id: String::new(),
        code: String::new(),
        created_ms: now_ms,
        expires_ms: expiry(call)?,
        session_ends_ms: now_ms + SESSION_MS,
        opened: false,
        state: OrderState::NotPay,
        transaction_id: None,
        paid_ms: None,
        bank: "OTHERS".to_owned(),
        refunds: Vec::new(),
        refunded: 0,
    })
}

/// The end of the time to pay: at least a minute from now (v3 reference, 9.3).
pub(super) fn expiry(call: &Call) -> Result<Option<i64>, No> {
    let Some(text) = call.text("/time_expire") else {
        return Ok(None);
    };
    match time::read(text) {
        Some(end) if end >= call.at.now_ms + 60_000 => Ok(Some(end)),
        _ => {
            let issue = "订单失效时间须晚于当前时间1分钟以上";
            Err(No::param("body", "/time_expire", issue, &Value::from(text)))
        }
    }
}

/// Finds the order that the path and the seller name.
pub(super) fn find(call: &Call, sub: Option<&str>) -> Result<usize, No> {
    let (id, number) = (call.path("transaction_id"), call.path("out_trade_no"));
    let book = &call.world.book;
    let place = match id {
        "" => book.find(&call.merchant.mch_id, sub, number),
        id if id.len() > 32 || !id.bytes().all(|b| b.is_ascii_digit()) => {
            return Err(No::new("INVALID_TRANSACTIONID", "无效transaction_id"));
        }
        id => book.find_paid(id),
    };
    let mine = |place: &usize| {
        let order = &book.orders[*place];
        order.mch_id == call.merchant.mch_id && order.sub_mch_id.as_deref() == sub
    };
    let found = place.filter(mine);
    found.ok_or_else(|| Refusal::OrderUnknown.into())
}

/// `GET /v3/pay/transactions/{id,out-trade-no}/…` and those of a service provider.
pub(super) fn query(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sold(call)?;
    let place = find(call, sub.as_deref())?;
    Ok(Said::Body(told(&call.world.book.orders[place], 0)))
}

/// An order as answers and notices tell of it (v3 reference, 7.3); `more` fen are a lie about its
/// amount.
pub(super) fn told(order: &Order, more: i64) -> Value {
    let mut told = seller_of(order);
    told["out_trade_no"] = json!(order.out_trade_no);
    told["trade_state"] = json!(order.state.word());
    told["trade_state_desc"] = json!(order.state.sentence());
    if let Some(attach) = &order.attach {
        told["attach"] = json!(attach);
    }
    let (total, currency) = (order.total + more, &order.currency);
    told["amount"] = json!({ "total": total, "currency": currency });
    if let Some(device) = &order.device {
        told["scene_info"] = json!({ "device_id": device });
    }
    // A payment that was reversed keeps its number.
    if let Some(id) = &order.transaction_id {
        told["transaction_id"] = json!(id);
        told["trade_type"] = json!(order.kind.word());
    }
    if let Some(paid_ms) = order.paid_ms.filter(|_| order.is_paid()) {
        told["success_time"] = json!(time::written(paid_ms));
        told["bank_type"] = json!(order.bank);
        told["amount"]["payer_total"] = json!(total - order.coupon);
        told["amount"]["payer_currency"] = json!(currency);
        told["payer"] = payer(order);
        if order.coupon > 0 {
            told["promotion_detail"] = json!([coupon(order)]);
        }
    }
    told
}

fn seller_of(order: &Order) -> Value {
    match &order.sub_mch_id {
        None => json!({ "appid": order.appid, "mchid": order.mch_id }),
        Some(sub) => {
            let mut told = json!({
                "sp_appid": order.appid, "sp_mchid": order.mch_id, "sub_mchid": sub,
            });
            if let Some(sub_appid) = &order.sub_appid {
                told["sub_appid"] = json!(sub_appid);
            }
            told
        }
    }
}

fn payer(order: &Order) -> Value {
    let openid = order.openid.clone().unwrap_or_default();
    match (&order.sub_mch_id, &order.sub_openid) {
        (None, _) => json!({ "openid": openid }),
        (Some(_), None) => json!({ "sp_openid": openid }),
        (Some(_), Some(sub)) => json!({ "sp_openid": openid, "sub_openid": sub }),
    }
}

/// What a coupon without money paid.
pub(super) fn coupon(order: &Order) -> Value {
    json!({
        "coupon_id": format!("1{:09}", order.coupon), "name": "代金券", "scope": "GLOBAL",
        "type": "NOCASH", "amount": order.coupon, "currency": order.currency,
        "wechatpay_contribute": order.coupon, "merchant_contribute": 0, "other_contribute": 0,
    })
}

/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` and that of a service provider.
pub(super) fn close(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sold(call)?;
    let place = find(call, sub.as_deref())?;
    let order = &call.world.book.orders[place];
    if order.kind.on_the_spot() {
        return Err(No::new("INVALID_REQUEST", "付款码支付订单请调用撤销接口"));
    }
    if order.combined.is_some() {
        return Err(No::new("INVALID_REQUEST", "合单订单请调用合单关单接口"));
    }
    match call.book().close(place) {
        // Closing a closed order once more is no mistake.
        Ok(()) | Err(Refusal::OrderClosed) => Ok(Said::Nothing),
        Err(refusal) => Err(refusal.into()),
    }
}
