//! Fenpay for Node: the native half.
//!
//! It knows no operation by name: a name and JSON text go in, JSON text and bytes come out
//! (`answer`). Work that may wait runs on an engine's own threads (`pool`), and a `Courier` brings
//! what it gives to the JavaScript thread. Shape, types and errors are the business of the shell.
//!
//! No panic leaves this crate: what is done for a caller is `guarded`, on whatever thread.

mod answer;
pub mod courier;
pub mod engine;
mod pool;
pub mod simulator;
pub mod tool;
