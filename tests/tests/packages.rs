//! Holds what is packaged together: one version everywhere, and one table of platforms that the workflow
//! builds, the npm package names, the jar's loader looks for and the wheels are tagged with.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

#[test]
fn all_packages_have_the_version_of_the_workspace() {
    let version = version();
    let package = json("bindings-node/package.json");
    assert_eq!(package["version"], *version);
    for (name, wanted) in package["optionalDependencies"].as_object().unwrap() {
        assert_eq!(*wanted, *version, "of {name}, which package.json wants");
    }
    let pom = read("ffi-c/java/pom.xml");
    let own = pom.split("<dependencies>").next().unwrap();
    assert_eq!(between(own, "<version>", "</version>"), version);
    // maturin and cargo-c take it from the crate.
    let pyproject = read("bindings-python/pyproject.toml");
    assert!(pyproject.contains("dynamic = [\"version\"]"));
    assert!(!pyproject.contains("\nversion ="));
    for member in ["core", "ffi-c", "bindings-python", "bindings-node"] {
        let manifest = read(&format!("{member}/Cargo.toml"));
        assert!(
            manifest.contains("\nversion.workspace = true"),
            "{member} has a version of its own"
        );
    }
}

#[test]
fn npm_names_every_platform_that_is_released_and_no_other() {
    let mut expected = BTreeMap::new();
    let mut scoped = BTreeSet::new();
    for row in &rows() {
        let target = row.target();
        let libc = target.flavour("glibc", "musl");
        expected.insert(row.word("target"), (target.npm(), target.node(), libc));
        assert_eq!(row.word("npm"), target.npm());
        scoped.insert(format!("@fenpay/{}", target.npm()));
    }
    let known = json("bindings-node/packaging/platforms.json");
    let found = known.as_object().unwrap().iter().map(|(target, platform)| {
        let word = |name: &str| platform[name].as_str().unwrap_or_default().to_owned();
        let node = (word("os"), word("cpu"));
        (target.clone(), (word("name"), node, word("libc")))
    });
    assert_eq!(found.collect::<BTreeMap<_, _>>(), expected);
    let package = json("bindings-node/package.json");
    let optional = package["optionalDependencies"].as_object().unwrap();
    assert_eq!(optional.keys().cloned().collect::<BTreeSet<_>>(), scoped);
}

#[test]
fn the_loader_of_the_jar_finds_the_library_of_every_platform_that_java_runs_on() {
    let loader = read("ffi-c/java/src/main/java/io/github/fenpay/Natives.java");
    let build = read(".ci/release/build");
    for row in &rows() {
        let target = row.target();
        if target.musl {
            // JNA itself has no library for musl.
            assert_eq!(row.word("jar"), "");
            assert_eq!(
                row.word("c"),
                format!("{}-{}-musl", target.system, target.arch)
            );
            continue;
        }
        assert_eq!(
            row.word("jar"),
            format!("{}-{}", target.system, target.arch)
        );
        assert_eq!(row.word("c"), row.word("jar"));
        let file = match target.system.as_str() {
            "linux" => "libfenpay.so",
            "macos" => "libfenpay.dylib",
            "windows" => "fenpay.dll",
            other => panic!("no library is named for {other}"),
        };
        for word in [&target.system, &target.arch, file] {
            assert!(
                loader.contains(&format!("\"{word}\"")),
                "the loader does not know {word}"
            );
        }
        assert!(
            build.contains(&format!("/$jar/{file}\"")),
            ".ci/release/build makes no {file} for the jar"
        );
    }
}

#[test]
fn wheels_are_tagged_for_the_oldest_system_that_they_run_on() {
    for row in &rows() {
        let target = row.target();
        let arch = &target.arch;
        let expected = match (target.system.as_str(), target.musl, arch.as_str()) {
            ("linux", true, _) => format!("musllinux_1_2_{arch}"),
            ("linux", false, _) => {
                assert_eq!(row.word("glibc"), "2.17", "which manylinux2014 has");
                format!("manylinux2014_{arch}.manylinux_2_17_{arch}")
            }
            ("macos", _, "aarch64") => "macosx_11_0_arm64".to_owned(),
            ("macos", _, _) => "macosx_10_12_x86_64".to_owned(),
            _ => "win_amd64".to_owned(),
        };
        assert_eq!(row.word("wheel"), expected);
    }
    // The oldest Python is said in three ways.
    assert!(read("Cargo.toml").contains("\"abi3-py39\""));
    assert!(read("bindings-python/pyproject.toml").contains("requires-python = \">=3.9\""));
    assert!(read(".ci/release/files").contains("-cp39-abi3-"));
}

#[test]
fn wheels_are_built_by_one_version_of_maturin() {
    let pinned = |file: &str| {
        let text = read(file);
        let at = text.find("maturin==").expect(file);
        text[at..].split(['"', '\n']).next().unwrap().to_owned()
    };
    let release = pinned(".ci/release/requirements.txt");
    assert_eq!(pinned("bindings-python/pyproject.toml"), release);
    assert_eq!(pinned("bindings-python/build-requirements.txt"), release);
}

#[test]
fn the_workflow_builds_and_tries_every_platform_of_the_table() {
    let workflow = read(".github/workflows/release.yml");
    assert!(workflow.contains("platforms=$(jq -c . .ci/release/platforms.json)"));
    let matrix = "platform: ${{ fromJSON(needs.plan.outputs.platforms) }}";
    let jobs = jobs(&workflow);
    for (name, runner) in [("build", "built_on"), ("try", "tried_on")] {
        let job = &jobs[name];
        assert!(job.contains(matrix), "{name} takes its matrix elsewhere");
        assert!(job.contains(&format!("runs-on: ${{{{ matrix.platform.{runner} }}}}")));
        assert!(job.contains(&format!(".ci/release/{name} \"$TARGET\"")));
        assert!(rows().iter().all(|row| !row.word(runner).is_empty()));
    }
}

