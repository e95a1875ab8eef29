//! What comes with a bill of v2 and in the place of one. The files themselves are those of
//! [`crate::bill`], which both dialects share.

use crate::bill::{About, Digest, no_bill};
use crate::error::{Advice, Error, Kind, Result};
use crate::wire::xml;

/// What WeChat Pay says instead of a bill, by its code or its words.
struct Said {
    /// In lower case, letters and digits only: `No Bill Exist` and `NO_BILL_EXIST` are one.
    words: &'static str,
    kind: Kind,
    advice: Advice,
    text: &'static str,
}

// v2 reference, 6.1 and 6.3.
const SAID: [Said; 12] = [
    Said {
        words: "nobillexist",
        kind: Kind::Missing,
        advice: Advice::Never,
        text: "there is no bill of that day: nothing was traded, or it is before 10:00 Beijing time of the next day",
    },
    Said {
        words: "billcreating",
        kind: Kind::Throttled,
        advice: Advice::Later,
        text: "the bill is still being made; it is there after 10:00 Beijing time of the next day",
    },
    Said {
        words: "systemerror",
        kind: Kind::Gateway,
        advice: Advice::Same,
        text: "WeChat Pay failed inside",
    },
    Said {
        words: "compressgziperror",
        kind: Kind::Gateway,
        advice: Advice::Same,
        text: "WeChat Pay could not pack the bill",
    },
    Said {
        words: "uncompressgziperror",
        kind: Kind::Gateway,
        advice: Advice::Same,
        text: "WeChat Pay could not unpack the bill",
    },
    Said {
        words: "frequencylimited",
        kind: Kind::Throttled,
        advice: Advice::Later,
        text: "bills are asked for too often",
    },
    Said {
        words: "invalidbilltype",
        kind: Kind::Input,
        advice: Advice::Never,
        text: "bill_type is not one that WeChat Pay has",
    },
    Said {
        words: "dataformaterror",
        kind: Kind::Input,
        advice: Advice::Never,
        text: "a parameter has the wrong format",
    },
    Said {
        words: "missingparameter",
        kind: Kind::Input,
        advice: Advice::Never,
        text: "a parameter is missing",
    },
    Said {
        words: "paramerror",
        kind: Kind::Input,
        advice: Advice::Never,
        text: "a parameter is wrong",
    },
    Said {
        words: "signerror",
        kind: Kind::Config,
        advice: Advice::Never,
        text: "WeChat Pay does not accept the signature: the key or the algorithm is another one than the merchant's",
    },
    Said {
        words: "noauth",
        kind: Kind::Config,
        advice: Advice::Never,
        text: "the merchant may not download this bill",
    },
];

/// Reads the `Digest: SHA=…` header that comes with a fund-flow bill.
///
/// The documentation does not say whether the digest of a packed bill is of the bytes as sent or
/// of the unpacked text, so either is taken (v2 reference, 6.3 and ambiguity 33).
///
/// # Errors
/// `Wire` with advice `never` for a header of another shape.
///
/// ```
/// use fenpay::v2::bill::digest;
/// assert!(digest("SHA=a9993e364706816aba3e25717850c26c9cd0d89d").is_ok());
/// assert!(digest("MD5=900150983cd24fb0d6963f7d28e17f72").is_err());
/// ```
pub fn digest(header: &str) -> Result<Digest> {
    let (algorithm, hex) = header.trim().split_once('=').ok_or_else(|| {
        Error::wire(
            Advice::Never,
            "the Digest header is not SHA= and hex digits",
        )
    })?;
    Digest::read(algorithm, hex, About::ContentOrSent)
}

/// What WeChat Pay says instead of a bill; `None` where the body is no error reply.
///
/// It answers with XML also where a packed bill was asked for, and without a signature, so the
/// error is never marked authentic (v2 reference, 6.1).
pub fn refusal(body: &[u8]) -> Option<Error> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    body.trim_ascii_start()
        .starts_with(b"<xml")
        .then(|| said(body))
}

