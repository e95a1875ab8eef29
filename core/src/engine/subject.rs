//! What a fact can be joined to: orders, refunds, payouts, sharings and their returns, each with what it writes and when it
//! is to be looked at next.

use super::{Engine, views, views::Told};
use crate::error::Result;
use crate::ledger::{Task, TaskKind, Write};
use crate::order::{
    Fact, Incident, Order, Payout, PayoutFact, PayoutKind, Refund, RefundFact, ReturnFact, Sharing,
    SharingFact, SharingReturn, next_order_check, next_payout_check, next_refund_check,
    next_return_check, next_sharing_check,
};
use serde_json::Value;

/// A record with a fact joined to it.
pub(super) struct Joined<S> {
    /// The record afterwards.
    pub record: S,
    /// Whether anything changed.
    pub changed: bool,
    /// What the host must learn.
    pub news: Option<String>,
    /// What a person must look at.
    pub incident: Option<Incident>,
    /// Every record that changes with it.
    pub writes: Vec<Write>,
    /// When it is to be looked at next.
    pub task: Task,
}

/// Something that facts are joined to.
pub(super) trait Subject: Sized {
    /// What WeChat Pay says of it.
    type Fact: Told;
    /// The merchant and the number.
    fn key(&self) -> (&str, &str);
    /// The record as it is now.
    fn again(&self, engine: &Engine) -> Result<Self>;
    /// The record with a fact joined to it.
    fn join(&self, engine: &Engine, fact: &Self::Fact, now_ms: i64) -> Result<Joined<Self>>;
    /// As data.
    fn view(&self) -> Value;
    /// An incident's name as the host sees it.
    fn alarm(&self, name: &str) -> String {
        name.to_owned()
    }
    /// The incident that it is when the ledger refuses the change by a rule.
    fn refused_by(rule: &str, fact: &Self::Fact) -> Option<Incident>;
}

impl Subject for Order {
    type Fact = Fact;

    fn key(&self) -> (&str, &str) {
        (&self.mchid, self.out_trade_no.as_str())
    }

    fn again(&self, engine: &Engine) -> Result<Order> {
        engine.order(&self.mchid, self.out_trade_no.as_str())
    }

    fn join(&self, _: &Engine, fact: &Fact, now_ms: i64) -> Result<Joined<Order>> {
        let applied = self.apply(fact, now_ms);
        Ok(Joined {
            changed: applied.changed,
            news: applied.news.map(str::to_owned),
            incident: applied.incident,
            writes: vec![Write::Order(applied.order.clone())],
            task: order_task(&applied.order, 0, now_ms),
            record: applied.order,
        })
    }

    fn view(&self) -> Value {
        views::order(self)
    }

    /// A transaction that paid one order turned up for another (P4).
    fn refused_by(rule: &str, fact: &Fact) -> Option<Incident> {
        let payment = fact.payment().filter(|_| rule == "transaction")?;
        let about = payment.transaction_id.clone();
        Some(Incident {
            name: "transaction_of_another_order",
            about,
        })
    }
}

impl Subject for Refund {
    type Fact = RefundFact;

    fn key(&self) -> (&str, &str) {
        (&self.mchid, self.out_refund_no.as_str())
    }

    fn again(&self, engine: &Engine) -> Result<Refund> {
        engine.refund(&self.mchid, self.out_refund_no.as_str())
    }

    fn join(&self, engine: &Engine, fact: &RefundFact, now_ms: i64) -> Result<Joined<Refund>> {
        let applied = self.apply(fact, now_ms);
        let mut writes = vec![Write::Refund(applied.refund.clone())];
        if applied.held != 0 || applied.refunded != 0 {
            let order = engine.order(&self.mchid, self.out_trade_no.as_str())?;
            writes.push(Write::Order(order.settle(
                applied.held,
                applied.refunded,
                now_ms,
            )));
        }
        Ok(Joined {
            changed: applied.changed,
            news: applied.news.map(str::to_owned),
            incident: applied.incident,
            writes,
            task: refund_task(&applied.refund, 0, now_ms),
            record: applied.refund,
        })
    }

    fn view(&self) -> Value {
        views::refund(self)
    }

    /// Taken for dead, its share was refunded again; and now it succeeded all the same.
    fn refused_by(rule: &str, fact: &RefundFact) -> Option<Incident> {
        let about = fact.refund_id.clone().unwrap_or_default();
        let name = "refund_exceeds_payment";
        (rule == "refunds_exceed_payment").then_some(Incident { name, about })
    }
}

impl Subject for Payout {
    type Fact = PayoutFact;

    fn key(&self) -> (&str, &str) {
        (&self.mchid, &self.number)
    }

    fn again(&self, engine: &Engine) -> Result<Payout> {
        engine.payout(&self.mchid, self.kind, &self.number)
    }

