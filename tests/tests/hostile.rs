//! Hostile input, class by class, through the engine's waist: what must be refused, what must be
//! told, and that the ledger is never moved by either.

#[path = "hostile/ambiguous.rs"]
mod ambiguous;
#[path = "hostile/bytes.rs"]
mod bytes;
#[path = "hostile/configuration.rs"]
mod configuration;
#[path = "hostile/confused.rs"]
mod confused;
#[path = "hostile/forge.rs"]
mod forge;
#[path = "hostile/meaning.rs"]
mod meaning;
#[path = "hostile/outbound.rs"]
mod outbound;
#[path = "hostile/refund_notices.rs"]
mod refund_notices;
#[path = "hostile/replays.rs"]
mod replays;
#[path = "hostile/retransmission.rs"]
mod retransmission;
#[path = "hostile/storage.rs"]
mod storage;
#[path = "hostile/tenants.rs"]
mod tenants;
#[path = "hostile/waist.rs"]
mod waist;
