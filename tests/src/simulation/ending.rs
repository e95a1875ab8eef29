//! How a history goes on until it ends, and whether it ends as WeChat Pay's book says.

use super::chance::{Digest, mix};
use super::judge::lives;
use super::plan::{Business, ORDER, PAYOUT};
use super::tally::Seen;
use super::world::World;
use fenpay::ledger::Ledger;
use fenpay::order::{OrderState, PayoutState, RefundState};
use fenpay_simulator::{OrderState as There, PayoutState as OutThere, RefundState as BackThere};
use std::sync::Arc;

/// The most things that are done while things go wrong.
const MOST_DEEDS: u32 = 300;
/// The most rounds until everything has settled.
const MOST_ROUNDS: u32 = 400;
/// Longer than any event is leased, by whichever clock.
const LEASED_MS: i64 = 2 * 3_600_000;
/// Longer than every order can be paid, every refund and every lease takes.
const LONG_MS: i64 = 15 * 24 * 3_600_000;

impl World {
    /// Lives the history to its end.
    pub(super) fn live(self: &Arc<World>) {
        for _ in 0..MOST_DEEDS {
            let Some(next) = self.next_ms().filter(|_| !self.is_broken()) else {
                break;
            };
            if next > self.start_ms() + self.plan.trouble_ms {
                break;
            }
            self.move_to(next);
            self.post_due();
            self.do_next();
            self.plan_tick();
        }
        if !self.is_broken() {
            self.settle();
        }
        if !self.is_broken() {
            self.compare();
        }
        // What began after its end is news when it is told at last.
        let known = !self.judge().ended_unknown;
        if known && !self.is_broken() && self.seed.is_multiple_of(4) {
            self.repeat();
        }
        self.processes().clear();
    }

    fn start_ms(&self) -> i64 {
        super::world::NOON_MS
    }

    fn next_ms(&self) -> Option<i64> {
        let (deed, wechat) = (self.next_deed_ms(), self.wechat.next_due_ms());
        [deed, wechat].into_iter().flatten().min()
    }

    fn move_to(&self, at_ms: i64) {
        let forward = at_ms - self.now_ms();
        if forward > 0 {
            self.clock.advance_ms(forward);
        }
    }

    /// Goes on without faults until nothing is left to be done.
    fn settle(self: &Arc<World>) {
        self.calm_down();
        self.end_routine();
        for number in 0..self.plan.processes {
            if self.process(number).is_none() {
                self.start(number);
            }
        }
        let mut over = false;
        for round in 0..MOST_ROUNDS {
            self.mend();
            self.post_due();
            while self.next_deed_ms().is_some_and(|at| at <= self.now_ms()) {
                self.do_next();
            }
            for number in 0..self.plan.processes {
                self.tick_now(number);
                self.ship(number);
            }
            if self.is_broken() {
                return;
            }
            match self.left_ms() {
                None if over => return,
                // An event may be leased by somebody who died, and whose clock was wrong.
                None => {
                    over = true;
                    self.clock.advance_ms(LEASED_MS);
                }
                Some(next) => self.move_to(next.max(self.now_ms() + 1)),
            }
            if self.age_ms() > LONG_MS + self.plan.trouble_ms {
                return self.fail("P27", format!("after {round} rounds it has not settled"));
            }
        }
        self.fail("P27", "it does not settle");
    }

    /// A person looks at what does not end of itself.
    fn mend(&self) {
        let refunds = self.wechat.mend_refunds();
        if refunds > 0 {
            self.say(|| format!("{refunds} refunds are sent elsewhere"));
        }
        let payouts = self.wechat.finish_payouts();
        if payouts > 0 {
            self.say(|| format!("{payouts} payouts arrive"));
        }
    }

    /// When something is left to be done; nothing once all is over.
    fn left_ms(&self) -> Option<i64> {
        let tasks = self.ledger.next_due_ms().ok().flatten();
        let deeds = self.next_deed_ms();
        let wechat = self.wechat.next_due_ms();
        let unshipped = {
            let judge = self.judge();
            let all = judge.events.iter().all(|id| self.has_shipped(id));
            (!all).then(|| self.now_ms() + 60_000)
        };
        [tasks, deeds, wechat, unshipped]
            .into_iter()
            .flatten()
            .min()
    }

