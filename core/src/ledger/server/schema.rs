//! The tables of a server's database, once for all dialects, and how a database comes to have them.
//!
//! The constraints say once more, below every rule in code, what must never be: a payment of another
//! amount (P2), a second event of the same id (P3), a transaction that pays twice (P4), a state that
//! goes down (P5), refunds and shares beyond the payment (P8), a number bound anew (P9), money
//! outside its range (P25), an altered past (P15).

use super::pool::Link;
use super::statement::{Broken, How, Statement, int, text, whole};
use super::{MIGRATION, STATEMENT};
use crate::error::{Advice, Error, Result};
use crate::ledger::tables::Cell;
use std::collections::BTreeSet;

/// What a dialect says of its own about tables.
pub(in crate::ledger) struct Dialect {
    /// What each word with an `@` stands for.
    pub words: &'static [(&'static str, &'static str)],
    /// Has one process at a time go on; the others wait.
    pub lock: String,
    /// Lets the next one go on, after all is committed.
    pub unlock: Option<String>,
    /// What comes before the tables.
    pub before: Vec<String>,
    /// Spells a trigger; `None` where the database is to have none.
    pub trigger: Option<fn(&Trigger) -> String>,
    /// Begins a transaction that only reads, from one snapshot.
    pub snapshot: &'static [&'static str],
    /// Names all constraints and triggers that are in force.
    pub in_force: &'static str,
    /// The name under which [`TABLES`] are listed in `information_schema`.
    pub space: String,
}

/// What a row may not become, and that it may not go.
pub(in crate::ledger) struct Trigger {
    pub name: &'static str,
    pub table: &'static str,
    /// `UPDATE` or `DELETE`.
    pub on: &'static str,
    /// When it refuses; always, if empty.
    pub when: &'static str,
    pub says: &'static str,
}

/// The newest schema that this program knows. Version 1 says what SQLite's version 3 says.
const NEWEST: u64 = 1;

/// Where the history ends and which schema this is; the one row that exists first. Writers take
/// turns at it.
const HEAD: &str = "CREATE TABLE head (
    one @int PRIMARY KEY CHECK (one = 1),
    version @int NOT NULL,
    seq @int NOT NULL CHECK (seq >= 0),
    hash @hash NOT NULL CHECK (length(hash) = 32),
    evidence @int NOT NULL CHECK (evidence >= 0),
    events @int NOT NULL CHECK (events >= 0)
) @engine";

