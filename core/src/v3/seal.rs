//! From parameters to a request that is sent exactly as it stands.

use super::upload::Upload;
use super::{Account, Stamp, Trust, sign};
use crate::crypto::Verifier;
use crate::error::{Error, Problem, Result};
use crate::operations::{self, FieldKind, Operation, Place, Repeat, ReplyForm};
use crate::wire::{Method, Request, percent};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

const HOST: &str = "api.mch.weixin.qq.com";

/// Seals an operation's parameters: checks them, encrypts what the table marks, writes the bytes and
/// signs them.
///
/// Parameters are one object: the members of the body as they nest, and beside them by name what goes
/// into the path, the query and the headers. The merchant's number is filled in where the operation
/// lists it; `null` is left out. The bytes of a file go along in `file`, or as Base64 under the file's
/// name. Where a key of WeChat Pay's is trusted, every request names it (v3 reference, 1.4).
///
/// # Errors
/// `Input`, naming the field, for what the table refuses, for another merchant's number, for a field
/// that is too long to be encrypted, and for a file that is missing. `Config` where a field must be
/// encrypted and no key of WeChat Pay's is trusted. What the signer says.
pub fn seal(
    op: &Operation,
    account: &Account,
    trust: &Trust,
    params: &Value,
    file: Option<&[u8]>,
    stamp: &Stamp,
) -> Result<Request> {
    seal_named(op, account, trust, params, file, stamp).map_err(|error| error.op(op.name))
}

/// Seals the download of a link that WeChat Pay gave, which is signed and fetched exactly as it was
/// given (v3 reference, 7.7).
///
/// # Errors
/// What the signer says.
pub fn link(
    account: &Account,
    trust: &Trust,
    host: &str,
    target: &str,
    stamp: &Stamp,
) -> Result<Request> {
    let parts = Parts {
        target: target.to_owned(),
        headers: Vec::new(),
        body: Map::new(),
    };
    let message = Message {
        signed: Vec::new(),
        sent: None,
    };
    let key = trust.encrypts_with(stamp.now_s).map(|(serial, _)| serial);
    finish(
        account,
        (Method::Get, host, "*/*"),
        parts,
        message,
        key,
        stamp,
    )
}

fn seal_named(
    op: &Operation,
    account: &Account,
    trust: &Trust,
    params: &Value,
    file: Option<&[u8]>,
    stamp: &Stamp,
) -> Result<Request> {
    let mut params = params.clone();
    let in_text = file_in_text(op, &mut params)?;
    fill_merchant(op, account, &mut params)?;
    operations::check_json(op, &params)?;
    let mut parts = Parts::of(op, params)?;
    without_nulls(&mut parts.body);
    let key = trust.encrypts_with(stamp.now_s);
    encrypt(op, &mut parts.body, key.map(|(_, key)| key))?;
    let message = match op.takes_file() {
        true => {
            let bytes = file.or(in_text.as_deref());
            let upload = Upload::new(op, &mut parts.body, bytes)?;
            let sent = Some(upload.form(stamp.nonce));
            Message {
                signed: upload.meta,
                sent,
            }
        }
        false if file.is_some() => {
            return Err(Error::input("blob", "this operation takes no file"));
        }
        false => Message::json(&parts.body)?,
    };
    let host = if op.host.is_empty() { HOST } else { op.host };
    let accept = match op.reply {
        ReplyForm::Download => "*/*",
        _ => "application/json",
    };
    let serial = key.map(|(serial, _)| serial);
    let line = (op.method, host, accept);
    let mut request = finish(account, line, parts, message, serial, stamp)?;
    request.repeatable = matches!(op.repeat, Repeat::Read | Repeat::Same(_));
    Ok(request)
}

/// The body: what of it is signed, and what is sent if that is something else.
struct Message {
    signed: Vec<u8>,
    sent: Option<(String, Vec<u8>)>,
}

impl Message {
    /// Compact JSON; nothing where there are no members.
    fn json(body: &Map<String, Value>) -> Result<Message> {
        let signed = match body.is_empty() {
            true => Vec::new(),
            false => serde_json::to_vec(body)
                .map_err(|_| Error::input("params", "cannot be written as JSON"))?,
        };
        Ok(Message { signed, sent: None })
    }
}

/// Signs and puts together; it is taken for a request that only reads.
fn finish(
    account: &Account,
    (method, host, accept): (Method, &str, &str),
    parts: Parts,
    message: Message,
    key: Option<&str>,
    stamp: &Stamp,
) -> Result<Request> {
    let authorization = sign::authorization(
        account,
        method.as_str(),
        &parts.target,
        &message.signed,
        stamp,
    )?;
    let mut headers = vec![
        ("Accept".to_owned(), accept.to_owned()),
        ("Authorization".to_owned(), authorization),
    ];
    if let Some(serial) = key {
        headers.push(("Wechatpay-Serial".to_owned(), serial.to_owned()));
    }
    let body = match message.sent {
        Some((content_type, body)) => {
            headers.push(("Content-Type".to_owned(), content_type));
            body
        }
        None if message.signed.is_empty() => Vec::new(),
        None => {
            headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
            message.signed
        }
    };
    headers.extend(parts.headers);
    Ok(Request {
        method,
        host: host.to_owned(),
        target: parts.target,
        headers,
        body,
        identity: None,
        repeatable: true,
        deadline_ms: None,
    })
}

