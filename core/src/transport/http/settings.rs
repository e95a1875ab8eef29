use crate::error::{Error, Problem, Result};
use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, pem::PemObject};
use std::net::IpAddr;
use std::sync::Arc;
use ureq::http::Uri;
use ureq::{Proxy, ProxyProtocol};

/// How [`Http`](super::Http) reaches WeChat Pay; the default suits production.
#[derive(Clone)]
pub struct HttpSettings {
    /// A base URL that stands in for every host, such as a simulator's.
    ///
    /// It is https, or http on loopback. The logical host then goes along in the header
    /// `X-Fenpay-Host`, and there is no failover, because both hosts lead to the same place.
    pub gateway: Option<String>,
    /// Base URLs that stand in for single hosts, under the same rule; the gateway goes before them.
    pub hosts: Vec<(String, String)>,
    /// The URL of an HTTP proxy, or `env` to take it from `HTTPS_PROXY` and its kin.
    ///
    /// Without it there is none, whatever the environment says.
    pub proxy: Option<String>,
    /// Whom to trust as a certificate authority; there is no way to trust nobody in particular.
    pub roots: Roots,
    /// How long resolving a name, and then connecting with TLS, may take.
    pub connect_timeout_ms: u64,
    /// How long a whole call may take, from resolving the name to the answer's last byte.
    pub deadline_ms: u64,
    /// How long a download may take that is read as it comes; it may pause for `deadline_ms`.
    pub stream_deadline_ms: u64,
    /// Whether `api2.mch.weixin.qq.com` stands in while `api.mch.weixin.qq.com` is out of reach.
    pub failover: bool,
    /// For how many client certificates connections are kept; the least recently used goes first.
    pub clients: usize,
}

/// Whom to trust as a certificate authority.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Roots {
    /// Mozilla's, which come with Fenpay.
    #[default]
    Bundled,
    /// The operating system's.
    System,
    /// Those in this PEM text and no others.
    Pem(String),
}

impl Default for HttpSettings {
    fn default() -> HttpSettings {
        HttpSettings {
            gateway: None,
            hosts: Vec::new(),
            proxy: None,
            roots: Roots::Bundled,
            connect_timeout_ms: 5_000,
            deadline_ms: 15_000,
            stream_deadline_ms: 600_000,
            failover: true,
            clients: 32,
        }
    }
}

/// Without the proxy's URL, which may hold a password.
impl std::fmt::Debug for HttpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpSettings")
            .field("gateway", &self.gateway)
            .field("hosts", &self.hosts)
            .field("proxy", &self.proxy.as_ref().map(|_| "(set)"))
            .field("connect_timeout_ms", &self.connect_timeout_ms)
            .field("deadline_ms", &self.deadline_ms)
            .field("stream_deadline_ms", &self.stream_deadline_ms)
            .field("failover", &self.failover)
            .field("clients", &self.clients)
            .finish_non_exhaustive()
    }
}

/// Settings that have been looked at.
pub(super) struct Checked {
    pub gateway: Option<String>,
    pub hosts: Vec<(String, String)>,
    pub proxy: Option<Proxy>,
    pub roots: Arc<RootCertStore>,
}

impl HttpSettings {
    /// Everything that is wrong; [`Http::new`](super::Http::new) fails with the same.
    pub fn problems(&self) -> Vec<Problem> {
        let refused = self.check().err();
        refused.map_or_else(Vec::new, |error| error.problems().to_vec())
    }

    /// Looks at everything and names all that is wrong.
    pub(super) fn check(&self) -> Result<Checked> {
        let mut problems = Vec::new();
        let mut note = |field: &str, text: String| {
            problems.push(Problem {
                field: field.to_owned(),
                text,
            });
        };
        let gateway = self
            .gateway
            .as_deref()
            .and_then(|url| base(url).map_err(|text| note("gateway", text)).ok());
        let mut hosts = Vec::new();
        for (host, url) in &self.hosts {
            match base(url) {
                Ok(base) => hosts.push((host.clone(), base)),
                Err(text) => note(&format!("hosts.{host}"), text),
            }
        }
        let proxy = proxy(self.proxy.as_deref()).unwrap_or_else(|text| {
            note("proxy", text);
            None
        });
        let roots = roots(&self.roots).unwrap_or_else(|text| {
            note("roots", text);
            RootCertStore::empty()
        });
        for (field, ms) in [
            ("connect_timeout_ms", self.connect_timeout_ms),
            ("deadline_ms", self.deadline_ms),
            ("stream_deadline_ms", self.stream_deadline_ms),
        ] {
            if !(1..=86_400_000).contains(&ms) {
                note(field, "is not between 1 and 86400000".to_owned());
            }
        }
        if problems.is_empty() {
            Ok(Checked {
                gateway,
                hosts,
                proxy,
                roots: Arc::new(roots),
            })
        } else {
            Err(Error::config(problems))
        }
    }
}

