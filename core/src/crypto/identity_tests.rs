use super::*;
use crate::error::Kind;
use proptest::prelude::*;

// Made by the commands in tests/data/identity/README.md.
const CERT_PEM: &str = include_str!("../../tests/data/identity/cert.pem");
const KEY_PEM: &str = include_str!("../../tests/data/identity/key.pem");
const KEY_PKCS1: &str = include_str!("../../tests/data/identity/key_pkcs1.pem");
const CHAIN: &str = include_str!("../../tests/data/identity/chain.pem");
const CA: &str = include_str!("../../tests/data/identity/ca.pem");
const BAGS: &str = include_str!("../../tests/data/identity/bag_attributes.pem");
const OTHER_KEY: &str = include_str!("../../tests/data/identity/other_key.pem");
const PUBLIC_KEY: &str = include_str!("../../tests/data/identity/public_key.pem");
const ENCRYPTED: &str = include_str!("../../tests/data/identity/key_encrypted.pem");
const ENCRYPTED_PKCS1: &str = include_str!("../../tests/data/identity/key_encrypted_pkcs1.pem");
const EC_CERT: &str = include_str!("../../tests/data/identity/ec_cert.pem");
const EC_KEY: &str = include_str!("../../tests/data/identity/ec_key.pem");
const LEGACY: &[u8] = include_bytes!("../../tests/data/identity/legacy.p12");
const LEGACY_3DES: &[u8] = include_bytes!("../../tests/data/identity/legacy_3des.p12");
const PBES2: &[u8] = include_bytes!("../../tests/data/identity/pbes2.p12");
const WITHOUT_KEY: &[u8] = include_bytes!("../../tests/data/identity/without_key.p12");
const PASSWORD: &str = "1900000109";
/// As `openssl x509 -serial` prints it.
const SERIAL: &str = "5A00C1D2E3F40516273849506172839405A6B7C8";

/// Puts PEM into another shape.
type Dress = Box<dyn Fn(&str) -> String>;

fn without_armour(pem: &str) -> String {
    pem.lines()
        .filter(|line| !line.starts_with("-----"))
        .collect()
}

fn refused(cert: &str, key: &str, field: &str, words: &str) {
    let error = Identity::from_pem(cert, key).unwrap_err();
    assert_eq!(error.kind(), Kind::Config);
    assert_eq!(error.field(), Some(field), "{error}");
    assert!(error.text().contains(words), "{error}");
    assert!(
        !error.to_string().contains("MII"),
        "an error shows key material: {error}"
    );
}

#[test]
fn the_platform_s_two_files_make_an_identity() {
    let identity = Identity::from_pem(CERT_PEM, KEY_PEM).unwrap();
    assert_eq!(identity.serial(), SERIAL);
    assert_eq!(identity.subject_cn(), Some("1900000109"));
    assert_eq!(identity.chain().len(), 1);
    assert!(
        identity.expires() > 4_900_000_000,
        "valid for a hundred years"
    );
    assert_eq!(
        format!("{identity:?}"),
        format!("Identity(serial {SERIAL})")
    );
}

