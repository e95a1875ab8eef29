//! The columns that bills have had, by all the names under which they were printed.

use std::borrow::Cow;

/// How a column's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A second in Beijing; never empty.
    Time,
    /// A second in Beijing, empty or `0` where it did not happen.
    MaybeTime,
    /// Decimal yuan, exact to the fen.
    Yuan,
    /// Decimal yuan, exact to the hundred-thousandth.
    Fee,
    /// 收入 or 支出.
    Direction,
    /// A number of somebody's: ASCII without blanks and backticks.
    Id,
    /// Upper-case ASCII, digits and underscores.
    Word,
    /// Three upper-case letters.
    Currency,
    /// A percentage.
    Rate,
    /// Whatever somebody wrote; only here can the separator occur inside of a value.
    Free,
}

/// A column: its names, the current one first, and how its values are written.
pub struct Column {
    pub(super) names: &'static [&'static str],
    pub(super) shape: Shape,
}

macro_rules! columns {
    ($table:ident, $at:ident { $($id:ident: $shape:ident [$($name:literal),+];)+ }) => {
        /// Where each column stands in the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $at { $($id),+ }
        impl From<$at> for usize {
            fn from(column: $at) -> usize {
                column as usize
            }
        }
        impl $at {
            #[allow(dead_code)] // only trade bills are written by the table
            pub(super) const ALL: &'static [$at] = &[$($at::$id),+];
        }
        pub(super) static $table: &[Column] =
            &[$(Column { names: &[$($name),+], shape: Shape::$shape }),+];
    };
}

// Names, generations and meanings: v2 reference, 6.2; 特约商户号/子商户号: ambiguity 16.
columns!(TRADE, Trade {
    Time: Time ["交易时间"];
    AppId: Id ["公众账号ID"];
    MchId: Id ["商户号"];
    SubMchId: Id ["特约商户号", "子商户号"];
    Device: Free ["设备号"];
    TransactionId: Id ["微信订单号"];
    OutTradeNo: Id ["商户订单号"];
    OpenId: Id ["用户标识"];
    Type: Word ["交易类型"];
    State: Word ["交易状态"];
    Bank: Word ["付款银行"];
    Currency: Currency ["货币种类"];
    Settlement: Yuan ["应结订单金额"];
    Coupon: Yuan ["代金券金额", "代金券或立减优惠金额"];
    RefundAppliedTime: MaybeTime ["退款申请时间"];
    RefundTime: MaybeTime ["退款成功时间"];
    RefundId: Id ["微信退款单号"];
    OutRefundNo: Id ["商户退款单号"];
    Refund: Yuan ["退款金额"];
    CouponRefund: Yuan ["充值券退款金额", "代金券或立减优惠退款金额"];
    RefundType: Word ["退款类型"];
    RefundStatus: Word ["退款状态"];
    Body: Free ["商品名称"];
    Attach: Free ["商户数据包"];
    Fee: Fee ["手续费"];
    ReturnedFee: Fee ["返还手续费"];
    Rate: Rate ["费率"];
    Total: Yuan ["订单金额"];
    LegacyTotal: Yuan ["总金额"];
    AppliedRefund: Yuan ["申请退款金额"];
    RateRemark: Free ["费率备注"];
});

// v2 reference, 6.3; the parentheses are full-width in some sources (ambiguity 17).
columns!(FLOW, Flow {
    Time: Time ["记账时间"];
    BusinessId: Id ["微信支付业务单号"];
    Number: Id ["资金流水单号"];
    Name: Free ["业务名称"];
    Type: Free ["业务类型"];
    Direction: Direction ["收支类型"];
    Amount: Yuan ["收支金额(元)"];
    Balance: Yuan ["账户结余(元)"];
    Applicant: Free ["资金变更提交申请人"];
    Remark: Free ["备注"];
    Voucher: Id ["业务凭证号"];
});

/// A name without what differs between sources: blanks around it, full-width parentheses.
pub(super) fn plain(name: &str) -> Cow<'_, str> {
    let name = name.trim();
    if name.contains(['（', '）']) {
        Cow::Owned(name.replace('（', "(").replace('）', ")"))
    } else {
        Cow::Borrowed(name)
    }
}

/// Where the column of that plain name stands in a table.
pub(super) fn find(table: &[Column], name: &str) -> Option<usize> {
    table.iter().position(|column| column.names.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_belongs_to_one_column() {
        for table in [TRADE, FLOW] {
            for (at, column) in table.iter().enumerate() {
                for name in column.names {
                    assert_eq!(find(table, &plain(name)), Some(at), "{name}");
                }
            }
        }
        assert_eq!(plain(" 收支金额（元）"), "收支金额(元)");
        assert_eq!(TRADE[Trade::RateRemark as usize].names, ["费率备注"]);
        assert_eq!(FLOW[Flow::Voucher as usize].names, ["业务凭证号"]);
    }
}