/// The error that a body is which begins as no bill does: [`crate::bill::Settings::instead`] for bills of v2.
pub fn said(body: &[u8]) -> Error {
    let body = body.trim_ascii();
    if !body.starts_with(b"<xml") {
        return no_bill(body);
    }
    let fields = match xml::read(body) {
        Ok(fields) => fields,
        Err(_) => return Error::wire(Advice::Same, "this is no bill but a damaged error reply"),
    };
    let code = ["err_code", "error_code"]
        .iter()
        .find_map(|name| fields.filled(name));
    let message = ["err_code_des", "return_msg"]
        .iter()
        .find_map(|name| fields.filled(name));
    let words = ["err_code", "return_msg", "err_code_des", "error_code"];
    let said = words
        .iter()
        .filter_map(|name| fields.filled(name))
        .map(letters)
        .find_map(|words| SAID.iter().find(|said| said.words == words));
    let (kind, advice, text) = match said {
        Some(said) => (said.kind, said.advice, said.text),
        None => (Kind::Rejected, Advice::Later, "WeChat Pay refuses the bill"),
    };
    let code = code.or(fields.filled("return_code")).unwrap_or("FAIL");
    Error::new(kind, advice, text).said(code, message.unwrap_or_default(), false)
}

fn letters(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bill::{Settings, TradeBill};

    fn reply(fields: &str) -> Error {
        refusal(format!("\u{feff}\r\n<xml>{fields}</xml>\n").as_bytes()).unwrap()
    }

    #[test]
    fn no_bill_is_missing_in_every_spelling() {
        for words in ["No Bill Exist", "NO Bill Exist", "no bill exist"] {
            let error = reply(&format!(
                "<return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[{words}]]></return_msg><error_code><![CDATA[20002]]></error_code>"
            ));
            assert_eq!(
                (error.kind(), error.advice()),
                (Kind::Missing, Advice::Never)
            );
            assert_eq!(
                (error.code(), error.message()),
                (Some("20002"), Some(words))
            );
            assert!(!error.is_authentic());
        }
        let error = reply(
            "<return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>NO_BILL_EXIST</err_code>",
        );
        assert_eq!(error.kind(), Kind::Missing);
    }

    #[test]
    fn every_reply_says_what_may_be_done_next() {
        for (words, kind, advice) in [
            ("Bill Creating", Kind::Throttled, Advice::Later),
            ("BILL_CREATING", Kind::Throttled, Advice::Later),
            ("SYSTEMERROR", Kind::Gateway, Advice::Same),
            ("CompressGZip Error", Kind::Gateway, Advice::Same),
            ("UnCompressGZip Error", Kind::Gateway, Advice::Same),
            ("invalid bill_type", Kind::Input, Advice::Never),
            ("data format error", Kind::Input, Advice::Never),
            ("missing parameter", Kind::Input, Advice::Never),
            ("PARAM_ERROR", Kind::Input, Advice::Never),
            ("SIGN ERROR", Kind::Config, Advice::Never),
            ("something new", Kind::Rejected, Advice::Later),
        ] {
            let error = reply(&format!(
                "<return_code>FAIL</return_code><return_msg>{words}</return_msg>"
            ));
            assert_eq!((error.kind(), error.advice()), (kind, advice), "{words}");
        }
    }

    #[test]
    fn a_digest_header_is_of_one_shape() {
        let hex = "a".repeat(40);
        for good in [format!("SHA={hex}"), format!(" sha={hex}\r")] {
            assert!(digest(&good).is_ok(), "{good}");
        }
        for odd in ["", "SHA=", "SHA", "MD5=aa", "SHA=00", &hex] {
            assert_eq!(digest(odd).unwrap_err().advice(), Advice::Never, "{odd:?}");
        }
    }

    #[test]
    fn what_is_no_reply_is_not_taken_for_one() {
        assert!(refusal("交易时间,公众账号ID".as_bytes()).is_none());
        assert!(refusal(b"").is_none());
        assert_eq!(said(b"<html>504</html>").kind(), Kind::Wire);
        assert_eq!(said(b"<xml><return_code>").kind(), Kind::Wire);
    }

    #[test]
    fn an_error_reply_in_the_place_of_a_file_is_an_error_of_its_own_kind() {
        let xml = "<xml>\n<return_code><![CDATA[FAIL]]></return_code>\n<return_msg><![CDATA[No Bill Exist]]></return_msg>\n<error_code><![CDATA[20002]]></error_code>\n</xml>";
        for text in [xml.to_owned(), format!("\r\n  \u{20}{xml}\n")] {
            let settings = Settings::up_to(1 << 20).instead(said);
            let error = TradeBill::open(text.as_bytes(), settings)
                .map(|_| ())
                .unwrap_err();
            assert_eq!(
                (error.kind(), error.code()),
                (Kind::Missing, Some("20002")),
                "{text:?}"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn reading_any_bytes_never_panics(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
            let _ = (refusal(&bytes), said(&bytes));
        }
    }
}
