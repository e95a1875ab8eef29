//! PEM in every shape in which a configuration receives it: a file's content, one line, literal
//! `\n` from an environment variable, text around the armour, or base64 without any armour.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

/// The largest text that is looked at: a chain of certificates needs a hundredth of it.
const MAX_TEXT: usize = 256 << 10;

/// Environment variables and YAML folds lose trailing `=` now and then; that is no ambiguity.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// One armoured block, or the whole text where there is no armour.
pub(super) struct Block {
    /// What stands behind `BEGIN`; `None` without armour.
    pub label: Option<String>,
    /// Whether it is encrypted in the old manner, by a header of RFC 1421.
    pub encrypted: bool,
    /// The decoded bytes; empty if they are encrypted.
    pub der: Zeroizing<Vec<u8>>,
}

/// Reads all blocks of a text, in their order.
///
/// # Errors
/// What is wrong with the text, as the end of a sentence that names the field.
pub(super) fn blocks(text: &str) -> Result<Vec<Block>, String> {
    if text.len() > MAX_TEXT {
        return Err("is longer than 256 KiB".to_owned());
    }
    if !text.contains("-----BEGIN ") {
        return bare(text).map(|block| vec![block]);
    }
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("-----BEGIN ") {
        let (label, after) = after
            .split_once("-----")
            .filter(|(label, _)| is_label(label))
            .ok_or("has a BEGIN line that is not finished")?;
        let (body, after) = after
            .split_once(&format!("-----END {label}-----"))
            .ok_or_else(|| format!("has a BEGIN {label} without its END {label}"))?;
        blocks.push(block(label, body)?);
        rest = after;
    }
    Ok(blocks)
}

/// RFC 7468: capital words of ASCII, the longest of which is `CERTIFICATE`. What is longer may be a key
/// that lost its line breaks, and errors name labels.
fn is_label(label: &str) -> bool {
    let is_word = |word: &str| {
        word.len() <= 12
            && word
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    label.len() <= 64 && label.split(' ').all(is_word)
}

fn block(label: &str, body: &str) -> Result<Block, String> {
    let encrypted = body.contains("Proc-Type:") && body.contains("ENCRYPTED");
    let der = if encrypted {
        Zeroizing::default()
    } else {
        decode(body).ok_or_else(|| format!("holds no valid base64 in its {label} block"))?
    };
    Ok(Block {
        label: Some(label.to_owned()),
        encrypted,
        der,
    })
}

fn bare(text: &str) -> Result<Block, String> {
    let text =
        text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '"' | '\''));
    if text.is_empty() {
        return Err("is empty".to_owned());
    }
    if [".pem", ".p12", ".pfx", ".crt", ".cer", ".key"]
        .iter()
        .any(|end| text.ends_with(end))
    {
        return Err("is a file's name: give the file's content".to_owned());
    }
    match decode(text) {
        Some(der) => Ok(Block {
            label: None,
            encrypted: false,
            der,
        }),
        None => Err("is neither PEM nor base64".to_owned()),
    }
}

/// Decodes base64 between white space, written as itself or as `\n`, `\r` and `\t`.
pub(super) fn decode(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut digits = Zeroizing::new(Vec::with_capacity(body.len()));
    let mut bytes = body.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => {
                while bytes.next_if_eq(&b'\\').is_some() {}
                bytes.next_if(|b| matches!(b, b'n' | b'r' | b't'))?;
            }
            _ if byte.is_ascii_whitespace() => {}
            _ => digits.push(byte),
        }
    }
    let mut der = Zeroizing::new(Vec::with_capacity(digits.len()));
    BASE64.decode_vec(digits.as_slice(), &mut der).ok()?;
    (!der.is_empty()).then_some(der)
}
