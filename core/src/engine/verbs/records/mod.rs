//! What verbs give. A test holds every reply of every flow against these.

mod bills;
mod host;
mod sharings;
mod tools;

pub(super) use bills::{BILL, COMPARISON};
pub(super) use host::STEP;
pub(super) use sharings::{SHARING, SHARING_RETURN};
pub(super) use tools::{
    ABOUT, CHECKED, DECODED, DECRYPTED, ENCODED, NOTICE, SIGNATURE, SIGNED, VOUCHED,
};

use super::shape::{Given, Record, Shape as S};

const fn always(name: &'static str, shape: S, text: &'static str) -> Given {
    Given {
        name,
        shape,
        always: true,
        text,
    }
}

const fn maybe(name: &'static str, shape: S, text: &'static str) -> Given {
    Given {
        name,
        shape,
        always: false,
        text,
    }
}

/// How an order can be paid.
pub(super) const PAY_KINDS: &[&str] = &[
    "jsapi",
    "mini_program",
    "app",
    "h5",
    "native",
    "payment_code",
    "face",
];

/// Who can start a payment.
pub(super) const CLIENTS: &[&str] = &[
    "jsapi",
    "choose_wx_pay",
    "mini_program",
    "app",
    "h5",
    "native",
];

const MCHID: Given = always("mchid", S::Text, "The merchant.");
const OUT_TRADE_NO: Given = always(
    "out_trade_no",
    S::Text,
    "The merchant's number of the order.",
);
const DIALECT: Given = always(
    "dialect",
    S::OneOf(&["v2", "v3"]),
    "The protocol in which it was placed.",
);
const VERSION: Given = always("version", S::Integer, "Counts the record's changes.");
const PLACED: Given = always(
    "placed_ms",
    S::Integer,
    "When it was placed: Unix time in ms.",
);
const CHANGED: Given = always(
    "changed_ms",
    S::Integer,
    "When it changed last: Unix time in ms.",
);
const REASON: Given = maybe("reason", S::Text, "WeChat Pay's code for its refusal.");

pub(super) const ORDER: Record = Record {
    name: "Order",
    does: "An order as the ledger has it.",
    fields: &[
        MCHID,
        OUT_TRADE_NO,
        always("appid", S::Text, "The app."),
        maybe("sub_mchid", S::Text, "The sub-merchant."),
        maybe("sub_appid", S::Text, "The sub-merchant's app."),
        always("kind", S::OneOf(PAY_KINDS), "How it is paid."),
        DIALECT,
        always(
            "state",
            S::OneOf(&[
                "placing",
                "open",
                "paying",
                "closing",
                "reversing",
                "rejected",
                "closed",
                "reversed",
                "paid",
            ]),
            "Where it stands; placing means that the outcome is not known yet.",
        ),
        always("total", S::Fen, "The amount in fen."),
        always("currency", S::Text, "ISO 4217."),
        always("refunding", S::Fen, "The sum of refunds under way, in fen."),
        always(
            "refunded",
            S::Fen,
            "The sum of refunds that arrived, in fen.",
        ),
        maybe(
            "transaction_id",
            S::Text,
            "WeChat Pay's number of the payment.",
        ),
        maybe(
            "paid_time",
            S::Text,
            "When it was paid, as WeChat Pay says it.",
        ),
        always("late", S::Flag, "Whether it was paid after it had ended."),
        REASON,
        maybe(
            "prepay_id",
            S::Text,
            "The prepayment, for JSAPI, mini programs and apps.",
        ),
        maybe("code_url", S::Text, "The text of the QR code, for Native."),
        maybe(
            "mweb_url",
            S::Text,
            "The cashier's address, for H5 (v3's h5_url).",
        ),
        VERSION,
        PLACED,
        always(
            "expires_ms",
            S::Integer,
            "Until when it can be paid: Unix time in ms.",
        ),
        CHANGED,
    ],
};

pub(super) const REFUND: Record = Record {
    name: "Refund",
    does: "A refund as the ledger has it.",
    fields: &[
        MCHID,
        always(
            "out_refund_no",
            S::Text,
            "The merchant's number of the refund.",
        ),
        OUT_TRADE_NO,
        DIALECT,
        always(
            "state",
            S::OneOf(&[
                "placing",
                "pending",
                "abnormal",
                "rejected",
                "closed",
                "succeeded",
            ]),
            "Where it stands; placing means that the outcome is not known yet.",
        ),
        always("amount", S::Fen, "What is refunded, in fen."),
        always("total", S::Fen, "The order's amount in fen."),
        maybe("refund_id", S::Text, "WeChat Pay's number of the refund."),
        REASON,
        VERSION,
        PLACED,
        CHANGED,
    ],
};

