//! Changes into rows: many in one transaction, each standing or falling alone.

use super::fault::{altered, fault, refusal};
use super::rows::{REFUNDS_OF, RETURNS_OF, SHARINGS_OF, record, spelled};
use crate::error::{Advice, Error, Result};
use crate::ledger::history::{Sealed, key_of, link};
use crate::ledger::rules::{Holdings, judge};
use crate::ledger::tables::{Cell, REFUNDS, RETURNS, SHARINGS, Table, cells, table_of};
use crate::ledger::{Committed, GENESIS, TaskKind, Write};
use crate::order::{Refund, Sharing, SharingReturn};
use rusqlite::{Connection, ErrorCode, OptionalExtension, ToSql, params, params_from_iter};

/// Commits a batch; each job gets an outcome of its own.
///
/// The rules are asked before a change writes its first row, so a change that they refuse leaves
/// nothing to undo. Only what the unique constraints refuse is found while writing: then the whole
/// transaction is rolled back and each change of the batch gets one of its own.
pub(super) fn commit_all(connection: &Connection, jobs: &[Sealed]) -> Vec<Result<Committed>> {
    match transaction(connection, jobs) {
        Ok(outcomes) => outcomes,
        Err(Trouble::Refused(outcome)) if jobs.len() == 1 => vec![Ok(outcome)],
        Err(Trouble::Refused(_)) => jobs
            .iter()
            .flat_map(|job| commit_all(connection, std::slice::from_ref(job)))
            .collect(),
        Err(Trouble::Failed(error)) => jobs.iter().map(|_| Err(error.clone())).collect(),
        Err(Trouble::Unknown(error)) => jobs
            .iter()
            .map(|job| resolve(connection, job, &error))
            .collect(),
    }
}

/// Why a transaction did not come about.
enum Trouble {
    /// A constraint refused one of its changes; rolled back.
    Refused(Committed),
    /// SQLite failed; rolled back.
    Failed(Error),
    /// The disk failed in the commit.
    Unknown(Error),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        Trouble::Failed(error)
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Trouble {
        match refusal(&error) {
            Some(outcome) => Trouble::Refused(outcome),
            None => Trouble::Failed(fault(error)),
        }
    }
}

/// Rolls back, also when something panics inside.
struct Rollback<'a>(&'a Connection);

impl Drop for Rollback<'_> {
    fn drop(&mut self) {
        if !self.0.is_autocommit() {
            // SQLite rolls back by itself where this fails.
            let _ = self.0.execute_batch("ROLLBACK");
        }
    }
}

/// Runs `work` in a transaction that holds the write lock from its start.
///
/// # Errors
/// As `work`, and `Ledger` when SQLite fails.
pub(super) fn exclusively<T>(
    connection: &Connection,
    work: impl FnOnce() -> Result<T>,
) -> Result<T> {
    connection
        .prepare_cached("BEGIN IMMEDIATE")
        .and_then(|mut s| s.execute([]))
        .map_err(fault)?;
    let rollback = Rollback(connection);
    let value = work()?;
    connection
        .prepare_cached("COMMIT")
        .and_then(|mut s| s.execute([]))
        .map_err(fault)?;
    drop(rollback);
    Ok(value)
}

fn transaction(
    connection: &Connection,
    jobs: &[Sealed],
) -> Result<Vec<Result<Committed>>, Trouble> {
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    let rollback = Rollback(connection);
    let mut head = head(connection)?;
    let mut outcomes = Vec::with_capacity(jobs.len());
    for job in jobs {
        outcomes.push(one(connection, job, &mut head)?);
    }
    let committed = connection.prepare_cached("COMMIT")?.execute([]);
    drop(rollback);
    match committed {
        Ok(_) => Ok(outcomes),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure) => {
            Err(Trouble::Unknown(fault(error)))
        }
        Err(error) => Err(Trouble::from(error)),
    }
}

