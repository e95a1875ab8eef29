//! Bills of both kinds, packed and not: a bill that is read whole reads the same in pieces of one byte, its
//! totals are those of its rows added up a second time, and no part of it passes for another whole.

use fenpay::Result;
use fenpay::bill::{Direction, FlowTotals, FundFlow, Settings, Totals, TradeBill};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{Read, Write};

/// The most bytes that a bill may unpack to here.
const MOST: u64 = 64 << 10;

/// A flag byte, two bytes of a place, and a file.
pub fn run(bytes: &[u8]) {
    let [flags, high, low, file @ ..] = bytes else {
        return;
    };
    let place = usize::from(*high) << 8 | usize::from(*low);
    let packed = match flags & 2 != 0 {
        true => gzip(file),
        false => file.to_vec(),
    };
    match flags & 1 != 0 {
        true => checked(&packed, place, trade),
        false => checked(&packed, place, flow),
    }
    let _ = fenpay::v2::bill::refusal(file);
    if let Ok(text) = std::str::from_utf8(file) {
        let _ = fenpay::v2::bill::digest(text);
    }
}

/// The rows as texts, and the totals.
type Whole<T> = (Vec<Vec<String>>, T);

fn checked<T>(file: &[u8], place: usize, read: impl Fn(Bytes) -> Result<Whole<T>>)
where
    T: PartialEq + std::fmt::Debug,
{
    let whole = read(Bytes { file, step: 4096 });
    let slowly = read(Bytes { file, step: 1 });
    match (&whole, &slowly) {
        (Ok(whole), Ok(slowly)) => assert_eq!(whole, slowly),
        (Err(one), Err(two)) => assert_eq!(one.to_string(), two.to_string()),
        _ => panic!("whole and slowly differ"),
    }
    let Ok(whole) = whole else { return };
    let cut = &file[..place % file.len()];
    // What is lost in a cut that is taken changes nothing: a line break, zeros of the last decimal.
    if let Ok(part) = read(Bytes {
        file: cut,
        step: 4096,
    }) {
        assert_eq!(part, whole, "a part passes for a whole");
    }
}

fn trade(file: Bytes) -> Result<Whole<Totals>> {
    let mut bill = TradeBill::open(file, Settings::up_to(MOST))?;
    let (mut rows, mut sums) = (Vec::new(), [0i128; 4]);
    while let Some(row) = bill.next_row()? {
        rows.push(row.values().map(str::to_owned).collect());
        let parts = [row.total(), row.settlement(), row.refund(), row.coupon()];
        for (sum, part) in sums.iter_mut().zip(parts) {
            *sum += i128::from(part.unwrap_or(0));
        }
        let _ = (
            row.time(),
            row.refund_time(),
            row.fee(),
            row.out_trade_no(),
            row.is_mended(),
        );
    }
    let totals = bill.finish()?;
    let told = [
        totals.total,
        totals.settlement,
        totals.refund,
        totals.coupon,
    ];
    assert_eq!(told.map(i128::from), sums);
    assert_eq!(totals.rows, rows.len() as u64);
    Ok((rows, totals))
}

fn flow(file: Bytes) -> Result<Whole<FlowTotals>> {
    let mut bill = FundFlow::open(file, Settings::up_to(MOST))?;
    let (mut rows, mut sums) = (Vec::new(), [0i128; 4]);
    while let Some(row) = bill.next_row()? {
        rows.push(row.values().map(str::to_owned).collect());
        let at = match row.direction() {
            Direction::Income => 0,
            Direction::Expense => 2,
        };
        sums[at] += 1;
        sums[at + 1] += i128::from(row.amount().unwrap_or(0));
        let _ = (row.time(), row.balance(), row.remark());
    }
    let totals = bill.finish()?;
    let counts = [totals.incomes, totals.expenses].map(i128::from);
    let amounts = [totals.income, totals.expense].map(i128::from);
    assert_eq!([counts[0], amounts[0], counts[1], amounts[1]], sums);
    assert_eq!(totals.rows, rows.len() as u64);
    Ok((rows, totals))
}

/// A file that comes in pieces.
struct Bytes<'a> {
    file: &'a [u8],
    step: usize,
}

impl Read for Bytes<'_> {
    fn read(&mut self, room: &mut [u8]) -> std::io::Result<usize> {
        let most = self.step.min(room.len());
        self.file.read(&mut room[..most])
    }
}

fn gzip(file: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all(file).expect("into memory");
    out.finish().expect("into memory")
}
