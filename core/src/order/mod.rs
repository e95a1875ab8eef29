//! Orders, refunds, payouts, sharings and their returns as data, and the tables that say what may become of them.
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
mod rows;
mod schedule;
mod sharing;
mod sharing_apply;
mod sharing_return;
mod table;

pub use apply::{Applied, Incident, may_begin, may_exist};
pub use compare::{
    Absent, BillLine, Class, Comparing, Comparison, Crossed, Difference, DifferenceKind, EDGE_MS,
    FlowKind, FlowLine, FlowSums, LISTED, LineKind, Mover, OtherFlows, Scope,
};
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
pub use rows::{PaidRow, RefundRow};
pub use schedule::{
    CODE_DEADLINE_MS, RATE_LIMIT_MS, is_over, next_order_check, next_payout_check,
    next_refund_check, next_return_check, next_sharing_check,
};
pub use sharing::{
    Receiver, ReceiverFact, ShareResult, Sharing, SharingEvent, SharingFact, SharingKind,
    SharingNext, SharingState, sharing_matrix, sharing_next,
};
pub use sharing_apply::AppliedSharing;
pub use sharing_return::{
    AppliedReturn, ReturnEvent, ReturnFact, ReturnNext, ReturnState, SharingReturn, return_matrix,
    return_next,
};
pub use table::{Event, Next, OrderState, matrix, next};
