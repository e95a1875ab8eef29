use super::*;
use crate::crypto::Identity;
use crate::transport::MAX_ANSWER;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

const PRIMARY: &str = "api.mch.weixin.qq.com";
const BACKUP: &str = "api2.mch.weixin.qq.com";
const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

fn request() -> Request {
    Request {
        method: Method::Post,
        host: PRIMARY.to_owned(),
        target: "/pay/unifiedorder".to_owned(),
        headers: vec![(
            "content-type".to_owned(),
            "text/xml; charset=utf-8".to_owned(),
        )],
        body: b"<xml><a>1</a></xml>".to_vec(),
        identity: None,
        repeatable: false,
        deadline_ms: None,
    }
}

/// A server of one thread that hands every connection to the function, and its address.
fn serve(answer: impl Fn(TcpStream, usize) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for (count, stream) in listener.incoming().enumerate() {
            answer(stream.unwrap(), count);
        }
    });
    address
}

/// A server that reads one request on each connection and says the text.
fn saying(text: impl Into<Vec<u8>>) -> String {
    let text = text.into();
    serve(move |mut stream, _| {
        read_request(&mut stream);
        let _ = stream.write_all(&text);
    })
}

/// An address at which nobody listens.
fn nobody() -> String {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .to_string()
}

/// Reads one request, head and body; empty at the end of the connection.
fn read_request(stream: &mut impl Read) -> String {
    let mut text = Vec::new();
    let mut byte = [0];
    while !text.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => text.push(byte[0]),
            _ => return String::new(),
        }
    }
    let head = String::from_utf8(text.clone()).unwrap().to_lowercase();
    let length = head.split("content-length: ").nth(1).map_or(0, |rest| {
        rest.split("\r\n").next().unwrap().parse::<usize>().unwrap()
    });
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    text.extend(body);
    String::from_utf8(text).unwrap()
}

fn settings(address: &str) -> HttpSettings {
    HttpSettings {
        gateway: Some(format!("http://{address}")),
        ..HttpSettings::default()
    }
}

fn http(address: &str) -> Http {
    Http::new(settings(address)).unwrap()
}

/// Both hosts at addresses of their own.
fn pair(primary: &str, backup: &str) -> HttpSettings {
    HttpSettings {
        hosts: vec![
            (PRIMARY.to_owned(), format!("http://{primary}")),
            (BACKUP.to_owned(), format!("http://{backup}")),
        ],
        deadline_ms: 2_000,
        ..HttpSettings::default()
    }
}

fn fails(address: &str) -> (bool, Kind, Advice) {
    let failure = http(address).send(&request()).unwrap_err();
    (failure.sent, failure.error.kind(), failure.error.advice())
}

#[test]
fn a_request_is_sent_exactly_as_it_was_sealed() {
    let (seen, saw) = mpsc::channel();
    let address = serve(move |mut stream, _| {
        seen.send(read_request(&mut stream)).unwrap();
        stream.write_all(OK.as_bytes()).unwrap();
    });
    let response = http(&address).send(&request()).unwrap();
    assert_eq!(
        (response.status, response.body.as_slice()),
        (200, &b"hello"[..])
    );
    assert_eq!(response.header("content-length"), Some("5"));
    let sent = saw.recv().unwrap();
    assert!(
        sent.starts_with("POST /pay/unifiedorder HTTP/1.1\r\n"),
        "{sent}"
    );
    assert!(sent.ends_with("\r\n\r\n<xml><a>1</a></xml>"), "{sent}");
    let head = sent.to_lowercase();
    for line in [
        format!("host: {address}"),
        format!("x-fenpay-host: {PRIMARY}"),
        format!("user-agent: fenpay/{}", env!("CARGO_PKG_VERSION")),
        "accept-encoding: identity".to_owned(),
        "content-type: text/xml; charset=utf-8".to_owned(),
        "content-length: 19".to_owned(),
    ] {
        assert!(
            head.contains(&format!("\r\n{line}\r\n")),
            "{line} is not in {head}"
        );
    }
    assert!(
        !head.contains("transfer-encoding") && !head.contains("cookie"),
        "{head}"
    );
}

