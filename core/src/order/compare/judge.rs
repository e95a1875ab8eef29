//! Whether one line of a bill and one record of a ledger agree.

use super::{BillLine, Difference, DifferenceKind};
use crate::order::{Order, OrderState, Refund, RefundState};

pub(super) fn payment_difference(line: &BillLine<'_>, order: Option<&Order>) -> Option<Difference> {
    let difference = |kind| Some(against_order(of_line(kind, line), order));
    let Some(order) = order else {
        return difference(DifferenceKind::UnknownOrder);
    };
    let paid = order.payment.as_ref();
    if paid.is_none() && order.state != OrderState::Reversed {
        return difference(DifferenceKind::PaidInBillNotInLedger);
    }
    if !line.currency.is_empty() && line.currency != order.currency {
        let (bill, ledger) = (Some(line.currency.into()), Some(order.currency.clone()));
        return difference(DifferenceKind::CurrencyDiffers).map(|d| Difference {
            bill,
            ledger,
            ..d
        });
    }
    if let Some(payment) = paid.filter(|payment| payment.transaction_id != line.transaction_id) {
        let (bill, ledger) = (
            Some(line.transaction_id.into()),
            Some(payment.transaction_id.clone()),
        );
        return difference(DifferenceKind::TransactionDiffers).map(|d| Difference {
            bill,
            ledger,
            ..d
        });
    }
    if line.amount != order.total.get() {
        return difference(DifferenceKind::AmountDiffers);
    }
    None
}

pub(super) fn refund_difference(
    line: &BillLine<'_>,
    order: Option<&Order>,
    refund: Option<&Refund>,
) -> Option<Difference> {
    let Some(refund) = refund else {
        let kind = match order {
            Some(_) => DifferenceKind::RefundInBillNotInLedger,
            None => DifferenceKind::UnknownOrder,
        };
        return Some(of_line(kind, line));
    };
    let difference = |kind, bill: Option<&str>, ledger: Option<&str>| {
        let ledger_amount = Some(refund.amount.get());
        let (bill, ledger) = (bill.map(str::to_owned), ledger.map(str::to_owned));
        Some(Difference {
            ledger_amount,
            bill,
            ledger,
            ..of_line(kind, line)
        })
    };
    if let Some(order) = order.filter(|o| !line.currency.is_empty() && o.currency != line.currency)
    {
        return difference(
            DifferenceKind::CurrencyDiffers,
            Some(line.currency),
            Some(&order.currency),
        );
    }
    let number = refund.out_trade_no.as_str();
    if number != line.out_trade_no {
        return difference(
            DifferenceKind::RefundIdentityDiffers,
            Some(line.out_trade_no),
            Some(number),
        );
    }
    let (bill_id, ledger_id) = (line.refund_id, refund.refund_id.as_deref());
    if bill_id.is_some() && ledger_id.is_some() && bill_id != ledger_id {
        return difference(DifferenceKind::RefundIdentityDiffers, bill_id, ledger_id);
    }
    let paid = order.and_then(|order| order.payment.as_ref());
    if let Some(paid) = paid.filter(|paid| paid.transaction_id != line.transaction_id) {
        let (bill, ledger) = (line.transaction_id, &paid.transaction_id);
        return difference(
            DifferenceKind::RefundIdentityDiffers,
            Some(bill),
            Some(ledger),
        );
    }
    if line.amount != refund.amount.get() {
        return difference(DifferenceKind::RefundAmountDiffers, None, None);
    }
    if !states_agree(line.state, refund.state) {
        let (bill, ledger) = (Some(line.state), Some(refund.state.word()));
        return difference(DifferenceKind::RefundStateDiffers, bill, ledger);
    }
    None
}

/// Whether a refund may be in `state` when the bill, made the morning after, said `status`.
///
/// The ledger may know more than the bill, never less. A status that is not listed is not held
/// against the ledger: WeChat Pay adds some (v2 reference, ambiguity 18).
pub(super) fn states_agree(status: &str, state: RefundState) -> bool {
    use RefundState as S;
    match status {
        "SUCCESS" => state == S::Succeeded,
        "PROCESSING" => !matches!(state, S::Placing | S::Rejected),
        "CHANGE" | "ABNORMAL" => matches!(state, S::Abnormal | S::Closed | S::Succeeded),
        "FAIL" | "REFUNDCLOSE" | "CLOSED" => matches!(state, S::Abnormal | S::Closed | S::Rejected),
        _ => !matches!(state, S::Placing | S::Rejected),
    }
}

/// A difference that a line shows, with what the line says.
pub(super) fn of_line(kind: DifferenceKind, line: &BillLine<'_>) -> Difference {
    Difference {
        out_trade_no: line.out_trade_no.to_owned(),
        out_refund_no: line.out_refund_no.map(str::to_owned),
        transaction_id: Some(line.transaction_id.to_owned()).filter(|id| !id.is_empty()),
        refund_id: line.refund_id.map(str::to_owned),
        bill_amount: Some(line.amount),
        bill: Some(line.state.to_owned()),
        ..Difference::of(kind, line.time_ms)
    }
}

pub(super) fn against_order(difference: Difference, order: Option<&Order>) -> Difference {
    let ledger_amount = order.map(|order| order.total.get());
    Difference {
        ledger_amount,
        ledger: order.map(|order| order.state.word().into()),
        ..difference
    }
}
