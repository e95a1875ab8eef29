//! What all histories share, because it is dear to make and nobody changes it.

use crate::shop;
use fenpay::Engine;
use fenpay::engine::Config;
use fenpay::ledger::Memory;
use fenpay::transport::Scripted;
use fenpay::types::{TestClock, TestEntropy};
use fenpay_simulator::{Dialects, Merchant, Settings, Simulator, V3Keys};
use serde_json::{Value, json};
use std::sync::{Arc, OnceLock};

/// Engines that were configured, and what WeChat Pay has.
pub(super) struct Parts {
    pub settings: Settings,
    /// The merchant whose lives are lived.
    pub merchant: Merchant,
    /// Another merchant of the same engine, who knows his own key and no other.
    pub stranger: Merchant,
    hmac: Engine,
    md5: Engine,
    v3: Engine,
}

impl Parts {
    /// Makes them once in a process.
    pub fn shared() -> &'static Parts {
        static PARTS: OnceLock<Parts> = OnceLock::new();
        PARTS.get_or_init(Parts::new)
    }

    fn new() -> Parts {
        let merchant = Merchant::ordinary();
        let stranger = Merchant::numbered("1900000309", Vec::new());
        let settings = Settings {
            merchants: vec![merchant.clone(), stranger.clone()],
            demand_certificates: true,
            v3_keys: V3Keys::PublicKey,
            ..Settings::default()
        };
        let clock = Arc::new(TestClock::at(super::world::NOON_MS));
        let chance = Arc::new(TestEntropy::seeded(0));
        let wechat = Simulator::new(&settings, clock, chance);
        let engine = |dialects, sign_type: &str| {
            let mut config = shop::config_in(&wechat, dialects);
            config["merchants"][0]["v2"]["sign_type"] = json!(sign_type);
            if dialects == Dialects::Both {
                config["merchants"][0]["dialect"] = json!("v3");
            }
            let other = another(&config["merchants"][0], &stranger);
            if let Some(merchants) = config["merchants"].as_array_mut() {
                merchants.push(other);
            }
            assembled(&config)
        };
        Parts {
            hmac: engine(Dialects::V2, "HMAC-SHA256"),
            md5: engine(Dialects::V2, "MD5"),
            v3: engine(Dialects::Both, "HMAC-SHA256"),
            settings,
            merchant,
            stranger,
        }
    }

    /// The engine of which a process's engine is another.
    pub fn engine(&self, in_v3: bool, md5: bool) -> &Engine {
        match (in_v3, md5) {
            (true, _) => &self.v3,
            (_, true) => &self.md5,
            _ => &self.hmac,
        }
    }
}

/// The configuration of another merchant like that one, without certificate and without v3.
fn another(like: &Value, merchant: &Merchant) -> Value {
    json!({
        "mchid": merchant.mch_id,
        "appids": [merchant.appid],
        "notify_url": like["notify_url"],
        "v2": { "key": merchant.key, "sign_type": like["v2"]["sign_type"] },
    })
}

fn assembled(config: &Value) -> Engine {
    let config = Config::read(config).expect("the merchants of the simulation are in order");
    Engine::assemble(
        config,
        Arc::new(Memory::new()),
        Arc::new(Scripted::new(Vec::new())),
        Arc::new(TestClock::at(0)),
        Arc::new(TestEntropy::seeded(0)),
    )
}
