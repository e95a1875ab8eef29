use crate::output;
use crate::stop::Stop;
use fenpay_simulator::{Act, Credentials, Dialects, Reaction, Running, Settings, V3Keys};
use serde_json::{Value, json};
use std::io::{Read, Write, stdin};
use std::path::{Path, PathBuf};

/// Run a WeChat Pay on this machine: it pays, refuses, notifies, bills and misbehaves
///
/// It takes orders, lets a pretend payer pay them by control API or web page, refunds, notifies on
/// the real fifteen-step clock, bills, and misbehaves on request. It prints the merchant's
/// credentials, writes its certificates and a configuration, and shows three lines to try.
#[derive(clap::Args)]
pub struct Args {
    /// The port in the clear, for the control API and the web page; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    http: u16,
    /// The TLS port, which asks for the merchant's certificate; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    https: u16,
    /// By how much every wait is divided: between notices, until a refund arrives
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    speed: u32,
    /// The seed of all chance, for runs that can be repeated
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Payers pay by themselves after so many milliseconds
    #[arg(long, value_name = "MS")]
    auto_pay: Option<u64>,
    /// A day's bill may be fetched on that day, not only from 10:00 of the next
    #[arg(long)]
    early_bills: bool,
    /// Which dialects the configurations have keys for; the simulator answers both
    #[arg(long, value_name = "WHICH", value_parser = dialects, default_value = DIALECTS)]
    dialects: Dialects,
    /// What merchants verify v3 with: certificates, public_key or both
    #[arg(long, value_name = "WHICH", value_parser = v3_keys, default_value = "both")]
    v3_keys: V3Keys,
    /// Where certificates and configurations are written; by default a new temporary folder
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Print everything as one line of JSON
    #[arg(long)]
    json: bool,
    /// Keep notices until they are taken by `POST notices/take`, in place of posting them
    #[arg(long)]
    hold_notices: bool,
    /// Stop when standard input ends, for programs that start this one
    #[arg(long)]
    until_eof: bool,
    /// Take control requests from standard input, one a line, and stop when it ends
    ///
    /// A line is `POST pay {"out_trade_no": "TEA-0001"}`: a request line of the control API without
    /// `/_fenpay/`, and its body, which may be left out. Each is answered by one line of JSON:
    /// `{"gives": …}` or `{"fails": {"kind", "field", "text"}}`.
    #[arg(long)]
    control: bool,
}

/// Which dialects there are keys for unless it is said.
const DIALECTS: &str = "v2";

fn dialects(word: &str) -> Result<Dialects, String> {
    serde_json::from_value(json!(word)).map_err(|_| "is v2, v3 or both".to_owned())
}

fn v3_keys(word: &str) -> Result<V3Keys, String> {
    let wrong = |_| "is certificates, public_key or both".to_owned();
    serde_json::from_value(json!(word)).map_err(wrong)
}

/// Runs the simulator.
pub fn run(args: &Args) -> Result<(), Stop> {
    let settings = Settings {
        http_port: Some(args.http),
        https_port: Some(args.https),
        speed: args.speed,
        seed: args.seed,
        auto_pay: args.auto_pay.map(|ms| Reaction::after(Act::Pay, ms)),
        early_bills: args.early_bills,
        hold_notices: args.hold_notices,
        dialects: args.dialects,
        v3_keys: args.v3_keys,
        ..Settings::default()
    };
    let wechat = Running::start(settings)
        .map_err(|error| Stop::refused(format!("the simulator cannot start: {error}")))?;
    let folder = Folder::choose(args.dir.as_deref())?;
    let told = folder
        .write(&wechat)
        .map_err(|error| Stop::refused(format!("{}: {error}", folder.path.display())))?;
    let said = if args.json {
        format!(
            "{told}
"
        )
    } else {
        text(&told)
    };
    output::text(&said)?;
    if args.until_eof || args.control {
        let ended = match args.control {
            true => obey(&wechat),
            false => stdin()
                .read_to_end(&mut Vec::new())
                .map(drop)
                .map_err(Stop::refused),
        };
        drop(wechat);
        folder.remove();
        return ended;
    }
    loop {
        std::thread::park();
    }
}

