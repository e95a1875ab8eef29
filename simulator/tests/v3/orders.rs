//! Orders of v3: what is placed, queried, closed, paid and told, beside v2 and across it.

use crate::witness::v3::{NOTIFY, Odd, Till};
use crate::witness::{native, read as read_xml, refused};
use fenpay_simulator::Settings;
use serde_json::{Value, json};

#[test]
fn an_order_is_placed_paid_told_and_queried() {
    let till = Till::open();
    let order = till.order("TEA|0001*", 880, json!({ "attach": "a=1&b=2" }));
    let placed = till.post("/v3/pay/transactions/native", &order);
    assert!(
        placed["code_url"]
            .as_str()
            .unwrap()
            .starts_with("weixin://wxpay/bizpayurl?pr=")
    );
    assert_eq!(till.post("/v3/pay/transactions/native", &order), placed);
    let waiting = till.by_number("TEA%7C0001*");
    assert_eq!(waiting["trade_state"], "NOTPAY");
    assert_eq!(
        waiting["amount"],
        json!({ "total": 880, "currency": "CNY" })
    );
    assert!(waiting.get("transaction_id").is_none() && waiting.get("trade_type").is_none());
    till.shop.sim.pay_with_coupon("TEA|0001*", 80).unwrap();
    let told = till.due();
    assert_eq!((told.len(), told[0].url.as_str()), (1, NOTIFY));
    let (event, original, resource) = till.read(&told[0]);
    assert_eq!(
        (event.as_str(), original.as_str()),
        ("TRANSACTION.SUCCESS", "transaction")
    );
    let paid = till.by_number("TEA%7C0001*");
    assert_eq!(resource, paid);
    assert_eq!(paid["amount"]["payer_total"], 800);
    assert_eq!(paid["promotion_detail"][0]["amount"], 80);
    assert_eq!(
        (&paid["attach"], &paid["trade_type"]),
        (&json!("a=1&b=2"), &json!("NATIVE"))
    );
    assert_eq!(paid["success_time"], "2026-03-02T12:00:00+08:00");
    let (id, mchid) = (paid["transaction_id"].as_str().unwrap(), &till.mchid);
    let by_id = till.get(&format!("/v3/pay/transactions/id/{id}?mchid={mchid}"));
    assert_eq!(by_id, paid);
}

#[test]
fn every_way_to_pay_answers_with_what_its_client_needs() {
    let till = Till::open();
    let h5 = json!({
        "payer_client_ip": "1.2.3.4", "h5_info": { "type": "Wap" },
    });
    for (way, more, name) in [
        (
            "jsapi",
            json!({ "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" } }),
            "prepay_id",
        ),
        ("app", json!({}), "prepay_id"),
        ("h5", json!({ "scene_info": h5 }), "h5_url"),
        ("native", json!({}), "code_url"),
    ] {
        let order = till.order(&format!("WAY-{way}"), 1, more);
        let said = till.post(&format!("/v3/pay/transactions/{way}"), &order);
        assert!(
            said[name].as_str().is_some_and(|v| !v.is_empty()),
            "{way}: {said}"
        );
    }
    let bare = till.order("WAY-bare", 1, json!({}));
    for (way, field) in [("jsapi", "/payer"), ("h5", "/scene_info")] {
        let (status, said) = till.call("POST", &format!("/v3/pay/transactions/{way}"), &bare);
        assert_eq!((status, &said["code"]), (400, &json!("PARAM_ERROR")));
        assert_eq!(said["detail"]["field"], field);
    }
}

