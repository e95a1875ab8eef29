//! Real database servers for tests: one of each kind for a whole process, or one of a test's own
//! that may be killed.
//!
//! A server is found under `FENPAY_POSTGRES_URL` or `FENPAY_MARIADB_URL` (somebody runs it
//! already, and the user may make databases), or started from the programs that Debian installs,
//! in a temporary folder on a free port. However the process ends that started it, the server ends
//! and its folder goes: a shell of its own keeps both until a pipe from that process is closed.

mod address;
mod certificate;
mod keeper;
mod mariadb;
mod postgres;

use address::Address;
use keeper::Keeper;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

/// How long a server may take to answer after its start, also when it has a crash to recover from.
const PATIENCE: Duration = Duration::from_secs(120);

/// The makes of servers that a ledger may be kept in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Make {
    /// PostgreSQL.
    Postgres,
    /// MariaDB, or MySQL where somebody runs one.
    Mariadb,
}

impl Make {
    /// Every make.
    pub const ALL: [Make; 2] = [Make::Postgres, Make::Mariadb];

    /// Its name as people say it.
    pub const fn name(self) -> &'static str {
        match self {
            Make::Postgres => "PostgreSQL",
            Make::Mariadb => "MariaDB",
        }
    }

    /// The variable that names a server that runs already.
    pub const fn variable(self) -> &'static str {
        match self {
            Make::Postgres => "FENPAY_POSTGRES_URL",
            Make::Mariadb => "FENPAY_MARIADB_URL",
        }
    }

    const fn package(self) -> &'static str {
        match self {
            Make::Postgres => "postgresql",
            Make::Mariadb => "mariadb-server",
        }
    }

    /// The server of this process, found or started once.
    pub fn shared(self) -> Option<&'static Server> {
        static SERVERS: [OnceLock<Option<Server>>; 2] = [OnceLock::new(), OnceLock::new()];
        let shared = SERVERS[self as usize].get_or_init(|| match env::var(self.variable()) {
            Ok(url) => Some(Server::found(self, &url)),
            Err(_) => self.own(&Own::default()),
        });
        shared.as_ref()
    }

    /// A server of a test's own, which ends with it.
    pub fn own(self, own: &Own) -> Option<Server> {
        match self {
            Make::Postgres => postgres::Programs::find().map(|p| Server::start(p.plan(own))),
            Make::Mariadb => mariadb::Programs::find().map(|p| Server::start(p.plan(own))),
        }
        .or_else(|| {
            let told = format!(
                "{} is missing: apt-get install {}",
                self.name(),
                self.package()
            );
            left_out(&told)
        })
    }
}

/// Says on one line, past the capture of tests' output, that something was left out and why.
///
/// # Panics
/// Where `CI` is `true`: there nothing may be left out.
pub fn left_out<T>(why: &str) -> Option<T> {
    assert!(env::var("CI").as_deref() != Ok("true"), "{why}");
    let _ = writeln!(io::stderr(), "left out: {why}");
    None
}

/// What is special about a server of a test's own.
#[derive(Clone, Debug)]
pub struct Own {
    /// The address on which it listens.
    pub listen: String,
    /// The folder that holds its data, instead of a temporary one; it must be empty. Whoever made
    /// it removes it.
    pub folder: Option<PathBuf>,
    /// Settings beyond those that make it durable: name and value.
    pub settings: Vec<(&'static str, String)>,
}

impl Default for Own {
    fn default() -> Own {
        Own {
            listen: "127.0.0.1".to_owned(),
            folder: None,
            settings: Vec::new(),
        }
    }
}

/// What is needed to start a server whose data directory is made already.
struct Plan {
    make: Make,
    address: Address,
    folder: PathBuf,
    /// Whether the folder stays when the server is gone.
    is_kept: bool,
    user: Option<(u32, u32)>,
    command: Vec<String>,
    /// The signal that ends it at once.
    end: &'static str,
}

/// A server in which tests make databases.
pub struct Server {
    make: Make,
    address: Address,
    ours: Option<Keeper>,
    count: AtomicU32,
}

impl Server {
    fn found(make: Make, url: &str) -> Server {
        let address = Address::parse(url)
            .unwrap_or_else(|| panic!("{} is no URL of a server", make.variable()));
        let server = Server {
            make,
            address,
            ours: None,
            count: AtomicU32::new(0),
        };
        server.await_answer();
        server
    }

    fn start(plan: Plan) -> Server {
        let server = Server {
            make: plan.make,
            address: plan.address.clone(),
            ours: Some(Keeper::start(&plan)),
            count: AtomicU32::new(0),
        };
        server.await_answer();
        server
    }

    /// What it is.
    pub fn make(&self) -> Make {
        self.make
    }

    /// The port on which it listens.
    pub fn port(&self) -> u16 {
        self.address.port
    }

    /// The URL of the server, without a database; it says how to trust its certificate.
    pub fn url(&self) -> String {
        self.address.server()
    }

