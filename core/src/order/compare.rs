mod difference;
mod judge;

pub use difference::DifferenceKind;

use self::judge::{against_order, of_line, payment_difference, refund_difference};
use super::{Order, OrderState, Refund, RefundState};
use crate::types::BeijingTime;
use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// How near to midnight a payment may have ended up in the neighbouring day's bill, in
/// milliseconds: WeChat Pay's clock and ours, and its two records of one payment, may differ.
pub const EDGE_MS: i64 = 300_000;

/// What a line of a bill is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineKind {
    /// Money came in (`SUCCESS`).
    Payment,
    /// Money goes back (`REFUND`).
    Refund,
    /// A payment was undone by a reversal (`REVOKED`).
    Reversal,
}

impl LineKind {
    /// Reads a bill's 交易状态.
    pub fn parse(trade_state: &str) -> Option<LineKind> {
        match trade_state {
            "SUCCESS" => Some(LineKind::Payment),
            "REFUND" => Some(LineKind::Refund),
            "REVOKED" => Some(LineKind::Reversal),
            _ => None,
        }
    }
}

/// A line of a bill, as far as a ledger knows about such things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BillLine<'a> {
    /// What it is about.
    pub kind: LineKind,
    /// The merchant's number of the order.
    pub out_trade_no: &'a str,
    /// WeChat Pay's number of the payment.
    pub transaction_id: &'a str,
    /// The merchant's number of the refund.
    pub out_refund_no: Option<&'a str>,
    /// WeChat Pay's number of the refund.
    pub refund_id: Option<&'a str>,
    /// In fen: the order's amount for a payment, what was applied for for a refund or a reversal.
    pub amount: i64,
    /// The currency; empty where the bill names none.
    pub currency: &'a str,
    /// For a refund, its 退款状态; otherwise the 交易状态.
    pub state: &'a str,
    /// The line's 交易时间.
    pub time_ms: i64,
}

/// One difference between a ledger and a bill.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The merchant's number of the order.
    pub out_trade_no: String,
    /// The merchant's number of the refund, if it is about one.
    pub out_refund_no: Option<String>,
    /// Which kind of difference it is.
    pub kind: DifferenceKind,
    /// WeChat Pay's number of the payment, as the bill has it, otherwise as the ledger has it.
    pub transaction_id: Option<String>,
    /// WeChat Pay's number of the refund, likewise.
    pub refund_id: Option<String>,
    /// The amount in the bill, in fen.
    pub bill_amount: Option<i64>,
    /// The amount in the ledger, in fen.
    pub ledger_amount: Option<i64>,
    /// What the bill says where they differ: a number, a currency or a state.
    pub bill: Option<String>,
    /// What the ledger says there.
    pub ledger: Option<String>,
}

/// A day of a ledger held against that day's bill.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// How many lines the bill has.
    pub lines: u64,
    /// How many of them are not of the day: more than none means the bill of another day.
    pub lines_of_other_days: u64,
    /// How many payments agree.
    pub matched_payments: u64,
    /// Their sum in fen.
    pub matched_paid: i64,
    /// How many refunds agree.
    pub matched_refunds: u64,
    /// Their sum in fen.
    pub matched_refunded: i64,
    /// How many reversals agree.
    pub matched_reversals: u64,
    /// Their sum in fen.
    pub matched_reversed: i64,
    /// The sum of all payments in the bill, in fen, duplicates left out.
    pub bill_paid: i64,
    /// The sum of all refunds in the bill, likewise.
    pub bill_refunded: i64,
    /// The sum of all reversals in the bill, likewise.
    pub bill_reversed: i64,
    /// The differences, by order number, refund number and class.
    pub differences: Vec<Difference>,
}

impl Comparison {
    /// Begins to compare the day from `from_ms` until before `until_ms`.
    ///
    /// Feed every line of the bill to [`Comparing::line`]; once the bill has proved to be whole,
    /// feed every order and refund of the day to [`Comparing::ledger_order`] and
    /// [`Comparing::ledger_refund`]. A bill that is not whole proves nothing: drop the comparison.
    pub fn begin(from_ms: i64, until_ms: i64) -> Comparing {
        Comparing {
            from_ms,
            until_ms,
            result: Comparison::default(),
            lines: Digests::default(),
            named: Vec::new(),
            named_is_sorted: true,
            reversals: Digests::default(),
            undone: Vec::new(),
        }
    }

