# Other people's SDKs against the simulator, over the wire; and what is measured beside them, held to what it claims.

PEERS=tests/peers

tools_peers() {
  tools_rust
  tools_venv
  tools_npm
}

stage_peers() {
  local env=target/peers/python lock=$PEERS/python/requirements.txt
  venv "$env" "$lock"
  packages "$PEERS/node"
  cargo build --quiet --locked -p fenpay-tests --bin peer-simulator
  "$PEERS/measure" --smoke
  "$env/bin/python" -m pytest -p no:cacheprovider "$PEERS/python"
  (cd "$PEERS/node" && node --test)
}
