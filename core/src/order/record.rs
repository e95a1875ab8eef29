use super::fact::{Payment, Prepay};
use super::table::OrderState;
use crate::types::{BeijingTime, Fen, OutTradeNo};

/// Which of WeChat Pay's protocols something was done in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dialect {
    /// XML, MD5 or HMAC-SHA256.
    V2,
    /// JSON, RSA.
    V3,
}

impl Dialect {
    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            Dialect::V2 => "v2",
            Dialect::V3 => "v3",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Dialect> {
        [Dialect::V2, Dialect::V3]
            .into_iter()
            .find(|dialect| dialect.word() == word)
    }
}

/// The protocol of a record that was kept before there was a choice.
pub(super) const fn unsaid() -> Dialect {
    Dialect::V2
}

/// How an order is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayKind {
    /// In a page inside WeChat (official account).
    Jsapi,
    /// In a mini program.
    MiniProgram,
    /// In the merchant's own app.
    App,
    /// In a mobile browser outside WeChat.
    H5,
    /// By scanning the merchant's QR code.
    Native,
    /// By showing a payment code to the merchant's scanner.
    PaymentCode,
    /// By face, at a device.
    Face,
}

impl PayKind {
    /// Every kind.
    pub const ALL: [PayKind; 7] = [
        PayKind::Jsapi,
        PayKind::MiniProgram,
        PayKind::App,
        PayKind::H5,
        PayKind::Native,
        PayKind::PaymentCode,
        PayKind::Face,
    ];

    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            PayKind::Jsapi => "jsapi",
            PayKind::MiniProgram => "mini_program",
            PayKind::App => "app",
            PayKind::H5 => "h5",
            PayKind::Native => "native",
            PayKind::PaymentCode => "payment_code",
            PayKind::Face => "face",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<PayKind> {
        PayKind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether placing the order takes the money at once, so that it must never be sent twice
    /// and is undone by a reversal (v2 reference, 2.2 and 2.18).
    pub const fn takes_money_at_once(self) -> bool {
        matches!(self, PayKind::PaymentCode | PayKind::Face)
    }
}

/// An order: what was asked, where it stands, and what is known of its payment.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Order {
    /// The merchant.
    pub mchid: String,
    /// The merchant's number of it; unique for the merchant, for ever.
    pub out_trade_no: OutTradeNo,
    /// The app in which it is paid.
    pub appid: String,
    /// The sub-merchant of a service provider.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app.
    pub sub_appid: Option<String>,
    /// The protocol in which it was placed.
    pub dialect: Dialect,
    /// How it is paid.
    pub kind: PayKind,
    /// The amount.
    pub total: Fen,
    /// The currency.
    pub currency: String,
    /// The digest of the parameters to which the number is bound (P9).
    pub params_hash: String,
    /// The request as it is sent at every repeat; opaque to this layer.
    pub intent: String,
    /// Where it stands.
    pub state: OrderState,
    /// How often it changed; the ledger compares and sets it.
    pub version: u64,
    /// How often the placing request may have left.
    pub sends: u32,
    /// What the payer needs, once WeChat Pay gave it.
    pub prepay: Option<Prepay>,
    /// The payment, once it is known.
    pub payment: Option<Payment>,
    /// Why it was rejected, in WeChat Pay's code.
    #[serde(default)]
    pub reason: Option<String>,
    /// Whether it was paid after we took it for over.
    pub late: bool,
    /// Fen of refunds that may still succeed or have succeeded (P8).
    pub held: i64,
    /// Fen that are refunded.
    pub refunded: i64,
    /// Fen that were shared with others, or may be: shares that are not proven dead.
    #[serde(default)]
    pub shared: i64,
    /// When the intent became durable.
    pub placed_ms: i64,
    /// When it can no longer be paid, so that it is closed.
    pub expires_ms: i64,
    /// When it changed last.
    pub changed_ms: i64,
}

impl Order {
    /// When it was paid, in milliseconds since 1970-01-01 UTC, as WeChat Pay wrote it
    /// (`yyyyMMddHHmmss`, or RFC 3339); its last change where that cannot be read, so that no payment is without a time.
    pub fn paid_ms(&self) -> Option<i64> {
        let time = &self.payment.as_ref()?.time;
        let read = BeijingTime::parse_compact(time).or_else(|_| BeijingTime::parse_rfc3339(time));
        Some(read.map_or(self.changed_ms, BeijingTime::unix_ms))
    }
}
