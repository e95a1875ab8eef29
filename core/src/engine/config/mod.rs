mod address;
mod files;
mod v2;
mod v3;

use address::ledger_problem;
pub(super) use address::notify_url_problem;

use super::merchant::Merchant;
use crate::error::{Error, Problem, Result};
use crate::order::Dialect;
use crate::transport::{HttpSettings, Roots};
use crate::types::Secret;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A configuration that was read and found whole.
///
/// As JSON, with what has a default left out:
/// `{"ledger": "sqlite:pay.db", "merchants": [{"mchid": "…", "appids": ["wx…"], "notify_url":
/// "https://…", "v2": {"key": "…", "sign_type": "HMAC-SHA256", "client_cert": {"cert": "…PEM…",
/// "key": "…PEM…"}}}]}`. A client certificate is given as PEM (`cert`, `key`), as files
/// (`cert_file`, `key_file`) or as PKCS#12 (`p12_file` or base64 in `p12`, with `password`,
/// by default the merchant's number).
pub struct Config {
    /// Where facts are kept: `sqlite:PATH`, `postgres://…`, `mysql://…` or `memory:`.
    pub ledger: String,
    /// The merchants.
    pub merchants: Vec<Merchant>,
    /// How WeChat Pay is reached.
    pub http: HttpSettings,
}

const TOP: &[&str] = &[
    "ledger",
    "merchants",
    "gateway",
    "proxy",
    "roots",
    "deadline_ms",
    "failover",
];
const MERCHANT: &[&str] = &[
    "mchid",
    "appids",
    "app_secrets",
    "notify_url",
    "refund_notify_url",
    "partner",
    "dialect",
    "v2",
    "v3",
];

impl Config {
    /// Reads a configuration and reports everything that is wrong with it at once.
    ///
    /// # Errors
    /// `Config` with all problems.
    pub fn read(value: &Value) -> Result<Config> {
        let mut reading = Reading {
            problems: Vec::new(),
        };
        let config = reading.config(value);
        if reading.problems.is_empty() {
            return Ok(config);
        }
        // The transport looks at these when it is made; one look shows everything.
        reading.problems.extend(config.http.problems());
        Err(Error::config(reading.problems))
    }
}

/// Without the ledger's address, which may hold a password.
impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let scheme = self.ledger.split(':').next().unwrap_or_default();
        f.debug_struct("Config")
            .field("ledger", &scheme)
            .field("merchants", &self.merchants)
            .field("http", &self.http)
            .finish()
    }
}

impl Config {
    /// A configuration of a ledger alone.
    pub(super) fn without_merchants(ledger: &str) -> Result<Config> {
        if let Some(text) = ledger_problem(ledger) {
            return Err(Error::config(vec![Problem {
                field: "ledger".to_owned(),
                text: text.to_owned(),
            }]));
        }
        let (ledger, http) = (ledger.to_owned(), HttpSettings::default());
        Ok(Config {
            ledger,
            merchants: Vec::new(),
            http,
        })
    }
}

/// Collects problems while it reads, so that one look shows them all.
struct Reading {
    problems: Vec<Problem>,
}

impl Reading {
    fn wrong(&mut self, field: impl Into<String>, text: impl Into<String>) {
        self.problems.push(Problem {
            field: field.into(),
            text: text.into(),
        });
    }

