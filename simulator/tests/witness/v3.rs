//! The same for v3: RSA straight from the crypto library, certificates by OpenSSL's command.

use super::Shop;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PublicEncryptingKey};
use aws_lc_rs::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fenpay_simulator::{HttpRequest, HttpResponse, Outgoing, Settings, V3Credentials};
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

pub const NOTIFY: &str = "https://shop.test/notify";

/// A merchant who speaks v3 without a socket.
pub struct Till {
    pub shop: Shop,
    pub mchid: String,
    pub appid: String,
    pub keys: V3Credentials,
}

/// What one call differs in from an ordinary one.
#[derive(Clone, Default)]
pub struct Odd<'a> {
    pub serial: Option<&'a str>,
    pub late_s: i64,
    pub without: &'a [&'a str],
    pub authorization: Option<String>,
    pub mchid: Option<&'a str>,
    pub headers: &'a [(&'a str, &'a str)],
}

impl Till {
    pub fn open() -> Till {
        Till::with(Settings::default(), 0)
    }

    pub fn with(settings: Settings, place: usize) -> Till {
        let merchant = settings.merchants[place].clone();
        let shop = Shop::with(settings);
        let keys = shop.sim.v3_credentials(&merchant.mch_id).unwrap();
        Till {
            shop,
            mchid: merchant.mch_id,
            appid: merchant.appid,
            keys,
        }
    }

    pub fn refresh(&mut self) {
        self.keys = self.shop.sim.v3_credentials(&self.mchid).unwrap();
    }

    pub fn pass(&self, ms: i64) {
        self.shop.clock.advance_ms(ms);
    }

    pub fn authorization(&self, method: &str, target: &str, body: &[u8], odd: &Odd) -> String {
        let now_s = self.shop.sim.now_ms() / 1000 + odd.late_s;
        let mchid = odd.mchid.unwrap_or(&self.mchid);
        authorization(&self.keys, mchid, now_s, [method, target], body)
    }

    /// The merchant's signature of a message, in base64.
    pub fn signature(&self, message: &[u8]) -> String {
        signature(&self.keys, message)
    }

    pub fn send(&self, method: &str, target: &str, body: &[u8], odd: &Odd) -> HttpResponse {
        let authorization = odd.authorization.clone();
        let signed = || self.authorization(method, target, body, odd);
        let mut headers = vec![
            ("accept".to_owned(), "application/json".to_owned()),
            ("user-agent".to_owned(), "witness".to_owned()),
            (
                "authorization".to_owned(),
                authorization.unwrap_or_else(signed),
            ),
        ];
        if !body.is_empty() {
            headers.push(("content-type".to_owned(), "application/json".to_owned()));
        }
        if let Some(serial) = odd.serial {
            headers.push(("wechatpay-serial".to_owned(), serial.to_owned()));
        }
        headers.retain(|(name, _)| !odd.without.contains(&name.as_str()));
        for (name, value) in odd.headers {
            headers.retain(|(n, _)| n != name);
            headers.push(((*name).to_owned(), (*value).to_owned()));
        }
        let request = HttpRequest {
            method: method.to_owned(),
            host: "api.mch.weixin.qq.com".to_owned(),
            target: target.to_owned(),
            headers,
            body: body.to_vec(),
            client_cert: None,
            plain: true,
        };
        let outcome = self.shop.sim.answer(&request);
        outcome.response().expect("an answer arrives").clone()
    }

    /// An answer whose signature holds: status and body.
    pub fn call(&self, method: &str, target: &str, body: &Value) -> (u16, Value) {
        let bytes = match body {
            Value::Null => Vec::new(),
            body => body.to_string().into_bytes(),
        };
        let response = self.send(method, target, &bytes, &Odd::default());
        self.verify(&response.headers, &response.body);
        let body = match response.body.is_empty() {
            true => Value::Null,
            false => serde_json::from_slice(&response.body).unwrap(),
        };
        (response.status, body)
    }

    pub fn post(&self, target: &str, body: &Value) -> Value {
        let (status, said) = self.call("POST", target, body);
        assert!(matches!(status, 200 | 204), "{target}: {status} {said}");
        said
    }

    pub fn get(&self, target: &str) -> Value {
        let (status, said) = self.call("GET", target, &Value::Null);
        assert_eq!(status, 200, "{target}: {said}");
        said
    }

    /// Status and code of a refusal.
    pub fn no(&self, method: &str, target: &str, body: &Value) -> (u16, String) {
        let (status, said) = self.call(method, target, body);
        (status, said["code"].as_str().unwrap_or_default().to_owned())
    }

