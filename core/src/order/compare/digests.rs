//! A million things known by 8 bytes each, in bounded memory.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::ops::Range;

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
        let within = near(part, digest);
        let near = &mut part[within];
        let at = near.binary_search_by_key(&digest, |(held, _)| *held);
        at.ok().map(|at| &mut near[at].1)
    }

    /// Leaves out every value that is not wanted any more, so that the few that are left are near.
    pub fn retain(&mut self, wanted: impl Fn(V) -> bool) {
        for part in &mut self.parts {
            part.retain(|(_, value)| wanted(*value));
            part.shrink_to_fit();
        }
    }

    pub fn values(&self) -> impl Iterator<Item = V> {
        self.parts.iter().flatten().map(|(_, value)| *value)
    }
}

const fn part_of(digest: u64) -> usize {
    (digest >> 56) as usize
}

/// Where in a sorted part a digest stands if it is there. Digests are spread evenly, so its size
/// says about where that is; looking around there touches less memory than halving the whole part.
fn near<V>(part: &[(u64, V)], digest: u64) -> Range<usize> {
    // The first byte is that of the part; the next four bytes say enough.
    let share = (digest << 8) >> 32;
    let guess = ((share * part.len() as u64) >> 32) as usize;
    let mut step = 8;
    if part.get(guess).is_some_and(|(held, _)| *held <= digest) {
        let mut from = guess;
        while part
            .get(from + step)
            .is_some_and(|(held, _)| *held <= digest)
        {
            from += step;
            step *= 2;
        }
        from..(from + step).min(part.len())
    } else {
        let mut until = guess;
        while until > step && part[until - step].0 > digest {
            until -= step;
            step *= 2;
        }
        until.saturating_sub(step)..until
    }
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
    fn what_is_left_is_found_and_nothing_else_however_the_digests_are_spread() {
        for digests in [
            (0..5_000_u64).map(|n| digest(&n)).collect::<Vec<_>>(),
            (0..5_000).collect(),
            (0..5_000).map(|n| u64::MAX - n * n * n).collect(),
            (0..64).map(|n| 1 << n).collect(),
        ] {
            let mut held = Digests::new(|held: &mut u64, next| *held = next);
            digests.iter().for_each(|of| held.add(*of, *of));
            held.seal();
            for of in &digests {
                assert_eq!(held.get(*of).copied(), Some(*of));
            }
            held.retain(|of| of % 7 == 3);
            for of in digests {
                assert_eq!(held.get(of).copied(), Some(of).filter(|of| of % 7 == 3));
            }
        }
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
