use super::{Call, No};
use crate::message::HttpRequest;
use fenpay::wire::{Fields, xml};
use std::net::IpAddr;

/// How long fields may be, in bytes (v2 reference, section 2).
const LONGEST: &[(&str, usize)] = &[
    ("nonce_str", 32),
    ("sign", 64),
    ("device_info", 32),
    ("body", 128),
    ("detail", 6000),
    ("attach", 127),
    ("out_trade_no", 32),
    ("fee_type", 16),
    ("spbill_create_ip", 64),
    ("time_start", 14),
    ("time_expire", 14),
    ("goods_tag", 32),
    ("notify_url", 256),
    ("trade_type", 16),
    ("product_id", 32),
    ("limit_pay", 32),
    ("openid", 128),
    ("sub_openid", 128),
    ("receipt", 8),
    ("profit_sharing", 16),
    ("scene_info", 512),
    ("transaction_id", 32),
    ("out_refund_no", 64),
    ("refund_id", 32),
    ("refund_desc", 80),
    ("refund_account", 30),
    ("auth_code", 128),
    ("face_code", 128),
    ("long_url", 512),
    ("mch_billno", 28),
    ("send_name", 32),
    ("re_openid", 32),
    ("wishing", 128),
    ("client_ip", 15),
    ("act_name", 32),
    ("remark", 256),
    ("partner_trade_no", 32),
    ("re_user_name", 64),
    ("desc", 100),
];

/// Amounts: positive whole numbers of fen.
const AMOUNTS: &[&str] = &["total_fee", "refund_fee", "total_amount", "amount"];
/// Addresses of machines.
const ADDRESSES: &[&str] = &["spbill_create_ip", "client_ip"];

/// Reads the message, or says what WeChat Pay says of one that cannot be read.
pub(super) fn read(request: &HttpRequest) -> Result<Fields<'_>, String> {
    if request.method != "POST" {
        return Err("请使用post方法".to_owned());
    }
    if request.body.is_empty() {
        return Err("post数据为空".to_owned());
    }
    if std::str::from_utf8(&request.body).is_err() {
        return Err("编码格式错误，请使用UTF-8编码".to_owned());
    }
    xml::read(&request.body).map_err(|_| "XML格式错误".to_owned())
}

/// Checks that app, merchant and served merchant belong together.
pub(super) fn identity(call: &Call) -> Result<(), No> {
    let merchant = &call.merchant;
    let nonce = call
        .get("nonce_str")
        .ok_or_else(|| No::message("缺少参数nonce_str"))?;
    if nonce.len() > 32 {
        return Err(No::message("nonce_str参数长度有误"));
    }
    let Some(appid) = call.get(call.route.app_field) else {
        return Err(No::lacks(call.route.app_field));
    };
    if !merchant.has_app(appid) {
        return Err(if call.world.knows_app(appid) {
            No::business("APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配")
        } else {
            No::business("APPID_NOT_EXIST", "appid不存在")
        });
    }
    if call.route.app_field != "appid" || call.route.algorithms == super::Algorithms::Md5 {
        return Ok(());
    }
    served(call)
}

fn served(call: &Call) -> Result<(), No> {
    let (sub_mch_id, sub_appid) = (call.get("sub_mch_id"), call.get("sub_appid"));
    match (call.merchant.is_provider(), sub_mch_id) {
        (false, None) => Ok(()),
        (false, Some(_)) => Err(No::message("受理关系不存在")),
        // A provider's bill without a served merchant is that of all of them.
        (true, None) if call.route.file => Ok(()),
        (true, None) => Err(No::lacks("sub_mch_id")),
        (true, Some(id)) => match (call.merchant.sub(id), sub_appid) {
            (None, _) => Err(No::message("受理关系不存在")),
            (Some(sub), Some(app)) if !sub.sub_appids.iter().any(|a| a == app) => Err(
                No::business("APPID_MCHID_NOT_MATCH", "sub_appid和sub_mch_id不匹配"),
            ),
            (Some(_), _) => Ok(()),
        },
    }
}

/// Checks that everything is there and has the right shape.
pub(super) fn shapes(call: &Call) -> Result<(), No> {
    if let Some(missing) = call
        .route
        .required
        .iter()
        .find(|name| call.get(name).is_none())
    {
        return Err(No::lacks(missing));
    }
    for (name, longest) in LONGEST {
        if call.get(name).is_some_and(|value| value.len() > *longest) {
            return Err(No::business("PARAM_ERROR", format!("{name}参数长度有误")));
        }
    }
    for name in AMOUNTS {
        if call.get(name).is_some_and(|value| amount(value).is_none()) {
            return Err(No::message(format!("invalid {name}")));
        }
    }
    for name in ADDRESSES {
        if call
            .get(name)
            .is_some_and(|value| value.parse::<IpAddr>().is_err())
        {
            return Err(No::message(format!("invalid {name}")));
        }
    }
    if call
        .get("out_trade_no")
        .is_some_and(|n| n.len() < 6 || !n.bytes().all(numeral))
    {
        return Err(No::wrong("out_trade_no"));
    }
    if call
        .get("out_refund_no")
        .is_some_and(|n| !n.bytes().all(|b| numeral(b) || b == b'@'))
    {
        return Err(No::wrong("out_refund_no"));
    }
    if call.get("notify_url").is_some_and(|url| !postable(url)) {
        return Err(No::business(
            "PARAM_ERROR",
            "notify_url格式错误，不允许携带查询串",
        ));
    }
    if call
        .get("fee_type")
        .is_some_and(|currency| currency != "CNY")
    {
        return Err(No::wrong("fee_type"));
    }
    Ok(())
}

fn numeral(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-|*".contains(&byte)
}

fn postable(url: &str) -> bool {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(['?', '#', ' ']))
}

/// A positive whole number of fen.
pub(super) fn amount(text: &str) -> Option<i64> {
    let digits = !text.is_empty() && text.len() <= 12 && text.bytes().all(|b| b.is_ascii_digit());
    let number: i64 = text.parse().ok().filter(|_| digits)?;
    (1..=100_000_000_000).contains(&number).then_some(number)
}
