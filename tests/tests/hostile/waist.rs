//! Parameters that no well-meaning caller gives: every verb, every parameter, every wrong type.

use crate::forge::{snapshot, tapped};
use fenpay::Kind;
use fenpay::engine::{ParamKind, Verb, verbs};
use fenpay_tests::shop::{Shop, order};
use serde_json::{Map, Value, json};

/// A plausible value of a parameter, so that the others can be looked at one by one.
fn plausible(name: &str, kind: ParamKind) -> Value {
    match (name, kind) {
        (_, ParamKind::OneOf(words)) => json!(words[0]),
        ("date", _) => json!("20261119"),
        ("operation", _) => json!("POST /pay/orderquery"),
        (_, ParamKind::Text) => json!("ORDER-404"),
        (_, ParamKind::Fen | ParamKind::Integer) => json!(100),
        (_, ParamKind::Flag) => json!(true),
        (_, ParamKind::Object) => json!({}),
        (_, ParamKind::Texts | ParamKind::Objects) => json!([]),
    }
}

/// What the verb requires, and nothing else.
fn required(verb: &Verb) -> Map<String, Value> {
    let takes = verb.takes.iter().filter(|param| param.required);
    takes
        .map(|param| (param.name.to_owned(), plausible(param.name, param.kind)))
        .collect()
}

/// Values of every wrong type, and of the right one in a wrong measure.
fn wrong(kind: ParamKind) -> Vec<Value> {
    let huge = serde_json::from_str::<Value>("123456789012345678901234567890").unwrap();
    let all = [
        json!(1.5),
        json!(1e300),
        json!(-1),
        json!(i64::MIN),
        huge,
        json!(true),
        json!([]),
        json!([[]]),
        json!([1]),
        json!([null]),
        json!({ "a": { "b": [1, { "c": null }] } }),
        json!("12.50"),
        json!("a".repeat(1 << 20)),
        json!(u64::MAX),
        json!(1.0),
        json!(100),
        json!(0),
    ];
    let is_right = |value: &Value| match kind {
        ParamKind::Text => value.as_str().is_some_and(|text| text.len() <= 8192),
        ParamKind::OneOf(words) => value.as_str().is_some_and(|text| words.contains(&text)),
        ParamKind::Fen => value
            .as_i64()
            .is_some_and(|fen| (1..=100_000_000_000).contains(&fen)),
        ParamKind::Integer => value.as_u64().is_some(),
        ParamKind::Flag => value.is_boolean(),
        ParamKind::Object => value.is_object(),
        ParamKind::Texts => {
            let texts = |items: &Vec<Value>| items.iter().all(Value::is_string);
            value.as_array().is_some_and(texts)
        }
        ParamKind::Objects => {
            let objects = |items: &Vec<Value>| items.iter().all(Value::is_object);
            value.as_array().is_some_and(objects)
        }
    };
    all.into_iter().filter(|value| !is_right(value)).collect()
}

/// A call that must be refused, naming the parameter and nothing that was in it.
fn refused(shop: &Shop, verb: &Verb, name: &str, params: Map<String, Value>) {
    let text = format!("{} {name}", verb.name);
    let reply = shop.engine.call(verb.name, &Value::Object(params), None);
    let error = reply.error.unwrap_or_else(|| panic!("{text} was accepted"));
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Input, Some(name)),
        "{text}: {error}"
    );
    assert_eq!(reply.status, 102, "{text}");
    assert_eq!(error.operation(), verb.name);
    assert!(
        error.to_string().len() < 1000,
        "{text}: {} bytes",
        error.to_string().len()
    );
}

#[test]
fn a_parameter_of_a_wrong_type_is_named_by_every_verb_and_leaves_no_trace() {
    let (shop, tap) = tapped();
    let before = snapshot(&shop);
    let mut looked = 0;
    for verb in verbs() {
        for param in verb.takes {
            for value in wrong(param.kind) {
                let mut params = required(verb);
                params.insert(param.name.to_owned(), value);
                refused(&shop, verb, param.name, params);
                looked += 1;
            }
            if param.required {
                for nothing in [Some(Value::Null), None] {
                    let mut params = required(verb);
                    params.remove(param.name);
                    params.extend(nothing.map(|null| (param.name.to_owned(), null)));
                    // The first one that is missing is named.
                    refused(&shop, verb, param.name, params);
                }
                if param.kind == ParamKind::Text {
                    let mut params = required(verb);
                    params.insert(param.name.to_owned(), json!(""));
                    refused(&shop, verb, param.name, params);
                }
            }
        }
        for name in [
            "total_fee",
            "Total",
            "total ",
            "",
            "__proto__",
            "out_trade_no\u{0}",
        ] {
            let mut params = required(verb);
            params.insert(name.to_owned(), Value::Null);
            refused(&shop, verb, name, params);
        }
    }
    assert!(looked > 1500, "{looked}");
    assert_eq!(snapshot(&shop), before);
    assert!(tap.requests().is_empty(), "nothing is sent");
}

