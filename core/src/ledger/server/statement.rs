//! Statements as data, which each dialect spells for itself, and what comes back.

use crate::error::{Advice, Error, Result};
use crate::ledger::Committed;
use crate::ledger::tables::{Cell, Table};

/// What is asked of the server.
#[derive(Debug)]
pub(in crate::ledger) enum Statement<'a> {
    /// SQL that is the same in every dialect, with `?` where a value stands.
    Plain(&'a str, Vec<Cell<'a>>),
    /// Such SQL that changes exactly one row.
    Move(&'a str, Vec<Cell<'a>>),
    /// New rows.
    Insert(&'static Table, Vec<Vec<Cell<'a>>>),
    /// Rows that replace those with the same key, or are new.
    Upsert(&'static Table, Vec<Vec<Cell<'a>>>),
    /// Rows that replace exactly the version before, if all that stays is what it was.
    Update(&'static Table, Vec<Vec<Cell<'a>>>),
    /// Rows that are found by the values of some columns.
    Select {
        table: &'static Table,
        columns: Columns,
        /// Without one, every row is.
        by: &'static [&'static str],
        keys: Vec<Vec<Cell<'a>>>,
        /// More conditions (after `AND`), the order, the lock; with `?` where a value stands.
        tail: &'a str,
        values: Vec<Cell<'a>>,
    },
    /// Rows that go, found by the columns that are the table's key.
    Delete(&'static Table, Vec<Vec<Cell<'a>>>),
}

/// Which columns are read.
#[derive(Clone, Copy, Debug)]
pub(in crate::ledger) enum Columns {
    All,
    These(&'static [&'static str]),
}

impl Columns {
    /// Their names.
    pub fn names(self, table: &Table) -> Vec<&'static str> {
        match self {
            Columns::All => table.columns.iter().map(|column| column.name).collect(),
            Columns::These(names) => names.to_vec(),
        }
    }
}

impl Statement<'_> {
    /// SQL without values.
    pub fn plain(sql: &str) -> Statement<'_> {
        Statement::Plain(sql, Vec::new())
    }

    /// How many rows it must touch, if it must.
    pub fn touches(&self) -> Option<u64> {
        match self {
            Statement::Insert(_, rows) | Statement::Update(_, rows) => Some(rows.len() as u64),
            Statement::Move(..) => Some(1),
            _ => None,
        }
    }
}

/// What a statement came to.
#[derive(Debug, Default)]
pub(in crate::ledger) struct Answer {
    pub rows: Vec<Row>,
    /// Rows that it touched, or found.
    pub affected: u64,
}

pub(in crate::ledger) type Row = Vec<Held>;

/// A value as the server gave it; text is bytes until it is read as text.
#[derive(PartialEq, Eq)]
pub(in crate::ledger) enum Held {
    Int(i64),
    Bytes(Vec<u8>),
    Null,
}

impl Held {
    /// Whether it is exactly what a cell is.
    pub fn is(&self, cell: Cell) -> bool {
        match (self, cell) {
            (Held::Int(held), Cell::Int(number)) => *held == number,
            (Held::Bytes(held), Cell::Text(text)) => held == text.as_bytes(),
            (Held::Bytes(held), Cell::Bytes(bytes)) => held == bytes,
            (Held::Null, Cell::Null) => true,
            _ => false,
        }
    }
}

/// Says what it is and nothing of what it holds, as for [`Cell`].
impl std::fmt::Debug for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Held::Int(_) => "Int(..)",
            Held::Bytes(_) => "Bytes(..)",
            Held::Null => "Null",
        })
    }
}

/// A row that this program did not write.
pub(in crate::ledger) fn altered() -> Error {
    Error::ledger(
        Advice::Never,
        "a row of the ledger was altered; `verify` says which",
    )
}

/// Reads a number, if there is one.
///
/// # Errors
/// `Ledger` for anything else.
pub(in crate::ledger) fn int(row: &[Held], at: usize) -> Result<Option<i64>> {
    match row.get(at) {
        Some(Held::Int(number)) => Ok(Some(*number)),
        Some(Held::Null) => Ok(None),
        _ => Err(altered()),
    }
}

/// Reads a number that counts.
///
/// # Errors
/// `Ledger` for anything else.
pub(in crate::ledger) fn whole(row: &[Held], at: usize) -> Result<u64> {
    let number = int(row, at)?.ok_or_else(altered)?;
    u64::try_from(number).map_err(|_| altered())
}

/// Reads bytes.
///
/// # Errors
/// `Ledger` for anything else.
pub(in crate::ledger) fn bytes(row: &[Held], at: usize) -> Result<&[u8]> {
    match row.get(at) {
        Some(Held::Bytes(bytes)) => Ok(bytes),
        _ => Err(altered()),
    }
}

/// Reads text.
///
/// # Errors
/// `Ledger` for anything else.
pub(in crate::ledger) fn text(row: &[Held], at: usize) -> Result<&str> {
    std::str::from_utf8(bytes(row, at)?).map_err(|_| altered())
}

/// Why the server did not do what it was asked.
#[derive(Debug)]
pub(in crate::ledger) struct Broken {
    pub how: How,
    /// What to tell if nothing better comes of it.
    pub error: Error,
}

/// What follows from it.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::ledger) enum How {
    /// The connection is of no more use; whatever was not committed is undone by the server.
    Lost,
    /// Another transaction was in the way: the same again, from its beginning, may succeed.
    Again,
    /// A constraint refused a row.
    Refused(Committed),
    /// The server itself cannot say whether it was done.
    Unclear,
    /// Anything else: it was not done, and the same again would fare no better.
    Failed,
}

impl From<Error> for Broken {
    fn from(error: Error) -> Broken {
        let how = How::Failed;
        Broken { how, error }
    }
}
