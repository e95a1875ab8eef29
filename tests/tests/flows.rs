//! Whole payments: an engine and the simulator, joined without sockets and without real time.

use fenpay::{Advice, Kind};
use fenpay_simulator::{Act, Fault, FaultKind, PayoutState, Reaction, RefundState};
use fenpay_tests::shop::{NOON_MS, Shop, order};
use serde_json::{Value, json};

const PLACE: &str = "POST /pay/unifiedorder";
const REFUND: &str = "POST /secapi/pay/refund";

fn paid(shop: &Shop, number: &str) {
    shop.place(number).unwrap();
    shop.pay(number);
    for received in shop.take_all() {
        received.outcome.unwrap();
    }
    assert_eq!(shop.state(number), "paid");
}

fn refund(number: &str, amount: i64) -> Value {
    json!({ "out_trade_no": "ORDER-1", "out_refund_no": number, "amount": amount, "reason": "returned" })
}

fn clean(shop: &Shop) {
    let verification = shop.call("ledger.verify", json!({})).unwrap();
    assert_eq!(verification["faults"], json!([]));
}

#[test]
fn a_payment_is_placed_paid_notified_and_told_once() {
    let shop = Shop::open();
    let placed = shop.place("ORDER-1").unwrap();
    assert_eq!(placed["state"], "open");
    assert!(placed["prepay_id"].as_str().unwrap().starts_with("wx"));
    let params = shop
        .call("client.params", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(params["params"]["signType"], "HMAC-SHA256");
    shop.pay("ORDER-1");
    let notices = shop.notices();
    assert_eq!(notices.len(), 1);
    for first in [true, false, false] {
        let received = shop.take(&notices[0]);
        let outcome = received.outcome.unwrap();
        assert_eq!(
            (&outcome["outcome"], &outcome["first"]),
            (&json!("paid"), &json!(first))
        );
        assert!(received.reply.body.contains("SUCCESS"));
    }
    assert_eq!(shop.events(), ["payment.paid"]);
    assert!(shop.events().is_empty());
    clean(&shop);
}

#[test]
fn a_notice_that_was_changed_by_one_byte_is_refused_and_changes_nothing() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    let notice = &shop.notices()[0];
    let before = shop.call("ledger.verify", json!({})).unwrap();
    for at in (0..notice.body.len()).step_by(7) {
        let mut forged = notice.body.clone();
        forged[at] ^= 1;
        let received = shop.engine.receive(&[], &forged);
        if let Ok(outcome) = received.outcome {
            panic!("byte {at} changed and was taken: {outcome}");
        }
        assert!(received.reply.body.contains("FAIL"));
    }
    assert_eq!(shop.call("ledger.verify", json!({})).unwrap(), before);
    assert_eq!(shop.state("ORDER-1"), "open");
}

#[test]
fn a_lost_notice_is_found_by_tick() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    shop.notices();
    shop.pass(30);
    assert_eq!(shop.state("ORDER-1"), "paid");
    assert_eq!(shop.events(), ["payment.paid"]);
    clean(&shop);
}

#[test]
fn a_timeout_after_commit_is_settled_by_query_and_never_fails_the_order() {
    let shop = Shop::open();
    shop.wechat
        .fault(Fault::once("/pay/unifiedorder", FaultKind::DropAfterCommit));
    let error = shop.place("ORDER-1").unwrap_err();
    assert_eq!(
        (error.kind(), error.advice().word()),
        (Kind::Timeout, "query")
    );
    assert_eq!(shop.state("ORDER-1"), "placing");
    shop.pass(10);
    assert_eq!(shop.state("ORDER-1"), "open");
    // The caller repeats the same number and gets what the payer needs.
    let placed = shop.place("ORDER-1").unwrap();
    assert!(placed["prepay_id"].is_string());
    assert_eq!(shop.wechat.orders().len(), 1);
    clean(&shop);
}

#[test]
fn answers_that_prove_nothing_leave_the_order_placing() {
    use FaultKind as F;
    for kind in [
        F::DropBefore,
        F::Garbage,
        F::Html,
        F::ServerError,
        F::Unsigned,
        F::Truncated,
        F::Redirect,
    ] {
        let shop = Shop::open();
        shop.wechat.fault(Fault::once("/pay/unifiedorder", kind));
        shop.place("ORDER-1").unwrap_err();
        assert_eq!(shop.state("ORDER-1"), "placing", "{kind:?}");
        assert_eq!(shop.place("ORDER-1").unwrap()["state"], "open", "{kind:?}");
    }
}

