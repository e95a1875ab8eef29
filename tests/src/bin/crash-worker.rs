//! A shop's server that may be killed at any moment: it works through the stream of jobs, takes
//! notices on the socket that it finds as its standard input, and ships goods for paid orders.
//! It ends of itself once it was told to stop and nothing is left to do.

use fenpay::engine::Config as Settings;
use fenpay::ledger::Ledger;
use fenpay::transport::Http;
use fenpay::types::SystemEntropy;
use fenpay::{Advice, Engine, Kind};
use fenpay_tests::ledgers;
use fenpay_tests::stream::{Business, FastClock, Job};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{env, process, thread};

/// How many threads work on jobs, and on how many each.
const WORKERS: usize = 2;
const AT_ONCE: usize = 6;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).ok_or(io::ErrorKind::InvalidInput)?);
    let plan: Value = serde_json::from_str(&fs::read_to_string(folder.join("plan.json"))?)?;
    let server = Server::open(&folder, &plan);
    let door = TcpListener::from(io::stdin().as_fd().try_clone_to_owned()?);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| server.take_notices(&door));
        }
        for at in 0..WORKERS {
            let server = &server;
            scope.spawn(move || server.work(at));
        }
        server.tend();
    });
    Ok(())
}

struct Server {
    engine: Engine,
    ledger: Arc<dyn Ledger>,
    folder: PathBuf,
    done: BTreeSet<usize>,
    jobs: Mutex<File>,
    idle: AtomicUsize,
}

impl Server {
    fn open(folder: &Path, plan: &Value) -> Server {
        let mut config = Settings::read(&plan["config"]).unwrap();
        let ledger = open(plan["ledger"].as_str().unwrap());
        let http = Http::new(std::mem::take(&mut config.http)).unwrap();
        let clock = FastClock {
            start_ms: plan["start_ms"].as_i64().unwrap(),
            speed: plan["speed"].as_i64().unwrap(),
        };
        let (clock, entropy) = (Arc::new(clock), Arc::new(SystemEntropy));
        Server {
            engine: Engine::assemble(config, ledger.clone(), Arc::new(http), clock, entropy),
            ledger,
            folder: folder.to_owned(),
            done: lines(&folder.join("jobs"))
                .iter()
                .map(|line| line.parse().unwrap())
                .collect(),
            jobs: Mutex::new(appending(&folder.join("jobs"))),
            idle: AtomicUsize::new(0),
        }
    }

    /// Asks; what is refused today is asked again in the next round.
    fn call(&self, verb: &str, params: &Value) -> Option<Value> {
        match self.engine.call(verb, params, None).ok() {
            Ok(value) => Some(value),
            Err(error) => {
                use Kind::{Config, Conflict, Input, Internal};
                if [Config, Conflict, Input, Internal].contains(&error.kind()) {
                    self.complain(&format!("{verb} {params}: {error}"));
                }
                None
            }
        }
    }

    /// Tells the parent what must never happen.
    fn complain(&self, text: &str) {
        let mut file = appending(&self.folder.join("complaints"));
        file.write_all(format!("{text}\n").as_bytes()).unwrap();
    }

    fn is_told_to_stop(&self) -> bool {
        self.folder.join("stop").exists()
    }

