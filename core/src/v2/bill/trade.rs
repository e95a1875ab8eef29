//! Trade bills, as `POST /pay/downloadbill` gives them.

use super::column::{TRADE, Trade};
use super::row::{Cells, Header};
use super::sheet::{Grammar, Sheet, Sum, Sums};
use super::{Basis, Fee, Settings};
use crate::error::{Error, Result};
use crate::types::BeijingTime;
use std::io::Read;

const ROWS: usize = 0;
const SETTLEMENT: usize = 1;
const TOTAL: usize = 2;
const REFUND: usize = 3;
const COUPON_REFUND: usize = 4;
const FEE: usize = 5;
const FEE_LESS_RETURNED: usize = 6;
const APPLIED: usize = 7;
const COUPON: usize = 8;

static GRAMMAR: Grammar = Grammar {
    columns: TRADE,
    required: &[
        Trade::Time as usize,
        Trade::TransactionId as usize,
        Trade::OutTradeNo as usize,
        Trade::State as usize,
    ],
    absorbing: &[Trade::Body as usize, Trade::Attach as usize],
    summary: &[
        Sum {
            names: &["总交易单数"],
            scale: 0,
            slots: &[ROWS],
            required: true,
            what: "number of trades",
        },
        Sum {
            names: &["应结订单总金额"],
            scale: 2,
            slots: &[SETTLEMENT],
            required: false,
            what: "settlement amount",
        },
        Sum {
            names: &["订单总金额", "总交易额"],
            scale: 2,
            slots: &[TOTAL],
            required: false,
            what: "order amount",
        },
        Sum {
            names: &["退款总金额", "总退款金额"],
            scale: 2,
            slots: &[REFUND],
            required: false,
            what: "refund amount",
        },
        Sum {
            names: &["充值券退款总金额", "总代金券或立减优惠退款金额"],
            scale: 2,
            slots: &[COUPON_REFUND],
            required: false,
            what: "coupon refund amount",
        },
        // No sample says which sign a RECHARGE_REFUND bill's summary gives to returned fees.
        Sum {
            names: &["手续费总金额"],
            scale: 5,
            slots: &[FEE, FEE_LESS_RETURNED],
            required: false,
            what: "service fee",
        },
        Sum {
            names: &["申请退款总金额"],
            scale: 2,
            slots: &[APPLIED],
            required: false,
            what: "applied refund amount",
        },
    ],
    tally,
};

fn tally(cells: &Cells, sums: &mut Sums) {
    let value = |column: Trade| i128::from(cells.number(column as usize).unwrap_or(0));
    let returned = value(Trade::ReturnedFee);
    sums[ROWS] += 1;
    sums[SETTLEMENT] += value(Trade::Settlement);
    sums[TOTAL] += value(Trade::Total) + value(Trade::LegacyTotal);
    sums[REFUND] += value(Trade::Refund);
    sums[COUPON_REFUND] += value(Trade::CouponRefund);
    sums[FEE] += value(Trade::Fee) + returned;
    sums[FEE_LESS_RETURNED] += value(Trade::Fee) - returned;
    sums[APPLIED] += value(Trade::AppliedRefund);
    sums[COUPON] += value(Trade::Coupon);
}

/// A trade bill that is being read, of any type and generation.
pub struct TradeBill<R: Read> {
    sheet: Sheet<R>,
}

/// What the rows of a whole bill make, in fen; verified against the bill's own summary as far as
/// that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totals {
    /// How many rows there are.
    pub rows: u64,
    /// The amount of all orders (订单总金额, legacy 总交易额).
    pub total: i64,
    /// The amount of all orders that is settled (应结订单总金额); 0 in legacy bills.
    pub settlement: i64,
    /// Coupons used (代金券金额); no summary states it.
    pub coupon: i64,
    /// Refunded (退款总金额).
    pub refund: i64,
    /// Refunded in coupons (充值券退款总金额).
    pub coupon_refund: i64,
    /// Applied for as refunds (申请退款总金额); 0 in legacy bills.
    pub applied_refund: i64,
    /// Service fees (手续费总金额), in full precision.
    pub fee: Fee,
    /// On which bytes a digest agreed, where one was asked for.
    pub digest: Option<Basis>,
}

