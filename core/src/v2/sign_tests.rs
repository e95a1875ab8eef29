use super::*;
use proptest::prelude::*;

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const BOTH: [SignType; 2] = [SignType::Md5, SignType::HmacSha256];

fn fields(pairs: &[(&'static str, &'static str)]) -> Fields<'static> {
    pairs.iter().copied().collect()
}

fn signed(sign_type: SignType) -> Fields<'static> {
    let mut fields = fields(&[("appid", "wx1"), ("mch_id", "10000100"), ("total_fee", "1")]);
    let sign = sign(&fields, KEY, sign_type).unwrap();
    fields.set("sign", sign);
    fields
}

fn refused(fields: &Fields, sign_type: SignType) -> Error {
    let error = verify(fields, KEY, sign_type).unwrap_err();
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Forged, Advice::Never)
    );
    error
}

#[test]
fn names_sort_bytewise_and_empty_values_stay_out() {
    let odd = [
        ("coupon_id_2", "b"),
        ("coupon_id_10", "a"),
        ("Z", "1"),
        ("_", "2"),
        ("a", "3"),
        ("ab", "0"),
        ("empty", ""),
        ("sign", "ignored"),
        ("coupon_id", "c"),
        ("a$", "4"),
    ];
    let text = "Z=1&_=2&a=3&a$=4&ab=0&coupon_id=c&coupon_id_10=a&coupon_id_2=b&key=k";
    let mut md5 = Md5::new();
    md5.update(text.as_bytes());
    assert_eq!(
        sign(&fields(&odd), "k", SignType::Md5).unwrap(),
        md5.finish_hex_upper()
    );
    let mut hmac = HmacSha256::new(b"k");
    hmac.update(text.as_bytes());
    assert_eq!(
        sign(&fields(&odd), "k", SignType::HmacSha256).unwrap(),
        hmac.finish_hex_upper()
    );
}

#[test]
fn nothing_is_signed_or_verified_with_an_empty_key() {
    for sign_type in BOTH {
        assert_eq!(
            sign(&signed(sign_type), "", sign_type).unwrap_err().kind(),
            Kind::Input
        );
        assert_eq!(
            verify(&signed(sign_type), "", sign_type)
                .unwrap_err()
                .kind(),
            Kind::Input
        );
    }
}

#[test]
fn a_field_named_key_is_refused() {
    let mut with_key = signed(SignType::Md5);
    with_key.set("key", "x");
    assert_eq!(
        sign(&with_key, KEY, SignType::Md5).unwrap_err().kind(),
        Kind::Input
    );
    refused(&with_key, SignType::Md5);
}

/// Whoever has the key can sign such a message; nobody can say what was signed then.
#[test]
fn a_field_named_key_is_refused_also_under_a_good_signature() {
    let mut hmac = HmacSha256::new(KEY.as_bytes());
    hmac.update(format!("a=1&key=x&key={KEY}").as_bytes());
    let mut with_key = fields(&[("a", "1"), ("key", "x")]);
    with_key.set("sign", hmac.finish_hex_upper());
    let error = refused(&with_key, SignType::HmacSha256);
    assert_eq!(error.field(), Some("key"));
}

#[test]
fn an_algorithm_is_read_by_its_name_and_nothing_like_it() {
    for sign_type in BOTH {
        assert_eq!(SignType::parse(sign_type.name()), Some(sign_type));
    }
    for other in ["", "md5", "HMAC-SHA256 ", "HMACSHA256", "none"] {
        assert_eq!(SignType::parse(other), None, "{other}");
    }
}

#[test]
fn an_error_says_what_is_the_matter_with_a_sign() {
    for (sign_type, digits) in [(SignType::Md5, 32), (SignType::HmacSha256, 64)] {
        let good = signed(sign_type);
        let sign = good.get("sign").unwrap();
        let shape = format!("exactly {digits} upper-case");
        for (claimed, words) in [
            (sign[1..].to_owned(), shape.as_str()),
            (format!("{sign}0"), &shape),
            (sign.to_lowercase(), &shape),
            ("G".repeat(digits), &shape),
            ("A0".repeat(digits / 2), "does not match"),
        ] {
            let mut bad = good.clone();
            bad.set("sign", claimed.clone());
            let error = refused(&bad, sign_type);
            assert!(error.text().contains(words), "{claimed}: {error}");
            assert_eq!(error.field(), Some("sign"));
        }
    }
}

