//! What a handle promises, above all when it is stale.

use super::{FORK_BITS, Handles, LAST_USE, Removed, SHARDS, What};
use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How often threads try; Miri takes a thousand times as long as a processor.
const ROUNDS: usize = if cfg!(miri) { 5 } else { 500 };

fn table() -> Handles<String> {
    Handles::new(What::Reply, 0)
}

fn look(table: &Handles<String>, handle: u64) -> Option<String> {
    table.look(handle, String::clone)
}

#[test]
fn a_handle_stands_for_what_was_put_in_until_it_is_taken_out() {
    let table = table();
    let tea = table.insert("tea".to_owned()).unwrap();
    let cup = table.insert("cup".to_owned()).unwrap();
    assert!(tea != 0 && cup != 0 && tea != cup);
    assert_eq!(look(&table, tea).as_deref(), Some("tea"));
    assert!(matches!(table.remove_if(tea, |_| true), Removed::Out(out) if out == "tea"));
    assert_eq!(look(&table, tea), None);
    assert_eq!(look(&table, cup).as_deref(), Some("cup"));
}

#[test]
fn what_is_taken_out_twice_is_stale_the_second_time() {
    let table = table();
    let tea = table.insert("tea".to_owned()).unwrap();
    assert!(matches!(table.remove_if(tea, |_| true), Removed::Out(_)));
    assert!(matches!(table.remove_if(tea, |_| true), Removed::Stale));
}

#[test]
fn what_may_not_go_stays() {
    let table = table();
    let tea = table.insert("tea".to_owned()).unwrap();
    assert!(matches!(table.remove_if(tea, |_| false), Removed::Kept));
    assert_eq!(look(&table, tea).as_deref(), Some("tea"));
}

#[test]
fn a_slot_that_is_used_again_has_another_handle() {
    let table = table();
    let mut seen = HashSet::new();
    for round in 0..1000 {
        let handle = table.insert(round.to_string()).unwrap();
        assert!(seen.insert(handle), "{handle:#x} was given out twice");
        assert!(matches!(table.remove_if(handle, |_| true), Removed::Out(_)));
    }
    assert!(seen.iter().all(|handle| look(&table, *handle).is_none()));
    let slots = table.shards.iter().map(|s| s.0.lock().unwrap().slots.len());
    assert_eq!(slots.sum::<usize>(), 1, "one slot serves them all");
}

#[test]
fn a_slot_is_retired_after_its_last_use() {
    let table = table();
    let first = table.insert("first".to_owned()).unwrap();
    assert!(matches!(table.remove_if(first, |_| true), Removed::Out(_)));
    let (shard, at) = table.place(first).unwrap();
    table.lock(shard).slots[at].uses = LAST_USE - 1;
    let last = table.insert("last".to_owned()).unwrap();
    assert_eq!(table.place(last), Some((shard, at)));
    assert!(last <= i64::MAX as u64, "a signed integer holds it");
    assert!(matches!(table.remove_if(last, |_| true), Removed::Out(_)));
    let next = table.insert("next".to_owned()).unwrap();
    assert_ne!(table.place(next), Some((shard, at)));
    assert_eq!(look(&table, last), None);
}

#[test]
fn a_forged_handle_stands_for_nothing() {
    let table = table();
    let real = table.insert("tea".to_owned()).unwrap();
    for bit in 0..64 {
        assert_eq!(look(&table, real ^ (1 << bit)), None, "bit {bit}");
    }
    for forged in [0, 1, 7, u64::MAX, u64::MAX >> 1, 0xDEAD_BEEF, real << 1] {
        assert_eq!(look(&table, forged), None, "{forged:#x}");
        assert!(matches!(table.remove_if(forged, |_| true), Removed::Stale));
    }
    assert_eq!(look(&table, real).as_deref(), Some("tea"));
}

#[test]
fn a_free_slot_is_not_reached_by_the_handle_of_no_use() {
    let table = table();
    let real = table.insert("tea".to_owned()).unwrap();
    assert_eq!(look(&table, real & u64::from(u32::MAX)), None);
}

#[test]
fn an_engine_never_passes_for_a_reply() {
    let replies = table();
    let engines: Handles<String> = Handles::new(What::Engine, 0);
    let reply = replies.insert("reply".to_owned()).unwrap();
    let engine = engines.insert("engine".to_owned()).unwrap();
    assert_ne!(reply, engine);
    assert_eq!(look(&replies, engine), None);
    assert_eq!(look(&engines, reply), None);
    assert!(!engines.is_before_fork(reply));
}

#[test]
fn a_handle_from_before_a_fork_is_told_from_a_stale_one() {
    let parent = table();
    let child: Handles<String> = Handles::new(What::Reply, 1);
    let handle = parent.insert("tea".to_owned()).unwrap();
    let twin = child.insert("cup".to_owned()).unwrap();
    assert_ne!(handle, twin);
    assert_eq!(look(&child, handle), None);
    assert!(child.is_before_fork(handle));
    assert!(!child.is_before_fork(twin));
    assert!(!child.is_before_fork(0));
    let far: Handles<String> = Handles::new(What::Reply, (1 << FORK_BITS) + 1);
    assert!(far.insert("cup".to_owned()).unwrap() != 0);
}

#[test]
fn threads_never_get_what_is_another_threads() {
    let table = table();
    let taken = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for thread in 0..2 * SHARDS {
            let (table, taken) = (&table, &taken);
            scope.spawn(move || {
                for round in 0..ROUNDS {
                    let mine = format!("{thread} {round}");
                    let handle = table.insert(mine.clone()).unwrap();
                    assert_eq!(look(table, handle), Some(mine));
                    let out = table.remove_if(handle, |_| true);
                    taken.fetch_add(matches!(out, Removed::Out(_)).into(), Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(taken.into_inner(), 2 * SHARDS * ROUNDS);
}

#[test]
fn of_many_threads_that_take_the_same_one_gets_it() {
    let table = table();
    for _ in 0..ROUNDS {
        let handle = table.insert("tea".to_owned()).unwrap();
        let got = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let out = table.remove_if(handle, |_| true);
                    got.fetch_add(matches!(out, Removed::Out(_)).into(), Ordering::Relaxed);
                });
            }
        });
        assert_eq!(got.into_inner(), 1);
    }
}
