//! What a text holds that should be a key, named as what it is, so that a configuration can say which
//! of a merchant's many files was put in the wrong place.

use super::pem::{self, Block};
use zeroize::Zeroizing;

/// One thing of a text, by its looks: nothing of it is checked yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    /// A private key as PKCS#8, PKCS#1 or SEC 1.
    Private(Algorithm),
    /// A public key as SubjectPublicKeyInfo or PKCS#1.
    Public(Algorithm),
    /// An X.509 certificate.
    Certificate,
    /// A private key under a password.
    Encrypted,
    /// Something else.
    Other,
}

/// What a key computes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    /// RSA, with the length of its modulus in bits.
    Rsa(usize),
    /// SM2.
    Sm2,
    /// Another elliptic curve.
    Curve,
    /// Something else.
    Other,
}

/// What the caller wants to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Private,
    Public,
    Certificate,
}

/// A thing of the wanted sort.
pub(super) struct Found {
    pub algorithm: Algorithm,
    pub der: Zeroizing<Vec<u8>>,
}

/// Reads the one thing of the wanted sort from a text in any shape of PEM.
///
/// A private key may stand in one text with its certificate; everything else stands alone.
///
/// # Errors
/// What is there instead and where it belongs, as the end of a sentence that names the field.
pub(super) fn read(text: &str, wanted: Wanted) -> Result<Found, String> {
    let blocks = pem::blocks(text)?;
    let things: Vec<(Looks, &Block)> = blocks
        .iter()
        .map(|block| (looks_of(block), block))
        .collect();
    let mut fitting = things.iter().filter(|(looks, _)| wanted.is(*looks));
    let Some((looks, block)) = fitting.next() else {
        let instead = things.first().map_or(Looks::Other, |(looks, _)| *looks);
        return Err(misplaced(wanted, instead, &blocks));
    };
    if fitting.next().is_some() {
        return Err(format!(
            "holds more than one {}: leave the one that is meant",
            wanted.name()
        ));
    }
    let spare = things.iter().find(|(looks, _)| !wanted.is(*looks));
    if let Some((other, _)) = spare.filter(|_| wanted != Wanted::Private) {
        let (ours, other) = (wanted.name(), name(*other));
        return Err(format!(
            "holds {other} beside the {ours}: leave the {ours} only"
        ));
    }
    let algorithm = match looks {
        Looks::Private(algorithm) | Looks::Public(algorithm) => *algorithm,
        _ => Algorithm::Other,
    };
    Ok(Found {
        algorithm,
        der: block.der.clone(),
    })
}

impl Wanted {
    fn is(self, looks: Looks) -> bool {
        matches!(
            (self, looks),
            (Wanted::Private, Looks::Private(_))
                | (Wanted::Public, Looks::Public(_))
                | (Wanted::Certificate, Looks::Certificate)
        )
    }

    const fn name(self) -> &'static str {
        match self {
            Wanted::Private => "private key",
            Wanted::Public => "public key",
            Wanted::Certificate => "certificate",
        }
    }
}

impl Algorithm {
    /// Why the SM suite does not take such a key; nothing if it does.
    pub(super) fn not_sm2(self) -> Option<String> {
        let text = match self {
            Algorithm::Sm2 => return None,
            Algorithm::Rsa(_) => "is an RSA key: it belongs to the suite RSA",
            Algorithm::Curve => "is a key on another elliptic curve than that of SM2",
            Algorithm::Other => "is not an SM2 key",
        };
        Some(text.to_owned())
    }

    /// Why the RSA suite does not take such a key; nothing if it does.
    pub(super) fn not_rsa(self) -> Option<String> {
        match self {
            Algorithm::Rsa(bits) if bits < 2048 => Some(format!(
                "is an RSA key of {bits} bits: WeChat Pay takes 2048 and more"
            )),
            Algorithm::Rsa(_) => None,
            Algorithm::Sm2 => Some("is an SM2 key: it belongs to the suite SM".to_owned()),
            Algorithm::Curve => {
                Some("is a key on an elliptic curve: WeChat Pay takes RSA of 2048 bits".to_owned())
            }
            Algorithm::Other => Some("is not an RSA key".to_owned()),
        }
    }
}

fn name(looks: Looks) -> &'static str {
    match looks {
        Looks::Private(_) => "a private key",
        Looks::Public(_) => "a public key",
        Looks::Certificate => "a certificate",
        Looks::Encrypted => "an encrypted private key",
        Looks::Other => "something else",
    }
}

/// What a public key computes with, given as DER.
pub(super) fn of_public(der: &[u8]) -> Algorithm {
    match looks(der) {
        Looks::Public(algorithm) => algorithm,
        _ => Algorithm::Other,
    }
}

