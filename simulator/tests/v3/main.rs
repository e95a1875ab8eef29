//! v3 as a merchant meets it, with nothing of Fenpay's own on the merchant's side.

mod authorizations;
mod core_side;
mod invoke;
mod keys;
mod money;
mod network;
mod orders;
#[path = "../witness/mod.rs"]
mod witness;
