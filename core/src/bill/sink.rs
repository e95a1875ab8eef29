//! Where a bill's lines are written to, in the form that is wanted.

use crate::error::{Advice, Error, Kind, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// How a bill's bytes are made. The default is that of real bills: byte order mark, CRLF, unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// Begin with a byte order mark.
    pub bom: bool,
    /// End lines with CRLF and not with LF.
    pub crlf: bool,
    /// Pack the bill as a gzip file (`tar_type=GZIP`).
    pub gzip: bool,
}

impl Default for Form {
    fn default() -> Form {
        Form {
            bom: true,
            crlf: true,
            gzip: false,
        }
    }
}

/// Where lines go, packed or not.
pub(super) struct Sink<W: Write> {
    out: Out<W>,
    ending: &'static str,
    bom: bool,
}

enum Out<W: Write> {
    Plain(W),
    Gzip(GzEncoder<W>),
}

impl<W: Write> Sink<W> {
    pub(super) fn new(out: W, form: Form) -> Sink<W> {
        let out = if form.gzip {
            Out::Gzip(GzEncoder::new(out, Compression::default()))
        } else {
            Out::Plain(out)
        };
        Sink {
            out,
            ending: if form.crlf { "\r\n" } else { "\n" },
            bom: form.bom,
        }
    }

    pub(super) fn text(&mut self, line: &str) -> Result<()> {
        let bom = if std::mem::take(&mut self.bom) {
            "\u{feff}"
        } else {
            ""
        };
        for part in [bom, line, self.ending] {
            match &mut self.out {
                Out::Plain(out) => out.write_all(part.as_bytes()),
                Out::Gzip(out) => out.write_all(part.as_bytes()),
            }
            .map_err(broken)?;
        }
        Ok(())
    }

    pub(super) fn summary(&mut self, names: &str, values: &[String]) -> Result<()> {
        self.text(names)?;
        self.text(&format!("`{}", values.join(",`")))
    }

    pub(super) fn finish(self) -> Result<W> {
        let mut out = match self.out {
            Out::Plain(out) => out,
            Out::Gzip(out) => out.finish().map_err(broken)?,
        };
        out.flush().map_err(broken)?;
        Ok(out)
    }
}

fn broken(error: std::io::Error) -> Error {
    let text = format!("the bill could not be written: {}", error.kind());
    Error::new(Kind::Internal, Advice::Never, text)
}