/// The other tables; whatever refers to another stands behind it.
const TABLES: [(&str, &str); 10] = [
    (
        "history",
        "CREATE TABLE history (
    seq @int PRIMARY KEY CHECK (seq >= 1),
    id @long NOT NULL CHECK (id <> ''),
    prev @hash NOT NULL CHECK (length(prev) = 32),
    hash @hash NOT NULL CHECK (length(hash) = 32),
    body @text NOT NULL,
    CONSTRAINT history_id UNIQUE (id)
) @engine",
    ),
    (
        "orders",
        "CREATE TABLE orders (
    mchid @name NOT NULL CHECK (mchid <> ''),
    number @name NOT NULL CHECK (number <> ''),
    version @int NOT NULL CHECK (version >= 1),
    state @word NOT NULL,
    @rank @int NOT NULL CHECK (@rank BETWEEN 0 AND 7),
    transaction_id @name CHECK (transaction_id <> ''),
    paid_total @int,
    paid_currency @word,
    paid_ms @int,
    held @int NOT NULL,
    refunded @int NOT NULL,
    changed_ms @int NOT NULL,
    data @text NOT NULL,
    total @int NOT NULL CHECK (total BETWEEN 1 AND 100000000000),
    currency @word NOT NULL,
    params_hash @name NOT NULL,
    shared @int NOT NULL,
    PRIMARY KEY (mchid, number),
    CONSTRAINT orders_by_transaction UNIQUE (mchid, transaction_id),
    CONSTRAINT paid_differs CHECK (
        (transaction_id IS NULL) = (paid_total IS NULL)
        AND (transaction_id IS NULL) = (paid_currency IS NULL)
        AND (state <> 'paid' OR transaction_id IS NOT NULL)
        AND coalesce(paid_total, total) = total
        AND coalesce(paid_currency, currency) = currency),
    CONSTRAINT refunds_exceed_payment CHECK (
        0 <= refunded AND refunded <= held AND held <= coalesce(paid_total, 0)),
    CONSTRAINT shares_exceed_payment CHECK (
        0 <= shared AND shared <= coalesce(paid_total, 0))
) @engine",
    ),
    (
        "refunds",
        "CREATE TABLE refunds (
    mchid @name NOT NULL CHECK (mchid <> ''),
    number @name NOT NULL CHECK (number <> ''),
    version @int NOT NULL CHECK (version >= 1),
    state @word NOT NULL,
    @rank @int NOT NULL CHECK (@rank BETWEEN 0 AND 4),
    data @text NOT NULL,
    order_number @name NOT NULL,
    amount @int NOT NULL CHECK (amount BETWEEN 1 AND 100000000000),
    params_hash @name NOT NULL,
    placed_ms @int NOT NULL,
    PRIMARY KEY (mchid, number),
    CONSTRAINT refunds_of_orders FOREIGN KEY (mchid, order_number) REFERENCES orders (mchid, number)
) @engine",
    ),
    (
        "payouts",
        "CREATE TABLE payouts (
    mchid @name NOT NULL CHECK (mchid <> ''),
    number @name NOT NULL CHECK (number <> ''),
    version @int NOT NULL CHECK (version >= 1),
    state @word NOT NULL,
    @rank @int NOT NULL CHECK (@rank BETWEEN 0 AND 9),
    data @text NOT NULL,
    kind @word NOT NULL CHECK (kind IN ('redpack', 'transfer')),
    amount @int NOT NULL CHECK (amount BETWEEN 1 AND 100000000000),
    params_hash @name NOT NULL,
    PRIMARY KEY (mchid, number, kind)
) @engine",
    ),
    (
        "sharings",
        "CREATE TABLE sharings (
    mchid @name NOT NULL CHECK (mchid <> ''),
    number @name NOT NULL CHECK (number <> ''),
    version @int NOT NULL CHECK (version >= 1),
    state @word NOT NULL,
    @rank @int NOT NULL CHECK (@rank BETWEEN 0 AND 3),
    data @text NOT NULL,
    shared @int NOT NULL,
    got @int NOT NULL,
    held @int NOT NULL,
    returned @int NOT NULL,
    order_number @name NOT NULL,
    amount @int NOT NULL CHECK (amount BETWEEN 0 AND 100000000000),
    params_hash @name NOT NULL,
    placed_ms @int NOT NULL,
    PRIMARY KEY (mchid, number),
    CONSTRAINT sharings_of_orders FOREIGN KEY (mchid, order_number) REFERENCES orders (mchid, number),
    CONSTRAINT shares_exceed_sharing CHECK (0 <= shared AND shared <= amount),
    CONSTRAINT returns_exceed_share CHECK (
        0 <= returned AND returned <= held AND held <= got AND got <= amount)
) @engine",
    ),
    (
        "sharing_returns",
        "CREATE TABLE sharing_returns (
    mchid @name NOT NULL CHECK (mchid <> ''),
    number @name NOT NULL CHECK (number <> ''),
    version @int NOT NULL CHECK (version >= 1),
    state @word NOT NULL,
    @rank @int NOT NULL CHECK (@rank BETWEEN 0 AND 4),
    data @text NOT NULL,
    sharing_number @name NOT NULL,
    amount @int NOT NULL CHECK (amount BETWEEN 1 AND 100000000000),
    params_hash @name NOT NULL,
    placed_ms @int NOT NULL,
    PRIMARY KEY (mchid, number),
    CONSTRAINT returns_of_sharings FOREIGN KEY (mchid, sharing_number) REFERENCES sharings (mchid, number)
) @engine",
    ),
    (
        "evidence",
        "CREATE TABLE evidence (
    number @int PRIMARY KEY,
    seq @int NOT NULL,
    source @word NOT NULL,
    operation @name NOT NULL,
    verified_by @name NOT NULL,
    received_ms @int NOT NULL,
    body @bytes NOT NULL
) @engine",
    ),
    (
        "proofs",
        "CREATE TABLE proofs (
    record @long NOT NULL,
    evidence @int NOT NULL,
    PRIMARY KEY (record, evidence)
) @engine",
    ),
    (
        "events",
        "CREATE TABLE events (
    number @int PRIMARY KEY,
    seq @int NOT NULL,
    id @long NOT NULL CHECK (id <> ''),
    kind @name NOT NULL,
    mchid @name NOT NULL,
    about @name NOT NULL,
    data @text NOT NULL,
    done_ms @int,
    lease_until_ms @int,
    CONSTRAINT events_id UNIQUE (id)
) @engine",
    ),
    (
        "tasks",
        "CREATE TABLE tasks (
    mchid @name NOT NULL,
    kind @word NOT NULL CHECK (kind IN ('order', 'refund', 'redpack', 'transfer', 'sharing', 'sharing_return')),
    number @name NOT NULL,
    due_ms @int NOT NULL,
    attempt @int NOT NULL CHECK (attempt >= 0),
    PRIMARY KEY (mchid, kind, number)
) @engine",
    ),
];

