use crate::message::{HttpRequest, HttpResponse, Manner};
use std::io::{self, Read, Write};
use std::time::{Duration, Instant};

/// The longest head of a message.
const MAX_HEAD: usize = 32 << 10;
/// The longest body of a request.
const MAX_BODY: usize = 6 << 20;
/// How long a request may take to arrive.
const MAX_ARRIVAL: Duration = Duration::from_secs(30);

/// A connection that carries one request after another.
pub(super) struct Connection<S> {
    stream: S,
    buffer: Vec<u8>,
}

/// A request, and whether another may follow on the same connection.
pub(super) struct Arrived {
    pub(super) request: HttpRequest,
    pub(super) keep_alive: bool,
}

impl<S: Read + Write> Connection<S> {
    pub(super) fn new(stream: S) -> Connection<S> {
        Connection {
            stream,
            buffer: Vec::new(),
        }
    }

    /// Reads the next request; `None` when the other side has finished.
    ///
    /// # Errors
    /// `InvalidData` for what is not HTTP or is too large, else what the stream says.
    pub(super) fn read(&mut self) -> io::Result<Option<Arrived>> {
        let started = Instant::now();
        let head = loop {
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                break end + 4;
            }
            if self.buffer.len() > MAX_HEAD {
                return Err(odd("the head is too long"));
            }
            if self.fill(started)? == 0 {
                return Ok(None);
            }
        };
        let mut arrived = parse(&self.buffer[..head])?;
        self.buffer.drain(..head);
        let request = &mut arrived.request;
        if request
            .header("expect")
            .is_some_and(|v| v.eq_ignore_ascii_case("100-continue"))
        {
            self.stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
            self.stream.flush()?;
        }
        let chunked = request
            .header("transfer-encoding")
            .is_some_and(|v| v.eq_ignore_ascii_case("chunked"));
        request.body = if chunked {
            self.chunks(started)?
        } else {
            let length = request
                .header("content-length")
                .map_or(Ok(0), str::parse::<usize>);
            self.take(length.map_err(|_| odd("the length is no number"))?, started)?
        };
        Ok(Some(arrived))
    }

    fn chunks(&mut self, started: Instant) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let line = loop {
                if let Some(end) = find(&self.buffer, b"\r\n") {
                    break self.take(end + 2, started)?;
                }
                if self.buffer.len() > MAX_HEAD || self.fill(started)? == 0 {
                    return Err(odd("a chunk has no length"));
                }
            };
            let text = String::from_utf8_lossy(&line);
            let digits = text.split(';').next().unwrap_or_default().trim();
            let length =
                usize::from_str_radix(digits, 16).map_err(|_| odd("a chunk has no length"))?;
            if body.len().saturating_add(length) > MAX_BODY {
                return Err(odd("the body is too long"));
            }
            body.extend(self.take(length, started)?);
            self.take(2, started)?;
            if length == 0 {
                return Ok(body);
            }
        }
    }

    fn take(&mut self, length: usize, started: Instant) -> io::Result<Vec<u8>> {
        if length > MAX_BODY {
            return Err(odd("the body is too long"));
        }
        while self.buffer.len() < length {
            if self.fill(started)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(self.buffer.drain(..length).collect())
    }

    fn fill(&mut self, started: Instant) -> io::Result<usize> {
        // An idle connection may wait for its next request as long as the stream allows.
        if !self.buffer.is_empty() && started.elapsed() > MAX_ARRIVAL {
            return Err(io::ErrorKind::TimedOut.into());
        }
        let mut piece = [0u8; 8192];
        let count = self.stream.read(&mut piece)?;
        self.buffer.extend_from_slice(&piece[..count]);
        Ok(count)
    }

    /// Writes an answer in its manner.
    pub(super) fn write(
        &mut self,
        response: &HttpResponse,
        manner: Manner,
        keep_alive: bool,
    ) -> io::Result<()> {
        let length = match manner {
            Manner::LyingLength => response.body.len() + 1000,
            _ => response.body.len(),
        };
        let mut bytes = format!(
            "HTTP/1.1 {} {}\r\n",
            response.status,
            reason(response.status)
        )
        .into_bytes();
        for (name, value) in &response.headers {
            bytes.extend(format!("{}: {value}\r\n", written(name)).into_bytes());
        }
        let connection = if keep_alive { "keep-alive" } else { "close" };
        bytes.extend(
            format!("content-length: {length}\r\nconnection: {connection}\r\n\r\n").into_bytes(),
        );
        let shown = if manner == Manner::Truncated {
            response.body.len() / 2
        } else {
            response.body.len()
        };
        bytes.extend_from_slice(&response.body[..shown]);
        if let Manner::SlowDrip { pause_ms } = manner {
            for byte in bytes {
                self.stream.write_all(&[byte])?;
                self.stream.flush()?;
                std::thread::sleep(Duration::from_millis(pause_ms));
            }
            return Ok(());
        }
        self.stream.write_all(&bytes)?;
        self.stream.flush()
    }
}

