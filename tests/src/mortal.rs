//! A life that ends at a chosen step: a ledger and a wire that stop an engine dead before or after
//! any effect on the world, so that another engine can be held to go on from what was left.

use fenpay::Result;
use fenpay::ledger::{
    Change, Committed, Ledger, OutEvent, PaidRow, RefundRow, Span, Task, TaskKind, Verification,
};
use fenpay::order::{Evidence, Order, Payout, PayoutKind, Refund, Sharing, SharingReturn};
use fenpay::transport::{Arrival, Failure, Transport};
use fenpay::wire::Request;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// On which side of a step's effect death comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The effect never happens.
    Before,
    /// The effect happened and nobody hears of it.
    After,
}

/// How many steps a process lives.
pub struct Life {
    ends: Option<(u64, Side)>,
    steps: AtomicU64,
    over: AtomicBool,
}

impl Life {
    /// A life without end.
    pub fn long() -> Arc<Life> {
        Life::until(None)
    }

    /// A life that ends at that step, counted from 0.
    pub fn until(ends: Option<(u64, Side)>) -> Arc<Life> {
        Arc::new(Life {
            ends,
            steps: AtomicU64::new(0),
            over: AtomicBool::new(false),
        })
    }

    /// How many steps there were.
    pub fn steps(&self) -> u64 {
        self.steps.load(Ordering::SeqCst)
    }

    /// Whether it is over: whatever the engine answers then, nobody hears it.
    pub fn is_over(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }

    fn step<T>(&self, effect: impl FnOnce() -> T) -> T {
        if self.is_over() {
            die();
        }
        let step = self.steps.fetch_add(1, Ordering::SeqCst);
        match self.ends {
            Some((end, side)) if step >= end => {
                if side == Side::After {
                    drop(effect());
                }
                self.over.store(true, Ordering::SeqCst);
                die();
            }
            _ => effect(),
        }
    }
}

/// Unwinds without a word: the panic hook says nothing of it.
fn die() -> ! {
    std::panic::resume_unwind(Box::new("the process died"))
}

/// Something that serves while its user lives.
pub struct Mortal<T: ?Sized> {
    life: Arc<Life>,
    inner: Arc<T>,
}

impl<T: ?Sized> Mortal<T> {
    /// Serves `inner` to a process with that life.
    pub fn new(life: &Arc<Life>, inner: Arc<T>) -> Arc<Mortal<T>> {
        Arc::new(Mortal {
            life: life.clone(),
            inner,
        })
    }
}

impl<T: Transport + ?Sized> Transport for Mortal<T> {
    fn open(&self, request: &Request) -> Result<Arrival, Failure> {
        self.life.step(|| self.inner.open(request))
    }
}

/// Reading is no step: to die before it is to die after the effect before it.
impl<T: Ledger + ?Sized> Ledger for Mortal<T> {
    fn commit(&self, change: &Change) -> Result<Committed> {
        self.life.step(|| self.inner.commit(change))
    }
    fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Option<Order>> {
        self.inner.order(mchid, out_trade_no)
    }
    fn order_of_transaction(&self, mchid: &str, transaction_id: &str) -> Result<Option<Order>> {
        self.inner.order_of_transaction(mchid, transaction_id)
    }
    fn refund(&self, mchid: &str, out_refund_no: &str) -> Result<Option<Refund>> {
        self.inner.refund(mchid, out_refund_no)
    }
    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        self.inner.refunds_of(mchid, out_trade_no)
    }
    fn payout(&self, mchid: &str, kind: PayoutKind, number: &str) -> Result<Option<Payout>> {
        self.inner.payout(mchid, kind, number)
    }
    fn sharing(&self, mchid: &str, out_order_no: &str) -> Result<Option<Sharing>> {
        self.inner.sharing(mchid, out_order_no)
    }
    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        self.inner.sharings_of(mchid, out_trade_no)
    }
    fn sharing_return(&self, mchid: &str, out_return_no: &str) -> Result<Option<SharingReturn>> {
        self.inner.sharing_return(mchid, out_return_no)
    }
    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        self.inner.returns_of(mchid, out_order_no)
    }
    fn evidence_of(&self, record: &str) -> Result<Vec<Evidence>> {
        self.inner.evidence_of(record)
    }
    fn payments_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
    ) -> Result<()> {
        self.inner.payments_between(span, each)
    }
    fn refunds_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
    ) -> Result<()> {
        self.inner.refunds_between(span, each)
    }
    fn take_due(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<Task>> {
        self.life
            .step(|| self.inner.take_due(now_ms, limit, lease_until_ms))
    }
    fn reschedule(&self, task: &Task, lease_until_ms: i64) -> Result<()> {
        self.life
            .step(|| self.inner.reschedule(task, lease_until_ms))
    }
    fn next_due_ms(&self) -> Result<Option<i64>> {
        self.inner.next_due_ms()
    }
    fn hasten(&self, kind: TaskKind, mchid: &str, number: &str, due_ms: i64) -> Result<bool> {
        self.life
            .step(|| self.inner.hasten(kind, mchid, number, due_ms))
    }
    fn take_events(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<OutEvent>> {
        self.life
            .step(|| self.inner.take_events(now_ms, limit, lease_until_ms))
    }
    fn events_done(&self, ids: &[String], now_ms: i64) -> Result<usize> {
        self.life.step(|| self.inner.events_done(ids, now_ms))
    }
    fn verify(&self) -> Result<Verification> {
        self.inner.verify()
    }
}
