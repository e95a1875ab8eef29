use super::*;
use crate::crypto::{aes_ecb, digest};
use crate::error::Kind;
use crate::types::Secret;
use crate::wire::xml;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
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

fn payment() -> Fields<'static> {
    [
        ("appid", "wx1"),
        ("bank_type", "OTHERS"),
        ("cash_fee", "1"),
        ("fee_type", "CNY"),
        ("is_subscribe", "N"),
        ("mch_id", "10000100"),
        ("nonce_str", "n"),
        ("openid", "o1"),
        ("out_trade_no", "1409811653"),
        ("result_code", "SUCCESS"),
        ("return_code", "SUCCESS"),
        ("time_end", "20140903131540"),
        ("total_fee", "1"),
        ("trade_type", "JSAPI"),
        ("transaction_id", "1004400740201409030005092168"),
    ]
    .into_iter()
    .collect()
}

fn signed(mut fields: Fields<'static>) -> Vec<u8> {
    fields.remove("sign");
    let sign = sign::sign(&fields, KEY, SignType::HmacSha256).unwrap();
    fields.set("sign", sign);
    xml::write(&fields).unwrap()
}

fn with(mut fields: Fields<'static>, pairs: &[(&'static str, &'static str)]) -> Fields<'static> {
    for (name, value) in pairs {
        match *value {
            "-" => drop(fields.remove(name)),
            value => fields.set(*name, value),
        }
    }
    fields
}

fn of(pairs: &[(&'static str, &'static str)]) -> Fields<'static> {
    with(Fields::new(), pairs)
}

fn kind(fields: Fields<'static>) -> Result<NoticeKind> {
    let body = signed(fields);
    Claim::read(&body)?
        .verify(&account())
        .map(|notice| notice.kind)
}

#[test]
fn genuine_notices_are_told_apart() {
    assert_eq!(kind(payment()).unwrap(), NoticeKind::Payment);
    let pap = with(
        payment(),
        &[
            ("trade_type", "PAP"),
            ("contract_id", "c"),
            ("trade_state", "SUCCESS"),
        ],
    );
    assert_eq!(kind(pap.clone()).unwrap(), NoticeKind::Payment);
    let failed = with(
        pap,
        &[
            ("trade_state", "PAY_FAIL"),
            ("transaction_id", "-"),
            ("result_code", "FAIL"),
        ],
    );
    assert_eq!(kind(failed).unwrap(), NoticeKind::PaymentFailed);
    let contract = [
        ("return_code", "SUCCESS"),
        ("result_code", "SUCCESS"),
        ("mch_id", "10000100"),
        ("contract_code", "1"),
        ("plan_id", "123"),
        ("openid", "o"),
        ("change_type", "ADD"),
        ("contract_id", "c"),
    ];
    assert_eq!(kind(of(&contract)).unwrap(), NoticeKind::Contract);
    let scan = [
        ("appid", "wx1"),
        ("openid", "o"),
        ("mch_id", "10000100"),
        ("product_id", "88888"),
        ("nonce_str", "n"),
    ];
    assert_eq!(kind(of(&scan)).unwrap(), NoticeKind::ScanCallback);
    let risk = [
        ("mch_id", "10000100"),
        ("event_code", "1"),
        ("risk_level", "LOW"),
        ("sign_type", "HMAC-SHA256"),
    ];
    assert_eq!(kind(of(&risk)).unwrap(), NoticeKind::Other);
    let score = [
        ("mch_id", "10000100"),
        ("event_type", "TRANSACTION.SUCCESS"),
        ("algorithm", "HMAC-SHA256"),
    ];
    assert_eq!(kind(of(&score)).unwrap(), NoticeKind::Other);
    let md5_score = [
        ("mch_id", "10000100"),
        ("event_type", "TRANSACTION.SUCCESS"),
        ("algorithm", "MD5"),
    ];
    assert_eq!(kind(of(&md5_score)).unwrap_err().kind(), Kind::Forged);
    let coupons = [
        ("coupon_id_$0", "1"),
        ("coupon_fee_1", "2"),
        ("never_heard_of", "x"),
    ];
    assert_eq!(
        kind(with(payment(), &coupons)).unwrap(),
        NoticeKind::Payment
    );
}

