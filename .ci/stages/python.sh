# The wheel: built as for a release, installed into an environment of its own, tested from an empty folder.

tools_python() {
  tools_cargo
  tools_venv
}

stage_python() {
  local env=$PWD/target/python/env tests=$PWD/bindings-python/tests empty=$PWD/target/python/empty
  bindings-python/build
  venv "$env" "$tests/requirements.txt"
  "$env/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-deps --force-reinstall \
    target/packages/fenpay-*.whl
  rm -rf "$empty"
  mkdir -p "$empty"
  (cd "$empty" && "$env/bin/python" -B -m pytest -q -p no:cacheprovider --rootdir "$tests" "$tests")
  for shop in "$PWD"/bindings-python/examples/*_shop; do
    shop_python "$env" "$shop"
  done
}

# A worked example: strictly typed, and a shop that is paid.
shop_python() { # ENVIRONMENT FOLDER
  echo "${2##*/}:"
  (cd "$2" && "$1/bin/python" -B -m mypy --config-file ../mypy.ini --cache-dir "$1/mypy" --no-error-summary shop)
  (cd "$2" && "$1/bin/python" -B -m pytest -q -p no:cacheprovider --rootdir . .)
}
