//! Names that say nothing, work that is not finished, and paths of one machine.

use crate::source::Source;

/// Names that could stand on anything.
const EMPTY_NAMES: [&str; 11] = [
    "util", "utils", "helper", "helpers", "common", "manager", "managers", "handler", "handlers",
    "service", "services",
];

/// Marks of unfinished work, each cut in two so that this file is held to the rule as well.
const MARKERS: [(&str, bool); 9] = [
    (concat!("TO", "DO"), true),
    (concat!("FIX", "ME"), true),
    (concat!("XX", "X"), true),
    (concat!("HA", "CK"), true),
    (concat!("todo", "!"), false),
    (concat!("unimplemented", "!"), false),
    (concat!("for ", "now"), false),
    (concat!("place", "holder"), true),
    (concat!("not yet ", "implemented"), false),
];

/// Where the files of one machine lie, cut in two likewise.
const MACHINES: [&str; 5] = [
    concat!("/wo", "rk/"),
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!("C:\\", "Users"),
];

/// Files, folders and modules whose name says nothing.
pub fn names(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for part in source.path.split('/') {
        let stem = part
            .split('.')
            .find(|piece| !piece.is_empty())
            .unwrap_or(part);
        if says_nothing(stem) {
            found.push(format!("{}: `{stem}` says nothing", source.path));
        }
    }
    let tokens = source.tokens();
    for pair in tokens.windows(2) {
        if pair[0].word && pair[0].text == "mod" && says_nothing(&pair[1].text) {
            found.push(format!(
                "{}:{}: `mod {}` says nothing",
                source.path, pair[1].line, pair[1].text
            ));
        }
    }
    found
}

/// `order_manager` says no more than `manager`; `service_provider` is a word of the trade.
fn says_nothing(name: &str) -> bool {
    let last = name.rsplit(['_', '-']).next().unwrap_or(name);
    EMPTY_NAMES.contains(&last.to_lowercase().as_str())
}

/// Marks of unfinished work.
pub fn markers(source: &Source) -> Vec<String> {
    if is_data(&source.path) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        let small = line.to_lowercase();
        for (marker, whole_word) in MARKERS {
            let there = if whole_word {
                has_word(line, marker)
            } else {
                small.contains(marker)
            };
            if there {
                found.push(format!("{}:{}: {marker}", source.path, at + 1));
            }
        }
    }
    found
}

fn is_data(path: &str) -> bool {
    path.ends_with(".json") || path.ends_with(".lock") || path.starts_with("tests/fuzz/corpus/")
}

fn has_word(line: &str, word: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_alphanumeric());
    words.any(|found| found == word)
}

/// Absolute paths that exist on one machine only.
pub fn machine_paths(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        for machine in MACHINES {
            // After a letter or a dot it is a part of a longer path or of an address.
            let absolute = |(place, _): (usize, &str)| {
                let before = line[..place].chars().next_back();
                !before.is_some_and(|c| c.is_alphanumeric() || "._-/}".contains(c))
            };
            if line.match_indices(machine).any(absolute) {
                found.push(format!("{}:{}: names {machine}", source.path, at + 1));
            }
        }
    }
    found
}

/// Lock files of Node that pin the host a package came from.
pub fn locked_hosts(source: &Source) -> Vec<String> {
    let locked = source.path.ends_with("package-lock.json");
    let hosts = source
        .text
        .lines()
        .enumerate()
        .filter(|(_, line)| locked && line.contains("\"resolved\""));
    hosts
        .map(|(at, _)| format!("{}:{}: names a registry", source.path, at + 1))
        .collect()
}

#[cfg(test)]
mod offenders {
    use super::*;

    #[test]
    fn a_name_that_says_nothing_is_found() {
        let count = |path: &str, text: &str| names(&Source::made_up(path, text)).len();
        assert_eq!(count("core/src/utils.rs", ""), 1);
        assert_eq!(count("core/src/order_manager.rs", ""), 1);
        assert_eq!(count("bindings-python/python/fenpay/helpers/a.py", ""), 1);
        assert_eq!(count("core/src/a.rs", "mod common { }"), 1);
        assert_eq!(
            count("core/src/service_provider.rs", "mod order; fn service() {}"),
            0
        );
    }

    #[test]
    fn unfinished_work_is_found() {
        let count = |text: &str| markers(&Source::made_up("core/src/a.rs", text)).len();
        for (marker, _) in MARKERS {
            assert_eq!(count(&format!("// {marker}: later")), 1, "{marker}");
        }
        assert_eq!(
            count("// SUCCESS and weixin://wxpay/s/XXXXXX, before nowadays"),
            0
        );
    }

    #[test]
    fn a_path_of_one_machine_is_found() {
        let count = |text: &str| machine_paths(&Source::made_up("README.md", text)).len();
        for machine in MACHINES {
            assert_eq!(count(&format!("open `{machine}x`")), 1, "{machine}");
        }
        let inside = concat!("https://example.com/ho", "me/x and ./ro", "ot/x");
        assert_eq!(count(inside), 0);
    }

    #[test]
    fn a_lock_file_that_names_its_registry_is_found() {
        let text = "{\n  \"resolved\": \"https://somewhere/x.tgz\"\n}";
        assert_eq!(
            locked_hosts(&Source::made_up("tests/peers/package-lock.json", text)).len(),
            1
        );
        assert_eq!(locked_hosts(&Source::made_up("a.json", text)).len(), 0);
    }
}
