//! WeChat Pay's keys: platform certificates and public keys together, each under the exact name by which
//! a message names it (v3 reference, section 3).

mod list;

pub use list::refreshed;

use super::Unverified;
use crate::crypto::{Certificate, Suite, Verifier, suite};
use crate::error::Error;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How the id of a public key begins; everything else is the serial of a certificate.
pub const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_";

/// Every key of WeChat Pay's that is believed.
///
/// It is never changed: a refresh makes another one that takes its place.
#[derive(Clone, Debug)]
pub struct Trust {
    suite: &'static Suite,
    keys: BTreeMap<String, Key>,
}

#[derive(Clone, Debug)]
struct Key {
    verifier: Arc<dyn Verifier>,
    /// From when and until when, in Unix seconds; a public key has no end.
    valid_s: Option<(i64, i64)>,
    /// Whether it stands in the configuration and outlives a refresh.
    configured: bool,
}

/// What is known of a key, for pages and schedules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known<'a> {
    /// A certificate's serial, or a public key's id.
    pub serial: &'a str,
    /// From when and until when a certificate is valid, in Unix seconds.
    pub valid_s: Option<(i64, i64)>,
    /// Whether it stands in the configuration; others were fetched.
    pub configured: bool,
}

impl Default for Trust {
    fn default() -> Trust {
        Trust::new()
    }
}

impl Trust {
    /// Believes nobody yet, with the RSA suite.
    pub fn new() -> Trust {
        Trust::of(&suite::RSA)
    }

    /// Believes nobody yet, with a suite.
    pub fn of(suite: &'static Suite) -> Trust {
        Trust {
            suite,
            keys: BTreeMap::new(),
        }
    }

