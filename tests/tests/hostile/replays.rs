//! The same notice again: early, late, a thousand times, from many threads.

use crate::forge::{key, payment, sealed, snapshot, tapped};
use fenpay::ledger::{Ledger, Memory, Sqlite};
use fenpay_tests::shop::Shop;
use serde_json::json;
use std::sync::{Arc, mpsc};
use std::thread;

#[test]
fn a_notice_may_come_before_the_create_call_returns() {
    let (shop, tap) = tapped();
    let (here, arrived) = mpsc::channel();
    let (go, wait) = mpsc::channel();
    tap.hold(here, wait);
    thread::scope(|scope| {
        let placing = scope.spawn(|| shop.place("ORDER-1"));
        arrived.recv().unwrap();
        assert_eq!(shop.state("ORDER-1"), "placing");
        let body = sealed(&payment(&shop, "ORDER-1"), &key(&shop));
        let outcome = shop.engine.receive(&[], &body).outcome.unwrap();
        assert_eq!(
            (&outcome["outcome"], &outcome["first"]),
            (&json!("paid"), &json!(true))
        );
        go.send(()).unwrap();
        assert_eq!(placing.join().unwrap().unwrap()["state"], "paid");
    });
    assert_eq!(shop.events(), ["payment.paid"]);
    snapshot(&shop);
}

#[test]
fn sixty_four_threads_with_a_thousand_copies_tell_one_payment() {
    let dir = tempfile::tempdir().unwrap();
    let file = Sqlite::open(dir.path().join("pay.db")).unwrap();
    for ledger in [Arc::new(Memory::new()) as Arc<dyn Ledger>, Arc::new(file)] {
        let shop = Shop::on(ledger);
        shop.place("ORDER-1").unwrap();
        let body = sealed(&payment(&shop, "ORDER-1"), &key(&shop));
        let first: usize = thread::scope(|scope| {
            let threads: Vec<_> = (0..64)
                .map(|_| {
                    scope.spawn(|| {
                        let take = |_| shop.engine.receive(&[], &body).outcome.unwrap();
                        (0..16).map(take).filter(|o| o["first"] == true).count()
                    })
                })
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .sum()
        });
        assert_eq!(first, 1);
        assert_eq!(shop.events(), ["payment.paid"]);
        let found = snapshot(&shop);
        for _ in 0..1000 {
            shop.engine.receive(&[], &body).outcome.unwrap();
        }
        assert_eq!(snapshot(&shop), found, "a copy adds nothing");
    }
}

#[test]
fn a_replay_after_a_refund_changes_nothing() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    let notice = shop.notices().remove(0);
    shop.take(&notice).outcome.unwrap();
    let refund = json!({ "out_trade_no": "ORDER-1", "out_refund_no": "REFUND-1", "amount": 100 });
    shop.call("refund.place", refund).unwrap();
    shop.clock.advance_ms(10_000);
    let refunded = shop.notices().remove(0);
    shop.take(&refunded).outcome.unwrap();
    assert_eq!(shop.events(), ["payment.paid", "refund.succeeded"]);
    let before = snapshot(&shop);
    for _ in 0..10 {
        for body in [&notice.body, &refunded.body] {
            let received = shop.engine.receive(&[], body);
            assert_eq!(received.outcome.unwrap()["first"], false);
            assert!(received.reply.body.contains("SUCCESS"));
        }
    }
    assert_eq!(snapshot(&shop), before);
    let order = shop
        .call("order.get", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(
        (&order["state"], &order["refunded"]),
        (&json!("paid"), &json!(100))
    );
}

#[test]
fn a_replay_after_a_close_is_told_once_and_kept_late() {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop.call("order.close", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    let body = sealed(&payment(&shop, "ORDER-1"), &key(&shop));
    let outcome = shop.engine.receive(&[], &body).outcome.unwrap();
    assert_eq!(outcome["incident"], "paid_and_closed");
    let before = snapshot(&shop);
    for _ in 0..10 {
        let again = shop.engine.receive(&[], &body).outcome.unwrap();
        assert_eq!(again["first"], false);
    }
    assert_eq!(snapshot(&shop), before);
    let mut events = shop.events();
    events.sort();
    assert_eq!(
        events,
        ["incident.paid_and_closed", "order.closed", "payment.paid"]
    );
}
