use super::apply::{Incident, REPLICA_LAG_MS};
use super::record::{Dialect, unsaid};
use crate::error::{Error, Result};
use crate::types::Fen;

/// What kind of money leaves the merchant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PayoutKind {
    /// A red packet, which the user may leave unclaimed.
    Redpack,
    /// A transfer to the user's balance.
    Transfer,
}

impl PayoutKind {
    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            PayoutKind::Redpack => "redpack",
            PayoutKind::Transfer => "transfer",
        }
    }
}

/// Where a payout stands.
///
/// The ends are a chain, rejected < failed < cancelled < returned < succeeded, so that
/// contradictory facts join to the same end in whichever order they arrive (P14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PayoutState {
    /// The intent is durable; whether WeChat Pay knows the payout is unknown.
    Placing,
    /// WeChat Pay took it; the user does not have the money yet.
    Pending,
    /// WeChat Pay waits for the user to confirm it (v3).
    Confirming,
    /// A cancellation is durable; whether it took effect is unknown (v3).
    Canceling,
    /// The user has confirmed it and the money is on its way (v3).
    Transferring,
    /// WeChat Pay refused it, definitely.
    Rejected,
    /// It failed; the money stays with the merchant.
    Failed,
    /// It was cancelled; the money stays with the merchant (v3).
    Cancelled,
    /// The user left it and the money came back.
    Returned,
    /// The user has the money.
    Succeeded,
}

impl PayoutState {
    /// Every state, in the order of the matrix.
    pub const ALL: [PayoutState; 10] = [
        PayoutState::Placing,
        PayoutState::Pending,
        PayoutState::Confirming,
        PayoutState::Canceling,
        PayoutState::Transferring,
        PayoutState::Rejected,
        PayoutState::Failed,
        PayoutState::Cancelled,
        PayoutState::Returned,
        PayoutState::Succeeded,
    ];

    /// How far along it is: never smaller later on.
    pub const fn rank(self) -> u8 {
        match self {
            PayoutState::Placing => 0,
            PayoutState::Pending => 1,
            PayoutState::Confirming => 2,
            PayoutState::Canceling => 3,
            PayoutState::Transferring => 4,
            PayoutState::Rejected => 5,
            PayoutState::Failed => 6,
            PayoutState::Cancelled => 7,
            PayoutState::Returned => 8,
            PayoutState::Succeeded => 9,
        }
    }

    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            PayoutState::Placing => "placing",
            PayoutState::Pending => "pending",
            PayoutState::Confirming => "confirming",
            PayoutState::Canceling => "canceling",
            PayoutState::Transferring => "transferring",
            PayoutState::Rejected => "rejected",
            PayoutState::Failed => "failed",
            PayoutState::Cancelled => "cancelled",
            PayoutState::Returned => "returned",
            PayoutState::Succeeded => "succeeded",
        }
    }

    /// Whether nothing more is expected to happen.
    pub const fn is_final(self) -> bool {
        self.rank() >= 5
    }
}

/// A payout: what was asked and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Payout {
    /// The merchant.
    pub mchid: String,
    /// Which kind.
    pub kind: PayoutKind,
    /// The protocol in which its intent was made, and in which it is repeated and asked about.
    #[serde(default = "unsaid")]
    pub dialect: Dialect,
    /// The merchant's number of it (`mch_billno`, `partner_trade_no`, `out_bill_no`); unique for
    /// the merchant and kind.
    pub number: String,
    /// The app to which the receiver's openid belongs.
    pub appid: String,
    /// Who gets it, under the app; kept where WeChat Pay's messages name it (v3).
    #[serde(default)]
    pub openid: Option<String>,
    /// The amount.
    pub amount: Fen,
    /// The digest of the parameters to which the number is bound (P9).
    pub params_hash: String,
    /// The request as it is sent at every repeat; opaque to this layer.
    pub intent: String,
    /// Where it stands.
    pub state: PayoutState,
    /// How often it changed; the ledger compares and sets it.
    pub version: u64,
    /// How often the request may have left.
    pub sends: u32,
    /// WeChat Pay's own number of it (`send_listid`, `payment_no`, `detail_id`,
    /// `transfer_bill_no`).
    pub wechat_id: Option<String>,
    /// What the user's side needs to confirm it; there while it waits for that (v3).
    #[serde(default)]
    pub package_info: Option<String>,
    /// Why it ended without success, in WeChat Pay's code.
    pub reason: Option<String>,
    /// When the intent became durable.
    pub placed_ms: i64,
    /// When it changed last.
    pub changed_ms: i64,
}

