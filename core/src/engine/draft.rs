//! Reading an order's parameters: checked whole, in our words, before anything is stored or sent.

use super::params::Params;
use super::speech_v2::{place_operation, store};
use super::{Engine, Merchant, merchant};
use crate::crypto::digest;
use crate::error::{Error, Result};
use crate::operations;
use crate::order::{CODE_DEADLINE_MS, Dialect, Order, OrderState, PayKind};
use crate::types::{BeijingTime, OutTradeNo};
use crate::v2;
use crate::wire::Fields;
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
            dialect: Dialect::V2,
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
        let fields = self.place_fields(merchant, params, &order)?;
        self.demand(merchant, kind)?;
        sendable(merchant, place_operation(kind), &order.appid, &fields)?;
        order.intent = store(&fields);
        Ok(order)
    }

    /// Demands the pieces of configuration that the order's whole life will need.
    fn demand(&self, merchant: &Merchant, kind: PayKind) -> Result<()> {
        let account = merchant.account()?;
        if kind.takes_money_at_once() && account.identity.is_none() {
            let text = "orders by payment code or face may have to be reversed, which needs the certificate";
            return Err(merchant::missing("v2.client_cert", text));
        }
        Ok(())
    }

    /// The placing request in v2's own names (v2 reference, 2.1, 2.2 and 2.18).
    fn place_fields(
        &self,
        merchant: &Merchant,
        params: &Params,
        order: &Order,
    ) -> Result<Fields<'static>> {
        let mut fields = Fields::with_capacity(24);
        let mut set = |name: &'static str, value: Option<String>| {
            if let Some(value) = value {
                fields.set(name, value);
            }
        };
        let text = |name: &str| params.text(name).map(str::to_owned);
        let json = |name: &str| params.value(name).map(Value::to_string);
        set("body", text("description"));
        set("out_trade_no", Some(order.out_trade_no.as_str().to_owned()));
        set("total_fee", Some(order.total.to_string()));
        set("fee_type", text("currency"));
        set(
            "spbill_create_ip",
            Some(text("client_ip").unwrap_or_else(|| "127.0.0.1".to_owned())),
        );
        set("attach", text("attach"));
        set("detail", json("detail"));
        set("goods_tag", text("goods_tag"));
        set("limit_pay", text("limit_pay"));
        set("device_info", text("device_info"));
        set("scene_info", json("scene_info"));
        set(
            "profit_sharing",
            params.flag("profit_sharing").then(|| "Y".to_owned()),
        );
        set("receipt", params.flag("receipt").then(|| "Y".to_owned()));
        set("sub_mch_id", order.sub_mchid.clone());
        set("sub_appid", order.sub_appid.clone());
        match order.kind {
            PayKind::PaymentCode => set("auth_code", Some(params.need("auth_code")?.to_owned())),
            PayKind::Face => {
                set("face_code", Some(params.need("face_code")?.to_owned()));
                set("openid", text("openid"));
                set("fee_type", Some(order.currency.clone()));
            }
            kind => {
                let time = |ms| Some(BeijingTime::from_unix_ms(ms).compact());
                set("time_start", time(order.placed_ms));
                set("time_expire", time(order.expires_ms));
                set("trade_type", Some(trade_type(kind).to_owned()));
                set("openid", text("openid"));
                set("sub_openid", text("sub_openid"));
                let product = || order.out_trade_no.as_str().to_owned();
                let product =
                    text("product_id").or_else(|| (kind == PayKind::Native).then(product));
                set("product_id", product);
                set("notify_url", Some(self.notify_url(merchant, params)?));
            }
        }
        Ok(fields)
    }

    fn notify_url(&self, merchant: &Merchant, params: &Params) -> Result<String> {
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

const fn trade_type(kind: PayKind) -> &'static str {
    match kind {
        PayKind::Native => "NATIVE",
        PayKind::App => "APP",
        PayKind::H5 => "MWEB",
        _ => "JSAPI",
    }
}

/// The digest of parameters to which a number is bound (P9): the canonical JSON of all that were
/// given, but for how long the caller waits.
pub(super) fn params_hash(mut given: serde_json::Map<String, Value>) -> String {
    given.remove("wait_ms");
    let sorted: BTreeMap<String, Value> = given.into_iter().collect();
    digest::hex_lower(&digest::sha256(json!(sorted).to_string().as_bytes()))
}

/// Checks that a request can be sealed, before it is stored: one that never can would stand in the
/// ledger as something whose outcome is not known, and a refund would hold its amount for ever.
///
/// # Errors
/// `Input`, naming our parameter; `Config` for what the operation needs and the merchant lacks.
pub(super) fn sendable(
    merchant: &Merchant,
    operation: &str,
    appid: &str,
    fields: &Fields,
) -> Result<()> {
    const NONCE: &str = "00000000000000000000000000000000";
    let operation = super::exchange::listed(operation)?;
    let account = merchant.account()?;
    operations::check(operation, fields)
        .and_then(|()| v2::seal(operation, account, Some(appid), fields, NONCE))
        .map(drop)
        .map_err(in_our_words)
}

/// Names our parameter where the table's check names WeChat Pay's field.
pub(super) fn in_our_words(error: Error) -> Error {
    let ours = match error.field() {
        Some("body" | "desc") => "description",
        Some("total_fee") => "total",
        Some("refund_fee") => "amount",
        Some("fee_type") => "currency",
        Some("spbill_create_ip") => "client_ip",
        Some("refund_desc") => "reason",
        Some("sub_mch_id") => "sub_mchid",
        Some("bill_type" | "account_type") => "type",
        Some("mch_billno" | "partner_trade_no") => "number",
        Some("total_amount") => "amount",
        Some("re_openid") => "openid",
        Some("re_user_name") => "name",
        _ => return error,
    };
    error.at(ours)
}
