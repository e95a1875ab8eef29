//! What WeChat says no with, and what may be done about it (v2 reference, 8).

use crate::error::{Advice, Error, Kind};

struct Refusal {
    code: i64,
    kind: Kind,
    advice: Advice,
    text: &'static str,
}

const fn refusal(code: i64, kind: Kind, advice: Advice, text: &'static str) -> Refusal {
    Refusal {
        code,
        kind,
        advice,
        text,
    }
}

const TABLE: [Refusal; 12] = [
    refusal(-1, Kind::Gateway, Advice::Later, "WeChat is busy"),
    refusal(
        40013,
        Kind::Config,
        Advice::Never,
        "there is no such appid, or it is not of this kind",
    ),
    refusal(
        40029,
        Kind::Rejected,
        Advice::Never,
        "the code is wrong, of another appid or expired: let the client fetch a fresh one",
    ),
    refusal(
        40125,
        Kind::Config,
        Advice::Never,
        "the app secret is wrong",
    ),
    refusal(
        40163,
        Kind::Rejected,
        Advice::Never,
        "the code was used before: let the client fetch a fresh one",
    ),
    refusal(
        40164,
        Kind::Config,
        Advice::Never,
        "this machine's address is not on the app's list",
    ),
    refusal(
        40226,
        Kind::Rejected,
        Advice::Never,
        "WeChat blocks this user as high-risk",
    ),
    refusal(41002, Kind::Config, Advice::Never, "the appid is missing"),
    refusal(
        41004,
        Kind::Config,
        Advice::Never,
        "the app secret is missing",
    ),
    refusal(41008, Kind::Input, Advice::Never, "the code is missing"),
    refusal(
        42003,
        Kind::Rejected,
        Advice::Never,
        "the code expired: let the client fetch a fresh one",
    ),
    refusal(
        45011,
        Kind::Throttled,
        Advice::Later,
        "more than 100 calls a minute for this user",
    ),
];

/// The longest of WeChat's words that is kept.
const MAX_MESSAGE: usize = 200;

/// The typed error behind a refusal; repeating with the same code never helps with unknown ones.
pub(super) fn error(code: i64, message: Option<&str>) -> Error {
    let message: String = message
        .unwrap_or_default()
        .chars()
        .take(MAX_MESSAGE)
        .collect();
    let (kind, advice, text) = TABLE
        .iter()
        .find(|refusal| refusal.code == code)
        .map(|refusal| (refusal.kind, refusal.advice, refusal.text))
        .unwrap_or((Kind::Rejected, Advice::Never, "WeChat refuses the code"));
    Error::new(kind, advice, text).said(code.to_string(), message, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_stands_once_and_in_order() {
        assert!(TABLE.is_sorted_by(|a, b| a.code < b.code));
    }

    #[test]
    fn waiting_helps_only_where_the_table_says_so() {
        for refusal in &TABLE {
            let waits = matches!(refusal.kind, Kind::Gateway | Kind::Throttled);
            let expected = if waits { Advice::Later } else { Advice::Never };
            assert_eq!(refusal.advice, expected, "{}", refusal.code);
        }
    }
}
