//! The signatures of v3 (v3 reference, sections 1 and 2): three strings of lines, each ended by a line
//! feed, the last one too. A merchant's key signs requests and client invocations; WeChat Pay's keys
//! sign answers and notices. The algorithm is always the key's: no message can choose it.

use super::{Account, Trust, Unverified};
use crate::error::{Advice, Error, Kind, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// How far a message's time may lie from ours, in seconds, both ways (v3 reference, 2.2).
pub const WINDOW_S: i64 = 300;

/// How the signatures begin that WeChat Pay makes wrong on purpose (v3 reference, 2.3).
pub const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// The longest nonce that is taken; WeChat Pay's have 32 characters.
const MAX_NONCE: usize = 128;
/// The longest serial that is taken; a public key's id has some 45 characters.
const MAX_SERIAL: usize = 64;
/// The longest signature that is taken, in Base64: that of a key of 8192 bits.
const MAX_SIGNATURE: usize = 1368;

/// When a message is signed, and what makes it unlike all others.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    /// Seconds since 1970-01-01 UTC.
    pub now_s: i64,
    /// 1 to 32 letters and digits.
    pub nonce: &'a str,
}

/// The string of a request that is signed: method, path with query as it is sent, time, nonce, body.
pub fn request_message(
    method: &str,
    target: &str,
    timestamp: &str,
    nonce: &str,
    body: &[u8],
) -> Vec<u8> {
    let lines = [
        method.as_bytes(),
        target.as_bytes(),
        timestamp.as_bytes(),
        nonce.as_bytes(),
        body,
    ];
    message(&lines)
}

/// The string of an answer or a notice that is signed: time, nonce, the exact bytes of the body.
pub fn notice_message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    message(&[timestamp.as_bytes(), nonce.as_bytes(), body])
}

/// The string of a client invocation that is signed (v3 reference, section 8).
pub fn client_message(appid: &str, timestamp: &str, nonce: &str, last: &str) -> Vec<u8> {
    message(&[appid, timestamp, nonce, last].map(str::as_bytes))
}

fn message(lines: &[&[u8]]) -> Vec<u8> {
    let size = lines.iter().map(|line| line.len() + 1).sum();
    let mut message = Vec::with_capacity(size);
    for line in lines {
        message.extend_from_slice(line);
        message.push(b'\n');
    }
    message
}

/// Computes the `Authorization` header of a request.
///
/// `target` is the path with its query exactly as it is sent, and `body` the exact bytes, or the JSON of
/// `meta` where the request uploads a file.
///
/// # Errors
/// `Input` for a nonce that has not 1 to 32 letters and digits and for a time before 1970; `Config` for
/// a merchant's number or serial that cannot stand in a header; what the signer says.
pub fn authorization(
    account: &Account,
    method: &str,
    target: &str,
    body: &[u8],
    stamp: &Stamp,
) -> Result<String> {
    let timestamp = stamp.check()?;
    for (field, value) in [("mchid", &account.mchid), ("serial", &account.serial)] {
        if value.is_empty() || !value.bytes().all(|b| b.is_ascii_alphanumeric()) {
            let text = "must be letters and digits: it stands in a header";
            return Err(Error::new(Kind::Config, Advice::Never, text).at(field));
        }
    }
    let message = request_message(method, target, &timestamp, stamp.nonce, body);
    let signature = sign(account, &message)?;
    let scheme = account.signer.scheme();
    let (mchid, serial, nonce) = (&account.mchid, &account.serial, stamp.nonce);
    Ok(format!(
        "{scheme} mchid=\"{mchid}\",nonce_str=\"{nonce}\",signature=\"{signature}\",\
         timestamp=\"{timestamp}\",serial_no=\"{serial}\""
    ))
}

/// Signs a message with the merchant's private key, in Base64.
///
/// # Errors
/// What the signer says.
pub fn sign(account: &Account, message: &[u8]) -> Result<String> {
    account
        .signer
        .sign(message)
        .map(|bytes| STANDARD.encode(bytes))
}

