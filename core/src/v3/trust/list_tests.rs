use super::*;
use crate::crypto::aead;
use crate::v3::fixture::{self, APIV3_KEY, MCHID, PUBLIC_KEY_ID, SERIAL, private, signed};
use crate::v3::trust::tests::certificate as made;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

/// The middle of 2024, when the first of two certificates signs.
const NOW_S: i64 = 1_720_000_000;

fn item(pem: &str) -> Value {
    let serial = Certificate::from_pem(pem).unwrap().serial().to_owned();
    sealed(&serial, pem.as_bytes(), APIV3_KEY, "certificate")
}

fn sealed(serial: &str, plain: &[u8], key: &[u8; 32], aad: &str) -> Value {
    let nonce = "fdasflkja484";
    let bytes = aead::seal(key, nonce.as_bytes(), aad.as_bytes(), plain.to_vec()).unwrap();
    json!({
        "serial_no": serial, "effective_time ": "2018-06-08T10:34:56+08:00", "expire_time": "whenever",
        "encrypt_certificate": { "algorithm": "AEAD_AES_256_GCM", "nonce": nonce,
            "associated_data": aad, "ciphertext": STANDARD.encode(bytes) },
    })
}

fn answer(signer: &str, items: &[Value]) -> Response {
    let body = json!({ "data": items }).to_string().into_bytes();
    Response {
        status: 200,
        headers: signed(signer, NOW_S, &body),
        body,
    }
}

fn taken(present: &Trust, response: &Response) -> Result<Trust> {
    refreshed(&fixture::account(), present, response, NOW_S)
}

fn serials(trust: &Trust) -> Vec<&str> {
    trust.serials().collect()
}

#[test]
fn the_first_list_of_all_is_verified_by_what_comes_out_of_it() {
    let items = [item(&made(1, 2020, 2025)), item(&made(2, 2024, 2029))];
    let trust = taken(&Trust::new(), &answer("5101", &items)).unwrap();
    assert_eq!(serials(&trust), ["5101", "5102"]);
    let (newest, _) = trust.encrypts_with(NOW_S).unwrap();
    assert_eq!(newest, "5102");
    // What nobody in the list or before it signed is not taken.
    let error = taken(&Trust::new(), &answer("5103", &items)).unwrap_err();
    assert_eq!((error.kind(), error.advice()), (Kind::Forged, Advice::Same));
    let mut changed = answer("5101", &items);
    changed.body.push(b' ');
    assert_eq!(
        taken(&Trust::new(), &changed).unwrap_err().kind(),
        Kind::Forged
    );
    let mut unsigned = answer("5101", &items);
    unsigned.headers.clear();
    assert_eq!(
        taken(&Trust::new(), &unsigned).unwrap_err().kind(),
        Kind::Forged
    );
}

#[test]
fn a_refresh_rotates_and_leaves_what_has_expired() {
    let first = taken(
        &Trust::new(),
        &answer("5101", &[item(&made(1, 2020, 2025))]),
    )
    .unwrap();
    let items = [
        item(&made(1, 2020, 2025)),
        item(&made(2, 2024, 2029)),
        item(&made(3, 2015, 2020)),
    ];
    let second = taken(&first, &answer("5101", &items)).unwrap();
    assert_eq!(serials(&second), ["5101", "5102"]);
    let third = taken(&second, &answer("5102", &items[1..2])).unwrap();
    assert_eq!(serials(&third), ["5102"]);
    // Signed by the one that is replaced in the very same answer: only what is trusted afterwards counts.
    let error = taken(&third, &answer("5102", &items[..1])).unwrap_err();
    assert_eq!(error.kind(), Kind::Forged);
    let public = Trust::new()
        .with_public_key(PUBLIC_KEY_ID, fixture::pem("java_wechat_pay_public_key"))
        .unwrap();
    let joined = taken(&public, &answer(PUBLIC_KEY_ID, &items[1..2])).unwrap();
    assert_eq!(serials(&joined), ["5102", PUBLIC_KEY_ID]);
}

#[test]
fn a_merchant_without_certificates_keeps_its_public_key() {
    let present = fixture::trust();
    for body in [r#"{"code":"RESOURCE_NOT_EXISTS","message":"x"}"#, ""] {
        let response = Response {
            status: 404,
            headers: Vec::new(),
            body: body.into(),
        };
        let trust = taken(&present, &response).unwrap();
        assert_eq!(serials(&trust), serials(&present));
        assert!(taken(&Trust::new(), &response).unwrap().is_empty());
    }
}

