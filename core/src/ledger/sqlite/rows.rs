//! Records as rows: every column but `data` says again what `data` says, for the constraints and
//! the indexes, and is held against it whenever a row is read.

use super::fault::{altered, fault};
use crate::error::Result;
use crate::ledger::history::{key_of, read_record};
use crate::ledger::{OutEvent, TaskKind, Write};
use crate::order::{Evidence, Receiver, Sharing, Source};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Row, ToSql};

/// A table of records and the SQL that reads and writes it.
pub(super) struct Table {
    /// The kind of record, as in the history.
    pub word: &'static str,
    /// The columns that `select` reads, in the order of [`cells`].
    pub columns: usize,
    /// Reads a record by merchant and number, and kind where numbers are per kind.
    pub by_key: &'static str,
    /// Reads everything.
    pub all: &'static str,
    /// Inserts all cells.
    pub insert: &'static str,
    /// Updates all cells that may change, where the version is the one before.
    pub update: &'static str,
}

macro_rules! select {
    (orders $rest:literal) => {
        concat!("SELECT mchid, number, version, state, rank, transaction_id, paid_total, paid_currency, paid_ms, held, refunded, changed_ms, data, total, currency, params_hash, shared FROM orders ", $rest)
    };
    (refunds $rest:literal) => {
        concat!("SELECT mchid, number, version, state, rank, data, order_number, amount, params_hash, placed_ms FROM refunds ", $rest)
    };
    (sharings $rest:literal) => {
        concat!("SELECT mchid, number, version, state, rank, data, shared, got, held, returned, order_number, amount, params_hash, placed_ms FROM sharings ", $rest)
    };
    (returns $rest:literal) => {
        concat!("SELECT mchid, number, version, state, rank, data, sharing_number, amount, params_hash, placed_ms FROM sharing_returns ", $rest)
    };
    (payouts $rest:literal) => {
        concat!("SELECT mchid, number, version, state, rank, data, kind, amount, params_hash FROM payouts ", $rest)
    };
}

pub(super) const ORDERS: Table = Table {
    word: "order",
    columns: 17,
    by_key: select!(orders "WHERE mchid = ?1 AND number = ?2"),
    all: select!(orders "ORDER BY rowid"),
    insert: "INSERT INTO orders (mchid, number, version, state, rank, transaction_id, paid_total, paid_currency, paid_ms, held, refunded, changed_ms, data, total, currency, params_hash, shared) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
    update: "UPDATE orders SET version = ?3, state = ?4, rank = ?5, transaction_id = ?6, paid_total = ?7, paid_currency = ?8, paid_ms = ?9, held = ?10, refunded = ?11, changed_ms = ?12, data = ?13, shared = ?17 WHERE mchid = ?1 AND number = ?2 AND version = ?3 - 1 AND total = ?14 AND currency = ?15 AND params_hash = ?16",
};

pub(super) const REFUNDS: Table = Table {
    word: "refund",
    columns: 10,
    by_key: select!(refunds "WHERE mchid = ?1 AND number = ?2"),
    all: select!(refunds "ORDER BY rowid"),
    insert: "INSERT INTO refunds (mchid, number, version, state, rank, data, order_number, amount, params_hash, placed_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    update: "UPDATE refunds SET version = ?3, state = ?4, rank = ?5, data = ?6 WHERE mchid = ?1 AND number = ?2 AND version = ?3 - 1 AND order_number = ?7 AND amount = ?8 AND params_hash = ?9 AND placed_ms = ?10",
};

pub(super) const PAYOUTS: Table = Table {
    word: "payout",
    columns: 9,
    by_key: select!(payouts "WHERE mchid = ?1 AND number = ?2 AND kind = ?3"),
    all: select!(payouts "ORDER BY rowid"),
    insert: "INSERT INTO payouts (mchid, number, version, state, rank, data, kind, amount, params_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    update: "UPDATE payouts SET version = ?3, state = ?4, rank = ?5, data = ?6 WHERE mchid = ?1 AND kind = ?7 AND number = ?2 AND version = ?3 - 1 AND amount = ?8 AND params_hash = ?9",
};

