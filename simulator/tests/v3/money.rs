//! Money of v3 beyond payments: refunds, bills, shares, transfers; and complaints and uploads.

use crate::witness::v3::{NOTIFY, Odd, Till};
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use fenpay_simulator::{RefundState, Settings, ShareEnd, TransferState, openid_of};
use serde_json::{Value, json};
use std::io::Read;

const REFUNDS: &str = "/v3/refund/domestic/refunds";
const TRANSFERS: &str = "/v3/fund-app/mch-transfer/transfer-bills";
const CONSOLE: &str = "https://shop.test/console";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn refund(order: &str, number: &str, amount: i64, total: i64) -> Value {
    json!({
        "out_trade_no": order, "out_refund_no": number, "notify_url": NOTIFY,
        "amount": { "refund": amount, "total": total, "currency": "CNY" },
    })
}

#[test]
fn a_refund_ends_as_it_was_told_and_says_so() {
    let till = Till::open();
    till.paid("REFUND-01", 100, json!({}));
    till.hear();
    for (number, end, status, event) in [
        ("R-1", RefundState::Success, "SUCCESS", "REFUND.SUCCESS"),
        ("R-2", RefundState::Closed, "CLOSED", "REFUND.CLOSED"),
        ("R-3", RefundState::Change, "ABNORMAL", "REFUND.ABNORMAL"),
    ] {
        till.shop.sim.refunds_end([end]);
        let body = refund("REFUND-01", number, 10, 100);
        let said = till.post(REFUNDS, &body);
        assert_eq!(
            (&said["status"], &said["amount"]["refund"]),
            (&json!("PROCESSING"), &json!(10))
        );
        assert_eq!(till.post(REFUNDS, &body)["refund_id"], said["refund_id"]);
        till.pass(5_000);
        let known = till.get(&format!("{REFUNDS}/{number}"));
        assert_eq!(known["status"], status);
        let (told, original, resource) = till.read(till.due().last().unwrap());
        assert_eq!((told.as_str(), original.as_str()), (event, "refund"));
        assert_eq!(
            (&resource["refund_status"], &resource["mchid"]),
            (&json!(status), &json!(till.mchid))
        );
        assert!(resource.get("status").is_none());
    }
    assert_eq!(till.by_number("REFUND-01")["trade_state"], "REFUND");
    let too_much = refund("REFUND-01", "R-4", 81, 100);
    assert_eq!(
        till.no("POST", REFUNDS, &too_much),
        (400, "INVALID_REQUEST".into())
    );
    let other = refund("REFUND-01", "R-1", 11, 100);
    assert_eq!(
        till.no("POST", REFUNDS, &other),
        (400, "INVALID_REQUEST".into())
    );
    let nobody = format!("{REFUNDS}/R-9");
    assert_eq!(
        till.no("GET", &nobody, &Value::Null),
        (404, "RESOURCE_NOT_EXISTS".into())
    );
}

#[test]
fn an_abnormal_refund_is_sent_to_a_bank_card() {
    let till = Till::open();
    till.paid("MEND-001", 100, json!({}));
    till.shop.sim.refunds_end([RefundState::Change]);
    let id = till.post(REFUNDS, &refund("MEND-001", "R-1", 10, 100))["refund_id"].clone();
    let target = format!("{REFUNDS}/{}/apply-abnormal-refund", id.as_str().unwrap());
    let serial = till.keys.public_key_id.as_str();
    let body = json!({
        "out_refund_no": "R-1", "type": "USER_BANK_CARD", "bank_type": "ICBC_DEBIT",
        "bank_account": till.sealed(serial, "6222"), "real_name": till.sealed(serial, "张三"),
    });
    let bytes = body.to_string().into_bytes();
    let odd = Odd {
        serial: Some(serial),
        ..Odd::default()
    };
    let early = till.send("POST", &target, &bytes, &odd);
    assert_eq!(early.status, 400, "it is not abnormal yet");
    till.pass(5_000);
    assert_eq!(till.send("POST", &target, &bytes, &odd).status, 200);
    assert_eq!(till.get(&format!("{REFUNDS}/R-1"))["status"], "PROCESSING");
    till.pass(5_000);
    assert_eq!(till.get(&format!("{REFUNDS}/R-1"))["status"], "SUCCESS");
}

