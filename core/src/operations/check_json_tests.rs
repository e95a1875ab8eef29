use super::*;
use crate::error::{Advice, Kind};
use crate::operations::find;
use serde_json::json;

const JSAPI: &str = "POST /v3/pay/transactions/jsapi";

fn order() -> Value {
    json!({
        "appid": "wxd678efh567hg6787",
        "description": "Tea",
        "out_trade_no": "T20261120001",
        "notify_url": "https://shop.example/pay/notify",
        "amount": {"total": 100, "currency": "CNY"},
        "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    })
}

/// Where an order is at fault when a member is changed like this; `""` where it is not.
fn fault(pointer: &str, value: Value) -> String {
    let mut params = order();
    let (way, name) = pointer.rsplit_once('/').unwrap();
    params.pointer_mut(way).unwrap()[name] = value;
    at(JSAPI, &params)
}

fn at(op: &str, params: &Value) -> String {
    match check_json(find(op).unwrap(), params) {
        Ok(()) => String::new(),
        Err(error) => {
            assert_eq!((error.kind(), error.advice()), (Kind::Input, Advice::Never));
            assert_eq!(error.operation(), op);
            error.field().unwrap().to_owned()
        }
    }
}

#[test]
fn a_good_order_passes_with_and_without_what_sealing_fills() {
    assert_eq!(at(JSAPI, &order()), "");
    assert_eq!(fault("/mchid", json!("1900000109")), "");
    assert_eq!(fault("/a_new_field", json!({"b": [1.5, null]})), "");
    assert_eq!(fault("/attach", json!("")), "");
    assert_eq!(fault("/amount/a_new_field", json!(1)), "");
    assert_eq!(fault("/goods_tag", Value::Null), "");
}

#[test]
fn a_missing_field_is_named_by_its_place() {
    for name in [
        "appid",
        "description",
        "out_trade_no",
        "notify_url",
        "amount",
        "payer",
    ] {
        assert_eq!(fault(&format!("/{name}"), Value::Null), name);
    }
    assert_eq!(fault("/description", json!("")), "description");
    assert_eq!(fault("/amount/total", Value::Null), "amount.total");
    assert_eq!(fault("/payer/openid", json!("")), "payer.openid");
    assert_eq!(fault("/payer", json!({})), "payer.openid");
    let goods = json!({"goods_detail": [
        {"merchant_goods_id": "1", "quantity": 1, "unit_price": 5}, {"merchant_goods_id": "2", "unit_price": 5},
    ]});
    assert_eq!(fault("/detail", goods), "detail.goods_detail[1].quantity");
    assert_eq!(
        fault("/scene_info", json!({"store_info": {}})),
        "scene_info.store_info.id"
    );
    assert_eq!(at(JSAPI, &json!([])), "params");
    assert_eq!(at(JSAPI, &Value::Null), "params");
}

#[test]
fn money_is_a_whole_number_and_nothing_else() {
    for good in [json!(1), json!(i64::MAX)] {
        assert_eq!(fault("/amount/total", good), "");
    }
    for bad in [
        json!(0),
        json!(-1),
        json!(1.0),
        json!(0.5),
        json!("1"),
        json!(true),
        json!(u64::MAX),
        json!([1]),
        json!({}),
    ] {
        assert_eq!(fault("/amount/total", bad.clone()), "amount.total", "{bad}");
    }
}

#[test]
fn every_type_is_what_the_table_says() {
    for (pointer, bad) in [
        ("/out_trade_no", json!(20_261_120_001_u64)),
        ("/description", json!(["Tea"])),
        ("/support_fapiao", json!("true")),
        ("/support_fapiao", json!(1)),
        ("/amount", json!(100)),
        ("/amount", json!("{\"total\":100}")),
        ("/limit_pay", json!("no_credit")),
        ("/detail", json!("{}")),
        ("/detail", json!([])),
    ] {
        assert_eq!(fault(pointer, bad), pointer[1..]);
    }
    assert_eq!(fault("/limit_pay", json!(["no_credit", 1])), "limit_pay[1]");
    assert_eq!(fault("/limit_pay", json!(["no_credit", "a_new_way"])), "");
    assert_eq!(
        fault("/detail", json!({"goods_detail": {}})),
        "detail.goods_detail"
    );
    assert_eq!(
        fault("/detail", json!({"goods_detail": [7]})),
        "detail.goods_detail[0]"
    );
    assert_eq!(
        fault("/settle_info", json!({"profit_sharing": "Y"})),
        "settle_info.profit_sharing"
    );
}

#[test]
fn lengths_count_characters_where_the_page_does_not_say_bytes() {
    assert_eq!(fault("/description", json!("茶".repeat(127))), "");
    assert_eq!(
        fault("/description", json!("茶".repeat(128))),
        "description"
    );
    assert_eq!(fault("/out_trade_no", json!("T2026")), "out_trade_no");
    let refund = |reason: String| {
        let amount = json!({"refund": 1, "total": 2, "currency": "CNY"});
        at(
            "POST /v3/refund/domestic/refunds",
            &json!({"out_trade_no": "T20261120", "out_refund_no": "R1", "amount": amount, "reason": reason}),
        )
    };
    assert_eq!(refund("茶".repeat(26)), "");
    assert_eq!(refund("茶".repeat(27)), "reason");
    let long = json!({"goods_detail": (0..60).map(|n| json!({
        "merchant_goods_id": n.to_string(), "goods_name": "x".repeat(100), "quantity": 1, "unit_price": 1,
    })).collect::<Vec<_>>()});
    assert_eq!(fault("/detail", long), "detail");
}

#[test]
fn shapes_and_closed_lists_are_held() {
    assert_eq!(
        fault("/time_expire", json!("2026-11-20T10:34:56+08:00")),
        ""
    );
    assert_eq!(
        fault("/time_expire", json!("20261120103456")),
        "time_expire"
    );
    assert_eq!(
        fault("/notify_url", json!("https://shop.example/n?a=1")),
        "notify_url"
    );
    assert_eq!(fault("/out_trade_no", json!("T2026|*-_01")), "");
    assert_eq!(fault("/out_trade_no", json!("T2026/01")), "out_trade_no");
    let bill = |params| at("GET /v3/bill/tradebill", &params);
    assert_eq!(
        bill(json!({"bill_date": "2026-11-20", "tar_type": "GZIP"})),
        ""
    );
    assert_eq!(bill(json!({"bill_date": "20261120"})), "bill_date");
    assert_eq!(
        bill(json!({"bill_date": "2026-11-20", "bill_type": "SOME"})),
        "bill_type"
    );
}

#[test]
fn what_goes_into_the_url_is_plain() {
    let query = |name: &str, value: Value| {
        let mut params = json!({"out_trade_no": "T1"});
        params[name] = value;
        at(
            "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
            &params,
        )
    };
    assert_eq!(query("mchid", json!("1900000109")), "");
    assert_eq!(query("later", json!("x")), "");
    assert_eq!(query("later", json!(7)), "");
    for bad in [json!(1.5), json!({}), json!(["x"])] {
        assert_eq!(query("later", bad), "later");
    }
    for bad in [json!(".."), json!("."), json!(""), Value::Null] {
        assert_eq!(query("out_trade_no", bad), "out_trade_no");
    }
    let refund = "GET /v3/refund/domestic/refunds/{out_refund_no}";
    assert_eq!(at(refund, &json!({"out_refund_no": ".."})), "out_refund_no");
    assert_eq!(at(JSAPI, &json!({"": 1, "appid": 1})), "appid");
}

#[test]
fn numbers_of_a_query_may_be_text() {
    let text = "title A\nzh 甲\npage x\n> limit! int {10,20}\n> all bool\n";
    let op = crate::operations::parse::operation("P", "GET /v3/a", text).unwrap();
    let op: &'static Operation = Box::leak(Box::new(op));
    let at = |params| check_json(op, &params).map_err(|e| e.field().unwrap().to_owned());
    assert_eq!(at(json!({"limit": 10, "all": true})), Ok(()));
    assert_eq!(at(json!({"limit": "10", "all": "false"})), Ok(()));
    for limit in [json!(11), json!("1e1"), json!("-1"), json!(1.0)] {
        assert_eq!(at(json!({"limit": limit})), Err("limit".to_owned()));
    }
    assert_eq!(
        at(json!({"limit": 10, "all": "yes"})),
        Err("all".to_owned())
    );
}

#[test]
fn of_several_numbers_exactly_one_is_taken() {
    let refund = |more: Value| {
        let mut params =
            json!({"out_refund_no": "R1", "amount": {"refund": 1, "total": 2, "currency": "CNY"}});
        params
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        at("POST /v3/refund/domestic/refunds", &params)
    };
    assert_eq!(refund(json!({})), "transaction_id");
    assert_eq!(
        refund(json!({"out_trade_no": "T20261120", "transaction_id": ""})),
        ""
    );
    assert_eq!(
        refund(json!({"out_trade_no": "T20261120", "transaction_id": "4"})),
        "out_trade_no"
    );
    let partner = |payer: Value, sub_appid: &str| {
        let mut params = order();
        params["sp_appid"] = params["appid"].take();
        params["sub_mchid"] = json!("1900000110");
        params["sub_appid"] = json!(sub_appid);
        params["payer"] = payer;
        at("POST /v3/pay/partner/transactions/jsapi", &params)
    };
    assert_eq!(partner(json!({"sp_openid": "o"}), ""), "");
    assert_eq!(partner(json!({"sub_openid": "o"}), "wx2"), "");
    assert_eq!(partner(json!({"sub_openid": "o"}), ""), "sub_appid");
    assert_eq!(
        partner(json!({"sub_openid": "o", "sp_openid": "o"}), "wx2"),
        "payer.sub_openid"
    );
    assert_eq!(partner(json!({"other": "o"}), ""), "payer.sp_openid");
}

#[test]
fn a_rule_about_the_items_of_a_list_names_the_item() {
    let text = "title A\nzh 甲\npage x\nwhen r[].type=M any r[].name\nwhen way any card\n\
                > r list\n> r[].type! text\n> r[].name text ~sealed\n> way text\n> card text\n";
    let op = crate::operations::parse::operation("P", "POST /v3/a", text).unwrap();
    let op: &'static Operation = Box::leak(Box::new(op));
    let at = |params| check_json(op, &params).map_err(|e| e.field().unwrap().to_owned());
    assert_eq!(
        at(json!({"r": [{"type": "P"}, {"type": "M", "name": "n"}]})),
        Ok(())
    );
    assert_eq!(
        at(json!({"r": [{"type": "P"}, {"type": "M"}]})),
        Err("r[1].name".to_owned())
    );
    assert_eq!(
        at(json!({"r": [{"type": "M", "name": ""}]})),
        Err("r[0].name".to_owned())
    );
    assert_eq!(at(json!({})), Ok(()));
    assert_eq!(at(json!({"way": "x"})), Err("card".to_owned()));
}

#[test]
fn errors_hold_no_values() {
    for (name, value) in [
        ("out_trade_no", json!("a-secret value")),
        ("notify_url", json!("a-secret value")),
        ("time_expire", json!("a-secret value")),
        ("amount", json!("a-secret value")),
    ] {
        let mut params = order();
        params[name] = value;
        let error = check_json(find(JSAPI).unwrap(), &params).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("a-secret"), "{name}");
    }
}

#[test]
fn any_json_is_taken_or_refused_without_a_panic() {
    use proptest::prelude::*;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    let name = prop_oneof![
        Just("amount"),
        Just("total"),
        Just("detail"),
        Just("goods_detail"),
        Just("payer"),
        Just("a[]"),
        Just(""),
    ];
    let tree = leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..4).prop_map(|members| {
                Value::Object(
                    members
                        .into_iter()
                        .map(|(n, v)| (n.to_owned(), v))
                        .collect(),
                )
            }),
        ]
    });
    let ops: Vec<_> = crate::operations::of(crate::operations::Dialect::V3).collect();
    proptest!(|(value in tree, at in any::<prop::sample::Index>())| {
        let op = *at.get(&ops);
        let _ = check_json(op, &value);
    });
}
