//! Refunds, bills, payouts and the smaller operations, through the library.

mod witness;

use aes_witness::unsealed;
use fenpay_simulator::{PayoutState, RefundState, Settings};
use std::io::Read;
use witness::{Shop, read, refused};

mod aes_witness {
    use base64::Engine;
    use md5::{Digest, Md5};

    /// Opens `req_info`; the key's derivation is the witness's own.
    pub fn unsealed(req_info: &str, key: &str) -> Vec<u8> {
        let hex: String = Md5::digest(key.as_bytes())
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        let sealed = base64::engine::general_purpose::STANDARD
            .decode(req_info)
            .unwrap();
        let mut secret = [0u8; 32];
        secret.copy_from_slice(hex.as_bytes());
        fenpay::crypto::aes_ecb::open(&secret, &sealed).unwrap()
    }
}

fn paid(number: &str, total: &str) -> Shop {
    let shop = Shop::open();
    shop.place(number, total);
    shop.sim.pay(number).unwrap();
    for notice in shop.sim.due_notices() {
        shop.sim.noticed(
            notice.id,
            200,
            b"<xml><return_code>SUCCESS</return_code></xml>",
        );
    }
    shop
}

#[test]
fn refunds_never_exceed_what_was_paid() {
    let shop = paid("ORDER-0001", "100");
    let first = shop.refund("ORDER-0001", "R1", "100", "60");
    assert_eq!(first["refund_fee"], "60");
    assert_eq!(
        shop.refund("ORDER-0001", "R1", "100", "60")["refund_id"],
        first["refund_id"]
    );
    assert_eq!(
        refused(&shop.refund("ORDER-0001", "R1", "100", "61")),
        "REFUND_FEE_MISMATCH"
    );
    assert_eq!(
        refused(&shop.refund("ORDER-0001", "R2", "100", "41")),
        "ERROR"
    );
    assert_eq!(
        refused(&shop.refund("ORDER-0001", "R2", "101", "40")),
        "ERROR"
    );
    assert_eq!(
        refused(&shop.refund("ORDER-0001", "R2", "100", "0")),
        "invalid refund_fee"
    );
    assert_eq!(
        shop.refund("ORDER-0001", "R2", "100", "40")["result_code"],
        "SUCCESS"
    );
    assert_eq!(shop.state("ORDER-0001"), "REFUND");
    shop.place("ORDER-0002", "100");
    assert_eq!(
        refused(&shop.refund("ORDER-0002", "R3", "100", "1")),
        "ORDERNOTEXIST"
    );
}

#[test]
fn a_refund_takes_its_time_and_is_told_of() {
    let shop = paid("ORDER-0001", "100");
    shop.refund("ORDER-0001", "R1", "100", "60");
    let ask = [("out_refund_no", "R1")];
    assert_eq!(
        shop.call("/pay/refundquery", &ask)["refund_status_0"],
        "PROCESSING"
    );
    shop.clock.advance_ms(2_000);
    let told = shop.call("/pay/refundquery", &ask);
    assert_eq!(told["refund_status_0"], "SUCCESS");
    assert_eq!(told["refund_success_time_0"], "2026-03-02 12:00:02");
    let notices = shop.sim.due_notices();
    assert_eq!(notices[0].url, "http://127.0.0.1:9/refund");
    let notice = read(&notices[0].body);
    assert!(!notice.contains_key("sign"));
    let inner = read(&unsealed(&notice["req_info"], &shop.merchant.key));
    assert_eq!(
        (
            inner["refund_status"].as_str(),
            inner["refund_fee"].as_str()
        ),
        ("SUCCESS", "60")
    );
    assert_eq!(inner["refund_id"], told["refund_id_0"]);
}

#[test]
fn refunds_end_as_the_script_says_and_a_closed_one_frees_its_amount() {
    let shop = paid("ORDER-0001", "100");
    shop.sim
        .refunds_end([RefundState::Closed, RefundState::Change]);
    shop.refund("ORDER-0001", "R1", "100", "100");
    assert_eq!(
        refused(&shop.refund("ORDER-0001", "R2", "100", "1")),
        "ERROR"
    );
    shop.clock.advance_ms(2_000);
    shop.refund("ORDER-0001", "R2", "100", "100");
    shop.clock.advance_ms(2_000);
    let told = shop.call("/pay/refundquery", &[("out_trade_no", "ORDER-0001")]);
    assert_eq!(told["refund_status_0"], "REFUNDCLOSE");
    assert_eq!(told["refund_status_1"], "CHANGE");
    assert_eq!(told["refund_count"], "2");
}

