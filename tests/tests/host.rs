//! A host that keeps its records itself: every verb in steps, nothing sent before it is committed,
//! and whatever is committed proved by what came with it.

use fenpay::Kind;
use fenpay_simulator::{Dialects, Fault, FaultKind};
use fenpay_tests::host::{Host, Refused};
use fenpay_tests::shop::{MCHID, Shop, order};
use serde_json::{Map, Value, json};

const ORDER: &str = "order:1900000109:ORDER-1";

/// A shop whose engine's own ledger must stay empty, and the host's database.
fn hosted(dialects: Dialects) -> (Shop, Host) {
    (Shop::open_in(dialects), Host::default())
}

/// Hands every due notice to the host.
fn notified(shop: &Shop, host: &mut Host) -> Vec<Value> {
    let mut replies = Vec::new();
    for notice in shop.notices() {
        let mut headers = Map::new();
        for (name, value) in &notice.headers {
            headers.insert(name.clone(), json!(value));
        }
        let params = json!({ "headers": headers });
        let reply = host.call(&shop.engine, "notice.receive", &params, Some(&notice.body));
        let reply = reply.unwrap();
        let http = &reply["reply"];
        let status = u16::try_from(http["status"].as_u64().unwrap()).unwrap();
        shop.wechat
            .noticed(notice.id, status, http["body"].as_str().unwrap().as_bytes());
        replies.push(reply);
    }
    replies
}

fn paid(shop: &Shop, host: &mut Host) {
    host.call(&shop.engine, "order.place", &order("ORDER-1"), None)
        .unwrap();
    shop.pay("ORDER-1");
    notified(shop, host);
    assert_eq!(host.state(ORDER), "paid");
}

fn refund(number: &str, amount: i64) -> Value {
    json!({ "out_trade_no": "ORDER-1", "out_refund_no": number, "amount": amount })
}

fn nothing_is_kept(shop: &Shop) {
    let verified = shop.ledger.verify().unwrap();
    assert_eq!((verified.entries, verified.records), (0, 0));
}

#[test]
fn a_whole_payment_lives_in_the_hosts_database_in_both_dialects() {
    for dialects in [Dialects::V2, Dialects::V3] {
        let (shop, mut host) = hosted(dialects);
        let engine = &shop.engine;
        let placed = host
            .call(engine, "order.place", &order("ORDER-1"), None)
            .unwrap();
        assert_eq!(placed["state"], "open");
        let named = json!({ "out_trade_no": "ORDER-1" });
        let params = host.call(engine, "client.params", &named, None).unwrap();
        assert!(params["params"].is_object());
        shop.pay("ORDER-1");
        let replies = notified(&shop, &mut host);
        assert_eq!(replies[0]["outcome"], "paid");
        assert_eq!(host.state(ORDER), "paid");
        let refunded = host
            .call(engine, "refund.place", &refund("REFUND-1", 30), None)
            .unwrap();
        assert_eq!(refunded["state"], "pending");
        let over = host.call(engine, "refund.place", &refund("REFUND-2", 71), None);
        assert_eq!(over.unwrap_err().kind(), Kind::Input);
        for _ in 0..200 {
            shop.clock.advance_ms(60_000);
            notified(&shop, &mut host);
            host.tick(engine, fenpay::types::Clock::now_ms(&*shop.clock));
        }
        assert_eq!(host.state("refund:1900000109:REFUND-1"), "succeeded");
        let events: Vec<_> = host
            .events
            .iter()
            .map(|event| event["kind"].clone())
            .collect();
        assert_eq!(events, ["payment.paid", "refund.succeeded"]);
        assert!(
            host.evidence.len() >= 3,
            "answers and notices that prove it"
        );
        assert!(host.due.is_empty(), "{:?}", host.due);
        nothing_is_kept(&shop);
    }
}

