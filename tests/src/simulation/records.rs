//! Every change that the ledger took, held against the one before it, its evidence, and the book.

use super::judge::{lives, rank};
use super::message::{field, fields, is_signed};
use super::plan::{Business, ORDER};
use super::tally::Seen;
use super::world::World;
use fenpay::ledger::{Change, OutEvent, Write};
use fenpay::order::{Dialect, Order, OrderState, Payout, PayoutState, Refund, RefundState};
use fenpay_simulator::{OrderState as There, PayoutState as OutThere, RefundState as BackThere};

/// How far a record has come.
struct Standing {
    state: &'static str,
    version: u64,
    rank: u8,
}

impl World {
    /// Judges a change that is durable since now.
    pub(super) fn committed(&self, change: &Change) {
        self.tally.count(Seen::Commits);
        self.remember(change);
        let mut news: Vec<String> = Vec::new();
        for write in &change.writes {
            match write {
                Write::Order(order) => self.wrote_order(order, change, &mut news),
                Write::Refund(refund) => self.wrote_refund(refund, change, &mut news),
                Write::Payout(payout) => self.wrote_payout(payout, change, &mut news),
                _ => self.fail("P16", "something was written that nobody asked for"),
            }
        }
        for task in &change.tasks {
            let what = format!("{:?} {}", task.kind, task.number);
            self.released(&what);
        }
        self.told(change, news);
        if change
            .writes
            .iter()
            .any(|w| matches!(w, Write::Order(_) | Write::Refund(_)))
        {
            self.sums();
        }
    }

    fn remember(&self, change: &Change) {
        let digest = &mut self.judge().digest;
        digest.add(change.id.as_bytes());
        digest.add(&change.now_ms.to_le_bytes());
        for evidence in &change.evidence {
            digest.add(&evidence.body);
        }
        for event in &change.events {
            digest.add(event.data.as_bytes());
        }
    }

    /// The events of a change are those of what it changed, each once (P3, P12).
    fn told(&self, change: &Change, mut news: Vec<String>) {
        for OutEvent { id, .. } in &change.events {
            if self.judge().events.contains(id) {
                self.fail("P3", format!("{id} became durable a second time"));
            }
            self.judge().events.push(id.clone());
            self.say(|| format!("   event {id}"));
            if id.starts_with("incident.") {
                self.tally.count(Seen::Incidents);
            } else if let Some(at) = news.iter().position(|expected| expected == id) {
                news.remove(at);
            } else {
                self.fail("P12", format!("{id} without the change that it tells"));
            }
        }
        if !change.events.is_empty() {
            self.wake_host(0..20_000);
        }
        if let Some(missing) = news.first() {
            self.fail("P12", format!("a change without its event {missing}"));
        }
        self.both_ends();
    }

    /// An order is not told closed and paid without an incident (P24).
    fn both_ends(&self) {
        let judge = self.judge();
        let told = |kind: &str| judge.events.iter().any(|e| e.starts_with(kind));
        let both = told("order.closed:") && told("payment.paid:");
        if both && !told("incident.paid_and_closed:") {
            drop(judge);
            self.fail("P24", "closed and paid were told and no incident");
        }
    }

    fn wrote_order(&self, order: &Order, change: &Change, news: &mut Vec<String>) {
        let number = order.out_trade_no.as_str();
        let before = self.judge().orders.insert(number.to_owned(), order.clone());
        let state = order.state;
        let standing = |o: &Order| Standing {
            state: o.state.word(),
            version: o.version,
            rank: rank(o.state),
        };
        self.went_on(
            number,
            &standing(order),
            before.as_ref().map(standing).as_ref(),
        );
        if order.mchid != self.mchid() || number != ORDER {
            self.fail("P16", format!("an order {} of {}", number, order.mchid));
        }
        let was = before.as_ref().map(|b| b.state);
        if let Some(before) = &before {
            let bound = |o: &Order| {
                let hash = (o.params_hash.clone(), o.intent.clone(), o.appid.clone());
                (hash, o.total, o.currency.clone(), o.kind, o.dialect)
            };
            if bound(before) != bound(order) {
                self.fail("P9", format!("{number} is bound to other parameters"));
            }
            if before.payment.is_some() && before.payment != order.payment {
                self.fail("P4", format!("the payment of {number} was overwritten"));
            }
        }
        let newly_paid = before.is_none_or(|b| b.payment.is_none());
        if order.payment.is_some() && newly_paid {
            self.is_paid_as_told(order, change);
        }
        if was == Some(state) {
            return;
        }
        match state {
            OrderState::Paid => {
                self.tally.count(Seen::Paid);
                news.push(format!("payment.paid:{}:{number}", order.mchid));
                if order.payment.is_none() {
                    self.fail("P1", format!("{number} is paid without a payment"));
                }
            }
            OrderState::Closed | OrderState::Reversed | OrderState::Rejected => {
                news.push(format!("order.{}:{}:{number}", state.word(), order.mchid));
                self.ended_as_told(order, change);
            }
            _ => {}
        }
    }

