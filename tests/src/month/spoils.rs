//! What can be wrong with a sale.

use super::{APPID, Booking, Line, Month, Plan, Sale, Sides};
use crate::ledger_suite::MCHID;
use fenpay::order::OrderState;
use fenpay::types::BeijingTime;

/// One way to spoil a sale.
pub struct Spoil {
    /// The class of the difference that it makes; empty if it makes none in the end.
    pub class: &'static str,
    /// Whether it is about a refund.
    pub needs_refund: bool,
    make: fn(&Plan, &Sale, &mut Sides) -> Made,
}

/// What a spoil made.
enum Made {
    /// A difference, with the numbers in its name.
    Differs(String),
    /// Differences of single days that another day's files settle.
    Settled(u64),
    /// Nothing that differs.
    Nothing,
}

use Made::{Differs, Nothing, Settled};

const fn of_payment(class: &'static str, make: fn(&Plan, &Sale, &mut Sides) -> Made) -> Spoil {
    Spoil {
        class,
        needs_refund: false,
        make,
    }
}

const fn of_refund(class: &'static str, make: fn(&Plan, &Sale, &mut Sides) -> Made) -> Spoil {
    Spoil {
        needs_refund: true,
        ..of_payment(class, make)
    }
}

/// Every way.
pub const SPOILS: &[Spoil] = &[
    of_payment("unknown_order", |_, _, sides| {
        sides.order = None;
        sides.refund = None;
        sides.only_payment();
        Differs(sides.numbers(0))
    }),
    of_payment("paid_in_bill_not_in_ledger", |_, _, sides| {
        sides.only_payment();
        if let Some(order) = &mut sides.order {
            order.state = OrderState::Open;
            order.payment = None;
        }
        Differs(sides.numbers(0))
    }),
    of_payment("amount_differs", |_, _, sides| {
        sides.lines[0].1.total += 1;
        sides.rebook();
        Differs(sides.numbers(0))
    }),
    of_payment("currency_differs", |_, _, sides| {
        sides.only_payment();
        sides.lines[0].1.currency = "HKD";
        Differs(sides.numbers(0))
    }),
    of_payment("transaction_differs", |_, _, sides| {
        sides.only_payment();
        sides.lines[0].1.transaction.replace_range(0..4, "4299");
        sides.rebook();
        Differs(sides.numbers(0))
    }),
    of_payment("number_differs", |_, _, sides| {
        sides.only_payment();
        sides.lines[0].1.number.insert_str(0, "POS-");
        Differs(sides.numbers(0))
    }),
    of_payment("line_of_another_app", |_, _, sides| {
        sides.only_payment();
        sides.lines[0].1.appid = format!("{}x", &APPID[..17]);
        Differs(sides.numbers(0))
    }),
    of_payment("duplicate_line", |_, _, sides| {
        let twice = sides.lines[0].clone();
        sides.lines.push(twice);
        Differs(sides.numbers(0))
    }),
    of_payment("paid_in_ledger_not_in_bill", |_, sale, sides| {
        sides.only_payment();
        sides.lines.clear();
        sides.bookings.clear();
        Differs(sale.number.clone())
    }),
    // Money moved all the same: still one item.
    of_payment("paid_in_ledger_not_in_bill", |_, sale, sides| {
        sides.only_payment();
        sides.lines.clear();
        Differs(sale.number.clone())
    }),
    of_payment("reversed_in_bill_not_in_ledger", |_, sale, sides| {
        sides.only_payment();
        let mut line = sides.lines[0].1.clone();
        line.reverse(sale);
        sides.lines.push((sale.day, line));
        sides.rebook();
        Differs(sides.numbers(1))
    }),
    of_payment("reversed_in_ledger_not_in_bill", |_, _, sides| {
        sides.only_payment();
        if let Some(order) = &mut sides.order {
            order.state = OrderState::Reversed;
        }
        Differs(sides.numbers(0))
    }),
    // Both know that it was reversed.
    of_payment("", |_, sale, sides| {
        sides.only_payment();
        if let Some(order) = &mut sides.order {
            order.state = OrderState::Reversed;
        }
        let mut line = sides.lines[0].1.clone();
        line.reverse(sale);
        sides.lines.push((sale.day, line));
        sides.rebook();
        Nothing
    }),
    of_payment("line_of_another_merchant", |_, _, sides| {
        let mut line = sides.lines[0].1.clone();
        line.mch_id = "1900000110".to_owned();
        line.number.insert_str(0, "THEIRS-");
        line.transaction.replace_range(0..4, "4288");
        sides.lines.push((sides.lines[0].0, line));
        Differs(sides.numbers(sides.lines.len() - 1))
    }),
    of_payment("line_of_another_day", |plan, sale, sides| {
        let mut line = sides.lines[0].1.clone();
        line.number.insert_str(0, "OLD-");
        line.transaction.replace_range(0..4, "4277");
        line.time_ms = plan.begin_ms(sale.day) - 40_000_000;
        sides.lines.push((sale.day, line));
        Differs(sides.numbers(sides.lines.len() - 1))
    }),
    of_refund("refund_missing_in_bill", |_, sale, sides| {
        sides.lines.truncate(1);
        sides.rebook();
        Differs(sale.back_numbers())
    }),
    of_refund("refund_in_bill_not_in_ledger", |_, _, sides| {
        sides.refund = None;
        if let Some(order) = &mut sides.order {
            (order.held, order.refunded) = (0, 0);
        }
        Differs(sides.numbers(1))
    }),
    of_refund("refund_amount_differs", |_, _, sides| {
        if let Some(back) = &mut sides.lines[1].1.back {
            back.applied -= 1;
        }
        Differs(sides.numbers(1))
    }),
    of_refund("refund_state_differs", |_, _, sides| {
        if let Some(back) = &mut sides.lines[1].1.back {
            back.status = "FAIL";
        }
        Differs(sides.numbers(1))
    }),
    of_refund("refund_identity_differs", |_, _, sides| {
        if let Some(back) = &mut sides.lines[1].1.back {
            back.refund_id.replace_range(0..4, "5099");
        }
        sides.rebook();
        Differs(sides.numbers(1))
    }),
    // It succeeded after the bill was made.
    of_refund("", |_, _, sides| {
        if let Some(back) = &mut sides.lines[1].1.back {
            back.status = "PROCESSING";
        }
        if let Some(refund) = &mut sides.refund {
            refund.changed_ms += 2 * 86_400_000;
        }
        Nothing
    }),
    // Placed on one day, without money; taken by WeChat Pay two days later.
    of_refund("", |plan, sale, sides| {
        if sale.day + 2 >= plan.days {
            return Nothing;
        }
        let (day, line) = &mut sides.lines[1];
        *day += 2;
        line.time_ms += 2 * 86_400_000;
        let sent_ms = line.time_ms;
        if let Some(refund) = &mut sides.refund {
            refund.sends = 3;
            refund.changed_ms = sent_ms + 60_000;
        }
        sides.rebook();
        Settled(1)
    }),
    // Paid two seconds before midnight, in the next day's bill.
    of_payment("", |plan, sale, sides| {
        if sale.day + 1 >= plan.days {
            return Nothing;
        }
        sides.only_payment();
        let midnight = plan.begin_ms(sale.day + 1);
        if let Some(payment) = sides.order.as_mut().and_then(|o| o.payment.as_mut()) {
            payment.time = BeijingTime::from_unix_ms(midnight - 2_000).compact();
        }
        let (day, line) = &mut sides.lines[0];
        *day += 1;
        line.time_ms = midnight + 1_000;
        sides.rebook();
        Settled(1)
    }),
    // Traded a second before midnight, booked a second after it: one half on each day.
    of_payment("", |plan, sale, sides| {
        if sale.day + 1 >= plan.days {
            return Nothing;
        }
        sides.only_payment();
        let midnight = plan.begin_ms(sale.day + 1);
        if let Some(payment) = sides.order.as_mut().and_then(|o| o.payment.as_mut()) {
            payment.time = BeijingTime::from_unix_ms(midnight - 1_000).compact();
        }
        sides.lines[0].1.time_ms = midnight - 1_000;
        for (day, booking) in &mut sides.bookings {
            *day += 1;
            booking.time_ms = midnight + 1_000;
        }
        Settled(2)
    }),
    of_payment("flow_amount_differs", |_, _, sides| {
        sides.bookings[0].1.amount += 10;
        Differs(sides.numbers(0))
    }),
    of_payment("flow_fee_differs", |_, sale, sides| {
        sides.only_payment();
        let extra = Booking {
            time_ms: sale.paid_ms,
            business_id: sale.transaction.clone(),
            word: "扣除交易手续费",
            amount: -3,
            slip: 0,
        };
        sides.bookings.push((sale.day, extra));
        Differs(sides.numbers(0))
    }),
    of_payment("in_bill_not_in_flow", |_, _, sides| {
        sides.only_payment();
        sides.bookings.clear();
        Differs(sides.numbers(0))
    }),
    of_payment("in_flow_not_in_bill", |_, sale, sides| {
        let id = sale.transaction.replacen("4200", "4266", 1);
        let extra = Booking {
            time_ms: sale.paid_ms,
            business_id: id.clone(),
            word: "交易",
            amount: 700,
            slip: 0,
        };
        sides.bookings.push((sale.day, extra));
        Differs(id)
    }),
    of_payment("balance_breaks", |_, sale, sides| {
        let other = Booking {
            time_ms: sale.paid_ms,
            business_id: sale.number.clone(),
            word: "分账",
            amount: -5,
            slip: 100,
        };
        sides.bookings.push((sale.day, other));
        Differs(format!("SLIP{}", sale.number))
    }),
];

