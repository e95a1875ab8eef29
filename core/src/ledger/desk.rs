//! A ledger for one step: it holds the records that a host took out of its own database, judges
//! changes by the same rules as every ledger, and keeps nothing but a list of what was changed.

use super::history::{key_of, read_record, text_of};
use super::parts::Part;
use super::{
    Change, Committed, Entry, Ledger, Memory, OutEvent, PaidRow, RefundRow, Span, Task, TaskKind,
    Verification, Write,
};
use crate::crypto::digest::{hex_lower, sha256};
use crate::error::{Advice, Error, Result};
use crate::order::{Evidence, Order, Payout, PayoutKind, Refund, Sharing, SharingReturn};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The rules by which a host's database may refuse what a step wrote.
const RULES: [&str; 2] = ["transaction", "event"];

/// The records of one step, and what the step did to them.
#[derive(Debug)]
pub(crate) struct Desk {
    memory: Memory,
    /// The names that the host looked up, whether it found something or not.
    known: BTreeSet<String>,
    sheet: Mutex<Sheet>,
}

/// What a step has come to so far.
#[derive(Debug, Default)]
struct Sheet {
    needs: BTreeSet<String>,
    changes: Vec<Change>,
    /// The digests of changes that the host has committed since the step began.
    committed: Vec<String>,
    /// The rule by which the host's database refused the first change.
    refused: Option<&'static str>,
    /// Tasks that were put in their place without a change.
    tasks: Vec<Task>,
    is_over: bool,
}

impl Desk {
    /// The desk of an engine that keeps no ledger: whatever it is asked is refused.
    pub fn none() -> Desk {
        let desk = Desk::of(Vec::new(), BTreeSet::new());
        desk.sheet().is_over = true;
        desk
    }

    /// A desk with the records that a host handed over, by name: `order:MCHID:NUMBER` and so on
    /// for one record, whose text is `None` where the host has none; `refunds:MCHID:ORDER`,
    /// `sharings:MCHID:ORDER` and `returns:MCHID:SHARING` for all the parts of one.
    ///
    /// # Errors
    /// `Input`, field `records`, for a name that is none, a text that is no record or another's.
    pub fn with(handed: &BTreeMap<String, Vec<String>>) -> Result<Desk> {
        let mut records: BTreeMap<String, Write> = BTreeMap::new();
        let mut known = BTreeSet::new();
        for (name, texts) in handed {
            let wrong = |text: &str| Error::input("records", format!("{name}: {text}"));
            let (word, of) = named(name).ok_or_else(|| wrong("is not the name of a record"))?;
            for text in texts {
                let write = read_record(word, text)
                    .ok_or_else(|| wrong("is not the text of such a record, as a step gave it"))?;
                let own = name_of(&write);
                let part_of = Part::of(&write).map(|part| part.whole);
                if *name != own && (of.is_none() || part_of.as_deref() != of.as_deref()) {
                    return Err(wrong("the text is another record's"));
                }
                known.insert(own.clone());
                records.insert(own, write);
            }
            known.insert(name.clone());
        }
        let desk = Desk::of(records.into_values().collect(), known);
        desk.demand_wholes()?;
        Ok(desk)
    }

    fn of(records: Vec<Write>, known: BTreeSet<String>) -> Desk {
        Desk {
            memory: Memory::holding(records),
            known,
            sheet: Mutex::default(),
        }
    }

    /// Goes on from a step whose first changes, with these digests, the host has committed.
    pub fn resumed(self, committed: Vec<String>) -> Desk {
        self.sheet().committed = committed;
        self
    }

    /// Refuses the first change by a rule of the host's database.
    ///
    /// # Errors
    /// `Input`, field `refused`, for a rule that is none of those which only a database can judge.
    pub fn refusing(self, rule: &str) -> Result<Desk> {
        let rule = RULES.into_iter().find(|known| *known == rule);
        let text = "must be transaction or event";
        self.sheet().refused = Some(rule.ok_or_else(|| Error::input("refused", text))?);
        Ok(self)
    }

    /// Whether something was changed that the host has not committed yet. If so, the step is over:
    /// nothing may leave before it is durable (P10), and nothing more is changed.
    ///
    /// A step that is gone on with has yet to come to what was committed of it. What left before
    /// that leaves again on the way there, if it is `repeatable`.
    pub fn is_pending(&self, repeatable: bool) -> bool {
        let mut sheet = self.sheet();
        let is_pending = match sheet.changes.len().cmp(&sheet.committed.len()) {
            Ordering::Less => !repeatable,
            Ordering::Equal => false,
            Ordering::Greater => true,
        };
        sheet.is_over |= is_pending;
        is_pending
    }

    /// What the step changed beyond what the host has committed, all its changes' digests, and the
    /// tasks that it put in their place.
    pub fn outcome(&self) -> (Vec<Change>, Vec<String>, Vec<Task>) {
        let sheet = self.sheet();
        let digests = sheet.changes.iter().map(digest).collect();
        let new = sheet.changes.iter().skip(sheet.committed.len());
        (new.cloned().collect(), digests, sheet.tasks.clone())
    }

