//! The list of platform certificates that WeChat Pay gives (v3 reference, 3.1).

use super::Trust;
use crate::crypto::Certificate;
use crate::error::{Advice, Error, Kind, Result};
use crate::operations;
use crate::v3::open::refused;
use crate::v3::sign::{self, Headers};
use crate::v3::{Account, Resource, Unverified};
use crate::wire::{Response, json};
use serde_json::Value;

const CERTIFICATES: &str = "GET /v3/certificates";

/// What each certificate is authenticated with, and nothing else that is encrypted under the same key.
const ASSOCIATED_DATA: &str = "certificate";

/// How a certificate begins: nothing that somebody wrote around it is taken.
const ARMOUR: &str = "-----BEGIN CERTIFICATE-----";

/// What is trusted after an answer to `GET /v3/certificates`.
///
/// The certificates are opened first, with the APIv3 key that only WeChat Pay shares, and then vouch for
/// the answer beside the keys that are trusted already: so the first answer of all can be verified (v3
/// reference, 2.4). Those of another suite and those that have expired are left out. 404 means that the
/// merchant has a public key only: everything stays as it is.
///
/// # Errors
/// As [`open`](crate::v3::open), and `Sealed` for a certificate that does not open; then everything that
/// was trusted stays trusted.
pub fn refreshed(
    account: &Account,
    present: &Trust,
    response: &Response,
    now_s: i64,
) -> Result<Trust> {
    let fresh = match response.status {
        200 => read(account, present, response, now_s),
        404 => return Ok(present.clone()),
        _ => {
            let op = operations::find(CERTIFICATES)
                .ok_or_else(|| Error::internal("the table lists the certificates"))?;
            Err(refused(op, account, present, response, now_s))
        }
    };
    fresh.map_err(|unverified| {
        let error = unverified.error.op(CERTIFICATES);
        match error.kind() {
            Kind::Rejected | Kind::Throttled | Kind::Gateway => error,
            _ => error.advise(Advice::Same),
        }
    })
}

fn read(
    account: &Account,
    present: &Trust,
    response: &Response,
    now_s: i64,
) -> Result<Trust, Unverified> {
    let headers = Headers::read(&response.headers)?
        .ok_or_else(|| Error::forged("the list of certificates carries no signature"))?;
    let body = json::parse(&response.body)?;
    let items = body.get("data").and_then(Value::as_array);
    let items = items.ok_or_else(|| {
        Error::wire(Advice::Same, "the list of certificates has no data").at("data")
    })?;
    let mut certificates = Vec::with_capacity(items.len());
    for item in items {
        certificates.extend(certificate(account, item)?);
    }
    certificates.retain(|certificate| certificate.not_after_s() >= now_s);
    let fresh = present.replaced_by(&certificates);
    sign::verify_for(account, &fresh, &headers, &response.body, now_s)?;
    Ok(fresh)
}

/// One certificate of the list; nothing for one of another suite.
fn certificate(account: &Account, item: &Value) -> Result<Option<Certificate>> {
    let resource = Resource::read(item.get("encrypt_certificate").unwrap_or(&Value::Null))?;
    if resource.algorithm != account.suite.aead {
        return Ok(None);
    }
    let sealed = |text: String| Error::new(Kind::Sealed, Advice::Never, text);
    if resource.associated_data != ASSOCIATED_DATA {
        let text = "is not authenticated as a certificate";
        return Err(sealed(text.to_owned()).at("associated_data"));
    }
    let pem = resource.open(account)?;
    let pem = std::str::from_utf8(&pem).unwrap_or_default();
    if !pem.starts_with(ARMOUR) {
        return Err(sealed("what was encrypted is no certificate".to_owned()).at("ciphertext"));
    }
    let certificate = Certificate::from_pem(pem)
        .map_err(|text| sealed(format!("what was encrypted {text}")).at("ciphertext"))?;
    let named = item.get("serial_no").and_then(Value::as_str);
    if !named.is_some_and(|named| named.eq_ignore_ascii_case(certificate.serial())) {
        let text = "the list gives a certificate another serial than its own";
        return Err(Error::forged(text).at("serial_no"));
    }
    Ok(Some(certificate))
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
