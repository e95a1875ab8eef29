use sha1::Digest;

/// A merchant that the simulator knows.
#[derive(Clone, PartialEq, Eq)]
pub struct Merchant {
    /// The merchant's number.
    pub mch_id: String,
    /// The app that is bound to it.
    pub appid: String,
    /// Further apps that are bound to it.
    pub more_appids: Vec<String>,
    /// The app's secret, for the openid services.
    pub app_secret: String,
    /// The API v2 key: 32 characters.
    pub key: String,
    /// The APIv3 key: 32 characters.
    pub v3_key: String,
    /// The merchants that this one serves, which makes it a service provider.
    pub subs: Vec<SubMerchant>,
}

/// A merchant that a service provider serves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubMerchant {
    /// Its number.
    pub sub_mch_id: String,
    /// The apps that are bound to it.
    pub sub_appids: Vec<String>,
}

impl Merchant {
    /// An ordinary merchant with the number `1900000109`, one app and fixed test keys.
    pub fn ordinary() -> Merchant {
        Merchant::numbered("1900000109", Vec::new())
    }

    /// A service provider with the number `1900000209` that serves the merchant `1900000210`.
    pub fn provider() -> Merchant {
        let sub = SubMerchant {
            sub_mch_id: "1900000210".to_owned(),
            sub_appids: vec![appid_of("1900000210")],
        };
        Merchant::numbered("1900000209", vec![sub])
    }

    /// A merchant whose app and keys follow from its number, always the same ones.
    pub fn numbered(mch_id: &str, subs: Vec<SubMerchant>) -> Merchant {
        Merchant {
            mch_id: mch_id.to_owned(),
            appid: appid_of(mch_id),
            more_appids: Vec::new(),
            app_secret: hex_of("app secret", mch_id, 32),
            key: hex_of("api key", mch_id, 32),
            v3_key: hex_of("api v3 key", mch_id, 32),
            subs,
        }
    }

    /// Whether it serves other merchants.
    pub fn is_provider(&self) -> bool {
        !self.subs.is_empty()
    }

    /// Whether the app is bound to it.
    pub fn has_app(&self, appid: &str) -> bool {
        self.appid == appid || self.more_appids.iter().any(|a| a == appid)
    }

    /// The merchant of that number which it serves.
    pub fn sub(&self, sub_mch_id: &str) -> Option<&SubMerchant> {
        self.subs.iter().find(|s| s.sub_mch_id == sub_mch_id)
    }
}

/// The number only.
impl std::fmt::Debug for Merchant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Merchant({})", self.mch_id)
    }
}

fn appid_of(mch_id: &str) -> String {
    format!("wx{}", hex_of("appid", mch_id, 16))
}

fn hex_of(what: &str, of: &str, digits: usize) -> String {
    let mut text = String::new();
    for byte in sha1::Sha1::digest(format!("fenpay simulator {what} {of}")) {
        text.push_str(&format!("{byte:02x}"));
    }
    text.truncate(digits);
    text
}

/// The openid under which a person is known to an app: 28 characters, always the same ones.
pub fn openid_of(appid: &str, person: &str) -> String {
    use base64::Engine;
    let digest = sha1::Sha1::digest(format!("fenpay simulator openid {appid} {person}"));
    format!(
        "o{}",
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_have_the_shapes_of_real_ones() {
        let merchant = Merchant::ordinary();
        assert_eq!(merchant.key.len(), 32);
        assert_eq!(merchant.appid.len(), 18);
        assert_eq!(openid_of(&merchant.appid, "payer").len(), 28);
        assert_ne!(
            openid_of(&merchant.appid, "payer"),
            openid_of("wx1", "payer")
        );
        assert!(!format!("{merchant:?}").contains(&merchant.key));
    }
}
