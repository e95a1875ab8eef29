//! Tells a message from what frameworks make of one.

use crate::error::{Advice, Error, Result};

/// Says in the error what a body looks like when it cannot be a message.
pub(super) fn check(body: &[u8]) -> Result<()> {
    match diagnosis(body) {
        Some(text) => Err(Error::wire(
            Advice::Never,
            format!("{text}; pass the exact bytes of the request's body"),
        )),
        None => Ok(()),
    }
}

/// What a body looks like whose signature does not match: WeChat Pay writes its JSON without blanks and
/// its Chinese in UTF-8, and most libraries write it anew in another way.
pub(super) fn hint(body: &[u8]) -> Option<&'static str> {
    let has = |bytes: &[u8]| body.windows(bytes.len()).any(|window| window == bytes);
    if body.starts_with(b"{\n") || body.starts_with(b"{\r") || body.starts_with(b"{ ") {
        return Some("the body is indented: the message was parsed and written again");
    }
    if has(b"\": ") || has(b"\", \"") {
        return Some(
            "the body has blanks between its members: the message was parsed and written again",
        );
    }
    if has(b"\\u") {
        return Some(
            "the body has its Chinese as \\u escapes: the message was parsed and written again",
        );
    }
    None
}

fn diagnosis(body: &[u8]) -> Option<&'static str> {
    let start = body.trim_ascii_start();
    let start = &start[..start.len().min(64)];
    if start.is_empty() {
        return Some("the body is empty: something before us has read it already");
    }
    if start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF") || start.contains(&0) {
        return Some("the body is not UTF-8 but UTF-16 or binary");
    }
    let found = LOOKS.iter().find(|(begin, _)| start.starts_with(begin));
    if let Some((_, text)) = found {
        return Some(text);
    }
    if start.starts_with(b"{") {
        return start[1..]
            .trim_ascii_start()
            .starts_with(b"'")
            .then_some("the body is the text of a dict: str() was called on a parsed message");
    }
    let name = start
        .iter()
        .take_while(|b| b.is_ascii_alphanumeric() || b"_%.-".contains(b));
    let name = name.count();
    match start.get(name) {
        Some(b'=') if name > 0 => Some("the body is form-encoded, not JSON: it was re-serialised"),
        _ => Some("the body is no JSON object"),
    }
}

/// How bodies begin that went through somebody's hands, or are something else.
const LOOKS: [(&[u8], &str); 13] = [
    (
        b"\xEF\xBB\xBF",
        "the body begins with a mark of its encoding, which WeChat Pay does not send",
    ),
    (b"<xml", "the body is XML: it is a message of v2"),
    (b"<?xml", "the body is XML: it is a message of v2"),
    (b"<", "the body is a web page"),
    (
        b"b'",
        "the body is the text of a bytes object: str() was called on it",
    ),
    (
        b"b\"",
        "the body is the text of a bytes object: str() was called on it",
    ),
    (
        b"bytearray(",
        "the body is the text of a bytes object: str() was called on it",
    ),
    (
        b"[object ",
        "the body is the text of an object: the message was parsed before it came here",
    ),
    (
        b"Array",
        "the body is the text of an array: the message was parsed before it came here",
    ),
    (
        b"OrderedDict(",
        "the body is the text of a dict: the message was parsed before it came here",
    ),
    (
        b"map[",
        "the body is the text of a map: the message was parsed before it came here",
    ),
    (
        b"\"",
        "the body is a quoted JSON string: the message was re-serialised",
    ),
    (
        b"%7B",
        "the body is percent-encoded: the message was re-serialised",
    ),
];
