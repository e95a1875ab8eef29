use crate::book::Refusal;
use serde_json::{Value, json};

/// Why an operation is refused: an HTTP status, a code, a sentence (v3 reference, 7.11).
pub(super) struct No {
    pub(super) status: u16,
    pub(super) code: String,
    pub(super) message: String,
    pub(super) detail: Option<Value>,
}

impl No {
    /// A refusal with a sentence of its own; its status is the code's.
    pub(super) fn new(code: &str, message: impl Into<String>) -> No {
        No {
            status: known(code).map_or(400, |(_, status, _)| *status),
            code: code.to_owned(),
            message: message.into(),
            detail: None,
        }
    }

    /// A refusal of one value, which the detail names.
    pub(super) fn param(location: &str, pointer: &str, issue: &str, value: &Value) -> No {
        let message = format!("输入源“/{location}{pointer}”校验失败：{issue}");
        let detail = json!({
            "location": location, "field": pointer, "issue": issue, "value": value,
        });
        No {
            detail: Some(detail),
            ..No::new("PARAM_ERROR", message)
        }
    }

    /// The internal number that ends a request's id, for those that are known.
    pub(super) fn number(&self) -> u32 {
        let found = NUMBERS.iter().find(|(code, _)| *code == self.code);
        found.map_or(268_435_456, |(_, number)| *number)
    }
}

/// Codes with their status and a sentence.
const CODES: &[(&str, u16, &str)] = &[
    ("USERPAYING", 202, "需要用户输入支付密码"),
    ("PARAM_ERROR", 400, "参数错误"),
    ("INVALID_REQUEST", 400, "无效请求"),
    ("APPID_MCHID_NOT_MATCH", 400, "appid和mch_id不匹配"),
    ("MCH_NOT_EXISTS", 400, "商户号不存在"),
    ("ORDER_CLOSED", 400, "该订单已关闭，请重新下单"),
    ("ORDER_PAID", 400, "该订单已支付"),
    ("ORDER_REVERSED", 400, "该订单已撤销，请重新下单"),
    ("ALREADY_EXISTS", 400, "单号已存在"),
    ("NO_STATEMENT_EXIST", 400, "账单文件不存在"),
    ("STATEMENT_CREATING", 400, "账单生成中"),
    (
        "AUTH_CODE_EXPIRE",
        400,
        "二维码已过期，请用户在微信上刷新后再试",
    ),
    ("AUTH_CODE_ERROR", 400, "每个二维码仅限使用一次，请刷新再试"),
    ("AUTH_CODE_INVALID", 400, "请扫描微信支付被扫条码/二维码"),
    ("REVERSE_EXPIRE", 400, "订单无法撤销，超过7天请使用退款"),
    ("SIGN_ERROR", 401, "错误的签名，验签失败"),
    ("NO_AUTH", 403, "商户无此接口权限"),
    ("OUT_TRADE_NO_USED", 403, "商户订单号重复"),
    ("RULE_LIMIT", 403, "业务规则限制"),
    ("TRADE_ERROR", 403, "交易错误"),
    ("NOT_ENOUGH", 403, "余额不足"),
    ("USER_ACCOUNT_ABNORMAL", 403, "用户账户异常"),
    ("ACCOUNT_ERROR", 403, "账户异常"),
    ("ORDER_NOT_EXIST", 404, "订单不存在"),
    ("RESOURCE_NOT_EXISTS", 404, "查询的资源不存在"),
    ("NOT_FOUND", 404, "记录不存在"),
    ("FREQUENCY_LIMITED", 429, "频率超限"),
    ("RATELIMIT_EXCEEDED", 429, "频率超限"),
    ("RATELIMIT_EXCEED", 429, "频率超限"),
    ("RATE_LIMITED", 429, "频率超限"),
    ("SYSTEM_ERROR", 500, "系统异常，请稍后重试"),
    ("BANK_ERROR", 500, "银行系统异常"),
    ("OPENID_MISMATCH", 500, "openid和appid不匹配"),
    ("INVALID_TRANSACTIONID", 500, "无效transaction_id"),
    ("SERVICE_UNAVAILABLE", 503, "服务不可用"),
];

/// Internal numbers that were seen (v3 reference, 7.11).
const NUMBERS: &[(&str, u32)] = &[
    ("ORDER_NOT_EXIST", 268_512_771),
    ("FREQUENCY_LIMITED", 268_447_840),
    ("PARAM_ERROR", 268_435_461),
    ("ORDER_PAID", 268_449_538),
    ("SIGN_ERROR", 268_443_699),
    ("INVALID_REQUEST", 268_498_688),
    ("APPID_MCHID_NOT_MATCH", 268_445_527),
];

