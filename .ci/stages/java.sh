# Java: the jar is built, and an empty project takes it from a repository and runs the tests of all promises.

tools_java() {
  tools_cargo
  { command -v javac && command -v mvn; } >/dev/null || offer "a JDK and Maven" default-jdk-headless maven
  { command -v javac && command -v mvn; } >/dev/null ||
    missing "a JDK and Maven" "apt-get install default-jdk-headless maven"
  local version
  version=$(javac -version 2>&1)
  version=${version#javac }
  [ "${version%%.*}" -ge 17 ] 2>/dev/null ||
    missing "a JDK of version 17 or newer to build with (the jar runs on 8)" "apt-get install default-jdk-headless"
}

# Maven with a repository of this project's own: nobody else's is changed, and what was installed is what is tested.
maven() {
  # Where nobody looks at colours, Maven resets them all the same.
  mvn --batch-mode --quiet --no-transfer-progress -Dmaven.repo.local="$PWD/target/java/m2" "$@" 2>&1 |
    sed $'s/\e\\[[0-9;]*m//g'
}

stage_java() {
  ffi-c/java/build
  program fenpay-cli fenpay
  maven -f ffi-c/java/tests/pom.xml clean test
  maven -f ffi-c/java/examples/spring-shop/pom.xml clean test
  maven -f ffi-c/java/examples/jdbc-shop/pom.xml clean test
  surefire java ffi-c/java/{tests,examples/spring-shop,examples/jdbc-shop}/target/surefire-reports/*.xml
}

# Says what Maven's reports say, and fails if nothing was run.
surefire() { # NAME REPORT...
  local name=$1
  shift
  awk -F'"' -v name="$name" '/<testsuite / {
      for (i = 1; i < NF; i++) {
        if ($i ~ / tests=$/) tests += $(i + 1)
        if ($i ~ / (failures|errors)=$/) bad += $(i + 1)
        if ($i ~ / skipped=$/) skipped += $(i + 1)
      }
    }
    END { printf "%s: %d passed, %d failed, %d skipped\n", name, tests - bad - skipped, bad, skipped; exit !tests }
  ' "$@"
}
