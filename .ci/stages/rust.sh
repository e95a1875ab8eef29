# Every Rust test, those of Node's native half among them, with a PostgreSQL and a MariaDB for all of them.

tools_rust() {
  tools_cargo
  tools_databases
}

# The programs are built before the servers start, the one that starts them among them.
stage_rust() {
  local tests=(cargo test --workspace --exclude fenpay-python --locked)
  "${tests[@]}" --no-run
  FENPAY_TESTS_BUILT=1
  target/debug/test-servers "${tests[@]}" --no-fail-fast
}
