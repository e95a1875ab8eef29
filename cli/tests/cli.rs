//! The command's other half: one operation from a shell, and the simulator.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// Runs the command with something on its standard input.
fn fenpay(args: &[&str], input: &[u8]) -> Output {
    let mut child = start(args);
    // A command that did not want its input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn start(args: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_fenpay"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn reply(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

fn complaint(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    text
}

/// The example of the official documentation (v2 reference, 1.2).
fn official(sign_type: &str) -> Vec<u8> {
    json!({
        "params": {
            "appid": "wxd930ea5d5a258f4f", "mch_id": "10000100", "device_info": "1000",
            "body": "test", "nonce_str": "ibuaiVcKdpRxkhJA",
        },
        "key": "192006250b4c09247ec02edce69f6a2d",
        "sign_type": sign_type,
    })
    .to_string()
    .into_bytes()
}

#[test]
fn the_toolbox_signs_the_official_example_without_a_configuration() {
    let output = fenpay(&["call", "v2.sign"], &official("MD5"));
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        reply(&output)["body"]["sign"],
        "9A0A8659F005D6984697E2CA0A9CF3B7"
    );
    assert_eq!(reply(&output)["status"], 0);
}

#[test]
fn exact_bytes_go_in_and_come_out() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.xml");
    let file = file.to_str().unwrap();
    let params = br#"{"params":{"a":"1","b":"\u8336"}}"#;
    let shown = fenpay(&["call", "v2.encode"], params);
    let text = reply(&shown)["blob"].as_str().unwrap().to_owned();
    assert!(text.contains("茶"), "{text}");
    let written = fenpay(&["call", "v2.encode", "--out", file], params);
    assert_eq!(reply(&written).get("blob"), None);
    assert_eq!(std::fs::read_to_string(file).unwrap(), text);
    for decoded in [
        fenpay(&["call", "v2.decode", "--blob", file], b""),
        fenpay(&["call", "v2.decode", "--blob", "-"], text.as_bytes()),
    ] {
        assert_eq!(
            reply(&decoded)["body"]["params"],
            json!({"a": "1", "b": "茶"})
        );
    }
}

