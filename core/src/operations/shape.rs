//! What the text of a field must look like.

use super::Shape;

impl Shape {
    /// What is wrong with a text that does not fit.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Shape::Any => "not of the right shape",
            Shape::Url => "not an absolute http or https URL without a query and a fragment",
            Shape::Number => "holds more than digits, letters and _ - | *",
            Shape::NumberAt => "holds more than digits, letters and _ - | * @",
            Shape::Alphanumeric => "holds more than digits and letters",
            Shape::Digits => "holds more than digits",
            Shape::Positive => "not a whole number above zero",
            Shape::Time => "not a time with its offset, as 2026-11-20T10:34:56+08:00",
            Shape::Day => "not a day, as 2026-11-20",
        }
    }

    /// Whether a text fits.
    pub(super) fn fits(self, value: &str) -> bool {
        let number = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'|' | b'*');
        match self {
            Shape::Any => true,
            Shape::Url => url(value),
            Shape::Number => value.bytes().all(number),
            Shape::NumberAt => value.bytes().all(|b| number(b) || b == b'@'),
            Shape::Alphanumeric => value.bytes().all(|b| b.is_ascii_alphanumeric()),
            Shape::Digits => value.bytes().all(|b| b.is_ascii_digit()),
            Shape::Positive => value != "0",
            Shape::Time => time(value),
            Shape::Day => like(value, "0000-00-00"),
        }
    }
}

/// The shape of a notification's address (v2 reference, 2.1): absolute and without a query.
fn url(value: &str) -> bool {
    let rest = value
        .strip_prefix("https://")
        .or_else(|| value.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split('/').next().unwrap_or_default();
    let plain =
        |b: u8| b.is_ascii_graphic() && !matches!(b, b'?' | b'#' | b'"' | b'<' | b'>' | b'\\');
    !host.is_empty() && !host.contains('@') && !host.starts_with(':') && rest.bytes().all(plain)
}

/// RFC 3339 with an offset; fractions of a second occur (v3 reference, 0).
fn time(value: &str) -> bool {
    let Some((clock, rest)) = value.split_at_checked(19) else {
        return false;
    };
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let offset = match rest.strip_prefix('.') {
        Some(fraction) if digits(fraction) == 0 => return false,
        Some(fraction) => &fraction[digits(fraction)..],
        None => rest,
    };
    let east_or_west = offset.strip_prefix(['+', '-']);
    like(clock, "0000-00-00T00:00:00")
        && (offset == "Z" || east_or_west.is_some_and(|offset| like(offset, "00:00")))
}

/// Whether a text has the form of another, in which `0` stands for any digit.
fn like(value: &str, form: &str) -> bool {
    let same = |(b, f): (u8, u8)| {
        if f == b'0' {
            b.is_ascii_digit()
        } else {
            b == f
        }
    };
    value.len() == form.len() && value.bytes().zip(form.bytes()).all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_an_offset() {
        for good in [
            "2026-11-20T10:34:56+08:00",
            "2026-11-20T10:34:56.120+08:00",
            "2026-11-20T02:34:56Z",
            "2026-11-20T10:34:56-05:00",
        ] {
            assert!(Shape::Time.fits(good), "{good}");
        }
        for bad in [
            "",
            "2026-11-20",
            "2026-11-20T10:34:56",
            "2026-11-20 10:34:56+08:00",
            "2026-11-20T10:34:56+0800",
            "2026-11-20T10:34:56 08:00",
            "2026-11-20T10:34:56.+08:00",
            "20261120103456",
            "2026-11-20T10:34:5\u{fc}+08:00",
            "2026-11-20T10:34:56+08:00 ",
        ] {
            assert!(!Shape::Time.fits(bad), "{bad}");
        }
    }

    #[test]
    fn days_are_written_with_hyphens() {
        assert!(Shape::Day.fits("2026-11-20"));
        for bad in ["20261120", "2026-11-2", "2026/11/20", "2026-11-2a", ""] {
            assert!(!Shape::Day.fits(bad), "{bad}");
        }
    }
}
