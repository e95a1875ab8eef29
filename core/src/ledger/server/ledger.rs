//! The trait's methods, each a statement or two.

use super::leases;
use super::read::{evidence, evidence_of, found, records};
use super::statement::{Statement, altered, int};
use super::{Server, check, spans};
use crate::error::{Error, Result};
use crate::ledger::history::Sealed;
use crate::ledger::rules::well_formed;
use crate::ledger::tables::{Cell, ORDERS, REFUNDS, RETURNS, SHARINGS};
use crate::ledger::{
    Change, Committed, Ledger, OutEvent, PaidRow, RefundRow, Span, Task, TaskKind, Verification,
    Write,
};
use crate::order::{Evidence, Order, Payout, PayoutKind, Refund, Sharing, SharingReturn};

impl Ledger for Server {
    fn commit(&self, change: &Change) -> Result<Committed> {
        self.birth.check()?;
        well_formed(change)?;
        let sealed = Sealed::new(change)?;
        storable(&sealed)?;
        self.group.submit(sealed, |jobs| self.commit_all(jobs))
    }

    fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Option<Order>> {
        let found = self.record(TaskKind::Order, mchid, out_trade_no)?;
        one(found, order)
    }

    fn order_of_transaction(&self, mchid: &str, transaction_id: &str) -> Result<Option<Order>> {
        let key = vec![Cell::Text(mchid), Cell::Text(transaction_id)];
        let by = &["mchid", "transaction_id"];
        let answer = self.rows(found(&ORDERS, by, vec![key], "", Vec::new()))?;
        one(records(&ORDERS, &answer)?.into_iter().next(), order)
    }

