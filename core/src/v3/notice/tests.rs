use super::*;
use crate::crypto::aead;
use crate::v3::fixture::{self, APIV3_KEY, NOW_S, PUBLIC_KEY_ID, signed};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use serde_json::json;

const PAID: &str = r#"{"mchid":"1900007291","appid":"wxd678efh567hg6787","out_trade_no":"1217752501201407033233368018","transaction_id":"1217752501201407033233368019","trade_state":"SUCCESS","amount":{"total":100,"currency":"CNY"}}"#;

/// An envelope around a plaintext, as WeChat Pay writes it.
fn envelope(event_type: &str, original_type: &str, plain: &str) -> Value {
    let (nonce, aad) = ("fdasflkja484", "transaction");
    let sealed = aead::seal(APIV3_KEY, nonce.as_bytes(), aad.as_bytes(), plain.into()).unwrap();
    json!({
        "id": "EV-2018022511223320873", "create_time": "2018-06-08T10:34:56+08:00",
        "resource_type": "encrypt-resource", "event_type": event_type, "summary": "支付成功",
        "resource": { "original_type": original_type, "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": STANDARD.encode(sealed), "nonce": nonce, "associated_data": aad },
    })
}

fn paid() -> Value {
    envelope("TRANSACTION.SUCCESS", "transaction", PAID)
}

fn taken(headers: &[(String, String)], body: &[u8]) -> Result<Notice, Unverified> {
    let (account, trust) = (fixture::account(), fixture::trust());
    Claim::read(headers, body)?.verify(&account, &trust, NOW_S)
}

/// The same with a good signature.
fn sent(body: &str) -> Result<Notice, Unverified> {
    taken(
        &signed(PUBLIC_KEY_ID, NOW_S, body.as_bytes()),
        body.as_bytes(),
    )
}

fn refused(body: &str) -> Error {
    sent(body).unwrap_err().error
}

#[test]
fn a_payment_is_verified_opened_and_told() {
    let body = paid().to_string();
    let notice = sent(&body).unwrap();
    assert_eq!(notice.kind, NoticeKind::Payment);
    assert_eq!(
        notice.resource,
        serde_json::from_str::<Value>(PAID).unwrap()
    );
    assert_eq!(
        (
            notice.id.as_str(),
            notice.event_type.as_str(),
            notice.original_type.as_str()
        ),
        (
            "EV-2018022511223320873",
            "TRANSACTION.SUCCESS",
            "transaction"
        )
    );
    assert_eq!(
        (notice.create_time.as_str(), notice.summary.as_str()),
        ("2018-06-08T10:34:56+08:00", "支付成功")
    );
    assert_eq!(
        notice.verified_by,
        format!("WECHATPAY2-SHA256-RSA2048 {PUBLIC_KEY_ID}")
    );
    assert!(!notice.asks && notice.unopened.is_empty());
}

#[test]
fn the_published_notices_verify_and_open() {
    let mut seen = 0;
    for vector in fixture::vectors("notification_verify_and_decrypt") {
        let given = &vector["inputs"];
        let pairs = given["headers"].as_object().unwrap().iter();
        let headers: Vec<_> = pairs
            .map(|(n, v)| (n.clone(), v.as_str().unwrap().to_owned()))
            .collect();
        let body = given["body"].as_str().unwrap().as_bytes();
        let now_s = given["headers"]["Wechatpay-Timestamp"]
            .as_str()
            .unwrap()
            .parse()
            .unwrap();
        let (account, trust) = (fixture::account(), fixture::trust());
        let claim = Claim::read(&headers, body).unwrap();
        assert_eq!(claim.serial(), PUBLIC_KEY_ID);
        let notice = claim.verify(&account, &trust, now_s).unwrap();
        let plain = vector["expected"]["resource_plaintext"].as_str().unwrap();
        assert_eq!(
            notice.resource,
            serde_json::from_str::<Value>(plain).unwrap()
        );
        seen += 1;
    }
    assert_eq!(seen, 2);
}

#[test]
fn every_flipped_bit_and_every_prefix_is_refused() {
    let body = paid().to_string();
    let headers = signed(PUBLIC_KEY_ID, NOW_S, body.as_bytes());
    for bit in 0..body.len() * 8 {
        let mut flipped = body.clone().into_bytes();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let kind = taken(&headers, &flipped).unwrap_err().error.kind();
        assert!(matches!(kind, Kind::Forged | Kind::Wire), "{kind:?}");
    }
    for end in 0..body.len() {
        let kind = taken(&headers, &body.as_bytes()[..end])
            .unwrap_err()
            .error
            .kind();
        assert!(matches!(kind, Kind::Forged | Kind::Wire), "{kind:?}");
    }
}

