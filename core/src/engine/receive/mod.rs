//! Notices: recognise, verify, hold against the order, record once, and answer.
//!
//! A positive answer is made only after the fact is durable (P11). What does not verify has no
//! effect but one: if it names an open order, that order's next query may come sooner, at most
//! once a minute.

mod payouts;
mod v2;
mod v3;

pub(super) use v2::word;

use super::params::Params;
use super::reply::{HttpReply, describe};
use super::{Engine, Merchant, Reply, views};
use crate::error::{Advice, Error, Result};
use crate::ledger::TaskKind;
use crate::order::{
    Dialect, Evidence, Fact, Incident, Order, OrderState, Payment, RATE_LIMIT_MS, RefundFact,
};
use crate::v2::notice as notice_v2;
use crate::v3::notice as notice_v3;
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The largest notice that is looked at: 256 KiB.
const MAX_NOTICE: usize = 256 << 10;
/// How many orders' hints are remembered; when it is full, hints wait.
const MAX_HINTS: usize = 4_096;

/// A notice as the engine took it, with the exact answer to send.
#[derive(Clone, Debug)]
pub struct Received {
    /// What it was and what it did, or why it is refused.
    pub outcome: Result<Value>,
    /// The answer that WeChat Pay must get, whatever the outcome.
    pub reply: HttpReply,
}

impl Engine {
    /// Takes a notice's headers and exact body and gives back what it did and the exact answer to
    /// send.
    ///
    /// The body must be the bytes that arrived: a parsed and written again body does not verify. It
    /// decides the dialect: XML is v2's, whose merchant is found by the number that the message
    /// claims, and everything else v3's, whose signature stands in the headers. v2 does not look at
    /// them.
    pub fn receive(&self, headers: &[(String, String)], body: &[u8]) -> Received {
        // Where nobody has keys for v3, JSON is a message of v2 that went through somebody's hands.
        let dialect = match self
            .merchants
            .values()
            .any(|merchant| merchant.v3.is_some())
        {
            true => dialect_of(headers, body),
            false => Dialect::V2,
        };
        let taken = catch_unwind(AssertUnwindSafe(|| {
            if body.len() > MAX_NOTICE {
                let text = "the notice is larger than 256 KiB";
                return Err(Error::wire(Advice::Never, text));
            }
            match dialect {
                Dialect::V2 => self.take_notice_v2(body),
                Dialect::V3 => Ok((self.take_notice_v3(headers, body)?, None)),
            }
        }));
        let outcome = taken.unwrap_or_else(|_| Err(Error::internal("a panic inside Fenpay")));
        match outcome {
            Ok((outcome, reply)) => Received {
                outcome: Ok(outcome),
                reply: reply.unwrap_or_else(|| match dialect {
                    Dialect::V2 => notice_v2::reply_success().into(),
                    Dialect::V3 => notice_v3::reply_success().into(),
                }),
            },
            Err(error) => {
                let kind = error.kind().name();
                let reply = match dialect {
                    Dialect::V2 => notice_v2::reply_fail(kind),
                    Dialect::V3 => notice_v3::reply_fail(kind),
                };
                Received {
                    outcome: Err(error.op("notice.receive")),
                    reply: reply.into(),
                }
            }
        }
    }

    /// `notice.receive`: the same through the waist; the blob is the body.
    pub(super) fn notice_receive(&self, params: &Params, blob: Option<&[u8]>) -> Result<Reply> {
        let body =
            blob.ok_or_else(|| Error::input("blob", "must be the notice's exact body, as bytes"))?;
        let headers = params.headers("headers")?;
        let received = self.receive(&headers, body);
        let reply = received.reply.json();
        Ok(match received.outcome {
            Ok(mut outcome) => {
                outcome["reply"] = reply;
                Reply::done(outcome)
            }
            Err(error) => {
                let mut failed = Reply::failed(error.clone());
                failed.body = describe(&error);
                failed.body["reply"] = reply;
                failed
            }
        })
    }