impl Stamp<'_> {
    /// The time as it is written, if time and nonce can stand in a header.
    pub(super) fn check(&self) -> Result<String> {
        let nonce = self.nonce;
        if nonce.is_empty() || nonce.len() > 32 || !nonce.bytes().all(|b| b.is_ascii_alphanumeric())
        {
            return Err(Error::input("nonce", "must be 1 to 32 letters and digits"));
        }
        match self.now_s {
            0.. => Ok(self.now_s.to_string()),
            _ => Err(Error::input("timestamp", "must be Unix seconds")),
        }
    }
}

/// The headers that sign an answer or a notice, read strictly and not yet believed.
#[derive(Clone, Debug)]
pub struct Headers<'a> {
    /// `Wechatpay-Timestamp` as it stands there.
    pub timestamp: &'a str,
    /// `Wechatpay-Nonce`.
    pub nonce: &'a str,
    /// `Wechatpay-Serial`.
    pub serial: &'a str,
    /// `Wechatpay-Signature`, in Base64.
    pub signature: &'a str,
    /// `Wechatpay-Signature-Type`, which notices may carry.
    pub signature_type: Option<&'a str>,
    timestamp_s: i64,
}

impl<'a> Headers<'a> {
    /// Reads the headers, whose names may have any case; `None` if none of them is there.
    ///
    /// # Errors
    /// `Forged` if one of the four is missing, there twice, empty, too long, or of another shape than
    /// WeChat Pay gives it: whoever signs sends them whole.
    pub fn read(headers: &'a [(String, String)]) -> Result<Option<Headers<'a>>> {
        let timestamp = one(headers, TIMESTAMP)?;
        let nonce = one(headers, NONCE)?;
        let serial = one(headers, SERIAL)?;
        let signature = one(headers, SIGNATURE)?;
        let signature_type = one(headers, SIGNATURE_TYPE)?;
        // A serial alone is no signature: a request's own header comes back now and then.
        if timestamp.is_none() && nonce.is_none() && signature.is_none() {
            return Ok(None);
        }
        let there = |name: &str, value: Option<&'a str>| value.ok_or_else(|| missing(name));
        let timestamp = there(TIMESTAMP, timestamp)?;
        let timestamp_s = seconds(timestamp).ok_or_else(|| {
            Error::forged("the time of the signature is not Unix seconds").at(TIMESTAMP)
        })?;
        let read = Headers {
            timestamp,
            nonce: bounded(NONCE, there(NONCE, nonce)?, MAX_NONCE)?,
            serial: bounded(SERIAL, there(SERIAL, serial)?, MAX_SERIAL)?,
            signature: bounded(SIGNATURE, there(SIGNATURE, signature)?, MAX_SIGNATURE)?,
            signature_type,
            timestamp_s,
        };
        Ok(Some(read))
    }

    /// The headers as lines of text, and the body after an empty line: all that is needed to verify
    /// the message again.
    pub fn evidence(&self, body: &[u8]) -> Vec<u8> {
        let head = format!(
            "{TIMESTAMP}: {}\n{NONCE}: {}\n{SERIAL}: {}\n{SIGNATURE}: {}\n\n",
            self.timestamp, self.nonce, self.serial, self.signature
        );
        [head.as_bytes(), body].concat()
    }
}

const TIMESTAMP: &str = "Wechatpay-Timestamp";
const NONCE: &str = "Wechatpay-Nonce";
const SERIAL: &str = "Wechatpay-Serial";
const SIGNATURE: &str = "Wechatpay-Signature";
const SIGNATURE_TYPE: &str = "Wechatpay-Signature-Type";

fn missing(name: &str) -> Error {
    let text = format!(
        "the message carries no {name}: it is not WeChat Pay's, or something before us removed it"
    );
    Error::forged(text).at(name)
}

/// The one value of a header.
fn one<'a>(headers: &'a [(String, String)], name: &str) -> Result<Option<&'a str>> {
    let mut values = headers
        .iter()
        .filter(|(header, _)| header.eq_ignore_ascii_case(name));
    let Some((_, value)) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        let text = format!("the message carries {name} more than once");
        return Err(Error::forged(text).at(name));
    }
    match value.is_empty() {
        true => Err(Error::forged(format!("{name} is empty")).at(name)),
        false => Ok(Some(value)),
    }
}

