//! Profit sharing and its returns in v3 (v3 reference, 7.8).

use super::facts::{amount, at, need, text};
use super::{asked, is_absent, is_one_of, refused, stored};
use crate::engine::exchange::{Exchange, Learned, Pace, unknown_word};
use crate::engine::{Engine, Merchant};
use crate::error::{Advice, Error, Result};
use crate::order::{
    ReceiverFact, ReturnEvent, ReturnFact, ShareResult, Sharing, SharingEvent, SharingFact,
    SharingKind, SharingReturn,
};
use crate::v3::refusal::{self, Class};
use serde_json::{Value, json};

/// The operation that shares an order's money.
pub(in crate::engine) const SHARE: &str = "POST /v3/profitsharing/orders";
/// The operation that gives what is left of it to the merchant.
pub(in crate::engine) const UNFREEZE: &str = "POST /v3/profitsharing/orders/unfreeze";
/// The operation that takes a share back.
pub(in crate::engine) const RETURN: &str = "POST /v3/profitsharing/return-orders";
const QUERY: &str = "GET /v3/profitsharing/orders/{out_order_no}";
const QUERY_RETURN: &str = "GET /v3/profitsharing/return-orders/{out_return_no}";

/// The operation that places a sharing of a kind.
pub(in crate::engine) const fn sharing_operation(kind: SharingKind) -> &'static str {
    match kind {
        SharingKind::Share => SHARE,
        SharingKind::Unfreeze => UNFREEZE,
    }
}

/// What a refusal of a request that moves money comes to: a code that ends it, or an error that
/// leaves it as it is.
fn no(error: &Error) -> Option<String> {
    let ends = matches!(refusal::class(error), Class::Final | Class::Config);
    // The payer of a share tops up its balance and repeats the same number.
    let ends = ends && !is_one_of(error, &["NOTENOUGH"]);
    error.code().filter(|_| ends).map(str::to_owned)
}

/// What the merchant may do about a refusal that ends nothing.
fn wait(error: Error) -> Error {
    match is_one_of(&error, &["NOTENOUGH"]) {
        true => error.advise(Advice::Later),
        false => error,
    }
}