#[test]
fn refunds_are_paged_by_ten_and_end_at_fifty() {
    let shop = paid("ORDER-0001", "100");
    for n in 0..50 {
        assert_eq!(
            shop.refund("ORDER-0001", &format!("R{n}"), "100", "1")["result_code"],
            "SUCCESS"
        );
    }
    assert_eq!(
        refused(&shop.refund("ORDER-0001", "R50", "100", "1")),
        "INVALID_REQUEST"
    );
    let page = shop.call(
        "/pay/refundquery",
        &[("out_trade_no", "ORDER-0001"), ("offset", "40")],
    );
    assert_eq!(
        (
            page["refund_count"].as_str(),
            page["total_refund_count"].as_str()
        ),
        ("10", "50")
    );
    assert_eq!(page["out_refund_no_9"], "R49");
    let past = shop.call(
        "/pay/refundquery",
        &[("out_trade_no", "ORDER-0001"), ("offset", "50")],
    );
    assert_eq!(refused(&past), "REFUNDNOTEXIST");
    shop.clock.advance_ms(366 * 24 * 3_600_000);
    assert_eq!(
        refused(&shop.refund("ORDER-0001", "R99", "100", "1")),
        "TRADE_OVERDUE"
    );
}

#[test]
fn a_notice_is_repeated_fifteen_times_on_the_real_clock() {
    let shop = Shop::open();
    shop.place("ORDER-0001", "100");
    shop.sim.pay("ORDER-0001").unwrap();
    let mut waits = Vec::new();
    let mut last = shop.sim.now_ms();
    let first = shop.sim.due_notices().remove(0);
    for (status, body) in [
        (500, &b"<xml><return_code>SUCCESS</return_code></xml>"[..]),
        (200, b"SUCCESS"),
        (200, b""),
    ] {
        shop.sim.noticed(first.id, status, body);
    }
    while shop.sim.notices()[0].due_ms.is_some() {
        shop.clock.advance_ms(1_000);
        if let Some(notice) = shop.sim.due_notices().pop() {
            assert_eq!(notice.attempt as usize, waits.len() + 2);
            waits.push((shop.sim.now_ms() - last) / 1000);
            last = shop.sim.now_ms();
        }
    }
    assert_eq!(
        waits,
        [
            15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600
        ]
    );
}

#[test]
fn however_fast_the_clock_a_merchant_has_five_seconds_to_answer() {
    let shop = Shop::with(Settings {
        speed: 1_000_000,
        ..Settings::default()
    });
    shop.place("ORDER-0001", "100");
    shop.sim.pay("ORDER-0001").unwrap();
    let first = shop.sim.due_notices().remove(0);
    shop.clock.advance_ms(4_999);
    assert!(
        shop.sim.due_notices().is_empty(),
        "the first attempt may still be answered"
    );
    shop.sim.noticed(first.id, 500, b"");
    shop.clock.advance_ms(1);
    assert_eq!(
        shop.sim.due_notices()[0].attempt,
        2,
        "a bad answer brings the next one at once"
    );
    shop.clock.advance_ms(5_000);
    assert_eq!(
        shop.sim.due_notices()[0].attempt,
        3,
        "and silence five seconds later"
    );
}

#[test]
fn an_acknowledged_notice_is_not_sent_again() {
    let shop = paid("ORDER-0001", "100");
    assert!(shop.sim.notices()[0].acknowledged);
    shop.clock.advance_ms(48 * 3_600_000);
    assert!(shop.sim.due_notices().is_empty());
    shop.sim.resend(1).unwrap();
    assert_eq!(
        shop.sim.due_notices().len(),
        1,
        "unless somebody asks for it"
    );
}

