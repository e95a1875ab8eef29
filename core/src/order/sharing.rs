use super::record::Dialect;
use crate::types::{Fen, OutOrderNo, OutTradeNo};

/// What a sharing does with the money of an order that is held for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SharingKind {
    /// Gives parts of it to others.
    Share,
    /// Gives what is left of it to the merchant, and ends the sharing of the order.
    Unfreeze,
}

impl SharingKind {
    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            SharingKind::Share => "share",
            SharingKind::Unfreeze => "unfreeze",
        }
    }
}

/// Where a sharing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SharingState {
    /// The intent is durable; whether WeChat Pay knows the sharing is unknown.
    Placing,
    /// WeChat Pay took it; not every receiver has a result.
    Pending,
    /// WeChat Pay refused it, definitely.
    Rejected,
    /// Every receiver has a result.
    Finished,
}

impl SharingState {
    /// Every state, in the order of the matrix.
    pub const ALL: [SharingState; 4] = [
        SharingState::Placing,
        SharingState::Pending,
        SharingState::Rejected,
        SharingState::Finished,
    ];

    /// How far along it is: never smaller later on.
    pub const fn rank(self) -> u8 {
        match self {
            SharingState::Placing => 0,
            SharingState::Pending => 1,
            SharingState::Rejected => 2,
            SharingState::Finished => 3,
        }
    }

    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            SharingState::Placing => "placing",
            SharingState::Pending => "pending",
            SharingState::Rejected => "rejected",
            SharingState::Finished => "finished",
        }
    }

    /// Whether its outcome is still unknown, so that no new number may replace it.
    pub const fn is_unknown(self) -> bool {
        matches!(self, SharingState::Placing)
    }

    /// Whether nothing more is expected to happen.
    pub const fn is_final(self) -> bool {
        self.rank() >= 2
    }
}

/// What became of one receiver's share. The results are a chain: money wins.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "UPPERCASE")]
pub enum ShareResult {
    /// Not known yet.
    Pending,
    /// The receiver did not get it, for good.
    Closed,
    /// The receiver has it.
    Success,
}

impl ShareResult {
    /// WeChat Pay's own word, which crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            ShareResult::Pending => "PENDING",
            ShareResult::Closed => "CLOSED",
            ShareResult::Success => "SUCCESS",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<ShareResult> {
        [
            ShareResult::Pending,
            ShareResult::Closed,
            ShareResult::Success,
        ]
        .into_iter()
        .find(|result| result.word() == word)
    }
}

/// One receiver of a sharing, with what became of the share.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Receiver {
    /// WeChat Pay's word for what the account is: `MERCHANT_ID`, `PERSONAL_OPENID`, …
    pub kind: String,
    /// The merchant's number or the openid; with its kind unique in a sharing.
    pub account: String,
    /// The share.
    pub amount: Fen,
    /// What became of it.
    pub result: ShareResult,
    /// Why it was closed, in WeChat Pay's code.
    pub reason: Option<String>,
    /// WeChat Pay's own number of it.
    pub detail_id: Option<String>,
    /// Fen of returns that may still succeed or have succeeded.
    pub held: i64,
    /// Fen that went back.
    pub returned: i64,
}

/// The word of WeChat Pay's for a receiver that is a merchant; only those can return a share.
pub(super) const MERCHANT: &str = "MERCHANT_ID";

impl Receiver {
    /// A receiver whose share is about to be asked for.
    pub fn new(kind: impl Into<String>, account: impl Into<String>, amount: Fen) -> Receiver {
        Receiver {
            kind: kind.into(),
            account: account.into(),
            amount,
            result: ShareResult::Pending,
            reason: None,
            detail_id: None,
            held: 0,
            returned: 0,
        }
    }

    /// Fen that the receiver has got, as far as is known.
    pub fn got(&self) -> i64 {
        match self.result {
            ShareResult::Success => self.amount.get(),
            ShareResult::Pending | ShareResult::Closed => 0,
        }
    }

    pub(super) fn is(&self, fact: &ReceiverFact) -> bool {
        self.kind == fact.kind && self.account == fact.account && self.amount == fact.amount
    }
}

