//! Decimal text as whole numbers, exactly: never through a float.

use std::fmt;

/// Digits before the point that are read: far above any amount, far below an overflow.
const MAX_WHOLE_DIGITS: usize = 12;
/// Digits after the point that are read.
const MAX_FRACTION_DIGITS: usize = 12;

/// A service fee in hundred-thousandths of a yuan, as bills print it (`0.04000`); may be negative.
///
/// ```
/// use fenpay::bill::Fee;
/// assert_eq!(Fee::parse("-0.02000").unwrap().hundred_thousandths(), -2_000);
/// assert_eq!(Fee::new(4_000).to_string(), "0.04000");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fee(i64);

impl Fee {
    /// A fee of so many hundred-thousandths of a yuan.
    pub const fn new(hundred_thousandths: i64) -> Fee {
        Fee(hundred_thousandths)
    }

    /// Reads decimal yuan; `None` for anything else, and for what is finer than five decimals.
    pub fn parse(text: &str) -> Option<Fee> {
        scaled(text, 5).map(Fee)
    }

    /// The number of hundred-thousandths of a yuan.
    pub const fn hundred_thousandths(self) -> i64 {
        self.0
    }
}

/// Yuan with five decimals, as in a bill.
impl fmt::Display for Fee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&printed(i128::from(self.0), 5))
    }
}

/// Reads `-?digits[.digits]` as a whole number of 10^-`scale`.
///
/// `None` for every other way of writing a number, and where digits beyond the scale would be
/// lost: `0.010` is one fen, `0.015` is refused.
pub(super) fn scaled(text: &str, scale: u32) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return None,
        None => (digits, ""),
    };
    let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    if whole.len() > MAX_WHOLE_DIGITS || fraction.len() > MAX_FRACTION_DIGITS {
        return None;
    }
    let scale = scale as usize;
    let (kept, lost) = fraction.as_bytes().split_at(scale.min(fraction.len()));
    if lost.iter().any(|b| *b != b'0') {
        return None;
    }
    let digit = |sum: i64, b: &u8| sum * 10 + i64::from(b - b'0');
    let mut value = whole.as_bytes().iter().chain(kept).fold(0, digit);
    for _ in kept.len()..scale {
        value *= 10;
    }
    Some(if negative { -value } else { value })
}

/// Writes a whole number of 10^-`scale` with all its decimals.
pub(super) fn printed(value: i128, scale: u32) -> String {
    if scale == 0 {
        return value.to_string();
    }
    let sign = if value < 0 { "-" } else { "" };
    let (size, unit) = (value.unsigned_abs(), 10_u128.pow(scale));
    format!(
        "{sign}{}.{:0width$}",
        size / unit,
        size % unit,
        width = scale as usize
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn yuan_become_whole_fen_or_nothing() {
        for (text, fen) in [
            ("0", 0),
            ("0.0", 0),
            ("0.00", 0),
            ("-0.00", 0),
            ("0.01", 1),
            ("12.5", 1250),
            ("1", 100),
            ("-0.02", -2),
            ("0.0100000", 1),
            ("999999999999.99", 99_999_999_999_999),
            ("007", 700),
        ] {
            assert_eq!(scaled(text, 2), Some(fen), "{text:?}");
        }
        for odd in [
            "",
            "-",
            ".",
            "1.",
            ".5",
            "+1",
            "--1",
            "0.015",
            "1e3",
            " 1",
            "1 ",
            "１",
            "1,000.00",
            "0x1",
            "NaN",
            "1.2.3",
            "1000000000000",
            "0.0000000000000",
            "¥1",
            "-.1",
        ] {
            assert_eq!(scaled(odd, 2), None, "{odd:?} was taken");
        }
        assert_eq!(scaled("45.0", 0), Some(45));
        assert_eq!(scaled("45.5", 0), None);
        assert_eq!(
            scaled("999999999999.99999", 5),
            Some(99_999_999_999_999_999)
        );
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back_as_the_same_number(value in -10_i64.pow(12)..10_i64.pow(12), scale in 0_u32..6) {
            prop_assert_eq!(scaled(&printed(i128::from(value), scale), scale), Some(value));
        }

        #[test]
        fn reading_a_number_never_panics(text in ".*", scale in 0_u32..6) {
            let _ = scaled(&text, scale);
        }
    }
}
