use super::{OrderState, RefundState};

/// A paid order, as far as its columns say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidRow<'a> {
    /// The merchant's number of the order.
    pub number: &'a str,
    /// Where the order stands.
    pub state: OrderState,
    /// WeChat Pay's number of the payment.
    pub transaction_id: &'a str,
    /// What was paid, in fen.
    pub total: i64,
    /// The currency.
    pub currency: &'a str,
    /// [`Order::paid_ms`](super::Order::paid_ms).
    pub paid_ms: i64,
}

/// A refund, as far as its columns and those of its order say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefundRow<'a> {
    /// The merchant's number of the refund.
    pub number: &'a str,
    /// The merchant's number of the order.
    pub order_number: &'a str,
    /// WeChat Pay's number of the payment.
    pub transaction_id: &'a str,
    /// The currency of the payment.
    pub currency: &'a str,
    /// WeChat Pay's number of the refund, once it is known.
    pub refund_id: Option<&'a str>,
    /// The amount, in fen.
    pub amount: i64,
    /// Where the refund stands.
    pub state: RefundState,
    /// When its intent became durable.
    pub placed_ms: i64,
}
