//! From an answer's bytes to what WeChat Pay certainly said.

use super::sign::{self, Headers};
use super::{Account, Trust, Unverified, refusal};
use crate::error::{Advice, Error, Kind, Result};
use crate::operations::{self, Operation, Repeat, ReplyForm};
use crate::wire::{Response, json};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// What WeChat Pay answered, verified as far as the operation's answers can be.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The answer's JSON with its sensitive fields opened; `null` where it has no body.
    pub body: Value,
    /// What vouches for it: the scheme and the serial, or `TLS` where answers carry no signature.
    pub verified_by: String,
    /// The file, where the answer is one.
    pub download: Option<Vec<u8>>,
    /// WeChat Pay's `Request-ID`, for its support.
    pub request_id: Option<String>,
    /// Where encrypted fields lie that no private key of the account opens. They stay as they came: an
    /// answer about money must not be lost over a name.
    pub unopened: Vec<String>,
}

/// What vouches for an answer without a signature.
const TLS: &str = "TLS";

/// Opens an answer in the order that the protocol demands: status, signature, JSON (v3 reference,
/// section 2).
///
/// It succeeds for a verified success only. A file carries no signature, so TLS vouches for it; whoever
/// has a digest of it compares that.
///
/// # Errors
/// A refusal by its code, with `is_authentic` saying whether it was signed. `Forged`, `Stale` or `Probe`
/// for an answer that does not verify, a success without a signature among them; `Wire` or `Gateway` for
/// what is not a message: all with advice `query` where the operation changes something and `same` where
/// it reads, because none of them says what became of the request.
pub fn open(
    op: &Operation,
    account: &Account,
    trust: &Trust,
    response: &Response,
    now_s: i64,
) -> Result<Answer, Unverified> {
    let request_id = request_id(response);
    let opened = match response.status {
        200..=299 => open_success(op, account, trust, response, now_s),
        _ => Err(refused(op, account, trust, response, now_s)),
    };
    match opened {
        Ok(answer) => Ok(Answer {
            request_id,
            ..answer
        }),
        Err(unverified) => Err(named(op, request_id, unverified)),
    }
}

/// What vouches for an answer, for the evidence that is kept of it: `TLS` if it carries no signature.
///
/// It says who is named, not that the signature was verified: [`open`] does that.
pub fn verified_by(account: &Account, headers: &[(String, String)]) -> String {
    match Headers::read(headers) {
        Ok(Some(headers)) => format!("{} {}", account.suite.scheme, headers.serial),
        _ => TLS.to_owned(),
    }
}

/// The bytes of an answer that are kept as evidence: the lines of its signature, an empty line and the
/// exact body, so that anybody can verify it again; the body alone if it carries no signature.
pub fn signed_bytes(headers: &[(String, String)], body: &[u8]) -> Vec<u8> {
    match Headers::read(headers) {
        Ok(Some(headers)) => headers.evidence(body),
        _ => body.to_vec(),
    }
}

/// What an answer that says nothing leaves to do.
fn unclear(op: &Operation) -> Advice {
    if op.repeat == Repeat::Read {
        Advice::Same
    } else {
        Advice::Query
    }
}

fn request_id(response: &Response) -> Option<String> {
    let id = response.header("request-id")?;
    let fits = !id.is_empty() && id.len() <= 128 && id.bytes().all(|b| b.is_ascii_graphic());
    fits.then(|| id.to_owned())
}

fn named(op: &Operation, request_id: Option<String>, unverified: Unverified) -> Unverified {
    let mut error = unverified.error.op(op.name);
    if let Some(id) = request_id {
        error = error.request_id(id);
    }
    Unverified {
        error,
        ..unverified
    }
}

fn open_success(
    op: &Operation,
    account: &Account,
    trust: &Trust,
    response: &Response,
    now_s: i64,
) -> Result<Answer, Unverified> {
    if op.reply == ReplyForm::Download {
        return Ok(open_download(op, response)?);
    }
    let unclear = |error: Error| error.advise(unclear(op));
    let body = &response.body;
    let verified_by = match Headers::read(&response.headers).map_err(unclear)? {
        Some(headers) => {
            sign::verify_for(account, trust, &headers, body, now_s).map_err(|unverified| {
                Unverified {
                    error: unclear(unverified.error),
                    ..unverified
                }
            })?
        }
        None if op.reply == ReplyForm::Unsigned => TLS.to_owned(),
        None => {
            let text = "the answer says that it succeeded and carries no signature: it is not WeChat \
                        Pay's, or something between removed its Wechatpay headers";
            return Err(unclear(Error::forged(text)).into());
        }
    };
    let mut value = match body.is_empty() {
        true => Value::Null,
        false => json::parse(body).map_err(unclear)?,
    };
    is_an_answer(&value).map_err(unclear)?;
    if response.status == 202
        && let Some(said) = refusal::Said::read(&value)
    {
        let authentic = verified_by != TLS;
        return Err(refusal::error(op, response.status, said, authentic).into());
    }
    let unopened = open_fields(op, response.status, account, &mut value);
    Ok(Answer {
        body: value,
        verified_by,
        download: None,
        request_id: None,
        unopened,
    })
}