#[test]
fn a_signed_answer_about_another_order_is_not_believed() {
    let shop = Shop::open();
    paid(&shop, "ORDER-1");
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    shop.wechat
        .fault(Fault::once("/pay/orderquery", FaultKind::AnotherOrder));
    let error = shop
        .call("order.query", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap_err();
    assert_eq!(error.kind(), Kind::Mismatch);
    assert_eq!(shop.state("ORDER-1"), "open");
    shop.call("order.query", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(shop.state("ORDER-1"), "paid");
}

#[test]
fn a_definite_refusal_rejects_the_order_with_its_reason() {
    let shop = Shop::open();
    shop.wechat
        .fault(Fault::once("/pay/unifiedorder", FaultKind::Refuse).code("NOAUTH"));
    let placed = shop.place("ORDER-1").unwrap();
    assert_eq!(
        (&placed["state"], &placed["reason"]),
        (&json!("rejected"), &json!("NOAUTH"))
    );
    assert_eq!(shop.events(), ["order.rejected"]);
}

#[test]
fn a_refusal_after_an_unknown_outcome_needs_a_query() {
    let shop = Shop::open();
    shop.wechat
        .fault(Fault::once("/pay/unifiedorder", FaultKind::DropAfterCommit));
    shop.place("ORDER-1").unwrap_err();
    shop.wechat
        .fault(Fault::once("/pay/unifiedorder", FaultKind::Refuse).code("NOAUTH"));
    // The first request created the order, so the refusal of the second ends nothing.
    assert_eq!(shop.place("ORDER-1").unwrap()["state"], "open");
    let shop = Shop::open();
    shop.wechat
        .fault(Fault::once("/pay/unifiedorder", FaultKind::DropBefore));
    shop.place("ORDER-1").unwrap_err();
    shop.wechat
        .fault(Fault::once("/pay/unifiedorder", FaultKind::Refuse).code("NOAUTH"));
    // The first request never arrived, and a query says so.
    assert_eq!(shop.place("ORDER-1").unwrap()["state"], "rejected");
}

#[test]
fn a_number_is_bound_to_its_parameters_for_ever() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    let mut other = order("ORDER-1");
    other["total"] = json!(101);
    let sent = shop.wire.sent().len();
    let error = shop.call("order.place", other).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Conflict, Some("out_trade_no"))
    );
    assert_eq!(shop.wire.sent().len(), sent, "nothing is sent");
    // The same again continues the same order, and sends nothing while the prepayment is fresh.
    shop.place("ORDER-1").unwrap();
    assert_eq!(shop.wire.count(PLACE), 1);
}

#[test]
fn bad_input_names_the_field_and_leaves_no_trace() {
    let shop = Shop::open();
    let cases: [(&str, Value); 14] = [
        ("total", json!(1.0)),
        ("total", json!(0)),
        ("total", json!(-1)),
        ("total", json!(true)),
        ("total", json!("100")),
        ("total", json!(100_000_000_001i64)),
        ("out_trade_no", json!("short")),
        ("out_trade_no", json!("ORDER 1")),
        ("kind", json!("barter")),
        ("description", json!("")),
        ("description", json!("x".repeat(200))),
        ("openid", Value::Null),
        ("notify_url", json!("https://shop.example/notice?a=1")),
        ("expires_s", json!(1)),
    ];
    for (field, value) in cases {
        let mut params = order("ORDER-1");
        params[field] = value.clone();
        let error = shop.call("order.place", params).unwrap_err();
        assert_eq!(error.kind(), Kind::Input, "{field} {value}: {error}");
        assert!(
            error.field().is_some_and(|f| f.contains(field)),
            "{field} {value}: {error}"
        );
    }
    let mut unknown = order("ORDER-1");
    unknown["totall"] = json!(1);
    assert_eq!(
        shop.call("order.place", unknown).unwrap_err().field(),
        Some("totall")
    );
    assert!(shop.wire.sent().is_empty());
    assert_eq!(shop.call("ledger.verify", json!({})).unwrap()["entries"], 0);
}

