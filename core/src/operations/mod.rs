//! The table of what WeChat Pay offers: endpoints are data.
//!
//! The entries stand in data files, one a product, and are parsed on first use into
//! [`Operation`]s that live as long as the program. Adding an endpoint is one entry and no code.
//! How an entry is written: `data/README.md`.

mod check;
mod check_json;
mod lookup;
mod parse;
mod reach;
mod shape;
mod table;
mod unlisted;

pub use check::check;
pub use check_json::check_json;
pub use reach::each;
pub use table::{all, find, of};

use crate::wire::Method;
use lookup::Lookup;

/// Everything that is particular about one endpoint.
#[derive(Debug)]
pub struct Operation {
    /// The method of the request line.
    pub method: Method,
    /// The path of the request line; `{name}` stands for the parameter of that name.
    pub path: &'static str,
    /// The request line, which is also the operation's name: `POST /pay/unifiedorder`,
    /// `GET /v3/refund/domestic/refunds/{out_refund_no}`.
    pub name: &'static str,
    /// What it does, in English.
    pub title: &'static str,
    /// What WeChat Pay calls it.
    pub title_zh: &'static str,
    /// The product to which it belongs.
    pub product: &'static str,
    /// Where the facts are from: a section of the reference of its dialect or a date of WeChat Pay's page.
    pub page: &'static str,
    /// Whether WeChat Pay has withdrawn it.
    pub deprecated: bool,
    /// The host, where it is not `api.mch.weixin.qq.com`.
    pub host: &'static str,
    /// The name under which it takes the app's id; `None` where it takes none.
    pub app_field: Option<&'static str>,
    /// The name under which it takes the merchant's number; `None` where it takes none.
    pub merchant_field: Option<&'static str>,
    /// Whether it carries `nonce_str` (v2).
    pub nonce: bool,
    /// How it is signed in v2; v3 signs every request in one way.
    pub signs: Signs,
    /// Whether it carries `sign_type` (v2).
    pub sign_type: SignTypeField,
    /// What its answer looks like.
    pub reply: ReplyForm,
    /// Whether its answer says `result_code` (v2).
    pub result: bool,
    /// Whether it demands the client certificate (v2).
    pub client_cert: bool,
    /// What a repeat of the same request may do.
    pub repeat: Repeat,
    /// The fields that WeCom's second signature covers, in ascending order.
    pub wecom: Option<&'static [&'static str]>,
    /// Which groups of fields need exactly one member: `transaction_id | out_trade_no`.
    ///
    /// A member may be several fields that belong together: `plan_id+contract_code`. In v3 it may
    /// lie inside others: `payer.sp_openid | payer.sub_openid`.
    pub one_of: &'static [&'static [&'static str]],
    /// What else must be there, sometimes depending on another field.
    pub needs: &'static [Need],
    /// What a reader of the entry must know: which of two sources was followed, and why.
    pub note: Option<&'static str>,
    /// Whether the table lists it; raw calls to others are signed, sent and verified by default
    /// rules.
    pub listed: bool,
    /// The request's fields.
    pub request: &'static [Field],
    /// Whether one of them travels elsewhere than in the message, or the query of a `GET`.
    pub apart: bool,
    /// The HTTP status of the ordinary answer.
    pub status: u16,
    /// The answer's fields; none for 204.
    pub answer: &'static [Field],
    /// The fields of answers with other statuses (v3).
    pub other_answers: &'static [(u16, &'static [Field])],
    lookup: Lookup,
    /// The positions of the fields that must be there.
    required: &'static [u16],
}

impl Operation {
    /// The request's field of this name, unless it is nested in another.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.lookup.find(self.request, name).map(|(_, field)| field)
    }

    /// Where a request's field travels; fields that the table does not list go where most go.
    pub fn place(&self, name: &str) -> Place {
        self.field(name)
            .map_or(self.method.usual_place(), |f| f.place)
    }

    /// The names that stand in braces in the path, in their order.
    pub fn path_names(&self) -> impl Iterator<Item = &'static str> {
        path_names(self.path)
    }

    /// Whether the bytes of a file go along, as a part of a multipart form.
    pub fn takes_file(&self) -> bool {
        self.request.iter().any(|f| f.kind == FieldKind::File)
    }

    /// Whether some of its fields go encrypted, if they are given.
    pub fn encrypts(&self) -> bool {
        self.request.iter().any(|field| field.encrypted)
    }

    /// The message format that the path decides.
    pub fn dialect(&self) -> Dialect {
        Dialect::of(self.path)
    }
}

/// The names that stand in braces in a path.
fn path_names(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

impl Method {
    /// Where an operation of this method puts its fields unless the table says otherwise.
    const fn usual_place(self) -> Place {
        match self {
            Method::Get | Method::Delete => Place::Query,
            Method::Post | Method::Put | Method::Patch => Place::Body,
        }
    }
}

/// The two message formats of WeChat Pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// XML, signed with a shared key.
    V2,
    /// JSON, signed with RSA.
    V3,
}

impl Dialect {
    /// The dialect of a path: `/v3/`, `/global/v3/` and `/hk/v3/` are v3, all else is v2.
    pub fn of(path: &str) -> Dialect {
        let v3 = ["/v3/", "/global/v3/", "/hk/v3/"]
            .iter()
            .any(|start| path.starts_with(start));
        if v3 { Dialect::V3 } else { Dialect::V2 }
    }
}

