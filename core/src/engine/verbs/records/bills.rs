//! What the verbs about bills give.

use super::{MCHID, OUT_TRADE_NO, Record, S, always, maybe};

const TOTALS: Record = Record {
    name: "Totals",
    does: "The totals of a trade bill, which its rows were held against.",
    fields: &[
        always("rows", S::Integer, "How many rows."),
        always("total", S::Fen, "The sum of the orders' amounts, in fen."),
        always("settlement", S::Fen, "The sum to be settled, in fen."),
        always("refund", S::Fen, "The sum of refunds, in fen."),
        always(
            "coupon_refund",
            S::Fen,
            "The sum of coupons that went back, in fen.",
        ),
        always(
            "applied_refund",
            S::Fen,
            "The sum of refunds asked for, in fen.",
        ),
        always("fee", S::Text, "The sum of fees in yuan, with its digits."),
    ],
};

pub(in crate::engine::verbs) const BILL: Record = Record {
    name: "Bill",
    does: "A bill that was fetched and checked whole.",
    fields: &[
        always("bill", S::OneOf(&["trade", "fund_flow"]), "Which bill."),
        always("rows", S::Integer, "How many rows."),
        maybe("totals", S::Of(&TOTALS), "The totals of a trade bill."),
    ],
};

const DIFFERENCE: Record = Record {
    name: "Difference",
    does: "A difference between a bill and the ledger.",
    fields: &[
        always(
            "kind",
            S::Text,
            "Which difference: unknown_order, amount_differs, …",
        ),
        OUT_TRADE_NO,
        maybe(
            "out_refund_no",
            S::Text,
            "The merchant's number of the refund.",
        ),
        maybe(
            "transaction_id",
            S::Text,
            "WeChat Pay's number of the payment.",
        ),
        maybe("refund_id", S::Text, "WeChat Pay's number of the refund."),
        maybe("bill_amount", S::Fen, "The amount in the bill, in fen."),
        maybe("ledger_amount", S::Fen, "The amount in the ledger, in fen."),
        maybe("bill", S::Text, "What the bill says where they differ."),
        maybe("ledger", S::Text, "What the ledger says there."),
        always(
            "what_to_do",
            S::Text,
            "What to do about it, in one sentence.",
        ),
    ],
};

pub(in crate::engine::verbs) const COMPARISON: Record = Record {
    name: "Comparison",
    does: "A day's bill held against the ledger.",
    fields: &[
        always("date", S::Text, "The Beijing day: yyyy-MM-dd."),
        MCHID,
        always("lines", S::Integer, "How many lines the bill has."),
        always("matched_payments", S::Integer, "How many payments agree."),
        always("matched_paid", S::Fen, "Their sum in fen."),
        always("matched_refunds", S::Integer, "How many refunds agree."),
        always("matched_refunded", S::Fen, "Their sum in fen."),
        always("matched_reversals", S::Integer, "How many reversals agree."),
        always("matched_reversed", S::Fen, "Their sum in fen."),
        always("bill_paid", S::Fen, "The bill's sum of payments in fen."),
        always("bill_refunded", S::Fen, "The bill's sum of refunds in fen."),
        always(
            "bill_reversed",
            S::Fen,
            "The bill's sum of reversals in fen.",
        ),
        always(
            "lines_of_other_days",
            S::Integer,
            "How many lines belong to a neighbouring day.",
        ),
        maybe(
            "totals",
            S::Of(&TOTALS),
            "The bill's totals; null if the day has no bill.",
        ),
        always(
            "differences",
            S::ListOf(&DIFFERENCE),
            "Every difference, classified.",
        ),
    ],
};
