//! Authentic messages that say something else than the order does.

use crate::forge::{
    appid, is_fail, key, payment, query_answer, refused, sealed, snapshot, tapped, told, with,
};
use fenpay::engine::{Config, Engine};
use fenpay::ledger::{Ledger, Memory, Sqlite};
use fenpay::types::TestEntropy;
use fenpay::{Advice, Kind};
use fenpay_tests::shop::{Shop, order};
use serde_json::{Value, json};
use std::sync::Arc;

/// What may differ, and the name under which the incident tells it.
const DIFFERENT: [(&str, &str, &str); 8] = [
    ("total_fee", "101", "total"),
    ("total_fee", "99", "total"),
    ("total_fee", "10000", "total"),
    ("fee_type", "USD", "currency"),
    ("fee_type", "cny", "currency"),
    ("fee_type", "CNY ", "currency"),
    ("appid", "wx0000000000000000", "appid"),
    ("sub_mch_id", "1900000210", "sub_mchid"),
];

#[test]
fn a_notice_that_differs_from_the_order_is_an_incident_and_never_a_payment() {
    for (field, value, about) in DIFFERENT {
        let shop = Shop::open();
        shop.place("ORDER-1").unwrap();
        let notice = with(&payment(&shop, "ORDER-1"), &[(field, value)]);
        let body = sealed(&notice, &key(&shop));
        for first in [true, false] {
            let received = shop.engine.receive(&[], &body);
            let outcome = received.outcome.unwrap();
            assert_eq!(outcome["incident"], "payment_mismatch", "{field}={value}");
            assert!(received.reply.body.contains("SUCCESS"));
            let events = told(&shop);
            assert_eq!(events.len(), usize::from(first), "told once");
            for event in events {
                assert_eq!(event["kind"], "incident.payment_mismatch");
                let told = event["data"]["about"].as_str().unwrap();
                assert!(told.starts_with(&format!("{about}:")), "{told}");
            }
        }
        assert_eq!(shop.state("ORDER-1"), "open", "{field}={value}");
        snapshot(&shop);
    }
}

#[test]
fn an_answer_that_differs_from_the_order_is_an_incident_and_never_a_payment() {
    for (field, value, about) in DIFFERENT {
        let (shop, tap) = tapped();
        shop.place("ORDER-1").unwrap();
        let answer = with(&query_answer(&shop, "ORDER-1"), &[(field, value)]);
        tap.instead("/pay/orderquery", sealed(&answer, &key(&shop)));
        let asked = shop.call("order.query", json!({ "out_trade_no": "ORDER-1" }));
        assert_eq!(asked.unwrap()["state"], "open", "{field}={value}");
        let events = told(&shop);
        let told = events[0]["data"]["about"].as_str().unwrap();
        assert!(told.starts_with(&format!("{about}:")), "{told}");
        snapshot(&shop);
    }
}

/// Numbers that are not written as WeChat Pay writes them, though some programs read them as 100.
const ODD: [&str; 22] = [
    "01",
    "0100",
    "100.0",
    "100.00",
    "1.0",
    "+100",
    "-100",
    " 100",
    "100 ",
    "100\n",
    "１００",
    "1e2",
    "0x64",
    "1_00",
    "1,00",
    "0",
    "100元",
    "NaN",
    "100;1",
    "100000000001",
    "9223372036854775908",
    "18446744073709551716",
];

#[test]
fn an_amount_in_odd_writing_is_refused_in_notices_and_answers() {
    let (shop, tap) = tapped();
    shop.place("ORDER-1").unwrap();
    for odd in ODD {
        let odd = [("total_fee", odd)];
        let body = sealed(&with(&payment(&shop, "ORDER-1"), &odd), &key(&shop));
        let error = refused(&shop, &body, odd[0].1);
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Wire, Some("total_fee")),
            "{odd:?}"
        );
        let answer = with(&query_answer(&shop, "ORDER-1"), &odd);
        tap.instead("/pay/orderquery", sealed(&answer, &key(&shop)));
        let error = shop
            .call("order.query", json!({ "out_trade_no": "ORDER-1" }))
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Wire, Advice::Query),
            "{odd:?}"
        );
    }
    assert_eq!(shop.state("ORDER-1"), "open");
    assert!(shop.events().is_empty());
}

