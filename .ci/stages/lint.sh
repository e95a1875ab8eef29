# Lints of every Rust source; the bindings' too.

tools_lint() {
  tools_cargo
  cargo clippy --version >/dev/null 2>&1 || missing "clippy" "rustup component add clippy"
}

stage_lint() { cargo clippy --workspace --all-targets --locked -- -D warnings; }
