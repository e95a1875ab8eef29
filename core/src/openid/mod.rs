//! The payer's openid, which JSAPI and mini-program payments need: the requests that exchange a
//! login code for it, the answer, and the link that brings a payer to consent (v2 reference, 8).
//!
//! These calls carry no signature: the app secret stands in the query and TLS vouches for the
//! answer. An openid belongs to the appid that it was fetched with, which must be the order's.

mod link;
mod refusal;

pub use link::authorize_link;

use crate::error::{Advice, Error, Kind, Result};
use crate::types::Secret;
use crate::wire::{Method, Request, Response, json, percent};
use serde_json::{Map, Value};

/// The host that exchanges codes.
const HOST: &str = "api.weixin.qq.com";

/// The name under which errors are reported.
const OPERATION: &str = "openid.exchange";

/// No openid is longer (v2 reference: `openid` is String(128)).
const MAX_OPENID: usize = 128;

/// No code is nearly as long.
const MAX_CODE: usize = 512;

/// Who a login code stands for.
#[derive(Clone)]
pub struct Identified {
    /// The payer, as this appid knows them.
    pub openid: String,
    /// The payer, as all apps of one open-platform account know them.
    pub unionid: Option<String>,
    /// A mini program's key for the payer's data; it never goes to the client.
    pub session_key: Option<Secret<String>>,
    /// Whether this is a virtual account of a page's preview: nobody who could pay.
    pub snapshot: bool,
}

/// Whether there is something, but not what: an openid is personal data.
impl std::fmt::Debug for Identified {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identified")
            .field("openid", &"(hidden)")
            .field("unionid", &self.unionid.as_ref().map(|_| "(hidden)"))
            .field("session_key", &self.session_key)
            .field("snapshot", &self.snapshot)
            .finish()
    }
}

/// The request that exchanges the code of a mini program's `wx.login`.
///
/// A code works once and for five minutes, so a lost answer needs a fresh code.
///
/// # Errors
/// `Input`, naming `appid` or `code`; `Config`, naming `app_secrets`, without a secret.
pub fn mini_program_request(appid: &str, secret: &Secret<String>, code: &str) -> Result<Request> {
    exchange("/sns/jscode2session", appid, secret, ("js_code", code))
}

/// The request that exchanges the code with which a payer came back from [`authorize_link`].
///
/// A code works once and for five minutes, so a lost answer needs a fresh code.
///
/// # Errors
/// `Input`, naming `appid` or `code`; `Config`, naming `app_secrets`, without a secret.
pub fn official_request(appid: &str, secret: &Secret<String>, code: &str) -> Result<Request> {
    exchange("/sns/oauth2/access_token", appid, secret, ("code", code))
}

fn exchange(
    path: &str,
    appid: &str,
    secret: &Secret<String>,
    code: (&str, &str),
) -> Result<Request> {
    check_appid(appid)?;
    if secret.expose().is_empty() {
        let error = Error::new(Kind::Config, Advice::Never, "the app's secret is empty");
        return Err(error.at("app_secrets"));
    }
    if !(1..=MAX_CODE).contains(&code.1.len()) || !code.1.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Error::input("code", "is not a code of WeChat's"));
    }
    let query = percent::encode_query([
        ("appid", appid),
        ("secret", secret.expose().as_str()),
        code,
        ("grant_type", "authorization_code"),
    ]);
    Ok(Request {
        method: Method::Get,
        host: HOST.to_owned(),
        target: format!("{path}?{query}"),
        headers: Vec::new(),
        body: Vec::new(),
        identity: None,
        // The second exchange of a code is refused and would hide the success of the first.
        repeatable: false,
        deadline_ms: None,
    })
}

/// Reads the answer to either exchange; its content type says nothing and is ignored.
///
/// # Errors
/// `Rejected`, `Config`, `Throttled` or `Gateway` as the refusal's code has it; `Gateway` for
/// another status than 200; `Wire` for an answer that is not strict JSON or lacks the openid.
pub fn open(response: &Response) -> Result<Identified> {
    read(response).map_err(|error| error.op(OPERATION))
}

fn read(response: &Response) -> Result<Identified> {
    if response.status != 200 {
        let text = format!("{HOST} answers with status {}", response.status);
        return Err(Error::new(Kind::Gateway, Advice::Later, text));
    }
    let value = json::parse(&response.body).map_err(|error| error.advise(Advice::Later))?;
    let Value::Object(answer) = value else {
        return Err(unreadable("is no object"));
    };
    match answer.get("errcode").map(Value::as_i64) {
        None | Some(Some(0)) => {}
        Some(Some(code)) => return Err(refusal::error(code, text(&answer, "errmsg")?)),
        Some(None) => return Err(unreadable("has an errcode that is not a number")),
    }
    let openid = text(&answer, "openid")?
        .filter(|openid| openid.len() <= MAX_OPENID && openid.bytes().all(|b| b.is_ascii_graphic()))
        .ok_or_else(|| unreadable("has no openid"))?;
    let snapshot = match answer.get("is_snapshotuser") {
        None => false,
        Some(flag) => match flag.as_i64() {
            Some(0) => false,
            Some(1) => true,
            _ => return Err(unreadable("has an is_snapshotuser that is neither 0 nor 1")),
        },
    };
    Ok(Identified {
        openid: openid.to_owned(),
        unionid: text(&answer, "unionid")?.map(str::to_owned),
        session_key: text(&answer, "session_key")?.map(Secret::from),
        snapshot,
    })
}

fn check_appid(appid: &str) -> Result<()> {
    let plain = appid.bytes().all(|b| b.is_ascii_alphanumeric());
    if appid.is_empty() || appid.len() > 32 || !plain {
        return Err(Error::input("appid", "must be up to 32 letters and digits"));
    }
    Ok(())
}

/// A text that is there and not empty.
fn text<'a>(answer: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>> {
    match answer.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
        Some(_) => Err(unreadable(&format!("has a {name} that is not text"))),
    }
}

fn unreadable(what: &str) -> Error {
    Error::wire(Advice::Later, format!("the answer of {HOST} {what}"))
}

#[cfg(test)]
mod tests;
