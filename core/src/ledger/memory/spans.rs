//! The payments and refunds of a span of time.

use super::State;
use crate::error::Result;
use crate::ledger::{PaidRow, RefundRow, Span, Write};
use crate::order::{Order, Payment, Refund};

/// The payments of a span with their times, the earliest first.
pub(super) fn payments(state: &State, span: &Span<'_>) -> Vec<(i64, Order)> {
    let orders = state.records.values().filter_map(|write| match write {
        Write::Order(order) if is_of(order, span) => Some(order),
        _ => None,
    });
    let paid = |order: &Order| Some((order.paid_ms().filter(|&ms| span.has(ms))?, order.clone()));
    let mut found: Vec<_> = orders.filter_map(paid).collect();
    found.sort_by_key(|(paid_ms, _)| *paid_ms);
    found
}

pub(super) fn hand_out_payments(
    found: &[(i64, Order)],
    each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
) -> Result<()> {
    for (paid_ms, order) in found {
        let Some(payment) = &order.payment else {
            continue;
        };
        each(PaidRow {
            number: order.out_trade_no.as_str(),
            state: order.state,
            transaction_id: &payment.transaction_id,
            total: payment.total.get(),
            currency: &payment.currency,
            paid_ms: *paid_ms,
        })?;
    }
    Ok(())
}

/// The refunds of a span with the payments that they are of, the earliest first.
pub(super) fn refunds(state: &State, span: &Span<'_>) -> Vec<(Refund, Payment)> {
    let refunds = state.records.values().filter_map(|write| match write {
        Write::Refund(refund) if span.has(refund.placed_ms) => Some(refund),
        _ => None,
    });
    let with_payment = |refund: &Refund| {
        let order = state.order(&refund.mchid, refund.out_trade_no.as_str());
        let payment = order.filter(|order| is_of(order, span))?.payment?;
        Some((refund.clone(), payment))
    };
    let mut found: Vec<_> = refunds.filter_map(with_payment).collect();
    found.sort_by_key(|(refund, _)| refund.placed_ms);
    found
}

pub(super) fn hand_out_refunds(
    found: &[(Refund, Payment)],
    each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
) -> Result<()> {
    found.iter().try_for_each(|(refund, payment)| {
        each(RefundRow {
            number: refund.out_refund_no.as_str(),
            order_number: refund.out_trade_no.as_str(),
            transaction_id: &payment.transaction_id,
            currency: &payment.currency,
            refund_id: refund.refund_id.as_deref(),
            amount: refund.amount.get(),
            state: refund.state,
            placed_ms: refund.placed_ms,
        })
    })
}

/// Whether an order is of the merchants of a span.
fn is_of(order: &Order, span: &Span<'_>) -> bool {
    let sub = order.sub_mchid.as_deref();
    order.mchid == span.mchid && span.sub_mchid.is_none_or(|wanted| sub == Some(wanted))
}
