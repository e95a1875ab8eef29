# Every Rust test. What it needs is tools_rust, which all stages need.

stage_rust() { cargo test --locked --no-fail-fast; }
