//! The ledger in an SQLite file: the default, for one machine and any number of its processes.

mod check;
mod fault;
mod rows;
mod schema;
mod spans;
#[cfg(test)]
mod tests;
mod write;

use super::birth::Birth;
use super::group::Group;
use super::history::Sealed;
use super::rules::{Holdings, well_formed};
use super::tables::ORDERS;
use super::{
    Change, Committed, Ledger, OutEvent, PaidRow, RefundRow, Span, Task, TaskKind, Verification,
    Write,
};
use crate::error::{Advice, Error, Result};
use crate::order::{Evidence, Order, Payout, PayoutKind, Refund, Sharing, SharingReturn};
use fault::{altered, fault};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, ToSql, params};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use write::{Rows, commit_all, exclusively, records, sharing, sharing_return};

/// How long a writer waits for another process's transaction.
const BUSY: Duration = Duration::from_secs(5);
/// How many idle connections are kept for reading.
const READERS: usize = 8;

/// A ledger in an SQLite file, in the write-ahead log with `synchronous=FULL`: when
/// [`Ledger::commit`] returns, the change survives the loss of power, as far as the disk keeps
/// what it has confirmed.
///
/// Concurrent callers share transactions. Several processes may open the same file, on a local
/// disk; a ledger that was opened before a fork refuses to work in the child.
pub struct Sqlite {
    birth: Birth,
    path: PathBuf,
    group: Group<Sealed>,
    writer: Mutex<Option<Connection>>,
    readers: Mutex<Vec<Connection>>,
}

impl std::fmt::Debug for Sqlite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sqlite")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl Sqlite {
    /// Opens the ledger in a file, which is made if it is not there (readable for its owner only).
    ///
    /// # Errors
    /// `Input` for a path that SQLite would take for something else than a file. `Ledger`, advice
    /// `never`, for a file that is another program's, damaged, read-only or written by a newer
    /// Fenpay; advice `later` when another process holds it.
    pub fn open(path: impl AsRef<Path>) -> Result<Sqlite> {
        let path = path.as_ref();
        let text = path.to_string_lossy();
        if text.is_empty()
            || text.starts_with(':')
            || text.to_ascii_lowercase().starts_with("file:")
        {
            let text = "not a file's path; a ledger that lives in memory is `memory:`";
            return Err(Error::input("ledger", text));
        }
        make_private(path)?;
        let writer = connect(path)?;
        schema::examine(&writer)?;
        schema::write_ahead(&writer)?;
        schema::migrate(&writer)?;
        Ok(Sqlite {
            birth: Birth::here(),
            path: path.to_owned(),
            group: Group::new(),
            writer: Mutex::new(Some(writer)),
            readers: Mutex::default(),
        })
    }

    /// Lends the one connection that writes.
    fn writing<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.birth.check()?;
        // Transactions roll back on unwinding, so the connection behind a poisoned lock is sound.
        let mut held = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_none() {
            *held = Some(connect(&self.path)?);
        }
        match &*held {
            Some(connection) => work(connection),
            None => Err(Error::internal("the ledger has no connection")),
        }
    }

    /// Lends a connection that reads, beside any writer.
    fn reading<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.birth.check()?;
        let idle = self
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connect(&self.path)?,
        };
        let value = work(&connection);
        let mut idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < READERS {
            idle.push(connection);
        }
        value
    }

    fn orders(&self, sql: &str, params: &[&dyn ToSql]) -> Result<Vec<Order>> {
        let records = self.reading(|c| records(c, &ORDERS, sql, params))?;
        records.into_iter().map(order).collect()
    }
}

/// In a forked child the connections belong to the parent: closing them there could end the
/// parent's log, so they are left as they are.
impl Drop for Sqlite {
    fn drop(&mut self) {
        if self.birth.is_elsewhere() {
            let writer = self
                .writer
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner);
            std::mem::forget(writer.take());
            let readers = self
                .readers
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner);
            std::mem::forget(std::mem::take(readers));
        }
    }
}

/// Makes a new file that only its owner may read, for it will hold personal data.
fn make_private(path: &Path) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => {
            let text = format!("the ledger's file cannot be made: {}", error.kind());
            Err(Error::ledger(Advice::Never, text))
        }
    }
}

fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(fault)?;
    connection.busy_timeout(BUSY).map_err(fault)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)
        .map_err(fault)?;
    connection
        .execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
             PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
             PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8000;",
        )
        .map_err(fault)?;
    Ok(connection)
}

