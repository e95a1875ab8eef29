//! Fund-flow bills: what went in and out of an account on a day.

use super::Basis;
use super::column::{FLOW, Flow};
use super::reading::{Bill, Content, Row};
use super::row::Cells;
use super::sheet::{Grammar, Sum, Sums, whole};
use crate::error::Result;
use crate::types::BeijingTime;

const ROWS: usize = 0;
const INCOMES: usize = 1;
const INCOME: usize = 2;
const EXPENSES: usize = 3;
const EXPENSE: usize = 4;

static GRAMMAR: Grammar = Grammar {
    columns: FLOW,
    required: &[
        Flow::Time as usize,
        Flow::Number as usize,
        Flow::Direction as usize,
        Flow::Amount as usize,
    ],
    absorbing: &[Flow::Remark as usize],
    summary: &[
        Sum::of_rows(&["资金流水总笔数"], &[ROWS], "number of flows"),
        Sum::of(&["收入笔数"], 0, &[INCOMES], "number of incomes"),
        Sum::of(&["收入金额"], 2, &[INCOME], "income"),
        Sum::of(&["支出笔数"], 0, &[EXPENSES], "number of expenses"),
        Sum::of(&["支出金额"], 2, &[EXPENSE], "expense"),
    ],
    tally,
};

fn tally(cells: &Cells, sums: &mut Sums) {
    let amount = i128::from(cells.number(Flow::Amount as usize).unwrap_or(0));
    let (count, sum) = match cells.number(Flow::Direction as usize) {
        Some(1) => (INCOMES, INCOME),
        _ => (EXPENSES, EXPENSE),
    };
    sums[ROWS] += 1;
    sums[count] += 1;
    sums[sum] += amount;
}

/// Which way money went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the merchant (收入).
    Income,
    /// From the merchant (支出).
    Expense,
}

/// What fund-flow bills are about: bookings of an account.
pub enum Flows {}

/// A fund-flow bill that is being read.
pub type FundFlow<R> = Bill<R, Flows>;

/// A row of a fund-flow bill.
pub type FlowRow<'a> = Row<'a, Flows>;

impl Content for Flows {
    type Column = Flow;
    type Totals = FlowTotals;

    fn grammar() -> &'static Grammar {
        &GRAMMAR
    }

    fn totals(sums: &Sums, digest: Option<Basis>) -> Result<FlowTotals> {
        Ok(FlowTotals {
            rows: whole(sums[ROWS])?,
            incomes: whole(sums[INCOMES])?,
            income: whole(sums[INCOME])?,
            expenses: whole(sums[EXPENSES])?,
            expense: whole(sums[EXPENSE])?,
            digest,
        })
    }
}

/// What the rows of a whole fund-flow bill make; verified against the bill's own summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowTotals {
    /// How many rows there are.
    pub rows: u64,
    /// How many of them are incomes.
    pub incomes: u64,
    /// Their sum in fen.
    pub income: i64,
    /// How many of them are expenses.
    pub expenses: u64,
    /// Their sum in fen.
    pub expense: i64,
    /// On which bytes a digest agreed, where one was asked for.
    pub digest: Option<Basis>,
}

impl<'a> FlowRow<'a> {
    /// When it was booked (记账时间).
    pub fn time(&self) -> BeijingTime {
        self.certain_instant(Flow::Time)
    }
    /// WeChat Pay's number of the payment, refund, … (微信支付业务单号).
    pub fn business_id(&self) -> &'a str {
        self.text(Flow::BusinessId)
    }
    /// The number of the flow (资金流水单号).
    pub fn flow_id(&self) -> &'a str {
        self.text(Flow::Number)
    }
    /// The business's name (业务名称).
    pub fn business_name(&self) -> &'a str {
        self.text(Flow::Name)
    }
    /// The business's type (业务类型).
    pub fn business_type(&self) -> &'a str {
        self.text(Flow::Type)
    }
    /// Which way the money went (收支类型).
    pub fn direction(&self) -> Direction {
        match self.number(Flow::Direction) {
            Some(1) => Direction::Income,
            _ => Direction::Expense,
        }
    }
    /// How much, in fen (收支金额); never signed by the direction.
    pub fn amount(&self) -> Option<i64> {
        self.number(Flow::Amount)
    }
    /// The account's balance afterwards, in fen (账户结余).
    pub fn balance(&self) -> Option<i64> {
        self.number(Flow::Balance)
    }
    /// Who asked for it (资金变更提交申请人).
    pub fn applicant(&self) -> &'a str {
        self.text(Flow::Applicant)
    }
    /// The remark (备注).
    pub fn remark(&self) -> &'a str {
        self.text(Flow::Remark)
    }
    /// The merchant's or WeChat Pay's number behind it (业务凭证号).
    pub fn voucher(&self) -> &'a str {
        self.text(Flow::Voucher)
    }
}
