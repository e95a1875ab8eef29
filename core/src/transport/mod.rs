//! How requests reach WeChat Pay: one trait, HTTPS for the world and scripted answers for tests.

mod http;
mod scripted;

pub use http::{Http, HttpSettings, Roots};
pub use scripted::{Answer, Scripted};

use crate::error::{Error, Result};
use crate::wire::{Request, Response};
use std::io::Read;

/// The largest answer that is read into memory: 4 MiB.
pub const MAX_ANSWER: usize = 4 << 20;

/// Sends sealed requests and brings the answers, whatever they are.
///
/// An implementation sends the bytes as they stand, follows no redirect, checks no signature and
/// treats every HTTP status as an answer.
pub trait Transport: Send + Sync {
    /// Sends the request and hands over the answer's head with its body still to be read.
    ///
    /// # Errors
    /// [`Failure`], which says whether a byte of the request may have left.
    fn open(&self, request: &Request) -> Result<Arrival, Failure>;

    /// Sends the request and reads the answer, at most [`MAX_ANSWER`] bytes of it.
    ///
    /// # Errors
    /// As [`Transport::open`]; a body that breaks off or is too long counts as sent.
    fn send(&self, request: &Request) -> Result<Response, Failure> {
        self.open(request)?.whole()
    }
}

/// The typed error behind a body that broke off.
pub fn broken(error: &std::io::Error) -> Error {
    use crate::error::{Advice, Kind};
    let kind = match error.kind() {
        std::io::ErrorKind::TimedOut | std::io::ErrorKind::WouldBlock => Kind::Timeout,
        _ => Kind::Network,
    };
    Error::new(kind, Advice::Query, "the answer broke off")
}

/// An answer whose body is still on the wire.
pub struct Arrival {
    /// The HTTP status.
    pub status: u16,
    /// The headers in their order; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Box<dyn Read + Send>,
}

impl Arrival {
    /// Reads the rest of the answer, at most [`MAX_ANSWER`] bytes of it.
    ///
    /// # Errors
    /// [`Failure`], counted as sent, if the body breaks off or is too long.
    pub fn whole(mut self) -> Result<Response, Failure> {
        let mut body = Vec::new();
        let mut limited = (&mut self.body).take(MAX_ANSWER as u64 + 1);
        limited
            .read_to_end(&mut body)
            .map_err(|error| Failure::sent(broken(&error)))?;
        if body.len() > MAX_ANSWER {
            return Err(Failure::sent(Error::wire(
                crate::error::Advice::Query,
                "the answer is larger than 4 MiB",
            )));
        }
        Ok(Response {
            status: self.status,
            headers: self.headers,
            body,
        })
    }
}

/// A request that brought no answer.
#[derive(Debug)]
pub struct Failure {
    /// Whether a byte of the request may have left this machine.
    ///
    /// `false` is knowledge: the request certainly had no effect.
    pub sent: bool,
    /// What went wrong: `Network`, `Timeout` or `Wire`; advice `Same` if nothing left, else `Query`.
    pub error: Error,
}

impl Failure {
    /// A failure after a byte may have left: the outcome is unknown.
    pub fn sent(error: Error) -> Failure {
        Failure {
            sent: true,
            error: error.advise(crate::error::Advice::Query),
        }
    }

    /// A failure before any byte left: certainly without effect.
    pub fn unsent(error: Error) -> Failure {
        Failure {
            sent: false,
            error: error.advise(crate::error::Advice::Same),
        }
    }
}
