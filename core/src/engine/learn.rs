//! How a verified fact becomes durable: read, join, compare-and-set, and again if another writer
//! was first. State, evidence, event and next task commit together or not at all (P12).

use super::{Engine, views};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{Change, Committed, OutEvent, Task, TaskKind, Write};
use crate::order::{
    Event, Evidence, Fact, Incident, Order, Payout, PayoutFact, PayoutKind, Refund, RefundFact,
    next_order_check, next_payout_check, next_refund_check,
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

    /// Reads an order that must exist.
    pub(super) fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Order> {
        self.ledger
            .order(mchid, out_trade_no)?
            .ok_or_else(|| Error::missing("no such order").at("out_trade_no"))
    }

    /// Joins a fact to an order.
    pub(super) fn learn_order(
        &self,
        order: &Order,
        fact: &Fact,
        evidence: &Evidence,
    ) -> Result<Learning<Order>> {
        let (mchid, number) = (&order.mchid, order.out_trade_no.as_str());
        let mut told = false;
        for _ in 0..TRIES {
            let now_ms = self.now_ms();
            let order = self.order(mchid, number)?;
            let applied = order.apply(fact, now_ms);
            if !applied.changed && applied.incident.is_none() {
                return Ok(Learning {
                    record: order,
                    changed: false,
                    incident: None,
                });
            }
            let mut change = Change {
                evidence: vec![evidence.clone()],
                ..Change::default()
            };
            change
                .events
                .extend(applied.incident.as_ref().filter(|_| !told).map(|incident| {
                    incident_event(incident, mchid, number, views::order(&order), fact)
                }));
            if let Some(news) = applied.news {
                change.events.push(OutEvent {
                    id: format!("{news}:{mchid}:{number}"),
                    kind: news.to_owned(),
                    mchid: mchid.clone(),
                    number: number.to_owned(),
                    data: views::order(&applied.order).to_string(),
                });
            }
            if applied.changed {
                change.tasks.push(order_task(&applied.order, 0, now_ms));
                change.writes.push(Write::Order(applied.order.clone()));
            }
            let (changed, incident) = (applied.changed, applied.incident);
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => {
                    return Ok(Learning {
                        record: applied.order,
                        changed,
                        incident,
                    });
                }
                Committed::Stale => continue,
                // The same incident is on record already: nothing new, or the change without it.
                Committed::Taken("event") if changed && incident.is_some() && !told => told = true,
                Committed::Taken("event") if !changed => {
                    return Ok(Learning {
                        record: order,
                        changed: false,
                        incident,
                    });
                }
                Committed::Taken("transaction") => {
                    return self.transaction_of_another(order, fact, evidence);
                }
                Committed::Taken(what) => return Err(broken_rule(what)),
            }
        }
        Err(busy())
    }

    /// Records that a transaction which paid one order turned up for another (P4).
    fn transaction_of_another(
        &self,
        order: Order,
        fact: &Fact,
        evidence: &Evidence,
    ) -> Result<Learning<Order>> {
        let transaction = fact
            .payment()
            .map(|p| p.transaction_id.clone())
            .unwrap_or_default();
        let incident = Incident {
            name: "transaction_of_another_order",
            about: transaction,
        };
        let (mchid, number) = (&order.mchid, order.out_trade_no.as_str());
        let change = Change {
            evidence: vec![evidence.clone()],
            events: vec![incident_event(
                &incident,
                mchid,
                number,
                views::order(&order),
                fact,
            )],
            ..Change::default()
        };
        match self.commit(change)? {
            Committed::Done | Committed::Repeated | Committed::Taken("event") => Ok(Learning {
                record: order,
                changed: false,
                incident: Some(incident),
            }),
            Committed::Stale | Committed::Taken(_) => Err(busy()),
        }
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
                Committed::Taken(what) => return Err(broken_rule(what)),
            }
        }
        Err(busy())
    }

    /// Joins a fact to a refund, and its share to the order.
    pub(super) fn learn_refund(
        &self,
        refund: &Refund,
        fact: &RefundFact,
        evidence: &Evidence,
    ) -> Result<Learning<Refund>> {
        let (mchid, number) = (&refund.mchid, refund.out_refund_no.as_str());
        let mut told = false;
        for _ in 0..TRIES {
            let now_ms = self.now_ms();
            let refund = self.refund(mchid, number)?;
            let applied = refund.apply(fact, now_ms);
            if !applied.changed && applied.incident.is_none() {
                return Ok(Learning {
                    record: refund,
                    changed: false,
                    incident: None,
                });
            }
            let mut change = Change {
                evidence: vec![evidence.clone()],
                ..Change::default()
            };
            change
                .events
                .extend(applied.incident.as_ref().filter(|_| !told).map(|incident| {
                    let about = views::refund(&refund);
                    incident_event(incident, mchid, number, about, fact)
                }));
            if let Some(news) = applied.news {
                change.events.push(news_event(
                    news,
                    mchid,
                    number,
                    &views::refund(&applied.refund),
                ));
            }
            if applied.changed {
                change.writes.push(Write::Refund(applied.refund.clone()));
                change.tasks.push(refund_task(&applied.refund, 0, now_ms));
                if applied.held != 0 || applied.refunded != 0 {
                    let order = self.order(mchid, refund.out_trade_no.as_str())?;
                    let order = order.settle(applied.held, applied.refunded, now_ms);
                    change.writes.push(Write::Order(order));
                }
            }
            let (changed, incident) = (applied.changed, applied.incident);
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => {
                    return Ok(Learning {
                        record: applied.refund,
                        changed,
                        incident,
                    });
                }
                Committed::Stale => continue,
                Committed::Taken("event") if changed && incident.is_some() && !told => told = true,
                Committed::Taken("event") if !changed => {
                    return Ok(Learning {
                        record: refund,
                        changed: false,
                        incident,
                    });
                }
                // Taken for dead, its share was refunded again; and now it succeeded all the same.
                Committed::Taken("refunds_exceed_payment") => {
                    let about = fact.refund_id.clone().unwrap_or_default();
                    let incident = Incident {
                        name: "refund_exceeds_payment",
                        about,
                    };
                    let told = views::refund(&refund);
                    self.record_incident(&incident, mchid, number, told, evidence.clone())?;
                    return Ok(Learning {
                        record: refund,
                        changed: false,
                        incident: Some(incident),
                    });
                }
                Committed::Taken(what) => return Err(broken_rule(what)),
            }
        }
        Err(busy())
    }

    /// Joins a fact to a payout.
    pub(super) fn learn_payout(
        &self,
        payout: &Payout,
        fact: &PayoutFact,
        evidence: &Evidence,
    ) -> Result<Learning<Payout>> {
        let (mchid, kind, number) = (&payout.mchid, payout.kind, payout.number.as_str());
        let mut told = false;
        for _ in 0..TRIES {
            let now_ms = self.now_ms();
            let payout = self.payout(mchid, kind, number)?;
            let applied = payout.apply(fact, now_ms);
            if !applied.changed && applied.incident.is_none() {
                return Ok(Learning {
                    record: payout,
                    changed: false,
                    incident: None,
                });
            }
            let mut change = Change {
                evidence: vec![evidence.clone()],
                ..Change::default()
            };
            change
                .events
                .extend(applied.incident.as_ref().filter(|_| !told).map(|incident| {
                    let mut event =
                        incident_event(incident, mchid, number, views::payout(&payout), fact);
                    event.kind = event.kind.replace("payout", kind.word());
                    event
                }));
            if let Some(state) = applied.news {
                let news = format!("{}.{}", kind.word(), state.word());
                change.events.push(news_event(
                    &news,
                    mchid,
                    number,
                    &views::payout(&applied.payout),
                ));
            }
            if applied.changed {
                change.writes.push(Write::Payout(applied.payout.clone()));
                change.tasks.push(payout_task(&applied.payout, 0, now_ms));
            }
            let (changed, incident) = (applied.changed, applied.incident);
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => {
                    return Ok(Learning {
                        record: applied.payout,
                        changed,
                        incident,
                    });
                }
                Committed::Stale => continue,
                Committed::Taken("event") if changed && incident.is_some() && !told => told = true,
                Committed::Taken("event") if !changed => {
                    return Ok(Learning {
                        record: payout,
                        changed: false,
                        incident,
                    });
                }
                Committed::Taken(what) => return Err(broken_rule(what)),
            }
        }
        Err(busy())
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

    /// Records something that a person must look at and that belongs to no record here.
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
        let event = OutEvent {
            id: format!("{kind}:{mchid}:{number}:{}", incident.about),
            kind,
            mchid: mchid.to_owned(),
            number: number.to_owned(),
            data: told.to_string(),
        };
        self.record_event(event, evidence)
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

