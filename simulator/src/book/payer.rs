use super::order::{OrderKind, OrderState};
use super::{Book, Happening, Moment, Refusal, Subject};
use crate::merchant::openid_of;

/// What a payer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Pays.
    Pay,
    /// Opens the cashier and does nothing yet.
    Hesitate,
    /// Turns away; the order may be paid later all the same, unless it is paid on the spot.
    Cancel,
    /// Tries to pay without enough money.
    NoMoney,
}

/// What a payer does of himself, and when.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Reaction {
    /// What he does.
    #[serde(rename = "do")]
    pub act: Act,
    /// After how long, before the simulator's speed divides it.
    #[serde(default)]
    pub after_ms: u64,
    /// Whether a payment on the spot is answered with `USERPAYING` first.
    #[serde(default)]
    pub password: bool,
    /// The code with which a payment on the spot is refused or left in doubt: `NOTENOUGH`,
    /// `AUTHCODEEXPIRE`, `SYSTEMERROR`, `BANKERROR`, … After `SYSTEMERROR` and `BANKERROR` the payer
    /// does what `do` says all the same.
    #[serde(default)]
    pub code: Option<String>,
}

impl Reaction {
    /// Does it after so many milliseconds.
    pub fn after(act: Act, after_ms: u64) -> Reaction {
        Reaction {
            act,
            after_ms,
            password: false,
            code: None,
        }
    }
}

/// The code that scripts and codes give for a payment on the spot.
pub(crate) const DOUBTFUL: [&str; 2] = ["SYSTEMERROR", "BANKERROR"];

impl Book {
    /// Lets a payer act on an order.
    pub(crate) fn act(
        &mut self,
        place: usize,
        act: Act,
        person: Option<&str>,
        at: Moment,
    ) -> Result<(), Refusal> {
        match self.orders[place].combined {
            Some(combined) => self.act_on_all(combined, act, person, at),
            None => {
                self.payable(place, at)?;
                self.act_on_one(place, act, person, at);
                Ok(())
            }
        }
    }

    /// Whether a payer can act on an order.
    pub(super) fn payable(&self, place: usize, at: Moment) -> Result<(), Refusal> {
        let order = &self.orders[place];
        match order.state {
            OrderState::NotPay | OrderState::UserPaying => {}
            OrderState::Success | OrderState::Refund => return Err(Refusal::OrderPaid),
            OrderState::Closed => return Err(Refusal::OrderClosed),
            OrderState::Revoked => return Err(Refusal::OrderReversed),
            OrderState::PayError => return Err(Refusal::PaymentFailed),
        }
        let last_ms = order
            .expires_ms
            .map_or(order.session_ends_ms, |end| end.min(order.session_ends_ms));
        if !order.opened && at.now_ms > last_ms {
            return Err(Refusal::Expired);
        }
        Ok(())
    }

    /// Lets a payer act on an order that he can act on.
    pub(super) fn act_on_one(&mut self, place: usize, act: Act, person: Option<&str>, at: Moment) {
        let order = &mut self.orders[place];
        order.opened = true;
        match act {
            Act::Pay => self.settle_payment(place, person, at),
            Act::Hesitate => {}
            Act::Cancel | Act::NoMoney if order.kind.on_the_spot() => {
                order.state = OrderState::PayError
            }
            Act::Cancel | Act::NoMoney => {}
        }
    }

    fn settle_payment(&mut self, place: usize, person: Option<&str>, at: Moment) {
        let transaction_id = self.ids.transaction_id(at);
        let order = &mut self.orders[place];
        let person = person.unwrap_or("payer");
        let openid = order
            .openid
            .get_or_insert_with(|| openid_of(&order.appid, person));
        self.openids
            .entry(openid.clone())
            .or_insert_with(|| order.appid.clone());
        if let Some(sub_appid) = &order.sub_appid {
            order
                .sub_openid
                .get_or_insert_with(|| openid_of(sub_appid, person));
        }
        order.state = OrderState::Success;
        order.paid_ms = Some(at.now_ms);
        order.transaction_id = Some(transaction_id.clone());
        self.transactions.insert(transaction_id, place);
        let tongue = self.orders[place].tongue;
        if let Some(url) = self.orders[place].notify_url.clone() {
            self.notify(Subject::Payment(place), tongue, url, at.now_ms);
        }
    }

    /// Takes the next reaction of the script, or the one that payers have anyway.
    pub(crate) fn next_reaction(&mut self) -> Option<Reaction> {
        self.script.pop_front().or_else(|| self.auto_pay.clone())
    }

    /// Lets a payer react to an order that was placed just now.
    pub(crate) fn react(&mut self, place: usize, at: Moment) {
        if let Some(reaction) = self.next_reaction() {
            let due = at.now_ms + self.pace(reaction.after_ms);
            self.plan(due, Happening::PayerActs(place, reaction.act));
        }
    }

    /// What the payer behind a code or a face does with an amount: what the code was told, what
    /// the script says, or what the rule says: above 1000 yuan he has to type his password.
    pub(crate) fn react_on_the_spot(&mut self, credential: &str, total: i64) -> Reaction {
        let told = self.codes_told.get(credential).cloned();
        told.or_else(|| self.next_reaction()).unwrap_or_else(|| {
            let password = total > 100_000;
            let after_ms = if password { 8_000 } else { 0 };
            Reaction {
                act: Act::Pay,
                after_ms,
                password,
                code: None,
            }
        })
    }

    /// Gives a payment on the spot its course and says with which code it is answered, if not
    /// with success.
    pub(crate) fn begin_on_the_spot(
        &mut self,
        place: usize,
        reaction: &Reaction,
        at: Moment,
    ) -> Option<String> {
        debug_assert!(matches!(
            self.orders[place].kind,
            OrderKind::Code | OrderKind::Face
        ));
        let code = reaction.code.as_deref();
        if let Some(code) = code.filter(|c| !DOUBTFUL.contains(c)) {
            return Some(code.to_owned());
        }
        let waits = reaction.password || reaction.after_ms > 0 || reaction.act == Act::Hesitate;
        if waits {
            self.orders[place].state = OrderState::UserPaying;
            self.orders[place].opened = true;
            let due = at.now_ms + self.pace(reaction.after_ms);
            if reaction.act != Act::Hesitate {
                self.plan(due, Happening::PayerActs(place, reaction.act));
            }
        } else if self.act(place, reaction.act, None, at).is_err() {
            return Some("SYSTEMERROR".to_owned());
        }
        match (code, self.orders[place].state) {
            (Some(doubt), _) => Some(doubt.to_owned()),
            (None, OrderState::UserPaying) => Some("USERPAYING".to_owned()),
            (None, OrderState::PayError) if reaction.act == Act::NoMoney => {
                Some("NOTENOUGH".to_owned())
            }
            (None, OrderState::PayError) => Some("TRADE_ERROR".to_owned()),
            (None, _) => None,
        }
    }
}
