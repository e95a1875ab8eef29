//! A step as data: what its host must commit, and how it goes on.

use super::gate::Gate;
use super::token::{Token, failed_with};
use super::{Reply, describe};
use crate::engine::views;
use crate::error::Result;
use crate::ledger::{Change, Desk, Row, Task, TaskKind, Write};
use crate::order::Evidence;
use ::base64::Engine as _;
use ::base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Tells what became of a step.
pub(super) fn step(desk: &Desk, gate: &Gate, token: Token, ran: Result<Reply>) -> Result<Reply> {
    let (changes, digests, tasks) = desk.outcome();
    let needs = desk.needs();
    let failed = match &ran {
        Ok(reply) => reply.error.clone(),
        Err(error) => Some(error.clone()),
    };
    let must_commit_first = gate.has_refused();
    if must_commit_first || !changes.is_empty() && !needs.is_empty() {
        let mut body = body("commit", &[], &changes, &tasks)?;
        // After an answer that was learned the records are what tells how it goes on, as after a
        // crash. One that changed nothing (there is no such refund) is asked for again.
        let learned = changes.iter().any(|change| !change.evidence.is_empty());
        let asks_again = !gate.has_sent_for_good() && !learned;
        if must_commit_first && (!gate.has_sent() || asks_again) {
            body.insert("resume".into(), token.told(digests));
        }
        return Ok(Reply::done(Value::Object(body)));
    }
    let lacks = |error: &crate::Error| error.field() == Some("records");
    if !needs.is_empty() && failed.as_ref().is_none_or(lacks) {
        return needing(&needs);
    }
    match ran {
        Ok(reply) => {
            let mut body = body("done", &[], &changes, &tasks)?;
            body.insert("reply".into(), reply.body);
            if let Some(error) = reply.error {
                body.insert("error".into(), describe(&error));
            }
            Ok(Reply::done(Value::Object(body)))
        }
        // A step that failed and changed something all the same is committed all the same; then
        // whoever goes on with it is told the error, as every failed verb tells it.
        Err(error) if !changes.is_empty() || !tasks.is_empty() => {
            let mut body = body("commit", &[], &changes, &tasks)?;
            body.insert("resume".into(), failed_with(&error.op(&token.verb)));
            Ok(Reply::done(Value::Object(body)))
        }
        Err(error) => Err(error),
    }
}

/// Tells which records a step needs before anything can happen.
pub(super) fn needing(names: &[String]) -> Result<Reply> {
    Ok(Reply::done(Value::Object(body("needs", names, &[], &[])?)))
}

/// Records that a step needs, by name and in its parts.
fn needs(names: &[String]) -> Value {
    let need = |name: &String| {
        let mut words = name.splitn(3, ':');
        let mut word = || words.next().unwrap_or_default().to_owned();
        json!({ "name": name, "kind": word(), "mchid": word(), "number": word() })
    };
    names.iter().map(need).collect()
}

/// A step with what changes wrote, each record once; its lists are always there.
fn body(
    outcome: &str,
    needed: &[String],
    changes: &[Change],
    tasks: &[Task],
) -> Result<Map<String, Value>> {
    let mut writes: BTreeMap<String, Value> = BTreeMap::new();
    let mut evidence = Vec::new();
    let mut events = Vec::new();
    let mut due: BTreeMap<(TaskKind, &str, &str), &Task> = BTreeMap::new();
    // A change of the record puts its task in its place; what only looked does not move it again.
    for task in tasks
        .iter()
        .chain(changes.iter().flat_map(|change| &change.tasks))
    {
        due.insert((task.kind, &task.mchid, &task.number), task);
    }
    for change in changes {
        let mut rows = Vec::new();
        for write in &change.writes {
            let row = Row::of(write)?;
            let was = writes
                .get(&row.name)
                .and_then(|earlier| earlier["was"].as_u64());
            let told = record(write, &row, was);
            rows.push(row.name.clone());
            writes.insert(row.name, told);
        }
        let about = rows.into_iter().next();
        let about = about.or_else(|| change.events.first().map(|event| event.id.clone()));
        evidence.extend(
            change
                .evidence
                .iter()
                .map(|proof| proven(proof, about.as_deref())),
        );
        events.extend(change.events.iter().map(views::event));
    }
    let due = due.into_values().map(|task| {
        json!({
            "kind": task.kind.word(),
            "mchid": task.mchid,
            "number": task.number,
            "due_ms": task.due_ms,
            "attempt": task.attempt,
        })
    });
    let mut body = Map::new();
    body.insert("outcome".into(), outcome.into());
    body.insert("needs".into(), needs(needed));
    body.insert("writes".into(), writes.into_values().collect());
    body.insert("evidence".into(), evidence.into());
    body.insert("events".into(), events.into());
    body.insert("due".into(), due.collect());
    Ok(body)
}

/// A record to be written where its version is still `was`; 0 inserts.
fn record(write: &Write, row: &Row, was: Option<u64>) -> Value {
    let (version, state, transaction_id) = match write {
        Write::Order(o) => (
            o.version,
            o.state.word(),
            o.payment
                .as_ref()
                .map(|payment| payment.transaction_id.as_str()),
        ),
        Write::Refund(r) => (r.version, r.state.word(), None),
        Write::Payout(p) => (p.version, p.state.word(), None),
        Write::Sharing(s) => (s.version, s.state.word(), None),
        Write::Return(r) => (r.version, r.state.word(), None),
    };
    let mut words = row.name.splitn(3, ':');
    let mut word = || words.next().unwrap_or_default();
    json!({
        "name": row.name,
        "kind": word(),
        "mchid": word(),
        "number": word(),
        "was": was.unwrap_or(version.saturating_sub(1)),
        "version": version,
        "state": state,
        "part_of": row.part_of,
        "transaction_id": transaction_id,
        "data": row.data,
    })
}

fn proven(evidence: &Evidence, about: Option<&str>) -> Value {
    let text = std::str::from_utf8(&evidence.body).ok();
    json!({
        "about": about,
        "source": evidence.source.word(),
        "operation": evidence.operation,
        "verified_by": evidence.verified_by,
        "received_ms": evidence.received_ms,
        "body": text,
        "base64": text.is_none().then(|| STANDARD.encode(&evidence.body)),
    })
}