/// What can happen to a payout: a decision of ours, and facts of WeChat Pay's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PayoutEvent {
    /// We decide to cancel it.
    Cancel,
    /// WeChat Pay took it.
    Accepted,
    /// It is on its way.
    Processing,
    /// It waits for the user to confirm it.
    Confirming,
    /// It is being cancelled.
    Canceling,
    /// The user has confirmed it.
    Transferring,
    /// The user has the money.
    Succeeded,
    /// It failed.
    Failed,
    /// It is cancelled.
    Cancelled,
    /// The money came back.
    Returned,
    /// WeChat Pay does not know the number.
    Absent,
    /// WeChat Pay refused the first and only request for it, definitely.
    Refused,
}

impl PayoutEvent {
    /// Every event, in the order of the matrix.
    pub const ALL: [PayoutEvent; 12] = [
        PayoutEvent::Cancel,
        PayoutEvent::Accepted,
        PayoutEvent::Processing,
        PayoutEvent::Confirming,
        PayoutEvent::Canceling,
        PayoutEvent::Transferring,
        PayoutEvent::Succeeded,
        PayoutEvent::Failed,
        PayoutEvent::Cancelled,
        PayoutEvent::Returned,
        PayoutEvent::Absent,
        PayoutEvent::Refused,
    ];
}

/// What WeChat Pay says of a payout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayoutFact {
    /// The column of the transition table.
    pub event: PayoutEvent,
    /// The payout's number, as the message names it.
    pub number: String,
    /// The merchant, as the message names it, if it does.
    pub mchid: Option<String>,
    /// The app, as the message names it, if it does.
    pub appid: Option<String>,
    /// Who gets it, as the message names it, if it does.
    pub openid: Option<String>,
    /// The amount, as the message names it, if it does.
    pub amount: Option<Fen>,
    /// WeChat Pay's own number.
    pub wechat_id: Option<String>,
    /// What the user's side needs to confirm it.
    pub package_info: Option<String>,
    /// Why, in WeChat Pay's code.
    pub reason: Option<String>,
    /// For `Refused`: how often the request may have left when a query afterwards said that the number
    /// does not exist.
    pub proven: Option<u32>,
}

impl PayoutFact {
    /// A fact that says of a number what happened and nothing else.
    pub fn bare(event: PayoutEvent, number: impl Into<String>) -> PayoutFact {
        PayoutFact {
            event,
            number: number.into(),
            mchid: None,
            appid: None,
            openid: None,
            amount: None,
            wechat_id: None,
            package_info: None,
            reason: None,
            proven: None,
        }
    }
}

