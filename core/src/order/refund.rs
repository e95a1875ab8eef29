use super::apply::Incident;
use super::record::{Dialect, unsaid};
use crate::types::{Fen, OutRefundNo, OutTradeNo};

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RefundState {
    /// The intent is durable; whether WeChat Pay knows the refund is unknown.
    Placing,
    /// WeChat Pay took it and is paying back.
    Pending,
    /// The money could not be delivered; a person decides in the merchant platform.
    Abnormal,
    /// WeChat Pay refused it, definitely.
    Rejected,
    /// WeChat Pay closed it without paying back.
    Closed,
    /// The money is back with the payer.
    Succeeded,
}

impl RefundState {
    /// Every state, in the order of the matrix.
    pub const ALL: [RefundState; 6] = [
        RefundState::Placing,
        RefundState::Pending,
        RefundState::Abnormal,
        RefundState::Rejected,
        RefundState::Closed,
        RefundState::Succeeded,
    ];

    /// How far along it is: never smaller later on.
    pub const fn rank(self) -> u8 {
        match self {
            RefundState::Placing => 0,
            RefundState::Pending => 1,
            RefundState::Abnormal => 2,
            RefundState::Rejected | RefundState::Closed => 3,
            RefundState::Succeeded => 4,
        }
    }

    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            RefundState::Placing => "placing",
            RefundState::Pending => "pending",
            RefundState::Abnormal => "abnormal",
            RefundState::Rejected => "rejected",
            RefundState::Closed => "closed",
            RefundState::Succeeded => "succeeded",
        }
    }

    /// Whether its amount counts against what was paid (P8): all but the proven dead.
    pub const fn is_live(self) -> bool {
        !matches!(self, RefundState::Rejected | RefundState::Closed)
    }

    /// Whether its outcome is still unknown, so that no new number may replace it.
    pub const fn is_unknown(self) -> bool {
        matches!(self, RefundState::Placing)
    }

    /// Whether nothing more is expected to happen.
    pub const fn is_final(self) -> bool {
        self.rank() >= 3
    }
}

/// A refund: what was asked and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Refund {
    /// The merchant.
    pub mchid: String,
    /// The merchant's number of the refund; unique for the merchant, for ever.
    pub out_refund_no: OutRefundNo,
    /// The protocol in which its intent was made, and in which it is repeated.
    #[serde(default = "unsaid")]
    pub dialect: Dialect,
    /// The order that is refunded.
    pub out_trade_no: OutTradeNo,
    /// The amount to pay back.
    pub amount: Fen,
    /// The order's amount.
    pub total: Fen,
    /// The digest of the parameters to which the number is bound (P9).
    pub params_hash: String,
    /// The request as it is sent at every repeat; opaque to this layer.
    pub intent: String,
    /// Where it stands.
    pub state: RefundState,
    /// How often it changed; the ledger compares and sets it.
    pub version: u64,
    /// How often the request may have left.
    pub sends: u32,
    /// WeChat Pay's own number of it.
    pub refund_id: Option<String>,
    /// Why it ended without success, in WeChat Pay's code.
    pub reason: Option<String>,
    /// When the intent became durable.
    pub placed_ms: i64,
    /// When it changed last.
    pub changed_ms: i64,
}

/// What can happen to a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RefundEvent {
    /// WeChat Pay took it.
    Accepted,
    /// It is being paid back.
    Processing,
    /// It is paid back.
    Succeeded,
    /// It could not be delivered.
    Abnormal,
    /// It is closed.
    Closed,
    /// WeChat Pay refused the first and only request for it, definitely.
    Refused,
}

impl RefundEvent {
    /// Every event, in the order of the matrix.
    pub const ALL: [RefundEvent; 6] = [
        RefundEvent::Accepted,
        RefundEvent::Processing,
        RefundEvent::Succeeded,
        RefundEvent::Abnormal,
        RefundEvent::Closed,
        RefundEvent::Refused,
    ];
}

/// What WeChat Pay says of a refund, verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundFact {
    /// The column of the transition table.
    pub event: RefundEvent,
    /// The refund's number, as the message names it.
    pub out_refund_no: String,
    /// The order's number, as the message names it, if it does.
    pub out_trade_no: Option<String>,
    /// The amount, as the message names it, if it does.
    pub amount: Option<Fen>,
    /// WeChat Pay's own number.
    pub refund_id: Option<String>,
    /// Why, in WeChat Pay's code.
    pub reason: Option<String>,
    /// For `Refused`: how often the request may have left when a query afterwards said that the number
    /// does not exist.
    pub proven: Option<u32>,
}

/// What `event` does to a refund in `state`.
pub const fn refund_next(state: RefundState, event: RefundEvent) -> RefundNext {
    use RefundEvent as E;
    use RefundNext::{Alarm, Incident, To, Unchanged};
    use RefundState as S;
    match (state, event) {
        (S::Succeeded, E::Succeeded) => Unchanged,
        (S::Succeeded, E::Closed | E::Abnormal | E::Refused) => Incident("refund_ended_twice"),
        (S::Closed | S::Rejected, E::Succeeded) => Alarm(S::Succeeded, "refund_ended_twice"),
        (_, E::Succeeded) => To(S::Succeeded),
        (S::Placing | S::Pending | S::Abnormal, E::Closed) => To(S::Closed),
        (S::Placing | S::Pending, E::Abnormal) => To(S::Abnormal),
        (S::Placing, E::Accepted | E::Processing) => To(S::Pending),
        (S::Placing, E::Refused) => To(S::Rejected),
        (S::Rejected, E::Accepted | E::Processing | E::Abnormal) => {
            Incident("refund_alive_after_end")
        }
        (_, _) => Unchanged,
    }
}

