//! What pages and apps hand to WeChat, which a payer's client checks before it opens the cashier.

use crate::witness::v3::Till;
use crate::witness::{map, signature};
use fenpay_simulator::Act;
use serde_json::{Value, json};

const TIME: &str = "1772424000";
const NONCE: &str = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

fn page(till: &Till, package: &str) -> Value {
    let text = format!("{}\n{TIME}\n{NONCE}\n{package}\n", till.appid);
    json!({
        "appId": till.appid, "timeStamp": TIME, "nonceStr": NONCE, "package": package,
        "signType": "RSA", "paySign": till.signature(text.as_bytes()),
    })
}

fn app(till: &Till, prepay_id: &str) -> Value {
    let text = format!("{}\n{TIME}\n{NONCE}\n{prepay_id}\n", till.appid);
    json!({
        "appid": till.appid, "partnerid": till.mchid, "prepayid": prepay_id, "package": "Sign=WXPay",
        "noncestr": NONCE, "timestamp": TIME, "sign": till.signature(text.as_bytes()),
    })
}

/// Places an order of v3 and gives its session.
fn session(till: &Till, number: &str, way: &str) -> String {
    let more = match way {
        "jsapi" => json!({ "payer": { "openid": OPENID } }),
        _ => json!({}),
    };
    let target = format!("/v3/pay/transactions/{way}");
    let placed = till.post(&target, &till.order(number, 100, more));
    placed["prepay_id"].as_str().unwrap().to_owned()
}

/// The member that a client finds wrong.
fn fault(till: &Till, handed: &Value) -> String {
    let refused = till.shop.sim.invoke(handed, Act::Pay, None).unwrap_err();
    refused.field().unwrap_or_default().to_owned()
}

#[test]
fn the_client_opens_what_the_merchant_signed_and_the_payer_pays() {
    let till = Till::open();
    let prepay_id = session(&till, "PAGE-0001", "jsapi");
    let suffixed = format!("prepay_id={prepay_id}&subsidy_period_type=1");
    let sim = &till.shop.sim;
    sim.invoke(&page(&till, &suffixed), Act::Hesitate, None)
        .unwrap();
    assert_eq!(till.by_number("PAGE-0001")["trade_state"], "NOTPAY");
    let handed = page(&till, &format!("prepay_id={prepay_id}"));
    sim.invoke(&handed, Act::Pay, None).unwrap();
    assert_eq!(till.by_number("PAGE-0001")["trade_state"], "SUCCESS");

    let prepay_id = session(&till, "APP-000001", "app");
    let handed = app(&till, &prepay_id);
    sim.invoke(&handed, Act::Pay, None).unwrap();
    assert_eq!(till.by_number("APP-000001")["trade_state"], "SUCCESS");
}

#[test]
fn the_client_opens_nothing_that_is_wrong_in_any_member() {
    let till = Till::open();
    let prepay_id = session(&till, "PAGE-0001", "jsapi");
    let right = page(&till, &format!("prepay_id={prepay_id}"));
    for (name, value, found) in [
        ("appId", "wx0000000000000000", "appId"),
        ("timeStamp", "1772424001", "paySign"),
        ("timeStamp", "soon", "timeStamp"),
        ("nonceStr", "another", "paySign"),
        ("package", &prepay_id, "package"),
        ("signType", "MD5", "signType"),
        ("paySign", "AAAA", "paySign"),
        ("paySign", "not base64", "paySign"),
        ("paySign", "", "paySign"),
    ] {
        let mut handed = right.clone();
        handed[name] = json!(value);
        assert_eq!(fault(&till, &handed), found, "{name}: {value}");
    }
    let mut handed = right.clone();
    handed["timeStamp"] = json!(1_772_424_000);
    assert_eq!(fault(&till, &handed), "timeStamp", "a number is no text");

    let right = app(&till, &session(&till, "APP-000001", "app"));
    for (name, value, found) in [
        ("appid", "wx0000000000000000", "appid"),
        ("partnerid", "1900000000", "partnerid"),
        ("package", "prepay_id=1", "package"),
        ("noncestr", "another", "sign"),
        ("prepayid", &prepay_id, "sign"),
    ] {
        let mut handed = right.clone();
        handed[name] = json!(value);
        assert_eq!(fault(&till, &handed), found, "{name}: {value}");
    }
    let mut handed = right;
    handed["prepayid"] = json!("wx0");
    let unknown = till.shop.sim.invoke(&handed, Act::Pay, None).unwrap_err();
    assert_eq!(unknown.kind().name(), "Missing");
}

#[test]
fn an_order_of_v2_is_opened_with_the_signature_of_v2_only() {
    let till = Till::open();
    let prepay_id = till.shop.place("TEA-0001", "100")["prepay_id"].clone();
    let package = format!("prepay_id={prepay_id}");
    assert_eq!(fault(&till, &page(&till, &package)), "signType");
    for (name, hmac) in [("MD5", false), ("HMAC-SHA256", true)] {
        let mut fields = map(&[
            ("appId", &till.appid),
            ("timeStamp", TIME),
            ("nonceStr", NONCE),
            ("package", &package),
            ("signType", name),
        ]);
        let signed = signature(&fields, &till.shop.merchant.key, hmac);
        fields.insert("paySign".to_owned(), signed);
        let handed = json!(fields);
        till.shop.sim.invoke(&handed, Act::Hesitate, None).unwrap();
        let mut handed = handed;
        handed["nonceStr"] = json!("another");
        assert_eq!(fault(&till, &handed), "paySign");
    }
    let mut fields = map(&[
        ("appid", &till.appid),
        ("partnerid", &till.mchid),
        ("prepayid", &prepay_id),
        ("package", "Sign=WXPay"),
        ("noncestr", NONCE),
        ("timestamp", TIME),
    ]);
    let signed = signature(&fields, &till.shop.merchant.key, true);
    fields.insert("sign".to_owned(), signed);
    till.shop
        .sim
        .invoke(&json!(fields), Act::Pay, None)
        .unwrap();
    assert_eq!(till.shop.state("TEA-0001"), "SUCCESS");
}
