//! Fenpay is the WeChat Pay engine that a merchant's backend embeds.
//!
//! It never marks an unpaid order paid, never loses a paid one, never pays or refunds twice, and
//! every state carries its evidence. The whole of it is reached through [`Engine`] and its one
//! waist, [`Engine::call`]: an operation's name and its parameters in, a [`Reply`] out.
//!
//! A folder is a layer, and imports point down only (`docs/DESIGN.md`, section 1).

pub mod bill;
pub mod crypto;
pub mod engine;
pub mod error;
pub mod ledger;
pub mod openid;
pub mod operations;
pub mod order;
pub mod transport;
pub mod types;
pub mod v2;
pub mod v3;
pub mod wire;

pub use engine::{Engine, Reply};
pub use error::{Advice, Error, Kind, Result};
pub use types::Fen;
