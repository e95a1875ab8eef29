//! What a transaction has read and what its earlier changes wrote, as the rules see it.

use super::read::record;
use super::statement::{Answer, Columns, Row, Statement, altered, text};
use crate::error::{Error, Result};
use crate::ledger::history::{Sealed, key_of};
use crate::ledger::parts::Part;
use crate::ledger::rules::Holdings;
use crate::ledger::tables::{
    Cell, EVENTS, HISTORY, ORDERS, PAYOUTS, RECORDS, REFUNDS, RETURNS, SHARINGS, Table, table_of,
};
use crate::ledger::{TaskKind, Write};
use crate::order::{Refund, Sharing, SharingReturn};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A record's kind, merchant and number.
type Key = (TaskKind, String, String);

/// The kinds of records that are parts, and the column that says of what.
const PARTS: [(TaskKind, &Table, &[&str]); 3] = [
    (TaskKind::Refund, &REFUNDS, &["mchid", "order_number"]),
    (TaskKind::Sharing, &SHARINGS, &["mchid", "order_number"]),
    (
        TaskKind::SharingReturn,
        &RETURNS,
        &["mchid", "sharing_number"],
    ),
];

/// What must be read for the rules to judge.
#[derive(Default)]
pub(super) struct Wants {
    ids: BTreeSet<String>,
    events: BTreeSet<String>,
    transactions: BTreeSet<(String, String)>,
    records: BTreeSet<Key>,
    /// Kinds of parts, each with the merchant and number of what they are parts of.
    parts: BTreeSet<Key>,
}

/// What a statement reads.
#[derive(Clone, Copy)]
enum Reads {
    Ids,
    Events,
    Transactions,
    Records(&'static Table),
    Parts(TaskKind, &'static Table, &'static str),
}

impl Wants {
    /// All that the changes of a batch name. What must be unique is asked for where several share a
    /// transaction, so that one of them does not spoil it; a change that is alone meets the
    /// constraints themselves.
    pub fn of(jobs: &[Sealed]) -> Wants {
        let mut wants = Wants::default();
        let is_shared = jobs.len() > 1;
        for job in jobs {
            if is_shared {
                wants.ids.insert(job.change.id.clone());
                let events = job.change.events.iter();
                wants.events.extend(events.map(|event| event.id.clone()));
            }
            for write in &job.change.writes {
                let (kind, mchid, number) = key_of(write);
                wants
                    .records
                    .insert((kind, mchid.to_owned(), number.to_owned()));
                if let Some(part) = Part::of(write) {
                    wants.whole(part.kind, mchid, &part.number);
                }
                if let Write::Order(order) = write
                    && let Some(payment) = &order.payment
                    && is_shared
                {
                    let transaction = (order.mchid.clone(), payment.transaction_id.clone());
                    wants.transactions.insert(transaction);
                }
            }
        }
        wants
    }

    /// The ids of the changes, and nothing else.
    pub fn of_ids(jobs: &[Sealed]) -> Wants {
        Wants {
            ids: jobs.iter().map(|job| job.change.id.clone()).collect(),
            ..Wants::default()
        }
    }

    /// A record that has parts, and all its parts.
    fn whole(&mut self, kind: TaskKind, mchid: &str, number: &str) {
        let key = |kind| (kind, mchid.to_owned(), number.to_owned());
        self.records.insert(key(kind));
        let parts: &[TaskKind] = match kind {
            TaskKind::Order => &[TaskKind::Refund, TaskKind::Sharing],
            _ => &[TaskKind::SharingReturn],
        };
        self.parts.extend(parts.iter().map(|&part| key(part)));
    }

    fn is_empty(&self) -> bool {
        self.records.is_empty() && self.parts.is_empty()
    }

    /// The statements that read it, and what each of them reads.
    fn shares(&self) -> Vec<(Reads, Statement<'_>)> {
        let mut shares = Vec::new();
        let id = Columns::These(&["id"]);
        if !self.ids.is_empty() {
            shares.push((Reads::Ids, select(&HISTORY, id, &["id"], ones(&self.ids))));
        }
        if !self.events.is_empty() {
            let statement = select(&EVENTS, id, &["id"], ones(&self.events));
            shares.push((Reads::Events, statement));
        }
        if !self.transactions.is_empty() {
            let columns = Columns::These(&["mchid", "transaction_id", "number"]);
            let pairs = self.transactions.iter();
            let keys = pairs.map(|(m, t)| vec![Cell::Text(m), Cell::Text(t)]);
            let by = &["mchid", "transaction_id"];
            let statement = select(&ORDERS, columns, by, keys.collect());
            shares.push((Reads::Transactions, statement));
        }
        for table in RECORDS {
            let of = |key: &&Key| table_of(key.0).name == table.name;
            let keys = self.records.iter().filter(of);
            let keys: Vec<_> = keys.map(|(kind, m, n)| key_cells(*kind, m, n)).collect();
            if !keys.is_empty() {
                let statement = select(table, Columns::All, key_columns(table), keys);
                shares.push((Reads::Records(table), statement));
            }
        }
        for (kind, table, by) in PARTS {
            let keys = self.parts.iter().filter(|key| key.0 == kind);
            let keys: Vec<_> = keys
                .map(|(_, m, n)| vec![Cell::Text(m), Cell::Text(n)])
                .collect();
            if !keys.is_empty() {
                let statement = select(table, Columns::All, by, keys);
                shares.push((Reads::Parts(kind, table, by[1]), statement));
            }
        }
        shares
    }

