//! Gives the shared library the name that programs linked against it ask for.

use std::env::var;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // cargo-c gives it one itself.
    if var("CARGO_FEATURE_CAPI").is_ok() {
        return;
    }
    let major = var("CARGO_PKG_VERSION_MAJOR").expect("cargo sets it");
    let name = match var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux") => format!("-soname,libfenpay.so.{major}"),
        Ok("macos") => format!("-install_name,@rpath/libfenpay.{major}.dylib"),
        _ => return,
    };
    println!("cargo:rustc-cdylib-link-arg=-Wl,{name}");
}
