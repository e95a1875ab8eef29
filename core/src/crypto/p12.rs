//! PKCS#12, old and new: `apiclient_cert.p12` as WeChat Pay issues it uses RC2-40 and 3DES with a
//! SHA-1 code, which OpenSSL 3 refuses to open without its legacy provider.

use super::identity::problem;
use super::pem;
use crate::error::Error;
use crate::error::Result;
use p12_keystore::{Pkcs12Archive, error::Error as P12Error};
use zeroize::Zeroizing;

const FILE: &str = "client_cert.p12";

/// The largest file that is looked at.
const MAX_FILE: usize = 256 << 10;

/// What a PKCS#12 file holds: certificates in their order, and one private key.
pub(super) struct Archive {
    /// The certificates, DER.
    pub certificates: Vec<Vec<u8>>,
    /// The private key, PKCS#8 DER.
    pub key: Zeroizing<Vec<u8>>,
}

/// Opens a file, which may be given as its bytes or as their base64.
///
/// # Errors
/// `Config`, naming `client_cert.p12` or `client_cert.password`.
pub(super) fn open(bytes: &[u8], password: &str) -> Result<Archive> {
    let der = plain(bytes)?;
    let archive = Pkcs12Archive::from_pkcs12(&der, password).map_err(|error| explain(&error))?;
    let [key] = archive.keys.as_slice() else {
        return Err(problem(
            FILE,
            &format!(
                "holds {} private keys where one belongs",
                archive.keys.len()
            ),
        ));
    };
    Ok(Archive {
        key: Zeroizing::new(key.key.as_der().to_vec()),
        certificates: archive
            .certs
            .iter()
            .map(|bag| bag.cert.as_der().to_vec())
            .collect(),
    })
}

fn plain(bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    if bytes.is_empty() {
        return Err(problem(FILE, "is empty"));
    }
    if bytes.len() > MAX_FILE {
        return Err(problem(FILE, "is longer than 256 KiB"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains("-----BEGIN ") => Err(problem(
            FILE,
            "is PEM: give it as client_cert.cert and client_cert.key instead",
        )),
        Ok(text) => Ok(pem::decode(text).unwrap_or_else(|| Zeroizing::new(bytes.to_vec()))),
        Err(_) => Ok(Zeroizing::new(bytes.to_vec())),
    }
}

fn explain(error: &P12Error) -> Error {
    match error {
        P12Error::MacError(_) | P12Error::UnpadError | P12Error::Pkcs5Error(_) => problem(
            "client_cert.password",
            "does not open client_cert.p12; the password of WeChat Pay's file is the merchant number",
        ),
        P12Error::UnsupportedEncryptionScheme | P12Error::UnsupportedMacAlgorithm => problem(
            FILE,
            "uses a cipher that is not supported; convert it with `openssl pkcs12 -legacy -in \
             apiclient_cert.p12 -nodes -out apiclient.pem` and give that as client_cert.cert and \
             client_cert.key",
        ),
        _ => problem(FILE, "is not a PKCS#12 file, or it is damaged"),
    }
}
