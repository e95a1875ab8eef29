//! What MySQL's and MariaDB's errors mean to a caller.

use crate::error::{Advice, Error};
use crate::ledger::Committed;
use crate::ledger::server::{Broken, How};
use crate::ledger::tables::Table;
use mysql_async::{DriverError, Error as Sql, IoError};

/// A connection that is of no use, or none at all.
pub(super) fn lost(why: &str) -> Broken {
    Broken {
        how: How::Lost,
        error: Error::ledger(Advice::Later, format!("the ledger's database: {why}")),
    }
}

/// What follows from a number, before its words.
#[derive(Clone, Copy)]
enum Follows {
    Lost,
    Again,
    Failed(Advice),
}

/// By the server's number. TiDB's are among them (8002, 8005, 9007).
const MEANINGS: [(&[u16], Follows, &str); 22] = {
    use Advice::{Later, Never};
    use Follows::{Again, Failed, Lost};
    [
        (
            &[1213, 8002, 8005, 9007],
            Again,
            "another transaction was in the way",
        ),
        (
            &[1205],
            Again,
            "another transaction holds a row for too long",
        ),
        (
            &[1053, 1927, 3169, 4031],
            Lost,
            "the server closed the connection",
        ),
        (
            &[1158, 1159, 1160, 1161, 1152],
            Lost,
            "the connection broke",
        ),
        (&[1317, 1969, 3024], Lost, "the server took too long"),
        (
            &[1040, 1203, 1226],
            Lost,
            "the server has no room for another connection",
        ),
        (
            &[1290, 1836, 3100],
            Lost,
            "the server only reads: it may have become a replica",
        ),
        (
            &[1021, 1114, 1030],
            Failed(Later),
            "the server's disk is full or failed",
        ),
        (
            &[1037, 1038, 1041],
            Failed(Later),
            "the server is out of memory",
        ),
        (
            &[1044, 1142, 1227, 1370],
            Failed(Never),
            "the user may not do that there",
        ),
        (
            &[1419],
            Failed(Never),
            "the user may not make triggers while the server keeps a binary log (log_bin_trust_function_creators); let it, or open once with `triggers=off`",
        ),
        (
            &[1045, 1698, 1251, 1524],
            Failed(Never),
            "the server refuses the user or the password",
        ),
        (&[1049], Failed(Never), "there is no such database"),
        (
            &[1050],
            Failed(Never),
            "a table of another program is in the way",
        ),
        (&[1146], Failed(Never), "a table of the ledger is not there"),
        (
            &[1054],
            Failed(Never),
            "a column of the ledger is not there",
        ),
        (
            &[1153, 1301, 1406, 1118, 1071],
            Failed(Never),
            "a value is too big for the ledger or the server's max_allowed_packet",
        ),
        (
            &[1264, 1366, 1300],
            Failed(Never),
            "a value does not fit its column",
        ),
        (&[1286], Failed(Never), "the server has no InnoDB"),
        (
            &[1665],
            Failed(Never),
            "the server's binlog_format is STATEMENT; set it to ROW",
        ),
        (
            &[1644],
            Failed(Never),
            "a trigger of the ledger refuses the change",
        ),
        (
            &[1048, 1062, 1451, 1452, 3819, 4025],
            Failed(Never),
            "a constraint of the ledger refuses the change",
        ),
    ]
};

/// Our error for MySQL's. It holds a number and none of its words, which may quote a row. `table` is
/// the one that the statement wrote to.
pub(super) fn fault(error: Sql, table: Option<&Table>) -> Broken {
    let never = |words: &str| Broken {
        how: How::Failed,
        error: Error::ledger(Advice::Never, format!("the ledger's database: {words}")),
    };
    let said = match error {
        Sql::Server(said) => said,
        Sql::Io(IoError::Tls(_)) => {
            return never("TLS failed: the server's certificate does not prove who it is");
        }
        // A certificate that is refused comes as an error inside of one of input and output.
        Sql::Io(IoError::Io(error)) if error.get_ref().is_some_and(|e| e.is::<rustls::Error>()) => {
            return never("TLS failed: the server's certificate does not prove who it is");
        }
        Sql::Driver(DriverError::NoClientSslFlagFromServer) => {
            return never("the server offers no TLS");
        }
        Sql::Driver(DriverError::PacketTooLarge) => {
            return never("a value is too big for the server's max_allowed_packet");
        }
        Sql::Driver(DriverError::UnknownAuthPlugin { .. }) => {
            return never("the server wants another way to log in than it was offered");
        }
        _ => return lost("the connection broke"),
    };
    let code = said.code;
    let meaning = MEANINGS.iter().find(|(codes, ..)| codes.contains(&code));
    let (follows, words) = meaning.map_or(
        (Follows::Failed(Advice::Never), "the server failed"),
        |(_, follows, words)| (*follows, *words),
    );
    let (how, advice) = match (follows, refusal(code, &said.message, table)) {
        (_, Some(outcome)) => (How::Refused(outcome), Advice::Never),
        (Follows::Lost, _) => (How::Lost, Advice::Later),
        (Follows::Again, _) => (How::Again, Advice::Later),
        (Follows::Failed(advice), _) => (How::Failed, advice),
    };
    let text = format!("the ledger's database: {words} (MySQL {code})");
    let error = Error::ledger(advice, text);
    Broken { how, error }
}

