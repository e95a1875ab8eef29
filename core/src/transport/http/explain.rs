//! Plain words for what went wrong on the way, without a URL in them: URLs hold secrets.

use crate::error::{Advice, Error, Kind};
use std::io;

/// The typed error behind a call that brought no answer.
pub(super) fn explain(error: &ureq::Error, host: &str) -> Error {
    let (kind, text) = match error {
        ureq::Error::Timeout(_) => (Kind::Timeout, "did not answer in time".to_owned()),
        ureq::Error::HostNotFound => (Kind::Network, "has no address".to_owned()),
        ureq::Error::Io(error) => (Kind::Network, io_words(error)),
        ureq::Error::Rustls(error) => (Kind::Network, format!("fails TLS: {error}")),
        ureq::Error::Tls(text) => (Kind::Network, format!("fails TLS: {text}")),
        ureq::Error::ConnectProxyFailed(_) => {
            (Kind::Network, "is not let through by the proxy".to_owned())
        }
        ureq::Error::Protocol(_) => (Kind::Wire, "does not answer in HTTP".to_owned()),
        ureq::Error::LargeResponseHeader(..) => (
            Kind::Wire,
            "answers with headers that are too long".to_owned(),
        ),
        ureq::Error::Http(_) | ureq::Error::BadUri(_) => (
            Kind::Input,
            "cannot be asked: the request is no valid HTTP".to_owned(),
        ),
        _ => (Kind::Network, "could not be asked".to_owned()),
    };
    Error::new(kind, Advice::Query, format!("{host} {text}"))
}

/// The error for whoever reads a body, with the kind that tells time from everything else.
pub(super) fn broken_body(error: io::Error) -> io::Error {
    match ureq::Error::from(error) {
        ureq::Error::Timeout(_) => io::ErrorKind::TimedOut.into(),
        ureq::Error::Io(error) => error.kind().into(),
        _ => io::ErrorKind::InvalidData.into(),
    }
}

fn io_words(error: &io::Error) -> String {
    if let Some(tls) = error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<rustls::Error>())
    {
        return format!("fails TLS: {tls}");
    }
    match error.kind() {
        io::ErrorKind::ConnectionRefused => "refuses the connection".to_owned(),
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe => "broke the connection".to_owned(),
        _ if error.raw_os_error().is_none() => "has no address, or cannot be reached".to_owned(),
        kind => format!("cannot be reached ({kind})"),
    }
}
