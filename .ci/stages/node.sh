# The npm packages, built and packed as they are published, in real applications.

NODE=bindings-node/test

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
}
