//! What a second sending of one money operation looks like on the wire: the same number and the same
//! parameters, whatever happened to the first (P7), and one meaning for a number for ever (P9).

use crate::forge::{Map, tapped};
use fenpay::Kind;
use fenpay_simulator::{Fault, FaultKind};
use fenpay_tests::shop::order;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Everything that may make a caller, or `tick`, send again.
const FAULTS: [FaultKind; 11] = [
    FaultKind::DropBefore,
    FaultKind::DropAfterCommit,
    FaultKind::Garbage,
    FaultKind::Html,
    FaultKind::ServerError,
    FaultKind::Unsigned,
    FaultKind::AnotherOrder,
    FaultKind::Truncated,
    FaultKind::LyingLength,
    FaultKind::Redirect,
    FaultKind::GzipBomb,
];

/// A money operation: its verb and parameters, and where and under what name the number is sent.
struct Money {
    verb: &'static str,
    params: Value,
    path: &'static str,
    number: &'static str,
    /// A parameter that changes what is meant.
    other: (&'static str, Value),
}

fn operations() -> [Money; 4] {
    let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    [
        Money {
            verb: "order.place",
            params: order("ORDER-1"),
            path: "/pay/unifiedorder",
            number: "out_trade_no",
            other: ("description", json!("something else")),
        },
        Money {
            verb: "refund.place",
            params: json!({ "out_trade_no": "PAID-01", "out_refund_no": "REFUND-1", "amount": 30, "reason": "returned" }),
            path: "/secapi/pay/refund",
            number: "out_refund_no",
            other: ("amount", json!(31)),
        },
        Money {
            verb: "redpack.place",
            params: json!({
                "number": "RP000001", "openid": openid, "amount": 100, "send_name": "shop",
                "wishing": "luck", "act_name": "act", "remark": "r",
            }),
            path: "/mmpaymkttransfers/sendredpack",
            number: "mch_billno",
            other: ("amount", json!(101)),
        },
        Money {
            verb: "transfer.place",
            params: json!({ "number": "TR000001", "openid": openid, "amount": 100, "description": "thanks" }),
            path: "/mmpaymkttransfers/promotion/transfers",
            number: "partner_trade_no",
            other: ("openid", json!("oUpF8uMuAJO_M2pxb1Q9zNjWeS6p")),
        },
    ]
}

/// What was meant: everything but the nonce and what follows from it.
fn meant(sent: &Map) -> Map {
    let mut sent = sent.clone();
    assert!(sent.remove("nonce_str").is_some());
    assert!(sent.remove("sign").is_some());
    sent
}

#[test]
fn every_retransmission_carries_the_same_number_and_parameters() {
    let mut again = 0;
    for kind in FAULTS {
        for Money {
            verb,
            params,
            path,
            number,
            ..
        } in operations()
        {
            let (shop, tap) = tapped();
            shop.place("PAID-01").unwrap();
            shop.pay("PAID-01");
            for received in shop.take_all() {
                received.outcome.unwrap();
            }
            let before = tap.sent_to(path).len();
            shop.wechat.fault(Fault::once(path, kind).times(3));
            for _ in 0..3 {
                let _ = shop.call(verb, params.clone());
                shop.pass(400);
            }
            for _ in 0..3 {
                shop.pass(4_000);
                let _ = shop.call(verb, params.clone());
            }
            let sent = &tap.sent_to(path)[before..];
            assert!(!sent.is_empty(), "{verb} {kind:?}");
            again += sent.len() - 1;
            let meanings: BTreeSet<Map> = sent.iter().map(meant).collect();
            assert_eq!(meanings.len(), 1, "{verb} {kind:?}: {meanings:?}");
            assert!(sent[0].contains_key(number));
            let nonces: BTreeSet<&String> = sent.iter().map(|map| &map["nonce_str"]).collect();
            assert_eq!(nonces.len(), sent.len(), "each sending is sealed anew");
            assert!(shop.ledger.verify().unwrap().is_clean());
        }
    }
    assert!(again > 20, "{again} retransmissions were looked at");
}

#[test]
fn a_number_with_other_parameters_is_a_conflict_and_nothing_is_sent() {
    for kind in [FaultKind::DropBefore, FaultKind::DropAfterCommit] {
        for Money {
            verb,
            params,
            path,
            other,
            ..
        } in operations()
        {
            let (shop, tap) = tapped();
            shop.place("PAID-01").unwrap();
            shop.pay("PAID-01");
            for received in shop.take_all() {
                received.outcome.unwrap();
            }
            shop.wechat.fault(Fault::once(path, kind));
            shop.call(verb, params.clone()).unwrap_err();
            let (sent, before) = (tap.requests().len(), shop.ledger.verify().unwrap());
            let mut differs = params.clone();
            differs[other.0] = other.1;
            let mut more = params;
            more["client_ip"] = json!("203.0.113.7");
            for changed in [differs, more] {
                // A parameter that the verb does not take is no other meaning.
                if verb == "refund.place" && changed["client_ip"].is_string() {
                    continue;
                }
                let error = shop.call(verb, changed).unwrap_err();
                assert_eq!(error.kind(), Kind::Conflict, "{verb} {kind:?}: {error}");
            }
            assert_eq!(tap.requests().len(), sent, "{verb} {kind:?}");
            assert_eq!(shop.ledger.verify().unwrap(), before);
        }
    }
}

#[test]
fn the_same_number_may_be_written_with_its_parameters_in_any_order() {
    let (shop, tap) = tapped();
    shop.place("ORDER-1").unwrap();
    let turned: serde_json::Map<String, Value> = order("ORDER-1")
        .as_object()
        .unwrap()
        .clone()
        .into_iter()
        .rev()
        .collect();
    shop.call("order.place", Value::Object(turned)).unwrap();
    let mut nulls = order("ORDER-1");
    nulls["attach"] = Value::Null;
    nulls["wait_ms"] = json!(0);
    shop.call("order.place", nulls).unwrap();
    assert_eq!(tap.sent_to("/pay/unifiedorder").len(), 1);
}
