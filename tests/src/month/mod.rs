//! A month of trade as WeChat Pay's files have it and as a ledger has it, with differences put in on
//! purpose, each with the name under which a comparison must tell it.

mod files;
mod spoils;

pub use spoils::{SPOILS, Spoil};

use crate::ledger_suite::MCHID;
use fenpay::Fen;
use fenpay::ledger::{Change, Committed, Ledger, Write};
use fenpay::order::{
    Dialect, Evidence, Order, OrderState, PayKind, Payment, Refund, RefundState, Source,
};
use fenpay::types::{BeijingDay, BeijingTime, OutRefundNo, OutTradeNo};
use std::collections::BTreeMap;
use std::path::Path;

/// The app of all sales.
pub const APPID: &str = "wxd678efh567hg6787";
/// Records in one change.
const TOGETHER: usize = 200;

/// How large a month is, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How many orders.
    pub orders: usize,
    /// The first day, `yyyy-MM-dd`.
    pub first: &'static str,
    /// How many days.
    pub days: usize,
    /// Every how many orders one is spoiled, each in the next of [`SPOILS`]; 0 for none.
    pub spoil_every: usize,
    /// The app of all sales.
    pub appid: String,
    /// Whether the files are packed.
    pub gzip: bool,
}

/// What was made.
#[derive(Debug, Default)]
pub struct Month {
    /// The names of all differences that there are, with their classes.
    pub expected: BTreeMap<String, &'static str>,
    /// How many differences of single days another day's files settle.
    pub settled: u64,
    /// How many lines all trade bills have.
    pub lines: usize,
}

/// A sale as it happened.
#[derive(Clone, Debug)]
pub struct Sale {
    /// On which day.
    pub day: usize,
    number: String,
    transaction: String,
    paid_ms: i64,
    total: i64,
    coupon: i64,
    back: Option<Back>,
}

/// What of a sale went back.
#[derive(Clone, Debug)]
struct Back {
    number: String,
    refund_id: String,
    at_ms: i64,
    applied: i64,
    cash: i64,
}

/// A line of a trade bill.
#[derive(Clone, Debug)]
pub struct Line {
    time_ms: i64,
    mch_id: String,
    appid: String,
    number: String,
    transaction: String,
    state: &'static str,
    currency: &'static str,
    total: i64,
    coupon: i64,
    /// In fen, as it is taken; negative where it comes back.
    fee: i64,
    back: Option<LineBack>,
}

#[derive(Clone, Debug)]
struct LineBack {
    number: String,
    refund_id: String,
    applied: i64,
    cash: i64,
    status: &'static str,
}

/// A row of a fund flow.
#[derive(Clone, Debug)]
pub struct Booking {
    time_ms: i64,
    business_id: String,
    word: &'static str,
    amount: i64,
    /// What the balance moves beside the amount, as it should not.
    slip: i64,
}

/// A sale as all three sides have it.
#[derive(Clone, Debug, Default)]
pub struct Sides {
    order: Option<Order>,
    refund: Option<Refund>,
    /// Lines with the days of their bills.
    lines: Vec<(usize, Line)>,
    /// Bookings, likewise.
    bookings: Vec<(usize, Booking)>,
}

