use super::refusals::{No, coded};
use super::{Call, Said, identity};
use crate::bill::{self, Age};
use crate::message::HttpResponse;
use fenpay::types::BeijingDay;
use serde_json::{Value, json};
use std::collections::HashMap;

/// How long a file can be fetched: five minutes (v3 reference, 7.7).
const LIFE_MS: i64 = 5 * 60_000;

/// The files that can be fetched, by their tokens.
pub(crate) type Downloads = HashMap<String, Download>;

/// A file, whose it is and until when.
pub(crate) struct Download {
    mch_id: String,
    until_ms: i64,
    kind: &'static str,
    bytes: Vec<u8>,
}

/// `GET /v3/bill/tradebill`.
pub(super) fn trades(call: &mut Call) -> Result<Said, No> {
    let sub = call.query("sub_mchid");
    if sub.is_some() {
        identity::sub(call, sub)?;
    }
    let kind = call.query("bill_type").unwrap_or("ALL");
    let text = bill::trades(&call.world.book, of(call, day(call)?), kind);
    offer(call, text)
}

/// `GET /v3/bill/fundflowbill`.
pub(super) fn funds(call: &mut Call) -> Result<Said, No> {
    let of = of(call, day(call)?);
    let basic = call.query("account_type").unwrap_or("BASIC") == "BASIC";
    let text = basic.then(|| bill::funds(&call.world.book, of)).flatten();
    offer(call, text)
}

fn of<'c>(call: &'c Call, day: BeijingDay) -> bill::Of<'c> {
    bill::Of {
        mch_id: &call.merchant.mch_id,
        sub: call.query("sub_mchid"),
        day,
    }
}

/// The day that is asked for, if its bill is there.
fn day(call: &Call) -> Result<BeijingDay, No> {
    let text = call.query("bill_date").unwrap_or_default();
    let dashed = BeijingDay::parse(text).ok().filter(|_| text.len() == 10);
    let wrong = || No::param("query", "/bill_date", "应为yyyy-MM-dd", &Value::from(text));
    let day = dashed.ok_or_else(wrong)?;
    match bill::age(day, call.at.now_ms, call.world.early_bills) {
        Age::Missing => Err(coded("NO_STATEMENT_EXIST")),
        Age::Creating => Err(coded("STATEMENT_CREATING")),
        Age::Ready => Ok(day),
    }
}

/// Says where a file can be fetched and what its text's digest is, compressed or not.
fn offer(call: &mut Call, text: Option<String>) -> Result<Said, No> {
    let text = text.ok_or_else(|| coded("NO_STATEMENT_EXIST"))?;
    let hash = bill::digest(&text);
    let (kind, bytes) = match call.query("tar_type") {
        Some("GZIP") => ("text/gzip", bill::gzip(&text)),
        _ => ("text/plain; charset=utf-8", text.into_bytes()),
    };
    let token = format!("{}{}", call.at.chance.nonce(), call.at.chance.nonce());
    let file = Download {
        mch_id: call.merchant.mch_id.clone(),
        until_ms: call.at.now_ms + LIFE_MS,
        kind,
        bytes,
    };
    let url = format!("{}/v3/billdownload/file?token={token}", origin(call));
    let now_ms = call.at.now_ms;
    call.world.downloads.retain(|_, old| old.until_ms >= now_ms);
    call.world.downloads.insert(token, file);
    Ok(Said::Body(json!({
        "hash_type": "SHA1", "hash_value": hash, "download_url": url,
    })))
}

/// Where the request came to: the host that was meant, or this simulator.
fn origin(call: &Call) -> String {
    let meant = call.request.header("x-fenpay-host").is_some();
    let host = match call.request.header("host") {
        Some(host) if !meant && !host.is_empty() => host,
        _ => call.request.host.as_str(),
    };
    let local = ["localhost", "127.0.0.1"]
        .iter()
        .any(|name| host.starts_with(name));
    let scheme = if local && call.request.plain {
        "http"
    } else {
        "https"
    };
    format!("{scheme}://{host}")
}

/// `GET /v3/billdownload/file`, whose answer is not signed.
pub(super) fn download(call: &mut Call) -> Result<Said, No> {
    let token = call.query("token").unwrap_or_default();
    let now_ms = call.at.now_ms;
    let file = call.world.downloads.get(token);
    let mine = file.filter(|f| f.mch_id == call.merchant.mch_id && f.until_ms >= now_ms);
    let file = mine.ok_or_else(|| No::new("INVALID_REQUEST", "token无效或已过期"))?;
    Ok(Said::File(HttpResponse::new(
        200,
        file.kind,
        file.bytes.clone(),
    )))
}
