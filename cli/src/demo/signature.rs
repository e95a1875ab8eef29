//! The demonstration's own look at a signature: the engine's rule written a second time, so that
//! one mistake cannot hide on both sides (v2 reference, 1.2; v3 reference, section 8).

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;

/// The HMAC-SHA256 signature of a flat object in upper-case hex, without its member `except`.
pub fn hmac_sha256(params: &Value, except: &str, key: &str) -> String {
    let members = params.as_object().into_iter().flatten();
    let mut pairs: Vec<(&str, &str)> = members
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap_or_default()))
        .filter(|(name, value)| *name != except && !value.is_empty())
        .collect();
    pairs.sort_unstable();
    pairs.push(("key", key));
    let text = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect::<Vec<_>>()
        .join("&");
    match Hmac::<Sha256>::new_from_slice(key.as_bytes()) {
        Ok(mut mac) => {
            mac.update(text.as_bytes());
            mac.finalize()
                .into_bytes()
                .iter()
                .map(|byte| format!("{byte:02X}"))
                .collect()
        }
        Err(_) => String::new(),
    }
}

/// Whether lines, each ended by a line feed, are signed by the private key of a certificate: RSA with
/// SHA-256, in base64.
pub fn is_signed_by(certificate: &str, lines: &[&str], signature: &str) -> bool {
    let message: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let verified = || {
        let (_, pem) = x509_parser::pem::parse_x509_pem(certificate.as_bytes()).ok()?;
        let certificate = pem.parse_x509().ok()?;
        let key = &certificate.public_key().subject_public_key.data;
        let signature = STANDARD.decode(signature).ok()?;
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key)
            .verify(message.as_bytes(), &signature)
            .ok()
    };
    verified().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The vector of the v2 reference, section 1.2.
    #[test]
    fn the_official_example_has_the_official_signature() {
        let params = json!({
            "appid": "wxd930ea5d5a258f4f", "mch_id": "10000100", "device_info": "1000",
            "body": "test", "nonce_str": "ibuaiVcKdpRxkhJA", "sign": "not a part of it",
        });
        assert_eq!(
            hmac_sha256(&params, "sign", "192006250b4c09247ec02edce69f6a2d"),
            "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"
        );
    }
}
