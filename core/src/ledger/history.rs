//! The history: one entry a change, each chained to the one before it by its hash.
//!
//! An entry's body is text, one line a thing: the word for what it is, a blank, and JSON without a
//! line break. So the bytes that are hashed are the bytes that are read, and a record's state in
//! the history can be held byte by byte against the record's row.

use super::{Change, OutEvent, TaskKind, Write};
use crate::crypto::digest::{hex_lower, sha256};
use crate::error::{Advice, Error, Result};
use crate::order::{Evidence, Source};

/// The hash before the first entry's.
pub const GENESIS: [u8; 32] = [0; 32];

/// The hash of an entry: the SHA-256 of the hash before it and the SHA-256 of its body.
pub fn chain(prev: &[u8; 32], body: &[u8]) -> [u8; 32] {
    link(prev, &sha256(body))
}

/// [`chain`] for a body whose digest is known already.
pub(super) fn link(prev: &[u8; 32], body_digest: &[u8; 32]) -> [u8; 32] {
    let mut both = [0u8; 64];
    both[..32].copy_from_slice(prev);
    both[32..].copy_from_slice(body_digest);
    sha256(&both)
}

/// One change as the history keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place, from 1, without gaps.
    pub seq: u64,
    /// The change's id.
    pub id: String,
    /// What it did: every record that it wrote in full, and the digests of its evidence and events.
    pub body: String,
    /// The hash of the entry before it, [`GENESIS`] for the first.
    pub prev: [u8; 32],
    /// [`chain`] of the two.
    pub hash: [u8; 32],
}

impl Entry {
    /// The name of a record: `order:MCHID:NUMBER`, `refund:…`, `redpack:…`, `transfer:…`,
    /// `sharing:…` or `sharing_return:…`.
    pub fn record(kind: TaskKind, mchid: &str, number: &str) -> String {
        format!("{}:{mchid}:{number}", kind.word())
    }
}

/// A change made ready outside of any lock: all that has to be serialised or hashed is.
#[derive(Clone, Debug)]
pub(super) struct Sealed {
    pub change: Change,
    /// The JSON of each write, in their order.
    pub texts: Vec<String>,
    /// The records that the evidence proves.
    pub proves: Vec<String>,
    pub body: String,
    pub body_digest: [u8; 32],
}

impl Sealed {
    /// Makes a change ready.
    pub fn new(change: &Change) -> Result<Sealed> {
        let texts = change
            .writes
            .iter()
            .map(text_of)
            .collect::<Result<Vec<_>>>()?;
        let proves = proven_by(change);
        let mut body =
            String::with_capacity(256 + texts.iter().map(|t| t.len() + 8).sum::<usize>());
        let head = Head {
            id: change.id.as_str().into(),
            now_ms: change.now_ms,
        };
        push(&mut body, "change", &json(&head)?);
        for (write, text) in change.writes.iter().zip(&texts) {
            push(&mut body, word_of(write), text);
        }
        for evidence in &change.evidence {
            push(&mut body, "evidence", &evidence_line(evidence)?);
        }
        for record in &proves {
            push(&mut body, "proves", &json(record)?);
        }
        for event in &change.events {
            push(&mut body, "event", &event_line(event)?);
        }
        let body_digest = sha256(body.as_bytes());
        Ok(Sealed {
            change: change.clone(),
            texts,
            proves,
            body,
            body_digest,
        })
    }
}

fn push(body: &mut String, word: &str, line: &str) {
    body.push_str(word);
    body.push(' ');
    body.push_str(line);
    body.push('\n');
}

/// The records that a change's evidence is about: those it writes, or, when it writes none, those
/// that its tasks and events name.
fn proven_by(change: &Change) -> Vec<String> {
    let mut records: Vec<String> = Vec::new();
    if change.evidence.is_empty() {
        return records;
    }
    let mut add = |record: String| {
        if !records.contains(&record) {
            records.push(record);
        }
    };
    for write in &change.writes {
        let (kind, mchid, number) = key_of(write);
        add(Entry::record(kind, mchid, number));
    }
    if change.writes.is_empty() {
        for task in &change.tasks {
            add(Entry::record(task.kind, &task.mchid, &task.number));
        }
        for event in &change.events {
            add(Entry::record(
                named_by(&event.kind),
                &event.mchid,
                &event.number,
            ));
        }
    }
    records
}

/// The kind of record that an event's kind names: `refund.succeeded`,
/// `incident.sharing_return_ended_twice`; an order where it names none.
fn named_by(event: &str) -> TaskKind {
    if event.contains(TaskKind::SharingReturn.word()) {
        return TaskKind::SharingReturn;
    }
    let mut words = event.split(['.', '_']);
    words.find_map(TaskKind::parse).unwrap_or(TaskKind::Order)
}

