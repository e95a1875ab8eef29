//! What reconciling a large day costs: ratios of things that were measured side by side in one run,
//! and the memory that it takes, each in a process of its own.
//!
//! A day of a million lines, an order in a file of SQLite for each, a hundred differences: the time
//! of `bill.compare` (the ledger's scans and the differences' point reads are part of it) against that
//! of reading the same file with the `csv` crate, row by row into one record.
//!
//! `cargo bench -p fenpay-tests --bench reconcile`; `FENPAY_ROWS=…` for another size.

use fenpay::Engine;
use fenpay::ledger::Sqlite;
use fenpay_tests::ledger_suite::MCHID;
use fenpay_tests::month::{APPID, Month, Plan, make};
use serde_json::{Value, json};
use std::fs::read_to_string;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const ROUNDS: usize = 5;
const ROLE: &str = "FENPAY_RECONCILE_ROLE";
const FOLDER: &str = "FENPAY_RECONCILE_FOLDER";
const DAY: &str = "2026-11-01";

fn main() {
    match (std::env::var(ROLE), std::env::var_os(FOLDER)) {
        (Ok(role), Some(folder)) => work(&role, &PathBuf::from(folder)),
        _ => measure(),
    }
}

fn measure() {
    let rows = std::env::var("FENPAY_ROWS").map_or(1_000_000, |n| n.parse().expect("a number"));
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a directory");
    let ledger = Sqlite::open(dir.path().join("pay.db")).expect("a ledger");
    let plan = Plan {
        // Every twentieth has a refund.
        orders: rows * 20 / 21,
        first: DAY,
        days: 1,
        spoil_every: rows / 100,
        appid: APPID.to_owned(),
        gzip: false,
    };
    let month = make(&plan, &ledger, dir.path());
    drop(ledger);
    let load = read_to_string("/proc/loadavg").unwrap_or_default();
    println!("load      {}", load.trim());
    println!(
        "day       {} lines, {} differences; trade bill of {} MiB, ledger of {} MiB",
        month.lines,
        month.expected.len(),
        mib(dir.path(), "trade-2026-11-01.csv"),
        mib(dir.path(), "pay.db")
    );
    for (name, target) in [("trade", "3.0"), ("trade and flow", "3.0")] {
        let (mut ratios, mut peak) = (Vec::new(), 0);
        let mut best = (Duration::MAX, Duration::MAX);
        for _ in 0..ROUNDS {
            let read = run(&format!("read {name}"), dir.path());
            let compared = run(&format!("compare {name}"), dir.path());
            assert_eq!(
                compared.differences,
                expected(&month, name.ends_with("flow"))
            );
            ratios.push(compared.time.as_secs_f64() / read.time.as_secs_f64());
            best = (best.0.min(compared.time), best.1.min(read.time));
            peak = peak.max(compared.kib);
        }
        ratios.sort_by(f64::total_cmp);
        println!(
            "{name:<15} {:.2} of the csv crate's time (target {target}); rounds {}; best {:.2?} against {:.2?}; {} MiB at most (target 64)",
            ratios[ROUNDS / 2],
            ratios
                .iter()
                .map(|r| format!("{r:.2}"))
                .collect::<Vec<_>>()
                .join(" "),
            best.0,
            best.1,
            peak / 1024
        );
    }
}

fn mib(dir: &Path, name: &str) -> u64 {
    std::fs::metadata(dir.join(name)).map_or(0, |file| file.len()) >> 20
}

/// How many differences there are, those that only a fund flow shows included or not.
fn expected(month: &Month, flow: bool) -> u64 {
    let of_flow = |class: &str| class.contains("flow") || class == "balance_breaks";
    let wanted = month
        .expected
        .values()
        .filter(|class| flow || !of_flow(class));
    wanted.count() as u64
}

/// What a process of its own found.
struct Found {
    time: Duration,
    kib: u64,
    differences: u64,
}

fn run(role: &str, dir: &Path) -> Found {
    let program = std::env::current_exe().expect("this program");
    let mut command = Command::new(program);
    let out = command
        .env(ROLE, role)
        .env(FOLDER, dir)
        .output()
        .expect("it runs");
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    let said: Value = serde_json::from_slice(&out.stdout).expect("what it found");
    let number = |name: &str| said[name].as_u64().expect("a number");
    Found {
        time: Duration::from_micros(number("us")),
        kib: number("kib"),
        differences: number("differences"),
    }
}

fn work(role: &str, dir: &Path) {
    let file = |name: &str| dir.join(format!("{name}-{DAY}.csv"));
    let flow = role.ends_with("flow");
    let found = if role.starts_with("read") {
        let start = Instant::now();
        let mut fields = read(&file("trade"));
        if flow {
            fields += read(&file("flow"));
        }
        assert!(fields > 0);
        json!({ "us": micros(start), "kib": 0, "differences": 0 })
    } else {
        let engine = engine(dir);
        let mut asked = json!({ "date": DAY, "path": file("trade") });
        if flow {
            asked["flow_path"] = json!(file("flow"));
        }
        let before = kib("VmRSS:");
        std::fs::write("/proc/self/clear_refs", "5").expect("the peak can be set back");
        let start = Instant::now();
        let body = engine
            .call("bill.compare", &asked, None)
            .ok()
            .expect("a comparison");
        let us = micros(start);
        let counts = body["classes"].as_array().into_iter().flatten();
        let differences: u64 = counts.filter_map(|class| class["count"].as_u64()).sum();
        let kib = kib("VmHWM:").saturating_sub(before);
        json!({ "us": us, "kib": kib, "differences": differences })
    };
    println!("{found}");
}

fn micros(start: Instant) -> u64 {
    u64::try_from(start.elapsed().as_micros()).expect("a short time")
}

fn read(path: &Path) -> u64 {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_path(path)
        .expect("a file");
    let mut record = csv::StringRecord::new();
    let mut fields = 0;
    while reader.read_record(&mut record).expect("a row") {
        fields += record.len() as u64;
    }
    fields
}

fn engine(dir: &Path) -> Engine {
    let config = json!({
        "ledger": format!("sqlite:{}", dir.join("pay.db").display()),
        "merchants": [{
            "mchid": MCHID,
            "appids": [APPID],
            "notify_url": "https://shop.example/wechat/notice",
            "v2": { "key": "0123456789abcdef0123456789abcdef" },
        }],
    });
    Engine::open(&config).expect("an engine")
}

/// A line of this process's own status, in KiB.
fn kib(name: &str) -> u64 {
    let status = read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with(name));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number
        .and_then(|number| number.parse().ok())
        .expect("a number")
}