const INDEXES: [(&str, &str, &str); 7] = [
    ("orders_by_payment", "orders", "(mchid, paid_ms, number)"),
    ("refunds_by_order", "refunds", "(mchid, order_number)"),
    ("refunds_by_time", "refunds", "(mchid, placed_ms, number)"),
    ("sharings_by_order", "sharings", "(mchid, order_number)"),
    (
        "returns_by_sharing",
        "sharing_returns",
        "(mchid, sharing_number)",
    ),
    ("events_open", "events", "@open"),
    ("tasks_by_time", "tasks", "(due_ms, kind, mchid, number)"),
];

macro_rules! trigger {
    ($name:literal $table:literal $on:literal $says:literal $when:expr) => {
        Trigger {
            name: $name,
            table: $table,
            on: $on,
            when: $when,
            says: $says,
        }
    };
}

macro_rules! goes_up {
    ($($more:literal)*) => {
        concat!("new.version <> old.version + 1 OR new.@rank < old.@rank \
          OR new.mchid <> old.mchid OR new.number <> old.number \
          OR new.params_hash <> old.params_hash", $(" OR ", $more),*)
    };
}

const TRIGGERS: [Trigger; 16] = [
    trigger!("orders_go_up" "orders" "UPDATE" "orders only go up" goes_up!(
        "new.total <> old.total" "new.currency <> old.currency"
        "(old.transaction_id IS NOT NULL AND (new.transaction_id IS NULL OR new.transaction_id <> old.transaction_id))")),
    trigger!("orders_share_what_is_left" "orders" "UPDATE" "only what is not refunded is shared"
        "new.shared > old.shared AND new.shared + new.held > coalesce(new.paid_total, 0)"),
    trigger!("refunds_go_up" "refunds" "UPDATE" "refunds only go up" goes_up!(
        "new.order_number <> old.order_number" "new.amount <> old.amount")),
    trigger!("payouts_go_up" "payouts" "UPDATE" "payouts only go up" goes_up!(
        "new.kind <> old.kind" "new.amount <> old.amount")),
    trigger!("sharings_go_up" "sharings" "UPDATE" "sharings only go up" goes_up!(
        "new.got < old.got" "new.order_number <> old.order_number" "new.amount <> old.amount")),
    trigger!("returns_go_up" "sharing_returns" "UPDATE" "returns only go up" goes_up!(
        "new.sharing_number <> old.sharing_number" "new.amount <> old.amount")),
    trigger!("history_stays" "history" "UPDATE" "the history stays" ""),
    trigger!("evidence_stays" "evidence" "UPDATE" "evidence stays" ""),
    trigger!("history_is_kept" "history" "DELETE" "the history is kept" ""),
    trigger!("orders_are_kept" "orders" "DELETE" "orders are kept" ""),
    trigger!("refunds_are_kept" "refunds" "DELETE" "refunds are kept" ""),
    trigger!("payouts_are_kept" "payouts" "DELETE" "payouts are kept" ""),
    trigger!("sharings_are_kept" "sharings" "DELETE" "sharings are kept" ""),
    trigger!("returns_are_kept" "sharing_returns" "DELETE" "returns are kept" ""),
    trigger!("evidence_is_kept" "evidence" "DELETE" "evidence is kept" ""),
    trigger!("events_are_kept" "events" "DELETE" "events are kept" ""),
];

