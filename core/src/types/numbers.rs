use crate::error::{Error, Result};

/// The longest order number that WeChat Pay takes.
pub const MAX_OUT_TRADE_NO: usize = 32;
/// The longest refund number that WeChat Pay takes.
pub const MAX_OUT_REFUND_NO: usize = 64;

macro_rules! number {
    ($name:ident, $field:literal, $min:expr, $max:expr, $extra:literal, $doc:literal) => {
        #[doc = $doc]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Takes a number as it will be sent, byte for byte.
            ///
            /// # Errors
            /// `Input`, naming the field, for another length or another character.
            pub fn new(text: impl Into<String>) -> Result<$name> {
                let text = text.into();
                if !($min..=$max).contains(&text.len()) {
                    return Err(Error::input($field, concat!("must have ", stringify!($min), " to ", stringify!($max), " characters")));
                }
                let allowed = |b: u8| b.is_ascii_alphanumeric() || b"_-|*".contains(&b) || $extra.contains(&b);
                if !text.bytes().all(allowed) {
                    return Err(Error::input($field, "may hold only digits, letters and _ - | *"));
                }
                Ok($name(text))
            }

            /// The number as it is sent.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = Error;
            fn try_from(text: String) -> Result<$name> {
                $name::new(text)
            }
        }

        impl From<$name> for String {
            fn from(number: $name) -> String {
                number.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

number!(
    OutTradeNo,
    "out_trade_no",
    6,
    32,
    b"",
    "The merchant's own number of an order: 6 to 32 of `0-9A-Za-z_-|*` (v2 reference, 2.1 and ambiguity 27)."
);
number!(
    OutRefundNo,
    "out_refund_no",
    1,
    64,
    b"@",
    "The merchant's own number of a refund: 1 to 64 of `0-9A-Za-z_-|*@` (v2 reference, 2.6)."
);

number!(
    OutOrderNo,
    "out_order_no",
    1,
    64,
    b"@",
    "The merchant's own number of a profit sharing: 1 to 64 of `0-9A-Za-z_-|*@` (v3 reference, 7.8)."
);
number!(
    OutReturnNo,
    "out_return_no",
    1,
    64,
    b"@",
    "The merchant's own number of a share's return: 1 to 64 of `0-9A-Za-z_-|*@` (v3 reference, 7.8)."
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_validated_on_construction() {
        assert!(OutTradeNo::new("A1_-|*").is_ok());
        for bad in [
            "",
            "12345",
            "1234567890123456789012345678901234",
            "abc de",
            "订单号号号号",
            "ABCDE@1",
            "ABCDEF\n",
        ] {
            assert_eq!(
                OutTradeNo::new(bad).unwrap_err().field(),
                Some("out_trade_no"),
                "{bad:?}"
            );
        }
        assert!(OutRefundNo::new("R@1").is_ok());
        assert!(OutRefundNo::new("").is_err());
    }
}
