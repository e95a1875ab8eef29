//! The deterministic simulation: so many whole payments, each under faults of its own. Every broken
//! promise is told with the command that lives it again.
//!
//! `FENPAY_HISTORIES=100000 cargo test -p fenpay-tests --test simulation` lives more of them;
//! `cargo run -p fenpay-tests --release --bin simulate -- --threads 2` goes on without end.

use fenpay_tests::simulation::{History, Tally};

/// How many histories a test lives, in a build without optimisation.
const HISTORIES: u64 = 1_500;

fn histories() -> u64 {
    let told = std::env::var("FENPAY_HISTORIES").ok();
    told.map_or(HISTORIES, |text| text.parse().unwrap())
}

#[test]
fn every_promise_is_kept_through_every_fault() {
    let met = Tally::default();
    let mut broken = Vec::new();
    for seed in 0..histories() {
        let history = History::of(seed);
        met.add(&history.tally);
        if let Some(violation) = &history.violation {
            broken.push(format!("{violation:?}\n  {}", history.command()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    let unseen: Vec<_> = met.told().filter(|(_, count)| *count == 0).collect();
    assert!(unseen.is_empty(), "never met: {unseen:?}");
}

#[test]
fn the_same_seed_lives_the_same_history() {
    for seed in 10_000..10_150 {
        let (first, second) = (History::of(seed), History::of(seed));
        assert_eq!(first.digest, second.digest, "{}", first.command());
    }
}

#[test]
fn different_seeds_live_different_histories() {
    let digests: std::collections::BTreeSet<u64> =
        (0..100).map(|seed| History::of(seed).digest).collect();
    assert_eq!(digests.len(), 100);
}

/// A mutation whose text moved would be found by nobody.
#[test]
fn every_mutation_still_has_its_place() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut count = 0;
    for entry in std::fs::read_dir(format!("{root}/tests/mutations")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        count += 1;
        let said = std::fs::read_to_string(&path).unwrap();
        let parts: Vec<_> = said.split("--------\n").collect();
        let [head, old, new] = parts[..] else {
            panic!("{path:?} has {} parts", parts.len())
        };
        let file = head.lines().nth(1).unwrap();
        let text = std::fs::read_to_string(format!("{root}/{file}")).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{path:?} in {file}");
        assert!(new.contains("MUTATED"), "{path:?}");
    }
    assert!(count >= 20, "{count}");
}
