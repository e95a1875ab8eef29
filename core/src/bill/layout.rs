//! Which columns bills have, in which order.

/// The columns of a type and generation of trade bills (v2 reference, 6.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// `ALL`, 27 columns.
    All,
    /// `SUCCESS`, 20 columns.
    Success,
    /// `REFUND`, 29 columns.
    Refund,
    /// `RECHARGE_REFUND`, 28 columns.
    RechargeRefund,
    /// `ALL` before 2018, 24 columns.
    LegacyAll,
    /// `SUCCESS` before 2018, 18 columns.
    LegacySuccess,
    /// `REFUND` before 2018, 26 columns.
    LegacyRefund,
}

const ALL: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
const SUCCESS: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注";
const REFUND: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
const RECHARGE_REFUND: &str = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,返还手续费,费率,订单金额,申请退款金额";
const LEGACY_ALL: &str = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,微信退款单号,商户退款单号,退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率";
const LEGACY_SUCCESS: &str = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,商品名称,商户数据包,手续费,费率";
const LEGACY_REFUND: &str = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率";
pub(super) const SUMMARY: &str =
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";
pub(super) const LEGACY_SUMMARY: &str =
    "总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额";
pub(super) const FLOW: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,业务凭证号";
pub(super) const FLOW_SUMMARY: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

impl Layout {
    /// Every layout.
    pub const ALL: [Layout; 7] = [
        Layout::All,
        Layout::Success,
        Layout::Refund,
        Layout::RechargeRefund,
        Layout::LegacyAll,
        Layout::LegacySuccess,
        Layout::LegacyRefund,
    ];

    /// The current layout of a `bill_type`.
    pub fn of(bill_type: &str) -> Option<Layout> {
        match bill_type {
            "ALL" => Some(Layout::All),
            "SUCCESS" => Some(Layout::Success),
            "REFUND" => Some(Layout::Refund),
            "RECHARGE_REFUND" => Some(Layout::RechargeRefund),
            _ => None,
        }
    }

    /// The columns in their order.
    pub fn columns(self) -> impl Iterator<Item = &'static str> {
        self.header().split(',')
    }

    /// Whether it is of the generation before 2018.
    pub fn is_legacy(self) -> bool {
        matches!(
            self,
            Layout::LegacyAll | Layout::LegacySuccess | Layout::LegacyRefund
        )
    }

    pub(super) fn header(self) -> &'static str {
        match self {
            Layout::All => ALL,
            Layout::Success => SUCCESS,
            Layout::Refund => REFUND,
            Layout::RechargeRefund => RECHARGE_REFUND,
            Layout::LegacyAll => LEGACY_ALL,
            Layout::LegacySuccess => LEGACY_SUCCESS,
            Layout::LegacyRefund => LEGACY_REFUND,
        }
    }
}
