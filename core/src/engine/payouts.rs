//! The verbs of red packets and transfers: place, query, get, cancel. They pay money out, so the
//! number is bound before anything is sent, and never replaced by a second one.
//!
//! Red packets are v2's. A transfer goes in the dialect in which its intent was made, for good.

use super::config::notify_url_problem;
use super::draft::params_hash;
use super::exchange::Learned;
use super::learn::{settled, still_under_way};
use super::params::Params;
use super::speech_v2::{payout_operation, sendable, store};
use super::speech_v3::{self, TRANSFER, transfer_body};
use super::{Engine, Merchant, Reply, merchant, subject, views};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{Change, Committed, Write};
use crate::order::{Dialect, Payout, PayoutEvent, PayoutFact, PayoutKind, PayoutState, may_exist};
use crate::wire::Fields;

impl Engine {
    /// `redpack.place`: sends a red packet, or continues one of that number.
    pub(super) fn redpack_place(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        self.payout_place(PayoutKind::Redpack, params)
    }

    /// `redpack.query`: asks WeChat Pay where a red packet stands.
    pub(super) fn redpack_query(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        self.payout_query(PayoutKind::Redpack, params)
    }

    /// `redpack.get`: reads a red packet from the ledger; nothing is sent.
    pub(super) fn redpack_get(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        self.payout_get(PayoutKind::Redpack, params)
    }

    /// `transfer.place`: transfers money to a user, or continues a transfer of that number.
    pub(super) fn transfer_place(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        self.payout_place(PayoutKind::Transfer, params)
    }

    /// `transfer.query`: asks WeChat Pay where a transfer stands.
    pub(super) fn transfer_query(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        self.payout_query(PayoutKind::Transfer, params)
    }

    /// `transfer.get`: reads a transfer from the ledger; nothing is sent.
    pub(super) fn transfer_get(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        self.payout_get(PayoutKind::Transfer, params)
    }

    /// `transfer.cancel`: cancels a transfer that the user has not confirmed.
    pub(super) fn transfer_cancel(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let number = params.need("number")?;
        let payout = self.payout(&merchant.mchid, PayoutKind::Transfer, number)?;
        let decided = self.decide_cancel(&payout)?;
        if decided.state.is_final() {
            return Ok(Reply::done(views::payout(&decided)));
        }
        match self.send_cancel(merchant, &decided) {
            Ok(payout) => Ok(Reply::done(views::payout(&payout))),
            // The user may have been faster: a query tells, and an end is an answer.
            Err(error) => match self.ask_payout(merchant, &decided) {
                Ok(asked) if asked.state != PayoutState::Canceling => {
                    Ok(Reply::done(views::payout(&asked)))
                }
                _ => Err(error),
            },
        }
    }

