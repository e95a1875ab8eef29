//! A reply as C sees it: two numbers, and bytes that are lent until it is freed.

use fenpay::Reply;
use std::borrow::Cow;

/// What a reply lends. Behind the body and the blob stands a NUL that their lengths do not count.
pub struct Lent {
    /// 0, or the number of the error's kind.
    pub status: i32,
    /// 0, or the number of the advice.
    pub advice: i32,
    body: Cow<'static, [u8]>,
    blob: Option<Vec<u8>>,
}

/// The reply when no other can be kept: it needs no room and is never freed.
pub static LAST_RESORT: Lent = Lent {
    status: 900,
    advice: 4,
    body: Cow::Borrowed(
        b"{\"kind\":\"Internal\",\"advice\":\"query\",\"op\":\"\",\"field\":null,\
          \"text\":\"there is no room for another reply\",\"code\":null,\"message\":null,\
          \"request_id\":null,\"authentic\":false,\"problems\":[]}\0",
    ),
    blob: None,
};

impl Lent {
    /// The body, JSON, with the NUL behind it: who may read the NUL needs a pointer to the whole.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The blob, with the NUL behind it.
    pub fn blob(&self) -> Option<&[u8]> {
        self.blob.as_deref()
    }
}

impl From<Reply> for Lent {
    fn from(reply: Reply) -> Lent {
        Lent {
            status: reply.status.into(),
            advice: reply.advice.map_or(0, |advice| advice.number().into()),
            body: ended(reply.body.to_string().into_bytes()).into(),
            blob: reply.blob.map(ended),
        }
    }
}

fn ended(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.reserve_exact(1);
    bytes.push(0);
    bytes
}

#[cfg(test)]
mod tests {
    use super::{LAST_RESORT, Lent};
    use fenpay::Reply;
    use serde_json::json;

    #[test]
    fn a_nul_stands_behind_what_is_lent() {
        let lent = Lent::from(Reply::with_blob(json!({ "a": "\0" }), b"x\0y".to_vec()));
        assert_eq!(lent.body(), b"{\"a\":\"\\u0000\"}\0");
        assert_eq!(lent.blob(), Some(&b"x\0y\0"[..]));
        assert_eq!((lent.status, lent.advice), (0, 0));
    }

    #[test]
    fn an_empty_blob_is_not_the_same_as_none() {
        let lent = Lent::from(Reply::with_blob(json!({}), Vec::new()));
        assert_eq!(lent.blob(), Some(&b"\0"[..]));
        assert_eq!(Lent::from(Reply::done(json!({}))).blob(), None);
    }

    #[test]
    fn an_error_keeps_its_numbers() {
        let lent = Lent::from(Reply::refused("total", "is missing"));
        assert_eq!((lent.status, lent.advice), (102, 1));
        let lent = Lent::from(Reply::panicked());
        assert_eq!((lent.status, lent.advice), (900, 4));
    }

    #[test]
    fn the_last_resort_looks_like_a_panic() {
        let panicked = Lent::from(Reply::panicked());
        let members = |lent: &Lent| {
            let (_, body) = lent.body().split_last().unwrap();
            let body = fenpay::Engine::parse(body).unwrap();
            let names = body.as_object().unwrap().keys().cloned();
            names.collect::<Vec<_>>()
        };
        assert_eq!(members(&LAST_RESORT), members(&panicked));
        assert_eq!(LAST_RESORT.status, panicked.status);
        assert_eq!(LAST_RESORT.advice, panicked.advice);
        assert!(LAST_RESORT.body.ends_with(b"\0"));
    }
}
