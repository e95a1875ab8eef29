//! The verbs of profit sharing: place, unfreeze, query, get. Only v3 has them.

use super::draft::params_hash;
use super::exchange::Learned;
use super::learn::{settled, still_under_way};
use super::params::Params;
use super::speech_v3::{sendable, sharing_operation};
use super::{Engine, Merchant, Reply, merchant, subject, views};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{Change, Committed, Write};
use crate::order::may_exist;
use crate::order::{
    Dialect, Order, Receiver, Sharing, SharingEvent, SharingFact, SharingKind, SharingState,
};
use crate::types::{Fen, OutOrderNo};
use serde_json::{Map, Value, json};

/// The most receivers of one sharing (v3 reference, 7.8).
const MAX_RECEIVERS: usize = 50;

impl Engine {
    /// `sharing.place`: shares an order's money among receivers, or continues that sharing.
    pub(super) fn sharing_place(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        self.share(SharingKind::Share, params)
    }

    /// `sharing.unfreeze`: gives what is left of an order's money to the merchant.
    pub(super) fn sharing_unfreeze(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        self.share(SharingKind::Unfreeze, params)
    }

    /// `sharing.query`: asks WeChat Pay where a sharing stands.
    pub(super) fn sharing_query(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.sharer(params)?;
        let sharing = self.sharing(&merchant.mchid, params.need("out_order_no")?)?;
        let asked = self.query_sharing(merchant, &sharing)?;
        Ok(Reply::done(views::sharing(&asked)))
    }

    /// `sharing.get`: reads a sharing from the ledger; nothing is sent.
    pub(super) fn sharing_get(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let mchid = self.mchid(params.text("mchid"))?;
        let sharing = self.sharing(mchid, params.need("out_order_no")?)?;
        Ok(Reply::done(views::sharing(&sharing)))
    }

    /// The merchant of a call that needs v3.
    pub(super) fn sharer(&self, params: &Params) -> Result<&Merchant> {
        let merchant = self.merchant(params.text("mchid"))?;
        match merchant.v3 {
            Some(_) => Ok(merchant),
            None => Err(merchant::missing("v3", "profit sharing needs v3")),
        }
    }

