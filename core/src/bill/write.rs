//! Writes bills in the grammar in which WeChat Pay writes them, for the simulator and for tests.

use super::column::{TRADE, Trade, find};
use super::decimal::printed;
use super::flow::Direction;
use super::layout::{FLOW, FLOW_SUMMARY, LEGACY_SUMMARY, Layout, SUMMARY};
use super::sink::{Form, Sink};
use crate::error::{Error, Result};
use crate::types::BeijingTime;
use std::borrow::Cow;
use std::io::Write;

/// A row of a trade bill, with amounts in fen. What the layout has no column for is not written.
#[derive(Clone, Copy)]
#[allow(missing_docs)] // the fields are those of `Row`, under the same names
pub struct TradeLine<'a> {
    pub time: BeijingTime,
    pub appid: &'a str,
    pub mch_id: &'a str,
    /// `0` is written where it is `None`.
    pub sub_mch_id: Option<&'a str>,
    pub device: &'a str,
    pub transaction_id: &'a str,
    pub out_trade_no: &'a str,
    pub openid: &'a str,
    pub trade_type: &'a str,
    pub trade_state: &'a str,
    pub bank: &'a str,
    pub currency: &'a str,
    /// 0 in rows of refunds.
    pub total: i64,
    /// 0 in rows of refunds.
    pub settlement: i64,
    pub coupon: i64,
    /// `0` and `0.00` are written where it is `None`.
    pub refund: Option<TradeRefund<'a>>,
    pub body: &'a str,
    pub attach: &'a str,
    pub fee: super::Fee,
    /// As it is printed: `0.60%`.
    pub rate: &'a str,
    pub rate_remark: &'a str,
}

/// The refund in a row of a trade bill, with amounts in fen.
#[derive(Clone, Copy)]
#[allow(missing_docs)] // the fields are those of `Row`, under the same names
pub struct TradeRefund<'a> {
    pub applied_time: BeijingTime,
    /// Empty is written where it is `None`.
    pub time: Option<BeijingTime>,
    pub refund_id: &'a str,
    pub out_refund_no: &'a str,
    pub refund: i64,
    pub coupon_refund: i64,
    pub applied_refund: i64,
    pub refund_type: &'a str,
    pub refund_status: &'a str,
}

/// A payment of 0 fen in CNY at the beginning of 1970, with every text empty.
impl Default for TradeLine<'_> {
    fn default() -> Self {
        TradeLine {
            time: BeijingTime::from_unix_ms(0),
            appid: "",
            mch_id: "",
            sub_mch_id: None,
            device: "",
            transaction_id: "",
            out_trade_no: "",
            openid: "",
            trade_type: "JSAPI",
            trade_state: "SUCCESS",
            bank: "OTHERS",
            currency: "CNY",
            total: 0,
            settlement: 0,
            coupon: 0,
            refund: None,
            body: "",
            attach: "",
            fee: super::Fee::new(0),
            rate: "0.60%",
            rate_remark: "",
        }
    }
}

