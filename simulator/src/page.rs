//! The page at `/`, where a person plays the payer.

use crate::book::{Act, Order, OrderState};
use crate::control::from_here;
use crate::form;
use crate::message::{HttpRequest, HttpResponse};
use crate::simulator::Simulator;
use fenpay::types::BeijingTime;

/// How many orders the page shows.
const SHOWN: usize = 100;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;\
color:#1d2129;background:#f7f8fa}h1{font-size:1.3rem;font-weight:600}h1 b{color:#07c160}\
table{width:100%;border-collapse:collapse;background:#fff;border-radius:8px;overflow:hidden;\
box-shadow:0 1px 3px #0001}td,th{padding:.6rem .8rem;text-align:left;border-bottom:1px solid #eee}\
th{font-size:.8rem;color:#86909c;font-weight:500}td.n{font-variant-numeric:tabular-nums;text-align:right}\
button{font:inherit;font-size:.85rem;border:0;border-radius:6px;padding:.3rem .8rem;cursor:pointer;\
background:#e5e6eb}button.pay{background:#07c160;color:#fff}form{display:inline}.SUCCESS{color:#07c160}\
.REFUND{color:#ff7d00}.CLOSED,.REVOKED,.PAYERROR{color:#86909c}p{color:#86909c}code{font-size:.85rem}";

/// Shows the orders, or does what a button says and shows them again.
pub(crate) fn answer(sim: &Simulator, request: &HttpRequest) -> HttpResponse {
    match request.method.as_str() {
        "GET" | "HEAD" => HttpResponse::new(200, "text/html; charset=utf-8", html(sim)),
        "POST" if from_here(request) => {
            press(sim, &String::from_utf8_lossy(&request.body));
            let mut response = HttpResponse::new(303, "text/plain", "");
            response
                .headers
                .push(("location".to_owned(), "/".to_owned()));
            response
        }
        _ => HttpResponse::new(403, "text/plain", "not from here"),
    }
}

fn press(sim: &Simulator, body: &str) {
    let pairs = form::pairs(body);
    let act = match form::get(&pairs, "act") {
        Some("pay") => Act::Pay,
        Some("cancel") => Act::Cancel,
        Some("no_money") => Act::NoMoney,
        _ => return,
    };
    // An order that cannot be paid any more shows so on the page itself.
    let _ = sim.act(form::get(&pairs, "order").unwrap_or_default(), act, None);
}

fn html(sim: &Simulator) -> String {
    let orders = sim.orders();
    let rows: String = orders.iter().rev().take(SHOWN).map(row).collect();
    let time = BeijingTime::from_unix_ms(sim.now_ms()).spaced();
    let table = if orders.is_empty() {
        "<p>No order yet. Place one against this address and it appears here.</p>".to_owned()
    } else {
        format!(
            "<table><tr><th>Order</th><th>What</th><th>Yuan</th><th>How</th><th>State</th><th></th></tr>{rows}</table>"
        )
    };
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><meta http-equiv=\"refresh\" content=\"5\">\
         <title>Fenpay simulator</title><style>{STYLE}</style><h1><b>●</b> Fenpay simulator</h1>\
         <p>{} orders · {time} in Beijing · you are the payer</p>{table}</html>",
        orders.len()
    )
}

fn row(order: &Order) -> String {
    let state = order.state.word();
    let buttons = match order.state {
        OrderState::NotPay | OrderState::UserPaying => {
            let named = if order.prepay_id.is_empty() {
                &order.out_trade_no
            } else {
                &order.prepay_id
            };
            let button = |act: &str, class: &str, label: &str| {
                format!(
                    "<form method=\"post\" action=\"/\"><input type=\"hidden\" name=\"order\" value=\"{}\">\
                     <button class=\"{class}\" name=\"act\" value=\"{act}\">{label}</button></form> ",
                    escaped(named)
                )
            };
            button("pay", "pay", "Pay")
                + &button("cancel", "", "Cancel")
                + &button("no_money", "", "No money")
        }
        _ => String::new(),
    };
    format!(
        "<tr><td><code>{}</code></td><td>{}</td><td class=\"n\">{}.{:02}</td><td>{}</td>\
         <td class=\"{state}\">{state}</td><td>{buttons}</td></tr>",
        escaped(&order.out_trade_no),
        escaped(&order.body),
        order.total / 100,
        order.total % 100,
        order.kind.word(),
    )
}

/// Text that stands for itself in HTML, between tags and in quoted attributes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
