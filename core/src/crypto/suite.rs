//! What of the cryptography of v3 belongs together, behind traits: the RSA suite, the SM suite, and room
//! for private keys that live in a device.

use super::{Certificate, aead, rsa, sm2, sm4};
use crate::error::Result;
use crate::types::Secret;
use std::fmt::Debug;
use std::sync::Arc;

/// A merchant's private key that signs, in this process or elsewhere.
pub trait Signer: Send + Sync + Debug {
    /// The scheme as it stands in `Authorization`: `WECHATPAY2-SHA256-RSA2048`.
    fn scheme(&self) -> &'static str;

    /// Signs a message; the bytes are not yet in Base64.
    ///
    /// # Errors
    /// Whatever keeps a device from signing. A key in this process has no reason to fail.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>>;
}

/// A key of WeChat Pay's: it verifies what WeChat Pay says and encrypts what only it may read.
pub trait Verifier: Send + Sync + Debug {
    /// The scheme as it stands in `Wechatpay-Signature-Type`.
    fn scheme(&self) -> &'static str;

    /// Verifies a signature; success is the absence of an error, and there is no other way.
    ///
    /// # Errors
    /// `Forged` unless the signature is this key's over this message.
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<()>;

    /// Encrypts a sensitive field; the bytes are not yet in Base64.
    ///
    /// # Errors
    /// `Input` for a text that is too long for the key: it names no field yet.
    fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>>;

    /// The key as SubjectPublicKeyInfo, DER: the same for the same key.
    fn spki(&self) -> &[u8];
}

/// A merchant's private key that opens the sensitive fields of an answer.
pub trait Opener: Send + Sync + Debug {
    /// Decrypts a sensitive field.
    ///
    /// # Errors
    /// `Sealed`, the same for every cause.
    fn decrypt(&self, sealed: &[u8]) -> Result<Secret<Vec<u8>>>;
}

/// A merchant's private key in this process: it signs and opens, and its public half is known.
pub trait OwnKey: Signer + Opener {
    /// The public half as SubjectPublicKeyInfo, DER: the same for the same key.
    fn spki(&self) -> &[u8];
}

/// The names and functions of one set of algorithms (v3 reference, section 6).
///
/// A merchant has one by its configuration; no message chooses another.
pub struct Suite {
    /// Its name in a configuration: `RSA` or `SM`.
    pub name: &'static str,
    /// The scheme of its signatures.
    pub scheme: &'static str,
    /// `algorithm` of what it encrypts under the APIv3 key.
    pub aead: &'static str,
    /// `algorithm_type` of its certificates in `GET /v3/certificates`.
    pub certificates: &'static str,
    /// `signType` of a client invocation.
    pub sign_type: &'static str,
    /// Reads a merchant's private key, given as PEM; the error is the end of a sentence that names the field.
    pub private_key: fn(&str) -> Result<Arc<dyn OwnKey>, String>,
    /// Reads a public key, given as PEM; the error is the end of a sentence that names the field.
    pub public_key: fn(&str) -> KeyRead,
    /// Reads the public key of a certificate, given as SubjectPublicKeyInfo; the error likewise.
    pub certified_key: fn(&[u8]) -> KeyRead,
    /// Opens what WeChat Pay encrypted under the APIv3 key.
    pub open: Cipher,
    /// Encrypts under the APIv3 key as WeChat Pay does.
    pub seal: Cipher,
}

/// A key of WeChat Pay's, or the end of a sentence that says why there is none.
pub type KeyRead = Result<Arc<dyn Verifier>, String>;

/// The APIv3 key, the nonce, the associated data, and the bytes that are replaced by the outcome.
pub type Cipher = fn(&[u8; 32], &[u8], &[u8], Vec<u8>) -> Result<Vec<u8>>;

/// SHA-256 with RSA, OAEP with SHA-1, AES-256-GCM: what every merchant has.
pub static RSA: Suite = Suite {
    name: "RSA",
    scheme: rsa::SCHEME,
    aead: "AEAD_AES_256_GCM",
    certificates: "RSA",
    sign_type: "RSA",
    private_key: |pem| Ok(Arc::new(rsa::PrivateKey::from_pem(pem)?)),
    public_key: |pem| Ok(Arc::new(rsa::PublicKey::from_pem(pem)?)),
    certified_key: |spki| Ok(Arc::new(rsa::PublicKey::from_spki(spki)?)),
    open: aead::open,
    seal: aead::seal,
};

/// SM2 with SM3, SM4-GCM: for merchants whom WeChat Pay lets use them.
///
/// How a client is told is not published; `RSA` is what every page knows (v3 reference, section 8), and a
/// signature of SM2 is none of RSA's, so its own name is given.
pub static SM: Suite = Suite {
    name: "SM",
    scheme: sm2::SCHEME,
    aead: "AEAD_SM4_GCM",
    certificates: "SM2",
    sign_type: "SM2",
    private_key: |pem| Ok(Arc::new(sm2::PrivateKey::from_pem(pem)?)),
    public_key: |pem| Ok(Arc::new(sm2::PublicKey::from_pem(pem)?)),
    certified_key: |spki| Ok(Arc::new(sm2::PublicKey::from_spki(spki)?)),
    open: sm4::open,
    seal: sm4::seal,
};

/// Every suite, the usual one first.
pub static ALL: [&Suite; 2] = [&RSA, &SM];

/// The suite of a name.
pub fn of(name: &str) -> Option<&'static Suite> {
    ALL.into_iter().find(|suite| suite.name == name)
}

impl Suite {
    /// Checks that a certificate is a private key's.
    ///
    /// # Errors
    /// That it is not, as the end of a sentence that names the certificate's field.
    pub fn check_owns(
        &self,
        private: &dyn OwnKey,
        certificate: &Certificate,
    ) -> Result<(), String> {
        let theirs = (self.certified_key)(certificate.spki());
        if theirs.is_ok_and(|theirs| theirs.spki() == private.spki()) {
            return Ok(());
        }
        Err(format!(
            "does not belong to the private key (certificate serial {})",
            certificate.serial()
        ))
    }
}

impl Debug for Suite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Suite({})", self.name)
    }
}
