//! All published and computed vectors of v2, through the public surface.
//!
//! Each entry of `vectors/v2.json` names its source. Those of kind `sign-sample-unknown-key` are
//! signatures that WeChat Pay printed without the key: they cannot be reproduced by anybody. They are
//! parsed, and it is asserted that no key known here makes them.

use fenpay::bill::{FundFlow, Settings, TradeBill};
use fenpay::crypto::{aes_ecb, digest};
use fenpay::operations;
use fenpay::types::Secret;
use fenpay::v2::{self, Account, Claim, NoticeKind, SignType, invoke, notice, sign};
use fenpay::wire::{Fields, Response, xml};
use fenpay::{Advice, Error, Kind};
use hmac::{KeyInit, Mac};
use md5::Digest;
use serde_json::Value;
use std::collections::BTreeMap;

struct Vector(Value);

impl Vector {
    fn text(&self, name: &str) -> &str {
        self.0[name]
            .as_str()
            .unwrap_or_else(|| panic!("{}: no {name}", self.0["name"]))
    }

    fn name(&self) -> &str {
        self.text("name")
    }

    fn fields(&self) -> Fields<'_> {
        fenpay::wire::json::fields(&self.0["params"]).unwrap()
    }

    fn algorithm(&self) -> SignType {
        SignType::parse(self.text("algorithm")).unwrap()
    }

    /// The merchant to whom a message is addressed.
    fn account(&self) -> Account {
        let fields = xml::read(self.text("data").as_bytes()).ok();
        let id = fields
            .as_ref()
            .and_then(|f| f.filled("mch_id"))
            .unwrap_or("10000100");
        Account {
            mch_id: id.to_owned(),
            key: Secret::from(
                self.0["key"]
                    .as_str()
                    .unwrap_or("192006250b4c09247ec02edce69f6a2d"),
            ),
            sign_type: self.0["algorithm"]
                .as_str()
                .and_then(SignType::parse)
                .unwrap_or(SignType::Md5),
            identity: None,
            wecom_secret: None,
        }
    }

    fn open(&self, operation: &str, status: u16) -> Result<v2::Answer, Error> {
        let op = operations::find(operation).unwrap_or_else(|| panic!("{operation}"));
        let body = self.text("data").as_bytes().to_vec();
        v2::open(
            op,
            &self.account(),
            &Response {
                status,
                headers: vec![],
                body,
            },
        )
    }
}

fn vectors() -> Vec<Vector> {
    let text = include_str!("../vectors/v2.json");
    let list: Vec<Value> = serde_json::from_str(text).unwrap();
    list.into_iter().map(Vector).collect()
}

/// The same digest from the crates themselves, over the published string.
fn witness(text: &str, key: &str, algorithm: SignType) -> String {
    let digest: Vec<u8> = match algorithm {
        SignType::Md5 => md5::Md5::digest(text).to_vec(),
        SignType::HmacSha256 => {
            let mut hmac = hmac::Hmac::<sha2::Sha256>::new_from_slice(key.as_bytes()).unwrap();
            hmac.update(text.as_bytes());
            hmac.finalize().into_bytes().to_vec()
        }
    };
    digest.iter().map(|byte| format!("{byte:02X}")).collect()
}

#[test]
fn every_vector_holds() {
    let all = vectors();
    assert_eq!(all.len(), 69);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for vector in &all {
        assert!(!vector.text("source").is_empty());
        *seen.entry(vector.text("kind").to_owned()).or_default() += 1;
        match vector.text("kind") {
            "sign" => signature(vector),
            "sign-sample-unknown-key" => unreproducible(vector, &all),
            "digest" => assert_eq!(
                digest::md5_hex_lower(vector.text("input").as_bytes()),
                vector.text("expected")
            ),
            "aes-256-ecb" => block_cipher(vector),
            "refund-notify-decrypt" => refund(vector),
            "client-invocation" => invocation(vector),
            "message:response" | "message:failure" => answer(vector),
            "message:notification" => notification(vector),
            "message:reply" => reply(vector),
            "message:attack" => attack(vector),
            "message:bill" => bill(vector),
            other => panic!("a kind that nobody checks: {other}"),
        }
    }
    let counts: Vec<usize> = seen.values().copied().collect();
    assert_eq!(counts.iter().sum::<usize>(), 69);
    assert_eq!(
        (
            seen["sign"],
            seen["sign-sample-unknown-key"],
            seen["client-invocation"]
        ),
        (16, 11, 6)
    );
}

