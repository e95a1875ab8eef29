//! Verbs about bills.

use super::shared::{BILL, DATE, DIALECT, GZIP, MCHID, SUB_MCHID, TYPE, may};
use super::{Run, Verb, records};
use crate::engine::Engine;
use crate::engine::params::ParamKind as K;

pub(super) const VERBS: &[Verb] = &[
    Verb {
        name: "bill.fetch",
        does: "Fetches a day's bill, which is there at 10:00 Beijing time of the next day, and checks it whole; its bytes are the blob, or go to a file.",
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
        does: "Compares trade bills, and fund flows, with the ledger; every difference is classified and named, and changes no state.",
        takes: &[
            MCHID,
            DATE,
            may(
                "until",
                K::Text,
                "The last Beijing day, if there are several; those at the end that have no bill yet are left out.",
            ),
            SUB_MCHID,
            GZIP,
            may(
                "path",
                K::Text,
                "A trade bill that was fetched before, with {date} for the day if there are several; without it and a blob it is fetched.",
            ),
            may(
                "sha1",
                K::Text,
                "The SHA-1 that the given trade bill must have, in hex.",
            ),
            may(
                "fund_flow",
                K::Flag,
                "Whether the fund flow is fetched and compared too.",
            ),
            may(
                "flow_path",
                K::Text,
                "A fund flow that was fetched before, as `path`; it is compared too.",
            ),
            may(
                "csv",
                K::Text,
                "Where to write the differences as a table for a spreadsheet.",
            ),
            may(
                "page",
                K::Text,
                "Where to write the report as an HTML page, to be read and printed.",
            ),
            DIALECT,
        ],
        blob: Some("A trade bill that was fetched before."),
        gives: &records::COMPARISON,
        file: None,
        run: Run::Engine(Engine::bill_compare),
    },
];
