use super::*;
use crate::error::Kind;
use crate::v3::fixture;

const STAMP: Stamp = Stamp {
    now_s: 1_554_208_460,
    nonce: "593BEC0C930BF1AFEB40B4A08C8FB242",
};
const APPID: &str = "wx2421b1c4370ec43b";
const PREPAY_ID: &str = "wx201410272009395522657a690389285100";

#[test]
fn what_wechat_takes_is_what_its_documentation_prints() {
    let account = fixture::account();
    let vector = fixture::vector("docs-jsapi-paysign");
    let pay_sign = &vector["expected"]["paySign"];
    let (package, time) = (&vector["inputs"]["package"], "1554208460");
    assert_eq!(
        jsapi(&account, APPID, PREPAY_ID, &STAMP).unwrap(),
        json!({ "appId": APPID, "timeStamp": time, "nonceStr": STAMP.nonce, "package": package,
            "signType": "RSA", "paySign": pay_sign })
    );
    assert_eq!(
        mini_program(&account, APPID, PREPAY_ID, &STAMP).unwrap(),
        json!({ "timeStamp": time, "nonceStr": STAMP.nonce, "package": package,
            "signType": "RSA", "paySign": pay_sign })
    );
    assert_eq!(
        choose_wx_pay(&account, APPID, PREPAY_ID, &STAMP).unwrap(),
        json!({ "timestamp": time, "nonceStr": STAMP.nonce, "package": package,
            "signType": "RSA", "paySign": pay_sign })
    );
    let sign = &fixture::vector("docs-app-paysign")["expected"]["sign"];
    assert_eq!(
        app(&account, APPID, PREPAY_ID, &STAMP).unwrap(),
        json!({ "appid": APPID, "partnerid": fixture::MCHID, "prepayid": PREPAY_ID,
            "package": "Sign=WXPay", "noncestr": STAMP.nonce, "timestamp": time, "sign": sign })
    );
}

#[test]
fn a_suffix_of_the_package_is_signed_with_it() {
    let account = fixture::account();
    let call = jsapi(&account, APPID, "wx1&subsidy_period_type=6", &STAMP).unwrap();
    assert_eq!(call["package"], "prepay_id=wx1&subsidy_period_type=6");
    let message = format!(
        "{APPID}\n1554208460\n{}\nprepay_id=wx1&subsidy_period_type=6\n",
        STAMP.nonce
    );
    assert_eq!(
        call["paySign"],
        sign::sign(&account, message.as_bytes()).unwrap()
    );
}

#[test]
fn addresses_and_codes_go_to_the_client_unchanged() {
    let url = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2";
    assert_eq!(h5(url, None).unwrap(), json!({ "h5_url": url }));
    assert_eq!(
        h5(url, Some("https://shop.example/a?b=c")).unwrap(),
        json!({ "h5_url": format!("{url}&redirect_url=https%3A%2F%2Fshop.example%2Fa%3Fb%3Dc") })
    );
    let code = "weixin://wxpay/bizpayurl?pr=JyC91EIz1";
    assert_eq!(native(code).unwrap(), json!({ "code_url": code }));
    assert_eq!(
        h5("javascript:alert(1)", None).unwrap_err().field(),
        Some("h5_url")
    );
    assert_eq!(
        native("https://evil.example").unwrap_err().field(),
        Some("code_url")
    );
}

#[test]
fn a_member_cannot_become_two_lines() {
    let account = fixture::account();
    for (appid, prepay_id, stamp, field) in [
        ("", PREPAY_ID, STAMP, "appId"),
        ("a\nb", PREPAY_ID, STAMP, "appId"),
        (APPID, "", STAMP, "prepay_id"),
        (APPID, "a\nb", STAMP, "prepay_id"),
        (APPID, PREPAY_ID, Stamp { now_s: 1, ..STAMP }, "timestamp"),
        (
            APPID,
            PREPAY_ID,
            Stamp {
                nonce: "a\nb",
                ..STAMP
            },
            "nonce",
        ),
    ] {
        let error = jsapi(&account, appid, prepay_id, &stamp).unwrap_err();
        assert_eq!((error.kind(), error.field()), (Kind::Input, Some(field)));
    }
    assert_eq!(
        app(&account, "", PREPAY_ID, &STAMP).unwrap_err().field(),
        Some("appid")
    );
    assert_eq!(
        app(&account, APPID, "", &STAMP).unwrap_err().field(),
        Some("prepayid")
    );
}
