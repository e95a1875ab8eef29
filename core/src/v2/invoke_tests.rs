use super::*;
use crate::error::Kind;
use crate::types::Secret;
use crate::v2::SignType;

fn account(sign_type: SignType) -> Account {
    Account {
        mch_id: "10000100".into(),
        key: Secret::from("192006250b4c09247ec02edce69f6a2d"),
        sign_type,
        identity: None,
        wecom_secret: None,
    }
}

fn names(value: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn each_client_gets_its_own_members() {
    for sign_type in [SignType::Md5, SignType::HmacSha256] {
        let account = account(sign_type);
        let page = jsapi(&account, "wx1", "wx2014", 1_414_561_699, "n").unwrap();
        let sdk = choose_wx_pay(&account, "wx1", "wx2014", 1_414_561_699, "n").unwrap();
        let mini = mini_program(&account, "wx1", "wx2014", 1_414_561_699, "n").unwrap();
        assert_eq!(
            names(&page),
            [
                "appId",
                "nonceStr",
                "package",
                "paySign",
                "signType",
                "timeStamp"
            ]
        );
        assert_eq!(
            names(&sdk),
            ["nonceStr", "package", "paySign", "signType", "timestamp"]
        );
        assert_eq!(
            names(&mini),
            ["nonceStr", "package", "paySign", "signType", "timeStamp"]
        );
        assert_eq!(page["paySign"], sdk["paySign"]);
        assert_eq!(page["paySign"], mini["paySign"]);
        // A number here breaks the call on iOS: all members are text.
        assert!(page.as_object().unwrap().values().all(Value::is_string));
        assert_eq!(page["signType"], sign_type.name());
        let app = app(&account, "wx1", "10000100", "wx2014", 1_412_000_000, "n").unwrap();
        assert_eq!(
            names(&app),
            [
                "appid",
                "noncestr",
                "package",
                "partnerid",
                "prepayid",
                "sign",
                "timestamp"
            ]
        );
        assert_eq!(app["package"], "Sign=WXPay");
    }
}

#[test]
fn links_are_encoded_and_of_the_right_kind() {
    let cashier = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2";
    let back = h5(cashier, Some("https://a.cn/done?id=1&x=2")).unwrap();
    assert_eq!(
        back["mweb_url"],
        format!("{cashier}&redirect_url=https%3A%2F%2Fa.cn%2Fdone%3Fid%3D1%26x%3D2")
    );
    assert_eq!(h5(cashier, None).unwrap()["mweb_url"], cashier);
    assert!(h5("javascript:alert(1)", None).is_err());
    assert_eq!(
        native("weixin://wxpay/bizpayurl?pr=1").unwrap()["code_url"],
        "weixin://wxpay/bizpayurl?pr=1"
    );
    assert!(native("https://evil.example").is_err());
}

#[test]
fn empty_members_and_odd_times_are_refused() {
    let account = account(SignType::Md5);
    let field = |result: Result<Value>| {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::Input);
        error.field().unwrap().to_owned()
    };
    assert_eq!(field(jsapi(&account, "", "p", 1_414_561_699, "n")), "appId");
    assert_eq!(
        field(jsapi(&account, "wx1", "", 1_414_561_699, "n")),
        "prepay_id"
    );
    assert_eq!(
        field(jsapi(&account, "wx1", "p", 1_414_561_699_000, "n")),
        "timestamp"
    );
    assert_eq!(field(jsapi(&account, "wx1", "p", -1, "n")), "timestamp");
    assert_eq!(
        field(app(&account, "wx1", "", "p", 1_414_561_699, "n")),
        "partnerid"
    );
    assert_eq!(
        field(native_mode1_link(&account, "wx1", "", 1_414_561_699, "n")),
        "product_id"
    );
}
