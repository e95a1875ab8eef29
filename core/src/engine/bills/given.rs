//! The files of a comparison: given as bytes, lying in a folder, or fetched; each can be read again.

use super::arriving::{Arriving, Wanted, in_time};
use crate::bill::{self, FundFlow, TradeBill};
use crate::engine::params::Params;
use crate::engine::{Engine, Merchant};
use crate::error::{Error, Result};
use crate::types::BeijingDay;
use std::fs::File;
use std::io::{BufReader, Read};

/// What stands in a path for the day.
const DAY: &str = "{date}";

/// What a call of `bill.compare` asks for.
pub(super) struct Asked<'a> {
    pub engine: &'a Engine,
    pub merchant: &'a Merchant,
    pub params: &'a Params<'a>,
    pub blob: Option<&'a [u8]>,
    /// The first day.
    pub first: BeijingDay,
    /// The last day.
    pub last: BeijingDay,
    digest: Option<bill::Digest>,
}

impl<'a> Asked<'a> {
    /// Reads what is asked for.
    ///
    /// # Errors
    /// `Input`, naming the parameter.
    pub fn read(
        engine: &'a Engine,
        params: &'a Params<'a>,
        blob: Option<&'a [u8]>,
    ) -> Result<Asked<'a>> {
        let merchant = engine.merchant(params.text("mchid"))?;
        let first = BeijingDay::parse(params.need("date")?)?;
        let last = match params.text("until") {
            Some(text) => BeijingDay::parse(text).map_err(|error| error.at("until"))?,
            None => first,
        };
        if last < first {
            return Err(Error::input("until", "is before `date`"));
        }
        let several = last != first;
        if several && blob.is_some() {
            return Err(Error::input("until", "a blob is the bill of one day"));
        }
        for name in ["path", "flow_path"] {
            let wrong = params
                .text(name)
                .is_some_and(|path| several && !path.contains(DAY));
            if wrong {
                let text =
                    "must have {date} in it, where the day stands, if there are several days";
                return Err(Error::input(name, text));
            }
        }
        let digest = params.text("sha1").map(|hex| {
            bill::Digest::read("SHA1", hex, bill::About::ContentOrSent)
                .map_err(|_| Error::input("sha1", "must be 40 hex digits"))
        });
        if several && digest.is_some() {
            return Err(Error::input("sha1", "is the digest of one day's bill"));
        }
        Ok(Asked {
            engine,
            merchant,
            params,
            blob,
            first,
            last,
            digest: digest.transpose()?,
        })
    }

    /// Every day.
    pub fn days(&self) -> impl Iterator<Item = BeijingDay> {
        let last = self.last;
        std::iter::successors(Some(self.first), move |day| {
            let next = day.bounds().1.day();
            // The calendar's last day is followed by itself.
            (next <= last && next > *day).then_some(next)
        })
    }

    /// Whether the fund flow is compared too.
    pub fn has_flow(&self) -> bool {
        self.params.flag("fund_flow") || self.params.text("flow_path").is_some()
    }

    /// Opens the trade bill of a day.
    ///
    /// # Errors
    /// `Input` for a file that is not there; those of [`Engine::arriving_bill`] and [`in_time`].
    pub fn trade(&self, day: BeijingDay) -> Result<TradeBill<Box<dyn Read + 'a>>> {
        let open = |given: Arriving<'a>| TradeBill::open(given.body, given.settings);
        match (self.blob, self.params.text("path")) {
            (Some(blob), _) => open(Arriving::here(blob, self.digest.clone())),
            (None, Some(path)) => open(self.file("path", path, day, self.digest.clone())?),
            (None, None) => self.fetched(day, Wanted::Trade, open),
        }
    }

    /// Opens the fund flow of a day.
    ///
    /// # Errors
    /// Those of [`Asked::trade`].
    pub fn flow(&self, day: BeijingDay) -> Result<FundFlow<Box<dyn Read + 'a>>> {
        let open = |given: Arriving<'a>| FundFlow::open(given.body, given.settings);
        match self.params.text("flow_path") {
            Some(path) => open(self.file("flow_path", path, day, None)?),
            None => self.fetched(day, Wanted::FundFlow, open),
        }
    }

    fn file(
        &self,
        name: &str,
        path: &str,
        day: BeijingDay,
        digest: Option<bill::Digest>,
    ) -> Result<Arriving<'a>> {
        let path = path.replace(DAY, &day.dashed());
        let file = File::open(&path)
            .map_err(|e| Error::input(name, format!("{} cannot be read: {}", path, e.kind())))?;
        Ok(Arriving::here(BufReader::new(file), digest))
    }

    fn fetched<T>(
        &self,
        day: BeijingDay,
        wanted: Wanted,
        open: impl FnOnce(Arriving<'a>) -> Result<T>,
    ) -> Result<T> {
        let engine = self.engine;
        let arriving = engine.arriving_bill(self.merchant, self.params, day, wanted);
        let opened = arriving.and_then(open);
        opened.map_err(|error| in_time(error, day, engine.now_ms()))
    }
}