#[test]
fn an_error_reply_is_printed_and_ends_with_one() {
    let output = fenpay(&["call", "v2.sign"], br#"{"params":{"a":1.5},"key":"k"}"#);
    assert_eq!(output.status.code(), Some(1));
    let error = reply(&output);
    assert_eq!(
        (&error["body"]["kind"], &error["body"]["field"]),
        (&json!("Input"), &json!("a"))
    );
    assert_ne!(error["status"], 0);
    assert!(complaint(&output).starts_with("fenpay: v2.sign: Input at a"));
}

#[test]
fn what_is_not_understood_ends_with_two() {
    for (args, input, says) in [
        (
            &["call", "v2.sign"][..],
            &b"{\"params\":"[..],
            "is not JSON",
        ),
        (&["call", "order.get"], b"{}", "needs --config"),
        (
            &["call", "order.get", "--config", "/nowhere/fenpay.json"],
            b"{}",
            "/nowhere/fenpay.json",
        ),
        (
            &["call", "v2.decode", "--blob", "/nowhere/notice.xml"],
            b"",
            "/nowhere/notice.xml",
        ),
        (&["ledger", "verify", "pay.db"], b"", "sqlite:PATH"),
        (
            &["ledger", "verify", "sqlite:/nowhere/pay.db"],
            b"",
            "no such file",
        ),
    ] {
        let output = fenpay(args, input);
        assert_eq!(output.status.code(), Some(2), "{args:?} {output:?}");
        assert!(complaint(&output).contains(says), "{args:?} {output:?}");
    }
    assert_eq!(fenpay(&["dance"], b"").status.code(), Some(2));
}

#[test]
fn a_configuration_is_refused_with_all_that_is_wrong_with_it_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fenpay.json");
    std::fs::write(&file, r#"{"ledger":"pay.db","merchants":[{"mchid":"1"}]}"#).unwrap();
    let output = fenpay(
        &["call", "order.get", "--config", file.to_str().unwrap()],
        b"{}",
    );
    assert_eq!(output.status.code(), Some(2));
    let text = complaint(&output);
    assert!(
        text.contains("ledger") && text.contains("merchants[0].v2"),
        "{text}"
    );
}

/// A simulator that ends with its standard input.
struct Simulator {
    child: Child,
    told: Value,
}

impl Simulator {
    fn start(args: &[&str]) -> Simulator {
        let args = [&["simulator", "--json", "--until-eof"], args].concat();
        let mut child = start(&args);
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let told = serde_json::from_str(&line).unwrap();
        Simulator { child, told }
    }

    fn control(&self, method: &str, path: &str, body: &str) -> String {
        let address = self.told["http"]
            .as_str()
            .unwrap()
            .strip_prefix("http://")
            .unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn stop(mut self) -> bool {
        drop(self.child.stdin.take());
        self.child.wait().unwrap().success()
    }
}

#[test]
fn the_simulator_says_where_it_is_answers_and_ends_with_its_input() {
    let simulator = Simulator::start(&["--seed", "7"]);
    assert!(
        simulator
            .control("GET", "/_fenpay/health", "")
            .starts_with("HTTP/1.1 200")
    );
    assert!(simulator.control("GET", "/", "").contains("<html"));
    let merchants = simulator.told["merchants"].as_array().unwrap();
    assert_eq!(merchants[0]["key"].as_str().unwrap().len(), 32);
    assert!(merchants[1]["sub_mch_id"].is_string());
    let file = |merchant: &Value, name: &str| Path::new(merchant[name].as_str().unwrap()).is_file();
    for merchant in merchants {
        assert!(
            ["cert_file", "key_file", "p12_file", "config"]
                .iter()
                .all(|name| file(merchant, name))
        );
    }
    assert!(file(&simulator.told, "ca_file"));
    assert_eq!(simulator.told["try"].as_array().unwrap().len(), 3);
    let dir = simulator.told["dir"].as_str().unwrap().to_owned();
    assert!(simulator.stop());
    assert!(!Path::new(&dir).exists(), "its temporary folder is gone");
}

#[test]
fn an_order_lives_from_a_shell_with_the_configuration_that_the_simulator_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let simulator = Simulator::start(&["--dir", folder.path().to_str().unwrap()]);
    let merchant = &simulator.told.clone()["merchants"][0];
    let config = merchant["config"].as_str().unwrap();
    let call = |operation: &str, params: Value| {
        let output = fenpay(
            &["call", operation, "--config", config],
            params.to_string().as_bytes(),
        );
        assert!(output.status.success(), "{output:?}");
        reply(&output)["body"].clone()
    };
    let number = json!({ "out_trade_no": "TEA-0001" });
    let order =
        json!({ "out_trade_no": "TEA-0001", "kind": "native", "total": 880, "description": "tea" });
    assert_eq!(call("order.place", order)["state"], "open");
    assert!(
        simulator
            .control("POST", "/_fenpay/pay", &number.to_string())
            .starts_with("HTTP/1.1 200")
    );
    assert_eq!(call("order.query", number)["state"], "paid");
    let unknown = fenpay(&["call", "order.dance", "--config", config], b"{}");
    assert_eq!(unknown.status.code(), Some(1));
    assert_eq!(reply(&unknown)["body"]["kind"], "Missing");
    let half_a_fen =
        br#"{"out_trade_no":"TEA-0002","kind":"native","total":1.0,"description":"tea"}"#;
    let refused = fenpay(&["call", "order.place", "--config", config], half_a_fen);
    assert_eq!(reply(&refused)["body"]["field"], "total");

    let mch_id = merchant["mch_id"].as_str().unwrap();
    let ledger = format!(
        "sqlite:{}",
        folder.path().join(format!("{mch_id}.db")).display()
    );
    let shown = fenpay(&["ledger", "show", &ledger, mch_id, "TEA-0001"], b"");
    assert_eq!(reply(&shown)["state"], "paid");
    assert!(fenpay(&["ledger", "verify", &ledger], b"").status.success());
    assert!(simulator.stop());
    assert!(
        Path::new(config).is_file(),
        "a folder that was named is kept"
    );
}

/// The day in Beijing, so many days from now.
fn day(from_now: i64) -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let now_ms = i64::try_from(now.unwrap().as_millis()).unwrap();
    let then = fenpay::types::BeijingTime::from_unix_ms(now_ms + from_now * 86_400_000);
    then.day().dashed()
}