#[test]
fn what_one_dialect_places_the_other_sees_pays_refunds_and_bills() {
    let settings = Settings {
        early_bills: true,
        ..Settings::default()
    };
    let till = Till::with(settings, 0);
    till.shop.place("CROSS-V2", "100");
    till.post(
        "/v3/pay/transactions/native",
        &till.order("CROSS-V3", 200, json!({})),
    );
    for (number, total) in [("CROSS-V2", 100), ("CROSS-V3", 200)] {
        assert_eq!(till.by_number(number)["amount"]["total"], total);
        assert_eq!(till.shop.state(number), "NOTPAY");
        till.shop.sim.pay(number).unwrap();
        assert_eq!(till.by_number(number)["trade_state"], "SUCCESS");
        let seen = till
            .shop
            .call("/pay/orderquery", &[("out_trade_no", number)]);
        assert_eq!(
            (seen["trade_state"].as_str(), seen["trade_type"].as_str()),
            ("SUCCESS", "NATIVE")
        );
        assert_eq!(seen["time_end"], "20260302120000");
    }
    let told = till.due();
    assert_eq!(read_xml(&told[0].body)["out_trade_no"], "CROSS-V2");
    assert_eq!(till.read(&told[1]).2["out_trade_no"], "CROSS-V3");
    let refund = json!({
        "out_trade_no": "CROSS-V2", "out_refund_no": "R-V3", "notify_url": NOTIFY,
        "amount": { "refund": 30, "total": 100, "currency": "CNY" },
    });
    assert_eq!(
        till.post("/v3/refund/domestic/refunds", &refund)["status"],
        "PROCESSING"
    );
    assert_eq!(
        till.shop.refund("CROSS-V3", "R-V2", "200", "50")["result_code"],
        "SUCCESS"
    );
    till.pass(5_000);
    let told = till.due();
    let kinds: Vec<_> = told.iter().map(|n| n.body.starts_with(b"<xml>")).collect();
    assert_eq!(kinds, [false, true]);
    let (event, _, resource) = till.read(&told[0]);
    assert_eq!(
        (event.as_str(), &resource["out_refund_no"]),
        ("REFUND.SUCCESS", &json!("R-V3"))
    );
    assert_eq!(
        till.get("/v3/refund/domestic/refunds/R-V2")["status"],
        "SUCCESS"
    );
    let seen = till
        .shop
        .call("/pay/refundquery", &[("out_refund_no", "R-V3")]);
    assert_eq!(seen["refund_status_0"], "SUCCESS");
    let bill = till.get("/v3/bill/tradebill?bill_date=2026-03-02");
    let url = bill["download_url"].as_str().unwrap();
    let target = url.strip_prefix("https://api.mch.weixin.qq.com").unwrap();
    let file = till.send("GET", target, b"", &Odd::default());
    let text = String::from_utf8(file.body).unwrap();
    for number in ["CROSS-V2", "CROSS-V3", "R-V2", "R-V3"] {
        assert!(text.contains(&format!("`{number},")), "{number}");
    }
}

#[test]
fn a_number_is_bound_to_one_dialect_and_one_content() {
    let till = Till::open();
    till.shop.place("BOUND-01", "100");
    till.post(
        "/v3/pay/transactions/native",
        &till.order("BOUND-02", 100, json!({})),
    );
    let mut other = till.order("BOUND-01", 100, json!({}));
    let place = "/v3/pay/transactions/native";
    assert_eq!(
        till.no("POST", place, &other),
        (403, "OUT_TRADE_NO_USED".into())
    );
    other = till.order("BOUND-02", 101, json!({}));
    assert_eq!(
        till.no("POST", place, &other),
        (400, "INVALID_REQUEST".into())
    );
    let answer = till
        .shop
        .call("/pay/unifiedorder", &native("BOUND-02", "100"));
    assert_eq!(refused(&answer), "INVALID_REQUEST");
    till.shop.sim.pay("BOUND-02").unwrap();
    other = till.order("BOUND-02", 100, json!({}));
    assert_eq!(till.no("POST", place, &other), (400, "ORDER_PAID".into()));
}

#[test]
fn closing_answers_with_a_signed_nothing() {
    let till = Till::open();
    let body = json!({ "mchid": till.mchid });
    till.post(
        "/v3/pay/transactions/native",
        &till.order("CLOSE-01", 100, json!({})),
    );
    let close = "/v3/pay/transactions/out-trade-no/CLOSE-01/close";
    assert_eq!(till.call("POST", close, &body), (204, Value::Null));
    assert_eq!(till.by_number("CLOSE-01")["trade_state"], "CLOSED");
    assert_eq!(till.shop.state("CLOSE-01"), "CLOSED");
    let again = till.order("CLOSE-01", 100, json!({}));
    let place = "/v3/pay/transactions/native";
    assert_eq!(till.no("POST", place, &again), (400, "ORDER_CLOSED".into()));
    till.paid("CLOSE-02", 100, json!({}));
    let close = "/v3/pay/transactions/out-trade-no/CLOSE-02/close";
    assert_eq!(till.no("POST", close, &body), (400, "ORDER_PAID".into()));
    let close = "/v3/pay/transactions/out-trade-no/CLOSE-03/close";
    assert_eq!(
        till.no("POST", close, &body),
        (404, "ORDER_NOT_EXIST".into())
    );
}

