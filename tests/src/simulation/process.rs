//! A process of the shop: an engine whose every step on ledger and network may fail, be overtaken,
//! or be its last.

use super::chance::Chance;
use super::host::Deed;
use super::tally::Seen;
use super::world::World;
use fenpay::engine::Received;
use fenpay::error::{Advice, Error, Kind};
use fenpay::ledger::{
    Change, Committed, Ledger, OutEvent, PaidRow, RefundRow, Span, Task, TaskKind, Verification,
};
use fenpay::order::{Evidence, Order, Payout, PayoutKind, Refund, Sharing, SharingReturn};
use fenpay::transport::{Arrival, Failure, Transport};
use fenpay::types::{Clock, TestClock};
use fenpay::wire::Request;
use fenpay::{Engine, Result};
use fenpay_simulator::Outgoing;
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

/// A process that lives.
#[derive(Clone)]
pub(super) struct Process {
    engine: Arc<Engine>,
    port: Arc<Port>,
}

/// A clock that is wrong by so many milliseconds.
pub(super) struct Watch(Arc<TestClock>, AtomicI64);

impl Watch {
    pub fn new(clock: Arc<TestClock>, wrong_ms: i64) -> Watch {
        Watch(clock, AtomicI64::new(wrong_ms))
    }

    /// Makes it wrong by so many milliseconds.
    pub fn set(&self, wrong_ms: i64) {
        self.1.store(wrong_ms, Ordering::Relaxed);
    }

    /// By how many milliseconds it is wrong.
    pub fn wrong_ms(&self) -> i64 {
        self.1.load(Ordering::Relaxed)
    }
}

impl Clock for Watch {
    fn now_ms(&self) -> i64 {
        self.0.now_ms() + self.wrong_ms()
    }
    fn sleep_ms(&self, ms: u64) {
        self.0.sleep_ms(ms);
    }
}

/// What a process has of the world.
pub(super) struct Port {
    world: Arc<World>,
    number: usize,
    /// Whether the process is dead: nobody hears what it says.
    over: AtomicBool,
}

/// Unwinds without a word: the panic hook says nothing of it.
fn die() -> ! {
    std::panic::resume_unwind(Box::new("the process died"))
}

impl World {
    /// Starts a process on what the ones before it left.
    pub fn start(self: &Arc<World>, number: usize) {
        let life = self.lives.fetch_add(1, Ordering::Relaxed);
        let port = Arc::new(Port {
            world: self.clone(),
            number,
            over: AtomicBool::new(false),
        });
        let like = self.parts.engine(self.plan.in_v3, self.plan.md5);
        let engine = like.another(
            port.clone(),
            port.clone(),
            self.watches[number].clone(),
            Arc::new(Chance::of(self.seed, 100 + life)),
        );
        let engine = Arc::new(engine);
        self.processes()[number] = Some(Process { engine, port });
    }

    /// A process that lives.
    pub fn process(&self, number: usize) -> Option<Process> {
        self.processes()[number].clone()
    }

    /// Ends a process, which starts again later.
    pub fn died(&self, number: usize) {
        let ended = self.processes()[number].take();
        if ended.is_some() {
            let pause = self.chance.pick(&[0, 1_000, 30_000, 200_000]);
            self.plan_deed(pause, Deed::Start(number));
        }
    }

    /// Has a process do something; nothing if it dies of it.
    pub fn call(&self, number: usize, verb: &str, params: &Value) -> Option<Result<Value>> {
        let process = self.process(number)?;
        let done = process.engine.call(verb, params, None).ok();
        if process.port.is_over() {
            self.died(number);
            return None;
        }
        if let Err(error) = &done
            && error.kind() == Kind::Internal
        {
            self.fail("P21", format!("{verb}: {error}"));
        }
        Some(done)
    }

    /// Has a process take a notice; nothing if it dies of it.
    pub fn receive(&self, number: usize, notice: &Outgoing) -> Option<Received> {
        let process = self.process(number)?;
        let received = process.engine.receive(&notice.headers, &notice.body);
        if process.port.is_over() {
            self.died(number);
            return None;
        }
        if let Err(error) = &received.outcome
            && error.kind() == Kind::Internal
        {
            self.fail("P21", format!("notice.receive: {error}"));
        }
        Some(received)
    }

    /// By another name: another thread of the same process, or another process.
    fn interlude(&self, mine: usize) {
        let rate = self.rates.turns;
        if rate == 0 || self.is_calm() || self.inside.load(Ordering::Relaxed) {
            return;
        }
        if self.happens(rate, Seen::Turns) {
            self.inside.store(true, Ordering::Relaxed);
            self.between_steps(mine);
            self.inside.store(false, Ordering::Relaxed);
        }
    }
}

impl Port {
    fn is_over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    /// Takes a step that has an effect on the world: something else may come first, or death.
    fn step<T>(&self, what: &str, effect: impl FnOnce() -> T) -> T {
        self.lives_on();
        let world = &self.world;
        world.interlude(self.number);
        self.lives_on();
        if world.happens(world.rates.death, Seen::DeathBefore) {
            self.end(what, "before");
        }
        let done = effect();
        if world.happens(world.rates.death, Seen::DeathAfter) {
            self.end(what, "after");
        }
        world.interlude(self.number);
        self.lives_on();
        done
    }

    fn lives_on(&self) {
        if self.is_over() {
            die();
        }
    }

    fn end(&self, what: &str, side: &str) -> ! {
        self.world
            .say(|| format!("   process {} dies {side} {what}", self.number));
        self.over.store(true, Ordering::Relaxed);
        die()
    }

