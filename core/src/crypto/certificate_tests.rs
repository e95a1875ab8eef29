use super::*;
use crate::crypto::rsa::PrivateKey;

const CERTIFICATE: &str = include_str!("../../tests/data/identity/cert.pem");

#[test]
fn a_certificate_says_what_openssl_says_of_it() {
    // `openssl x509 -in cert.pem -noout -serial -subject -issuer -dates`.
    let certificate = Certificate::from_pem(CERTIFICATE).unwrap();
    assert_eq!(
        certificate.serial(),
        "5A00C1D2E3F40516273849506172839405A6B7C8"
    );
    assert_eq!(certificate.subject_cn(), Some("1900000109"));
    assert_eq!(certificate.issuer_cn(), Some("Fenpay Test CA"));
    assert_eq!(
        certificate.not_after_s() - certificate.not_before_s(),
        36_500 * 86_400
    );
}

#[test]
fn a_certificate_belongs_to_one_private_key() {
    let certificate = Certificate::from_pem(CERTIFICATE).unwrap();
    let own = PrivateKey::from_pem(include_str!("../../tests/data/identity/key.pem")).unwrap();
    let other =
        PrivateKey::from_pem(include_str!("../../tests/data/identity/other_key.pem")).unwrap();
    assert_eq!(own.check_owns(&certificate), Ok(()));
    assert_eq!(
        other.check_owns(&certificate).unwrap_err(),
        "does not belong to the private key (certificate serial \
         5A00C1D2E3F40516273849506172839405A6B7C8)"
    );
    let curve =
        Certificate::from_pem(include_str!("../../tests/data/identity/ec_cert.pem")).unwrap();
    assert!(own.check_owns(&curve).is_err());
}

#[test]
fn a_certificate_that_is_cut_or_changed_makes_nothing_panic() {
    let text: String = CERTIFICATE
        .lines()
        .filter(|line| !line.starts_with('-'))
        .collect();
    for end in 0..text.len() {
        assert!(Certificate::from_pem(&text[..end]).is_err() || end + 2 >= text.len());
    }
}
