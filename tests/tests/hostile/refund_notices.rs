//! Refund notices, which are encrypted and not signed: whoever moves a block or guesses a padding
//! learns nothing, and who forges one causes a query and nothing else.

use crate::forge::{Map, appid, is_fail, key, map, refused, sealed, snapshot, with, written};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fenpay::Kind;
use fenpay::crypto::{aes_ecb, digest};
use fenpay::error::Advice;
use fenpay::wire::{Fields, xml};
use fenpay_simulator::{Fault, FaultKind};
use fenpay_tests::shop::{MCHID, Shop};
use serde_json::json;
use std::collections::BTreeSet;

const QUERY: &str = "POST /pay/refundquery";

fn paid(shop: &Shop) {
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    for received in shop.take_all() {
        received.outcome.unwrap();
    }
    shop.events();
}

/// A paid order with a refund under way, and the refund's genuine notice.
fn refunding() -> (Shop, Vec<u8>) {
    let shop = Shop::open();
    paid(&shop);
    let refund = json!({ "out_trade_no": "ORDER-1", "out_refund_no": "REFUND-1", "amount": 30 });
    shop.call("refund.place", refund).unwrap();
    shop.clock.advance_ms(10_000);
    let body = shop.notices().remove(0).body;
    (shop, body)
}

fn cipher(shop: &Shop) -> [u8; 32] {
    let hex = digest::md5_hex_lower(key(shop).as_bytes());
    hex.as_bytes().try_into().unwrap()
}

/// The notice with other encrypted bytes.
fn carrying(notice: &Map, bytes: &[u8]) -> Vec<u8> {
    written(&with(notice, &[("req_info", &STANDARD.encode(bytes))]))
}

/// A notice that whoever has the key can make.
fn forged(shop: &Shop, inner: &[(&str, &str)]) -> Vec<u8> {
    let mut fields = Fields::new();
    for (name, value) in inner {
        fields.set(*name, *value);
    }
    let plain = String::from_utf8(xml::write(&fields).unwrap()).unwrap();
    let plain = plain
        .replace("<xml>", "<root>")
        .replace("</xml>", "</root>");
    let info = STANDARD.encode(aes_ecb::seal(&cipher(shop), plain.as_bytes()).unwrap());
    let appid = appid(shop);
    let outer = [
        ("return_code", "SUCCESS"),
        ("appid", &appid),
        ("mch_id", MCHID),
        ("nonce_str", "n"),
        ("req_info", &info),
    ];
    written(&outer.map(|(n, v)| (n.to_owned(), v.to_owned())).into())
}

const INNER: [(&str, &str); 7] = [
    ("transaction_id", "4200001234202611201234567890"),
    ("out_trade_no", "ORDER-1"),
    ("refund_id", "50000000000000000000000001"),
    ("out_refund_no", "REFUND-1"),
    ("refund_fee", "30"),
    ("total_fee", "100"),
    ("refund_status", "SUCCESS"),
];

#[test]
fn a_changed_refund_notice_is_refused_and_all_refusals_are_alike() {
    let (shop, body) = refunding();
    let notice = map(&body);
    let sealed = STANDARD.decode(&notice["req_info"]).unwrap();
    let end = sealed.len();
    let mut errors = BTreeSet::new();
    let mut refuse = |body: &[u8], what: &str| {
        let error = refused(&shop, body, what);
        assert_eq!(error.kind(), Kind::Sealed, "{what}");
        errors.insert(format!("{error:?} {error}"));
    };
    for cut in [1, 15, 16, 17, 32, end - 16, end - 1] {
        refuse(&carrying(&notice, &sealed[..end - cut]), "truncated");
    }
    // Every value that the last byte of padding may take, and a broken block in the middle.
    for at in [end - 1, end - 16, end - 17, 0, 16] {
        for bit in 0..8 {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1 << bit;
            refuse(&carrying(&notice, &flipped), "flipped");
        }
    }
    refuse(
        &carrying(&notice, &[sealed.clone(), sealed.clone()].concat()),
        "doubled",
    );
    refuse(&carrying(&notice, &[0; 32]), "zeros");
    for text in ["!", "AAAA", "====", "AAAAAAAAAAAAAAAAAAAAAA", "\u{FF21}"] {
        refuse(&written(&with(&notice, &[("req_info", text)])), text);
    }
    assert_eq!(errors.len(), 1, "no oracle: {errors:?}");
    assert_eq!(shop.wire.count(QUERY), 0);
}

#[test]
fn spliced_blocks_move_nothing_without_a_query_that_says_so() {
    let (shop, body) = refunding();
    let notice = map(&body);
    let sealed = STANDARD.decode(&notice["req_info"]).unwrap();
    let blocks: Vec<&[u8]> = sealed.chunks(16).collect();
    let before = snapshot(&shop);
    shop.wechat
        .fault(Fault::once("/pay/refundquery", FaultKind::DropBefore).times(10_000));
    for i in 0..blocks.len() {
        for j in 0..blocks.len() {
            let mut swapped = blocks.clone();
            swapped.swap(i, j);
            let received = shop
                .engine
                .receive(&[], &carrying(&notice, &swapped.concat()));
            assert!(is_fail(&received), "blocks {i} and {j}");
            let mut repeated = blocks.clone();
            repeated[i] = blocks[j];
            let received = shop
                .engine
                .receive(&[], &carrying(&notice, &repeated.concat()));
            assert!(is_fail(&received), "block {j} in place of {i}");
        }
    }
    assert_eq!(snapshot(&shop), before);
    shop.wechat.clear_faults();
    assert_eq!(
        shop.engine.receive(&[], &body).outcome.unwrap()["first"],
        true
    );
    assert_eq!(shop.events(), ["refund.succeeded"]);
}

