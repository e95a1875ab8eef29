//! The words that every layer shares: money, numbers, time, secrets, and the two things that a
//! program takes from outside itself, the clock and chance.

mod clock;
mod entropy;
mod money;
mod numbers;
mod secret;
mod time;

pub use clock::{Clock, SystemClock, TestClock};
pub use entropy::{Entropy, SystemEntropy, TestEntropy};
pub use money::Fen;
pub use numbers::{
    MAX_OUT_REFUND_NO, MAX_OUT_TRADE_NO, OutOrderNo, OutRefundNo, OutReturnNo, OutTradeNo,
};
pub use secret::Secret;
pub use time::{BeijingDay, BeijingTime};