    /// Joins an authentic payment to its order; one for an order that is not known here is something
    /// that a person must look at.
    fn take_paid(&self, merchant: &Merchant, paid: Payment, evidence: Evidence) -> Result<Value> {
        let number = paid.out_trade_no.clone();
        let Some(order) = self.ledger.order(&merchant.mchid, &number)? else {
            let incident = Incident {
                name: "unknown_order",
                about: paid.transaction_id.clone(),
            };
            let told = views::payment(&paid);
            let new =
                self.record_incident(&incident, &merchant.mchid, &number, told.clone(), evidence)?;
            return Ok(json!({
                "outcome": "incident",
                "incident": incident.name,
                "new": new,
                "payment": told,
            }));
        };
        let learned = self.learn_order(&order, &Fact::Paid(paid), &evidence)?;
        Ok(told(
            &learned.record,
            learned.changed,
            learned.incident.as_ref(),
        ))
    }

    /// Records a refund that was made by hand in the merchant platform, or by a program that does
    /// not share this ledger: WeChat Pay confirms it, so somebody must know.
    fn record_unknown_refund(
        &self,
        mchid: &str,
        fact: &RefundFact,
        evidence: Evidence,
    ) -> Result<Value> {
        let about = fact.refund_id.clone().unwrap_or_default();
        let incident = Incident {
            name: "unknown_refund",
            about,
        };
        let told = json!({
            "out_refund_no": fact.out_refund_no,
            "out_trade_no": fact.out_trade_no,
            "amount": fact.amount.map(crate::types::Fen::get),
            "refund_id": fact.refund_id,
            "event": format!("{:?}", fact.event),
        });
        let number = &fact.out_refund_no;
        let new = self.record_incident(&incident, mchid, number, told.clone(), evidence)?;
        let outcome =
            json!({ "outcome": "incident", "incident": incident.name, "new": new, "refund": told });
        Ok(outcome)
    }

    /// Whether no unverified message has caused anything under this name for a minute.
    fn first_hint(&self, name: &str) -> bool {
        let now_ms = self.now_ms();
        let mut hints = self
            .hints
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let recent = |at: i64| (0..RATE_LIMIT_MS).contains(&now_ms.saturating_sub(at));
        hints.retain(|_, at| recent(*at));
        let is_first = !hints.contains_key(name) && hints.len() < MAX_HINTS;
        if is_first {
            hints.insert(name.to_owned(), now_ms);
        }
        is_first
    }

    /// Lets a message that did not verify bring an open order's query forward, at most once a
    /// minute for an order.
    fn hint(&self, mchid: &str, number: &str) {
        if !self.first_hint(&format!("{mchid}:{number}")) {
            return;
        }
        let now_ms = self.now_ms();
        let open = self.ledger.order(mchid, number).ok().flatten();
        if open.is_some_and(|order| !order.state.is_final() && order.state != OrderState::Paid) {
            // A hint is a courtesy: the order's own schedule goes on without it.
            let _ = self.ledger.hasten(TaskKind::Order, mchid, number, now_ms);
        }
    }
}

/// What a fact did to an order, as the host sees it.
fn told(order: &Order, changed: bool, incident: Option<&Incident>) -> Value {
    json!({
        "outcome": match incident {
            Some(_) => "incident",
            None => order.state.word(),
        },
        "incident": incident.map(|i| i.name),
        "first": changed,
        "order": views::order(order),
    })
}

/// Which dialect a message claims to be, by its looks; the signature decides later.
fn dialect_of(headers: &[(String, String)], body: &[u8]) -> Dialect {
    const SIGNATURE: &str = "wechatpay-signature";
    let start = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    match start.trim_ascii_start().first() {
        Some(b'<') => Dialect::V2,
        Some(b'{') => Dialect::V3,
        _ if headers
            .iter()
            .any(|(n, _)| n.eq_ignore_ascii_case(SIGNATURE)) =>
        {
            Dialect::V3
        }
        _ => Dialect::V2,
    }
}
