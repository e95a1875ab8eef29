//! All published and computed vectors of v3, through the toolbox and the core's public surface.
//!
//! Each entry of `vectors/v3.json` names its source. Two of another length of key or nonce than WeChat
//! Pay ever sends are held to be refused, and one signature whose public key nobody published must not
//! verify under any key that is known here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fenpay::bill::{Settings, TradeBill};
use fenpay::crypto::{Certificate, Signer, aead, digest, rsa, suite};
use fenpay::v3::notice::Claim;
use fenpay::v3::{Account, NoticeKind, Stamp, Trust, invoke, sign};
use fenpay::{Engine, Kind, Reply};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static VECTORS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let text = include_str!("../vectors/v3.json");
    serde_json::from_str(text).unwrap()
});

/// One vector, by its parts.
#[derive(Clone, Copy)]
struct Vector(&'static Value);

impl Vector {
    fn name(self) -> &'static str {
        self.0["name"].as_str().unwrap()
    }

    fn kind(self) -> &'static str {
        self.0["kind"].as_str().unwrap()
    }

    /// A text that goes in; nothing where there is none.
    fn given(self, name: &str) -> &'static str {
        self.0["inputs"][name].as_str().unwrap_or_default()
    }

    /// A text that must come out.
    fn expected(self, name: &str) -> &'static str {
        let text = self.0["expected"][name].as_str();
        text.unwrap_or_else(|| panic!("{}: no {name}", self.name()))
    }

    fn is_refused(self) -> bool {
        self.0["expected"]["error"].is_string()
    }

    fn number(self, name: &str) -> i64 {
        self.given(name).parse().unwrap()
    }

    /// The key that it refers to.
    fn pem(self, reference: &str) -> &'static str {
        pem(self.given(reference))
    }

    fn private(self) -> rsa::PrivateKey {
        rsa::PrivateKey::from_pem(self.pem("private_key_ref")).unwrap()
    }
}

fn pem(reference: &str) -> &'static str {
    let name = format!("key:{reference}");
    let found = VECTORS
        .iter()
        .find(|vector| vector["name"] == name.as_str());
    found.unwrap()["inputs"]["pem"].as_str().unwrap()
}

fn tool(name: &str, params: &Value, blob: Option<&[u8]>) -> Reply {
    Engine::tool(name, params, blob).unwrap()
}

/// What a tool gives.
fn done(name: &str, params: &Value, blob: Option<&[u8]>) -> Value {
    let reply = tool(name, params, blob);
    assert_eq!(reply.status, 0, "{name}: {}", reply.body);
    reply.body
}

fn fails(name: &str, params: &Value, blob: Option<&[u8]>, kind: Kind) {
    let reply = tool(name, params, blob);
    assert_eq!(reply.status, kind.number(), "{name}: {}", reply.body);
}

/// How many vectors of each kind there are; those of SM are read by the suite's own functions.
const COUNTS: [(&str, usize); 17] = [
    ("aead_aes_gcm_decrypt", 9),
    ("aead_aes_gcm_encrypt", 2),
    ("aead_sm4_gcm_decrypt", 1),
    ("authorization_format", 1),
    ("bill_sha1", 1),
    ("certificates_response_decrypt", 1),
    ("client_sign_app", 1),
    ("client_sign_jsapi", 1),
    ("key_material", 17),
    ("notification_verify_and_decrypt", 2),
    ("request_sign_rsa", 7),
    ("response_verify_rsa", 6),
    ("rsa_oaep_sha1_decrypt", 3),
    ("rsa_pkcs1v15_decrypt", 1),
    ("rsa_sha256_sign", 1),
    ("rsa_sha256_verify", 1),
    ("sm2_sm3_verify", 2),
];

