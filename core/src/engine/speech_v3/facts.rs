//! Payments as v3 tells them, in answers and in notices.

use crate::error::{Advice, Error, Result};
use crate::order::{Fact, Payment};
use crate::types::{BeijingTime, Fen};
use serde_json::Value;

/// A text at a path of members, as `payer.openid`; nothing if it is empty or no text.
pub(in crate::engine) fn text<'a>(body: &'a Value, path: &str) -> Option<&'a str> {
    at(body, path)?.as_str().filter(|text| !text.is_empty())
}

/// A value at a path of members; `null` is none.
pub(in crate::engine) fn at<'a>(body: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.')
        .try_fold(body, |value, name| value.get(name))
        .filter(|value| !value.is_null())
}

/// An amount at a path of members, if it is there.
///
/// # Errors
/// `Wire` if it is there and no whole number of fen in range: what cannot be compared is not
/// believed.
pub(in crate::engine) fn amount(body: &Value, path: &str) -> Result<Option<Fen>> {
    let odd = || Error::wire(Advice::Query, "not a whole number of fen").at(path);
    at(body, path)
        .map(|value| Fen::new(value.as_i64().ok_or_else(odd)?).map_err(|_| odd()))
        .transpose()
}

/// A text that must be there.
///
/// # Errors
/// `Wire`, naming it.
pub(in crate::engine) fn need(body: &Value, path: &str) -> Result<String> {
    text(body, path).map(str::to_owned).ok_or_else(|| {
        let text = "a message about money without this field is not believed";
        Error::wire(Advice::Query, text).at(path)
    })
}

/// Reads a payment out of a notice, a query's answer or the answer to a payment code.
///
/// A service provider's payment names itself and its app with `sp_` (v3 reference, 7.4). The time
/// is written as v2 writes it, so that the same payment is the same fact in both dialects.
///
/// # Errors
/// `Wire`, naming the field that is missing or oddly written.
pub(in crate::engine) fn payment(body: &Value) -> Result<Payment> {
    let is_partner = at(body, "sp_mchid").is_some();
    let (mchid, appid) = match is_partner {
        true => ("sp_mchid", "sp_appid"),
        false => ("mchid", "appid"),
    };
    let total = amount(body, "amount.total")?.ok_or_else(|| {
        let text = "a message about money without this field is not believed";
        Error::wire(Advice::Query, text).at("amount.total")
    })?;
    let time = need(body, "success_time")?;
    let time = BeijingTime::parse_rfc3339(&time)
        .map_err(|_| Error::wire(Advice::Query, "not a time of RFC 3339").at("success_time"))?;
    Ok(Payment {
        mchid: need(body, mchid)?,
        appid: need(body, appid)?,
        sub_mchid: text(body, "sub_mchid").map(str::to_owned),
        out_trade_no: need(body, "out_trade_no")?,
        transaction_id: need(body, "transaction_id")?,
        total,
        currency: text(body, "amount.currency").unwrap_or("CNY").to_owned(),
        trade_type: text(body, "trade_type").unwrap_or_default().to_owned(),
        time: time.compact(),
    })
}

/// What a `trade_state` means (v3 reference, 9.1); nothing for one that is not known.
pub(super) fn trade_state(state: &str, body: &Value) -> Option<Result<Fact>> {
    Some(Ok(match state {
        "SUCCESS" | "REFUND" => return Some(payment(body).map(Fact::Paid)),
        "NOTPAY" => Fact::Waiting,
        "USERPAYING" | "ACCEPT" => Fact::UserPaying,
        "CLOSED" => Fact::Closed,
        "REVOKED" => Fact::Reversed,
        "PAYERROR" => Fact::Failed,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Event;
    use serde_json::json;

    fn paid() -> Value {
        json!({
            "appid": "wx1", "mchid": "190", "out_trade_no": "N-1", "transaction_id": "42",
            "trade_type": "JSAPI", "trade_state": "SUCCESS", "success_time": "2026-11-20T12:00:00.120+08:00",
            "amount": { "total": 100, "payer_total": 90, "currency": "CNY" },
        })
    }

    #[test]
    fn a_payment_is_the_same_fact_in_both_dialects() {
        let payment = payment(&paid()).unwrap();
        assert_eq!(payment.time, "20261120120000");
        assert_eq!((payment.total.get(), payment.mchid.as_str()), (100, "190"));
        let mut abroad = paid();
        abroad["success_time"] = json!("2026-11-20T04:00:00Z");
        assert_eq!(super::payment(&abroad).unwrap(), payment);
    }

    #[test]
    fn a_service_providers_payment_names_provider_and_sub_merchant() {
        let mut body = paid();
        let map = body.as_object_mut().unwrap();
        map.remove("appid");
        map.remove("mchid");
        map.extend(
            json!({ "sp_appid": "wxs", "sp_mchid": "180", "sub_mchid": "181" })
                .as_object()
                .unwrap()
                .clone(),
        );
        let payment = payment(&body).unwrap();
        assert_eq!(
            (
                payment.mchid.as_str(),
                payment.appid.as_str(),
                payment.sub_mchid.as_deref()
            ),
            ("180", "wxs", Some("181"))
        );
    }

    #[test]
    fn what_is_missing_or_odd_is_not_believed_and_named() {
        for (path, value) in [
            ("out_trade_no", json!("")),
            ("transaction_id", json!(null)),
            ("mchid", json!(190)),
            ("appid", json!([])),
            ("success_time", json!("yesterday")),
            ("success_time", json!("20261120120000")),
            ("amount.total", json!("100")),
            ("amount.total", json!(1.0)),
            ("amount.total", json!(0)),
            ("amount.total", json!(-1)),
            ("amount.total", json!(100_000_000_001_i64)),
            ("amount.total", json!(true)),
            ("amount.total", json!(null)),
        ] {
            let mut body = paid();
            let pointer = format!("/{}", path.replace('.', "/"));
            *body.pointer_mut(&pointer).unwrap() = value.clone();
            let error = payment(&body).unwrap_err();
            assert_eq!(error.field(), Some(path), "{value}");
        }
    }

    #[test]
    fn every_known_state_is_a_fact_and_no_other_is() {
        let event = |state: &str| trade_state(state, &paid()).map(|fact| fact.unwrap().event());
        for (state, expected) in [
            ("SUCCESS", Event::Paid),
            ("REFUND", Event::Paid),
            ("NOTPAY", Event::Waiting),
            ("USERPAYING", Event::UserPaying),
            ("ACCEPT", Event::UserPaying),
            ("CLOSED", Event::Closed),
            ("REVOKED", Event::Reversed),
            ("PAYERROR", Event::Failed),
        ] {
            assert_eq!(event(state), Some(expected), "{state}");
        }
        for odd in ["", "success", "SUCCESS ", "PAY_FAIL", "SETTLED"] {
            assert_eq!(event(odd), None, "{odd}");
        }
    }
}
