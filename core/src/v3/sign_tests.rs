use super::*;
use crate::v3::fixture::{self, NONCE as NONCE_STR, NOW_S, PLATFORM_SERIAL, PUBLIC_KEY_ID, signed};
use proptest::prelude::*;

const BODY: &[u8] = br#"{"code_url":"weixin://wxpay/bizpayurl?pr=JyC91EIz1"}"#;

fn check(headers: &[(String, String)], body: &[u8], now_s: i64) -> Result<String, Unverified> {
    let read = Headers::read(headers)?.ok_or_else(|| Error::forged("nothing is signed"))?;
    verify_for(&fixture::account(), &fixture::trust(), &read, body, now_s)
}

fn refused(headers: &[(String, String)], body: &[u8], now_s: i64) -> Error {
    check(headers, body, now_s).unwrap_err().error
}

/// The same headers with one of them changed.
fn with(headers: &[(String, String)], name: &str, value: &str) -> Vec<(String, String)> {
    let mut headers = headers.to_vec();
    headers.iter_mut().find(|(n, _)| n == name).unwrap().1 = value.to_owned();
    headers
}

#[test]
fn requests_are_signed_as_the_documentation_and_others_have_it() {
    let mut seen = 0;
    for vector in fixture::vectors("request_sign_rsa") {
        let (given, expected) = (&vector["inputs"], &vector["expected"]);
        let text = |name: &str| given[name].as_str().unwrap_or_default();
        let private = fixture::private(text("private_key_ref"));
        let account = Account::rsa(text("mchid"), [0; 32], text("serial_no"), private);
        let now_s = text("timestamp").parse().unwrap();
        let (target, body) = (text("url_path_and_query"), text("body").as_bytes());
        let message = request_message(
            text("method"),
            target,
            text("timestamp"),
            text("nonce_str"),
            body,
        );
        assert_eq!(message, expected["canonical"].as_str().unwrap().as_bytes());
        assert_eq!(sign(&account, &message).unwrap(), expected["signature"]);
        if let Some(whole) = expected["authorization"].as_str() {
            let stamp = Stamp {
                now_s,
                nonce: text("nonce_str"),
            };
            let ours = authorization(&account, text("method"), target, body, &stamp).unwrap();
            assert_eq!(ours, whole);
        }
        seen += 1;
    }
    assert_eq!(seen, 7);
}

#[test]
fn client_invocations_are_signed_as_the_documentation_has_it() {
    let account = fixture::account();
    for (name, fields, sign_name) in [
        (
            "docs-jsapi-paysign",
            ["appId", "timeStamp", "nonceStr", "package"],
            "paySign",
        ),
        (
            "docs-app-paysign",
            ["appid", "timestamp", "noncestr", "prepayid"],
            "sign",
        ),
    ] {
        let vector = fixture::vector(name);
        let [a, b, c, d] = fields.map(|field| vector["inputs"][field].as_str().unwrap());
        let message = client_message(a, b, c, d);
        assert_eq!(
            message,
            vector["expected"]["canonical"].as_str().unwrap().as_bytes()
        );
        assert_eq!(
            sign(&account, &message).unwrap(),
            vector["expected"][sign_name]
        );
    }
}

#[test]
fn nothing_is_signed_that_could_break_out_of_its_header() {
    let account = fixture::account();
    let sign = |nonce: &str, now_s: i64| {
        let stamp = Stamp { now_s, nonce };
        authorization(&account, "GET", "/v3/certificates", b"", &stamp)
    };
    assert!(sign("0123456789abcdef0123456789abcdef", 1).is_ok());
    for nonce in ["", "a\"b", "a\nb", "a b", "é", &"a".repeat(33)] {
        assert_eq!(
            sign(nonce, 1).unwrap_err().field(),
            Some("nonce"),
            "{nonce:?}"
        );
    }
    assert_eq!(sign("a", -1).unwrap_err().field(), Some("timestamp"));
    let mut account = fixture::account();
    account.serial = "12\",mchid=\"1".to_owned();
    let stamp = Stamp {
        now_s: 1,
        nonce: "a",
    };
    let error = authorization(&account, "GET", "/", b"", &stamp).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Config, Some("serial"))
    );
}