#[test]
fn an_order_that_nobody_pays_is_closed_after_its_time() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.pass(2 * 3600 + 300);
    assert_eq!(shop.state("ORDER-1"), "closed");
    assert_eq!(shop.events(), ["order.closed"]);
    clean(&shop);
}

#[test]
fn a_close_that_comes_too_late_finds_the_payment() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    let closed = shop
        .call("order.close", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(closed["state"], "paid");
    assert_eq!(shop.events(), ["payment.paid"]);
}

#[test]
fn a_close_of_unknown_outcome_is_settled_by_tick() {
    for kind in [FaultKind::DropBefore, FaultKind::DropAfterCommit] {
        let shop = Shop::open();
        shop.place("ORDER-1").unwrap();
        shop.wechat.fault(Fault::once("/pay/closeorder", kind));
        let _ = shop.call("order.close", json!({ "out_trade_no": "ORDER-1" }));
        shop.pass(60);
        assert_eq!(shop.state("ORDER-1"), "closed", "{kind:?}");
    }
}

#[test]
fn a_payment_after_we_closed_is_kept_late_and_raises_an_incident() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    let notice = &shop.notices()[0];
    // WeChat Pay closes an order and yet sends a payment for it: never lost, never quiet.
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.call("order.close", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    let outcome = shop
        .engine
        .receive(&notice.headers, &notice.body)
        .outcome
        .unwrap();
    assert_eq!(outcome["incident"], "paid_and_closed");
    let order = shop
        .call("order.get", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(
        (&order["state"], &order["late"]),
        (&json!("paid"), &json!(true))
    );
    let events = shop.events();
    assert!(events.contains(&"payment.paid".to_owned()), "{events:?}");
    assert!(
        events.contains(&"incident.paid_and_closed".to_owned()),
        "{events:?}"
    );
}

#[test]
fn a_signed_notice_with_another_amount_is_an_incident_and_changes_nothing() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.wechat
        .fault(Fault::once("notice", FaultKind::WrongAmount));
    shop.pay("ORDER-1");
    let notices = shop.notices();
    let wrong = shop.engine.receive(&[], &notices[0].body).outcome.unwrap();
    assert_eq!(wrong["incident"], "payment_mismatch", "{wrong}");
    assert_eq!(shop.state("ORDER-1"), "open");
    assert_eq!(shop.events(), ["incident.payment_mismatch"]);
    shop.engine.receive(&[], &notices[0].body).outcome.unwrap();
    assert!(shop.events().is_empty(), "told once");
}

#[test]
fn a_payment_for_an_unknown_order_is_told_and_acknowledged() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    let notice = &shop.notices()[0];
    let elsewhere = Shop::open();
    let received = elsewhere.engine.receive(&notice.headers, &notice.body);
    assert_eq!(received.outcome.unwrap()["incident"], "unknown_order");
    assert!(received.reply.body.contains("SUCCESS"));
    assert_eq!(elsewhere.events(), ["incident.unknown_order"]);
}

#[test]
fn a_refund_is_accepted_notified_and_counted() {
    let shop = Shop::open();
    paid(&shop, "ORDER-1");
    shop.events();
    let placed = shop.call("refund.place", refund("REFUND-1", 30)).unwrap();
    assert_eq!(placed["state"], "pending");
    shop.clock.advance_ms(10_000);
    for received in shop.take_all() {
        let outcome = received.outcome.unwrap();
        assert_eq!(
            (&outcome["outcome"], &outcome["first"]),
            (&json!("refund"), &json!(true))
        );
    }
    assert_eq!(shop.events(), ["refund.succeeded"]);
    let order = shop
        .call("order.get", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(
        (&order["refunded"], &order["refunding"]),
        (&json!(30), &json!(0))
    );
    clean(&shop);
}

#[test]
fn refunds_never_exceed_the_payment_and_never_run_past_an_unknown_one() {
    let shop = Shop::open();
    paid(&shop, "ORDER-1");
    assert_eq!(
        shop.call("refund.place", refund("REFUND-0", 101))
            .unwrap_err()
            .field(),
        Some("amount")
    );
    shop.wechat.fault(Fault::once(
        "/secapi/pay/refund",
        FaultKind::DropAfterCommit,
    ));
    shop.call("refund.place", refund("REFUND-1", 60))
        .unwrap_err();
    let error = shop
        .call("refund.place", refund("REFUND-2", 10))
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.advice().word()),
        (Kind::State, "query")
    );
    // The same number again is the same refund.
    assert_eq!(
        shop.call("refund.place", refund("REFUND-1", 60)).unwrap()["state"],
        "pending"
    );
    assert_eq!(
        shop.call("refund.place", refund("REFUND-2", 41))
            .unwrap_err()
            .field(),
        Some("amount")
    );
    assert_eq!(
        shop.call("refund.place", refund("REFUND-1", 61))
            .unwrap_err()
            .kind(),
        Kind::Conflict
    );
    shop.call("refund.place", refund("REFUND-2", 40)).unwrap();
    assert_eq!(shop.wechat.refunds().len(), 2);
    assert_eq!(
        shop.wechat.refunds().iter().map(|r| r.amount).sum::<i64>(),
        100
    );
    clean(&shop);
}

