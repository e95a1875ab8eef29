//! The envelope of v3 behind a signature that is quick to make: whatever is accepted carries the four
//! headers once, a time within the window, a known serial, a good signature over the exact bytes, and a
//! resource that opens under the merchant's key. AES-GCM is the real one.

use arbitrary::{Result, Unstructured};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fenpay::crypto::suite::{self, KeyRead};
use fenpay::crypto::{OwnKey, Signer, Suite, Verifier, aead};
use fenpay::error::{Error, Kind};
use fenpay::operations::{self, Operation};
use fenpay::types::Secret;
use fenpay::v3::{self, Account, Claim, Notice, Trust};
use fenpay::wire::{Response, json};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::{Arc, LazyLock};

const KEY: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";
const ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
const OTHER_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000007";
const OWN_SERIAL: &str = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";
const NOW_S: i64 = 1_700_000_000;
const QUERY: &str = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";

/// A signature that is a digest: nobody but the tests has the name of the key.
#[derive(Debug)]
struct Mock(String);

impl Mock {
    fn over(&self, message: &[u8]) -> Vec<u8> {
        Sha256::digest([self.0.as_bytes(), b"\0", message].concat()).to_vec()
    }
}

impl Signer for Mock {
    fn scheme(&self) -> &'static str {
        suite::RSA.scheme
    }
    fn sign(&self, message: &[u8]) -> fenpay::Result<Vec<u8>> {
        Ok(self.over(message))
    }
}

