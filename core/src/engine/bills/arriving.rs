//! How a bill comes: v2 answers with the file, v3 with a digest and a link to it.

use super::MAX_BILL;
use crate::bill;
use crate::engine::exchange::{Exchange, Pace, listed};
use crate::engine::params::Params;
use crate::engine::{Engine, Merchant, speech_v2, speech_v3};
use crate::error::{Advice, Error, Kind, Result};
use crate::order::Dialect;
use crate::transport::{Arrival, Failure};
use crate::types::BeijingDay;
use crate::v2;
use crate::v3::{self, Stamp};
use crate::wire::{Fields, Request};
use serde_json::json;
use std::io::Read;

/// A bill that is still on the wire, or was fetched before, and how it is read.
pub(super) struct Arriving<'a> {
    /// The file's bytes.
    pub body: Box<dyn Read + 'a>,
    /// Limits, digest, and what stands in the place of a bill.
    pub settings: bill::Settings,
}

impl<'a> Arriving<'a> {
    /// A bill that was fetched before, with the digest that it must have, if that is known.
    pub fn here(body: impl Read + 'a, digest: Option<bill::Digest>) -> Arriving<'a> {
        let settings = settings();
        Arriving {
            body: Box::new(body),
            settings: match digest {
                Some(digest) => settings.digest(digest),
                None => settings,
            },
        }
    }
}

/// How long after the end of its day a bill is there for sure: at 10:00 (v2 reference, 6.1).
const MADE_MS: i64 = 10 * 3_600_000;
/// How long after that end it surely still is: three months, of which the shortest have 89 days.
const KEPT_MS: i64 = 89 * 24 * 3_600_000;

/// What it means that WeChat Pay has no bill of a day: that nothing was traded, if it says so after the
/// bill was made and while it is kept. Before and after that it says the same of every day.
pub(super) fn in_time(error: Error, day: BeijingDay, now_ms: i64) -> Error {
    if error.kind() != Kind::Missing {
        return error;
    }
    match now_ms.saturating_sub(day.bounds().1.unix_ms()) {
        ..MADE_MS => {
            let text = "there is no bill of that day yet; it is there at 10:00 Beijing time of the next day";
            error.meaning(Kind::Missing, Advice::Later, text)
        }
        MADE_MS..KEPT_MS => error,
        _ => {
            let text = "there is no bill of that day any more; bills are kept for three months";
            error.meaning(Kind::Input, Advice::Never, text).at("date")
        }
    }
}

/// How a bill is read.
fn settings() -> bill::Settings {
    bill::Settings::up_to(MAX_BILL).instead(said)
}

/// What it means that a body is no bill. The files of both dialects are the same, and one that was
/// fetched before may hold what WeChat Pay said in either in place of a day's bill.
fn said(body: &[u8]) -> Error {
    match body.first() {
        Some(b'{') => v3::bill::said(body),
        _ => v2::bill::said(body),
    }
}

impl Engine {
    /// Asks for a bill; its body is still on the wire.
    pub(super) fn arriving_bill(
        &self,
        merchant: &Merchant,
        params: &Params,
        day: BeijingDay,
        wanted: Wanted,
    ) -> Result<Arriving<'static>> {
        match merchant.speaks(params.dialect())? {
            Dialect::V2 => self.arriving_v2(merchant, params, day, wanted),
            Dialect::V3 => self.arriving_v3(merchant, params, day, wanted),
        }
    }

