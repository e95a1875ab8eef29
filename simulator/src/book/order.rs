use super::refund::Refund;

/// By what an order is known: the merchant, the one it serves (or nothing), and the number.
pub type OrderKey = (String, String, String);

/// An order as WeChat Pay knows it.
#[derive(Clone, Debug)]
pub struct Order {
    /// The merchant's number.
    pub mch_id: String,
    /// The merchant that is served, for a service provider.
    pub sub_mch_id: Option<String>,
    /// The app.
    pub appid: String,
    /// The served merchant's app.
    pub sub_appid: Option<String>,
    /// The merchant's number of the order.
    pub out_trade_no: String,
    /// The amount in fen.
    pub total: i64,
    /// What a coupon pays of it, in fen.
    pub coupon: i64,
    /// The currency.
    pub currency: String,
    /// How it is paid.
    pub kind: OrderKind,
    /// What is bought.
    pub body: String,
    /// What the merchant wants back, verbatim.
    pub attach: Option<String>,
    /// The terminal.
    pub device: Option<String>,
    /// Where the notice goes.
    pub notify_url: Option<String>,
    /// Who pays, under `appid`.
    pub openid: Option<String>,
    /// Who pays, under `sub_appid`.
    pub sub_openid: Option<String>,
    /// What the merchant sent, for the comparison of a repetition.
    pub asked: Vec<(String, String)>,
    /// In which dialect it was placed, and the merchant is told about it.
    pub tongue: Tongue,
    /// Whether its money is frozen, to be shared.
    pub shares: bool,
    /// The combined order that it is a part of, as a place in the book.
    pub combined: Option<usize>,
    /// The session's id; empty for a payment by code or face.
    pub prepay_id: String,
    /// The token of `code_url`; empty where there is none.
    pub code: String,
    /// When it was placed.
    pub created_ms: i64,
    /// When the payer can no longer begin to pay, because the merchant said so.
    pub expires_ms: Option<i64>,
    /// When the session and its link lapse; a repetition of the order renews them.
    pub session_ends_ms: i64,
    /// Whether the payer has opened the cashier.
    pub opened: bool,
    /// Where it stands.
    pub state: OrderState,
    /// WeChat Pay's number of the payment.
    pub transaction_id: Option<String>,
    /// When it was paid.
    pub paid_ms: Option<i64>,
    /// What it was paid with.
    pub bank: String,
    /// The refunds, as places in the book.
    pub refunds: Vec<usize>,
    /// The amount of the refunds that live, in fen.
    pub refunded: i64,
}

impl Order {
    /// By what it is known.
    pub fn key(&self) -> OrderKey {
        order_key(&self.mch_id, self.sub_mch_id.as_deref(), &self.out_trade_no)
    }

    /// Whether it was paid, even if money went back later.
    pub fn is_paid(&self) -> bool {
        matches!(self.state, OrderState::Success | OrderState::Refund)
    }

    /// What is left to be refunded, in fen.
    pub fn refundable(&self) -> i64 {
        self.total - self.refunded
    }
}

/// The key of an order.
pub fn order_key(mch_id: &str, sub_mch_id: Option<&str>, out_trade_no: &str) -> OrderKey {
    (
        mch_id.to_owned(),
        sub_mch_id.unwrap_or_default().to_owned(),
        out_trade_no.to_owned(),
    )
}

/// How an order is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum OrderKind {
    Jsapi,
    Native,
    App,
    H5,
    Code,
    Face,
}

impl OrderKind {
    /// WeChat Pay's word for it in messages.
    pub fn word(self) -> &'static str {
        match self {
            OrderKind::Jsapi => "JSAPI",
            OrderKind::Native => "NATIVE",
            OrderKind::App => "APP",
            OrderKind::H5 => "MWEB",
            OrderKind::Code => "MICROPAY",
            OrderKind::Face => "FACEPAY",
        }
    }

    /// WeChat Pay's word for it in bills.
    pub fn bill_word(self) -> &'static str {
        match self {
            OrderKind::Face => "FACE",
            other => other.word(),
        }
    }

    /// Whether it is paid on the spot, without a session and without a notice.
    pub fn on_the_spot(self) -> bool {
        matches!(self, OrderKind::Code | OrderKind::Face)
    }
}

/// Where an order stands (v2 reference, 3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum OrderState {
    NotPay,
    UserPaying,
    Success,
    Refund,
    Closed,
    Revoked,
    PayError,
}

impl OrderState {
    /// WeChat Pay's word for it.
    pub fn word(self) -> &'static str {
        match self {
            OrderState::NotPay => "NOTPAY",
            OrderState::UserPaying => "USERPAYING",
            OrderState::Success => "SUCCESS",
            OrderState::Refund => "REFUND",
            OrderState::Closed => "CLOSED",
            OrderState::Revoked => "REVOKED",
            OrderState::PayError => "PAYERROR",
        }
    }

    /// WeChat Pay's sentence about it.
    pub fn sentence(self) -> &'static str {
        match self {
            OrderState::NotPay => "订单未支付",
            OrderState::UserPaying => "需要用户输入支付密码",
            OrderState::Success => "支付成功",
            OrderState::Refund => "订单发生过退款，退款详情请查询退款单",
            OrderState::Closed => "订单已关闭",
            OrderState::Revoked => "订单已撤销",
            OrderState::PayError => "支付失败，请撤销订单后重新下单支付",
        }
    }
}

/// The dialect in which a merchant is told about its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// v2, signed with MD5.
    V2Md5,
    /// v2, signed with HMAC-SHA256.
    V2Hmac,
    /// v3.
    V3,
}

/// A sum over refunds: what lives is what is neither closed nor refused.
pub(super) fn living<'a>(refunds: impl Iterator<Item = &'a Refund>) -> i64 {
    refunds.filter(|r| r.lives()).map(|r| r.amount).sum()
}