impl<'a> TradeLine<'a> {
    fn value(&self, column: Trade) -> Cow<'a, str> {
        let refund = self.refund.as_ref();
        let of_refund = |amount: fn(&TradeRefund<'a>) -> i64| yuan(refund.map_or(0, amount));
        match column {
            Trade::Time => self.time.spaced().into(),
            Trade::AppId => self.appid.into(),
            Trade::MchId => self.mch_id.into(),
            Trade::SubMchId => self.sub_mch_id.unwrap_or("0").into(),
            Trade::Device => self.device.into(),
            Trade::TransactionId => self.transaction_id.into(),
            Trade::OutTradeNo => self.out_trade_no.into(),
            Trade::OpenId => self.openid.into(),
            Trade::Type => self.trade_type.into(),
            Trade::State => self.trade_state.into(),
            Trade::Bank => self.bank.into(),
            Trade::Currency => self.currency.into(),
            Trade::Settlement => yuan(self.settlement),
            Trade::Coupon => yuan(self.coupon),
            Trade::RefundAppliedTime => refund
                .map(|r| r.applied_time.spaced())
                .unwrap_or_default()
                .into(),
            Trade::RefundTime => refund
                .and_then(|r| r.time)
                .map(BeijingTime::spaced)
                .unwrap_or_default()
                .into(),
            Trade::RefundId => refund.map_or("0", |r| r.refund_id).into(),
            Trade::OutRefundNo => refund.map_or("0", |r| r.out_refund_no).into(),
            Trade::Refund => of_refund(|r| r.refund),
            Trade::CouponRefund => of_refund(|r| r.coupon_refund),
            Trade::RefundType => refund.map_or("", |r| r.refund_type).into(),
            Trade::RefundStatus => refund.map_or("", |r| r.refund_status).into(),
            Trade::Body => self.body.into(),
            Trade::Attach => self.attach.into(),
            Trade::Fee | Trade::ReturnedFee => self.fee.to_string().into(),
            Trade::Rate => self.rate.into(),
            Trade::Total | Trade::LegacyTotal => yuan(self.total),
            Trade::AppliedRefund => of_refund(|r| r.applied_refund),
            Trade::RateRemark => self.rate_remark.into(),
        }
    }
}

/// Writes a trade bill: header, rows, and the summary that the rows make.
pub struct TradeBillWriter<W: Write> {
    sink: Sink<W>,
    layout: Layout,
    rows: i128,
    settlement: i128,
    total: i128,
    refund: i128,
    coupon_refund: i128,
    applied: i128,
    fee: i128,
}

impl<W: Write> TradeBillWriter<W> {
    /// Begins a bill and writes its header.
    ///
    /// # Errors
    /// `Internal` where `out` fails, here and in all other methods.
    pub fn new(out: W, layout: Layout, form: Form) -> Result<TradeBillWriter<W>> {
        let mut sink = Sink::new(out, form);
        sink.text(layout.header())?;
        Ok(TradeBillWriter {
            sink,
            layout,
            rows: 0,
            settlement: 0,
            total: 0,
            refund: 0,
            coupon_refund: 0,
            applied: 0,
            fee: 0,
        })
    }

    /// Writes a row.
    ///
    /// # Errors
    /// `Input`, naming the column, for a value with a line break, and for one with a comma and a
    /// backtick anywhere but in the product's name and the attachment: the grammar has no escape.
    pub fn line(&mut self, line: &TradeLine<'_>) -> Result<()> {
        let mut text = String::with_capacity(512);
        for name in self.layout.columns() {
            // Every name of a layout is in the table, as a test holds.
            let Some(column) = find(TRADE, name).map(|at| Trade::ALL[at]) else {
                continue;
            };
            let open = matches!(column, Trade::Body | Trade::Attach);
            append(&mut text, name, &line.value(column), open)?;
        }
        self.sink.text(&text)?;
        let has_refund = !matches!(self.layout, Layout::Success | Layout::LegacySuccess);
        self.rows += 1;
        self.settlement += i128::from(line.settlement);
        self.total += i128::from(line.total);
        self.fee += i128::from(line.fee.hundred_thousandths());
        if let Some(refund) = line.refund.as_ref().filter(|_| has_refund) {
            self.refund += i128::from(refund.refund);
            self.coupon_refund += i128::from(refund.coupon_refund);
            self.applied += i128::from(refund.applied_refund);
        }
        Ok(())
    }

