//! Verbs on records that a host keeps in its own database: one step at a time, as data.
//!
//! A step runs an ordinary verb on a [`Desk`] with the records that the host handed over. It ends
//! at the latest where something would leave that depends on a change which is not durable yet
//! (P10): then the host commits, in its own transaction, and goes on. So the transition function,
//! the evidence and the events cross as data, and the one who commits is the host.

mod gate;
mod token;
mod told;

use super::params::Params;
use super::reply::describe;
use super::{Engine, Reply, verbs};
use crate::error::{Error, Result};
use crate::ledger::{Desk, Task, TaskKind};
use gate::{Gate, Standing};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use token::Token;

/// The verbs that have steps: those that change records, and the one that reads what a payer needs.
const VERBS: [&str; 18] = [
    "order.place",
    "order.query",
    "order.close",
    "order.reverse",
    "refund.place",
    "refund.query",
    "redpack.place",
    "redpack.query",
    "transfer.place",
    "transfer.query",
    "transfer.cancel",
    "sharing.place",
    "sharing.query",
    "sharing.unfreeze",
    "sharing_return.place",
    "sharing_return.query",
    "notice.receive",
    "client.params",
];
/// The step of a scheduler: looks at one record as `task.tick` would.
const SETTLE: &str = "task.settle";

impl Engine {
    /// `host.step`: does one step of a verb on records that the host keeps.
    pub(super) fn host_step(&self, params: &Params, blob: Option<&[u8]>) -> Result<Reply> {
        let now_ms = self.now_ms();
        if let Some(error) = params.value("resume").and_then(token::failure) {
            return Err(error);
        }
        let token = match params.value("resume") {
            Some(resume) => Token::read(resume, now_ms)?,
            None => Token {
                verb: params.need("verb")?.to_owned(),
                params: params.value("params").cloned().unwrap_or_else(|| json!({})),
                records: records(params.value("records"))?,
                now_ms,
                committed: Vec::new(),
            },
        };
        let desk = Desk::with(&token.records)?.resumed(token.committed.clone());
        let desk = Arc::new(match params.text("refused") {
            Some(rule) => desk.refusing(rule)?,
            None => desk,
        });
        let needs = desk.needs();
        if !needs.is_empty() {
            return told::needing(&needs);
        }
        let gate = Arc::new(Gate::over(self.transport.clone(), desk.clone()));
        let engine = Engine {
            merchants: self.merchants.clone(),
            ledger: desk.clone(),
            transport: gate.clone(),
            clock: Arc::new(Standing::at(token.now_ms)),
            entropy: self.entropy.clone(),
            hints: self.hints.clone(),
        };
        let ran = engine.run_step(&token, blob);
        told::step(&desk, &gate, token, ran)
    }

    fn run_step(&self, token: &Token, blob: Option<&[u8]>) -> Result<Reply> {
        let (verb, params) = (token.verb.as_str(), &token.params);
        if verb == SETTLE {
            return self.settle_step(params);
        }
        if !VERBS.contains(&verb) {
            let text = format!("must be {SETTLE} or one of {}", VERBS.join(", "));
            return Err(Error::input("verb", text));
        }
        if params["wait_ms"].as_u64().is_some_and(|ms| ms > 0) {
            let text = "a step does not wait: settle the order again when it is due";
            return Err(Error::input("wait_ms", text));
        }
        verbs::find(verb)
            .and_then(|verb| verb.run(Some(self), params, blob))
            .unwrap_or_else(|| Err(Error::input("verb", "there is no such verb")))
    }

    /// Looks at one record as the task of a ledger would have it looked at.
    fn settle_step(&self, params: &Value) -> Result<Reply> {
        let text = |name: &str| {
            let text = params[name].as_str().filter(|text| !text.is_empty());
            text.ok_or_else(|| Error::input(name, "must be given, as the step before gave it"))
        };
        let kind = TaskKind::parse(text("kind")?)
            .ok_or_else(|| Error::input("kind", "must be a kind of record"))?;
        let attempt = params["attempt"].as_u64().unwrap_or(0);
        let task = Task {
            kind,
            mchid: self.mchid(params["mchid"].as_str())?.to_owned(),
            number: text("number")?.to_owned(),
            due_ms: None,
            attempt: u32::try_from(attempt).unwrap_or(u32::MAX),
        };
        self.settle(&task, self.now_ms())?;
        Ok(Reply::done(json!({})))
    }
}

/// The records that a host hands over: by name a text, null, or a list of texts.
fn records(given: Option<&Value>) -> Result<BTreeMap<String, Vec<String>>> {
    let mut records = BTreeMap::new();
    for (name, value) in given.and_then(Value::as_object).into_iter().flatten() {
        let texts = match value {
            Value::Null => Vec::new(),
            Value::String(text) => vec![text.clone()],
            Value::Array(texts) => texts
                .iter()
                .map(|text| text.as_str().map(str::to_owned))
                .collect::<Option<_>>()
                .ok_or_else(|| wrong(name))?,
            _ => return Err(wrong(name)),
        };
        records.insert(name.clone(), texts);
    }
    Ok(records)
}

fn wrong(name: &str) -> Error {
    let text =
        format!("{name}: must be a record's text, null where there is none, or a list of texts");
    Error::input("records", text)
}
