use crate::output;
use crate::stop::Stop;
use fenpay::Engine;
use serde_json::{Value, json};
use std::path::Path;

/// Look into a ledger
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    look: Look,
}

#[derive(clap::Subcommand)]
enum Look {
    /// Replay a ledger's history and name every fault: a changed bit is found
    Verify {
        /// The ledger: sqlite:PATH, postgres://… or mysql://…
        url: String,
    },
    /// Show an order as the ledger has it; nothing is sent
    Show {
        /// The ledger: sqlite:PATH, postgres://… or mysql://…
        url: String,
        /// The merchant
        mchid: String,
        /// The merchant's number of the order
        order: String,
    },
}

/// How addresses of ledgers in a server's database begin.
const SERVERS: [&str; 4] = ["postgres://", "postgresql://", "mysql://", "mariadb://"];

/// Looks and prints what is there.
pub fn run(args: &Args) -> Result<(), Stop> {
    match &args.look {
        Look::Verify { url } => verify(url),
        Look::Show { url, mchid, order } => {
            let order = json!({ "mchid": mchid, "out_trade_no": order });
            output::json(&ask(&open(url)?, "order.get", &order)?)
        }
    }
}

fn verify(url: &str) -> Result<(), Stop> {
    let found = ask(&open(url)?, "ledger.verify", &json!({}))?;
    output::json(&found)?;
    match found["faults"].as_array().map_or(0, Vec::len) {
        0 => Ok(()),
        1 => Err(Stop::refused(format!("{} has a fault", shown(url)))),
        faults => Err(Stop::refused(format!("{} has {faults} faults", shown(url)))),
    }
}

/// Opens a ledger that exists; an engine would make a new one.
fn open(url: &str) -> Result<Engine, Stop> {
    let path = url.strip_prefix("sqlite:");
    if path.is_none() && !SERVERS.iter().any(|scheme| url.starts_with(scheme)) {
        return Err(Stop::usage(format!(
            "{} is not a ledger's address: sqlite:PATH, postgres://… or mysql://…",
            shown(url)
        )));
    }
    if let Some(path) = path.filter(|path| !Path::new(path).is_file()) {
        return Err(Stop::usage(format!("{path}: there is no such file")));
    }
    Engine::inspect(url).map_err(Stop::refused)
}

/// An address without whoever it names, and their password.
fn shown(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, place))) => format!("{scheme}://{place}"),
        _ => url.to_owned(),
    }
}

fn ask(engine: &Engine, operation: &str, params: &Value) -> Result<Value, Stop> {
    let reply = engine.call(operation, params, None);
    if reply.status == 0 {
        Ok(reply.body)
    } else {
        Err(Stop::reply(operation, &reply))
    }
}
