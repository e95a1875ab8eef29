//! What makes a message v3's: the signature over it and the encryption inside it.

use crate::book::Moment;
use crate::faults::Colour;
use crate::keys;
use crate::platform::Seal;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// How old a stale message is: beyond every window.
const STALE_S: i64 = 600;

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
    let message = [
        timestamp.as_bytes(),
        b"\n",
        nonce.as_bytes(),
        b"\n",
        body,
        b"\n",
    ]
    .concat();
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
    ];
    let own = |(name, value): (&str, String)| (name.to_owned(), value);
    named.into_iter().map(own).collect()
}

/// AES-256-GCM under the APIv3 key, in base64 (v3 reference, 3.1 and 4.1).
pub(super) fn aead(key: &str, nonce: &str, associated: &str, plain: &[u8]) -> String {
    let key = UnboundKey::new(&AES_256_GCM, key.as_bytes()).map(LessSafeKey::new);
    let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes());
    let mut sealed = plain.to_vec();
    if let (Ok(key), Ok(nonce)) = (key, nonce) {
        let aad = Aad::from(associated.as_bytes());
        if key
            .seal_in_place_append_tag(nonce, aad, &mut sealed)
            .is_ok()
        {
            return STANDARD.encode(sealed);
        }
    }
    String::new()
}

/// A nonce for [`aead`]: twelve characters.
pub(super) fn nonce(at: Moment) -> String {
    let mut nonce = at.chance.nonce();
    nonce.truncate(12);
    nonce
}
