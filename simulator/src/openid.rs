//! The openid services: codes for openids (v2 reference, section 8).

use crate::book::Moment;
use crate::form;
use crate::message::{HttpRequest, HttpResponse};
use crate::world::World;
use base64::Engine;
use serde_json::{Value, json};
use std::collections::HashMap;

/// How long a code lives: five minutes.
const LIFE_MS: i64 = 5 * 60_000;

/// The codes that were issued, and those that were used.
#[derive(Default)]
pub(crate) struct Codes(HashMap<String, Issued>);

struct Issued {
    openid: String,
    appid: Option<String>,
    at_ms: i64,
    used: bool,
    snapshot: bool,
}

impl Codes {
    /// Issues a code for an openid, for one app or for whichever asks first.
    pub(crate) fn issue(&mut self, openid: &str, appid: Option<&str>, at: Moment) -> String {
        let code = format!("0{}", at.chance.nonce());
        self.put(&code, openid, appid, false, at);
        code
    }

    fn put(&mut self, code: &str, openid: &str, appid: Option<&str>, snapshot: bool, at: Moment) {
        let issued = Issued {
            openid: openid.to_owned(),
            appid: appid.map(str::to_owned),
            at_ms: at.now_ms,
            used: false,
            snapshot,
        };
        self.0.insert(code.to_owned(), issued);
    }

    /// Takes a code: the openid, and whether it is a virtual account's.
    fn take(
        &mut self,
        code: &str,
        appid: &str,
        at: Moment,
    ) -> Result<(String, bool), (i64, &'static str)> {
        // Codes that say whom they stand for need not be issued first.
        for (prefix, snapshot) in [("code-", false), ("snapshot-", true)] {
            let openid = code
                .strip_prefix(prefix)
                .filter(|openid| !openid.is_empty());
            if let Some(openid) = openid.filter(|_| !self.0.contains_key(code)) {
                self.put(code, openid, Some(appid), snapshot, at);
            }
        }
        let issued = self.0.get_mut(code).ok_or((40029, "invalid code"))?;
        if issued.used {
            return Err((40163, "code been used"));
        }
        if at.now_ms - issued.at_ms > LIFE_MS
            || issued.appid.as_deref().is_some_and(|app| app != appid)
        {
            return Err((40029, "invalid code"));
        }
        issued.used = true;
        Ok((issued.openid.clone(), issued.snapshot))
    }
}

/// Whether a path belongs to these services.
pub(crate) fn serves(path: &str) -> bool {
    matches!(path, "/sns/jscode2session" | "/sns/oauth2/access_token")
}

/// Answers a request to them.
pub(crate) fn answer(world: &mut World, request: &HttpRequest, at: Moment) -> HttpResponse {
    let mini = request.path() == "/sns/jscode2session";
    let query = form::pairs(request.query());
    let said = exchange(world, &query, mini, at).unwrap_or_else(|(code, text)| {
        json!({"errcode": code, "errmsg": format!("{text}, rid: {}", &at.chance.nonce()[..8])})
    });
    // The real services send JSON as text.
    HttpResponse::new(200, "text/plain", said.to_string())
}

fn exchange(
    world: &mut World,
    query: &[(String, String)],
    mini: bool,
    at: Moment,
) -> Result<Value, (i64, &'static str)> {
    let get = |name| form::get(query, name);
    let appid = get("appid").ok_or((41002, "appid missing"))?;
    let secret = get("secret").ok_or((41004, "appsecret missing"))?;
    let code = get(if mini { "js_code" } else { "code" }).ok_or((41008, "missing code"))?;
    if get("grant_type") != Some("authorization_code") {
        return Err((40002, "invalid grant_type"));
    }
    let owner = world.merchants.iter().find(|m| m.has_app(appid)).cloned();
    let owner = owner.ok_or((40013, "invalid appid"))?;
    if owner.app_secret != secret {
        return Err((40125, "invalid appsecret"));
    }
    let (openid, snapshot) = world.codes.take(code, appid, at)?;
    world.book.openids.insert(openid.clone(), appid.to_owned());
    if mini {
        let mut key = [0u8; 16];
        at.chance.fill(&mut key);
        let key = base64::engine::general_purpose::STANDARD.encode(key);
        return Ok(json!({"session_key": key, "openid": openid}));
    }
    let mut said = json!({
        "access_token": format!("{}_{}", at.chance.nonce(), at.chance.nonce()),
        "expires_in": 7200,
        "refresh_token": format!("{}_{}", at.chance.nonce(), at.chance.nonce()),
        "openid": openid,
        "scope": "snsapi_base",
    });
    if snapshot {
        said["is_snapshotuser"] = json!(1);
    }
    Ok(said)
}
