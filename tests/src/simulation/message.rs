//! Messages of v2, read and signed with code that is not the engine's, so that no mistake is made on
//! both sides unseen.

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;

/// The fields of a flat message, as far as it is one.
pub(super) fn fields(body: &[u8]) -> Vec<(&str, &str)> {
    let text = std::str::from_utf8(body).unwrap_or_default();
    let inside = text.find("<xml>").map_or("", |at| &text[at + 5..]);
    let mut rest = inside;
    let mut found = Vec::with_capacity(24);
    while let Some((name, after)) = rest.strip_prefix('<').and_then(|r| r.split_once('>')) {
        let (value, after) = match after.strip_prefix("<![CDATA[") {
            Some(data) => data.split_once("]]>").unwrap_or((data, "")),
            None => after.split_at(after.find('<').unwrap_or(after.len())),
        };
        let Some(after) = after.strip_prefix("</").and_then(|r| r.split_once('>')) else {
            break;
        };
        found.push((name, value));
        rest = after.1.trim_start();
    }
    found
}

/// The value of a field; nothing if it is not there.
pub(super) fn field<'a>(fields: &[(&str, &'a str)], name: &str) -> &'a str {
    let found = fields.iter().find(|(n, _)| *n == name);
    found.map_or("", |(_, value)| *value)
}

/// How a message is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    Md5,
    Hmac,
}

/// The signature of fields (v2 reference, 1).
pub(super) fn sign(fields: &[(&str, &str)], key: &str, algorithm: Algorithm) -> String {
    let mut signed: Vec<_> = fields
        .iter()
        .filter(|(name, value)| *name != "sign" && !value.is_empty())
        .collect();
    signed.sort_unstable();
    let mut text = String::with_capacity(512);
    for (name, value) in signed {
        text.push_str(name);
        text.push('=');
        text.push_str(value);
        text.push('&');
    }
    text.push_str("key=");
    text.push_str(key);
    match algorithm {
        Algorithm::Md5 => capitals(&Md5::digest(text.as_bytes())),
        Algorithm::Hmac => {
            let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else {
                return String::new();
            };
            mac.update(text.as_bytes());
            capitals(&mac.finalize().into_bytes())
        }
    }
}

fn capitals(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
        }
    }
    text
}

/// Whether a message is signed with a key, in either way.
pub(super) fn is_signed(fields: &[(&str, &str)], key: &str) -> bool {
    let given = field(fields, "sign");
    !given.is_empty()
        && [Algorithm::Hmac, Algorithm::Md5]
            .into_iter()
            .any(|algorithm| sign(fields, key, algorithm) == given)
}

/// Writes fields as a message.
pub(super) fn write(fields: &[(&str, &str)]) -> Vec<u8> {
    let mut text = String::with_capacity(1024);
    text.push_str("<xml>");
    for (name, value) in fields {
        for part in ["<", name, "><![CDATA[", value, "]]></", name, ">"] {
            text.push_str(part);
        }
    }
    text.push_str("</xml>");
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of v2's documentation, signed with either algorithm.
    #[test]
    fn a_message_is_signed_as_the_documentation_says() {
        let fields = [
            ("appid", "wxd930ea5d5a258f4f"),
            ("mch_id", "10000100"),
            ("device_info", "1000"),
            ("body", "test"),
            ("nonce_str", "ibuaiVcKdpRxkhJA"),
        ];
        let key = "192006250b4c09247ec02edce69f6a2d";
        let md5 = sign(&fields, key, Algorithm::Md5);
        assert_eq!(md5, "9A0A8659F005D6984697E2CA0A9CF3B7");
        let hmac = sign(&fields, key, Algorithm::Hmac);
        let told = "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6";
        assert_eq!(hmac, told);
        let body = write(&[&fields[..], &[("sign", &hmac)]].concat());
        let read = super::fields(&body);
        assert!(is_signed(&read, key) && !is_signed(&read, "another"));
    }
}
