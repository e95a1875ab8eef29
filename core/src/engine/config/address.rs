//! Addresses: of ledgers, and those to which WeChat Pay posts.

/// The beginnings of ledgers' addresses, and what is wrong with one here, if anything.
const LEDGERS: [(&str, Option<&str>); 5] = {
    const POSTGRES: Option<&str> = if cfg!(feature = "postgres") {
        None
    } else {
        Some("is PostgreSQL's, which this build has not (the feature `postgres`)")
    };
    const MYSQL: Option<&str> = if cfg!(feature = "mysql") {
        None
    } else {
        Some("is MySQL's, which this build has not (the feature `mysql`)")
    };
    [
        ("sqlite:", None),
        ("postgres://", POSTGRES),
        ("postgresql://", POSTGRES),
        ("mysql://", MYSQL),
        ("mariadb://", MYSQL),
    ]
};

/// What is wrong with a ledger's address before it is opened, if anything.
pub(in crate::engine) fn ledger_problem(url: &str) -> Option<&'static str> {
    if ["memory:", "host:"].contains(&url) {
        return None;
    }
    let known = LEDGERS.iter().find_map(|(begin, problem)| {
        let rest = url.strip_prefix(begin)?;
        (!rest.is_empty()).then_some(*problem)
    });
    known.unwrap_or(Some(
        "must be sqlite:PATH, postgres://…, mysql://…, memory: or host:",
    ))
}

/// What is wrong with an address for notices, if anything.
pub(in crate::engine) fn notify_url_problem(url: &str) -> Option<&'static str> {
    let rest = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
        (Some(rest), _) => rest,
        (None, Some(rest)) if is_loopback(rest) => rest,
        (None, Some(_)) => {
            return Some("must be https (plain http only to this machine, for tests)");
        }
        (None, None) => return Some("must be an absolute https address"),
    };
    if rest.is_empty() || rest.starts_with('/') {
        return Some("names no host");
    }
    if url.contains(['?', '#']) {
        return Some("must not carry a query: WeChat Pay drops the notices");
    }
    if url.len() > 256 || !url.bytes().all(|b| b.is_ascii_graphic()) {
        return Some("must have at most 256 printable ASCII characters");
    }
    None
}

fn is_loopback(rest: &str) -> bool {
    let authority = rest.split('/').next().unwrap_or_default();
    let host = match authority.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback())
}
