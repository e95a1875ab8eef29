use super::refusals::No;
use super::{
    Call, Said, authorizations, bills, certificates, combined, complaints, media, orders, refunds,
    shapes, sharing, sharing_returns, spot, transfers,
};
use crate::book::OrderKind::{App, H5, Jsapi, Native};
use fenpay::operations::{self, Dialect};
use fenpay::wire::percent;

/// An operation of the simulator.
///
/// This table is the simulator's own and not the engine's, so that a mistake in one shows against
/// the other.
pub(super) struct Route {
    pub(super) method: &'static str,
    /// The path, with its variables in braces.
    pub(super) path: &'static str,
    /// What the query must be, in lines of `checks`.
    pub(super) query: &'static str,
    /// What the body must be, in lines of `checks`; empty where there is none.
    pub(super) body: &'static str,
    /// Whether it takes a file, of which only `meta` is signed.
    pub(super) upload: bool,
    /// Whether it answers with a file.
    pub(super) file: bool,
    pub(super) act: fn(&mut Call) -> Result<Said, No>,
}

type Act = fn(&mut Call) -> Result<Said, No>;

const fn get(path: &'static str, query: &'static str, act: Act) -> Route {
    Route {
        method: "GET",
        path,
        query,
        body: "",
        upload: false,
        file: false,
        act,
    }
}

const fn post(path: &'static str, body: &'static str, act: Act) -> Route {
    Route {
        method: "POST",
        body,
        ..get(path, "", act)
    }
}

const fn upload(path: &'static str, act: Act) -> Route {
    Route {
        upload: true,
        ..post(path, "", act)
    }
}

const fn file(path: &'static str, query: &'static str, act: Act) -> Route {
    Route {
        file: true,
        ..get(path, query, act)
    }
}

