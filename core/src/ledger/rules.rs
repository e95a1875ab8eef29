//! What no change may do, whatever store it goes to.
//!
//! Every store asks the same rules inside the same transaction that writes, and the replay of the
//! history asks them again of every entry. What must be unique (transactions, events, change ids)
//! is left to each store's own unique constraints.

use super::history::key_of;
use super::{Change, Committed, Entry, TaskKind, Write};
use crate::error::{Advice, Error, Result};
use crate::order::{Order, Refund, RefundState};

/// What a store must be able to say about what it holds, inside the transaction that writes.
pub(super) trait Holdings {
    fn record(&self, kind: TaskKind, mchid: &str, number: &str) -> Result<Option<Write>>;
    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>>;
}

/// Says whether a change may be made: `Done` if so, else what it comes to.
///
/// # Errors
/// `Input` for a change that is malformed, `Missing` for a refund of an order that is not there,
/// `Internal` with advice `never` for one that breaks a rule which the layers above keep.
pub(super) fn judge(change: &Change, holdings: &impl Holdings) -> Result<Committed> {
    let mut rebalance: Vec<(&str, &str)> = Vec::new();
    for (at, write) in change.writes.iter().enumerate() {
        let key @ (kind, mchid, number) = key_of(write);
        if change.writes[..at]
            .iter()
            .any(|earlier| key_of(earlier) == key)
        {
            return Err(Error::input(
                "writes",
                "a change writes a record at most once",
            ));
        }
        let old = holdings.record(kind, mchid, number)?;
        let (new, old) = (Standing::of(write), old.as_ref().map(Standing::of));
        match (&old, new.version) {
            (_, 0) => return Err(Error::input("version", "versions begin at 1")),
            (Some(_), 1) => return Ok(Committed::Taken(taken(kind))),
            (None, 1) => {}
            (None, _) => return Ok(Committed::Stale),
            (Some(old), version) if old.version.checked_add(1) != Some(version) => {
                return Ok(Committed::Stale);
            }
            (Some(_), _) => {}
        }
        if let Some(constraint) = new.excess() {
            return Ok(Committed::Taken(constraint));
        }
        if let Some(broken) = new.breaks(old.as_ref()) {
            return Err(Error::internal(broken).advise(Advice::Never));
        }
        let newly_paid =
            new.transaction.is_some() && old.as_ref().is_none_or(|o| o.transaction.is_none());
        if newly_paid && change.evidence.is_empty() {
            return Err(Error::internal(UNPROVEN).advise(Advice::Never));
        }
        match write {
            Write::Order(o) => {
                let before = old.as_ref().map_or((0, 0), |old| (old.held, old.refunded));
                if before != (new.held, new.refunded) {
                    rebalance.push((mchid, o.out_trade_no.as_str()));
                }
            }
            Write::Refund(r) => rebalance.push((mchid, r.out_trade_no.as_str())),
            Write::Payout(_) => {}
        }
    }
    rebalance.sort_unstable();
    rebalance.dedup();
    for (mchid, out_trade_no) in rebalance {
        let verdict = balance(change, holdings, mchid, out_trade_no)?;
        if verdict != Committed::Done {
            return Ok(verdict);
        }
    }
    Ok(Committed::Done)
}

const UNPROVEN: &str = "a payment without the evidence that proves it (P1)";

/// Refuses what no store could keep: an empty id, a name that could be read as another.
///
/// # Errors
/// `Input`, naming the field.
pub(super) fn well_formed(change: &Change) -> Result<()> {
    if change.id.is_empty() {
        return Err(Error::input("id", "a change needs an id"));
    }
    let named = |mchid: &str, number: &str| {
        if mchid.is_empty() || mchid.contains([':', '\0']) {
            return Err(Error::input(
                "mchid",
                "a merchant's number is not empty and holds no colon",
            ));
        }
        if number.is_empty() || number.contains('\0') {
            return Err(Error::input("number", "a number is not empty"));
        }
        Ok(())
    };
    for write in &change.writes {
        let (_, mchid, number) = key_of(write);
        named(mchid, number)?;
    }
    for task in &change.tasks {
        named(&task.mchid, &task.number)?;
    }
    if change.events.iter().any(|event| event.id.is_empty()) {
        return Err(Error::input("events", "an event needs an id"));
    }
    Ok(())
}

/// Holds an order against its refunds as they will be after the change (P8).
fn balance(
    change: &Change,
    holdings: &impl Holdings,
    mchid: &str,
    out_trade_no: &str,
) -> Result<Committed> {
    let written = change.writes.iter().find_map(|write| match write {
        Write::Order(o) if o.mchid == mchid && o.out_trade_no.as_str() == out_trade_no => {
            Some(o.clone())
        }
        _ => None,
    });
    let order = match written {
        Some(order) => order,
        None => match holdings.record(TaskKind::Order, mchid, out_trade_no)? {
            Some(Write::Order(order)) => order,
            _ => {
                return Err(Error::missing(
                    "the order that the refund is of is not in the ledger",
                ));
            }
        },
    };
    let mut parts = Parts::default();
    for refund in holdings.refunds_of(mchid, out_trade_no)? {
        let rewritten = change.writes.iter().any(|write| match write {
            Write::Refund(r) => r.mchid == mchid && r.out_refund_no == refund.out_refund_no,
            _ => false,
        });
        if !rewritten {
            parts.add(&Part::of(&refund), 1);
        }
    }
    for write in &change.writes {
        if let Write::Refund(r) = write
            && r.mchid == mchid
            && r.out_trade_no.as_str() == out_trade_no
        {
            parts.add(&Part::of(r), 1);
        }
    }
    if parts.live > paid_of(&order) {
        return Ok(Committed::Taken("refunds_exceed_payment"));
    }
    if (parts.live, parts.succeeded) != (order.held, order.refunded) {
        return Err(Error::internal(UNBALANCED).advise(Advice::Never));
    }
    Ok(Committed::Done)
}

