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
}
