//! Disks that are full and files that are read-only, for real: small disks in mount namespaces.

use fenpay::error::{Advice, Kind};
use fenpay::ledger::{Committed, Ledger};
use fenpay_tests::ledger_suite::{order, placing};
use fenpay_tests::ledgers::{self, sqlite_in};
use fenpay_tests::namespaces::{self, may, with_disk};
use fenpay_tests::servers::{Make, Own};
use fenpay_tests::shop::{MCHID, Shop};
use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::{env, thread};

/// Names what this program does when a test runs it again as a process of its own.
const PART: &str = "FENPAY_DISK_PART";
/// Where that process has its disk.
const DISK: &str = "FENPAY_DISK";

/// Runs a part of this program with a disk of that size.
fn part(name: &str, size: &str) {
    if !may(&format!("disks: {name}")) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().display().to_string();
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "plays_its_part", "--nocapture"])
        .env(PART, name)
        .env(DISK, &folder);
    let output = with_disk(&folder, size, &command).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    println!("{text}");
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{name}"
    );
}

/// Does nothing in an ordinary run; in a process that [`part`] starts, it is that process.
#[test]
fn plays_its_part() {
    let Ok(name) = env::var(PART) else { return };
    let disk = PathBuf::from(env::var_os(DISK).unwrap());
    match name.as_str() {
        "full-sqlite" => full(&disk, 512 << 10, 10, &sqlite_in(&disk), || {}),
        "full-postgresql" => full_server(&disk, Make::Postgres),
        "full-mariadb" => full_server(&disk, Make::Mariadb),
        "read-only-file" => read_only_file(&disk),
        "read-only-disk" => read_only_disk(&disk),
        _ => panic!("no such part: {name}"),
    }
}

#[test]
fn a_full_disk_under_sqlite_loses_nothing_and_answers_no_notice_that_is_not_kept() {
    part("full-sqlite", "4m");
}

#[test]
fn a_full_disk_under_postgresql_loses_nothing_and_answers_no_notice_that_is_not_kept() {
    if Make::Postgres.shared().is_some() {
        part("full-postgresql", "72m");
    }
}

#[test]
fn a_full_disk_under_mariadb_loses_nothing_and_answers_no_notice_that_is_not_kept() {
    if Make::Mariadb.shared().is_some() {
        part("full-mariadb", "160m");
    }
}

#[test]
fn a_ledger_on_a_read_only_file_says_so_and_takes_nothing() {
    part("read-only-file", "16m");
}

#[test]
fn a_ledger_on_a_read_only_disk_says_so_and_takes_nothing() {
    part("read-only-disk", "16m");
}

/// Takes what is left of a disk, until the file is removed.
struct Ballast(PathBuf);

impl Ballast {
    fn load(path: PathBuf) -> Ballast {
        let mut file = File::create(&path).unwrap();
        let sizes = [1 << 20, 1 << 12, 1];
        for size in sizes {
            while file.write_all(&vec![0; size]).is_ok() {}
        }
        Ballast(path)
    }
}

impl Drop for Ballast {
    fn drop(&mut self) {
        fs::remove_file(&self.0).unwrap();
    }
}

/// Fills the disk under a database's server. One that gives up over it is started again once there
/// is room.
fn full_server(disk: &Path, make: Make) {
    let folder = disk.join("server");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(disk, fs::Permissions::from_mode(0o755)).unwrap();
    let own = Own {
        folder: Some(folder),
        ..Own::default()
    };
    let server = make.own(&own).unwrap();
    let url = server.fresh_database();
    full(disk, 1 << 20, 2, &url, || {
        if server.run("", "SELECT 1").is_err() {
            println!("{} gave up", make.name());
            server.kill9();
            server.restart();
        }
    });
}