#[test]
fn every_shape_in_which_users_hold_pem_gives_the_same_identity() {
    let plain = Identity::from_pem(CERT_PEM, KEY_PEM).unwrap();
    let shapes: Vec<(&str, Dress)> = vec![
        ("CRLF", Box::new(|pem| pem.replace('\n', "\r\n"))),
        ("literal \\n", Box::new(|pem| pem.replace('\n', "\\n"))),
        (
            "twice escaped \\n",
            Box::new(|pem| pem.replace('\n', "\\\\n")),
        ),
        (
            "literal \\r\\n in quotes",
            Box::new(|pem| format!("\"{}\"", pem.replace('\n', "\\r\\n"))),
        ),
        ("one line", Box::new(|pem| pem.replace('\n', ""))),
        (
            "one line with blanks",
            Box::new(|pem| pem.replace('\n', " ")),
        ),
        (
            "BOM and text",
            Box::new(|pem| format!("\u{feff}Bag Attributes\n  localKeyID: 01\n{pem}\nthe end")),
        ),
        ("base64 alone", Box::new(without_armour)),
        (
            "base64 without padding",
            Box::new(|pem| without_armour(pem).trim_end_matches('=').to_owned()),
        ),
        ("indented", Box::new(|pem| pem.replace('\n', "\n    "))),
    ];
    for (shape, dress) in shapes {
        let identity = Identity::from_pem(&dress(CERT_PEM), &dress(KEY_PEM))
            .unwrap_or_else(|error| panic!("{shape}: {error}"));
        assert_eq!(identity.fingerprint(), plain.fingerprint(), "{shape}");
        assert_eq!(
            identity.key_der().expose(),
            plain.key_der().expose(),
            "{shape}"
        );
    }
}

#[test]
fn pkcs1_and_pkcs8_give_the_same_key() {
    let old = Identity::from_pem(CERT_PEM, KEY_PKCS1).unwrap();
    let new = Identity::from_pem(CERT_PEM, KEY_PEM).unwrap();
    assert_eq!(old.key_der().expose(), new.key_der().expose());
}

#[test]
fn one_file_with_both_serves_as_both() {
    let identity = Identity::from_pem(BAGS, BAGS).unwrap();
    assert_eq!((identity.serial(), identity.chain().len()), (SERIAL, 2));
}

#[test]
fn a_chain_is_kept_with_the_merchant_s_own_certificate_in_front() {
    let ordered = Identity::from_pem(CHAIN, KEY_PEM).unwrap();
    let reversed = Identity::from_pem(&format!("{CA}{CERT_PEM}"), KEY_PEM).unwrap();
    assert_eq!(ordered.chain().len(), 2);
    assert_eq!(ordered.chain(), reversed.chain());
    assert_eq!(reversed.serial(), SERIAL);
}

#[test]
fn a_curve_is_accepted_and_a_leading_zero_is_no_part_of_the_serial() {
    assert_eq!(Identity::from_pem(EC_CERT, EC_KEY).unwrap().serial(), "FF");
}

#[test]
fn what_is_wrong_with_pem_is_named_with_its_field() {
    refused("", KEY_PEM, CERT, "is empty");
    refused(CERT_PEM, " \n\t", KEY, "is empty");
    refused(KEY_PEM, KEY_PEM, CERT, "belongs into client_cert.key");
    refused(
        &without_armour(KEY_PEM),
        KEY_PEM,
        CERT,
        "belongs into client_cert.key",
    );
    refused(CERT_PEM, CERT_PEM, KEY, "belongs into client_cert.cert");
    refused(
        CERT_PEM,
        &without_armour(CERT_PEM),
        KEY,
        "belongs into client_cert.cert",
    );
    refused(
        CERT_PEM,
        &format!("{KEY_PEM}{OTHER_KEY}"),
        KEY,
        "two private keys",
    );
    refused(CERT_PEM, ENCRYPTED, KEY, "openssl pkey");
    refused(CERT_PEM, ENCRYPTED_PKCS1, KEY, "openssl pkey");
    refused(CERT_PEM, PUBLIC_KEY, KEY, "PUBLIC KEY");
    refused(PUBLIC_KEY, KEY_PEM, CERT, "PUBLIC KEY");
    refused(
        CERT_PEM,
        OTHER_KEY,
        CERT,
        "does not belong to the private key",
    );
    refused(CERT_PEM, OTHER_KEY, CERT, SERIAL);
    refused(CERT_PEM, EC_KEY, CERT, "does not belong");
    refused(
        CERT_PEM,
        "/etc/wechat/apiclient_key.pem",
        KEY,
        "give the file's content",
    );
    refused(CERT_PEM, "not a key!", KEY, "neither PEM nor base64");
    refused(CERT_PEM, "aGVsbG8=", KEY, "not an RSA private key");
    refused("aGVsbG8=", KEY_PEM, CERT, "not X.509");
    refused(CERT_PEM, &KEY_PEM[..900], KEY, "without its END");
    refused(
        CERT_PEM,
        &KEY_PEM.replace("MII", "M*I"),
        KEY,
        "no valid base64",
    );
    refused(&"A".repeat(300_000), KEY_PEM, CERT, "longer than 256 KiB");
}

