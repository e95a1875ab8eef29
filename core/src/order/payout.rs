use super::apply::Incident;
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PayoutState {
    /// The intent is durable; whether WeChat Pay knows the payout is unknown.
    Placing,
    /// WeChat Pay took it; the user does not have the money yet.
    Pending,
    /// WeChat Pay refused it, definitely.
    Rejected,
    /// It failed; the money stays with the merchant.
    Failed,
    /// The user has the money.
    Succeeded,
    /// The user left it and the money came back.
    Returned,
}

impl PayoutState {
    /// Every state, in the order of the matrix.
    pub const ALL: [PayoutState; 6] = [
        PayoutState::Placing,
        PayoutState::Pending,
        PayoutState::Rejected,
        PayoutState::Failed,
        PayoutState::Succeeded,
        PayoutState::Returned,
    ];

    /// How far along it is: never smaller later on.
    pub const fn rank(self) -> u8 {
        match self {
            PayoutState::Placing => 0,
            PayoutState::Pending => 1,
            PayoutState::Rejected | PayoutState::Failed => 2,
            PayoutState::Returned => 3,
            PayoutState::Succeeded => 4,
        }
    }

    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            PayoutState::Placing => "placing",
            PayoutState::Pending => "pending",
            PayoutState::Rejected => "rejected",
            PayoutState::Failed => "failed",
            PayoutState::Succeeded => "succeeded",
            PayoutState::Returned => "returned",
        }
    }

    /// Whether nothing more is expected to happen.
    pub const fn is_final(self) -> bool {
        self.rank() >= 2
    }
}

/// A payout: what was asked and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Payout {
    /// The merchant.
    pub mchid: String,
    /// Which kind.
    pub kind: PayoutKind,
    /// The merchant's number of it (`mch_billno`, `partner_trade_no`); unique for the merchant and kind.
    pub number: String,
    /// The app to which the receiver's openid belongs.
    pub appid: String,
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
    /// WeChat Pay's own number of it (`send_listid`, `payment_no`, `detail_id`).
    pub wechat_id: Option<String>,
    /// Why it ended without success, in WeChat Pay's code.
    pub reason: Option<String>,
    /// When the intent became durable.
    pub placed_ms: i64,
    /// When it changed last.
    pub changed_ms: i64,
}

/// What can happen to a payout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PayoutEvent {
    /// WeChat Pay took it.
    Accepted,
    /// It is on its way.
    Processing,
    /// The user has the money.
    Succeeded,
    /// It failed.
    Failed,
    /// The money came back.
    Returned,
    /// WeChat Pay refused the first and only request for it, definitely.
    Refused,
}

impl PayoutEvent {
    /// Every event, in the order of the matrix.
    pub const ALL: [PayoutEvent; 6] = [
        PayoutEvent::Accepted,
        PayoutEvent::Processing,
        PayoutEvent::Succeeded,
        PayoutEvent::Failed,
        PayoutEvent::Returned,
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
    /// The amount, as the message names it, if it does.
    pub amount: Option<Fen>,
    /// WeChat Pay's own number.
    pub wechat_id: Option<String>,
    /// Why, in WeChat Pay's code.
    pub reason: Option<String>,
    /// For `Refused`: whether a query afterwards said that the number does not exist.
    pub proven: bool,
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
}

/// What `event` does to a payout in `state`.
pub const fn payout_next(state: PayoutState, event: PayoutEvent) -> PayoutNext {
    use PayoutEvent as E;
    use PayoutNext::{Alarm, Incident, To, Unchanged};
    use PayoutState as S;
    match (state, event) {
        (S::Placing, E::Accepted | E::Processing) => To(S::Pending),
        (S::Placing, E::Refused) => To(S::Rejected),
        (S::Placing | S::Pending, E::Failed) => To(S::Failed),
        (S::Placing | S::Pending, E::Returned) => To(S::Returned),
        (S::Placing | S::Pending, E::Succeeded) => To(S::Succeeded),
        (S::Succeeded, E::Succeeded) => Unchanged,
        (S::Succeeded, E::Failed | E::Returned | E::Refused) => Incident("payout_ended_twice"),
        (_, E::Succeeded) => Alarm(S::Succeeded, "payout_ended_twice"),
        (S::Rejected | S::Failed, E::Returned) => Alarm(S::Returned, "payout_ended_twice"),
        (S::Rejected | S::Failed, E::Accepted | E::Processing) => {
            Incident("payout_alive_after_end")
        }
        (_, _) => Unchanged,
    }
}

/// What became of a payout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedPayout {
    /// The payout afterwards.
    pub payout: Payout,
    /// Whether anything changed.
    pub changed: bool,
    /// Whether the host must learn of it: the state that it reached.
    pub news: Option<PayoutState>,
    /// What a person must look at.
    pub incident: Option<Incident>,
}

impl Payout {
    /// Joins a fact to the payout; like [`Order::apply`](super::Order::apply).
    #[must_use]
    pub fn apply(&self, fact: &PayoutFact, now_ms: i64) -> AppliedPayout {
        let mut applied = AppliedPayout {
            payout: self.clone(),
            changed: false,
            news: None,
            incident: None,
        };
        let wrong = if fact.number != self.number {
            Some("number")
        } else if fact.amount.is_some_and(|amount| amount != self.amount) {
            Some("amount")
        } else {
            None
        };
        if let Some(field) = wrong {
            applied.incident = Some(Incident {
                name: "payout_mismatch",
                about: field.to_owned(),
            });
            return applied;
        }
        if fact.event == PayoutEvent::Refused && !fact.proven {
            return applied;
        }
        let incident = |name| {
            Some(Incident {
                name,
                about: fact.reason.clone().unwrap_or_default(),
            })
        };
        let state = match payout_next(self.state, fact.event) {
            PayoutNext::To(state) => state,
            PayoutNext::Alarm(state, name) => {
                applied.incident = incident(name);
                state
            }
            PayoutNext::Incident(name) => {
                applied.incident = incident(name);
                return applied;
            }
            PayoutNext::Unchanged => return applied,
        };
        assert!(
            state.rank() >= self.state.rank(),
            "states never go down (P5)"
        );
        applied.changed = true;
        applied.news = state.is_final().then_some(state);
        let payout = &mut applied.payout;
        payout.state = state;
        payout.version += 1;
        payout.changed_ms = now_ms;
        payout.wechat_id = fact.wechat_id.clone().or(payout.wechat_id.take());
        payout.reason = fact.reason.clone().or(payout.reason.take());
        applied
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
            });
            (state.word(), cells.to_vec())
        }),
    )
}
