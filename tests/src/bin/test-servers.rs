//! Starts a PostgreSQL and a MariaDB, runs a command that finds both by its environment, stops them,
//! and ends as the command ended: `test-servers cargo test`.

use fenpay_tests::servers::{Make, Own};
use std::env;
use std::io;
use std::process::{Command, ExitCode};

fn main() -> io::Result<ExitCode> {
    let mut words = env::args_os().skip(1);
    let program = words.next().ok_or(io::ErrorKind::InvalidInput)?;
    let mut command = Command::new(program);
    command.args(words);
    let mut servers = Vec::new();
    for make in Make::ALL {
        if env::var_os(make.variable()).is_none()
            && let Some(server) = make.own(&Own::default())
        {
            command.env(make.variable(), server.url());
            servers.push(server);
        }
    }
    let code = command.status()?.code();
    drop(servers);
    let code = code.and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
