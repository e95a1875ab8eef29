//! A bounded number of threads of an engine's own.
//!
//! libuv's pool has four threads, and the host's DNS, files and compression wait in it: a shop's
//! payments must not.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How long a thread waits for work before it ends.
const IDLE: Duration = Duration::from_secs(30);

/// Something to do.
pub type Job = Box<dyn FnOnce() + Send>;

/// Threads that start when there is work for them and end when there was none for a while.
///
/// When it is dropped, what was submitted is still done, and then the threads end.
pub struct Pool {
    shared: Arc<Shared>,
    most: usize,
}

struct Shared {
    state: Mutex<State>,
    wake: Condvar,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    threads: usize,
    idle: usize,
    ended: bool,
}

impl Pool {
    /// A pool of at most so many threads, at least one; none is started.
    pub fn new(most: usize) -> Pool {
        Pool {
            shared: Arc::new(Shared {
                state: Mutex::default(),
                wake: Condvar::new(),
            }),
            most: most.max(1),
        }
    }

    /// Has a job done, in the order of submission, by the next thread that is free.
    ///
    /// # Errors
    /// The job itself, if there is no thread and the system gives none.
    pub fn submit(&self, job: Job) -> Result<(), Job> {
        let mut state = self.shared.lock();
        state.jobs.push_back(job);
        if state.jobs.len() <= state.idle {
            self.shared.wake.notify_one();
            return Ok(());
        }
        if state.threads < self.most {
            let shared = self.shared.clone();
            let started = thread::Builder::new()
                .name("fenpay".to_owned())
                .spawn(move || shared.work());
            match started {
                Ok(_) => state.threads += 1,
                Err(_) if state.threads > 0 => {}
                Err(_) => return state.jobs.pop_back().map_or(Ok(()), Err),
            }
        }
        Ok(())
    }

    /// How many threads there are.
    #[allow(dead_code, reason = "what the tests look at")]
    pub fn threads(&self) -> usize {
        self.shared.lock().threads
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.shared.lock().ended = true;
        self.shared.wake.notify_all();
    }
}

impl Shared {
    /// What a thread does until it ends.
    fn work(&self) {
        let mut state = self.lock();
        loop {
            if let Some(job) = state.jobs.pop_front() {
                drop(state);
                // A job answers for its own panics; this keeps the thread when one does not.
                let _ = catch_unwind(AssertUnwindSafe(job));
                state = self.lock();
                continue;
            }
            if state.ended {
                break;
            }
            state.idle += 1;
            let (woken, waited) = self
                .wake
                .wait_timeout(state, IDLE)
                .unwrap_or_else(PoisonError::into_inner);
            state = woken;
            state.idle -= 1;
            if waited.timed_out() && state.jobs.is_empty() {
                break;
            }
        }
        state.threads -= 1;
    }

    /// No job runs under the lock, so a poisoned one holds nothing half done.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