#[test]
fn refunds_without_an_address_are_told_in_v2_where_the_console_has_one() {
    let till = Till::open();
    till.paid("LEGACY-01", 100, json!({}));
    till.due();
    let mut body = refund("LEGACY-01", "R-1", 10, 100);
    body.as_object_mut().unwrap().remove("notify_url");
    till.post(REFUNDS, &body);
    till.pass(5_000);
    assert!(
        till.due().iter().all(|n| n.url != CONSOLE),
        "nobody gave an address"
    );
    till.shop
        .sim
        .enter_address(&till.mchid, "refund", Some(CONSOLE))
        .unwrap();
    body["out_refund_no"] = json!("R-2");
    till.post(REFUNDS, &body);
    till.shop.sim.refund_by_hand("LEGACY-01", 5).unwrap();
    till.pass(5_000);
    let told: Vec<_> = till
        .due()
        .into_iter()
        .filter(|n| n.url == CONSOLE)
        .collect();
    assert_eq!(told.len(), 2);
    for notice in told {
        assert!(notice.body.starts_with(b"<xml>"));
        assert!(
            notice
                .headers
                .iter()
                .all(|(name, _)| !name.starts_with("wechatpay-"))
        );
        assert!(String::from_utf8_lossy(&notice.body).contains("<req_info>"));
    }
}

#[test]
fn a_bill_is_offered_for_five_minutes_with_the_digest_of_its_text() {
    let till = Till::open();
    till.paid("BILL-0001", 100, json!({}));
    let day = "/v3/bill/tradebill?bill_date=2026-03-02";
    assert_eq!(
        till.no("GET", day, &Value::Null),
        (400, "NO_STATEMENT_EXIST".into())
    );
    till.pass((12 + 9) * 3_600_000 + 1);
    assert_eq!(
        till.no("GET", day, &Value::Null),
        (400, "STATEMENT_CREATING".into())
    );
    till.pass(3_600_000);
    let zipped = till.get(&format!("{day}&tar_type=GZIP"));
    let plain = till.get(day);
    assert_eq!(
        (&plain["hash_type"], &plain["hash_value"]),
        (&json!("SHA1"), &zipped["hash_value"])
    );
    let fetch = |offered: &Value| {
        let url = offered["download_url"].as_str().unwrap();
        let target = url.strip_prefix("https://api.mch.weixin.qq.com").unwrap();
        till.send("GET", target, b"", &Odd::default())
    };
    let file = fetch(&zipped);
    assert_eq!(
        (file.status, file.header("wechatpay-signature")),
        (200, None)
    );
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(&file.body[..])
        .read_to_end(&mut text)
        .unwrap();
    assert_eq!(text, fetch(&plain).body);
    let sum = digest(&SHA1_FOR_LEGACY_USE_ONLY, &text);
    assert_eq!(zipped["hash_value"], hex(sum.as_ref()));
    let funds = till.get("/v3/bill/fundflowbill?bill_date=2026-03-02");
    assert!(
        String::from_utf8(fetch(&funds).body)
            .unwrap()
            .contains("`1.00")
    );
    till.pass(5 * 60_000 + 1);
    assert_eq!(fetch(&plain).status, 400);
    let wrong = "/v3/bill/tradebill?bill_date=20260302";
    assert_eq!(
        till.no("GET", wrong, &Value::Null),
        (400, "PARAM_ERROR".into())
    );
}

