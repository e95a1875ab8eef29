//! What no change may do, whatever store it goes to.
//!
//! Every store asks the same rules inside the same transaction that writes, and the replay of the
//! history asks them again of every entry. What must be unique (transactions, events, change ids)
//! is left to each store's own unique constraints.

use super::history::key_of;
use super::parts::{Kept, Part, Sums, shared_of};
use super::{Change, Committed, TaskKind, Write};
use crate::error::{Advice, Error, Result};
use crate::order::{Dialect, Order, Refund, ShareResult, Sharing, SharingReturn};

/// What a store must be able to say about what it holds, inside the transaction that writes.
pub(super) trait Holdings {
    fn record(&self, kind: TaskKind, mchid: &str, number: &str) -> Result<Option<Write>>;
    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>>;
    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>>;
    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>>;
}

/// Says whether a change may be made: `Done` if so, else what it comes to.
///
/// # Errors
/// `Input` for a change that is malformed, `Missing` for a refund of an order that is not there,
/// `Internal` with advice `never` for one that breaks a rule which the layers above keep.
pub(super) fn judge(change: &Change, holdings: &impl Holdings) -> Result<Committed> {
    let mut rebalance: Vec<(TaskKind, &str, String)> = Vec::new();
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
        if let Some(constraint) = new.excess(old.as_ref()) {
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
        if new.kept != old.map(|old| old.kept).unwrap_or_default() {
            rebalance.push((kind, mchid, number.to_owned()));
        }
        if let Some(part) = new.part {
            rebalance.push((part.kind, mchid, part.number));
        }
    }
    rebalance.sort_unstable();
    rebalance.dedup();
    for (kind, mchid, number) in rebalance {
        let verdict = balance(change, holdings, (kind, mchid, &number))?;
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

/// Holds a record against its parts as they will be after the change (P8).
fn balance(
    change: &Change,
    holdings: &impl Holdings,
    whole: (TaskKind, &str, &str),
) -> Result<Committed> {
    let (kind, mchid, number) = whole;
    let written = change.writes.iter().find(|write| key_of(write) == whole);
    let stored = match written {
        Some(_) => None,
        None => holdings.record(kind, mchid, number)?,
    };
    let Some(record) = written.or(stored.as_ref()) else {
        return Err(Error::missing(match kind {
            TaskKind::Sharing => "the sharing that the return is of is not in the ledger",
            _ => "the order that it is about is not in the ledger",
        }));
    };
    let mut parts: Vec<Write> = Vec::new();
    if kind == TaskKind::Order {
        let refunds = holdings.refunds_of(mchid, number)?;
        parts.extend(refunds.into_iter().map(Write::Refund));
        let sharings = holdings.sharings_of(mchid, number)?;
        parts.extend(sharings.into_iter().map(Write::Sharing));
    } else {
        let returns = holdings.returns_of(mchid, number)?;
        parts.extend(returns.into_iter().map(Write::Return));
    }
    let rewritten = |part: &&Write| change.writes.iter().any(|w| key_of(w) == key_of(part));
    let kept = parts.iter().filter(|part| !rewritten(part));
    let mut sums = Sums::default();
    for part in kept.chain(&change.writes).filter_map(Part::of) {
        if (part.kind, part.number.as_str()) == (kind, number) && part.is_of(mchid) {
            sums.add(&part, 1);
        }
    }
    if let Some(rule) = sums.excess(record) {
        return Ok(Committed::Taken(rule));
    }
    if !sums.are(&Kept::by(record)) {
        return Err(Error::internal(UNBALANCED).advise(Advice::Never));
    }
    Ok(Committed::Done)
}

pub(super) const UNBALANCED: &str = "the sums are not those of the parts (P8)";

const fn taken(kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::Order => "order",
        TaskKind::Refund => "refund",
        TaskKind::Redpack | TaskKind::Transfer => "payout",
        TaskKind::Sharing => "sharing",
        TaskKind::SharingReturn => "sharing_return",
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
    /// What was shared, what was refunded and what was paid of an order.
    shared: Option<(i64, i64, i64)>,
    /// What became of a sharing's receivers.
    results: Vec<ShareResult>,
    /// The sums that it keeps of its parts.
    pub kept: Vec<Kept>,
    /// The part of another record that it is.
    pub part: Option<Part>,
}

impl Standing {
    pub fn of(write: &Write) -> Standing {
        let blank = Standing {
            version: 0,
            rank: 0,
            terms: String::new(),
            transaction: None,
            differs: false,
            shared: shared_of(write),
            results: Vec::new(),
            kept: Kept::by(write),
            part: Part::of(write),
        };
        match write {
            Write::Order(o) => Standing::of_order(o, blank),
            Write::Refund(r) => Standing {
                version: r.version,
                rank: r.state.rank(),
                terms: terms(
                    r.dialect,
                    &[&r.params_hash, r.out_trade_no.as_str(), &r.intent],
                    r.amount.get(),
                ),
                ..blank
            },
            Write::Payout(p) => Standing {
                version: p.version,
                rank: p.state.rank(),
                terms: terms(
                    p.dialect,
                    &[&p.params_hash, &p.appid, &p.intent],
                    p.amount.get(),
                ),
                ..blank
            },
            Write::Sharing(s) => Standing::of_sharing(s, blank),
            Write::Return(r) => Standing {
                version: r.version,
                rank: r.state.rank(),
                terms: terms(
                    r.dialect,
                    &[
                        &r.params_hash,
                        r.out_order_no.as_str(),
                        &r.return_mchid,
                        &r.intent,
                    ],
                    r.amount.get(),
                ),
                ..blank
            },
        }
    }

    fn of_order(o: &Order, blank: Standing) -> Standing {
        let payment = o.payment.as_ref();
        let unproven = o.state == crate::order::OrderState::Paid && payment.is_none();
        Standing {
            version: o.version,
            rank: o.state.rank(),
            terms: terms(
                o.dialect,
                &[
                    &o.params_hash,
                    &o.appid,
                    &o.currency,
                    o.kind.word(),
                    &o.intent,
                ],
                o.total.get(),
            ),
            transaction: payment.map(|payment| payment.transaction_id.clone()),
            differs: unproven
                || payment.is_some_and(|p| {
                    p.total != o.total
                        || p.currency != o.currency
                        || p.mchid != o.mchid
                        || p.out_trade_no != o.out_trade_no.as_str()
                        || p.transaction_id.is_empty()
                }),
            ..blank
        }
    }

    fn of_sharing(s: &Sharing, blank: Standing) -> Standing {
        let receivers = s.receivers.iter();
        let receivers = receivers
            .map(|r| format!("{} {} {}", r.kind, r.amount.get(), r.account))
            .collect::<Vec<_>>();
        let order = [s.out_trade_no.as_str(), &s.transaction_id];
        Standing {
            version: s.version,
            rank: s.state.rank(),
            terms: terms(
                s.dialect,
                &[
                    &s.params_hash,
                    &order.join(" "),
                    s.kind.word(),
                    &receivers.join("\n"),
                    &s.intent,
                ],
                s.amount(),
            ),
            results: s.receivers.iter().map(|r| r.result).collect(),
            ..blank
        }
    }

    /// The rule of money that the record breaks, if any (P2, P8).
    ///
    /// A share is taken out of what is neither refunded nor shared; a refund that comes later may
    /// reach into what was shared, for WeChat Pay takes it from the merchant's own money.
    pub fn excess(&self, old: Option<&Standing>) -> Option<&'static str> {
        if self.differs {
            return Some("paid_differs");
        }
        if let Some(rule) = self.kept.iter().find_map(Kept::excess) {
            return Some(rule);
        }
        let (shared, held, paid) = self.shared?;
        let before = old
            .and_then(|old| old.shared)
            .map_or(0, |(shared, ..)| shared);
        (shared > before && shared.saturating_add(held) > paid).then_some("shares_exceed_payment")
    }

    /// The rule that the step from `old` breaks, if any (P4, P5, P9).
    pub fn breaks(&self, old: Option<&Standing>) -> Option<&'static str> {
        let old = old?;
        let went_down = || {
            let mut results = self.results.iter().zip(&old.results);
            results.any(|(new, old)| new < old)
        };
        if self.rank < old.rank {
            Some("a state went down (P5)")
        } else if self.terms != old.terms {
            Some("a number was bound to other parameters (P9)")
        } else if old.transaction.is_some() && self.transaction != old.transaction {
            Some("an order's payment was overwritten (P4)")
        } else if went_down() {
            Some("a receiver's result went down (P5)")
        } else {
            None
        }
    }
}

/// What a number is bound to, as one text.
fn terms(dialect: Dialect, parts: &[&str], amount: i64) -> String {
    format!("{} {amount}\n{}", dialect.word(), parts.join("\n"))
}
