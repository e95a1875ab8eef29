//! How a MariaDB is made and started, and how one talks to it.

use super::{
    Address, Make, Own, Plan, certificate, folder, free_port, password, program, run_as, write_for,
};
use mysql_async::prelude::Queryable;
use mysql_async::{Conn, Opts, Row};
use std::path::{Path, PathBuf};

/// Where its programs are.
pub(super) struct Programs {
    install: PathBuf,
    server: PathBuf,
}

impl Programs {
    pub(super) fn find() -> Option<Programs> {
        let folders = ["/usr/sbin", "/usr/bin"].map(PathBuf::from);
        Some(Programs {
            install: program("mariadb-install-db", &folders)?,
            server: program("mariadbd", &folders)?,
        })
    }

    /// Makes a data directory with what `invariants` ask of MySQL: every commit on the disk before
    /// it is told. Names in a database's own character set are left to chance: `--no-defaults`
    /// means latin1, which a ledger must not rely on.
    pub(super) fn plan(&self, own: &Own) -> Plan {
        let (folder, user) = folder(own, Make::Mariadb, &["mysql", "nobody"]);
        let secret = password();
        certificate::write(&folder, &own.listen, user);
        self.install(&folder, user);
        let rights = format!(
            "CREATE USER IF NOT EXISTS fenpay@'%' IDENTIFIED BY '{secret}';\n\
             GRANT ALL ON *.* TO fenpay@'%' WITH GRANT OPTION;\n"
        );
        write_for(user, &folder.join("rights.sql"), &rights);

        let file = |name: &str| folder.join(name).display().to_string();
        let port = free_port(&own.listen);
        let settings = [
            ("datadir", file("data")),
            ("bind-address", own.listen.clone()),
            ("port", port.to_string()),
            ("socket", file("socket")),
            ("pid-file", file("pid")),
            ("init-file", file("rights.sql")),
            ("innodb-flush-log-at-trx-commit", "1".to_owned()),
            ("sync-binlog", "1".to_owned()),
            ("innodb-log-file-size", "16M".to_owned()),
            ("innodb-buffer-pool-size", "64M".to_owned()),
            ("max-connections", "300".to_owned()),
            ("skip-name-resolve", "ON".to_owned()),
            ("ssl-cert", file("server.pem")),
            ("ssl-key", file("server.key")),
        ];
        let mut command = vec![
            self.server.display().to_string(),
            "--no-defaults".to_owned(),
        ];
        for (name, value) in settings.iter().chain(&own.settings) {
            command.push(format!("--{name}={value}"));
        }
        let query = format!("?ssl-mode=DISABLED&ssl-ca={}", file("ca.pem"));
        let address = Address::ours("mysql", &secret, &own.listen, port, query);
        Plan {
            make: Make::Mariadb,
            address,
            is_kept: own.folder.is_some(),
            folder,
            user,
            command,
            // What it would still write down nobody will read.
            end: "KILL",
        }
    }

    /// Makes the tables of the server itself; nothing of value is in them before it runs.
    fn install(&self, folder: &Path, user: Option<(u32, u32)>) {
        let data = format!("--datadir={}", folder.join("data").display());
        let words = [
            &self.install.display().to_string(),
            "--no-defaults",
            &data,
            "--skip-test-db",
            "--skip-name-resolve",
            "--auth-root-authentication-method=normal",
            "--innodb-flush-method=nosync",
            "--innodb-log-file-size=16M",
        ];
        run_as(user, folder, &words.map(str::to_owned));
    }
}

pub(super) async fn run(address: &Address, sql: &str) -> Result<Vec<String>, String> {
    let Address {
        who,
        host,
        port,
        database,
        ..
    } = address;
    let url = format!("mysql://{who}@{host}:{port}/{database}");
    let opts = Opts::from_url(&url).map_err(|_| "no URL of MySQL".to_owned())?;
    let mut conn = Conn::new(opts).await.map_err(|error| error.to_string())?;
    let rows: Result<Vec<Row>, _> = conn.query(sql).await;
    let rows = rows.map_err(|error| error.to_string());
    let _ = conn.disconnect().await;
    let texts = rows?.into_iter().filter_map(|row| row.get(0));
    Ok(texts.collect())
}
