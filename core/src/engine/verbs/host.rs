//! Verbs for hosts that keep the records in their own database.

use super::shared::may;
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::ParamKind as K;

pub(super) const VERBS: &[Verb] = &[Verb {
    name: "host.step",
    does: "Does one step of a verb on records that the host keeps, and gives what it must commit; nothing is stored here.",
    takes: &[
        may(
            "verb",
            K::Text,
            "The verb: order.place, notice.receive, …, or task.settle for a record that is due.",
        ),
        may("params", K::Object, "The verb's own parameters."),
        may(
            "records",
            K::Object,
            "The records that a step needs, by name: a text as a step gave it, null where there is none, a list of texts for all parts.",
        ),
        may(
            "resume",
            K::Object,
            "What the step before gave, once what it wrote is committed; stands for all of the above.",
        ),
        may(
            "refused",
            K::Text,
            "Which unique constraint of the host's database refused what the same step wrote before: transaction or event.",
        ),
    ],
    blob: Some("A notice's exact body, as the bytes that arrived."),
    gives: &records::STEP,
    file: None,
    run: Run::Engine(Engine::host_step),
}];