impl<R: Read> TradeBill<R> {
    /// Begins to read a bill and reads its header.
    ///
    /// # Errors
    /// What WeChat Pay says instead of a bill, as in [`super::refusal`]; `Wire` for anything that
    /// is neither; `Network` and `Timeout` where the reader fails.
    pub fn open(reader: R, settings: Settings) -> Result<TradeBill<R>> {
        Ok(TradeBill {
            sheet: Sheet::open(reader, settings, &GRAMMAR)?,
        })
    }

    /// Reads the next row; `None` once the whole bill is read and agrees with its summary.
    ///
    /// # Errors
    /// `Wire`, naming the line, for what breaks the grammar, and with advice `same` for a bill
    /// that is cut short or whose summary differs, saying in what. An error stays: every later call repeats it.
    pub fn next_row(&mut self) -> Result<Option<Row<'_>>> {
        if !self.sheet.advance()? {
            return Ok(None);
        }
        Ok(Some(Row {
            header: &self.sheet.header,
            cells: &self.sheet.cells,
        }))
    }

    /// Reads what is left and gives back what the rows make.
    ///
    /// # Errors
    /// Those of [`TradeBill::next_row`].
    pub fn finish(mut self) -> Result<Totals> {
        let digest = self.sheet.finish()?;
        let sums = &self.sheet.sums;
        let fen = |slot: usize| i64::try_from(sums[slot]).map_err(|_| overflow());
        Ok(Totals {
            rows: u64::try_from(sums[ROWS]).map_err(|_| overflow())?,
            total: fen(TOTAL)?,
            settlement: fen(SETTLEMENT)?,
            coupon: fen(COUPON)?,
            refund: fen(REFUND)?,
            coupon_refund: fen(COUPON_REFUND)?,
            applied_refund: fen(APPLIED)?,
            fee: Fee::new(fen(FEE)?),
            digest,
        })
    }

    /// The columns' names in the order of the file, with ASCII parentheses.
    pub fn columns(&self) -> impl ExactSizeIterator<Item = &str> {
        self.sheet.header.names()
    }
}

fn overflow() -> Error {
    Error::wire(
        crate::error::Advice::Never,
        "the bill's sums are beyond all money",
    )
}

/// A row of a trade bill.
///
/// Text is as it stands in the bill; an absent column, and what stands for "none" in one (empty,
/// or `0` in a column of numbers), is `None` or empty text.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    header: &'a Header,
    cells: &'a Cells,
}

