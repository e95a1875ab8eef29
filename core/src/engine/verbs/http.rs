//! Verbs for hosts that send with their own HTTP client.

use super::shared::{MCHID, may, must};
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::ParamKind as K;

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "http.prepare",
        does: "Seals a raw operation for the caller's own HTTP client; the body is the blob.",
        takes: &[
            must(
                "operation",
                K::Text,
                "The request line: POST /pay/unifiedorder.",
            ),
            may("params", K::Object, "WeChat Pay's own parameters."),
        ],
        blob: Some("The file of an upload in v3."),
        gives: &records::PREPARED,
        file: Some("The body to send."),
        run: Run::Engine(Engine::http_prepare),
    },
    Verb {
        name: "http.complete",
        does: "Verifies the answer that the caller's own HTTP client brought.",
        takes: &[
            MCHID,
            must(
                "operation",
                K::Text,
                "The request line, as it was prepared.",
            ),
            must("status", K::Integer, "The HTTP status."),
            may("headers", K::Object, "The answer's headers."),
        ],
        blob: Some("The answer's exact body."),
        gives: &records::OPENED,
        file: None,
        run: Run::Engine(Engine::http_complete),
    },
];
