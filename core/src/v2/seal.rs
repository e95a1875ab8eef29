//! From parameters to a request that is sent exactly as it stands.

use super::Account;
use super::apart::{self, Apart};
use super::sign::{self, Pair, SignType, pair};
use crate::error::{Error, Problem, Result};
use crate::operations::{self, Operation, Repeat, ReplyForm, SignTypeField, Signs};
use crate::types::Secret;
use crate::wire::{Fields, Method, Request, percent, xml};
use std::sync::Arc;

const HOST: &str = "api.mch.weixin.qq.com";
const SECOND_SIGN: &str = "workwx_sign";

/// Seals an operation's parameters: checks them, adds identity, nonce and signature, and writes the
/// bytes.
///
/// Empty values are left out. The app's id is the caller's if there is one among the parameters, else
/// `appid`; both may come under `appid` where the operation calls it otherwise. An operation that is a
/// page, or a GET, becomes a link with its fields in the query.
///
/// # Errors
/// `Input`, naming the field, for what the table refuses, for a `sign` or `key` among the parameters,
/// for another merchant's number and for another algorithm than the configured one. `Config` where the
/// operation needs a key, client certificate or WeCom secret that is not there.
pub fn seal(
    op: &Operation,
    account: &Account,
    appid: Option<&str>,
    params: &Fields,
    nonce: &str,
) -> Result<Request> {
    seal_named(op, account, appid, params, nonce).map_err(|error| error.op(op.name))
}

fn seal_named(
    op: &Operation,
    account: &Account,
    appid: Option<&str>,
    params: &Fields,
    nonce: &str,
) -> Result<Request> {
    let is_signed = op.signs != Signs::Unsigned;
    if is_signed && account.key.expose().is_empty() {
        return Err(lacking("v2.key", op));
    }
    if op.client_cert && account.identity.is_none() {
        return Err(lacking("v2.client_cert", op));
    }
    refuse_ours(op, account, params)?;
    operations::check(op, params)?;

    let sign_type = account.algorithm(op);
    let mut pairs = collect(op, account, appid, params, nonce, sign_type)?;
    let second = second_sign(op, account, &pairs)?;
    if let Some(second) = &second {
        pairs.push(pair(SECOND_SIGN, second));
    }
    sign::sort(&mut pairs);
    let sign = is_signed.then(|| sign::signature(&pairs, "&key=", account.key.expose(), sign_type));

    let mut target = op.path.to_owned();
    let mut headers = Vec::new();
    let mut body = Vec::new();
    let mut content_type = None;
    let apart = Apart::of(op, params)?;
    if op.method == Method::Get || op.reply == ReplyForm::Page {
        target.push('?');
        target.push_str(&query(&pairs, sign.as_deref())?);
    } else if let Some(file) = &apart.file {
        let boundary = file.boundary(nonce);
        content_type = Some(format!("multipart/form-data; boundary={boundary}"));
        body = file.form(&pairs, sign.as_deref(), &boundary)?;
    } else {
        content_type = Some("text/xml; charset=utf-8".to_owned());
        body = message(&pairs, sign.as_deref())?;
    }
    if let Some(content_type) = content_type {
        headers.push(("Content-Type".to_owned(), content_type));
    }
    if !apart.query.is_empty() {
        target.push('?');
        target.push_str(&percent::encode_query(apart.query.iter().copied()));
    }
    headers.extend(apart.headers);
    Ok(Request {
        method: op.method,
        host: if op.host.is_empty() { HOST } else { op.host }.to_owned(),
        target,
        headers,
        body,
        identity: if op.client_cert {
            account.identity.as_ref().map(Arc::clone)
        } else {
            None
        },
        repeatable: matches!(op.repeat, Repeat::Read | Repeat::Same(_)),
        deadline_ms: None,
    })
}

fn lacking(what: &str, op: &Operation) -> Error {
    let text = format!("{} needs it and it is not configured", op.name);
    Error::config(vec![Problem {
        field: what.to_owned(),
        text,
    }])
}

/// Refuses parameters that only the seal may set.
fn refuse_ours(op: &Operation, account: &Account, params: &Fields) -> Result<()> {
    for (name, value) in params.iter() {
        let text = match name {
            "sign" | SECOND_SIGN => "is computed here and cannot be given",
            "key" => "cannot be the name of a field in v2: the key is never sent",
            "sign_type" if !value.is_empty() && value != account.algorithm(op).name() => {
                "differs from the algorithm that the configuration or the operation demands"
            }
            "sign_type" if !value.is_empty() && op.sign_type == SignTypeField::Never => {
                "is not a field of this operation"
            }
            "nonce_str" if !op.nonce => "is not a field of this operation",
            _ if is_merchant(op, name) && !value.is_empty() && value != account.mch_id => {
                "is another merchant's number than the one that signs"
            }
            _ => continue,
        };
        return Err(Error::input(name, text));
    }
    Ok(())
}