#[test]
fn a_service_provider_sells_for_those_whom_it_serves() {
    let till = Till::with(Settings::default(), 1);
    let (sp, sub) = (&till.mchid, "1900000210");
    let mut order = json!({
        "sp_appid": till.appid, "sp_mchid": sp, "sub_mchid": sub, "description": "tea",
        "out_trade_no": "PARTNER-01", "notify_url": NOTIFY, "amount": { "total": 7 },
        "payer": { "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
    });
    till.post("/v3/pay/partner/transactions/jsapi", &order);
    till.shop.sim.pay("PARTNER-01").unwrap();
    let query = format!("?sp_mchid={sp}&sub_mchid={sub}");
    let target = format!("/v3/pay/partner/transactions/out-trade-no/PARTNER-01{query}");
    let paid = till.get(&target);
    assert_eq!(
        (&paid["sp_mchid"], &paid["sub_mchid"]),
        (&json!(sp), &json!(sub))
    );
    assert_eq!(paid["payer"]["sp_openid"], "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    assert_eq!(till.read(&till.due()[0]).2, paid);
    let direct = format!("/v3/pay/transactions/out-trade-no/PARTNER-01?mchid={sp}");
    assert_eq!(till.no("GET", &direct, &Value::Null).0, 403);
    order["sub_mchid"] = json!("1900000211");
    let place = "/v3/pay/partner/transactions/jsapi";
    assert_eq!(till.no("POST", place, &order), (403, "NO_AUTH".into()));
}

#[test]
fn a_combined_order_is_paid_whole_and_told_once() {
    let till = Till::open();
    let part = |number: &str, total: i64| {
        json!({
            "mchid": till.mchid, "out_trade_no": number, "description": "tea", "attach": "x",
            "amount": { "total_amount": total, "currency": "CNY" },
        })
    };
    let mut order = json!({
        "combine_appid": till.appid, "combine_mchid": till.mchid,
        "combine_out_trade_no": "ALL-01", "notify_url": NOTIFY,
        "sub_orders": [part("PART-01", 10), part("PART-02", 20)],
    });
    let placed = till.post("/v3/combine-transactions/native", &order);
    assert_eq!(till.post("/v3/combine-transactions/native", &order), placed);
    assert_eq!(till.by_number("PART-02")["trade_state"], "NOTPAY");
    till.shop.sim.pay("ALL-01").unwrap();
    let told = till.due();
    assert_eq!(told.len(), 1);
    let whole = till.get("/v3/combine-transactions/out-trade-no/ALL-01");
    assert_eq!(till.read(&told[0]).2, whole);
    for (at, number) in ["PART-01", "PART-02"].into_iter().enumerate() {
        let sub = &whole["sub_orders"][at];
        assert_eq!(
            (&sub["trade_state"], &sub["out_trade_no"]),
            (&json!("SUCCESS"), &json!(number))
        );
        assert_eq!(till.shop.state(number), "SUCCESS");
    }
    order["combine_out_trade_no"] = json!("ALL-02");
    let place = "/v3/combine-transactions/native";
    assert_eq!(
        till.no("POST", place, &order),
        (403, "OUT_TRADE_NO_USED".into())
    );
    order["sub_orders"] = json!([part("PART-03", 10), part("PART-04", 20)]);
    till.post(place, &order);
    let close = "/v3/combine-transactions/out-trade-no/ALL-02/close";
    let named = |numbers: &[&str]| {
        let subs = numbers
            .iter()
            .map(|n| json!({ "mchid": till.mchid, "out_trade_no": n }));
        json!({ "combine_appid": till.appid, "sub_orders": subs.collect::<Vec<_>>() })
    };
    assert_eq!(
        till.no("POST", close, &named(&["PART-03"])),
        (400, "PARAM_ERROR".into())
    );
    assert_eq!(
        till.call("POST", close, &named(&["PART-04", "PART-03"])).0,
        204
    );
    assert_eq!(till.by_number("PART-03")["trade_state"], "CLOSED");
}

#[test]
fn a_payment_by_code_waits_for_the_password_and_can_be_reversed() {
    let till = Till::open();
    let code = |number: &str, total: i64, code: &str| {
        json!({
            "appid": till.appid, "mchid": till.mchid, "description": "tea", "out_trade_no": number,
            "amount": { "total": total }, "payer": { "auth_code": code },
            "scene_info": { "store_info": { "id": "1" } },
        })
    };
    let target = "/v3/pay/transactions/codepay";
    let paid = till.post(target, &code("CODE-0001", 10, "130000000000000001"));
    assert_eq!(
        (&paid["trade_state"], &paid["trade_type"]),
        (&json!("SUCCESS"), &json!("MICROPAY"))
    );
    let big = code("CODE-0002", 200_000, "130000000000000002");
    assert_eq!(till.no("POST", target, &big), (202, "USERPAYING".into()));
    assert_eq!(till.by_number("CODE-0002")["trade_state"], "USERPAYING");
    till.pass(9_000);
    assert_eq!(till.by_number("CODE-0002")["trade_state"], "SUCCESS");
    assert!(till.due().is_empty(), "payments by code are not told");
    let body = json!({ "appid": till.appid, "mchid": till.mchid });
    let reverse = "/v3/pay/transactions/out-trade-no/CODE-0002/reverse";
    assert_eq!(till.post(reverse, &body)["out_trade_no"], "CODE-0002");
    assert_eq!(till.by_number("CODE-0002")["trade_state"], "REVOKED");
    let used = code("CODE-0003", 10, "130000000000000001");
    assert_eq!(
        till.no("POST", target, &used),
        (400, "AUTH_CODE_ERROR".into())
    );
    let shape = code("CODE-0003", 10, "990000000000000001");
    assert_eq!(
        till.no("POST", target, &shape),
        (400, "AUTH_CODE_INVALID".into())
    );
}

#[test]
fn notices_follow_the_clock_until_200_or_204() {
    for (answer, ends) in [(200, true), (204, true), (500, false), (302, false)] {
        let till = Till::open();
        till.paid("NOTICE-01", 100, json!({}));
        let first = till.due().remove(0);
        till.shop
            .sim
            .noticed(first.id, answer, b"{\"code\":\"FAIL\"}");
        till.pass(15_000);
        let again = till.due();
        assert_eq!(again.is_empty(), ends, "{answer}");
        if let Some(again) = again.first() {
            let id = |body: &[u8]| serde_json::from_slice::<Value>(body).unwrap()["id"].clone();
            assert_eq!(id(&first.body), id(&again.body));
            assert_ne!(first.body, again.body);
        }
    }
}

#[test]
fn wrong_meanings_are_refused_with_their_own_codes() {
    let till = Till::open();
    let place = "/v3/pay/transactions/native";
    for (name, value, status, code) in [
        (
            "appid",
            json!("wx0000000000000000"),
            400,
            "APPID_MCHID_NOT_MATCH",
        ),
        ("mchid", json!("1900000209"), 400, "PARAM_ERROR"),
        (
            "time_expire",
            json!("2026-03-02T12:00:30+08:00"),
            400,
            "PARAM_ERROR",
        ),
        (
            "notify_url",
            json!("https://shop.test/?a=1"),
            400,
            "PARAM_ERROR",
        ),
        ("out_trade_no", json!("SHORT"), 400, "PARAM_ERROR"),
        ("unknown", json!(1), 400, "PARAM_ERROR"),
    ] {
        let mut order = till.order("WRONG-01", 100, json!({}));
        order[name] = value;
        assert_eq!(
            till.no("POST", place, &order),
            (status, code.to_owned()),
            "{name}"
        );
    }
    // The openid under which the payer of the first order is known belongs to the first app.
    till.paid("WRONG-02", 1, json!({}));
    let openid = till.by_number("WRONG-02")["payer"]["openid"].clone();
    let other = till.shop.sim.merchants()[1].appid.clone();
    assert_ne!(other, till.appid);
    let order = json!({
        "sp_appid": other, "sp_mchid": "1900000209", "sub_mchid": "1900000210", "description": "x",
        "out_trade_no": "WRONG-03", "notify_url": NOTIFY, "amount": { "total": 7 },
        "payer": { "sp_openid": openid },
    });
    let mut provider = Till::with(Settings::default(), 1);
    provider.shop = till.shop;
    let place = "/v3/pay/partner/transactions/jsapi";
    assert_eq!(
        provider.no("POST", place, &order),
        (500, "OPENID_MISMATCH".into())
    );
    let till = Till::open();
    let id = format!("/v3/pay/transactions/id/12x?mchid={}", till.mchid);
    assert_eq!(
        till.no("GET", &id, &Value::Null),
        (500, "INVALID_TRANSACTIONID".into())
    );
    let (status, said) = till.call("GET", "/v3/pay/transactions/id/12", &Value::Null);
    assert_eq!(
        (status, &said["detail"]["location"]),
        (400, &json!("query"))
    );
}
