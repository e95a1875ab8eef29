//! What a client needs so that its user can pay (v3 reference, section 8).
//!
//! Every function gives the complete object that goes to the client, signed with the private key of the
//! merchant that placed the order; a service provider's own, in partner mode too.

use super::{Account, Stamp, sign};
use crate::error::{Error, Result};
use crate::wire::percent;
use serde_json::{Value, json};

/// The parameters of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` in an official account.
///
/// # Errors
/// `Input`, naming the member, for one that is empty or holds a line break; what the signer says.
pub fn jsapi(account: &Account, appid: &str, prepay_id: &str, stamp: &Stamp) -> Result<Value> {
    let call = JsCall::sign(account, appid, prepay_id, stamp)?;
    Ok(json!({
        "appId": appid, "timeStamp": call.timestamp, "nonceStr": stamp.nonce,
        "package": call.package, "signType": account.suite.sign_type, "paySign": call.pay_sign,
    }))
}

/// The parameters of `wx.chooseWXPay`: it takes `timestamp`, but what is signed is the same.
///
/// # Errors
/// As [`jsapi`].
pub fn choose_wx_pay(
    account: &Account,
    appid: &str,
    prepay_id: &str,
    stamp: &Stamp,
) -> Result<Value> {
    let call = JsCall::sign(account, appid, prepay_id, stamp)?;
    Ok(json!({
        "timestamp": call.timestamp, "nonceStr": stamp.nonce,
        "package": call.package, "signType": account.suite.sign_type, "paySign": call.pay_sign,
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
    stamp: &Stamp,
) -> Result<Value> {
    let call = JsCall::sign(account, appid, prepay_id, stamp)?;
    Ok(json!({
        "timeStamp": call.timestamp, "nonceStr": stamp.nonce,
        "package": call.package, "signType": account.suite.sign_type, "paySign": call.pay_sign,
    }))
}

/// The members of `PayReq` in the APP SDK; the partner is the merchant that placed the order.
///
/// # Errors
/// As [`jsapi`].
pub fn app(account: &Account, appid: &str, prepay_id: &str, stamp: &Stamp) -> Result<Value> {
    let timestamp = stamp.seconds()?;
    let sign = signed(
        account,
        [("appid", appid), ("prepayid", prepay_id)],
        (&timestamp, stamp.nonce),
        prepay_id,
    )?;
    Ok(json!({
        "appid": appid, "partnerid": account.mchid, "prepayid": prepay_id,
        "package": "Sign=WXPay", "noncestr": stamp.nonce, "timestamp": timestamp, "sign": sign,
    }))
}

/// The address to which an H5 page sends its user, back to `redirect_url` afterwards if there is one.
///
/// # Errors
/// `Input` for an address that is not https.
pub fn h5(h5_url: &str, redirect_url: Option<&str>) -> Result<Value> {
    if !h5_url.starts_with("https://") {
        return Err(Error::input("h5_url", "must begin with https://"));
    }
    let url = match redirect_url.filter(|url| !url.is_empty()) {
        Some(url) => format!("{h5_url}&redirect_url={}", percent::encode(url)),
        None => h5_url.to_owned(),
    };
    Ok(json!({ "h5_url": url }))
}

/// The text of the QR code of a native order.
///
/// # Errors
/// `Input` for one that is not WeChat's.
pub fn native(code_url: &str) -> Result<Value> {
    if !code_url.starts_with("weixin://") {
        return Err(Error::input("code_url", "must begin with weixin://"));
    }
    Ok(json!({ "code_url": code_url }))
}

/// What the three ways of paying inside WeChat have in common.
struct JsCall {
    timestamp: String,
    package: String,
    pay_sign: String,
}

impl JsCall {
    fn sign(account: &Account, appid: &str, prepay_id: &str, stamp: &Stamp) -> Result<JsCall> {
        let timestamp = stamp.seconds()?;
        let package = format!("prepay_id={prepay_id}");
        let members = [("appId", appid), ("prepay_id", prepay_id)];
        let pay_sign = signed(account, members, (&timestamp, stamp.nonce), &package)?;
        Ok(JsCall {
            timestamp,
            package,
            pay_sign,
        })
    }
}

/// Signs the four lines; the members that came from outside must each fill one line.
fn signed(
    account: &Account,
    members: [(&str, &str); 2],
    (timestamp, nonce): (&str, &str),
    last: &str,
) -> Result<String> {
    for (name, value) in members {
        if value.is_empty() || value.chars().any(char::is_control) {
            return Err(Error::input(name, "is empty or holds a line break"));
        }
    }
    let message = sign::client_message(members[0].1, timestamp, nonce, last);
    sign::sign(account, &message)
}

impl Stamp<'_> {
    /// The time as the ten digits that clients take.
    fn seconds(&self) -> Result<String> {
        let timestamp = self.check()?;
        match timestamp.len() {
            10 => Ok(timestamp),
            _ => Err(Error::input(
                "timestamp",
                "must be Unix seconds of ten digits",
            )),
        }
    }
}

#[cfg(test)]
#[path = "invoke_tests.rs"]
mod tests;
