//! The simulator on the network: two servers, and threads that post notices.

mod authority;
mod http;
mod notifier;

pub(crate) use authority::Authority;

use crate::credentials::V3Credentials;
use crate::merchant::Merchant;
use crate::message::{ClientCert, Outcome};
use crate::settings::{Dialects, Settings};
use crate::simulator::Simulator;
use fenpay::types::{Clock, Entropy, SystemClock, SystemEntropy, TestEntropy};
use http::Connection;
use rustls::server::WebPkiClientVerifier;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How many connections are served at once.
const MAX_CONNECTIONS: usize = 512;
/// How long a connection may be silent.
const IDLE: Duration = Duration::from_secs(60);

/// A simulator that is on the network until this is dropped.
///
/// It lends everything that [`Simulator`] can do.
pub struct Running {
    sim: Arc<Simulator>,
    authority: Arc<Authority>,
    dialects: Dialects,
    http: Option<SocketAddr>,
    https: Option<SocketAddr>,
    stop: Arc<AtomicBool>,
    open: Arc<Open>,
    threads: Vec<JoinHandle<()>>,
}

/// What a merchant needs to call the simulator, in the forms in which it gets them from WeChat Pay.
#[derive(Clone)]
pub struct Credentials {
    /// The merchant's number.
    pub mch_id: String,
    /// The app.
    pub appid: String,
    /// The app's secret.
    pub app_secret: String,
    /// The API v2 key.
    pub key: String,
    /// The algorithm that is recommended: `HMAC-SHA256`.
    pub sign_type: &'static str,
    /// The client certificate (`apiclient_cert.pem`).
    pub cert_pem: String,
    /// Its private key as PKCS#8 (`apiclient_key.pem`).
    pub key_pem: String,
    /// Both as PKCS#12 (`apiclient_cert.p12`); the password is the merchant's number.
    pub p12: Vec<u8>,
    /// The certificate's serial number in upper-case hex.
    pub serial: String,
    /// What v3 needs; its certificate and private key are those above.
    pub v3: V3Credentials,
    /// The first merchant that it serves, with its first app, for a service provider.
    pub sub: Option<(String, String)>,
}

/// The numbers only.
impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Credentials({}, {})", self.mch_id, self.appid)
    }
}

impl std::ops::Deref for Running {
    type Target = Simulator;
    fn deref(&self) -> &Simulator {
        &self.sim
    }
}

impl Running {
    /// Starts the servers and the posting of notices, on the machine's clock.
    ///
    /// # Errors
    /// What the system says when a port cannot be had.
    pub fn start(settings: Settings) -> io::Result<Running> {
        Running::start_at(settings, Arc::new(SystemClock))
    }

    /// Starts on another clock.
    ///
    /// # Errors
    /// As [`Running::start`].
    pub fn start_at(settings: Settings, clock: Arc<dyn Clock>) -> io::Result<Running> {
        let chance: Arc<dyn Entropy> = match settings.seed {
            Some(seed) => Arc::new(TestEntropy::seeded(seed)),
            None => Arc::new(SystemEntropy),
        };
        let authority = Arc::new(Authority::new()?);
        let sim = Simulator::new(&settings, clock, chance);
        sim.certify(authority.clone())?;
        let mut running = Running {
            sim: Arc::new(sim),
            authority,
            dialects: settings.dialects,
            http: None,
            https: None,
            stop: Arc::new(AtomicBool::new(false)),
            open: Arc::default(),
            threads: Vec::new(),
        };
        if let Some(port) = settings.http_port {
            running.http = Some(running.listen(port, None)?);
        }
        if let Some(port) = settings.https_port {
            let tls = Arc::new(asking(&running.authority)?);
            running.https = Some(running.listen(port, Some(tls))?);
        }
        if !settings.hold_notices {
            let posting = notifier::start(&running.sim, &running.authority, &running.stop)?;
            running.threads.extend(posting);
        }
        Ok(running)
    }

