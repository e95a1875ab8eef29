//! What a bookkeeper reads: a table for a spreadsheet and a page for a printer, of the same
//! comparison. The same comparison makes the same bytes: no clock and no path of this machine is in them.

mod csv;
mod page;
mod words;

use super::given::Asked;
use super::settle::Settled;
use super::unwritten;
use crate::error::Result;
use std::fs::File;
use std::io::{self, BufWriter, Write};

/// A comparison to be read.
pub(super) struct Report<'a> {
    mchid: &'a str,
    sub_mchid: Option<&'a str>,
    first: String,
    last: String,
    settled: &'a Settled,
}

impl<'a> Report<'a> {
    pub fn of(asked: &'a Asked<'_>, settled: &'a Settled) -> Report<'a> {
        Report {
            mchid: &asked.merchant.mchid,
            sub_mchid: asked.params.text("sub_mchid"),
            first: asked.first.dashed(),
            last: settled.last(asked.first).dashed(),
            settled,
        }
    }

    /// The differences as a table: UTF-8 with a byte order mark, as spreadsheets need it for
    /// Chinese, and RFC 4180.
    pub fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        csv::write(self, out)
    }

    /// The whole comparison as one page that needs nothing else.
    pub fn page(&self, out: &mut dyn Write) -> io::Result<()> {
        page::write(self, out)
    }
}

/// Writes a file whole or not at all: under another name until it is done.
///
/// # Errors
/// `Input`, naming the parameter.
pub(super) fn write(
    name: &str,
    path: &str,
    content: &dyn Fn(&mut dyn Write) -> io::Result<()>,
) -> Result<()> {
    let part = format!("{path}.part");
    let written = || -> io::Result<()> {
        let mut out = BufWriter::new(File::create(&part)?);
        content(&mut out)?;
        let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        std::fs::rename(&part, path)
    };
    written().map_err(|error| {
        // What is left of the part is of no use to anybody.
        let _ = std::fs::remove_file(&part);
        unwritten(&error).at(name)
    })
}
