//! From an answer's bytes to what WeChat Pay certainly said.

use super::{Account, bill, refusal, sign};
use crate::error::{Advice, Error, Kind, Result};
use crate::operations::{Operation, Repeat, ReplyForm};
use crate::wire::{Fields, Response, json, xml};

/// What WeChat Pay answered, verified as far as the operation's answers can be.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The answer's fields; those of a JSON answer and of nested elements by their paths.
    pub fields: Fields<'static>,
    /// What vouches for it: `MD5`, `HMAC-SHA256`, or `TLS` where answers carry no signature.
    pub verified_by: &'static str,
    /// The file, where the answer is one.
    pub download: Option<Vec<u8>>,
}

/// What vouches for an answer without a signature.
const TLS: &str = "TLS";

/// Opens an answer in the order that the protocol demands: HTTP, envelope, signature, outcome (v2
/// reference, section 0).
///
/// It succeeds for a verified success only; for operations whose answers carry no signature, as the
/// table says, TLS vouches and a signature that is there all the same is verified.
///
/// # Errors
/// A refusal by its code, with `is_authentic` saying whether it was signed. `Wire` or `Gateway` for
/// what is not a message, `Forged` for one that does not verify, `Mismatch` for another merchant's:
/// all with advice `query` where the operation changes something and `same` where it reads, because
/// none of them says what became of the request.
pub fn open(op: &Operation, account: &Account, response: &Response) -> Result<Answer> {
    open_named(op, account, response).map_err(|error| error.op(op.name))
}

fn open_named(op: &Operation, account: &Account, response: &Response) -> Result<Answer> {
    if op.reply == ReplyForm::Page {
        return Err(Error::input(
            "operation",
            "is a page for a browser and has no answer",
        ));
    }
    if response.status != 200 {
        return Err(not_ok(op, response));
    }
    match op.reply {
        ReplyForm::Json => open_json(op, response),
        ReplyForm::Download => open_download(op, response),
        ReplyForm::Unsigned => open_unsigned(op, account, response),
        ReplyForm::Signed | ReplyForm::Page => open_signed(op, account, response),
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

fn not_ok(op: &Operation, response: &Response) -> Error {
    let status = response.status;
    let has = |words: &[u8]| {
        response
            .body
            .windows(words.len())
            .take(4096)
            .any(|w| w == words)
    };
    let (kind, text) = match status {
        400 if has(b"SSL certificate") => (
            Kind::Gateway,
            "HTTP 400: the gateway did not see the client certificate, or not a valid one"
                .to_owned(),
        ),
        429 => (
            Kind::Throttled,
            "HTTP 429: WeChat Pay asks for a slower pace".to_owned(),
        ),
        500.. => (Kind::Gateway, format!("HTTP {status} instead of an answer")),
        _ => (Kind::Wire, format!("HTTP {status} instead of an answer")),
    };
    Error::new(kind, unclear(op), text)
}

fn open_signed(op: &Operation, account: &Account, response: &Response) -> Result<Answer> {
    let fields = xml::read(&response.body).map_err(|error| error.advise(unclear(op)))?;
    let algorithm = account.algorithm(op);
    let verified = sign::verify(&fields, account.key.expose(), algorithm);
    if fields.get("return_code") != Some("SUCCESS") {
        return Err(refused_envelope(op, &fields, verified.is_ok()));
    }
    verified.map_err(|error| error.advise(unclear(op)))?;
    same_merchant(op, account, &fields)?;
    outcome(op, &fields, true)?;
    Ok(Answer {
        fields: fields.into_owned(),
        verified_by: algorithm.name(),
        download: None,
    })
}

fn open_unsigned(op: &Operation, account: &Account, response: &Response) -> Result<Answer> {
    let fields = xml::read_nested(&response.body).map_err(|error| error.advise(unclear(op)))?;
    let mut verified_by = TLS;
    if fields.filled("sign").is_some() {
        // A signature is defined over flat messages only, so this one is read again as one.
        let algorithm = account.algorithm(op);
        xml::read(&response.body)
            .and_then(|flat| sign::verify(&flat, account.key.expose(), algorithm))
            .map_err(|error| error.advise(unclear(op)))?;
        verified_by = algorithm.name();
    }
    let authentic = verified_by != TLS;
    if fields.get("return_code") != Some("SUCCESS") {
        return Err(refused_envelope(op, &fields, authentic));
    }
    same_merchant(op, account, &fields)?;
    outcome(op, &fields, authentic)?;
    Ok(Answer {
        fields: fields.into_owned(),
        verified_by,
        download: None,
    })
}

fn refused_envelope(op: &Operation, fields: &Fields, authentic: bool) -> Error {
    if fields.get("return_code").is_none() {
        return Error::wire(unclear(op), "the answer has no return_code");
    }
    refusal::communication(op, fields, authentic)
}

/// An answer under our key that names another merchant was made for someone else.
fn same_merchant(op: &Operation, account: &Account, fields: &Fields) -> Result<()> {
    match op
        .merchant_field
        .and_then(|name| fields.filled(name).map(|value| (name, value)))
    {
        Some((name, value)) if value != account.mch_id => {
            Err(Error::mismatch(name, "the answer names another merchant").advise(unclear(op)))
        }
        _ => Ok(()),
    }
}

fn outcome(op: &Operation, fields: &Fields, authentic: bool) -> Result<()> {
    let first = |names: [&str; 2]| names.into_iter().find_map(|name| fields.filled(name));
    match fields.get("result_code") {
        Some("SUCCESS") => Ok(()),
        None if !op.listed || !op.result => Ok(()),
        Some("FAIL") => {
            let code = first(["err_code", "error_code"]).unwrap_or("FAIL");
            let message = first(["err_code_des", "error_code_des"]).or(fields.filled("return_msg"));
            Err(refusal::error(
                op,
                code,
                message.unwrap_or_default(),
                authentic,
            ))
        }
        _ => Err(Error::wire(
            unclear(op),
            "the answer says neither SUCCESS nor FAIL in result_code",
        )
        .at("result_code")),
    }
}

fn open_download(op: &Operation, response: &Response) -> Result<Answer> {
    let body = &response.body;
    if let Some(error) = bill::refusal(body) {
        return Err(error);
    }
    let text = body
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(body)
        .trim_ascii_start();
    if text.is_empty() || text.starts_with(b"<") {
        return Err(Error::wire(
            unclear(op),
            "the answer is empty or a page instead of a file",
        ));
    }
    Ok(Answer {
        fields: Fields::new(),
        verified_by: TLS,
        download: Some(body.clone()),
    })
}

fn open_json(op: &Operation, response: &Response) -> Result<Answer> {
    let value = json::parse(&response.body).map_err(|error| error.advise(unclear(op)))?;
    let Some(members) = value.as_object() else {
        return Err(Error::wire(unclear(op), "the answer is not a JSON object"));
    };
    let mut fields = Fields::with_capacity(members.len());
    for (name, value) in members {
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        fields.push_new(name.clone(), text);
    }
    match fields.get("retcode").or(fields.get("errcode")) {
        None | Some("0") => Ok(Answer {
            fields,
            verified_by: TLS,
            download: None,
        }),
        Some(code) => {
            let words = fields
                .filled("retmsg")
                .or(fields.filled("errmsg"))
                .unwrap_or_default();
            Err(refusal::error(op, code, words, false))
        }
    }
}

#[cfg(test)]
#[path = "open_tests.rs"]
mod tests;
