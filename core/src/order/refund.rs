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