    /// Whether the ledger and the bill agree in everything.
    pub fn agrees(&self) -> bool {
        self.differences.is_empty() && self.lines_of_other_days == 0
    }
}

/// A comparison under way.
///
/// It keeps the differences and two digests of 8 bytes for each line. With a million lines, the
/// chance that any two of them share a digest by accident is below 10^-7; it would show as one
/// wrong duplicate, or hide one record that the bill lacks.
pub struct Comparing {
    from_ms: i64,
    until_ms: i64,
    result: Comparison,
    /// The lines seen, to find those that come twice.
    lines: Digests,
    /// The orders and refunds that lines named, to find those that none did.
    named: Vec<u64>,
    named_is_sorted: bool,
    /// The orders of which a line said that they were reversed.
    reversals: Digests,
    /// Payments of orders that the ledger has as reversed; judged when all reversals are known.
    undone: Vec<Undone>,
}

type Digests = HashSet<u64, BuildHasherDefault<DefaultHasher>>;

struct Undone {
    order: u64,
    near_midnight: bool,
    difference: Difference,
}

impl Comparing {
    /// Holds a line of the bill against the order of its `out_trade_no` and the refund of its
    /// `out_refund_no`, as the ledger has them.
    pub fn line(&mut self, line: &BillLine<'_>, order: Option<&Order>, refund: Option<&Refund>) {
        self.result.lines += 1;
        if !(self.from_ms..self.until_ms).contains(&line.time_ms) {
            self.result.lines_of_other_days += 1;
        }
        let ids = (
            line.out_trade_no,
            line.transaction_id,
            line.out_refund_no,
            line.refund_id,
        );
        if !self.lines.insert(digest(&(line.kind, ids))) {
            self.result
                .differences
                .push(of_line(DifferenceKind::DuplicateLine, line));
            return;
        }
        match line.kind {
            LineKind::Payment => self.payment(line, order),
            LineKind::Refund => self.refund(line, order, refund),
            LineKind::Reversal => self.reversal(line, order),
        }
    }

    fn payment(&mut self, line: &BillLine<'_>, order: Option<&Order>) {
        add(&mut self.result.bill_paid, line.amount);
        let name = order_digest(line.out_trade_no);
        self.name(name);
        if let Some(difference) = payment_difference(line, order) {
            return self.result.differences.push(difference);
        }
        if order.is_some_and(|order| order.state == OrderState::Reversed) {
            let mut difference = of_line(DifferenceKind::ReversedInLedgerNotInBill, line);
            difference.ledger = Some(OrderState::Reversed.word().into());
            let near_midnight = self.is_near_midnight(line.time_ms);
            return self.undone.push(Undone {
                order: name,
                near_midnight,
                difference,
            });
        }
        self.result.matched_payments += 1;
        add(&mut self.result.matched_paid, line.amount);
    }

    fn refund(&mut self, line: &BillLine<'_>, order: Option<&Order>, refund: Option<&Refund>) {
        add(&mut self.result.bill_refunded, line.amount);
        if let Some(number) = line.out_refund_no {
            self.name(refund_digest(number));
        }
        match refund_difference(line, order, refund) {
            Some(difference) => self.result.differences.push(difference),
            None => {
                self.result.matched_refunds += 1;
                add(&mut self.result.matched_refunded, line.amount);
            }
        }
    }

    fn reversal(&mut self, line: &BillLine<'_>, order: Option<&Order>) {
        add(&mut self.result.bill_reversed, line.amount);
        let name = order_digest(line.out_trade_no);
        self.name(name);
        self.reversals.insert(name);
        let kind = match order {
            None => DifferenceKind::UnknownOrder,
            Some(order) if order.state == OrderState::Reversed => {
                self.result.matched_reversals += 1;
                return add(&mut self.result.matched_reversed, line.amount);
            }
            Some(_) => DifferenceKind::ReversedInBillNotInLedger,
        };
        self.result
            .differences
            .push(against_order(of_line(kind, line), order));
    }