#[test]
fn nothing_is_opened_before_it_verified() {
    // Were it opened first, the error would say that it does not open.
    let mut body = paid();
    body["resource"]["ciphertext"] = "AAAA".into();
    let body = body.to_string();
    let mut headers = signed(PUBLIC_KEY_ID, NOW_S, body.as_bytes());
    headers[1].1 = "another nonce".replace(' ', "");
    assert_eq!(
        taken(&headers, body.as_bytes()).unwrap_err().error.kind(),
        Kind::Forged
    );
    assert_eq!(refused(&body).kind(), Kind::Sealed);
}

#[test]
fn the_encrypted_part_has_one_form() {
    let with = |name: &str, value: Value| {
        let mut body = paid();
        body["resource"][name] = value;
        refused(&body.to_string())
    };
    for (name, value) in [
        ("algorithm", json!("AEAD_SM4_GCM")),
        ("algorithm", json!("aead_aes_256_gcm")),
        ("algorithm", json!(null)),
        ("nonce", json!("")),
        ("nonce", json!("fdasflkja48")),
        ("nonce", json!("fdasflkja4845")),
        ("nonce", json!("fdasflkja48é")),
        ("nonce", json!(7)),
        ("nonce", json!("another_nonc")),
        ("associated_data", json!("")),
        ("associated_data", json!("certificate")),
        ("associated_data", json!(7)),
        ("ciphertext", json!("")),
        ("ciphertext", json!("!!!not-base64!!!")),
        ("ciphertext", json!("AAAA")),
        ("ciphertext", json!("AAAAAAAAAAAAAAAAAAAAAA==")),
        ("ciphertext", json!(["x"])),
    ] {
        let error = with(name, value.clone());
        assert_eq!(error.kind(), Kind::Sealed, "{name}: {value}");
        assert!(error.field().unwrap().starts_with("resource."), "{error}");
    }
    let text = paid()["resource"]["ciphertext"]
        .as_str()
        .unwrap()
        .to_owned();
    for odd in [
        text.trim_end_matches('=').to_owned() + "===",
        format!("{text}\n"),
        format!(" {text}"),
        text[4..].to_owned(),
    ] {
        assert_eq!(with("ciphertext", json!(odd)).kind(), Kind::Sealed);
    }
    // Every cut of the ciphertext, tag and all.
    let bytes = STANDARD.decode(&text).unwrap();
    for end in (0..bytes.len())
        .step_by(7)
        .chain([bytes.len() - 1, bytes.len() - 16])
    {
        assert_eq!(
            with("ciphertext", json!(STANDARD.encode(&bytes[..end]))).kind(),
            Kind::Sealed
        );
    }
}

#[test]
fn associated_data_may_be_empty_or_missing() {
    let nonce = "fdasflkja484";
    let sealed = aead::seal(APIV3_KEY, nonce.as_bytes(), b"", PAID.into()).unwrap();
    for aad in [json!(""), json!(null)] {
        let mut body = paid();
        body["resource"]["ciphertext"] = STANDARD.encode(&sealed).into();
        body["resource"]["associated_data"] = aad.clone();
        assert_eq!(sent(&body.to_string()).unwrap().kind, NoticeKind::Payment);
        if aad.is_null() {
            body["resource"]
                .as_object_mut()
                .unwrap()
                .remove("associated_data");
            assert_eq!(sent(&body.to_string()).unwrap().kind, NoticeKind::Payment);
        }
    }
}

#[test]
fn another_merchant_s_notice_does_not_open() {
    let mut account = fixture::account();
    account.key = crate::types::Secret::new(*b"another APIv3 key of 32 bytes!!!");
    let body = paid().to_string();
    let headers = signed(PUBLIC_KEY_ID, NOW_S, body.as_bytes());
    let claim = Claim::read(&headers, body.as_bytes()).unwrap();
    let error = claim
        .verify(&account, &fixture::trust(), NOW_S)
        .unwrap_err()
        .error;
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Sealed, Some("resource.ciphertext"))
    );
    assert!(!error.to_string().contains("another APIv3"));
}

