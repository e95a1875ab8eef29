//! An independent witness: signs, writes and reads v2 messages with nothing of Fenpay's own.
#![allow(dead_code)] // Each test program uses a part of it.

pub mod v3;

use fenpay::types::{TestClock, TestEntropy};
use fenpay_simulator::{ClientCert, HttpRequest, HttpResponse, Merchant, Settings, Simulator};
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;
use std::collections::BTreeMap;
use std::sync::Arc;

pub type Map = BTreeMap<String, String>;

/// 2026-03-02 12:00:00 in Beijing.
pub const NOON_MS: i64 = 1_772_424_000_000;

pub fn map(pairs: &[(&str, &str)]) -> Map {
    pairs
        .iter()
        .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
        .collect()
}

/// v2 reference, 1.1, from scratch.
pub fn signature(fields: &Map, key: &str, hmac: bool) -> String {
    let mut text = String::new();
    for (name, value) in fields {
        if name != "sign" && !value.is_empty() {
            text += &format!("{name}={value}&");
        }
    }
    text += &format!("key={key}");
    let digest: Vec<u8> = if hmac {
        let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().to_vec()
    } else {
        Md5::digest(text.as_bytes()).to_vec()
    };
    digest.iter().map(|byte| format!("{byte:02X}")).collect()
}

pub fn xml(fields: &Map) -> Vec<u8> {
    let mut text = String::from("<xml>");
    for (name, value) in fields {
        let value = value
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        text += &format!("<{name}>{value}</{name}>");
    }
    (text + "</xml>").into_bytes()
}

/// Reads a flat message; text or CDATA.
pub fn read(body: &[u8]) -> Map {
    let text = std::str::from_utf8(body).unwrap();
    let open = text.find('>').unwrap() + 1;
    let mut rest = &text[open..text.rfind("</").unwrap()];
    let mut fields = Map::new();
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').unwrap();
        let name = &rest[start + 1..end];
        let close = format!("</{name}>");
        let until = rest.find(&close).unwrap();
        let value = &rest[end + 1..until];
        let value = value
            .strip_prefix("<![CDATA[")
            .and_then(|v| v.strip_suffix("]]>"))
            .unwrap_or(value);
        assert!(
            fields.insert(name.to_owned(), value.to_owned()).is_none(),
            "{name} twice"
        );
        rest = &rest[until + close.len()..];
    }
    fields
}

/// A merchant who calls the simulator without a socket.
pub struct Shop {
    pub sim: Simulator,
    pub clock: Arc<TestClock>,
    pub merchant: Merchant,
    pub hmac: bool,
}

impl Shop {
    pub fn open() -> Shop {
        Shop::with(Settings::default())
    }

    pub fn with(settings: Settings) -> Shop {
        let clock = Arc::new(TestClock::at(NOON_MS));
        let sim = Simulator::new(&settings, clock.clone(), Arc::new(TestEntropy::seeded(1)));
        Shop {
            sim,
            clock,
            merchant: settings.merchants[0].clone(),
            hmac: true,
        }
    }

    /// Adds identity, nonce and signature.
    pub fn sealed(&self, app: &str, mch: &str, sign_type: bool, fields: &[(&str, &str)]) -> Map {
        let mut all = map(fields);
        for (name, value) in [(app, &self.merchant.appid), (mch, &self.merchant.mch_id)] {
            all.entry(name.to_owned()).or_insert_with(|| value.clone());
        }
        all.entry("nonce_str".into())
            .or_insert_with(|| "n0nce".into());
        if sign_type && self.hmac {
            all.entry("sign_type".into())
                .or_insert_with(|| "HMAC-SHA256".into());
        }
        let hmac = all.get("sign_type").is_some_and(|t| t == "HMAC-SHA256");
        let sign = signature(&all, &self.merchant.key, hmac);
        all.entry("sign".into()).or_insert(sign);
        all
    }

    pub fn request(&self, path: &str, body: Vec<u8>) -> HttpRequest {
        HttpRequest {
            method: "POST".into(),
            host: "api.mch.weixin.qq.com".into(),
            target: path.into(),
            headers: Vec::new(),
            body,
            client_cert: Some(ClientCert {
                common_name: self.merchant.mch_id.clone(),
                serial: "01".into(),
            }),
            plain: false,
        }
    }

    pub fn post(&self, path: &str, body: Vec<u8>) -> HttpResponse {
        self.sim
            .answer(&self.request(path, body))
            .response()
            .expect("an answer arrives")
            .clone()
    }

    /// Calls an operation and checks the answer's signature, where there is one to be.
    pub fn call(&self, path: &str, fields: &[(&str, &str)]) -> Map {
        let answer = read(
            &self
                .post(path, xml(&self.sealed("appid", "mch_id", true, fields)))
                .body,
        );
        if answer["return_code"] == "SUCCESS" {
            assert_eq!(
                answer["sign"],
                signature(&answer, &self.merchant.key, self.hmac),
                "{path}"
            );
        } else {
            assert!(!answer.contains_key("sign"), "a FAIL is unsigned");
        }
        answer
    }

    /// Calls an operation whose answer carries no signature, with MD5.
    pub fn call_unsigned(
        &self,
        path: &str,
        app: &str,
        mch: &str,
        fields: &[(&str, &str)],
    ) -> HttpResponse {
        self.post(path, xml(&self.sealed(app, mch, false, fields)))
    }

    /// Places a NATIVE order.
    pub fn place(&self, number: &str, total: &str) -> Map {
        self.call("/pay/unifiedorder", &native(number, total))
    }

    pub fn state(&self, number: &str) -> String {
        self.call("/pay/orderquery", &[("out_trade_no", number)])["trade_state"].clone()
    }

    pub fn micropay(&self, number: &str, total: &str, code: &str) -> Map {
        self.call(
            "/pay/micropay",
            &[
                ("body", "tea"),
                ("out_trade_no", number),
                ("total_fee", total),
                ("spbill_create_ip", "10.0.0.7"),
                ("auth_code", code),
            ],
        )
    }

    pub fn refund(&self, number: &str, refund: &str, total: &str, fee: &str) -> Map {
        self.call(
            "/secapi/pay/refund",
            &[
                ("out_trade_no", number),
                ("out_refund_no", refund),
                ("total_fee", total),
                ("refund_fee", fee),
                ("notify_url", "http://127.0.0.1:9/refund"),
            ],
        )
    }
}

pub fn native<'a>(number: &'a str, total: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("body", "tea & <cake>"),
        ("out_trade_no", number),
        ("total_fee", total),
        ("product_id", "p1"),
        ("spbill_create_ip", "127.0.0.1"),
        ("notify_url", "http://127.0.0.1:9/paid"),
        ("trade_type", "NATIVE"),
        ("attach", "a=1&b=2"),
    ]
}

/// The code of a refusal, or the text of a message that was refused as a whole.
pub fn refused(answer: &Map) -> &str {
    let code = answer.get("err_code").or_else(|| answer.get("return_msg"));
    assert!(
        answer["return_code"] == "FAIL" || answer["result_code"] == "FAIL",
        "{answer:?}"
    );
    code.unwrap()
}