    /// The names of records that the step needs and was not given.
    pub fn needs(&self) -> Vec<String> {
        self.sheet().needs.iter().cloned().collect()
    }

    fn sheet(&self) -> MutexGuard<'_, Sheet> {
        // Every section under this lock leaves the sheet whole, so poison means nothing here.
        self.sheet.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for what the parts at hand are parts of, and for the other parts, since a fact that
    /// changes a part changes the sums: so that it is known before anything is sent.
    fn demand_wholes(&self) -> Result<()> {
        let parts: Vec<(Write, Part)> = self
            .known
            .iter()
            .filter_map(|name| self.at_hand(name).transpose())
            .filter_map(|found| match found {
                Ok(write) => Part::of(&write).map(|part| Ok((write, part))),
                Err(error) => Some(Err(error)),
            })
            .collect::<Result<_>>()?;
        for (write, part) in parts {
            let (mchid, number) = (key_of(&write).1, part.number.as_str());
            let lists: &[&str] = match part.kind {
                TaskKind::Sharing => &["returns"],
                _ => &["refunds", "sharings"],
            };
            // Its sums say whether there are other parts at all: a host without sharings is never
            // asked for them.
            if !self.require(&part.whole) {
                continue;
            }
            for list in lists {
                let name = format!("{list}:{mchid}:{number}");
                if !self.has_none(list, mchid, number)? {
                    self.require(&name);
                }
            }
        }
        Ok(())
    }

    /// Whether a record's sums say that it has no such parts that count.
    fn has_none(&self, list: &str, mchid: &str, number: &str) -> Result<bool> {
        let order = || self.memory.order(mchid, number);
        Ok(match list {
            "refunds" => order()?.is_some_and(|o| o.held == 0 && o.refunded == 0),
            "sharings" => order()?.is_some_and(|o| o.shared == 0),
            _ => {
                let sharing = self.memory.sharing(mchid, number)?;
                sharing.is_some_and(|s| s.receivers.iter().all(|r| r.held == 0 && r.returned == 0))
            }
        })
    }

    fn at_hand(&self, name: &str) -> Result<Option<Write>> {
        let mut words = name.splitn(3, ':');
        let kind = words.next().and_then(TaskKind::parse);
        let (Some(kind), Some(mchid), Some(number)) = (kind, words.next(), words.next()) else {
            return Ok(None);
        };
        self.memory.record(kind, mchid, number)
    }

    /// Notes that a record is needed unless the host looked it up; gives back whether it did.
    fn require(&self, name: &str) -> bool {
        let is_known = self.known.contains(name);
        if !is_known {
            self.sheet().needs.insert(name.to_owned());
        }
        is_known
    }

    /// Reads what the host looked up.
    fn read<T>(&self, name: &str, read: impl FnOnce(&Memory) -> Result<T>) -> Result<T> {
        if self.sheet().is_over {
            return Err(over());
        }
        // What the step itself wrote is known to it.
        if self.at_hand(name)?.is_some() || self.require(name) {
            return read(&self.memory);
        }
        Err(Error::missing(format!("the step needs {name}")).at("records"))
    }

    fn read_parts<T>(
        &self,
        list: &str,
        mchid: &str,
        number: &str,
        read: impl FnOnce(&Memory) -> Result<T>,
    ) -> Result<T> {
        if self.has_none(list, mchid, number)? && !self.sheet().is_over {
            return read(&self.memory);
        }
        self.read(&format!("{list}:{mchid}:{number}"), read)
    }
}

/// The kind of record behind a name, and for a list the name of the record whose parts it lists.
fn named(name: &str) -> Option<(&'static str, Option<String>)> {
    let (word, rest) = name.split_once(':')?;
    rest.split_once(':')?;
    Some(match word {
        "order" => ("order", None),
        "refund" => ("refund", None),
        "redpack" | "transfer" => ("payout", None),
        "sharing" => ("sharing", None),
        "sharing_return" => ("sharing_return", None),
        "refunds" => ("refund", Some(format!("order:{rest}"))),
        "sharings" => ("sharing", Some(format!("order:{rest}"))),
        "returns" => ("sharing_return", Some(format!("sharing:{rest}"))),
        _ => return None,
    })
}

fn name_of(write: &Write) -> String {
    let (kind, mchid, number) = key_of(write);
    Entry::record(kind, mchid, number)
}

/// A record that a step wrote, as its host keeps it.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Its name.
    pub name: String,
    /// The name of the record that it is a part of.
    pub part_of: Option<String>,
    /// Its exact text, which is handed over again.
    pub data: String,
}