/// What became of a change whose COMMIT failed at the disk: its id is in the ledger, or only the
/// disk knows what the next start will find.
fn resolve(connection: &Connection, job: &Sealed, error: &Error) -> Result<Committed> {
    match is_committed(connection, &job.change.id) {
        Ok(true) => Ok(Committed::Done),
        Ok(false) | Err(_) => Err(Error::ledger(
            Advice::Query,
            format!(
                "{}; whether the change is durable is unknown, and the same change again is safe",
                error.text()
            ),
        )),
    }
}

/// Whether a change of that id is durable.
///
/// # Errors
/// `Ledger` when it cannot be read.
pub(super) fn is_committed(connection: &Connection, id: &str) -> Result<bool> {
    let mut statement = connection
        .prepare_cached("SELECT 1 FROM history WHERE id = ?1")
        .map_err(fault)?;
    statement.exists([id]).map_err(fault)
}

/// Where the chain ends.
struct Head {
    seq: i64,
    hash: [u8; 32],
    evidence: Option<i64>,
}

fn head(connection: &Connection) -> Result<Head> {
    let mut statement = connection
        .prepare_cached("SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1")
        .map_err(fault)?;
    let last = statement
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
        .map_err(fault)?;
    let (seq, hash) = last.unwrap_or((0, GENESIS));
    Ok(Head {
        seq,
        hash,
        evidence: None,
    })
}

/// Judges and writes one change. Either everything of it is written, or nothing was, or it fails
/// and so does the transaction.
fn one(
    connection: &Connection,
    job: &Sealed,
    head: &mut Head,
) -> Result<Result<Committed>, Trouble> {
    let verdict = judge(&job.change, &Rows(connection));
    if verdict != Ok(Committed::Done) {
        // What was committed before is refused now by its own traces; its id tells.
        return match is_committed(connection, &job.change.id)? {
            true => Ok(Ok(Committed::Repeated)),
            false => Ok(verdict),
        };
    }
    entry(connection, job, head)?;
    for (write, data) in job.change.writes.iter().zip(&job.texts) {
        put(connection, write, data)?;
    }
    proof(connection, job, head)?;
    for event in &job.change.events {
        connection
            .prepare_cached("INSERT INTO events (seq, id, kind, mchid, about, data) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
            .execute(params![head.seq, event.id, event.kind, event.mchid, event.number, event.data])?;
    }
    tasks(connection, job)?;
    Ok(Ok(Committed::Done))
}

fn entry(connection: &Connection, job: &Sealed, head: &mut Head) -> Result<(), Trouble> {
    let prev = head.hash;
    head.seq += 1;
    head.hash = link(&prev, &job.body_digest);
    connection
        .prepare_cached(
            "INSERT INTO history (seq, id, prev, hash, body) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![head.seq, job.change.id, prev, head.hash, job.body])?;
    Ok(())
}

fn put(connection: &Connection, write: &Write, data: &str) -> Result<(), Trouble> {
    let (kind, _, _) = key_of(write);
    let table = spelled(table_of(kind));
    let cells = cells(write, data);
    let inserts = matches!(cells.get(2), Some(Cell::Int(1)));
    let sql = if inserts {
        &table.insert
    } else {
        &table.update
    };
    let rows = connection
        .prepare_cached(sql)?
        .execute(params_from_iter(cells.iter().map(|c| c as &dyn ToSql)))?;
    if rows == 1 {
        Ok(())
    } else {
        Err(Trouble::Failed(altered()))
    }
}

fn proof(connection: &Connection, job: &Sealed, head: &mut Head) -> Result<(), Trouble> {
    for evidence in &job.change.evidence {
        let last = match head.evidence {
            Some(last) => last,
            None => connection
                .prepare_cached("SELECT coalesce(max(number), 0) FROM evidence")?
                .query_row([], |row| row.get(0))?,
        };
        let number = last + 1;
        head.evidence = Some(number);
        connection
            .prepare_cached("INSERT INTO evidence (number, seq, source, operation, verified_by, received_ms, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
            .execute(params![
                number,
                head.seq,
                evidence.source.word(),
                evidence.operation,
                evidence.verified_by,
                evidence.received_ms,
                evidence.body
            ])?;
        for record in &job.proves {
            connection
                .prepare_cached("INSERT INTO proofs (record, evidence) VALUES (?1, ?2)")?
                .execute(params![record, number])?;
        }
    }
    Ok(())
}

fn tasks(connection: &Connection, job: &Sealed) -> Result<(), Trouble> {
    for task in &job.change.tasks {
        let (kind, mchid, number) = (task.kind.word(), &task.mchid, &task.number);
        match task.due_ms {
            Some(due_ms) => connection
                .prepare_cached(
                    "INSERT INTO tasks (mchid, kind, number, due_ms, attempt) VALUES (?1, ?2, ?3, ?4, ?5)
                     ON CONFLICT (mchid, kind, number) DO UPDATE SET due_ms = ?4, attempt = ?5",
                )?
                .execute(params![mchid, kind, number, due_ms, task.attempt])?,
            None => connection
                .prepare_cached("DELETE FROM tasks WHERE mchid = ?1 AND kind = ?2 AND number = ?3")?
                .execute(params![mchid, kind, number])?,
        };
    }
    Ok(())
}

/// The rows as the rules see them.
pub(super) struct Rows<'a>(pub &'a Connection);

impl Holdings for Rows<'_> {
    fn record(&self, kind: TaskKind, mchid: &str, number: &str) -> Result<Option<Write>> {
        let table = table_of(kind);
        let mut statement = self
            .0
            .prepare_cached(&spelled(table).by_key)
            .map_err(fault)?;
        let mut rows = match kind {
            TaskKind::Redpack | TaskKind::Transfer => statement.query([mchid, number, kind.word()]),
            _ => statement.query([mchid, number]),
        }
        .map_err(fault)?;
        match rows.next().map_err(fault)? {
            Some(row) => record(table, row).map(|(write, _)| Some(write)),
            None => Ok(None),
        }
    }

    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        refunds(self.0, REFUNDS_OF, params![mchid, out_trade_no])
    }

    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        let of = params![mchid, out_trade_no];
        let records = records(self.0, &SHARINGS, SHARINGS_OF, of)?;
        records.into_iter().map(sharing).collect()
    }

    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        let of = params![mchid, out_order_no];
        let records = records(self.0, &RETURNS, RETURNS_OF, of)?;
        records.into_iter().map(sharing_return).collect()
    }
}

