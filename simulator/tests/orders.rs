//! The life of an order, through the library, with every signature recomputed by the witness.

mod witness;

use fenpay_simulator::{Act, Reaction, Settings};
use witness::{NOON_MS, Shop, map, native, read, refused, signature, xml};

#[test]
fn an_order_is_placed_paid_and_told_of() {
    for hmac in [true, false] {
        let mut shop = Shop::open();
        shop.hmac = hmac;
        let placed = shop.place("ORDER-0001", "101");
        assert!(placed["code_url"].starts_with("weixin://wxpay/bizpayurl?pr="));
        assert_eq!(shop.state("ORDER-0001"), "NOTPAY");
        assert!(shop.sim.due_notices().is_empty());

        shop.sim.pay(&placed["code_url"]).unwrap();
        let told = shop.call("/pay/orderquery", &[("out_trade_no", "ORDER-0001")]);
        assert_eq!(
            (told["trade_state"].as_str(), told["total_fee"].as_str()),
            ("SUCCESS", "101")
        );
        assert_eq!(told["time_end"], "20260302120000");
        assert_eq!(told["attach"], "a=1&b=2");

        let notices = shop.sim.due_notices();
        assert_eq!(notices.len(), 1);
        assert_eq!(notices[0].url, "http://127.0.0.1:9/paid");
        let notice = read(&notices[0].body);
        assert_eq!(notice["sign"], signature(&notice, &shop.merchant.key, hmac));
        for name in [
            "total_fee",
            "transaction_id",
            "out_trade_no",
            "time_end",
            "openid",
        ] {
            assert_eq!(notice[name], told[name], "{name}");
        }
        let by_id = shop.call(
            "/pay/orderquery",
            &[("transaction_id", &told["transaction_id"])],
        );
        assert_eq!(by_id["out_trade_no"], "ORDER-0001");
        assert_eq!(refused(&shop.place("ORDER-0001", "101")), "ORDERPAID");
    }
}

#[test]
fn a_number_means_one_order_for_ever() {
    let shop = Shop::open();
    let first = shop.place("ORDER-0001", "100");
    assert_eq!(
        shop.place("ORDER-0001", "100")["prepay_id"],
        first["prepay_id"]
    );
    let other = shop.place("ORDER-0001", "101");
    assert_eq!(refused(&other), "INVALID_REQUEST");
    assert_eq!(other["err_code_des"], "201 商户订单号重复");
    let close = [("out_trade_no", "ORDER-0001")];
    assert_eq!(
        shop.call("/pay/closeorder", &close)["result_code"],
        "SUCCESS"
    );
    assert_eq!(
        refused(&shop.call("/pay/closeorder", &close)),
        "ORDERCLOSED"
    );
    assert_eq!(refused(&shop.place("ORDER-0001", "100")), "ORDERCLOSED");
    assert_eq!(shop.state("ORDER-0001"), "CLOSED");
    assert!(shop.sim.pay("ORDER-0001").is_err());
    assert_eq!(
        refused(&shop.call("/pay/closeorder", &[("out_trade_no", "ORDER-0002")])),
        "ORDERNOTEXIST"
    );
}