#[test]
fn nothing_is_published_without_a_tag_and_somebody_who_said_yes() {
    let workflow = read(".github/workflows/release.yml");
    let on = between(&workflow, "\non:\n", "\npermissions:");
    assert_eq!(on, "  push:\n    tags: [\"v*\"]\n  workflow_dispatch:\n");
    let jobs = jobs(&workflow);
    for name in ["pypi", "npm", "maven", "github"] {
        assert!(
            jobs[name].contains("\n    if: github.ref_type == 'tag'\n"),
            "{name}"
        );
    }
    for name in ["pypi", "npm", "maven"] {
        assert!(
            jobs[name].contains("\n    environment: release\n"),
            "{name}"
        );
        assert!(jobs[name].contains("check, collect]\n"), "{name}");
    }
    // Whatever can write or prove who it is, is one of these.
    for (name, job) in &jobs {
        let trusted = ["pypi", "npm", "maven", "github", "collect"].contains(&name.as_str());
        let strong = ["write", "secrets.", "publish "]
            .iter()
            .any(|word| job.contains(word));
        assert!(trusted || !strong, "{name} may do too much");
    }
}

#[test]
fn the_workflows_use_actions_of_exactly_one_commit() {
    for name in ["ci", "release"] {
        let workflow = read(&format!(".github/workflows/{name}.yml"));
        let mut used = 0;
        for line in workflow.lines() {
            let Some((_, action)) = line.split_once("uses: ") else {
                continue;
            };
            if action.starts_with("./") {
                continue;
            }
            used += 1;
            let (_, pin) = action.split_once('@').expect(line);
            let (commit, version) = pin.split_once(" # v").expect(line);
            assert!(
                commit.len() == 40 && commit.bytes().all(|b| b.is_ascii_hexdigit()),
                "{line}"
            );
            assert!(version.starts_with(|c: char| c.is_ascii_digit()), "{line}");
        }
        assert!(used > 0);
    }
}

/// A row of the table of platforms.
struct Row(Value);

impl Row {
    /// A word of the row; empty if it has none.
    fn word(&self, name: &str) -> String {
        self.0[name].as_str().unwrap_or_default().to_owned()
    }

    fn target(&self) -> Target {
        Target::new(&self.word("target"))
    }
}

/// What Rust's name of a platform says.
struct Target {
    system: String,
    arch: String,
    musl: bool,
}

impl Target {
    fn new(triple: &str) -> Target {
        let system = match triple {
            _ if triple.contains("-linux-") => "linux",
            _ if triple.contains("-apple-") => "macos",
            _ if triple.ends_with("-windows-msvc") => "windows",
            _ => panic!("{triple} is of no system"),
        };
        Target {
            system: system.to_owned(),
            arch: triple.split('-').next().unwrap().to_owned(),
            musl: triple.ends_with("-musl"),
        }
    }

    /// Node's words for the system and the processor.
    fn node(&self) -> (String, String) {
        let os = match self.system.as_str() {
            "macos" => "darwin",
            "windows" => "win32",
            other => other,
        };
        let cpu = match self.arch.as_str() {
            "x86_64" => "x64",
            "aarch64" => "arm64",
            other => panic!("Node has no word for {other}"),
        };
        (os.to_owned(), cpu.to_owned())
    }

    /// The name that the loader of the npm package makes of Node's words.
    fn npm(&self) -> String {
        let (os, cpu) = self.node();
        let flavour = match self.system.as_str() {
            "linux" => self.flavour("-gnu", "-musl"),
            "windows" => "-msvc".to_owned(),
            _ => String::new(),
        };
        format!("{os}-{cpu}{flavour}")
    }

    /// One of two words on Linux, and none elsewhere.
    fn flavour(&self, gnu: &str, musl: &str) -> String {
        match (self.system.as_str(), self.musl) {
            ("linux", true) => musl.to_owned(),
            ("linux", false) => gnu.to_owned(),
            _ => String::new(),
        }
    }
}

fn rows() -> Vec<Row> {
    let table = json(".ci/release/platforms.json");
    let rows = table.as_array().unwrap().iter().cloned().map(Row);
    let rows = rows.collect::<Vec<_>>();
    assert!(!rows.is_empty());
    rows
}

/// The jobs of a workflow, each as its text.
fn jobs(workflow: &str) -> BTreeMap<String, String> {
    let mut jobs = BTreeMap::<String, String>::new();
    let mut name = String::new();
    let (_, all) = workflow.split_once("\njobs:\n").unwrap();
    for line in all.lines() {
        if let Some(word) = line
            .strip_prefix("  ")
            .and_then(|rest| rest.strip_suffix(':'))
            && !word.starts_with(' ')
        {
            name = word.to_owned();
        }
        let job = jobs.entry(name.clone()).or_default();
        job.push_str(line);
        job.push('\n');
    }
    jobs
}

fn version() -> String {
    let manifest = read("Cargo.toml");
    let workspace = between(&manifest, "[workspace.package]", "\n\n");
    between(workspace, "version = \"", "\"").to_owned()
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> &'a str {
    let (_, rest) = text
        .split_once(open)
        .unwrap_or_else(|| panic!("no {open:?}"));
    rest.split_once(close)
        .unwrap_or_else(|| panic!("no {close:?}"))
        .0
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn read(path: &str) -> String {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(full).unwrap_or_else(|error| panic!("{path}: {error}"))
}
