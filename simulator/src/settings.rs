use crate::book::Reaction;
use crate::merchant::Merchant;
use crate::platform::V3Keys;
use fenpay::{Error, Result};
use serde_json::Value;
use std::num::NonZeroU32;

/// How the simulator behaves.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The port of the plain HTTP server; 0 takes a free one, `None` starts none.
    pub http_port: Option<u16>,
    /// The port of the TLS server; 0 takes a free one, `None` starts none.
    pub https_port: Option<u16>,
    /// By how much every wait is divided: the steps between notices, the time that a refund takes,
    /// the time that a payer thinks. Dates follow the clock all the same.
    pub speed: u32,
    /// The seed of all chance; `None` takes the system's.
    pub seed: Option<u64>,
    /// The merchants.
    pub merchants: Vec<Merchant>,
    /// What payers do of themselves when an order is placed.
    pub auto_pay: Option<Reaction>,
    /// How long a refund takes before `speed` divides it, in milliseconds.
    pub refund_ms: u64,
    /// Whether operations that demand a client certificate refuse requests in the clear too.
    pub demand_certificates: bool,
    /// Whether the bill of a day may be fetched before the next day's 10:00.
    pub early_bills: bool,
    /// Whether notices wait to be taken by `notices/take` of the control API, in place of being
    /// posted: for a shop's own tests, which hand them to the shop without a socket.
    pub hold_notices: bool,
    /// Which dialects the merchants' configurations have keys for. The simulator answers both.
    pub dialects: Dialects,
    /// What merchants verify v3 with.
    pub v3_keys: V3Keys,
}

/// Which dialects a configuration has keys for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Dialects {
    V2,
    V3,
    Both,
}

/// Both servers on free ports, one ordinary merchant and one provider, waits in real time, refunds
/// that arrive after two seconds, payers who wait to be told.
impl Default for Settings {
    fn default() -> Settings {
        Settings {
            http_port: Some(0),
            https_port: Some(0),
            speed: 1,
            seed: None,
            merchants: vec![Merchant::ordinary(), Merchant::provider()],
            auto_pay: None,
            refund_ms: 2_000,
            demand_certificates: false,
            early_bills: false,
            hold_notices: false,
            dialects: Dialects::V2,
            v3_keys: V3Keys::Both,
        }
    }
}

impl Settings {
    /// Reads settings as data, as the other languages give them: the members of this struct by
    /// their names, without `merchants`. What is left out is as in the default.
    ///
    /// # Errors
    /// `Input`, naming the member that is not known or not of its type.
    pub fn read(given: &Value) -> Result<Settings> {
        let mut settings = Settings::default();
        let object = match given {
            Value::Object(object) => object,
            Value::Null => return Ok(settings),
            _ => return Err(Error::input("settings", "must be an object")),
        };
        for (name, value) in object {
            match name.as_str() {
                "http_port" => settings.http_port = read(name, value)?,
                "https_port" => settings.https_port = read(name, value)?,
                "speed" => settings.speed = read::<NonZeroU32>(name, value)?.get(),
                "seed" => settings.seed = read(name, value)?,
                "auto_pay" => settings.auto_pay = read(name, value)?,
                "refund_ms" => settings.refund_ms = read(name, value)?,
                "demand_certificates" => settings.demand_certificates = read(name, value)?,
                "early_bills" => settings.early_bills = read(name, value)?,
                "hold_notices" => settings.hold_notices = read(name, value)?,
                "dialects" => settings.dialects = read(name, value)?,
                "v3_keys" => settings.v3_keys = read(name, value)?,
                _ => return Err(Error::input(name, "the simulator has no such setting")),
            }
        }
        Ok(settings)
    }
}

fn read<T: serde::de::DeserializeOwned>(name: &str, value: &Value) -> Result<T> {
    serde_json::from_value(value.clone()).map_err(|error| Error::input(name, error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::Settings;
    use crate::book::Act;
    use serde_json::json;

    #[test]
    fn settings_as_data_are_taken_whole_or_name_what_is_wrong() {
        let given = json!({
            "http_port": null, "speed": 50, "seed": 7, "hold_notices": true,
            "auto_pay": { "do": "pay", "after_ms": 5 }, "dialects": "v3", "v3_keys": "public_key",
        });
        let settings = Settings::read(&given).unwrap();
        assert_eq!((settings.http_port, settings.https_port), (None, Some(0)));
        assert_eq!((settings.speed, settings.seed), (50, Some(7)));
        assert!(settings.hold_notices && !settings.early_bills);
        assert_eq!(settings.dialects, super::Dialects::V3);
        assert_eq!(settings.v3_keys, crate::V3Keys::PublicKey);
        let auto_pay = settings.auto_pay.unwrap();
        assert_eq!((auto_pay.act, auto_pay.after_ms), (Act::Pay, 5));
        for (name, value) in [
            ("speed", json!(0)),
            ("speed", json!(1.5)),
            ("seed", json!(-1)),
            ("early_bills", json!("yes")),
            ("http_port", json!(65536)),
            ("dialects", json!("v4")),
            ("v3_keys", json!(true)),
            ("merchants", json!([])),
        ] {
            let error = Settings::read(&json!({ name: value })).unwrap_err();
            assert_eq!(error.field(), Some(name));
        }
    }
}