    fn arriving_v2(
        &self,
        merchant: &Merchant,
        params: &Params,
        day: BeijingDay,
        wanted: Wanted,
    ) -> Result<Arriving<'static>> {
        let mut fields = Fields::with_capacity(8);
        fields.set("bill_date", day.compact());
        if let Some(sub_mchid) = params.text("sub_mchid") {
            fields.set("sub_mch_id", sub_mchid.to_owned());
        }
        if params.flag("gzip") {
            fields.set("tar_type", "GZIP");
        }
        let kind = |default: &str| params.text("type").unwrap_or(default).to_owned();
        let name = match wanted {
            Wanted::Trade => {
                fields.set("bill_type", kind("ALL"));
                "POST /pay/downloadbill"
            }
            Wanted::FundFlow => {
                fields.set("account_type", kind("Basic"));
                "POST /pay/downloadfundflow"
            }
        };
        let appid = merchant.appid(None)?;
        let nonce = self.entropy.nonce();
        let account = merchant.account()?;
        let request = v2::seal(listed(name)?, account, Some(appid), &fields, &nonce)
            .map_err(speech_v2::in_our_words)?;
        let arrival = self.arrival(&request, name)?;
        let digest = arrival.headers.iter().find(|(name, _)| name == "digest");
        let settings = match digest {
            // A fund flow comes with a digest (v2 reference, 6.3).
            Some((_, header)) => settings().digest(v2::bill::digest(header)?),
            None => settings(),
        };
        let body = arrival.body;
        Ok(Arriving { body, settings })
    }

    /// Applies for the bill and follows the link, which is good for five minutes and goes to WeChat
    /// Pay only (v3 reference, 7.7).
    fn arriving_v3(
        &self,
        merchant: &Merchant,
        params: &Params,
        day: BeijingDay,
        wanted: Wanted,
    ) -> Result<Arriving<'static>> {
        let kind = |default: &str| params.text("type").unwrap_or(default).to_ascii_uppercase();
        let mut asked = json!({ "bill_date": day.dashed() });
        let name = match wanted {
            Wanted::Trade => {
                asked["bill_type"] = kind("ALL").into();
                "GET /v3/bill/tradebill"
            }
            Wanted::FundFlow => {
                asked["account_type"] = kind("BASIC").into();
                "GET /v3/bill/fundflowbill"
            }
        };
        if let Some(sub_mchid) = params.text("sub_mchid") {
            asked["sub_mchid"] = sub_mchid.into();
        }
        if params.flag("gzip") {
            asked["tar_type"] = "GZIP".into();
        }
        let applied = match self.exchange_v3(merchant, name, &asked, Pace::Usual) {
            Exchange::Answered(answer, _) => {
                v3::bill::applied(&answer.body).map_err(|error| error.op(name))?
            }
            Exchange::Refused(error, _) | Exchange::Silent { error, .. } => {
                let error = speech_v3::in_our_words(error);
                let meant = error.code().and_then(v3::bill::refusal);
                return Err(match meant {
                    Some((kind, advice, text)) => error.meaning(kind, advice, text),
                    None => error,
                });
            }
        };
        let speaker = merchant.v3()?;
        let nonce = self.entropy.nonce();
        let stamp = Stamp {
            now_s: self.now_ms().div_euclid(1000),
            nonce: &nonce,
        };
        let (account, trust) = (&speaker.account, speaker.trust());
        let request = v3::link(account, &trust, &applied.host, &applied.target, &stamp)?;
        let arrival = self.arrival(&request, name)?;
        Ok(Arriving {
            body: arrival.body,
            settings: settings().digest(applied.digest),
        })
    }

    fn arrival(&self, request: &Request, name: &str) -> Result<Arrival> {
        let arrival = self
            .transport
            .open(request)
            .map_err(|Failure { error, .. }| error.op(name))?;
        match arrival.status {
            200 => Ok(arrival),
            status => {
                let text = format!("HTTP status {status} in place of a bill");
                Err(Error::wire(Advice::Same, text).op(name))
            }
        }
    }
}

/// Which bill a call is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// What was traded.
    Trade,
    /// What moved in the account.
    FundFlow,
}

/// Reads `bill`.
///
/// # Errors
/// `Input` for a bill that there is not.
pub(super) fn wanted(params: &Params) -> Result<Wanted> {
    match params.text("bill").unwrap_or("trade") {
        "trade" => Ok(Wanted::Trade),
        "fund_flow" => Ok(Wanted::FundFlow),
        _ => Err(Error::input("bill", "must be trade or fund_flow")),
    }
}
