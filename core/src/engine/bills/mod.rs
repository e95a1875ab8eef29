//! Bills: fetched, checked whole, and compared with the ledger.

mod arriving;

use super::params::Params;
use super::{Engine, Merchant, Reply};
use crate::bill;
use crate::error::{Advice, Error, Result};
use crate::ledger::Span;
use crate::order::{BillLine, Comparing, Comparison, Difference, LineKind};
use crate::types::BeijingDay;
use arriving::Arriving;
use serde_json::{Value, json};
use std::io::{Read, Write};

/// The largest bill that is fetched, unpacked: 8 GiB; it is streamed.
const MAX_BILL: u64 = 8 << 30;
/// The largest bill that is given back as a blob: 64 MiB; larger ones go to a file.
const MAX_BLOB: u64 = 64 << 20;

impl Engine {
    /// `bill.fetch`: fetches a day's bill, checks it whole, and gives its bytes or writes a file.
    pub(super) fn bill_fetch(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let day = BeijingDay::parse(params.need("date")?)?;
        let Arriving {
            body: mut arrived,
            settings,
        } = self.arriving_bill(merchant, params, day)?;
        let Some(path) = params.text("path") else {
            let mut bytes = Vec::new();
            read_up_to(&mut arrived, MAX_BLOB, &mut bytes)?;
            let summary = checked(&bytes[..], params, settings)?;
            return Ok(Reply::with_blob(summary, bytes));
        };
        // Under another name until it is whole, so that a bill that broke off is never taken for one.
        let part = format!("{path}.part");
        let written = write_file(&part, &mut arrived)
            .and_then(|()| std::fs::File::open(&part).map_err(|e| unwritten(&e)))
            .and_then(|file| checked(std::io::BufReader::new(file), params, settings));
        match written {
            Ok(summary) => {
                std::fs::rename(&part, path).map_err(|e| unwritten(&e))?;
                Ok(Reply::done(summary))
            }
            Err(error) => {
                // What is left of the part is of no use to anybody.
                let _ = std::fs::remove_file(&part);
                Err(error)
            }
        }
    }

    /// `bill.compare`: compares a day's trade bill with the ledger, each difference classified.
    pub(super) fn bill_compare(&self, params: &Params, blob: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let day = BeijingDay::parse(params.need("date")?)?;
        let dialect = merchant.speaks(params.dialect())?;
        let given: Result<Arriving> = match (blob, params.text("path")) {
            (Some(blob), _) => Ok(Arriving::here(blob, dialect)),
            (None, Some(path)) => {
                let file = std::fs::File::open(path)
                    .map_err(|e| Error::input("path", format!("cannot be read: {}", e.kind())))?;
                Ok(Arriving::here(std::io::BufReader::new(file), dialect))
            }
            (None, None) => self.arriving_bill(merchant, params, day),
        };
        let opened = given.and_then(|given| bill::TradeBill::open(given.body, given.settings));
        Ok(Reply::done(self.compared(
            merchant,
            day,
            params.text("sub_mchid"),
            opened,
        )?))
    }

    fn compared(
        &self,
        merchant: &Merchant,
        day: BeijingDay,
        sub_mchid: Option<&str>,
        opened: Result<bill::TradeBill<impl Read>>,
    ) -> Result<Value> {
        let (from, until) = day.bounds();
        let mut comparison = Comparison::begin(from.unix_ms(), until.unix_ms());
        let no_bill = |error: &Error| error.kind() == crate::Kind::Missing;
        let totals = match opened {
            // A day without trades has no bill; the ledger must agree that nothing happened.
            Err(error) if no_bill(&error) => Value::Null,
            Err(error) => return Err(error),
            Ok(mut opened) => {
                while let Some(row) = opened.next_row()? {
                    let line = line_of(&row)?;
                    let order = self.ledger.order(&merchant.mchid, line.out_trade_no)?;
                    let refund = match line.out_refund_no {
                        Some(number) => self.ledger.refund(&merchant.mchid, number)?,
                        None => None,
                    };
                    comparison.line(&line, order.as_ref(), refund.as_ref());
                }
                trade_totals(&opened.finish()?)
            }
        };
        let span = Span {
            mchid: &merchant.mchid,
            sub_mchid,
            from_ms: from.unix_ms(),
            until_ms: until.unix_ms(),
        };
        self.look_for_the_ledgers(&span, &mut comparison)?;
        let report = comparison.finish();
        Ok(json!({
            "date": day.dashed(),
            "mchid": merchant.mchid,
            "lines": report.lines,
            "matched_payments": report.matched_payments,
            "matched_paid": report.matched_paid,
            "matched_refunds": report.matched_refunds,
            "matched_refunded": report.matched_refunded,
            "matched_reversals": report.matched_reversals,
            "matched_reversed": report.matched_reversed,
            "bill_paid": report.bill_paid,
            "bill_refunded": report.bill_refunded,
            "bill_reversed": report.bill_reversed,
            "lines_of_other_days": report.lines_of_other_days,
            "totals": totals,
            "differences": report.differences.iter().map(told).collect::<Vec<_>>(),
        }))
    }

