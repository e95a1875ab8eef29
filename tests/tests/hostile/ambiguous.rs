//! `&name=` inside a value: the string that was signed can be cut into fields in more than one way.

use crate::forge::{is_fail, key, map, sealed, snapshot, tapped, with, written};
use fenpay::Kind;
use fenpay_simulator::{Fault, FaultKind};
use fenpay_tests::shop::{Shop, order};
use serde_json::{Value, json};

const QUERY: &str = "POST /pay/orderquery";

/// A paid order whose `attach` looks like more fields, and its genuine notice.
fn paid(shop: &Shop, attach: &str) -> Vec<u8> {
    let mut order = order("ORDER-1");
    order["attach"] = json!(attach);
    shop.call("order.place", order).unwrap();
    shop.pay("ORDER-1");
    shop.notices().remove(0).body
}

#[test]
fn merchants_with_fields_in_attach_notice_nothing_but_one_query() {
    for (attach, queries) in [("uid=1&type=2", 1), ("a&b=", 1), ("uid=1", 0), ("a & b", 0)] {
        let (shop, _) = tapped();
        let body = paid(&shop, attach);
        for first in [true, false] {
            let received = shop.engine.receive(&[], &body);
            assert!(!is_fail(&received), "{attach}");
            let outcome = received.outcome.unwrap();
            assert_eq!(
                (&outcome["outcome"], &outcome["first"]),
                (&json!("paid"), &json!(first)),
                "{attach}"
            );
        }
        assert_eq!(shop.wire.count(QUERY), queries, "{attach}");
        assert_eq!(shop.events(), ["payment.paid"]);
        snapshot(&shop);
    }
}

#[test]
fn without_a_confirmation_an_ambiguous_notice_is_answered_fail_and_changes_nothing() {
    for fault in [
        FaultKind::DropBefore,
        FaultKind::Unsigned,
        FaultKind::Html,
        FaultKind::AnotherOrder,
    ] {
        let shop = Shop::open();
        let body = paid(&shop, "uid=1&type=2");
        let before = snapshot(&shop);
        shop.wechat.fault(Fault::once("/pay/orderquery", fault));
        let received = shop.engine.receive(&[], &body);
        assert!(is_fail(&received), "{fault:?}");
        received.outcome.unwrap_err();
        assert_eq!(snapshot(&shop), before, "{fault:?}");
        assert_eq!(shop.state("ORDER-1"), "open", "{fault:?}");
        // WeChat Pay sends it again.
        assert_eq!(
            shop.engine.receive(&[], &body).outcome.unwrap()["outcome"],
            "paid"
        );
    }
}

#[test]
fn an_ambiguous_notice_that_the_query_denies_is_refused() {
    let shop = Shop::open();
    let mut order = order("ORDER-1");
    order["attach"] = json!("uid=1&type=2");
    shop.call("order.place", order).unwrap();
    let notice = with(
        &crate::forge::payment(&shop, "ORDER-1"),
        &[("attach", "uid=1&type=2")],
    );
    let received = shop.engine.receive(&[], &sealed(&notice, &key(&shop)));
    assert!(is_fail(&received));
    assert_eq!(received.outcome.unwrap_err().kind(), Kind::Forged);
    assert_eq!(shop.state("ORDER-1"), "open");
    assert!(shop.events().is_empty());
}

#[test]
fn an_ambiguous_notice_of_an_unknown_order_is_refused() {
    let shop = Shop::open();
    let body = paid(&shop, "uid=1&type=2");
    let elsewhere = Shop::open();
    assert_eq!(
        crate::forge::refused(&elsewhere, &body, "unknown").kind(),
        Kind::Forged
    );
    assert_eq!(elsewhere.wire.count(QUERY), 0);
}

/// Fields that follow each other in the string, swallowed by the value before them: the signature
/// stays good, the message says less or something else.
#[test]
fn no_other_cut_of_a_signed_string_changes_what_is_paid() {
    let shop = Shop::open();
    let genuine = map(&paid(&shop, "x"));
    let names: Vec<&String> = genuine.keys().filter(|name| *name != "sign").collect();
    let mut kept = 0;
    for pair in names.windows(2) {
        let mut cut = genuine.clone();
        let swallowed = cut.remove(pair[1]).unwrap();
        let value = cut.get_mut(pair[0]).unwrap();
        *value = format!("{value}&{}={swallowed}", pair[1]);
        let (shop, _) = tapped();
        shop.place("ORDER-1").unwrap();
        // Here the order is not paid, so nothing may make it so.
        let received = shop.engine.receive(&[], &written(&cut));
        assert!(is_fail(&received), "{pair:?}");
        kept += usize::from(shop.wire.count(QUERY) == 1);
        assert_eq!(shop.state("ORDER-1"), "open", "{pair:?}");
        assert_eq!(
            shop.call("event.take", Value::Null).unwrap()["events"],
            json!([])
        );
    }
    assert!(kept > 3, "the cuts verify, and only a query tells: {kept}");
}

