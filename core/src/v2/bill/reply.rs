//! What WeChat Pay says instead of a bill.

use crate::error::{Advice, Error, Kind};
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

/// What WeChat Pay says instead of a bill; `None` where the body is no error reply.
///
/// It answers with XML also where a packed bill was asked for, and without a signature, so the
/// error is never marked authentic (v2 reference, 6.1).
pub fn refusal(body: &[u8]) -> Option<Error> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    body.trim_ascii_start()
        .starts_with(b"<xml")
        .then(|| markup(body))
}

/// The error that a body beginning with `<` is.
pub(super) fn markup(body: &[u8]) -> Error {
    let body = body.trim_ascii();
    if !body.starts_with(b"<xml") {
        return Error::wire(
            Advice::Same,
            "this is no bill but a page of markup, as proxies send it",
        );
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
    fn what_is_no_reply_is_not_taken_for_one() {
        assert!(refusal("交易时间,公众账号ID".as_bytes()).is_none());
        assert!(refusal(b"").is_none());
        assert_eq!(markup(b"<html>504</html>").kind(), Kind::Wire);
        assert_eq!(markup(b"<xml><return_code>").kind(), Kind::Wire);
    }
}
