//! A comparison as the host sees it.

use super::given::Asked;
use super::settle::{Settled, Summary};
use super::trade_totals;
use crate::order::{Difference, DifferenceKind, FlowSums};
use crate::types::{BeijingDay, BeijingTime};
use serde_json::{Value, json};

pub(super) fn told(asked: &Asked<'_>, settled: &Settled) -> Value {
    let sums = &settled.sums;
    let mchid = &asked.merchant.mchid;
    let differences = settled.differences.iter();
    json!({
        "date": asked.first.dashed(),
        "until": settled.last(asked.first).dashed(),
        "mchid": mchid,
        "lines": sums.lines,
        "matched_payments": sums.matched_payments,
        "matched_paid": sums.matched_paid,
        "matched_refunds": sums.matched_refunds,
        "matched_refunded": sums.matched_refunded,
        "matched_reversals": sums.matched_reversals,
        "matched_reversed": sums.matched_reversed,
        "bill_paid": sums.bill_paid,
        "bill_refunded": sums.bill_refunded,
        "bill_reversed": sums.bill_reversed,
        "lines_of_other_days": sums.lines_of_other_days,
        "totals": settled.totals.as_ref().map(trade_totals),
        "flow": sums.flow.as_ref().map(flow),
        "days": settled.days.iter().map(day).collect::<Vec<_>>(),
        "classes": sums.counts.iter().map(class).collect::<Vec<_>>(),
        "differences": differences.map(|(day, d)| difference(*day, mchid, d)).collect::<Vec<_>>(),
        "left_out": settled.left_out(),
        "settled": settled.settled,
        "settles": settled.settles.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>(),
    })
}

fn difference(day: BeijingDay, mchid: &str, d: &Difference) -> Value {
    let date = day.dashed();
    let class = d.kind.class();
    json!({
        "id": d.id(&date, mchid),
        "date": date,
        "time": BeijingTime::from_unix_ms(d.time_ms).spaced(),
        "kind": class.word,
        "out_trade_no": d.out_trade_no,
        "out_refund_no": d.out_refund_no,
        "transaction_id": d.transaction_id,
        "refund_id": d.refund_id,
        "flow_id": d.flow_id,
        "bill_amount": d.bill_amount,
        "ledger_amount": d.ledger_amount,
        "flow_amount": d.flow_amount,
        "bill": d.bill,
        "ledger": d.ledger,
        "means": class.means,
        "what_to_do": class.what_to_do,
        "whose_move": class.mover.word(),
    })
}

fn class((kind, count): (&DifferenceKind, &u64)) -> Value {
    let class = kind.class();
    json!({
        "kind": class.word,
        "count": count,
        "title": class.title,
        "means": class.means,
        "what_to_do": class.what_to_do,
        "whose_move": class.mover.word(),
    })
}

fn day(summary: &Summary) -> Value {
    json!({
        "date": summary.day.dashed(),
        "has_bill": summary.has_bill,
        "lines": summary.lines,
        "matched": summary.matched,
        "paid": summary.paid,
        "refunded": summary.refunded,
        "differences": summary.differences,
    })
}

fn flow(sums: &FlowSums) -> Value {
    let others = sums.others.iter().map(|other| {
        json!({
            "business_type": other.word,
            "income": other.income,
            "rows": other.rows,
            "amount": other.amount,
        })
    });
    json!({
        "rows": sums.rows,
        "matched": sums.matched,
        "income": sums.income,
        "expense": sums.expense,
        "fees": sums.fees,
        "opening": sums.opening,
        "closing": sums.closing,
        "others": others.collect::<Vec<_>>(),
    })
}
