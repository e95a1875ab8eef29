//! Several days together: what one day's files lack and the next one's have is no difference.

use super::day::Day;
use crate::bill::Totals;
use crate::order::{
    Comparison, Crossed, Difference, DifferenceKind as K, EDGE_MS, FlowSums, LISTED, LineKind,
    OtherFlows,
};
use crate::types::{BeijingDay, BeijingTime};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Days that were compared, with their sums and what differs in all.
pub(super) struct Settled {
    pub days: Vec<Summary>,
    pub sums: Comparison,
    pub totals: Option<Totals>,
    /// The differences with their days, by day and number; up to [`LISTED`].
    pub differences: Vec<(BeijingDay, Difference)>,
    /// Names of differences of days outside of these that these days' files settle.
    pub settles: BTreeSet<String>,
    /// How many were settled by the files of another of these days.
    pub settled: u64,
    left_out: u64,
}

/// One day in short.
pub(super) struct Summary {
    pub day: BeijingDay,
    pub lines: u64,
    pub matched: u64,
    pub paid: i64,
    pub refunded: i64,
    pub differences: u64,
    pub has_bill: bool,
}

impl Settled {
    pub fn new() -> Settled {
        Settled {
            days: Vec::new(),
            sums: Comparison::default(),
            totals: None,
            differences: Vec::new(),
            settles: BTreeSet::new(),
            settled: 0,
            left_out: 0,
        }
    }

    /// Takes the next day.
    pub fn add(&mut self, day: Day) {
        let Day {
            day,
            totals,
            mut comparison,
            ..
        } = day;
        self.days.push(Summary {
            day,
            lines: comparison.lines,
            matched: comparison.matched_payments
                + comparison.matched_refunds
                + comparison.matched_reversals,
            paid: comparison.bill_paid,
            refunded: comparison.bill_refunded + comparison.bill_reversed,
            differences: 0,
            has_bill: totals.is_some(),
        });
        self.balance(day, &mut comparison);
        self.left_out += comparison.left_out();
        let found = std::mem::take(&mut comparison.differences);
        for difference in found {
            if self.differences.len() < LISTED {
                self.differences.push((day, difference));
            } else {
                self.left_out += 1;
            }
        }
        self.sum(comparison);
        if let Some(totals) = totals {
            self.total(totals);
        }
    }

    /// Holds the balance with which a day begins against that with which the one before ended.
    fn balance(&mut self, day: BeijingDay, comparison: &mut Comparison) {
        let before = self.sums.flow.as_ref().and_then(|flow| flow.closing);
        let now = comparison.flow.as_ref().and_then(|flow| flow.opening);
        let (Some(before), Some(now)) = (before, now) else {
            return;
        };
        if before != now {
            let time_ms = day.bounds().0.unix_ms();
            comparison.differences.push(Difference {
                flow_id: Some("opening".to_owned()),
                bill_amount: Some(now),
                ledger_amount: Some(before),
                ..Difference::of(K::BalanceBreaks, time_ms)
            });
            *comparison.counts.entry(K::BalanceBreaks).or_default() += 1;
        }
    }

    fn sum(&mut self, day: Comparison) {
        let sums = &mut self.sums;
        for (sum, more) in [
            (&mut sums.lines, day.lines),
            (&mut sums.lines_of_other_days, day.lines_of_other_days),
            (&mut sums.matched_payments, day.matched_payments),
            (&mut sums.matched_refunds, day.matched_refunds),
            (&mut sums.matched_reversals, day.matched_reversals),
        ] {
            *sum += more;
        }
        for (sum, more) in [
            (&mut sums.matched_paid, day.matched_paid),
            (&mut sums.matched_refunded, day.matched_refunded),
            (&mut sums.matched_reversed, day.matched_reversed),
            (&mut sums.bill_paid, day.bill_paid),
            (&mut sums.bill_refunded, day.bill_refunded),
            (&mut sums.bill_reversed, day.bill_reversed),
        ] {
            *sum = sum.saturating_add(more);
        }
        for (kind, count) in day.counts {
            *sums.counts.entry(kind).or_default() += count;
        }
        let room = LISTED.saturating_sub(sums.crossed.len());
        sums.crossed.extend(day.crossed.into_iter().take(room));
        if let Some(more) = day.flow {
            match &mut sums.flow {
                Some(flow) => join_flows(flow, more),
                none => *none = Some(more),
            }
        }
    }

    fn total(&mut self, more: Totals) {
        let Some(sum) = &mut self.totals else {
            self.totals = Some(more);
            return;
        };
        let fee = sum.fee.hundred_thousandths() + more.fee.hundred_thousandths();
        *sum = Totals {
            rows: sum.rows + more.rows,
            total: sum.total + more.total,
            settlement: sum.settlement + more.settlement,
            coupon: sum.coupon + more.coupon,
            refund: sum.refund + more.refund,
            coupon_refund: sum.coupon_refund + more.coupon_refund,
            applied_refund: sum.applied_refund + more.applied_refund,
            fee: crate::bill::Fee::new(fee),
            digest: None,
        };
    }

