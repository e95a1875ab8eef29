//! Handles: numbers that C holds in place of pointers, so that a stale one is an error and not a crash.
//!
//! A handle says which slot it is, which use of that slot, what lies there, and in which process it
//! was given out. A slot counts its uses and is retired after the last one that the handle can say, so
//! no number is ever given out twice. Bits from the top: 32 the use, from 1; 2 what; 6 the process, by
//! forks; 24 the slot. The top bit stays clear, for languages whose integers are signed.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a handle stands for: the two kinds never pass for one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// An engine.
    Engine = 1,
    /// A reply.
    Reply = 2,
}

/// Threads spread over so many locks.
const SHARDS: usize = 16;
const SLOT_BITS: u32 = 24;
const FORK_BITS: u32 = 6;
const WHAT_SHIFT: u32 = SLOT_BITS + FORK_BITS;
const USE_SHIFT: u32 = 32;
/// The last use of a slot.
const LAST_USE: u32 = i32::MAX as u32;
const SLOTS_OF_A_SHARD: usize = (1 << SLOT_BITS) / SHARDS;

/// What lies behind the handles of one kind in one process.
pub struct Handles<T> {
    what: What,
    forks: u32,
    shards: [Shard<T>; SHARDS],
}

/// A line of the cache of its own, so that threads do not slow each other down.
#[repr(align(128))]
struct Shard<T>(Mutex<Slots<T>>);

struct Slots<T> {
    slots: Vec<Slot<T>>,
    /// The slot that is used next, if one was given back; each free slot names the one after it.
    free: Option<usize>,
}

struct Slot<T> {
    uses: u32,
    content: Content<T>,
}

enum Content<T> {
    Taken(T),
    Free(Option<usize>),
}

/// What came of taking something out.
#[derive(Debug)]
pub enum Removed<T> {
    /// It was there, and is the caller's.
    Out(T),
    /// It is there, and the condition did not hold.
    Kept,
    /// There is no such thing.
    Stale,
}

impl<T> Handles<T> {
    /// An empty table for a process that so many forks led to.
    pub fn new(what: What, forks: u32) -> Handles<T> {
        Handles {
            what,
            forks: forks % (1 << FORK_BITS),
            shards: std::array::from_fn(|_| {
                Shard(Mutex::new(Slots {
                    slots: Vec::new(),
                    free: None,
                }))
            }),
        }
    }

    /// Puts something in and gives its handle, never 0; gives it back when no slot can be had.
    pub fn insert(&self, content: T) -> Result<u64, T> {
        let home = home();
        for shard in (0..SHARDS).map(|n| (home + n) % SHARDS) {
            let mut slots = self.lock(shard);
            if let Some(at) = slots.vacant() {
                let slot = &mut slots.slots[at];
                slot.uses += 1;
                slot.content = Content::Taken(content);
                return Ok(self.handle(slot.uses, at * SHARDS + shard));
            }
        }
        Err(content)
    }

    /// Looks at what a handle stands for; nothing if it stands for nothing any more, or never did.
    pub fn look<R>(&self, handle: u64, look: impl FnOnce(&T) -> R) -> Option<R> {
        let (shard, at) = self.place(handle)?;
        let slots = self.lock(shard);
        slots.content(at, handle).map(look)
    }

    /// Takes out what a handle stands for if a condition holds; from then on the handle is stale.
    pub fn remove_if(&self, handle: u64, condition: impl FnOnce(&T) -> bool) -> Removed<T> {
        let Some((shard, at)) = self.place(handle) else {
            return Removed::Stale;
        };
        let mut slots = self.lock(shard);
        match slots.content(at, handle) {
            None => Removed::Stale,
            Some(content) if !condition(content) => Removed::Kept,
            Some(_) => slots.vacate(at).map_or(Removed::Stale, Removed::Out),
        }
    }

    /// Whether a handle has the form of one that another process gave out before it forked.
    pub fn is_before_fork(&self, handle: u64) -> bool {
        use_of(handle) > 0 && what_of(handle) == self.what as u64 && forks_of(handle) != self.forks
    }

    fn handle(&self, uses: u32, slot: usize) -> u64 {
        u64::from(uses) << USE_SHIFT
            | (self.what as u64) << WHAT_SHIFT
            | u64::from(self.forks) << SLOT_BITS
            | slot as u64
    }

    /// The shard and the slot in it that a handle speaks of, if it has the form of one of this table.
    fn place(&self, handle: u64) -> Option<(usize, usize)> {
        let ours = what_of(handle) == self.what as u64 && forks_of(handle) == self.forks;
        let slot = handle as usize & ((1 << SLOT_BITS) - 1);
        ours.then_some((slot % SHARDS, slot / SHARDS))
    }

    /// Nothing that runs under the lock leaves a slot half changed, so a poisoned one is good.
    fn lock(&self, shard: usize) -> MutexGuard<'_, Slots<T>> {
        let Shard(slots) = &self.shards[shard];
        slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Slots<T> {
    /// A slot that is free: the one that was given back last, else a new one.
    fn vacant(&mut self) -> Option<usize> {
        if let Some(at) = self.free {
            if let Content::Free(next) = self.slots[at].content {
                self.free = next;
            }
            return Some(at);
        }
        if self.slots.len() == SLOTS_OF_A_SHARD || self.slots.try_reserve(1).is_err() {
            return None;
        }
        self.slots.push(Slot {
            uses: 0,
            content: Content::Free(None),
        });
        Some(self.slots.len() - 1)
    }

    fn content(&self, at: usize, handle: u64) -> Option<&T> {
        match self.slots.get(at)? {
            Slot {
                uses,
                content: Content::Taken(content),
            } if *uses == use_of(handle) => Some(content),
            _ => None,
        }
    }

    /// Empties a slot. One that had its last use is not used again.
    fn vacate(&mut self, at: usize) -> Option<T> {
        let next = self.free;
        let slot = &mut self.slots[at];
        if slot.uses < LAST_USE {
            self.free = Some(at);
        }
        match std::mem::replace(&mut slot.content, Content::Free(next)) {
            Content::Taken(content) => Some(content),
            Content::Free(_) => None,
        }
    }
}

fn use_of(handle: u64) -> u32 {
    (handle >> USE_SHIFT) as u32
}

fn what_of(handle: u64) -> u64 {
    handle >> WHAT_SHIFT & 0b11
}

fn forks_of(handle: u64) -> u32 {
    (handle >> SLOT_BITS) as u32 & ((1 << FORK_BITS) - 1)
}

/// The shard that this thread begins with.
fn home() -> usize {
    static THREADS: AtomicUsize = AtomicUsize::new(0);
    thread_local!(static HOME: usize = THREADS.fetch_add(1, Ordering::Relaxed) % SHARDS);
    // A thread that is ending has no home any more and takes the first.
    HOME.try_with(|home| *home).unwrap_or(0)
}

#[cfg(test)]
#[path = "handles_tests.rs"]
mod tests;
