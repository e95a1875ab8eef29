//! What the interface promises, said through the exported functions alone.

use super::*;
use serde_json::{Value, json};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicBool, Ordering};

const CONFIG: &str = r#"{"ledger":"memory:","merchants":[{"mchid":"1900000109",
    "appids":["wxd678efh567hg6787"],"notify_url":"https://shop.example/notice",
    "v2":{"key":"192006250b4c09247ec02edce69f6a2d"}}]}"#;

/// A reply, taken apart and freed.
struct Taken {
    status: i32,
    advice: i32,
    body: Value,
    blob: Option<Vec<u8>>,
}

fn take(reply: fenpay_reply) -> Taken {
    assert_ne!(reply, 0);
    let mut len = usize::MAX;
    // SAFETY: a live reply lends `len` bytes and a NUL behind them.
    let taken = unsafe {
        let body = fenpay_reply_body(reply, &raw mut len).cast::<u8>();
        assert_eq!(*body.add(len), 0);
        let body = fenpay::Engine::parse(std::slice::from_raw_parts(body, len)).unwrap();
        let blob = fenpay_reply_blob(reply, &raw mut len);
        let blob = (!blob.is_null()).then(|| {
            assert_eq!(*blob.add(len), 0);
            std::slice::from_raw_parts(blob, len).to_vec()
        });
        Taken {
            status: fenpay_reply_status(reply),
            advice: fenpay_reply_advice(reply),
            body,
            blob,
        }
    };
    assert_eq!(fenpay_reply_free(reply), 0);
    taken
}

fn call(engine: fenpay_engine, op: &str, params: &str, blob: &[u8]) -> fenpay_reply {
    let blob = if blob.is_empty() {
        (null(), 0)
    } else {
        (blob.as_ptr(), blob.len())
    };
    // SAFETY: live slices.
    unsafe {
        let (op, params) = (
            (op.as_ptr().cast(), op.len()),
            (params.as_ptr().cast(), params.len()),
        );
        fenpay_call(engine, op.0, op.1, params.0, params.1, blob.0, blob.1)
    }
}

fn open() -> fenpay_engine {
    let mut engine = 0;
    // SAFETY: a live slice and a place for a handle.
    let reply = unsafe { fenpay_open(CONFIG.as_ptr().cast(), CONFIG.len(), &raw mut engine) };
    let reply = take(reply);
    assert_eq!((reply.status, reply.advice), (0, 0), "{}", reply.body);
    assert_ne!(engine, 0);
    engine
}

#[test]
fn an_engine_opens_answers_and_closes() {
    let engine = open();
    let got = take(call(
        engine,
        "order.get",
        r#"{"out_trade_no":"TEA-0001"}"#,
        b"",
    ));
    assert_eq!((got.status, got.advice), (104, 1));
    assert_eq!(got.body["kind"], "Missing");
    assert_eq!(got.body["op"], "order.get");
    assert_eq!(take(fenpay_close(engine)).status, 0);
}

#[test]
fn a_configuration_that_is_wrong_is_an_error_and_no_engine() {
    for config in [
        "",
        "{",
        "{}",
        "[]",
        r#"{"ledger":"memory:","merchants":[]}"#,
    ] {
        let mut engine = 77;
        // SAFETY: a live slice and a place for a handle.
        let reply = unsafe { fenpay_open(config.as_ptr().cast(), config.len(), &raw mut engine) };
        let reply = take(reply);
        assert!(
            [101, 102].contains(&reply.status),
            "{config}: {}",
            reply.body
        );
        assert_eq!(engine, 0, "{config}");
    }
    // SAFETY: NULL.
    unsafe {
        let mut engine = 77;
        assert_eq!(
            take(fenpay_open(null(), 0, &raw mut engine)).body["field"],
            "config"
        );
        assert_eq!(engine, 0);
        let nowhere = take(fenpay_open(
            CONFIG.as_ptr().cast(),
            CONFIG.len(),
            null_mut(),
        ));
        assert_eq!(
            (nowhere.status, &nowhere.body["field"]),
            (102, &json!("engine"))
        );
    }
}

#[test]
fn tools_need_no_engine_and_work_with_one() {
    let params = r#"{"params":{"a":"1"},"key":"k","sign_type":"MD5"}"#;
    let alone = take(call(0, "v2.sign", params, b""));
    assert_eq!(alone.status, 0, "{}", alone.body);
    let engine = open();
    assert_eq!(take(call(engine, "v2.sign", params, b"")).body, alone.body);
    assert_eq!(take(fenpay_close(engine)).status, 0);
}

