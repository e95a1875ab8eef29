# What the scripts of this repository need on a machine, and how they get it. Sourced, not run.

# What is missing, in one line, with the way to get it.
missing() {
  echo "${0##*/}: $1 is missing; get it with: $2" >&2
  exit 1
}

# Debian and its children install what is missing themselves when they may.
offer() { # TOOL PACKAGE...
  local tool=$1
  shift
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "${0##*/}: $tool is missing; installing $*"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null || true
  fi
}

tools_rust() {
  [ -f "${CARGO_HOME:-$HOME/.cargo}/env" ] && . "${CARGO_HOME:-$HOME/.cargo}/env"
  command -v cargo >/dev/null || missing "cargo" "curl -sSf https://sh.rustup.rs | sh -s -- -y"
  command -v cc >/dev/null || offer "a C compiler" gcc libc6-dev pkg-config
  command -v cc >/dev/null || missing "a C compiler" "apt-get install gcc libc6-dev pkg-config"
}
