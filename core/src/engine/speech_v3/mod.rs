//! What the engine's verbs say in v3, and what v3's answers mean: requests as JSON, answers as
//! facts. Its sibling for v2 has the same functions.

mod facts;
mod refunds;
mod sharing;
mod transfers;
mod words;

pub(in crate::engine) use facts::payment;
pub(in crate::engine) use refunds::{REFUND, refund_body, refund_of};
pub(in crate::engine) use sharing::{RETURN, receiver_named, sharing_operation};
pub(in crate::engine) use transfers::{TRANSFER, transfer_body, transfer_told};
pub(in crate::engine) use words::{in_our_words, sendable};

use super::exchange::{Exchange, Learned, Pace, unknown_word};
use super::speech_v2::Reversal;
use super::{Engine, Merchant};
use crate::error::{Advice, Error, Result};
use crate::order::{Evidence, Fact, Order, PayKind, Prepay, Source};
use crate::v3::refusal::{self, Class};
use facts::{text, trade_state};
use serde_json::{Map, Value, json};

/// Codes under which a refused order may exist all the same, so that only a query can tell
/// (v3 reference, 7.11): the number was used, paid or closed before.
const MAY_EXIST: &[&str] = &[
    "ORDERPAID",
    "ORDERCLOSED",
    "ORDERREVERSED",
    "OUTTRADENOUSED",
    "ALREADYEXISTS",
    "INVALIDREQUEST",
    "TRADEERROR",
    "SYSTEMERROR",
    "BANKERROR",
];

/// Codes that say that a number is unknown.
const NOT_FOUND: &[&str] = &["ORDERNOTEXIST", "RESOURCENOTEXISTS", "NOTFOUND"];

/// The operations of an order: a merchant's own and a service provider's (v3 reference, 7.1 to 7.4).
struct Lines {
    merchant: &'static str,
    partner: &'static str,
}

impl Lines {
    const fn of(merchant: &'static str, partner: &'static str) -> Lines {
        Lines { merchant, partner }
    }

    fn for_order(&self, order: &Order) -> &'static str {
        match order.sub_mchid {
            None => self.merchant,
            Some(_) => self.partner,
        }
    }
}

const JSAPI: Lines = Lines::of(
    "POST /v3/pay/transactions/jsapi",
    "POST /v3/pay/partner/transactions/jsapi",
);
const APP: Lines = Lines::of(
    "POST /v3/pay/transactions/app",
    "POST /v3/pay/partner/transactions/app",
);
const H5: Lines = Lines::of(
    "POST /v3/pay/transactions/h5",
    "POST /v3/pay/partner/transactions/h5",
);
const NATIVE: Lines = Lines::of(
    "POST /v3/pay/transactions/native",
    "POST /v3/pay/partner/transactions/native",
);
const CODE: Lines = Lines::of(
    "POST /v3/pay/transactions/codepay",
    "POST /v3/pay/partner/transactions/codepay",
);
const QUERY: Lines = Lines::of(
    "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
);
const CLOSE: Lines = Lines::of(
    "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
);
const REVERSE: Lines = Lines::of(
    "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
    "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
);

/// The operation that places an order; none for one that v3 does not know.
pub(in crate::engine) fn place_operation(order: &Order) -> Option<&'static str> {
    let lines = match order.kind {
        PayKind::Jsapi | PayKind::MiniProgram => JSAPI,
        PayKind::App => APP,
        PayKind::H5 => H5,
        PayKind::Native => NATIVE,
        PayKind::PaymentCode => CODE,
        PayKind::Face => return None,
    };
    Some(lines.for_order(order))
}

/// The request that was stored with a record.
pub(in crate::engine) fn stored(intent: &str) -> Result<Value> {
    crate::wire::json::parse(intent.as_bytes())
        .map_err(|_| Error::ledger(Advice::Never, "a stored request is not readable"))
}

