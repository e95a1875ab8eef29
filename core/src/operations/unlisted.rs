use super::lookup::Lookup;
use super::{
    Dialect, Field, FieldKind, Operation, Place, Repeat, ReplyForm, SignTypeField, Signs,
    path_names,
};
use crate::error::{Error, Result};
use crate::wire::{Method, percent};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// How many request lines beyond the table one process may use.
///
/// Each is kept for the life of the process, so their number is bounded.
const MOST: usize = 4096;

/// The longest path that is taken.
const LONGEST: usize = 256;

impl Operation {
    /// An operation that the table does not list, by default rules.
    ///
    /// In v2: `appid`, `mch_id`, `nonce_str`, the configured algorithm, a signed reply, no
    /// certificate. In v3: no identity but the one in the signature, `{name}` in the path for the
    /// parameter of that name, a signed reply, and parameters in the query for `GET` and `DELETE`, in
    /// the body for the others. Nothing is known about repeating it.
    ///
    /// # Errors
    /// `Input` with advice `never` for a request line that is none: v2 has `GET` and `POST` and plain
    /// paths, v3 also `PUT`, `PATCH` and `DELETE`, and percent-encoding in its paths.
    pub fn unlisted(request_line: &str) -> Result<Operation> {
        let (method, path) = request_line.split_once(' ').ok_or_else(|| {
            wrong("an operation is named by its request line, as in `POST /pay/orderquery`")
        })?;
        let dialect = Dialect::of(path);
        let method = Method::parse(method).filter(|method| {
            dialect == Dialect::V3 || matches!(method, Method::Get | Method::Post)
        });
        let method = method.ok_or_else(|| {
            wrong("the method of an operation is GET or POST; in v3 also PUT, PATCH or DELETE")
        })?;
        if !path.starts_with('/') {
            return Err(wrong("the path of an operation begins with a slash"));
        }
        let plain = path[1..].split('/').all(|part| is_part(dialect, part));
        if path.len() > LONGEST || path.contains("//") || !plain {
            return Err(wrong(
                "the path of an operation is plain: letters, digits and `/ _ - . ~`, without a query; \
                 in v3 a part may be percent-encoded, or `{name}` for the parameter of that name",
            ));
        }
        let Own {
            name,
            request,
            lookup,
        } = keep(request_line, method)?;
        let path = name.split_once(' ').map_or(name, |(_, path)| path);
        Ok(Operation {
            path,
            name,
            request,
            apart: !request.is_empty(),
            lookup,
            ..Operation::plain(method, dialect)
        })
    }

