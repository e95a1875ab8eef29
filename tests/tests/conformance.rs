//! What all languages must show, shown in Rust: the data of `tests/conformance` over the waist, against
//! the simulator on the network. `tests/conformance/README.md` is the format's definition.

mod conformance {
    pub mod case;
    pub mod expect;
    pub mod flow;
    pub mod mutate;
    pub mod vectors;
    pub mod vectors_v3;
}

use conformance::case::{self, Case};
use conformance::flow::{self, Flow};
use conformance::mutate;
use fenpay::Engine;
use fenpay_simulator::{Running, Settings};
use fenpay_tests::faces::{self, refresh};
use serde_json::Value;
use std::collections::BTreeSet;

/// Where the simulator would post notices, if it were not told to hold them.
const NOTIFY_URL: &str = "https://shop.example/wechat/notice";

fn read(file: &str) -> Value {
    let path = faces::root().join("tests/conformance").join(file);
    let text = std::fs::read(&path).unwrap();
    // Strict: a name that occurs twice in a case would hide what it expects.
    Engine::parse(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn cases(file: &str) -> Vec<Case> {
    let data = read(file);
    let list = data.as_array().unwrap();
    let cases: Vec<Case> = list.iter().map(|data| Case::read(data).unwrap()).collect();
    let names: BTreeSet<&str> = cases.iter().map(Case::name).collect();
    assert_eq!(names.len(), cases.len(), "{file}: a name occurs twice");
    cases
}

fn wechat(settings: &Value) -> Running {
    Running::start(Settings::read(settings).unwrap()).unwrap()
}

#[test]
fn every_case_and_every_flow_is_as_the_data_say_and_every_changed_expectation_is_found() {
    let (vectors, hostile) = (cases("vectors.json"), cases("hostile.json"));
    let data = read("flows.json");
    let wechat = wechat(&data["settings"]);
    let engine = Engine::open(&wechat.configuration(0, "memory:", NOTIFY_URL)).unwrap();
    let mut problems = Vec::new();
    for case in vectors.iter().chain(&hostile) {
        let outcome = case.run(&engine);
        match case.judge(&outcome) {
            Ok(()) => problems.extend(mutate::unnoticed(case, &outcome)),
            Err(text) => problems.push(text),
        }
    }
    let flows: Vec<Flow> = flow::read(&data).unwrap();
    let mut steps = 0;
    for flow in &flows {
        steps += flow.steps();
        match flow.run(&wechat, NOTIFY_URL) {
            Ok(seen) => problems.extend(seen.iter().flat_map(mutate::unnoticed_in)),
            Err(text) => problems.push(text),
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
    println!(
        "conformance: {} vectors, {} hostile, {} flows ({steps} steps)",
        vectors.len(),
        hostile.len(),
        flows.len()
    );
}

#[test]
fn the_vectors_are_those_that_others_published() {
    let stale = refresh(&[conformance::vectors::printed()], &[]);
    assert!(
        stale.is_empty(),
        "stale, and written anew; commit them: {stale:?}"
    );
}

#[test]
fn a_case_with_a_member_that_means_nothing_is_refused() {
    for bad in [
        serde_json::json!({ "name": "x", "op": "about.version", "give": {} }),
        serde_json::json!({ "name": "x", "op": "about.version", "gives": {}, "fails": {} }),
        serde_json::json!({ "op": "about.version" }),
        serde_json::json!({ "name": "x", "op": "about.version", "open": {} }),
    ] {
        assert!(case::Case::read(&bad).is_err(), "{bad}");
    }
}
