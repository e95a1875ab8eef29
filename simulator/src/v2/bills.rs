use super::bill_rows::{ALL, REFUND, Row, SUCCESS, TOTALS, flows, rows, totals, yuan};
use super::{Call, No, Said};
use crate::message::HttpResponse;
use fenpay::types::{BeijingDay, BeijingTime};
use fenpay::wire::Fields;
use flate2::{Compression, write::GzEncoder};
use sha1::Digest;
use std::io::Write;

const HOUR_MS: i64 = 3_600_000;
/// Bills are kept for three months.
const KEPT_MS: i64 = 92 * 24 * HOUR_MS;

const FUNDS: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,业务凭证号";
const FUND_TOTALS: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

/// `POST /pay/downloadbill` (v2 reference, 6.1).
pub(super) fn trades(call: &mut Call) -> Result<Said, No> {
    let day = BeijingDay::parse(call.get("bill_date").unwrap_or_default())
        .ok()
        .filter(|_| call.get("bill_date").is_some_and(|d| d.len() == 8));
    let Some(day) = day else {
        return Ok(no_bill("data format error", "20001"));
    };
    if let Some(early) = not_yet(call, day) {
        return Ok(early);
    }
    if call.get("tar_type").is_some_and(|t| t != "GZIP") {
        return Ok(no_bill("data format error", "20001"));
    }
    let mut found = rows(
        &call.world.book,
        &call.merchant.mch_id,
        call.get("sub_mch_id"),
        day,
    );
    let (header, column): (_, fn(&Row) -> Vec<String>) =
        match call.get("bill_type").unwrap_or("ALL") {
            "ALL" => (ALL, |row| row.all()),
            "SUCCESS" => {
                found.retain(|row| row.refund.is_none());
                (SUCCESS, |row| row.success())
            }
            "REFUND" => {
                found.retain(|row| row.refund.is_some_and(|refund| !refund.reversal));
                (REFUND, |row| row.refund())
            }
            "RECHARGE_REFUND" => {
                found.clear();
                (REFUND, |row| row.refund())
            }
            _ => return Ok(no_bill("invalid bill_type", "20001")),
        };
    if found.is_empty() {
        return Ok(no_bill("No Bill Exist", "20002"));
    }
    let lines: Vec<_> = found.iter().map(column).collect();
    Ok(file(call, header, lines, TOTALS, totals(&found)))
}

/// `POST /pay/downloadfundflow` (v2 reference, 6.3).
pub(super) fn funds(call: &mut Call) -> Result<Said, No> {
    let account = call.get("account_type").unwrap_or_default();
    if !["Basic", "Operation", "Fees"].contains(&account) {
        return Err(No::wrong("account_type"));
    }
    let day = BeijingDay::parse(call.get("bill_date").unwrap_or_default())
        .map_err(|_| No::wrong("bill_date"))?;
    let missing = || No::business("NO_BILL_EXIST", "账单文件不存在");
    if not_yet(call, day).is_some() || account != "Basic" {
        return Err(missing());
    }
    let mut balance = 0;
    let mut sums = [(0, 0), (0, 0)];
    let mut lines = Vec::new();
    let found = rows(
        &call.world.book,
        &call.merchant.mch_id,
        call.get("sub_mch_id"),
        day,
    );
    for (n, (at_ms, id, kind, income, fen)) in flows(&found).into_iter().enumerate() {
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
    if lines.is_empty() {
        return Err(missing());
    }
    let [(incomes, income), (expenses, expense)] = sums;
    let totals = vec![
        lines.len().to_string(),
        incomes.to_string(),
        yuan(income),
        expenses.to_string(),
        yuan(expense),
    ];
    Ok(file(call, FUNDS, lines, FUND_TOTALS, totals))
}

/// What is said of a day whose bill is not there yet, or no more.
fn not_yet(call: &Call, day: BeijingDay) -> Option<Said> {
    let (_, end) = day.bounds();
    let age_ms = call.at.now_ms - end.unix_ms();
    if call.world.early_bills && age_ms < 10 * HOUR_MS {
        return None;
    }
    match age_ms {
        ms if !(9 * HOUR_MS..=KEPT_MS).contains(&ms) => Some(no_bill("No Bill Exist", "20002")),
        ms if ms < 10 * HOUR_MS => Some(no_bill("Bill Creating", "20002")),
        _ => None,
    }
}

fn no_bill(text: &'static str, code: &'static str) -> Said {
    let mut fields = Fields::new();
    fields.set("return_code", "FAIL");
    fields.set("return_msg", text);
    fields.set("error_code", code);
    Said::Bare(fields)
}

/// The file: a byte order mark, CRLF, backticks before values; gzip where it was asked for.
fn file(
    call: &Call,
    header: &str,
    lines: Vec<Vec<String>>,
    total_header: &str,
    totals: Vec<String>,
) -> Said {
    let mut text = format!("\u{feff}{header}\r\n");
    for line in &lines {
        text.push_str(&written(line));
    }
    text.push_str(&format!("{total_header}\r\n{}", written(&totals)));
    let sha1: String = sha1::Sha1::digest(text.as_bytes())
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    let mut response = if call.get("tar_type") == Some("GZIP") {
        HttpResponse::new(200, "application/x-gzip", gzip(text.as_bytes()))
    } else {
        HttpResponse::new(200, "text/plain; charset=utf-8", text)
    };
    response
        .headers
        .push(("digest".to_owned(), format!("SHA={sha1}")));
    Said::File(response)
}

/// Line breaks in a value would break the grammar, which has no quoting; they become blanks.
fn written(values: &[String]) -> String {
    let values: Vec<_> = values
        .iter()
        .map(|v| format!("`{}", v.replace(['\r', '\n'], " ")))
        .collect();
    format!("{}\r\n", values.join(","))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing into memory cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