#[test]
fn pkcs12_old_and_new_opens_with_the_merchant_number() {
    let pem = Identity::from_pem(CERT_PEM, KEY_PEM).unwrap();
    for (file, certificates) in [(LEGACY, 2), (LEGACY_3DES, 1), (PBES2, 2)] {
        let identity = Identity::from_p12(file, PASSWORD).unwrap();
        assert_eq!(identity.chain().len(), certificates);
        assert_eq!(identity.fingerprint(), pem.fingerprint());
        assert_eq!(identity.key_der().expose(), pem.key_der().expose());
    }
}

#[test]
fn pkcs12_may_be_given_as_base64() {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    let text = STANDARD.encode(LEGACY);
    assert_eq!(
        Identity::from_p12(text.as_bytes(), PASSWORD)
            .unwrap()
            .serial(),
        SERIAL
    );
}

#[test]
fn what_is_wrong_with_pkcs12_is_named_with_its_field() {
    let refused = |bytes: &[u8], password: &str, field: &str, words: &str| {
        let error = Identity::from_p12(bytes, password).unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Config, Some(field)),
            "{error}"
        );
        assert!(error.text().contains(words), "{error}");
    };
    for file in [LEGACY, LEGACY_3DES, PBES2] {
        refused(
            file,
            "1900000110",
            "client_cert.password",
            "merchant number",
        );
        refused(file, "", "client_cert.password", "merchant number");
        refused(
            &file[..file.len() - 1],
            PASSWORD,
            "client_cert.p12",
            "damaged",
        );
    }
    refused(b"", PASSWORD, "client_cert.p12", "empty");
    refused(
        b"\x30\x03abc",
        PASSWORD,
        "client_cert.p12",
        "not a PKCS#12 file",
    );
    refused(KEY_PEM.as_bytes(), PASSWORD, "client_cert.p12", "is PEM");
    refused(WITHOUT_KEY, PASSWORD, "client_cert.p12", "0 private keys");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn arbitrary_text_never_panics(text in "(-----BEGIN [A-Z ]{0,20}-----)?\\PC{0,200}(-----END [A-Z ]{0,20}-----)?") {
        prop_assert!(Identity::from_pem(&text, &text).is_err());
    }

    #[test]
    fn spoilt_certificates_and_keys_never_panic(at in 0usize..700, byte: u8) {
        use base64::{Engine as _, engine::general_purpose::STANDARD};
        for pem in [CERT_PEM, KEY_PEM] {
            let mut der = STANDARD.decode(without_armour(pem)).unwrap();
            der[at] = byte;
            let spoilt = STANDARD.encode(der);
            let _ = Identity::from_pem(&spoilt, KEY_PEM);
            let _ = Identity::from_pem(CERT_PEM, &spoilt);
        }
    }

    #[test]
    fn arbitrary_bytes_are_no_pkcs12(bytes: Vec<u8>) {
        prop_assert!(Identity::from_p12(&bytes, PASSWORD).is_err());
    }

    #[test]
    fn a_spoilt_pkcs12_never_panics(at in 0usize..2300, bit in 0u8..8) {
        for file in [LEGACY, PBES2] {
            let mut bytes = file.to_vec();
            bytes[at] ^= 1 << bit;
            let _ = Identity::from_p12(&bytes, PASSWORD);
        }
    }
}
