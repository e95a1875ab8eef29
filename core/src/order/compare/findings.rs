//! The differences that were found, each once, in bounded memory.

use super::DifferenceKind;
use std::collections::BTreeMap;

/// The most differences that are listed; the others are counted. The first by number are listed,
/// whichever was found first, so that the same files give the same list.
pub const LISTED: usize = 20_000;

/// One difference between a ledger, a trade bill and a fund flow.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The merchant's number of the order; empty where only the fund flow knows of it.
    pub out_trade_no: String,
    /// The merchant's number of the refund, if it is about one.
    pub out_refund_no: Option<String>,
    /// Which kind of difference it is.
    pub kind: DifferenceKind,
    /// WeChat Pay's number of the payment, as the bill has it, otherwise as the ledger has it.
    pub transaction_id: Option<String>,
    /// WeChat Pay's number of the refund, likewise.
    pub refund_id: Option<String>,
    /// The number of the flow (资金流水单号), if it is about one.
    pub flow_id: Option<String>,
    /// When it happened: as the bill has it, otherwise as the fund flow or the ledger has it.
    pub time_ms: i64,
    /// The amount in the bill, in fen.
    pub bill_amount: Option<i64>,
    /// The amount in the ledger, in fen.
    pub ledger_amount: Option<i64>,
    /// What moved in the account, in fen; negative where it left.
    pub flow_amount: Option<i64>,
    /// What the bill says where they differ: a number, a currency or a state.
    pub bill: Option<String>,
    /// What the ledger says there.
    pub ledger: Option<String>,
}

impl Difference {
    /// A difference of which nothing is said yet.
    pub fn of(kind: DifferenceKind, time_ms: i64) -> Difference {
        Difference {
            out_trade_no: String::new(),
            out_refund_no: None,
            kind,
            transaction_id: None,
            refund_id: None,
            flow_id: None,
            time_ms,
            bill_amount: None,
            ledger_amount: None,
            flow_amount: None,
            bill: None,
            ledger: None,
        }
    }

    /// Its stable name: day, merchant, class and numbers, so that whoever compares the same files
    /// again has the same names. A number that only the ledger learns later is no part of it.
    pub fn id(&self, day: &str, mchid: &str) -> String {
        let mut id = format!("{day}:{mchid}:{}", self.kind.word());
        let (order, refund, transaction, refund_id, flow) = self.numbers();
        for number in [Some(order), refund, transaction, refund_id, flow]
            .into_iter()
            .flatten()
            .filter(|number| !number.is_empty())
        {
            id.push(':');
            id.push_str(number);
        }
        id
    }

    /// The numbers by which it is told from others of its class.
    fn numbers(&self) -> (&str, Option<&str>, Option<&str>, Option<&str>, Option<&str>) {
        // What only the ledger has goes by the merchant's own numbers, which are known from the start.
        let said = self.bill_amount.is_some() || self.out_trade_no.is_empty();
        (
            &self.out_trade_no,
            self.out_refund_no.as_deref(),
            self.transaction_id.as_deref().filter(|_| said),
            self.refund_id.as_deref().filter(|_| said),
            self.flow_id.as_deref(),
        )
    }
}

/// By what differences are sorted, and told apart.
type Key = (
    String,
    Option<String>,
    DifferenceKind,
    Option<String>,
    Option<String>,
    Option<String>,
);

#[derive(Debug, Default)]
pub(super) struct Findings {
    listed: BTreeMap<Key, Difference>,
    counts: BTreeMap<DifferenceKind, u64>,
}

impl Findings {
    /// Takes a difference, unless it is there already.
    pub fn add(&mut self, difference: Difference) {
        let (order, refund, transaction, refund_id, flow) = difference.numbers();
        let own = |number: Option<&str>| number.map(str::to_owned);
        let key = (
            order.to_owned(),
            own(refund),
            difference.kind,
            own(transaction),
            own(refund_id),
            own(flow),
        );
        let kind = difference.kind;
        match self.listed.entry(key) {
            std::collections::btree_map::Entry::Occupied(mut held) => {
                if difference < *held.get() {
                    held.insert(difference);
                }
                return;
            }
            std::collections::btree_map::Entry::Vacant(free) => {
                free.insert(difference);
            }
        }
        *self.counts.entry(kind).or_default() += 1;
        if self.listed.len() > LISTED {
            self.listed.pop_last();
        }
    }

    /// Counts a difference that is not listed.
    pub fn count(&mut self, kind: DifferenceKind) {
        *self.counts.entry(kind).or_default() += 1;
    }

    /// Takes away what is one and the same with another difference: money that moved for what the
    /// ledger has and the bill lacks is told with that, and not a second time.
    pub fn join(&mut self) {
        use DifferenceKind as K;
        let lacking = |d: &&mut Difference| {
            matches!(
                d.kind,
                K::PaidInLedgerNotInBill
                    | K::RefundMissingInBill
                    | K::Boundary
                    | K::RefundSentAgain
                    | K::ReversedInLedgerNotInBill
            )
        };
        let name = |d: &Difference| d.refund_id.clone().or_else(|| d.transaction_id.clone());
        let mut moved = BTreeMap::new();
        for (key, d) in &self.listed {
            if matches!(d.kind, K::InFlowNotInBill | K::FlowBoundary) && d.bill_amount.is_none() {
                moved.insert(name(d), (key.clone(), d.flow_amount));
            }
        }
        if moved.is_empty() {
            return;
        }
        let mut joined = Vec::new();
        for d in self.listed.values_mut().filter(lacking) {
            if let Some((key, amount)) = moved.remove(&name(d)) {
                d.flow_amount = amount;
                joined.push(key);
            }
        }
        for key in joined {
            if let Some(gone) = self.listed.remove(&key)
                && let Some(count) = self.counts.get_mut(&gone.kind)
            {
                *count -= 1;
            }
        }
    }

    pub fn finish(self) -> (Vec<Difference>, BTreeMap<DifferenceKind, u64>) {
        (self.listed.into_values().collect(), self.counts)
    }
}
