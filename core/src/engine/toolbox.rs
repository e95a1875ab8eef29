//! The toolbox: signing, verifying, encoding and decoding without an engine, the same everywhere.

use super::Reply;
use crate::crypto::{aes_ecb, digest};
use crate::error::{Error, Result};
use crate::v2::{SignType, sign};
use crate::wire::{Fields, json as strict, xml};
use base64::Engine as _;
use serde_json::{Value, json};

type Tool = fn(&Value, Option<&[u8]>) -> Result<Reply>;

const TOOLS: &[(&str, Tool)] = &[
    ("v2.sign", v2_sign),
    ("v2.verify", v2_verify),
    ("v2.encode", v2_encode),
    ("v2.decode", v2_decode),
    ("v2.open_refund", v2_open_refund),
];

/// Does a toolbox operation; nothing if the name is not one.
///
/// `v2.sign {params, key, sign_type} -> {sign}` · `v2.verify {params, key, sign_type}` ·
/// `v2.encode {params} -> blob` · `v2.decode blob -> {params}` ·
/// `v2.open_refund {req_info, key} -> {params}`. It works with any key that is not empty, as old
/// test vectors need; a configuration demands 32 characters.
pub fn toolbox(name: &str, params: &Value, blob: Option<&[u8]>) -> Option<Result<Reply>> {
    let (_, tool) = TOOLS.iter().find(|(known, _)| *known == name)?;
    Some(tool(params, blob).map_err(|error| error.op(name)))
}

fn v2_sign(params: &Value, _: Option<&[u8]>) -> Result<Reply> {
    let (fields, key, sign_type) = signing(params)?;
    Ok(Reply::done(
        json!({ "sign": sign::sign(&fields, key, sign_type)? }),
    ))
}

fn v2_verify(params: &Value, _: Option<&[u8]>) -> Result<Reply> {
    let (fields, key, sign_type) = signing(params)?;
    sign::verify(&fields, key, sign_type)?;
    Ok(Reply::done(json!({ "verified_by": sign_type.name() })))
}

fn v2_encode(params: &Value, _: Option<&[u8]>) -> Result<Reply> {
    let bytes = xml::write(&fields(params)?)?;
    Ok(Reply::with_blob(json!({ "bytes": bytes.len() }), bytes))
}

fn v2_decode(_: &Value, blob: Option<&[u8]>) -> Result<Reply> {
    let blob = blob.ok_or_else(|| Error::input("blob", "must be the message's bytes"))?;
    Ok(Reply::done(json!({ "params": object(&xml::read(blob)?) })))
}

/// Opens the encrypted part of a refund notice (v2 reference, 4.3).
fn v2_open_refund(params: &Value, _: Option<&[u8]>) -> Result<Reply> {
    let req_info: String = text(params, "req_info")?.split_ascii_whitespace().collect();
    let sealed = base64::engine::general_purpose::STANDARD
        .decode(req_info)
        .map_err(|_| Error::input("req_info", "must be base64"))?;
    let key = digest::md5_hex_lower(key(params)?.as_bytes());
    let key: &[u8; 32] = key
        .as_bytes()
        .try_into()
        .map_err(|_| Error::internal("an MD5 in hex has 32 digits"))?;
    let plain = aes_ecb::open(key, &sealed)?;
    Ok(Reply::done(
        json!({ "params": object(&xml::read_root(&plain, "root")?) }),
    ))
}

fn signing(params: &Value) -> Result<(Fields<'static>, &str, SignType)> {
    let name = match params.get("sign_type") {
        None | Some(Value::Null) => SignType::HmacSha256.name(),
        Some(_) => text(params, "sign_type")?,
    };
    let sign_type = SignType::parse(name)
        .ok_or_else(|| Error::input("sign_type", "must be HMAC-SHA256 or MD5"))?;
    Ok((fields(params)?, key(params)?, sign_type))
}

fn fields(params: &Value) -> Result<Fields<'static>> {
    match params.get("params") {
        Some(value @ Value::Object(_)) => strict::fields(value),
        _ => Err(Error::input(
            "params",
            "must be an object of the message's parameters",
        )),
    }
}

fn key(params: &Value) -> Result<&str> {
    text(params, "key")
}

fn text<'a>(params: &'a Value, name: &str) -> Result<&'a str> {
    match params.get(name) {
        Some(Value::String(text)) if !text.is_empty() => Ok(text),
        _ => Err(Error::input(name, "must be text that is not empty")),
    }
}

fn object(fields: &Fields) -> Value {
    Value::Object(
        fields
            .iter()
            .map(|(n, v)| (n.to_owned(), Value::from(v)))
            .collect(),
    )
}
