//! The files of a day's payments and of a day's money, which both dialects hand out.

mod rows;

use crate::book::{Book, ShareState, TransferState};
use fenpay::types::{BeijingDay, BeijingTime};
use flate2::{Compression, write::GzEncoder};
use rows::{ALL, REFUND, Row, SUCCESS, TOTALS, flows, rows, totals, yuan};
use sha1::Digest;
use std::io::Write;
use std::ops::Range;

const HOUR_MS: i64 = 3_600_000;
/// Bills are kept for three months.
const KEPT_MS: i64 = 92 * 24 * HOUR_MS;

const FUNDS: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,业务凭证号";
const FUND_TOTALS: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

/// Whether a day's bill is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    /// Not yet, or no more.
    Missing,
    /// It is being made.
    Creating,
    /// It is there.
    Ready,
}

/// Whether the bill of a day is there: from 10:00 of the next day, or at once where that is set.
pub(crate) fn age(day: BeijingDay, now_ms: i64, early: bool) -> Age {
    let (_, end) = day.bounds();
    match now_ms - end.unix_ms() {
        ms if early && ms < 10 * HOUR_MS => Age::Ready,
        ms if !(9 * HOUR_MS..=KEPT_MS).contains(&ms) => Age::Missing,
        ms if ms < 10 * HOUR_MS => Age::Creating,
        _ => Age::Ready,
    }
}

/// Whose bill of which day.
#[derive(Clone, Copy)]
pub(crate) struct Of<'a> {
    pub(crate) mch_id: &'a str,
    pub(crate) sub: Option<&'a str>,
    pub(crate) day: BeijingDay,
}

impl Of<'_> {
    /// The day's milliseconds.
    fn span(&self) -> Range<i64> {
        let (start, end) = self.day.bounds();
        start.unix_ms()..end.unix_ms()
    }
}

/// The day's payments and refunds, as `kind` says: `ALL`, `SUCCESS`, `REFUND` or
/// `RECHARGE_REFUND`; `None` if there are none.
pub(crate) fn trades(book: &Book, of: Of, kind: &str) -> Option<String> {
    let mut found = rows(book, of.mch_id, of.sub, &of.span());
    let (header, column): (_, fn(&Row) -> Vec<String>) = match kind {
        "SUCCESS" => {
            found.retain(|row| row.refund.is_none());
            (SUCCESS, |row| row.success())
        }
        "REFUND" => {
            found.retain(|row| row.refund.is_some_and(|refund| !refund.reversal));
            (REFUND, |row| row.refund())
        }
        "RECHARGE_REFUND" => return None,
        _ => (ALL, |row| row.all()),
    };
    let lines: Vec<_> = found.iter().map(column).collect();
    (!lines.is_empty()).then(|| text(header, &lines, TOTALS, &totals(&found)))
}

/// The day's money in and out of the ordinary account, with the balance that earlier days left;
/// `None` if none moved.
pub(crate) fn funds(book: &Book, of: Of) -> Option<String> {
    let span = of.span();
    let before = moved(book, of, &(0..span.start));
    let signed = |flow: &rows::Flow| if flow.3 { flow.4 } else { -flow.4 };
    let mut balance: i64 = before.iter().map(signed).sum();
    let mut sums = [(0, 0), (0, 0)];
    let mut lines = Vec::new();
    let mut moved = moved(book, of, &span);
    moved.sort_by_key(|flow| flow.0);
    for (n, (at_ms, id, kind, income, fen)) in moved.into_iter().enumerate() {
        balance += if income { fen } else { -fen };
        let sum = &mut sums[usize::from(!income)];
        *sum = (sum.0 + 1, sum.1 + fen);
        let second = BeijingTime::from_unix_ms(at_ms);
        lines.push(vec![
            second.spaced(),
            id.clone(),
            format!("1{}{n:08}", second.compact()),
            kind.to_owned(),
            kind.to_owned(),
            if income { "收入" } else { "支出" }.to_owned(),
            yuan(fen),
            yuan(balance),
            "system".to_owned(),
            String::new(),
            id,
        ]);
    }
    let [(incomes, income), (expenses, expense)] = sums;
    let totals = vec![
        lines.len().to_string(),
        incomes.to_string(),
        yuan(income),
        expenses.to_string(),
        yuan(expense),
    ];
    (!lines.is_empty()).then(|| text(FUNDS, &lines, FUND_TOTALS, &totals))
}

