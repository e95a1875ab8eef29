use crate::book::Reaction;
use crate::merchant::Merchant;

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
        }
    }
}
