//! A bill of any size is read and compared in little memory. Its own process, so that nothing
//! else is measured.
#![cfg(target_os = "linux")]

use fenpay::bill::{Form, Layout, Settings, TradeBill, TradeBillWriter, TradeLine};
use fenpay::order::{BillLine, Comparison, LineKind, OrderState, PaidRow, Scope};
use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

const ROWS: u32 = 30_000;

/// The most memory that this process ever held, in KiB.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// What is written at one end is read at the other, a chunk at a time.
struct Inlet(SyncSender<Vec<u8>>);
struct Outlet(Receiver<Vec<u8>>, Vec<u8>);

impl Write for Inlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let gone = |_| io::Error::from(io::ErrorKind::BrokenPipe);
        self.0
            .send(bytes.to_vec())
            .map(|()| bytes.len())
            .map_err(gone)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Read for Outlet {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.1.is_empty() {
            match self.0.recv() {
                Ok(bytes) => self.1 = bytes,
                Err(_) => return Ok(0),
            }
        }
        let count = self.1.as_slice().read(buffer)?;
        self.1.drain(..count);
        Ok(count)
    }
}

fn bill(rows: u32, gzip: bool) -> (Outlet, thread::JoinHandle<()>) {
    let (inlet, outlet) = sync_channel(4);
    let writing = thread::spawn(move || {
        let form = Form {
            gzip,
            ..Form::default()
        };
        let out = io::BufWriter::new(Inlet(inlet));
        let mut writer = TradeBillWriter::new(out, Layout::All, form).unwrap();
        for row in 0..rows {
            let number = format!("ORDER-{row:08}");
            let transaction = format!("42000002632019021677{row:08}");
            let line = TradeLine {
                appid: "wx8888888888888888",
                mch_id: "1900000109",
                openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
                transaction_id: &transaction,
                out_trade_no: &number,
                total: 1234,
                settlement: 1234,
                body: "腾讯充值中心-QQ会员充值",
                ..TradeLine::default()
            };
            writer.line(&line).unwrap();
        }
        writer.finish().unwrap();
    });
    (Outlet(outlet, Vec::new()), writing)
}

fn read(rows: u32, gzip: bool, mut each: impl FnMut(BillLine<'_>)) {
    let (source, writing) = bill(rows, gzip);
    let mut bill = TradeBill::open(source, Settings::up_to(1 << 30)).unwrap();
    while let Some(row) = bill.next_row().unwrap() {
        each(BillLine {
            kind: LineKind::Payment,
            mch_id: row.mch_id(),
            sub_mch_id: row.sub_mch_id(),
            appid: row.appid(),
            out_trade_no: row.out_trade_no(),
            transaction_id: row.transaction_id(),
            out_refund_no: row.out_refund_no(),
            refund_id: row.refund_id(),
            amount: row.total().unwrap(),
            moved: row.total().unwrap(),
            fee: None,
            currency: row.currency(),
            state: row.trade_state(),
            time_ms: row.time().unix_ms(),
        });
    }
    assert_eq!(bill.finish().unwrap().rows, u64::from(rows));
    writing.join().unwrap();
}

#[test]
fn memory_does_not_grow_with_a_bill() {
    for gzip in [false, true] {
        read(1_000, gzip, |_| ()); // threads, tables and buffers are there now
        let before = peak_kib();
        read(ROWS, gzip, |_| ());
        let grown = peak_kib() - before;
        assert!(grown < 512, "{ROWS} rows cost {grown} KiB (packed: {gzip})");
    }
    // A comparison keeps 16 bytes for each payment of the ledger.
    let before = peak_kib();
    let mut comparing = Comparison::begin(Scope {
        mchid: "1900000109".into(),
        appids: vec!["wx8888888888888888".into()],
        until_ms: i64::MAX,
        ..Scope::default()
    });
    for row in 0..ROWS {
        comparing.expect_payment(&PaidRow {
            number: &format!("ORDER-{row:08}"),
            state: OrderState::Paid,
            transaction_id: &format!("42000002632019021677{row:08}"),
            total: 1234,
            currency: "CNY",
            paid_ms: 0,
        });
    }
    comparing.sealed();
    read(ROWS, false, |line| assert!(comparing.line(&line)));
    assert!(!comparing.has_unseen());
    let comparison = comparing.finish();
    assert_eq!(
        (comparison.matched_payments, comparison.differences.len()),
        (u64::from(ROWS), 0)
    );
    let grown = peak_kib() - before;
    assert!(
        grown < u64::from(ROWS) * 24 / 1024 + 512,
        "comparing {ROWS} rows cost {grown} KiB"
    );
}
