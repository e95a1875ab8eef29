use crate::error::{Error, Result};

/// An amount of money: a whole number of fen, from 1 to 10^11.
///
/// Fen are the hundredth parts of a yuan and the unit of every amount in WeChat Pay's API.
/// There is no way to make one from a float.
///
/// ```
/// use fenpay::Fen;
/// assert_eq!(Fen::new(1250).unwrap().yuan(), "12.50");
/// assert!(Fen::new(0).is_err());
/// ```
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "i64", into = "i64")]
pub struct Fen(i64);

impl Fen {
    /// The largest amount: a billion yuan.
    pub const MAX: Fen = Fen(100_000_000_000);

    /// An amount of `fen`.
    ///
    /// # Errors
    /// `Input` outside 1..=10^11.
    pub fn new(fen: i64) -> Result<Fen> {
        if (1..=Fen::MAX.0).contains(&fen) {
            Ok(Fen(fen))
        } else {
            Err(Error::input(
                "amount",
                format!("{fen} is not within 1..=100000000000 fen"),
            ))
        }
    }

    /// Reads the way in which WeChat Pay writes an amount: decimal digits, no sign, no leading
    /// zero, no fraction.
    ///
    /// # Errors
    /// `Input` for every other way of writing a number.
    pub fn parse(text: &str) -> Result<Fen> {
        let odd = || Error::input("amount", "not a plain whole number of fen");
        if text.is_empty() || text.len() > 12 || text.starts_with('0') {
            return Err(odd());
        }
        if !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(odd());
        }
        Fen::new(text.parse().map_err(|_| odd())?)
    }

    /// The number of fen.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The amount in yuan with two decimals, for people.
    pub fn yuan(self) -> String {
        format!("{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl TryFrom<i64> for Fen {
    type Error = Error;
    fn try_from(fen: i64) -> Result<Fen> {
        Fen::new(fen)
    }
}

impl From<Fen> for i64 {
    fn from(fen: Fen) -> i64 {
        fen.0
    }
}

impl std::fmt::Display for Fen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_whole_fen_within_their_range() {
        for good in ["1", "10", "100000000000"] {
            assert_eq!(Fen::parse(good).unwrap().to_string(), good);
        }
        for odd in [
            "",
            "0",
            "01",
            "+1",
            "-1",
            "1.0",
            "1.",
            "1e3",
            " 1",
            "1 ",
            "１",
            "0x1",
            "100000000001",
            "9223372036854775808",
            "1_000",
        ] {
            assert!(Fen::parse(odd).is_err(), "{odd:?} was taken");
        }
        assert!(serde_json::from_str::<Fen>("1.0").is_err());
        assert!(serde_json::from_str::<Fen>("true").is_err());
        assert_eq!(serde_json::from_str::<Fen>("7").unwrap().get(), 7);
    }
}