    fn join(&self, _: &Engine, fact: &PayoutFact, now_ms: i64) -> Result<Joined<Payout>> {
        let applied = self.apply(fact, now_ms);
        let news = applied
            .news
            .map(|state| format!("{}.{}", self.kind.word(), state.word()));
        Ok(Joined {
            changed: applied.changed,
            news,
            incident: applied.incident,
            writes: vec![Write::Payout(applied.payout.clone())],
            task: payout_task(&applied.payout, 0, now_ms),
            record: applied.payout,
        })
    }

    fn view(&self) -> Value {
        views::payout(self)
    }

    /// Red packets and transfers have numbers of their own, so their incidents do too.
    fn alarm(&self, name: &str) -> String {
        name.replace("payout", self.kind.word())
    }

    fn refused_by(_: &str, _: &PayoutFact) -> Option<Incident> {
        None
    }
}

impl Subject for Sharing {
    type Fact = SharingFact;

    fn key(&self) -> (&str, &str) {
        (&self.mchid, self.out_order_no.as_str())
    }

    fn again(&self, engine: &Engine) -> Result<Sharing> {
        engine.sharing(&self.mchid, self.out_order_no.as_str())
    }

    fn join(&self, engine: &Engine, fact: &SharingFact, now_ms: i64) -> Result<Joined<Sharing>> {
        let applied = self.apply(fact, now_ms);
        let mut writes = vec![Write::Sharing(applied.sharing.clone())];
        if applied.shared != 0 {
            let order = engine.order(&self.mchid, self.out_trade_no.as_str())?;
            writes.push(Write::Order(order.reshare(applied.shared, now_ms)));
        }
        Ok(Joined {
            changed: applied.changed,
            news: applied.news.map(str::to_owned),
            incident: applied.incident,
            writes,
            task: sharing_task(&applied.sharing, 0, now_ms),
            record: applied.sharing,
        })
    }

    fn view(&self) -> Value {
        views::sharing(self)
    }

    /// Taken for dead, its share was given to others; and now its receivers have it all the same.
    fn refused_by(rule: &str, fact: &SharingFact) -> Option<Incident> {
        let about = fact.order_id.clone().unwrap_or_default();
        let name = "sharing_exceeds_payment";
        (rule == "shares_exceed_payment").then_some(Incident { name, about })
    }
}

impl Subject for SharingReturn {
    type Fact = ReturnFact;

    fn key(&self) -> (&str, &str) {
        (&self.mchid, self.out_return_no.as_str())
    }

    fn again(&self, engine: &Engine) -> Result<SharingReturn> {
        engine.sharing_return(&self.mchid, self.out_return_no.as_str())
    }

    fn join(
        &self,
        engine: &Engine,
        fact: &ReturnFact,
        now_ms: i64,
    ) -> Result<Joined<SharingReturn>> {
        let applied = self.apply(fact, now_ms);
        let mut writes = vec![Write::Return(applied.sharing_return.clone())];
        if applied.held != 0 || applied.returned != 0 {
            let sharing = engine.sharing(&self.mchid, self.out_order_no.as_str())?;
            let (of, held, returned) = (&self.return_mchid, applied.held, applied.returned);
            writes.push(Write::Sharing(sharing.settle(of, held, returned, now_ms)));
        }
        Ok(Joined {
            changed: applied.changed,
            news: applied.news.map(str::to_owned),
            incident: applied.incident,
            writes,
            task: return_task(&applied.sharing_return, 0, now_ms),
            record: applied.sharing_return,
        })
    }

    fn view(&self) -> Value {
        views::sharing_return(self)
    }

    /// Taken for dead, its share was returned again; and now it succeeded all the same.
    fn refused_by(rule: &str, fact: &ReturnFact) -> Option<Incident> {
        let about = fact.return_id.clone().unwrap_or_default();
        let name = "sharing_return_exceeds_share";
        (rule == "returns_exceed_share").then_some(Incident { name, about })
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
        kind: match payout.kind {
            PayoutKind::Redpack => TaskKind::Redpack,
            PayoutKind::Transfer => TaskKind::Transfer,
        },
        mchid: payout.mchid.clone(),
        number: payout.number.clone(),
        due_ms: next_payout_check(payout, attempt, now_ms),
        attempt,
    }
}

/// When a sharing is to be looked at next.
pub(super) fn sharing_task(sharing: &Sharing, attempt: u32, now_ms: i64) -> Task {
    Task {
        kind: TaskKind::Sharing,
        mchid: sharing.mchid.clone(),
        number: sharing.out_order_no.as_str().to_owned(),
        due_ms: next_sharing_check(sharing, attempt, now_ms),
        attempt,
    }
}

/// When a return is to be looked at next.
pub(super) fn return_task(returned: &SharingReturn, attempt: u32, now_ms: i64) -> Task {
    Task {
        kind: TaskKind::SharingReturn,
        mchid: returned.mchid.clone(),
        number: returned.out_return_no.as_str().to_owned(),
        due_ms: next_return_check(returned, attempt, now_ms),
        attempt,
    }
}
