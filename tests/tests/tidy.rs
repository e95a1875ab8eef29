//! Keeps the house in order: layers, budgets and words, read from the sources themselves.
//!
//! Every rule is a function from a source to its findings, so each has a test beside it that feeds
//! it an offender. The tests here apply the rules to the project.

#[path = "tidy/budgets.rs"]
mod budgets;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/words.rs"]
mod words;

use source::{Source, house};
use std::fs;

#[test]
fn imports_point_down_only() {
    let house = house();
    let root = house
        .iter()
        .find(|source| source.path == "core/src/lib.rs")
        .unwrap();
    let exports = layers::exports(root);
    held(
        house
            .iter()
            .flat_map(|source| layers::findings(source, &exports)),
    );
}

#[test]
fn bindings_know_only_the_engine_and_its_reply() {
    held(house().iter().flat_map(layers::above_the_waist));
}

#[test]
fn every_part_of_the_core_is_a_layer_of_the_table() {
    let unlisted = house()
        .iter()
        .filter_map(layers::layer_of)
        .filter(|name| layers::find(name).is_none())
        .collect::<Vec<_>>();
    assert!(unlisted.is_empty(), "not in the layer table: {unlisted:?}");
}

#[test]
fn files_and_functions_keep_their_budgets() {
    let house = house();
    let tests = source::declared_tests(&house);
    held(
        house
            .iter()
            .flat_map(|source| budgets::findings(source, &tests)),
    );
}

#[test]
fn the_core_gives_a_reason_wherever_it_could_panic() {
    let house = house();
    let tests = source::declared_tests(&house);
    held(
        house
            .iter()
            .flat_map(|source| budgets::panics(source, &tests)),
    );
}

#[test]
fn unsafe_code_lives_only_in_the_c_binding() {
    held(house().iter().flat_map(budgets::unsafe_code));
}

#[test]
fn names_say_what_a_thing_is() {
    held(house().iter().flat_map(words::names));
}

#[test]
fn nothing_is_left_unfinished() {
    held(house().iter().flat_map(words::markers));
}

#[test]
fn nothing_names_a_path_of_one_machine() {
    held(house().iter().flat_map(words::machine_paths));
}

#[test]
fn lock_files_name_no_host() {
    held(house().iter().flat_map(words::locked_hosts));
}

/// The design page shows the very table that is enforced: a stale one is rewritten, and that fails.
#[test]
fn the_design_page_prints_the_layers_that_are_enforced() {
    let page = source::root().join("core/docs/DESIGN.md");
    let text = fs::read_to_string(&page).unwrap();
    let fresh = layers::printed_into(&text).expect("the page has the two `layers` marks");
    if fresh != text {
        fs::write(&page, fresh).unwrap();
        panic!("core/docs/DESIGN.md was stale and has been rewritten: look at it and commit it");
    }
}

/// Fails with every finding on a line of its own.
fn held(findings: impl Iterator<Item = String>) {
    let findings: Vec<String> = findings.collect();
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

/// The rules look at something: a walk that finds nothing would pass everything.
#[test]
fn the_walk_sees_the_whole_house() {
    let house = house();
    for path in [
        "core/src/error.rs",
        "core/src/order/table.rs",
        "Cargo.toml",
        "tests/tests/tidy.rs",
    ] {
        assert!(
            house.iter().any(|source| source.path == path),
            "{path} was not read"
        );
    }
    let read = |source: &Source| source.path.ends_with(".rs") && !source.tokens().is_empty();
    assert!(house.iter().filter(|source| read(source)).count() > 20);
}