    /// Ends it: strikes out what the files of another of the days settle.
    pub fn finish(mut self, mchid: &str) -> Settled {
        let mut gone = self.settled_by_lines(mchid);
        gone.extend(self.settled_by_flows());
        let mut at = 0;
        let counts = &mut self.sums.counts;
        self.differences.retain(|(_, difference)| {
            at += 1;
            let stays = !gone.contains(&(at - 1));
            if !stays && let Some(count) = counts.get_mut(&difference.kind) {
                *count -= 1;
            }
            stays
        });
        counts.retain(|_, count| *count > 0);
        self.settled = gone.len() as u64;
        for summary in &mut self.days {
            let of_day = self
                .differences
                .iter()
                .filter(|(day, _)| *day == summary.day);
            summary.differences = of_day.count() as u64;
        }
        self
    }

    /// What a line of another day agreed with.
    fn settled_by_lines(&mut self, mchid: &str) -> BTreeSet<usize> {
        let mut places: HashMap<(BeijingDay, String, Option<String>), usize> = HashMap::new();
        for (at, (day, d)) in self.differences.iter().enumerate() {
            if matches!(
                d.kind,
                K::Boundary
                    | K::RefundSentAgain
                    | K::RefundMissingInBill
                    | K::PaidInLedgerNotInBill
            ) {
                places.insert((*day, d.out_trade_no.clone(), d.out_refund_no.clone()), at);
            }
        }
        let (first, last) = match self.days.as_slice() {
            [first, .., last] => (first.day, last.day),
            [only] => (only.day, only.day),
            [] => return BTreeSet::new(),
        };
        let mut gone = BTreeSet::new();
        for crossed in std::mem::take(&mut self.sums.crossed) {
            let day = BeijingTime::from_unix_ms(crossed.ledger_ms).day();
            if day < first || day > last {
                self.settles.extend(names_elsewhere(&crossed, day, mchid));
                continue;
            }
            let key = (day, crossed.out_trade_no, crossed.out_refund_no);
            gone.extend(places.get(&key));
        }
        gone
    }

    /// Money that was booked on another day than it was traded, of the same amount.
    fn settled_by_flows(&self) -> BTreeSet<usize> {
        let mut traded: HashMap<(String, i64), (BeijingDay, usize)> = HashMap::new();
        let number = |d: &Difference| d.refund_id.clone().or_else(|| d.transaction_id.clone());
        for (at, (day, d)) in self.differences.iter().enumerate() {
            let lacks_flow = matches!(d.kind, K::InBillNotInFlow | K::FlowBoundary);
            if let (true, Some(amount), Some(number)) = (lacks_flow, d.bill_amount, number(d)) {
                traded.insert((number, amount), (*day, at));
            }
        }
        let mut gone = BTreeSet::new();
        for (at, (day, d)) in self.differences.iter().enumerate() {
            let lacks_line = matches!(d.kind, K::InFlowNotInBill | K::FlowBoundary);
            if let (true, None, Some(amount), Some(number)) =
                (lacks_line, d.bill_amount, d.flow_amount, number(d))
                && let Some((other, half)) = traded.get(&(number, amount))
                && other != day
            {
                gone.extend([at, *half]);
            }
        }
        gone
    }

    /// The last day, or `first` if there is none.
    pub fn last(&self, first: BeijingDay) -> BeijingDay {
        self.days.last().map_or(first, |summary| summary.day)
    }

    /// How many differences are not listed.
    pub const fn left_out(&self) -> u64 {
        self.left_out
    }
}

/// The names that the other day's comparison may have given to what this one settles.
fn names_elsewhere(crossed: &Crossed, day: BeijingDay, mchid: &str) -> Vec<String> {
    let (from, until) = day.bounds();
    let (from, until) = (
        crossed.ledger_ms - from.unix_ms(),
        until.unix_ms() - crossed.ledger_ms,
    );
    let kinds: &[K] = match crossed.kind {
        _ if from < EDGE_MS || until <= EDGE_MS => &[K::Boundary],
        LineKind::Refund => &[K::RefundSentAgain, K::RefundMissingInBill],
        LineKind::Payment | LineKind::Reversal => &[K::PaidInLedgerNotInBill],
    };
    let name = |kind: &K| {
        let difference = Difference {
            out_trade_no: crossed.out_trade_no.clone(),
            out_refund_no: crossed.out_refund_no.clone(),
            ..Difference::of(*kind, crossed.ledger_ms)
        };
        difference.id(&day.dashed(), mchid)
    };
    kinds.iter().map(name).collect()
}

/// Adds the fund flow of the next day.
fn join_flows(sum: &mut FlowSums, more: FlowSums) {
    sum.rows += more.rows;
    sum.rows_of_other_days += more.rows_of_other_days;
    sum.matched += more.matched;
    sum.income = sum.income.saturating_add(more.income);
    sum.expense = sum.expense.saturating_add(more.expense);
    sum.fees = sum.fees.saturating_add(more.fees);
    sum.opening = sum.opening.or(more.opening);
    sum.closing = more.closing.or(sum.closing);
    let mut others: BTreeMap<(String, bool), (u64, i64)> = BTreeMap::new();
    for other in std::mem::take(&mut sum.others)
        .into_iter()
        .chain(more.others)
    {
        let (rows, amount) = others.entry((other.word, other.income)).or_default();
        *rows += other.rows;
        *amount = amount.saturating_add(other.amount);
    }
    let told = |((word, income), (rows, amount))| OtherFlows {
        word,
        income,
        rows,
        amount,
    };
    sum.others = others.into_iter().map(told).collect();
}
