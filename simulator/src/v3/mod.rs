//! The v3 dialect: JSON, RSA both ways, HTTP status and code (v3 reference, sections 0 to 10).

mod authorizations;
mod bills;
mod certificates;
mod checks;
mod combined;
mod complaints;
mod identity;
mod media;
mod notices;
mod orders;
mod refunds;
mod refusals;
mod reply;
mod request;
mod routes;
mod seal;
mod shapes;
mod sharing;
mod sharing_returns;
mod spot;
mod time;
mod transfers;

pub(crate) use bills::Downloads;
pub(crate) use media::Pictures;
pub(crate) use notices::notice;

use crate::book::{Book, Moment};
use crate::faults::Twist;
use crate::merchant::Merchant;
use crate::message::{HttpRequest, HttpResponse};
use crate::world::World;
use refusals::No;
use routes::{Found, Route};
use serde_json::Value;
use std::sync::Arc;

/// One call of one operation, its signature checked.
struct Call<'a> {
    world: &'a mut World,
    route: &'static Route,
    merchant: Arc<Merchant>,
    request: &'a HttpRequest,
    /// What stands in the path's variables, decoded.
    path: Vec<(&'static str, String)>,
    /// The query's pairs, decoded.
    query: Vec<(String, String)>,
    /// The body; null where there is none. What was encrypted in it is plain.
    body: Value,
    at: Moment<'a>,
}

/// What an operation answers.
enum Said {
    /// A body, with status 200.
    Body(Value),
    /// Nothing, with status 204.
    Nothing,
    /// A file, which is not signed.
    File(HttpResponse),
}

impl Call<'_> {
    fn book(&mut self) -> &mut Book {
        &mut self.world.book
    }

    /// A variable of the path.
    fn path(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(n, _)| *n == name);
        found.map_or("", |(_, value)| value)
    }

    /// A parameter of the query, unless it is empty.
    fn query(&self, name: &str) -> Option<&str> {
        crate::form::get(&self.query, name)
    }

    /// A text of the body by its pointer, unless it is empty.
    fn text(&self, pointer: &str) -> Option<&str> {
        text(&self.body, pointer)
    }

    /// The same, as a text of its own; empty where there is none.
    fn own(&self, pointer: &str) -> String {
        self.text(pointer).unwrap_or_default().to_owned()
    }

    /// A whole number of the body by its pointer; 0 where there is none.
    fn whole(&self, pointer: &str) -> i64 {
        whole(&self.body, pointer)
    }

    fn flag(&self, pointer: &str) -> bool {
        let found = self.body.pointer(pointer).and_then(Value::as_bool);
        found.unwrap_or(false)
    }

    /// What was asked, for the comparison of a repetition: every leaf of the body by its pointer.
    fn asked(&self) -> Vec<(String, String)> {
        let mut leaves = Vec::new();
        flatten(&self.body, String::new(), &mut leaves);
        leaves.sort();
        leaves
    }
}

fn text<'v>(value: &'v Value, pointer: &str) -> Option<&'v str> {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found.filter(|text| !text.is_empty())
}

fn whole(value: &Value, pointer: &str) -> i64 {
    let found = value.pointer(pointer).and_then(Value::as_i64);
    found.unwrap_or(0)
}

fn flatten(value: &Value, pointer: String, leaves: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                flatten(member, format!("{pointer}/{name}"), leaves);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                flatten(item, format!("{pointer}/{at}"), leaves);
            }
        }
        leaf => leaves.push((pointer, leaf.to_string())),
    }
}

/// Whether a path is v3's.
pub(crate) fn serves(path: &str) -> bool {
    ["/v3/", "/global/v3/", "/hk/v3/"]
        .iter()
        .any(|start| path.starts_with(start))
}

/// Answers a request, checking it as strictly as the real one: first the route, then the headers,
/// then who calls, and only then what is asked. What is refused before it is known who calls is
/// not signed (v3 reference, 2.4).
pub(crate) fn answer(
    world: &mut World,
    request: &HttpRequest,
    at: Moment,
    twist: &Twist,
) -> HttpResponse {
    let (route, path) = match routes::find(&request.method, request.path()) {
        Found::Route(route, path) => (route, path),
        Found::OtherMethod => return HttpResponse::default().with_status(405),
        Found::Nothing => return HttpResponse::default().with_status(404),
    };
    if let Err(no) = request::headers(request, route) {
        return reply::unsigned(&no, request, at);
    }
    let merchant = match request::authenticate(world, request, route, at) {
        Ok(merchant) => merchant,
        Err(no) => return reply::unsigned(&no, request, at),
    };
    let mut call = Call {
        world,
        route,
        merchant,
        request,
        path,
        query: crate::form::pairs(request.query()),
        body: Value::Null,
        at,
    };
    if let Twist::RefuseUnsigned(code) = twist {
        return reply::unsigned(&refusals::coded(code), request, at);
    }
    let said = match twist {
        Twist::RefuseBefore(code) => Err(refusals::coded(code)),
        Twist::RefuseAfter(code) => {
            let _ = perform(&mut call); // Its effect stands; its answer is not given.
            Err(refusals::coded(code))
        }
        _ => perform(&mut call),
    };
    reply::seal(&mut call, said, twist)
}

fn perform(call: &mut Call) -> Result<Said, No> {
    call.body = request::body(call.request, call.route)?;
    checks::query(&call.query, call.route.query)?;
    checks::body(&call.body, call.route.body)?;
    checks::open(call)?;
    (call.route.act)(call)
}