/// Makes a month: its ledger by commits, its files in a folder as `fenpay bill fetch` names them.
pub fn make(plan: &Plan, ledger: &dyn Ledger, folder: &Path) -> Month {
    let mut month = Month::default();
    let mut lines: Vec<Vec<Line>> = vec![Vec::new(); plan.days];
    let mut bookings: Vec<Vec<Booking>> = vec![Vec::new(); plan.days];
    let mut writes = Vec::new();
    let mut committed = 0;
    for at in 0..plan.orders {
        let spoil = match plan.spoil_every {
            0 => None,
            every => (at % every == every / 2).then(|| &SPOILS[at / every % SPOILS.len()]),
        };
        let sale = plan.sale(at, spoil.is_some_and(|spoil| spoil.needs_refund));
        let mut sides = plan.sides(&sale);
        if let Some(spoil) = spoil {
            spoil.apply(plan, &sale, &mut sides, &mut month);
        }
        writes.extend(sides.order.map(Write::Order));
        writes.extend(sides.refund.map(Write::Refund));
        for (day, line) in sides.lines {
            lines[day].push(line);
        }
        for (day, booking) in sides.bookings {
            bookings[day].push(booking);
        }
        if writes.len() >= TOGETHER || at + 1 == plan.orders {
            committed += 1;
            commit(ledger, std::mem::take(&mut writes), committed);
        }
    }
    month.lines = lines.iter().map(Vec::len).sum();
    files::write(plan, folder, lines, bookings);
    month
}

fn commit(ledger: &dyn Ledger, writes: Vec<Write>, number: usize) {
    let change = Change {
        id: format!("month {number}"),
        now_ms: 1_790_000_000_000,
        writes,
        evidence: vec![Evidence {
            source: Source::Notice,
            operation: "payment notice".to_owned(),
            verified_by: "HMAC-SHA256".to_owned(),
            received_ms: 1_790_000_000_000,
            body: b"<xml>many</xml>".to_vec(),
        }],
        ..Change::default()
    };
    assert_eq!(ledger.commit(&change), Ok(Committed::Done));
}

impl Plan {
    /// The day of that place.
    pub fn day(&self, at: usize) -> BeijingDay {
        let first = BeijingDay::parse(self.first).unwrap();
        (0..at).fold(first, |day, _| day.bounds().1.day())
    }

    /// The first millisecond of a day; days in Beijing have no summer time.
    fn begin_ms(&self, day: usize) -> i64 {
        let first = BeijingDay::parse(self.first).unwrap().bounds().0.unix_ms();
        first + day as i64 * 86_400_000
    }

    /// The sale of that place: between eight and eight, with a coupon or a refund now and then.
    fn sale(&self, at: usize, refunded: bool) -> Sale {
        // Shifted by one from round to round, so that what is spoiled is spread over the days.
        let day = (at + at / self.days) % self.days;
        let slots = (self.orders / self.days).max(1) as i64;
        let slot = (at / self.days) as i64;
        let paid_ms = self.begin_ms(day) + (8 * 3_600 + slot * 43_200 / slots) * 1000;
        let total = 100 + (at as i64 * 7_919) % 50_000;
        let coupon = if at % 7 == 2 { total / 10 } else { 0 };
        let applied = (total / 2).max(2);
        let back = (refunded || at % 20 == 3).then(|| Back {
            number: format!("R{at:08}"),
            refund_id: format!("50300000002026{at:014}"),
            at_ms: paid_ms + 1_800_000,
            applied,
            cash: applied * (total - coupon) / total,
        });
        Sale {
            day,
            number: format!("M{at:08}"),
            transaction: format!("42000000002026{at:014}"),
            paid_ms,
            total,
            coupon,
            back,
        }
    }

    /// How all sides have a sale when nothing is wrong.
    fn sides(&self, sale: &Sale) -> Sides {
        let settled = sale.total - sale.coupon;
        let paid = Line {
            time_ms: sale.paid_ms,
            mch_id: MCHID.to_owned(),
            appid: self.appid.clone(),
            number: sale.number.clone(),
            transaction: sale.transaction.clone(),
            state: "SUCCESS",
            currency: "CNY",
            total: sale.total,
            coupon: sale.coupon,
            fee: fee(settled),
            back: None,
        };
        let mut sides = Sides {
            order: Some(self.order(sale)),
            refund: sale.back.as_ref().map(|back| refund(sale, back)),
            ..Sides::default()
        };
        sides.book(sale.day, &paid);
        sides.lines.push((sale.day, paid.clone()));
        if let Some(back) = &sale.back {
            let line = Line {
                time_ms: back.at_ms,
                state: "REFUND",
                total: 0,
                coupon: 0,
                fee: -fee(back.cash),
                back: Some(LineBack {
                    number: back.number.clone(),
                    refund_id: back.refund_id.clone(),
                    applied: back.applied,
                    cash: back.cash,
                    status: "SUCCESS",
                }),
                ..paid
            };
            sides.book(sale.day, &line);
            sides.lines.push((sale.day, line));
        }
        sides
    }

