//! One connection: a runtime on the caller's own thread, which runs only while it is asked something.

use super::MysqlDriver;
use super::fault::{fault, lost};
use super::sql::{block, spell};
use crate::error::{Error, Result};
use crate::ledger::server::{Answer, Broken, Held, Host, Link, Row, Statement};
use crate::ledger::tables::Table;
use mysql_async::consts::ColumnType;
use mysql_async::prelude::Queryable;
use mysql_async::{Conn, Value};
use std::future::Future;
use std::net::{IpAddr, ToSocketAddrs};
use std::time::Duration;
use tokio::runtime::Runtime;

/// How long a message may become before another one begins; servers take four times that at least.
const MESSAGE: usize = 1024 * 1024;

pub(super) struct Wire {
    /// Both are there until it is dropped, the connection first.
    conn: Option<Conn>,
    runtime: Option<Runtime>,
    /// Whether the server knows `SKIP LOCKED`.
    pub skips_locked: bool,
    /// Whether the server takes a block of statements as one.
    pub takes_blocks: bool,
}

/// A runtime that is dropped inside another one would panic if it waited for anything.
impl Drop for Wire {
    fn drop(&mut self) {
        drop(self.conn.take());
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Wire {
    /// Connects and says who asks.
    pub fn connect(driver: &MysqlDriver) -> Result<Wire, Broken> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|_| lost("there is no room for another connection"))?;
        let mut options = driver.options.clone();
        if let Host::Tcp(host, port) = &driver.host {
            // Looked up by the system, on this thread and in the system's own time; the driver
            // would start a thread for it.
            let addresses = (host.as_str(), *port)
                .to_socket_addrs()
                .map_err(|_| lost("the server's name is not known"))?;
            let addresses: Vec<IpAddr> = addresses.map(|address| address.ip()).collect();
            options = options.resolved_ips(Some(addresses));
        }
        let connect = async { Conn::new(options).await.map_err(|error| fault(error, None)) };
        let conn = run(&runtime, driver.timeout, connect)?;
        Ok(Wire {
            conn: Some(conn),
            runtime: Some(runtime),
            skips_locked: false,
            takes_blocks: false,
        })
    }

    fn both(&mut self) -> Result<(&Runtime, &mut Conn), Broken> {
        match (&self.runtime, &mut self.conn) {
            (Some(runtime), Some(conn)) => Ok((runtime, conn)),
            _ => Err(lost("the connection is closed")),
        }
    }
}

impl Link for Wire {
    fn flight(
        &mut self,
        statements: &[Statement],
        within: Duration,
    ) -> Result<Vec<Answer>, Broken> {
        let skips = self.skips_locked;
        let (runtime, conn) = self.both()?;
        let spelled = statements.iter().enumerate();
        let spelled =
            spelled.flat_map(|(nth, s)| spell(s, skips).into_iter().map(move |sql| (nth, sql)));
        let mut answers: Vec<Answer> = statements.iter().map(|_| Answer::default()).collect();
        let fly = async {
            let mut message = String::new();
            let mut parts = Vec::new();
            for (nth, sql) in spelled {
                if message.len() + sql.len() > MESSAGE && !parts.is_empty() {
                    send(conn, &message, &parts, statements, &mut answers).await?;
                    message.clear();
                    parts.clear();
                }
                message.push_str(if parts.is_empty() { "" } else { ";" });
                message.push_str(&sql);
                parts.push(nth);
            }
            if parts.is_empty() {
                return Ok(());
            }
            send(conn, &message, &parts, statements, &mut answers).await
        };
        run(runtime, within, fly)?;
        Ok(answers)
    }

    fn once(&mut self, writes: &[Statement], within: Duration) -> Option<Result<(), Broken>> {
        let block = self.takes_blocks.then(|| block(writes))?;
        if block.len() > MESSAGE {
            return Some(Err(Error::internal("too long for one message").into()));
        }
        let fly = |(runtime, conn): (&Runtime, &mut Conn)| {
            let asked = async { conn.query_drop(block).await };
            run(runtime, within, async {
                asked.await.map_err(|error| fault(error, None))
            })
        };
        Some(self.both().and_then(fly))
    }

