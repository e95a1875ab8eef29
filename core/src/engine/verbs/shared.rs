//! Parameters that several verbs take, with one meaning.

use crate::engine::params::{Param, ParamKind as K};

pub(super) const fn must(name: &'static str, kind: K, text: &'static str) -> Param {
    Param {
        name,
        kind,
        required: true,
        text,
    }
}

pub(super) const fn may(name: &'static str, kind: K, text: &'static str) -> Param {
    Param {
        name,
        kind,
        required: false,
        text,
    }
}

pub(super) const MCHID: Param = may(
    "mchid",
    K::Text,
    "The merchant; may be left out where one is configured.",
);
pub(super) const DIALECT: Param = may(
    "dialect",
    K::OneOf(&["v2", "v3"]),
    "In which dialect; by default the merchant's: v3 if it has both.",
);
pub(super) const OUT_TRADE_NO: Param = must(
    "out_trade_no",
    K::Text,
    "The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|*.",
);
pub(super) const OUT_REFUND_NO: Param = must(
    "out_refund_no",
    K::Text,
    "The merchant's number of the refund: 1 to 64 of 0-9A-Za-z_-|*@.",
);
pub(super) const NUMBER: Param = must("number", K::Text, "The merchant's number of the payout.");
pub(super) const AMOUNT: Param = must("amount", K::Fen, "The amount in fen.");
pub(super) const APPID: Param = may(
    "appid",
    K::Text,
    "The app; by default the merchant's first.",
);
pub(super) const CLIENT_IP: Param = may(
    "client_ip",
    K::Text,
    "The payer's address (the server's for Native); by default 127.0.0.1.",
);
pub(super) const NOTIFY_URL: Param = may(
    "notify_url",
    K::Text,
    "Where notices are posted; by default the merchant's.",
);
pub(super) const DATE: Param = must("date", K::Text, "The Beijing day: yyyyMMdd or yyyy-MM-dd.");
pub(super) const BILL: Param = may(
    "bill",
    K::OneOf(&["trade", "fund_flow"]),
    "Which bill; by default trade.",
);
pub(super) const TYPE: Param = may(
    "type",
    K::Text,
    "ALL (default), SUCCESS, REFUND or RECHARGE_REFUND; for fund_flow Basic (default), Operation or Fees.",
);
pub(super) const SUB_MCHID: Param = may(
    "sub_mchid",
    K::Text,
    "The sub-merchant of a service provider.",
);
pub(super) const GZIP: Param = may("gzip", K::Flag, "Whether WeChat Pay compresses the file.");
