//! The same notices twenty times each: from 64 threads, through 8 processes, and to 4 workers that
//! reach the database over networks of their own, whose cables are pulled meanwhile. Each payment
//! is one event, no more and no fewer.
//!
//! `FENPAY_NOTICES=10000 cargo test -p fenpay-tests --test delivery` is the whole figure.

use fenpay::types::{Entropy, SystemEntropy, TestClock, TestEntropy};
use fenpay_simulator::{Settings, Simulator};
use fenpay_tests::ledgers::{self, DATABASES, Store};
use fenpay_tests::namespaces::{may, run, with_network};
use fenpay_tests::servers::{Make, Own};
use fenpay_tests::shop::{MCHID, NOON_MS, Shop};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// How often each notice is delivered.
const TIMES: usize = 20;
/// How long a notice may be refused before it is taken.
const PATIENCE: Duration = Duration::from_secs(300);

fn notices() -> usize {
    env::var("FENPAY_NOTICES").map_or(100, |text| text.parse().unwrap())
}

/// Names what this program does when a test runs it again as a process of its own.
const PART: &str = "FENPAY_DELIVERY_PART";
/// The folder with the notices, the ledger's URL and which of how many threads of all are its own.
const FOLDER: &str = "FENPAY_DELIVERY_FOLDER";
const LEDGER: &str = "FENPAY_DELIVERY_LEDGER";
const SHARE: &str = "FENPAY_DELIVERY_SHARE";

/// Does nothing in an ordinary run; in a process that a test starts, it is that process.
#[test]
fn plays_its_part() {
    let Ok(part) = env::var(PART) else { return };
    let make = Make::ALL.into_iter().find(|make| make.name() == part);
    if let Some(make) = make {
        return four_machines(make);
    }
    let folder = PathBuf::from(env::var_os(FOLDER).unwrap());
    let share = env::var(SHARE).unwrap();
    let share: Vec<usize> = share.split(' ').map(|n| n.parse().unwrap()).collect();
    let (first, threads, all) = (share[0], share[1], share[2]);
    let shop = shop(&env::var(LEDGER).unwrap());
    println!("\nready");
    std::io::stdin().read_line(&mut String::new()).unwrap();
    let (firsts, refused) = deliver(&shop, &folder, first..first + threads, all);
    println!("\nfirsts {firsts} {refused}");
}

/// A shop on the ledger. All of them have the same merchant and the same keys.
fn shop(url: &str) -> Shop {
    let clock = Arc::new(TestClock::at(NOON_MS));
    let chance = Arc::new(TestEntropy::seeded(7));
    let wechat = Arc::new(Simulator::new(&Settings::default(), clock.clone(), chance));
    let mut seed = [0; 8];
    SystemEntropy.fill(&mut seed);
    let ledger = ledgers::open(url).unwrap();
    Shop::between(wechat, clock, ledger, u64::from_le_bytes(seed))
}

fn number(at: usize) -> String {
    format!("ORDER-{at:05}")
}

/// Places and pays the orders, and keeps the notices.
fn prepare(url: &str, folder: &Path) {
    let shop = shop(url);
    let count = notices();
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::SeqCst);
                    if at >= count {
                        return;
                    }
                    shop.place(&number(at)).unwrap();
                    shop.pay(&number(at));
                }
            });
        }
    });
    let told = shop.notices();
    assert_eq!(told.len(), count);
    for (at, notice) in told.iter().enumerate() {
        fs::write(folder.join(at.to_string()), &notice.body).unwrap();
    }
}

/// Delivers the share of some threads out of `all`. The first ten copies of a notice go to ten
/// threads at about the same moment; the others come at any time. Gives how many were the first to
/// tell of their payment, and how many had to be delivered again.
fn deliver(
    shop: &Shop,
    folder: &Path,
    threads: std::ops::Range<usize>,
    all: usize,
) -> (usize, usize) {
    let count = notices();
    let bodies: Vec<_> = (0..count)
        .map(|at| fs::read(folder.join(at.to_string())).unwrap())
        .collect();
    let half = count * TIMES / 2;
    // A step that shares no factor with the count comes by everything once.
    let step = (half / 3..).find(|step| divisor(*step, half) == 1).unwrap();
    let of = |delivery: usize| match delivery.checked_sub(half) {
        None => delivery / (TIMES / 2),
        Some(late) => late * step % half / (TIMES / 2),
    };
    let (firsts, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for thread in threads {
            let (bodies, firsts, refused) = (&bodies, &firsts, &refused);
            scope.spawn(move || {
                for delivery in (thread..2 * half).step_by(all) {
                    let until = Instant::now() + PATIENCE;
                    while !take(shop, &bodies[of(delivery)], firsts) {
                        assert!(Instant::now() < until, "delivery {delivery} is not taken");
                        refused.fetch_add(1, Ordering::SeqCst);
                        thread::sleep(Duration::from_millis(50));
                    }
                }
            });
        }
    });
    (firsts.into_inner(), refused.into_inner())
}