#[test]
fn a_notice_is_known_by_what_only_it_has() {
    let told = |base: Fields<'static>, pairs: &[(&'static str, &'static str)]| {
        kind(with(base, pairs)).ok()
    };
    use NoticeKind::{Other, Payment, PaymentFailed};
    // A payment may carry a field that requests have, since it has a transaction.
    assert_eq!(told(payment(), &[("body", "tea")]), Some(Payment));
    // An event without a transaction may not: it is our own request for one.
    let event = || of(&[("mch_id", "10000100"), ("event_type", "USER_PAID")]);
    assert_eq!(told(event(), &[]), Some(Other));
    assert_eq!(
        told(event(), &[("notify_url", "https://shop.example")]),
        None
    );
    assert_eq!(told(event(), &[("return_code", "SUCCESS")]), Some(Other));
    assert_eq!(told(event(), &[("return_code", "FAIL")]), None);
    let failed = || {
        of(&[
            ("mch_id", "10000100"),
            ("return_code", "SUCCESS"),
            ("trade_state", "PAY_FAIL"),
            ("out_trade_no", "1"),
        ])
    };
    assert_eq!(told(failed(), &[]), None);
    assert_eq!(
        told(failed(), &[("trade_type", "PAP")]),
        Some(PaymentFailed)
    );
    assert_eq!(told(failed(), &[("contract_id", "1")]), Some(PaymentFailed));
    let combined = || {
        of(&[
            ("combine_mch_id", "10000100"),
            ("return_code", "SUCCESS"),
            ("result_code", "SUCCESS"),
        ])
    };
    assert_eq!(told(combined(), &[("combine_out_trade_no", "1")]), None);
    assert_eq!(told(combined(), &[("sub_order_list", "[]")]), None);
    let both = [("combine_out_trade_no", "1"), ("sub_order_list", "[]")];
    assert_eq!(told(combined(), &both), Some(Other));
}

/// The longest name is 64 bytes: a value may hide one as long, and none that is longer.
#[test]
fn a_field_is_recognised_in_a_value_up_to_the_longest_name() {
    for (length, hides) in [(1, true), (63, true), (64, true), (65, false)] {
        let value = format!("1&{}=2", "n".repeat(length));
        assert_eq!(kind::holds_a_field(&value), hides, "{length}");
    }
    for value in ["1&=2", "1&n", "&1=2", "a=1", "1&a b=2"] {
        assert!(!kind::holds_a_field(value), "{value}");
    }
}