    fn order(&self, sale: &Sale) -> Order {
        let back = sale.back.as_ref().map_or(0, |back| back.applied);
        Order {
            mchid: MCHID.to_owned(),
            out_trade_no: OutTradeNo::new(&*sale.number).unwrap(),
            appid: self.appid.clone(),
            sub_mchid: None,
            sub_appid: None,
            dialect: Dialect::V3,
            kind: PayKind::Jsapi,
            total: Fen::new(sale.total).unwrap(),
            currency: "CNY".to_owned(),
            params_hash: format!("hash of {}", sale.number),
            // As long as a real intent.
            intent: format!(
                "{{\"description\":\"腾讯充值中心-QQ会员充值\",\"out_trade_no\":\"{}\",\"notify_url\":\"https://shop.example/wechat/notice\",\"amount\":{{\"total\":{}}},\"payer\":{{\"openid\":\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"}}}}",
                sale.number, sale.total
            ),
            state: OrderState::Paid,
            version: 1,
            sends: 1,
            prepay: None,
            payment: Some(Payment {
                mchid: MCHID.to_owned(),
                appid: self.appid.clone(),
                sub_mchid: None,
                out_trade_no: sale.number.clone(),
                transaction_id: sale.transaction.clone(),
                total: Fen::new(sale.total).unwrap(),
                currency: "CNY".to_owned(),
                trade_type: "JSAPI".to_owned(),
                time: BeijingTime::from_unix_ms(sale.paid_ms).compact(),
            }),
            reason: None,
            late: false,
            held: back,
            refunded: back,
            shared: 0,
            placed_ms: sale.paid_ms - 9_000,
            expires_ms: sale.paid_ms + 7_200_000,
            changed_ms: sale.paid_ms + 500,
        }
    }
}

fn refund(sale: &Sale, back: &Back) -> Refund {
    Refund {
        mchid: MCHID.to_owned(),
        dialect: Dialect::V3,
        out_refund_no: OutRefundNo::new(&*back.number).unwrap(),
        out_trade_no: OutTradeNo::new(&*sale.number).unwrap(),
        amount: Fen::new(back.applied).unwrap(),
        total: Fen::new(sale.total).unwrap(),
        params_hash: format!("hash of {}", back.number),
        intent: "{}".to_owned(),
        state: RefundState::Succeeded,
        version: 1,
        sends: 1,
        refund_id: Some(back.refund_id.clone()),
        reason: None,
        placed_ms: back.at_ms - 1_500,
        changed_ms: back.at_ms + 60_000,
    }
}

/// 0.60 %, rounded to the fen.
fn fee(fen: i64) -> i64 {
    (fen * 6 + 500) / 1000
}

impl Sides {
    /// Books what a line moves.
    fn book(&mut self, day: usize, line: &Line) {
        let (id, word, amount) = match &line.back {
            None => (&line.transaction, "交易", line.total - line.coupon),
            Some(back) => (&back.refund_id, "退款", -back.cash),
        };
        for (word, amount) in [(word, amount), ("扣除交易手续费", -line.fee)] {
            if amount != 0 {
                let booking = Booking {
                    time_ms: line.time_ms,
                    business_id: id.clone(),
                    word,
                    amount,
                    slip: 0,
                };
                self.bookings.push((day, booking));
            }
        }
    }

    /// Books everything anew, after lines changed.
    fn rebook(&mut self) {
        self.bookings.clear();
        for (day, line) in self.lines.clone() {
            self.book(day, &line);
        }
    }
}
