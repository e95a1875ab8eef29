//! How a verified fact becomes durable: read, join, compare-and-set, and again if another writer
//! was first. State, evidence, event and next task commit together or not at all (P12).

use super::exchange::Learned;
use super::subject::{Joined, Subject, order_task, payout_task};
use super::{Engine, views::Told};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{Change, Committed, OutEvent, Write};
use crate::order::{
    Event, Evidence, Fact, Incident, Order, Payout, PayoutFact, PayoutKind, Refund, RefundFact,
    ReturnFact, Sharing, SharingFact, SharingReturn, may_begin,
};
use serde_json::{Value, json};

/// How often a compare-and-set is tried against other writers before the caller is told to.
const TRIES: usize = 64;

/// A record after a fact was joined to it.
pub(super) struct Learning<R> {
    /// The record as it is durable now.
    pub record: R,
    /// Whether this fact changed it.
    pub changed: bool,
    /// What a person must look at.
    pub incident: Option<Incident>,
}

impl Engine {
    /// Makes a change durable; what became of it is the caller's to judge.
    pub(super) fn commit(&self, mut change: Change) -> Result<Committed> {
        change.id = self.entropy.nonce();
        change.now_ms = self.now_ms();
        self.ledger.commit(&change)
    }

    /// Joins a fact to an order.
    pub(super) fn learn_order(
        &self,
        order: &Order,
        fact: &Fact,
        evidence: &Evidence,
    ) -> Result<Learning<Order>> {
        self.learn(order, fact, evidence)
    }

    /// Joins a fact to a refund, and its share to the order.
    pub(super) fn learn_refund(
        &self,
        refund: &Refund,
        fact: &RefundFact,
        evidence: &Evidence,
    ) -> Result<Learning<Refund>> {
        self.learn(refund, fact, evidence)
    }

    /// Joins a fact to a payout.
    pub(super) fn learn_payout(
        &self,
        payout: &Payout,
        fact: &PayoutFact,
        evidence: &Evidence,
    ) -> Result<Learning<Payout>> {
        self.learn(payout, fact, evidence)
    }

    /// Joins a fact to a sharing, and what it shares to the order.
    pub(super) fn learn_sharing(
        &self,
        sharing: &Sharing,
        fact: &SharingFact,
        evidence: &Evidence,
    ) -> Result<Learning<Sharing>> {
        self.learn(sharing, fact, evidence)
    }

    /// Joins a fact to a return, and its part to the sharing.
    pub(super) fn learn_return(
        &self,
        returned: &SharingReturn,
        fact: &ReturnFact,
        evidence: &Evidence,
    ) -> Result<Learning<SharingReturn>> {
        self.learn(returned, fact, evidence)
    }

    fn learn<S: Subject>(
        &self,
        subject: &S,
        fact: &S::Fact,
        evidence: &Evidence,
    ) -> Result<Learning<S>> {
        // Whether the incident is on record already, so that the change goes without telling it.
        let mut told = false;
        for _ in 0..TRIES {
            let before = subject.again(self)?;
            let joined = before.join(self, fact, self.now_ms())?;
            let Joined {
                changed,
                ref incident,
                ..
            } = joined;
            if !changed && incident.is_none() {
                return Ok(Learning {
                    record: before,
                    changed,
                    incident: None,
                });
            }
            match self.commit(change_of(&before, &joined, fact, evidence, told))? {
                Committed::Done | Committed::Repeated => {
                    let Joined {
                        record, incident, ..
                    } = joined;
                    return Ok(Learning {
                        record,
                        changed,
                        incident,
                    });
                }
                Committed::Stale => continue,
                Committed::Taken("event") if !changed => {
                    let incident = joined.incident;
                    return Ok(Learning {
                        record: before,
                        changed,
                        incident,
                    });
                }
                Committed::Taken("event") if incident.is_some() && !told => told = true,
                Committed::Taken(rule) => {
                    let Some(incident) = S::refused_by(rule, fact) else {
                        return Err(broken_rule(rule));
                    };
                    let data = json!({ "record": before.view(), "told": fact.told() });
                    let (mchid, number) = before.key();
                    self.record_incident(&incident, mchid, number, data, evidence.clone())?;
                    let incident = Some(incident);
                    return Ok(Learning {
                        record: before,
                        changed: false,
                        incident,
                    });
                }
            }
        }
        Err(busy())
    }

