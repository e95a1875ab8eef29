//! HTTPS to WeChat Pay, over ureq and rustls.

mod explain;
mod failover;
mod line;
mod settings;

pub use settings::{HttpSettings, Roots};

use super::{Arrival, Failure, Transport};
use crate::crypto::Identity;
use crate::error::{Advice, Error, Kind, Result};
use crate::wire::{Method, Request, Response};
use explain::{broken_body, explain};
use failover::Failover;
use line::{Mark, marked};
use settings::Checked;
use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use ureq::{Agent, AsSendBody, http};

/// Tells a gateway which host was meant.
const HOST_HEADER: &str = "x-fenpay-host";

/// The largest head of an answer.
const MAX_HEAD: usize = 16 << 10;

/// What a connection reads and writes at a time: more than a head, so that a longer one is seen.
const BUFFER: usize = 32 << 10;

/// How long a connection may lie idle: shorter than servers keep theirs, so that a request is not
/// sent onto one that is just being closed.
const MAX_IDLE: Duration = Duration::from_secs(15);

/// Sends requests over HTTPS.
///
/// It follows no redirect, undoes no compression, keeps no cookie, takes no proxy from the
/// environment unless told to, and never repeats a request of which a byte may have left unless
/// the request is repeatable. Every status is an answer. One value serves any number of threads
/// and merchants.
pub struct Http {
    settings: HttpSettings,
    checked: Checked,
    anonymous: Agent,
    known: Mutex<Vec<([u8; 32], Agent)>>,
    failover: Failover,
    now: Box<dyn Fn() -> Instant + Send + Sync>,
}

impl Http {
    /// Looks at the settings and loads the roots; connects to nobody.
    ///
    /// # Errors
    /// `Config`, naming everything that is wrong.
    pub fn new(settings: HttpSettings) -> Result<Http> {
        Http::with_time(settings, Instant::now)
    }

    /// As [`Http::new`], with another source of time for how long a host is shunned.
    ///
    /// # Errors
    /// As [`Http::new`].
    pub fn with_time(
        settings: HttpSettings,
        now: impl Fn() -> Instant + Send + Sync + 'static,
    ) -> Result<Http> {
        let checked = settings.check()?;
        Ok(Http {
            anonymous: agent(&checked, None)?,
            settings,
            checked,
            known: Mutex::default(),
            failover: Failover::default(),
            now: Box::new(now),
        })
    }

    /// Asks the hosts in turn for as long as that is harmless.
    fn ask<T>(
        &self,
        request: &Request,
        attempt: impl Fn(&str, Duration) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let start = Instant::now();
        let own = self.settings.deadline_ms;
        let deadline = Duration::from_millis(request.deadline_ms.map_or(own, |ms| ms.min(own)));
        let mut sent = false;
        let mut outcome = None;
        for host in self.hosts(&request.host) {
            let left = deadline.saturating_sub(start.elapsed());
            if left.is_zero() {
                break;
            }
            let failure = match attempt(host, left) {
                Ok(answer) => {
                    self.failover.answered(host);
                    return Ok(answer);
                }
                Err(failure) => failure,
            };
            let unreachable = matches!(failure.error.kind(), Kind::Network | Kind::Timeout);
            if unreachable {
                self.failover.failed(host, (self.now)());
            }
            let harmless = !failure.sent || request.repeatable;
            sent |= failure.sent;
            outcome = Some(failure.error);
            if !(unreachable && harmless) {
                break;
            }
        }
        let error = outcome.unwrap_or_else(|| Error::internal("no host was asked"));
        Err(match (sent, error.kind()) {
            (true, _) => Failure::sent(error),
            (false, Kind::Input | Kind::Config) => never_sent(error.advise(Advice::Never)),
            (false, _) => Failure::unsent(error),
        })
    }

