//! The control API: JSON over HTTP under `/_fenpay/`.

mod v3;

use crate::book::{Act, Order, Payout, PayoutState, Reaction, Refund, RefundState, Tongue};
use crate::merchant::{Merchant, SubMerchant};
use crate::message::{HttpRequest, HttpResponse, Outgoing};
use crate::simulator::Simulator;
use base64::Engine;
use fenpay::types::BeijingTime;
use fenpay::{Error, Kind, Result};
use serde_json::{Value, json};

const DAY_MS: i64 = 24 * 3_600_000;

/// Answers a request to the control API.
pub(crate) fn answer(sim: &Simulator, request: &HttpRequest) -> HttpResponse {
    if !from_here(request) {
        return said(
            403,
            &json!({"error": "requests from other sites are refused"}),
        );
    }
    let path = request.path().strip_prefix("/_fenpay/").unwrap_or_default();
    let known = ["GET", "POST", "DELETE"].contains(&request.method.as_str());
    if !known || (request.method == "DELETE" && path != "faults") {
        return said(405, &json!({"error": "not allowed here"}));
    }
    let line = format!("{} {path}", request.method);
    match body(request).and_then(|body| do_what(sim, &line, &body)) {
        Ok(value) => said(200, &value),
        Err(error) => {
            let status = match error.kind() {
                Kind::Missing => 404,
                Kind::State => 409,
                _ => 400,
            };
            said(
                status,
                &json!({"error": error.text(), "field": error.field()}),
            )
        }
    }
}

/// Does what a request line without `/_fenpay/` says, as `POST pay`.
pub(crate) fn do_what(sim: &Simulator, line: &str, body: &Value) -> Result<Value> {
    match line.split_once(' ') {
        Some(("GET", path)) => look(sim, path),
        Some(("POST", path)) => tell(sim, path, body),
        Some(("DELETE", "faults")) => {
            sim.clear_faults();
            Ok(json!({"ok": true}))
        }
        _ => Err(Error::missing("no such action")),
    }
}

/// Whether a browser that sends this was looking at a page of this simulator, if it is one.
pub(crate) fn from_here(request: &HttpRequest) -> bool {
    let Some(origin) = request.header("origin") else {
        return true;
    };
    let host = origin.split_once("://").map_or("", |(_, host)| host);
    request.header("host") == Some(host)
}

fn said(status: u16, value: &Value) -> HttpResponse {
    HttpResponse::new(status, "application/json", value.to_string())
}

fn body(request: &HttpRequest) -> Result<Value> {
    if request.body.is_empty() {
        return Ok(json!({}));
    }
    serde_json::from_slice(&request.body).map_err(|_| Error::input("body", "is not JSON"))
}

fn look(sim: &Simulator, path: &str) -> Result<Value> {
    Ok(match path {
        "health" => json!({
            "ok": true,
            "now_ms": sim.now_ms(),
            "beijing": BeijingTime::from_unix_ms(sim.now_ms()).spaced(),
            "date": BeijingTime::from_unix_ms(sim.now_ms()).day().dashed(),
        }),
        "merchants" => list(sim.merchants().iter().map(|m| merchant(sim, m))),
        "ca" => json!({"ca_pem": sim.authority().map(|authority| authority.ca_pem())}),
        "orders" => list(sim.orders().iter().map(order)),
        "refunds" => list(sim.refunds().iter().filter(|r| !r.reversal).map(refund)),
        "payouts" => list(sim.payouts().iter().map(payout)),
        "notices" => list(sim.notices_told().into_iter()),
        "faults" => json!(sim.faults()),
        _ => return v3::look(sim, path).unwrap_or_else(|| Err(Error::missing("no such list"))),
    })
}

