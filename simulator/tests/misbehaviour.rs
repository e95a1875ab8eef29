//! Faults on request, through the library.

mod witness;

use fenpay_simulator::{Fault, FaultKind, Manner};
use witness::{Shop, read, refused, signature, xml};

const PLACE: &str = "/pay/unifiedorder";

fn body(shop: &Shop, number: &str) -> Vec<u8> {
    xml(&shop.sealed("appid", "mch_id", true, &witness::native(number, "100")))
}

#[test]
fn a_connection_dropped_before_or_after_the_effect() {
    let shop = Shop::open();
    for (kind, orders) in [(FaultKind::DropBefore, 0), (FaultKind::DropAfterCommit, 1)] {
        shop.sim.fault(Fault::once(PLACE, kind));
        let outcome = shop
            .sim
            .answer(&shop.request(PLACE, body(&shop, "ORDER-0001")));
        assert!(outcome.answer.is_none());
        assert_eq!(shop.sim.orders().len(), orders);
    }
    assert_eq!(shop.place("ORDER-0001", "100")["result_code"], "SUCCESS");
}

#[test]
fn answers_are_spoilt_after_the_effect_or_before_it() {
    let shop = Shop::open();
    let spoilt = |fault: Fault, number: &str| {
        shop.sim.fault(fault);
        shop.sim.answer(&shop.request(PLACE, body(&shop, number)))
    };
    let html = spoilt(Fault::once(PLACE, FaultKind::Html), "ORDER-0001");
    assert!(html.response().unwrap().body.starts_with(b"<html>"));
    assert!(shop.sim.order("ORDER-0001").is_some());
    let early = Fault {
        before: true,
        ..Fault::once(PLACE, FaultKind::ServerError)
    };
    assert_eq!(spoilt(early, "ORDER-0002").response().unwrap().status, 502);
    assert!(shop.sim.order("ORDER-0002").is_none());
    let moved = spoilt(Fault::once(PLACE, FaultKind::Redirect), "ORDER-0003");
    assert_eq!(
        (
            moved.response().unwrap().status,
            moved.response().unwrap().header("location")
        ),
        (302, Some("/elsewhere"))
    );
    let late = spoilt(Fault::once(PLACE, FaultKind::Delay).ms(700), "ORDER-0004");
    assert_eq!(late.delay_ms, 700);
    for (kind, manner) in [
        (FaultKind::Truncated, Manner::Truncated),
        (FaultKind::LyingLength, Manner::LyingLength),
        (FaultKind::SlowDrip, Manner::SlowDrip { pause_ms: 3 }),
    ] {
        let outcome = spoilt(Fault::once(PLACE, kind).ms(3), "ORDER-0005");
        assert_eq!(outcome.answer.unwrap().1, manner);
    }
    let bomb = spoilt(Fault::once(PLACE, FaultKind::GzipBomb), "ORDER-0006");
    let bomb = bomb.response().unwrap();
    assert_eq!(bomb.header("content-encoding"), Some("gzip"));
    assert!(bomb.body.len() < 4 << 20);
}

#[test]
fn answers_lie_about_success_or_about_the_order() {
    let shop = Shop::open();
    shop.sim.fault(Fault::once(PLACE, FaultKind::Unsigned));
    let unsigned = read(&shop.post(PLACE, body(&shop, "ORDER-0001")).body);
    assert_eq!(unsigned["result_code"], "SUCCESS");
    assert!(!unsigned.contains_key("sign"));
    shop.sim
        .fault(Fault::once("/pay/orderquery", FaultKind::AnotherOrder));
    let told = shop.call("/pay/orderquery", &[("out_trade_no", "ORDER-0001")]);
    assert_eq!(told["out_trade_no"], "ANOTHER-ORDER-0001");
}

#[test]
fn operations_are_refused_by_script_with_and_without_effect() {
    let shop = Shop::open();
    shop.sim
        .fault(Fault::once(PLACE, FaultKind::Refuse).code("NOAUTH"));
    assert_eq!(refused(&shop.place("ORDER-0001", "1")), "NOAUTH");
    assert!(shop.sim.orders().is_empty());
    shop.sim
        .fault(Fault::once(PLACE, FaultKind::RefuseAfterCommit));
    assert_eq!(refused(&shop.place("ORDER-0001", "1")), "SYSTEMERROR");
    assert_eq!(shop.sim.orders().len(), 1);
}

fn notices_with(kind: FaultKind) -> (Shop, Vec<fenpay_simulator::Outgoing>) {
    let shop = Shop::open();
    shop.place("ORDER-0001", "100");
    shop.sim.fault(Fault::once("notice", kind).ms(9_000));
    shop.sim.pay("ORDER-0001").unwrap();
    let notices = shop.sim.due_notices();
    (shop, notices)
}

#[test]
fn notices_are_doubled_forged_altered_and_only_the_true_one_can_be_acknowledged() {
    for (kind, genuine, total) in [
        (FaultKind::Duplicate, true, "100"),
        (FaultKind::Forge, false, "100"),
        (FaultKind::WrongAmount, true, "101"),
    ] {
        let (shop, notices) = notices_with(kind);
        assert_eq!(notices.len(), 2, "{kind:?}");
        let (odd, good) = (read(&notices[0].body), read(&notices[1].body));
        let sign = |fields: &witness::Map| signature(fields, &shop.merchant.key, true);
        assert_eq!(odd["sign"] == sign(&odd), genuine, "{kind:?}");
        assert_eq!(odd["total_fee"], total, "{kind:?}");
        assert_eq!(
            (good["sign"].as_str(), good["total_fee"].as_str()),
            (sign(&good).as_str(), "100")
        );
        let thanks = b"<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>";
        shop.sim.noticed(notices[0].id, 200, thanks);
        assert!(!shop.sim.notices()[0].acknowledged);
        shop.sim.noticed(notices[1].id, 200, thanks);
        assert!(shop.sim.notices()[0].acknowledged);
    }
}

#[test]
fn notices_are_lost_or_overtaken() {
    let (shop, notices) = notices_with(FaultKind::Lose);
    assert!(notices.is_empty());
    shop.clock.advance_ms(48 * 3_600_000);
    assert!(shop.sim.due_notices().is_empty());
    let (shop, notices) = notices_with(FaultKind::Reorder);
    assert!(notices.is_empty());
    shop.refund("ORDER-0001", "R1", "100", "100");
    shop.clock.advance_ms(2_000);
    assert_eq!(shop.sim.due_notices()[0].url, "http://127.0.0.1:9/refund");
    shop.clock.advance_ms(7_000);
    let late = shop.sim.due_notices();
    assert_eq!(
        (late[0].url.as_str(), late[0].attempt),
        ("http://127.0.0.1:9/paid", 1)
    );
}