impl Row {
    /// # Errors
    /// `Internal` if it cannot be written as JSON.
    pub fn of(write: &Write) -> Result<Row> {
        Ok(Row {
            name: name_of(write),
            part_of: Part::of(write).map(|part| part.whole),
            data: text_of(write)?,
        })
    }
}

/// What a change did, without its id, which is drawn anew whenever a step is done again.
fn digest(change: &Change) -> String {
    let mut all = Vec::new();
    for write in &change.writes {
        all.extend(text_of(write).unwrap_or_default().into_bytes());
        all.push(b'\n');
    }
    for event in &change.events {
        all.extend(event.id.as_bytes());
        all.push(b'\n');
    }
    hex_lower(&sha256(&all))
}

fn over() -> Error {
    Error::state(
        "this engine keeps no ledger: its records are its host's, and `host.step` works on them",
    )
}

impl Ledger for Desk {
    fn commit(&self, change: &Change) -> Result<Committed> {
        let mut sheet = self.sheet();
        if sheet.is_over {
            return Err(over());
        }
        if let Some(rule) = sheet.refused.take() {
            return Ok(Committed::Taken(rule));
        }
        drop(sheet);
        let verdict = self.memory.commit(change)?;
        if verdict == Committed::Done {
            let mut sheet = self.sheet();
            let at = sheet.changes.len();
            if sheet
                .committed
                .get(at)
                .is_some_and(|known| *known != digest(change))
            {
                sheet.is_over = true;
                let text = "the step does not come to what was committed: begin it anew";
                return Err(Error::new(crate::Kind::State, Advice::Query, text).at("resume"));
            }
            sheet.changes.push(change.clone());
        }
        Ok(verdict)
    }

    fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Option<Order>> {
        let name = Entry::record(TaskKind::Order, mchid, out_trade_no);
        self.read(&name, |memory| memory.order(mchid, out_trade_no))
    }

    fn order_of_transaction(&self, mchid: &str, transaction_id: &str) -> Result<Option<Order>> {
        self.memory.order_of_transaction(mchid, transaction_id)
    }

    fn refund(&self, mchid: &str, out_refund_no: &str) -> Result<Option<Refund>> {
        let name = Entry::record(TaskKind::Refund, mchid, out_refund_no);
        self.read(&name, |memory| memory.refund(mchid, out_refund_no))
    }

    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        self.read_parts("refunds", mchid, out_trade_no, |memory| {
            Ledger::refunds_of(memory, mchid, out_trade_no)
        })
    }

    fn payout(&self, mchid: &str, kind: PayoutKind, number: &str) -> Result<Option<Payout>> {
        let name = format!("{}:{mchid}:{number}", kind.word());
        self.read(&name, |memory| memory.payout(mchid, kind, number))
    }

    fn sharing(&self, mchid: &str, out_order_no: &str) -> Result<Option<Sharing>> {
        let name = Entry::record(TaskKind::Sharing, mchid, out_order_no);
        self.read(&name, |memory| memory.sharing(mchid, out_order_no))
    }

    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        self.read_parts("sharings", mchid, out_trade_no, |memory| {
            Ledger::sharings_of(memory, mchid, out_trade_no)
        })
    }

    fn sharing_return(&self, mchid: &str, out_return_no: &str) -> Result<Option<SharingReturn>> {
        let name = Entry::record(TaskKind::SharingReturn, mchid, out_return_no);
        self.read(&name, |memory| memory.sharing_return(mchid, out_return_no))
    }

    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        self.read_parts("returns", mchid, out_order_no, |memory| {
            Ledger::returns_of(memory, mchid, out_order_no)
        })
    }

    fn evidence_of(&self, _: &str) -> Result<Vec<Evidence>> {
        Err(over())
    }

    fn payments_between(
        &self,
        _: &Span<'_>,
        _: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
    ) -> Result<()> {
        Err(over())
    }

    fn refunds_between(
        &self,
        _: &Span<'_>,
        _: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
    ) -> Result<()> {
        Err(over())
    }

    fn take_due(&self, _: i64, _: usize, _: i64) -> Result<Vec<Task>> {
        Err(over())
    }

    fn reschedule(&self, task: &Task, _: i64) -> Result<()> {
        self.sheet().tasks.push(task.clone());
        Ok(())
    }

    fn next_due_ms(&self) -> Result<Option<i64>> {
        Err(over())
    }

    fn hasten(&self, kind: TaskKind, mchid: &str, number: &str, due_ms: i64) -> Result<bool> {
        self.sheet().tasks.push(Task {
            kind,
            mchid: mchid.to_owned(),
            number: number.to_owned(),
            due_ms: Some(due_ms),
            attempt: 0,
        });
        Ok(true)
    }

    fn take_events(&self, _: i64, _: usize, _: i64) -> Result<Vec<OutEvent>> {
        Err(over())
    }

    fn events_done(&self, _: &[String], _: i64) -> Result<usize> {
        Err(over())
    }

    fn verify(&self) -> Result<Verification> {
        Err(over())
    }
}
