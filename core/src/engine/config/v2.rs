//! The group `v2` of a merchant.

use super::{Reading, join};
use crate::crypto::Identity;
use crate::types::Secret;
use crate::v2::{Account, SignType};
use serde_json::Value;
use std::sync::Arc;

const V2: &[&str] = &["key", "sign_type", "client_cert", "wecom_secret"];
const CERT: &[&str] = &[
    "cert",
    "key",
    "cert_file",
    "key_file",
    "p12",
    "p12_file",
    "password",
];

impl Reading {
    pub(super) fn account_v2(&mut self, at: &str, mchid: &str, value: &Value) -> Option<Account> {
        let map = self.object(at, value, V2)?;
        let key = self.text(at, map, "key");
        match key {
            None => self.wrong(
                join(at, "key"),
                "is missing: every v2 message is signed with it",
            ),
            Some(key) if key.len() != 32 || !key.bytes().all(|b| b.is_ascii_graphic()) => self
                .wrong(
                    join(at, "key"),
                    format!(
                        "must have exactly 32 printable ASCII characters, not {}",
                        key.chars().count()
                    ),
                ),
            Some(_) => {}
        }
        let sign_type = match self.text(at, map, "sign_type") {
            None => SignType::HmacSha256,
            Some(name) => SignType::parse(name).unwrap_or_else(|| {
                self.wrong(join(at, "sign_type"), "must be HMAC-SHA256 or MD5");
                SignType::HmacSha256
            }),
        };
        let wecom_secret = self.text(at, map, "wecom_secret").map(Secret::from);
        let identity = match map.get("client_cert") {
            None | Some(Value::Null) => None,
            Some(cert) => self.identity(&join(at, "client_cert"), mchid, cert),
        };
        let key = Secret::from(key?);
        Some(Account {
            mch_id: mchid.to_owned(),
            key,
            sign_type,
            identity,
            wecom_secret,
        })
    }

    fn identity(&mut self, at: &str, mchid: &str, value: &Value) -> Option<Arc<Identity>> {
        let map = self.object(at, value, CERT)?;
        let p12 = self.bytes(at, map, "p12", "p12_file");
        let cert = self.pem(at, map, "cert", "cert_file");
        let key = self.pem(at, map, "key", "key_file");
        let read = match (p12, cert, key) {
            (Some(p12), None, None) => {
                let password = self.text(at, map, "password").unwrap_or(mchid);
                Identity::from_p12(&p12, password)
            }
            (None, Some(cert), Some(key)) => Identity::from_pem(&cert, &key),
            _ => {
                let text =
                    "needs either cert and key, or cert_file and key_file, or p12 or p12_file";
                if !self.problems.iter().any(|p| p.field.starts_with(at)) {
                    self.wrong(at, text);
                }
                return None;
            }
        };
        match read {
            Ok(identity) => Some(Arc::new(identity)),
            Err(error) => {
                for problem in error.problems() {
                    let field = problem.field.rsplit('.').next().unwrap_or_default();
                    self.wrong(join(at, field), &problem.text);
                }
                if error.problems().is_empty() {
                    self.wrong(at, error.text());
                }
                None
            }
        }
    }
}
