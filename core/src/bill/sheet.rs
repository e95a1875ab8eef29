//! The grammar that all bills share: a header, rows, a summary header and a summary that is held
//! against the rows.

use super::column::Column;
use super::decimal::{printed, scaled};
use super::lines::Lines;
use super::row::{Cells, Header, at_line, cut_summary, refuse};
use super::{Basis, Digest, Settings, column};
use crate::error::{Advice, Error, Result};
use std::io::Read;

/// The most sums that a summary has.
pub(super) const MAX_SUMS: usize = 9;
/// The sums over the rows read so far, each in its own unit.
pub type Sums = [i128; MAX_SUMS];

/// What a kind of bill looks like.
pub struct Grammar {
    pub(super) columns: &'static [Column],
    /// Without these, a first line is no header.
    pub(super) required: &'static [usize],
    /// Where a separator inside of a value may have come from, the likeliest first.
    pub(super) absorbing: &'static [usize],
    pub(super) summary: &'static [Sum],
    /// Adds a row to the sums.
    pub(super) tally: fn(&Cells, &mut Sums),
}

/// One value of a summary.
pub struct Sum {
    /// Its names, the current one first.
    pub(super) names: &'static [&'static str],
    /// Its decimals.
    pub(super) scale: u32,
    /// The sums of which it must equal one.
    pub(super) slots: &'static [usize],
    /// Whether a summary without it is none.
    pub(super) required: bool,
    /// What it is, in plain words.
    pub(super) what: &'static str,
}

impl Sum {
    /// The number of rows, which no summary leaves out.
    pub(super) const fn of_rows(
        names: &'static [&'static str],
        slots: &'static [usize],
        what: &'static str,
    ) -> Sum {
        Sum {
            names,
            scale: 0,
            slots,
            required: true,
            what,
        }
    }

    /// A sum that some summaries leave out.
    pub(super) const fn of(
        names: &'static [&'static str],
        scale: u32,
        slots: &'static [usize],
        what: &'static str,
    ) -> Sum {
        Sum {
            names,
            scale,
            slots,
            required: false,
            what,
        }
    }
}

/// A sum as the number that it is given out as.
pub(super) fn whole<N: TryFrom<i128>>(sum: i128) -> Result<N> {
    let beyond = |_| Error::wire(Advice::Never, "the bill's sums are beyond all money");
    N::try_from(sum).map_err(beyond)
}

/// A bill that is being read.
pub(super) struct Sheet<R: Read> {
    grammar: &'static Grammar,
    lines: Lines<R>,
    digest: Option<Digest>,
    pub(super) header: Header,
    pub(super) cells: Cells,
    line: Vec<u8>,
    pub(super) sums: Sums,
    basis: Option<Basis>,
    progress: Progress,
}

enum Progress {
    Rows,
    Verified,
    Failed(Error),
}

impl<R: Read> Sheet<R> {
    pub(super) fn open(
        reader: R,
        settings: Settings,
        grammar: &'static Grammar,
    ) -> Result<Sheet<R>> {
        let mut lines = Lines::open(reader, settings.max_bytes, settings.digest.is_some())?;
        let mut line = Vec::new();
        loop {
            if !lines.next(&mut line)? {
                return Err(refuse("it is empty").advise(Advice::Same));
            }
            if !line.trim_ascii().is_empty() {
                break;
            }
        }
        if matches!(line.trim_ascii_start().first(), Some(b'<' | b'{')) {
            line.push(b'\n');
            lines.rest(&mut line)?;
            return Err((settings.instead)(line.trim_ascii()));
        }
        let text = std::str::from_utf8(&line).map_err(|_| refuse("its first line is not UTF-8"))?;
        let header = Header::read(text, grammar.columns, grammar.required)?;
        let (cells, sums) = (Cells::default(), [0; MAX_SUMS]);
        let digest = settings.digest;
        Ok(Sheet {
            grammar,
            lines,
            digest,
            header,
            cells,
            line,
            sums,
            basis: None,
            progress: Progress::Rows,
        })
    }

    /// Reads the next row into `cells`; `false` once all is read and the summary agrees.
    pub(super) fn advance(&mut self) -> Result<bool> {
        match &self.progress {
            Progress::Rows => {}
            Progress::Verified => return Ok(false),
            Progress::Failed(error) => return Err(error.clone()),
        }
        let step = self.step();
        match &step {
            Ok(true) => {}
            Ok(false) => self.progress = Progress::Verified,
            Err(error) => self.progress = Progress::Failed(error.clone()),
        }
        step
    }

    /// Reads what is left and gives back on which bytes a digest agreed.
    pub(super) fn finish(&mut self) -> Result<Option<Basis>> {
        while self.advance()? {}
        Ok(self.basis)
    }

    fn step(&mut self) -> Result<bool> {
        if !self.lines.next(&mut self.line)? {
            return Err(cut_short());
        }
        if self.line.first() != Some(&b'`') {
            self.check_summary()?;
            self.expect_end()?;
            return Ok(false);
        }
        let number = self.lines.number();
        self.cells
            .fill(&mut self.line, number, &self.header, self.grammar.absorbing)?;
        (self.grammar.tally)(&self.cells, &mut self.sums);
        Ok(true)
    }

    fn check_summary(&mut self) -> Result<()> {
        let number = self.lines.number();
        let names = String::from_utf8(std::mem::take(&mut self.line)).unwrap_or_default();
        let names: Vec<_> = names.split(',').map(column::plain).collect();
        let missing = |sum: &&Sum| sum.required && !names.iter().any(|n| sum.names.contains(&&**n));
        if self.grammar.summary.iter().any(|sum| missing(&sum)) {
            return Err(at_line(
                number,
                "is neither a row nor the summary's header; the download may be cut short",
            ));
        }
        if !self.lines.next(&mut self.line)? {
            return Err(cut_short());
        }
        let number = self.lines.number();
        let text = std::str::from_utf8(&self.line).map_err(|_| at_line(number, "is not UTF-8"))?;
        let values = cut_summary(text);
        if values.len() != names.len() || !text.starts_with('`') {
            return Err(at_line(
                number,
                "is no whole summary; the download may be cut short",
            ));
        }
        let mut differences = Vec::new();
        for (name, value) in names.iter().zip(values) {
            let Some(sum) = self
                .grammar
                .summary
                .iter()
                .find(|s| s.names.contains(&&**name))
            else {
                continue;
            };
            let said = scaled(value, sum.scale).ok_or_else(|| {
                at_line(number, &format!("has no exact number as {}", sum.names[0]))
            })?;
            if !sum
                .slots
                .iter()
                .any(|slot| self.sums[*slot] == i128::from(said))
            {
                let (said, found) = (
                    printed(said.into(), sum.scale),
                    printed(self.sums[sum.slots[0]], sum.scale),
                );
                differences.push(format!("{} {said}, but the rows make {found}", sum.what));
            }
        }
        if differences.is_empty() {
            return Ok(());
        }
        let text = format!(
            "the bill's summary does not agree with its rows: it says {}; download it again",
            differences.join("; it says ")
        );
        Err(Error::wire(Advice::Same, text))
    }

    fn expect_end(&mut self) -> Result<()> {
        while self.lines.next(&mut self.line)? {
            if !self.line.trim_ascii().is_empty() {
                return Err(at_line(self.lines.number(), "comes after the summary"));
            }
        }
        if let Some(digest) = &self.digest {
            self.basis = Some(self.lines.check(digest)?);
        }
        Ok(())
    }
}

fn cut_short() -> Error {
    let text = "the bill ends without its summary: the download was cut short; download it again";
    Error::wire(Advice::Same, text)
}
