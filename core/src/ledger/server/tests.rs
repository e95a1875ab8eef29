use super::batch::{LOCK_HEAD, MOVE_HEAD, READ_HEAD};
use super::*;
use crate::error::Kind;
use crate::ledger::{Change, GENESIS, Ledger};
use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex};

/// What becomes of a COMMIT.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It is done, and the answer is lost.
    DoneAndLost,
    /// It never arrives.
    Lost,
    /// The line is lost while it is under way: it arrives later. Only of a flight that is everything.
    Late,
    /// The server cannot say, and did it.
    Unclear,
    /// Another transaction was in the way.
    Again,
    /// A constraint refuses what was written.
    Refused,
    /// It is done, the answer is lost, and the server is gone from then on.
    DoneAndGone,
}

/// Where the history ends, as the table of that name has it.
type End = (i64, Vec<u8>, i64, i64);

/// A server that keeps the ids of changes.
struct Book {
    ids: BTreeSet<String>,
    head: End,
    /// Somebody else writes once more, right after the head was read without a lock.
    intrudes: bool,
    /// What is still under way: from which head to which, and the ids.
    late: Option<(End, End, Vec<String>)>,
    fates: VecDeque<Fate>,
    /// The fate of every batch in which this id is.
    poison: Option<String>,
    connections: usize,
    commits: usize,
    /// Flights in which everything was written and committed.
    shorts: usize,
    is_gone: bool,
}

impl Default for Book {
    fn default() -> Book {
        Book {
            ids: BTreeSet::new(),
            head: (0, GENESIS.to_vec(), 0, 0),
            intrudes: false,
            late: None,
            fates: VecDeque::new(),
            poison: None,
            connections: 0,
            commits: 0,
            shorts: 0,
            is_gone: false,
        }
    }
}

impl Book {
    /// What was under way arrives; says whether it was done.
    fn arrive(&mut self) -> bool {
        let (before, after, ids) = self.late.take().unwrap();
        if before != self.head {
            return false;
        }
        self.head = after;
        self.ids.extend(ids);
        true
    }
}

type Shared = Arc<Mutex<Book>>;

struct Script(Shared);

struct Line {
    book: Shared,
    written: Vec<String>,
    moved: Option<End>,
}

fn broken(how: How) -> Broken {
    let error = Error::ledger(Advice::Later, "as the test wants it");
    Broken { how, error }
}

impl Driver for Script {
    fn connect(&self) -> Result<Box<dyn Link>, Broken> {
        let mut book = self.0.lock().unwrap();
        if book.is_gone {
            return Err(broken(How::Lost));
        }
        book.connections += 1;
        Ok(Box::new(Line {
            book: self.0.clone(),
            written: Vec::new(),
            moved: None,
        }))
    }
}

impl Line {
    fn commit(&mut self) -> Result<(), Broken> {
        let (written, moved) = (std::mem::take(&mut self.written), self.moved.take());
        let mut book = self.book.lock().unwrap();
        book.commits += 1;
        let poisoned = |book: &Book| {
            let poison = book.poison.as_ref();
            poison.is_some_and(|poison| written.contains(poison))
        };
        let fate = match poisoned(&book) {
            true => Some(Fate::Refused),
            false => book.fates.pop_front(),
        };
        if matches!(
            fate,
            None | Some(Fate::DoneAndLost | Fate::Unclear | Fate::DoneAndGone)
        ) {
            book.ids.extend(written);
            book.head = moved.unwrap();
        } else if fate == Some(Fate::Late) {
            let before = book.head.clone();
            book.late = Some((before, moved.unwrap(), written));
        }
        match fate {
            None => Ok(()),
            Some(Fate::DoneAndLost | Fate::Lost | Fate::Late) => Err(broken(How::Lost)),
            Some(Fate::Unclear) => Err(broken(How::Unclear)),
            Some(Fate::Again) => Err(broken(How::Again)),
            Some(Fate::Refused) => Err(broken(How::Refused(Committed::Taken("event")))),
            Some(Fate::DoneAndGone) => {
                book.is_gone = true;
                Err(broken(How::Lost))
            }
        }
    }
}

