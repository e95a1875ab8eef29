//! A file in a multipart form, of which only the JSON of `meta` is signed (v3 reference, 1.3).

use crate::crypto::digest;
use crate::error::{Error, Result};
use crate::operations::{FieldKind, Operation};
use serde_json::{Map, Value};

/// A form with a file.
pub(super) struct Upload<'a> {
    /// The exact bytes of the part `meta`, which are signed.
    pub meta: Vec<u8>,
    part: &'static str,
    file_name: String,
    bytes: &'a [u8],
}

impl<'a> Upload<'a> {
    /// Takes the file's name out of the members and computes what is signed.
    ///
    /// The name stands in `meta.filename`; `meta.sha256` is computed, and one that is given must be the
    /// file's.
    ///
    /// # Errors
    /// `Input`, naming what is missing, or `meta.sha256` for a digest that is another file's, or
    /// `meta.filename` for a name that could end its line.
    pub fn new(
        op: &Operation,
        members: &mut Map<String, Value>,
        file: Option<&'a [u8]>,
    ) -> Result<Upload<'a>> {
        let mut fields = op.request.iter();
        let part = fields.find(|field| field.kind == FieldKind::File);
        let part = part.map_or("file", |field| field.name);
        let Some(bytes) = file.filter(|bytes| !bytes.is_empty()) else {
            let text = "is missing: the file's bytes go along with the call";
            return Err(Error::input(part, text));
        };
        let mut meta = match members.remove("meta") {
            Some(Value::Object(meta)) => meta,
            _ => return Err(Error::input("meta", "must be an object with filename")),
        };
        if let Some((name, _)) = members.iter().next() {
            return Err(Error::input(name, "cannot be a part of this form"));
        }
        let file_name = match meta.get("filename") {
            Some(Value::String(name)) if !name.is_empty() => name.clone(),
            _ => return Err(Error::input("meta.filename", "must be the file's name")),
        };
        if file_name.contains(['"', '\\', '/']) || file_name.chars().any(char::is_control) {
            let text = "must be a plain name: no quotes, slashes or line breaks";
            return Err(Error::input("meta.filename", text));
        }
        let digest = digest::hex_lower(&digest::sha256(bytes));
        match meta.get("sha256") {
            None => {}
            Some(Value::String(given))
                if given.is_empty() || given.eq_ignore_ascii_case(&digest) => {}
            Some(_) => {
                return Err(Error::input(
                    "meta.sha256",
                    "is not the SHA-256 of the file",
                ));
            }
        }
        meta.insert("sha256".to_owned(), digest.into());
        Ok(Upload {
            meta: serde_json::to_vec(&meta)
                .map_err(|_| Error::input("meta", "cannot be written as JSON"))?,
            part,
            file_name,
            bytes,
        })
    }

    /// The form's media type and its bytes.
    pub fn form(&self, nonce: &str) -> (String, Vec<u8>) {
        let boundary = self.boundary(nonce);
        let (part, name, kind) = (self.part, &self.file_name, self.kind());
        let mut out = Vec::with_capacity(self.bytes.len() + self.meta.len() + 512);
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n\
             Content-Type: application/json\r\n\r\n"
        );
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(&self.meta);
        let head = format!(
            "\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; \
             filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
        );
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(self.bytes);
        out.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={boundary}"), out)
    }

    /// A line that occurs nowhere in the parts.
    fn boundary(&self, nonce: &str) -> String {
        let mut boundary = format!("fenpay-{nonce}");
        let holds = |bytes: &[u8], text: &str| {
            let mut windows = bytes.windows(text.len());
            windows.any(|window| window == text.as_bytes())
        };
        while holds(self.bytes, &boundary) || holds(&self.meta, &boundary) {
            boundary.push('x');
        }
        boundary
    }

    /// The media type, by the ending of the name and then by the first bytes.
    fn kind(&self) -> &'static str {
        let ending = self.file_name.rsplit_once('.').map(|(_, ending)| ending);
        let ending = ending.unwrap_or_default().to_ascii_lowercase();
        let named = KINDS
            .iter()
            .find(|(endings, _)| endings.contains(&ending.as_str()));
        match (named, self.bytes) {
            (Some((_, kind)), _) => kind,
            (None, [0x89, b'P', b'N', b'G', ..]) => "image/png",
            (None, [b'B', b'M', ..]) => "image/bmp",
            (None, [0xFF, 0xD8, 0xFF, ..]) => "image/jpeg",
            _ => "application/octet-stream",
        }
    }
}

/// Endings of what WeChat Pay takes, and their media types (v3 reference, 1.3).
const KINDS: [(&[&str], &str); 12] = [
    (&["jpg", "jpeg"], "image/jpeg"),
    (&["png"], "image/png"),
    (&["bmp"], "image/bmp"),
    (&["pdf"], "application/pdf"),
    (&["mp4", "m4v"], "video/mp4"),
    (&["avi"], "video/x-msvideo"),
    (&["wmv"], "video/x-ms-wmv"),
    (&["mpeg"], "video/mpeg"),
    (&["mov"], "video/quicktime"),
    (&["mkv"], "video/x-matroska"),
    (&["flv", "f4v"], "video/x-flv"),
    (&["rmvb"], "application/vnd.rn-realmedia-vbr"),
];

#[cfg(test)]
#[path = "upload_tests.rs"]
mod tests;