/// A demand on a request beyond fields that are always required.
#[derive(Debug)]
pub struct Need {
    /// When it holds; always where there is none.
    pub when: Option<When>,
    /// What satisfies it: fields, or several that belong together as `plan_id+contract_code`.
    pub any: &'static [&'static str],
    /// Whether more than one of them is one too many.
    pub exactly_one: bool,
}

/// The condition of a [`Need`].
#[derive(Debug)]
pub struct When {
    /// The field that decides.
    pub field: &'static str,
    /// Its deciding values; any value where there are none.
    pub values: &'static [&'static str],
}

/// Which algorithms an operation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    /// MD5 and HMAC-SHA256: the configuration decides.
    Both,
    /// HMAC-SHA256 whatever is configured.
    HmacOnly,
    /// MD5 whatever is configured.
    Md5Only,
    /// The request carries no signature (an authorization page).
    Unsigned,
}

/// Whether an operation carries `sign_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignTypeField {
    /// Always.
    Always,
    /// With HMAC-SHA256; MD5 is its default.
    IfHmac,
    /// Never: it has no such field.
    Never,
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplyForm {
    /// XML or JSON with a signature that is demanded on success.
    Signed,
    /// XML or JSON without a signature; one that is there is verified.
    Unsigned,
    /// A file without a signature, or a message on failure.
    Download,
    /// JSON without a signature.
    Json,
    /// A page for the user's browser: the request is a link and there is no answer.
    Page,
}

/// What a repeat of the same request may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// It only reads, or a repeat does no harm: an upload gives another id.
    Read,
    /// The same number with the same parameters has the effect of one: names the number's field.
    Same(&'static str),
    /// It must not be repeated blindly; ask first. Names the number's field.
    Query(&'static str),
    /// Nothing is known about it: treated as `Query`.
    Unknown,
}

/// One field of a request or an answer.
#[derive(Debug)]
pub struct Field {
    /// WeChat's own spelling; nested ones as `a.b`, list elements as `a[].b`, numbered ones as `a_$n`.
    pub name: &'static str,
    /// Its type.
    pub kind: FieldKind,
    /// Whether it must be there.
    pub required: bool,
    /// The longest text, or JSON as text.
    pub max: Option<u32>,
    /// The shortest text.
    pub min: Option<u32>,
    /// Whether lengths count bytes; characters where they do not (v3).
    pub in_bytes: bool,
    /// The values that are known; empty where any is allowed.
    pub values: &'static [&'static str],
    /// Whether a value that is not among them is refused before sending.
    pub closed: bool,
    /// Where it travels.
    pub place: Place,
    /// What its text must look like.
    pub shape: Shape,
    /// Whether it is encrypted (v3): in a request its plain text is given and sealing encrypts it, in
    /// an answer it arrives encrypted for the merchant.
    pub encrypted: bool,
    /// Whether it is part of another field.
    pub nested: bool,
    /// How many of the fields that follow it lie inside it.
    pub inside: u16,
    /// What WeChat Pay calls it.
    pub label: &'static str,
}

impl Field {
    /// The name without those of the fields that it lies inside: `total` of `amount.total`.
    pub fn leaf(&self) -> &'static str {
        self.name.rsplit('.').next().unwrap_or(self.name)
    }
}

/// The fields that lie in no other of these, each with all that lies inside it.
pub fn outer(fields: &'static [Field]) -> impl Iterator<Item = (&'static Field, &'static [Field])> {
    let mut rest = fields;
    std::iter::from_fn(move || {
        let (field, after) = rest.split_first()?;
        let (inside, after) = after.split_at_checked(usize::from(field.inside))?;
        rest = after;
        Some((field, inside))
    })
}

/// The type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// JSON as text.
    Json,
    /// A list of objects.
    List,
    /// A list of texts (v3).
    Texts,
    /// An object.
    Object,
    /// Base64 of a ciphertext.
    Base64,
    /// True or false.
    Boolean,
    /// A file of a multipart form: in v2 a parameter, its bytes in Base64; in v3 the exact bytes that
    /// go along with a call.
    File,
}

/// Where a field of a request travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the message.
    Body,
    /// In the query of the URL.
    Query,
    /// In the path, in place of `{name}`.
    Path,
    /// As a header.
    Header,
    /// As a part of a multipart form.
    Form,
}

/// What the text of a field must look like, beyond its type and length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Anything.
    Any,
    /// An absolute `http` or `https` URL without a query (v2 reference, 2.1).
    Url,
    /// A merchant's number: digits, letters, `_`, `-`, `|`, `*` (v2 reference, 2.1).
    Number,
    /// A merchant's number that may also hold `@` (v2 reference, 2.6 and 2.14).
    NumberAt,
    /// Digits and letters only.
    Alphanumeric,
    /// Digits only.
    Digits,
    /// A whole number above zero.
    Positive,
    /// A time with its offset: `2026-11-20T10:34:56+08:00` (v3 reference, 0).
    Time,
    /// A day: `2026-11-20`.
    Day,
}
