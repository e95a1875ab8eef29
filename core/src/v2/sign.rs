//! The signature of v2 (v2 reference, section 1).
//!
//! Names are sorted bytewise, empty values and `sign` left out, `&key=` and the key appended, and the
//! whole is digested with MD5 or HMAC-SHA256. The algorithm is always the caller's: no message can
//! choose it.

use crate::crypto::digest;
use crate::crypto::{HmacSha256, Md5};
use crate::error::{Advice, Error, Kind, Result};
use crate::wire::Fields;

/// The two algorithms of v2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignType {
    /// MD5: legacy, still demanded by some operations.
    Md5,
    /// HMAC-SHA256.
    HmacSha256,
}

impl SignType {
    /// The name as it stands in `sign_type`.
    pub const fn name(self) -> &'static str {
        match self {
            SignType::Md5 => "MD5",
            SignType::HmacSha256 => "HMAC-SHA256",
        }
    }

    /// Reads a name as it stands in `sign_type`.
    pub fn parse(text: &str) -> Option<SignType> {
        [SignType::Md5, SignType::HmacSha256]
            .into_iter()
            .find(|t| t.name() == text)
    }

    const fn other(self) -> SignType {
        match self {
            SignType::Md5 => SignType::HmacSha256,
            SignType::HmacSha256 => SignType::Md5,
        }
    }

    const fn digits(self) -> usize {
        match self {
            SignType::Md5 => 32,
            SignType::HmacSha256 => 64,
        }
    }
}

/// Computes the signature of fields; a `sign` among them is left out.
///
/// The key may have any length, so that old examples can be recomputed; a configuration demands 32
/// characters.
///
/// # Errors
/// `Input` for an empty key, and for a field named `key`: its value would stand where the key does.
pub fn sign(fields: &Fields, key: &str, sign_type: SignType) -> Result<String> {
    if key.is_empty() {
        return Err(Error::input(
            "key",
            "is empty: nothing can be signed with it",
        ));
    }
    if fields.get("key").is_some() {
        return Err(Error::input("key", "cannot be the name of a field in v2"));
    }
    Ok(signature(&signed(fields), "&key=", key, sign_type))
}

/// Checks the signature in fields; success is the absence of an error, and there is no other way.
///
/// `sign` must be there once, complete and in upper case. A `sign_type` in the message must agree
/// with the one given; it never replaces it.
///
/// # Errors
/// `Forged` in every other case, saying what is the matter; also where the other algorithm would have
/// matched. `Probe` for WeChat Pay's own `WECHATPAY/SIGNTEST/` messages. `Input` for an empty key.
pub fn verify(fields: &Fields, key: &str, sign_type: SignType) -> Result<()> {
    if key.is_empty() {
        return Err(Error::input(
            "key",
            "is empty: nothing can be verified with it",
        ));
    }
    let Some(claimed) = fields.filled("sign") else {
        return Err(Error::forged("the message carries no sign").at("sign"));
    };
    if fields.get("key").is_some() {
        return Err(Error::forged("the message has a field named key").at("key"));
    }
    let named = fields.filled("sign_type");
    let is_named_so = named.is_none_or(|name| name == sign_type.name());
    // Everything is computed before anything is said, and compared in constant time.
    let pairs = signed(fields);
    let expected = signature(&pairs, "&key=", key, sign_type);
    if is_named_so && digest::same(expected.as_bytes(), claimed.as_bytes()) {
        return Ok(());
    }
    Err(denial(claimed, is_named_so, &pairs, key, sign_type))
}