#[test]
fn other_messages_under_the_same_key_are_no_notices() {
    let me = ("mch_id", "10000100");
    let ok = [("return_code", "SUCCESS"), ("result_code", "SUCCESS"), me];
    let not = [
        (
            "our order",
            of(&[
                me,
                ("appid", "wx1"),
                ("body", "x"),
                ("out_trade_no", "1"),
                ("total_fee", "1"),
                ("notify_url", "https://a"),
                ("spbill_create_ip", "1.1.1.1"),
                ("trade_type", "NATIVE"),
                ("product_id", "1"),
                ("openid", "o"),
            ]),
        ),
        (
            "our order with success in it",
            with(
                of(&ok),
                &[("out_trade_no", "1"), ("total_fee", "1"), ("body", "x")],
            ),
        ),
        (
            "our query",
            of(&[me, ("appid", "wx1"), ("transaction_id", "4")]),
        ),
        (
            "our refund",
            of(&[
                me,
                ("transaction_id", "4"),
                ("out_trade_no", "1"),
                ("out_refund_no", "1"),
                ("total_fee", "1"),
                ("refund_fee", "1"),
            ]),
        ),
        (
            "order answer",
            with(of(&ok), &[("prepay_id", "wx1"), ("trade_type", "JSAPI")]),
        ),
        (
            "query answer",
            with(payment(), &[("trade_state", "SUCCESS")]),
        ),
        (
            "query answer of a refunded order",
            with(payment(), &[("trade_state", "REFUND")]),
        ),
        (
            "deduction query answer",
            with(
                payment(),
                &[
                    ("trade_type", "PAP"),
                    ("trade_state", "SUCCESS"),
                    ("trade_state_desc", "x"),
                ],
            ),
        ),
        (
            "pending deduction",
            with(
                payment(),
                &[("trade_type", "PAP"), ("trade_state", "ACCEPT")],
            ),
        ),
        (
            "refund answer",
            with(
                payment(),
                &[
                    ("refund_id", "5"),
                    ("out_refund_no", "1"),
                    ("refund_fee", "1"),
                ],
            ),
        ),
        (
            "refund query answer",
            with(
                payment(),
                &[
                    ("refund_count", "1"),
                    ("refund_id_0", "5"),
                    ("out_refund_no_0", "1"),
                ],
            ),
        ),
        (
            "micropay answer",
            with(payment(), &[("trade_type", "MICROPAY")]),
        ),
        ("face answer", with(payment(), &[("trade_type", "FACEPAY")])),
        (
            "reverse answer",
            with(
                of(&ok),
                &[
                    ("recall", "N"),
                    ("transaction_id", "4"),
                    ("out_trade_no", "1"),
                    ("total_fee", "1"),
                ],
            ),
        ),
        (
            "failed answer",
            with(
                of(&ok),
                &[("result_code", "FAIL"), ("err_code", "ORDERNOTEXIST")],
            ),
        ),
        (
            "failed payment",
            with(payment(), &[("result_code", "FAIL")]),
        ),
        ("no result", with(payment(), &[("result_code", "-")])),
        ("no envelope", with(payment(), &[("return_code", "-")])),
        (
            "failed envelope",
            with(payment(), &[("return_code", "FAIL")]),
        ),
        ("empty envelope", with(payment(), &[("return_code", "")])),
        (
            "no transaction",
            with(payment(), &[("transaction_id", "-")]),
        ),
        (
            "empty transaction",
            with(payment(), &[("transaction_id", "")]),
        ),
        ("no amount", with(payment(), &[("total_fee", "-")])),
        ("no order", with(payment(), &[("out_trade_no", "-")])),
        (
            "contract answer",
            with(
                of(&ok),
                &[
                    ("contract_id", "c"),
                    ("contract_state", "0"),
                    ("change_type", "ADD"),
                ],
            ),
        ),
        (
            "scan link",
            of(&[
                me,
                ("appid", "wx1"),
                ("product_id", "1"),
                ("time_stamp", "1"),
                ("nonce_str", "n"),
            ]),
        ),
        (
            "client parameters",
            of(&[
                ("appId", "wx1"),
                ("timeStamp", "1"),
                ("nonceStr", "n"),
                ("package", "prepay_id=1"),
                ("signType", "HMAC-SHA256"),
            ]),
        ),
        (
            "app parameters",
            of(&[
                ("appid", "wx1"),
                ("partnerid", "10000100"),
                ("prepayid", "1"),
                ("package", "Sign=WXPay"),
            ]),
        ),
    ];
    for (what, fields) in not {
        let error = kind(fields).expect_err(what);
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Forged, crate::Advice::Never),
            "{what}: {error}"
        );
    }
}

#[test]
fn unsigned_and_badly_signed_messages_give_nothing() {
    let good = String::from_utf8(signed(payment())).unwrap();
    let sign = good
        .split("<sign><![CDATA[")
        .nth(1)
        .unwrap()
        .split(']')
        .next()
        .unwrap()
        .to_owned();
    let bad = [
        good.replace(&sign, &sign.to_lowercase()),
        good.replace(&sign, ""),
        good.replace(&sign, &sign[..63]),
        good.replace(&sign, &format!("{sign} ")),
        good.replace(&format!("<sign><![CDATA[{sign}]]></sign>"), ""),
        good.replace("<total_fee><![CDATA[1]]>", "<total_fee><![CDATA[01]]>"),
        good.replace("1409811653", "1409811654"),
        good.replace("</xml>", "<sign_type>MD5</sign_type></xml>"),
        good.replace("</xml>", "<extra>1</extra></xml>"),
        good.replace("10000100", "10000101"),
        good.replace("<mch_id><![CDATA[10000100]]></mch_id>", ""),
    ];
    for body in bad {
        let error = Claim::read(body.as_bytes())
            .unwrap()
            .verify(&account())
            .unwrap_err();
        assert_eq!(error.kind(), Kind::Forged, "{body}");
    }
    let doubled = good.replace("<sign>", &format!("<sign>{sign}</sign><sign>"));
    assert_eq!(
        Claim::read(doubled.as_bytes()).unwrap_err().kind(),
        Kind::Wire
    );
    let probe = good.replace(&sign, "WECHATPAY/SIGNTEST/abc");
    assert_eq!(
        Claim::read(probe.as_bytes())
            .unwrap()
            .verify(&account())
            .unwrap_err()
            .kind(),
        Kind::Probe
    );
    for key in ["", "1", "null"] {
        let other = Account {
            key: Secret::from(key),
            ..account()
        };
        assert!(
            Claim::read(good.as_bytes())
                .unwrap()
                .verify(&other)
                .is_err()
        );
    }
    let legacy = Account {
        sign_type: SignType::Md5,
        ..account()
    };
    let error = Claim::read(good.as_bytes())
        .unwrap()
        .verify(&legacy)
        .unwrap_err();
    assert!(error.text().contains("HMAC-SHA256"), "{error}");
    Claim::read(good.as_bytes())
        .unwrap()
        .verify_as(&legacy, SignType::HmacSha256)
        .unwrap();
}

