//! TLS to a database: the server is who the address says, or nobody is spoken to.

use super::address::refused;
use crate::error::Result;
use std::path::PathBuf;

/// What an address says about TLS.
#[derive(Clone, Debug)]
pub(in crate::ledger) struct Tls {
    pub roots: Roots,
    /// The files of a certificate and its key, with which this side says who it is.
    pub identity: Option<(PathBuf, PathBuf)>,
}

/// Whom to trust as a certificate authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ledger) enum Roots {
    /// The operating system's.
    System,
    /// Those in this PEM file and no others.
    File(PathBuf),
}

/// What the files hold, read once when a ledger is opened.
pub(in crate::ledger) struct Material {
    /// Certificates of authorities, in DER.
    pub roots: Vec<Vec<u8>>,
    /// PEM of a certificate with its chain, and of its key.
    pub identity: Option<(Vec<u8>, Vec<u8>)>,
}

impl Tls {
    /// Reads the files.
    ///
    /// # Errors
    /// `Config`, naming the file.
    pub fn read(&self) -> Result<Material> {
        use rustls::pki_types::{CertificateDer, pem::PemObject};
        let file = |path: &PathBuf| {
            let wrong = |why| refused(format!("{}: cannot be read: {why}", path.display()));
            std::fs::read(path).map_err(|error| wrong(error.kind()))
        };
        let roots: Vec<Vec<u8>> = match &self.roots {
            Roots::System => {
                let certificates = rustls_native_certs::load_native_certs().certs;
                certificates.iter().map(|der| der.to_vec()).collect()
            }
            Roots::File(path) => CertificateDer::pem_slice_iter(&file(path)?)
                .map(|certificate| certificate.map(|der| der.to_vec()))
                .collect::<Result<_, _>>()
                .map_err(|_| {
                    refused(format!(
                        "{}: holds something that is not a certificate",
                        path.display()
                    ))
                })?,
        };
        if roots.is_empty() {
            return Err(refused("there is no certificate authority to trust"));
        }
        let identity = match &self.identity {
            Some((certificate, key)) => Some((file(certificate)?, file(key)?)),
            None => None,
        };
        Ok(Material { roots, identity })
    }
}