/// What an event does to a payout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayoutNext {
    /// It becomes another state.
    To(PayoutState),
    /// Nothing changes.
    Unchanged,
    /// It becomes another state, and somebody must look.
    Alarm(PayoutState, &'static str),
    /// Nothing changes, and somebody must look.
    Incident(&'static str),
    /// The decision is not possible in this state.
    Refuse(&'static str),
}

/// What `event` does to a payout in `state`.
///
/// `Absent` and `Refused` are safe to feed only under the conditions that [`Payout::apply`]
/// checks: they say "never existed".
pub const fn payout_next(state: PayoutState, event: PayoutEvent) -> PayoutNext {
    use PayoutEvent as E;
    use PayoutNext::{Alarm, Incident, Refuse, To, Unchanged};
    use PayoutState as S;
    const TWICE: &str = "payout_ended_twice";
    match (state, event) {
        // Money wins.
        (S::Succeeded, E::Succeeded) => Unchanged,
        (S::Succeeded, E::Failed | E::Cancelled | E::Returned | E::Refused) => Incident(TWICE),
        (S::Rejected | S::Failed | S::Cancelled | S::Returned, E::Succeeded) => {
            Alarm(S::Succeeded, TWICE)
        }
        (_, E::Succeeded) => To(S::Succeeded),

        // Our decision.
        (S::Placing | S::Pending | S::Confirming, E::Cancel) => To(S::Canceling),
        (S::Canceling | S::Cancelled, E::Cancel) => Unchanged,
        (S::Transferring, E::Cancel) => Refuse("the user has confirmed it: it goes through"),
        (S::Succeeded, E::Cancel) => Refuse("the user has the money"),
        (_, E::Cancel) => Refuse("it has ended: nothing is left to cancel"),

        // On its way. A user who confirms first wins over a cancellation.
        (S::Placing, E::Accepted | E::Processing) => To(S::Pending),
        (S::Placing | S::Pending, E::Confirming) => To(S::Confirming),
        (S::Placing | S::Pending | S::Confirming, E::Canceling) => To(S::Canceling),
        (S::Placing | S::Pending | S::Confirming | S::Canceling, E::Transferring) => {
            To(S::Transferring)
        }

        // The ends without the user having the money.
        (S::Placing | S::Canceling, E::Refused) => To(S::Rejected),
        (S::Canceling, E::Absent) => To(S::Cancelled),
        (S::Cancelled, E::Failed) => Incident(TWICE),
        (S::Failed, E::Cancelled) => Alarm(S::Cancelled, TWICE),
        (S::Returned, E::Failed | E::Cancelled | E::Refused) => Incident(TWICE),
        (S::Rejected | S::Failed | S::Cancelled, E::Returned) => Alarm(S::Returned, TWICE),
        (S::Failed, E::Failed) | (S::Cancelled, E::Cancelled) | (S::Returned, E::Returned) => {
            Unchanged
        }
        (_, E::Failed) => To(S::Failed),
        (_, E::Cancelled) => To(S::Cancelled),
        (_, E::Returned) => To(S::Returned),

        // What never existed is alive.
        (
            S::Rejected,
            E::Accepted | E::Processing | E::Confirming | E::Canceling | E::Transferring,
        ) => Incident("payout_alive_after_end"),

        // Known already, or overtaken by something newer.
        (_, E::Accepted | E::Processing | E::Confirming | E::Canceling | E::Transferring) => {
            Unchanged
        }
        (_, E::Absent | E::Refused) => Unchanged,
    }
}

/// What became of a payout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedPayout {
    /// The payout afterwards.
    pub payout: Payout,
    /// Whether anything changed.
    pub changed: bool,
    /// Whether the host must learn of it: the end that it reached, or `Confirming` once the
    /// user's side can be asked.
    pub news: Option<PayoutState>,
    /// What a person must look at.
    pub incident: Option<Incident>,
}

impl Payout {
    /// Decides to cancel the payout.
    ///
    /// # Errors
    /// `State` if it cannot be cancelled (any more).
    pub fn cancel(&self, now_ms: i64) -> Result<AppliedPayout> {
        if self.dialect == Dialect::V2 {
            return Err(Error::state(
                "what was placed over v2 cannot be cancelled: it can only end by itself",
            ));
        }
        match payout_next(self.state, PayoutEvent::Cancel) {
            PayoutNext::To(state) => {
                let mut applied = self.same(None);
                applied.payout.become_state(state);
                Ok(applied.stamped(self, now_ms))
            }
            PayoutNext::Refuse(why) => Err(Error::state(why)),
            _ => Ok(self.same(None)),
        }
    }

    /// Joins a fact to the payout; like [`Order::apply`](super::Order::apply).
    #[must_use]
    pub fn apply(&self, fact: &PayoutFact, now_ms: i64) -> AppliedPayout {
        if let Some(field) = self.contradiction(fact) {
            return self.same(Some(Incident {
                name: "payout_mismatch",
                about: field.to_owned(),
            }));
        }
        if self.says_too_little(fact, now_ms) {
            return self.same(None);
        }
        let incident = |name| {
            Some(Incident {
                name,
                about: fact.reason.clone().unwrap_or_default(),
            })
        };
        let (state, alarm) = match payout_next(self.state, fact.event) {
            PayoutNext::To(state) => (state, None),
            PayoutNext::Alarm(state, name) => (state, incident(name)),
            PayoutNext::Incident(name) => return self.same(incident(name)),
            PayoutNext::Unchanged | PayoutNext::Refuse(_) => (self.state, None),
        };
        let mut applied = self.same(alarm);
        let payout = &mut applied.payout;
        if state != self.state {
            payout.wechat_id = fact.wechat_id.clone().or(payout.wechat_id.take());
            payout.reason = fact.reason.clone().or(payout.reason.take());
        }
        payout.become_state(state);
        if state == PayoutState::Confirming && fact.package_info.is_some() {
            payout.package_info.clone_from(&fact.package_info);
        }
        applied.stamped(self, now_ms)
    }

    /// Names the first field in which a message is not about this payout, or nothing.
    fn contradiction(&self, fact: &PayoutFact) -> Option<&'static str> {
        let differs =
            |told: &Option<String>, known: &str| told.as_deref().is_some_and(|told| told != known);
        let both = |told: &Option<String>, known: &Option<String>| {
            told.is_some() && known.is_some() && told != known
        };
        // v2 gives one payout several numbers of its own (v2 reference, 2.11).
        let renamed = self.dialect == Dialect::V3 && both(&fact.wechat_id, &self.wechat_id);
        [
            (fact.number != self.number, "number"),
            (differs(&fact.mchid, &self.mchid), "mchid"),
            (differs(&fact.appid, &self.appid), "appid"),
            (both(&fact.openid, &self.openid), "openid"),
            (fact.amount.is_some_and(|a| a != self.amount), "amount"),
            (renamed, "wechat_id"),
        ]
        .into_iter()
        .find_map(|(wrong, field)| wrong.then_some(field))
    }

    /// Whether a negative fact proves nothing, because something else explains it.
    fn says_too_little(&self, fact: &PayoutFact, now_ms: i64) -> bool {
        match fact.event {
            // Deciding is ours: no message does.
            PayoutEvent::Cancel => true,
            // v2's refusals carry no signature, and a transfer may go on after any of v3's
            // (v3 reference, 7.9): only a query tells.
            PayoutEvent::Refused => fact.proven != Some(self.sends),
            // WeChat Pay has known it, or the request may still be under way, or a replica lags.
            PayoutEvent::Absent => {
                self.wechat_id.is_some() || now_ms.saturating_sub(self.changed_ms) < REPLICA_LAG_MS
            }
            _ => false,
        }
    }

    fn same(&self, incident: Option<Incident>) -> AppliedPayout {
        AppliedPayout {
            payout: self.clone(),
            changed: false,
            news: None,
            incident,
        }
    }

    fn become_state(&mut self, state: PayoutState) {
        assert!(
            state.rank() >= self.state.rank(),
            "states never go down (P5)"
        );
        self.state = state;
        if state != PayoutState::Confirming {
            self.package_info = None;
        }
    }

    /// Whether the user's side can be asked to confirm it.
    pub fn can_be_confirmed(&self) -> bool {
        self.state == PayoutState::Confirming && self.package_info.is_some()
    }

    /// The payout as it is before another request for it leaves.
    #[must_use]
    pub fn sending(&self, sends: u32, now_ms: i64) -> Payout {
        Payout {
            sends,
            version: self.version + 1,
            changed_ms: now_ms,
            ..self.clone()
        }
    }
}