#[test]
fn a_refund_that_was_lost_on_the_way_is_sent_again_by_tick_with_the_same_number() {
    for kind in [
        FaultKind::DropBefore,
        FaultKind::DropAfterCommit,
        FaultKind::Html,
    ] {
        let shop = Shop::open();
        paid(&shop, "ORDER-1");
        shop.wechat.fault(Fault::once("/secapi/pay/refund", kind));
        shop.call("refund.place", refund("REFUND-1", 60))
            .unwrap_err();
        shop.pass(200);
        let state = shop
            .call("refund.get", json!({ "out_refund_no": "REFUND-1" }))
            .unwrap();
        assert_eq!(state["state"], "succeeded", "{kind:?}");
        assert_eq!(shop.wechat.refunds().len(), 1, "{kind:?}");
        assert!(shop.wire.count(REFUND) <= 2);
    }
}

#[test]
fn a_refund_that_cannot_be_delivered_is_told_and_may_still_end() {
    let shop = Shop::open();
    paid(&shop, "ORDER-1");
    shop.events();
    shop.wechat.refunds_end([RefundState::Change]);
    shop.call("refund.place", refund("REFUND-1", 60)).unwrap();
    shop.pass(120);
    assert_eq!(shop.events(), ["refund.abnormal"]);
    let order = shop
        .call("order.get", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(
        order["refunding"], 60,
        "it still counts against the payment"
    );
}

#[test]
fn a_closed_refund_frees_what_it_held() {
    let shop = Shop::open();
    paid(&shop, "ORDER-1");
    shop.events();
    shop.wechat.refunds_end([RefundState::Closed]);
    shop.call("refund.place", refund("REFUND-1", 60)).unwrap();
    shop.pass(120);
    assert_eq!(shop.events(), ["refund.closed"]);
    shop.call("refund.place", refund("REFUND-2", 100)).unwrap();
}

/// A request that got no answer may still be on its way: that its number is unknown now proves
/// nothing, and a second refund beside it would give the money back twice (P7).
#[test]
fn a_refusal_ends_no_refund_while_an_earlier_request_may_still_arrive() {
    let shop = Shop::open();
    paid(&shop, "ORDER-1");
    let path = "/secapi/pay/refund";
    let refused = || Fault::once(path, FaultKind::Refuse).code("NOAUTH");
    shop.wechat.fault(Fault::once(path, FaultKind::DropBefore));
    shop.call("refund.place", refund("REFUND-1", 60))
        .unwrap_err();
    shop.wechat.fault(refused());
    let error = shop
        .call("refund.place", refund("REFUND-1", 60))
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Rejected, Advice::Later)
    );
    let other = shop
        .call("refund.place", refund("REFUND-2", 60))
        .unwrap_err();
    assert_eq!(other.kind(), Kind::State);
    shop.clock.advance_ms(660_000);
    shop.wechat.fault(refused());
    let told = shop.call("refund.place", refund("REFUND-1", 60)).unwrap();
    assert_eq!(told["state"], "rejected");
    shop.call("refund.place", refund("REFUND-2", 60)).unwrap();
}

