//! A payment's whole life in v3, and what goes wrong on its way.

use fenpay::order::RefundState;
use fenpay::{Advice, Kind};
use fenpay_simulator::{Dialects, Fault, FaultKind};
use fenpay_tests::shop::{Shop, order};
use serde_json::{Value, json};

fn shop() -> Shop {
    Shop::open_in(Dialects::V3)
}

/// An order that is paid and known to be.
fn paid(shop: &Shop, number: &str) {
    shop.place(number).unwrap();
    shop.pay(number);
    for received in shop.take_all() {
        received.outcome.unwrap();
    }
    assert_eq!(shop.state(number), "paid");
}

#[test]
fn a_payment_is_placed_paid_told_once_and_refunded() {
    let shop = shop();
    let placed = shop.place("ORDER-1").unwrap();
    assert_eq!(placed["state"], "open");
    assert_eq!(placed["dialect"], "v3");
    assert_eq!(
        placed["prepay_id"].as_str(),
        Some(shop.wechat.order("ORDER-1").unwrap().prepay_id.as_str())
    );

    shop.pay("ORDER-1");
    let notices = shop.notices();
    let first = shop.take(&notices[0]).outcome.unwrap();
    assert_eq!(first["outcome"], "paid");
    assert_eq!(first["first"], true);
    let again = shop.take(&notices[0]).outcome.unwrap();
    assert_eq!(again["first"], false);
    assert_eq!(
        first["order"]["transaction_id"].as_str(),
        shop.wechat
            .order("ORDER-1")
            .unwrap()
            .transaction_id
            .as_deref()
    );
    assert_eq!(shop.events(), ["payment.paid"]);

    let refund = json!({ "out_refund_no": "REFUND-1", "out_trade_no": "ORDER-1", "amount": 40, "reason": "broken" });
    let placed = shop.call("refund.place", refund.clone()).unwrap();
    assert_eq!(
        (&placed["state"], &placed["dialect"]),
        (&json!("pending"), &json!("v3"))
    );
    shop.clock.advance_ms(10_000);
    for received in shop.take_all() {
        assert_eq!(received.outcome.unwrap()["outcome"], "refund");
    }
    let done = shop.call("refund.place", refund).unwrap();
    assert_eq!(done["state"], "succeeded");
    assert_eq!(shop.wire.count("POST /v3/refund/domestic/refunds"), 1);
    let order = shop
        .call("order.get", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(
        (&order["refunded"], &order["refunding"]),
        (&json!(40), &json!(0))
    );
    assert_eq!(shop.events(), ["refund.succeeded"]);
    assert!(shop.ledger.verify().unwrap().is_clean());
}

#[test]
fn every_kind_of_order_gives_its_payer_what_is_needed() {
    let shop = shop();
    for (number, kind, client, needed) in [
        ("KIND-JSAPI", "jsapi", "jsapi", "paySign"),
        ("KIND-MINI", "mini_program", "mini_program", "paySign"),
        ("KIND-APP", "app", "app", "sign"),
        ("KIND-H5", "h5", "h5", "h5_url"),
        ("KIND-NATIVE", "native", "native", "code_url"),
    ] {
        let mut asked = order(number);
        asked["kind"] = json!(kind);
        if kind == "h5" {
            asked["scene_info"] = json!({ "h5_info": { "type": "Wap", "wap_url": "https://shop.example", "wap_name": "shop" } });
            asked["client_ip"] = json!("203.0.113.7");
        }
        assert_eq!(
            shop.call("order.place", asked).unwrap()["state"],
            "open",
            "{kind}"
        );
        let given = shop
            .call("client.params", json!({ "out_trade_no": number }))
            .unwrap();
        assert_eq!(given["client"], client);
        let text = given["params"][needed].as_str().unwrap_or_default();
        assert!(!text.is_empty(), "{kind}: {given}");
        if let Some(sign_type) = given["params"].get("signType") {
            assert_eq!(sign_type, "RSA");
        }
    }
}

#[test]
fn a_lost_answer_leaves_the_outcome_unknown_until_it_is_asked_for() {
    let shop = shop();
    let path = "/v3/pay/transactions/jsapi";
    for kind in [
        FaultKind::DropAfterCommit,
        FaultKind::ServerError,
        FaultKind::Garbage,
        FaultKind::Unsigned,
        FaultKind::Forge,
        FaultKind::Probe,
        FaultKind::Stale,
        FaultKind::WrongSerial,
    ] {
        let number = format!("LOST-{kind:?}");
        shop.wechat.fault(Fault::once(path, kind));
        let error = shop.place(&number).unwrap_err();
        assert_eq!(error.advice(), Advice::Query, "{kind:?}: {error}");
        assert_eq!(shop.state(&number), "placing", "{kind:?}");
        shop.pass(30);
        let known = shop.wechat.order(&number).is_some();
        assert_eq!(
            shop.state(&number),
            if known { "open" } else { "placing" },
            "{kind:?}"
        );
        assert_eq!(shop.place(&number).unwrap()["state"], "open", "{kind:?}");
    }
}

#[test]
fn no_unsigned_word_ends_an_order() {
    let shop = shop();
    let path = "/v3/pay/transactions/jsapi";
    for code in ["PARAM_ERROR", "ORDER_CLOSED", "SIGN_ERROR", "NO_AUTH"] {
        let number = format!("UNSIGNED-{code}").replace('_', "-");
        shop.wechat
            .fault(Fault::once(path, FaultKind::RefuseUnsigned).code(code));
        let error = shop.place(&number).unwrap_err();
        assert!(!error.is_authentic());
        assert_eq!(shop.state(&number), "placing", "{code}");
        assert_eq!(shop.place(&number).unwrap()["state"], "open", "{code}");
    }
}

#[test]
fn a_signed_refusal_ends_an_order_that_was_sent_once() {
    let shop = shop();
    let path = "/v3/pay/transactions/jsapi";
    for code in ["PARAM_ERROR", "OPENID_MISMATCH", "NO_AUTH"] {
        let number = format!("SIGNED-{code}").replace('_', "-");
        shop.wechat
            .fault(Fault::once(path, FaultKind::Refuse).code(code));
        let placed = shop.place(&number).unwrap();
        assert_eq!(
            (&placed["state"], &placed["reason"]),
            (&json!("rejected"), &json!(code))
        );
    }
    // Sent twice, only a query proves that the first one did not arrive.
    shop.wechat.fault(Fault::once(path, FaultKind::DropBefore));
    shop.place("TWICE-1").unwrap_err();
    shop.wechat
        .fault(Fault::once(path, FaultKind::Refuse).code("PARAM_ERROR"));
    let placed = shop.place("TWICE-1").unwrap();
    assert_eq!(placed["state"], "rejected");
    assert_eq!(
        shop.wire
            .count("GET /v3/pay/transactions/out-trade-no/TWICE-1"),
        1
    );
}

#[test]
fn a_closed_order_is_closed_and_a_paid_one_is_not() {
    let shop = shop();
    shop.place("CLOSE-1").unwrap();
    let closed = shop
        .call("order.close", json!({ "out_trade_no": "CLOSE-1" }))
        .unwrap();
    assert_eq!(closed["state"], "closed");
    shop.place("CLOSE-2").unwrap();
    shop.pay("CLOSE-2");
    let paid = shop
        .call("order.close", json!({ "out_trade_no": "CLOSE-2" }))
        .unwrap();
    assert_eq!(paid["state"], "paid");
    // A close of which no answer comes is asked about.
    shop.place("CLOSE-3").unwrap();
    let path = "/v3/pay/transactions/out-trade-no/CLOSE-3/close";
    shop.wechat
        .fault(Fault::once(path, FaultKind::DropAfterCommit));
    let asked = shop
        .call("order.close", json!({ "out_trade_no": "CLOSE-3" }))
        .unwrap();
    assert_eq!(asked["state"], "closed");
}

#[test]
fn an_order_that_nobody_pays_is_closed_in_the_end() {
    let shop = shop();
    let mut asked = order("EXPIRES-1");
    asked["expires_s"] = json!(120);
    shop.call("order.place", asked).unwrap();
    shop.pass(900);
    assert_eq!(shop.state("EXPIRES-1"), "closed");
}

#[test]
fn a_lost_notice_is_found_by_asking() {
    let shop = shop();
    shop.place("QUIET-1").unwrap();
    shop.wechat
        .fault(Fault::once("notice/payment", FaultKind::Lose));
    shop.pay("QUIET-1");
    shop.pass(60);
    assert_eq!(shop.state("QUIET-1"), "paid");
    assert_eq!(shop.events(), ["payment.paid"]);
}

#[test]
fn a_number_is_bound_to_its_parameters_and_a_repeat_is_the_same_order() {
    let shop = shop();
    let first = shop.place("BOUND-1").unwrap();
    assert_eq!(
        shop.place("BOUND-1").unwrap()["prepay_id"],
        first["prepay_id"]
    );
    let mut other = order("BOUND-1");
    other["total"] = json!(101);
    let error = shop.call("order.place", other).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Conflict, Some("out_trade_no"))
    );
    assert_eq!(shop.wire.count("POST /v3/pay/transactions/jsapi"), 1);
}

