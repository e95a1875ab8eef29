//! WeChat Pay v3, without I/O: it seals requests, opens answers, verifies notices and prepares what
//! a client needs to pay. Keys come in with every call and stay nowhere.

pub mod bill;
#[cfg(test)]
mod fixture;
pub mod invoke;
pub mod notice;
mod open;
pub mod refusal;
mod resource;
mod seal;
pub mod sign;
#[cfg(test)]
mod suite_tests;
pub mod trust;
mod upload;

pub use notice::{Claim, Notice, NoticeKind};
pub use open::{Answer, open, signed_bytes, verified_by};
pub use resource::Resource;
pub use seal::{link, seal};
pub use sign::{Headers, Stamp};
pub use trust::Trust;

use crate::crypto::rsa::PrivateKey;
use crate::crypto::{Opener, OwnKey, Signer, Suite, suite};
use crate::error::Error;
use crate::types::Secret;
use std::sync::Arc;

/// What a merchant needs in order to speak v3.
#[derive(Clone, Debug)]
pub struct Account {
    /// The merchant's number; a service provider's own.
    pub mchid: String,
    /// The APIv3 key, which encrypts notices and platform certificates and never signs.
    pub key: Secret<[u8; 32]>,
    /// The serial of the merchant's certificate, whose private key signs: upper-case hex.
    pub serial: String,
    /// The algorithms.
    pub suite: &'static Suite,
    /// The private key.
    pub signer: Arc<dyn Signer>,
    /// What opens sensitive fields: the present private key and then the previous ones.
    pub openers: Vec<Arc<dyn Opener>>,
}

impl Account {
    /// An account of the RSA suite whose private key is in this process.
    pub fn rsa(mchid: &str, key: [u8; 32], serial: &str, private: PrivateKey) -> Account {
        Account::new(&suite::RSA, mchid, key, serial, Arc::new(private))
    }

    /// An account of a suite whose private key, read by that suite, is in this process.
    pub fn new(
        suite: &'static Suite,
        mchid: &str,
        key: [u8; 32],
        serial: &str,
        private: Arc<dyn OwnKey>,
    ) -> Account {
        Account {
            mchid: mchid.to_owned(),
            key: Secret::new(key),
            serial: serial.to_ascii_uppercase(),
            suite,
            signer: private.clone(),
            openers: vec![private],
        }
    }

    /// The same account, which opens fields with an earlier private key too.
    #[must_use]
    pub fn with_previous(mut self, private: impl Opener + 'static) -> Account {
        self.openers.push(Arc::new(private));
        self
    }
}

/// Why a message was not believed, and whether fresh platform certificates could change that.
#[derive(Clone, Debug)]
pub struct Unverified {
    /// What is the matter.
    pub error: Error,
    /// The serial of a certificate that the message names and that is not known, in a message that
    /// has a good form otherwise. Nothing vouches for it: it is worth one request for certificates at most.
    pub unknown_serial: Option<String>,
}

impl From<Error> for Unverified {
    fn from(error: Error) -> Unverified {
        Unverified {
            error,
            unknown_serial: None,
        }
    }
}

impl From<Unverified> for Error {
    fn from(unverified: Unverified) -> Error {
        unverified.error
    }
}
