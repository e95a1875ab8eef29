//! The verbs of refunds: place, query, get.

use super::config::notify_url_problem;
use super::draft::params_hash;
use super::exchange::{Learned, Pace};
use super::learn::{settled, still_under_way};
use super::params::Params;
use super::speech_v2::refund_fields;
use super::speech_v3::{self, REFUND as REFUND_V3, refund_body};
use super::{Engine, Merchant, Reply, subject, views};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{Change, Committed, Write};
use crate::order::{Dialect, Order, Refund, RefundEvent, RefundFact, RefundState, may_exist};
use crate::types::{Fen, OutRefundNo};

impl Engine {
    /// `refund.place`: refunds a part or all of a paid order, or continues a refund of that number.
    pub(super) fn refund_place(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let number = OutRefundNo::new(params.need("out_refund_no")?)?;
        let hash = params_hash(params.given());
        let amount = params.fen("amount")?;
        let refund = loop {
            if let Some(refund) = self.ledger.refund(&merchant.mchid, number.as_str())? {
                if refund.params_hash != hash {
                    let text = "the number was used before with other parameters";
                    return Err(Error::new(Kind::Conflict, Advice::Never, text).at("out_refund_no"));
                }
                break self.resume_refund(merchant, refund)?;
            }
            let order = self.order(&merchant.mchid, params.need("out_trade_no")?)?;
            let now_ms = self.now_ms();
            let held = self.none_unknown(&order);
            let held = match held.and_then(|()| order.hold(amount, now_ms)) {
                // Another caller has placed it since, and the order counts it already.
                Err(_) if self.has_refund(&merchant.mchid, &number)? => continue,
                held => held?,
            };
            let refund =
                self.refund_draft(merchant, params, &order, number.clone(), amount, &hash)?;
            let change = Change {
                tasks: vec![subject::refund_task(&refund, 0, now_ms)],
                writes: vec![Write::Refund(refund.clone()), Write::Order(held)],
                ..Change::default()
            };
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => {
                    break self.send_refund(merchant, refund, None)?;
                }
                Committed::Stale | Committed::Taken("refund") => continue,
                Committed::Taken("refunds_exceed_payment") => {
                    return Err(Error::input(
                        "amount",
                        "the refunds would exceed the payment",
                    ));
                }
                Committed::Taken(what) => {
                    return Err(Error::new(
                        Kind::Conflict,
                        Advice::Query,
                        format!("refused by {what}"),
                    ));
                }
            }
        };
        Ok(Reply::done(views::refund(&refund)))
    }

    /// `refund.query`: asks WeChat Pay where a refund stands.
    pub(super) fn refund_query(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let refund = self.refund(&merchant.mchid, params.need("out_refund_no")?)?;
        Ok(Reply::done(views::refund(&self.query_refund(
            merchant,
            &refund,
            params.dialect(),
        )?)))
    }

    /// `refund.get`: reads a refund from the ledger; nothing is sent.
    pub(super) fn refund_get(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let mchid = self.mchid(params.text("mchid"))?;
        let refund = self.refund(mchid, params.need("out_refund_no")?)?;
        Ok(Reply::done(views::refund(&refund)))
    }

    fn has_refund(&self, mchid: &str, number: &OutRefundNo) -> Result<bool> {
        Ok(self.ledger.refund(mchid, number.as_str())?.is_some())
    }

    /// Refuses a new refund while another one of the order may or may not exist.
    fn none_unknown(&self, order: &Order) -> Result<()> {
        let refunds = self
            .ledger
            .refunds_of(&order.mchid, order.out_trade_no.as_str())?;
        match refunds.iter().find(|refund| refund.state.is_unknown()) {
            Some(unknown) => {
                let number = &unknown.out_refund_no;
                let text = format!(
                    "refund {number} of this order is not settled yet: repeat or query it first"
                );
                Err(Error::new(Kind::State, Advice::Query, text).at("out_refund_no"))
            }
            None => Ok(()),
        }
    }

    fn refund_draft(
        &self,
        merchant: &Merchant,
        params: &Params,
        order: &Order,
        out_refund_no: OutRefundNo,
        amount: Fen,
        hash: &str,
    ) -> Result<Refund> {
        let dialect = merchant.speaks(params.dialect())?;
        let intent = match dialect {
            Dialect::V2 => refund_fields(merchant, params, order, &out_refund_no, amount)?,
            Dialect::V3 => {
                let notify_url = refund_notice(merchant, params, merchant.notify_url.as_deref())?;
                let number = out_refund_no.as_str();
                let body = refund_body(params, order, number, amount, notify_url);
                speech_v3::sendable(merchant, REFUND_V3, &body)?;
                body.to_string()
            }
        };
        let now_ms = self.now_ms();
        Ok(Refund {
            mchid: merchant.mchid.clone(),
            out_refund_no,
            dialect,
            out_trade_no: order.out_trade_no.clone(),
            amount,
            total: order.total,
            params_hash: hash.to_owned(),
            intent,
            state: RefundState::Placing,
            version: 1,
            sends: 1,
            refund_id: None,
            reason: None,
            placed_ms: now_ms,
            changed_ms: now_ms,
        })
    }

    /// Sends the request of a refund whose intent is durable (P10); `sent_ms` says when one may have
    /// left before.
    fn send_refund(
        &self,
        merchant: &Merchant,
        refund: Refund,
        sent_ms: Option<i64>,
    ) -> Result<Refund> {
        let order = self.order(&refund.mchid, refund.out_trade_no.as_str())?;
        match self.begun(refund.changed_ms, || {
            self.say_refund(merchant, &order, &refund)
        }) {
            Learned::Fact(fact, evidence) => {
                let learned = self.learn_refund(&refund, &fact, &evidence)?;
                if fact.event == RefundEvent::Refused && !learned.changed {
                    return self.prove_no_refund(merchant, &order, refund, fact, sent_ms);
                }
                Ok(learned.record)
            }
            Learned::Nothing { error, sent } => {
                if !sent {
                    let back = refund.sending(refund.sends.saturating_sub(1), self.now_ms());
                    // Losing this note only makes a later refusal need a query.
                    let _ = self.commit(Change {
                        writes: vec![Write::Refund(back)],
                        ..Change::default()
                    });
                }
                Err(error)
            }
        }
    }

    /// After a refusal that an earlier request may have caused: asks whether the refund exists.
    fn prove_no_refund(
        &self,
        merchant: &Merchant,
        order: &Order,
        refund: Refund,
        refused: RefundFact,
        sent_ms: Option<i64>,
    ) -> Result<Refund> {
        let number = refund.out_refund_no.as_str();
        match self.say_refund_query(merchant, order, number, None, Pace::Usual) {
            Learned::Fact(None, _) if may_exist(sent_ms, self.now_ms()) => Err(still_under_way()),
            Learned::Fact(found, evidence) => {
                let fact = found.unwrap_or(RefundFact {
                    proven: Some(refund.sends),
                    ..refused
                });
                let now = self.learn_refund(&refund, &fact, &evidence)?.record;
                settled(now.state == RefundState::Placing, now)
            }
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Continues a refund that exists: one of unknown outcome is sent again as it was (P7).
    fn resume_refund(&self, merchant: &Merchant, refund: Refund) -> Result<Refund> {
        if refund.state != RefundState::Placing {
            return Ok(refund);
        }
        let sent_ms = (refund.sends > 0).then_some(refund.changed_ms);
        let again = refund.sending(refund.sends + 1, self.now_ms());
        match self.commit(Change {
            writes: vec![Write::Refund(again.clone())],
            ..Change::default()
        })? {
            Committed::Done | Committed::Repeated => self.send_refund(merchant, again, sent_ms),
            // Another caller is at it.
            Committed::Stale => self.refund(&refund.mchid, refund.out_refund_no.as_str()),
            Committed::Taken(what) => Err(Error::new(
                Kind::Conflict,
                Advice::Query,
                format!("refused by {what}"),
            )),
        }
    }

    /// Asks where a refund stands and makes the answer durable.
    pub(super) fn query_refund(
        &self,
        merchant: &Merchant,
        refund: &Refund,
        named: Option<Dialect>,
    ) -> Result<Refund> {
        let order = self.order(&refund.mchid, refund.out_trade_no.as_str())?;
        let number = refund.out_refund_no.as_str();
        match self.say_refund_query(merchant, &order, number, named, Pace::Usual) {
            Learned::Fact(Some(fact), evidence) => {
                Ok(self.learn_refund(refund, &fact, &evidence)?.record)
            }
            Learned::Fact(None, _) => self.refund(&refund.mchid, refund.out_refund_no.as_str()),
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Does what a refund's state asks for: one that WeChat Pay does not know is sent again.
    pub(super) fn settle_refund(&self, merchant: &Merchant, refund: &Refund) -> Result<Refund> {
        if refund.state.is_final() {
            return Ok(refund.clone());
        }
        let asked = self.query_refund(merchant, refund, None)?;
        if asked.state == RefundState::Placing {
            self.resume_refund(merchant, asked)
        } else {
            Ok(asked)
        }
    }
}

/// Where the notices of a refund go: as the call says, or the merchant's address for them, or,
/// where there is none, `otherwise`.
pub(super) fn refund_notice<'a>(
    merchant: &'a Merchant,
    params: &Params<'a>,
    otherwise: Option<&'a str>,
) -> Result<Option<&'a str>> {
    let url = params
        .text("notify_url")
        .or(merchant.refund_notify_url.as_deref())
        .or(otherwise);
    match url.and_then(notify_url_problem) {
        Some(problem) => Err(Error::input("notify_url", problem)),
        None => Ok(url),
    }
}