fn bounded<'a>(name: &str, value: &'a str, most: usize) -> Result<&'a str> {
    match value.len() <= most && value.bytes().all(|b| b.is_ascii_graphic()) {
        true => Ok(value),
        false => Err(Error::forged(format!(
            "{name} is longer than {most} bytes or holds other than visible ASCII"
        ))
        .at(name)),
    }
}

/// Ten digits at most and none too many, so that a time is written in one way only.
fn seconds(text: &str) -> Option<i64> {
    let digits = text.len() <= 10 && text.bytes().all(|b| b.is_ascii_digit());
    match digits && !text.starts_with('0') {
        true => text.parse().ok(),
        false => None,
    }
}

/// Verifies an answer or a notice of the merchant's and says what vouches for it: the scheme and the
/// serial.
///
/// The key is the one of exactly the serial that the message names; the algorithm is the key's own.
///
/// # Errors
/// As [`verify`]; `Forged` too where the message names the merchant's own serial.
pub fn verify_for(
    account: &Account,
    trust: &Trust,
    headers: &Headers,
    body: &[u8],
    now_s: i64,
) -> Result<String, Unverified> {
    if headers.serial.eq_ignore_ascii_case(&account.serial) {
        let text = "the message names the merchant's own certificate, and the merchant signs \
                    neither answers nor notices: it may be a request that came back";
        return Err(Error::forged(text).at(SERIAL).into());
    }
    verify(trust, headers, body, now_s)
}

/// Verifies an answer or a notice with the keys that are trusted.
///
/// # Errors
/// `Probe` for WeChat Pay's own wrong signatures. `Stale` outside of five minutes. `Forged` for
/// everything else: another signature type, a serial that is not known (then the error carries it), a
/// certificate out of its time, Base64 that is not strict, a signature that does not match.
pub fn verify(
    trust: &Trust,
    headers: &Headers,
    body: &[u8],
    now_s: i64,
) -> Result<String, Unverified> {
    if headers.signature.starts_with(PROBE) {
        let text = "this is a probe of WeChat Pay's with a wrong signature; refusing it is right";
        return Err(Error::new(Kind::Probe, Advice::Never, text)
            .at(SIGNATURE)
            .into());
    }
    let scheme = trust.suite().scheme;
    if headers.signature_type.is_some_and(|named| named != scheme) {
        let text = format!("the message names another signature type than {scheme}");
        return Err(Error::forged(text).at(SIGNATURE_TYPE).into());
    }
    let distance = i128::from(now_s) - i128::from(headers.timestamp_s);
    if distance.abs() > i128::from(WINDOW_S) {
        return Err(stale(distance).into());
    }
    let signature = STANDARD.decode(headers.signature).map_err(|_| {
        Error::forged("the signature is not Base64 in its strict form").at(SIGNATURE)
    })?;
    let key = trust.find(headers.serial, now_s)?;
    let message = notice_message(headers.timestamp, headers.nonce, body);
    key.verify(&message, &signature).map_err(|error| {
        let text = "the signature does not match: the body was changed, for example parsed and \
                    written again, or it is another's";
        Error::new(error.kind(), error.advice(), text).at(SIGNATURE)
    })?;
    Ok(format!("{} {}", key.scheme(), headers.serial))
}

#[cold]
fn stale(distance: i128) -> Error {
    let text = match distance > 0 {
        true => format!("the message is {distance} seconds old, and five minutes are allowed"),
        false => format!(
            "the message is {} seconds ahead of this machine's clock, and five minutes are allowed",
            -distance
        ),
    };
    Error::new(Kind::Stale, Advice::Never, text).at(TIMESTAMP)
}

#[cfg(test)]
#[path = "sign_tests.rs"]
mod tests;