#[test]
fn a_forged_hint_causes_a_query_and_nothing_else() {
    let shop = Shop::open();
    paid(&shop);
    let refund = json!({ "out_trade_no": "ORDER-1", "out_refund_no": "REFUND-1", "amount": 30 });
    shop.call("refund.place", refund).unwrap();
    let before = snapshot(&shop);
    // It says SUCCESS; WeChat Pay says PROCESSING, and that counts. What is not durable is not
    // acknowledged: were it a true notice and the query a lagging replica's, it would be lost (P11).
    let error = refused(&shop, &forged(&shop, &INNER), "not confirmed");
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Mismatch, Advice::Later)
    );
    assert_eq!(snapshot(&shop), before);
    assert_eq!(shop.wire.count(QUERY), 1);
    // A refund that does not exist, of an order that does and of one that does not.
    for (name, value, kind) in [
        ("out_refund_no", "REFUND-2", Kind::Mismatch),
        ("out_trade_no", "ORDER-2", Kind::Missing),
    ] {
        let inner = INNER.map(|(n, v)| (n, if n == name { value } else { v }));
        let error = refused(&shop, &forged(&shop, &inner), value);
        assert_eq!(error.kind(), kind, "{value}");
    }
    assert!(shop.events().is_empty());
}

#[test]
fn the_inside_of_a_refund_notice_is_read_as_strictly_as_the_outside() {
    let shop = Shop::open();
    paid(&shop);
    let plain = |text: &str| {
        let info = STANDARD.encode(aes_ecb::seal(&cipher(&shop), text.as_bytes()).unwrap());
        let genuine = map(&forged(&shop, &INNER));
        written(&with(&genuine, &[("req_info", &info)]))
    };
    let fields: String = INNER.map(|(n, v)| format!("<{n}>{v}</{n}>")).concat();
    for text in [
        format!("<xml>{fields}</xml>"),
        format!("<!DOCTYPE r [<!ENTITY x \"y\">]><root>{fields}</root>"),
        format!("<root>{fields}<refund_fee>31</refund_fee></root>"),
        format!("<root>{fields}</root><root>{fields}</root>"),
        format!("<root>{fields}<a>&x;</a></root>"),
        format!("<root a=\"b\">{fields}</root>"),
        fields.clone(),
        String::new(),
    ] {
        assert_eq!(
            refused(&shop, &plain(&text), &text).kind(),
            Kind::Sealed,
            "{text}"
        );
    }
    for (name, _) in INNER.iter().filter(|(name, _)| *name != "total_fee") {
        let less: Vec<_> = INNER.into_iter().filter(|(n, _)| n != name).collect();
        assert_eq!(
            refused(&shop, &forged(&shop, &less), name).kind(),
            Kind::Sealed,
            "{name}"
        );
    }
    assert_eq!(shop.wire.count(QUERY), 0);
}

#[test]
fn a_refund_made_in_the_merchant_platform_is_told_once_and_counted_nowhere() {
    let shop = Shop::open();
    paid(&shop);
    let by_hand = json!({
        "out_trade_no": "ORDER-1", "out_refund_no": "BY-HAND-1", "total_fee": "100",
        "refund_fee": "40", "notify_url": "https://shop.example/wechat/refund",
    });
    shop.call("POST /secapi/pay/refund", by_hand).unwrap();
    shop.clock.advance_ms(10_000);
    let notice = shop.notices().remove(0);
    for new in [true, false] {
        let received = shop.take(&notice);
        assert!(received.reply.body.contains("SUCCESS"));
        let outcome = received.outcome.unwrap();
        assert_eq!(
            (&outcome["incident"], &outcome["new"]),
            (&json!("unknown_refund"), &json!(new))
        );
    }
    assert_eq!(shop.events(), ["incident.unknown_refund"]);
    let order = shop
        .call("order.get", json!({ "out_trade_no": "ORDER-1" }))
        .unwrap();
    assert_eq!(order["refunded"], 0);
    snapshot(&shop);
}

#[test]
fn a_refund_notice_under_another_key_or_for_another_merchant_does_not_open() {
    let (shop, body) = refunding();
    let notice = map(&body);
    let stranger = with(&notice, &[("mch_id", "1900000999")]);
    assert_eq!(
        refused(&shop, &written(&stranger), "stranger").kind(),
        Kind::Forged
    );
    let inner = STANDARD.decode(&notice["req_info"]).unwrap();
    let plain = aes_ecb::open(&cipher(&shop), &inner).unwrap();
    let other = aes_ecb::seal(&[b'0'; 32], &plain).unwrap();
    assert_eq!(
        refused(&shop, &carrying(&notice, &other), "key").kind(),
        Kind::Sealed
    );
    for (name, value) in [("return_code", "FAIL"), ("return_code", "")] {
        let error = refused(&shop, &written(&with(&notice, &[(name, value)])), name);
        assert_eq!(error.kind(), Kind::Forged);
    }
    // With a signature of somebody's it is judged as a signed message.
    let signed = sealed(&notice, "00000000000000000000000000000000");
    assert_eq!(refused(&shop, &signed, "signed").kind(), Kind::Forged);
}
