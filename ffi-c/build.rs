//! Gives the shared library the name that programs linked against it ask for.

use std::env::var;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // cargo-c gives it one itself.
    let by_cargo_c = var("CARGO_FEATURE_CAPI").is_ok();
    if !by_cargo_c && var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        let major = var("CARGO_PKG_VERSION_MAJOR").expect("cargo sets it");
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libfenpay.so.{major}");
    }
}
