//! Facts and decisions in any order, against models a dozen lines long: states never go down (P5), facts
//! merge in any order (P14), refunds and shares never exceed what was paid (P8), a payment is told once
//! (P3), and only facts that say so end anything (P6).

mod orders;
mod payouts;
mod refunds;
mod shares;

use arbitrary::{Result, Unstructured};
use fenpay::types::Fen;

/// A byte that says which records, and what happens to them.
pub fn run(bytes: &[u8]) {
    let Some((which, rest)) = bytes.split_first() else {
        return;
    };
    let input = &mut Unstructured::new(rest);
    // An input that ends early is a shorter story.
    let _ = match which % 4 {
        0 => orders::run(input),
        1 => refunds::run(input),
        2 => payouts::run(input),
        _ => shares::run(input),
    };
}

fn fen(amount: i64) -> Fen {
    Fen::new(amount).expect("a small amount")
}

/// After which sending a refusal was proven, if it was: the record's last, or another.
fn proven(input: &mut Unstructured, sends: u32) -> Result<Option<u32>> {
    Ok(match input.int_in_range(0..=3)? {
        0 | 1 => None,
        2 => Some(sends),
        _ => Some(sends.wrapping_sub(1)),
    })
}

/// Puts a list into another order and repeats some of it.
fn shuffled<T: Clone>(input: &mut Unstructured, items: &[T]) -> Result<Vec<T>> {
    let mut other = items.to_vec();
    for _ in 0..input.int_in_range(0..=3)? {
        other.push(input.choose(items)?.clone());
    }
    for at in (1..other.len()).rev() {
        other.swap(at, input.int_in_range(0..=at)?);
    }
    Ok(other)
}
