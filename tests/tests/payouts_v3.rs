//! Transfers that a user confirms, and profit sharing: whole ways through an engine and the
//! simulator, with lost answers, races and returns.

#[path = "payouts_v3/deaths.rs"]
mod deaths;

use fenpay::ledger::Memory;
use fenpay::{Error, Kind};
use fenpay_simulator::{Dialects, Fault, FaultKind, ShareEnd, TransferState};
use fenpay_tests::shop::{MCHID, Shop, config_in};
use serde_json::{Value, json};
use std::sync::Arc;

const TRANSFER: &str = "/v3/fund-app/mch-transfer/transfer-bills";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const SHARER: &str = "1900000209";

/// A shop that speaks v3 and could speak v2.
fn shop() -> Shop {
    Shop::open_in(Dialects::Both)
}

fn transfer(number: &str) -> Value {
    json!({
        "number": number,
        "openid": OPENID,
        "amount": 100,
        "description": "新会员开通有礼",
        "scene_id": "1000",
        "report_infos": [
            { "info_type": "活动名称", "info_content": "新会员有礼" },
            { "info_type": "奖励说明", "info_content": "注册会员抽奖一等奖" },
        ],
    })
}

fn state(shop: &Shop, verb: &str, name: &str, number: &str) -> String {
    let record = shop.call(verb, json!({ name: number })).unwrap();
    record["state"].as_str().unwrap().to_owned()
}

fn where_is(shop: &Shop, number: &str) -> String {
    state(shop, "transfer.get", "number", number)
}

fn clean(shop: &Shop) {
    let verified = shop.ledger.verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
}

#[test]
fn a_transfer_is_placed_confirmed_notified_and_told_once() {
    let shop = shop();
    let placed = shop.call("transfer.place", transfer("T1")).unwrap();
    assert_eq!(
        (&placed["state"], &placed["dialect"]),
        (&json!("confirming"), &json!("v3"))
    );
    assert!(placed["package_info"].is_string(), "{placed}");
    assert_eq!(shop.events(), ["transfer.confirming"]);
    shop.wechat.confirm_transfer("T1").unwrap();
    shop.clock.advance_ms(5_000);
    let taken = shop.take_all();
    assert_eq!(taken.len(), 1);
    let outcome = taken[0].outcome.as_ref().unwrap();
    assert_eq!(
        (&outcome["outcome"], &outcome["first"]),
        (&json!("transfer"), &json!(true))
    );
    assert_eq!(
        outcome["transfer"]["package_info"],
        json!(null),
        "it is confirmed"
    );
    assert_eq!(shop.events(), ["transfer.succeeded"]);
    shop.pass(3600);
    assert!(shop.events().is_empty(), "told once");
    clean(&shop);
}

#[test]
fn a_lost_answer_is_asked_for_and_what_the_user_confirms_with_comes_again() {
    let shop = shop();
    let lost = Fault::once(TRANSFER, FaultKind::DropAfterCommit);
    shop.wechat.fault(lost);
    shop.call("transfer.place", transfer("T1")).unwrap_err();
    assert_eq!(where_is(&shop, "T1"), "placing");
    shop.pass(30);
    let record = shop
        .call("transfer.get", json!({ "number": "T1" }))
        .unwrap();
    assert_eq!(record["state"], "confirming");
    assert!(record["package_info"].is_string(), "{record}");
    assert_eq!(shop.wechat.transfers().len(), 1, "never a second one");
    assert_eq!(shop.events(), ["transfer.confirming"]);
    clean(&shop);
}

#[test]
fn a_request_that_never_arrived_is_sent_again_with_the_same_number() {
    let shop = shop();
    shop.wechat
        .fault(Fault::once(TRANSFER, FaultKind::DropBefore));
    shop.call("transfer.place", transfer("T1")).unwrap_err();
    let query = "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/T1";
    assert_eq!(shop.wire.count(query), 0);
    let again = shop.call("transfer.place", transfer("T1")).unwrap();
    assert_eq!(again["state"], "confirming");
    assert!(
        shop.wire.count(query) >= 1,
        "asked before it was sent again"
    );
    assert_eq!(shop.wechat.transfers().len(), 1);
}

