//! Refund notices: encrypted, unsigned, and therefore hints (v2 reference, 4.3).

use crate::crypto::{aes_ecb, digest};
use crate::error::{Advice, Error, Kind, Result};
use crate::types::Secret;
use crate::wire::{Fields, xml};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Opens the encrypted part of a refund notice whose outer fields name the right merchant.
pub(super) fn open(outer: &Fields, key: &str) -> Result<Fields<'static>> {
    if outer.get("return_code") != Some("SUCCESS") {
        return Err(Error::forged("a refund notice says return_code SUCCESS").at("return_code"));
    }
    open_refund(outer.get("req_info").unwrap_or_default(), key)
}

/// Opens `req_info` of a refund notice.
///
/// The key is the lower-case hex MD5 of the API key. AES-ECB does not authenticate: blocks can be
/// moved, so what comes out is a reason to ask and no proof.
///
/// # Errors
/// `Sealed`, all alike, for whatever does not open to a refund: base64, length, padding, inner XML,
/// missing fields. `Input` for an empty key.
pub fn open_refund(req_info: &str, key: &str) -> Result<Fields<'static>> {
    if key.is_empty() {
        return Err(Error::input(
            "key",
            "is empty: nothing can be opened with it",
        ));
    }
    inner(req_info, key).ok_or_else(|| {
        let text = "req_info does not open to a refund: the key is another one, or it was changed";
        Error::new(Kind::Sealed, Advice::Never, text).at("req_info")
    })
}

fn inner(req_info: &str, key: &str) -> Option<Fields<'static>> {
    // Base64 may come with line breaks.
    let text: Vec<u8> = req_info
        .bytes()
        .filter(|b| !b.is_ascii_whitespace())
        .collect();
    let sealed = STANDARD.decode(text).ok()?;
    let hex = Secret::new(digest::md5_hex_lower(key.as_bytes()));
    let key: &[u8; 32] = hex.expose().as_bytes().try_into().ok()?;
    let plain = aes_ecb::open(key, &sealed).ok()?;
    let fields = xml::read_root(&plain, "root").ok()?;
    let is_whole = NEEDED.iter().all(|name| fields.filled(name).is_some());
    is_whole.then(|| fields.into_owned())
}

const NEEDED: [&str; 6] = [
    "transaction_id",
    "out_trade_no",
    "refund_id",
    "out_refund_no",
    "refund_fee",
    "refund_status",
];