#[test]
fn numbers_that_only_look_alike_are_other_orders() {
    let dir = tempfile::tempdir().unwrap();
    let ledgers: [Arc<dyn Ledger>; 2] = [
        Arc::new(Memory::new()),
        Arc::new(Sqlite::open(dir.path().join("pay.db")).unwrap()),
    ];
    let alike = [
        ("Order-1x", "ORDER-1X"),
        ("Order-1x", "order-1x"),
        ("Order-1x", "Order-1x "),
        ("Order-1x", " Order-1x"),
        ("Order-1x", "Order-1x\u{200B}"),
        ("Order-1x", "Оrder-1x"),
        ("Order-1x", "Order-1"),
        ("0012345", "12345"),
        ("0012345", "12345.0"),
        ("0012345", "+0012345"),
        ("100000", "1e5"),
        ("100000", "1E+5"),
        ("100000", "１０００００"),
    ];
    for ledger in ledgers {
        let shop = Shop::on(ledger);
        for (number, like) in alike {
            shop.place(number).unwrap();
            let body = sealed(&payment(&shop, like), &key(&shop));
            let outcome = shop.engine.receive(&[], &body).outcome.unwrap();
            assert_eq!(outcome["incident"], "unknown_order", "{number} {like}");
            assert_eq!(shop.state(number), "open", "{number} {like}");
            let error = shop.call("order.get", json!({ "out_trade_no": like }));
            assert_eq!(error.unwrap_err().kind(), Kind::Missing, "{like}");
        }
        snapshot(&shop);
    }
}

#[test]
fn success_in_the_wrong_envelope_is_no_success() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    let envelopes: [&[(&str, &str)]; 13] = [
        &[("return_code", "FAIL")],
        &[("return_code", "")],
        &[("return_code", "success")],
        &[("return_code", "SUCCESS ")],
        &[("result_code", "FAIL")],
        &[("result_code", "")],
        &[("result_code", "Success")],
        &[("result_code", ""), ("trade_state", "SUCCESS")],
        &[("return_code", "FAIL"), ("trade_state", "SUCCESS")],
        &[
            ("return_code", ""),
            ("result_code", ""),
            ("trade_state", "SUCCESS"),
        ],
        &[("transaction_id", "")],
        &[("out_trade_no", "")],
        &[("total_fee", "")],
    ];
    for envelope in envelopes {
        let body = sealed(&with(&payment(&shop, "ORDER-1"), envelope), &key(&shop));
        let error = refused(&shop, &body, &format!("{envelope:?}"));
        assert_eq!(error.kind(), Kind::Forged, "{envelope:?}");
    }
    for (field, kind) in [("mch_id", Kind::Forged), ("appid", Kind::Wire)] {
        let body = sealed(
            &with(&payment(&shop, "ORDER-1"), &[(field, "")]),
            &key(&shop),
        );
        assert_eq!(refused(&shop, &body, field).kind(), kind, "{field}");
    }
    assert_eq!(shop.state("ORDER-1"), "open");
}

#[test]
fn an_unknown_trade_state_decides_nothing() {
    let (shop, tap) = tapped();
    shop.place("ORDER-1").unwrap();
    let before = snapshot(&shop);
    for state in [
        "PAID",
        "success",
        "SUCCESS ",
        "SUCCESS,CLOSED",
        "closed",
        "TRADE_SUCCESS",
        "1",
        "",
    ] {
        let answer = with(&query_answer(&shop, "ORDER-1"), &[("trade_state", state)]);
        tap.instead("/pay/orderquery", sealed(&answer, &key(&shop)));
        let error = shop
            .call("order.query", json!({ "out_trade_no": "ORDER-1" }))
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.advice(), error.field()),
            (Kind::Wire, Advice::Query, Some("trade_state")),
            "{state}"
        );
    }
    assert_eq!(snapshot(&shop), before);
    assert_eq!(shop.state("ORDER-1"), "open");
}

