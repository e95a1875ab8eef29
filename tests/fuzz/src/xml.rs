//! The flat XML dialect against quick-xml and roxmltree: whatever is taken, all three read to the same
//! map; what is refused although XML allows it is refused for a reason that is listed here.

use crate::readers::{self, Map};
use fenpay::wire::{Fields, xml};

/// Reasons that no reader can see otherwise: the message is no XML.
const MALFORMED: [&str; 3] = [
    "it ends too early",
    "an element ends under another name",
    "]]> stands in text",
];

/// Reasons of the dialect: messages in which readers differ, and limits.
const DIALECT: [&str; 22] = [
    "it is larger than 256 KiB",
    "it is not UTF-8",
    "an element is repeated",
    "a list is repeated",
    "there are too many elements",
    "elements lie too deep inside one another",
    "an element should begin here",
    "the root element has another name",
    "the XML declaration does not end",
    "the XML declaration is not version 1.0 in UTF-8",
    "there is text outside of elements",
    "a name is longer than 64 bytes",
    "comments are not allowed",
    "CDATA stands outside of an element",
    "DOCTYPE and other declarations are not allowed",
    "processing instructions are not allowed",
    "a name may hold only letters, digits and _ . $ -",
    "prefixes are not allowed",
    "attributes are not allowed",
    "text stands beside CDATA",
    "CDATA is split where it need not be",
    "an element lies inside another",
];

/// Reasons of the dialect that concern single characters.
const CHARACTERS: [&str; 4] = [
    "only &amp; &lt; &gt; &quot; &apos; and numbers of legal characters are allowed",
    "holds a control character",
    "holds a character that XML forbids",
    "something follows the root element",
];

/// The bytes are a message.
pub fn run(bytes: &[u8]) {
    let nested = xml::read_nested(bytes);
    match xml::read(bytes) {
        Ok(fields) => {
            let text = std::str::from_utf8(bytes).expect("what is taken is UTF-8");
            taken(text, &fields);
            let nested = nested.expect("a flat message is a nested one");
            assert!(nested == fields, "nested: {text:?}");
        }
        Err(error) => {
            refused(bytes, error.text());
            if let Err(error) = &nested {
                refused(bytes, error.text());
            }
        }
    }
    let _ = xml::read_root(bytes, "root");
}

/// Names and values.
pub fn pairs(fields: &Fields) -> Map {
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    fields.iter().map(owned).collect()
}

fn taken(text: &str, fields: &Fields) {
    let ours = pairs(fields);
    let quick = readers::quick(text.trim_start_matches('\u{feff}'));
    assert_eq!(quick.as_ref(), Some(&ours), "quick-xml: {text:?}");
    // The stricter of the two is given other dollars; it makes them itself of numbers.
    let shared = |(name, value): &(String, String)| {
        let [name, value] = [name, value].map(|text| text.replace('$', readers::DOLLAR));
        (name, readers::line_ends(&value))
    };
    let strict = readers::strict(&readers::legal(text));
    let strict = strict.map(|map| map.iter().map(shared).collect::<Map>());
    let ours: Map = ours.iter().map(shared).collect();
    assert_eq!(strict, Some(ours), "roxmltree: {text:?}");

    let mut names: Vec<&str> = fields.iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{text:?}");
    // CDATA marks take more room than text, so that the same fields may not fit any more.
    if let Ok(again) = xml::write(fields) {
        assert!(
            xml::read(&again).is_ok_and(|read| read == *fields),
            "{text:?}"
        );
    }
}

fn refused(bytes: &[u8], why: &str) {
    let is = |reasons: &[&str]| reasons.iter().any(|reason| why.contains(reason));
    if is(&MALFORMED) {
        // One of the two at least sees it: each takes something that XML forbids.
        let text = String::from_utf8_lossy(bytes);
        let both = readers::strict(&readers::legal(&text)).is_some()
            && readers::quick(text.trim_start_matches('\u{feff}')).is_some();
        assert!(!both, "is XML, but refused: {why}: {text:?}");
    } else {
        let documented = is(&MALFORMED) || is(&DIALECT) || is(&CHARACTERS);
        assert!(documented, "not documented: {why}");
    }
}
