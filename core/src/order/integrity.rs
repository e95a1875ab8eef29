//! What a message says is held against what the order says, on every answer and notice.

use super::fact::Payment;
use super::record::Order;

/// Names the first field in which a payment is not this order's, or nothing.
///
/// Merchant, app, sub-merchant, order number, amount and currency are compared byte for byte
/// (v2 reference, 4.1). The amount is `total_fee`, never `cash_fee`.
pub(super) fn contradiction(order: &Order, payment: &Payment) -> Option<&'static str> {
    let sub_mchid_differs = match (&order.sub_mchid, &payment.sub_mchid) {
        (Some(asked), Some(told)) => asked != told,
        (None, Some(told)) => !told.is_empty(),
        (Some(_), None) => true,
        (None, None) => false,
    };
    [
        (order.mchid != payment.mchid, "mchid"),
        (order.appid != payment.appid, "appid"),
        (sub_mchid_differs, "sub_mchid"),
        (
            order.out_trade_no.as_str() != payment.out_trade_no,
            "out_trade_no",
        ),
        (order.total != payment.total, "total"),
        (order.currency != payment.currency, "currency"),
        (payment.transaction_id.is_empty(), "transaction_id"),
    ]
    .into_iter()
    .find_map(|(wrong, field)| wrong.then_some(field))
}
