//! Pieces that are given by content or by the path of a file.

use super::{Reading, join};
use serde_json::{Map, Value};

impl Reading {
    /// A text, or the content of the file that another member names.
    pub(super) fn pem(
        &mut self,
        at: &str,
        map: &Map<String, Value>,
        text: &str,
        file: &str,
    ) -> Option<String> {
        if let Some(pem) = self.text(at, map, text) {
            return Some(pem.to_owned());
        }
        let path = self.text(at, map, file)?;
        match std::fs::read_to_string(path) {
            Ok(pem) => Some(pem),
            Err(error) => {
                self.wrong(join(at, file), format!("cannot be read: {}", error.kind()));
                None
            }
        }
    }

    /// Bytes in base64, or those of the file that another member names.
    pub(super) fn bytes(
        &mut self,
        at: &str,
        map: &Map<String, Value>,
        text: &str,
        file: &str,
    ) -> Option<Vec<u8>> {
        use base64::Engine as _;
        if let Some(p12) = self.text(at, map, text) {
            let read = base64::engine::general_purpose::STANDARD.decode(p12.trim());
            if read.is_err() {
                self.wrong(join(at, text), "must be base64 of the file's bytes");
            }
            return read.ok();
        }
        let path = self.text(at, map, file)?;
        match std::fs::read(path) {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                self.wrong(join(at, file), format!("cannot be read: {}", error.kind()));
                None
            }
        }
    }
}