    /// Holds what the ledger says in the end against the book, both ways (P27).
    fn compare(&self) {
        // Replaying the history costs as much as a fifth of the life that it tells.
        if self.seed % 4 == 1
            && let Ok(verified) = self.ledger.verify()
            && !verified.is_clean()
        {
            self.fail("P15", format!("{:?}", verified.faults));
        }
        self.told_all();
        match self.plan.business {
            Business::Order | Business::Code => {
                self.compare_order();
                self.compare_refunds();
            }
            Business::Transfer | Business::Redpack => self.compare_payout(),
        }
        self.incidents();
    }

    /// Everything that WeChat Pay ever told comes again, in another order, and changes nothing (P14).
    fn repeat(self: &Arc<World>) {
        let before = self.judge().digest;
        let mut ids: Vec<u64> = self.wechat.notices().iter().map(|n| n.id).collect();
        if ids.is_empty() {
            return;
        }
        self.tally.count(Seen::Resent);
        self.say(|| "-- every notice comes again".to_owned());
        let turn = self.chance.below(ids.len() as u64);
        ids.rotate_left(usize::try_from(turn).unwrap_or(0));
        for id in ids.iter().rev().chain(&ids) {
            if self.wechat.resend(*id).is_ok() {
                self.post_due();
            }
        }
        if self.judge().digest != before {
            self.fail("P14", "what was told again changed something");
        }
    }

    /// Every event was told, and none is left (P12).
    fn told_all(&self) {
        let left = self
            .ledger
            .take_events(i64::MAX - 1, 10, i64::MAX)
            .unwrap_or_default();
        if let Some(event) = left.first() {
            self.fail("P27", format!("{} is not done", event.id));
        }
    }

    /// Whether a clock may have said that a request was lost which was under way.
    pub(super) fn clocks_were_wrong(&self) -> bool {
        self.plan.skew_ms != [0, 0] || self.tally.has(Seen::Jumps)
    }

    fn is_excused(&self) -> bool {
        self.judge().ended_unknown && self.clocks_were_wrong()
    }

    fn has_incident(&self) -> bool {
        self.judge()
            .events
            .iter()
            .any(|id| id.starts_with("incident."))
    }

    fn compare_order(&self) {
        let here = self.kept_order(ORDER);
        let there = self.wechat.order(ORDER);
        self.is_kept_as_judged(&here);
        let state = here.as_ref().map(|o| o.state);
        let known = there.as_ref().map(|o| o.state);
        let paid = there.as_ref().is_some_and(fenpay_simulator::Order::is_paid);
        // Nobody who could pay it was told how, or a clock said that a request had been lost.
        let untold = here.as_ref().is_some_and(|o| o.prepay.is_none());
        let untold = untold && self.plan.business == Business::Order;
        let excused = self.judge().ended_unknown && (untold || self.clocks_were_wrong());
        let agrees = match state {
            None => there.is_none(),
            Some(OrderState::Paid) => paid,
            Some(OrderState::Closed | OrderState::Reversed | OrderState::Rejected) => {
                let ended = |s| matches!(s, There::Closed | There::PayError | There::Revoked);
                known.is_none_or(ended) || excused
            }
            Some(_) => false,
        };
        if !(agrees || paid && self.has_incident()) {
            let known = known.map(There::word);
            self.fail(
                "P27",
                format!("in the end the order is {state:?}, and {known:?} in the book"),
            );
        }
        if let (Some(here), Some(there)) = (here, there) {
            let id = here.payment.as_ref().map(|p| p.transaction_id.as_str());
            if here.state == OrderState::Paid && id != there.transaction_id.as_deref() {
                self.fail(
                    "P1",
                    format!("it is paid by {id:?}, and not by that in the book"),
                );
            }
        }
    }

    /// What the ledger gives is what it took.
    fn is_kept_as_judged(&self, here: &Option<fenpay::order::Order>) {
        let judge = self.judge();
        if judge.orders.get(ORDER) != here.as_ref() {
            drop(judge);
            self.fail("P15", "the ledger gives another order than it took");
        }
    }

