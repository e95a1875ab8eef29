//! One pass over a message, byte by byte, borrowing what it finds.

use super::{MAX_MESSAGE, MAX_NAME};
use crate::error::{Advice, Error, Result};
use std::borrow::Cow;

/// A place in a message.
pub(super) struct Scanner<'a> {
    text: &'a str,
    pub(super) at: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Result<Scanner<'a>> {
        let refuse = |why: &str| {
            Err(Error::wire(
                Advice::Query,
                format!("the XML is refused: {why}"),
            ))
        };
        if bytes.len() > MAX_MESSAGE {
            return refuse("it is larger than 256 KiB");
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Scanner { text, at: 0 }),
            Err(_) => refuse("it is not UTF-8"),
        }
    }

    #[cold]
    pub(super) fn refuse(&self, why: &str) -> Error {
        Error::wire(
            Advice::Query,
            format!("the XML is refused at byte {}: {why}", self.at),
        )
    }

    #[inline(always)]
    pub(super) fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at..]
    }

    #[inline(always)]
    fn eat(&mut self, token: &[u8]) -> bool {
        let is_next = self.rest().starts_with(token);
        if is_next {
            self.at += token.len();
        }
        is_next
    }

    #[inline(always)]
    pub(super) fn skip_white(&mut self) {
        while self.rest().first().is_some_and(|b| is(*b, WHITE)) {
            self.at += 1;
        }
    }

    /// Takes declaration and opening tag; whether anything may follow inside.
    pub(super) fn open_root(&mut self, root: &str) -> Result<bool> {
        self.skip_white();
        if self.eat(b"<?xml") {
            self.declaration()?;
            self.skip_white();
        }
        if !self.eat(b"<") {
            let why = if self.rest().is_empty() {
                CUT
            } else {
                "an element should begin here"
            };
            return Err(self.refuse(why));
        }
        let name = self.name()?;
        if name != root {
            return Err(self.refuse("the root element has another name"));
        }
        Ok(!self.close_of_opening_tag()?)
    }

    /// Takes `version="1.0"`, then `encoding="UTF-8"` and `standalone` if they are there.
    fn declaration(&mut self) -> Result<()> {
        let end = self
            .rest()
            .windows(2)
            .take(128)
            .position(|pair| pair == b"?>");
        let Some(end) = end else {
            return Err(self.refuse("the XML declaration does not end"));
        };
        // Not what Rust takes for white space: a form feed is none in XML.
        let inside = &self.text[self.at..self.at + end];
        let mut words = inside
            .split([' ', '\t', '\r', '\n'])
            .filter(|word| !word.is_empty());
        let begins_white = self.rest().first().is_some_and(|b| is(*b, WHITE));
        let is_version = |w: &str| matches!(w, "version=\"1.0\"" | "version='1.0'");
        let is_utf8 = |w: &str| {
            let value = w.strip_prefix("encoding=").unwrap_or_default();
            ["\"utf-8\"", "'utf-8'"]
                .iter()
                .any(|v| value.eq_ignore_ascii_case(v))
        };
        let is_alone = |w: &str| {
            let value = w.strip_prefix("standalone=").unwrap_or_default();
            matches!(value, "\"yes\"" | "'yes'" | "\"no\"" | "'no'")
        };
        let mut word = words.next();
        let mut is_known = begins_white && word.is_some_and(is_version);
        word = words.next();
        if word.is_some_and(is_utf8) {
            word = words.next();
        }
        if word.is_some_and(is_alone) {
            word = words.next();
        }
        is_known &= word.is_none();
        if !is_known {
            return Err(self.refuse("the XML declaration is not version 1.0 in UTF-8"));
        }
        self.at += end + 2;
        Ok(())
    }

    /// The next element's name and whether it is empty (`<a/>`), or `None` at the end of the root.
    #[inline]
    pub(super) fn next_element(&mut self, root: &str) -> Result<Option<(&'a str, bool)>> {
        self.skip_white();
        if !self.eat(b"<") {
            let why = if self.rest().is_empty() {
                CUT
            } else {
                "there is text outside of elements"
            };
            return Err(self.refuse(why));
        }
        if self.rest().first() == Some(&b'/') {
            self.at -= 1;
            self.closing_tag(root)?;
            return Ok(None);
        }
        let name = self.name()?;
        let empty = self.close_of_opening_tag()?;
        Ok(Some((name, empty)))
    }

    #[inline]
    fn name(&mut self) -> Result<&'a str> {
        let rest = self.rest();
        let end = rest
            .iter()
            .position(|b| !is(*b, NAME))
            .unwrap_or(rest.len());
        let first = rest.first().copied().unwrap_or(0);
        if end > MAX_NAME {
            return Err(self.refuse("a name is longer than 64 bytes"));
        }
        if end == 0 || !(first.is_ascii_alphabetic() || first == b'_') {
            return Err(self.refuse(self.not_a_name()));
        }
        let name = &self.text[self.at..self.at + end];
        self.at += end;
        Ok(name)
    }

    fn not_a_name(&self) -> &'static str {
        match self.rest() {
            [] => CUT,
            [b'!', b'-', ..] => "comments are not allowed",
            [b'!', b'[', ..] => "CDATA stands outside of an element",
            [b'!', ..] => "DOCTYPE and other declarations are not allowed",
            [b'?', ..] => "processing instructions are not allowed",
            _ => "a name may hold only letters, digits and _ . $ -, and not begin with a digit",
        }
    }

    /// Takes `>` (false) or `/>` (true) behind an element's name.
    #[inline(always)]
    fn close_of_opening_tag(&mut self) -> Result<bool> {
        if self.eat(b">") {
            return Ok(false);
        }
        let had_white = self.rest().first().is_some_and(|b| is(*b, WHITE));
        self.skip_white();
        if self.eat(b">") {
            return Ok(false);
        }
        if self.eat(b"/>") {
            return Ok(true);
        }
        Err(self.refuse(match self.rest() {
            [] => CUT,
            [b':', ..] => "prefixes are not allowed",
            _ if had_white => "attributes are not allowed",
            _ => "a name may hold only letters, digits and _ . $ -",
        }))
    }

    #[inline(always)]
    fn closing_tag(&mut self, name: &str) -> Result<()> {
        if self.eat(b"</") && self.eat(name.as_bytes()) {
            if self.eat(b">") {
                return Ok(());
            }
            self.skip_white();
            if self.eat(b">") {
                return Ok(());
            }
        }
        Err(self.refuse(if self.rest().is_empty() {
            CUT
        } else {
            "an element ends under another name"
        }))
    }

    /// The content of an element that holds no elements, and its closing tag.
    #[inline]
    pub(super) fn value(&mut self, name: &str) -> Result<Cow<'a, str>> {
        let mut value = self.text_run()?;
        let mut section: Option<&'a str> = None;
        while self.eat(b"<![CDATA[") {
            let next = self.cdata()?;
            match section {
                None if !is_white(&value) => return Err(self.refuse(BESIDE)),
                Some(last) if !cuts_an_end_mark(last, next) => {
                    return Err(self.refuse("CDATA is split where it need not be"));
                }
                _ => append(&mut value, Cow::Borrowed(next)),
            }
            section = Some(next);
            let after = self.text_run()?;
            if !after.is_empty() {
                if !is_white(&after) || self.rest().starts_with(b"<![") {
                    return Err(self.refuse(BESIDE));
                }
                append(&mut value, after);
            }
        }
        if !self.rest().starts_with(b"</") {
            let why = match self.rest() {
                [_, b'!' | b'?', ..] | [] | [_] => {
                    self.at = (self.at + 1).min(self.text.len());
                    self.not_a_name()
                }
                _ => "an element lies inside another",
            };
            return Err(self.refuse(why));
        }
        self.closing_tag(name)?;
        Ok(value)
    }

    /// Text up to the next `<`, with its references resolved.
    #[inline]
    fn text_run(&mut self) -> Result<Cow<'a, str>> {
        let mut from = self.at;
        let mut joined: Option<String> = None;
        loop {
            let rest = self.rest();
            let Some(step) = rest.iter().position(|b| is(*b, TEXT_STOP)) else {
                self.at = self.text.len();
                return Err(self.refuse(CUT));
            };
            self.at += step;
            match rest[step] {
                b'<' => break,
                b'&' => {
                    let joined = joined.get_or_insert_default();
                    joined.push_str(&self.text[from..self.at]);
                    joined.push(self.reference()?);
                    from = self.at;
                }
                b']' if rest[step..].starts_with(b"]]>") => {
                    return Err(self.refuse("]]> stands in text"));
                }
                b']' => self.at += 1,
                0xEF => self.at += legal_ef(&rest[step..]).map_err(|why| self.refuse(why))?,
                _ => return Err(self.refuse(CONTROL)),
            }
        }
        let last = &self.text[from..self.at];
        Ok(match joined {
            None => Cow::Borrowed(last),
            Some(mut text) => {
                text.push_str(last);
                Cow::Owned(text)
            }
        })
    }

    /// The rest of a CDATA section whose beginning was taken.
    #[inline]
    fn cdata(&mut self) -> Result<&'a str> {
        let from = self.at;
        loop {
            let rest = self.rest();
            let Some(step) = rest.iter().position(|b| is(*b, CDATA_STOP)) else {
                self.at = self.text.len();
                return Err(self.refuse(CUT));
            };
            self.at += step;
            match rest[step] {
                b']' if rest[step..].starts_with(b"]]>") => {
                    let section = &self.text[from..self.at];
                    self.at += 3;
                    return Ok(section);
                }
                b']' => self.at += 1,
                0xEF => self.at += legal_ef(&rest[step..]).map_err(|why| self.refuse(why))?,
                _ => return Err(self.refuse(CONTROL)),
            }
        }
    }

    /// One of the five entities, or a number of a character that may stand in a value.
    fn reference(&mut self) -> Result<char> {
        let rest = self.rest();
        let unknown =
            "only &amp; &lt; &gt; &quot; &apos; and numbers of legal characters are allowed";
        let Some(end) = rest.iter().take(12).position(|b| *b == b';') else {
            return Err(self.refuse(unknown));
        };
        let name = &self.text[self.at + 1..self.at + end];
        let number = |digits: &str, radix: u32| {
            let is_plain = digits.bytes().all(|b| b.is_ascii_hexdigit());
            u32::from_str_radix(digits, radix)
                .ok()
                .filter(|_| is_plain)
                .and_then(char::from_u32)
        };
        let found = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => match (name.strip_prefix("#x"), name.strip_prefix('#')) {
                (Some(hex), _) => number(hex, 16),
                (None, Some(decimal)) => number(decimal, 10),
                (None, None) => None,
            },
        };
        let is_legal = |c: &char| match *c {
            '\t' | '\n' | '\r' => true,
            c => c >= ' ' && c != '\u{FFFE}' && c != '\u{FFFF}',
        };
        let found = found.filter(is_legal).ok_or_else(|| self.refuse(unknown))?;
        self.at += end + 1;
        Ok(found)
    }

    /// Nothing but white space may follow the root.
    pub(super) fn end(&mut self) -> Result<()> {
        self.skip_white();
        match self.rest().is_empty() {
            true => Ok(()),
            false => Err(self.refuse("something follows the root element")),
        }
    }
}