/// Takes out a file that was given as Base64 under its name.
fn file_in_text(op: &Operation, params: &mut Value) -> Result<Option<Vec<u8>>> {
    let mut fields = op.request.iter();
    let field = fields.find(|field| field.kind == FieldKind::File);
    let given = field.and_then(|field| Some((field.name, params.as_object_mut()?)));
    let Some((name, text)) = given.and_then(|(name, map)| Some((name, map.remove(name)?))) else {
        return Ok(None);
    };
    let bytes = text.as_str().and_then(|text| STANDARD.decode(text).ok());
    let bytes = bytes.ok_or_else(|| Error::input(name, "is not the Base64 of a file"))?;
    Ok(Some(bytes))
}

/// Puts the merchant's number where the operation lists it.
fn fill_merchant(op: &Operation, account: &Account, params: &mut Value) -> Result<()> {
    let (Some(name), Value::Object(members)) = (op.merchant_field, params) else {
        return Ok(());
    };
    match members.get(name) {
        None | Some(Value::Null) => {}
        Some(Value::String(given)) if given.is_empty() || *given == account.mchid => {}
        Some(_) => {
            let text = "is another merchant's number than the one that signs";
            return Err(Error::input(name, text));
        }
    }
    members.insert(name.to_owned(), account.mchid.clone().into());
    Ok(())
}

/// The parameters, each where it travels.
struct Parts {
    target: String,
    headers: Vec<(String, String)>,
    body: Map<String, Value>,
}

impl Parts {
    fn of(op: &Operation, params: Value) -> Result<Parts> {
        let Value::Object(mut members) = params else {
            return Err(Error::input("params", "must be a JSON object"));
        };
        let mut target = filled_path(op.path, &mut members)?;
        let mut query = String::new();
        let mut headers = Vec::new();
        let mut body = Map::new();
        for (name, value) in members {
            match op.place(&name) {
                Place::Query => append(&mut query, &name, &value)?,
                Place::Header => {
                    let text = plain(&name, &value)?.unwrap_or_default();
                    if !text.bytes().all(|b| b.is_ascii_graphic()) {
                        return Err(Error::input(name, "cannot be the value of a header"));
                    }
                    if !text.is_empty() {
                        headers.push((name, text));
                    }
                }
                Place::Body | Place::Form | Place::Path => {
                    body.insert(name, value);
                }
            }
        }
        if !query.is_empty() {
            target.push('?');
            target.push_str(&query);
        }
        Ok(Parts {
            target,
            headers,
            body,
        })
    }
}

/// The path with what stands in braces replaced, percent-encoded; it is signed and sent as it is.
fn filled_path(path: &str, members: &mut Map<String, Value>) -> Result<String> {
    let mut filled = String::with_capacity(path.len() + 32);
    for part in path.split('/').skip(1) {
        filled.push('/');
        let Some(name) = part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) else {
            filled.push_str(part);
            continue;
        };
        let value = members.remove(name).unwrap_or_default();
        let text = plain(name, &value)?.filter(|text| !matches!(text.as_str(), "" | "." | ".."));
        let text = text.ok_or_else(|| Error::input(name, "cannot be a part of a path"))?;
        filled.push_str(&percent::encode(&text));
    }
    Ok(filled)
}

/// Adds a parameter to a query; a list is the same name again and again.
fn append(query: &mut String, name: &str, value: &Value) -> Result<()> {
    if let Value::Array(items) = value {
        return items.iter().try_for_each(|item| append(query, name, item));
    }
    if let Some(text) = plain(name, value)?.filter(|text| !text.is_empty()) {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(&percent::encode_query([(name, text.as_str())]));
    }
    Ok(())
}

/// A value as the text that stands in a URL or a header; nothing for `null`.
fn plain(name: &str, value: &Value) -> Result<Option<String>> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.clone())),
        Value::Number(_) | Value::Bool(_) => Ok(Some(value.to_string())),
        Value::Array(_) | Value::Object(_) => Err(Error::input(
            name,
            "must be text or a whole number: it does not go into the body",
        )),
    }
}

/// Encrypts the fields that the table marks, all with one key; empty text stays as it is (v3 reference,
/// section 5).
fn encrypt(
    op: &Operation,
    body: &mut Map<String, Value>,
    key: Option<&dyn Verifier>,
) -> Result<()> {
    let mut marked = op.request.iter().filter(|field| field.encrypted).peekable();
    if marked.peek().is_none() {
        return Ok(());
    }
    let mut whole = Value::Object(std::mem::take(body));
    let done = marked.try_for_each(|field| {
        operations::each(&mut whole, field.name, &mut |place, value| {
            let plain = match value {
                Value::String(text) if !text.is_empty() => text.as_bytes(),
                _ => return Ok(()),
            };
            let key = key.ok_or_else(|| lacking(op, place))?;
            let sealed = key.encrypt(plain).map_err(|error| error.at(place))?;
            *value = Value::String(STANDARD.encode(sealed));
            Ok(())
        })
    });
    if let Value::Object(members) = whole {
        *body = members;
    }
    done
}

fn lacking(op: &Operation, place: &str) -> Error {
    Error::config(vec![Problem {
        field: "v3.platform_keys".to_owned(),
        text: format!(
            "{} encrypts {place} with a key of WeChat Pay's, and none is known",
            op.name
        ),
    }])
}

/// Leaves out members that are `null`, at every depth: what is optional is omitted (v3 reference, 0).
fn without_nulls(members: &mut Map<String, Value>) {
    members.retain(|_, value| !value.is_null());
    members.values_mut().for_each(within);
}

fn within(value: &mut Value) {
    match value {
        Value::Object(members) => without_nulls(members),
        Value::Array(items) => items.iter_mut().for_each(within),
        _ => {}
    }
}

#[cfg(test)]
#[path = "seal_tests.rs"]
mod tests;
