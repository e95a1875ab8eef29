//! What the way through the shared library costs, beside the same call in Rust.
//!
//! `ffi-c/build && cargo bench -p fenpay-ffi`. Over the boundary goes JSON text both ways, and a reply is
//! read and freed; in Rust, values go in and out. What counts is the ratio, of the best of several rounds.

use fenpay::Engine;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::hint::black_box;
use std::time::Instant;

unsafe extern "C" {
    fn dlopen(path: *const c_char, flags: c_int) -> *mut c_void;
    fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
}

type Abi = extern "C" fn() -> u32;
type Call =
    unsafe extern "C" fn(u64, *const c_char, usize, *const c_char, usize, *const u8, usize) -> u64;
type Body = unsafe extern "C" fn(u64, *mut usize) -> *const c_char;
type Free = extern "C" fn(u64) -> i32;

const SIGN: &str = r#"{"params":{"appid":"wxd678efh567hg6787","mch_id":"1900000109","body":"Longjing tea",
    "nonce_str":"5K8264ILTKCH16CQ2502SI8ZNMTM67VS","out_trade_no":"TEA-20261121-0001","total_fee":"880",
    "spbill_create_ip":"127.0.0.1","notify_url":"https://shop.example/wechat/notice","trade_type":"JSAPI",
    "openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},"key":"192006250b4c09247ec02edce69f6a2d","sign_type":"MD5"}"#;

fn main() {
    let library = library();
    // SAFETY: the symbols have these types in every library of this interface.
    let (abi, call, body, free) = unsafe {
        (
            std::mem::transmute::<*mut c_void, Abi>(symbol(library, c"fenpay_abi")),
            std::mem::transmute::<*mut c_void, Call>(symbol(library, c"fenpay_call")),
            std::mem::transmute::<*mut c_void, Body>(symbol(library, c"fenpay_reply_body")),
            std::mem::transmute::<*mut c_void, Free>(symbol(library, c"fenpay_reply_free")),
        )
    };
    println!(
        "{:<16} {:>10} {:>12} {:>7}",
        "", "Rust, ns", "library, ns", "ratio"
    );
    println!(
        "{:<16} {:>10} {:>12.1}",
        "fenpay_abi",
        "",
        best(|| {
            black_box(abi());
        })
    );
    for (op, params) in [("about.version", "{}"), ("v2.sign", SIGN)] {
        let value = Engine::parse(params.as_bytes()).expect("it is JSON");
        let rust = best(|| {
            let reply = Engine::tool(op, black_box(&value), None).expect("it is a tool");
            assert_eq!(black_box(reply).status, 0);
        });
        let through = best(|| {
            let (op, params) = (
                (op.as_ptr().cast(), op.len()),
                (params.as_ptr().cast(), params.len()),
            );
            let none = std::ptr::null();
            let mut length = 0;
            // SAFETY: live texts with their lengths, and a place for a length.
            let (reply, start) = unsafe {
                let reply = call(0, op.0, op.1, black_box(params.0), params.1, none, 0);
                (reply, body(reply, &raw mut length))
            };
            assert!(!black_box(start).is_null() && length > 0);
            assert_eq!(free(reply), 0);
        });
        println!(
            "{op:<16} {rust:>10.0} {through:>12.0} {:>7.2}",
            through / rust
        );
    }
}

/// Nanoseconds for one call, in the best of many rounds.
fn best(mut run: impl FnMut()) -> f64 {
    const ROUND: u32 = 5_000;
    let round = || {
        let start = Instant::now();
        (0..ROUND).for_each(|_| run());
        start.elapsed().as_nanos() as f64 / f64::from(ROUND)
    };
    std::iter::repeat_with(round)
        .take(60)
        .fold(f64::MAX, f64::min)
}

fn library() -> *mut c_void {
    let version = env!("CARGO_PKG_VERSION");
    let arch = std::env::consts::ARCH;
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/packages");
    let path = format!("{root}/fenpay-c-{version}-linux-{arch}/lib/libfenpay.so");
    let name = CString::new(path.as_str()).expect("a path has no NUL");
    const NOW: c_int = 2;
    // SAFETY: a text that ends with a NUL.
    let library = unsafe { dlopen(name.as_ptr(), NOW) };
    assert!(
        !library.is_null(),
        "{path} cannot be loaded: run ffi-c/build"
    );
    library
}

fn symbol(library: *mut c_void, name: &CStr) -> *mut c_void {
    // SAFETY: a library that was loaded, and a text that ends with a NUL.
    let symbol = unsafe { dlsym(library, name.as_ptr()) };
    assert!(!symbol.is_null(), "{name:?} is not in the library");
    symbol
}
