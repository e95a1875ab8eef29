use super::trust::Speaker;
use crate::error::{Error, Result};
use crate::order::{Dialect, Order};
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
    /// In which dialect it speaks, if it has both and says so.
    pub dialect: Option<Dialect>,
    /// What it needs to speak v2.
    pub v2: Option<Account>,
    /// What it needs to speak v3.
    pub v3: Option<Speaker>,
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

    /// What it needs to speak v3.
    ///
    /// # Errors
    /// `Config` if it has none.
    pub fn v3(&self) -> Result<&Speaker> {
        self.v3
            .as_ref()
            .ok_or_else(|| missing("v3", "this merchant has no v3 keys"))
    }

    fn has(&self, dialect: Dialect) -> bool {
        match dialect {
            Dialect::V2 => self.v2.is_some(),
            Dialect::V3 => self.v3.is_some(),
        }
    }

    /// The dialect in which a call is made: the one that it names, else the configured one, else
    /// v3, if the merchant has its keys.
    ///
    /// # Errors
    /// `Config` for a dialect whose keys are not there.
    pub fn speaks(&self, named: Option<Dialect>) -> Result<Dialect> {
        match named.or(self.dialect) {
            Some(dialect) if self.has(dialect) => Ok(dialect),
            Some(Dialect::V2) => Err(missing("v2", "the call names v2, which needs its keys")),
            Some(Dialect::V3) => Err(missing("v3", "the call names v3, which needs its keys")),
            None if self.v3.is_some() => Ok(Dialect::V3),
            None => Ok(Dialect::V2),
        }
    }

    /// The dialect in which an order is ended: the one in which it was placed, as long as its keys
    /// are there.
    pub fn ends(&self, order: &Order) -> Dialect {
        match order.dialect {
            dialect if self.has(dialect) => dialect,
            Dialect::V2 => Dialect::V3,
            Dialect::V3 => Dialect::V2,
        }
    }

    /// The dialect in which an order is asked about. Orders that take money at once stay in their
    /// own; v3 has none by face.
    ///
    /// # Errors
    /// `Config` for a dialect whose keys are not there.
    pub fn asks(&self, order: &Order, named: Option<Dialect>) -> Result<Dialect> {
        match named {
            None if order.kind.takes_money_at_once() => Ok(self.ends(order)),
            named => self.speaks(named),
        }
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
