//! A merchant whom WeChat Pay lets use SM2, SM3 and SM4 (v3 reference, section 6): the suite stands in the
//! configuration, and everything through the waist is as with RSA.
//!
//! WeChat Pay is played by a script. What it signs and seals with is held to OpenSSL and gmalg by the core's
//! own tests.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fenpay::crypto::suite::{OwnKey, SM};
use fenpay::engine::{Config, Engine};
use fenpay::ledger::{Ledger, Memory};
use fenpay::transport::Scripted;
use fenpay::types::{TestClock, TestEntropy};
use fenpay::v3::sign;
use fenpay::wire::{Request, Response};
use serde_json::{Value, json};
use std::sync::Arc;

const MCHID: &str = "1900000109";
const APPID: &str = "wxd678efh567hg6787";
const KEY: &[u8; 32] = b"a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb";
const MERCHANT_SERIAL: &str = "54E7F59ED8DF4570CFB14780EA8152D45A675EE6";
const PLATFORM_SERIAL: &str = "3F1E9899";
/// 2027-01-01 12:00 in Beijing.
const NOW_S: i64 = 1_798_776_000;
const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

const PLATFORM_KEY: &str = include_str!("../../core/tests/data/keys/sm2.pem");
const PLATFORM_CERTIFICATE: &str = include_str!("../../core/tests/data/sm/certificate.pem");

fn published(name: &str) -> String {
    let all: Value = serde_json::from_str(include_str!("../vectors/v3.json")).unwrap();
    let found = all.as_array().unwrap().iter().find(|v| v["name"] == name);
    found.unwrap()["inputs"]["pem"].as_str().unwrap().to_owned()
}

fn platform() -> Arc<dyn OwnKey> {
    (SM.private_key)(PLATFORM_KEY).unwrap()
}

