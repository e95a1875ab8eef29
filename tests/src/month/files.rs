//! The files of a month, with the balance running through them.

use super::{Booking, Line, Plan};
use fenpay::bill::{
    Direction, Fee, FlowLine, Form, FundFlowWriter, Layout, TradeBillWriter, TradeLine, TradeRefund,
};
use fenpay::types::BeijingTime;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// What the account holds when the month begins, in fen.
const OPENING: i64 = 1_000_000;

pub(super) fn write(
    plan: &Plan,
    folder: &Path,
    lines: Vec<Vec<Line>>,
    bookings: Vec<Vec<Booking>>,
) {
    let mut balance = OPENING;
    for (at, (mut lines, mut bookings)) in lines.into_iter().zip(bookings).enumerate() {
        let date = plan.day(at).dashed();
        lines.sort_by_key(|line| line.time_ms);
        bookings.sort_by_key(|booking| booking.time_ms);
        withdraw(plan, at, &mut bookings);
        let path = |name: &str| folder.join(format!("{name}-{date}.csv"));
        match lines.is_empty() {
            true => nothing(&path("trade")),
            false => trade(plan, &path("trade"), &lines),
        }
        match bookings.is_empty() {
            true => nothing(&path("flow")),
            false => balance = flow(plan, &path("flow"), &bookings, balance),
        }
    }
}

/// What WeChat Pay says in place of a bill.
fn nothing(path: &Path) {
    std::fs::write(
        path,
        "{\"code\":\"NO_STATEMENT_EXIST\",\"message\":\"账单不存在\"}\n",
    )
    .unwrap();
}

/// Every week the merchant takes money out.
fn withdraw(plan: &Plan, at: usize, bookings: &mut Vec<Booking>) {
    if at % 7 == 6 {
        bookings.push(Booking {
            time_ms: plan.begin_ms(at) + 22 * 3_600_000,
            business_id: format!("10000{at:04}"),
            word: "提现",
            amount: -50_000,
            slip: 0,
        });
    }
}

fn form(plan: &Plan) -> Form {
    Form {
        gzip: plan.gzip,
        ..Form::default()
    }
}

fn trade(plan: &Plan, path: &Path, lines: &[Line]) {
    let out = BufWriter::new(File::create(path).unwrap());
    let mut writer = TradeBillWriter::new(out, Layout::All, form(plan)).unwrap();
    for line in lines {
        let time = BeijingTime::from_unix_ms(line.time_ms);
        let back = line.back.as_ref().map(|back| TradeRefund {
            applied_time: time,
            time: Some(time),
            refund_id: &back.refund_id,
            out_refund_no: &back.number,
            refund: back.cash,
            coupon_refund: 0,
            applied_refund: back.applied,
            refund_type: "ORIGINAL",
            refund_status: back.status,
        });
        let written = TradeLine {
            time,
            appid: &line.appid,
            mch_id: &line.mch_id,
            transaction_id: &line.transaction,
            out_trade_no: &line.number,
            openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            trade_state: line.state,
            currency: line.currency,
            total: line.total,
            settlement: line.total - line.coupon,
            coupon: line.coupon,
            refund: back,
            body: "腾讯充值中心-QQ会员充值",
            attach: "门店 1, 收银台 2",
            fee: Fee::new(line.fee * 1000),
            ..TradeLine::default()
        };
        writer.line(&written).unwrap();
    }
    writer.finish().unwrap();
}

fn flow(plan: &Plan, path: &Path, bookings: &[Booking], mut balance: i64) -> i64 {
    let out = BufWriter::new(File::create(path).unwrap());
    let mut writer = FundFlowWriter::new(out, form(plan)).unwrap();
    for (at, booking) in bookings.iter().enumerate() {
        balance += booking.amount + booking.slip;
        let time = BeijingTime::from_unix_ms(booking.time_ms);
        let line = FlowLine {
            time,
            business_id: &booking.business_id,
            flow_id: &flow_id(booking, at),
            business_name: booking.word,
            business_type: booking.word,
            direction: match booking.amount < 0 {
                true => Direction::Expense,
                false => Direction::Income,
            },
            amount: booking.amount.abs(),
            balance,
            applicant: "system",
            remark: "",
            voucher: &booking.business_id,
        };
        writer.line(&line).unwrap();
    }
    writer.finish().unwrap();
    balance
}

/// A row whose balance slips has a number that a test can know beforehand.
fn flow_id(booking: &Booking, at: usize) -> String {
    match booking.slip {
        0 => format!("F{}{at:08}", booking.time_ms),
        _ => format!("SLIP{}", booking.business_id),
    }
}
