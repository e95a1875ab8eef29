//! What the exported functions do, in Rust's own terms: handles in, handles and lent bytes out.

use crate::boundary::{Given, guard};
use crate::handles::Removed;
use crate::lent::{self, Lent};
use crate::process::{Inside, current};
use fenpay::{Engine, Reply};
use serde_json::{Value, json};
use std::sync::Arc;

/// The handle of the reply when no other can be kept. It has the form of a reply's handle, with the
/// use that no slot has; freeing it is no error.
pub(crate) const LAST_RESORT: u64 = 2 << 30;

/// Opens an engine; the handle is 0 if that fails.
///
/// # Safety
/// As for [`Given::bytes`].
pub unsafe fn open(config: Given) -> (Reply, u64) {
    let Some(_inside) = Inside::enter() else {
        return (torn(), 0);
    };
    // SAFETY: the same promise.
    let config = unsafe { config.json() };
    let refused = || Reply::refused("config", "is NULL");
    let opened =
        config.and_then(|config| Engine::open(&config.ok_or_else(refused)?).map_err(Reply::failed));
    match opened.map(|engine| current().engines.insert(Arc::new(engine))) {
        Ok(Ok(handle)) => (Reply::done(json!({})), handle),
        Ok(Err(_)) => (Reply::misplaced("too many engines are open"), 0),
        Err(reply) => (reply, 0),
    }
}

/// Does an operation on an engine, or a tool for the handle 0.
///
/// # Safety
/// As for [`Given::bytes`].
pub unsafe fn call(engine: u64, op: Given, params: Given, blob: Given) -> Reply {
    // SAFETY: the same promise.
    let op = match unsafe { op.text() } {
        Ok(op) => op,
        Err(reply) => return reply,
    };
    let none = || Value::Object(Default::default());
    // SAFETY: the same promise.
    let given = unsafe { params.json() }.and_then(|params| {
        // SAFETY: the same promise.
        let blob = unsafe { blob.bytes() }?;
        Ok((params.unwrap_or_else(none), blob))
    });
    let reply = match given {
        Ok((params, blob)) if engine == 0 => Engine::tool(op, &params, blob)
            .unwrap_or_else(|| Reply::misplaced("this operation needs an engine")),
        Ok((params, blob)) => match current().engines.look(engine, Arc::clone) {
            Some(engine) => match Inside::enter() {
                Some(_inside) => engine.call(op, &params, blob),
                None => torn(),
            },
            None => closed(engine),
        },
        Err(reply) => reply,
    };
    named(reply, op)
}

/// Closes an engine that nobody uses.
pub fn close(engine: u64) -> Reply {
    // Under the lock nobody can begin to use it, and who does use it holds a count.
    let unused = |engine: &Arc<Engine>| Arc::strong_count(engine) == 1;
    match current().engines.remove_if(engine, unused) {
        Removed::Out(engine) => {
            let _inside = Inside::enter();
            drop(engine);
            Reply::done(json!({}))
        }
        Removed::Kept => Reply::misplaced("a call is under way on this engine"),
        Removed::Stale => closed(engine),
    }
}

fn torn() -> Reply {
    Reply::misplaced(
        "the process forked while another thread was inside an engine, whose locks may never be \
         released here: fork when no call is under way, or exec",
    )
}

fn closed(engine: u64) -> Reply {
    Reply::misplaced(match engine {
        0 => "there is no engine 0",
        _ if current().engines.is_before_fork(engine) => {
            "this engine was opened before the process forked: open one in the child"
        }
        _ => "this engine is not open: it was closed, or never was one",
    })
}

/// An error that names its operation; an inner name stays.
fn named(reply: Reply, op: &str) -> Reply {
    match reply.error {
        Some(ref error) if error.operation().is_empty() => Reply::failed(error.clone().op(op)),
        _ => reply,
    }
}

/// Keeps what a function answers with and gives its handle: a panic is an answer too.
pub fn answer(run: impl FnOnce() -> Reply) -> u64 {
    let keep = |reply: Reply| current().replies.insert(reply.into());
    let reply = guard(run, Reply::panicked);
    guard(|| keep(reply).unwrap_or(LAST_RESORT), || LAST_RESORT)
}

/// Looks at a reply; `stale` if it was freed, or never was one.
pub fn look<R>(reply: u64, stale: R, look: impl FnOnce(&Lent) -> R) -> R {
    if reply == LAST_RESORT {
        return look(&lent::LAST_RESORT);
    }
    current().replies.look(reply, look).unwrap_or(stale)
}

/// Frees a reply; whether it was there.
pub fn free(reply: u64) -> bool {
    let removed = current().replies.remove_if(reply, |_| true);
    reply == LAST_RESORT || matches!(removed, Removed::Out(_))
}
