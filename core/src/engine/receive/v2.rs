//! Notices in v2: XML, found by the number of the merchant that they claim.

use super::told;
use crate::engine::exchange::{Learned, Pace};
use crate::engine::speech_v2::payment;
use crate::engine::{Engine, HttpReply, Merchant, views};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{OutEvent, TaskKind};
use crate::order::{Evidence, Incident, Order, Refund, RefundState, Source};
use crate::v2::notice::{self, Claim, Notice, NoticeKind};
use serde_json::{Value, json};
use std::sync::Arc;

impl Engine {
    pub(super) fn take_notice_v2(&self, body: &[u8]) -> Result<(Value, Option<HttpReply>)> {
        let claim = Claim::read(body)?;
        let mchid = claim.mch_id().unwrap_or_default().to_owned();
        let named = claim.out_trade_no().map(str::to_owned);
        let merchant = Arc::clone(self.merchants.get(&mchid).ok_or_else(|| {
            Error::forged("the message names a merchant that is not configured").at("mch_id")
        })?);
        let notice = match claim.verify(merchant.account()?) {
            Ok(notice) => notice,
            Err(error) => {
                if let Some(number) = named {
                    self.hint(&mchid, &number);
                }
                return Err(error);
            }
        };
        let evidence = Evidence {
            source: Source::Notice,
            operation: format!("notice {:?}", notice.kind),
            verified_by: notice.verified_by.to_owned(),
            received_ms: self.now_ms(),
            body: body.to_vec(),
        };
        match notice.kind {
            NoticeKind::Payment => self.take_payment(&merchant, &notice, evidence),
            _ if notice.ambiguous => Ok((self.take_ambiguous(&merchant, &notice, evidence)?, None)),
            NoticeKind::RefundHint => self.take_refund_hint(&merchant, &notice),
            NoticeKind::ScanCallback => self.take_scan(&merchant, &notice),
            _ => Ok((self.take_other(&merchant, &notice, evidence)?, None)),
        }
    }

    /// Somebody scanned a static code and waits: the host places a native order and answers with
    /// `scan.answer`. The reply here is the refusal to send if it does not (v2 reference, 4.5).
    fn take_scan(
        &self,
        merchant: &Merchant,
        notice: &Notice,
    ) -> Result<(Value, Option<HttpReply>)> {
        let field = |name: &str| notice.fields.filled(name).map(str::to_owned);
        let appid = field("appid").unwrap_or_default();
        let why = Err("the order could not be made");
        let reply = notice::scan_reply(merchant.account()?, &appid, &self.entropy.nonce(), why)?;
        let outcome = json!({
            "outcome": "scan",
            "mchid": merchant.mchid,
            "appid": appid,
            "openid": field("openid"),
            "product_id": field("product_id"),
        });
        Ok((outcome, Some(reply.into())))
    }

