use super::checks::amount;
use super::{Call, No, Said};
use crate::book::{Order, OrderKind, OrderState, Refusal};
use fenpay::types::BeijingTime;
use fenpay::wire::Fields;

/// How long a session and its link can be used: two hours (v2 reference, 2.1).
const SESSION_MS: i64 = 2 * 3_600_000;

/// `POST /pay/unifiedorder`.
pub(super) fn place(call: &mut Call) -> Result<Said, No> {
    let kind = match call.get("trade_type") {
        Some("JSAPI") => OrderKind::Jsapi,
        Some("NATIVE") => OrderKind::Native,
        Some("APP") => OrderKind::App,
        Some("MWEB") => OrderKind::H5,
        _ => return Err(No::wrong("trade_type")),
    };
    who_pays(call, kind)?;
    if kind == OrderKind::Native && call.get("product_id").is_none() {
        return Err(No::lacks("product_id"));
    }
    if kind == OrderKind::H5
        && call
            .get("scene_info")
            .is_some_and(|s| !s.trim_start().starts_with('{'))
    {
        return Err(No::wrong("scene_info"));
    }
    let place = match known(call)? {
        Some(place) => {
            call.world.book.orders[place].session_ends_ms = call.at.now_ms + SESSION_MS;
            place
        }
        None => {
            let order = draft(call, kind)?;
            let at = call.at;
            let place = call.book().place(order, at);
            call.book().react(place, at);
            call.book().catch_up(at);
            place
        }
    };
    let order = &call.world.book.orders[place];
    let mut fields = Fields::new();
    fields.set("trade_type", kind.word());
    fields.set("prepay_id", order.prepay_id.clone());
    match kind {
        OrderKind::Native => fields.set(
            "code_url",
            format!("weixin://wxpay/bizpayurl?pr={}", order.code),
        ),
        OrderKind::H5 => fields.set(
            "mweb_url",
            format!(
                "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={}&package={}",
                order.prepay_id, order.code
            ),
        ),
        _ => {}
    }
    Ok(Said::Fields(fields))
}

/// Checks the payer's openids (v2 reference, 2.1 and section 5).
fn who_pays(call: &Call, kind: OrderKind) -> Result<(), No> {
    let (openid, sub_openid) = (call.get("openid"), call.get("sub_openid"));
    if kind == OrderKind::Jsapi {
        match (openid, sub_openid) {
            (None, None) => return Err(No::message("JSAPI支付必须传openid")),
            (Some(_), Some(_)) => return Err(No::message("openid与sub_openid只能传一个")),
            (None, Some(_)) if call.get("sub_appid").is_none() => {
                return Err(No::lacks("sub_appid"));
            }
            _ => {}
        }
    }
    for (openid, app) in [(openid, "appid"), (sub_openid, "sub_appid")] {
        let issued_for = openid.and_then(|o| call.world.book.openids.get(o));
        if issued_for.is_some_and(|known| Some(known.as_str()) != call.get(app)) {
            return Err(No::business("PARAM_ERROR", format!("{app}和openid不匹配")));
        }
    }
    Ok(())
}

/// The order that has the number already, if this is its repetition.
fn known(call: &Call) -> Result<Option<usize>, No> {
    let number = call.get("out_trade_no").unwrap_or_default();
    let Some(place) = call
        .world
        .book
        .find(&call.merchant.mch_id, call.get("sub_mch_id"), number)
    else {
        return Ok(None);
    };
    let order = &call.world.book.orders[place];
    match order.state {
        OrderState::Success | OrderState::Refund => Err(Refusal::OrderPaid.into()),
        OrderState::Closed => Err(Refusal::OrderClosed.into()),
        OrderState::Revoked => Err(Refusal::OrderReversed.into()),
        _ if order.kind.on_the_spot() => Err(Refusal::PaymentFailed.into()),
        _ if order.asked != call.asked() => Err(Refusal::OrderDiffers.into()),
        _ => Ok(Some(place)),
    }
}

