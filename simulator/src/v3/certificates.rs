use super::refusals::No;
use super::{Call, Said, seal, time};
use crate::book::{Echo, Subject, Tongue};
use crate::keys;
use crate::platform::V3Keys;
use base64::Engine;
use serde_json::{Value, json};

/// `GET /v3/certificates` (v3 reference, 3.1).
pub(super) fn list(call: &mut Call) -> Result<Said, No> {
    let mode = call.world.platform.migration(&call.merchant.mch_id).keys;
    let wanted = call.query("algorithm_type").unwrap_or("RSA");
    if mode == V3Keys::PublicKey || wanted == "SM2" {
        let text = "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥";
        return Err(No::new("RESOURCE_NOT_EXISTS", text));
    }
    let (at, key) = (call.at, call.merchant.v3_key.clone());
    let listed = call.world.platform.certificates(at.now_ms);
    let listed = listed.map_err(|_| No::new("SYSTEM_ERROR", "系统异常，请稍后重试"))?;
    let data: Vec<Value> = listed
        .iter()
        .map(|certificate| {
            let nonce = seal::nonce(at);
            let plain = certificate.pem.as_bytes();
            json!({
                "serial_no": certificate.serial,
                "effective_time": time::written(certificate.from_ms),
                "expire_time": time::written(certificate.until_ms),
                "encrypt_certificate": {
                    "algorithm": "AEAD_AES_256_GCM", "nonce": nonce,
                    "associated_data": "certificate",
                    "ciphertext": seal::aead(&key, &nonce, "certificate", plain),
                },
            })
        })
        .collect();
    Ok(Said::Body(json!({ "data": data })))
}

/// `POST /v3/security/echo` (v3 reference, 3.5).
pub(super) fn echo(call: &mut Call) -> Result<Said, No> {
    let message = call.own("/echo_message");
    let secret = call.text("/encrypted_echo_message").map(str::to_owned);
    let mut said = json!({ "echo_message": message });
    if let Some(secret) = &secret {
        said["encrypted_echo_message"] = json!(sealed_for(&call.merchant.mch_id, secret));
    }
    if let Some(url) = call.text("/notify_url").map(str::to_owned) {
        let mch_id = call.merchant.mch_id.clone();
        let now_ms = call.at.now_ms;
        let book = call.book();
        book.echoes.push(Echo {
            mch_id,
            message,
            secret,
        });
        let subject = Subject::Echo(book.echoes.len() - 1);
        book.notify(subject, Tongue::V3, url, now_ms);
    }
    Ok(Said::Body(said))
}

/// A text encrypted for a merchant's certificate (v3 reference, 5).
pub(super) fn sealed_for(mch_id: &str, plain: &str) -> String {
    let pair = keys::pair(&keys::of_merchant(mch_id));
    let sealed = pair.map(|pair| pair.seal(plain.as_bytes()));
    base64::engine::general_purpose::STANDARD.encode(sealed.unwrap_or_default())
}