    /// Makes an empty database and gives its URL. Its tables are gone with the server; in a server
    /// that somebody runs, databases named `fenpay_test_…` stay.
    pub fn fresh_database(&self) -> String {
        let count = self.count.fetch_add(1, Ordering::SeqCst);
        let moment = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |since| since.as_millis());
        let name = format!("fenpay_test_{moment}_{}_{count}", process::id());
        self.run("", &format!("CREATE DATABASE {name}")).unwrap();
        self.address.of(&name)
    }

    /// The same database over TLS, the server's name and certificate verified. Where the server is
    /// found, its URL must say which authority to trust; `None` if it does not.
    pub fn over_tls(&self, url: &str) -> Option<String> {
        let authority = self.address.authority()?;
        let bare = url.split('?').next().unwrap_or_default();
        Some(match self.make {
            Make::Postgres => format!("{bare}?sslmode=verify-full&sslrootcert={authority}"),
            Make::Mariadb => format!("{bare}?ssl-mode=VERIFY_IDENTITY&ssl-ca={authority}"),
        })
    }

    /// Runs one statement, in a database of [`Server::fresh_database`] or, for an empty URL, outside
    /// of any, within half a minute; gives the first column of its rows as text.
    ///
    /// # Errors
    /// What the server or the driver says.
    pub fn run(&self, url: &str, sql: &str) -> Result<Vec<String>, String> {
        let address = match url {
            "" => self.address.clone(),
            url => Address::parse(url).ok_or("no URL")?,
        };
        let done = async {
            match self.make {
                Make::Postgres => postgres::run(&address, sql).await,
                Make::Mariadb => mariadb::run(&address, sql).await,
            }
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| error.to_string())?;
        runtime.block_on(async {
            let bounded = tokio::time::timeout(Duration::from_secs(30), done).await;
            bounded.unwrap_or_else(|_| Err("no answer within half a minute".to_owned()))
        })
    }

    /// Kills the server and all its processes without a word to them.
    pub fn kill9(&self) {
        self.keeper().kill();
    }

    /// Starts it again after [`Server::kill9`], and waits until it has recovered.
    pub fn restart(&self) {
        self.keeper().start_again();
        self.await_answer();
    }

    fn keeper(&self) -> &Keeper {
        let ours = self.ours.as_ref();
        ours.expect("only a server that the test started itself may be killed")
    }

    fn await_answer(&self) {
        let until = Instant::now() + PATIENCE;
        while let Err(error) = self.run("", "SELECT 1") {
            let log = || self.ours.as_ref().map(Keeper::log).unwrap_or_default();
            assert!(
                Instant::now() < until,
                "{} does not answer: {error}\n{}",
                self.make.name(),
                log()
            );
            thread::sleep(Duration::from_millis(50));
        }
    }
}

/// Makes the folder of a server, which belongs to the user that it runs as: servers refuse the
/// superuser, so for him it is another one. Gives folder and user.
fn folder(own: &Own, make: Make, users: &[&str]) -> (PathBuf, Option<(u32, u32)>) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let folder = own.folder.clone().unwrap_or_else(|| {
        let prefix = format!("fenpay-{}-", make.name().to_lowercase());
        let made = tempfile::Builder::new().prefix(&prefix).tempdir().unwrap();
        made.keep()
    });
    if fs::metadata(&folder).unwrap().uid() != 0 {
        return (folder, None);
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    let known = fs::read_to_string("/etc/passwd").unwrap();
    let id = |name: &&str| {
        let mut line = known
            .lines()
            .map(|line| line.split(':').collect::<Vec<_>>())
            .find(|line| line[0] == *name)?;
        line.truncate(4);
        Some((line[2].parse().ok()?, line[3].parse().ok()?))
    };
    let user: (u32, u32) = users.iter().find_map(id).expect("a user that is not root");
    chown(&folder, Some(user.0), Some(user.1)).unwrap();
    (folder, Some(user))
}

/// Writes a file that the server's user alone may read.
fn write_for(user: Option<(u32, u32)>, path: &Path, text: &str) {
    use std::os::unix::fs::{PermissionsExt, chown};
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    if let Some((user, group)) = user {
        chown(path, Some(user), Some(group)).unwrap();
    }
}

/// A command that runs as the server's user, and whose text is shown if it fails.
fn run_as(user: Option<(u32, u32)>, folder: &Path, command: &[String]) {
    let output = keeper::command(user, folder, command).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    assert!(output.status.success(), "{}: {text}", command[0]);
}

/// Where a program lies: on the path, or where Debian keeps it.
fn program(name: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).chain(folders.iter().cloned());
    found.map(|f| f.join(name)).find(|file| file.is_file())
}

/// A port that nobody listens on now.
fn free_port(listen: &str) -> u16 {
    let socket = std::net::TcpListener::bind((listen, 0)).unwrap();
    socket.local_addr().unwrap().port()
}

/// A password that nobody guesses, of letters and digits.
fn password() -> String {
    use fenpay::types::{Entropy, SystemEntropy};
    let mut drawn = [0; 16];
    SystemEntropy.fill(&mut drawn);
    drawn.iter().map(|byte| format!("{byte:02x}")).collect()
}
