//! Notices in v3: JSON whose signature stands in the headers. They do not say in clear for which
//! merchant they are: the key that signed and the key that opens them do.

use crate::engine::exchange::Pace;
use crate::engine::speech_v3::{payment, refund_of};
use crate::engine::{Engine, Merchant, views};
use crate::error::{Error, Result};
use crate::ledger::OutEvent;
use crate::order::{Evidence, Source};
use crate::v3::notice::{Claim, Notice, NoticeKind};
use crate::v3::{Trust, Unverified};
use serde_json::{Value, json};
use std::sync::Arc;

/// Under which names a notice says whose it is (v3 reference, 4.4).
const MERCHANT: [&str; 4] = ["mchid", "sp_mchid", "combine_mchid", "mch_id"];

impl Engine {
    pub(super) fn take_notice_v3(
        &self,
        headers: &[(String, String)],
        body: &[u8],
    ) -> Result<Value> {
        if headers.is_empty() {
            let text = "a v3 notice is verified by its headers: pass them with the body";
            return Err(Error::forged(text).at("headers"));
        }
        let claim = Claim::read(headers, body)?;
        let (merchant, notice) = self.opened_by(&claim)?;
        let evidence = Evidence {
            source: Source::Notice,
            operation: format!("notice {} {}", notice.event_type, notice.id),
            verified_by: notice.verified_by.clone(),
            received_ms: self.now_ms(),
            body: claim.evidence(),
        };
        let paid = notice.resource["trade_state"] == "SUCCESS";
        match notice.kind {
            NoticeKind::Payment if paid => {
                self.take_paid(&merchant, payment(&notice.resource)?, evidence)
            }
            NoticeKind::Refund => self.take_refund_v3(&merchant, &notice, evidence),
            NoticeKind::Transfer => self.take_transfer_v3(&merchant, &notice, evidence),
            NoticeKind::Sharing => self.take_sharing_v3(&merchant, &notice, evidence),
            _ => self.take_other_v3(&merchant, &notice, evidence),
        }
    }

    /// Finds the merchant whose keys verify and open a notice: first with the keys that are known,
    /// then, if nobody knows the serial, with fresh certificates.
    fn opened_by(&self, claim: &Claim) -> Result<(Arc<Merchant>, Notice)> {
        let mut why = None;
        let mut strangers = Vec::new();
        for merchant in self.merchants.values() {
            let Some(speaker) = &merchant.v3 else {
                continue;
            };
            let trust = speaker.trust();
            match self.opened_under(merchant, claim, &trust) {
                Ok(notice) => return Ok((Arc::clone(merchant), notice)),
                Err(unverified) => {
                    match unverified.unknown_serial {
                        Some(_) => strangers.push((merchant, trust, unverified.error)),
                        // Whoever knows the key knows better what is the matter.
                        None => why = Some(unverified.error),
                    }
                }
            }
        }
        // Nothing says whose it is: of several merchants only one asks for certificates, and only
        // once a minute, or one forged serial would have every merchant ask.
        let is_only_one = strangers.len() == 1;
        strangers.sort_by_key(|(_, trust, _)| !trust.is_empty());
        if let Some((merchant, trust, stranger)) = strangers.into_iter().next() {
            let renewed = match is_only_one || self.first_hint("certificates") {
                true => self.renewed_trust(merchant, &trust, Pace::Hurried),
                false => Arc::clone(&trust),
            };
            let error = match Arc::ptr_eq(&renewed, &trust) {
                true => stranger,
                false => match self.opened_under(merchant, claim, &renewed) {
                    Ok(notice) => return Ok((Arc::clone(merchant), notice)),
                    Err(unverified) => unverified.error,
                },
            };
            why = why.or(Some(error));
        }
        Err(why.unwrap_or_else(|| Error::forged("no merchant with v3 keys is configured")))
    }

    /// Verifies and opens a notice with a merchant's keys, and holds it against the merchant.
    fn opened_under(
        &self,
        merchant: &Merchant,
        claim: &Claim,
        trust: &Trust,
    ) -> Result<Notice, Unverified> {
        let speaker = merchant.v3()?;
        let notice = claim.verify(&speaker.account, trust, self.now_ms().div_euclid(1000))?;
        let named = |name| notice.resource.get(name).and_then(Value::as_str);
        // Of a sharing it is the receiver that is told, and the one who shares that is named first.
        let receiver = notice.resource.pointer("/receiver/account");
        let receiver = receiver
            .and_then(Value::as_str)
            .filter(|_| notice.kind == NoticeKind::Sharing);
        let names = MERCHANT.into_iter().filter_map(named);
        let mut names = names.chain(receiver).peekable();
        // A service provider's notice may name the sub-merchant as mchid beside its own number.
        if names.peek().is_some() && !names.any(|mchid| mchid == merchant.mchid) {
            let text = "the notice is about another merchant than the one whose keys open it";
            return Err(Error::forged(text).at("mchid").into());
        }
        Ok(notice)
    }

    /// Joins a refund's end to the refund: in v3 it is signed, so no query has to confirm it.
    fn take_refund_v3(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<Value> {
        let fact = refund_of(&notice.resource, "refund_status", "notice.receive")?;
        let known = self.ledger.refund(&merchant.mchid, &fact.out_refund_no)?;
        let Some(refund) = known else {
            return self.record_unknown_refund(&merchant.mchid, &fact, evidence);
        };
        let learned = self.learn_refund(&refund, &fact, &evidence)?;
        Ok(json!({
            "outcome": if learned.incident.is_some() { "incident" } else { "refund" },
            "incident": learned.incident.map(|i| i.name),
            "first": learned.changed,
            "refund": views::refund(&learned.record),
        }))
    }

    /// Records a verified notice that concerns no record here, once, for the host to act on.
    ///
    /// A repeated notice has the same id and may be encrypted anew.
    pub(super) fn take_other_v3(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<Value> {
        let kind = format!("notice.{}", notice.kind.word());
        let told = json!({
            "id": notice.id,
            "event_type": notice.event_type,
            "original_type": notice.original_type,
            "create_time": notice.create_time,
            "summary": notice.summary,
            "resource": notice.resource,
        });
        let event = OutEvent {
            id: format!("{kind}:{}:{}", merchant.mchid, notice.id),
            kind: kind.clone(),
            mchid: merchant.mchid.clone(),
            number: notice.id.clone(),
            data: told.to_string(),
        };
        let new = self.record_event(event, evidence)?;
        Ok(json!({ "outcome": kind, "first": new, "fields": told }))
    }
}