#[test]
fn no_verb_answers_nonsense_with_internal() {
    let (shop, _) = tapped();
    shop.place("ORDER-1").unwrap();
    let garbage = [
        Value::Null,
        json!({}),
        json!([]),
        json!("x"),
        json!(1),
        json!({ "": "" }),
        json!({ "out_trade_no": "ORDER-1" }),
        json!({ "out_trade_no": "\u{0}\u{1}\u{fffe}", "mchid": "'; DROP TABLE orders; --" }),
    ];
    let blobs: [Option<&[u8]>; 4] = [None, Some(b""), Some(b"\xff\xfe\x00"), Some(b"<xml>")];
    let names = verbs().map(|verb| verb.name).chain([
        "",
        ".",
        "order",
        "order.",
        "order.place ",
        " ",
        "POST ",
        "POST /",
        "GET /pay/orderquery",
        "POST /pay/orderquery",
        "POST //evil.example/x",
        "POST /pay/../x",
        "post /pay/orderquery",
        "DELETE /v3/x",
        "POST /pay/unifiedorder",
        "POST /secapi/pay/refund",
        "\u{0}",
        "POST /a b",
        "POST /pay/orderquery\r\nHost: evil.example",
    ]);
    for name in names {
        for params in &garbage {
            for blob in blobs {
                let reply = shop.engine.call(name, params, blob);
                if let Some(error) = reply.error {
                    assert_ne!(error.kind(), Kind::Internal, "{name} {params}: {error}");
                    assert!(!error.text().is_empty(), "{name}");
                }
            }
        }
    }
    snapshot(&shop);
}

#[test]
fn an_order_is_refused_whole_before_anything_is_stored_or_sent() {
    let (shop, tap) = tapped();
    let long = "a".repeat(8192);
    let before = snapshot(&shop);
    let values = [
        ("out_trade_no", json!("short")),
        ("out_trade_no", json!("ORDER 1")),
        ("out_trade_no", json!("ORDER-1\n")),
        ("out_trade_no", json!("订单-0001")),
        ("out_trade_no", json!(long)),
        ("kind", json!("JSAPI")),
        ("kind", json!("refund")),
        ("total", json!(100_000_000_001i64)),
        ("description", json!(long)),
        ("description", json!("a\u{0}b")),
        ("description", json!("a\u{fffe}b")),
        ("attach", json!(long)),
        ("attach", json!("\u{b}")),
        ("openid", json!(long)),
        ("openid", json!("")),
        ("currency", json!("RMB￥")),
        ("client_ip", json!(long)),
        ("notify_url", json!("http://shop.example/notice")),
        ("notify_url", json!("https://shop.example/notice?a=1")),
        ("notify_url", json!("https://")),
        ("expires_s", json!(119)),
        ("expires_s", json!(604_801)),
        ("expires_s", json!(u64::MAX)),
        ("sub_mchid", json!("1900000210")),
        ("appid", json!("wx0000000000000000")),
        ("mchid", json!("1900000999")),
        ("detail", json!({ "goods_detail": long })),
        ("scene_info", json!({ "store_info": long })),
    ];
    for (name, value) in values {
        let mut params = order("ORDER-1");
        params[name] = value.clone();
        let text: String = value.to_string().chars().take(40).collect();
        let error = match shop.call("order.place", params) {
            Ok(placed) => panic!("{name}={text} was accepted: {placed}"),
            Err(error) => error,
        };
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Input, Some(name)),
            "{text}: {error}"
        );
        assert_eq!(snapshot(&shop), before, "{name}={text}");
    }
    assert!(tap.requests().is_empty(), "nothing is sent");
}

#[test]
fn a_refund_or_payout_that_cannot_be_written_is_refused_before_it_holds_anything() {
    let (shop, tap) = tapped();
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    for received in shop.take_all() {
        received.outcome.unwrap();
    }
    let (before, sent) = (snapshot(&shop), tap.requests().len());
    let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    let refund = json!({ "out_trade_no": "ORDER-1", "out_refund_no": "REFUND-1", "amount": 30 });
    let redpack = json!({
        "number": "RP000001", "openid": openid, "amount": 100, "send_name": "shop",
        "wishing": "luck", "act_name": "act", "remark": "r",
    });
    let transfer =
        json!({ "number": "TR000001", "openid": openid, "amount": 100, "description": "thanks" });
    let long = "a".repeat(8192);
    let cases: [(&str, &Value, &[&str]); 3] = [
        (
            "refund.place",
            &refund,
            &["reason", "refund_account", "out_refund_no", "notify_url"],
        ),
        (
            "redpack.place",
            &redpack,
            &[
                "wishing",
                "send_name",
                "act_name",
                "remark",
                "openid",
                "number",
                "client_ip",
            ],
        ),
        (
            "transfer.place",
            &transfer,
            &["description", "name", "openid", "number", "client_ip"],
        ),
    ];
    for (verb, params, names) in cases {
        for name in names {
            for value in ["a\u{0}", "\u{1b}[0m", "\u{fffe}", &long] {
                let mut params = params.clone();
                params[*name] = json!(value);
                let error = shop.call(verb, params).unwrap_err();
                let what: String = value.escape_debug().take(12).collect();
                assert_eq!(
                    (error.kind(), error.field()),
                    (Kind::Input, Some(*name)),
                    "{verb} {name} {what}: {error}"
                );
            }
        }
    }
    assert_eq!(snapshot(&shop), before);
    assert_eq!(tap.requests().len(), sent, "nothing is sent");
    // The number and the amount are still free.
    shop.call("refund.place", refund).unwrap();
}
