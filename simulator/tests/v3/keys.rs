//! Who may call in v3, and with what WeChat Pay seals: certificates, public keys, probes, lies.

use crate::witness::v3::{NOTIFY, Odd, Till, openssl};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fenpay_simulator::{Fault, FaultKind, HttpResponse, Settings, V3Keys};
use serde_json::{Value, json};
use std::process::Command;

fn serial(response: &HttpResponse) -> &str {
    response.header("wechatpay-serial").unwrap_or_default()
}

fn code(response: &HttpResponse) -> String {
    let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    body["code"].as_str().unwrap_or_default().to_owned()
}

/// A call that answers in every state, with the key that is named.
fn ask(till: &Till, named: Option<&str>) -> HttpResponse {
    let target = format!(
        "/v3/pay/transactions/out-trade-no/NOBODY?mchid={}",
        till.mchid
    );
    let odd = Odd {
        serial: named,
        ..Odd::default()
    };
    till.send("GET", &target, b"", &odd)
}

fn keys(v3_keys: V3Keys) -> Till {
    Till::with(
        Settings {
            v3_keys,
            ..Settings::default()
        },
        0,
    )
}

#[test]
fn openssl_agrees_that_answers_and_requests_are_signed() {
    let till = keys(V3Keys::PublicKey);
    let answer = ask(&till, None);
    let header = |name: &str| answer.header(name).unwrap().to_owned();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let head = format!(
        "{}\n{}\n",
        header("wechatpay-timestamp"),
        header("wechatpay-nonce")
    );
    let message = [head.as_bytes(), &answer.body, b"\n"].concat();
    let signature = STANDARD.decode(header("wechatpay-signature")).unwrap();
    let (id, pem) = &till.keys.platform_keys[0];
    assert_eq!(serial(&answer), id);
    let verified = Command::new("openssl")
        .args(["dgst", "-sha256", "-verify"])
        .arg(file("key.pem", pem.as_bytes()))
        .arg("-signature")
        .arg(file("signature", &signature))
        .arg(file("message", &message))
        .output()
        .unwrap();
    assert!(verified.status.success(), "{verified:?}");
}

#[test]
fn platform_certificates_are_what_they_say() {
    let till = keys(V3Keys::Certificates);
    let listed = till.get("/v3/certificates");
    let one = &listed["data"][0];
    let pem = String::from_utf8(till.opened(&one["encrypt_certificate"])).unwrap();
    assert_eq!(
        till.keys.platform_keys,
        [(one["serial_no"].as_str().unwrap().into(), pem.clone())]
    );
    let shown = openssl(
        &["x509", "-noout", "-serial", "-subject", "-issuer", "-dates"],
        &pem,
    );
    assert!(
        shown.contains(one["serial_no"].as_str().unwrap()),
        "{shown}"
    );
    assert!(
        shown.contains("Tenpay.com sign") && shown.contains("Tenpay.com Root CA"),
        "{shown}"
    );
    assert!(shown.contains("2025") && shown.contains("2030"), "{shown}");
    assert!(
        one["effective_time"]
            .as_str()
            .unwrap()
            .starts_with("2025-03-02T08:00:00+08:00")
    );
}

#[test]
fn a_merchant_with_only_a_public_key_has_no_certificates() {
    let till = keys(V3Keys::PublicKey);
    let refused = till.no("GET", "/v3/certificates", &Value::Null);
    assert_eq!(refused, (404, "RESOURCE_NOT_EXISTS".into()));
    assert_eq!(serial(&ask(&till, None)), till.keys.public_key_id);
}

#[test]
fn answers_are_signed_with_the_key_that_the_request_names_once_it_is_enabled() {
    let till = keys(V3Keys::Both);
    let id = till.keys.public_key_id.clone();
    let certificate = till.keys.platform_keys[1].0.clone();
    assert_eq!(serial(&ask(&till, Some(&id))), id);
    assert_eq!(serial(&ask(&till, None)), certificate);
    assert_eq!(serial(&ask(&till, Some(&certificate))), certificate);
    let till = keys(V3Keys::Certificates);
    assert_eq!(
        serial(&ask(&till, Some(&id))),
        certificate,
        "not enabled yet"
    );
}

