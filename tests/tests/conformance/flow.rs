//! One flow of `flows.json`: a merchant's steps and WeChat Pay's, in turn.

use super::expect::{self, Outcome, bytes, one_end, only};
use fenpay::Engine;
use fenpay::engine::Reply;
use fenpay_simulator::Running;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A flow.
pub struct Flow {
    name: String,
    config: Value,
    steps: Vec<Value>,
}

/// A step that was as expected: its name, what it expects with the kept values in it, and what came.
pub struct Seen {
    /// The flow and the number of the step.
    pub name: String,
    /// The step.
    pub step: Value,
    /// What came of it.
    pub outcome: Outcome,
}

/// Takes flows that have the members of the format.
///
/// # Errors
/// What is wrong with one.
pub fn read(data: &Value) -> Result<Vec<Flow>, String> {
    only(data, &["settings", "flows"])?;
    let flows = data["flows"].as_array().ok_or("no flows")?;
    flows.iter().map(Flow::read).collect()
}

impl Flow {
    fn read(data: &Value) -> Result<Flow, String> {
        only(data, &["name", "why", "config", "steps"])?;
        let name = data["name"].as_str().ok_or("a flow without a name")?;
        data["why"]
            .as_str()
            .ok_or(format!("{name}: says not why"))?;
        let steps = data["steps"]
            .as_array()
            .ok_or(format!("{name}: no steps"))?;
        for step in steps {
            let known: &[&str] = match step.get("call") {
                Some(_) => &["call", "params", "blob", "gives", "file", "fails", "keep"],
                None => &["wechat", "body", "gives", "fails", "keep"],
            };
            only(step, known).map_err(|text| format!("{name}: {text}"))?;
            one_end(step).map_err(|text| format!("{name}: {text}"))?;
        }
        Ok(Flow {
            name: name.to_owned(),
            config: data.get("config").cloned().unwrap_or_else(|| json!({})),
            steps: steps.clone(),
        })
    }

    /// How many steps it has.
    pub fn steps(&self) -> usize {
        self.steps.len()
    }

    /// Takes all steps with a new engine; gives what was seen at each.
    ///
    /// # Errors
    /// The first step that is not as expected.
    pub fn run(&self, wechat: &Running, notify_url: &str) -> Result<Vec<Seen>, String> {
        let mut config = wechat.configuration(0, "memory:", notify_url);
        for (name, value) in self.config.as_object().into_iter().flatten() {
            config[name] = value.clone();
        }
        let engine = Engine::open(&config).map_err(|error| format!("{}: {error}", self.name))?;
        wechat.clear_faults();
        let mut kept = BTreeMap::new();
        let mut all = Vec::new();
        for (place, step) in self.steps.iter().enumerate() {
            let name = format!("{}, step {}", self.name, place + 1);
            let wrong = |text: String| format!("{name}: {text}");
            let step = filled(step, &kept).map_err(wrong)?;
            let outcome = take(&step, &engine, wechat).map_err(wrong)?;
            expect::judge(&step, &outcome).map_err(wrong)?;
            for (name, path) in step["keep"].as_object().into_iter().flatten() {
                let path = path.as_str().unwrap_or_default();
                let value = follow(outcome.value(), path)
                    .ok_or_else(|| wrong(format!("nothing at {path} in {:?}", outcome.value())))?;
                kept.insert(name.clone(), value.clone());
            }
            all.push(Seen {
                name,
                step,
                outcome,
            });
        }
        Ok(all)
    }
}

fn take(step: &Value, engine: &Engine, wechat: &Running) -> Result<Outcome, String> {
    let empty = json!({});
    if let Some(line) = step["wechat"].as_str() {
        let body = step.get("body").unwrap_or(&empty);
        return Ok(match wechat.control(line, body) {
            Ok(given) => Outcome::Gave(given, None),
            Err(error) => Outcome::of(Reply::failed(error)),
        });
    }
    let op = step["call"].as_str().ok_or("neither call nor wechat")?;
    let params = step.get("params").unwrap_or(&empty);
    let blob = bytes(step, "blob")?;
    Ok(Outcome::of(engine.call(op, params, blob.as_deref())))
}

/// The step with the kept values in the place of their names.
fn filled(step: &Value, kept: &BTreeMap<String, Value>) -> Result<Value, String> {
    let mut step = step.clone();
    for part in ["params", "blob", "body", "gives", "fails"] {
        if let Some(value) = step.get_mut(part) {
            fill(value, kept)?;
        }
    }
    Ok(step)
}

fn fill(value: &mut Value, kept: &BTreeMap<String, Value>) -> Result<(), String> {
    match value {
        Value::Object(members) => members.values_mut().try_for_each(|v| fill(v, kept)),
        Value::Array(items) => items.iter_mut().try_for_each(|v| fill(v, kept)),
        Value::String(text) if text != "$any" => {
            if let Some(name) = text.strip_prefix('$') {
                *value = kept
                    .get(name)
                    .cloned()
                    .ok_or(format!("{name} was not kept"))?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn follow<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, part| match value {
        Value::Array(items) => items.get(part.parse::<usize>().ok()?),
        other => other.get(part),
    })
}
