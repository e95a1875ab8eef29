use crate::crypto::Identity;
use std::sync::Arc;

/// The HTTP methods that WeChat Pay uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method as it stands in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }

    /// Reads a method as it stands in a request line.
    pub fn parse(text: &str) -> Option<Method> {
        Some(match text {
            "GET" => Method::Get,
            "POST" => Method::Post,
            "PUT" => Method::Put,
            "PATCH" => Method::Patch,
            "DELETE" => Method::Delete,
            _ => return None,
        })
    }
}

/// A request that is sealed: it is sent exactly as it stands.
#[derive(Clone)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The host that WeChat Pay gives for the operation, without a scheme: `api.mch.weixin.qq.com`.
    pub host: String,
    /// The path and the query, percent-encoded, beginning with `/`.
    pub target: String,
    /// Headers beyond those that HTTP itself needs.
    pub headers: Vec<(String, String)>,
    /// The body's exact bytes.
    pub body: Vec<u8>,
    /// The client certificate to show, where the operation demands one.
    pub identity: Option<Arc<Identity>>,
    /// Whether sending the same bytes twice has the effect of sending them once.
    ///
    /// Only then may a transport repeat a request of which a byte may have left.
    pub repeatable: bool,
    /// How long it may take in milliseconds, where that is less than the transport's own deadline.
    pub deadline_ms: Option<u64>,
}

/// Method, host and path only: targets and bodies hold signatures and personal data.
impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = self.target.split('?').next().unwrap_or_default();
        write!(
            f,
            "{} https://{}{path} ({} bytes)",
            self.method.as_str(),
            self.host,
            self.body.len()
        )
    }
}

/// An answer, whole and unverified.
#[derive(Clone, Default)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers in their order; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body's exact bytes.
    pub body: Vec<u8>,
}

impl Response {
    /// The first header of that name, which is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }
}

impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HTTP {} ({} bytes)", self.status, self.body.len())
    }
}