#[test]
fn answers_verify_as_the_documentation_has_it() {
    let mut seen = [0, 0];
    for vector in fixture::vectors("response_verify_rsa").filter(|v| !v["expected"].is_null()) {
        let given = &vector["inputs"];
        let text = |name: &str| given[name].as_str().unwrap_or_default();
        let trust = Trust::new()
            .with_public_key("PUB_KEY_ID_1", fixture::pem(text("public_key_ref")))
            .unwrap();
        // What others changed in the string is changed where it stands in the message.
        let canonical = match text("canonical_used") {
            "" => notice_message(text("timestamp"), text("nonce"), text("body").as_bytes()),
            used => used.as_bytes().to_vec(),
        };
        let Some(whole) = canonical.strip_suffix(b"\n") else {
            continue; // no message of ours lacks the last line feed
        };
        let whole = std::str::from_utf8(whole).unwrap();
        let lines: Vec<&str> = whole.splitn(3, '\n').collect();
        let headers = fixture::headers(&[
            ("Wechatpay-Timestamp", lines[0]),
            ("Wechatpay-Nonce", lines[1]),
            ("Wechatpay-Serial", "PUB_KEY_ID_1"),
            ("Wechatpay-Signature", text("signature")),
        ]);
        let read = Headers::read(&headers).unwrap().unwrap();
        let verified = verify(&trust, &read, lines[2].as_bytes(), 1_722_850_421);
        let valid = vector["expected"]["valid"].as_bool().unwrap();
        match verified {
            Ok(by) => assert!(valid && by == "WECHATPAY2-SHA256-RSA2048 PUB_KEY_ID_1"),
            Err(unverified) => {
                let kind = unverified.error.kind();
                let is_probe = text("signature").starts_with(PROBE);
                assert!(!valid, "{}", vector["name"]);
                assert_eq!(kind, if is_probe { Kind::Probe } else { Kind::Forged });
                assert_eq!(unverified.unknown_serial, None);
            }
        }
        seen[usize::from(valid)] += 1;
    }
    assert_eq!(seen, [3, 1]);
}

#[test]
fn a_certificate_and_a_public_key_vouch_side_by_side() {
    for serial in [
        PUBLIC_KEY_ID,
        PLATFORM_SERIAL,
        &PLATFORM_SERIAL.to_lowercase(),
    ] {
        let by = check(&signed(serial, NOW_S, BODY), BODY, NOW_S).unwrap();
        assert_eq!(by, format!("WECHATPAY2-SHA256-RSA2048 {serial}"));
    }
    check(&signed(PUBLIC_KEY_ID, NOW_S, b""), b"", NOW_S).unwrap();
}

#[test]
fn every_changed_bit_of_body_time_nonce_and_signature_is_refused() {
    let headers = signed(PUBLIC_KEY_ID, NOW_S, BODY);
    for bit in 0..BODY.len() * 8 {
        let mut flipped = BODY.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(refused(&headers, &flipped, NOW_S).kind(), Kind::Forged);
    }
    for end in 0..BODY.len() {
        assert_eq!(refused(&headers, &BODY[..end], NOW_S).kind(), Kind::Forged);
    }
    for name in [
        "Wechatpay-Timestamp",
        "Wechatpay-Nonce",
        "Wechatpay-Serial",
        "Wechatpay-Signature",
    ] {
        let value = headers.iter().find(|(n, _)| n == name).unwrap().1.clone();
        for bit in 0..value.len() * 8 {
            let mut flipped = value.clone().into_bytes();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let Ok(flipped) = String::from_utf8(flipped) else {
                continue;
            };
            let kind = refused(&with(&headers, name, &flipped), BODY, NOW_S).kind();
            assert!(
                matches!(kind, Kind::Forged | Kind::Stale),
                "{name}: {flipped:?}"
            );
        }
    }
}

#[test]
fn the_window_is_five_minutes_both_ways_and_not_a_second_more() {
    let headers = signed(PUBLIC_KEY_ID, NOW_S, BODY);
    for at_s in [NOW_S - 300, NOW_S, NOW_S + 300] {
        check(&headers, BODY, at_s).unwrap();
    }
    for at_s in [NOW_S - 301, NOW_S + 301, 0, i64::MIN, i64::MAX] {
        let error = refused(&headers, BODY, at_s);
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Stale, Some("Wechatpay-Timestamp"))
        );
    }
    for odd in [
        "",
        "0",
        "-1",
        "+1700000000",
        "01700000000",
        "1700000000.0",
        "1.7e9",
        "１７",
        " 1700000000",
        "99999999999",
        "0x65530000",
        "1700000000\n",
    ] {
        let headers = with(&headers, "Wechatpay-Timestamp", odd);
        let error = refused(&headers, BODY, NOW_S);
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Forged, Some("Wechatpay-Timestamp")),
            "{odd:?}"
        );
    }
}

