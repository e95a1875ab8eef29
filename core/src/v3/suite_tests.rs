//! Everything of this layer with the SM suite (v3 reference, section 6).

use super::fixture::{APIV3_KEY, MCHID, NONCE, NOW_S, headers, pem, signed, vector};
use super::{Account, Headers, Resource, Stamp, Trust, sign};
use crate::crypto::suite::{self, RSA, SM};
use crate::error::Kind;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

const BODY: &[u8] = br#"{"code_url":"weixin://wxpay/bizpayurl?pr=JyC91EIz1"}"#;
/// A time at which both certificates of the vectors are valid.
const THEN_S: i64 = 1_670_000_000;
const SERIAL: &str = "54E7F59ED8DF4570CFB14780EA8152D45A675EE6";

fn account() -> Account {
    let private = (SM.private_key)(pem("sm2_merchant_private_key")).unwrap();
    Account::new(&SM, MCHID, *APIV3_KEY, SERIAL, private)
}

/// WeChat Pay is played by the merchant of the vectors: only its private key is published.
fn trust() -> Trust {
    Trust::of(&SM)
        .with_public_key("PUB_KEY_ID_0114232134912410000000000000", &public())
        .unwrap()
}

fn public() -> String {
    include_str!("../../tests/data/keys/sm2_public.pem").to_owned()
}

fn sent(serial: &str, now_s: i64, kind: Option<&str>) -> Vec<(String, String)> {
    let key = (SM.private_key)(include_str!("../../tests/data/keys/sm2.pem")).unwrap();
    let message = sign::notice_message(&now_s.to_string(), NONCE, BODY);
    let signature = STANDARD.encode(key.sign(&message).unwrap());
    let mut sent = headers(&[
        ("Wechatpay-Timestamp", &now_s.to_string()),
        ("Wechatpay-Nonce", NONCE),
        ("Wechatpay-Serial", serial),
        ("Wechatpay-Signature", &signature),
    ]);
    sent.extend(kind.map(|kind| ("Wechatpay-Signature-Type".to_owned(), kind.to_owned())));
    sent
}

fn verified(trust: &Trust, sent: &[(String, String)], now_s: i64) -> Result<String, Kind> {
    let headers = Headers::read(sent).unwrap().unwrap();
    sign::verify(trust, &headers, BODY, now_s).map_err(|unverified| unverified.error.kind())
}

#[test]
fn a_request_is_signed_with_sm2() {
    let stamp = Stamp {
        now_s: THEN_S,
        nonce: NONCE,
    };
    let made = sign::authorization(&account(), "GET", "/v3/certificates", b"", &stamp).unwrap();
    let (scheme, pairs) = made.split_once(' ').unwrap();
    assert_eq!(scheme, "WECHATPAY2-SM2-WITH-SM3");
    assert!(
        pairs.contains(&format!("serial_no=\"{SERIAL}\"")),
        "{pairs}"
    );
    let (_, signature) = pairs.split_once("signature=\"").unwrap();
    let signature = STANDARD
        .decode(signature.split('"').next().unwrap())
        .unwrap();
    let certificate =
        crate::crypto::Certificate::from_pem(pem("sm2_merchant_certificate")).unwrap();
    let theirs = (SM.certified_key)(certificate.spki()).unwrap();
    let message = sign::request_message("GET", "/v3/certificates", &THEN_S.to_string(), NONCE, b"");
    theirs.verify(&message, &signature).unwrap();
}

#[test]
fn the_configuration_says_which_suite_is_believed() {
    let id = "PUB_KEY_ID_0114232134912410000000000000";
    let by = format!("WECHATPAY2-SM2-WITH-SM3 {id}");
    for kind in [None, Some("WECHATPAY2-SM2-WITH-SM3")] {
        let sent = sent(id, THEN_S, kind);
        assert_eq!(verified(&trust(), &sent, THEN_S), Ok(by.clone()));
        assert_eq!(verified(&trust(), &sent, THEN_S + 301), Err(Kind::Stale));
    }
    // Neither a header nor a signature of the other suite moves it.
    for sent in [
        sent(id, THEN_S, Some("WECHATPAY2-SHA256-RSA2048")),
        sent("PUB_KEY_ID_1", THEN_S, None),
        signed(id, THEN_S, BODY),
    ] {
        assert_eq!(verified(&trust(), &sent, THEN_S), Err(Kind::Forged));
    }
    let rsa = Trust::new()
        .with_public_key(id, pem("java_wechat_pay_public_key"))
        .unwrap();
    assert_eq!(
        verified(&rsa, &sent(id, NOW_S, Some(SM.scheme)), NOW_S),
        Err(Kind::Forged)
    );
    assert_eq!(
        verified(&rsa, &sent(id, NOW_S, None), NOW_S),
        Err(Kind::Forged)
    );
}

