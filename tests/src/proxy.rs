//! A bad line: it carries bytes between two programs until what was chosen happens to them.
//!
//! Each connection has a [`Fate`], which a function of the connection's number gives; with
//! [`seeded`] everything follows from a seed. Threads and blocking sockets, nothing else.

use fenpay::types::{Entropy, TestEntropy};
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// When something happens to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Before its first byte is passed on.
    Accepted,
    /// When so many bytes have gone to the server; those after them do not go.
    Sent(u64),
    /// When so many bytes have come back; those after them do not come.
    Answered(u64),
    /// Before the client's so-manieth message with this word is passed on, from 0.
    Before(&'static str, u32),
    /// When the server has begun to answer that message, and nothing of the answer was passed on.
    After(&'static str, u32),
}

/// What happens to it, both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It ends.
    Cut,
    /// It stays open and nothing passes any more.
    Silence,
    /// Nothing passes for so long; then all goes on.
    Delay(Duration),
}

/// What becomes of a connection.
pub type Fate = Option<(When, What)>;

/// How the fate of a connection follows from its number, from 0.
pub type Fates = Box<dyn Fn(u64) -> Fate + Send + Sync>;

/// Passes connections on to a server until it is dropped.
pub struct Proxy {
    address: SocketAddr,
    road: Arc<Road>,
}

struct Road {
    server: SocketAddr,
    fates: Mutex<Arc<Fates>>,
    count: AtomicU64,
    met: AtomicU64,
    /// What was told of all connections together.
    armed: Mutex<Toll>,
    over: AtomicBool,
    /// The clients that are connected, by number, to be cut from outside.
    open: Mutex<BTreeMap<u64, TcpStream>>,
}

/// A fate, and what has passed on the way to it.
#[derive(Default)]
struct Toll {
    fate: Fate,
    sent: u64,
    answered: u64,
    /// How many messages with the word of the fate have gone there.
    said: u32,
}

/// Connections that nothing happens to.
pub fn whole() -> Fates {
    Box::new(|_| None)
}

/// So many of a hundred connections are cut, or held up for a moment, at any byte of the first
/// `span`, either way.
pub fn seeded(seed: u64, percent: u64, span: u64) -> Fates {
    Box::new(move |connection| {
        let chance = TestEntropy::seeded(seed.wrapping_add(connection.wrapping_mul(0x9e37_79b9)));
        let below = |end: u64| {
            let mut drawn = [0; 8];
            chance.fill(&mut drawn);
            u64::from_le_bytes(drawn) % end
        };
        if below(100) >= percent {
            return None;
        }
        let when = match below(8) {
            0 => When::Accepted,
            1..=3 => When::Sent(below(span)),
            4..=5 => When::Answered(below(span)),
            // Of a connection that is encrypted nobody sees this; it is left alone then.
            6 => When::Before("COMMIT", u32::try_from(below(20)).unwrap()),
            _ => When::After("COMMIT", u32::try_from(below(20)).unwrap()),
        };
        let what = match below(4) {
            0 => What::Delay(Duration::from_millis(below(200))),
            _ => What::Cut,
        };
        Some((when, what))
    })
}

impl Proxy {
    /// Opens a line to a server on a free port of `127.0.0.1`.
    pub fn to(server: SocketAddr, fates: Fates) -> Proxy {
        let door = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = door.local_addr().unwrap();
        let road = Arc::new(Road {
            server,
            fates: Mutex::new(Arc::new(fates)),
            count: AtomicU64::new(0),
            met: AtomicU64::new(0),
            armed: Mutex::default(),
            over: AtomicBool::new(false),
            open: Mutex::default(),
        });
        let owned = road.clone();
        thread::spawn(move || owned.take(&door));
        Proxy { address, road }
    }

    /// Opens a line to the server that a URL names.
    pub fn to_url(url: &str, fates: Fates) -> Proxy {
        let (_, rest) = url.split_once("://").unwrap();
        let authority = rest.split('/').next().unwrap();
        let place = authority.rsplit('@').next().unwrap();
        let place = place.to_socket_addrs().unwrap().next().unwrap();
        Proxy::to(place, fates)
    }

    /// `url` with this line in place of its own host and port.
    pub fn instead_of(&self, url: &str) -> String {
        let (scheme, rest) = url.split_once("://").unwrap();
        let end = rest.find('/').unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        let (who, host) = match authority.rsplit_once('@') {
            Some((who, place)) => (format!("{who}@"), place),
            None => (String::new(), authority),
        };
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
        format!("{scheme}://{who}{host}:{}{path}", self.address.port())
    }

    /// Gives the connections that come from now on other fates, numbered from 0 again.
    pub fn fates(&self, fates: Fates) {
        *held(&self.road.fates) = Arc::new(fates);
        self.road.count.store(0, Ordering::SeqCst);
        self.road.met.store(0, Ordering::SeqCst);
    }

    /// Lets this happen once, to whichever connection comes to it first, those included that are
    /// open; bytes and words are counted from now on and over all of them.
    pub fn arm(&self, fate: Fate) {
        let none = Toll::default();
        *held(&self.road.armed) = Toll { fate, ..none };
    }

    /// How many bytes were sent and answered since the last [`Proxy::arm`].
    pub fn passed(&self) -> (u64, u64) {
        let armed = held(&self.road.armed);
        (armed.sent, armed.answered)
    }

