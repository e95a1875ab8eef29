//! A database's address, as the one line that a configuration has for it.

use super::tls::{Roots, Tls};
use crate::error::{Error, Problem, Result};
use crate::types::Secret;
use crate::wire::percent;
use std::path::PathBuf;
use std::time::Duration;

/// How a dialect says what an address says; the parameters have the names that its own tools use.
pub(in crate::ledger) struct Words {
    pub schemes: &'static [&'static str],
    pub port: u16,
    pub tls: &'static str,
    pub tls_off: &'static str,
    pub tls_on: &'static str,
    pub roots: &'static str,
    pub certificate: &'static str,
    pub key: &'static str,
    pub socket: &'static str,
    pub connect_timeout: &'static str,
    /// Other parameters, which the dialect reads itself.
    pub more: &'static [&'static str],
}

/// Where a database is and who asks.
pub(in crate::ledger) struct Address {
    pub host: Host,
    pub user: String,
    pub password: Option<Secret<String>>,
    pub database: String,
    pub tls: Option<Tls>,
    /// How many connections there may be.
    pub connections: usize,
    pub connect_timeout: Duration,
    /// Whether weak durability was accepted by name.
    pub accepts_weak: bool,
    more: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ledger) enum Host {
    Tcp(String, u16),
    /// A socket's path, as the dialect's tools take it.
    Socket(PathBuf),
}

/// Without the password.
impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.place())
    }
}

/// The default number of connections.
const CONNECTIONS: usize = 8;

impl Address {
    /// Reads `scheme://user:password@host:port/database?parameters`.
    ///
    /// # Errors
    /// `Config`, naming what is wrong and never the address, which may hold a password.
    pub fn read(url: &str, words: &Words) -> Result<Address> {
        Address::parse(url, words).map_err(refused)
    }

    fn parse(url: &str, words: &Words) -> Result<Address, String> {
        let shape = || {
            format!(
                "must be {}://USER:PASSWORD@HOST:PORT/DATABASE",
                words.schemes[0]
            )
        };
        let rest = words.schemes.iter().find_map(|scheme| {
            let rest = url.strip_prefix(scheme)?;
            rest.strip_prefix("://")
        });
        let rest = rest.ok_or_else(shape)?;
        if rest.contains('#') {
            return Err("has a `#`, which must be written %23".to_owned());
        }
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, database) = rest.split_once('/').ok_or_else(shape)?;
        let (who, host) = authority.rsplit_once('@').ok_or("names no user")?;
        let (user, password) = match who.split_once(':') {
            Some((user, password)) => (decoded(user)?, Some(Secret::new(decoded(password)?))),
            None => (decoded(who)?, None),
        };
        let database = decoded(database)?;
        if user.is_empty() {
            return Err("names no user".to_owned());
        }
        if database.is_empty() || database.contains('/') {
            return Err("names no database after the host".to_owned());
        }
        let mut params = Params(parameters(query, words)?);
        let host = match params.take(words.socket) {
            Some(path) if host.is_empty() && path.starts_with('/') => Host::Socket(path.into()),
            Some(_) => return Err(format!("`{}` is a path, without a host", words.socket)),
            None => tcp(host, words.port)?,
        };
        let tls = params.tls(&host, words)?;
        let connections = params.number("connections", CONNECTIONS as u64, 1000)?;
        let timeout = params.number(words.connect_timeout, 5, 3600)?;
        let accepts_weak = match params.take("durability").as_deref() {
            None | Some("strict") => false,
            Some("weak") => true,
            Some(_) => return Err("`durability` is `strict` (the default) or `weak`".to_owned()),
        };
        Ok(Address {
            host,
            user,
            password,
            database,
            tls,
            connections: usize::try_from(connections).unwrap_or(CONNECTIONS),
            connect_timeout: Duration::from_secs(timeout),
            accepts_weak,
            more: params.0,
        })
    }

    /// A parameter that only the dialect knows.
    pub fn more(&self, name: &str) -> Option<&str> {
        let found = self.more.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Where it is, for people.
    pub fn place(&self) -> String {
        match &self.host {
            Host::Tcp(host, port) => format!("{}@{host}:{port}/{}", self.user, self.database),
            Host::Socket(path) => format!("{}@{}/{}", self.user, path.display(), self.database),
        }
    }
}

