# Java: the jar is built, and an empty project takes it from a repository and runs the tests of all promises.

tools_java() {
  tools_rust
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
  cargo build --quiet --locked -p fenpay-cli
  maven -f ffi-c/java/tests/pom.xml clean test
  maven -f ffi-c/java/examples/spring-shop/pom.xml clean test
  java_sample
  local reports=(ffi-c/java/{tests,examples/spring-shop}/target/surefire-reports/*.xml)
  awk -F'"' '/<testsuite / {
      for (i = 1; i < NF; i++) {
        if ($i ~ / tests=$/) tests += $(i + 1)
        if ($i ~ / (failures|errors)=$/) bad += $(i + 1)
        if ($i ~ / skipped=$/) skipped += $(i + 1)
      }
    }
    END { printf "java: %d passed, %d failed, %d skipped\n", tests - bad - skipped, bad, skipped; exit !tests }
  ' "${reports[@]}"
}

# The sample of the first page lives a payment, with nothing but the jar and what it depends on.
java_sample() {
  local classes=target/java/sample jars
  jars=$(find "$PWD/target/packages" -name 'fenpay-[0-9]*.jar' ! -name '*-sources.jar' ! -name '*-javadoc.jar')
  jars=$jars:$(find "$PWD/target/java/m2" \( -name 'jna-[0-9]*.jar' -o -name 'gson-[0-9]*.jar' \) | paste -sd:)
  mkdir -p "$classes"
  javac --release 8 -Xlint:-options -d "$classes" -cp "$jars" tests/samples/Payment.java
  python3 tests/samples/drive.py target/debug/fenpay -- java -cp "$jars:$classes" Shop
}