    /// Whether what was armed has not happened.
    pub fn is_armed(&self) -> bool {
        held(&self.road.armed).fate.is_some()
    }

    /// Ends every connection that is open.
    pub fn cut(&self) {
        for client in held(&self.road.open).values() {
            let _ = client.shutdown(Shutdown::Both);
        }
    }

    /// How many fates were met since they were given.
    pub fn met(&self) -> u64 {
        self.road.met.load(Ordering::SeqCst)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.road.over.store(true, Ordering::SeqCst);
        self.cut();
        // Wakes whoever waits at the door.
        drop(TcpStream::connect(self.address));
    }
}

/// The value of a lock, whoever panicked while he held it.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Road {
    fn take(self: Arc<Road>, door: &TcpListener) {
        for (id, client) in (0..).zip(door.incoming().flatten()) {
            if self.over.load(Ordering::SeqCst) {
                return;
            }
            let fates = held(&self.fates).clone();
            let fate = fates(self.count.fetch_add(1, Ordering::SeqCst));
            let road = self.clone();
            thread::spawn(move || {
                if let Ok(other) = client.try_clone() {
                    held(&road.open).insert(id, other);
                }
                // Where the server is not reached, the connection ends.
                let _ = road.pass(&client, fate);
                held(&road.open).remove(&id);
            });
        }
    }

    fn pass(&self, client: &TcpStream, fate: Fate) -> io::Result<()> {
        let own = Toll {
            fate,
            ..Toll::default()
        };
        let line = Line {
            own: Mutex::new(own),
            is_silent: AtomicBool::new(false),
            road: self,
        };
        let accepted = [&line.own, &self.armed].map(|toll| held(toll).accepted());
        for what in accepted.into_iter().flatten() {
            line.meet(what);
            match what {
                What::Cut => return client.shutdown(Shutdown::Both),
                What::Silence => return swallow(client),
                What::Delay(_) => {}
            }
        }
        let server = TcpStream::connect_timeout(&self.server, Duration::from_secs(5))?;
        for end in [client, &server] {
            end.set_nodelay(true)?;
        }
        thread::scope(|scope| {
            scope.spawn(|| line.carry(client, &server, Way::There));
            line.carry(&server, client, Way::Back);
        });
        Ok(())
    }
}

/// Reads until the other side gives up.
fn swallow(mut from: &TcpStream) -> io::Result<()> {
    while from.read(&mut [0; 4096])? > 0 {}
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    There,
    Back,
}

/// One connection under way.
struct Line<'a> {
    own: Mutex<Toll>,
    is_silent: AtomicBool,
    road: &'a Road,
}

impl Line<'_> {
    /// Carries bytes one way until there are none or the connection ends.
    fn carry(&self, mut from: &TcpStream, mut to: &TcpStream, way: Way) {
        let mut chunk = [0; 16 * 1024];
        while let Ok(count @ 1..) = from.read(&mut chunk) {
            let was_silent = self.is_silent.load(Ordering::SeqCst);
            let mut passed = &chunk[..count];
            let mut is_over = false;
            for toll in [&self.own, &self.road.armed] {
                let met = held(toll).weigh(&chunk[..count], way);
                let Some((before, what)) = met else { continue };
                self.meet(what);
                is_over |= what == What::Cut;
                if !matches!(what, What::Delay(_)) {
                    passed = &chunk[..before.min(passed.len())];
                }
            }
            if !was_silent && to.write_all(passed).is_err() || is_over {
                break;
            }
        }
        for end in [from, to] {
            let _ = end.shutdown(Shutdown::Both);
        }
    }

    fn meet(&self, what: What) {
        self.road.met.fetch_add(1, Ordering::SeqCst);
        match what {
            What::Cut => {}
            What::Silence => self.is_silent.store(true, Ordering::SeqCst),
            What::Delay(time) => thread::sleep(time),
        }
    }
}

impl Toll {
    /// What happens to a connection that has just come.
    fn accepted(&mut self) -> Option<What> {
        let (_, what) = self.fate.take_if(|(when, _)| *when == When::Accepted)?;
        Some(what)
    }

    /// Counts what passes; if its moment has come, how many of these bytes still pass, and what
    /// happens then.
    fn weigh(&mut self, bytes: &[u8], way: Way) -> Option<(usize, What)> {
        let before = match way {
            Way::There => self.sent,
            Way::Back => self.answered,
        };
        let after = before + bytes.len() as u64;
        match way {
            Way::There => self.sent = after,
            Way::Back => self.answered = after,
        }
        let (when, what) = self.fate?;
        let pass = match (when, way) {
            (When::Sent(most), Way::There) | (When::Answered(most), Way::Back) if after > most => {
                usize::try_from(most.saturating_sub(before)).unwrap_or(0)
            }
            (When::Before(word, place), Way::There) => {
                self.listen(word, bytes);
                if self.said <= place {
                    return None;
                }
                0
            }
            (When::After(word, _), Way::There) => {
                self.listen(word, bytes);
                return None;
            }
            (When::After(_, place), Way::Back) if self.said > place => 0,
            _ => return None,
        };
        self.fate = None;
        Some((pass, what))
    }

    fn listen(&mut self, word: &str, bytes: &[u8]) {
        let word = word.as_bytes();
        let here = bytes
            .windows(word.len())
            .any(|window| window.eq_ignore_ascii_case(word));
        self.said += u32::from(here);
    }
}
