//! Runs the sample of the core's README against the simulator, over TLS, and keeps what the READMEs
//! show the text that runs.

use base64::Engine as _;
use fenpay::Engine;
use fenpay::engine::HttpReply;
use fenpay_simulator::{Dialects, Running, Settings};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

type Outcome = Result<(), Box<dyn std::error::Error>>;
/// The headers and the body of a request, with the connection on which it is answered.
type Posted = (Vec<(String, String)>, Vec<u8>, TcpStream);

/// What the README shows between its lines, with a page, a body and an answer around it.
fn sample(config: &Value, pay: impl Fn() -> Posted) -> Outcome {
    // readme: begin
    let engine = Engine::open(config)?;

    // 1. Place the order. Calling again with the same number, after a crash or a timeout, continues
    //    the same order and never makes a second one.
    let order = json!({
        "out_trade_no": "ORDER-20261120-1", "kind": "jsapi", "total": 8800,
        "description": "tea", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    });
    engine.call("order.place", &order, None).ok()?;

    // 2. Give the page what it needs to start the payment.
    let named = json!({ "out_trade_no": "ORDER-20261120-1" });
    let client = engine.call("client.params", &named, None).ok()?;
    show(&client["params"]);

    // 3. When WeChat Pay posts to notify_url: the headers and the exact body in, the exact answer out.
    let (headers, body, connection) = pay();
    let received = engine.receive(&headers, &body);
    answer(connection, &received.reply)?;

    // 4. Act on what happened. An event comes again until you say that it is done.
    let taken = engine.call("event.take", &json!({}), None).ok()?;
    for event in taken["events"].as_array().into_iter().flatten() {
        ship(event); // {"id": "payment.paid:1900000109:ORDER-20261120-1", "kind": "payment.paid", …}
        engine
            .call("event.done", &json!({ "ids": [event["id"]] }), None)
            .ok()?;
    }

    // 5. From a cron job or a worker: do what is due. Lost notices and answers are found here.
    engine.call("task.tick", &json!({}), None).ok()?;
    // readme: end
    let found = engine.call("order.get", &named, None).ok()?;
    assert_eq!(found["state"], "paid");
    Ok(())
}

fn show(params: &Value) {
    assert!(params["paySign"].is_string());
}

fn ship(event: &Value) {
    assert_eq!(event["id"], "payment.paid:1900000109:ORDER-20261120-1");
}

fn answer(mut connection: TcpStream, reply: &HttpReply) -> std::io::Result<()> {
    let length = reply.body.len();
    let head = format!(
        "HTTP/1.1 {} OK\r\ncontent-length: {length}\r\n\r\n",
        reply.status
    );
    connection.write_all(head.as_bytes())?;
    connection.write_all(reply.body.as_bytes())
}

/// The next request.
fn posted(listener: &TcpListener) -> Posted {
    let (mut connection, _) = listener.accept().unwrap();
    let mut got = Vec::new();
    loop {
        let mut chunk = [0u8; 4096];
        let read = connection.read(&mut chunk).unwrap();
        got.extend_from_slice(&chunk[..read]);
        let Some(end) = got.windows(4).position(|four| four == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8(got[..end].to_vec()).unwrap();
        let headers: Vec<_> = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let length: usize = length.unwrap().1.parse().unwrap();
        if got.len() >= end + 4 + length {
            return (headers, got[end + 4..].to_vec(), connection);
        }
    }
}

/// The same program, whatever the configuration speaks.
#[test]
fn the_sample_in_the_readme_runs_in_both_dialects() {
    for dialects in [Dialects::V2, Dialects::V3, Dialects::Both] {
        let settings = Settings {
            dialects,
            ..Settings::default()
        };
        let wechat = Running::start(settings).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/notice", listener.local_addr().unwrap());
        let mut config = wechat.configuration(0, "memory:", &url);
        if dialects == Dialects::V2 {
            // As a merchant has it: the certificate's file with its key inside.
            let p12 = base64::engine::general_purpose::STANDARD.encode(&wechat.merchant(0).p12);
            config["merchants"][0]["v2"]["client_cert"] = json!({ "p12": p12 });
        }
        sample(&config, || {
            wechat.pay("ORDER-20261120-1").unwrap();
            posted(&listener)
        })
        .unwrap();
    }
}

#[test]
fn the_readme_of_the_core_shows_the_sample_that_runs() {
    let code = between(
        include_str!("readme.rs"),
        "    // readme: begin\n",
        "    // readme: end\n",
    );
    let shown = format!("```rust\n{}```\n", unindented(code));
    refresh("core/README.md", |page| {
        let begin = page.find("```rust\n").unwrap();
        let end = begin + page[begin..].find("\n```\n").unwrap() + "\n```\n".len();
        format!("{}{shown}{}", &page[..begin], &page[end..])
    });
}

#[test]
fn the_readme_shows_the_samples_that_are_driven() {
    cut("README.md", "samples", &SAMPLES);
}

#[test]
fn the_readme_of_the_simulator_shows_how_the_peers_in_its_tests_are_pointed_at_it() {
    cut("simulator/README.md", "peers", &POINTED);
}

const SAMPLES: [(&str, &str); 4] = [
    ("payment.py", "python"),
    ("payment.mjs", "js"),
    ("payment.c", "c"),
    ("Payment.java", "java"),
];

const POINTED: [(&str, &str); 4] = [
    ("python/pointed.py", "python"),
    ("node/axios-plugin-v3.test.mjs", "js"),
    ("go/simulator_test.go", "go"),
    ("java/src/test/java/peers/Simulator.java", "java"),
];

/// Has a page show, behind each file's mark, the part of the file between its lines.
fn cut(page: &str, folder: &str, samples: &[(&str, &str)]) {
    refresh(page, |page| {
        let mut page = page.to_owned();
        for (file, language) in samples {
            let path = format!("{}/{folder}/{file}", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).unwrap();
            let begin = text.find("readme: begin").unwrap();
            let begin = begin + text[begin..].find('\n').unwrap() + 1;
            let end = begin + text[begin..].find("readme: end").unwrap();
            let end = begin + text[begin..end].rfind('\n').unwrap() + 1;
            let code = text[begin..end].trim_matches('\n');
            let code = match code.starts_with("    ") {
                true => unindented(code),
                false => format!("{code}\n"),
            };
            let mark = format!("<!-- sample: {file} -->\n");
            let from = page.find(&mark).unwrap() + mark.len();
            let until = match page[from..].starts_with("```") {
                true => from + page[from..].find("\n```\n").unwrap() + "\n```\n".len(),
                false => from,
            };
            page.replace_range(from..until, &format!("```{language}\n{code}```\n"));
        }
        page
    });
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    text.split(begin).nth(1).unwrap().split(end).next().unwrap()
}

fn unindented(code: &str) -> String {
    let bare = |line: &str| format!("{}\n", line.strip_prefix("    ").unwrap_or(line));
    code.lines().map(bare).collect()
}

/// Writes a page anew if it is not what it should be, and fails then.
fn refresh(page: &str, fresh: impl Fn(&str) -> String) {
    let path = format!("{}/../{page}", env!("CARGO_MANIFEST_DIR"));
    let old = std::fs::read_to_string(&path).unwrap();
    let new = fresh(&old);
    if new != old {
        std::fs::write(path, new).unwrap();
        panic!("{page} was stale; it is fresh now: commit it");
    }
}
