//! The engine in v3 and in both dialects, against the simulator's book, without sockets.

#[path = "v3/keys.rs"]
mod keys;
#[path = "v3/meaning.rs"]
mod meaning;
#[path = "v3/mixed.rs"]
mod mixed;
#[path = "v3/paying.rs"]
mod paying;