#[test]
fn bad_input_is_named_in_our_words_and_nothing_is_stored() {
    let shop = shop();
    for (name, value, field) in [
        ("description", json!("x".repeat(128)), "description"),
        ("attach", json!("x".repeat(200)), "attach"),
        ("openid", Value::Null, "openid"),
        ("total", json!(0), "total"),
        ("dialect", json!("v4"), "dialect"),
        ("client_ip", json!("x".repeat(60)), "client_ip"),
        (
            "notify_url",
            json!("http://shop.example/notice"),
            "notify_url",
        ),
        (
            "detail",
            json!({ "goods_detail": [{ "goods_id": 1 }] }),
            "detail",
        ),
    ] {
        let mut asked = order("BAD-INPUT-1");
        asked[name] = value;
        let error = shop.call("order.place", asked).unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Input, Some(field)),
            "{name}: {error}"
        );
    }
    let missing = shop
        .call("order.get", json!({ "out_trade_no": "BAD-INPUT-1" }))
        .unwrap_err();
    assert_eq!(missing.kind(), Kind::Missing);
    assert!(shop.wire.sent().is_empty());
    let mut face = order("BAD-INPUT-2");
    face["kind"] = json!("face");
    face["face_code"] = json!("1");
    let error = shop.call("order.place", face).unwrap_err();
    assert_eq!((error.kind(), error.field()), (Kind::Config, Some("v2")));
}

