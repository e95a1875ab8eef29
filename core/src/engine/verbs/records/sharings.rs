//! What the verbs of profit sharing give.

use super::{CHANGED, MCHID, OUT_TRADE_NO, PLACED, REASON, Record, S, VERSION, always, maybe};

const RECEIVER: Record = Record {
    name: "Receiver",
    does: "One receiver of a sharing.",
    fields: &[
        always(
            "type",
            S::Text,
            "What the account is: MERCHANT_ID, PERSONAL_OPENID, …",
        ),
        always("account", S::Text, "The merchant's number or the openid."),
        always("amount", S::Fen, "The share in fen."),
        always(
            "result",
            S::OneOf(&["PENDING", "CLOSED", "SUCCESS"]),
            "What became of it.",
        ),
        maybe(
            "reason",
            S::Text,
            "WeChat Pay's code for why it was closed.",
        ),
        maybe("detail_id", S::Text, "WeChat Pay's number of it."),
        always("returning", S::Fen, "The sum of returns under way, in fen."),
        always("returned", S::Fen, "The sum that went back, in fen."),
    ],
};

pub(in crate::engine::verbs) const SHARING: Record = Record {
    name: "Sharing",
    does: "A profit sharing as the ledger has it.",
    fields: &[
        MCHID,
        always(
            "out_order_no",
            S::Text,
            "The merchant's number of the sharing.",
        ),
        always("kind", S::OneOf(&["share", "unfreeze"]), "What it does."),
        OUT_TRADE_NO,
        always(
            "transaction_id",
            S::Text,
            "WeChat Pay's number of the order's payment.",
        ),
        maybe("sub_mchid", S::Text, "The sub-merchant."),
        always(
            "state",
            S::OneOf(&["placing", "pending", "rejected", "finished"]),
            "Where it stands; placing means that the outcome is not known yet.",
        ),
        always("receivers", S::ListOf(&RECEIVER), "Who gets how much."),
        always(
            "unfreeze_unsplit",
            S::Flag,
            "Whether what is left goes to the merchant.",
        ),
        always(
            "unfrozen",
            S::Fen,
            "What went to the merchant with it, in fen.",
        ),
        maybe("order_id", S::Text, "WeChat Pay's number of the sharing."),
        REASON,
        VERSION,
        PLACED,
        CHANGED,
    ],
};

pub(in crate::engine::verbs) const SHARING_RETURN: Record = Record {
    name: "SharingReturn",
    does: "A return of a share as the ledger has it.",
    fields: &[
        MCHID,
        always(
            "out_return_no",
            S::Text,
            "The merchant's number of the return.",
        ),
        always(
            "out_order_no",
            S::Text,
            "The merchant's number of the sharing.",
        ),
        always("return_mchid", S::Text, "The merchant that gives it back."),
        maybe("sub_mchid", S::Text, "The sub-merchant."),
        always(
            "state",
            S::OneOf(&["placing", "pending", "rejected", "failed", "succeeded"]),
            "Where it stands; placing means that the outcome is not known yet.",
        ),
        always("amount", S::Fen, "What is returned, in fen."),
        maybe("return_id", S::Text, "WeChat Pay's number of the return."),
        REASON,
        VERSION,
        PLACED,
        CHANGED,
    ],
};