    /// A payment is what the book says, and signed evidence says so too (P1, P2).
    fn is_paid_as_told(&self, order: &Order, change: &Change) {
        let Some(payment) = &order.payment else {
            return;
        };
        let number = order.out_trade_no.as_str();
        let there = self.wechat.order(number);
        let same = there.is_some_and(|there| {
            there.transaction_id.as_ref() == Some(&payment.transaction_id)
                && there.total == order.total.get()
                && there.paid_ms.is_some()
        });
        if !same {
            let id = &payment.transaction_id;
            self.fail(
                "P1",
                format!("{number} is paid by {id}, of which the book knows nothing"),
            );
        }
        if payment.total != order.total || payment.currency != order.currency {
            self.fail("P2", format!("{number} is paid with another amount"));
        }
        if order.dialect == Dialect::V3 || self.plan.in_v3 {
            if change.evidence.is_empty() {
                self.fail("P1", format!("{number} is paid without evidence"));
            }
            return;
        }
        let total = order.total.to_string();
        let proves = |body: &[u8]| {
            let told = fields(body);
            let says = |name: &str, value: &str| field(&told, name) == value;
            let success = ["SUCCESS", "REFUND", ""].contains(&field(&told, "trade_state"));
            is_signed(&told, self.key())
                && success
                && says("result_code", "SUCCESS")
                && says("mch_id", &order.mchid)
                && says("appid", &order.appid)
                && says("out_trade_no", number)
                && says("transaction_id", &payment.transaction_id)
                && says("total_fee", &total)
                && ["", "CNY"].contains(&field(&told, "fee_type"))
        };
        if !change
            .evidence
            .iter()
            .any(|evidence| proves(&evidence.body))
        {
            self.fail(
                "P1",
                format!("{number} is paid without evidence that verifies"),
            );
        }
    }

    /// An order ends because WeChat Pay says so, under its signature, and for nothing else (P6).
    fn ended_as_told(&self, order: &Order, change: &Change) {
        let number = order.out_trade_no.as_str();
        let there = self.wechat.order(number);
        let known = there.as_ref().map(|there| there.state);
        // Here a payer may pay all the same: the simulation's does not wait to be told how.
        let is_payable = matches!(known, Some(There::NotPay | There::Success));
        let is_untold = order.state == OrderState::Rejected
            && is_payable
            && order.prepay.is_none()
            && self.plan.business == Business::Order;
        let (seen, agrees) = match order.state {
            OrderState::Closed => {
                let ended = |s| matches!(s, There::Closed | There::Revoked | There::PayError);
                (Seen::Closed, known.is_none_or(ended))
            }
            OrderState::Reversed => {
                let ended = |s| matches!(s, There::Closed | There::Revoked | There::PayError);
                (Seen::Reversed, known.is_none_or(ended))
            }
            // One that arrives after its sender gave up was not there when it was refused, and nobody was
            // told how to pay one whose answer was lost.
            _ => {
                let unpaid = |s| matches!(s, There::PayError | There::Closed);
                let agrees = known.is_none_or(unpaid) || is_untold || self.was_overdue();
                (Seen::Rejected, agrees)
            }
        };
        // By a clock that is wrong, a replica lagged for longer than it can.
        let lagged = !agrees && self.clocks_were_wrong() && self.tally.has(Seen::Lagging);
        self.tally.count(seen);
        self.judge().ended_unknown |= known.is_none() || is_untold || lagged;
        let places = ["/pay/unifiedorder", "/pay/micropay"];
        let in_time = order.state != OrderState::Rejected && !self.clocks_were_wrong();
        if known.is_none() && in_time && self.desk().is_under_way(&places) {
            let state = order.state.word();
            self.fail(
                "P6",
                format!("{number} is {state} while its request is under way"),
            );
        }
        let known = known.map(There::word);
        self.ended_truly(number, order.state.word(), agrees || lagged, known, change);
    }

