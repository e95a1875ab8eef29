//! One day of the ledger held against that day's files.

use super::compare::about;
use super::given::Asked;
use crate::bill::{self, Direction, FlowRow, TradeRow};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::Span;
use crate::order::{Absent, BillLine, Comparing, Comparison, FlowKind, FlowLine, LineKind, Scope};
use crate::types::BeijingDay;

/// What became of a day.
pub(super) struct Day {
    pub day: BeijingDay,
    /// What the trade bill sums up to; `None` if the day has none.
    pub totals: Option<bill::Totals>,
    pub comparison: Comparison,
    /// Whether its bill cannot be there yet.
    pub has_none_yet: bool,
}

impl Asked<'_> {
    /// Compares a day. Nothing is concluded before every file has proved to be whole.
    ///
    /// # Errors
    /// Those of reading a bill, `Mismatch` for files of another merchant or day, `Ledger`.
    pub fn compared(&self, day: BeijingDay) -> Result<Day> {
        let scope = self.scope(day);
        let mut comparing = Comparison::begin(scope.clone());
        let mut none_yet = None;
        if self.has_flow() {
            comparing.begin_flow();
            let read = self.each_flow(day, &mut |line| comparing.flow(line));
            none_yet = read.map_err(|error| about("the fund flow", error))?;
            if !comparing.is_the_days_flow() {
                let text =
                    "every row of the fund flow is of another day; nothing was concluded from it";
                return Err(Error::new(Kind::Mismatch, Advice::Never, text));
            }
        }
        let ledger = &self.engine.ledger;
        let span = self.span(&scope);
        ledger.payments_between(&span, &mut |row| {
            comparing.expect_payment(&row);
            Ok(())
        })?;
        ledger.refunds_between(&span, &mut |row| {
            comparing.expect_refund(&row);
            Ok(())
        })?;
        comparing.sealed();
        let mut has_none_yet = none_yet.is_some();
        if let Some(error) = none_yet.filter(|_| comparing.has_unseen()) {
            return Err(about("the fund flow", error));
        }
        let totals = match self.lines(day, &mut comparing) {
            Err(error) if is_none_yet(&error) && !comparing.has_unseen() => {
                has_none_yet = true;
                None
            }
            totals => totals?,
        };
        comparing.is_the_days()?;
        self.missing(&span, &mut comparing)?;
        if comparing.has_unseen_flows() {
            comparing.begin_unseen_flows();
            self.each_flow(day, &mut |line| comparing.unseen_flow(line))
                .map_err(|error| about("the fund flow", error))?;
        }
        Ok(Day {
            day,
            totals,
            comparison: comparing.finish(),
            has_none_yet,
        })
    }

    pub(super) fn scope(&self, day: BeijingDay) -> Scope {
        let (from, until) = day.bounds();
        Scope {
            mchid: self.merchant.mchid.clone(),
            sub_mchid: self.params.text("sub_mchid").map(str::to_owned),
            appids: self.merchant.appids.clone(),
            from_ms: from.unix_ms(),
            until_ms: until.unix_ms(),
        }
    }

    fn span<'s>(&self, scope: &'s Scope) -> Span<'s> {
        Span {
            mchid: &scope.mchid,
            sub_mchid: scope.sub_mchid.as_deref(),
            from_ms: scope.from_ms,
            until_ms: scope.until_ms,
        }
    }

    /// Feeds the trade bill to a comparison, to its end.
    fn lines(&self, day: BeijingDay, comparing: &mut Comparing) -> Result<Option<bill::Totals>> {
        let mut opened = match self.trade(day) {
            // A day without trades has no bill; the ledger must agree that nothing happened. One
            // that has none yet does not contradict it.
            Err(error) if error.kind() == Kind::Missing && !is_none_yet(&error) => return Ok(None),
            opened => opened?,
        };
        while let Some(row) = opened.next_row()? {
            let line = line_of(&row)?;
            if !comparing.line(&line) {
                self.closely(&line, comparing)?;
            }
        }
        opened.finish().map(Some)
    }

    /// Holds a line against the whole records that it names.
    fn closely(&self, line: &BillLine<'_>, comparing: &mut Comparing) -> Result<()> {
        let (ledger, mchid) = (&self.engine.ledger, &self.merchant.mchid);
        let order = ledger.order(mchid, line.out_trade_no)?;
        let refund = match line.out_refund_no {
            Some(number) => ledger.refund(mchid, number)?,
            None => None,
        };
        let holder = match &order {
            Some(_) => None,
            None => ledger.order_of_transaction(mchid, line.transaction_id)?,
        };
        comparing.line_against(line, order.as_ref(), refund.as_ref(), holder.as_ref());
        Ok(())
    }

    /// Looks for what the ledger has and no line named.
    fn missing(&self, span: &Span<'_>, comparing: &mut Comparing) -> Result<()> {
        if !comparing.has_unseen() {
            return Ok(());
        }
        comparing.begin_unseen();
        let ledger = &self.engine.ledger;
        ledger.payments_between(span, &mut |row| {
            comparing.unseen_payment(&row);
            Ok(())
        })?;
        ledger.refunds_between(span, &mut |row| {
            comparing.unseen_refund(&row);
            Ok(())
        })?;
        for absent in comparing.absent() {
            match absent {
                Absent::Order(number) => {
                    if let Some(order) = ledger.order(span.mchid, &number)? {
                        comparing.missing_order(&order);
                    }
                }
                Absent::Refund(number) => {
                    if let Some(refund) = ledger.refund(span.mchid, &number)? {
                        comparing.missing_refund(&refund);
                    }
                }
            }
        }
        Ok(())
    }

    /// Hands out every row of the fund flow, to its end; none if the day has no fund flow. What says
    /// that it has none yet is given back.
    fn each_flow(
        &self,
        day: BeijingDay,
        each: &mut dyn FnMut(&FlowLine<'_>),
    ) -> Result<Option<Error>> {
        let mut opened = match self.flow(day) {
            Err(error) if is_none_yet(&error) => return Ok(Some(error)),
            Err(error) if error.kind() == Kind::Missing => return Ok(None),
            opened => opened?,
        };
        while let Some(row) = opened.next_row()? {
            each(&flow_of(&row)?);
        }
        opened.finish().map(|_| None)
    }
}