/// What a broken constraint comes to, by its name in the server's words.
const CONSTRAINTS: [(&str, Committed); 7] = [
    ("history_id", Committed::Repeated),
    ("events_id", Committed::Taken("event")),
    ("orders_by_transaction", Committed::Taken("transaction")),
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

fn refusal(code: u16, words: &str, table: Option<&Table>) -> Option<Committed> {
    let name = match code {
        // `Duplicate entry '…' for key 'orders.PRIMARY'`, in MariaDB without the table; what was
        // entered may hold quotes as well, so the name is what stands last.
        1062 => words.strip_suffix('\'')?.rsplit('\'').next()?,
        // MySQL: `Check constraint 'paid_differs' is violated.`
        3819 => words.split('\'').nth(1)?,
        // MariaDB: `CONSTRAINT `paid_differs` failed for `shop`.`orders``
        4025 => words.split('`').nth(1)?,
        _ => return None,
    };
    let name = name.rsplit('.').next().unwrap_or(name);
    if name == "PRIMARY" {
        return match table?.word {
            "order" => Some(Committed::Taken("order")),
            "refund" => Some(Committed::Taken("refund")),
            "payout" => Some(Committed::Taken("payout")),
            "sharing" => Some(Committed::Taken("sharing")),
            "sharing_return" => Some(Committed::Taken("sharing_return")),
            _ => None,
        };
    }
    let known = CONSTRAINTS.iter().find(|(known, _)| *known == name);
    known.map(|(_, outcome)| outcome.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::tables::{HISTORY, ORDERS};

    fn outcome(code: u16, message: &str, table: &'static Table) -> How {
        let said = mysql_async::ServerError {
            code,
            message: message.to_owned(),
            state: "23000".to_owned(),
        };
        fault(Sql::Server(said), Some(table)).how
    }

    #[test]
    fn a_constraint_is_known_by_its_name_in_the_words_of_both_kinds_of_servers() {
        for (code, words, table, refused) in [
            (
                1062,
                "Duplicate entry 'a' for key 'history_id'",
                &HISTORY,
                Committed::Repeated,
            ),
            (
                1062,
                "Duplicate entry 'it''s' for key 'history.history_id'",
                &HISTORY,
                Committed::Repeated,
            ),
            (
                1062,
                "Duplicate entry '1-A' for key 'PRIMARY'",
                &ORDERS,
                Committed::Taken("order"),
            ),
            (
                1062,
                "Duplicate entry '1-A' for key 'orders.PRIMARY'",
                &ORDERS,
                Committed::Taken("order"),
            ),
            (
                3819,
                "Check constraint 'paid_differs' is violated.",
                &ORDERS,
                Committed::Taken("paid_differs"),
            ),
            (
                4025,
                "CONSTRAINT `paid_differs` failed for `shop`.`orders`",
                &ORDERS,
                Committed::Taken("paid_differs"),
            ),
        ] {
            assert_eq!(
                outcome(code, words, table),
                How::Refused(refused),
                "{words}"
            );
        }
        assert_eq!(
            outcome(1062, "Duplicate entry '7' for key 'PRIMARY'", &HISTORY),
            How::Failed
        );
        assert_eq!(
            outcome(
                4025,
                "CONSTRAINT `orders.rank` failed for `shop`.`orders`",
                &ORDERS
            ),
            How::Failed
        );
    }

    #[test]
    fn what_may_pass_is_tried_again() {
        for code in [1213, 1205, 8002, 8005, 9007] {
            assert_eq!(outcome(code, "", &ORDERS), How::Again, "{code}");
        }
        for code in [1053, 1927, 1040] {
            assert_eq!(outcome(code, "", &ORDERS), How::Lost, "{code}");
        }
    }
}
