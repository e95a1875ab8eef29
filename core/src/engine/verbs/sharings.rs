//! Verbs about profit sharing, which only v3 has.

use super::shared::{AMOUNT, APPID, MCHID, OUT_TRADE_NO, may, must};
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::{Param, ParamKind as K};

const OUT_ORDER_NO: Param = must(
    "out_order_no",
    K::Text,
    "The merchant's number of the sharing: 1 to 64 of 0-9A-Za-z_-|*@.",
);
const OUT_RETURN_NO: Param = must(
    "out_return_no",
    K::Text,
    "The merchant's number of the return: 1 to 64 of 0-9A-Za-z_-|*@.",
);
const DESCRIPTION: Param = must(
    "description",
    K::Text,
    "What it is for: at most 80 characters.",
);

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "sharing.place",
        does: "Shares a paid order's money among receivers, or continues the sharing of that number.",
        takes: &[
            MCHID,
            OUT_ORDER_NO,
            OUT_TRADE_NO,
            must(
                "receivers",
                K::Objects,
                "1 to 50 of {type, account, amount, description, name}: MERCHANT_ID or PERSONAL_OPENID, amounts in fen.",
            ),
            may(
                "unfreeze_unsplit",
                K::Flag,
                "Whether what is left goes to the merchant, so that no other sharing can follow; by default false.",
            ),
            APPID,
            may("sub_appid", K::Text, "The sub-merchant's app."),
        ],
        blob: None,
        gives: &records::SHARING,
        file: None,
        run: Run::Engine(Engine::sharing_place),
    },
    Verb {
        name: "sharing.unfreeze",
        does: "Gives what is left of an order's money to the merchant, under a number of its own.",
        takes: &[MCHID, OUT_ORDER_NO, OUT_TRADE_NO, DESCRIPTION],
        blob: None,
        gives: &records::SHARING,
        file: None,
        run: Run::Engine(Engine::sharing_unfreeze),
    },
    Verb {
        name: "sharing.query",
        does: "Asks WeChat Pay where a sharing stands and records the answer.",
        takes: &[MCHID, OUT_ORDER_NO],
        blob: None,
        gives: &records::SHARING,
        file: None,
        run: Run::Engine(Engine::sharing_query),
    },
    Verb {
        name: "sharing.get",
        does: "Reads a sharing from the ledger; nothing is sent.",
        takes: &[MCHID, OUT_ORDER_NO],
        blob: None,
        gives: &records::SHARING,
        file: None,
        run: Run::Engine(Engine::sharing_get),
    },
    Verb {
        name: "sharing_return.place",
        does: "Takes a share back from a merchant that received it, or continues the return of that number.",
        takes: &[
            MCHID,
            OUT_RETURN_NO,
            OUT_ORDER_NO,
            must("return_mchid", K::Text, "The merchant that gives it back."),
            AMOUNT,
            DESCRIPTION,
        ],
        blob: None,
        gives: &records::SHARING_RETURN,
        file: None,
        run: Run::Engine(Engine::sharing_return_place),
    },
    Verb {
        name: "sharing_return.query",
        does: "Asks WeChat Pay where a return stands and records the answer.",
        takes: &[MCHID, OUT_RETURN_NO],
        blob: None,
        gives: &records::SHARING_RETURN,
        file: None,
        run: Run::Engine(Engine::sharing_return_query),
    },
    Verb {
        name: "sharing_return.get",
        does: "Reads a return from the ledger; nothing is sent.",
        takes: &[MCHID, OUT_RETURN_NO],
        blob: None,
        gives: &records::SHARING_RETURN,
        file: None,
        run: Run::Engine(Engine::sharing_return_get),
    },
];
