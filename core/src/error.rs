//! One error for everything, with four answers: what went wrong, what may be done next, where,
//! and what WeChat Pay itself said.

use std::fmt;

/// The result of everything in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, numbered by whose fault it is.
///
/// The numbers are the same in every language and are never reused: 1xx is yours, 2xx WeChat
/// Pay's, 3xx the wire's, 4xx a matter of trust, 5xx the ledger's, 900 ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u16)]
pub enum Kind {
    /// The configuration is incomplete or malformed.
    Config = 101,
    /// A parameter is missing, malformed or out of range.
    Input = 102,
    /// The call does not fit the state that the order, refund or payout is in.
    State = 103,
    /// What was asked for does not exist.
    Missing = 104,
    /// WeChat Pay refused for a reason of its own.
    Rejected = 201,
    /// WeChat Pay asks for a slower pace.
    Throttled = 202,
    /// WeChat Pay failed inside.
    Gateway = 203,
    /// The connection could not be made or broke.
    Network = 301,
    /// The deadline passed.
    Timeout = 302,
    /// The answer is not a message of the protocol.
    Wire = 303,
    /// A signature is missing or wrong.
    Forged = 401,
    /// An encrypted part does not open.
    Sealed = 402,
    /// A message is outside its time window.
    Stale = 403,
    /// An authentic message is about something else than what was asked.
    Mismatch = 404,
    /// WeChat Pay's own signature probe, refused like every bad signature.
    Probe = 405,
    /// The ledger could not read or write.
    Ledger = 501,
    /// The number is bound to other parameters, or another writer was first.
    Conflict = 502,
    /// A fault of Fenpay itself.
    Internal = 900,
}

impl Kind {
    /// Every kind, in the order of the numbers.
    pub const ALL: [Kind; 18] = [
        Kind::Config,
        Kind::Input,
        Kind::State,
        Kind::Missing,
        Kind::Rejected,
        Kind::Throttled,
        Kind::Gateway,
        Kind::Network,
        Kind::Timeout,
        Kind::Wire,
        Kind::Forged,
        Kind::Sealed,
        Kind::Stale,
        Kind::Mismatch,
        Kind::Probe,
        Kind::Ledger,
        Kind::Conflict,
        Kind::Internal,
    ];

    /// The number that crosses every boundary.
    pub const fn number(self) -> u16 {
        self as u16
    }

    /// The name that crosses every boundary.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Config => "Config",
            Kind::Input => "Input",
            Kind::State => "State",
            Kind::Missing => "Missing",
            Kind::Rejected => "Rejected",
            Kind::Throttled => "Throttled",
            Kind::Gateway => "Gateway",
            Kind::Network => "Network",
            Kind::Timeout => "Timeout",
            Kind::Wire => "Wire",
            Kind::Forged => "Forged",
            Kind::Sealed => "Sealed",
            Kind::Stale => "Stale",
            Kind::Mismatch => "Mismatch",
            Kind::Probe => "Probe",
            Kind::Ledger => "Ledger",
            Kind::Conflict => "Conflict",
            Kind::Internal => "Internal",
        }
    }

    /// What it means, in one sentence, as all languages and the reference say it.
    pub const fn about(self) -> &'static str {
        match self {
            Kind::Config => "The configuration is incomplete or malformed.",
            Kind::Input => "A parameter is missing, malformed or out of range.",
            Kind::State => {
                "The call does not fit the state that the order, refund or payout is in."
            }
            Kind::Missing => "What was asked for does not exist.",
            Kind::Rejected => "WeChat Pay refused for a reason of its own.",
            Kind::Throttled => "WeChat Pay asks for a slower pace.",
            Kind::Gateway => "WeChat Pay failed inside.",
            Kind::Network => "The connection could not be made or broke.",
            Kind::Timeout => "The deadline passed.",
            Kind::Wire => "The answer is not a message of the protocol.",
            Kind::Forged => "A signature is missing or wrong.",
            Kind::Sealed => "An encrypted part does not open.",
            Kind::Stale => "A message is outside its time window.",
            Kind::Mismatch => "An authentic message is about something else than what was asked.",
            Kind::Probe => "WeChat Pay's own signature probe, refused like every bad signature.",
            Kind::Ledger => "The ledger could not read or write.",
            Kind::Conflict => {
                "The number is bound to other parameters, or another writer was first."
            }
            Kind::Internal => "A fault of Fenpay itself.",
        }
    }
}

/// What may be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Advice {
    /// Repeating does not help: change something first.
    Never,
    /// The very same request again is safe.
    Same,
    /// The very same request again is safe, later.
    Later,
    /// The outcome is unknown: ask before anything else.
    Query,
}

impl Advice {
    /// Every advice, in the order of the numbers.
    pub const ALL: [Advice; 4] = [Advice::Never, Advice::Same, Advice::Later, Advice::Query];

    /// The number that crosses every boundary, from 1; 0 is no advice.
    pub const fn number(self) -> u16 {
        self as u16 + 1
    }

    /// What it means, in one sentence, as all languages and the reference say it.
    pub const fn about(self) -> &'static str {
        match self {
            Advice::Never => "Repeating does not help: change something first.",
            Advice::Same => "The very same request again is safe.",
            Advice::Later => "The very same request again is safe, later.",
            Advice::Query => "The outcome is unknown: ask before anything else.",
        }
    }

    /// The word that crosses every boundary: `never`, `same`, `later` or `query`.
    pub const fn word(self) -> &'static str {
        match self {
            Advice::Never => "never",
            Advice::Same => "same",
            Advice::Later => "later",
            Advice::Query => "query",
        }
    }
}

