use super::checks::amount;
use super::{Call, No, Said};
use crate::book::{Payout, PayoutKind, PayoutState};
use fenpay::types::BeijingTime;
use fenpay::wire::Fields;

/// Payouts can be asked about for 30 days (v2 reference, 2.11).
const WINDOW_MS: i64 = 30 * 24 * 3_600_000;

/// `POST /mmpaymkttransfers/sendredpack`.
pub(super) fn send_red_packet(call: &mut Call) -> Result<Said, No> {
    if call.get("total_num") != Some("1") {
        return Err(No::business("PARAM_ERROR", "total_num必须为1"));
    }
    let total = fee(call, "total_amount")?;
    if !(100..=20_000).contains(&total) && call.get("scene_id").is_none() {
        return Err(No::business("MONEY_LIMIT", "红包金额发放限制"));
    }
    let payout = draft(
        call,
        PayoutKind::RedPacket,
        "mch_billno",
        "re_openid",
        total,
    )?;
    let at = call.at;
    let place = call.book().pay_out(payout, at)?;
    let payout = &call.world.book.payouts[place];
    let mut fields = Fields::new();
    fields.set("mch_billno", payout.number.clone());
    fields.set("re_openid", payout.openid.clone());
    fields.set("total_amount", payout.amount.to_string());
    fields.set("send_listid", payout.id.clone());
    fields.set("err_code", "SUCCESS");
    fields.set("err_code_des", "发放成功");
    Ok(Said::Fields(fields))
}

/// `POST /mmpaymkttransfers/gethbinfo`.
pub(super) fn query_red_packet(call: &mut Call) -> Result<Said, No> {
    if call.get("bill_type") != Some("MCHT") {
        return Err(No::wrong("bill_type"));
    }
    let payout = find(call, PayoutKind::RedPacket, "mch_billno")?;
    let mut fields = Fields::new();
    fields.set("mch_billno", payout.number.clone());
    fields.set("detail_id", payout.id.clone());
    fields.set("status", payout.state.red_packet_word());
    fields.set("send_type", "API");
    fields.set("hb_type", "NORMAL");
    fields.set("total_num", "1");
    fields.set("total_amount", payout.amount.to_string());
    fields.set("send_time", spaced(payout.created_ms));
    if let Some(reason) = &payout.reason {
        fields.set("reason", reason.clone());
    }
    let mut nested = String::new();
    match (payout.state, payout.ended_ms) {
        (PayoutState::Received, Some(ended)) => {
            nested = format!(
                "<hblist><hbinfo><openid><![CDATA[{}]]></openid><amount>{}</amount>\
                 <rcv_time><![CDATA[{}]]></rcv_time></hbinfo></hblist>",
                payout.openid.replace("]]>", ""),
                payout.amount,
                spaced(ended)
            );
        }
        (PayoutState::Returned, Some(ended)) => {
            fields.set("refund_time", spaced(ended));
            fields.set("refund_amount", payout.amount.to_string());
        }
        _ => {}
    }
    for name in ["wishing", "remark", "act_name"] {
        if let Some((_, value)) = payout.asked.iter().find(|(n, _)| n == name) {
            fields.set(name, value.clone());
        }
    }
    Ok(Said::Nested(fields, nested))
}

/// `POST /mmpaymkttransfers/promotion/transfers`.
pub(super) fn transfer(call: &mut Call) -> Result<Said, No> {
    match (call.get("check_name"), call.get("re_user_name")) {
        (Some("NO_CHECK"), _) | (Some("FORCE_CHECK" | "OPTION_CHECK"), Some(_)) => {}
        (Some("FORCE_CHECK" | "OPTION_CHECK"), None) => return Err(No::lacks("re_user_name")),
        _ => return Err(No::wrong("check_name")),
    }
    let total = fee(call, "amount")?;
    if total < 30 {
        return Err(No::business(
            "AMOUNT_LIMIT",
            "付款金额超出限制，低于最小金额0.30元",
        ));
    }
    let payout = draft(
        call,
        PayoutKind::Transfer,
        "partner_trade_no",
        "openid",
        total,
    )?;
    let at = call.at;
    let place = call.book().pay_out(payout, at)?;
    let payout = &call.world.book.payouts[place];
    match payout.state {
        PayoutState::Failed => {
            return Err(No::business("SEND_FAILED", "付款错误，请查单确认付款结果"));
        }
        PayoutState::Processing => {
            return Err(No::business("SYSTEMERROR", "系统繁忙，请使用原单号重试"));
        }
        _ => {}
    }
    let mut fields = Fields::new();
    fields.set("partner_trade_no", payout.number.clone());
    fields.set("payment_no", payout.id.clone());
    fields.set("payment_time", spaced(payout.created_ms));
    Ok(Said::Fields(fields))
}

/// `POST /mmpaymkttransfers/gettransferinfo`.
pub(super) fn query_transfer(call: &mut Call) -> Result<Said, No> {
    let payout = find(call, PayoutKind::Transfer, "partner_trade_no")?;
    let mut fields = Fields::new();
    fields.set("partner_trade_no", payout.number.clone());
    fields.set("detail_id", payout.id.clone());
    fields.set("status", payout.state.transfer_word());
    if let Some(reason) = &payout.reason {
        fields.set("reason", reason.clone());
    }
    fields.set("openid", payout.openid.clone());
    fields.set("payment_amount", payout.amount.to_string());
    fields.set("transfer_time", spaced(payout.created_ms));
    if let (PayoutState::Received, Some(ended)) = (payout.state, payout.ended_ms) {
        fields.set("payment_time", spaced(ended));
    }
    for (asked, told) in [("desc", "desc"), ("re_user_name", "transfer_name")] {
        if let Some((_, value)) = payout.asked.iter().find(|(n, _)| n == asked) {
            fields.set(told, value.clone());
        }
    }
    Ok(Said::Fields(fields))
}

fn fee(call: &Call, name: &str) -> Result<i64, No> {
    call.get(name)
        .and_then(amount)
        .ok_or_else(|| No::message(format!("invalid {name}")))
}

fn draft(
    call: &Call,
    kind: PayoutKind,
    number: &str,
    openid: &str,
    total: i64,
) -> Result<Payout, No> {
    let appid = call.own(call.route.app_field).unwrap_or_default();
    let openid = call.own(openid).unwrap_or_default();
    if call
        .world
        .book
        .openids
        .get(&openid)
        .is_some_and(|app| *app != appid)
    {
        return Err(No::business("OPENID_ERROR", "openid和appid不匹配"));
    }
    Ok(Payout {
        mch_id: call.merchant.mch_id.clone(),
        appid,
        number: call.own(number).unwrap_or_default(),
        id: String::new(),
        kind,
        openid,
        amount: total,
        asked: call.asked(),
        created_ms: call.at.now_ms,
        ended_ms: None,
        state: PayoutState::Processing,
        reason: None,
    })
}

fn find<'c>(call: &'c Call, kind: PayoutKind, number: &str) -> Result<&'c Payout, No> {
    let found = call.world.book.find_payout(
        kind,
        &call.merchant.mch_id,
        call.get(number).unwrap_or_default(),
    );
    found
        .filter(|payout| call.at.now_ms - payout.created_ms <= WINDOW_MS)
        .ok_or_else(|| No::business("NOT_FOUND", "指定单号数据不存在"))
}

fn spaced(ms: i64) -> String {
    BeijingTime::from_unix_ms(ms).spaced()
}
