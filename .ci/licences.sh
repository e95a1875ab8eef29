# What goes with every package: our licences and those of what it contains. Sourced, not run.

# What a library contains of other people's work: each crate with its licence, each text once.
third_parties() { # PACKAGE
  local texts crate version licence file sum
  texts=$(mktemp -d)
  cargo tree --locked -p "$1" -e normal --prefix none --format '{p} {l}' |
    grep -v '(proc-macro)' | sed -e 's| (\*)$||' -e '/ (\//d' | sort -u >"$texts/crates"
  printf 'Fenpay contains the crates below, SQLite (public domain) and AWS-LC (in aws-lc-sys).\n\n'
  cat "$texts/crates"
  while read -r crate version licence; do
    find "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/"$crate-${version#v}" -maxdepth 2 -type f \
      \( -iname 'LICENSE*' -o -iname 'LICENCE*' -o -iname 'COPYING*' -o -iname 'NOTICE*' \) |
      while read -r file; do
        sum=$(sha256sum <"$file")
        cp -f "$file" "$texts/${sum%% *}.text"
        echo "$crate" >>"$texts/${sum%% *}.of"
      done
  done <"$texts/crates"
  for file in "$texts"/*.text; do
    printf '\n\n==== %s\n\n' "$(sort -u "${file%.text}.of" | paste -sd ' ' -)"
    cat "$file"
  done
  rm -rf "$texts"
}

# The licences inside the wheel.
licences_python() {
  local folder=bindings-python/python/fenpay/licences
  rm -rf "$folder"
  mkdir -p "$folder"
  cp LICENSE* "$folder"
  third_parties fenpay-python >"$folder/THIRD-PARTY.txt"
}
