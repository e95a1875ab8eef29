//! The differences as a table for a spreadsheet.

use super::Report;
use super::words::{mover, yuan};
use crate::order::Difference;
use crate::types::{BeijingDay, BeijingTime};
use std::io::{self, Write};

/// The columns, Chinese and English in one name.
const HEADER: [&str; 23] = [
    "编号 id",
    "日期 date",
    "时间 time",
    "类别 kind",
    "说明 title",
    "商户订单号 out_trade_no",
    "微信订单号 transaction_id",
    "商户退款单号 out_refund_no",
    "微信退款单号 refund_id",
    "资金流水单号 flow_id",
    "账单金额(元) bill",
    "账本金额(元) ledger",
    "流水金额(元) flow",
    "账单金额(分) bill_fen",
    "账本金额(分) ledger_fen",
    "流水金额(分) flow_fen",
    "账单所载 bill_says",
    "账本所载 ledger_says",
    "处理方 whose_move",
    "处理办法 what_to_do_zh",
    "含义 means",
    "办法 what_to_do",
    "已核销 done",
];

pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())?;
    row(out, &HEADER.map(str::to_owned))?;
    for (day, difference) in &report.settled.differences {
        row(out, &cells(*day, report.mchid, difference))?;
    }
    let left_out = report.settled.left_out();
    if left_out > 0 {
        let text = format!("另有 {left_out} 条未列出；{left_out} more are not listed.");
        row(out, &[text])?;
    }
    Ok(())
}

fn cells(day: BeijingDay, mchid: &str, d: &Difference) -> [String; 23] {
    let class = d.kind.class();
    let (date, time) = (day.dashed(), BeijingTime::from_unix_ms(d.time_ms).spaced());
    let number = |number: Option<&str>| match number {
        Some(number) if !number.is_empty() => format!("`{number}"),
        _ => String::new(),
    };
    let in_yuan = |fen: Option<i64>| fen.map(yuan).unwrap_or_default();
    let in_fen = |fen: Option<i64>| fen.map(|fen| fen.to_string()).unwrap_or_default();
    let said = |text: &Option<String>| guarded(text.as_deref().unwrap_or_default());
    let (zh, en) = mover(class.mover);
    [
        d.id(&date, mchid),
        date,
        time,
        class.word.to_owned(),
        class.title.to_owned(),
        number(Some(&d.out_trade_no)),
        number(d.transaction_id.as_deref()),
        number(d.out_refund_no.as_deref()),
        number(d.refund_id.as_deref()),
        number(d.flow_id.as_deref()),
        in_yuan(d.bill_amount),
        in_yuan(d.ledger_amount),
        in_yuan(d.flow_amount),
        in_fen(d.bill_amount),
        in_fen(d.ledger_amount),
        in_fen(d.flow_amount),
        said(&d.bill),
        said(&d.ledger),
        format!("{zh} {en}"),
        class.what_to_do_zh.to_owned(),
        class.means.to_owned(),
        class.what_to_do.to_owned(),
        String::new(),
    ]
}

/// A text of somebody else's as a spreadsheet may show it: none is run as a formula, and none
/// loses digits for being taken for a number. Numbers of records begin with a backtick instead, as in
/// WeChat Pay's own bills.
fn guarded(text: &str) -> String {
    let risky = |c: char| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
        )
    };
    let long = text.len() > 11 && text.bytes().all(|b| b.is_ascii_digit());
    match text.chars().next() {
        Some(first) if risky(first) => format!("'{text}"),
        _ if long => format!("`{text}"),
        _ => text.to_owned(),
    }
}

/// Writes a row (RFC 4180): quoted where a value holds a comma, a quote or a line break.
fn row(out: &mut dyn Write, cells: &[String]) -> io::Result<()> {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            out.write_all(b",")?;
        }
        if cell.contains([',', '"', '\r', '\n']) {
            write!(out, "\"{}\"", cell.replace('"', "\"\""))?;
        } else {
            out.write_all(cell.as_bytes())?;
        }
    }
    out.write_all(b"\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_of_a_bill_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        assert_eq!(guarded("SUCCESS"), "SUCCESS");
        assert_eq!(
            guarded("4200000263201902167700134212"),
            "`4200000263201902167700134212"
        );
    }

    #[test]
    fn a_row_is_quoted_where_it_must_be() {
        let mut out = Vec::new();
        let cells = ["a", "b,c", "say \"so\"", "two\r\nlines", ""].map(str::to_owned);
        row(&mut out, &cells).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text, "a,\"b,c\",\"say \"\"so\"\"\",\"two\r\nlines\",\r\n");
    }
}
