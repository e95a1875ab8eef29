//! Fenpay for C and everything that loads a C library: the engine's waist and nothing more.
//!
//! The header `include/fenpay.h` is printed from this file, so what stands here is written for readers
//! of C. The functions only name what they are given; `waist` does it, `boundary` holds the checks.
#![allow(non_camel_case_types, reason = "the header's names")]
#![allow(
    clippy::missing_safety_doc,
    reason = "what a pointer must be is said once, at the top of the header"
)]

mod boundary;
mod handles;
mod lent;
mod process;
#[cfg(any(test, fuzzing))]
pub mod sequence;
mod waist;

use boundary::{Given, give, guard};
use std::ffi::c_char;
use std::ptr::null;

/// The version of this interface. A program that was compiled with this header works with every
/// library whose fenpay_abi() is the same; within a version functions are added and never changed.
pub const FENPAY_ABI: u32 = 1;

/// An engine: 0 is none. A handle is a number and never a pointer: one that was closed, or that never
/// was one, is an error and not a crash.
pub type fenpay_engine = u64;

/// A reply: what a function answered, until it is freed. It is never 0.
pub type fenpay_reply = u64;

/// Returns the version of the interface that the library has, to compare with FENPAY_ABI.
#[unsafe(no_mangle)]
pub extern "C" fn fenpay_abi() -> u32 {
    FENPAY_ABI
}

/// Returns the version of the library, such as "0.1.0". The text is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn fenpay_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// Opens an engine from a configuration, which is JSON; nothing is sent to WeChat Pay.
///
/// On success the reply's status is 0 and *engine is the engine, which fenpay_close() closes. On an
/// error *engine is 0, and the reply's body lists everything that is wrong with the configuration in
/// "problems", each with its "field" and "text". Open an engine once and keep it: it may be used from
/// many threads at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fenpay_open(
    config: *const c_char,
    config_len: usize,
    engine: *mut fenpay_engine,
) -> fenpay_reply {
    waist::answer(|| {
        if engine.is_null() {
            return fenpay::Reply::refused("engine", "is NULL: there is nowhere to put the engine");
        }
        // SAFETY: the caller's promise, as the header says it.
        unsafe { give(engine, 0) };
        let config = Given::new("config", config, config_len);
        // SAFETY: the caller's promise, as the header says it.
        let (reply, opened) = unsafe { waist::open(config) };
        // SAFETY: the caller's promise, as the header says it.
        unsafe { give(engine, opened) };
        reply
    })
}

/// Does an operation: the one way into an engine.
///
/// op is a verb such as "order.place", or a request line of WeChat Pay's own such as
/// "POST /pay/unifiedorder"; fenpay_ops.h has a name for each. params is a JSON object; NULL stands
/// for {}. blob carries exact bytes beside it: the body of a notice, a file to upload, or a message;
/// NULL with the length 0 is none. A notice's headers go into params, as {"headers": {"NAME": "value"}}
/// with a list for one that came more than once: without them a notice of version 3 is refused.
///
/// With the engine 0 the operations work that need none: "v2.sign", "v2.verify" and their kind.
///
/// The call blocks until the operation is done. Nothing that is passed in is kept after it returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fenpay_call(
    engine: fenpay_engine,
    op: *const c_char,
    op_len: usize,
    params: *const c_char,
    params_len: usize,
    blob: *const u8,
    blob_len: usize,
) -> fenpay_reply {
    let op = Given::new("op", op, op_len);
    let params = Given::new("params", params, params_len);
    let blob = Given::new("blob", blob, blob_len);
    // SAFETY: the caller's promise, as the header says it.
    waist::answer(|| unsafe { waist::call(engine, op, params, blob) })
}

/// Closes an engine. While a call is under way on it, and if it is not open, that is an error of the
/// kind State and changes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn fenpay_close(engine: fenpay_engine) -> fenpay_reply {
    waist::answer(|| waist::close(engine))
}

/// Returns 0 for success, else the number of the error's kind (FENPAY_KIND_... in fenpay_ops.h): 1xx is
/// the caller's fault, 2xx WeChat Pay's, 3xx the network's, 4xx a matter of trust, 5xx the ledger's,
/// 900 Fenpay's own. Returns -1 for a reply that was freed, or that never was one.
#[unsafe(no_mangle)]
pub extern "C" fn fenpay_reply_status(reply: fenpay_reply) -> i32 {
    guard(|| waist::look(reply, -1, |lent| lent.status), || -1)
}

/// Returns what may be done after an error (FENPAY_ADVICE_... in fenpay_ops.h): 1 never, repeating does
/// not help; 2 same, the very same call again is safe; 3 later, it is safe later; 4 query, the outcome
/// is unknown, ask before anything else. Returns 0 for success, -1 for a stale reply.
#[unsafe(no_mangle)]
pub extern "C" fn fenpay_reply_advice(reply: fenpay_reply) -> i32 {
    guard(|| waist::look(reply, -1, |lent| lent.advice), || -1)
}

/// Returns the reply's body, which is JSON: the result, or the error with its "kind", "advice", "op",
/// "field", "text", "code", "message", "request_id", "authentic" and "problems".
///
/// A NUL stands behind it, which *len does not count; the body itself has none. len may be NULL. The
/// bytes live until the reply is freed. Returns NULL for a stale reply.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fenpay_reply_body(reply: fenpay_reply, len: *mut usize) -> *const c_char {
    // SAFETY: the caller's promise, as the header says it.
    unsafe { lend(reply, len, |lent| Some(lent.body())) }.cast()
}

/// Returns the exact bytes beside the body: a bill, an encoded message, the body of a prepared
/// request. Returns NULL if there are none, and for a stale reply.
///
/// A NUL stands behind them, which *len does not count; len may be NULL. They live until the reply is
/// freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fenpay_reply_blob(reply: fenpay_reply, len: *mut usize) -> *const u8 {
    // SAFETY: the caller's promise, as the header says it.
    unsafe { lend(reply, len, |lent| lent.blob()) }
}

/// Frees a reply and everything it lent, and returns 0. Returns -1 if it was not there: freeing twice
/// is an error and not a crash.
#[unsafe(no_mangle)]
pub extern "C" fn fenpay_reply_free(reply: fenpay_reply) -> i32 {
    guard(|| if waist::free(reply) { 0 } else { -1 }, || -1)
}

/// Lends bytes of a reply: where they begin and how many there are; NULL and 0 for none.
///
/// # Safety
/// As for [`give`].
unsafe fn lend(
    reply: fenpay_reply,
    len: *mut usize,
    part: fn(&lent::Lent) -> Option<&[u8]>,
) -> *const u8 {
    // The bytes lie on the heap and stay where they are when the reply's slot moves.
    let found = |lent: &lent::Lent| {
        let whole = part(lent).map(|whole| (whole.as_ptr(), whole.len().saturating_sub(1)));
        whole.unwrap_or((null(), 0))
    };
    let (start, count) = guard(|| waist::look(reply, (null(), 0), found), || (null(), 0));
    // SAFETY: the same promise.
    unsafe { give(len, count) };
    start
}

#[cfg(test)]
mod tests;
