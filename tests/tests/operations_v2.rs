//! Raw calls to every operation of v2: what is sealed is what the protocol demands, and what is
//! opened is what was signed. Signatures are computed here a second time, in the plainest way.

#[path = "operations_v2/message.rs"]
mod message;

use fenpay::crypto::Identity;
use fenpay::error::{Advice, Kind};
use fenpay::operations::{
    self, FieldKind, Operation, Place, Repeat, ReplyForm, SignTypeField, Signs,
};
use fenpay::types::Secret;
use fenpay::v2::{self, Account, SignType};
use fenpay::wire::{Method, Request, Response};
use fenpay_tests::specimen;
use message::{Fields, md5, signature, written};
use std::sync::Arc;

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const SECRET: &str = "secret-of-the-wecom-application";
const NONCE: &str = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
const MERCHANT: &str = "1900000109";
const APP: &str = "wx8888888888888888";

fn account(sign_type: SignType) -> Account {
    let identity = Identity::from_pem(
        include_str!("../../core/tests/data/identity/cert.pem"),
        include_str!("../../core/tests/data/identity/key.pem"),
    );
    Account {
        mch_id: MERCHANT.to_owned(),
        key: Secret::from(KEY),
        sign_type,
        identity: Some(Arc::new(identity.unwrap())),
        wecom_secret: Some(Secret::from(SECRET)),
    }
}

/// The algorithm that an operation must use under this configuration, by the table.
fn algorithm(op: &Operation, configured: SignType) -> SignType {
    match op.signs {
        Signs::HmacOnly => SignType::HmacSha256,
        Signs::Md5Only => SignType::Md5,
        Signs::Both | Signs::Unsigned => configured,
    }
}

/// Every operation with its sealed request under both configurations.
fn sealed() -> impl Iterator<Item = (&'static Operation, Account, Request)> {
    [SignType::Md5, SignType::HmacSha256]
        .into_iter()
        .flat_map(|sign_type| {
            operations::of(operations::Dialect::V2).map(move |op| {
                let account = account(sign_type);
                let request = v2::seal(op, &account, Some(APP), &specimen::params(op), NONCE);
                (
                    op,
                    account,
                    request.unwrap_or_else(|error| panic!("{error}")),
                )
            })
        })
}

#[test]
fn all_136_seal_a_request_with_the_right_signature() {
    let mut count = 0;
    for (op, account, request) in sealed() {
        count += 1;
        let mut fields = message::sent(&request);
        let sign = fields.remove("sign");
        if op.signs == Signs::Unsigned {
            assert_eq!(sign, None, "{}", op.name);
            continue;
        }
        let algorithm = algorithm(op, account.sign_type);
        assert_eq!(
            sign.as_deref(),
            Some(&*signature(&fields, "key", KEY, algorithm)),
            "{}",
            op.name
        );
        let named = fields.get("sign_type").map(String::as_str);
        let expected = match op.sign_type {
            SignTypeField::Always => Some(algorithm.name()),
            SignTypeField::IfHmac => (algorithm == SignType::HmacSha256).then_some("HMAC-SHA256"),
            SignTypeField::Never => None,
        };
        assert_eq!(named, expected, "{}", op.name);
    }
    assert_eq!(count, 2 * 136);
}

#[test]
fn all_136_go_to_their_host_with_their_identity_and_what_they_were_given() {
    for (op, _, request) in sealed() {
        assert_eq!((request.method, &*request.host), (op.method, op.host));
        assert!(request.target == op.path || request.target.starts_with(&format!("{}?", op.path)));
        assert_eq!(request.identity.is_some(), op.client_cert, "{}", op.name);
        assert_eq!(
            request.body.is_empty(),
            op.method == Method::Get,
            "{}",
            op.name
        );
        assert_eq!(
            request.repeatable,
            matches!(op.repeat, Repeat::Read | Repeat::Same(_)),
            "{}",
            op.name
        );

        let fields = message::sent(&request);
        let value = |name: &str| fields.get(name).map(String::as_str);
        for name in ["appid", "mch_appid", "wxappid", "combine_appid", "app_id"] {
            assert_eq!(
                value(name),
                (op.app_field == Some(name)).then_some(APP),
                "{}: {name}",
                op.name
            );
        }
        for name in ["mch_id", "mchid", "combine_mch_id"] {
            assert_eq!(
                value(name),
                (op.merchant_field == Some(name)).then_some(MERCHANT),
                "{}: {name}",
                op.name
            );
        }
        assert_eq!(value("nonce_str"), op.nonce.then_some(NONCE), "{}", op.name);
        for (name, given) in specimen::params(op).iter() {
            let field = op.field(name).unwrap();
            match field.place {
                Place::Query if op.method == Method::Post => {
                    assert_eq!(request.target, format!("{}?{name}={given}", op.path));
                    assert_eq!(value(name), None);
                }
                Place::Form if field.kind == FieldKind::File => assert_eq!(value(name), None),
                _ => assert_eq!(value(name), Some(given), "{}: {name}", op.name),
            }
        }
    }
}

