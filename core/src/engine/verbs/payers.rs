//! Verbs for the payer's side: invocation, static codes, openids.

use super::shared::{APPID, MCHID, OUT_TRADE_NO, may, must};
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::ParamKind as K;

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "client.params",
        does: "Gives the complete object with which the payer's side starts the payment.",
        takes: &[
            MCHID,
            OUT_TRADE_NO,
            may(
                "client",
                K::OneOf(records::CLIENTS),
                "Whose parameters are needed; by default the order's kind.",
            ),
            may("redirect_url", K::Text, "Where the H5 cashier returns to."),
        ],
        blob: None,
        gives: &records::CLIENT,
        file: None,
        run: Run::Engine(Engine::client_params),
    },
    Verb {
        name: "scan.link",
        does: "Gives the static code of native mode 1 for a product.",
        takes: &[
            MCHID,
            APPID,
            must("product_id", K::Text, "The product's number: at most 32."),
        ],
        blob: None,
        gives: &records::CODE,
        file: None,
        run: Run::Engine(Engine::scan_link),
    },
    Verb {
        name: "scan.answer",
        does: "Gives the signed reply to a scan of a static code, with the order made for it.",
        takes: &[MCHID, OUT_TRADE_NO],
        blob: None,
        gives: &records::ANSWER,
        file: None,
        run: Run::Engine(Engine::scan_answer),
    },
    Verb {
        name: "openid.exchange",
        does: "Exchanges the code from the payer's side for the payer's openid.",
        takes: &[
            MCHID,
            must(
                "kind",
                K::OneOf(&["mini_program", "official_account"]),
                "What gave the code.",
            ),
            must("appid", K::Text, "The app in which the code was given."),
            must("code", K::Text, "The code: good once, for five minutes."),
        ],
        blob: None,
        gives: &records::PAYER,
        file: None,
        run: Run::Engine(Engine::openid_exchange),
    },
    Verb {
        name: "openid.link",
        does: "Gives the link to which a page inside WeChat sends its user for a code.",
        takes: &[
            must("appid", K::Text, "The official account."),
            must(
                "redirect_uri",
                K::Text,
                "Where the user comes back with the code.",
            ),
            may(
                "scope",
                K::OneOf(&["snsapi_base", "snsapi_userinfo"]),
                "What the user grants; by default snsapi_base, which asks nothing.",
            ),
            may(
                "state",
                K::Text,
                "Comes back unchanged: at most 128 letters and digits.",
            ),
        ],
        blob: None,
        gives: &records::LINK,
        file: None,
        run: Run::Engine(Engine::openid_link),
    },
];