fn parse(head: &[u8]) -> io::Result<Arrived> {
    let mut slots = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Request::new(&mut slots);
    match parsed.parse(head) {
        Ok(httparse::Status::Complete(_)) => {}
        _ => return Err(odd("not HTTP")),
    }
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    let headers: Vec<_> = parsed
        .headers
        .iter()
        .map(|h| (h.name.to_ascii_lowercase(), text(h.value)))
        .collect();
    let get = |name: &str| {
        headers
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    };
    let host = get("x-fenpay-host")
        .or_else(|| get("host"))
        .unwrap_or_default();
    let host = host
        .rsplit_once(':')
        .map_or(host, |(name, _)| name)
        .to_owned();
    let closes = get("connection").is_some_and(|v| v.eq_ignore_ascii_case("close"));
    let keep_alive = parsed.version == Some(1) && !closes;
    let target = parsed.path.unwrap_or("/");
    // A proxy's form of the target names the host as well; the path is what counts here.
    let target = match target
        .split_once("://")
        .and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]))
    {
        Some(path) if !target.starts_with('/') => path,
        _ => target,
    };
    let request = HttpRequest {
        method: parsed.method.unwrap_or_default().to_owned(),
        host,
        target: target.to_owned(),
        headers,
        body: Vec::new(),
        client_cert: None,
        plain: true,
    };
    Ok(Arrived {
        request,
        keep_alive,
    })
}

/// A header's name as WeChat Pay writes it, which some SDKs look for: `Wechatpay-Nonce`, `Request-ID`.
pub(super) fn written(name: &str) -> String {
    let capital = |word: &str| match word.split_at_checked(1) {
        _ if word == "id" => "ID".to_owned(),
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => word.to_owned(),
    };
    name.split('-').map(capital).collect::<Vec<_>>().join("-")
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn odd(text: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text)
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        202 => "Accepted",
        204 => "No Content",
        302 => "Found",
        303 => "See Other",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Wire(io::Cursor<Vec<u8>>, Vec<u8>);

    impl Read for Wire {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let small = into.len().min(7);
            self.0.read(&mut into[..small])
        }
    }

    impl Write for Wire {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.1.extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn read(text: &str) -> Connection<Wire> {
        Connection::new(Wire(io::Cursor::new(text.as_bytes().to_vec()), Vec::new()))
    }

    #[test]
    fn requests_follow_one_another_in_both_forms_of_body() {
        let mut wire = read(
            "POST /a?b HTTP/1.1\r\nHost: api.mch.weixin.qq.com:443\r\nContent-Length: 3\r\n\r\nabc\
             POST http://x.test/c HTTP/1.1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
             2\r\nde\r\n1;x=y\r\nf\r\n0\r\n\r\n",
        );
        let first = wire.read().unwrap().unwrap();
        assert_eq!((first.request.path(), first.request.query()), ("/a", "b"));
        assert_eq!(first.request.host, "api.mch.weixin.qq.com");
        assert_eq!(first.request.body, b"abc");
        assert!(first.keep_alive);
        let second = wire.read().unwrap().unwrap();
        assert_eq!(
            (second.request.path(), second.request.body.as_slice()),
            ("/c", &b"def"[..])
        );
        assert!(!second.keep_alive);
        assert!(wire.read().unwrap().is_none());
    }

    #[test]
    fn what_is_not_http_or_too_large_is_refused() {
        for bad in [
            "\x01\x02\r\n\r\n".to_owned(),
            "POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n".to_owned(),
            "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n".to_owned(),
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n".to_owned(),
            format!("GET / HTTP/1.1\r\nA: {}\r\n\r\n", "x".repeat(MAX_HEAD + 10)),
        ] {
            assert!(read(&bad).read().is_err(), "{}", &bad[..bad.len().min(60)]);
        }
    }
}
