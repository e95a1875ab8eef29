//! The payments and refunds of a span of time, by their columns, page by page: a page that fails for
//! a passing reason is read again, and nothing is handed out twice.

use super::Server;
use super::statement::{Held, Row, Statement, altered, int, text};
use crate::error::Result;
use crate::ledger::tables::Cell;
use crate::ledger::{PaidRow, RefundRow, Span};
use crate::order::{OrderState, RefundState};

/// How many rows are read at a time.
const PAGE: usize = 1000;

/// A page of payments after the last one; the order's JSON is read only for its sub-merchant.
const PAYMENTS: [&str; 2] = [
    "SELECT number, state, transaction_id, paid_total, paid_currency, paid_ms FROM orders
    WHERE mchid = ? AND paid_ms >= ? AND paid_ms < ? AND NOT (paid_ms = ? AND number <= ?)
    ORDER BY paid_ms, number LIMIT 1000",
    "SELECT number, state, transaction_id, paid_total, paid_currency, paid_ms, data FROM orders
    WHERE mchid = ? AND paid_ms >= ? AND paid_ms < ? AND NOT (paid_ms = ? AND number <= ?)
    ORDER BY paid_ms, number LIMIT 1000",
];

/// A page of refunds after the last one. WeChat Pay's own number stands in the JSON alone, and there
/// are few of them.
const REFUNDS: [&str; 2] = [
    "SELECT r.number, r.state, o.transaction_id, r.amount, o.paid_currency, r.placed_ms, r.order_number, r.data
    FROM refunds r JOIN orders o ON o.mchid = r.mchid AND o.number = r.order_number
    WHERE r.mchid = ? AND r.placed_ms >= ? AND r.placed_ms < ? AND NOT (r.placed_ms = ? AND r.number <= ?)
    ORDER BY r.placed_ms, r.number LIMIT 1000",
    "SELECT r.number, r.state, o.transaction_id, r.amount, o.paid_currency, r.placed_ms, r.order_number, r.data, o.data
    FROM refunds r JOIN orders o ON o.mchid = r.mchid AND o.number = r.order_number
    WHERE r.mchid = ? AND r.placed_ms >= ? AND r.placed_ms < ? AND NOT (r.placed_ms = ? AND r.number <= ?)
    ORDER BY r.placed_ms, r.number LIMIT 1000",
];

/// Hands out payments.
///
/// # Errors
/// `Ledger` when a row cannot be read, and those of `each`.
pub(super) fn payments(
    server: &Server,
    span: &Span<'_>,
    each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
) -> Result<()> {
    paged(server, PAYMENTS, span, 6, |row| {
        let state = text(row, 1)?;
        let state = OrderState::ALL.into_iter().find(|s| s.word() == state);
        each(PaidRow {
            number: text(row, 0)?,
            state: state.ok_or_else(altered)?,
            transaction_id: text(row, 2)?,
            total: number(row, 3)?,
            currency: text(row, 4)?,
            paid_ms: number(row, 5)?,
        })
    })
}

/// Hands out refunds.
///
/// # Errors
/// As [`payments`].
pub(super) fn refunds(
    server: &Server,
    span: &Span<'_>,
    each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
) -> Result<()> {
    #[derive(serde::Deserialize)]
    struct Known {
        refund_id: Option<String>,
    }
    paged(server, REFUNDS, span, 8, |row| {
        let state = text(row, 1)?;
        let state = RefundState::ALL.into_iter().find(|s| s.word() == state);
        let known: Known = serde_json::from_str(text(row, 7)?).map_err(|_| altered())?;
        each(RefundRow {
            number: text(row, 0)?,
            state: state.ok_or_else(altered)?,
            transaction_id: text(row, 2)?,
            amount: number(row, 3)?,
            currency: text(row, 4)?,
            placed_ms: number(row, 5)?,
            order_number: text(row, 6)?,
            refund_id: known.refund_id.as_deref(),
        })
    })
}

/// Reads page after page. Rows begin with their number and have their time in the sixth column;
/// where the span is of a sub-merchant, the order's JSON stands at `order`.
fn paged(
    server: &Server,
    [of_all, of_sub]: [&str; 2],
    span: &Span<'_>,
    order: usize,
    mut each: impl FnMut(&Row) -> Result<()>,
) -> Result<()> {
    let sql = span.sub_mchid.map_or(of_all, |_| of_sub);
    let mut last = (span.from_ms, String::new());
    loop {
        let values = vec![
            Cell::Text(span.mchid),
            Cell::Int(last.0),
            Cell::Int(span.until_ms),
            Cell::Int(last.0),
            Cell::Text(&last.1),
        ];
        let rows = server.rows(Statement::Plain(sql, values))?.rows;
        for row in &rows {
            if is_of(row, order, span.sub_mchid)? {
                each(row)?;
            }
        }
        let Some(row) = rows.last().filter(|_| rows.len() == PAGE) else {
            return Ok(());
        };
        last = (number(row, 5)?, text(row, 0)?.to_owned());
    }
}

/// Whether the order of a row is of a sub-merchant.
fn is_of(row: &[Held], order: usize, wanted: Option<&str>) -> Result<bool> {
    #[derive(serde::Deserialize)]
    struct Whose {
        sub_mchid: Option<String>,
    }
    if wanted.is_none() {
        return Ok(true);
    }
    let whose: Whose = serde_json::from_str(text(row, order)?).map_err(|_| altered())?;
    Ok(whose.sub_mchid.as_deref() == wanted)
}

fn number(row: &[Held], at: usize) -> Result<i64> {
    int(row, at)?.ok_or_else(altered)
}
