//! Bytes under keys: digests, the one cipher of v2, the client certificate, and the suites of v3. Thin
//! and total: every function takes any bytes and answers, and each is held to a published vector.

pub mod aead;
pub mod aes_ecb;
mod certificate;
pub mod digest;
mod identity;
mod material;
mod p12;
mod pem;
pub mod rsa;
pub mod sm2;
pub mod sm4;
pub mod suite;

pub use certificate::Certificate;
pub use digest::{HmacSha256, Md5};
pub use identity::Identity;
pub use suite::{Opener, OwnKey, Signer, Suite, Verifier};
