//! WeChat Pay's keys: fetched when they are needed, renewed when they change, and never because
//! somebody asks for it ten thousand times.

use fenpay::v3::{Headers, Trust, sign};
use fenpay::{Advice, Kind};
use fenpay_simulator::{Dialects, Fault, FaultKind, V3Keys};
use fenpay_tests::shop::{MCHID, Shop, config_in, order};
use serde_json::{Value, json};

const CERTIFICATES: &str = "GET /v3/certificates";

/// A shop whose configuration holds these platform keys, and WeChat Pay's world with it.
fn knowing(shop: &Shop, keys: &Value) -> Shop {
    let mut config = config_in(&shop.wechat, Dialects::V3);
    config["merchants"][0]["v3"]["platform_keys"] = keys.clone();
    let (wechat, clock) = (shop.wechat.clone(), shop.clock.clone());
    Shop::configured(&config, wechat, clock, shop.ledger.clone(), 2)
}

/// WeChat Pay with certificates only, and a shop that knows none of them.
fn stranger() -> Shop {
    let shop = Shop::open_in(Dialects::V3);
    shop.wechat.migrate(None, V3Keys::Certificates, 0);
    knowing(&shop, &json!({}))
}

#[test]
fn opening_sends_nothing_and_the_first_answer_brings_the_certificates() {
    let shop = stranger();
    assert!(shop.wire.sent().is_empty());
    assert_eq!(shop.place("BOOT-1").unwrap()["state"], "open");
    assert_eq!(shop.wire.count(CERTIFICATES), 1);
    shop.place("BOOT-2").unwrap();
    assert_eq!(shop.wire.count(CERTIFICATES), 1);
}

#[test]
fn a_notice_may_be_the_first_message_of_all() {
    let shop = Shop::open_in(Dialects::V3);
    shop.wechat.migrate(None, V3Keys::Certificates, 0);
    shop.place("FIRST-1").unwrap();
    shop.pay("FIRST-1");
    let notices = shop.notices();
    let later = knowing(&shop, &json!({}));
    assert_eq!(later.take(&notices[0]).outcome.unwrap()["outcome"], "paid");
    assert_eq!(later.wire.count(CERTIFICATES), 1);
}

#[test]
fn a_forged_serial_ten_thousand_times_asks_for_certificates_once_at_most() {
    let shop = stranger();
    shop.place("FLOOD-1").unwrap();
    shop.pay("FLOOD-1");
    let notices = shop.notices();
    let asked = shop.wire.count(CERTIFICATES);
    shop.clock.advance_ms(120_000);
    let fresh = {
        shop.wechat.resend(notices[0].id).unwrap();
        shop.notices().pop().unwrap()
    };
    for round in 0..10_000 {
        let mut headers = fresh.headers.clone();
        for (name, value) in &mut headers {
            if name.eq_ignore_ascii_case("wechatpay-serial") {
                *value = format!("{round:040X}");
            }
        }
        let received = shop.engine.receive(&headers, &fresh.body);
        assert_eq!(received.outcome.unwrap_err().kind(), Kind::Forged);
        assert!(received.reply.status >= 400);
    }
    assert!(shop.wire.count(CERTIFICATES) <= asked + 1);
    // The genuine one is taken all the same.
    assert_eq!(shop.take(&fresh).outcome.unwrap()["outcome"], "paid");
}

