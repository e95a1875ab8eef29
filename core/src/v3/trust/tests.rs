use super::*;
use crate::error::Kind;
use crate::v3::fixture::{
    NOW_S, PLATFORM_SERIAL, PUBLIC_KEY_ID as KEY_ID, account, pem, private, trust,
};
use rcgen::{CertificateParams, DnType, KeyPair, PKCS_RSA_SHA256, SerialNumber, date_time_ymd};

/// A certificate of the published platform key, valid from the first day of one year to that of another.
pub(in crate::v3) fn certificate(serial: u8, from: i32, until: i32) -> String {
    named(serial, from, until, "Tenpay.com sign")
}

fn named(serial: u8, from: i32, until: i32, cn: &str) -> String {
    let key = pem("java_wechat_pay_private_key");
    let key = KeyPair::from_pem_and_sign_algo(key, &PKCS_RSA_SHA256).unwrap();
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, cn);
    params.serial_number = Some(SerialNumber::from(vec![0x51, serial]));
    params.not_before = date_time_ymd(from, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    params.self_signed(&key).unwrap().pem()
}

fn read(pem: &str) -> Certificate {
    Certificate::from_pem(pem).unwrap()
}

fn serials(trust: &Trust) -> Vec<&str> {
    trust.serials().collect()
}

/// Unix seconds of the first of July of a year.
fn summer(year: i32) -> i64 {
    date_time_ymd(year, 7, 1).unix_timestamp()
}

#[test]
fn a_configuration_s_names_and_keys_must_fit_each_other() {
    let (public, cert) = (
        pem("java_wechat_pay_public_key"),
        pem("java_wechat_pay_certificate"),
    );
    for (name, key) in [
        (KEY_ID, public),
        (PLATFORM_SERIAL, cert),
        (&PLATFORM_SERIAL.to_lowercase(), cert),
    ] {
        assert_eq!(serials(&Trust::new().with_key(name, key).unwrap()).len(), 1);
    }
    let refuse = |name: &str, key: &str| Trust::new().with_key(name, key).unwrap_err();
    assert_eq!(
        refuse(PLATFORM_SERIAL, public),
        "is the serial of a certificate, but there is a public key under it: a public key has an id \
         that begins with PUB_KEY_ID_, shown beside it in the merchant platform"
    );
    assert_eq!(
        refuse(KEY_ID, cert),
        "is a certificate, and a public key belongs here: a certificate stands under its serial"
    );
    assert_eq!(
        refuse("408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB", cert),
        format!("is not the serial of its certificate, which is {PLATFORM_SERIAL}")
    );
    assert_eq!(
        refuse("wechatpay", cert),
        "is neither the serial of a certificate (hex digits) nor the id of a public key (PUB_KEY_ID_…)"
    );
    for id in [
        "PUB_KEY_ID_",
        "PUB_KEY_ID_1\r\nX: y",
        "PUB_KEY_ID_1 ",
        "PUB_KEY_ID_é",
    ] {
        assert_eq!(
            refuse(id, public),
            "is not the id of a public key, which is PUB_KEY_ID_ and digits"
        );
    }
    assert_eq!(
        refuse(PLATFORM_SERIAL, pem("java_wechat_pay_private_key")),
        "is a private key, and a certificate belongs here"
    );
    assert_eq!(
        refuse(KEY_ID, pem("java_wechat_pay_private_key")),
        "is a private key, and WeChat Pay's public key belongs here: the one in pub_key.pem"
    );
    assert_eq!(
        refuse(
            "3F1E989910B253E069A11568C91C57CA44568158",
            pem("sm2_wechat_pay_certificate")
        ),
        "is an SM2 key: it belongs to the suite SM"
    );
    assert_eq!(
        Trust::new()
            .with_public_key(PLATFORM_SERIAL, public)
            .unwrap_err(),
        "is the serial of a certificate: a public key has an id that begins with PUB_KEY_ID_"
    );
    assert_eq!(
        Trust::new()
            .with_certificate(&named(1, 2020, 2030, "1900000109"))
            .unwrap_err(),
        "is the certificate of merchant 1900000109, and one of WeChat Pay's platform belongs here"
    );
}

#[test]
fn a_merchant_s_own_key_among_wechat_pay_s_can_be_found() {
    assert!(trust().holds(private("java_wechat_pay_private_key").spki()));
    assert!(!trust().holds(private("docs_merchant_private").spki()));
    let signs = account();
    assert!(!format!("{signs:?}{:?}", trust()).contains("MII"));
}

