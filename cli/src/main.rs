//! The `fenpay` command: a payment's whole life to watch, a WeChat Pay on a laptop, and the
//! engine from a shell.

mod bill;
mod call;
mod demo;
mod ledger;
mod output;
mod simulator;
mod stop;

use clap::{Parser, Subcommand};
use std::process::ExitCode;
use stop::Stop;

/// The WeChat Pay engine from a shell.
#[derive(Parser)]
#[command(
    name = "fenpay",
    version,
    arg_required_else_help = true,
    after_help = "Begin with `fenpay demo`. Results go to standard output, errors in one line to standard error.\n\
                  Exit codes: 0 done · 1 refused, or something differs · 2 the command was not understood."
)]
struct Fenpay {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Demo(demo::Args),
    Simulator(simulator::Args),
    Call(call::Args),
    Bill(bill::Args),
    Ledger(ledger::Args),
}

fn main() -> ExitCode {
    let done = match Fenpay::parse().command {
        Command::Demo(args) => demo::run(&args),
        Command::Simulator(args) => simulator::run(&args),
        Command::Call(args) => call::run(&args),
        Command::Bill(args) => bill::run(&args),
        Command::Ledger(args) => ledger::run(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop { code, text }) => {
            if !text.is_empty() {
                eprintln!("fenpay: {text}");
            }
            ExitCode::from(code)
        }
    }
}
