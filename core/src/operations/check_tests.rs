use super::*;
use crate::error::{Advice, Kind};
use crate::operations::find;

fn order() -> Fields<'static> {
    Fields::from_iter([
        ("body", "Tea"),
        ("out_trade_no", "T20261120001"),
        ("total_fee", "100"),
        ("spbill_create_ip", "203.0.113.7"),
        ("notify_url", "https://shop.example/pay/notify"),
        ("trade_type", "JSAPI"),
        ("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ])
}

/// The field that is at fault when an order is changed like this; `""` where none is.
fn fault(changes: &[(&'static str, &'static str)]) -> String {
    let mut params = order();
    for (name, value) in changes {
        params.set(*name, *value);
    }
    at("POST /pay/unifiedorder", &params)
}

fn at(op: &str, params: &Fields<'_>) -> String {
    match check(find(op).unwrap(), params) {
        Ok(()) => String::new(),
        Err(error) => {
            assert_eq!((error.kind(), error.advice()), (Kind::Input, Advice::Never));
            assert_eq!(error.operation(), op);
            error.field().unwrap().to_owned()
        }
    }
}

fn only(op: &str, pairs: &[(&'static str, &'static str)]) -> String {
    at(op, &Fields::from_iter(pairs.iter().copied()))
}

#[test]
fn a_good_order_passes_with_and_without_what_sealing_fills() {
    assert_eq!(fault(&[]), "");
    assert_eq!(
        fault(&[
            ("appid", "wx1"),
            ("mch_id", "1"),
            ("nonce_str", "n"),
            ("sign_type", "MD5")
        ]),
        ""
    );
    assert_eq!(
        fault(&[("a_new_field", "x"), ("attach", ""), ("fee_type", "XYZ")]),
        ""
    );
}

#[test]
fn a_missing_or_empty_field_is_named() {
    for field in [
        "body",
        "out_trade_no",
        "total_fee",
        "spbill_create_ip",
        "notify_url",
        "trade_type",
    ] {
        let mut params = order();
        params.set(field, "");
        assert_eq!(at("POST /pay/unifiedorder", &params), field);
        params.remove(field);
        assert_eq!(at("POST /pay/unifiedorder", &params), field);
    }
}

#[test]
fn lengths_count_bytes() {
    let fits: &'static str = Box::leak("é".repeat(63).into_boxed_str());
    let long: &'static str = Box::leak("é".repeat(64).into_boxed_str());
    assert_eq!(fault(&[("body", fits)]), "");
    assert_eq!(fault(&[("body", long)]), "body");
    assert_eq!(fault(&[("out_trade_no", "T2026")]), "out_trade_no");
    assert_eq!(fault(&[("out_trade_no", "T20261")]), "");
    assert_eq!(fault(&[("time_expire", "2026112010000")]), "time_expire");
}

#[test]
fn whole_numbers_are_written_in_one_way() {
    for good in ["1", "10", "9223372036854775807"] {
        assert_eq!(fault(&[("total_fee", good)]), "", "{good}");
    }
    for bad in [
        "0",
        "-1",
        "+1",
        "01",
        "1.0",
        "1e3",
        "1 ",
        " 1",
        "0x1",
        "１",
        "9223372036854775808",
        "99999999999999999999",
    ] {
        assert_eq!(fault(&[("total_fee", bad)]), "total_fee", "{bad}");
    }
}

#[test]
fn closed_enumerations_are_enforced_and_open_ones_are_not() {
    assert_eq!(fault(&[("trade_type", "jsapi")]), "trade_type");
    assert_eq!(fault(&[("profit_sharing", "yes")]), "profit_sharing");
    assert_eq!(
        fault(&[
            ("receipt", "Z"),
            ("version", "9.9"),
            ("limit_pay", "no_balance")
        ]),
        ""
    );
    assert_eq!(
        only(
            "POST /pay/downloadbill",
            &[("bill_date", "20261119"), ("bill_type", "SOME")]
        ),
        "bill_type"
    );
    assert_eq!(
        only("POST /pay/downloadbill", &[("bill_date", "2026-1-9")]),
        "bill_date"
    );
    assert_eq!(
        only(
            "POST /pay/downloadbill",
            &[("bill_date", "20261119"), ("tar_type", "GZIP")]
        ),
        ""
    );
    let flow = [("bill_date", "20261119"), ("account_type", "basic")];
    assert_eq!(only("POST /pay/downloadfundflow", &flow), "account_type");
}

#[test]
fn json_is_parsed_before_it_is_sent() {
    assert_eq!(fault(&[("detail", r#"{"goods_detail":[]}"#)]), "");
    for bad in ["{", "text", "1", r#"{"a":1} x"#, "[1,]"] {
        assert_eq!(fault(&[("detail", bad)]), "detail", "{bad}");
    }
    let deep: &'static str = Box::leak("[".repeat(5000).into_boxed_str());
    assert_eq!(fault(&[("detail", deep)]), "detail");
}

#[test]
fn merchant_numbers_hold_only_their_letters() {
    assert_eq!(fault(&[("out_trade_no", "aZ09_-|*")]), "");
    for bad in ["T2026 01", "T2026@01", "T2026/01", "T2026\u{e9}01"] {
        assert_eq!(fault(&[("out_trade_no", bad)]), "out_trade_no", "{bad}");
    }
    let refund = |number| {
        only(
            "POST /secapi/pay/refund",
            &[
                ("out_trade_no", "T1"),
                ("out_refund_no", number),
                ("total_fee", "2"),
                ("refund_fee", "1"),
            ],
        )
    };
    assert_eq!(refund("R@1"), "");
    assert_eq!(refund("R#1"), "out_refund_no");
}

#[test]
fn notification_addresses_are_absolute_and_without_a_query() {
    for good in [
        "http://shop.example/n",
        "https://shop.example:8443/n/a-b_c",
        "https://192.0.2.1",
    ] {
        assert_eq!(fault(&[("notify_url", good)]), "", "{good}");
    }
    for bad in [
        "shop.example/n",
        "ftp://shop.example/n",
        "https://",
        "https:///n",
        "https://shop.example/n?a=1",
        "https://shop.example/n#a",
        "https://shop.example/a b",
        "https://a@shop.example/",
        "https://:80/n",
        "https://shop.example/\u{4e2d}",
        "//shop.example/n",
        "https://shop.example/\n",
    ] {
        assert_eq!(fault(&[("notify_url", bad)]), "notify_url", "{bad}");
    }
}

#[test]
fn jsapi_needs_exactly_one_payer_and_native_a_product() {
    assert_eq!(fault(&[("openid", "")]), "openid");
    assert_eq!(
        fault(&[("sub_openid", "o2"), ("sub_appid", "wx2")]),
        "sub_openid"
    );
    assert_eq!(
        fault(&[("openid", ""), ("sub_openid", "o2"), ("sub_appid", "wx2")]),
        ""
    );
    assert_eq!(fault(&[("openid", ""), ("sub_openid", "o2")]), "sub_appid");
    assert_eq!(fault(&[("trade_type", "APP"), ("openid", "")]), "");
    assert_eq!(
        fault(&[("trade_type", "NATIVE"), ("openid", "")]),
        "product_id"
    );
    assert_eq!(fault(&[("trade_type", "NATIVE"), ("product_id", "p1")]), "");
}

#[test]
fn of_several_numbers_exactly_one_is_taken() {
    assert_eq!(only("POST /pay/orderquery", &[]), "transaction_id");
    assert_eq!(
        only("POST /pay/orderquery", &[("out_trade_no", "")]),
        "transaction_id"
    );
    assert_eq!(only("POST /pay/orderquery", &[("out_trade_no", "T1")]), "");
    assert_eq!(
        only(
            "POST /pay/orderquery",
            &[("out_trade_no", "T1"), ("transaction_id", "")]
        ),
        ""
    );
    assert_eq!(
        only(
            "POST /pay/orderquery",
            &[("out_trade_no", "T1"), ("transaction_id", "4")]
        ),
        "out_trade_no"
    );
    assert_eq!(
        only(
            "POST /pay/refundquery",
            &[("refund_id", "5"), ("out_refund_no", "R1")]
        ),
        "out_refund_no"
    );
}

#[test]
fn fields_that_belong_together_count_as_one() {
    let query = |pairs| only("POST /papay/querycontract", pairs);
    assert_eq!(query(&[("version", "1.0"), ("contract_id", "c")]), "");
    assert_eq!(
        query(&[("version", "1.0"), ("plan_id", "1"), ("contract_code", "c")]),
        ""
    );
    assert_eq!(
        query(&[("version", "1.0"), ("plan_id", "1")]),
        "contract_id"
    );
    assert_eq!(
        query(&[("version", "1.0"), ("contract_id", "c"), ("plan_id", "1")]),
        "plan_id"
    );
}

#[test]
fn names_that_no_message_can_carry_are_refused() {
    for name in [
        "", "a b", "1a", "a=b", "a&b", "<a>", "\u{4e2d}", "a\n", "-a",
    ] {
        assert_eq!(fault(&[(name, "x")]), shown(name), "{name:?}");
    }
}

#[test]
fn errors_hold_no_values() {
    let mut params = order();
    params.set("trade_type", "a-secret-value");
    let error = check(find("POST /pay/unifiedorder").unwrap(), &params).unwrap_err();
    assert!(!error.to_string().contains("a-secret-value"));
}

#[test]
fn ciphertexts_are_base64() {
    let pay = |no| {
        let pairs = [
            ("partner_trade_no", "P2026112001"),
            ("enc_bank_no", no),
            ("enc_true_name", "YQ=="),
            ("bank_code", "1002"),
            ("amount", "100"),
        ];
        only("POST /mmpaysptrans/pay_bank", &pairs)
    };
    assert_eq!(pay("YWJj+/8="), "");
    assert_eq!(pay("YWJj YW"), "enc_bank_no");
}