    /// The algorithms of its keys.
    pub fn suite(&self) -> &'static Suite {
        self.suite
    }

    /// The same, and a key under the name that a configuration gives it: `PUB_KEY_ID_…` with a public
    /// key, or a serial with its certificate.
    ///
    /// # Errors
    /// What is wrong with the name or the key, as the end of a sentence that names the field.
    pub fn with_key(self, name: &str, pem: &str) -> Result<Trust, String> {
        if name.starts_with(PUBLIC_KEY_ID) {
            return self.with_public_key(name, pem);
        }
        if !is_hex(name) {
            return Err(format!(
                "is neither the serial of a certificate (hex digits) nor the id of a public key \
                 ({PUBLIC_KEY_ID}…)"
            ));
        }
        if (self.suite.public_key)(pem).is_ok() {
            return Err(format!(
                "is the serial of a certificate, but there is a public key under it: a public key \
                 has an id that begins with {PUBLIC_KEY_ID}, shown beside it in the merchant platform"
            ));
        }
        let certificate = Certificate::from_pem(pem)?;
        if !certificate.serial().eq_ignore_ascii_case(name) {
            return Err(format!(
                "is not the serial of its certificate, which is {}",
                certificate.serial()
            ));
        }
        self.with(certificate)
    }

    /// The same, and WeChat Pay's public key under its id.
    ///
    /// # Errors
    /// What is wrong with the id or the key, as the end of a sentence that names the field.
    pub fn with_public_key(mut self, id: &str, pem: &str) -> Result<Trust, String> {
        if is_hex(id) {
            return Err(format!(
                "is the serial of a certificate: a public key has an id that begins with \
                 {PUBLIC_KEY_ID}"
            ));
        }
        let rest = id.strip_prefix(PUBLIC_KEY_ID).unwrap_or_default();
        if rest.is_empty() || rest.len() > 50 || !rest.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(format!(
                "is not the id of a public key, which is {PUBLIC_KEY_ID} and digits"
            ));
        }
        let key = Key {
            verifier: (self.suite.public_key)(pem)?,
            valid_s: None,
            configured: true,
        };
        self.keys.insert(id.to_owned(), key);
        Ok(self)
    }

    /// The same, and a platform certificate under its own serial.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence that names the field.
    pub fn with_certificate(self, pem: &str) -> Result<Trust, String> {
        let certificate = Certificate::from_pem(pem)?;
        self.with(certificate)
    }

    fn with(mut self, certificate: Certificate) -> Result<Trust, String> {
        let cn = certificate.subject_cn().unwrap_or_default();
        if !cn.is_empty() && cn.bytes().all(|b| b.is_ascii_digit()) {
            return Err(format!(
                "is the certificate of merchant {cn}, and one of WeChat Pay's platform belongs here"
            ));
        }
        self.insert(&certificate, true)?;
        Ok(self)
    }

    fn insert(&mut self, certificate: &Certificate, configured: bool) -> Result<(), String> {
        let key = Key {
            verifier: (self.suite.certified_key)(certificate.spki())?,
            valid_s: Some((certificate.not_before_s(), certificate.not_after_s())),
            configured,
        };
        self.keys.insert(certificate.serial().to_owned(), key);
        Ok(())
    }

    /// What is believed after a refresh: these certificates and what stands in the configuration.
    ///
    /// A configured key stays what it is. Certificates of another suite are left out.
    #[must_use]
    pub fn replaced_by(&self, certificates: &[Certificate]) -> Trust {
        let mut fresh = Trust::of(self.suite);
        for certificate in certificates {
            // A key of another suite is no fault of the list: it may hold both (`ALL`).
            let _ = fresh.insert(certificate, false);
        }
        let configured = self.keys.iter().filter(|(_, key)| key.configured);
        fresh
            .keys
            .extend(configured.map(|(serial, key)| (serial.clone(), key.clone())));
        fresh
    }

    /// The key that encrypts sensitive fields and is named in requests: a public key, else the newest
    /// certificate that is valid now (v3 reference, 3.1 and 3.3).
    pub fn encrypts_with(&self, now_s: i64) -> Option<(&str, &dyn Verifier)> {
        let since = |key: &Key| match key.valid_s {
            None => Some(i64::MAX),
            Some((from, until)) => (from..=until).contains(&now_s).then_some(from),
        };
        let usable = self
            .keys
            .iter()
            .filter_map(|(serial, key)| Some((since(key)?, serial, key)));
        let (_, serial, key) = usable.max_by_key(|(since, serial, _)| (*since, *serial))?;
        Some((serial.as_str(), key.verifier.as_ref()))
    }

    /// The key of a serial: hex in any case, ids exactly.
    ///
    /// # Errors
    /// `Forged` for a serial that is not known, which the error then carries, and for a certificate out
    /// of its time.
    pub fn find(&self, serial: &str, now_s: i64) -> Result<&dyn Verifier, Unverified> {
        let key = match is_hex(serial) {
            true => self.keys.get(&serial.to_ascii_uppercase()),
            false => self.keys.get(serial),
        };
        let Some(key) = key else {
            return Err(Unverified {
                error: Error::forged(
                    "no key of WeChat Pay's is known under the serial that the message names",
                )
                .at("Wechatpay-Serial"),
                // A public key cannot be fetched: it comes from the merchant platform.
                unknown_serial: (!serial.starts_with(PUBLIC_KEY_ID)).then(|| serial.to_owned()),
            });
        };
        match key.valid_s {
            Some((from, _)) if now_s < from => {
                Err(untimely("the certificate that signed is not valid yet"))
            }
            Some((_, until)) if now_s > until => {
                Err(untimely("the certificate that signed has expired"))
            }
            _ => Ok(key.verifier.as_ref()),
        }
    }

    /// Whether one of the keys is this one, given as SubjectPublicKeyInfo: a merchant's own key among
    /// WeChat Pay's would vouch for the merchant's own requests.
    pub fn holds(&self, spki: &[u8]) -> bool {
        self.keys.values().any(|key| key.verifier.spki() == spki)
    }

    /// What is believed, in the order of the serials.
    pub fn known(&self) -> impl Iterator<Item = Known<'_>> {
        self.keys.iter().map(|(serial, key)| Known {
            serial,
            valid_s: key.valid_s,
            configured: key.configured,
        })
    }

    /// Every serial and id, in their order.
    pub fn serials(&self) -> impl Iterator<Item = &str> {
        self.keys.keys().map(String::as_str)
    }

    /// Whether nobody is believed.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

fn untimely(text: &str) -> Unverified {
    Error::forged(text).at("Wechatpay-Serial").into()
}

fn is_hex(text: &str) -> bool {
    !text.is_empty() && text.len() <= 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
#[path = "trust/tests.rs"]
pub(super) mod tests;