#[test]
fn a_refund_that_was_taken_for_dead_and_succeeded_is_learned_from_its_notice() {
    let shop = Shop::open();
    paid(&shop, "ORDER-1");
    shop.events();
    let fault = Fault::once("/secapi/pay/refund", FaultKind::RefuseAfterCommit).code("NOAUTH");
    shop.wechat.fault(fault);
    let told = shop.call("refund.place", refund("REFUND-1", 60)).unwrap();
    assert_eq!(told["state"], "rejected");
    shop.clock.advance_ms(10_000);
    let taken = shop.take_all();
    assert_eq!(taken[0].outcome.as_ref().unwrap()["outcome"], "incident");
    let told = shop
        .call("refund.get", json!({ "out_refund_no": "REFUND-1" }))
        .unwrap();
    assert_eq!(told["state"], "succeeded");
    let events = [
        "refund.rejected",
        "incident.refund_ended_twice",
        "refund.succeeded",
    ];
    assert_eq!(shop.events(), events);
    clean(&shop);
}

/// The request that placed it may still arrive, and a replica may lag (P6).
#[test]
fn an_order_that_is_unknown_right_after_it_was_sent_is_not_closed_at_once() {
    let shop = Shop::open();
    let fault = Fault::once("/pay/unifiedorder", FaultKind::DropBefore);
    shop.wechat.fault(fault);
    shop.place("ORDER-1").unwrap_err();
    let number = json!({ "out_trade_no": "ORDER-1" });
    let told = shop.call("order.close", number).unwrap();
    assert_eq!(told["state"], "closing");
    shop.pass(400);
    assert_eq!(shop.state("ORDER-1"), "closed");
    assert_eq!(shop.events(), ["order.closed"]);
}

fn code_order(number: &str, code: &str) -> Value {
    json!({
        "out_trade_no": number,
        "kind": "payment_code",
        "total": 100,
        "description": "coffee",
        "auth_code": code,
    })
}

#[test]
fn a_payment_code_is_charged_at_once() {
    let shop = Shop::open();
    let placed = shop
        .call("order.place", code_order("ORDER-1", "134567890123456789"))
        .unwrap();
    assert_eq!(placed["state"], "paid");
    assert_eq!(shop.events(), ["payment.paid"]);
}

#[test]
fn a_payer_who_types_a_password_is_waited_for() {
    let shop = Shop::open();
    shop.wechat.script([Reaction {
        password: true,
        ..Reaction::after(Act::Pay, 12_000)
    }]);
    let mut params = code_order("ORDER-1", "134567890123456789");
    params["wait_ms"] = json!(60_000);
    let placed = shop.call("order.place", params).unwrap();
    assert_eq!(placed["state"], "paid");
    assert_eq!(shop.wire.count("POST /pay/micropay"), 1);
}

#[test]
fn a_payment_code_of_unknown_outcome_is_never_sent_twice_and_reversed_in_the_end() {
    let shop = Shop::open();
    shop.wechat.script([Reaction {
        password: true,
        ..Reaction::after(Act::Hesitate, 0)
    }]);
    let placed = shop
        .call("order.place", code_order("ORDER-1", "134567890123456789"))
        .unwrap();
    assert_eq!(placed["state"], "paying");
    // Another process goes on from the ledger.
    let other = Shop::between(
        shop.wechat.clone(),
        shop.clock.clone(),
        shop.ledger.clone(),
        99,
    );
    other.pass(120);
    assert_eq!(other.state("ORDER-1"), "reversed");
    assert_eq!(other.events(), ["order.reversed"]);
    assert_eq!(
        shop.wire.count("POST /pay/micropay") + other.wire.count("POST /pay/micropay"),
        1
    );
    clean(&other);
}

#[test]
fn a_payment_code_that_was_lost_before_it_arrived_is_reversed_and_not_repeated() {
    let shop = Shop::open();
    shop.wechat
        .fault(Fault::once("/pay/micropay", FaultKind::DropBefore));
    shop.call("order.place", code_order("ORDER-1", "134567890123456789"))
        .unwrap_err();
    shop.pass(300);
    assert_eq!(shop.wire.count("POST /pay/micropay"), 1);
    assert!(["reversed", "closed", "rejected"].contains(&shop.state("ORDER-1").as_str()));
}