/// Every answer to a query names its order, in every state (v2 reference, 2.3): one that does not, or
/// names another, is about nobody's order, however it is signed.
#[test]
fn a_query_answer_that_does_not_name_the_order_decides_nothing() {
    for kind in ["jsapi", "face"] {
        let (shop, tap) = tapped();
        let mut params = order("ORDER-1");
        params["kind"] = json!(kind);
        let path = match kind {
            "face" => {
                params["face_code"] = json!("face-1");
                let fault = fenpay_simulator::FaultKind::DropBefore;
                shop.wechat
                    .fault(fenpay_simulator::Fault::once("/pay/facepay", fault));
                "/pay/facepayquery"
            }
            _ => "/pay/orderquery",
        };
        // By face the outcome is not known yet; the other one is open.
        let placed = shop.call("order.place", params);
        assert_eq!(placed.is_err(), kind == "face");
        let (state, before) = (shop.state("ORDER-1"), snapshot(&shop));
        for said in [
            "SUCCESS",
            "REFUND",
            "NOTPAY",
            "USERPAYING",
            "ACCEPT",
            "CLOSED",
            "REVOKED",
            "PAYERROR",
        ] {
            for number in ["", "ORDER-2", "order-1", "ORDER-1 "] {
                let changes = [("trade_state", said), ("out_trade_no", number)];
                let answer = with(&query_answer(&shop, "ORDER-1"), &changes);
                tap.instead(path, sealed(&answer, &key(&shop)));
                let error = shop
                    .call("order.query", json!({ "out_trade_no": "ORDER-1" }))
                    .unwrap_err();
                assert_eq!(
                    (error.kind(), error.advice(), error.field()),
                    (Kind::Mismatch, Advice::Query, Some("out_trade_no")),
                    "{said} of {number:?}"
                );
            }
        }
        assert_eq!(snapshot(&shop), before, "{kind}");
        assert_eq!(shop.state("ORDER-1"), state, "{kind}");
        assert!(shop.events().is_empty());
    }
}

/// `trade_type` is an open enumeration (v2 reference, 3.1), and the money is there whatever it says:
/// it is kept as it was told and decides nothing, but that payment codes are never notified.
#[test]
fn a_trade_type_decides_nothing_but_that_payment_codes_are_never_notified() {
    for told in ["NATIVE", "MWEB", "SOMETHING_NEW"] {
        let shop = Shop::open();
        shop.place("ORDER-1").unwrap();
        let notice = with(&payment(&shop, "ORDER-1"), &[("trade_type", told)]);
        let outcome = shop
            .engine
            .receive(&[], &sealed(&notice, &key(&shop)))
            .outcome;
        assert_eq!(outcome.unwrap()["outcome"], "paid", "{told}");
        snapshot(&shop);
    }
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    for told in ["MICROPAY", "FACEPAY"] {
        let notice = with(&payment(&shop, "ORDER-1"), &[("trade_type", told)]);
        let error = refused(&shop, &sealed(&notice, &key(&shop)), told);
        assert_eq!(error.kind(), Kind::Forged);
    }
}

#[test]
fn a_second_transaction_for_a_paid_order_is_an_incident_and_overwrites_nothing() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    let first = payment(&shop, "ORDER-1");
    shop.engine
        .receive(&[], &sealed(&first, &key(&shop)))
        .outcome
        .unwrap();
    let second = with(
        &first,
        &[("transaction_id", "4200001234202611209999999999")],
    );
    let outcome = shop
        .engine
        .receive(&[], &sealed(&second, &key(&shop)))
        .outcome
        .unwrap();
    assert_eq!(outcome["incident"], "second_transaction");
    let order = shop
        .call("order.get", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(order["transaction_id"], first["transaction_id"].as_str());
    // And the first one for another order.
    shop.place("ORDER-2").unwrap();
    let outcome = shop
        .engine
        .receive(&[], &sealed(&payment(&shop, "ORDER-2"), &key(&shop)))
        .outcome;
    assert_eq!(outcome.unwrap()["incident"], "transaction_of_another_order");
    assert_eq!(shop.state("ORDER-2"), "open");
    assert_eq!(
        shop.events(),
        [
            "payment.paid",
            "incident.second_transaction",
            "incident.transaction_of_another_order"
        ]
    );
    snapshot(&shop);
}

/// The simulator's service provider and the merchant that it serves.
fn provider() -> (Shop, String, Value) {
    let mut shop = Shop::open();
    let merchants = shop.wechat.merchants();
    let provider = merchants.iter().find(|m| m.is_provider()).unwrap();
    let sub = provider.subs[0].sub_mch_id.clone();
    let config = json!({
        "ledger": "memory:",
        "merchants": [{
            "mchid": provider.mch_id,
            "appids": [provider.appid],
            "notify_url": "https://shop.example/wechat/notice",
            "partner": true,
            "v2": { "key": provider.key },
        }],
    });
    shop.engine = Engine::assemble(
        Config::read(&config).unwrap(),
        shop.ledger.clone(),
        shop.wire.clone(),
        shop.clock.clone(),
        Arc::new(TestEntropy::seeded(3)),
    );
    let mut order = order("ORDER-1");
    order["sub_mchid"] = json!(sub);
    (shop, provider.key.clone(), order)
}

