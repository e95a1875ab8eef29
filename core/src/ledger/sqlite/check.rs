//! Reads the whole file once and holds it against its own history.

use super::fault::fault;
use super::rows::{event, evidence, record, spelled, whole};
use super::schema;
use crate::error::Result;
use crate::ledger::tables::RECORDS;
use crate::ledger::verify::Replay;
use crate::ledger::{Entry, Verification};
use rusqlite::{Connection, Row};

/// Verifies what one snapshot of the file holds.
///
/// # Errors
/// `Ledger` when the file cannot be read at all; damage in parts of it is a fault and no error.
pub(super) fn verify(connection: &Connection) -> Result<Verification> {
    connection.execute_batch("BEGIN").map_err(fault)?;
    let verified = replay(connection);
    if !connection.is_autocommit() {
        connection.execute_batch("ROLLBACK").map_err(fault)?;
    }
    verified
}

fn replay(connection: &Connection) -> Result<Verification> {
    let mut replay = Replay::new();
    structure(connection, &mut replay);
    each(
        connection,
        &mut replay,
        "history",
        HISTORY,
        |replay, row| {
            replay.entry(&entry(row).map_err(fault)?);
            Ok(())
        },
    );
    for table in RECORDS {
        let (name, all) = (table.name, &spelled(table).all);
        each(connection, &mut replay, name, all, |replay, row| {
            let (write, text) = record(table, row)?;
            replay.record(&write, &text);
            Ok(())
        });
    }
    each(
        connection,
        &mut replay,
        "evidence",
        EVIDENCE,
        |replay, row| {
            let (number, seq, evidence) = evidence(row)?;
            replay.evidence(number, seq, &evidence);
            Ok(())
        },
    );
    each(
        connection,
        &mut replay,
        "proofs",
        "SELECT record, evidence FROM proofs",
        |replay, row| {
            let record: String = row.get(0).map_err(fault)?;
            replay.proof(&record, whole(row, 1).map_err(fault)?);
            Ok(())
        },
    );
    each(connection, &mut replay, "events", EVENTS, |replay, row| {
        let (number, seq, event) = event(row)?;
        replay.event(number, seq, &event);
        Ok(())
    });
    Ok(replay.finish())
}

const HISTORY: &str = "SELECT seq, id, prev, hash, body FROM history ORDER BY seq";
pub(super) const EVIDENCE: &str = "SELECT number, seq, source, operation, verified_by, received_ms, body FROM evidence ORDER BY number";
const EVENTS: &str = "SELECT number, seq, id, kind, mchid, about, data FROM events ORDER BY number";

fn entry(row: &Row) -> rusqlite::Result<Entry> {
    Ok(Entry {
        seq: whole(row, 0)?,
        id: row.get(1)?,
        prev: row.get(2)?,
        hash: row.get(3)?,
        body: row.get(4)?,
    })
}

/// Has SQLite check its pages and indexes, and the schema held against the one that a new file gets.
fn structure(connection: &Connection, replay: &mut Replay) {
    each(
        connection,
        replay,
        "file",
        "PRAGMA integrity_check",
        |replay, row| {
            let said: String = row.get(0).map_err(fault)?;
            if said != "ok" {
                replay.fault("file", format!("SQLite finds the file damaged: {said}"));
            }
            Ok(())
        },
    );
    each(
        connection,
        replay,
        "file",
        "PRAGMA foreign_key_check",
        |replay, _| {
            replay.fault(
                "refunds, sharings",
                "what a record is a part of is not there",
            );
            Ok(())
        },
    );
    match (schema::written(connection), schema::expected()) {
        (Ok(written), Ok(expected)) if written == expected => {}
        (Err(error), _) | (_, Err(error)) => replay.fault("file", error.text()),
        _ => replay.fault(
            "file",
            "the tables, constraints and triggers are not Fenpay's own",
        ),
    }
}

/// Feeds every row to `feed`; what cannot be read is a fault of its place, and the rest is read on.
fn each(
    connection: &Connection,
    replay: &mut Replay,
    place: &str,
    sql: &str,
    feed: impl Fn(&mut Replay, &Row) -> Result<()>,
) {
    let mut statement = match connection.prepare(sql) {
        Ok(statement) => statement,
        Err(error) => return replay.fault(place, fault(error).text()),
    };
    let mut rows = match statement.query([]) {
        Ok(rows) => rows,
        Err(error) => return replay.fault(place, fault(error).text()),
    };
    for at in 1u64.. {
        match rows.next() {
            Ok(Some(row)) => {
                if let Err(error) = feed(replay, row) {
                    replay.fault(format!("{place}, row {at}"), error.text());
                }
            }
            Ok(None) => return,
            Err(error) => return replay.fault(place, fault(error).text()),
        }
    }
}