pub(super) const UNBALANCED: &str = "the order's sums are not those of its refunds (P8)";

const fn taken(kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::Order => "order",
        TaskKind::Refund => "refund",
        TaskKind::Redpack | TaskKind::Transfer => "payout",
    }
}

fn paid_of(order: &Order) -> i64 {
    order
        .payment
        .as_ref()
        .map_or(0, |payment| payment.total.get())
}

/// When an order was paid, as far as WeChat Pay's own writing of it can be read.
pub(super) fn paid_ms(order: &Order) -> Option<i64> {
    let time = &order.payment.as_ref()?.time;
    match crate::types::BeijingTime::parse_compact(time) {
        Ok(time) => Some(time.unix_ms()),
        Err(_) => time
            .parse::<jiff::Timestamp>()
            .ok()
            .map(|stamp| stamp.as_millisecond()),
    }
}

/// A refund's share in its order's sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The order's name.
    pub order: String,
    live: i64,
    succeeded: i64,
}

impl Part {
    fn of(refund: &Refund) -> Part {
        let amount = refund.amount.get();
        Part {
            order: Entry::record(TaskKind::Order, &refund.mchid, refund.out_trade_no.as_str()),
            live: if refund.state.is_live() { amount } else { 0 },
            succeeded: if refund.state == RefundState::Succeeded {
                amount
            } else {
                0
            },
        }
    }
}

/// The sums of an order's refunds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub live: i64,
    pub succeeded: i64,
}

impl Parts {
    /// Adds a share, or takes it away again when `sign` is -1.
    pub fn add(&mut self, part: &Part, sign: i64) {
        self.live = self.live.saturating_add(sign * part.live);
        self.succeeded = self.succeeded.saturating_add(sign * part.succeeded);
    }
}

/// What the rules need to know of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    pub version: u64,
    pub rank: u8,
    /// All that its number is bound to for ever (P9), as one text.
    pub terms: String,
    pub transaction: Option<String>,
    differs: bool,
    paid: i64,
    pub held: i64,
    pub refunded: i64,
    pub part: Option<Part>,
}

impl Standing {
    pub fn of(write: &Write) -> Standing {
        match write {
            Write::Order(o) => Standing::of_order(o),
            Write::Refund(r) => Standing {
                version: r.version,
                rank: r.state.rank(),
                terms: [
                    r.params_hash.as_str(),
                    r.out_trade_no.as_str(),
                    &r.amount.get().to_string(),
                    &r.intent,
                ]
                .join("\n"),
                part: Some(Part::of(r)),
                ..Standing::blank()
            },
            Write::Payout(p) => Standing {
                version: p.version,
                rank: p.state.rank(),
                terms: [
                    p.params_hash.as_str(),
                    &p.appid,
                    &p.amount.get().to_string(),
                    &p.intent,
                ]
                .join("\n"),
                ..Standing::blank()
            },
        }
    }

    fn of_order(o: &Order) -> Standing {
        let payment = o.payment.as_ref();
        let unproven = o.state == crate::order::OrderState::Paid && payment.is_none();
        Standing {
            version: o.version,
            rank: o.state.rank(),
            terms: [
                o.params_hash.as_str(),
                &o.appid,
                &o.total.get().to_string(),
                &o.currency,
                o.kind.word(),
                &o.intent,
            ]
            .join("\n"),
            transaction: payment.map(|payment| payment.transaction_id.clone()),
            differs: unproven
                || payment.is_some_and(|p| {
                    p.total != o.total
                        || p.currency != o.currency
                        || p.mchid != o.mchid
                        || p.out_trade_no != o.out_trade_no.as_str()
                        || p.transaction_id.is_empty()
                }),
            paid: paid_of(o),
            held: o.held,
            refunded: o.refunded,
            ..Standing::blank()
        }
    }

    const fn blank() -> Standing {
        Standing {
            version: 0,
            rank: 0,
            terms: String::new(),
            transaction: None,
            differs: false,
            paid: 0,
            held: 0,
            refunded: 0,
            part: None,
        }
    }

    /// The rule of money that the record breaks by itself, if any (P2, P8).
    pub fn excess(&self) -> Option<&'static str> {
        if self.differs {
            Some("paid_differs")
        } else if self.refunded < 0 || self.refunded > self.held || self.held > self.paid {
            Some("refunds_exceed_payment")
        } else {
            None
        }
    }

    /// The rule that the step from `old` breaks, if any (P4, P5, P9).
    pub fn breaks(&self, old: Option<&Standing>) -> Option<&'static str> {
        let old = old?;
        if self.rank < old.rank {
            Some("a state went down (P5)")
        } else if self.terms != old.terms {
            Some("a number was bound to other parameters (P9)")
        } else if old.transaction.is_some() && self.transaction != old.transaction {
            Some("an order's payment was overwritten (P4)")
        } else {
            None
        }
    }
}
