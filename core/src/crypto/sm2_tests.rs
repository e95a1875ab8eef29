use super::*;
use crate::crypto::{Certificate, suite};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use serde_json::Value;

macro_rules! data {
    ($name:literal) => {
        include_str!(concat!("../../tests/data/", $name))
    };
}

fn decoded(text: &str) -> Vec<u8> {
    STANDARD.decode(text).unwrap()
}

fn key() -> PrivateKey {
    PrivateKey::from_pem(data!("keys/sm2.pem")).unwrap()
}

fn public() -> PublicKey {
    PublicKey::from_pem(data!("keys/sm2_public.pem")).unwrap()
}

/// What wechatpay-java publishes: `key:sm2_…` and `java-sm2-…` of `tests/vectors/v3.json`.
fn published(name: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("../../../tests/vectors/v3.json")).unwrap();
    let found = all.as_array().unwrap().iter().find(|v| v["name"] == name);
    found.unwrap_or_else(|| panic!("no vector {name}"))["inputs"].clone()
}

fn published_key() -> PrivateKey {
    let key = published("key:sm2_merchant_private_key");
    PrivateKey::from_pem(key["pem"].as_str().unwrap()).unwrap()
}

fn published_certificate() -> Certificate {
    let certificate = published("key:sm2_merchant_certificate");
    Certificate::from_pem(certificate["pem"].as_str().unwrap()).unwrap()
}

#[test]
fn signatures_agree_with_what_wechat_pay_publishes() {
    let vector = published("java-sm2-verify");
    let signature = decoded(vector["signature"].as_str().unwrap());
    let certificate = published_certificate();
    assert_eq!(certificate.serial(), vector["serial"]);
    let theirs = PublicKey::from_spki(certificate.spki()).unwrap();
    theirs.verify_sm3(b"message", &signature).unwrap();
    let error = theirs.verify_sm3(b"false-message", &signature).unwrap_err();
    assert_eq!(error.kind(), Kind::Forged);
    suite::SM
        .check_owns(&published_key(), &certificate)
        .unwrap();
    assert!(suite::SM.check_owns(&key(), &certificate).is_err());
}

#[test]
fn a_field_opens_that_wechat_pay_publishes() {
    // wechatpay-java, BaseSM2Test.
    let sealed = "MHECIAGn23Ew8nF0zRfu3qgdD6VATSmGM5wrVFvNqg1ToXneAiBgfOJLVi1NtpRVH2qanzooL4gOrDKKOloD7gS17g+iCQQgcTtJpGhytHZeV/HeTqYkg3YqOY+Vybx+OQx217Ktn0QECdMjiI7lpId5dg==";
    let plain = published_key().decrypt_sm2(&decoded(sealed)).unwrap();
    assert_eq!(plain.expose(), b"plaintext");
    let changed = decoded(&sealed.replace('1', "2"));
    let error = published_key().decrypt_sm2(&changed).unwrap_err();
    assert_eq!(error.kind(), Kind::Sealed);
}

#[test]
fn what_others_sign_and_seal_is_read() {
    for signed in [
        data!("sm/signed_by_openssl.b64"),
        data!("sm/signed_by_gmalg.b64"),
    ] {
        public().verify_sm3(b"message", &decoded(signed)).unwrap();
    }
    for sealed in [
        data!("sm/sealed_by_openssl.b64"),
        data!("sm/sealed_by_gmalg.b64"),
    ] {
        let plain = key().decrypt_sm2(&decoded(sealed)).unwrap();
        assert_eq!(plain.expose(), "张三".as_bytes());
    }
    // The signer's name is part of the digest: another one is another signature.
    let named = decoded(data!("sm/signed_by_another_name.b64"));
    assert!(public().verify_sm3(b"message", &named).is_err());
}

#[test]
fn a_certificate_is_read_whoever_signed_it() {
    let certificate = Certificate::from_pem(data!("sm/certificate.pem")).unwrap();
    assert_eq!(certificate.serial(), "3F1E9899");
    assert_eq!(certificate.subject_cn(), Some("Tenpay.com sign"));
    assert!(certificate.not_before_s() < certificate.not_after_s());
    suite::SM.check_owns(&key(), &certificate).unwrap();
    let wechat = published("key:sm2_wechat_pay_certificate");
    let wechat = Certificate::from_pem(wechat["pem"].as_str().unwrap()).unwrap();
    assert_eq!(wechat.serial(), "3F1E989910B253E069A11568C91C57CA44568158");
    assert_eq!(
        (wechat.not_before_s(), wechat.not_after_s()),
        (1_646_899_771, 1_681_027_771) // as openssl x509 -dates says
    );
    assert!(PublicKey::from_spki(wechat.spki()).is_ok());
}