impl Spoil {
    pub(super) fn apply(&self, plan: &Plan, sale: &Sale, sides: &mut Sides, month: &mut Month) {
        match (self.make)(plan, sale, sides) {
            Differs(numbers) => {
                let date = plan.day(sale.day).dashed();
                let id = format!("{date}:{MCHID}:{}:{numbers}", self.class);
                month.expected.insert(id, self.class);
            }
            Settled(items) => month.settled += items,
            Nothing => {}
        }
    }
}

impl Sale {
    fn back_numbers(&self) -> String {
        let back = self.back.as_ref().map_or("", |back| &back.number);
        format!("{}:{back}", self.number)
    }
}

impl Line {
    /// Makes a payment's line that of its reversal, an hour later.
    fn reverse(&mut self, sale: &Sale) {
        self.state = "REVOKED";
        self.time_ms += 3_600_000;
        self.back = Some(super::LineBack {
            number: "0".to_owned(),
            refund_id: sale.transaction.replacen("4200", "5044", 1),
            applied: self.total,
            cash: self.total - self.coupon,
            status: "SUCCESS",
        });
        (self.total, self.coupon, self.fee) = (0, 0, -self.fee);
    }
}

impl Sides {
    /// Takes the refund away.
    fn only_payment(&mut self) {
        self.refund = None;
        if let Some(order) = &mut self.order {
            (order.held, order.refunded) = (0, 0);
        }
        self.lines.truncate(1);
        self.rebook();
    }

    /// The numbers of a line as they stand in the name of a difference.
    fn numbers(&self, at: usize) -> String {
        let line = &self.lines[at].1;
        let mut numbers = vec![line.number.as_str()];
        match &line.back {
            Some(back) if back.number != "0" => numbers.push(&back.number),
            _ => {}
        }
        numbers.push(&line.transaction);
        numbers.extend(line.back.as_ref().map(|back| back.refund_id.as_str()));
        numbers.join(":")
    }
}
