//! What the ledger has and no line of the bill named.

use super::findings::Findings;
use super::{
    AGREED, Absent, Comparing, Comparison, Difference, DifferenceKind as K, LISTED, NAMED,
    order_digest, refund_digest,
};
use crate::error::{Advice, Error, Kind, Result};
use crate::order::{Order, OrderState, PaidRow, Refund, RefundRow, RefundState};

impl Comparing {
    /// Says whether the bill, which has proved to be whole, can be the day's of the merchant.
    ///
    /// # Errors
    /// `Mismatch`, advice `never`, if every line of it is another merchant's or another day's.
    pub fn is_the_days(&self) -> Result<()> {
        if self.strangers == 0 || self.strangers < self.result.lines {
            return Ok(());
        }
        let text = "every line of the bill is of another merchant or another day; nothing was concluded from it";
        Err(Error::new(Kind::Mismatch, Advice::Never, text))
    }

    /// Whether the ledger has anything of the day that no line named; if so, its rows are to be
    /// handed to [`Comparing::unseen_payment`] and [`Comparing::unseen_refund`] once more, after
    /// [`Comparing::begin_unseen`].
    pub fn has_unseen(&self) -> bool {
        self.ledger
            .values()
            .any(|held| held & (NAMED | AGREED) == 0)
    }

    /// Begins to look for what no line named: only that is kept from here on, so that looking for
    /// each of the ledger's rows again touches little memory. No line may come after it.
    pub fn begin_unseen(&mut self) {
        self.ledger.retain(|held| held & (NAMED | AGREED) == 0);
    }

    /// Takes a payment of the ledger again.
    pub fn unseen_payment(&mut self, row: &PaidRow<'_>) {
        if self.is_unseen(order_digest(row.number)) {
            self.absence(false, row.number, K::PaidInLedgerNotInBill);
        }
    }

    /// Takes a refund of the ledger again.
    pub fn unseen_refund(&mut self, row: &RefundRow<'_>) {
        if is_taken(row.state) && self.is_unseen(refund_digest(row.number)) {
            self.absence(true, row.number, K::RefundMissingInBill);
        }
    }

    /// What was in the ledger since before the bill was read and was not named.
    fn is_unseen(&mut self, digest: u64) -> bool {
        let held = self.ledger.get(digest);
        held.is_some_and(|held| *held & (NAMED | AGREED) == 0)
    }

    fn absence(&mut self, refund: bool, number: &str, kind: K) {
        self.absent.insert((refund, number.to_owned()));
        if self.absent.len() > LISTED {
            self.absent.pop_last();
            self.found.count(kind);
        }
    }

    /// The records that no line named, in the order of their numbers: each is read whole and handed
    /// to [`Comparing::missing_order`] or [`Comparing::missing_refund`].
    pub fn absent(&mut self) -> Vec<Absent> {
        let of = |(refund, number)| match refund {
            true => Absent::Refund(number),
            false => Absent::Order(number),
        };
        std::mem::take(&mut self.absent)
            .into_iter()
            .map(of)
            .collect()
    }

    /// Tells that the bill lacks a payment.
    pub fn missing_order(&mut self, order: &Order) {
        let (Some(payment), Some(paid_ms)) = (&order.payment, order.paid_ms()) else {
            return;
        };
        if !self.scope.has(paid_ms) {
            return;
        }
        let kind = if self.scope.is_edge(paid_ms) {
            K::Boundary
        } else if order.state == OrderState::Reversed {
            K::ReversedInLedgerNotInBill
        } else {
            K::PaidInLedgerNotInBill
        };
        self.found.add(Difference {
            out_trade_no: order.out_trade_no.as_str().to_owned(),
            transaction_id: Some(payment.transaction_id.clone()),
            ledger_amount: Some(payment.total.get()),
            ledger: Some(order.state.word().into()),
            ..Difference::of(kind, paid_ms)
        });
    }

    /// Tells that the bill lacks a refund. Bills list a refund by the day on which WeChat Pay took
    /// it (v2 reference, 6.2), which is not the day on which it was placed if it was sent again.
    pub fn missing_refund(&mut self, refund: &Refund) {
        if !is_taken(refund.state) || !self.scope.has(refund.placed_ms) {
            return;
        }
        let kind = if self.scope.is_edge(refund.placed_ms) {
            K::Boundary
        } else if refund.sends > 1 && refund.changed_ms >= self.scope.until_ms {
            K::RefundSentAgain
        } else {
            K::RefundMissingInBill
        };
        self.found.add(Difference {
            out_trade_no: refund.out_trade_no.as_str().to_owned(),
            out_refund_no: Some(refund.out_refund_no.as_str().to_owned()),
            refund_id: refund.refund_id.clone(),
            ledger_amount: Some(refund.amount.get()),
            ledger: Some(refund.state.word().into()),
            ..Difference::of(kind, refund.placed_ms)
        });
    }

    /// Ends the comparison.
    pub fn finish(mut self) -> Comparison {
        self.judge_undone();
        if let Some(flows) = self.flows.take() {
            self.result.flow = Some(flows.finish(&mut self.found));
        }
        self.found.join();
        self.result.crossed.sort_unstable();
        let (differences, counts) = std::mem::take::<Findings>(&mut self.found).finish();
        Comparison {
            differences,
            counts,
            ..self.result
        }
    }
}

/// Whether WeChat Pay took a refund, so that a bill must have it.
const fn is_taken(state: RefundState) -> bool {
    matches!(
        state,
        RefundState::Pending | RefundState::Abnormal | RefundState::Succeeded
    )
}