#[test]
fn a_get_has_no_body_and_only_a_gateway_hears_of_the_host() {
    let (seen, saw) = mpsc::channel();
    let address = serve(move |mut stream, _| {
        seen.send(read_request(&mut stream)).unwrap();
        stream.write_all(OK.as_bytes()).unwrap();
    });
    let mut get = request();
    get.method = Method::Get;
    get.target = "/a?b=%26c".to_owned();
    Http::new(pair(&address, &nobody()))
        .unwrap()
        .send(&get)
        .unwrap();
    let sent = saw.recv().unwrap().to_lowercase();
    assert!(sent.starts_with("get /a?b=%26c http/1.1\r\n"), "{sent}");
    assert!(
        !sent.contains("x-fenpay-host") && !sent.contains("content-length"),
        "{sent}"
    );
}

#[test]
fn every_status_is_an_answer() {
    for status in [200, 204, 301, 400, 401, 404, 429, 500, 502, 503] {
        let address = saying(format!(
            "HTTP/1.1 {status} Whatever\r\nContent-Length: 0\r\n\r\n"
        ));
        assert_eq!(http(&address).send(&request()).unwrap().status, status);
    }
}

#[test]
fn a_redirect_is_an_answer_and_is_not_followed() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let elsewhere = serve(move |_, _| {
        counted.fetch_add(1, Ordering::SeqCst);
    });
    for status in [301, 302, 303, 307, 308] {
        let address = saying(format!(
            "HTTP/1.1 {status} Moved\r\nLocation: http://{elsewhere}/\r\nContent-Length: 4\r\n\r\nmove"
        ));
        let response = http(&address).send(&request()).unwrap();
        assert_eq!(response.status, status);
        assert_eq!(
            response.header("location"),
            Some(format!("http://{elsewhere}/").as_str())
        );
    }
    assert_eq!(calls.load(Ordering::SeqCst), 0);
}

#[test]
fn html_with_status_200_is_brought_as_it_is() {
    let page = "<html><body>Bad Gateway</body></html>";
    let address = saying(format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\r\n{page}",
        page.len()
    ));
    assert_eq!(
        http(&address).send(&request()).unwrap().body,
        page.as_bytes()
    );
}

#[test]
fn compression_that_nobody_asked_for_is_not_undone() {
    let squeezed = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03";
    let mut text =
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 10\r\n\r\n".to_vec();
    text.extend(squeezed);
    let response = http(&saying(text)).send(&request()).unwrap();
    assert_eq!(response.body, squeezed);
    assert_eq!(response.header("content-encoding"), Some("gzip"));
}

