use super::Account;
use crate::crypto::{Suite, aead};
use crate::error::{Advice, Error, Kind, Result};
use crate::wire::json::Lent;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// What WeChat Pay encrypted under the APIv3 key: a notice's `resource` or a platform certificate (v3
/// reference, 3.1 and 4.1).
#[derive(Clone, Copy, Debug)]
pub struct Resource<'a> {
    /// What encrypted it: the suite's own, and no other is taken.
    pub algorithm: &'a str,
    /// 12 bytes.
    pub nonce: &'a str,
    /// What was authenticated with it; it may be empty or missing.
    pub associated_data: &'a str,
    /// The encrypted bytes with their tag, in Base64.
    pub ciphertext: &'a str,
}

impl<'a> Resource<'a> {
    /// Reads the members of a JSON object.
    ///
    /// # Errors
    /// `Sealed`, naming the member, for one that is missing or not text.
    pub fn read(value: &'a Value) -> Result<Resource<'a>> {
        Resource::of(|name| match value.get(name) {
            None | Some(Value::Null) => Member::Missing,
            Some(value) => value.as_str().map_or(Member::Other, Member::Text),
        })
    }

    /// Reads the members of a JSON object that was lent.
    ///
    /// # Errors
    /// As [`Resource::read`].
    pub fn read_lent(value: &'a Lent<'a>) -> Result<Resource<'a>> {
        Resource::of(|name| match value.get(name) {
            None | Some(Lent::Null) => Member::Missing,
            Some(value) => value.as_str().map_or(Member::Other, Member::Text),
        })
    }

    fn of(get: impl Fn(&str) -> Member<'a>) -> Result<Resource<'a>> {
        let need = |name: &str| match get(name) {
            Member::Text(text) => Ok(text),
            _ => Err(sealed("an encrypted part has no such text").at(name)),
        };
        let associated_data = match get("associated_data") {
            Member::Missing => "",
            _ => need("associated_data")?,
        };
        Ok(Resource {
            algorithm: need("algorithm")?,
            nonce: need("nonce")?,
            associated_data,
            ciphertext: need("ciphertext")?,
        })
    }

    /// Opens it with the account's APIv3 key and the algorithm of its suite.
    ///
    /// # Errors
    /// `Sealed`, naming what is the matter: another algorithm, a nonce that has not 12 bytes, Base64
    /// that is not strict or too short, and whatever does not open under the key.
    pub fn open(&self, account: &Account) -> Result<Vec<u8>> {
        self.open_with(account.suite, account.key.expose())
    }

    /// Opens it with an APIv3 key and the algorithm of a suite.
    ///
    /// # Errors
    /// As [`Resource::open`].
    pub fn open_with(&self, suite: &Suite, key: &[u8; 32]) -> Result<Vec<u8>> {
        if self.algorithm != suite.aead {
            let text = format!("is encrypted with another algorithm than {}", suite.aead);
            return Err(sealed(text).at("algorithm"));
        }
        if self.nonce.len() != aead::NONCE {
            return Err(sealed("the nonce is not 12 bytes long").at("nonce"));
        }
        let bytes = STANDARD.decode(self.ciphertext).ok();
        let bytes = bytes.filter(|bytes| bytes.len() >= aead::TAG);
        let bytes = bytes.ok_or_else(|| {
            sealed("the encrypted part is not Base64, or too short").at("ciphertext")
        })?;
        let (nonce, aad) = (self.nonce.as_bytes(), self.associated_data.as_bytes());
        (suite.open)(key, nonce, aad, bytes).map_err(|error| {
            let text = "does not open: the APIv3 key is another one than the one set in the \
                        merchant platform, or the encrypted part was changed";
            Error::new(error.kind(), error.advice(), text).at("ciphertext")
        })
    }
}

/// What stands under a name.
enum Member<'a> {
    Missing,
    Text(&'a str),
    Other,
}

fn sealed(text: impl Into<String>) -> Error {
    Error::new(Kind::Sealed, Advice::Never, text)
}