    fn refund(&self, mchid: &str, out_refund_no: &str) -> Result<Option<Refund>> {
        one(self.record(TaskKind::Refund, mchid, out_refund_no)?, refund)
    }

    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        let by = &["mchid", "order_number"];
        self.parts(&REFUNDS, by, [mchid, out_trade_no], refund)
    }

    fn payout(&self, mchid: &str, kind: PayoutKind, number: &str) -> Result<Option<Payout>> {
        let kind = match kind {
            PayoutKind::Redpack => TaskKind::Redpack,
            PayoutKind::Transfer => TaskKind::Transfer,
        };
        one(self.record(kind, mchid, number)?, |write| match write {
            Write::Payout(payout) => Some(payout),
            _ => None,
        })
    }

    fn sharing(&self, mchid: &str, out_order_no: &str) -> Result<Option<Sharing>> {
        let found = self.record(TaskKind::Sharing, mchid, out_order_no)?;
        one(found, sharing)
    }

    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        let by = &["mchid", "order_number"];
        self.parts(&SHARINGS, by, [mchid, out_trade_no], sharing)
    }

    fn sharing_return(&self, mchid: &str, out_return_no: &str) -> Result<Option<SharingReturn>> {
        let found = self.record(TaskKind::SharingReturn, mchid, out_return_no)?;
        one(found, sharing_return)
    }

    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        let by = &["mchid", "sharing_number"];
        self.parts(&RETURNS, by, [mchid, out_order_no], sharing_return)
    }

    fn evidence_of(&self, record: &str) -> Result<Vec<Evidence>> {
        let answer = self.rows(evidence_of(record))?;
        let rows = answer.rows.iter();
        rows.map(|row| evidence(row).map(|(.., evidence)| evidence))
            .collect()
    }

    fn payments_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
    ) -> Result<()> {
        spans::payments(self, span, each)
    }

    fn refunds_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
    ) -> Result<()> {
        spans::refunds(self, span, each)
    }

    fn take_due(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<Task>> {
        // Nothing due is the usual case, and needs no transaction.
        if self.next_due_ms()?.is_none_or(|due| due > now_ms) {
            return Ok(Vec::new());
        }
        self.retried(|link| leases::take_due(link, now_ms, limit, lease_until_ms))
    }

    fn reschedule(&self, task: &Task, lease_until_ms: i64) -> Result<()> {
        let key = [
            Cell::Text(&task.mchid),
            Cell::Text(task.kind.word()),
            Cell::Text(&task.number),
            Cell::Int(lease_until_ms),
        ];
        const THIS: &str = "WHERE mchid = ? AND kind = ? AND number = ? AND due_ms = ?";
        match task.due_ms {
            Some(due_ms) => {
                let mut values = vec![Cell::Int(due_ms), Cell::Int(i64::from(task.attempt))];
                values.extend(key);
                self.touch(
                    &format!("UPDATE tasks SET due_ms = ?, attempt = ? {THIS}"),
                    values,
                )
            }
            None => self.touch(&format!("DELETE FROM tasks {THIS}"), key.to_vec()),
        }
        .map(drop)
    }

    fn next_due_ms(&self) -> Result<Option<i64>> {
        let answer = self.rows(Statement::plain("SELECT min(due_ms) FROM tasks"))?;
        answer.rows.first().map_or(Ok(None), |row| int(row, 0))
    }

    fn hasten(&self, kind: TaskKind, mchid: &str, number: &str, due_ms: i64) -> Result<bool> {
        let sql = "UPDATE tasks SET due_ms = ? WHERE mchid = ? AND kind = ? AND number = ? AND due_ms > ?";
        let values = vec![
            Cell::Int(due_ms),
            Cell::Text(mchid),
            Cell::Text(kind.word()),
            Cell::Text(number),
            Cell::Int(due_ms),
        ];
        Ok(self.touch(sql, values)? > 0)
    }

    fn take_events(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<OutEvent>> {
        self.retried(|link| leases::take_events(link, now_ms, limit, lease_until_ms))
    }

    fn events_done(&self, ids: &[String], now_ms: i64) -> Result<usize> {
        self.birth.check()?;
        if ids.is_empty() {
            return Ok(0);
        }
        self.retried(|link| leases::events_done(link, ids, now_ms))
    }

    fn verify(&self) -> Result<Verification> {
        self.retried(|link| check::verify(link, &self.dialect))
    }
}

/// Refuses what some server could not keep: a zero byte in text.
///
/// # Errors
/// `Input`.
fn storable(sealed: &Sealed) -> Result<()> {
    let change = &sealed.change;
    let events = change.events.iter().flat_map(|event| {
        [
            &event.id,
            &event.kind,
            &event.mchid,
            &event.number,
            &event.data,
        ]
    });
    let evidence = change.evidence.iter();
    let evidence = evidence.flat_map(|proof| [&proof.operation, &proof.verified_by]);
    let records = change.writes.iter().zip(&sealed.texts);
    let cells = records.flat_map(|(write, text)| crate::ledger::tables::cells(write, text));
    let texts = cells.filter_map(|cell| match cell {
        Cell::Text(text) => Some(text),
        _ => None,
    });
    let mut all = std::iter::once(&change.id)
        .chain(events)
        .chain(evidence)
        .map(String::as_str)
        .chain(texts);
    if all.any(|text| text.contains('\0')) {
        return Err(Error::input("change", "text holds a zero byte"));
    }
    Ok(())
}

/// The record that must be of a kind, if there is one.
fn one<T>(found: Option<Write>, pick: fn(Write) -> Option<T>) -> Result<Option<T>> {
    found
        .map(|write| pick(write).ok_or_else(altered))
        .transpose()
}

fn order(write: Write) -> Option<Order> {
    match write {
        Write::Order(order) => Some(order),
        _ => None,
    }
}

fn refund(write: Write) -> Option<Refund> {
    match write {
        Write::Refund(refund) => Some(refund),
        _ => None,
    }
}

fn sharing(write: Write) -> Option<Sharing> {
    match write {
        Write::Sharing(sharing) => Some(sharing),
        _ => None,
    }
}

fn sharing_return(write: Write) -> Option<SharingReturn> {
    match write {
        Write::Return(returned) => Some(returned),
        _ => None,
    }
}
