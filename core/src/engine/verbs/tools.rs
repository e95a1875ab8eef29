//! The toolbox: verbs that need no engine.

use super::shared::{may, must};
use super::{Run, Verb, records};
use crate::engine::params::{Param, ParamKind as K};
use crate::engine::toolbox;

const KEY: Param = must("key", K::Text, "The API v2 key; the toolbox takes any.");
const SIGN_TYPE: Param = may(
    "sign_type",
    K::OneOf(&["HMAC-SHA256", "MD5"]),
    "The algorithm; by default HMAC-SHA256.",
);
const PARAMS: Param = must("params", K::Object, "The message's fields.");

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "v2.sign",
        does: "Signs a message's fields.",
        takes: &[PARAMS, KEY, SIGN_TYPE],
        blob: None,
        gives: &records::SIGNATURE,
        file: None,
        run: Run::Alone(toolbox::v2_sign),
    },
    Verb {
        name: "v2.verify",
        does: "Verifies a message's fields against their sign; fails unless it holds.",
        takes: &[PARAMS, KEY, SIGN_TYPE],
        blob: None,
        gives: &records::CHECKED,
        file: None,
        run: Run::Alone(toolbox::v2_verify),
    },
    Verb {
        name: "v2.encode",
        does: "Writes fields as a message.",
        takes: &[PARAMS],
        blob: None,
        gives: &records::ENCODED,
        file: Some("The message's bytes."),
        run: Run::Alone(toolbox::v2_encode),
    },
    Verb {
        name: "v2.decode",
        does: "Reads a message strictly; nothing in it is verified.",
        takes: &[],
        blob: Some("The message's exact bytes."),
        gives: &records::DECODED,
        file: None,
        run: Run::Alone(toolbox::v2_decode),
    },
    Verb {
        name: "v2.open_notice",
        does: "Reads a notice and verifies it for one merchant; nothing is recorded.",
        takes: &[
            must("mch_id", K::Text, "The merchant that it must be for."),
            KEY,
            SIGN_TYPE,
        ],
        blob: Some("The notice's exact body."),
        gives: &records::NOTICE,
        file: None,
        run: Run::Alone(toolbox::v2_open_notice),
    },
    Verb {
        name: "v2.open_refund",
        does: "Decrypts the encrypted part of a refund notice.",
        takes: &[
            must("req_info", K::Text, "The encrypted part, in base64."),
            KEY,
        ],
        blob: None,
        gives: &records::DECODED,
        file: None,
        run: Run::Alone(toolbox::v2_open_refund),
    },
    Verb {
        name: "about.version",
        does: "Says which build of Fenpay this is.",
        takes: &[],
        blob: None,
        gives: &records::ABOUT,
        file: None,
        run: Run::Alone(toolbox::about_version),
    },
];
