//! Times as v3 writes them.

use fenpay::types::BeijingTime;

/// A time as RFC 3339 with Beijing's offset.
pub(super) fn written(ms: i64) -> String {
    let spaced = BeijingTime::from_unix_ms(ms).spaced();
    format!("{}+08:00", spaced.replace(' ', "T"))
}

/// Reads RFC 3339 with an offset, in milliseconds since 1970; a fraction is cut off.
pub(super) fn read(text: &str) -> Option<i64> {
    let (day, rest) = text.split_once('T')?;
    let (clock, rest) = rest.split_at_checked(8)?;
    let fraction = rest.strip_prefix('.').unwrap_or_default();
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    let rest = match rest.starts_with('.') {
        true if digits == 0 => return None,
        true => &rest[1 + digits..],
        false => rest,
    };
    let beijing = BeijingTime::parse_spaced(&format!("{day} {clock}")).ok()?;
    let offset_s = match rest {
        "Z" => 0,
        _ => offset(rest)?,
    };
    let ahead_s = 8 * 3600 - offset_s;
    Some(beijing.unix_ms() + ahead_s * 1000)
}

/// `+08:00` in seconds.
fn offset(text: &str) -> Option<i64> {
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once(':')?;
    let two = |digits: &str| {
        let shaped = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse::<i64>().ok().filter(|_| shaped)
    };
    let seconds = two(hours).filter(|h| *h < 24)? * 3600 + two(minutes).filter(|m| *m < 60)? * 60;
    match sign {
        "+" => Some(seconds),
        "-" => Some(-seconds),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_with_every_offset_and_written_with_beijings() {
        // `date -d 2018-06-08T10:34:56+08:00 +%s` prints 1528425296.
        let ms = 1_528_425_296_000;
        for text in [
            "2018-06-08T10:34:56+08:00",
            "2018-06-08T02:34:56Z",
            "2018-06-07T22:04:56.120-04:30",
        ] {
            assert_eq!(read(text), Some(ms), "{text}");
        }
        assert_eq!(written(ms), "2018-06-08T10:34:56+08:00");
        for bad in [
            "2018-06-08 10:34:56+08:00",
            "2018-06-08T10:34:56",
            "2018-06-08T10:34:56.+08:00",
            "2018-06-08T10:34:56+8:00",
            "2018-02-30T10:34:56+08:00",
            "T",
            "",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
