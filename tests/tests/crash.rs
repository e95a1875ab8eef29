//! Servers that are killed again and again, at random, while a WeChat Pay on the network takes its
//! orders and posts notices to them over a bad line: nothing is lost and nothing is doubled.
//!
//! Where the ledger is in a database's server, that one is killed in between as well.
//!
//! `FENPAY_KILLS=2000 cargo test -p fenpay-tests --test crash` is the long run, and the name of a
//! ledger behind it takes that one alone; `FENPAY_SEED=…` repeats a run's choices, as far as two
//! processes and a clock can.

use fenpay::ledger::Ledger;
use fenpay::order::{OrderState, PayoutKind, PayoutState, RefundState};
use fenpay::types::{Clock, Entropy, SystemClock, TestEntropy};
use fenpay_simulator::OrderState as There;
use fenpay_simulator::{Act, Fault, FaultKind, Reaction, Running, Settings, Subject};
use fenpay_tests::ledgers::{self, DATABASES, sqlite_in};
use fenpay_tests::proxy::{self, Proxy, What, When};
use fenpay_tests::servers::{Make, Own, Server};
use fenpay_tests::shop::MCHID;
use fenpay_tests::stream::{Business, FastClock, Job};
use serde_json::json;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// A minute passes in a second.
const SPEED: i64 = 60;
/// How long the server may take to finish what was begun, once nobody kills it any more.
const PATIENCE: Duration = Duration::from_secs(90);
/// After how many kills the ledger is replayed.
const REPLAY: u32 = 10;

/// How many kills there are unless somebody says so.
const KILLS: u64 = 20;
/// Of so many kills of a server the database is killed once: in a short run, and in a long one,
/// because it takes longer to come back.
const DATABASE: [u64; 2] = [4, 16];

#[test]
fn a_server_on_sqlite_that_is_killed_again_and_again_loses_nothing_and_doubles_nothing() {
    kill(1, None);
}

/// The servers share the ledger's file and the shop's address; any of them may be killed while
/// another goes on.
#[test]
fn three_servers_on_one_sqlite_that_are_killed_in_turn_lose_nothing_and_double_nothing() {
    kill(3, None);
}

#[test]
fn four_servers_on_one_postgresql_that_are_killed_and_it_too_lose_nothing_and_double_nothing() {
    on_one(Make::Postgres);
}

#[test]
fn four_servers_on_one_mariadb_that_are_killed_and_it_too_lose_nothing_and_double_nothing() {
    on_one(Make::Mariadb);
}

fn on_one(make: Make) {
    if DATABASES.contains(&make) {
        make.own(&Own::default()).inspect(|own| kill(4, Some(own)));
    }
}

fn kill(servers: usize, database: Option<&Server>) {
    let kills = setting("FENPAY_KILLS").unwrap_or(KILLS);
    let seed = setting("FENPAY_SEED").unwrap_or_else(|| SystemClock.now_ms().unsigned_abs());
    let what = database.map_or("SQLite", |server| server.make().name());
    let what = format!("{servers} servers on {what}, FENPAY_SEED={seed} FENPAY_KILLS={kills}");
    println!("{what}");
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let ledger = match database {
        None => sqlite_in(folder.path()),
        Some(server) => server.fresh_database(),
    };
    let street = Street::open(folder.path(), &ledger, seed);
    let run = Run {
        servers,
        street: &street,
        folder: folder.path(),
        ledger,
        database,
        chance: TestEntropy::seeded(seed),
        acknowledged: RefCell::default(),
    };
    let over = AtomicBool::new(false);
    let outcome = thread::scope(|scope| {
        scope.spawn(|| street.payers(seed ^ 1, &over));
        let _ended = Ended(&over);
        run.run(u32::try_from(kills).unwrap())
    });
    let (seen, wrong) = outcome;
    println!("{what}: {seen}");
    let shown: Vec<_> = wrong.iter().take(20).collect();
    let count = wrong.len();
    assert!(wrong.is_empty(), "{what}: {count} differences: {shown:#?}");
}

/// Sends the payers home when the run is over, also by a panic.
struct Ended<'a>(&'a AtomicBool);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap())
}

/// Kills a server: it hears nothing of it.
fn end(mut server: Child) {
    server.kill().unwrap();
    server.wait().unwrap();
}