#[test]
fn json_is_strict_outside_and_inside() {
    let body = paid().to_string();
    let doubled = body.replacen("\"id\":", "\"id\":\"1\",\"id\":", 1);
    let escaped = body.replacen("\"id\":", "\"\\u0069d\":\"1\",\"id\":", 1);
    for bad in [
        doubled,
        escaped,
        format!("{body}{{}}"),
        body.replacen('{', "{\"x\":1e999,", 1),
    ] {
        assert_eq!(refused(&bad).kind(), Kind::Wire, "{}", &bad[..60]);
    }
    let deep = format!("{}1{}", "[".repeat(40), "]".repeat(40));
    for plain in [
        r#"{"trade_state":"SUCCESS","trade_state":"NOTPAY"}"#,
        r#"{"a":{"b":1,"\u0062":2}}"#,
        "[]",
        "\"text\"",
        "7",
        "null",
        "",
        "{",
        "{}{}",
        "{\"total\":NaN}",
        deep.as_str(),
    ] {
        let body = envelope("TRANSACTION.SUCCESS", "transaction", plain).to_string();
        assert_eq!(refused(&body).kind(), Kind::Wire, "{plain}");
    }
}

#[test]
fn an_authentic_message_that_is_no_notice_is_told_so() {
    for body in [
        r#"{"code_url":"weixin://wxpay/bizpayurl?pr=JyC91EIz1"}"#,
        PAID,
        r#"{"data":[{"serial_no":"5101","encrypt_certificate":{}}]}"#,
        r#"{"code":"ORDER_NOT_EXIST","message":"x"}"#,
        r#"{"id":"1","event_type":"TRANSACTION.SUCCESS"}"#,
        r#"{"id":1,"event_type":"TRANSACTION.SUCCESS","resource":{}}"#,
        "{}",
    ] {
        let error = refused(body);
        assert_eq!(error.kind(), Kind::Forged, "{body}");
        assert!(error.text().contains("no notice"), "{error}");
    }
}

