//! The tables, and how a file comes to have them.

use super::fault::{fault, is_busy};
use crate::error::{Advice, Error, Result};
use rusqlite::Connection;

/// Marks the file as a Fenpay ledger: `FENP`.
const APPLICATION_ID: i64 = 0x4645_4E50;

/// What takes a file from each schema version to the next; never edited once released.
const MIGRATIONS: [&str; 3] = [FIRST, SECOND, THIRD];

/// Identifiers are TEXT, which SQLite compares byte by byte. The constraints say once more, below
/// every rule in code, what must never be: a payment of another amount (P2), a second event of the
/// same id (P3), a transaction that pays twice (P4), a state that goes down (P5), refunds beyond
/// the payment (P8), a number bound anew (P9), money outside its range (P25), an altered past (P15).
const FIRST: &str = "
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE orders (
    mchid TEXT NOT NULL CHECK (mchid <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 7),
    transaction_id TEXT CHECK (transaction_id <> ''),
    paid_total INTEGER,
    paid_currency TEXT,
    paid_ms INTEGER,
    held INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    data TEXT NOT NULL,
    total INTEGER NOT NULL CHECK (total BETWEEN 1 AND 100000000000),
    currency TEXT NOT NULL,
    params_hash TEXT NOT NULL,
    PRIMARY KEY (mchid, number),
    CONSTRAINT paid_differs CHECK (
        (transaction_id IS NULL) = (paid_total IS NULL)
        AND (transaction_id IS NULL) = (paid_currency IS NULL)
        AND (state <> 'paid' OR transaction_id IS NOT NULL)
        AND coalesce(paid_total, total) = total
        AND coalesce(paid_currency, currency) = currency),
    CONSTRAINT refunds_exceed_payment CHECK (
        0 <= refunded AND refunded <= held AND held <= coalesce(paid_total, 0))
) STRICT;
CREATE UNIQUE INDEX orders_by_transaction ON orders (mchid, transaction_id) WHERE transaction_id IS NOT NULL;
CREATE INDEX orders_by_payment ON orders (mchid, paid_ms) WHERE paid_ms IS NOT NULL;
CREATE INDEX orders_by_change ON orders (mchid, changed_ms);

CREATE TABLE refunds (
    mchid TEXT NOT NULL CHECK (mchid <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 4),
    data TEXT NOT NULL,
    order_number TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 100000000000),
    params_hash TEXT NOT NULL,
    placed_ms INTEGER NOT NULL,
    PRIMARY KEY (mchid, number),
    FOREIGN KEY (mchid, order_number) REFERENCES orders (mchid, number)
) STRICT;
CREATE INDEX refunds_by_order ON refunds (mchid, order_number);
CREATE INDEX refunds_by_time ON refunds (mchid, placed_ms);

CREATE TABLE payouts (
    mchid TEXT NOT NULL CHECK (mchid <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 4),
    data TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('redpack', 'transfer')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 100000000000),
    params_hash TEXT NOT NULL,
    PRIMARY KEY (mchid, kind, number)
) STRICT;