/// Waits until a server has ended of itself; gives back what is wrong with that.
fn finish(mut server: Child, patience: Instant) -> Option<String> {
    while Instant::now() < patience {
        match server.try_wait().unwrap() {
            Some(status) if status.success() => return None,
            Some(status) => return Some(format!("at last a server ended: {status}")),
            None => thread::sleep(Duration::from_millis(20)),
        }
    }
    end(server);
    Some(format!("not everything has ended within {PATIENCE:?}"))
}

/// A number below `end`.
fn below(chance: &TestEntropy, end: u64) -> u64 {
    let mut drawn = [0; 8];
    chance.fill(&mut drawn);
    u64::from_le_bytes(drawn) % end
}

/// WeChat Pay, its payers, the shop's address, and the lines between all of them.
struct Street {
    wechat: Running,
    door: TcpListener,
    /// To WeChat Pay, from it, and to the database where there is one: some of what they carry is
    /// cut or held up at any byte.
    lines: Vec<Proxy>,
}

impl Street {
    fn open(folder: &Path, ledger: &str, seed: u64) -> Street {
        let clock = FastClock {
            start_ms: SystemClock.now_ms(),
            speed: SPEED,
        };
        let settings = Settings {
            seed: Some(seed),
            demand_certificates: true,
            ..Settings::default()
        };
        let wechat = Running::start_at(settings, Arc::new(clock)).unwrap();
        let door = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/notice", door.local_addr().unwrap());
        let mut lines = Vec::new();
        let mut over_a_line = |url: &str, percent, span| {
            let fates = proxy::seeded(seed + 1 + lines.len() as u64, percent, span);
            let line = Proxy::to_url(url, fates);
            let url = line.instead_of(url);
            lines.push(line);
            url
        };
        let gateway = over_a_line(&wechat.https_url(), 30, 8_000);
        let address = over_a_line(&address, 20, 2_500);
        let ledger = match ledger.starts_with("sqlite:") {
            true => ledger.to_owned(),
            false => over_a_line(ledger, 25, 60_000),
        };
        let merchant = wechat.merchant(0);
        let config = json!({
            "ledger": "memory:",
            "gateway": gateway,
            "deadline_ms": 3000,
            "roots": wechat.ca_pem(),
            "merchants": [{
                "mchid": merchant.mch_id,
                "appids": [merchant.appid],
                "notify_url": address,
                "refund_notify_url": address,
                "v2": {
                    "key": merchant.key,
                    "client_cert": { "cert": merchant.cert_pem, "key": merchant.key_pem },
                },
            }],
        });
        let plan = json!({
            "config": config, "ledger": ledger, "start_ms": clock.start_ms, "speed": SPEED,
        });
        fs::write(folder.join("plan.json"), plan.to_string()).unwrap();
        Street {
            wechat,
            door,
            lines,
        }
    }

    /// Payers come to the orders as they appear, each after a moment of its own.
    fn payers(&self, seed: u64, over: &AtomicBool) {
        let chance = TestEntropy::seeded(seed);
        let typed = (0..10_000).map(Job);
        for job in typed.filter(|job| job.business() == Business::TypedCode) {
            // Around the moment at which the order is reversed: before, after, and in between.
            let typing = Reaction::after(Act::Pay, below(&chance, 60_000));
            let password = true;
            self.wechat
                .tell_code(&job.code(), Reaction { password, ..typing });
        }
        let mut coming = (0..).map(Job).filter(|job| job.has_payer());
        let mut waiting: BTreeMap<Job, Option<Instant>> = BTreeMap::new();
        while !over.load(Ordering::SeqCst) {
            // Only so far ahead: a look for an order that is not there is a look at all orders.
            let ahead = waiting.values().filter(|moment| moment.is_none()).count();
            waiting.extend(
                coming
                    .by_ref()
                    .take(12 - ahead.min(12))
                    .map(|job| (job, None)),
            );
            waiting.retain(|job, moment| {
                let number = job.number();
                match moment {
                    None if self.wechat.order(&number).is_some() => {
                        let wait = Duration::from_millis(below(&chance, 120));
                        *moment = Some(Instant::now() + wait);
                        true
                    }
                    Some(moment) if Instant::now() >= *moment => {
                        // Closed meanwhile: the payer leaves.
                        let _ = self.wechat.pay(&number);
                        false
                    }
                    _ => true,
                }
            });
            thread::sleep(Duration::from_millis(5));
        }
    }
}

