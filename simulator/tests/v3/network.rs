//! v3 over sockets, and the control API's part of it.

use crate::witness::v3::authorization;
use fenpay_simulator::{Dialects, Running, Settings};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::time::{Duration, Instant};

fn running(settings: Settings) -> Running {
    let dialects = Dialects::Both;
    let speed = 1000;
    Running::start(Settings {
        dialects,
        speed,
        ..settings
    })
    .unwrap()
}

/// Calls an operation over plain HTTP: status and body.
fn call(wechat: &Running, method: &str, target: &str, body: &str) -> (u16, Value) {
    let merchant = wechat.merchant(0);
    let now_s = wechat.now_ms() / 1000;
    let line = [method, target];
    let signed = authorization(&merchant.v3, &merchant.mch_id, now_s, line, body.as_bytes());
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    let agent: ureq::Agent = config.build().into();
    let url = format!("{}{target}", wechat.http_url());
    let mut answer = match method {
        "GET" => agent
            .get(url)
            .header("authorization", signed)
            .call()
            .unwrap(),
        _ => agent
            .post(url)
            .header("authorization", signed)
            .header("content-type", "application/json")
            .send(body)
            .unwrap(),
    };
    let read = answer.body_mut().read_to_vec().unwrap();
    let said = serde_json::from_slice(&read).unwrap_or_default();
    (answer.status().as_u16(), said)
}

fn order(wechat: &Running, number: &str, notify_url: &str) {
    let merchant = wechat.merchant(0);
    let body = json!({
        "appid": merchant.appid, "mchid": merchant.mch_id, "description": "tea",
        "out_trade_no": number, "notify_url": notify_url, "amount": { "total": 100 },
    });
    let (status, said) = call(
        wechat,
        "POST",
        "/v3/pay/transactions/native",
        &body.to_string(),
    );
    assert_eq!(status, 200, "{said}");
}

fn told(wechat: &Running, number: &str) -> Value {
    let notices = wechat.control("GET notices", &Value::Null).unwrap();
    let mut notices = notices.as_array().unwrap().iter();
    notices
        .find(|n| n["number"] == number)
        .cloned()
        .unwrap_or_default()
}

#[test]
fn a_notice_of_v3_is_posted_until_204() {
    let wechat = running(Settings::default());
    let shop = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", shop.local_addr().unwrap());
    let (give, take) = mpsc::channel();
    std::thread::spawn(move || {
        for (n, stream) in shop.incoming().enumerate() {
            let mut stream = stream.unwrap();
            let (mut seen, mut piece) = (Vec::new(), [0; 4096]);
            while !seen.ends_with(b"}") {
                let count = stream.read(&mut piece).unwrap();
                assert!(count > 0, "the notice breaks off");
                seen.extend_from_slice(&piece[..count]);
            }
            let answer = ["500 No", "204 No Content"][n.min(1)];
            write!(stream, "HTTP/1.1 {answer}\r\ncontent-length: 0\r\n\r\n").unwrap();
            if give.send(String::from_utf8(seen).unwrap()).is_err() {
                return;
            }
        }
    });
    order(&wechat, "POSTED-01", &url);
    wechat.pay("POSTED-01").unwrap();
    for _ in 0..2 {
        let seen = take.recv_timeout(Duration::from_secs(20)).unwrap();
        let head = seen.to_ascii_lowercase();
        for name in [
            "timestamp",
            "nonce",
            "signature",
            "serial",
            "signature-type",
        ] {
            assert!(head.contains(&format!("\r\nwechatpay-{name}: ")), "{name}");
        }
        assert!(seen.contains("\"event_type\":\"TRANSACTION.SUCCESS\""));
    }
    let begun = Instant::now();
    while told(&wechat, "POSTED-01")["acknowledged"] != true {
        assert!(
            begun.elapsed() < Duration::from_secs(10),
            "the notice does not end"
        );
        std::thread::sleep(Duration::from_millis(10));
    }
    let notice = told(&wechat, "POSTED-01");
    assert_eq!(
        (&notice["attempts"], &notice["dialect"]),
        (&json!(2), &json!("v3"))
    );
}

