use super::{Exchange, Pace, is_a_signed_no, listed};
use crate::engine::{Engine, Merchant};
use crate::error::Result;
use crate::operations::Operation;
use crate::order::{Evidence, Source};
use crate::transport::Failure;
use crate::v3::{self, Answer, Stamp};
use crate::wire::Response;
use serde_json::Value;

impl Engine {
    /// Seals, sends and opens one v3 request.
    pub(in crate::engine) fn exchange_v3(
        &self,
        merchant: &Merchant,
        name: &str,
        params: &Value,
        pace: Pace,
    ) -> Exchange<Answer> {
        let sealed = listed(name).and_then(|op| {
            let mut request = self.seal_v3(merchant, op, params, None, pace)?;
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
                let error = error.op(name);
                return Exchange::Silent { error, sent };
            }
        };
        let opened = self.open_v3(merchant, op, &response, pace);
        self.judge_v3(merchant, op, opened, &response)
    }

    /// Seals a v3 request at this moment, under a fresh nonce.
    ///
    /// A request whose fields are to be encrypted needs a key of WeChat Pay's; if none is known yet,
    /// the certificates are asked for first.
    pub(in crate::engine) fn seal_v3(
        &self,
        merchant: &Merchant,
        op: &Operation,
        params: &Value,
        file: Option<&[u8]>,
        pace: Pace,
    ) -> Result<crate::wire::Request> {
        let speaker = merchant.v3()?;
        let mut trust = speaker.trust();
        let now_s = self.now_ms().div_euclid(1000);
        if trust.encrypts_with(now_s).is_none() && op.encrypts() {
            trust = self.renewed_trust(merchant, &trust, pace);
        }
        let nonce = self.entropy.nonce();
        let stamp = Stamp {
            now_s,
            nonce: &nonce,
        };
        v3::seal(op, &speaker.account, &trust, params, file, &stamp)
    }

    /// Opens an answer; one that is signed by a key that is not known here makes the certificates be
    /// asked for, once and not too often, and is opened again.
    pub(in crate::engine) fn open_v3(
        &self,
        merchant: &Merchant,
        op: &Operation,
        response: &Response,
        pace: Pace,
    ) -> Result<Answer> {
        let speaker = merchant.v3()?;
        let trust = speaker.trust();
        let open = |trust: &v3::Trust| {
            let now_s = self.now_ms().div_euclid(1000);
            v3::open(op, &speaker.account, trust, response, now_s)
        };
        open(&trust).or_else(|unverified| {
            if unverified.unknown_serial.is_none() {
                return Err(unverified.error);
            }
            let renewed = self.renewed_trust(merchant, &trust, pace);
            open(&renewed).map_err(|unverified| unverified.error)
        })
    }

    /// Decides whether an answer counts: a refusal does so only under a signature; everything else
    /// leaves the outcome unknown (P6).
    fn judge_v3(
        &self,
        merchant: &Merchant,
        op: &Operation,
        opened: Result<Answer>,
        response: &Response,
    ) -> Exchange<Answer> {
        let evidence = |verified_by: String| Evidence {
            source: Source::Answer,
            operation: op.name.to_owned(),
            verified_by,
            received_ms: self.now_ms(),
            body: v3::signed_bytes(&response.headers, &response.body),
        };
        match opened {
            Ok(answer) => {
                let evidence = evidence(answer.verified_by.clone());
                Exchange::Answered(answer, evidence)
            }
            Err(error) if is_a_signed_no(&error) => {
                let named = merchant
                    .v3
                    .as_ref()
                    .map(|v3| v3::verified_by(&v3.account, &response.headers));
                Exchange::Refused(error.op(op.name), evidence(named.unwrap_or_default()))
            }
            Err(error) => Exchange::Silent {
                error: error.op(op.name),
                sent: true,
            },
        }
    }
}