CREATE TABLE evidence (
    number INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    source TEXT NOT NULL,
    operation TEXT NOT NULL,
    verified_by TEXT NOT NULL,
    received_ms INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE proofs (
    record TEXT NOT NULL,
    evidence INTEGER NOT NULL,
    PRIMARY KEY (record, evidence)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    kind TEXT NOT NULL,
    mchid TEXT NOT NULL,
    about TEXT NOT NULL,
    data TEXT NOT NULL,
    done_ms INTEGER,
    lease_until_ms INTEGER
) STRICT;
CREATE INDEX events_open ON events (number) WHERE done_ms IS NULL;

CREATE TABLE tasks (
    kind TEXT NOT NULL CHECK (kind IN ('order', 'refund', 'redpack', 'transfer')),
    mchid TEXT NOT NULL,
    number TEXT NOT NULL,
    due_ms INTEGER NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 0),
    PRIMARY KEY (mchid, kind, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX tasks_by_time ON tasks (due_ms);

CREATE TRIGGER orders_go_up BEFORE UPDATE ON orders
WHEN new.version <> old.version + 1 OR new.rank < old.rank
  OR new.mchid <> old.mchid OR new.number <> old.number
  OR new.total <> old.total OR new.currency <> old.currency OR new.params_hash <> old.params_hash
  OR (old.transaction_id IS NOT NULL AND new.transaction_id IS NOT old.transaction_id)
BEGIN SELECT raise(ABORT, 'orders only go up'); END;
CREATE TRIGGER refunds_go_up BEFORE UPDATE ON refunds
WHEN new.version <> old.version + 1 OR new.rank < old.rank
  OR new.mchid <> old.mchid OR new.number <> old.number OR new.order_number <> old.order_number
  OR new.amount <> old.amount OR new.params_hash <> old.params_hash
BEGIN SELECT raise(ABORT, 'refunds only go up'); END;
CREATE TRIGGER payouts_go_up BEFORE UPDATE ON payouts
WHEN new.version <> old.version + 1 OR new.rank < old.rank
  OR new.mchid <> old.mchid OR new.number <> old.number OR new.kind <> old.kind
  OR new.amount <> old.amount OR new.params_hash <> old.params_hash
BEGIN SELECT raise(ABORT, 'payouts only go up'); END;
CREATE TRIGGER history_stays BEFORE UPDATE ON history BEGIN SELECT raise(ABORT, 'the history stays'); END;
CREATE TRIGGER history_is_kept BEFORE DELETE ON history BEGIN SELECT raise(ABORT, 'the history is kept'); END;
CREATE TRIGGER orders_are_kept BEFORE DELETE ON orders BEGIN SELECT raise(ABORT, 'orders are kept'); END;
CREATE TRIGGER refunds_are_kept BEFORE DELETE ON refunds BEGIN SELECT raise(ABORT, 'refunds are kept'); END;
CREATE TRIGGER payouts_are_kept BEFORE DELETE ON payouts BEGIN SELECT raise(ABORT, 'payouts are kept'); END;
CREATE TRIGGER evidence_stays BEFORE UPDATE ON evidence BEGIN SELECT raise(ABORT, 'evidence stays'); END;
CREATE TRIGGER evidence_is_kept BEFORE DELETE ON evidence BEGIN SELECT raise(ABORT, 'evidence is kept'); END;
CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT raise(ABORT, 'events are kept'); END;
";

/// Profit sharing, and payouts that a user confirms: an order's shares never exceed its payment
/// and are taken out of what is not refunded (P8); returns never exceed what was got. SQLite changes
/// no CHECK, so the tables whose words or ranks grew are built anew, with the rank of each state.
const SECOND: &str = "
ALTER TABLE orders ADD COLUMN shared INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shares_exceed_payment CHECK (0 <= shared AND shared <= coalesce(paid_total, 0));
CREATE TRIGGER orders_share_what_is_left BEFORE UPDATE ON orders
WHEN new.shared > old.shared AND new.shared + new.held > coalesce(new.paid_total, 0)
BEGIN SELECT raise(ABORT, 'only what is not refunded is shared'); END;

CREATE TABLE new_payouts (
    mchid TEXT NOT NULL CHECK (mchid <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 9),
    data TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('redpack', 'transfer')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 100000000000),
    params_hash TEXT NOT NULL,
    PRIMARY KEY (mchid, kind, number)
) STRICT;
INSERT INTO new_payouts (rowid, mchid, number, version, state, rank, data, kind, amount, params_hash)
    SELECT rowid, mchid, number, version, state,
        CASE state WHEN 'rejected' THEN 5 WHEN 'failed' THEN 6 WHEN 'returned' THEN 8 WHEN 'succeeded' THEN 9 ELSE rank END,
        data, kind, amount, params_hash FROM payouts;
DROP TABLE payouts;
ALTER TABLE new_payouts RENAME TO payouts;
CREATE TRIGGER payouts_go_up BEFORE UPDATE ON payouts
WHEN new.version <> old.version + 1 OR new.rank < old.rank
  OR new.mchid <> old.mchid OR new.number <> old.number OR new.kind <> old.kind
  OR new.amount <> old.amount OR new.params_hash <> old.params_hash
BEGIN SELECT raise(ABORT, 'payouts only go up'); END;
CREATE TRIGGER payouts_are_kept BEFORE DELETE ON payouts BEGIN SELECT raise(ABORT, 'payouts are kept'); END;

CREATE TABLE new_tasks (
    kind TEXT NOT NULL CHECK (kind IN ('order', 'refund', 'redpack', 'transfer', 'sharing', 'sharing_return')),
    mchid TEXT NOT NULL,
    number TEXT NOT NULL,
    due_ms INTEGER NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 0),
    PRIMARY KEY (mchid, kind, number)
) STRICT, WITHOUT ROWID;
INSERT INTO new_tasks SELECT kind, mchid, number, due_ms, attempt FROM tasks;
DROP TABLE tasks;
ALTER TABLE new_tasks RENAME TO tasks;
CREATE INDEX tasks_by_time ON tasks (due_ms);