/// Does what standard input says, line by line, until it ends.
fn obey(wechat: &Running) -> Result<(), Stop> {
    for line in stdin().lines() {
        let line = line.map_err(Stop::refused)?;
        output::text(&format!("{}\n", answer(wechat, &line)))?;
    }
    Ok(())
}

fn answer(wechat: &Running, line: &str) -> Value {
    let (request, body) = match line.find('{') {
        Some(at) => line.split_at(at),
        None => (line, "{}"),
    };
    let body: Value = match serde_json::from_str(body) {
        Ok(body) => body,
        Err(_) => {
            return json!({ "fails": { "kind": "Input", "field": "body", "text": "is not JSON" } });
        }
    };
    match wechat.control(request.trim(), &body) {
        Ok(given) => json!({ "gives": given }),
        Err(error) => json!({ "fails": {
            "kind": error.kind().name(), "field": error.field(), "text": error.text(),
        } }),
    }
}

/// Where files for the merchant are written.
struct Folder {
    path: PathBuf,
    temporary: bool,
}

impl Folder {
    fn choose(asked: Option<&Path>) -> Result<Folder, Stop> {
        let made = match asked {
            Some(path) => std::fs::create_dir_all(path).and_then(|()| path.canonicalize()),
            None => tempfile::Builder::new()
                .prefix("fenpay-")
                .tempdir()
                .map(tempfile::TempDir::keep),
        };
        let path =
            made.map_err(|error| Stop::refused(format!("the folder cannot be made: {error}")))?;
        Ok(Folder {
            path,
            temporary: asked.is_none(),
        })
    }

    fn remove(&self) {
        if self.temporary {
            // What cannot be removed now is the system's to clean up: it lies in its temporary folder.
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }

    /// Writes certificates and configurations, and says all that there is to know.
    fn write(&self, wechat: &Running) -> std::io::Result<Value> {
        let ca_file = self.put("ca.pem", wechat.ca_pem().as_bytes())?;
        let mut merchants = Vec::new();
        for (place, name) in ["", "provider-"].iter().enumerate() {
            let merchant = wechat.merchant(place);
            let cert_file = self.put(
                &format!("{name}apiclient_cert.pem"),
                merchant.cert_pem.as_bytes(),
            )?;
            let key_file = self.put(
                &format!("{name}apiclient_key.pem"),
                merchant.key_pem.as_bytes(),
            )?;
            let p12_file = self.put(&format!("{name}apiclient_cert.p12"), &merchant.p12)?;
            let config = self.configure(wechat, place, name, [&cert_file, &key_file])?;
            let platform = self.platform_files(name, &merchant)?;
            merchants.push(json!({
                "mch_id": merchant.mch_id,
                "appid": merchant.appid,
                "app_secret": merchant.app_secret,
                "key": merchant.key,
                "sign_type": merchant.sign_type,
                "serial": merchant.serial,
                "sub_mch_id": merchant.sub.as_ref().map(|(sub_mch_id, _)| sub_mch_id),
                "sub_appid": merchant.sub.as_ref().map(|(_, sub_appid)| sub_appid),
                "cert_file": cert_file,
                "key_file": key_file,
                "p12_file": p12_file,
                "v3": {
                    "key": merchant.v3.key,
                    "serial": merchant.v3.serial,
                    "merchant_key_file": key_file,
                    "public_key_id": merchant.v3.public_key_id,
                    "platform_key_files": platform,
                },
                "config": config,
            }));
        }
        let http = wechat.http_url();
        let config = &merchants[0]["config"];
        let order =
            r#"{"kind":"native","out_trade_no":"TEA-0001","total":880,"description":"tea"}"#;
        let tries = json!([
            format!(
                "echo '{order}' | {} call order.place --config {}",
                command(),
                shell(config)
            ),
            format!("curl -d '{{\"out_trade_no\":\"TEA-0001\"}}' {http}/_fenpay/pay"),
            format!("{http}/"),
        ]);
        Ok(json!({
            "http": http,
            "https": wechat.https_url(),
            "page": format!("{http}/"),
            "control": format!("{http}/_fenpay/"),
            "dir": self.path,
            "ca_file": ca_file,
            "merchants": merchants,
            "try": tries,
        }))
    }

    /// Writes the configuration of a merchant, with its certificate and key in files.
    fn configure(
        &self,
        wechat: &Running,
        place: usize,
        name: &str,
        [cert_file, key_file]: [&PathBuf; 2],
    ) -> std::io::Result<PathBuf> {
        let ledger = self
            .path
            .join(format!("{}.db", wechat.merchant(place).mch_id));
        let ledger = format!("sqlite:{}", ledger.display());
        let mut config = wechat.configuration(place, &ledger, "http://127.0.0.1:8080/notify");
        let group = &mut config["merchants"][0];
        if group["v2"].is_object() {
            group["v2"]["client_cert"] = json!({ "cert_file": cert_file, "key_file": key_file });
        }
        if let Some(v3) = group["v3"].as_object_mut() {
            v3.remove("merchant_key");
            v3.insert("merchant_key_file".to_owned(), json!(key_file));
        }
        self.put(
            &format!("{name}fenpay.json"),
            format!("{config:#}\n").as_bytes(),
        )
    }

    /// Writes what v3 is verified with, one file a key; the files by serial number or id.
    fn platform_files(&self, name: &str, merchant: &Credentials) -> std::io::Result<Value> {
        let mut files = serde_json::Map::new();
        for (serial, pem) in &merchant.v3.platform_keys {
            let kind = match serial == &merchant.v3.public_key_id {
                true => "pub_key.pem".to_owned(),
                false => format!("wechatpay_{serial}.pem"),
            };
            let path = self.put(&format!("{name}{kind}"), pem.as_bytes())?;
            files.insert(serial.clone(), json!(path));
        }
        Ok(Value::Object(files))
    }

    /// Writes one file that others may not read.
    fn put(&self, name: &str, bytes: &[u8]) -> std::io::Result<PathBuf> {
        let path = self.path.join(name);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&path)?.write_all(bytes)?;
        Ok(path)
    }
}

