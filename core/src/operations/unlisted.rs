use super::lookup::Lookup;
use super::{Dialect, Operation, Repeat, ReplyForm, SignTypeField, Signs};
use crate::error::{Error, Result};
use crate::wire::Method;
use std::collections::BTreeSet;
use std::sync::Mutex;

/// How many request lines beyond the table one process may use.
///
/// Each is kept for the life of the process, so their number is bounded.
const MOST: usize = 4096;

/// The longest path that is taken.
const LONGEST: usize = 256;

impl Operation {
    /// An operation that the table does not list, by default rules: `appid`, `mch_id`,
    /// `nonce_str`, the configured algorithm, a signed reply, no certificate, and nothing known
    /// about repeating it.
    ///
    /// # Errors
    /// `Input` with advice `never` for a request line that is not `GET` or `POST` with a path,
    /// and for paths of v3.
    pub fn unlisted(request_line: &str) -> Result<Operation> {
        let wrong = |text: &str| Err(Error::input("operation", text));
        let Some((method, path)) = request_line.split_once(' ') else {
            return wrong(
                "an operation is named by its request line, as in `POST /pay/orderquery`",
            );
        };
        let Some(method @ (Method::Get | Method::Post)) = Method::parse(method) else {
            return wrong("the method of an operation of v2 is GET or POST");
        };
        if !path.starts_with('/') {
            return wrong("the path of an operation begins with a slash");
        }
        let legal = |b: u8| b.is_ascii_alphanumeric() || b"/_-.~".contains(&b);
        if path.len() > LONGEST
            || path.contains("//")
            || path.contains("..")
            || !path.bytes().all(legal)
        {
            return wrong(
                "the path of an operation is plain: letters, digits and `/ _ - . ~`, without a query",
            );
        }
        if Dialect::of(path) == Dialect::V3 {
            return wrong("this is an operation of v3, and v3 is not configured in this version");
        }
        let name = keep(request_line)?;
        let path = name.split_once(' ').map_or(name, |(_, path)| path);
        Ok(Operation {
            method,
            path,
            name,
            ..Operation::plain(method)
        })
    }

    /// The rules that hold where an entry says nothing.
    pub(super) const fn plain(method: Method) -> Operation {
        Operation {
            method,
            path: "",
            name: "",
            title: "",
            title_zh: "",
            product: "",
            page: "",
            deprecated: false,
            host: "api.mch.weixin.qq.com",
            app_field: Some("appid"),
            merchant_field: Some("mch_id"),
            nonce: true,
            signs: Signs::Both,
            sign_type: SignTypeField::IfHmac,
            reply: ReplyForm::Signed,
            result: true,
            client_cert: false,
            repeat: Repeat::Unknown,
            wecom: None,
            one_of: &[],
            needs: &[],
            note: None,
            listed: false,
            request: &[],
            apart: false,
            status: 200,
            answer: &[],
            other_answers: &[],
            lookup: Lookup::NONE,
            required: &[],
        }
    }
}

/// The same text for the life of the process; the same text again costs nothing.
fn keep(text: &str) -> Result<&'static str> {
    static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut kept = KEPT
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(known) = kept.get(text) {
        return Ok(known);
    }
    if kept.len() >= MOST {
        let text = format!("more than {MOST} operations that the table does not list were used");
        return Err(Error::input("operation", text));
    }
    let fresh: &'static str = Box::leak(Box::from(text));
    kept.insert(fresh);
    Ok(fresh)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn an_unlisted_operation_gets_the_default_rules() {
        let op = Operation::unlisted("POST /pay/something").unwrap();
        assert_eq!(
            (op.method, op.path, op.name),
            (Method::Post, "/pay/something", "POST /pay/something")
        );
        assert_eq!(
            (op.app_field, op.merchant_field),
            (Some("appid"), Some("mch_id"))
        );
        assert_eq!(
            (op.signs, op.sign_type),
            (Signs::Both, SignTypeField::IfHmac)
        );
        assert_eq!((op.reply, op.repeat), (ReplyForm::Signed, Repeat::Unknown));
        assert!(op.nonce && !op.client_cert && !op.listed);
        assert_eq!(op.host, "api.mch.weixin.qq.com");
        assert_eq!(
            Operation::unlisted("GET /a/b").unwrap().place("x"),
            super::super::Place::Query
        );
    }

    #[test]
    fn the_same_line_is_kept_once() {
        let a = Operation::unlisted("POST /pay/kept").unwrap();
        let b = Operation::unlisted("POST /pay/kept").unwrap();
        assert!(std::ptr::eq(a.name, b.name));
    }

    #[test]
    fn request_lines_that_are_none_are_refused() {
        for line in [
            "",
            "POST",
            "POST ",
            "/pay/x",
            "POST pay/x",
            "post /pay/x",
            "PUT /pay/x",
            "POST /pay/x?a=b",
            "POST /pay/x y",
            "POST /pay/\u{e9}",
            "POST //evil.example/x",
            "POST /pay/../x",
            "POST /pay/x#y",
            "POST /pay/x\r\nHost: y",
            "POST /pay/%2e",
            "GET /v3/certificates",
            "POST /hk/v3/x",
            "POST /global/v3/x",
        ] {
            let error = Operation::unlisted(line).unwrap_err();
            assert_eq!(
                (error.kind(), error.field()),
                (Kind::Input, Some("operation")),
                "{line}"
            );
        }
        let long = format!("POST /{}", "a".repeat(LONGEST));
        assert!(Operation::unlisted(&long).is_err());
        let error = Operation::unlisted("GET /v3/certificates").unwrap_err();
        assert!(error.text().contains("v3 is not configured"));
    }
}
