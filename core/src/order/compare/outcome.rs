use super::{Difference, DifferenceKind, FlowSums, LineKind};
use std::collections::BTreeMap;

/// A day of a ledger held against that day's files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// How many lines the bill has.
    pub lines: u64,
    /// How many of them are not of the day, those of the other side of midnight included.
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
    /// The sum of all payments in the bill, in fen, duplicates and lines of others left out.
    pub bill_paid: i64,
    /// The sum of all refunds in the bill, likewise.
    pub bill_refunded: i64,
    /// The sum of all reversals in the bill, likewise.
    pub bill_reversed: i64,
    /// What the fund flow says, if there is one.
    pub flow: Option<FlowSums>,
    /// What agrees and has another day in the ledger than in the bill, by number; up to
    /// [`LISTED`](super::LISTED).
    pub crossed: Vec<Crossed>,
    /// The differences, by order number, refund number and class; up to [`LISTED`](super::LISTED).
    pub differences: Vec<Difference>,
    /// How many differences of each class there are, those that are not listed included.
    pub counts: BTreeMap<DifferenceKind, u64>,
}

/// A line that agrees with a record that the ledger has under another day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Crossed {
    /// Whether it is a payment or a refund.
    pub kind: LineKind,
    /// The merchant's number of the order.
    pub out_trade_no: String,
    /// The merchant's number of the refund.
    pub out_refund_no: Option<String>,
    /// When the ledger has it.
    pub ledger_ms: i64,
}

impl Comparison {
    /// Whether the ledger and the files agree in everything.
    pub fn agrees(&self) -> bool {
        self.counts.values().all(|count| *count == 0)
    }

    /// How many differences are not listed.
    pub fn left_out(&self) -> u64 {
        let all: u64 = self.counts.values().sum();
        all.saturating_sub(self.differences.len() as u64)
    }
}