    /// Works on this thread's share of the jobs.
    fn work(&self, share: usize) {
        let mut next = (share..)
            .step_by(WORKERS)
            .filter(|at| !self.done.contains(at))
            .map(Job);
        let mut open: Vec<Job> = Vec::new();
        let mut stopping = false;
        loop {
            if !stopping && self.is_told_to_stop() {
                stopping = true;
                // What was begun before is finished; nothing new is begun.
                let begun = next.by_ref().take(8 * AT_ONCE);
                open.extend(begun.filter(|&job| self.is_known(job)));
            }
            if !stopping {
                let room = AT_ONCE.saturating_sub(open.len());
                open.extend(next.by_ref().take(room));
            }
            open.retain(|&job| {
                let ended = self.advance(job) == Some(true);
                if ended {
                    let line = format!("{}\n", job.0);
                    self.jobs
                        .lock()
                        .unwrap()
                        .write_all(line.as_bytes())
                        .unwrap();
                }
                !ended
            });
            if stopping && open.is_empty() {
                self.idle.fetch_add(1, Ordering::SeqCst);
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn is_known(&self, job: Job) -> bool {
        use fenpay::order::PayoutKind::{Redpack, Transfer};
        let mchid = fenpay_tests::shop::MCHID;
        let number = job.number();
        match job.business() {
            Business::Transfer => self
                .ledger
                .payout(mchid, Transfer, &number)
                .unwrap()
                .is_some(),
            Business::Redpack => self
                .ledger
                .payout(mchid, Redpack, &number)
                .unwrap()
                .is_some(),
            _ => self.ledger.order(mchid, &number).unwrap().is_some(),
        }
    }

    /// Asks for all that a job needs, from its beginning; gives back whether it has ended.
    fn advance(&self, job: Job) -> Option<bool> {
        let (verb, params) = job.first();
        let mut state = self.call(verb, &params)?["state"].clone();
        if job.business() == Business::Closed && state == "open" {
            let named = json!({ "out_trade_no": job.number() });
            state = self.call("order.close", &named)?["state"].clone();
        }
        if state == "paid" {
            for number in job.refunds() {
                let refund = self.call("refund.place", &job.refund(&number))?;
                if !["succeeded", "rejected"].contains(&refund["state"].as_str()?) {
                    return Some(false);
                }
            }
        }
        let waiting = [
            "placing",
            "open",
            "paying",
            "closing",
            "reversing",
            "pending",
        ];
        Some(!waiting.contains(&state.as_str()?))
    }

    /// Ticks, and ships goods once for each event.
    fn tend(&self) {
        let path = self.folder.join("shipments");
        let mut shipped: BTreeSet<String> = lines(&path).into_iter().collect();
        let mut file = appending(&path);
        loop {
            let ticked = self.call("task.tick", &json!({ "limit": 50 }));
            let taken = self.call("event.take", &json!({ "limit": 50, "lease_ms": 1000 }));
            let events = taken.map(|taken| taken["events"].as_array().unwrap().clone());
            let events = events.unwrap_or_default();
            let ids: Vec<&str> = events.iter().map(|e| e["id"].as_str().unwrap()).collect();
            for id in &ids {
                if shipped.insert((*id).to_owned()) {
                    file.write_all(format!("{id}\n").as_bytes()).unwrap();
                    file.sync_data().unwrap();
                }
            }
            if !ids.is_empty() {
                self.call("event.done", &json!({ "ids": ids }));
            }
            let quiet = ticked.is_some_and(|t| t["done"] == 0 && t["next_ms"].is_null());
            if quiet && ids.is_empty() && self.idle.load(Ordering::SeqCst) == WORKERS {
                process::exit(0);
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn take_notices(&self, door: &TcpListener) {
        for caller in door.incoming().flatten() {
            // A caller who hangs up is told again.
            let _ = self.answer(caller);
        }
    }

    fn answer(&self, caller: TcpStream) -> io::Result<()> {
        caller.set_read_timeout(Some(Duration::from_secs(2)))?;
        let mut reader = BufReader::new(&caller);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let line = line.trim_end().to_ascii_lowercase();
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
            if line.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let reply = self.engine.receive(&[], &body).reply;
        let head = format!(
            "HTTP/1.1 {} OK\r\ncontent-type: text/xml; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            reply.status,
            reply.body.len()
        );
        (&caller).write_all(&[head.as_bytes(), reply.body.as_bytes()].concat())
    }
}

/// Opens the ledger, as soon as its server is there.
fn open(url: &str) -> Arc<dyn Ledger> {
    loop {
        match ledgers::open(url) {
            Ok(ledger) => return ledger,
            Err(error) if error.advice() == Advice::Later => {
                thread::sleep(Duration::from_millis(20));
            }
            Err(error) => panic!("{error}"),
        }
    }
}

fn appending(path: &Path) -> File {
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .unwrap()
}

fn lines(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}
