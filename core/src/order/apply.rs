use super::fact::Fact;
use super::integrity::contradiction;
use super::record::Order;
use super::table::{Event, Next, OrderState, next};
use crate::error::{Advice, Error, Result};
use crate::types::Fen;

/// How long after a change WeChat Pay's replicas may still not know an order: ten minutes.
pub(super) const REPLICA_LAG_MS: i64 = 600_000;

/// How long after its decision became durable a request may begin to leave: one minute. A process that
/// was stopped for longer does not send it: others may have been told meanwhile that its number does not
/// exist.
const BEGIN_MS: i64 = 60_000;

/// How long after its decision a request may still be under way to WeChat Pay: two minutes, which is the
/// minute in which it begins to leave and many times its deadline.
const LOST_REQUEST_MS: i64 = 120_000;

/// Whether a request that was decided on at `decided_ms` may still begin to leave.
pub fn may_begin(decided_ms: i64, now_ms: i64) -> bool {
    now_ms.saturating_sub(decided_ms) < BEGIN_MS
}

/// Whether what was sent at `sent_ms`, if anything was, may exist although a query does not know its
/// number: its request may still be under way, or the replica that answers lags behind.
pub fn may_exist(sent_ms: Option<i64>, now_ms: i64) -> bool {
    sent_ms.is_some_and(|sent_ms| now_ms.saturating_sub(sent_ms) < REPLICA_LAG_MS)
}

/// What became of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The order afterwards; its version is one higher if it changed.
    pub order: Order,
    /// Whether anything changed.
    pub changed: bool,
    /// What the host must learn: `payment.paid`, `order.closed`, `order.reversed`,
    /// `order.rejected`.
    pub news: Option<&'static str>,
    /// What a person must look at.
    pub incident: Option<Incident>,
}

/// Something that should not happen and that a person must look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// What happened, as a name that stays: `paid_and_closed`, `second_transaction`, …
    pub name: &'static str,
    /// What tells this one from others of its name on the same record: a transaction, a field.
    pub about: String,
}

impl Order {
    /// Decides to close or to reverse the order.
    ///
    /// # Errors
    /// `State` if the order cannot be closed or reversed any more.
    pub fn decide(&self, event: Event, now_ms: i64) -> Result<Applied> {
        match next(self.state, event) {
            Next::To(state) => Ok(self.become_state(state, now_ms)),
            Next::Refuse(why) => Err(Error::state(why)),
            Next::Unchanged | Next::Alarm(..) | Next::Incident(_) => Ok(self.same(None)),
        }
    }

    /// Joins a verified fact to the order.
    ///
    /// Facts may come in any order and any number of times; the order ends in the same state
    /// (P14). A payment is held against the order before it counts (P1, P2): one that differs is
    /// an incident and changes nothing.
    #[must_use]
    pub fn apply(&self, fact: &Fact, now_ms: i64) -> Applied {
        if let Some(incident) = self.refuted(fact) {
            return self.same(Some(incident));
        }
        if self.says_too_little(fact, now_ms) {
            return self.same(None);
        }
        let about = || {
            fact.payment()
                .map(|p| p.transaction_id.clone())
                .unwrap_or_default()
        };
        let incident = |name| {
            Some(Incident {
                name,
                about: about(),
            })
        };
        match next(self.state, fact.event()) {
            Next::To(state) => self.enriched(fact).to(state),
            Next::Alarm(state, name) => {
                let mut applied = self.enriched(fact);
                applied.order.late |= state == OrderState::Paid;
                applied.to(state).with(incident(name))
            }
            Next::Incident(name) => self.same(incident(name)),
            Next::Unchanged | Next::Refuse(_) => self.enriched(fact),
        }
        .stamped(self, now_ms)
    }

    /// Why a payment cannot be this order's.
    fn refuted(&self, fact: &Fact) -> Option<Incident> {
        let payment = fact.payment()?;
        if let Some(field) = contradiction(self, payment) {
            let about = format!("{field}:{}", payment.transaction_id);
            return Some(Incident {
                name: "payment_mismatch",
                about,
            });
        }
        let known = self.payment.as_ref()?;
        (known.transaction_id != payment.transaction_id).then(|| Incident {
            name: "second_transaction",
            about: payment.transaction_id.clone(),
        })
    }

    /// Whether a negative fact proves nothing, because something else explains it.
    fn says_too_little(&self, fact: &Fact, now_ms: i64) -> bool {
        match fact {
            // Another request, of unknown outcome, may have created what this one was refused for.
            Fact::Refused { proven, .. } => self.sends > 1 && *proven != Some(self.sends),
            // "Does not exist" after "exists" is a lagging replica; money taken at once may still be
            // under way, and so may the request that placed the order a moment before.
            Fact::Absent { current } => {
                let never = self.state == OrderState::Closing
                    && (self.prepay.is_some() || self.kind.takes_money_at_once());
                // Nothing leaves after the decision to end it, which was the last change.
                let patience = match (current, self.state) {
                    (true, OrderState::Closing | OrderState::Reversing) => LOST_REQUEST_MS,
                    _ => REPLICA_LAG_MS,
                };
                never || now_ms.saturating_sub(self.changed_ms) < patience
            }
            _ => false,
        }
    }