    fn wrote_refund(&self, refund: &Refund, change: &Change, news: &mut Vec<String>) {
        let number = refund.out_refund_no.as_str();
        let before = self
            .judge()
            .refunds
            .insert(number.to_owned(), refund.clone());
        let state = refund.state;
        let standing = |r: &Refund| Standing {
            state: r.state.word(),
            version: r.version,
            rank: refund_rank(r.state),
        };
        self.went_on(
            number,
            &standing(refund),
            before.as_ref().map(standing).as_ref(),
        );
        if refund.mchid != self.mchid() {
            self.fail("P16", format!("a refund {} of {}", number, refund.mchid));
        }
        let was = before.as_ref().map(|b| b.state);
        let bound = |r: &Refund| {
            let hash = (r.params_hash.clone(), r.intent.clone(), r.dialect);
            (hash, r.amount, r.out_trade_no.clone())
        };
        if before.is_some_and(|before| bound(&before) != bound(refund)) {
            self.fail("P9", format!("{number} is bound to other parameters"));
        }
        if was == Some(state) || matches!(state, RefundState::Placing | RefundState::Pending) {
            return;
        }
        self.refund_ended_as_told(refund, change, news);
    }

    /// A refund ends because WeChat Pay says so, under its signature (P6).
    fn refund_ended_as_told(&self, refund: &Refund, change: &Change, news: &mut Vec<String>) {
        let (number, state) = (refund.out_refund_no.as_str(), refund.state);
        news.push(format!("refund.{}:{}:{number}", state.word(), refund.mchid));
        let there = self.wechat.refund(number);
        let known = there.as_ref().map(|there| there.state);
        let (seen, agrees) = match state {
            RefundState::Succeeded => {
                let same = there.is_some_and(|r| r.amount == refund.amount.get());
                let agrees = same && known == Some(BackThere::Success);
                (Seen::Refunded, agrees)
            }
            RefundState::Closed => (Seen::RefundsClosed, known == Some(BackThere::Closed)),
            RefundState::Abnormal => {
                let was = known.is_some_and(|s| s != BackThere::Closed);
                (Seen::RefundsAbnormal, was)
            }
            _ => (Seen::RefundsRejected, known.is_none()),
        };
        self.tally.count(seen);
        self.judge().ended_unknown |= known.is_none();
        let known = known.map(BackThere::word);
        self.ended_truly(number, state.word(), agrees, known, change);
    }

    fn wrote_payout(&self, payout: &Payout, change: &Change, news: &mut Vec<String>) {
        let number = payout.number.as_str();
        let before = self
            .judge()
            .payouts
            .insert(number.to_owned(), payout.clone());
        let state = payout.state;
        let standing = |p: &Payout| Standing {
            state: p.state.word(),
            version: p.version,
            rank: payout_rank(p.state),
        };
        self.went_on(
            number,
            &standing(payout),
            before.as_ref().map(standing).as_ref(),
        );
        let was = before.as_ref().map(|b| b.state);
        let ended = before.as_ref().filter(|b| b.state.is_final());
        if ended.is_some_and(|ended| ended.sends < payout.sends) {
            self.fail("P7", format!("{number} is sent again after its end"));
        }
        let bound = |p: &Payout| (p.params_hash.clone(), p.intent.clone(), p.amount, p.kind);
        if before
            .as_ref()
            .is_some_and(|before| bound(before) != bound(payout))
        {
            self.fail("P9", format!("{number} is bound to other parameters"));
        }
        let asks = |p: &Payout| p.state == PayoutState::Confirming && p.package_info.is_some();
        let asked = before.as_ref().is_some_and(asks);
        if asks(payout) && !asked {
            news.push(format!("transfer.confirming:{}:{number}", payout.mchid));
        }
        if was != Some(state) && payout_rank(state) >= 5 {
            self.payout_ended_as_told(payout, change, news);
        }
    }

