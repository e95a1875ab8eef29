use crate::error::{Error, Result};
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

/// A second in Beijing (UTC+8, without summer time), as WeChat Pay writes times in v2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BeijingTime(i64);

const BEIJING: Offset = jiff::tz::offset(8);

impl BeijingTime {
    /// The second that holds the millisecond `unix_ms`.
    pub fn from_unix_ms(unix_ms: i64) -> BeijingTime {
        BeijingTime(unix_ms.div_euclid(1000))
    }

    /// Seconds since 1970-01-01 UTC.
    pub fn unix_s(self) -> i64 {
        self.0
    }

    /// Milliseconds since 1970-01-01 UTC.
    pub fn unix_ms(self) -> i64 {
        self.0.saturating_mul(1000)
    }

    /// Reads `yyyyMMddHHmmss`.
    ///
    /// # Errors
    /// `Input` for any other shape, and for a day or a time that does not exist.
    pub fn parse_compact(text: &str) -> Result<BeijingTime> {
        if text.len() != 14 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Error::input("time", "not yyyyMMddHHmmss"));
        }
        Self::read("%Y%m%d%H%M%S", text)
    }

    /// Reads `yyyy-MM-dd HH:mm:ss`.
    ///
    /// # Errors
    /// `Input` for any other shape, and for a day or a time that does not exist.
    pub fn parse_spaced(text: &str) -> Result<BeijingTime> {
        if text.len() != 19 {
            return Err(Error::input("time", "not yyyy-MM-dd HH:mm:ss"));
        }
        // A bill has a million of them; the general reader is for whatever is not as plain.
        match Self::read_plain(text.as_bytes()) {
            Some(time) => Ok(time),
            None => Self::read("%Y-%m-%d %H:%M:%S", text),
        }
    }

    /// Reads `yyyy-MM-dd HH:mm:ss` if it is nothing but digits and these marks.
    fn read_plain(text: &[u8]) -> Option<BeijingTime> {
        let mut parts = [0_i16; 6];
        for (part, range) in parts
            .iter_mut()
            .zip([0..4, 5..7, 8..10, 11..13, 14..16, 17..19])
        {
            for byte in text.get(range)? {
                let digit = byte.is_ascii_digit().then(|| byte - b'0')?;
                *part = *part * 10 + i16::from(digit);
            }
        }
        let marks = [4, 7, 10, 13, 16].map(|at| text.get(at).copied());
        if marks != b"-- ::".map(Some) {
            return None;
        }
        let [year, rest @ ..] = parts;
        let [month, day, hour, minute, second] = rest.map(|part| i8::try_from(part).ok());
        let civil = DateTime::new(year, month?, day?, hour?, minute?, second?, 0).ok()?;
        let stamp = BEIJING.to_timestamp(civil).ok()?;
        Some(BeijingTime(stamp.as_second()))
    }

    /// Reads a time of RFC 3339 with its offset, as v3 writes times: a part of a second is dropped.
    ///
    /// # Errors
    /// `Input` for any other shape, and for a day or a time that does not exist.
    pub fn parse_rfc3339(text: &str) -> Result<BeijingTime> {
        let wrong = || Error::input("time", "not a time of RFC 3339");
        // jiff would also take a blank for the T, a time without seconds and a zone in brackets.
        let shape = text.as_bytes();
        let is_plain = (20..=35).contains(&shape.len())
            && shape[10] == b'T'
            && shape[16] == b':'
            && !text.contains('[');
        let stamp: Timestamp = match is_plain {
            true => text.parse().map_err(|_| wrong())?,
            false => return Err(wrong()),
        };
        Ok(BeijingTime(stamp.as_millisecond().div_euclid(1000)))
    }

    fn read(format: &str, text: &str) -> Result<BeijingTime> {
        let civil = DateTime::strptime(format, text)
            .map_err(|_| Error::input("time", "no such day or time"))?;
        let stamp = BEIJING
            .to_timestamp(civil)
            .map_err(|_| Error::input("time", "out of range"))?;
        Ok(BeijingTime(stamp.as_second()))
    }

    fn civil(self) -> DateTime {
        let stamp = Timestamp::from_second(self.0).unwrap_or(Timestamp::UNIX_EPOCH);
        stamp.to_zoned(TimeZone::fixed(BEIJING)).datetime()
    }

    /// Writes `yyyyMMddHHmmss`.
    pub fn compact(self) -> String {
        self.civil().strftime("%Y%m%d%H%M%S").to_string()
    }

    /// Writes `yyyy-MM-dd HH:mm:ss`.
    pub fn spaced(self) -> String {
        self.civil().strftime("%Y-%m-%d %H:%M:%S").to_string()
    }

    /// Writes `yyyy-MM-ddTHH:mm:ss+08:00`, as v3 does.
    pub fn rfc3339(self) -> String {
        self.civil().strftime("%Y-%m-%dT%H:%M:%S+08:00").to_string()
    }

    /// The Beijing day in which this second lies.
    pub fn day(self) -> BeijingDay {
        BeijingDay(self.civil().date())
    }
}

/// A day in Beijing: the day of a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BeijingDay(Date);

