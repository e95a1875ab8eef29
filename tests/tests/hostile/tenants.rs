//! Two merchants in one engine: what verified under one's key never changes the other's rows (P16).

use crate::forge::{Map, is_fail, payment, refused, sealed, sealed_as, snapshot, with};
use fenpay::engine::{Config, Engine};
use fenpay::ledger::{Ledger, Memory};
use fenpay::types::{TestClock, TestEntropy};
use fenpay::v2::SignType;
use fenpay::{Advice, Kind};
use fenpay_simulator::{Merchant, Settings, Simulator};
use fenpay_tests::shop::{MCHID, NOON_MS, Shop, order};
use serde_json::{Value, json};
use std::sync::Arc;

const OTHER: &str = "1900000301";
const NUMBER: &str = "ORDER-1";

/// Two merchants with an open order of the same number each, and the second one's key.
fn mall() -> (Shop, Map, Map, String, String) {
    let merchants = vec![Merchant::ordinary(), Merchant::numbered(OTHER, Vec::new())];
    let clock = Arc::new(TestClock::at(NOON_MS));
    let settings = Settings {
        merchants: merchants.clone(),
        ..Settings::default()
    };
    let wechat = Arc::new(Simulator::new(
        &settings,
        clock.clone(),
        Arc::new(TestEntropy::seeded(7)),
    ));
    let ledger: Arc<dyn Ledger> = Arc::new(Memory::new());
    let mut shop = Shop::between(wechat, clock.clone(), ledger.clone(), 1);
    let list: Vec<Value> = merchants
        .iter()
        .map(|m| {
            json!({
                "mchid": m.mch_id, "appids": [m.appid], "v2": { "key": m.key },
                "notify_url": "https://shop.example/notice",
            })
        })
        .collect();
    let config = Config::read(&json!({ "ledger": "memory:", "merchants": list })).unwrap();
    let entropy = Arc::new(TestEntropy::seeded(5));
    shop.engine = Engine::assemble(config, ledger, shop.wire.clone(), clock, entropy);
    for mchid in [MCHID, OTHER] {
        let mut order = order(NUMBER);
        order["mchid"] = json!(mchid);
        assert_eq!(shop.call("order.place", order).unwrap()["state"], "open");
    }
    let ours = payment(&shop, NUMBER);
    let theirs = with(&ours, &[("mch_id", OTHER), ("appid", &merchants[1].appid)]);
    (
        shop,
        ours,
        theirs,
        merchants[0].key.clone(),
        merchants[1].key.clone(),
    )
}

fn state(shop: &Shop, mchid: &str) -> Value {
    let params = json!({ "mchid": mchid, "out_trade_no": NUMBER });
    shop.call("order.get", params).unwrap()["state"].clone()
}

#[test]
fn a_notice_pays_the_order_of_the_merchant_whose_key_signed_it_and_no_other() {
    let (shop, ours, theirs, our_key, their_key) = mall();
    let received = shop.engine.receive(&[], &sealed(&ours, &our_key));
    assert_eq!(received.outcome.unwrap()["outcome"], "paid");
    assert_eq!(
        (state(&shop, MCHID), state(&shop, OTHER)),
        (json!("paid"), json!("open"))
    );
    // The same transaction number at another merchant is another transaction.
    let received = shop.engine.receive(&[], &sealed(&theirs, &their_key));
    assert_eq!(received.outcome.unwrap()["outcome"], "paid");
    assert_eq!(shop.events(), ["payment.paid", "payment.paid"]);
    snapshot(&shop);
}

#[test]
fn one_merchants_key_says_nothing_about_another_merchant() {
    let (shop, ours, theirs, our_key, their_key) = mall();
    let crossed: [(&str, Vec<u8>); 8] = [
        ("theirs under our key", sealed(&theirs, &our_key)),
        ("ours under their key", sealed(&ours, &their_key)),
        (
            "theirs under our key by MD5",
            sealed_as(&theirs, &our_key, SignType::Md5),
        ),
        ("ours by MD5", sealed_as(&ours, &our_key, SignType::Md5)),
        (
            "ours with their number behind",
            sealed(
                &with(&ours, &[("mch_id", ""), ("combine_mch_id", OTHER)]),
                &our_key,
            ),
        ),
        (
            "ours with their number in another name",
            sealed(&with(&ours, &[("mch_id", ""), ("mchid", OTHER)]), &our_key),
        ),
        (
            "a stranger's",
            sealed(&with(&ours, &[("mch_id", "1900000999")]), &our_key),
        ),
        (
            "nobody's",
            sealed(&with(&ours, &[("mch_id", "")]), &our_key),
        ),
    ];
    for (what, body) in crossed {
        assert_eq!(refused(&shop, &body, what).kind(), Kind::Forged, "{what}");
    }
    assert_eq!(
        (state(&shop, MCHID), state(&shop, OTHER)),
        (json!("open"), json!("open"))
    );
    assert!(shop.events().is_empty());
}

#[test]
fn an_authentic_notice_that_also_names_the_other_merchant_stays_with_its_signer() {
    for (name, value) in [
        ("mchid", OTHER),
        ("combine_mch_id", OTHER),
        ("sub_mch_id", OTHER),
    ] {
        let (shop, ours, _, our_key, _) = mall();
        let received = shop
            .engine
            .receive(&[], &sealed(&with(&ours, &[(name, value)]), &our_key));
        assert_eq!(state(&shop, OTHER), json!("open"), "{name}");
        assert_eq!(is_fail(&received), received.outcome.is_err(), "{name}");
        snapshot(&shop);
    }
}

#[test]
fn a_merchants_app_is_no_other_merchants() {
    let (shop, ours, theirs, our_key, _) = mall();
    let notice = with(&ours, &[("appid", &theirs["appid"])]);
    let outcome = shop
        .engine
        .receive(&[], &sealed(&notice, &our_key))
        .outcome
        .unwrap();
    assert_eq!(outcome["incident"], "payment_mismatch");
    let mut order = order("ORDER-2");
    order["mchid"] = json!(MCHID);
    order["appid"] = json!(theirs["appid"]);
    let error = shop.call("order.place", order).unwrap_err();
    assert_eq!((error.kind(), error.field()), (Kind::Input, Some("appid")));
}

#[test]
fn with_several_merchants_every_call_names_one() {
    let (shop, ..) = mall();
    let error = shop.place("ORDER-2").unwrap_err();
    assert_eq!(
        (error.kind(), error.field(), error.advice()),
        (Kind::Input, Some("mchid"), Advice::Never)
    );
}