#[cold]
fn denial(claimed: &str, is_named_so: bool, pairs: &[Pair], key: &str, ours: SignType) -> Error {
    if claimed.starts_with("WECHATPAY/SIGNTEST/") {
        let text = "this is a probe of WeChat Pay's with a wrong signature; refusing it is right";
        return Error::new(Kind::Probe, Advice::Never, text).at("sign");
    }
    let other = ours.other();
    let (ours, others) = (ours.name(), other.name());
    let with_other = signature(pairs, "&key=", key, other);
    if digest::same(with_other.as_bytes(), claimed.as_bytes()) {
        let text =
            format!("the message is signed with {others}, but {ours} is what is expected here");
        return Error::forged(text).at("sign");
    }
    if !is_named_so {
        let text =
            format!("the message names another algorithm than {ours}, which is expected here");
        return Error::forged(text).at("sign_type");
    }
    let is_hex = |b: u8| b.is_ascii_digit() || (b'A'..=b'F').contains(&b);
    let digits = match ours == SignType::Md5.name() {
        true => SignType::Md5.digits(),
        false => SignType::HmacSha256.digits(),
    };
    if claimed.len() != digits || !claimed.bytes().all(is_hex) {
        let text = format!("sign must be exactly {digits} upper-case hex digits for {ours}");
        return Error::forged(text).at("sign");
    }
    Error::forged(
        "the signature does not match: the key is another one, or the message was changed, \
         for example parsed and written again, before it came here",
    )
    .at("sign")
}

/// A field that takes part, with the first eight bytes of its name, which decide most comparisons.
pub(super) type Pair<'a> = (u64, &'a str, &'a str);

pub(super) fn pair<'a>(name: &'a str, value: &'a str) -> Pair<'a> {
    let mut head = [0u8; 8];
    let bytes = name.as_bytes();
    let length = bytes.len().min(8);
    head[..length].copy_from_slice(&bytes[..length]);
    (u64::from_be_bytes(head), name, value)
}

/// Sorts by name, bytewise. A name shorter than its head is filled with zeros, which no name holds,
/// so that a prefix comes first.
pub(super) fn sort(pairs: &mut [Pair]) {
    pairs.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.cmp(b.1)));
}

fn signed<'a>(fields: &'a Fields) -> Vec<Pair<'a>> {
    let mut pairs = Vec::with_capacity(fields.len());
    for (name, value) in fields.iter() {
        if !value.is_empty() && name != "sign" {
            pairs.push(pair(name, value));
        }
    }
    sort(&mut pairs);
    pairs
}

/// Digests sorted pairs and a secret tail, piece by piece: the secret is never copied.
pub(super) fn signature(pairs: &[Pair], tail: &str, key: &str, sign_type: SignType) -> String {
    match sign_type {
        SignType::Md5 => {
            let mut md5 = Md5::new();
            feed(pairs, tail, key, |bytes| md5.update(bytes));
            md5.finish_hex_upper()
        }
        SignType::HmacSha256 => {
            let mut hmac = HmacSha256::new(key.as_bytes());
            feed(pairs, tail, key, |bytes| hmac.update(bytes));
            hmac.finish_hex_upper()
        }
    }
}

#[inline(always)]
fn feed(pairs: &[Pair], tail: &str, key: &str, mut update: impl FnMut(&[u8])) {
    let size: usize = pairs.iter().map(|p| p.1.len() + p.2.len() + 2).sum();
    let mut text = Vec::with_capacity(size + tail.len());
    for (at, (_, name, value)) in pairs.iter().enumerate() {
        if at > 0 {
            text.push(b'&');
        }
        text.extend_from_slice(name.as_bytes());
        text.push(b'=');
        text.extend_from_slice(value.as_bytes());
    }
    text.extend_from_slice(tail.as_bytes());
    update(&text);
    update(key.as_bytes());
}

/// WeCom's second signature: MD5 over a fixed subset with `&secret=` (v2 reference, 1.5).
///
/// # Errors
/// `Input` for an empty secret.
pub fn wecom(fields: &Fields, subset: &[&str], secret: &str) -> Result<String> {
    if secret.is_empty() {
        return Err(Error::input(
            "wecom_secret",
            "is empty: nothing can be signed with it",
        ));
    }
    let filled = |name: &&'_ str| fields.filled(name);
    let mut pairs: Vec<Pair> = subset
        .iter()
        .filter_map(|name| filled(name).map(|value| pair(name, value)))
        .collect();
    sort(&mut pairs);
    Ok(signature(&pairs, "&secret=", secret, SignType::Md5))
}

#[cfg(test)]
#[path = "sign_tests.rs"]
mod tests;
