use super::{Call, No, Said};
use crate::bill::{self, Age};
use crate::message::HttpResponse;
use fenpay::types::BeijingDay;
use fenpay::wire::Fields;

/// `POST /pay/downloadbill` (v2 reference, 6.1).
pub(super) fn trades(call: &mut Call) -> Result<Said, No> {
    let day = BeijingDay::parse(call.get("bill_date").unwrap_or_default())
        .ok()
        .filter(|_| call.get("bill_date").is_some_and(|d| d.len() == 8));
    let Some(day) = day else {
        return Ok(no_bill("data format error", "20001"));
    };
    if let Some(early) = not_yet(call, day) {
        return Ok(early);
    }
    if call.get("tar_type").is_some_and(|t| t != "GZIP") {
        return Ok(no_bill("data format error", "20001"));
    }
    let kind = call.get("bill_type").unwrap_or("ALL");
    if !["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND"].contains(&kind) {
        return Ok(no_bill("invalid bill_type", "20001"));
    }
    match bill::trades(&call.world.book, of(call, day), kind) {
        Some(text) => Ok(file(call, &text)),
        None => Ok(no_bill("No Bill Exist", "20002")),
    }
}

/// Whose bill of which day is asked for.
fn of<'c>(call: &'c Call, day: BeijingDay) -> bill::Of<'c> {
    bill::Of {
        mch_id: &call.merchant.mch_id,
        sub: call.get("sub_mch_id"),
        day,
    }
}

/// `POST /pay/downloadfundflow` (v2 reference, 6.3).
pub(super) fn funds(call: &mut Call) -> Result<Said, No> {
    let account = call.get("account_type").unwrap_or_default();
    if !["Basic", "Operation", "Fees"].contains(&account) {
        return Err(No::wrong("account_type"));
    }
    let day = BeijingDay::parse(call.get("bill_date").unwrap_or_default())
        .map_err(|_| No::wrong("bill_date"))?;
    let missing = || No::business("NO_BILL_EXIST", "账单文件不存在");
    if not_yet(call, day).is_some() || account != "Basic" {
        return Err(missing());
    }
    let text = bill::funds(&call.world.book, of(call, day)).ok_or_else(missing)?;
    Ok(file(call, &text))
}

/// What is said of a day whose bill is not there yet, or no more.
fn not_yet(call: &Call, day: BeijingDay) -> Option<Said> {
    match bill::age(day, call.at.now_ms, call.world.early_bills) {
        Age::Missing => Some(no_bill("No Bill Exist", "20002")),
        Age::Creating => Some(no_bill("Bill Creating", "20002")),
        Age::Ready => None,
    }
}

fn no_bill(text: &'static str, code: &'static str) -> Said {
    let mut fields = Fields::new();
    fields.set("return_code", "FAIL");
    fields.set("return_msg", text);
    fields.set("error_code", code);
    Said::Bare(fields)
}

/// The file; gzip where it was asked for.
fn file(call: &Call, text: &str) -> Said {
    let mut response = match call.get("tar_type") {
        Some("GZIP") => HttpResponse::new(200, "application/x-gzip", bill::gzip(text)),
        _ => HttpResponse::new(200, "text/plain; charset=utf-8", text),
    };
    let digest = format!("SHA={}", bill::digest(text));
    response.headers.push(("digest".to_owned(), digest));
    Said::File(response)
}
