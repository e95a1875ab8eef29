use super::digest::{hex_upper, sha256};
use super::p12;
use super::pem::{self, Block};
use crate::error::{Error, Problem, Result};
use crate::types::Secret;
use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair, RsaKeyPair};
use x509_parser::prelude::{FromDer, X509Certificate};

const CERT: &str = "client_cert.cert";
const KEY: &str = "client_cert.key";

/// A client certificate with its chain and its private key, known to belong together.
///
/// WeChat Pay demands it for refunds, reversals and everything that pays out. `Debug` shows the
/// serial number and nothing else.
#[derive(Clone)]
pub struct Identity {
    chain: Vec<Vec<u8>>,
    key: Secret<Vec<u8>>,
    serial: String,
    subject_cn: Option<String>,
    expires: i64,
    fingerprint: [u8; 32],
}

impl Identity {
    /// Reads `apiclient_cert.pem` and `apiclient_key.pem`, given by content.
    ///
    /// Both may be one line, carry literal `\n`, have text around the armour or no armour at all,
    /// and be one file that holds both. The certificate's chain may follow it. The key is PKCS#8
    /// or PKCS#1.
    ///
    /// # Errors
    /// `Config`, naming `client_cert.cert` or `client_cert.key` and what to do about it.
    pub fn from_pem(cert: &str, key: &str) -> Result<Identity> {
        Identity::join(certificates(cert)?, private_key(key)?, CERT)
    }

    /// Reads `apiclient_cert.p12`, its bytes or their base64; its password is the merchant number.
    ///
    /// # Errors
    /// `Config`, naming `client_cert.p12` or `client_cert.password` and what to do about it.
    pub fn from_p12(bytes: &[u8], password: &str) -> Result<Identity> {
        const FILE: &str = "client_cert.p12";
        let archive = p12::open(bytes, password)?;
        let key = Key::read(&archive.key).ok_or_else(|| {
            problem(
                FILE,
                "holds a private key that is not RSA of 2048 bits or more",
            )
        })?;
        if archive.certificates.is_empty() {
            return Err(problem(FILE, "holds no certificate"));
        }
        Identity::join(archive.certificates, key, FILE)
    }

    /// The serial number as WeChat Pay shows it: upper-case hex.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// The subject's common name, which is the merchant number in certificates of WeChat Pay's.
    pub fn subject_cn(&self) -> Option<&str> {
        self.subject_cn.as_deref()
    }

    /// When the certificate ends, in seconds since 1970-01-01 UTC.
    pub fn expires(&self) -> i64 {
        self.expires
    }

    /// The certificates, DER, the merchant's own first.
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// The private key, PKCS#8 DER.
    pub fn key_der(&self) -> &Secret<Vec<u8>> {
        &self.key
    }

    /// SHA-256 of the certificate: the same for the same identity and no other.
    pub fn fingerprint(&self) -> &[u8; 32] {
        &self.fingerprint
    }

    /// Puts the certificate that belongs to the key in front and the others behind it.
    fn join(mut chain: Vec<Vec<u8>>, key: Key, field: &str) -> Result<Identity> {
        let mut own = None;
        let mut serials = Vec::new();
        for (at, der) in chain.iter().enumerate() {
            let facts = Facts::read(der)
                .ok_or_else(|| problem(field, "holds a certificate that is not X.509"))?;
            if facts.public == key.public {
                own = Some((at, facts));
                break;
            }
            serials.push(facts.serial);
        }
        let Some((at, facts)) = own else {
            let serials = serials.join(", ");
            let text = format!("does not belong to the private key (certificate serial {serials})");
            return Err(problem(field, &text));
        };
        chain[..=at].rotate_right(1);
        Ok(Identity {
            fingerprint: sha256(&chain[0]),
            chain,
            key: key.pkcs8,
            serial: facts.serial,
            subject_cn: facts.subject_cn,
            expires: facts.expires,
        })
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Identity(serial {})", self.serial)
    }
}

/// A `Config` error about one field.
pub(super) fn problem(field: &str, text: &str) -> Error {
    Error::config(vec![Problem {
        field: field.to_owned(),
        text: text.to_owned(),
    }])
}

/// What of a certificate is used.
struct Facts {
    serial: String,
    subject_cn: Option<String>,
    expires: i64,
    public: Vec<u8>,
}

