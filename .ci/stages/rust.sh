# Every Rust test, those of Node's native half among them; what it needs is tools_rust, which all stages need.

stage_rust() { cargo test --workspace --exclude fenpay-python --locked --no-fail-fast; }