#[test]
fn fields_are_encrypted_with_the_public_key_or_the_newest_certificate_in_its_time() {
    let mut trust = Trust::new();
    assert!(trust.encrypts_with(NOW_S).is_none() && trust.is_empty());
    for (serial, from, until) in [(1, 2018, 2023), (2, 2022, 2027), (3, 2026, 2031)] {
        trust = trust
            .with_certificate(&certificate(serial, from, until))
            .unwrap();
    }
    let at = |trust: &Trust, year| {
        trust
            .encrypts_with(summer(year))
            .map(|(serial, _)| serial.to_owned())
    };
    for (year, serial) in [
        (2017, None),
        (2018, Some("5101")),
        (2022, Some("5102")),
        (2025, Some("5102")),
        (2026, Some("5103")),
        (2030, Some("5103")),
        (2031, None),
    ] {
        assert_eq!(at(&trust, year).as_deref(), serial, "{year}");
    }
    let both = trust
        .with_public_key(KEY_ID, pem("java_wechat_pay_public_key"))
        .unwrap();
    assert_eq!(at(&both, 2031).as_deref(), Some(KEY_ID));
}

#[test]
fn a_certificate_vouches_in_its_time_only_and_a_public_key_always() {
    let trust = Trust::new()
        .with_certificate(&certificate(1, 2020, 2025))
        .and_then(|t| t.with_public_key(KEY_ID, pem("java_wechat_pay_public_key")))
        .unwrap();
    let from_s = date_time_ymd(2020, 1, 1).unix_timestamp();
    let until_s = date_time_ymd(2025, 1, 1).unix_timestamp();
    for at_s in [from_s, until_s] {
        assert!(trust.find("5101", at_s).is_ok());
    }
    for (at_s, text) in [
        (from_s - 1, "the certificate that signed is not valid yet"),
        (until_s + 1, "the certificate that signed has expired"),
    ] {
        let unverified = trust.find("5101", at_s).unwrap_err();
        assert_eq!(
            (unverified.error.kind(), unverified.error.text()),
            (Kind::Forged, text)
        );
        assert_eq!(unverified.unknown_serial, None, "fetching would not help");
        assert!(trust.find(KEY_ID, at_s).is_ok());
    }
}

#[test]
fn a_refresh_replaces_what_was_fetched_and_keeps_what_was_configured() {
    let configured = Trust::new()
        .with_public_key(KEY_ID, pem("java_wechat_pay_public_key"))
        .and_then(|trust| trust.with_certificate(&certificate(1, 2020, 2025)))
        .unwrap();
    let first = configured.replaced_by(&[read(&certificate(2, 2022, 2027))]);
    assert_eq!(serials(&first), ["5101", "5102", KEY_ID]);
    let second = first.replaced_by(&[
        read(&certificate(3, 2026, 2031)),
        read(&certificate(1, 2000, 2001)),
    ]);
    assert_eq!(serials(&second), ["5101", "5103", KEY_ID]);
    let valid = second.known().find(|known| known.serial == "5101").unwrap();
    assert!(valid.configured, "a list never replaces a configured key");
    assert_eq!(
        valid.valid_s.unwrap().0,
        date_time_ymd(2020, 1, 1).unix_timestamp()
    );
    assert_eq!(serials(&second.replaced_by(&[])), ["5101", KEY_ID]);
    // The other suite's certificates may stand in the same list.
    let with_sm = configured.replaced_by(&[read(pem("sm2_wechat_pay_certificate"))]);
    assert_eq!(serials(&with_sm), ["5101", KEY_ID]);
}

#[test]
fn the_id_of_a_public_key_has_fifty_more_letters_at_most() {
    let public = pem("java_wechat_pay_public_key");
    for (length, fits) in [(0, false), (1, true), (50, true), (51, false)] {
        let id = format!("{PUBLIC_KEY_ID}{}", "0".repeat(length));
        let read = Trust::new().with_public_key(&id, public);
        assert_eq!(read.is_ok(), fits, "{length}");
    }
}

/// Only a certificate can be fetched: whoever invents the id of a public key makes nobody ask.
#[test]
fn an_unknown_key_says_whether_fetching_could_help() {
    let found = |serial: &str| trust().find(serial, NOW_S).unwrap_err().unknown_serial;
    assert_eq!(found("7A").as_deref(), Some("7A"));
    assert_eq!(found(&format!("{PUBLIC_KEY_ID}0")), None);
    assert!(Trust::new().is_empty() && !trust().is_empty());
}

/// A serial in hex is the same in both cases, whatever its length; anything else is taken as it stands.
#[test]
fn a_serial_is_hex_digits_of_sixty_four_at_most() {
    for (text, hex) in [("", false), ("0g", false), ("aF09", true)] {
        assert_eq!(is_hex(text), hex, "{text}");
    }
    assert!(is_hex(&"a".repeat(64)) && !is_hex(&"a".repeat(65)));
}