#[test]
fn every_vector_holds() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for vector in VECTORS.iter().map(Vector) {
        assert!(!vector.0["source"].as_str().unwrap_or_default().is_empty());
        *seen.entry(vector.kind()).or_default() += 1;
        match vector.kind() {
            "key_material" => key_material(vector),
            "request_sign_rsa" => request(vector),
            "authorization_format" => authorization(vector),
            "client_sign_jsapi" | "client_sign_app" => invocation(vector),
            "response_verify_rsa" => answer(vector),
            "aead_aes_gcm_decrypt" => decryption(vector),
            "aead_aes_gcm_encrypt" => other_nonce(vector),
            "aead_sm4_gcm_decrypt" => sm4(vector),
            "sm2_sm3_verify" => sm2(vector),
            "certificates_response_decrypt" => certificates(vector),
            "rsa_sha256_sign" => signature(vector),
            "rsa_sha256_verify" => wrong_key(vector),
            "rsa_oaep_sha1_decrypt" => field(vector),
            "rsa_pkcs1v15_decrypt" => other_padding(vector),
            "notification_verify_and_decrypt" => notification(vector),
            "bill_sha1" => bill(vector),
            other => panic!("a kind that nobody checks: {other}"),
        }
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), COUNTS);
    assert_eq!(VECTORS.len(), 57);
}

fn key_material(vector: Vector) {
    let (name, pem) = (vector.name(), vector.given("pem"));
    let suite = match name.contains(":sm2_") {
        true => &suite::SM,
        false => &suite::RSA,
    };
    match pem {
        _ if pem.contains("PRIVATE KEY") => assert!((suite.private_key)(pem).is_ok(), "{name}"),
        _ if pem.contains("PUBLIC KEY") => assert!((suite.public_key)(pem).is_ok(), "{name}"),
        _ => {
            let certificate = Certificate::from_pem(pem).unwrap();
            assert!((suite.certified_key)(certificate.spki()).is_ok(), "{name}");
        }
    }
}

fn request(vector: Vector) {
    let given = |name: &str, otherwise: &'static str| match vector.given(name) {
        "" => otherwise,
        text => text,
    };
    let mut params = json!({
        "method": vector.given("method"), "url": vector.given("url_path_and_query"),
        "body": vector.given("body"), "timestamp": vector.number("timestamp"),
        "nonce": vector.given("nonce_str"), "mchid": given("mchid", "1900007291"),
        "serial": given("serial_no", "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB"),
        "merchant_key": vector.pem("private_key_ref"),
    });
    let signed = done("v3.sign", &params, None);
    assert_eq!(
        signed["message"],
        vector.expected("canonical"),
        "{}",
        vector.name()
    );
    assert_eq!(
        signed["signature"],
        vector.expected("signature"),
        "{}",
        vector.name()
    );
    if vector.0["expected"]["authorization"].is_string() {
        assert_eq!(signed["authorization"], vector.expected("authorization"));
    }
    // The same bytes as a blob, and the whole address instead of its end.
    params["url"] = format!(
        "https://api.mch.weixin.qq.com{}",
        vector.given("url_path_and_query")
    )
    .into();
    params.as_object_mut().unwrap().remove("body");
    assert_eq!(
        done("v3.sign", &params, Some(vector.given("body").as_bytes())),
        signed
    );
}

/// Gives back what it is asked to sign.
#[derive(Debug)]
struct Mock(&'static str);

impl Signer for Mock {
    fn scheme(&self) -> &'static str {
        self.0
    }
    fn sign(&self, message: &[u8]) -> fenpay::Result<Vec<u8>> {
        Ok([b"Sign:", message].concat())
    }
}

fn authorization(vector: Vector) {
    let private = rsa::PrivateKey::from_pem(pem("docs_merchant_private")).unwrap();
    let (mchid, serial) = (vector.given("mchid"), vector.given("serial_no"));
    let mut account = Account::rsa(mchid, [0; 32], serial, private);
    account.signer = Arc::new(Mock(vector.given("scheme")));
    let stamp = Stamp {
        now_s: vector.number("timestamp"),
        nonce: vector.given("nonce_str"),
    };
    let (method, url) = (vector.given("method"), vector.given("url"));
    let ours = sign::authorization(&account, method, url, b"", &stamp).unwrap();
    let pairs = |text: &str| -> BTreeMap<String, String> {
        let (_, pairs) = text.split_once(' ').unwrap();
        let pair = |pair: &str| {
            pair.split_once("=\"")
                .map(|(n, v)| (n.to_owned(), v.to_owned()))
        };
        pairs
            .trim_end_matches('"')
            .split("\",")
            .filter_map(pair)
            .collect()
    };
    let (mut ours, theirs) = (pairs(&ours), pairs(vector.expected("authorization")));
    // The mock's signature is printed as it is, and every real one in Base64.
    let signature = STANDARD.decode(&ours["signature"]).unwrap();
    ours.insert(
        "signature".to_owned(),
        String::from_utf8(signature).unwrap(),
    );
    assert_eq!(ours, theirs);
}