/// Adds a receiver and returns it as a share of so many fen.
fn receiver(till: &Till, kind: &str, account: &str, amount: i64) -> Value {
    let serial = till.keys.public_key_id.as_str();
    let mut body = json!({
        "appid": till.appid, "type": kind, "account": account, "relation_type": "PARTNER",
    });
    let name = till.sealed(serial, "店");
    if kind == "MERCHANT_ID" {
        body["name"] = json!(name);
    }
    let added = sealed_post(till, "/v3/profitsharing/receivers/add", &body);
    assert_eq!(added.0, 200, "{}", added.1);
    let mut share = json!({
        "type": kind, "account": account, "amount": amount, "description": "share",
    });
    if kind == "MERCHANT_ID" {
        share["name"] = json!(name);
    }
    share
}

fn sealed_post(till: &Till, target: &str, body: &Value) -> (u16, Value) {
    let serial = Some(till.keys.public_key_id.as_str());
    let bytes = body.to_string().into_bytes();
    let answer = till.send(
        "POST",
        target,
        &bytes,
        &Odd {
            serial,
            ..Odd::default()
        },
    );
    till.verify(&answer.headers, &answer.body);
    (
        answer.status,
        serde_json::from_slice(&answer.body).unwrap_or_default(),
    )
}

#[test]
fn profit_is_shared_within_the_rules_and_told_to_merchants() {
    let till = Till::open();
    let shared = json!({ "settle_info": { "profit_sharing": true } });
    let id = till.paid("SHARED-01", 1000, shared);
    till.due();
    let other = "1900000209";
    till.shop
        .sim
        .enter_address(other, "sharing", Some(CONSOLE))
        .unwrap();
    let mine = receiver(&till, "MERCHANT_ID", other, 200);
    let person = receiver(&till, "PERSONAL_OPENID", &openid_of(&till.appid, "ann"), 50);
    let body = |number: &str, receivers: &[&Value]| {
        json!({
            "appid": till.appid, "transaction_id": id, "out_order_no": number,
            "receivers": receivers, "unfreeze_unsplit": false,
        })
    };
    let target = "/v3/profitsharing/orders";
    let first = body("S-1", &[&mine, &person]);
    assert_eq!(
        sealed_post(&till, target, &first).1["code"],
        "INVALID_REQUEST",
        "a minute must pass"
    );
    till.pass(60_000);
    let (status, said) = sealed_post(&till, target, &first);
    assert_eq!(
        (status, &said["state"]),
        (200, &json!("PROCESSING")),
        "{said}"
    );
    assert_eq!(said["receivers"][0]["result"], "PENDING");
    till.pass(5_000);
    let query = format!("{target}/S-1?transaction_id={id}");
    let known = till.get(&query);
    assert_eq!(
        (&known["state"], &known["receivers"][1]["result"]),
        (&json!("FINISHED"), &json!("SUCCESS"))
    );
    let mut provider = Till::with(Settings::default(), 1);
    provider.shop = till.shop;
    let told = provider.due();
    let told: Vec<_> = told.iter().filter(|n| n.url == CONSOLE).collect();
    assert_eq!(told.len(), 1, "persons are not told");
    let (event, original, resource) = provider.read(told[0]);
    assert_eq!(
        (event.as_str(), original.as_str()),
        ("PROFITSHARING.SUCCESS", "profitsharing")
    );
    assert_eq!(
        (&resource["receiver"]["amount"], &resource["mchid"]),
        (&json!(200), &json!("1900000109"))
    );
    let mut till = Till {
        shop: provider.shop,
        ..Till::open()
    };
    till.refresh();
    let amounts = format!("/v3/profitsharing/transactions/{id}/amounts");
    assert_eq!(till.get(&amounts)["unsplit_amount"], 750);
    let share = |number: &str, receiver: &Value, amount: i64| {
        let mut receiver = receiver.clone();
        receiver["amount"] = json!(amount);
        json!({
            "appid": till.appid, "transaction_id": id, "out_order_no": number,
            "receivers": [receiver], "unfreeze_unsplit": false,
        })
    };
    assert_eq!(
        sealed_post(&till, target, &share("S-2", &person, 51)).1["code"],
        "RULE_LIMIT"
    );
    assert_eq!(
        sealed_post(&till, target, &share("S-2", &person, 751)).1["code"],
        "NOT_ENOUGH"
    );
    assert_eq!(
        sealed_post(&till, target, &share("S-1", &person, 1)).1["code"],
        "INVALID_REQUEST"
    );
    till.shop
        .sim
        .shares_end([ShareEnd::Closed("ACCOUNT_ABNORMAL".into())]);
    assert_eq!(sealed_post(&till, target, &share("S-3", &person, 1)).0, 200);
    let mut stranger = person.clone();
    stranger["account"] = json!("somebody");
    assert_eq!(
        sealed_post(&till, target, &share("S-4", &stranger, 1)).0,
        200
    );
    till.pass(5_000);
    for (number, reason) in [("S-3", "ACCOUNT_ABNORMAL"), ("S-4", "NO_RELATION")] {
        let known = till.get(&format!("{target}/{number}?transaction_id={id}"));
        assert_eq!(known["receivers"][0]["fail_reason"], reason);
    }
    let back = json!({
        "out_order_no": "S-1", "out_return_no": "B-1", "return_mchid": other, "amount": 60,
        "description": "back",
    });
    assert_eq!(
        till.post("/v3/profitsharing/return-orders", &back)["result"],
        "PROCESSING"
    );
    till.pass(5_000);
    let query = "/v3/profitsharing/return-orders/B-1?out_order_no=S-1";
    assert_eq!(till.get(query)["result"], "SUCCESS");
    let more = json!({
        "out_order_no": "S-1", "out_return_no": "B-2", "return_mchid": other, "amount": 141,
        "description": "back",
    });
    let refused = till.no("POST", "/v3/profitsharing/return-orders", &more);
    assert_eq!(refused, (400, "INVALID_REQUEST".into()));
    let unfreeze = json!({ "transaction_id": id, "out_order_no": "U-1", "description": "end" });
    till.post("/v3/profitsharing/orders/unfreeze", &unfreeze);
    assert_eq!(till.get(&amounts)["unsplit_amount"], 0);
}

