# The C library: the package, the examples in C, PHP and Go built on it, the conformance data and hostile
# callers, under valgrind as well.

C_NEEDS=(
  "cmake cmake" "pkg-config pkg-config" "valgrind valgrind" "nm binutils" "c++ g++" "php php-cli" "go golang-go"
)

tools_c() {
  tools_cargo
  local need wanted=()
  for need in "${C_NEEDS[@]}"; do
    command -v "${need% *}" >/dev/null || wanted+=("${need#* }")
  done
  pkg-config --exists jansson 2>/dev/null || wanted+=(libjansson-dev)
  [ ${#wanted[@]} = 0 ] || offer "something for the C library" libc6-dbg "${wanted[@]}"
  for need in "${C_NEEDS[@]}"; do
    command -v "${need% *}" >/dev/null || missing "${need% *}" "apt-get install ${need#* }"
  done
  pkg-config --exists jansson || missing "jansson" "apt-get install libjansson-dev"
  command -v python3 >/dev/null || missing "python3" "apt-get install python3"
}

stage_c() {
  local fenpay=$PWD/target/debug/fenpay here=$PWD/target/c-stage
  program fenpay-cli fenpay
  ffi-c/build
  rm -rf "$here"
  mkdir -p "$here"
  tar -xzf target/packages/fenpay-c-*.tar.gz -C "$here" --strip-components 1
  (
    export PKG_CONFIG_PATH=$here/lib/pkgconfig LD_LIBRARY_PATH=$here/lib
    package_c "$here"
    examples_c "$here" "$fenpay"
    callers_c "$here" "$fenpay"
  )
}

# What the package promises: headers that every compiler takes, these symbols, at most this weight.
package_c() { # FOLDER
  local header file most size
  for header in fenpay fenpay_ops; do
    printf '#include <%s.h>\nint main(void) { return 0; }\n' "$header" >"$1/$header.c"
    cc -I"$1/include" -std=c99 -Wall -Wextra -Werror -pedantic -fsyntax-only "$1/$header.c"
    c++ -I"$1/include" -Wall -Wextra -Werror -pedantic -fsyntax-only -x c++ "$1/$header.c"
  done
  diff ffi-c/symbols.txt <(nm -D --defined-only "$1/lib/libfenpay.so" | awk '{print $3}' | sort) ||
    { echo "c: the library exports other symbols than ffi-c/symbols.txt" >&2; return 1; }
  while read -r file most; do
    size=$(wc -c <"$1/$file" | tr -d ' ')
    echo "c: $file weighs $size of $most bytes"
    [ "$size" -le "$most" ] || { echo "c: $file is over its budget in ffi-c/budgets.txt" >&2; return 1; }
  done < <(grep -v '^#' ffi-c/budgets.txt)
}

# The example in C, linked in all three ways from what is in the package, and those in PHP and Go.
examples_c() { # FOLDER FENPAY
  local cc=(cc -std=c99 -Wall -Wextra -Werror) source=$1/share/doc/fenpay/examples json
  read -ra json < <(pkg-config --cflags --libs jansson)
  "${cc[@]}" "$source/payment.c" -o "$1/payment" $(pkg-config --cflags --libs fenpay) "${json[@]}"
  "${cc[@]}" "$source/payment.c" -o "$1/payment-static" \
    $(pkg-config --cflags fenpay) $(pkg-config --variable=static fenpay) "${json[@]}"
  cmake -S "$source" -B "$1/cmake" -DCMAKE_PREFIX_PATH="$1" -DCMAKE_C_FLAGS="-Wall -Wextra -Werror" >/dev/null
  cmake --build "$1/cmake" >/dev/null
  sells_tea "$2" "$1/payment"
  LD_LIBRARY_PATH= sells_tea "$2" "$1/payment-static"
  LD_LIBRARY_PATH= sells_tea "$2" "$1/cmake/payment"
  LD_LIBRARY_PATH= sells_tea "$2" "$1/cmake/payment-static"
  FENPAY=$1 LD_LIBRARY_PATH= sells_tea "$2" php ffi-c/examples/php/payment.php
  (cd ffi-c/examples/go && go vet . && go build -buildvcs=false -o "$1/payment-go" .)
  sells_tea "$2" "$1/payment-go"
}

# The data of all languages and hostile callers; then both and the example once more under valgrind. What it
# calls possibly lost are statics to which only an inner pointer leads.
callers_c() { # FOLDER FENPAY
  local cc=(cc -g -std=c99 -Wall -Wextra -Werror -Iffi-c/include) seed
  local checked=(valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite
    --show-leak-kinds=definite)
  "${cc[@]}" ffi-c/tests/{conformance,json,wechat}.c -o "$1/conformance" -L"$1/lib" -lfenpay
  "${cc[@]}" ffi-c/tests/hostile.c -o "$1/hostile" -L"$1/lib" -lfenpay -pthread
  "${cc[@]}" ffi-c/tests/unload.c -o "$1/unload" -ldl -pthread
  "$1/conformance" "$2" tests/conformance
  "$1/unload" "$1/lib/libfenpay.so"
  for seed in 1 2 3; do "$1/hostile" "$seed"; done
  echo "c: the same under valgrind"
  "${checked[@]}" "$1/conformance" "$2" tests/conformance
  "${checked[@]}" "$1/hostile" 1 100
  sells_tea "$2" "${checked[@]}" "$1/payment"
}

sells_tea() { python3 ffi-c/tests/shop.py "$@"; }
