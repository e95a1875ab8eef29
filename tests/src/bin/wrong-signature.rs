//! Has a signature or a tag refused that is wrong in one place, for `tests/constant_time.rs` to count the
//! instructions of it: `wrong-signature v2 31`, `wrong-signature v3 15`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fenpay::{Engine, Reply};
use serde_json::{Value, json};

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";

fn main() {
    let mut given = std::env::args().skip(1);
    let what = given.next().unwrap_or_default();
    let at: usize = given.next().and_then(|at| at.parse().ok()).unwrap_or(0);
    let (name, params) = match what.as_str() {
        "v2" => ("v2.verify", with_a_wrong_sign(at)),
        "v3" => ("v3.open", with_a_wrong_tag(at)),
        _ => panic!("v2 or v3"),
    };
    let reply = verdict(name, &params);
    assert!([401, 402].contains(&reply.status), "{}", reply.body);
}

/// What is counted.
#[inline(never)]
fn verdict(name: &str, params: &Value) -> Reply {
    Engine::tool(name, params, None).expect("a tool")
}

/// Fields under HMAC-SHA256, of whose 64 digits one is another.
fn with_a_wrong_sign(at: usize) -> Value {
    let mut fields = json!({ "a": "1", "mch_id": "10000100", "total_fee": 1 });
    let signed = verdict("v2.sign", &json!({ "params": fields, "key": KEY }));
    let mut sign = signed.body["sign"].as_str().unwrap_or_default().to_owned();
    // A digit for a digit and a letter for a letter: what it is may be told apart, for the sender knows it.
    let other = match sign.as_bytes()[at] {
        b'0' => "1",
        b'1'..=b'9' => "0",
        b'A' => "B",
        _ => "A",
    };
    sign.replace_range(at..=at, other);
    fields["sign"] = sign.into();
    json!({ "params": fields, "key": KEY })
}

/// Bytes under AES-256-GCM, of whose tag one bit is another.
fn with_a_wrong_tag(at: usize) -> Value {
    let (key, nonce) = (b"0123456789abcdefghijklmnopqrstuv", b"593BEC0C930B");
    let sealed = fenpay::crypto::aead::seal(key, nonce, b"", b"{}".to_vec());
    let mut sealed = sealed.expect("12 bytes");
    let tag = sealed.len() - 16;
    sealed[tag + at] ^= 1;
    json!({
        "key": std::str::from_utf8(key).expect("ASCII"),
        "resource": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": std::str::from_utf8(nonce).expect("ASCII"),
            "associated_data": "",
            "ciphertext": STANDARD.encode(sealed),
        },
    })
}