#[test]
fn nothing_leaves_before_the_host_has_committed_what_it_depends_on() {
    let (shop, mut host) = hosted(Dialects::V2);
    let mut sent_at_commit = Vec::new();
    let watch = &mut |_: &mut Host, step: &Value| {
        sent_at_commit.push((step["outcome"].clone(), shop.wire.sent().len()));
        true
    };
    host.call_watched(&shop.engine, "order.place", &order("ORDER-1"), None, watch)
        .unwrap();
    assert_eq!(sent_at_commit, [(json!("commit"), 0), (json!("done"), 1)]);
    sent_at_commit.clear();
    let named = json!({ "out_trade_no": "ORDER-1" });
    let watch = &mut |_: &mut Host, step: &Value| {
        sent_at_commit.push((step["outcome"].clone(), shop.wire.sent().len()));
        true
    };
    host.call_watched(&shop.engine, "order.close", &named, None, watch)
        .unwrap();
    assert_eq!(sent_at_commit, [(json!("commit"), 1), (json!("done"), 2)]);
    assert_eq!(host.state(ORDER), "closed");
}

/// A host that dies at any commit, before or after it, and goes on with what its database has.
#[test]
fn a_host_that_dies_at_any_commit_pays_and_refunds_once() {
    for dies_at in 0..8 {
        for commits in [false, true] {
            let (shop, mut host) = hosted(Dialects::V2);
            let mut at = 0;
            let mut dying = |host: &mut Host, step: &Value| {
                at += 1;
                if at != dies_at + 1 {
                    return true;
                }
                if commits {
                    host.commit(step).unwrap();
                }
                false
            };
            let engine = &shop.engine;
            let mut call = |host: &mut Host, verb: &str, params: &Value| {
                // The second try is another process, with the same request.
                let first = host.call_watched(engine, verb, params, None, &mut dying);
                first.or_else(|_| host.call(engine, verb, params, None))
            };
            call(&mut host, "order.place", &order("ORDER-1")).unwrap();
            assert!(["open", "placing"].contains(&host.state(ORDER)));
            shop.pay("ORDER-1");
            notified(&shop, &mut host);
            assert_eq!(host.state(ORDER), "paid", "died at {dies_at}, {commits}");
            call(&mut host, "refund.place", &refund("REFUND-1", 100)).unwrap();
            for _ in 0..100 {
                shop.clock.advance_ms(60_000);
                host.tick(engine, fenpay::types::Clock::now_ms(&*shop.clock));
            }
            assert_eq!(host.state("refund:1900000109:REFUND-1"), "succeeded");
            let orders = shop.wechat.orders();
            assert_eq!(orders.len(), 1);
            assert_eq!(shop.wechat.refunds().len(), 1);
            assert_eq!(host.event_ids().len(), 2);
        }
    }
}

#[test]
fn a_writer_that_was_first_makes_the_step_begin_anew() {
    let (shop, mut host) = hosted(Dialects::V2);
    paid(&shop, &mut host);
    // Two refunds at once: both decided on the same version of the order.
    let mut records = Map::new();
    let ask = |params: Value, records: &Map<String, Value>| {
        let asked = json!({ "verb": "refund.place", "params": params, "records": records });
        shop.engine.call("host.step", &asked, None).ok().unwrap()
    };
    let needs = ask(refund("REFUND-1", 60), &records);
    host.look_up(&needs["needs"], &mut records);
    let needs = ask(refund("REFUND-1", 60), &records);
    host.look_up(&needs["needs"], &mut records);
    let first = ask(refund("REFUND-1", 60), &records);
    records.insert("refund:1900000109:REFUND-2".into(), Value::Null);
    let second = ask(refund("REFUND-2", 60), &records);
    assert_eq!(
        (&first["outcome"], &second["outcome"]),
        (&json!("commit"), &json!("commit"))
    );
    host.commit(&first).unwrap();
    assert_eq!(host.commit(&second), Err(Refused::Stale));
    let over = host.call(&shop.engine, "refund.place", &refund("REFUND-2", 60), None);
    assert_eq!(
        over.unwrap_err().kind(),
        Kind::State,
        "the first one is of unknown outcome"
    );
    assert!(
        shop.wechat.refunds().is_empty(),
        "nothing was sent by either"
    );
}

#[test]
fn an_order_of_unknown_outcome_is_settled_when_it_is_due() {
    let (shop, mut host) = hosted(Dialects::V2);
    shop.wechat
        .fault(Fault::once("/pay/unifiedorder", FaultKind::DropAfterCommit));
    let error = host
        .call(&shop.engine, "order.place", &order("ORDER-1"), None)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.advice().word()),
        (Kind::Timeout, "query")
    );
    assert_eq!(host.state(ORDER), "placing");
    shop.clock.advance_ms(60_000);
    let now_ms = fenpay::types::Clock::now_ms(&*shop.clock);
    assert_eq!(host.tick(&shop.engine, now_ms), 1);
    assert_eq!(host.state(ORDER), "open");
    let placed = host
        .call(&shop.engine, "order.place", &order("ORDER-1"), None)
        .unwrap();
    assert!(placed["prepay_id"].is_string());
    assert_eq!(shop.wechat.orders().len(), 1);
}

