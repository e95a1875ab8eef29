//! The fund flow: what moved in the account, held against what the trade bill says should have.

use super::digests::{Digests, digest};
use super::findings::Findings;
use super::judge::of_line;
use super::{BillLine, Comparing, Difference, DifferenceKind as K, LineKind};
use std::collections::BTreeMap;

/// Hundred-thousandths of a yuan in a fen.
const FEE_UNIT: i64 = 1_000;
/// The most kinds of business that are told apart.
const KINDS: usize = 200;
/// The most breaks of the balance that are kept for one order of the rows.
const BREAKS: usize = 1_000;

/// What a row of a fund flow books, as far as a trade bill can say something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlowKind {
    /// A payment came in.
    Payment,
    /// A refund went out.
    Refund,
    /// A fee of a payment, or one that came back with a refund.
    Fee,
    /// Anything else: a withdrawal, a share, a transfer, …
    Other,
}

/// The words under which fund flows book what trade bills list (业务类型, v2 reference, 6.3); no
/// source lists them all, and what is not here is nobody's error.
const KINDS_OF: [(&str, FlowKind); 7] = [
    ("交易", FlowKind::Payment),
    ("退款", FlowKind::Refund),
    ("交易退款", FlowKind::Refund),
    ("扣除交易手续费", FlowKind::Fee),
    ("交易手续费", FlowKind::Fee),
    ("返还手续费", FlowKind::Fee),
    ("退还交易手续费", FlowKind::Fee),
];

impl FlowKind {
    /// Reads a 业务类型, or a 业务名称.
    pub fn parse(word: &str) -> FlowKind {
        let known = KINDS_OF.iter().find(|(known, _)| *known == word);
        known.map_or(FlowKind::Other, |(_, kind)| *kind)
    }
}

/// A row of a fund flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlowLine<'a> {
    /// What it books.
    pub kind: FlowKind,
    /// The business's type as it stands there.
    pub word: &'a str,
    /// WeChat Pay's number of the payment or the refund (微信支付业务单号).
    pub business_id: &'a str,
    /// The number of the flow (资金流水单号).
    pub flow_id: &'a str,
    /// In fen, negative where it left.
    pub amount: i64,
    /// The account's balance afterwards, in fen.
    pub balance: Option<i64>,
    /// When it was booked.
    pub time_ms: i64,
}

/// What a fund flow says in sum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlowSums {
    /// How many rows it has.
    pub rows: u64,
    /// How many of them are not of the day.
    pub rows_of_other_days: u64,
    /// How many payments, refunds and reversals of the bill moved the money and the fee that they should.
    pub matched: u64,
    /// What came in, in fen.
    pub income: i64,
    /// What left, in fen.
    pub expense: i64,
    /// What was taken as fees less what came back of them, in fen.
    pub fees: i64,
    /// The balance before the first row, in fen.
    pub opening: Option<i64>,
    /// The balance after the last row, in fen.
    pub closing: Option<i64>,
    /// What trade bills say nothing about, which is not to be judged by them.
    pub others: Vec<OtherFlows>,
}

/// Rows of one kind of business that trade bills say nothing about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherFlows {
    /// The business's type as it stands there.
    pub word: String,
    /// Whether the money came in.
    pub income: bool,
    /// How many rows.
    pub rows: u64,
    /// Their sum in fen, never negative.
    pub amount: i64,
}

/// What moved for one business number, in fen. Of fees, what was taken and what came back are kept
/// apart: no source says whether a fee that comes back with a refund is booked under the refund's
/// number or the payment's, and both are taken.
#[derive(Clone, Copy, Debug, Default)]
struct Moved {
    /// Twice the money, and 1 once a line of the bill named it.
    money: i64,
    taken: i32,
    returned: i32,
}

impl Moved {
    const fn money(self) -> i64 {
        self.money >> 1
    }

    const fn is_named(self) -> bool {
        self.money & 1 == 1
    }

    /// What nobody has accounted for.
    const fn is_left(self) -> bool {
        !self.is_named() || self.returned != 0
    }

    fn join(&mut self, more: Moved) {
        self.money = self.money.saturating_add(more.money);
        self.taken = self.taken.saturating_add(more.taken);
        self.returned = self.returned.saturating_add(more.returned);
    }
}

/// Fen of a fee; one beyond 21 million yuan differs from whatever it is held against.
fn fee_of(fen: i64) -> i32 {
    i32::try_from(fen).unwrap_or(i32::MAX)
}

pub(super) struct Flows {
    moved: Digests<Moved>,
    sums: FlowSums,
    others: BTreeMap<(String, bool), (u64, i64)>,
    rising: Balance,
    falling: Balance,
    last: Option<(i64, i64)>,
    first: Option<(i64, i64)>,
}

/// The breaks that a balance has if the rows are read in one order.
#[derive(Default)]
struct Balance {
    count: u64,
    breaks: Vec<Difference>,
}

