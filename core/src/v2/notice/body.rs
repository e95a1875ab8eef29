//! Tells a message from what frameworks make of one.

use crate::error::{Advice, Error, Result};
use crate::wire::{Fields, xml};

/// Reads a body, and says in the error what it looks like when it is no message.
pub(super) fn read(body: &[u8]) -> Result<Fields<'_>> {
    xml::read(body).map_err(|error| match diagnosis(body) {
        Some(text) => Error::wire(
            Advice::Never,
            format!("{text}; pass the exact bytes of the request's body"),
        ),
        None => error.advise(Advice::Never),
    })
}

fn diagnosis(body: &[u8]) -> Option<&'static str> {
    let start = body
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(body)
        .trim_ascii_start();
    let start = &start[..start.len().min(64)];
    if start.is_empty() {
        return Some("the body is empty: something before us has read it already");
    }
    if start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF") || start.contains(&0) {
        return Some("the body is not UTF-8 but UTF-16 or binary");
    }
    let found = LOOKS
        .iter()
        .find(|(begin, _)| start.starts_with(begin))
        .map(|(_, text)| *text);
    found.or_else(|| {
        let name = start
            .iter()
            .take_while(|b| b.is_ascii_alphanumeric() || b"_%.-".contains(b))
            .count();
        match start.get(name) {
            Some(b'=') if name > 0 => {
                Some("the body is form-encoded, not XML: it was re-serialised")
            }
            Some(b'>') if name > 0 => None,
            _ => (start[0] == b'<').then(|| another_root(start)).flatten(),
        }
    })
}

fn another_root(start: &[u8]) -> Option<&'static str> {
    let is_ours =
        start.starts_with(b"<xml") || start.starts_with(b"<?xml") || start.starts_with(b"<!");
    (!is_ours).then_some("the root element is not <xml>: the message was parsed and re-serialised")
}

/// How bodies begin that went through somebody's hands.
const LOOKS: [(&[u8], &str); 15] = [
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
        b"<memory at",
        "the body is the text of a memory object: str() was called on it",
    ),
    (
        b"<Buffer ",
        "the body is the text of a Buffer: it was printed, not passed",
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
        b"{",
        "the body looks like JSON: the message was parsed and re-serialised, or it is one of v3",
    ),
    (
        b"[",
        "the body looks like JSON: the message was parsed and re-serialised",
    ),
    (
        b"\"",
        "the body is a quoted JSON string: the message was re-serialised",
    ),
    (
        b"&lt;",
        "the body is escaped as for a web page: the message was re-serialised",
    ),
    (
        b"%3C",
        "the body is percent-encoded: the message was re-serialised",
    ),
    (b"<html", "the body is a web page"),
    (b"<!DOCTYPE html", "the body is a web page"),
];