#[test]
fn whether_a_byte_left_is_told_truthfully() {
    use Advice::{Query, Same};
    use Kind::{Network, Wire};
    let closing = serve(|mut stream, _| {
        read_request(&mut stream);
    });
    // Closing with unread bytes resets the connection.
    let resetting = serve(|mut stream, _| {
        let _ = stream.read(&mut [0; 8]);
    });
    let truncated = saying("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n<xml>");
    let headless = saying("HTTP/1.1 200 OK\r\nContent-Le");
    let chunked = saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel");
    let garbage = saying("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    let bad_length = saying("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhello");
    let long_head = saying(format!(
        "HTTP/1.1 200 OK\r\nA: {}\r\n\r\n",
        "a".repeat(40_000)
    ));
    for (what, address, expected) in [
        ("refused", nobody(), (false, Network, Same)),
        ("closed after sending", closing, (true, Network, Query)),
        ("reset after sending", resetting, (true, Network, Query)),
        ("truncated body", truncated, (true, Network, Query)),
        ("truncated head", headless, (true, Network, Query)),
        ("truncated chunk", chunked, (true, Network, Query)),
        ("no HTTP", garbage, (true, Wire, Query)),
        ("nonsense for a length", bad_length, (true, Wire, Query)),
        ("head too long", long_head, (true, Wire, Query)),
    ] {
        assert_eq!(fails(&address), expected, "{what}");
    }
}

#[test]
fn a_reply_longer_than_it_says_does_not_reach_the_next_caller() {
    let address = serve(|mut stream, _| {
        while !read_request(&mut stream).is_empty() {
            let _ =
                stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhello, attacker");
        }
    });
    let http = http(&address);
    for _ in 0..3 {
        assert_eq!(http.send(&request()).unwrap().body, b"he");
    }
}

#[test]
fn a_body_up_to_a_torn_line_is_not_taken_for_whole() {
    // Without a length the end of the connection ends the body; a reset is no end.
    let whole = saying("HTTP/1.1 200 OK\r\n\r\nhello");
    assert_eq!(http(&whole).send(&request()).unwrap().body, b"hello");
    let torn = serve(|mut stream, _| {
        let _ = stream.read(&mut [0; 8]);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\nhello");
        thread::sleep(Duration::from_millis(100));
    });
    assert_eq!(fails(&torn), (true, Kind::Network, Advice::Query));
}

#[test]
fn a_huge_body_is_capped_and_a_stream_is_not() {
    let huge = MAX_ANSWER + 10;
    let mut text = format!("HTTP/1.1 200 OK\r\nContent-Length: {huge}\r\n\r\n").into_bytes();
    text.resize(text.len() + huge, b'a');
    let address = saying(text);
    assert_eq!(fails(&address), (true, Kind::Wire, Advice::Query));
    let mut arrival = http(&address).open(&request()).unwrap();
    assert_eq!(arrival.status, 200);
    assert_eq!(
        io::copy(&mut arrival.body, &mut io::sink()).unwrap(),
        huge as u64
    );
}

#[test]
fn the_deadline_is_for_the_whole_call_even_drop_by_drop() {
    let silent = serve(|mut stream, _| {
        read_request(&mut stream);
        thread::sleep(Duration::from_secs(3));
    });
    let dripping = serve(|mut stream, _| {
        read_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        while stream.write_all(b"a").is_ok() {
            thread::sleep(Duration::from_millis(50));
        }
    });
    let dripping_head = serve(|mut stream, _| {
        read_request(&mut stream);
        for byte in b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"
            .iter()
            .cycle()
        {
            if stream.write_all(&[*byte]).is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(50));
        }
    });
    for address in [silent, dripping, dripping_head] {
        let http = Http::new(HttpSettings {
            deadline_ms: 400,
            ..settings(&address)
        })
        .unwrap();
        let start = Instant::now();
        let failure = http.send(&request()).unwrap_err();
        let took = start.elapsed();
        assert!(failure.sent);
        assert_eq!(failure.error.kind(), Kind::Timeout);
        assert!((300..1_500).contains(&took.as_millis()), "{took:?}");
    }
}

#[test]
fn a_stream_may_be_slow_but_not_stall() {
    let slow = serve(|mut stream, _| {
        read_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n");
        for _ in 0..6 {
            thread::sleep(Duration::from_millis(100));
            let _ = stream.write_all(b"a");
        }
    });
    let stalling = serve(|mut stream, _| {
        read_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\na");
        thread::sleep(Duration::from_secs(3));
    });
    let read = |address: &str| {
        let http = Http::new(HttpSettings {
            deadline_ms: 400,
            ..settings(address)
        })
        .unwrap();
        let mut text = String::new();
        http.open(&request())
            .unwrap()
            .body
            .read_to_string(&mut text)
            .map(|_| text)
    };
    assert_eq!(read(&slow).unwrap(), "aaaaaa");
    assert_eq!(read(&stalling).unwrap_err().kind(), io::ErrorKind::TimedOut);
}

#[test]
fn connections_are_reused_and_a_dead_one_is_noticed() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    let address = serve(move |mut stream, _| {
        counted.fetch_add(1, Ordering::SeqCst);
        for _ in 0..3 {
            if read_request(&mut stream).is_empty() {
                break;
            }
            stream.write_all(OK.as_bytes()).unwrap();
        }
    });
    let http = http(&address);
    for count in 1..=9 {
        assert_eq!(
            http.send(&request()).unwrap().body,
            b"hello",
            "call {count}"
        );
        // Every third answer is followed by the end of the connection.
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(connections.load(Ordering::SeqCst), 3);
}