    fn stream(
        &mut self,
        statement: &Statement,
        within: Duration,
        feed: &mut dyn FnMut(Row) -> Result<()>,
    ) -> Result<(), Broken> {
        let sql = spell(statement, self.skips_locked).join(";");
        let (runtime, conn) = self.both()?;
        let asked = async {
            conn.query_iter(sql)
                .await
                .map_err(|error| fault(error, None))
        };
        let mut result = run(runtime, within, asked)?;
        loop {
            let next = async { result.next().await.map_err(|error| fault(error, None)) };
            match run(runtime, within, next)? {
                Some(row) => feed(held(row))?,
                None => return Ok(()),
            }
        }
    }
}

/// Sends several statements in one message and adds what comes back to their answers. The server
/// does none that stands behind one that fails.
async fn send(
    conn: &mut Conn,
    message: &str,
    parts: &[usize],
    statements: &[Statement<'_>],
    answers: &mut [Answer],
) -> Result<(), Broken> {
    let table = |part: usize| {
        parts
            .get(part)
            .and_then(|nth| table_of(statements.get(*nth)?))
    };
    let asked = conn.query_iter(message).await;
    let mut result = asked.map_err(|error| fault(error, table(0)))?;
    for (part, nth) in parts.iter().enumerate() {
        let answer = answers
            .get_mut(*nth)
            .ok_or_else(|| Error::internal("more answers than statements"))?;
        let touched = result.affected_rows();
        let before = answer.rows.len();
        // Past the last row of one answer the head of the next is read, and what is wrong with it.
        while let Some(row) = result
            .next()
            .await
            .map_err(|error| fault(error, table(part + 1)))?
        {
            answer.rows.push(held(row));
        }
        let found = (answer.rows.len() - before) as u64;
        answer.affected += if found > 0 { found } else { touched };
    }
    Ok(())
}

fn table_of(statement: &Statement) -> Option<&'static Table> {
    match statement {
        Statement::Insert(table, _) | Statement::Upsert(table, _) => Some(table),
        Statement::Update(table, _) | Statement::Delete(table, _) => Some(table),
        Statement::Plain(..) | Statement::Move(..) | Statement::Select { .. } => None,
    }
}

/// Runs the connection until there is an answer, or time is over.
fn run<T>(
    runtime: &Runtime,
    within: Duration,
    work: impl Future<Output = Result<T, Broken>>,
) -> Result<T, Broken> {
    match runtime.block_on(async { tokio::time::timeout(within, work).await }) {
        Ok(value) => value,
        Err(_) => Err(lost("the server did not answer in time")),
    }
}

/// A row's values, which cross as text.
fn held(row: mysql_async::Row) -> Row {
    let columns = row.columns();
    let values = row.unwrap_raw().into_iter().zip(columns.iter());
    let value = |(value, column): (Option<Value>, &mysql_async::Column)| match value {
        Some(Value::Bytes(bytes)) if is_int(column.column_type()) => {
            let text = std::str::from_utf8(&bytes).ok();
            let number = text.and_then(|text| text.parse().ok());
            number.map_or(Held::Null, Held::Int)
        }
        Some(Value::Bytes(bytes)) => Held::Bytes(bytes),
        Some(Value::Int(number)) => Held::Int(number),
        Some(Value::UInt(number)) => i64::try_from(number).map_or(Held::Null, Held::Int),
        _ => Held::Null,
    };
    values.map(value).collect()
}

fn is_int(kind: ColumnType) -> bool {
    use ColumnType::{MYSQL_TYPE_INT24, MYSQL_TYPE_LONG, MYSQL_TYPE_LONGLONG};
    use ColumnType::{MYSQL_TYPE_SHORT, MYSQL_TYPE_TINY};
    matches!(
        kind,
        MYSQL_TYPE_LONGLONG
            | MYSQL_TYPE_LONG
            | MYSQL_TYPE_INT24
            | MYSQL_TYPE_SHORT
            | MYSQL_TYPE_TINY
    )
}