/// The order that a request asks for.
pub(super) fn draft(call: &Call, kind: OrderKind) -> Result<Order, No> {
    let now_ms = call.at.now_ms;
    Ok(Order {
        mch_id: call.merchant.mch_id.clone(),
        sub_mch_id: call.own("sub_mch_id"),
        appid: call.own("appid").unwrap_or_default(),
        sub_appid: call.own("sub_appid"),
        out_trade_no: call.own("out_trade_no").unwrap_or_default(),
        total: call
            .get("total_fee")
            .and_then(amount)
            .ok_or_else(|| No::message("invalid total_fee"))?,
        coupon: 0,
        currency: call.own("fee_type").unwrap_or_else(|| "CNY".to_owned()),
        kind,
        body: call.own("body").unwrap_or_default(),
        attach: call.own("attach"),
        device: call.own("device_info"),
        notify_url: call.own("notify_url").filter(|_| !kind.on_the_spot()),
        openid: call.own("openid"),
        sub_openid: call.own("sub_openid"),
        asked: call.asked(),
        tongue: call.tongue(),
        shares: call.get("profit_sharing") == Some("Y"),
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

/// The end of the time to pay: at least a minute from now (v2 reference, 2.1).
fn expiry(call: &Call) -> Result<Option<i64>, No> {
    if call
        .get("time_start")
        .is_some_and(|t| BeijingTime::parse_compact(t).is_err())
    {
        return Err(No::wrong("time_start"));
    }
    let Some(text) = call.get("time_expire") else {
        return Ok(None);
    };
    let end = BeijingTime::parse_compact(text)
        .map_err(|_| No::wrong("time_expire"))?
        .unix_ms();
    if end < call.at.now_ms + 60_000 {
        return Err(No::business(
            "PARAM_ERROR",
            "time_expire时间过短，刷卡至少1分钟，其他5分钟",
        ));
    }
    Ok(Some(end))
}

/// `POST /pay/orderquery` and `POST /pay/facepayquery`.
pub(super) fn query(call: &mut Call) -> Result<Said, No> {
    let place = call.order()?;
    let order = &call.world.book.orders[place];
    let mut fields = Fields::new();
    if order.is_paid() {
        paid_fields(order, &mut fields);
    } else {
        fields.set("out_trade_no", order.out_trade_no.clone());
        fields.set("total_fee", order.total.to_string());
        if let Some(attach) = &order.attach {
            fields.set("attach", attach.clone());
        }
    }
    fields.set("trade_state", order.state.word());
    fields.set("trade_state_desc", order.state.sentence());
    Ok(Said::Fields(fields))
}

/// The fields that tell of a payment, in queries, in notices and in answers to payments on the spot.
pub(super) fn paid_fields(order: &Order, fields: &mut Fields<'static>) {
    let mut put = |name: &'static str, value: Option<String>| {
        if let Some(value) = value {
            fields.set(name, value);
        }
    };
    let cash = order.total - order.coupon;
    put("device_info", order.device.clone());
    put("openid", order.openid.clone());
    put("is_subscribe", Some("N".to_owned()));
    if order.sub_appid.is_some() {
        put("sub_openid", order.sub_openid.clone());
        put("sub_is_subscribe", Some("N".to_owned()));
    }
    put("trade_type", Some(order.kind.word().to_owned()));
    put("bank_type", Some(order.bank.clone()));
    put("total_fee", Some(order.total.to_string()));
    put("fee_type", Some(order.currency.clone()));
    put("cash_fee", Some(cash.to_string()));
    put("cash_fee_type", Some(order.currency.clone()));
    if order.coupon > 0 {
        put("settlement_total_fee", Some(cash.to_string()));
        put("coupon_fee", Some(order.coupon.to_string()));
        put("coupon_count", Some("1".to_owned()));
        put("coupon_type_0", Some("NO_CASH".to_owned()));
        put("coupon_id_0", Some(format!("1{:09}", order.coupon)));
        put("coupon_fee_0", Some(order.coupon.to_string()));
    }
    put("transaction_id", order.transaction_id.clone());
    put("out_trade_no", Some(order.out_trade_no.clone()));
    put("attach", order.attach.clone());
    put(
        "time_end",
        order
            .paid_ms
            .map(|ms| BeijingTime::from_unix_ms(ms).compact()),
    );
}

/// `POST /pay/closeorder`.
pub(super) fn close(call: &mut Call) -> Result<Said, No> {
    let place = call.order()?;
    if call.world.book.orders[place].kind.on_the_spot() {
        return Err(No::business(
            "TRADE_STATE_ERROR",
            "付款码支付订单请调用撤销接口",
        ));
    }
    call.book().close(place)?;
    let mut fields = Fields::new();
    fields.set("result_msg", "OK");
    Ok(Said::Fields(fields))
}