#[test]
fn empty_fields_do_not_disturb_the_signature() {
    let good = String::from_utf8(signed(payment())).unwrap();
    for empty in [
        "<attach></attach>",
        "<attach/>",
        "<attach><![CDATA[]]></attach>",
    ] {
        let body = good.replace("</xml>", &format!("{empty}</xml>"));
        assert_eq!(
            Claim::read(body.as_bytes())
                .unwrap()
                .verify(&account())
                .unwrap()
                .kind,
            NoticeKind::Payment
        );
    }
}

#[test]
fn fields_recut_through_an_ampersand_are_marked() {
    // The same string under one signature: `attach=a&b=c` and `attach=a`, `b=c`.
    for attach in ["uid=1&type=2", "a&b=c", "&a=", "x&&total_fee=1", "中&_=1"] {
        let body = signed(with(payment(), &[("attach", attach)]));
        assert!(
            Claim::read(&body)
                .unwrap()
                .verify(&account())
                .unwrap()
                .ambiguous,
            "{attach}"
        );
    }
    for attach in [
        "a=1",
        "a&b",
        "a & b = c",
        "&=1",
        "&1=2",
        "&中=1",
        "R&D=x?".trim_end_matches("D=x?"),
    ] {
        let body = signed(with(payment(), &[("attach", attach)]));
        assert!(
            !Claim::read(&body)
                .unwrap()
                .verify(&account())
                .unwrap()
                .ambiguous,
            "{attach}"
        );
    }
    // Joined by an attacker out of a genuine message.
    let mut genuine = payment();
    genuine.set("attach", "a");
    let body = String::from_utf8(signed(genuine)).unwrap();
    let joined = body.replace("<attach><![CDATA[a]]></attach>", "").replace(
        "<bank_type><![CDATA[OTHERS]]></bank_type>",
        "<attach><![CDATA[a&bank_type=OTHERS]]></attach>",
    );
    let notice = Claim::read(joined.as_bytes())
        .unwrap()
        .verify(&account())
        .unwrap();
    assert!(notice.ambiguous);
    assert!(!kind::holds_a_field(&"&".repeat(200_000)));
}

fn hint(inner: &str) -> String {
    let key: [u8; 32] = digest::md5_hex_lower(KEY.as_bytes())
        .as_bytes()
        .try_into()
        .unwrap();
    STANDARD.encode(aes_ecb::seal(&key, inner.as_bytes()).unwrap())
}

fn refund(req_info: &str) -> String {
    format!(
        "<xml><return_code>SUCCESS</return_code><appid>wx1</appid><mch_id>10000100</mch_id><nonce_str>n</nonce_str><req_info><![CDATA[{req_info}]]></req_info></xml>"
    )
}

const INNER: &str = "<root><out_refund_no>r1</out_refund_no><out_trade_no>o1</out_trade_no><refund_fee>6</refund_fee>\
    <refund_id>5</refund_id><refund_status>SUCCESS</refund_status><transaction_id>4</transaction_id></root>";