/// What went wrong, what may be done next, in which operation, and what WeChat Pay said.
///
/// It never holds a key, an openid, a name or a message's body, so it may be logged as it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: Kind,
    advice: Advice,
    op: String,
    field: Option<String>,
    text: String,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    authentic: bool,
    problems: Vec<Problem>,
}

/// One of several things that are wrong with a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a path into the configuration: `merchants[0].v2.key`.
    pub field: String,
    /// What is wrong with it and what needs it.
    pub text: String,
}

impl Error {
    /// An error of a kind, with what may be done next, in plain words.
    pub fn new(kind: Kind, advice: Advice, text: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            advice,
            op: String::new(),
            field: None,
            text: text.into(),
            code: None,
            message: None,
            request_id: None,
            authentic: false,
            problems: Vec::new(),
        }))
    }

    /// A parameter that is missing, malformed or out of range.
    pub fn input(field: impl Into<String>, text: impl Into<String>) -> Error {
        Error::new(Kind::Input, Advice::Never, text).at(field)
    }

    /// Everything that is wrong with a configuration, at once.
    pub fn config(problems: Vec<Problem>) -> Error {
        let text = problems
            .iter()
            .map(|p| format!("{}: {}", p.field, p.text))
            .collect::<Vec<_>>();
        let mut error = Error::new(Kind::Config, Advice::Never, text.join("; "));
        error.0.field = problems.first().map(|p| p.field.clone());
        error.0.problems = problems;
        error
    }

    /// A call that does not fit the present state.
    pub fn state(text: impl Into<String>) -> Error {
        Error::new(Kind::State, Advice::Never, text)
    }

    /// Something that does not exist.
    pub fn missing(text: impl Into<String>) -> Error {
        Error::new(Kind::Missing, Advice::Never, text)
    }

    /// A message that is not one of the protocol.
    pub fn wire(advice: Advice, text: impl Into<String>) -> Error {
        Error::new(Kind::Wire, advice, text)
    }

    /// A signature that is missing or wrong.
    pub fn forged(text: impl Into<String>) -> Error {
        Error::new(Kind::Forged, Advice::Never, text)
    }

    /// An authentic message about something else than what was asked.
    pub fn mismatch(field: impl Into<String>, text: impl Into<String>) -> Error {
        Error::new(Kind::Mismatch, Advice::Query, text).at(field)
    }

    /// A ledger that could not read or write.
    pub fn ledger(advice: Advice, text: impl Into<String>) -> Error {
        Error::new(Kind::Ledger, advice, text)
    }

    /// A fault of Fenpay itself.
    pub fn internal(text: impl Into<String>) -> Error {
        Error::new(Kind::Internal, Advice::Query, text)
    }

    /// The same error, naming the operation in which it happened (an inner name stays).
    #[must_use]
    pub fn op(mut self, op: impl Into<String>) -> Error {
        if self.0.op.is_empty() {
            self.0.op = op.into();
        }
        self
    }

    /// The same error, naming the field that caused it.
    #[must_use]
    pub fn at(mut self, field: impl Into<String>) -> Error {
        self.0.field = Some(field.into());
        self
    }

    /// The same error with other advice.
    #[must_use]
    pub fn advise(mut self, advice: Advice) -> Error {
        self.0.advice = advice;
        self
    }

    /// The same error with WeChat Pay's own code and message.
    ///
    /// `authentic` says whether they came under a verified signature.
    #[must_use]
    pub fn said(
        mut self,
        code: impl Into<String>,
        message: impl Into<String>,
        authentic: bool,
    ) -> Error {
        self.0.code = Some(code.into());
        self.0.message = Some(message.into());
        self.0.authentic = authentic;
        self
    }

    /// The same error, which means something of its own where it happened.
    #[must_use]
    pub fn meaning(mut self, kind: Kind, advice: Advice, text: impl Into<String>) -> Error {
        self.0.kind = kind;
        self.0.advice = advice;
        self.0.text = text.into();
        self
    }

    /// The same error with WeChat Pay's `Request-ID`.
    #[must_use]
    pub fn request_id(mut self, id: impl Into<String>) -> Error {
        self.0.request_id = Some(id.into());
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }
    /// What may be done next.
    pub fn advice(&self) -> Advice {
        self.0.advice
    }
    /// The operation in which it happened; empty outside of one.
    pub fn operation(&self) -> &str {
        &self.0.op
    }
    /// The field that caused it.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }
    /// Our own words for it.
    pub fn text(&self) -> &str {
        &self.0.text
    }
    /// WeChat Pay's own code (`err_code`, or `return_code` where there is none).
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }
    /// WeChat Pay's own words (`err_code_des` or `return_msg`).
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }
    /// WeChat Pay's `Request-ID`, for its support.
    pub fn wechat_request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }
    /// Whether WeChat Pay's words came under a verified signature.
    pub fn is_authentic(&self) -> bool {
        self.0.authentic
    }
    /// Everything that is wrong with a configuration; empty for all other kinds.
    pub fn problems(&self) -> &[Problem] {
        &self.0.problems
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let e = &self.0;
        write!(f, "{}", e.kind.name())?;
        if !e.op.is_empty() {
            write!(f, " in {}", e.op)?;
        }
        if let Some(field) = &e.field {
            write!(f, " at {field}")?;
        }
        write!(f, ": {}", e.text)?;
        if let Some(code) = &e.code {
            write!(f, " [{code}")?;
            if let Some(message) = e.message.as_deref().filter(|m| !m.is_empty()) {
                write!(f, ": {message}")?;
            }
            write!(f, "]")?;
        }
        write!(f, " (advice: {})", e.advice.word())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl std::error::Error for Error {}
