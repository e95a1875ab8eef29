use super::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// What others publish, with where it is from.
fn vector(name: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("../../../tests/vectors/v3.json")).unwrap();
    let found = all.as_array().unwrap().iter().find(|v| v["name"] == name);
    found.unwrap_or_else(|| panic!("no vector {name}")).clone()
}

fn pem(reference: &str) -> String {
    let key = vector(&format!("key:{reference}"));
    key["inputs"]["pem"].as_str().unwrap().to_owned()
}

fn bytes(value: &Value) -> Vec<u8> {
    STANDARD.decode(value.as_str().unwrap()).unwrap()
}

#[test]
fn signatures_agree_with_what_wechat_pay_publishes() {
    let published = vector("java-rsa-sign-message");
    let key = PrivateKey::from_pem(&pem("java_merchant_private_key")).unwrap();
    let signature = bytes(&published["expected"]["signature"]);
    assert_eq!(key.sign_sha256(b"message").unwrap(), signature);
    let certificate = Certificate::from_pem(&pem("java_merchant_certificate")).unwrap();
    let public = PublicKey::from_spki(certificate.spki()).unwrap();
    public.verify_sha256(b"message", &signature).unwrap();
    assert_eq!(public.spki(), key.public_key().unwrap().spki());
    let other = PublicKey::from_pem(&pem("java_wechat_pay_public_key")).unwrap();
    assert_eq!(
        other
            .verify_sha256(b"message", &signature)
            .unwrap_err()
            .kind(),
        Kind::Forged
    );
}

#[test]
fn oaep_agrees_with_what_wechat_pay_publishes() {
    for (name, key) in [
        ("java-oaep-decrypt", "java_merchant_private_key"),
        ("apache-oaep-decrypt", "apache_private"),
    ] {
        let published = vector(name);
        let key = PrivateKey::from_pem(&pem(key)).unwrap();
        let plain = key
            .decrypt_oaep(&bytes(&published["inputs"]["ciphertext"]))
            .unwrap();
        assert_eq!(
            std::str::from_utf8(plain.expose()).unwrap(),
            published["expected"]["plaintext"]
        );
    }
}

#[test]
fn every_changed_bit_of_a_signature_is_refused() {
    let key = PrivateKey::from_pem(&pem("java_merchant_private_key")).unwrap();
    let public = key.public_key().unwrap();
    let signature = key.sign_sha256(b"message").unwrap();
    for bit in 0..signature.len() * 8 {
        let mut flipped = signature.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(
            public
                .verify_sha256(b"message", &flipped)
                .unwrap_err()
                .kind(),
            Kind::Forged
        );
    }
    for wrong in [&signature[1..], &[], &[signature.as_slice(), &[0]].concat()] {
        assert!(public.verify_sha256(b"message", wrong).is_err());
    }
}

#[test]
fn a_field_fits_up_to_214_bytes_and_opens_again() {
    let key = PrivateKey::from_pem(&pem("java_merchant_private_key")).unwrap();
    let public = key.public_key().unwrap();
    for length in [0, 1, 213, 214] {
        let plain = vec![b'x'; length];
        let sealed = public.encrypt_oaep(&plain).unwrap();
        assert_ne!(
            sealed,
            public.encrypt_oaep(&plain).unwrap(),
            "chance takes part"
        );
        assert_eq!(key.decrypt_oaep(&sealed).unwrap().expose(), &plain);
    }
    let error = public.encrypt_oaep(&[b'x'; 215]).unwrap_err();
    assert_eq!(error.kind(), Kind::Input);
    assert_eq!(
        error.text(),
        "is longer than the 214 bytes that can be encrypted"
    );
}

#[test]
fn every_failure_to_open_a_field_reads_the_same() {
    let key = PrivateKey::from_pem(&pem("java_merchant_private_key")).unwrap();
    let sealed = key.public_key().unwrap().encrypt_oaep(b"a name").unwrap();
    let mut flipped = sealed.clone();
    flipped[100] ^= 1;
    let other = PrivateKey::from_pem(&pem("apache_private")).unwrap();
    let with_other_padding = bytes(&vector("apache-pkcs1v15-decrypt")["inputs"]["ciphertext"]);
    let failures = [
        key.decrypt_oaep(&flipped).unwrap_err(),
        key.decrypt_oaep(&sealed[1..]).unwrap_err(),
        key.decrypt_oaep(b"1234").unwrap_err(),
        key.decrypt_oaep(&[]).unwrap_err(),
        key.decrypt_oaep(&[0xff; 256]).unwrap_err(),
        other.decrypt_oaep(&sealed).unwrap_err(),
        other.decrypt_oaep(&with_other_padding).unwrap_err(),
    ];
    for failure in &failures {
        assert_eq!(failure.kind(), Kind::Sealed);
        assert_eq!(failure.to_string(), failures[0].to_string());
    }
}

#[test]
fn a_private_key_is_never_printed() {
    let key = PrivateKey::from_pem(&pem("java_merchant_private_key")).unwrap();
    assert_eq!(format!("{key:?}"), "PrivateKey(RSA 2048)");
    assert_eq!(
        format!("{:?}", key.public_key().unwrap()),
        "PublicKey(RSA 2048)"
    );
}
