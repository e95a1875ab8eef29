//! Verbs about bills.

use super::shared::{BILL, DATE, DIALECT, GZIP, MCHID, SUB_MCHID, TYPE, may};
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::ParamKind as K;

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "bill.fetch",
        does: "Fetches a day's bill and checks it whole; its bytes are the blob, or go to a file.",
        takes: &[
            MCHID,
            DATE,
            BILL,
            TYPE,
            SUB_MCHID,
            GZIP,
            may(
                "path",
                K::Text,
                "The file to write; needed for bills over 64 MiB.",
            ),
            DIALECT,
        ],
        blob: None,
        gives: &records::BILL,
        file: Some("The bill, unless a path was given."),
        run: Run::Engine(Engine::bill_fetch),
    },
    Verb {
        name: "bill.compare",
        does: "Compares a day's trade bill with the ledger and classifies every difference.",
        takes: &[
            MCHID,
            DATE,
            SUB_MCHID,
            GZIP,
            may(
                "path",
                K::Text,
                "A bill that was fetched before; without it and a blob it is fetched.",
            ),
            DIALECT,
        ],
        blob: Some("A bill that was fetched before."),
        gives: &records::COMPARISON,
        file: None,
        run: Run::Engine(Engine::bill_compare),
    },
];