#[test]
fn each_header_is_there_exactly_once_and_of_its_shape() {
    let headers = signed(PUBLIC_KEY_ID, NOW_S, BODY);
    for (at, (name, value)) in headers.iter().enumerate() {
        let mut without = headers.clone();
        without.remove(at);
        let error = refused(&without, BODY, NOW_S);
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Forged, Some(name.as_str()))
        );
        for spelling in [name.clone(), name.to_uppercase(), name.to_lowercase()] {
            let mut twice = headers.clone();
            twice.push((spelling, value.clone()));
            let error = refused(&twice, BODY, NOW_S);
            assert_eq!(
                (error.kind(), error.field()),
                (Kind::Forged, Some(name.as_str()))
            );
        }
        for bad in [
            "",
            "a\nb",
            "a\r\nb: c",
            "a b",
            "\u{0}",
            "é",
            &"a".repeat(5000),
        ] {
            let error = refused(&with(&headers, name, bad), BODY, NOW_S);
            assert_eq!(
                (error.kind(), error.field()),
                (Kind::Forged, Some(name.as_str())),
                "{bad:?}"
            );
        }
    }
    let lower: Vec<_> = headers
        .iter()
        .map(|(n, v)| (n.to_lowercase(), v.clone()))
        .collect();
    check(&lower, BODY, NOW_S).unwrap();
    assert!(
        Headers::read(&fixture::headers(&[("Wechatpay-Serial", "X")]))
            .unwrap()
            .is_none()
    );
    assert!(Headers::read(&[]).unwrap().is_none());
}

#[test]
fn a_message_never_chooses_its_algorithm() {
    let headers = signed(PUBLIC_KEY_ID, NOW_S, BODY);
    let named = |value: &str| {
        let mut headers = headers.clone();
        headers.push(("Wechatpay-Signature-Type".to_owned(), value.to_owned()));
        check(&headers, BODY, NOW_S)
    };
    named("WECHATPAY2-SHA256-RSA2048").unwrap();
    for other in [
        "WECHATPAY2-SM2-WITH-SM3",
        "none",
        "wechatpay2-sha256-rsa2048",
        "",
        "HMAC-SHA256",
    ] {
        let error = named(other).unwrap_err().error;
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Forged, Some("Wechatpay-Signature-Type")),
            "{other:?}"
        );
    }
}

#[test]
fn base64_has_one_form() {
    let headers = signed(PUBLIC_KEY_ID, NOW_S, BODY);
    let signature = headers[3].1.clone();
    assert!(signature.ends_with("=="));
    let unpadded = signature.trim_end_matches('=').to_owned();
    let (body, last) = unpadded.split_at(unpadded.len() - 1);
    // The last digit carries four bits that mean nothing and must be zero.
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let at = alphabet.find(last).unwrap();
    let trailing = format!("{body}{}==", &alphabet[at + 1..at + 2]);
    for odd in [
        unpadded.clone(),
        format!("{unpadded}="),
        format!("{signature}="),
        trailing,
        signature.replace(['+', '/'], "-"),
        format!("{}%", signature),
        signature.to_lowercase(),
    ] {
        assert_eq!(
            refused(&with(&headers, "Wechatpay-Signature", &odd), BODY, NOW_S).kind(),
            Kind::Forged
        );
    }
}

#[test]
fn probes_are_refused_under_a_name_of_their_own() {
    let headers = signed(PUBLIC_KEY_ID, NOW_S, BODY);
    for text in [
        format!("{PROBE}{}", headers[3].1),
        PROBE.to_owned(),
        format!("{PROBE}!"),
    ] {
        assert_eq!(
            refused(&with(&headers, "Wechatpay-Signature", &text), BODY, NOW_S).kind(),
            Kind::Probe
        );
    }
}

#[test]
fn the_merchant_s_own_signature_is_named_as_what_it_is() {
    let account = fixture::account();
    let message = notice_message(&NOW_S.to_string(), NONCE_STR, BODY);
    let signature = sign(&account, &message).unwrap();
    let headers = with(
        &signed(&account.serial, NOW_S, BODY),
        "Wechatpay-Signature",
        &signature,
    );
    for serial in [account.serial.clone(), account.serial.to_lowercase()] {
        let headers = with(&headers, "Wechatpay-Serial", &serial);
        let unverified = check(&headers, BODY, NOW_S).unwrap_err();
        assert_eq!(unverified.error.kind(), Kind::Forged);
        assert!(unverified.error.text().contains("merchant's own"));
        assert_eq!(
            unverified.unknown_serial, None,
            "no certificates are fetched for it"
        );
    }
    // The same signature under WeChat Pay's name is only wrong.
    let headers = with(&headers, "Wechatpay-Serial", PUBLIC_KEY_ID);
    assert_eq!(refused(&headers, BODY, NOW_S).kind(), Kind::Forged);
}