#[test]
fn a_payment_code_whose_money_was_taken_without_an_answer_is_found_paid() {
    for code in [FaultKind::DropAfterCommit, FaultKind::Html] {
        let shop = Shop::open();
        shop.wechat.fault(Fault::once("/pay/micropay", code));
        shop.call("order.place", code_order("ORDER-1", "134567890123456789"))
            .unwrap_err();
        shop.pass(20);
        assert_eq!(shop.state("ORDER-1"), "paid", "{code:?}");
        assert_eq!(shop.wire.count("POST /pay/micropay"), 1);
    }
}

#[test]
fn a_reversal_is_repeated_while_wechat_pay_asks_for_it() {
    let shop = Shop::open();
    shop.wechat.script([Reaction {
        password: true,
        ..Reaction::after(Act::Hesitate, 0)
    }]);
    shop.wechat.recall(2);
    shop.call("order.place", code_order("ORDER-1", "134567890123456789"))
        .unwrap();
    shop.pass(300);
    assert_eq!(shop.state("ORDER-1"), "reversed");
    assert!(shop.wire.count("POST /secapi/pay/reverse") >= 3);
}

fn redpack(number: &str) -> Value {
    json!({
        "number": number,
        "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "amount": 100,
        "send_name": "shop",
        "wishing": "恭喜发财",
        "act_name": "new year",
        "remark": "thanks",
    })
}

#[test]
fn payouts_of_unknown_outcome_are_queried_and_never_paid_twice() {
    let transfer = json!({
        "number": "PAYOUT1", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "amount": 100, "description": "prize",
    });
    let cases = [
        (
            "redpack",
            "/mmpaymkttransfers/sendredpack",
            redpack("PAYOUT1"),
        ),
        (
            "transfer",
            "/mmpaymkttransfers/promotion/transfers",
            transfer,
        ),
    ];
    for (verb, path, params) in cases {
        for kind in [
            FaultKind::DropBefore,
            FaultKind::DropAfterCommit,
            FaultKind::Garbage,
        ] {
            let shop = Shop::open();
            shop.wechat.fault(Fault::once(path, kind));
            shop.call(&format!("{verb}.place"), params.clone())
                .unwrap_err();
            shop.pass(300);
            let found = shop
                .call(&format!("{verb}.get"), json!({ "number": "PAYOUT1" }))
                .unwrap();
            assert_ne!(found["state"], "placing", "{verb} {kind:?}");
            assert_eq!(shop.wechat.payouts().len(), 1, "{verb} {kind:?}");
            let error = {
                let mut other = params.clone();
                other["amount"] = json!(200);
                shop.call(&format!("{verb}.place"), other).unwrap_err()
            };
            assert_eq!(error.kind(), Kind::Conflict);
            clean(&shop);
        }
    }
}

#[test]
fn a_red_packet_that_nobody_takes_comes_back() {
    let shop = Shop::open();
    shop.wechat.payouts_end([PayoutState::Returned]);
    assert_eq!(
        shop.call("redpack.place", redpack("PAYOUT1")).unwrap()["state"],
        "pending"
    );
    shop.pass(30 * 3600);
    assert_eq!(shop.events(), ["redpack.returned"]);
}

#[test]
fn the_days_bill_agrees_with_the_ledger_to_the_fen() {
    let shop = Shop::open();
    for n in 1..=5 {
        paid(&shop, &format!("ORDER-{n}"));
    }
    shop.call("refund.place", refund("REFUND-1", 30)).unwrap();
    shop.pass(120);
    shop.clock.advance_ms(24 * 3_600_000);
    for gzip in [false, true] {
        let params = json!({ "date": "20261120", "gzip": gzip });
        let compared = shop.call("bill.compare", params).unwrap();
        assert_eq!(compared["differences"], json!([]), "{compared}");
        assert_eq!(compared["matched_payments"], 5);
        assert_eq!(compared["matched_refunds"], 1);
    }
    // A payment that the ledger does not know is found.
    let elsewhere = Shop::between(
        shop.wechat.clone(),
        shop.clock.clone(),
        std::sync::Arc::new(fenpay::ledger::Memory::new()),
        5,
    );
    let compared = elsewhere
        .call("bill.compare", json!({ "date": "20261120" }))
        .unwrap();
    assert_eq!(
        compared["differences"].as_array().unwrap().len(),
        6,
        "{compared}"
    );
}

