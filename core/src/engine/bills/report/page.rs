//! The comparison as one page: it needs no script, no font and no network, and prints on A4.

mod items;

use super::Report;
use super::words::{count, html, mover, yuan_grouped};
use crate::order::{Comparison, DifferenceKind, FlowSums};
use std::io::{self, Write};

const STYLE: &str = include_str!("page.css");

pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    head(report, out)?;
    verdict(report, out)?;
    sums(report, out)?;
    if let Some(flow) = &report.settled.sums.flow {
        funds(flow, out)?;
    }
    classes(&report.settled.sums, out)?;
    if report.settled.days.len() > 1 {
        days(report, out)?;
    }
    items::write(report, out)?;
    foot(out)
}

fn head(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let days = match report.first == report.last {
        true => report.first.clone(),
        false => format!("{} – {}", report.first, report.last),
    };
    let mchid = html(report.mchid);
    let sub = report.sub_mchid.map(html).map_or(String::new(), |sub| {
        format!(" · 特约商户 Sub-merchant {sub}")
    });
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>对账报告 {mchid} {days}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <h1>微信支付对账报告 <small>WeChat Pay reconciliation</small></h1>\n\
         <p class=\"who\">商户 Merchant {mchid}{sub} · 日期 Days {days} · 北京时间 Beijing time</p>"
    )
}

fn verdict(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let open: u64 = report.settled.sums.counts.values().sum();
    let (class, zh, en) = match open {
        0 => ("even", "账平".to_owned(), "Everything agrees.".to_owned()),
        1 => (
            "uneven",
            "1 项差异待处理".to_owned(),
            "1 open item".to_owned(),
        ),
        n => (
            "uneven",
            format!("{} 项差异待处理", count(n)),
            format!("{} open items", count(n)),
        ),
    };
    let settled = match report.settled.settled {
        0 => String::new(),
        n => format!(
            "<span>跨日已核平 {n} 项 <span class=\"en\">settled by another day's files</span></span>"
        ),
    };
    writeln!(
        out,
        "<p class=\"verdict {class}\"><span><b>{zh}</b> <span class=\"en\">{en}</span></span>{settled}</p>"
    )
}

/// What the trade bill says and what of it agrees with the ledger.
fn sums(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let sums = &report.settled.sums;
    writeln!(
        out,
        "<h2>交易账单与账本 <small>Trade bill and ledger</small></h2>\n<table>\n<thead><tr><th></th>\
         <th class=\"n\">账单金额(元)<br><small>In the bill, yuan</small></th>\
         <th class=\"n\">一致笔数<br><small>Agree</small></th>\
         <th class=\"n\">一致金额(元)<br><small>Agree, yuan</small></th>\
         <th class=\"n\">不一致金额(元)<br><small>Left, yuan</small></th></tr></thead>\n<tbody>"
    )?;
    for (zh, en, bill, matched, agreed) in [
        (
            "支付",
            "Payments",
            sums.bill_paid,
            sums.matched_payments,
            sums.matched_paid,
        ),
        (
            "退款",
            "Refunds",
            sums.bill_refunded,
            sums.matched_refunds,
            sums.matched_refunded,
        ),
        (
            "撤销",
            "Reversals",
            sums.bill_reversed,
            sums.matched_reversals,
            sums.matched_reversed,
        ),
    ] {
        let left = bill - agreed;
        let off = if left == 0 { "" } else { " off" };
        writeln!(
            out,
            "<tr><th>{zh} <span class=\"en\">{en}</span></th><td class=\"n\">{}</td><td class=\"n\">{}</td>\
             <td class=\"n\">{}</td><td class=\"n{off}\">{}</td></tr>",
            yuan_grouped(bill),
            count(matched),
            yuan_grouped(agreed),
            yuan_grouped(left)
        )?;
    }
    writeln!(out, "</tbody>\n</table>")?;
    match &report.settled.totals {
        None => writeln!(
            out,
            "<p class=\"en\">没有交易账单（无交易） No trade bill: nothing was traded.</p>"
        ),
        Some(totals) => writeln!(
            out,
            "<p>账单 {} 行，应结订单总金额 {} 元，充值券退款 {} 元，手续费 {} 元。\
             <span class=\"en\">{} lines; settled {}, coupons refunded {}, fees {} yuan: the bill's own totals, which its rows were held against.</span></p>",
            count(totals.rows),
            yuan_grouped(totals.settlement),
            yuan_grouped(totals.coupon_refund),
            totals.fee,
            count(totals.rows),
            yuan_grouped(totals.settlement),
            yuan_grouped(totals.coupon_refund),
            totals.fee
        ),
    }
}

