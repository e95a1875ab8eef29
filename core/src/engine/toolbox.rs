//! The toolbox: signing, verifying, encoding and decoding without an engine, the same everywhere.
//!
//! It works with any key that is not empty, as old test vectors need; a configuration demands 32
//! characters.

use super::Reply;
use super::params::Params;
use super::receive::word;
use super::verbs;
use crate::crypto::{aes_ecb, digest};
use crate::error::{Error, Result};
use crate::types::Secret;
use crate::v2::{Account, Claim, SignType, sign};
use crate::wire::{Fields, json as strict, xml};
use base64::Engine as _;
use serde_json::{Value, json};

/// Does a toolbox operation; nothing if the name is not one.
pub fn toolbox(name: &str, params: &Value, blob: Option<&[u8]>) -> Option<Result<Reply>> {
    let reply = verbs::find(name)?.run(None, params, blob)?;
    Some(reply.map_err(|error| error.op(name)))
}

/// `v2.sign {params, key, sign_type} -> {sign}`.
pub(super) fn v2_sign(params: &Params, _: Option<&[u8]>) -> Result<Reply> {
    let sign = sign::sign(&fields(params)?, params.need("key")?, sign_type(params))?;
    Ok(Reply::done(json!({ "sign": sign })))
}

/// `v2.verify {params, key, sign_type}`: fails with `Forged` unless the signature holds.
pub(super) fn v2_verify(params: &Params, _: Option<&[u8]>) -> Result<Reply> {
    let pinned = sign_type(params);
    sign::verify(&fields(params)?, params.need("key")?, pinned)?;
    Ok(Reply::done(json!({ "verified_by": pinned.name() })))
}

/// `v2.encode {params} -> blob`.
pub(super) fn v2_encode(params: &Params, _: Option<&[u8]>) -> Result<Reply> {
    let bytes = xml::write(&fields(params)?)?;
    Ok(Reply::with_blob(json!({ "bytes": bytes.len() }), bytes))
}

/// `v2.decode blob -> {params}`.
pub(super) fn v2_decode(_: &Params, blob: Option<&[u8]>) -> Result<Reply> {
    let fields = xml::read(message(blob)?)?;
    Ok(Reply::done(one("params", object(&fields))))
}

/// `v2.open_notice {mch_id, key, sign_type}, blob -> {kind, fields, …}`.
pub(super) fn v2_open_notice(params: &Params, blob: Option<&[u8]>) -> Result<Reply> {
    let account = Account {
        mch_id: params.need("mch_id")?.to_owned(),
        key: Secret::from(params.need("key")?),
        sign_type: sign_type(params),
        identity: None,
        wecom_secret: None,
    };
    let notice = Claim::read(message(blob)?)?.verify(&account)?;
    let mut body = json!({
        "kind": word(notice.kind),
        "verified_by": notice.verified_by,
        "ambiguous": notice.ambiguous,
    });
    // Moved in: `json!` would copy what is given to it.
    body["fields"] = object(&notice.fields);
    Ok(Reply::done(body))
}

/// `v2.open_refund {req_info, key} -> {params}` (v2 reference, 4.3): whatever is in it.
pub(super) fn v2_open_refund(params: &Params, _: Option<&[u8]>) -> Result<Reply> {
    let req_info = params.need("req_info")?;
    let req_info: String = req_info.split_ascii_whitespace().collect();
    let sealed = base64::engine::general_purpose::STANDARD
        .decode(req_info)
        .map_err(|_| Error::input("req_info", "must be base64"))?;
    let key = digest::md5_hex_lower(params.need("key")?.as_bytes());
    let key: &[u8; 32] = key
        .as_bytes()
        .try_into()
        .map_err(|_| Error::internal("an MD5 in hex has 32 digits"))?;
    let fields = xml::read_root(&aes_ecb::open(key, &sealed)?, "root")?.into_owned();
    Ok(Reply::done(one("params", object(&fields))))
}

/// `about.version -> {version}`.
pub(super) fn about_version(_: &Params, _: Option<&[u8]>) -> Result<Reply> {
    Ok(Reply::done(json!({ "version": env!("CARGO_PKG_VERSION") })))
}

fn sign_type(params: &Params) -> SignType {
    let named = params.text("sign_type").and_then(SignType::parse);
    named.unwrap_or(SignType::HmacSha256)
}

fn fields<'a>(params: &Params<'a>) -> Result<Fields<'a>> {
    strict::fields(params.value("params").unwrap_or(&Value::Null))
}

fn message(blob: Option<&[u8]>) -> Result<&[u8]> {
    blob.ok_or_else(|| Error::input("blob", "must be the message's bytes"))
}

/// An object with one member, which is moved in: `json!` would copy it.
fn one(name: &str, value: Value) -> Value {
    Value::Object([(name.to_owned(), value)].into_iter().collect())
}

fn object(fields: &Fields) -> Value {
    Value::Object(
        fields
            .iter()
            .map(|(n, v)| (n.to_owned(), Value::from(v)))
            .collect(),
    )
}
