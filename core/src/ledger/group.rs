//! Concurrent changes share one transaction and one write to the disk.
//!
//! There is no thread of our own: whoever comes while nobody leads takes all that wait, does the
//! work for them, and wakes them. A leader that panics fails its batch and wedges nobody.

use super::Committed;
use crate::error::{Error, Result};
use std::collections::HashMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// The most changes in one transaction.
const BATCH: usize = 256;

/// How often a leader lets others run before it goes, while fewer wait than went with the last one.
///
/// Those whom the last batch woke come back at once; a leader that does not let them come takes its
/// own job alone to the disk, and every other write is for one change.
const PATIENCE: usize = 256;

type Outcome = Result<Committed>;

/// A queue of jobs whose callers wait, one of them working for all.
#[derive(Debug)]
pub(super) struct Group<J> {
    queue: Mutex<Queue<J>>,
    turn: Condvar,
}

#[derive(Debug)]
struct Queue<J> {
    next_ticket: u64,
    waiting: Vec<(u64, J)>,
    finished: HashMap<u64, Outcome>,
    has_leader: bool,
    last_batch: usize,
}

impl<J> Group<J> {
    pub fn new() -> Group<J> {
        let queue = Queue {
            next_ticket: 0,
            waiting: Vec::new(),
            finished: HashMap::new(),
            has_leader: false,
            last_batch: 0,
        };
        Group {
            queue: Mutex::new(queue),
            turn: Condvar::new(),
        }
    }

    /// Has the job done by `work`, alone or with others, and gives back its own outcome.
    pub fn submit(&self, job: J, work: impl Fn(&[J]) -> Vec<Outcome>) -> Outcome {
        let mut queue = self.lock();
        let ticket = queue.next_ticket;
        queue.next_ticket += 1;
        queue.waiting.push((ticket, job));
        loop {
            if let Some(outcome) = queue.finished.remove(&ticket) {
                return outcome;
            }
            if queue.has_leader {
                queue = self
                    .turn
                    .wait(queue)
                    .unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            queue.has_leader = true;
            for _ in 0..PATIENCE {
                if queue.waiting.len() >= queue.last_batch {
                    break;
                }
                drop(queue);
                std::thread::yield_now();
                queue = self.lock();
            }
            let size = queue.waiting.len().min(BATCH);
            queue.last_batch = size;
            let (tickets, jobs): (Vec<u64>, Vec<J>) = queue.waiting.drain(..size).unzip();
            drop(queue);
            let mut lead = Lead {
                group: self,
                own: ticket,
                tickets,
                outcomes: Vec::new(),
            };
            lead.outcomes = work(&jobs);
            drop(lead);
            queue = self.lock();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Queue<J>> {
        // Every section under this lock leaves the queue whole, so poison means nothing here.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Hands out the outcomes when the leader is through, also when it panics.
struct Lead<'a, J> {
    group: &'a Group<J>,
    own: u64,
    tickets: Vec<u64>,
    outcomes: Vec<Outcome>,
}

impl<J> Drop for Lead<'_, J> {
    fn drop(&mut self) {
        let mut queue = self.group.lock();
        let mut outcomes = self.outcomes.drain(..);
        for &ticket in &self.tickets {
            let lost = || {
                Err(Error::internal(
                    "the writer of a shared transaction panicked; the same change again is safe",
                ))
            };
            let outcome = outcomes.next().unwrap_or_else(lost);
            // The caller of a leader that panics is not there any more to fetch its outcome.
            if ticket != self.own || !std::thread::panicking() {
                queue.finished.insert(ticket, outcome);
            }
        }
        queue.has_leader = false;
        drop(queue);
        self.group.turn.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    #[test]
    fn everyone_gets_the_outcome_of_their_own_job() {
        let group = Group::new();
        let batches = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for thread in 0..16u64 {
                let (group, batches) = (&group, &batches);
                scope.spawn(move || {
                    for at in 0..200u64 {
                        let odd = (thread + at) % 2 == 1;
                        let outcome = group.submit(odd, |jobs| {
                            batches.fetch_add(1, Ordering::SeqCst);
                            let of = |odd: &bool| {
                                if *odd {
                                    Committed::Stale
                                } else {
                                    Committed::Done
                                }
                            };
                            jobs.iter().map(|odd| Ok(of(odd))).collect()
                        });
                        assert_eq!(outcome.unwrap() == Committed::Stale, odd);
                    }
                });
            }
        });
        assert!(batches.load(Ordering::SeqCst) <= 3200);
        assert!(group.lock().finished.is_empty());
    }

    #[test]
    fn a_leader_that_panics_wedges_nobody() {
        let group = Group::new();
        let fuse = AtomicBool::new(true);
        let work = |jobs: &[u8]| {
            std::thread::sleep(std::time::Duration::from_millis(5));
            assert!(!fuse.swap(false, Ordering::SeqCst), "boom");
            jobs.iter().map(|_| Ok(Committed::Done)).collect()
        };
        let ends: Vec<bool> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| group.submit(0u8, work).is_ok()))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap_or(false))
                .collect()
        });
        assert!(ends.iter().filter(|&&ok| !ok).count() >= 1);
        assert_eq!(group.submit(0, work), Ok(Committed::Done));
        assert!(group.lock().finished.is_empty());
    }
}
