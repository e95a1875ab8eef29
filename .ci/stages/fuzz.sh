# Every fuzz target for half a minute, two at a time, from its committed corpus. The corpora themselves are
# an ordinary test of the stage `rust`.

tools_fuzz() {
  tools_rust
  command -v c++ >/dev/null || offer "a C++ compiler" g++
  command -v c++ >/dev/null || missing "a C++ compiler" "apt-get install g++"
}

stage_fuzz() { tests/fuzz/run all "${FENPAY_FUZZ_S:-30}"; }
