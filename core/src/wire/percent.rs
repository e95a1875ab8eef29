//! Percent-encoding as RFC 3986 has it.

use crate::error::{Advice, Error, Result};

/// Encodes everything but letters, digits and `- . _ ~`; a space becomes `%20`.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 2);
    encode_into(&mut out, text);
    out
}

/// Encodes names and values into a query, without the question mark: `a=1&b=x%20y`.
pub fn encode_query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        encode_into(&mut out, name);
        out.push('=');
        encode_into(&mut out, value);
    }
    out
}

/// Decodes; a plus sign stays a plus sign.
///
/// # Errors
/// `Wire` for a percent sign without two hex digits, and for bytes that are not UTF-8.
pub fn decode(text: &str) -> Result<String> {
    let refuse = |why: &str| {
        Error::wire(
            Advice::Never,
            format!("the percent-encoding is wrong: {why}"),
        )
    };
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let mut digit = || bytes.next().and_then(|b| char::from(b).to_digit(16));
        let (Some(high), Some(low)) = (digit(), digit()) else {
            return Err(refuse("two hex digits must follow a percent sign"));
        };
        out.push((high * 16 + low) as u8);
    }
    String::from_utf8(out).map_err(|_| refuse("it does not hold UTF-8"))
}

fn encode_into(out: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(encode("aZ09-._~"), "aZ09-._~");
        assert_eq!(
            encode("https://a.cn/?x=1&y= +"),
            "https%3A%2F%2Fa.cn%2F%3Fx%3D1%26y%3D%20%2B"
        );
        assert_eq!(encode_query([("a", "微"), ("b", "")]), "a=%E5%BE%AE&b=");
    }

    #[test]
    fn broken_encodings_are_refused() {
        for bad in ["%", "%1", "%zz", "%+1", "%ff", "a%e5%be"] {
            assert!(decode(bad).is_err(), "{bad}");
        }
        assert_eq!(decode("a+b%20c").unwrap(), "a+b c");
    }

    proptest! {
        #[test]
        fn what_is_encoded_can_be_decoded(text in any::<String>()) {
            prop_assert_eq!(decode(&encode(&text)).unwrap(), text);
        }

        #[test]
        fn arbitrary_text_never_panics(text in any::<String>()) {
            let _ = decode(&text);
        }
    }
}
