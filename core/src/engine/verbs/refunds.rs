//! Verbs about refunds.

use super::shared::{AMOUNT, DIALECT, MCHID, NOTIFY_URL, OUT_REFUND_NO, OUT_TRADE_NO, may};
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::ParamKind as K;

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "refund.place",
        does: "Refunds a part or all of a paid order, or continues the refund of that number.",
        takes: &[
            MCHID,
            OUT_REFUND_NO,
            OUT_TRADE_NO,
            AMOUNT,
            may("reason", K::Text, "Shown to the payer: at most 80 bytes."),
            may(
                "refund_account",
                K::Text,
                "REFUND_SOURCE_UNSETTLED_FUNDS or REFUND_SOURCE_RECHARGE_FUNDS; v3's UNSETTLED and AVAILABLE.",
            ),
            NOTIFY_URL,
            DIALECT,
        ],
        blob: None,
        gives: &records::REFUND,
        file: None,
        run: Run::Engine(Engine::refund_place),
    },
    Verb {
        name: "refund.query",
        does: "Asks WeChat Pay where a refund stands and records the answer.",
        takes: &[MCHID, OUT_REFUND_NO, DIALECT],
        blob: None,
        gives: &records::REFUND,
        file: None,
        run: Run::Engine(Engine::refund_query),
    },
    Verb {
        name: "refund.get",
        does: "Reads a refund from the ledger; nothing is sent.",
        takes: &[MCHID, OUT_REFUND_NO],
        blob: None,
        gives: &records::REFUND,
        file: None,
        run: Run::Engine(Engine::refund_get),
    },
];
