//! What the host, the payer and the postman do, and when.

use super::plan::{ORDER, When};
use super::tally::Seen;
use super::world::{NOON_MS, World};
use fenpay::error::{Advice, Error, Kind};
use fenpay_simulator::{Act, HttpRequest, HttpResponse, Outgoing};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How often the host asks for the same thing before it leaves the rest to its ticks.
const PATIENCE: u32 = 12;

/// Something that is done at a moment.
#[derive(Clone, Debug)]
pub(super) enum Deed {
    /// The host asks for something.
    Ask(usize),
    /// The payer acts.
    Pay(Act),
    /// A process does what is due.
    Tick(usize),
    /// A process takes events and acts on them.
    Ship(usize),
    /// A notice arrives.
    Post(Box<Outgoing>),
    /// A request arrives that its sender has given up.
    Arrive(Box<HttpRequest>),
    /// A process starts again.
    Start(usize),
    /// A process's clock jumps.
    Jump(usize),
    /// Somebody who is not WeChat Pay posts something.
    Forge,
}

/// What lies on the host's desk, and on the postman's.
#[derive(Default)]
pub(super) struct Desk {
    agenda: BTreeMap<(i64, u64), Deed>,
    planned: u64,
    /// How often each thing was asked for; nothing once it has its answer.
    asked: Vec<Option<u32>>,
    /// How many ticks are planned.
    pub ticks: u32,
    /// The events that the host acted on.
    pub shipped: Vec<String>,
    /// The last good answer to each question, and when it came.
    pub heard: BTreeMap<String, (i64, HttpResponse)>,
    /// Requests and answers that passed.
    pub passed: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Desk {
    /// Whether a request for that path is under way whose sender has given up.
    pub(super) fn is_under_way(&self, paths: &[&str]) -> bool {
        let mut deeds = self.agenda.values();
        deeds.any(|deed| matches!(deed, Deed::Arrive(sent) if paths.contains(&sent.path())))
    }

    /// Takes the first request that has arrived by now.
    pub(super) fn take_arrival(&mut self, now_ms: i64) -> Option<HttpRequest> {
        let mut due = self.agenda.range(..(now_ms + 1, 0));
        let (place, _) = due.find(|(_, deed)| matches!(deed, Deed::Arrive(_)))?;
        let place = *place;
        match self.agenda.remove(&place) {
            Some(Deed::Arrive(request)) => Some(*request),
            _ => None,
        }
    }
}

impl World {
    /// Plans a deed for a moment from now.
    pub(super) fn plan_deed(&self, after_ms: i64, deed: Deed) {
        let at = self.now_ms() + after_ms.max(0);
        let mut desk = self.desk();
        desk.planned += 1;
        let place = (at, desk.planned);
        desk.agenda.insert(place, deed);
    }

    /// Plans what the host and the payer do of themselves.
    pub(super) fn plan_host(&self) {
        self.desk().asked = vec![Some(0); self.plan.asks.len()];
        for (at, ask) in self.plan.asks.iter().enumerate() {
            if let When::At(ms) = ask.when {
                self.plan_deed(ms, Deed::Ask(at));
            }
        }
        for (ms, act) in &self.plan.acts {
            self.plan_deed(*ms, Deed::Pay(*act));
        }
        for number in 0..self.plan.processes {
            if self.rates.jumps > 0 {
                self.plan_deed(self.chance.within(0..120_000), Deed::Jump(number));
            }
        }
        if self.rates.notice_forged > 0 {
            self.plan_deed(self.chance.within(0..60_000), Deed::Forge);
        }
    }

    /// When the next thing is to be done.
    pub(super) fn next_deed_ms(&self) -> Option<i64> {
        self.desk().agenda.first_key_value().map(|((at, _), _)| *at)
    }

    /// Strikes out what is only done again and again.
    pub(super) fn end_routine(&self) {
        let again = |deed: &Deed| {
            matches!(
                deed,
                Deed::Tick(_) | Deed::Ship(_) | Deed::Jump(_) | Deed::Forge
            )
        };
        self.desk().agenda.retain(|_, deed| !again(deed));
    }

    /// Does what is to be done now, if anything is.
    pub(super) fn do_next(self: &Arc<World>) {
        let due = {
            let mut desk = self.desk();
            match desk.agenda.first_entry() {
                Some(entry) if entry.key().0 <= self.now_ms() => Some(entry.remove()),
                _ => None,
            }
        };
        match due {
            None => {}
            Some(Deed::Start(number)) => {
                self.say(|| format!("process {number} starts"));
                self.start(number);
                self.wake_host(0..60_000);
            }
            Some(deed) => self.perform(deed),
        }
    }

