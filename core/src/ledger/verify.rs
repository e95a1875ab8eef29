//! Replays the history and holds it against everything else that a ledger keeps.

use super::history::{Told, chain, event_line, evidence_line, key_of};
use super::parts::Sums;
use super::rules::{Standing, UNBALANCED};
use super::{Entry, GENESIS, OutEvent, Write};
use crate::crypto::digest::{hex_lower, sha256};
use crate::order::Evidence;
use std::collections::{HashMap, HashSet};

/// What a replay of the history found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// Entries in the history.
    pub entries: u64,
    /// Orders, refunds, payouts, sharings and returns.
    pub records: u64,
    /// Pieces of evidence.
    pub evidence: u64,
    /// Events of the outbox.
    pub events: u64,
    /// The last entry's hash, as lower-case hex. Who keeps it with [`Verification::entries`]
    /// elsewhere can tell later that the history up to there was not rewritten.
    pub head: String,
    /// Everything that is wrong; empty when the ledger is what its history says.
    pub faults: Vec<Fault>,
}

impl Verification {
    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: `history:17`, `order:1900000109:A-1`, `evidence:3`, `event:…`, `file`.
    pub place: String,
    /// What is wrong there.
    pub text: String,
}

/// The replay: feed it every entry in order, then every row, then ask for the result.
pub(super) struct Replay {
    head: [u8; 32],
    result: Verification,
    ids: HashSet<String>,
    records: HashMap<String, Folded>,
    sums: HashMap<String, Sums>,
    transactions: HashMap<String, String>,
    evidence: Vec<Expected>,
    proofs: HashSet<(String, u64)>,
    events: Vec<Expected>,
    event_ids: HashSet<String>,
}

struct Folded {
    standing: Standing,
    text: [u8; 32],
    seen: bool,
}

/// A row that the history promises.
struct Expected {
    seq: u64,
    line: [u8; 32],
    seen: bool,
}

impl Replay {
    pub fn new() -> Replay {
        Replay {
            head: GENESIS,
            result: Verification::default(),
            ids: HashSet::new(),
            records: HashMap::new(),
            sums: HashMap::new(),
            transactions: HashMap::new(),
            evidence: Vec::new(),
            proofs: HashSet::new(),
            events: Vec::new(),
            event_ids: HashSet::new(),
        }
    }

    /// Notes something that is wrong.
    pub fn fault(&mut self, place: impl Into<String>, text: impl Into<String>) {
        self.result.faults.push(Fault {
            place: place.into(),
            text: text.into(),
        });
    }

    /// Replays the next entry.
    pub fn entry(&mut self, entry: &Entry) {
        self.result.entries += 1;
        let place = format!("history:{}", entry.seq);
        if entry.seq != self.result.entries {
            self.fault(&place, format!("stands at place {}", self.result.entries));
        }
        if entry.prev != self.head {
            self.fault(&place, "is not chained to the entry before it");
        }
        if entry.hash != chain(&entry.prev, entry.body.as_bytes()) {
            self.fault(&place, "does not have the hash of its body");
        }
        self.head = entry.hash;
        let told = match Told::read(&entry.body) {
            Ok(told) => told,
            Err(error) => return self.fault(&place, error.text()),
        };
        if told.id != entry.id {
            self.fault(&place, "is filed under another change's id");
        }
        if !self.ids.insert(told.id.clone()) {
            self.fault(&place, "repeats a change's id");
        }
        self.fold(&place, &told);
        self.expect(&place, entry.seq, &told);
    }

    /// Where the history ends: entries, the last one's hash, and how much evidence and how many
    /// events they tell of.
    #[cfg(any(feature = "mysql", feature = "postgres"))]
    pub fn end(&self) -> (u64, [u8; 32], u64, u64) {
        let (evidence, events) = (self.evidence.len() as u64, self.events.len() as u64);
        (self.result.entries, self.head, evidence, events)
    }

    /// Applies an entry's records to the state so far, and asks the rules of each step.
    fn fold(&mut self, place: &str, told: &Told) {
        let mut touched = Vec::new();
        for (write, text) in &told.writes {
            let (kind, mchid, number) = key_of(write);
            let record = Entry::record(kind, mchid, number);
            let mut new = Standing::of(write);
            new.terms = hex_lower(&sha256(new.terms.as_bytes()));
            let old = self
                .records
                .get(&record)
                .map(|folded| folded.standing.clone());
            if new.version != old.as_ref().map_or(0, |old| old.version) + 1 {
                self.fault(place, format!("skips a version of {record}"));
            }
            for broken in [new.excess(old.as_ref()), new.breaks(old.as_ref())]
                .into_iter()
                .flatten()
            {
                self.fault(place, format!("{record}: {broken}"));
            }
            let newly = old.as_ref().is_none_or(|old| old.transaction.is_none());
            if let Some(transaction) = new.transaction.as_ref().filter(|_| newly) {
                if told.evidence.is_empty() {
                    self.fault(place, format!("{record} is paid without evidence (P1)"));
                }
                let key = format!("{mchid}:{transaction}");
                if self.transactions.insert(key, record.clone()).is_some() {
                    self.fault(
                        place,
                        format!("{record} is paid by a transaction that is taken (P4)"),
                    );
                }
            }
            if let Some(part) = old.as_ref().and_then(|old| old.part.as_ref()) {
                self.sums
                    .entry(part.whole.clone())
                    .or_default()
                    .add(part, -1);
            }
            if let Some(part) = &new.part {
                self.sums
                    .entry(part.whole.clone())
                    .or_default()
                    .add(part, 1);
                touched.push(part.whole.clone());
            }
            if matches!(write, Write::Order(_) | Write::Sharing(_)) {
                touched.push(record.clone());
            }
            let folded = Folded {
                standing: new,
                text: sha256(text.as_bytes()),
                seen: false,
            };
            self.records.insert(record, folded);
        }
        for record in touched {
            let kept = self.records.get(&record).map(|o| &o.standing.kept[..]);
            let none = Sums::default();
            let sums = self.sums.get(&record).unwrap_or(&none);
            if !kept.is_some_and(|kept| sums.are(kept)) {
                self.fault(place, format!("{record}: {UNBALANCED}"));
            }
        }
    }

