//! The payments and refunds of a span of time, by their columns, in one streamed statement each: a
//! statement sees one snapshot of the file.

use super::fault::{altered, fault};
use crate::error::Result;
use crate::ledger::{PaidRow, RefundRow, Span};
use crate::order::{OrderState, RefundState};
use rusqlite::{Connection, Row, ToSql};

/// All that is read stands in the index `orders_by_payment`.
const PAYMENTS: &str =
    "SELECT number, state, transaction_id, paid_total, paid_currency, paid_ms FROM orders
    WHERE mchid = ?1 AND paid_ms >= ?2 AND paid_ms < ?3 ORDER BY paid_ms, number";
const PAYMENTS_OF_SUB: &str = "SELECT number, state, transaction_id, paid_total, paid_currency, paid_ms FROM orders
    WHERE mchid = ?1 AND paid_ms >= ?2 AND paid_ms < ?3 AND json_extract(data, '$.sub_mchid') = ?4 ORDER BY paid_ms, number";
// A refund has no column for WeChat Pay's own number, and there are few of them.
const REFUNDS: &str = "SELECT r.number, r.order_number, o.transaction_id, o.paid_currency, json_extract(r.data, '$.refund_id'), r.amount, r.state, r.placed_ms
    FROM refunds r JOIN orders o ON o.mchid = r.mchid AND o.number = r.order_number
    WHERE r.mchid = ?1 AND r.placed_ms >= ?2 AND r.placed_ms < ?3 ORDER BY r.placed_ms, r.number";
const REFUNDS_OF_SUB: &str = "SELECT r.number, r.order_number, o.transaction_id, o.paid_currency, json_extract(r.data, '$.refund_id'), r.amount, r.state, r.placed_ms
    FROM refunds r JOIN orders o ON o.mchid = r.mchid AND o.number = r.order_number
    WHERE r.mchid = ?1 AND r.placed_ms >= ?2 AND r.placed_ms < ?3 AND json_extract(o.data, '$.sub_mchid') = ?4 ORDER BY r.placed_ms, r.number";

/// Hands out payments.
///
/// # Errors
/// `Ledger` when a row cannot be read, and those of `each`.
pub(super) fn payments(
    connection: &Connection,
    span: &Span<'_>,
    each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
) -> Result<()> {
    streamed(connection, [PAYMENTS, PAYMENTS_OF_SUB], span, |row| {
        let state = text(row, 1)?;
        let known = OrderState::ALL.into_iter().find(|s| s.word() == state);
        each(PaidRow {
            number: text(row, 0)?,
            state: known.ok_or_else(altered)?,
            transaction_id: text(row, 2)?,
            total: whole(row, 3)?,
            currency: text(row, 4)?,
            paid_ms: whole(row, 5)?,
        })
    })
}

/// Hands out refunds.
///
/// # Errors
/// As [`payments`].
pub(super) fn refunds(
    connection: &Connection,
    span: &Span<'_>,
    each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
) -> Result<()> {
    streamed(connection, [REFUNDS, REFUNDS_OF_SUB], span, |row| {
        let state = text(row, 6)?;
        let known = RefundState::ALL.into_iter().find(|s| s.word() == state);
        let refund_id = row.get_ref(4).map_err(fault)?.as_str_or_null();
        each(RefundRow {
            number: text(row, 0)?,
            order_number: text(row, 1)?,
            transaction_id: text(row, 2)?,
            currency: text(row, 3)?,
            refund_id: refund_id.map_err(|_| altered())?,
            amount: whole(row, 5)?,
            state: known.ok_or_else(altered)?,
            placed_ms: whole(row, 7)?,
        })
    })
}

fn streamed(
    connection: &Connection,
    [of_all, of_sub]: [&str; 2],
    span: &Span<'_>,
    mut each: impl FnMut(&Row<'_>) -> Result<()>,
) -> Result<()> {
    let (mchid, from_ms, until_ms) = (span.mchid, span.from_ms, span.until_ms);
    let sql = span.sub_mchid.map_or(of_all, |_| of_sub);
    let mut statement = connection.prepare_cached(sql).map_err(fault)?;
    let mut values: Vec<&dyn ToSql> = vec![&mchid, &from_ms, &until_ms];
    if let Some(sub_mchid) = &span.sub_mchid {
        values.push(sub_mchid);
    }
    let mut rows = statement.query(&*values).map_err(fault)?;
    while let Some(row) = rows.next().map_err(fault)? {
        each(row)?;
    }
    Ok(())
}

fn text<'r>(row: &'r Row<'_>, at: usize) -> Result<&'r str> {
    let value = row.get_ref(at).map_err(fault)?;
    value.as_str().map_err(|_| altered())
}

fn whole(row: &Row<'_>, at: usize) -> Result<i64> {
    let value = row.get_ref(at).map_err(fault)?;
    value.as_i64().map_err(|_| altered())
}
