//! What v2 costs beside the bare digest that it cannot do without.
//!
//! `cargo bench -p fenpay --bench v2` prints the ratios of one interleaved run with the number of
//! allocations, and then criterion's absolute figures. The budget: a notice of 15 fields, from bytes to
//! a checked map, costs at most 5 times the MD5 of its string; a signed unified order at most 4 times.

use criterion::Criterion;
use fenpay::operations;
use fenpay::types::Secret;
use fenpay::v2::{self, Account, Claim, NoticeKind, SignType, sign};
use fenpay::wire::{Fields, xml};
use md5::Digest;
use std::hint::black_box;
use std::time::{Duration, Instant};

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const NONCE: &str = "5d2b6c2a8db53831f7eda20af46e531c";

fn main() {
    let notice = notice();
    let body = xml::write(&notice).expect("the fields are legal"); // written above
    let account = account();
    let order = order();
    let op = operations::find("POST /pay/unifiedorder").expect("it is listed"); // v2 reference, 2.1
    let sealed = v2::seal(op, &account, Some("wxd930ea5d5a258f4f"), &order, NONCE);
    let sealed = sealed.expect("the order is complete").body; // written above
    let texts = [
        text(&notice),
        text(&xml::read(&sealed).expect("it was just written")),
    ]; // by seal

    let digest_of_notice = || {
        black_box(md5::Md5::digest(black_box(&texts[0])));
    };
    let digest_of_order = || {
        black_box(md5::Md5::digest(black_box(&texts[1])));
    };
    let verify = || {
        let notice = Claim::read(black_box(&body)).and_then(|claim| claim.verify(&account));
        assert!(black_box(notice).is_ok_and(|notice| notice.kind == NoticeKind::Payment));
    };
    let read = || drop(black_box(xml::read(black_box(&body))));
    let seal = || {
        let request = v2::seal(
            op,
            &account,
            Some("wxd930ea5d5a258f4f"),
            black_box(&order),
            NONCE,
        );
        assert!(black_box(request).is_ok());
    };
    let names = [
        "MD5 of the notice",
        "read the notice",
        "verify the notice",
        "MD5 of the order",
        "seal the order",
    ];
    let works: [&dyn Fn(); 5] = [&digest_of_notice, &read, &verify, &digest_of_order, &seal];

    let medians = interleaved(&works);
    let allocations = works.map(allocation_counter::measure);
    println!(
        "notice: {} fields, {} bytes, string {} bytes",
        notice.len(),
        body.len(),
        texts[0].len()
    );
    println!(
        "order: {} parameters, {} bytes, string {} bytes",
        order.len(),
        sealed.len(),
        texts[1].len()
    );
    for (at, name) in names.iter().enumerate() {
        let base = if at < 3 { medians[0] } else { medians[3] };
        let ratio = medians[at] / base;
        let (count, bytes) = (allocations[at].count_total, allocations[at].bytes_total);
        println!(
            "{name:20} {:8.0} ns  {ratio:5.2} x MD5  {count:3} allocations, {bytes:5} bytes",
            medians[at]
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
    const ROUNDS: usize = 500;
    const REPEATS: u32 = 200;
    let mut times: [Vec<f64>; N] = std::array::from_fn(|_| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for (work, times) in works.iter().zip(&mut times) {
            let start = Instant::now();
            for _ in 0..REPEATS {
                work();
            }
            times.push(start.elapsed().as_nanos() as f64 / f64::from(REPEATS));
        }
    }
    times.map(|mut times| {
        times.sort_unstable_by(f64::total_cmp);
        times[ROUNDS / 2]
    })
}

/// The string that is digested, key and all.
fn text(fields: &Fields) -> Vec<u8> {
    let mut pairs: Vec<_> = fields
        .iter()
        .filter(|(n, v)| *n != "sign" && !v.is_empty())
        .collect();
    pairs.sort_unstable();
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    format!("{}&key={KEY}", pairs.join("&")).into_bytes()
}

fn account() -> Account {
    Account {
        mch_id: "10000100".to_owned(),
        key: Secret::from(KEY),
        sign_type: SignType::Md5,
        identity: None,
        wecom_secret: None,
    }
}

/// A payment notice of 15 fields beside its signature.
fn notice() -> Fields<'static> {
    let mut fields: Fields = [
        ("appid", "wxd930ea5d5a258f4f"),
        ("bank_type", "OTHERS"),
        ("cash_fee", "8800"),
        ("fee_type", "CNY"),
        ("is_subscribe", "N"),
        ("mch_id", "10000100"),
        ("nonce_str", NONCE),
        ("openid", "oUpF8uMEb4qRXf22hE3X68TekukE"),
        ("out_trade_no", "20261120140909000001"),
        ("result_code", "SUCCESS"),
        ("return_code", "SUCCESS"),
        ("time_end", "20261120140915"),
        ("total_fee", "8800"),
        ("trade_type", "JSAPI"),
        ("transaction_id", "4200001004202611200905092168"),
    ]
    .into_iter()
    .collect();
    let signature = sign::sign(&fields, KEY, SignType::Md5).expect("the key is not empty"); // above
    fields.set("sign", signature);
    fields
}

/// An order as a shop places it; appid, mch_id, nonce_str and sign are added by the seal.
fn order() -> Fields<'static> {
    [
        ("body", "腾讯充值中心-QQ会员充值"),
        ("attach", "店铺一"),
        ("out_trade_no", "20261120140909000001"),
        ("total_fee", "8800"),
        ("spbill_create_ip", "123.12.12.123"),
        ("time_start", "20261120140909"),
        ("time_expire", "20261120160909"),
        ("notify_url", "https://example.com/wxpay/pay.action"),
        ("trade_type", "JSAPI"),
        ("openid", "oUpF8uMEb4qRXf22hE3X68TekukE"),
    ]
    .into_iter()
    .collect()
}
