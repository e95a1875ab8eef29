//! What an authentic message is. The same key signs requests, answers, notices and client parameters,
//! so a good signature alone does not make a notice.

use super::NoticeKind;
use crate::wire::{Fields, xml};

/// The kind of a notice, or why the message is none.
pub(super) fn of(fields: &Fields) -> Result<NoticeKind, &'static str> {
    // Some forty names are asked for and few are there: their marks say "certainly not" at once.
    let present = fields
        .iter()
        .fold(0, |marks, (name, _)| marks | xml::mark(name));
    let has = |name: &str| present & xml::mark(name) != 0 && fields.filled(name).is_some();
    let any = |names: &[&str]| names.iter().any(|name| has(name));
    let is = |name: &str, value: &str| fields.get(name) == Some(value);
    if any(&OURS) && !has("transaction_id") {
        return Err("it is a request of the merchant's own");
    }
    if fields.get("return_code").is_none() {
        return match () {
            _ if any(&EVENT) => Ok(NoticeKind::Other),
            _ if is_scan(fields) => Ok(NoticeKind::ScanCallback),
            _ => Err("it has no return_code; it may be a request or a client's parameters"),
        };
    }
    if !is("return_code", "SUCCESS") {
        return Err("its return_code is not SUCCESS");
    }
    if any(&EVENT) {
        return Ok(NoticeKind::Other);
    }
    let is_pap = is("trade_type", "PAP") || has("contract_id");
    if is_pap && is("trade_state", "PAY_FAIL") && has("out_trade_no") && !any(&ANSWER) {
        return Ok(NoticeKind::PaymentFailed);
    }
    if !is("result_code", "SUCCESS") {
        return Err("its result_code is not SUCCESS");
    }
    if has("change_type") && has("contract_id") && !has("contract_state") {
        return Ok(NoticeKind::Contract);
    }
    if any(&ANSWER) {
        return Err("it is an answer to a call");
    }
    if has("combine_out_trade_no") && has("sub_order_list") {
        return Ok(NoticeKind::Other);
    }
    if has("trade_state") && !(is_pap && is("trade_state", "SUCCESS")) {
        return Err("it is the answer to a query");
    }
    if is("trade_type", "MICROPAY") || is("trade_type", "FACEPAY") {
        return Err("payment codes and faces are never notified: it is the answer to a payment");
    }
    match PAYMENT.iter().all(|name| has(name)) {
        true => Ok(NoticeKind::Payment),
        false => {
            Err("it is an answer, or a notice without transaction_id, out_trade_no or total_fee")
        }
    }
}

/// The callback of native mode 1 (v2 reference, 4.5), which is not the link that led to it.
fn is_scan(fields: &Fields) -> bool {
    let has = |name: &str| fields.filled(name).is_some();
    ["appid", "openid", "product_id"]
        .iter()
        .all(|name| has(name))
        && !has("time_stamp")
        && !has("out_trade_no")
}

const PAYMENT: [&str; 3] = ["transaction_id", "out_trade_no", "total_fee"];

/// Fields that only a merchant's request has.
const OURS: [&str; 6] = [
    "spbill_create_ip",
    "notify_url",
    "body",
    "auth_code",
    "face_code",
    "contract_notify_url",
];

/// Fields that only the notices of score, risk and vehicle have.
const EVENT: [&str; 3] = ["event_type", "event_code", "vehicle_event_type"];

/// Fields that only answers to calls have, and requests that name a transaction.
const ANSWER: [&str; 18] = [
    "trade_state_desc",
    "prepay_id",
    "code_url",
    "mweb_url",
    "recall",
    "refund_id",
    "out_refund_no",
    "refund_fee",
    "refund_count",
    "refund_id_0",
    "out_refund_no_0",
    "contract_state",
    "consume_fee",
    "short_url",
    "result_msg",
    "partner_trade_no",
    "mch_billno",
    "out_order_no",
];

/// Whether a value contains `&name=`, so that another cut of the signed string would be other fields.
pub(super) fn holds_a_field(value: &str) -> bool {
    value.match_indices('&').any(|(at, _)| {
        let rest = &value.as_bytes()[at + 1..];
        let end = rest.iter().take(xml::MAX_NAME + 1).position(|b| *b == b'=');
        end.is_some_and(|end| value.get(at + 1..at + 1 + end).is_some_and(xml::is_name))
    })
}
