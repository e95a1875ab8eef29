use crate::keys;
use crate::merchant::Merchant;
use crate::platform::public_key_id;
use crate::simulator::Simulator;
use fenpay::{Error, Result};
use serde_json::{Map, Value, json};

/// What a merchant needs to speak v3 with the simulator.
#[derive(Clone)]
pub struct V3Credentials {
    /// The APIv3 key.
    pub key: String,
    /// The private key of the merchant's API certificate as PKCS#8: the one that v2 shows as its
    /// client certificate.
    pub merchant_key: String,
    /// The serial number of that certificate in upper-case hex.
    pub serial: String,
    /// What answers and notices are verified with: PEM texts by serial number or id.
    pub platform_keys: Vec<(String, String)>,
    /// The id of the WeChat Pay public key, which is among them unless `v3_keys` says otherwise.
    pub public_key_id: String,
}

/// The serial number only.
impl std::fmt::Debug for V3Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "V3Credentials({})", self.serial)
    }
}

impl V3Credentials {
    /// The group `v3` of a merchant in the engine's configuration.
    pub fn configuration(&self) -> Value {
        let known = self.platform_keys.iter();
        let known: Map<_, _> = known
            .map(|(name, pem)| (name.clone(), json!(pem)))
            .collect();
        json!({
            "key": self.key,
            "merchant_key": self.merchant_key,
            "serial": self.serial,
            "platform_keys": known,
        })
    }
}

impl Simulator {
    /// The credentials for v3 of the merchant of that number, with the platform keys of now.
    ///
    /// # Errors
    /// `Missing` for an unknown merchant.
    pub fn v3_credentials(&self, mch_id: &str) -> Result<V3Credentials> {
        let merchants = self.merchants();
        let merchant = merchants.iter().find(|m| m.mch_id == mch_id);
        let merchant = merchant.ok_or_else(|| Error::missing("no such merchant"))?;
        Ok(self.v3_of(merchant))
    }

    pub(crate) fn v3_of(&self, merchant: &Merchant) -> V3Credentials {
        let whose = keys::of_merchant(&merchant.mch_id);
        let pair = keys::pair(&whose);
        V3Credentials {
            key: merchant.v3_key.clone(),
            merchant_key: pair
                .map(|pair| pair.private_pem.clone())
                .unwrap_or_default(),
            serial: keys::written(keys::serial(&whose)),
            platform_keys: self.platform_keys(&merchant.mch_id),
            public_key_id: public_key_id(&merchant.mch_id),
        }
    }
}