impl Link for Line {
    fn flight(&mut self, statements: &[Statement], _: Duration) -> Result<Vec<Answer>, Broken> {
        let mut answers = Vec::new();
        for statement in statements {
            let mut answer = Answer {
                affected: statement.touches().unwrap_or(0),
                rows: Vec::new(),
            };
            match statement {
                Statement::Plain(sql @ (LOCK_HEAD | READ_HEAD), _) => {
                    let mut book = self.book.lock().unwrap();
                    let (seq, hash, evidence, events) = book.head.clone();
                    answer.rows.push(vec![
                        Held::Int(seq),
                        Held::Bytes(hash),
                        Held::Int(evidence),
                        Held::Int(events),
                    ]);
                    if *sql == READ_HEAD && std::mem::take(&mut book.intrudes) {
                        book.head = (seq + 1, vec![7; 32], evidence, events);
                    }
                }
                Statement::Move(MOVE_HEAD, values) => {
                    let number = |at: usize| match values[at] {
                        Cell::Int(number) => number,
                        _ => panic!("no number"),
                    };
                    let hash = |at: usize| match values[at] {
                        Cell::Bytes(bytes) => bytes.to_vec(),
                        _ => panic!("no hash"),
                    };
                    let head = &self.book.lock().unwrap().head;
                    answer.affected = u64::from(head.0 == number(4) && head.1 == hash(5));
                    self.moved = Some((number(0), hash(1), number(2), number(3)));
                }
                Statement::Plain("COMMIT", _) => self.commit()?,
                Statement::Plain("ROLLBACK", _) => self.written.clear(),
                Statement::Insert(table, rows) if table.name == "history" => {
                    for row in rows {
                        let Cell::Text(id) = row[1] else { continue };
                        if self.book.lock().unwrap().ids.contains(id) {
                            return Err(broken(How::Refused(Committed::Repeated)));
                        }
                        self.written.push(id.to_owned());
                    }
                }
                Statement::Select { table, keys, .. } if table.name == "history" => {
                    let book = self.book.lock().unwrap();
                    let known = keys.iter().filter_map(|key| match key[0] {
                        Cell::Text(id) if book.ids.contains(id) => Some(id),
                        _ => None,
                    });
                    let rows = known.map(|id| vec![Held::Bytes(id.as_bytes().to_vec())]);
                    answer.rows.extend(rows);
                }
                _ => {}
            }
            answers.push(answer);
        }
        Ok(answers)
    }

    fn once(&mut self, writes: &[Statement], within: Duration) -> Option<Result<(), Broken>> {
        self.book.lock().unwrap().shorts += 1;
        let answers = match self.flight(writes, within) {
            Ok(answers) => answers,
            Err(broken) => return Some(Err(broken)),
        };
        let mut all = writes.iter().zip(&answers);
        let is_done = all.all(|(write, answer)| write.touches() == Some(answer.affected));
        Some(match is_done {
            true => self.commit(),
            false => Err(broken(How::Failed)),
        })
    }

    fn stream(
        &mut self,
        _: &Statement,
        _: Duration,
        _: &mut dyn FnMut(Row) -> Result<()>,
    ) -> Result<(), Broken> {
        Ok(())
    }
}

fn server(fates: &[Fate]) -> (Server, Shared) {
    let book = Shared::default();
    book.lock().unwrap().fates.extend(fates);
    (on(&book), book)
}

fn on(book: &Shared) -> Server {
    let dialect = Dialect {
        words: &[],
        lock: String::new(),
        unlock: None,
        before: Vec::new(),
        trigger: None,
        snapshot: &[],
        in_force: "",
        space: String::new(),
    };
    Server {
        birth: Birth::here(),
        place: "nowhere".to_owned(),
        dialect,
        pool: Pool::new(Box::new(Script(book.clone())), 2),
        group: Group::new(),
        alone: Alone::default(),
        patience: Duration::from_millis(300),
    }
}

/// A server that knows that it writes alone: all but two of its commits so far were short.
fn server_alone(fates: &[Fate]) -> (Server, Shared) {
    let (server, book) = server(&[]);
    for id in ["1", "2", "3"] {
        assert_eq!(server.commit(&change(id)), Ok(Committed::Done));
    }
    book.lock().unwrap().fates.extend(fates);
    assert_eq!(book.lock().unwrap().shorts, 1);
    (server, book)
}