    /// v3 reference, 2.1, from scratch; returns the serial number.
    pub fn verify(&self, headers: &[(String, String)], body: &[u8]) -> String {
        let get = |name: &str| {
            let found = headers.iter().find(|(n, _)| n == name);
            found.unwrap_or_else(|| panic!("no {name}")).1.clone()
        };
        let serial = get("wechatpay-serial");
        let known = self.keys.platform_keys.iter().find(|(s, _)| *s == serial);
        let (_, pem) = known.unwrap_or_else(|| panic!("{serial} is not known"));
        let head = format!(
            "{}\n{}\n",
            get("wechatpay-timestamp"),
            get("wechatpay-nonce")
        );
        let message = [head.as_bytes(), body, b"\n"].concat();
        let signature = STANDARD.decode(get("wechatpay-signature")).unwrap();
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, spki(pem))
            .verify(&message, &signature)
            .expect("the signature holds");
        serial
    }

    /// Encrypts a field with the key of that name.
    pub fn sealed(&self, serial: &str, plain: &str) -> String {
        let known = self.keys.platform_keys.iter().find(|(s, _)| s == serial);
        let key = PublicEncryptingKey::from_der(&spki(&known.unwrap().1)).unwrap();
        let key = OaepPublicEncryptingKey::new(key).unwrap();
        let mut sealed = vec![0; key.ciphertext_size()];
        let sealed = key
            .encrypt(&OAEP_SHA1_MGF1SHA1, plain.as_bytes(), &mut sealed, None)
            .unwrap();
        STANDARD.encode(sealed)
    }

    /// The notices that are due.
    pub fn due(&self) -> Vec<Outgoing> {
        self.shop.sim.due_notices()
    }

    /// Acknowledges the notices that are due.
    pub fn hear(&self) {
        for notice in self.due() {
            self.shop.sim.noticed(notice.id, 204, b"");
        }
    }

    /// Verifies a notice and opens what is encrypted in it: event, original type, resource.
    pub fn read(&self, notice: &Outgoing) -> (String, String, Value) {
        self.verify(&notice.headers, &notice.body);
        let body: Value = serde_json::from_slice(&notice.body).unwrap();
        assert_eq!(body["resource_type"], "encrypt-resource");
        let resource = &body["resource"];
        let plain = self.opened(resource);
        let own = |value: &Value| value.as_str().unwrap().to_owned();
        let plain = serde_json::from_slice(&plain).unwrap();
        (
            own(&body["event_type"]),
            own(&resource["original_type"]),
            plain,
        )
    }

    /// AES-256-GCM under the APIv3 key, from scratch.
    pub fn opened(&self, resource: &Value) -> Vec<u8> {
        let text = |name: &str| resource[name].as_str().unwrap();
        assert_eq!(text("algorithm"), "AEAD_AES_256_GCM");
        let key = UnboundKey::new(&AES_256_GCM, self.keys.key.as_bytes()).unwrap();
        let nonce = Nonce::try_assume_unique_for_key(text("nonce").as_bytes()).unwrap();
        let aad = Aad::from(text("associated_data").as_bytes());
        let mut bytes = STANDARD.decode(text("ciphertext")).unwrap();
        let key = LessSafeKey::new(key);
        key.open_in_place(nonce, aad, &mut bytes).unwrap().to_vec()
    }

    /// An order of `total` fen that is waiting to be paid.
    pub fn order(&self, number: &str, total: i64, more: Value) -> Value {
        let mut body = json!({
            "appid": self.appid, "mchid": self.mchid, "description": "tea", "out_trade_no": number,
            "notify_url": NOTIFY, "amount": { "total": total, "currency": "CNY" },
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            body[name] = value.clone();
        }
        body
    }

    /// An order that is paid; its payment's number.
    pub fn paid(&self, number: &str, total: i64, more: Value) -> String {
        self.post(
            "/v3/pay/transactions/native",
            &self.order(number, total, more),
        );
        self.shop.sim.pay(number).unwrap();
        let order = self.shop.sim.order(number).unwrap();
        order.transaction_id.unwrap()
    }

    pub fn by_number(&self, number: &str) -> Value {
        let mchid = &self.mchid;
        self.get(&format!(
            "/v3/pay/transactions/out-trade-no/{number}?mchid={mchid}"
        ))
    }
}

/// v3 reference, 1.1, from scratch, with the pairs in an order of our own.
pub fn authorization(
    keys: &V3Credentials,
    mchid: &str,
    now_s: i64,
    [method, target]: [&str; 2],
    body: &[u8],
) -> String {
    let nonce = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
    let head = format!("{method}\n{target}\n{now_s}\n{nonce}\n");
    let signature = signature(keys, &[head.as_bytes(), body, b"\n"].concat());
    let serial = &keys.serial;
    format!(
        "WECHATPAY2-SHA256-RSA2048 timestamp=\"{now_s}\",mchid=\"{mchid}\",\
         signature=\"{signature}\",serial_no=\"{serial}\",nonce_str=\"{nonce}\""
    )
}

/// RSASSA-PKCS1-v1_5 with SHA-256 by the merchant's key, in base64.
pub fn signature(keys: &V3Credentials, message: &[u8]) -> String {
    let key = RsaKeyPair::from_pkcs8(&der(&keys.merchant_key)).unwrap();
    let mut signature = vec![0; key.public_modulus_len()];
    let random = SystemRandom::new();
    key.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature)
        .unwrap();
    STANDARD.encode(signature)
}

/// The bytes of a PEM text's one block.
pub fn der(pem: &str) -> Vec<u8> {
    let lines = pem.lines().filter(|line| !line.starts_with("-----"));
    STANDARD.decode(lines.collect::<String>()).unwrap()
}

/// The public key of a PEM text, which OpenSSL takes out of a certificate.
pub fn spki(pem: &str) -> Vec<u8> {
    match pem.contains("BEGIN CERTIFICATE") {
        true => der(&openssl(&["x509", "-pubkey", "-noout"], pem)),
        false => der(pem),
    }
}

/// What OpenSSL's command prints.
pub fn openssl(arguments: &[&str], input: &str) -> String {
    let mut child = Command::new("openssl")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("openssl runs");
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "openssl {arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}
