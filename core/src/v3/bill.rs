//! What comes with a bill of v3 and in the place of one. The files themselves are those of
//! [`crate::bill`], which both dialects share.
//!
//! A bill is applied for; the signed answer names a digest and a link, and the file behind the link
//! has no signature of its own (v3 reference, 7.7). So the digest is what vouches for the file.

use crate::bill::{About, Digest, no_bill};
use crate::error::{Advice, Error, Kind, Result};
use crate::wire::json;
use serde_json::Value;

/// The hosts that may be asked for a bill, credentials in hand (v3 reference, 10 and 12.7).
pub const HOSTS: [&str; 7] = [
    "api.mch.weixin.qq.com",
    "api2.mch.weixin.qq.com",
    "apihk.mch.weixin.qq.com",
    "apius.mch.weixin.qq.com",
    "apieu.mch.weixin.qq.com",
    "api.wechatpay.cn",
    "api2.wechatpay.cn",
];

/// The longest link that is followed; documented are 2,048 characters.
const MAX_LINK: usize = 8192;

/// Where a bill that was applied for is, and what it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// Holds the file: over its content, packed or not (v3 reference, 7.7 and 12.10).
    pub digest: Digest,
    /// The host, in lower case: one of [`HOSTS`].
    pub host: String,
    /// Path and query, exactly as they were given: they are signed as they stand.
    pub target: String,
}

/// Reads the verified answer to applying for a bill: `hash_type`, `hash_value` and `download_url`.
///
/// # Errors
/// `Wire` where one of the three is missing or malformed; `Mismatch` for a link to a host that is
/// not WeChat Pay's: no credential goes there.
///
/// ```
/// use fenpay::v3::bill::applied;
/// let bill = applied(&serde_json::json!({
///     "hash_type": "SHA1",
///     "hash_value": "79bb0f45fc4c42234a918000b2668d689e2bde04",
///     "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA_Cv_isgaUtBzp4QtiozLO",
/// })).unwrap();
/// assert_eq!(bill.host, "api.mch.weixin.qq.com");
/// assert!(bill.target.starts_with("/v3/billdownload/file?token=6XIv"));
/// ```
pub fn applied(answer: &Value) -> Result<Applied> {
    let text = |name: &'static str| {
        answer[name]
            .as_str()
            .filter(|text| !text.is_empty())
            .ok_or_else(|| {
                let text = "the answer to applying for a bill does not say it";
                Error::wire(Advice::Same, text).at(name)
            })
    };
    let digest = Digest::read(text("hash_type")?, text("hash_value")?, About::Content)
        .map_err(|error| error.at("hash_value"))?;
    let (host, target) = link(text("download_url")?)?;
    Ok(Applied {
        digest,
        host,
        target: target.to_owned(),
    })
}

/// Cuts a link into its host and its target.
fn link(url: &str) -> Result<(String, &str)> {
    let refuse = |text: &str| Error::wire(Advice::Never, text).at("download_url");
    if url.len() > MAX_LINK || !url.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(refuse("the bill's link is no URL"));
    }
    let scheme = "https://";
    let (head, rest) = url
        .split_at_checked(scheme.len())
        .filter(|(head, _)| head.eq_ignore_ascii_case(scheme))
        .ok_or_else(|| refuse("the bill's link is not https"))?;
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, target) = (&rest[..end], &url[head.len() + end..]);
    let host = authority
        .strip_suffix(":443")
        .unwrap_or(authority)
        .to_ascii_lowercase();
    if !HOSTS.contains(&host.as_str()) {
        let text =
            "the bill's link leads to a host that is not WeChat Pay's; nothing is sent there";
        return Err(Error::mismatch("download_url", text));
    }
    if !target.starts_with('/') || target.contains(['#', '\\']) {
        return Err(refuse("the bill's link has no path"));
    }
    Ok((host, target))
}

/// What WeChat Pay says in the place of a bill, by its code without underscores.
struct Said {
    code: &'static str,
    kind: Kind,
    advice: Advice,
    text: &'static str,
}

// v3 reference, 7.7 and 7.11.
const SAID: [Said; 5] = [
    Said {
        code: "NOSTATEMENTEXIST",
        kind: Kind::Missing,
        advice: Advice::Never,
        text: "there is no bill of that day: nothing was traded, or it is before 10:00 Beijing time of the next day",
    },
    Said {
        code: "STATEMENTCREATING",
        kind: Kind::Throttled,
        advice: Advice::Later,
        text: "the bill is still being made; ask again in half an hour",
    },
    Said {
        code: "SYSTEMERROR",
        kind: Kind::Gateway,
        advice: Advice::Same,
        text: "WeChat Pay failed inside",
    },
    Said {
        code: "SIGNERROR",
        kind: Kind::Config,
        advice: Advice::Never,
        text: "WeChat Pay does not accept the signature: the key, the serial or the clock is wrong",
    },
    Said {
        code: "NOAUTH",
        kind: Kind::Config,
        advice: Advice::Never,
        text: "the merchant may not download this bill",
    },
];

/// What a code of WeChat Pay's means where a bill was asked for; `None` for one that means nothing special there.
pub fn refusal(code: &str) -> Option<(Kind, Advice, &'static str)> {
    let code: String = code.chars().filter(|c| *c != '_').collect();
    SAID.iter()
        .find(|said| said.code == code)
        .map(|said| (said.kind, said.advice, said.text))
}

