use super::{Exchange, Pace, is_a_no, is_a_signed_no, listed};
use crate::engine::{Engine, Merchant};
use crate::error::{Error, Result};
use crate::operations::{self, Operation};
use crate::order::{Evidence, Source};
use crate::transport::Failure;
use crate::v2::{self, Answer, refusal};
use crate::wire::{Fields, Response};

impl Engine {
    /// Seals, sends and opens one v2 request.
    pub(in crate::engine) fn exchange_v2(
        &self,
        merchant: &Merchant,
        name: &str,
        appid: Option<&str>,
        params: &Fields,
        pace: Pace,
    ) -> Exchange<Answer> {
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
        self.judge_v2(op, opened, response, signed_by)
    }

    /// Decides whether an answer counts.
    ///
    /// A refusal counts only under a signature, or where the operation's answers never have one
    /// (v2 reference, 1.7); everything else leaves the outcome unknown (P6).
    fn judge_v2(
        &self,
        op: &Operation,
        opened: Result<Answer>,
        response: Response,
        signed_by: &str,
    ) -> Exchange<Answer> {
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
                if is_a_signed_no(&error) {
                    Exchange::Refused(error.op(op.name), evidence(signed_by))
                } else if is_a_no(&error) && unsigned && response.status == 200 {
                    Exchange::Refused(error.op(op.name), evidence("TLS"))
                } else {
                    let (error, sent) = (error.op(op.name), true);
                    Exchange::Silent { error, sent }
                }
            }
        }
    }
}

/// How a refusal's code is classed for an operation.
pub(in crate::engine) fn class_of(name: &str, error: &Error) -> refusal::Class {
    match (operations::find(name), error.code()) {
        (Some(op), Some(code)) => refusal::class(op, code),
        _ => refusal::Class::Unknown,
    }
}
