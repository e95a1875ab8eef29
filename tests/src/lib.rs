//! What the tests of the whole share: behaviours that every implementation of a trait must show,
//! plausible parameters for every operation, and crowds of merchants.

pub mod crowd;
pub mod faces;
pub mod host;
pub mod ledger_suite;
pub mod ledgers;
pub mod month;
pub mod mortal;
pub mod namespaces;
pub mod proxy;
pub mod servers;
pub mod shop;
pub mod simulation;
pub mod specimen;
pub mod stream;
