//! Ledgers by their URL, and one of each kind for tests that ask the same of all.

use crate::servers::{Make, Server};
use fenpay::Result;
use fenpay::ledger::{Ledger, Memory, Mysql, Postgres, Sqlite};
use std::path::Path;
use std::sync::Arc;

/// Opens the ledger that a URL names, as a configuration does.
///
/// # Errors
/// `Ledger` if it cannot be opened.
///
/// # Panics
/// If no ledger is called like that.
pub fn open(url: &str) -> Result<Arc<dyn Ledger>> {
    Ok(match url.split_once(':') {
        Some(("memory", "")) => Arc::new(Memory::new()),
        Some(("sqlite", path)) => Arc::new(Sqlite::open(path)?),
        Some(("postgres", _)) => Arc::new(Postgres::open(url)?),
        Some(("mysql", _)) => Arc::new(Mysql::open(url)?),
        _ => panic!("no ledger is called {url}"),
    })
}

/// The URL of a SQLite ledger in a folder.
pub fn sqlite_in(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("pay.db").display())
}

/// The servers that a ledger can be kept in.
pub const DATABASES: [Make; 2] = Make::ALL;

/// What a ledger that several processes can share is kept in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    /// A file of SQLite.
    File,
    /// A database of a server.
    Database(Make),
}

impl Store {
    /// Every store.
    pub fn all() -> impl Iterator<Item = Store> {
        let databases = DATABASES.into_iter().map(Store::Database);
        [Store::File].into_iter().chain(databases)
    }

    /// Its name as people say it.
    pub const fn name(self) -> &'static str {
        match self {
            Store::File => "SQLite",
            Store::Database(make) => make.name(),
        }
    }

    /// The URL of an empty ledger, a file's in this folder; nothing where the server is missing.
    pub fn fresh(self, folder: &Path) -> Option<String> {
        match self {
            Store::File => Some(sqlite_in(folder)),
            Store::Database(make) => make.shared().map(Server::fresh_database),
        }
    }
}