#[test]
fn a_payment_to_another_sub_merchant_is_never_this_orders() {
    for (sub, incident) in [
        ("1900000211", json!("payment_mismatch")),
        ("", json!("payment_mismatch")),
        ("1900000210", Value::Null),
    ] {
        let (shop, key, order) = provider();
        let placed = shop.call("order.place", order).unwrap();
        let mch_id = placed["mchid"].as_str().unwrap();
        let appid = placed["appid"].as_str().unwrap();
        let notice = with(
            &payment(&shop, "ORDER-1"),
            &[("mch_id", mch_id), ("appid", appid), ("sub_mch_id", sub)],
        );
        let received = shop.engine.receive(&[], &sealed(&notice, &key));
        assert!(!is_fail(&received));
        assert_eq!(received.outcome.unwrap()["incident"], incident, "{sub}");
        let state = if incident.is_null() { "paid" } else { "open" };
        assert_eq!(shop.state("ORDER-1"), state, "{sub}");
        snapshot(&shop);
    }
}

/// Answers under our own signature to what was never asked.
#[test]
fn a_signed_answer_without_what_was_asked_for_opens_no_order() {
    for kind in ["jsapi", "native", "h5", "app"] {
        let (shop, tap) = tapped();
        let mut order = order("ORDER-1");
        order["kind"] = json!(kind);
        if kind == "h5" {
            order["scene_info"] = json!({ "h5_info": { "type": "Wap", "wap_url": "https://shop.example", "wap_name": "shop" } });
        }
        let answer = with(
            &payment(&shop, "ORDER-1"),
            &[
                ("total_fee", ""),
                ("transaction_id", ""),
                ("out_trade_no", ""),
            ],
        );
        let answer = with(&answer, &[("appid", &appid(&shop))]);
        tap.instead("/pay/unifiedorder", sealed(&answer, &key(&shop)));
        let error = shop.call("order.place", order.clone()).unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Wire, Advice::Query),
            "{kind}"
        );
        assert_eq!(shop.state("ORDER-1"), "placing", "{kind}");
        // The same number again gets what the payer needs.
        assert_eq!(
            shop.call("order.place", order).unwrap()["state"],
            "open",
            "{kind}"
        );
        snapshot(&shop);
    }
}

#[test]
fn an_amount_that_cannot_be_compared_ends_no_refund_and_no_payout() {
    let fields = |pairs: &[(&str, &str)]| -> crate::forge::Map {
        let owned = pairs
            .iter()
            .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()));
        owned.collect()
    };
    let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    for told in ["030", "30.0", "+30", "３０", "31"] {
        let (shop, tap) = tapped();
        shop.place("ORDER-1").unwrap();
        let paid = sealed(&payment(&shop, "ORDER-1"), &key(&shop));
        shop.engine.receive(&[], &paid).outcome.unwrap();
        let appid = appid(&shop);
        let common = [
            ("return_code", "SUCCESS"),
            ("result_code", "SUCCESS"),
            ("nonce_str", "n"),
        ];
        let mut answer = fields(&common);
        answer.extend(fields(&[
            ("appid", &appid),
            ("mch_id", "1900000109"),
            ("out_trade_no", "ORDER-1"),
            ("out_refund_no", "REFUND-1"),
            ("refund_id", "50000000000000000000000001"),
            ("refund_fee", told),
        ]));
        tap.instead("/secapi/pay/refund", sealed(&answer, &key(&shop)));
        let refund =
            json!({ "out_trade_no": "ORDER-1", "out_refund_no": "REFUND-1", "amount": 30 });
        let placed = shop.call("refund.place", refund);
        // Another amount is an incident, an odd one is no answer.
        assert_eq!(placed.is_ok(), told == "31", "{told}");
        let refund = shop
            .call("refund.get", json!({ "out_refund_no": "REFUND-1" }))
            .unwrap();
        assert_eq!(refund["state"], "placing", "{told}");

        let mut answer = fields(&common);
        answer.extend(fields(&[
            ("mch_id", "1900000109"),
            ("mch_billno", "RP000001"),
            ("send_listid", "100000000020150520314766074200"),
            ("total_amount", told),
        ]));
        tap.instead(
            "/mmpaymkttransfers/sendredpack",
            crate::forge::written(&answer),
        );
        let redpack = json!({
            "number": "RP000001", "openid": openid, "amount": 30, "send_name": "shop",
            "wishing": "luck", "act_name": "act", "remark": "r", "scene_id": "PRODUCT_1",
        });
        let placed = shop.call("redpack.place", redpack);
        assert_eq!(placed.is_ok(), told == "31", "{told}: {placed:?}");
        let payout = shop
            .call("redpack.get", json!({ "number": "RP000001" }))
            .unwrap();
        assert_eq!(payout["state"], "placing", "{told}");
        snapshot(&shop);
    }
}
