//! Days of the simulator's own, fetched over its wire.

use fenpay::ledger::Memory;
use fenpay::{Advice, Kind};
use fenpay_simulator::Dialects;
use fenpay_tests::shop::{MCHID, Shop, order};
use serde_json::{Value, json};
use std::sync::Arc;

fn paid(shop: &Shop, number: &str) {
    shop.place(number).unwrap();
    shop.pay(number);
    shop.take_all();
}

fn refunded(shop: &Shop, number: &str, back: &str, amount: i64) {
    let asked = json!({ "out_refund_no": back, "out_trade_no": number, "amount": amount });
    shop.call("refund.place", asked).unwrap();
    shop.clock.advance_ms(10_000);
    shop.take_all();
}

fn compare(shop: &Shop, date: &str) -> Value {
    let asked = json!({ "date": date, "fund_flow": true });
    shop.call("bill.compare", asked).unwrap()
}

fn kinds(found: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let items = found["differences"].as_array().unwrap();
    items
        .iter()
        .map(|d| (text(&d["kind"]), text(&d["out_trade_no"])))
        .collect()
}

/// Another engine of the same merchant with an empty ledger.
fn stranger(shop: &Shop) -> Shop {
    Shop::between(
        shop.wechat.clone(),
        shop.clock.clone(),
        Arc::new(Memory::new()),
        5,
    )
}

#[test]
fn a_day_with_refunds_agrees_with_bill_and_fund_flow_in_both_dialects() {
    for dialects in [Dialects::V2, Dialects::V3, Dialects::Both] {
        let shop = Shop::open_in(dialects);
        for n in 1..=4 {
            paid(&shop, &format!("DAY-ORDER-{n}"));
        }
        refunded(&shop, "DAY-ORDER-1", "DAY-BACK-1", 30);
        refunded(&shop, "DAY-ORDER-2", "DAY-BACK-2", 100);
        shop.pass(60);
        let found = compare(&shop, "2026-11-20");
        assert_eq!(found["differences"], json!([]), "{dialects:?}: {found:#}");
        assert_eq!(
            (&found["matched_payments"], &found["matched_refunds"]),
            (&json!(4), &json!(2))
        );
        assert_eq!(found["flow"]["matched"], 6);
        let flow = &found["flow"];
        let sum = |name: &str| flow[name].as_i64().unwrap();
        assert_eq!(
            sum("opening") + sum("income") - sum("expense"),
            sum("closing")
        );
    }
}

#[test]
fn what_the_bill_proves_and_the_ledger_has_not_heard_of_is_settled_by_a_query_alone() {
    for dialects in [Dialects::V2, Dialects::V3] {
        let shop = Shop::open_in(dialects);
        paid(&shop, "HEARD-1");
        shop.place("LOST-1").unwrap();
        shop.pay("LOST-1");
        // Its notice is lost, and the engine's own next question is far away.
        shop.notices();
        let found = compare(&shop, "2026-11-20");
        assert_eq!(
            kinds(&found),
            [("paid_in_bill_not_in_ledger".to_owned(), "LOST-1".to_owned())]
        );
        let item = &found["differences"][0];
        assert_eq!(
            item["id"]
                .as_str()
                .unwrap()
                .split(':')
                .take(4)
                .collect::<Vec<_>>()
                .join(":"),
            format!("2026-11-20:{MCHID}:paid_in_bill_not_in_ledger:LOST-1")
        );
        assert_eq!(item["whose_move"], "fenpay");
        assert_eq!(shop.state("LOST-1"), "open", "a bill changes no state");
        // The query was brought forward, so that the very next tick asks.
        shop.call("task.tick", json!({})).unwrap();
        assert_eq!(shop.state("LOST-1"), "paid");
        assert_eq!(compare(&shop, "2026-11-20")["differences"], json!([]));
    }
}

#[test]
fn a_ledger_that_knows_nothing_is_told_everything_once() {
    let shop = Shop::open();
    for n in 1..=5 {
        paid(&shop, &format!("ORDER-{n}"));
    }
    refunded(&shop, "ORDER-1", "BACK-1", 30);
    let found = compare(&stranger(&shop), "2026-11-20");
    assert_eq!(kinds(&found).len(), 6, "{found:#}");
    assert!(
        kinds(&found)
            .iter()
            .all(|(kind, _)| kind == "unknown_order")
    );
}

