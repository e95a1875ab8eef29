//! The engine's verbs as data: their names, what they take and give, and what runs them. The check
//! of parameters, the faces of all languages and the reference page are made from this table.

mod bills;
mod host;
mod http;
mod notices;
mod orders;
mod payers;
mod payouts;
mod records;
mod refunds;
mod shape;
mod shared;
mod sharings;
mod tools;

pub use shape::{Given, Record, Shape};

use super::params::{Param, Params};
use super::{Engine, Reply};
use crate::error::Result;

/// One verb.
pub struct Verb {
    /// Its name: `order.place`.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub does: &'static str,
    /// The parameters that it takes.
    pub takes: &'static [Param],
    /// Whether it takes a blob beside them, and what that is.
    pub blob: Option<&'static str>,
    /// The body of its reply.
    pub gives: &'static Record,
    /// Whether its reply has a blob beside the body, and what that is.
    pub file: Option<&'static str>,
    run: Run,
}

/// What runs a verb.
enum Run {
    /// It works on an engine.
    Engine(fn(&Engine, &Params, Option<&[u8]>) -> Result<Reply>),
    /// It needs no engine: the toolbox.
    Alone(fn(&Params, Option<&[u8]>) -> Result<Reply>),
}

impl Verb {
    /// Whether it needs no engine: [`Engine::tool`] runs it.
    pub fn is_tool(&self) -> bool {
        matches!(self.run, Run::Alone(_))
    }

    /// Checks the parameters and runs the verb, on an engine unless it is a tool.
    pub(super) fn run(
        &self,
        engine: Option<&Engine>,
        params: &serde_json::Value,
        blob: Option<&[u8]>,
    ) -> Option<Result<Reply>> {
        let checked = Params::check(self.takes, params);
        Some(match (&self.run, engine) {
            (Run::Engine(run), Some(engine)) => checked.and_then(|p| run(engine, &p, blob)),
            (Run::Alone(run), _) => checked.and_then(|p| run(&p, blob)),
            (Run::Engine(_), None) => return None,
        })
    }
}

impl std::fmt::Debug for Verb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// Every verb, those about one thing together.
pub fn verbs() -> impl Iterator<Item = &'static Verb> {
    const ALL: [&[Verb]; 10] = [
        orders::VERBS,
        refunds::VERBS,
        payouts::VERBS,
        sharings::VERBS,
        notices::VERBS,
        bills::VERBS,
        payers::VERBS,
        http::VERBS,
        host::VERBS,
        tools::VERBS,
    ];
    ALL.into_iter().flatten()
}

/// The verb of that name.
pub(super) fn find(name: &str) -> Option<&'static Verb> {
    verbs().find(|verb| verb.name == name)
}
