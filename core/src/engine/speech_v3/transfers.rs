//! Transfers to users in v3 (`transfer-bills`): placed, asked about, cancelled (v3 reference, 7.9).

use super::facts::{amount, need, text};
use super::{asked, is_absent, is_one_of, refused, stored};
use crate::engine::exchange::{Exchange, Learned, Pace, unknown_word};
use crate::engine::params::Params;
use crate::engine::{Engine, Merchant};
use crate::error::{Advice, Error, Result};
use crate::order::{Payout, PayoutEvent, PayoutFact};
use serde_json::{Value, json};

/// The operation that places a transfer.
pub(in crate::engine) const TRANSFER: &str = "POST /v3/fund-app/mch-transfer/transfer-bills";
const QUERY: &str = "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}";
const CANCEL: &str =
    "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel";

/// Codes under which a transfer will never come about, if a query then says that it does not exist:
/// no refusal of a transfer proves anything alone (v3 reference, 7.9 and 7.11).
const NO: &[&str] = &[
    "PARAMERROR",
    "INVALIDREQUEST",
    "APPIDMCHIDNOTMATCH",
    "MCHNOTEXISTS",
    "NOAUTH",
    "RULELIMIT",
    "ACCOUNTERROR",
    "USERACCOUNTABNORMAL",
    "OPENIDMISMATCH",
];

/// A transfer's request in v3's own names.
///
/// # Errors
/// `Input`, naming our parameter that is missing.
pub(in crate::engine) fn transfer_body(
    params: &Params,
    number: &str,
    appid: &str,
    amount: i64,
    notify_url: Option<&str>,
) -> Result<Value> {
    let infos = params
        .value("report_infos")
        .ok_or_else(|| Error::input("report_infos", "a transfer over v3 reports its scene"))?;
    let scene = params
        .text("scene_id")
        .ok_or_else(|| Error::input("scene_id", "a transfer over v3 names its scene"))?;
    let mut body = json!({
        "appid": appid,
        "out_bill_no": number,
        "transfer_scene_id": scene,
        "openid": params.need("openid")?,
        "transfer_amount": amount,
        "transfer_remark": params.need("description")?,
        "transfer_scene_report_infos": infos,
    });
    let mut set = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            body[name] = value.into();
        }
    };
    set("user_name", params.text("name"));
    set("user_recv_perception", params.text("recv_perception"));
    set("notify_url", notify_url);
    Ok(body)
}

