//! Trade bills and fund-flow bills: read in a stream, verified against their own summary, and
//! written in the same grammar.
//!
//! A bill is a header, rows whose values each begin with a backtick, a summary header and a
//! summary (v2 reference, 6.2). Reading keeps one line in memory, whatever the bill's size. Rows are given
//! out before the summary at the end is reached, so nothing that is final may be done with them
//! until [`TradeBill::finish`] says that the bill is whole: a download that was cut short, or one
//! whose rows do not make its sums, is an error and never a shorter bill.
//!
//! - Columns are found by name, under every name that they have had; unknown ones are kept.
//! - Amounts are whole fen, fees whole hundred-thousandths of a yuan ([`Fee`]); no float is near.
//! - A byte order mark, CRLF, gzip (also of several members) and blank lines at the end are taken.
//! - Full-width colons in times, as WeChat Pay's own sample of 2017 has them, are read as plain
//!   ones; [`Row::get`] still gives the text as it stands.
//! - A cut is detected wherever it changes a value. What cannot be told from a whole bill is a bill
//!   without its last line break or without zeros at the end of its last decimal: same rows, same sums.
//!
//! ```
//! use fenpay::v2::bill::{Layout, Form, Settings, TradeBill, TradeBillWriter, TradeLine};
//! let line = TradeLine { out_trade_no: "ORDER-1", total: 1250, settlement: 1250, ..TradeLine::default() };
//! let mut writer = TradeBillWriter::new(Vec::new(), Layout::All, Form::default())?;
//! writer.line(&line)?;
//! let file = writer.finish()?;
//!
//! let mut bill = TradeBill::open(file.as_slice(), Settings::up_to(1 << 20))?;
//! while let Some(row) = bill.next_row()? {
//!     assert_eq!((row.out_trade_no(), row.total()), ("ORDER-1", Some(1250)));
//! }
//! assert_eq!(bill.finish()?.total, 1250);
//! # Ok::<(), fenpay::Error>(())
//! ```

mod column;
mod decimal;
mod digest;
mod flow;
mod layout;
mod lines;
mod reply;
mod row;
mod sheet;
mod sink;
mod trade;
mod write;

#[cfg(test)]
mod tests;

pub use decimal::Fee;
pub use digest::{Basis, check_digest};
pub use flow::{Direction, FlowRow, FlowTotals, FundFlow};
pub use layout::Layout;
pub use reply::refusal;
pub use sink::Form;
pub use trade::{Row, Totals, TradeBill};
pub use write::{FlowLine, FundFlowWriter, TradeBillWriter, TradeLine, TradeRefund};

/// How a bill is read.
#[derive(Clone, Debug)]
pub struct Settings {
    max_bytes: u64,
    digest: Option<String>,
}

impl Settings {
    /// Reads bills of up to so many bytes, both as sent and unpacked, so that a gzip bomb costs
    /// no more than the time to unpack that much. A row is about 350 bytes.
    pub fn up_to(max_bytes: u64) -> Settings {
        Settings {
            max_bytes,
            digest: None,
        }
    }

    /// Holds the bill against the `Digest` header that came with it.
    #[must_use]
    pub fn digest(mut self, header: impl Into<String>) -> Settings {
        self.digest = Some(header.into());
        self
    }
}
