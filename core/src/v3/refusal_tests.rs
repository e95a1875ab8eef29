use super::*;
use crate::operations::find;
use serde_json::json;

const ORDER: &str = "POST /v3/pay/transactions/jsapi";
const QUERY: &str = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";
const CLOSE: &str = "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close";
const CODE: &str = "POST /v3/pay/transactions/codepay";
const REFUND: &str = "POST /v3/refund/domestic/refunds";
const TRANSFER: &str = "POST /v3/fund-app/mch-transfer/transfer-bills";

fn refused(line: &str, status: u16, code: &str, authentic: bool) -> Error {
    let said = Said::read(&json!({ "code": code, "message": "为什么" })).unwrap();
    let unlisted;
    let op = match find(line) {
        Some(op) => op,
        None => {
            unlisted = Operation::unlisted(line).unwrap();
            &unlisted
        }
    };
    error(op, status, said, authentic)
}

#[test]
fn every_code_of_the_reference_has_its_class_with_and_without_underscores() {
    for (line, status, code, expected) in [
        (CODE, 202, "USERPAYING", Class::Wait),
        (ORDER, 400, "PARAM_ERROR", Class::Config),
        (ORDER, 400, "INVALID_REQUEST", Class::Config),
        (ORDER, 400, "APPID_MCHID_NOT_MATCH", Class::Config),
        (ORDER, 404, "MCH_NOT_EXISTS", Class::Config),
        (ORDER, 400, "ORDER_CLOSED", Class::Final),
        (CLOSE, 400, "ORDER_CLOSED", Class::Done),
        (CLOSE, 400, "ORDER_PAID", Class::Final),
        (ORDER, 400, "ORDER_PAID", Class::Done),
        (ORDER, 400, "ALREADY_EXISTS", Class::Unknown),
        (
            "GET /v3/bill/tradebill",
            400,
            "NO_STATEMENT_EXIST",
            Class::Final,
        ),
        (
            "GET /v3/bill/tradebill",
            400,
            "STATEMENT_CREATING",
            Class::Limit,
        ),
        (ORDER, 401, "SIGN_ERROR", Class::Config),
        (ORDER, 403, "NO_AUTH", Class::Config),
        (ORDER, 403, "OUT_TRADE_NO_USED", Class::Unknown),
        (ORDER, 403, "RULE_LIMIT", Class::Final),
        (CODE, 403, "TRADE_ERROR", Class::Final),
        (REFUND, 403, "NOT_ENOUGH", Class::Final),
        (REFUND, 403, "USER_ACCOUNT_ABNORMAL", Class::Final),
        (ORDER, 403, "ACCOUNT_ERROR", Class::Final),
        (QUERY, 404, "ORDER_NOT_EXIST", Class::Final),
        (REFUND, 404, "RESOURCE_NOT_EXISTS", Class::Final),
        (QUERY, 404, "NOT_FOUND", Class::Final),
        (ORDER, 429, "FREQUENCY_LIMITED", Class::Limit),
        (ORDER, 429, "RATELIMIT_EXCEEDED", Class::Limit),
        (ORDER, 429, "RATELIMIT_EXCEED", Class::Limit),
        (ORDER, 429, "RATE_LIMITED", Class::Limit),
        (ORDER, 429, "SOMETHING_NEW", Class::Limit),
        (REFUND, 429, "FREQUENCY_LIMITED", Class::Unknown),
        (REFUND, 429, "SOMETHING_NEW", Class::Unknown),
        (
            "POST /v3/profitsharing/orders",
            429,
            "RATELIMIT_EXCEED",
            Class::Unknown,
        ),
        (ORDER, 500, "SYSTEM_ERROR", Class::Retry),
        (QUERY, 500, "SYSTEM_ERROR", Class::Retry),
        (CODE, 500, "SYSTEM_ERROR", Class::Unknown),
        (CODE, 500, "BANK_ERROR", Class::Unknown),
        (ORDER, 500, "OPENID_MISMATCH", Class::Final),
        (ORDER, 500, "INVALID_TRANSACTIONID", Class::Final),
        (ORDER, 503, "SERVICE_UNAVAILABLE", Class::Retry),
        (ORDER, 400, "SOMETHING_NEW", Class::Unknown),
        (QUERY, 400, "SOMETHING_NEW", Class::Wait),
        ("POST /v3/own", 500, "SYSTEM_ERROR", Class::Unknown),
    ] {
        let bare = code.replace('_', "");
        for code in [code, &bare, &code.to_lowercase()] {
            let error = refused(line, status, code, true);
            assert_eq!(class(&error), expected, "{line}: {code}");
            assert_eq!(error.code(), Some(code), "as WeChat Pay wrote it");
            assert!(error.is_authentic());
        }
    }
}

