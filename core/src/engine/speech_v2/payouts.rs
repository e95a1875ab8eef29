//! Red packets and transfers in v2, whose answers carry no signature.

use super::{amount, asked, is_absent, refused, stored};
use crate::engine::exchange::{Exchange, Learned, Pace, class_of, unknown_word};
use crate::engine::{Engine, Merchant};
use crate::error::Result;
use crate::order::{Payout, PayoutEvent, PayoutFact, PayoutKind};
use crate::v2::refusal::Class;
use crate::wire::Fields;

impl Engine {
    /// Places a payout.
    pub(in crate::engine) fn payout_v2(
        &self,
        merchant: &Merchant,
        payout: &Payout,
    ) -> Learned<PayoutFact> {
        let name = payout_operation(payout.kind);
        let fields = match stored(&payout.intent) {
            Ok(fields) => fields,
            Err(error) => return Learned::Nothing { error, sent: false },
        };
        let (number, id) = match payout.kind {
            PayoutKind::Redpack => ("mch_billno", "send_listid"),
            PayoutKind::Transfer => ("partner_trade_no", "payment_no"),
        };
        match self.exchange_v2(merchant, name, Some(&payout.appid), &fields, Pace::Usual) {
            Exchange::Answered(answer, evidence) => {
                let amount = match amount(&answer.fields, "total_amount") {
                    Ok(amount) => amount,
                    Err(error) => return Learned::nothing(error.op(name)),
                };
                let told = answer.fields.get(number).unwrap_or_default();
                let fact = PayoutFact {
                    amount,
                    wechat_id: answer.fields.filled(id).map(str::to_owned),
                    ..PayoutFact::bare(PayoutEvent::Accepted, told)
                };
                Learned::Fact(fact, evidence)
            }
            Exchange::Refused(error, evidence) => match class_of(name, &error) {
                Class::Final | Class::Config if error.code() != Some("NOTENOUGH") => {
                    let fact = payout_refused(payout, error.code());
                    Learned::Fact(fact, refused(evidence, &error))
                }
                _ => Learned::nothing(error),
            },
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Asks where a payout stands; `None` in the fact's place says that it does not exist.
    pub(in crate::engine) fn payout_query_v2(
        &self,
        merchant: &Merchant,
        payout: &Payout,
    ) -> Learned<Option<PayoutFact>> {
        let (name, number) = match payout.kind {
            PayoutKind::Redpack => ("POST /mmpaymkttransfers/gethbinfo", "mch_billno"),
            PayoutKind::Transfer => (
                "POST /mmpaymkttransfers/gettransferinfo",
                "partner_trade_no",
            ),
        };
        let mut fields = Fields::new();
        fields.set(number, payout.number.as_str());
        if payout.kind == PayoutKind::Redpack {
            fields.set("bill_type", "MCHT");
        }
        match self.exchange_v2(merchant, name, Some(&payout.appid), &fields, Pace::Usual) {
            Exchange::Answered(answer, evidence) => match payout_of(payout, number, &answer.fields)
            {
                Ok(fact) => Learned::Fact(Some(fact), asked(evidence)),
                Err(error) => Learned::nothing(error.op(name)),
            },
            Exchange::Refused(error, evidence) if is_absent(&error) => {
                Learned::Fact(None, asked(evidence))
            }
            Exchange::Refused(error, _) => Learned::nothing(error),
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }
}

/// The operation that places a payout of a kind.
pub(in crate::engine) fn payout_operation(kind: PayoutKind) -> &'static str {
    match kind {
        PayoutKind::Redpack => "POST /mmpaymkttransfers/sendredpack",
        PayoutKind::Transfer => "POST /mmpaymkttransfers/promotion/transfers",
    }
}

/// What a payout query's answer says (v2 reference, 2.11 and 2.12).
fn payout_of(payout: &Payout, number: &str, fields: &Fields) -> Result<PayoutFact> {
    let status = fields.filled("status").unwrap_or_default();
    let event = match (payout.kind, status) {
        (PayoutKind::Redpack, "SENDING" | "SENT" | "RFUND_ING") => PayoutEvent::Processing,
        (PayoutKind::Redpack, "RECEIVED") => PayoutEvent::Succeeded,
        (PayoutKind::Redpack, "REFUND") => PayoutEvent::Returned,
        (PayoutKind::Transfer, "PROCESSING") => PayoutEvent::Processing,
        (PayoutKind::Transfer, "SUCCESS") => PayoutEvent::Succeeded,
        (_, "FAILED") => PayoutEvent::Failed,
        _ => return Err(unknown_word("payout query", "status", status)),
    };
    let (sum, id) = match payout.kind {
        PayoutKind::Redpack => ("total_amount", "detail_id"),
        PayoutKind::Transfer => ("payment_amount", "detail_id"),
    };
    Ok(PayoutFact {
        amount: amount(fields, sum)?,
        wechat_id: fields.filled(id).map(str::to_owned),
        reason: fields
            .filled("reason")
            .filter(|_| event == PayoutEvent::Failed)
            .map(str::to_owned),
        ..PayoutFact::bare(event, fields.get(number).unwrap_or_default())
    })
}

fn payout_refused(payout: &Payout, code: Option<&str>) -> PayoutFact {
    PayoutFact {
        reason: code.map(str::to_owned),
        ..PayoutFact::bare(PayoutEvent::Refused, payout.number.clone())
    }
}