#[test]
fn no_refusal_ends_a_transfer_without_a_query() {
    for (code, end) in [
        ("PARAM_ERROR", "rejected"),
        ("NO_AUTH", "rejected"),
        ("NOT_ENOUGH", "placing"),
        ("SYSTEM_ERROR", "placing"),
        ("FREQUENCY_LIMITED", "placing"),
    ] {
        let shop = shop();
        let refuse = |kind| Fault {
            code: code.to_owned(),
            ..Fault::once(TRANSFER, kind)
        };
        shop.wechat.fault(refuse(FaultKind::Refuse));
        let _ = shop.call("transfer.place", transfer("T1"));
        assert_eq!(where_is(&shop, "T1"), end, "{code}");
        let late = self::shop();
        late.wechat.fault(refuse(FaultKind::RefuseAfterCommit));
        let _ = late.call("transfer.place", transfer("T1"));
        late.pass(120);
        assert_eq!(
            where_is(&late, "T1"),
            "confirming",
            "{code}, and it was done"
        );
        assert_eq!(late.wechat.transfers().len(), 1);
        clean(&late);
    }
}

#[test]
fn a_transfer_is_cancelled_durably_and_never_sent_again() {
    let shop = shop();
    shop.call("transfer.place", transfer("T1")).unwrap();
    let cancelled = shop
        .call("transfer.cancel", json!({ "number": "T1" }))
        .unwrap();
    assert_eq!(cancelled["state"], "canceling");
    shop.pass(60);
    assert_eq!(where_is(&shop, "T1"), "cancelled");
    assert!(shop.events().contains(&"transfer.cancelled".to_owned()));
    // One whose fate is unknown is not sent again either.
    shop.wechat
        .fault(Fault::once(TRANSFER, FaultKind::DropBefore));
    shop.call("transfer.place", transfer("T2")).unwrap_err();
    let _ = shop.call("transfer.cancel", json!({ "number": "T2" }));
    assert_eq!(where_is(&shop, "T2"), "canceling");
    shop.pass(900);
    assert_eq!(where_is(&shop, "T2"), "cancelled");
    assert_eq!(shop.wechat.transfers().len(), 1);
    clean(&shop);
}

#[test]
fn a_user_who_is_faster_than_the_cancellation_gets_the_money() {
    let shop = shop();
    shop.call("transfer.place", transfer("T1")).unwrap();
    shop.wechat.confirm_transfer("T1").unwrap();
    let late = shop
        .call("transfer.cancel", json!({ "number": "T1" }))
        .unwrap();
    assert!(["transferring", "succeeded"].contains(&late["state"].as_str().unwrap()));
    shop.pass(120);
    assert_eq!(where_is(&shop, "T1"), "succeeded");
    let events = shop.events();
    assert_eq!(events, ["transfer.confirming", "transfer.succeeded"]);
    let error = shop
        .call("transfer.cancel", json!({ "number": "T1" }))
        .unwrap_err();
    assert_eq!(error.kind(), Kind::State);
    clean(&shop);
}

#[test]
fn a_transfer_that_fails_or_lapses_is_told_with_its_reason() {
    let shop = shop();
    shop.wechat.transfers_end([TransferState::Fail]);
    shop.call("transfer.place", transfer("T1")).unwrap();
    shop.wechat.confirm_transfer("T1").unwrap();
    shop.call("transfer.place", transfer("T2")).unwrap();
    for _ in 0..30 {
        shop.clock.advance_ms(3_600_000);
        shop.call("task.tick", json!({ "limit": 1000 })).unwrap();
    }
    for (number, reason) in [("T1", "ACCOUNT_NOT_EXIST"), ("T2", "OVERDUE_CLOSE")] {
        let record = shop
            .call("transfer.get", json!({ "number": number }))
            .unwrap();
        let told = (record["state"].as_str(), record["reason"].as_str());
        assert_eq!(told, (Some("failed"), Some(reason)));
    }
    clean(&shop);
}

#[test]
fn a_transfer_that_nobody_here_made_is_told_and_acknowledged() {
    let shop = shop();
    shop.call("transfer.place", transfer("T1")).unwrap();
    shop.wechat.confirm_transfer("T1").unwrap();
    shop.clock.advance_ms(5_000);
    let config = config_in(&shop.wechat, Dialects::V3);
    let (wechat, clock) = (shop.wechat.clone(), shop.clock.clone());
    let elsewhere = Shop::configured(&config, wechat, clock, Arc::new(Memory::new()), 2);
    let taken = elsewhere.take_all();
    let outcome = taken[0].outcome.as_ref().unwrap();
    assert_eq!(outcome["incident"], "unknown_transfer", "{outcome}");
    assert_eq!(elsewhere.events(), ["incident.unknown_transfer"]);
}

