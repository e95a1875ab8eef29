//! What WeChat Pay seals with: platform certificates that rotate, the public key of each merchant,
//! and which of them a message gets (v3 reference, 3).

use crate::book::Moment;
use crate::keys::{self, Pair};
use fenpay::types::BeijingTime;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, SerialNumber,
    date_time_ymd,
};
use std::collections::HashMap;
use std::io;
use std::sync::Arc;

/// What a merchant verifies v3 with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum V3Keys {
    /// Platform certificates: a merchant of old.
    Certificates,
    /// The WeChat Pay public key, and no certificate: a new merchant.
    PublicKey,
    /// Both: a merchant that moves from one to the other.
    Both,
}

/// The keys of WeChat Pay and who gets which.
pub(crate) struct Platform {
    /// What merchants have of whom nothing else is said.
    usual: Migration,
    /// What is said of merchants.
    said: HashMap<String, Migration>,
    /// The certificates that are listed, the oldest first.
    certificates: Vec<Listed>,
    /// How many were ever made.
    made: u32,
    /// How many percent of messages the newest certificate signs.
    pub(crate) gray: u8,
    /// How many percent of answers and notices are probes.
    pub(crate) probes: u8,
}

/// How far a merchant has moved to the public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Migration {
    pub(crate) keys: V3Keys,
    /// How many percent of notices the public key signs, while there are both.
    pub(crate) share: u8,
}

/// A platform certificate.
#[derive(Clone)]
pub(crate) struct Listed {
    pub(crate) serial: String,
    pub(crate) pem: String,
    pub(crate) from_ms: i64,
    pub(crate) until_ms: i64,
    pair: Arc<Pair>,
}

/// A key with the name under which merchants know it.
pub(crate) struct Seal {
    pub(crate) serial: String,
    pub(crate) pair: Arc<Pair>,
}

impl Platform {
    pub(crate) fn new(keys: V3Keys) -> Platform {
        Platform {
            usual: Migration { keys, share: 50 },
            said: HashMap::new(),
            certificates: Vec::new(),
            made: 0,
            gray: 0,
            probes: 0,
        }
    }

    /// How far a merchant has moved.
    pub(crate) fn migration(&self, mch_id: &str) -> Migration {
        self.said.get(mch_id).copied().unwrap_or(self.usual)
    }

    /// Says how far a merchant has moved, or all of them have.
    pub(crate) fn migrate(&mut self, mch_id: Option<&str>, migration: Migration) {
        match mch_id {
            Some(mch_id) => {
                self.said.insert(mch_id.to_owned(), migration);
            }
            None => {
                self.said.clear();
                self.usual = migration;
            }
        }
    }

    /// The certificates that are listed, the oldest first.
    ///
    /// # Errors
    /// What the crypto library says when it cannot make one.
    pub(crate) fn certificates(&mut self, now_ms: i64) -> io::Result<&[Listed]> {
        if self.certificates.is_empty() {
            self.add(now_ms)?;
        }
        Ok(&self.certificates)
    }

    /// Lists a new certificate beside the others, of which a share of messages is signed with it.
    ///
    /// # Errors
    /// As [`Platform::certificates`].
    pub(crate) fn rotate(&mut self, now_ms: i64, share: u8) -> io::Result<String> {
        self.certificates(now_ms)?;
        self.add(now_ms)?;
        self.gray = share;
        Ok(self.newest().map(|c| c.serial.clone()).unwrap_or_default())
    }

    /// Takes all certificates from the list but the newest, which signs everything from now on.
    pub(crate) fn retire(&mut self) {
        let old = self.certificates.len().saturating_sub(1);
        self.certificates.drain(..old);
        self.gray = 0;
    }

    fn add(&mut self, now_ms: i64) -> io::Result<()> {
        self.made += 1;
        let listed = Listed::issue(self.made, now_ms)?;
        self.certificates.push(listed);
        Ok(())
    }

    fn newest(&self) -> Option<&Listed> {
        self.certificates.last()
    }

