//! Who sells: the merchant that signed, or one that it serves.

use super::Call;
use super::refusals::No;
use serde_json::Value;

/// A seller whose numbers belong together.
pub(super) struct Seller {
    /// The app of the merchant that signed.
    pub(super) appid: String,
    /// The merchant that is served.
    pub(super) sub_mchid: Option<String>,
    /// Its app.
    pub(super) sub_appid: Option<String>,
}

/// Reads and checks who sells from a body with `mchid` and `appid`, or with `sp_mchid`,
/// `sp_appid`, `sub_mchid` and `sub_appid`.
pub(super) fn seller(call: &Call) -> Result<Seller, No> {
    let partner = call.body.get("sp_mchid").is_some();
    let (mchid, appid) = match partner {
        true => ("/sp_mchid", "/sp_appid"),
        false => ("/mchid", "/appid"),
    };
    signed_by(call, "body", mchid, call.text(mchid))?;
    let appid = call.own(appid);
    let seller = Seller {
        sub_mchid: call.text("/sub_mchid").map(str::to_owned),
        sub_appid: call.text("/sub_appid").map(str::to_owned),
        appid,
    };
    app(call, &seller.appid)?;
    served(call, partner, &seller)?;
    Ok(seller)
}

/// Reads and checks who sold from a body or a query without apps; the merchant that is served, if
/// there is one.
pub(super) fn sold(call: &Call) -> Result<Option<String>, No> {
    let in_body = call.body.is_object();
    let get = |name: &str| match in_body {
        true => call.body.get(name).and_then(Value::as_str),
        false => call.query(name),
    };
    let place = if in_body { "body" } else { "query" };
    let partner = call.route.path.starts_with("/v3/pay/partner/");
    let mchid = if partner { "sp_mchid" } else { "mchid" };
    signed_by(call, place, &format!("/{mchid}"), get(mchid))?;
    let sub = get("sub_mchid").map(str::to_owned);
    relation(call, partner, sub.as_deref())?;
    Ok(sub)
}

/// Checks that an app is the merchant's own.
pub(super) fn app(call: &Call, appid: &str) -> Result<(), No> {
    match call.merchant.has_app(appid) {
        true => Ok(()),
        false => Err(No::new("APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配")),
    }
}

/// Checks that the merchant that a message names is the one that signed it.
fn signed_by(call: &Call, place: &str, pointer: &str, mchid: Option<&str>) -> Result<(), No> {
    match mchid {
        Some(mchid) if mchid == call.merchant.mch_id => Ok(()),
        other => {
            let issue = "与签名的商户号不一致";
            Err(No::param(place, pointer, issue, &Value::from(other)))
        }
    }
}

/// The merchant that is served, where a service provider may name one.
pub(super) fn sub(call: &Call, named: Option<&str>) -> Result<Option<String>, No> {
    relation(call, call.merchant.is_provider(), named)?;
    Ok(named.map(str::to_owned))
}

fn served(call: &Call, partner: bool, seller: &Seller) -> Result<(), No> {
    relation(call, partner, seller.sub_mchid.as_deref())?;
    let sub = seller
        .sub_mchid
        .as_deref()
        .and_then(|id| call.merchant.sub(id));
    match (sub, &seller.sub_appid) {
        (Some(sub), Some(app)) if !sub.sub_appids.contains(app) => Err(No::new(
            "APPID_MCHID_NOT_MATCH",
            "sub_appid和sub_mch_id不匹配",
        )),
        _ => Ok(()),
    }
}

/// Checks that a provider names whom it serves, and nobody else does.
fn relation(call: &Call, partner: bool, sub: Option<&str>) -> Result<(), No> {
    let known = match (partner, sub) {
        (true, Some(sub)) => call.merchant.sub(sub).is_some(),
        (true, None) => false,
        (false, sub) => sub.is_none() && !call.merchant.is_provider(),
    };
    match known {
        true => Ok(()),
        false => Err(No::new("NO_AUTH", "受理关系不存在")),
    }
}