/// Names and values that nobody has taken yet.
struct Params(Vec<(String, String)>);

impl Params {
    fn take(&mut self, name: &str) -> Option<String> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(at).1)
    }

    fn number(&mut self, name: &str, default: u64, most: u64) -> Result<u64, String> {
        let Some(text) = self.take(name) else {
            return Ok(default);
        };
        let number = text.parse().ok().filter(|n| (1..=most).contains(n));
        number.ok_or_else(|| format!("`{name}` is a number from 1 to {most}"))
    }

    /// What is said of TLS; `None` where there is to be none.
    fn tls(&mut self, host: &Host, words: &Words) -> Result<Option<Tls>, String> {
        let roots = match self.take(words.roots) {
            Some(path) if path != "system" => Roots::File(path.into()),
            _ => Roots::System,
        };
        let (certificate, key) = (words.certificate, words.key);
        let identity = match (self.take(certificate), self.take(key)) {
            (Some(certificate), Some(key)) => Some((certificate.into(), key.into())),
            (None, None) => None,
            _ => return Err(format!("`{certificate}` and `{key}` go together")),
        };
        let tls = Tls { roots, identity };
        let mode = self.take(words.tls);
        match mode.as_deref() {
            None => Ok((!host.is_here()).then_some(tls)),
            Some(mode) if mode == words.tls_off => Ok(None),
            Some(mode) if mode != words.tls_on => Err(format!(
                "`{}` is `{}` (the default but for this machine) or `{}`; there is no TLS that trusts anybody",
                words.tls, words.tls_on, words.tls_off
            )),
            Some(_) => match host {
                Host::Tcp(..) => Ok(Some(tls)),
                Host::Socket(_) => Err("TLS does not go through a socket's path".to_owned()),
            },
        }
    }
}

impl Host {
    /// Whether what is said to it stays on this machine.
    fn is_here(&self) -> bool {
        match self {
            Host::Socket(_) => true,
            Host::Tcp(host, _) => {
                host.eq_ignore_ascii_case("localhost")
                    || host
                        .parse::<std::net::IpAddr>()
                        .is_ok_and(|ip| ip.is_loopback())
            }
        }
    }
}

/// An address that cannot be used.
pub(in crate::ledger) fn refused(text: impl Into<String>) -> Error {
    Error::config(vec![Problem {
        field: "ledger".to_owned(),
        text: text.into(),
    }])
}

fn tcp(host: &str, default: u16) -> Result<Host, String> {
    if host.contains(',') {
        return Err("names several hosts; name the one that takes writes".to_owned());
    }
    let (name, port) = match host.strip_prefix('[') {
        Some(v6) => {
            let (name, rest) = v6.split_once(']').ok_or("has a `[` without a `]`")?;
            (name, rest.strip_prefix(':'))
        }
        None => match host.split_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (host, None),
        },
    };
    if name.is_empty() {
        return Err("names no host".to_owned());
    }
    let port = match port {
        None => default,
        Some(port) => port
            .parse()
            .ok()
            .filter(|port| *port != 0)
            .ok_or("has a port that is no port's number")?,
    };
    Ok(Host::Tcp(decoded(name)?, port))
}

fn parameters(query: &str, words: &Words) -> Result<Vec<(String, String)>, String> {
    let known = [
        words.tls,
        words.roots,
        words.certificate,
        words.key,
        words.socket,
        words.connect_timeout,
        "connections",
        "durability",
    ];
    let mut found: Vec<(String, String)> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name)?, decoded(value)?);
        if !known.contains(&name.as_str()) && !words.more.contains(&name.as_str()) {
            let mut all = [&known, words.more].concat();
            all.sort_unstable();
            return Err(format!(
                "has a parameter that is none of {}",
                all.join(", ")
            ));
        }
        if found.iter().any(|(earlier, _)| *earlier == name) {
            return Err(format!("says `{name}` twice"));
        }
        if value.is_empty() {
            return Err(format!("says nothing for `{name}`"));
        }
        found.push((name, value));
    }
    Ok(found)
}

