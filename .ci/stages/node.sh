# The npm packages, built and packed as they are published, in real applications.

NODE=bindings-node/test
SHOP=bindings-node/examples/knex-shop

tools_node() {
  tools_cargo
  tools_npm
  node -e 'process.exit(+(parseInt(process.versions.node) < 20))' || missing "Node 20 or newer" "https://nodejs.org"
}

stage_node() {
  bindings-node/build
  packages "$NODE"
  bindings-node/install "$NODE"
  (cd "$NODE" && node --test --test-reporter=spec ./*.test.*js)
  # A worked example: strictly typed, and a shop that is paid.
  packages "$SHOP"
  bindings-node/install "$SHOP"
  (cd "$SHOP" && rm -rf target && node_modules/.bin/tsc && node --test --test-reporter=spec target/test/*.test.js)
}