#[test]
fn a_reused_connection_that_dies_on_the_request_is_not_silently_asked_again() {
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = requests.clone();
    let address = serve(move |mut stream, _| {
        let mut first = true;
        while !read_request(&mut stream).is_empty() {
            counted.fetch_add(1, Ordering::SeqCst);
            if !std::mem::replace(&mut first, false) {
                break;
            }
            stream.write_all(OK.as_bytes()).unwrap();
        }
    });
    let http = http(&address);
    http.send(&request()).unwrap();
    let failure = http.send(&request()).unwrap_err();
    assert!(failure.sent);
    thread::sleep(Duration::from_millis(50));
    assert_eq!(requests.load(Ordering::SeqCst), 2);
}

#[test]
fn what_is_no_request_is_refused_before_anything_leaves() {
    let (seen, saw) = mpsc::channel::<()>();
    let address = serve(move |_, _| seen.send(()).unwrap());
    let spoilt: [fn(&mut Request); 4] = [
        |r| r.target = "pay/unifiedorder".to_owned(),
        |r| r.host = "api.mch.weixin.qq.com@example.com".to_owned(),
        |r| r.headers.push(("a".to_owned(), "b\r\nc: d".to_owned())),
        |r| r.target = "/a b\r\nc".to_owned(),
    ];
    for spoil in spoilt {
        let mut request = request();
        spoil(&mut request);
        let failure = http(&address).send(&request).unwrap_err();
        assert!(!failure.sent);
        assert_eq!(
            (failure.error.kind(), failure.error.advice()),
            (Kind::Input, Advice::Never)
        );
    }
    assert!(saw.try_recv().is_err());
}

#[test]
fn secrets_in_a_target_reach_no_error() {
    let mut request = request();
    request.method = Method::Get;
    request.target = "/sns/jscode2session?secret=hunter2".to_owned();
    for address in [
        nobody(),
        saying("garbage\r\n\r\n"),
        saying("HTTP/1.1 200 OK\r\nContent-Le"),
    ] {
        let failure = http(&address).send(&request).unwrap_err();
        assert!(!format!("{failure:?}").contains("hunter2"));
    }
    request.target = "/ \r\nsecret=hunter2".to_owned();
    let failure = http(&nobody()).send(&request).unwrap_err();
    assert!(!format!("{failure:?}").contains("hunter2"));
}

#[test]
fn nothing_logs_the_bytes_on_the_wire() {
    // At the level `trace` ureq would print every request and answer.
    assert!(log::STATIC_MAX_LEVEL < log::LevelFilter::Trace);
}

// --- failover -------------------------------------------------------------------------------

#[test]
fn an_unreachable_primary_is_replaced_at_once_for_any_call() {
    let backup = saying(OK);
    for repeatable in [false, true] {
        let http = Http::new(pair(&nobody(), &backup)).unwrap();
        let call = Request {
            repeatable,
            ..request()
        };
        assert_eq!(http.send(&call).unwrap().body, b"hello");
    }
    let settings = HttpSettings {
        failover: false,
        ..pair(&nobody(), &backup)
    };
    assert!(
        !Http::new(settings)
            .unwrap()
            .send(&request())
            .unwrap_err()
            .sent
    );
}

#[test]
fn a_lost_answer_is_asked_for_again_only_if_that_is_harmless() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    let backup = serve(move |mut stream, _| {
        read_request(&mut stream);
        counted.fetch_add(1, Ordering::SeqCst);
        stream.write_all(OK.as_bytes()).unwrap();
    });
    let losing = serve(|mut stream, _| {
        read_request(&mut stream);
    });
    let http = Http::new(pair(&losing, &backup)).unwrap();
    let failure = http.send(&request()).unwrap_err();
    assert!(failure.sent);
    assert_eq!(asked.load(Ordering::SeqCst), 0);

    let http = Http::new(pair(&losing, &backup)).unwrap();
    let harmless = Request {
        repeatable: true,
        ..request()
    };
    assert_eq!(http.send(&harmless).unwrap().body, b"hello");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn no_http_answer_makes_the_backup_be_asked() {
    let (seen, saw) = mpsc::channel::<()>();
    let backup = serve(move |_, _| seen.send(()).unwrap());
    for text in [
        "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
        "garbage\r\n\r\n",
    ] {
        let http = Http::new(pair(&saying(text), &backup)).unwrap();
        let _ = http.send(&Request {
            repeatable: true,
            ..request()
        });
        assert!(saw.try_recv().is_err());
    }
}

