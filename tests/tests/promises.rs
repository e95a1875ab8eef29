//! The page of promises names files and tests that are there, and every promise.

use std::path::Path;

const PAGE: &str = include_str!("../../core/docs/PROMISES.md");

/// Where the names of a column may lie, with what a name is short of.
const HELD: &[(&str, &[&str])] = &[("core/src", &["", ".rs"]), ("", &[""])];
const TRIED: &[(&str, &[&str])] = &[
    ("tests/tests", &["", ".rs"]),
    ("tests/fuzz/corpus", &[""]),
    ("", &[""]),
];

fn rows() -> Vec<Vec<&'static str>> {
    let rows = PAGE.lines().filter(|line| line.starts_with("| P"));
    rows.map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

/// The names in backticks that look like files or tests.
fn named(cell: &'static str) -> impl Iterator<Item = &'static str> {
    let quoted = cell.split('`').skip(1).step_by(2);
    quoted.filter(|name| !name.contains([':', '(']) && name.chars().all(|c| !c.is_whitespace()))
}

#[test]
fn every_promise_stands_on_the_page_once() {
    let numbers: Vec<String> = rows().iter().map(|row| row[0].to_owned()).collect();
    let all: Vec<String> = (1..=28).map(|number| format!("P{number}")).collect();
    assert_eq!(numbers, all);
}

#[test]
fn what_holds_and_what_tries_a_promise_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let words = ["payment.paid", "held", "params_hash", "Change", "task.tick"];
    let mut seen = 0;
    for row in rows() {
        for (cell, places) in [(row[2], HELD), (row[3], TRIED)] {
            for name in named(cell).filter(|name| !words.contains(name)) {
                seen += 1;
                let name = name.trim_end_matches('*');
                let is_there = places.iter().any(|(place, ends)| {
                    let at = root.join(place);
                    let starts = |end: &&str| at.join(format!("{name}{end}")).exists();
                    ends.iter().any(starts) || name.ends_with('_') && begins_one(&at.join(name))
                });
                assert!(is_there, "{}: nothing is called {name}", row[0]);
            }
        }
    }
    assert!(seen > 60, "only {seen} names were looked for");
}

/// Whether something in the folder begins with the path's last name.
fn begins_one(path: &Path) -> bool {
    let (Some(folder), Some(start)) = (path.parent(), path.file_name()) else {
        return false;
    };
    let start = start.to_string_lossy().into_owned();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .into_iter()
        .any(|entry| entry.file_name().to_string_lossy().starts_with(&start))
}
