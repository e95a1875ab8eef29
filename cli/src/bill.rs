use crate::call;
use crate::output;
use crate::stop::Stop;
use fenpay::{Engine, Reply};
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// Fetch bills and hold the ledger against them
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Fetch the bills of a day, or of several, into a folder; each is checked whole
    ///
    /// A day's trade bill is trade-yyyy-MM-dd.csv and its fund flow flow-yyyy-MM-dd.csv. A day without
    /// trades has no bill: its file holds what WeChat Pay says in place of one. A bill is there at 10:00
    /// Beijing time of the next day; exits with 1 if one is not there yet, and has fetched the others.
    Fetch {
        #[command(flatten)]
        days: Days,
        /// Where the files go
        #[arg(long, value_name = "FOLDER")]
        folder: PathBuf,
    },
    /// Compare the ledger with the bills of a day, or of several; nothing in it changes
    ///
    /// Without --folder the bills are fetched. Exits with 1 if anything differs.
    Compare {
        #[command(flatten)]
        days: Days,
        /// Where the files of `fenpay bill fetch` are
        #[arg(long, value_name = "FOLDER")]
        folder: Option<PathBuf>,
        /// Where to write the differences as a table for a spreadsheet
        #[arg(long, value_name = "FILE")]
        csv: Option<String>,
        /// Where to write the report as a page to read and to print
        #[arg(long, value_name = "FILE")]
        page: Option<String>,
        /// Print the whole comparison as JSON
        #[arg(long)]
        json: bool,
    },
}

/// Whose bills of which days.
#[derive(clap::Args)]
struct Days {
    /// The engine's configuration, a JSON file
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The merchant; may be left out where one is configured
    #[arg(long)]
    mchid: Option<String>,
    /// The sub-merchant of a service provider
    #[arg(long)]
    sub_mchid: Option<String>,
    /// The day in Beijing, or the first of several: yyyy-MM-dd
    #[arg(long, required_unless_present = "month")]
    date: Option<String>,
    /// The last of several days: yyyy-MM-dd
    #[arg(long, requires = "date")]
    until: Option<String>,
    /// A whole month: yyyy-MM
    #[arg(long, conflicts_with = "date")]
    month: Option<String>,
    /// The fund flow too, beside the trade bill
    #[arg(long)]
    fund_flow: bool,
    /// In which dialect bills are fetched; by default the merchant's
    #[arg(long, value_parser = ["v2", "v3"])]
    dialect: Option<String>,
}

/// Fetches or compares.
pub fn run(args: &Args) -> Result<(), Stop> {
    match &args.what {
        What::Fetch { days, folder } => fetch(days, folder),
        What::Compare {
            days,
            folder,
            csv,
            page,
            json,
        } => {
            let engine = call::open(&days.config)?;
            let mut asked = days.asked()?;
            if let Some(folder) = folder {
                asked.insert("path".into(), json!(file(folder, "trade", "{date}")));
                if days.fund_flow {
                    asked.remove("fund_flow");
                    asked.insert("flow_path".into(), json!(file(folder, "flow", "{date}")));
                }
            }
            for (name, path) in [("csv", csv), ("page", page)] {
                if let Some(path) = path {
                    asked.insert(name.into(), json!(path));
                }
            }
            let found = done(&engine, "bill.compare", &Value::Object(asked))?.body;
            match json {
                true => output::json(&found)?,
                false => output::text(&summary(&found))?,
            }
            verdict(&found)
        }
    }
}

fn file(folder: &Path, bill: &str, date: &str) -> String {
    let path = folder.join(format!("{bill}-{date}.csv"));
    path.to_string_lossy().into_owned()
}

fn done(engine: &Engine, operation: &str, params: &Value) -> Result<Reply, Stop> {
    let reply = engine.call(operation, params, None);
    match reply.status {
        0 => Ok(reply),
        _ => Err(Stop::reply(operation, &reply)),
    }
}

fn fetch(days: &Days, folder: &Path) -> Result<(), Stop> {
    let engine = call::open(&days.config)?;
    std::fs::create_dir_all(folder)
        .map_err(|error| Stop::usage(format!("{}: {error}", folder.display())))?;
    let mut bills = vec![("trade", "trade")];
    if days.fund_flow {
        bills.push(("flow", "fund_flow"));
    }
    let mut none_yet = 0;
    for date in days.each()? {
        for (name, bill) in &bills {
            let path = file(folder, name, &date);
            let mut asked = days.common();
            asked.insert("date".into(), json!(date));
            asked.insert("bill".into(), json!(bill));
            asked.insert("path".into(), json!(path));
            let reply = engine.call("bill.fetch", &Value::Object(asked), None);
            let why = |name: &str| reply.body[name].as_str().unwrap_or_default();
            let told = match (reply.status, why("kind"), why("advice")) {
                (0, ..) => format!("{} rows", reply.body["rows"]),
                (_, "Missing", "later") => {
                    none_yet += 1;
                    "no bill yet".to_owned()
                }
                (_, "Missing", _) => {
                    let said = json!({ "code": "NO_STATEMENT_EXIST", "message": why("message") });
                    std::fs::write(&path, format!("{said}\n"))
                        .map_err(|error| Stop::refused(format!("{path}: {error}")))?;
                    "no bill".to_owned()
                }
                _ => return Err(Stop::reply("bill.fetch", &reply)),
            };
            output::text(&format!("{path}: {told}\n"))?;
        }
    }
    match none_yet {
        0 => Ok(()),
        1 => Err(Stop::refused("1 bill is not there yet")),
        n => Err(Stop::refused(format!("{n} bills are not there yet"))),
    }
}