static ROUTES: &[Route] = &[
    post("/v3/pay/transactions/jsapi", shapes::JSAPI, |call| {
        orders::place(call, Jsapi)
    }),
    post("/v3/pay/transactions/app", shapes::APP, |call| {
        orders::place(call, App)
    }),
    post("/v3/pay/transactions/h5", shapes::H5, |call| {
        orders::place(call, H5)
    }),
    post("/v3/pay/transactions/native", shapes::NATIVE, |call| {
        orders::place(call, Native)
    }),
    post("/v3/pay/transactions/codepay", shapes::CODEPAY, spot::pay),
    get(
        "/v3/pay/transactions/id/{transaction_id}",
        shapes::MCHID,
        orders::query,
    ),
    get(
        "/v3/pay/transactions/out-trade-no/{out_trade_no}",
        shapes::MCHID,
        orders::query,
    ),
    post(
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
        shapes::MCHID,
        orders::close,
    ),
    post(
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
        "appid* s32, mchid* s32",
        spot::reverse,
    ),
    post(
        "/v3/pay/partner/transactions/jsapi",
        shapes::PARTNER_JSAPI,
        |call| orders::place(call, Jsapi),
    ),
    post(
        "/v3/pay/partner/transactions/app",
        shapes::PARTNER_APP,
        |call| orders::place(call, App),
    ),
    post(
        "/v3/pay/partner/transactions/h5",
        shapes::PARTNER_H5,
        |call| orders::place(call, H5),
    ),
    post(
        "/v3/pay/partner/transactions/native",
        shapes::PARTNER_NATIVE,
        |call| orders::place(call, Native),
    ),
    post(
        "/v3/pay/partner/transactions/codepay",
        shapes::PARTNER_CODEPAY,
        spot::pay,
    ),
    get(
        "/v3/pay/partner/transactions/id/{transaction_id}",
        shapes::PARTNER,
        orders::query,
    ),
    get(
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
        shapes::PARTNER,
        orders::query,
    ),
    post(
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
        shapes::PARTNER,
        orders::close,
    ),
    post(
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
        "sp_appid* s32, sub_appid s32, sp_mchid* s32, sub_mchid* s32",
        spot::reverse,
    ),
    post(
        "/v3/combine-transactions/jsapi",
        shapes::COMBINED_JSAPI,
        |call| combined::place(call, Jsapi),
    ),
    post(
        "/v3/combine-transactions/app",
        shapes::COMBINED_APP,
        |call| combined::place(call, App),
    ),
    post("/v3/combine-transactions/h5", shapes::COMBINED_H5, |call| {
        combined::place(call, H5)
    }),
    post(
        "/v3/combine-transactions/native",
        shapes::COMBINED_NATIVE,
        |call| combined::place(call, Native),
    ),
    get(
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
        "",
        combined::query,
    ),
    post(
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
        "combine_appid* s32, sub_orders* list50, sub_orders[].mchid* s32, sub_orders[].out_trade_no* no, \
         sub_orders[].sub_mchid s32, sub_orders[].sub_appid s32",
        combined::close,
    ),
    post(
        "/v3/refund/domestic/refunds",
        shapes::REFUND,
        refunds::refund,
    ),
    get(
        "/v3/refund/domestic/refunds/{out_refund_no}",
        "sub_mchid s32",
        refunds::query,
    ),
    post(
        "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
        "sub_mchid s32, out_refund_no* rno, type* =USER_BANK_CARD|MERCHANT_BANK_CARD, bank_type s32, \
         bank_account sealed, real_name sealed",
        refunds::mend,
    ),
    get("/v3/bill/tradebill", shapes::DAY, bills::trades),
    get("/v3/bill/fundflowbill", shapes::FUNDS, bills::funds),
    file("/v3/billdownload/file", "token* s128", bills::download),
    get(
        "/v3/certificates",
        "algorithm_type =RSA|SM2|ALL",
        certificates::list,
    ),
    post(
        "/v3/security/echo",
        "echo_message* s256, encrypted_echo_message sealed, notify_url url",
        certificates::echo,
    ),
    post("/v3/profitsharing/orders", shapes::SHARED, sharing::share),
    get(
        "/v3/profitsharing/orders/{out_order_no}",
        "transaction_id* d32, sub_mchid s32",
        sharing::query,
    ),
    post(
        "/v3/profitsharing/orders/unfreeze",
        "sub_mchid s32, transaction_id* d32, out_order_no* rno, description* s80",
        sharing::unfreeze,
    ),
    post(
        "/v3/profitsharing/return-orders",
        "sub_mchid s32, order_id s64, out_order_no rno, out_return_no* rno, return_mchid* s32, amount* fen, \
         description* s80",
        sharing_returns::give_back,
    ),
    get(
        "/v3/profitsharing/return-orders/{out_return_no}",
        "out_order_no* rno, sub_mchid s32",
        sharing_returns::query,
    ),
    get(
        "/v3/profitsharing/transactions/{transaction_id}/amounts",
        "",
        sharing::amounts,
    ),
    get(
        "/v3/profitsharing/merchant-configs/{sub_mchid}",
        "",
        sharing::ratio,
    ),
    post(
        "/v3/profitsharing/receivers/add",
        shapes::RECEIVER,
        sharing::add_receiver,
    ),
    post(
        "/v3/profitsharing/receivers/delete",
        "sub_mchid s32, appid* s32, sub_appid s32, type* s32, account* s64",
        sharing::delete_receiver,
    ),
    post(
        "/v3/fund-app/mch-transfer/transfer-bills",
        shapes::TRANSFER,
        transfers::place,
    ),
    get(
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        "",
        transfers::query,
    ),
    get(
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        "",
        transfers::query,
    ),
    post(
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        "",
        transfers::cancel,
    ),
    post(
        "/v3/fund-app/mch-transfer/transfer-bills/transfer",
        shapes::AUTHORIZED_TRANSFER,
        authorizations::transfer,
    ),
    post(
        "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
        shapes::PRE_TRANSFER,
        authorizations::transfer_and_apply,
    ),
    post(
        "/v3/fund-app/mch-transfer/user-confirm-authorization",
        shapes::AUTHORIZATION,
        authorizations::apply,
    ),
    get(
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
        "is_display_authorization =true|false",
        authorizations::query,
    ),
    post(
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
        "",
        authorizations::close,
    ),
    get(
        "/v3/merchant-service/complaints-v2",
        shapes::LIST,
        complaints::list,
    ),
    get(
        "/v3/merchant-service/complaints-v2/{complaint_id}",
        "",
        complaints::detail,
    ),
    get(
        "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
        "limit int, offset int",
        complaints::history,
    ),
    post(
        "/v3/merchant-service/complaints-v2/{complaint_id}/response",
        "complainted_mchid* s32, response_content* s200, response_images list4, jump_url url, jump_url_text s10, \
         mini_program_jump_info any",
        complaints::respond,
    ),
    post(
        "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
        "complainted_mchid* s32",
        complaints::complete,
    ),
    get(
        "/v3/merchant-service/complaint-notifications",
        "",
        complaints::notification,
    ),
    post(
        "/v3/merchant-service/complaint-notifications",
        "url* url",
        complaints::set_notification,
    ),
    Route {
        method: "PUT",
        ..post(
            "/v3/merchant-service/complaint-notifications",
            "url* url",
            complaints::set_notification,
        )
    },
    Route {
        method: "DELETE",
        ..get(
            "/v3/merchant-service/complaint-notifications",
            "",
            complaints::drop_notification,
        )
    },
    upload("/v3/merchant/media/upload", media::image),
    upload("/v3/merchant/media/video_upload", media::video),
    upload("/v3/merchant-service/images/upload", media::image),
    file(
        "/v3/merchant-service/images/{media_id}",
        "",
        media::download,
    ),
];