    fn compare_refunds(&self) {
        let book = self.wechat.refunds();
        let back: Vec<_> = book.iter().filter(|r| !r.reversal).collect();
        let here: Vec<_> = self.judge().refunds.values().cloned().collect();
        for refund in &here {
            let number = refund.out_refund_no.as_str();
            let there = back.iter().find(|r| r.out_refund_no == number);
            let known = there.map(|r| r.state);
            let agrees = match refund.state {
                RefundState::Succeeded => known == Some(BackThere::Success),
                RefundState::Closed => known == Some(BackThere::Closed),
                RefundState::Rejected => known.is_none(),
                RefundState::Abnormal => known == Some(BackThere::Change),
                _ => false,
            };
            let same = there.is_none_or(|r| r.amount == refund.amount.get());
            if !(self.has_incident() || self.is_excused() || agrees && same) {
                let (state, known) = (refund.state.word(), known.map(BackThere::word));
                self.fail(
                    "P27",
                    format!("in the end {number} is {state}, and {known:?} in the book"),
                );
            }
        }
        for there in &back {
            let number = there.out_refund_no.as_str();
            if !here.iter().any(|r| r.out_refund_no.as_str() == number) {
                self.fail("P10", format!("{number} is in the book and nowhere here"));
            }
        }
        let Some(order) = self.kept_order(ORDER) else {
            return;
        };
        let sum: i64 = back.iter().filter(|r| r.lives()).map(|r| r.amount).sum();
        let live: i64 = here
            .iter()
            .filter(|r| lives(r.state))
            .map(|r| r.amount.get())
            .sum();
        if order.held != live
            || (sum != live && !(self.has_incident() || self.is_excused()))
            || sum > order.total.get()
        {
            let held = order.held;
            self.fail(
                "P8",
                format!("in the end {held} fen are held, {sum} by the book"),
            );
        }
    }

    fn compare_payout(&self) {
        let state = self.judge().payouts.get(PAYOUT).map(|p| p.state);
        let known = self.paid_out(PAYOUT);
        let agrees = match state {
            None => known.is_none(),
            Some(PayoutState::Succeeded) => known == Some(OutThere::Received),
            Some(PayoutState::Failed) => known == Some(OutThere::Failed),
            Some(PayoutState::Returned) => known == Some(OutThere::Returned),
            Some(PayoutState::Rejected) => known.is_none(),
            Some(PayoutState::Cancelled) => matches!(known, None | Some(OutThere::Returned)),
            Some(_) => false,
        };
        if !(agrees || self.has_incident() || self.is_excused()) {
            self.fail(
                "P27",
                format!("in the end the payout is {state:?}, and {known:?} in the book"),
            );
        }
    }

    /// Nobody is called to look at what is in order; whoever must look is called.
    fn incidents(&self) {
        let judge = self.judge();
        let wrong = self.tally.has(Seen::NoticeWrong);
        let astray = self.tally.has(Seen::Astray);
        let (unknown, odd_clocks) = (judge.ended_unknown, self.clocks_were_wrong());
        let allowed = |id: &str| {
            let name = id.split([':', '.']).nth(1).unwrap_or_default();
            match name {
                "payment_mismatch" | "refund_mismatch" => wrong || astray,
                "transfer_mismatch" | "redpack_mismatch" => wrong || astray,
                "unknown_order" => id.contains(&self.parts.stranger.mch_id),
                // A payment was seen, and then taken back.
                "paid_and_reversed" => self.plan.business == Business::Code,
                // The request was under way while its number was said to be unknown.
                "paid_and_closed" | "paid_and_rejected" => unknown,
                // By a clock that is wrong it had been under way for too long.
                "refund_ended_twice" | "refund_alive_after_end" => unknown && odd_clocks,
                "transfer_alive_after_end" | "redpack_alive_after_end" => unknown && odd_clocks,
                "transfer_ended_twice" | "redpack_ended_twice" => unknown && odd_clocks,
                "refund_exceeds_payment" => unknown && odd_clocks,
                "order_vanished" => odd_clocks,
                _ => false,
            }
        };
        let odd = judge
            .events
            .iter()
            .find(|id| id.starts_with("incident.") && !allowed(id));
        if let Some(id) = odd.cloned() {
            drop(judge);
            self.fail("P27", format!("{id} calls a person for nothing"));
        }
    }

    /// What became of everything, as a number: the same for the same seed.
    pub(super) fn digest(&self) -> u64 {
        let mut digest = Digest(mix(self.seed) ^ self.judge().digest.0);
        let mut add = |bytes: &[u8]| digest.add(bytes);
        add(&self.now_ms().to_le_bytes());
        add(&self.chance.draw().to_le_bytes());
        for (_, count) in self.tally.told() {
            add(&count.to_le_bytes());
        }
        digest.0
    }
}
