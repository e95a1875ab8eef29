//! Recording payment notices in a server's database against the bare driver, which writes the very
//! same rows with the same commits into tables with the same columns and indexes, without checks,
//! triggers and references: with one connection and with thirty-two, of both.

use super::{in_turns, list, median, notices, number};
use fenpay::ledger::{Change, Committed, Ledger, Mysql, Postgres, Server as Kept};
use fenpay_tests::ledger_suite::{order, placing};
use fenpay_tests::servers::{Make, Server};
use mysql_async::prelude::Queryable;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

const ROUNDS: usize = 5;
const ALONE: usize = 300;
const THREADS: usize = 32;
const EACH: usize = 60;
/// Notices in a row before the other side gets its turn.
const STRETCH: usize = 25;

/// Measures every server that is there.
pub fn compare() {
    for server in Make::ALL.into_iter().filter_map(Make::shared) {
        alone(server);
        together(server);
    }
}

fn open(make: Make, url: &str) -> Kept {
    match make {
        Make::Postgres => Postgres::open(url),
        Make::Mariadb => Mysql::open(url),
    }
    .expect("a ledger")
}

/// A database with a ledger in which orders are placed, and bare tables with the same rows.
fn placed(server: &Server, orders: usize) -> (String, Kept) {
    let url = server.fresh_database();
    let ledger = open(server.make(), &url);
    each(8, orders, |at| {
        let change = placing(&order(&number(at)));
        assert_eq!(ledger.commit(&change), Ok(Committed::Done));
    });
    let mut bare = Bare::connect(server.make(), &url);
    for table in ["history", "orders", "evidence", "proofs", "events", "tasks"] {
        let like = match server.make() {
            Make::Postgres => format!("CREATE TABLE bare_{table} (LIKE {table} INCLUDING INDEXES)"),
            Make::Mariadb => format!("CREATE TABLE bare_{table} LIKE {table}"),
        };
        bare.run(&like);
        bare.run(&format!("INSERT INTO bare_{table} SELECT * FROM {table}"));
    }
    match server.make() {
        Make::Postgres => bare.run("ANALYZE"),
        Make::Mariadb => {}
    }
    (url, ledger)
}

/// Runs numbered jobs on some threads.
fn each(threads: usize, jobs: usize, job: impl Fn(usize) + Sync) {
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= jobs {
                        return;
                    }
                    job(at);
                }
            });
        }
    });
}

/// What each notice wrote, read back from a ledger of its own.
fn rows_of(server: &Server, changes: &[Change]) -> Vec<Rows> {
    let (url, ledger) = placed(server, changes.len());
    for change in changes {
        assert_eq!(ledger.commit(change), Ok(Committed::Done));
    }
    let mut bare = Bare::connect(server.make(), &url);
    let first = changes.len() + 1;
    let read = |seq: usize| {
        STEPS
            .iter()
            .map(|(find, _)| bare.row(&find.replace('?', &seq.to_string())))
            .collect()
    };
    (first..).take(changes.len()).map(read).collect()
}

fn alone(server: &Server) {
    let changes = notices(0..ALONE);
    let rows = rows_of(server, &changes);
    let mut ratios = Vec::new();
    let (mut best_ours, mut best_bare) = (Duration::MAX, Duration::MAX);
    for round in 0..ROUNDS {
        let (url, ledger) = placed(server, ALONE);
        let mut bare = Bare::connect(server.make(), &url);
        let (our_time, bare_time) = in_turns(
            round,
            (ALONE, STRETCH),
            &mut |stretch| {
                for change in &changes[stretch] {
                    assert_eq!(ledger.commit(change), Ok(Committed::Done));
                }
            },
            &mut |stretch| rows[stretch].iter().for_each(|rows| bare.record(rows)),
        );
        ratios.push(bare_time.as_secs_f64() / our_time.as_secs_f64());
        best_ours = best_ours.min(our_time);
        best_bare = best_bare.min(bare_time);
    }
    let per = |time: Duration| time / u32::try_from(ALONE).expect("a small number");
    println!(
        "{:<10} {:.2} of the bare driver's rate with 1 connection (target 0.70); rounds {}; best {:?} against {:?} a notice",
        server.make().name(),
        median(&ratios),
        list(&ratios),
        per(best_ours),
        per(best_bare)
    );
}

