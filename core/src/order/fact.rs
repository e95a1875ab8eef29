use super::table::Event;
use crate::types::Fen;

/// Where a fact was learned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// The answer to the request that placed it.
    Answer,
    /// The answer to a query.
    Query,
    /// A notice that WeChat Pay posted.
    Notice,
    /// A bill.
    Bill,
}

impl Source {
    /// All of them.
    pub const ALL: [Source; 4] = [Source::Answer, Source::Query, Source::Notice, Source::Bill];

    /// The word under which it is kept and told.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Source::Answer => "answer",
            Source::Query => "query",
            Source::Notice => "notice",
            Source::Bill => "bill",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Source> {
        Source::ALL.into_iter().find(|source| source.word() == word)
    }
}

/// The message that proves a fact, exactly as received, and how it was verified.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Evidence {
    /// Where it was learned.
    pub source: Source,
    /// The operation whose answer it is, or the kind of the notice.
    pub operation: String,
    /// What vouches for it: `HMAC-SHA256`, `MD5`, a v3 key's serial, or `TLS` for what is unsigned.
    pub verified_by: String,
    /// When it was received, in milliseconds since 1970-01-01 UTC.
    pub received_ms: i64,
    /// The message's exact bytes.
    pub body: Vec<u8>,
}

/// Length and provenance only: the body holds personal data.
impl std::fmt::Debug for Evidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (op, by, len) = (&self.operation, &self.verified_by, self.body.len());
        write!(f, "Evidence({op} by {by}, {len} bytes)")
    }
}

/// What a payment says about itself.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Payment {
    /// The merchant that the message names.
    pub mchid: String,
    /// The app that the message names.
    pub appid: String,
    /// The sub-merchant that the message names.
    pub sub_mchid: Option<String>,
    /// The order that the message names.
    pub out_trade_no: String,
    /// WeChat Pay's own number of the payment.
    pub transaction_id: String,
    /// The order's amount, before any coupon.
    pub total: Fen,
    /// The currency; `CNY` where the message names none.
    pub currency: String,
    /// WeChat Pay's trade type: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`, `FACEPAY`, …
    pub trade_type: String,
    /// When it was paid, as WeChat Pay wrote it.
    pub time: String,
}

/// What the payer needs in order to pay.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Prepay {
    /// The prepayment's id, good for two hours.
    pub prepay_id: Option<String>,
    /// The QR code's content (Native), good for two hours.
    pub code_url: Option<String>,
    /// The cashier's address (H5), good for five minutes.
    pub mweb_url: Option<String>,
    /// When it was received.
    pub received_ms: i64,
}

/// What WeChat Pay says of an order, verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// It took the order.
    Accepted(Prepay),
    /// It refused the order.
    Refused {
        /// WeChat Pay's code for it.
        code: String,
        /// How often the request may have left when a query after the refusal said that the number does
        /// not exist. Without that, a refusal counts only if no other request may have left.
        proven: Option<u32>,
    },
    /// It has the order, unpaid.
    Waiting,
    /// The payer is typing the password.
    UserPaying,
    /// It is paid.
    Paid(Payment),
    /// It is closed, unpaid.
    Closed,
    /// It is reversed.
    Reversed,
    /// The payment failed for good under this number.
    Failed,
    /// It does not know the number.
    Absent {
        /// Whether it said so to a request that would have ended the order, and not only to a query: that
        /// may be answered by a replica which lags behind.
        current: bool,
    },
    /// It will not reverse the order, which is paid.
    ReverseRefused(Payment),
}

impl Fact {
    /// The column of the transition table.
    pub const fn event(&self) -> Event {
        match self {
            Fact::Accepted(_) => Event::Accepted,
            Fact::Refused { .. } => Event::Refused,
            Fact::Waiting => Event::Waiting,
            Fact::UserPaying => Event::UserPaying,
            Fact::Paid(_) => Event::Paid,
            Fact::Closed => Event::Closed,
            Fact::Reversed => Event::Reversed,
            Fact::Failed => Event::Failed,
            Fact::Absent { .. } => Event::Absent,
            Fact::ReverseRefused(_) => Event::ReverseRefused,
        }
    }

    /// The payment that it carries.
    pub const fn payment(&self) -> Option<&Payment> {
        match self {
            Fact::Paid(payment) | Fact::ReverseRefused(payment) => Some(payment),
            _ => None,
        }
    }
}
