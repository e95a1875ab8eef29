//! The shorter way of who seems to write alone: nobody's turn is waited for.
//!
//! What a batch needs is read without a lock, where the history ends first of all; then everything is
//! written and committed in one flight, if the history still ends there. If it does, nobody wrote
//! anything meanwhile, so what was read is still so; if it does not, nothing was done, and the batch
//! goes the way on which writers take turns. That is two flights for three, which counts where the
//! database is far away, and fewer answers for the server to send.

use super::batch::{Head, Outcome, READ_HEAD, Trouble, judge_all, undo, writing};
use super::known::{Known, Wants};
use super::pool::Link;
use super::statement::{Broken, How, Statement};
use super::{COMMIT, STATEMENT};
use crate::ledger::Committed;
use crate::ledger::history::{Sealed, key_of};
use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Whether others seem to write the same ledger.
#[derive(Default)]
pub(super) struct Alone(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    /// The hash at which this process left the history.
    left: Option<[u8; 32]>,
    /// Whether the history still ended there when it was looked at last.
    is_alone: bool,
    /// How many flights in a row were lost.
    lost: u32,
}

/// After how many of them the longer way is taken for good, as with a server that has no such flights:
/// what stands between this process and the server may not carry them.
const MOST_LOST: u32 = 3;

/// How the shorter way went.
pub(super) enum Short {
    Done(Vec<Outcome>),
    /// Nothing was done.
    NotTaken,
}

impl Alone {
    /// Notes where this process leaves the history.
    pub fn left(&self, end: &Head) {
        self.seen().left = Some(end.hash);
    }

    /// Notes where the history was found to end, and says whether nobody else has written to it.
    pub fn found(&self, head: &Head) -> bool {
        let mut seen = self.seen();
        seen.is_alone = seen.left == Some(head.hash);
        seen.is_alone
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // Whatever it says, nothing wrong comes of it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Commits a batch on the shorter way, if nobody else seems to write and nothing speaks against
    /// any of its changes. Whatever is out of the ordinary is left to the longer way.
    ///
    /// # Errors
    /// Where the connection is lost, or whether the batch is durable is unknown.
    pub fn try_short(&self, link: &mut dyn Link, jobs: &[Sealed]) -> Result<Short, Trouble> {
        let is_open = |seen: &Seen| seen.is_alone && seen.lost < MOST_LOST;
        if !is_open(&self.seen()) || !is_each_written_once(jobs) {
            return Ok(Short::NotTaken);
        }
        let wants = Wants::of(jobs);
        let mut statements = vec![Statement::plain(READ_HEAD)];
        statements.extend(wants.statements());
        let answers = link.flight(&statements, STATEMENT)?;
        let Some((first, read)) = answers.split_first() else {
            return Ok(Short::NotTaken);
        };
        let head = Head::read(first)?;
        let mut known = Known::default();
        known.take(&wants, read)?;
        if !self.found(&head) {
            return Ok(Short::NotTaken);
        }
        let outcomes = judge_all(&mut known, jobs);
        if known.wanted().is_some() || outcomes.iter().any(|o| *o != Ok(Committed::Done)) {
            return Ok(Short::NotTaken);
        }
        let all: Vec<&Sealed> = jobs.iter().collect();
        let sent = writing(&head, &all, |writes, end| {
            let sent = link.once(writes, COMMIT);
            if let Some(Ok(())) = sent {
                self.left(end);
                self.seen().lost = 0;
            }
            sent
        });
        let Some(sent) = sent else {
            self.seen().lost = MOST_LOST;
            return Ok(Short::NotTaken);
        };
        let Err(broken) = sent else {
            return Ok(Short::Done(outcomes));
        };
        self.seen().is_alone = false;
        match broken.how {
            How::Lost | How::Unclear => {
                self.seen().lost += 1;
                Err(Trouble::Unknown {
                    error: broken.error,
                    outcomes,
                    is_late: true,
                })
            }
            // What it was, the longer way finds out.
            _ => match undo(link, broken) {
                lost @ Broken { how: How::Lost, .. } => Err(lost.into()),
                _ => Ok(Short::NotTaken),
            },
        }
    }
}

/// Whether no record is written twice: all is done at once, and nothing after anything else.
fn is_each_written_once(jobs: &[Sealed]) -> bool {
    let mut keys = HashSet::new();
    let mut writes = jobs.iter().flat_map(|job| &job.change.writes);
    writes.all(|write| keys.insert(key_of(write)))
}
