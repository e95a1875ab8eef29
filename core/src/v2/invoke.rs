//! What a client needs so that its user can pay (v2 reference, section 7).
//!
//! Every function gives the complete object that goes to the client. Times are Unix seconds; nonces
//! come from the caller. The algorithm is the account's, which must be the one the order was placed
//! with.

use super::{Account, sign};
use crate::error::{Error, Result};
use crate::wire::{Fields, percent};
use serde_json::{Value, json};

/// The longest number of a product (v2 reference, 2.1).
const MAX_PRODUCT_ID: usize = 32;

/// The parameters of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` in an official account.
///
/// # Errors
/// `Input`, naming the member, for one that is empty, and for an empty key.
pub fn jsapi(
    account: &Account,
    appid: &str,
    prepay_id: &str,
    timestamp: i64,
    nonce: &str,
) -> Result<Value> {
    let call = JsCall::sign(account, appid, prepay_id, timestamp, nonce)?;
    Ok(json!({
        "appId": appid, "timeStamp": call.timestamp, "nonceStr": nonce, "package": call.package,
        "signType": account.sign_type.name(), "paySign": call.pay_sign,
    }))
}

/// The parameters of `wx.chooseWXPay`: it takes `timestamp`, but what is signed is `timeStamp`.
///
/// # Errors
/// As [`jsapi`].
pub fn choose_wx_pay(
    account: &Account,
    appid: &str,
    prepay_id: &str,
    timestamp: i64,
    nonce: &str,
) -> Result<Value> {
    let call = JsCall::sign(account, appid, prepay_id, timestamp, nonce)?;
    Ok(json!({
        "timestamp": call.timestamp, "nonceStr": nonce, "package": call.package,
        "signType": account.sign_type.name(), "paySign": call.pay_sign,
    }))
}

/// The parameters of a mini program's `wx.requestPayment`: `appId` is signed and not passed.
///
/// # Errors
/// As [`jsapi`].
pub fn mini_program(
    account: &Account,
    appid: &str,
    prepay_id: &str,
    timestamp: i64,
    nonce: &str,
) -> Result<Value> {
    let call = JsCall::sign(account, appid, prepay_id, timestamp, nonce)?;
    Ok(json!({
        "timeStamp": call.timestamp, "nonceStr": nonce, "package": call.package,
        "signType": account.sign_type.name(), "paySign": call.pay_sign,
    }))
}

/// The members of `PayReq` in the APP SDK.
///
/// `partner_id` is the merchant who is paid: for a service provider the sub-merchant (v2 reference,
/// ambiguity 1), else the merchant itself.
///
/// # Errors
/// As [`jsapi`].
pub fn app(
    account: &Account,
    appid: &str,
    partner_id: &str,
    prepay_id: &str,
    timestamp: i64,
    nonce: &str,
) -> Result<Value> {
    let timestamp = seconds(timestamp)?;
    let members = [
        ("appid", appid),
        ("partnerid", partner_id),
        ("prepayid", prepay_id),
        ("package", "Sign=WXPay"),
        ("noncestr", nonce),
        ("timestamp", timestamp.as_str()),
    ];
    let sign = signed(account, &members)?;
    let mut object: serde_json::Map<String, Value> = members
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect();
    object.insert("sign".to_owned(), json!(sign));
    Ok(Value::Object(object))
}

/// The address to which an H5 page sends its user, back to `redirect_url` afterwards if there is one.
///
/// # Errors
/// `Input` for an address that is not https.
pub fn h5(mweb_url: &str, redirect_url: Option<&str>) -> Result<Value> {
    if !mweb_url.starts_with("https://") {
        return Err(Error::input("mweb_url", "must begin with https://"));
    }
    let url = match redirect_url.filter(|url| !url.is_empty()) {
        Some(url) => format!("{mweb_url}&redirect_url={}", percent::encode(url)),
        None => mweb_url.to_owned(),
    };
    Ok(json!({ "mweb_url": url }))
}

/// The text of the QR code of native mode 2.
///
/// # Errors
/// `Input` for one that is not WeChat's.
pub fn native(code_url: &str) -> Result<Value> {
    if !code_url.starts_with("weixin://") {
        return Err(Error::input("code_url", "must begin with weixin://"));
    }
    Ok(json!({ "code_url": code_url }))
}

/// The text of a lasting QR code of native mode 1; scanning it leads to the merchant's callback.
///
/// # Errors
/// As [`jsapi`]; `Input` too for a product's number of more than 32 bytes.
pub fn native_mode1_link(
    account: &Account,
    appid: &str,
    product_id: &str,
    timestamp: i64,
    nonce: &str,
) -> Result<Value> {
    if product_id.len() > MAX_PRODUCT_ID {
        return Err(Error::input("product_id", "is longer than 32 bytes"));
    }
    let timestamp = seconds(timestamp)?;
    let members = [
        ("appid", appid),
        ("mch_id", account.mch_id.as_str()),
        ("product_id", product_id),
        ("time_stamp", timestamp.as_str()),
        ("nonce_str", nonce),
    ];
    let sign = signed(account, &members)?;
    let query = percent::encode_query([("sign", sign.as_str())].into_iter().chain(members));
    Ok(json!({ "code_url": format!("weixin://wxpay/bizpayurl?{query}") }))
}

/// What the three ways of paying inside WeChat have in common.
struct JsCall {
    timestamp: String,
    package: String,
    pay_sign: String,
}

impl JsCall {
    fn sign(
        account: &Account,
        appid: &str,
        prepay_id: &str,
        timestamp: i64,
        nonce: &str,
    ) -> Result<JsCall> {
        if prepay_id.is_empty() {
            return Err(Error::input("prepay_id", "is empty"));
        }
        let timestamp = seconds(timestamp)?;
        let package = format!("prepay_id={prepay_id}");
        let pay_sign = signed(
            account,
            &[
                ("appId", appid),
                ("timeStamp", timestamp.as_str()),
                ("nonceStr", nonce),
                ("package", package.as_str()),
                ("signType", account.sign_type.name()),
            ],
        )?;
        Ok(JsCall {
            timestamp,
            package,
            pay_sign,
        })
    }
}

fn signed(account: &Account, members: &[(&str, &str)]) -> Result<String> {
    if let Some((name, _)) = members.iter().find(|(_, value)| value.is_empty()) {
        return Err(Error::input(*name, "is empty"));
    }
    let fields: Fields = members.iter().copied().collect();
    sign::sign(&fields, account.key.expose(), account.sign_type)
}

/// Unix seconds as the ten digits that clients take.
fn seconds(timestamp: i64) -> Result<String> {
    match (1_000_000_000..=9_999_999_999).contains(&timestamp) {
        true => Ok(timestamp.to_string()),
        false => Err(Error::input(
            "timestamp",
            "must be Unix seconds of ten digits",
        )),
    }
}

#[cfg(test)]
#[path = "invoke_tests.rs"]
mod tests;