fn invocation(vector: Vector) {
    let account = Account::rsa("1900007291", [0; 32], "1", vector.private());
    let jsapi = vector.kind() == "client_sign_jsapi";
    let [appid, time, nonce] = match jsapi {
        true => ["appId", "timeStamp", "nonceStr"],
        false => ["appid", "timestamp", "noncestr"],
    };
    let stamp = Stamp {
        now_s: vector.number(time),
        nonce: vector.given(nonce),
    };
    let appid = vector.given(appid);
    if jsapi {
        let prepay_id = vector.given("package").strip_prefix("prepay_id=").unwrap();
        for way in [invoke::jsapi, invoke::choose_wx_pay, invoke::mini_program] {
            let call = way(&account, appid, prepay_id, &stamp).unwrap();
            assert_eq!(call["paySign"], vector.expected("paySign"));
            assert_eq!(call["signType"], vector.expected("signType"));
        }
    } else {
        let call = invoke::app(&account, appid, vector.given("prepayid"), &stamp).unwrap();
        assert_eq!(call["sign"], vector.expected("sign"));
    }
}

fn answer(vector: Vector) {
    let headers = |timestamp: &str, nonce: &str| {
        json!({
            "Wechatpay-Timestamp": timestamp, "wechatpay-nonce": [nonce],
            "Wechatpay-Serial": "PUB_KEY_ID_1", "Wechatpay-Signature": vector.given("signature"),
        })
    };
    let params = |key: &str, headers: Value| {
        json!({ "headers": headers, "platform_keys": { "PUB_KEY_ID_1": key },
            "now": vector.number("timestamp") })
    };
    let (timestamp, nonce) = (vector.given("timestamp"), vector.given("nonce"));
    let body = vector.given("body").as_bytes();
    if vector.0["expected"].is_null() {
        // Nobody published its key.
        for key in [
            "docs_platform_public",
            "java_wechat_pay_public_key",
            "go_public",
        ] {
            let params = params(pem(key), headers(timestamp, nonce));
            fails("v3.verify", &params, Some(body), Kind::Forged);
        }
        return;
    }
    let key = vector.pem("public_key_ref");
    if vector.0["expected"]["valid"] == true {
        let by = done(
            "v3.verify",
            &params(key, headers(timestamp, nonce)),
            Some(body),
        );
        assert_eq!(by["verified_by"], "WECHATPAY2-SHA256-RSA2048 PUB_KEY_ID_1");
        return;
    }
    match vector.given("canonical_used") {
        "" => {
            let params = params(key, headers(timestamp, nonce));
            fails("v3.verify", &params, Some(body), Kind::Probe);
        }
        used => {
            // The changed string over the signature, and, where it is a message's, the message.
            let public = rsa::PublicKey::from_pem(key).unwrap();
            let signature = STANDARD.decode(vector.given("signature")).unwrap();
            assert!(public.verify_sha256(used.as_bytes(), &signature).is_err());
            if let Some(whole) = used.strip_suffix('\n') {
                let lines: Vec<&str> = whole.splitn(3, '\n').collect();
                let params = params(key, headers(lines[0], lines[1]));
                fails(
                    "v3.verify",
                    &params,
                    Some(lines[2].as_bytes()),
                    Kind::Forged,
                );
            }
        }
    }
}

fn resource(vector: Vector) -> Value {
    json!({
        "algorithm": "AEAD_AES_256_GCM", "nonce": vector.given("nonce"),
        "associated_data": vector.given("associated_data"), "ciphertext": vector.given("ciphertext"),
    })
}

