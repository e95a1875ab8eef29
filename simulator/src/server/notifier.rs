use super::authority::Authority;
use super::http::written;
use crate::book::PATIENCE_MS;
use crate::message::Outgoing;
use crate::simulator::Simulator;
use rustls::pki_types::ServerName;
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long a merchant may take to answer a notice (v2 reference, 4.1).
const PATIENCE: Duration = Duration::from_millis(PATIENCE_MS as u64);
/// How often the book is asked for notices.
const PULSE: Duration = Duration::from_millis(10);
/// How many notices are on their way at once.
const SENDERS: usize = 8;
/// The longest answer that is looked at.
const MAX_ANSWER: u64 = 64 << 10;

/// Notices that follow one another.
type Parcel = Vec<Outgoing>;

/// Starts the threads that post notices; they end when `stop` says so.
pub(super) fn start(
    sim: &Arc<Simulator>,
    authority: &Arc<Authority>,
    stop: &Arc<AtomicBool>,
) -> io::Result<Vec<JoinHandle<()>>> {
    let tls = Arc::new(trusting(authority)?);
    let (give, take) = mpsc::channel::<Parcel>();
    let take = Arc::new(Mutex::new(take));
    let mut threads = Vec::new();
    for _ in 0..SENDERS {
        let (sim, take, tls) = (sim.clone(), take.clone(), tls.clone());
        threads.push(thread::spawn(move || {
            loop {
                let parcel = take.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok(parcel) = parcel else { return };
                for notice in parcel {
                    match post(&notice, &tls) {
                        Ok((status, body)) => sim.noticed(notice.id, status, &body),
                        Err(_) => sim.unanswered(notice.id),
                    }
                }
            }
        }));
    }
    let (sim, stop) = (sim.clone(), stop.clone());
    threads.push(thread::spawn(move || {
        while !stop.load(Ordering::SeqCst) {
            for parcel in parcels(sim.due_notices()) {
                if give.send(parcel).is_err() {
                    return;
                }
            }
            thread::sleep(PULSE);
        }
    }));
    Ok(threads)
}

/// Copies and forgeries travel with the true notice behind them, in this order.
fn parcels(notices: Vec<Outgoing>) -> Vec<Parcel> {
    let mut parcels = Vec::new();
    let mut parcel = Vec::new();
    for notice in notices {
        let last = notice.id < crate::simulator::COPIES;
        parcel.push(notice);
        if last {
            parcels.push(std::mem::take(&mut parcel));
        }
    }
    if !parcel.is_empty() {
        parcels.push(parcel);
    }
    parcels
}

/// Trusts the world's roots and the simulator's own.
fn trusting(authority: &Authority) -> io::Result<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(authority.ca_der()).map_err(io::Error::other)?;
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider);
    let builder = builder
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

/// Posts a notice and reads the answer: status and body. Redirects are not followed.
fn post(notice: &Outgoing, tls: &Arc<rustls::ClientConfig>) -> io::Result<(u16, Vec<u8>)> {
    let deadline = Instant::now() + PATIENCE;
    let (scheme, rest) = notice
        .url
        .split_once("://")
        .ok_or(io::ErrorKind::InvalidInput)?;
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let secure = scheme == "https";
    let address = if authority
        .rsplit_once(':')
        .is_some_and(|(_, port)| port.parse::<u16>().is_ok())
    {
        authority.to_owned()
    } else {
        format!("{authority}:{}", if secure { 443 } else { 80 })
    };
    let target = address
        .to_socket_addrs()?
        .next()
        .ok_or(io::ErrorKind::NotFound)?;
    let socket = TcpStream::connect_timeout(&target, PATIENCE)?;
    socket.set_nodelay(true)?;
    let path = if path.is_empty() { "/" } else { path };
    let mut head = format!("POST {path} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n");
    for (name, value) in &notice.headers {
        head.push_str(&format!("{}: {value}\r\n", written(name)));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", notice.body.len()));
    let message = [head.as_bytes(), &notice.body].concat();
    let mut timed = Timed { socket, deadline };
    let answer = if secure {
        let host = address
            .rsplit_once(':')
            .map_or(address.as_str(), |(host, _)| host);
        let name = ServerName::try_from(host.trim_matches(['[', ']']).to_owned())
            .map_err(io::Error::other)?;
        let connection =
            rustls::ClientConnection::new(tls.clone(), name).map_err(io::Error::other)?;
        exchange(&mut rustls::StreamOwned::new(connection, timed), &message)?
    } else {
        exchange(&mut timed, &message)?
    };
    understand(&answer)
}

fn exchange(stream: &mut (impl Read + Write), message: &[u8]) -> io::Result<Vec<u8>> {
    stream.write_all(message)?;
    stream.flush()?;
    let mut answer = Vec::new();
    match stream.take(MAX_ANSWER).read_to_end(&mut answer) {
        // A server that closes without TLS's farewell has answered all the same.
        Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => Err(error),
        _ => Ok(answer),
    }
}

fn understand(answer: &[u8]) -> io::Result<(u16, Vec<u8>)> {
    let mut slots = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Response::new(&mut slots);
    let Ok(httparse::Status::Complete(head)) = parsed.parse(answer) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let body = &answer[head..];
    let chunked = parsed.headers.iter().any(|h| {
        h.name.eq_ignore_ascii_case("transfer-encoding") && h.value.eq_ignore_ascii_case(b"chunked")
    });
    let body = if chunked {
        unchunked(body)
    } else {
        body.to_vec()
    };
    Ok((parsed.code.unwrap_or(0), body))
}

/// The chunks of a body, as far as they are well formed.
fn unchunked(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = rest.windows(2).position(|pair| pair == b"\r\n") {
        let line = String::from_utf8_lossy(&rest[..end]);
        let digits = line.split(';').next().unwrap_or_default().trim().to_owned();
        let length = usize::from_str_radix(&digits, 16).unwrap_or(0);
        let Some(chunk) = rest.get(end + 2..(end + 2).saturating_add(length)) else {
            break;
        };
        if length == 0 {
            break;
        }
        body.extend_from_slice(chunk);
        rest = rest.get(end + 4 + length..).unwrap_or_default();
    }
    body
}

/// A socket on which everything together ends by a deadline.
struct Timed {
    socket: TcpStream,
    deadline: Instant,
}

impl Timed {
    fn left(&self) -> io::Result<Duration> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            Err(io::ErrorKind::TimedOut.into())
        } else {
            Ok(left)
        }
    }
}

impl Read for Timed {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.socket.set_read_timeout(Some(self.left()?))?;
        self.socket.read(into)
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.socket.set_write_timeout(Some(self.left()?))?;
        self.socket.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.socket.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_understood_in_both_forms() {
        let plain = understand(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok").unwrap();
        assert_eq!(plain, (200, b"ok".to_vec()));
        let chunked =
            b"HTTP/1.1 500 X\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
        assert_eq!(understand(chunked).unwrap(), (500, b"abc".to_vec()));
        assert!(understand(b"HTTP/1.1 200").is_err());
        assert_eq!(unchunked(b"ffffffffffffffff\r\nx"), b"");
    }
}
