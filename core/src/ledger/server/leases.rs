//! What workers take for a while: tasks that are due, and events for the host.
//!
//! Each takes what nobody else holds, and puts it off in the transaction that found it. A lease
//! whose COMMIT is lost ends by itself.

use super::batch::{roll_back, undo};
use super::pool::Link;
use super::read::{event, found, task};
use super::statement::{Broken, Row, Statement, int, whole};
use super::{COMMIT, STATEMENT};
use crate::error::Result;
use crate::ledger::tables::{Cell, Column, EVENTS, Holds, Role, TASKS, Table, count};
use crate::ledger::{OutEvent, Task};

/// Events as far as leases go.
const EVENT_LEASES: Table = Table {
    name: "events",
    word: "",
    columns: &[
        Column {
            name: "number",
            holds: Holds::Int,
            role: Role::Key,
        },
        Column {
            name: "lease_until_ms",
            holds: Holds::Int,
            role: Role::Moves,
        },
    ],
};

/// Events as far as being done goes.
const EVENT_ENDS: Table = Table {
    name: "events",
    word: "",
    columns: &[
        Column {
            name: "number",
            holds: Holds::Int,
            role: Role::Key,
        },
        Column {
            name: "done_ms",
            holds: Holds::Int,
            role: Role::Moves,
        },
    ],
};

/// Takes due tasks.
pub(super) fn take_due(
    link: &mut dyn Link,
    now_ms: i64,
    limit: usize,
    until_ms: i64,
) -> Result<Vec<Task>, Broken> {
    let tail =
        "WHERE due_ms <= ? ORDER BY due_ms, kind, mchid, number LIMIT ? FOR UPDATE SKIP LOCKED";
    let values = vec![Cell::Int(now_ms), Cell::Int(sql_limit(limit))];
    let find = found(&TASKS, &[], Vec::new(), tail, values);
    take(link, find, task, |tasks| {
        Statement::Update(
            &TASKS,
            tasks.iter().map(|task| row(task, until_ms)).collect(),
        )
    })
}

/// The row of a task that is due at another time.
fn row(task: &Task, due_ms: i64) -> Vec<Cell<'_>> {
    vec![
        Cell::Text(&task.mchid),
        Cell::Text(task.kind.word()),
        Cell::Text(&task.number),
        Cell::Int(due_ms),
        Cell::Int(i64::from(task.attempt)),
    ]
}

/// Takes events that are neither done nor leased.
pub(super) fn take_events(
    link: &mut dyn Link,
    now_ms: i64,
    limit: usize,
    until_ms: i64,
) -> Result<Vec<OutEvent>, Broken> {
    let tail = "WHERE done_ms IS NULL AND (lease_until_ms IS NULL OR lease_until_ms <= ?)
        ORDER BY number LIMIT ? FOR UPDATE SKIP LOCKED";
    let values = vec![Cell::Int(now_ms), Cell::Int(sql_limit(limit))];
    let find = found(&EVENTS, &[], Vec::new(), tail, values);
    let read = |row: &Row| Ok((int(row, 0)?.unwrap_or(0), event(row)?.2));
    let taken = take(link, find, read, |events| {
        let row = |(number, _): &(i64, OutEvent)| vec![Cell::Int(*number), Cell::Int(until_ms)];
        Statement::Update(&EVENT_LEASES, events.iter().map(row).collect())
    })?;
    Ok(taken.into_iter().map(|(_, event)| event).collect())
}

/// Marks events as done; gives back how many were not.
pub(super) fn events_done(
    link: &mut dyn Link,
    ids: &[String],
    now_ms: i64,
) -> Result<usize, Broken> {
    let ids: std::collections::BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    let find = Statement::Select {
        table: &EVENTS,
        columns: super::Columns::These(&["number"]),
        by: &["id"],
        keys: ids.into_iter().map(|id| vec![Cell::Text(id)]).collect(),
        tail: "AND done_ms IS NULL ORDER BY number FOR UPDATE",
        values: Vec::new(),
    };
    let ended = take(
        link,
        find,
        |row| whole(row, 0),
        |numbers| {
            let row = |number: &u64| vec![count(*number), Cell::Int(now_ms)];
            Statement::Update(&EVENT_ENDS, numbers.iter().map(row).collect())
        },
    )?;
    Ok(ended.len())
}

/// Finds rows, locks them and writes to them, in a transaction of its own.
fn take<T>(
    link: &mut dyn Link,
    find: Statement,
    read: impl Fn(&Row) -> Result<T>,
    put_off: impl for<'a> Fn(&'a [T]) -> Statement<'a>,
) -> Result<Vec<T>, Broken> {
    let locked = |link: &mut dyn Link| {
        let mut answers = link.flight(&[Statement::plain("BEGIN"), find], STATEMENT)?;
        let rows = answers.pop().unwrap_or_default().rows;
        let found = rows.iter().map(&read).collect::<Result<Vec<T>>>()?;
        if !found.is_empty() {
            link.flight(&[put_off(&found)], STATEMENT)?;
            link.flight(&[Statement::plain("COMMIT")], COMMIT)?;
        }
        Ok(found)
    };
    match locked(link) {
        Ok(found) if found.is_empty() => roll_back(link).map(|()| found),
        Ok(found) => Ok(found),
        Err(broken) => Err(undo(link, broken)),
    }
}

fn sql_limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
