//! Bytes that nobody meant: whatever comes in, a typed error comes out with the answer that asks for
//! the notice again, and the ledger stands where it stood (P21).

use crate::forge::{is_fail, key, map, payment, sealed, snapshot, with, written};
use fenpay::Kind;
use fenpay_tests::shop::Shop;
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::LazyLock;

/// One shop for all cases, because nothing may change it.
static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    let shop = Shop::open();
    shop.place("ORDER-1").unwrap();
    shop
});

fn genuine() -> Vec<u8> {
    sealed(&payment(&SHOP, "ORDER-1"), &key(&SHOP))
}

fn nothing_happens(body: &[u8]) -> Result<(), TestCaseError> {
    let before = snapshot(&SHOP);
    let received = SHOP.engine.receive(&[], body);
    prop_assert!(is_fail(&received));
    let error = received.outcome.unwrap_err();
    prop_assert_ne!(error.kind(), Kind::Internal);
    prop_assert_eq!(error.operation(), "notice.receive");
    prop_assert_eq!(snapshot(&SHOP), before);
    // And the same through the waist.
    let reply = SHOP
        .engine
        .call("notice.receive", &serde_json::Value::Null, Some(body));
    prop_assert_eq!(reply.status, error.kind().number());
    prop_assert_eq!(&reply.body["reply"]["status"], 200);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn arbitrary_bytes_are_refused(body in vec(any::<u8>(), 0..4096)) {
        nothing_happens(&body)?;
    }

    #[test]
    fn arbitrary_text_in_our_dialect_is_refused(text in "(<xml>|</xml>|<mch_id>1900000109</mch_id>|<sign>|</sign>|<!\\[CDATA\\[|\\]\\]>|&[a-z#x0-9]{0,6};|<[a-z_!?/]{0,8}>|[A-F0-9]{1,64}|\\PC{0,16}){0,40}") {
        nothing_happens(text.as_bytes())?;
    }

    #[test]
    fn a_genuine_notice_with_changed_bytes_is_refused(changes in vec((any::<prop::sample::Index>(), 1u8..=255), 1..4)) {
        let mut body = genuine();
        for (at, flip) in changes {
            let at = at.index(body.len());
            body[at] ^= flip;
        }
        // Two changes may undo each other, and nothing says that white space between fields counts.
        prop_assume!(!xml_says_the_same(&body));
        nothing_happens(&body)?;
    }

    #[test]
    fn a_piece_of_a_genuine_notice_is_refused(from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let body = genuine();
        let (from, to) = (from.index(body.len()), to.index(body.len()));
        nothing_happens(&body[from.min(to)..from.max(to)])?;
    }

    #[test]
    fn genuine_notices_in_one_another_are_refused(at in any::<prop::sample::Index>()) {
        let body = genuine();
        let at = at.index(body.len());
        nothing_happens(&[&body[..at], &body, &body[at..]].concat())?;
    }

    #[test]
    fn a_field_more_or_another_value_is_refused(name in "[a-z_]{1,20}", value in "[ -~]{1,40}") {
        let notice = map(&genuine());
        prop_assume!(notice.get(&name) != Some(&value));
        nothing_happens(&written(&with(&notice, &[(&name, &value)])))?;
    }

    #[test]
    fn a_signature_that_is_not_the_one_is_refused(sign in "[0-9A-Fa-f]{0,70}|[ -~]{0,70}") {
        let notice = map(&genuine());
        prop_assume!(notice["sign"] != sign);
        nothing_happens(&written(&with(&notice, &[("sign", &sign)])))?;
    }
}

fn xml_says_the_same(body: &[u8]) -> bool {
    let genuine = map(&genuine());
    let read = fenpay::wire::xml::read(body);
    read.is_ok_and(|fields| {
        fields
            .iter()
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
            .collect::<crate::forge::Map>()
            == genuine
    })
}

#[test]
fn every_prefix_and_every_flipped_bit_of_a_genuine_notice_is_refused() {
    let body = genuine();
    for end in 0..body.len() {
        nothing_happens(&body[..end]).unwrap();
    }
    for at in 0..body.len() * 8 {
        let mut flipped = body.clone();
        flipped[at / 8] ^= 1 << (at % 8);
        nothing_happens(&flipped).unwrap();
    }
}

#[test]
fn bombs_and_giants_are_refused_in_bounded_time() {
    let deep = format!("<xml>{}</xml>", "<a>".repeat(60_000));
    let wide: String = (0..20_000).map(|n| format!("<a{n}>1</a{n}>")).collect();
    let bomb = format!(
        "<!DOCTYPE x [<!ENTITY a \"{}\">{}]><xml><a>&b;</a></xml>",
        "a".repeat(1000),
        "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">".repeat(100)
    );
    let huge = format!("<xml><attach>{}</attach></xml>", "a".repeat(255 << 10));
    let start = std::time::Instant::now();
    for body in [
        deep.into_bytes(),
        format!("<xml>{wide}</xml>").into_bytes(),
        bomb.into_bytes(),
        huge.into_bytes(),
        vec![b'<'; 8 << 20],
        vec![0; 8 << 20],
    ] {
        nothing_happens(&body).unwrap();
    }
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}
