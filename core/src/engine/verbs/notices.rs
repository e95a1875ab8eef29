//! Verbs about what happened: notices, the outbox, due work, the ledger.

use super::shared::{may, must};
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::ParamKind as K;

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "notice.receive",
        does: "Verifies and records a notice, and gives the exact answer to send.",
        takes: &[may(
            "headers",
            K::Object,
            "The notice's headers, each a text or a list of texts: v3 is verified by them, v2 does not look at them.",
        )],
        blob: Some("The notice's exact body, as the bytes that arrived."),
        gives: &records::RECEIVED,
        file: None,
        run: Run::Engine(Engine::notice_receive),
    },
    Verb {
        name: "event.take",
        does: "Leases events that the host has not acted on yet, oldest first.",
        takes: &[
            may(
                "limit",
                K::Integer,
                "How many at the most: 1 to 1000; by default 20.",
            ),
            may(
                "lease_ms",
                K::Integer,
                "How long others leave them alone; by default 60000.",
            ),
        ],
        blob: None,
        gives: &records::TAKEN,
        file: None,
        run: Run::Engine(Engine::event_take),
    },
    Verb {
        name: "event.done",
        does: "Says that the host has acted on events.",
        takes: &[must("ids", K::Texts, "The events' ids.")],
        blob: None,
        gives: &records::DONE,
        file: None,
        run: Run::Engine(Engine::event_done),
    },
    Verb {
        name: "task.tick",
        does: "Does a bounded amount of due work and says when to come back.",
        takes: &[
            may(
                "limit",
                K::Integer,
                "How many tasks at the most: 1 to 1000; by default 20.",
            ),
            may(
                "ahead_ms",
                K::Integer,
                "Takes tasks due within so many milliseconds as due already; by default 0.",
            ),
        ],
        blob: None,
        gives: &records::TICKED,
        file: None,
        run: Run::Engine(Engine::task_tick),
    },
    Verb {
        name: "ledger.verify",
        does: "Replays the ledger's history and names every fault: a changed bit is found.",
        takes: &[],
        blob: None,
        gives: &records::VERIFIED,
        file: None,
        run: Run::Engine(Engine::ledger_verify),
    },
];