/// Whether a parameter is the number of the merchant who signs, under the operation's name for it or
/// the usual one.
fn is_merchant(op: &Operation, name: &str) -> bool {
    op.merchant_field == Some(name)
        || (matches!(name, "mch_id" | "mchid") && op.request.iter().all(|f| f.name != name))
}

/// Whether a parameter is the app's id, under the operation's name for it or the usual one.
fn is_app(op: &Operation, name: &str) -> bool {
    op.app_field == Some(name)
        || (op.app_field.is_some() && name == "appid" && op.request.iter().all(|f| f.name != name))
}

fn collect<'a>(
    op: &'a Operation,
    account: &'a Account,
    appid: Option<&'a str>,
    params: &'a Fields,
    nonce: &'a str,
    sign_type: SignType,
) -> Result<Vec<Pair<'a>>> {
    let mut pairs = Vec::with_capacity(params.len() + 6);
    let (mut app, mut own_nonce) = (None, None);
    for (name, value) in params.iter().filter(|(_, value)| !value.is_empty()) {
        if is_app(op, name) {
            // The operation's own name for it wins over the usual one.
            if op.app_field == Some(name) || app.is_none() {
                app = Some(value);
            }
        } else if name == "nonce_str" {
            own_nonce = Some(value);
        } else if name != "sign_type" && !is_merchant(op, name) && !apart::goes(op, name) {
            pairs.push(pair(name, value));
        }
    }
    if let Some(name) = op.app_field {
        match app.or(appid).filter(|id| !id.is_empty()) {
            Some(id) => pairs.push(pair(name, id)),
            None if op.listed => {
                return Err(Error::input(
                    name,
                    "is missing: give it, or configure an app",
                ));
            }
            None => {}
        }
    }
    if let Some(name) = op.merchant_field {
        pairs.push(pair(name, &account.mch_id));
    }
    if op.nonce {
        let nonce = own_nonce.unwrap_or(nonce);
        if nonce.is_empty() || nonce.len() > 32 {
            return Err(Error::input("nonce_str", "must have 1 to 32 characters"));
        }
        pairs.push(pair("nonce_str", nonce));
    }
    let given = params.filled("sign_type").is_some();
    let is_needed = match op.sign_type {
        SignTypeField::Always => true,
        SignTypeField::IfHmac => given || sign_type == SignType::HmacSha256,
        SignTypeField::Never => false,
    };
    if is_needed {
        pairs.push(pair("sign_type", sign_type.name()));
    }
    Ok(pairs)
}

/// WeCom's second signature, which is itself signed (v2 reference, 1.5).
fn second_sign(op: &Operation, account: &Account, pairs: &[Pair]) -> Result<Option<String>> {
    let Some(subset) = op.wecom else {
        return Ok(None);
    };
    let secret: &Secret<String> = account
        .wecom_secret
        .as_ref()
        .ok_or_else(|| lacking("v2.wecom_secret", op))?;
    let fields: Fields = pairs
        .iter()
        .map(|(_, name, value)| (*name, *value))
        .collect();
    sign::wecom(&fields, subset, secret.expose()).map(Some)
}

fn message(pairs: &[Pair], sign: Option<&str>) -> Result<Vec<u8>> {
    let size: usize = pairs
        .iter()
        .map(|(_, name, value)| xml::field_size(name, value))
        .sum();
    let mut out = Vec::with_capacity(size + 100);
    out.extend_from_slice(b"<xml>");
    for (_, name, value) in pairs {
        xml::write_field(&mut out, name, value)?;
    }
    if let Some(sign) = sign {
        xml::write_field(&mut out, "sign", sign)?;
    }
    xml::finish(out, pairs.len() + 1)
}

fn query(pairs: &[Pair], sign: Option<&str>) -> Result<String> {
    if let Some((_, name, _)) = pairs.iter().find(|(_, name, _)| !xml::is_name(name)) {
        return Err(Error::input(*name, "is not a name of a field"));
    }
    let sign = sign.map(|sign| ("sign", sign));
    Ok(percent::encode_query(
        pairs
            .iter()
            .map(|(_, name, value)| (*name, *value))
            .chain(sign),
    ))
}

#[cfg(test)]
#[path = "seal_tests.rs"]
mod tests;
