# Other people's SDKs against the simulator, over the wire; and what is measured beside them, held to what it claims.

PEERS=tests/peers

tools_peers() {
  tools_cargo
  tools_venv
  tools_npm
  tools_go
  tools_java
}

stage_peers() {
  local env=target/peers/python lock=$PEERS/python/requirements.txt
  venv "$env" "$lock"
  packages "$PEERS/node"
  program fenpay-tests peer-simulator
  "$PEERS/measure" --smoke
  "$env/bin/python" -m pytest -p no:cacheprovider "$PEERS/python"
  (cd "$PEERS/node" && node --test)
  (cd "$PEERS/go" && go vet ./... && go test -count=1 ./...)
  maven -f "$PEERS/java/pom.xml" clean test
  surefire peers "$PEERS"/java/target/surefire-reports/*.xml
}
