use crate::error::{Error, Result};
use crate::wire::percent;

/// What a payer is asked to consent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The openid, without a question; enough for paying.
    Base,
    /// Nickname and picture too, with a question.
    UserInfo,
}

impl Scope {
    /// The scope as WeChat writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Scope::Base => "snsapi_base",
            Scope::UserInfo => "snsapi_userinfo",
        }
    }
}

/// The link that sends a payer inside WeChat to `redirect_uri`, with `code` and `state` added.
///
/// WeChat checks the order of the parameters and demands the fragment; the domain of
/// `redirect_uri` must be registered with the official account (v2 reference, 8.2).
///
/// # Errors
/// `Input`, naming `appid`, `redirect_uri` or `state`, which is up to 128 letters and digits.
///
/// # Examples
/// ```
/// use fenpay::openid::{Scope, authorize_link};
/// let link = authorize_link("wx8888888888888888", "https://shop.example.com/pay?a=1", Scope::Base, "s1")?;
/// assert_eq!(
///     link,
///     "https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx8888888888888888\
///      &redirect_uri=https%3A%2F%2Fshop.example.com%2Fpay%3Fa%3D1&response_type=code\
///      &scope=snsapi_base&state=s1#wechat_redirect"
/// );
/// # Ok::<(), fenpay::Error>(())
/// ```
pub fn authorize_link(
    appid: &str,
    redirect_uri: &str,
    scope: Scope,
    state: &str,
) -> Result<String> {
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric());
    if appid.is_empty() || appid.len() > 32 || !plain(appid) {
        return Err(Error::input("appid", "must be up to 32 letters and digits"));
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
    if state.len() > 128 || !plain(state) {
        return Err(Error::input(
            "state",
            "must be up to 128 letters and digits",
        ));
    }
    Ok(format!(
        "https://open.weixin.qq.com/connect/oauth2/authorize?appid={appid}&redirect_uri={}\
         &response_type=code&scope={}&state={state}#wechat_redirect",
        percent::encode(redirect_uri),
        scope.as_str()
    ))
}
