//! Lines out of a stream that may be packed, in bounded memory whatever its size.

use super::digest::{Basis, Digest};
use crate::crypto::digest::hex_lower;
use crate::error::{Advice, Error, Kind, Result};
use flate2::read::MultiGzDecoder;
use sha1::{Digest as _, Sha1};
use std::io::{self, BufRead, BufReader, Chain, Cursor, Read};

/// The longest line that is read. A row has about 30 fields, the longest of 128 bytes or so.
pub(super) const MAX_LINE: usize = 16 * 1024;
/// The longest error reply that is read.
const MAX_MARKUP: u64 = 64 * 1024;
const BUFFER: usize = 32 * 1024;
const GZIP: [u8; 2] = [0x1F, 0x8B];
const BOM: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// The stream as it was sent: the two bytes that were looked at, then the rest.
type Sent<R> = Chain<Cursor<Vec<u8>>, Meter<R>>;

/// A stream of lines, with its line number and, where a digest was asked for, its digests.
pub(super) struct Lines<R: Read> {
    source: BufReader<Meter<Unpacked<R>>>,
    number: u64,
}

enum Unpacked<R: Read> {
    Plain(Sent<R>),
    Gzip(Box<MultiGzDecoder<Sent<R>>>),
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Unpacked::Plain(source) => source.read(buffer),
            Unpacked::Gzip(source) => source.read(buffer),
        }
    }
}

impl<R: Read> Lines<R> {
    /// Looks at the first two bytes and unpacks what begins with gzip's magic number.
    pub(super) fn open(reader: R, max_bytes: u64, digest: bool) -> Result<Lines<R>> {
        let mut sent = Meter::new(reader, max_bytes, digest);
        let mut head = Vec::with_capacity(GZIP.len());
        (&mut sent)
            .take(GZIP.len() as u64)
            .read_to_end(&mut head)
            .map_err(fault)?;
        let packed = head == GZIP;
        let sent = Cursor::new(head).chain(sent);
        let unpacked = if packed {
            Unpacked::Gzip(Box::new(MultiGzDecoder::new(sent)))
        } else {
            Unpacked::Plain(sent)
        };
        let source =
            BufReader::with_capacity(BUFFER, Meter::new(unpacked, max_bytes, digest && packed));
        let mut lines = Lines { source, number: 0 };
        lines.skip_bom()?;
        Ok(lines)
    }

    fn skip_bom(&mut self) -> Result<()> {
        // The buffer may come filled byte by byte; what is no BOM is put back in front.
        let mut head = Vec::with_capacity(BOM.len());
        while head.len() < BOM.len() {
            let available = self.source.fill_buf().map_err(fault)?;
            match available.first() {
                Some(byte) if *byte == BOM[head.len()] => head.push(*byte),
                Some(_) if head.is_empty() => return Ok(()),
                _ => return Err(damaged("it begins with half a byte order mark")),
            }
            self.source.consume(1);
        }
        Ok(())
    }

    /// Replaces `line` with the next line, without its ending; `false` at the end of the stream.
    ///
    /// # Errors
    /// `Wire` for a line that is too long, a stream above the cap or a damaged packing, `Network`
    /// where the source itself fails.
    pub(super) fn next(&mut self, line: &mut Vec<u8>) -> Result<bool> {
        line.clear();
        let limit = MAX_LINE as u64 + 1;
        let taken = (&mut self.source)
            .take(limit)
            .read_until(b'\n', line)
            .map_err(fault)?;
        if taken == 0 {
            return Ok(false);
        }
        self.number = self.number.saturating_add(1);
        if line.last() == Some(&b'\n') {
            line.pop();
            if line.last() == Some(&b'\r') {
                line.pop();
            }
        } else if line.len() > MAX_LINE {
            let text = format!(
                "line {} of the bill is longer than {MAX_LINE} bytes",
                self.number
            );
            return Err(Error::wire(Advice::Never, text));
        }
        Ok(true)
    }

    /// The number of the line that was read last, from 1.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Appends the rest of the stream to `bytes`, as far as an error reply may be long.
    pub(super) fn rest(&mut self, bytes: &mut Vec<u8>) -> Result<()> {
        (&mut self.source)
            .take(MAX_MARKUP)
            .read_to_end(bytes)
            .map_err(fault)?;
        Ok(())
    }

    /// Holds the whole stream against a digest; call it at the end of the stream.
    pub(super) fn check(&self, digest: &Digest) -> Result<Basis> {
        let unpacked = self.source.get_ref();
        match &unpacked.source {
            Unpacked::Plain(sent) => {
                let sent = sent.get_ref().1.hash();
                digest.check(&sent, &sent)
            }
            Unpacked::Gzip(decoder) => {
                let sent = decoder.get_ref().get_ref().1.hash();
                digest.check(&sent, &unpacked.hash())
            }
        }
    }
}

/// Counts bytes up to a cap, and hashes them where that is wanted.
struct Meter<R> {
    source: R,
    left: u64,
    hash: Option<Sha1>,
}

impl<R> Meter<R> {
    fn new(source: R, cap: u64, hash: bool) -> Meter<R> {
        Meter {
            source,
            left: cap,
            hash: hash.then(Sha1::new),
        }
    }

    /// SHA-1 in lower-case hex; empty where none was wanted.
    fn hash(&self) -> String {
        self.hash
            .clone()
            .map(|hash| hex_lower(&hash.finalize()))
            .unwrap_or_default()
    }
}

impl<R: Read> Read for Meter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.left = self
            .left
            .checked_sub(count as u64)
            .ok_or_else(|| io::Error::other(OverCap))?;
        if let Some(hash) = &mut self.hash {
            hash.update(&buffer[..count]);
        }
        Ok(count)
    }
}

#[derive(Debug)]
struct OverCap;

impl std::fmt::Display for OverCap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("larger than the cap")
    }
}

impl std::error::Error for OverCap {}

/// What a failed read means: our cap, a damaged packing, or a source that broke.
fn fault(error: io::Error) -> Error {
    if error.get_ref().is_some_and(|inner| inner.is::<OverCap>()) {
        return Error::wire(
            Advice::Never,
            "the bill is larger than the cap that was set for it",
        );
    }
    use io::ErrorKind::{InvalidData, InvalidInput, TimedOut, UnexpectedEof};
    match error.kind() {
        InvalidData | InvalidInput | UnexpectedEof => {
            damaged("its packing is damaged or cut short")
        }
        TimedOut => Error::new(Kind::Timeout, Advice::Same, "the bill's source timed out"),
        kind => Error::new(
            Kind::Network,
            Advice::Same,
            format!("the bill's source failed: {kind}"),
        ),
    }
}

fn damaged(what: &str) -> Error {
    Error::wire(
        Advice::Same,
        format!("the bill is no whole file: {what}; download it again"),
    )
}