#[test]
fn refund_notices_open_to_hints() {
    let sealed = hint(INNER);
    let broken = format!(" {}\r\n{}\n", &sealed[..40], &sealed[40..]);
    for text in [sealed, broken] {
        let body = refund(&text);
        let notice = Claim::read(body.as_bytes())
            .unwrap()
            .verify(&account())
            .unwrap();
        assert_eq!(
            (notice.kind, notice.verified_by),
            (NoticeKind::RefundHint, "AES-256-ECB")
        );
        assert_eq!(notice.fields.get("refund_status"), Some("SUCCESS"));
    }
    let other = Account {
        mch_id: "10000101".into(),
        ..account()
    };
    let body = refund(&hint(INNER));
    assert_eq!(
        Claim::read(body.as_bytes())
            .unwrap()
            .verify(&other)
            .unwrap_err()
            .kind(),
        Kind::Forged
    );
    let failed = body.replace("SUCCESS</return_code>", "FAIL</return_code>");
    assert!(
        Claim::read(failed.as_bytes())
            .unwrap()
            .verify(&account())
            .is_err()
    );
    // With a sign it is no refund notice, and the sign is demanded to be right.
    let with_sign = body.replace("</xml>", "<sign>x</sign></xml>");
    assert_eq!(
        Claim::read(with_sign.as_bytes())
            .unwrap()
            .verify(&account())
            .unwrap_err()
            .kind(),
        Kind::Forged
    );
    let empty_sign = body.replace("</xml>", "<sign/></xml>");
    assert_eq!(
        Claim::read(empty_sign.as_bytes())
            .unwrap()
            .verify(&account())
            .unwrap_err()
            .kind(),
        Kind::Forged
    );
}

#[test]
fn whatever_is_wrong_with_a_refund_notice_looks_the_same() {
    let good = STANDARD.decode(hint(INNER)).unwrap();
    let mut spliced = good.clone();
    spliced.copy_within(16..32, 48);
    let mut swapped = good.clone();
    swapped.copy_within(0..16, 32);
    let mut last_bit = good.clone();
    *last_bit.last_mut().unwrap() ^= 1;
    let encode = |bytes: &[u8]| STANDARD.encode(bytes);
    let bad = [
        encode(&spliced),
        encode(&swapped),
        encode(&last_bit),
        encode(&good[..good.len() - 16]),
        encode(&good[..good.len() - 1]),
        encode(&good[16..]),
        "A".into(),
        "====".into(),
        "!".into(),
        encode(b""),
        format!("{}=", encode(&good)),
        encode(&good).replace('+', "-").replace('/', "_") + "-",
        hint(""),
        hint("<xml></xml>"),
        hint("<root></root>"),
        hint(&INNER.replace("root>", "xml>")),
        hint(&format!("<!DOCTYPE x>{INNER}")),
        hint(&INNER.replace("<refund_id>5</refund_id>", "")),
        hint(&INNER.replace("<refund_id>5", "<refund_id>")),
        hint(&INNER.replace("</root>", "<refund_fee>1</refund_fee></root>")),
        hint(&INNER.replace("<root>", "<root><!-- -->")),
        hint(&INNER.replace(">r1<", "><b>r1</b><")),
    ];
    let mut texts = std::collections::BTreeSet::new();
    for text in bad {
        let error = open_refund(&text, KEY).map(|_| ()).expect_err(&text);
        assert_eq!(error.kind(), Kind::Sealed);
        texts.insert(error.to_string());
    }
    texts.insert(
        open_refund(&hint(INNER), "another")
            .unwrap_err()
            .to_string(),
    );
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert_eq!(
        open_refund(&hint(INNER), "").unwrap_err().kind(),
        Kind::Input
    );
}

