//! What WeChat Pay posts to us: read as a claim, believed only after it verified (v3 reference,
//! section 4).

mod body;
mod event;
mod reply;

pub use event::{Event, NoticeKind, event, events};
pub use reply::{reply_fail, reply_success};

use super::open::open_field;
use super::sign::{self, Headers};
use super::{Account, Resource, Trust, Unverified};
use crate::error::{Advice, Error, Kind, Result};
use crate::wire::json::{self, Lent};
use serde_json::Value;

/// A message that somebody posted. Nothing in it is known to be true.
///
/// Unlike in v2, it does not even claim for which merchant it is: the keys that verify and open it say
/// so.
#[derive(Clone, Debug)]
pub struct Claim<'a> {
    headers: Headers<'a>,
    body: &'a [u8],
}

impl<'a> Claim<'a> {
    /// Reads the headers and the exact bytes of a body.
    ///
    /// # Errors
    /// `Forged` for headers that are missing, doubled or malformed. `Wire` for a body that cannot be a
    /// message: one that a framework parsed and wrote again is the usual reason, and the error says so
    /// when it looks like one.
    pub fn read(headers: &'a [(String, String)], body: &'a [u8]) -> Result<Claim<'a>> {
        let headers = Headers::read(headers)?.ok_or_else(|| {
            let text = "the message carries no Wechatpay headers: pass them with the body, and let no \
                        proxy remove them";
            Error::forged(text).at("Wechatpay-Signature")
        })?;
        body::check(body)?;
        Ok(Claim { headers, body })
    }

    /// The serial of the key that it claims to be signed with.
    pub fn serial(&self) -> &'a str {
        self.headers.serial
    }

    /// The lines of the signature, an empty line and the exact body: all that is needed to verify it
    /// again.
    pub fn evidence(&self) -> Vec<u8> {
        self.headers.evidence(self.body)
    }

    /// Verifies with the keys that a merchant trusts, then opens it with the merchant's APIv3 key.
    ///
    /// # Errors
    /// `Forged`, `Stale` or `Probe` as for every message, and `Forged` for an authentic message that is
    /// no notice, as an answer that was sent back. `Sealed` for one that this merchant's key does not
    /// open. `Wire` for JSON that is not strict.
    pub fn verify(
        &self,
        account: &Account,
        trust: &Trust,
        now_s: i64,
    ) -> Result<Notice, Unverified> {
        let verified = sign::verify_for(account, trust, &self.headers, self.body, now_s);
        let verified_by = verified.map_err(|unverified| self.with_hint(unverified))?;
        let envelope = json::lend(self.body).map_err(|error| error.advise(Advice::Never))?;
        let text = |name: &str| envelope.get(name).and_then(Lent::as_str);
        let (Some(id), Some(event_type), Some(sealed)) =
            (text("id"), text("event_type"), envelope.get("resource"))
        else {
            let text =
                "the signature is good, but this is no notice: it may be an answer to a call";
            return Err(Error::forged(text).into());
        };
        let resource = Resource::read_lent(sealed).map_err(inside)?;
        let plain = resource.open(account).map_err(inside)?;
        let original_type = sealed.get("original_type").and_then(Lent::as_str);
        let original_type = original_type.unwrap_or_default();
        let known = event(event_type, original_type);
        let mut resource = object(&plain)?;
        let unopened = open_fields(account, event_type, &mut resource);
        Ok(Notice {
            id: id.to_owned(),
            event_type: event_type.to_owned(),
            original_type: original_type.to_owned(),
            create_time: text("create_time").unwrap_or_default().to_owned(),
            summary: text("summary").unwrap_or_default().to_owned(),
            kind: kind(known, &resource),
            asks: known.is_some_and(|event| event.asks),
            resource,
            unopened,
            verified_by,
        })
    }

    /// Says of a body whose signature does not match what it looks like.
    fn with_hint(&self, unverified: Unverified) -> Unverified {
        let error = &unverified.error;
        let is_mismatch =
            error.kind() == Kind::Forged && error.field() == Some("Wechatpay-Signature");
        match body::hint(self.body).filter(|_| is_mismatch) {
            Some(text) => Error::forged(format!(
                "the signature does not match, and {text}; pass the exact bytes of the request's body"
            ))
            .at("Wechatpay-Signature")
            .into(),
            None => unverified,
        }
    }
}

/// An error about a member of `resource`.
fn inside(error: Error) -> Error {
    let place = error.field().map(|name| format!("resource.{name}"));
    match place {
        Some(place) => error.at(place),
        None => error.at("resource"),
    }
}

/// What was encrypted, which must be one JSON object.
fn object(plain: &[u8]) -> Result<Value> {
    let value = json::parse(plain).map_err(|error| error.advise(Advice::Never))?;
    match value.is_object() {
        true => Ok(value),
        false => Err(Error::wire(
            Advice::Never,
            "what was encrypted in the notice is no JSON object",
        )),
    }
}

/// What a notice is about. One name stands for several products, which what was encrypted tells apart
/// (v3 reference, 4.4).
fn kind(known: Option<&Event>, resource: &Value) -> NoticeKind {
    let has = |name: &str| resource.get(name).is_some_and(Value::is_string);
    match known.map_or(NoticeKind::Other, |event| event.kind) {
        NoticeKind::Payment if has("combine_out_trade_no") => NoticeKind::Combined,
        NoticeKind::Payment if resource["trade_scene"] == "PARKING" => NoticeKind::Parking,
        NoticeKind::Payment if !has("out_trade_no") || !has("trade_state") => NoticeKind::Other,
        kind => kind,
    }
}

/// Fields that are encrypted once more, for the merchant's certificate (v3 reference, 3.5).
const ENCRYPTED: [(&str, &str); 1] = [("SECURITY_ECHO.SUCCESS", "encrypt_echo_message")];

fn open_fields(account: &Account, event_type: &str, resource: &mut Value) -> Vec<String> {
    let mut unopened = Vec::new();
    for (_, name) in ENCRYPTED.iter().filter(|(event, _)| *event == event_type) {
        if let Some(value) = resource.get_mut(*name) {
            open_field(account, name, value, &mut unopened);
        }
    }
    unopened
}

/// A message of WeChat Pay's that verified.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its number, the same whenever it is sent again.
    pub id: String,
    /// What happened, in WeChat Pay's word.
    pub event_type: String,
    /// To what; empty where the notice does not say it.
    pub original_type: String,
    /// When, as it stands there: most write RFC 3339, and some do not.
    pub create_time: String,
    /// WeChat Pay's own words for it.
    pub summary: String,
    /// What it is about.
    pub kind: NoticeKind,
    /// Whether it is a question that wants a business reply.
    pub asks: bool,
    /// What was encrypted in it.
    pub resource: Value,
    /// Where encrypted fields lie in it that no private key of the account opens.
    pub unopened: Vec<String>,
    /// What vouches for it: the scheme and the serial.
    pub verified_by: String,
}

#[cfg(test)]
mod tests;
