use super::refusals::No;
use super::routes::Route;
use crate::book::Moment;
use crate::keys;
use crate::merchant::Merchant;
use crate::message::HttpRequest;
use crate::world::World;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fenpay::v3::sign::request_message;
use serde_json::{Value, json};
use std::sync::Arc;

/// The one scheme that is understood.
const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";
/// How far a request's time may be from ours, in seconds (v3 reference, 1.1).
const WINDOW_S: i64 = 300;
/// Paths where a request without `Accept` or `User-Agent` is refused (v3 reference, 1.4).
const DEMANDING: [&str; 2] = ["/v3/certificates", "/v3/refund/"];

/// Checks the headers that count before anybody asks who calls (v3 reference, 1.4).
pub(super) fn headers(request: &HttpRequest, route: &Route) -> Result<(), No> {
    let header = |name: &str| request.header(name).filter(|v| !v.trim().is_empty());
    let demanding = DEMANDING.iter().any(|p| request.path().starts_with(p));
    let accept = header("accept");
    if demanding && (accept.is_none() || header("user-agent").is_none()) {
        return Err(No::new("PARAM_ERROR", "Http头缺少Accept或User-Agent"));
    }
    let suits = |accept: &str| {
        let mut kinds = accept
            .split(',')
            .map(|k| k.split(';').next().unwrap_or(k).trim());
        kinds.any(|k| ["application/json", "application/*", "*/*"].contains(&k))
    };
    if accept.is_some_and(|accept| !suits(accept)) && !route.file {
        return Err(No::new("PARAM_ERROR", "Http头Accept错误"));
    }
    let kind = header("content-type").unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let expected = if route.upload {
        "multipart/form-data"
    } else {
        "application/json"
    };
    if !request.body.is_empty() && !kind.eq_ignore_ascii_case(expected) {
        let text = format!("Http头Content-Type错误，应为{expected}");
        return Err(No::new("PARAM_ERROR", text));
    }
    Ok(())
}

/// Finds the merchant and checks its signature: the time first (v3 reference, 1.1).
pub(super) fn authenticate(
    world: &World,
    request: &HttpRequest,
    route: &Route,
    at: Moment,
) -> Result<Arc<Merchant>, No> {
    let refuse = |text: &str| No::new("SIGN_ERROR", text);
    let mut given = request.headers.iter().filter(|(n, _)| n == "authorization");
    let (Some((_, header)), None) = (given.next(), given.next()) else {
        return Err(refuse("Http头缺少Authorization"));
    };
    let malformed =
        || refuse("Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》");
    let pairs = pairs(header).ok_or_else(malformed)?;
    let get = |name: &str| pairs.iter().find(|(n, _)| *n == name).map(|(_, v)| *v);
    let [mchid, nonce, signature, timestamp, serial] =
        ["mchid", "nonce_str", "signature", "timestamp", "serial_no"].map(get);
    let (Some(mchid), Some(nonce), Some(signature), Some(timestamp), Some(serial)) =
        (mchid, nonce, signature, timestamp, serial)
    else {
        return Err(malformed());
    };
    if nonce.is_empty() || nonce.len() > 32 {
        return Err(malformed());
    }
    let seconds = timestamp.parse::<i64>().ok();
    let digits = timestamp.bytes().all(|b| b.is_ascii_digit());
    let seconds = seconds.filter(|_| digits).ok_or_else(malformed)?;
    if (at.now_ms.div_euclid(1000) - seconds).abs() > WINDOW_S {
        let text = "HTTP头Authorization中的timestamp与发起请求的时间不得超过5分钟";
        return Err(refuse(text));
    }
    let merchant = world.merchant(mchid);
    let merchant = merchant.ok_or_else(|| No::new("MCH_NOT_EXISTS", "商户号不存在"))?;
    let known = keys::of_merchant(mchid);
    if !serial.eq_ignore_ascii_case(&keys::written(keys::serial(&known))) {
        let text = "商户证书序列号有误，请使用签名私钥匹配的证书序列号";
        return Err(refuse(text));
    }
    let signed = signed_body(request, route).ok_or_else(|| refuse("缺少meta信息"))?;
    let message = request_message(&request.method, &request.target, timestamp, nonce, signed);
    let pair = keys::pair(&known).map_err(|_| No::new("SYSTEM_ERROR", "系统异常"))?;
    let signature = STANDARD.decode(signature);
    if signature.is_ok_and(|bytes| pair.verify(&message, &bytes).is_ok()) {
        Ok(merchant)
    } else {
        Err(No {
            detail: Some(shown(request, &message)),
            ..refuse("错误的签名，验签失败")
        })
    }
}

/// What WeChat Pay shows of the message that it expected.
fn shown(request: &HttpRequest, message: &[u8]) -> Value {
    let text = String::from_utf8_lossy(message);
    let start: String = text.chars().take(100).collect();
    json!({
        "field": "signature", "location": "authorization",
        "detail": { "issue": "sign not match" },
        "sign_information": {
            "method": request.method, "url": request.target,
            "sign_message_length": message.len(), "truncated_sign_message": start,
        },
    })
}

/// The pairs of an `Authorization`: each name once, every value in double quotes, no blanks.
fn pairs(header: &str) -> Option<Vec<(&str, &str)>> {
    let rest = header.strip_prefix(SCHEME)?.strip_prefix(' ')?;
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for piece in rest.split(',') {
        let (name, value) = piece.split_once('=')?;
        let value = value.strip_prefix('"')?.strip_suffix('"')?;
        let named = name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        if !named || value.contains('"') || pairs.iter().any(|(n, _)| *n == name) {
            return None;
        }
        pairs.push((name, value));
    }
    Some(pairs)
}

/// The part of the body that is signed: all of it, or an upload's `meta` (v3 reference, 1.3).
fn signed_body<'r>(request: &'r HttpRequest, route: &Route) -> Option<&'r [u8]> {
    match route.upload {
        false => Some(&request.body),
        true => super::media::meta(request),
    }
}

/// Reads the body; null where there is none.
pub(super) fn body(request: &HttpRequest, route: &Route) -> Result<Value, No> {
    if route.upload || (request.body.is_empty() && route.body.is_empty()) {
        return Ok(Value::Null);
    }
    if route.body.is_empty() && request.method == "GET" {
        return Err(No::new("PARAM_ERROR", "GET请求不应有包体"));
    }
    let read = fenpay::wire::json::parse(&request.body);
    match read {
        Ok(body @ Value::Object(_)) => Ok(body),
        _ => Err(No::new("PARAM_ERROR", "请求包体不是合法的JSON对象")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_pairs_is_free_and_their_form_is_not() {
        let read = pairs("WECHATPAY2-SHA256-RSA2048 b=\"x==\",a=\"\"").unwrap();
        assert_eq!(read, [("b", "x=="), ("a", "")]);
        for bad in [
            "WECHATPAY2-SHA256-RSA2048",
            "WECHATPAY2-SHA256-RSA2048  a=\"1\"",
            "WECHATPAY2-SHA256-RSA2048 a=1",
            "WECHATPAY2-SHA256-RSA2048 a=\"1\",a=\"1\"",
            "WECHATPAY2-SHA256-RSA2048 a=\"1\", b=\"2",
            "WECHATPAY2-SHA256-RSA2048 a=\"1\"2\"",
            "Bearer a=\"1\"",
        ] {
            assert!(pairs(bad).is_none(), "{bad}");
        }
    }
}
