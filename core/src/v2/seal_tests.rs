use super::*;
use crate::error::Kind;
use crate::operations::find;

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const NONCE: &str = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";

fn account(sign_type: SignType) -> Account {
    Account {
        mch_id: "10000100".into(),
        key: Secret::from(KEY),
        sign_type,
        identity: None,
        wecom_secret: None,
    }
}

fn order() -> Fields<'static> {
    [
        ("body", "腾讯充值中心-QQ会员充值"),
        ("out_trade_no", "20150806125346"),
        ("total_fee", "88"),
        ("spbill_create_ip", "123.12.12.123"),
        ("notify_url", "https://example.com/wxpay/pay.action"),
        ("trade_type", "JSAPI"),
        ("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        ("attach", ""),
    ]
    .into_iter()
    .collect()
}

fn sealed(op: &str, account: &Account, params: &Fields) -> Result<Request> {
    seal(
        find(op).unwrap(),
        account,
        Some("wxd930ea5d5a258f4f"),
        params,
        NONCE,
    )
}

#[test]
fn an_order_becomes_the_published_message() {
    let md5 = sealed("POST /pay/unifiedorder", &account(SignType::Md5), &order()).unwrap();
    let fields = xml::read(&md5.body).unwrap();
    // Vector edge-utf8-unifiedorder-md5.
    assert_eq!(fields.get("sign"), Some("D277C10A8888ABC9F773F3687B509383"));
    assert_eq!(
        (fields.get("attach"), fields.get("sign_type")),
        (None, None)
    );
    assert_eq!(
        (md5.host.as_str(), md5.target.as_str()),
        ("api.mch.weixin.qq.com", "/pay/unifiedorder")
    );
    assert_eq!(
        md5.headers,
        [(
            "Content-Type".to_owned(),
            "text/xml; charset=utf-8".to_owned()
        )]
    );
    assert!(md5.repeatable && md5.identity.is_none());
    let hmac = sealed(
        "POST /pay/unifiedorder",
        &account(SignType::HmacSha256),
        &order(),
    )
    .unwrap();
    let fields = xml::read(&hmac.body).unwrap();
    // Vector edge-utf8-unifiedorder-hmac.
    let expected = "B0EBD3C0FA8563AF01A258C7BE24C9206315E2E4C91C5A58A477BEC3BED3BCE5";
    assert_eq!(
        (fields.get("sign"), fields.get("sign_type")),
        (Some(expected), Some("HMAC-SHA256"))
    );
}

#[test]
fn only_the_seal_sets_identity_and_signature() {
    let refused = [
        ("sign", "x"),
        ("sign", ""),
        ("key", "x"),
        ("workwx_sign", "x"),
        ("mch_id", "10000101"),
        ("mchid", "10000101"),
        ("sign_type", "MD5"),
        ("sign_type", "none"),
        ("body", "a\u{0}"),
        ("a b", "1"),
    ];
    for (name, value) in refused {
        let mut params = order();
        params.set(name, value);
        let error = sealed(
            "POST /pay/unifiedorder",
            &account(SignType::HmacSha256),
            &params,
        )
        .unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Input, Some(name)),
            "{name}={value:?}"
        );
        assert_eq!(error.operation(), "POST /pay/unifiedorder");
    }
    let mut params = order();
    params.set("mch_id", "10000100");
    params.set("appid", "wx-mine");
    params.set("nonce_str", "mine");
    params.set("sign_type", "HMAC-SHA256");
    let request = sealed(
        "POST /pay/unifiedorder",
        &account(SignType::HmacSha256),
        &params,
    )
    .unwrap();
    let fields = xml::read(&request.body).unwrap();
    assert_eq!(
        (fields.get("appid"), fields.get("nonce_str")),
        (Some("wx-mine"), Some("mine"))
    );
    crate::v2::sign::verify(&fields, KEY, SignType::HmacSha256).unwrap();
}

#[test]
fn what_is_not_configured_is_named() {
    let refund: Fields = [
        ("out_trade_no", "1415757673"),
        ("out_refund_no", "1"),
        ("total_fee", "1"),
        ("refund_fee", "1"),
    ]
    .into_iter()
    .collect();
    let error = sealed("POST /secapi/pay/refund", &account(SignType::Md5), &refund).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Config, Some("v2.client_cert"))
    );
    let mut keyless = account(SignType::Md5);
    keyless.key = Secret::from("");
    let error = sealed("POST /pay/unifiedorder", &keyless, &order()).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Config, Some("v2.key"))
    );
    let op = find("POST /pay/unifiedorder").unwrap();
    let error = seal(op, &account(SignType::Md5), None, &order(), NONCE).unwrap_err();
    assert_eq!((error.kind(), error.field()), (Kind::Input, Some("appid")));
}