#[test]
fn every_form_of_a_private_key_is_the_same_key() {
    let sec1 = PrivateKey::from_pem(data!("keys/sm2_sec1.pem")).unwrap();
    assert!(PublicKey::from_spki(sec1.spki()).is_ok());
    let one_line = data!("keys/sm2.pem").replace('\n', "\\n");
    let again = PrivateKey::from_pem(&one_line).unwrap();
    assert_eq!(again.spki(), key().spki());
    assert_eq!(key().public_key().unwrap().spki(), public().spki());
}

#[test]
fn a_key_of_another_kind_is_named_as_what_it_is() {
    for (pem, what) in [
        (data!("identity/key.pem"), "belongs to the suite RSA"),
        (data!("keys/curve.pem"), "another elliptic curve"),
        (data!("keys/sm2_public.pem"), "is a public key"),
        (data!("sm/certificate.pem"), "is a certificate"),
    ] {
        let error = PrivateKey::from_pem(pem).unwrap_err();
        assert!(error.contains(what), "{error}");
    }
    for (pem, what) in [
        (
            data!("keys/rsa_1024_public.pem"),
            "belongs to the suite RSA",
        ),
        (data!("keys/curve_public.pem"), "another elliptic curve"),
        (data!("keys/sm2.pem"), "is a private key"),
        (data!("sm/certificate.pem"), "is a certificate"),
    ] {
        let error = PublicKey::from_pem(pem).unwrap_err();
        assert!(error.contains(what), "{error}");
    }
}

#[test]
fn a_point_beside_the_curve_is_no_key() {
    let mut spki = public().spki().to_vec();
    assert!(PublicKey::from_spki(&spki).is_ok());
    *spki.last_mut().unwrap() ^= 1;
    assert!(PublicKey::from_spki(&spki).is_err());
}

#[test]
fn every_changed_bit_of_a_signature_is_refused() {
    let signature = key().sign_sm3(b"message").unwrap();
    public().verify_sm3(b"message", &signature).unwrap();
    for bit in 0..signature.len() * 8 {
        let mut flipped = signature.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let error = public().verify_sm3(b"message", &flipped).unwrap_err();
        assert_eq!(error.kind(), Kind::Forged);
    }
    for wrong in [
        &signature[1..],
        &[],
        &[signature.as_slice(), &[0]].concat(),
        &[0x30, 6, 2, 1, 0, 2, 1, 0],
        &[0x30, 6, 2, 1, 1, 2, 1, 1],
    ] {
        assert!(public().verify_sm3(b"message", wrong).is_err());
    }
    assert!(public().verify_sm3(b"messagf", &signature).is_err());
}

/// One message has one signature; OpenSSL verifies this one.
#[test]
fn a_signature_needs_no_chance() {
    let signature = key().sign_sm3(b"message").unwrap();
    assert_eq!(signature, key().sign_sm3(b"message").unwrap());
    assert_eq!(STANDARD.encode(signature), data!("sm/signed_by_us.b64"));
}

#[test]
fn every_failure_to_open_a_field_reads_the_same() {
    let sealed = public().encrypt_sm2("张三".as_bytes()).unwrap();
    let mut failures = Vec::new();
    for byte in 0..sealed.len() {
        let mut flipped = sealed.clone();
        flipped[byte] ^= 0x10;
        failures.push(key().decrypt_sm2(&flipped).unwrap_err());
        failures.push(key().decrypt_sm2(&sealed[..byte]).unwrap_err());
    }
    failures.push(published_key().decrypt_sm2(&sealed).unwrap_err());
    failures.push(
        key()
            .decrypt_sm2(&[&sealed[..], &[0]].concat())
            .unwrap_err(),
    );
    for failure in &failures {
        assert_eq!(failure.kind(), Kind::Sealed);
        assert_eq!(failure.to_string(), failures[0].to_string());
    }
    assert_eq!(public().encrypt_sm2(b"").unwrap_err().kind(), Kind::Input);
}

#[test]
fn nothing_of_a_key_is_shown() {
    let shown = format!("{:?} {:?}", key(), public());
    assert_eq!(shown, "PrivateKey(SM2) PublicKey(SM2)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_signed_verifies(message in proptest::collection::vec(any::<u8>(), 0..300)) {
        let signature = key().sign_sm3(&message).unwrap();
        public().verify_sm3(&message, &signature).unwrap();
    }

    #[test]
    fn what_is_encrypted_opens_again(plain in proptest::collection::vec(any::<u8>(), 1..300)) {
        let sealed = public().encrypt_sm2(&plain).unwrap();
        let opened = key().decrypt_sm2(&sealed).unwrap();
        prop_assert_eq!(opened.expose(), &plain);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), length in 0_u8..0x70) {
        let framed = [&[0x30, length, 2, 0x20][..], &bytes].concat();
        for bytes in [bytes, framed] {
            let _ = public().verify_sm3(b"message", &bytes);
            let _ = key().decrypt_sm2(&bytes);
            let _ = (PublicKey::from_spki(&bytes), PrivateKey::from_der(&bytes));
        }
    }
}
