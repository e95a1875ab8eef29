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

tools_cargo() {
  [ -f "${CARGO_HOME:-$HOME/.cargo}/env" ] && . "${CARGO_HOME:-$HOME/.cargo}/env"
  command -v cargo >/dev/null || missing "cargo" "curl -sSf https://sh.rustup.rs | sh -s -- -y"
  # On Windows the C compiler is not on the path, and cargo finds it.
  [ "${OS:-}" != Windows_NT ] || return 0
  command -v cc >/dev/null || offer "a C compiler" gcc libc6-dev pkg-config
  command -v cc >/dev/null || missing "a C compiler" "apt-get install gcc libc6-dev pkg-config"
}

# A program of this repository, in target/debug. The Rust tests have made all of them already where they ran before;
# cargo would make them, and half of what they stand on, again, for the tests bring in other features of other crates.
program() { # PACKAGE NAME
  [ -n "${FENPAY_TESTS_BUILT:-}" ] && [ -x "target/debug/$2" ] || cargo build --quiet --locked -p "$1" --bin "$2"
}

# Servers that tests start for themselves; one that the package starts, or that runs already, is left alone.
tools_databases() {
  has_databases || offer "PostgreSQL or MariaDB" postgresql mariadb-server
  has_databases || missing "PostgreSQL or MariaDB" "apt-get install postgresql mariadb-server"
  # Two machines on one: tests make network namespaces where they may.
  [ "$(id -u)" != 0 ] || command -v ip >/dev/null || offer "ip" iproute2
}

has_databases() {
  { command -v postgres || compgen -G '/usr/lib/postgresql/*/bin/postgres'; } >/dev/null &&
    { command -v mariadbd || [ -x /usr/sbin/mariadbd ]; } >/dev/null
}

tools_venv() {
  python3 -c 'import ensurepip, venv' 2>/dev/null || offer "Python with venv" python3 python3-venv
  python3 -c 'import ensurepip, venv' 2>/dev/null ||
    missing "Python with venv" "apt-get install python3 python3-venv"
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' ||
    missing "Python 3.10 or newer" "apt-get install python3"
}

tools_npm() {
  { command -v node && command -v npm; } >/dev/null || offer "Node" nodejs npm
  { command -v node && command -v npm; } >/dev/null || missing "Node" "apt-get install nodejs npm"
  node -e 'process.exit(+(parseInt(process.versions.node) < 18))' ||
    missing "Node 18 or newer" "a package of your system, or https://nodejs.org"
}

tools_go() {
  command -v go >/dev/null || offer "Go" golang-go
  command -v go >/dev/null || missing "Go 1.19 or newer" "apt-get install golang-go"
}

# A virtual environment with what a lock file lists; made anew when the list changes.
venv() { # FOLDER LOCK
  if ! cmp -s "$2" "$1/installed.txt"; then
    python3 -m venv --clear "$1"
    local bin=$1/bin
    [ -d "$bin" ] || bin=$1/Scripts
    "$bin/python" -m pip install --quiet --disable-pip-version-check -r "$2"
    cp "$2" "$1/installed.txt"
  fi
}

# The npm packages of a folder with a lock file; installed anew when it changes.
packages() { # FOLDER
  if ! cmp -s "$1/package-lock.json" "$1/node_modules/installed.json"; then
    npm ci --prefix "$1" --no-audit --no-fund --ignore-scripts --loglevel=error
    cp "$1/package-lock.json" "$1/node_modules/installed.json"
  fi
}