#[test]
fn an_ambiguous_notice_of_a_paid_order_raises_no_incident_on_its_own_word() {
    let (shop, _) = tapped();
    let body = paid(&shop, "uid=1&type=2");
    shop.engine.receive(&[], &body).outcome.unwrap();
    assert_eq!(shop.events(), ["payment.paid"]);
    let before = snapshot(&shop);
    for (name, value) in [
        ("transaction_id", "4200009999202611209999999999"),
        ("total_fee", "1"),
    ] {
        let other = sealed(&with(&map(&body), &[(name, value)]), &key(&shop));
        let asked = shop.wire.count(QUERY);
        let outcome = shop.engine.receive(&[], &other).outcome.unwrap();
        assert_eq!(
            (&outcome["outcome"], &outcome["first"], &outcome["incident"]),
            (&json!("paid"), &json!(false), &Value::Null)
        );
        assert_eq!(shop.wire.count(QUERY), asked + 1, "the query decides");
    }
    assert_eq!(snapshot(&shop), before);
    assert!(shop.events().is_empty());
}

/// Whoever may choose `attach`, and sees the notice, can cut it into a contract, an event of another
/// family or a scan, all under the same good signature.
#[test]
fn a_payment_that_is_cut_into_another_kind_of_notice_is_told_once_and_acted_on_never() {
    let (shop, _) = tapped();
    shop.place("ORDER-1").unwrap();
    let attach = "x&bank_type=A&change_type=ADD&contract_id=1&event_code=E\
        &mch_id=1900000109&nonce_str=n&openid=o&product_id=P&zzz=";
    let genuine = with(
        &crate::forge::payment(&shop, "ORDER-1"),
        &[("attach", attach)],
    );
    let sign = map(&sealed(&genuine, &key(&shop)))["sign"].clone();
    // What was signed, as one string; the tail is swallowed by the last value before it.
    let tail: Vec<String> = genuine
        .iter()
        .filter(|(name, _)| name.as_str() > "attach")
        .map(|(name, value)| format!("&{name}={value}"))
        .collect();
    let cut = |names: &[&str]| {
        let mut map: crate::forge::Map = [
            ("appid".to_owned(), genuine["appid"].clone()),
            ("sign".to_owned(), sign.clone()),
        ]
        .into();
        // Each of these cuts joins what it does not want to the value before.
        let mut last = "attach".to_owned();
        map.insert(last.clone(), String::new());
        let whole = format!("attach={attach}{}", tail.concat());
        for piece in whole.split('&') {
            let (name, value) = piece.split_once('=').unwrap();
            if name == "attach" || names.contains(&name) && !map.contains_key(name) && *name > *last
            {
                last = name.to_owned();
                map.insert(last.clone(), value.to_owned());
            } else {
                let before = map.get_mut(&last).unwrap();
                *before = format!("{before}&{piece}");
            }
        }
        map
    };
    let mut told = 0;
    let clean = ["mch_id", "nonce_str"];
    for names in [
        // A contract, an event of another family, a scan of a static code.
        &[
            "bank_type",
            "change_type",
            "contract_id",
            "result_code",
            "return_code",
            "time_end",
        ][..],
        &["bank_type", "event_code"],
        &["openid", "product_id"],
        &[
            "bank_type",
            "event_code",
            "result_code",
            "return_code",
            "time_end",
        ],
    ] {
        let received = shop
            .engine
            .receive(&[], &written(&cut(&[names, &clean[..]].concat())));
        match received.outcome {
            Ok(outcome) => {
                assert_eq!(
                    outcome["incident"], "ambiguous_notice",
                    "{names:?}: {outcome}"
                );
                assert_eq!(outcome["new"], told == 0, "{names:?}");
                told += 1;
            }
            Err(error) => assert_eq!(error.kind(), Kind::Forged, "{names:?}: {error}"),
        }
    }
    assert_eq!(told, 4, "the cuts verify");
    assert_eq!(shop.events(), ["incident.ambiguous_notice"]);
    assert_eq!(shop.state("ORDER-1"), "open");
    snapshot(&shop);
}
