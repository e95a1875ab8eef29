//! The engine's own threads, without Node.

#[path = "../src/pool.rs"]
mod pool;

use pool::Pool;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

const LONG: Duration = Duration::from_secs(20);

fn submit(pool: &Pool, job: impl FnOnce() + Send + 'static) {
    assert!(pool.submit(Box::new(job)).is_ok());
}

#[test]
fn no_thread_is_started_before_there_is_work() {
    let pool = Pool::new(4);
    assert_eq!(pool.threads(), 0);
    let (done, told) = channel();
    submit(&pool, move || done.send(()).unwrap());
    told.recv_timeout(LONG).unwrap();
    assert_eq!(pool.threads(), 1);
}

#[test]
fn there_are_never_more_threads_than_were_allowed_and_all_of_them_work() {
    let pool = Pool::new(4);
    let (at_once, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (done, told): (Sender<()>, Receiver<()>) = channel();
    for _ in 0..40 {
        let (at_once, most, done) = (at_once.clone(), most.clone(), done.clone());
        submit(&pool, move || {
            let now = at_once.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(now, Ordering::SeqCst);
            thread::sleep(Duration::from_millis(10));
            at_once.fetch_sub(1, Ordering::SeqCst);
            done.send(()).unwrap();
        });
    }
    for _ in 0..40 {
        told.recv_timeout(LONG).unwrap();
    }
    assert_eq!(most.load(Ordering::SeqCst), 4);
    assert_eq!(pool.threads(), 4);
}

#[test]
fn one_thread_does_jobs_in_the_order_in_which_they_came() {
    let pool = Pool::new(1);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (done, told) = channel();
    for at in 0..100 {
        let (seen, done) = (seen.clone(), done.clone());
        submit(&pool, move || {
            seen.lock().unwrap().push(at);
            done.send(()).unwrap();
        });
    }
    for _ in 0..100 {
        told.recv_timeout(LONG).unwrap();
    }
    assert_eq!(*seen.lock().unwrap(), (0..100).collect::<Vec<_>>());
}

/// Tells when it is dropped, so that a job that unwinds is heard of too.
struct Tell(Sender<()>);

impl Drop for Tell {
    fn drop(&mut self) {
        let _ = self.0.send(());
    }
}

#[test]
fn a_job_that_panics_costs_neither_its_thread_nor_the_jobs_behind_it() {
    let pool = Pool::new(2);
    let (done, told) = channel();
    for at in 0..50 {
        let done = done.clone();
        submit(&pool, move || {
            let _tell = Tell(done);
            assert!(at % 2 == 1, "injected");
        });
    }
    for _ in 0..50 {
        told.recv_timeout(LONG).unwrap();
    }
    assert_eq!(pool.threads(), 2);
    let (done, told) = channel();
    submit(&pool, move || done.send(()).unwrap());
    told.recv_timeout(LONG).unwrap();
}

#[test]
fn what_was_submitted_is_done_after_the_pool_is_gone() {
    let pool = Pool::new(2);
    let (done, told) = channel();
    for _ in 0..20 {
        let done = done.clone();
        submit(&pool, move || {
            thread::sleep(Duration::from_millis(5));
            done.send(()).unwrap();
        });
    }
    drop(pool);
    drop(done);
    assert_eq!(told.iter().count(), 20);
}
