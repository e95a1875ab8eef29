//! Reading an order's parameters: checked whole, in our words, before anything is stored or sent.

use super::params::Params;
use super::{Engine, Merchant, merchant};
use crate::crypto::digest;
use crate::error::{Error, Result};
use crate::order::{CODE_DEADLINE_MS, Dialect, Order, OrderState, PayKind};
use crate::types::OutTradeNo;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How long an order can be paid unless the caller says otherwise: two hours, the life of a
/// `prepay_id` (v2 reference, 2.1).
const EXPIRES_S: u64 = 7_200;
/// The shortest time, and the longest that WeChat Pay supports, seven days. Its newest text allows a
/// minute, counted when the request arrives; a second minute leaves time to arrive, and to be sent
/// again (v2 reference, 2.1, and ambiguities 6 and 25).
const EXPIRES_S_RANGE: std::ops::RangeInclusive<u64> = 120..=604_800;

impl Engine {
    /// Reads and checks the parameters of an order; nothing is stored or sent yet.
    pub(super) fn draft(&self, merchant: &Merchant, params: &Params) -> Result<Order> {
        let kind = params.need("kind")?;
        let kind = PayKind::parse(kind).ok_or_else(|| {
            let known = PayKind::ALL.map(PayKind::word).join(", ");
            Error::input("kind", format!("must be one of {known}"))
        })?;
        let out_trade_no = OutTradeNo::new(params.need("out_trade_no")?)?;
        let sub_mchid = params.text("sub_mchid");
        if merchant.partner && sub_mchid.is_none() {
            return Err(Error::input(
                "sub_mchid",
                "a service provider names its sub-merchant",
            ));
        }
        if !merchant.partner && sub_mchid.is_some() {
            return Err(Error::input(
                "sub_mchid",
                "only a service provider has sub-merchants",
            ));
        }
        let expires_s = params.integer("expires_s").unwrap_or(EXPIRES_S);
        if !EXPIRES_S_RANGE.contains(&expires_s) {
            return Err(Error::input("expires_s", "must be within 120..=604800"));
        }
        let now_ms = self.now_ms();
        let life_ms = match kind.takes_money_at_once() {
            true => CODE_DEADLINE_MS,
            false => i64::try_from(expires_s)
                .unwrap_or(i64::MAX)
                .saturating_mul(1000),
        };
        let mut order = Order {
            mchid: merchant.mchid.clone(),
            out_trade_no,
            appid: merchant.appid(params.text("appid"))?.to_owned(),
            sub_mchid: sub_mchid.map(str::to_owned),
            sub_appid: params.text("sub_appid").map(str::to_owned),
            dialect: placed_in(merchant, kind, params.dialect())?,
            kind,
            total: params.fen("total")?,
            currency: currency(params)?,
            params_hash: params_hash(params.given()),
            intent: String::new(),
            state: OrderState::Placing,
            version: 1,
            sends: 1,
            prepay: None,
            payment: None,
            reason: None,
            late: false,
            held: 0,
            refunded: 0,
            shared: 0,
            placed_ms: now_ms,
            expires_ms: now_ms.saturating_add(life_ms),
            changed_ms: now_ms,
        };
        order.intent = match order.dialect {
            Dialect::V2 => self.place_intent_v2(merchant, params, &order)?,
            Dialect::V3 => self.place_intent_v3(merchant, params, &order)?,
        };
        Ok(order)
    }

    pub(super) fn notify_url(&self, merchant: &Merchant, params: &Params) -> Result<String> {
        match params.text("notify_url") {
            Some(url) => match super::config::notify_url_problem(url) {
                Some(problem) => Err(Error::input("notify_url", problem)),
                None => Ok(url.to_owned()),
            },
            None => merchant.notify_url.clone().ok_or_else(|| {
                merchant::missing("notify_url", "orders need an address for their notices")
            }),
        }
    }
}

/// The dialect in which an order is placed.
///
/// Faces pay in v2 only. Payment codes go in v2 as long as its keys are there and nobody says
/// otherwise: v3's interface for them is not open to every merchant (v3 reference, 7.2 and 12).
fn placed_in(merchant: &Merchant, kind: PayKind, named: Option<Dialect>) -> Result<Dialect> {
    let chosen = named.or(merchant.dialect);
    match kind {
        PayKind::Face if named == Some(Dialect::V3) => {
            Err(Error::input("dialect", "v3 has no payment by face"))
        }
        PayKind::Face if merchant.v2.is_none() => {
            Err(merchant::missing("v2", "payment by face exists in v2 only"))
        }
        PayKind::Face => Ok(Dialect::V2),
        PayKind::PaymentCode if chosen.is_none() && merchant.v2.is_some() => Ok(Dialect::V2),
        _ => merchant.speaks(named),
    }
}

/// The currency of ISO 4217 in which the order is made.
fn currency(params: &Params) -> Result<String> {
    let currency = params.text("currency").unwrap_or("CNY");
    if currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase()) {
        Ok(currency.to_owned())
    } else {
        let text = "must be three capital letters, such as CNY";
        Err(Error::input("currency", text))
    }
}

/// The digest of parameters to which a number is bound (P9): the canonical JSON of all that were
/// given, but for how long the caller waits and in which dialect it goes: a number is bound to what
/// is asked for.
pub(super) fn params_hash(mut given: serde_json::Map<String, Value>) -> String {
    given.remove("wait_ms");
    given.remove("dialect");
    let sorted: BTreeMap<String, Value> = given.into_iter().collect();
    digest::hex_lower(&digest::sha256(json!(sorted).to_string().as_bytes()))
}
