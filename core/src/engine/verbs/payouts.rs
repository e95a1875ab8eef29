//! Verbs about payouts: red packets and transfers.

use super::shared::{AMOUNT, APPID, CLIENT_IP, DIALECT, MCHID, NOTIFY_URL, NUMBER, may, must};
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::ParamKind as K;

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "redpack.place",
        does: "Sends a red packet, or continues the one of that number; never a second one.",
        takes: &[
            MCHID,
            NUMBER,
            must("openid", K::Text, "Who gets it, under the app."),
            AMOUNT,
            must(
                "send_name",
                K::Text,
                "Who sends it, as the user sees it: at most 32 bytes.",
            ),
            must("wishing", K::Text, "The wish: at most 128 bytes."),
            must("act_name", K::Text, "The campaign: at most 32 bytes."),
            must("remark", K::Text, "A remark: at most 256 bytes."),
            may(
                "scene_id",
                K::Text,
                "PRODUCT_1 to PRODUCT_8: needed outside 100 to 20000 fen.",
            ),
            may(
                "risk_info",
                K::Text,
                "What is known of the user, url-encoded.",
            ),
            APPID,
            CLIENT_IP,
        ],
        blob: None,
        gives: &records::PAYOUT,
        file: None,
        run: Run::Engine(Engine::redpack_place),
    },
    Verb {
        name: "redpack.query",
        does: "Asks WeChat Pay where a red packet stands and records the answer.",
        takes: &[MCHID, NUMBER],
        blob: None,
        gives: &records::PAYOUT,
        file: None,
        run: Run::Engine(Engine::redpack_query),
    },
    Verb {
        name: "redpack.get",
        does: "Reads a red packet from the ledger; nothing is sent.",
        takes: &[MCHID, NUMBER],
        blob: None,
        gives: &records::PAYOUT,
        file: None,
        run: Run::Engine(Engine::redpack_get),
    },
    Verb {
        name: "transfer.place",
        does: "Transfers money to a user, or continues the transfer of that number; in v3 the user confirms it.",
        takes: &[
            MCHID,
            NUMBER,
            must("openid", K::Text, "Who gets it, under the app."),
            AMOUNT,
            must(
                "description",
                K::Text,
                "What it is for: at most 32 characters in v3, 100 bytes in v2.",
            ),
            may(
                "name",
                K::Text,
                "The user's real name; with it WeChat Pay checks that it is right.",
            ),
            may(
                "scene_id",
                K::Text,
                "The scene of transfers that WeChat Pay granted: v3 needs it.",
            ),
            may(
                "report_infos",
                K::Objects,
                "What the scene reports, a list of {info_type, info_content}: v3 needs it.",
            ),
            may(
                "recv_perception",
                K::Text,
                "For what the user sees the money come, as the scene lets choose (v3).",
            ),
            APPID,
            CLIENT_IP,
            NOTIFY_URL,
            DIALECT,
        ],
        blob: None,
        gives: &records::PAYOUT,
        file: None,
        run: Run::Engine(Engine::transfer_place),
    },
    Verb {
        name: "transfer.query",
        does: "Asks WeChat Pay where a transfer stands and records the answer.",
        takes: &[MCHID, NUMBER],
        blob: None,
        gives: &records::PAYOUT,
        file: None,
        run: Run::Engine(Engine::transfer_query),
    },
    Verb {
        name: "transfer.cancel",
        does: "Cancels a transfer over v3 that the user has not confirmed.",
        takes: &[MCHID, NUMBER],
        blob: None,
        gives: &records::PAYOUT,
        file: None,
        run: Run::Engine(Engine::transfer_cancel),
    },
    Verb {
        name: "transfer.get",
        does: "Reads a transfer from the ledger; nothing is sent.",
        takes: &[MCHID, NUMBER],
        blob: None,
        gives: &records::PAYOUT,
        file: None,
        run: Run::Engine(Engine::transfer_get),
    },
];
