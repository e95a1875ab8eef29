//! One line of a bill cut into values, and the header that says which value is which.

use super::column::{self, Column, Shape};
use super::decimal::scaled;
use crate::error::{Advice, Error, Result};
use crate::types::BeijingTime;
use std::ops::Range;

/// The most columns that a bill may have.
const MAX_COLUMNS: usize = 200;
/// The longest table of known columns.
pub(super) const MAX_KNOWN: usize = 32;

/// The header: which column stands where.
pub struct Header {
    table: &'static [Column],
    /// The names as plain text, in the order of the file.
    names: Vec<String>,
    /// For each position in the file, the known column that stands there.
    known: Vec<Option<usize>>,
    /// For each known column, its position in the file.
    at: [Option<usize>; MAX_KNOWN],
}

impl Header {
    /// Reads a header line.
    ///
    /// # Errors
    /// `Wire` where a required column is missing or one occurs twice.
    pub(super) fn read(line: &str, table: &'static [Column], required: &[usize]) -> Result<Header> {
        let names: Vec<String> = line
            .split(',')
            .take(MAX_COLUMNS + 1)
            .map(|n| column::plain(n).into_owned())
            .collect();
        if names.len() > MAX_COLUMNS {
            return Err(refuse("its header has too many columns"));
        }
        let known: Vec<_> = names.iter().map(|name| column::find(table, name)).collect();
        let mut at = [None; MAX_KNOWN];
        for (position, column) in known.iter().enumerate() {
            let Some(column) = *column else { continue };
            if at[column].replace(position).is_some() {
                return Err(refuse(&format!(
                    "its header has {} twice",
                    table[column].names[0]
                )));
            }
        }
        if let Some(missing) = required.iter().find(|column| at[**column].is_none()) {
            let name = table[*missing].names[0];
            return Err(refuse(&format!(
                "its first line is no header with a column {name}"
            )));
        }
        Ok(Header {
            table,
            names,
            known,
            at,
        })
    }

    /// The names in the order of the file, with ASCII parentheses.
    pub(super) fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The position of a column, by any of the names that it has had.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        let name = column::plain(name);
        match column::find(self.table, &name) {
            Some(column) => self.at[column],
            None => self.names.iter().position(|n| *n == name),
        }
    }

    fn shape(&self, position: usize) -> Shape {
        self.known[position].map_or(Shape::Free, |column| self.table[column].shape)
    }

    fn label(&self, position: usize) -> &'static str {
        self.known[position].map_or("an unknown column", |column| self.table[column].names[0])
    }
}

/// A row, reused from line to line so that reading allocates nothing.
#[derive(Default)]
pub struct Cells {
    text: String,
    pieces: Vec<Range<usize>>,
    numbers: [Option<i64>; MAX_KNOWN],
    pub(super) line: u64,
    pub(super) repaired: bool,
}

impl Cells {
    /// Cuts a line into values and reads those that are numbers.
    ///
    /// A line with more values than columns is mended where exactly one reading fits: the excess
    /// goes into the first of the `absorbing` columns with which every other value has its
    /// column's shape, unless a column outside of `absorbing` could hold it just as well.
    ///
    /// # Errors
    /// `Wire`, naming the line and never a value.
    pub(super) fn fill(
        &mut self,
        line: &mut Vec<u8>,
        number: u64,
        header: &Header,
        absorbing: &[usize],
    ) -> Result<()> {
        (self.line, self.repaired) = (number, false);
        let mut bytes = std::mem::take(&mut self.text).into_bytes();
        std::mem::swap(&mut bytes, line);
        self.text = String::from_utf8(bytes).map_err(|_| at_line(number, "is not UTF-8"))?;
        cut(&self.text, &mut self.pieces);
        let columns = header.names.len();
        if self.pieces.len() < columns {
            let text = format!(
                "has {} of {columns} values; the download is cut short or a value holds a line break",
                self.pieces.len()
            );
            return Err(at_line(number, &text));
        }
        if self.pieces.len() > columns {
            let absorber = self.absorber(header, absorbing).ok_or_else(|| {
                at_line(number, &format!("has {} values for {columns} columns, and more than one reading is possible or none", self.pieces.len()))
            })?;
            absorb(&mut self.pieces, absorber, columns);
            self.repaired = true;
        }
        self.read_numbers(header)
    }

    fn absorber(&self, header: &Header, absorbing: &[usize]) -> Option<usize> {
        let columns = header.names.len();
        let fits = |position: &usize| {
            let mut pieces = self.pieces.clone();
            absorb(&mut pieces, *position, columns);
            pieces
                .iter()
                .enumerate()
                .all(|(at, piece)| has_shape(header.shape(at), &self.text[piece.clone()]))
        };
        let ours: Vec<usize> = absorbing
            .iter()
            .filter_map(|column| header.at[*column])
            .collect();
        let mut others =
            (0..columns).filter(|at| header.shape(*at) == Shape::Free && !ours.contains(at));
        let found = ours.iter().copied().find(|position| fits(position))?;
        others.all(|position| !fits(&position)).then_some(found)
    }

