//! What v3 costs beside the bare RSA and AES-GCM that it cannot do without.
//!
//! `cargo bench -p fenpay --bench v3` prints the ratios of one interleaved run with the number of
//! allocations, and then criterion's absolute figures. The budget: a sealed order costs at most 1.05 times
//! the bare signature; a notice, verified, opened and read, at most 1.3 times the bare verification with
//! the bare decryption.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use criterion::Criterion;
use fenpay::crypto::{aead, rsa};
use fenpay::operations;
use fenpay::v3::notice::Claim;
use fenpay::v3::{self, Account, NoticeKind, Stamp, Trust, sign};
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::{Duration, Instant};

const KEY: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";
const GCM_NONCE: &[u8; 12] = b"fdasflkja484";
const AAD: &[u8] = b"transaction";
const NOW_S: i64 = 1_700_000_000;
const STAMP: Stamp = Stamp {
    now_s: NOW_S,
    nonce: "593BEC0C930BF1AFEB40B4A08C8FB242",
};
const PLATFORM: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
/// A key of the tests' own, which plays both parts.
const PRIVATE: &str = include_str!("../tests/data/identity/key.pem");
const PUBLIC: &str = include_str!("../tests/data/identity/public_key.pem");

fn main() {
    let private = rsa::PrivateKey::from_pem(PRIVATE).expect("it is RSA"); // beside the tests
    let account = Account::rsa("1900007291", *KEY, "5157F09EFDC096DE", private);
    let trust = Trust::new().with_key(PLATFORM, PUBLIC).expect("it is RSA"); // beside the tests
    let op = operations::find("POST /v3/pay/transactions/jsapi").expect("it is listed"); // v3 reference, 7.1
    let order = order();
    let seal = || {
        let request = v3::seal(op, &account, &trust, black_box(&order), None, &STAMP);
        assert!(black_box(request).is_ok());
    };
    let request = v3::seal(op, &account, &trust, &order, None, &STAMP).expect("it is complete"); // below
    let signed = sign::request_message(
        "POST",
        &request.target,
        &NOW_S.to_string(),
        STAMP.nonce,
        &request.body,
    );
    let pair = bare_private();
    let bare_sign = || {
        let mut signature = [0; 256];
        let done = pair.sign(
            &RSA_PKCS1_SHA256,
            &SystemRandom::new(),
            black_box(&signed),
            &mut signature,
        );
        assert!(black_box(done).is_ok());
    };

    let (headers, body, sealed) = notice(&account);
    let verify = || {
        let notice = Claim::read(black_box(&headers), black_box(&body))
            .map_err(v3::Unverified::from)
            .and_then(|claim| claim.verify(&account, &trust, NOW_S));
        assert!(black_box(notice).is_ok_and(|notice| notice.kind == NoticeKind::Payment));
    };
    let message = sign::notice_message(&NOW_S.to_string(), STAMP.nonce, &body);
    let signature = STANDARD.decode(&headers[3].1).expect("it was just encoded"); // by notice
    let public = bare_public();
    let bare_verify = || {
        assert!(public.verify_sig(black_box(&message), &signature).is_ok());
        let key = UnboundKey::new(&AES_256_GCM, KEY).expect("32 bytes"); // above
        let mut bytes = black_box(&sealed).clone();
        let nonce = Nonce::assume_unique_for_key(*GCM_NONCE);
        let plain = LessSafeKey::new(key).open_in_place(nonce, Aad::from(AAD), &mut bytes);
        assert!(black_box(plain).is_ok());
    };

    println!(
        "order: {} bytes; notice: {} bytes, {} of them encrypted",
        request.body.len(),
        body.len(),
        sealed.len()
    );
    let names = [
        "bare RSA signature",
        "seal the order",
        "bare RSA verification and AES-GCM",
        "verify and open the notice",
    ];
    let works: [&dyn Fn(); 4] = [&bare_sign, &seal, &bare_verify, &verify];
    let medians = interleaved(&works);
    let allocations = works.map(allocation_counter::measure);
    for (at, name) in names.iter().enumerate() {
        let ratio = medians[at] / medians[at / 2 * 2];
        let (count, bytes) = (allocations[at].count_total, allocations[at].bytes_total);
        println!(
            "{name:34} {:8.2} µs  {ratio:6.3}  {count:3} allocations, {bytes:5} bytes",
            medians[at] / 1000.0
        );
    }

    let mut criterion = Criterion::default()
        .measurement_time(Duration::from_secs(2))
        .warm_up_time(Duration::from_millis(300))
        .configure_from_args();
    for (name, work) in names.iter().zip(works) {
        criterion.bench_function(name, |bencher| bencher.iter(work));
    }
    criterion.final_summary();
}

