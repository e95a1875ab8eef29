//! The verbs of orders: place, query, close, reverse, get.

use super::exchange::{Learned, Pace};
use super::params::Params;
use super::speech_v2::Reversal;
use super::{Engine, Merchant, Reply, views};
use crate::error::{Advice, Error, Kind, Result};
use crate::ledger::{Change, Committed, Write};
use crate::order::{Dialect, Event, Fact, Order, OrderState, PayKind, is_over};

/// How long before its end a `prepay_id` is renewed, and how long an `mweb_url` lives.
const PREPAY_LIFE_MS: i64 = 7_200_000 - 300_000;
const MWEB_LIFE_MS: i64 = 300_000 - 30_000;
/// The pause between two polls while a payer types: 10 s (v2 reference, 2.2); shorter at first.
const POLL_MS: [u64; 3] = [1_000, 3_000, 5_000];
/// A reversal comes at the earliest 15 s after the payment code was sent (v2 reference, 2.5).
const REVERSE_AFTER_MS: i64 = 15_000;

impl Engine {
    /// `order.place`: places an order, or continues one of that number.
    pub(super) fn order_place(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let draft = self.draft(merchant, params)?;
        let wait_ms = params.integer("wait_ms").unwrap_or(0).min(120_000);
        let order = loop {
            match self
                .ledger
                .order(&draft.mchid, draft.out_trade_no.as_str())?
            {
                Some(order) if order.params_hash != draft.params_hash => {
                    let text = "the number was used before with other parameters";
                    return Err(Error::new(Kind::Conflict, Advice::Never, text).at("out_trade_no"));
                }
                Some(order) => break self.resume_order(merchant, order)?,
                None => {}
            }
            let change = Change {
                tasks: vec![super::subject::order_task(&draft, 0, draft.placed_ms)],
                writes: vec![Write::Order(draft.clone())],
                ..Change::default()
            };
            match self.commit(change)? {
                Committed::Done | Committed::Repeated => break self.send_order(merchant, draft)?,
                // Another caller was first with this number: continue what it began.
                Committed::Taken("order") | Committed::Stale => continue,
                Committed::Taken(what) => {
                    return Err(Error::new(
                        Kind::Conflict,
                        Advice::Query,
                        format!("refused by {what}"),
                    ));
                }
            }
        };
        Ok(Reply::done(views::order(
            &self.wait_for_payer(merchant, order, wait_ms)?,
        )))
    }

    /// `order.query`: asks WeChat Pay where an order stands.
    pub(super) fn order_query(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let order = self.order(&merchant.mchid, params.need("out_trade_no")?)?;
        let named = params.dialect();
        Ok(Reply::done(views::order(
            &self.query_order_in(merchant, &order, named)?,
        )))
    }

    /// `order.close`: closes an order that is not paid.
    pub(super) fn order_close(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let order = self.order(&merchant.mchid, params.need("out_trade_no")?)?;
        if order.kind.takes_money_at_once() {
            return Err(Error::state(
                "an order of this kind is reversed, not closed",
            ));
        }
        let order = match order.state {
            // Already over, or paid: an outcome, not an error.
            OrderState::Closed | OrderState::Rejected | OrderState::Paid => order,
            _ => {
                let order = self.decide_order(&order, Event::Close)?;
                self.settle_closing(merchant, order)?
            }
        };
        Ok(Reply::done(views::order(&order)))
    }

    /// `order.reverse`: undoes an order by payment code or face whose outcome is not known.
    pub(super) fn order_reverse(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let order = self.order(&merchant.mchid, params.need("out_trade_no")?)?;
        if !order.kind.takes_money_at_once() {
            return Err(Error::state(
                "only orders by payment code or face are reversed: close it",
            ));
        }
        let order = self.decide_order(&order, Event::Reverse)?;
        Ok(Reply::done(views::order(
            &self.settle_reversing(merchant, order)?,
        )))
    }

    /// `order.get`: reads an order from the ledger; nothing is sent.
    pub(super) fn order_get(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let mchid = self.mchid(params.text("mchid"))?;
        let order = self.order(mchid, params.need("out_trade_no")?)?;
        Ok(Reply::done(views::order(&order)))
    }