#[test]
fn an_unknown_serial_is_told_apart_so_that_certificates_can_be_fetched_once() {
    for serial in [
        "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "pub_key_id_1",
        "X",
    ] {
        let unverified = check(&signed(serial, NOW_S, BODY), BODY, NOW_S).unwrap_err();
        assert_eq!(unverified.error.kind(), Kind::Forged);
        assert_eq!(unverified.unknown_serial.as_deref(), Some(serial));
    }
    // No request brings a public key: it comes from the merchant platform.
    let unverified = check(&signed("PUB_KEY_ID_1", NOW_S, BODY), BODY, NOW_S).unwrap_err();
    assert_eq!(unverified.error.kind(), Kind::Forged);
    assert_eq!(unverified.unknown_serial, None);
    let lower = check(
        &signed(&PUBLIC_KEY_ID.to_lowercase(), NOW_S, BODY),
        BODY,
        NOW_S,
    );
    assert!(
        lower.unwrap_err().unknown_serial.is_some(),
        "ids are compared exactly"
    );
    // Whatever else is wrong comes first: no request for what cannot become right.
    let stale = check(&signed("X", NOW_S, BODY), BODY, NOW_S + 301).unwrap_err();
    assert_eq!(
        (stale.error.kind(), stale.unknown_serial),
        (Kind::Stale, None)
    );
}

#[test]
fn the_evidence_is_enough_to_verify_again() {
    let headers = signed(PUBLIC_KEY_ID, NOW_S, BODY);
    let evidence = Headers::read(&headers).unwrap().unwrap().evidence(BODY);
    let text = String::from_utf8(evidence).unwrap();
    let (head, body) = text.split_once("\n\n").unwrap();
    let pairs: Vec<_> = head
        .lines()
        .map(|line| line.split_once(": ").unwrap())
        .collect();
    check(&fixture::headers(&pairs), body.as_bytes(), NOW_S).unwrap();
}

proptest! {
    #[test]
    fn arbitrary_headers_never_panic(
        pairs in proptest::collection::vec((0..6usize, any::<String>()), 0..8),
        body: Vec<u8>,
        now_s: i64,
    ) {
        const NAMES: [&str; 6] = [TIMESTAMP, NONCE, SERIAL, SIGNATURE, SIGNATURE_TYPE, "Other"];
        let headers: Vec<_> = pairs.into_iter().map(|(at, value)| (NAMES[at].to_owned(), value)).collect();
        prop_assert!(check(&headers, &body, now_s).is_err());
    }
}

/// One of the three is enough for a message that claims to be signed, and then the others are missed.
#[test]
fn a_part_of_a_signature_is_a_signature_that_is_not_whole() {
    for name in [TIMESTAMP, NONCE, SIGNATURE] {
        let alone = [(name.to_owned(), "1700000000".to_owned())];
        let error = Headers::read(&alone).unwrap_err();
        assert_eq!(error.kind(), Kind::Forged, "{name}");
    }
    let serial = [(SERIAL.to_owned(), "7A".to_owned())];
    assert!(Headers::read(&serial).unwrap().is_none());
    assert!(Headers::read(&[]).unwrap().is_none());
}

#[test]
fn a_header_may_be_as_long_as_it_may_be() {
    for (name, most) in [
        (NONCE, MAX_NONCE),
        (SERIAL, MAX_SERIAL),
        (SIGNATURE, MAX_SIGNATURE),
    ] {
        for (length, fits) in [(1, true), (most, true), (most + 1, false)] {
            let value = |of: &str| match of == name {
                true => "a".repeat(length),
                false => "1700000000".to_owned(),
            };
            let all = [TIMESTAMP, NONCE, SERIAL, SIGNATURE];
            let headers = all.map(|of| (of.to_owned(), value(of)));
            assert_eq!(Headers::read(&headers).is_ok(), fits, "{name} {length}");
        }
    }
}

#[test]
fn a_stale_message_is_told_whether_it_is_old_or_ahead() {
    assert!(stale(301).text().contains("301 seconds old"));
    assert!(stale(-301).text().contains("301 seconds ahead"));
}