impl<'a> Row<'a> {
    /// When it was paid, or when the refund was initiated (交易时间).
    pub fn time(&self) -> BeijingTime {
        self.instant(Trade::Time)
            .unwrap_or(BeijingTime::from_unix_ms(0))
    }
    /// The app (公众账号ID).
    pub fn appid(&self) -> &'a str {
        self.text(Trade::AppId)
    }
    /// The merchant (商户号).
    pub fn mch_id(&self) -> &'a str {
        self.text(Trade::MchId)
    }
    /// The sub-merchant (特约商户号, 子商户号).
    pub fn sub_mch_id(&self) -> Option<&'a str> {
        self.id(Trade::SubMchId)
    }
    /// The device (设备号).
    pub fn device(&self) -> Option<&'a str> {
        Some(self.text(Trade::Device)).filter(|text| !text.is_empty())
    }
    /// WeChat Pay's number of the payment (微信订单号).
    pub fn transaction_id(&self) -> &'a str {
        self.text(Trade::TransactionId)
    }
    /// The merchant's number of the order (商户订单号).
    pub fn out_trade_no(&self) -> &'a str {
        self.text(Trade::OutTradeNo)
    }
    /// The payer (用户标识).
    pub fn openid(&self) -> &'a str {
        self.text(Trade::OpenId)
    }
    /// How it was paid (交易类型): `JSAPI`, `NATIVE`, `MICROPAY`, …
    pub fn trade_type(&self) -> &'a str {
        self.text(Trade::Type)
    }
    /// What the row is about (交易状态): `SUCCESS`, `REFUND` or `REVOKED`.
    pub fn trade_state(&self) -> &'a str {
        self.text(Trade::State)
    }
    /// The payer's bank (付款银行).
    pub fn bank(&self) -> &'a str {
        self.text(Trade::Bank)
    }
    /// The currency (货币种类).
    pub fn currency(&self) -> &'a str {
        self.text(Trade::Currency)
    }
    /// The order's amount in fen (订单金额, legacy 总金额); 0 in rows of refunds.
    pub fn total(&self) -> Option<i64> {
        self.number(Trade::Total)
            .or_else(|| self.number(Trade::LegacyTotal))
    }
    /// The part of the order's amount that is settled, in fen (应结订单金额).
    pub fn settlement(&self) -> Option<i64> {
        self.number(Trade::Settlement)
    }
    /// Coupons used, in fen (代金券金额).
    pub fn coupon(&self) -> Option<i64> {
        self.number(Trade::Coupon)
    }
    /// When the refund was applied for (退款申请时间).
    pub fn refund_applied_time(&self) -> Option<BeijingTime> {
        self.instant(Trade::RefundAppliedTime)
    }
    /// When the refund succeeded (退款成功时间).
    pub fn refund_time(&self) -> Option<BeijingTime> {
        self.instant(Trade::RefundTime)
    }
    /// WeChat Pay's number of the refund (微信退款单号).
    pub fn refund_id(&self) -> Option<&'a str> {
        self.id(Trade::RefundId)
    }
    /// The merchant's number of the refund (商户退款单号).
    pub fn out_refund_no(&self) -> Option<&'a str> {
        self.id(Trade::OutRefundNo)
    }
    /// What is refunded in money, in fen (退款金额).
    pub fn refund(&self) -> Option<i64> {
        self.number(Trade::Refund)
    }
    /// What is refunded in coupons, in fen (充值券退款金额).
    pub fn coupon_refund(&self) -> Option<i64> {
        self.number(Trade::CouponRefund)
    }
    /// What was asked for as a refund, in fen (申请退款金额; in legacy bills 退款金额): the amount
    /// to compare with a refund's.
    pub fn applied_refund(&self) -> Option<i64> {
        self.number(Trade::AppliedRefund).or_else(|| self.refund())
    }
    /// Where the refund goes (退款类型): `ORIGINAL`, `BALANCE`.
    pub fn refund_type(&self) -> &'a str {
        self.text(Trade::RefundType)
    }
    /// Where the refund stands (退款状态): `SUCCESS`, `PROCESSING`, `FAIL`, …
    pub fn refund_status(&self) -> &'a str {
        self.text(Trade::RefundStatus)
    }
    /// The product's name (商品名称).
    pub fn body(&self) -> &'a str {
        self.text(Trade::Body)
    }
    /// What the merchant attached (商户数据包).
    pub fn attach(&self) -> &'a str {
        self.text(Trade::Attach)
    }
    /// The service fee (手续费, 返还手续费); negative where it is given back.
    pub fn fee(&self) -> Option<Fee> {
        self.number(Trade::Fee)
            .or_else(|| self.number(Trade::ReturnedFee))
            .map(Fee::new)
    }
    /// The rate (费率): `0.60%`.
    pub fn rate(&self) -> &'a str {
        self.text(Trade::Rate)
    }

    /// The value of a column, by any name that it has had, as it stands in the bill.
    pub fn get(&self, column: &str) -> Option<&'a str> {
        self.cells.at(self.header.position(column)?)
    }

    /// The values in the order of [`TradeBill::columns`].
    pub fn values(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let cells = self.cells;
        (0..self.header.names().len()).filter_map(|position| cells.at(position))
    }

    /// The number of the line, from 1 for the header.
    pub fn line(&self) -> u64 {
        self.cells.line
    }

    /// Whether a separator inside of the product's name or the attachment was mended: everything
    /// else is certain, but where the one of the two ends and the other begins is a guess.
    pub fn is_mended(&self) -> bool {
        self.cells.repaired
    }

    fn text(&self, column: Trade) -> &'a str {
        self.cells
            .value(self.header, column as usize)
            .unwrap_or_default()
    }

    fn id(&self, column: Trade) -> Option<&'a str> {
        Some(self.text(column)).filter(|text| !text.is_empty() && *text != "0")
    }

    fn number(&self, column: Trade) -> Option<i64> {
        self.cells.number(column as usize)
    }

    fn instant(&self, column: Trade) -> Option<BeijingTime> {
        self.number(column)
            .map(|s| BeijingTime::from_unix_ms(s.saturating_mul(1000)))
    }
}

/// The line's number only: values are personal.
impl std::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Row(line {})", self.line())
    }
}