/// What stands for every other operation: nothing is known of it but who calls.
static UNSIMULATED: Route = post("", "", |call| {
    let line = format!("{} {}", call.request.method, call.request.path());
    Err(No::new("NO_AUTH", format!("{line} is not simulated")))
});

/// What a request line leads to.
pub(super) enum Found {
    /// A route, and what stands in its path's variables, decoded.
    Route(&'static Route, Vec<(&'static str, String)>),
    /// A path that is not asked in this way.
    OtherMethod,
    /// Nowhere.
    Nothing,
}

/// Finds the route of a request line; a path without variables goes before one that has them.
pub(super) fn find(method: &str, path: &str) -> Found {
    let mut fitting: Vec<_> = ROUTES
        .iter()
        .filter_map(|route| Some((route, fit(route.path, path)?)))
        .collect();
    fitting.sort_by_key(|(_, variables)| variables.len());
    let other_method = !fitting.is_empty();
    let mut right = fitting.into_iter().filter(|(r, _)| r.method == method);
    if let Some((route, variables)) = right.next() {
        return Found::Route(route, variables);
    }
    let mut listed = operations::of(Dialect::V3);
    match listed.any(|op| op.method.as_str() == method && fit(op.path, path).is_some()) {
        true => Found::Route(&UNSIMULATED, Vec::new()),
        false if other_method => Found::OtherMethod,
        false => Found::Nothing,
    }
}

/// What stands in a template's variables, if a path fits it.
fn fit(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let (mut steps, mut given) = (template.split('/'), path.split('/'));
    let mut variables = Vec::new();
    loop {
        match (steps.next(), given.next()) {
            (None, None) => return Some(variables),
            (Some(step), Some(value)) => {
                let name = step.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
                match name {
                    Some(name) if !value.is_empty() => {
                        variables.push((name, percent::decode(value).ok()?));
                    }
                    None if step == value => {}
                    _ => return None,
                }
            }
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_lines_lead_where_they_should() {
        let path = |method: &str, path: &str| match find(method, path) {
            Found::Route(route, variables) => (route.path, variables),
            Found::OtherMethod => ("405", Vec::new()),
            Found::Nothing => ("404", Vec::new()),
        };
        let (found, variables) = path("GET", "/v3/pay/transactions/out-trade-no/A%7C1");
        assert_eq!(found, "/v3/pay/transactions/out-trade-no/{out_trade_no}");
        assert_eq!(variables, [("out_trade_no", "A|1".to_owned())]);
        assert_eq!(path("GET", "/v3/pay/transactions/native").0, "405");
        assert_eq!(path("GET", "/v3/pay/transactions/out-trade-no/").0, "404");
        assert_eq!(path("GET", "/v3/pay/nothing").0, "404");
        let unfreeze = path("POST", "/v3/profitsharing/orders/unfreeze").0;
        assert_eq!(unfreeze, "/v3/profitsharing/orders/unfreeze");
    }
}
