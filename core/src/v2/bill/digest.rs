//! The `Digest` header that comes with a fund-flow bill.

use crate::error::{Advice, Error, Result};

/// Which bytes a `Digest` header turned out to be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The body as it was sent.
    Sent,
    /// The body after unpacking.
    Unpacked,
}

/// Holds a `Digest: SHA=…` header against the SHA-1 of a bill, each given in hex.
///
/// The documentation does not say whether the digest of a packed bill is of the bytes as sent or
/// of the unpacked text, so either is taken (v2 reference, 6.3 and ambiguity 33).
///
/// # Errors
/// `Wire` with advice `never` for a header of another shape, with `same` where neither agrees:
/// the bill was damaged on its way, download it again.
///
/// ```
/// use fenpay::v2::bill::{Basis, check_digest};
/// let sha1 = "a9993e364706816aba3e25717850c26c9cd0d89d"; // of "abc"
/// assert_eq!(check_digest(&format!("SHA={sha1}"), sha1, "").unwrap(), Basis::Sent);
/// assert!(check_digest("SHA=00", sha1, "").is_err());
/// ```
pub fn check_digest(header: &str, sent: &str, unpacked: &str) -> Result<Basis> {
    let value = header
        .trim()
        .split_once('=')
        .filter(|(name, _)| name.eq_ignore_ascii_case("SHA"));
    let Some((_, wanted)) = value.filter(|(_, hex)| is_sha1(hex)) else {
        return Err(Error::wire(
            Advice::Never,
            "the Digest header is not SHA= and 40 hex digits",
        ));
    };
    if wanted.eq_ignore_ascii_case(sent) {
        Ok(Basis::Sent)
    } else if wanted.eq_ignore_ascii_case(unpacked) {
        Ok(Basis::Unpacked)
    } else {
        let text = "the bill is not the one of its Digest header; download it again";
        Err(Error::wire(Advice::Same, text))
    }
}

fn is_sha1(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Lower-case hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from(b"0123456789abcdef"[usize::from(n)]);
    bytes
        .iter()
        .flat_map(|b| [digit(b >> 4), digit(b & 15)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_may_be_of_the_sent_or_of_the_unpacked_bytes_and_of_nothing_else() {
        let (a, b, c) = ("a".repeat(40), "b".repeat(40), "c".repeat(40));
        assert_eq!(
            check_digest(&format!("SHA={a}"), &a, &b).unwrap(),
            Basis::Sent
        );
        assert_eq!(
            check_digest(&format!("sha={}", b.to_uppercase()), &a, &b).unwrap(),
            Basis::Unpacked
        );
        assert_eq!(
            check_digest(&format!("SHA={c}"), &a, &b)
                .unwrap_err()
                .advice(),
            Advice::Same
        );
        for odd in [
            "",
            "SHA=",
            "SHA",
            "MD5=aa",
            &format!("SHA={}", "g".repeat(40)),
            &a,
        ] {
            assert_eq!(
                check_digest(odd, &a, &b).unwrap_err().advice(),
                Advice::Never,
                "{odd:?}"
            );
        }
    }
}
