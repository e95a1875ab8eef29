//! The toolbox of v3: signing, verifying and opening with keys that are given with every call.

use super::Reply;
use super::params::Params;
use crate::crypto::{Suite, suite};
use crate::error::{Advice, Error, Kind, Result};
use crate::v3::sign::{self, request_message};
use crate::v3::{Account, Headers, Resource, Stamp, Trust};
use crate::wire::Method;
use serde_json::{Value, json};

/// `v3.sign {method, url, body, timestamp, nonce, mchid, serial, merchant_key}, or the body as blob ->
/// {authorization, signature, message}` (v3 reference, section 1).
pub(super) fn sign(params: &Params, blob: Option<&[u8]>) -> Result<Reply> {
    let suite = suite(params);
    let private = (suite.private_key)(params.need("merchant_key")?)
        .map_err(|text| Error::input("merchant_key", text))?;
    let (mchid, serial) = (params.need("mchid")?, params.need("serial")?);
    let mut account = Account::new(suite, mchid, [0; 32], serial, private);
    // As it is given: a configuration makes it upper case.
    account.serial = serial.to_owned();
    let (method, target) = (method(params)?, target(params.need("url")?)?);
    let body = match (blob, params.text("body")) {
        (Some(_), Some(_)) => {
            return Err(Error::input(
                "body",
                "is given twice: as text and as a blob",
            ));
        }
        (blob, text) => blob.or(text.map(str::as_bytes)).unwrap_or_default(),
    };
    let message = std::str::from_utf8(body)
        .map_err(|_| Error::input("body", "must be UTF-8: the file of an upload is not signed"))?;
    let stamp = Stamp {
        now_s: seconds(params, "timestamp")?,
        nonce: params.need("nonce")?,
    };
    let authorization = sign::authorization(&account, method, target, message.as_bytes(), &stamp)
        .map_err(of_a_parameter)?;
    let timestamp = stamp.now_s.to_string();
    let message = request_message(method, target, &timestamp, stamp.nonce, message.as_bytes());
    let signature = authorization
        .split_once("signature=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(signature, _)| signature)
        .unwrap_or_default();
    Ok(Reply::done(json!({
        "authorization": authorization,
        "signature": signature,
        "message": String::from_utf8_lossy(&message),
    })))
}

/// `v3.verify {headers, platform_keys, now}, blob -> {verified_by}`: fails unless the signature holds (v3
/// reference, section 2).
pub(super) fn verify(params: &Params, blob: Option<&[u8]>) -> Result<Reply> {
    let body = blob.unwrap_or_default();
    let given = params.headers("headers")?;
    let headers = Headers::read(&given)?
        .ok_or_else(|| Error::forged("there are no Wechatpay headers").at("Wechatpay-Signature"))?;
    let mut trust = Trust::of(suite(params));
    let keys = params.value("platform_keys").and_then(Value::as_object);
    for (name, pem) in keys.into_iter().flatten() {
        let field = || format!("platform_keys.{name}");
        let pem = pem
            .as_str()
            .ok_or_else(|| Error::input(field(), "must be PEM as text"))?;
        trust = trust
            .with_key(name, pem)
            .map_err(|text| Error::input(field(), text))?;
    }
    let verified_by = sign::verify(&trust, &headers, body, seconds(params, "now")?)
        .map_err(|unverified| unverified.error)?;
    Ok(Reply::done(json!({ "verified_by": verified_by })))
}

/// `v3.open {resource, key} -> {plain}` (v3 reference, 3.1 and 4.1): whatever text is in it.
pub(super) fn open(params: &Params, _: Option<&[u8]>) -> Result<Reply> {
    let key: &[u8; 32] = params
        .need("key")?
        .as_bytes()
        .try_into()
        .map_err(|_| Error::input("key", "must have exactly 32 bytes"))?;
    let resource = Resource::read(params.value("resource").unwrap_or(&Value::Null))?;
    let plain = resource.open_with(suite(params), key)?;
    let plain = String::from_utf8(plain).map_err(|_| {
        let text = "what was encrypted is no text";
        Error::new(Kind::Sealed, Advice::Never, text).at("ciphertext")
    })?;
    Ok(Reply::done(json!({ "plain": plain })))
}

/// A method and nothing more: a line break in it would sign another request.
fn method(params: &Params) -> Result<&'static str> {
    let named = Method::parse(params.need("method")?);
    let wrong = || Error::input("method", "must be GET, POST, PUT, PATCH or DELETE");
    named.map(Method::as_str).ok_or_else(wrong)
}

/// What is wrong with a configuration elsewhere is wrong with a parameter here.
fn of_a_parameter(error: Error) -> Error {
    match (error.kind(), error.field()) {
        (Kind::Config, Some(field)) => Error::input(field, error.text()),
        _ => error,
    }
}

fn suite(params: &Params) -> &'static Suite {
    let named = params.text("suite").and_then(suite::of);
    named.unwrap_or(&suite::RSA)
}

fn seconds(params: &Params, name: &str) -> Result<i64> {
    let given = params.integer(name).and_then(|s| i64::try_from(s).ok());
    given.ok_or_else(|| Error::input(name, "must be Unix seconds"))
}

/// The path and query of an address, or what is one already; a fragment is never sent.
fn target(url: &str) -> Result<&str> {
    let wrong = || Error::input("url", "must be an https address, or a path with its query");
    let target = match url.strip_prefix("https://") {
        Some(rest) => &rest[rest.find('/').ok_or_else(wrong)?..],
        None => url,
    };
    let is_target =
        target.starts_with('/') && target.bytes().all(|b| b.is_ascii_graphic() && b != b'#');
    is_target.then_some(target).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn an_address_is_signed_from_its_path_on() {
        for (url, signed) in [
            (
                "https://api.mch.weixin.qq.com/v3/a%7C?b=c",
                Some("/v3/a%7C?b=c"),
            ),
            ("/v3/a", Some("/v3/a")),
            ("https://api.mch.weixin.qq.com", None),
            ("http://api.mch.weixin.qq.com/v3/a", None),
            ("/v3/a#b", None),
            ("/v3/a b", None),
            ("/v3/a\nb", None),
            ("", None),
        ] {
            assert_eq!(target(url).ok(), signed, "{url:?}");
        }
    }
}
