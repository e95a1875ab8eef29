//! Messages of one kind in the place of another: all are signed under the same key (P20).

use crate::forge::{
    Map, Tap, is_fail, key, map, payment, refused, sealed, sealed_as, snapshot, tapped,
};
use fenpay::v2::SignType;
use fenpay::{Advice, Kind};
use fenpay_tests::shop::{MCHID, Shop, order};
use serde_json::{Value, json};
use std::sync::Arc;

/// A shop that has said and heard everything: placed, queried, paid, refunded, charged, closed,
/// reversed, paid out and shortened.
fn talkative() -> (Shop, Arc<Tap>) {
    let (shop, tap) = tapped();
    let call = |operation: &str, params: Value| {
        shop.call(operation, params)
            .unwrap_or_else(|error| panic!("{operation}: {error}"))
    };
    let number = |number: &str| json!({ "out_trade_no": number });
    shop.place("ORDER-1").unwrap();
    call("order.query", number("ORDER-1"));
    shop.pay("ORDER-1");
    call("order.query", number("ORDER-1"));
    call(
        "refund.place",
        json!({ "out_trade_no": "ORDER-1", "out_refund_no": "REFUND-1", "amount": 30 }),
    );
    call("refund.query", json!({ "out_refund_no": "REFUND-1" }));
    shop.place("ORDER-2").unwrap();
    call("order.close", number("ORDER-2"));
    let mut code = order("ORDER-3");
    code["kind"] = json!("payment_code");
    code["auth_code"] = json!("134567890123456789");
    code.as_object_mut().unwrap().remove("openid");
    call("order.place", code);
    call(
        "redpack.place",
        json!({
            "number": "RP000001", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "amount": 100,
            "send_name": "shop", "wishing": "luck", "act_name": "act", "remark": "r",
        }),
    );
    call(
        "transfer.place",
        json!({
            "number": "TR000001", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "amount": 100,
            "description": "thanks",
        }),
    );
    call(
        "POST /tools/shorturl",
        json!({ "long_url": "weixin://wxpay/bizpayurl?pr=abc" }),
    );
    (shop, tap)
}

#[test]
fn what_we_said_and_what_we_were_answered_is_never_a_notice() {
    let (shop, tap) = talkative();
    let requests = tap.requests().into_iter().map(|r| (r.target, r.body));
    let messages: Vec<(String, Vec<u8>)> = requests.chain(tap.answers()).collect();
    assert!(messages.len() > 20);
    let elsewhere = Shop::open();
    elsewhere.place("ORDER-1").unwrap();
    for (path, body) in &messages {
        // As it was, and as it would be under the algorithm that is expected of notices.
        let mut bodies = vec![body.clone()];
        bodies.extend([SignType::HmacSha256, SignType::Md5].map(|algorithm| {
            let mut map = map(body);
            map.remove("sign_type");
            map.insert("mch_id".to_owned(), MCHID.to_owned());
            sealed_as(&map, &key(&shop), algorithm)
        }));
        for body in bodies {
            let text = String::from_utf8_lossy(&body).into_owned();
            for shop in [&shop, &elsewhere] {
                let error = refused(shop, &body, &format!("{path}: {text}"));
                assert_eq!(error.kind(), Kind::Forged, "{path}: {error}");
            }
        }
    }
    assert_eq!(elsewhere.state("ORDER-1"), "open");
}

#[test]
fn what_a_client_gets_is_never_a_notice() {
    let shop = Shop::open();
    for (number, kind) in [
        ("ORDER-1", "jsapi"),
        ("ORDER-2", "app"),
        ("ORDER-3", "native"),
    ] {
        let mut order = order(number);
        order["kind"] = json!(kind);
        shop.call("order.place", order).unwrap();
        let params = json!({ "out_trade_no": number });
        let object = shop.call("client.params", params).unwrap()["params"].clone();
        let mut map: Map = match &object {
            Value::Object(object) => object
                .iter()
                .map(|(n, v)| {
                    (
                        n.clone(),
                        v.as_str().map_or_else(|| v.to_string(), str::to_owned),
                    )
                })
                .collect(),
            other => [("code_url".to_owned(), other.to_string())].into(),
        };
        for bare in [true, false] {
            if !bare {
                map.insert("mch_id".to_owned(), MCHID.to_owned());
                map.insert("return_code".to_owned(), "SUCCESS".to_owned());
                map.insert("result_code".to_owned(), "SUCCESS".to_owned());
            }
            let body = sealed(&map, &key(&shop));
            assert_eq!(refused(&shop, &body, kind).kind(), Kind::Forged, "{kind}");
        }
    }
}

