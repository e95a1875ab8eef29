//! Amounts and texts as a bookkeeper writes them.

use crate::order::Mover;

/// Fen as yuan with two decimals.
pub(super) fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let size = fen.unsigned_abs();
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

/// The same with commas between thousands, for people.
pub(super) fn yuan_grouped(fen: i64) -> String {
    let plain = yuan(fen);
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", plain.as_str()),
    };
    let (whole, cents) = digits.split_at(digits.len() - 3);
    format!("{sign}{}{cents}", grouped(whole))
}

/// A whole number with commas between thousands.
pub(super) fn count(number: u64) -> String {
    grouped(&number.to_string())
}

fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Whose move it is, in both languages.
pub(super) const fn mover(mover: Mover) -> (&'static str, &'static str) {
    match mover {
        Mover::Fenpay => ("系统查询", "Fenpay asks"),
        Mover::Merchant => ("商户处理", "You"),
        Mover::WeChatPay => ("微信支付", "WeChat Pay"),
        Mover::NextDay => ("相邻日账单", "Neighbouring day"),
    }
}

/// A text in HTML.
pub(super) fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // HTML has no place for them.
            c if c.is_control() => safe.push('\u{fffd}'),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fen_are_yuan_to_the_fen() {
        for (fen, plain, grouped) in [
            (0, "0.00", "0.00"),
            (5, "0.05", "0.05"),
            (-1, "-0.01", "-0.01"),
            (100_000, "1000.00", "1,000.00"),
            (-123_456_789, "-1234567.89", "-1,234,567.89"),
            (
                i64::MIN,
                "-92233720368547758.08",
                "-92,233,720,368,547,758.08",
            ),
        ] {
            assert_eq!((&*yuan(fen), &*yuan_grouped(fen)), (plain, grouped));
        }
        assert_eq!(count(1_000_000), "1,000,000");
    }

    #[test]
    fn no_text_of_a_bill_is_markup() {
        let text = "<script>alert('1' & \"2\")</script>\u{7}";
        assert_eq!(
            html(text),
            "&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;\u{fffd}"
        );
    }
}
