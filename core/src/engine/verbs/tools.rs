//! The toolbox: verbs that need no engine.

use super::shared::{may, must};
use super::{Run, Verb, records};
use crate::engine::params::{Param, ParamKind as K};
use crate::engine::{toolbox, toolbox_v3};

const KEY: Param = must("key", K::Text, "The API v2 key; the toolbox takes any.");
const SIGN_TYPE: Param = may(
    "sign_type",
    K::OneOf(&["HMAC-SHA256", "MD5"]),
    "The algorithm; by default HMAC-SHA256.",
);
const SUITE: Param = may(
    "suite",
    K::OneOf(&["RSA", "SM"]),
    "The algorithms of v3; by default RSA.",
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
        name: "v3.sign",
        does: "Signs a request and gives its Authorization header.",
        takes: &[
            must("method", K::Text, "The method, in upper case."),
            must(
                "url",
                K::Text,
                "The address or its path and query, exactly as it is sent.",
            ),
            may(
                "body",
                K::Text,
                "The body, exactly as it is sent; of an upload the text of meta.",
            ),
            must("timestamp", K::Integer, "Unix seconds."),
            must("nonce", K::Text, "1 to 32 letters and digits."),
            must("mchid", K::Text, "The merchant's number."),
            must(
                "serial",
                K::Text,
                "The serial of the merchant's certificate.",
            ),
            must(
                "merchant_key",
                K::Text,
                "The merchant's private key, as PEM.",
            ),
            SUITE,
        ],
        blob: Some("The body's bytes, instead of a text."),
        gives: &records::SIGNED,
        file: None,
        run: Run::Alone(toolbox_v3::sign),
    },
    Verb {
        name: "v3.verify",
        does: "Verifies the signature of an answer or a notice; fails unless it holds.",
        takes: &[
            must(
                "headers",
                K::Object,
                "The headers: names with a text or a list of texts each.",
            ),
            must(
                "platform_keys",
                K::Object,
                "WeChat Pay's keys: PUB_KEY_ID_… with a public key, serials with certificates, as PEM.",
            ),
            must(
                "now",
                K::Integer,
                "The present time in Unix seconds; five minutes are allowed.",
            ),
            SUITE,
        ],
        blob: Some("The exact body."),
        gives: &records::VOUCHED,
        file: None,
        run: Run::Alone(toolbox_v3::verify),
    },
    Verb {
        name: "v3.open",
        does: "Decrypts what is encrypted under the APIv3 key: the resource of a notice, a certificate.",
        takes: &[
            must(
                "resource",
                K::Object,
                "The encrypted part: algorithm, nonce, associated_data, ciphertext.",
            ),
            must("key", K::Text, "The APIv3 key."),
            SUITE,
        ],
        blob: None,
        gives: &records::DECRYPTED,
        file: None,
        run: Run::Alone(toolbox_v3::open),
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