    fn perform(&self, deed: Deed) {
        match deed {
            Deed::Ask(at) => self.ask(at, self.some_process()),
            Deed::Pay(act) => {
                let acted = self.wechat.act(ORDER, act, None);
                self.say(|| format!("the payer: {act:?}, {}", said(&acted)));
            }
            Deed::Tick(number) => self.tick(number),
            Deed::Ship(number) => self.ship(number),
            Deed::Post(notice) => self.deliver(&notice, false),
            Deed::Arrive(request) => self.arrives(&request),
            Deed::Jump(number) => self.jump(number),
            Deed::Forge => self.forge(),
            Deed::Start(_) => {}
        }
    }

    /// Does something between two steps of a process: what another one, or another thread, does.
    pub(super) fn between_steps(&self, mine: usize) {
        let other = (mine + 1) % self.plan.processes;
        // One thread cannot wait for itself, as two threads of a process may wait in v3.
        if self.plan.in_v3 && other == mine {
            return;
        }
        let count = self.plan.asks.len() as u64;
        match self.chance.below(8) {
            0..2 => self.tick_now(other),
            2..5 => {
                let at = usize::try_from(self.chance.below(count)).unwrap_or(0);
                if self.is_asking(at) {
                    self.ask(at, other);
                } else {
                    self.tick_now(other);
                }
            }
            5 => self.post_due(),
            6 => self.perform(Deed::Pay(Act::Pay)),
            _ => self.clock.advance_ms(self.chance.within(0..20_000)),
        }
    }

    fn is_asking(&self, at: usize) -> bool {
        let asks = matches!(self.plan.asks[at].when, When::At(_)) || self.is_paid_for_host();
        asks && self.desk().asked[at].is_some_and(|times| times > 0)
    }

    fn is_paid_for_host(&self) -> bool {
        self.desk()
            .shipped
            .iter()
            .any(|id| id.starts_with("payment.paid"))
    }

    pub(super) fn some_process(&self) -> usize {
        match self.plan.processes {
            1 => 0,
            count => usize::try_from(self.chance.below(count as u64)).unwrap_or(0),
        }
    }

    /// The host asks, and asks again until it has an answer that counts.
    fn ask(&self, at: usize, number: usize) {
        let ask = &self.plan.asks[at];
        let Some(times) = self.desk().asked[at] else {
            return;
        };
        if self.process(number).is_none() {
            if !self.is_planned(at) {
                self.plan_deed(5_000, Deed::Ask(at));
            }
            return;
        }
        self.say(|| format!("process {number}: {} {}", ask.verb, ask.params));
        self.desk().asked[at] = Some(times + 1);
        let done = self.call(number, ask.verb, &ask.params);
        let nobody = || "nobody hears".to_owned();
        self.say(|| {
            format!(
                "   {}: {}",
                ask.verb,
                done.as_ref().map_or_else(nobody, said)
            )
        });
        let settled = match &done {
            None => false,
            Some(Ok(told)) => {
                if ask.contradicts && self.is_bound_otherwise(at) {
                    self.fail("P9", format!("{} was taken under a used number", ask.verb));
                }
                self.is_durable(told);
                true
            }
            Some(Err(error))
                if error.kind() == Kind::Conflict && error.advice() == Advice::Never =>
            {
                self.tally.count(Seen::Conflicts);
                true
            }
            Some(Err(error)) => error.advice() == Advice::Never,
        };
        if settled || times + 1 >= PATIENCE {
            self.desk().asked[at] = None;
        } else if !self.is_planned(at) {
            let pause = self.chance.pick(&[500, 2_000, 15_000, 70_000]);
            self.plan_deed(pause, Deed::Ask(at));
        }
    }

    /// Whether the number of a contradicting call is bound to what another call said.
    fn is_bound_otherwise(&self, at: usize) -> bool {
        let mine = &self.plan.asks[at];
        let numbers = |params: &Value| {
            let of = |name: &str| params[name].as_str().map(str::to_owned);
            of("out_refund_no").or(of("out_trade_no")).or(of("number"))
        };
        let number = numbers(&mine.params).unwrap_or_default();
        let others = self.plan.asks.iter();
        others
            .filter(|ask| !ask.contradicts && ask.verb == mine.verb)
            .filter(|ask| numbers(&ask.params).as_ref() == Some(&number))
            .any(|ask| self.is_kept_as(&number, &ask.params))
    }

    fn is_kept_as(&self, number: &str, params: &Value) -> bool {
        let judge = self.judge();
        let sum = |name: &str| params[name].as_i64();
        let order = judge
            .orders
            .get(number)
            .map(|o| Some(o.total.get()) == sum("total"));
        let refund = judge
            .refunds
            .get(number)
            .map(|r| Some(r.amount.get()) == sum("amount"));
        let payout = judge
            .payouts
            .get(number)
            .map(|p| Some(p.amount.get()) == sum("amount"));
        order.or(refund).or(payout).unwrap_or(false)
    }

