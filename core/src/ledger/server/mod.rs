//! What the ledgers in a server's database have in common: connections, transactions that callers
//! share, retries, and commits of unknown outcome. What a dialect adds is how it connects, how it
//! spells a statement, and what its errors mean.

mod address;
mod alone;
mod batch;
mod check;
mod known;
mod leases;
mod ledger;
mod pool;
mod read;
mod schema;
mod spans;
mod statement;
#[cfg(test)]
mod tests;
mod tls;

pub(super) use address::{Address, Host, Words, refused};
pub(super) use pool::{Driver, Link};
pub(super) use schema::{Dialect, Trigger};
pub(super) use statement::{Answer, Broken, Columns, Held, How, Row, Statement, text};
pub(super) use tls::Material;

use super::birth::Birth;
use super::group::Group;
use super::history::Sealed;
use super::tables::{Cell, Table};
use super::{Committed, TaskKind, Write};
use crate::error::{Advice, Error, Result};
use alone::Alone;
use batch::{Outcome, Trouble, look_up, transact};
use pool::Pool;
use schema::migrate;
use statement::altered;
use std::time::{Duration, Instant};

/// How long one flight of statements may take.
const STATEMENT: Duration = Duration::from_secs(10);
/// How long a COMMIT may take before its outcome is looked up.
const COMMIT: Duration = Duration::from_secs(10);
/// How long making a table may take, and waiting for another process that makes them.
const MIGRATION: Duration = Duration::from_secs(60);
/// How long what failed for a passing reason is tried again.
const PATIENCE: Duration = Duration::from_secs(15);
/// The longest pause between two tries.
const PAUSE: Duration = Duration::from_millis(500);

/// A ledger in a server's database, which any number of machines may share.
///
/// When [`Ledger::commit`] returns, the server has said that the change is durable. Concurrent
/// callers of one ledger share transactions. Each connection blocks the thread that uses it, and no
/// thread is started; a thread that drives an async runtime must not call a ledger directly
/// (tokio: `spawn_blocking`). A ledger that was opened before a fork refuses to work in the child.
pub struct Server {
    birth: Birth,
    /// Where it is, without a password.
    place: String,
    dialect: Dialect,
    pool: Pool,
    group: Group<Sealed>,
    alone: Alone,
    /// How long what failed for a passing reason is tried again.
    patience: Duration,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server")
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

/// In a forked child the connections belong to the parent: they are left as they are.
impl Drop for Server {
    fn drop(&mut self) {
        if self.birth.is_elsewhere() {
            self.pool.abandon();
        }
    }
}

impl Server {
    /// Opens a ledger: connects once, and makes the tables if they are not there.
    pub(super) fn open(
        driver: Box<dyn Driver>,
        dialect: Dialect,
        address: &Address,
    ) -> Result<Server> {
        let server = Server {
            birth: Birth::here(),
            place: address.place(),
            dialect,
            pool: Pool::new(driver, address.connections),
            group: Group::new(),
            alone: Alone::default(),
            patience: PATIENCE,
        };
        server.retried(|link| migrate(link, &server.dialect))?;
        Ok(server)
    }

    /// Lends a connection to `work`, and again when it failed for a passing reason.
    ///
    /// Only for what may be done twice.
    fn retried<T>(&self, mut work: impl FnMut(&mut dyn Link) -> Result<T, Broken>) -> Result<T> {
        self.birth.check()?;
        let mut tries = Tries::within(self.patience);
        loop {
            match self.pool.lend(&mut work) {
                Ok(value) => return Ok(value),
                Err(broken) if passes(&broken) && tries.again() => {}
                Err(broken) => return Err(broken.error),
            }
        }
    }

    /// Runs statements and gives back their answers.
    fn ask(&self, statements: &[Statement]) -> Result<Vec<Answer>> {
        self.retried(|link| link.flight(statements, STATEMENT))
    }

    /// Runs one statement that reads.
    fn rows(&self, statement: Statement) -> Result<Answer> {
        let answers = self.ask(&[statement])?;
        Ok(answers.into_iter().next().unwrap_or_default())
    }

    /// Runs one statement that writes by itself, and gives back how many rows it touched.
    fn touch(&self, sql: &str, values: Vec<Cell>) -> Result<u64> {
        Ok(self.rows(Statement::Plain(sql, values))?.affected)
    }

    fn record(&self, kind: TaskKind, mchid: &str, number: &str) -> Result<Option<Write>> {
        let answer = self.rows(read::by_key(kind, mchid, number))?;
        let table = super::tables::table_of(kind);
        Ok(read::records(table, &answer)?.into_iter().next())
    }

