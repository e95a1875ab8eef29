//! The v2 dialect: flat XML, one key, MD5 or HMAC-SHA256 (v2 reference, sections 0 to 6).

mod bills;
mod checks;
mod notices;
mod orders;
mod payouts;
mod refunds;
mod refusals;
mod reply;
mod routes;
mod spot;
mod tools;

pub(crate) use notices::notice;

use crate::book::{Book, Moment, Tongue};
use crate::faults::Twist;
use crate::form;
use crate::merchant::Merchant;
use crate::message::{HttpRequest, HttpResponse};
use crate::world::World;
use fenpay::operations::Signs;
use fenpay::v2::SignType;
use fenpay::wire::Fields;
use routes::{Algorithms, Route};
use std::sync::Arc;

/// One call of one operation, its signature checked.
struct Call<'a> {
    world: &'a mut World,
    route: &'a Route,
    merchant: Arc<Merchant>,
    fields: &'a Fields<'a>,
    at: Moment<'a>,
    algorithm: SignType,
}

/// What an operation answers.
enum Said {
    /// Fields under the usual envelope.
    Fields(Fields<'static>),
    /// Fields under the usual envelope, and XML that stands nested behind them.
    Nested(Fields<'static>, String),
    /// Fields that are the whole answer, without envelope or signature.
    Bare(Fields<'static>),
    /// A file.
    File(HttpResponse),
}

/// Why an operation is refused.
enum No {
    /// The message is at fault: `return_code` is `FAIL`, and nothing is signed.
    Message(String),
    /// The business is: `result_code` is `FAIL` with a code and a sentence.
    Business(String, String),
}

impl No {
    fn message(text: impl Into<String>) -> No {
        No::Message(text.into())
    }

    fn business(code: impl Into<String>, text: impl Into<String>) -> No {
        No::Business(code.into(), text.into())
    }

    fn lacks(field: &str) -> No {
        No::business("LACK_PARAMS", format!("缺少参数{field}"))
    }

    fn wrong(field: &str) -> No {
        No::business("PARAM_ERROR", format!("参数错误:{field}"))
    }
}

impl Call<'_> {
    fn book(&mut self) -> &mut Book {
        &mut self.world.book
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.fields.filled(name)
    }

    fn own(&self, name: &str) -> Option<String> {
        self.get(name).map(str::to_owned)
    }

    fn tongue(&self) -> Tongue {
        match self.algorithm {
            SignType::HmacSha256 => Tongue::V2Hmac,
            _ => Tongue::V2Md5,
        }
    }

    /// Finds the order that is named by `transaction_id` or `out_trade_no`.
    fn order(&self) -> Result<usize, No> {
        let unknown = || No::business("ORDERNOTEXIST", "订单不存在");
        let (mch_id, sub) = (&self.merchant.mch_id, self.get("sub_mch_id"));
        let place = match (self.get("transaction_id"), self.get("out_trade_no")) {
            (None, None) => return Err(No::lacks("out_trade_no")),
            (Some(id), _) if !id.bytes().all(|b| b.is_ascii_digit()) || id.len() > 32 => {
                return Err(No::business("INVALID_TRANSACTIONID", "无效transaction_id"));
            }
            (Some(id), number) => {
                let place = self.world.book.find_paid(id).ok_or_else(unknown)?;
                if number.is_some_and(|n| self.world.book.orders[place].out_trade_no != n) {
                    return Err(No::wrong("transaction_id"));
                }
                place
            }
            (None, Some(number)) => self
                .world
                .book
                .find(mch_id, sub, number)
                .ok_or_else(unknown)?,
        };
        let order = &self.world.book.orders[place];
        let mine = order.mch_id == *mch_id && order.sub_mch_id.as_deref() == sub;
        if mine { Ok(place) } else { Err(unknown()) }
    }

    /// What was asked, for the comparison of a repetition: everything but nonce and signature.
    fn asked(&self) -> Vec<(String, String)> {
        let mut asked: Vec<_> = self
            .fields
            .iter()
            .filter(|(name, value)| {
                !matches!(*name, "nonce_str" | "sign" | "sign_type") && !value.is_empty()
            })
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        asked.sort();
        asked
    }
}

/// Answers a request, checking it as strictly as the real one.
pub(crate) fn answer(
    world: &mut World,
    request: &HttpRequest,
    at: Moment,
    twist: Twist,
) -> HttpResponse {
    let Some(route) = routes::find(request.path()) else {
        return answer_unsimulated(world, request);
    };
    if route.certificate && lacks_certificate(world, request) {
        return reply::no_certificate();
    }
    let fields = match checks::read(request) {
        Ok(fields) => fields,
        Err(text) => return reply::message(route, &text, None),
    };
    let (merchant, algorithm) = match authenticate(world, route, &fields, request) {
        Ok(known) => known,
        Err(refused) => return refused,
    };
    let mut call = Call {
        world,
        route,
        merchant,
        fields: &fields,
        at,
        algorithm,
    };
    let said = match &twist {
        Twist::RefuseBefore(code) | Twist::RefuseUnsigned(code) => {
            Err(No::business(code.clone(), refusals::sentence(code)))
        }
        Twist::RefuseAfter(code) => {
            let _ = perform(&mut call); // Its effect stands; its answer is not given.
            Err(No::business(code.clone(), refusals::sentence(code)))
        }
        _ => perform(&mut call),
    };
    reply::seal(&call, said, &twist)
}

fn perform(call: &mut Call) -> Result<Said, No> {
    checks::identity(call)?;
    checks::shapes(call)?;
    (call.route.act)(call)
}

/// An operation that exists but is not simulated: its certificate and its signature are checked,
/// and then it is refused in so many words. What does not exist is not found.
fn answer_unsimulated(world: &World, request: &HttpRequest) -> HttpResponse {
    let name = format!("{} {}", request.method, request.path());
    let Some(operation) = fenpay::operations::find(&name) else {
        return reply::not_found();
    };
    if operation.client_cert && lacks_certificate(world, request) {
        return reply::no_certificate();
    }
    let route = match operation.signs {
        Signs::HmacOnly => &routes::UNSIMULATED_HMAC,
        Signs::Md5Only => &routes::UNSIMULATED_MD5,
        Signs::Both | Signs::Unsigned => &routes::UNSIMULATED,
    };
    let fields = match request.method.as_str() {
        "GET" => Ok(form::pairs(request.query()).into_iter().collect()),
        _ => checks::read(request),
    };
    match fields.map(|fields| authenticate(world, route, &fields, request)) {
        Err(text) => reply::message(route, &text, None),
        Ok(Err(refused)) => refused,
        Ok(Ok(_)) => reply::message(route, &format!("{name} is not simulated"), None),
    }
}

fn lacks_certificate(world: &World, request: &HttpRequest) -> bool {
    request.client_cert.is_none() && (!request.plain || world.demand_certificates)
}

/// Finds the merchant and checks the signature with the algorithm that the request names.
fn authenticate(
    world: &World,
    route: &Route,
    fields: &Fields,
    request: &HttpRequest,
) -> Result<(Arc<Merchant>, SignType), HttpResponse> {
    let refuse = |text: &str| reply::message(route, text, None);
    let named = route
        .merchant_field
        .iter()
        .find_map(|name| fields.filled(name));
    let Some(mch_id) = named else {
        return Err(refuse(&format!("缺少参数{}", route.merchant_field[0])));
    };
    let Some(merchant) = world.merchant(mch_id) else {
        return Err(refuse("商户号mch_id或sub_mch_id不存在"));
    };
    let algorithm = match (route.algorithms, fields.filled("sign_type")) {
        (Algorithms::Md5, _) | (Algorithms::Both, None | Some("MD5")) => SignType::Md5,
        (Algorithms::Both | Algorithms::Hmac, Some("HMAC-SHA256")) => SignType::HmacSha256,
        (Algorithms::Hmac, _) => return Err(refuse("签名类型必须为HMAC-SHA256")),
        (Algorithms::Both, Some(_)) => return Err(refuse("sign_type参数值错误")),
    };
    if fields.filled("sign").is_none() {
        return Err(refuse("缺少参数sign"));
    }
    if fenpay::v2::sign::verify(fields, &merchant.key, algorithm).is_err() {
        return Err(refuse(if route.file {
            "SIGN ERROR"
        } else {
            "签名错误"
        }));
    }
    let shown = request.client_cert.as_ref();
    if route.certificate && shown.is_some_and(|cert| cert.common_name != merchant.mch_id) {
        return Err(reply::message(
            route,
            "商户证书与商户号不匹配",
            Some("CA_ERROR"),
        ));
    }
    Ok((merchant, algorithm))
}