    /// The statements that read it.
    pub fn statements(&self) -> Vec<Statement<'_>> {
        let shares = self.shares().into_iter();
        shares.map(|(_, statement)| statement).collect()
    }
}

fn ones(ids: &BTreeSet<String>) -> Vec<Vec<Cell<'_>>> {
    ids.iter().map(|id| vec![Cell::Text(id)]).collect()
}

fn select<'a>(
    table: &'static Table,
    columns: Columns,
    by: &'static [&'static str],
    keys: Vec<Vec<Cell<'a>>>,
) -> Statement<'a> {
    Statement::Select {
        table,
        columns,
        by,
        keys,
        tail: "",
        values: Vec::new(),
    }
}

/// The columns that find a record.
pub(super) fn key_columns(table: &Table) -> &'static [&'static str] {
    if table.name == PAYOUTS.name {
        &["mchid", "number", "kind"]
    } else {
        &["mchid", "number"]
    }
}

/// The cells that find a record.
pub(super) fn key_cells<'a>(kind: TaskKind, mchid: &'a str, number: &'a str) -> Vec<Cell<'a>> {
    let mut cells = vec![Cell::Text(mchid), Cell::Text(number)];
    if table_of(kind).name == PAYOUTS.name {
        cells.push(Cell::Text(kind.word()));
    }
    cells
}

/// What stands in the tables for a batch. What the rules ask for and was not read is noted.
#[derive(Default)]
pub(super) struct Known {
    read: Read,
    written: Written,
    wants: RefCell<Wants>,
}

#[derive(Default)]
struct Read {
    records: HashMap<Key, Result<Option<Write>>>,
    /// The parts of a kind that a record has, by the record's merchant and number.
    parts: HashMap<Key, Vec<Key>>,
    ids: BTreeSet<String>,
    events: BTreeSet<String>,
    /// The orders that merchants' transactions paid.
    transactions: BTreeMap<(String, String), String>,
}

/// What the changes of the batch wrote so far.
#[derive(Default)]
struct Written {
    records: HashMap<Key, Write>,
    parts: HashMap<Key, BTreeSet<Key>>,
    ids: BTreeSet<String>,
    events: BTreeSet<String>,
    transactions: BTreeMap<(String, String), String>,
}

impl Known {
    /// What the rules asked for and was not there, if anything.
    pub fn wanted(&self) -> Option<Wants> {
        let wants = self.wants.take();
        (!wants.is_empty()).then_some(wants)
    }

    /// Forgets what the changes of the batch wrote, so that they can be judged once more.
    pub fn restart(&mut self) {
        self.written = Written::default();
    }

    /// Takes in what [`Wants::statements`] brought.
    ///
    /// # Errors
    /// `Ledger` for a row of which not even the key can be read.
    pub fn take(&mut self, wants: &Wants, answers: &[Answer]) -> Result<()> {
        for ((reads, _), answer) in wants.shares().into_iter().zip(answers) {
            let rows = &answer.rows;
            match reads {
                Reads::Ids => self.read.ids.extend(names(rows)?),
                Reads::Events => self.read.events.extend(names(rows)?),
                Reads::Transactions => {
                    for row in rows {
                        let key = (text(row, 0)?.to_owned(), text(row, 1)?.to_owned());
                        let number = text(row, 2)?.to_owned();
                        self.read.transactions.insert(key, number);
                    }
                }
                Reads::Records(table) => {
                    self.take_records(table, rows)?;
                }
                Reads::Parts(kind, table, column) => {
                    let whole = table.place(column).ok_or_else(altered)?;
                    for (key, row) in self.take_records(table, rows)?.into_iter().zip(rows) {
                        let of = (kind, key.1.clone(), text(row, whole)?.to_owned());
                        self.read.parts.entry(of).or_default().push(key);
                    }
                }
            }
        }
        for key in &wants.records {
            let record = self.read.records.entry(key.clone());
            record.or_insert(Ok(None));
        }
        for key in &wants.parts {
            self.read.parts.entry(key.clone()).or_default();
        }
        Ok(())
    }

    /// Takes records in and gives back their keys; one that was altered is an error of its own.
    fn take_records(&mut self, table: &'static Table, rows: &[Row]) -> Result<Vec<Key>> {
        let mut keys = Vec::with_capacity(rows.len());
        for row in rows {
            let key = key_in(table, row)?;
            let read = record(table, row).map(|(write, _)| Some(write));
            self.read.records.insert(key.clone(), read);
            keys.push(key);
        }
        Ok(keys)
    }

