//! The flat XML dialect of v2, both ways: one root, one level of elements, text or CDATA.
//!
//! The reader is a whitelist, written by hand because a notice is verified on every payment and a
//! general XML reader costs more than the digest it feeds. It takes what WeChat Pay sends (v2
//! reference, 0.1) and refuses everything in which two readers could disagree, so that a byte
//! string which is taken has exactly one map of fields:
//!
//! * DOCTYPE, comments, processing instructions, attributes, prefixes, nesting, repetition and any
//!   entity beyond the five of XML are refused.
//! * A value is text, or it is CDATA; the only CDATA that may come in pieces is the one that has to,
//!   because it holds `]]>`. White space beside CDATA belongs to the value, as XML says, and is
//!   signed like the rest of it.
//! * Line ends are kept as they came: the signature is over the bytes.
//! * Control characters are refused, literal ones and references alike, although SDKs have met them
//!   in nicknames. They are illegal in XML, so readers strip, refuse or keep them as they please, and
//!   the signed text would depend on the reader. No signed message needs them: what comes back in a
//!   notice (`attach`, `body`) is what [`write()`] sent, and it refuses them too.

mod nested;
mod scan;
mod write;

pub use nested::{MAX_DEPTH, read_nested};
pub use write::write;
pub(crate) use write::{field_size, finish, write_field};

use super::Fields;
use crate::error::Result;
use scan::{NAME, Scanner, is};
use std::borrow::Cow;

/// The longest message that is read or written: 256 KiB.
pub const MAX_MESSAGE: usize = 256 << 10;
/// The most fields a message may have: a page of twenty refunds with five coupons each stays below.
pub const MAX_FIELDS: usize = 512;
/// The longest name a field may have, in bytes.
pub const MAX_NAME: usize = 64;

/// Reads a message whose root is `<xml>`.
///
/// Values borrow from the message unless a reference or a split CDATA had to be joined.
///
/// # Errors
/// `Wire` for everything that is not the strict dialect, with the place and the reason; no value of
/// the message is in the text. The advice is `query`: an unreadable answer says nothing.
pub fn read(bytes: &[u8]) -> Result<Fields<'_>> {
    read_root(bytes, "xml")
}

/// Reads a message with another root: what a refund notice encrypts has `<root>`.
///
/// # Errors
/// As [`read`].
pub fn read_root<'a>(bytes: &'a [u8], root: &str) -> Result<Fields<'a>> {
    let mut scanner = Scanner::new(bytes)?;
    let mut fields = Fields::with_capacity((bytes.len() / 40).clamp(4, 48));
    let mut names = Names::default();
    if scanner.open_root(root)? {
        while let Some((name, empty)) = scanner.next_element(root)? {
            if names.maybe_seen(name) && fields.iter().any(|(n, _)| n == name) {
                return Err(scanner.refuse("an element is repeated"));
            }
            if fields.len() == MAX_FIELDS {
                return Err(scanner.refuse("there are too many elements"));
            }
            let value = if empty {
                Cow::Borrowed("")
            } else {
                scanner.value(name)?
            };
            fields.push_new(name, value);
        }
    }
    scanner.end()?;
    Ok(fields)
}

/// Whether a text can be the name of a field: `[A-Za-z_][A-Za-z0-9_.$-]*`, at most 64 bytes.
pub fn is_name(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() <= MAX_NAME
        && bytes
            .first()
            .is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_')
        && bytes.iter().all(|b| is(*b, NAME))
}

/// A bit for a name; different names may share one.
#[inline(always)]
pub(crate) fn mark(name: &str) -> u128 {
    let bytes = name.as_bytes();
    let part = |at: usize| bytes.get(at).copied().map_or(0, usize::from);
    let last = bytes.len().saturating_sub(1);
    let mixed = part(0) * 5 + part(bytes.len() / 2) * 11 + part(last) * 29 + bytes.len() * 47;
    1 << (mixed & 127)
}

/// Remembers names well enough to say "certainly new", so that the full comparison is rare.
#[derive(Default)]
struct Names(u128);

impl Names {
    fn maybe_seen(&mut self, name: &str) -> bool {
        let bit = mark(name);
        let seen = self.0 & bit != 0;
        self.0 |= bit;
        seen
    }
}

#[cfg(test)]
mod tests;