    /// The key for an answer to a request that named `asked` (v3 reference, 3.4).
    ///
    /// # Errors
    /// As [`Platform::certificates`].
    pub(crate) fn for_answer(
        &mut self,
        mch_id: &str,
        asked: Option<&str>,
        at: Moment,
    ) -> io::Result<Seal> {
        match self.migration(mch_id).keys {
            V3Keys::PublicKey => public_key(mch_id),
            V3Keys::Both if asked == Some(public_key_id(mch_id).as_str()) => public_key(mch_id),
            V3Keys::Both | V3Keys::Certificates => self.by_certificate(at),
        }
    }

    /// The key for a notice: chance decides while a merchant has both.
    ///
    /// # Errors
    /// As [`Platform::certificates`].
    pub(crate) fn for_notice(&mut self, mch_id: &str, at: Moment) -> io::Result<Seal> {
        let migration = self.migration(mch_id);
        match migration.keys {
            V3Keys::PublicKey => public_key(mch_id),
            V3Keys::Both if falls(at, migration.share) => public_key(mch_id),
            V3Keys::Both | V3Keys::Certificates => self.by_certificate(at),
        }
    }

    fn by_certificate(&mut self, at: Moment) -> io::Result<Seal> {
        let newest = self.certificates(at.now_ms)?.len() == 1 || falls(at, self.gray);
        let listed = match newest {
            true => self.certificates.last(),
            false => self.certificates.get(self.certificates.len() - 2),
        };
        let listed = listed.ok_or(io::ErrorKind::NotFound)?;
        Ok(Seal {
            serial: listed.serial.clone(),
            pair: listed.pair.clone(),
        })
    }

    /// The key that a merchant knows under that name.
    pub(crate) fn named(&mut self, mch_id: &str, serial: &str, now_ms: i64) -> Option<Seal> {
        let keys = self.migration(mch_id).keys;
        if serial == public_key_id(mch_id) && keys != V3Keys::Certificates {
            return public_key(mch_id).ok();
        }
        if keys == V3Keys::PublicKey {
            return None;
        }
        let listed = self.certificates(now_ms).ok()?;
        let found = listed
            .iter()
            .find(|c| c.serial.eq_ignore_ascii_case(serial));
        found.map(|listed| Seal {
            serial: listed.serial.clone(),
            pair: listed.pair.clone(),
        })
    }

    /// What a merchant puts into its configuration: PEM texts by serial number or id.
    ///
    /// # Errors
    /// As [`Platform::certificates`].
    pub(crate) fn known_to(
        &mut self,
        mch_id: &str,
        now_ms: i64,
    ) -> io::Result<Vec<(String, String)>> {
        let keys = self.migration(mch_id).keys;
        let mut known = Vec::new();
        if keys != V3Keys::Certificates {
            let seal = public_key(mch_id)?;
            known.push((seal.serial, seal.pair.public_pem.clone()));
        }
        if keys != V3Keys::PublicKey {
            let listed = self.certificates(now_ms)?.iter();
            known.extend(listed.map(|c| (c.serial.clone(), c.pem.clone())));
        }
        Ok(known)
    }
}

/// The id of a merchant's WeChat Pay public key: `PUB_KEY_ID_` and 28 digits.
pub(crate) fn public_key_id(mch_id: &str) -> String {
    let digits: String = mch_id.chars().filter(char::is_ascii_digit).collect();
    let mut id = format!("01{digits}2024112000000000000000");
    id.truncate(28);
    format!("PUB_KEY_ID_{id:0<28}")
}

fn public_key(mch_id: &str) -> io::Result<Seal> {
    Ok(Seal {
        serial: public_key_id(mch_id),
        pair: keys::pair(&format!("public-key-{mch_id}"))?,
    })
}

/// Whether chance says so, in so many percent of cases; where nothing is left to chance, it is not
/// asked.
pub(crate) fn falls(at: Moment, percent: u8) -> bool {
    match percent {
        0 => false,
        1..=99 => {
            let mut bytes = [0u8; 4];
            at.chance.fill(&mut bytes);
            u32::from_le_bytes(bytes) % 100 < u32::from(percent)
        }
        _ => true,
    }
}