fn together(server: &Server) {
    let total = THREADS * EACH;
    let changes = notices(0..total);
    let rows = rows_of(server, &changes);
    let mut ratios = Vec::new();
    let (mut best_ours, mut best_bare) = (0f64, 0f64);
    for round in 0..ROUNDS {
        let (url, ledger) = placed(server, total);
        let connections: Vec<_> = (0..THREADS)
            .map(|_| std::sync::Mutex::new(Bare::connect(server.make(), &url)))
            .collect();
        let rate = |start: Instant| total as f64 / start.elapsed().as_secs_f64();
        let ours = || {
            let start = Instant::now();
            each(THREADS, total, |at| {
                assert_eq!(ledger.commit(&changes[at]), Ok(Committed::Done));
            });
            rate(start)
        };
        let bare = || {
            let start = Instant::now();
            std::thread::scope(|scope| {
                for (nth, bare) in connections.iter().enumerate() {
                    let rows = &rows;
                    scope.spawn(move || {
                        let mut bare = bare.lock().expect("nobody else has it");
                        for rows in rows.iter().skip(nth).step_by(THREADS) {
                            bare.record(rows);
                        }
                    });
                }
            });
            rate(start)
        };
        let (ours, bare) = if round.is_multiple_of(2) {
            let ours = ours();
            (ours, bare())
        } else {
            let bare = bare();
            (ours(), bare)
        };
        ratios.push(ours / bare);
        best_ours = best_ours.max(ours);
        best_bare = best_bare.max(bare);
        assert!(ledger.verify().expect("it can be read").is_clean());
    }
    println!(
        "{:<10} {:.2} of the bare driver's rate with {THREADS} connections (target 0.70); rounds {}; best {best_ours:.0}/s against {best_bare:.0}/s",
        server.make().name(),
        median(&ratios),
        list(&ratios)
    );
}

/// A value to bind, as it was read.
#[derive(Clone, Debug)]
enum Value {
    Int(i64),
    Text(String),
    Bytes(Vec<u8>),
    Null,
}

/// What one notice writes, table by table.
type Rows = Vec<Vec<Value>>;

/// The queries that find what a notice wrote, and the statements that write the same again.
const STEPS: [(&str, &str); 6] = [
    (
        "SELECT seq, id, prev, hash, body FROM history WHERE seq = ?",
        "INSERT INTO bare_history (seq, id, prev, hash, body) VALUES (?, ?, ?, ?, ?)",
    ),
    (
        "SELECT version, state, `rank`, transaction_id, paid_total, paid_currency, paid_ms, held, refunded, changed_ms, data, mchid, number, version - 1 FROM orders WHERE number = (SELECT about FROM events WHERE seq = ?)",
        "UPDATE bare_orders SET version = ?, state = ?, `rank` = ?, transaction_id = ?, paid_total = ?, paid_currency = ?, paid_ms = ?, held = ?, refunded = ?, changed_ms = ?, data = ? WHERE mchid = ? AND number = ? AND version = ?",
    ),
    (
        "SELECT number, seq, source, operation, verified_by, received_ms, body FROM evidence WHERE seq = ?",
        "INSERT INTO bare_evidence (number, seq, source, operation, verified_by, received_ms, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
    ),
    (
        "SELECT record, evidence FROM proofs WHERE evidence = (SELECT number FROM evidence WHERE seq = ?)",
        "INSERT INTO bare_proofs (record, evidence) VALUES (?, ?)",
    ),
    (
        "SELECT number, seq, id, kind, mchid, about, data FROM events WHERE seq = ?",
        "INSERT INTO bare_events (number, seq, id, kind, mchid, about, data) VALUES (?, ?, ?, ?, ?, ?, ?)",
    ),
    (
        "SELECT mchid, about FROM events WHERE seq = ?",
        "DELETE FROM bare_tasks WHERE mchid = ? AND kind = 'order' AND number = ?",
    ),
];

/// A driver with nothing around it: one transaction a notice, one prepared statement after another.
enum Bare {
    Postgres {
        runtime: Runtime,
        client: tokio_postgres::Client,
        prepared: Vec<tokio_postgres::Statement>,
    },
    Mariadb {
        runtime: Runtime,
        conn: Option<mysql_async::Conn>,
        prepared: Vec<mysql_async::Statement>,
    },
}

impl Bare {
    fn connect(make: Make, url: &str) -> Bare {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let url = url.split('?').next().unwrap_or_default();
        match make {
            Make::Postgres => {
                let client = runtime.block_on(async {
                    let connected = tokio_postgres::connect(url, tokio_postgres::NoTls).await;
                    let (client, connection) = connected.expect("a connection");
                    tokio::spawn(connection);
                    let path = "SET search_path = fenpay";
                    client.batch_execute(path).await.expect("the schema");
                    client
                });
                Bare::Postgres {
                    runtime,
                    client,
                    prepared: Vec::new(),
                }
            }
            Make::Mariadb => {
                let options = mysql_async::Opts::from_url(url).expect("an address");
                let conn = runtime.block_on(async {
                    let options = mysql_async::OptsBuilder::from_opts(options).prefer_socket(false);
                    let mut conn = mysql_async::Conn::new(options).await.expect("a connection");
                    conn.query_drop("SET check_constraint_checks = 0")
                        .await
                        .expect("MariaDB's own setting");
                    conn
                });
                Bare::Mariadb {
                    runtime,
                    conn: Some(conn),
                    prepared: Vec::new(),
                }
            }
        }
    }