/// The names of the constraints that a verification looks for.
const CONSTRAINTS: [&str; 11] = [
    "events_id",
    "history_id",
    "orders_by_transaction",
    "paid_differs",
    "refunds_exceed_payment",
    "refunds_of_orders",
    "returns_exceed_share",
    "returns_of_sharings",
    "shares_exceed_payment",
    "shares_exceed_sharing",
    "sharings_of_orders",
];

impl Dialect {
    fn spell(&self, sql: &str) -> String {
        let words = self.words.iter();
        words.fold(sql.to_owned(), |sql, (word, means)| {
            sql.replace(word, means)
        })
    }

    /// Everything but the table that comes first.
    fn tables(&self) -> Vec<String> {
        let mut all: Vec<String> = TABLES.iter().map(|(_, sql)| self.spell(sql)).collect();
        for (name, table, columns) in INDEXES {
            all.push(self.spell(&format!("CREATE INDEX {name} ON {table} {columns}")));
        }
        if let Some(trigger) = self.trigger {
            all.extend(TRIGGERS.iter().map(|t| self.spell(&trigger(t))));
        }
        all
    }
}

/// Brings a database to the newest schema, once, whichever process comes first.
///
/// # Errors
/// `Ledger`, advice `never`, for a newer schema and for another program's tables.
pub(in crate::ledger) fn migrate(link: &mut dyn Link, dialect: &Dialect) -> Result<(), Broken> {
    if standing(link, dialect)? == Standing::Version(NEWEST) {
        return Ok(());
    }
    let begin = [Statement::plain("BEGIN"), Statement::plain(&dialect.lock)];
    let locked = link.flight(&begin, MIGRATION).and_then(|answers| {
        // MySQL says 0 when the lock was not to be had; PostgreSQL says nothing, or fails.
        let row = answers.last().and_then(|answer| answer.rows.first());
        match row.and_then(|row| int(row, 0).ok().flatten()) {
            Some(0) => Err(busy()),
            _ => Ok(()),
        }
    });
    let advanced = locked.and_then(|()| advance(link, dialect));
    let ended = match advanced {
        Ok(()) => link
            .flight(&[Statement::plain("COMMIT")], MIGRATION)
            .map(drop),
        Err(broken) => Err(super::batch::undo(link, broken)),
    };
    if let Some(unlock) = &dialect.unlock {
        link.flight(&[Statement::plain(unlock)], STATEMENT)?;
    }
    ended
}

fn busy() -> Broken {
    let text = "the ledger is busy: another process is making its tables";
    Broken {
        how: How::Again,
        error: Error::ledger(Advice::Later, text),
    }
}

/// What a database is.
#[derive(Debug, PartialEq, Eq)]
enum Standing {
    Empty,
    /// A ledger; version 0 is one whose making was broken off.
    Version(u64),
}