#[test]
fn a_payment_and_its_refund_on_other_days_are_on_the_days_of_the_bills() {
    let shop = Shop::open();
    paid(&shop, "EARLY-1");
    shop.clock.advance_ms(24 * 3_600_000);
    refunded(&shop, "EARLY-1", "LATE-BACK-1", 40);
    shop.clock.advance_ms(48 * 3_600_000);
    shop.pass(60);
    let first = compare(&shop, "2026-11-20");
    let second = compare(&shop, "2026-11-21");
    assert_eq!(
        (&first["matched_payments"], &first["matched_refunds"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(
        (&second["matched_payments"], &second["matched_refunds"]),
        (&json!(0), &json!(1))
    );
    let asked = json!({ "date": "2026-11-19", "until": "2026-11-22", "fund_flow": true });
    let whole = shop.call("bill.compare", asked).unwrap();
    assert_eq!(whole["differences"], json!([]), "{whole:#}");
    let days = whole["days"].as_array().unwrap();
    let has_bill: Vec<_> = days
        .iter()
        .map(|day| day["has_bill"].as_bool().unwrap())
        .collect();
    assert_eq!(has_bill, [false, true, true, false]);
}

#[test]
fn coupons_are_the_merchants_in_the_bill_and_not_in_the_account() {
    let shop = Shop::open();
    shop.place("COUPON-1").unwrap();
    shop.wechat.pay_with_coupon("COUPON-1", 20).unwrap();
    shop.take_all();
    let found = compare(&shop, "2026-11-20");
    assert_eq!(found["differences"], json!([]), "{found:#}");
    assert_eq!(
        (&found["matched_paid"], &found["flow"]["matched"]),
        (&json!(100), &json!(1))
    );
}

#[test]
fn a_payment_by_code_is_a_payment_like_any_other() {
    let shop = Shop::open();
    let mut code = order("CODE-1");
    code["kind"] = json!("payment_code");
    code["auth_code"] = json!("134567890123456789");
    code.as_object_mut().unwrap().remove("openid");
    let placed = shop.call("order.place", code).unwrap();
    assert_eq!(placed["state"], "paid", "{placed}");
    paid(&shop, "KEPT-1");
    let found = compare(&shop, "2026-11-20");
    assert_eq!(found["differences"], json!([]), "{found:#}");
    assert_eq!(found["matched_payments"], 2);
}

#[test]
fn a_days_bill_is_asked_for_once_and_its_fund_flow_too() {
    let shop = Shop::open_in(Dialects::V3);
    paid(&shop, "ONCE-1");
    compare(&shop, "2026-11-20");
    assert_eq!(shop.wire.count("GET /v3/bill/tradebill"), 1);
    assert_eq!(shop.wire.count("GET /v3/bill/fundflowbill"), 1);
}

#[test]
fn a_bill_that_cannot_be_there_contradicts_nothing() {
    for dialects in [Dialects::V2, Dialects::V3] {
        let shop = Shop::with_late_bills(dialects);
        paid(&shop, "EARLY-1");
        let both = json!({ "date": "2026-11-20", "fund_flow": true });
        let asked = |bill: &str| {
            let fetched = shop.call("bill.fetch", json!({ "date": "2026-11-20", "bill": bill }));
            let compared = shop.call("bill.compare", both.clone());
            [fetched, compared].map(|told| told.map_err(|e| (e.kind(), e.advice())))
        };
        // At noon of the day itself, after its end, and while its bills are made.
        for minutes in [0, 13 * 60, 8 * 60 + 30] {
            shop.clock.advance_ms(minutes * 60_000);
            for bill in ["trade", "fund_flow"] {
                for told in asked(bill) {
                    let (kind, advice) = told.unwrap_err();
                    assert!(matches!(kind, Kind::Missing | Kind::Throttled), "{kind:?}");
                    assert_eq!(advice, Advice::Later, "{dialects:?}, {bill}");
                }
            }
        }
        let before = shop.call("bill.compare", json!({ "date": "2026-11-19" }));
        assert_eq!(before.unwrap()["differences"], json!([]));
        shop.clock.advance_ms(3_600_000);
        for told in asked("fund_flow") {
            assert!(told.is_ok(), "{dialects:?}: {told:?}");
        }
        shop.clock.advance_ms(100 * 24 * 3_600_000);
        for told in asked("trade") {
            assert_eq!(told.unwrap_err(), (Kind::Input, Advice::Never));
        }
    }
}

#[test]
fn a_month_that_is_not_over_is_compared_as_far_as_its_bills_go() {
    for dialects in [Dialects::V2, Dialects::V3] {
        let shop = Shop::with_late_bills(dialects);
        paid(&shop, "FIRST-1");
        shop.clock.advance_ms(23 * 3_600_000);
        paid(&shop, "SECOND-1");
        let days = json!({ "date": "2026-11-20", "until": "2026-11-30", "fund_flow": true });
        let found = shop.call("bill.compare", days).unwrap();
        assert_eq!(found["until"], "2026-11-20", "{found:#}");
        assert_eq!(found["matched_payments"], 1);
        assert_eq!(found["differences"], json!([]), "{found:#}");
    }
}