/// Of a hundred merchants, none of which a message names, one asks: a forged serial must not make all
/// of them ask. An id of a public key makes nobody ask, because it cannot be fetched.
#[test]
fn a_forged_serial_asks_once_however_many_merchants_there_are() {
    let shop = stranger();
    shop.place("CROWD-1").unwrap();
    shop.pay("CROWD-1");
    let notice = shop.notices().pop().unwrap();
    let mut config = config_in(&shop.wechat, Dialects::V3);
    config["merchants"][0]["v3"]["platform_keys"] = json!({});
    let first = config["merchants"][0].clone();
    for i in 0..99 {
        let mut other = first.clone();
        other["mchid"] = json!(format!("19{i:08}"));
        config["merchants"].as_array_mut().unwrap().push(other);
    }
    let (wechat, clock) = (shop.wechat.clone(), shop.clock.clone());
    let mall = Shop::configured(&config, wechat, clock, shop.ledger.clone(), 3);
    for serial in [
        "PUB_KEY_ID_0114232134912410000000000000",
        "5157F09EFDC096DE15EBE81A47057A72",
    ] {
        for _ in 0..20 {
            let mut headers = notice.headers.clone();
            for (name, value) in &mut headers {
                if name.eq_ignore_ascii_case("wechatpay-serial") {
                    *value = serial.to_owned();
                }
            }
            let error = mall
                .engine
                .receive(&headers, &notice.body)
                .outcome
                .unwrap_err();
            assert_eq!(error.kind(), Kind::Forged);
        }
        let most = if serial.starts_with("PUB") { 0 } else { 1 };
        assert_eq!(mall.wire.count(CERTIFICATES), most, "{serial}");
    }
}

#[test]
fn a_new_certificate_is_fetched_when_a_message_names_it() {
    let shop = stranger();
    shop.place("ROTATE-1").unwrap();
    shop.clock.advance_ms(120_000);
    let serial = shop.wechat.rotate(100).unwrap();
    shop.pay("ROTATE-1");
    let notices = shop.notices();
    let named = |(name, value): &(String, String)| {
        name.eq_ignore_ascii_case("wechatpay-serial") && *value == serial
    };
    assert!(notices[0].headers.iter().any(named));
    assert_eq!(shop.take(&notices[0]).outcome.unwrap()["outcome"], "paid");
    assert_eq!(shop.wire.count(CERTIFICATES), 2);
    shop.wechat.retire();
    shop.clock.advance_ms(120_000);
    assert_eq!(shop.place("ROTATE-2").unwrap()["state"], "open");
}

#[test]
fn a_refresh_that_fails_keeps_the_keys_that_are_there() {
    let shop = stranger();
    shop.place("KEEP-1").unwrap();
    shop.clock.advance_ms(11 * 3_600_000);
    for kind in [
        FaultKind::ServerError,
        FaultKind::Garbage,
        FaultKind::Forge,
        FaultKind::Unsigned,
    ] {
        shop.wechat.fault(Fault::once("/v3/certificates", kind));
        shop.clock.advance_ms(120_000);
        let ticked = shop.call("task.tick", json!({ "limit": 1000 })).unwrap();
        let told = ticked["problems"].as_array().unwrap();
        assert!(
            told.iter().any(|p| p["task"] == "certificates"),
            "{kind:?}: {ticked}"
        );
        assert_eq!(
            shop.place(&format!("KEEP-{kind:?}")).unwrap()["state"],
            "open"
        );
    }
    let before = shop.wire.count(CERTIFICATES);
    shop.clock.advance_ms(120_000);
    shop.call("task.tick", json!({})).unwrap();
    shop.clock.advance_ms(120_000);
    shop.call("task.tick", json!({})).unwrap();
    assert_eq!(
        shop.wire.count(CERTIFICATES),
        before + 1,
        "fresh ones are not asked for again"
    );
}

#[test]
fn a_merchant_with_a_public_key_only_never_asks_for_certificates() {
    let shop = Shop::open_in(Dialects::V3);
    shop.wechat.migrate(None, V3Keys::PublicKey, 100);
    let keys = shop.wechat.v3_credentials(MCHID).unwrap();
    let public: Value = keys
        .platform_keys
        .iter()
        .filter(|(id, _)| *id == keys.public_key_id)
        .map(|(id, pem)| (id.clone(), json!(pem)))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let shop = knowing(&shop, &public);
    shop.place("PUBLIC-1").unwrap();
    shop.pay("PUBLIC-1");
    for received in shop.take_all() {
        assert_eq!(received.outcome.unwrap()["outcome"], "paid");
    }
    shop.clock.advance_ms(24 * 3_600_000);
    shop.call("task.tick", json!({ "limit": 1000 })).unwrap();
    assert_eq!(shop.wire.count(CERTIFICATES), 0);
}

