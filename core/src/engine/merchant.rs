use crate::error::{Error, Result};
use crate::types::Secret;
use crate::v2::Account;
use std::collections::BTreeMap;

/// A merchant as the engine keeps it: immutable, and printed without anything secret.
pub struct Merchant {
    /// The merchant's number.
    pub mchid: String,
    /// The apps that may appear in its orders; the first is the default.
    pub appids: Vec<String>,
    /// The apps' secrets, for exchanging codes for openids.
    pub app_secrets: BTreeMap<String, Secret<String>>,
    /// Where WeChat Pay posts payment notices.
    pub notify_url: Option<String>,
    /// Where WeChat Pay posts refund notices; without it, the merchant platform's setting counts.
    pub refund_notify_url: Option<String>,
    /// Whether it is a service provider, whose calls name a sub-merchant.
    pub partner: bool,
    /// What it needs to speak v2.
    pub v2: Option<Account>,
}

impl Merchant {
    /// The v2 account.
    ///
    /// # Errors
    /// `Config` if it has none.
    pub fn account(&self) -> Result<&Account> {
        self.v2
            .as_ref()
            .ok_or_else(|| missing("v2", "this merchant has no v2 key"))
    }

    /// The app that a call names, if it is this merchant's, or the default one.
    ///
    /// # Errors
    /// `Input` for an app that is not configured for the merchant.
    pub fn appid<'a>(&'a self, named: Option<&'a str>) -> Result<&'a str> {
        match named {
            Some(appid) if self.appids.iter().any(|a| a == appid) => Ok(appid),
            Some(_) => Err(Error::input(
                "appid",
                "this app is not configured for the merchant",
            )),
            None => match self.appids.first() {
                Some(appid) => Ok(appid),
                None => Err(Error::input("appid", "the merchant has no app: name one")),
            },
        }
    }
}

/// A piece of configuration that a call needs.
pub(super) fn missing(field: &str, text: &str) -> Error {
    Error::config(vec![crate::error::Problem {
        field: field.into(),
        text: text.into(),
    }])
}

impl std::fmt::Debug for Merchant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Merchant")
            .field("mchid", &self.mchid)
            .finish_non_exhaustive()
    }
}
