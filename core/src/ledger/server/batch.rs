//! Changes into rows: many in one transaction, each standing or falling alone.
//!
//! Writers of all machines take turns at the row that says where the history ends, so they never
//! wait for each other in a circle, and what is read after it is current. Correctness does not rest
//! on that: every number, id and transaction is unique by a constraint, and every update says which
//! version it replaces. Who seems to write alone goes a [shorter way](super::alone).

use super::alone::{Alone, Short};
use super::known::{Known, Wants};
use super::pool::Link;
use super::statement::{Answer, Broken, How, Statement, altered, bytes, whole};
use super::{COMMIT, STATEMENT};
use crate::error::{Error, Result};
use crate::ledger::Committed;
use crate::ledger::history::{Sealed, key_of, link};
use crate::ledger::rules::judge;
use crate::ledger::tables::{
    Cell, EVENTS, EVIDENCE, HISTORY, PROOFS, RECORDS, TASKS, Table, cells, count, table_of,
};
use std::collections::{BTreeMap, HashMap};

pub(super) type Outcome = Result<Committed>;

/// Why a transaction did not come about, or whether it did.
pub(super) enum Trouble {
    /// It did not.
    Broken(Broken),
    /// The connection went while it was committed.
    Unknown {
        error: Error,
        /// What came of it if it was.
        outcomes: Vec<Outcome>,
        /// Whether it may still be under way, and be done when it arrives, if nobody wrote anything
        /// until then.
        is_late: bool,
    },
}

impl From<Broken> for Trouble {
    fn from(broken: Broken) -> Trouble {
        Trouble::Broken(broken)
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        Trouble::Broken(error.into())
    }
}

/// Where the history ends.
#[derive(Clone)]
pub(super) struct Head {
    pub seq: u64,
    pub hash: [u8; 32],
    pub evidence: u64,
    pub events: u64,
}

pub(super) const READ_HEAD: &str = "SELECT seq, hash, evidence, events FROM head WHERE one = 1";
pub(super) const LOCK_HEAD: &str =
    "SELECT seq, hash, evidence, events FROM head WHERE one = 1 FOR UPDATE";
pub(super) const MOVE_HEAD: &str = "UPDATE head SET seq = ?, hash = ?, evidence = ?, events = ? WHERE one = 1 AND seq = ? AND hash = ?";

impl Head {
    pub fn read(answer: &Answer) -> Result<Head> {
        let row = answer.rows.first().ok_or_else(altered)?;
        Ok(Head {
            seq: whole(row, 0)?,
            hash: bytes(row, 1)?.try_into().map_err(|_| altered())?,
            evidence: whole(row, 2)?,
            events: whole(row, 3)?,
        })
    }
}

/// Commits a batch in one transaction.
pub(super) fn transact(
    link: &mut dyn Link,
    jobs: &[Sealed],
    alone: &Alone,
) -> Result<Vec<Outcome>, Trouble> {
    match alone.try_short(link, jobs)? {
        Short::Done(outcomes) => return Ok(outcomes),
        Short::NotTaken => {}
    }
    match prepare(link, jobs, alone) {
        Ok((outcomes, Some(end))) => match link.flight(&[Statement::plain("COMMIT")], COMMIT) {
            Ok(_) => {
                alone.left(&end);
                Ok(outcomes)
            }
            Err(broken) if matches!(broken.how, How::Lost | How::Unclear) => {
                Err(Trouble::Unknown {
                    error: broken.error,
                    outcomes,
                    is_late: false,
                })
            }
            Err(broken) => Err(undo(link, broken).into()),
        },
        Ok((outcomes, None)) => {
            roll_back(link)?;
            Ok(outcomes)
        }
        Err(broken) => Err(undo(link, broken).into()),
    }
}

/// Rolls back after a failure; a connection on which that fails too is lost.
pub(super) fn undo(link: &mut dyn Link, broken: Broken) -> Broken {
    if broken.how == How::Lost || roll_back(link).is_ok() {
        return broken;
    }
    let (how, error) = (How::Lost, broken.error);
    Broken { how, error }
}

/// Ends a transaction without a trace.
///
/// # Errors
/// `Lost` where that fails.
pub(super) fn roll_back(link: &mut dyn Link) -> Result<(), Broken> {
    let rolled_back = link.flight(&[Statement::plain("ROLLBACK")], STATEMENT);
    rolled_back.map(drop).map_err(|broken| Broken {
        how: How::Lost,
        ..broken
    })
}

/// Which of the changes are durable, once whoever else writes is through with it.
///
/// A transaction whose outcome is unknown held the row at which writers take turns; whoever has
/// that row now knows that the other one has ended, one way or the other.
pub(super) fn look_up(link: &mut dyn Link, jobs: &[Sealed]) -> Result<Vec<bool>, Broken> {
    let wants = Wants::of_ids(jobs);
    let mut known = Known::default();
    let found = start(link, &wants).and_then(|(_, answers)| Ok(known.take(&wants, &answers)?));
    match found {
        Ok(()) => roll_back(link)?,
        Err(broken) => return Err(undo(link, broken)),
    }
    Ok(jobs
        .iter()
        .map(|job| known.has_id(&job.change.id))
        .collect())
}