pub(super) const SHARINGS: Table = Table {
    word: "sharing",
    columns: 14,
    by_key: select!(sharings "WHERE mchid = ?1 AND number = ?2"),
    all: select!(sharings "ORDER BY rowid"),
    insert: "INSERT INTO sharings (mchid, number, version, state, rank, data, shared, got, held, returned, order_number, amount, params_hash, placed_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    update: "UPDATE sharings SET version = ?3, state = ?4, rank = ?5, data = ?6, shared = ?7, got = ?8, held = ?9, returned = ?10 WHERE mchid = ?1 AND number = ?2 AND version = ?3 - 1 AND order_number = ?11 AND amount = ?12 AND params_hash = ?13 AND placed_ms = ?14",
};

pub(super) const RETURNS: Table = Table {
    word: "sharing_return",
    columns: 10,
    by_key: select!(returns "WHERE mchid = ?1 AND number = ?2"),
    all: select!(returns "ORDER BY rowid"),
    insert: "INSERT INTO sharing_returns (mchid, number, version, state, rank, data, sharing_number, amount, params_hash, placed_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    update: "UPDATE sharing_returns SET version = ?3, state = ?4, rank = ?5, data = ?6 WHERE mchid = ?1 AND number = ?2 AND version = ?3 - 1 AND sharing_number = ?7 AND amount = ?8 AND params_hash = ?9 AND placed_ms = ?10",
};

pub(super) const ORDER_OF_TRANSACTION: &str =
    select!(orders "WHERE mchid = ?1 AND transaction_id = ?2");
pub(super) const REFUNDS_OF: &str =
    select!(refunds "WHERE mchid = ?1 AND order_number = ?2 ORDER BY placed_ms, number");
pub(super) const SHARINGS_OF: &str =
    select!(sharings "WHERE mchid = ?1 AND order_number = ?2 ORDER BY placed_ms, number");
pub(super) const RETURNS_OF: &str =
    select!(returns "WHERE mchid = ?1 AND sharing_number = ?2 ORDER BY placed_ms, number");

/// The table of a kind of record.
pub(super) const fn table_of(kind: TaskKind) -> &'static Table {
    match kind {
        TaskKind::Order => &ORDERS,
        TaskKind::Refund => &REFUNDS,
        TaskKind::Redpack | TaskKind::Transfer => &PAYOUTS,
        TaskKind::Sharing => &SHARINGS,
        TaskKind::SharingReturn => &RETURNS,
    }
}

/// One value of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell<'a> {
    Text(&'a str),
    Int(i64),
    Null,
}

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Cell::Text(text) => ValueRef::Text(text.as_bytes()),
            Cell::Int(number) => ValueRef::Integer(*number),
            Cell::Null => ValueRef::Null,
        }))
    }
}

impl Cell<'_> {
    fn is(&self, value: ValueRef) -> bool {
        match (self, value) {
            (Cell::Text(text), ValueRef::Text(bytes)) => text.as_bytes() == bytes,
            (Cell::Int(number), ValueRef::Integer(held)) => *number == held,
            (Cell::Null, ValueRef::Null) => true,
            _ => false,
        }
    }

    fn some(text: Option<&str>) -> Cell<'_> {
        text.map_or(Cell::Null, Cell::Text)
    }
}

