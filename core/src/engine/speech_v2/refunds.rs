//! Refunds in v2.

use super::{amount, asked, identify, is_absent, refused, sendable, store, stored};
use crate::engine::exchange::{Exchange, Learned, Pace, class_of, unknown_word};
use crate::engine::params::Params;
use crate::engine::refunds::refund_notice;
use crate::engine::{Engine, Merchant, merchant};
use crate::error::{Advice, Error, Result};
use crate::order::{Order, Refund, RefundEvent, RefundFact};
use crate::types::{Fen, OutRefundNo};
use crate::v2::refusal::Class;
use crate::wire::Fields;

const REFUND: &str = "POST /secapi/pay/refund";

/// A refund's request, as the text that is stored with it, in v2's own names (v2 reference, 2.6).
///
/// # Errors
/// `Input`, naming our parameter; `Config` without the client certificate.
pub(in crate::engine) fn refund_fields(
    merchant: &Merchant,
    params: &Params,
    order: &Order,
    out_refund_no: &OutRefundNo,
    amount: Fen,
) -> Result<String> {
    if merchant.account()?.identity.is_none() {
        let text = "refunds over v2 need the certificate";
        return Err(merchant::missing("v2.client_cert", text));
    }
    let mut fields = Fields::with_capacity(12);
    let mut set = |name: &'static str, value: Option<&str>| {
        if let Some(value) = value {
            fields.set(name, value.to_owned());
        }
    };
    set("sub_mch_id", order.sub_mchid.as_deref());
    set("sub_appid", order.sub_appid.as_deref());
    set("out_trade_no", Some(order.out_trade_no.as_str()));
    set("out_refund_no", Some(out_refund_no.as_str()));
    set("total_fee", Some(&order.total.to_string()));
    set("refund_fee", Some(&amount.to_string()));
    set("refund_desc", params.text("reason"));
    set("refund_account", params.text("refund_account"));
    set("notify_url", refund_notice(merchant, params, None)?);
    sendable(merchant, REFUND, &order.appid, &fields)?;
    Ok(store(&fields))
}

impl Engine {
    /// Places a refund.
    pub(in crate::engine) fn refund_v2(
        &self,
        merchant: &Merchant,
        order: &Order,
        refund: &Refund,
    ) -> Learned<RefundFact> {
        let name = REFUND;
        let fields = match stored(&refund.intent) {
            Ok(fields) => fields,
            Err(error) => return Learned::Nothing { error, sent: false },
        };
        match self.exchange_v2(merchant, name, Some(&order.appid), &fields, Pace::Usual) {
            Exchange::Answered(answer, evidence) => {
                let fields = &answer.fields;
                let amount = match amount(fields, "refund_fee") {
                    Ok(amount) => amount,
                    Err(error) => return Learned::nothing(error.op(name)),
                };
                let fact = RefundFact {
                    event: RefundEvent::Accepted,
                    out_refund_no: fields.get("out_refund_no").unwrap_or_default().to_owned(),
                    out_trade_no: fields.filled("out_trade_no").map(str::to_owned),
                    amount,
                    refund_id: fields.filled("refund_id").map(str::to_owned),
                    reason: None,
                    proven: None,
                };
                Learned::Fact(fact, evidence)
            }
            Exchange::Refused(error, evidence) => match (class_of(name, &error), error.code()) {
                // The merchant tops up its balance and repeats the same number.
                (_, Some("NOTENOUGH")) => Learned::nothing(error.advise(Advice::Later)),
                (Class::Final | Class::Config, _) => {
                    let fact = refund_refused(refund, error.code());
                    Learned::Fact(fact, refused(evidence, &error))
                }
                _ => Learned::nothing(error),
            },
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Asks where a refund stands; `Ok(None)` in the fact's place says that it does not exist.
    pub(in crate::engine) fn refund_query_v2(
        &self,
        merchant: &Merchant,
        order: &Order,
        out_refund_no: &str,
        pace: Pace,
    ) -> Learned<Option<RefundFact>> {
        let name = "POST /pay/refundquery";
        let mut fields = identify(order);
        fields.remove("out_trade_no");
        fields.set("out_refund_no", out_refund_no.to_owned());
        match self.exchange_v2(merchant, name, Some(&order.appid), &fields, pace) {
            Exchange::Answered(answer, evidence) => {
                match refund_of(&answer.fields, out_refund_no) {
                    Ok(fact) => Learned::Fact(Some(fact), asked(evidence)),
                    Err(error) => Learned::nothing(error.op(name)),
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

/// The refund of that number in a refund query's answer (v2 reference, 2.7 and 3.3).
pub(in crate::engine) fn refund_of(fields: &Fields, out_refund_no: &str) -> Result<RefundFact> {
    let wire = |field: &str, text: &str| Error::wire(Advice::Query, text).at(field);
    let nth = fields
        .iter()
        .find_map(|(name, value)| {
            name.strip_prefix("out_refund_no_")
                .filter(|_| value == out_refund_no)
        })
        .ok_or_else(|| Error::mismatch("out_refund_no", "the answer is about other refunds"))?;
    let get = |name: &str| fields.filled(&format!("{name}_{nth}"));
    let status = get("refund_status").unwrap_or_default();
    let event = match status {
        "SUCCESS" => RefundEvent::Succeeded,
        "PROCESSING" => RefundEvent::Processing,
        "CHANGE" => RefundEvent::Abnormal,
        "REFUNDCLOSE" => RefundEvent::Closed,
        _ => {
            return Err(unknown_word(
                "POST /pay/refundquery",
                "refund_status",
                status,
            ));
        }
    };
    let fee = get("refund_fee").ok_or_else(|| wire("refund_fee", "is missing"))?;
    let fee = Fen::parse(fee).map_err(|_| wire("refund_fee", "not a plain whole number"))?;
    Ok(RefundFact {
        event,
        out_refund_no: out_refund_no.to_owned(),
        out_trade_no: fields.filled("out_trade_no").map(str::to_owned),
        amount: Some(fee),
        refund_id: get("refund_id").map(str::to_owned),
        reason: (event == RefundEvent::Abnormal || event == RefundEvent::Closed)
            .then(|| status.to_owned()),
        proven: None,
    })
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
