use super::check_appid;
use crate::error::{Error, Result};
use crate::wire::percent;

/// What a payer may be asked for: the openid alone, without a question and enough for paying; or
/// nickname and picture too, with a question.
const SCOPES: [&str; 2] = ["snsapi_base", "snsapi_userinfo"];

/// The link that sends a payer inside WeChat to `redirect_uri`, with `code` and `state` added.
///
/// WeChat checks the order of the parameters and demands the fragment; the domain of
/// `redirect_uri` must be registered with the official account (v2 reference, 8.2).
///
/// # Errors
/// `Input`, naming `appid`, `redirect_uri`, `scope` (`snsapi_base` or `snsapi_userinfo`) or
/// `state`, which is up to 128 letters and digits.
///
/// # Examples
/// ```
/// use fenpay::openid::authorize_link;
/// let link = authorize_link("wx8888888888888888", "https://shop.example.com/pay?a=1", "snsapi_base", "s1")?;
/// assert_eq!(
///     link,
///     "https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx8888888888888888\
///      &redirect_uri=https%3A%2F%2Fshop.example.com%2Fpay%3Fa%3D1&response_type=code\
///      &scope=snsapi_base&state=s1#wechat_redirect"
/// );
/// # Ok::<(), fenpay::Error>(())
/// ```
pub fn authorize_link(appid: &str, redirect_uri: &str, scope: &str, state: &str) -> Result<String> {
    check_appid(appid)?;
    if !SCOPES.contains(&scope) {
        return Err(Error::input(
            "scope",
            "must be snsapi_base or snsapi_userinfo",
        ));
    }
    let host = redirect_uri
        .strip_prefix("https://")
        .or(redirect_uri.strip_prefix("http://"));
    if host.is_none_or(|host| host.is_empty() || host.starts_with(['/', '?', '#'])) {
        return Err(Error::input(
            "redirect_uri",
            "must be a whole https or http address",
        ));
    }
    if state.len() > 128 || !state.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(Error::input(
            "state",
            "must be up to 128 letters and digits",
        ));
    }
    Ok(format!(
        "https://open.weixin.qq.com/connect/oauth2/authorize?appid={appid}&redirect_uri={}\
         &response_type=code&scope={}&state={state}#wechat_redirect",
        percent::encode(redirect_uri),
        scope
    ))
}
