//! Authentic notices of v3 that say what they should not. They are sealed here with a published key
//! pair in WeChat Pay's place, so that every field can be what it never is.

use fenpay::crypto::{aead, rsa::PrivateKey};
use fenpay::{Engine, Kind};
use fenpay_simulator::Dialects;
use fenpay_tests::shop::{MCHID, NOON_MS, Shop, config_in};
use serde_json::{Value, json};
use std::sync::LazyLock;

const ID: &str = "PUB_KEY_ID_0114232134912410000000000000";

static KEYS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../vectors/v3.json")).unwrap());

fn published(name: &str) -> &'static str {
    let found = KEYS.as_array().unwrap().iter().find(|v| v["name"] == name);
    found.unwrap()["inputs"]["pem"].as_str().unwrap()
}

static WECHAT: LazyLock<PrivateKey> =
    LazyLock::new(|| PrivateKey::from_pem(published("key:java_wechat_pay_private_key")).unwrap());

/// A shop whose WeChat Pay signs with the published key.
fn shop() -> Shop {
    let shop = Shop::open_in(Dialects::V3);
    let mut config = config_in(&shop.wechat, Dialects::V3);
    let keys = config["merchants"][0]["v3"]["platform_keys"]
        .as_object_mut()
        .unwrap();
    keys.insert(
        ID.to_owned(),
        json!(published("key:java_wechat_pay_public_key")),
    );
    Shop::configured(
        &config,
        shop.wechat.clone(),
        shop.clock.clone(),
        shop.ledger.clone(),
        2,
    )
}

type Message = (Vec<(String, String)>, Vec<u8>);

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// Signs a body as WeChat Pay does.
fn signed(now_s: i64, body: Vec<u8>) -> Message {
    let nonce = "593BEC0C930BF1AFEB40B4A08C8FB242";
    let message = [format!("{now_s}\n{nonce}\n").as_bytes(), &body, b"\n"].concat();
    let signature = base64(&WECHAT.sign_sha256(&message).unwrap());
    let headers = [
        ("Wechatpay-Timestamp", now_s.to_string()),
        ("Wechatpay-Nonce", nonce.to_owned()),
        ("Wechatpay-Serial", ID.to_owned()),
        ("Wechatpay-Signature", signature),
    ];
    (headers.map(|(n, v)| (n.to_owned(), v)).to_vec(), body)
}

/// A notice of an event about a text that is encrypted under the shop's APIv3 key.
fn notice(shop: &Shop, event: &str, original: &str, plain: &str) -> Message {
    let key = shop.wechat.v3_credentials(MCHID).unwrap().key;
    under(&key, event, original, plain)
}

fn under(key: &str, event: &str, original: &str, plain: &str) -> Message {
    let key: &[u8; 32] = key.as_bytes().try_into().unwrap();
    let (nonce, aad) = ("fdasflkja484", original);
    let sealed = aead::seal(key, nonce.as_bytes(), aad.as_bytes(), plain.into()).unwrap();
    let body = json!({
        "id": "EV-2018022511223320873",
        "create_time": "2026-11-20T12:00:00+08:00",
        "resource_type": "encrypt-resource",
        "event_type": event,
        "summary": "支付成功",
        "resource": {
            "original_type": original,
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": base64(&sealed),
            "associated_data": aad,
            "nonce": nonce,
        },
    });
    signed(NOON_MS / 1000, body.to_string().into_bytes())
}

/// A payment of the order that [`Shop::place`] places.
fn payment(shop: &Shop, number: &str) -> Value {
    let merchants = shop.wechat.merchants();
    let merchant = merchants.iter().find(|m| m.mch_id == MCHID).unwrap();
    json!({
        "mchid": MCHID,
        "appid": merchant.appid,
        "out_trade_no": number,
        "transaction_id": "4200000000202611200000000001",
        "trade_type": "JSAPI",
        "trade_state": "SUCCESS",
        "success_time": "2026-11-20T12:00:00+08:00",
        "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
        "amount": { "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY" },
    })
}

fn paid(shop: &Shop, plain: &Value) -> fenpay::Result<Value> {
    let (headers, body) = notice(
        shop,
        "TRANSACTION.SUCCESS",
        "transaction",
        &plain.to_string(),
    );
    let received = shop.engine.receive(&headers, &body);
    assert_eq!(received.outcome.is_ok(), received.reply.status < 400);
    received.outcome
}

#[test]
fn the_notice_that_is_changed_below_is_taken_as_it_is() {
    let shop = shop();
    shop.place("MEAN-1").unwrap();
    let outcome = paid(&shop, &payment(&shop, "MEAN-1")).unwrap();
    assert_eq!(
        (&outcome["outcome"], &outcome["first"]),
        (&json!("paid"), &json!(true))
    );
}