CREATE TABLE sharings (
    mchid TEXT NOT NULL CHECK (mchid <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 3),
    data TEXT NOT NULL,
    shared INTEGER NOT NULL CHECK (0 <= shared AND shared <= amount),
    got INTEGER NOT NULL,
    held INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    order_number TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000000000),
    params_hash TEXT NOT NULL,
    placed_ms INTEGER NOT NULL,
    PRIMARY KEY (mchid, number),
    FOREIGN KEY (mchid, order_number) REFERENCES orders (mchid, number),
    CONSTRAINT returns_exceed_share CHECK (
        0 <= returned AND returned <= held AND held <= got AND got <= amount)
) STRICT;
CREATE INDEX sharings_by_order ON sharings (mchid, order_number);
CREATE TRIGGER sharings_go_up BEFORE UPDATE ON sharings
WHEN new.version <> old.version + 1 OR new.rank < old.rank OR new.got < old.got
  OR new.mchid <> old.mchid OR new.number <> old.number OR new.order_number <> old.order_number
  OR new.amount <> old.amount OR new.params_hash <> old.params_hash
BEGIN SELECT raise(ABORT, 'sharings only go up'); END;
CREATE TRIGGER sharings_are_kept BEFORE DELETE ON sharings BEGIN SELECT raise(ABORT, 'sharings are kept'); END;

CREATE TABLE sharing_returns (
    mchid TEXT NOT NULL CHECK (mchid <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 4),
    data TEXT NOT NULL,
    sharing_number TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 100000000000),
    params_hash TEXT NOT NULL,
    placed_ms INTEGER NOT NULL,
    PRIMARY KEY (mchid, number),
    FOREIGN KEY (mchid, sharing_number) REFERENCES sharings (mchid, number)
) STRICT;
CREATE INDEX returns_by_sharing ON sharing_returns (mchid, sharing_number);
CREATE TRIGGER returns_go_up BEFORE UPDATE ON sharing_returns
WHEN new.version <> old.version + 1 OR new.rank < old.rank
  OR new.mchid <> old.mchid OR new.number <> old.number OR new.sharing_number <> old.sharing_number
  OR new.amount <> old.amount OR new.params_hash <> old.params_hash
BEGIN SELECT raise(ABORT, 'returns only go up'); END;
CREATE TRIGGER returns_are_kept BEFORE DELETE ON sharing_returns BEGIN SELECT raise(ABORT, 'returns are kept'); END;
";

/// Comparison with a bill reads payments out of one index, without the orders' JSON, and by payment
/// time alone: so every payment has one, its order's last change where WeChat Pay's cannot be read.
const THIRD: &str = "
DROP TRIGGER orders_go_up;
UPDATE orders SET paid_ms = changed_ms WHERE paid_ms IS NULL AND transaction_id IS NOT NULL;
CREATE TRIGGER orders_go_up BEFORE UPDATE ON orders
WHEN new.version <> old.version + 1 OR new.rank < old.rank
  OR new.mchid <> old.mchid OR new.number <> old.number
  OR new.total <> old.total OR new.currency <> old.currency OR new.params_hash <> old.params_hash
  OR (old.transaction_id IS NOT NULL AND new.transaction_id IS NOT old.transaction_id)