struct Run<'a> {
    servers: usize,
    street: &'a Street,
    folder: &'a Path,
    /// The ledger's URL.
    ledger: String,
    /// The server that it is in.
    database: Option<&'a Server>,
    chance: TestEntropy,
    /// The notices whose acknowledgement was looked at.
    acknowledged: RefCell<BTreeSet<u64>>,
}

impl Run<'_> {
    fn run(&self, kills: u32) -> (String, Vec<String>) {
        let mut wrong = Vec::new();
        let begun = Instant::now();
        let mut running = Vec::new();
        let mut databases = 0;
        for kill in 0..kills {
            self.disturb();
            running.resize_with(self.servers, || self.serve());
            thread::sleep(self.span());
            self.disturb_a_line();
            databases += u32::from(self.fell_the_database(kills.into()));
            for server in &mut running {
                if let Some(status) = server.try_wait().unwrap() {
                    wrong.push(format!("before kill {kill} a server ended: {status}"));
                }
            }
            let victim = below(&self.chance, running.len() as u64);
            end(running.swap_remove(usize::try_from(victim).unwrap()));
            self.acknowledged(&format!("after kill {kill}"), &mut wrong);
            if kill % REPLAY == REPLAY - 1 {
                running.drain(..).for_each(end);
                self.replay(&format!("after kill {kill}"), &mut wrong);
            }
            if !wrong.is_empty() {
                break;
            }
        }
        running.drain(..).for_each(end);
        let killed = begun.elapsed();
        self.street.wechat.clear_faults();
        let met: u64 = self.street.lines.iter().map(Proxy::met).sum();
        for line in &self.street.lines {
            line.fates(proxy::whole());
            line.arm(None);
        }
        self.await_business();
        fs::write(self.folder.join("stop"), "").unwrap();
        let last: Vec<_> = (0..self.servers).map(|_| self.serve()).collect();
        let patience = Instant::now() + PATIENCE;
        for server in last {
            wrong.extend(finish(server, patience));
        }
        self.acknowledged("in the end", &mut wrong);
        self.replay("in the end", &mut wrong);
        let seen = self.compare(&mut wrong);
        let seen = format!(
            "{kills} kills and {databases} of the database in {killed:.1?}, {met} accidents on the lines, the end after {:.1?}; {seen}",
            begun.elapsed()
        );
        (seen, wrong)
    }

    fn serve(&self) -> Child {
        let door: OwnedFd = self.street.door.try_clone().unwrap().into();
        let log = fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.folder.join("log"))
            .unwrap();
        Command::new(env!("CARGO_BIN_EXE_crash-worker"))
            .arg(self.folder)
            .stdin(Stdio::from(door))
            .stdout(Stdio::null())
            .stderr(Stdio::from(log))
            .spawn()
            .unwrap()
    }

    /// How long a server lives: sometimes hardly long enough to open the ledger.
    fn span(&self) -> Duration {
        let longest = [10_000, 60_000, 250_000, 600_000];
        let longest = longest[usize::try_from(below(&self.chance, 4)).unwrap()];
        Duration::from_micros(below(&self.chance, longest))
    }

    /// Once in a while, while the servers are at work: the database dies and recovers.
    fn fell_the_database(&self, kills: u64) -> bool {
        let Some(database) = self.database else {
            return false;
        };
        let one_of = DATABASE[usize::from(kills > 5 * KILLS)];
        if below(&self.chance, one_of) > 0 {
            return false;
        }
        database.kill9();
        thread::sleep(self.span() / 4);
        database.restart();
        true
    }

    /// What goes over one of the lines next ends in the middle of it, or waits.
    fn disturb_a_line(&self) {
        let lines = &self.street.lines;
        let at = usize::try_from(below(&self.chance, lines.len() as u64)).unwrap();
        let bytes = below(&self.chance, 3_000);
        let when = match below(&self.chance, 4) {
            0 => When::Sent(bytes),
            1 => When::Answered(bytes),
            // Heard only where nothing is encrypted: to the database.
            2 => When::Before("COMMIT", 0),
            _ => When::After("COMMIT", 0),
        };
        lines[at].arm(Some((when, What::Cut)));
    }

    /// Lets some business be done that nobody disturbs, if there was hardly any: how much there is
    /// between two kills depends on the machine.
    fn await_business(&self) {
        let until = Instant::now() + PATIENCE;
        let servers: Vec<_> = (0..self.servers).map(|_| self.serve()).collect();
        let paid = || {
            let orders = self.street.wechat.orders();
            orders.iter().filter(|order| order.is_paid()).count()
        };
        while paid() < 10 && Instant::now() < until {
            thread::sleep(Duration::from_millis(20));
        }
        servers.into_iter().for_each(end);
    }

    fn open(&self) -> Arc<dyn Ledger> {
        ledgers::open(&self.ledger).unwrap()
    }

    /// A bad line: answers that are lost, notices that are lost, doubled, late or forged.
    fn disturb(&self) {
        use FaultKind as F;
        const PLACES: [&str; 8] = [
            "/pay/unifiedorder",
            "/pay/micropay",
            "/pay/orderquery",
            "/pay/closeorder",
            "/secapi/pay/refund",
            "/pay/refundquery",
            "/mmpaymkttransfers/sendredpack",
            "/mmpaymkttransfers/promotion/transfers",
        ];
        const KINDS: [F; 5] = [
            F::DropBefore,
            F::DropAfterCommit,
            F::Html,
            F::Truncated,
            F::Unsigned,
        ];
        const NOTICES: [F; 4] = [F::Lose, F::Duplicate, F::Reorder, F::Forge];
        if self.street.wechat.faults().len() > 6 {
            return;
        }
        let one = |count: usize| usize::try_from(below(&self.chance, count as u64)).unwrap();
        let fault = Fault::once(PLACES[one(PLACES.len())], KINDS[one(KINDS.len())]);
        self.street.wechat.fault(fault);
        let notice = Fault::once("notice", NOTICES[one(NOTICES.len())]);
        self.street.wechat.fault(notice.ms(20_000));
    }

    /// What was acknowledged is there at once, even if nobody lived to look again (P11).
    fn acknowledged(&self, when: &str, wrong: &mut Vec<String>) {
        let ledger = self.open();
        let mut seen = self.acknowledged.borrow_mut();
        let notices = self.street.wechat.notices();
        let (orders, refunds) = (self.street.wechat.orders(), self.street.wechat.refunds());
        for notice in notices {
            let about = match notice.subject {
                _ if !notice.acknowledged || !seen.insert(notice.id) => continue,
                Subject::Payment(place) => {
                    let number = &orders[place].out_trade_no;
                    let order = ledger.order(MCHID, number).unwrap();
                    order.is_none_or(|o| o.payment.is_none()).then_some(number)
                }
                Subject::Refund(place) => {
                    let number = &refunds[place].out_refund_no;
                    let refund = ledger.refund(MCHID, number).unwrap();
                    refund.is_none_or(|r| !r.state.is_final()).then_some(number)
                }
                other => panic!("{other:?} is told to nobody here"),
            };
            if let Some(number) = about {
                wrong.push(format!(
                    "{when}: the notice of {number} was acknowledged and is lost"
                ));
            }
        }
    }

    /// While no server runs: the history is whole, and nobody complained.
    fn replay(&self, when: &str, wrong: &mut Vec<String>) {
        let ledger = self.open();
        let verified = ledger.verify().unwrap();
        for fault in &verified.faults {
            wrong.push(format!("{when}: {} {}", fault.place, fault.text));
        }
        let complaints = fs::read_to_string(self.folder.join("complaints")).unwrap_or_default();
        wrong.extend(complaints.lines().map(|line| format!("{when}: {line}")));
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        wrong.extend(log.lines().take(20).map(|line| format!("{when}: {line}")));
    }

    /// Holds the ledger and the shipments against WeChat Pay's own book, both ways.
    fn compare(&self, wrong: &mut Vec<String>) -> String {
        let ledger = self.open();
        let mut audit = Audit::new(&*ledger, &self.street.wechat, wrong);
        // Jobs are begun in their order, a few at once.
        let mut unknown = 0;
        for job in (0..).map(Job) {
            unknown = if audit.job(job) { 0 } else { unknown + 1 };
            if unknown == 200 {
                break;
            }
        }
        audit.nothing_else();
        let paid = audit.counts.get("orders paid").copied();
        if paid.is_none_or(|paid| paid < 5) {
            audit
                .wrong
                .push(format!("hardly anything happened: {paid:?}"));
        }
        let expected = std::mem::take(&mut audit.events);
        let told = audit.told();
        let shipped = fs::read_to_string(self.folder.join("shipments")).unwrap_or_default();
        let mut once = BTreeSet::new();
        for id in shipped.lines() {
            // A lease may end while a server that waits for the machine still holds it.
            if !once.insert(id.to_owned()) && self.servers == 1 {
                wrong.push(format!("{id} was shipped twice"));
            }
        }
        let missing = expected
            .difference(&once)
            .map(|id| format!("{id} was not shipped"));
        wrong.extend(missing);
        let extra = once
            .difference(&expected)
            // A query's SUCCESS may be read after the reversal that gave the money back: the order
            // stays reversed, and a person is told.
            .filter(|id| {
                let number = id.split(':').nth(2).unwrap_or_default();
                let reversed = format!("order.reversed:{MCHID}:{number}");
                !(id.starts_with("incident.paid_and_reversed:") && once.contains(&reversed))
            })
            .map(|id| format!("{id} was shipped"));
        wrong.extend(extra);
        format!("{told}, {} events", once.len())
    }
}