pub(super) const PAYOUT: Record = Record {
    name: "Payout",
    does: "A red packet or a transfer as the ledger has it.",
    fields: &[
        MCHID,
        always("kind", S::OneOf(&["redpack", "transfer"]), "What it is."),
        always(
            "dialect",
            S::OneOf(&["v2", "v3"]),
            "The protocol in which it was placed.",
        ),
        always("number", S::Text, "The merchant's number of the payout."),
        always("appid", S::Text, "The app."),
        always(
            "state",
            S::OneOf(&[
                "placing",
                "pending",
                "confirming",
                "canceling",
                "transferring",
                "rejected",
                "failed",
                "cancelled",
                "returned",
                "succeeded",
            ]),
            "Where it stands; placing means that the outcome is not known yet.",
        ),
        always("amount", S::Fen, "The amount in fen."),
        maybe("wechat_id", S::Text, "WeChat Pay's number of it."),
        maybe(
            "package_info",
            S::Text,
            "What the user's side needs to confirm it, with mchid and appid: wx.requestMerchantTransfer's package.",
        ),
        REASON,
        VERSION,
        PLACED,
        CHANGED,
    ],
};

const HTTP_REPLY: Record = Record {
    name: "HttpReply",
    does: "The exact answer to send to WeChat Pay.",
    fields: &[
        always("status", S::Integer, "The HTTP status."),
        always("headers", S::Texts, "The headers."),
        always("body", S::Text, "The body."),
    ],
};

pub(super) const RECEIVED: Record = Record {
    name: "Received",
    does: "What a notice was and did, and the exact answer to send.",
    fields: &[
        always(
            "outcome",
            S::Text,
            "What it was: the order's state, refund, transfer, sharing, incident, scan, or notice. and the name of another.",
        ),
        always("reply", S::Of(&HTTP_REPLY), "The answer to send."),
        maybe("first", S::Flag, "Whether it told anything new."),
        maybe("new", S::Flag, "Whether the incident is new."),
        maybe(
            "incident",
            S::Text,
            "The incident that it caused, which a person must look at.",
        ),
        maybe("order", S::Of(&ORDER), "The order that it is about."),
        maybe("refund", S::Object, "The refund that it is about."),
        maybe("transfer", S::Of(&PAYOUT), "The transfer that it is about."),
        maybe("sharing", S::Of(&SHARING), "The sharing that it is about."),
        maybe(
            "payment",
            S::Object,
            "The payment for an order that is not known here.",
        ),
        maybe("fields", S::Object, "What another notice said."),
        maybe("mchid", S::Text, "A scan: the merchant."),
        maybe("appid", S::Text, "A scan: the app."),
        maybe("openid", S::Text, "A scan: who scanned."),
        maybe("product_id", S::Text, "A scan: the product."),
    ],
};

const EVENT: Record = Record {
    name: "Event",
    does: "Something that happened, told until the host says that it acted on it.",
    fields: &[
        always("id", S::Text, "Its stable id: act on an id once."),
        always(
            "kind",
            S::Text,
            "What happened: payment.paid, refund.succeeded, incident.…",
        ),
        MCHID,
        always("number", S::Text, "The number of the record."),
        maybe("data", S::Object, "What is known of it."),
    ],
};

pub(super) const TAKEN: Record = Record {
    name: "Taken",
    does: "The events that were leased.",
    fields: &[always(
        "events",
        S::ListOf(&EVENT),
        "The events, oldest first.",
    )],
};

pub(super) const DONE: Record = Record {
    name: "Done",
    does: "How many events were finished.",
    fields: &[always("done", S::Integer, "How many of them were waiting.")],
};

const PROBLEM: Record = Record {
    name: "Problem",
    does: "One of several things that are wrong with a configuration.",
    fields: &[
        always("field", S::Text, "Where: merchants[0].v2.key."),
        always("text", S::Text, "What is wrong with it and what needs it."),
    ],
};

