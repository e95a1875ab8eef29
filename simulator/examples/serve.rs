//! Starts a simulator with payers who pay after a second, prints how to reach it as JSON, and
//! serves until its input ends: `cargo run -p fenpay-simulator --example serve`.

use fenpay_simulator::{Act, Reaction, Running, Settings};
use std::io::Read;

fn main() -> std::io::Result<()> {
    let auto_pay = Some(Reaction::after(Act::Pay, 1_000));
    let wechat = Running::start(Settings {
        auto_pay,
        ..Settings::default()
    })?;
    let merchant = wechat.merchant(0);
    let told = serde_json::json!({
        "http": wechat.http_url(),
        "https": wechat.https_url(),
        "ca_pem": wechat.ca_pem(),
        "mch_id": merchant.mch_id,
        "appid": merchant.appid,
        "key": merchant.key,
        "cert_pem": merchant.cert_pem,
        "key_pem": merchant.key_pem,
    });
    println!("{told}");
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