#[test]
fn a_certificate_of_sm2_is_believed_while_it_is_valid() {
    let serial = "3F1E989910B253E069A11568C91C57CA44568158";
    let trust = Trust::of(&SM)
        .with_key(serial, pem("sm2_wechat_pay_certificate"))
        .unwrap();
    assert!(trust.find(&serial.to_lowercase(), THEN_S).is_ok());
    assert!(trust.find(serial, NOW_S).is_err(), "it ended in April 2023");
    assert_eq!(trust.encrypts_with(THEN_S).unwrap().0, serial);
    assert!(trust.encrypts_with(NOW_S).is_none());
}

#[test]
fn a_key_of_the_other_suite_is_named_as_what_it_is() {
    let id = "PUB_KEY_ID_1";
    let error = Trust::of(&SM).with_public_key(id, pem("java_wechat_pay_public_key"));
    assert!(error.unwrap_err().contains("belongs to the suite RSA"));
    let error = Trust::new().with_public_key(id, &public());
    assert!(error.unwrap_err().contains("belongs to the suite SM"));
    for (trust, pem) in [
        (Trust::of(&SM), pem("java_wechat_pay_certificate")),
        (Trust::new(), pem("sm2_wechat_pay_certificate")),
    ] {
        assert!(trust.with_certificate(pem).is_err());
    }
    assert!((SM.private_key)(pem("java_merchant_private_key")).is_err());
    assert!((RSA.private_key)(pem("sm2_merchant_private_key")).is_err());
}

#[test]
fn a_part_is_opened_by_the_suite_of_the_account_and_by_no_other() {
    let published = &vector("java-sm4-gcm")["inputs"];
    let key: [u8; 32] = published["api_v3_key"]
        .as_str()
        .unwrap()
        .as_bytes()
        .try_into()
        .unwrap();
    let part = json!({
        "algorithm": "AEAD_SM4_GCM",
        "nonce": published["nonce"],
        "associated_data": published["associated_data"],
        "ciphertext": published["ciphertext"],
    });
    let private = (SM.private_key)(pem("sm2_merchant_private_key")).unwrap();
    let account = Account::new(&SM, MCHID, key, SERIAL, private);
    let plain = Resource::read(&part).unwrap().open(&account).unwrap();
    assert_eq!(plain, b"plaintext");
    let mut other = part.clone();
    other["algorithm"] = json!("AEAD_AES_256_GCM");
    let error = Resource::read(&other).unwrap().open(&account).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Sealed, Some("algorithm"))
    );
    let error = Resource::read(&part)
        .unwrap()
        .open(&super::fixture::account())
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Sealed, Some("algorithm"))
    );
}

#[test]
fn fields_are_encrypted_and_opened_with_sm2() {
    let trust = trust();
    let (_, key) = trust.encrypts_with(THEN_S).unwrap();
    let sealed = key.encrypt("张三".as_bytes()).unwrap();
    let opener = (SM.private_key)(include_str!("../../tests/data/keys/sm2.pem")).unwrap();
    assert_eq!(opener.decrypt(&sealed).unwrap().expose(), "张三".as_bytes());
    assert!(account().openers[0].decrypt(&sealed).is_err());
}

#[test]
fn every_suite_is_found_by_its_name_and_unlike_the_others() {
    for suite in suite::ALL {
        assert_eq!(
            suite::of(suite.name).map(|found| found.scheme),
            Some(suite.scheme)
        );
    }
    assert_ne!(
        (RSA.scheme, RSA.aead, RSA.certificates),
        (SM.scheme, SM.aead, SM.certificates)
    );
    assert!(suite::of("sm").is_none() && suite::of("").is_none());
}
