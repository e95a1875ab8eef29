//! The group `v3` of a merchant.

use super::{Reading, join};
use crate::crypto::Certificate;
use crate::crypto::suite::{self, OwnKey, Suite};
use crate::engine::trust::Speaker;
use crate::v3::{Account, Trust};
use serde_json::{Map, Value};
use std::sync::Arc;

const V3: &[&str] = &[
    "key",
    "merchant_key",
    "merchant_key_file",
    "serial",
    "merchant_cert",
    "merchant_cert_file",
    "platform_keys",
    "previous_keys",
    "suite",
];

impl Reading {
    pub(super) fn account_v3(&mut self, at: &str, mchid: &str, value: &Value) -> Option<Speaker> {
        let map = self.object(at, value, V3)?;
        let suite = self.suite(at, map);
        let key = self.key_v3(at, map);
        let private = self.private_key(at, map, suite);
        let serial = self.serial(at, map, suite, private.as_deref());
        let previous = self.previous_keys(at, map, suite);
        let trust = self.platform_keys(at, map, suite, private.as_deref());
        let mut account = Account::new(suite, mchid, key?, &serial?, private?);
        account
            .openers
            .extend(previous.into_iter().map(|key| key as _));
        Some(Speaker::new(account, trust))
    }

    /// The algorithms: RSA, which every merchant has, or SM, which WeChat Pay opens for some.
    fn suite(&mut self, at: &str, map: &Map<String, Value>) -> &'static Suite {
        let name = self.text(at, map, "suite").unwrap_or(suite::RSA.name);
        suite::of(name).unwrap_or_else(|| {
            self.wrong(join(at, "suite"), "must be RSA or SM");
            &suite::RSA
        })
    }

    /// The APIv3 key: 32 bytes, of whatever characters (v3 reference, 12.19).
    fn key_v3(&mut self, at: &str, map: &Map<String, Value>) -> Option<[u8; 32]> {
        let Some(key) = self.text(at, map, "key") else {
            let text = "is missing: the APIv3 key opens notices and platform certificates";
            self.wrong(join(at, "key"), text);
            return None;
        };
        let bytes: Option<[u8; 32]> = key.as_bytes().try_into().ok();
        if bytes.is_none() {
            let text = match key.contains("-----BEGIN") {
                true => "is a PEM file, and the APIv3 key belongs here: 32 characters".to_owned(),
                false => format!("must have exactly 32 bytes, not {}", key.len()),
            };
            self.wrong(join(at, "key"), text);
        }
        bytes
    }

    fn private_key(
        &mut self,
        at: &str,
        map: &Map<String, Value>,
        suite: &Suite,
    ) -> Option<Arc<dyn OwnKey>> {
        let field = join(at, "merchant_key");
        if !map.contains_key("merchant_key") && !map.contains_key("merchant_key_file") {
            let text = "is missing: every v3 request is signed with it (apiclient_key.pem)";
            self.wrong(field, text);
            return None;
        }
        let pem = self.pem(at, map, "merchant_key", "merchant_key_file")?;
        self.read(field, (suite.private_key)(&pem))
    }

    /// The serial of the merchant's certificate, given itself or by the certificate.
    fn serial(
        &mut self,
        at: &str,
        map: &Map<String, Value>,
        suite: &Suite,
        private: Option<&dyn OwnKey>,
    ) -> Option<String> {
        let given = self.text(at, map, "serial");
        let field = join(at, "serial");
        match given.and_then(serial_problem) {
            Some(problem) => {
                self.wrong(field, problem);
                return None;
            }
            None if given.is_some() => {}
            None if map.contains_key("merchant_cert") || map.contains_key("merchant_cert_file") => {
            }
            None => {
                let text =
                    "is missing: give it, or the certificate in merchant_cert (apiclient_cert.pem)";
                self.wrong(field, text);
                return None;
            }
        }
        let Some(pem) = self.pem(at, map, "merchant_cert", "merchant_cert_file") else {
            return given.map(str::to_owned);
        };
        let at_cert = join(at, "merchant_cert");
        let certificate = self.read(at_cert.clone(), Certificate::from_pem(&pem))?;
        if let Some(Err(problem)) = private.map(|private| suite.check_owns(private, &certificate)) {
            self.wrong(at_cert, problem);
            return None;
        }
        let serial = certificate.serial().to_owned();
        match given {
            Some(given) if !given.eq_ignore_ascii_case(&serial) => {
                let text =
                    format!("is not the serial of the certificate in merchant_cert, {serial}");
                self.wrong(field, text);
                None
            }
            _ => Some(serial),
        }
    }

    fn previous_keys(
        &mut self,
        at: &str,
        map: &Map<String, Value>,
        suite: &Suite,
    ) -> Vec<Arc<dyn OwnKey>> {
        let keys = match map.get("previous_keys") {
            None | Some(Value::Null) => return Vec::new(),
            Some(Value::Array(keys)) => keys,
            Some(_) => {
                self.wrong(join(at, "previous_keys"), "must be a list of private keys");
                return Vec::new();
            }
        };
        let mut read = Vec::with_capacity(keys.len());
        for (i, key) in keys.iter().enumerate() {
            let field = join(at, &format!("previous_keys[{i}]"));
            if let Some(pem) = self.held(&field, key) {
                read.extend(self.read(field, (suite.private_key)(&pem)));
            }
        }
        read
    }

    /// WeChat Pay's keys, each under its id or serial; without any, the certificates are asked for
    /// when they are needed.
    fn platform_keys(
        &mut self,
        at: &str,
        map: &Map<String, Value>,
        suite: &'static Suite,
        private: Option<&dyn OwnKey>,
    ) -> Trust {
        let mut trust = Trust::of(suite);
        let keys = match map.get("platform_keys") {
            None | Some(Value::Null) => return trust,
            Some(Value::Object(keys)) => keys,
            Some(_) => {
                let text = "must be an object from PUB_KEY_ID_… to its public key, or from a serial \
                            to its certificate";
                self.wrong(join(at, "platform_keys"), text);
                return trust;
            }
        };
        for (name, key) in keys {
            let field = join(at, &format!("platform_keys.{name}"));
            let Some(pem) = self.held(&field, key) else {
                continue;
            };
            match trust.clone().with_key(name, &pem) {
                Ok(more) => trust = more,
                Err(problem) => self.wrong(&field, problem),
            }
            if private.is_some_and(|private| trust.holds(private.spki())) {
                let text = "is the merchant's own key: whoever holds it could sign as WeChat Pay";
                self.wrong(field, text);
                return Trust::of(suite);
            }
        }
        trust
    }

    /// A key by content, or an object that names its file.
    fn held(&mut self, field: &str, value: &Value) -> Option<String> {
        match value {
            Value::String(pem) if !pem.is_empty() => Some(pem.clone()),
            Value::Object(file) => {
                let file = self.object(field, value, &["file"]).unwrap_or(file);
                let pem = self.pem(field, file, "", "file");
                if pem.is_none() && !file.contains_key("file") {
                    self.wrong(field, "must be PEM, or an object with a file");
                }
                pem
            }
            _ => {
                self.wrong(field, "must be PEM, or an object with a file");
                None
            }
        }
    }

    /// What was read, or the problem in the configuration.
    fn read<T>(&mut self, field: String, read: Result<T, String>) -> Option<T> {
        read.map_err(|problem| self.wrong(field, problem)).ok()
    }
}

/// What is wrong with the serial of the merchant's certificate, if anything.
fn serial_problem(serial: &str) -> Option<&'static str> {
    if serial.starts_with("PUB_KEY_ID_") {
        return Some(
            "is the id of WeChat Pay's public key: the serial of the merchant's own certificate \
             belongs here",
        );
    }
    if serial.contains("-----BEGIN") {
        return Some("is a certificate: give it in merchant_cert, or its serial here");
    }
    let is_hex = serial.len() <= 40 && serial.bytes().all(|b| b.is_ascii_hexdigit());
    (!is_hex).then_some("must be at most 40 hex digits")
}
