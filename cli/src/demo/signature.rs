//! The demonstration's own look at a signature: the engine's rule written a second time, so that
//! one mistake cannot hide on both sides (v2 reference, 1.2).

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
