//! Where a server is found and how one gets in, as the text of a URL.

/// `SCHEME://USER:PASSWORD@HOST:PORT/…?QUERY`, cut into its parts and not decoded.
#[derive(Clone)]
pub(super) struct Address {
    pub(super) scheme: String,
    /// `USER:PASSWORD`.
    pub(super) who: String,
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) database: String,
    /// With its `?`, or empty.
    pub(super) query: String,
}

impl Address {
    pub(super) fn parse(url: &str) -> Option<Address> {
        let (scheme, rest) = url.split_once("://")?;
        let (rest, query) = match rest.split_once('?') {
            Some((rest, query)) => (rest, format!("?{query}")),
            None => (rest, String::new()),
        };
        let (authority, database) = rest.split_once('/').unwrap_or((rest, ""));
        let (who, place) = authority.rsplit_once('@')?;
        let (host, port) = place.rsplit_once(':')?;
        Some(Address {
            scheme: scheme.to_owned(),
            who: who.to_owned(),
            host: host.to_owned(),
            port: port.parse().ok()?,
            database: database.to_owned(),
            query,
        })
    }

    /// The address of a server that was started here.
    pub(super) fn ours(
        scheme: &str,
        secret: &str,
        host: &str,
        port: u16,
        query: String,
    ) -> Address {
        Address {
            scheme: scheme.to_owned(),
            who: format!("fenpay:{secret}"),
            host: host.to_owned(),
            port,
            database: String::new(),
            query,
        }
    }

    /// The URL of the server itself, with all that is known of it.
    pub(super) fn server(&self) -> String {
        self.url("", &self.query)
    }

    /// The URL of a database of this server; where TLS is off it names no authority either.
    pub(super) fn of(&self, database: &str) -> String {
        let off = ["?sslmode=disable", "?ssl-mode=DISABLED"];
        let off = off.into_iter().find(|off| self.query.starts_with(off));
        self.url(database, off.unwrap_or(&self.query))
    }

    fn url(&self, database: &str, query: &str) -> String {
        let Address {
            scheme,
            who,
            host,
            port,
            ..
        } = self;
        format!("{scheme}://{who}@{host}:{port}/{database}{query}")
    }

    /// The file with the authority that vouches for the server, if the URL names it.
    pub(super) fn authority(&self) -> Option<&str> {
        let options = self.query.strip_prefix('?')?.split('&');
        let mut named = options.filter_map(|option| option.split_once('='));
        let named = named.find(|(name, _)| ["sslrootcert", "ssl-ca"].contains(name));
        Some(named?.1)
    }
}