fn decryption(vector: Vector) {
    let params = json!({ "resource": resource(vector), "key": vector.given("key") });
    if vector.given("key").len() != 32 {
        // AES-128, which no merchant has: it is refused before anything is computed.
        fails("v3.open", &params, None, Kind::Input);
    } else if vector.is_refused() {
        fails("v3.open", &params, None, Kind::Sealed);
    } else {
        let plain = done("v3.open", &params, None);
        assert_eq!(
            plain["plain"],
            vector.expected("plaintext"),
            "{}",
            vector.name()
        );
        let key: &[u8; 32] = vector.given("key").as_bytes().try_into().unwrap();
        let sealed = aead::seal(
            key,
            vector.given("nonce").as_bytes(),
            vector.given("associated_data").as_bytes(),
            vector.expected("plaintext").into(),
        );
        assert_eq!(STANDARD.encode(sealed.unwrap()), vector.given("ciphertext"));
    }
}

/// A nonce of 16 bytes, which WeChat Pay never sends.
fn other_nonce(vector: Vector) {
    let resource = json!({
        "algorithm": "AEAD_AES_256_GCM", "nonce": vector.given("iv"),
        "associated_data": vector.given("aad"), "ciphertext": vector.expected("ciphertext"),
    });
    let params = json!({ "resource": resource, "key": vector.given("key") });
    fails("v3.open", &params, None, Kind::Sealed);
    let key: &[u8; 32] = vector.given("key").as_bytes().try_into().unwrap();
    assert!(aead::seal(key, vector.given("iv").as_bytes(), b"", Vec::new()).is_err());
}

fn sm4(vector: Vector) {
    let mut resource = resource(vector);
    resource["algorithm"] = "AEAD_SM4_GCM".into();
    let mut params =
        json!({ "resource": resource, "key": vector.given("api_v3_key"), "suite": "SM" });
    let plain = done("v3.open", &params, None);
    assert_eq!(plain["plain"], vector.expected("plaintext"));
    params["suite"] = "RSA".into();
    fails("v3.open", &params, None, Kind::Sealed);
}

fn sm2(vector: Vector) {
    let certificate = Certificate::from_pem(vector.pem("certificate_ref")).unwrap();
    let key = (suite::SM.certified_key)(certificate.spki()).unwrap();
    let signature = STANDARD.decode(vector.given("signature")).unwrap();
    let verified = key.verify(vector.given("message").as_bytes(), &signature);
    assert_eq!(
        verified.is_ok(),
        vector.0["expected"]["valid"] == true,
        "{}",
        vector.name()
    );
}

fn certificates(vector: Vector) {
    let body: Value = serde_json::from_str(vector.given("response_body")).unwrap();
    let item = &body["data"][0];
    assert_eq!(item["serial_no"], vector.expected("serial_no"));
    let params =
        json!({ "resource": item["encrypt_certificate"], "key": vector.given("api_v3_key") });
    let plain = done("v3.open", &params, None);
    let plain = plain["plain"].as_str().unwrap();
    assert_eq!(
        plain.trim_end(),
        vector.expected("certificate_pem").trim_end()
    );
    let certificate = Certificate::from_pem(plain).unwrap();
    assert_eq!(certificate.serial(), vector.expected("cert_serial_hex"));
    let cn = |text: &str| {
        let parts = text.split(',').find_map(|part| part.strip_prefix("CN="));
        parts.unwrap().to_owned()
    };
    assert_eq!(
        certificate.subject_cn().unwrap(),
        cn(vector.expected("subject"))
    );
    assert_eq!(
        certificate.issuer_cn().unwrap(),
        cn(vector.expected("issuer"))
    );
    // 2023-09-19T15:15:58Z and 2028-09-17T15:15:58Z.
    assert_eq!(
        (certificate.not_before_s(), certificate.not_after_s()),
        (1_695_136_558, 1_852_816_558)
    );
    let trust = Trust::new().with_certificate(plain).unwrap();
    let (newest, _) = trust.encrypts_with(1_700_000_000).unwrap();
    assert_eq!(newest, vector.expected("cert_serial_hex"));
}