impl AppliedPayout {
    /// Marks a changed payout with its new version and time, and says what the host must learn.
    fn stamped(mut self, before: &Payout, now_ms: i64) -> AppliedPayout {
        let payout = &mut self.payout;
        self.changed = payout != before;
        if self.changed {
            payout.version = before.version + 1;
            payout.changed_ms = now_ms;
        }
        let ended = payout.state != before.state && payout.state.is_final();
        let asks = payout.can_be_confirmed() && !before.can_be_confirmed();
        self.news = (ended || asks).then_some(payout.state);
        self
    }
}

/// The whole table as Markdown.
pub fn payout_matrix() -> String {
    super::table::grid(
        &PayoutEvent::ALL.map(|event| format!("{event:?}")),
        PayoutState::ALL.map(|state| {
            let cells = PayoutEvent::ALL.map(|event| match payout_next(state, event) {
                PayoutNext::To(to) => to.word().to_owned(),
                PayoutNext::Unchanged => "·".to_owned(),
                PayoutNext::Alarm(to, name) => format!("{}, *{name}*", to.word()),
                PayoutNext::Incident(name) => format!("*{name}*"),
                PayoutNext::Refuse(_) => "refused".to_owned(),
            });
            (state.word(), cells.to_vec())
        }),
    )
}

#[cfg(test)]
#[path = "payout_tests.rs"]
mod tests;
