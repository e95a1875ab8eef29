//! Trade bills: what was paid and refunded on a day.

use super::column::{TRADE, Trade};
use super::reading::{Bill, Content, Row};
use super::row::Cells;
use super::sheet::{Grammar, Sum, Sums, whole};
use super::{Basis, Fee};
use crate::error::Result;
use crate::types::BeijingTime;

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
        Sum::of_rows(&["总交易单数"], &[ROWS], "number of trades"),
        Sum::of(&["应结订单总金额"], 2, &[SETTLEMENT], "settlement amount"),
        Sum::of(&["订单总金额", "总交易额"], 2, &[TOTAL], "order amount"),
        Sum::of(&["退款总金额", "总退款金额"], 2, &[REFUND], "refund amount"),
        Sum::of(
            &["充值券退款总金额", "总代金券或立减优惠退款金额"],
            2,
            &[COUPON_REFUND],
            "coupon refund amount",
        ),
        // No sample says which sign a RECHARGE_REFUND bill's summary gives to returned fees.
        Sum::of(
            &["手续费总金额"],
            5,
            &[FEE, FEE_LESS_RETURNED],
            "service fee",
        ),
        Sum::of(&["申请退款总金额"], 2, &[APPLIED], "applied refund amount"),
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

/// What trade bills are about: payments, refunds and reversals.
pub enum Trades {}

/// A trade bill that is being read, of any type and generation.
pub type TradeBill<R> = Bill<R, Trades>;

/// A row of a trade bill.
pub type TradeRow<'a> = Row<'a, Trades>;

impl Content for Trades {
    type Column = Trade;
    type Totals = Totals;

    fn grammar() -> &'static Grammar {
        &GRAMMAR
    }

    fn totals(sums: &Sums, digest: Option<Basis>) -> Result<Totals> {
        Ok(Totals {
            rows: whole(sums[ROWS])?,
            total: whole(sums[TOTAL])?,
            settlement: whole(sums[SETTLEMENT])?,
            coupon: whole(sums[COUPON])?,
            refund: whole(sums[REFUND])?,
            coupon_refund: whole(sums[COUPON_REFUND])?,
            applied_refund: whole(sums[APPLIED])?,
            fee: Fee::new(whole(sums[FEE])?),
            digest,
        })
    }
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

impl<'a> TradeRow<'a> {
    /// When it was paid, or when the refund was initiated (交易时间).
    pub fn time(&self) -> BeijingTime {
        self.certain_instant(Trade::Time)
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

    fn id(&self, column: Trade) -> Option<&'a str> {
        Some(self.text(column)).filter(|text| !text.is_empty() && *text != "0")
    }
}
