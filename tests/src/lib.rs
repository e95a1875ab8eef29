//! What the tests of the whole share: behaviours that every implementation of a trait must show.

pub mod ledger_suite;
