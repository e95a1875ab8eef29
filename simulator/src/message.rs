//! Requests, answers and what becomes of an answer on its way: plain data, no sockets.

/// A request as it reached the simulator.
#[derive(Clone, Default)]
pub struct HttpRequest {
    /// The method in capitals.
    pub method: String,
    /// The host that was meant, without a port: `api.mch.weixin.qq.com`.
    pub host: String,
    /// The path with its query, percent-encoded, beginning with `/`.
    pub target: String,
    /// The headers in their order; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body's exact bytes.
    pub body: Vec<u8>,
    /// The client certificate that was shown.
    pub client_cert: Option<ClientCert>,
    /// Whether it came in the clear, where no certificate can be shown.
    pub plain: bool,
}

impl HttpRequest {
    /// The path without its query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query as it stands.
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The first header of that name, which is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }
}

/// Method and path only: queries and bodies hold signatures and personal data.
impl std::fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} {}{} ({} bytes)",
            self.method,
            self.host,
            self.path(),
            self.body.len()
        )
    }
}

/// The client certificate of a TLS connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCert {
    /// The subject's common name: the merchant's number.
    pub common_name: String,
    /// The serial number in upper-case hex.
    pub serial: String,
}

/// An answer.
#[derive(Clone, Default)]
pub struct HttpResponse {
    /// The HTTP status.
    pub status: u16,
    /// The headers beyond those that HTTP itself needs; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// An answer with a content type.
    pub fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> HttpResponse {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        HttpResponse {
            status,
            headers,
            body: body.into(),
        }
    }

    /// The same answer with another status.
    #[must_use]
    pub fn with_status(self, status: u16) -> HttpResponse {
        HttpResponse { status, ..self }
    }

    /// The first header of that name, which is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }
}

impl std::fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HTTP {} ({} bytes)", self.status, self.body.len())
    }
}

/// What becomes of a request.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// How long the caller waits before anything happens on the wire, in milliseconds.
    pub delay_ms: u64,
    /// The answer, and how it travels; `None` when the connection is closed without one.
    pub answer: Option<(HttpResponse, Manner)>,
}

impl Outcome {
    /// An answer that arrives whole and at once.
    pub fn whole(response: HttpResponse) -> Outcome {
        Outcome {
            delay_ms: 0,
            answer: Some((response, Manner::Whole)),
        }
    }

    /// A connection that closes without an answer.
    pub fn dropped() -> Outcome {
        Outcome {
            delay_ms: 0,
            answer: None,
        }
    }

    /// The answer, if it arrives whole.
    pub fn response(&self) -> Option<&HttpResponse> {
        match &self.answer {
            Some((response, Manner::Whole)) => Some(response),
            _ => None,
        }
    }
}

/// How an answer travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// As it should.
    Whole,
    /// Half of the body, then the connection closes.
    Truncated,
    /// A `Content-Length` that is larger than the body, then silence.
    LyingLength,
    /// One byte at a time, with a pause after each.
    SlowDrip {
        /// The pause in milliseconds.
        pause_ms: u64,
    },
}

/// A notice that is to be posted now.
#[derive(Clone)]
pub struct Outgoing {
    /// By which [`crate::Simulator::noticed`] knows it; copies and forgeries have ids of their own.
    pub id: u64,
    /// Where to.
    pub url: String,
    /// The headers; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body's exact bytes.
    pub body: Vec<u8>,
    /// The number of the attempt, from 1.
    pub attempt: u32,
}

impl std::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "notice {} attempt {} ({} bytes)",
            self.id,
            self.attempt,
            self.body.len()
        )
    }
}
