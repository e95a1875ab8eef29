# The format of every Rust source.

tools_format() {
  tools_rust
  cargo fmt --version >/dev/null 2>&1 || missing "rustfmt" "rustup component add rustfmt"
}

stage_format() { cargo fmt --all --check; }
