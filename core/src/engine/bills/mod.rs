//! Bills: fetched, checked whole, and compared with the ledger.

mod arriving;
mod compare;
mod day;
mod given;
mod report;
mod settle;
mod told;

use super::params::Params;
use super::{Engine, Reply};
use crate::bill;
use crate::error::{Advice, Error, Result};
use crate::types::BeijingDay;
use arriving::{Arriving, wanted};
use serde_json::{Value, json};
use std::io::{Read, Write};

/// The largest bill that is fetched, unpacked: 8 GiB; it is streamed.
const MAX_BILL: u64 = 8 << 30;
/// The largest bill that is given back as a blob: 64 MiB; larger ones go to a file.
const MAX_BLOB: u64 = 64 << 20;

impl Engine {
    /// `bill.fetch`: fetches a day's bill, checks it whole, and gives its bytes or writes a file.
    pub(super) fn bill_fetch(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let day = BeijingDay::parse(params.need("date")?)?;
        self.fetched_bill(params, day)
            .map_err(|error| arriving::in_time(error, day, self.now_ms()))
    }

    fn fetched_bill(&self, params: &Params, day: BeijingDay) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let Arriving {
            body: mut arrived,
            settings,
        } = self.arriving_bill(merchant, params, day, wanted(params)?)?;
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