const CUT: &str = "it ends too early";
const BESIDE: &str = "text stands beside CDATA";

fn is_white(text: &str) -> bool {
    text.bytes().all(|b| is(b, WHITE))
}

/// Whether two CDATA sections had to be two, because together they hold `]]>`.
fn cuts_an_end_mark(before: &str, after: &str) -> bool {
    (before.ends_with("]]") && after.starts_with('>'))
        || (before.ends_with(']') && after.starts_with("]>"))
}

fn append<'a>(value: &mut Cow<'a, str>, more: Cow<'a, str>) {
    match value.is_empty() {
        true => *value = more,
        false => value.to_mut().push_str(&more),
    }
}

pub(super) const CONTROL: &str = "holds a control character";

/// What a byte can mean; bits of [`CLASSES`].
pub(super) const NAME: u8 = 1;
const TEXT_STOP: u8 = 2;
pub(super) const CDATA_STOP: u8 = 4;
const WHITE: u8 = 8;

static CLASSES: [u8; 256] = {
    let mut classes = [0u8; 256];
    let mut at = 0;
    while at < 256 {
        let b = at as u8;
        if b.is_ascii_alphanumeric() || b == b'_' || b == b'.' || b == b'$' || b == b'-' {
            classes[at] |= NAME;
        }
        if b == b' ' || b == b'\t' || b == b'\r' || b == b'\n' {
            classes[at] |= WHITE;
        } else if b < 0x20 || b == b']' || b == 0xEF {
            // 0xEF begins U+FFFE and U+FFFF, which XML forbids like the control characters.
            classes[at] |= TEXT_STOP | CDATA_STOP;
        }
        if b == b'<' || b == b'&' {
            classes[at] |= TEXT_STOP;
        }
        at += 1;
    }
    classes
};

#[inline(always)]
pub(super) fn is(byte: u8, class: u8) -> bool {
    CLASSES[usize::from(byte)] & class != 0
}

/// The length of the character that begins with 0xEF, unless it is U+FFFE or U+FFFF.
pub(super) fn legal_ef(bytes: &[u8]) -> Result<usize, &'static str> {
    if bytes.starts_with(b"\xEF\xBF\xBE") || bytes.starts_with(b"\xEF\xBF\xBF") {
        return Err("holds a character that XML forbids");
    }
    Ok(3)
}
