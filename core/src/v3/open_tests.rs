use super::*;
use crate::error::Kind;
use crate::operations::find;
use crate::v3::fixture::{self, NOW_S, PUBLIC_KEY_ID, signed};
use serde_json::json;

const ORDER: &str = "POST /v3/pay/transactions/native";
const QUERY: &str = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";
const CLOSE: &str = "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close";
const BODY: &str = r#"{"code_url":"weixin://wxpay/bizpayurl?pr=JyC91EIz1"}"#;

fn answer(status: u16, body: &str) -> Response {
    let headers = signed(PUBLIC_KEY_ID, NOW_S, body.as_bytes());
    let lower = |(name, value): (String, String)| (name.to_lowercase(), value);
    let mut headers: Vec<_> = headers.into_iter().map(lower).collect();
    headers.push((
        "request-id".to_owned(),
        "08F78BB5AF0610D302-268578704".to_owned(),
    ));
    Response {
        status,
        headers,
        body: body.as_bytes().to_vec(),
    }
}

fn unsigned(status: u16, body: &str) -> Response {
    Response {
        status,
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: body.as_bytes().to_vec(),
    }
}

fn opened(line: &str, response: &Response) -> Result<Answer, Unverified> {
    let (account, trust) = (fixture::account(), fixture::trust());
    open(find(line).unwrap(), &account, &trust, response, NOW_S)
}

fn refused(line: &str, response: &Response) -> Error {
    let error = opened(line, response).unwrap_err().error;
    assert_eq!(error.operation(), line);
    error
}

#[test]
fn a_signed_success_is_what_it_says() {
    let answer = opened(ORDER, &answer(200, BODY)).unwrap();
    assert_eq!(
        answer.body,
        json!({ "code_url": "weixin://wxpay/bizpayurl?pr=JyC91EIz1" })
    );
    assert_eq!(
        answer.verified_by,
        format!("WECHATPAY2-SHA256-RSA2048 {PUBLIC_KEY_ID}")
    );
    assert_eq!(
        answer.request_id.as_deref(),
        Some("08F78BB5AF0610D302-268578704")
    );
    assert!(answer.download.is_none() && answer.unopened.is_empty());
}

#[test]
fn a_204_is_signed_too() {
    assert_eq!(opened(CLOSE, &answer(204, "")).unwrap().body, Value::Null);
    let error = refused(CLOSE, &unsigned(204, ""));
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Forged, Advice::Query)
    );
}

#[test]
fn a_success_without_a_good_signature_says_nothing_about_the_request() {
    for (line, advice) in [(ORDER, Advice::Query), (QUERY, Advice::Same)] {
        let good = answer(200, BODY);
        let mut without = good.clone();
        without.headers.clear();
        let mut changed = good.clone();
        changed.body[5] ^= 1;
        let mut doubled = good.clone();
        doubled.headers.push(good.headers[0].clone());
        let mut partly = good.clone();
        partly.headers.remove(1);
        let mut probe = good.clone();
        probe.headers[3].1 = format!("WECHATPAY/SIGNTEST/{}", good.headers[3].1);
        for (response, kind) in [
            (without, Kind::Forged),
            (changed, Kind::Forged),
            (doubled, Kind::Forged),
            (partly, Kind::Forged),
            (probe, Kind::Probe),
        ] {
            let error = refused(line, &response);
            assert_eq!((error.kind(), error.advice()), (kind, advice));
            assert!(!error.is_authentic());
        }
        let stale = open(
            find(line).unwrap(),
            &fixture::account(),
            &fixture::trust(),
            &good,
            NOW_S + 301,
        );
        let error = stale.unwrap_err().error;
        assert_eq!((error.kind(), error.advice()), (Kind::Stale, advice));
    }
}

#[test]
fn an_unknown_serial_passes_through_so_that_the_answer_can_be_opened_again() {
    for status in [200, 204, 400, 500] {
        let body = if status == 204 { "" } else { r#"{"code":"A"}"# };
        let mut response = answer(status, body);
        response.headers[2].1 = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1".to_owned();
        let unverified = opened(ORDER, &response).unwrap_err();
        assert_eq!(unverified.error.advice(), Advice::Query);
        assert!(unverified.unknown_serial.is_some(), "{status}");
    }
}

#[test]
fn json_is_strict_even_under_a_good_signature() {
    for body in [
        "{",
        r#"{"a":1,"a":1}"#,
        r#"{"a":1,"\u0061":2}"#,
        r#"{"a":1}{"#,
        "\u{feff}{}",
        r#"{"a":1e999}"#,
        "<html></html>",
        "\"text\"",
        "7",
        &format!("{}1{}", "[".repeat(40), "]".repeat(40)),
    ] {
        let error = refused(ORDER, &answer(200, body));
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Wire, Advice::Query),
            "{body}"
        );
    }
}

