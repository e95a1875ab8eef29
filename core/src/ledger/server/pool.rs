//! Connections that are lent one at a time.

use super::statement::{Answer, Broken, How, Row, Statement};
use crate::error::{Advice, Error, Result};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What makes connections to one database, each ready and looked at.
pub(in crate::ledger) trait Driver: Send + Sync {
    /// Connects.
    fn connect(&self) -> Result<Box<dyn Link>, Broken>;
}

/// A connection. Every wait inside it ends by itself.
pub(in crate::ledger) trait Link: Send {
    /// Sends statements together and reads their answers; after one that fails none is done.
    fn flight(&mut self, statements: &[Statement], within: Duration)
    -> Result<Vec<Answer>, Broken>;

    /// Does writes, none of them of a row that another one writes, in a transaction of their own and
    /// commits it, all in one flight. Where one of them fails, or does not touch as many rows as it
    /// must, none is done. `None` where the server has no way to do that.
    fn once(&mut self, writes: &[Statement], within: Duration) -> Option<Result<(), Broken>>;

    /// Reads a statement's rows as they come; each may take so long.
    fn stream(
        &mut self,
        statement: &Statement,
        within: Duration,
        feed: &mut dyn FnMut(Row) -> Result<()>,
    ) -> Result<(), Broken>;
}

/// How long anybody waits for a connection to come free.
const TURN: Duration = Duration::from_secs(10);
/// A connection that was idle for longer is asked for a sign of life before it is used.
const QUIET: Duration = Duration::from_secs(3);
/// How long the sign of life may take.
const PING: Duration = Duration::from_secs(2);
/// A connection that was idle for longer is closed. It is shorter than the time after which
/// servers are told to close one themselves.
const STALE: Duration = Duration::from_secs(20);

pub(super) struct Pool {
    driver: Box<dyn Driver>,
    limit: usize,
    held: Mutex<Held>,
    freed: Condvar,
}

#[derive(Default)]
struct Held {
    idle: Vec<Idle>,
    /// Idle ones and lent ones.
    open: usize,
}

struct Idle {
    link: Box<dyn Link>,
    since: Instant,
    /// Whether another connection was lost since it was last used.
    doubtful: bool,
}

impl Pool {
    pub fn new(driver: Box<dyn Driver>, limit: usize) -> Pool {
        Pool {
            driver,
            limit,
            held: Mutex::default(),
            freed: Condvar::new(),
        }
    }

    /// Lends a connection to `work`; one that is lost meanwhile does not come back.
    ///
    /// # Errors
    /// As `work`; `Lost` when no connection can be had.
    pub fn lend<T>(
        &self,
        work: impl FnOnce(&mut dyn Link) -> Result<T, Broken>,
    ) -> Result<T, Broken> {
        let mut lent = self.take()?;
        let Some(link) = lent.link.as_mut() else {
            return Err(Error::internal("a connection that is none was lent").into());
        };
        let value = work(&mut **link);
        lent.is_sound = !matches!(&value, Err(broken) if broken.how == How::Lost);
        value
    }

    fn take(&self) -> Result<Lent<'_>, Broken> {
        let until = Instant::now() + TURN;
        let mut held = self.lock();
        loop {
            while let Some(idle) = held.idle.pop() {
                if idle.since.elapsed() > STALE {
                    // Those below it have been idle for longer still.
                    let old = std::mem::take(&mut held.idle);
                    held.open -= old.len() + 1;
                    drop(held);
                    drop((idle, old));
                    held = self.lock();
                    continue;
                }
                drop(held);
                let mut lent = Lent::new(self, Some(idle.link));
                if !idle.doubtful && idle.since.elapsed() < QUIET || lent.answers() {
                    return Ok(lent);
                }
                drop(lent);
                held = self.lock();
            }
            if held.open < self.limit {
                held.open += 1;
                drop(held);
                let mut lent = Lent::new(self, None);
                lent.link = Some(self.driver.connect()?);
                return Ok(lent);
            }
            let Some(left) = until.checked_duration_since(Instant::now()) else {
                let text = format!("all {} connections to the ledger are in use", self.limit);
                return Err(Error::ledger(Advice::Later, text).into());
            };
            held = match self.freed.wait_timeout(held, left) {
                Ok((held, _)) => held,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        // Every section under this lock leaves the counts whole, so poison means nothing here.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves all connections as they are, without closing them: in a forked child they are the
    /// parent's.
    pub fn abandon(&mut self) {
        // Not locked: whoever held the lock when the process was forked gives it back in the parent.
        let held = self.held.get_mut().unwrap_or_else(PoisonError::into_inner);
        std::mem::forget(std::mem::take(&mut held.idle));
    }
}

/// A connection on loan; it goes back when it is dropped, or is closed if it is not sound.
struct Lent<'a> {
    pool: &'a Pool,
    link: Option<Box<dyn Link>>,
    is_sound: bool,
}

impl<'a> Lent<'a> {
    fn new(pool: &'a Pool, link: Option<Box<dyn Link>>) -> Lent<'a> {
        Lent {
            pool,
            link,
            is_sound: false,
        }
    }

    fn answers(&mut self) -> bool {
        let ping = [Statement::plain("SELECT 1")];
        self.link
            .as_mut()
            .is_some_and(|link| link.flight(&ping, PING).is_ok())
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let link = self.link.take();
        let mut held = self.pool.lock();
        match link {
            Some(link) if self.is_sound => {
                held.idle.push(Idle {
                    link,
                    since: Instant::now(),
                    doubtful: false,
                });
                drop(held);
            }
            lost => {
                held.open -= 1;
                held.idle.iter_mut().for_each(|idle| idle.doubtful = true);
                drop(held);
                drop(lost);
            }
        }
        self.pool.freed.notify_one();
    }
}
