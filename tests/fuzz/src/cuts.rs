//! Whether a signed string has one meaning (P19): of two accepted messages over the same string that say
//! different things, one at least is marked as ambiguous, so that nothing is done on it alone.

use crate::readers::{self, Map};
use crate::v2::{KEY, MCH_ID, accept};
use crate::xml::pairs;
use arbitrary::{Result, Unstructured};
use fenpay::v2::notice::Notice;
use fenpay::wire::{Fields, xml};

/// Fields for a notice, and where its string is cut a second time.
pub fn run(bytes: &[u8]) {
    let _ = two_cuts(&mut Unstructured::new(bytes));
}

const PAYMENT: [(&str, &str); 9] = [
    ("appid", "wx1"),
    ("mch_id", MCH_ID),
    ("openid", "o1"),
    ("out_trade_no", "TEA-1"),
    ("result_code", "SUCCESS"),
    ("return_code", "SUCCESS"),
    ("total_fee", "1"),
    ("trade_type", "JSAPI"),
    ("transaction_id", "42001"),
];

/// Names that mean something, and some that stand between them.
const NAMES: [&str; 24] = [
    "attach",
    "attach_",
    "appid",
    "b",
    "bank_type",
    "body",
    "cash_fee",
    "device_info",
    "err_code",
    "event_type",
    "fee_type",
    "is_subscribe",
    "key",
    "mch_id",
    "mchid",
    "out_trade_no",
    "refund_id",
    "return_code",
    "sign",
    "sign_type",
    "total_fee",
    "total_fee_",
    "trade_state",
    "transaction_id",
];

const VALUES: [&str; 14] = [
    "",
    "1",
    "2",
    "x",
    "SUCCESS",
    "&",
    "=",
    "&=",
    "a=1",
    "&b=2",
    "&total_fee=1",
    "&sign_type=MD5",
    "TEA-2",
    "茶",
];

fn two_cuts(input: &mut Unstructured) -> Result<()> {
    let is_md5 = input.arbitrary()?;
    let map = message(input)?;
    let signed = readers::signed(&map);
    let sign = readers::signature(&signed, KEY, is_md5);
    let other = cut(input, &signed)?;
    let empties = input.choose(&NAMES)?;
    let (first, second) = (written(&map, &sign), written(&other, &sign));
    let (Some(first), Some(second)) = (first, second) else {
        return Ok(());
    };
    let (one, two) = (accept(&first, is_md5), accept(&second, is_md5));
    if let (Ok(one), Ok(two)) = (&one, &two) {
        let (a, b) = (filled(one), filled(two));
        let differ = a != b;
        assert!(
            !differ || one.ambiguous || two.ambiguous,
            "{signed:?}\n{a:?}\n{b:?}"
        );
        // What swallowed other fields is the one that is marked.
        let marked = if a.len() < b.len() { one } else { two };
        assert!(
            !differ || a.len() == b.len() || marked.ambiguous,
            "{signed:?}"
        );
    }
    if let Ok(notice) = &one {
        with_an_empty_field(&map, &sign, empties, notice, is_md5);
    }
    Ok(())
}

/// A field without a value is not signed, so that anybody can add it: it may have a notice refused, but
/// never make another one of it.
fn with_an_empty_field(map: &Map, sign: &str, name: &str, notice: &Notice, is_md5: bool) {
    if map.iter().any(|(known, _)| known == name) {
        return;
    }
    let mut more = map.clone();
    more.push((name.to_owned(), String::new()));
    // An empty `sign` beside the real one is a repetition, and no message.
    let Some(bytes) = written(&more, sign) else {
        return;
    };
    if let Ok(other) = accept(&bytes, is_md5) {
        assert_eq!(filled(notice), filled(&other));
        assert_eq!(
            (notice.kind, notice.ambiguous),
            (other.kind, other.ambiguous),
            "{name}"
        );
    }
}

fn filled(notice: &Notice) -> Map {
    let mut map = pairs(&notice.fields);
    map.retain(|(_, value)| !value.is_empty());
    map.sort();
    map
}

fn message(input: &mut Unstructured) -> Result<Map> {
    let mut fields = Fields::from_iter(PAYMENT);
    for _ in 0..input.int_in_range(0..=6)? {
        let name = *input.choose(&NAMES)?;
        let mut value = String::new();
        for _ in 0..input.int_in_range(1..=3)? {
            value += input.choose(&VALUES)?;
        }
        fields.set(name, value);
    }
    fields.remove("sign");
    Ok(pairs(&fields))
}

/// Cuts a string at some of its `&`; a piece without `=` cannot be a field and stays with the one before.
fn cut(input: &mut Unstructured, signed: &str) -> Result<Map> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in signed.split('&') {
        let whole = piece
            .split_once('=')
            .is_some_and(|(name, _)| xml::is_name(name));
        match pieces.last_mut() {
            Some(last) if !whole || input.ratio(1, 4)? => {
                *last += "&";
                *last += piece;
            }
            _ => pieces.push(piece.to_owned()),
        }
    }
    let halves = |piece: &String| {
        let (name, value) = piece.split_once('=')?;
        Some((name.to_owned(), value.to_owned()))
    };
    Ok(pieces.iter().filter_map(halves).collect())
}

/// The message with its signature; nothing if it cannot be written.
fn written(map: &Map, sign: &str) -> Option<Vec<u8>> {
    let mut text = String::from("<xml>");
    for (name, value) in map.iter().chain([&("sign".to_owned(), sign.to_owned())]) {
        let value = value.replace('&', "&amp;").replace('<', "&lt;");
        text += &format!("<{name}>{value}</{name}>");
    }
    text += "</xml>";
    xml::read(text.as_bytes())
        .is_ok()
        .then(|| text.into_bytes())
}
