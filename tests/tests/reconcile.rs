//! Reconciliation: a month of trade whose differences are all found, each once, and none invented;
//! days of the simulator's that agree; files that are not whole, or not the day's, conclude nothing.
//!
//! `FENPAY_MONTH=100000 cargo test --release -p fenpay-tests --test reconcile` is the long run;
//! `FENPAY_MONTH_FOLDER=…` keeps the files and the reports.

#[path = "reconcile/days.rs"]
mod days;
#[path = "reconcile/files.rs"]
mod files;
#[path = "reconcile/month.rs"]
mod month;
#[path = "reconcile/page.rs"]
mod page;
