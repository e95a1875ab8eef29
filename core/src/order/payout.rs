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
