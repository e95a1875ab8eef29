//! AES-256 in ECB mode with PKCS#7 padding, in which v2 wraps its refund notices.
//!
//! The mode neither hides repetition nor notices tampering: what opens is a hint, never evidence.

use crate::error::{Advice, Error, Kind, Result};
use aws_lc_rs::cipher::{
    AES_256, DecryptionContext, PaddedBlockDecryptingKey, PaddedBlockEncryptingKey,
    UnboundCipherKey,
};

/// Opens what was sealed under the key.
///
/// # Errors
/// `Sealed`, the same for every cause, so that nobody learns from it where a forgery went wrong.
pub fn open(key: &[u8; 32], ciphertext: &[u8]) -> Result<Vec<u8>> {
    let mut bytes = ciphertext.to_vec();
    let length = UnboundCipherKey::new(&AES_256, key)
        .and_then(PaddedBlockDecryptingKey::ecb_pkcs7)
        .and_then(|cipher| {
            cipher
                .decrypt(&mut bytes, DecryptionContext::None)
                .map(|plain| plain.len())
        })
        .map_err(|_| sealed("the encrypted part does not open under this key"))?;
    bytes.truncate(length);
    Ok(bytes)
}

/// Seals the bytes under the key.
///
/// # Errors
/// `Sealed` if the library refuses, which it does for no input known.
pub fn seal(key: &[u8; 32], plain: &[u8]) -> Result<Vec<u8>> {
    let mut bytes = plain.to_vec();
    UnboundCipherKey::new(&AES_256, key)
        .and_then(PaddedBlockEncryptingKey::ecb_pkcs7)
        .and_then(|cipher| cipher.encrypt(&mut bytes))
        .map_err(|_| sealed("the plain text could not be sealed"))?;
    Ok(bytes)
}

fn sealed(text: &str) -> Error {
    Error::new(Kind::Sealed, Advice::Never, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::digest::hex_lower;
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    use proptest::prelude::*;

    const KEY: &[u8; 32] = b"0123456789abcdef0123456789abcdef";

    #[test]
    fn aes_agrees_with_what_other_wechat_sdks_publish() {
        // TheNorthMemory/wechatpay-axios-plugin and wechatpay-php, AesEcbTest.
        let wire = STANDARD.decode("pZwJZBLuy3mDACEQT4YTBw==").unwrap();
        assert_eq!(open(KEY, &wire).unwrap(), b"hello");
        assert_eq!(seal(KEY, b"hello").unwrap(), wire);
    }

    #[test]
    fn aes_agrees_with_nist_block_by_block() {
        // NIST SP 800-38A, F.1.5 (ECB-AES256.Encrypt), which has no padding: its four blocks come first.
        let key = [
            0x60, 0x3d, 0xeb, 0x10, 0x15, 0xca, 0x71, 0xbe, 0x2b, 0x73, 0xae, 0xf0, 0x85, 0x7d,
            0x77, 0x81, 0x1f, 0x35, 0x2c, 0x07, 0x3b, 0x61, 0x08, 0xd7, 0x2d, 0x98, 0x10, 0xa3,
            0x09, 0x14, 0xdf, 0xf4,
        ];
        let plain = [
            0x6b, 0xc1, 0xbe, 0xe2, 0x2e, 0x40, 0x9f, 0x96, 0xe9, 0x3d, 0x7e, 0x11, 0x73, 0x93,
            0x17, 0x2a, 0xae, 0x2d, 0x8a, 0x57, 0x1e, 0x03, 0xac, 0x9c, 0x9e, 0xb7, 0x6f, 0xac,
            0x45, 0xaf, 0x8e, 0x51, 0x30, 0xc8, 0x1c, 0x46, 0xa3, 0x5c, 0xe4, 0x11, 0xe5, 0xfb,
            0xc1, 0x19, 0x1a, 0x0a, 0x52, 0xef, 0xf6, 0x9f, 0x24, 0x45, 0xdf, 0x4f, 0x9b, 0x17,
            0xad, 0x2b, 0x41, 0x7b, 0xe6, 0x6c, 0x37, 0x10,
        ];
        let sealed = seal(&key, &plain).unwrap();
        assert_eq!(
            hex_lower(&sealed[..64]),
            "f3eed1bdb5d2a03c064b5a7e3db181f8591ccb10d410ed26dc5ba74a31362870\
             b6ed21b99ca6f4f9f153e7b1beafed1d23304b7a39f9f3ff067d8d8f9e24ecc7"
        );
        assert_eq!(sealed.len(), 80);
        assert_eq!(open(&key, &sealed).unwrap(), plain);
    }

    #[test]
    fn every_failure_to_open_reads_the_same() {
        let whole = seal(KEY, b"a refund notice of some length").unwrap();
        let mut spoilt_padding = whole.clone();
        *spoilt_padding.last_mut().unwrap() ^= 1;
        let not_padding = &whole[..16];
        let other_key = [7u8; 32];
        let failures = [
            open(KEY, b"").unwrap_err(),
            open(KEY, b"not a whole block").unwrap_err(),
            open(KEY, &whole[..31]).unwrap_err(),
            open(KEY, not_padding).unwrap_err(),
            open(KEY, &spoilt_padding).unwrap_err(),
            open(&other_key, &whole).unwrap_err(),
        ];
        for failure in &failures {
            assert_eq!(failure.kind(), Kind::Sealed);
            assert_eq!(failure.to_string(), failures[0].to_string());
        }
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_again(key: [u8; 32], plain: Vec<u8>) {
            prop_assert_eq!(open(&key, &seal(&key, &plain).unwrap()).unwrap(), plain);
        }

        #[test]
        fn arbitrary_bytes_never_panic(key: [u8; 32], bytes: Vec<u8>) {
            let _ = open(&key, &bytes);
        }
    }
}
