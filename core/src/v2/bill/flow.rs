//! Fund-flow bills, as `POST /pay/downloadfundflow` gives them.

use super::column::{FLOW, Flow};
use super::row::{Cells, Header};
use super::sheet::{Grammar, Sheet, Sum, Sums};
use super::{Basis, Settings};
use crate::error::{Advice, Error, Result};
use crate::types::BeijingTime;
use std::io::Read;

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
        Sum {
            names: &["资金流水总笔数"],
            scale: 0,
            slots: &[ROWS],
            required: true,
            what: "number of flows",
        },
        Sum {
            names: &["收入笔数"],
            scale: 0,
            slots: &[INCOMES],
            required: false,
            what: "number of incomes",
        },
        Sum {
            names: &["收入金额"],
            scale: 2,
            slots: &[INCOME],
            required: false,
            what: "income",
        },
        Sum {
            names: &["支出笔数"],
            scale: 0,
            slots: &[EXPENSES],
            required: false,
            what: "number of expenses",
        },
        Sum {
            names: &["支出金额"],
            scale: 2,
            slots: &[EXPENSE],
            required: false,
            what: "expense",
        },
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

/// A fund-flow bill that is being read.
pub struct FundFlow<R: Read> {
    sheet: Sheet<R>,
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

impl<R: Read> FundFlow<R> {
    /// Begins to read a bill and reads its header.
    ///
    /// # Errors
    /// Those of [`super::TradeBill::open`].
    pub fn open(reader: R, settings: Settings) -> Result<FundFlow<R>> {
        Ok(FundFlow {
            sheet: Sheet::open(reader, settings, &GRAMMAR)?,
        })
    }

    /// Reads the next row; `None` once the whole bill is read and agrees with its summary.
    ///
    /// # Errors
    /// Those of [`super::TradeBill::next_row`].
    pub fn next_row(&mut self) -> Result<Option<FlowRow<'_>>> {
        if !self.sheet.advance()? {
            return Ok(None);
        }
        Ok(Some(FlowRow {
            header: &self.sheet.header,
            cells: &self.sheet.cells,
        }))
    }

    /// Reads what is left and gives back what the rows make.
    ///
    /// # Errors
    /// Those of [`FundFlow::next_row`].
    pub fn finish(mut self) -> Result<FlowTotals> {
        let digest = self.sheet.finish()?;
        let sums = &self.sheet.sums;
        let beyond = || Error::wire(Advice::Never, "the bill's sums are beyond all money");
        let fen = |slot: usize| i64::try_from(sums[slot]).map_err(|_| beyond());
        let count = |slot: usize| u64::try_from(sums[slot]).map_err(|_| beyond());
        Ok(FlowTotals {
            rows: count(ROWS)?,
            incomes: count(INCOMES)?,
            income: fen(INCOME)?,
            expenses: count(EXPENSES)?,
            expense: fen(EXPENSE)?,
            digest,
        })
    }

    /// The columns' names in the order of the file, with ASCII parentheses.
    pub fn columns(&self) -> impl ExactSizeIterator<Item = &str> {
        self.sheet.header.names()
    }
}

/// A row of a fund-flow bill.
#[derive(Clone, Copy)]
pub struct FlowRow<'a> {
    header: &'a Header,
    cells: &'a Cells,
}

impl<'a> FlowRow<'a> {
    /// When it was booked (记账时间).
    pub fn time(&self) -> BeijingTime {
        let seconds = self.cells.number(Flow::Time as usize).unwrap_or(0);
        BeijingTime::from_unix_ms(seconds.saturating_mul(1000))
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
        match self.cells.number(Flow::Direction as usize) {
            Some(1) => Direction::Income,
            _ => Direction::Expense,
        }
    }
    /// How much, in fen (收支金额); never signed by the direction.
    pub fn amount(&self) -> Option<i64> {
        self.cells.number(Flow::Amount as usize)
    }
    /// The account's balance afterwards, in fen (账户结余).
    pub fn balance(&self) -> Option<i64> {
        self.cells.number(Flow::Balance as usize)
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

    /// The value of a column as it stands in the bill.
    pub fn get(&self, column: &str) -> Option<&'a str> {
        self.cells.at(self.header.position(column)?)
    }

    /// The values in the order of [`FundFlow::columns`].
    pub fn values(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let cells = self.cells;
        (0..self.header.names().len()).filter_map(|position| cells.at(position))
    }

    /// The number of the line, from 1 for the header.
    pub fn line(&self) -> u64 {
        self.cells.line
    }

    fn text(&self, column: Flow) -> &'a str {
        self.cells
            .value(self.header, column as usize)
            .unwrap_or_default()
    }
}

/// The line's number only: values are personal.
impl std::fmt::Debug for FlowRow<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FlowRow(line {})", self.line())
    }
}
