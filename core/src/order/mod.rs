//! Orders, refunds and payouts as data, and the tables that say what may become of them.
//!
//! Pure: no clock, no I/O, no JSON, no randomness. A host that keeps orders in its own database
//! calls [`Order::apply`] with the order as data and gets the order as data back.

mod apply;
mod compare;
mod fact;
mod integrity;
mod payout;
mod record;
mod refund;
mod schedule;
mod table;

pub use apply::{Applied, Incident};
pub use compare::{BillLine, Comparing, Comparison, Difference, DifferenceKind, LineKind};
pub use fact::{Evidence, Fact, Payment, Prepay, Source};
pub use payout::{
    AppliedPayout, Payout, PayoutEvent, PayoutFact, PayoutKind, PayoutNext, PayoutState,
    payout_matrix, payout_next,
};
pub use record::{Dialect, Order, PayKind};
pub use refund::{
    AppliedRefund, Refund, RefundEvent, RefundFact, RefundNext, RefundState, refund_matrix,
    refund_next,
};
pub use schedule::{
    CODE_DEADLINE_MS, RATE_LIMIT_MS, is_over, next_order_check, next_payout_check,
    next_refund_check,
};
pub use table::{Event, Next, OrderState, matrix, next};