/// Fills the disk under a ledger, of which so many bytes are left at first, until so many changes
/// are refused in a row; holds what it and an engine tell against what is there once the disk has
/// room again.
fn full(disk: &Path, left: usize, most: u32, url: &str, recover: impl Fn()) {
    let ledger = ledgers::open(url).unwrap();
    let shop = Shop::on(ledger.clone());
    shop.place("ORDER-1").unwrap();
    shop.pay("ORDER-1");
    let notices = shop.notices();
    let before = ledger.verify().unwrap().entries;

    // Some room is left at first, so that it gets full in the middle of the work.
    let spare = disk.join("spare");
    fs::write(&spare, vec![0; left]).unwrap();
    let ballast = Ballast::load(disk.join("ballast"));
    fs::remove_file(&spare).unwrap();
    let (mut told, mut refused, mut in_a_row) = (Vec::new(), Vec::new(), 0);
    for at in 0..20_000 {
        let number = format!("FULL-{at}");
        match ledger.commit(&placing(&order(&number))) {
            Ok(outcome) => {
                assert_eq!(outcome, Committed::Done);
                told.push(number);
                in_a_row = 0;
            }
            Err(error) => {
                assert_eq!(error.kind(), Kind::Ledger, "{error}");
                let advice = error.advice();
                assert!(matches!(advice, Advice::Later | Advice::Query), "{error}");
                println!("{error}");
                refused.push(number);
                in_a_row += 1;
            }
        }
        if in_a_row == most {
            break;
        }
    }
    assert!(
        told.len() > 5 && in_a_row == most,
        "{} were taken",
        told.len()
    );
    println!("{} were taken, {} refused", told.len(), refused.len());
    let last = at_the_limit(&shop, &ledger, &notices[0].body);
    drop(ballast);
    recover();

    // There is room again; nobody opened anything anew.
    until_it_works(|| ledger.commit(&placing(&order("ROOM-1"))).is_ok());
    for number in &told {
        let kept = ledger.order(MCHID, number).unwrap();
        assert!(kept.is_some(), "{number} was told and is lost");
    }
    for number in &refused {
        let again = ledger.commit(&placing(&order(number))).unwrap();
        assert!(matches!(again, Committed::Done | Committed::Repeated));
    }
    assert!(!last, "a notice was answered on a full disk");
    shop.take(&notices[0]).outcome.unwrap();
    shop.place("ORDER-2").unwrap();
    assert_eq!(shop.events(), ["payment.paid"]);
    let verified = ledgers::open(url).unwrap().verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
    let ours = 1 + told.len() + refused.len();
    // The payment, and two changes for the order that was placed last.
    assert_eq!(verified.entries, before + ours as u64 + 3);
}

/// What an engine does on a full disk: nothing leaves without its intent (P10), and nothing is
/// acknowledged that is not kept (P11). Gives whether the notice was taken.
fn at_the_limit(shop: &Shop, ledger: &Arc<dyn Ledger>, notice: &[u8]) -> bool {
    let sent = shop.wire.sent().len();
    let error = shop.place("ORDER-2").unwrap_err();
    assert_eq!(error.kind(), Kind::Ledger, "{error}");
    assert_eq!(shop.wire.sent().len(), sent, "{:?}", shop.wire.sent());
    let received = shop.engine.receive(&[], notice);
    // Reading goes on.
    assert!(ledger.order(MCHID, "ORDER-1").unwrap().is_some());
    received.outcome.is_ok() || received.reply.body.contains("SUCCESS")
}

fn until_it_works(mut works: impl FnMut() -> bool) {
    let until = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !works() {
        assert!(std::time::Instant::now() < until, "it does not recover");
        thread::sleep(std::time::Duration::from_millis(50));
    }
}

/// A ledger with one order in it.
fn kept(disk: &Path) -> String {
    let url = sqlite_in(disk);
    let ledger = ledgers::open(&url).unwrap();
    ledger.commit(&placing(&order("ORDER-1"))).unwrap();
    url
}

/// Whatever can be opened of a ledger that cannot be written takes nothing, says why, and says
/// that trying again is of no use.
fn takes_nothing(url: &str) {
    let refused = match ledgers::open(url) {
        Ok(ledger) => {
            assert!(ledger.order(MCHID, "ORDER-1").unwrap().is_some());
            ledger.commit(&placing(&order("ORDER-2"))).unwrap_err()
        }
        Err(error) => error,
    };
    println!("{refused}");
    assert_eq!(refused.kind(), Kind::Ledger);
    assert_eq!(refused.advice(), Advice::Never);
    assert!(refused.to_string().contains("read-only"), "{refused}");
}

fn can_be_written_again(url: &str) {
    let ledger = ledgers::open(url).unwrap();
    assert!(ledger.order(MCHID, "ORDER-2").unwrap().is_none());
    let done = ledger.commit(&placing(&order("ORDER-2")));
    assert_eq!(done, Ok(Committed::Done));
    assert!(ledger.verify().unwrap().is_clean());
}

fn read_only_file(disk: &Path) {
    let url = kept(disk);
    let file = disk.join("pay.db").display().to_string();
    namespaces::run("mount", &["--bind", &file, &file]);
    namespaces::run("mount", &["-o", "remount,bind,ro", &file]);
    takes_nothing(&url);
    namespaces::run("umount", &[&file]);
    can_be_written_again(&url);
}

fn read_only_disk(disk: &Path) {
    let url = kept(disk);
    let disk = disk.display().to_string();
    namespaces::run("mount", &["-o", "remount,ro", &disk]);
    takes_nothing(&url);
    namespaces::run("mount", &["-o", "remount,rw", &disk]);
    can_be_written_again(&url);
}