#[test]
fn the_table_decides_names_algorithms_and_places() {
    let redpack = find("POST /mmpaymkttransfers/gethbinfo").unwrap();
    assert_eq!(
        account(SignType::HmacSha256).algorithm(redpack),
        SignType::Md5
    );
    let bills = find("POST /pay/downloadfundflow").unwrap();
    assert_eq!(
        account(SignType::Md5).algorithm(bills),
        SignType::HmacSha256
    );
    let page = find("GET /papay/entrustweb").unwrap();
    let params: Fields = [
        ("plan_id", "12535"),
        ("contract_code", "100000"),
        ("request_serial", "1000"),
        ("contract_display_account", "微信代扣"),
        ("notify_url", "https://weixin.qq.com"),
        ("version", "1.0"),
        ("timestamp", "1414488825"),
        ("return_web", "1"),
        ("appid", "wxcbda96de0b165486"),
    ]
    .into_iter()
    .collect();
    let link = seal(page, &account(SignType::HmacSha256), None, &params, NONCE).unwrap();
    assert!(
        link.target
            .starts_with("/papay/entrustweb?appid=wxcbda96de0b165486&contract_code=100000&"),
        "{}",
        link.target
    );
    assert!(
        link.target
            .contains("notify_url=https%3A%2F%2Fweixin.qq.com&"),
        "{}",
        link.target
    );
    assert!(link.body.is_empty() && link.headers.is_empty());
    if !page.nonce {
        // Vector papay-entrustweb-md5, which carries no nonce_str.
        assert!(
            link.target
                .ends_with("&sign=635FC7CB6DB3B7B558215CDC09907E1E"),
            "{}",
            link.target
        );
    }
}

#[test]
fn wecom_signs_twice() {
    let op = find("POST /mmpaymkttransfers/sendworkwxredpack").unwrap();
    // Vector workwx-sign.
    let values = [
        ("act_name", "猜灯谜抢红包活动"),
        ("mch_billno", "123456"),
        ("nonce_str", "n6"),
        ("re_openid", "oxTWIuGaIt6gTKsQRLau2M0yL16E"),
        ("total_amount", "1000"),
        ("mch_id", "1900000109"),
        ("wxappid", "wx8888888888888888"),
    ];
    let pairs: Vec<Pair> = values
        .iter()
        .map(|(name, value)| pair(name, value))
        .collect();
    let mut merchant = account(SignType::HmacSha256);
    let error = second_sign(op, &merchant, &pairs).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Config, Some("v2.wecom_secret"))
    );
    merchant.wecom_secret = Some(Secret::from("from_wework_agent_special_string"));
    let second = second_sign(op, &merchant, &pairs).unwrap();
    assert_eq!(second.as_deref(), Some("DAF7F1F703F3EAEC3A4D6B50B803F67B"));
}

#[test]
fn an_unlisted_operation_is_signed_by_default_rules() {
    let op = Operation::unlisted("POST /pay/something").unwrap();
    let params: Fields = [("a", "1")].into_iter().collect();
    let request = seal(&op, &account(SignType::HmacSha256), None, &params, NONCE).unwrap();
    let fields = xml::read(&request.body).unwrap();
    crate::v2::sign::verify(&fields, KEY, SignType::HmacSha256).unwrap();
    assert_eq!(
        (fields.get("mch_id"), fields.get("appid")),
        (Some("10000100"), None)
    );
    assert!(!request.repeatable);
}

#[test]
fn every_listed_operation_seals_its_identity() {
    for op in operations::of(operations::Dialect::V2) {
        let mut merchant = account(SignType::HmacSha256);
        merchant.wecom_secret = Some(Secret::from("s"));
        let nothing = Fields::new();
        let pairs = collect(
            op,
            &merchant,
            Some("wx1"),
            &nothing,
            NONCE,
            merchant.algorithm(op),
        )
        .unwrap();
        let has = |name: &str| pairs.iter().any(|(_, n, _)| *n == name);
        assert!(
            op.app_field.is_none_or(has) && op.merchant_field.is_none_or(has),
            "{}",
            op.name
        );
        assert_eq!(has("nonce_str"), op.nonce, "{}", op.name);
        if op.sign_type == SignTypeField::Never {
            assert!(!has("sign_type"), "{}", op.name);
        }
    }
}