/// When an order is to be looked at next.
pub(super) fn order_task(order: &Order, attempt: u32, now_ms: i64) -> Task {
    Task {
        kind: TaskKind::Order,
        mchid: order.mchid.clone(),
        number: order.out_trade_no.as_str().to_owned(),
        due_ms: next_order_check(order, attempt, now_ms),
        attempt,
    }
}

/// When a refund is to be looked at next.
pub(super) fn refund_task(refund: &Refund, attempt: u32, now_ms: i64) -> Task {
    Task {
        kind: TaskKind::Refund,
        mchid: refund.mchid.clone(),
        number: refund.out_refund_no.as_str().to_owned(),
        due_ms: next_refund_check(refund, attempt, now_ms),
        attempt,
    }
}

/// When a payout is to be looked at next.
pub(super) fn payout_task(payout: &Payout, attempt: u32, now_ms: i64) -> Task {
    Task {
        kind: payout_task_kind(payout.kind),
        mchid: payout.mchid.clone(),
        number: payout.number.clone(),
        due_ms: next_payout_check(payout, attempt, now_ms),
        attempt,
    }
}

/// The kind of task that settles a payout.
pub(super) const fn payout_task_kind(kind: PayoutKind) -> TaskKind {
    match kind {
        PayoutKind::Redpack => TaskKind::Redpack,
        PayoutKind::Transfer => TaskKind::Transfer,
    }
}

fn news_event(news: &str, mchid: &str, number: &str, view: &Value) -> OutEvent {
    OutEvent {
        id: format!("{news}:{mchid}:{number}"),
        kind: news.to_owned(),
        mchid: mchid.to_owned(),
        number: number.to_owned(),
        data: view.to_string(),
    }
}

fn incident_event<F: views::Told>(
    incident: &Incident,
    mchid: &str,
    number: &str,
    record: Value,
    fact: &F,
) -> OutEvent {
    let data = json!({ "incident": incident.name, "about": incident.about, "record": record, "told": fact.told() });
    OutEvent {
        id: format!(
            "incident.{}:{mchid}:{number}:{}",
            incident.name, incident.about
        ),
        kind: format!("incident.{}", incident.name),
        mchid: mchid.to_owned(),
        number: number.to_owned(),
        data: data.to_string(),
    }
}

/// A rule that the code above keeps was broken by what is stored: nothing was changed.
fn broken_rule(what: &str) -> Error {
    Error::new(
        Kind::Conflict,
        Advice::Query,
        format!("the ledger's rule {what:?} refuses the change"),
    )
}

fn busy() -> Error {
    Error::new(
        Kind::Conflict,
        Advice::Same,
        "other writers were first, again and again",
    )
}