fn transfer(till: &Till, number: &str, amount: i64) -> Value {
    json!({
        "appid": till.appid, "out_bill_no": number, "transfer_scene_id": "1000",
        "openid": openid_of(&till.appid, "ann"), "transfer_amount": amount,
        "transfer_remark": "thanks", "notify_url": NOTIFY,
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "x" }],
    })
}

#[test]
fn a_transfer_waits_for_its_receiver() {
    let till = Till::open();
    let body = transfer(&till, "T1", 100);
    let placed = till.post(TRANSFERS, &body);
    assert_eq!(placed["state"], "WAIT_USER_CONFIRM");
    assert!(
        placed["package_info"]
            .as_str()
            .is_some_and(|p| !p.is_empty())
    );
    assert_eq!(
        till.post(TRANSFERS, &body)["transfer_bill_no"],
        placed["transfer_bill_no"]
    );
    let other = transfer(&till, "T1", 101);
    assert_eq!(
        till.no("POST", TRANSFERS, &other),
        (400, "ALREADY_EXISTS".into())
    );
    till.shop.sim.confirm_transfer("T1").unwrap();
    let query = format!("{TRANSFERS}/out-bill-no/T1");
    assert_eq!(till.get(&query)["state"], "TRANSFERING");
    assert!(till.shop.sim.confirm_transfer("T1").is_err());
    till.pass(2_000);
    let known = till.get(&query);
    assert_eq!(
        (&known["state"], &known["mch_id"]),
        (&json!("SUCCESS"), &json!(till.mchid))
    );
    let id = placed["transfer_bill_no"].as_str().unwrap();
    assert_eq!(
        till.get(&format!("{TRANSFERS}/transfer-bill-no/{id}")),
        known
    );
    let (event, original, resource) = till.read(&till.due()[0]);
    assert_eq!(
        (event.as_str(), original.as_str()),
        ("MCHTRANSFER.BILL.FINISHED", "mch_payment")
    );
    assert_eq!(
        (&resource["state"], &resource["transfer_amount"]),
        (&json!("SUCCESS"), &json!(100))
    );
    let nobody = format!("{TRANSFERS}/out-bill-no/T9");
    assert_eq!(
        till.no("GET", &nobody, &Value::Null),
        (404, "NOT_FOUND".into())
    );
}