impl Listed {
    /// A certificate "Tenpay.com sign" of "Tenpay.com Root CA" for five years; the first one began
    /// a year ago, later ones yesterday: Beijing's date, which stands in it as a date of UTC, may not have come there.
    fn issue(number: u32, now_ms: i64) -> io::Result<Listed> {
        let whose = format!("platform-{number}");
        let pair = keys::pair(&whose)?;
        let days = if number == 1 { 365 } else { 1 };
        let (year, month, day) = date(now_ms - days * 24 * 3_600_000);
        let mut params = named("Tenpay.com sign")?;
        params.not_before = date_time_ymd(year, month, day);
        params.not_after = date_time_ymd(year + 5, month, day);
        let serial = keys::serial(&whose);
        params.serial_number = Some(SerialNumber::from_slice(&serial));
        let mut root = named("Tenpay.com Root CA")?;
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = Issuer::new(root, keys::pair("root")?.certifiable()?);
        let cert = params.signed_by(&pair.certifiable()?, &issuer);
        Ok(Listed {
            serial: keys::written(serial),
            pem: cert.map_err(io::Error::other)?.pem(),
            from_ms: params.not_before.unix_timestamp() * 1000,
            until_ms: params.not_after.unix_timestamp() * 1000,
            pair,
        })
    }
}

/// Year, month and a day that every year has.
fn date(ms: i64) -> (i32, u8, u8) {
    let day = BeijingTime::from_unix_ms(ms).day().compact();
    let part = |range: std::ops::Range<usize>| day.get(range).and_then(|d| d.parse::<u16>().ok());
    let (year, month, day) = (part(0..4), part(4..6), part(6..8));
    let small = |n: Option<u16>| u8::try_from(n.unwrap_or(1)).unwrap_or(1).max(1);
    (
        i32::from(year.unwrap_or(2024)),
        small(month),
        small(day).min(28),
    )
}

fn named(common_name: &str) -> io::Result<CertificateParams> {
    let mut params = CertificateParams::new(Vec::new()).map_err(io::Error::other)?;
    params.distinguished_name = DistinguishedName::new();
    for (kind, value) in [
        (DnType::CountryName, "CN"),
        (DnType::OrganizationName, "Tenpay.com"),
        (DnType::CommonName, common_name),
    ] {
        params.distinguished_name.push(kind, value);
    }
    Ok(params)
}

#[cfg(test)]
mod tests {
    use super::*;
    use fenpay::types::TestEntropy;

    #[test]
    fn a_new_certificate_is_listed_before_it_signs() {
        let chance = TestEntropy::seeded(1);
        let at = Moment {
            now_ms: 1_772_424_000_000,
            chance: &chance,
        };
        let mut platform = Platform::new(V3Keys::Certificates);
        let first = platform.for_notice("1900000109", at).unwrap().serial;
        let second = platform.rotate(at.now_ms, 0).unwrap();
        assert_ne!(first, second);
        assert_eq!(platform.certificates(at.now_ms).unwrap().len(), 2);
        assert_eq!(platform.for_notice("1900000109", at).unwrap().serial, first);
        assert!(platform.named("1900000109", &second, at.now_ms).is_some());
        platform.gray = 50;
        let signed = |p: &mut Platform| p.for_notice("1900000109", at).unwrap().serial;
        let serials: Vec<_> = (0..40).map(|_| signed(&mut platform)).collect();
        assert!(serials.contains(&first) && serials.contains(&second));
        platform.retire();
        assert_eq!(
            platform.for_notice("1900000109", at).unwrap().serial,
            second
        );
        assert!(platform.named("1900000109", &first, at.now_ms).is_none());
    }

    #[test]
    fn an_id_of_a_public_key_has_the_shape_of_a_real_one() {
        let id = public_key_id("1900000109");
        assert_eq!(id, "PUB_KEY_ID_0119000001092024112000000000");
        assert_eq!(public_key_id("7").len(), id.len());
    }
}
