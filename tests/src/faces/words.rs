//! Names in the manners of languages, and texts in lines.

use fenpay::operations::{Dialect, Operation};
use fenpay::wire::Method;

/// An operation's name in words: `pay_unifiedorder` for `POST /pay/unifiedorder`,
/// `get_pay_transactions_out_trade_no` for `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`.
///
/// In v2 nearly all are POST, so only another method is said; in v3 the method always is. What stands
/// in braces is said at the end of a path, where a list and one of its items would have one name, unless
/// the word before it says it already.
pub fn of_operation(op: &Operation) -> String {
    let parts: Vec<&str> = op
        .path
        .split('/')
        .filter(|part| !part.is_empty() && *part != "v3")
        .collect();
    let mut said: Vec<String> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let braced = part.strip_prefix('{').and_then(|p| p.strip_suffix('}'));
        let word = braced
            .unwrap_or(part)
            .replace(['-', '.'], "_")
            .to_lowercase();
        let before = said.last().map_or("", String::as_str);
        let again = word == before || word.ends_with(&format!("_{before}"));
        if braced.is_none() || (at + 1 == parts.len() && !again) {
            said.push(word);
        }
    }
    let path = said.join("_");
    let method = op.method.as_str().to_lowercase();
    match (op.dialect(), op.method) {
        (Dialect::V2, Method::Post) => path,
        _ => format!("{method}_{path}"),
    }
}

/// `out_trade_no` as `outTradeNo`.
pub fn camel(snake: &str) -> String {
    let mut parts = snake.split('_').filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| name + &capital(part))
}

/// `out_trade_no` as `OutTradeNo`.
pub fn pascal(snake: &str) -> String {
    capital(&camel(snake))
}

/// `order.place` as `ORDER_PLACE`.
pub fn upper(name: &str) -> String {
    let word = |c: char| if c.is_alphanumeric() { c } else { '_' };
    name.chars().map(word).collect::<String>().to_uppercase()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

/// A text in lines of at most `width` letters, each behind `before`.
pub fn lines(text: &str, width: usize, before: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last_mut().expect("there is always a last line");
        let long = last.chars().count() + word.chars().count() + 1;
        if !last.is_empty() && before.chars().count() + long > width {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    let line = |line: &String| format!("{before}{line}\n");
    lines.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::{camel, lines, of_operation, pascal, upper};

    #[test]
    fn names_follow_the_manner_of_the_language() {
        assert_eq!(camel("out_trade_no"), "outTradeNo");
        assert_eq!(pascal("pay_unifiedorder"), "PayUnifiedorder");
        assert_eq!(upper("order.place"), "ORDER_PLACE");
        let op = fenpay::operations::find("POST /secapi/pay/refund").unwrap();
        assert_eq!(of_operation(op), "secapi_pay_refund");
        let op = fenpay::operations::find("GET /papay/entrustweb").unwrap();
        assert_eq!(of_operation(op), "get_papay_entrustweb");
        for (line, name) in [
            (
                "POST /v3/pay/transactions/native",
                "post_pay_transactions_native",
            ),
            (
                "GET /v3/pay/transactions/id/{transaction_id}",
                "get_pay_transactions_id",
            ),
            (
                "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
                "get_pay_transactions_out_trade_no",
            ),
            (
                "GET /v3/marketing/favor/stocks",
                "get_marketing_favor_stocks",
            ),
            (
                "GET /v3/marketing/favor/stocks/{stock_id}",
                "get_marketing_favor_stocks_stock_id",
            ),
            (
                "POST /v3/marketing/favor/stocks/{stock_id}/start",
                "post_marketing_favor_stocks_start",
            ),
        ] {
            assert_eq!(of_operation(fenpay::operations::find(line).unwrap()), name);
        }
    }

    #[test]
    fn lines_keep_their_width() {
        assert_eq!(lines("a bb ccc d", 8, "# "), "# a bb\n# ccc d\n");
    }
}
