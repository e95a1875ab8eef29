//! Where facts become durable: one trait, kept in memory, in SQLite, in PostgreSQL and in MySQL.
//!
//! A ledger takes a [`Change`] whole or not at all. Correctness rests on unique constraints and on
//! a compare-and-set of each record's version inside one transaction, never on the name of an
//! isolation level.

mod birth;
mod desk;
mod group;
mod history;
mod memory;
#[cfg(feature = "mysql")]
mod mysql;
mod parts;
#[cfg(feature = "postgres")]
mod postgres;
mod rules;
#[cfg(any(feature = "mysql", feature = "postgres"))]
#[cfg_attr(
    not(all(feature = "mysql", feature = "postgres")),
    allow(dead_code, reason = "each dialect uses the part that it needs")
)]
mod server;
mod span;
mod sqlite;
#[cfg_attr(
    not(all(feature = "mysql", feature = "postgres")),
    allow(dead_code, reason = "each dialect uses the part that it needs")
)]
mod tables;
mod verify;

pub(crate) use desk::{Desk, Row};
pub use history::{Entry, GENESIS, chain};
pub use memory::Memory;
#[cfg(feature = "mysql")]
pub use mysql::Mysql;
#[cfg(feature = "postgres")]
pub use postgres::Postgres;
#[cfg(any(feature = "mysql", feature = "postgres"))]
pub use server::Server;
pub use span::Span;
pub use sqlite::Sqlite;
pub use verify::{Fault, Verification};

use crate::error::Result;
use crate::order::{Evidence, Order, Payout, PayoutKind, Refund, Sharing, SharingReturn};
pub use crate::order::{PaidRow, RefundRow};

/// One atomic change: all of it is durable when [`Ledger::commit`] returns, or none of it is.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// The command's id: committed once, however often it is tried.
    pub id: String,
    /// When the change is made, in milliseconds since 1970-01-01 UTC.
    pub now_ms: i64,
    /// The records that it writes.
    pub writes: Vec<Write>,
    /// The messages that prove it.
    pub evidence: Vec<Evidence>,
    /// What the host must learn of it.
    pub events: Vec<OutEvent>,
    /// What is due afterwards.
    pub tasks: Vec<Task>,
}

/// One record, written if its version is still the one that was read.
#[derive(Clone, Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "a change holds one or two of them and for a moment only"
)]
pub enum Write {
    /// An order. `version` 1 inserts; a higher one replaces exactly the version before it.
    Order(Order),
    /// A refund, likewise.
    Refund(Refund),
    /// A payout, likewise.
    Payout(Payout),
    /// A profit sharing, likewise.
    Sharing(Sharing),
    /// A return of a share, likewise.
    Return(SharingReturn),
}

/// Something that the host must learn, at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutEvent {
    /// Stable and unique over all time: `payment.paid:1900000109:ORDER-1` (P3).
    pub id: String,
    /// What happened: `payment.paid`, `order.closed`, `refund.succeeded`, `incident.…`, …
    pub kind: String,
    /// The merchant.
    pub mchid: String,
    /// The number of the record.
    pub number: String,
    /// What the host needs to act, as JSON.
    pub data: String,
}

/// What a task is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskKind {
    /// Settle an order: query, place again, close or reverse, as its state asks for.
    Order,
    /// Settle a refund.
    Refund,
    /// Settle a red packet.
    Redpack,
    /// Settle a transfer.
    Transfer,
    /// Settle a profit sharing.
    Sharing,
    /// Settle a return of a share.
    SharingReturn,
}

impl TaskKind {
    /// Every kind.
    pub const ALL: [TaskKind; 6] = [
        TaskKind::Order,
        TaskKind::Refund,
        TaskKind::Redpack,
        TaskKind::Transfer,
        TaskKind::Sharing,
        TaskKind::SharingReturn,
    ];