fn tell(sim: &Simulator, path: &str, body: &Value) -> Result<Value> {
    match path {
        "pay" if body.get("coupon").is_some() => {
            let coupon = body["coupon"]
                .as_i64()
                .ok_or_else(|| Error::input("coupon", "is not a whole number"))?;
            sim.pay_with_coupon(which(body)?, coupon)?;
        }
        "pay" => sim.act(which(body)?, Act::Pay, text(body, "person"))?,
        "invoke" => sim.invoke(body, acting(body)?, text(body, "person"))?,
        "hesitate" => sim.act(which(body)?, Act::Hesitate, None)?,
        "cancel" => sim.act(which(body)?, Act::Cancel, None)?,
        "no_money" => sim.act(which(body)?, Act::NoMoney, None)?,
        "script" => sim.script(read::<Vec<Reaction>>(body, "orders")?),
        "auto_pay" => sim.auto_pay(read::<Option<Reaction>>(body, "reaction")?),
        "auth_code" => sim.tell_code(needed(body, "code")?, read::<Reaction>(body, "reaction")?),
        "refunds_end" => {
            let words = read::<Vec<String>>(body, "ends")?;
            let end = |word: &String| {
                RefundState::parse_end(word).ok_or_else(|| Error::input("ends", "unknown end"))
            };
            sim.refunds_end(words.iter().map(end).collect::<Result<Vec<_>>>()?);
        }
        "payouts_end" => {
            let words = read::<Vec<String>>(body, "ends")?;
            sim.payouts_end(
                words
                    .iter()
                    .map(|word| payout_end(word))
                    .collect::<Result<Vec<_>>>()?,
            );
        }
        "recall" => sim.recall(read::<u32>(body, "times")?),
        "advance" => sim.advance_ms(distance(sim, body)?),
        "faults" => sim.fault(
            serde_json::from_value(body.clone())
                .map_err(|e| Error::input("fault", e.to_string()))?,
        ),
        "notices/take" => return Ok(list(sim.due_notices().iter().map(outgoing))),
        "notices/answer" => sim.noticed(
            read::<u64>(body, "id")?,
            read::<u16>(body, "status")?,
            read::<String>(body, "body")?.as_bytes(),
        ),
        "resend" => sim.resend(read::<u64>(body, "id")?)?,
        "merchants" => return add_merchant(sim, body),
        "code" => {
            let code = sim.issue_code(needed(body, "openid")?, text(body, "appid"));
            return Ok(json!({"code": code}));
        }
        _ => {
            let mut said = v3::tell(sim, path, body)
                .unwrap_or_else(|| Err(Error::missing("no such action")))?;
            said["ok"] = json!(true);
            said["now_ms"] = json!(sim.now_ms());
            return Ok(said);
        }
    }
    Ok(json!({"ok": true, "now_ms": sim.now_ms()}))
}

/// How far the clock is to move: so many milliseconds, or until the next day's 10:00 in Beijing,
/// when bills are there.
fn distance(sim: &Simulator, body: &Value) -> Result<u64> {
    if text(body, "to") == Some("next-day-10:00") {
        let now = sim.now_ms();
        let (start, _) = BeijingTime::from_unix_ms(now).day().bounds();
        let target = start.unix_ms() + DAY_MS + 10 * 3_600_000 + 1_000;
        return Ok(u64::try_from(target - now).unwrap_or(0));
    }
    read::<u64>(body, "ms")
}

fn payout_end(word: &str) -> Result<PayoutState> {
    Ok(match word {
        "PROCESSING" => PayoutState::Processing,
        "SUCCESS" | "RECEIVED" => PayoutState::Received,
        "FAILED" => PayoutState::Failed,
        "REFUND" => PayoutState::Returned,
        _ => return Err(Error::input("ends", "unknown end")),
    })
}

fn add_merchant(sim: &Simulator, body: &Value) -> Result<Value> {
    let mut new = Merchant::numbered(needed(body, "mch_id")?, Vec::new());
    for (name, slot) in [
        ("appid", &mut new.appid),
        ("app_secret", &mut new.app_secret),
        ("key", &mut new.key),
        ("v3_key", &mut new.v3_key),
    ] {
        if let Some(value) = text(body, name) {
            *slot = value.to_owned();
        }
    }
    if body.get("sub_mch_ids").is_some() {
        for sub_mch_id in read::<Vec<String>>(body, "sub_mch_ids")? {
            let sub_appids = vec![Merchant::numbered(&sub_mch_id, Vec::new()).appid];
            new.subs.push(SubMerchant {
                sub_mch_id,
                sub_appids,
            });
        }
    }
    for (name, key) in [("key", &new.key), ("v3_key", &new.v3_key)] {
        if key.len() != 32 {
            return Err(Error::input(name, "must have 32 characters"));
        }
    }
    sim.add_merchant(new.clone())?;
    Ok(merchant(sim, &new))
}