    /// What a caller is told is durable by then (P11).
    fn is_durable(&self, told: &Value) {
        let Some(state) = told["state"].as_str() else {
            return;
        };
        let judge = self.judge();
        let text = |name: &str| told[name].as_str().unwrap_or_default();
        let ends = [
            "paid",
            "closed",
            "reversed",
            "rejected",
            "succeeded",
            "failed",
            "returned",
        ];
        if !ends.contains(&state) {
            return;
        }
        let known = if told.get("out_refund_no").is_some() {
            judge
                .refunds
                .get(text("out_refund_no"))
                .map(|r| r.state.word())
        } else if told.get("out_trade_no").is_some() {
            judge
                .orders
                .get(text("out_trade_no"))
                .map(|o| o.state.word())
        } else {
            judge.payouts.get(text("number")).map(|p| p.state.word())
        };
        // Meanwhile it may have gone further, to another end.
        if !known.is_some_and(|known| known == state || ends.contains(&known)) {
            drop(judge);
            self.fail("P11", format!("{state} was told, and {known:?} is durable"));
        }
    }

    fn is_planned(&self, at: usize) -> bool {
        self.desk()
            .agenda
            .values()
            .any(|deed| matches!(deed, Deed::Ask(a) if *a == at))
    }

    /// A process does what is due.
    fn tick(&self, number: usize) {
        self.tick_now(number);
        self.desk().ticks -= 1;
        self.plan_tick();
    }

    /// Plans that a process comes for the next task when it is due, as its host would do.
    pub(super) fn plan_tick(&self) {
        if self.is_calm() || self.desk().ticks > 0 {
            return;
        }
        let next = fenpay::ledger::Ledger::next_due_ms(&self.ledger);
        if let Some(due) = next.ok().flatten() {
            let number = self.some_process();
            let own = self.now_ms() + self.watches[number].wrong_ms();
            let wait = (due - own).max(500) + self.chance.within(0..10_000);
            self.desk().ticks += 1;
            self.plan_deed(wait, Deed::Tick(number));
        }
    }

    pub(super) fn tick_now(&self, number: usize) {
        if let Some(Ok(done)) = self.call(number, "task.tick", &json!({ "limit": 100 }))
            && done["done"] != 0
        {
            self.say(|| {
                format!(
                    "process {number}: task.tick {} {}",
                    done["done"], done["problems"]
                )
            });
        }
    }

    /// A process takes events and acts on each; it may be told of one more than once.
    pub(super) fn ship(&self, number: usize) {
        let taken = self.call(number, "event.take", &json!({ "limit": 10 }));
        let Some(Ok(taken)) = taken else {
            return self.wake_host(1_000..90_000);
        };
        let events = taken["events"].as_array().map_or(&[][..], Vec::as_slice);
        for event in events {
            let id = event["id"].as_str().unwrap_or_default();
            self.say(|| format!("process {number}: the host acts on {id}"));
            let first = !self.desk().shipped.iter().any(|known| known == id);
            if first {
                self.tally.count(Seen::Events);
                self.desk().shipped.push(id.to_owned());
                self.follows(id);
            }
        }
        if !events.is_empty() {
            // Whoever dies now has told nobody that the host acted.
            self.wake_host(60_000..200_000);
            let ids: Vec<_> = events.iter().map(|event| event["id"].clone()).collect();
            self.call(number, "event.done", &json!({ "ids": ids }));
        }
    }

    /// Has the host look for events after a while.
    pub(super) fn wake_host(&self, after_ms: std::ops::Range<i64>) {
        if !self.is_calm() {
            let number = self.some_process();
            self.plan_deed(self.chance.within(after_ms), Deed::Ship(number));
        }
    }

    /// What the host does because of an event.
    fn follows(&self, id: &str) {
        if id.starts_with("payment.paid:") {
            for (at, ask) in self.plan.asks.iter().enumerate() {
                if let When::AfterPaid(ms) = ask.when {
                    self.plan_deed(ms, Deed::Ask(at));
                }
            }
        }
    }

    fn jump(&self, number: usize) {
        if self.happens(self.rates.jumps, Seen::Jumps) {
            let far = [-3_600_000, -90_000, -5_000, 5_000, 90_000, 3_600_000, 0];
            let wrong = self.chance.pick(&far);
            self.say(|| format!("the clock of process {number} is {wrong} ms off"));
            self.watches[number].set(wrong);
        }
        self.plan_deed(self.chance.within(10_000..600_000), Deed::Jump(number));
    }

    /// Whether the host has acted on an event.
    pub(super) fn has_shipped(&self, id: &str) -> bool {
        self.desk().shipped.iter().any(|known| known == id)
    }

    /// How long it is since the beginning.
    pub(super) fn age_ms(&self) -> i64 {
        self.now_ms() - NOON_MS
    }
}

fn said<T: std::fmt::Debug>(done: &Result<T, Error>) -> String {
    match done {
        Ok(value) => {
            let told = format!("{value:?}");
            let state = told
                .split_once("\"state\": String(\"")
                .map(|(_, rest)| rest);
            let state = state.and_then(|rest| rest.split('"').next());
            state.map_or("done".to_owned(), str::to_owned)
        }
        Err(error) => format!("{error} ({:?})", error.advice()),
    }
}