#[test]
fn a_notice_is_no_answer() {
    let body =
        json!({ "id": "1", "event_type": "TRANSACTION.SUCCESS", "resource": {} }).to_string();
    let error = refused(QUERY, &answer(200, &body));
    assert_eq!((error.kind(), error.advice()), (Kind::Forged, Advice::Same));
}

#[test]
fn a_refusal_counts_by_whether_it_was_signed() {
    let body =
        r#"{"code":"ORDER_NOT_EXIST","message":"订单不存在","detail":{"field":"/out_trade_no"}}"#;
    for (response, authentic) in [(answer(404, body), true), (unsigned(404, body), false)] {
        let error = refused(QUERY, &response);
        assert_eq!(
            (error.kind(), error.code()),
            (Kind::Rejected, Some("ORDER_NOT_EXIST"))
        );
        assert_eq!(
            (error.message(), error.field()),
            (Some("订单不存在"), Some("out_trade_no"))
        );
        assert_eq!(error.is_authentic(), authentic);
        assert_eq!(error.wechat_request_id().is_some(), authentic);
    }
}

#[test]
fn a_refusal_under_a_bad_signature_is_nobody_s_word() {
    let mut response = answer(404, r#"{"code":"ORDER_NOT_EXIST","message":"x"}"#);
    response.body.push(b' ');
    for (line, advice) in [(ORDER, Advice::Query), (QUERY, Advice::Same)] {
        let error = refused(line, &response);
        assert_eq!((error.kind(), error.advice()), (Kind::Forged, advice));
        assert_eq!((error.code(), error.is_authentic()), (None, false));
    }
}

#[test]
fn a_payer_who_is_typing_is_no_success() {
    let line = "POST /v3/pay/transactions/codepay";
    let error = refused(line, &answer(202, r#"{"code":"USERPAYING","message":"x"}"#));
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Rejected, Advice::Later)
    );
    assert!(error.is_authentic());
    let error = refused(
        line,
        &unsigned(202, r#"{"code":"USERPAYING","message":"x"}"#),
    );
    assert_eq!(error.kind(), Kind::Forged);
    let accepted = opened(line, &answer(202, r#"{"state":"PROCESSING"}"#)).unwrap();
    assert_eq!(accepted.body["state"], "PROCESSING");
}

#[test]
fn what_stands_in_the_place_of_an_answer_leaves_the_outcome_unknown() {
    for (status, body, kind) in [
        (301, "", Kind::Wire),
        (302, r#"{"code":"PARAM_ERROR"}"#, Kind::Wire),
        (404, "", Kind::Wire),
        (405, "", Kind::Wire),
        (429, "<html>slow down</html>", Kind::Throttled),
        (500, "", Kind::Gateway),
        (502, "<html><body>Bad Gateway</body></html>", Kind::Gateway),
        (504, r#"{"message":"x"}"#, Kind::Gateway),
        (503, r#"{"code":"A","code":"B"}"#, Kind::Gateway),
        (600, "", Kind::Gateway),
        (100, "", Kind::Wire),
    ] {
        for (line, advice) in [(ORDER, Advice::Query), (QUERY, Advice::Same)] {
            let error = refused(line, &unsigned(status, body));
            assert_eq!(
                (error.kind(), error.advice()),
                (kind, advice),
                "{status} {body}"
            );
            assert_eq!(error.code(), None);
        }
    }
}

#[test]
fn a_file_is_given_as_it_came_and_a_page_is_no_file() {
    let line = "GET /v3/billdownload/file";
    let file = "\u{feff}交易时间,公众账号ID";
    let answer = opened(line, &unsigned(200, file)).unwrap();
    assert_eq!(answer.download.as_deref(), Some(file.as_bytes()));
    assert_eq!(
        (answer.verified_by.as_str(), answer.body),
        ("TLS", Value::Null)
    );
    for page in ["", " \n", "<html>", "<!DOCTYPE html><html>"] {
        assert_eq!(refused(line, &unsigned(200, page)).kind(), Kind::Wire);
    }
    let error = refused(
        line,
        &unsigned(400, r#"{"code":"PARAM_ERROR","message":"x"}"#),
    );
    assert_eq!(
        (error.kind(), error.is_authentic()),
        (Kind::Rejected, false)
    );
}

/// A listed operation whose answer has encrypted fields.
fn sealing() -> (&'static Operation, &'static str) {
    let sealed = |op: &'static Operation| {
        let plain = |name: &str| !name.contains(['.', '[']);
        let field = op.answer.iter().find(|f| f.encrypted && plain(f.name))?;
        Some((op, field.name))
    };
    operations::all().find_map(sealed).unwrap()
}

#[test]
fn sensitive_fields_are_opened_with_the_present_key_or_a_previous_one() {
    let (op, name) = sealing();
    let present = fixture::private("docs_merchant_private")
        .public_key()
        .unwrap();
    let previous = fixture::private("go_private").public_key().unwrap();
    let account = fixture::account().with_previous(fixture::private("go_private"));
    let open = |account: &Account, text: &str| {
        let body = json!({ name: text, "more": "x" }).to_string();
        open(
            op,
            account,
            &fixture::trust(),
            &answer(op.status, &body),
            NOW_S,
        )
        .unwrap()
    };
    for key in [&present, &previous] {
        let sealed = STANDARD.encode(key.encrypt_oaep("张三".as_bytes()).unwrap());
        let answer = open(&account, &sealed);
        assert_eq!(answer.body, json!({ name: "张三", "more": "x" }));
        assert!(answer.unopened.is_empty());
    }
    assert_eq!(open(&account, "").body[name], "");
    let stranger = fixture::private("apache_private").public_key().unwrap();
    let strange = STANDARD.encode(stranger.encrypt_oaep(b"x").unwrap());
    let binary = STANDARD.encode(present.encrypt_oaep(b"\xff\xfe").unwrap());
    for text in [strange.as_str(), "no base64!", "MTIzNA==", binary.as_str()] {
        let answer = open(&account, text);
        assert_eq!(answer.body[name], text, "it stays as it came");
        assert_eq!(answer.unopened, [name]);
    }
}

#[test]
fn evidence_is_kept_with_what_verifies_it() {
    let response = answer(404, r#"{"code":"ORDER_NOT_EXIST"}"#);
    let account = fixture::account();
    assert_eq!(
        verified_by(&account, &response.headers),
        format!("WECHATPAY2-SHA256-RSA2048 {PUBLIC_KEY_ID}")
    );
    let kept = signed_bytes(&response.headers, &response.body);
    let kept = String::from_utf8(kept).unwrap();
    assert!(kept.starts_with("Wechatpay-Timestamp: 1700000000\nWechatpay-Nonce: 593BEC0C"));
    assert!(kept.ends_with("\n\n{\"code\":\"ORDER_NOT_EXIST\"}"));
    assert_eq!(verified_by(&account, &[]), "TLS");
    assert_eq!(signed_bytes(&[], b"x"), b"x");
}

#[test]
fn a_request_id_is_visible_and_short_or_none() {
    let with = |id: &str| {
        let mut answer = answer(200, BODY);
        answer.headers.retain(|(name, _)| name != "request-id");
        answer
            .headers
            .push(("request-id".to_owned(), id.to_owned()));
        opened(ORDER, &answer).unwrap().request_id
    };
    let long = "a".repeat(128);
    assert_eq!(with(&long), Some(long.clone()));
    for odd in ["", "a b", "茶", "a\n", &format!("{long}a")] {
        assert_eq!(with(odd), None, "{odd}");
    }
}

#[test]
fn a_redirect_is_no_answer_and_says_that_it_is_never_followed() {
    for status in [300, 301, 302, 307, 399] {
        let error = refused(QUERY, &unsigned(status, ""));
        assert_eq!(error.kind(), Kind::Wire);
        assert!(error.text().contains("never followed"), "{status}: {error}");
    }
    for status in [199, 404] {
        let error = refused(QUERY, &unsigned(status, ""));
        assert!(!error.text().contains("followed"), "{status}: {error}");
    }
}

/// Both members make a notice; either alone may be an answer's own.
#[test]
fn an_answer_is_taken_for_a_notice_only_where_it_is_one() {
    for body in [r#"{"event_type":"x"}"#, r#"{"resource":{}}"#] {
        assert!(opened(QUERY, &answer(200, body)).is_ok(), "{body}");
    }
    let error = refused(QUERY, &answer(200, r#"{"event_type":"x","resource":{}}"#));
    assert_eq!(error.kind(), Kind::Forged);
}

#[test]
fn an_empty_field_is_not_encrypted_and_stays_empty() {
    let account = fixture::account();
    let mut unopened = Vec::new();
    for (text, left) in [("", 0), ("bm90aGluZw==", 1)] {
        let mut value = json!(text);
        open_field(&account, "name", &mut value, &mut unopened);
        assert_eq!((value.as_str(), unopened.len()), (Some(text), left));
    }
}