#[test]
fn a_number_is_bound_to_its_parameters_and_its_dialect_for_ever() {
    let shop = shop();
    let first = shop.call("transfer.place", transfer("T1")).unwrap();
    let mut named = transfer("T1");
    named["dialect"] = json!("v2");
    let same = shop.call("transfer.place", named).unwrap();
    assert_eq!(
        same["dialect"], first["dialect"],
        "it goes on as it was placed"
    );
    let mut other = transfer("T1");
    other["amount"] = json!(101);
    let error = shop.call("transfer.place", other).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Conflict, Some("number"))
    );
}

#[test]
fn bad_transfers_name_the_parameter_and_leave_no_trace() {
    let shop = shop();
    let field = |change: fn(&mut Value)| {
        let mut params = transfer("T1");
        change(&mut params);
        let error = shop.call("transfer.place", params).unwrap_err();
        assert_eq!(error.kind(), Kind::Input, "{error}");
        error.field().map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(field(|p| p["number"] = json!("T-1")), "number");
    assert_eq!(field(|p| p["number"] = json!("T".repeat(33))), "number");
    assert_eq!(field(|p| p["amount"] = json!(0)), "amount");
    assert_eq!(
        field(|p| p["description"] = json!("长".repeat(33))),
        "description"
    );
    assert_eq!(field(|p| p["scene_id"] = json!(null)), "scene_id");
    assert_eq!(field(|p| p["report_infos"] = json!(null)), "report_infos");
    assert_eq!(field(|p| p["report_infos"] = json!(["x"])), "report_infos");
    assert_eq!(field(|p| p["report_infos"] = json!([{}])), "report_infos");
    assert_eq!(
        field(|p| p["notify_url"] = json!("http://shop.example/x?y")),
        "notify_url"
    );
    assert_eq!(shop.ledger.verify().unwrap().entries, 0);
    assert!(shop.wire.sent().is_empty());
}

/// A paid order over 10 yuan whose money can be shared.
fn paid(shop: &Shop, number: &str) {
    let order = json!({
        "out_trade_no": number,
        "kind": "jsapi",
        "total": 1000,
        "description": "茶",
        "openid": OPENID,
        "profit_sharing": true,
    });
    shop.call("order.place", order).unwrap();
    shop.pay(number);
    shop.take_all();
    shop.events();
    shop.clock.advance_ms(61_000);
    let receiver = json!({
        "appid": shop.wechat.merchants()[0].appid,
        "type": "MERCHANT_ID",
        "account": SHARER,
        "name": "收款商户",
        "relation_type": "PARTNER",
    });
    let added = shop
        .engine
        .call("POST /v3/profitsharing/receivers/add", &receiver, None);
    added.ok().unwrap();
}

fn share(number: &str, order: &str, amount: i64) -> Value {
    json!({
        "out_order_no": number,
        "out_trade_no": order,
        "receivers": [{
            "type": "MERCHANT_ID",
            "account": SHARER,
            "name": "收款商户",
            "amount": amount,
            "description": "分给商户",
        }],
    })
}

fn back(number: &str, sharing: &str, amount: i64) -> Value {
    json!({
        "out_return_no": number,
        "out_order_no": sharing,
        "return_mchid": SHARER,
        "amount": amount,
        "description": "用户退款",
    })
}

fn shared(shop: &Shop, number: &str) -> i64 {
    shop.ledger.order(MCHID, number).unwrap().unwrap().shared
}

#[test]
fn an_order_is_shared_returned_and_unfrozen() {
    let shop = shop();
    paid(&shop, "ORDER-1");
    let placed = shop
        .call("sharing.place", share("S1", "ORDER-1", 200))
        .unwrap();
    assert_eq!(placed["state"], "pending");
    assert_eq!(shared(&shop, "ORDER-1"), 200);
    shop.pass(120);
    let over = shop
        .call("sharing.get", json!({ "out_order_no": "S1" }))
        .unwrap();
    assert_eq!(over["state"], "finished");
    assert_eq!(over["receivers"][0]["result"], "SUCCESS");
    assert_eq!(shop.events(), ["sharing.finished"]);

    let error = shop
        .call("sharing_return.place", back("B1", "S1", 201))
        .unwrap_err();
    assert_eq!((error.kind(), error.field()), (Kind::Input, Some("amount")));
    shop.call("sharing_return.place", back("B1", "S1", 150))
        .unwrap();
    shop.pass(120);
    let returned = shop
        .call("sharing_return.query", json!({ "out_return_no": "B1" }))
        .unwrap();
    assert_eq!(returned["state"], "succeeded");
    assert_eq!(shop.events(), ["sharing_return.succeeded"]);
    let over = shop
        .call("sharing.get", json!({ "out_order_no": "S1" }))
        .unwrap();
    assert_eq!(over["receivers"][0]["returned"], 150);

    let rest = json!({ "out_order_no": "S2", "out_trade_no": "ORDER-1", "description": "解冻" });
    shop.call("sharing.unfreeze", rest).unwrap();
    shop.pass(120);
    let rest = shop
        .call("sharing.query", json!({ "out_order_no": "S2" }))
        .unwrap();
    assert_eq!(
        (&rest["state"], &rest["unfrozen"]),
        (&json!("finished"), &json!(800))
    );
    assert_eq!(shared(&shop, "ORDER-1"), 200);
    clean(&shop);
}

#[test]
fn lost_sharings_and_returns_are_settled_by_tick_under_their_numbers() {
    for kind in [FaultKind::DropBefore, FaultKind::DropAfterCommit] {
        let shop = shop();
        paid(&shop, "ORDER-1");
        shop.wechat
            .fault(Fault::once("/v3/profitsharing/orders", kind));
        shop.call("sharing.place", share("S1", "ORDER-1", 200))
            .unwrap_err();
        let error = shop
            .call("sharing.place", share("S2", "ORDER-1", 50))
            .unwrap_err();
        assert_eq!(
            error.kind(),
            Kind::State,
            "while the first is unknown: {error}"
        );
        shop.pass(600);
        assert_eq!(
            state(&shop, "sharing.get", "out_order_no", "S1"),
            "finished"
        );
        assert_eq!(shop.wechat.sharings().len(), 1);
        shop.wechat
            .fault(Fault::once("/v3/profitsharing/return-orders", kind));
        shop.call("sharing_return.place", back("B1", "S1", 150))
            .unwrap_err();
        shop.pass(600);
        let end = state(&shop, "sharing_return.get", "out_return_no", "B1");
        assert_eq!(end, "succeeded");
        assert_eq!(shop.wechat.sharing_returns().len(), 1);
        clean(&shop);
    }
}

#[test]
fn who_receives_a_share_is_told_and_nobody_elses_records_change() {
    let shop = shop();
    let url = Some("https://other.example/notice");
    shop.wechat.enter_address(SHARER, "sharing", url).unwrap();
    paid(&shop, "ORDER-1");
    shop.call("sharing.place", share("S1", "ORDER-1", 200))
        .unwrap();
    // Both merchants share an engine and a ledger.
    let mut config = config_in(&shop.wechat, Dialects::V3);
    let keys = shop.wechat.v3_credentials(SHARER).unwrap();
    let other = json!({
        "mchid": SHARER,
        "appids": ["wx0000000000000001"],
        "notify_url": "https://other.example/notice",
        "v3": keys.configuration(),
    });
    config["merchants"].as_array_mut().unwrap().push(other);
    let (wechat, clock) = (shop.wechat.clone(), shop.clock.clone());
    let both = Shop::configured(&config, wechat, clock, shop.ledger.clone(), 2);
    shop.clock.advance_ms(10_000);
    let taken = both.take_all();
    assert_eq!(taken.len(), 1);
    let outcome = taken[0].outcome.as_ref().unwrap();
    assert_eq!(outcome["outcome"], "notice.sharing", "{outcome}");
    assert_eq!(outcome["fields"]["resource"]["out_order_no"], "S1");
    assert_eq!(both.events(), ["notice.sharing"]);
    let sharing = shop.ledger.sharing(MCHID, "S1").unwrap().unwrap();
    let result = sharing.receivers[0].result.word();
    assert_eq!(
        result, "PENDING",
        "what verified under another's keys changes nothing (P16)"
    );
    clean(&shop);
}

#[test]
fn a_share_that_is_closed_frees_what_it_took() {
    let shop = shop();
    paid(&shop, "ORDER-1");
    shop.wechat
        .shares_end([ShareEnd::Closed("ACCOUNT_ABNORMAL".to_owned())]);
    shop.call("sharing.place", share("S1", "ORDER-1", 300))
        .unwrap();
    shop.pass(120);
    let over = shop
        .call("sharing.get", json!({ "out_order_no": "S1" }))
        .unwrap();
    assert_eq!(over["receivers"][0]["reason"], "ACCOUNT_ABNORMAL");
    assert_eq!(shared(&shop, "ORDER-1"), 0);
    shop.call("sharing.place", share("S2", "ORDER-1", 300))
        .unwrap();
    clean(&shop);
}

#[test]
fn shares_never_exceed_what_is_not_refunded() {
    let shop = shop();
    paid(&shop, "ORDER-1");
    let refund = json!({ "out_trade_no": "ORDER-1", "out_refund_no": "R1", "amount": 900 });
    shop.call("refund.place", refund).unwrap();
    let error = shop
        .call("sharing.place", share("S1", "ORDER-1", 101))
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Input, Some("receivers"))
    );
    shop.call("sharing.place", share("S1", "ORDER-1", 100))
        .unwrap();
    clean(&shop);
}