#[test]
fn requests_are_checked_as_strictly_as_the_real_ones() {
    let shop = Shop::open();
    let with = |name: &'static str, value: &'static str| {
        let mut fields = native("ORDER-0001", "100");
        fields.retain(|(n, _)| *n != name);
        fields.push((name, value));
        shop.call("/pay/unifiedorder", &fields)
    };
    let cases = [
        ("sign", "0".repeat(64).leak() as &str, "签名错误"),
        ("sign_type", "SHA1", "sign_type参数值错误"),
        ("mch_id", "1", "商户号mch_id或sub_mch_id不存在"),
        ("appid", "wx0000000000000000", "APPID_NOT_EXIST"),
        ("sub_mch_id", "1900000210", "受理关系不存在"),
        ("total_fee", "1.00", "invalid total_fee"),
        ("total_fee", "0", "invalid total_fee"),
        ("total_fee", "", "LACK_PARAMS"),
        ("spbill_create_ip", "localhost", "invalid spbill_create_ip"),
        ("trade_type", "CASH", "PARAM_ERROR"),
        ("trade_type", "JSAPI", "JSAPI支付必须传openid"),
        ("product_id", "", "LACK_PARAMS"),
        ("out_trade_no", "short", "PARAM_ERROR"),
        ("out_trade_no", "ORDER 0001", "PARAM_ERROR"),
        ("notify_url", "http://127.0.0.1/?a=b", "PARAM_ERROR"),
        ("notify_url", "ftp://127.0.0.1/", "PARAM_ERROR"),
        ("time_expire", "20260302120030", "PARAM_ERROR"),
        ("time_expire", "tomorrow", "PARAM_ERROR"),
        ("fee_type", "USD", "PARAM_ERROR"),
    ];
    for (name, value, expected) in cases {
        assert_eq!(refused(&with(name, value)), expected, "{name}={value}");
    }
    assert!(
        shop.sim.orders().is_empty(),
        "what is refused leaves no order"
    );
    for (body, expected) in [
        (b"".to_vec(), "post数据为空"),
        (b"{}".to_vec(), "XML格式错误"),
        (b"<!DOCTYPE x><xml></xml>".to_vec(), "XML格式错误"),
        (vec![0xff, 0xfe], "编码格式错误，请使用UTF-8编码"),
    ] {
        assert_eq!(
            refused(&read(&shop.post("/pay/unifiedorder", body).body)),
            expected
        );
    }
    let mut get = shop.request("/pay/unifiedorder", Vec::new());
    get.method = "GET".into();
    let answer = shop.sim.answer(&get);
    assert_eq!(
        refused(&read(&answer.response().unwrap().body)),
        "请使用post方法"
    );
}

#[test]
fn operations_that_are_not_simulated_say_so_to_those_who_may_ask() {
    let mut shop = Shop::open();
    let ask = [("transaction_id", "1")];
    let answer = shop.call("/pay/profitsharingquery", &ask);
    assert_eq!(
        refused(&answer),
        "POST /pay/profitsharingquery is not simulated"
    );
    let forged = shop.call("/pay/profitsharingquery", &[("sign", "AB")]);
    assert_eq!(refused(&forged), "签名错误");
    shop.hmac = false;
    let md5 = shop.call("/pay/profitsharingquery", &ask);
    assert_eq!(refused(&md5), "签名类型必须为HMAC-SHA256");
    assert_eq!(
        shop.post("/pay/nothing", b"<xml></xml>".to_vec()).status,
        404
    );
}

#[test]
fn certificates_are_demanded_where_the_real_one_demands_them() {
    let shop = Shop::open();
    let body = xml(&shop.sealed("appid", "mch_id", true, &[("out_trade_no", "ORDER-0001")]));
    let mut request = shop.request("/secapi/pay/reverse", body);
    request.client_cert.as_mut().unwrap().common_name = "1900000209".into();
    let foreign = shop.sim.answer(&request);
    assert_eq!(
        refused(&read(&foreign.response().unwrap().body)),
        "CA_ERROR"
    );
    request.client_cert = None;
    let bare = shop.sim.answer(&request);
    assert_eq!(bare.response().unwrap().status, 400);
    assert!(
        String::from_utf8_lossy(&bare.response().unwrap().body)
            .contains("No required SSL certificate was sent")
    );
    request.plain = true;
    assert_eq!(shop.sim.answer(&request).response().unwrap().status, 200);
    let strict = Shop::with(Settings {
        demand_certificates: true,
        ..Settings::default()
    });
    assert_eq!(strict.sim.answer(&request).response().unwrap().status, 400);
}

#[test]
fn payers_do_what_the_script_says_and_sessions_lapse() {
    let shop = Shop::open();
    shop.sim.script([
        Reaction::after(Act::Pay, 2_000),
        Reaction::after(Act::Cancel, 0),
    ]);
    shop.place("ORDER-0001", "100");
    shop.place("ORDER-0002", "100");
    shop.clock.advance_ms(1_999);
    assert_eq!(shop.state("ORDER-0001"), "NOTPAY");
    shop.clock.advance_ms(1);
    assert_eq!(shop.state("ORDER-0001"), "SUCCESS");
    assert_eq!(shop.state("ORDER-0002"), "NOTPAY");
    shop.clock.advance_ms(2 * 3_600_000);
    assert_eq!(
        shop.state("ORDER-0002"),
        "NOTPAY",
        "a cancelled order may be paid later"
    );

    shop.place("ORDER-0003", "100");
    shop.clock.advance_ms(2 * 3_600_000 + 1);
    assert!(
        shop.sim.pay("ORDER-0003").is_err(),
        "the session has lapsed"
    );
    shop.place("ORDER-0003", "100");
    shop.sim.pay("ORDER-0003").unwrap();
    shop.place("ORDER-0004", "100");
    shop.clock.advance_ms(7 * 24 * 3_600_000);
    assert_eq!(
        shop.state("ORDER-0004"),
        "CLOSED",
        "orders lapse after seven days"
    );
}

