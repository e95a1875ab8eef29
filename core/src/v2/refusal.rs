//! What WeChat Pay's refusals mean: one table from code to class, and from class to what may be done.
//!
//! The lists are those of the v2 reference, 2.0.1 and the sections on each operation. A code that they
//! do not have says nothing about a write: the outcome is unknown and must be asked for.

use crate::error::{Advice, Error, Kind};
use crate::operations::{Operation, Repeat};
use crate::wire::Fields;

/// What a refusal means for the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// The request is wrong: change it or the configuration.
    Config,
    /// A definite no.
    Final,
    /// What was asked for is so already.
    Done,
    /// The very same request again.
    Retry,
    /// The outcome is unknown: ask.
    Unknown,
    /// It is under way: ask later.
    Wait,
    /// Too fast: the same request again, later.
    Limit,
}

impl Class {
    fn kind_and_advice(self) -> (Kind, Advice, &'static str) {
        match self {
            Class::Config => (
                Kind::Rejected,
                Advice::Never,
                "WeChat Pay does not accept the request",
            ),
            Class::Final => (Kind::Rejected, Advice::Never, "WeChat Pay refused"),
            Class::Done => (Kind::Rejected, Advice::Never, "it was done before"),
            Class::Retry => (
                Kind::Gateway,
                Advice::Same,
                "WeChat Pay asks for the same request again",
            ),
            Class::Unknown => (Kind::Gateway, Advice::Query, "the outcome is unknown"),
            Class::Wait => (Kind::Rejected, Advice::Later, "it is not decided yet"),
            Class::Limit => (
                Kind::Throttled,
                Advice::Later,
                "WeChat Pay asks for a slower pace",
            ),
        }
    }
}

/// The class of a code that an operation was refused with.
///
/// A code that is not in the table is `Unknown` for an operation that changes something, and `Wait`
/// for one that only reads.
pub fn class(op: &Operation, code: &str) -> Class {
    let group = group(op.path);
    let said = |g: Group| {
        CODES
            .iter()
            .find(|row| row.0 == g && row.2.contains(&code))
            .map(|row| row.1)
    };
    if let Some(class) = said(group).or_else(|| said(Group::Any)) {
        return class;
    }
    match (group, code, op.repeat) {
        // A payout to a bank card may go on after any refusal (v2 reference, 2.13).
        (Group::Bank, _, _) => Class::Unknown,
        (_, "SYSTEMERROR" | "SYSTEM_ERROR", Repeat::Read | Repeat::Same(_)) => Class::Retry,
        (_, _, Repeat::Read) => Class::Wait,
        _ => Class::Unknown,
    }
}

/// The error for a refusal with a code; `authentic` says whether it came under a verified signature.
pub fn error(op: &Operation, code: &str, message: &str, authentic: bool) -> Error {
    let (kind, advice, text) = class(op, code).kind_and_advice();
    Error::new(kind, advice, text)
        .op(op.name)
        .said(short(code, 64), short(message, 256), authentic)
}

/// The error for an answer whose `return_code` is not `SUCCESS`: it never has a code of a business
/// and hardly ever a signature.
///
/// An unsigned one is nobody's word. It is taken as a hint only, and the advice is `never` only where
/// its text says that the request was refused before it was looked at; otherwise a write must be asked
/// for.
pub(super) fn communication(op: &Operation, answer: &Fields, authentic: bool) -> Error {
    let first = |names: [&str; 4]| names.into_iter().find_map(|name| answer.filled(name));
    let code = first(["err_code", "error_code", "retcode", "return_code"]).unwrap_or("FAIL");
    let message =
        first(["return_msg", "retmsg", "err_code_des", "error_code_des"]).unwrap_or_default();
    let reads = op.repeat == Repeat::Read;
    let lower = message.to_lowercase();
    let (kind, advice, text) = if BEFORE.iter().any(|words| lower.contains(words)) {
        (
            Kind::Rejected,
            Advice::Never,
            "WeChat Pay does not accept the request",
        )
    } else if answer.get("return_code") == Some("FAIL") {
        let advice = if reads { Advice::Later } else { Advice::Query };
        (
            Kind::Rejected,
            advice,
            "WeChat Pay refused without saying a code",
        )
    } else {
        let advice = if reads { Advice::Same } else { Advice::Query };
        (Kind::Gateway, advice, "WeChat Pay failed inside")
    };
    Error::new(kind, advice, text)
        .op(op.name)
        .said(short(code, 64), short(message, 256), authentic)
}