/// Begins a transaction, waits for the turn and reads what is wanted, in one flight.
fn start(link: &mut dyn Link, wants: &Wants) -> Result<(Head, Vec<Answer>), Broken> {
    let mut statements = vec![Statement::plain("BEGIN"), Statement::plain(LOCK_HEAD)];
    statements.extend(wants.statements());
    let mut answers = link.flight(&statements, STATEMENT)?;
    let read = answers.split_off(2.min(answers.len()));
    let head = answers.get(1).ok_or_else(altered).and_then(Head::read)?;
    Ok((head, read))
}

/// Judges a batch and writes it; says where the history ends then, if there is anything to commit.
fn prepare(
    link: &mut dyn Link,
    jobs: &[Sealed],
    alone: &Alone,
) -> Result<(Vec<Outcome>, Option<Head>), Broken> {
    let wants = Wants::of(jobs);
    let (head, answers) = start(link, &wants)?;
    alone.found(&head);
    let mut known = Known::default();
    known.take(&wants, &answers)?;
    let mut is_asked = jobs.len() > 1;
    let outcomes = loop {
        let outcomes = judge_all(&mut known, jobs);
        let wants = match known.wanted() {
            Some(wants) => wants,
            // Whether a change that is alone was committed before matters only if it is refused.
            None if !is_asked && outcomes != [Ok(Committed::Done)] => {
                is_asked = true;
                Wants::of_ids(jobs)
            }
            None => break outcomes,
        };
        let answers = link.flight(&wants.statements(), STATEMENT)?;
        known.take(&wants, &answers)?;
        known.restart();
    };
    let done = jobs.iter().zip(&outcomes);
    let done: Vec<&Sealed> = done
        .filter(|(_, outcome)| **outcome == Ok(Committed::Done))
        .map(|(job, _)| job)
        .collect();
    if done.is_empty() {
        return Ok((outcomes, None));
    }
    let end = writing(&head, &done, |writes, end| {
        let answers = link.flight(writes, STATEMENT)?;
        let mut all = writes.iter().zip(&answers);
        let is_done = |(write, answer): (&Statement, &Answer)| {
            write.touches().is_none_or(|rows| rows == answer.affected)
        };
        match answers.len() == writes.len() && all.all(is_done) {
            true => Ok(end.clone()),
            false => Err(Broken::from(altered())),
        }
    })?;
    Ok((outcomes, Some(end)))
}

pub(super) fn judge_all(known: &mut Known, jobs: &[Sealed]) -> Vec<Outcome> {
    let mut outcomes = Vec::with_capacity(jobs.len());
    for job in jobs {
        let verdict = judge(&job.change, known);
        outcomes.push(match verdict {
            // What was committed before is refused now by its own traces; its id tells.
            _ if known.has_id(&job.change.id) => Ok(Committed::Repeated),
            Ok(Committed::Done) => match known.taken(job) {
                Some(constraint) => Ok(Committed::Taken(constraint)),
                None => {
                    known.add(job);
                    Ok(Committed::Done)
                }
            },
            other => other,
        });
    }
    outcomes
}

/// What writes changes that nothing speaks against, and where the history ends then. The row at which
/// writers take turns comes first.
pub(super) fn writing<T>(
    head: &Head,
    jobs: &[&Sealed],
    send: impl FnOnce(&[Statement], &Head) -> T,
) -> T {
    let chained = chained(head, jobs);
    let last = chained.last().map_or(&head.hash, |(_, hash)| hash);
    let mut end = Head {
        seq: head.seq + jobs.len() as u64,
        hash: *last,
        ..*head
    };
    let proof = proof(head.seq, jobs, &mut end);
    let moved = vec![
        count(end.seq),
        Cell::Bytes(&end.hash),
        count(end.evidence),
        count(end.events),
        count(head.seq),
        Cell::Bytes(&head.hash),
    ];
    let mut writes = vec![
        Statement::Move(MOVE_HEAD, moved),
        history(head, jobs, &chained),
    ];
    writes.extend(records(jobs));
    writes.extend(proof);
    writes.extend(tasks(jobs));
    send(&writes, &end)
}

/// The hash before an entry, and the entry's.
type Chained = ([u8; 32], [u8; 32]);

fn chained(head: &Head, jobs: &[&Sealed]) -> Vec<Chained> {
    let mut prev = head.hash;
    let next = |job: &&Sealed| {
        let both = (prev, link(&prev, &job.body_digest));
        prev = both.1;
        both
    };
    jobs.iter().map(next).collect()
}