#[test]
fn a_name_of_several_products_is_told_apart_by_what_was_encrypted() {
    let kind = |event: &str, original: &str, plain: &str| {
        sent(&envelope(event, original, plain).to_string())
            .unwrap()
            .kind
    };
    let combined = r#"{"combine_mchid":"1900007291","combine_out_trade_no":"1","sub_orders":[]}"#;
    assert_eq!(
        kind("TRANSACTION.SUCCESS", "transaction", combined),
        NoticeKind::Combined
    );
    let parking = PAID.replacen('{', r#"{"trade_scene":"PARKING","#, 1);
    assert_eq!(
        kind("TRANSACTION.SUCCESS", "transaction", &parking),
        NoticeKind::Parking
    );
    assert_eq!(
        kind("TRANSACTION.SUCCESS", "transaction", "{}"),
        NoticeKind::Other
    );
    let sharing = r#"{"mchid":"1","order_id":"2","out_order_no":"3"}"#;
    for event in [
        "PROFITSHARING.SUCCESS",
        "PROFITSHARING.RETURN",
        "TRANSACTION.SUCCESS",
    ] {
        assert_eq!(kind(event, "profitsharing", sharing), NoticeKind::Sharing);
    }
    assert_eq!(
        kind("TRANSACTION.SUCCESS", "refund", PAID),
        NoticeKind::Other
    );
    assert_eq!(
        kind("TRANSACTION.NEW", "transaction", PAID),
        NoticeKind::Other
    );
}

#[test]
fn every_event_that_is_documented_arrives_as_what_it_is() {
    for listed in events() {
        let original = listed.original_type.unwrap_or_default();
        let body = envelope(listed.event_type, original, PAID).to_string();
        let notice = sent(&body).unwrap();
        assert_eq!(
            (notice.kind, notice.asks),
            (listed.kind, listed.asks),
            "{listed:?}"
        );
    }
}

#[test]
fn times_are_kept_in_whatever_form_they_come() {
    for time in [
        "20180608103456",
        "2018-06-08T10:34:56.120+08:00",
        "",
        "soon",
    ] {
        let mut body = paid();
        body["create_time"] = time.into();
        assert_eq!(sent(&body.to_string()).unwrap().create_time, time);
    }
    let mut body = paid();
    body["create_time"] = json!(7);
    body["summary"] = json!(null);
    body["more"] = json!({ "x": [1] });
    assert_eq!(sent(&body.to_string()).unwrap().create_time, "");
}

#[test]
fn the_self_test_s_encrypted_echo_is_opened() {
    let key = fixture::private("docs_merchant_private")
        .public_key()
        .unwrap();
    let sealed = STANDARD.encode(key.encrypt_oaep(b"hello").unwrap());
    let plain = json!({ "echo_message": "hello", "encrypt_echo_message": sealed }).to_string();
    let notice = sent(&envelope("SECURITY_ECHO.SUCCESS", "security", &plain).to_string()).unwrap();
    assert_eq!((notice.kind, notice.unopened.len()), (NoticeKind::Echo, 0));
    assert_eq!(notice.resource["encrypt_echo_message"], "hello");
    let plain = json!({ "echo_message": "hello", "encrypt_echo_message": "AAAA" }).to_string();
    let notice = sent(&envelope("SECURITY_ECHO.SUCCESS", "security", &plain).to_string()).unwrap();
    assert_eq!(notice.unopened, ["encrypt_echo_message"]);
}

#[test]
fn a_body_that_went_through_somebody_s_hands_is_told_so() {
    let body = paid().to_string();
    let headers = signed(PUBLIC_KEY_ID, NOW_S, body.as_bytes());
    let value: Value = serde_json::from_str(&body).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    let spaced = body.replace("\":", "\": ").replace(",\"", ", \"");
    let ascii: String = body
        .chars()
        .map(|c| {
            if c.is_ascii() {
                c.to_string()
            } else {
                format!("\\u{:04x}", c as u32)
            }
        })
        .collect();
    for (text, said) in [
        (pretty, "indented"),
        (spaced, "blanks between its members"),
        (ascii, "\\u escapes"),
    ] {
        let error = taken(&headers, text.as_bytes()).unwrap_err().error;
        assert_eq!(error.kind(), Kind::Forged);
        assert!(
            error.text().contains(said) && error.text().contains("exact bytes"),
            "{error}"
        );
    }
    for (text, said) in [
        ("", "empty"),
        ("b'{\"id\": 1}'", "bytes object"),
        ("{'id': 'EV-1'}", "text of a dict"),
        ("[object Object]", "text of an object"),
        ("map[id:EV-1]", "text of a map"),
        ("\"{\\\"id\\\":1}\"", "quoted JSON string"),
        ("%7B%22id%22", "percent-encoded"),
        ("id=EV-1&event_type=x", "form-encoded"),
        ("<xml><return_code/></xml>", "message of v2"),
        ("<html>", "web page"),
        ("\u{feff}{}", "mark of its encoding"),
        ("[]", "no JSON object"),
        ("{\0\"\0", "UTF-16 or binary"),
    ] {
        let error = taken(&headers, text.as_bytes()).unwrap_err().error;
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Wire, Advice::Never),
            "{text}"
        );
        assert!(error.text().contains(said), "{text}: {error}");
    }
}

#[test]
fn headers_that_a_proxy_removed_are_missed() {
    let body = paid().to_string();
    let error = Claim::read(&[], body.as_bytes()).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Forged, Some("Wechatpay-Signature"))
    );
    let headers = signed(PUBLIC_KEY_ID, NOW_S, body.as_bytes());
    let claim = Claim::read(&headers, body.as_bytes()).unwrap();
    assert!(claim.evidence().ends_with(body.as_bytes()));
}

#[test]
fn replies_are_what_wechat_pay_reads() {
    let good = reply_success();
    assert_eq!(
        (good.status, good.body.as_slice()),
        (200, r#"{"code":"SUCCESS","message":"成功"}"#.as_bytes())
    );
    let bad = reply_fail("x\"\n");
    assert_eq!(
        (bad.status, bad.body.as_slice()),
        (500, br#"{"code":"FAIL","message":"x\"\n"}"#.as_slice())
    );
    assert_eq!(bad.header("content-type"), Some("application/json"));
}

proptest! {
    #[test]
    fn signed_bytes_of_any_sort_never_panic(body: Vec<u8>) {
        let headers = signed(PUBLIC_KEY_ID, NOW_S, &body);
        prop_assert!(taken(&headers, &body).is_err());
    }

    #[test]
    fn any_plaintext_is_told_whole_or_refused(plain in ".{0,60}", name in "[a-z]{1,8}") {
        let body = envelope("TRANSACTION.SUCCESS", "transaction", &plain).to_string();
        prop_assert!(sent(&body).is_err() || serde_json::from_str::<Value>(&plain).is_ok());
        let object = json!({ &name: plain });
        let body = envelope("X", "y", &object.to_string()).to_string();
        prop_assert_eq!(sent(&body).unwrap().resource, object);
    }
}
