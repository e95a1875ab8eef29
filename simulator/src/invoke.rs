//! The payer's client: it takes what a page or an app hands over, checks the merchant's signature of
//! it, and opens the cashier (v2 reference, section 7; v3 reference, section 8).

use crate::book::{Act, Tongue};
use crate::keys;
use crate::merchant::Merchant;
use crate::simulator::Simulator;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fenpay::v2::sign::{self, SignType};
use fenpay::wire::Fields;
use fenpay::{Error, Result};
use serde_json::Value;
use std::sync::Arc;

/// What a page hands over, as it is signed in v3: in this order.
const PAGE: [&str; 4] = ["appId", "timeStamp", "nonceStr", "package"];
/// What an app hands over, as it is signed in v3: in this order.
const APP: [&str; 4] = ["appid", "timestamp", "noncestr", "prepayid"];
/// Beside them in v2, where all is signed but the signature.
const APP_TOO: [&str; 2] = ["partnerid", "package"];
/// What `package` is in an app.
const APP_PACKAGE: &str = "Sign=WXPay";

/// The session that is to be paid.
struct Session {
    prepay_id: String,
    merchant: Arc<Merchant>,
    tongue: Tongue,
    appids: Vec<String>,
    mch_ids: Vec<String>,
}

impl Simulator {
    /// Lets the payer open the cashier with what a page hands to WeChat (`appId`, `timeStamp`,
    /// `nonceStr`, `package`, `signType`, `paySign`) or an app (`appid`, `partnerid`, `prepayid`,
    /// `package`, `noncestr`, `timestamp`, `sign`), and do something there.
    ///
    /// # Errors
    /// `Input`, naming the member, for one that is missing, is not the session's, or a signature that
    /// is not the merchant's; `Missing` for an unknown session; otherwise as [`Simulator::act`].
    pub fn invoke(&self, handed: &Value, act: Act, person: Option<&str>) -> Result<()> {
        let from_app = handed.get("prepayid").is_some();
        let session = if from_app {
            self.session(member(handed, "prepayid")?)?
        } else {
            let package = member(handed, "package")?;
            let prepay_id = package.strip_prefix("prepay_id=");
            // Whatever stands behind the session's id is signed with it.
            let prepay_id = prepay_id.and_then(|id| id.split('&').next());
            self.session(prepay_id.ok_or_else(|| wrong("package", "is no prepay_id=…"))?)?
        };
        belongs(handed, &session, from_app)?;
        verify(handed, &session, from_app)?;
        self.act(&session.prepay_id, act, person)
    }

    fn session(&self, prepay_id: &str) -> Result<Session> {
        let world = self.world();
        let unknown = || Error::missing("there is no such prepay_id");
        let order = world.book.orders.iter().find(|o| o.prepay_id == prepay_id);
        let order = order.ok_or_else(unknown)?;
        let (mch_id, appid) = match order.combined {
            Some(place) => {
                let combined = &world.book.combined[place];
                (&combined.mch_id, &combined.appid)
            }
            None => (&order.mch_id, &order.appid),
        };
        let of = |one: &String, other: &Option<String>| {
            [Some(one.clone()), other.clone()]
                .into_iter()
                .flatten()
                .collect()
        };
        Ok(Session {
            prepay_id: prepay_id.to_owned(),
            merchant: world.merchant(mch_id).ok_or_else(unknown)?,
            tongue: order.tongue,
            appids: of(appid, &order.sub_appid),
            mch_ids: of(mch_id, &order.sub_mch_id),
        })
    }
}

/// Whether what is handed over is of the session's app and merchant, and of the right form.
fn belongs(handed: &Value, session: &Session, from_app: bool) -> Result<()> {
    let appid = if from_app { "appid" } else { "appId" };
    if !session.appids.iter().any(|known| *known == handed[appid]) {
        return Err(wrong(appid, "is not the app of the session"));
    }
    if from_app
        && !session
            .mch_ids
            .iter()
            .any(|known| *known == handed["partnerid"])
    {
        return Err(wrong("partnerid", "is not the merchant of the session"));
    }
    if from_app && handed["package"] != APP_PACKAGE {
        return Err(wrong("package", "is not Sign=WXPay"));
    }
    let time = if from_app { "timestamp" } else { "timeStamp" };
    let digits = member(handed, time)?.bytes().all(|b| b.is_ascii_digit());
    match digits {
        true => Ok(()),
        false => Err(wrong(time, "is not a text of digits")),
    }
}

/// Holds the signature against the merchant's key of the dialect in which the order was placed.
fn verify(handed: &Value, session: &Session, from_app: bool) -> Result<()> {
    let name = if from_app { "sign" } else { "paySign" };
    let signed = if from_app { APP } else { PAGE };
    let signature = member(handed, name)?;
    let forged = || wrong(name, "is not the merchant's signature: 支付验证签名失败");
    if session.tongue == Tongue::V3 {
        if !from_app && member(handed, "signType")? != "RSA" {
            return Err(wrong("signType", "is not RSA, with which v3 signs"));
        }
        let mut message = String::new();
        for part in signed {
            message.push_str(member(handed, part)?);
            message.push('\n');
        }
        let pair = keys::pair(&keys::of_merchant(&session.merchant.mch_id));
        let pair = pair.map_err(|error| Error::internal(error.to_string()))?;
        let signature = STANDARD.decode(signature).map_err(|_| forged())?;
        let held = pair.verify(message.as_bytes(), &signature);
        return held.map_err(|_| forged());
    }
    let algorithm = match from_app {
        // An app says nothing of the algorithm; their lengths differ.
        true if signature.len() == 64 => SignType::HmacSha256,
        true => SignType::Md5,
        false => SignType::parse(member(handed, "signType")?)
            .ok_or_else(|| wrong("signType", "is neither MD5 nor HMAC-SHA256"))?,
    };
    let mut fields = Fields::new();
    let more = if from_app {
        &APP_TOO[..]
    } else {
        &["signType"]
    };
    for part in signed.iter().chain(more) {
        fields.set(*part, member(handed, part)?);
    }
    fields.set("sign", signature);
    sign::verify(&fields, &session.merchant.key, algorithm).map_err(|_| forged())
}

fn member<'v>(handed: &'v Value, name: &str) -> Result<&'v str> {
    let text = handed.get(name).and_then(Value::as_str);
    text.filter(|text| !text.is_empty())
        .ok_or_else(|| wrong(name, "is needed, as a text"))
}

fn wrong(name: &str, text: &str) -> Error {
    Error::input(name, text)
}
