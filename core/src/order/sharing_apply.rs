//! How facts are joined to a sharing, and returns held against it.

use super::apply::Incident;
use super::sharing::{
    MERCHANT, Receiver, ReceiverFact, ShareResult, Sharing, SharingEvent, SharingFact, SharingKind,
    SharingNext, SharingState, sharing_next,
};
use crate::error::{Advice, Error, Result};
use crate::types::Fen;

/// What became of a sharing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedSharing {
    /// The sharing afterwards.
    pub sharing: Sharing,
    /// Whether anything changed.
    pub changed: bool,
    /// By how many fen the order's `shared` moves.
    pub shared: i64,
    /// What the host must learn: `sharing.finished`, `sharing.rejected`.
    pub news: Option<&'static str>,
    /// What a person must look at.
    pub incident: Option<Incident>,
}

impl Sharing {
    /// Fen that count against what was paid: of every receiver that is not proven to get nothing.
    pub fn live(&self) -> i64 {
        if self.state == SharingState::Rejected {
            return 0;
        }
        let live = |receiver: &&Receiver| receiver.result != ShareResult::Closed;
        let of = self.receivers.iter().filter(live);
        of.map(|receiver| receiver.amount.get()).sum()
    }

    /// Fen that were asked for.
    pub fn amount(&self) -> i64 {
        self.receivers.iter().map(|r| r.amount.get()).sum()
    }

    /// Joins a verified fact to the sharing; like [`Order::apply`](super::Order::apply).
    ///
    /// A receiver that the sharing does not have is a mismatch; but for the merchant itself, which
    /// gets what is left where that was asked for.
    #[must_use]
    pub fn apply(&self, fact: &SharingFact, now_ms: i64) -> AppliedSharing {
        if let Some(about) = self.contradiction(fact) {
            return self.same(Some(Incident {
                name: "sharing_mismatch",
                about,
            }));
        }
        if fact.event == SharingEvent::Refused && self.sends > 1 && fact.proven != Some(self.sends)
        {
            return self.same(None);
        }
        let mut applied = self.same(None);
        // What a rejected sharing's receivers got counts with the alarm only.
        if self.state != SharingState::Rejected || fact.event == SharingEvent::Finished {
            applied.join_receivers(fact);
        }
        let sharing = &mut applied.sharing;
        let open = |receiver: &Receiver| receiver.result == ShareResult::Pending;
        let event = match fact.event {
            SharingEvent::Finished if sharing.receivers.iter().any(open) => {
                SharingEvent::Processing
            }
            event => event,
        };
        let incident = |name| {
            Some(Incident {
                name,
                about: fact.reason.clone().unwrap_or_default(),
            })
        };
        let state = match sharing_next(self.state, event) {
            SharingNext::To(state) => state,
            SharingNext::Alarm(state, name) => {
                applied.incident = incident(name);
                state
            }
            SharingNext::Incident(name) => return self.same(incident(name)),
            SharingNext::Unchanged => self.state,
        };
        assert!(
            state.rank() >= self.state.rank(),
            "states never go down (P5)"
        );
        if state != self.state {
            sharing.order_id = fact.order_id.clone().or(sharing.order_id.take());
            sharing.reason = fact.reason.clone().or(sharing.reason.take());
        }
        sharing.state = state;
        applied.stamped(self, now_ms)
    }

    /// What of a message is not about this sharing, or nothing.
    fn contradiction(&self, fact: &SharingFact) -> Option<String> {
        let both = |told: &Option<String>, known: Option<&str>| matches!((told.as_deref(), known), (Some(told), Some(known)) if told != known);
        let field = [
            (
                fact.out_order_no != self.out_order_no.as_str(),
                "out_order_no",
            ),
            (
                both(&fact.transaction_id, Some(&self.transaction_id)),
                "transaction_id",
            ),
            (both(&fact.order_id, self.order_id.as_deref()), "order_id"),
        ]
        .into_iter()
        .find_map(|(wrong, field)| wrong.then(|| field.to_owned()));
        field.or_else(|| {
            let strange = |told: &ReceiverFact| {
                !self.receivers.iter().any(|known| known.is(told)) && !self.is_rest(told)
            };
            let at = fact.receivers.iter().position(strange)?;
            Some(format!("receivers[{at}]"))
        })
    }

