//! One connection: a runtime on the caller's own thread, which runs only while it is asked something.

use super::PostgresDriver;
use super::fault::{fault, lost};
use super::sql::{Spelled, spell, spell_all, spell_once};
use super::values::{Value, held};
use crate::error::{Error, Result};
use crate::ledger::server::{Answer, Broken, Held, Host, Link, Row, Statement};
use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::net::{SocketAddr, ToSocketAddrs};
use std::pin::Pin;
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio_postgres::tls::{MakeTlsConnect, NoTls, TlsConnect};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Config};

/// How many rows a stream fetches at a time.
const PAGE: usize = 200;

/// How many statements a session keeps prepared; there are some dozens.
const PREPARED: usize = 256;

pub(super) struct Wire {
    client: Client,
    /// Taken when it is dropped.
    runtime: Option<Runtime>,
    prepared: HashMap<String, tokio_postgres::Statement>,
}

/// A runtime that is dropped inside another one would panic if it waited for anything.
impl Drop for Wire {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Wire {
    /// Connects and says who asks.
    pub fn connect(driver: &PostgresDriver) -> Result<Wire, Broken> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|_| lost("there is no room for another connection"))?;
        let until = Instant::now() + driver.timeout;
        let greeted = match &driver.host {
            Host::Tcp(host, port) => {
                let stream = reach((host.as_str(), *port), until)?;
                let greeting = async {
                    let stream = TcpStream::from_std(stream)
                        .map_err(|_| lost("the connection cannot be used"))?;
                    let Some(mut tls) = driver.tls.clone() else {
                        return greet(&driver.config, stream, NoTls).await;
                    };
                    let tls = MakeTlsConnect::<TcpStream>::make_tls_connect(&mut tls, host)
                        .map_err(|_| lost("TLS cannot begin"))?;
                    greet(&driver.config, stream, tls).await
                };
                run(
                    &runtime,
                    until.saturating_duration_since(Instant::now()),
                    greeting,
                )
            }
            #[cfg(unix)]
            Host::Socket(path) => run(&runtime, driver.timeout, async {
                let stream = tokio::net::UnixStream::connect(driver.socket(path))
                    .await
                    .map_err(|_| lost("the server's socket is not there"))?;
                greet(&driver.config, stream, NoTls).await
            }),
            #[cfg(not(unix))]
            Host::Socket(_) => {
                Err(Error::input("ledger", "there are no sockets with paths here").into())
            }
        };
        let client = greeted?;
        Ok(Wire {
            client,
            runtime: Some(runtime),
            prepared: HashMap::new(),
        })
    }

    /// Sends what is spelled, all at once, and reads the answers.
    fn fly(&mut self, spelled: &[Spelled], within: Duration) -> Result<Vec<Answer>, Broken> {
        let runtime = self.runtime.as_ref().ok_or_else(closed)?;
        let (client, prepared) = (&self.client, &mut self.prepared);
        if prepared.len() + spelled.len() > PREPARED {
            prepared.clear();
        }
        let fly = async {
            for Spelled { sql, .. } in spelled.iter().filter(|s| !is_bare(s)) {
                if !prepared.contains_key(sql) {
                    let statement = client.prepare(sql).await.map_err(fault)?;
                    prepared.insert(sql.clone(), statement);
                }
            }
            let asked = spelled.iter().map(|spelled| {
                let Spelled { sql, values, .. } = spelled;
                let statement = prepared.get(sql).cloned();
                let asked: Pin<Box<dyn Future<Output = Result<Answer, Broken>>>> =
                    Box::pin(async move {
                        if is_bare(spelled) {
                            client.batch_execute(sql).await.map_err(fault)?;
                            return Ok(Answer::default());
                        }
                        let statement = statement.ok_or_else(|| Error::internal("not prepared"))?;
                        ask(client, &statement, values).await
                    });
                asked
            });
            in_step(asked.collect()).await.into_iter().collect()
        };
        run(runtime, within, fly)
    }
}

/// A TCP connection to the first address that answers. The name is looked up by the system, on this
/// thread and in the system's own time.
fn reach(host: (&str, u16), until: Instant) -> Result<std::net::TcpStream, Broken> {
    let addresses: Vec<SocketAddr> = host
        .to_socket_addrs()
        .map_err(|_| lost("the server's name is not known"))?
        .collect();
    for address in addresses {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        let Ok(stream) = std::net::TcpStream::connect_timeout(&address, left) else {
            continue;
        };
        let ready = stream
            .set_nodelay(true)
            .and_then(|()| stream.set_nonblocking(true));
        if ready.is_ok() {
            return Ok(stream);
        }
    }
    Err(lost("the server cannot be reached"))
}

