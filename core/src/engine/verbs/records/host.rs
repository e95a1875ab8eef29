//! What a step on a host's own records gives.

use super::{EVENT, MCHID, Record, S, always, maybe};

/// The kinds of records.
const KINDS: &[&str] = &[
    "order",
    "refund",
    "redpack",
    "transfer",
    "sharing",
    "sharing_return",
];
/// The kinds of records, and the lists of their parts.
const NEEDED: &[&str] = &[
    "order",
    "refund",
    "redpack",
    "transfer",
    "sharing",
    "sharing_return",
    "refunds",
    "sharings",
    "returns",
];

const NEED: Record = Record {
    name: "Need",
    does: "A record that a step needs, or all parts of one.",
    fields: &[
        always(
            "name",
            S::Text,
            "Its name, under which it is handed over: order:MCHID:NUMBER.",
        ),
        always(
            "kind",
            S::OneOf(NEEDED),
            "A kind of record; refunds, sharings and returns are all of that order or sharing.",
        ),
        MCHID,
        always(
            "number",
            S::Text,
            "The number of the record, or of what the parts are of.",
        ),
    ],
};

const WRITTEN: Record = Record {
    name: "Written",
    does: "A record as it must be stored, where nobody else was first.",
    fields: &[
        always("name", S::Text, "Its name: order:MCHID:NUMBER; unique."),
        always("kind", S::OneOf(KINDS), "What it is."),
        MCHID,
        always("number", S::Text, "Its number."),
        always(
            "was",
            S::Integer,
            "The version that it replaces and no other; 0 inserts.",
        ),
        always("version", S::Integer, "Its version."),
        always("state", S::Text, "Its state, in the words of its kind."),
        maybe(
            "part_of",
            S::Text,
            "The name of the record that it is a part of.",
        ),
        maybe(
            "transaction_id",
            S::Text,
            "WeChat Pay's number of the payment; unique with the merchant.",
        ),
        always("data", S::Text, "Its exact text, to be handed over again."),
    ],
};

const PROOF: Record = Record {
    name: "Proof",
    does: "A verified message that proves a change, exactly as received.",
    fields: &[
        maybe(
            "about",
            S::Text,
            "The name of the record, or the id of the event, that it proves.",
        ),
        always(
            "source",
            S::OneOf(&["answer", "query", "notice", "bill"]),
            "Where it was learned.",
        ),
        always("operation", S::Text, "Whose answer it is, or which notice."),
        always("verified_by", S::Text, "What vouches for it."),
        always("received_ms", S::Integer, "When it was received."),
        maybe("body", S::Text, "Its exact text."),
        maybe(
            "base64",
            S::Text,
            "Its exact bytes in base64, where they are no text.",
        ),
    ],
};

const DUE: Record = Record {
    name: "Due",
    does: "When a record is to be looked at next, with task.settle.",
    fields: &[
        always("kind", S::OneOf(KINDS), "What it is."),
        MCHID,
        always("number", S::Text, "Its number."),
        maybe("due_ms", S::Integer, "When; never where there is nothing."),
        always(
            "attempt",
            S::Integer,
            "How often it was looked at since it changed.",
        ),
    ],
};

pub(in crate::engine::verbs) const STEP: Record = Record {
    name: "Step",
    does: "One step: what the host must hand over or commit, and how it goes on.",
    fields: &[
        always(
            "outcome",
            S::OneOf(&["needs", "commit", "done"]),
            "needs: call again with these records. commit: commit, then go on with resume, or call again where there is none. done: commit; then reply is what the verb gives.",
        ),
        always(
            "needs",
            S::ListOf(&NEED),
            "The records that it needs; empty unless the outcome says so, as the lists below are where there is nothing.",
        ),
        always(
            "writes",
            S::ListOf(&WRITTEN),
            "The records to store, all in one transaction with the rest.",
        ),
        always("evidence", S::ListOf(&PROOF), "The messages that prove it."),
        always(
            "events",
            S::ListOf(&EVENT),
            "What happened; an id that is there already refuses the whole transaction.",
        ),
        always(
            "due",
            S::ListOf(&DUE),
            "When records are to be looked at next.",
        ),
        maybe(
            "resume",
            S::Object,
            "What to go on with, once this is committed; a verb that failed gives its error then.",
        ),
        maybe("reply", S::Object, "What the verb gives."),
        maybe(
            "error",
            S::Object,
            "Why a notice is refused; reply has the answer to send.",
        ),
    ],
};
