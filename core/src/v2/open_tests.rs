use super::*;
use crate::operations::{Dialect, find, of};
use crate::types::Secret;
use crate::v2::SignType;
use proptest::prelude::*;

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";

fn account() -> Account {
    Account {
        mch_id: "10000100".into(),
        key: Secret::from(KEY),
        sign_type: SignType::HmacSha256,
        identity: None,
        wecom_secret: None,
    }
}

fn op(name: &str) -> &'static Operation {
    find(name).unwrap()
}

fn said(pairs: &[(&'static str, &'static str)]) -> Vec<u8> {
    let fields: Fields = pairs.iter().copied().collect();
    xml::write(&fields).unwrap()
}

fn signed(pairs: &[(&'static str, &'static str)], sign_type: SignType) -> Vec<u8> {
    let mut fields: Fields = pairs.iter().copied().collect();
    let sign = sign::sign(&fields, KEY, sign_type).unwrap();
    fields.set("sign", sign);
    xml::write(&fields).unwrap()
}

fn answer(status: u16, body: impl Into<Vec<u8>>) -> Response {
    Response {
        status,
        headers: vec![],
        body: body.into(),
    }
}

fn refused(name: &str, response: &Response) -> (Kind, Advice, bool) {
    let error = open(op(name), &account(), response).unwrap_err();
    assert_eq!(error.operation(), name);
    (error.kind(), error.advice(), error.is_authentic())
}

const OK: [(&str, &str); 4] = [
    ("return_code", "SUCCESS"),
    ("result_code", "SUCCESS"),
    ("mch_id", "10000100"),
    ("prepay_id", "wx1"),
];

#[test]
fn only_a_verified_success_succeeds() {
    let order = op("POST /pay/unifiedorder");
    let good = open(
        order,
        &account(),
        &answer(200, signed(&OK, SignType::HmacSha256)),
    )
    .unwrap();
    assert_eq!(
        (good.fields.get("prepay_id"), good.verified_by),
        (Some("wx1"), "HMAC-SHA256")
    );
    let name = "POST /pay/unifiedorder";
    let forged = (Kind::Forged, Advice::Query, false);
    assert_eq!(refused(name, &answer(200, said(&OK))), forged);
    assert_eq!(
        refused(name, &answer(200, signed(&OK, SignType::Md5))),
        forged
    );
    let read = (Kind::Forged, Advice::Same, false);
    assert_eq!(
        refused("POST /pay/orderquery", &answer(200, said(&OK))),
        read
    );
}

#[test]
fn a_refusal_is_authentic_only_under_a_signature() {
    let name = "POST /pay/unifiedorder";
    let no = [
        ("return_code", "SUCCESS"),
        ("result_code", "FAIL"),
        ("err_code", "NOTENOUGH"),
        ("mch_id", "10000100"),
    ];
    let signed_no = answer(200, signed(&no, SignType::HmacSha256));
    assert_eq!(
        refused(name, &signed_no),
        (Kind::Rejected, Advice::Never, true)
    );
    assert_eq!(
        refused(name, &answer(200, said(&no))),
        (Kind::Forged, Advice::Query, false)
    );
    let out = [("return_code", "FAIL"), ("return_msg", "签名错误")];
    assert_eq!(
        refused(name, &answer(200, said(&out))),
        (Kind::Rejected, Advice::Never, false)
    );
    assert_eq!(
        refused(name, &answer(200, signed(&out, SignType::HmacSha256))),
        (Kind::Rejected, Advice::Never, true)
    );
    let gift = "POST /mmpaymkttransfers/sendredpack";
    assert_eq!(
        refused(gift, &answer(200, said(&no))),
        (Kind::Rejected, Advice::Never, false)
    );
    assert_eq!(
        refused(gift, &answer(200, signed(&no, SignType::Md5))),
        (Kind::Rejected, Advice::Never, true)
    );
    assert_eq!(
        refused(gift, &answer(200, signed(&no, SignType::HmacSha256))),
        (Kind::Forged, Advice::Query, false)
    );
}

#[test]
fn what_is_no_answer_never_decides_a_write() {
    let html = "<html><body>404</body></html>";
    let success = String::from_utf8(signed(&OK, SignType::HmacSha256)).unwrap();
    let cut = success[..success.len() - 5].to_owned();
    let other = success.replace("10000100", "10000101");
    for (status, body) in [
        (200, ""),
        (200, html),
        (200, "{}"),
        (200, "<xml></xml>"),
        (200, cut.as_str()),
        (200, other.as_str()),
        (404, html),
        (400, "No required SSL certificate was sent"),
        (502, html),
        (500, success.as_str()),
        (302, ""),
        (204, ""),
        (429, ""),
        (0, ""),
        (201, success.as_str()),
    ] {
        for op in
            of(Dialect::V2).filter(|op| matches!(op.reply, ReplyForm::Signed | ReplyForm::Unsigned))
        {
            if body == success && op.reply == ReplyForm::Unsigned && status == 200 {
                continue;
            }
            let error = open(op, &account(), &answer(status, body)).unwrap_err();
            let advice = if op.repeat == Repeat::Read {
                Advice::Same
            } else {
                Advice::Query
            };
            assert_eq!(
                error.advice(),
                advice,
                "{} {status} {body}: {error}",
                op.name
            );
            assert!(
                !error.is_authentic() && error.code().is_none(),
                "{} {status} {body}",
                op.name
            );
        }
    }
}

#[test]
fn an_answer_for_another_merchant_is_a_mismatch() {
    let mut pairs = OK;
    pairs[2].1 = "10000101";
    let response = answer(200, signed(&pairs, SignType::HmacSha256));
    assert_eq!(
        refused("POST /pay/unifiedorder", &response),
        (Kind::Mismatch, Advice::Query, false)
    );
}

