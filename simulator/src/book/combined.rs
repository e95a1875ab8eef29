use super::{Act, Book, Moment, Order, OrderState, Refusal, Subject, Tongue};

/// Several orders that are paid together or not at all.
#[derive(Clone, Debug)]
pub struct Combined {
    /// The number of the merchant that combines them.
    pub mch_id: String,
    /// Its app.
    pub appid: String,
    /// Its number for all of them together.
    pub out_trade_no: String,
    /// The orders, as places in the book.
    pub orders: Vec<usize>,
    /// Where the notice goes.
    pub notify_url: Option<String>,
    /// What the merchant sent, for the comparison of a repetition.
    pub asked: Vec<(String, String)>,
}

impl Book {
    /// Takes a combined order in; returns its place.
    pub(crate) fn combine(
        &mut self,
        mut combined: Combined,
        orders: Vec<Order>,
        at: Moment,
    ) -> usize {
        let place = self.combined.len();
        for order in orders {
            let order = Order {
                combined: Some(place),
                ..order
            };
            combined.orders.push(self.place(order, at));
        }
        let number = (combined.mch_id.clone(), combined.out_trade_no.clone());
        self.combined_numbers.insert(number, place);
        self.combined.push(combined);
        place
    }

    /// The combined order of that number.
    pub(crate) fn find_combined(&self, mch_id: &str, out_trade_no: &str) -> Option<usize> {
        let number = (mch_id.to_owned(), out_trade_no.to_owned());
        self.combined_numbers.get(&number).copied()
    }

    /// Closes all orders of a combined one, or none.
    pub(crate) fn close_combined(&mut self, place: usize) -> Result<(), Refusal> {
        let orders = self.combined[place].orders.clone();
        if orders.iter().any(|&o| self.orders[o].is_paid()) {
            return Err(Refusal::OrderPaid);
        }
        for order in orders {
            if self.orders[order].state != OrderState::Closed {
                self.close(order)?;
            }
        }
        Ok(())
    }

    /// Lets a payer act on all orders of a combined one, or on none.
    pub(super) fn act_on_all(
        &mut self,
        place: usize,
        act: Act,
        person: Option<&str>,
        at: Moment,
    ) -> Result<(), Refusal> {
        let orders = self.combined[place].orders.clone();
        for &order in &orders {
            self.payable(order, at)?;
        }
        for &order in &orders {
            self.act_on_one(order, act, person, at);
        }
        if act == Act::Pay
            && let Some(url) = self.combined[place].notify_url.clone()
        {
            self.notify(Subject::Combined(place), Tongue::V3, url, at.now_ms);
        }
        Ok(())
    }
}