#[test]
fn a_payer_who_opened_the_cashier_may_pay_after_the_end() {
    let shop = Shop::open();
    let mut fields = native("ORDER-0001", "100");
    fields.push(("time_expire", "20260302120500"));
    shop.call("/pay/unifiedorder", &fields);
    shop.sim.act("ORDER-0001", Act::Hesitate, None).unwrap();
    shop.clock.advance_ms(10 * 60_000);
    shop.sim.pay("ORDER-0001").unwrap();
    assert_eq!(shop.state("ORDER-0001"), "SUCCESS");
}

#[test]
fn a_coupon_pays_its_part() {
    let shop = Shop::open();
    shop.place("ORDER-0001", "100");
    assert!(shop.sim.pay_with_coupon("ORDER-0001", 100).is_err());
    shop.sim.pay_with_coupon("ORDER-0001", 30).unwrap();
    let told = shop.call("/pay/orderquery", &[("out_trade_no", "ORDER-0001")]);
    assert_eq!(
        (told["total_fee"].as_str(), told["cash_fee"].as_str()),
        ("100", "70")
    );
    assert_eq!(
        (told["coupon_fee"].as_str(), told["coupon_fee_0"].as_str()),
        ("30", "30")
    );
}

#[test]
fn providers_act_for_the_merchants_they_serve() {
    let mut shop = Shop::open();
    shop.merchant = fenpay_simulator::Merchant::provider();
    let sub = shop.merchant.subs[0].clone();
    let app = sub.sub_appids[0].clone();
    let mut fields = native("ORDER-0001", "100");
    assert_eq!(
        refused(&shop.call("/pay/unifiedorder", &fields)),
        "LACK_PARAMS"
    );
    fields.push(("sub_mch_id", "1900000999"));
    assert_eq!(
        refused(&shop.call("/pay/unifiedorder", &fields)),
        "受理关系不存在"
    );
    fields.pop();
    fields.push(("sub_mch_id", &sub.sub_mch_id));
    fields.retain(|(n, _)| *n != "trade_type");
    fields.push(("trade_type", "JSAPI"));
    fields.push(("sub_openid", "oSomebodyOfTheSubMerchant000"));
    assert_eq!(
        refused(&shop.call("/pay/unifiedorder", &fields)),
        "LACK_PARAMS"
    );
    fields.push(("sub_appid", &app));
    let placed = shop.call("/pay/unifiedorder", &fields);
    assert_eq!(placed["sub_mch_id"], sub.sub_mch_id);
    shop.sim.pay(&placed["prepay_id"]).unwrap();
    let asked = [
        ("out_trade_no", "ORDER-0001"),
        ("sub_mch_id", sub.sub_mch_id.as_str()),
    ];
    let told = shop.call("/pay/orderquery", &asked);
    assert_eq!(told["trade_state"], "SUCCESS");
    let notice = read(&shop.sim.due_notices()[0].body);
    assert_eq!(notice["sub_mch_id"], sub.sub_mch_id);
    assert_eq!(notice["sub_openid"], "oSomebodyOfTheSubMerchant000");
    assert_eq!(notice["sign"], signature(&notice, &shop.merchant.key, true));
}