const TROUBLE: Record = Record {
    name: "Trouble",
    does: "A task that could not be settled, with its error; it comes again.",
    fields: &[
        always(
            "task",
            S::OneOf(&[
                "order",
                "refund",
                "redpack",
                "transfer",
                "sharing",
                "sharing_return",
                "certificates",
            ]),
            "What it is about.",
        ),
        MCHID,
        always("number", S::Text, "The number of the record."),
        always("kind", S::Text, "The error's kind."),
        always("advice", S::Text, "The error's advice."),
        maybe("op", S::Text, "The operation in which it happened."),
        maybe("field", S::Text, "The field that caused it."),
        always("text", S::Text, "What happened."),
        maybe("code", S::Text, "WeChat Pay's own code."),
        maybe("message", S::Text, "WeChat Pay's own words."),
        maybe("request_id", S::Text, "WeChat Pay's Request-ID."),
        always(
            "authentic",
            S::Flag,
            "Whether its words came under a verified signature.",
        ),
        always("problems", S::ListOf(&PROBLEM), "Empty here."),
    ],
};

pub(super) const TICKED: Record = Record {
    name: "Ticked",
    does: "What a tick did, and when to come back.",
    fields: &[
        always("done", S::Integer, "How many tasks were looked at."),
        always(
            "problems",
            S::ListOf(&TROUBLE),
            "Those that could not be settled.",
        ),
        maybe(
            "next_ms",
            S::Integer,
            "When the next task is due: Unix time in ms.",
        ),
        maybe("wait_ms", S::Integer, "How long until then, in ms."),
    ],
};

const FAULT: Record = Record {
    name: "Fault",
    does: "A place where the ledger is not what its history says.",
    fields: &[
        always("place", S::Text, "Where."),
        always("text", S::Text, "What is wrong."),
    ],
};

pub(super) const VERIFIED: Record = Record {
    name: "Verified",
    does: "What a replay of the ledger's history found.",
    fields: &[
        always("entries", S::Integer, "How many entries the history has."),
        always(
            "records",
            S::Integer,
            "How many records were held against it.",
        ),
        always("evidence", S::Integer, "How many pieces of evidence."),
        always("events", S::Integer, "How many events."),
        always("head", S::Text, "The hash of the last entry."),
        always(
            "faults",
            S::ListOf(&FAULT),
            "Everything that is wrong; empty if the ledger holds.",
        ),
    ],
};

pub(super) const CLIENT: Record = Record {
    name: "Client",
    does: "What the payer's side needs to start the payment.",
    fields: &[
        always("client", S::OneOf(CLIENTS), "Whose parameters they are."),
        always(
            "params",
            S::Texts,
            "The complete object to pass on, as it is.",
        ),
    ],
};

pub(super) const CODE: Record = Record {
    name: "Code",
    does: "A QR code.",
    fields: &[always("code_url", S::Text, "The text of the code.")],
};

pub(super) const ANSWER: Record = Record {
    name: "Answer",
    does: "The answer to a scan.",
    fields: &[always("reply", S::Of(&HTTP_REPLY), "The answer to send.")],
};

pub(super) const PAYER: Record = Record {
    name: "Payer",
    does: "Who gave a code.",
    fields: &[
        always("openid", S::Text, "The payer under the app."),
        maybe("unionid", S::Text, "The payer under all apps of one owner."),
        maybe(
            "session_key",
            S::Text,
            "A mini program's session key: never send it to the client.",
        ),
    ],
};

pub(super) const LINK: Record = Record {
    name: "Link",
    does: "A link for a browser.",
    fields: &[always("link", S::Text, "The address.")],
};

pub(super) const PREPARED: Record = Record {
    name: "Prepared",
    does: "A sealed request, to be sent as it is.",
    fields: &[
        always(
            "method",
            S::OneOf(&["GET", "POST", "PUT", "PATCH", "DELETE"]),
            "The method.",
        ),
        always("url", S::Text, "The address."),
        always("headers", S::Texts, "The headers."),
        always(
            "client_cert",
            S::Flag,
            "Whether the client certificate must be shown.",
        ),
    ],
};

pub(super) const OPENED: Record = Record {
    name: "Opened",
    does: "An answer of WeChat Pay's, verified as far as it is signed.",
    fields: &[
        maybe(
            "verified_by",
            S::Text,
            "The algorithm that verified it, in v3 with the key's serial; null if it is unsigned.",
        ),
        always(
            "fields",
            S::Object,
            "What it says, by WeChat Pay's own names.",
        ),
        maybe(
            "unopened",
            S::Text,
            "In v3, the encrypted fields that did not open, as paths with commas between them.",
        ),
    ],
};
