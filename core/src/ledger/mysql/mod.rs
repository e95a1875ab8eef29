//! The ledger in MySQL and MariaDB, and in what speaks their protocol.

mod fault;
mod link;
mod settings;
mod sql;

use super::server::{
    Address, Broken, Dialect, Driver, Host, Link, Server, Trigger, Words, refused,
};
use crate::error::Result;
use link::Wire;
use mysql_async::{ClientIdentity, OptsBuilder, SslOpts};
use std::time::Duration;

/// Opens ledgers in MySQL and MariaDB.
#[derive(Debug)]
pub struct Mysql;

const WORDS: Words = Words {
    schemes: &["mysql", "mariadb"],
    port: 3306,
    tls: "ssl-mode",
    tls_off: "DISABLED",
    tls_on: "VERIFY_IDENTITY",
    roots: "ssl-ca",
    certificate: "ssl-cert",
    key: "ssl-key",
    socket: "socket",
    connect_timeout: "connect-timeout",
    more: &["triggers"],
};

impl Mysql {
    /// Opens the ledger at `mysql://USER:PASSWORD@HOST:PORT/DATABASE?…`; its tables are made if they
    /// are not there, in a database that is the ledger's alone.
    ///
    /// Parameters, named as MySQL's own tools name them where they have them: `ssl-mode`
    /// (`VERIFY_IDENTITY`, the default except to this machine; `DISABLED`), `ssl-ca` (a PEM file;
    /// `system`, the default), `ssl-cert` and `ssl-key`, `socket`, `connect-timeout` (in seconds,
    /// 5), `connections` (8 at most), `durability` (`strict`; `weak` opens a ledger on a server that
    /// may lose what it has confirmed), `triggers` (`on`; `off` makes none, for servers that have
    /// none or do not let the user make them).
    ///
    /// # Errors
    /// `Config` for an address that cannot be used. `Ledger`, advice `later`, if the server cannot
    /// be reached; advice `never` if it refuses the user, only reads, may lose what it confirms, or
    /// holds a newer ledger or another program's tables.
    pub fn open(url: &str) -> Result<Server> {
        let address = Address::read(url, &WORDS)?;
        let has_triggers = match address.more("triggers") {
            None | Some("on") => true,
            Some("off") => false,
            Some(_) => return Err(refused("`triggers` is `on` (the default) or `off`")),
        };
        let dialect = dialect(&address.database, has_triggers);
        let driver = MysqlDriver::new(&address)?;
        Server::open(Box::new(driver), dialect, &address)
    }
}

/// Makes connections.
struct MysqlDriver {
    options: OptsBuilder,
    host: Host,
    timeout: Duration,
    accepts_weak: bool,
}

impl MysqlDriver {
    fn new(address: &Address) -> Result<MysqlDriver> {
        let mut options = OptsBuilder::default()
            .user(Some(&address.user))
            .pass(address.password.as_ref().map(|password| password.expose()))
            .db_name(Some(&address.database))
            // A server at this machine's address is not left for a socket whose path it names.
            .prefer_socket(false)
            // An update counts the rows that it finds, also those that already were as they are to be.
            .client_found_rows(true)
            .stmt_cache_size(0);
        options = match &address.host {
            Host::Tcp(host, port) => options.ip_or_hostname(host).tcp_port(*port),
            Host::Socket(path) => options.socket(Some(path.to_string_lossy())),
        };
        if let Some(tls) = &address.tls {
            let material = tls.read()?;
            // This driver takes its crypto library from the process; where the host has chosen one,
            // that is left as it is.
            if rustls::crypto::CryptoProvider::get_default().is_none() {
                let chosen = rustls::crypto::aws_lc_rs::default_provider().install_default();
                log::debug!("a crypto library for TLS to MySQL: {}", chosen.is_ok());
            }
            let roots = material.roots.into_iter().map(Into::into).collect();
            let identity = material.identity;
            let identity = identity.map(|(cert, key)| ClientIdentity::new(cert.into(), key.into()));
            options = options.ssl_opts(
                SslOpts::default()
                    .with_disable_built_in_roots(true)
                    .with_root_certs(roots)
                    .with_client_identity(identity),
            );
        }
        Ok(MysqlDriver {
            options,
            host: address.host.clone(),
            timeout: address.connect_timeout,
            accepts_weak: address.accepts_weak,
        })
    }
}

impl Driver for MysqlDriver {
    fn connect(&self) -> Result<Box<dyn Link>, Broken> {
        let mut wire = Wire::connect(self)?;
        settings::settle(&mut wire, self.accepts_weak)?;
        Ok(Box::new(wire))
    }
}

/// Identifiers are bytes: no collation that both kinds of servers have tells `A` from `A `.
fn dialect(database: &str, has_triggers: bool) -> Dialect {
    Dialect {
        words: &[
            ("@int", "BIGINT"),
            ("@hash", "BINARY(32)"),
            ("@long", "VARBINARY(1000)"),
            ("@name", "VARBINARY(255)"),
            ("@word", "VARBINARY(32)"),
            ("@text", "LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"),
            ("@bytes", "LONGBLOB"),
            ("@rank", "`rank`"),
            ("@engine", "ENGINE = InnoDB ROW_FORMAT = DYNAMIC"),
            ("@open", "(done_ms, number)"),
        ],
        lock: "SELECT get_lock(concat('fenpay ', md5(database())), 50)".to_owned(),
        unlock: Some("SELECT release_lock(concat('fenpay ', md5(database())))".to_owned()),
        before: Vec::new(),
        trigger: has_triggers.then_some(trigger as fn(&Trigger) -> String),
        snapshot: &[
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
            "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY",
        ],
        in_force: "SELECT constraint_name FROM information_schema.table_constraints WHERE constraint_schema = ?
            UNION SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = ?",
        space: database.to_owned(),
    }
}

fn trigger(trigger: &Trigger) -> String {
    let Trigger {
        name,
        table,
        on,
        when,
        says,
    } = trigger;
    let refuse = format!("SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '{says}'");
    let body = match *when {
        "" => refuse,
        when => format!("IF {when} THEN {refuse}; END IF"),
    };
    format!("CREATE TRIGGER {name} BEFORE {on} ON {table} FOR EACH ROW {body}")
}