    /// Whether a change of that id is there.
    pub fn has_id(&self, id: &str) -> bool {
        self.read.ids.contains(id) || self.written.ids.contains(id)
    }

    /// The unique constraint that a change would break, if any.
    pub fn taken(&self, job: &Sealed) -> Option<&'static str> {
        let mut mine: BTreeSet<(&str, &str)> = BTreeSet::new();
        for write in &job.change.writes {
            let Write::Order(order) = write else { continue };
            let Some(payment) = &order.payment else {
                continue;
            };
            let number = order.out_trade_no.as_str();
            let key = (order.mchid.clone(), payment.transaction_id.clone());
            let (read, written) = (&self.read.transactions, &self.written.transactions);
            let holder = written.get(&key).or_else(|| read.get(&key));
            let is_others = holder.is_some_and(|holder| holder != number);
            if is_others || !mine.insert((&order.mchid, &payment.transaction_id)) {
                return Some("transaction");
            }
        }
        let events = &job.change.events;
        let is_there = |at: usize| {
            let id = &events[at].id;
            self.read.events.contains(id)
                || self.written.events.contains(id)
                || events[..at].iter().any(|earlier| earlier.id == *id)
        };
        (0..events.len()).any(is_there).then_some("event")
    }

    /// Adds what a change writes, for those after it.
    pub fn add(&mut self, job: &Sealed) {
        let written = &mut self.written;
        written.ids.insert(job.change.id.clone());
        let events = job.change.events.iter();
        written.events.extend(events.map(|event| event.id.clone()));
        for write in &job.change.writes {
            let (kind, mchid, number) = key_of(write);
            let key = (kind, mchid.to_owned(), number.to_owned());
            if let Write::Order(order) = write
                && let Some(payment) = &order.payment
            {
                let transaction = (order.mchid.clone(), payment.transaction_id.clone());
                written.transactions.insert(transaction, number.to_owned());
            }
            if let Some(part) = Part::of(write) {
                let whole = (kind, mchid.to_owned(), part.number);
                written.parts.entry(whole).or_default().insert(key.clone());
            }
            written.records.insert(key, write.clone());
        }
    }

    /// The parts of a kind that a record has.
    fn parts<T>(
        &self,
        kind: TaskKind,
        mchid: &str,
        number: &str,
        pick: fn(Write) -> Option<T>,
    ) -> Result<Vec<T>> {
        let whole = (kind, mchid.to_owned(), number.to_owned());
        let Some(read) = self.read.parts.get(&whole) else {
            self.wants.borrow_mut().parts.insert(whole);
            return Err(unread());
        };
        let written = self.written.parts.get(&whole);
        let keys: BTreeSet<&Key> = read.iter().chain(written.into_iter().flatten()).collect();
        let mut parts = Vec::new();
        for (kind, mchid, number) in keys {
            parts.extend(self.record(*kind, mchid, number)?.and_then(pick));
        }
        Ok(parts)
    }
}

impl Holdings for Known {
    fn record(&self, kind: TaskKind, mchid: &str, number: &str) -> Result<Option<Write>> {
        let key = (kind, mchid.to_owned(), number.to_owned());
        if let Some(write) = self.written.records.get(&key) {
            return Ok(Some(write.clone()));
        }
        match self.read.records.get(&key) {
            Some(read) => read.clone(),
            None => {
                self.wants.borrow_mut().records.insert(key);
                Err(unread())
            }
        }
    }

    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        self.parts(TaskKind::Refund, mchid, out_trade_no, |write| match write {
            Write::Refund(refund) => Some(refund),
            _ => None,
        })
    }

    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        self.parts(
            TaskKind::Sharing,
            mchid,
            out_trade_no,
            |write| match write {
                Write::Sharing(sharing) => Some(sharing),
                _ => None,
            },
        )
    }

    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        let kind = TaskKind::SharingReturn;
        self.parts(kind, mchid, out_order_no, |write| match write {
            Write::Return(returned) => Some(returned),
            _ => None,
        })
    }
}

/// Stops the rules at what was not read; [`Known::wanted`] then says what that is.
fn unread() -> Error {
    Error::internal("the rules asked for what was not read")
}

fn names(rows: &[Row]) -> Result<Vec<String>> {
    let name = |row: &Row| text(row, 0).map(str::to_owned);
    rows.iter().map(name).collect()
}

/// The key of a row, whatever else is wrong with it.
fn key_in(table: &Table, row: &Row) -> Result<Key> {
    let kind = match TaskKind::parse(table.word) {
        Some(kind) => kind,
        None => {
            let at = table.place("kind").ok_or_else(altered)?;
            TaskKind::parse(text(row, at)?).ok_or_else(altered)?
        }
    };
    Ok((kind, text(row, 0)?.to_owned(), text(row, 1)?.to_owned()))
}