fn change(id: &str) -> Change {
    Change {
        id: id.to_owned(),
        ..Change::default()
    }
}

#[test]
fn a_commit_whose_answer_was_lost_is_looked_up_and_not_made_twice() {
    for fate in [Fate::DoneAndLost, Fate::Unclear] {
        let (server, book) = server(&[fate]);
        assert_eq!(server.commit(&change("a")), Ok(Committed::Done), "{fate:?}");
        assert_eq!(book.lock().unwrap().commits, 1, "{fate:?}");
        assert_eq!(server.commit(&change("a")), Ok(Committed::Repeated));
    }
}

#[test]
fn a_commit_that_was_lost_on_the_way_is_made_again() {
    for fates in [
        &[Fate::Lost][..],
        &[Fate::Again, Fate::Again],
        &[Fate::Lost, Fate::DoneAndLost],
        &[Fate::Again, Fate::Lost, Fate::Unclear],
    ] {
        let (server, book) = server(fates);
        assert_eq!(
            server.commit(&change("a")),
            Ok(Committed::Done),
            "{fates:?}"
        );
        let book = book.lock().unwrap();
        assert!(book.ids.contains("a") && book.fates.is_empty(), "{fates:?}");
    }
}

#[test]
fn a_commit_that_cannot_be_looked_up_is_told_to_be_asked_about() {
    let (server, book) = server(&[Fate::DoneAndGone]);
    let error = server.commit(&change("a")).unwrap_err();
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Ledger, Advice::Query)
    );
    let error = server.commit(&change("b")).unwrap_err();
    assert_eq!(error.advice(), Advice::Later, "nothing of it was sent");
    book.lock().unwrap().is_gone = false;
    assert_eq!(server.commit(&change("a")), Ok(Committed::Repeated));
    assert_eq!(server.commit(&change("b")), Ok(Committed::Done));
}

#[test]
fn what_stays_in_the_way_is_said_to_be_worth_a_later_try() {
    let (server, _) = server(&[Fate::Again; 1000]);
    let error = server.commit(&change("a")).unwrap_err();
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Ledger, Advice::Later)
    );
}

#[test]
fn a_change_that_the_database_refuses_takes_no_other_with_it() {
    let (server, book) = server(&[]);
    book.lock().unwrap().poison = Some("c".to_owned());
    let jobs: Vec<Sealed> = ["a", "b", "c", "d"]
        .iter()
        .map(|id| Sealed::new(&change(id)).unwrap())
        .collect();
    let outcomes = server.commit_all(&jobs);
    let done = Ok(Committed::Done);
    let refused = Ok(Committed::Taken("event"));
    assert_eq!(outcomes, [done.clone(), done.clone(), refused, done]);
    let ids = &book.lock().unwrap().ids;
    assert_eq!(ids.iter().collect::<Vec<_>>(), ["a", "b", "d"]);
}

#[test]
fn a_ledger_refuses_to_work_in_a_forked_child_and_leaves_its_connections_alone() {
    let (mut server, book) = server(&[]);
    assert_eq!(server.commit(&change("a")), Ok(Committed::Done));
    server.birth = Birth::elsewhere();
    for error in [
        server.commit(&change("b")).unwrap_err(),
        server.order("19", "A").unwrap_err(),
        server.take_due(0, 1, 1).unwrap_err(),
        server.take_events(0, 1, 1).unwrap_err(),
        server.events_done(&[], 1).unwrap_err(),
        server.hasten(TaskKind::Order, "19", "A", 1).unwrap_err(),
        server.next_due_ms().unwrap_err(),
        server.verify().unwrap_err(),
    ] {
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Ledger, Advice::Never)
        );
        assert!(error.text().contains("fork"), "{error}");
    }
    drop(server);
    // The line is still held, for nobody closed it.
    assert_eq!(
        (Arc::strong_count(&book), book.lock().unwrap().connections),
        (2, 1)
    );
}

#[test]
fn text_with_a_zero_byte_is_refused_before_it_meets_others() {
    let (server, book) = server(&[]);
    let error = server.commit(&change("a\0b")).unwrap_err();
    assert_eq!(error.kind(), Kind::Input);
    assert_eq!(book.lock().unwrap().commits, 0);
}

