use super::apply::Incident;
use super::record::Dialect;
use crate::types::{Fen, OutOrderNo, OutReturnNo};

/// Where a return of a share stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReturnState {
    /// The intent is durable; whether WeChat Pay knows the return is unknown.
    Placing,
    /// WeChat Pay took it.
    Pending,
    /// WeChat Pay refused it, definitely.
    Rejected,
    /// It failed; the money stays with the receiver.
    Failed,
    /// The money is back with the merchant.
    Succeeded,
}

impl ReturnState {
    /// Every state, in the order of the matrix.
    pub const ALL: [ReturnState; 5] = [
        ReturnState::Placing,
        ReturnState::Pending,
        ReturnState::Rejected,
        ReturnState::Failed,
        ReturnState::Succeeded,
    ];

    /// How far along it is: never smaller later on.
    pub const fn rank(self) -> u8 {
        match self {
            ReturnState::Placing => 0,
            ReturnState::Pending => 1,
            ReturnState::Rejected => 2,
            ReturnState::Failed => 3,
            ReturnState::Succeeded => 4,
        }
    }

    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            ReturnState::Placing => "placing",
            ReturnState::Pending => "pending",
            ReturnState::Rejected => "rejected",
            ReturnState::Failed => "failed",
            ReturnState::Succeeded => "succeeded",
        }
    }

    /// Whether its amount counts against what the receiver got (P8): all but the proven dead.
    pub const fn is_live(self) -> bool {
        !matches!(self, ReturnState::Rejected | ReturnState::Failed)
    }

    /// Whether its outcome is still unknown, so that no new number may replace it.
    pub const fn is_unknown(self) -> bool {
        matches!(self, ReturnState::Placing)
    }

    /// Whether nothing more is expected to happen.
    pub const fn is_final(self) -> bool {
        self.rank() >= 2
    }
}

/// A return of a share that a merchant received: what was asked and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SharingReturn {
    /// The merchant.
    pub mchid: String,
    /// The merchant's number of the return; unique for the merchant, for ever.
    pub out_return_no: OutReturnNo,
    /// The sharing of which it is.
    pub out_order_no: OutOrderNo,
    /// The protocol in which its intent was made, and in which it is repeated.
    pub dialect: Dialect,
    /// The sub-merchant of a service provider.
    pub sub_mchid: Option<String>,
    /// The receiver that gives it back.
    pub return_mchid: String,
    /// How much.
    pub amount: Fen,
    /// The digest of the parameters to which the number is bound (P9).
    pub params_hash: String,
    /// The request as it is sent at every repeat; opaque to this layer.
    pub intent: String,
    /// Where it stands.
    pub state: ReturnState,
    /// How often it changed; the ledger compares and sets it.
    pub version: u64,
    /// How often the request may have left.
    pub sends: u32,
    /// WeChat Pay's own number of it.
    pub return_id: Option<String>,
    /// Why it ended without success, in WeChat Pay's code.
    pub reason: Option<String>,
    /// When the intent became durable.
    pub placed_ms: i64,
    /// When it changed last.
    pub changed_ms: i64,
}

/// What can happen to a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReturnEvent {
    /// WeChat Pay took it.
    Processing,
    /// The money is back.
    Succeeded,
    /// It failed.
    Failed,
    /// WeChat Pay refused the first and only request for it, definitely.
    Refused,
}

impl ReturnEvent {
    /// Every event, in the order of the matrix.
    pub const ALL: [ReturnEvent; 4] = [
        ReturnEvent::Processing,
        ReturnEvent::Succeeded,
        ReturnEvent::Failed,
        ReturnEvent::Refused,
    ];
}

/// What WeChat Pay says of a return, verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnFact {
    /// The column of the transition table.
    pub event: ReturnEvent,
    /// The return's number, as the message names it.
    pub out_return_no: String,
    /// The sharing's number, as the message names it, if it does.
    pub out_order_no: Option<String>,
    /// Who gives it back, as the message names it, if it does.
    pub return_mchid: Option<String>,
    /// The amount, as the message names it, if it does.
    pub amount: Option<Fen>,
    /// WeChat Pay's own number.
    pub return_id: Option<String>,
    /// Why, in WeChat Pay's code.
    pub reason: Option<String>,
    /// For `Refused`: how often the request may have left when a query afterwards said that the number
    /// does not exist.
    pub proven: Option<u32>,
}