    /// The order with what a fact adds to it beside its state.
    fn enriched(&self, fact: &Fact) -> Applied {
        let mut applied = self.same(None);
        let order = &mut applied.order;
        match fact {
            Fact::Accepted(prepay) if !self.state.is_final() => {
                order.prepay = Some(prepay.clone());
            }
            Fact::Paid(payment) | Fact::ReverseRefused(payment) if self.payment.is_none() => {
                order.payment = Some(payment.clone());
            }
            Fact::Refused { code, .. } if self.state == OrderState::Placing => {
                order.reason = Some(code.clone());
            }
            _ => {}
        }
        applied.changed = applied.order != *self;
        applied
    }

    fn same(&self, incident: Option<Incident>) -> Applied {
        Applied {
            order: self.clone(),
            changed: false,
            news: None,
            incident,
        }
    }

    fn become_state(&self, state: OrderState, now_ms: i64) -> Applied {
        self.same(None).to(state).stamped(self, now_ms)
    }

    /// The order with another refund of `amount` held against what was paid.
    ///
    /// # Errors
    /// `State` if the order is not paid; `Input` if the refunds would exceed the payment (P8).
    pub fn hold(&self, amount: Fen, now_ms: i64) -> Result<Order> {
        self.demand_paid()?;
        let held = self.held.saturating_add(amount.get());
        if held > self.total.get() {
            let left = self.total.get() - self.held;
            return Err(Error::input(
                "amount",
                format!("only {left} fen of the order can still be refunded"),
            ));
        }
        Ok(Order {
            held,
            version: self.version + 1,
            changed_ms: now_ms,
            ..self.clone()
        })
    }

    fn demand_paid(&self) -> Result<()> {
        if self.state == OrderState::Paid {
            return Ok(());
        }
        let error = Error::state(format!("the order is {}, not paid", self.state.word()));
        // It may yet be paid, or be paid already without our knowing.
        Err(error.advise(match self.state.is_final() {
            true => Advice::Never,
            false => Advice::Query,
        }))
    }

    /// The order after a refund's share of `held` and `refunded` moved by so many fen.
    #[must_use]
    pub fn settle(&self, held: i64, refunded: i64, now_ms: i64) -> Order {
        Order {
            held: self.held + held,
            refunded: self.refunded + refunded,
            version: self.version + 1,
            changed_ms: now_ms,
            ..self.clone()
        }
    }

    /// The order with another share of `amount` fen taken out of what was paid; 0 for a sharing
    /// that gives nothing away.
    ///
    /// A refund that comes later is not limited by it: WeChat Pay takes it from the merchant's
    /// own money.
    ///
    /// # Errors
    /// `State` if the order is not paid; `Input` if shares and refunds would exceed the payment.
    pub fn share(&self, amount: i64, now_ms: i64) -> Result<Order> {
        self.demand_paid()?;
        let left = self.total.get() - self.held - self.shared;
        if amount > left.max(0) {
            return Err(Error::input(
                "receivers",
                format!("only {} fen of the order can still be shared", left.max(0)),
            ));
        }
        Ok(self.reshare(amount, now_ms))
    }

    /// The order after a sharing's part of `shared` moved by so many fen.
    #[must_use]
    pub fn reshare(&self, shared: i64, now_ms: i64) -> Order {
        Order {
            shared: self.shared + shared,
            version: self.version + 1,
            changed_ms: now_ms,
            ..self.clone()
        }
    }

    /// The order as it is before another request for it leaves.
    #[must_use]
    pub fn sending(&self, sends: u32, now_ms: i64) -> Order {
        Order {
            sends,
            version: self.version + 1,
            changed_ms: now_ms,
            ..self.clone()
        }
    }
}

impl Applied {
    fn to(mut self, state: OrderState) -> Applied {
        assert!(
            state.rank() >= self.order.state.rank(),
            "states never go down (P5)"
        );
        self.changed |= state != self.order.state;
        if state != self.order.state {
            self.news = news_of(state);
        }
        self.order.state = state;
        self
    }

    fn with(mut self, incident: Option<Incident>) -> Applied {
        self.incident = incident;
        self
    }

    /// Marks a changed order with its new version and time, and holds it against P1 once more.
    fn stamped(mut self, before: &Order, now_ms: i64) -> Applied {
        if self.changed {
            self.order.version = before.version + 1;
            self.order.changed_ms = now_ms;
        }
        let paid = self.order.state == OrderState::Paid;
        assert!(
            !paid || self.order.payment.is_some(),
            "paid implies a payment (P1)"
        );
        self
    }
}

const fn news_of(state: OrderState) -> Option<&'static str> {
    match state {
        OrderState::Paid => Some("payment.paid"),
        OrderState::Closed => Some("order.closed"),
        OrderState::Reversed => Some("order.reversed"),
        OrderState::Rejected => Some("order.rejected"),
        _ => None,
    }
}

#[cfg(test)]
#[path = "apply_tests.rs"]
mod tests;
