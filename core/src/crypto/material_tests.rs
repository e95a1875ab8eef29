use super::*;
use crate::crypto::{Certificate, rsa};

macro_rules! key {
    ($name:literal) => {
        include_str!(concat!("../../tests/data/", $name))
    };
}

const PRIVATE: &str = key!("identity/key.pem");
const PUBLIC: &str = key!("identity/public_key.pem");
const CERTIFICATE: &str = key!("identity/cert.pem");

fn private(text: &str) -> String {
    rsa::PrivateKey::from_pem(text).err().unwrap_or_default()
}

fn public(text: &str) -> String {
    rsa::PublicKey::from_pem(text).err().unwrap_or_default()
}

fn certificate(text: &str) -> String {
    Certificate::from_pem(text).err().unwrap_or_default()
}

/// The armour taken off.
fn bare(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("-----"));
    lines.collect()
}

#[test]
fn keys_are_read_in_every_shape_of_pem() {
    for text in [
        PRIVATE.to_owned(),
        key!("identity/key_pkcs1.pem").to_owned(),
        PRIVATE.replace('\n', "\\n"),
        PRIVATE.replace('\n', " "),
        format!("Bag Attributes\n  x: y\n{PRIVATE}"),
        format!("{CERTIFICATE}{PRIVATE}"),
        format!("{PRIVATE}{CERTIFICATE}"),
        bare(PRIVATE),
        bare(key!("identity/key_pkcs1.pem")),
    ] {
        assert_eq!(private(&text), "", "{}", &text[..40]);
    }
    for text in [
        PUBLIC.to_owned(),
        key!("keys/rsa_public_pkcs1.pem").to_owned(),
        PUBLIC.replace('\n', "\\n"),
        bare(PUBLIC),
    ] {
        assert_eq!(public(&text), "");
    }
    for text in [
        CERTIFICATE.to_owned(),
        CERTIFICATE.replace('\n', "\\n"),
        bare(CERTIFICATE),
    ] {
        assert_eq!(certificate(&text), "");
    }
    let keys = [PUBLIC, key!("keys/rsa_public_pkcs1.pem")]
        .map(|text| rsa::PublicKey::from_pem(text).unwrap());
    assert_eq!(keys[0].spki(), keys[1].spki());
}

#[test]
fn what_stands_in_the_place_of_a_private_key_is_named() {
    for (text, said) in [
        (
            CERTIFICATE,
            "is a certificate, and a private key belongs here: the one in apiclient_key.pem",
        ),
        (
            PUBLIC,
            "is a public key, and a private key belongs here: the one in apiclient_key.pem",
        ),
        (
            key!("identity/key_encrypted.pem"),
            "is encrypted: convert it with `openssl pkey -in apiclient_key.pem -out key.pem`",
        ),
        (
            key!("identity/key_encrypted_pkcs1.pem"),
            "is encrypted: convert it with `openssl pkey -in apiclient_key.pem -out key.pem`",
        ),
        (
            key!("keys/rsa_1024.pem"),
            "is an RSA key of 1024 bits: WeChat Pay takes 2048 and more",
        ),
        (
            key!("keys/curve.pem"),
            "is a key on an elliptic curve: WeChat Pay takes RSA of 2048 bits",
        ),
        (
            key!("identity/ec_key.pem"),
            "is a key on an elliptic curve: WeChat Pay takes RSA of 2048 bits",
        ),
        (
            key!("keys/sm2.pem"),
            "is an SM2 key: it belongs to the suite SM",
        ),
        (
            key!("keys/sm2_sec1.pem"),
            "is an SM2 key: it belongs to the suite SM",
        ),
        (
            key!("keys/request.pem"),
            "holds no private key but a CERTIFICATE REQUEST",
        ),
        ("", "is empty"),
        (
            "apiclient_key.pem",
            "is a file's name: give the file's content",
        ),
        ("192006250b4c09247ec02edce69f6a2d", "is not a private key"),
    ] {
        assert_eq!(private(text), said);
        if text.contains("-----") && !text.contains("Proc-Type") && !said.contains("REQUEST") {
            assert_eq!(private(&bare(text)), said, "without armour");
        }
    }
    let two = format!("{PRIVATE}{}", key!("identity/other_key.pem"));
    assert_eq!(
        private(&two),
        "holds more than one private key: leave the one that is meant"
    );
    let mut damaged = bare(PRIVATE).into_bytes();
    damaged[200..220].fill(b'A');
    let damaged = String::from_utf8(damaged).unwrap();
    assert_eq!(private(&damaged), "is an RSA private key that is damaged");
}

#[test]
fn what_stands_in_the_place_of_a_public_key_is_named() {
    for (text, said) in [
        (
            PRIVATE,
            "is a private key, and WeChat Pay's public key belongs here: the one in pub_key.pem",
        ),
        (
            CERTIFICATE,
            "is a certificate, and a public key belongs here: a certificate stands under its serial",
        ),
        (
            key!("keys/rsa_1024_public.pem"),
            "is an RSA key of 1024 bits: WeChat Pay takes 2048 and more",
        ),
        (
            key!("keys/curve_public.pem"),
            "is a key on an elliptic curve: WeChat Pay takes RSA of 2048 bits",
        ),
        (
            key!("keys/sm2_public.pem"),
            "is an SM2 key: it belongs to the suite SM",
        ),
    ] {
        assert_eq!(public(text), said);
        assert_eq!(public(&bare(text)), said, "without armour");
    }
    let two = format!("{PUBLIC}{}", key!("keys/rsa_public_pkcs1.pem"));
    assert_eq!(
        public(&two),
        "holds more than one public key: leave the one that is meant"
    );
    let beside = format!("{PUBLIC}{PRIVATE}");
    assert_eq!(
        public(&beside),
        "holds a private key beside the public key: leave the public key only"
    );
}

#[test]
fn what_stands_in_the_place_of_a_certificate_is_named() {
    for (text, said) in [
        (PRIVATE, "is a private key, and a certificate belongs here"),
        (
            PUBLIC,
            "is a public key, and a certificate belongs here: a public key stands under its PUB_KEY_ID_",
        ),
    ] {
        assert_eq!(certificate(text), said);
        assert_eq!(certificate(&bare(text)), said, "without armour");
    }
    assert_eq!(
        certificate(key!("identity/chain.pem")),
        "holds more than one certificate: leave the one that is meant"
    );
    assert_eq!(
        certificate(key!("keys/request.pem")),
        "holds no certificate but a CERTIFICATE REQUEST"
    );
    let cut = "MAsCAQEwAwYBATABMA==";
    assert_eq!(certificate(cut), "is not a certificate");
}

#[test]
fn no_bytes_make_it_panic() {
    let whole = pem::blocks(PRIVATE).unwrap()[0].der.clone();
    for end in 0..whole.len() {
        looks(&whole[..end]);
    }
    for at in 0..whole.len().min(64) {
        for byte in 0..=u8::MAX {
            let mut bytes = whole.to_vec();
            bytes[at] = byte;
            looks(&bytes);
        }
    }
}
