//! What keeps a step from sending anything before what it wrote is durable.

use crate::error::Error;
use crate::ledger::Desk;
use crate::transport::{Arrival, Failure, Transport};
use crate::types::Clock;
use crate::wire::Request;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The way to WeChat Pay, closed while a change is not durable.
pub(super) struct Gate {
    inner: Arc<dyn Transport>,
    desk: Arc<Desk>,
    sent: AtomicBool,
    sent_for_good: AtomicBool,
    refused: AtomicBool,
}

impl Gate {
    pub fn over(inner: Arc<dyn Transport>, desk: Arc<Desk>) -> Gate {
        Gate {
            inner,
            desk,
            sent: AtomicBool::new(false),
            sent_for_good: AtomicBool::new(false),
            refused: AtomicBool::new(false),
        }
    }

    /// Whether anything may have left in this step.
    pub fn has_sent(&self) -> bool {
        self.sent.load(Ordering::SeqCst)
    }

    /// Whether anything may have left that sending again would do twice.
    pub fn has_sent_for_good(&self) -> bool {
        self.sent_for_good.load(Ordering::SeqCst)
    }

    /// Whether something did not leave because it was not durable.
    pub fn has_refused(&self) -> bool {
        self.refused.load(Ordering::SeqCst)
    }
}

impl Transport for Gate {
    fn open(&self, request: &Request) -> Result<Arrival, Failure> {
        if self.desk.is_pending(request.repeatable) {
            self.refused.store(true, Ordering::SeqCst);
            let text = "what this request depends on is not committed yet";
            return Err(Failure::unsent(Error::state(text)));
        }
        self.sent.store(true, Ordering::SeqCst);
        self.sent_for_good
            .fetch_or(!request.repeatable, Ordering::SeqCst);
        self.inner.open(request)
    }
}

/// A clock that stands still for one step, so that a step that is resumed decides as it did before.
pub(super) struct Standing(i64);

impl Standing {
    pub fn at(now_ms: i64) -> Standing {
        Standing(now_ms)
    }
}

impl Clock for Standing {
    fn now_ms(&self) -> i64 {
        self.0
    }

    fn sleep_ms(&self, _: u64) {}
}