#[test]
fn notices_move_to_the_public_key_by_their_share() {
    let mut till = keys(V3Keys::Certificates);
    let signed = |till: &Till, number: &str| {
        till.paid(number, 1, json!({}));
        let told = till.due();
        till.verify(&told[0].headers, &told[0].body)
    };
    let first = signed(&till, "SHARE-A");
    till.shop.sim.migrate(None, V3Keys::Both, 50);
    till.refresh();
    let id = till.keys.public_key_id.clone();
    let mixed: Vec<_> = (0..20)
        .map(|n| signed(&till, &format!("SHARE-B{n}")))
        .collect();
    assert!(mixed.contains(&first) && mixed.contains(&id), "{mixed:?}");
    till.shop.sim.migrate(None, V3Keys::Both, 100);
    assert_eq!(signed(&till, "SHARE-C"), id);
    till.shop.sim.migrate(None, V3Keys::Both, 0);
    assert_eq!(signed(&till, "SHARE-D"), first);
}

#[test]
fn certificates_rotate_by_a_gray_share() {
    let mut till = keys(V3Keys::Certificates);
    let old = serial(&ask(&till, None)).to_owned();
    let new = till.shop.sim.rotate(0).unwrap();
    assert_eq!(
        till.get("/v3/certificates")["data"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(serial(&ask(&till, None)), old);
    till.refresh();
    till.shop.sim.gray(50);
    let seen: Vec<_> = (0..30)
        .map(|_| serial(&ask(&till, None)).to_owned())
        .collect();
    assert!(seen.contains(&old) && seen.contains(&new));
    let sealed = |name: &str| {
        let body = json!({
            "echo_message": "hello", "encrypted_echo_message": till.sealed(name, "secret"),
        });
        let bytes = body.to_string().into_bytes();
        till.send(
            "POST",
            "/v3/security/echo",
            &bytes,
            &Odd {
                serial: Some(name),
                ..Odd::default()
            },
        )
    };
    assert_eq!((sealed(&old).status, sealed(&new).status), (200, 200));
    till.shop.sim.retire();
    assert_eq!(serial(&ask(&till, None)), new);
    assert_eq!(sealed(&old).status, 400);
}

#[test]
fn encrypted_fields_need_the_serial_of_their_key() {
    let till = keys(V3Keys::Both);
    let (id, certificate) = (&till.keys.public_key_id, &till.keys.platform_keys[1].0);
    let body = json!({
        "echo_message": "hello", "encrypted_echo_message": till.sealed(id, "secret"),
        "notify_url": NOTIFY,
    });
    let bytes = body.to_string().into_bytes();
    let send = |serial: Option<&str>| {
        till.send(
            "POST",
            "/v3/security/echo",
            &bytes,
            &Odd {
                serial,
                ..Odd::default()
            },
        )
    };
    for serial in [None, Some(certificate.as_str()), Some("PUB_KEY_ID_01")] {
        let refused = send(serial);
        assert_eq!(
            (refused.status, code(&refused).as_str()),
            (400, "PARAM_ERROR"),
            "{serial:?}"
        );
        till.verify(&refused.headers, &refused.body);
    }
    let answer = send(Some(id));
    assert_eq!((answer.status, serial(&answer)), (200, id.as_str()));
    let (event, original, resource) = till.read(&till.due()[0]);
    assert_eq!(
        (event.as_str(), original.as_str()),
        ("SECURITY_ECHO.SUCCESS", "security")
    );
    assert_eq!(resource["echo_message"], "hello");
    assert_eq!(
        STANDARD
            .decode(resource["encrypt_echo_message"].as_str().unwrap())
            .unwrap()
            .len(),
        256
    );
}

#[test]
fn who_calls_is_known_before_anything_is_signed() {
    let till = Till::open();
    let target = format!("/v3/pay/transactions/out-trade-no/X?mchid={}", till.mchid);
    let good = till.authorization("GET", &target, b"", &Odd::default());
    let with = |authorization: String| {
        let authorization = Some(authorization);
        till.send(
            "GET",
            &target,
            b"",
            &Odd {
                authorization,
                ..Odd::default()
            },
        )
    };
    let other_serial = good.replace(
        &till.keys.serial,
        "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
    );
    for (what, wrong) in [
        ("scheme", good.replace("RSA2048", "RSA4096")),
        ("no blank", good.replace("RSA2048 ", "RSA2048")),
        ("no quotes", good.replace('"', "")),
        (
            "no nonce",
            good.replace(",nonce_str=\"5K8264ILTKCH16CQ2502SI8ZNMTM67VS\"", ""),
        ),
        ("nonce", good.replace("5K8264ILTKCH", "6K8264ILTKCH")),
        ("serial", other_serial),
        ("empty", String::new()),
    ] {
        let refused = with(wrong);
        assert_eq!(
            (refused.status, code(&refused).as_str()),
            (401, "SIGN_ERROR"),
            "{what}"
        );
        assert!(refused.header("wechatpay-signature").is_none(), "{what}");
        assert!(refused.header("request-id").is_none(), "{what}");
    }
    assert_eq!(with(good).status, 404);
    for (late_s, status) in [(-300, 404), (300, 404), (-301, 401), (301, 401)] {
        let odd = Odd {
            late_s,
            ..Odd::default()
        };
        assert_eq!(
            till.send("GET", &target, b"", &odd).status,
            status,
            "{late_s}"
        );
    }
    let odd = Odd {
        mchid: Some("1900000001"),
        ..Odd::default()
    };
    assert_eq!(
        code(&till.send("GET", &target, b"", &odd)),
        "MCH_NOT_EXISTS"
    );
    let odd = Odd {
        mchid: Some("1900000209"),
        ..Odd::default()
    };
    assert_eq!(till.send("GET", &target, b"", &odd).status, 401);
    let odd = Odd {
        without: &["authorization"],
        ..Odd::default()
    };
    assert_eq!(till.send("GET", "/v3/certificates", b"", &odd).status, 401);
}

#[test]
fn the_signature_covers_the_target_and_the_body_as_they_travel() {
    let till = Till::open();
    let order = till.order("BODY-01", 1, json!({})).to_string();
    let target = "/v3/pay/transactions/native";
    let authorization = Some(till.authorization("POST", target, order.as_bytes(), &Odd::default()));
    let odd = Odd {
        authorization,
        ..Odd::default()
    };
    let spaced = order.replace(",", ", ");
    assert_eq!(
        till.send("POST", target, spaced.as_bytes(), &odd).status,
        401
    );
    assert_eq!(
        till.send("POST", target, order.as_bytes(), &odd).status,
        200
    );
    let encoded = format!(
        "/v3/pay/transactions/out-trade-no/A%7CB-01?mchid={}",
        till.mchid
    );
    let plain = encoded.replace("%7C", "|");
    let authorization = Some(till.authorization("GET", &plain, b"", &Odd::default()));
    let odd = Odd {
        authorization,
        ..Odd::default()
    };
    assert_eq!(till.send("GET", &encoded, b"", &odd).status, 401);
}

#[test]
fn headers_and_routes_are_checked_first() {
    let till = Till::open();
    for (without, target, status) in [
        (&["user-agent"][..], "/v3/certificates", 400),
        (&["accept"][..], "/v3/certificates", 400),
        (&["accept"][..], "/v3/refund/domestic/refunds/R1", 400),
        (
            &["accept", "user-agent"][..],
            "/v3/pay/transactions/id/1?mchid=1900000109",
            404,
        ),
        (&[][..], "/v3/nothing", 404),
        (&[][..], "/v3/pay/transactions/native", 405),
    ] {
        let answer = till.send(
            "GET",
            target,
            b"",
            &Odd {
                without,
                ..Odd::default()
            },
        );
        assert_eq!(answer.status, status, "{target}");
        let signed = answer.header("wechatpay-signature").is_some();
        assert_eq!(signed, without.len() == 2, "{target}");
        if without.is_empty() {
            assert!(answer.body.is_empty() && answer.headers.is_empty());
        }
    }
    let order = till.order("HEAD-01", 1, json!({})).to_string();
    let headers = &[("content-type", "text/plain")];
    let odd = Odd {
        headers,
        ..Odd::default()
    };
    let answer = till.send(
        "POST",
        "/v3/pay/transactions/native",
        order.as_bytes(),
        &odd,
    );
    assert_eq!(
        (answer.status, answer.header("wechatpay-signature")),
        (400, None)
    );
    let answer = till.send(
        "POST",
        "/v3/pay/transactions/native",
        b"{\"a\":1,\"a\":2}",
        &Odd::default(),
    );
    assert_eq!(
        (answer.status, code(&answer).as_str()),
        (400, "PARAM_ERROR")
    );
    till.verify(&answer.headers, &answer.body);
}

#[test]
fn answers_lie_on_request() {
    let till = Till::open();
    let faulty = |kind: FaultKind| {
        till.shop
            .sim
            .fault(Fault::once("/v3/pay/transactions/*", kind));
        let answer = ask(&till, None);
        let header = |name: &str| answer.header(name).unwrap_or_default().to_owned();
        let now_s = till.shop.sim.now_ms() / 1000;
        let late_s = now_s - header("wechatpay-timestamp").parse::<i64>().unwrap_or(0);
        (
            answer.status,
            header("wechatpay-signature"),
            header("wechatpay-serial"),
            late_s,
        )
    };
    let known = till.keys.platform_keys[1].0.clone();
    assert!(faulty(FaultKind::Unsigned).1.is_empty());
    assert!(
        faulty(FaultKind::Probe)
            .1
            .starts_with("WECHATPAY/SIGNTEST/")
    );
    assert_ne!(faulty(FaultKind::WrongSerial).2, known);
    assert_eq!(faulty(FaultKind::Stale).3, 600);
    let forged = faulty(FaultKind::Forge);
    assert_eq!((forged.0, forged.2.as_str()), (404, known.as_str()));
    assert_eq!(faulty(FaultKind::ServerError).0, 502);
    till.shop.sim.probe(100);
    assert!(
        ask(&till, None)
            .header("wechatpay-signature")
            .unwrap()
            .starts_with("WECHATPAY/SIGNTEST/")
    );
    till.shop.sim.probe(0);
    let answer = ask(&till, None);
    till.verify(&answer.headers, &answer.body);
}

#[test]
fn refusals_are_told_with_their_status_and_may_come_after_the_effect_or_unsigned() {
    let till = Till::open();
    let place = "/v3/pay/transactions/native";
    let order = till.order("REFUSE-01", 1, json!({}));
    for (wanted, status) in [
        ("OPENID_MISMATCH", 500),
        ("FREQUENCY_LIMITED", 429),
        ("NO_AUTH", 403),
    ] {
        till.shop
            .sim
            .fault(Fault::once(place, FaultKind::Refuse).code(wanted));
        assert_eq!(till.no("POST", place, &order), (status, wanted.into()));
        assert!(till.shop.sim.order("REFUSE-01").is_none());
    }
    till.shop
        .sim
        .fault(Fault::once(place, FaultKind::RefuseUnsigned).code("SYSTEM_ERROR"));
    let bytes = order.to_string().into_bytes();
    let answer = till.send("POST", place, &bytes, &Odd::default());
    assert_eq!(
        (answer.status, answer.header("wechatpay-signature")),
        (500, None)
    );
    assert!(till.shop.sim.order("REFUSE-01").is_none());
    till.shop
        .sim
        .fault(Fault::once(place, FaultKind::RefuseAfterCommit));
    assert_eq!(till.no("POST", place, &order), (500, "SYSTEM_ERROR".into()));
    assert!(till.shop.sim.order("REFUSE-01").is_some());
}

#[test]
fn lies_come_before_the_true_notice() {
    let till = Till::open();
    let lies = [
        FaultKind::Forge,
        FaultKind::Probe,
        FaultKind::Stale,
        FaultKind::WrongSerial,
        FaultKind::Unsigned,
        FaultKind::WrongAmount,
        FaultKind::Duplicate,
    ];
    for (n, kind) in lies.into_iter().enumerate() {
        let number = format!("LIE-{n:04}");
        till.shop.sim.fault(Fault::once("notice/payment", kind));
        till.paid(&number, 100, json!({}));
        let told = till.due();
        assert_eq!(told.len(), 2, "{kind:?}");
        let (_, _, truth) = till.read(&told[1]);
        assert_eq!(truth["out_trade_no"], number.as_str());
        match kind {
            FaultKind::WrongAmount => assert_eq!(till.read(&told[0]).2["amount"]["total"], 101),
            FaultKind::Duplicate => assert_eq!(till.read(&told[0]).2, truth),
            FaultKind::Stale => {
                till.verify(&told[0].headers, &told[0].body);
            }
            _ => {
                let lie = std::panic::AssertUnwindSafe(|| till.read(&told[0]));
                assert!(std::panic::catch_unwind(lie).is_err(), "{kind:?}");
            }
        }
    }
}