fn signature(vector: Vector) {
    let (private, message) = (vector.private(), vector.given("message").as_bytes());
    let signature = private.sign_sha256(message).unwrap();
    assert_eq!(STANDARD.encode(&signature), vector.expected("signature"));
    let certificate = Certificate::from_pem(vector.pem("certificate_ref")).unwrap();
    assert_eq!(certificate.serial(), vector.given("serial"));
    assert_eq!(suite::RSA.check_owns(&private, &certificate), Ok(()));
    let public = rsa::PublicKey::from_spki(certificate.spki()).unwrap();
    public.verify_sha256(message, &signature).unwrap();
}

fn wrong_key(vector: Vector) {
    let public = rsa::PublicKey::from_pem(vector.pem("public_key_ref")).unwrap();
    let signature = STANDARD.decode(vector.given("signature")).unwrap();
    let verified = public.verify_sha256(vector.given("message").as_bytes(), &signature);
    assert_eq!(verified.unwrap_err().kind(), Kind::Forged);
}

fn field(vector: Vector) {
    let sealed = STANDARD.decode(vector.given("ciphertext")).unwrap();
    match (vector.private().decrypt_oaep(&sealed), vector.is_refused()) {
        (Ok(plain), false) => assert_eq!(plain.expose(), vector.expected("plaintext").as_bytes()),
        (Err(error), true) => assert_eq!(error.kind(), Kind::Sealed),
        (opened, _) => panic!("{}: {opened:?}", vector.name()),
    }
}

/// Another padding, which a few old endpoints used: it does not open as OAEP.
fn other_padding(vector: Vector) {
    let sealed = STANDARD.decode(vector.given("ciphertext")).unwrap();
    assert_eq!(
        vector.private().decrypt_oaep(&sealed).unwrap_err().kind(),
        Kind::Sealed
    );
}

fn notification(vector: Vector) {
    let given = &vector.0["inputs"];
    let key: [u8; 32] = vector.given("api_v3_key").as_bytes().try_into().unwrap();
    let private = rsa::PrivateKey::from_pem(pem("docs_merchant_private")).unwrap();
    let account = Account::rsa("1900007291", key, "1", private);
    let serial = given["headers"]["Wechatpay-Serial"].as_str().unwrap();
    let trust = Trust::new()
        .with_key(serial, vector.pem("public_key_ref"))
        .unwrap();
    let pairs = given["headers"].as_object().unwrap().iter();
    let headers: Vec<(String, String)> = pairs
        .map(|(n, v)| (n.clone(), v.as_str().unwrap().to_owned()))
        .collect();
    let now_s = given["headers"]["Wechatpay-Timestamp"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let claim = Claim::read(&headers, vector.given("body").as_bytes()).unwrap();
    let notice = claim.verify(&account, &trust, now_s).unwrap();
    let expected: Value = serde_json::from_str(vector.expected("resource_plaintext")).unwrap();
    assert_eq!(notice.resource, expected);
    let is_refund = vector.name().contains("refund");
    let kind = match is_refund {
        true => NoticeKind::Refund,
        false => NoticeKind::Payment,
    };
    assert_eq!(notice.kind, kind);
    // The same in two steps of the toolbox.
    let body = vector.given("body").as_bytes();
    let params = json!({ "headers": given["headers"], "now": now_s,
        "platform_keys": { serial: vector.pem("public_key_ref") } });
    assert_eq!(
        done("v3.verify", &params, Some(body))["verified_by"],
        notice.verified_by
    );
    let envelope: Value = serde_json::from_slice(body).unwrap();
    let params = json!({ "resource": envelope["resource"], "key": vector.given("api_v3_key") });
    assert_eq!(
        done("v3.open", &params, None)["plain"],
        vector.expected("resource_plaintext")
    );
}

fn bill(vector: Vector) {
    let file = STANDARD.decode(vector.given("content_base64")).unwrap();
    assert_eq!(vector.0["inputs"]["length"], file.len());
    assert_eq!(digest::sha1_hex(&file), vector.expected("sha1"));
    let bill = TradeBill::open(file.as_slice(), Settings::up_to(1 << 20)).unwrap();
    assert_eq!(bill.columns().len(), 27);
}
