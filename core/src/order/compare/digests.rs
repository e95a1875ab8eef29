//! A million things known by 8 bytes each, in bounded memory.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// How many parts there are: the first byte of a digest chooses one.
const PARTS: usize = 256;

/// Values by digests of 8 bytes, filled first and looked up then.
///
/// Every part grows by a quarter at a time, so that hardly more is held than what is in it, and no
/// growth copies much. With a million digests the chance that any two are one by accident is below 10^-7.
pub(super) struct Digests<V> {
    parts: Vec<Vec<(u64, V)>>,
    /// What becomes of the values of one digest.
    merge: fn(&mut V, V),
}

impl<V: Copy> Digests<V> {
    pub fn new(merge: fn(&mut V, V)) -> Digests<V> {
        Digests {
            parts: (0..PARTS).map(|_| Vec::new()).collect(),
            merge,
        }
    }

    pub fn add(&mut self, digest: u64, value: V) {
        let merge = self.merge;
        let part = &mut self.parts[part_of(digest)];
        match part.last_mut() {
            Some((last, held)) if *last == digest => return merge(held, value),
            _ => {}
        }
        if part.len() == part.capacity() {
            settle(part, merge);
            if part.len() * 5 > part.capacity() * 4 {
                part.reserve_exact((part.len() / 4).max(16));
            }
        }
        part.push((digest, value));
    }

    /// Ends the filling.
    pub fn seal(&mut self) {
        for part in &mut self.parts {
            settle(part, self.merge);
        }
    }

    /// The value of a digest, once sealed.
    pub fn get(&mut self, digest: u64) -> Option<&mut V> {
        let part = &mut self.parts[part_of(digest)];
        let at = part.binary_search_by_key(&digest, |(held, _)| *held);
        at.ok().map(|at| &mut part[at].1)
    }

    pub fn values(&self) -> impl Iterator<Item = V> {
        self.parts.iter().flatten().map(|(_, value)| *value)
    }
}

const fn part_of(digest: u64) -> usize {
    (digest >> 56) as usize
}

/// Sorts a part and makes one of what has the same digest.
fn settle<V: Copy>(part: &mut Vec<(u64, V)>, merge: fn(&mut V, V)) {
    part.sort_unstable_by_key(|(digest, _)| *digest);
    part.dedup_by(|next, held| {
        let same = next.0 == held.0;
        if same {
            merge(&mut held.1, next.1);
        }
        same
    });
}

/// The digest of something.
pub(super) fn digest(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_found_and_what_has_one_digest_is_merged() {
        let mut digests = Digests::new(|held: &mut i64, next| *held += next);
        for round in 0..3 {
            for n in 0..20_000_u32 {
                digests.add(digest(&n), i64::from(n) + round);
            }
        }
        digests.seal();
        for n in 0..20_000 {
            let sum = i64::from(n) * 3 + 3;
            assert_eq!(digests.get(digest(&n)).copied(), Some(sum));
        }
        assert_eq!(digests.get(digest(&20_000_u32)), None);
        assert_eq!(digests.values().count(), 20_000);
    }

    #[test]
    fn little_more_is_held_than_what_is_in_it() {
        let mut digests = Digests::new(|held: &mut u64, next| *held = next);
        for n in 0..100_000_u32 {
            digests.add(digest(&n), 0);
        }
        let held: usize = digests.parts.iter().map(Vec::capacity).sum();
        assert!(held < 130_000, "room for {held}");
    }
}
