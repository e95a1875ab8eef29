//! What a durable ledger costs: ratios of things that were measured side by side in one run.
//!
//! 1. Recording payment notices, one writer: Fenpay's ledger against bare SQLite that writes the
//!    very same rows with the same commits, indexes and settings, without checks and triggers.
//! 2. Thirty-two callers that share transactions against one.
//! 3. The same notices in PostgreSQL and MariaDB against their bare drivers.
//!
//! `cargo bench -p fenpay-tests --bench ledger`; with `FENPAY_BENCH=servers` the third alone.

#[path = "ledger/servers.rs"]
mod servers;

use fenpay::ledger::{Change, Committed, Ledger, Sqlite};
use fenpay_tests::ledger_suite::{order, paying, placing};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::fs::File;
use std::io::Write;
use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const ROUNDS: usize = 7;
const NOTICES: usize = 1000;
const THREADS: usize = 32;
const EACH: usize = 200;
/// Notices in a row before the other side gets its turn.
const STRETCH: usize = 50;

fn main() {
    if std::env::var("FENPAY_BENCH").as_deref() == Ok("servers") {
        return servers::compare();
    }
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))
        .expect("a directory on the disk of the target directory");
    medium(dir.path());
    single(&dir);
    together(&dir);
    servers::compare();
}

/// Says what the figures were taken on.
fn medium(dir: &Path) {
    let mut file = File::create(dir.join("probe")).expect("a file");
    let mut times = (0..200)
        .map(|_| {
            file.write_all(&[7; 8192]).expect("a write");
            let start = Instant::now();
            file.sync_data().expect("a sync");
            start.elapsed()
        })
        .collect::<Vec<_>>();
    times.sort();
    println!("medium    {}", mount(dir));
    println!(
        "          fdatasync of 8 KiB: median {:?}, fastest {:?}; a sync faster than 20 µs would not reach a disk",
        times[100], times[0]
    );
}

/// The mount on which a directory lies, as the kernel lists it.
fn mount(dir: &Path) -> String {
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let on = |line: &&str| line.split(' ').nth(1).is_some_and(|at| dir.starts_with(at));
    let best = mounts
        .lines()
        .filter(on)
        .max_by_key(|line| line.split(' ').nth(1).map(str::len));
    best.map_or_else(
        || "unknown".to_owned(),
        |line| line.split(' ').take(4).collect::<Vec<_>>().join(" "),
    )
}

/// Has two sides write so many notices, a stretch each in turns, and gives back how long each took.
fn in_turns(
    round: usize,
    (total, stretch): (usize, usize),
    ours: &mut dyn FnMut(Range<usize>),
    bare: &mut dyn FnMut(Range<usize>),
) -> (Duration, Duration) {
    let mut times = [Duration::ZERO; 2];
    for (nth, at) in (0..total).step_by(stretch).enumerate() {
        let first = (nth + round) % 2;
        for side in [first, 1 - first] {
            let start = Instant::now();
            match side {
                0 => ours(at..at + stretch),
                _ => bare(at..at + stretch),
            }
            times[side] += start.elapsed();
        }
    }
    times.into()
}

fn single(dir: &TempDir) {
    let changes = notices(0..NOTICES);
    let rows = rows_of(&dir.path().join("rows.db"), &changes);
    let mut ratios = Vec::new();
    let (mut best_ours, mut best_bare) = (Duration::MAX, Duration::MAX);
    for round in 0..ROUNDS {
        let ours = ledger(&dir.path().join(format!("ours-{round}.db")), 0..NOTICES);
        let bare = Bare::open(
            &dir.path().join("rows.db"),
            &dir.path().join(format!("bare-{round}.db")),
        );
        let (our_time, bare_time) = in_turns(
            round,
            (NOTICES, STRETCH),
            &mut |stretch| {
                for change in &changes[stretch] {
                    assert_eq!(ours.commit(change), Ok(Committed::Done));
                }
            },
            &mut |stretch| rows[stretch].iter().for_each(|rows| bare.record(rows)),
        );
        ratios.push(bare_time.as_secs_f64() / our_time.as_secs_f64());
        best_ours = best_ours.min(our_time);
        best_bare = best_bare.min(bare_time);
    }
    let per = |time: Duration| time / u32::try_from(NOTICES).expect("a small number");
    println!(
        "notices   {:.2} of bare SQLite's rate (target 0.60); rounds {}; best {:?} against {:?} a notice",
        median(&ratios),
        list(&ratios),
        per(best_ours),
        per(best_bare)
    );
}

