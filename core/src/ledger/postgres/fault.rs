//! What PostgreSQL's errors mean to a caller.

use crate::error::{Advice, Error};
use crate::ledger::Committed;
use crate::ledger::server::{Broken, How};
use std::error::Error as _;

/// A connection that is of no use, or none at all.
pub(super) fn lost(why: &str) -> Broken {
    Broken {
        how: How::Lost,
        error: Error::ledger(Advice::Later, format!("the ledger's database: {why}")),
    }
}

/// What follows from a code, before its words.
#[derive(Clone, Copy)]
enum Follows {
    Lost,
    Again,
    Unclear,
    Failed(Advice),
}

/// By SQLSTATE, or by its class where it has two characters. CockroachDB's are among them (40003).
const MEANINGS: [(&str, Follows, &str); 31] = {
    use Advice::{Later, Never};
    use Follows::{Again, Failed, Lost, Unclear};
    [
        ("40001", Again, "another transaction was in the way"),
        ("40P01", Again, "another transaction was in the way"),
        (
            "55P03",
            Again,
            "another transaction holds a row for too long",
        ),
        (
            "40003",
            Unclear,
            "the server cannot say whether it was done",
        ),
        ("57P01", Lost, "the server is shutting down"),
        ("57P02", Lost, "the server went down"),
        ("57P03", Lost, "the server is starting"),
        ("57P04", Failed(Never), "the database was dropped"),
        ("57P05", Lost, "the server closed an idle connection"),
        (
            "25P03",
            Lost,
            "the server closed a transaction that stood still",
        ),
        ("57014", Lost, "the server took too long"),
        (
            "25006",
            Lost,
            "the server only reads: it may have become a replica",
        ),
        ("53100", Failed(Later), "the server's disk is full"),
        ("53200", Failed(Later), "the server is out of memory"),
        (
            "53300",
            Lost,
            "the server has no room for another connection",
        ),
        (
            "53400",
            Failed(Later),
            "the server is at a limit of its configuration",
        ),
        ("28P01", Failed(Never), "the server refuses the password"),
        ("28000", Failed(Never), "the server refuses the user"),
        ("3D000", Failed(Never), "there is no such database"),
        ("3F000", Failed(Never), "there is no such schema"),
        ("42501", Failed(Never), "the user may not do that there"),
        (
            "42P07",
            Failed(Never),
            "a table of another program is in the way",
        ),
        ("42P01", Failed(Never), "a table of the ledger is not there"),
        (
            "42703",
            Failed(Never),
            "a column of the ledger is not there",
        ),
        ("54000", Failed(Never), "a value is too big for the ledger"),
        ("22001", Failed(Never), "a value is too big for the ledger"),
        (
            "P0001",
            Failed(Never),
            "a trigger of the ledger refuses the change",
        ),
        (
            "23",
            Failed(Never),
            "a constraint of the ledger refuses the change",
        ),
        ("08", Lost, "the connection broke"),
        ("58", Failed(Later), "the server's disk failed"),
        ("XX", Failed(Never), "the server found its own data damaged"),
    ]
};

/// What a broken constraint comes to, by its name.
const CONSTRAINTS: [(&str, Committed); 12] = [
    ("history_id", Committed::Repeated),
    ("events_id", Committed::Taken("event")),
    ("orders_by_transaction", Committed::Taken("transaction")),
    ("orders_pkey", Committed::Taken("order")),
    ("refunds_pkey", Committed::Taken("refund")),
    ("payouts_pkey", Committed::Taken("payout")),
    ("sharings_pkey", Committed::Taken("sharing")),
    ("sharing_returns_pkey", Committed::Taken("sharing_return")),
    (
        "refunds_exceed_payment",
        Committed::Taken("refunds_exceed_payment"),
    ),
    (
        "shares_exceed_payment",
        Committed::Taken("shares_exceed_payment"),
    ),
    (
        "returns_exceed_share",
        Committed::Taken("returns_exceed_share"),
    ),
    ("paid_differs", Committed::Taken("paid_differs")),
];

/// Our error for PostgreSQL's. It holds a code and none of its words, which may quote a row.
pub(super) fn fault(error: tokio_postgres::Error) -> Broken {
    let Some(said) = error.as_db_error() else {
        return unsaid(&error);
    };
    let code = said.code().code();
    let refused = said
        .constraint()
        .and_then(|name| CONSTRAINTS.iter().find(|(known, _)| *known == name));
    let meaning = MEANINGS.iter().find(|(known, ..)| code.starts_with(known));
    let (follows, words) = meaning.map_or(
        (Follows::Failed(Advice::Never), "the server failed"),
        |(_, follows, words)| (*follows, *words),
    );
    let (how, advice) = match (follows, refused) {
        (_, Some((_, outcome))) if code.starts_with("23") => {
            (How::Refused(outcome.clone()), Advice::Never)
        }
        (Follows::Lost, _) => (How::Lost, Advice::Later),
        (Follows::Again, _) => (How::Again, Advice::Later),
        (Follows::Unclear, _) => (How::Unclear, Advice::Later),
        (Follows::Failed(advice), _) => (How::Failed, advice),
    };
    let error = Error::ledger(
        advice,
        format!("the ledger's database: {words} (SQLSTATE {code})"),
    );
    Broken { how, error }
}

/// The meaning of an error that is not the server's.
fn unsaid(error: &tokio_postgres::Error) -> Broken {
    let cause = error.source();
    let io = cause.and_then(|cause| cause.downcast_ref::<std::io::Error>());
    let never = |words: &str| Broken {
        how: How::Failed,
        error: Error::ledger(Advice::Never, format!("the ledger's database: {words}")),
    };
    // The driver has no other way to tell these apart than their own words.
    match error.to_string().as_str() {
        "error performing TLS handshake" if io.is_none_or(|io| io.get_ref().is_some()) => {
            never("TLS failed: the server offers none, or its certificate does not prove who it is")
        }
        "authentication error" => {
            never("the server wants another way to log in than it was offered")
        }
        words if words.starts_with("error serializing") => never("a value does not fit its column"),
        words if words.starts_with("error encoding") => never("a value is too big for the ledger"),
        _ => lost("the connection broke"),
    }
}
