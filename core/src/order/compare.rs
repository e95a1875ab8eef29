//! A day of a ledger held against that day's trade bill and fund flow, as pure functions over rows.
//!
//! The order of things is the engine's: the ledger's rows and the fund flow first, which are kept as
//! digests ([`Comparing::expect_payment`], [`Comparing::expect_refund`], [`Comparing::flow`]); then
//! the bill line by line ([`Comparing::line`]), with the whole records where a line is not settled by
//! digests alone ([`Comparing::line_against`]); then, once the bill has proved to be whole, what no
//! line named. A file that is not whole proves nothing: drop the comparison.

mod class;
mod digests;
mod findings;
mod flows;
mod judge;
mod lines;
mod missing;
mod outcome;

pub use class::{Class, DifferenceKind, Mover};
pub use findings::{Difference, LISTED};
pub use flows::{FlowKind, FlowLine, FlowSums, OtherFlows};
pub use outcome::{Comparison, Crossed};

use self::digests::{Digests, digest};
use self::findings::Findings;
use self::flows::Flows;
use self::lines::Undone;
use super::{OrderState, PaidRow, RefundRow, RefundState};
use std::collections::{BTreeSet, HashSet};

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

/// A line of a trade bill, as far as a ledger and a fund flow know about such things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BillLine<'a> {
    /// What it is about.
    pub kind: LineKind,
    /// The merchant.
    pub mch_id: &'a str,
    /// The sub-merchant of a service provider.
    pub sub_mch_id: Option<&'a str>,
    /// The app.
    pub appid: &'a str,
    /// The merchant's number of the order.
    pub out_trade_no: &'a str,
    /// WeChat Pay's number of the payment.
    pub transaction_id: &'a str,
    /// The merchant's number of the refund.
    pub out_refund_no: Option<&'a str>,
    /// WeChat Pay's number of the refund.
    pub refund_id: Option<&'a str>,
    /// In fen: the order's amount for a payment, what was applied for for a refund or a reversal,
    /// coupons included.
    pub amount: i64,
    /// In fen, what moved in the account, coupons that cost nobody anything left out: never signed.
    pub moved: i64,
    /// The fee in hundred-thousandths of a yuan, negative where it came back.
    pub fee: Option<i64>,
    /// The currency; empty where the bill names none.
    pub currency: &'a str,
    /// For a refund, its 退款状态; otherwise the 交易状态.
    pub state: &'a str,
    /// The line's 交易时间: of the payment, or when WeChat Pay took the refund (v2 reference, 6.2).
    pub time_ms: i64,
}

/// Whose day is compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The merchant.
    pub mchid: String,
    /// The sub-merchant whose bill it is; all where it is `None`.
    pub sub_mchid: Option<String>,
    /// The merchant's apps.
    pub appids: Vec<String>,
    /// The first millisecond of the day.
    pub from_ms: i64,
    /// The first millisecond after it.
    pub until_ms: i64,
}

impl Scope {
    const fn has(&self, ms: i64) -> bool {
        self.from_ms <= ms && ms < self.until_ms
    }

    /// Whether an instant is so near to midnight that a bill may have it under the other day.
    const fn is_edge(&self, ms: i64) -> bool {
        let from = ms.saturating_sub(self.from_ms);
        let until = self.until_ms.saturating_sub(ms);
        -EDGE_MS <= from && from < EDGE_MS || -EDGE_MS <= until && until <= EDGE_MS
    }
}

/// A comparison under way. It keeps the differences, up to [`LISTED`] of them, 16 bytes for each
/// payment and refund of the ledger, and 24 for each of the fund flow.
pub struct Comparing {
    scope: Scope,
    result: Comparison,
    found: Findings,
    /// What the ledger has, and which of it a line has named.
    ledger: Digests<u64>,
    flows: Option<Flows>,
    /// The lines that digests alone did not settle, to find those that come twice.
    close: HashSet<u64>,
    /// The orders of which a line said that they were reversed.
    reversals: HashSet<u64>,
    /// Payments of orders that the ledger has as reversed; judged when all reversals are known.
    undone: Vec<Undone>,
    /// What no line named, a refund if the first is true.
    absent: BTreeSet<(bool, String)>,
    strangers: u64,
}

/// A record of the ledger that no line of the bill named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Absent {
    /// A paid order, by its number.
    Order(String),
    /// A refund, by its number.
    Refund(String),
}

impl Comparison {
    /// Begins to compare a day.
    pub fn begin(scope: Scope) -> Comparing {
        Comparing {
            found: Findings::default(),
            scope,
            result: Comparison::default(),
            // Two numbers with one digest are both looked at closely.
            ledger: Digests::new(|held, _| *held = known(0, CLOSELY)),
            flows: None,
            close: HashSet::new(),
            reversals: HashSet::new(),
            undone: Vec::new(),
            absent: BTreeSet::new(),
            strangers: 0,
        }
    }
}

/// The standing of a record that only its whole can be judged by. A refund has its state's place.
const CLOSELY: u64 = 7;
/// The standing of a paid order.
const PAID: u64 = 6;
/// A line has named it, whatever else the line said.
const NAMED: u64 = 1;
/// A line has agreed with it.
const AGREED: u64 = 2;
const FLAGS: u32 = 2;
const STANDING: u32 = 3;

/// What is kept of a record: a digest of what must agree, its standing, what lines said of it.
const fn known(digest: u64, standing: u64) -> u64 {
    digest >> (FLAGS + STANDING) << (FLAGS + STANDING) | standing << FLAGS
}

const fn standing(value: u64) -> u64 {
    value >> FLAGS & ((1 << STANDING) - 1)
}

impl Comparing {
    /// Takes a payment of the ledger, made in the day.
    pub fn expect_payment(&mut self, row: &PaidRow<'_>) {
        let of = digest(&(row.transaction_id, row.total, row.currency));
        let standing = match row.state {
            OrderState::Paid => PAID,
            _ => CLOSELY,
        };
        self.ledger
            .add(order_digest(row.number), known(of, standing));
    }

    /// Takes a refund of the ledger, placed in the day.
    pub fn expect_refund(&mut self, row: &RefundRow<'_>) {
        let ids = (row.order_number, row.transaction_id, row.refund_id);
        let of = digest(&(ids, row.amount, row.currency));
        let place = RefundState::ALL.iter().position(|s| *s == row.state);
        let standing = place.map_or(CLOSELY, |place| place as u64);
        self.ledger
            .add(refund_digest(row.number), known(of, standing));
    }

    /// Ends what the ledger and the fund flow have; lines come next.
    pub fn sealed(&mut self) {
        self.ledger.seal();
        if let Some(flows) = &mut self.flows {
            flows.seal();
        }
    }

    fn mark(&mut self, digest: u64, flags: u64) {
        if let Some(value) = self.ledger.get(digest) {
            *value |= flags;
        }
    }
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

#[cfg(test)]
mod tests;
