//! SM4 in GCM mode, in which the SM suite of v3 wraps notices and platform certificates. Its key is the
//! first half of the SM3 digest of the APIv3 key (v3 reference, section 6).

use super::digest;
use crate::error::{Advice, Error, Kind, Result};
use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{AesGcm, Nonce};
use sm4::Sm4;
use zeroize::Zeroizing;

/// Opens bytes that end with their tag.
///
/// # Errors
/// `Sealed`, the same for every cause: another key, nonce or associated data, a nonce of another
/// length than 12, changed or missing bytes.
pub fn open(key: &[u8; 32], nonce: &[u8], aad: &[u8], bytes: Vec<u8>) -> Result<Vec<u8>> {
    nonce_of(nonce)
        .and_then(|nonce| {
            let sealed = Payload { msg: &bytes, aad };
            cipher(key)?.decrypt(&nonce, sealed).ok()
        })
        .ok_or_else(|| refuse("the encrypted part does not open under this key, or it was changed"))
}

/// Seals bytes and appends the tag, as WeChat Pay does; a nonce may be used once.
///
/// # Errors
/// `Sealed` for a nonce of another length than 12.
pub fn seal(key: &[u8; 32], nonce: &[u8], aad: &[u8], bytes: Vec<u8>) -> Result<Vec<u8>> {
    let plain = Zeroizing::new(bytes);
    nonce_of(nonce)
        .and_then(|nonce| {
            let plain = Payload { msg: &plain, aad };
            cipher(key)?.encrypt(&nonce, plain).ok()
        })
        .ok_or_else(|| refuse("the nonce is not 12 bytes long"))
}

fn nonce_of(nonce: &[u8]) -> Option<Nonce<U12>> {
    Nonce::try_from(nonce).ok()
}

fn cipher(key: &[u8; 32]) -> Option<AesGcm<Sm4, U12>> {
    let derived = Zeroizing::new(digest::sm3(key));
    AesGcm::new_from_slice(&derived[..16]).ok()
}

fn refuse(text: &str) -> Error {
    Error::new(Kind::Sealed, Advice::Never, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: &[u8; 32] = b"a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb";
    const AAD: &[u8] = b"associatedData";

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
            .collect()
    }

    #[test]
    fn gcm_agrees_with_what_wechat_pay_publishes() {
        // wechatpay-java, BaseAeadSM4Test: Base64 +lcLNfkZQQx+iQm20Apa3x9Mb/5L7PgZ7w==.
        let sealed = hex("fa570b35f919410c7e8909b6d00a5adf1f4c6ffe4becf819ef");
        let nonce = b"uluk4a9R25RW";
        assert_eq!(open(KEY, nonce, AAD, sealed.clone()).unwrap(), b"plaintext");
        assert_eq!(seal(KEY, nonce, AAD, b"plaintext".into()).unwrap(), sealed);
    }

    #[test]
    fn the_cipher_below_agrees_with_rfc_8998() {
        // RFC 8998, appendix A.1: SM4-GCM.
        let key = hex("0123456789abcdeffedcba9876543210");
        let nonce = nonce_of(&hex("00001234567800000000abcd")).unwrap();
        let aad = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        let plain = hex(concat!(
            "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd",
            "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"
        ));
        let sealed = hex(concat!(
            "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735",
            "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d",
            "83de3541e4c2b58177e065a9bf7b62ec"
        ));
        let cipher = AesGcm::<Sm4, U12>::new_from_slice(&key).unwrap();
        let payload = Payload {
            msg: &plain,
            aad: &aad,
        };
        assert_eq!(cipher.encrypt(&nonce, payload).unwrap(), sealed);
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
        for length in (0..40).filter(|length| *length != 12) {
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
            prop_assert_eq!(sealed.len(), plain.len() + 16);
            prop_assert_eq!(open(&key, &nonce, &aad, sealed).unwrap(), plain);
        }

        #[test]
        fn arbitrary_bytes_never_panic(key: [u8; 32], nonce: Vec<u8>, aad: Vec<u8>, bytes: Vec<u8>) {
            let _ = open(&key, &nonce, &aad, bytes);
        }
    }
}
