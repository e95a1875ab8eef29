//! Refunds in v3.

use super::facts::{amount, need, text};
use super::{asked, is_absent, is_one_of, refused, stored};
use crate::engine::exchange::{Exchange, Learned, Pace, unknown_word};
use crate::engine::params::Params;
use crate::engine::{Engine, Merchant};
use crate::error::{Advice, Error, Result};
use crate::order::{Order, Refund, RefundEvent, RefundFact};
use crate::types::Fen;
use crate::v3::refusal::{self, Class};
use serde_json::{Value, json};

/// The operation that places a refund.
pub(in crate::engine) const REFUND: &str = "POST /v3/refund/domestic/refunds";
const QUERY: &str = "GET /v3/refund/domestic/refunds/{out_refund_no}";

/// Whose money a refund takes: our word, which is v2's, and v3's (v3 reference, 7.6).
const ACCOUNTS: [(&str, &str); 2] = [
    ("REFUND_SOURCE_UNSETTLED_FUNDS", "UNSETTLED"),
    ("REFUND_SOURCE_RECHARGE_FUNDS", "AVAILABLE"),
];

/// A refund's request in v3's own names (v3 reference, 7.6).
pub(in crate::engine) fn refund_body(
    params: &Params,
    order: &Order,
    out_refund_no: &str,
    refund: Fen,
    notify_url: Option<&str>,
) -> Value {
    let mut body = json!({
        "out_trade_no": order.out_trade_no.as_str(),
        "out_refund_no": out_refund_no,
        "amount": { "refund": refund.get(), "total": order.total.get(), "currency": order.currency },
    });
    let mut set = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            body[name] = value.into();
        }
    };
    set("sub_mchid", order.sub_mchid.as_deref());
    set("reason", params.text("reason"));
    set("notify_url", notify_url);
    let account = params.text("refund_account").map(|given| {
        let ours = ACCOUNTS.iter().find(|(v2, _)| *v2 == given);
        ours.map_or(given, |(_, v3)| *v3)
    });
    set("funds_account", account);
    body
}

impl Engine {
    /// Places a refund.
    pub(in crate::engine) fn refund_v3(
        &self,
        merchant: &Merchant,
        refund: &Refund,
    ) -> Learned<RefundFact> {
        let body = match stored(&refund.intent) {
            Ok(body) => body,
            Err(error) => return Learned::Nothing { error, sent: false },
        };
        match self.exchange_v3(merchant, REFUND, &body, Pace::Usual) {
            Exchange::Answered(answer, evidence) => {
                match refund_of(&answer.body, "status", REFUND) {
                    Ok(fact) => Learned::Fact(fact, evidence),
                    Err(error) => Learned::nothing(error),
                }
            }
            // The merchant tops up its balance and repeats the same number.
            Exchange::Refused(error, _) if is_one_of(&error, &["NOTENOUGH"]) => {
                Learned::nothing(error.advise(Advice::Later))
            }
            Exchange::Refused(error, evidence) => match refusal::class(&error) {
                Class::Final | Class::Config => {
                    let fact = refund_refused(refund, error.code());
                    Learned::Fact(fact, refused(evidence, &error))
                }
                _ => Learned::nothing(error),
            },
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Asks where a refund stands; `None` in the fact's place says that it does not exist.
    pub(in crate::engine) fn refund_query_v3(
        &self,
        merchant: &Merchant,
        order: &Order,
        out_refund_no: &str,
        pace: Pace,
    ) -> Learned<Option<RefundFact>> {
        let mut params = json!({ "out_refund_no": out_refund_no });
        if let Some(sub_mchid) = &order.sub_mchid {
            params["sub_mchid"] = sub_mchid.as_str().into();
        }
        match self.exchange_v3(merchant, QUERY, &params, pace) {
            Exchange::Answered(answer, evidence) => {
                let fact = refund_of(&answer.body, "status", QUERY);
                match fact.and_then(|fact| about(fact, out_refund_no)) {
                    Ok(fact) => Learned::Fact(Some(fact), asked(evidence)),
                    Err(error) => Learned::nothing(error),
                }
            }
            Exchange::Refused(error, evidence) if is_absent(&error) => {
                Learned::Fact(None, asked(evidence))
            }
            Exchange::Refused(error, _) => Learned::nothing(error),
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }
}

/// A fact about the refund that was asked for.
fn about(fact: RefundFact, out_refund_no: &str) -> Result<RefundFact> {
    match fact.out_refund_no == out_refund_no {
        true => Ok(fact),
        false => {
            let text = "the answer is about another refund";
            Err(Error::mismatch("out_refund_no", text).op(QUERY))
        }
    }
}

/// What an answer (`status`) or a notice (`refund_status`) says of a refund (v3 reference, 9.2).
///
/// # Errors
/// `Wire`, naming the field that is missing, oddly written or not known.
pub(in crate::engine) fn refund_of(body: &Value, status: &str, name: &str) -> Result<RefundFact> {
    let read = || {
        let state = text(body, status).unwrap_or_default();
        let event = match state {
            "SUCCESS" => RefundEvent::Succeeded,
            "PROCESSING" => RefundEvent::Processing,
            "ABNORMAL" => RefundEvent::Abnormal,
            "CLOSED" => RefundEvent::Closed,
            _ => return Err(unknown_word(name, status, state)),
        };
        let missing = || Error::wire(Advice::Query, "is missing").at("amount.refund");
        Ok(RefundFact {
            event,
            out_refund_no: need(body, "out_refund_no")?,
            out_trade_no: text(body, "out_trade_no").map(str::to_owned),
            amount: Some(amount(body, "amount.refund")?.ok_or_else(missing)?),
            refund_id: text(body, "refund_id").map(str::to_owned),
            reason: matches!(event, RefundEvent::Abnormal | RefundEvent::Closed)
                .then(|| state.to_owned()),
            proven: None,
        })
    };
    read().map_err(|error: Error| error.op(name))
}

fn refund_refused(refund: &Refund, code: Option<&str>) -> RefundFact {
    RefundFact {
        event: RefundEvent::Refused,
        out_refund_no: refund.out_refund_no.as_str().to_owned(),
        out_trade_no: None,
        amount: None,
        refund_id: None,
        reason: code.map(str::to_owned),
        proven: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_and_notices_name_a_refunds_state_differently_and_mean_the_same() {
        for (word, event) in [
            ("SUCCESS", RefundEvent::Succeeded),
            ("PROCESSING", RefundEvent::Processing),
            ("ABNORMAL", RefundEvent::Abnormal),
            ("CLOSED", RefundEvent::Closed),
        ] {
            for status in ["status", "refund_status"] {
                let body = json!({ status: word, "out_refund_no": "R", "amount": { "refund": 5 } });
                assert_eq!(refund_of(&body, status, QUERY).unwrap().event, event);
            }
        }
        for (body, field) in [
            (
                json!({ "status": "DONE", "out_refund_no": "R", "amount": { "refund": 5 } }),
                "status",
            ),
            (
                json!({ "out_refund_no": "R", "amount": { "refund": 5 } }),
                "status",
            ),
            (
                json!({ "status": "SUCCESS", "amount": { "refund": 5 } }),
                "out_refund_no",
            ),
            (
                json!({ "status": "SUCCESS", "out_refund_no": "R" }),
                "amount.refund",
            ),
            (
                json!({ "status": "SUCCESS", "out_refund_no": "R", "amount": { "refund": "5" } }),
                "amount.refund",
            ),
        ] {
            assert_eq!(
                refund_of(&body, "status", QUERY).unwrap_err().field(),
                Some(field)
            );
        }
    }
}
