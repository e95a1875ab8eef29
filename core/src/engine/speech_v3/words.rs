//! The engine's parameters in v3's own names.

use super::place_operation;
use crate::engine::exchange::listed;
use crate::engine::goods;
use crate::engine::params::Params;
use crate::engine::{Engine, Merchant};
use crate::error::{Error, Result};
use crate::operations;
use crate::order::{Dialect, Order, PayKind};
use crate::types::BeijingTime;
use serde_json::{Map, Value, json};

impl Engine {
    /// The placing request as the text that is stored with an order.
    ///
    /// # Errors
    /// `Input`, naming our parameter; `Config` for keys that are not there.
    pub(in crate::engine) fn place_intent_v3(
        &self,
        merchant: &Merchant,
        params: &Params,
        order: &Order,
    ) -> Result<String> {
        let body = self.place_body(merchant, params, order)?;
        let name = place_operation(order)
            .ok_or_else(|| Error::input("kind", "v3 has no orders of this kind"))?;
        sendable(merchant, name, &body)?;
        Ok(body.to_string())
    }

    /// The placing request in v3's own names (v3 reference, 7.1, 7.2 and 7.4).
    fn place_body(&self, merchant: &Merchant, params: &Params, order: &Order) -> Result<Value> {
        let at_once = order.kind.takes_money_at_once();
        let mut body = identity(order);
        let mut set = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                body.insert(name.to_owned(), value);
            }
        };
        let text = |name: &str| params.text(name).map(Value::from);
        set("description", text("description"));
        set("out_trade_no", Some(order.out_trade_no.as_str().into()));
        set("attach", text("attach"));
        set("goods_tag", text("goods_tag"));
        set("limit_pay", text("limit_pay").map(|way| json!([way])));
        set(
            "support_fapiao",
            params.flag("receipt").then_some(Value::Bool(true)),
        );
        if !at_once {
            let expires = BeijingTime::from_unix_ms(order.expires_ms).rfc3339();
            set("time_expire", Some(expires.into()));
            let notify_url = self.notify_url(merchant, params)?;
            set("notify_url", Some(notify_url.into()));
        }
        let amount = json!({ "total": order.total.get(), "currency": order.currency });
        set("amount", Some(amount));
        set("payer", payer(params, order)?);
        let detail = params.value("detail");
        set("detail", detail.map(|d| goods::detail(d, Dialect::V3)));
        set("scene_info", scene(params, order.kind));
        set(
            "settle_info",
            params
                .flag("profit_sharing")
                .then(|| json!({ "profit_sharing": true })),
        );
        Ok(Value::Object(body))
    }
}

/// Under which names merchant and app go: a service provider signs for its sub-merchant.
fn identity(order: &Order) -> Map<String, Value> {
    let mut body = Map::new();
    let mut set = |name: &str, value: &str| {
        body.insert(name.to_owned(), value.into());
    };
    match &order.sub_mchid {
        None => {
            set("appid", &order.appid);
            set("mchid", &order.mchid);
        }
        Some(sub_mchid) => {
            set("sp_appid", &order.appid);
            set("sp_mchid", &order.mchid);
            set("sub_mchid", sub_mchid);
            if let Some(sub_appid) = &order.sub_appid {
                set("sub_appid", sub_appid);
            }
        }
    }
    body
}

/// Who pays: an openid under the app or the sub-merchant's, or a payment code.
fn payer(params: &Params, order: &Order) -> Result<Option<Value>> {
    let is_partner = order.sub_mchid.is_some();
    Ok(match order.kind {
        PayKind::PaymentCode => Some(json!({ "auth_code": params.need("auth_code")? })),
        PayKind::Jsapi | PayKind::MiniProgram => {
            match (params.text("openid"), params.text("sub_openid")) {
                (Some(openid), None) if is_partner => Some(json!({ "sp_openid": openid })),
                (None, Some(openid)) if is_partner => Some(json!({ "sub_openid": openid })),
                (Some(openid), None) => Some(json!({ "openid": openid })),
                (None, Some(_)) => {
                    let text = "only a service provider's order has a sub-merchant's payer";
                    return Err(Error::input("sub_openid", text));
                }
                (Some(_), Some(_)) => {
                    return Err(Error::input("sub_openid", "or openid, not both"));
                }
                (None, None) => return Err(Error::input("openid", "must be given")),
            }
        }
        _ => None,
    })
}

/// Where and from what device it is paid; H5 needs the payer's address.
fn scene(params: &Params, kind: PayKind) -> Option<Value> {
    let mut scene = match params.value("scene_info") {
        Some(given) => goods::scene(given, Dialect::V3),
        None => json!({}),
    };
    let map = scene.as_object_mut()?;
    let mut set = |name: &str, value: Option<&str>| {
        if let Some(value) = value
            && !map.contains_key(name)
        {
            map.insert(name.to_owned(), value.into());
        }
    };
    set("device_id", params.text("device_info"));
    match (kind, params.text("client_ip")) {
        (PayKind::PaymentCode, ip) => set("device_ip", ip),
        (PayKind::H5, ip) => set("payer_client_ip", Some(ip.unwrap_or("127.0.0.1"))),
        // Inside a scene the payer's address must be there.
        (_, Some(ip)) => set("payer_client_ip", Some(ip)),
        (_, None) if !map.is_empty() => {
            map.entry("payer_client_ip").or_insert("127.0.0.1".into());
        }
        _ => {}
    }
    (!map.is_empty()).then_some(scene)
}

/// Checks that a request can be sent, before it is stored: one that never can would stand in the
/// ledger as something whose outcome is not known, and a refund would hold its amount for ever.
///
/// # Errors
/// `Input`, naming our parameter; `Config` without the keys.
pub(in crate::engine) fn sendable(
    merchant: &Merchant,
    operation: &str,
    body: &Value,
) -> Result<()> {
    merchant.v3()?;
    operations::check_json(listed(operation)?, body).map_err(in_our_words)
}

/// Names our parameter where the table's check names WeChat Pay's field.
pub(in crate::engine) fn in_our_words(error: Error) -> Error {
    let ours = match error.field() {
        Some("amount.total") => "total",
        Some("amount.currency") => "currency",
        Some("amount.refund") => "amount",
        Some("payer.openid" | "payer.sp_openid") => "openid",
        Some("payer.sub_openid") => "sub_openid",
        Some("payer.auth_code") => "auth_code",
        Some("scene_info.payer_client_ip" | "scene_info.device_ip") => "client_ip",
        Some("scene_info.device_id") => "device_info",
        Some("support_fapiao") => "receipt",
        Some("funds_account") => "refund_account",
        Some("bill_type" | "account_type") => "type",
        Some("bill_date") => "date",
        Some("out_bill_no") => "number",
        Some("transfer_amount") => "amount",
        Some("transfer_remark") => "description",
        Some("transfer_scene_id") => "scene_id",
        Some("user_name") => "name",
        Some("user_recv_perception") => "recv_perception",
        Some(field) if field.starts_with("transfer_scene_report_infos") => "report_infos",
        Some(field) if field.starts_with("detail") => "detail",
        Some(field) if field.starts_with("limit_pay") => "limit_pay",
        Some(field) if field.starts_with("scene_info") => "scene_info",
        _ => return error,
    };
    error.at(ours)
}
