//! RSA as v3 uses it: PKCS#1 v1.5 with SHA-256 for signatures (v3 reference, 1.1), OAEP with SHA-1 for
//! sensitive fields (v3 reference, section 5). Keys are parsed once and kept.

use super::material::{self, Wanted};
use super::{Certificate, Opener, OwnKey, Signer, Verifier};
use crate::error::{Advice, Error, Kind, Result};
use crate::types::Secret;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
    PublicEncryptingKey,
};
use aws_lc_rs::signature::{
    KeyPair, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair,
};

/// The scheme of these signatures.
pub const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";

/// A merchant's private key.
///
/// `Debug` shows its length and nothing else.
pub struct PrivateKey {
    signs: RsaKeyPair,
    opens: OaepPrivateDecryptingKey,
    spki: Vec<u8>,
}

impl PrivateKey {
    /// Reads `apiclient_key.pem` by its content: PKCS#8 or PKCS#1, in any shape of PEM.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence that names the field.
    pub fn from_pem(text: &str) -> Result<PrivateKey, String> {
        let found = material::read(text, Wanted::Private)?;
        match found.algorithm.not_rsa() {
            Some(text) => Err(text),
            None => PrivateKey::from_der(&found.der)
                .ok_or_else(|| "is an RSA private key that is damaged".to_owned()),
        }
    }

    fn from_der(der: &[u8]) -> Option<PrivateKey> {
        let signs = RsaKeyPair::from_pkcs8(der)
            .or_else(|_| RsaKeyPair::from_der(der))
            .ok()?;
        let pkcs8 = AsDer::<Pkcs8V1Der>::as_der(&signs).ok()?;
        let opens = PrivateDecryptingKey::from_pkcs8(pkcs8.as_ref()).ok()?;
        let spki = AsDer::<PublicKeyX509Der>::as_der(signs.public_key()).ok()?;
        Some(PrivateKey {
            signs,
            opens: OaepPrivateDecryptingKey::new(opens).ok()?,
            spki: spki.as_ref().to_vec(),
        })
    }

    /// Signs a message with SHA-256 and PKCS#1 v1.5.
    ///
    /// # Errors
    /// `Internal` if the library refuses, which it does for no key that was read.
    pub fn sign_sha256(&self, message: &[u8]) -> Result<Vec<u8>> {
        let mut signature = vec![0; self.signs.public_modulus_len()];
        let chance = SystemRandom::new();
        self.signs
            .sign(&RSA_PKCS1_SHA256, &chance, message, &mut signature)
            .map_err(|_| Error::internal("the private key does not sign").advise(Advice::Never))?;
        Ok(signature)
    }

    /// Opens what was encrypted to this key with OAEP.
    ///
    /// # Errors
    /// `Sealed`, the same for every cause.
    pub fn decrypt_oaep(&self, sealed: &[u8]) -> Result<Secret<Vec<u8>>> {
        let mut plain = Secret::new(vec![0; self.opens.min_output_size()]);
        let room = plain.expose_mut();
        let length = self
            .opens
            .decrypt(&OAEP_SHA1_MGF1SHA1, sealed, room, None)
            .map(|plain| plain.len())
            .map_err(|_| {
                let text = "the encrypted field does not open under this private key";
                Error::new(Kind::Sealed, Advice::Never, text)
            })?;
        plain.expose_mut().truncate(length);
        Ok(plain)
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

    /// Checks that a certificate is this key's.
    ///
    /// # Errors
    /// That it is not, as the end of a sentence that names the certificate's field.
    pub fn check_owns(&self, certificate: &Certificate) -> Result<(), String> {
        let theirs = PublicKey::from_spki(certificate.spki());
        if theirs.is_ok_and(|theirs| theirs.spki == self.spki) {
            return Ok(());
        }
        Err(format!(
            "does not belong to the private key (certificate serial {})",
            certificate.serial()
        ))
    }
}

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PrivateKey(RSA {})", self.signs.public_modulus_len() * 8)
    }
}