#[test]
fn a_notice_is_never_the_answer_to_a_call() {
    let refund = json!({ "out_trade_no": "ORDER-0", "out_refund_no": "REFUND-1", "amount": 30 });
    let number = json!({ "out_trade_no": "ORDER-1" });
    let calls = [
        ("/pay/unifiedorder", "order.place", order("ORDER-2")),
        ("/pay/orderquery", "order.query", number.clone()),
        ("/pay/closeorder", "order.close", number),
        ("/secapi/pay/refund", "refund.place", refund),
    ];
    for (path, operation, params) in calls {
        let (shop, tap) = tapped();
        shop.place("ORDER-0").unwrap();
        shop.pay("ORDER-0");
        for notice in shop.notices() {
            shop.take(&notice).outcome.unwrap();
        }
        shop.place("ORDER-1").unwrap();
        shop.events();
        let notice = sealed(&payment(&shop, "ORDER-1"), &key(&shop));
        tap.instead(path, notice);
        match shop.call(operation, params) {
            Ok(body) => assert!(
                ["placing", "closing"].contains(&body["state"].as_str().unwrap()),
                "{path}: {body}"
            ),
            Err(error) => {
                assert_eq!(error.advice(), Advice::Query, "{path}: {error}");
                assert!(
                    [Kind::Wire, Kind::Mismatch].contains(&error.kind()),
                    "{path}: {error}"
                );
            }
        }
        let state = shop.state("ORDER-1");
        assert!(
            ["open", "closing"].contains(&state.as_str()),
            "{path}: {state}"
        );
        let ends = [
            "payment.paid",
            "order.closed",
            "refund.succeeded",
            "order.rejected",
        ];
        let events = shop.events();
        assert!(
            events.iter().all(|kind| !ends.contains(&kind.as_str())),
            "{events:?}"
        );
        snapshot(&shop);
    }
}

/// Every answer that was ever heard, given to every other question.
#[test]
fn an_answer_to_one_call_is_never_the_answer_to_another() {
    let (_, told) = talkative();
    let answers = told.answers();
    for question in [
        "/pay/unifiedorder",
        "/pay/orderquery",
        "/pay/closeorder",
        "/secapi/pay/reverse",
    ] {
        for (path, body) in answers.iter().filter(|(path, _)| path != question) {
            let (shop, tap) = tapped();
            let (number, operation) = match question {
                "/pay/unifiedorder" => ("ORDER-9", "order.place"),
                "/pay/orderquery" => ("ORDER-9", "order.query"),
                "/pay/closeorder" => ("ORDER-9", "order.close"),
                _ => ("ORDER-8", "order.reverse"),
            };
            if number == "ORDER-8" {
                // Charged, and nobody knows with what outcome.
                let fault = fenpay_simulator::FaultKind::DropAfterCommit;
                shop.wechat
                    .fault(fenpay_simulator::Fault::once("/pay/micropay", fault));
                let mut code = order(number);
                code["kind"] = json!("payment_code");
                code["auth_code"] = json!("134567890123456789");
                code.as_object_mut().unwrap().remove("openid");
                shop.call("order.place", code).unwrap_err();
                shop.clock.advance_ms(20_000);
            } else if operation != "order.place" {
                shop.place(number).unwrap();
            }
            if question == "/pay/orderquery"
                || question == "/pay/closeorder"
                || operation == "order.reverse"
            {
                // The query that might help says nothing either.
                let fault = fenpay_simulator::FaultKind::DropBefore;
                shop.wechat
                    .fault(fenpay_simulator::Fault::once("/pay/orderquery", fault));
            }
            tap.instead(question, body.clone());
            let params = match operation {
                "order.place" => order(number),
                _ => json!({ "out_trade_no": number }),
            };
            let _ = shop.call(operation, params);
            let state = shop.state(number);
            let may = match operation {
                "order.place" => "placing",
                "order.query" => "open",
                "order.close" => "closing",
                _ => "reversing",
            };
            assert_eq!(state, may, "{path} as the answer to {question}");
            snapshot(&shop);
        }
    }
}

#[test]
fn a_refund_notice_is_never_a_payment_and_a_payment_never_a_refund_notice() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    // A signed payment that carries an encrypted part stays what its signature says.
    let mut both = payment(&shop, "ORDER-1");
    both.insert("req_info".to_owned(), "AAAA".to_owned());
    let received = shop.engine.receive(&[], &sealed(&both, &key(&shop)));
    assert_eq!(received.outcome.unwrap()["outcome"], "paid");
    // The same without its signature is a refund notice that does not open.
    both.remove("sign");
    let received = shop.engine.receive(&[], &crate::forge::written(&both));
    assert!(is_fail(&received));
    assert_eq!(received.outcome.unwrap_err().kind(), Kind::Sealed);
}