#[test]
fn a_blob_goes_in_and_comes_out() {
    let encoded = take(call(0, "v2.encode", r#"{"params":{"a":"茶"}}"#, b""));
    let xml = encoded.blob.unwrap();
    let decoded = take(call(0, "v2.decode", "{}", &xml));
    assert_eq!(decoded.body["params"], json!({ "a": "茶" }));
    assert_eq!(decoded.blob, None);
}

#[test]
fn no_parameters_stand_for_an_empty_object() {
    let op = "about.version";
    // SAFETY: a live slice and NULLs.
    let reply = unsafe { fenpay_call(0, op.as_ptr().cast(), op.len(), null(), 0, null(), 0) };
    assert_eq!(take(reply).status, 0);
}

#[test]
fn what_needs_an_engine_says_so() {
    for op in ["order.get", "no.such", "POST /pay/unifiedorder", "", "\0"] {
        let got = take(call(0, op, "{}", b""));
        assert_eq!((got.status, got.advice), (103, 1), "{op}: {}", got.body);
        assert_eq!(got.body["op"], op);
    }
}

#[test]
fn a_handle_that_is_no_engine_is_an_error() {
    let engine = open();
    let reply = call(engine, "order.get", "{}", b"");
    assert_eq!(take(fenpay_close(engine)).status, 0);
    for stale in [engine, reply, engine ^ 1, engine << 1, 1, u64::MAX] {
        assert_eq!(
            take(call(stale, "order.get", "{}", b"")).status,
            103,
            "{stale:#x}"
        );
        assert_eq!(take(fenpay_close(stale)).status, 103, "{stale:#x}");
    }
    assert_eq!(take(fenpay_close(0)).status, 103);
    take(reply);
}

#[test]
fn a_reply_is_freed_once() {
    let reply = call(0, "about.version", "{}", b"");
    assert_eq!(fenpay_reply_free(reply), 0);
    for stale in [reply, 0, 1, u64::MAX, reply ^ 1 << 40] {
        let mut len = 77;
        assert_eq!(fenpay_reply_free(stale), -1);
        assert_eq!(fenpay_reply_status(stale), -1);
        assert_eq!(fenpay_reply_advice(stale), -1);
        // SAFETY: a place for a length.
        unsafe {
            assert!(fenpay_reply_body(stale, &raw mut len).is_null());
            assert_eq!(std::mem::replace(&mut len, 77), 0);
            assert!(fenpay_reply_blob(stale, &raw mut len).is_null());
            assert_eq!(len, 0);
        }
    }
}

#[test]
fn lengths_need_not_be_asked_for() {
    let reply = call(0, "v2.encode", r#"{"params":{"a":"1"}}"#, b"");
    // SAFETY: NULLs for lengths.
    unsafe {
        assert!(!fenpay_reply_body(reply, null_mut()).is_null());
        assert!(!fenpay_reply_blob(reply, null_mut()).is_null());
    }
    assert_eq!(fenpay_reply_free(reply), 0);
}

#[test]
fn every_parameter_is_checked_before_it_is_read() {
    let given = |len: usize| (c"{}".as_ptr(), len);
    let null = |len: usize| (null::<c_char>(), len);
    let (op, fine, huge) = ("about.version", given(2), given(usize::MAX));
    let name = (op.as_ptr().cast(), op.len());
    let cases = [
        (null(0), fine, fine, "op"),
        (null(4), fine, fine, "op"),
        (huge, fine, fine, "op"),
        (name, null(4), fine, "params"),
        (name, huge, fine, "params"),
        (name, given(1), fine, "params"),
        (name, fine, null(4), "blob"),
        (name, fine, huge, "blob"),
    ];
    for (op, params, blob, field) in cases {
        // SAFETY: NULLs, live texts, and lengths that are refused before anything is read.
        let reply =
            unsafe { fenpay_call(0, op.0, op.1, params.0, params.1, blob.0.cast(), blob.1) };
        let got = take(reply);
        assert_eq!((got.status, &got.body["field"]), (102, &json!(field)));
    }
}

#[test]
fn an_engine_in_use_is_not_closed() {
    let engine = open();
    let held = process::current()
        .engines
        .look(engine, std::sync::Arc::clone)
        .unwrap();
    let busy = take(fenpay_close(engine));
    assert_eq!((busy.status, busy.advice), (103, 1));
    assert_eq!(
        take(call(
            engine,
            "order.get",
            r#"{"out_trade_no":"TEA-0001"}"#,
            b""
        ))
        .status,
        104
    );
    drop(held);
    assert_eq!(take(fenpay_close(engine)).status, 0);
}

#[test]
fn of_many_closings_one_succeeds_and_calls_get_an_answer() {
    for _ in 0..20 {
        let engine = open();
        let closed = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    while !closed.load(Ordering::Relaxed) {
                        let got = take(call(
                            engine,
                            "order.get",
                            r#"{"out_trade_no":"TEA-0001"}"#,
                            b"",
                        ));
                        assert!([103, 104].contains(&got.status), "{}", got.body);
                    }
                });
            }
            scope.spawn(|| while take(fenpay_close(engine)).status != 0 {});
            scope.spawn(|| {
                while take(call(engine, "order.get", "{}", b"")).status != 103 {}
                closed.store(true, Ordering::Relaxed);
            });
        });
        assert_eq!(take(fenpay_close(engine)).status, 103);
    }
}

#[test]
fn a_panic_is_status_900_and_the_process_lives() {
    let reply = take(waist::answer(|| panic!("a test panics on purpose")));
    assert_eq!((reply.status, reply.advice), (900, 4));
    assert_eq!(reply.body["kind"], "Internal");
    assert_eq!(take(call(0, "about.version", "{}", b"")).status, 0);
}

#[test]
fn the_last_resort_is_a_reply_like_others_that_freeing_does_not_end() {
    for _ in 0..2 {
        let reply = take(waist::LAST_RESORT);
        assert_eq!((reply.status, reply.advice), (900, 4));
        assert!(reply.blob.is_none());
    }
}

#[test]
fn the_version_is_the_packages() {
    assert_eq!(fenpay_abi(), FENPAY_ABI);
    // SAFETY: a text that ends with a NUL.
    let version = unsafe { std::ffi::CStr::from_ptr(fenpay_version()) };
    assert_eq!(version.to_str(), Ok(env!("CARGO_PKG_VERSION")));
    assert_eq!(
        take(call(0, "about.version", "{}", b"")).body["version"],
        env!("CARGO_PKG_VERSION")
    );
}

#[test]
fn no_sequence_of_calls_that_was_ever_found_is_more_than_an_error() {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fuzz/corpus/calls");
    let mut thrown = 0;
    for file in std::fs::read_dir(corpus).unwrap() {
        let path = file.unwrap().path();
        eprintln!("{}", path.display());
        sequence::run(&std::fs::read(path).unwrap());
        thrown += 1;
    }
    assert!(thrown >= 3, "{thrown} sequences");
}