fn signature(vector: &Vector) {
    let (key, algorithm, expected) = (
        vector.text("key"),
        vector.algorithm(),
        vector.text("expected"),
    );
    let mut fields = vector.fields();
    assert_eq!(
        witness(vector.text("string_to_sign"), key, algorithm),
        expected,
        "{}",
        vector.name()
    );
    if vector.name() == "workwx-sign" {
        let op = operations::of(operations::Dialect::V2)
            .find(|op| op.path == "/mmpaymkttransfers/sendworkwxredpack")
            .unwrap();
        assert_eq!(
            sign::wecom(&fields, op.wecom.unwrap(), key).unwrap(),
            expected
        );
        return;
    }
    assert_eq!(
        sign::sign(&fields, key, algorithm).unwrap(),
        expected,
        "{}",
        vector.name()
    );
    fields.set("sign", expected.to_owned());
    sign::verify(&fields, key, algorithm).unwrap();
    let message = xml::write(&fields).unwrap();
    sign::verify(&xml::read(&message).unwrap(), key, algorithm).unwrap();
}

fn unreproducible(vector: &Vector, all: &[Vector]) {
    assert!(
        vector.0["key"].is_null(),
        "{}: a key turned up, make it a sign vector",
        vector.name()
    );
    let mut fields = vector.fields();
    fields.set("sign", vector.text("expected").to_owned());
    let message = xml::write(&fields).unwrap();
    let read = xml::read(&message).unwrap();
    assert_eq!(read, fields);
    for key in all.iter().filter_map(|other| other.0["key"].as_str()) {
        for algorithm in [SignType::Md5, SignType::HmacSha256] {
            assert_eq!(
                sign::verify(&read, key, algorithm).unwrap_err().kind(),
                Kind::Forged
            );
        }
    }
}

fn block_cipher(vector: &Vector) {
    use base64::Engine;
    let key: [u8; 32] = vector.text("aes_key_ascii").as_bytes().try_into().unwrap();
    let sealed = base64::engine::general_purpose::STANDARD
        .decode(vector.text("ciphertext_b64"))
        .unwrap();
    assert_eq!(
        aes_ecb::open(&key, &sealed).unwrap(),
        vector.text("expected").as_bytes()
    );
    assert_eq!(
        aes_ecb::seal(&key, vector.text("expected").as_bytes()).unwrap(),
        sealed
    );
}

fn refund(vector: &Vector) {
    let key = vector.text("key");
    assert_eq!(
        digest::md5_hex_lower(key.as_bytes()),
        vector.text("aes_key_ascii")
    );
    let opened = notice::open_refund(vector.text("req_info"), key).unwrap();
    assert_eq!(
        opened,
        xml::read_root(vector.text("expected").as_bytes(), "root").unwrap()
    );
    assert_eq!(opened.get("refund_status"), Some("SUCCESS"));
    let sealed = notice::open_refund(vector.text("req_info"), "another key").unwrap_err();
    assert_eq!(sealed.kind(), Kind::Sealed);
}

fn invocation(vector: &Vector) {
    let (fields, expected) = (vector.fields(), vector.text("expected"));
    let signed = sign::sign(&fields, vector.text("key"), vector.algorithm()).unwrap();
    assert_eq!(signed, expected, "{}", vector.name());
    let get = |name: &str| fields.get(name).unwrap();
    let time = |name: &str| get(name).parse::<i64>().unwrap();
    let mut account = Account {
        mch_id: "10000100".to_owned(),
        key: Secret::from(vector.text("key")),
        sign_type: vector.algorithm(),
        identity: None,
        wecom_secret: None,
    };
    match vector.name() {
        "client-jsapi-md5" => {
            let prepay_id = get("package").strip_prefix("prepay_id=").unwrap();
            let (appid, nonce) = (get("appId"), get("nonceStr"));
            let ways = [invoke::jsapi, invoke::choose_wx_pay, invoke::mini_program];
            for way in ways {
                let call = way(&account, appid, prepay_id, time("timeStamp"), nonce).unwrap();
                assert_eq!(call["paySign"], expected);
                assert_eq!(call["package"], get("package"));
                assert_eq!(call["signType"], "MD5");
            }
        }
        "client-app-md5" | "client-app-partner-md5" => {
            let (partner, prepay_id) = (get("partnerid"), get("prepayid"));
            let call = invoke::app(
                &account,
                get("appid"),
                partner,
                prepay_id,
                time("timestamp"),
                get("noncestr"),
            );
            let mut members = vector.0["params"].as_object().unwrap().clone();
            members.insert("sign".to_owned(), expected.into());
            assert_eq!(call.unwrap(), Value::Object(members));
        }
        "native-mode1-url" => {
            account.mch_id = get("mch_id").to_owned();
            let (product, nonce) = (get("product_id"), get("nonce_str"));
            let link = invoke::native_mode1_link(
                &account,
                get("appid"),
                product,
                time("time_stamp"),
                nonce,
            )
            .unwrap();
            let link = link["code_url"].as_str().unwrap().to_owned();
            assert!(
                link.starts_with(&format!("weixin://wxpay/bizpayurl?sign={expected}&appid=")),
                "{link}"
            );
        }
        // Two sources sign the package of a mini program's red packet differently, so there is no
        // function for it; both are plain signatures over the members.
        "miniprogram-redpack-raw-package" | "miniprogram-redpack-encoded-package" => {}
        other => panic!("{other}"),
    }
}