impl Ledger for Sqlite {
    fn commit(&self, change: &Change) -> Result<Committed> {
        self.birth.check()?;
        well_formed(change)?;
        let sealed = Sealed::new(change)?;
        self.group.submit(sealed, |jobs| {
            let done = self.writing(|connection| Ok(commit_all(connection, jobs)));
            done.unwrap_or_else(|error| jobs.iter().map(|_| Err(error.clone())).collect())
        })
    }

    fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Option<Order>> {
        let found = self.reading(|c| Rows(c).record(TaskKind::Order, mchid, out_trade_no))?;
        found.map(order).transpose()
    }

    fn order_of_transaction(&self, mchid: &str, transaction_id: &str) -> Result<Option<Order>> {
        let found = self.orders(rows::ORDER_OF_TRANSACTION, params![mchid, transaction_id])?;
        Ok(found.into_iter().next())
    }

    fn refund(&self, mchid: &str, out_refund_no: &str) -> Result<Option<Refund>> {
        match self.reading(|c| Rows(c).record(TaskKind::Refund, mchid, out_refund_no))? {
            None => Ok(None),
            Some(Write::Refund(refund)) => Ok(Some(refund)),
            Some(_) => Err(altered()),
        }
    }

    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        self.reading(|c| Rows(c).refunds_of(mchid, out_trade_no))
    }

    fn payout(&self, mchid: &str, kind: PayoutKind, number: &str) -> Result<Option<Payout>> {
        let kind = match kind {
            PayoutKind::Redpack => TaskKind::Redpack,
            PayoutKind::Transfer => TaskKind::Transfer,
        };
        match self.reading(|c| Rows(c).record(kind, mchid, number))? {
            None => Ok(None),
            Some(Write::Payout(payout)) => Ok(Some(payout)),
            Some(_) => Err(altered()),
        }
    }

    fn sharing(&self, mchid: &str, out_order_no: &str) -> Result<Option<Sharing>> {
        let found = self.reading(|c| Rows(c).record(TaskKind::Sharing, mchid, out_order_no))?;
        found.map(sharing).transpose()
    }

    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        self.reading(|c| Rows(c).sharings_of(mchid, out_trade_no))
    }

    fn sharing_return(&self, mchid: &str, out_return_no: &str) -> Result<Option<SharingReturn>> {
        let kind = TaskKind::SharingReturn;
        let found = self.reading(|c| Rows(c).record(kind, mchid, out_return_no))?;
        found.map(sharing_return).transpose()
    }

    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        self.reading(|c| Rows(c).returns_of(mchid, out_order_no))
    }

    fn evidence_of(&self, record: &str) -> Result<Vec<Evidence>> {
        self.reading(|connection| {
            let mut statement = connection
                .prepare_cached(
                    "SELECT number, seq, source, operation, verified_by, received_ms, body FROM evidence
                     WHERE number IN (SELECT evidence FROM proofs WHERE record = ?1) ORDER BY number",
                )
                .map_err(fault)?;
            let mut rows = statement.query([record]).map_err(fault)?;
            let mut found = Vec::new();
            while let Some(row) = rows.next().map_err(fault)? {
                found.push(rows::evidence(row)?.2);
            }
            Ok(found)
        })
    }

    fn payments_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
    ) -> Result<()> {
        self.reading(|c| spans::payments(c, span, each))
    }

    fn refunds_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
    ) -> Result<()> {
        self.reading(|c| spans::refunds(c, span, each))
    }

    fn take_due(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<Task>> {
        // Nothing due is the usual case, and needs no write lock.
        if self.next_due_ms()?.is_none_or(|due| due > now_ms) {
            return Ok(Vec::new());
        }
        self.writing(|connection| {
            exclusively(connection, || {
                let due = due(connection, now_ms, limit)?;
                for task in &due {
                    let key = params![task.mchid, task.kind.word(), task.number, lease_until_ms];
                    connection
                        .prepare_cached("UPDATE tasks SET due_ms = ?4 WHERE mchid = ?1 AND kind = ?2 AND number = ?3")
                        .and_then(|mut statement| statement.execute(key))
                        .map_err(fault)?;
                }
                Ok(due)
            })
        })
    }

    fn reschedule(&self, task: &Task, lease_until_ms: i64) -> Result<()> {
        let (mchid, kind, number) = (&task.mchid, task.kind.word(), &task.number);
        self.writing(|connection| {
            match task.due_ms {
                Some(due_ms) => connection
                    .prepare_cached(
                        "UPDATE tasks SET due_ms = ?5, attempt = ?6
                         WHERE mchid = ?1 AND kind = ?2 AND number = ?3 AND due_ms = ?4",
                    )
                    .and_then(|mut statement| {
                        let values =
                            params![mchid, kind, number, lease_until_ms, due_ms, task.attempt];
                        statement.execute(values)
                    }),
                None => connection
                    .prepare_cached(
                        "DELETE FROM tasks
                         WHERE mchid = ?1 AND kind = ?2 AND number = ?3 AND due_ms = ?4",
                    )
                    .and_then(|mut statement| {
                        statement.execute(params![mchid, kind, number, lease_until_ms])
                    }),
            }
            .map(drop)
            .map_err(fault)
        })
    }

    fn next_due_ms(&self) -> Result<Option<i64>> {
        self.reading(|connection| {
            connection
                .prepare_cached("SELECT min(due_ms) FROM tasks")
                .and_then(|mut statement| statement.query_row([], |row| row.get(0)))
                .map_err(fault)
        })
    }

    fn hasten(&self, kind: TaskKind, mchid: &str, number: &str, due_ms: i64) -> Result<bool> {
        self.writing(|connection| {
            let moved = connection
                .prepare_cached(
                    "UPDATE tasks SET due_ms = ?4 WHERE mchid = ?1 AND kind = ?2 AND number = ?3 AND due_ms > ?4",
                )
                .and_then(|mut statement| statement.execute(params![mchid, kind.word(), number, due_ms]))
                .map_err(fault)?;
            Ok(moved > 0)
        })
    }

    fn take_events(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<OutEvent>> {
        let free = |c: &Connection| free_events(c, now_ms, limit);
        if self.reading(free)?.is_empty() {
            return Ok(Vec::new());
        }
        self.writing(|connection| {
            exclusively(connection, || {
                let events = free(connection)?;
                for (number, _) in &events {
                    connection
                        .prepare_cached("UPDATE events SET lease_until_ms = ?2 WHERE number = ?1")
                        .and_then(|mut statement| {
                            statement.execute(params![number, lease_until_ms])
                        })
                        .map_err(fault)?;
                }
                Ok(events.into_iter().map(|(_, event)| event).collect())
            })
        })
    }

    fn events_done(&self, ids: &[String], now_ms: i64) -> Result<usize> {
        if ids.is_empty() {
            self.birth.check()?;
            return Ok(0);
        }
        self.writing(|connection| {
            exclusively(connection, || {
                let mut done = 0;
                for id in ids {
                    done += connection
                        .prepare_cached(
                            "UPDATE events SET done_ms = ?2 WHERE id = ?1 AND done_ms IS NULL",
                        )
                        .and_then(|mut statement| statement.execute(params![id, now_ms]))
                        .map_err(fault)?;
                }
                Ok(done)
            })
        })
    }

    fn verify(&self) -> Result<Verification> {
        self.reading(check::verify)
    }
}

fn order(write: Write) -> Result<Order> {
    match write {
        Write::Order(order) => Ok(order),
        _ => Err(altered()),
    }
}

fn sql_limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

fn due(connection: &Connection, now_ms: i64, limit: usize) -> Result<Vec<Task>> {
    let mut statement = connection
        .prepare_cached(
            "SELECT kind, mchid, number, due_ms, attempt FROM tasks WHERE due_ms <= ?1
             ORDER BY due_ms, kind, mchid, number LIMIT ?2",
        )
        .map_err(fault)?;
    let mut rows = statement
        .query(params![now_ms, sql_limit(limit)])
        .map_err(fault)?;
    let mut due = Vec::new();
    while let Some(row) = rows.next().map_err(fault)? {
        let kind: String = row.get(0).map_err(fault)?;
        due.push(Task {
            kind: TaskKind::parse(&kind).ok_or_else(altered)?,
            mchid: row.get(1).map_err(fault)?,
            number: row.get(2).map_err(fault)?,
            due_ms: row.get(3).map_err(fault)?,
            attempt: row.get(4).map_err(fault)?,
        });
    }
    Ok(due)
}

fn free_events(connection: &Connection, now_ms: i64, limit: usize) -> Result<Vec<(i64, OutEvent)>> {
    let mut statement = connection
        .prepare_cached(
            "SELECT number, seq, id, kind, mchid, about, data FROM events
             WHERE done_ms IS NULL AND (lease_until_ms IS NULL OR lease_until_ms <= ?1)
             ORDER BY number LIMIT ?2",
        )
        .map_err(fault)?;
    let mut rows = statement
        .query(params![now_ms, sql_limit(limit)])
        .map_err(fault)?;
    let mut free = Vec::new();
    while let Some(row) = rows.next().map_err(fault)? {
        free.push((row.get(0).map_err(fault)?, rows::event(row)?.2));
    }
    Ok(free)
}