/// Words by which WeChat Pay says that it refused a request before it looked at its contents: format,
/// signature, identity, certificate (v2 reference, 0, 2.0.1, 2.1; in lower case).
const BEFORE: [&str; 21] = [
    "签名错误",
    "签名失败",
    "签名校验",
    "sign error",
    "xml格式",
    "xml_format",
    "post数据为空",
    "请使用post",
    "utf8",
    "缺少参数",
    "参数格式",
    "请求参数",
    "missing parameter",
    "data format error",
    "invalid bill_type",
    "appid不存在",
    "mch_id不存在",
    "不匹配",
    "必须传",
    "产品权限未开通",
    "证书",
];

fn short(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// Operations that mean the same by the same code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Any,
    Code,
    Reverse,
    Close,
    Refund,
    RedPacket,
    Transfer,
    Bank,
    Sharing,
    Papay,
    Coupon,
}

fn group(path: &str) -> Group {
    let has = |part: &str| path.contains(part);
    match path {
        "/pay/closeorder" | "/pay/closecombinedorder" | "/sandboxnew/pay/closeorder" => {
            Group::Close
        }
        _ if path.ends_with("reverse") => Group::Reverse,
        _ if path.ends_with("/micropay") || path.ends_with("/facepay") => Group::Code,
        _ if path.ends_with("/refund") || path.ends_with("/refundv2") => Group::Refund,
        _ if has("redpack") || path.ends_with("hb") => Group::RedPacket,
        _ if path.ends_with("/promotion/transfers") || has("paywwsptrans2pocket") => {
            Group::Transfer
        }
        _ if path.ends_with("/pay_bank") => Group::Bank,
        _ if has("profitsharing") => Group::Sharing,
        _ if has("pappayapply") || has("contractorder") => Group::Papay,
        _ if path.ends_with("/send_coupon") => Group::Coupon,
        _ => Group::Any,
    }
}

type Row = (Group, Class, &'static [&'static str]);

