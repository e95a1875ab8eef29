//! Notices: recognise, verify, hold against the order, record once, and answer.
//!
//! A positive answer is made only after the fact is durable (P11). What does not verify has no
//! effect but one: if it names an open order, that order's next query may come sooner, at most
//! once a minute.

use super::exchange::{Learned, Pace};
use super::params::Params;
use super::reply::{HttpReply, describe};
use super::speech_v2::payment;
use super::{Engine, Merchant, Reply, views};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{OutEvent, TaskKind};
use crate::order::{
    Evidence, Fact, Incident, Order, OrderState, RATE_LIMIT_MS, RefundFact, Source,
};
use crate::v2::notice::{self, Claim, Notice, NoticeKind};
use serde_json::{Value, json};
use std::sync::Arc;

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
    /// Takes a notice's exact body and gives back what it did and the exact answer to send.
    ///
    /// The body must be the bytes that arrived: a parsed and written again body does not verify.
    /// Headers are not looked at in v2; the merchant is found by the number that the message
    /// claims, and its key decides.
    pub fn receive(&self, body: &[u8]) -> Received {
        let taken =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.take_notice(body)));
        let outcome = taken.unwrap_or_else(|_| Err(Error::internal("a panic inside Fenpay")));
        match outcome {
            Ok((outcome, reply)) => Received {
                outcome: Ok(outcome),
                reply: reply.unwrap_or_else(|| notice::reply_success().into()),
            },
            Err(error) => {
                let reply = notice::reply_fail(error.kind().name()).into();
                Received {
                    outcome: Err(error.op("notice.receive")),
                    reply,
                }
            }
        }
    }

    /// `notice.receive`: the same through the waist; the blob is the body.
    pub(super) fn notice_receive(&self, _: &Params, blob: Option<&[u8]>) -> Result<Reply> {
        let body =
            blob.ok_or_else(|| Error::input("blob", "must be the notice's exact body, as bytes"))?;
        let received = self.receive(body);
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

    fn take_notice(&self, body: &[u8]) -> Result<(Value, Option<HttpReply>)> {
        if body.len() > MAX_NOTICE {
            return Err(Error::wire(
                Advice::Never,
                "the notice is larger than 256 KiB",
            ));
        }
        let claim = Claim::read(body)?;
        let mchid = claim.mch_id().unwrap_or_default().to_owned();
        let named = claim.out_trade_no().map(str::to_owned);
        let merchant = Arc::clone(self.merchants.get(&mchid).ok_or_else(|| {
            Error::forged("the message names a merchant that is not configured").at("mch_id")
        })?);
        let notice = match claim.verify(merchant.account()?) {
            Ok(notice) => notice,
            Err(error) => {
                if let Some(number) = named {
                    self.hint(&mchid, &number);
                }
                return Err(error);
            }
        };
        let evidence = Evidence {
            source: Source::Notice,
            operation: format!("notice {:?}", notice.kind),
            verified_by: notice.verified_by.to_owned(),
            received_ms: self.now_ms(),
            body: body.to_vec(),
        };
        match notice.kind {
            NoticeKind::Payment => self.take_payment(&merchant, &notice, evidence),
            _ if notice.ambiguous => Ok((self.take_ambiguous(&merchant, &notice, evidence)?, None)),
            NoticeKind::RefundHint => self.take_refund_hint(&merchant, &notice),
            NoticeKind::ScanCallback => self.take_scan(&merchant, &notice),
            _ => Ok((self.take_other(&merchant, &notice, evidence)?, None)),
        }
    }

    /// Somebody scanned a static code and waits: the host places a native order and answers with
    /// `scan.answer`. The reply here is the refusal to send if it does not (v2 reference, 4.5).
    fn take_scan(
        &self,
        merchant: &Merchant,
        notice: &Notice,
    ) -> Result<(Value, Option<HttpReply>)> {
        let field = |name: &str| notice.fields.filled(name).map(str::to_owned);
        let appid = field("appid").unwrap_or_default();
        let why = Err("the order could not be made");
        let reply = notice::scan_reply(merchant.account()?, &appid, &self.entropy.nonce(), why)?;
        let outcome = json!({
            "outcome": "scan",
            "mchid": merchant.mchid,
            "appid": appid,
            "openid": field("openid"),
            "product_id": field("product_id"),
        });
        Ok((outcome, Some(reply.into())))
    }

    fn take_payment(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<(Value, Option<HttpReply>)> {
        let paid = payment(&notice.fields)?;
        let number = paid.out_trade_no.clone();
        let Some(order) = self.ledger.order(&merchant.mchid, &number)? else {
            if notice.ambiguous {
                let text = "the message can be read in two ways and its order is not known here";
                return Err(Error::new(Kind::Forged, Advice::Never, text));
            }
            let incident = Incident {
                name: "unknown_order",
                about: paid.transaction_id.clone(),
            };
            let told = views::payment(&paid);
            let new =
                self.record_incident(&incident, &merchant.mchid, &number, told.clone(), evidence)?;
            let outcome = json!({ "outcome": "incident", "incident": incident.name, "new": new, "payment": told });
            return Ok((outcome, None));
        };
        if notice.ambiguous && order.payment.as_ref() != Some(&paid) {
            return self
                .confirm(merchant, &order)
                .map(|outcome| (outcome, None));
        }
        let learned = self.learn_order(&order, &Fact::Paid(paid), &evidence)?;
        let outcome = told(&learned.record, learned.changed, learned.incident.as_ref());
        Ok((outcome, None))
    }

    /// Confirms by query what an authentic but ambiguous message says: its string to sign can be
    /// cut into fields in more than one way (`&name=` inside a value), so it is never acted on
    /// alone.
    fn confirm(&self, merchant: &Merchant, order: &Order) -> Result<Value> {
        let asked = match self.query_v2(merchant, order, Pace::Hurried) {
            Learned::Fact(fact, evidence) => self.learn_order(order, &fact, &evidence)?,
            Learned::Nothing { error, .. } => {
                self.hint(&order.mchid, order.out_trade_no.as_str());
                return Err(error);
            }
        };
        if asked.record.payment.is_none() && asked.incident.is_none() {
            let text = "the message can be read in two ways and a query does not confirm it";
            return Err(Error::new(Kind::Forged, Advice::Later, text));
        }
        Ok(told(&asked.record, asked.changed, asked.incident.as_ref()))
    }

    /// A refund notice has no signature in v2: it is a hint that a query confirms, and the query's
    /// answer is the evidence.
    fn take_refund_hint(
        &self,
        merchant: &Merchant,
        notice: &Notice,
    ) -> Result<(Value, Option<HttpReply>)> {
        let need = |name: &str| {
            let value = notice.fields.filled(name);
            value.ok_or_else(|| Error::wire(Advice::Never, "a refund notice without it").at(name))
        };
        let (number, order_number) = (need("out_refund_no")?, need("out_trade_no")?);
        let Some(order) = self.ledger.order(&merchant.mchid, order_number)? else {
            return Err(Error::missing("the refund's order is not known here").at("out_trade_no"));
        };
        let known = self.ledger.refund(&merchant.mchid, number)?;
        if let Some(refund) = known.as_ref().filter(|refund| refund.state.is_final()) {
            let outcome =
                json!({ "outcome": "refund", "first": false, "refund": views::refund(refund) });
            return Ok((outcome, None));
        }
        match (
            self.refund_query_v2(merchant, &order, number, Pace::Hurried),
            known,
        ) {
            (Learned::Fact(Some(fact), asked), Some(refund)) => {
                let learned = self.learn_refund(&refund, &fact, &asked)?;
                let outcome = json!({
                    "outcome": if learned.incident.is_some() { "incident" } else { "refund" },
                    "incident": learned.incident.map(|i| i.name),
                    "first": learned.changed,
                    "refund": views::refund(&learned.record),
                });
                Ok((outcome, None))
            }
            (Learned::Fact(Some(fact), asked), None) => {
                Ok((self.record_unknown_refund(&order, &fact, asked)?, None))
            }
            (Learned::Fact(None, _), _) => Err(Error::mismatch(
                "out_refund_no",
                "WeChat Pay does not confirm this refund",
            )),
            (Learned::Nothing { error, .. }, known) => {
                if known.is_some() {
                    let now_ms = self.now_ms();
                    self.ledger
                        .hasten(TaskKind::Refund, &merchant.mchid, number, now_ms)?;
                }
                Err(error)
            }
        }
    }

    /// Records a refund that was made by hand in the merchant platform, or by a program that does
    /// not share this ledger: WeChat Pay confirms it, so somebody must know.
    fn record_unknown_refund(
        &self,
        order: &Order,
        fact: &RefundFact,
        asked: Evidence,
    ) -> Result<Value> {
        let about = fact.refund_id.clone().unwrap_or_default();
        let incident = Incident {
            name: "unknown_refund",
            about,
        };
        let told = json!({
            "out_refund_no": fact.out_refund_no,
            "out_trade_no": order.out_trade_no.as_str(),
            "amount": fact.amount.map(crate::types::Fen::get),
            "refund_id": fact.refund_id,
            "event": format!("{:?}", fact.event),
        });
        let (mchid, number) = (&order.mchid, &fact.out_refund_no);
        let new = self.record_incident(&incident, mchid, number, told.clone(), asked)?;
        let outcome =
            json!({ "outcome": "incident", "incident": incident.name, "new": new, "refund": told });
        Ok(outcome)
    }

    /// Records a verified notice that concerns no order here, once, for the host to act on.
    fn take_other(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<Value> {
        let digest = crate::crypto::digest::sha256(&evidence.body);
        let about = crate::crypto::digest::hex_lower(&digest[..16]);
        let fields = notice
            .fields
            .iter()
            .map(|(n, v)| (n.to_owned(), Value::from(v)));
        let told = Value::Object(fields.collect());
        let kind = format!("notice.{}", word(notice.kind));
        let event = OutEvent {
            id: format!("{kind}:{}:{about}", merchant.mchid),
            kind: kind.clone(),
            mchid: merchant.mchid.clone(),
            number: about,
            data: told.to_string(),
        };
        let new = self.record_event(event, evidence)?;
        Ok(json!({ "outcome": kind, "first": new, "fields": told }))
    }

    /// Records an authentic message that can be read in two ways where no query can tell which one
    /// WeChat Pay meant: a person must look, and nothing acts on it. All its readings share the
    /// signature, so they are told once.
    fn take_ambiguous(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<Value> {
        let sign = notice.fields.filled("sign").unwrap_or_default();
        let incident = Incident {
            name: "ambiguous_notice",
            about: sign.to_owned(),
        };
        let told = json!({ "read_as": word(notice.kind), "sign": sign });
        let new = self.record_incident(&incident, &merchant.mchid, sign, told, evidence)?;
        Ok(json!({ "outcome": "incident", "incident": incident.name, "new": new }))
    }

    /// Lets a message that did not verify bring an open order's query forward, at most once a
    /// minute for an order.
    fn hint(&self, mchid: &str, number: &str) {
        let now_ms = self.now_ms();
        let key = format!("{mchid}:{number}");
        {
            let mut hints = self
                .hints
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            let recent = |at: i64| (0..RATE_LIMIT_MS).contains(&now_ms.saturating_sub(at));
            hints.retain(|_, at| recent(*at));
            if hints.contains_key(&key) || hints.len() >= MAX_HINTS {
                return;
            }
            hints.insert(key, now_ms);
        }
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

/// The word under which the host learns of a notice that concerns no order here.
pub(super) const fn word(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Payment => "payment",
        NoticeKind::PaymentFailed => "payment_failed",
        NoticeKind::RefundHint => "refund",
        NoticeKind::Contract => "contract",
        NoticeKind::ScanCallback => "scan",
        NoticeKind::Other => "other",
    }
}