/// The headers under which WeChat Pay sends a body.
fn signed(body: &[u8]) -> Vec<(String, String)> {
    let message = sign::notice_message(&NOW_S.to_string(), NONCE, body);
    let signature = STANDARD.encode(platform().sign(&message).unwrap());
    [
        ("wechatpay-timestamp", NOW_S.to_string()),
        ("wechatpay-nonce", NONCE.to_owned()),
        ("wechatpay-serial", PLATFORM_SERIAL.to_owned()),
        ("wechatpay-signature", signature),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

fn sealed(plain: &str, about: &str) -> Value {
    let nonce = "uluk4a9R25RW";
    let bytes = (SM.seal)(KEY, nonce.as_bytes(), about.as_bytes(), plain.into()).unwrap();
    json!({
        "algorithm": "AEAD_SM4_GCM", "nonce": nonce, "associated_data": about,
        "ciphertext": STANDARD.encode(bytes),
    })
}

/// Holds a request's signature against the merchant's certificate.
fn check(request: &Request) {
    let header = request
        .headers
        .iter()
        .find(|(name, _)| name == "Authorization");
    let (scheme, pairs) = header.unwrap().1.split_once(' ').unwrap();
    assert_eq!(scheme, "WECHATPAY2-SM2-WITH-SM3");
    let pair = |name: &str| {
        let begin = format!("{name}=\"");
        let pair = pairs.split(',').find_map(|pair| pair.strip_prefix(&begin));
        pair.unwrap().trim_end_matches('"').to_owned()
    };
    assert_eq!(pair("serial_no"), MERCHANT_SERIAL);
    let certificate = published("key:sm2_merchant_certificate");
    let certificate = fenpay::crypto::Certificate::from_pem(&certificate).unwrap();
    let key = (SM.certified_key)(certificate.spki()).unwrap();
    let message = sign::request_message(
        request.method.as_str(),
        &request.target,
        &pair("timestamp"),
        &pair("nonce_str"),
        &request.body,
    );
    let signature = STANDARD.decode(pair("signature")).unwrap();
    key.verify(&message, &signature).unwrap();
}

fn answer(request: &Request) -> Response {
    check(request);
    let path = request.target.split('?').next().unwrap();
    let body = match path {
        "/v3/certificates" => {
            assert_eq!(request.target, "/v3/certificates?algorithm_type=SM2");
            json!({ "data": [{
                "serial_no": PLATFORM_SERIAL,
                "effective_time": "2026-11-21T00:00:00+08:00",
                "expire_time": "2126-10-28T00:00:00+08:00",
                "encrypt_certificate": sealed(PLATFORM_CERTIFICATE, "certificate"),
            }] })
        }
        "/v3/pay/transactions/native" => json!({ "code_url": "weixin://wxpay/bizpayurl?pr=SM" }),
        other => panic!("{other}"),
    };
    let body = body.to_string().into_bytes();
    Response {
        status: 200,
        headers: signed(&body),
        body,
    }
}

fn engine(platform_keys: Value) -> (Engine, Arc<Scripted>) {
    let config = Config::read(&json!({ "ledger": "memory:", "merchants": [{
        "mchid": MCHID, "appids": [APPID], "notify_url": "https://shop.example/notice",
        "v3": {
            "suite": "SM", "key": std::str::from_utf8(KEY).unwrap(), "serial": MERCHANT_SERIAL,
            "merchant_key": published("key:sm2_merchant_private_key"),
            "platform_keys": platform_keys,
        },
    }] }))
    .unwrap();
    let wire = Arc::new(Scripted::by(|request| Ok(answer(request))));
    let ledger: Arc<dyn Ledger> = Arc::new(Memory::new());
    let clock = Arc::new(TestClock::at(NOW_S * 1000));
    let entropy = Arc::new(TestEntropy::seeded(3));
    (
        Engine::assemble(config, ledger, wire.clone(), clock, entropy),
        wire,
    )
}

fn notice() -> Vec<u8> {
    let payment = json!({
        "mchid": MCHID, "appid": APPID, "out_trade_no": "SUITE-0001", "transaction_id": "4200001234202701011234512345",
        "trade_type": "NATIVE", "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "OTHERS",
        "success_time": "2027-01-01T12:00:00+08:00", "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
        "amount": { "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY" },
    });
    let mut resource = sealed(&payment.to_string(), "transaction");
    resource["original_type"] = json!("transaction");
    json!({
        "id": "EV-2027010112000000001", "create_time": "2027-01-01T12:00:00+08:00", "event_type": "TRANSACTION.SUCCESS",
        "resource_type": "encrypt-resource", "summary": "支付成功", "resource": resource,
    })
    .to_string()
    .into_bytes()
}

fn header_object(headers: &[(String, String)]) -> Value {
    Value::Object(headers.iter().map(|(n, v)| (n.clone(), json!(v))).collect())
}

#[test]
fn an_order_is_placed_and_paid_with_sm2_and_sm4() {
    // Without a key of WeChat Pay's, the certificates are fetched, and only those of SM2.
    for (keys, bootstraps) in [
        (json!({ PLATFORM_SERIAL: PLATFORM_CERTIFICATE }), false),
        (json!({}), true),
    ] {
        let (engine, wire) = engine(keys);
        let order = json!({ "out_trade_no": "SUITE-0001", "kind": "native", "total": 100, "description": "tea" });
        let placed = engine.call("order.place", &order, None);
        assert_eq!(placed.status, 0, "{:?}", placed.body);
        assert_eq!(placed.body["state"], "open");
        let requests = wire.requests();
        let mut fetched = requests.iter().filter(|r| r.target.starts_with("/v3/cert"));
        assert_eq!(fetched.next().is_some(), bootstraps);

        let (body, mut headers) = (notice(), None);
        for kind in [
            Some("WECHATPAY2-SHA256-RSA2048"),
            Some("WECHATPAY2-SM2-WITH-SM3"),
            None,
        ] {
            let mut sent = signed(&body);
            sent.extend(kind.map(|kind| ("Wechatpay-Signature-Type".to_owned(), kind.to_owned())));
            let received = engine.call(
                "notice.receive",
                &json!({ "headers": header_object(&sent) }),
                Some(&body),
            );
            if kind == Some("WECHATPAY2-SHA256-RSA2048") {
                assert_eq!(
                    received.body["kind"], "Forged",
                    "no message chooses its suite"
                );
            } else {
                assert_eq!(received.body["outcome"], "paid", "{:?}", received.body);
                assert_eq!(received.body["first"], headers.is_none());
                headers = Some(sent);
            }
        }
        let order = engine.call("order.get", &json!({ "out_trade_no": "SUITE-0001" }), None);
        assert_eq!(order.body["state"], "paid");
    }
}