#[test]
fn days_are_fetched_and_compared_from_a_shell() {
    let folder = tempfile::tempdir().unwrap();
    let simulator = Simulator::start(&["--early-bills", "--dir", folder.path().to_str().unwrap()]);
    let config = simulator.told["merchants"][0]["config"]
        .as_str()
        .unwrap()
        .to_owned();
    let call = |operation: &str, params: Value| {
        let input = params.to_string();
        let output = fenpay(&["call", operation, "--config", &config], input.as_bytes());
        assert!(output.status.success(), "{output:?}");
    };
    for number in ["TEA-0001", "TEA-0002"] {
        let order =
            json!({ "out_trade_no": number, "kind": "native", "total": 880, "description": "tea" });
        call("order.place", order);
        let number = json!({ "out_trade_no": number });
        simulator.control("POST", "/_fenpay/pay", &number.to_string());
        if number["out_trade_no"] == "TEA-0001" {
            call("order.query", number);
        }
    }
    let bills = folder.path().join("bills");
    let path = |name: &str| bills.join(name).to_string_lossy().into_owned();
    let bill = |what: &[&str], first: &str, last: &str| {
        let days = ["--date", first, "--until", last, "--fund-flow"];
        let common = ["--config", &config, "--folder", bills.to_str().unwrap()];
        fenpay(
            &[&["bill", what[0]], &what[1..], &days, &common].concat(),
            b"",
        )
    };
    let told = |output: &Output| String::from_utf8(output.stdout.clone()).unwrap();
    let empty = bill(&["fetch"], &day(-4), &day(-3));
    assert!(empty.status.success(), "{empty:?}");
    assert_eq!(told(&empty).matches(": no bill\n").count(), 4, "{empty:?}");

    // The day after has no bill yet, and the one before the orders may not have one either.
    let fetched = bill(&["fetch"], &day(-1), &day(1));
    assert_eq!(fetched.status.code(), Some(1), "{fetched:?}");
    let tomorrow = format!("trade-{}.csv", day(1));
    assert!(complaint(&fetched).contains("not there yet"), "{fetched:?}");
    assert!(!std::path::Path::new(&path(&tomorrow)).exists());
    let fetched = told(&fetched);
    let lines: Vec<&str> = fetched.lines().collect();
    assert_eq!(lines.len(), 6, "{fetched}");
    assert_eq!(lines[4], format!("{}: no bill yet", path(&tomorrow)));
    let sold = lines.iter().find(|line| line.ends_with(": 2 rows"));
    let (_, sold) = sold.unwrap().split_once("trade-").unwrap();
    let sold = &sold[..10];

    let report = ["--csv", &path("report.csv"), "--page", &path("report.html")];
    let compared = bill(&[&["compare"], &report[..]].concat(), sold, sold);
    assert_eq!(compared.status.code(), Some(1), "{compared:?}");
    assert_eq!(complaint(&compared).trim(), "fenpay: 1 difference");
    let told = told(&compared);
    assert!(told.contains("1 payments agree: 8.80 yuan"), "{told}");
    assert!(told.contains("paid_in_bill_not_in_ledger"), "{told}");
    let table = std::fs::read_to_string(path("report.csv")).unwrap();
    assert!(
        table.lines().nth(1).unwrap().contains("TEA-0002"),
        "{table}"
    );
    assert!(
        std::fs::read_to_string(path("report.html"))
            .unwrap()
            .contains("TEA-0002")
    );

    // What the bill proves is settled by asking.
    call("task.tick", json!({}));
    let compared = bill(&["compare", "--json"], sold, sold);
    assert!(compared.status.success(), "{compared:?}");
    assert_eq!(reply(&compared)["matched_payments"], 2);
    assert!(simulator.stop());
}