    /// A payout ends because WeChat Pay says so (P6).
    fn payout_ended_as_told(&self, payout: &Payout, change: &Change, news: &mut Vec<String>) {
        let (number, state) = (payout.number.as_str(), payout.state);
        let kind = payout.kind.word();
        news.push(format!("{kind}.{}:{}:{number}", state.word(), payout.mchid));
        let seen = match state {
            PayoutState::Succeeded => Seen::PaidOut,
            _ => Seen::PayoutsEnded,
        };
        self.tally.count(seen);
        let known = self.paid_out(number);
        self.judge().ended_unknown |= known.is_none();
        let agrees = match state {
            PayoutState::Succeeded => known == Some(OutThere::Received),
            PayoutState::Failed => known == Some(OutThere::Failed),
            PayoutState::Returned => known == Some(OutThere::Returned),
            PayoutState::Rejected => known.is_none(),
            _ => self.plan.in_v3,
        };
        if !agrees {
            self.fail(
                "P6",
                format!("{number} is {}, and {known:?} in the book", state.word()),
            );
        }
        if change.evidence.is_empty() {
            self.fail(
                "P6",
                format!("{number} is {} without evidence", state.word()),
            );
        }
    }

    /// A record goes on by one version at a time and never down in rank (P5).
    fn went_on(&self, number: &str, now: &Standing, before: Option<&Standing>) {
        self.say(|| format!("   {number} is {} (version {})", now.state, now.version));
        if now.version != before.map_or(0, |b| b.version) + 1 {
            let text = format!("{number} skips a version: a writer was overtaken");
            self.fail("P5", text);
        }
        if let Some(before) = before.filter(|before| before.rank > now.rank) {
            let text = format!("{number} went from {} down to {}", before.state, now.state);
            self.fail("P5", text);
        }
    }

    /// What ended did so in the book as well, and signed evidence says so (P6).
    fn ended_truly(
        &self,
        number: &str,
        state: &str,
        agrees: bool,
        known: Option<&str>,
        change: &Change,
    ) {
        if !agrees {
            let text = format!("{number} is {state}, and {known:?} in the book");
            self.fail("P6", text);
        }
        let signed = |body: &[u8]| self.plan.in_v3 || is_signed(&fields(body), self.key());
        let mut evidence = change.evidence.iter();
        if !evidence.any(|evidence| signed(&evidence.body)) {
            let text = format!("{number} is {state} without evidence that verifies");
            self.fail("P6", text);
        }
    }

    /// The order's sums are those of its refunds and never more than was paid (P8).
    fn sums(&self) {
        let judge = self.judge();
        let Some(order) = judge.orders.get(ORDER) else {
            if !judge.refunds.is_empty() {
                drop(judge);
                self.fail("P8", "a refund of an order that is not there");
            }
            return;
        };
        let sum = |pick: fn(RefundState) -> bool| -> i64 {
            let some = judge.refunds.values().filter(|r| pick(r.state));
            some.map(|r| r.amount.get()).sum()
        };
        let (live, back) = (sum(lives), sum(|state| state == RefundState::Succeeded));
        let paid = order.payment.as_ref().map_or(0, |p| p.total.get());
        if (order.held, order.refunded) != (live, back) || live > paid {
            let (held, refunded) = (order.held, order.refunded);
            let text = format!(
                "{held} held, {refunded} refunded; {live} and {back} by the refunds, of {paid}"
            );
            drop(judge);
            self.fail("P8", text);
        }
    }
}

fn refund_rank(state: RefundState) -> u8 {
    match state {
        RefundState::Placing => 0,
        RefundState::Pending => 1,
        RefundState::Abnormal => 2,
        RefundState::Rejected | RefundState::Closed => 3,
        RefundState::Succeeded => 4,
    }
}

fn payout_rank(state: PayoutState) -> u8 {
    match state {
        PayoutState::Placing => 0,
        PayoutState::Pending => 1,
        PayoutState::Confirming => 2,
        PayoutState::Canceling => 3,
        PayoutState::Transferring => 4,
        PayoutState::Rejected => 5,
        PayoutState::Failed => 6,
        PayoutState::Cancelled => 7,
        PayoutState::Returned => 8,
        PayoutState::Succeeded => 9,
    }
}
