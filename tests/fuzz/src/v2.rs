//! Notices of v2 under a known key: whatever is accepted was authenticated with that key, and what was
//! authenticated is what comes out.

use crate::readers;
use crate::xml::pairs;
use fenpay::error::Kind;
use fenpay::types::Secret;
use fenpay::v2::notice::{Claim, Notice};
use fenpay::v2::{Account, NoticeKind, SignType};
use fenpay::wire::{Fields, xml};

/// The key that every target of v2 knows.
pub const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
/// The merchant.
pub const MCH_ID: &str = "10000100";

/// A flag byte, two bytes of a place, and a message: as it came, or signed, or signed and then changed.
pub fn run(bytes: &[u8]) {
    let [flags, high, low, message @ ..] = bytes else {
        return;
    };
    let is_md5 = flags & 1 != 0;
    let mut message = message.to_vec();
    let mut is_signed = false;
    if flags & 2 != 0 {
        is_signed = insert_sign(&mut message, is_md5);
    }
    if flags & 4 != 0 && !message.is_empty() {
        let at = usize::from(*high) << 8 | usize::from(*low);
        let length = message.len();
        message[at / 8 % length] ^= 1 << (at % 8);
        is_signed = false;
    }
    match accept(&message, is_md5) {
        Ok(notice) => accepted(&message, &notice, is_md5),
        Err(error) => refused(&message, &error, is_signed),
    }
}

/// The merchant's account with one of the two algorithms.
pub fn account(is_md5: bool) -> Account {
    Account {
        mch_id: MCH_ID.to_owned(),
        key: Secret::from(KEY),
        sign_type: match is_md5 {
            true => SignType::Md5,
            false => SignType::HmacSha256,
        },
        identity: None,
        wecom_secret: None,
    }
}

/// Takes a message as a notice.
pub fn accept(message: &[u8], is_md5: bool) -> fenpay::Result<Notice<'_>> {
    Claim::read(message)?.verify(&account(is_md5))
}

/// Puts the right signature into a message that has none.
fn insert_sign(message: &mut Vec<u8>, is_md5: bool) -> bool {
    let Some(end) = message.windows(6).rposition(|six| six == b"</xml>") else {
        return false;
    };
    let Some(map) = std::str::from_utf8(message).ok().and_then(readers::quick) else {
        return false;
    };
    let sign = readers::signature(&readers::signed(&map), KEY, is_md5);
    message.splice(end..end, format!("<sign>{sign}</sign>").into_bytes());
    true
}

fn accepted(message: &[u8], notice: &Notice, is_md5: bool) {
    let text = std::str::from_utf8(message).expect("what is accepted is UTF-8");
    let map = readers::quick(text.trim_start_matches('\u{feff}')).expect("others read it too");
    if notice.kind == NoticeKind::RefundHint {
        assert_eq!(notice.verified_by, "AES-256-ECB");
        assert!(map.iter().all(|(name, _)| name != "sign"), "{text:?}");
        return;
    }
    assert_eq!(pairs(&notice.fields), map, "{text:?}");
    let signed = readers::signed(&map);
    let sign = map.iter().find(|(name, _)| name == "sign");
    let expected = readers::signature(&signed, KEY, is_md5);
    assert_eq!(sign.map(|(_, sign)| sign), Some(&expected), "{text:?}");
    let named = notice.fields.get("mch_id").or(notice.fields.get("mchid"));
    let named = named.filter(|id| !id.is_empty());
    let named = named.or(notice.fields.get("combine_mch_id"));
    assert!(named.is_some(), "{text:?}");

    again(&notice.fields, notice, &signed, is_md5);
    assert!(
        accept(message, !is_md5).is_err(),
        "both algorithms: {text:?}"
    );
    let mut other = account(is_md5);
    other.key = Secret::from("192006250b4c09247ec02edce69f6a2D");
    let claim = Claim::read(message).expect("it was read before");
    assert!(claim.verify(&other).is_err(), "two keys: {text:?}");
}

/// What is written from the fields is the same notice over the same string.
fn again(fields: &Fields, notice: &Notice, signed: &str, is_md5: bool) {
    let Ok(written) = xml::write(fields) else {
        return;
    };
    let second = accept(&written, is_md5).expect("the same fields are accepted again");
    assert_eq!(readers::signed(&pairs(&second.fields)), signed);
    assert_eq!(second.kind, notice.kind);
    assert_eq!(second.ambiguous, notice.ambiguous);
}

fn refused(message: &[u8], error: &fenpay::Error, is_signed: bool) {
    let kinds = [Kind::Wire, Kind::Forged, Kind::Probe, Kind::Sealed];
    assert!(kinds.contains(&error.kind()), "{error}");
    assert!(!error.to_string().contains(KEY), "{error}");
    if !is_signed {
        return;
    }
    // It carries the right signature, so that something else must be the matter.
    let other = [
        "no notice",
        "no merchant",
        "another merchant",
        "named key",
        "another algorithm",
    ];
    let is_other = other.iter().any(|words| error.text().contains(words));
    assert!(
        is_other || error.kind() == Kind::Wire || error.kind() == Kind::Probe,
        "a good signature: {error}: {:?}",
        String::from_utf8_lossy(message)
    );
}
