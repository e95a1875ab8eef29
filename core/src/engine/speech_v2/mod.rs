//! What the engine's verbs say in v2, and what v2's answers mean: requests as fields, answers as
//! facts. Its sibling for v3 has the same functions.

mod payouts;
mod refunds;
mod words;

pub(in crate::engine) use payouts::payout_operation;
pub(in crate::engine) use refunds::refund_fields;
pub(in crate::engine) use words::{in_our_words, sendable};

use super::exchange::{Exchange, Learned, Pace, class_of, unknown_word};
use super::{Engine, Merchant};
use crate::error::{Advice, Error, Kind, Result};
use crate::order::{Evidence, Fact, Order, PayKind, Payment, Prepay, Source};
use crate::types::Fen;
use crate::v2::refusal::Class;
use crate::wire::Fields;
use serde_json::Value;

/// Codes under which a refused order may exist all the same, so that only a query can tell: the
/// number was used, paid, closed or reversed before (v2 reference, 2.0.1 and 2.1).
const MAY_EXIST: &[&str] = &[
    "ORDERPAID",
    "ORDERCLOSED",
    "ORDERREVERSED",
    "OUT_TRADE_NO_USED",
    "INVALID_REQUEST",
    "SYSTEMERROR",
    "BANKERROR",
];

/// Codes that say that a number is unknown.
const NOT_FOUND: &[&str] = &[
    "ORDERNOTEXIST",
    "REFUNDNOTEXIST",
    "NOT_FOUND",
    "ORDER_NOT_EXIST",
];

const PLACE: [(PayKind, &str); 7] = [
    (PayKind::Jsapi, "POST /pay/unifiedorder"),
    (PayKind::MiniProgram, "POST /pay/unifiedorder"),
    (PayKind::App, "POST /pay/unifiedorder"),
    (PayKind::H5, "POST /pay/unifiedorder"),
    (PayKind::Native, "POST /pay/unifiedorder"),
    (PayKind::PaymentCode, "POST /pay/micropay"),
    (PayKind::Face, "POST /pay/facepay"),
];

/// The operation that places an order of a kind.
pub(in crate::engine) fn place_operation(kind: PayKind) -> &'static str {
    PLACE
        .iter()
        .find(|(k, _)| *k == kind)
        .map_or("POST /pay/unifiedorder", |(_, op)| op)
}

/// The request that was stored with a record, as fields.
fn stored(intent: &str) -> Result<Fields<'static>> {
    let value: Value = serde_json::from_str(intent)
        .map_err(|_| Error::ledger(Advice::Never, "a stored request is not readable"))?;
    crate::wire::json::fields(&value).map(Fields::into_owned)
}

/// Fields as the text that is stored with a record.
pub(in crate::engine) fn store(fields: &Fields) -> String {
    let map = fields.iter().map(|(n, v)| (n.to_owned(), Value::from(v)));
    Value::Object(map.collect()).to_string()
}

fn identify<'a>(order: &'a Order) -> Fields<'a> {
    let mut fields = Fields::new();
    if let Some(sub_mchid) = &order.sub_mchid {
        fields.set("sub_mch_id", sub_mchid.as_str());
    }
    if let Some(sub_appid) = &order.sub_appid {
        fields.set("sub_appid", sub_appid.as_str());
    }
    fields.set("out_trade_no", order.out_trade_no.as_str());
    fields
}

