//! Which dialect a request is made in. The engine's verbs say what they want; one of the two
//! siblings says it to WeChat Pay, and both answer with the same facts.
//!
//! A record's own request is repeated in the dialect in which it was made (P7). What ends an order
//! goes in the order's dialect, and questions and new refunds in the merchant's.

use super::exchange::{Learned, Pace};
use super::speech_v2::Reversal;
use super::{Engine, Merchant};
use crate::order::{Dialect, Fact, Order, Refund, RefundFact};

impl Engine {
    /// Places an order.
    pub(super) fn say_place(&self, merchant: &Merchant, order: &Order) -> Learned<Fact> {
        match order.dialect {
            Dialect::V2 => self.place_v2(merchant, order),
            Dialect::V3 => self.place_v3(merchant, order),
        }
    }

    /// Asks where an order stands.
    pub(super) fn say_query(
        &self,
        merchant: &Merchant,
        order: &Order,
        named: Option<Dialect>,
        pace: Pace,
    ) -> Learned<Fact> {
        match merchant.asks(order, named) {
            Ok(Dialect::V2) => self.query_v2(merchant, order, pace),
            Ok(Dialect::V3) => self.query_v3(merchant, order, pace),
            Err(error) => Learned::Nothing { error, sent: false },
        }
    }

    /// Closes an order that is not paid.
    pub(super) fn say_close(&self, merchant: &Merchant, order: &Order) -> Learned<Fact> {
        match merchant.ends(order) {
            Dialect::V2 => self.close_v2(merchant, order),
            Dialect::V3 => self.close_v3(merchant, order),
        }
    }

    /// Reverses an order by payment code or face.
    pub(super) fn say_reverse(&self, merchant: &Merchant, order: &Order) -> Reversal {
        match merchant.ends(order) {
            Dialect::V2 => self.reverse_v2(merchant, order),
            Dialect::V3 => self.reverse_v3(merchant, order),
        }
    }

    /// Places a refund.
    pub(super) fn say_refund(
        &self,
        merchant: &Merchant,
        order: &Order,
        refund: &Refund,
    ) -> Learned<RefundFact> {
        match refund.dialect {
            Dialect::V2 => self.refund_v2(merchant, order, refund),
            Dialect::V3 => self.refund_v3(merchant, refund),
        }
    }

    /// Asks where a refund stands; `None` in the fact's place says that it does not exist.
    pub(super) fn say_refund_query(
        &self,
        merchant: &Merchant,
        order: &Order,
        out_refund_no: &str,
        named: Option<Dialect>,
        pace: Pace,
    ) -> Learned<Option<RefundFact>> {
        match merchant.speaks(named) {
            Ok(Dialect::V2) => self.refund_query_v2(merchant, order, out_refund_no, pace),
            Ok(Dialect::V3) => self.refund_query_v3(merchant, order, out_refund_no, pace),
            Err(error) => Learned::Nothing { error, sent: false },
        }
    }
}