#[test]
fn a_transfer_fails_lapses_or_is_cancelled() {
    let till = Till::open();
    let state = |number: &str| till.get(&format!("{TRANSFERS}/out-bill-no/{number}"));
    till.shop
        .sim
        .transfers_end([TransferState::Fail, TransferState::Processing]);
    for number in ["F1", "P1", "L1", "C1"] {
        till.post(TRANSFERS, &transfer(&till, number, 100));
    }
    till.shop.sim.confirm_transfer("F1").unwrap();
    let cancel = format!("{TRANSFERS}/out-bill-no/C1/cancel");
    assert_eq!(till.post(&cancel, &Value::Null)["state"], "CANCELING");
    till.pass(2_000);
    assert_eq!(
        (&state("F1")["state"], &state("F1")["fail_reason"]),
        (&json!("FAIL"), &json!("ACCOUNT_NOT_EXIST"))
    );
    assert_eq!(state("C1")["state"], "CANCELLED");
    assert_eq!(
        (&state("P1")["state"], &state("L1")["state"]),
        (&json!("PROCESSING"), &json!("WAIT_USER_CONFIRM"))
    );
    let cancel = format!("{TRANSFERS}/out-bill-no/F1/cancel");
    assert_eq!(
        till.no("POST", &cancel, &Value::Null),
        (400, "INVALID_REQUEST".into())
    );
    till.pass(24 * 3_600_000);
    assert_eq!(
        (&state("L1")["state"], &state("L1")["fail_reason"]),
        (&json!("FAIL"), &json!("OVERDUE_CLOSE"))
    );
}

#[test]
fn names_of_receivers_are_needed_for_much_and_refused_for_little() {
    let till = Till::open();
    let serial = till.keys.public_key_id.as_str();
    for (number, amount, named, status) in [
        ("N1", 200_000, false, 400),
        ("N2", 200_000, true, 200),
        ("N3", 29, true, 400),
    ] {
        let mut body = transfer(&till, number, amount);
        if named {
            body["user_name"] = json!(till.sealed(serial, "张三"));
        }
        assert_eq!(sealed_post(&till, TRANSFERS, &body).0, status, "{number}");
    }
    let known = till.get(&format!("{TRANSFERS}/out-bill-no/N2"));
    assert!(
        known["user_name"]
            .as_str()
            .is_some_and(|sealed| sealed.len() == 344)
    );
}