fn funds(flow: &FlowSums, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<h2>资金账单 <small>Fund flow</small></h2>\n<table>\n<tbody>"
    )?;
    let known = |fen: Option<i64>| fen.map_or("–".to_owned(), yuan_grouped);
    for (zh, en, value) in [
        ("期初结余(元)", "Balance before", known(flow.opening)),
        ("收入(元)", "Came in", yuan_grouped(flow.income)),
        ("支出(元)", "Left", yuan_grouped(flow.expense)),
        (
            "其中手续费(元)",
            "of which fees, less those returned",
            yuan_grouped(flow.fees),
        ),
        ("期末结余(元)", "Balance after", known(flow.closing)),
        ("流水笔数", "Rows", count(flow.rows)),
        (
            "与交易账单一致的笔数",
            "Payments and refunds that moved as the trade bill says",
            count(flow.matched),
        ),
    ] {
        writeln!(
            out,
            "<tr><th>{zh} <span class=\"en\">{en}</span></th><td class=\"n\">{value}</td></tr>"
        )?;
    }
    writeln!(out, "</tbody>\n</table>")?;
    if flow.others.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<h2>不在核对范围内的资金流水 <small>Money that trade bills say nothing about: not judged here</small></h2>\n\
         <table>\n<thead><tr><th>业务类型 <small>Business</small></th><th>收支 <small>Direction</small></th>\
         <th class=\"n\">笔数 <small>Rows</small></th><th class=\"n\">金额(元) <small>Yuan</small></th></tr></thead>\n<tbody>"
    )?;
    for other in &flow.others {
        let side = if other.income {
            "收入 in"
        } else {
            "支出 out"
        };
        writeln!(
            out,
            "<tr><td>{}</td><td>{side}</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>",
            html(&other.word),
            count(other.rows),
            yuan_grouped(other.amount)
        )?;
    }
    writeln!(out, "</tbody>\n</table>")
}

fn classes(sums: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    if sums.agrees() {
        return Ok(());
    }
    writeln!(
        out,
        "<h2>差异分类 <small>Differences by class</small></h2>\n<table>\n<thead><tr>\
         <th>类别 <small>Class</small></th><th class=\"n\">笔数 <small>Items</small></th>\
         <th>处理方 <small>Whose move</small></th><th>处理办法 <small>What to do</small></th></tr></thead>\n<tbody>"
    )?;
    let some = sums.counts.iter().filter(|(_, n)| **n > 0);
    for (kind, n) in some {
        let class = DifferenceKind::class(*kind);
        let (zh, en) = mover(class.mover);
        writeln!(
            out,
            "<tr><td><b>{}</b><br><span class=\"en\">{}</span></td><td class=\"n\">{}</td>\
             <td><span class=\"tag\">{zh}</span><br><span class=\"en\">{en}</span></td>\
             <td>{}<br><span class=\"en\">{}</span></td></tr>",
            class.title,
            html(class.means),
            count(*n),
            class.what_to_do_zh,
            html(class.what_to_do)
        )?;
    }
    writeln!(out, "</tbody>\n</table>")
}

fn days(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<h2>逐日 <small>Day by day</small></h2>\n<table>\n<thead><tr><th>日期 <small>Day</small></th>\
         <th class=\"n\">账单行数 <small>Lines</small></th><th class=\"n\">一致 <small>Agree</small></th>\
         <th class=\"n\">支付(元) <small>Paid</small></th><th class=\"n\">退款及撤销(元) <small>Went back</small></th>\
         <th class=\"n\">差异 <small>Open items</small></th></tr></thead>\n<tbody>"
    )?;
    let all = &report.settled.days;
    for day in all {
        let off = if day.differences == 0 { "" } else { " off" };
        let none = if day.has_bill {
            ""
        } else {
            " <span class=\"en\">无账单 no bill</span>"
        };
        writeln!(
            out,
            "<tr><td>{}{none}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>\
             <td class=\"n\">{}</td><td class=\"n{off}\">{}</td></tr>",
            day.day.dashed(),
            count(day.lines),
            count(day.matched),
            yuan_grouped(day.paid),
            yuan_grouped(day.refunded),
            count(day.differences)
        )?;
    }
    writeln!(
        out,
        "<tr class=\"sum\"><th>合计 <small>All</small></th><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>\
         <td class=\"n\">{}</td><td class=\"n\">{}</td></tr>\n</tbody>\n</table>",
        count(all.iter().map(|day| day.lines).sum()),
        count(all.iter().map(|day| day.matched).sum()),
        yuan_grouped(all.iter().map(|day| day.paid).sum()),
        yuan_grouped(all.iter().map(|day| day.refunded).sum()),
        count(all.iter().map(|day| day.differences).sum())
    )
}

fn foot(out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<footer>编号由日期、商户号、类别和单号组成：用同样的文件再次核对，编号不变。账单不会改变账本中的任何状态；只有向微信支付查询得到的结果才会。<br>\
         An item's name is made of day, merchant, class and numbers: comparing the same files again gives the same names. \
         A bill changes nothing in the ledger; only what WeChat Pay answers to a query does.</footer>\n</body>\n</html>"
    )
}