#[test]
fn wecom_requests_carry_the_second_signature_under_the_first() {
    let mut count = 0;
    for (op, _, request) in sealed() {
        let fields = message::sent(&request);
        let Some(subset) = op.wecom else {
            assert!(!fields.contains_key("workwx_sign"), "{}", op.name);
            continue;
        };
        count += 1;
        let part: Fields = subset
            .iter()
            .map(|name| ((*name).to_owned(), fields[*name].clone()))
            .collect();
        assert_eq!(
            fields["workwx_sign"],
            signature(&part, "secret", SECRET, SignType::Md5),
            "{}",
            op.name
        );
    }
    assert_eq!(count, 2 * 2);
}

#[test]
fn a_picture_goes_as_a_form_and_a_test_scene_as_a_header() {
    let merchant = account(SignType::HmacSha256);
    let op = operations::find("POST /secapi/mch/uploadmedia").unwrap();
    let request = v2::seal(op, &merchant, None, &specimen::params(op), NONCE).unwrap();
    let (name, value) = &request.headers[0];
    assert!(name == "Content-Type" && value.starts_with("multipart/form-data; boundary="));
    let body = String::from_utf8(request.body.clone()).unwrap();
    assert!(body.contains(
        "name=\"media\"; filename=\"media.jpg\"\r\nContent-Type: image/jpeg\r\n\r\na picture\r\n--"
    ));
    assert_eq!(
        message::sent(&request)["media_hash"],
        md5(b"a picture").to_lowercase()
    );

    let op = operations::find("POST /xdc/apiv2sandbox/pay/orderquery").unwrap();
    let mut params = specimen::params(op);
    let plain = v2::seal(op, &merchant, Some(APP), &params, NONCE).unwrap();
    params.set("Wechatpay-Negative-Test", "MICROPAY_TIMEOUT");
    let request = v2::seal(op, &merchant, Some(APP), &params, NONCE).unwrap();
    assert_eq!(
        request.body, plain.body,
        "a header is not part of what is signed"
    );
    let scene = (
        "Wechatpay-Negative-Test".to_owned(),
        "MICROPAY_TIMEOUT".to_owned(),
    );
    assert!(request.headers.contains(&scene));
}

/// A plausible success of an operation: all that its answer requires.
fn success(op: &Operation) -> Fields {
    let mut fields = Fields::from([("return_code".to_owned(), "SUCCESS".to_owned())]);
    if op.result {
        fields.insert("result_code".to_owned(), "SUCCESS".to_owned());
    }
    let flat = |kind| !matches!(kind, FieldKind::Object | FieldKind::List);
    for field in op
        .answer
        .iter()
        .filter(|f| f.required && !f.nested && flat(f.kind))
    {
        let name = field.name.replace("$n", "0").replace("$m", "0");
        let value = match field.kind {
            _ if op.merchant_field == Some(field.name) => MERCHANT,
            FieldKind::Integer | FieldKind::Number => "7",
            FieldKind::Json => "{\"a\":\"<&>\"}",
            _ => field.values.first().copied().unwrap_or("A & <B> \u{8336}"),
        };
        fields.insert(name, value.to_owned());
    }
    fields.insert("nonce_str".to_owned(), NONCE.to_owned());
    fields
}

fn response(body: impl Into<Vec<u8>>) -> Response {
    Response {
        status: 200,
        headers: Vec::new(),
        body: body.into(),
    }
}

fn each(form: ReplyForm) -> impl Iterator<Item = (&'static Operation, Account, SignType)> {
    [SignType::Md5, SignType::HmacSha256]
        .into_iter()
        .flat_map(move |configured| {
            let ops = operations::of(operations::Dialect::V2).filter(move |op| op.reply == form);
            ops.map(move |op| (op, account(configured), algorithm(op, configured)))
        })
}

/// What an answer that certainly is not WeChat Pay's leaves to do.
fn unclear(op: &Operation) -> Advice {
    if op.repeat == Repeat::Read {
        Advice::Same
    } else {
        Advice::Query
    }
}

