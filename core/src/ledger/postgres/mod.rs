//! The ledger in PostgreSQL, and in what speaks its protocol.

mod fault;
mod link;
mod settings;
mod sql;
mod values;

use super::server::{
    Address, Broken, Dialect, Driver, Host, Link, Server, Trigger, Words, refused,
};
use crate::error::Result;
use link::Wire;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use std::path::{Path, PathBuf};
use tokio_postgres_rustls::MakeRustlsConnect;

/// Opens ledgers in PostgreSQL.
#[derive(Debug)]
pub struct Postgres;

const WORDS: Words = Words {
    schemes: &["postgres", "postgresql"],
    port: 5432,
    tls: "sslmode",
    tls_off: "disable",
    tls_on: "verify-full",
    roots: "sslrootcert",
    certificate: "sslcert",
    key: "sslkey",
    socket: "host",
    connect_timeout: "connect_timeout",
    more: &["application_name", "port", "schema"],
};

/// The schema in which the tables are, if the address names none.
const SCHEMA: &str = "fenpay";

impl Postgres {
    /// Opens the ledger at `postgres://USER:PASSWORD@HOST:PORT/DATABASE?…`; its tables are made if
    /// they are not there.
    ///
    /// Parameters, named as libpq names them where it has them: `sslmode` (`verify-full`, the
    /// default except to this machine; `disable`), `sslrootcert` (a PEM file; `system`, the
    /// default), `sslcert` and `sslkey`, `host` and `port` (a directory
    /// with a socket, and the number in the socket's name), `connect_timeout` (in
    /// seconds, 5), `application_name`, `schema` (`fenpay`), `connections` (8 at most), `durability`
    /// (`strict`; `weak` opens a ledger on a server that may lose what it has confirmed).
    ///
    /// # Errors
    /// `Config` for an address that cannot be used. `Ledger`, advice `later`, if the server cannot
    /// be reached; advice `never` if it refuses the user, only reads, may lose what it confirms, or
    /// holds a newer ledger or another program's tables.
    pub fn open(url: &str) -> Result<Server> {
        let address = Address::read(url, &WORDS)?;
        let schema = address.more("schema").unwrap_or(SCHEMA).to_owned();
        if schema.is_empty()
            || !schema
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            || schema.starts_with("pg_")
            || schema.starts_with(|c: char| c.is_ascii_digit())
        {
            return Err(refused(
                "`schema` is made of small letters, digits and `_`, and is not the server's own",
            ));
        }
        let dialect = dialect(&schema);
        let driver = PostgresDriver::new(&address, schema)?;
        Server::open(Box::new(driver), dialect, &address)
    }
}

/// Makes connections.
struct PostgresDriver {
    config: tokio_postgres::Config,
    host: Host,
    /// That names a socket in a directory.
    port: u16,
    tls: Option<MakeRustlsConnect>,
    timeout: std::time::Duration,
    schema: String,
    accepts_weak: bool,
}

impl PostgresDriver {
    fn new(address: &Address, schema: String) -> Result<PostgresDriver> {
        let mut config = tokio_postgres::Config::new();
        config
            .user(&address.user)
            .dbname(&address.database)
            .application_name(address.more("application_name").unwrap_or("fenpay"));
        if let Some(password) = &address.password {
            config.password(password.expose());
        }
        // Whether there is TLS is decided here and never by what the server offers.
        config.ssl_mode(match address.tls {
            Some(_) => tokio_postgres::config::SslMode::Require,
            None => tokio_postgres::config::SslMode::Disable,
        });
        let port = match address.more("port") {
            None => WORDS.port,
            Some(_) if matches!(address.host, Host::Tcp(..)) => {
                return Err(refused(
                    "`port` goes with a socket; a host has it after a colon",
                ));
            }
            Some(port) => port
                .parse()
                .map_err(|_| refused("`port` is no port's number"))?,
        };
        let tls = match &address.tls {
            Some(tls) => Some(MakeRustlsConnect::new(client(&tls.read()?)?)),
            None => None,
        };
        Ok(PostgresDriver {
            config,
            host: address.host.clone(),
            port,
            tls,
            timeout: address.connect_timeout,
            schema,
            accepts_weak: address.accepts_weak,
        })
    }

    /// The socket's path, as libpq makes it out of a directory and a port.
    fn socket(&self, path: &Path) -> PathBuf {
        match path.is_dir() {
            true => path.join(format!(".s.PGSQL.{}", self.port)),
            false => path.to_owned(),
        }
    }
}

impl Driver for PostgresDriver {
    fn connect(&self) -> Result<Box<dyn Link>, Broken> {
        let mut wire = Wire::connect(self)?;
        settings::settle(&mut wire, &self.schema, self.accepts_weak)?;
        Ok(Box::new(wire))
    }
}

/// TLS that trusts whom it was told to trust, with the one crypto library of this crate.
fn client(material: &super::server::Material) -> Result<rustls::ClientConfig> {
    let wrong = |what: &str| refused(format!("TLS: {what}"));
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(material.roots.iter().cloned().map(CertificateDer::from));
    if roots.is_empty() {
        return Err(wrong("no certificate of an authority can be used"));
    }
    let provider = std::sync::Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| wrong("the versions of the protocol are not there"))?
        .with_root_certificates(roots);
    match &material.identity {
        None => Ok(config.with_no_client_auth()),
        Some((certificate, key)) => {
            let chain = CertificateDer::pem_slice_iter(certificate)
                .collect::<Result<Vec<_>, _>>()
                .map_err(|_| wrong("`sslcert` is not a PEM file of certificates"))?;
            let key = PrivateKeyDer::from_pem_slice(key)
                .map_err(|_| wrong("`sslkey` is not a PEM file with a key"))?;
            config
                .with_client_auth_cert(chain, key)
                .map_err(|_| wrong("`sslcert` and `sslkey` do not belong together"))
        }
    }
}

/// PostgreSQL compares text by the database's collation, so identifiers have the one of bytes.
fn dialect(schema: &str) -> Dialect {
    Dialect {
        words: &[
            ("@int", "BIGINT"),
            ("@hash", "BYTEA"),
            ("@long", "TEXT COLLATE \"C\""),
            ("@name", "TEXT COLLATE \"C\""),
            ("@word", "TEXT COLLATE \"C\""),
            ("@text", "TEXT COLLATE \"C\""),
            ("@bytes", "BYTEA"),
            ("@rank", "rank"),
            ("@engine", ""),
            ("@open", "(number) WHERE done_ms IS NULL"),
        ],
        // The number is `fenpay` in ASCII.
        lock: "SELECT pg_advisory_xact_lock(112585563734393)".to_owned(),
        unlock: None,
        before: vec![
            format!("CREATE SCHEMA IF NOT EXISTS {schema}"),
            "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
             BEGIN RAISE EXCEPTION '%', tg_argv[0]; END $$"
                .to_owned(),
        ],
        trigger: Some(trigger),
        snapshot: &["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"],
        in_force:
            "SELECT conname::text FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
              WHERE n.nspname = ? AND c.convalidated
            UNION SELECT tgname::text FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid
              JOIN pg_namespace n ON n.oid = r.relnamespace
              WHERE n.nspname = ? AND t.tgenabled IN ('O', 'A')",
        space: schema.to_owned(),
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
    let when = if when.is_empty() { "true" } else { when };
    format!(
        "CREATE TRIGGER {name} BEFORE {on} ON {table} FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION refuse('{says}')"
    )
}