#[test]
fn a_day_without_trades_has_no_bill_and_no_difference() {
    let shop = Shop::open();
    let compared = shop
        .call("bill.compare", json!({ "date": "20261118" }))
        .unwrap();
    assert_eq!(compared["differences"], json!([]));
    let fetched = shop
        .call("bill.fetch", json!({ "date": "20261118" }))
        .unwrap_err();
    assert_eq!(
        (fetched.kind(), fetched.advice()),
        (Kind::Missing, Advice::Never)
    );
}

#[test]
fn an_openid_is_exchanged_once() {
    let shop = Shop::open();
    let appid = shop.wechat.merchants()[0].appid.clone();
    let code = shop.wechat.issue_code("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", None);
    let params = json!({ "kind": "mini_program", "appid": appid, "code": code });
    let found = shop.call("openid.exchange", params.clone()).unwrap();
    assert_eq!(found["openid"], "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    assert_eq!(
        shop.call("openid.exchange", params).unwrap_err().kind(),
        Kind::Rejected
    );
}

#[test]
fn every_kind_of_order_gets_what_its_payer_needs() {
    let shop = Shop::open();
    let scene = json!({ "h5_info": { "type": "Wap", "wap_url": "https://shop.example", "wap_name": "shop" } });
    let kinds = [
        ("jsapi", "package"),
        ("mini_program", "package"),
        ("app", "prepayid"),
        ("native", "code_url"),
        ("h5", "mweb_url"),
    ];
    for (n, (kind, member)) in kinds.into_iter().enumerate() {
        let mut params = order(&format!("ORDER-{n}"));
        params["kind"] = json!(kind);
        if kind == "h5" {
            params["scene_info"] = scene.clone();
        }
        if !["jsapi", "mini_program"].contains(&kind) {
            params["openid"] = Value::Null;
        }
        shop.call("order.place", params)
            .unwrap_or_else(|error| panic!("{kind}: {error}"));
        let client = shop
            .call(
                "client.params",
                json!({ "out_trade_no": format!("ORDER-{n}") }),
            )
            .unwrap();
        assert!(
            client["params"].to_string().contains(member),
            "{kind}: {client}"
        );
    }
}

#[test]
fn two_processes_on_one_ledger_place_one_order() {
    let shop = Shop::open();
    let other = Shop::between(
        shop.wechat.clone(),
        shop.clock.clone(),
        shop.ledger.clone(),
        99,
    );
    shop.place("ORDER-1").unwrap();
    other.place("ORDER-1").unwrap();
    assert_eq!(shop.wechat.orders().len(), 1);
    assert_eq!(shop.wire.count(PLACE) + other.wire.count(PLACE), 1);
}

#[test]
fn a_connection_that_was_never_made_counts_as_nothing_sent() {
    let shop = Shop::open();
    shop.wire.refuse(1);
    let error = shop.place("ORDER-1").unwrap_err();
    assert_eq!(error.advice().word(), "same");
    shop.wechat
        .fault(Fault::once("/pay/unifiedorder", FaultKind::Refuse).code("NOAUTH"));
    // Nothing left before, so this refusal is definite without a query.
    assert_eq!(shop.place("ORDER-1").unwrap()["state"], "rejected");
    assert_eq!(shop.wire.count("POST /pay/orderquery"), 0);
}

#[test]
fn raw_operations_are_signed_sent_and_verified() {
    let shop = Shop::open();
    let raw = shop
        .call(
            "POST /tools/shorturl",
            json!({ "long_url": "weixin://wxpay/bizpayurl?pr=abc" }),
        )
        .unwrap();
    assert_eq!(raw["verified_by"], "HMAC-SHA256");
    assert!(
        raw["fields"]["short_url"]
            .as_str()
            .unwrap()
            .starts_with("weixin://")
    );
    assert_eq!(NOON_MS % 1000, 0);
}

