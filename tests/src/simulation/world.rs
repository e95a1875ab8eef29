//! Everything that outlives a process: WeChat Pay, the ledger, the time, and the host.

use super::chance::Chance;
use super::host::Desk;
use super::judge::Judge;
use super::message::Algorithm;
use super::parts::Parts;
use super::plan::{Business, CODE, Plan};
use super::process::{Process, Watch};
use super::rates::Rates;
use super::tally::{Seen, Tally};
use fenpay::ledger::{Ledger, Memory};
use fenpay::order::{Order, Payout, PayoutKind, Refund};
use fenpay::types::{Clock, TestClock};
use fenpay_simulator::{PayoutState, Simulator};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// 2026-11-20 12:00:00 in Beijing.
pub(super) const NOON_MS: i64 = 1_795_147_200_000;

/// The world of one history.
pub(super) struct World {
    pub chance: Chance,
    pub rates: Rates,
    pub plan: Plan,
    pub parts: &'static Parts,
    /// The true time, which is WeChat Pay's.
    pub clock: Arc<TestClock>,
    pub wechat: Simulator,
    pub ledger: Memory,
    pub tally: Tally,
    judge: Mutex<Judge>,
    desk: Mutex<Desk>,
    processes: Mutex<Vec<Option<Process>>>,
    pub watches: [Arc<Watch>; 2],
    /// Whether nothing goes wrong any more.
    calm: AtomicBool,
    /// Whether something is being done between two steps.
    pub inside: AtomicBool,
    pub lives: AtomicU64,
    pub seed: u64,
    speaks: bool,
}

impl World {
    /// The world of a seed; it tells what happens if it `speaks`.
    pub fn new(seed: u64, speaks: bool) -> Arc<World> {
        let chance = Chance::of(seed, 1);
        let plan = Plan::draw(&chance);
        let rates = Rates::draw(&chance);
        let parts = Parts::shared();
        let clock = Arc::new(TestClock::at(NOON_MS));
        let mut settings = parts.settings.clone();
        settings.refund_ms = plan.refund_ms;
        let wechat = Simulator::new(&settings, clock.clone(), Arc::new(Chance::of(seed, 2)));
        let watch = |at: usize| Arc::new(Watch::new(clock.clone(), plan.skew_ms[at]));
        let world = Arc::new(World {
            chance,
            rates,
            parts,
            wechat,
            ledger: Memory::new(),
            tally: Tally::default(),
            judge: Mutex::default(),
            desk: Mutex::default(),
            processes: Mutex::new(vec![None, None]),
            watches: [watch(0), watch(1)],
            calm: AtomicBool::new(false),
            inside: AtomicBool::new(false),
            lives: AtomicU64::new(0),
            seed,
            speaks,
            clock,
            plan,
        });
        world.open();
        world
    }

    /// Tells WeChat Pay what the seed wants of it, and starts the processes.
    fn open(self: &Arc<World>) {
        let plan = &self.plan;
        self.say(|| format!("seed {}: {plan:?}", self.seed));
        self.say(|| format!("{:?}", self.rates));
        self.wechat.refunds_end(plan.refunds_end.iter().copied());
        self.wechat.payouts_end(plan.payout_end);
        self.wechat.recall(plan.recalls);
        if let Some(reaction) = &plan.reaction {
            match plan.business {
                Business::Code => self.wechat.tell_code(CODE, reaction.clone()),
                _ => self.wechat.script([reaction.clone()]),
            }
        }
        self.tally.count(match plan.business {
            Business::Order => Seen::Orders,
            Business::Code => Seen::Codes,
            Business::Transfer | Business::Redpack => Seen::Payouts,
        });
        let also = [
            (plan.in_v3, Seen::InV3),
            (plan.processes > 1, Seen::TwoProcesses),
            (self.rates.is_quiet(), Seen::Undisturbed),
        ];
        for (_, seen) in also.into_iter().filter(|(met, _)| *met) {
            self.tally.count(seen);
        }
        for number in 0..plan.processes {
            self.start(number);
        }
        self.plan_host();
    }

    /// Tells what happens, where somebody listens.
    pub fn say(&self, line: impl FnOnce() -> String) {
        if self.speaks {
            let (now, depth) = (self.now_ms() - NOON_MS, self.inside.load(Ordering::Relaxed));
            let inside = if depth { "  | " } else { "" };
            println!("{:>9}.{:03} {inside}{}", now / 1000, now % 1000, line());
        }
    }

    pub fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    pub fn is_calm(&self) -> bool {
        self.calm.load(Ordering::Relaxed)
    }

    /// Lets nothing go wrong any more.
    pub fn calm_down(&self) {
        self.say(|| "-- nothing goes wrong any more".to_owned());
        self.calm.store(true, Ordering::Relaxed);
        self.wechat.clear_faults();
        self.wechat.recall(0);
        for watch in &self.watches {
            watch.set(0);
        }
    }

    /// Whether a fault of that rate happens now.
    pub fn happens(&self, rate: u32, seen: Seen) -> bool {
        let happens = rate > 0 && !self.is_calm() && self.chance.happens(rate);
        if happens {
            self.tally.count(seen);
        }
        happens
    }

    pub fn judge(&self) -> MutexGuard<'_, Judge> {
        self.judge.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn processes(&self) -> MutexGuard<'_, Vec<Option<Process>>> {
        self.processes
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The merchant whose life it is.
    pub fn mchid(&self) -> &'static str {
        &self.parts.merchant.mch_id
    }

    /// The merchant's key of v2.
    pub fn key(&self) -> &'static str {
        &self.parts.merchant.key
    }

    /// How the merchant signs in v2.
    pub fn algorithm(&self) -> Algorithm {
        match self.plan.md5 {
            true => Algorithm::Md5,
            false => Algorithm::Hmac,
        }
    }

    /// Whether a request arrived after its sender had given up, so that nobody knew of it.
    pub fn was_overdue(&self) -> bool {
        self.tally.has(Seen::Overdue)
    }

    pub fn kept_order(&self, number: &str) -> Option<Order> {
        self.ledger.order(self.mchid(), number).unwrap_or_default()
    }

    pub fn kept_refund(&self, number: &str) -> Option<Refund> {
        self.ledger.refund(self.mchid(), number).unwrap_or_default()
    }

    pub fn kept_payout(&self, kind: PayoutKind, number: &str) -> Option<Payout> {
        self.ledger
            .payout(self.mchid(), kind, number)
            .unwrap_or_default()
    }

    /// Where a payout of v2 stands in the book.
    pub fn paid_out(&self, number: &str) -> Option<PayoutState> {
        if !self.plan.in_v3 {
            let payouts = self.wechat.payouts();
            return payouts.iter().find(|p| p.number == number).map(|p| p.state);
        }
        use fenpay_simulator::TransferState as There;
        let transfers = self.wechat.transfers();
        let there = transfers.iter().find(|t| t.out_bill_no == number)?;
        Some(match there.state {
            There::Success => PayoutState::Received,
            There::Fail => PayoutState::Failed,
            There::Cancelled => PayoutState::Returned,
            _ => PayoutState::Processing,
        })
    }
}