fn together(dir: &TempDir) {
    let total = THREADS * EACH;
    let changes = notices(0..total + NOTICES);
    let mut ratios = Vec::new();
    let (mut best_one, mut best_all) = (0f64, 0f64);
    for round in 0..ROUNDS {
        let path = dir.path().join(format!("together-{round}.db"));
        let ledger = ledger(&path, 0..total + NOTICES);
        let alone = || {
            let start = Instant::now();
            for change in &changes[total..] {
                assert_eq!(ledger.commit(change), Ok(Committed::Done));
            }
            NOTICES as f64 / start.elapsed().as_secs_f64()
        };
        let crowd = || {
            let next = AtomicUsize::new(0);
            let start = Instant::now();
            std::thread::scope(|scope| {
                for _ in 0..THREADS {
                    scope.spawn(|| {
                        while let Some(change) =
                            changes[..total].get(next.fetch_add(1, Ordering::Relaxed))
                        {
                            assert_eq!(ledger.commit(change), Ok(Committed::Done));
                        }
                    });
                }
            });
            total as f64 / start.elapsed().as_secs_f64()
        };
        let (one, all) = if round.is_multiple_of(2) {
            let one = alone();
            (one, crowd())
        } else {
            let all = crowd();
            (alone(), all)
        };
        ratios.push(all / one);
        best_one = best_one.max(one);
        best_all = best_all.max(all);
        assert!(ledger.verify().expect("it can be read").is_clean());
    }
    println!(
        "together  {:.2} times the single writer's rate with {THREADS} threads (target 5); rounds {}; best {best_all:.0}/s against {best_one:.0}/s",
        median(&ratios),
        list(&ratios)
    );
}

fn number(at: usize) -> String {
    format!("ORDER-{at:06}")
}

/// A payment's notice as a change; the evidence is of the length of a real one.
fn notices(range: Range<usize>) -> Vec<Change> {
    let notice = |at| {
        let mut change = paying(&order(&number(at)), &format!("42000018{at:020}"));
        change.evidence[0].body.resize(1100, b'x');
        change
    };
    range.map(notice).collect()
}

/// A fresh ledger in which the orders are placed.
fn ledger(path: &Path, range: Range<usize>) -> Sqlite {
    let ledger = Sqlite::open(path).expect("a ledger");
    let next = AtomicUsize::new(range.start);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= range.end {
                        return;
                    }
                    let change = placing(&order(&number(at)));
                    assert_eq!(ledger.commit(&change), Ok(Committed::Done));
                }
            });
        }
    });
    ledger
}

/// What one notice writes, table by table, as values to bind.
type Rows = Vec<Vec<Value>>;

