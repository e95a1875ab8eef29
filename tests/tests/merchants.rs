//! Many merchants in one engine, service providers, and merchants that still sign with MD5.

use fenpay::Kind;
use fenpay::engine::Config;
use fenpay::ledger::Memory;
use fenpay::types::{TestClock, TestEntropy};
use fenpay::{Engine, Result};
use fenpay_simulator::{Settings, Simulator};
use fenpay_tests::shop::{self, MCHID, NOON_MS, Shop, Wire};
use serde_json::{Value, json};
use std::sync::Arc;

const PROVIDER: &str = "1900000209";

/// An engine that serves an ordinary merchant and a service provider, and their WeChat Pay.
struct Mall {
    engine: Engine,
    wechat: Arc<Simulator>,
    sub_mchid: String,
    sub_appid: String,
}

impl Mall {
    fn open(sign_type: &str) -> Mall {
        let clock = Arc::new(TestClock::at(NOON_MS));
        let settings = Settings {
            early_bills: true,
            ..Settings::default()
        };
        let chance = Arc::new(TestEntropy::seeded(3));
        let wechat = Arc::new(Simulator::new(&settings, clock.clone(), chance.clone()));
        let mut config = shop::config(&wechat);
        config["merchants"][0]["v2"]["sign_type"] = json!(sign_type);
        let merchants = wechat.merchants();
        let provider = merchants.iter().find(|m| m.mch_id == PROVIDER).unwrap();
        let cert = config["merchants"][0]["v2"]["client_cert"].clone();
        config["merchants"].as_array_mut().unwrap().push(json!({
            "mchid": provider.mch_id,
            "appids": [provider.appid],
            "partner": true,
            "notify_url": "https://mall.example/notice",
            "v2": { "key": provider.key, "sign_type": sign_type, "client_cert": cert },
        }));
        let sub = provider.subs[0].clone();
        let wire = Arc::new(Wire::between(wechat.clone(), clock.clone()));
        let config = Config::read(&config).unwrap();
        let engine = Engine::assemble(config, Arc::new(Memory::new()), wire, clock, chance);
        Mall {
            engine,
            wechat,
            sub_mchid: sub.sub_mch_id,
            sub_appid: sub.sub_appids[0].clone(),
        }
    }

    fn call(&self, operation: &str, params: Value) -> Result<Value> {
        self.engine.call(operation, &params, None).ok()
    }

    fn notices(&self) -> Vec<Result<Value>> {
        let notices = self.wechat.due_notices();
        notices
            .iter()
            .map(|notice| self.engine.receive(&notice.headers, &notice.body).outcome)
            .collect()
    }
}

fn order(mchid: &str) -> Value {
    let mut order = shop::order("ORDER-1");
    order["mchid"] = json!(mchid);
    order
}

#[test]
fn one_number_at_two_merchants_is_two_orders() {
    let mall = Mall::open("HMAC-SHA256");
    mall.call("order.place", order(MCHID)).unwrap();
    let mut theirs = order(PROVIDER);
    theirs["sub_mchid"] = json!(mall.sub_mchid);
    mall.call("order.place", theirs).unwrap();
    let placed = mall.wechat.orders();
    assert_eq!(placed.len(), 2);
    let ours = placed.iter().find(|o| o.mch_id == MCHID).unwrap();
    mall.wechat.pay(&ours.prepay_id).unwrap();
    for outcome in mall.notices() {
        assert_eq!(outcome.unwrap()["outcome"], "paid");
    }
    let state = |mchid| {
        let order = json!({ "mchid": mchid, "out_trade_no": "ORDER-1" });
        mall.call("order.get", order).unwrap()["state"].clone()
    };
    assert_eq!(
        (state(MCHID), state(PROVIDER)),
        (json!("paid"), json!("open"))
    );
    let nobody = shop::order("ORDER-2");
    assert_eq!(
        mall.call("order.place", nobody).unwrap_err().field(),
        Some("mchid")
    );
}

#[test]
fn a_service_provider_names_its_sub_merchant_and_the_payer_pays_in_its_app() {
    let mall = Mall::open("HMAC-SHA256");
    let mut params = order(PROVIDER);
    assert_eq!(
        mall.call("order.place", params.clone())
            .unwrap_err()
            .field(),
        Some("sub_mchid")
    );
    params["sub_mchid"] = json!(mall.sub_mchid);
    params["openid"] = Value::Null;
    params["sub_openid"] = json!("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    let error = mall.call("order.place", params.clone()).unwrap_err();
    assert_eq!(
        error.kind(),
        Kind::Input,
        "sub_openid without sub_appid: {error}"
    );
    params["sub_appid"] = json!(mall.sub_appid);
    mall.call("order.place", params).unwrap();
    let named = json!({ "mchid": PROVIDER, "out_trade_no": "ORDER-1" });
    let client = mall.call("client.params", named.clone()).unwrap();
    assert_eq!(client["params"]["appId"], json!(mall.sub_appid));
    mall.wechat.pay("ORDER-1").unwrap();
    for outcome in mall.notices() {
        assert_eq!(outcome.unwrap()["outcome"], "paid");
    }
    // The certificate is the other merchant's: refused without a signature, so nothing is decided.
    let refund = json!({
        "mchid": PROVIDER, "out_trade_no": "ORDER-1", "out_refund_no": "REFUND-1", "amount": 40,
    });
    let error = mall.call("refund.place", refund).unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Rejected, Some("CA_ERROR"))
    );
    let refund = json!({ "mchid": PROVIDER, "out_refund_no": "REFUND-1" });
    assert_eq!(mall.call("refund.get", refund).unwrap()["state"], "placing");
    let queried = mall.call("order.query", named).unwrap();
    assert_eq!(queried["state"], "paid");
}

#[test]
fn only_a_service_provider_has_sub_merchants() {
    let mall = Mall::open("HMAC-SHA256");
    let mut params = order(MCHID);
    params["sub_mchid"] = json!("1900000210");
    assert_eq!(
        mall.call("order.place", params).unwrap_err().field(),
        Some("sub_mchid")
    );
}

#[test]
fn a_merchant_that_still_signs_with_md5_is_served_and_pinned() {
    let mall = Mall::open("MD5");
    mall.call("order.place", order(MCHID)).unwrap();
    mall.wechat.pay("ORDER-1").unwrap();
    let notice = &mall.wechat.due_notices()[0];
    assert_eq!(
        mall.engine
            .receive(&notice.headers, &notice.body)
            .outcome
            .unwrap()["outcome"],
        "paid"
    );
    // The same message does not pass where HMAC-SHA256 is pinned, and the error says why.
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    let error = shop
        .engine
        .receive(&notice.headers, &notice.body)
        .outcome
        .unwrap_err();
    assert_eq!(error.kind(), Kind::Forged);
    assert!(error.text().contains("MD5"), "{error}");
    assert_eq!(shop.state("ORDER-1"), "open");
}