/// What an event does to a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnNext {
    /// It becomes another state.
    To(ReturnState),
    /// Nothing changes.
    Unchanged,
    /// It becomes another state, and somebody must look.
    Alarm(ReturnState, &'static str),
    /// Nothing changes, and somebody must look.
    Incident(&'static str),
}

/// What `event` does to a return in `state`.
pub const fn return_next(state: ReturnState, event: ReturnEvent) -> ReturnNext {
    use ReturnEvent as E;
    use ReturnNext::{Alarm, Incident, To, Unchanged};
    use ReturnState as S;
    const TWICE: &str = "sharing_return_ended_twice";
    match (state, event) {
        (S::Succeeded, E::Succeeded) => Unchanged,
        (S::Succeeded, E::Failed | E::Refused) => Incident(TWICE),
        (S::Rejected | S::Failed, E::Succeeded) => Alarm(S::Succeeded, TWICE),
        (_, E::Succeeded) => To(S::Succeeded),
        (S::Placing | S::Pending | S::Rejected, E::Failed) => To(S::Failed),
        (S::Placing, E::Processing) => To(S::Pending),
        (S::Placing, E::Refused) => To(S::Rejected),
        (S::Rejected, E::Processing) => Incident("sharing_return_alive_after_end"),
        (_, _) => Unchanged,
    }
}

/// What became of a return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedReturn {
    /// The return afterwards.
    pub sharing_return: SharingReturn,
    /// Whether anything changed.
    pub changed: bool,
    /// By how many fen the receiver's `held` moves.
    pub held: i64,
    /// By how many fen the receiver's `returned` moves.
    pub returned: i64,
    /// What the host must learn: `sharing_return.succeeded`, `sharing_return.failed`,
    /// `sharing_return.rejected`.
    pub news: Option<&'static str>,
    /// What a person must look at.
    pub incident: Option<Incident>,
}

impl SharingReturn {
    /// Joins a verified fact to the return; like [`Order::apply`](super::Order::apply).
    #[must_use]
    pub fn apply(&self, fact: &ReturnFact, now_ms: i64) -> AppliedReturn {
        let mut applied = AppliedReturn {
            sharing_return: self.clone(),
            changed: false,
            held: 0,
            returned: 0,
            news: None,
            incident: None,
        };
        if let Some(field) = self.contradiction(fact) {
            let about = format!("{field}:{}", fact.return_id.as_deref().unwrap_or_default());
            applied.incident = Some(Incident {
                name: "sharing_return_mismatch",
                about,
            });
            return applied;
        }
        if fact.event == ReturnEvent::Refused && self.sends > 1 && fact.proven != Some(self.sends) {
            return applied;
        }
        let incident = |name| {
            Some(Incident {
                name,
                about: fact.reason.clone().unwrap_or_default(),
            })
        };
        let state = match return_next(self.state, fact.event) {
            ReturnNext::To(state) => state,
            ReturnNext::Alarm(state, name) => {
                applied.incident = incident(name);
                state
            }
            ReturnNext::Incident(name) => {
                applied.incident = incident(name);
                return applied;
            }
            ReturnNext::Unchanged => return applied,
        };
        assert!(
            state.rank() >= self.state.rank(),
            "states never go down (P5)"
        );
        let amount = self.amount.get();
        applied.held =
            i64::from(state.is_live()) * amount - i64::from(self.state.is_live()) * amount;
        applied.returned = i64::from(state == ReturnState::Succeeded) * amount;
        applied.news = news_of(state);
        applied.changed = true;
        let after = &mut applied.sharing_return;
        after.state = state;
        after.version += 1;
        after.changed_ms = now_ms;
        after.return_id = fact.return_id.clone().or(after.return_id.take());
        after.reason = fact.reason.clone().or(after.reason.take());
        applied
    }

    fn contradiction(&self, fact: &ReturnFact) -> Option<&'static str> {
        let differs = |told: Option<&str>, known: &str| told.is_some_and(|t| t != known);
        [
            (
                fact.out_return_no != self.out_return_no.as_str(),
                "out_return_no",
            ),
            (
                differs(fact.out_order_no.as_deref(), self.out_order_no.as_str()),
                "out_order_no",
            ),
            (
                differs(fact.return_mchid.as_deref(), &self.return_mchid),
                "return_mchid",
            ),
            (
                fact.amount.is_some_and(|amount| amount != self.amount),
                "amount",
            ),
            (
                matches!((&fact.return_id, &self.return_id), (Some(a), Some(b)) if a != b),
                "return_id",
            ),
        ]
        .into_iter()
        .find_map(|(wrong, field)| wrong.then_some(field))
    }

    /// The return as it is before another request for it leaves.
    #[must_use]
    pub fn sending(&self, sends: u32, now_ms: i64) -> SharingReturn {
        SharingReturn {
            sends,
            version: self.version + 1,
            changed_ms: now_ms,
            ..self.clone()
        }
    }
}

const fn news_of(state: ReturnState) -> Option<&'static str> {
    match state {
        ReturnState::Succeeded => Some("sharing_return.succeeded"),
        ReturnState::Failed => Some("sharing_return.failed"),
        ReturnState::Rejected => Some("sharing_return.rejected"),
        ReturnState::Placing | ReturnState::Pending => None,
    }
}

/// The whole table as Markdown.
pub fn return_matrix() -> String {
    super::table::grid(
        &ReturnEvent::ALL.map(|event| format!("{event:?}")),
        ReturnState::ALL.map(|state| {
            let cells = ReturnEvent::ALL.map(|event| match return_next(state, event) {
                ReturnNext::To(to) => to.word().to_owned(),
                ReturnNext::Unchanged => "·".to_owned(),
                ReturnNext::Alarm(to, name) => format!("{}, *{name}*", to.word()),
                ReturnNext::Incident(name) => format!("*{name}*"),
            });
            (state.word(), cells.to_vec())
        }),
    )
}