#[test]
fn what_may_have_left_for_one_host_counts_though_the_other_was_unreachable() {
    let losing = serve(|mut stream, _| {
        read_request(&mut stream);
    });
    let http = Http::new(pair(&losing, &nobody())).unwrap();
    let failure = http
        .send(&Request {
            repeatable: true,
            ..request()
        })
        .unwrap_err();
    assert!(failure.sent);
    assert_eq!(failure.error.advice(), Advice::Query);
    let failure = Http::new(pair(&nobody(), &nobody()))
        .unwrap()
        .send(&request())
        .unwrap_err();
    assert!(!failure.sent);
}

#[test]
fn a_primary_that_failed_is_asked_last_for_a_minute() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    let primary = serve(move |mut stream, count| {
        read_request(&mut stream);
        counted.fetch_add(1, Ordering::SeqCst);
        if count > 0 {
            stream.write_all(OK.as_bytes()).unwrap();
        }
    });
    let start = Instant::now();
    let passed = Arc::new(AtomicUsize::new(0));
    let clock = passed.clone();
    let now = move || start + Duration::from_secs(clock.load(Ordering::SeqCst) as u64);
    let http = Http::with_time(pair(&primary, &saying(OK)), now).unwrap();
    assert!(http.send(&request()).unwrap_err().sent);
    assert_eq!(http.send(&request()).unwrap().body, b"hello");
    assert_eq!(
        asked.load(Ordering::SeqCst),
        1,
        "the backup answered the second call"
    );
    passed.store(61, Ordering::SeqCst);
    http.send(&request()).unwrap();
    assert_eq!(
        asked.load(Ordering::SeqCst),
        2,
        "the primary is asked again after a minute"
    );
}

// --- TLS ------------------------------------------------------------------------------------

/// A certificate authority of its own, and what it signs.
struct Authority {
    issuer: rcgen::CertifiedIssuer<'static, rcgen::KeyPair>,
}

impl Authority {
    fn new() -> Authority {
        let mut params = rcgen::CertificateParams::default();
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let key = rcgen::KeyPair::generate().unwrap();
        Authority {
            issuer: rcgen::CertifiedIssuer::self_signed(params, key).unwrap(),
        }
    }

    fn pem(&self) -> String {
        self.issuer.pem()
    }

    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add(self.issuer.der().clone()).unwrap();
        roots
    }

    fn sign(&self, name: &str) -> (rcgen::Certificate, rcgen::KeyPair) {
        let mut params = rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap();
        params
            .distinguished_name
            .push(rcgen::DnType::CommonName, name);
        let key = rcgen::KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }

    fn server(&self, name: &str, clients: Option<RootCertStore>) -> Arc<ServerConfig> {
        let (certificate, key) = self.sign(name);
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = ServerConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .unwrap();
        let builder = match clients {
            None => builder.with_no_client_auth(),
            Some(roots) => builder.with_client_cert_verifier(
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider)
                    .build()
                    .unwrap(),
            ),
        };
        let chain: Vec<CertificateDer<'static>> = vec![certificate.der().clone()];
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        Arc::new(builder.with_single_cert(chain, key).unwrap())
    }

    fn identity(&self, name: &str) -> Arc<Identity> {
        let (certificate, key) = self.sign(name);
        Arc::new(Identity::from_pem(&certificate.pem(), &key.serialize_pem()).unwrap())
    }
}