/// Name, operation, HTTP status, and the refusal's code and advice where it is one.
type Expected = (
    &'static str,
    &'static str,
    u16,
    Option<(&'static str, Advice)>,
);

const ANSWERS: [Expected; 18] = [
    ("unifiedorder-jsapi-ok", "POST /pay/unifiedorder", 200, None),
    (
        "unifiedorder-native-ok",
        "POST /pay/unifiedorder",
        200,
        None,
    ),
    ("unifiedorder-mweb-ok", "POST /pay/unifiedorder", 200, None),
    (
        "unifiedorder-orderpaid",
        "POST /pay/unifiedorder",
        200,
        Some(("ORDERPAID", Advice::Never)),
    ),
    (
        "unifiedorder-out_trade_no_used",
        "POST /pay/unifiedorder",
        200,
        Some(("OUT_TRADE_NO_USED", Advice::Query)),
    ),
    ("orderquery-success", "POST /pay/orderquery", 200, None),
    ("orderquery-notpay", "POST /pay/orderquery", 200, None),
    (
        "orderquery-notexist",
        "POST /pay/orderquery",
        200,
        Some(("ORDERNOTEXIST", Advice::Never)),
    ),
    (
        "micropay-userpaying",
        "POST /pay/micropay",
        200,
        Some(("USERPAYING", Advice::Later)),
    ),
    (
        "micropay-systemerror",
        "POST /pay/micropay",
        200,
        Some(("SYSTEMERROR", Advice::Query)),
    ),
    (
        "reverse-recall-yes",
        "POST /secapi/pay/reverse",
        200,
        Some(("SYSTEMERROR", Advice::Query)),
    ),
    ("refund-ok", "POST /secapi/pay/refund", 200, None),
    (
        "refund-bizerr-need-retry",
        "POST /secapi/pay/refund",
        200,
        Some(("BIZERR_NEED_RETRY", Advice::Same)),
    ),
    (
        "sign-failure",
        "POST /pay/unifiedorder",
        200,
        Some(("FAIL", Advice::Never)),
    ),
    (
        "sandbox-param-error",
        "POST /xdc/apiv2getsignkey/sign/getsignkey",
        200,
        Some(("1", Advice::Never)),
    ),
    (
        "sendredpack-ok",
        "POST /mmpaymkttransfers/sendredpack",
        200,
        None,
    ),
    ("getpublickey-ok", "POST /risk/getpublickey", 200, None),
    (
        "html-404",
        "POST /pay/orderquery",
        404,
        Some(("", Advice::Same)),
    ),
];

fn answer(vector: &Vector) {
    let name = vector.name();
    let (_, operation, status, refusal) = ANSWERS
        .iter()
        .find(|row| row.0 == name)
        .unwrap_or_else(|| panic!("{name} is expected nowhere"));
    let opened = vector.open(operation, *status);
    let signed = vector.0["key"].is_string();
    match (refusal, opened) {
        (None, Ok(answer)) => {
            assert_eq!(
                answer.verified_by,
                if signed { "MD5" } else { "TLS" },
                "{name}"
            );
            if signed {
                let read = xml::read(vector.text("data").as_bytes()).unwrap();
                assert_eq!(answer.fields, read);
                for (field, value) in vector.fields().iter() {
                    assert_eq!(answer.fields.get(field), Some(value), "{name}: {field}");
                }
            }
        }
        (Some((code, advice)), Err(error)) => {
            assert_eq!(error.code().unwrap_or_default(), *code, "{name}: {error}");
            assert_eq!(
                (error.advice(), error.is_authentic()),
                (*advice, signed),
                "{name}: {error}"
            );
        }
        (_, opened) => panic!("{name}: {opened:?}"),
    }
    // With HTTP 200 a page is no answer either.
    if name == "html-404" {
        assert_eq!(vector.open(operation, 200).unwrap_err().kind(), Kind::Wire);
    }
}

fn notification(vector: &Vector) {
    let account = vector.account();
    let body = vector.text("data").as_bytes();
    let claim = Claim::read(body).unwrap();
    assert_eq!(claim.mch_id(), Some(account.mch_id.as_str()));
    let verified = claim.verify(&account);
    match vector.name() {
        "pay-notify-signed-md5" | "pay-notify-signed-hmac" | "pay-notify-partner" => {
            let notice = verified.unwrap();
            assert_eq!(
                (notice.kind, notice.ambiguous),
                (NoticeKind::Payment, false)
            );
            assert_eq!(notice.verified_by, vector.text("algorithm"));
            assert_eq!(notice.fields, xml::read(body).unwrap());
            for (field, value) in vector.fields().iter() {
                assert_eq!(notice.fields.get(field), Some(value), "{field}");
            }
        }
        "refund-notify" => {
            let notice = verified.unwrap();
            assert_eq!(notice.kind, NoticeKind::RefundHint);
            assert_eq!(
                notice.fields.get("out_refund_no"),
                Some("131811191610442717309")
            );
        }
        // Their signatures are placeholders: they must not verify, and are what they are once signed.
        "scan-notify-mode1" | "contract-notify-add" => {
            assert_eq!(verified.unwrap_err().kind(), Kind::Forged);
            let mut fields = xml::read(body).unwrap().into_owned();
            let signed = sign::sign(&fields, account.key.expose(), account.sign_type).unwrap();
            fields.set("sign", signed);
            let body = xml::write(&fields).unwrap();
            let kind = Claim::read(&body).unwrap().verify(&account).unwrap().kind;
            let is_scan = vector.name() == "scan-notify-mode1";
            assert_eq!(
                kind,
                if is_scan {
                    NoticeKind::ScanCallback
                } else {
                    NoticeKind::Contract
                }
            );
        }
        other => panic!("{other}"),
    }
}

fn reply(vector: &Vector) {
    let ours = match vector.name() {
        "notify-reply-success" => notice::reply_success(),
        "notify-reply-fail" => notice::reply_fail("签名失败"),
        other => panic!("{other}"),
    };
    let read = xml::read(&ours.body).unwrap();
    assert_eq!(read, xml::read(vector.text("data").as_bytes()).unwrap());
    assert_eq!(
        (ours.status, ours.header("content-type")),
        (200, Some("text/xml; charset=utf-8"))
    );
}

fn attack(vector: &Vector) {
    let body = vector.text("data").as_bytes();
    assert_eq!(xml::read(body).unwrap_err().kind(), Kind::Wire);
    assert_eq!(xml::read_nested(body).unwrap_err().kind(), Kind::Wire);
    assert_eq!(Claim::read(body).unwrap_err().kind(), Kind::Wire);
    assert_eq!(
        vector
            .open("POST /mmpaymkttransfers/gethbinfo", 200)
            .unwrap_err()
            .kind(),
        Kind::Wire
    );
}

fn bill(vector: &Vector) {
    let data = vector.text("data").as_bytes();
    let settings = Settings::up_to(1 << 20);
    let (operation, columns) = match vector.name() {
        "bill-ALL-27col" => ("POST /pay/downloadbill", 27),
        "bill-SUCCESS-20col" => ("POST /pay/downloadbill", 20),
        "bill-ALL-legacy-24col" => ("POST /pay/downloadbill", 24),
        "fundflow-11col" => ("POST /pay/downloadfundflow", 11),
        other => panic!("{other}"),
    };
    let answer = vector.open(operation, 200).unwrap();
    assert_eq!(answer.download.as_deref(), Some(data));
    let found = match columns {
        11 => FundFlow::open(data, settings).unwrap().columns().len(),
        _ => TradeBill::open(data, settings).unwrap().columns().len(),
    };
    assert_eq!(found, columns);
}