/// What an event does to a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundNext {
    /// It becomes another state.
    To(RefundState),
    /// Nothing changes.
    Unchanged,
    /// It becomes another state, and somebody must look.
    Alarm(RefundState, &'static str),
    /// Nothing changes, and somebody must look.
    Incident(&'static str),
}

/// What became of a refund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedRefund {
    /// The refund afterwards.
    pub refund: Refund,
    /// Whether anything changed.
    pub changed: bool,
    /// By how many fen the order's `held` moves.
    pub held: i64,
    /// By how many fen the order's `refunded` moves.
    pub refunded: i64,
    /// What the host must learn: `refund.succeeded`, `refund.closed`, `refund.rejected`,
    /// `refund.abnormal`.
    pub news: Option<&'static str>,
    /// What a person must look at.
    pub incident: Option<Incident>,
}

impl Refund {
    /// Joins a verified fact to the refund; like [`Order::apply`](super::Order::apply).
    #[must_use]
    pub fn apply(&self, fact: &RefundFact, now_ms: i64) -> AppliedRefund {
        let mut applied = AppliedRefund {
            refund: self.clone(),
            changed: false,
            held: 0,
            refunded: 0,
            news: None,
            incident: None,
        };
        if let Some(field) = self.contradiction(fact) {
            let about = format!("{field}:{}", fact.refund_id.as_deref().unwrap_or_default());
            applied.incident = Some(Incident {
                name: "refund_mismatch",
                about,
            });
            return applied;
        }
        if fact.event == RefundEvent::Refused && self.sends > 1 && fact.proven != Some(self.sends) {
            return applied;
        }
        let incident = |name| {
            Some(Incident {
                name,
                about: fact.reason.clone().unwrap_or_default(),
            })
        };
        let state = match refund_next(self.state, fact.event) {
            RefundNext::To(state) => state,
            RefundNext::Alarm(state, name) => {
                applied.incident = incident(name);
                state
            }
            RefundNext::Incident(name) => {
                applied.incident = incident(name);
                return applied;
            }
            RefundNext::Unchanged => return applied,
        };
        assert!(
            state.rank() >= self.state.rank(),
            "states never go down (P5)"
        );
        let amount = self.amount.get();
        applied.held =
            i64::from(state.is_live()) * amount - i64::from(self.state.is_live()) * amount;
        applied.refunded = i64::from(state == RefundState::Succeeded) * amount;
        applied.news = news_of(state);
        applied.changed = true;
        let refund = &mut applied.refund;
        refund.state = state;
        refund.version += 1;
        refund.changed_ms = now_ms;
        refund.refund_id = fact.refund_id.clone().or(refund.refund_id.take());
        refund.reason = fact.reason.clone().or(refund.reason.take());
        applied
    }

    fn contradiction(&self, fact: &RefundFact) -> Option<&'static str> {
        let differs = |told: Option<&str>, known: &str| told.is_some_and(|t| t != known);
        [
            (
                fact.out_refund_no != self.out_refund_no.as_str(),
                "out_refund_no",
            ),
            (
                differs(fact.out_trade_no.as_deref(), self.out_trade_no.as_str()),
                "out_trade_no",
            ),
            (
                fact.amount.is_some_and(|amount| amount != self.amount),
                "amount",
            ),
            (
                matches!((&fact.refund_id, &self.refund_id), (Some(a), Some(b)) if a != b),
                "refund_id",
            ),
        ]
        .into_iter()
        .find_map(|(wrong, field)| wrong.then_some(field))
    }

    /// The refund as it is before another request for it leaves.
    #[must_use]
    pub fn sending(&self, sends: u32, now_ms: i64) -> Refund {
        Refund {
            sends,
            version: self.version + 1,
            changed_ms: now_ms,
            ..self.clone()
        }
    }
}

const fn news_of(state: RefundState) -> Option<&'static str> {
    match state {
        RefundState::Succeeded => Some("refund.succeeded"),
        RefundState::Closed => Some("refund.closed"),
        RefundState::Rejected => Some("refund.rejected"),
        RefundState::Abnormal => Some("refund.abnormal"),
        RefundState::Placing | RefundState::Pending => None,
    }
}

/// The whole table as Markdown.
pub fn refund_matrix() -> String {
    super::table::grid(
        &RefundEvent::ALL.map(|event| format!("{event:?}")),
        RefundState::ALL.map(|state| {
            let cells = RefundEvent::ALL.map(|event| match refund_next(state, event) {
                RefundNext::To(to) => to.word().to_owned(),
                RefundNext::Unchanged => "·".to_owned(),
                RefundNext::Alarm(to, name) => format!("{}, *{name}*", to.word()),
                RefundNext::Incident(name) => format!("*{name}*"),
            });
            (state.word(), cells.to_vec())
        }),
    )
}