    fn parts<T>(
        &self,
        table: &'static Table,
        by: &'static [&'static str],
        key: [&str; 2],
        pick: fn(Write) -> Option<T>,
    ) -> Result<Vec<T>> {
        let keys = vec![key.map(Cell::Text).to_vec()];
        let tail = "ORDER BY placed_ms, number";
        let answer = self.rows(read::found(table, by, keys, tail, Vec::new()))?;
        let records = read::records(table, &answer)?.into_iter();
        records
            .map(|write| pick(write).ok_or_else(altered))
            .collect()
    }

    /// Commits a batch; each job gets an outcome of its own.
    fn commit_all(&self, jobs: &[Sealed]) -> Vec<Outcome> {
        self.commit_after(jobs, false)
    }

    /// [`Server::commit_all`], where the batch may be under way already. What is under way is done only
    /// if it arrives before anything else is written, so until then no failure says that it is undone.
    fn commit_after(&self, jobs: &[Sealed], mut is_underway: bool) -> Vec<Outcome> {
        let all = |error: &Error| jobs.iter().map(|_| Err(error.clone())).collect();
        let mut tries = Tries::within(self.patience);
        loop {
            let mut unknown_outcomes = None;
            let lent = self
                .pool
                .lend(|link| match transact(link, jobs, &self.alone) {
                    Ok(outcomes) => Ok(outcomes),
                    Err(Trouble::Broken(broken)) => Err(broken),
                    Err(Trouble::Unknown {
                        error,
                        outcomes,
                        is_late,
                    }) => {
                        is_underway |= is_late;
                        unknown_outcomes = Some(outcomes);
                        let how = How::Lost;
                        Err(Broken { how, error })
                    }
                });
            let broken = match lent {
                Ok(outcomes) => return outcomes,
                Err(broken) => broken,
            };
            let told = || match is_underway {
                true => unknown(&broken.error),
                false => broken.error.clone(),
            };
            if let Some(outcomes) = unknown_outcomes {
                match self.resolve(jobs, &outcomes) {
                    Ok(true) => return outcomes,
                    Ok(false) if tries.again() => continue,
                    Ok(false) => return all(&told()),
                    Err(_) => return all(&unknown(&broken.error)),
                }
            }
            match broken.how {
                How::Lost | How::Again | How::Unclear if tries.again() => {}
                How::Refused(outcome) if jobs.len() == 1 => return vec![Ok(outcome)],
                How::Refused(_) | How::Failed if jobs.len() > 1 => {
                    // What one of them broke must not fail the others.
                    let alone = |job| self.commit_after(std::slice::from_ref(job), is_underway);
                    return jobs.iter().flat_map(alone).collect();
                }
                _ => return all(&told()),
            }
        }
    }

    /// Whether a transaction whose outcome is unknown is durable, as its changes' ids tell.
    fn resolve(&self, jobs: &[Sealed], outcomes: &[Outcome]) -> Result<bool> {
        let found = self.retried(|link| look_up(link, jobs))?;
        let done = found.iter().zip(outcomes);
        let mut done = done.filter(|(_, outcome)| **outcome == Ok(Committed::Done));
        // All of them are, or none is.
        Ok(done.next().is_some_and(|(found, _)| *found))
    }
}

/// Whether the same again may succeed.
fn passes(broken: &Broken) -> bool {
    matches!(broken.how, How::Lost | How::Again | How::Unclear)
        && broken.error.advice() == Advice::Later
}

/// A commit of which nobody can say whether it took place.
fn unknown(error: &Error) -> Error {
    let text = format!(
        "{}; whether the change is durable is unknown, and the same change again is safe",
        error.text()
    );
    Error::ledger(Advice::Query, text)
}

/// Tries with growing pauses between them, until patience ends.
struct Tries {
    until: Instant,
    pause: Duration,
}

impl Tries {
    fn within(patience: Duration) -> Tries {
        Tries {
            until: Instant::now() + patience,
            pause: Duration::from_millis(5),
        }
    }

    /// Pauses, and says whether there is time for another try.
    fn again(&mut self) -> bool {
        // Those who were in each other's way must not come back in step.
        let odd = u64::from(Instant::now().elapsed().subsec_nanos() % 7)
            + u64::from(std::process::id() % 5);
        let pause = self.pause + Duration::from_millis(odd);
        if Instant::now() + pause > self.until {
            return false;
        }
        std::thread::sleep(pause);
        self.pause = (self.pause * 2).min(PAUSE);
        true
    }
}
