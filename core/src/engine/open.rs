use super::{Config, Engine};
use crate::error::Result;
use crate::ledger::{Desk, Ledger, Memory, Sqlite};
use crate::transport::Http;
use crate::types::{SystemClock, SystemEntropy};
use std::sync::Arc;

/// Opens the ledger and the transport that a configuration names.
pub(super) fn open(mut config: Config) -> Result<Engine> {
    let ledger: Arc<dyn Ledger> = match config.ledger.strip_prefix("sqlite:") {
        Some(path) => Arc::new(Sqlite::open(std::path::Path::new(path))?),
        None if config.ledger == "host:" => Arc::new(Desk::none()),
        None => Arc::new(Memory::new()),
    };
    let transport = Arc::new(Http::new(std::mem::take(&mut config.http))?);
    let (clock, entropy) = (Arc::new(SystemClock), Arc::new(SystemEntropy));
    Ok(Engine::assemble(config, ledger, transport, clock, entropy))
}
