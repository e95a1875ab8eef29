//! What makes a message v3's: the signature over it and the encryption inside it.

use crate::book::Moment;
use crate::faults::Colour;
use crate::keys;
use crate::platform::Seal;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fenpay::crypto::aead as gcm;
use fenpay::v3::sign::notice_message;

/// How old a stale message is: beyond every window.
const STALE_S: i64 = 600;
/// How all is signed; WeChat Pay says so of answers too, and SDKs refuse those that do not.
const KIND: &str = "WECHATPAY2-SHA256-RSA2048";

/// Headers with their names in lower case.
pub(super) type Headers = Vec<(String, String)>;

/// The headers that sign a body (v3 reference, 2.1); none for a message that goes unsigned.
pub(super) fn headers(seal: &Seal, colour: Colour, body: &[u8], at: Moment) -> Headers {
    if colour == Colour::Unsigned {
        return Vec::new();
    }
    let age_s = if colour == Colour::Stale { STALE_S } else { 0 };
    let timestamp = (at.now_ms.div_euclid(1000) - age_s).to_string();
    let nonce = at.chance.nonce();
    let message = notice_message(&timestamp, &nonce, body);
    let signature = match colour {
        // A forger has a key of his own, and says that it is WeChat Pay's.
        Colour::Forged => keys::pair("root").map(|pair| pair.sign(&message)),
        _ => Ok(seal.pair.sign(&message)),
    };
    let signature = STANDARD.encode(signature.unwrap_or_default());
    let signature = match colour {
        Colour::Probe => format!("WECHATPAY/SIGNTEST/{signature}"),
        _ => signature,
    };
    let serial = match colour {
        Colour::WrongSerial => keys::written(keys::serial("nobody")),
        _ => seal.serial.clone(),
    };
    let named = [
        ("wechatpay-timestamp", timestamp),
        ("wechatpay-nonce", nonce),
        ("wechatpay-signature", signature),
        ("wechatpay-serial", serial),
        ("wechatpay-signature-type", KIND.to_owned()),
    ];
    let own = |(name, value): (&str, String)| (name.to_owned(), value);
    named.into_iter().map(own).collect()
}

/// AES-256-GCM under the APIv3 key, in base64 (v3 reference, 3.1 and 4.1); nothing under a key that
/// has not 32 bytes.
pub(super) fn aead(key: &str, nonce: &str, associated: &str, plain: &[u8]) -> String {
    let Ok(key) = <&[u8; 32]>::try_from(key.as_bytes()) else {
        return String::new();
    };
    let sealed = gcm::seal(key, nonce.as_bytes(), associated.as_bytes(), plain.to_vec());
    sealed
        .map(|bytes| STANDARD.encode(bytes))
        .unwrap_or_default()
}

/// A nonce for [`aead`]: twelve characters.
pub(super) fn nonce(at: Moment) -> String {
    let mut nonce = at.chance.nonce();
    nonce.truncate(12);
    nonce
}
