//! When a record is to be looked at next: growing steps, so that a payment is found soon and an
//! abandoned order costs little.

use super::payout::{Payout, PayoutState};
use super::record::Order;
use super::refund::{Refund, RefundState};
use super::sharing::{Sharing, SharingState};
use super::sharing_return::{ReturnState, SharingReturn};
use super::table::OrderState;

/// How long a payer may take after showing a payment code before the order is reversed: 45 s
/// (v2 reference, 2.2).
pub const CODE_DEADLINE_MS: i64 = 45_000;

/// The least time between two queries that unverified messages may cause for one order: 60 s.
pub const RATE_LIMIT_MS: i64 = 60_000;

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// After the time for paying is over, a payer at the cashier may still succeed for a moment.
const GRACE_MS: i64 = MINUTE;

const PLACING: &[i64] = &[
    5 * SECOND,
    15 * SECOND,
    30 * SECOND,
    MINUTE,
    5 * MINUTE,
    10 * MINUTE,
];
const OPEN: &[i64] = &[
    15 * SECOND,
    15 * SECOND,
    30 * SECOND,
    MINUTE,
    2 * MINUTE,
    5 * MINUTE,
    10 * MINUTE,
    30 * MINUTE,
];
const AT_ONCE: &[i64] = &[
    5 * SECOND,
    10 * SECOND,
    10 * SECOND,
    10 * SECOND,
    10 * SECOND,
];
/// One of them lies just beyond the ten minutes after which a query's "does not exist" is believed.
const ENDING: &[i64] = &[
    5 * SECOND,
    10 * SECOND,
    15 * SECOND,
    30 * SECOND,
    MINUTE,
    5 * MINUTE,
    5 * MINUTE,
    HOUR,
];
const REFUND: &[i64] = &[
    20 * SECOND,
    MINUTE,
    5 * MINUTE,
    20 * MINUTE,
    HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    24 * HOUR,
];
const PAYOUT: &[i64] = &[
    10 * SECOND,
    MINUTE,
    5 * MINUTE,
    20 * MINUTE,
    HOUR,
    3 * HOUR,
    6 * HOUR,
];

fn step(steps: &[i64], attempt: u32) -> i64 {
    let last = steps.len() - 1;
    steps[usize::try_from(attempt).unwrap_or(last).min(last)]
}

/// When an order is to be looked at after `attempt` looks since it changed; never once it ended.
pub fn next_order_check(order: &Order, attempt: u32, now_ms: i64) -> Option<i64> {
    let at_once = order.kind.takes_money_at_once();
    let due = match order.state {
        OrderState::Placing | OrderState::Paying | OrderState::Open if at_once => {
            now_ms + step(AT_ONCE, attempt)
        }
        OrderState::Placing => now_ms + step(PLACING, attempt),
        OrderState::Open | OrderState::Paying => now_ms + step(OPEN, attempt),
        OrderState::Closing | OrderState::Reversing => return Some(now_ms + step(ENDING, attempt)),
        _ => return None,
    };
    let end = order.expires_ms + GRACE_MS;
    Some(if now_ms < end { due.min(end) } else { due })
}

/// Whether an order's time is over, so that it is closed or reversed.
pub fn is_over(order: &Order, now_ms: i64) -> bool {
    if order.kind.takes_money_at_once() {
        now_ms >= order.placed_ms + CODE_DEADLINE_MS
    } else {
        now_ms >= order.expires_ms + GRACE_MS
    }
}

/// When a refund is to be looked at after `attempt` looks since it changed; never once it ended.
///
/// One that could not be delivered is looked at daily: a person may yet settle it.
pub fn next_refund_check(refund: &Refund, attempt: u32, now_ms: i64) -> Option<i64> {
    match refund.state {
        RefundState::Placing | RefundState::Pending => Some(now_ms + step(REFUND, attempt)),
        RefundState::Abnormal => Some(now_ms + 24 * HOUR),
        RefundState::Rejected | RefundState::Closed | RefundState::Succeeded => None,
    }
}

/// When a payout is to be looked at after `attempt` looks since it changed; never once it ended.
pub fn next_payout_check(payout: &Payout, attempt: u32, now_ms: i64) -> Option<i64> {
    match payout.state {
        PayoutState::Canceling => Some(now_ms + step(ENDING, attempt)),
        state if state.is_final() => None,
        _ => Some(now_ms + step(PAYOUT, attempt)),
    }
}

/// When a sharing is to be looked at after `attempt` looks since it changed; never once it ended.
pub fn next_sharing_check(sharing: &Sharing, attempt: u32, now_ms: i64) -> Option<i64> {
    match sharing.state {
        SharingState::Placing | SharingState::Pending => Some(now_ms + step(REFUND, attempt)),
        SharingState::Rejected | SharingState::Finished => None,
    }
}

/// When a return is to be looked at after `attempt` looks since it changed; never once it ended.
pub fn next_return_check(returned: &SharingReturn, attempt: u32, now_ms: i64) -> Option<i64> {
    match returned.state {
        ReturnState::Placing | ReturnState::Pending => Some(now_ms + step(REFUND, attempt)),
        ReturnState::Rejected | ReturnState::Failed | ReturnState::Succeeded => None,
    }
}
