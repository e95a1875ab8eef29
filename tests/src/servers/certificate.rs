//! An authority of a server's own and the certificate by which it is recognised.

use super::write_for;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use std::path::Path;

/// Writes `ca.pem`, `server.pem` and `server.key` for a server that is called by its address or
/// `localhost`.
pub(super) fn write(folder: &Path, listen: &str, user: Option<(u32, u32)>) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let key = KeyPair::generate().unwrap();
    let root = params.self_signed(&key).unwrap();
    let issuer = Issuer::new(params, key);

    let names = ["localhost", "127.0.0.1", listen].map(str::to_owned);
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(names).unwrap();
    let server = params.signed_by(&key, &issuer).unwrap();
    for (name, text) in [
        ("ca.pem", root.pem()),
        ("server.pem", server.pem()),
        ("server.key", key.serialize_pem()),
    ] {
        write_for(user, &folder.join(name), &text);
    }
}