#[test]
fn a_transfer_is_asked_for_after_whatever_refusal() {
    for (status, code) in [
        (400, "PARAM_ERROR"),
        (403, "NOT_ENOUGH"),
        (404, "NOT_FOUND"),
        (429, "FREQUENCY_LIMITED"),
        (500, "SYSTEM_ERROR"),
        (400, "ANYTHING"),
    ] {
        for authentic in [true, false] {
            let error = refused(TRANSFER, status, code, authentic);
            assert_eq!(
                (class(&error), error.advice()),
                (Class::Unknown, Advice::Query),
                "{code}"
            );
        }
    }
    let unsigned = refused(TRANSFER, 401, "SIGN_ERROR", false);
    assert_eq!(
        (unsigned.kind(), unsigned.advice()),
        (Kind::Rejected, Advice::Never)
    );
}

#[test]
fn what_money_moves_on_is_asked_for_after_it_was_throttled() {
    for (line, advice) in [
        (REFUND, Advice::Query),
        (ORDER, Advice::Later),
        (QUERY, Advice::Later),
    ] {
        let error = refused(line, 429, "FREQUENCY_LIMITED", true);
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Throttled, advice),
            "{line}"
        );
    }
}

#[test]
fn an_unsigned_refusal_of_a_write_proves_nothing_unless_it_came_before_everything() {
    for (status, code, advice) in [
        (400, "ORDER_CLOSED", Advice::Query),
        (403, "RULE_LIMIT", Advice::Query),
        (404, "RESOURCE_NOT_EXISTS", Advice::Query),
        (500, "SYSTEM_ERROR", Advice::Query),
        (429, "FREQUENCY_LIMITED", Advice::Query),
        (401, "SIGN_ERROR", Advice::Never),
        (400, "PARAM_ERROR", Advice::Never),
    ] {
        let error = refused(REFUND, status, code, false);
        assert_eq!(
            (error.advice(), error.is_authentic()),
            (advice, false),
            "{code}"
        );
    }
    let reads = refused(QUERY, 404, "ORDER_NOT_EXIST", false);
    assert_eq!(
        (reads.advice(), reads.is_authentic()),
        (Advice::Never, false)
    );
}

#[test]
fn only_words_of_wechat_pay_s_are_kept_and_none_of_them_whole() {
    for body in [
        json!({}),
        json!({ "code": "" }),
        json!({ "code": 7 }),
        json!([]),
        json!(null),
    ] {
        assert!(Said::read(&body).is_none(), "{body}");
    }
    let body = json!({ "code": "C".repeat(200), "message": "长".repeat(1000),
        "detail": { "field": "/amount/total", "value": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "issue": "x" } });
    let error = error(find(ORDER).unwrap(), 400, Said::read(&body).unwrap(), true);
    assert_eq!(error.field(), Some("amount.total"));
    assert_eq!(error.code().unwrap().len(), 64);
    assert_eq!(error.message().unwrap().chars().count(), 256);
    assert!(!error.to_string().contains("oUpF8"));
    for (field, place) in [
        (json!("sub_orders/0/amount"), Some("sub_orders.0.amount")),
        (json!("/a b"), None),
        (json!("//"), None),
        (json!(["/a"]), None),
        (json!("x".repeat(200)), None),
    ] {
        let said = Said::read(&json!({ "code": "A", "detail": { "field": field } })).unwrap();
        assert_eq!(said.field.as_deref(), place);
    }
    let none = Said::read(&json!({ "code": "A", "detail": "text" })).unwrap();
    assert_eq!((none.field, none.message.as_str()), (None, ""));
    assert_eq!(class(&Error::input("a", "b")), Class::Unknown);
}