    fn take_payment(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<(Value, Option<HttpReply>)> {
        let paid = payment(&notice.fields)?;
        let number = paid.out_trade_no.clone();
        if !notice.ambiguous {
            return Ok((self.take_paid(merchant, paid, evidence)?, None));
        }
        let Some(order) = self.ledger.order(&merchant.mchid, &number)? else {
            let text = "the message can be read in two ways and its order is not known here";
            return Err(Error::new(Kind::Forged, Advice::Never, text));
        };
        let outcome = match order.payment.as_ref() == Some(&paid) {
            true => self.take_paid(merchant, paid, evidence)?,
            false => self.confirm(merchant, &order)?,
        };
        Ok((outcome, None))
    }

    /// Confirms by query what an authentic but ambiguous message says: its string to sign can be
    /// cut into fields in more than one way (`&name=` inside a value), so it is never acted on
    /// alone.
    fn confirm(&self, merchant: &Merchant, order: &Order) -> Result<Value> {
        let asked = match self.say_query(merchant, order, None, Pace::Hurried) {
            Learned::Fact(fact, evidence) => self.learn_order(order, &fact, &evidence)?,
            Learned::Nothing { error, .. } => {
                self.hint(&order.mchid, order.out_trade_no.as_str());
                return Err(error);
            }
        };
        if asked.record.payment.is_none() && asked.incident.is_none() {
            let text = "the message can be read in two ways and a query does not confirm it";
            return Err(Error::new(Kind::Forged, Advice::Later, text));
        }
        Ok(told(&asked.record, asked.changed, asked.incident.as_ref()))
    }

    /// A refund notice has no signature in v2: it is a hint that a query confirms, and the query's
    /// answer is the evidence.
    fn take_refund_hint(
        &self,
        merchant: &Merchant,
        notice: &Notice,
    ) -> Result<(Value, Option<HttpReply>)> {
        let need = |name: &str| {
            let value = notice.fields.filled(name);
            value.ok_or_else(|| Error::wire(Advice::Never, "a refund notice without it").at(name))
        };
        let (number, order_number) = (need("out_refund_no")?, need("out_trade_no")?);
        let Some(order) = self.ledger.order(&merchant.mchid, order_number)? else {
            return Err(Error::missing("the refund's order is not known here").at("out_trade_no"));
        };
        let known = self.ledger.refund(&merchant.mchid, number)?;
        // One that was taken for dead may have succeeded all the same.
        let succeeded = |refund: &&Refund| refund.state == RefundState::Succeeded;
        if let Some(refund) = known.as_ref().filter(succeeded) {
            let outcome =
                json!({ "outcome": "refund", "first": false, "refund": views::refund(refund) });
            return Ok((outcome, None));
        }
        match (
            self.say_refund_query(merchant, &order, number, None, Pace::Hurried),
            known,
        ) {
            (Learned::Fact(Some(fact), asked), Some(refund)) => {
                let learned = self.learn_refund(&refund, &fact, &asked)?;
                let says_end = notice.fields.filled("refund_status") != Some("PROCESSING");
                if says_end && learned.incident.is_none() && is_under_way(&learned.record) {
                    // A replica that lags: what was told would be lost if it were acknowledged.
                    let now_ms = self.now_ms();
                    self.ledger
                        .hasten(TaskKind::Refund, &merchant.mchid, number, now_ms)?;
                    let text = "a query does not say yet what the notice says";
                    return Err(Error::new(Kind::Mismatch, Advice::Later, text).at("refund_status"));
                }
                let outcome = json!({
                    "outcome": if learned.incident.is_some() { "incident" } else { "refund" },
                    "incident": learned.incident.map(|i| i.name),
                    "first": learned.changed,
                    "refund": views::refund(&learned.record),
                });
                Ok((outcome, None))
            }
            (Learned::Fact(Some(fact), asked), None) => Ok((
                self.record_unknown_refund(&merchant.mchid, &fact, asked)?,
                None,
            )),
            (Learned::Fact(None, _), _) => Err(Error::mismatch(
                "out_refund_no",
                "WeChat Pay does not confirm this refund",
            )),
            (Learned::Nothing { error, .. }, known) => {
                if known.is_some() {
                    let now_ms = self.now_ms();
                    self.ledger
                        .hasten(TaskKind::Refund, &merchant.mchid, number, now_ms)?;
                }
                Err(error)
            }
        }
    }

    /// Records a verified notice that concerns no order here, once, for the host to act on.
    fn take_other(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<Value> {
        let digest = crate::crypto::digest::sha256(&evidence.body);
        let about = crate::crypto::digest::hex_lower(&digest[..16]);
        let fields = notice
            .fields
            .iter()
            .map(|(n, v)| (n.to_owned(), Value::from(v)));
        let told = Value::Object(fields.collect());
        let kind = format!("notice.{}", word(notice.kind));
        let event = OutEvent {
            id: format!("{kind}:{}:{about}", merchant.mchid),
            kind: kind.clone(),
            mchid: merchant.mchid.clone(),
            number: about,
            data: told.to_string(),
        };
        let new = self.record_event(event, evidence)?;
        Ok(json!({ "outcome": kind, "first": new, "fields": told }))
    }

    /// Records an authentic message that can be read in two ways where no query can tell which one
    /// WeChat Pay meant: a person must look, and nothing acts on it. All its readings share the
    /// signature, so they are told once.
    fn take_ambiguous(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<Value> {
        let sign = notice.fields.filled("sign").unwrap_or_default();
        let incident = Incident {
            name: "ambiguous_notice",
            about: sign.to_owned(),
        };
        let told = json!({ "read_as": word(notice.kind), "sign": sign });
        let new = self.record_incident(&incident, &merchant.mchid, sign, told, evidence)?;
        Ok(json!({ "outcome": "incident", "incident": incident.name, "new": new }))
    }
}

/// Whether WeChat Pay has more to tell of a refund.
fn is_under_way(refund: &Refund) -> bool {
    matches!(refund.state, RefundState::Placing | RefundState::Pending)
}

/// The word under which the host learns of a notice that concerns no order here.
pub(in crate::engine) const fn word(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Payment => "payment",
        NoticeKind::PaymentFailed => "payment_failed",
        NoticeKind::RefundHint => "refund",
        NoticeKind::Contract => "contract",
        NoticeKind::ScanCallback => "scan",
        NoticeKind::Other => "other",
    }
}