    fn payout_place(&self, kind: PayoutKind, params: &Params) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let number = params.need("number")?;
        let hash = params_hash(params.given());
        let payout = loop {
            match self.ledger.payout(&merchant.mchid, kind, number)? {
                Some(payout) if payout.params_hash != hash => {
                    let text = "the number was used before with other parameters";
                    return Err(Error::new(Kind::Conflict, Advice::Never, text).at("number"));
                }
                Some(payout) => break self.settle_payout(merchant, &payout)?,
                None => {}
            }
            let draft = self.payout_draft(merchant, kind, params, &hash)?;
            let change = Change {
                tasks: vec![subject::payout_task(&draft, 0, draft.placed_ms)],
                writes: vec![Write::Payout(draft.clone())],
                ..Change::default()
            };
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => {
                    break self.send_payout(merchant, draft, None)?;
                }
                Committed::Stale | Committed::Taken("payout") => continue,
                Committed::Taken(what) => {
                    return Err(Error::new(
                        Kind::Conflict,
                        Advice::Query,
                        format!("refused by {what}"),
                    ));
                }
            }
        };
        Ok(Reply::done(views::payout(&payout)))
    }

    fn payout_query(&self, kind: PayoutKind, params: &Params) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let payout = self.payout(&merchant.mchid, kind, params.need("number")?)?;
        let asked = self.ask_payout(merchant, &payout)?;
        Ok(Reply::done(views::payout(&asked)))
    }

    /// Asks where a payout stands and makes the answer durable.
    fn ask_payout(&self, merchant: &Merchant, payout: &Payout) -> Result<Payout> {
        match self.say_payout_query(merchant, payout) {
            Learned::Fact(Some(fact), evidence) => {
                Ok(self.learn_payout(payout, &fact, &evidence)?.record)
            }
            Learned::Fact(None, _) => self.payout(&payout.mchid, payout.kind, &payout.number),
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    fn payout_get(&self, kind: PayoutKind, params: &Params) -> Result<Reply> {
        let mchid = self.mchid(params.text("mchid"))?;
        let payout = self.payout(mchid, kind, params.need("number")?)?;
        Ok(Reply::done(views::payout(&payout)))
    }

    fn payout_draft(
        &self,
        merchant: &Merchant,
        kind: PayoutKind,
        params: &Params,
        hash: &str,
    ) -> Result<Payout> {
        let dialect = match kind {
            PayoutKind::Redpack => Dialect::V2,
            PayoutKind::Transfer => merchant.speaks(params.dialect())?,
        };
        let amount = params.fen("amount")?;
        let number = params.need("number")?.to_owned();
        let appid = merchant.appid(params.text("appid"))?.to_owned();
        let intent = match dialect {
            Dialect::V2 => payout_fields(merchant, kind, params, &appid, amount.get())?,
            Dialect::V3 => transfer_intent(merchant, params, &appid, amount.get())?,
        };
        let now_ms = self.now_ms();
        Ok(Payout {
            mchid: merchant.mchid.clone(),
            kind,
            dialect,
            number,
            appid,
            openid: params.text("openid").map(str::to_owned),
            amount,
            params_hash: hash.to_owned(),
            intent,
            state: PayoutState::Placing,
            version: 1,
            sends: 1,
            wechat_id: None,
            package_info: None,
            reason: None,
            placed_ms: now_ms,
            changed_ms: now_ms,
        })
    }

    /// Places a payout, in the dialect of its intent.
    fn say_payout(&self, merchant: &Merchant, payout: &Payout) -> Learned<PayoutFact> {
        match payout.dialect {
            Dialect::V2 => self.payout_v2(merchant, payout),
            Dialect::V3 => self.transfer_v3(merchant, payout),
        }
    }

    /// Asks where a payout stands; `None` in the fact's place says that it does not exist.
    fn say_payout_query(
        &self,
        merchant: &Merchant,
        payout: &Payout,
    ) -> Learned<Option<PayoutFact>> {
        match payout.dialect {
            Dialect::V2 => self.payout_query_v2(merchant, payout),
            Dialect::V3 => self.transfer_query_v3(merchant, payout),
        }
    }

    /// Sends the request of a payout whose intent is durable (P10); `sent_ms` says when one may have
    /// left before.
    fn send_payout(
        &self,
        merchant: &Merchant,
        payout: Payout,
        sent_ms: Option<i64>,
    ) -> Result<Payout> {
        match self.begun(payout.changed_ms, || self.say_payout(merchant, &payout)) {
            Learned::Fact(fact, _) if fact.event == PayoutEvent::Refused => {
                self.prove_no_payout(merchant, payout, fact, sent_ms)
            }
            Learned::Fact(fact, evidence) => {
                Ok(self.learn_payout(&payout, &fact, &evidence)?.record)
            }
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// After a refusal, which proves nothing alone: asks whether the payout exists.
    fn prove_no_payout(
        &self,
        merchant: &Merchant,
        payout: Payout,
        refused: PayoutFact,
        sent_ms: Option<i64>,
    ) -> Result<Payout> {
        match self.say_payout_query(merchant, &payout) {
            Learned::Fact(None, _) if may_exist(sent_ms, self.now_ms()) => Err(still_under_way()),
            Learned::Fact(found, evidence) => {
                let fact = found.unwrap_or(PayoutFact {
                    proven: Some(payout.sends),
                    ..refused
                });
                let now = self.learn_payout(&payout, &fact, &evidence)?.record;
                settled(now.state == PayoutState::Placing, now)
            }
            Learned::Nothing { error, .. } => Err(error.advise(Advice::Query)),
        }
    }

    /// Does what a payout's state asks for: one that WeChat Pay does not know is sent again, with
    /// the same number and the same parameters (P7), one that is to be cancelled is cancelled.
    pub(super) fn settle_payout(&self, merchant: &Merchant, payout: &Payout) -> Result<Payout> {
        if payout.state.is_final() {
            return Ok(payout.clone());
        }
        match self.say_payout_query(merchant, payout) {
            Learned::Fact(Some(fact), evidence) => {
                let asked = self.learn_payout(payout, &fact, &evidence)?.record;
                match asked.state {
                    PayoutState::Canceling if fact.event != PayoutEvent::Canceling => {
                        self.send_cancel(merchant, &asked)
                    }
                    // The answer that said what the user confirms with was lost: the identical
                    // request brings it again.
                    PayoutState::Confirming if !asked.can_be_confirmed() => {
                        self.repeat_payout(merchant, &asked)
                    }
                    _ => Ok(asked),
                }
            }
            Learned::Fact(None, evidence) if payout.state == PayoutState::Canceling => {
                let absent = PayoutFact::bare(PayoutEvent::Absent, payout.number.as_str());
                Ok(self.learn_payout(payout, &absent, &evidence)?.record)
            }
            Learned::Fact(None, _) if payout.state == PayoutState::Placing => {
                self.repeat_payout(merchant, payout)
            }
            Learned::Fact(None, _) => Ok(payout.clone()),
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Sends a payout's request again, as it was (P7).
    fn repeat_payout(&self, merchant: &Merchant, payout: &Payout) -> Result<Payout> {
        let now_ms = self.now_ms();
        if payout.dialect == Dialect::V3 && now_ms - payout.placed_ms > MEMORY_MS {
            let text = "WeChat Pay tells of transfers for 30 days only, so nobody knows whether this \
                        one exists: look in the merchant platform";
            return Err(Error::state(text).at("number"));
        }
        let again = payout.sending(payout.sends + 1, now_ms);
        let change = Change {
            writes: vec![Write::Payout(again.clone())],
            ..Change::default()
        };
        match self.commit(change)? {
            Committed::Done | Committed::Repeated => {
                self.send_payout(merchant, again, Some(payout.changed_ms))
            }
            // Another caller is at it.
            _ => self.payout(&payout.mchid, payout.kind, &payout.number),
        }
    }

    /// Asks WeChat Pay to cancel a transfer whose cancellation is durable.
    fn send_cancel(&self, merchant: &Merchant, payout: &Payout) -> Result<Payout> {
        match self.transfer_cancel_v3(merchant, payout) {
            Learned::Fact(fact, evidence) => {
                let absent = || PayoutFact::bare(PayoutEvent::Absent, payout.number.as_str());
                let fact = fact.unwrap_or_else(absent);
                Ok(self.learn_payout(payout, &fact, &evidence)?.record)
            }
            Learned::Nothing { error, .. } => Err(error),
        }
    }
}

/// For how long WeChat Pay surely tells of a transfer: a day less than its 30 (v3 reference, 7.9).
const MEMORY_MS: i64 = 29 * 24 * 3_600_000;

/// A transfer's request in v3, as it is stored.
fn transfer_intent(
    merchant: &Merchant,
    params: &Params,
    appid: &str,
    amount: i64,
) -> Result<String> {
    let url = params.text("notify_url").or(merchant.notify_url.as_deref());
    if let Some(problem) = url.and_then(notify_url_problem) {
        return Err(Error::input("notify_url", problem));
    }
    let body = transfer_body(params, params.need("number")?, appid, amount, url)?;
    speech_v3::sendable(merchant, TRANSFER, &body)?;
    Ok(body.to_string())
}

/// A payout's request in v2, as it is stored.
fn payout_fields(
    merchant: &Merchant,
    kind: PayoutKind,
    params: &Params,
    appid: &str,
    amount: i64,
) -> Result<String> {
    if merchant.account()?.identity.is_none() {
        return Err(merchant::missing(
            "v2.client_cert",
            "paying out over v2 needs the certificate",
        ));
    }
    let number = params.need("number")?;
    let fields = match kind {
        PayoutKind::Redpack => redpack_fields(params, number, amount)?,
        PayoutKind::Transfer => transfer_fields(params, number, amount)?,
    };
    sendable(merchant, payout_operation(kind), appid, &fields)?;
    Ok(store(&fields))
}

/// A red packet in v2's own names (v2 reference, 2.11).
fn redpack_fields(params: &Params, number: &str, amount: i64) -> Result<Fields<'static>> {
    let mut fields = Fields::with_capacity(16);
    let mut set = |name: &'static str, value: Option<&str>| {
        if let Some(value) = value {
            fields.set(name, value.to_owned());
        }
    };
    set("mch_billno", Some(number));
    set("send_name", Some(params.need("send_name")?));
    set("re_openid", Some(params.need("openid")?));
    set("total_amount", Some(&amount.to_string()));
    set("total_num", Some("1"));
    set("wishing", Some(params.need("wishing")?));
    set(
        "client_ip",
        Some(params.text("client_ip").unwrap_or("127.0.0.1")),
    );
    set("act_name", Some(params.need("act_name")?));
    set("remark", Some(params.need("remark")?));
    set("scene_id", params.text("scene_id"));
    set("risk_info", params.text("risk_info"));
    Ok(fields)
}

/// A transfer in v2's own names (v2 reference, 2.12).
fn transfer_fields(params: &Params, number: &str, amount: i64) -> Result<Fields<'static>> {
    let mut fields = Fields::with_capacity(16);
    let mut set = |name: &'static str, value: Option<&str>| {
        if let Some(value) = value {
            fields.set(name, value.to_owned());
        }
    };
    let name = params.text("name");
    set("partner_trade_no", Some(number));
    set("openid", Some(params.need("openid")?));
    set(
        "check_name",
        Some(if name.is_some() {
            "FORCE_CHECK"
        } else {
            "NO_CHECK"
        }),
    );
    set("re_user_name", name);
    set("amount", Some(&amount.to_string()));
    set("desc", Some(params.need("description")?));
    set(
        "spbill_create_ip",
        Some(params.text("client_ip").unwrap_or("127.0.0.1")),
    );
    Ok(fields)
}