/// The code and the sentence for each refusal of the book.
const REFUSALS: &[(Refusal, &str, &str)] = &[
    (Refusal::OrderUnknown, "ORDER_NOT_EXIST", "订单不存在"),
    (Refusal::OrderPaid, "ORDER_PAID", "该订单已支付"),
    (
        Refusal::OrderClosed,
        "ORDER_CLOSED",
        "该订单已关闭，请重新下单",
    ),
    (
        Refusal::OrderReversed,
        "ORDER_REVERSED",
        "该订单已撤销，请重新下单",
    ),
    (
        Refusal::OrderDiffers,
        "INVALID_REQUEST",
        "请求重入时，参数与首次请求时不一致",
    ),
    (
        Refusal::CombinedDiffers,
        "INVALID_REQUEST",
        "请求重入时，参数与首次请求时不一致",
    ),
    (
        Refusal::PaymentFailed,
        "OUT_TRADE_NO_USED",
        "商户订单号重复",
    ),
    (Refusal::Expired, "ORDER_CLOSED", "订单已过期"),
    (Refusal::NotPaid, "INVALID_REQUEST", "订单未支付"),
    (
        Refusal::TotalDiffers,
        "INVALID_REQUEST",
        "订单金额与原订单不一致",
    ),
    (
        Refusal::RefundDiffers,
        "INVALID_REQUEST",
        "订单金额或退款金额与之前请求不一致，请核实后再试",
    ),
    (
        Refusal::RefundExceeds,
        "INVALID_REQUEST",
        "累计退款金额大于支付金额",
    ),
    (
        Refusal::RefundUnknown,
        "RESOURCE_NOT_EXISTS",
        "退款单不存在",
    ),
    (
        Refusal::TooManyRefunds,
        "INVALID_REQUEST",
        "退款次数超过限制",
    ),
    (Refusal::TooOld, "INVALID_REQUEST", "订单已经超过退款期限"),
    (
        Refusal::RefundNotAbnormal,
        "INVALID_REQUEST",
        "退款单状态不是异常",
    ),
    (
        Refusal::TransferDiffers,
        "ALREADY_EXISTS",
        "商户单号已存在且参数不一致，请使用原参数重试",
    ),
    (
        Refusal::TransferEnded,
        "INVALID_REQUEST",
        "当前单据状态不支持此操作",
    ),
    (
        Refusal::NotShared,
        "INVALID_REQUEST",
        "非分账订单不支持分账",
    ),
    (
        Refusal::SharedTooEarly,
        "INVALID_REQUEST",
        "订单处理中，暂时无法分账，请稍后再试",
    ),
    (Refusal::SharedTooMuch, "NOT_ENOUGH", "分账金额不足"),
    (
        Refusal::ShareAboveRatio,
        "RULE_LIMIT",
        "分账金额超过最大分账比例",
    ),
    (
        Refusal::SharingDiffers,
        "INVALID_REQUEST",
        "商户分账单号重复，参数与首次请求时不一致",
    ),
    (
        Refusal::ReturnDiffers,
        "INVALID_REQUEST",
        "商户回退单号重复，参数与首次请求时不一致",
    ),
    (
        Refusal::ReturnExceeds,
        "INVALID_REQUEST",
        "回退金额大于可回退金额",
    ),
];

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> No {
        let found = REFUSALS.iter().find(|(known, _, _)| *known == refusal);
        match found {
            Some((_, code, text)) => No::new(code, *text),
            None => coded("SYSTEM_ERROR"),
        }
    }
}

/// A refusal with the sentence that goes with its code, which may be spelled as v2 does it.
pub(super) fn coded(code: &str) -> No {
    match known(code) {
        Some((code, _, text)) => No::new(code, *text),
        None => No::new(code, "系统繁忙，请稍后再试"),
    }
}

/// What is known of a code, whose underscores do not count.
fn known(code: &str) -> Option<&'static (&'static str, u16, &'static str)> {
    let squashed = code.replace('_', "");
    CODES
        .iter()
        .find(|(c, _, _)| c.replace('_', "") == squashed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_a_code_whose_status_is_known() {
        for (_, code, _) in REFUSALS {
            assert!(CODES.iter().any(|(c, _, _)| c == code), "{code}");
        }
        assert_eq!(coded("SYSTEMERROR").status, 500);
        assert_eq!(coded("SYSTEMERROR").code, "SYSTEM_ERROR");
        assert_eq!(coded("OPENID_MISMATCH").status, 500);
        assert_eq!(coded("NOTENOUGH").code, "NOT_ENOUGH");
    }
}