#[test]
fn a_payment_that_is_not_the_orders_is_an_incident_and_changes_nothing() {
    let shop = shop();
    shop.place("MEAN-1").unwrap();
    for (path, value) in [
        ("/amount/total", json!(99)),
        ("/amount/total", json!(10_000)),
        ("/amount/currency", json!("USD")),
        ("/appid", json!("wx0000000000000000")),
    ] {
        let mut plain = payment(&shop, "MEAN-1");
        *plain.pointer_mut(path).unwrap() = value.clone();
        let outcome = paid(&shop, &plain).unwrap();
        assert_eq!(outcome["incident"], "payment_mismatch", "{path} {value}");
        assert_eq!(shop.state("MEAN-1"), "open");
    }
    let mut sub = payment(&shop, "MEAN-1");
    sub["sub_mchid"] = json!("1900000210");
    assert_eq!(paid(&shop, &sub).unwrap()["incident"], "payment_mismatch");
    for number in ["mean-1", "MEAN-1 ", "MEAN-01"] {
        let outcome = paid(&shop, &payment(&shop, number)).unwrap();
        assert_eq!(outcome["incident"], "unknown_order", "{number}");
    }
    assert_eq!(shop.state("MEAN-1"), "open");
}

#[test]
fn what_is_missing_or_oddly_written_is_refused_and_named() {
    let shop = shop();
    shop.place("MEAN-1").unwrap();
    for (path, value, field) in [
        ("/amount/total", json!("100"), "amount.total"),
        ("/amount/total", json!(100.0), "amount.total"),
        ("/amount/total", json!(-100), "amount.total"),
        ("/amount/total", json!(true), "amount.total"),
        ("/amount", json!(100), "amount.total"),
        ("/transaction_id", json!(""), "transaction_id"),
        ("/success_time", json!("20261120120000"), "success_time"),
    ] {
        let mut plain = payment(&shop, "MEAN-1");
        *plain.pointer_mut(path).unwrap() = value.clone();
        let error = paid(&shop, &plain).unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Wire, Some(field)),
            "{path} {value}"
        );
    }
    let text = payment(&shop, "MEAN-1").to_string();
    for (plain, what) in [
        (
            text.replacen('{', "{\"out_trade_no\":\"OTHER-1\",", 1),
            "a name twice",
        ),
        (
            text.replacen('{', "{\"out_trade\\u005fno\":\"OTHER-1\",", 1),
            "a name twice, escaped",
        ),
        (
            text.replace("\"total\":100", "\"total\":1e2"),
            "an exponent",
        ),
        (format!("{text} {{}}"), "something after it"),
        (text[..text.len() - 1].to_owned(), "cut short"),
        ("[]".to_owned(), "a list"),
        (String::new(), "nothing"),
    ] {
        let (headers, body) = notice(&shop, "TRANSACTION.SUCCESS", "transaction", &plain);
        let error = shop.engine.receive(&headers, &body).outcome.unwrap_err();
        assert_eq!(error.kind(), Kind::Wire, "{what}: {error}");
    }
    assert_eq!(shop.state("MEAN-1"), "open");
    assert!(shop.events().is_empty());
}

#[test]
fn a_success_that_does_not_say_so_pays_nothing() {
    let shop = shop();
    shop.place("MEAN-1").unwrap();
    for state in ["NOTPAY", "CLOSED", "PAYERROR", "success", "", "SUCCESS "] {
        let mut plain = payment(&shop, "MEAN-1");
        plain["trade_state"] = json!(state);
        let outcome = paid(&shop, &plain).unwrap();
        assert_eq!(outcome["outcome"], "notice.payment", "{state}");
        assert_eq!(shop.state("MEAN-1"), "open");
    }
}

#[test]
fn no_message_is_taken_for_another_kind() {
    let shop = shop();
    shop.place("MEAN-1").unwrap();
    let plain = payment(&shop, "MEAN-1").to_string();
    for (event, original) in [
        ("REFUND.SUCCESS", "refund"),
        ("PROFITSHARING.SUCCESS", "profitsharing"),
        ("TRANSACTION.SUCCESS", "profitsharing"),
        ("MCHTRANSFER.BILL.FINISHED", "mch_payment"),
        ("COMPLAINT.CREATE", "complaint"),
        ("SOMETHING.NEW", "transaction"),
        ("", ""),
    ] {
        let (headers, body) = notice(&shop, event, original, &plain);
        // Refused, or told as what it says it is; never a payment.
        let outcome = shop.engine.receive(&headers, &body).outcome;
        assert!(
            outcome.is_err() || outcome.unwrap()["order"].is_null(),
            "{event} {original}"
        );
        assert_eq!(shop.state("MEAN-1"), "open", "{event} {original}");
    }
    // An answer to a query, signed as answers are, sent back as a notice.
    let (headers, body) = signed(NOON_MS / 1000, plain.into_bytes());
    let error = shop.engine.receive(&headers, &body).outcome.unwrap_err();
    assert_eq!(error.kind(), Kind::Forged);
    assert_eq!(shop.state("MEAN-1"), "open");
}