    /// Whether a receiver that was not asked for is the merchant, which gets what is left.
    fn is_rest(&self, told: &ReceiverFact) -> bool {
        let unfreezes = self.unfreeze_unsplit || self.kind == SharingKind::Unfreeze;
        let own = told.account == self.mchid || Some(&told.account) == self.sub_mchid.as_ref();
        unfreezes && own && told.kind == MERCHANT
    }

    fn same(&self, incident: Option<Incident>) -> AppliedSharing {
        AppliedSharing {
            sharing: self.clone(),
            changed: false,
            shared: 0,
            news: None,
            incident,
        }
    }

    /// The sharing with another return of `amount` held against what a receiver got.
    ///
    /// # Errors
    /// `Input` if no such merchant received anything, or not as much (P8); `State` if its share
    /// has no result yet.
    pub fn hold(&self, return_mchid: &str, amount: Fen, now_ms: i64) -> Result<Sharing> {
        let mut sharing = self.clone();
        let receiver = sharing
            .receivers
            .iter_mut()
            .find(|r| r.kind == MERCHANT && r.account == return_mchid)
            .ok_or_else(|| {
                Error::input(
                    "return_mchid",
                    "is no merchant that receives of this sharing",
                )
            })?;
        match receiver.result {
            ShareResult::Pending => {
                let text = "the receiver's share has no result yet";
                return Err(Error::state(text).advise(Advice::Query));
            }
            ShareResult::Closed => return Err(Error::state("the receiver did not get its share")),
            ShareResult::Success => {}
        }
        let held = receiver.held.saturating_add(amount.get());
        if held > receiver.got() {
            let left = receiver.got() - receiver.held;
            return Err(Error::input(
                "amount",
                format!("only {left} fen of the share can still be returned"),
            ));
        }
        receiver.held = held;
        sharing.version += 1;
        sharing.changed_ms = now_ms;
        Ok(sharing)
    }

    /// The sharing after a return's share of a receiver's `held` and `returned` moved.
    #[must_use]
    pub fn settle(&self, return_mchid: &str, held: i64, returned: i64, now_ms: i64) -> Sharing {
        let mut sharing = self.clone();
        let of = |r: &&mut Receiver| r.kind == MERCHANT && r.account == return_mchid;
        if let Some(receiver) = sharing.receivers.iter_mut().find(of) {
            receiver.held += held;
            receiver.returned += returned;
        }
        sharing.version += 1;
        sharing.changed_ms = now_ms;
        sharing
    }

    /// The sharing as it is before another request for it leaves.
    #[must_use]
    pub fn sending(&self, sends: u32, now_ms: i64) -> Sharing {
        Sharing {
            sends,
            version: self.version + 1,
            changed_ms: now_ms,
            ..self.clone()
        }
    }
}

impl AppliedSharing {
    /// Joins what a message says of the receivers: the higher result stays.
    fn join_receivers(&mut self, fact: &SharingFact) {
        for told in &fact.receivers {
            let sharing = &mut self.sharing;
            let Some(at) = sharing.receivers.iter().position(|r| r.is(told)) else {
                sharing.unfrozen = sharing.unfrozen.max(told.amount.get());
                continue;
            };
            let known = &mut sharing.receivers[at];
            let ended = |result: ShareResult| result != ShareResult::Pending;
            if ended(known.result) && ended(told.result) && known.result != told.result {
                self.incident = Some(Incident {
                    name: "sharing_ended_twice",
                    about: format!("receivers[{at}]"),
                });
            }
            if told.result > known.result {
                known.result = told.result;
                known.reason = told.reason.clone().or(known.reason.take());
            }
            if known.detail_id.is_none() {
                known.detail_id.clone_from(&told.detail_id);
            }
        }
    }

    /// Marks a changed sharing with its new version and time, and says what the host must learn.
    fn stamped(mut self, before: &Sharing, now_ms: i64) -> AppliedSharing {
        let sharing = &mut self.sharing;
        self.changed = sharing != before;
        if self.changed {
            sharing.version = before.version + 1;
            sharing.changed_ms = now_ms;
        }
        self.shared = sharing.live() - before.live();
        self.news = match sharing.state {
            state if state == before.state => None,
            SharingState::Finished => Some("sharing.finished"),
            SharingState::Rejected => Some("sharing.rejected"),
            SharingState::Placing | SharingState::Pending => None,
        };
        self
    }
}

#[cfg(test)]
#[path = "sharing_tests.rs"]
mod tests;