    fn object<'v>(
        &mut self,
        at: &str,
        value: &'v Value,
        known: &[&str],
    ) -> Option<&'v Map<String, Value>> {
        let Some(map) = value.as_object() else {
            self.wrong(at, "must be an object");
            return None;
        };
        for name in map.keys().filter(|name| !known.contains(&name.as_str())) {
            self.wrong(
                join(at, name),
                format!("is not known here; known are {}", known.join(", ")),
            );
        }
        Some(map)
    }

    fn text<'v>(&mut self, at: &str, map: &'v Map<String, Value>, name: &str) -> Option<&'v str> {
        match map.get(name) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) if !text.is_empty() => Some(text),
            Some(_) => {
                self.wrong(join(at, name), "must be text that is not empty");
                None
            }
        }
    }

    fn config(&mut self, value: &Value) -> Config {
        let empty = Map::new();
        let top = self.object("", value, TOP).unwrap_or(&empty);
        let ledger = match self.text("", top, "ledger") {
            Some(url) => url.to_owned(),
            None => {
                self.wrong(
                    "ledger",
                    "must say where facts are kept: sqlite:PATH, postgres://…, mysql://…, memory: or host:",
                );
                String::new()
            }
        };
        if let Some(text) = ledger_problem(&ledger).filter(|_| !ledger.is_empty()) {
            self.wrong("ledger", text);
        }
        let merchants = match top.get("merchants") {
            Some(Value::Array(list)) if !list.is_empty() => list
                .iter()
                .enumerate()
                .filter_map(|(i, m)| self.merchant(i, m))
                .collect(),
            _ => {
                self.wrong("merchants", "must be a list of at least one merchant");
                Vec::new()
            }
        };
        self.each_once(&merchants);
        Config {
            ledger,
            merchants,
            http: self.http(top),
        }
    }

    fn each_once(&mut self, merchants: &[Merchant]) {
        let mut seen = BTreeSet::new();
        for (i, merchant) in merchants.iter().enumerate() {
            if !seen.insert(&merchant.mchid) {
                self.wrong(format!("merchants[{i}].mchid"), "is configured twice");
            }
        }
    }

    fn http(&mut self, top: &Map<String, Value>) -> HttpSettings {
        let mut http = HttpSettings {
            gateway: self.text("", top, "gateway").map(str::to_owned),
            proxy: self.text("", top, "proxy").map(str::to_owned),
            roots: match self.text("", top, "roots") {
                None | Some("bundled") => Roots::Bundled,
                Some("system") => Roots::System,
                Some(pem) => Roots::Pem(pem.to_owned()),
            },
            ..HttpSettings::default()
        };
        match top.get("deadline_ms") {
            None | Some(Value::Null) => {}
            Some(value) => match value.as_u64().filter(|ms| (100..=120_000).contains(ms)) {
                Some(ms) => http.deadline_ms = ms,
                None => self.wrong("deadline_ms", "must be a whole number within 100..=120000"),
            },
        }
        match top.get("failover") {
            None | Some(Value::Null) => {}
            Some(Value::Bool(failover)) => http.failover = *failover,
            Some(_) => self.wrong("failover", "must be true or false"),
        }
        http
    }

    fn merchant(&mut self, index: usize, value: &Value) -> Option<Merchant> {
        let at = format!("merchants[{index}]");
        let map = self.object(&at, value, MERCHANT)?;
        let mchid = self.text(&at, map, "mchid").unwrap_or_default().to_owned();
        if mchid.is_empty() || mchid.len() > 32 || !mchid.bytes().all(|b| b.is_ascii_digit()) {
            self.wrong(
                join(&at, "mchid"),
                "must be the merchant's number: digits only",
            );
        }
        let appids = self.appids(&at, map);
        let app_secrets = self.app_secrets(&at, map);
        let notify_url = self.url(&at, map, "notify_url");
        let refund_notify_url = self.url(&at, map, "refund_notify_url");
        let partner = match map.get("partner") {
            None | Some(Value::Null) => false,
            Some(Value::Bool(partner)) => *partner,
            Some(_) => {
                self.wrong(join(&at, "partner"), "must be true or false");
                false
            }
        };
        let group = |name: &str| map.get(name).filter(|group| !group.is_null());
        if group("v2").is_none() && group("v3").is_none() {
            let text = "is missing, and v3 too: every call to WeChat Pay needs the keys of one";
            self.wrong(join(&at, "v2"), text);
        }
        let v2 = group("v2").and_then(|v2| self.account_v2(&join(&at, "v2"), &mchid, v2));
        let v3 = group("v3").and_then(|v3| self.account_v3(&join(&at, "v3"), &mchid, v3));
        let dialect = self.dialect(&at, map);
        self.keys_differ(&at, map);
        Some(Merchant {
            mchid,
            appids,
            app_secrets,
            notify_url,
            refund_notify_url,
            partner,
            dialect,
            v2,
            v3,
        })
    }

    /// The dialect in which a merchant of both speaks.
    fn dialect(&mut self, at: &str, map: &Map<String, Value>) -> Option<Dialect> {
        let word = self.text(at, map, "dialect")?;
        let dialect = Dialect::parse(word);
        match dialect {
            None => self.wrong(join(at, "dialect"), "must be v2 or v3"),
            Some(dialect) if map.get(dialect.word()).is_none_or(Value::is_null) => {
                let text = format!("names {word}, and there is no group {word}");
                self.wrong(join(at, "dialect"), text);
            }
            Some(_) => {}
        }
        dialect
    }

    /// Both keys have 32 characters, so that only their equality shows that one stands in the
    /// other's place.
    fn keys_differ(&mut self, at: &str, map: &Map<String, Value>) {
        let key = |group: &str| map.get(group)?.get("key")?.as_str();
        if key("v2").is_some() && key("v2") == key("v3") {
            let text = "is the APIv2 key; the APIv3 key is another one, set apart from it in the \
                        merchant platform";
            self.wrong(join(at, "v3.key"), text);
        }
    }

    fn appids(&mut self, at: &str, map: &Map<String, Value>) -> Vec<String> {
        match map.get("appids") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(list))
                if list
                    .iter()
                    .all(|v| v.as_str().is_some_and(|t| !t.is_empty() && t.len() <= 32)) =>
            {
                list.iter()
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect()
            }
            Some(_) => {
                self.wrong(join(at, "appids"), "must be a list of app ids");
                Vec::new()
            }
        }
    }

    fn app_secrets(
        &mut self,
        at: &str,
        map: &Map<String, Value>,
    ) -> BTreeMap<String, Secret<String>> {
        match map.get("app_secrets") {
            None | Some(Value::Null) => BTreeMap::new(),
            Some(Value::Object(secrets)) if secrets.values().all(Value::is_string) => {
                let secret = |v: &Value| Secret::from(v.as_str().unwrap_or_default());
                secrets
                    .iter()
                    .map(|(appid, v)| (appid.clone(), secret(v)))
                    .collect()
            }
            Some(_) => {
                self.wrong(
                    join(at, "app_secrets"),
                    "must be an object from app id to secret",
                );
                BTreeMap::new()
            }
        }
    }

    /// A notice address: absolute, https (http only to this machine), without a query
    /// (v2 reference, 2.1).
    fn url(&mut self, at: &str, map: &Map<String, Value>, name: &str) -> Option<String> {
        let url = self.text(at, map, name)?;
        match notify_url_problem(url) {
            Some(problem) => {
                self.wrong(join(at, name), problem);
                None
            }
            None => Some(url.to_owned()),
        }
    }
}

fn join(at: &str, name: &str) -> String {
    match (at, name) {
        ("", name) => name.to_owned(),
        (at, "") => at.to_owned(),
        (at, name) => format!("{at}.{name}"),
    }
}