    fn hosts<'a>(&self, host: &'a str) -> Vec<&'a str> {
        if self.settings.failover && self.checked.gateway.is_none() {
            self.failover.order(host, (self.now)())
        } else {
            vec![host]
        }
    }

    fn attempt(&self, request: &Request, host: &str, time: Time) -> Result<Arrival, Failure> {
        let agent = self
            .agent(request.identity.as_deref())
            .map_err(never_sent)?;
        let head = self.head(request, host).map_err(never_sent)?;
        let (outcome, mark) = marked(|| match request.method {
            Method::Get | Method::Delete => self.run(&agent, head.body(()), time),
            _ => self.run(&agent, head.body(request.body.as_slice()), time),
        });
        match outcome {
            Ok(answer) => Ok(arrival(answer, mark)),
            Err(error) => {
                let error = explain(&error, host);
                Err(if mark.is_sent() {
                    Failure::sent(error)
                } else {
                    never_sent(error)
                })
            }
        }
    }

    fn run(
        &self,
        agent: &Agent,
        request: http::Result<http::Request<impl AsSendBody>>,
        time: Time,
    ) -> Result<http::Response<ureq::Body>, ureq::Error> {
        let connect = Some(Duration::from_millis(self.settings.connect_timeout_ms));
        let config = agent
            .configure_request(request?)
            .timeout_resolve(connect)
            .timeout_connect(connect);
        let config = match time {
            Time::Whole(left) => config.timeout_global(Some(left)),
            Time::Stream(left) => config
                .timeout_send_body(Some(left))
                .timeout_recv_response(Some(left))
                .timeout_per_read(Some(left))
                .timeout_global(Some(Duration::from_millis(
                    self.settings.stream_deadline_ms,
                ))),
        };
        agent.run(config.build())
    }

    fn head(&self, request: &Request, host: &str) -> Result<http::request::Builder> {
        if !request.target.starts_with('/') {
            return Err(Error::input("target", "does not begin with a slash"));
        }
        let named = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
        if host.is_empty() || !host.bytes().all(named) {
            return Err(Error::input("host", "is not a host's name"));
        }
        let mapped = self.checked.hosts.iter().find(|(name, _)| name == host);
        let uri = match (&self.checked.gateway, mapped) {
            (Some(base), _) | (None, Some((_, base))) => format!("{base}{}", request.target),
            (None, None) => format!("https://{host}{}", request.target),
        };
        let mut head = http::Request::builder()
            .method(request.method.as_str())
            .uri(uri);
        for (name, value) in &request.headers {
            head = head.header(name, value);
        }
        if self.checked.gateway.is_some() {
            head = head.header(HOST_HEADER, host);
        }
        Ok(head)
    }

    /// The agent that shows this identity, made when it is needed and forgotten when many others were.
    fn agent(&self, identity: Option<&Identity>) -> Result<Agent> {
        let Some(identity) = identity else {
            return Ok(self.anonymous.clone());
        };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = known
            .iter()
            .position(|(print, _)| print == identity.fingerprint())
        {
            known[..=at].rotate_right(1);
            return Ok(known[0].1.clone());
        }
        let fresh = agent(&self.checked, Some(identity))?;
        known.insert(0, (*identity.fingerprint(), fresh.clone()));
        known.truncate(self.settings.clients.max(1));
        Ok(fresh)
    }
}

impl Transport for Http {
    fn open(&self, request: &Request) -> Result<Arrival, Failure> {
        self.ask(request, |host, left| {
            self.attempt(request, host, Time::Stream(left))
        })
    }

    fn send(&self, request: &Request) -> Result<Response, Failure> {
        self.ask(request, |host, left| {
            self.attempt(request, host, Time::Whole(left))?.whole()
        })
    }
}

/// Without anything that the settings may hold.
impl std::fmt::Debug for Http {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Http")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

/// How much time there is, and for what.
#[derive(Clone, Copy)]
enum Time {
    /// For the whole of the answer.
    Whole(Duration),
    /// For each step up to the answer's head, and for each pause after it.
    Stream(Duration),
}

fn agent(checked: &Checked, identity: Option<&Identity>) -> Result<Agent> {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(checked.proxy.clone())
        .user_agent(concat!("fenpay/", env!("CARGO_PKG_VERSION")))
        .accept_encoding("identity")
        .max_response_header_size(MAX_HEAD)
        .input_buffer_size(BUFFER)
        .output_buffer_size(BUFFER)
        .max_idle_age(MAX_IDLE)
        .max_idle_connections(16)
        .max_idle_connections_per_host(8)
        .build();
    line::agent(config, &checked.roots, identity)
}

fn never_sent(error: Error) -> Failure {
    Failure { sent: false, error }
}

fn arrival(answer: http::Response<ureq::Body>, mark: Arc<Mark>) -> Arrival {
    let (parts, body) = answer.into_parts();
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    Arrival {
        status: parts.status.as_u16(),
        headers: parts
            .headers
            .iter()
            .map(|(n, v)| (n.as_str().to_owned(), text(v)))
            .collect(),
        body: Box::new(Whole {
            body: body.into_reader(),
            mark,
        }),
    }
}

/// A body whose end is an end: not a line that broke.
struct Whole {
    body: ureq::BodyReader<'static>,
    mark: Arc<Mark>,
}

impl Read for Whole {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.body.read(buffer) {
            Ok(0) if !buffer.is_empty() && self.mark.is_torn() => {
                Err(io::ErrorKind::UnexpectedEof.into())
            }
            Ok(count) => Ok(count),
            Err(error) => Err(broken_body(error)),
        }
    }
}

#[cfg(test)]
#[path = "http/tests.rs"]
mod tests;
