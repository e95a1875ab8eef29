use crate::output;
use crate::stop::Stop;
use fenpay::{Engine, Reply};
use serde_json::{Value, json};
use std::io::{IsTerminal, Read, stdin};
use std::path::{Path, PathBuf};

/// Do one operation of the engine: parameters as JSON on standard input, the reply as JSON
///
/// An operation is a verb such as order.query, a tool such as v2.sign, or a raw request line such
/// as "POST /tools/shorturl". Empty input means no parameters. The reply is printed as an object of
/// status, body and, for an error, advice; status 0 is success.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  \
    echo '{\"out_trade_no\":\"TEA-0001\"}' | fenpay call order.query --config fenpay.json\n  \
    echo '{\"params\":{\"a\":\"1\"},\"key\":\"secret\"}' | fenpay call v2.sign\n  \
    fenpay call v2.decode --blob notice.xml < /dev/null\n\n\
    The toolbox (v2.sign, v2.verify, v2.encode, v2.decode, v2.open_refund) needs no configuration.")]
pub struct Args {
    /// The operation's name
    operation: String,
    /// The engine's configuration, a JSON file
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Exact bytes beside the parameters; - reads them from standard input, without parameters
    #[arg(long, value_name = "FILE")]
    blob: Option<PathBuf>,
    /// Where exact bytes of the reply go; without it, text goes into the reply's `blob`
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Does the operation and prints the reply.
pub fn run(args: &Args) -> Result<(), Stop> {
    let blob = args.blob.as_deref().map(read_blob).transpose()?;
    let params = match args.blob.as_deref() {
        Some(path) if path == Path::new("-") => json!({}),
        _ => read_params()?,
    };
    let reply = match Engine::tool(&args.operation, &params, blob.as_deref()) {
        Some(reply) => reply,
        None => engine(args)?.call(&args.operation, &params, blob.as_deref()),
    };
    print(&args.operation, reply, args.out.as_deref())
}

fn engine(args: &Args) -> Result<Engine, Stop> {
    match &args.config {
        Some(path) => open(path),
        None => {
            let text = "needs --config FILE (only the toolbox, v2.*, does without)";
            Err(Stop::usage(format!("{} {text}", args.operation)))
        }
    }
}

/// Opens the engine of a configuration.
pub fn open(path: &Path) -> Result<Engine, Stop> {
    let text =
        std::fs::read(path).map_err(|error| Stop::usage(format!("{}: {error}", path.display())))?;
    let config = Engine::parse(&text)
        .map_err(|error| Stop::usage(format!("{}: is not JSON: {error}", path.display())))?;
    Engine::open(&config).map_err(|error| Stop::usage(format!("{}: {error}", path.display())))
}

/// What standard input holds; a person at a terminal who types nothing is not waited for.
fn read_params() -> Result<Value, Stop> {
    let mut text = String::new();
    if !stdin().is_terminal() {
        let read = stdin().read_to_string(&mut text);
        read.map_err(|error| Stop::usage(format!("standard input: {error}")))?;
    }
    if text.trim().is_empty() {
        return Ok(json!({}));
    }
    Engine::parse(text.as_bytes())
        .map_err(|error| Stop::usage(format!("standard input is not JSON: {error}")))
}

fn read_blob(path: &Path) -> Result<Vec<u8>, Stop> {
    let mut bytes = Vec::new();
    let read = match path {
        path if path == Path::new("-") => stdin().read_to_end(&mut bytes).map(|_| bytes),
        path => std::fs::read(path),
    };
    read.map_err(|error| Stop::usage(format!("{}: {error}", path.display())))
}

fn print(operation: &str, reply: Reply, out: Option<&Path>) -> Result<(), Stop> {
    let mut shown = json!({ "status": reply.status, "body": reply.body });
    if reply.status != 0 {
        shown["advice"] = reply.body["advice"].clone();
    }
    let mut unseen = None;
    match (&reply.blob, out) {
        (None, _) => {}
        (Some(bytes), Some(path)) => {
            std::fs::write(path, bytes)
                .map_err(|error| Stop::refused(format!("{}: {error}", path.display())))?;
        }
        (Some(bytes), None) => match std::str::from_utf8(bytes) {
            Ok(text) => shown["blob"] = json!(text),
            Err(_) => unseen = Some(bytes.len()),
        },
    }
    output::json(&shown)?;
    match unseen {
        _ if reply.status != 0 => Err(Stop::reply(operation, &reply)),
        Some(bytes) => {
            let text = format!("the reply's {bytes} bytes are not text: name a file with --out");
            Err(Stop::usage(text))
        }
        None => Ok(()),
    }
}
