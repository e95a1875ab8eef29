//! The ledger for tests: the same rules, the same history, nothing durable.

mod spans;

use super::birth::Birth;
use super::history::{Sealed, key_of, link, text_of};
use super::parts::Part;
use super::rules::{Holdings, judge, well_formed};
use super::verify::Replay;
use super::{
    Change, Committed, Entry, GENESIS, Ledger, OutEvent, PaidRow, RefundRow, Span, Task, TaskKind,
    Verification, Write,
};
use crate::error::Result;
use crate::order::{Evidence, Order, Payout, PayoutKind, Refund, Sharing, SharingReturn};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A ledger that lives as long as the process.
#[derive(Debug)]
pub struct Memory {
    birth: Birth,
    state: Mutex<State>,
}

impl Default for Memory {
    fn default() -> Self {
        Memory::new()
    }
}

type Key = (TaskKind, String, String);

#[derive(Debug, Default)]
struct State {
    entries: Vec<Entry>,
    ids: BTreeSet<String>,
    records: BTreeMap<Key, Write>,
    /// What are parts of a record, by its name.
    parts: BTreeMap<String, Vec<Key>>,
    /// Order numbers by merchant and transaction.
    transactions: HashMap<(String, String), String>,
    evidence: Vec<(u64, Evidence)>,
    proofs: BTreeMap<String, Vec<u64>>,
    events: Vec<Queued>,
    event_ids: HashMap<String, usize>,
    tasks: BTreeMap<Key, Task>,
}

#[derive(Debug)]
struct Queued {
    seq: u64,
    event: OutEvent,
    done: bool,
    lease_until_ms: Option<i64>,
}

impl Memory {
    /// An empty ledger.
    pub fn new() -> Memory {
        Memory {
            birth: Birth::here(),
            state: Mutex::default(),
        }
    }

    /// A ledger with records that were committed elsewhere, without their history.
    pub(super) fn holding(records: impl IntoIterator<Item = Write>) -> Memory {
        let mut state = State::default();
        for record in records {
            state.keep(record);
        }
        Memory {
            state: Mutex::new(state),
            ..Memory::new()
        }
    }

    /// Reads a record of any kind.
    pub(super) fn record(
        &self,
        kind: TaskKind,
        mchid: &str,
        number: &str,
    ) -> Result<Option<Write>> {
        Ok(self.state()?.get(kind, mchid, number).cloned())
    }

    #[cfg(test)]
    pub(super) fn elsewhere() -> Memory {
        Memory {
            birth: Birth::elsewhere(),
            ..Memory::new()
        }
    }

    fn state(&self) -> Result<MutexGuard<'_, State>> {
        self.birth.check()?;
        // Nothing panics between the first and the last write of a change, so a poisoned lock
        // still guards a whole state.
        Ok(self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Ledger for Memory {
    fn commit(&self, change: &Change) -> Result<Committed> {
        well_formed(change)?;
        let sealed = Sealed::new(change)?;
        let mut state = self.state()?;
        if state.ids.contains(&change.id) {
            return Ok(Committed::Repeated);
        }
        match judge(change, &*state)? {
            Committed::Done => {}
            other => return Ok(other),
        }
        if let Some(constraint) = state.taken(change) {
            return Ok(Committed::Taken(constraint));
        }
        state.write(sealed);
        Ok(Committed::Done)
    }

    fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Option<Order>> {
        Ok(self.state()?.order(mchid, out_trade_no))
    }

    fn order_of_transaction(&self, mchid: &str, transaction_id: &str) -> Result<Option<Order>> {
        let state = self.state()?;
        let number = state
            .transactions
            .get(&(mchid.to_owned(), transaction_id.to_owned()));
        Ok(number.and_then(|number| state.order(mchid, number)))
    }

    fn refund(&self, mchid: &str, out_refund_no: &str) -> Result<Option<Refund>> {
        Ok(self
            .state()?
            .get(TaskKind::Refund, mchid, out_refund_no)
            .and_then(refund))
    }

    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        Holdings::refunds_of(&*self.state()?, mchid, out_trade_no)
    }

    fn payout(&self, mchid: &str, kind: PayoutKind, number: &str) -> Result<Option<Payout>> {
        let kind = match kind {
            PayoutKind::Redpack => TaskKind::Redpack,
            PayoutKind::Transfer => TaskKind::Transfer,
        };
        Ok(match self.state()?.get(kind, mchid, number) {
            Some(Write::Payout(payout)) => Some(payout.clone()),
            _ => None,
        })
    }

    fn sharing(&self, mchid: &str, out_order_no: &str) -> Result<Option<Sharing>> {
        let state = self.state()?;
        let found = state.get(TaskKind::Sharing, mchid, out_order_no);
        Ok(found.and_then(sharing))
    }

    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        Holdings::sharings_of(&*self.state()?, mchid, out_trade_no)
    }