/// Whether a day has no bill at a time when none can be there.
pub(super) fn is_none_yet(error: &Error) -> bool {
    error.kind() == Kind::Missing && error.advice() == Advice::Later
}

fn wrong(line: u64, field: &str) -> Error {
    Error::wire(Advice::Never, format!("line {line} has no such value")).at(field)
}

/// A trade bill's row as the comparison takes it.
fn line_of<'a>(row: &TradeRow<'a>) -> Result<BillLine<'a>> {
    let wrong = |field: &str| wrong(row.line(), field);
    let kind = LineKind::parse(row.trade_state()).ok_or_else(|| wrong("trade_state"))?;
    let paid = kind == LineKind::Payment;
    let amount = match paid {
        true => row.total(),
        false => row.applied_refund().or_else(|| row.refund()),
    };
    let amount = amount.ok_or_else(|| wrong("amount"))?;
    let moved = if paid { row.settlement() } else { row.refund() };
    Ok(BillLine {
        kind,
        mch_id: row.mch_id(),
        sub_mch_id: row.sub_mch_id(),
        appid: row.appid(),
        out_trade_no: row.out_trade_no(),
        transaction_id: row.transaction_id(),
        out_refund_no: row.out_refund_no(),
        refund_id: row.refund_id(),
        amount,
        moved: moved.unwrap_or(amount),
        fee: row.fee().map(bill::Fee::hundred_thousandths),
        currency: row.currency(),
        state: if paid {
            row.trade_state()
        } else {
            row.refund_status()
        },
        time_ms: row.time().unix_ms(),
    })
}

/// A fund flow's row as the comparison takes it.
fn flow_of<'a>(row: &FlowRow<'a>) -> Result<FlowLine<'a>> {
    let amount = row.amount().ok_or_else(|| wrong(row.line(), "amount"))?;
    let word = match row.business_type() {
        "" => row.business_name(),
        word => word,
    };
    Ok(FlowLine {
        kind: FlowKind::parse(word),
        word,
        business_id: row.business_id(),
        flow_id: row.flow_id(),
        amount: match row.direction() {
            Direction::Income => amount,
            Direction::Expense => -amount,
        },
        balance: row.balance(),
        time_ms: row.time().unix_ms(),
    })
}
