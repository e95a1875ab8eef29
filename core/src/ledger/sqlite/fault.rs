//! What SQLite's errors mean to a caller.

use crate::error::{Advice, Error};
use crate::ledger::Committed;
use rusqlite::{Error as Sql, ErrorCode};

const MEANINGS: [(ErrorCode, Advice, &str); 14] = [
    (
        ErrorCode::DatabaseBusy,
        Advice::Later,
        "the ledger is busy: another process holds it",
    ),
    (
        ErrorCode::DatabaseLocked,
        Advice::Later,
        "the ledger is busy: another connection holds it",
    ),
    (
        ErrorCode::FileLockingProtocolFailed,
        Advice::Later,
        "the ledger is busy: its lock could not be had",
    ),
    (
        ErrorCode::DiskFull,
        Advice::Later,
        "the disk is full; nothing was done",
    ),
    (
        ErrorCode::OutOfMemory,
        Advice::Later,
        "there is not enough memory; nothing was done",
    ),
    (
        ErrorCode::SystemIoFailure,
        Advice::Later,
        "the ledger's file could not be read or written",
    ),
    (
        ErrorCode::ReadOnly,
        Advice::Never,
        "the ledger's file or directory is read-only",
    ),
    (
        ErrorCode::PermissionDenied,
        Advice::Never,
        "the ledger's file may not be accessed",
    ),
    (
        ErrorCode::CannotOpen,
        Advice::Never,
        "the ledger's file cannot be opened or created; its directory must be there and not read-only",
    ),
    (
        ErrorCode::NotADatabase,
        Advice::Never,
        "the file is not a Fenpay ledger: it is not SQLite's",
    ),
    (
        ErrorCode::DatabaseCorrupt,
        Advice::Never,
        "the ledger's file is damaged",
    ),
    (
        ErrorCode::TooBig,
        Advice::Never,
        "a value is too big for the ledger",
    ),
    (
        ErrorCode::NoLargeFileSupport,
        Advice::Never,
        "the file system cannot hold a file of that size",
    ),
    (
        ErrorCode::ConstraintViolation,
        Advice::Never,
        "a constraint of the ledger refuses the change",
    ),
];

/// Our error for SQLite's. It holds a number and no value of any row.
pub(super) fn fault(error: Sql) -> Error {
    match &error {
        Sql::SqliteFailure(cause, _) | Sql::SqlInputError { error: cause, .. } => {
            let meaning = MEANINGS.iter().find(|(code, _, _)| *code == cause.code);
            let (advice, text) =
                meaning.map_or((Advice::Never, "SQLite failed"), |(_, a, t)| (*a, *t));
            Error::ledger(advice, format!("{text} (SQLite {})", cause.extended_code))
        }
        Sql::InvalidPath(_) | Sql::NulError(_) => {
            Error::ledger(Advice::Never, "the ledger's path cannot be a file's name")
        }
        _ => altered(),
    }
}

/// A row that this program did not write.
pub(super) fn altered() -> Error {
    Error::ledger(
        Advice::Never,
        "a row of the ledger was altered; `verify` says which",
    )
}

/// Whether another connection is in the way.
pub(super) fn is_busy(error: &Sql) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}

/// What was there already or went too far, by the words of SQLite's constraint errors.
const CONSTRAINTS: [(&str, Committed); 12] = [
    ("UNIQUE constraint failed: history.id", Committed::Repeated),
    (
        "UNIQUE constraint failed: events.id",
        Committed::Taken("event"),
    ),
    (
        "UNIQUE constraint failed: orders.mchid, orders.transaction_id",
        Committed::Taken("transaction"),
    ),
    (
        "UNIQUE constraint failed: orders.mchid, orders.number",
        Committed::Taken("order"),
    ),
    (
        "UNIQUE constraint failed: refunds.mchid, refunds.number",
        Committed::Taken("refund"),
    ),
    (
        "UNIQUE constraint failed: payouts.mchid, payouts.kind, payouts.number",
        Committed::Taken("payout"),
    ),
    (
        "UNIQUE constraint failed: sharings.mchid, sharings.number",
        Committed::Taken("sharing"),
    ),
    (
        "UNIQUE constraint failed: sharing_returns.mchid, sharing_returns.number",
        Committed::Taken("sharing_return"),
    ),
    (
        "CHECK constraint failed: shares_exceed_payment",
        Committed::Taken("shares_exceed_payment"),
    ),
    (
        "CHECK constraint failed: returns_exceed_share",
        Committed::Taken("returns_exceed_share"),
    ),
    (
        "CHECK constraint failed: refunds_exceed_payment",
        Committed::Taken("refunds_exceed_payment"),
    ),
    (
        "CHECK constraint failed: paid_differs",
        Committed::Taken("paid_differs"),
    ),
];

/// What a broken constraint comes to; nothing for every other error.
pub(super) fn refusal(error: &Sql) -> Option<Committed> {
    let Sql::SqliteFailure(cause, Some(words)) = error else {
        return None;
    };
    if cause.code != ErrorCode::ConstraintViolation {
        return None;
    }
    CONSTRAINTS
        .iter()
        .find(|(text, _)| text == words)
        .map(|(_, outcome)| outcome.clone())
}
