//! What WeChat Pay posts to us: read as a claim, believed only after it verified (v2 reference,
//! section 4).

mod body;
mod hint;
mod kind;
mod reply;

pub use hint::open_refund;
pub use reply::{reply_fail, reply_success, scan_reply};

use super::{Account, SignType, sign};
use crate::error::{Error, Result};
use crate::wire::Fields;

/// A message that somebody posted. Nothing in it is known to be true.
///
/// It tells which merchant and order it claims to be about, so that the right key can be found, and
/// nothing else: the content comes out of [`Claim::verify`] only.
#[derive(Debug)]
pub struct Claim<'a> {
    fields: Fields<'a>,
}

impl<'a> Claim<'a> {
    /// Reads the exact bytes of a body.
    ///
    /// # Errors
    /// `Wire` for everything that is not a message. A body that a framework parsed and wrote again is
    /// the usual reason, and the error says so when it looks like one.
    pub fn read(body: &'a [u8]) -> Result<Claim<'a>> {
        body::read(body).map(|fields| Claim { fields })
    }

    /// The merchant that it claims to be for.
    pub fn mch_id(&self) -> Option<&str> {
        MERCHANT.iter().find_map(|name| self.fields.filled(name))
    }

    /// The sub-merchant that it claims to be for.
    pub fn sub_mch_id(&self) -> Option<&str> {
        self.fields.filled("sub_mch_id")
    }

    /// The order that it claims to be about; refund notices hide theirs.
    pub fn out_trade_no(&self) -> Option<&str> {
        self.fields.filled("out_trade_no")
    }

    /// Verifies under a merchant's key and configured algorithm.
    ///
    /// # Errors
    /// As [`Claim::verify_as`].
    pub fn verify(self, account: &Account) -> Result<Notice<'a>> {
        let pinned = account.sign_type;
        self.verify_as(account, pinned)
    }

    /// Verifies under a merchant's key and an algorithm that our own records demand.
    ///
    /// Orders of an operation that takes MD5 only are notified under MD5, whatever is configured; the
    /// one who placed the order knows. The message never decides.
    ///
    /// # Errors
    /// `Forged` for a message without a good signature, for another merchant's, and for an authentic
    /// one that is no notice: our own request, an answer, client parameters. `Probe` for WeChat Pay's
    /// probes. `Sealed` for a refund notice that does not open.
    pub fn verify_as(self, account: &Account, pinned: SignType) -> Result<Notice<'a>> {
        match self.mch_id() {
            None => return Err(Error::forged("the message names no merchant").at("mch_id")),
            Some(id) if id != account.mch_id => {
                return Err(Error::forged("the message names another merchant").at("mch_id"));
            }
            Some(_) => {}
        }
        let fields = self.fields;
        if fields.get("sign").is_none() && fields.filled("req_info").is_some() {
            let fields = hint::open(&fields, account.key.expose())?;
            let verified_by = "AES-256-ECB";
            return Ok(Notice {
                kind: NoticeKind::RefundHint,
                fields,
                ambiguous: false,
                verified_by,
            });
        }
        sign::verify(&fields, account.key.expose(), pinned)?;
        // The score family names its algorithm in `algorithm` (v2 reference, 4.6).
        if fields
            .filled("algorithm")
            .is_some_and(|name| name != pinned.name())
        {
            let text = "the message names another algorithm than the one expected here";
            return Err(Error::forged(text).at("algorithm"));
        }
        let kind = kind::of(&fields).map_err(|why| {
            Error::forged(format!(
                "the signature is good, but this is no notice: {why}"
            ))
        })?;
        let ambiguous = fields.iter().any(|(_, value)| kind::holds_a_field(value));
        Ok(Notice {
            kind,
            fields,
            ambiguous,
            verified_by: pinned.name(),
        })
    }
}

/// The names under which a notice can name the merchant.
const MERCHANT: [&str; 3] = ["mch_id", "combine_mch_id", "mchid"];

/// A message of WeChat Pay's that verified.
#[derive(Clone, Debug)]
pub struct Notice<'a> {
    /// What it is.
    pub kind: NoticeKind,
    /// What it says; of a refund notice, what was encrypted in it.
    pub fields: Fields<'a>,
    /// Whether the same signature also fits other fields, because a value contains `&name=`.
    ///
    /// It is authentic, but must be confirmed by a query before anything is done.
    pub ambiguous: bool,
    /// What vouches for it: `MD5`, `HMAC-SHA256`, or `AES-256-ECB`, which is a hint and no signature.
    pub verified_by: &'static str,
}

impl Notice<'_> {
    /// The same notice, owning its text.
    pub fn into_owned(self) -> Notice<'static> {
        let Notice {
            kind,
            fields,
            ambiguous,
            verified_by,
        } = self;
        Notice {
            kind,
            fields: fields.into_owned(),
            ambiguous,
            verified_by,
        }
    }
}

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// An order was paid.
    Payment,
    /// A contract deduction failed.
    PaymentFailed,
    /// A refund ended, says a message without a signature: ask before believing it.
    RefundHint,
    /// A contract was signed or ended.
    Contract,
    /// Somebody scanned a code of native mode 1 and waits for an order.
    ScanCallback,
    /// Another authentic notice: combined orders, score, risk, vehicle.
    Other,
}

#[cfg(test)]
mod tests;
