//! The simulator on the network: HTTP, TLS with certificates, notices, control API and page.

mod witness;

use fenpay_simulator::{Act, Credentials, Fault, FaultKind, Reaction, Running, Settings};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};
use ureq::Agent;
use ureq::tls::{Certificate, ClientCert, PrivateKey, RootCerts, TlsConfig, TlsProvider};
use witness::{Map, read, signature, xml};

fn agent(wechat: &Running, shown: Option<&Credentials>) -> Agent {
    let root = Certificate::from_pem(wechat.ca_pem().as_bytes()).unwrap();
    let client = shown.map(|c| {
        let cert = Certificate::from_pem(c.cert_pem.as_bytes()).unwrap();
        ClientCert::new_with_certs(&[cert], PrivateKey::from_pem(c.key_pem.as_bytes()).unwrap())
    });
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .unversioned_rustls_crypto_provider(provider)
        .root_certs(RootCerts::new_with_certs(&[root]))
        .client_cert(client)
        .build();
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(Duration::from_secs(20)))
        .tls_config(tls);
    config.build().into()
}

fn sealed(c: &Credentials, fields: &[(&str, &str)]) -> Vec<u8> {
    let mut all = witness::map(fields);
    for (name, value) in [
        ("appid", c.appid.as_str()),
        ("mch_id", &c.mch_id),
        ("nonce_str", "n"),
        ("sign_type", "HMAC-SHA256"),
    ] {
        all.insert(name.into(), value.into());
    }
    let sign = signature(&all, &c.key, true);
    all.insert("sign".into(), sign);
    xml(&all)
}

fn post(agent: &Agent, url: &str, body: &[u8]) -> (u16, Vec<u8>) {
    let mut answer = agent
        .post(url)
        .header("content-type", "text/xml")
        .send(body)
        .unwrap();
    (
        answer.status().as_u16(),
        answer.body_mut().read_to_vec().unwrap(),
    )
}

fn control(wechat: &Running, path: &str, body: Value) -> (u16, Value) {
    let url = format!("{}/_fenpay/{path}", wechat.http_url());
    let (status, body) = post(&agent(wechat, None), &url, body.to_string().as_bytes());
    (status, serde_json::from_slice(&body).unwrap())
}

fn look(wechat: &Running, path: &str) -> Value {
    let mut answer = agent(wechat, None)
        .get(format!("{}/_fenpay/{path}", wechat.http_url()))
        .call()
        .unwrap();
    serde_json::from_slice(&answer.body_mut().read_to_vec().unwrap()).unwrap()
}

/// A merchant's server that answers notices with what it is told to, one after the other.
fn shop(answers: &'static [&'static str]) -> (String, mpsc::Receiver<Map>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let (give, take) = mpsc::channel();
    std::thread::spawn(move || {
        for (n, stream) in listener.incoming().enumerate() {
            let mut stream = stream.unwrap();
            let mut seen = Vec::new();
            let mut piece = [0; 4096];
            while !seen.ends_with(b"</xml>") {
                let count = stream.read(&mut piece).unwrap();
                assert!(count > 0, "the notice breaks off");
                seen.extend_from_slice(&piece[..count]);
            }
            let text = String::from_utf8(seen).unwrap();
            assert!(
                text.starts_with("POST /notify HTTP/1.1\r\n")
                    && text.contains("Content-Type: text/xml")
            );
            let answer = answers[n.min(answers.len() - 1)];
            write!(
                stream,
                "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{answer}",
                answer.len()
            )
            .unwrap();
            if give
                .send(read(text.split_once("\r\n\r\n").unwrap().1.as_bytes()))
                .is_err()
            {
                return;
            }
        }
    });
    (url, take)
}

fn order<'a>(number: &'a str, notify: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = witness::native(number, "100");
    fields.retain(|(name, _)| *name != "notify_url");
    fields.push(("notify_url", notify));
    fields
}

const THANKS: &str = "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>";

