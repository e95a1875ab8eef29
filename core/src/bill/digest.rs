//! The digest that a bill is held against, wherever it was said.

use crate::error::{Advice, Error, Result};

/// Which bytes a digest is about, as far as that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The text of the bill, packed or not on its way.
    Content,
    /// The text or the bytes as they were sent: nobody says which.
    ContentOrSent,
}

/// Which bytes a digest turned out to be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The body as it was sent.
    Sent,
    /// The body after unpacking.
    Unpacked,
}

/// The SHA-1 that a bill must have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    hex: String,
    about: About,
}

impl Digest {
    /// Reads a digest: the name of its algorithm (`SHA1`, `SHA-1`, `SHA`) and its hex digits, both in either case.
    ///
    /// # Errors
    /// `Wire` with advice `never` for another algorithm and for what is not 40 hex digits.
    ///
    /// ```
    /// use fenpay::bill::{About, Digest};
    /// let of_abc = "A9993E364706816ABA3E25717850C26C9CD0D89D";
    /// assert!(Digest::read("SHA1", of_abc, About::Content).is_ok());
    /// assert!(Digest::read("MD5", of_abc, About::Content).is_err());
    /// ```
    pub fn read(algorithm: &str, hex: &str, about: About) -> Result<Digest> {
        let refuse = |text| Err(Error::wire(Advice::Never, text));
        if !["SHA1", "SHA-1", "SHA"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(algorithm))
        {
            return refuse("the bill's digest is of an algorithm that is not SHA-1");
        }
        if hex.len() != 40 || !hex.bytes().all(|b| b.is_ascii_hexdigit()) {
            return refuse("the bill's digest is not 40 hex digits");
        }
        Ok(Digest {
            hex: hex.to_ascii_lowercase(),
            about,
        })
    }

    /// Holds the SHA-1 of a bill as it was sent, and of its content, against this digest; both in
    /// lower-case hex.
    ///
    /// # Errors
    /// `Wire` with advice `same`: the bill was damaged on its way, download it again.
    pub(super) fn check(&self, sent: &str, content: &str) -> Result<Basis> {
        let text = match (self.about, self.hex == sent, self.hex == content) {
            (About::ContentOrSent, true, _) => return Ok(Basis::Sent),
            (_, _, true) => return Ok(Basis::Unpacked),
            (About::Content, true, false) => {
                "the bill's content is not the one of its digest, which is that of the packed bytes"
            }
            (_, false, false) => "the bill is not the one of its digest; download it again",
        };
        Err(Error::wire(Advice::Same, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_agrees_with_the_bytes_that_it_is_about_and_with_nothing_else() {
        let [a, b, c] = ["a", "b", "c"].map(|digit| digit.repeat(40));
        let check = |hex: &str, about| Digest::read("sha1", hex, about).unwrap().check(&a, &b);
        assert_eq!(check(&a, About::ContentOrSent), Ok(Basis::Sent));
        for about in [About::Content, About::ContentOrSent] {
            assert_eq!(check(&b.to_uppercase(), about), Ok(Basis::Unpacked));
            let error = check(&c, about).unwrap_err();
            assert_eq!(error.advice(), Advice::Same);
            assert!(!error.text().contains("packed"), "{error}");
        }
        let error = check(&a, About::Content).unwrap_err();
        assert!(error.text().contains("of the packed bytes"), "{error}");
    }

    #[test]
    fn what_is_no_sha1_is_refused_before_anything_is_read() {
        let good = "a".repeat(40);
        for (algorithm, hex) in [
            ("SHA256", &*good),
            ("", &good),
            ("SHA1", ""),
            ("SHA1", &good[1..]),
            ("SHA1", &format!("{good}a")),
            ("SHA1", &"g".repeat(40)),
            ("SHA1", &format!(" {}", &good[1..])),
        ] {
            let error = Digest::read(algorithm, hex, About::Content).unwrap_err();
            assert_eq!(error.advice(), Advice::Never, "{algorithm} {hex:?}");
        }
    }
}
