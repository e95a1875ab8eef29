//! One request and its answer: sealed, sent, opened, and kept as evidence.

use super::{Engine, Merchant};
use crate::error::{Advice, Error, Kind, Result};
use crate::operations::{self, Operation};
use crate::order::{Evidence, Source};
use crate::transport::Failure;
use crate::v2::{self, Answer, refusal};
use crate::wire::{Fields, Response};

/// What came of a request.
pub(super) enum Exchange {
    /// WeChat Pay did it and said so, verified.
    Answered(Answer, Evidence),
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

impl Exchange {
    /// Something that went wrong before anything left.
    pub fn unsent(error: Error) -> Exchange {
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
    const fn deadline_ms(self) -> Option<u64> {
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

impl Engine {
    /// Seals, sends and opens one v2 request.
    pub(super) fn exchange_v2(
        &self,
        merchant: &Merchant,
        name: &str,
        appid: Option<&str>,
        params: &Fields,
        pace: Pace,
    ) -> Exchange {
        let sealed = listed(name).and_then(|op| {
            let nonce = self.entropy.nonce();
            let mut request = v2::seal(op, merchant.account()?, appid, params, &nonce)?;
            request.deadline_ms = pace.deadline_ms();
            Ok((op, request))
        });
        let (op, request) = match sealed {
            Ok(sealed) => sealed,
            Err(error) => return Exchange::unsent(error.op(name)),
        };
        let response = match self.transport.send(&request) {
            Ok(response) => response,
            Err(Failure { sent, error }) => {
                return Exchange::Silent {
                    error: error.op(name),
                    sent,
                };
            }
        };
        let opened = merchant
            .account()
            .and_then(|account| v2::open(op, account, &response));
        let signed_by = merchant
            .account()
            .map_or("signature", |account| account.algorithm(op).name());
        self.judge(op, opened, response, signed_by)
    }

    /// Decides whether an answer counts.
    ///
    /// A refusal counts only under a signature, or where the operation's answers never have one
    /// (v2 reference, 1.7); everything else leaves the outcome unknown (P6).
    fn judge(
        &self,
        op: &Operation,
        opened: Result<Answer>,
        response: Response,
        signed_by: &str,
    ) -> Exchange {
        let evidence = |verified_by: &str| Evidence {
            source: Source::Answer,
            operation: op.name.to_owned(),
            verified_by: verified_by.to_owned(),
            received_ms: self.now_ms(),
            body: response.body.clone(),
        };
        match opened {
            Ok(answer) => {
                let evidence = evidence(answer.verified_by);
                Exchange::Answered(answer, evidence)
            }
            Err(error) => {
                let unsigned = op.reply == operations::ReplyForm::Unsigned;
                let said_no = matches!(
                    error.kind(),
                    Kind::Rejected | Kind::Throttled | Kind::Gateway
                );
                match error.code() {
                    Some(_) if said_no && error.is_authentic() => {
                        Exchange::Refused(error.op(op.name), evidence(signed_by))
                    }
                    Some(_) if said_no && unsigned && response.status == 200 => {
                        Exchange::Refused(error.op(op.name), evidence("TLS"))
                    }
                    _ => Exchange::Silent {
                        error: error.op(op.name),
                        sent: true,
                    },
                }
            }
        }
    }
}

/// How a refusal's code is classed for an operation.
pub(super) fn class_of(name: &str, error: &Error) -> refusal::Class {
    match (operations::find(name), error.code()) {
        (Some(op), Some(code)) => refusal::class(op, code),
        _ => refusal::Class::Unknown,
    }
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