    /// The rules that hold where an entry says nothing.
    pub(super) const fn plain(method: Method, dialect: Dialect) -> Operation {
        let v2 = matches!(dialect, Dialect::V2);
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
            app_field: if v2 { Some("appid") } else { None },
            merchant_field: if v2 { Some("mch_id") } else { None },
            nonce: v2,
            signs: Signs::Both,
            sign_type: if v2 {
                SignTypeField::IfHmac
            } else {
                SignTypeField::Never
            },
            reply: ReplyForm::Signed,
            result: v2,
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

fn wrong(text: &str) -> Error {
    Error::input("operation", text)
}

/// Whether a text can stand between two slashes of a path.
fn is_part(dialect: Dialect, part: &str) -> bool {
    if matches!(part, "." | "..") {
        return false;
    }
    let legal = |b: u8| b.is_ascii_alphanumeric() || b"_-.~".contains(&b);
    if dialect == Dialect::V2 {
        return part.bytes().all(legal);
    }
    if let Some(name) = part
        .strip_prefix('{')
        .and_then(|part| part.strip_suffix('}'))
    {
        return !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    }
    // What stands behind a percent sign: decoding what two hex digits follow.
    part.bytes().all(|b| legal(b) || b == b'%')
        && percent::decode(part)
            .is_ok_and(|part| !matches!(&*part, "." | "..") && !part.contains('/'))
}

/// What is kept of a request line for the life of the process.
#[derive(Clone, Copy)]
struct Own {
    name: &'static str,
    /// The parameters in its path.
    request: &'static [Field],
    lookup: Lookup,
}

/// The same line for the life of the process; the same line again costs nothing.
fn keep(line: &str, method: Method) -> Result<Own> {
    static KEPT: Mutex<BTreeMap<&'static str, Own>> = Mutex::new(BTreeMap::new());
    let mut kept = KEPT
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(known) = kept.get(line) {
        return Ok(*known);
    }
    if kept.len() >= MOST {
        return Err(wrong(&format!(
            "more than {MOST} operations that the table does not list were used: write what varies \
             in a path of v3 as `{{name}}` and give it as a parameter"
        )));
    }
    let name: &'static str = Box::leak(Box::from(line));
    let fields: Vec<Field> = path_names(name)
        .map(|name| Field {
            required: true,
            place: Place::Path,
            ..Field::plain(name, FieldKind::Text, method.usual_place())
        })
        .collect();
    let request: &'static [Field] = Box::leak(fields.into_boxed_slice());
    let own = Own {
        name,
        request,
        lookup: Lookup::over(request),
    };
    kept.insert(name, own);
    Ok(own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;
    use serde_json::json;

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
            "FETCH /v3/x",
            "POST /pay/{id}",
            "POST /pay/x?a=b",
            "POST /pay/x y",
            "POST /pay/\u{e9}",
            "POST //evil.example/x",
            "POST /pay/../x",
            "POST /pay/x#y",
            "POST /pay/x\r\nHost: y",
            "POST /pay/%2e",
            "POST /pay/./x",
            "GET /v3/x?a=b",
            "GET /v3/x/../y",
            "GET /v3/x/%2e%2E/y",
            "GET /v3/x%2fy",
            "GET /v3/x/%zz",
            "GET /v3/x/%ff",
            "GET /v3//x",
            "GET /v3/{}",
            "GET /v3/{a b}",
            "GET /v3/{a-b}",
            "GET /v3/x{id}",
            "GET /v3/{id",
            "GET /v3/\u{4e2d}",
            "GET /v3/x\r\nHost: y",
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
    }

    #[test]
    fn an_unlisted_operation_of_v3_has_no_identity_and_takes_any_method() {
        for line in [
            "GET /v3/a/b",
            "POST /hk/v3/a/",
            "PUT /global/v3/a",
            "DELETE /v3/a%20b",
            "PATCH /v3/a",
        ] {
            let op = Operation::unlisted(line).unwrap();
            assert_eq!((op.name, op.dialect()), (line, Dialect::V3));
            assert_eq!(
                (op.app_field, op.merchant_field, op.reply),
                (None, None, ReplyForm::Signed)
            );
            let usual = match op.method {
                Method::Get | Method::Delete => Place::Query,
                _ => Place::Body,
            };
            assert_eq!(op.place("x"), usual, "{line}");
        }
    }

    #[test]
    fn names_in_the_path_of_an_unlisted_operation_are_required_parameters() {
        let op = Operation::unlisted("POST /v3/own/{a_no}/to/{b}").unwrap();
        assert_eq!(op.path_names().collect::<Vec<_>>(), ["a_no", "b"]);
        assert_eq!(
            (op.place("a_no"), op.place("c")),
            (Place::Path, Place::Body)
        );
        let at = |params| {
            super::super::check_json(&op, &params)
                .unwrap_err()
                .field()
                .map(str::to_owned)
        };
        assert_eq!(at(json!({"a_no": "1"})).as_deref(), Some("b"));
        assert_eq!(at(json!({"a_no": "..", "b": "1"})).as_deref(), Some("a_no"));
        super::super::check_json(&op, &json!({"a_no": "1", "b": "2", "c": {"d": [1.5]}})).unwrap();
        let again = Operation::unlisted("POST /v3/own/{a_no}/to/{b}").unwrap();
        assert!(std::ptr::eq(op.request, again.request));
    }
}