/// All money that moved in a span of time.
fn moved(book: &Book, of: Of, span: &Range<i64>) -> Vec<rows::Flow> {
    let mut moved = flows(&rows(book, of.mch_id, of.sub, span));
    moved.extend(beside(book, of, span));
    moved
}

/// The money that moved beside payments: shares, what came back of them, transfers to users.
fn beside(book: &Book, of: Of, span: &Range<i64>) -> Vec<rows::Flow> {
    let within = |ms: i64| span.contains(&ms);
    let sub_fits = |sub: Option<&str>| of.sub.is_none() || of.sub == sub;
    let mut flows = Vec::new();
    for sharing in &book.sharings {
        let sub = sharing.sub_mch_id.as_deref();
        let own = sub.unwrap_or(&sharing.mch_id);
        let ended = sharing
            .shares
            .iter()
            .filter(|s| s.state == ShareState::Success);
        for share in ended.filter(|share| share.account != own) {
            let Some(at_ms) = share.finished_ms.filter(|&ms| within(ms)) else {
                continue;
            };
            let id = sharing.order_id.clone();
            if sharing.mch_id == of.mch_id && sub_fits(sub) {
                flows.push((at_ms, id, "分账", false, share.amount));
            } else if share.account == of.mch_id {
                flows.push((at_ms, id, "分账", true, share.amount));
            }
        }
    }
    for back in book
        .returns
        .iter()
        .filter(|b| b.state == ShareState::Success)
    {
        let Some(at_ms) = back.finished_ms.filter(|&ms| within(ms)) else {
            continue;
        };
        let id = back.return_id.clone();
        let giver = &book.sharings[back.sharing].shares[back.share].account;
        if back.mch_id == of.mch_id && sub_fits(back.sub_mch_id.as_deref()) {
            flows.push((at_ms, id, "分账回退", true, back.amount));
        } else if giver == of.mch_id {
            flows.push((at_ms, id, "分账回退", false, back.amount));
        }
    }
    let sent = book.transfers.iter().filter(|t| {
        t.mch_id == of.mch_id && t.state == TransferState::Success && within(t.updated_ms)
    });
    flows.extend(sent.filter(|_| of.sub.is_none()).map(|t| {
        let id = t.transfer_bill_no.clone();
        (t.updated_ms, id, "商家转账", false, t.amount)
    }));
    flows
}

/// The text of a file: a byte order mark, CRLF, backticks before values.
fn text(header: &str, lines: &[Vec<String>], total_header: &str, totals: &[String]) -> String {
    let mut text = format!("\u{feff}{header}\r\n");
    for line in lines {
        text.push_str(&written(line));
    }
    text + &format!("{total_header}\r\n{}", written(totals))
}

/// Line breaks in a value would break the grammar, which has no quoting; they become blanks.
fn written(values: &[String]) -> String {
    let values: Vec<_> = values
        .iter()
        .map(|v| format!("`{}", v.replace(['\r', '\n'], " ")))
        .collect();
    format!("{}\r\n", values.join(","))
}

/// The digest that goes with a file: SHA-1 of its text, in lower-case hex.
pub(crate) fn digest(text: &str) -> String {
    let digest = sha1::Sha1::digest(text.as_bytes());
    digest.iter().map(|b| format!("{b:02x}")).collect()
}

/// The text, compressed.
pub(crate) fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing into memory cannot fail.
    let _ = encoder.write_all(text.as_bytes());
    encoder.finish().unwrap_or_default()
}
