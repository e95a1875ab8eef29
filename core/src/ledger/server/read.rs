//! Rows into records, evidence, events and tasks.

use super::known::{key_cells, key_columns};
use super::statement::{Answer, Columns, Row, Statement, altered, bytes, int, text, whole};
use crate::error::Result;
use crate::ledger::tables::{Cell, EVIDENCE, Table, table_of};
use crate::ledger::{Entry, OutEvent, Task, TaskKind, Write};
use crate::order::{Evidence, Source};

/// Reads every column of a record, by its key.
pub(super) fn by_key<'a>(kind: TaskKind, mchid: &'a str, number: &'a str) -> Statement<'a> {
    let table = table_of(kind);
    let keys = vec![key_cells(kind, mchid, number)];
    found(table, key_columns(table), keys, "", Vec::new())
}

/// Reads every column of the records that some columns find.
pub(super) fn found<'a>(
    table: &'static Table,
    by: &'static [&'static str],
    keys: Vec<Vec<Cell<'a>>>,
    tail: &'a str,
    values: Vec<Cell<'a>>,
) -> Statement<'a> {
    Statement::Select {
        table,
        columns: Columns::All,
        by,
        keys,
        tail,
        values,
    }
}

/// Reads the evidence of a record.
pub(super) fn evidence_of(record: &str) -> Statement<'_> {
    let tail = "WHERE number IN (SELECT evidence FROM proofs WHERE record = ?) ORDER BY number";
    let values = vec![Cell::Text(record)];
    found(&EVIDENCE, &[], Vec::new(), tail, values)
}

/// Reads a record's row, with its JSON's exact text.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse or its columns contradict its JSON.
pub(super) fn record(table: &Table, row: &Row) -> Result<(Write, String)> {
    let data = table.place("data").ok_or_else(altered)?;
    let json = text(row, data)?;
    let held = |at: usize, cell: Cell| row.get(at).is_some_and(|held| held.is(cell));
    let write = table.record(json, held).ok_or_else(altered)?;
    Ok((write, json.to_owned()))
}

/// Reads all records of an answer.
///
/// # Errors
/// As [`record`].
pub(super) fn records(table: &Table, answer: &Answer) -> Result<Vec<Write>> {
    let record = |row: &Row| record(table, row).map(|(write, _)| write);
    answer.rows.iter().map(record).collect()
}

/// Reads `seq, id, prev, hash, body`.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse.
pub(super) fn entry(row: &Row) -> Result<Entry> {
    let hash = |at| bytes(row, at)?.try_into().map_err(|_| altered());
    Ok(Entry {
        seq: whole(row, 0)?,
        id: text(row, 1)?.to_owned(),
        prev: hash(2)?,
        hash: hash(3)?,
        body: text(row, 4)?.to_owned(),
    })
}

/// Reads `number, seq, source, operation, verified_by, received_ms, body`.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse.
pub(super) fn evidence(row: &Row) -> Result<(u64, u64, Evidence)> {
    let evidence = Evidence {
        source: Source::parse(text(row, 2)?).ok_or_else(altered)?,
        operation: text(row, 3)?.to_owned(),
        verified_by: text(row, 4)?.to_owned(),
        received_ms: int(row, 5)?.ok_or_else(altered)?,
        body: bytes(row, 6)?.to_vec(),
    };
    Ok((whole(row, 0)?, whole(row, 1)?, evidence))
}

/// Reads `number, seq, id, kind, mchid, about, data`.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse.
pub(super) fn event(row: &Row) -> Result<(u64, u64, OutEvent)> {
    let event = OutEvent {
        id: text(row, 2)?.to_owned(),
        kind: text(row, 3)?.to_owned(),
        mchid: text(row, 4)?.to_owned(),
        number: text(row, 5)?.to_owned(),
        data: text(row, 6)?.to_owned(),
    };
    Ok((whole(row, 0)?, whole(row, 1)?, event))
}

/// Reads `mchid, kind, number, due_ms, attempt`.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse.
pub(super) fn task(row: &Row) -> Result<Task> {
    let attempt = whole(row, 4)?;
    Ok(Task {
        mchid: text(row, 0)?.to_owned(),
        kind: TaskKind::parse(text(row, 1)?).ok_or_else(altered)?,
        number: text(row, 2)?.to_owned(),
        due_ms: int(row, 3)?,
        attempt: u32::try_from(attempt).map_err(|_| altered())?,
    })
}
