//! The cases that the published vectors of v3 give through the toolbox. What is expected is what they name.

use super::vectors::{case, text, with};
use serde_json::{Value, json};

/// Under which the vectors' public keys stand; most of them name none.
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0114232134912410000000000000";
/// The merchant of WeChat Pay's own examples, for the vectors that name none.
const MCHID: &str = "1900007291";
const SERIAL: &str = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";

pub fn cases(vector: &Value, all: &[Value]) -> Vec<Value> {
    let kind = text(vector, "kind");
    match kind {
        "request_sign_rsa" => vec![request(vector, all)],
        "response_verify_rsa" => answer(vector, all).into_iter().collect(),
        "aead_aes_gcm_decrypt" => vec![part(vector)],
        "certificates_response_decrypt" => certificates(vector),
        "notification_verify_and_decrypt" => notice(vector, all),
        // A bare key, cipher, signature or digest is no operation of the toolbox, and neither is what a client is given.
        "key_material"
        | "authorization_format"
        | "rsa_sha256_sign"
        | "rsa_sha256_verify"
        | "rsa_oaep_sha1_decrypt"
        | "rsa_pkcs1v15_decrypt"
        | "aead_aes_gcm_encrypt"
        | "aead_sm4_gcm_decrypt"
        | "sm2_sm3_verify"
        | "client_sign_jsapi"
        | "client_sign_app"
        | "bill_sha1" => vec![],
        other => panic!("a kind of vector that nobody prints: {other}"),
    }
}

fn key<'v>(vector: &'v Value, name: &str, all: &'v [Value]) -> &'v Value {
    let wanted = format!("key:{}", text(&vector["inputs"], name));
    let found = all.iter().find(|other| other["name"] == wanted);
    &found.expect("the vector's key is a vector too")["inputs"]["pem"]
}

fn seconds(given: &Value) -> i64 {
    text(given, "timestamp").parse().expect("Unix seconds")
}

fn request(vector: &Value, all: &[Value]) -> Value {
    let (given, expected) = (&vector["inputs"], &vector["expected"]);
    let asked = json!({
        "method": given["method"], "url": given["url_path_and_query"], "body": given["body"],
        "timestamp": seconds(given), "nonce": given["nonce_str"],
        "mchid": given["mchid"].as_str().unwrap_or(MCHID),
        "serial": given["serial_no"].as_str().unwrap_or(SERIAL),
        "merchant_key": key(vector, "private_key_ref", all),
    });
    let mut gives = json!({ "message": expected["canonical"], "signature": expected["signature"] });
    if let Some(authorization) = expected.get("authorization") {
        gives["authorization"] = authorization.clone();
    }
    with(
        case(vector, "v3.sign"),
        json!({ "params": asked, "gives": gives }),
    )
}

/// `None` where no key is published, and where the string that was signed is no answer's.
fn answer(vector: &Value, all: &[Value]) -> Option<Value> {
    let (given, valid) = (&vector["inputs"], &vector["expected"]["valid"]);
    let message = format!(
        "{}\n{}\n{}\n",
        text(given, "timestamp"),
        text(given, "nonce"),
        text(given, "body")
    );
    let signed = given["canonical_used"].as_str().unwrap_or(&message);
    let mut lines = signed.strip_suffix('\n')?.splitn(3, '\n');
    let (timestamp, nonce, body) = (lines.next()?, lines.next()?, lines.next()?);
    given.get("public_key_ref")?;
    let asked = json!({
        "headers": {
            "Wechatpay-Timestamp": timestamp, "Wechatpay-Nonce": nonce,
            "Wechatpay-Serial": PUBLIC_KEY_ID, "Wechatpay-Signature": given["signature"],
        },
        "platform_keys": { PUBLIC_KEY_ID: key(vector, "public_key_ref", all) },
        "now": seconds(given),
    });
    let end = match (
        valid.as_bool(),
        text(given, "signature").starts_with("WECHATPAY/SIGNTEST/"),
    ) {
        (Some(true), _) => {
            let by = format!("WECHATPAY2-SHA256-RSA2048 {PUBLIC_KEY_ID}");
            json!({ "params": asked, "blob": body, "gives": { "verified_by": by } })
        }
        (_, true) => json!({ "params": asked, "blob": body, "fails": { "kind": "Probe" } }),
        _ => json!({ "params": asked, "blob": body, "fails": { "kind": "Forged" } }),
    };
    Some(with(case(vector, "v3.verify"), end))
}

fn part(vector: &Value) -> Value {
    let (given, expected) = (&vector["inputs"], &vector["expected"]);
    let asked = json!({
        "resource": {
            "algorithm": "AEAD_AES_256_GCM", "nonce": given["nonce"],
            "associated_data": given["associated_data"], "ciphertext": given["ciphertext"],
        },
        "key": given["key"],
    });
    // A key of 16 bytes is AES-128, which v3 has not.
    let end = match (text(given, "key").len(), expected["plaintext"].as_str()) {
        (32, Some(plain)) => json!({ "params": asked, "gives": { "plain": plain } }),
        (32, None) => json!({ "params": asked, "fails": { "kind": "Sealed" } }),
        _ => json!({ "params": asked, "fails": { "kind": "Input", "field": "key" } }),
    };
    with(case(vector, "v3.open"), end)
}

fn opened(vector: &Value, resource: &Value, plain: &Value) -> Value {
    let asked = json!({ "resource": resource, "key": vector["inputs"]["api_v3_key"] });
    with(
        case(vector, "v3.open"),
        json!({ "params": asked, "gives": { "plain": plain } }),
    )
}

fn certificates(vector: &Value) -> Vec<Value> {
    let body = text(&vector["inputs"], "response_body");
    let body: Value = serde_json::from_str(body).expect("JSON");
    let list = body["data"].as_array().expect("a list of certificates");
    let expected = &vector["expected"];
    let one = list
        .iter()
        .filter(|c| c["serial_no"] == expected["serial_no"]);
    one.map(|c| {
        opened(
            vector,
            &c["encrypt_certificate"],
            &expected["certificate_pem"],
        )
    })
    .collect()
}

fn notice(vector: &Value, all: &[Value]) -> Vec<Value> {
    let given = &vector["inputs"];
    let headers = &given["headers"];
    let serial = text(headers, "Wechatpay-Serial");
    let now: i64 = text(headers, "Wechatpay-Timestamp")
        .parse()
        .expect("Unix seconds");
    let asked = json!({
        "headers": headers, "now": now,
        "platform_keys": { serial: key(vector, "public_key_ref", all) },
    });
    let by = format!("WECHATPAY2-SHA256-RSA2048 {serial}");
    let verified = with(
        case(vector, "v3.verify"),
        json!({ "params": asked, "blob": given["body"], "gives": { "verified_by": by } }),
    );
    let body: Value = serde_json::from_str(text(given, "body")).expect("JSON");
    let plain = &vector["expected"]["resource_plaintext"];
    vec![verified, opened(vector, &body["resource"], plain)]
}
