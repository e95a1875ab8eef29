//! Trade bills and fund-flow bills: read in a stream, verified against their own summary, and
//! written in the same grammar. Both dialects give the same files and differ in how one comes to them.
//!
//! A bill is a header, rows whose values each begin with a backtick, a summary header and a
//! summary (v2 reference, 6.2; v3 reference, 7.7). Reading keeps one line in memory, whatever the bill's size. Rows are given
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
//! use fenpay::bill::{Layout, Form, Settings, TradeBill, TradeBillWriter, TradeLine};
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
mod reading;
mod row;
mod sheet;
mod sink;
mod trade;
mod write;

#[cfg(test)]
mod tests;

pub use decimal::Fee;
pub use digest::{About, Basis, Digest};
pub use flow::{Direction, FlowRow, FlowTotals, Flows, FundFlow};
pub use layout::Layout;
pub use reading::{Bill, Row};
pub use sink::Form;
pub use trade::{Totals, TradeBill, TradeRow, Trades};
pub use write::{FlowLine, FundFlowWriter, TradeBillWriter, TradeLine, TradeRefund};

use crate::error::{Advice, Error};

/// How a bill is read.
#[derive(Clone, Debug)]
pub struct Settings {
    max_bytes: u64,
    digest: Option<Digest>,
    instead: fn(&[u8]) -> Error,
}

impl Settings {
    /// Reads bills of up to so many bytes, both as sent and unpacked, so that a gzip bomb costs
    /// no more than the time to unpack that much. A row is about 350 bytes.
    pub fn up_to(max_bytes: u64) -> Settings {
        Settings {
            max_bytes,
            digest: None,
            instead: no_bill,
        }
    }

    /// Holds the bill against a digest once it is read to its end.
    #[must_use]
    pub fn digest(mut self, digest: Digest) -> Settings {
        self.digest = Some(digest);
        self
    }

    /// Tells what it means that a body, given without blanks around it, begins with `<` or `{` as no
    /// bill does; otherwise such a body is `Wire`.
    #[must_use]
    pub fn instead(mut self, says: fn(&[u8]) -> Error) -> Settings {
        self.instead = says;
        self
    }
}

/// The error that a body is which begins as no bill does.
pub fn no_bill(body: &[u8]) -> Error {
    let text = match body.first() {
        Some(b'{') => "this is no bill but a JSON text, as errors are",
        _ => "this is no bill but a page of markup, as proxies send it",
    };
    Error::wire(Advice::Same, text)
}
