use crate::book::Book;
use crate::faults::Faults;
use crate::merchant::Merchant;
use crate::openid::Codes;
use crate::platform::Platform;
use crate::v3::{Downloads, Pictures};
use std::sync::Arc;

/// Everything that the simulator remembers, behind one lock.
pub(crate) struct World {
    /// What WeChat Pay knows.
    pub(crate) book: Book,
    /// Who may call.
    pub(crate) merchants: Vec<Arc<Merchant>>,
    /// What goes wrong next.
    pub(crate) faults: Faults,
    /// The codes of the openid services.
    pub(crate) codes: Codes,
    /// What v3 is sealed with.
    pub(crate) platform: Platform,
    /// The files that v3 offers.
    pub(crate) downloads: Downloads,
    /// What merchants uploaded.
    pub(crate) pictures: Pictures,
    /// Whether requests in the clear need a certificate too, which they cannot have.
    pub(crate) demand_certificates: bool,
    /// Whether a day's bill may be fetched before it is due.
    pub(crate) early_bills: bool,
    /// How many calls of reverse are answered with "call again".
    pub(crate) recalls: u32,
}

impl World {
    /// The merchant of that number.
    pub(crate) fn merchant(&self, mch_id: &str) -> Option<Arc<Merchant>> {
        self.merchants.iter().find(|m| m.mch_id == mch_id).cloned()
    }

    /// The authorisation of transfers that a merchant knows by that number.
    ///
    /// # Errors
    /// `Missing` for an unknown one.
    pub(crate) fn authorization(&self, number: &str) -> fenpay::Result<usize> {
        let mut known = self.book.authorizations.iter();
        let place = known.rposition(|a| a.out_authorization_no == number);
        place.ok_or_else(|| fenpay::Error::missing("no such authorisation"))
    }

    /// Whether any merchant has the app.
    pub(crate) fn knows_app(&self, appid: &str) -> bool {
        self.merchants.iter().any(|m| {
            m.has_app(appid)
                || m.subs
                    .iter()
                    .any(|s| s.sub_appids.iter().any(|a| a == appid))
        })
    }
}
