//! An engine open costs under 1 MiB and no network, and a merchant under 20 KiB: counted by the
//! allocator, so that every run gives the same figures.

use fenpay::Engine;
use fenpay_tests::crowd::crowd;
use serde_json::json;
use std::net::TcpListener;

/// What Rust code allocated for an engine and still holds; the engine is dropped.
fn heap(config: &serde_json::Value) -> i64 {
    let mut open = None;
    let counted = allocation_counter::measure(|| open = Some(Engine::open(config).unwrap()));
    drop(open);
    counted.bytes_current
}

#[test]
fn an_engine_open_costs_under_a_mebibyte() {
    let dir = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}/pay.db", dir.path().display());
    for ledger in ["memory:", &file] {
        let bytes = heap(&crowd(1, true, ledger, "http://127.0.0.1:9"));
        assert!(
            (1_000..512 << 10).contains(&bytes),
            "{ledger} {bytes} bytes"
        );
    }
}

#[test]
fn a_merchant_costs_under_twenty_kibibytes() {
    for (with_certificate, limit) in [(true, 10 << 10), (false, 3 << 10)] {
        let of = |count| {
            heap(&crowd(
                count,
                with_certificate,
                "memory:",
                "http://127.0.0.1:9",
            ))
        };
        let each = (of(129) - of(1)) / 128;
        assert!(
            (100..limit).contains(&each),
            "{each} bytes, certificate: {with_certificate}"
        );
    }
}

#[test]
fn what_is_closed_is_given_back() {
    let config = crowd(32, true, "memory:", "http://127.0.0.1:9");
    drop(Engine::open(&config).unwrap());
    let counted = allocation_counter::measure(|| {
        for _ in 0..20 {
            drop(Engine::open(&config).unwrap());
        }
    });
    assert!(
        counted.bytes_current.abs() < 4096,
        "{} bytes are left",
        counted.bytes_current
    );
}

#[test]
fn opening_an_engine_and_reading_its_ledger_makes_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let gateway = format!("http://{}", listener.local_addr().unwrap());
    let config = crowd(16, true, "memory:", &gateway);
    let engine = Engine::open(&config).unwrap();
    engine.call("task.tick", &json!({}), None).ok().unwrap();
    engine.call("ledger.verify", &json!({}), None).ok().unwrap();
    let params = json!({ "mchid": "1900000001", "out_trade_no": "ORDER-1" });
    engine.call("order.get", &params, None).ok().unwrap_err();
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert!(listener.accept().is_err(), "somebody connected");
    // The same engine does connect when it is asked to, so the silence means something.
    let mut order = fenpay_tests::shop::order("ORDER-1");
    order["mchid"] = json!("1900000001");
    std::thread::scope(|scope| {
        scope.spawn(|| engine.call("order.place", &order, None));
        listener.set_nonblocking(false).unwrap();
        drop(listener.accept().unwrap());
    });
}
