//! The engine's parameters in v2's own names.

use super::{place_operation, store};
use crate::engine::params::Params;
use crate::engine::{Engine, Merchant, goods, merchant};
use crate::error::{Error, Result};
use crate::operations;
use crate::order::{Dialect, Order, PayKind};
use crate::types::BeijingTime;
use crate::v2;
use crate::wire::Fields;
use serde_json::Value;

impl Engine {
    /// The placing request as the text that is stored with an order, in v2's own names (v2
    /// reference, 2.1, 2.2 and 2.18).
    ///
    /// # Errors
    /// `Input`, naming our parameter; `Config` for what the order's whole life will need.
    pub(in crate::engine) fn place_intent_v2(
        &self,
        merchant: &Merchant,
        params: &Params,
        order: &Order,
    ) -> Result<String> {
        let fields = self.place_fields(merchant, params, order)?;
        if order.kind.takes_money_at_once() && merchant.account()?.identity.is_none() {
            let text = "orders by payment code or face may have to be reversed, which needs the certificate";
            return Err(merchant::missing("v2.client_cert", text));
        }
        sendable(merchant, place_operation(order.kind), &order.appid, &fields)?;
        Ok(store(&fields))
    }

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
        let json = |name: &str, said: fn(&Value, Dialect) -> Value| {
            let value = params.value(name)?;
            Some(said(value, Dialect::V2).to_string())
        };
        set("body", text("description"));
        set("out_trade_no", Some(order.out_trade_no.as_str().to_owned()));
        set("total_fee", Some(order.total.to_string()));
        set("fee_type", text("currency"));
        set(
            "spbill_create_ip",
            Some(text("client_ip").unwrap_or_else(|| "127.0.0.1".to_owned())),
        );
        set("attach", text("attach"));
        set("detail", json("detail", goods::detail));
        set("goods_tag", text("goods_tag"));
        set("limit_pay", text("limit_pay"));
        set("device_info", text("device_info"));
        set("scene_info", json("scene_info", goods::scene));
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
}

const fn trade_type(kind: PayKind) -> &'static str {
    match kind {
        PayKind::Native => "NATIVE",
        PayKind::App => "APP",
        PayKind::H5 => "MWEB",
        _ => "JSAPI",
    }
}

/// Checks that a request can be sealed, before it is stored: one that never can would stand in the
/// ledger as something whose outcome is not known, and a refund would hold its amount for ever.
///
/// # Errors
/// `Input`, naming our parameter; `Config` for what the operation needs and the merchant lacks.
pub(in crate::engine) fn sendable(
    merchant: &Merchant,
    operation: &str,
    appid: &str,
    fields: &Fields,
) -> Result<()> {
    const NONCE: &str = "00000000000000000000000000000000";
    let operation = crate::engine::exchange::listed(operation)?;
    let account = merchant.account()?;
    operations::check(operation, fields)
        .and_then(|()| v2::seal(operation, account, Some(appid), fields, NONCE))
        .map(drop)
        .map_err(in_our_words)
}

/// Names our parameter where the table's check names WeChat Pay's field.
pub(in crate::engine) fn in_our_words(error: Error) -> Error {
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
