//! Due work, and the outbox.

use super::params::Params;
use super::reply::describe;
use super::subject::{order_task, payout_task, refund_task, return_task, sharing_task};
use super::{Engine, Reply, views};
use crate::error::{Error, Result};
use crate::ledger::{Fault, Task, TaskKind};
use crate::order::PayoutKind;
use serde_json::{Value, json};

/// How long a task that was taken is left alone by other workers: two minutes, longer than every
/// request's deadline together.
const TASK_LEASE_MS: i64 = 120_000;
/// How far ahead of its time a task may be done: a day.
const MAX_AHEAD_MS: u64 = 86_400_000;
/// How long an event that was taken is left alone, unless the caller says otherwise.
const EVENT_LEASE_MS: u64 = 60_000;

impl Engine {
    /// `task.tick`: does a bounded amount of due work and says when to come back.
    pub(super) fn task_tick(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let limit = params.integer("limit").unwrap_or(20).clamp(1, 1_000);
        let limit = usize::try_from(limit).unwrap_or(20);
        let now_ms = self.now_ms();
        let ahead_ms = params.integer("ahead_ms").unwrap_or(0).min(MAX_AHEAD_MS);
        let due_ms = now_ms.saturating_add(i64::try_from(ahead_ms).unwrap_or(0));
        let until_ms = due_ms + TASK_LEASE_MS;
        let tasks = self.ledger.take_due(due_ms, limit, until_ms)?;
        let mut problems = Vec::new();
        for task in &tasks {
            if let Err(error) = self.settle(task, until_ms) {
                let word = task.kind.word();
                problems.push(problem(word, &task.mchid, &task.number, &error));
            }
        }
        for merchant in self.merchants.values() {
            if let Err(error) = self.keep_fresh(merchant) {
                problems.push(problem(
                    "certificates",
                    &merchant.mchid,
                    &merchant.mchid,
                    &error,
                ));
            }
        }
        let next = self.ledger.next_due_ms()?;
        Ok(Reply::done(json!({
            "done": tasks.len(),
            "problems": problems,
            "next_ms": next,
            "wait_ms": next.map(|at| (at - self.now_ms()).max(0)),
        })))
    }

    /// Looks at one record and puts its next look in its place.
    pub(super) fn settle(&self, task: &Task, until_ms: i64) -> Result<()> {
        let settled = match self.merchants.get(&task.mchid) {
            Some(merchant) => self.settle_record(merchant, task),
            None => Err(Error::missing("this merchant is not configured here").at("mchid")),
        };
        let now_ms = self.now_ms();
        let attempt = task.attempt.saturating_add(1);
        let (mchid, number) = (task.mchid.as_str(), task.number.as_str());
        // A change of state has put the next look in place already; without one, look less often.
        let next = match task.kind {
            TaskKind::Order => self
                .ledger
                .order(mchid, number)?
                .map(|r| order_task(&r, attempt, now_ms)),
            TaskKind::Refund => self
                .ledger
                .refund(mchid, number)?
                .map(|r| refund_task(&r, attempt, now_ms)),
            TaskKind::Redpack | TaskKind::Transfer => self
                .ledger
                .payout(mchid, payout_kind(task.kind), number)?
                .map(|r| payout_task(&r, attempt, now_ms)),
            TaskKind::Sharing => self
                .ledger
                .sharing(mchid, number)?
                .map(|r| sharing_task(&r, attempt, now_ms)),
            TaskKind::SharingReturn => self
                .ledger
                .sharing_return(mchid, number)?
                .map(|r| return_task(&r, attempt, now_ms)),
        };
        let next = next.unwrap_or(Task {
            due_ms: None,
            ..task.clone()
        });
        self.ledger.reschedule(&next, until_ms)?;
        settled
    }

    fn settle_record(&self, merchant: &super::Merchant, task: &Task) -> Result<()> {
        let number = task.number.as_str();
        match task.kind {
            TaskKind::Order => {
                let order = self.order(&task.mchid, number)?;
                self.settle_order(merchant, &order).map(drop)
            }
            TaskKind::Refund => {
                let refund = self.refund(&task.mchid, number)?;
                self.settle_refund(merchant, &refund).map(drop)
            }
            TaskKind::Redpack | TaskKind::Transfer => {
                let payout = self.payout(&task.mchid, payout_kind(task.kind), number)?;
                self.settle_payout(merchant, &payout).map(drop)
            }
            TaskKind::Sharing => {
                let sharing = self.sharing(&task.mchid, number)?;
                self.settle_sharing(merchant, &sharing).map(drop)
            }
            TaskKind::SharingReturn => {
                let returned = self.sharing_return(&task.mchid, number)?;
                self.settle_return(merchant, &returned).map(drop)
            }
        }
    }

    /// `ledger.verify`: replays the history and holds it against what is stored.
    pub(super) fn ledger_verify(&self, _: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let found = self.ledger.verify()?;
        let fault = |fault: &Fault| json!({ "place": fault.place, "text": fault.text });
        Ok(Reply::done(json!({
            "entries": found.entries,
            "records": found.records,
            "evidence": found.evidence,
            "events": found.events,
            "head": found.head,
            "faults": found.faults.iter().map(fault).collect::<Vec<_>>(),
        })))
    }

    /// `event.take`: leases events that the host has not acted on yet.
    pub(super) fn event_take(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let limit = params.integer("limit").unwrap_or(20).clamp(1, 1_000);
        let lease = params
            .integer("lease_ms")
            .unwrap_or(EVENT_LEASE_MS)
            .clamp(1_000, 86_400_000);
        let now_ms = self.now_ms();
        let until = now_ms.saturating_add(i64::try_from(lease).unwrap_or(i64::MAX));
        let events =
            self.ledger
                .take_events(now_ms, usize::try_from(limit).unwrap_or(20), until)?;
        let events: Vec<Value> = events.iter().map(views::event).collect();
        Ok(Reply::done(json!({ "events": events })))
    }

    /// `event.done`: says that the host has acted on events.
    pub(super) fn event_done(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let ids = params.texts("ids");
        let done = self.ledger.events_done(&ids, self.now_ms())?;
        Ok(Reply::done(json!({ "done": done })))
    }
}

/// What could not be settled, and why.
fn problem(task: &str, mchid: &str, number: &str, error: &Error) -> Value {
    let mut problem = describe(error);
    problem["task"] = task.into();
    problem["mchid"] = mchid.into();
    problem["number"] = number.into();
    problem
}

const fn payout_kind(kind: TaskKind) -> PayoutKind {
    match kind {
        TaskKind::Transfer => PayoutKind::Transfer,
        _ => PayoutKind::Redpack,
    }
}