#[test]
fn a_payment_goes_over_http_and_its_notice_is_repeated_until_it_is_acknowledged() {
    let wechat = Running::start(Settings {
        speed: 1000,
        https_port: None,
        ..Settings::default()
    })
    .unwrap();
    let merchant = wechat.merchant(0);
    let client = agent(&wechat, None);
    let (notify, notices) = shop(&["not now", THANKS]);
    let url = format!("{}/pay/unifiedorder", wechat.http_url());
    let (status, body) = post(
        &client,
        &url,
        &sealed(&merchant, &order("ORDER-0001", &notify)),
    );
    assert_eq!(status, 200);
    let placed = read(&body);
    assert_eq!(placed["sign"], signature(&placed, &merchant.key, true));
    assert_eq!(
        control(&wechat, "pay", json!({"code_url": placed["code_url"]})).0,
        200
    );
    for _ in 0..2 {
        let notice = notices.recv_timeout(Duration::from_secs(10)).unwrap();
        assert_eq!(notice["out_trade_no"], "ORDER-0001");
        assert_eq!(notice["sign"], signature(&notice, &merchant.key, true));
    }
    let until = Instant::now() + Duration::from_secs(10);
    while look(&wechat, "notices")[0]["acknowledged"] != true {
        assert!(Instant::now() < until, "the notice is never acknowledged");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(
        notices.recv_timeout(Duration::from_millis(100)).is_err(),
        "and then it is not sent again"
    );
}

#[test]
fn tls_asks_for_the_merchants_certificate_where_it_is_demanded() {
    let wechat = Running::start(Settings {
        speed: 1000,
        ..Settings::default()
    })
    .unwrap();
    let merchant = wechat.merchant(0);
    let https = wechat.https_url();
    let (with, without) = (agent(&wechat, Some(&merchant)), agent(&wechat, None));
    let foreign = agent(&wechat, Some(&wechat.merchant(1)));
    let place = sealed(&merchant, &order("ORDER-0001", "http://127.0.0.1:9/x"));
    let (_, body) = post(&without, &format!("{https}/pay/unifiedorder"), &place);
    assert_eq!(read(&body)["result_code"], "SUCCESS");
    wechat.pay("ORDER-0001").unwrap();
    let fields = [
        ("out_trade_no", "ORDER-0001"),
        ("out_refund_no", "R1"),
        ("total_fee", "100"),
        ("refund_fee", "1"),
    ];
    let refund = sealed(&merchant, &fields);
    let url = format!("{https}/secapi/pay/refund");
    let (status, page) = post(&without, &url, &refund);
    assert_eq!(status, 400);
    assert!(String::from_utf8_lossy(&page).contains("No required SSL certificate was sent"));
    assert_eq!(
        read(&post(&foreign, &url, &refund).1)["err_code"],
        "CA_ERROR"
    );
    for _ in 0..2 {
        assert_eq!(
            read(&post(&with, &url, &refund).1)["result_code"],
            "SUCCESS"
        );
    }
    assert_eq!(wechat.refunds().len(), 1);
}

#[test]
fn the_keystore_opens_with_the_merchants_number() {
    let wechat = Running::start(Settings {
        http_port: None,
        https_port: None,
        ..Settings::default()
    })
    .unwrap();
    let merchant = wechat.merchant(0);
    let identity = fenpay::crypto::Identity::from_p12(&merchant.p12, &merchant.mch_id).unwrap();
    assert_eq!(identity.serial(), merchant.serial);
    assert!(fenpay::crypto::Identity::from_p12(&merchant.p12, "wrong").is_err());
    let identity =
        fenpay::crypto::Identity::from_pem(&merchant.cert_pem, &merchant.key_pem).unwrap();
    assert_eq!(identity.serial(), merchant.serial);
}

#[test]
fn the_control_api_plays_the_payer_and_adds_merchants() {
    let wechat = Running::start(Settings {
        https_port: None,
        seed: Some(3),
        ..Settings::default()
    })
    .unwrap();
    assert_eq!(look(&wechat, "health")["ok"], true);
    let script = json!({"orders": [{"do": "pay"}, {"do": "cancel", "after_ms": 5}]});
    assert_eq!(control(&wechat, "script", script).0, 200);
    let client = agent(&wechat, None);
    let added = control(&wechat, "merchants", json!({"mch_id": "1900000777"})).1;
    assert!(
        added["cert_pem"]
            .as_str()
            .unwrap()
            .starts_with("-----BEGIN CERTIFICATE-----")
    );
    let place = |number: &str| {
        let body = sealed(&wechat.merchant(2), &order(number, "http://127.0.0.1:9/x"));
        read(
            &post(
                &client,
                &format!("{}/pay/unifiedorder", wechat.http_url()),
                &body,
            )
            .1,
        )
    };
    place("ORDER-0001");
    place("ORDER-0002");
    let orders = look(&wechat, "orders");
    assert_eq!(
        (&orders[0]["trade_state"], &orders[1]["trade_state"]),
        (&json!("SUCCESS"), &json!("NOTPAY"))
    );
    assert_eq!(orders[0]["mch_id"], "1900000777");
    assert_eq!(
        control(&wechat, "pay", json!({"out_trade_no": "ORDER-0001"})).0,
        409
    );
    assert_eq!(
        control(&wechat, "pay", json!({"out_trade_no": "ORDER-9999"})).0,
        404
    );
    assert_eq!(control(&wechat, "pay", json!({})).0, 400);
    assert_eq!(
        control(
            &wechat,
            "faults",
            json!({"operation": "/pay/unifiedorder", "kind": "sneeze"})
        )
        .0,
        400
    );
    let before = look(&wechat, "health")["now_ms"].as_i64().unwrap();
    control(&wechat, "advance", json!({"to": "next-day-10:00"}));
    let time = look(&wechat, "health");
    assert!(time["now_ms"].as_i64().unwrap() > before + 10 * 3_600_000 - 1);
    assert!(time["beijing"].as_str().unwrap().contains(" 10:00:"));
    let url = format!("{}/_fenpay/pay", wechat.http_url());
    let foreign = client
        .post(url)
        .header("origin", "https://evil.test")
        .send("{}")
        .unwrap();
    assert_eq!(
        foreign.status().as_u16(),
        403,
        "other sites' pages cannot press the buttons"
    );
}

#[test]
fn the_page_shows_orders_escaped_and_its_buttons_work() {
    let wechat = Running::start(Settings {
        https_port: None,
        ..Settings::default()
    })
    .unwrap();
    let client = agent(&wechat, None);
    let body = sealed(
        &wechat.merchant(0),
        &order("ORDER-0001", "http://127.0.0.1:9/x"),
    );
    let placed = read(
        &post(
            &client,
            &format!("{}/pay/unifiedorder", wechat.http_url()),
            &body,
        )
        .1,
    );
    let page = client
        .get(wechat.http_url())
        .call()
        .unwrap()
        .body_mut()
        .read_to_string()
        .unwrap();
    assert!(page.contains("tea &amp; &lt;cake&gt;") && !page.contains("<cake>"));
    assert!(page.contains(&placed["prepay_id"]));
    let (status, _) = post(
        &client,
        &wechat.http_url(),
        format!("order={}&act=pay", placed["prepay_id"]).as_bytes(),
    );
    assert_eq!(status, 303);
    assert!(wechat.orders()[0].is_paid());
}

#[test]
fn faults_reach_the_wire() {
    let wechat = Running::start(Settings {
        https_port: None,
        ..Settings::default()
    })
    .unwrap();
    let client = agent(&wechat, None);
    let url = format!("{}/pay/unifiedorder", wechat.http_url());
    let body = sealed(
        &wechat.merchant(0),
        &order("ORDER-0001", "http://127.0.0.1:9/x"),
    );
    for kind in [FaultKind::DropAfterCommit, FaultKind::Truncated] {
        wechat.fault(Fault::once("/pay/unifiedorder", kind));
        let answer = client
            .post(&url)
            .send(&body[..])
            .and_then(|mut answer| answer.body_mut().read_to_vec());
        assert!(answer.is_err(), "{kind:?}");
    }
    assert_eq!(wechat.orders().len(), 1);
    wechat.fault(Fault::once("/pay/unifiedorder", FaultKind::SlowDrip).ms(1));
    assert_eq!(
        read(&post(&client, &url, &body).1)["result_code"],
        "SUCCESS"
    );
    wechat.auto_pay(Some(Reaction::after(Act::Pay, 0)));
    wechat.script([]);
    assert!(wechat.faults().is_empty());
}

#[test]
fn a_stopped_simulator_answers_nobody() {
    let wechat = Running::start(Settings::default()).unwrap();
    let (client, url) = (agent(&wechat, None), wechat.http_url());
    assert!(client.get(&url).call().is_ok());
    drop(wechat);
    assert!(client.get(&url).call().is_err());
}