    fn sharing_return(&self, mchid: &str, out_return_no: &str) -> Result<Option<SharingReturn>> {
        let state = self.state()?;
        let found = state.get(TaskKind::SharingReturn, mchid, out_return_no);
        Ok(found.and_then(sharing_return))
    }

    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        Holdings::returns_of(&*self.state()?, mchid, out_order_no)
    }

    fn evidence_of(&self, record: &str) -> Result<Vec<Evidence>> {
        let state = self.state()?;
        let numbers = state.proofs.get(record).map_or(&[][..], Vec::as_slice);
        let found = numbers.iter().filter_map(|&number| {
            let at = usize::try_from(number - 1).ok()?;
            state.evidence.get(at).map(|(_, evidence)| evidence.clone())
        });
        Ok(found.collect())
    }

    fn payments_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
    ) -> Result<()> {
        // The lock is given back before anybody is called.
        let found = spans::payments(&*self.state()?, span);
        spans::hand_out_payments(&found, each)
    }

    fn refunds_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
    ) -> Result<()> {
        let found = spans::refunds(&*self.state()?, span);
        spans::hand_out_refunds(&found, each)
    }

    fn take_due(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<Task>> {
        let mut state = self.state()?;
        let mut due: Vec<Task> = state
            .tasks
            .values()
            .filter(|t| t.due_ms.is_some_and(|due| due <= now_ms))
            .cloned()
            .collect();
        due.sort_by(|a, b| {
            (a.due_ms, a.kind.word(), &a.mchid, &a.number).cmp(&(
                b.due_ms,
                b.kind.word(),
                &b.mchid,
                &b.number,
            ))
        });
        due.truncate(limit);
        for task in &due {
            let key = (task.kind, task.mchid.clone(), task.number.clone());
            if let Some(held) = state.tasks.get_mut(&key) {
                held.due_ms = Some(lease_until_ms);
            }
        }
        Ok(due)
    }

    fn reschedule(&self, task: &Task, lease_until_ms: i64) -> Result<()> {
        let mut state = self.state()?;
        let key = (task.kind, task.mchid.clone(), task.number.clone());
        if state
            .tasks
            .get(&key)
            .is_some_and(|held| held.due_ms == Some(lease_until_ms))
        {
            match task.due_ms {
                Some(_) => state.tasks.insert(key, task.clone()),
                None => state.tasks.remove(&key),
            };
        }
        Ok(())
    }

    fn next_due_ms(&self) -> Result<Option<i64>> {
        Ok(self
            .state()?
            .tasks
            .values()
            .filter_map(|task| task.due_ms)
            .min())
    }

    fn hasten(&self, kind: TaskKind, mchid: &str, number: &str, due_ms: i64) -> Result<bool> {
        let mut state = self.state()?;
        match state
            .tasks
            .get_mut(&(kind, mchid.to_owned(), number.to_owned()))
        {
            Some(task) if task.due_ms.is_some_and(|due| due > due_ms) => {
                task.due_ms = Some(due_ms);
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    fn take_events(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<OutEvent>> {
        let mut state = self.state()?;
        let free = state.events.iter_mut().filter(|queued| {
            !queued.done && queued.lease_until_ms.is_none_or(|until| until <= now_ms)
        });
        let take = |queued: &mut Queued| {
            queued.lease_until_ms = Some(lease_until_ms);
            queued.event.clone()
        };
        Ok(free.take(limit).map(take).collect())
    }

    fn events_done(&self, ids: &[String], _now_ms: i64) -> Result<usize> {
        let mut state = self.state()?;
        let mut done = 0;
        for id in ids {
            let at = state.event_ids.get(id).copied();
            if let Some(queued) = at
                .and_then(|at| state.events.get_mut(at))
                .filter(|queued| !queued.done)
            {
                queued.done = true;
                done += 1;
            }
        }
        Ok(done)
    }

    fn verify(&self) -> Result<Verification> {
        let state = self.state()?;
        let mut replay = Replay::new();
        for entry in &state.entries {
            replay.entry(entry);
        }
        for write in state.records.values() {
            replay.record(write, &text_of(write)?);
        }
        for (number, (seq, evidence)) in (1..).zip(&state.evidence) {
            replay.evidence(number, *seq, evidence);
        }
        for (record, numbers) in &state.proofs {
            numbers
                .iter()
                .for_each(|&number| replay.proof(record, number));
        }
        for (number, queued) in (1..).zip(&state.events) {
            replay.event(number, queued.seq, &queued.event);
        }
        Ok(replay.finish())
    }
}

impl Holdings for State {
    fn record(&self, kind: TaskKind, mchid: &str, number: &str) -> Result<Option<Write>> {
        Ok(self.get(kind, mchid, number).cloned())
    }

    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        let mut refunds = self.parts_of(TaskKind::Order, mchid, out_trade_no, refund);
        refunds
            .sort_by(|a, b| (a.placed_ms, &a.out_refund_no).cmp(&(b.placed_ms, &b.out_refund_no)));
        Ok(refunds)
    }

    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        let mut sharings = self.parts_of(TaskKind::Order, mchid, out_trade_no, sharing);
        sharings
            .sort_by(|a, b| (a.placed_ms, &a.out_order_no).cmp(&(b.placed_ms, &b.out_order_no)));
        Ok(sharings)
    }

    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        let mut returns = self.parts_of(TaskKind::Sharing, mchid, out_order_no, sharing_return);
        returns
            .sort_by(|a, b| (a.placed_ms, &a.out_return_no).cmp(&(b.placed_ms, &b.out_return_no)));
        Ok(returns)
    }
}

fn refund(write: &Write) -> Option<Refund> {
    match write {
        Write::Refund(refund) => Some(refund.clone()),
        _ => None,
    }
}

fn sharing(write: &Write) -> Option<Sharing> {
    match write {
        Write::Sharing(sharing) => Some(sharing.clone()),
        _ => None,
    }
}

fn sharing_return(write: &Write) -> Option<SharingReturn> {
    match write {
        Write::Return(returned) => Some(returned.clone()),
        _ => None,
    }
}

impl State {
    fn get(&self, kind: TaskKind, mchid: &str, number: &str) -> Option<&Write> {
        self.records
            .get(&(kind, mchid.to_owned(), number.to_owned()))
    }

    fn order(&self, mchid: &str, out_trade_no: &str) -> Option<Order> {
        match self.get(TaskKind::Order, mchid, out_trade_no) {
            Some(Write::Order(order)) => Some(order.clone()),
            _ => None,
        }
    }

    /// The parts of a record that `pick` takes.
    fn parts_of<T>(
        &self,
        kind: TaskKind,
        mchid: &str,
        number: &str,
        pick: fn(&Write) -> Option<T>,
    ) -> Vec<T> {
        let keys = self.parts.get(&Entry::record(kind, mchid, number));
        let records = keys.into_iter().flatten();
        records
            .filter_map(|key| self.records.get(key))
            .filter_map(pick)
            .collect()
    }

    /// The unique constraint that the change would break, if any.
    fn taken(&self, change: &Change) -> Option<&'static str> {
        let mut mine: HashMap<(&str, &str), &str> = HashMap::new();
        for write in &change.writes {
            let Write::Order(order) = write else { continue };
            let Some(payment) = &order.payment else {
                continue;
            };
            let key = (order.mchid.clone(), payment.transaction_id.clone());
            let number = order.out_trade_no.as_str();
            let held = self
                .transactions
                .get(&key)
                .is_some_and(|holder| holder != number);
            if held
                || mine
                    .insert((&order.mchid, &payment.transaction_id), number)
                    .is_some()
            {
                return Some("transaction");
            }
        }
        let repeats =
            |at: usize, id: &str| change.events[..at].iter().any(|earlier| earlier.id == id);
        let event_taken = |(at, event): (usize, &OutEvent)| {
            self.event_ids.contains_key(&event.id) || repeats(at, &event.id)
        };
        change
            .events
            .iter()
            .enumerate()
            .any(event_taken)
            .then_some("event")
    }

    /// Puts a record in its place.
    fn keep(&mut self, write: Write) {
        let (kind, mchid, number) = key_of(&write);
        let key = (kind, mchid.to_owned(), number.to_owned());
        if let Write::Order(order) = &write
            && let Some(payment) = &order.payment
        {
            let transaction = (order.mchid.clone(), payment.transaction_id.clone());
            self.transactions.insert(transaction, key.2.clone());
        }
        if let Some(part) = Part::of(&write) {
            let parts = self.parts.entry(part.whole).or_default();
            if !parts.contains(&key) {
                parts.push(key.clone());
            }
        }
        self.records.insert(key, write);
    }

    /// Writes a change that nothing speaks against.
    fn write(&mut self, sealed: Sealed) {
        let Sealed {
            change,
            proves,
            body,
            body_digest,
            ..
        } = sealed;
        let seq = self.entries.len() as u64 + 1;
        let prev = self.entries.last().map_or(GENESIS, |entry| entry.hash);
        let hash = link(&prev, &body_digest);
        self.ids.insert(change.id.clone());
        self.entries.push(Entry {
            seq,
            id: change.id,
            body,
            prev,
            hash,
        });
        for write in change.writes {
            self.keep(write);
        }
        for evidence in change.evidence {
            self.evidence.push((seq, evidence));
            let number = self.evidence.len() as u64;
            for record in &proves {
                self.proofs.entry(record.clone()).or_default().push(number);
            }
        }
        for event in change.events {
            self.event_ids.insert(event.id.clone(), self.events.len());
            self.events.push(Queued {
                seq,
                event,
                done: false,
                lease_until_ms: None,
            });
        }
        for task in change.tasks {
            let key = (task.kind, task.mchid.clone(), task.number.clone());
            match task.due_ms {
                Some(_) => self.tasks.insert(key, task),
                None => self.tasks.remove(&key),
            };
        }
    }
}
