//! `fenpay demo`: a payment's whole life, over real HTTP, with every step checked on both sides.

mod closing;
mod merchant_server;
mod paying;
mod refunding;
mod scene;
mod signature;
mod timeline;
mod trouble;

use crate::stop::Stop;
use fenpay_simulator::Dialects;
use scene::Scene;
use std::path::PathBuf;
use timeline::{Broken, Step, Timeline};

/// Show a payment's whole life against a simulated WeChat Pay, every step checked
///
/// A simulated WeChat Pay, a merchant's web server and the engine talk to each other over HTTP and
/// TLS on this machine, in WeChat Pay's v2 unless another dialect is asked for. It ends with 0 if everything is as it should be, else with 1, naming what
/// was expected and what came.
#[derive(clap::Args)]
pub struct Args {
    /// Print one JSON object for each step, and one that sums up
    #[arg(long)]
    json: bool,
    /// Keep the ledger in this SQLite file; one of an earlier demonstration is continued
    #[arg(long, value_name = "PATH")]
    ledger: Option<PathBuf>,
    /// Keep the temporary ledger and say where it is
    #[arg(long)]
    keep: bool,
    /// Speak v3: JSON, signed with RSA, as new merchants have it
    #[arg(long, conflicts_with = "mixed")]
    v3: bool,
    /// Place orders in v2, and ask, refund, pay out and fetch bills in v3, as in a migration
    #[arg(long)]
    mixed: bool,
}

type Act = fn(&mut Scene, &mut Step) -> Result<(), Broken>;

/// The life of a payment, in its order.
const LIFE: &[(&str, Act)] = &[
    ("openid", paying::openid),
    ("order", paying::order),
    ("client", paying::client),
    ("payment", paying::payment),
    ("repetition", paying::repetition),
    ("forgery", paying::forgery),
    ("query", paying::query),
    ("goods", paying::goods),
    ("refund", refunding::refund),
    ("lost notice", trouble::lost_notice),
    ("timeout", trouble::timeout),
    ("payment code", trouble::payment_code),
    ("transfer", trouble::transfer),
    ("bill", closing::bill),
    ("ledger", closing::ledger),
];

/// Runs the demonstration.
pub fn run(args: &Args) -> Result<(), Stop> {
    let folder = tempfile::Builder::new()
        .prefix("fenpay-demo-")
        .tempdir()
        .map_err(Stop::refused)?;
    let ledger = args
        .ledger
        .clone()
        .unwrap_or_else(|| folder.path().join("demo.db"));
    let dialects = match (args.v3, args.mixed) {
        (true, _) => Dialects::V3,
        (_, true) => Dialects::Both,
        _ => Dialects::V2,
    };
    let mut scene = Scene::open(&ledger, dialects)?;
    let mut timeline = Timeline::new(args.json);
    timeline.title("fenpay demo · the whole life of a payment", &scene.facts());
    for (name, act) in LIFE {
        if !timeline.step(Step::new(name), |step| act(&mut scene, step)) {
            break;
        }
    }
    drop(scene);
    let kept = args.keep || args.ledger.is_some();
    if args.keep {
        // From here on the folder is the user's.
        let _ = folder.keep();
    }
    let url = format!("sqlite:{}", ledger.display());
    match timeline.verdict(LIFE.len(), kept.then_some(url.as_str())) {
        None => Ok(()),
        Some(differs) => Err(Stop::refused(differs)),
    }
}