/// A path as a shell takes it.
fn shell(path: &Value) -> String {
    let path = path.as_str().unwrap_or_default();
    match path
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"/._-".contains(&b))
    {
        true => path.to_owned(),
        false => format!("'{}'", path.replace('\'', r"'\''")),
    }
}

fn text(told: &Value) -> String {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut text = format!(
        "WeChat Pay, simulated\n\n  {:<12}{}\n  {:<12}{}   root: {}\n",
        "clear",
        word(&told["http"]),
        "TLS",
        word(&told["https"]),
        word(&told["ca_file"]),
    );
    for merchant in told["merchants"].as_array().into_iter().flatten() {
        let title = if merchant["sub_mch_id"].is_null() {
            "merchant"
        } else {
            "provider"
        };
        text.push_str(&format!("\n{title}\n"));
        for (label, name) in [
            ("mch_id", "mch_id"),
            ("appid", "appid"),
            ("app secret", "app_secret"),
            ("API v2 key", "key"),
            ("sign type", "sign_type"),
            ("sub_mch_id", "sub_mch_id"),
            ("sub_appid", "sub_appid"),
            ("certificate", "cert_file"),
            ("private key", "key_file"),
            ("PKCS#12", "p12_file"),
            ("config", "config"),
        ] {
            if let Some(value) = merchant[name].as_str() {
                text.push_str(&format!("  {label:<12}{value}\n"));
            }
        }
        for (label, name) in [
            ("APIv3 key", "key"),
            ("serial", "serial"),
            ("public key", "public_key_id"),
        ] {
            text.push_str(&format!("  {label:<12}{}\n", word(&merchant["v3"][name])));
        }
    }
    text.push_str("\ntry: place an order, pay it, look at it\n");
    for line in told["try"].as_array().into_iter().flatten() {
        text.push_str(&format!("  {}\n", word(line)));
    }
    text.push_str("\nCtrl-C stops it.\n");
    text
}

/// How this command was started, so that what is printed can be pasted.
fn command() -> String {
    std::env::var("FENPAY_COMMAND").unwrap_or_else(|_| "fenpay".to_owned())
}