/// One look at everything, after all is quiet.
struct Audit<'a> {
    ledger: &'a dyn Ledger,
    wechat: &'a Running,
    wrong: &'a mut Vec<String>,
    orders: BTreeMap<String, fenpay_simulator::Order>,
    refunds: BTreeMap<String, fenpay_simulator::Refund>,
    payouts: BTreeMap<String, fenpay_simulator::Payout>,
    /// The ids that the host must have been told.
    events: BTreeSet<String>,
    counts: BTreeMap<&'static str, u64>,
}

impl<'a> Audit<'a> {
    fn new(ledger: &'a dyn Ledger, wechat: &'a Running, wrong: &'a mut Vec<String>) -> Audit<'a> {
        let named = |o: fenpay_simulator::Order| (o.out_trade_no.clone(), o);
        let (orders, refunds, payouts) = (wechat.orders(), wechat.refunds(), wechat.payouts());
        for (what, all, numbers) in [
            (
                "orders",
                orders.len(),
                numbers(orders.iter().map(|o| &o.out_trade_no)),
            ),
            (
                "refunds",
                refunds.len(),
                numbers(refunds.iter().map(|r| &r.out_refund_no)),
            ),
            (
                "payouts",
                payouts.len(),
                numbers(payouts.iter().map(|p| &p.number)),
            ),
        ] {
            if all != numbers {
                wrong.push(format!("{all} {what} have {numbers} numbers"));
            }
        }
        Audit {
            ledger,
            wechat,
            wrong,
            orders: orders.into_iter().map(named).collect(),
            refunds: refunds
                .into_iter()
                .map(|r| (r.out_refund_no.clone(), r))
                .collect(),
            payouts: payouts.into_iter().map(|p| (p.number.clone(), p)).collect(),
            events: BTreeSet::new(),
            counts: BTreeMap::new(),
        }
    }

    fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    fn told(&self) -> String {
        let told = self
            .counts
            .iter()
            .map(|(what, count)| format!("{count} {what}"));
        told.collect::<Vec<_>>().join(", ")
    }

    fn expect(&mut self, event: &str, number: &str) {
        self.events.insert(format!("{event}:{MCHID}:{number}"));
    }

    /// Whether the ledger knows it.
    fn job(&mut self, job: Job) -> bool {
        match job.business() {
            Business::Transfer => self.payout(job, PayoutKind::Transfer),
            Business::Redpack => self.payout(job, PayoutKind::Redpack),
            _ => self.order(job),
        }
    }

    fn order(&mut self, job: Job) -> bool {
        let number = job.number();
        let kept = self.ledger.order(MCHID, &number).unwrap();
        let known = self.orders.remove(&number);
        let Some(order) = kept else {
            if known.is_some() {
                self.wrong
                    .push(format!("{number} left before its intent (P10)"));
            }
            return false;
        };
        let paid = known.as_ref().is_some_and(fenpay_simulator::Order::is_paid);
        let state = order.state;
        if paid != (state == OrderState::Paid) {
            let told = known.as_ref().map(|o| o.state.word());
            self.wrong
                .push(format!("{number} is {state:?} here and {told:?} there"));
        }
        match (state, known) {
            (OrderState::Paid, Some(known)) => {
                let payment = order.payment.unwrap();
                let same = known.transaction_id == Some(payment.transaction_id.clone())
                    && known.total == order.total.get()
                    && known.refunded == order.refunded
                    && order.held == order.refunded;
                if !same {
                    self.wrong.push(format!(
                        "{number}: {known:?} there; {} held, {} refunded here",
                        order.held, order.refunded
                    ));
                }
                self.count("orders paid");
                self.expect("payment.paid", &number);
                for refund in job.refunds() {
                    self.refund(&number, &refund);
                }
            }
            (OrderState::Closed | OrderState::Reversed, Some(known))
                if !matches!(known.state, There::Closed | There::Revoked) =>
            {
                let there = known.state.word();
                self.wrong
                    .push(format!("{number} is {state:?} here and {there} there"));
            }
            (OrderState::Closed, _) => {
                self.count("orders closed");
                self.expect("order.closed", &number);
            }
            (OrderState::Reversed, known) => {
                // A payer who was quicker than the reversal gets all of it back.
                let back = self.refunds.remove(&format!("reversal of {number}"));
                if let Some(back) = back {
                    if !back.reversal || known.is_none_or(|o| o.total != back.amount) {
                        self.wrong.push(format!("{number}: {back:?} there"));
                    }
                    self.count("payments reversed");
                }
                self.count("orders reversed");
                self.expect("order.reversed", &number);
            }
            // Sent again when it was as good as over: refused, and a query said that nothing is there.
            (OrderState::Rejected, None) if order.changed_ms >= order.expires_ms - 61_000 => {
                self.count("orders rejected");
                self.expect("order.rejected", &number);
            }
            _ => self.wrong.push(format!(
                "{number} ended as {state:?}, for {:?}",
                order.reason
            )),
        }
        true
    }

    fn refund(&mut self, order: &str, number: &str) {
        let kept = self.ledger.refund(MCHID, number).unwrap();
        let known = self.refunds.remove(number);
        match (kept, known) {
            (Some(kept), Some(known)) => {
                let same = kept.state == RefundState::Succeeded
                    && known.state == fenpay_simulator::RefundState::Success
                    && kept.amount.get() == known.amount
                    && kept.refund_id.as_deref() == Some(&*known.refund_id);
                if !same {
                    self.wrong
                        .push(format!("{number}: {kept:?} here, {known:?} there"));
                }
                self.count("refunds");
                self.expect("refund.succeeded", number);
            }
            (kept, known) => self.wrong.push(format!(
                "{number} of {order}: {:?} here, {:?} there",
                kept.map(|r| r.state),
                known.map(|r| r.state)
            )),
        }
    }

    fn payout(&mut self, job: Job, kind: PayoutKind) -> bool {
        let number = job.number();
        let kept = self.ledger.payout(MCHID, kind, &number).unwrap();
        match (kept, self.payouts.remove(&number)) {
            (None, None) => return false,
            (Some(kept), Some(known)) => {
                if kept.state != PayoutState::Succeeded || kept.amount.get() != known.amount {
                    self.wrong
                        .push(format!("{number}: {kept:?} here, {known:?} there"));
                }
                self.count("payouts");
                self.expect(&format!("{}.succeeded", kind.word()), &number);
            }
            (kept, known) => self.wrong.push(format!(
                "{number}: {:?} here, {:?} there",
                kept.map(|p| p.state),
                known.map(|p| p.state)
            )),
        }
        true
    }

    /// What WeChat Pay knows and no job explains.
    fn nothing_else(&mut self) {
        let orders = self
            .orders
            .keys()
            .chain(self.refunds.keys())
            .chain(self.payouts.keys());
        let found: Vec<_> = orders
            .map(|number| format!("{number} is there and nowhere here"))
            .collect();
        self.wrong.extend(found);
        let reversals = self
            .wechat
            .orders()
            .iter()
            .filter(|o| o.refunded > o.total)
            .count();
        if reversals > 0 {
            self.wrong
                .push("more was refunded than was paid".to_owned());
        }
    }
}

fn numbers<'a>(all: impl Iterator<Item = &'a String>) -> usize {
    all.collect::<BTreeSet<_>>().len()
}