/// What is asked first and changes nothing is asked again after the commit, and then it is sent.
#[test]
fn a_refund_that_was_committed_and_not_sent_is_sent_when_it_is_due_and_once() {
    for dialects in [Dialects::V2, Dialects::V3] {
        let (shop, mut host) = hosted(dialects);
        paid(&shop, &mut host);
        let dying = &mut |host: &mut Host, step: &Value| {
            host.commit(step).unwrap();
            false
        };
        let params = refund("REFUND-1", 30);
        host.call_watched(&shop.engine, "refund.place", &params, None, dying)
            .unwrap_err();
        assert!(shop.wechat.refunds().is_empty());
        let task = json!({ "kind": "refund", "number": "REFUND-1", "attempt": 0 });
        host.call(&shop.engine, "task.settle", &task, None).unwrap();
        assert_eq!(shop.wechat.refunds().len(), 1);
        assert_eq!(host.state("refund:1900000109:REFUND-1"), "pending");
        assert_eq!(host.rows["refund:1900000109:REFUND-1"].version, 3);
    }
}

/// Due work that fails is put off all the same, and its error comes with the next call.
#[test]
fn a_verb_that_failed_tells_its_error_once_what_it_changed_is_committed() {
    let (shop, mut host) = hosted(Dialects::V2);
    host.call(&shop.engine, "order.place", &order("ORDER-1"), None)
        .unwrap();
    for _ in 0..9 {
        shop.wechat
            .fault(Fault::once("/pay/orderquery", FaultKind::DropBefore));
    }
    let mut records = Map::new();
    let needs = json!([{ "name": ORDER, "kind": "order", "mchid": MCHID, "number": "ORDER-1" }]);
    host.look_up(&needs, &mut records);
    let task = json!({ "kind": "order", "number": "ORDER-1", "attempt": 4 });
    let ask = |asked: Value| shop.engine.call("host.step", &asked, None).ok();
    let step = json!({ "verb": "task.settle", "params": task, "records": records });
    let step = ask(step).unwrap();
    assert_eq!(
        (&step["outcome"], &step["due"][0]["attempt"]),
        (&json!("commit"), &json!(5))
    );
    host.commit(&step).unwrap();
    let error = ask(json!({ "resume": step["resume"] })).unwrap_err();
    assert_eq!(
        (error.operation(), error.kind().name(), error.text()),
        (
            "POST /pay/orderquery",
            step["resume"]["error"]["kind"].as_str().unwrap(),
            step["resume"]["error"]["text"].as_str().unwrap()
        )
    );
    let direct = host.call(&shop.engine, "task.settle", &task, None);
    assert_eq!(direct.unwrap_err().advice(), error.advice());
}

#[test]
fn a_forged_notice_gives_nothing_to_commit_and_the_no_to_answer() {
    let (shop, mut host) = hosted(Dialects::V2);
    host.call(&shop.engine, "order.place", &order("ORDER-1"), None)
        .unwrap();
    shop.pay("ORDER-1");
    let notice = String::from_utf8(shop.notices()[0].body.clone()).unwrap();
    let body = notice.replace("100", "101").into_bytes();
    assert_ne!(body, notice.into_bytes());
    let before = host.clone().rows;
    let answered = host.call(&shop.engine, "notice.receive", &json!({}), Some(&body));
    let answered = answered.unwrap();
    assert_eq!(answered["error"]["kind"], "Forged");
    assert!(
        answered["reply"]["reply"]["body"]
            .as_str()
            .unwrap()
            .contains("FAIL")
    );
    assert_eq!((host.rows, host.events.len()), (before, 0));
}