impl Signer for PrivateKey {
    fn scheme(&self) -> &'static str {
        SCHEME
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        self.sign_sha256(message)
    }
}

impl OwnKey for PrivateKey {
    fn spki(&self) -> &[u8] {
        &self.spki
    }
}

impl Opener for PrivateKey {
    fn decrypt(&self, sealed: &[u8]) -> Result<Secret<Vec<u8>>> {
        self.decrypt_oaep(sealed)
    }
}

/// A public key: WeChat Pay's own, or that of one of its certificates.
pub struct PublicKey {
    verifies: ParsedPublicKey,
    encrypts: OaepPublicEncryptingKey,
    spki: Vec<u8>,
}

impl PublicKey {
    /// Reads `pub_key.pem` by its content, in any shape of PEM.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence that names the field.
    pub fn from_pem(text: &str) -> Result<PublicKey, String> {
        PublicKey::from_spki(&material::read(text, Wanted::Public)?.der)
    }

    /// Reads a SubjectPublicKeyInfo, as a certificate holds one, or a public key of PKCS#1.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence that names the field.
    pub fn from_spki(der: &[u8]) -> Result<PublicKey, String> {
        if let Some(text) = material::of_public(der).not_rsa() {
            return Err(text);
        }
        let damaged = || "is an RSA key of more than 8192 bits, or it is damaged".to_owned();
        let key = aws_lc_rs::rsa::PublicKey::from_der(der).map_err(|_| damaged())?;
        // Written anew, so that the same key has the same bytes wherever it was read from.
        let spki = AsDer::<PublicKeyX509Der>::as_der(&key).map_err(|_| damaged())?;
        let spki = spki.as_ref().to_vec();
        let encrypts = PublicEncryptingKey::from_der(&spki).map_err(|_| damaged())?;
        Ok(PublicKey {
            verifies: ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &spki)
                .map_err(|_| damaged())?,
            encrypts: OaepPublicEncryptingKey::new(encrypts).map_err(|_| damaged())?,
            spki,
        })
    }

    /// Verifies a signature over a message with SHA-256 and PKCS#1 v1.5.
    ///
    /// # Errors
    /// `Forged` unless it is this key's over these bytes.
    pub fn verify_sha256(&self, message: &[u8], signature: &[u8]) -> Result<()> {
        self.verifies
            .verify_sig(message, signature)
            .map_err(|_| Error::forged("the signature does not match"))
    }

    /// Encrypts with OAEP; at most 214 bytes under a key of 2048 bits.
    ///
    /// # Errors
    /// `Input` for a longer text; the caller names the field.
    pub fn encrypt_oaep(&self, plain: &[u8]) -> Result<Vec<u8>> {
        let most = self.encrypts.max_plaintext_size(&OAEP_SHA1_MGF1SHA1);
        let refuse = |text: String| Error::new(Kind::Input, Advice::Never, text);
        if plain.len() > most {
            return Err(refuse(format!(
                "is longer than the {most} bytes that can be encrypted"
            )));
        }
        let mut sealed = vec![0; self.encrypts.ciphertext_size()];
        self.encrypts
            .encrypt(&OAEP_SHA1_MGF1SHA1, plain, &mut sealed, None)
            .map_err(|_| refuse("cannot be encrypted".to_owned()))?;
        Ok(sealed)
    }

    /// The key as SubjectPublicKeyInfo, DER.
    pub fn spki(&self) -> &[u8] {
        &self.spki
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PublicKey(RSA {})", self.encrypts.key_size_bits())
    }
}

impl Verifier for PublicKey {
    fn scheme(&self) -> &'static str {
        SCHEME
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<()> {
        self.verify_sha256(message, signature)
    }

    fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>> {
        self.encrypt_oaep(plain)
    }

    fn spki(&self) -> &[u8] {
        &self.spki
    }
}

#[cfg(test)]
#[path = "rsa_tests.rs"]
mod tests;