    fn listen(
        &mut self,
        port: u16,
        tls: Option<Arc<rustls::ServerConfig>>,
    ) -> io::Result<SocketAddr> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let door = Door {
            sim: self.sim.clone(),
            authority: self.authority.clone(),
            stop: self.stop.clone(),
            open: self.open.clone(),
            tls,
        };
        let door = Arc::new(door);
        self.threads
            .push(thread::spawn(move || door.keep(&listener)));
        Ok(address)
    }

    /// The address of the plain HTTP server: `http://127.0.0.1:PORT`; empty if there is none.
    pub fn http_url(&self) -> String {
        self.http
            .map(|address| format!("http://{address}"))
            .unwrap_or_default()
    }

    /// The address of the TLS server: `https://localhost:PORT`; empty if there is none.
    pub fn https_url(&self) -> String {
        self.https
            .map(|address| format!("https://localhost:{}", address.port()))
            .unwrap_or_default()
    }

    /// The root certificate that clients of the TLS server must trust.
    pub fn ca_pem(&self) -> String {
        self.authority.ca_pem()
    }

    /// The credentials of the merchant at that place in the settings, the first one if there are
    /// fewer.
    pub fn merchant(&self, place: usize) -> Credentials {
        let merchants = self.sim.merchants();
        let merchant = merchants.get(place).or_else(|| merchants.first());
        merchant.map_or_else(
            || self.credentials(&Merchant::ordinary()),
            |m| self.credentials(m),
        )
    }

    fn credentials(&self, merchant: &Merchant) -> Credentials {
        let issued = self.authority.of(&merchant.mch_id);
        let cert = |of: fn(&authority::Issued) -> String| {
            issued.as_ref().map(|i| of(i)).unwrap_or_default()
        };
        let sub = merchant.subs.first();
        Credentials {
            mch_id: merchant.mch_id.clone(),
            appid: merchant.appid.clone(),
            app_secret: merchant.app_secret.clone(),
            key: merchant.key.clone(),
            sign_type: "HMAC-SHA256",
            cert_pem: cert(|i| i.cert_pem.clone()),
            key_pem: cert(|i| i.key_pem.clone()),
            p12: issued.as_ref().map(|i| i.p12.clone()).unwrap_or_default(),
            serial: cert(|i| i.serial.clone()),
            v3: self.sim.v3_of(merchant),
            sub: sub.map(|s| {
                (
                    s.sub_mch_id.clone(),
                    s.sub_appids.first().cloned().unwrap_or_default(),
                )
            }),
        }
    }

    /// Does what a request to the control API does, without a socket: `POST pay`, `GET orders`.
    ///
    /// # Errors
    /// `Input` for what the control API does not take, `Missing` for what is not there, `State` for
    /// what does not fit the state of things.
    pub fn control(&self, line: &str, body: &Value) -> fenpay::Result<Value> {
        crate::control::do_what(&self.sim, line, body)
    }

    /// The engine's configuration for the merchant at that place, with its certificate inside.
    pub fn configuration(&self, place: usize, ledger: &str, notify_url: &str) -> Value {
        let merchant = self.merchant(place);
        let mut secrets = serde_json::Map::new();
        secrets.insert(merchant.appid.clone(), json!(merchant.app_secret));
        let mut config = json!({
            "ledger": ledger,
            "merchants": [{
                "mchid": merchant.mch_id,
                "appids": [merchant.appid],
                "app_secrets": secrets,
                "partner": merchant.sub.is_some(),
                "notify_url": notify_url,
                "refund_notify_url": notify_url,
            }],
        });
        if self.dialects != Dialects::V3 {
            config["merchants"][0]["v2"] = json!({
                "key": merchant.key,
                "sign_type": merchant.sign_type,
                "client_cert": { "cert": merchant.cert_pem, "key": merchant.key_pem },
            });
        }
        if self.dialects != Dialects::V2 {
            config["merchants"][0]["v3"] = merchant.v3.configuration();
        }
        if self.https.is_some() {
            config["gateway"] = json!(self.https_url());
            config["roots"] = json!(self.ca_pem());
        } else {
            config["gateway"] = json!(self.http_url());
        }
        config
    }

    /// The simulator itself, to be kept beyond this borrow.
    pub fn simulator(&self) -> Arc<Simulator> {
        self.sim.clone()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        for address in [self.http, self.https].into_iter().flatten() {
            // Wakes the thread that accepts; if nobody answers, it is gone already.
            let _ = TcpStream::connect_timeout(&address, Duration::from_secs(1));
        }
        self.open.close_all();
        for thread in self.threads.drain(..) {
            // A thread that panicked has nothing left to give back.
            let _ = thread.join();
        }
    }
}

