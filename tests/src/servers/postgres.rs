//! How a PostgreSQL is made and started, and how one talks to it.

use super::{
    Address, Make, Own, Plan, certificate, folder, free_port, password, program, run_as, write_for,
};
use std::fs;
use std::path::PathBuf;
use tokio_postgres::{Config, NoTls, SimpleQueryMessage};

/// Where its programs are.
pub(super) struct Programs {
    initdb: PathBuf,
    postgres: PathBuf,
}

impl Programs {
    pub(super) fn find() -> Option<Programs> {
        let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
        let mut folders: Vec<_> = versions
            .filter_map(|version| Some(version.ok()?.path().join("bin")))
            .collect();
        // The newest first: versions have two digits.
        folders.sort();
        folders.reverse();
        Some(Programs {
            initdb: program("initdb", &folders)?,
            postgres: program("postgres", &folders)?,
        })
    }

    /// Makes a data directory with what `invariants` ask of PostgreSQL: every commit on the disk
    /// before it is told.
    pub(super) fn plan(&self, own: &Own) -> Plan {
        let (folder, user) = folder(own, Make::Postgres, &["postgres", "nobody"]);
        let data = folder.join("data").display().to_string();
        let secret = password();
        let word = folder.join("password");
        write_for(user, &word, &secret);
        certificate::write(&folder, &own.listen, user);
        let word = format!("--pwfile={}", word.display());
        let words = [
            &self.initdb.display().to_string(),
            "-D",
            &data,
            "-U",
            "fenpay",
            &word,
            "-A",
            "scram-sha-256",
            "-E",
            "UTF8",
            "--locale=C",
            // Nothing of value is in it before it runs.
            "--no-sync",
        ];
        run_as(user, &folder, &words.map(str::to_owned));
        let everybody = "host all fenpay all scram-sha-256\n";
        write_for(user, &folder.join("data/pg_hba.conf"), everybody);

        let port = free_port(&own.listen);
        let file = |name: &str| folder.join(name).display().to_string();
        let settings = [
            ("listen_addresses", own.listen.clone()),
            ("port", port.to_string()),
            ("unix_socket_directories", String::new()),
            ("fsync", "on".to_owned()),
            ("synchronous_commit", "on".to_owned()),
            ("full_page_writes", "on".to_owned()),
            ("max_connections", "300".to_owned()),
            // Leaves nothing outside of the folder when it is killed.
            ("dynamic_shared_memory_type", "mmap".to_owned()),
            ("ssl", "on".to_owned()),
            ("ssl_cert_file", file("server.pem")),
            ("ssl_key_file", file("server.key")),
        ];
        let mut command = vec![self.postgres.display().to_string(), "-D".to_owned(), data];
        for (name, value) in settings.iter().chain(&own.settings) {
            command.extend(["-c".to_owned(), format!("{name}={value}")]);
        }
        let query = format!("?sslmode=disable&sslrootcert={}", file("ca.pem"));
        let address = Address::ours("postgres", &secret, &own.listen, port, query);
        Plan {
            make: Make::Postgres,
            address,
            is_kept: own.folder.is_some(),
            folder,
            user,
            command,
            // Immediately, and with its processes.
            end: "QUIT",
        }
    }
}

pub(super) async fn run(address: &Address, sql: &str) -> Result<Vec<String>, String> {
    let database = match address.database.as_str() {
        "" => "postgres",
        named => named,
    };
    let Address {
        who, host, port, ..
    } = address;
    let url = format!("postgres://{who}@{host}:{port}/{database}");
    let config: Config = url.parse().map_err(|_| "no URL of PostgreSQL".to_owned())?;
    let told = |error: tokio_postgres::Error| match error.as_db_error() {
        Some(said) => said.to_string(),
        None => error.to_string(),
    };
    let (client, connection) = config.connect(NoTls).await.map_err(told)?;
    let talking = tokio::spawn(connection);
    let done = client.simple_query(sql).await.map_err(told);
    drop(client);
    let _ = talking.await;
    let rows = done?.into_iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    });
    Ok(rows.collect())
}