/// Which order is meant, in a query and in what ends it.
fn identify(order: &Order) -> Map<String, Value> {
    let mut params = Map::new();
    let mut set = |name: &str, value: &str| {
        params.insert(name.to_owned(), value.into());
    };
    set("out_trade_no", order.out_trade_no.as_str());
    match &order.sub_mchid {
        None => set("mchid", &order.mchid),
        Some(sub_mchid) => {
            set("sp_mchid", &order.mchid);
            set("sub_mchid", sub_mchid);
        }
    }
    params
}

impl Engine {
    /// Places an order.
    pub(in crate::engine) fn place_v3(&self, merchant: &Merchant, order: &Order) -> Learned<Fact> {
        let planned = place_operation(order)
            .ok_or_else(|| Error::internal("v3 has no orders of this kind"))
            .and_then(|name| Ok((name, stored(&order.intent)?)));
        let (name, body) = match planned {
            Ok(planned) => planned,
            Err(error) => return Learned::Nothing { error, sent: false },
        };
        match self.exchange_v3(merchant, name, &body, Pace::Usual) {
            Exchange::Answered(answer, evidence) if order.kind.takes_money_at_once() => {
                about(order, name, &answer.body)
                    .and_then(|()| said(name, &answer.body))
                    .map_or_else(Learned::nothing, |fact| Learned::Fact(fact, evidence))
            }
            Exchange::Answered(answer, evidence) => {
                match prepay(order.kind, &answer.body, self.now_ms()) {
                    Ok(prepay) => Learned::Fact(Fact::Accepted(prepay), evidence),
                    Err(error) => Learned::nothing(error.op(name)),
                }
            }
            Exchange::Refused(error, evidence) => match refusal::class(&error) {
                Class::Wait => Learned::Fact(Fact::UserPaying, evidence),
                Class::Final | Class::Config if !is_one_of(&error, MAY_EXIST) => {
                    let code = error.code().unwrap_or_default().to_owned();
                    let proven = None;
                    Learned::Fact(Fact::Refused { code, proven }, refused(evidence, &error))
                }
                _ => Learned::nothing(error.advise(Advice::Query)),
            },
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Asks where an order stands.
    pub(in crate::engine) fn query_v3(
        &self,
        merchant: &Merchant,
        order: &Order,
        pace: Pace,
    ) -> Learned<Fact> {
        let name = QUERY.for_order(order);
        let params = Value::Object(identify(order));
        match self.exchange_v3(merchant, name, &params, pace) {
            Exchange::Answered(answer, evidence) => about(order, name, &answer.body)
                .and_then(|()| said(name, &answer.body))
                .map_or_else(Learned::nothing, |fact| {
                    Learned::Fact(fact, asked(evidence))
                }),
            Exchange::Refused(error, evidence) if is_one_of(&error, NOT_FOUND) => {
                Learned::Fact(Fact::Absent { current: false }, asked(evidence))
            }
            Exchange::Refused(error, _) => Learned::nothing(error),
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Closes an order that is not paid.
    pub(in crate::engine) fn close_v3(&self, merchant: &Merchant, order: &Order) -> Learned<Fact> {
        let name = CLOSE.for_order(order);
        let params = Value::Object(identify(order));
        match self.exchange_v3(merchant, name, &params, Pace::Usual) {
            Exchange::Answered(answer, evidence) if answer.body.is_null() => {
                Learned::Fact(Fact::Closed, evidence)
            }
            Exchange::Answered(..) => {
                let text = "the answer to a close is empty; this is another call's";
                Learned::nothing(Error::wire(Advice::Query, text).op(name))
            }
            Exchange::Refused(error, evidence) if is_one_of(&error, &["ORDERCLOSED"]) => {
                Learned::Fact(Fact::Closed, evidence)
            }
            Exchange::Refused(error, evidence) if is_one_of(&error, NOT_FOUND) => {
                Learned::Fact(Fact::Absent { current: true }, evidence)
            }
            Exchange::Refused(error, _) => Learned::nothing(error.advise(Advice::Query)),
            Exchange::Silent { error, sent } => Learned::Nothing { error, sent },
        }
    }

    /// Reverses an order by payment code: closes it if it is unpaid, gives the money back if it is
    /// paid (v3 reference, 7.2).
    pub(in crate::engine) fn reverse_v3(&self, merchant: &Merchant, order: &Order) -> Reversal {
        let name = REVERSE.for_order(order);
        let mut params = identify(order);
        let app = match order.sub_mchid {
            None => "appid",
            Some(_) => "sp_appid",
        };
        params.insert(app.to_owned(), json!(order.appid));
        match self.exchange_v3(merchant, name, &Value::Object(params), Pace::Usual) {
            Exchange::Answered(answer, evidence) => match about(order, name, &answer.body) {
                Ok(()) => Reversal::Done(evidence),
                Err(error) => Reversal::Again(error),
            },
            Exchange::Refused(error, _) if is_one_of(&error, NOT_FOUND) => Reversal::Absent(error),
            Exchange::Refused(error, _) => {
                match is_one_of(&error, &["REVERSEEXPIRE", "TRADEERROR"]) {
                    true => Reversal::Refused(error),
                    false => Reversal::Again(error.advise(Advice::Query)),
                }
            }
            Exchange::Silent { error, .. } => Reversal::Again(error),
        }
    }
}

/// Whether an answer is about the order that was asked for: the signature covers neither the
/// request nor its path, so that an authentic answer may be another order's.
fn about(order: &Order, name: &str, body: &Value) -> Result<()> {
    let wrong = match text(body, "out_trade_no") {
        Some(number) if number == order.out_trade_no.as_str() => return Ok(()),
        Some(_) => "the answer is about another order",
        None => "the answer does not say which order it is about",
    };
    Err(Error::mismatch("out_trade_no", wrong).op(name))
}

/// What an order's own answer says of it.
fn said(name: &str, body: &Value) -> Result<Fact> {
    let state = text(body, "trade_state").unwrap_or_default();
    trade_state(state, body)
        .unwrap_or_else(|| Err(unknown_word(name, "trade_state", state)))
        .map_err(|error| error.op(name))
}

/// Reads what the payer needs out of the answer to a placed order.
///
/// # Errors
/// `Wire` without what an order of the kind is paid with: the answer is then another call's, and
/// the order may be known to WeChat Pay or not.
fn prepay(kind: PayKind, body: &Value, received_ms: i64) -> Result<Prepay> {
    let needed = match kind {
        PayKind::Native => "code_url",
        PayKind::H5 => "h5_url",
        _ => "prepay_id",
    };
    if text(body, needed).is_none() {
        let text = "the answer does not say what the order is paid with";
        return Err(Error::wire(Advice::Query, text).at(needed));
    }
    let text = |field| text(body, field).map(str::to_owned);
    Ok(Prepay {
        prepay_id: text("prepay_id"),
        code_url: text("code_url"),
        mweb_url: text("h5_url"),
        received_ms,
    })
}

/// Whether a refusal's code is one of these, however it is written.
pub(in crate::engine) fn is_one_of(error: &Error, codes: &[&str]) -> bool {
    error
        .code()
        .is_some_and(|code| codes.contains(&refusal::plain(code).as_str()))
}

/// Whether WeChat Pay says that it does not know the number.
pub(in crate::engine) fn is_absent(error: &Error) -> bool {
    is_one_of(error, NOT_FOUND)
}

pub(in crate::engine) fn asked(evidence: Evidence) -> Evidence {
    Evidence {
        source: Source::Query,
        ..evidence
    }
}

pub(in crate::engine) fn refused(evidence: Evidence, error: &Error) -> Evidence {
    let code = error.code().unwrap_or_default();
    Evidence {
        operation: format!("{} {code}", evidence.operation),
        ..evidence
    }
}
