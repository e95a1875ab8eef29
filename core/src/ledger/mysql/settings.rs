//! What a session is told, and what a server must be for its word to count.

use super::fault::lost;
use super::link::Wire;
use crate::error::{Advice, Error};
use crate::ledger::server::{Broken, How, Link, Row, Statement, text};
use std::collections::BTreeMap;
use std::time::Duration;

/// How long asking for settings may take.
const SETTLING: Duration = Duration::from_secs(5);

/// What must hold in a session, or it is not used. A machine that is cut off in the middle of a
/// transaction must not stop the others for long.
const MUST: [&str; 4] = [
    "SET NAMES utf8mb4 COLLATE utf8mb4_bin",
    "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
    "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO,ERROR_FOR_DIVISION_BY_ZERO'",
    "SET SESSION autocommit = 1, foreign_key_checks = 1, unique_checks = 1, innodb_lock_wait_timeout = 5, wait_timeout = 30",
];

/// What only one kind of server knows.
const MARIADB: [&str; 2] = [
    "SET SESSION check_constraint_checks = 1",
    "SET SESSION idle_transaction_timeout = 10",
];

/// What is asked of the server; what it does not know is not in the answer.
const ASKED: &str = "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('version', 'read_only', 'super_read_only',
    'innodb_read_only', 'innodb_flush_log_at_trx_commit', 'log_bin', 'sync_binlog', 'innodb_doublewrite')";

/// Prepares a session and looks at the server.
///
/// # Errors
/// `Ledger`, advice `never`, for a server that only reads or is too old, and for one that may lose
/// what it has confirmed, unless that was accepted by name.
pub(super) fn settle(wire: &mut Wire, accepts_weak: bool) -> Result<(), Broken> {
    let mut must: Vec<_> = MUST.iter().map(|sql| Statement::plain(sql)).collect();
    must.push(Statement::plain(ASKED));
    let mut answers = wire.flight(&must, SETTLING)?;
    let rows = answers.pop().map(|answer| answer.rows).unwrap_or_default();
    let said = said(&rows);
    let version = said
        .get("version")
        .ok_or_else(|| lost("the server does not say how it is set"))?;
    let server = Make::of(version);
    judge(&said, &server, accepts_weak)?;
    wire.skips_locked = server.skips_locked();
    wire.takes_blocks = server.kind == Kind::Mariadb;
    if server.kind == Kind::Mariadb {
        for sql in MARIADB {
            match wire.flight(&[Statement::plain(sql)], SETTLING) {
                Err(broken) if broken.how == How::Lost => return Err(broken),
                _ => {}
            }
        }
    }
    Ok(())
}

fn said(rows: &[Row]) -> BTreeMap<String, String> {
    let pair = |row: &Row| {
        let (name, value) = (text(row, 0).ok()?, text(row, 1).ok()?);
        Some((name.to_ascii_lowercase(), value.to_ascii_uppercase()))
    };
    rows.iter().filter_map(pair).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Mysql,
    Mariadb,
    Tidb,
}

/// What a server is, by its version: `8.0.36`, `10.11.6-MARIADB-0+DEB12U1`, `8.0.11-TIDB-V7.5.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Make {
    kind: Kind,
    version: (u32, u32, u32),
}

impl Make {
    fn of(version: &str) -> Make {
        let upper = version.to_ascii_uppercase();
        let kind = match (upper.contains("TIDB"), upper.contains("MARIADB")) {
            (true, _) => Kind::Tidb,
            (_, true) => Kind::Mariadb,
            _ => Kind::Mysql,
        };
        // Old clients were told that MariaDB 10 is MySQL 5.5.5.
        let upper = upper.strip_prefix("5.5.5-").unwrap_or(&upper);
        let mut numbers = upper
            .split(|c: char| !c.is_ascii_digit())
            .map(|digits| digits.parse().unwrap_or(0));
        let mut next = || numbers.next().unwrap_or(0);
        let version = (next(), next(), next());
        Make { kind, version }
    }

    fn skips_locked(self) -> bool {
        match self.kind {
            Kind::Mysql => self.version >= (8, 0, 1),
            Kind::Mariadb => self.version >= (10, 6, 0),
            Kind::Tidb => false,
        }
    }

