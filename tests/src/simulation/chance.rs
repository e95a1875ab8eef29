use fenpay::types::Entropy;
use std::sync::atomic::{AtomicU64, Ordering};

/// Chance from a seed: everything that is drawn follows from the seed and from what was drawn
/// before.
#[derive(Debug)]
pub(super) struct Chance(AtomicU64);

impl Chance {
    /// One of a seed's streams, which do not depend on each other.
    pub fn of(seed: u64, stream: u64) -> Chance {
        let chance = Chance(AtomicU64::new(
            seed ^ stream.wrapping_mul(0xA076_1D64_78BD_642F),
        ));
        // Seeds stand next to each other; what is drawn from them must not.
        let mixed = chance.draw() ^ chance.draw().rotate_left(32);
        Chance(AtomicU64::new(mixed))
    }

    /// Any number.
    pub fn draw(&self) -> u64 {
        // SplitMix64 (Steele, Lea, Flood 2014). One thread draws.
        let state = self
            .0
            .load(Ordering::Relaxed)
            .wrapping_add(0x9E37_79B9_7F4A_7C15);
        self.0.store(state, Ordering::Relaxed);
        mix(state)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&self, end: u64) -> u64 {
        self.draw() % end
    }

    /// A number of `range`.
    pub fn within(&self, range: std::ops::Range<i64>) -> i64 {
        let span = range.end.abs_diff(range.start).max(1);
        range.start + i64::try_from(self.below(span)).unwrap_or(0)
    }

    /// Whether something happens that does so `rate` times in 10,000.
    pub fn happens(&self, rate: u32) -> bool {
        rate > 0 && self.below(10_000) < u64::from(rate)
    }

    /// One of several.
    pub fn pick<T: Copy>(&self, from: &[T]) -> T {
        let at = usize::try_from(self.below(from.len() as u64)).unwrap_or(0);
        from[at]
    }
}

/// Spreads a number's bits.
pub(super) fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A number that follows from everything that was added to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Digest(pub u64);

impl Digest {
    /// Adds bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0 = mix(self.0 ^ u64::from_le_bytes(word)).wrapping_add(1);
        }
    }
}

impl Entropy for Chance {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.draw().to_le_bytes()[..chunk.len()]);
        }
    }
}