    /// Feeds what the ledger has of a span to a comparison.
    fn look_for_the_ledgers(&self, span: &Span<'_>, comparison: &mut Comparing) -> Result<()> {
        let (mut orders, mut refunds) = (Vec::new(), Vec::new());
        self.ledger.payments_between(span, &mut |row| {
            orders.push(row.number.to_owned());
            Ok(())
        })?;
        self.ledger.refunds_between(span, &mut |row| {
            refunds.push(row.number.to_owned());
            Ok(())
        })?;
        for number in orders {
            if let Some(order) = self.ledger.order(span.mchid, &number)? {
                comparison.ledger_order(&order);
            }
        }
        for number in refunds {
            if let Some(refund) = self.ledger.refund(span.mchid, &number)? {
                comparison.ledger_refund(&refund);
            }
        }
        Ok(())
    }
}

/// A difference, as the host sees it.
fn told(d: &Difference) -> Value {
    json!({
        "kind": d.kind.word(),
        "out_trade_no": d.out_trade_no,
        "out_refund_no": d.out_refund_no,
        "transaction_id": d.transaction_id,
        "refund_id": d.refund_id,
        "bill_amount": d.bill_amount,
        "ledger_amount": d.ledger_amount,
        "bill": d.bill,
        "ledger": d.ledger,
        "what_to_do": d.kind.advice_text(),
    })
}

fn read_up_to(from: &mut dyn Read, limit: u64, into: &mut Vec<u8>) -> Result<()> {
    from.take(limit + 1)
        .read_to_end(into)
        .map_err(|error| crate::transport::broken(&error).advise(Advice::Same))?;
    if into.len() as u64 > limit {
        return Err(Error::input(
            "path",
            "the bill is larger than 64 MiB: name a file to write",
        ));
    }
    Ok(())
}

fn write_file(path: &str, from: &mut dyn Read) -> Result<()> {
    let mut file = std::fs::File::create(path).map_err(|e| unwritten(&e))?;
    let mut chunk = vec![0u8; 64 << 10];
    let mut total = 0u64;
    loop {
        let read = from
            .read(&mut chunk)
            .map_err(|error| crate::transport::broken(&error).advise(Advice::Same))?;
        if read == 0 {
            break;
        }
        total += read as u64;
        if total > MAX_BILL {
            return Err(Error::wire(Advice::Never, "the bill is larger than 8 GiB"));
        }
        file.write_all(&chunk[..read]).map_err(|e| unwritten(&e))?;
    }
    file.sync_all().map_err(|e| unwritten(&e))
}

fn unwritten(error: &std::io::Error) -> Error {
    Error::input("path", format!("cannot be written: {}", error.kind()))
}

/// Reads a bill to its end, so that its totals hold, and sums it up.
fn checked(bytes: impl Read, params: &Params, settings: bill::Settings) -> Result<Value> {
    if params.text("bill") == Some("fund_flow") {
        let mut flow = bill::FundFlow::open(bytes, settings)?;
        let mut rows = 0u64;
        while flow.next_row()?.is_some() {
            rows += 1;
        }
        flow.finish()?;
        return Ok(json!({ "bill": "fund_flow", "rows": rows }));
    }
    let mut trade = bill::TradeBill::open(bytes, settings)?;
    let mut rows = 0u64;
    while trade.next_row()?.is_some() {
        rows += 1;
    }
    Ok(json!({ "bill": "trade", "rows": rows, "totals": trade_totals(&trade.finish()?) }))
}

fn trade_totals(totals: &bill::Totals) -> Value {
    json!({
        "rows": totals.rows,
        "total": totals.total,
        "settlement": totals.settlement,
        "refund": totals.refund,
        "coupon_refund": totals.coupon_refund,
        "applied_refund": totals.applied_refund,
        "fee": totals.fee.to_string(),
    })
}

/// A bill's row as the comparison takes it.
fn line_of<'a>(row: &bill::TradeRow<'a>) -> Result<BillLine<'a>> {
    let wrong = |field: &str| {
        Error::wire(
            Advice::Never,
            format!("line {} has no such value", row.line()),
        )
        .at(field)
    };
    let kind = LineKind::parse(row.trade_state()).ok_or_else(|| wrong("trade_state"))?;
    let amount = match kind {
        LineKind::Payment => row.total(),
        LineKind::Refund | LineKind::Reversal => row.applied_refund().or_else(|| row.refund()),
    };
    Ok(BillLine {
        kind,
        out_trade_no: row.out_trade_no(),
        transaction_id: row.transaction_id(),
        out_refund_no: row.out_refund_no(),
        refund_id: row.refund_id(),
        amount: amount.ok_or_else(|| wrong("amount"))?,
        currency: row.currency(),
        state: match kind {
            LineKind::Payment => row.trade_state(),
            LineKind::Refund | LineKind::Reversal => row.refund_status(),
        },
        time_ms: row.time().unix_ms(),
    })
}
