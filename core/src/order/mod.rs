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

pub use apply::{Applied, Incident, News};
pub use compare::{BillLine, Comparison, Difference, DifferenceKind, LineKind};
pub use fact::{Evidence, Payment, Prepay, Source};
pub use payout::{Payout, PayoutEvent, PayoutKind, PayoutState};
pub use record::{Dialect, Order, PayKind};
pub use refund::{Refund, RefundEvent, RefundState};
pub use schedule::{Due, RATE_LIMIT_MS, next_check};
pub use table::{Event, Next, OrderState, matrix, next};
