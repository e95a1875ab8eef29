//! One request and its answer: sealed, sent, opened, and kept as evidence.

mod v2;
mod v3;

pub(super) use v2::class_of;

use crate::error::{Advice, Error, Kind, Result};
use crate::operations::{self, Operation};
use crate::order::Evidence;

/// What came of a request.
pub(super) enum Exchange<A> {
    /// WeChat Pay did it and said so, verified.
    Answered(A, Evidence),
    /// WeChat Pay said no, verified as far as the operation's answers are.
    Refused(Error, Evidence),
    /// There is no answer that counts; the error says what may be done next.
    Silent {
        /// What went wrong.
        error: Error,
        /// Whether a byte of the request may have left.
        sent: bool,
    },
}

impl<A> Exchange<A> {
    /// Something that went wrong before anything left.
    pub fn unsent(error: Error) -> Exchange<A> {
        Exchange::Silent { error, sent: false }
    }
}

/// How long an exchange may take.
#[derive(Clone, Copy)]
pub(super) enum Pace {
    /// As long as the transport allows.
    Usual,
    /// Inside a notice: WeChat Pay waits five seconds for the reply (v2 reference, 4.1).
    Hurried,
}

impl Pace {
    /// The deadline of a request, where it is not the transport's own.
    pub const fn deadline_ms(self) -> Option<u64> {
        match self {
            Pace::Usual => None,
            Pace::Hurried => Some(3_500),
        }
    }
}

/// What a verb learned from an exchange.
pub(super) enum Learned<F> {
    /// A fact, with the message that proves it.
    Fact(F, Evidence),
    /// Nothing that counts; the error says what may be done next.
    Nothing {
        /// What went wrong.
        error: Error,
        /// Whether a byte of the request may have left.
        sent: bool,
    },
}

impl<F> Learned<F> {
    /// Nothing, although the answer arrived.
    pub fn nothing(error: Error) -> Learned<F> {
        Learned::Nothing { error, sent: true }
    }
}

/// An entry of the operations table that the engine itself relies on.
pub(super) fn listed(name: &str) -> Result<&'static Operation> {
    operations::find(name).ok_or_else(|| Error::internal(format!("{name} is not in the table")))
}

/// Whether an error is WeChat Pay's own no, with its code, signed or not.
fn is_a_no(error: &Error) -> bool {
    let says_no = matches!(
        error.kind(),
        Kind::Rejected | Kind::Throttled | Kind::Gateway
    );
    says_no && error.code().is_some()
}

/// The same under a signature that holds: only that counts (P6).
fn is_a_signed_no(error: &Error) -> bool {
    is_a_no(error) && error.is_authentic()
}

/// A word of WeChat Pay's that this version does not know, where a known one decides.
pub(super) fn unknown_word(name: &str, field: &str, word: &str) -> Error {
    let word: String = word
        .chars()
        .take(32)
        .filter(|c| c.is_ascii_graphic())
        .collect();
    Error::new(
        Kind::Wire,
        Advice::Query,
        format!("{word} is not known here"),
    )
    .at(field)
    .op(name)
}
