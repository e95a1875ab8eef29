//! The line to a host: TLS with one shared store of roots, and the knowledge whether a byte of a
//! request has gone onto it. The one file that touches `ureq::unversioned`.

use crate::crypto::Identity;
use crate::error::{Advice, Error, Kind, Result};
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use std::cell::RefCell;
use std::io::{Read, Write};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use ureq::Agent;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{
    Buffers, ConnectProxyConnector, ConnectionDetails, Connector, LazyBuffers, NextTimeout,
    TcpConnector, Transport, TransportAdapter,
    time::{Duration, Instant},
};

/// What is known of one call.
#[derive(Debug, Default)]
pub(super) struct Mark {
    sent: AtomicBool,
    torn: AtomicBool,
}

impl Mark {
    /// Whether a byte of the request may have left.
    pub(super) fn is_sent(&self) -> bool {
        self.sent.load(Ordering::SeqCst)
    }

    /// Whether the line broke instead of being closed.
    pub(super) fn is_torn(&self) -> bool {
        self.torn.load(Ordering::SeqCst)
    }
}

thread_local! {
    /// The call that this thread makes: ureq runs it to its answer on the thread that asks.
    static CALL: RefCell<Option<Arc<Mark>>> = const { RefCell::new(None) };
}

/// Makes a call and returns with it what is known of it.
pub(super) fn marked<T>(call: impl FnOnce() -> T) -> (T, Arc<Mark>) {
    let mark = Arc::new(Mark::default());
    CALL.with(|current| current.replace(Some(mark.clone())));
    let outcome = call();
    CALL.with(|current| current.replace(None));
    (outcome, mark)
}

/// An agent whose lines show the identity, or none, and trust the roots.
///
/// # Errors
/// `Config` if TLS does not take the identity.
pub(super) fn agent(
    config: Config,
    roots: &Arc<RootCertStore>,
    identity: Option<&Identity>,
) -> Result<Agent> {
    let to_proxy = config.proxy().map(|_| tls(roots, None)).transpose()?;
    let connector = LineConnector {
        to_host: tls(roots, identity)?,
        to_proxy,
    };
    let chain =
        ().chain(ConnectProxyConnector::default())
            .chain(TcpConnector::default())
            .chain(connector);
    Ok(Agent::with_parts(config, chain, Book::default()))
}

/// How long the addresses of a host are kept.
const KEPT: std::time::Duration = std::time::Duration::from_secs(30);
/// The addresses of how many hosts are kept: WeChat Pay has a handful.
const MAX_HOSTS: usize = 16;

/// Finds the addresses of hosts, and keeps them for a while: ureq looks a host up before each request,
/// on a line that is open too, and starts a thread for every time. A host that is named by its address
/// is not looked up at all.
#[derive(Debug, Default)]
struct Book {
    asked: DefaultResolver,
    known: Mutex<Vec<(String, std::time::Instant, Vec<SocketAddr>)>>,
}

impl Book {
    fn kept(&self, name: &str) -> Option<Vec<SocketAddr>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, since, addresses) = known.iter().find(|(host, ..)| host == name)?;
        (since.elapsed() < KEPT).then(|| addresses.clone())
    }

    fn keep(&self, name: String, addresses: &[SocketAddr]) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|(host, since, _)| *host != name && since.elapsed() < KEPT);
        if known.len() < MAX_HOSTS {
            known.push((name, std::time::Instant::now(), addresses.to_vec()));
        }
    }
}

impl Resolver for Book {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> std::result::Result<ResolvedSocketAddrs, ureq::Error> {
        let port = uri.port_u16().or(match uri.scheme_str() {
            Some("https") => Some(443),
            Some("http") => Some(80),
            _ => None,
        });
        let Some((host, port)) = uri.host().zip(port) else {
            return self.asked.resolve(uri, config, timeout);
        };
        let name = format!("{host}:{port}");
        let known = match name.parse() {
            Ok(address) => Some(vec![address]),
            Err(_) => self.kept(&name),
        };
        if let Some(addresses) = known {
            let mut found = self.empty();
            addresses
                .into_iter()
                .for_each(|address| found.push(address));
            return Ok(found);
        }
        let found = self.asked.resolve(uri, config, timeout)?;
        self.keep(name, &found);
        Ok(found)
    }
}

fn tls(roots: &Arc<RootCertStore>, identity: Option<&Identity>) -> Result<Arc<ClientConfig>> {
    let refused = |error: rustls::Error| Error::new(Kind::Config, Advice::Never, error.to_string());
    let builder = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(refused)?
        .with_root_certificates(roots.clone());
    Ok(Arc::new(match identity {
        None => builder.with_no_client_auth(),
        Some(identity) => {
            let chain = identity
                .chain()
                .iter()
                .cloned()
                .map(CertificateDer::from)
                .collect();
            let key = PrivatePkcs8KeyDer::from(identity.key_der().expose().clone());
            builder
                .with_client_auth_cert(chain, PrivateKeyDer::from(key))
                .map_err(refused)?
        }
    }))
}

struct LineConnector {
    to_host: Arc<ClientConfig>,
    /// For the line to a proxy, which is asked first and learns no identity.
    to_proxy: Option<Arc<ClientConfig>>,
}

impl std::fmt::Debug for LineConnector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LineConnector")
    }
}

impl<In: Transport> Connector<In> for LineConnector {
    type Out = Line;

