//! The migration guide, walked: each configuration that it shows is merged and opened on one ledger,
//! and payments live through all of them.

use fenpay_simulator::{Dialects, V3Keys};
use fenpay_tests::shop::{MCHID, Shop, config_in};
use serde_json::{Value, json};

/// The configurations of the page, in their order.
fn configurations() -> Vec<Value> {
    let page = include_str!("../../core/docs/MIGRATION.md");
    let blocks = page.split("```json\n").skip(1);
    blocks
        .map(|block| serde_json::from_str(block.split("```").next().unwrap()).unwrap())
        .collect()
}

/// RFC 7396: members replace members, and `null` takes one away.
fn merge(into: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *into = patch.clone();
        return;
    };
    if !into.is_object() {
        *into = json!({});
    }
    let into = into.as_object_mut().unwrap();
    for (name, value) in patch {
        match value {
            Value::Null => drop(into.remove(name)),
            value => merge(into.entry(name.clone()).or_insert(Value::Null), value),
        }
    }
}

/// What the page calls by words, from the simulator.
struct Given {
    shop: Shop,
    merchant: Value,
}

impl Given {
    fn new() -> Given {
        let shop = Shop::open_in(Dialects::V2);
        // An old merchant: certificates only.
        shop.wechat.migrate(None, V3Keys::Certificates, 0);
        let mut merchant = config_in(&shop.wechat, Dialects::V2)["merchants"][0].clone();
        merchant.as_object_mut().unwrap().remove("v2");
        Given { shop, merchant }
    }

    fn word(&self, text: &str) -> Option<Value> {
        let whole = config_in(&self.shop.wechat, Dialects::Both);
        let (v2, v3) = (&whole["merchants"][0]["v2"], &whole["merchants"][0]["v3"]);
        let keys = self.shop.wechat.v3_credentials(MCHID).unwrap();
        let read = |file: &Value| json!(std::fs::read_to_string(file.as_str().unwrap()).unwrap());
        Some(match text {
            "THE APIv2 KEY" => v2["key"].clone(),
            "THE APIv3 KEY" => v3["key"].clone(),
            "THE CERTIFICATE'S SERIAL" => v3["serial"].clone(),
            "apiclient_cert.pem" => read(&v2["client_cert"]["cert_file"]),
            "pub_key.pem" => {
                let known = keys
                    .platform_keys
                    .iter()
                    .find(|(id, _)| *id == keys.public_key_id);
                json!(known.unwrap().1)
            }
            _ => return None,
        })
    }

    /// The patch with the simulator's values; a private key is the one of its group.
    fn filled(&self, patch: &Value, group: &str) -> Value {
        match patch {
            Value::String(text) if text == "apiclient_key.pem" => {
                let whole = config_in(&self.shop.wechat, Dialects::Both);
                let merchant = &whole["merchants"][0];
                match group {
                    "v2" => {
                        let file = merchant["v2"]["client_cert"]["key_file"].as_str().unwrap();
                        json!(std::fs::read_to_string(file).unwrap())
                    }
                    _ => merchant["v3"]["merchant_key"].clone(),
                }
            }
            Value::String(text) => self.word(text).unwrap_or_else(|| patch.clone()),
            Value::Object(map) => {
                let id = self
                    .shop
                    .wechat
                    .v3_credentials(MCHID)
                    .unwrap()
                    .public_key_id;
                let named = |name: &String| match name.starts_with("PUB_KEY_ID_") {
                    true => id.clone(),
                    false => name.clone(),
                };
                let group = |name: &str| {
                    if name.starts_with('v') {
                        name.to_owned()
                    } else {
                        group.to_owned()
                    }
                };
                map.iter()
                    .map(|(name, value)| (named(name), self.filled(value, &group(name))))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            }
            other => other.clone(),
        }
    }

    /// The engine of the next configuration, on the same ledger and against the same WeChat Pay.
    fn next(&mut self, patch: &Value, seed: u64) -> Shop {
        let patch = self.filled(patch, "");
        merge(&mut self.merchant, &patch);
        let config = json!({ "ledger": "memory:", "merchants": [self.merchant] });
        let shop = &self.shop;
        Shop::configured(
            &config,
            shop.wechat.clone(),
            shop.clock.clone(),
            shop.ledger.clone(),
            seed,
        )
    }
}

