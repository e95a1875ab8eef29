//! What the verbs about bills give.

use super::{Given, MCHID, Record, S, always, maybe};

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

const WHOSE_MOVE: Given = always(
    "whose_move",
    S::OneOf(&["fenpay", "merchant", "wechat_pay", "next_day"]),
    "Whose move it is: Fenpay's, which asks at the next tick, the merchant's, WeChat Pay's, or the next day's files'.",
);
const KIND: Given = always(
    "kind",
    S::Text,
    "Which difference: unknown_order, amount_differs, …",
);
const MEANS: Given = always("means", S::Text, "What it means, in one sentence.");
const WHAT_TO_DO: Given = always(
    "what_to_do",
    S::Text,
    "What to do about it, in one sentence.",
);

const DIFFERENCE: Record = Record {
    name: "Difference",
    does: "A difference between a trade bill, a fund flow and the ledger: one open item.",
    fields: &[
        always(
            "id",
            S::Text,
            "Its stable name: day, merchant, kind and numbers.",
        ),
        always("date", S::Text, "The Beijing day whose files show it."),
        always(
            "time",
            S::Text,
            "When it happened, in Beijing: yyyy-MM-dd HH:mm:ss.",
        ),
        KIND,
        always(
            "out_trade_no",
            S::Text,
            "The merchant's number of the order; empty where only the fund flow knows of it.",
        ),
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
        maybe(
            "flow_id",
            S::Text,
            "The number of the row in the fund flow.",
        ),
        maybe("bill_amount", S::Fen, "The amount in the bill, in fen."),
        maybe("ledger_amount", S::Fen, "The amount in the ledger, in fen."),
        maybe(
            "flow_amount",
            S::Fen,
            "What moved in the account, in fen; negative where it left.",
        ),
        maybe("bill", S::Text, "What the bill says where they differ."),
        maybe("ledger", S::Text, "What the ledger says there."),
        MEANS,
        WHAT_TO_DO,
        WHOSE_MOVE,
    ],
};

const DIFFERENCE_CLASS: Record = Record {
    name: "DifferenceClass",
    does: "A class of differences that there are.",
    fields: &[
        KIND,
        always("count", S::Integer, "How many there are of it."),
        always("title", S::Text, "What it is, in Chinese."),
        MEANS,
        WHAT_TO_DO,
        WHOSE_MOVE,
    ],
};

const COMPARED_DAY: Record = Record {
    name: "ComparedDay",
    does: "A day of a comparison in short.",
    fields: &[
        always("date", S::Text, "The Beijing day: yyyy-MM-dd."),
        always("has_bill", S::Flag, "Whether there is a trade bill of it."),
        always("lines", S::Integer, "How many lines the bill has."),
        always("matched", S::Integer, "How many of them agree."),
        always("paid", S::Fen, "The bill's sum of payments in fen."),
        always(
            "refunded",
            S::Fen,
            "The bill's sum of refunds and reversals in fen.",
        ),
        always("differences", S::Integer, "How many open items are listed."),
    ],
};

const OTHER_FLOWS: Record = Record {
    name: "OtherFlows",
    does: "Money that trade bills say nothing about, which is not judged here.",
    fields: &[
        always(
            "business_type",
            S::Text,
            "The business's type, as the fund flow has it.",
        ),
        always("income", S::Flag, "Whether the money came in."),
        always("rows", S::Integer, "How many rows."),
        always("amount", S::Fen, "Their sum in fen."),
    ],
};

const FLOW: Record = Record {
    name: "ComparedFlow",
    does: "A fund flow held against the trade bill.",
    fields: &[
        always("rows", S::Integer, "How many rows."),
        always(
            "matched",
            S::Integer,
            "How many payments and refunds moved the money and the fee that the trade bill says.",
        ),
        always("income", S::Fen, "What came in, in fen."),
        always("expense", S::Fen, "What left, in fen."),
        always(
            "fees",
            S::Fen,
            "What was taken as fees less what came back of them, in fen.",
        ),
        maybe(
            "opening",
            S::Fen,
            "The balance before the first row, in fen.",
        ),
        maybe("closing", S::Fen, "The balance after the last row, in fen."),
        always(
            "others",
            S::ListOf(&OTHER_FLOWS),
            "What is not judged here.",
        ),
    ],
};

const OPEN_ITEM: Record = Record {
    name: "OpenItem",
    does: "The name of a difference of another day's comparison.",
    fields: &[always("id", S::Text, "The difference's stable name.")],
};

pub(in crate::engine::verbs) const COMPARISON: Record = Record {
    name: "Comparison",
    does: "Days' files held against the ledger.",
    fields: &[
        always("date", S::Text, "The first Beijing day: yyyy-MM-dd."),
        always("until", S::Text, "The last Beijing day that was compared."),
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
            "How many lines belong to another day.",
        ),
        maybe(
            "totals",
            S::Of(&TOTALS),
            "The bills' totals; null if no day has a bill.",
        ),
        maybe(
            "flow",
            S::Of(&FLOW),
            "The fund flow, if it was compared too.",
        ),
        always("days", S::ListOf(&COMPARED_DAY), "Each day in short."),
        always(
            "classes",
            S::ListOf(&DIFFERENCE_CLASS),
            "How many differences there are of each class.",
        ),
        always(
            "differences",
            S::ListOf(&DIFFERENCE),
            "The differences, classified, by day and number; up to 20000.",
        ),
        always(
            "left_out",
            S::Integer,
            "How many differences are not listed.",
        ),
        always(
            "settled",
            S::Integer,
            "How many differences the files of another of these days settled.",
        ),
        always(
            "settles",
            S::ListOf(&OPEN_ITEM),
            "Differences of days before and after that these files settle, if they are open.",
        ),
    ],
};
