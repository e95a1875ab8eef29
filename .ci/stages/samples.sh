# The samples of the README, each with its package installed into an empty folder, against `fenpay simulator`.
# The stages of the languages have built the packages.

tools_samples() {
  tools_c
  tools_python
  tools_node
  tools_java
}

stage_samples() {
  local samples=$PWD/tests/samples packages=$PWD/target/packages here=$PWD/target/samples
  program fenpay-cli fenpay
  rm -rf "$here"
  mkdir -p "$here"/{python,node,c,java}
  sample_python
  sample_node
  sample_c
  sample_java
}

lives() { python3 "$samples/drive.py" "$PWD/target/debug/fenpay" -- "$@"; }

sample_python() {
  python3 -m venv "$here/python"
  "$here/python/bin/python" -m pip install --quiet --disable-pip-version-check --no-index "$packages"/fenpay-*.whl
  lives "$here/python/bin/python" "$samples/payment.py"
}

sample_node() {
  (cd "$here/node" && npm init --yes >/dev/null &&
    npm install --offline --no-audit --no-fund --loglevel=error "$packages"/*.tgz)
  cp "$samples/payment.mjs" "$here/node"
  lives node "$here/node/payment.mjs"
}

sample_c() {
  local flags
  tar -xzf "$packages"/fenpay-c-*.tar.gz -C "$here/c" --strip-components 1
  read -ra flags < <(PKG_CONFIG_PATH=$here/c/lib/pkgconfig pkg-config --cflags --libs fenpay jansson)
  cc -std=c99 -Wall -Wextra -Werror "$samples/payment.c" -o "$here/c/payment" "${flags[@]}"
  LD_LIBRARY_PATH=$here/c/lib lives "$here/c/payment"
}

sample_java() {
  local path
  cp "$samples/Payment.java" "$here/java"
  maven -f ffi-c/java/tests/pom.xml dependency:build-classpath -DincludeScope=compile \
    -Dmdep.outputFile="$here/java/path"
  path=$(<"$here/java/path")
  javac -Xlint:all -Werror --release 8 -cp "$path" -d "$here/java" "$here/java/Payment.java"
  lives java -cp "$here/java:$path" Shop
}
