//! How SQLite spells the tables, and how its rows are read.

use super::fault::{altered, fault};
use crate::error::Result;
use crate::ledger::tables::{Cell, RECORDS, Role, Table};
use crate::ledger::{OutEvent, Write};
use crate::order::{Evidence, Source};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Row, ToSql};
use std::sync::LazyLock;

/// The SQL that reads and writes a table of records.
pub(super) struct Spelled {
    /// `SELECT` of every column, without its conditions.
    pub select: String,
    /// Reads a record by merchant and number, and kind where numbers are per kind.
    pub by_key: String,
    /// Reads everything.
    pub all: String,
    /// Inserts all cells.
    pub insert: String,
    /// Updates all cells that may change, where the version is the one before.
    pub update: String,
}

static SPELLED: LazyLock<[Spelled; RECORDS.len()]> = LazyLock::new(|| RECORDS.map(spell));

/// The SQL of a table of records.
pub(super) fn spelled(table: &Table) -> &'static Spelled {
    let at = RECORDS.iter().position(|known| known.name == table.name);
    &SPELLED[at.unwrap_or(0)]
}

fn spell(table: &Table) -> Spelled {
    let (name, names) = (table.name, table.names());
    let marks = |role: Role, sep: &str| {
        let marks: Vec<String> = table
            .having(role)
            .map(|(at, column)| format!("{} = ?{}", column.name, at + 1))
            .collect();
        marks.join(sep)
    };
    let keys = table.having(Role::Key).zip(1..);
    let by: Vec<String> = keys
        .map(|((_, c), n)| format!("{} = ?{n}", c.name))
        .collect();
    let values: Vec<String> = (1..=table.columns.len()).map(|n| format!("?{n}")).collect();
    let select = format!("SELECT {names} FROM {name}");
    Spelled {
        by_key: format!("{select} WHERE {}", by.join(" AND ")),
        all: format!("{select} ORDER BY rowid"),
        insert: format!(
            "INSERT INTO {name} ({names}) VALUES ({})",
            values.join(", ")
        ),
        update: format!(
            "UPDATE {name} SET {}, {} WHERE {} AND version = ?3 - 1 AND {}",
            marks(Role::Version, ", "),
            marks(Role::Moves, ", "),
            marks(Role::Key, " AND "),
            marks(Role::Stays, " AND "),
        ),
        select,
    }
}

pub(super) const ORDER_OF_TRANSACTION: &str = "WHERE mchid = ?1 AND transaction_id = ?2";
pub(super) const REFUNDS_OF: &str =
    "WHERE mchid = ?1 AND order_number = ?2 ORDER BY placed_ms, number";
pub(super) const SHARINGS_OF: &str =
    "WHERE mchid = ?1 AND order_number = ?2 ORDER BY placed_ms, number";
pub(super) const RETURNS_OF: &str =
    "WHERE mchid = ?1 AND sharing_number = ?2 ORDER BY placed_ms, number";

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Cell::Text(text) => ValueRef::Text(text.as_bytes()),
            Cell::Int(number) => ValueRef::Integer(*number),
            Cell::Bytes(bytes) => ValueRef::Blob(bytes),
            Cell::Null => ValueRef::Null,
        }))
    }
}

/// Whether SQLite holds exactly that.
fn is(cell: Cell, value: ValueRef) -> bool {
    match (cell, value) {
        (Cell::Text(text), ValueRef::Text(bytes)) => text.as_bytes() == bytes,
        (Cell::Int(number), ValueRef::Integer(held)) => number == held,
        (Cell::Bytes(bytes), ValueRef::Blob(held)) => bytes == held,
        (Cell::Null, ValueRef::Null) => true,
        _ => false,
    }
}

/// Reads a row of a table, with its JSON's exact text.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse or its columns contradict its JSON.
pub(super) fn record(table: &Table, row: &Row) -> Result<(Write, String)> {
    let text = row.get_ref("data").map_err(fault)?;
    let text = text.as_str().map_err(|_| altered())?;
    let held = |at: usize, cell: Cell| row.get_ref(at).is_ok_and(|value| is(cell, value));
    let write = table.record(text, held).ok_or_else(altered)?;
    Ok((write, text.to_owned()))
}

/// Reads `number, seq, source, operation, verified_by, received_ms, body`.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse.
pub(super) fn evidence(row: &Row) -> Result<(u64, u64, Evidence)> {
    let read = || -> rusqlite::Result<(u64, u64, String, Evidence)> {
        let evidence = Evidence {
            source: Source::Answer,
            operation: row.get(3)?,
            verified_by: row.get(4)?,
            received_ms: row.get(5)?,
            body: row.get(6)?,
        };
        Ok((whole(row, 0)?, whole(row, 1)?, row.get(2)?, evidence))
    };
    let (number, seq, source, evidence) = read().map_err(fault)?;
    let source = Source::parse(&source).ok_or_else(altered)?;
    Ok((number, seq, Evidence { source, ..evidence }))
}

/// Reads `number, seq, id, kind, mchid, about, data`.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse.
pub(super) fn event(row: &Row) -> Result<(u64, u64, OutEvent)> {
    let read = || -> rusqlite::Result<(u64, u64, OutEvent)> {
        let event = OutEvent {
            id: row.get(2)?,
            kind: row.get(3)?,
            mchid: row.get(4)?,
            number: row.get(5)?,
            data: row.get(6)?,
        };
        Ok((whole(row, 0)?, whole(row, 1)?, event))
    };
    read().map_err(fault)
}

/// Reads a column that counts.
///
/// # Errors
/// SQLite's own for a number below zero.
pub(super) fn whole(row: &Row, at: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(at)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(at, number))
}