/// What the payer does in the cashier that he opens.
fn acting(body: &Value) -> Result<Act> {
    match body.get("do") {
        None => Ok(Act::Pay),
        Some(_) => read::<Act>(body, "do"),
    }
}

fn which(body: &Value) -> Result<&str> {
    let names = ["out_trade_no", "prepay_id", "code_url"];
    let found = names.iter().find_map(|name| text(body, name));
    found.ok_or_else(|| Error::input("out_trade_no", "or prepay_id or code_url is needed"))
}

fn text<'b>(body: &'b Value, name: &str) -> Option<&'b str> {
    body.get(name)
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty())
}

fn needed<'b>(body: &'b Value, name: &str) -> Result<&'b str> {
    text(body, name).ok_or_else(|| Error::input(name, "is needed"))
}

fn read<T: serde::de::DeserializeOwned>(body: &Value, name: &str) -> Result<T> {
    let value = body.get(name).cloned().unwrap_or(Value::Null);
    serde_json::from_value(value).map_err(|error| Error::input(name, error.to_string()))
}

fn list(values: impl Iterator<Item = Value>) -> Value {
    Value::Array(values.collect())
}

fn merchant(sim: &Simulator, m: &Merchant) -> Value {
    let issued = sim
        .authority()
        .and_then(|authority| authority.of(&m.mch_id));
    let p12 = issued
        .as_ref()
        .map(|i| base64::engine::general_purpose::STANDARD.encode(&i.p12));
    let subs = m
        .subs
        .iter()
        .map(|s| json!({"sub_mch_id": s.sub_mch_id, "sub_appids": s.sub_appids}));
    json!({
        "mch_id": m.mch_id, "appid": m.appid, "app_secret": m.app_secret, "key": m.key,
        "sign_type": "HMAC-SHA256", "subs": subs.collect::<Vec<_>>(),
        "cert_pem": issued.as_ref().map(|i| &i.cert_pem), "key_pem": issued.as_ref().map(|i| &i.key_pem),
        "serial": issued.as_ref().map(|i| &i.serial), "p12_base64": p12,
        "v3": sim.v3_of(m).configuration(),
    })
}

fn order(o: &Order) -> Value {
    json!({
        "mch_id": o.mch_id, "sub_mch_id": o.sub_mch_id, "appid": o.appid, "out_trade_no": o.out_trade_no,
        "total_fee": o.total, "body": o.body, "attach": o.attach, "trade_type": o.kind.word(),
        "trade_state": o.state.word(), "transaction_id": o.transaction_id, "prepay_id": o.prepay_id,
        "dialect": if o.tongue == Tongue::V3 { "v3" } else { "v2" },
        "openid": o.openid, "refunded": o.refunded, "created_ms": o.created_ms, "paid_ms": o.paid_ms,
    })
}

fn refund(r: &Refund) -> Value {
    json!({
        "mch_id": r.mch_id, "out_refund_no": r.out_refund_no, "refund_id": r.refund_id,
        "refund_fee": r.amount, "refund_status": r.state.word(), "created_ms": r.created_ms,
        "arrived_ms": r.arrived_ms,
    })
}

fn payout(p: &Payout) -> Value {
    json!({
        "mch_id": p.mch_id, "number": p.number, "id": p.id, "openid": p.openid, "amount": p.amount,
        "kind": format!("{:?}", p.kind), "state": format!("{:?}", p.state),
    })
}

fn outgoing(n: &Outgoing) -> Value {
    let headers = n.headers.iter().map(|(n, v)| (n.clone(), json!(v)));
    json!({
        "id": n.id, "url": n.url, "attempt": n.attempt,
        "headers": Value::Object(headers.collect()),
        "body": String::from_utf8_lossy(&n.body),
    })
}
