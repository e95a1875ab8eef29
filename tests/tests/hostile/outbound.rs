//! Real sockets, the real transport, and servers that misbehave: each way of failing has its kind and
//! advice, the order keeps `placing`, and the ledger verifies.

use crate::forge::{payment, query_answer, sealed, snapshot, with};
use fenpay::engine::{Config, Engine};
use fenpay::transport::{Http, HttpSettings, Roots};
use fenpay::types::{TestClock, TestEntropy};
use fenpay::{Advice, Error, Kind};
use fenpay_simulator::{Running, Settings};
use fenpay_tests::shop::{NOON_MS, Shop, config, order};
use serde_json::json;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// A server of one thread that hands every connection to the function, and its address.
fn serve(answer: impl Fn(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for stream in listener.incoming() {
            answer(stream.unwrap());
        }
    });
    address
}

/// A server that reads one request on each connection and says these bytes.
fn saying(bytes: impl Into<Vec<u8>>) -> String {
    let bytes = bytes.into();
    serve(move |mut stream| {
        read_request(&mut stream);
        // Who hangs up in the middle of a giant has seen enough of it.
        let _ = stream.write_all(&bytes);
    })
}

/// A whole answer of HTTP with a body, after which the connection ends: a client that would use it
/// again must not find that out by itself.
fn whole(status: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

fn read_request(stream: &mut TcpStream) {
    let mut text = Vec::new();
    let mut byte = [0];
    while !text.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => text.push(byte[0]),
            _ => return,
        }
    }
    let head = String::from_utf8(text).unwrap().to_lowercase();
    let length = head.split("content-length: ").nth(1);
    let length = length.and_then(|rest| rest.split("\r\n").next()?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    let _ = stream.read_exact(&mut body);
}

/// The shop's engine with the real transport.
fn shop(settings: HttpSettings) -> Shop {
    let mut shop = Shop::open();
    shop.engine = Engine::assemble(
        Config::read(&config(&shop.wechat)).unwrap(),
        shop.ledger.clone(),
        Arc::new(Http::new(settings).unwrap()),
        shop.clock.clone(),
        Arc::new(TestEntropy::seeded(2)),
    );
    shop
}

fn towards(address: &str) -> HttpSettings {
    HttpSettings {
        gateway: Some(format!("http://{address}")),
        deadline_ms: 700,
        ..HttpSettings::default()
    }
}

/// Places an order, which must fail and stay `placing`, and gives the error.
fn fails(shop: &Shop, what: &str) -> Error {
    let error = match shop.place("ORDER-1") {
        Ok(placed) => panic!("{what}: {placed}"),
        Err(error) => error,
    };
    assert_eq!(error.operation(), "POST /pay/unifiedorder", "{what}");
    assert_eq!(shop.state("ORDER-1"), "placing", "{what}");
    assert!(shop.events().is_empty(), "{what}");
    snapshot(shop);
    error
}

#[test]
fn every_way_of_failing_has_its_kind_and_advice_and_ends_no_order() {
    use Advice::{Query, Same};
    // A port that the system gave and took back might be another test's by now.
    let nobody = "127.0.0.1:9".to_owned();
    let page = b"<html><body>Bad Gateway</body></html>";
    let giant = vec![b'a'; 5 << 20];
    let unsigned = b"<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><prepay_id>wx1</prepay_id></xml>";
    let refusal = b"<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>";
    let unsigned_no = b"<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>NOAUTH</err_code></xml>";
    let cases: [(&str, String, Kind, Advice); 19] = [
        ("refused", nobody, Kind::Network, Same),
        (
            "closed after sending",
            serve(|mut s| read_request(&mut s)),
            Kind::Network,
            Query,
        ),
        (
            "reset after sending",
            serve(|mut s| drop(s.read(&mut [0; 8]))),
            Kind::Network,
            Query,
        ),
        (
            "truncated body",
            saying("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<xml>"),
            Kind::Network,
            Query,
        ),
        (
            "truncated head",
            saying("HTTP/1.1 200 OK\r\nContent-Le"),
            Kind::Network,
            Query,
        ),
        (
            "a length that lies",
            saying("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<xml><return_code>"),
            Kind::Wire,
            Query,
        ),
        (
            "nonsense for a length",
            saying("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhello"),
            Kind::Wire,
            Query,
        ),
        (
            "no HTTP",
            saying("SSH-2.0-OpenSSH_9.2\r\n\r\n"),
            Kind::Wire,
            Query,
        ),
        (
            "a page with 200",
            saying(whole("200 OK", page)),
            Kind::Wire,
            Query,
        ),
        (
            "an empty 200",
            saying(whole("200 OK", b"")),
            Kind::Wire,
            Query,
        ),
        (
            "a page with 502",
            saying(whole("502 Bad Gateway", page)),
            Kind::Gateway,
            Query,
        ),
        (
            "too many",
            saying(whole("429 Too Many Requests", b"")),
            Kind::Throttled,
            Query,
        ),
        (
            "not found",
            saying(whole("404 Not Found", page)),
            Kind::Wire,
            Query,
        ),
        (
            "a giant",
            saying(whole("200 OK", &giant)),
            Kind::Wire,
            Query,
        ),
        (
            "an unsigned success",
            saying(whole("200 OK", unsigned)),
            Kind::Forged,
            Query,
        ),
        (
            "an unsigned refusal",
            saying(whole("200 OK", refusal)),
            Kind::Rejected,
            Query,
        ),
        (
            "an unsigned failure",
            saying(whole("200 OK", unsigned_no)),
            Kind::Forged,
            Query,
        ),
        (
            "silence",
            serve(|mut s| {
                read_request(&mut s);
                thread::sleep(Duration::from_secs(3));
            }),
            Kind::Timeout,
            Query,
        ),
        ("drop by drop", serve(drip), Kind::Timeout, Query),
    ];
    for (what, address, kind, advice) in cases {
        let start = Instant::now();
        let error = fails(&shop(towards(&address)), what);
        assert_eq!(
            (error.kind(), error.advice()),
            (kind, advice),
            "{what}: {error}"
        );
        assert!(
            start.elapsed() < Duration::from_secs(3),
            "{what}: {:?}",
            start.elapsed()
        );
    }
}

