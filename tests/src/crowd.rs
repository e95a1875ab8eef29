//! Configurations with many merchants, for measuring what a merchant costs.

use serde_json::{Value, json};

/// So many merchants, each with its own number, key and app secret, and with its own reading of the
/// same client certificate if one is wanted.
pub fn crowd(merchants: usize, with_certificate: bool, ledger: &str, gateway: &str) -> Value {
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tests/data/identity");
    let read = |name: &str| {
        std::fs::read_to_string(format!("{data}/{name}")).expect("the certificates of the tests")
    };
    let identity = json!({ "cert": read("cert.pem"), "key": read("key.pem") });
    let merchant = |n: usize| {
        let appid = format!("wx{n:016x}");
        let mut merchant = json!({
            "mchid": (1_900_000_000 + n).to_string(),
            "appids": [&appid],
            "app_secrets": { &appid: format!("{n:032x}") },
            "notify_url": "https://shop.example/wechat/notice",
            "refund_notify_url": "https://shop.example/wechat/refund",
            "v2": { "key": format!("key{n:029}") },
        });
        if with_certificate {
            merchant["v2"]["client_cert"] = identity.clone();
        }
        merchant
    };
    let mut config = json!({ "ledger": ledger, "gateway": gateway });
    // Moved and not copied, so that what is measured afterwards does not grow into freed copies.
    config["merchants"] = Value::Array((0..merchants).map(merchant).collect());
    config
}
