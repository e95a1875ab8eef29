//! The verbs of red packets and transfers: place, query, get. They pay money out, so the number is
//! bound before anything is sent, and never replaced by a second one.

use super::draft::params_hash;
use super::exchange::Learned;
use super::params::Params;
use super::speech_v2::{payout_operation, sendable, store};
use super::{Engine, Merchant, Reply, merchant, subject, views};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{Change, Committed, Write};
use crate::order::{Dialect, Payout, PayoutEvent, PayoutFact, PayoutKind, PayoutState};
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

    fn payout_place(&self, kind: PayoutKind, params: &Params) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let draft = self.payout_draft(merchant, kind, params)?;
        let payout = loop {
            match self.ledger.payout(&draft.mchid, kind, &draft.number)? {
                Some(payout) if payout.params_hash != draft.params_hash => {
                    let text = "the number was used before with other parameters";
                    return Err(Error::new(Kind::Conflict, Advice::Never, text).at("number"));
                }
                Some(payout) => break self.settle_payout(merchant, &payout)?,
                None => {}
            }
            let change = Change {
                tasks: vec![subject::payout_task(&draft, 0, draft.placed_ms)],
                writes: vec![Write::Payout(draft.clone())],
                ..Change::default()
            };
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => {
                    break self.send_payout(merchant, draft)?;
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
        match self.payout_query_v2(merchant, &payout) {
            Learned::Fact(Some(fact), evidence) => {
                let learned = self.learn_payout(&payout, &fact, &evidence)?;
                Ok(Reply::done(views::payout(&learned.record)))
            }
            Learned::Fact(None, _) => Ok(Reply::done(views::payout(&payout))),
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
    ) -> Result<Payout> {
        if merchant.account()?.identity.is_none() {
            return Err(merchant::missing(
                "v2.client_cert",
                "paying out over v2 needs the certificate",
            ));
        }
        let amount = params.fen("amount")?;
        let number = params.need("number")?.to_owned();
        let fields = match kind {
            PayoutKind::Redpack => redpack_fields(params, &number, amount.get())?,
            PayoutKind::Transfer => transfer_fields(params, &number, amount.get())?,
        };
        let appid = merchant.appid(params.text("appid"))?.to_owned();
        sendable(merchant, payout_operation(kind), &appid, &fields)?;
        let now_ms = self.now_ms();
        Ok(Payout {
            mchid: merchant.mchid.clone(),
            kind,
            dialect: Dialect::V2,
            number,
            appid,
            openid: None,
            amount,
            params_hash: params_hash(params.given()),
            intent: store(&fields),
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

    /// Sends the request of a payout whose intent is durable (P10).
    fn send_payout(&self, merchant: &Merchant, payout: Payout) -> Result<Payout> {
        match self.payout_v2(merchant, &payout) {
            Learned::Fact(fact, evidence) if fact.event == PayoutEvent::Refused => {
                let _ = evidence;
                self.prove_no_payout(merchant, payout, fact)
            }
            Learned::Fact(fact, evidence) => {
                Ok(self.learn_payout(&payout, &fact, &evidence)?.record)
            }
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// After a refusal, which no signature vouches for: asks whether the payout exists.
    fn prove_no_payout(
        &self,
        merchant: &Merchant,
        payout: Payout,
        refused: PayoutFact,
    ) -> Result<Payout> {
        match self.payout_query_v2(merchant, &payout) {
            Learned::Fact(found, evidence) => {
                let fact = found.unwrap_or(PayoutFact {
                    proven: true,
                    ..refused
                });
                Ok(self.learn_payout(&payout, &fact, &evidence)?.record)
            }
            Learned::Nothing { error, .. } => Err(error.advise(Advice::Query)),
        }
    }

    /// Does what a payout's state asks for: one that WeChat Pay does not know is sent again, with
    /// the same number and the same parameters (P7).
    pub(super) fn settle_payout(&self, merchant: &Merchant, payout: &Payout) -> Result<Payout> {
        if payout.state.is_final() {
            return Ok(payout.clone());
        }
        match self.payout_query_v2(merchant, payout) {
            Learned::Fact(Some(fact), evidence) => {
                Ok(self.learn_payout(payout, &fact, &evidence)?.record)
            }
            Learned::Fact(None, _) if payout.state == PayoutState::Placing => {
                let again = payout.sending(payout.sends + 1, self.now_ms());
                let change = Change {
                    writes: vec![Write::Payout(again.clone())],
                    ..Change::default()
                };
                match self.commit(change)? {
                    Committed::Done | Committed::Repeated => self.send_payout(merchant, again),
                    _ => self.payout(&payout.mchid, payout.kind, &payout.number),
                }
            }
            Learned::Fact(None, _) => Ok(payout.clone()),
            Learned::Nothing { error, .. } => Err(error),
        }
    }
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