    /// Notes the evidence, links and events that an entry promises.
    fn expect(&mut self, place: &str, seq: u64, told: &Told) {
        let row = |line: &str| Expected {
            seq,
            line: sha256(line.as_bytes()),
            seen: false,
        };
        for line in &told.evidence {
            self.evidence.push(row(line));
            let number = self.evidence.len() as u64;
            self.proofs
                .extend(told.proves.iter().map(|record| (record.clone(), number)));
        }
        for (id, line) in &told.events {
            self.events.push(row(line));
            if !self.event_ids.insert(id.clone()) {
                self.fault(place, "repeats an event (P3)");
            }
        }
    }

    /// Holds a record's row, with its exact text, against the history.
    pub fn record(&mut self, write: &Write, text: &str) {
        self.result.records += 1;
        let (kind, mchid, number) = key_of(write);
        let record = Entry::record(kind, mchid, number);
        match self.records.get_mut(&record) {
            None => self.fault(record, "is in no entry of the history"),
            Some(folded) if folded.seen => self.fault(record, "is there twice"),
            Some(folded) => {
                folded.seen = true;
                if folded.text != sha256(text.as_bytes()) {
                    self.fault(record, "is not what the history says");
                }
            }
        }
    }

    /// Holds the evidence of that number, which was stored with entry `seq`, against the history.
    pub fn evidence(&mut self, number: u64, seq: u64, evidence: &Evidence) {
        self.result.evidence += 1;
        let line = evidence_line(evidence).unwrap_or_default();
        if let Some(text) = held(&mut self.evidence, number, seq, &line) {
            self.fault(format!("evidence:{number}"), text);
        }
    }

    /// Holds a link between a record and its evidence against the history.
    pub fn proof(&mut self, record: &str, number: u64) {
        if !self.proofs.remove(&(record.to_owned(), number)) {
            self.fault(
                record,
                format!("claims evidence {number}, which proves something else"),
            );
        }
    }

    /// Holds the event of that number against the history.
    pub fn event(&mut self, number: u64, seq: u64, event: &OutEvent) {
        self.result.events += 1;
        let line = event_line(event).unwrap_or_default();
        if let Some(text) = held(&mut self.events, number, seq, &line) {
            self.fault(format!("event:{number}"), text);
        }
    }

    /// Says what is missing, and gives everything back.
    pub fn finish(mut self) -> Verification {
        let mut missing: Vec<Fault> = Vec::new();
        let mut miss = |place: String, text: &str| {
            missing.push(Fault {
                place,
                text: text.to_owned(),
            })
        };
        for (record, _) in self.records.iter().filter(|(_, folded)| !folded.seen) {
            miss(record.clone(), "is in the history and nowhere else");
        }
        for (what, rows) in [("evidence", &self.evidence), ("event", &self.events)] {
            for (at, _) in rows.iter().enumerate().filter(|(_, row)| !row.seen) {
                miss(
                    format!("{what}:{}", at + 1),
                    "is in the history and nowhere else",
                );
            }
        }
        for (record, number) in &self.proofs {
            miss(
                record.clone(),
                &format!("lost its link to evidence {number}"),
            );
        }
        missing.sort_by(|a, b| (&a.place, &a.text).cmp(&(&b.place, &b.text)));
        self.result.faults.append(&mut missing);
        self.result.head = hex_lower(&self.head);
        self.result
    }
}

/// What is wrong with a numbered row, if anything.
fn held(rows: &mut [Expected], number: u64, seq: u64, line: &str) -> Option<&'static str> {
    let at = usize::try_from(number)
        .ok()
        .and_then(|number| number.checked_sub(1));
    match at.and_then(|at| rows.get_mut(at)) {
        None => Some("is in no entry of the history"),
        Some(row) if row.seen => Some("is there twice"),
        Some(row) => {
            row.seen = true;
            if row.seq != seq {
                Some("belongs to another entry of the history")
            } else if row.line != sha256(line.as_bytes()) {
                Some("is not what the history says")
            } else {
                None
            }
        }
    }
}