/// Undoes percent-encoding.
fn decoded(text: &str) -> Result<String, String> {
    match percent::decode(text) {
        Ok(text) if !text.contains('\0') => Ok(text),
        _ => {
            Err("is not text once its percent-encoding is undone; a `%` is written %25".to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        more: &["schema"],
    };

    fn read(url: &str) -> Result<Address> {
        Address::read(url, &WORDS)
    }

    #[test]
    fn an_address_says_where_and_who() {
        let address =
            read("postgres://pay:p%40ss:w%2Frd@db.example:6432/shop?schema=x&connections=3")
                .unwrap();
        assert_eq!(address.host, Host::Tcp("db.example".to_owned(), 6432));
        assert_eq!((&*address.user, &*address.database), ("pay", "shop"));
        assert_eq!(address.password.unwrap().expose(), "p@ss:w/rd");
        assert_eq!(address.connections, 3);
        let address = read("postgresql://pay@[::1]/shop").unwrap();
        assert_eq!(address.host, Host::Tcp("::1".to_owned(), 5432));
        assert!(address.password.is_none() && address.more("schema").is_none());
        let address = read("postgres://pay@/shop?host=/run/postgresql").unwrap();
        assert_eq!(address.host, Host::Socket("/run/postgresql".into()));
    }

    #[test]
    fn another_machine_is_reached_over_tls_unless_that_is_disabled_by_name() {
        for (url, has_tls) in [
            ("postgres://u:p@db.example/d", true),
            ("postgres://u:p@db.example/d?sslmode=verify-full", true),
            ("postgres://u:p@db.example/d?sslmode=disable", false),
            ("postgres://u:p@10.0.0.1/d", true),
            ("postgres://u:p@127.0.0.1.example/d", true),
            ("postgres://u:p@localhost/d", false),
            ("postgres://u:p@127.0.0.1/d", false),
            ("postgres://u:p@[::1]/d", false),
            ("postgres://u:p@127.0.0.1/d?sslmode=verify-full", true),
            ("postgres://u:p@/d?host=/tmp", false),
        ] {
            assert_eq!(read(url).unwrap().tls.is_some(), has_tls, "{url}");
        }
        for mode in ["require", "prefer", "allow", "verify-ca", "DISABLE"] {
            let url = format!("postgres://u:p@db.example/d?sslmode={mode}");
            assert!(read(&url).is_err(), "{mode}");
        }
    }

    #[test]
    fn what_is_wrong_with_an_address_is_said_without_its_password() {
        for url in [
            "postgres://u:hunter2@h:99999/d",
            "postgres://u:hunter2@h:0/d",
            "postgres://u:hunter2@h,i/d",
            "postgres://u:hunter2@/d",
            "postgres://u:hunter2@h/",
            "postgres://u:hunter2@h/d?hunter2=1",
            "postgres://u:hunter2@h/d?sslmode=hunter2",
            "postgres://u:hunter2@h/d?durability=hunter2",
            "postgres://u:hunter2@h/d?connections=hunter2",
            "postgres://u:hunter2@h/d?schema=hunter2&schema=hunter2",
            "postgres://u:hunter2@h/d?sslcert=hunter2",
            "postgres://u:hunter2%zz@h/d",
            "postgres://u:hunter2#@h/d",
            "postgres://:hunter2@h/d",
            "postgres:u:hunter2@h/d",
            "mysql://u:hunter2@h/d",
            "hunter2",
        ] {
            let error = read(url).expect_err(url);
            assert_eq!(error.kind(), crate::error::Kind::Config, "{url}");
            assert!(
                !format!("{error:?} {error}").contains("hunter2"),
                "{url}: {error}"
            );
        }
        let address = read("postgres://u:hunter2@h/d").unwrap();
        assert!(!format!("{address:?}").contains("hunter2"));
    }
}
