//! Verbs about orders.

use super::shared::{
    APPID, CLIENT_IP, DIALECT, MCHID, NOTIFY_URL, OUT_TRADE_NO, SUB_MCHID, may, must,
};
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::ParamKind as K;

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "order.place",
        does: "Places an order, or continues the one of that number; gives what the payer needs.",
        takes: &[
            MCHID,
            OUT_TRADE_NO,
            must("kind", K::OneOf(records::PAY_KINDS), "How it is paid."),
            must("total", K::Fen, "The amount in fen."),
            must(
                "description",
                K::Text,
                "What is paid for, as the payer sees it: at most 127 bytes.",
            ),
            APPID,
            may(
                "openid",
                K::Text,
                "The payer under the app: jsapi and mini_program need it.",
            ),
            may(
                "auth_code",
                K::Text,
                "The payer's payment code: payment_code needs it.",
            ),
            may(
                "face_code",
                K::Text,
                "The device's face code: face needs it.",
            ),
            SUB_MCHID,
            may("sub_appid", K::Text, "The sub-merchant's app."),
            may(
                "sub_openid",
                K::Text,
                "The payer under the sub-merchant's app.",
            ),
            may("currency", K::Text, "ISO 4217; by default CNY."),
            may(
                "attach",
                K::Text,
                "Returned unchanged in queries, notices and bills: at most 127 bytes.",
            ),
            may(
                "detail",
                K::Object,
                "The goods, for promotions, in the names of either dialect.",
            ),
            may(
                "scene_info",
                K::Object,
                "The scene, in the names of either dialect: h5 needs h5_info.",
            ),
            may("goods_tag", K::Text, "A promotion's tag."),
            may("limit_pay", K::Text, "no_credit refuses credit cards."),
            may(
                "product_id",
                K::Text,
                "The product's number (native in v2); by default the order's number.",
            ),
            may("device_info", K::Text, "The terminal's number."),
            may(
                "profit_sharing",
                K::Flag,
                "Whether the money is held for profit sharing.",
            ),
            may(
                "receipt",
                K::Flag,
                "Whether the payer may ask for an invoice.",
            ),
            CLIENT_IP,
            NOTIFY_URL,
            may(
                "expires_s",
                K::Integer,
                "For how many seconds it can be paid: 120 to 604800; by default 7200.",
            ),
            may(
                "wait_ms",
                K::Integer,
                "How long to poll while the payer types: at most 120000; by default 0.",
            ),
            DIALECT,
        ],
        blob: None,
        gives: &records::ORDER,
        file: None,
        run: Run::Engine(Engine::order_place),
    },
    Verb {
        name: "order.query",
        does: "Asks WeChat Pay where an order stands and records the answer.",
        takes: &[MCHID, OUT_TRADE_NO, DIALECT],
        blob: None,
        gives: &records::ORDER,
        file: None,
        run: Run::Engine(Engine::order_query),
    },
    Verb {
        name: "order.close",
        does: "Closes an order that is not paid.",
        takes: &[MCHID, OUT_TRADE_NO],
        blob: None,
        gives: &records::ORDER,
        file: None,
        run: Run::Engine(Engine::order_close),
    },
    Verb {
        name: "order.reverse",
        does: "Undoes an order by payment code or face whose outcome is not known.",
        takes: &[MCHID, OUT_TRADE_NO],
        blob: None,
        gives: &records::ORDER,
        file: None,
        run: Run::Engine(Engine::order_reverse),
    },
    Verb {
        name: "order.get",
        does: "Reads an order from the ledger; nothing is sent.",
        takes: &[MCHID, OUT_TRADE_NO],
        blob: None,
        gives: &records::ORDER,
        file: None,
        run: Run::Engine(Engine::order_get),
    },
];
