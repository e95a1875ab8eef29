use super::{Config, Engine};
use crate::error::Result;
use crate::ledger::{Desk, Ledger, Memory, Sqlite};
use crate::transport::Http;
use crate::types::{SystemClock, SystemEntropy};
use std::sync::Arc;

/// Opens the ledger and the transport that a configuration names.
pub(super) fn open(mut config: Config) -> Result<Engine> {
    let ledger = ledger(&config.ledger)?;
    let transport = Arc::new(Http::new(std::mem::take(&mut config.http))?);
    let (clock, entropy) = (Arc::new(SystemClock), Arc::new(SystemEntropy));
    Ok(Engine::assemble(config, ledger, transport, clock, entropy))
}

/// Opens a ledger by an address in which nothing was found wrong.
fn ledger(url: &str) -> Result<Arc<dyn Ledger>> {
    let (scheme, rest) = url.split_once(':').unwrap_or((url, ""));
    Ok(match scheme {
        "sqlite" => Arc::new(Sqlite::open(std::path::Path::new(rest))?),
        #[cfg(feature = "postgres")]
        "postgres" | "postgresql" => Arc::new(crate::ledger::Postgres::open(url)?),
        #[cfg(feature = "mysql")]
        "mysql" | "mariadb" => Arc::new(crate::ledger::Mysql::open(url)?),
        "host" => Arc::new(Desk::none()),
        _ => Arc::new(Memory::new()),
    })
}