impl Engine {
    /// Places a sharing.
    pub(in crate::engine) fn sharing_v3(
        &self,
        merchant: &Merchant,
        sharing: &Sharing,
    ) -> Learned<SharingFact> {
        let name = sharing_operation(sharing.kind);
        let body = match stored(&sharing.intent) {
            Ok(body) => body,
            Err(error) => return Learned::Nothing { error, sent: false },
        };
        match self.exchange_v3(merchant, name, &body, Pace::Usual) {
            Exchange::Answered(answer, evidence) => match sharing_of(sharing, &answer.body, name) {
                Ok(fact) => Learned::Fact(fact, evidence),
                Err(error) => Learned::nothing(error),
            },
            Exchange::Refused(error, evidence) => match no(&error) {
                Some(code) => {
                    let fact = sharing_refused(sharing, code);
                    Learned::Fact(fact, refused(evidence, &error))
                }
                None => Learned::nothing(wait(error)),
            },
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Asks where a sharing stands; `None` in the fact's place says that it does not exist.
    pub(in crate::engine) fn sharing_query_v3(
        &self,
        merchant: &Merchant,
        sharing: &Sharing,
    ) -> Learned<Option<SharingFact>> {
        let mut params = json!({
            "out_order_no": sharing.out_order_no.as_str(),
            "transaction_id": sharing.transaction_id,
        });
        if let Some(sub_mchid) = &sharing.sub_mchid {
            params["sub_mchid"] = sub_mchid.as_str().into();
        }
        match self.exchange_v3(merchant, QUERY, &params, Pace::Usual) {
            Exchange::Answered(answer, evidence) => {
                match sharing_of(sharing, &answer.body, QUERY) {
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

    /// Places a return.
    pub(in crate::engine) fn return_v3(
        &self,
        merchant: &Merchant,
        returned: &SharingReturn,
    ) -> Learned<ReturnFact> {
        let body = match stored(&returned.intent) {
            Ok(body) => body,
            Err(error) => return Learned::Nothing { error, sent: false },
        };
        match self.exchange_v3(merchant, RETURN, &body, Pace::Usual) {
            Exchange::Answered(answer, evidence) => match return_of(returned, &answer.body, RETURN)
            {
                Ok(fact) => Learned::Fact(fact, evidence),
                Err(error) => Learned::nothing(error),
            },
            Exchange::Refused(error, evidence) => match no(&error) {
                Some(code) => {
                    let fact = return_refused(returned, code);
                    Learned::Fact(fact, refused(evidence, &error))
                }
                None => Learned::nothing(wait(error)),
            },
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Asks where a return stands; `None` in the fact's place says that it does not exist.
    pub(in crate::engine) fn return_query_v3(
        &self,
        merchant: &Merchant,
        returned: &SharingReturn,
    ) -> Learned<Option<ReturnFact>> {
        let mut params = json!({
            "out_return_no": returned.out_return_no.as_str(),
            "out_order_no": returned.out_order_no.as_str(),
        });
        if let Some(sub_mchid) = &returned.sub_mchid {
            params["sub_mchid"] = sub_mchid.as_str().into();
        }
        match self.exchange_v3(merchant, QUERY_RETURN, &params, Pace::Usual) {
            Exchange::Answered(answer, evidence) => {
                match return_of(returned, &answer.body, QUERY_RETURN) {
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

/// What an answer says of a sharing.
fn sharing_of(sharing: &Sharing, body: &Value, name: &str) -> Result<SharingFact> {
    let read = || {
        let state = text(body, "state").unwrap_or_default();
        let event = match state {
            "PROCESSING" => SharingEvent::Processing,
            "FINISHED" => SharingEvent::Finished,
            _ => return Err(unknown_word(name, "state", state)),
        };
        let out_order_no = need(body, "out_order_no")?;
        if out_order_no != sharing.out_order_no.as_str() {
            let text = "the answer is about another sharing";
            return Err(Error::mismatch("out_order_no", text));
        }
        let receivers = at(body, "receivers").and_then(Value::as_array);
        let receivers = receivers.into_iter().flatten();
        Ok(SharingFact {
            event,
            out_order_no,
            transaction_id: Some(need(body, "transaction_id")?),
            order_id: text(body, "order_id").map(str::to_owned),
            receivers: receivers.map(receiver_of).collect::<Result<_>>()?,
            reason: None,
            proven: None,
        })
    };
    read().map_err(|error: Error| error.op(name))
}

/// What an answer says of one receiver.
fn receiver_of(body: &Value) -> Result<ReceiverFact> {
    let inside = |error: Error| {
        let field = error.field().map(|field| format!("receivers[].{field}"));
        match field {
            Some(field) => error.at(field),
            None => error,
        }
    };
    let result = text(body, "result").unwrap_or_default();
    let parsed = ShareResult::parse(result);
    let result = parsed.ok_or_else(|| unknown_word(QUERY, "receivers[].result", result))?;
    Ok(ReceiverFact {
        result,
        reason: text(body, "fail_reason")
            .filter(|_| result == ShareResult::Closed)
            .map(str::to_owned),
        detail_id: text(body, "detail_id").map(str::to_owned),
        ..receiver_named(body).map_err(inside)?
    })
}

/// A receiver that got its share, as a notice names it.
///
/// # Errors
/// `Wire`, naming the field that is missing or oddly written.
pub(in crate::engine) fn receiver_named(body: &Value) -> Result<ReceiverFact> {
    let missing = || {
        let text = "a message about money without this field is not believed";
        Error::wire(Advice::Query, text).at("amount")
    };
    Ok(ReceiverFact {
        kind: need(body, "type")?,
        account: need(body, "account")?,
        amount: amount(body, "amount")?.ok_or_else(missing)?,
        result: ShareResult::Success,
        reason: None,
        detail_id: None,
    })
}

/// What an answer says of a return.
fn return_of(returned: &SharingReturn, body: &Value, name: &str) -> Result<ReturnFact> {
    let read = || {
        let result = text(body, "result").unwrap_or_default();
        let event = match result {
            "PROCESSING" => ReturnEvent::Processing,
            "SUCCESS" => ReturnEvent::Succeeded,
            "FAILED" => ReturnEvent::Failed,
            _ => return Err(unknown_word(name, "result", result)),
        };
        let out_return_no = need(body, "out_return_no")?;
        if out_return_no != returned.out_return_no.as_str() {
            let text = "the answer is about another return";
            return Err(Error::mismatch("out_return_no", text));
        }
        let given = |field| text(body, field).map(str::to_owned);
        let missing = || {
            let text = "a message about money without this field is not believed";
            Error::wire(Advice::Query, text).at("amount")
        };
        Ok(ReturnFact {
            event,
            out_return_no,
            out_order_no: given("out_order_no"),
            return_mchid: Some(need(body, "return_mchid")?),
            amount: Some(amount(body, "amount")?.ok_or_else(missing)?),
            return_id: given("return_id"),
            reason: given("fail_reason").filter(|_| event == ReturnEvent::Failed),
            proven: None,
        })
    };
    read().map_err(|error: Error| error.op(name))
}

fn sharing_refused(sharing: &Sharing, code: String) -> SharingFact {
    SharingFact {
        event: SharingEvent::Refused,
        out_order_no: sharing.out_order_no.as_str().to_owned(),
        transaction_id: None,
        order_id: None,
        receivers: Vec::new(),
        reason: Some(code),
        proven: None,
    }
}

fn return_refused(returned: &SharingReturn, code: String) -> ReturnFact {
    ReturnFact {
        event: ReturnEvent::Refused,
        out_return_no: returned.out_return_no.as_str().to_owned(),
        out_order_no: None,
        return_mchid: None,
        amount: None,
        return_id: None,
        reason: Some(code),
        proven: None,
    }
}

#[cfg(test)]
#[path = "sharing_tests.rs"]
mod tests;