/// A record that must be a sharing.
///
/// # Errors
/// `Ledger` if it is another one.
pub(super) fn sharing(write: Write) -> Result<Sharing> {
    match write {
        Write::Sharing(sharing) => Ok(sharing),
        _ => Err(altered()),
    }
}

/// A record that must be a return.
///
/// # Errors
/// `Ledger` if it is another one.
pub(super) fn sharing_return(write: Write) -> Result<SharingReturn> {
    match write {
        Write::Return(returned) => Ok(returned),
        _ => Err(altered()),
    }
}

/// Reads refunds.
///
/// # Errors
/// `Ledger` when it cannot be read or was altered.
pub(super) fn refunds(
    connection: &Connection,
    sql: &str,
    params: &[&dyn ToSql],
) -> Result<Vec<Refund>> {
    let records = records(connection, &REFUNDS, sql, params)?;
    let refund = |write| match write {
        Write::Refund(refund) => Ok(refund),
        _ => Err(altered()),
    };
    records.into_iter().map(refund).collect()
}

/// Reads records.
///
/// # Errors
/// `Ledger` when it cannot be read or was altered.
pub(super) fn records(
    connection: &Connection,
    table: &Table,
    conditions: &str,
    params: &[&dyn ToSql],
) -> Result<Vec<Write>> {
    let sql = format!("{} {conditions}", spelled(table).select);
    let mut statement = connection.prepare_cached(&sql).map_err(fault)?;
    let mut rows = statement.query(params).map_err(fault)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next().map_err(fault)? {
        found.push(record(table, row)?.0);
    }
    Ok(found)
}