impl Facts {
    fn read(der: &[u8]) -> Option<Facts> {
        let (rest, certificate) = X509Certificate::from_der(der).ok()?;
        if !rest.is_empty() {
            return None;
        }
        let serial = certificate.raw_serial();
        let sign = serial
            .iter()
            .take_while(|b| **b == 0)
            .count()
            .min(serial.len().saturating_sub(1));
        let cn = certificate.subject().iter_common_name().next();
        Some(Facts {
            serial: hex_upper(&serial[sign..]),
            subject_cn: cn.and_then(|cn| cn.as_str().ok()).map(str::to_owned),
            expires: certificate.validity().not_after.timestamp(),
            public: certificate.public_key().subject_public_key.data.to_vec(),
        })
    }
}

/// A private key with the public half as a certificate writes it.
struct Key {
    pkcs8: Secret<Vec<u8>>,
    public: Vec<u8>,
}

impl Key {
    /// RSA as PKCS#8 or PKCS#1; P-256 as PKCS#8, which certificates of laboratories use.
    fn read(der: &[u8]) -> Option<Key> {
        if let Ok(pair) = RsaKeyPair::from_pkcs8(der).or_else(|_| RsaKeyPair::from_der(der)) {
            let pkcs8 = AsDer::<aws_lc_rs::encoding::Pkcs8V1Der>::as_der(&pair).ok()?;
            return Some(Key {
                pkcs8: Secret::new(pkcs8.as_ref().to_vec()),
                public: pair.public_key().as_ref().to_vec(),
            });
        }
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, der).ok()?;
        Some(Key {
            pkcs8: Secret::new(der.to_vec()),
            public: pair.public_key().as_ref().to_vec(),
        })
    }
}

fn certificates(text: &str) -> Result<Vec<Vec<u8>>> {
    let blocks = pem::blocks(text).map_err(|what| problem(CERT, &what))?;
    let wanted = |block: &&Block| {
        matches!(
            block.label.as_deref(),
            None | Some("CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE")
        )
    };
    let found: Vec<Vec<u8>> = blocks
        .iter()
        .filter(wanted)
        .map(|block| block.der.to_vec())
        .collect();
    match (
        found.first(),
        blocks.first().and_then(|block| block.label.as_deref()),
    ) {
        (Some(first), None) if Facts::read(first).is_none() && Key::read(first).is_some() => Err(
            problem(CERT, "is a private key: it belongs into client_cert.key"),
        ),
        (Some(_), _) => Ok(found),
        (None, Some(label)) if label.ends_with("PRIVATE KEY") => Err(problem(
            CERT,
            "is a private key: it belongs into client_cert.key",
        )),
        (None, label) => {
            let label = label.unwrap_or_default();
            Err(problem(
                CERT,
                &format!("holds no certificate but a {label}"),
            ))
        }
    }
}

fn private_key(text: &str) -> Result<Key> {
    let blocks = pem::blocks(text).map_err(|what| problem(KEY, &what))?;
    let mut keys = blocks.iter().filter(|block| match block.label.as_deref() {
        None => true,
        Some(label) => label.ends_with("PRIVATE KEY"),
    });
    let Some(block) = keys.next() else {
        let label = blocks
            .first()
            .and_then(|block| block.label.as_deref())
            .unwrap_or_default();
        return Err(problem(KEY, &misplaced(label)));
    };
    if keys.next().is_some() {
        return Err(problem(
            KEY,
            "holds two private keys: leave the one of client_cert.cert",
        ));
    }
    if block.encrypted || block.label.as_deref() == Some("ENCRYPTED PRIVATE KEY") {
        return Err(problem(
            KEY,
            "is encrypted: convert it with `openssl pkey -in apiclient_key.pem -out key.pem`",
        ));
    }
    Key::read(&block.der).ok_or_else(|| {
        problem(
            KEY,
            match Facts::read(&block.der) {
                Some(_) => "is a certificate: it belongs into client_cert.cert",
                None => "is not an RSA private key of 2048 bits or more, as PKCS#8 or PKCS#1",
            },
        )
    })
}

fn misplaced(label: &str) -> String {
    if label.ends_with("CERTIFICATE") {
        return "is a certificate: it belongs into client_cert.cert".to_owned();
    }
    format!("holds no private key but a {label}")
}

#[cfg(test)]
#[path = "identity_tests.rs"]
mod tests;