#[test]
fn who_writes_alone_takes_the_short_way_until_somebody_else_writes() {
    let (server, book) = server_alone(&[]);
    let shorts = || book.lock().unwrap().shorts;
    assert_eq!(server.commit(&change("a")), Ok(Committed::Done));
    assert_eq!(server.commit(&change("a")), Ok(Committed::Repeated));
    assert_eq!(server.commit(&change("b")), Ok(Committed::Done));
    assert_eq!(shorts(), 4);
    // Another machine.
    assert_eq!(on(&book).commit(&change("x")), Ok(Committed::Done));
    for id in ["c", "d"] {
        assert_eq!(server.commit(&change(id)), Ok(Committed::Done));
    }
    assert_eq!(shorts(), 4, "both took turns");
    assert_eq!(server.commit(&change("e")), Ok(Committed::Done));
    assert_eq!(shorts(), 5);
    let book = book.lock().unwrap();
    let ids: Vec<_> = book.ids.iter().map(String::as_str).collect();
    assert_eq!(ids, ["1", "2", "3", "a", "b", "c", "d", "e", "x"]);
    assert_eq!(book.head.0, 9);
}

/// What was read is not what is written to.
#[test]
fn nothing_is_written_on_the_short_way_when_the_history_went_on_meanwhile() {
    let (server, book) = server_alone(&[]);
    book.lock().unwrap().intrudes = true;
    let jobs = ["a", "b"].map(|id| Sealed::new(&change(id)).unwrap());
    let done = Ok(Committed::Done);
    assert_eq!(server.commit_all(&jobs), [done.clone(), done]);
    let book = book.lock().unwrap();
    assert_eq!((book.shorts, book.commits, book.head.0), (2, 4, 6));
}

#[test]
fn a_short_way_whose_answer_was_lost_is_looked_up_and_not_gone_twice() {
    for fate in [Fate::DoneAndLost, Fate::Unclear] {
        let (server, book) = server_alone(&[fate]);
        assert_eq!(server.commit(&change("a")), Ok(Committed::Done), "{fate:?}");
        assert_eq!(book.lock().unwrap().head.0, 4, "{fate:?}");
        assert_eq!(server.commit(&change("a")), Ok(Committed::Repeated));
    }
    for fate in [Fate::Lost, Fate::Again, Fate::Refused] {
        let (server, book) = server_alone(&[fate]);
        assert_eq!(server.commit(&change("a")), Ok(Committed::Done), "{fate:?}");
        assert_eq!(book.lock().unwrap().head.0, 4, "{fate:?}");
    }
}

#[test]
fn what_is_still_under_way_comes_too_late_once_it_is_written_again() {
    let (server, book) = server_alone(&[Fate::Late]);
    assert_eq!(server.commit(&change("a")), Ok(Committed::Done));
    let mut book = book.lock().unwrap();
    assert!(!book.arrive());
    assert_eq!(book.head.0, 4);
}

#[test]
fn a_way_on_which_everything_is_lost_is_not_taken_for_ever() {
    let (server, book) = server_alone(&[]);
    for number in 0..20 {
        let id = format!("a{number}");
        let shorts = book.lock().unwrap().shorts;
        book.lock().unwrap().fates = match shorts {
            1..=3 => VecDeque::from([Fate::Lost]),
            _ => VecDeque::new(),
        };
        assert_eq!(server.commit(&change(&id)), Ok(Committed::Done));
    }
    let book = book.lock().unwrap();
    assert_eq!((book.shorts, book.head.0), (4, 23));
}

/// Whatever else goes wrong after it.
#[test]
fn what_may_still_be_under_way_is_not_said_to_be_undone() {
    for next in [None, Some(Fate::Again), Some(Fate::Lost)] {
        let mut fates = vec![Fate::Late];
        fates.extend([next; 1000].into_iter().flatten());
        let (mut server, book) = server_alone(&fates);
        if next.is_none() {
            server.patience = Duration::ZERO;
        }
        let error = server.commit(&change("a")).unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Ledger, Advice::Query),
            "{next:?}"
        );
        let mut held = book.lock().unwrap();
        held.fates.clear();
        assert!(held.arrive());
        drop(held);
        assert_eq!(server.commit(&change("a")), Ok(Committed::Repeated));
    }
}
