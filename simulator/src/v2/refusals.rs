use super::No;
use crate::book::Refusal;

/// The code and the sentence for each refusal of the book.
const REFUSALS: &[(Refusal, &str, &str)] = &[
    (Refusal::OrderUnknown, "ORDERNOTEXIST", "订单不存在"),
    (Refusal::OrderPaid, "ORDERPAID", "该订单已支付"),
    (
        Refusal::OrderClosed,
        "ORDERCLOSED",
        "该订单已关闭，请重新下单",
    ),
    (
        Refusal::OrderReversed,
        "ORDERREVERSED",
        "该订单已撤销，请重新下单",
    ),
    (
        Refusal::OrderDiffers,
        "INVALID_REQUEST",
        "201 商户订单号重复",
    ),
    (
        Refusal::PaymentFailed,
        "OUT_TRADE_NO_USED",
        "商户订单号已被使用，请更换订单号后重试",
    ),
    (Refusal::Expired, "ORDERCLOSED", "订单已过期"),
    (Refusal::NotPaid, "ORDERNOTEXIST", "订单不存在或未支付"),
    (Refusal::TotalDiffers, "ERROR", "订单金额与原订单不一致"),
    (
        Refusal::RefundDiffers,
        "REFUND_FEE_MISMATCH",
        "订单金额或退款金额与之前请求不一致，请核实后再试",
    ),
    (Refusal::RefundExceeds, "ERROR", "累计退款金额大于支付金额"),
    (Refusal::RefundUnknown, "REFUNDNOTEXIST", "退款订单查询失败"),
    (
        Refusal::TooManyRefunds,
        "INVALID_REQUEST",
        "退款次数超过限制",
    ),
    (Refusal::TooOld, "TRADE_OVERDUE", "订单已经超过退款期限"),
    (Refusal::RefundNotAbnormal, "ERROR", "退款单状态不是异常"),
    (Refusal::PayoutDiffers, "FATAL_ERROR", "两次请求参数不一致"),
];

/// Sentences for the codes that scripts and faults may ask for.
const SENTENCES: &[(&str, &str)] = &[
    ("SYSTEMERROR", "系统超时，请再次调用"),
    ("BANKERROR", "银行系统异常"),
    ("USERPAYING", "需要用户输入支付密码"),
    ("NOTENOUGH", "余额不足"),
    ("AUTHCODEEXPIRE", "二维码已过期，请用户在微信上刷新后再试"),
    ("AUTH_CODE_ERROR", "每个二维码仅限使用一次，请刷新再试"),
    ("AUTH_CODE_INVALID", "请扫描微信支付被扫条码/二维码"),
    ("TRADE_ERROR", "交易错误，用户未完成支付"),
    ("NOTSUPORTCARD", "不支持卡类型"),
    ("BUYER_MISMATCH", "支付帐号错误"),
    (
        "BIZERR_NEED_RETRY",
        "退款业务流程错误，需要商户触发重试来解决",
    ),
    ("USER_ACCOUNT_ABNORMAL", "退款请求失败，用户帐号注销"),
    ("INVALID_REQ_TOO_MUCH", "无效请求过多"),
    ("FREQUENCY_LIMITED", "频率限制"),
    ("FREQ_LIMIT", "超过频率限制，请稍后再试"),
    ("NOAUTH", "商户无此接口权限"),
    ("NO_AUTH", "发放失败，此请求可能存在风险，已被微信拦截"),
    ("SEND_FAILED", "付款错误，请查单确认付款结果"),
    ("PROCESSING", "请求已受理，请稍后使用原单号查询发放结果"),
];

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> No {
        let found = REFUSALS.iter().find(|(known, _, _)| *known == refusal);
        let (_, code, text) = found.unwrap_or(&(Refusal::OrderUnknown, "SYSTEMERROR", "系统错误"));
        No::business(*code, *text)
    }
}

/// The sentence that goes with a code.
pub(super) fn sentence(code: &str) -> String {
    let known = SENTENCES
        .iter()
        .find(|(c, _)| *c == code)
        .map(|(_, text)| *text);
    let refusal = REFUSALS
        .iter()
        .find(|(_, c, _)| *c == code)
        .map(|(_, _, text)| *text);
    known
        .or(refusal)
        .unwrap_or("系统繁忙，请稍后再试")
        .to_owned()
}

/// A refusal with the sentence that goes with its code.
pub(super) fn coded(code: &str) -> No {
    No::business(code, sentence(code))
}