#[test]
fn a_forged_notice_brings_the_orders_query_forward_once_a_minute() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    shop.wechat.fault(Fault::once("notice", FaultKind::Lose));
    let mut forged = shop.notices().first().map(|n| n.body.clone()).unwrap_or_else(|| {
        b"<xml><mch_id>1900000109</mch_id><out_trade_no>ORDER-1</out_trade_no><sign>A</sign></xml>".to_vec()
    });
    let end = forged.len() - 20;
    forged[end] ^= 1;
    for _ in 0..100 {
        shop.engine.receive(&[], &forged).outcome.unwrap_err();
    }
    shop.call("task.tick", json!({})).unwrap();
    assert!(shop.wire.count("POST /pay/orderquery") <= 1);
}

#[test]
fn an_order_by_face_is_paid_at_once_and_reversed_by_its_own_operation() {
    let face = |number: &str| {
        json!({
            "out_trade_no": number, "kind": "face", "total": 100, "description": "coffee",
            "face_code": "1234567890", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        })
    };
    let shop = Shop::open();
    assert_eq!(
        shop.call("order.place", face("ORDER-1")).unwrap()["state"],
        "paid"
    );
    shop.wechat
        .fault(Fault::once("/pay/facepay", FaultKind::DropBefore));
    shop.call("order.place", face("ORDER-2")).unwrap_err();
    shop.pass(300);
    assert_eq!(shop.state("ORDER-2"), "reversed");
    assert!(shop.wire.count("POST /secapi/pay/facepayreverse") > 0);
    assert_eq!(shop.wire.count("POST /pay/facepay"), 2);
}

#[test]
fn a_scan_of_a_static_code_is_answered_with_a_signed_order() {
    let shop = Shop::open();
    let link = shop
        .call("scan.link", json!({ "product_id": "88888" }))
        .unwrap();
    assert!(
        link["code_url"]
            .as_str()
            .unwrap()
            .starts_with("weixin://wxpay/bizpayurl?sign=")
    );
    let merchant = shop.wechat.merchants()[0].clone();
    let mut fields = json!({
        "appid": merchant.appid, "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "mch_id": merchant.mch_id,
        "is_subscribe": "Y", "nonce_str": "n1", "product_id": "88888",
    });
    let signing = json!({ "params": fields, "key": merchant.key, "sign_type": "HMAC-SHA256" });
    fields["sign"] = shop.call("v2.sign", signing).unwrap()["sign"].clone();
    let posted = shop
        .engine
        .call("v2.encode", &json!({ "params": fields }), None)
        .blob
        .unwrap();
    let received = shop.engine.receive(&[], &posted);
    assert_eq!(received.outcome.unwrap()["product_id"], "88888");
    assert!(
        received.reply.body.contains("FAIL"),
        "a refusal unless the shop answers"
    );
    let mut params = order("ORDER-1");
    (params["kind"], params["product_id"]) = (json!("native"), json!("88888"));
    params["openid"] = Value::Null;
    shop.call("order.place", params).unwrap();
    let answer = shop
        .call("scan.answer", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    let body = answer["reply"]["body"].as_str().unwrap();
    let decoded = shop
        .engine
        .call("v2.decode", &Value::Null, Some(body.as_bytes()))
        .body["params"]
        .clone();
    assert_eq!(decoded["result_code"], "SUCCESS");
    let verifying = json!({ "params": decoded, "key": merchant.key, "sign_type": "HMAC-SHA256" });
    shop.call("v2.verify", verifying).unwrap();
}

#[test]
fn bills_are_fetched_whole_to_a_file_or_not_at_all() {
    let shop = Shop::open();
    paid(&shop, "ORDER-1");
    shop.clock.advance_ms(24 * 3_600_000);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("bill.csv");
    // A payment is an income and a fee in the fund flow.
    for (bill, rows) in [("trade", 1), ("fund_flow", 2)] {
        let params = json!({ "date": "2026-11-20", "bill": bill, "path": path });
        assert_eq!(
            shop.call("bill.fetch", params).unwrap()["rows"],
            rows,
            "{bill}"
        );
        assert!(std::fs::read_to_string(&path).unwrap().contains('`'));
    }
    let whole = std::fs::read(&path).unwrap();
    shop.wechat
        .fault(Fault::once("/pay/downloadbill", FaultKind::Html));
    shop.call("bill.fetch", json!({ "date": "2026-11-20", "path": path }))
        .unwrap_err();
    assert_eq!(
        std::fs::read(&path).unwrap(),
        whole,
        "the file that was there stays"
    );
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
}