impl Flows {
    fn new() -> Flows {
        Flows {
            moved: Digests::new(Moved::join),
            sums: FlowSums::default(),
            others: BTreeMap::new(),
            rising: Balance::default(),
            falling: Balance::default(),
            last: None,
            first: None,
        }
    }

    pub(super) fn seal(&mut self) {
        self.moved.seal();
    }

    fn take(&mut self, line: &FlowLine<'_>, in_day: bool) {
        let sums = &mut self.sums;
        sums.rows += 1;
        sums.rows_of_other_days += u64::from(!in_day);
        let side = match line.amount < 0 {
            true => &mut sums.expense,
            false => &mut sums.income,
        };
        *side = side.saturating_add(line.amount.saturating_abs());
        match line.kind {
            FlowKind::Payment | FlowKind::Refund => {
                let money = line.amount.saturating_mul(2);
                self.add(
                    line,
                    Moved {
                        money,
                        ..Moved::default()
                    },
                );
            }
            FlowKind::Fee => {
                sums.fees = sums.fees.saturating_sub(line.amount);
                let size = fee_of(line.amount.saturating_abs());
                let (taken, returned) = if line.amount < 0 {
                    (size, 0)
                } else {
                    (0, size)
                };
                self.add(
                    line,
                    Moved {
                        taken,
                        returned,
                        ..Moved::default()
                    },
                );
            }
            FlowKind::Other => self.other(line),
        }
        self.balance(line);
    }

    fn add(&mut self, line: &FlowLine<'_>, moved: Moved) {
        self.moved.add(digest(&line.business_id), moved);
    }

    fn other(&mut self, line: &FlowLine<'_>) {
        let mut key = (line.word.to_owned(), line.amount >= 0);
        if self.others.len() >= KINDS && !self.others.contains_key(&key) {
            key.0 = "…".to_owned();
        }
        let (rows, amount) = self.others.entry(key).or_default();
        *rows += 1;
        *amount = amount.saturating_add(line.amount.saturating_abs());
    }

    /// Files list the earliest row first or the latest first; whichever order has fewer breaks is
    /// the file's.
    fn balance(&mut self, line: &FlowLine<'_>) {
        let Some(balance) = line.balance else {
            return;
        };
        if let Some((before, amount)) = self.last {
            self.rising
                .hold(before.saturating_add(line.amount), balance, line);
            self.falling
                .hold(balance.saturating_add(amount), before, line);
        }
        self.first.get_or_insert((balance, line.amount));
        self.last = Some((balance, line.amount));
    }

    /// Whether the rows made the fee and the money that a line says; `None` if nothing moved for it.
    fn against(&mut self, line: &BillLine<'_>) -> Option<Result<(), (K, i64)>> {
        let paid = line.kind == LineKind::Payment;
        let number = match paid {
            true => line.transaction_id,
            false => line.refund_id.unwrap_or_default(),
        };
        let moved = self.moved.get(digest(&number))?;
        moved.money |= 1;
        let (money, taken, returned) = (moved.money(), moved.taken, moved.returned);
        if money != if paid { line.moved } else { -line.moved } {
            return Some(Err((K::FlowAmountDiffers, money)));
        }
        let fee = match (paid, line.fee) {
            // A payment's own number may also have what came back with its refunds.
            (true, Some(fee)) => agrees(taken, fee).then_some(i64::from(taken)),
            (false, Some(fee)) if taken != 0 => agrees(taken, fee).then_some(i64::from(taken)),
            (false, Some(fee)) if returned != 0 || fee == 0 => {
                moved.returned = 0;
                agrees(returned, -fee).then_some(0)
            }
            (false, Some(fee)) => self.returned(line.transaction_id, -fee).then_some(0),
            (_, None) => Some(0),
        };
        if fee.is_none() {
            return Some(Err((
                K::FlowFeeDiffers,
                i64::from(returned) - i64::from(taken),
            )));
        }
        self.sums.matched += 1;
        Some(Ok(()))
    }

    /// Takes a fee that came back from what came back under the payment's number.
    fn returned(&mut self, transaction_id: &str, fee: i64) -> bool {
        if agrees(0, fee) {
            return true;
        }
        let Some(moved) = self.moved.get(digest(&transaction_id)) else {
            return false;
        };
        let fen = fee_of((fee + FEE_UNIT / 2) / FEE_UNIT);
        if fen > moved.returned {
            return false;
        }
        moved.returned -= fen;
        if moved.money == 0 && moved.taken == 0 && moved.returned == 0 {
            moved.money |= 1;
        }
        true
    }

    pub(super) fn finish(mut self, found: &mut Findings) -> FlowSums {
        let rising = self.rising.count <= self.falling.count;
        let balance = if rising { self.rising } else { self.falling };
        let listed = balance.breaks.len() as u64;
        balance.breaks.into_iter().for_each(|d| found.add(d));
        (listed..balance.count).for_each(|_| found.count(K::BalanceBreaks));
        let (begin, end) = if rising {
            (self.first, self.last)
        } else {
            (self.last, self.first)
        };
        self.sums.opening = begin.map(|(balance, amount)| balance.saturating_sub(amount));
        self.sums.closing = end.map(|(balance, _)| balance);
        let others = self.others.into_iter();
        let told = |((word, income), (rows, amount))| OtherFlows {
            word,
            income,
            rows,
            amount,
        };
        self.sums.others = others.map(told).collect();
        self.sums
    }
}