impl BeijingDay {
    /// Reads `yyyyMMdd` (v2) or `yyyy-MM-dd` (v3).
    ///
    /// # Errors
    /// `Input` for any other shape, and for a day that does not exist.
    pub fn parse(text: &str) -> Result<BeijingDay> {
        let wrong = || Error::input("date", "not a day as yyyyMMdd or yyyy-MM-dd");
        // The calendar would take blanks for leading zeros.
        let dashed = |(at, b): (usize, u8)| match at {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        };
        let format = match text.len() {
            8 if text.bytes().all(|b| b.is_ascii_digit()) => "%Y%m%d",
            10 if text.bytes().enumerate().all(dashed) => "%Y-%m-%d",
            _ => return Err(wrong()),
        };
        Date::strptime(format, text)
            .map(BeijingDay)
            .map_err(|_| wrong())
    }

    /// Writes `yyyyMMdd`.
    pub fn compact(self) -> String {
        self.0.strftime("%Y%m%d").to_string()
    }

    /// Writes `yyyy-MM-dd`.
    pub fn dashed(self) -> String {
        self.0.strftime("%Y-%m-%d").to_string()
    }

    /// The first second of the day and the first second of the next one.
    pub fn bounds(self) -> (BeijingTime, BeijingTime) {
        let start = |date: Date| {
            let stamp = BEIJING.to_timestamp(date.at(0, 0, 0, 0));
            BeijingTime(stamp.map(|s| s.as_second()).unwrap_or(i64::MAX))
        };
        (start(self.0), start(self.0.saturating_add(1.day())))
    }

    /// The day before.
    #[must_use]
    pub fn before(self) -> BeijingDay {
        BeijingDay(self.0.saturating_sub(1.day()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_time_is_read_as_the_general_reader_reads_it() {
        let mut read = 0;
        for year in ["2026", "2024", "1970", "0000", "9999"] {
            for rest in [
                "-11-20 12:00:01",
                "-02-29 23:59:59",
                "-02-30 00:00:00",
                "-12-31 24:00:00",
                "-01-01 00:00:60",
                "-00-01 00:00:00",
                "-1-001 00:00:00",
                "-11-20T12:00:01",
            ] {
                let text = format!("{year}{rest}");
                let general = BeijingTime::read("%Y-%m-%d %H:%M:%S", &text);
                assert_eq!(
                    BeijingTime::parse_spaced(&text).ok(),
                    general.ok(),
                    "{text}"
                );
                read += usize::from(BeijingTime::read_plain(text.as_bytes()).is_some());
            }
        }
        assert!(read >= 6, "{read}");
    }

    #[test]
    fn times_are_beijing_times_both_ways() {
        // `date -u -d @1414561699 +%Y%m%d%H%M%S` prints 20141029054819; Beijing is 8 hours ahead.
        let time = BeijingTime::parse_compact("20141029134819").unwrap();
        assert_eq!(time.unix_s(), 1_414_561_699);
        assert_eq!(time.compact(), "20141029134819");
        assert_eq!(
            BeijingTime::parse_spaced("2014-10-29 13:48:19").unwrap(),
            time
        );
        assert_eq!(time.day().compact(), "20141029");
        for bad in [
            "",
            "2014102913481",
            "20141329134819",
            "20140230000000",
            "2014102９134819",
        ] {
            assert!(BeijingTime::parse_compact(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn times_of_v3_name_their_offset() {
        let time = BeijingTime::parse_compact("20180608103456").unwrap();
        assert_eq!(time.rfc3339(), "2018-06-08T10:34:56+08:00");
        for same in [
            "2018-06-08T10:34:56+08:00",
            "2018-06-08T10:34:56.120+08:00",
            "2018-06-08T02:34:56Z",
            "2018-06-07T22:34:56-04:00",
        ] {
            assert_eq!(BeijingTime::parse_rfc3339(same).unwrap(), time, "{same}");
        }
        for bad in [
            "",
            "20180608103456",
            "2018-06-08 10:34:56+08:00",
            "2018-06-08T10:34:56",
            "2018-06-08T10:34+08:00",
            "2018-06-31T10:34:56+08:00",
            "2018-06-08T25:34:56+08:00",
            "2018-06-08T10:34:56+08:00[Asia/Shanghai]",
            "2018-06-08T10:34:56+08:00 ",
            "２018-06-08T10:34:56+08:00",
        ] {
            assert!(BeijingTime::parse_rfc3339(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_day_ends_where_the_next_begins() {
        let day = BeijingDay::parse("20261231").unwrap();
        let (from, until) = day.bounds();
        assert_eq!(until.unix_s() - from.unix_s(), 86_400);
        assert_eq!(until.day().dashed(), "2027-01-01");
        assert_eq!(until.day().before(), day);
    }

    #[test]
    fn a_day_is_written_with_all_its_digits() {
        assert_eq!(
            BeijingDay::parse("2026-12-31").unwrap().compact(),
            "20261231"
        );
        for bad in [
            "",
            "2026-1-1",
            "2026- 1- 1",
            "2026-1-1  ",
            "2026/01/01",
            "20260230",
            "+2026-1-1",
        ] {
            let error = BeijingDay::parse(bad).unwrap_err();
            assert_eq!(error.field(), Some("date"), "{bad:?}");
        }
    }
}
