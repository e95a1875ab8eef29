//! What a session is told, and what a server must be for its word to count.

use super::fault::lost;
use super::link::Wire;
use crate::error::{Advice, Error};
use crate::ledger::server::{Broken, Held, How, Link, Statement, text};
use std::time::Duration;

/// How long asking for settings may take.
const SETTLING: Duration = Duration::from_secs(5);

/// What must hold in a session, or it is not used.
const MUST: [&str; 6] = [
    "SET synchronous_commit = on",
    "SET lock_timeout = '5s'",
    "SET statement_timeout = '60s'",
    // A machine that is cut off in the middle of a transaction must not stop the others for long.
    "SET idle_in_transaction_session_timeout = '10s'",
    "SET default_transaction_isolation = 'read committed'",
    "SET client_encoding = 'UTF8'",
];

/// What helps, where the server knows it: rows are found by indexes, whether the server has counted
/// them or not, and a connection whose other end is gone is noticed.
const MAY: [(&str, &str); 10] = [
    ("enable_seqscan", "off"),
    ("enable_hashjoin", "off"),
    ("enable_mergejoin", "off"),
    ("enable_material", "off"),
    ("plan_cache_mode", "force_generic_plan"),
    ("jit", "off"),
    ("tcp_keepalives_idle", "10"),
    ("tcp_keepalives_interval", "5"),
    ("tcp_keepalives_count", "3"),
    ("tcp_user_timeout", "20000"),
];

/// What is asked of the server; a setting that it does not know is null.
const ASKED: &str = "SELECT pg_is_in_recovery()::text,
    current_setting('default_transaction_read_only', true),
    current_setting('server_encoding', true),
    current_setting('fsync', true),
    current_setting('full_page_writes', true)";

/// Prepares a session and looks at the server.
///
/// # Errors
/// `Ledger`, advice `never`, for a replica, for a server that only reads or has another encoding
/// than UTF-8, and for one that may lose what it has confirmed, unless that was accepted by name.
pub(super) fn settle(wire: &mut Wire, schema: &str, accepts_weak: bool) -> Result<(), Broken> {
    let path = format!("SET search_path = {schema}");
    let mut must: Vec<_> = MUST.iter().map(|sql| Statement::plain(sql)).collect();
    must.push(Statement::plain(&path));
    must.push(Statement::plain(ASKED));
    let mut answers = wire.flight(&must, SETTLING)?;
    let row = answers.pop().and_then(|mut answer| answer.rows.pop());
    let row = row.ok_or_else(|| lost("the server does not say how it is set"))?;
    judge(&row, accepts_weak)?;
    // Asked for in one statement by those that the server knows.
    const KNOWN: &str = "SELECT set_config(s.name, w.value, false) FROM pg_settings s
        JOIN unnest(string_to_array(?, ','), string_to_array(?, ',')) AS w(name, value)
        ON w.name = s.name AND s.context = 'user'";
    let names = MAY.map(|(name, _)| name).join(",");
    let values = MAY.map(|(_, value)| value).join(",");
    let cells = vec![
        crate::ledger::tables::Cell::Text(&names),
        crate::ledger::tables::Cell::Text(&values),
    ];
    match wire.flight(&[Statement::Plain(KNOWN, cells)], SETTLING) {
        Err(broken) if broken.how == How::Lost => Err(broken),
        _ => Ok(()),
    }
}

fn judge(row: &[Held], accepts_weak: bool) -> Result<(), Broken> {
    let never = |text: &str| Error::ledger(Advice::Never, format!("the ledger's database: {text}"));
    let says = |at: usize| text(row, at).ok();
    if says(0) == Some("true") {
        return Err(never("the server is a replica; name the one that takes writes").into());
    }
    if says(1) == Some("on") {
        return Err(never("the server or the user only reads").into());
    }
    if says(2).is_some_and(|encoding| encoding != "UTF8") {
        return Err(never("its encoding is not UTF8").into());
    }
    let weak: Vec<&str> = [(3, "fsync"), (4, "full_page_writes")]
        .into_iter()
        .filter(|(at, _)| says(*at) == Some("off"))
        .map(|(_, name)| name)
        .collect();
    if weak.is_empty() || accepts_weak {
        return Ok(());
    }
    let text = format!(
        "{} is off: the server may lose what it has confirmed; turn it on, or accept that by `durability=weak`",
        weak.join(" and ")
    );
    Err(never(&text).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(said: [&str; 5]) -> Vec<Held> {
        let held = |text: &str| match text {
            "" => Held::Null,
            text => Held::Bytes(text.as_bytes().to_vec()),
        };
        said.map(held).into_iter().collect()
    }

    #[test]
    fn a_server_that_may_lose_what_it_confirms_is_refused_unless_that_is_accepted() {
        let good = ["false", "off", "UTF8", "on", "on"];
        assert!(judge(&row(good), false).is_ok());
        assert!(judge(&row(["false", "off", "UTF8", "", ""]), false).is_ok());
        for weak in [
            ["false", "off", "UTF8", "off", "on"],
            ["false", "off", "UTF8", "on", "off"],
        ] {
            let error = judge(&row(weak), false).unwrap_err().error;
            assert_eq!(error.advice(), Advice::Never);
            assert!(error.text().contains("durability=weak"), "{error}");
            assert!(judge(&row(weak), true).is_ok());
        }
        for useless in [
            ["true", "off", "UTF8", "on", "on"],
            ["false", "on", "UTF8", "on", "on"],
            ["false", "off", "LATIN1", "on", "on"],
        ] {
            assert!(judge(&row(useless), true).is_err(), "{useless:?}");
        }
    }
}