    /// The word under which it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            TaskKind::Order => "order",
            TaskKind::Refund => "refund",
            TaskKind::Redpack => "redpack",
            TaskKind::Transfer => "transfer",
            TaskKind::Sharing => "sharing",
            TaskKind::SharingReturn => "sharing_return",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<TaskKind> {
        TaskKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// When something is to be looked at next. There is at most one task a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What it is about.
    pub kind: TaskKind,
    /// The merchant.
    pub mchid: String,
    /// The number of the record.
    pub number: String,
    /// When it is due; `None` when nothing is left to do.
    pub due_ms: Option<i64>,
    /// How often it was tried since the record last changed.
    pub attempt: u32,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Committed {
    /// It is durable.
    Done,
    /// A change of that id is durable already; nothing was done now.
    Repeated,
    /// Another writer was first: read again and decide again. Nothing was done.
    Stale,
    /// A number or transaction that must be unique is taken, or a rule of money is broken.
    /// Nothing was done. Names the constraint: `order`, `refund`, `payout`, `sharing`,
    /// `sharing_return`, `transaction`, `event`, `refunds_exceed_payment`,
    /// `shares_exceed_payment`, `returns_exceed_share`, `paid_differs`.
    Taken(&'static str),
}

/// Keeps orders, refunds, payouts, sharings, their evidence, their history, what is due, and the outbox.
///
/// Safe to share between threads; [`Ledger::commit`] of concurrent callers may share one
/// transaction, but each change stands or falls alone.
///
/// # Errors
/// All methods: `Ledger`, with advice `later` when the store is busy, `never` when it is damaged,
/// newer than this program, or used in a forked child, and `query` when a commit's outcome is
/// unknown and could not be looked up by the change's id.
pub trait Ledger: Send + Sync {
    /// Makes a change durable, whole or not at all.
    fn commit(&self, change: &Change) -> Result<Committed>;

    /// Reads an order.
    fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Option<Order>>;
    /// Reads the order that a transaction paid.
    fn order_of_transaction(&self, mchid: &str, transaction_id: &str) -> Result<Option<Order>>;
    /// Reads a refund.
    fn refund(&self, mchid: &str, out_refund_no: &str) -> Result<Option<Refund>>;
    /// Reads all refunds of an order, oldest first.
    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>>;
    /// Reads a payout.
    fn payout(&self, mchid: &str, kind: PayoutKind, number: &str) -> Result<Option<Payout>>;
    /// Reads a profit sharing.
    fn sharing(&self, mchid: &str, out_order_no: &str) -> Result<Option<Sharing>>;
    /// Reads all sharings of an order, oldest first.
    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>>;
    /// Reads a return of a share.
    fn sharing_return(&self, mchid: &str, out_return_no: &str) -> Result<Option<SharingReturn>>;
    /// Reads all returns of a sharing, oldest first.
    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>>;
    /// Reads the evidence of a record, oldest first. `record` is as in [`Entry::record`].
    fn evidence_of(&self, record: &str) -> Result<Vec<Evidence>>;
    /// Hands out every payment made in a span, the earliest first; for comparison with a bill.
    ///
    /// A million of them go through in bounded memory: rows come from one streamed statement, or
    /// page by page after the last `(paid_ms, number)`. They are read by columns alone, without the
    /// record's JSON, and so are good for finding out what agrees with somebody else and for nothing
    /// more: what is told to anybody or acted upon is read whole first ([`Ledger::order`]), which
    /// holds the columns against the record. Columns that were altered are found by [`Ledger::verify`].
    ///
    /// What is durable before the call and in the span is handed out exactly once, whatever others
    /// write meanwhile; what becomes durable meanwhile may be handed out or not, and a state may be
    /// newer than one that was handed out before. (The time of a payment never changes, but of one
    /// whose time cannot be read, which counts at its order's last change.)
    ///
    /// `each` must not use the ledger. Its first error ends the call and is the call's own.
    fn payments_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
    ) -> Result<()>;
    /// Hands out every refund placed in a span, the earliest first, as
    /// [`Ledger::payments_between`] does payments; the time at which one was placed never changes.
    fn refunds_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
    ) -> Result<()>;

    /// Takes up to `limit` due tasks and puts each off until `lease_until_ms`, so that no other
    /// worker takes it meanwhile.
    fn take_due(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<Task>>;
    /// Puts a task that was taken in its place again, unless a change has put it somewhere else
    /// since: only while it is still due at `lease_until_ms`, as [`Ledger::take_due`] left it.
    fn reschedule(&self, task: &Task, lease_until_ms: i64) -> Result<()>;
    /// When the next task is due.
    fn next_due_ms(&self) -> Result<Option<i64>>;
    /// Makes the task of a record due at `due_ms` unless it is due earlier; gives back whether it
    /// moved. Creates nothing: a record without a task keeps none.
    fn hasten(&self, kind: TaskKind, mchid: &str, number: &str, due_ms: i64) -> Result<bool>;

    /// Takes up to `limit` events that are neither done nor leased, oldest first, and leases them
    /// until `lease_until_ms`.
    fn take_events(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<OutEvent>>;
    /// Marks events as done; gives back how many were not done before. Unknown ids count nothing.
    fn events_done(&self, ids: &[String], now_ms: i64) -> Result<usize>;

    /// Replays the history and holds it against the records, the evidence and the events.
    fn verify(&self) -> Result<Verification>;
}