fn history<'a>(head: &Head, jobs: &[&'a Sealed], chained: &'a [Chained]) -> Statement<'a> {
    let mut rows = Vec::with_capacity(jobs.len());
    for ((job, (prev, hash)), seq) in jobs.iter().zip(chained).zip(head.seq + 1..) {
        rows.push(vec![
            count(seq),
            Cell::Text(&job.change.id),
            Cell::Bytes(prev),
            Cell::Bytes(hash),
            Cell::Text(&job.body),
        ]);
    }
    Statement::Insert(&HISTORY, rows)
}

/// The rows of one table that are new, and those that replace another.
type Rows<'a> = (Vec<Vec<Cell<'a>>>, Vec<Vec<Cell<'a>>>);

/// The records, in as many rounds as a record is written at most, so that each of its versions
/// replaces the one before; within a round table by table, in the order of their keys.
fn records<'a>(jobs: &[&'a Sealed]) -> Vec<Statement<'a>> {
    let mut times: HashMap<(crate::ledger::TaskKind, &str, &str), usize> = HashMap::new();
    let mut rounds: BTreeMap<(usize, usize), Rows<'a>> = BTreeMap::new();
    for job in jobs {
        for (write, text) in job.change.writes.iter().zip(&job.texts) {
            let key = key_of(write);
            let time = times.entry(key).or_default();
            let table = table_of(key.0);
            let at = RECORDS.iter().position(|known| known.name == table.name);
            let (new, replacing) = rounds.entry((*time, at.unwrap_or(0))).or_default();
            *time += 1;
            let row = cells(write, text);
            match row.get(2) {
                Some(Cell::Int(1)) => new.push(row),
                _ => replacing.push(row),
            }
        }
    }
    let mut statements = Vec::new();
    for ((_, at), (mut new, mut replacing)) in rounds {
        let table: &'static Table = RECORDS[at];
        for rows in [&mut new, &mut replacing] {
            rows.sort_by(|a, b| texts(a).cmp(&texts(b)));
        }
        if !new.is_empty() {
            statements.push(Statement::Insert(table, new));
        }
        if !replacing.is_empty() {
            statements.push(Statement::Update(table, replacing));
        }
    }
    statements
}

/// The first cells of a row that are text: its key.
fn texts<'a>(row: &'a [Cell]) -> Vec<&'a str> {
    let text = |cell: &Cell<'a>| match cell {
        Cell::Text(text) => Some(*text),
        _ => None,
    };
    row.iter().map_while(text).collect()
}

/// Evidence, what it proves, and events, each with a number of its own.
fn proof<'a>(first: u64, jobs: &[&'a Sealed], end: &mut Head) -> Vec<Statement<'a>> {
    let (mut evidence, mut proofs, mut events) = (Vec::new(), Vec::new(), Vec::new());
    for (job, seq) in jobs.iter().zip(first + 1..) {
        for proof in &job.change.evidence {
            end.evidence += 1;
            evidence.push(vec![
                count(end.evidence),
                count(seq),
                Cell::Text(proof.source.word()),
                Cell::Text(&proof.operation),
                Cell::Text(&proof.verified_by),
                Cell::Int(proof.received_ms),
                Cell::Bytes(&proof.body),
            ]);
            let records = job.proves.iter();
            proofs.extend(records.map(|record| vec![Cell::Text(record), count(end.evidence)]));
        }
        for event in &job.change.events {
            end.events += 1;
            events.push(vec![
                count(end.events),
                count(seq),
                Cell::Text(&event.id),
                Cell::Text(&event.kind),
                Cell::Text(&event.mchid),
                Cell::Text(&event.number),
                Cell::Text(&event.data),
            ]);
        }
    }
    let all = [(&EVIDENCE, evidence), (&PROOFS, proofs), (&EVENTS, events)];
    let some = all.into_iter().filter(|(_, rows)| !rows.is_empty());
    some.map(|(table, rows)| Statement::Insert(table, rows))
        .collect()
}

/// What is due when all is done: the last word on each record counts.
fn tasks<'a>(jobs: &[&'a Sealed]) -> Vec<Statement<'a>> {
    let mut last = BTreeMap::new();
    for task in jobs.iter().flat_map(|job| &job.change.tasks) {
        let key = (&*task.mchid, task.kind.word(), &*task.number);
        last.insert(key, (task.due_ms, task.attempt));
    }
    let (mut due, mut over) = (Vec::new(), Vec::new());
    for ((mchid, kind, number), (due_ms, attempt)) in last {
        let mut row = vec![Cell::Text(mchid), Cell::Text(kind), Cell::Text(number)];
        match due_ms {
            Some(due_ms) => {
                row.extend([Cell::Int(due_ms), Cell::Int(i64::from(attempt))]);
                due.push(row);
            }
            None => over.push(row),
        }
    }
    let mut statements = Vec::new();
    if !over.is_empty() {
        statements.push(Statement::Delete(&TASKS, over));
    }
    if !due.is_empty() {
        statements.push(Statement::Upsert(&TASKS, due));
    }
    statements
}
