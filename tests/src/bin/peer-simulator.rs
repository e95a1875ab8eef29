//! The simulator for tests in other languages: prints one line of JSON and lives until its standard
//! input is closed, so that it never outlives the test that started it. With `--hold-notices` it
//! posts none: they are taken by control API.

use fenpay_simulator::{Credentials, Running, Settings, openid_of};
use serde_json::{Value, json};
use std::fs;
use std::io::{self, Read};
use std::path::Path;

fn main() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let wechat = Running::start(hurried(std::env::args().any(|arg| arg == "--hold-notices")))?;
    let ca = folder.path().join("ca.pem");
    fs::write(&ca, wechat.ca_pem())?;
    let merchant = wechat.merchant(0);
    let printed = json!({
        "http": wechat.http_url(),
        "https": wechat.https_url(),
        "control": format!("{}/_fenpay", wechat.http_url()),
        "ca": ca,
        "openid": openid_of(&merchant.appid, "payer"),
        "config": wechat.configuration(0, "memory:", "http://127.0.0.1/notices"),
        "v3": merchant.v3.configuration(),
        "merchant": in_files(&merchant, folder.path())?,
    });
    println!("{printed}");
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

/// Refunds arrive at once, a notice comes again after milliseconds, and today's bill is there today.
fn hurried(hold_notices: bool) -> Settings {
    Settings {
        hold_notices,
        speed: 100,
        early_bills: true,
        ..Settings::default()
    }
}

/// The credentials with what SDKs want as files written to files.
fn in_files(merchant: &Credentials, folder: &Path) -> io::Result<Value> {
    let written = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, bytes).map(|()| path)
    };
    Ok(json!({
        "mch_id": merchant.mch_id,
        "appid": merchant.appid,
        "key": merchant.key,
        "cert": written("apiclient_cert.pem", merchant.cert_pem.as_bytes())?,
        "private_key": written("apiclient_key.pem", merchant.key_pem.as_bytes())?,
        "p12": written("apiclient_cert.p12", &merchant.p12)?,
    }))
}