impl Engine {
    /// Places an order.
    pub(in crate::engine) fn place_v2(&self, merchant: &Merchant, order: &Order) -> Learned<Fact> {
        let name = place_operation(order.kind);
        let fields = match stored(&order.intent) {
            Ok(fields) => fields,
            Err(error) => return Learned::Nothing { error, sent: false },
        };
        match self.exchange_v2(merchant, name, Some(&order.appid), &fields, Pace::Usual) {
            Exchange::Answered(answer, evidence) if order.kind.takes_money_at_once() => {
                match payment(&answer.fields) {
                    Ok(payment) => Learned::Fact(Fact::Paid(payment), evidence),
                    Err(error) => Learned::nothing(error.op(name)),
                }
            }
            Exchange::Answered(answer, evidence) => {
                match prepay(order.kind, &answer.fields, self.now_ms()) {
                    Ok(prepay) => Learned::Fact(Fact::Accepted(prepay), evidence),
                    Err(error) => Learned::nothing(error.op(name)),
                }
            }
            Exchange::Refused(error, evidence) => {
                let code = error.code().unwrap_or_default();
                match class_of(name, &error) {
                    Class::Wait => Learned::Fact(Fact::UserPaying, evidence),
                    Class::Final | Class::Config if !MAY_EXIST.contains(&code) => {
                        let fact = Fact::Refused {
                            code: code.to_owned(),
                            proven: None,
                        };
                        Learned::Fact(fact, refused(evidence, &error))
                    }
                    _ => Learned::nothing(error.advise(Advice::Query)),
                }
            }
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Asks where an order stands.
    pub(in crate::engine) fn query_v2(
        &self,
        merchant: &Merchant,
        order: &Order,
        pace: Pace,
    ) -> Learned<Fact> {
        let name = match order.kind {
            PayKind::Face => "POST /pay/facepayquery",
            _ => "POST /pay/orderquery",
        };
        match self.exchange_v2(merchant, name, Some(&order.appid), &identify(order), pace) {
            Exchange::Answered(answer, evidence) => {
                let fields = &answer.fields;
                // It is there in every state (v2 reference, 2.3); without it, "closed" and
                // "reversed" would be anybody's.
                let about = match fields.filled("out_trade_no") {
                    Some(number) if number == order.out_trade_no.as_str() => None,
                    Some(_) => Some("the answer is about another order"),
                    None => Some("the answer does not say which order it is about"),
                };
                if let Some(text) = about {
                    return Learned::nothing(Error::mismatch("out_trade_no", text).op(name));
                }
                let state = fields.filled("trade_state").unwrap_or_default();
                match trade_state(state, fields) {
                    Some(Ok(fact)) => Learned::Fact(fact, asked(evidence)),
                    Some(Err(error)) => Learned::nothing(error.op(name)),
                    None => Learned::nothing(unknown_word(name, "trade_state", state)),
                }
            }
            Exchange::Refused(error, evidence) if is_absent(&error) => {
                Learned::Fact(Fact::Absent { current: false }, asked(evidence))
            }
            Exchange::Refused(error, _) => Learned::nothing(error),
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Closes an order that is not paid.
    pub(in crate::engine) fn close_v2(&self, merchant: &Merchant, order: &Order) -> Learned<Fact> {
        let name = "POST /pay/closeorder";
        match self.exchange_v2(
            merchant,
            name,
            Some(&order.appid),
            &identify(order),
            Pace::Usual,
        ) {
            Exchange::Answered(answer, evidence) => match of_another_call(&answer.fields) {
                None => Learned::Fact(Fact::Closed, evidence),
                Some(field) => {
                    let text = "the answer is another call's, or a notice";
                    Learned::nothing(Error::mismatch(field, text).op(name))
                }
            },
            Exchange::Refused(error, evidence) if error.code() == Some("ORDERCLOSED") => {
                Learned::Fact(Fact::Closed, evidence)
            }
            Exchange::Refused(error, evidence) if is_absent(&error) => {
                Learned::Fact(Fact::Absent { current: true }, evidence)
            }
            Exchange::Refused(error, _) => Learned::nothing(error.advise(Advice::Query)),
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Reverses an order: closes it if it is unpaid, gives the money back if it is paid.
    ///
    /// `Ok(None)` says that WeChat Pay will not reverse it, definitely, so that a query decides.
    pub(in crate::engine) fn reverse_v2(&self, merchant: &Merchant, order: &Order) -> Reversal {
        let name = match order.kind {
            PayKind::Face => "POST /secapi/pay/facepayreverse",
            _ => "POST /secapi/pay/reverse",
        };
        match self.exchange_v2(
            merchant,
            name,
            Some(&order.appid),
            &identify(order),
            Pace::Usual,
        ) {
            Exchange::Answered(answer, evidence) => match answer.fields.get("recall") {
                Some("Y") => Reversal::Again(Error::new(
                    Kind::Gateway,
                    Advice::Later,
                    "WeChat Pay asks for the reversal again",
                )),
                Some("N") => Reversal::Done(evidence),
                other => Reversal::Again(unknown_word(name, "recall", other.unwrap_or_default())),
            },
            Exchange::Refused(error, _) if is_absent(&error) => Reversal::Absent(error),
            Exchange::Refused(error, _) => match error.code() {
                Some("REVERSE_EXPIRE" | "TRADE_ERROR") => Reversal::Refused(error),
                _ => Reversal::Again(error.advise(Advice::Query)),
            },
            Exchange::Silent { error, .. } => Reversal::Again(error),
        }
    }
}

/// What became of a reversal.
pub(in crate::engine) enum Reversal {
    /// It is done.
    Done(Evidence),
    /// It must be asked for again.
    Again(Error),
    /// WeChat Pay will not do it; a query decides what the order is.
    Refused(Error),
    /// WeChat Pay does not know the order; a query may know better.
    Absent(Error),
}

/// Reads a payment out of a notice, a query's answer or the answer to a payment code.
///
/// # Errors
/// `Wire`, naming the field that is missing or oddly written.
pub(in crate::engine) fn payment(fields: &Fields) -> Result<Payment> {
    let need = |name: &str| {
        fields.filled(name).map(str::to_owned).ok_or_else(|| {
            Error::wire(
                Advice::Query,
                "a payment without this field is not believed",
            )
            .at(name)
        })
    };
    let total = Fen::parse(&need("total_fee")?)
        .map_err(|_| Error::wire(Advice::Query, "not a plain whole number").at("total_fee"))?;
    Ok(Payment {
        mchid: need("mch_id")?,
        appid: need("appid")?,
        sub_mchid: fields.filled("sub_mch_id").map(str::to_owned),
        out_trade_no: need("out_trade_no")?,
        transaction_id: need("transaction_id")?,
        total,
        currency: fields.filled("fee_type").unwrap_or("CNY").to_owned(),
        trade_type: fields.filled("trade_type").unwrap_or_default().to_owned(),
        time: fields.filled("time_end").unwrap_or_default().to_owned(),
    })
}

/// Reads what the payer needs out of the answer to a placed order.
///
/// # Errors
/// `Wire` without what an order of the kind is paid with: the answer is then another call's, and
/// the order may be known to WeChat Pay or not.
fn prepay(kind: PayKind, fields: &Fields, received_ms: i64) -> Result<Prepay> {
    let needed = match kind {
        PayKind::Native => "code_url",
        PayKind::H5 => "mweb_url",
        _ => "prepay_id",
    };
    if fields.filled(needed).is_none() {
        let text = "the answer does not say what the order is paid with";
        return Err(Error::wire(Advice::Query, text).at(needed));
    }
    let text = |field| fields.filled(field).map(str::to_owned);
    Ok(Prepay {
        prepay_id: text("prepay_id"),
        code_url: text("code_url"),
        mweb_url: text("mweb_url"),
        received_ms,
    })
}

/// A field that the answer to a close never has (v2 reference, 2.4): the answer has nothing of its
/// own by which it could be told from other messages under the same key (P20).
fn of_another_call(fields: &Fields) -> Option<&'static str> {
    const OTHERS: [&str; 8] = [
        "transaction_id",
        "trade_state",
        "prepay_id",
        "refund_id",
        "out_refund_no",
        "refund_count",
        "recall",
        "short_url",
    ];
    OTHERS
        .into_iter()
        .find(|name| fields.filled(name).is_some())
}

/// What a `trade_state` means (v2 reference, 3.2); nothing for one that is not known.
fn trade_state(state: &str, fields: &Fields) -> Option<Result<Fact>> {
    Some(Ok(match state {
        "SUCCESS" | "REFUND" => return Some(payment(fields).map(Fact::Paid)),
        "NOTPAY" => Fact::Waiting,
        "USERPAYING" | "ACCEPT" => Fact::UserPaying,
        "CLOSED" => Fact::Closed,
        "REVOKED" => Fact::Reversed,
        "PAYERROR" | "PAY_FAIL" => Fact::Failed,
        _ => return None,
    }))
}

/// An amount that an answer may leave out.
///
/// # Errors
/// `Wire` if it is there and oddly written: what cannot be compared is not believed.
fn amount(fields: &Fields, name: &str) -> Result<Option<Fen>> {
    let odd = |_| Error::wire(Advice::Query, "not a plain whole number").at(name);
    fields
        .filled(name)
        .map(|text| Fen::parse(text).map_err(odd))
        .transpose()
}

fn is_absent(error: &Error) -> bool {
    error.code().is_some_and(|code| NOT_FOUND.contains(&code))
}

fn asked(evidence: Evidence) -> Evidence {
    Evidence {
        source: Source::Query,
        ..evidence
    }
}

fn refused(evidence: Evidence, error: &Error) -> Evidence {
    let code = error.code().unwrap_or_default();
    Evidence {
        operation: format!("{} {code}", evidence.operation),
        ..evidence
    }
}