impl Verifier for Mock {
    fn scheme(&self) -> &'static str {
        suite::RSA.scheme
    }
    fn verify(&self, message: &[u8], signature: &[u8]) -> fenpay::Result<()> {
        match self.over(message) == signature {
            true => Ok(()),
            false => Err(Error::forged("the mock's signature does not match")),
        }
    }
    fn encrypt(&self, plain: &[u8]) -> fenpay::Result<Vec<u8>> {
        Ok(plain.to_vec())
    }
    fn spki(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

static MOCK: Suite = Suite {
    name: "RSA",
    scheme: "WECHATPAY2-SHA256-RSA2048",
    aead: "AEAD_AES_256_GCM",
    certificates: "RSA",
    sign_type: "RSA",
    private_key: |_| -> std::result::Result<Arc<dyn OwnKey>, String> { Err("none".into()) },
    public_key: |pem| -> KeyRead { Ok(Arc::new(Mock(pem.to_owned()))) },
    certified_key: |_| -> KeyRead { Err("none".into()) },
    open: aead::open,
    seal: aead::seal,
};

static TRUST: LazyLock<Trust> = LazyLock::new(|| {
    let trust = Trust::of(&MOCK).with_public_key(ID, ID);
    let trust = trust.and_then(|trust| trust.with_public_key(OTHER_ID, OTHER_ID));
    trust.expect("two keys")
});

static ACCOUNT: LazyLock<Account> = LazyLock::new(|| Account {
    mchid: "1900007291".to_owned(),
    key: Secret::new(*KEY),
    serial: OWN_SERIAL.to_owned(),
    suite: &MOCK,
    signer: Arc::new(Mock("merchant".to_owned())),
    openers: Vec::new(),
});

static OPERATION: LazyLock<&Operation> =
    LazyLock::new(|| operations::find(QUERY).expect("the query is in the table"));

/// What a message is made of.
pub fn run(bytes: &[u8]) {
    let _ = message(&mut Unstructured::new(bytes));
}

/// A message, and whether nothing about it is wrong.
struct Message {
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    genuine: bool,
}

fn message(input: &mut Unstructured) -> Result<()> {
    let (body, mut genuine) = body(input)?;
    let offset = i64::from(input.arbitrary::<i16>()?) % 320;
    genuine &= offset.abs() <= 300;
    let timestamp = (NOW_S + offset).to_string();
    let nonce = "593BEC0C930BF1AFEB40B4A08C8FB242";
    let serial = *input.choose(&[ID, ID, ID, OTHER_ID, OWN_SERIAL, "7A"])?;
    genuine &= serial.starts_with("PUB_KEY_ID_");
    let signed = [
        timestamp.as_bytes(),
        b"\n",
        nonce.as_bytes(),
        b"\n",
        &body,
        b"\n",
    ]
    .concat();
    let mut signature = Mock(serial.to_owned()).over(&signed);
    if input.ratio(1, 16)? {
        let at = input.choose_index(signature.len())?;
        signature[at] ^= 1 << input.int_in_range(0..=7)?;
        genuine = false;
    }
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let headers = [
        ("Wechatpay-Timestamp", timestamp.as_str()),
        ("Wechatpay-Nonce", nonce),
        ("Wechatpay-Serial", serial),
        ("Wechatpay-Signature", &STANDARD.encode(signature)),
    ];
    let mut message = Message {
        headers: headers.map(owned).to_vec(),
        body,
        genuine,
    };
    for _ in 0..input.int_in_range(0..=5)?.max(2) - 2 {
        message.genuine = false;
        change(input, &mut message)?;
    }
    as_notice(&message);
    as_answer(
        &message,
        *input.choose(&[200, 200, 200, 204, 202, 302, 400, 404, 500])?,
    );
    Ok(())
}

/// A body: an envelope that is well made, nearly so, or any bytes.
fn body(input: &mut Unstructured) -> Result<(Vec<u8>, bool)> {
    if input.ratio(1, 6)? {
        let length = input.arbitrary_len::<u8>()?;
        return Ok((input.bytes(length)?.to_vec(), false));
    }
    let plain = plain(input)?;
    let mut genuine = json::parse(&plain).is_ok_and(|value| value.is_object());
    let aad = *input.choose(&["transaction", "refund", "", "certificate"])?;
    let (mut key, mut nonce) = (*KEY, "593BEC0C930B");
    if input.ratio(1, 12)? {
        key[0] ^= 1;
        genuine = false;
    }
    let mut sealed = aead::seal(&key, nonce.as_bytes(), aad.as_bytes(), plain).expect("12 bytes");
    if input.ratio(1, 12)? {
        sealed.truncate(input.choose_index(sealed.len())?);
        genuine = false;
    }
    if input.ratio(1, 12)? {
        nonce = input.choose(&["593BEC0C930", "", "593BEC0C930B0", "593BEC0C930C"])?;
        genuine = false;
    }
    let algorithm = *input.choose(&["AEAD_AES_256_GCM", "AEAD_AES_256_GCM", "AEAD_SM4_GCM"])?;
    genuine &= algorithm == "AEAD_AES_256_GCM";
    let envelope = json!({
        "id": "EV-2018022511223320873",
        "create_time": "2015-05-20T13:29:35+08:00",
        "resource_type": "encrypt-resource",
        "event_type": input.choose(&["TRANSACTION.SUCCESS", "REFUND.SUCCESS", "NEW.EVENT", ""])?,
        "summary": "茶",
        "resource": {
            "original_type": input.choose(&["transaction", "refund", "profitsharing", ""])?,
            "algorithm": algorithm,
            "ciphertext": STANDARD.encode(sealed),
            "associated_data": aad,
            "nonce": nonce,
        },
    });
    let mut text = envelope.to_string();
    if input.ratio(1, 6)? {
        let at = input.choose_index(text.len())?;
        let piece = *input.choose(&[
            "{",
            "}",
            "\"",
            ",\"id\":1",
            "\\u0000",
            " ",
            "null",
            "[",
            "\"id\":\"x\",",
            "\u{feff}",
        ])?;
        if text.is_char_boundary(at) {
            text.insert_str(at, piece);
            genuine = false;
        }
    }
    Ok((text.into_bytes(), genuine))
}

fn plain(input: &mut Unstructured) -> Result<Vec<u8>> {
    if input.ratio(1, 3)? {
        let length = input.int_in_range(0..=200)?;
        return Ok(input.bytes(length.min(input.len()))?.to_vec());
    }
    let states = ["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "", "茶"];
    let total: u32 = input.arbitrary()?;
    Ok(json!({
        "mchid": "1900007291",
        "out_trade_no": "TEA-1",
        "trade_state": input.choose(&states)?,
        "amount": { "total": total, "currency": "CNY" },
    })
    .to_string()
    .into_bytes())
}

/// Does something to a message that its sender did not sign.
fn change(input: &mut Unstructured, message: &mut Message) -> Result<()> {
    let headers = &mut message.headers;
    if headers.is_empty() {
        return Ok(());
    }
    let at = input.choose_index(headers.len())?;
    match input.int_in_range(0..=7)? {
        0 => drop(headers.remove(at)),
        1 => headers.push(headers[at].clone()),
        2 => headers[at].0 = headers[at].0.to_lowercase(),
        3 => {
            headers[at].1 = input
                .choose(&["", " ", "0", "1700000000", "x\ny", "茶"])?
                .to_string()
        }
        4 => headers[at]
            .1
            .insert(0, *input.choose(&[' ', '0', '+', '\n'])?),
        5 => headers.push(("Wechatpay-Signature-Type".to_owned(), {
            input
                .choose(&[MOCK.scheme, "WECHATPAY2-SM2-WITH-SM3", ""])?
                .to_string()
        })),
        6 if !message.body.is_empty() => {
            let at = input.choose_index(message.body.len())?;
            message.body[at] ^= 1 << input.int_in_range(0..=7)?;
        }
        _ => message.body.push(*input.choose(b" \n\0}")?),
    }
    Ok(())
}

fn as_notice(message: &Message) {
    let claim = Claim::read(&message.headers, &message.body);
    let notice = claim.map_err(|error| error.kind()).and_then(|claim| {
        assert!(claim.evidence().ends_with(&message.body));
        let verified = claim.verify(&ACCOUNT, &TRUST, NOW_S);
        verified.map_err(|unverified| unverified.error.kind())
    });
    match notice {
        Ok(notice) => {
            vouched(message);
            says(message, &notice);
        }
        Err(kind) => {
            assert!(!message.genuine, "a genuine notice is refused: {kind:?}");
            let kinds = [
                Kind::Forged,
                Kind::Stale,
                Kind::Probe,
                Kind::Sealed,
                Kind::Wire,
            ];
            assert!(kinds.contains(&kind), "{kind:?}");
        }
    }
}

/// The headers and the signature, read a second time.
fn vouched(message: &Message) {
    let one = |name: &str| {
        let named = |header: &&(String, String)| header.0.eq_ignore_ascii_case(name);
        let mut values = message.headers.iter().filter(named);
        let value = values.next().expect(name).1.as_str();
        assert!(values.next().is_none(), "{name} twice");
        value
    };
    let (timestamp, nonce) = (one("wechatpay-timestamp"), one("wechatpay-nonce"));
    let time: i64 = timestamp.parse().expect("seconds");
    assert!((time - NOW_S).abs() <= 300 && time.to_string() == timestamp);
    let serial = one("wechatpay-serial");
    assert!([ID, OTHER_ID].contains(&serial), "{serial}");
    let signed = [
        timestamp.as_bytes(),
        b"\n",
        nonce.as_bytes(),
        b"\n",
        &message.body,
        b"\n",
    ];
    let signature = STANDARD.encode(Mock(serial.to_owned()).over(&signed.concat()));
    assert_eq!(one("wechatpay-signature"), signature);
    for (name, value) in &message.headers {
        let named = name.eq_ignore_ascii_case("wechatpay-signature-type");
        assert!(!named || value == MOCK.scheme);
    }
}

fn says(message: &Message, notice: &Notice) {
    let envelope: Value = serde_json::from_slice(&message.body).expect("JSON");
    assert_eq!(envelope["id"], notice.id.as_str());
    assert_eq!(envelope["event_type"], notice.event_type.as_str());
    let resource = &envelope["resource"];
    let text = |name: &str| resource[name].as_str().unwrap_or_default();
    assert_eq!(text("original_type"), notice.original_type);
    let sealed = STANDARD.decode(text("ciphertext")).expect("Base64");
    let (nonce, aad) = (text("nonce"), text("associated_data"));
    let plain = aead::open(KEY, nonce.as_bytes(), aad.as_bytes(), sealed).expect("it opens");
    let plain: Value = serde_json::from_slice(&plain).expect("JSON");
    assert!(plain.is_object() && plain == notice.resource);
}

/// The same bytes as the answer to a query: believed only if its signature holds.
fn as_answer(message: &Message, status: u16) {
    let response = Response {
        status,
        headers: message.headers.clone(),
        body: message.body.clone(),
    };
    match v3::open(*OPERATION, &ACCOUNT, &TRUST, &response, NOW_S) {
        Ok(answer) => {
            vouched(message);
            assert!((200..300).contains(&status));
            let body: Value = serde_json::from_slice(&message.body).unwrap_or_default();
            assert_eq!(answer.body, body);
        }
        Err(unverified) if unverified.error.is_authentic() => vouched(message),
        Err(_) => {}
    }
}
