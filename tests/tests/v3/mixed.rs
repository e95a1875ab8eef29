//! A merchant with both dialects: old orders in v2, new ones in v3, one ledger that does not care.

use fenpay_simulator::Dialects;
use fenpay_tests::shop::{Shop, config_in, order};
use serde_json::{Value, json};

fn placed(shop: &Shop, number: &str, dialect: &str) -> Value {
    let mut asked = order(number);
    asked["dialect"] = json!(dialect);
    shop.call("order.place", asked).unwrap()
}

#[test]
fn an_order_of_v2_is_told_queried_and_refunded_in_v3() {
    let shop = Shop::open_in(Dialects::Both);
    assert_eq!(placed(&shop, "MIXED-1", "v2")["dialect"], "v2");
    let client = shop
        .call("client.params", json!({ "out_trade_no": "MIXED-1" }))
        .unwrap();
    assert_eq!(client["params"]["signType"], "HMAC-SHA256");
    shop.pay("MIXED-1");
    let asked = shop
        .call("order.query", json!({ "out_trade_no": "MIXED-1" }))
        .unwrap();
    assert_eq!(asked["state"], "paid");
    assert_eq!(
        shop.wire
            .count("GET /v3/pay/transactions/out-trade-no/MIXED-1"),
        1
    );
    // Its notice comes in XML, says the same, and changes nothing.
    for received in shop.take_all() {
        let outcome = received.outcome.unwrap();
        assert_eq!(
            (&outcome["outcome"], &outcome["first"]),
            (&json!("paid"), &json!(false))
        );
    }
    let refund =
        json!({ "out_refund_no": "MIXED-BACK-1", "out_trade_no": "MIXED-1", "amount": 100 });
    assert_eq!(shop.call("refund.place", refund).unwrap()["dialect"], "v3");
    shop.clock.advance_ms(10_000);
    for received in shop.take_all() {
        assert_eq!(received.outcome.unwrap()["outcome"], "refund");
    }
    let order = shop
        .call("order.get", json!({ "out_trade_no": "MIXED-1" }))
        .unwrap();
    assert_eq!(order["refunded"], 100);
    assert_eq!(shop.events(), ["payment.paid", "refund.succeeded"]);
}

#[test]
fn a_call_may_name_its_dialect() {
    let shop = Shop::open_in(Dialects::Both);
    placed(&shop, "NAMED-1", "v3");
    let asked = json!({ "out_trade_no": "NAMED-1", "dialect": "v2" });
    assert_eq!(shop.call("order.query", asked).unwrap()["state"], "open");
    assert_eq!(shop.wire.count("POST /pay/orderquery"), 1);
    shop.pay("NAMED-1");
    shop.take_all();
    let refund = json!({ "out_refund_no": "NAMED-BACK-1", "out_trade_no": "NAMED-1", "amount": 1, "dialect": "v2" });
    assert_eq!(shop.call("refund.place", refund).unwrap()["dialect"], "v2");
    assert_eq!(shop.wire.count("POST /secapi/pay/refund"), 1);
    for (date, dialect) in [("2026-11-20", "v2"), ("2026-11-20", "v3")] {
        let report = shop
            .call("bill.compare", json!({ "date": date, "dialect": dialect }))
            .unwrap();
        assert_eq!(report["matched_payments"], 1, "{report}");
    }
}

#[test]
fn a_number_placed_again_in_the_other_dialect_is_the_same_order() {
    let shop = Shop::open_in(Dialects::Both);
    let first = placed(&shop, "SAME-1", "v2");
    let again = placed(&shop, "SAME-1", "v3");
    assert_eq!(again["prepay_id"], first["prepay_id"]);
    assert_eq!(again["dialect"], "v2");
    assert_eq!(shop.wire.count("POST /v3/pay/transactions/jsapi"), 0);
}

#[test]
fn the_configuration_chooses_the_dialect_of_those_who_do_not() {
    let both = Shop::open_in(Dialects::Both);
    assert_eq!(both.place("CHOOSE-1").unwrap()["dialect"], "v3");
    let mut config = config_in(&both.wechat, Dialects::Both);
    config["merchants"][0]["dialect"] = json!("v2");
    let shop = Shop::configured(
        &config,
        both.wechat.clone(),
        both.clock.clone(),
        both.ledger.clone(),
        2,
    );
    assert_eq!(shop.place("CHOOSE-2").unwrap()["dialect"], "v2");
    // A payment code goes in v2 as long as nobody says otherwise.
    let mut code = order("CHOOSE-3");
    code["kind"] = json!("payment_code");
    code["auth_code"] = json!("134567890123456789");
    assert_eq!(both.call("order.place", code).unwrap()["dialect"], "v2");
}

/// What was begun in v2 is ended when its keys are gone.
#[test]
fn the_end_of_a_migration_leaves_no_order_behind() {
    let old = Shop::open_in(Dialects::V2);
    old.place("LEFT-1").unwrap();
    old.place("LEFT-2").unwrap();
    old.pay("LEFT-1");
    let config = config_in(&old.wechat, Dialects::V3);
    let new = Shop::configured(
        &config,
        old.wechat.clone(),
        old.clock.clone(),
        old.ledger.clone(),
        2,
    );
    new.pass(60);
    assert_eq!(new.state("LEFT-1"), "paid");
    let closed = new
        .call("order.close", json!({ "out_trade_no": "LEFT-2" }))
        .unwrap();
    assert_eq!(closed["state"], "closed");
    let refund = json!({ "out_refund_no": "LEFT-BACK-1", "out_trade_no": "LEFT-1", "amount": 100 });
    assert_eq!(new.call("refund.place", refund).unwrap()["dialect"], "v3");
}

/// A refund made by hand is told in v2's XML to a merchant whose console has an address for it, also
/// to one that speaks v3 (v3 reference, 4.4).
#[test]
fn a_refund_made_by_hand_is_told_in_xml_and_confirmed_in_v3() {
    let shop = Shop::open_in(Dialects::Both);
    let mchid = fenpay_tests::shop::MCHID;
    shop.wechat
        .enter_address(mchid, "refund", Some("https://shop.example/wechat/refund"))
        .unwrap();
    shop.place("HAND-1").unwrap();
    shop.pay("HAND-1");
    shop.take_all();
    shop.wechat.refund_by_hand("HAND-1", 30).unwrap();
    shop.clock.advance_ms(10_000);
    let notices = shop.notices();
    assert!(notices[0].body.starts_with(b"<xml>"), "{:?}", notices[0]);
    let outcome = shop.take(&notices[0]).outcome.unwrap();
    assert_eq!(outcome["incident"], "unknown_refund");
    assert!(
        shop.wire
            .sent()
            .iter()
            .any(|line| line.starts_with("GET /v3/refund/domestic/refunds/"))
    );
}