/// Asks for a client certificate and serves those who have none as well.
fn asking(authority: &Authority) -> io::Result<rustls::ServerConfig> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut roots = rustls::RootCertStore::empty();
    roots.add(authority.ca_der()).map_err(io::Error::other)?;
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
    let verifier = verifier
        .allow_unauthenticated()
        .build()
        .map_err(io::Error::other)?;
    let (cert, key) = authority.server()?;
    rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_client_cert_verifier(verifier)
        .with_single_cert(vec![cert], key)
        .map_err(io::Error::other)
}

/// The connections that are open, so that they can be closed from outside.
#[derive(Default)]
struct Open {
    next: AtomicU64,
    streams: Mutex<HashMap<u64, TcpStream>>,
}

impl Open {
    fn enter(&self, stream: &TcpStream) -> Option<u64> {
        let mut streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        if streams.len() >= MAX_CONNECTIONS {
            return None;
        }
        let id = self.next.fetch_add(1, Ordering::SeqCst);
        streams.insert(id, stream.try_clone().ok()?);
        Some(id)
    }

    fn leave(&self, id: u64) {
        self.streams
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&id);
    }

    fn close_all(&self) {
        for stream in self
            .streams
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .values()
        {
            // A connection that is closed already cannot be closed again.
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

/// One listening server.
struct Door {
    sim: Arc<Simulator>,
    authority: Arc<Authority>,
    stop: Arc<AtomicBool>,
    open: Arc<Open>,
    tls: Option<Arc<rustls::ServerConfig>>,
}

impl Door {
    fn keep(self: &Arc<Door>, listener: &TcpListener) {
        for stream in listener.incoming() {
            if self.stop.load(Ordering::SeqCst) {
                return;
            }
            let Ok(stream) = stream else { continue };
            let Some(id) = self.open.enter(&stream) else {
                continue;
            };
            let door = self.clone();
            thread::spawn(move || {
                // A connection that breaks is the other side's affair.
                let _ = door.welcome(stream);
                door.open.leave(id);
            });
        }
    }

    fn welcome(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(IDLE))?;
        stream.set_write_timeout(Some(IDLE))?;
        let Some(tls) = &self.tls else {
            return self.serve(Connection::new(stream), None, true);
        };
        let mut stream = stream;
        let mut session = rustls::ServerConnection::new(tls.clone()).map_err(io::Error::other)?;
        while session.is_handshaking() {
            session.complete_io(&mut stream)?;
        }
        let shown = session.peer_certificates().and_then(|chain| chain.first());
        let client = shown.and_then(|cert| self.authority.recognise(cert));
        self.serve(
            Connection::new(rustls::StreamOwned::new(session, stream)),
            client,
            false,
        )
    }

    fn serve<S: Read + Write>(
        &self,
        mut connection: Connection<S>,
        client: Option<ClientCert>,
        plain: bool,
    ) -> io::Result<()> {
        while let Some(mut arrived) = connection.read()? {
            arrived.request.client_cert = client.clone();
            arrived.request.plain = plain;
            let Outcome { delay_ms, answer } = self.sim.answer(&arrived.request);
            if delay_ms > 0 {
                thread::sleep(Duration::from_millis(delay_ms.min(120_000)));
            }
            let Some((response, manner)) = answer else {
                return Ok(());
            };
            let whole = manner == crate::message::Manner::Whole;
            let keep_alive = arrived.keep_alive && whole && !self.stop.load(Ordering::SeqCst);
            connection.write(&response, manner, keep_alive)?;
            if manner == crate::message::Manner::LyingLength {
                // Silence, until the caller has had enough.
                while connection.read()?.is_some() {}
            }
            if !keep_alive {
                return Ok(());
            }
        }
        Ok(())
    }
}