#[test]
fn complaints_are_told_answered_and_settled() {
    let till = Till::open();
    till.paid("COMPLAIN-1", 100, json!({}));
    till.due();
    let (status, said) = till.call(
        "POST",
        "/v3/merchant-service/complaint-notifications",
        &json!({ "url": NOTIFY }),
    );
    assert_eq!((status, &said["url"]), (200, &json!(NOTIFY)));
    let id = till
        .shop
        .sim
        .complain("COMPLAIN-1", "cold tea", Some("13800000000"))
        .unwrap();
    let (event, original, resource) = till.read(&till.due()[0]);
    assert_eq!(
        (event.as_str(), original.as_str()),
        ("COMPLAINT.CREATE", "complaint")
    );
    assert_eq!(
        resource,
        json!({ "complaint_id": id, "action_type": "CREATE_COMPLAINT" })
    );
    let base = "/v3/merchant-service/complaints-v2";
    let listed = till.get(&format!(
        "{base}?begin_date=2026-03-01&end_date=2026-03-02&limit=5"
    ));
    assert_eq!(
        (&listed["total_count"], &listed["data"][0]["complaint_id"]),
        (&json!(1), &json!(id))
    );
    let answer = json!({ "complainted_mchid": till.mchid, "response_content": "warm now" });
    assert_eq!(
        till.call("POST", &format!("{base}/{id}/response"), &answer)
            .0,
        204
    );
    assert_eq!(
        till.get(&format!("{base}/{id}"))["complaint_state"],
        "PROCESSING"
    );
    let done = json!({ "complainted_mchid": till.mchid });
    assert_eq!(
        till.call("POST", &format!("{base}/{id}/complete"), &done).0,
        204
    );
    let known = till.get(&format!("{base}/{id}"));
    assert_eq!(
        (&known["complaint_state"], &known["complaint_detail"]),
        (&json!("PROCESSED"), &json!("cold tea"))
    );
    assert!(
        known["payer_phone"]
            .as_str()
            .is_some_and(|sealed| sealed.len() == 344)
    );
    let history = till.get(&format!("{base}/{id}/negotiation-historys"));
    let kinds: Vec<_> = history["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| &e["operate_type"])
        .collect();
    assert_eq!(
        kinds,
        [
            "MERCHANT_CONFIRM_COMPLETE",
            "MERCHANT_RESPONSE",
            "USER_CREATE_COMPLAINT"
        ]
    );
    assert_eq!(
        till.no("POST", &format!("{base}/{id}/complete"), &done).0,
        400
    );
    let far = format!("{base}?begin_date=2026-01-01&end_date=2026-03-02");
    assert_eq!(
        till.no("GET", &far, &Value::Null),
        (400, "PARAM_ERROR".into())
    );
    let url = "/v3/merchant-service/complaint-notifications";
    assert_eq!(till.call("DELETE", url, &Value::Null), (204, Value::Null));
    assert_eq!(
        till.no("GET", url, &Value::Null),
        (404, "RESOURCE_NOT_EXISTS".into())
    );
}

#[test]
fn an_upload_signs_only_its_meta_and_vouches_for_its_bytes() {
    let till = Till::open();
    let picture = b"\x89PNG\r\n\r\n--not-the-boundary--\r\n\0\xff";
    let target = "/v3/merchant/media/upload";
    let send = |sum: &str, signed_whole: bool| {
        let meta = json!({ "filename": "a.png", "sha256": sum }).to_string();
        let head = format!(
            "--b0undary\r\nContent-Disposition: form-data; name=\"meta\";\r\nContent-Type: application/json\r\n\r\n\
             {meta}\r\n--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\";\r\n\
             Content-Type: image/png\r\n\r\n"
        );
        let body = [head.as_bytes(), picture, b"\r\n--b0undary--\r\n"].concat();
        let signed = if signed_whole {
            &body[..]
        } else {
            meta.as_bytes()
        };
        let authorization = Some(till.authorization("POST", target, signed, &Odd::default()));
        let headers = &[("content-type", "multipart/form-data; boundary=b0undary")];
        till.send(
            "POST",
            target,
            &body,
            &Odd {
                authorization,
                headers,
                ..Odd::default()
            },
        )
    };
    let sum = hex(digest(&SHA256, picture).as_ref());
    let answer = send(&sum, false);
    assert_eq!(answer.status, 200);
    till.verify(&answer.headers, &answer.body);
    let said: Value = serde_json::from_slice(&answer.body).unwrap();
    let id = said["media_id"].as_str().unwrap();
    let image = till.send(
        "GET",
        &format!("/v3/merchant-service/images/{id}"),
        b"",
        &Odd::default(),
    );
    assert_eq!(
        (image.body.as_slice(), image.header("wechatpay-signature")),
        (&picture[..], None)
    );
    assert_eq!(send(&sum, true).status, 401);
    assert_eq!(send(&sum.replace(&sum[..1], "x"), false).status, 400);
}
