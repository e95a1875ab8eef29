//! A WeChat Pay on a laptop: takes orders, lets a pretend payer pay them, refunds, notifies,
//! bills, and misbehaves on request.
//!
//! [`Simulator`] is WeChat Pay as a function: requests in, answers and notices out, with time from
//! a clock and chance from a seed. [`Running`] puts it on the network: plain HTTP on loopback, TLS
//! that asks for the merchant's certificate, and notices on the fifteen-step clock.
//!
//! ```no_run
//! use fenpay_simulator::{Running, Settings};
//!
//! let wechat = Running::start(Settings::default()).unwrap();
//! println!("{} {}", wechat.http_url(), wechat.merchant(0).key);
//! // … an engine places the order A20260101 …
//! wechat.pay("A20260101").unwrap();
//! ```
//!
//! Every request is checked as strictly as the real one does it, and refused with the real codes.

mod bill;
mod book;
mod console;
mod control;
mod credentials;
mod faults;
mod form;
mod invoke;
mod keys;
mod merchant;
mod message;
mod openid;
mod page;
mod platform;
mod server;
mod settings;
mod simulator;
mod v2;
mod v3;
mod world;

pub use book::{
    Act, Authorization, Combined, Complaint, ComplaintState, Entry, NOTICE_STEPS_MS, Notice, Order,
    OrderKind, OrderState, Payout, PayoutKind, PayoutState, Reaction, Receiver, Refund,
    RefundState, Share, ShareEnd, ShareState, Sharing, SharingReturn, Subject, Tongue, Transfer,
    TransferState,
};
pub use credentials::V3Credentials;
pub use faults::{Fault, FaultKind};
pub use merchant::{Merchant, SubMerchant, openid_of};
pub use message::{ClientCert, HttpRequest, HttpResponse, Manner, Outcome, Outgoing};
pub use platform::V3Keys;
pub use server::{Credentials, Running};
pub use settings::{Dialects, Settings};
pub use simulator::Simulator;