#[test]
fn a_message_counts_for_five_minutes_both_ways() {
    let shop = shop();
    shop.place("MEAN-1").unwrap();
    let (headers, body) = notice(
        &shop,
        "TRANSACTION.SUCCESS",
        "transaction",
        &payment(&shop, "MEAN-1").to_string(),
    );
    for (ahead_ms, kind) in [
        (301_000, Some(Kind::Stale)),
        (300_000, None),
        (-600_000, None),
        (-1_000, Some(Kind::Stale)),
    ] {
        shop.clock.advance_ms(ahead_ms);
        let outcome = shop.engine.receive(&headers, &body).outcome;
        assert_eq!(
            outcome.as_ref().err().map(fenpay::Error::kind),
            kind,
            "{ahead_ms}"
        );
        if ahead_ms == 301_000 {
            shop.clock.advance_ms(-301_000);
        }
    }
}

#[test]
fn another_merchants_notice_moves_nobodys_money() {
    let shop = shop();
    shop.place("MEAN-1").unwrap();
    // Opened by our key, about another merchant.
    let mut other = payment(&shop, "MEAN-1");
    other["mchid"] = json!("1900000209");
    let error = paid(&shop, &other).unwrap_err();
    assert_eq!((error.kind(), error.field()), (Kind::Forged, Some("mchid")));
    // About us, under another merchant's key.
    let theirs = shop.wechat.v3_credentials("1900000209").unwrap().key;
    let plain = payment(&shop, "MEAN-1").to_string();
    let (headers, body) = under(&theirs, "TRANSACTION.SUCCESS", "transaction", &plain);
    let error = shop.engine.receive(&headers, &body).outcome.unwrap_err();
    assert_eq!(error.kind(), Kind::Sealed);
    assert_eq!(shop.state("MEAN-1"), "open");
}

/// Two merchants of one engine under the same platform key: the key that opens says whose it is.
#[test]
fn of_two_merchants_each_gets_its_own_notices() {
    let shop = Shop::open_in(Dialects::V3);
    let mut config = config_in(&shop.wechat, Dialects::V3);
    let mut second = config["merchants"][0].clone();
    let theirs = shop.wechat.v3_credentials("1900000209").unwrap();
    second["mchid"] = json!("1900000209");
    second["v3"] = theirs.configuration();
    config["merchants"].as_array_mut().unwrap().push(second);
    for merchant in config["merchants"].as_array_mut().unwrap() {
        let keys = merchant["v3"]["platform_keys"].as_object_mut().unwrap();
        keys.insert(
            ID.to_owned(),
            json!(published("key:java_wechat_pay_public_key")),
        );
    }
    let mall = Shop::configured(
        &config,
        shop.wechat.clone(),
        shop.clock.clone(),
        shop.ledger.clone(),
        2,
    );
    let mut asked = fenpay_tests::shop::order("MALL-1");
    asked["mchid"] = json!(MCHID);
    mall.call("order.place", asked).unwrap();
    let mut plain = payment(&mall, "MALL-1");
    plain["mchid"] = json!("1900000209");
    let (headers, body) = under(
        &theirs.key,
        "TRANSACTION.SUCCESS",
        "transaction",
        &plain.to_string(),
    );
    let outcome = mall.engine.receive(&headers, &body).outcome.unwrap();
    assert_eq!(outcome["incident"], "unknown_order");
    assert_eq!(
        mall.call(
            "order.get",
            json!({ "mchid": MCHID, "out_trade_no": "MALL-1" })
        )
        .unwrap()["state"],
        "open"
    );
    let (headers, body) = notice(
        &mall,
        "TRANSACTION.SUCCESS",
        "transaction",
        &payment(&mall, "MALL-1").to_string(),
    );
    assert_eq!(
        mall.engine.receive(&headers, &body).outcome.unwrap()["outcome"],
        "paid"
    );
}

#[test]
fn other_notices_are_told_once_however_they_are_encrypted() {
    let shop = shop();
    let complaint =
        json!({ "complaint_id": "200201820200101080076610000", "action_type": "CREATE_COMPLAINT" });
    for first in [true, false] {
        let (headers, body) = notice(
            &shop,
            "COMPLAINT.CREATE",
            "complaint",
            &complaint.to_string(),
        );
        let outcome = shop.engine.receive(&headers, &body).outcome.unwrap();
        assert_eq!(outcome["outcome"], "notice.complaint");
        assert_eq!(outcome["first"], first);
        assert_eq!(outcome["fields"]["resource"], complaint);
    }
    assert_eq!(shop.events(), ["notice.complaint"]);
}

#[test]
fn without_its_headers_a_notice_is_refused_and_the_error_says_why() {
    let shop = shop();
    let (_, body) = notice(
        &shop,
        "TRANSACTION.SUCCESS",
        "transaction",
        &payment(&shop, "MEAN-1").to_string(),
    );
    let reply = shop.engine.call("notice.receive", &json!({}), Some(&body));
    assert_eq!(
        (reply.status, &reply.body["field"]),
        (Kind::Forged.number(), &json!("headers"))
    );
    assert_eq!(reply.body["reply"]["status"], 500);
    let odd = json!({ "headers": { "Wechatpay-Serial": 1 } });
    let reply = shop.engine.call("notice.receive", &odd, Some(&body));
    assert_eq!(
        (reply.status, &reply.body["field"]),
        (Kind::Input.number(), &json!("headers"))
    );
    assert!(Engine::tool("notice.receive", &odd, None).is_none());
}