#[test]
fn a_list_that_is_not_whole_changes_nothing() {
    let good = item(&made(1, 2020, 2025));
    let pem = made(2, 2024, 2029);
    let wrong_key = sealed(
        "5102",
        pem.as_bytes(),
        b"another APIv3 key of 32 bytes!!!",
        "certificate",
    );
    let as_notice = sealed("5102", pem.as_bytes(), APIV3_KEY, "transaction");
    let other_serial = sealed("5103", pem.as_bytes(), APIV3_KEY, "certificate");
    let not_pem = sealed("5102", b"{}", APIV3_KEY, "certificate");
    let within = sealed(
        "5102",
        format!("attach {pem}").as_bytes(),
        APIV3_KEY,
        "certificate",
    );
    let a_key = sealed(
        "5102",
        fixture::pem("java_wechat_pay_public_key").as_bytes(),
        APIV3_KEY,
        "certificate",
    );
    let no_serial = json!({ "encrypt_certificate": good["encrypt_certificate"] });
    let mut cut = good.clone();
    cut["encrypt_certificate"]["ciphertext"] = "AAAA".into();
    let mut nonce = good.clone();
    nonce["encrypt_certificate"]["nonce"] = "short".into();
    for (bad, kind) in [
        (wrong_key, Kind::Sealed),
        (as_notice, Kind::Sealed),
        (other_serial, Kind::Forged),
        (not_pem, Kind::Sealed),
        (within, Kind::Sealed),
        (a_key, Kind::Sealed),
        (no_serial, Kind::Forged),
        (cut, Kind::Sealed),
        (nonce, Kind::Sealed),
        (json!({}), Kind::Sealed),
        (json!(7), Kind::Sealed),
    ] {
        let error = taken(&Trust::new(), &answer("5101", &[good.clone(), bad])).unwrap_err();
        assert_eq!((error.kind(), error.operation()), (kind, CERTIFICATES));
    }
    for body in ["{}", r#"{"data":{}}"#, r#"{"data":[],"data":[]}"#, "[", ""] {
        let response = Response {
            status: 200,
            headers: signed(PUBLIC_KEY_ID, NOW_S, body.as_bytes()),
            body: body.into(),
        };
        assert_eq!(
            taken(&fixture::trust(), &response).unwrap_err().kind(),
            Kind::Wire,
            "{body}"
        );
    }
}

#[test]
fn certificates_of_the_other_suite_are_left_out() {
    let mut other = item(&made(2, 2024, 2029));
    other["encrypt_certificate"]["algorithm"] = "AEAD_SM4_GCM".into();
    let trust = taken(
        &Trust::new(),
        &answer("5101", &[item(&made(1, 2020, 2025)), other]),
    )
    .unwrap();
    assert_eq!(serials(&trust), ["5101"]);
}

#[test]
fn the_genuine_list_that_wechat_pay_publishes_opens() {
    let vector = fixture::vector("java-cert-download");
    let key = vector["inputs"]["api_v3_key"].as_str().unwrap().as_bytes();
    let account = Account::rsa(
        MCHID,
        key.try_into().unwrap(),
        SERIAL,
        private("docs_merchant_private"),
    );
    let body = vector["inputs"]["response_body"].as_str().unwrap();
    let list: Value = serde_json::from_str(body).unwrap();
    let found = certificate(&account, &list["data"][0]).unwrap().unwrap();
    let expected = &vector["expected"];
    assert_eq!(found.serial(), expected["cert_serial_hex"]);
    assert_eq!(found.subject_cn(), Some("Tenpay.com sign"));
    assert_eq!(found.issuer_cn(), Some("Tenpay.com Root CA"));
    assert_eq!(
        (found.not_before_s(), found.not_after_s()),
        (1_695_136_558, 1_852_816_558)
    );
    let published = Certificate::from_pem(expected["certificate_pem"].as_str().unwrap()).unwrap();
    assert_eq!(found, published);
}

#[test]
fn a_refusal_keeps_its_class() {
    let response = Response {
        status: 401,
        headers: Vec::new(),
        body: br#"{"code":"SIGN_ERROR","message":"x"}"#.to_vec(),
    };
    let error = taken(&Trust::new(), &response).unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Rejected, Some("SIGN_ERROR"))
    );
    let response = Response {
        status: 502,
        body: b"<html>".to_vec(),
        ..response
    };
    assert_eq!(
        taken(&Trust::new(), &response).unwrap_err().kind(),
        Kind::Gateway
    );
}