/// A sharing of an order's money: what was asked and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sharing {
    /// The merchant.
    pub mchid: String,
    /// The merchant's number of the sharing; unique for the merchant, for ever.
    pub out_order_no: OutOrderNo,
    /// What it does.
    pub kind: SharingKind,
    /// The protocol in which its intent was made, and in which it is repeated.
    pub dialect: Dialect,
    /// The order whose money is shared.
    pub out_trade_no: OutTradeNo,
    /// WeChat Pay's own number of the order's payment.
    pub transaction_id: String,
    /// The sub-merchant of a service provider.
    pub sub_mchid: Option<String>,
    /// Who gets how much; nobody in an unfreezing.
    pub receivers: Vec<Receiver>,
    /// Whether what is left goes to the merchant with it, so that no other sharing can follow.
    pub unfreeze_unsplit: bool,
    /// Fen that went to the merchant with it, as far as WeChat Pay said.
    pub unfrozen: i64,
    /// The digest of the parameters to which the number is bound (P9).
    pub params_hash: String,
    /// The request as it is sent at every repeat; opaque to this layer.
    pub intent: String,
    /// Where it stands.
    pub state: SharingState,
    /// How often it changed; the ledger compares and sets it.
    pub version: u64,
    /// How often the request may have left.
    pub sends: u32,
    /// WeChat Pay's own number of it.
    pub order_id: Option<String>,
    /// Why it was rejected, in WeChat Pay's code.
    pub reason: Option<String>,
    /// When the intent became durable.
    pub placed_ms: i64,
    /// When it changed last.
    pub changed_ms: i64,
}

/// What can happen to a sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SharingEvent {
    /// WeChat Pay took it.
    Processing,
    /// Every receiver has a result.
    Finished,
    /// WeChat Pay refused the first and only request for it, definitely.
    Refused,
}

impl SharingEvent {
    /// Every event, in the order of the matrix.
    pub const ALL: [SharingEvent; 3] = [
        SharingEvent::Processing,
        SharingEvent::Finished,
        SharingEvent::Refused,
    ];
}

/// What WeChat Pay says of one receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiverFact {
    /// What the account is.
    pub kind: String,
    /// The account.
    pub account: String,
    /// The share.
    pub amount: Fen,
    /// What became of it.
    pub result: ShareResult,
    /// Why it was closed.
    pub reason: Option<String>,
    /// WeChat Pay's own number of it.
    pub detail_id: Option<String>,
}

/// What WeChat Pay says of a sharing, verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharingFact {
    /// The column of the transition table.
    pub event: SharingEvent,
    /// The sharing's number, as the message names it.
    pub out_order_no: String,
    /// The payment, as the message names it, if it does.
    pub transaction_id: Option<String>,
    /// WeChat Pay's own number of the sharing.
    pub order_id: Option<String>,
    /// The receivers that it names.
    pub receivers: Vec<ReceiverFact>,
    /// Why, in WeChat Pay's code.
    pub reason: Option<String>,
    /// For `Refused`: how often the request may have left when a query afterwards said that the number
    /// does not exist.
    pub proven: Option<u32>,
}

/// What an event does to a sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharingNext {
    /// It becomes another state.
    To(SharingState),
    /// Nothing changes.
    Unchanged,
    /// It becomes another state, and somebody must look.
    Alarm(SharingState, &'static str),
    /// Nothing changes, and somebody must look.
    Incident(&'static str),
}

/// What `event` does to a sharing in `state`.
pub const fn sharing_next(state: SharingState, event: SharingEvent) -> SharingNext {
    use SharingEvent as E;
    use SharingNext::{Alarm, Incident, To, Unchanged};
    use SharingState as S;
    match (state, event) {
        (S::Placing, E::Processing) => To(S::Pending),
        (S::Placing | S::Pending, E::Finished) => To(S::Finished),
        (S::Placing, E::Refused) => To(S::Rejected),
        (S::Rejected, E::Finished) => Alarm(S::Finished, "sharing_ended_twice"),
        (S::Rejected, E::Processing) => Incident("sharing_alive_after_end"),
        (S::Finished, E::Refused) => Incident("sharing_ended_twice"),
        (_, _) => Unchanged,
    }
}

/// The whole table as Markdown.
pub fn sharing_matrix() -> String {
    super::table::grid(
        &SharingEvent::ALL.map(|event| format!("{event:?}")),
        SharingState::ALL.map(|state| {
            let cells = SharingEvent::ALL.map(|event| match sharing_next(state, event) {
                SharingNext::To(to) => to.word().to_owned(),
                SharingNext::Unchanged => "·".to_owned(),
                SharingNext::Alarm(to, name) => format!("{}, *{name}*", to.word()),
                SharingNext::Incident(name) => format!("*{name}*"),
            });
            (state.word(), cells.to_vec())
        }),
    )
}