    fn read<T>(&self, read: impl FnOnce(&dyn Ledger) -> Result<T>) -> Result<T> {
        self.lives_on();
        let world = &self.world;
        if world.happens(world.rates.read_fails, Seen::ReadFails) {
            return Err(busy());
        }
        read(&world.ledger)
    }

    /// A step of leases and schedules: it may fail, with its effect or without.
    fn queue<T>(&self, what: &str, effect: impl FnOnce(&World) -> Result<T>) -> Result<T> {
        let world = &self.world;
        self.step(what, || {
            if !world.happens(world.rates.queue_fails, Seen::QueueFails) {
                return effect(world);
            }
            world.say(|| format!("   {what} fails"));
            if world.chance.below(2) == 0 {
                effect(world)?;
            }
            Err(busy())
        })
    }

    fn commit_now(&self, change: &Change) -> Result<Committed> {
        let world = &self.world;
        let done = world.ledger.commit(change);
        match &done {
            Ok(Committed::Done) => world.committed(change),
            Ok(Committed::Stale) => world.tally.count(Seen::Overtaken),
            Ok(Committed::Taken(rule @ "paid_differs")) => {
                world.fail("P2", format!("a change was tried that breaks {rule:?}"));
            }
            Err(error) if error.kind() == Kind::Internal => {
                world.fail(
                    "A",
                    format!("a change was tried that breaks a rule: {error}"),
                );
            }
            _ => {}
        }
        done
    }
}

fn busy() -> Error {
    Error::ledger(Advice::Later, "the store is busy")
}

impl Transport for Port {
    fn open(&self, request: &Request) -> Result<Arrival, Failure> {
        let path = request.target.split('?').next().unwrap_or_default();
        self.step(path, || self.world.send(request))
    }
}

impl Ledger for Port {
    fn commit(&self, change: &Change) -> Result<Committed> {
        let world = &self.world;
        self.step("a commit", || {
            if world.happens(world.rates.commit_fails, Seen::CommitFails) {
                world.say(|| "   a commit fails".to_owned());
                return Err(busy());
            }
            if world.happens(world.rates.stale, Seen::Stale) {
                return Ok(Committed::Stale);
            }
            let done = self.commit_now(change)?;
            if world.happens(world.rates.commit_unheard, Seen::CommitUnheard) {
                world.say(|| "   nobody hears of the commit".to_owned());
                let text = "the commit's outcome is unknown";
                return Err(Error::ledger(Advice::Query, text));
            }
            Ok(done)
        })
    }
    fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Option<Order>> {
        self.read(|ledger| ledger.order(mchid, out_trade_no))
    }
    fn order_of_transaction(&self, mchid: &str, transaction_id: &str) -> Result<Option<Order>> {
        self.read(|ledger| ledger.order_of_transaction(mchid, transaction_id))
    }
    fn refund(&self, mchid: &str, out_refund_no: &str) -> Result<Option<Refund>> {
        self.read(|ledger| ledger.refund(mchid, out_refund_no))
    }
    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        self.read(|ledger| ledger.refunds_of(mchid, out_trade_no))
    }
    fn payout(&self, mchid: &str, kind: PayoutKind, number: &str) -> Result<Option<Payout>> {
        self.read(|ledger| ledger.payout(mchid, kind, number))
    }
    fn sharing(&self, mchid: &str, out_order_no: &str) -> Result<Option<Sharing>> {
        self.read(|ledger| ledger.sharing(mchid, out_order_no))
    }
    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        self.read(|ledger| ledger.sharings_of(mchid, out_trade_no))
    }
    fn sharing_return(&self, mchid: &str, out_return_no: &str) -> Result<Option<SharingReturn>> {
        self.read(|ledger| ledger.sharing_return(mchid, out_return_no))
    }
    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        self.read(|ledger| ledger.returns_of(mchid, out_order_no))
    }
    fn evidence_of(&self, record: &str) -> Result<Vec<Evidence>> {
        self.read(|ledger| ledger.evidence_of(record))
    }
    fn payments_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
    ) -> Result<()> {
        self.read(|ledger| ledger.payments_between(span, each))
    }
    fn refunds_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
    ) -> Result<()> {
        self.read(|ledger| ledger.refunds_between(span, each))
    }
    fn take_due(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<Task>> {
        self.queue("taking tasks", |world| {
            let tasks = world.ledger.take_due(now_ms, limit, lease_until_ms)?;
            for task in &tasks {
                let what = format!("{:?} {}", task.kind, task.number);
                world.leased(&what, now_ms, lease_until_ms);
            }
            Ok(tasks)
        })
    }
    fn reschedule(&self, task: &Task, lease_until_ms: i64) -> Result<()> {
        self.queue("putting a task back", |world| {
            world.released(&format!("{:?} {}", task.kind, task.number));
            world.ledger.reschedule(task, lease_until_ms)
        })
    }
    fn next_due_ms(&self) -> Result<Option<i64>> {
        self.read(|ledger| ledger.next_due_ms())
    }
    fn hasten(&self, kind: TaskKind, mchid: &str, number: &str, due_ms: i64) -> Result<bool> {
        self.queue("hastening a task", |world| {
            world.released(&format!("{kind:?} {number}"));
            world.ledger.hasten(kind, mchid, number, due_ms)
        })
    }
    fn take_events(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<OutEvent>> {
        self.queue("taking events", |world| {
            let events = world.ledger.take_events(now_ms, limit, lease_until_ms)?;
            for event in &events {
                world.leased(&event.id, now_ms, lease_until_ms);
            }
            Ok(events)
        })
    }
    fn events_done(&self, ids: &[String], now_ms: i64) -> Result<usize> {
        self.queue("finishing events", |world| {
            world.ledger.events_done(ids, now_ms)
        })
    }
    fn verify(&self) -> Result<Verification> {
        self.world.ledger.verify()
    }
}
