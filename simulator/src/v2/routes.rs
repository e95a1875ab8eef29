use super::{Call, No, Said, bills, orders, payouts, refunds, spot, tools};

/// Which algorithms an operation takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithms {
    Both,
    Hmac,
    Md5,
}
use Algorithms::{Both, Hmac, Md5};

/// An operation of the simulator.
///
/// This table is the simulator's own and not the engine's, so that a mistake in one shows against
/// the other.
pub(super) struct Route {
    pub(super) path: &'static str,
    /// Whether it demands the client certificate.
    pub(super) certificate: bool,
    pub(super) algorithms: Algorithms,
    /// Under which name it takes the app.
    pub(super) app_field: &'static str,
    /// Under which names it takes the merchant.
    pub(super) merchant_field: &'static [&'static str],
    /// Whether its answers are signed.
    pub(super) signed: bool,
    /// Whether it answers with a file.
    pub(super) file: bool,
    /// What it must have beside identity, nonce and signature.
    pub(super) required: &'static [&'static str],
    pub(super) act: fn(&mut Call) -> Result<Said, No>,
}

const USUAL: Route = Route {
    path: "",
    certificate: false,
    algorithms: Both,
    app_field: "appid",
    merchant_field: &["mch_id"],
    signed: true,
    file: false,
    required: &[],
    act: unsimulated,
};

const PAYOUT: Route = Route {
    certificate: true,
    algorithms: Md5,
    signed: false,
    ..USUAL
};

/// What stands for every other operation: nothing is known of it but who calls.
pub(super) static UNSIMULATED: Route = UNKNOWN;
/// The same, for one that takes HMAC-SHA256 only.
pub(super) static UNSIMULATED_HMAC: Route = Route {
    algorithms: Hmac,
    ..UNKNOWN
};
/// The same, for one that takes MD5 only.
pub(super) static UNSIMULATED_MD5: Route = Route {
    algorithms: Md5,
    ..UNKNOWN
};

const UNKNOWN: Route = Route {
    merchant_field: &["mch_id", "mchid", "combine_mch_id"],
    ..USUAL
};

const REFUND: &[&str] = &["out_refund_no", "total_fee", "refund_fee"];
const ON_THE_SPOT: &[&str] = &["body", "out_trade_no", "total_fee", "spbill_create_ip"];

static ROUTES: &[Route] = &[
    Route {
        path: "/pay/unifiedorder",
        required: &[
            "body",
            "out_trade_no",
            "total_fee",
            "spbill_create_ip",
            "notify_url",
            "trade_type",
        ],
        act: orders::place,
        ..USUAL
    },
    Route {
        path: "/pay/orderquery",
        act: orders::query,
        ..USUAL
    },
    Route {
        path: "/pay/closeorder",
        required: &["out_trade_no"],
        act: orders::close,
        ..USUAL
    },
    Route {
        path: "/pay/micropay",
        required: ON_THE_SPOT,
        act: spot::micropay,
        ..USUAL
    },
    Route {
        path: "/secapi/pay/reverse",
        certificate: true,
        act: spot::reverse,
        ..USUAL
    },
    Route {
        path: "/pay/facepay",
        algorithms: Hmac,
        required: ON_THE_SPOT,
        act: spot::facepay,
        ..USUAL
    },
    Route {
        path: "/pay/facepayquery",
        algorithms: Hmac,
        act: orders::query,
        ..USUAL
    },
    Route {
        path: "/secapi/pay/facepayreverse",
        certificate: true,
        algorithms: Hmac,
        act: spot::face_reverse,
        ..USUAL
    },
    Route {
        path: "/secapi/pay/refund",
        certificate: true,
        required: REFUND,
        act: refunds::refund,
        ..USUAL
    },
    Route {
        path: "/secapi/pay/refundv2",
        certificate: true,
        required: REFUND,
        act: refunds::refund,
        ..USUAL
    },
    Route {
        path: "/pay/refundquery",
        act: refunds::query,
        ..USUAL
    },
    Route {
        path: "/pay/refundqueryv2",
        act: refunds::query,
        ..USUAL
    },
    Route {
        path: "/pay/downloadbill",
        signed: false,
        file: true,
        required: &["bill_date"],
        act: bills::trades,
        ..USUAL
    },
    Route {
        path: "/pay/downloadfundflow",
        certificate: true,
        algorithms: Hmac,
        signed: false,
        required: &["bill_date", "account_type"],
        act: bills::funds,
        ..USUAL
    },
    Route {
        path: "/mmpaymkttransfers/sendredpack",
        app_field: "wxappid",
        required: &[
            "mch_billno",
            "send_name",
            "re_openid",
            "total_amount",
            "total_num",
            "wishing",
            "client_ip",
            "act_name",
            "remark",
        ],
        act: payouts::send_red_packet,
        ..PAYOUT
    },
    Route {
        path: "/mmpaymkttransfers/gethbinfo",
        required: &["mch_billno", "bill_type"],
        act: payouts::query_red_packet,
        ..PAYOUT
    },
    Route {
        path: "/mmpaymkttransfers/promotion/transfers",
        app_field: "mch_appid",
        merchant_field: &["mchid"],
        required: &["partner_trade_no", "openid", "check_name", "amount", "desc"],
        act: payouts::transfer,
        ..PAYOUT
    },
    Route {
        path: "/mmpaymkttransfers/gettransferinfo",
        required: &["partner_trade_no"],
        act: payouts::query_transfer,
        ..PAYOUT
    },
    Route {
        path: "/tools/authcodetoopenid",
        required: &["auth_code"],
        act: tools::auth_code_to_openid,
        ..USUAL
    },
    Route {
        path: "/tools/shorturl",
        required: &["long_url"],
        act: tools::short_url,
        ..USUAL
    },
    Route {
        path: "/payitil/report",
        signed: false,
        required: &["interface_url", "user_ip"],
        act: tools::report,
        ..USUAL
    },
];

/// The operation of that path.
pub(super) fn find(path: &str) -> Option<&'static Route> {
    ROUTES.iter().find(|route| route.path == path)
}

fn unsimulated(_: &mut Call) -> Result<Said, No> {
    Err(No::message("not simulated"))
}