fn divisor(a: usize, b: usize) -> usize {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// Whether a notice was acknowledged.
fn take(shop: &Shop, body: &[u8], firsts: &AtomicUsize) -> bool {
    let received = shop.engine.receive(&[], body);
    let Ok(outcome) = &received.outcome else {
        assert!(!received.reply.body.contains("SUCCESS"));
        return false;
    };
    assert_eq!(outcome["outcome"], "paid");
    assert!(received.reply.body.contains("SUCCESS"));
    firsts.fetch_add(usize::from(outcome["first"] == true), Ordering::SeqCst);
    true
}

/// As many events as payments; every order paid; the history whole.
fn check(url: &str, firsts: usize) {
    let ledger = ledgers::open(url).unwrap();
    let count = notices();
    assert!(firsts <= count, "{firsts} were the first of {count}");
    let (mut ids, mut taken) = (BTreeSet::new(), 0);
    loop {
        let events = ledger
            .take_events(NOON_MS, 1_000, NOON_MS + 1_000_000)
            .unwrap();
        if events.is_empty() {
            break;
        }
        taken += events.len();
        ids.extend(events.into_iter().map(|event| event.id));
    }
    let wanted: BTreeSet<_> = (0..count)
        .map(|at| format!("payment.paid:{MCHID}:{}", number(at)))
        .collect();
    assert!(ids == wanted && taken == count, "{taken} events of {count}");
    let verified = ledger.verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
    assert_eq!(verified.events, count as u64);
    // Placing, open, paid.
    assert_eq!(verified.entries, 3 * count as u64);
}

/// Does it on every store that is there.
fn each(how: &str, test: impl Fn(&str, &Path) -> (usize, usize)) {
    for store in Store::all() {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        if let Some(url) = store.fresh(folder.path()) {
            prepare(&url, folder.path());
            let begun = Instant::now();
            let (firsts, refused) = test(&url, folder.path());
            tell(how, store.name(), begun, refused);
            check(&url, firsts);
        }
    }
}

fn tell(how: &str, store: &str, begun: Instant, refused: usize) {
    let (count, time) = (notices(), begun.elapsed());
    println!("{how} on {store}: {count} notices {TIMES} times in {time:.1?}, {refused} refused");
}

#[test]
fn the_same_notices_20_times_from_64_threads_are_one_event_each() {
    each("64 threads", |url, folder| {
        deliver(&shop(url), folder, 0..64, 64)
    });
}

#[test]
fn the_same_notices_20_times_through_8_processes_are_one_event_each() {
    each("8 processes", |url, folder| {
        let workers = (0..8).map(|at| Worker::start(worker(url, folder, at * 4, 4, 32)));
        Worker::all(workers.collect())
    });
}

#[test]
fn the_same_notices_20_times_to_4_machines_on_bad_cables_are_one_event_each() {
    if !may("4 machines on networks of their own") {
        return;
    }
    for make in DATABASES {
        if make.shared().is_none() {
            continue;
        }
        let mut machine = part(make.name());
        let output = with_network(machine.stdin(Stdio::null())).output().unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text);
        println!("{text}");
        let passed = output.status.success() && text.contains("notices 20 times");
        assert!(passed, "{}", make.name());
    }
}

fn part(name: &str) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "plays_its_part", "--nocapture"])
        .env(PART, name);
    command
}

/// A process that delivers the share of `threads` threads from `first` on.
fn worker(url: &str, folder: &Path, first: usize, threads: usize, all: usize) -> Command {
    let mut command = part("worker");
    command
        .env(FOLDER, folder)
        .env(LEDGER, url)
        .env(SHARE, format!("{first} {threads} {all}"));
    command
}

/// A process that is ready and waits for the word to begin.
struct Worker {
    child: Child,
    lines: Box<dyn Iterator<Item = String> + Send>,
}