/// What a written record is called: its kind, merchant and number.
pub(super) fn key_of(write: &Write) -> (TaskKind, &str, &str) {
    use crate::order::PayoutKind;
    match write {
        Write::Order(o) => (TaskKind::Order, &o.mchid, o.out_trade_no.as_str()),
        Write::Refund(r) => (TaskKind::Refund, &r.mchid, r.out_refund_no.as_str()),
        Write::Payout(p) => match p.kind {
            PayoutKind::Redpack => (TaskKind::Redpack, &p.mchid, &p.number),
            PayoutKind::Transfer => (TaskKind::Transfer, &p.mchid, &p.number),
        },
        Write::Sharing(s) => (TaskKind::Sharing, &s.mchid, s.out_order_no.as_str()),
        Write::Return(r) => (TaskKind::SharingReturn, &r.mchid, r.out_return_no.as_str()),
    }
}

const fn word_of(write: &Write) -> &'static str {
    match write {
        Write::Order(_) => "order",
        Write::Refund(_) => "refund",
        Write::Payout(_) => "payout",
        Write::Sharing(_) => "sharing",
        Write::Return(_) => "sharing_return",
    }
}

/// The record as JSON, which is what a row's `data` holds.
pub(super) fn text_of(write: &Write) -> Result<String> {
    match write {
        Write::Order(order) => json(order),
        Write::Refund(refund) => json(refund),
        Write::Payout(payout) => json(payout),
        Write::Sharing(sharing) => json(sharing),
        Write::Return(returned) => json(returned),
    }
}

fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|_| Error::internal("a record cannot be written as JSON"))
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Head<'a> {
    id: std::borrow::Cow<'a, str>,
    now_ms: i64,
}

#[derive(serde::Deserialize)]
struct Named {
    id: String,
}

#[derive(serde::Serialize)]
struct EvidenceLine<'a> {
    source: Source,
    operation: &'a str,
    verified_by: &'a str,
    received_ms: i64,
    bytes: usize,
    sha256: String,
}

#[derive(serde::Serialize)]
struct EventLine<'a> {
    id: &'a str,
    kind: &'a str,
    mchid: &'a str,
    number: &'a str,
    sha256: String,
}

/// What the history says of a piece of evidence.
pub(super) fn evidence_line(evidence: &Evidence) -> Result<String> {
    json(&EvidenceLine {
        source: evidence.source,
        operation: &evidence.operation,
        verified_by: &evidence.verified_by,
        received_ms: evidence.received_ms,
        bytes: evidence.body.len(),
        sha256: hex_lower(&sha256(&evidence.body)),
    })
}

/// What the history says of an event.
pub(super) fn event_line(event: &OutEvent) -> Result<String> {
    json(&EventLine {
        id: &event.id,
        kind: &event.kind,
        mchid: &event.mchid,
        number: &event.number,
        sha256: hex_lower(&sha256(event.data.as_bytes())),
    })
}

/// An entry's body, read again.
#[derive(Debug)]
pub(super) struct Told<'a> {
    pub id: String,
    /// The records, each with its exact text.
    pub writes: Vec<(Write, &'a str)>,
    pub evidence: Vec<&'a str>,
    pub proves: Vec<String>,
    /// Each event's id and line.
    pub events: Vec<(String, &'a str)>,
}

impl<'a> Told<'a> {
    /// Reads a body.
    ///
    /// # Errors
    /// `Ledger`, advice `never`, for anything that [`Sealed::new`] does not write.
    pub fn read(body: &'a str) -> Result<Told<'a>> {
        let odd = || Error::ledger(Advice::Never, "an entry of the history does not parse");
        let mut lines = body.strip_suffix('\n').ok_or_else(odd)?.split('\n');
        let head = lines
            .next()
            .and_then(|line| line.strip_prefix("change "))
            .ok_or_else(odd)?;
        let head: Head = serde_json::from_str(head).map_err(|_| odd())?;
        let mut told = Told {
            id: head.id.into_owned(),
            writes: Vec::new(),
            evidence: Vec::new(),
            proves: Vec::new(),
            events: Vec::new(),
        };
        for line in lines {
            let (word, text) = line.split_once(' ').ok_or_else(odd)?;
            match word {
                "order" | "refund" | "payout" | "sharing" | "sharing_return" => {
                    told.writes
                        .push((read_record(word, text).ok_or_else(odd)?, text));
                }
                "evidence" => told.evidence.push(text),
                "proves" => told
                    .proves
                    .push(serde_json::from_str(text).map_err(|_| odd())?),
                "event" => {
                    let named: Named = serde_json::from_str(text).map_err(|_| odd())?;
                    told.events.push((named.id, text));
                }
                _ => return Err(odd()),
            }
        }
        Ok(told)
    }
}

/// Reads a record's JSON; `word` is as in the history.
pub(super) fn read_record(word: &str, text: &str) -> Option<Write> {
    match word {
        "order" => serde_json::from_str(text).ok().map(Write::Order),
        "refund" => serde_json::from_str(text).ok().map(Write::Refund),
        "payout" => serde_json::from_str(text).ok().map(Write::Payout),
        "sharing" => serde_json::from_str(text).ok().map(Write::Sharing),
        "sharing_return" => serde_json::from_str(text).ok().map(Write::Return),
        _ => None,
    }
}