    /// Writes the summary and gives back what was written to.
    ///
    /// # Errors
    /// Those of [`TradeBillWriter::new`].
    pub fn finish(mut self) -> Result<W> {
        let count = format!("{}.0", self.rows);
        let fee = printed(self.fee, 5);
        let [settlement, total, refund, coupon, applied] = [
            self.settlement,
            self.total,
            self.refund,
            self.coupon_refund,
            self.applied,
        ]
        .map(|sum| printed(sum, 2));
        let (names, values) = if self.layout.is_legacy() {
            (LEGACY_SUMMARY, vec![count, total, refund, coupon, fee])
        } else {
            (
                SUMMARY,
                vec![count, settlement, refund, coupon, fee, total, applied],
            )
        };
        self.sink.summary(names, &values)?;
        self.sink.finish()
    }
}

/// A row of a fund-flow bill, with amounts in fen.
#[derive(Clone, Copy)]
#[allow(missing_docs)] // the fields are those of `FlowRow`, under the same names
pub struct FlowLine<'a> {
    pub time: BeijingTime,
    pub business_id: &'a str,
    pub flow_id: &'a str,
    pub business_name: &'a str,
    pub business_type: &'a str,
    pub direction: Direction,
    pub amount: i64,
    pub balance: i64,
    pub applicant: &'a str,
    pub remark: &'a str,
    pub voucher: &'a str,
}

/// Writes a fund-flow bill: header, rows, and the summary that the rows make.
pub struct FundFlowWriter<W: Write> {
    sink: Sink<W>,
    income: (i128, i128),
    expense: (i128, i128),
}

impl<W: Write> FundFlowWriter<W> {
    /// Begins a bill and writes its header.
    ///
    /// # Errors
    /// `Internal` where `out` fails, here and in all other methods.
    pub fn new(out: W, form: Form) -> Result<FundFlowWriter<W>> {
        let mut sink = Sink::new(out, form);
        sink.text(FLOW)?;
        Ok(FundFlowWriter {
            sink,
            income: (0, 0),
            expense: (0, 0),
        })
    }

    /// Writes a row.
    ///
    /// # Errors
    /// `Input`, naming the column, for a value with a line break or with a comma and a backtick.
    pub fn line(&mut self, line: &FlowLine<'_>) -> Result<()> {
        let (word, sums) = match line.direction {
            Direction::Income => ("收入", &mut self.income),
            Direction::Expense => ("支出", &mut self.expense),
        };
        let (time, amount, balance) = (line.time.spaced(), yuan(line.amount), yuan(line.balance));
        let values = [
            &time,
            line.business_id,
            line.flow_id,
            line.business_name,
            line.business_type,
            word,
            &amount,
            &balance,
            line.applicant,
            line.remark,
            line.voucher,
        ];
        let mut text = String::with_capacity(256);
        for (name, value) in FLOW.split(',').zip(values) {
            append(&mut text, name, value, false)?;
        }
        *sums = (sums.0 + 1, sums.1 + i128::from(line.amount));
        self.sink.text(&text)
    }

    /// Writes the summary and gives back what was written to.
    ///
    /// # Errors
    /// Those of [`FundFlowWriter::new`].
    pub fn finish(mut self) -> Result<W> {
        let (income, expense) = (self.income, self.expense);
        let count = |count: i128| format!("{count}.0");
        let values = [
            count(income.0 + expense.0),
            count(income.0),
            printed(income.1, 2),
            count(expense.0),
            printed(expense.1, 2),
        ];
        self.sink.summary(FLOW_SUMMARY, &values)?;
        self.sink.finish()
    }
}

fn yuan(fen: i64) -> Cow<'static, str> {
    printed(i128::from(fen), 2).into()
}

/// Appends a value to a row; `open` where the reader can mend a separator inside of it.
fn append(row: &mut String, column: &str, value: &str, open: bool) -> Result<()> {
    if value.contains(['\r', '\n']) {
        return Err(Error::input(
            column,
            "a bill's value cannot hold a line break",
        ));
    }
    if !open && value.contains(",`") {
        return Err(Error::input(
            column,
            "a bill's value cannot hold a comma and a backtick",
        ));
    }
    row.push_str(if row.is_empty() { "`" } else { ",`" });
    row.push_str(value);
    Ok(())
}