impl Days {
    /// The parameters that all calls have.
    fn common(&self) -> Map<String, Value> {
        let mut asked = Map::new();
        for (name, value) in [
            ("mchid", &self.mchid),
            ("sub_mchid", &self.sub_mchid),
            ("dialect", &self.dialect),
        ] {
            if let Some(value) = value {
                asked.insert(name.into(), json!(value));
            }
        }
        asked
    }

    fn asked(&self) -> Result<Map<String, Value>, Stop> {
        let mut asked = self.common();
        let (first, last) = self.bounds()?;
        asked.insert("date".into(), json!(first.to_string()));
        asked.insert("until".into(), json!(last.to_string()));
        if self.fund_flow {
            asked.insert("fund_flow".into(), json!(true));
        }
        Ok(asked)
    }

    /// The first and the last day.
    fn bounds(&self) -> Result<(Date, Date), Stop> {
        if let Some(month) = &self.month {
            let first = date(&format!("{month}-01"))?;
            return Ok((first, first.last_of_month()));
        }
        let first = date(self.date.as_deref().unwrap_or_default())?;
        let last = self.until.as_deref().map_or(Ok(first), date)?;
        Ok((first, last))
    }

    /// Every day from the first to the last, as yyyy-MM-dd.
    fn each(&self) -> Result<Vec<String>, Stop> {
        let (first, last) = self.bounds()?;
        let days = first.series(1.day()).take_while(|day| *day <= last);
        Ok(days.map(|day| day.to_string()).collect())
    }
}

/// Reads yyyy-MM-dd.
fn date(text: &str) -> Result<Date, Stop> {
    // The calendar takes other ways to write a day, too.
    let date = text.parse().ok();
    date.filter(|date: &Date| date.to_string() == text)
        .ok_or_else(|| Stop::usage(format!("{text:?} is no day as yyyy-MM-dd")))
}

/// The comparison in a few lines.
fn summary(found: &Value) -> String {
    let fen = |name: &str| {
        let fen = found[name].as_i64().unwrap_or(0);
        let sign = if fen < 0 { "-" } else { "" };
        format!("{sign}{}.{:02} yuan", fen.abs() / 100, fen.abs() % 100)
    };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut lines = vec![format!(
        "{} to {}, merchant {}: {} lines",
        text(&found["date"]),
        text(&found["until"]),
        text(&found["mchid"]),
        found["lines"]
    )];
    for (what, count, sum) in [
        ("payments", "matched_payments", "matched_paid"),
        ("refunds", "matched_refunds", "matched_refunded"),
        ("reversals", "matched_reversals", "matched_reversed"),
    ] {
        lines.push(format!("  {} {what} agree: {}", found[count], fen(sum)));
    }
    if !found["flow"].is_null() {
        let flow = &found["flow"];
        lines.push(format!(
            "  {} of them in the fund flow too",
            flow["matched"]
        ));
    }
    for class in found["classes"].as_array().into_iter().flatten() {
        lines.push(format!(
            "{:>8}  {}: {} {}",
            class["count"],
            text(&class["kind"]),
            text(&class["means"]),
            text(&class["what_to_do"])
        ));
    }
    lines.join("\n") + "\n"
}

fn verdict(found: &Value) -> Result<(), Stop> {
    let counts = found["classes"].as_array().into_iter().flatten();
    match counts.filter_map(|class| class["count"].as_u64()).sum() {
        0 => Ok(()),
        1 => Err(Stop::refused("1 difference")),
        n => Err(Stop::refused(format!("{n} differences"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(date: Option<&str>, until: Option<&str>, month: Option<&str>) -> Days {
        let own = |text: Option<&str>| text.map(str::to_owned);
        Days {
            config: PathBuf::new(),
            mchid: None,
            sub_mchid: None,
            date: own(date),
            until: own(until),
            month: own(month),
            fund_flow: false,
            dialect: None,
        }
    }

    #[test]
    fn a_month_is_all_its_days() {
        for (month, days) in [
            ("2026-11", 30),
            ("2026-12", 31),
            ("2027-02", 28),
            ("2028-02", 29),
        ] {
            let each = of(None, None, Some(month)).each().map_err(|stop| stop.text);
            let each = each.unwrap();
            assert_eq!(each.len(), days, "{month}");
            assert_eq!(each.last(), Some(&format!("{month}-{days}")));
        }
        let over = of(Some("2026-12-30"), Some("2027-01-02"), None);
        let days = over.each().map_err(|stop| stop.text).unwrap();
        assert_eq!(
            days,
            ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]
        );
        for odd in [
            "2026-13-01",
            "2026-11-31",
            "20261101",
            "2026-11-01T00:00",
            "",
            "2026-11",
            "9999-12-3",
        ] {
            assert!(of(Some(odd), None, None).each().is_err(), "{odd}");
        }
    }
}