    fn read_numbers(&mut self, header: &Header) -> Result<()> {
        self.numbers = [None; MAX_KNOWN];
        for (position, piece) in self.pieces.iter().enumerate() {
            let Some(column) = header.known[position] else {
                continue;
            };
            self.numbers[column] = number(header.table[column].shape, &self.text[piece.clone()])
                .map_err(|what| {
                    at_line(
                        self.line,
                        &format!("has {what} as {}", header.label(position)),
                    )
                })?;
        }
        Ok(())
    }

    /// The value at a position of the file.
    pub(super) fn at(&self, position: usize) -> Option<&str> {
        self.pieces
            .get(position)
            .map(|piece| &self.text[piece.clone()])
    }

    /// The value of a known column.
    pub(super) fn value(&self, header: &Header, column: usize) -> Option<&str> {
        header.at[column].and_then(|position| self.at(position))
    }

    /// The number of a known column: seconds, fen, or hundred-thousandths; `None` where it is empty.
    pub(super) fn number(&self, column: usize) -> Option<i64> {
        self.numbers[column]
    }
}

/// Cuts a row at comma and backtick; the row's first backtick belongs to no value.
fn cut(text: &str, pieces: &mut Vec<Range<usize>>) {
    pieces.clear();
    let mut start = usize::from(text.starts_with('`'));
    // Backticks are rare inside of values, so looking for them is quicker than for the two together.
    let bytes = text.as_bytes();
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'`') {
        if at > 0 && bytes[at - 1] == b',' {
            pieces.push(start..at - 1);
            start = at + 1;
        }
    }
    pieces.push(start..text.len());
}

/// The values of a summary row.
pub(super) fn cut_summary(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    cut(text, &mut pieces);
    pieces.into_iter().map(|piece| &text[piece]).collect()
}

/// Joins the pieces from `position` on into one, so that `columns` are left.
fn absorb(pieces: &mut Vec<Range<usize>>, position: usize, columns: usize) {
    let excess = pieces.len() - columns;
    pieces[position].end = pieces[position + excess].end;
    pieces.drain(position + 1..=position + excess);
}

/// Reads a value that is a number of some kind; says what is wrong with it.
fn number(shape: Shape, text: &str) -> Result<Option<i64>, &'static str> {
    match shape {
        Shape::Time => time(text).map(Some).ok_or("no time"),
        Shape::MaybeTime if text.is_empty() || text == "0" => Ok(None),
        Shape::MaybeTime => time(text).map(Some).ok_or("no time"),
        Shape::Yuan | Shape::Fee if text.is_empty() => Ok(None),
        Shape::Yuan => scaled(text, 2).map(Some).ok_or("no exact amount"),
        Shape::Fee => scaled(text, 5).map(Some).ok_or("no exact amount"),
        Shape::Direction => match text {
            "收入" => Ok(Some(1)),
            "支出" => Ok(Some(-1)),
            _ => Err("neither 收入 nor 支出"),
        },
        Shape::Id | Shape::Word | Shape::Currency | Shape::Rate | Shape::Free => Ok(None),
    }
}

/// Seconds since 1970. Full-width colons, as in the samples of 2017, stand for plain ones: the
/// instant is the same, and no other reading exists (v2 reference, 6.2).
fn time(text: &str) -> Option<i64> {
    let read = |text: &str| {
        BeijingTime::parse_spaced(text)
            .ok()
            .map(BeijingTime::unix_s)
    };
    if text.contains('：') {
        read(&text.replace('：', ":"))
    } else {
        read(text)
    }
}

/// Whether a value is written in its column's shape; stricter than reading, for mended rows.
fn has_shape(shape: Shape, text: &str) -> bool {
    let all = |allowed: fn(u8) -> bool| text.bytes().all(allowed);
    match shape {
        Shape::Time | Shape::MaybeTime | Shape::Direction => number(shape, text).is_ok(),
        Shape::Yuan | Shape::Fee => !text.is_empty() && number(shape, text).is_ok(),
        Shape::Id => all(|b| b.is_ascii_graphic() && b != b'`'),
        Shape::Word => all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_'),
        Shape::Currency => text.len() == 3 && all(|b| b.is_ascii_uppercase()),
        Shape::Rate => text
            .strip_suffix('%')
            .is_some_and(|number| scaled(number, 5).is_some()),
        Shape::Free => true,
    }
}

/// A bill that is not one, or not whole.
pub(super) fn refuse(what: &str) -> Error {
    Error::wire(Advice::Never, format!("this is no bill: {what}"))
}

/// A line that does not follow the grammar.
pub(super) fn at_line(number: u64, what: &str) -> Error {
    Error::wire(Advice::Same, format!("line {number} of the bill {what}"))
}