    fn connect(
        &self,
        details: &ConnectionDetails,
        chained: Option<In>,
    ) -> Result<Option<Line>, ureq::Error> {
        let Some(chained) = chained else {
            return Ok(None);
        };
        // ureq asks for the line to a proxy with a configuration that has no proxy.
        let proxy = self
            .to_proxy
            .as_ref()
            .filter(|_| details.config.proxy().is_none());
        let wire = if details.needs_tls() {
            let config = proxy.unwrap_or(&self.to_host).clone();
            Wire::Tls(Box::new(handshake(config, details, chained.boxed())?))
        } else {
            Wire::Plain(chained.boxed())
        };
        Ok(Some(Line {
            wire,
            counts: proxy.is_none(),
            mark: Arc::default(),
        }))
    }
}

fn handshake(
    config: Arc<ClientConfig>,
    details: &ConnectionDetails,
    transport: Box<dyn Transport>,
) -> Result<TlsWire, ureq::Error> {
    let host = details
        .uri
        .host()
        .unwrap_or_default()
        .trim_matches(['[', ']']);
    let name = ServerName::try_from(host.to_owned())
        .map_err(|_| ureq::Error::Tls("the host is neither a name nor an address"))?;
    let mut conn = ClientConnection::new(config, name)?;
    let mut sock = TransportAdapter::new(transport, details.current_time.clone());
    sock.set_timeout(remaining(details));
    while conn.is_handshaking() {
        conn.complete_io(&mut sock)?;
    }
    let buffers = LazyBuffers::new(
        details.config.input_buffer_size(),
        details.config.output_buffer_size(),
    );
    Ok(TlsWire {
        buffers,
        stream: StreamOwned { conn, sock },
    })
}

/// What connecting has left of its time.
fn remaining(details: &ConnectionDetails) -> NextTimeout {
    let mut timeout = details.timeout;
    if let (Duration::Exact(after), Instant::Exact(start), Instant::Exact(now)) =
        (timeout.after, details.now, (details.current_time)())
    {
        let spent = now.saturating_duration_since(start);
        timeout.after = Duration::Exact(after.saturating_sub(spent));
    }
    timeout
}

/// A connection that carries requests, or one to a proxy, which carries the way there.
struct Line {
    wire: Wire,
    /// Whether what is sent on it is a request: not so on the line to a proxy.
    counts: bool,
    /// The call that it serves.
    mark: Arc<Mark>,
}

enum Wire {
    Plain(Box<dyn Transport>),
    Tls(Box<TlsWire>),
}

struct TlsWire {
    buffers: LazyBuffers,
    stream: StreamOwned<ClientConnection, TransportAdapter>,
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Line(tls: {})", self.is_tls())
    }
}

impl Transport for Line {
    fn buffers(&mut self) -> &mut dyn Buffers {
        match &mut self.wire {
            Wire::Plain(transport) => transport.buffers(),
            Wire::Tls(tls) => &mut tls.buffers,
        }
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        if self.counts {
            if let Some(mark) = CALL.with(|current| current.borrow().clone()) {
                self.mark = mark;
            }
            // Before the bytes go: whoever dies in between must not believe that none did.
            self.mark.sent.store(true, Ordering::SeqCst);
        }
        match &mut self.wire {
            Wire::Plain(transport) => transport.transmit_output(amount, timeout),
            Wire::Tls(tls) => {
                tls.stream.sock.set_timeout(timeout);
                tls.stream.write_all(&tls.buffers.output()[..amount])?;
                Ok(())
            }
        }
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        let outcome = match &mut self.wire {
            Wire::Plain(transport) => transport.await_input(timeout),
            Wire::Tls(tls) => tls.await_input(timeout),
        };
        if outcome.is_err() {
            self.mark.torn.store(true, Ordering::SeqCst);
        }
        outcome
    }

    fn is_open(&mut self) -> bool {
        match &mut self.wire {
            Wire::Plain(transport) => transport.is_open(),
            Wire::Tls(tls) => tls.stream.sock.get_mut().is_open(),
        }
    }

    fn is_tls(&self) -> bool {
        matches!(self.wire, Wire::Tls(_))
    }
}

impl TlsWire {
    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.stream.sock.set_timeout(timeout);
        let amount = self.stream.read(self.buffers.input_append_buf())?;
        self.buffers.input_appended(amount);
        Ok(amount > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Book, MAX_HOSTS};
    use std::net::SocketAddr;
    use ureq::unversioned::resolver::Resolver;
    use ureq::unversioned::transport::{NextTimeout, time::Duration};

    fn resolved(book: &Book, uri: &str) -> Vec<SocketAddr> {
        let timeout = NextTimeout {
            after: Duration::from_secs(5),
            reason: ureq::Timeout::Resolve,
            per_read: None,
            per_write: None,
        };
        let config = ureq::Agent::config_builder().build();
        let found = book.resolve(&uri.parse().unwrap(), &config, timeout);
        found.unwrap().to_vec()
    }

    #[test]
    fn a_host_is_looked_up_once_for_a_while_and_an_address_never() {
        let book = Book::default();
        let first = resolved(&book, "https://localhost:8443/pay");
        assert_eq!(resolved(&book, "https://localhost:8443/other"), first);
        assert_eq!(book.kept("localhost:8443"), Some(first));
        assert_eq!(
            resolved(&book, "https://127.0.0.1/x"),
            ["127.0.0.1:443".parse().unwrap()]
        );
        assert_eq!(book.known.lock().unwrap().len(), 1);
        let mut known = book.known.lock().unwrap();
        known[0].1 -= super::KEPT;
        drop(known);
        assert_eq!(book.kept("localhost:8443"), None);
    }

    #[test]
    fn no_more_hosts_are_kept_than_there_is_room_for() {
        let book = Book::default();
        for host in 0..100 {
            book.keep(format!("h{host}:443"), &[]);
        }
        assert_eq!(book.known.lock().unwrap().len(), MAX_HOSTS);
    }
}
