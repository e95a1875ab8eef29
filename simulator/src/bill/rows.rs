use crate::book::{Book, Order, OrderState, Refund, RefundState};
use fenpay::types::BeijingTime;
use std::ops::Range;

/// The header of a bill with all rows (v2 reference, 6.2).
pub(crate) const ALL: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
/// The header of a bill with payments.
pub(crate) const SUCCESS: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注";
/// The header of a bill with refunds.
pub(crate) const REFUND: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
/// The header of the totals.
pub(crate) const TOTALS: &str =
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";

/// A row of a bill: a payment, or money that went back.
pub(crate) struct Row<'a> {
    pub(crate) at_ms: i64,
    pub(crate) order: &'a Order,
    pub(crate) refund: Option<&'a Refund>,
}

/// The rows of a span of time for a merchant, and for one that it serves if that is said.
pub(crate) fn rows<'a>(
    book: &'a Book,
    mch_id: &str,
    sub: Option<&str>,
    span: &Range<i64>,
) -> Vec<Row<'a>> {
    let within = |ms: i64| span.contains(&ms);
    let mine = |order: &Order| {
        order.mch_id == mch_id && sub.is_none_or(|s| order.sub_mch_id.as_deref() == Some(s))
    };
    let mut rows = Vec::new();
    for order in book.orders.iter().filter(|order| mine(order)) {
        if let Some(at_ms) = order.paid_ms.filter(|&ms| within(ms)) {
            rows.push(Row {
                at_ms,
                order,
                refund: None,
            });
        }
        for refund in order.refunds.iter().map(|&place| &book.refunds[place]) {
            if within(refund.created_ms) {
                rows.push(Row {
                    at_ms: refund.created_ms,
                    order,
                    refund: Some(refund),
                });
            }
        }
    }
    rows.sort_by_key(|row| row.at_ms);
    rows
}

impl Row<'_> {
    /// `SUCCESS`, `REFUND`, or `REVOKED` for the row of a reversal.
    fn state(&self) -> &'static str {
        match self.refund {
            None => OrderState::Success.word(),
            Some(refund) if refund.reversal => OrderState::Revoked.word(),
            Some(_) => OrderState::Refund.word(),
        }
    }

    fn settled(&self) -> i64 {
        if self.refund.is_some() {
            0
        } else {
            self.order.total - self.order.coupon
        }
    }

    fn refunded(&self) -> i64 {
        self.refund
            .filter(|r| r.state != RefundState::Closed)
            .map_or(0, |r| r.amount)
    }

    /// The fee in fen: 0.60 % rounded, and given back with refunds.
    fn fee(&self) -> i64 {
        match self.refund {
            None => fee(self.settled()),
            Some(_) => -fee(self.refunded()),
        }
    }

    /// The first fourteen columns, which all bills share.
    fn head(&self) -> Vec<String> {
        let order = self.order;
        let own = |text: &Option<String>| text.clone().unwrap_or_default();
        let coupon = if self.refund.is_some() {
            0
        } else {
            order.coupon
        };
        vec![
            BeijingTime::from_unix_ms(self.at_ms).spaced(),
            order.appid.clone(),
            order.mch_id.clone(),
            order.sub_mch_id.clone().unwrap_or_else(|| "0".to_owned()),
            own(&order.device),
            own(&order.transaction_id),
            order.out_trade_no.clone(),
            own(&order.openid),
            order.kind.bill_word().to_owned(),
            self.state().to_owned(),
            order.bank.clone(),
            order.currency.clone(),
            yuan(self.settled()),
            yuan(coupon),
        ]
    }

    fn refund_columns(&self) -> Vec<String> {
        match self.refund {
            None => ["0", "0", "0.00", "0.00", "", ""]
                .map(str::to_owned)
                .to_vec(),
            Some(refund) => {
                let number = if refund.reversal {
                    "0".to_owned()
                } else {
                    refund.out_refund_no.clone()
                };
                vec![
                    refund.refund_id.clone(),
                    number,
                    yuan(self.refunded()),
                    yuan(0),
                    "ORIGINAL".to_owned(),
                    refund.state.word().to_owned(),
                ]
            }
        }
    }

    fn goods(&self) -> Vec<String> {
        let attach = self.order.attach.clone().unwrap_or_default();
        vec![
            self.order.body.clone(),
            attach,
            yuan_5(self.fee()),
            "0.60%".to_owned(),
        ]
    }

    /// The row of a bill with all rows: 27 columns.
    pub(crate) fn all(&self) -> Vec<String> {
        let mut row = self.head();
        row.extend(self.refund_columns());
        row.extend(self.goods());
        let total = if self.refund.is_some() {
            0
        } else {
            self.order.total
        };
        row.extend([yuan(total), yuan(self.refunded()), String::new()]);
        row
    }

    /// The row of a bill with payments: 20 columns.
    pub(crate) fn success(&self) -> Vec<String> {
        let mut row = self.head();
        row.extend(self.goods());
        row.extend([yuan(self.order.total), String::new()]);
        row
    }

    /// The row of a bill with refunds: 29 columns.
    pub(crate) fn refund(&self) -> Vec<String> {
        let mut row = self.head();
        let spaced = |ms: i64| BeijingTime::from_unix_ms(ms).spaced();
        let arrived = self.refund.and_then(|r| r.arrived_ms);
        row.extend([spaced(self.at_ms), arrived.map(spaced).unwrap_or_default()]);
        row.extend(self.refund_columns());
        row.extend(self.goods());
        row.extend([yuan(0), yuan(self.refunded()), String::new()]);
        row
    }
}

/// The totals of the rows.
pub(crate) fn totals(rows: &[Row]) -> Vec<String> {
    let sum = |of: fn(&Row) -> i64| rows.iter().map(of).sum::<i64>();
    vec![
        format!("{}.0", rows.len()),
        yuan(sum(|row| row.settled())),
        yuan(sum(|row| row.refunded())),
        yuan(0),
        yuan_5(sum(|row| row.fee())),
        yuan(sum(|row| {
            if row.refund.is_some() {
                0
            } else {
                row.order.total
            }
        })),
        yuan(sum(|row| row.refunded())),
    ]
}

fn fee(fen: i64) -> i64 {
    (fen * 6 + 500) / 1000
}

/// Fen as yuan with two decimals.
pub(crate) fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", fen.abs() / 100, fen.abs() % 100)
}

fn yuan_5(fen: i64) -> String {
    format!("{}000", yuan(fen))
}

/// Money that moved: when, by which of WeChat Pay's numbers, why, whether it came in, how much.
pub(crate) type Flow = (i64, String, &'static str, bool, i64);

/// The accounting of the rows' money.
pub(crate) fn flows(rows: &[Row]) -> Vec<Flow> {
    let mut flows = Vec::new();
    for row in rows {
        let id = row.order.transaction_id.clone().unwrap_or_default();
        match row.refund {
            None => flows.push((row.at_ms, id.clone(), "交易", true, row.settled())),
            Some(refund) => {
                let id = refund.refund_id.clone();
                flows.push((row.at_ms, id, "退款", false, row.refunded()));
            }
        }
        match row.fee() {
            0 => {}
            fee => flows.push((row.at_ms, id, "扣除交易手续费", fee < 0, fee.abs())),
        }
    }
    flows.retain(|flow| flow.4 != 0);
    flows
}