#[test]
fn a_body_that_went_through_other_hands_is_recognised() {
    let said = |body: &str| Claim::read(body.as_bytes()).unwrap_err().text().to_owned();
    for (body, words) in [
        ("", "empty"),
        (" \n", "empty"),
        ("{\"appid\":\"wx1\"}", "JSON"),
        ("[1]", "JSON"),
        ("{'appid': 'wx1'}", "JSON"),
        ("\"<xml></xml>\"", "quoted"),
        ("b'<xml></xml>'", "str()"),
        ("b\"<xml>\"", "str()"),
        ("[object Object]", "object"),
        ("Array\n(\n", "array"),
        ("OrderedDict([('xml'", "dict"),
        ("appid=wx1&mch_id=1", "form-encoded"),
        ("%3Cxml%3E=", "percent"),
        ("&lt;xml&gt;", "escaped"),
        ("<Map><appid>wx1</appid></Map>", "root element"),
        ("<XML><a>1</a></XML>", "root element"),
        ("<html><body>", "web page"),
        ("<Buffer 3c 78>", "Buffer"),
    ] {
        let text = said(body);
        assert!(
            text.contains(words) && text.contains("exact bytes"),
            "{body}: {text}"
        );
    }
    let utf16: Vec<u8> = "<xml></xml>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert!(Claim::read(&utf16).unwrap_err().text().contains("UTF-16"));
    for mark in [b"\xFF\xFEx", b"\xFE\xFFx"] {
        assert!(Claim::read(mark).unwrap_err().text().contains("UTF-16"));
    }
    // Nothing to be recognised: what is wrong is said as for any message.
    for body in [
        "=1",
        ">",
        "a>1",
        "<?xml version=\"1.0\"?><a/>",
        "<xml x=\"1\"/>",
        "<!-- c -->",
    ] {
        assert!(
            !said(body).contains("exact bytes"),
            "{body}: {}",
            said(body)
        );
    }
    assert!(!said("<xml><a>1</a>").contains("exact bytes"));
}

#[test]
fn a_claim_tells_only_whose_it_says_it_is() {
    let body = signed(with(
        payment(),
        &[("sub_mch_id", "19"), ("openid", "o-secret")],
    ));
    let claim = Claim::read(&body).unwrap();
    assert_eq!(
        (claim.mch_id(), claim.sub_mch_id(), claim.out_trade_no()),
        (Some("10000100"), Some("19"), Some("1409811653"))
    );
    assert!(!format!("{claim:?}").contains("secret"));
}

#[test]
fn replies_are_the_exact_bytes() {
    let good = b"<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>";
    assert_eq!(
        (reply_success().status, reply_success().body.as_slice()),
        (200, good.as_slice())
    );
    let bad = reply_fail("no ]]> <\u{0}\u{ffff}\n>");
    assert_eq!(
        xml::read(&bad.body).unwrap().get("return_msg"),
        Some("no  <>")
    );
    for outcome in [Ok("wx1"), Err("售罄")] {
        let reply = scan_reply(&account(), "wx1", "n", outcome).unwrap();
        sign::verify(&xml::read(&reply.body).unwrap(), KEY, SignType::HmacSha256).unwrap();
    }
}

#[test]
fn every_flipped_bit_and_every_prefix_is_refused() {
    let body = signed(payment());
    let genuine = xml::read(&body).unwrap();
    for end in 0..body.len() {
        assert!(Claim::read(&body[..end]).is_err(), "{end}");
    }
    let mut flipped = body.clone();
    for bit in 0..body.len() * 8 {
        flipped[bit / 8] ^= 1 << (bit % 8);
        if let Ok(notice) = Claim::read(&flipped).and_then(|claim| claim.verify(&account())) {
            assert_eq!(notice.fields, genuine, "bit {bit}");
        }
        flipped[bit / 8] ^= 1 << (bit % 8);
    }
}

proptest! {
    #[test]
    fn arbitrary_bytes_are_never_a_notice(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(Claim::read(&bytes).and_then(|claim| claim.verify(&account())).is_err());
    }

    #[test]
    fn changed_messages_are_never_a_notice(at in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 0..6)) {
        let body = signed(payment());
        let at = at.index(body.len());
        let mut changed = body.clone();
        changed.splice(at..(at + bytes.len()).min(body.len()), bytes);
        if let Ok(notice) = Claim::read(&changed).and_then(|claim| claim.verify(&account())) {
            prop_assert_eq!(notice.fields, xml::read(&body).unwrap());
        }
    }

    #[test]
    fn arbitrary_refund_parts_never_open(text in "[A-Za-z0-9+/=\\n]{0,200}") {
        prop_assert!(open_refund(&text, KEY).is_err());
    }
}
