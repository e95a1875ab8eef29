//! What the toolbox gives.

use super::{Record, S, always};

pub(in crate::engine::verbs) const SIGNATURE: Record = Record {
    name: "Signature",
    does: "A signature.",
    fields: &[always("sign", S::Text, "In upper-case hex.")],
};

pub(in crate::engine::verbs) const CHECKED: Record = Record {
    name: "Checked",
    does: "A signature that holds.",
    fields: &[always(
        "verified_by",
        S::OneOf(&["HMAC-SHA256", "MD5"]),
        "The algorithm.",
    )],
};

pub(in crate::engine::verbs) const ENCODED: Record = Record {
    name: "Encoded",
    does: "A message that was written.",
    fields: &[always("bytes", S::Integer, "How long it is.")],
};

pub(in crate::engine::verbs) const DECODED: Record = Record {
    name: "Decoded",
    does: "A message that was read; nothing in it is verified.",
    fields: &[always("params", S::Texts, "Its fields.")],
};

pub(in crate::engine::verbs) const NOTICE: Record = Record {
    name: "Notice",
    does: "A notice that verified.",
    fields: &[
        always(
            "kind",
            S::OneOf(&[
                "payment",
                "payment_failed",
                "refund",
                "contract",
                "scan",
                "other",
            ]),
            "What it is.",
        ),
        always(
            "verified_by",
            S::Text,
            "The algorithm; a refund notice is only encrypted.",
        ),
        always(
            "ambiguous",
            S::Flag,
            "Whether its signature covers two readings: query before acting on it.",
        ),
        always(
            "fields",
            S::Texts,
            "What it says; of a refund notice, what was encrypted in it.",
        ),
    ],
};

pub(in crate::engine::verbs) const SIGNED: Record = Record {
    name: "SignedRequest",
    does: "A request that was signed.",
    fields: &[
        always("authorization", S::Text, "The header Authorization."),
        always("signature", S::Text, "The signature in it, in base64."),
        always("message", S::Text, "The text that was signed."),
    ],
};

pub(in crate::engine::verbs) const VOUCHED: Record = Record {
    name: "Vouched",
    does: "A signature of WeChat Pay's that holds.",
    fields: &[always(
        "verified_by",
        S::Text,
        "The scheme, and the serial of the key.",
    )],
};

pub(in crate::engine::verbs) const DECRYPTED: Record = Record {
    name: "Decrypted",
    does: "What was encrypted.",
    fields: &[always("plain", S::Text, "Its text.")],
};

pub(in crate::engine::verbs) const ABOUT: Record = Record {
    name: "About",
    does: "This build of Fenpay.",
    fields: &[always("version", S::Text, "Its version.")],
};