#[test]
fn a_transaction_that_paid_another_order_is_an_incident_there_too() {
    let (shop, mut host) = hosted(Dialects::V2);
    paid(&shop, &mut host);
    let (other, mut elsewhere) = hosted(Dialects::V2);
    elsewhere
        .call(&other.engine, "order.place", &order("ORDER-1"), None)
        .unwrap();
    other.pay("ORDER-1");
    // The host's unique constraint says that the transaction is taken, as another order's would.
    let notice = &other.notices()[0];
    let mut records = Map::new();
    let needs = json!([{ "name": ORDER, "kind": "order", "mchid": MCHID, "number": "ORDER-1" }]);
    elsewhere.look_up(&needs, &mut records);
    let asked = json!({ "verb": "notice.receive", "records": records, "refused": "transaction" });
    let step = other
        .engine
        .call("host.step", &asked, Some(&notice.body))
        .ok()
        .unwrap();
    assert_eq!(step["outcome"], "done");
    assert_eq!(step["writes"], json!([]));
    assert_eq!(
        step["events"][0]["kind"],
        "incident.transaction_of_another_order"
    );
    assert_eq!(step["reply"]["outcome"], "incident");
    elsewhere.commit(&step).unwrap();
}

#[test]
fn what_a_host_hands_over_is_held_against_its_name() {
    let (shop, mut host) = hosted(Dialects::V2);
    paid(&shop, &mut host);
    let data = host.rows[ORDER].data.clone();
    let field = |asked: Value| {
        let reply = shop.engine.call("host.step", &asked, None);
        let error = reply.ok().unwrap_err();
        (error.kind(), error.field().map(str::to_owned))
    };
    let with = |records: Value| {
        field(
            json!({ "verb": "order.query", "params": { "out_trade_no": "ORDER-1" }, "records": records }),
        )
    };
    let at = |name: &str| (Kind::Input, Some(name.to_owned()));
    assert_eq!(
        with(json!({ "order:1900000109:ORDER-2": data })),
        at("records")
    );
    assert_eq!(
        with(json!({ "refund:1900000109:ORDER-1": data })),
        at("records")
    );
    assert_eq!(with(json!({ ORDER: "{}" })), at("records"));
    assert_eq!(with(json!({ ORDER: 7 })), at("records"));
    assert_eq!(with(json!({ "nothing": null })), at("records"));
    assert_eq!(field(json!({})), at("verb"));
    assert_eq!(field(json!({ "verb": "ledger.verify" })), at("verb"));
    assert_eq!(
        field(json!({ "resume": { "verb": "order.place" } })),
        at("resume")
    );
    let waits = json!({ "verb": "order.place", "params": { "wait_ms": 5 } });
    assert_eq!(field(waits), at("wait_ms"));
}

#[test]
fn a_step_is_not_resumed_late_nor_with_something_else_committed() {
    let (shop, host) = hosted(Dialects::V2);
    let mut records = Map::new();
    let ask = |asked: Value| shop.engine.call("host.step", &asked, None).ok();
    let needs = ask(json!({ "verb": "order.place", "params": order("ORDER-1") })).unwrap();
    host.look_up(&needs["needs"], &mut records);
    let step = json!({ "verb": "order.place", "params": order("ORDER-1"), "records": records });
    let step = ask(step).unwrap();
    assert_eq!(step["outcome"], "commit");
    let mut other = step["resume"].clone();
    other["params"]["total"] = json!(99);
    assert!(ask(json!({ "resume": other })).is_err());
    shop.clock.advance_ms(61_000);
    let late = ask(json!({ "resume": step["resume"] })).unwrap_err();
    assert_eq!((late.kind(), late.advice().word()), (Kind::State, "query"));
    assert!(shop.wire.sent().is_empty());
}

#[test]
fn an_engine_without_a_ledger_says_so() {
    let (shop, _) = hosted(Dialects::V2);
    let mut config = fenpay_tests::shop::config_in(&shop.wechat, Dialects::V2);
    config["ledger"] = json!("host:");
    let engine = fenpay::Engine::open(&config).unwrap();
    for (verb, params) in [
        ("order.place", order("ORDER-1")),
        ("order.get", json!({ "out_trade_no": "ORDER-1" })),
        ("task.tick", json!({})),
        ("event.take", json!({})),
        ("ledger.verify", json!({})),
    ] {
        let error = engine.call(verb, &params, None).ok().unwrap_err();
        assert_eq!(error.kind(), Kind::State, "{verb}");
        assert!(error.text().contains("host.step"), "{verb}: {error}");
    }
}