/// Speaks the protocol's beginning; what comes later is read whenever the runtime runs.
async fn greet<S, T>(config: &Config, stream: S, tls: T) -> Result<Client, Broken>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    T: TlsConnect<S>,
    T::Stream: Send + 'static,
{
    let (client, connection) = config.connect_raw(stream, tls).await.map_err(fault)?;
    tokio::spawn(connection);
    Ok(client)
}

impl Link for Wire {
    fn flight(
        &mut self,
        statements: &[Statement],
        within: Duration,
    ) -> Result<Vec<Answer>, Broken> {
        let spelled = spell_all(statements);
        let answers = self.fly(&spelled, within)?.into_iter();
        let each = spelled.iter().zip(answers);
        Ok(each
            .flat_map(|(spelled, answer)| split(spelled.count, answer))
            .collect())
    }

    fn once(&mut self, writes: &[Statement], within: Duration) -> Option<Result<(), Broken>> {
        Some(self.fly(&[spell_once(writes)], within).map(drop))
    }

    fn stream(
        &mut self,
        statement: &Statement,
        within: Duration,
        feed: &mut dyn FnMut(Row) -> Result<()>,
    ) -> Result<(), Broken> {
        let Spelled { sql, values, .. } = spell(statement);
        let runtime = self.runtime.as_ref().ok_or_else(closed)?;
        let client = &self.client;
        let declare = format!("DECLARE streamed NO SCROLL CURSOR FOR {sql}");
        let open = async {
            let statement = client.prepare(&declare).await.map_err(fault)?;
            ask(client, &statement, &values).await
        };
        run(runtime, within, open)?;
        loop {
            let fetch = format!("FETCH {PAGE} FROM streamed");
            let page = async { client.query(&fetch, &[]).await.map_err(fault) };
            let rows = run(runtime, within, page)?;
            for row in &rows {
                feed(held(row))?;
            }
            if rows.len() < PAGE {
                break;
            }
        }
        let close = async { client.batch_execute("CLOSE streamed").await.map_err(fault) };
        run(runtime, within, close)
    }
}

/// Whether there is nothing to prepare in it.
fn is_bare(spelled: &Spelled) -> bool {
    matches!(spelled.sql.as_str(), "BEGIN" | "COMMIT" | "ROLLBACK")
}

/// The answers of statements that were one: how many rows each touched.
fn split(count: usize, answer: Answer) -> Vec<Answer> {
    if count == 1 {
        return vec![answer];
    }
    let touched = answer.rows.iter().flatten().map(|held| match held {
        Held::Int(touched) => u64::try_from(*touched).unwrap_or(0),
        _ => 0,
    });
    touched
        .map(|affected| Answer {
            rows: Vec::new(),
            affected,
        })
        .collect()
}

fn closed() -> Broken {
    lost("the connection is closed")
}

/// Runs the connection until there is an answer, or time is over.
fn run<T>(
    runtime: &Runtime,
    within: Duration,
    work: impl Future<Output = Result<T, Broken>>,
) -> Result<T, Broken> {
    let timed = async { tokio::time::timeout(within, work).await };
    match runtime.block_on(timed) {
        Ok(value) => value,
        Err(_) => Err(lost("the server did not answer in time")),
    }
}

async fn ask(
    client: &Client,
    statement: &tokio_postgres::Statement,
    values: &[Value<'_>],
) -> Result<Answer, Broken> {
    let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|v| v as _).collect();
    if statement.columns().is_empty() {
        let affected = client.execute(statement, &values).await.map_err(fault)?;
        return Ok(Answer {
            rows: Vec::new(),
            affected,
        });
    }
    let rows = client.query(statement, &values).await.map_err(fault)?;
    Ok(Answer {
        affected: rows.len() as u64,
        rows: rows.iter().map(held).collect(),
    })
}

/// Runs futures together. Each is begun in its turn, and what it asks is sent when it is begun, so
/// that the server is asked everything at once and in that order.
async fn in_step<T>(futures: Vec<Pin<Box<dyn Future<Output = T> + '_>>>) -> Vec<T> {
    let mut running: Vec<_> = futures.into_iter().map(Ok).collect();
    poll_fn(|cx| {
        let mut is_done = true;
        for slot in &mut running {
            if let Ok(future) = slot {
                match future.as_mut().poll(cx) {
                    Poll::Ready(value) => *slot = Err(value),
                    Poll::Pending => is_done = false,
                }
            }
        }
        if is_done {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
    running.into_iter().filter_map(Result::err).collect()
}