#[test]
fn refunds_of_unknown_outcome_are_asked_for_and_sent_again_as_they_were() {
    let shop = shop();
    paid(&shop, "MONEY-1");
    let path = "/v3/refund/domestic/refunds";
    let asked = json!({ "out_refund_no": "BACK-1", "out_trade_no": "MONEY-1", "amount": 60 });
    shop.wechat
        .fault(Fault::once(path, FaultKind::DropAfterCommit));
    let error = shop.call("refund.place", asked.clone()).unwrap_err();
    assert_eq!(error.advice(), Advice::Query);
    // Nobody takes another number while this one is unknown.
    let other = json!({ "out_refund_no": "BACK-2", "out_trade_no": "MONEY-1", "amount": 10 });
    let refused = shop.call("refund.place", other.clone()).unwrap_err();
    assert_eq!(
        (refused.kind(), refused.advice()),
        (Kind::State, Advice::Query)
    );
    shop.pass(120);
    let refund = shop
        .call("refund.get", json!({ "out_refund_no": "BACK-1" }))
        .unwrap();
    assert_eq!(refund["state"], "succeeded");
    assert_eq!(shop.wechat.refunds().len(), 1);
    shop.call("refund.place", other).unwrap();
    let too_much = json!({ "out_refund_no": "BACK-3", "out_trade_no": "MONEY-1", "amount": 31 });
    let error = shop.call("refund.place", too_much).unwrap_err();
    assert_eq!(error.field(), Some("amount"));
}

#[test]
fn a_refund_without_money_behind_it_waits_under_its_number() {
    let shop = shop();
    paid(&shop, "POOR-1");
    let asked = json!({ "out_refund_no": "POOR-BACK-1", "out_trade_no": "POOR-1", "amount": 100 });
    let path = "/v3/refund/domestic/refunds";
    shop.wechat
        .fault(Fault::once(path, FaultKind::Refuse).code("NOT_ENOUGH"));
    let error = shop.call("refund.place", asked.clone()).unwrap_err();
    assert_eq!(
        (error.code(), error.advice()),
        (Some("NOT_ENOUGH"), Advice::Later)
    );
    assert_eq!(
        shop.call("refund.place", asked).unwrap()["state"],
        "pending"
    );
}

#[test]
fn an_abnormal_refund_is_told_and_may_still_succeed() {
    let shop = shop();
    paid(&shop, "ABNORMAL-1");
    shop.wechat
        .refunds_end([fenpay_simulator::RefundState::Change]);
    let asked =
        json!({ "out_refund_no": "ABNORMAL-BACK-1", "out_trade_no": "ABNORMAL-1", "amount": 100 });
    shop.call("refund.place", asked).unwrap();
    shop.clock.advance_ms(10_000);
    for received in shop.take_all() {
        received.outcome.unwrap();
    }
    let refund = shop
        .call("refund.get", json!({ "out_refund_no": "ABNORMAL-BACK-1" }))
        .unwrap();
    assert_eq!(refund["state"], RefundState::Abnormal.word());
}

#[test]
fn the_days_bill_agrees_with_the_ledger() {
    let shop = shop();
    paid(&shop, "BILLED-1");
    paid(&shop, "BILLED-2");
    let refund =
        json!({ "out_refund_no": "BILLED-BACK-1", "out_trade_no": "BILLED-2", "amount": 30 });
    shop.call("refund.place", refund).unwrap();
    shop.clock.advance_ms(10_000);
    shop.take_all();
    for gzip in [false, true] {
        let asked = json!({ "date": "2026-11-20", "gzip": gzip });
        let report = shop.call("bill.compare", asked).unwrap();
        assert_eq!(report["differences"], json!([]), "{report}");
        assert_eq!(report["matched_payments"], 2);
        assert_eq!(report["matched_refunds"], 1);
    }
    let flow = json!({ "date": "2026-11-20", "bill": "fund_flow" });
    assert!(
        shop.call("bill.fetch", flow).unwrap()["rows"]
            .as_u64()
            .unwrap()
            >= 3
    );
    // A day without trades has no bill, and the ledger agrees that nothing happened.
    let empty = shop
        .call("bill.compare", json!({ "date": "2026-11-19" }))
        .unwrap();
    assert_eq!(
        (&empty["totals"], &empty["differences"]),
        (&Value::Null, &json!([]))
    );
    let error = shop
        .call("bill.fetch", json!({ "date": "2026-11-19" }))
        .unwrap_err();
    assert_eq!(error.kind(), Kind::Missing);
}
