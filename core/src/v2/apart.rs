//! The few parameters that travel beside the signed message: in the URL's query, as headers, and
//! as the file of a multipart form.

use super::sign::Pair;
use crate::crypto::digest;
use crate::error::{Error, Result};
use crate::operations::{FieldKind, Operation, Place};
use crate::wire::{Fields, Method};
use base64::{Engine, engine::general_purpose::STANDARD};

/// What of a call's parameters goes beside the message; all of it unsigned.
#[derive(Default)]
pub(super) struct Apart<'a> {
    /// What stands in the query of the URL.
    pub query: Vec<(&'a str, &'a str)>,
    /// What goes as headers.
    pub headers: Vec<(String, String)>,
    /// The file, where the request is a multipart form.
    pub file: Option<File<'a>>,
}

/// The file of a multipart form (v2 reference, A, `uploadmedia`).
pub(super) struct File<'a> {
    name: &'a str,
    bytes: Vec<u8>,
}

/// Whether a parameter goes beside the message.
pub(super) fn goes(op: &Operation, name: &str) -> bool {
    op.apart && place(op, name).is_some()
}

/// Where a parameter goes, if it is not part of what is signed.
fn place(op: &Operation, name: &str) -> Option<Place> {
    let field = op.field(name)?;
    match (op.method, field.place) {
        (_, Place::Header) => Some(Place::Header),
        (Method::Post, Place::Query) => Some(Place::Query),
        (_, Place::Form) if field.kind == FieldKind::File => Some(Place::Form),
        _ => None,
    }
}

impl<'a> Apart<'a> {
    /// Takes out what goes beside the message.
    ///
    /// # Errors
    /// `Input`, naming the field, for what cannot be a header, for a file that is not Base64 and for
    /// a hash of it that is not its own.
    pub fn of(op: &Operation, params: &'a Fields) -> Result<Apart<'a>> {
        let mut apart = Apart::default();
        if !op.apart {
            return Ok(apart);
        }
        for (name, value) in params.iter().filter(|(_, value)| !value.is_empty()) {
            match place(op, name) {
                Some(Place::Query) => apart.query.push((name, value)),
                Some(Place::Header) if value.bytes().all(|b| b.is_ascii_graphic()) => {
                    apart.headers.push((name.to_owned(), value.to_owned()));
                }
                Some(Place::Header) => {
                    return Err(Error::input(name, "cannot be the value of a header"));
                }
                Some(Place::Form) => apart.file = Some(File::read(name, value, params)?),
                _ => {}
            }
        }
        Ok(apart)
    }
}

impl<'a> File<'a> {
    fn read(name: &'a str, text: &str, params: &Fields) -> Result<File<'a>> {
        let bytes = STANDARD.decode(text);
        let bytes = bytes.map_err(|_| Error::input(name, "is not the Base64 of a file"))?;
        let hash = params.filled("media_hash");
        if hash.is_some_and(|hash| !hash.eq_ignore_ascii_case(&digest::md5_hex_lower(&bytes))) {
            return Err(Error::input("media_hash", "is not the MD5 of the file"));
        }
        Ok(File { name, bytes })
    }

    /// A line that occurs nowhere in the file.
    pub fn boundary(&self, nonce: &str) -> String {
        let plain = nonce
            .bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(char::from);
        let mut boundary: String = "fenpay-".chars().chain(plain.take(32)).collect();
        while self.holds(boundary.as_bytes()) {
            boundary.push('x');
        }
        boundary
    }

    fn holds(&self, text: &[u8]) -> bool {
        self.bytes.windows(text.len()).any(|window| window == text)
    }

    /// The form: every signed field, the signature, and the file.
    ///
    /// # Errors
    /// `Input`, naming the field, for a value that could be taken for the end of its part.
    pub fn form(&self, pairs: &[Pair], sign: Option<&str>, boundary: &str) -> Result<Vec<u8>> {
        let mut out = Vec::with_capacity(self.bytes.len() + 1024);
        let sign = sign.map(|sign| ("sign", sign));
        for (name, value) in pairs
            .iter()
            .map(|(_, name, value)| (*name, *value))
            .chain(sign)
        {
            if value.contains(boundary) || name.contains('"') {
                return Err(Error::input(name, "cannot be part of a form"));
            }
            let part = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            out.extend_from_slice(part.as_bytes());
        }
        let (ending, kind) = self.kind();
        let name = self.name;
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; \
             filename=\"{name}.{ending}\"\r\nContent-Type: {kind}\r\n\r\n"
        );
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(&self.bytes);
        out.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        Ok(out)
    }

    /// The file's ending and media type, by its first bytes; JPEG where they say nothing.
    fn kind(&self) -> (&'static str, &'static str) {
        match self.bytes.as_slice() {
            [0x89, b'P', b'N', b'G', ..] => ("png", "image/png"),
            [b'B', b'M', ..] => ("bmp", "image/bmp"),
            _ => ("jpg", "image/jpeg"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;
    use crate::operations::find;

    #[test]
    fn only_what_the_table_puts_apart_leaves_the_message() {
        let op = find("POST /secapi/mch/submchmanage").unwrap();
        assert!(goes(op, "action") && !goes(op, "merchant_name") && !goes(op, "unknown"));
        let op = find("POST /pay/unifiedorder").unwrap();
        assert!(op.request.iter().all(|field| !goes(op, field.name)));
        let op = find("GET /papay/entrustweb").unwrap();
        assert!(!goes(op, "plan_id"));
    }

    #[test]
    fn a_header_takes_no_line_of_its_own() {
        let op = find("POST /xdc/apiv2sandbox/pay/orderquery").unwrap();
        let name = "Wechatpay-Negative-Test";
        let good = Fields::from_iter([(name, "MICROPAY_TIMEOUT")]);
        let headers = Apart::of(op, &good).unwrap().headers;
        assert_eq!(headers, [(name.to_owned(), "MICROPAY_TIMEOUT".to_owned())]);
        let bad = Fields::from_iter([(name, "a\r\nHost: evil.example")]);
        let Err(error) = Apart::of(op, &bad) else {
            panic!("a header with a line break")
        };
        assert_eq!((error.kind(), error.field()), (Kind::Input, Some(name)));
    }

    #[test]
    fn a_file_is_checked_against_its_hash_and_ends_nowhere_early() {
        let op = find("POST /secapi/mch/uploadmedia").unwrap();
        let upload = |media: &str, hash: &str| {
            let params = Fields::from_iter([("media", media), ("media_hash", hash)]).into_owned();
            Apart::of(op, &params).map(|apart| apart.file.map(|f| (f.boundary("N0nce-"), f.bytes)))
        };
        let hash = digest::md5_hex_lower(b"fenpay-N0nce");
        let (boundary, bytes) = upload(&STANDARD.encode("fenpay-N0nce"), &hash)
            .unwrap()
            .unwrap();
        assert_eq!(
            (boundary.as_str(), bytes.as_slice()),
            ("fenpay-N0ncex", &b"fenpay-N0nce"[..])
        );
        assert_eq!(
            upload("YWJj", &hash).unwrap_err().field(),
            Some("media_hash")
        );
        assert_eq!(upload("YWJ", &hash).unwrap_err().field(), Some("media"));
    }
}
