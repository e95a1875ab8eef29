//! Reads everything once, in one snapshot, and holds it against its own history.

use super::STATEMENT;
use super::batch::{Head, READ_HEAD, roll_back};
use super::pool::Link;
use super::read::{entry, event, evidence, found, record};
use super::schema::{Dialect, missing};
use super::statement::{Broken, Row, Statement, altered, text, whole};
use crate::error::Result;
use crate::ledger::Verification;
use crate::ledger::tables::{EVENTS, EVIDENCE, HISTORY, PROOFS, RECORDS, Table};
use crate::ledger::verify::Replay;

/// Verifies what one snapshot of the database holds; rows are read as they come.
///
/// # Errors
/// `Ledger` when the database cannot be read; damage in parts of it is a fault and no error.
pub(super) fn verify(link: &mut dyn Link, dialect: &Dialect) -> Result<Verification, Broken> {
    let begin: Vec<_> = dialect
        .snapshot
        .iter()
        .map(|sql| Statement::plain(sql))
        .collect();
    link.flight(&begin, STATEMENT)?;
    match replay(link, dialect) {
        Ok(replay) => {
            roll_back(link)?;
            Ok(replay.finish())
        }
        Err(broken) => Err(super::batch::undo(link, broken)),
    }
}

fn replay(link: &mut dyn Link, dialect: &Dialect) -> Result<Replay, Broken> {
    let mut replay = Replay::new();
    for name in missing(link, dialect)? {
        replay.fault("database", format!("the constraint `{name}` is not there"));
    }
    each(
        link,
        &mut replay,
        &HISTORY,
        "ORDER BY seq",
        |replay, row| {
            replay.entry(&entry(row)?);
            Ok(())
        },
    )?;
    head(link, &mut replay)?;
    for table in RECORDS {
        each(link, &mut replay, table, "", |replay, row| {
            let (write, text) = record(table, row)?;
            replay.record(&write, &text);
            Ok(())
        })?;
    }
    each(
        link,
        &mut replay,
        &EVIDENCE,
        "ORDER BY number",
        |replay, row| {
            let (number, seq, evidence) = evidence(row)?;
            replay.evidence(number, seq, &evidence);
            Ok(())
        },
    )?;
    each(link, &mut replay, &PROOFS, "", |replay, row| {
        replay.proof(text(row, 0)?, whole(row, 1)?);
        Ok(())
    })?;
    each(
        link,
        &mut replay,
        &EVENTS,
        "ORDER BY number",
        |replay, row| {
            let (number, seq, event) = event(row)?;
            replay.event(number, seq, &event);
            Ok(())
        },
    )?;
    Ok(replay)
}

/// Holds the row at which writers take turns against the end of the history.
fn head(link: &mut dyn Link, replay: &mut Replay) -> Result<(), Broken> {
    let read = [Statement::plain(READ_HEAD)];
    let answers = link.flight(&read, STATEMENT)?;
    let head = answers.first().ok_or_else(altered).and_then(Head::read);
    let end = replay.end();
    if !head.is_ok_and(|head| (head.seq, head.hash, head.evidence, head.events) == end) {
        replay.fault("head", "does not say where the history ends");
    }
    Ok(())
}

/// Feeds every row to `feed`; what cannot be read is a fault of its place, and the rest is read on.
fn each(
    link: &mut dyn Link,
    replay: &mut Replay,
    table: &'static Table,
    order: &'static str,
    feed: impl Fn(&mut Replay, &Row) -> Result<()>,
) -> Result<(), Broken> {
    let mut at = 0u64;
    let all = found(table, &[], Vec::new(), order, Vec::new());
    let mut next = |row: Row| {
        at += 1;
        if let Err(error) = feed(replay, &row) {
            replay.fault(format!("{}, row {at}", table.name), error.text());
        }
        Ok(())
    };
    link.stream(&all, STATEMENT, &mut next)
}