/// v2 reference, 1.5: the subset sorted, `&secret=` behind it, in MD5.
#[test]
fn wecoms_second_signature_is_over_the_sorted_subset() {
    let message = fields(&[("c", "3"), ("b", ""), ("a", "1"), ("z", "9")]);
    let sign = wecom(&message, &["c", "b", "a"], "s").unwrap();
    assert_eq!(
        sign,
        digest::md5_hex_lower(b"a=1&c=3&secret=s").to_uppercase()
    );
    let error = wecom(&message, &["a"], "").unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Input, Some("wecom_secret"))
    );
}

#[test]
fn a_sign_that_is_not_exactly_right_is_forged() {
    for sign_type in BOTH {
        let good = signed(sign_type);
        verify(&good, KEY, sign_type).unwrap();
        let right = good.get("sign").unwrap().to_owned();
        let wrong = [
            String::new(),
            right.to_lowercase(),
            format!(" {right}"),
            format!("{right} "),
            format!("{right}\n"),
            right[..right.len() - 1].to_owned(),
            right[1..].to_owned(),
            format!("{right}0"),
            right.repeat(2),
            "0".repeat(right.len()),
            "null".to_owned(),
            format!("{right}\u{0}"),
            right.replace(|c: char| c.is_ascii_digit(), "０"),
        ];
        for sign in wrong {
            let mut bad = good.clone();
            bad.set("sign", sign);
            refused(&bad, sign_type);
        }
        let mut without = good.clone();
        without.remove("sign");
        assert!(refused(&without, sign_type).text().contains("no sign"));
        refused(&Fields::new(), sign_type);
    }
}

#[test]
fn the_message_never_chooses_the_algorithm() {
    for (ours, theirs) in [
        (SignType::Md5, SignType::HmacSha256),
        (SignType::HmacSha256, SignType::Md5),
    ] {
        let error = refused(&signed(theirs), ours);
        assert!(
            error
                .text()
                .contains(&format!("signed with {}", theirs.name())),
            "{error}"
        );
        let mut naming = fields(&[("a", "1"), ("sign_type", theirs.name())]);
        let by_theirs = sign(&naming, KEY, theirs).unwrap();
        let by_ours = sign(&naming, KEY, ours).unwrap();
        naming.set("sign", by_theirs);
        refused(&naming, ours);
        naming.set("sign", by_ours);
        assert_eq!(refused(&naming, ours).field(), Some("sign_type"));
        naming.set("sign_type", "none");
        refused(&naming, ours);
    }
}

#[test]
fn probes_are_refused_under_their_own_kind() {
    let mut probe = signed(SignType::Md5);
    probe.set("sign", "WECHATPAY/SIGNTEST/0123456789");
    assert_eq!(
        verify(&probe, KEY, SignType::Md5).unwrap_err().kind(),
        Kind::Probe
    );
}

#[test]
fn other_keys_do_not_verify() {
    for key in [
        "0",
        "null",
        "192006250b4c09247ec02edce69f6a2D",
        "undefined",
        " ",
    ] {
        for sign_type in BOTH {
            assert_eq!(
                verify(&signed(sign_type), key, sign_type)
                    .unwrap_err()
                    .kind(),
                Kind::Forged
            );
        }
    }
}

#[test]
fn errors_hold_neither_key_nor_values() {
    let mut bad = fields(&[("openid", "o-secret"), ("a", "1")]);
    bad.set("sign", "0".repeat(32));
    let text = refused(&bad, SignType::Md5).to_string();
    assert!(
        !text.contains(KEY) && !text.contains("secret") && !text.contains("0000"),
        "{text}"
    );
}

proptest! {
    #[test]
    fn what_is_signed_verifies_in_any_order(
        pairs in prop::collection::btree_map("[a-jl-z_][a-z0-9_]{0,12}", "[ -~中]{0,12}", 1..12),
        at in any::<prop::sample::Index>(),
    ) {
        for sign_type in BOTH {
            let mut fields: Fields = pairs.iter().filter(|(n, _)| *n != "sign" && *n != "sign_type").map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let signature = sign(&fields, KEY, sign_type).unwrap();
            fields.set("sign", signature);
            let mut shuffled: Vec<_> = fields.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
            let middle = at.index(shuffled.len());
            shuffled.rotate_left(middle);
            let shuffled: Fields = shuffled.into_iter().collect();
            verify(&shuffled, KEY, sign_type).unwrap();
            if let Some((name, value)) = pairs.iter().next().filter(|(n, _)| fields.get(n).is_some() && *n != "sign") {
                let mut other = fields.clone();
                other.set(name.as_str(), format!("{value}x"));
                prop_assert!(verify(&other, KEY, sign_type).is_err());
            }
        }
    }
}
