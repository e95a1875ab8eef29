//! Which process this is: a forked child inherits memory, and with it locks that nobody will release.
//!
//! So a child never looks at the tables of its parent: it begins with empty ones. The tables it
//! inherited stay as they are, unread; closing what lies in them belongs to the parent. Locks that are not
//! ours (SQLite has some for the whole process) are kept free by letting a fork wait a moment for the
//! threads that are inside an engine; where one does not come out, the child opens no engine and says why.

use crate::handles::{Handles, What};
use crate::lent::Lent;
use fenpay::Engine;
use std::ptr::null_mut;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, Ordering};
use std::thread::sleep;
use std::time::Duration;

/// Everything that this process gave handles to.
pub struct Process {
    forks: u32,
    /// The engines that are open. A call holds its engine while it runs.
    pub engines: Handles<Arc<Engine>>,
    /// The replies that are not freed.
    pub replies: Handles<Lent>,
    /// What the parent left, kept where a leak checker finds it.
    _inherited: AtomicPtr<Process>,
}

/// How many forks led from the process that loaded the library to this one.
static FORKS: AtomicU32 = AtomicU32::new(0);
static CURRENT: AtomicPtr<Process> = AtomicPtr::new(null_mut());

/// This process, made at its first use.
pub fn current() -> &'static Process {
    let mut known = CURRENT.load(Ordering::Acquire);
    loop {
        let forks = FORKS.load(Ordering::Relaxed);
        // SAFETY: `CURRENT` is null or a box that is never freed, and was published whole.
        if let Some(process) = unsafe { known.as_ref() }
            && process.forks == forks
        {
            return process;
        }
        let fresh = Box::into_raw(Box::new(Process::new(forks, known)));
        match CURRENT.compare_exchange(known, fresh, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => {
                watch_forks(forks);
                known = fresh;
            }
            Err(other) => {
                // SAFETY: `fresh` is our own box, and nobody else has seen it.
                drop(unsafe { Box::from_raw(fresh) });
                known = other;
            }
        }
    }
}

impl Process {
    fn new(forks: u32, inherited: *mut Process) -> Process {
        Process {
            forks,
            engines: Handles::new(What::Engine, forks),
            replies: Handles::new(What::Reply, forks),
            _inherited: AtomicPtr::new(inherited),
        }
    }
}

/// How many threads are inside an engine, where locks are that are not ours: SQLite's, for one.
static INSIDE: AtomicU32 = AtomicU32::new(0);
/// How many threads are about to fork.
static FORKING: AtomicU32 = AtomicU32::new(0);
/// Whether this process was forked while a thread was inside an engine.
static TORN: AtomicBool = AtomicBool::new(false);
/// For how many milliseconds a fork waits for the threads that are inside.
const PATIENCE_MS: u32 = 100;

/// A thread inside an engine. While one is about to fork, the next waits outside.
pub struct Inside(());

impl Inside {
    /// Goes in; nothing if locks in there may be held for ever, by a thread that a fork left behind.
    pub fn enter() -> Option<Inside> {
        // From its first use on, a process is told of forks.
        current();
        loop {
            INSIDE.fetch_add(1, Ordering::SeqCst);
            let inside = Inside(());
            if FORKING.load(Ordering::SeqCst) == 0 {
                return (!TORN.load(Ordering::Relaxed)).then_some(inside);
            }
            drop(inside);
            sleep(Duration::from_millis(1));
        }
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        INSIDE.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Asks to be told of forks, once in the line from the first process down. Miri cannot fork.
#[cfg(all(unix, not(miri)))]
fn watch_forks(forks: u32) {
    type Told = Option<unsafe extern "C" fn()>;
    unsafe extern "C" {
        fn pthread_atfork(prepare: Told, parent: Told, child: Told) -> std::ffi::c_int;
    }
    unsafe extern "C" fn before() {
        FORKING.fetch_add(1, Ordering::SeqCst);
        for _ in 0..PATIENCE_MS {
            if INSIDE.load(Ordering::SeqCst) == 0 {
                break;
            }
            sleep(Duration::from_millis(1));
        }
    }
    unsafe extern "C" fn in_parent() {
        FORKING.fetch_sub(1, Ordering::SeqCst);
    }
    unsafe extern "C" fn in_child() {
        FORKS.fetch_add(1, Ordering::Relaxed);
        FORKING.store(0, Ordering::SeqCst);
        if INSIDE.swap(0, Ordering::SeqCst) > 0 {
            TORN.store(true, Ordering::Relaxed);
        }
    }
    if forks == 0 {
        // SAFETY: the function is one of POSIX with this very signature, and what runs in the child does
        // only what a signal handler may. A refusal for want of memory leaves forks unnoticed; the
        // SQLite ledger then still refuses to work in the child.
        unsafe { pthread_atfork(Some(before), Some(in_parent), Some(in_child)) };
    }
}

#[cfg(any(not(unix), miri))]
fn watch_forks(_: u32) {}
