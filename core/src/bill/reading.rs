//! A bill that is being read, and its rows, whatever the bill is about.

use super::row::{Cells, Header};
use super::sheet::{Grammar, Sheet, Sums};
use super::{Basis, Settings};
use crate::error::Result;
use crate::types::BeijingTime;
use std::fmt;
use std::io::Read;
use std::marker::PhantomData;

/// What a bill is about: [`super::Trades`] or [`super::Flows`].
pub trait Content {
    /// The columns that are known.
    type Column: Copy + Into<usize>;
    /// What the rows of a whole bill make.
    type Totals;
    /// What the bill looks like.
    fn grammar() -> &'static Grammar;
    /// The totals out of the sums over all rows.
    fn totals(sums: &Sums, digest: Option<Basis>) -> Result<Self::Totals>;
}

/// A bill that is being read, row by row.
pub struct Bill<R: Read, C> {
    sheet: Sheet<R>,
    content: PhantomData<C>,
}

impl<R: Read, C: Content> Bill<R, C> {
    /// Begins to read a bill and reads its header.
    ///
    /// # Errors
    /// What [`Settings::instead`] says of a body that begins as no bill does; `Wire` for anything else
    /// that is none; `Network` and `Timeout` where the reader fails.
    pub fn open(reader: R, settings: Settings) -> Result<Bill<R, C>> {
        Ok(Bill {
            sheet: Sheet::open(reader, settings, C::grammar())?,
            content: PhantomData,
        })
    }

    /// Reads the next row; `None` once the whole bill is read and agrees with its summary and its digest.
    ///
    /// # Errors
    /// `Wire`, naming the line, for what breaks the grammar, and with advice `same` for a bill
    /// that is cut short or whose summary differs, saying in what. An error stays: every later call repeats it.
    pub fn next_row(&mut self) -> Result<Option<Row<'_, C>>> {
        if !self.sheet.advance()? {
            return Ok(None);
        }
        Ok(Some(Row {
            header: &self.sheet.header,
            cells: &self.sheet.cells,
            content: PhantomData,
        }))
    }

    /// Reads what is left and gives back what the rows make.
    ///
    /// # Errors
    /// Those of [`Bill::next_row`].
    pub fn finish(mut self) -> Result<C::Totals> {
        let digest = self.sheet.finish()?;
        C::totals(&self.sheet.sums, digest)
    }

    /// The columns' names in the order of the file, with ASCII parentheses.
    pub fn columns(&self) -> impl ExactSizeIterator<Item = &str> {
        self.sheet.header.names()
    }
}

/// A row of a bill.
///
/// Text is as it stands in the bill; an absent column, and what stands for "none" in one (empty,
/// or `0` in a column of numbers), is `None` or empty text.
pub struct Row<'a, C> {
    header: &'a Header,
    cells: &'a Cells,
    content: PhantomData<C>,
}

impl<C> Clone for Row<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Row<'_, C> {}

impl<'a, C> Row<'a, C> {
    /// The value of a column, by any name that it has had, as it stands in the bill.
    pub fn get(&self, column: &str) -> Option<&'a str> {
        self.cells.at(self.header.position(column)?)
    }

    /// The values in the order of [`Bill::columns`].
    pub fn values(&self) -> impl Iterator<Item = &'a str> + use<'a, C> {
        let cells = self.cells;
        (0..self.header.names().len()).filter_map(|position| cells.at(position))
    }

    /// The number of the line, from 1 for the header.
    pub fn line(&self) -> u64 {
        self.cells.line
    }

    /// Whether a separator inside of a free text was mended: everything else is certain, but where
    /// the one of two free texts ends and the other begins is a guess.
    pub fn is_mended(&self) -> bool {
        self.cells.repaired
    }
}

impl<'a, C: Content> Row<'a, C> {
    pub(super) fn text(&self, column: C::Column) -> &'a str {
        self.cells
            .value(self.header, column.into())
            .unwrap_or_default()
    }

    pub(super) fn number(&self, column: C::Column) -> Option<i64> {
        self.cells.number(column.into())
    }

    pub(super) fn instant(&self, column: C::Column) -> Option<BeijingTime> {
        self.number(column)
            .map(|s| BeijingTime::from_unix_ms(s.saturating_mul(1000)))
    }

    /// An instant of a column that no row leaves empty.
    pub(super) fn certain_instant(&self, column: C::Column) -> BeijingTime {
        self.instant(column).unwrap_or(BeijingTime::from_unix_ms(0))
    }
}

/// The line's number only: values are personal.
impl<C> fmt::Debug for Row<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Row(line {})", self.line())
    }
}
