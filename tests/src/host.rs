//! A host that keeps the records in a database of its own: the loop that every host writes around
//! `host.step`, over a database of maps that commits whole transactions or none.

use crate::shop::as_listed;
use fenpay::{Engine, Error, Result};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A record as the host keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its version, for the compare-and-set.
    pub version: u64,
    /// Its state.
    pub state: String,
    /// The record that it is a part of.
    pub part_of: Option<String>,
    /// Its text.
    pub data: String,
}

/// The host's database.
#[derive(Clone, Debug, Default)]
pub struct Host {
    /// Records by name.
    pub rows: BTreeMap<String, Row>,
    /// Events by their id, in the order in which they happened.
    pub events: Vec<Value>,
    /// Evidence, oldest first.
    pub evidence: Vec<Value>,
    /// When records are to be looked at: by kind, merchant and number.
    pub due: BTreeMap<(String, String, String), (i64, u64)>,
    transactions: BTreeMap<String, String>,
}

/// Why a transaction of the host was rolled back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Another writer was first with a record.
    Stale,
    /// A unique constraint: `transaction` or `event`.
    Unique(&'static str),
}

impl Host {
    /// Commits what a step wrote, whole or not at all.
    ///
    /// # Errors
    /// [`Refused`], and then nothing was changed.
    pub fn commit(&mut self, step: &Value) -> std::result::Result<(), Refused> {
        let mut after = self.clone();
        for write in list(step, "writes") {
            let name = text(write, "name");
            let was = after.rows.get(&name).map_or(0, |row| row.version);
            if was != write["was"].as_u64().unwrap() {
                return Err(Refused::Stale);
            }
            if let Some(transaction) = write["transaction_id"].as_str() {
                let key = format!("{}:{transaction}", text(write, "mchid"));
                if after
                    .transactions
                    .insert(key, name.clone())
                    .is_some_and(|of| of != name)
                {
                    return Err(Refused::Unique("transaction"));
                }
            }
            let row = Row {
                version: write["version"].as_u64().unwrap(),
                state: text(write, "state"),
                part_of: write["part_of"].as_str().map(str::to_owned),
                data: text(write, "data"),
            };
            after.rows.insert(name, row);
        }
        for event in list(step, "events") {
            if after.events.iter().any(|known| known["id"] == event["id"]) {
                return Err(Refused::Unique("event"));
            }
            after.events.push(event.clone());
        }
        after.evidence.extend(list(step, "evidence").cloned());
        for due in list(step, "due") {
            let key = (text(due, "kind"), text(due, "mchid"), text(due, "number"));
            match due["due_ms"].as_i64() {
                Some(at) => after
                    .due
                    .insert(key, (at, due["attempt"].as_u64().unwrap())),
                None => after.due.remove(&key),
            };
        }
        *self = after;
        Ok(())
    }

    /// Adds to `records` what a step needs.
    pub fn look_up(&self, needs: &Value, records: &mut Map<String, Value>) {
        for need in needs.as_array().unwrap() {
            let name = text(need, "name");
            let whole = match need["kind"].as_str().unwrap() {
                "refunds" | "sharings" => Some("order"),
                "returns" => Some("sharing"),
                _ => None,
            };
            let found = match whole {
                None => json!(self.rows.get(&name).map(|row| &row.data)),
                Some(whole) => {
                    let kind = text(need, "kind");
                    let kind = match kind.as_str() {
                        "returns" => "sharing_return:",
                        "sharings" => "sharing:",
                        _ => "refund:",
                    };
                    let of = format!("{whole}:{}:{}", text(need, "mchid"), text(need, "number"));
                    let parts = self.rows.iter().filter(|(name, row)| {
                        name.starts_with(kind) && row.part_of.as_ref() == Some(&of)
                    });
                    parts.map(|(_, row)| json!(row.data)).collect()
                }
            };
            records.insert(name, found);
        }
    }

    /// Does a verb, step by step, until it is done; `before` sees each step before it is committed
    /// and may end it there, as a crash would.
    ///
    /// # Errors
    /// The verb's own.
    pub fn call_watched(
        &mut self,
        engine: &Engine,
        verb: &str,
        params: &Value,
        blob: Option<&[u8]>,
        before: &mut dyn FnMut(&mut Host, &Value) -> bool,
    ) -> Result<Value> {
        let mut records = Map::new();
        let mut refused = Value::Null;
        let mut resume = Value::Null;
        for _ in 0..64 {
            let asked = match resume.take() {
                Value::Null => {
                    json!({ "verb": verb, "params": params, "records": records, "refused": refused })
                }
                resume => json!({ "resume": resume }),
            };
            let step = engine.call("host.step", &asked, blob).ok()?;
            as_listed("host.step", &step);
            if step["outcome"] == "needs" {
                self.look_up(&step["needs"], &mut records);
                continue;
            }
            if !before(self, &step) {
                return Err(Error::internal("the host died here"));
            }
            match self.commit(&step) {
                Ok(()) => refused = Value::Null,
                Err(refusal) => {
                    records.clear();
                    refused = match refusal {
                        Refused::Stale => Value::Null,
                        Refused::Unique(rule) => json!(rule),
                    };
                    continue;
                }
            }
            if step["outcome"] == "done" {
                return Ok(match step["error"].is_null() {
                    true => step["reply"].clone(),
                    false => json!({ "error": step["error"], "reply": step["reply"] }),
                });
            }
            records.clear();
            resume = step["resume"].clone();
        }
        Err(Error::internal("the steps do not end"))
    }

    /// Does a verb, step by step, until it is done.
    ///
    /// # Errors
    /// The verb's own.
    pub fn call(
        &mut self,
        engine: &Engine,
        verb: &str,
        params: &Value,
        blob: Option<&[u8]>,
    ) -> Result<Value> {
        self.call_watched(engine, verb, params, blob, &mut |_, _| true)
    }

    /// Settles every record that is due; gives back how many were.
    pub fn tick(&mut self, engine: &Engine, now_ms: i64) -> usize {
        let due: Vec<_> = self
            .due
            .iter()
            .filter(|(_, (at, _))| *at <= now_ms)
            .collect();
        let due: Vec<_> = due
            .into_iter()
            .map(|(key, (_, attempt))| (key.clone(), *attempt))
            .collect();
        for ((kind, mchid, number), attempt) in &due {
            let task =
                json!({ "kind": kind, "mchid": mchid, "number": number, "attempt": attempt });
            // What fails is due again.
            let _ = self.call(engine, "task.settle", &task, None);
        }
        due.len()
    }

    /// The state of a record.
    pub fn state(&self, name: &str) -> &str {
        self.rows.get(name).map_or("none", |row| &row.state)
    }

    /// The ids of all events.
    pub fn event_ids(&self) -> BTreeSet<String> {
        self.events.iter().map(|event| text(event, "id")).collect()
    }
}

fn list<'a>(step: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    step[name].as_array().into_iter().flatten()
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap().to_owned()
}