    fn share(&self, kind: SharingKind, params: &Params) -> Result<Reply> {
        let merchant = self.sharer(params)?;
        let number = OutOrderNo::new(params.need("out_order_no")?)?;
        let hash = params_hash(params.given());
        let sharing = loop {
            if let Some(sharing) = self.ledger.sharing(&merchant.mchid, number.as_str())? {
                if sharing.params_hash != hash || sharing.kind != kind {
                    let text = "the number was used before with other parameters";
                    return Err(Error::new(Kind::Conflict, Advice::Never, text).at("out_order_no"));
                }
                break self.resume_sharing(merchant, sharing)?;
            }
            let order = self.order(&merchant.mchid, params.need("out_trade_no")?)?;
            let now_ms = self.now_ms();
            let drafted = self
                .no_sharing_unknown(&order)
                .and_then(|()| self.sharing_draft(merchant, kind, params, &order, &number, &hash))
                .and_then(|sharing| Ok((order.share(sharing.live(), now_ms)?, sharing)));
            let (shared, sharing) = match drafted {
                // Another caller has placed it since, and the order counts it already.
                Err(_) if self.has_sharing(&merchant.mchid, &number)? => continue,
                drafted => drafted?,
            };
            let change = Change {
                tasks: vec![subject::sharing_task(&sharing, 0, now_ms)],
                writes: vec![Write::Order(shared), Write::Sharing(sharing.clone())],
                ..Change::default()
            };
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => {
                    break self.send_sharing(merchant, sharing, None)?;
                }
                Committed::Stale | Committed::Taken("sharing") => continue,
                Committed::Taken("shares_exceed_payment") => {
                    let text = "the shares would exceed what is left of the payment";
                    return Err(Error::input("receivers", text));
                }
                Committed::Taken(what) => return Err(refused_by(what)),
            }
        };
        Ok(Reply::done(views::sharing(&sharing)))
    }

    fn has_sharing(&self, mchid: &str, number: &OutOrderNo) -> Result<bool> {
        let known = self.ledger.sharing(mchid, number.as_str())?;
        Ok(known.is_some())
    }

    /// Refuses a new sharing while another one of the order may or may not exist.
    fn no_sharing_unknown(&self, order: &Order) -> Result<()> {
        let number = order.out_trade_no.as_str();
        let sharings = self.ledger.sharings_of(&order.mchid, number)?;
        match sharings.iter().find(|sharing| sharing.state.is_unknown()) {
            Some(unknown) => {
                let number = &unknown.out_order_no;
                let text = format!(
                    "sharing {number} of this order is not settled yet: repeat or query it first"
                );
                Err(Error::new(Kind::State, Advice::Query, text).at("out_order_no"))
            }
            None => Ok(()),
        }
    }

    fn sharing_draft(
        &self,
        merchant: &Merchant,
        kind: SharingKind,
        params: &Params,
        order: &Order,
        number: &OutOrderNo,
        hash: &str,
    ) -> Result<Sharing> {
        let paid = order.payment.as_ref();
        let transaction_id = paid.map_or_else(String::new, |paid| paid.transaction_id.clone());
        // An order that is not paid is refused in the words of its state.
        order.share(0, self.now_ms())?;
        let mut body = json!({ "transaction_id": transaction_id, "out_order_no": number.as_str() });
        if let Some(sub_mchid) = &order.sub_mchid {
            body["sub_mchid"] = sub_mchid.as_str().into();
        }
        let mut receivers = Vec::new();
        if kind == SharingKind::Share {
            receivers = self::receivers(params)?;
            let appid = match params.text("appid") {
                Some(appid) => merchant.appid(Some(appid))?,
                None => order.appid.as_str(),
            };
            body["appid"] = appid.into();
            if let Some(sub_appid) = params.text("sub_appid").or(order.sub_appid.as_deref()) {
                body["sub_appid"] = sub_appid.into();
            }
            body["receivers"] = params.value("receivers").cloned().unwrap_or_default();
            body["unfreeze_unsplit"] = params.flag("unfreeze_unsplit").into();
        } else {
            body["description"] = params.need("description")?.into();
        }
        sendable(merchant, sharing_operation(kind), &body)?;
        let now_ms = self.now_ms();
        Ok(Sharing {
            mchid: merchant.mchid.clone(),
            out_order_no: number.clone(),
            kind,
            dialect: Dialect::V3,
            out_trade_no: order.out_trade_no.clone(),
            transaction_id,
            sub_mchid: order.sub_mchid.clone(),
            receivers,
            unfreeze_unsplit: params.flag("unfreeze_unsplit"),
            unfrozen: 0,
            params_hash: hash.to_owned(),
            intent: body.to_string(),
            state: SharingState::Placing,
            version: 1,
            sends: 1,
            order_id: None,
            reason: None,
            placed_ms: now_ms,
            changed_ms: now_ms,
        })
    }

    /// Sends the request of a sharing whose intent is durable (P10); `sent_ms` says when one may have
    /// left before.
    fn send_sharing(
        &self,
        merchant: &Merchant,
        sharing: Sharing,
        sent_ms: Option<i64>,
    ) -> Result<Sharing> {
        match self.begun(sharing.changed_ms, || self.sharing_v3(merchant, &sharing)) {
            Learned::Fact(fact, evidence) => {
                let learned = self.learn_sharing(&sharing, &fact, &evidence)?;
                if fact.event == SharingEvent::Refused && !learned.changed {
                    return self.prove_no_sharing(merchant, sharing, fact, sent_ms);
                }
                Ok(learned.record)
            }
            Learned::Nothing { error, sent } => {
                if !sent {
                    let back = sharing.sending(sharing.sends.saturating_sub(1), self.now_ms());
                    // Losing this note only makes a later refusal need a query.
                    let _ = self.commit(Change {
                        writes: vec![Write::Sharing(back)],
                        ..Change::default()
                    });
                }
                Err(error)
            }
        }
    }

    /// After a refusal that an earlier request may have caused: asks whether the sharing exists.
    fn prove_no_sharing(
        &self,
        merchant: &Merchant,
        sharing: Sharing,
        refused: SharingFact,
        sent_ms: Option<i64>,
    ) -> Result<Sharing> {
        match self.sharing_query_v3(merchant, &sharing) {
            Learned::Fact(None, _) if may_exist(sent_ms, self.now_ms()) => Err(still_under_way()),
            Learned::Fact(found, evidence) => {
                let fact = found.unwrap_or(SharingFact {
                    proven: Some(sharing.sends),
                    ..refused
                });
                let now = self.learn_sharing(&sharing, &fact, &evidence)?.record;
                settled(now.state == SharingState::Placing, now)
            }
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Continues a sharing that exists: one of unknown outcome is sent again as it was (P7).
    fn resume_sharing(&self, merchant: &Merchant, sharing: Sharing) -> Result<Sharing> {
        if sharing.state != SharingState::Placing {
            return Ok(sharing);
        }
        let sent_ms = (sharing.sends > 0).then_some(sharing.changed_ms);
        let again = sharing.sending(sharing.sends + 1, self.now_ms());
        match self.commit(Change {
            writes: vec![Write::Sharing(again.clone())],
            ..Change::default()
        })? {
            Committed::Done | Committed::Repeated => self.send_sharing(merchant, again, sent_ms),
            // Another caller is at it.
            Committed::Stale => self.sharing(&sharing.mchid, sharing.out_order_no.as_str()),
            Committed::Taken(what) => Err(refused_by(what)),
        }
    }

    fn query_sharing(&self, merchant: &Merchant, sharing: &Sharing) -> Result<Sharing> {
        match self.sharing_query_v3(merchant, sharing) {
            Learned::Fact(Some(fact), evidence) => {
                Ok(self.learn_sharing(sharing, &fact, &evidence)?.record)
            }
            Learned::Fact(None, _) => self.sharing(&sharing.mchid, sharing.out_order_no.as_str()),
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Does what a sharing's state asks for: one that WeChat Pay does not know is sent again.
    pub(super) fn settle_sharing(&self, merchant: &Merchant, sharing: &Sharing) -> Result<Sharing> {
        if sharing.state.is_final() {
            return Ok(sharing.clone());
        }
        let asked = self.query_sharing(merchant, sharing)?;
        if asked.state == SharingState::Placing {
            self.resume_sharing(merchant, asked)
        } else {
            Ok(asked)
        }
    }
}

/// A rule of the ledger that refuses what the code above keeps.
pub(super) fn refused_by(what: &str) -> Error {
    Error::new(Kind::Conflict, Advice::Query, format!("refused by {what}"))
}

/// Who gets how much. An account occurs once, so that what WeChat Pay says of it has one meaning.
fn receivers(params: &Params) -> Result<Vec<Receiver>> {
    let given = params.value("receivers").and_then(Value::as_array);
    let given = given.map(Vec::as_slice).unwrap_or_default();
    if given.is_empty() || given.len() > MAX_RECEIVERS {
        return Err(Error::input("receivers", "must have 1 to 50 receivers"));
    }
    let mut receivers: Vec<Receiver> = Vec::with_capacity(given.len());
    let nothing = Map::new();
    for (at, receiver) in given.iter().enumerate() {
        let place = |name: &str| format!("receivers[{at}].{name}");
        let receiver = receiver.as_object().unwrap_or(&nothing);
        let need = |name: &str| {
            let text = receiver.get(name).and_then(Value::as_str);
            text.filter(|text| !text.is_empty())
                .ok_or_else(|| Error::input(place(name), "must be given as text"))
        };
        let amount = receiver.get("amount").and_then(Value::as_i64);
        let amount = amount
            .ok_or_else(|| Error::input(place("amount"), "must be a whole number of fen"))
            .and_then(|fen| Fen::new(fen).map_err(|error| error.at(place("amount"))))?;
        let receiver = Receiver::new(need("type")?, need("account")?, amount);
        let same =
            |other: &Receiver| (&other.kind, &other.account) == (&receiver.kind, &receiver.account);
        if receivers.iter().any(same) {
            let text = "occurs twice: add the amounts";
            return Err(Error::input(place("account"), text));
        }
        receivers.push(receiver);
    }
    Ok(receivers)
}
