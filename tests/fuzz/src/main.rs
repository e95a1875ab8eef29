//! A target under libFuzzer; `FENPAY_FUZZ` names it. Built by `tests/fuzz/run`.
#![no_main]

use std::sync::LazyLock;

static CHOSEN: LazyLock<&fenpay_fuzz::Target> = LazyLock::new(|| {
    let name = std::env::var("FENPAY_FUZZ").unwrap_or_default();
    fenpay_fuzz::find(&name).unwrap_or_else(|| panic!("FENPAY_FUZZ names no target: `{name}`"))
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (CHOSEN.run)(bytes));