    /// Looks for a payment of the ledger in the bill. Orders that were not paid in the day may be
    /// given too.
    pub fn ledger_order(&mut self, order: &Order) {
        let Some(payment) = &order.payment else {
            return;
        };
        let paid_ms = payment_ms(&payment.time).unwrap_or(order.changed_ms);
        if !self.is_in_day(paid_ms) || self.is_named(order_digest(order.out_trade_no.as_str())) {
            return;
        }
        let kind = if self.is_near_midnight(paid_ms) {
            DifferenceKind::Boundary
        } else if order.state == OrderState::Reversed {
            DifferenceKind::ReversedInLedgerNotInBill
        } else {
            DifferenceKind::PaidInLedgerNotInBill
        };
        self.result.differences.push(Difference {
            out_trade_no: order.out_trade_no.as_str().to_owned(),
            out_refund_no: None,
            kind,
            transaction_id: Some(payment.transaction_id.clone()),
            refund_id: None,
            bill_amount: None,
            ledger_amount: Some(payment.total.get()),
            bill: None,
            ledger: Some(order.state.word().into()),
        });
    }

    /// Looks for a refund of the ledger in the bill. Refunds that WeChat Pay did not take, or of
    /// which that is unknown, may be given too.
    pub fn ledger_refund(&mut self, refund: &Refund) {
        let taken = matches!(
            refund.state,
            RefundState::Pending | RefundState::Abnormal | RefundState::Succeeded
        );
        let number = refund.out_refund_no.as_str();
        let in_day = self.is_in_day(refund.placed_ms);
        if !taken || !in_day || self.is_named(refund_digest(number)) {
            return;
        }
        let near_midnight = self.is_near_midnight(refund.placed_ms);
        self.result.differences.push(Difference {
            out_trade_no: refund.out_trade_no.as_str().to_owned(),
            out_refund_no: Some(number.to_owned()),
            kind: if near_midnight {
                DifferenceKind::Boundary
            } else {
                DifferenceKind::RefundMissingInBill
            },
            transaction_id: None,
            refund_id: refund.refund_id.clone(),
            bill_amount: None,
            ledger_amount: Some(refund.amount.get()),
            bill: None,
            ledger: Some(refund.state.word().into()),
        });
    }

    /// Ends the comparison.
    pub fn finish(mut self) -> Comparison {
        for undone in self.undone {
            let mut difference = undone.difference;
            if self.reversals.contains(&undone.order) {
                self.result.matched_payments += 1;
                add(
                    &mut self.result.matched_paid,
                    difference.bill_amount.unwrap_or(0),
                );
                continue;
            }
            if undone.near_midnight {
                difference.kind = DifferenceKind::Boundary;
            }
            self.result.differences.push(difference);
        }
        self.result.differences.sort_unstable();
        self.result
    }

    fn is_in_day(&self, ms: i64) -> bool {
        (self.from_ms..self.until_ms).contains(&ms)
    }

    fn is_near_midnight(&self, ms: i64) -> bool {
        let from = ms.saturating_sub(self.from_ms);
        let until = self.until_ms.saturating_sub(ms);
        from < EDGE_MS || until <= EDGE_MS
    }

    fn name(&mut self, digest: u64) {
        self.named.push(digest);
        self.named_is_sorted = false;
    }

    fn is_named(&mut self, digest: u64) -> bool {
        if !self.named_is_sorted {
            self.named.sort_unstable();
            self.named_is_sorted = true;
        }
        self.named.binary_search(&digest).is_ok()
    }
}

/// When it was paid: `yyyyMMddHHmmss` (v2), or RFC 3339 in Beijing's offset (v3).
fn payment_ms(time: &str) -> Option<i64> {
    let read = match time.strip_suffix("+08:00") {
        Some(civil) => BeijingTime::parse_spaced(&civil.replacen('T', " ", 1)),
        None => BeijingTime::parse_compact(time),
    };
    read.ok().map(BeijingTime::unix_ms)
}

fn add(sum: &mut i64, amount: i64) {
    *sum = sum.saturating_add(amount);
}

fn order_digest(out_trade_no: &str) -> u64 {
    digest(&(0_u8, out_trade_no))
}

fn refund_digest(out_refund_no: &str) -> u64 {
    digest(&(1_u8, out_refund_no))
}

fn digest(ids: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    ids.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests;
