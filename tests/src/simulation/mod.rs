//! The deterministic simulation: an engine or two, WeChat Pay's book, the clocks, the network and
//! the ledger's failures in one thread, without real time and without sockets. One seed decides
//! everything: which request is lost before or after it took effect, which notice is delayed,
//! doubled, forged or never sent, when a process dies, what another one does between two of its
//! steps, what the clocks do, and which commit fails or takes effect without saying so.
//!
//! A history is one whole payment's life under one seed. What must always be true is looked at after
//! every step, with rules of the simulation's own, against the book and against what the ledger took;
//! what must be true in the end is looked at after the faults stopped. A seed that breaks a promise
//! is told with the command that lives it again, step by step.

mod chance;
mod ending;
mod host;
mod judge;
mod message;
mod network;
mod parts;
mod plan;
mod postman;
mod process;
mod rates;
mod records;
mod tally;
mod world;

pub use judge::Violation;
pub use tally::Tally;

use world::World;

/// What became of one seed.
#[derive(Debug)]
pub struct History {
    /// The seed.
    pub seed: u64,
    /// A number that is the same whenever the same things happened.
    pub digest: u64,
    /// The promise that was broken, if one was.
    pub violation: Option<Violation>,
    /// What was met.
    pub tally: Tally,
}

impl History {
    /// Lives the history of a seed.
    pub fn of(seed: u64) -> History {
        History::lived(seed, false)
    }

    /// Lives the history of a seed and prints it step by step.
    pub fn traced(seed: u64) -> History {
        History::lived(seed, true)
    }

    fn lived(seed: u64, speaks: bool) -> History {
        let world = World::new(seed, speaks);
        world.live();
        let digest = world.digest();
        let violation = world.judge().broken.take();
        let tally = Tally::default();
        tally.add(&world.tally);
        History {
            seed,
            digest,
            violation,
            tally,
        }
    }

    /// The command that lives the history again and tells every step.
    pub fn command(&self) -> String {
        let seed = self.seed;
        format!("cargo run -p fenpay-tests --release --bin simulate -- --seed {seed} --trace")
    }
}