/// A server over TLS that answers with the number of certificates that the client showed.
fn serve_tls(config: Arc<ServerConfig>) -> (String, Arc<AtomicUsize>) {
    let handshakes = Arc::new(AtomicUsize::new(0));
    let counted = handshakes.clone();
    let address = serve(move |stream, _| {
        let config = config.clone();
        let counted = counted.clone();
        thread::spawn(move || {
            let mut tls = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
            while !read_request(&mut tls).is_empty() {
                let certificates = tls.conn.peer_certificates().map_or(0, <[_]>::len);
                let body = format!("certificates: {certificates}");
                let length = body.len();
                let _ = write!(
                    tls,
                    "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{body}"
                );
                counted.store(counted.load(Ordering::SeqCst).max(1), Ordering::SeqCst);
            }
        });
    });
    (address, handshakes)
}

fn over_tls(address: &str, roots: Roots) -> Http {
    let port = address.rsplit(':').next().unwrap();
    Http::new(HttpSettings {
        gateway: Some(format!("https://localhost:{port}")),
        roots,
        ..HttpSettings::default()
    })
    .unwrap()
}

#[test]
fn a_server_with_the_wrong_certificate_gets_no_byte() {
    let ours = Authority::new();
    let theirs = Authority::new();
    for (what, config, roots) in [
        (
            "of a stranger",
            theirs.server("localhost", None),
            Roots::Pem(ours.pem()),
        ),
        (
            "for another name",
            ours.server("example.com", None),
            Roots::Pem(ours.pem()),
        ),
        (
            "not in the bundled roots",
            ours.server("localhost", None),
            Roots::Bundled,
        ),
    ] {
        let (address, answered) = serve_tls(config);
        let failure = over_tls(&address, roots).send(&request()).unwrap_err();
        assert!(!failure.sent, "{what}");
        assert_eq!(
            (failure.error.kind(), failure.error.advice()),
            (Kind::Network, Advice::Same)
        );
        assert!(
            failure.error.text().contains("TLS"),
            "{what}: {}",
            failure.error
        );
        assert_eq!(answered.load(Ordering::SeqCst), 0);
    }
}