impl Worker {
    fn start(mut command: Command) -> Worker {
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = child.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let lines = Box::new(lines.map_while(Result::ok));
        Worker { child, lines }
    }

    fn hear(&mut self, word: &str) -> String {
        let said = self
            .lines
            .find_map(|line| line.strip_prefix(word).map(str::to_owned));
        said.unwrap_or_else(|| panic!("a worker ended before it said {word:?}"))
    }

    fn say(&mut self, word: &str) {
        let to = self.child.stdin.as_mut().unwrap();
        to.write_all(format!("{word}\n").as_bytes()).unwrap();
    }

    /// Lets all begin at once, and adds up what they tell.
    fn all(mut workers: Vec<Worker>) -> (usize, usize) {
        workers
            .iter_mut()
            .for_each(|worker| drop(worker.hear("ready")));
        workers.iter_mut().for_each(|worker| worker.say("go"));
        let (mut firsts, mut refused) = (0, 0);
        for worker in &mut workers {
            let told = worker.hear("firsts ");
            let (one, other) = told.split_once(' ').unwrap();
            firsts += one.parse::<usize>().unwrap();
            refused += other.parse::<usize>().unwrap();
            assert!(worker.child.wait().unwrap().success());
        }
        (firsts, refused)
    }
}

/// The address of the machine with the database.
const DATABASE: &str = "10.77.0.1";

/// In a network of its own: the machine with the database. Starts four more machines, plugs a
/// cable into each, and pulls one or the other while they work.
fn four_machines(make: Make) {
    run("ip", &["link", "set", "lo", "up"]);
    run(
        "ip",
        &["address", "add", &format!("{DATABASE}/32"), "dev", "lo"],
    );
    let own = Own {
        listen: DATABASE.to_owned(),
        ..Own::default()
    };
    let server = make.own(&own).unwrap();
    let url = server.fresh_database();
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    prepare(&url, folder.path());
    let workers = (1..=4).map(|machine| {
        let command = worker(&url, folder.path(), (machine - 1) * 8, 8, 32);
        Worker::start(with_network(&on_a_cable(machine, &command)))
    });
    let mut workers: Vec<_> = workers.collect();
    for (machine, worker) in (1..).zip(&mut workers) {
        worker.hear("machine");
        plug(machine, worker.child.id());
        worker.say("plugged");
    }
    let begun = Instant::now();
    let (firsts, refused) = thread::scope(|scope| {
        let working = scope.spawn(|| Worker::all(workers));
        let mut pulled = 0;
        for at in 0.. {
            thread::sleep(Duration::from_millis(400));
            if working.is_finished() {
                break;
            }
            pulled += u32::from(pull(at));
        }
        println!("cables were pulled {pulled} times");
        working.join().unwrap()
    });
    tell("4 machines", make.name(), begun, refused);
    check(&url, firsts);
}

/// The command on a machine that waits for its cable.
fn on_a_cable(machine: usize, command: &Command) -> Command {
    const SCRIPT: &str = r#"
set -e
echo machine
read -r plugged
ip link set lo up
ip address add "10.77.$0.2/24" dev eth0
ip link set eth0 up
ip route add default via "10.77.$0.1"
exec "$@"
"#;
    let mut shell = Command::new("sh");
    shell.args(["-c", SCRIPT, &machine.to_string()]);
    shell.arg(command.get_program()).args(command.get_args());
    shell.envs(
        command
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    shell
}

/// Pulls a cable for a moment. It goes for good with a machine that has done its work.
fn pull(at: u64) -> bool {
    let cable = format!("cable{}", 1 + at % 4);
    let set = |what| {
        let words = ["link", "set", &cable, what];
        Command::new("ip")
            .args(words)
            .stderr(Stdio::null())
            .status()
    };
    let is_down = set("down").unwrap().success();
    thread::sleep(Duration::from_millis(100 + 150 * (at % 5)));
    is_down && set("up").unwrap().success()
}

fn plug(machine: usize, pid: u32) {
    let (cable, pid) = (format!("cable{machine}"), pid.to_string());
    let ours = format!("10.77.{machine}.1/24");
    let pair = [
        "link", "add", &cable, "type", "veth", "peer", "name", "eth0", "netns", &pid,
    ];
    run("ip", &pair);
    run("ip", &["address", "add", &ours, "dev", &cable]);
    run("ip", &["link", "set", &cable, "up"]);
}
