//! Changes expectations and demands that each change is found: a loop that cannot fail is worthless.

use super::case::Case;
use super::expect::{self, Outcome};
use super::flow::Seen;
use serde_json::{Value, json};

/// The changes of a case's expectations that nobody would notice.
pub fn unnoticed(case: &Case, outcome: &Outcome) -> Vec<String> {
    search(case.name(), &case.0, outcome)
}

/// The changes of a step's expectations that nobody would notice.
pub fn unnoticed_in(seen: &Seen) -> Vec<String> {
    search(&seen.name, &seen.step, &seen.outcome)
}

fn search(name: &str, expected: &Value, outcome: &Outcome) -> Vec<String> {
    let passes = |changed: &Value| expect::judge(changed, outcome).is_ok();
    changes(expected)
        .into_iter()
        .filter(|(_, changed)| passes(changed))
        .map(|(what, _)| format!("{name}: a change at {what} is not noticed"))
        .collect()
}

/// Every expectation with one thing changed, and what was changed.
fn changes(expected: &Value) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for part in ["gives", "fails", "file", "file_base64"] {
        let Some(value) = expected.get(part) else {
            continue;
        };
        for (at, changed) in leaves(value) {
            let mut whole = expected.clone();
            whole[part] = changed;
            all.push((format!("{part}{at}"), whole));
        }
    }
    let mut turned = expected.clone();
    if let Some(members) = turned.as_object_mut() {
        if members.remove("fails").is_none() {
            members.insert("fails".to_owned(), json!({}));
        }
        all.push(("its end".to_owned(), turned));
    }
    all
}

/// A value with one leaf changed, for each leaf.
fn leaves(value: &Value) -> Vec<(String, Value)> {
    let here = |changed: Value| vec![(String::new(), changed)];
    match value {
        Value::Object(members) if !members.is_empty() => {
            let inner = members.iter().flat_map(|(name, member)| {
                leaves(member).into_iter().map(move |(at, changed)| {
                    let mut whole = value.clone();
                    whole[name] = changed;
                    (format!(".{name}{at}"), whole)
                })
            });
            inner.collect()
        }
        Value::Object(_) => here(json!({ "no such member": "x" })),
        Value::Array(items) => {
            let mut longer = items.clone();
            longer.push(json!("$any"));
            let inner = items.iter().enumerate().flat_map(|(place, item)| {
                leaves(item).into_iter().map(move |(at, changed)| {
                    let mut whole = value.clone();
                    whole[place] = changed;
                    (format!(".{place}{at}"), whole)
                })
            });
            inner
                .chain([(".length".to_owned(), Value::Array(longer))])
                .collect()
        }
        Value::String(text) if text == "$any" => here(json!("x")),
        Value::String(text) => here(json!(format!("{text}xxxx"))),
        Value::Bool(flag) => here(json!(!flag)),
        Value::Number(number) => here(json!(number.as_i64().unwrap_or(0) + 1)),
        Value::Null => here(json!("x")),
    }
}