/// Whether a fee in whole fen is one that a bill says in hundred-thousandths of a yuan.
fn agrees(fen: i32, said: i64) -> bool {
    (i64::from(fen) * FEE_UNIT - said).abs() < FEE_UNIT
}

impl Balance {
    fn hold(&mut self, expected: i64, found: i64, line: &FlowLine<'_>) {
        if expected == found {
            return;
        }
        self.count += 1;
        if self.breaks.len() < BREAKS {
            self.breaks.push(Difference {
                flow_id: Some(line.flow_id.to_owned()),
                flow_amount: Some(line.amount),
                bill_amount: Some(found),
                ledger_amount: Some(expected),
                ..Difference::of(K::BalanceBreaks, line.time_ms)
            });
        }
    }
}

impl Comparing {
    /// Begins the fund flow of the day; without it none is compared, with it one without rows is.
    pub fn begin_flow(&mut self) {
        self.flows = Some(Flows::new());
    }

    /// Takes a row of the fund flow.
    pub fn flow(&mut self, line: &FlowLine<'_>) {
        let in_day = self.scope.has(line.time_ms);
        if let Some(flows) = &mut self.flows {
            flows.take(line, in_day);
        }
    }

    /// Says whether the fund flow can be the day's.
    pub fn is_the_days_flow(&self) -> bool {
        let sums = self.flows.as_ref().map(|flows| &flows.sums);
        sums.is_none_or(|sums| sums.rows == 0 || sums.rows_of_other_days < sums.rows)
    }

    /// Holds a line of the bill against what moved.
    pub(super) fn moved(&mut self, line: &BillLine<'_>) {
        let nameless = line.kind != LineKind::Payment && line.refund_id.is_none();
        let Some(flows) = self.flows.as_mut().filter(|_| !nameless) else {
            return;
        };
        let (kind, moved) = match flows.against(line) {
            Some(Ok(())) => return,
            Some(Err((kind, moved))) => (kind, Some(moved)),
            None if line.moved == 0 => return,
            None if self.scope.is_edge(line.time_ms) => (K::FlowBoundary, None),
            None => (K::InBillNotInFlow, None),
        };
        let mut difference = of_line(kind, line);
        difference.flow_amount = moved;
        let sign = if line.kind == LineKind::Payment {
            1
        } else {
            -1
        };
        difference.bill_amount = Some(match kind {
            // In fen, as the account has it: a fee is taken away.
            K::FlowFeeDiffers => line.fee.map_or(0, |fee| -(fee / FEE_UNIT)),
            _ => line.moved.saturating_mul(sign),
        });
        self.found.add(difference);
    }

    /// Whether the fund flow has payments or refunds that no line named; if so, its rows are to be
    /// handed to [`Comparing::unseen_flow`] once more, after [`Comparing::begin_unseen_flows`].
    pub fn has_unseen_flows(&self) -> bool {
        let left = |flows: &Flows| flows.moved.values().any(Moved::is_left);
        self.flows.as_ref().is_some_and(left)
    }

    /// Begins to look for what moved and no line named: only that is kept from here on, as in
    /// [`Comparing::begin_unseen`].
    pub fn begin_unseen_flows(&mut self) {
        if let Some(flows) = &mut self.flows {
            flows.moved.retain(Moved::is_left);
        }
    }

    /// Takes a row of the fund flow again.
    pub fn unseen_flow(&mut self, line: &FlowLine<'_>) {
        let number = Some(line.business_id.to_owned());
        let Some(flows) = &mut self.flows else {
            return;
        };
        let (transaction_id, refund_id) = match line.kind {
            FlowKind::Payment => (number, None),
            FlowKind::Refund => (None, number),
            // A fee alone is told too, once for its number.
            FlowKind::Fee => (number, None),
            FlowKind::Other => return,
        };
        let Some(moved) = flows.moved.get(digest(&line.business_id)) else {
            return;
        };
        let fees = i64::from(moved.returned) - i64::from(moved.taken);
        let (kind, amount) = match (moved.is_named(), line.kind) {
            _ if !moved.is_left() => return,
            (true, FlowKind::Fee) => (K::FlowFeeDiffers, i64::from(moved.returned)),
            (true, _) => return,
            // A fee is told with its money, if there is any.
            (false, FlowKind::Fee) if moved.money != 0 => return,
            (false, _) if self.scope.is_edge(line.time_ms) => (K::FlowBoundary, moved.money()),
            (false, _) => (K::InFlowNotInBill, moved.money()),
        };
        let amount = if amount == 0 { fees } else { amount };
        moved.money |= 1;
        moved.returned = 0;
        self.found.add(Difference {
            transaction_id,
            refund_id,
            flow_amount: Some(amount),
            ..Difference::of(kind, line.time_ms)
        });
    }
}