/// The median time of each work in nanoseconds, all taken in turns so that noise meets them alike.
fn interleaved<const N: usize>(works: &[&dyn Fn(); N]) -> [f64; N] {
    const ROUNDS: usize = 4000;
    let mut times: [Vec<f64>; N] = std::array::from_fn(|_| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for (work, times) in works.iter().zip(&mut times) {
            let start = Instant::now();
            work();
            times.push(start.elapsed().as_nanos() as f64);
        }
    }
    times.map(|mut times| {
        times.sort_unstable_by(f64::total_cmp);
        times[ROUNDS / 2]
    })
}

fn der(pem: &str) -> Vec<u8> {
    let lines = pem.lines().filter(|line| !line.starts_with('-'));
    let text: String = lines.collect();
    STANDARD.decode(text).expect("it is PEM") // beside the tests
}

fn bare_private() -> RsaKeyPair {
    RsaKeyPair::from_pkcs8(&der(PRIVATE)).expect("it is RSA") // beside the tests
}

fn bare_public() -> ParsedPublicKey {
    ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der(PUBLIC)).expect("it is RSA") // beside the tests
}

/// A payment notice as WeChat Pay sends it: headers, body, and what of it is encrypted.
fn notice(account: &Account) -> (Vec<(String, String)>, Vec<u8>, Vec<u8>) {
    let plain = json!({
        "mchid": "1900007291", "appid": "wxd678efh567hg6787",
        "out_trade_no": "1217752501201407033233368018",
        "transaction_id": "1217752501201407033233368019", "trade_type": "JSAPI",
        "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "CMC", "attach": "",
        "success_time": "2018-06-08T10:34:56+08:00",
        "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
        "amount": { "total": 100, "payer_total": 90, "currency": "CNY", "payer_currency": "CNY" },
    });
    let sealed = aead::seal(KEY, GCM_NONCE, AAD, plain.to_string().into_bytes());
    let sealed = sealed.expect("the nonce has 12 bytes"); // above
    let body = json!({
        "id": "EV-2018022511223320873", "create_time": "2018-06-08T10:34:56+08:00",
        "resource_type": "encrypt-resource", "event_type": "TRANSACTION.SUCCESS",
        "summary": "支付成功",
        "resource": { "original_type": "transaction", "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": STANDARD.encode(&sealed), "associated_data": "transaction",
            "nonce": "fdasflkja484" },
    });
    let body = body.to_string().into_bytes();
    let message = sign::notice_message(&NOW_S.to_string(), STAMP.nonce, &body);
    let signature = sign::sign(account, &message).expect("the key signs"); // it is in this process
    let headers = [
        ("Wechatpay-Timestamp", NOW_S.to_string()),
        ("Wechatpay-Nonce", STAMP.nonce.to_owned()),
        ("Wechatpay-Serial", PLATFORM.to_owned()),
        ("Wechatpay-Signature", signature),
    ];
    let headers = headers.map(|(name, value)| (name.to_owned(), value));
    (headers.into(), body, sealed)
}

/// An order as a shop places it.
fn order() -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "description": "Image形象店-深圳腾大-QQ公仔",
        "out_trade_no": "1217752501201407033233368018",
        "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "attach": "店铺一",
        "amount": { "total": 100, "currency": "CNY" },
        "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
        "scene_info": { "payer_client_ip": "14.23.150.211" },
    })
}