fn drip(mut stream: TcpStream) {
    read_request(&mut stream);
    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
    for _ in 0..60 {
        if stream.write_all(b"a").is_err() {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_redirect_is_never_followed() {
    let followed = Arc::new(AtomicUsize::new(0));
    let counted = followed.clone();
    let elsewhere = serve(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
    });
    for status in [301, 302, 303, 307, 308] {
        let answer = format!(
            "HTTP/1.1 {status} Moved\r\nLocation: http://{elsewhere}/\r\nContent-Length: 0\r\n\r\n"
        );
        let error = fails(&shop(towards(&saying(answer))), "redirect");
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Wire, Advice::Query),
            "{status}"
        );
    }
    assert_eq!(followed.load(Ordering::SeqCst), 0);
}

#[test]
fn a_correctly_signed_answer_about_something_else_is_not_believed() {
    let known = Shop::open();
    let key = crate::forge::key(&known);
    let others = query_answer(&known, "ORDER-2");
    let stranger = with(
        &others,
        &[("mch_id", "1900000999"), ("out_trade_no", "ORDER-1")],
    );
    for (answer, kind) in [(&others, Kind::Mismatch), (&stranger, Kind::Mismatch)] {
        let address = saying(whole("200 OK", &sealed(answer, &key)));
        let shop = shop(towards(&address));
        let error = fails(&shop, "a query's answer to a placed order");
        assert_eq!(error.advice(), Advice::Query);
        let error = shop
            .call("order.query", json!({ "out_trade_no": "ORDER-1" }))
            .unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(shop.state("ORDER-1"), "placing");
        snapshot(&shop);
    }
    // A payment of another order in answer to a payment code.
    let address = saying(whole("200 OK", &sealed(&payment(&known, "ORDER-2"), &key)));
    let shop = shop(towards(&address));
    let mut code = order("ORDER-1");
    code["kind"] = json!("payment_code");
    code["auth_code"] = json!("134567890123456789");
    code.as_object_mut().unwrap().remove("openid");
    let _ = shop.call("order.place", code);
    assert_ne!(shop.state("ORDER-1"), "paid");
    assert!(!shop.events().contains(&"payment.paid".to_owned()));
    snapshot(&shop);
}

#[test]
fn a_server_without_a_trusted_certificate_never_hears_the_request() {
    let server = Running::start_at(Settings::default(), Arc::new(TestClock::at(NOON_MS))).unwrap();
    let https = server.https_url();
    for (roots, trusted) in [(Roots::Bundled, false), (Roots::Pem(server.ca_pem()), true)] {
        let settings = HttpSettings {
            gateway: Some(https.clone()),
            roots,
            ..HttpSettings::default()
        };
        let shop = shop(settings);
        if trusted {
            assert_eq!(shop.place("ORDER-1").unwrap()["state"], "open");
        } else {
            let error = fails(&shop, "untrusted");
            assert_eq!(
                (error.kind(), error.advice()),
                (Kind::Network, Advice::Same),
                "{error}"
            );
            assert!(server.orders().is_empty());
        }
    }
}

#[test]
fn an_error_of_the_wire_says_nothing_secret_or_personal() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let seen = heard.clone();
    let address = serve(move |mut stream| {
        read_request(&mut stream);
        seen.lock().unwrap().push(());
        let page = "<xml><openid>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</openid><key>192006250b4c09247ec02edce69f6a2d</key>";
        let _ = stream.write_all(&whole("200 OK", page.as_bytes()));
    });
    let error = fails(&shop(towards(&address)), "an answer with a person in it");
    for text in [format!("{error}"), format!("{error:?}")] {
        for secret in ["oUpF8uMuAJO", "192006250b4c"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
    assert_eq!(heard.lock().unwrap().len(), 1, "a request is sent once");
}