/// The string that is signed is the same for answers and notices, so a notice that is given for an
/// answer is told by what it holds.
fn is_an_answer(value: &Value) -> Result<()> {
    match value {
        Value::Object(members)
            if members.contains_key("event_type") && members.contains_key("resource") =>
        {
            Err(Error::forged("the answer is a notice that was sent back"))
        }
        Value::Null | Value::Object(_) | Value::Array(_) => Ok(()),
        _ => Err(Error::wire(Advice::Query, "the answer is no JSON object")),
    }
}

fn open_download(op: &Operation, response: &Response) -> Result<Answer> {
    let body = &response.body;
    let start = body.trim_ascii_start();
    let page = [&b"<!DOCTYPE"[..], b"<!doctype", b"<html", b"<HTML"];
    if start.is_empty() || page.iter().any(|begin| start.starts_with(begin)) {
        let text = "the answer is empty or a page instead of a file";
        return Err(Error::wire(unclear(op), text));
    }
    Ok(Answer {
        body: Value::Null,
        verified_by: TLS.to_owned(),
        download: Some(body.clone()),
        request_id: None,
        unopened: Vec::new(),
    })
}

/// The error for an answer whose status is not a success.
///
/// Its signature is verified if there is one. A bad one makes it nobody's word, whatever it says.
pub(super) fn refused(
    op: &Operation,
    account: &Account,
    trust: &Trust,
    response: &Response,
    now_s: i64,
) -> Unverified {
    let unclear = |error: Error| error.advise(unclear(op));
    let headers = match Headers::read(&response.headers) {
        Ok(headers) => headers,
        Err(error) => return unclear(error).into(),
    };
    let authentic = headers.is_some();
    if let Some(headers) = headers
        && let Err(unverified) = sign::verify_for(account, trust, &headers, &response.body, now_s)
    {
        return Unverified {
            error: unclear(unverified.error),
            ..unverified
        };
    }
    let body = json::parse(&response.body).unwrap_or_default();
    match refusal::Said::read(&body) {
        Some(said) if response.status >= 400 => {
            refusal::error(op, response.status, said, authentic).into()
        }
        _ => without_a_code(op, response.status).into(),
    }
}

fn without_a_code(op: &Operation, status: u16) -> Error {
    let (kind, text) = match status {
        429 => (
            Kind::Throttled,
            "HTTP 429: WeChat Pay asks for a slower pace".to_owned(),
        ),
        500.. => (Kind::Gateway, format!("HTTP {status} instead of an answer")),
        300..=399 => (
            Kind::Wire,
            format!("HTTP {status}: a redirect, which is never followed"),
        ),
        _ => (Kind::Wire, format!("HTTP {status} instead of an answer")),
    };
    Error::new(kind, unclear(op), text)
}

/// Opens the encrypted fields of an answer in their places; gives back the places of those that no key
/// opens.
fn open_fields(op: &Operation, status: u16, account: &Account, value: &mut Value) -> Vec<String> {
    let others = op.other_answers.iter().find(|(of, _)| *of == status);
    let fields = match others {
        Some((_, fields)) => fields,
        None => op.answer,
    };
    let mut unopened = Vec::new();
    for field in fields.iter().filter(|field| field.encrypted) {
        let mut open = |place: &str, value: &mut Value| {
            open_field(account, place, value, &mut unopened);
            Ok(())
        };
        // The closure gives no error, so there is none to lose.
        let _ = operations::each(value, field.name, &mut open);
    }
    unopened
}

/// Opens one encrypted text in its place; empty text is not encrypted.
pub(super) fn open_field(
    account: &Account,
    place: &str,
    value: &mut Value,
    unopened: &mut Vec<String>,
) {
    let Value::String(text) = value else { return };
    if text.is_empty() {
        return;
    }
    let sealed = STANDARD.decode(text.as_bytes()).unwrap_or_default();
    let mut opened = account.openers.iter().filter_map(|key| {
        let plain = key.decrypt(&sealed).ok()?;
        std::str::from_utf8(plain.expose()).ok().map(str::to_owned)
    });
    match opened.next() {
        Some(plain) => *text = plain,
        None => unopened.push(place.to_owned()),
    }
}

#[cfg(test)]
#[path = "open_tests.rs"]
mod tests;
