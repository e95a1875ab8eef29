//! What a host hands back in order to go on with a step after it has committed.

use crate::engine::reply::describe;
use crate::error::{Advice, Error, Kind, Result};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How long after a step began it can be gone on with. Later, what was committed is continued as
/// after a crash: by the verb itself, which finds the record.
const LIFE_MS: i64 = 60_000;

/// A step that was begun: what it was asked, what it was given, and what was committed of it.
pub(super) struct Token {
    pub verb: String,
    pub params: Value,
    pub records: BTreeMap<String, Vec<String>>,
    pub now_ms: i64,
    pub committed: Vec<String>,
}

impl Token {
    /// As data, with the digests of what the host is to commit before it hands this back.
    pub fn told(&self, committed: Vec<String>) -> Value {
        json!({
            "verb": self.verb,
            "params": self.params,
            "records": self.records,
            "now_ms": self.now_ms,
            "committed": committed,
        })
    }

    /// # Errors
    /// `Input`, field `resume`, for what no step gave; `State`, advice `query`, when it is too old.
    pub fn read(value: &Value, now_ms: i64) -> Result<Token> {
        let began_ms = value["now_ms"].as_i64();
        let token = || {
            Some(Token {
                verb: value["verb"].as_str()?.to_owned(),
                params: value.get("params")?.clone(),
                records: serde_json::from_value(value.get("records")?.clone()).ok()?,
                now_ms: began_ms?,
                committed: serde_json::from_value(value.get("committed")?.clone()).ok()?,
            })
        };
        let token = token().ok_or_else(|| {
            Error::input("resume", "must be what the step before gave, unchanged")
        })?;
        if !(0..LIFE_MS).contains(&now_ms.saturating_sub(token.now_ms)) {
            let text = "the step began too long ago: begin it anew with the records as they are";
            return Err(Error::new(Kind::State, Advice::Query, text).at("resume"));
        }
        Ok(token)
    }
}

/// What a step that failed is gone on with, once what it changed all the same is committed.
pub(super) fn failed_with(error: &Error) -> Value {
    json!({ "error": describe(error) })
}

/// The error that a failed step is gone on with.
pub(super) fn failure(resume: &Value) -> Option<Error> {
    let told = resume.get("error")?;
    let text = |name: &str| told[name].as_str();
    let kind = Kind::ALL
        .into_iter()
        .find(|kind| text("kind") == Some(kind.name()))?;
    let advice = Advice::ALL
        .into_iter()
        .find(|advice| text("advice") == Some(advice.word()))?;
    let mut error = Error::new(kind, advice, text("text")?).op(text("op")?);
    if let Some(field) = text("field") {
        error = error.at(field);
    }
    if let Some(code) = text("code") {
        let authentic = told["authentic"].as_bool().unwrap_or_default();
        error = error.said(code, text("message").unwrap_or_default(), authentic);
    }
    Some(match text("request_id") {
        Some(id) => error.request_id(id),
        None => error,
    })
}