    /// Makes a decision on an order durable before anything is sent.
    pub(super) fn decide_order(&self, order: &Order, decision: Event) -> Result<Order> {
        for _ in 0..TRIES {
            let now_ms = self.now_ms();
            let order = self.order(&order.mchid, order.out_trade_no.as_str())?;
            let applied = order.decide(decision, now_ms)?;
            if !applied.changed {
                return Ok(order);
            }
            let change = Change {
                tasks: vec![order_task(&applied.order, 0, now_ms)],
                writes: vec![Write::Order(applied.order.clone())],
                ..Change::default()
            };
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => return Ok(applied.order),
                Committed::Stale => continue,
                Committed::Taken(rule) => return Err(broken_rule(rule)),
            }
        }
        Err(busy())
    }

    /// Makes the cancellation of a transfer durable before anything is sent.
    pub(super) fn decide_cancel(&self, payout: &Payout) -> Result<Payout> {
        for _ in 0..TRIES {
            let now_ms = self.now_ms();
            let payout = self.payout(&payout.mchid, payout.kind, &payout.number)?;
            let applied = payout.cancel(now_ms)?;
            if !applied.changed {
                return Ok(payout);
            }
            let change = Change {
                tasks: vec![payout_task(&applied.payout, 0, now_ms)],
                writes: vec![Write::Payout(applied.payout.clone())],
                ..Change::default()
            };
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => return Ok(applied.payout),
                Committed::Stale => continue,
                Committed::Taken(rule) => return Err(broken_rule(rule)),
            }
        }
        Err(busy())
    }

    /// Says what was decided on at `decided_ms`, if it is not too late to begin; otherwise nothing left.
    pub(super) fn begun<F>(&self, decided_ms: i64, say: impl FnOnce() -> Learned<F>) -> Learned<F> {
        if may_begin(decided_ms, self.now_ms()) {
            return say();
        }
        let text = "more than a minute went by before the request could leave, so it did not";
        Learned::Nothing {
            error: Error::new(Kind::Timeout, Advice::Same, text),
            sent: false,
        }
    }

    /// Reads an order that must exist.
    pub(super) fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Order> {
        self.ledger
            .order(mchid, out_trade_no)?
            .ok_or_else(|| Error::missing("no such order").at("out_trade_no"))
    }

    /// Reads a refund that must exist.
    pub(super) fn refund(&self, mchid: &str, out_refund_no: &str) -> Result<Refund> {
        self.ledger
            .refund(mchid, out_refund_no)?
            .ok_or_else(|| Error::missing("no such refund").at("out_refund_no"))
    }

    /// Reads a payout that must exist.
    pub(super) fn payout(&self, mchid: &str, kind: PayoutKind, number: &str) -> Result<Payout> {
        self.ledger
            .payout(mchid, kind, number)?
            .ok_or_else(|| Error::missing(format!("no such {}", kind.word())).at("number"))
    }

    /// Reads a sharing that must exist.
    pub(super) fn sharing(&self, mchid: &str, out_order_no: &str) -> Result<Sharing> {
        self.ledger
            .sharing(mchid, out_order_no)?
            .ok_or_else(|| Error::missing("no such sharing").at("out_order_no"))
    }

    /// Reads a return that must exist.
    pub(super) fn sharing_return(&self, mchid: &str, out_return_no: &str) -> Result<SharingReturn> {
        self.ledger
            .sharing_return(mchid, out_return_no)?
            .ok_or_else(|| Error::missing("no such return").at("out_return_no"))
    }

    /// Records something that a person must look at and that changes no record.
    ///
    /// Gives back whether it is new.
    pub(super) fn record_incident(
        &self,
        incident: &Incident,
        mchid: &str,
        number: &str,
        told: Value,
        evidence: Evidence,
    ) -> Result<bool> {
        let kind = format!("incident.{}", incident.name);
        let id = format!("{kind}:{mchid}:{number}:{}", incident.about);
        self.record_event(event(id, kind, mchid, number, &told), evidence)
    }

    /// Records an event that changes no record; gives back whether it is new.
    pub(super) fn record_event(&self, event: OutEvent, evidence: Evidence) -> Result<bool> {
        let change = Change {
            evidence: vec![evidence],
            events: vec![event],
            ..Change::default()
        };
        match self.commit(change)? {
            Committed::Done => Ok(true),
            Committed::Repeated | Committed::Taken("event") => Ok(false),
            Committed::Stale | Committed::Taken(_) => Err(busy()),
        }
    }
}

/// What a joined fact writes: records, evidence, news, an incident that was not told, a task.
fn change_of<S: Subject>(
    before: &S,
    joined: &Joined<S>,
    fact: &S::Fact,
    evidence: &Evidence,
    told: bool,
) -> Change {
    let (mchid, number) = before.key();
    let mut change = Change {
        evidence: vec![evidence.clone()],
        ..Change::default()
    };
    if let Some(incident) = joined.incident.as_ref().filter(|_| !told) {
        let kind = format!("incident.{}", before.alarm(incident.name));
        let id = format!("{kind}:{mchid}:{number}:{}", incident.about);
        let data = json!({
            "incident": incident.name,
            "about": incident.about,
            "record": before.view(),
            "told": fact.told(),
        });
        change.events.push(event(id, kind, mchid, number, &data));
    }
    if let Some(news) = &joined.news {
        let id = format!("{news}:{mchid}:{number}");
        change.events.push(event(
            id,
            news.clone(),
            mchid,
            number,
            &joined.record.view(),
        ));
    }
    if joined.changed {
        change.writes.clone_from(&joined.writes);
        change.tasks.push(joined.task.clone());
    }
    change
}

fn event(id: String, kind: String, mchid: &str, number: &str, data: &Value) -> OutEvent {
    let (mchid, number) = (mchid.to_owned(), number.to_owned());
    OutEvent {
        id,
        kind,
        mchid,
        number,
        data: data.to_string(),
    }
}

/// A request was refused, another one is not known, and may still arrive.
pub(super) fn still_under_way() -> Error {
    let text =
        "WeChat Pay refused it, but another request for it may still arrive: repeat it later";
    Error::new(Kind::Rejected, Advice::Later, text)
}

/// A record after a refusal was joined to it: where that left it open, another request has begun since.
pub(super) fn settled<R>(is_open: bool, record: R) -> Result<R> {
    match is_open {
        true => Err(still_under_way()),
        false => Ok(record),
    }
}

/// A rule that the code above keeps was broken by what is stored: nothing was changed.
fn broken_rule(what: &str) -> Error {
    let text = format!("the ledger's rule {what:?} refuses the change");
    Error::new(Kind::Conflict, Advice::Query, text)
}

fn busy() -> Error {
    Error::new(
        Kind::Conflict,
        Advice::Same,
        "other writers were first, again and again",
    )
}
