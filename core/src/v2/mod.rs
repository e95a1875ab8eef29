//! WeChat Pay v2, without I/O: it seals requests, opens answers, verifies notices and prepares what
//! a client needs to pay. Keys come in with every call and stay nowhere.

mod apart;
pub mod bill;
pub mod invoke;
pub mod notice;
mod open;
pub mod refusal;
mod seal;
pub mod sign;

pub use notice::{Claim, Notice, NoticeKind};
pub use open::{Answer, open};
pub use seal::seal;
pub use sign::SignType;

use crate::crypto::Identity;
use crate::operations::{Operation, Signs};
use crate::types::Secret;
use std::sync::Arc;

/// What a merchant needs in order to speak v2.
#[derive(Clone, Debug)]
pub struct Account {
    /// The merchant's number.
    pub mch_id: String,
    /// The API key of v2.
    pub key: Secret<String>,
    /// The algorithm of everything that does not demand another one by the table.
    pub sign_type: SignType,
    /// The client certificate; refunds, reversals and payouts need it.
    pub identity: Option<Arc<Identity>>,
    /// WeCom's payment secret; only its red packets and payouts need it.
    pub wecom_secret: Option<Secret<String>>,
}

impl Account {
    /// The algorithm of an operation: the table's where it demands one, else the configured one.
    pub fn algorithm(&self, op: &Operation) -> SignType {
        match op.signs {
            Signs::HmacOnly => SignType::HmacSha256,
            Signs::Md5Only => SignType::Md5,
            Signs::Both | Signs::Unsigned => self.sign_type,
        }
    }
}
