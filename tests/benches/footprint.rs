//! What an engine and a merchant cost in memory: an engine open under 1 MiB and without network, and
//! each of ten thousand merchants under 20 KiB.
//!
//! `cargo bench -p fenpay-tests --bench footprint`. The heap is what Rust code allocated and still
//! holds, counted exactly; resident is by how much the whole process grew, which includes SQLite and
//! the crypto library, and is 0 where the growth fits into what was freed before.

use fenpay::Engine;
use fenpay_tests::crowd::crowd;
use serde_json::Value;
use std::net::TcpListener;
use std::time::Instant;

const MERCHANTS: usize = 10_000;
const ENGINES: usize = 64;
const KIB: f64 = 1024.0;

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener
        .set_nonblocking(true)
        .expect("a listener that does not wait");
    let gateway = format!("http://{}", listener.local_addr().expect("an address"));
    // What is paid once for a process, such as the crypto library's tables, is paid here.
    drop(Engine::open(&crowd(1, true, "memory:", &gateway)).expect("it opens"));

    println!(
        "{:44} {:>12} {:>12} {:>10}",
        "", "heap", "resident", "limit"
    );
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a directory");
    let file = |n: usize| format!("sqlite:{}/{n}.db", dir.path().display());
    engines("an engine open, ledger in memory", &|_| {
        crowd(1, true, "memory:", &gateway)
    });
    engines("an engine open, ledger in SQLite", &|n| {
        crowd(1, true, &file(n), &gateway)
    });
    merchants(
        "a merchant with certificate, of 10,000",
        &crowd(MERCHANTS, true, "memory:", &gateway),
    );
    merchants(
        "a merchant without certificate, of 10,000",
        &crowd(MERCHANTS, false, "memory:", &gateway),
    );

    let connected = listener.accept().is_ok();
    println!(
        "connections made by all of this: {}",
        if connected { "at least one" } else { "none" }
    );
}

/// What one engine of many costs.
fn engines(what: &str, config: &dyn Fn(usize) -> Value) {
    let configs: Vec<Value> = (0..ENGINES).map(config).collect();
    let mut open = Vec::with_capacity(ENGINES);
    let start = Instant::now();
    let (heap, resident) =
        grown(|| open.extend(configs.iter().map(|c| Engine::open(c).expect("it opens"))));
    let each = ENGINES as f64;
    line(
        what,
        heap / each,
        resident / each,
        1024.0,
        start.elapsed().as_secs_f64() / each,
    );
}

/// What one merchant of many in one engine costs.
fn merchants(what: &str, config: &Value) {
    let mut open = None;
    let start = Instant::now();
    let (heap, resident) = grown(|| open = Some(Engine::open(config).expect("it opens")));
    let each = MERCHANTS as f64;
    line(
        what,
        heap / each,
        resident / each,
        20.0,
        start.elapsed().as_secs_f64() / each,
    );
}

fn line(what: &str, heap: f64, resident: f64, limit_kib: f64, seconds: f64) {
    println!(
        "{what:44} {:8.2} KiB {:8.2} KiB {limit_kib:6.0} KiB   opened in {:.0} µs",
        heap / KIB,
        resident / KIB,
        seconds * 1e6
    );
}

/// By how many bytes the heap and the process grew while the work was done.
fn grown(work: impl FnOnce()) -> (f64, f64) {
    let before = resident();
    let counted = allocation_counter::measure(work);
    (counted.bytes_current as f64, resident() - before)
}

/// How many bytes of the process are in memory; 0 where nobody says.
fn resident() -> f64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').nth(1)?.parse::<f64>().ok());
    pages.unwrap_or(0.0) * 4096.0
}
