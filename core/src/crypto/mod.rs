//! Bytes under keys: digests, the one cipher of v2, and the client certificate. Thin and total:
//! every function takes any bytes and answers, and each is held to a published vector.

pub mod aes_ecb;
pub mod digest;
mod identity;
mod p12;
mod pem;

pub use digest::{HmacSha256, Md5};
pub use identity::Identity;
