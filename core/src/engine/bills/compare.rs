//! `bill.compare`: the ledger held against the files of a day, or of several.

use super::day::is_none_yet;
use super::given::Asked;
use super::report;
use super::settle::Settled;
use super::told::told;
use crate::engine::params::Params;
use crate::engine::{Engine, Reply};
use crate::error::{Error, Result};
use crate::ledger::TaskKind;
use crate::order::LineKind;

/// The most queries that are brought forward; each is a write, and a tick asks for hundreds at most.
const HASTENED: usize = 1_000;

impl Engine {
    /// `bill.compare`: compares days' trade bills, and fund flows, with the ledger; each difference
    /// is classified and has a stable name.
    ///
    /// Of several days those at the end that have no bill yet are left out.
    ///
    /// A bill changes no state: it is not signed for a single order, and an authentic query of the
    /// order is at hand. What a query settles has its next query brought forward, if it has one.
    pub(in crate::engine) fn bill_compare(
        &self,
        params: &Params,
        blob: Option<&[u8]>,
    ) -> Result<Reply> {
        let asked = Asked::read(self, params, blob)?;
        let mut settled = Settled::new();
        for day in asked.days() {
            let compared = asked.compared(day);
            let has_none_yet = match &compared {
                Ok(compared) => compared.has_none_yet,
                Err(error) => is_none_yet(error),
            };
            if has_none_yet && !settled.days.is_empty() {
                // Neither have the days after it.
                break;
            }
            settled.add(compared.map_err(|error| match asked.first == asked.last {
                true => error,
                false => about(&day.dashed(), error),
            })?);
        }
        let mchid = &asked.merchant.mchid;
        let settled = settled.finish(mchid);
        let report = report::Report::of(&asked, &settled);
        if let Some(path) = params.text("csv") {
            report::write("csv", path, &|out| report.csv(out))?;
        }
        if let Some(path) = params.text("page") {
            report::write("page", path, &|out| report.page(out))?;
        }
        let body = told(&asked, &settled);
        self.ask_about(mchid, &settled)?;
        Ok(Reply::done(body))
    }

    /// Brings the queries forward that settle differences; a record without a task keeps none.
    fn ask_about(&self, mchid: &str, settled: &Settled) -> Result<()> {
        let asks = settled.differences.iter().filter_map(|(_, difference)| {
            let kind = difference.kind.class().asks?;
            let number = match kind {
                LineKind::Refund => difference.out_refund_no.as_deref()?,
                LineKind::Payment | LineKind::Reversal => &difference.out_trade_no,
            };
            Some((kind, number))
        });
        let now_ms = self.now_ms();
        for (kind, number) in asks.take(HASTENED) {
            let kind = match kind {
                LineKind::Refund => TaskKind::Refund,
                LineKind::Payment | LineKind::Reversal => TaskKind::Order,
            };
            self.ledger.hasten(kind, mchid, number, now_ms)?;
        }
        Ok(())
    }
}

/// The same error, saying what it is about.
pub(super) fn about(what: &str, error: Error) -> Error {
    let (kind, advice) = (error.kind(), error.advice());
    let text = format!("{what}: {}", error.text());
    error.meaning(kind, advice, text)
}
