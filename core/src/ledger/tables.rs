//! The tables as data, from which every store's SQL is spelled, and records as their rows.
//!
//! Every column but `data` says again what `data` says, for the constraints and the indexes, and is
//! held against it whenever a row is read.

use super::history::{key_of, read_record};
use super::{TaskKind, Write};
use crate::order::{Receiver, Sharing};

/// A table and its columns, in the order in which rows are written and read.
#[derive(Debug)]
pub(super) struct Table {
    pub name: &'static str,
    /// The word for its records in the history; empty where it holds none.
    pub word: &'static str,
    pub columns: &'static [Column],
}

#[derive(Debug)]
pub(super) struct Column {
    pub name: &'static str,
    pub holds: Holds,
    pub role: Role,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    Int,
    Bytes,
}

/// What a column is to an update of its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Finds the row.
    Key,
    /// Is one more than before.
    Version,
    /// Takes its new value.
    Moves,
    /// Must be what it was.
    Stays,
}

impl Table {
    /// The names of all columns, with a comma between them.
    pub fn names(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|column| column.name).collect();
        names.join(", ")
    }

    /// Where the column of a name stands.
    pub fn place(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// The columns of a role, each with its place.
    pub fn having(&self, role: Role) -> impl Iterator<Item = (usize, &'static Column)> {
        let columns = self.columns.iter().enumerate();
        columns.filter(move |(_, column)| column.role == role)
    }

    /// Reads a record from its JSON and holds every cell of its row against it.
    pub fn record(&self, text: &str, is: impl Fn(usize, Cell) -> bool) -> Option<Write> {
        let write = read_record(self.word, text)?;
        let cells = cells(&write, text);
        debug_assert_eq!(cells.len(), self.columns.len(), "every column has its cell");
        let whole = cells.iter().enumerate().all(|(at, cell)| is(at, *cell));
        whole.then_some(write)
    }
}

macro_rules! columns {
    ($($name:ident $holds:ident $role:ident),+ $(,)?) => {
        &[$(Column { name: stringify!($name), holds: Holds::$holds, role: Role::$role }),+]
    };
}

pub(super) const ORDERS: Table = Table {
    name: "orders",
    word: "order",
    columns: columns![
        mchid Text Key, number Text Key, version Int Version, state Text Moves, rank Int Moves,
        transaction_id Text Moves, paid_total Int Moves, paid_currency Text Moves,
        paid_ms Int Moves, held Int Moves, refunded Int Moves, changed_ms Int Moves,
        data Text Moves, total Int Stays, currency Text Stays, params_hash Text Stays,
        shared Int Moves,
    ],
};

pub(super) const REFUNDS: Table = Table {
    name: "refunds",
    word: "refund",
    columns: columns![
        mchid Text Key, number Text Key, version Int Version, state Text Moves, rank Int Moves,
        data Text Moves, order_number Text Stays, amount Int Stays, params_hash Text Stays,
        placed_ms Int Stays,
    ],
};

pub(super) const PAYOUTS: Table = Table {
    name: "payouts",
    word: "payout",
    columns: columns![
        mchid Text Key, number Text Key, version Int Version, state Text Moves, rank Int Moves,
        data Text Moves, kind Text Key, amount Int Stays, params_hash Text Stays,
    ],
};

pub(super) const SHARINGS: Table = Table {
    name: "sharings",
    word: "sharing",
    columns: columns![
        mchid Text Key, number Text Key, version Int Version, state Text Moves, rank Int Moves,
        data Text Moves, shared Int Moves, got Int Moves, held Int Moves, returned Int Moves,
        order_number Text Stays, amount Int Stays, params_hash Text Stays, placed_ms Int Stays,
    ],
};

pub(super) const RETURNS: Table = Table {
    name: "sharing_returns",
    word: "sharing_return",
    columns: columns![
        mchid Text Key, number Text Key, version Int Version, state Text Moves, rank Int Moves,
        data Text Moves, sharing_number Text Stays, amount Int Stays, params_hash Text Stays,
        placed_ms Int Stays,
    ],
};

/// The tables of records; whatever refers to another stands behind it.
pub(super) const RECORDS: [&Table; 5] = [&ORDERS, &REFUNDS, &PAYOUTS, &SHARINGS, &RETURNS];

pub(super) const HISTORY: Table = Table {
    name: "history",
    word: "",
    columns: columns![
        seq Int Key, id Text Stays, prev Bytes Stays, hash Bytes Stays, body Text Stays,
    ],
};

pub(super) const EVIDENCE: Table = Table {
    name: "evidence",
    word: "",
    columns: columns![
        number Int Key, seq Int Stays, source Text Stays, operation Text Stays,
        verified_by Text Stays, received_ms Int Stays, body Bytes Stays,
    ],
};

pub(super) const PROOFS: Table = Table {
    name: "proofs",
    word: "",
    columns: columns![record Text Key, evidence Int Key],
};

pub(super) const EVENTS: Table = Table {
    name: "events",
    word: "",
    columns: columns![
        number Int Key, seq Int Stays, id Text Stays, kind Text Stays, mchid Text Stays,
        about Text Stays, data Text Stays,
    ],
};

pub(super) const TASKS: Table = Table {
    name: "tasks",
    word: "",
    columns: columns![
        mchid Text Key, kind Text Key, number Text Key, due_ms Int Moves, attempt Int Moves,
    ],
};

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
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell<'a> {
    Text(&'a str),
    Int(i64),
    Bytes(&'a [u8]),
    Null,
}

impl<'a> Cell<'a> {
    fn some(text: Option<&'a str>) -> Cell<'a> {
        text.map_or(Cell::Null, Cell::Text)
    }
}

/// Says what a cell is and nothing of what it holds: rows name payers and hold what WeChat Pay said.
impl std::fmt::Debug for Cell<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Cell::Text(_) => "Text(..)",
            Cell::Int(_) => "Int(..)",
            Cell::Bytes(_) => "Bytes(..)",
            Cell::Null => "Null",
        })
    }
}

/// A number that counts, as a cell's.
pub(super) fn count(number: u64) -> Cell<'static> {
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
                count(o.version),
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
            count(r.version),
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
            count(p.version),
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
            count(r.version),
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
        count(s.version),
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
