//! Records that are parts of another record, and the sums that the other one keeps of them:
//! refunds and sharings of an order, returns of a sharing.

use super::{Entry, TaskKind, Write};
use crate::order::{Order, Refund, RefundState, ReturnState, Sharing, SharingReturn};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The slot of an order in which its refunds are summed up.
const REFUNDS: &str = "refunds";
/// The slot of an order in which its sharings are summed up.
const SHARES: &str = "shares";

/// A record's part in the sums of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// What the other one is.
    pub kind: TaskKind,
    /// The other one's number.
    pub number: String,
    /// The other one's name.
    pub whole: String,
    mchid: String,
    slot: Cow<'static, str>,
    live: i64,
    done: i64,
}

impl Part {
    /// The part that a written record is, if it is one.
    pub fn of(write: &Write) -> Option<Part> {
        match write {
            Write::Refund(refund) => Some(Part::of_refund(refund)),
            Write::Sharing(sharing) => Some(Part::of_sharing(sharing)),
            Write::Return(returned) => Some(Part::of_return(returned)),
            Write::Order(_) | Write::Payout(_) => None,
        }
    }

    pub fn of_refund(refund: &Refund) -> Part {
        let amount = refund.amount.get();
        let succeeded = refund.state == RefundState::Succeeded;
        Part {
            live: if refund.state.is_live() { amount } else { 0 },
            done: if succeeded { amount } else { 0 },
            slot: REFUNDS.into(),
            ..Part::blank(TaskKind::Order, &refund.mchid, refund.out_trade_no.as_str())
        }
    }

    pub fn of_sharing(sharing: &Sharing) -> Part {
        let order = sharing.out_trade_no.as_str();
        Part {
            live: sharing.live(),
            slot: SHARES.into(),
            ..Part::blank(TaskKind::Order, &sharing.mchid, order)
        }
    }

    pub fn of_return(returned: &SharingReturn) -> Part {
        let amount = returned.amount.get();
        let succeeded = returned.state == ReturnState::Succeeded;
        let sharing = returned.out_order_no.as_str();
        Part {
            live: if returned.state.is_live() { amount } else { 0 },
            done: if succeeded { amount } else { 0 },
            slot: returned.return_mchid.clone().into(),
            ..Part::blank(TaskKind::Sharing, &returned.mchid, sharing)
        }
    }

    /// Whether it is a merchant's.
    pub fn is_of(&self, mchid: &str) -> bool {
        self.mchid == mchid
    }

    fn blank(kind: TaskKind, mchid: &str, number: &str) -> Part {
        Part {
            kind,
            number: number.to_owned(),
            whole: Entry::record(kind, mchid, number),
            mchid: mchid.to_owned(),
            slot: "".into(),
            live: 0,
            done: 0,
        }
    }
}

/// Sums by slot: of what is not proven dead, and of what succeeded.
#[derive(Clone, Debug, Default)]
pub(super) struct Sums(BTreeMap<Cow<'static, str>, (i64, i64)>);

impl Sums {
    /// Adds a part, or takes it away again when `sign` is -1.
    pub fn add(&mut self, part: &Part, sign: i64) {
        let (live, done) = self.0.entry(part.slot.clone()).or_default();
        *live = live.saturating_add(sign * part.live);
        *done = done.saturating_add(sign * part.done);
    }

    /// Whether a record keeps exactly these sums.
    pub fn are(&self, kept: &[Kept]) -> bool {
        let zero = |sums: &(i64, i64)| *sums == (0, 0);
        let of = |slot: &str| self.0.get(slot).copied().unwrap_or_default();
        let missing = |slot: &Cow<str>| !kept.iter().any(|k| k.slot == *slot);
        kept.iter().all(|k| of(&k.slot) == (k.live, k.done))
            && !self
                .0
                .iter()
                .any(|(slot, sums)| !zero(sums) && missing(slot))
    }

    /// The rule that the sums break against what a record can carry, if any.
    pub fn excess(&self, write: &Write) -> Option<&'static str> {
        let exceeds = |(slot, (live, _)): (&Cow<str>, &(i64, i64))| {
            let (limit, rule) = limit(write, slot);
            (*live > limit).then_some(rule)
        };
        self.0.iter().find_map(exceeds)
    }
}

/// The most that a record can carry in a slot, and the rule that says so.
fn limit(write: &Write, slot: &str) -> (i64, &'static str) {
    match write {
        Write::Order(order) if slot == REFUNDS => (paid_of(order), "refunds_exceed_payment"),
        Write::Order(order) => (paid_of(order), "shares_exceed_payment"),
        Write::Sharing(sharing) => {
            let of = sharing.receivers.iter().filter(|r| r.account == slot);
            let got = of.map(|receiver| receiver.got()).sum();
            (got, "returns_exceed_share")
        }
        Write::Refund(_) | Write::Payout(_) | Write::Return(_) => (0, "refunds_exceed_payment"),
    }
}

/// A sum that a record keeps of its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    slot: Cow<'static, str>,
    live: i64,
    done: i64,
    limit: i64,
    rule: &'static str,
}

impl Kept {
    /// The sums that a written record keeps, without those that are nothing.
    pub fn by(write: &Write) -> Vec<Kept> {
        let kept = |slot: Cow<'static, str>, live, done| {
            let (limit, rule) = limit(write, &slot);
            let kept = Kept {
                slot,
                live,
                done,
                limit,
                rule,
            };
            (live != 0 || done != 0).then_some(kept)
        };
        match write {
            Write::Order(o) => [
                kept(REFUNDS.into(), o.held, o.refunded),
                kept(SHARES.into(), o.shared, 0),
            ]
            .into_iter()
            .flatten()
            .collect(),
            Write::Sharing(s) => {
                let of = s.receivers.iter();
                of.filter_map(|r| kept(r.account.clone().into(), r.held, r.returned))
                    .collect()
            }
            Write::Refund(_) | Write::Payout(_) | Write::Return(_) => Vec::new(),
        }
    }

    /// The rule that the sum breaks by itself, if any (P8).
    pub fn excess(&self) -> Option<&'static str> {
        let wrong = self.done < 0
            || self.live < self.done && self.slot != SHARES
            || self.live < 0
            || self.live > self.limit;
        wrong.then_some(self.rule)
    }
}

/// Fen that were shared and fen that were refunded or may be, of those that were paid.
pub(super) fn shared_of(write: &Write) -> Option<(i64, i64, i64)> {
    match write {
        Write::Order(o) => Some((o.shared, o.held, paid_of(o))),
        _ => None,
    }
}

fn paid_of(order: &Order) -> i64 {
    order
        .payment
        .as_ref()
        .map_or(0, |payment| payment.total.get())
}