impl Engine {
    /// Places a transfer.
    pub(in crate::engine) fn transfer_v3(
        &self,
        merchant: &Merchant,
        payout: &Payout,
    ) -> Learned<PayoutFact> {
        let body = match stored(&payout.intent) {
            Ok(body) => body,
            Err(error) => return Learned::Nothing { error, sent: false },
        };
        match self.exchange_v3(merchant, TRANSFER, &body, Pace::Usual) {
            Exchange::Answered(answer, evidence) => {
                match transfer_of(&answer.body, TRANSFER).and_then(|fact| about(payout, fact)) {
                    Ok(fact) => Learned::Fact(fact, evidence),
                    Err(error) => Learned::nothing(error),
                }
            }
            // The merchant tops up its balance and repeats the same number.
            Exchange::Refused(error, _) if is_one_of(&error, &["NOTENOUGH"]) => {
                Learned::nothing(error.advise(Advice::Later))
            }
            Exchange::Refused(error, evidence) if is_one_of(&error, NO) => {
                let fact = PayoutFact {
                    reason: error.code().map(str::to_owned),
                    ..PayoutFact::bare(PayoutEvent::Refused, payout.number.as_str())
                };
                Learned::Fact(fact, refused(evidence, &error))
            }
            Exchange::Refused(error, _) => Learned::nothing(error.advise(Advice::Query)),
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Asks where a transfer stands; `None` in the fact's place says that it does not exist.
    pub(in crate::engine) fn transfer_query_v3(
        &self,
        merchant: &Merchant,
        payout: &Payout,
    ) -> Learned<Option<PayoutFact>> {
        self.transfer_asked(merchant, payout, QUERY)
    }

    /// Cancels a transfer; `None` in the fact's place says that it does not exist.
    pub(in crate::engine) fn transfer_cancel_v3(
        &self,
        merchant: &Merchant,
        payout: &Payout,
    ) -> Learned<Option<PayoutFact>> {
        self.transfer_asked(merchant, payout, CANCEL)
    }

    fn transfer_asked(
        &self,
        merchant: &Merchant,
        payout: &Payout,
        name: &str,
    ) -> Learned<Option<PayoutFact>> {
        let params = json!({ "out_bill_no": payout.number });
        let mark = |evidence| match name {
            QUERY => asked(evidence),
            _ => evidence,
        };
        match self.exchange_v3(merchant, name, &params, Pace::Usual) {
            Exchange::Answered(answer, evidence) => {
                let fact = match name {
                    QUERY => transfer_told(&answer.body, name),
                    _ => transfer_of(&answer.body, name),
                };
                match fact.and_then(|fact| about(payout, fact)) {
                    Ok(fact) => Learned::Fact(Some(fact), mark(evidence)),
                    Err(error) => Learned::nothing(error.op(name)),
                }
            }
            Exchange::Refused(error, evidence) if is_absent(&error) => {
                Learned::Fact(None, mark(evidence))
            }
            Exchange::Refused(error, _) => Learned::nothing(error.advise(Advice::Query)),
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }
}

/// A fact about the transfer that was asked for: the signature covers neither the request nor its
/// path, so that an authentic answer may be another transfer's.
fn about(payout: &Payout, fact: PayoutFact) -> Result<PayoutFact> {
    match fact.number == payout.number {
        true => Ok(fact),
        false => {
            let text = "the answer is about another transfer";
            Err(Error::mismatch("out_bill_no", text))
        }
    }
}

/// What a query's answer or a notice says of a transfer: both name its amount.
///
/// # Errors
/// `Wire`, naming the field that is missing, oddly written or not known.
pub(in crate::engine) fn transfer_told(body: &Value, name: &str) -> Result<PayoutFact> {
    let fact = transfer_of(body, name)?;
    match fact.amount {
        Some(_) => Ok(fact),
        None => {
            let text = "a message about money without this field is not believed";
            Err(Error::wire(Advice::Query, text)
                .at("transfer_amount")
                .op(name))
        }
    }
}

/// What an answer says of a transfer; those to placing and cancelling name no amount.
fn transfer_of(body: &Value, name: &str) -> Result<PayoutFact> {
    let read = || {
        let state = text(body, "state").unwrap_or_default();
        let event = match state {
            "ACCEPTED" => PayoutEvent::Accepted,
            "PROCESSING" => PayoutEvent::Processing,
            "WAIT_USER_CONFIRM" => PayoutEvent::Confirming,
            "TRANSFERING" => PayoutEvent::Transferring,
            "CANCELING" => PayoutEvent::Canceling,
            "CANCELLED" => PayoutEvent::Cancelled,
            "SUCCESS" => PayoutEvent::Succeeded,
            "FAIL" => PayoutEvent::Failed,
            _ => return Err(unknown_word(name, "state", state)),
        };
        let given = |field| text(body, field).map(str::to_owned);
        Ok(PayoutFact {
            // Both spellings occur (v3 reference, 12 no. 23).
            mchid: given("mch_id").or_else(|| given("mchid")),
            appid: given("appid"),
            openid: given("openid"),
            amount: amount(body, "transfer_amount")?,
            wechat_id: given("transfer_bill_no"),
            package_info: given("package_info"),
            reason: given("fail_reason").filter(|_| event == PayoutEvent::Failed),
            ..PayoutFact::bare(event, need(body, "out_bill_no")?)
        })
    };
    read().map_err(|error: Error| error.op(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told() -> Value {
        json!({
            "mch_id": "190", "out_bill_no": "T1", "transfer_bill_no": "13", "appid": "wx1",
            "state": "SUCCESS", "transfer_amount": 100, "openid": "o1", "fail_reason": "LEFT OVER",
        })
    }

    #[test]
    fn every_known_state_is_a_fact_and_no_other_is() {
        let event = |state: &str| {
            let mut body = told();
            body["state"] = json!(state);
            transfer_told(&body, QUERY).map(|fact| fact.event)
        };
        for (state, expected) in [
            ("ACCEPTED", PayoutEvent::Accepted),
            ("PROCESSING", PayoutEvent::Processing),
            ("WAIT_USER_CONFIRM", PayoutEvent::Confirming),
            ("TRANSFERING", PayoutEvent::Transferring),
            ("SUCCESS", PayoutEvent::Succeeded),
            ("FAIL", PayoutEvent::Failed),
            ("CANCELING", PayoutEvent::Canceling),
            ("CANCELLED", PayoutEvent::Cancelled),
        ] {
            assert_eq!(event(state), Ok(expected), "{state}");
        }
        for odd in ["", "success", "TRANSFERRING", "FAILED", "CANCELED"] {
            assert_eq!(event(odd).unwrap_err().field(), Some("state"), "{odd}");
        }
    }

    #[test]
    fn a_transfer_says_whose_and_what_it_is() {
        let fact = transfer_told(&told(), QUERY).unwrap();
        assert_eq!(fact.mchid.as_deref(), Some("190"));
        assert_eq!(fact.amount.unwrap().get(), 100);
        assert_eq!(fact.wechat_id.as_deref(), Some("13"));
        assert_eq!(fact.reason, None, "it did not fail");
        let failed =
            json!({ "state": "FAIL", "out_bill_no": "T1", "fail_reason": "OVERDUE_CLOSE" });
        let failed = transfer_of(&failed, TRANSFER).unwrap();
        assert_eq!(failed.reason.as_deref(), Some("OVERDUE_CLOSE"));
    }

    #[test]
    fn what_is_missing_or_odd_is_not_believed_and_named() {
        for (field, value) in [
            ("out_bill_no", json!("")),
            ("out_bill_no", json!(1)),
            ("state", json!(null)),
            ("transfer_amount", json!(null)),
            ("transfer_amount", json!("100")),
            ("transfer_amount", json!(0)),
            ("transfer_amount", json!(1.5)),
        ] {
            let mut body = told();
            body[field] = value.clone();
            let error = transfer_told(&body, QUERY).unwrap_err();
            assert_eq!(error.field(), Some(field), "{value}");
        }
    }
}
