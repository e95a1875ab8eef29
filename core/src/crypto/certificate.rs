use super::digest::hex_upper;
use super::material::{self, Wanted};
use x509_parser::prelude::{FromDer, X509Certificate};

/// What is used of an X.509 certificate: one of WeChat Pay's platform, or a merchant's.
///
/// Nothing vouches for it here: a platform certificate comes from the configuration, or out of the
/// encrypted list that only WeChat Pay can make (v3 reference, 3.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    serial: String,
    not_before_s: i64,
    not_after_s: i64,
    subject_cn: Option<String>,
    issuer_cn: Option<String>,
    spki: Vec<u8>,
}

impl Certificate {
    /// Reads the one certificate of a text, in any shape of PEM.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence that names the field.
    pub fn from_pem(text: &str) -> Result<Certificate, String> {
        let found = material::read(text, Wanted::Certificate)?;
        Certificate::from_der(&found.der)
            .ok_or_else(|| "is a certificate that is not X.509, or it is damaged".to_owned())
    }

    fn from_der(der: &[u8]) -> Option<Certificate> {
        let (rest, certificate) = X509Certificate::from_der(der).ok()?;
        if !rest.is_empty() {
            return None;
        }
        let number = certificate.raw_serial();
        let zeros = number.iter().take_while(|byte| **byte == 0).count();
        let zeros = zeros.min(number.len().saturating_sub(1));
        let validity = certificate.validity();
        let cn = |name: &x509_parser::x509::X509Name<'_>| {
            let first = name.iter_common_name().next()?;
            first.as_str().ok().map(str::to_owned)
        };
        Some(Certificate {
            serial: hex_upper(&number[zeros..]),
            not_before_s: validity.not_before.timestamp(),
            not_after_s: validity.not_after.timestamp(),
            subject_cn: cn(certificate.subject()),
            issuer_cn: cn(certificate.issuer()),
            spki: certificate.public_key().raw.to_vec(),
        })
    }

    /// The serial number as WeChat Pay writes it: upper-case hex without leading zeros.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// From when it is valid, in seconds since 1970-01-01 UTC.
    pub fn not_before_s(&self) -> i64 {
        self.not_before_s
    }

    /// Until when it is valid, in seconds since 1970-01-01 UTC.
    pub fn not_after_s(&self) -> i64 {
        self.not_after_s
    }

    /// The subject's common name: `Tenpay.com sign`, or the merchant's number.
    pub fn subject_cn(&self) -> Option<&str> {
        self.subject_cn.as_deref()
    }

    /// The issuer's common name: `Tenpay.com Root CA`.
    pub fn issuer_cn(&self) -> Option<&str> {
        self.issuer_cn.as_deref()
    }

    /// Its public key as SubjectPublicKeyInfo, DER.
    pub fn spki(&self) -> &[u8] {
        &self.spki
    }
}

#[cfg(test)]
#[path = "certificate_tests.rs"]
mod tests;