#[test]
fn signed_replies_open_and_none_that_was_touched() {
    for (op, account, algorithm) in each(ReplyForm::Signed) {
        let good = success(op);
        let sign = signature(&good, "key", KEY, algorithm);
        let mut signed = good.clone();
        signed.insert("sign".to_owned(), sign.clone());
        let answer = v2::open(op, &account, &response(written(&signed))).unwrap();
        assert_eq!(answer.verified_by, algorithm.name(), "{}", op.name);
        assert!(
            signed
                .iter()
                .all(|(name, value)| answer.fields.get(name) == Some(value)),
            "{}",
            op.name
        );

        let refuse = |fields: &Fields, what: &str| {
            let error = v2::open(op, &account, &response(written(fields))).unwrap_err();
            assert_eq!(
                (error.kind(), error.advice()),
                (Kind::Forged, unclear(op)),
                "{}: {what}",
                op.name
            );
            assert_eq!(error.operation(), op.name);
        };
        refuse(&good, "no signature");
        for name in good.keys().filter(|name| *name != "return_code") {
            let mut touched = signed.clone();
            touched.insert(name.clone(), "tampered".to_owned());
            refuse(&touched, name);
            touched.remove(name);
            refuse(&touched, name);
        }
        let mut touched = signed.clone();
        touched.insert("a_new_field".to_owned(), "1".to_owned());
        refuse(&touched, "a field more");
        let other = if algorithm == SignType::Md5 {
            SignType::HmacSha256
        } else {
            SignType::Md5
        };
        for wrong in [
            signature(&good, "key", KEY, other),
            signature(&good, "key", SECRET, algorithm),
            sign.to_lowercase(),
        ] {
            touched = good.clone();
            touched.insert("sign".to_owned(), wrong);
            refuse(&touched, "another signature");
        }
    }
}

#[test]
fn unsigned_replies_open_by_tls_and_a_signature_that_is_there_must_be_right() {
    for (op, account, algorithm) in each(ReplyForm::Unsigned) {
        let mut fields = success(op);
        let answer = v2::open(op, &account, &response(written(&fields))).unwrap();
        assert_eq!(answer.verified_by, "TLS", "{}", op.name);
        let sign = signature(&fields, "key", KEY, algorithm);
        fields.insert("sign".to_owned(), sign);
        let answer = v2::open(op, &account, &response(written(&fields))).unwrap();
        assert_eq!(answer.verified_by, algorithm.name(), "{}", op.name);
        fields.insert("return_msg".to_owned(), "tampered".to_owned());
        let error = v2::open(op, &account, &response(written(&fields))).unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Forged, unclear(op)),
            "{}",
            op.name
        );
    }
}

#[test]
fn files_json_and_pages_are_opened_as_what_they_are() {
    for (op, account, _) in each(ReplyForm::Download) {
        let file = "\u{feff}交易时间,商户号\r\n`2026-11-20 10:00:00,`1900000109\r\n";
        let answer = v2::open(op, &account, &response(file)).unwrap();
        assert_eq!(
            answer.download.as_deref(),
            Some(file.as_bytes()),
            "{}",
            op.name
        );
        let refusal =
            "<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>";
        assert!(
            v2::open(op, &account, &response(refusal)).is_err(),
            "{}",
            op.name
        );
    }
    for (op, account, _) in each(ReplyForm::Json) {
        let answer = v2::open(
            op,
            &account,
            &response(r#"{"retcode":0,"access_token":"t"}"#),
        )
        .unwrap();
        assert_eq!(answer.fields.get("access_token"), Some("t"));
        assert!(v2::open(op, &account, &response(r#"{"retcode":-1,"retmsg":"no"}"#)).is_err());
    }
    for (op, account, _) in each(ReplyForm::Page) {
        let error = v2::open(op, &account, &response("<html></html>")).unwrap_err();
        assert_eq!(error.kind(), Kind::Input, "{}", op.name);
    }
}

#[test]
fn a_failure_or_a_strange_answer_is_never_a_success() {
    for op in operations::of(operations::Dialect::V2).filter(|op| op.reply != ReplyForm::Page) {
        let account = account(SignType::HmacSha256);
        let fail =
            "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg>x</return_msg></xml>";
        for body in [fail, "", "<html><body>502</body></html>", "<xml></xml>"] {
            assert!(
                v2::open(op, &account, &response(body)).is_err(),
                "{}: {body}",
                op.name
            );
        }
        for status in [302, 400, 404, 500, 502] {
            let mut answer = response(written(&success(op)));
            answer.status = status;
            assert!(
                v2::open(op, &account, &answer).is_err(),
                "{}: {status}",
                op.name
            );
        }
    }
}

#[test]
fn a_certificate_that_is_demanded_and_missing_stops_the_call() {
    for op in operations::of(operations::Dialect::V2) {
        let mut account = account(SignType::HmacSha256);
        account.identity = None;
        let sealed = v2::seal(op, &account, Some(APP), &specimen::params(op), NONCE);
        assert_eq!(sealed.is_err(), op.client_cert, "{}", op.name);
        if let Err(error) = sealed {
            assert_eq!(
                (error.kind(), error.field()),
                (Kind::Config, Some("v2.client_cert"))
            );
        }
    }
}