fn version(number: u64) -> Cell<'static> {
    Cell::Int(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The row of a record whose JSON is `data`.
pub(super) fn cells<'a>(write: &'a Write, data: &'a str) -> Vec<Cell<'a>> {
    use Cell::{Int, Null, Text};
    match write {
        Write::Order(o) => {
            let payment = o.payment.as_ref();
            vec![
                Text(&o.mchid),
                Text(o.out_trade_no.as_str()),
                version(o.version),
                Text(o.state.word()),
                Int(i64::from(o.state.rank())),
                Cell::some(payment.map(|p| p.transaction_id.as_str())),
                payment.map_or(Null, |p| Int(p.total.get())),
                Cell::some(payment.map(|p| p.currency.as_str())),
                o.paid_ms().map_or(Null, Int),
                Int(o.held),
                Int(o.refunded),
                Int(o.changed_ms),
                Text(data),
                Int(o.total.get()),
                Text(&o.currency),
                Text(&o.params_hash),
                Int(o.shared),
            ]
        }
        Write::Refund(r) => vec![
            Text(&r.mchid),
            Text(r.out_refund_no.as_str()),
            version(r.version),
            Text(r.state.word()),
            Int(i64::from(r.state.rank())),
            Text(data),
            Text(r.out_trade_no.as_str()),
            Int(r.amount.get()),
            Text(&r.params_hash),
            Int(r.placed_ms),
        ],
        Write::Payout(p) => vec![
            Text(&p.mchid),
            Text(&p.number),
            version(p.version),
            Text(p.state.word()),
            Int(i64::from(p.state.rank())),
            Text(data),
            Text(key_of(write).0.word()),
            Int(p.amount.get()),
            Text(&p.params_hash),
        ],
        Write::Sharing(s) => sharing_cells(s, data),
        Write::Return(r) => vec![
            Text(&r.mchid),
            Text(r.out_return_no.as_str()),
            version(r.version),
            Text(r.state.word()),
            Int(i64::from(r.state.rank())),
            Text(data),
            Text(r.out_order_no.as_str()),
            Int(r.amount.get()),
            Text(&r.params_hash),
            Int(r.placed_ms),
        ],
    }
}

/// The row of a sharing; its sums are those of its receivers.
fn sharing_cells<'a>(s: &'a Sharing, data: &'a str) -> Vec<Cell<'a>> {
    use Cell::{Int, Text};
    let sum = |of: fn(&Receiver) -> i64| Int(s.receivers.iter().map(of).sum());
    vec![
        Text(&s.mchid),
        Text(s.out_order_no.as_str()),
        version(s.version),
        Text(s.state.word()),
        Int(i64::from(s.state.rank())),
        Text(data),
        Int(s.live()),
        sum(Receiver::got),
        sum(|r| r.held),
        sum(|r| r.returned),
        Text(s.out_trade_no.as_str()),
        Int(s.amount()),
        Text(&s.params_hash),
        Int(s.placed_ms),
    ]
}

/// Reads a row of a table, with its JSON's exact text.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse or its columns contradict its JSON.
pub(super) fn record(table: &Table, row: &Row) -> Result<(Write, String)> {
    let text = row.get_ref("data").map_err(fault)?;
    let text = text.as_str().map_err(|_| altered())?;
    let write = read_record(table.word, text).ok_or_else(altered)?;
    let cells = cells(&write, text);
    debug_assert_eq!(cells.len(), table.columns, "every column has its cell");
    for (at, cell) in cells.iter().enumerate() {
        if !cell.is(row.get_ref(at).map_err(fault)?) {
            return Err(altered());
        }
    }
    let text = text.to_owned();
    Ok((write, text))
}

/// Reads `number, seq, source, operation, verified_by, received_ms, body`.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse.
pub(super) fn evidence(row: &Row) -> Result<(u64, u64, Evidence)> {
    let read = || -> rusqlite::Result<(u64, u64, String, Evidence)> {
        let evidence = Evidence {
            source: Source::Answer,
            operation: row.get(3)?,
            verified_by: row.get(4)?,
            received_ms: row.get(5)?,
            body: row.get(6)?,
        };
        Ok((whole(row, 0)?, whole(row, 1)?, row.get(2)?, evidence))
    };
    let (number, seq, source, evidence) = read().map_err(fault)?;
    let source = SOURCES
        .iter()
        .find(|(_, word)| *word == source)
        .ok_or_else(altered)?
        .0;
    Ok((number, seq, Evidence { source, ..evidence }))
}

const SOURCES: [(Source, &str); 4] = [
    (Source::Answer, "answer"),
    (Source::Query, "query"),
    (Source::Notice, "notice"),
    (Source::Bill, "bill"),
];

/// The word under which a source is stored.
pub(super) fn source_word(source: Source) -> &'static str {
    SOURCES
        .iter()
        .find(|(known, _)| *known == source)
        .map_or("", |(_, word)| word)
}

/// Reads `number, seq, id, kind, mchid, about, data`.
///
/// # Errors
/// `Ledger`, advice `never`, when it does not parse.
pub(super) fn event(row: &Row) -> Result<(u64, u64, OutEvent)> {
    let read = || -> rusqlite::Result<(u64, u64, OutEvent)> {
        let event = OutEvent {
            id: row.get(2)?,
            kind: row.get(3)?,
            mchid: row.get(4)?,
            number: row.get(5)?,
            data: row.get(6)?,
        };
        Ok((whole(row, 0)?, whole(row, 1)?, event))
    };
    read().map_err(fault)
}

/// Reads a column that counts.
///
/// # Errors
/// SQLite's own for a number below zero.
pub(super) fn whole(row: &Row, at: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(at)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(at, number))
}