#[test]
fn of_fifty_sharings_at_once_no_more_than_the_payment_is_shared() {
    let shop = shop();
    paid(&shop, "ORDER-1");
    let done: Vec<Result<Value, Error>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..50)
            .map(|at| {
                let shop = &shop;
                scope.spawn(move || {
                    let params = share(&format!("S{at}"), "ORDER-1", 100);
                    shop.engine.call("sharing.place", &params, None).ok()
                })
            })
            .collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    });
    assert!(done.iter().any(Result::is_ok));
    let sharings = shop.wechat.sharings();
    let sum: i64 = sharings
        .iter()
        .flat_map(|s| &s.shares)
        .map(|s| s.amount)
        .sum();
    assert_eq!((shared(&shop, "ORDER-1"), sum <= 1000), (sum, true));
    for error in done.iter().filter_map(|done| done.as_ref().err()) {
        let known = [Kind::Input, Kind::State, Kind::Conflict, Kind::Rejected];
        assert!(known.contains(&error.kind()), "{error}");
    }
    clean(&shop);
}

#[test]
fn bad_sharings_name_the_parameter_and_leave_no_trace() {
    let shop = shop();
    paid(&shop, "ORDER-1");
    let before = shop.ledger.verify().unwrap().entries;
    let field = |change: fn(&mut Value)| {
        let mut params = share("S1", "ORDER-1", 100);
        change(&mut params);
        let error = shop.call("sharing.place", params).unwrap_err();
        assert_eq!(error.kind(), Kind::Input, "{error}");
        error.field().map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(field(|p| p["out_order_no"] = json!("S 1")), "out_order_no");
    assert_eq!(field(|p| p["receivers"] = json!([])), "receivers");
    assert_eq!(
        field(|p| p["receivers"][0]["amount"] = json!(1.5)),
        "receivers[0].amount"
    );
    assert_eq!(
        field(|p| p["receivers"][0]["account"] = json!("")),
        "receivers[0].account"
    );
    assert_eq!(
        field(|p| p["receivers"] = json!([p["receivers"][0], p["receivers"][0]])),
        "receivers[1].account"
    );
    assert_eq!(
        field(|p| p["receivers"][0]["type"] = json!("BANK")),
        "receivers[0].type"
    );
    assert_eq!(shop.ledger.verify().unwrap().entries, before);
}

#[test]
fn a_merchant_without_v3_cannot_share() {
    let shop = Shop::open();
    for (verb, params) in [
        ("sharing.place", share("S1", "ORDER-1", 1)),
        ("sharing.query", json!({ "out_order_no": "S1" })),
        ("sharing_return.place", back("B1", "S1", 1)),
    ] {
        let error = shop.call(verb, params).unwrap_err();
        assert_eq!(error.kind(), Kind::Config, "{verb}");
        assert!(
            format!("{:?}", error.problems()).contains("needs v3"),
            "{error}"
        );
    }
    let mut named = transfer("T1");
    named["dialect"] = json!("v3");
    let error = shop.call("transfer.place", named).unwrap_err();
    assert_eq!(error.kind(), Kind::Config);
}