/// A group's own rows come before those of all.
#[rustfmt::skip]
const CODES: &[Row] = &[
    // 2.2: never a second payment for the number; ask.
    (Group::Code, Class::Unknown, &["SYSTEMERROR", "BANKERROR"]),
    (Group::Code, Class::Final, &["AUTHCODEEXPIRE", "AUTH_CODE_ERROR", "AUTH_CODE_INVALID",
        "NOTSUPORTCARD", "BUYER_MISMATCH", "TRADE_ERROR", "ORDERCLOSED", "ORDERREVERSED"]),
    // 2.5
    (Group::Reverse, Class::Unknown, &["SYSTEMERROR"]),
    (Group::Reverse, Class::Final, &["REVERSE_EXPIRE", "TRADE_ERROR", "TRADE_STATE_ERROR"]),
    // 2.4
    (Group::Close, Class::Done, &["ORDERCLOSED"]),
    (Group::Close, Class::Final, &["TRADE_STATE_ERROR"]),
    // 2.6
    (Group::Refund, Class::Final, &["TRADE_OVERDUE", "ERROR", "USER_ACCOUNT_ABNORMAL", "REFUND_FEE_MISMATCH"]),
    (Group::Refund, Class::Limit, &["ORDER_NOT_READY"]),
    // 2.11: the number may have been paid, also where it was used with other parameters.
    (Group::RedPacket, Class::Unknown, &["SYSTEMERROR", "PROCESSING", "FATAL_ERROR"]),
    (Group::RedPacket, Class::Final, &["NO_AUTH", "SENDNUM_LIMIT", "SENDAMOUNT_LIMIT", "MONEY_LIMIT",
        "SEND_FAILED", "RCVDAMOUNT_LIMIT"]),
    (Group::RedPacket, Class::Config, &["OPENID_ERROR", "MSGAPPID_ERROR", "ACCEPTMODE_ERROR", "ILLEGAL_APPID"]),
    (Group::RedPacket, Class::Limit, &["SECOND_OVER_LIMITED", "DAY_OVER_LIMITED"]),
    // 2.12
    (Group::Transfer, Class::Unknown, &["SYSTEMERROR", "SEND_FAILED", "FATAL_ERROR", "PROCESSING"]),
    (Group::Transfer, Class::Final, &["NAME_MISMATCH", "AMOUNT_LIMIT", "MONEY_LIMIT", "SENDNUM_LIMIT",
        "OPENID_ERROR", "V2_ACCOUNT_SIMPLE_BAN", "RECV_ACCOUNT_NOT_ALLOWED", "PAY_CHANNEL_NOT_ALLOWED"]),
    // 2.13: everything is unknown, also the codes of all.
    (Group::Bank, Class::Unknown, &["SIGNERROR", "PARAM_ERROR", "INVALID_REQUEST", "ORDERPAID", "NOTENOUGH",
        "FREQUENCY_LIMITED", "NOAUTH", "NO_AUTH", "CA_ERROR"]),
    // 2.14
    (Group::Sharing, Class::Final, &["RULE_LIMIT", "RECEIVER_HIGH_RISK", "NOT_SHARE_ORDER", "ORDER_NOT_EXIST"]),
    (Group::Sharing, Class::Config, &["OPENID_MISMATCH"]),
    (Group::Sharing, Class::Limit, &["ORDER_NOT_READY"]),
    // 2.15
    (Group::Papay, Class::Unknown, &["ORDER_ACCEPTED", "BANKERROR"]),
    (Group::Papay, Class::Final, &["CONTRACTERROR", "CONTRACT_NOT_EXIST", "USER_ACCOUNT_ABNORMAL"]),
    // 2.16
    (Group::Coupon, Class::Retry, &["NETWORK_ERROR", "NETWORKERROR"]),
    (Group::Coupon, Class::Final, &["USER_AL_GET_COUPON", "AL_STOCK_OVER", "STOCK_IS_NOT_VALID"]),
    (Group::Coupon, Class::Config, &["REQ_PARAM_XML_ERR", "COUPON_STOCK_ID_EMPTY", "MCH_ID_EMPTY",
        "CODE_2_ID_ERR", "OPEN_ID_EMPTY", "ERR_VERIFY_SSL_SERIAL", "ERR_VERIFY_SSL_SN", "CA_VERIFY_FAILED"]),
    // 2.0.1, and what all lists agree on
    (Group::Any, Class::Config, &["SIGNERROR", "SIGN_ERROR", "XML_FORMAT_ERROR", "XML_ERROR", "POST_DATA_EMPTY",
        "REQUIRE_POST_METHOD", "NOT_UTF8", "PARAM_IS_NOT_UTF8", "LACK_PARAMS", "PARAM_ERROR", "APPID_NOT_EXIST",
        "MCHID_NOT_EXIST", "APPID_MCHID_NOT_MATCH", "NOAUTH", "NO_AUTH", "INVALID_REQUEST", "CA_ERROR",
        "CERT_ERROR", "INVALID_TRANSACTIONID"]),
    (Group::Any, Class::Final, &["ORDERCLOSED", "ORDERREVERSED", "ORDERNOTEXIST", "NOTENOUGH", "TRADE_ERROR",
        "ACCOUNTERROR", "RULELIMIT", "REFUNDNOTEXIST", "NOT_FOUND", "NO_BILL_EXIST", "AUTHCODEEXPIRE",
        "AUTH_CODE_ERROR", "AUTH_CODE_INVALID", "COUPON_NOT_FOUND", "COUPON_STOCK_NOT_FOUND",
        "COUPON_STOCK_ID_NOT_VALID"]),
    (Group::Any, Class::Done, &["ORDERPAID"]),
    (Group::Any, Class::Unknown, &["BANKERROR", "OUT_TRADE_NO_USED"]),
    (Group::Any, Class::Retry, &["BIZERR_NEED_RETRY"]),
    (Group::Any, Class::Wait, &["USERPAYING"]),
    (Group::Any, Class::Limit, &["FREQUENCY_LIMITED", "FREQ_LIMIT", "FREQ_OVER_LIMIT", "INVALID_REQ_TOO_MUCH",
        "RATELIMIT_EXCEEDED", "BILL_CREATING"]),
];

#[cfg(test)]
#[path = "refusal_tests.rs"]
mod tests;