/// A payment from its order to a refund of a part.
fn lives(shop: &Shop, number: &str) -> String {
    let placed = shop.place(number).unwrap();
    shop.pay(number);
    for received in shop.take_all() {
        received.outcome.unwrap();
    }
    assert_eq!(shop.state(number), "paid", "{number}");
    refunded(shop, number);
    placed["dialect"].as_str().unwrap().to_owned()
}

fn refunded(shop: &Shop, number: &str) {
    let asked =
        json!({ "out_refund_no": format!("BACK-{number}"), "out_trade_no": number, "amount": 30 });
    shop.call("refund.place", asked).unwrap();
    shop.clock.advance_ms(10_000);
    for received in shop.take_all() {
        received.outcome.unwrap();
    }
    let order = shop
        .call("order.get", json!({ "out_trade_no": number }))
        .unwrap();
    assert_eq!(order["refunded"], 30, "{number}");
}

#[test]
fn a_merchant_moves_as_the_page_says_and_loses_nothing() {
    let pages = configurations();
    assert_eq!(pages.len(), 5);
    let mut given = Given::new();

    let old = given.next(&pages[0], 1);
    assert_eq!(lives(&old, "STEP-0"), "v2");
    for number in ["OPEN-PAID-LATER", "OPEN-NEVER-PAID", "FORGOTTEN"] {
        old.place(number).unwrap();
    }

    let quiet = given.next(&pages[1], 2);
    assert_eq!(lives(&quiet, "STEP-2"), "v2");
    let asked = json!({ "out_trade_no": "OPEN-NEVER-PAID", "dialect": "v3" });
    assert_eq!(quiet.call("order.query", asked).unwrap()["state"], "open");

    let both = given.next(&pages[2], 3);
    assert_eq!(lives(&both, "STEP-3"), "v3");
    both.pay("OPEN-PAID-LATER");
    for received in both.take_all() {
        assert_eq!(received.outcome.unwrap()["outcome"], "paid");
    }
    refunded(&both, "OPEN-PAID-LATER");
    let closed = json!({ "out_trade_no": "OPEN-NEVER-PAID" });
    assert_eq!(both.call("order.close", closed).unwrap()["state"], "closed");
    assert_eq!(both.wire.count("POST /pay/closeorder"), 1);

    // The merchant platform shows the public key, and nothing is signed with it yet.
    both.wechat.migrate(None, V3Keys::Both, 0);
    let keyed = given.next(&pages[3], 4);
    assert_eq!(lives(&keyed, "STEP-4-BEFORE"), "v3");
    for share in [1, 50, 100] {
        keyed.wechat.migrate(None, V3Keys::Both, share);
        for i in 0..8 {
            assert_eq!(lives(&keyed, &format!("STEP-4-{share}-{i}")), "v3");
        }
    }

    let new = given.next(&pages[4], 5);
    assert_eq!(lives(&new, "STEP-5"), "v3");
    let left = json!({ "out_trade_no": "FORGOTTEN" });
    assert_eq!(new.call("order.close", left).unwrap()["state"], "closed");

    // Everything was told once, the history holds, and the day's bill agrees in either dialect.
    let events = new.events();
    let paid = events.iter().filter(|kind| *kind == "payment.paid").count();
    assert_eq!(paid, 30, "{events:?}");
    assert!(
        events.iter().all(|kind| !kind.starts_with("incident")),
        "{events:?}"
    );
    assert!(new.ledger.verify().unwrap().is_clean());
    for (engine, dialect) in [(&keyed, "v2"), (&new, "v3")] {
        let asked = json!({ "date": "2026-11-20", "dialect": dialect });
        let report = engine.call("bill.compare", asked).unwrap();
        assert_eq!(report["differences"], json!([]), "{dialect}");
        assert_eq!(report["matched_payments"], 30);
    }
}