#[test]
fn payment_codes_are_charged_by_the_rules() {
    let shop = Shop::open();
    let paid = shop.micropay("MICRO-0001", "100000", "134567890123456789");
    assert_eq!(
        (paid["result_code"].as_str(), paid["trade_type"].as_str()),
        ("SUCCESS", "MICROPAY")
    );
    assert!(
        shop.sim.due_notices().is_empty(),
        "payments on the spot have no notice"
    );
    assert_eq!(
        refused(&shop.micropay("MICRO-0002", "1", "134567890123456789")),
        "AUTH_CODE_ERROR"
    );
    assert_eq!(
        refused(&shop.micropay("MICRO-0002", "1", "123")),
        "AUTH_CODE_INVALID"
    );
    assert_eq!(
        refused(&shop.call("/pay/orderquery", &[("out_trade_no", "MICRO-0002")])),
        "ORDERNOTEXIST"
    );

    let above = shop.micropay("MICRO-0003", "100001", "134567890123456780");
    assert_eq!(refused(&above), "USERPAYING");
    assert_eq!(shop.state("MICRO-0003"), "USERPAYING");
    shop.clock.advance_ms(8_000);
    assert_eq!(shop.state("MICRO-0003"), "SUCCESS");

    let doubt = Reaction {
        code: Some("SYSTEMERROR".into()),
        ..Reaction::after(Act::Pay, 0)
    };
    shop.sim.tell_code("134567890123456781", doubt);
    assert_eq!(
        refused(&shop.micropay("MICRO-0004", "1", "134567890123456781")),
        "SYSTEMERROR"
    );
    assert_eq!(shop.state("MICRO-0004"), "SUCCESS");

    shop.sim
        .tell_code("134567890123456782", Reaction::after(Act::NoMoney, 0));
    assert_eq!(
        refused(&shop.micropay("MICRO-0005", "1", "134567890123456782")),
        "NOTENOUGH"
    );
    assert_eq!(shop.state("MICRO-0005"), "PAYERROR");

    let refuses = Reaction {
        password: true,
        ..Reaction::after(Act::Cancel, 5_000)
    };
    shop.sim.tell_code("134567890123456783", refuses);
    assert_eq!(
        refused(&shop.micropay("MICRO-0006", "1", "134567890123456783")),
        "USERPAYING"
    );
    shop.clock.advance_ms(5_000);
    assert_eq!(shop.state("MICRO-0006"), "PAYERROR");
}

#[test]
fn faces_pay_like_codes_and_only_with_hmac() {
    let mut shop = Shop::open();
    let pay = |shop: &Shop, number: &str, face: &str| {
        let fields = [
            ("body", "tea"),
            ("out_trade_no", number),
            ("total_fee", "100"),
            ("spbill_create_ip", "10.0.0.7"),
            ("face_code", face),
        ];
        shop.call("/pay/facepay", &fields)
    };
    assert_eq!(pay(&shop, "FACE-0001", "face-a")["trade_type"], "FACEPAY");
    let ask = [("out_trade_no", "FACE-0001")];
    assert_eq!(
        shop.call("/pay/facepayquery", &ask)["trade_state"],
        "SUCCESS"
    );
    assert_eq!(
        refused(&shop.call("/secapi/pay/reverse", &ask)),
        "INVALID_REQUEST"
    );
    assert_eq!(shop.call("/secapi/pay/facepayreverse", &ask)["recall"], "N");
    assert_eq!(shop.state("FACE-0001"), "REVOKED");
    shop.hmac = false;
    assert_eq!(
        refused(&pay(&shop, "FACE-0002", "face-b")),
        "签名类型必须为HMAC-SHA256"
    );
}

#[test]
fn payments_on_the_spot_are_reversed() {
    let shop = Shop::open();
    shop.micropay("MICRO-0001", "100", "134567890123456789");
    let ask = [("out_trade_no", "MICRO-0001")];
    shop.sim.recall(1);
    assert_eq!(shop.call("/secapi/pay/reverse", &ask)["recall"], "Y");
    assert_eq!(shop.state("MICRO-0001"), "SUCCESS");
    assert_eq!(shop.call("/secapi/pay/reverse", &ask)["recall"], "N");
    assert_eq!(shop.call("/secapi/pay/reverse", &ask)["recall"], "N");
    assert_eq!(shop.state("MICRO-0001"), "REVOKED");
    shop.place("ORDER-0001", "1");
    assert_eq!(
        refused(&shop.call("/secapi/pay/reverse", &[("out_trade_no", "ORDER-0001")])),
        "INVALID_REQUEST"
    );
    shop.micropay("MICRO-0002", "100", "134567890123456788");
    shop.clock.advance_ms(7 * 24 * 3_600_000 + 1);
    assert_eq!(
        refused(&shop.call("/secapi/pay/reverse", &[("out_trade_no", "MICRO-0002")])),
        "REVERSE_EXPIRE"
    );
}

#[test]
fn the_same_calls_from_the_same_seed_give_the_same_bytes() {
    let run = || {
        let shop = Shop::open();
        let placed = shop.post(
            "/pay/unifiedorder",
            xml(&shop.sealed("appid", "mch_id", true, &native("ORDER-0001", "7"))),
        );
        shop.sim.pay("ORDER-0001").unwrap();
        (placed.body, shop.sim.due_notices()[0].body.clone())
    };
    assert_eq!(run(), run());
    assert_eq!(Shop::open().sim.now_ms(), NOON_MS);
    assert_eq!(map(&[("a", "b")])["a"], "b");
}