BEGIN SELECT raise(ABORT, 'orders only go up'); END;
DROP INDEX orders_by_change;
DROP INDEX orders_by_payment;
CREATE INDEX orders_by_payment ON orders (mchid, paid_ms, number, state, transaction_id, paid_total, paid_currency)
    WHERE paid_ms IS NOT NULL;
";

/// The newest schema that this program knows.
const NEWEST: i64 = MIGRATIONS.len() as i64;

/// Looks at what the file is before anything is written to it.
///
/// # Errors
/// `Ledger`, advice `never`, for another program's database and for a newer ledger.
pub(super) fn examine(connection: &Connection) -> Result<i64> {
    let number = |sql: &str| {
        connection
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .map_err(fault)
    };
    let application = number("PRAGMA application_id")?;
    let version = number("PRAGMA user_version")?;
    if application != APPLICATION_ID
        && (application != 0 || number("SELECT count(*) FROM sqlite_schema")? != 0)
    {
        return Err(Error::ledger(
            Advice::Never,
            "the file is a database of another program, not a Fenpay ledger",
        ));
    }
    if version > NEWEST {
        let text = format!(
            "the ledger was written by a newer Fenpay (schema {version}; this one knows up to {NEWEST})"
        );
        return Err(Error::ledger(Advice::Never, text));
    }
    Ok(if application == APPLICATION_ID {
        version
    } else {
        0
    })
}

/// Brings the file to the newest schema, once, whichever process comes first.
///
/// # Errors
/// `Ledger`, as [`examine`], and when the file cannot be written.
pub(super) fn migrate(connection: &Connection) -> Result<()> {
    if examine(connection)? == NEWEST {
        return Ok(());
    }
    connection.execute_batch("BEGIN IMMEDIATE").map_err(fault)?;
    let migrated = advance(connection);
    if migrated.is_err() && !connection.is_autocommit() {
        // The first error is the one to tell; a file that cannot roll back tells so at its next use.
        let _ = connection.execute_batch("ROLLBACK");
    }
    migrated
}

fn advance(connection: &Connection) -> Result<()> {
    let from = usize::try_from(examine(connection)?).unwrap_or(0);
    for migration in MIGRATIONS.iter().skip(from) {
        connection.execute_batch(migration).map_err(fault)?;
    }
    connection
        .pragma_update(None, "application_id", APPLICATION_ID)
        .map_err(fault)?;
    connection
        .pragma_update(None, "user_version", NEWEST)
        .map_err(fault)?;
    connection.execute_batch("COMMIT").map_err(fault)
}

/// Turns the write-ahead log on; another process that does the same at the same moment makes
/// SQLite report "busy" without waiting, so the waiting is done here.
///
/// # Errors
/// `Ledger` when the file system cannot carry a write-ahead log.
pub(super) fn write_ahead(connection: &Connection) -> Result<()> {
    for _ in 0..500 {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |row| {
            row.get::<_, String>(0)
        }) {
            Ok(mode) if mode == "wal" => return Ok(()),
            Ok(_) => {
                let text = "the file system cannot carry SQLite's write-ahead log; put the ledger on a local disk";
                return Err(Error::ledger(Advice::Never, text));
            }
            Err(error) if is_busy(&error) => {
                std::thread::sleep(std::time::Duration::from_millis(10))
            }
            Err(error) => return Err(fault(error)),
        }
    }
    Err(Error::ledger(
        Advice::Later,
        "the ledger is busy: another process is opening it",
    ))
}

/// The schema as SQLite keeps it, to be compared with the one that a new file gets.
///
/// # Errors
/// `Ledger` when it cannot be read.
pub(super) fn written(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection
        .prepare("SELECT concat_ws('|', type, name, tbl_name, sql) FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1")
        .map_err(fault)?;
    let rows = statement.query_map([], |row| row.get(0)).map_err(fault)?;
    rows.collect::<rusqlite::Result<_>>().map_err(fault)
}

/// [`written`] as it should be.
///
/// # Errors
/// `Ledger` when SQLite itself fails.
pub(super) fn expected() -> Result<Vec<String>> {
    let connection = Connection::open_in_memory().map_err(fault)?;
    for migration in MIGRATIONS {
        connection.execute_batch(migration).map_err(fault)?;
    }
    written(&connection)
}
