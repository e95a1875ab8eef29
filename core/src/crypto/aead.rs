//! AES-256 in GCM mode, in which v3 wraps its notices and platform certificates under the APIv3 key
//! (v3 reference, 3.1 and 4.1).

use crate::error::{Advice, Error, Kind, Result};
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

/// How long a nonce is.
pub const NONCE: usize = 12;

/// How long the tag is that follows the encrypted bytes.
pub const TAG: usize = 16;

/// Opens bytes that end with their tag.
///
/// # Errors
/// `Sealed`, the same for every cause: another key, nonce or associated data, a nonce of another
/// length than 12, changed or missing bytes.
pub fn open(key: &[u8; 32], nonce: &[u8], aad: &[u8], mut bytes: Vec<u8>) -> Result<Vec<u8>> {
    let plain = cipher(key, nonce)
        .and_then(|(key, nonce)| key.open_in_place(nonce, Aad::from(aad), &mut bytes).ok())
        .map(|plain| plain.len());
    match plain {
        Some(length) => {
            bytes.truncate(length);
            Ok(bytes)
        }
        None => Err(sealed(
            "the encrypted part does not open under this key, or it was changed",
        )),
    }
}

/// Seals bytes and appends the tag, as WeChat Pay does; a nonce may be used once.
///
/// # Errors
/// `Sealed` for a nonce of another length than 12.
pub fn seal(key: &[u8; 32], nonce: &[u8], aad: &[u8], mut bytes: Vec<u8>) -> Result<Vec<u8>> {
    cipher(key, nonce)
        .and_then(|(key, nonce)| {
            key.seal_in_place_append_tag(nonce, Aad::from(aad), &mut bytes)
                .ok()
        })
        .ok_or_else(|| sealed("the nonce is not 12 bytes long"))?;
    Ok(bytes)
}

fn cipher(key: &[u8; 32], nonce: &[u8]) -> Option<(LessSafeKey, Nonce)> {
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let key = UnboundKey::new(&AES_256_GCM, key).ok()?;
    Some((LessSafeKey::new(key), nonce))
}

fn sealed(text: &str) -> Error {
    Error::new(Kind::Sealed, Advice::Never, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: &[u8; 32] = b"a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb";
    const AAD: &[u8] = b"associatedData";

    #[test]
    fn gcm_agrees_with_what_wechat_pay_publishes() {
        // wechatpay-java, AeadAesCipherTest: Base64 ulwSiIajGClcvcOYvOQ7+l+0PAbzzwI=.
        let sealed = [
            0xba, 0x5c, 0x12, 0x88, 0x86, 0xa3, 0x18, 0x29, 0x5c, 0xbd, 0xc3, 0x98, 0xbc, 0xe4,
            0x3b, 0xfa, 0x5f, 0xb4, 0x3c, 0x06, 0xf3, 0xcf, 0x02,
        ];
        let nonce = b"uluk4a9R25RW";
        assert_eq!(open(KEY, nonce, AAD, sealed.into()).unwrap(), b"message");
        assert_eq!(seal(KEY, nonce, AAD, b"message".into()).unwrap(), sealed);
    }

    #[test]
    fn every_failure_to_open_reads_the_same() {
        let nonce = b"uluk4a9R25RW";
        let whole = seal(KEY, nonce, AAD, b"a notice of some length".into()).unwrap();
        let mut failures = Vec::new();
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            failures.push(open(KEY, nonce, AAD, flipped).unwrap_err());
        }
        for cut in 0..whole.len() {
            failures.push(open(KEY, nonce, AAD, whole[..cut].to_vec()).unwrap_err());
        }
        for length in (0..40).filter(|length| *length != NONCE) {
            failures.push(open(KEY, &vec![b'n'; length], AAD, whole.clone()).unwrap_err());
        }
        failures.push(open(KEY, b"another nonc", AAD, whole.clone()).unwrap_err());
        failures.push(open(KEY, nonce, b"", whole.clone()).unwrap_err());
        failures.push(open(&[7; 32], nonce, AAD, whole).unwrap_err());
        for failure in &failures {
            assert_eq!(failure.kind(), Kind::Sealed);
            assert_eq!(failure.to_string(), failures[0].to_string());
        }
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_again(key: [u8; 32], nonce: [u8; 12], aad: Vec<u8>, plain: Vec<u8>) {
            let sealed = seal(&key, &nonce, &aad, plain.clone()).unwrap();
            prop_assert_eq!(sealed.len(), plain.len() + TAG);
            prop_assert_eq!(open(&key, &nonce, &aad, sealed).unwrap(), plain);
        }

        #[test]
        fn arbitrary_bytes_never_panic(key: [u8; 32], nonce: Vec<u8>, aad: Vec<u8>, bytes: Vec<u8>) {
            let _ = open(&key, &nonce, &aad, bytes);
        }
    }
}
