//! Keys, certificates and PKCS#12 files in any shape: what is read works, and no error shows what it holds.

use fenpay::crypto::{Certificate, Identity, rsa, sm2};

/// The password that WeChat Pay gives the file.
const PASSWORD: &str = "1900000109";

/// A byte that says what the rest is to be.
pub fn run(bytes: &[u8]) {
    let [what, file @ ..] = bytes else {
        return;
    };
    if *what == b'p' {
        drop(Identity::from_p12(file, PASSWORD).map_err(|error| quiet(&error.to_string(), file)));
        return;
    }
    let Ok(text) = std::str::from_utf8(file) else {
        return;
    };
    let refused = |error: String| quiet(&error, file);
    match what {
        b'r' => rsa::PrivateKey::from_pem(text).map_or_else(refused, |key| rsa_works(&key)),
        b'u' => rsa::PublicKey::from_pem(text).map_or_else(refused, |key| {
            assert!(key.verify_sha256(b"tea", &[0; 256]).is_err());
            let again = rsa::PublicKey::from_spki(key.spki()).expect("its own form");
            assert_eq!(again.spki(), key.spki());
        }),
        b'c' => Certificate::from_pem(text).map_or_else(refused, |certificate| {
            assert!(certificate.serial().bytes().all(|b| b.is_ascii_hexdigit()));
            let _ = (certificate.not_before_s(), certificate.not_after_s());
            let _ = (certificate.subject_cn(), certificate.issuer_cn());
            let _ = rsa::PublicKey::from_spki(certificate.spki());
        }),
        b's' => sm2::PrivateKey::from_pem(text).map_or_else(refused, |key| sm2_works(&key)),
        b't' => sm2::PublicKey::from_pem(text).map_or_else(refused, |key| {
            assert!(key.verify_sm3(b"tea", b"\x30\x00").is_err());
        }),
        // Both files of the merchant platform in one text, apart by a NUL.
        b'i' => {
            let (certificate, key) = text.split_once('\0').unwrap_or((text, text));
            let read = Identity::from_pem(certificate, key);
            let read = read.map_err(|error| error.to_string());
            read.map_or_else(refused, |identity| {
                assert!(!identity.chain().is_empty());
                assert!(!format!("{identity:?}").contains("PRIVATE"));
            });
        }
        _ => {}
    }
}

fn rsa_works(key: &rsa::PrivateKey) {
    let signature = key.sign_sha256(b"tea").expect("it signs");
    let public = key.public_key().expect("its public half");
    public
        .verify_sha256(b"tea", &signature)
        .expect("it verifies");
    assert!(public.verify_sha256(b"coffee", &signature).is_err());
}

fn sm2_works(key: &sm2::PrivateKey) {
    let signature = key.sign_sm3(b"tea").expect("it signs");
    let public = key.public_key().expect("its public half");
    public.verify_sm3(b"tea", &signature).expect("it verifies");
}

/// An error shows nothing of what was given.
fn quiet(error: &str, file: &[u8]) {
    // Sixteen digits of Base64 in a row are no word of ours.
    let shown = |piece: &[u8]| {
        let digits = piece
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || b"+/".contains(b));
        digits && std::str::from_utf8(piece).is_ok_and(|piece| error.contains(piece))
    };
    assert!(!file.windows(16).any(shown), "{error}");
}
