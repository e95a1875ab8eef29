use super::{Act, Book, Happening, Moment, Refusal, Subject, Tongue};

/// How long a user may take to confirm an authorisation: a day.
const CONFIRM_MS: i64 = 24 * 3_600_000;

/// A user's leave to be sent money without confirming each time (v3 reference, 7.9).
#[derive(Clone, Debug)]
pub struct Authorization {
    /// The merchant's number.
    pub mch_id: String,
    /// The app.
    pub appid: String,
    /// The merchant's number of the authorisation.
    pub out_authorization_no: String,
    /// WeChat Pay's number of it, once the user has confirmed.
    pub authorization_id: Option<String>,
    /// Who gives leave.
    pub openid: String,
    /// What it is for, as a number of WeChat Pay's.
    pub scene_id: String,
    /// What the user is called.
    pub display_name: String,
    /// What the user is told that the money is for.
    pub perception: Option<String>,
    /// Where the notices go.
    pub notify_url: String,
    /// What the merchant sent, for the comparison of a repetition.
    pub asked: Vec<(String, String)>,
    /// What the client hands to WeChat, so that the user may confirm.
    pub package_info: String,
    /// When it was asked for.
    pub created_ms: i64,
    /// When the user confirmed.
    pub confirmed_ms: Option<i64>,
    /// When it ended, and why.
    pub closed: Option<(i64, &'static str)>,
}

impl Authorization {
    /// WeChat Pay's word for where it stands.
    pub fn word(&self) -> &'static str {
        match (self.closed, self.confirmed_ms) {
            (Some(_), _) => "CLOSED",
            (None, Some(_)) => "TAKING_EFFECT",
            (None, None) => "WAIT_USER_CONFIRM",
        }
    }

    /// Whether money can be sent by it.
    pub fn holds(&self) -> bool {
        self.closed.is_none() && self.confirmed_ms.is_some()
    }
}

impl Book {
    /// Takes an authorisation in, once for a number; the same number with the same content is the
    /// same authorisation.
    pub(crate) fn authorize(
        &mut self,
        mut asked: Authorization,
        at: Moment,
    ) -> Result<usize, Refusal> {
        let (mch_id, number) = (&asked.mch_id, &asked.out_authorization_no);
        if let Some(known) = self.find_authorization(mch_id, number) {
            let same = self.authorizations[known].asked == asked.asked;
            return if same {
                Ok(known)
            } else {
                Err(Refusal::TransferDiffers)
            };
        }
        asked.package_info = format!("{}{}", at.chance.nonce(), at.chance.nonce());
        let place = self.authorizations.len();
        self.authorizations.push(asked);
        let lapses = Happening::AuthorizationLapses(place);
        self.plan(at.now_ms + CONFIRM_MS, lapses);
        let willing = self.auto_pay.as_ref().filter(|r| r.act == Act::Pay);
        if let Some(after_ms) = willing.map(|reaction| reaction.after_ms) {
            let due = at.now_ms + self.pace(after_ms);
            self.plan(due, Happening::AuthorizationConfirmed(place));
        }
        Ok(place)
    }

    /// The authorisation of that number.
    pub(crate) fn find_authorization(&self, mch_id: &str, number: &str) -> Option<usize> {
        let named = |a: &Authorization| a.mch_id == mch_id && a.out_authorization_no == number;
        self.authorizations.iter().position(named)
    }

    /// Lets the user confirm an authorisation, and tells the merchant.
    pub(crate) fn confirm_authorization(
        &mut self,
        place: usize,
        at: Moment,
    ) -> Result<(), Refusal> {
        let authorization = &mut self.authorizations[place];
        if authorization.word() != "WAIT_USER_CONFIRM" {
            return Err(Refusal::TransferEnded);
        }
        authorization.confirmed_ms = Some(at.now_ms);
        authorization.authorization_id = Some(self.ids.payout_id(at));
        self.tell_of_authorization(place, false, at.now_ms);
        Ok(())
    }

    /// Ends an authorisation for a reason, and tells the merchant.
    pub(crate) fn close_authorization(&mut self, place: usize, reason: &'static str, now_ms: i64) {
        let authorization = &mut self.authorizations[place];
        if authorization.closed.is_none() {
            authorization.closed = Some((now_ms, reason));
            self.tell_of_authorization(place, true, now_ms);
        }
    }

    /// Ends an authorisation that nobody confirmed in time.
    pub(super) fn lapse_authorization(&mut self, place: usize, now_ms: i64) {
        if self.authorizations[place].word() == "WAIT_USER_CONFIRM" {
            self.close_authorization(place, "USER_OVERDUE_UNCONFIRMED", now_ms);
        }
    }

    fn tell_of_authorization(&mut self, place: usize, closed: bool, now_ms: i64) {
        let url = self.authorizations[place].notify_url.clone();
        let subject = Subject::Authorization(place, closed);
        self.notify(subject, Tongue::V3, url, now_ms);
    }
}
