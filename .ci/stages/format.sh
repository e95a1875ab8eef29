# The format of every Rust source, and the freshness of data that a script writes.

tools_format() {
  tools_cargo
  cargo fmt --version >/dev/null 2>&1 || missing "rustfmt" "rustup component add rustfmt"
  command -v python3 >/dev/null || offer "Python" python3
  command -v openssl >/dev/null || offer "openssl" openssl
}

stage_format() {
  cargo fmt --all --check
  python3 tests/conformance/write.py --check
}
