//! SM2 as the SM suite of v3 uses it: signatures over SM3 (GM/T 0003.2) and encryption of sensitive fields
//! (GM/T 0003.4), both written in ASN.1 (GM/T 0009; v3 reference, section 6).
//!
//! The arithmetic takes the same time for every key. The secret scalar is wiped when a key is dropped;
//! copies on the stack of the library are beyond us.

use super::material::{self, Wanted};
use super::{Opener, OwnKey, Signer, Verifier};
use crate::error::{Advice, Error, Kind, Result};
use crate::types::Secret;
use sm2::SecretKey;
use sm2::dsa::signature::{Signer as _, Verifier as _};
use sm2::dsa::{Signature, SigningKey, VerifyingKey};
use sm2::elliptic_curve::rand_core::{TryCryptoRng, TryRng};
use sm2::pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePublicKey};
use sm2::pke::{DecryptingKey, EncryptingKey};

/// The scheme of these signatures.
pub const SCHEME: &str = "WECHATPAY2-SM2-WITH-SM3";

/// Who signs, as it goes into every digest: WeChat Pay leaves it at the standard's own (v3 reference, section 6).
const USER: &str = "1234567812345678";

/// A merchant's private key.
///
/// `Debug` shows nothing of it.
pub struct PrivateKey {
    key: SecretKey,
    spki: Vec<u8>,
}

impl PrivateKey {
    /// Reads a private key: PKCS#8 or SEC 1, in any shape of PEM.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence that names the field.
    pub fn from_pem(text: &str) -> Result<PrivateKey, String> {
        let found = material::read(text, Wanted::Private)?;
        match found.algorithm.not_sm2() {
            Some(text) => Err(text),
            None => PrivateKey::from_der(&found.der)
                .ok_or_else(|| "is an SM2 private key that is damaged".to_owned()),
        }
    }

    fn from_der(der: &[u8]) -> Option<PrivateKey> {
        let key = SecretKey::from_pkcs8_der(der).ok();
        let key = key.or_else(|| SecretKey::from_sec1_der(der).ok())?;
        let spki = key.public_key().to_public_key_der().ok()?.into_vec();
        // A key that the library could not sign with is refused here, and not at the first payment.
        SigningKey::new(USER, &key).ok()?;
        Some(PrivateKey { key, spki })
    }

    /// Signs a message with SM3; the signature is ASN.1 (GM/T 0009).
    ///
    /// The secret number behind a signature is derived from key and message (RFC 6979), so the same
    /// message has the same signature and no generator of random numbers can give the key away.
    ///
    /// # Errors
    /// `Internal` if the library refuses, which it does for no key that was read.
    pub fn sign_sm3(&self, message: &[u8]) -> Result<Vec<u8>> {
        SigningKey::new(USER, &self.key)
            .and_then(|key| key.try_sign(message))
            .map(|signature: Signature| signature.to_der().to_vec())
            .map_err(|_| Error::internal("the private key does not sign").advise(Advice::Never))
    }

    /// Opens what was encrypted to this key.
    ///
    /// # Errors
    /// `Sealed`, the same for every cause.
    pub fn decrypt_sm2(&self, sealed: &[u8]) -> Result<Secret<Vec<u8>>> {
        let opens = DecryptingKey::new(self.key.clone());
        opens.decrypt_der(sealed).map(Secret::new).map_err(|_| {
            let text = "the encrypted field does not open under this private key";
            Error::new(Kind::Sealed, Advice::Never, text)
        })
    }

    /// Its public half.
    ///
    /// # Errors
    /// `Internal` if the library refuses, which it does for no key that was read.
    pub fn public_key(&self) -> Result<PublicKey> {
        PublicKey::from_spki(&self.spki).map_err(Error::internal)
    }

    /// Its public half as SubjectPublicKeyInfo, DER.
    pub fn spki(&self) -> &[u8] {
        &self.spki
    }
}

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateKey(SM2)")
    }
}

impl Signer for PrivateKey {
    fn scheme(&self) -> &'static str {
        SCHEME
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        self.sign_sm3(message)
    }
}

impl OwnKey for PrivateKey {
    fn spki(&self) -> &[u8] {
        &self.spki
    }
}

impl Opener for PrivateKey {
    fn decrypt(&self, sealed: &[u8]) -> Result<Secret<Vec<u8>>> {
        self.decrypt_sm2(sealed)
    }
}

/// A public key: WeChat Pay's own, or that of one of its certificates.
pub struct PublicKey {
    verifies: VerifyingKey,
    encrypts: EncryptingKey,
    spki: Vec<u8>,
}

impl PublicKey {
    /// Reads a public key, in any shape of PEM.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence that names the field.
    pub fn from_pem(text: &str) -> Result<PublicKey, String> {
        let found = material::read(text, Wanted::Public)?;
        match found.algorithm.not_sm2() {
            Some(text) => Err(text),
            None => PublicKey::from_spki(&found.der),
        }
    }

    /// Reads a SubjectPublicKeyInfo, as a certificate holds one.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence that names the field.
    pub fn from_spki(der: &[u8]) -> Result<PublicKey, String> {
        let damaged = || "is not an SM2 key, or it is damaged".to_owned();
        let key = sm2::PublicKey::from_public_key_der(der).map_err(|_| damaged())?;
        // Written anew, so that the same key has the same bytes wherever it was read from.
        let spki = key.to_public_key_der().map_err(|_| damaged())?.into_vec();
        Ok(PublicKey {
            verifies: VerifyingKey::new(USER, key).map_err(|_| damaged())?,
            encrypts: EncryptingKey::new(key),
            spki,
        })
    }

    /// Verifies a signature over a message with SM3; the signature is ASN.1 and strictly DER.
    ///
    /// # Errors
    /// `Forged` unless it is this key's over these bytes.
    pub fn verify_sm3(&self, message: &[u8], signature: &[u8]) -> Result<()> {
        Signature::from_der(signature)
            .and_then(|signature| self.verifies.verify(message, &signature))
            .map_err(|_| Error::forged("the signature does not match"))
    }

    /// Encrypts a text that is not empty: C1C3C2 as an ASN.1 sequence of x, y, hash and cipher.
    ///
    /// # Errors
    /// `Input` for an empty text, which SM2 has no ciphertext for; the caller names the field.
    pub fn encrypt_sm2(&self, plain: &[u8]) -> Result<Vec<u8>> {
        let refuse = |text: &str| Error::new(Kind::Input, Advice::Never, text);
        if plain.is_empty() {
            return Err(refuse("is empty, and nothing can be encrypted"));
        }
        self.encrypts
            .encrypt_der(&mut Chance, plain)
            .map_err(|_| refuse("cannot be encrypted"))
    }

    /// The key as SubjectPublicKeyInfo, DER.
    pub fn spki(&self) -> &[u8] {
        &self.spki
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PublicKey(SM2)")
    }
}

impl Verifier for PublicKey {
    fn scheme(&self) -> &'static str {
        SCHEME
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<()> {
        self.verify_sm3(message, signature)
    }

    fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>> {
        self.encrypt_sm2(plain)
    }

    fn spki(&self) -> &[u8] {
        &self.spki
    }
}

/// The system's random numbers, in the form in which the library takes them.
struct Chance;

impl TryRng for Chance {
    type Error = getrandom::Error;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        getrandom::u32()
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        getrandom::u64()
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        getrandom::fill(bytes)
    }
}

impl TryCryptoRng for Chance {}

#[cfg(test)]
#[path = "sm2_tests.rs"]
mod tests;