#[test]
fn the_bill_matches_the_days_orders() {
    let shop = paid("ORDER-0001", "1000");
    shop.refund("ORDER-0001", "R1", "1000", "250");
    shop.micropay("MICRO-0001", "300", "134567890123456789");
    shop.call("/secapi/pay/reverse", &[("out_trade_no", "MICRO-0001")]);
    let bill = |kind: &str| {
        let fields = [("bill_date", "20260302"), ("bill_type", kind)];
        shop.call_unsigned("/pay/downloadbill", "appid", "mch_id", &fields)
            .body
    };
    assert_eq!(refused(&read(&bill("ALL"))), "No Bill Exist");
    shop.clock.advance_ms(21 * 3_600_000 + 1_000);
    assert_eq!(refused(&read(&bill("ALL"))), "Bill Creating");
    shop.clock.advance_ms(3_600_000);
    let text = String::from_utf8(bill("ALL")).unwrap();
    let lines: Vec<_> = text.strip_prefix('\u{feff}').unwrap().lines().collect();
    assert_eq!(lines.len(), 1 + 4 + 2);
    let columns: Vec<_> = lines[0].split(',').collect();
    assert_eq!(columns.len(), 27);
    let row = |n: usize| lines[n][1..].split(",`").collect::<Vec<_>>();
    let get = |n: usize, name: &str| row(n)[columns.iter().position(|c| *c == name).unwrap()];
    assert!((1..=4).all(|n| row(n).len() == 27));
    assert_eq!(
        (get(1, "交易状态"), get(1, "订单金额"), get(1, "手续费")),
        ("SUCCESS", "10.00", "0.06000")
    );
    assert_eq!(
        (
            get(2, "交易状态"),
            get(2, "申请退款金额"),
            get(2, "商户退款单号")
        ),
        ("REFUND", "2.50", "R1")
    );
    assert_eq!(get(4, "交易状态"), "REVOKED");
    assert_eq!(lines[6], "`4.0,`13.00,`5.50,`0.00,`0.04000,`13.00,`5.50");
    let header = |kind| {
        String::from_utf8(bill(kind))
            .unwrap()
            .lines()
            .next()
            .unwrap()
            .split(',')
            .count()
    };
    assert_eq!((header("SUCCESS"), header("REFUND")), (20, 29));
    assert_eq!(refused(&read(&bill("NONE"))), "invalid bill_type");
}

#[test]
fn a_providers_bill_is_that_of_all_or_of_one_of_those_it_serves() {
    let mut merchant = fenpay_simulator::Merchant::provider();
    let another = fenpay_simulator::SubMerchant {
        sub_mch_id: "1900000211".into(),
        sub_appids: Vec::new(),
    };
    merchant.subs.push(another);
    let shop = Shop::with(Settings {
        merchants: vec![merchant],
        early_bills: true,
        ..Settings::default()
    });
    for (number, sub) in [("ORDER-0001", "1900000210"), ("ORDER-0002", "1900000211")] {
        let mut fields = witness::native(number, "100");
        fields.push(("sub_mch_id", sub));
        assert_eq!(
            shop.call("/pay/unifiedorder", &fields)["result_code"],
            "SUCCESS"
        );
        shop.sim.pay(number).unwrap();
    }
    let numbers = |asked: &[(&str, &str)]| {
        let body = shop
            .call_unsigned("/pay/downloadbill", "appid", "mch_id", asked)
            .body;
        String::from_utf8(body).unwrap().matches("`ORDER-").count()
    };
    assert_eq!(numbers(&[("bill_date", "20260302")]), 2);
    assert_eq!(
        numbers(&[("bill_date", "20260302"), ("sub_mch_id", "1900000211")]),
        1
    );
}

#[test]
fn a_bill_can_be_gzip_and_a_fund_flow_balances() {
    let settings = Settings {
        early_bills: true,
        ..Settings::default()
    };
    let shop = Shop::with(settings);
    shop.place("ORDER-0001", "1000");
    shop.sim.pay("ORDER-0001").unwrap();
    let fields = [("bill_date", "20260302"), ("tar_type", "GZIP")];
    let file = shop
        .call_unsigned("/pay/downloadbill", "appid", "mch_id", &fields)
        .body;
    assert_eq!(&file[..2], b"\x1f\x8b");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&file[..])
        .read_to_string(&mut text)
        .unwrap();
    assert!(text.contains("`ORDER-0001,"));
    let fields = shop.sealed(
        "appid",
        "mch_id",
        true,
        &[("bill_date", "20260302"), ("account_type", "Basic")],
    );
    let answer = shop.post("/pay/downloadfundflow", witness::xml(&fields));
    let text = String::from_utf8(answer.body.clone()).unwrap();
    assert!(text.trim_end().ends_with("`2,`1,`10.00,`1,`0.06"), "{text}");
    let digest = answer.header("digest").unwrap();
    assert_eq!(digest.len(), 4 + 40);
}