    /// Sends the placing request of an order whose intent is durable (P10).
    fn send_order(&self, merchant: &Merchant, order: Order) -> Result<Order> {
        match self.begun(order.changed_ms, || self.say_place(merchant, &order)) {
            Learned::Fact(fact, evidence) => {
                let learned = self.learn_order(&order, &fact, &evidence)?;
                match fact {
                    Fact::Refused { code, .. } if !learned.changed => {
                        self.prove_absence(merchant, order, code)
                    }
                    _ => Ok(learned.record),
                }
            }
            Learned::Nothing { error, sent: false } => {
                self.note_unsent(&order);
                Err(error)
            }
            Learned::Nothing { error, .. } if error.code().is_some() => {
                // An answer that says "used, paid or closed before", or one that nobody signed: only
                // a query can tell.
                match self.query_order(merchant, &order) {
                    Ok(known) if known.state != OrderState::Placing => Ok(known),
                    _ => Err(error),
                }
            }
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Takes note that certainly nothing left, so that a later refusal counts.
    fn note_unsent(&self, order: &Order) {
        let back = order.sending(order.sends.saturating_sub(1), self.now_ms());
        // Losing this note only makes a later refusal need a query.
        let _ = self.commit(Change {
            writes: vec![Write::Order(back)],
            ..Change::default()
        });
    }

    /// After a refusal that an earlier request may have caused: asks whether the number exists.
    ///
    /// An earlier request may yet arrive, but nobody can pay what it makes: how, only its answer says,
    /// which did not come. So this does not wait for it, as a refund or a payout must.
    fn prove_absence(&self, merchant: &Merchant, order: Order, code: String) -> Result<Order> {
        match self.say_query(merchant, &order, None, Pace::Usual) {
            Learned::Fact(Fact::Absent { .. }, evidence) => {
                let proven = Some(order.sends);
                let fact = Fact::Refused { code, proven };
                Ok(self.learn_order(&order, &fact, &evidence)?.record)
            }
            Learned::Fact(fact, evidence) => Ok(self.learn_order(&order, &fact, &evidence)?.record),
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Continues an order that exists: sends again what may be sent again, asks about the rest.
    fn resume_order(&self, merchant: &Merchant, order: Order) -> Result<Order> {
        let at_once = order.kind.takes_money_at_once();
        match order.state {
            OrderState::Placing | OrderState::Open | OrderState::Paying if at_once => {
                // Money may be under way: never sent a second time (P7).
                if order.sends == 0 {
                    self.send_again(merchant, order)
                } else {
                    self.query_order(merchant, &order)
                }
            }
            OrderState::Placing => self.send_again(merchant, order),
            OrderState::Open
                if !self.has_fresh_prepay(&order) && !is_over(&order, self.now_ms()) =>
            {
                self.send_again(merchant, order)
            }
            _ => Ok(order),
        }
    }

    /// Makes another sending durable, then sends the very same request.
    fn send_again(&self, merchant: &Merchant, order: Order) -> Result<Order> {
        let again = order.sending(order.sends + 1, self.now_ms());
        match self.commit(Change {
            writes: vec![Write::Order(again.clone())],
            ..Change::default()
        })? {
            Committed::Done | Committed::Repeated => self.send_order(merchant, again),
            // Another caller is at it.
            Committed::Stale => self.order(&order.mchid, order.out_trade_no.as_str()),
            Committed::Taken(what) => Err(Error::new(
                Kind::Conflict,
                Advice::Query,
                format!("refused by {what}"),
            )),
        }
    }

    fn has_fresh_prepay(&self, order: &Order) -> bool {
        let life = if order.kind == PayKind::H5 {
            MWEB_LIFE_MS
        } else {
            PREPAY_LIFE_MS
        };
        let age = |received_ms| self.now_ms().saturating_sub(received_ms);
        order
            .prepay
            .as_ref()
            .is_some_and(|p| (0..life).contains(&age(p.received_ms)))
    }

    /// Asks where an order stands and makes the answer durable.
    pub(super) fn query_order(&self, merchant: &Merchant, order: &Order) -> Result<Order> {
        self.query_order_in(merchant, order, None)
    }

    fn query_order_in(
        &self,
        merchant: &Merchant,
        order: &Order,
        named: Option<Dialect>,
    ) -> Result<Order> {
        match self.say_query(merchant, order, named, Pace::Usual) {
            Learned::Fact(fact, evidence) => Ok(self.learn_order(order, &fact, &evidence)?.record),
            Learned::Nothing { error, .. } => Err(error),
        }
    }

    /// Polls while a payer types, for as long as the caller waits.
    ///
    /// Nothing depends on it: the task in the ledger goes on polling and reverses in the end, in
    /// whichever process `task.tick` runs.
    fn wait_for_payer(&self, merchant: &Merchant, mut order: Order, wait_ms: u64) -> Result<Order> {
        let end = self
            .now_ms()
            .saturating_add(i64::try_from(wait_ms).unwrap_or(i64::MAX));
        let mut polls = POLL_MS.into_iter().chain(std::iter::repeat(10_000));
        while !order.state.is_final() && self.now_ms() < end {
            let left = u64::try_from(end - self.now_ms()).unwrap_or(0);
            self.clock
                .sleep_ms(polls.next().unwrap_or(10_000).min(left));
            order = match self.settle_order(merchant, &order) {
                Ok(order) => order,
                Err(error) if error.advice() == Advice::Never => return Err(error),
                Err(_) => order,
            };
        }
        Ok(order)
    }

    /// Does what an order's state and age ask for: query, close or reverse.
    pub(super) fn settle_order(&self, merchant: &Merchant, order: &Order) -> Result<Order> {
        let now_ms = self.now_ms();
        match order.state {
            OrderState::Placing | OrderState::Open | OrderState::Paying => {
                let asked = self.query_order(merchant, order);
                let now = match &asked {
                    Ok(order) => order.clone(),
                    Err(_) => self.order(&order.mchid, order.out_trade_no.as_str())?,
                };
                if now.state.rank() >= OrderState::Closing.rank() || !is_over(&now, now_ms) {
                    return asked;
                }
                if now.kind.takes_money_at_once() {
                    let order = self.decide_order(&now, Event::Reverse)?;
                    self.settle_reversing(merchant, order)
                } else {
                    let order = self.decide_order(&now, Event::Close)?;
                    self.settle_closing(merchant, order)
                }
            }
            OrderState::Closing => self.settle_closing(merchant, order.clone()),
            OrderState::Reversing => self.settle_reversing(merchant, order.clone()),
            _ => Ok(order.clone()),
        }
    }

    /// Sends the close whose intent is durable; a query decides where the answer does not.
    fn settle_closing(&self, merchant: &Merchant, order: Order) -> Result<Order> {
        if order.state != OrderState::Closing {
            return Ok(order);
        }
        match self.say_close(merchant, &order) {
            Learned::Fact(fact, evidence) => {
                let learned = self.learn_order(&order, &fact, &evidence)?;
                if learned.changed {
                    Ok(learned.record)
                } else {
                    self.query_order(merchant, &order)
                }
            }
            Learned::Nothing { error, sent: false } => Err(error),
            // A replica that does not even know the order knows less than that.
            Learned::Nothing { error, .. } if says_paid(&error) => {
                self.ask_refused(merchant, &order, error, |fact| match fact {
                    Fact::Absent { .. } => Fact::Waiting,
                    fact => fact,
                })
            }
            Learned::Nothing { .. } => self.query_order(merchant, &order),
        }
    }

    /// Sends the reversal whose intent is durable, not before its time.
    fn settle_reversing(&self, merchant: &Merchant, order: Order) -> Result<Order> {
        if order.state != OrderState::Reversing {
            return Ok(order);
        }
        if self.now_ms() < order.placed_ms + REVERSE_AFTER_MS {
            return Ok(order);
        }
        match self.say_reverse(merchant, &order) {
            Reversal::Done(evidence) => {
                Ok(self.learn_order(&order, &Fact::Reversed, &evidence)?.record)
            }
            Reversal::Again(error) => match self.query_order(merchant, &order) {
                Ok(order) if order.state.is_final() => Ok(order),
                Ok(order) if error.advice() == Advice::Later => Ok(order),
                _ => Err(error),
            },
            Reversal::Refused(error) => {
                self.ask_refused(merchant, &order, error, |fact| match fact {
                    Fact::Paid(payment) => Fact::ReverseRefused(payment),
                    fact => fact,
                })
            }
            Reversal::Absent(error) => {
                self.ask_refused(merchant, &order, error, |fact| match fact {
                    Fact::Absent { .. } => Fact::Absent { current: true },
                    fact => fact,
                })
            }
        }
    }

    /// Asks where an order stands that WeChat Pay would not end, which gives the answer a meaning of its
    /// own.
    fn ask_refused(
        &self,
        merchant: &Merchant,
        order: &Order,
        error: Error,
        meaning: impl FnOnce(Fact) -> Fact,
    ) -> Result<Order> {
        match self.say_query(merchant, order, None, Pace::Usual) {
            Learned::Fact(fact, evidence) => {
                Ok(self.learn_order(order, &meaning(fact), &evidence)?.record)
            }
            Learned::Nothing { .. } => Err(error),
        }
    }
}

/// Whether WeChat Pay says, under its signature, that an order is paid.
fn says_paid(error: &Error) -> bool {
    let code = error.code().unwrap_or_default().replace('_', "");
    error.is_authentic() && code == "ORDERPAID"
}