/// The wrong thing, and where the right one is to be found.
fn misplaced(wanted: Wanted, instead: Looks, blocks: &[Block]) -> String {
    let text = match (wanted, instead) {
        (Wanted::Private, Looks::Encrypted) => {
            "is encrypted: convert it with `openssl pkey -in apiclient_key.pem -out key.pem`"
        }
        (Wanted::Private, Looks::Certificate) => {
            "is a certificate, and a private key belongs here: the one in apiclient_key.pem"
        }
        (Wanted::Private, Looks::Public(_)) => {
            "is a public key, and a private key belongs here: the one in apiclient_key.pem"
        }
        (Wanted::Public, Looks::Private(_) | Looks::Encrypted) => {
            "is a private key, and WeChat Pay's public key belongs here: the one in pub_key.pem"
        }
        (Wanted::Public, Looks::Certificate) => {
            "is a certificate, and a public key belongs here: a certificate stands under its serial"
        }
        (Wanted::Certificate, Looks::Private(_) | Looks::Encrypted) => {
            "is a private key, and a certificate belongs here"
        }
        (Wanted::Certificate, Looks::Public(_)) => {
            "is a public key, and a certificate belongs here: a public key stands under its \
             PUB_KEY_ID_"
        }
        _ => match blocks.first().and_then(|block| block.label.as_deref()) {
            Some(label) => return format!("holds no {} but a {label}", wanted.name()),
            None => return format!("is not a {}", wanted.name()),
        },
    };
    text.to_owned()
}

fn looks_of(block: &Block) -> Looks {
    match block.label.as_deref() {
        _ if block.encrypted => Looks::Encrypted,
        Some("ENCRYPTED PRIVATE KEY") => Looks::Encrypted,
        Some("CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" | "EC PARAMETERS") => Looks::Other,
        _ => looks(&block.der),
    }
}

const INTEGER: u8 = 0x02;
const BITS: u8 = 0x03;
const OCTETS: u8 = 0x04;
const OID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const CONTEXT_0: u8 = 0xA0;

/// What DER looks like by its outermost members.
fn looks(der: &[u8]) -> Looks {
    let Some((SEQUENCE, inside, [])) = element(der) else {
        return Looks::Other;
    };
    let members: Vec<(u8, &[u8])> = members(inside).take(9).collect();
    match members.as_slice() {
        // PKCS#8: a version, an algorithm and the key; attributes may follow.
        [(INTEGER, _), (SEQUENCE, algorithm), (OCTETS, key), ..] => {
            Looks::Private(algorithm_of(algorithm, || modulus(key, 1)))
        }
        // SEC 1: a version, the key, its curve.
        [(INTEGER, _), (OCTETS, _), (CONTEXT_0, curve), ..] => {
            Looks::Private(match element(curve) {
                Some((OID, SM2_CURVE, _)) => Algorithm::Sm2,
                _ => Algorithm::Curve,
            })
        }
        [(INTEGER, _), (OCTETS, _), ..] => Looks::Private(Algorithm::Curve),
        // PKCS#1.
        [(INTEGER, n), (INTEGER, _)] => Looks::Public(Algorithm::Rsa(bits(n))),
        [(INTEGER, _), (INTEGER, n), rest @ ..] if rest.len() >= 7 => {
            Looks::Private(Algorithm::Rsa(bits(n)))
        }
        [(SEQUENCE, algorithm), (BITS, key)] => {
            let key = key.get(1..).unwrap_or_default();
            Looks::Public(algorithm_of(algorithm, || modulus(key, 0)))
        }
        [(SEQUENCE, algorithm), (OCTETS, _)] if members_have_oid(algorithm) => Looks::Encrypted,
        [(SEQUENCE, _), (SEQUENCE, _), (BITS, _)] => Looks::Certificate,
        _ => Looks::Other,
    }
}

fn members_have_oid(algorithm: &[u8]) -> bool {
    matches!(element(algorithm), Some((OID, _, _)))
}

/// 1.2.840.113549.1.1.1 (RFC 8017).
const RSA: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01];
/// 1.2.840.10045.2.1 (RFC 5480).
const CURVE: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];
/// 1.2.156.10197.1.301 (GM/T 0006).
const SM2_CURVE: &[u8] = &[0x2A, 0x81, 0x1C, 0xCF, 0x55, 0x01, 0x82, 0x2D];

fn algorithm_of(identifier: &[u8], bits_of_rsa: impl Fn() -> usize) -> Algorithm {
    let members: Vec<(u8, &[u8])> = members(identifier).take(2).collect();
    match members.as_slice() {
        [(OID, RSA), ..] => Algorithm::Rsa(bits_of_rsa()),
        [(OID, CURVE), (OID, SM2_CURVE), ..] => Algorithm::Sm2,
        [(OID, CURVE), ..] => Algorithm::Curve,
        _ => Algorithm::Other,
    }
}

/// The length of the modulus that stands at a place of an RSA key.
fn modulus(key: &[u8], at: usize) -> usize {
    match element(key) {
        Some((SEQUENCE, inside, _)) => members(inside).nth(at).map_or(0, |(_, n)| bits(n)),
        _ => 0,
    }
}

fn bits(number: &[u8]) -> usize {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    let number = &number[zeros..];
    number
        .first()
        .map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

fn members(mut inside: &[u8]) -> impl Iterator<Item = (u8, &[u8])> {
    std::iter::from_fn(move || {
        let (tag, content, rest) = element(inside)?;
        inside = rest;
        Some((tag, content))
    })
}

/// The first element of DER: its tag, its content and what follows it.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7F => (usize::from(first), rest),
        0x81..=0x83 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 3))?;
            let length = digits
                .iter()
                .fold(0, |sum, digit| sum << 8 | usize::from(*digit));
            (length, rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

#[cfg(test)]
#[path = "material_tests.rs"]
mod tests;