#[test]
fn a_success_in_the_wrong_envelope_is_none() {
    let name = "POST /pay/unifiedorder";
    for (outer, inner) in [
        ("SYSTEMERROR", "SUCCESS"),
        ("success", "SUCCESS"),
        ("", "SUCCESS"),
        ("SUCCESS", ""),
        ("SUCCESS", "success"),
        ("SUCCESS", "OK"),
    ] {
        let pairs = [
            ("return_code", outer),
            ("result_code", inner),
            ("mch_id", "10000100"),
        ];
        let (_, advice, _) = refused(name, &answer(200, signed(&pairs, SignType::HmacSha256)));
        assert_eq!(advice, Advice::Query, "{outer} {inner}");
    }
    let without = [("return_code", "SUCCESS"), ("mch_id", "10000100")];
    assert_eq!(
        refused(name, &answer(200, signed(&without, SignType::HmacSha256))).0,
        Kind::Wire
    );
}

#[test]
fn the_nested_answer_is_read_where_nothing_is_signed() {
    let body = "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><hblist><hbinfo>\
        <openid>o1</openid></hbinfo></hblist></xml>";
    let gift = open(
        op("POST /mmpaymkttransfers/gethbinfo"),
        &account(),
        &answer(200, body),
    )
    .unwrap();
    assert_eq!(
        (gift.fields.get("hblist.hbinfo[0].openid"), gift.verified_by),
        (Some("o1"), "TLS")
    );
    let signed = body.replace("<hblist>", "<sign>0</sign><hblist>");
    assert_eq!(
        refused("POST /mmpaymkttransfers/gethbinfo", &answer(200, signed)).0,
        Kind::Wire
    );
    assert_eq!(
        refused("POST /pay/orderquery", &answer(200, body)).0,
        Kind::Wire
    );
}

#[test]
fn files_come_as_they_are_and_pages_are_none() {
    let bill = op("POST /pay/downloadbill");
    for body in [
        b"\xEF\xBB\xBF\xe4\xba\xa4".as_slice(),
        b"\x1f\x8b\x08",
        b"`1,`2",
    ] {
        let file = open(bill, &account(), &answer(200, body)).unwrap();
        assert_eq!(file.download.as_deref(), Some(body));
    }
    for body in [
        "",
        " ",
        "<html></html>",
        "<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>",
    ] {
        assert!(
            open(bill, &account(), &answer(200, body)).is_err(),
            "{body}"
        );
    }
}

#[test]
fn json_answers_say_their_code() {
    let token = op("GET /appauth/getaccesstoken");
    let good = open(
        token,
        &account(),
        &answer(200, r#"{"retcode":0,"access_token":"t","n":[1]}"#),
    )
    .unwrap();
    assert_eq!(
        (good.fields.get("access_token"), good.fields.get("n")),
        (Some("t"), Some("[1]"))
    );
    let error = open(
        token,
        &account(),
        &answer(200, r#"{"retcode":-1,"retmsg":"no"}"#),
    )
    .unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("-1"), Some("no")));
    assert!(open(token, &account(), &answer(200, "[]")).is_err());
}

proptest! {
    #[test]
    fn arbitrary_answers_never_panic(status in any::<u16>(), body in prop::collection::vec(any::<u8>(), 0..200)) {
        for op in of(Dialect::V2) {
            let _ = open(op, &account(), &answer(if status % 2 == 0 { 200 } else { status }, body.clone()));
        }
    }
}

#[test]
fn a_signed_answer_to_another_merchant_is_a_mismatch() {
    let other = [OK[0], OK[1], ("mch_id", "10000101"), OK[3]];
    let body = signed(&other, SignType::HmacSha256);
    let (kind, advice, _) = refused("POST /pay/unifiedorder", &answer(200, body));
    assert_eq!((kind, advice), (Kind::Mismatch, Advice::Query));
}

#[test]
fn a_status_that_is_no_answer_has_its_own_kind() {
    for (status, body, kind) in [
        (400, "No required SSL certificate was sent", Kind::Gateway),
        (400, "Bad Request", Kind::Wire),
        (404, "", Kind::Wire),
        (429, "", Kind::Throttled),
        (499, "", Kind::Wire),
        (500, "", Kind::Gateway),
        (503, "", Kind::Gateway),
    ] {
        let found = refused("POST /pay/unifiedorder", &answer(status, body));
        assert_eq!(found, (kind, Advice::Query, false), "{status} {body}");
    }
}

#[test]
fn only_answers_that_have_a_result_need_one() {
    let bare = |op: &Operation| {
        let body = signed(&[OK[0], OK[2]], account().algorithm(op));
        open(op, &account(), &answer(200, body))
    };
    let mut seen = [0, 0];
    for op in of(Dialect::V2).filter(|op| op.reply == ReplyForm::Signed) {
        seen[usize::from(op.result)] += 1;
        match bare(op) {
            Ok(_) => assert!(!op.result, "{}", op.name),
            Err(error) => {
                assert!(op.result, "{}: {error}", op.name);
                assert_eq!(
                    (error.kind(), error.field()),
                    (Kind::Wire, Some("result_code"))
                );
            }
        }
    }
    assert!(seen.iter().all(|seen| *seen > 0), "{seen:?}");
    let unlisted = Operation::unlisted("POST /pay/somethingnew").unwrap();
    assert!(!unlisted.listed && bare(&unlisted).is_ok());
}

#[test]
fn a_page_for_a_browser_has_no_answer() {
    let page = of(Dialect::V2)
        .find(|op| op.reply == ReplyForm::Page)
        .unwrap();
    let body = signed(&OK, account().algorithm(page));
    let error = open(page, &account(), &answer(200, body)).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Input, Some("operation"))
    );
}
