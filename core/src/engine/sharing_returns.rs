//! The verbs of returns, which take back what a merchant received of a sharing: place, query, get.

use super::draft::params_hash;
use super::exchange::Learned;
use super::learn::{settled, still_under_way};
use super::params::Params;
use super::sharings::refused_by;
use super::speech_v3::{RETURN, sendable};
use super::{Engine, Merchant, Reply, subject, views};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{Change, Committed, Write};
use crate::order::may_exist;
use crate::order::{Dialect, ReturnEvent, ReturnFact, ReturnState, Sharing, SharingReturn};
use crate::types::{Fen, OutReturnNo};
use serde_json::json;

impl Engine {
    /// `sharing_return.place`: takes a share back from a merchant, or continues that return.
    pub(super) fn sharing_return_place(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.sharer(params)?;
        let number = OutReturnNo::new(params.need("out_return_no")?)?;
        let of = params.need("return_mchid")?;
        let hash = params_hash(params.given());
        let amount = params.fen("amount")?;
        let returned = loop {
            let known = self
                .ledger
                .sharing_return(&merchant.mchid, number.as_str())?;
            if let Some(returned) = known {
                if returned.params_hash != hash {
                    let text = "the number was used before with other parameters";
                    return Err(Error::new(Kind::Conflict, Advice::Never, text).at("out_return_no"));
                }
                break self.resume_return(merchant, returned)?;
            }
            let sharing = self.sharing(&merchant.mchid, params.need("out_order_no")?)?;
            let now_ms = self.now_ms();
            let held = self.no_return_unknown(&sharing);
            let held = match held.and_then(|()| sharing.hold(of, amount, now_ms)) {
                // Another caller has placed it since, and the sharing counts it already.
                Err(_) if self.has_return(&merchant.mchid, &number)? => continue,
                held => held?,
            };
            let returned =
                self.return_draft(merchant, params, &sharing, number.clone(), amount, &hash)?;
            let change = Change {
                tasks: vec![subject::return_task(&returned, 0, now_ms)],
                writes: vec![Write::Return(returned.clone()), Write::Sharing(held)],
                ..Change::default()
            };
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => {
                    break self.send_return(merchant, returned, None)?;
                }
                Committed::Stale | Committed::Taken("sharing_return") => continue,
                Committed::Taken("returns_exceed_share") => {
                    let text = "the returns would exceed what the receiver got";
                    return Err(Error::input("amount", text));
                }
                Committed::Taken(what) => return Err(refused_by(what)),
            }
        };
        Ok(Reply::done(views::sharing_return(&returned)))
    }

    /// `sharing_return.query`: asks WeChat Pay where a return stands.
    pub(super) fn sharing_return_query(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.sharer(params)?;
        let number = params.need("out_return_no")?;
        let returned = self.sharing_return(&merchant.mchid, number)?;
        let asked = self.query_return(merchant, &returned)?;
        Ok(Reply::done(views::sharing_return(&asked)))
    }

    /// `sharing_return.get`: reads a return from the ledger; nothing is sent.
    pub(super) fn sharing_return_get(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let mchid = self.mchid(params.text("mchid"))?;
        let returned = self.sharing_return(mchid, params.need("out_return_no")?)?;
        Ok(Reply::done(views::sharing_return(&returned)))
    }

    fn has_return(&self, mchid: &str, number: &OutReturnNo) -> Result<bool> {
        let known = self.ledger.sharing_return(mchid, number.as_str())?;
        Ok(known.is_some())
    }

    /// Refuses a new return while another one of the sharing may or may not exist.
    fn no_return_unknown(&self, sharing: &Sharing) -> Result<()> {
        let number = sharing.out_order_no.as_str();
        let returns = self.ledger.returns_of(&sharing.mchid, number)?;
        match returns.iter().find(|returned| returned.state.is_unknown()) {
            Some(unknown) => {
                let number = &unknown.out_return_no;
                let text = format!(
                    "return {number} of this sharing is not settled yet: repeat or query it first"
                );
                Err(Error::new(Kind::State, Advice::Query, text).at("out_return_no"))
            }
            None => Ok(()),
        }
    }

    fn return_draft(
        &self,
        merchant: &Merchant,
        params: &Params,
        sharing: &Sharing,
        out_return_no: OutReturnNo,
        amount: Fen,
        hash: &str,
    ) -> Result<SharingReturn> {
        let return_mchid = params.need("return_mchid")?.to_owned();
        let mut body = json!({
            "out_order_no": sharing.out_order_no.as_str(),
            "out_return_no": out_return_no.as_str(),
            "return_mchid": return_mchid,
            "amount": amount.get(),
            "description": params.need("description")?,
        });
        if let Some(sub_mchid) = &sharing.sub_mchid {
            body["sub_mchid"] = sub_mchid.as_str().into();
        }
        sendable(merchant, RETURN, &body)?;
        let now_ms = self.now_ms();
        Ok(SharingReturn {
            mchid: merchant.mchid.clone(),
            out_return_no,
            out_order_no: sharing.out_order_no.clone(),
            dialect: Dialect::V3,
            sub_mchid: sharing.sub_mchid.clone(),
            return_mchid,
            amount,
            params_hash: hash.to_owned(),
            intent: body.to_string(),
            state: ReturnState::Placing,
            version: 1,
            sends: 1,
            return_id: None,
            reason: None,
            placed_ms: now_ms,
            changed_ms: now_ms,
        })
    }

    /// Sends the request of a return whose intent is durable (P10); `sent_ms` says when one may have
    /// left before.
    fn send_return(
        &self,
        merchant: &Merchant,
        returned: SharingReturn,
        sent_ms: Option<i64>,
    ) -> Result<SharingReturn> {
        match self.begun(returned.changed_ms, || self.return_v3(merchant, &returned)) {
            Learned::Fact(fact, evidence) => {
                let learned = self.learn_return(&returned, &fact, &evidence)?;
                if fact.event == ReturnEvent::Refused && !learned.changed {
                    return self.prove_no_return(merchant, returned, fact, sent_ms);
                }
                Ok(learned.record)
            }
            Learned::Nothing { error, sent } => {
                if !sent {
                    let back = returned.sending(returned.sends.saturating_sub(1), self.now_ms());
                    // Losing this note only makes a later refusal need a query.
                    let _ = self.commit(Change {
                        writes: vec![Write::Return(back)],
                        ..Change::default()
                    });
                }
                Err(error)
            }
        }
    }

    /// After a refusal that an earlier request may have caused: asks whether the return exists.
    fn prove_no_return(
        &self,
        merchant: &Merchant,
        returned: SharingReturn,
        refused: ReturnFact,
        sent_ms: Option<i64>,
    ) -> Result<SharingReturn> {
        match self.return_query_v3(merchant, &returned) {
            Learned::Fact(None, _) if may_exist(sent_ms, self.now_ms()) => Err(still_under_way()),
            Learned::Fact(found, evidence) => {
                let fact = found.unwrap_or(ReturnFact {
                    proven: Some(returned.sends),
                    ..refused
                });
                let now = self.learn_return(&returned, &fact, &evidence)?.record;
                settled(now.state == ReturnState::Placing, now)
            }
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Continues a return that exists: one of unknown outcome is sent again as it was (P7).
    fn resume_return(&self, merchant: &Merchant, returned: SharingReturn) -> Result<SharingReturn> {
        if returned.state != ReturnState::Placing {
            return Ok(returned);
        }
        let sent_ms = (returned.sends > 0).then_some(returned.changed_ms);
        let again = returned.sending(returned.sends + 1, self.now_ms());
        match self.commit(Change {
            writes: vec![Write::Return(again.clone())],
            ..Change::default()
        })? {
            Committed::Done | Committed::Repeated => self.send_return(merchant, again, sent_ms),
            // Another caller is at it.
            Committed::Stale => {
                self.sharing_return(&returned.mchid, returned.out_return_no.as_str())
            }
            Committed::Taken(what) => Err(refused_by(what)),
        }
    }

    fn query_return(&self, merchant: &Merchant, returned: &SharingReturn) -> Result<SharingReturn> {
        match self.return_query_v3(merchant, returned) {
            Learned::Fact(Some(fact), evidence) => {
                Ok(self.learn_return(returned, &fact, &evidence)?.record)
            }
            Learned::Fact(None, _) => {
                self.sharing_return(&returned.mchid, returned.out_return_no.as_str())
            }
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Does what a return's state asks for: one that WeChat Pay does not know is sent again.
    pub(super) fn settle_return(
        &self,
        merchant: &Merchant,
        returned: &SharingReturn,
    ) -> Result<SharingReturn> {
        if returned.state.is_final() {
            return Ok(returned.clone());
        }
        let asked = self.query_return(merchant, returned)?;
        if asked.state == ReturnState::Placing {
            self.resume_return(merchant, asked)
        } else {
            Ok(asked)
        }
    }
}