    fn run(&mut self, sql: &str) {
        match self {
            Bare::Postgres {
                runtime, client, ..
            } => runtime
                .block_on(client.batch_execute(sql))
                .expect("it runs"),
            Bare::Mariadb { runtime, conn, .. } => {
                let conn = conn.as_mut().expect("it is open");
                runtime.block_on(conn.query_drop(sql)).expect("it runs");
            }
        }
    }

    /// Reads the one row of a query.
    fn row(&mut self, sql: &str) -> Vec<Value> {
        match self {
            Bare::Postgres {
                runtime, client, ..
            } => {
                let sql = sql.replace('`', "");
                let row = runtime
                    .block_on(client.query_one(&sql, &[]))
                    .expect("a row");
                (0..row.len()).map(|at| value(&row, at)).collect()
            }
            Bare::Mariadb { runtime, conn, .. } => {
                let conn = conn.as_mut().expect("it is open");
                let statement = async { conn.exec_first::<mysql_async::Row, _, _>(sql, ()).await };
                let row = runtime.block_on(statement).expect("an answer");
                let values = row.expect("a row").unwrap().into_iter();
                let value = |value| match value {
                    mysql_async::Value::Int(number) => Value::Int(number),
                    mysql_async::Value::Bytes(bytes) => Value::Bytes(bytes),
                    _ => Value::Null,
                };
                values.map(value).collect()
            }
        }
    }

    /// Writes what a notice writes, in a transaction of its own.
    fn record(&mut self, rows: &Rows) {
        match self {
            Bare::Postgres {
                runtime,
                client,
                prepared,
            } => runtime.block_on(async {
                if prepared.is_empty() {
                    for (_, sql) in STEPS {
                        prepared.push(client.prepare(&marked(sql)).await.expect("a statement"));
                    }
                }
                client.batch_execute("BEGIN").await.expect("it begins");
                for (statement, row) in prepared.iter().zip(rows) {
                    let values: Vec<_> = row.iter().map(bound).collect();
                    let touched = client.execute(statement, &values).await;
                    assert_eq!(touched.expect("it runs"), 1);
                }
                client.batch_execute("COMMIT").await.expect("it commits");
            }),
            Bare::Mariadb {
                runtime,
                conn,
                prepared,
            } => runtime.block_on(async {
                let conn = conn.as_mut().expect("it is open");
                if prepared.is_empty() {
                    for (_, sql) in STEPS {
                        prepared.push(conn.prep(sql).await.expect("a statement"));
                    }
                }
                conn.query_drop("BEGIN").await.expect("it begins");
                for (statement, row) in prepared.iter().zip(rows) {
                    let values: Vec<mysql_async::Value> = row
                        .iter()
                        .map(|value| match value {
                            Value::Int(number) => (*number).into(),
                            Value::Text(text) => text.as_str().into(),
                            Value::Bytes(bytes) => bytes.as_slice().into(),
                            Value::Null => mysql_async::Value::NULL,
                        })
                        .collect();
                    conn.exec_drop(statement, values).await.expect("it runs");
                    assert_eq!(conn.affected_rows(), 1);
                }
                conn.query_drop("COMMIT").await.expect("it commits");
            }),
        }
    }
}

/// Says good-bye where the driver would try to after its runtime is gone.
impl Drop for Bare {
    fn drop(&mut self) {
        if let Bare::Mariadb { runtime, conn, .. } = self
            && let Some(conn) = conn.take()
        {
            let _ = runtime.block_on(conn.disconnect());
        }
    }
}

fn value(row: &tokio_postgres::Row, at: usize) -> Value {
    use tokio_postgres::types::Type;
    match *row.columns()[at].type_() {
        Type::INT8 => row
            .get::<_, Option<i64>>(at)
            .map_or(Value::Null, Value::Int),
        Type::BYTEA => row
            .get::<_, Option<Vec<u8>>>(at)
            .map_or(Value::Null, Value::Bytes),
        _ => row
            .get::<_, Option<String>>(at)
            .map_or(Value::Null, Value::Text),
    }
}

fn bound(value: &Value) -> &(dyn tokio_postgres::types::ToSql + Sync) {
    match value {
        Value::Int(number) => number,
        Value::Text(text) => text,
        Value::Bytes(bytes) => bytes,
        Value::Null => &None::<String>,
    }
}

/// PostgreSQL numbers its marks.
fn marked(sql: &str) -> String {
    let mut out = String::new();
    let sql = sql.replace('`', "");
    for (number, piece) in sql.split('?').enumerate() {
        if number > 0 {
            out.push_str(&format!("${number}"));
        }
        out.push_str(piece);
    }
    out
}