/// A base URL without its last slash.
fn base(url: &str) -> Result<String, String> {
    let shape = || "is not a URL such as https://pay.example.com".to_owned();
    let uri: Uri = url.parse().map_err(|_| shape())?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(shape());
    };
    if uri.query().is_some() || url.contains('#') || authority.as_str().contains('@') {
        return Err("carries more than a host, a port and a path".to_owned());
    }
    match scheme {
        "https" => {}
        "http" if is_loopback(authority.host()) => {}
        "http" => {
            return Err("is plain http to another machine: only https leaves this one".to_owned());
        }
        _ => return Err(shape()),
    }
    Ok(url.trim_end_matches('/').to_owned())
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

fn proxy(text: Option<&str>) -> Result<Option<Proxy>, String> {
    let proxy = match text {
        None => return Ok(None),
        Some("env") => match Proxy::try_from_env() {
            None => return Ok(None),
            Some(proxy) => proxy,
        },
        Some(url) => Proxy::new(url)
            .map_err(|_| "is not a URL such as http://proxy.example.com:3128".to_owned())?,
    };
    match proxy.protocol() {
        ProxyProtocol::Http | ProxyProtocol::Https => Ok(Some(proxy)),
        _ => Err("is no HTTP proxy, and no other kind is supported".to_owned()),
    }
}

fn roots(roots: &Roots) -> Result<RootCertStore, String> {
    let mut store = RootCertStore::empty();
    match roots {
        Roots::Bundled => store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Roots::System => {
            store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
        Roots::Pem(text) => {
            for certificate in CertificateDer::pem_slice_iter(text.as_bytes()) {
                certificate
                    .ok()
                    .and_then(|certificate| store.add(certificate).ok())
                    .ok_or("holds something that is not a certificate")?;
            }
        }
    }
    if store.is_empty() {
        Err("holds no certificate".to_owned())
    } else {
        Ok(store)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    fn problems(settings: &HttpSettings) -> Vec<String> {
        match settings.check() {
            Ok(_) => Vec::new(),
            Err(error) => {
                assert_eq!(error.kind(), Kind::Config);
                error
                    .problems()
                    .iter()
                    .map(|problem| problem.field.clone())
                    .collect()
            }
        }
    }

    fn gateway(url: &str) -> HttpSettings {
        HttpSettings {
            gateway: Some(url.to_owned()),
            ..HttpSettings::default()
        }
    }

    #[test]
    fn plain_http_never_leaves_the_machine() {
        for url in [
            "http://127.0.0.1:8080",
            "http://127.8.9.1",
            "http://localhost:1/",
            "http://[::1]:8080",
            "https://pay.example.com",
            "https://pay.example.com:8443/sandbox/",
        ] {
            assert!(problems(&gateway(url)).is_empty(), "{url}");
        }
        for url in [
            "http://pay.example.com",
            "http://10.0.0.1",
            "http://localhost.example.com",
            "http://127.0.0.1.example.com",
            "http://127.0.0.1@example.com",
            "http://user:secret@127.0.0.1",
            "ftp://127.0.0.1",
            "127.0.0.1:8080",
            "https://pay.example.com?a=1",
            "https://pay.example.com#a",
            "https://",
            "",
        ] {
            assert_eq!(problems(&gateway(url)), ["gateway"], "{url}");
        }
    }

    #[test]
    fn everything_that_is_wrong_is_named_at_once() {
        let settings = HttpSettings {
            gateway: Some("http://example.com".to_owned()),
            hosts: vec![("api.weixin.qq.com".to_owned(), "nonsense".to_owned())],
            proxy: Some("socks5://example.com".to_owned()),
            roots: Roots::Pem("no certificate".to_owned()),
            deadline_ms: 0,
            ..HttpSettings::default()
        };
        assert_eq!(
            problems(&settings),
            [
                "gateway",
                "hosts.api.weixin.qq.com",
                "proxy",
                "roots",
                "deadline_ms",
            ]
        );
    }

    #[test]
    fn a_proxy_s_password_is_never_shown() {
        let settings = HttpSettings {
            proxy: Some("socks5://user:hunter2@proxy.example.com:1080".to_owned()),
            ..HttpSettings::default()
        };
        assert!(!format!("{settings:?}").contains("hunter2"));
        let error = settings.check().err().unwrap();
        assert!(!format!("{error:?}").contains("hunter2"));
    }

    #[test]
    fn the_bundled_roots_are_there() {
        assert!(roots(&Roots::Bundled).unwrap().len() > 50);
    }
}
