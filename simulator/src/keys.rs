//! RSA keys: fixed ones for those whom every simulator knows, others made when they are needed.

use fenpay::Result;
use fenpay::crypto::rsa::{PrivateKey, PublicKey};
use sha1::Digest;
use std::collections::HashMap;
use std::io;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// The keys that stand in files, by their names.
const FIXED: [(&str, &str); 7] = [
    (
        "merchant-1900000109",
        include_str!("../keys/merchant-1900000109.pem"),
    ),
    (
        "merchant-1900000209",
        include_str!("../keys/merchant-1900000209.pem"),
    ),
    ("platform-1", include_str!("../keys/platform-1.pem")),
    ("platform-2", include_str!("../keys/platform-2.pem")),
    (
        "public-key-1900000109",
        include_str!("../keys/public-key-1900000109.pem"),
    ),
    (
        "public-key-1900000209",
        include_str!("../keys/public-key-1900000209.pem"),
    ),
    ("root", include_str!("../keys/root.pem")),
];

/// An RSA key of 2048 bits with all that v3 does with one.
pub(crate) struct Pair {
    /// The private key as PKCS#8.
    pub(crate) private_pem: String,
    /// The public key as `SubjectPublicKeyInfo`.
    pub(crate) public_pem: String,
    private: PrivateKey,
    public: PublicKey,
}

/// Nothing of the key.
impl std::fmt::Debug for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pair")
    }
}

/// The key of that name: the fixed one, or one that this process makes once.
///
/// # Errors
/// What the crypto library says when it can make none.
pub(crate) fn pair(name: &str) -> io::Result<Arc<Pair>> {
    static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Pair>>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(pair) = known.get(name) {
        return Ok(pair.clone());
    }
    let pair = match FIXED.iter().find(|(fixed, _)| *fixed == name) {
        Some((_, pem)) => Pair::read(&rcgen_key(pem)?)?,
        None => {
            let made = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256);
            Pair::read(&made.map_err(io::Error::other)?)?
        }
    };
    let pair = Arc::new(pair);
    known.insert(name.to_owned(), pair.clone());
    Ok(pair)
}

/// The name of a merchant's key.
pub(crate) fn of_merchant(mch_id: &str) -> String {
    format!("merchant-{mch_id}")
}

/// A serial number that follows from whose it is: 40 upper-case hex digits, the first 4 to 7.
pub(crate) fn serial(whose: &str) -> [u8; 20] {
    let mut serial: [u8; 20] =
        sha1::Sha1::digest(format!("fenpay simulator serial {whose}")).into();
    // A serial number is positive and keeps its length: its first byte is within 0x40..0x80.
    serial[0] = 0x40 | (serial[0] & 0x3f);
    serial
}

/// A serial number as it is written.
pub(crate) fn written(serial: [u8; 20]) -> String {
    serial.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn rcgen_key(pem: &str) -> io::Result<rcgen::KeyPair> {
    rcgen::KeyPair::from_pem(pem).map_err(io::Error::other)
}

impl Pair {
    fn read(key: &rcgen::KeyPair) -> io::Result<Pair> {
        let (private_pem, public_pem) = (key.serialize_pem(), key.public_key_pem());
        Ok(Pair {
            private: PrivateKey::from_pem(&private_pem).map_err(io::Error::other)?,
            public: PublicKey::from_pem(&public_pem).map_err(io::Error::other)?,
            private_pem,
            public_pem,
        })
    }

    /// The key as the maker of certificates takes it.
    ///
    /// # Errors
    /// What the crypto library says of a key that it made itself.
    pub(crate) fn certifiable(&self) -> io::Result<rcgen::KeyPair> {
        rcgen_key(&self.private_pem)
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256; nothing if the crypto library refuses.
    pub(crate) fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.private.sign_sha256(message).unwrap_or_default()
    }

    /// Checks a signature of the private half.
    ///
    /// # Errors
    /// `Forged` for any that is not the message's.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> Result<()> {
        self.public.verify_sha256(message, signature)
    }

    /// Encrypts a field for whoever has the private half (v3 reference, 5); nothing if it is too
    /// long.
    pub(crate) fn seal(&self, plain: &[u8]) -> Vec<u8> {
        self.public.encrypt_oaep(plain).unwrap_or_default()
    }

    /// Decrypts a field, if it was encrypted for this key.
    pub(crate) fn open(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        let opened = self.private.decrypt_oaep(sealed).ok()?;
        Some(opened.expose().clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_its_name_and_does_what_v3_needs() {
        for name in ["merchant-1900000109", "merchant-1"] {
            let one = pair(name).unwrap();
            assert_eq!(pair(name).unwrap().private_pem, one.private_pem);
            let signature = one.sign(b"message");
            assert!(one.verify(b"message", &signature).is_ok());
            assert!(one.verify(b"massage", &signature).is_err());
            assert_eq!(one.open(&one.seal(b"name")).unwrap(), b"name");
            assert!(one.public_pem.starts_with("-----BEGIN PUBLIC KEY-----"));
        }
        let other = pair("platform-1").unwrap();
        assert!(
            other
                .open(&pair("platform-2").unwrap().seal(b"name"))
                .is_none()
        );
        assert!(!format!("{other:?}").contains("PRIVATE"));
    }

    #[test]
    fn serial_numbers_have_forty_digits_and_are_positive() {
        let serial = written(serial("platform-1"));
        assert_eq!(serial.len(), 40);
        assert!(('4'..='7').contains(&serial.chars().next().unwrap()));
    }
}