#[test]
fn during_the_migration_notices_under_either_key_are_taken() {
    let shop = Shop::open_in(Dialects::V3);
    shop.wechat.migrate(None, V3Keys::Both, 50);
    let mut serials = std::collections::BTreeSet::new();
    for i in 0..40 {
        let number = format!("MIGRATE-{i:02}");
        shop.place(&number).unwrap();
        shop.pay(&number);
        for notice in shop.notices() {
            let serial = notice
                .headers
                .iter()
                .find(|(n, _)| n.eq_ignore_ascii_case("wechatpay-serial"));
            serials.insert(serial.unwrap().1.starts_with("PUB_KEY_ID_"));
            assert_eq!(shop.take(&notice).outcome.unwrap()["outcome"], "paid");
        }
    }
    assert_eq!(serials.len(), 2, "both keys signed");
    assert_eq!(shop.wire.count(CERTIFICATES), 0);
}

#[test]
fn probes_are_refused_as_what_they_are_and_the_true_message_follows() {
    let shop = Shop::open_in(Dialects::V3);
    shop.place("PROBE-1").unwrap();
    shop.wechat
        .fault(Fault::once("notice/payment", FaultKind::Probe));
    shop.pay("PROBE-1");
    let mut kinds = Vec::new();
    for notice in shop.notices() {
        let received = shop.take(&notice);
        kinds.push(
            received
                .outcome
                .map(|o| o["outcome"].clone())
                .map_err(|e| (e.kind(), e.advice())),
        );
    }
    assert_eq!(
        kinds,
        [Err((Kind::Probe, Advice::Never)), Ok(json!("paid"))]
    );
    // A probe in the place of an answer: the outcome is unknown, and asking again tells it.
    let path = "/v3/pay/transactions/out-trade-no/PROBE-2";
    shop.place("PROBE-2").unwrap();
    shop.wechat.fault(Fault::once(path, FaultKind::Probe));
    let asked = json!({ "out_trade_no": "PROBE-2" });
    let error = shop.call("order.query", asked.clone()).unwrap_err();
    // A question may be asked again at once.
    assert_eq!((error.kind(), error.advice()), (Kind::Probe, Advice::Same));
    assert_eq!(shop.call("order.query", asked).unwrap()["state"], "open");
}

#[test]
fn evidence_of_v3_can_be_verified_again_by_anybody() {
    let shop = Shop::open_in(Dialects::V3);
    shop.call("order.place", order("PROOF-1")).unwrap();
    shop.pay("PROOF-1");
    shop.take_all();
    let record = format!("order:{MCHID}:PROOF-1");
    let kept = shop.ledger.evidence_of(&record).unwrap();
    assert!(kept.len() >= 2, "{kept:?}");
    let keys = shop.wechat.v3_credentials(MCHID).unwrap().platform_keys;
    let mut trust = Trust::new();
    for (name, pem) in &keys {
        trust = trust.with_key(name, pem).unwrap();
    }
    for evidence in kept {
        let text = String::from_utf8(evidence.body.clone()).unwrap();
        let (head, body) = text.split_once("\n\n").unwrap();
        let headers: Vec<_> = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let headers = Headers::read(&headers).unwrap().unwrap();
        let now_s = headers.timestamp.parse().unwrap();
        sign::verify(&trust, &headers, body.as_bytes(), now_s).unwrap();
        let by = format!("WECHATPAY2-SHA256-RSA2048 {}", headers.serial);
        assert_eq!(evidence.verified_by, by);
    }
}