#[test]
fn plain_text_where_tls_belongs_is_refused_unsent() {
    let address = saying("HTTP/1.1 400 Bad Request\r\n\r\n");
    let listener = serve(|mut stream, _| {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    for address in [listener, nobody()] {
        let failure = over_tls(&address, Roots::Bundled)
            .send(&request())
            .unwrap_err();
        assert!(!failure.sent, "{}", failure.error);
    }
    drop(address);
}

#[test]
fn a_handshake_that_hangs_is_a_timeout_before_anything_was_sent() {
    let address = serve(|_stream, _| thread::sleep(Duration::from_secs(3)));
    let port = address.rsplit(':').next().unwrap().to_owned();
    let http = Http::new(HttpSettings {
        gateway: Some(format!("https://localhost:{port}")),
        connect_timeout_ms: 300,
        ..HttpSettings::default()
    })
    .unwrap();
    let start = Instant::now();
    let failure = http.send(&request()).unwrap_err();
    assert!(!failure.sent, "handshake bytes are no bytes of the request");
    assert_eq!(failure.error.kind(), Kind::Timeout);
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[test]
fn the_client_certificate_is_shown_by_those_who_have_it() {
    let authority = Authority::new();
    let config = authority.server("localhost", Some(authority.roots()));
    let (address, _) = serve_tls(config);
    let http = over_tls(&address, Roots::Pem(authority.pem()));
    let with = Request {
        identity: Some(authority.identity("1900000109")),
        ..request()
    };
    for _ in 0..2 {
        assert_eq!(http.send(&with).unwrap().body, b"certificates: 1");
    }
    // In TLS 1.3 the server's refusal comes after the request went out, so it counts as sent.
    let failure = http.send(&request()).unwrap_err();
    assert_eq!(failure.error.kind(), Kind::Network);
    let stranger = Request {
        identity: Some(Authority::new().identity("1900000109")),
        ..request()
    };
    assert_eq!(
        http.send(&stranger).unwrap_err().error.kind(),
        Kind::Network
    );
}

#[test]
fn the_fixture_of_the_platform_s_shape_works_over_mutual_tls() {
    let authority = Authority::new();
    let mut clients = RootCertStore::empty();
    let ca = include_bytes!("../../../tests/data/identity/ca.pem");
    clients
        .add(rustls::pki_types::pem::PemObject::from_pem_slice(ca).unwrap())
        .unwrap();
    let (address, _) = serve_tls(authority.server("localhost", Some(clients)));
    let p12 = include_bytes!("../../../tests/data/identity/legacy.p12");
    let identity = Some(Arc::new(Identity::from_p12(p12, "1900000109").unwrap()));
    let http = over_tls(&address, Roots::Pem(authority.pem()));
    let response = http
        .send(&Request {
            identity,
            ..request()
        })
        .unwrap();
    assert_eq!(response.body, b"certificates: 2");
}

#[test]
fn ten_thousand_merchants_cost_no_more_than_the_cap() {
    let authority = Authority::new();
    let http = Http::new(HttpSettings {
        clients: 2,
        ..settings(&nobody())
    })
    .unwrap();
    let identities: Vec<_> = (0..4).map(|n| authority.identity(&n.to_string())).collect();
    for identity in &identities {
        let _ = http.send(&Request {
            identity: Some(identity.clone()),
            ..request()
        });
    }
    let kept: Vec<_> = http
        .known
        .lock()
        .unwrap()
        .iter()
        .map(|(print, _)| *print)
        .collect();
    assert_eq!(
        kept,
        [*identities[3].fingerprint(), *identities[2].fingerprint()]
    );
    let _ = http.send(&Request {
        identity: Some(identities[2].clone()),
        ..request()
    });
    assert_eq!(
        http.known.lock().unwrap()[0].0,
        *identities[2].fingerprint()
    );
}

// --- a proxy --------------------------------------------------------------------------------

/// A proxy that lets through to the address and tells whom it was asked for.
fn tunnel(to: String, asked: mpsc::Sender<String>) -> String {
    serve(move |mut client, _| {
        asked.send(read_request(&mut client)).unwrap();
        let mut server = TcpStream::connect(&to).unwrap();
        client
            .write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")
            .unwrap();
        let (mut up, mut down) = (client.try_clone().unwrap(), server.try_clone().unwrap());
        thread::spawn(move || io::copy(&mut up, &mut down));
        thread::spawn(move || io::copy(&mut server, &mut client));
    })
}

#[test]
fn a_proxy_is_asked_for_the_way_and_sees_tls_only() {
    let authority = Authority::new();
    let (address, _) = serve_tls(authority.server("localhost", None));
    let port = address.rsplit(':').next().unwrap().to_owned();
    let (asked, heard) = mpsc::channel();
    let proxy = tunnel(address, asked);
    let http = Http::new(HttpSettings {
        gateway: Some(format!("https://localhost:{port}")),
        roots: Roots::Pem(authority.pem()),
        proxy: Some(format!("http://user:secret@{proxy}")),
        ..HttpSettings::default()
    })
    .unwrap();
    for _ in 0..2 {
        assert_eq!(http.send(&request()).unwrap().body, b"certificates: 0");
    }
    let connect = heard.recv().unwrap();
    assert!(
        connect.starts_with(&format!("CONNECT localhost:{port} HTTP/1.1\r\n")),
        "{connect}"
    );
    assert!(!connect.contains("unifiedorder"));
    assert!(heard.try_recv().is_err(), "the tunnel is reused");
}

#[test]
fn what_a_proxy_refuses_was_never_sent() {
    for text in [
        "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n",
        "garbage\r\n\r\n",
        "",
    ] {
        let proxy = saying(text);
        let http = Http::new(HttpSettings {
            proxy: Some(format!("http://user:hunter2@{proxy}")),
            ..HttpSettings::default()
        })
        .unwrap();
        let failure = http.send(&request()).unwrap_err();
        assert!(
            !failure.sent,
            "CONNECT is no part of the request: {}",
            failure.error
        );
        assert!(!format!("{failure:?} {http:?}").contains("hunter2"));
    }
}