#[test]
fn the_control_api_moves_keys_and_says_where_they_are() {
    let wechat = running(Settings {
        hold_notices: true,
        ..Settings::default()
    });
    let tell = |line: &str, body: Value| wechat.control(line, &body);
    let before = tell("GET v3/platform", json!({})).unwrap();
    assert_eq!(before["certificates"].as_array().unwrap().len(), 1);
    let serial = tell("POST v3/rotate", json!({ "share": 30 })).unwrap()["serial"].clone();
    tell("POST v3/probes", json!({ "share": 5 })).unwrap();
    let mch_id = wechat.merchant(0).mch_id;
    let keys = json!({ "keys": "public_key", "mch_id": mch_id, "share": 100 });
    tell("POST v3/public_key", keys).unwrap();
    let after = tell("GET v3/platform", json!({})).unwrap();
    assert_eq!(after["certificates"][1]["serial"], serial);
    assert_eq!((&after["gray"], &after["probes"]), (&json!(30), &json!(5)));
    assert_eq!(
        after["merchants"][0],
        json!({ "mch_id": mch_id, "keys": "public_key", "share": 100 })
    );
    let config = wechat.configuration(0, "memory:", "https://shop.test/n");
    let known = config["merchants"][0]["v3"]["platform_keys"]
        .as_object()
        .unwrap();
    assert_eq!(
        known.keys().collect::<Vec<_>>(),
        [&wechat.merchant(0).v3.public_key_id]
    );
    tell("POST v3/gray", json!({ "share": 100 })).unwrap();
    tell("POST v3/retire", json!({})).unwrap();
    let after = tell("GET v3/platform", json!({})).unwrap();
    assert_eq!(
        (
            after["certificates"].as_array().unwrap().len(),
            &after["gray"]
        ),
        (1, &json!(0))
    );
    for (line, body, field) in [
        ("POST v3/gray", json!({}), "share"),
        ("POST v3/gray", json!({ "share": 101 }), "share"),
        ("POST v3/public_key", json!({ "keys": "none" }), "keys"),
        (
            "POST transfers_end",
            json!({ "ends": ["CANCELLED"] }),
            "ends",
        ),
        ("POST console", json!({ "mch_id": mch_id }), "refund_url"),
        ("POST confirm", json!({}), "out_bill_no"),
    ] {
        assert_eq!(tell(line, body).unwrap_err().field(), Some(field), "{line}");
    }
    for line in ["POST v3/nothing", "GET v3/nothing"] {
        assert!(tell(line, json!({})).is_err(), "{line}");
    }
}

#[test]
fn the_control_api_plays_console_receiver_and_complainer() {
    let wechat = running(Settings {
        hold_notices: true,
        ..Settings::default()
    });
    let tell = |line: &str, body: Value| wechat.control(line, &body).unwrap();
    let merchant = wechat.merchant(0);
    let url = "https://shop.test/console";
    let entered = json!({ "mch_id": merchant.mch_id, "refund_url": url, "complaint_url": url });
    tell("POST console", entered);
    order(&wechat, "PLAYED-01", "https://shop.test/n");
    tell("POST pay", json!({ "out_trade_no": "PLAYED-01" }));
    let refund = json!({ "out_trade_no": "PLAYED-01", "amount": 5 });
    let number = tell("POST refund_by_hand", refund)["out_refund_no"].clone();
    let complained = tell(
        "POST complain",
        json!({ "out_trade_no": "PLAYED-01", "detail": "cold" }),
    );
    let again = json!({ "complaint_id": complained["complaint_id"], "detail": "still cold" });
    tell("POST complain", again);
    let complaints = tell("GET complaints", json!({}));
    assert_eq!(complaints[0]["history"][1]["text"], "still cold");
    let body = json!({
        "appid": merchant.appid, "out_bill_no": "T1", "transfer_scene_id": "1000",
        "openid": "oSomebody", "transfer_amount": 100, "transfer_remark": "thanks",
        "transfer_scene_report_infos": [{ "info_type": "x", "info_content": "x" }],
    });
    tell("POST transfers_end", json!({ "ends": ["FAIL"] }));
    let target = "/v3/fund-app/mch-transfer/transfer-bills";
    assert_eq!(call(&wechat, "POST", target, &body.to_string()).0, 200);
    tell("POST confirm", json!({ "out_bill_no": "T1" }));
    tell("POST advance", json!({ "ms": 5_000 }));
    assert_eq!(tell("GET transfers", json!({}))[0]["state"], "FAIL");
    let refunds = tell("GET refunds", json!({}));
    assert_eq!(
        (&refunds[0]["out_refund_no"], &refunds[0]["refund_status"]),
        (&number, &json!("SUCCESS"))
    );
    let taken = tell("POST notices/take", json!({}));
    let taken = taken.as_array().unwrap();
    let to_console: Vec<_> = taken.iter().filter(|n| n["url"] == url).collect();
    assert_eq!(
        to_console.len(),
        3,
        "two of the complaint, one of the refund"
    );
    let answered = json!({ "id": taken[0]["id"], "status": 204, "body": "" });
    tell("POST notices/answer", answered);
    for list in ["sharings", "sharing_returns", "authorizations"] {
        assert_eq!(tell(&format!("GET {list}"), json!({})), json!([]));
    }
}
