//! The engine's verbs as data: their names, what they take, and what runs them. The faces of all
//! languages and the reference page are printed from this table.

mod shared;

use self::shared::{
    AMOUNT, APPID, BILL, CLIENT_IP, DATE, GZIP, MCHID, NOTIFY_URL, NUMBER, OUT_REFUND_NO,
    OUT_TRADE_NO, SUB_MCHID, TYPE, may, must,
};
use super::params::{Param, ParamKind as K, Params};
use super::{Engine, Reply};
use crate::error::Result;

/// One verb.
pub struct Verb {
    /// Its name: `order.place`.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub does: &'static str,
    /// The parameters that it takes.
    pub takes: &'static [Param],
    /// Whether it takes a blob beside them, and what that is.
    pub blob: Option<&'static str>,
    pub(super) run: fn(&Engine, &Params, Option<&[u8]>) -> Result<Reply>,
}

impl std::fmt::Debug for Verb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// Every verb.
pub const VERBS: &[Verb] = &[
    Verb {
        name: "order.place",
        does: "Places an order, or continues the one of that number; gives what the payer needs.",
        takes: &[
            MCHID,
            OUT_TRADE_NO,
            must(
                "kind",
                K::Text,
                "jsapi, mini_program, app, h5, native, payment_code or face.",
            ),
            must("total", K::Fen, "The amount in fen."),
            must(
                "description",
                K::Text,
                "What is paid for, as the payer sees it: at most 127 bytes.",
            ),
            APPID,
            may(
                "openid",
                K::Text,
                "The payer under the app: jsapi and mini_program need it.",
            ),
            may(
                "auth_code",
                K::Text,
                "The payer's payment code: payment_code needs it.",
            ),
            may(
                "face_code",
                K::Text,
                "The device's face code: face needs it.",
            ),
            SUB_MCHID,
            may("sub_appid", K::Text, "The sub-merchant's app."),
            may(
                "sub_openid",
                K::Text,
                "The payer under the sub-merchant's app.",
            ),
            may("currency", K::Text, "ISO 4217; by default CNY."),
            may(
                "attach",
                K::Text,
                "Returned unchanged in queries, notices and bills: at most 127 bytes.",
            ),
            may("detail", K::Object, "The goods, for promotions."),
            may("scene_info", K::Object, "The scene: h5 needs h5_info."),
            may("goods_tag", K::Text, "A promotion's tag."),
            may("limit_pay", K::Text, "no_credit refuses credit cards."),
            may(
                "product_id",
                K::Text,
                "The product's number (native); by default the order's number.",
            ),
            may("device_info", K::Text, "The terminal's number."),
            may(
                "profit_sharing",
                K::Flag,
                "Whether the money is held for profit sharing.",
            ),
            may(
                "receipt",
                K::Flag,
                "Whether the payer may ask for an invoice.",
            ),
            CLIENT_IP,
            NOTIFY_URL,
            may(
                "expires_s",
                K::Integer,
                "For how many seconds it can be paid: 120 to 604800; by default 7200.",
            ),
            may(
                "wait_ms",
                K::Integer,
                "How long to poll while the payer types: at most 120000; by default 0.",
            ),
        ],
        blob: None,
        run: Engine::order_place,
    },
    Verb {
        name: "order.query",
        does: "Asks WeChat Pay where an order stands and records the answer.",
        takes: &[MCHID, OUT_TRADE_NO],
        blob: None,
        run: Engine::order_query,
    },
    Verb {
        name: "order.close",
        does: "Closes an order that is not paid.",
        takes: &[MCHID, OUT_TRADE_NO],
        blob: None,
        run: Engine::order_close,
    },
    Verb {
        name: "order.reverse",
        does: "Undoes an order by payment code or face whose outcome is not known.",
        takes: &[MCHID, OUT_TRADE_NO],
        blob: None,
        run: Engine::order_reverse,
    },
    Verb {
        name: "order.get",
        does: "Reads an order from the ledger; nothing is sent.",
        takes: &[MCHID, OUT_TRADE_NO],
        blob: None,
        run: Engine::order_get,
    },
    Verb {
        name: "refund.place",
        does: "Refunds a part or all of a paid order, or continues the refund of that number.",
        takes: &[
            MCHID,
            OUT_REFUND_NO,
            OUT_TRADE_NO,
            AMOUNT,
            may("reason", K::Text, "Shown to the payer: at most 80 bytes."),
            may(
                "refund_account",
                K::Text,
                "REFUND_SOURCE_UNSETTLED_FUNDS or REFUND_SOURCE_RECHARGE_FUNDS.",
            ),
            NOTIFY_URL,
        ],
        blob: None,
        run: Engine::refund_place,
    },
    Verb {
        name: "refund.query",
        does: "Asks WeChat Pay where a refund stands and records the answer.",
        takes: &[MCHID, OUT_REFUND_NO],
        blob: None,
        run: Engine::refund_query,
    },
    Verb {
        name: "refund.get",
        does: "Reads a refund from the ledger; nothing is sent.",
        takes: &[MCHID, OUT_REFUND_NO],
        blob: None,
        run: Engine::refund_get,
    },
    Verb {
        name: "redpack.place",
        does: "Sends a red packet, or continues the one of that number; never a second one.",
        takes: &[
            MCHID,
            NUMBER,
            must("openid", K::Text, "Who gets it, under the app."),
            AMOUNT,
            must(
                "send_name",
                K::Text,
                "Who sends it, as the user sees it: at most 32 bytes.",
            ),
            must("wishing", K::Text, "The wish: at most 128 bytes."),
            must("act_name", K::Text, "The campaign: at most 32 bytes."),
            must("remark", K::Text, "A remark: at most 256 bytes."),
            may(
                "scene_id",
                K::Text,
                "PRODUCT_1 to PRODUCT_8: needed outside 100 to 20000 fen.",
            ),
            may(
                "risk_info",
                K::Text,
                "What is known of the user, url-encoded.",
            ),
            APPID,
            CLIENT_IP,
        ],
        blob: None,
        run: Engine::redpack_place,
    },
    Verb {
        name: "redpack.query",
        does: "Asks WeChat Pay where a red packet stands and records the answer.",
        takes: &[MCHID, NUMBER],
        blob: None,
        run: Engine::redpack_query,
    },
    Verb {
        name: "redpack.get",
        does: "Reads a red packet from the ledger; nothing is sent.",
        takes: &[MCHID, NUMBER],
        blob: None,
        run: Engine::redpack_get,
    },
    Verb {
        name: "transfer.place",
        does: "Transfers money to a user's balance, or continues the transfer of that number.",
        takes: &[
            MCHID,
            NUMBER,
            must("openid", K::Text, "Who gets it, under the app."),
            AMOUNT,
            must("description", K::Text, "What it is for: at most 100 bytes."),
            may(
                "name",
                K::Text,
                "The user's real name; with it WeChat Pay checks that it is right.",
            ),
            APPID,
            CLIENT_IP,
        ],
        blob: None,
        run: Engine::transfer_place,
    },
    Verb {
        name: "transfer.query",
        does: "Asks WeChat Pay where a transfer stands and records the answer.",
        takes: &[MCHID, NUMBER],
        blob: None,
        run: Engine::transfer_query,
    },
    Verb {
        name: "transfer.get",
        does: "Reads a transfer from the ledger; nothing is sent.",
        takes: &[MCHID, NUMBER],
        blob: None,
        run: Engine::transfer_get,
    },
    Verb {
        name: "notice.receive",
        does: "Verifies and records a notice, and gives the exact answer to send.",
        takes: &[may(
            "headers",
            K::Object,
            "The notice's headers; v2 does not look at them.",
        )],
        blob: Some("The notice's exact body, as the bytes that arrived."),
        run: Engine::notice_receive,
    },
    Verb {
        name: "bill.fetch",
        does: "Fetches a day's bill and checks it whole; its bytes are the blob, or go to a file.",
        takes: &[
            MCHID,
            DATE,
            BILL,
            TYPE,
            SUB_MCHID,
            GZIP,
            may(
                "path",
                K::Text,
                "The file to write; needed for bills over 64 MiB.",
            ),
        ],
        blob: None,
        run: Engine::bill_fetch,
    },
    Verb {
        name: "bill.compare",
        does: "Compares a day's trade bill with the ledger and classifies every difference.",
        takes: &[
            MCHID,
            DATE,
            SUB_MCHID,
            GZIP,
            may(
                "path",
                K::Text,
                "A bill that was fetched before; without it and a blob it is fetched.",
            ),
        ],
        blob: Some("A bill that was fetched before."),
        run: Engine::bill_compare,
    },
    Verb {
        name: "client.params",
        does: "Gives the complete object with which the payer's side starts the payment.",
        takes: &[
            MCHID,
            OUT_TRADE_NO,
            may(
                "client",
                K::Text,
                "jsapi, choose_wx_pay, mini_program, app, h5 or native; by default the order's kind.",
            ),
            may("redirect_url", K::Text, "Where the H5 cashier returns to."),
        ],
        blob: None,
        run: Engine::client_params,
    },
    Verb {
        name: "scan.link",
        does: "Gives the static code of native mode 1 for a product.",
        takes: &[
            MCHID,
            APPID,
            must("product_id", K::Text, "The product's number: at most 32."),
        ],
        blob: None,
        run: Engine::scan_link,
    },
    Verb {
        name: "scan.answer",
        does: "Gives the signed reply to a scan of a static code, with the order made for it.",
        takes: &[MCHID, OUT_TRADE_NO],
        blob: None,
        run: Engine::scan_answer,
    },
    Verb {
        name: "openid.exchange",
        does: "Exchanges the code from the payer's side for the payer's openid.",
        takes: &[
            MCHID,
            must("kind", K::Text, "mini_program or official_account."),
            must("appid", K::Text, "The app in which the code was given."),
            must("code", K::Text, "The code: good once, for five minutes."),
        ],
        blob: None,
        run: Engine::openid_exchange,
    },
    Verb {
        name: "openid.link",
        does: "Gives the link to which a page inside WeChat sends its user for a code.",
        takes: &[
            must("appid", K::Text, "The official account."),
            must(
                "redirect_uri",
                K::Text,
                "Where the user comes back with the code.",
            ),
            may(
                "scope",
                K::Text,
                "snsapi_base (default) or snsapi_userinfo.",
            ),
            may(
                "state",
                K::Text,
                "Comes back unchanged: at most 128 letters and digits.",
            ),
        ],
        blob: None,
        run: Engine::openid_link,
    },
    Verb {
        name: "event.take",
        does: "Leases events that the host has not acted on yet, oldest first.",
        takes: &[
            may(
                "limit",
                K::Integer,
                "How many at the most: 1 to 1000; by default 20.",
            ),
            may(
                "lease_ms",
                K::Integer,
                "How long others leave them alone; by default 60000.",
            ),
        ],
        blob: None,
        run: Engine::event_take,
    },
    Verb {
        name: "event.done",
        does: "Says that the host has acted on events.",
        takes: &[must("ids", K::Texts, "The events' ids.")],
        blob: None,
        run: Engine::event_done,
    },
    Verb {
        name: "task.tick",
        does: "Does a bounded amount of due work and says when to come back.",
        takes: &[
            may(
                "limit",
                K::Integer,
                "How many tasks at the most: 1 to 1000; by default 20.",
            ),
            may(
                "ahead_ms",
                K::Integer,
                "Takes tasks due within so many milliseconds as due already; by default 0.",
            ),
        ],
        blob: None,
        run: Engine::task_tick,
    },
    Verb {
        name: "ledger.verify",
        does: "Replays the ledger's history and names every fault: a changed bit is found.",
        takes: &[],
        blob: None,
        run: Engine::ledger_verify,
    },
    Verb {
        name: "http.prepare",
        does: "Seals a raw operation for the caller's own HTTP client; the body is the blob.",
        takes: &[
            must(
                "operation",
                K::Text,
                "The request line: POST /pay/unifiedorder.",
            ),
            may("params", K::Object, "WeChat Pay's own parameters."),
        ],
        blob: None,
        run: Engine::http_prepare,
    },
    Verb {
        name: "http.complete",
        does: "Verifies the answer that the caller's own HTTP client brought.",
        takes: &[
            MCHID,
            must(
                "operation",
                K::Text,
                "The request line, as it was prepared.",
            ),
            must("status", K::Integer, "The HTTP status."),
            may("headers", K::Object, "The answer's headers."),
        ],
        blob: Some("The answer's exact body."),
        run: Engine::http_complete,
    },
];
