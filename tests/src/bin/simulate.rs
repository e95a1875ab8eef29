//! Lives histories of the deterministic simulation, one for each seed.
//!
//! `simulate --seed N [--trace]` lives one; `simulate --from N --count N [--threads N]` lives many and
//! says what they met, how long it took, and the digest of all that became of them; without
//! `--count` it goes on for ever. It ends with status 1 if a promise was broken.

use fenpay_tests::simulation::{History, Tally};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const USAGE: &str = "simulate [--seed N] [--trace] [--from N] [--count N] [--seconds N] [--threads N] \
    [--violations N] [--quiet]";
/// How many seeds a thread takes at once.
const BATCH: u64 = 256;

struct Asked {
    seed: Option<u64>,
    trace: bool,
    from: u64,
    count: Option<u64>,
    seconds: Option<u64>,
    threads: u64,
    /// After how many broken promises it ends.
    violations: u64,
    quiet: bool,
}

fn main() -> ExitCode {
    let Some(asked) = asked() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match asked.seed {
        Some(seed) => one(seed, asked.trace),
        None => many(&asked),
    }
}

fn asked() -> Option<Asked> {
    let mut asked = Asked {
        seed: None,
        trace: false,
        from: 0,
        count: None,
        seconds: None,
        threads: 1,
        violations: 10,
        quiet: false,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut number = || words.next()?.replace('_', "").parse::<u64>().ok();
        match word.as_str() {
            "--seed" => asked.seed = Some(number()?),
            "--from" => asked.from = number()?,
            "--count" => asked.count = Some(number()?),
            "--seconds" => asked.seconds = Some(number()?),
            "--threads" => asked.threads = number()?.max(1),
            "--violations" => asked.violations = number()?.max(1),
            "--trace" => asked.trace = true,
            "--quiet" => asked.quiet = true,
            _ => return None,
        }
    }
    Some(asked)
}

fn one(seed: u64, trace: bool) -> ExitCode {
    let history = match trace {
        true => History::traced(seed),
        false => History::of(seed),
    };
    println!("seed {seed}: digest {:016x}", history.digest);
    match &history.violation {
        None => ExitCode::SUCCESS,
        Some(_) => {
            tell(&history);
            ExitCode::FAILURE
        }
    }
}

fn tell(history: &History) {
    if let Some(broken) = &history.violation {
        println!(
            "seed {} breaks {}: {}",
            history.seed, broken.property, broken.text
        );
        println!("  {}", history.command());
    }
}

/// What all threads came to.
#[derive(Default)]
struct Sum {
    done: AtomicU64,
    violations: AtomicU64,
    digest: AtomicU64,
    next: AtomicU64,
    over: AtomicBool,
    tally: Tally,
    speaking: Mutex<()>,
}

fn many(asked: &Asked) -> ExitCode {
    let sum = Sum::default();
    let begun = Instant::now();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..asked.threads)
            .map(|_| scope.spawn(|| work(asked, &sum)))
            .collect();
        let mut told = Instant::now();
        while threads.iter().any(|thread| !thread.is_finished()) {
            thread::sleep(Duration::from_millis(20));
            if asked
                .seconds
                .is_some_and(|s| begun.elapsed().as_secs() >= s)
            {
                sum.over.store(true, Ordering::Relaxed);
            }
            if !asked.quiet && told.elapsed() >= Duration::from_secs(10) {
                told = Instant::now();
                println!("{}", standing(&sum, begun));
            }
        }
    });
    if !asked.quiet {
        for (words, count) in sum.tally.told() {
            println!("{count:>14} {words}");
        }
    }
    let digest = sum.digest.load(Ordering::Relaxed);
    println!("{}, digest {digest:016x}", standing(&sum, begun));
    match sum.violations.load(Ordering::Relaxed) {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn standing(sum: &Sum, begun: Instant) -> String {
    let (done, broken) = (
        sum.done.load(Ordering::Relaxed),
        sum.violations.load(Ordering::Relaxed),
    );
    let seconds = begun.elapsed().as_secs_f64();
    let each = done as f64 / seconds.max(0.001);
    format!("{done} histories, {broken} violations, {seconds:.1} s, {each:.0} histories/s")
}

fn work(asked: &Asked, sum: &Sum) {
    while !sum.over.load(Ordering::Relaxed) {
        let first = sum.next.fetch_add(BATCH, Ordering::Relaxed);
        let end = asked
            .count
            .unwrap_or(u64::MAX)
            .min(first.saturating_add(BATCH));
        if first >= end {
            return;
        }
        for at in first..end {
            if sum.over.load(Ordering::Relaxed) {
                return;
            }
            let history = History::of(asked.from.wrapping_add(at));
            sum.done.fetch_add(1, Ordering::Relaxed);
            // A sum does not depend on who was first.
            sum.digest.fetch_add(history.digest, Ordering::Relaxed);
            sum.tally.add(&history.tally);
            if history.violation.is_some() {
                let broken = sum.violations.fetch_add(1, Ordering::Relaxed) + 1;
                let _speaking = sum.speaking.lock();
                tell(&history);
                if broken >= asked.violations {
                    sum.over.store(true, Ordering::Relaxed);
                }
            }
        }
    }
}
