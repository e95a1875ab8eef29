//! Messages read, written and signed in the plainest way, without a line of the core.

use fenpay::v2::SignType;
use fenpay::wire::{Method, Request};
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;
use std::collections::BTreeMap;

/// A message's fields; the map sorts them as signing demands.
pub type Fields = BTreeMap<String, String>;

/// The signature by section 1.1 of the v2 reference: sorted, joined, closed with the secret.
pub fn signature(fields: &Fields, tail: &str, secret: &str, algorithm: SignType) -> String {
    let pairs = fields
        .iter()
        .filter(|(name, value)| *name != "sign" && !value.is_empty());
    let joined: Vec<String> = pairs
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let text = format!("{}&{tail}={secret}", joined.join("&"));
    match algorithm {
        SignType::Md5 => md5(text.as_bytes()),
        SignType::HmacSha256 => {
            let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
            mac.update(text.as_bytes());
            hex(&mac.finalize().into_bytes())
        }
    }
}

/// MD5 in upper-case hex.
pub fn md5(bytes: &[u8]) -> String {
    hex(&Md5::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// The message that a request carries, wherever it carries it.
pub fn sent(request: &Request) -> Fields {
    let body = std::str::from_utf8(&request.body).unwrap();
    if request.method == Method::Get {
        return query(&request.target);
    }
    let content_type = request
        .headers
        .iter()
        .find(|(name, _)| name == "Content-Type")
        .map(|(_, value)| value.as_str());
    match content_type.unwrap().split_once("boundary=") {
        Some((_, boundary)) => form(body, boundary),
        None => read(body),
    }
}

fn query(target: &str) -> Fields {
    let (_, query) = target.split_once('?').unwrap();
    let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap());
    pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}

fn form(body: &str, boundary: &str) -> Fields {
    let body = body.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let start = format!("--{boundary}\r\n");
    let parts = body.split(&start).filter(|part| !part.is_empty());
    let texts = parts.filter(|part| !part.contains("filename="));
    texts
        .map(|part| {
            let (head, value) = part
                .strip_suffix("\r\n")
                .unwrap()
                .split_once("\r\n\r\n")
                .unwrap();
            let name = head.split('"').nth(1).unwrap();
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

/// Reads a flat message whose values stand in CDATA sections.
fn read(body: &str) -> Fields {
    let mut rest = body
        .strip_prefix("<xml>")
        .unwrap()
        .strip_suffix("</xml>")
        .unwrap();
    let mut fields = Fields::new();
    while let Some(start) = rest.strip_prefix('<') {
        let (name, after) = start.split_once('>').unwrap();
        let (mut value, mut after) = (String::new(), after);
        while let Some(section) = after.strip_prefix("<![CDATA[") {
            let (text, next) = section.split_once("]]>").unwrap();
            value.push_str(text);
            after = next;
        }
        rest = after.strip_prefix(&format!("</{name}>")).unwrap();
        assert_eq!(
            fields.insert(name.to_owned(), value),
            None,
            "{name} stands twice"
        );
    }
    assert_eq!(rest, "");
    fields
}

/// Writes a flat message with entities instead of CDATA, unlike the core.
pub fn written(fields: &Fields) -> String {
    let escaped = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
    };
    let element =
        |(name, value): (&String, &String)| format!("<{name}>{}</{name}>", escaped(value));
    format!(
        "<xml>{}</xml>",
        fields.iter().map(element).collect::<String>()
    )
}