    /// Whether it enforces CHECK.
    fn checks(self) -> bool {
        match self.kind {
            Kind::Mysql => self.version >= (8, 0, 16),
            Kind::Mariadb => self.version >= (10, 3, 10),
            Kind::Tidb => true,
        }
    }
}

fn judge(said: &BTreeMap<String, String>, server: &Make, accepts_weak: bool) -> Result<(), Broken> {
    let never = |text: &str| Error::ledger(Advice::Never, format!("the ledger's database: {text}"));
    let is = |name: &str, values: &[&str]| {
        let value = said.get(name);
        value.is_some_and(|value| values.contains(&value.as_str()))
    };
    const ON: [&str; 2] = ["ON", "1"];
    if !server.checks() {
        return Err(never(
            "the server is too old: it does not enforce CHECK (MySQL 8.0.16, MariaDB 10.3.10)",
        )
        .into());
    }
    let reads = ["read_only", "super_read_only", "innodb_read_only"];
    if reads.iter().any(|name| is(name, &ON)) {
        return Err(never("the server only reads; name the one that takes writes").into());
    }
    let mut weak = Vec::new();
    if said
        .get("innodb_flush_log_at_trx_commit")
        .is_some_and(|value| value != "1")
    {
        weak.push("innodb_flush_log_at_trx_commit is not 1");
    }
    if is("log_bin", &ON) && said.get("sync_binlog").is_some_and(|value| value != "1") {
        weak.push("sync_binlog is not 1");
    }
    if is("innodb_doublewrite", &["OFF", "0", "DETECT_ONLY"]) {
        weak.push("innodb_doublewrite is off");
    }
    if weak.is_empty() || accepts_weak {
        return Ok(());
    }
    let text = format!(
        "{}: the server may lose what it has confirmed; set it right, or accept that by `durability=weak`",
        weak.join(", ")
    );
    Err(never(&text).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: [(&str, &str); 7] = [
        ("version", "8.0.36"),
        ("read_only", "OFF"),
        ("super_read_only", "OFF"),
        ("innodb_flush_log_at_trx_commit", "1"),
        ("log_bin", "ON"),
        ("sync_binlog", "1"),
        ("innodb_doublewrite", "ON"),
    ];

    fn opens(name: &str, value: &str, accepts_weak: bool) -> bool {
        let mut said: BTreeMap<String, String> = GOOD
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_string()))
            .collect();
        said.insert(name.to_owned(), value.to_owned());
        judge(&said, &Make::of(&said["version"]), accepts_weak).is_ok()
    }

    #[test]
    fn a_server_that_may_lose_what_it_confirms_is_refused_unless_that_is_accepted() {
        assert!(opens("version", "8.0.36", false));
        assert!(opens("version", "10.11.6-MARIADB", false));
        for (name, value) in [
            ("innodb_flush_log_at_trx_commit", "0"),
            ("innodb_flush_log_at_trx_commit", "2"),
            ("sync_binlog", "0"),
            ("sync_binlog", "100"),
            ("innodb_doublewrite", "OFF"),
            ("innodb_doublewrite", "DETECT_ONLY"),
        ] {
            assert!(!opens(name, value, false), "{name} = {value}");
            assert!(opens(name, value, true), "{name} = {value}");
        }
        for (name, value) in [
            ("read_only", "ON"),
            ("super_read_only", "1"),
            ("version", "8.0.15"),
            ("version", "5.7.44"),
        ] {
            assert!(!opens(name, value, true), "{name} = {value}");
        }
    }

    #[test]
    fn servers_are_told_apart_by_their_version() {
        for (version, kind, skips) in [
            ("8.0.36", Kind::Mysql, true),
            ("8.4.2-log", Kind::Mysql, true),
            ("10.11.6-MariaDB-0+deb12u1", Kind::Mariadb, true),
            ("5.5.5-10.5.23-MariaDB", Kind::Mariadb, false),
            ("11.4.2-MariaDB", Kind::Mariadb, true),
            ("8.0.11-TiDB-v7.5.0", Kind::Tidb, false),
        ] {
            let make = Make::of(version);
            assert_eq!((make.kind, make.skips_locked()), (kind, skips), "{version}");
        }
    }
}
