//! Any sequence of C calls, read from bytes and held against a model: which engines are open, which
//! replies are not freed. In or out of contract for handles and NULL, nothing but an error may come of
//! it (P23). Compiled for this crate's tests and for the fuzzer only.

use super::*;
use std::collections::BTreeMap;
use std::ptr::null_mut;

const CONFIG: &str = r#"{"ledger":"memory:","merchants":[{"mchid":"1900000109",
    "appids":["wxd678efh567hg6787"],"notify_url":"https://shop.example/notice",
    "v2":{"key":"192006250b4c09247ec02edce69f6a2d"}}]}"#;

/// What is called and with which parameters; the last need an engine.
const CALLS: [(&str, &str); 12] = [
    ("about.version", "{}"),
    ("v2.encode", r#"{"params":{"a":"1"}}"#),
    ("v2.sign", r#"{"params":{"a":"1"},"key":"k"}"#),
    ("v2.decode", "{}"),
    ("v2.open_notice", r#"{"mch_id":"1","key":"k"}"#),
    (
        "v3.open",
        r#"{"resource":{},"key":"0123456789abcdefghijklmnopqrstuv"}"#,
    ),
    ("", "{}"),
    ("no.such", "[1"),
    ("order.get", r#"{"out_trade_no":"TEA-1"}"#),
    ("notice.receive", "{}"),
    ("event.take", "{}"),
    ("ledger.verify", "{}"),
];

/// Lengths that no memory has, and the longest that one could.
const LENGTHS: [usize; 4] = [usize::MAX, usize::MAX - 1, isize::MAX as usize + 1, 1 << 63];

/// Everything that was given out, by what it should be now.
#[derive(Default)]
struct World<'a> {
    rest: &'a [u8],
    engines: BTreeMap<u64, bool>,
    replies: BTreeMap<u64, Option<Vec<u8>>>,
}

/// Calls what the bytes say until they end.
///
/// # Panics
/// If a call answers otherwise than the model.
pub fn run(bytes: &[u8]) {
    let mut world = World {
        rest: bytes,
        ..World::default()
    };
    while let Some(what) = world.byte() {
        match what % 9 {
            0 => world.open(),
            1 | 2 => world.call(),
            3 => world.close(),
            4 => world.free(),
            5 | 6 => world.read(),
            7 => world.nulls(),
            _ => world.huge(),
        }
    }
    world.end();
}

impl World<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn choice(&mut self) -> usize {
        usize::from(self.byte().unwrap_or(0))
    }

    /// A handle: one that was given out, one of the other kind, one that is nearly one, or none.
    fn handle(&mut self, of_engine: bool) -> u64 {
        let how = self.choice();
        let at = self.choice();
        let engines: Vec<u64> = self.engines.keys().copied().collect();
        let replies: Vec<u64> = self.replies.keys().copied().collect();
        let (ours, others) = match of_engine {
            true => (engines, replies),
            false => (replies, engines),
        };
        let of = |list: &[u64]| list.get(at % list.len().max(1)).copied().unwrap_or(0);
        match how % 8 {
            0..=4 => of(&ours),
            5 => of(&others),
            6 => of(&ours) ^ 1 << (at % 64),
            _ => [0, 1, u64::MAX, u64::MAX >> 1, 1 << 32 | 1 << 30, 3 << 30][at % 6],
        }
    }

    fn is_open(&self, engine: u64) -> bool {
        self.engines.get(&engine) == Some(&true)
    }

    /// Takes a new reply in, reads it twice, and gives its status.
    fn keep(&mut self, reply: u64) -> i32 {
        assert_ne!(reply, 0);
        let live = self.replies.get(&reply).is_some_and(Option::is_some);
        assert!(!live, "a handle was given out twice");
        let body = body(reply).expect("a reply has a body");
        fenpay::Engine::parse(&body).expect("and it is JSON");
        let status = fenpay_reply_status(reply);
        // A panic that was caught is a finding like one that was not.
        assert!((0..900).contains(&status), "status {status}");
        assert!((0..=4).contains(&fenpay_reply_advice(reply)));
        self.replies.insert(reply, Some(body));
        status
    }

    fn open(&mut self) {
        if self.engines.values().filter(|open| **open).count() == 3 {
            return;
        }
        let cut = match self.choice() {
            at @ 0..=40 => at * CONFIG.len() / 40,
            _ => CONFIG.len(),
        };
        let mut engine = 77;
        // SAFETY: a part of a live text, and a place for a handle.
        let reply = unsafe { fenpay_open(CONFIG.as_ptr().cast(), cut, &raw mut engine) };
        let status = self.keep(reply);
        assert_eq!(status == 0, engine != 0);
        assert_eq!(status == 0, cut == CONFIG.len());
        if engine != 0 {
            assert_eq!(self.engines.insert(engine, true), None, "given out twice");
        }
    }

    fn call(&mut self) {
        let engine = self.handle(true);
        let (op, params) = CALLS[self.choice() % CALLS.len()];
        let blob = match self.choice() % 4 {
            0 => None,
            1 => Some(&b""[..]),
            2 => Some(&b"<xml><a>1</a></xml>"[..]),
            _ => Some(&self.rest[..self.rest.len().min(40)]),
        };
        let (blob, blob_len) = blob.map_or((null(), 0), |blob| (blob.as_ptr(), blob.len()));
        let (op_len, params_len) = (op.len(), params.len());
        let (op, params) = (op.as_ptr().cast(), params.as_ptr().cast());
        // SAFETY: live slices, or NULL with no length.
        let reply = unsafe { fenpay_call(engine, op, op_len, params, params_len, blob, blob_len) };
        let status = self.keep(reply);
        let usable = engine == 0 || self.is_open(engine);
        assert!(
            usable || (101..=103).contains(&status),
            "{engine:#x}: {status}"
        );
    }

    fn close(&mut self) {
        let engine = self.handle(true);
        let status = self.keep(fenpay_close(engine));
        assert_eq!(status == 0, self.is_open(engine), "{engine:#x}: {status}");
        if status == 0 {
            self.engines.insert(engine, false);
        }
    }

    fn free(&mut self) {
        let reply = self.handle(false);
        let live = self.replies.get(&reply).is_some_and(Option::is_some);
        let freed = fenpay_reply_free(reply) == 0;
        assert_eq!(freed, live || reply == waist::LAST_RESORT, "{reply:#x}");
        if live {
            self.replies.insert(reply, None);
        }
    }

    fn read(&mut self) {
        let reply = self.handle(false);
        if reply == waist::LAST_RESORT {
            return;
        }
        let known = self.replies.get(&reply).cloned().flatten();
        assert_eq!(body(reply), known, "what is lent stays until it is freed");
        assert_eq!(fenpay_reply_status(reply) == -1, known.is_none());
        assert_eq!(fenpay_reply_advice(reply) == -1, known.is_none());
        let mut len = 77;
        // SAFETY: a place for a length.
        let blob = unsafe { fenpay_reply_blob(reply, &raw mut len) };
        assert!(!blob.is_null() || len == 0);
        assert!(known.is_some() || blob.is_null());
        // SAFETY: NULL for a length.
        let again = unsafe { fenpay_reply_blob(reply, null_mut()) };
        assert_eq!(blob, again);
    }

    /// NULL in the place of everything that may be NULL, with a length or without.
    fn nulls(&mut self) {
        let engine = self.handle(true);
        let len = [0, 1, usize::MAX][self.choice() % 3];
        let reply = match self.choice() % 3 {
            // SAFETY: NULLs.
            0 => unsafe { fenpay_open(null(), len, null_mut()) },
            1 => {
                let mut opened = 77;
                // SAFETY: NULL, and a place for a handle.
                let reply = unsafe { fenpay_open(null(), len, &raw mut opened) };
                assert_eq!(opened, 0);
                reply
            }
            // SAFETY: NULLs.
            _ => unsafe { fenpay_call(engine, null(), len, null(), len, null(), len) },
        };
        assert!((101..=103).contains(&self.keep(reply)));
    }

    /// Lengths that no memory has: nothing is read.
    fn huge(&mut self) {
        let len = LENGTHS[self.choice() % LENGTHS.len()];
        let text = c"{}".as_ptr();
        let at = self.choice() % 3;
        let of = |place| if at == place { len } else { 2 };
        // SAFETY: live texts, but for a length that is refused before anything is read.
        let reply = unsafe { fenpay_call(0, text, of(0), text, of(1), text.cast(), of(2)) };
        assert!((102..=103).contains(&self.keep(reply)));
    }

    /// Gives everything back, so that the next sequence finds nothing of this one.
    fn end(self) {
        for (reply, body) in self.replies {
            assert_eq!(
                fenpay_reply_free(reply) == 0,
                body.is_some() || reply == waist::LAST_RESORT
            );
        }
        for (engine, open) in self.engines {
            let reply = fenpay_close(engine);
            assert_eq!(fenpay_reply_status(reply) == 0, open);
            assert_eq!(fenpay_reply_free(reply), 0);
        }
    }
}

/// A copy of what a reply lends; nothing for a stale one.
fn body(reply: u64) -> Option<Vec<u8>> {
    let mut len = 77;
    // SAFETY: a place for a length, and then as many bytes as the library says, and one more.
    unsafe {
        let start = fenpay_reply_body(reply, &raw mut len).cast::<u8>();
        if start.is_null() {
            assert_eq!(len, 0);
            return None;
        }
        assert_eq!(*start.add(len), 0, "a NUL stands behind it");
        Some(std::slice::from_raw_parts(start, len).to_vec())
    }
}
