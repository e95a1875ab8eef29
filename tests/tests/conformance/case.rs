//! One case of `vectors.json` or `hostile.json`.

use super::expect::{self, Outcome, bytes, one_end, only};
use fenpay::Engine;
use fenpay::engine::Reply;
use serde_json::{Value, json};

const MEMBERS: [&str; 13] = [
    "name",
    "source",
    "class",
    "op",
    "open",
    "engine",
    "params",
    "blob",
    "blob_base64",
    "gives",
    "file",
    "file_base64",
    "fails",
];

/// A call, or the opening of an engine, and what must come of it.
pub struct Case(pub Value);

impl Case {
    /// Takes a case that has the members of the format.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(data: &Value) -> Result<Case, String> {
        only(data, &MEMBERS)?;
        one_end(data)?;
        let named = data["name"].is_string();
        let does_one = data["op"].is_string() != data.get("open").is_some();
        if !named || !does_one {
            return Err(format!("without a name, or not exactly one op: {data}"));
        }
        Ok(Case(data.clone()))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        self.0["name"].as_str().unwrap_or_default()
    }

    /// Does what it says.
    pub fn run(&self, engine: &Engine) -> Outcome {
        if let Some(config) = self.0.get("open") {
            return match Engine::open(config) {
                Ok(_) => Outcome::Gave(json!({}), None),
                Err(error) => Outcome::of(Reply::failed(error)),
            };
        }
        let op = self.0["op"].as_str().unwrap_or_default();
        let empty = json!({});
        let params = self.0.get("params").unwrap_or(&empty);
        let blob = bytes(&self.0, "blob").unwrap();
        let reply = if self.0["engine"] == json!(true) {
            engine.call(op, params, blob.as_deref())
        } else {
            Engine::tool(op, params, blob.as_deref())
                .unwrap_or_else(|| panic!("{}: {op} is no tool", self.name()))
        };
        Outcome::of(reply)
    }

    /// Whether the outcome is what it expects.
    ///
    /// # Errors
    /// What is different, with its name.
    pub fn judge(&self, outcome: &Outcome) -> Result<(), String> {
        expect::judge(&self.0, outcome).map_err(|text| format!("{}: {text}", self.name()))
    }
}
