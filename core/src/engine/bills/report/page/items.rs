//! The open items, one by one, with a box to tick.

use crate::engine::bills::report::Report;
use crate::engine::bills::report::words::{count, html, mover, yuan_grouped};
use crate::order::{Difference, DifferenceKind};
use crate::types::{BeijingDay, BeijingTime};
use std::io::{self, Write};

/// The most items that are printed; the table for spreadsheets has the others.
const PRINTED: usize = 2_000;

pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let items = &report.settled.differences;
    if items.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<h2>待处理项 <small>Open items</small></h2>\n<table class=\"items\">\n<thead><tr>\
         <th></th><th>类别 <small>Class</small><br>时间 <small>Time</small></th><th>单号 <small>Numbers</small></th>\
         <th class=\"n\">账单(元)<br><small>Bill</small></th><th class=\"n\">账本(元)<br><small>Ledger</small></th>\
         <th class=\"n\">流水(元)<br><small>Flow</small></th><th>账单 / 账本所载<br><small>Bill / ledger says</small></th></tr></thead>\n<tbody>"
    )?;
    for (day, difference) in items.iter().take(PRINTED) {
        item(*day, report.mchid, difference, out)?;
    }
    writeln!(out, "</tbody>\n</table>")?;
    let printed = items.len().min(PRINTED) as u64;
    let all: u64 = report.settled.sums.counts.values().sum();
    if all > printed {
        let (more, listed) = (count(all - printed), count(items.len() as u64));
        writeln!(
            out,
            "<p>另有 {more} 项未印出；CSV 列有 {listed} 项。<span class=\"en\">{more} more are not printed; the CSV lists {listed}.</span></p>"
        )?;
    }
    Ok(())
}

fn item(day: BeijingDay, mchid: &str, d: &Difference, out: &mut dyn Write) -> io::Result<()> {
    let class = d.kind.class();
    let (zh, _) = mover(class.mover);
    let amount = |fen: Option<i64>| fen.map(yuan_grouped).unwrap_or_default();
    let differs = |a: Option<i64>, b: Option<i64>| matches!((a, b), (Some(a), Some(b)) if a != b);
    let off = differs(d.bill_amount, d.ledger_amount) || differs(d.bill_amount, d.flow_amount);
    let n = if off { "n off" } else { "n" };
    writeln!(
        out,
        "<tr><td><span class=\"tick\"></span></td>\
         <td><b>{}</b> <span class=\"tag\">{zh}</span><br><span class=\"en\">{}<br><span class=\"nb\">{}</span></span></td>\
         <td class=\"numbers\">{}<div class=\"id en\">{}</div></td>\
         <td class=\"{n}\">{}</td><td class=\"{n}\">{}</td><td class=\"{n}\">{}</td><td>{}</td></tr>",
        class.title,
        class.word.replace('_', " "),
        BeijingTime::from_unix_ms(d.time_ms).spaced(),
        numbers(d),
        html(&d.id(&day.dashed(), mchid)),
        amount(d.bill_amount),
        amount(d.ledger_amount),
        amount(d.flow_amount),
        said(d)
    )
}

fn numbers(d: &Difference) -> String {
    let mut text = String::new();
    for (zh, en, number) in [
        ("订单", "order", Some(d.out_trade_no.as_str())),
        ("微信", "WeChat Pay", d.transaction_id.as_deref()),
        ("退款", "refund", d.out_refund_no.as_deref()),
        ("微信退款", "WeChat Pay refund", d.refund_id.as_deref()),
        ("流水", "flow", d.flow_id.as_deref()),
    ] {
        if let Some(number) = number.filter(|number| !number.is_empty()) {
            let line = format!(
                "<div>{zh} <span class=\"en\">{en}</span> <span class=\"no\">{}</span></div>",
                html(number)
            );
            text.push_str(&line);
        }
    }
    text
}

fn said(d: &Difference) -> String {
    if d.kind == DifferenceKind::BalanceBreaks {
        return "结余 / 应为<br><span class=\"en\">balance / expected</span>".to_owned();
    }
    let of = |text: &Option<String>| text.as_deref().map_or("–".to_owned(), html);
    match (&d.bill, &d.ledger) {
        (None, None) => String::new(),
        (bill, ledger) => format!("<span class=\"no\">{} / {}</span>", of(bill), of(ledger)),
    }
}
