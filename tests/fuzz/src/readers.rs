//! Two readers of XML that are not ours, and the string that v2 signs, computed a second time.

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use quick_xml::events::Event;
use sha2::Sha256;

/// Names with values, in the order of the message.
pub type Map = Vec<(String, String)>;

/// Reads with quick-xml what lies one level below the root.
///
/// It gives values byte for byte. It takes much that XML forbids, and nothing is known of the map then.
pub fn quick(text: &str) -> Option<Map> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut depth = 0;
    let mut found: Map = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                depth += 1;
                if depth == 2 {
                    found.push((utf8(tag.name().as_ref())?, String::new()));
                }
            }
            Event::Empty(tag) if depth == 1 => {
                found.push((utf8(tag.name().as_ref())?, String::new()));
            }
            Event::End(_) => depth -= 1,
            Event::Text(text) if depth == 2 => found.last_mut()?.1 += &utf8(text.as_ref())?,
            Event::CData(text) if depth == 2 => found.last_mut()?.1 += &utf8(text.as_ref())?,
            Event::GeneralRef(name) if depth == 2 => {
                let whole = format!("&{};", utf8(name.as_ref())?);
                found.last_mut()?.1 += &quick_xml::escape::unescape(&whole).ok()?;
            }
            Event::Eof => return Some(found),
            _ => {}
        }
    }
}

fn utf8(bytes: impl AsRef<[u8]>) -> Option<String> {
    String::from_utf8(bytes.as_ref().to_vec()).ok()
}

/// Reads with roxmltree what lies one level below the root; nothing for what is not XML.
///
/// It turns line ends into line feeds, as XML demands and as no signature survives.
pub fn strict(text: &str) -> Option<Map> {
    let document = roxmltree::Document::parse(text).ok()?;
    let elements = document
        .root_element()
        .children()
        .filter(|n| n.is_element());
    let value = |element: roxmltree::Node<'_, '_>| {
        let pieces = element.descendants().filter(|n| n.is_text());
        pieces.filter_map(|piece| piece.text()).collect::<String>()
    };
    Some(
        elements
            .map(|element| (element.tag_name().name().to_owned(), value(element)))
            .collect(),
    )
}

/// What stands for `$` where XML must be legal: a character of names in XML and of none here.
pub const DOLLAR: &str = "\u{2040}";

/// The text as roxmltree can read it: the names of v2's coupons hold `$`, which XML does not allow, and a
/// declaration may stand at the very beginning only.
pub fn legal(text: &str) -> String {
    text.trim_start_matches('\u{feff}')
        .trim_start_matches([' ', '\t', '\r', '\n'])
        .replace('$', DOLLAR)
}

/// Line ends in a row as one: XML reads `\r\n` as one and a carriage return by number beside them as
/// another, of which our reader, which keeps every byte, cannot tell the difference afterwards.
pub fn line_ends(text: &str) -> String {
    let mut ends = false;
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        let end = matches!(c, '\r' | '\n');
        if !(end && ends) {
            kept.push(if end { '\n' } else { c });
        }
        ends = end;
    }
    kept
}

/// The string that v2 signs, without the key (v2 reference, section 1).
pub fn signed(map: &[(String, String)]) -> String {
    let mut filled: Vec<_> = map
        .iter()
        .filter(|(name, value)| name != "sign" && !value.is_empty())
        .collect();
    filled.sort();
    let pairs: Vec<String> = filled.iter().map(|(n, v)| format!("{n}={v}")).collect();
    pairs.join("&")
}

/// The signature of such a string under MD5 or HMAC-SHA256.
pub fn signature(signed: &str, key: &str, is_md5: bool) -> String {
    let text = format!("{signed}&key={key}");
    let digest = match is_md5 {
        true => Md5::digest(text.as_bytes()).to_vec(),
        false => {
            let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("any length");
            mac.update(text.as_bytes());
            mac.finalize().into_bytes().to_vec()
        }
    };
    digest.iter().map(|byte| format!("{byte:02X}")).collect()
}