/// The error that a body is which begins as no bill does: [`crate::bill::Settings::instead`] for bills of v3.
///
/// What stands in the place of a file has no signature, so the error is never marked authentic.
pub fn said(body: &[u8]) -> Error {
    let read = json::parse(body).unwrap_or_default();
    let Some(code) = read["code"].as_str().filter(|code| !code.is_empty()) else {
        return no_bill(body);
    };
    let (kind, advice, text) = refusal(code).unwrap_or((
        Kind::Rejected,
        Advice::Later,
        "WeChat Pay refuses the bill; its link is good for five minutes",
    ));
    Error::new(kind, advice, text).said(code, read["message"].as_str().unwrap_or_default(), false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bill::{Settings, TradeBill};
    use proptest::prelude::*;
    use serde_json::json;

    fn answer(url: &str) -> Result<Applied> {
        applied(&json!({"hash_type": "SHA1", "hash_value": "a".repeat(40), "download_url": url}))
    }

    #[test]
    fn the_link_is_taken_as_it_stands() {
        for (url, host, target) in [
            (
                "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Fb+c|d&tartype=gzip",
                "api.mch.weixin.qq.com",
                "/v3/billdownload/file?token=a%2Fb+c|d&tartype=gzip",
            ),
            (
                "HTTPS://API.WeChatPay.cn:443//v3/x/../y?",
                "api.wechatpay.cn",
                "//v3/x/../y?",
            ),
        ] {
            let bill = answer(url).unwrap();
            assert_eq!((&*bill.host, &*bill.target), (host, target));
        }
        for host in HOSTS {
            assert!(answer(&format!("https://{host}/v3/f")).is_ok(), "{host}");
        }
    }

    #[test]
    fn a_link_to_a_foreign_host_is_never_followed() {
        for url in [
            "https://example.com/v3/billdownload/file",
            "https://api.mch.weixin.qq.com.example.com/f",
            "https://api.mch.weixin.qq.com@example.com/f",
            "https://example.com/api.mch.weixin.qq.com/",
            "https://user:pw@api.mch.weixin.qq.com/f",
            "https://api.mch.weixin.qq.com:8443/f",
            "https://api.mch.weixin.qq.com./f",
            "https://xapi.mch.weixin.qq.com/f",
            "https://127.0.0.1/f",
            "https://[::1]/f",
            "https:///f",
            "https://example.com\\@api.mch.weixin.qq.com/f",
        ] {
            let error = answer(url).unwrap_err();
            assert_eq!(
                (error.kind(), error.field()),
                (Kind::Mismatch, Some("download_url")),
                "{url}"
            );
        }
        for url in [
            "http://api.mch.weixin.qq.com/f",
            "//api.mch.weixin.qq.com/f",
            "/v3/billdownload/file",
            "https://api.mch.weixin.qq.com",
            "https://api.mch.weixin.qq.com?token=1",
            "https://api.mch.weixin.qq.com\\f",
            "https://api.mch.weixin.qq.com/f#g",
            "https://api.mch.weixin.qq.com/a b",
            "https://api.mch.weixin.qq.com/a\r\nHost: x",
            "https://api.mch.weixin.qq.com/账",
            "ftp",
            "",
        ] {
            assert_eq!(answer(url).unwrap_err().kind(), Kind::Wire, "{url:?}");
        }
    }

    #[test]
    fn without_a_digest_no_bill_is_fetched() {
        let url = "https://api.mch.weixin.qq.com/f";
        for bad in [
            json!({"download_url": url}),
            json!({"hash_type": "SHA1", "download_url": url}),
            json!({"hash_type": "SHA1", "hash_value": "", "download_url": url}),
            json!({"hash_type": "SHA1", "hash_value": "00", "download_url": url}),
            json!({"hash_type": "MD5", "hash_value": "a".repeat(40), "download_url": url}),
            json!({"hash_value": "a".repeat(40), "download_url": url}),
            json!({"hash_type": 1, "hash_value": "a".repeat(40), "download_url": url}),
            json!({"hash_type": "SHA1", "hash_value": "a".repeat(40)}),
            json!([]),
            json!(null),
        ] {
            assert_eq!(applied(&bad).unwrap_err().kind(), Kind::Wire, "{bad}");
        }
    }

    #[test]
    fn what_stands_in_the_place_of_a_file_is_an_error_of_its_own_kind() {
        for (code, kind, advice) in [
            ("NO_STATEMENT_EXIST", Kind::Missing, Advice::Never),
            ("STATEMENT_CREATING", Kind::Throttled, Advice::Later),
            ("SYSTEM_ERROR", Kind::Gateway, Advice::Same),
            ("SYSTEMERROR", Kind::Gateway, Advice::Same),
            ("SIGN_ERROR", Kind::Config, Advice::Never),
            ("SOMETHING_NEW", Kind::Rejected, Advice::Later),
        ] {
            let body = format!("{{\"code\": \"{code}\",\n\"message\": \"账单不存在\"}}");
            let settings = Settings::up_to(1 << 20).instead(said);
            let error = TradeBill::open(body.as_bytes(), settings)
                .map(|_| ())
                .unwrap_err();
            assert_eq!((error.kind(), error.advice()), (kind, advice), "{code}");
            assert_eq!(
                (error.code(), error.message()),
                (Some(code), Some("账单不存在"))
            );
            assert!(!error.is_authentic());
        }
        for body in ["{", "{}", "{\"code\":1}", "<html>504</html>", ""] {
            assert_eq!(said(body.as_bytes()).kind(), Kind::Wire, "{body}");
        }
    }

    proptest! {
        #[test]
        fn no_link_and_no_body_makes_it_panic(url in "(https://)?[a-z./:@?#\\\\%0-9]{0,40}.{0,4}", body in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Ok(bill) = answer(&url) {
                prop_assert!(HOSTS.contains(&&*bill.host) && url.ends_with(&bill.target));
            }
            let _ = said(&body);
        }
    }
}