#[test]
fn red_packets_and_transfers_are_paid_once() {
    let shop = Shop::open();
    let packet = |amount: &str| {
        let fields = [
            ("mch_billno", "B1"),
            ("send_name", "shop"),
            ("re_openid", "oSomebody"),
            ("total_amount", amount),
            ("total_num", "1"),
            ("wishing", "hi"),
            ("client_ip", "127.0.0.1"),
            ("act_name", "a"),
            ("remark", "r"),
        ];
        read(
            &shop
                .call_unsigned(
                    "/mmpaymkttransfers/sendredpack",
                    "wxappid",
                    "mch_id",
                    &fields,
                )
                .body,
        )
    };
    let sent = packet("100");
    assert_eq!(sent["result_code"], "SUCCESS");
    assert_eq!(packet("100")["send_listid"], sent["send_listid"]);
    assert_eq!(refused(&packet("101")), "FATAL_ERROR");
    assert_eq!(refused(&packet("99")), "MONEY_LIMIT");
    shop.clock.advance_ms(3_000);
    let ask = [("mch_billno", "B1"), ("bill_type", "MCHT")];
    let body = shop
        .call_unsigned("/mmpaymkttransfers/gethbinfo", "appid", "mch_id", &ask)
        .body;
    let text = String::from_utf8(body).unwrap();
    assert!(
        text.contains("RECEIVED") && text.contains("<hblist><hbinfo><openid><![CDATA[oSomebody]]>"),
        "{text}"
    );

    shop.sim.payouts_end([PayoutState::Failed]);
    let transfer = |number: &str| {
        let fields = [
            ("partner_trade_no", number),
            ("openid", "oSomebody"),
            ("check_name", "NO_CHECK"),
            ("amount", "100"),
            ("desc", "thanks"),
        ];
        let path = "/mmpaymkttransfers/promotion/transfers";
        read(&shop.call_unsigned(path, "mch_appid", "mchid", &fields).body)
    };
    assert_eq!(refused(&transfer("T1")), "SEND_FAILED");
    let done = transfer("T2");
    assert_eq!(done["payment_no"], transfer("T2")["payment_no"]);
    assert_eq!(done["mchid"], shop.merchant.mch_id);
    let status = |number: &str| {
        let ask = [("partner_trade_no", number)];
        read(
            &shop
                .call_unsigned(
                    "/mmpaymkttransfers/gettransferinfo",
                    "appid",
                    "mch_id",
                    &ask,
                )
                .body,
        )
    };
    assert_eq!(
        (
            status("T1")["status"].as_str(),
            status("T2")["status"].as_str()
        ),
        ("FAILED", "SUCCESS")
    );
    assert_eq!(refused(&status("T3")), "NOT_FOUND");
}

#[test]
fn codes_become_openids_once() {
    let shop = Shop::open();
    let merchant = &shop.merchant;
    let visit = |path: &str, secret: &str, code: &str| {
        let name = if path.ends_with("session") {
            "js_code"
        } else {
            "code"
        };
        let mut request = shop.request("", Vec::new());
        request.method = "GET".into();
        request.target = format!(
            "{path}?appid={}&secret={secret}&{name}={code}&grant_type=authorization_code",
            merchant.appid
        );
        let answer = shop.sim.answer(&request);
        serde_json::from_slice::<serde_json::Value>(&answer.response().unwrap().body).unwrap()
    };
    let mini = "/sns/jscode2session";
    let code = shop.sim.issue_code("oSomebody", Some(&merchant.appid));
    assert_eq!(visit(mini, "wrong", &code)["errcode"], 40125);
    assert_eq!(
        visit(mini, &merchant.app_secret, &code)["openid"],
        "oSomebody"
    );
    assert_eq!(visit(mini, &merchant.app_secret, &code)["errcode"], 40163);
    assert_eq!(
        visit(mini, &merchant.app_secret, "nonsense")["errcode"],
        40029
    );
    let official = "/sns/oauth2/access_token";
    assert_eq!(
        visit(official, &merchant.app_secret, "code-oOther")["openid"],
        "oOther"
    );
    assert_eq!(
        visit(official, &merchant.app_secret, "snapshot-oGhost")["is_snapshotuser"],
        1
    );
    let late = shop.sim.issue_code("oLate", None);
    shop.clock.advance_ms(5 * 60_000 + 1);
    assert_eq!(
        visit(official, &merchant.app_secret, &late)["errcode"],
        40029
    );
}

#[test]
fn the_tools_answer() {
    let shop = Shop::open();
    let openid = shop.call(
        "/tools/authcodetoopenid",
        &[("auth_code", "134567890123456789")],
    )["openid"]
        .clone();
    let paid = shop.micropay("MICRO-0001", "1", "134567890123456789");
    assert_eq!(paid["openid"], openid);
    let short = shop.call(
        "/tools/shorturl",
        &[("long_url", "weixin://wxpay/bizpayurl?pr=abc")],
    );
    assert!(short["short_url"].starts_with("weixin://wxpay/s/"));
    let fields = [
        (
            "interface_url",
            "https://api.mch.weixin.qq.com/pay/unifiedorder",
        ),
        ("user_ip", "127.0.0.1"),
    ];
    let report = read(
        &shop
            .call_unsigned("/payitil/report", "appid", "mch_id", &fields)
            .body,
    );
    assert_eq!(report["result_code"], "SUCCESS");
}
