//! A merchant and a WeChat Pay whose keys other SDKs publish, for the tests of this layer.

use super::{Account, Trust, sign};
use crate::crypto::rsa::PrivateKey;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use std::sync::LazyLock;

pub(super) const MCHID: &str = "1900007291";
pub(super) const SERIAL: &str = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";
pub(super) const APIV3_KEY: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";
pub(super) const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
/// The serial of the certificate with the same key, valid from 2022-05-10 to 2025-05-09.
pub(super) const PLATFORM_SERIAL: &str = "440024045C4A427599D09BB4E3DE0279F2E813FD";
/// A time within that.
pub(super) const NOW_S: i64 = 1_700_000_000;
pub(super) const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

static PUBLISHED: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../tests/vectors/v3.json")).unwrap());

/// What others publish, by its name.
pub(super) fn vector(name: &str) -> &'static Value {
    let found = PUBLISHED
        .as_array()
        .unwrap()
        .iter()
        .find(|v| v["name"] == name);
    found.unwrap_or_else(|| panic!("no vector {name}"))
}

/// The vectors of a kind.
pub(super) fn vectors(kind: &str) -> impl Iterator<Item = &'static Value> {
    let all = PUBLISHED.as_array().unwrap().iter();
    all.filter(move |v| v["kind"] == kind)
}

/// A published key.
pub(super) fn pem(reference: &str) -> &'static str {
    vector(&format!("key:{reference}"))["inputs"]["pem"]
        .as_str()
        .unwrap()
}

pub(super) fn private(reference: &str) -> PrivateKey {
    PrivateKey::from_pem(pem(reference)).unwrap()
}

pub(super) fn account() -> Account {
    Account::rsa(MCHID, *APIV3_KEY, SERIAL, private("docs_merchant_private"))
}

/// WeChat Pay's public key and a certificate of the same key.
pub(super) fn trust() -> Trust {
    Trust::new()
        .with_public_key(PUBLIC_KEY_ID, pem("java_wechat_pay_public_key"))
        .and_then(|trust| trust.with_certificate(pem("java_wechat_pay_certificate")))
        .unwrap()
}

/// The headers with which WeChat Pay would send a body.
pub(super) fn signed(serial: &str, now_s: i64, body: &[u8]) -> Vec<(String, String)> {
    static PLATFORM: LazyLock<PrivateKey> =
        LazyLock::new(|| private("java_wechat_pay_private_key"));
    let message = sign::notice_message(&now_s.to_string(), NONCE, body);
    let signature = STANDARD.encode(PLATFORM.sign_sha256(&message).unwrap());
    headers(&[
        ("Wechatpay-Timestamp", &now_s.to_string()),
        ("Wechatpay-Nonce", NONCE),
        ("Wechatpay-Serial", serial),
        ("Wechatpay-Signature", &signature),
    ])
}

pub(super) fn headers(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    pairs.iter().map(owned).collect()
}