fn standing(link: &mut dyn Link, dialect: &Dialect) -> Result<Standing, Broken> {
    const LIST: &str = "SELECT table_name FROM information_schema.tables WHERE table_schema = ?";
    let list = Statement::Plain(LIST, vec![Cell::Text(&dialect.space)]);
    let answers = link.flight(&[list], STATEMENT)?;
    let rows = answers.first().map_or(&[][..], |answer| &answer.rows);
    let names: BTreeSet<&str> = rows.iter().flat_map(|row| text(row, 0)).collect();
    if names.contains("head") {
        let version = [Statement::plain("SELECT version FROM head WHERE one = 1")];
        let answers = link.flight(&version, STATEMENT)?;
        let row = answers.first().and_then(|answer| answer.rows.first());
        let version = row.map_or(Ok(0), |row| whole(row, 0))?;
        if version > NEWEST {
            let text = format!(
                "the ledger was written by a newer Fenpay (schema {version}; this one knows up to {NEWEST})"
            );
            return Err(Error::ledger(Advice::Never, text).into());
        }
        return Ok(Standing::Version(version));
    }
    match TABLES.iter().find(|(name, _)| names.contains(name)) {
        None => Ok(Standing::Empty),
        Some((name, _)) => {
            let text = format!(
                "the database has a table `{name}` of another program; give the ledger a database or schema of its own"
            );
            Err(Error::ledger(Advice::Never, text).into())
        }
    }
}

/// Makes everything, if it is still to be made now that nobody else makes it.
fn advance(link: &mut dyn Link, dialect: &Dialect) -> Result<(), Broken> {
    for sql in &dialect.before {
        link.flight(&[Statement::plain(sql)], MIGRATION)?;
    }
    match standing(link, dialect)? {
        Standing::Version(NEWEST) => return Ok(()),
        Standing::Version(_) => clear(link)?,
        Standing::Empty => {
            let head = dialect.spell(HEAD);
            link.flight(&[Statement::plain(&head)], MIGRATION)?;
        }
    }
    let genesis = crate::ledger::GENESIS;
    let first = vec![Cell::Bytes(&genesis)];
    const FIRST: &str =
        "INSERT INTO head (one, version, seq, hash, evidence, events) VALUES (1, 0, 0, ?, 0, 0)";
    link.flight(&[Statement::Plain(FIRST, first)], MIGRATION)?;
    for sql in dialect.tables() {
        link.flight(&[Statement::plain(&sql)], MIGRATION)?;
    }
    let done = format!("UPDATE head SET version = {NEWEST} WHERE one = 1");
    link.flight(&[Statement::plain(&done)], MIGRATION)?;
    Ok(())
}

/// Takes away what a making that was broken off left. No such database ever had a row: the version
/// that lets anybody write is the last thing that is written.
fn clear(link: &mut dyn Link) -> Result<(), Broken> {
    for (name, _) in TABLES.iter().rev() {
        let sql = format!("DROP TABLE IF EXISTS {name}");
        link.flight(&[Statement::plain(&sql)], MIGRATION)?;
    }
    link.flight(&[Statement::plain("DELETE FROM head")], MIGRATION)?;
    Ok(())
}

/// What is missing of the constraints and triggers, by name.
pub(super) fn missing(link: &mut dyn Link, dialect: &Dialect) -> Result<Vec<&'static str>, Broken> {
    let in_force = Statement::Plain(
        dialect.in_force,
        vec![Cell::Text(&dialect.space), Cell::Text(&dialect.space)],
    );
    let answers = link.flight(&[in_force], STATEMENT)?;
    let rows = answers.first().map_or(&[][..], |answer| &answer.rows);
    let names: BTreeSet<&str> = rows.iter().flat_map(|row| text(row, 0)).collect();
    let triggers = TRIGGERS.iter().map(|trigger| trigger.name);
    let triggers = triggers.filter(|_| dialect.trigger.is_some());
    let expected = CONSTRAINTS.into_iter().chain(triggers);
    Ok(expected.filter(|name| !names.contains(name)).collect())
}
