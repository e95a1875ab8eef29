//! The servers that other tests lean on: durable, empty, recognised by their certificate, and gone
//! when the tests are gone.

use fenpay_tests::servers::{Make, Own, Server};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

/// Does the same with each make that is installed.
fn each(test: impl Fn(&'static Server)) {
    for make in Make::ALL {
        make.shared().into_iter().for_each(&test);
    }
}

#[test]
fn every_database_is_empty_and_of_its_own() {
    each(|server| {
        let [one, other] = [server.fresh_database(), server.fresh_database()];
        server.run(&one, "CREATE TABLE here (id INT)").unwrap();
        server.run(&one, "INSERT INTO here VALUES (1)").unwrap();
        assert_eq!(server.run(&one, "SELECT id FROM here").unwrap(), ["1"]);
        assert!(server.run(&other, "SELECT id FROM here").is_err());
    });
}

#[test]
fn servers_that_are_started_here_write_every_commit_to_the_disk() {
    each(|server| {
        let asked: &[(&str, &str)] = match server.make() {
            Make::Postgres => &[
                ("SHOW fsync", "on"),
                ("SHOW synchronous_commit", "on"),
                ("SHOW full_page_writes", "on"),
            ],
            Make::Mariadb => &[
                ("SELECT @@innodb_flush_log_at_trx_commit", "1"),
                ("SELECT @@sync_binlog", "1"),
            ],
        };
        for (question, answer) in asked {
            assert_eq!(server.run("", question).unwrap(), [*answer], "{question}");
        }
    });
}

#[test]
fn a_killed_server_comes_back_with_what_was_committed() {
    for server in Make::ALL
        .into_iter()
        .filter_map(|make| make.own(&Own::default()))
    {
        let database = server.fresh_database();
        server.run(&database, "CREATE TABLE here (id INT)").unwrap();
        for round in 0..3 {
            let row = format!("INSERT INTO here VALUES ({round})");
            server.run(&database, &row).unwrap();
            server.kill9();
            assert!(server.run(&database, "SELECT 1").is_err());
            server.restart();
        }
        let count = server.run(&database, "SELECT COUNT(*) FROM here").unwrap();
        assert_eq!(count, ["3"], "{}", server.make().name());
    }
}

/// Says what this program does when a test runs it again as a process of its own.
const PART: &str = "FENPAY_SERVERS_PART";

/// Does nothing in an ordinary run; in a process that the next test starts, it starts a server,
/// tells where, and waits to be killed.
#[test]
fn plays_its_part() {
    let Ok(part) = env::var(PART) else { return };
    let make = if part == "PostgreSQL" {
        Make::Postgres
    } else {
        Make::Mariadb
    };
    let server = make.own(&Own::default()).unwrap();
    let authority = server.url().split_once("?").unwrap().1.to_owned();
    let folder = Path::new(authority.rsplit_once('=').unwrap().1)
        .parent()
        .unwrap();
    println!("\nstarted {} {}", server.port(), folder.display());
    thread::sleep(Duration::from_secs(60));
}

#[test]
fn nothing_is_left_of_a_server_when_its_tests_are_killed() {
    for make in Make::ALL {
        if make.shared().is_none() {
            continue;
        }
        let mut tests = Command::new(env::current_exe().unwrap())
            .args(["--exact", "plays_its_part", "--nocapture"])
            .env(PART, make.name())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(tests.stdout.take().unwrap()).lines();
        let mut lines = lines.map_while(Result::ok);
        let told = lines.find_map(|line| line.strip_prefix("started ").map(str::to_owned));
        tests.kill().unwrap();
        tests.wait().unwrap();
        let told = told.expect("the server starts");
        let (port, folder) = told.split_once(' ').unwrap();
        let port: u16 = port.parse().unwrap();
        let until = Instant::now() + Duration::from_secs(30);
        while Path::new(folder).exists() {
            assert!(Instant::now() < until, "{folder} stays");
            thread::sleep(Duration::from_millis(20));
        }
        assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_err());
    }
}