/// The queries that find what a notice wrote, and the statements that write the same again.
const STEPS: [(&str, &str); 6] = [
    (
        "SELECT seq, id, prev, hash, body FROM history WHERE seq = ?1",
        "INSERT INTO history VALUES (?1, ?2, ?3, ?4, ?5)",
    ),
    (
        "SELECT mchid, number, version, state, rank, transaction_id, paid_total, paid_currency, paid_ms, held, refunded, changed_ms, data FROM orders WHERE number = (SELECT about FROM events WHERE seq = ?1)",
        "UPDATE orders SET version = ?3, state = ?4, rank = ?5, transaction_id = ?6, paid_total = ?7, paid_currency = ?8, paid_ms = ?9, held = ?10, refunded = ?11, changed_ms = ?12, data = ?13 WHERE mchid = ?1 AND number = ?2 AND version = ?3 - 1",
    ),
    (
        "SELECT number, seq, source, operation, verified_by, received_ms, body FROM evidence WHERE seq = ?1",
        "INSERT INTO evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    ),
    (
        "SELECT record, evidence FROM proofs WHERE evidence = (SELECT number FROM evidence WHERE seq = ?1)",
        "INSERT INTO proofs VALUES (?1, ?2)",
    ),
    (
        "SELECT number, seq, id, kind, mchid, about, data FROM events WHERE seq = ?1",
        "INSERT INTO events (number, seq, id, kind, mchid, about, data) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    ),
    (
        "SELECT mchid, about FROM events WHERE seq = ?1",
        "DELETE FROM tasks WHERE mchid = ?1 AND kind = 'order' AND number = ?2",
    ),
];

/// Commits the changes once and reads back what each of them wrote.
fn rows_of(path: &Path, changes: &[Change]) -> Vec<Rows> {
    let ledger = ledger(path, 0..changes.len());
    for change in changes {
        assert_eq!(ledger.commit(change), Ok(Committed::Done));
    }
    let connection = Connection::open(path).expect("the file");
    let first = i64::try_from(changes.len()).expect("a small number") + 1;
    let read = |sql: &str, seq: i64| {
        let mut statement = connection.prepare_cached(sql).expect("a statement");
        let width = statement.column_count();
        let row = statement.query_row([seq], |row| (0..width).map(|at| row.get(at)).collect());
        row.expect("a row of each kind")
    };
    (first..)
        .take(changes.len())
        .map(|seq| STEPS.iter().map(|(sql, _)| read(sql, seq)).collect())
        .collect()
}

/// SQLite with nothing around it.
struct Bare(Connection);

impl Bare {
    /// A file with the ledger's tables and indexes, without checks and triggers, in which the same
    /// orders are placed.
    fn open(like: &Path, path: &Path) -> Bare {
        let connection = Connection::open(path).expect("a file");
        connection.set_prepared_statement_cache_capacity(64);
        connection
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
                 PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8000; PRAGMA cell_size_check = ON;
                 CREATE TABLE history (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, prev BLOB, hash BLOB, body TEXT) STRICT;
                 CREATE TABLE orders (mchid TEXT, number TEXT, version INTEGER, state TEXT, rank INTEGER, transaction_id TEXT, paid_total INTEGER, paid_currency TEXT, paid_ms INTEGER, held INTEGER, refunded INTEGER, changed_ms INTEGER, data TEXT, total INTEGER, currency TEXT, params_hash TEXT, PRIMARY KEY (mchid, number)) STRICT;
                 CREATE UNIQUE INDEX o1 ON orders (mchid, transaction_id) WHERE transaction_id IS NOT NULL;
                 CREATE INDEX o2 ON orders (mchid, paid_ms) WHERE paid_ms IS NOT NULL;
                 CREATE INDEX o3 ON orders (mchid, changed_ms);
                 CREATE TABLE evidence (number INTEGER PRIMARY KEY, seq INTEGER, source TEXT, operation TEXT, verified_by TEXT, received_ms INTEGER, body BLOB) STRICT;
                 CREATE TABLE proofs (record TEXT, evidence INTEGER, PRIMARY KEY (record, evidence)) STRICT, WITHOUT ROWID;
                 CREATE TABLE events (number INTEGER PRIMARY KEY, seq INTEGER, id TEXT UNIQUE, kind TEXT, mchid TEXT, about TEXT, data TEXT, done_ms INTEGER, lease_until_ms INTEGER) STRICT;
                 CREATE INDEX e1 ON events (number) WHERE done_ms IS NULL;
                 CREATE TABLE tasks (kind TEXT, mchid TEXT, number TEXT, due_ms INTEGER, attempt INTEGER, PRIMARY KEY (mchid, kind, number)) STRICT, WITHOUT ROWID;
                 CREATE INDEX t1 ON tasks (due_ms);",
            )
            .expect("the tables");
        connection
            .execute("ATTACH ?1 AS other", [like.to_string_lossy()])
            .expect("the other file");
        let placed = i64::try_from(NOTICES).expect("a small number");
        connection
            .execute_batch(&format!(
                "BEGIN; INSERT INTO history SELECT * FROM other.history WHERE seq <= {placed};
                 INSERT INTO orders SELECT * FROM other.orders;
                 UPDATE orders SET version = 1, state = 'placing', rank = 0, transaction_id = NULL, paid_total = NULL, paid_currency = NULL, paid_ms = NULL, changed_ms = changed_ms - 1000, data = substr(data, 1, length(data) - 300);
                 INSERT INTO tasks SELECT 'order', mchid, number, changed_ms + 10000, 0 FROM orders;
                 COMMIT; DETACH other;"
            ))
            .expect("the placed orders");
        Bare(connection)
    }

    fn record(&self, rows: &Rows) {
        let run = |sql: &str, values: &[Value]| {
            let mut statement = self.0.prepare_cached(sql).expect("a statement");
            statement
                .execute(params_from_iter(values))
                .expect("it runs")
        };
        run("BEGIN IMMEDIATE", &[]);
        for ((_, sql), values) in STEPS.iter().zip(rows) {
            assert_eq!(run(sql, values), 1);
        }
        run("COMMIT", &[]);
    }
}

fn median(values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn list(values: &[f64]) -> String {
    values
        .iter()
        .map(|value| format!("{value:.2}"))
        .collect::<Vec<_>>()
        .join(" ")
}
