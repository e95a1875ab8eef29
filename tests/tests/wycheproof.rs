//! Project Wycheproof's vectors, which hold the corners where cryptography went wrong elsewhere, through
//! what Fenpay offers: the toolbox where a vector is text that a merchant could have, else the functions
//! under it. What does not fit the protocol (another length of nonce or tag, a label, another key size)
//! must be refused. Every test prints what it ran and holds the counts, so that none passes by being empty.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fenpay::crypto::{HmacSha256, aead, digest, rsa};
use fenpay::{Engine, Kind};
use serde_json::{Value, json};
use wycheproof::TestResult;

fn tool(name: &str, params: Value, blob: Option<&[u8]>) -> fenpay::Reply {
    Engine::tool(name, &params, blob).expect("a tool")
}

/// Calls `v3.open` if the vector is text; what it gives, or that it refuses.
fn opened(key: &[u8], nonce: &[u8], aad: &[u8], sealed: &[u8]) -> Option<fenpay::Reply> {
    let text = |bytes| std::str::from_utf8(bytes).ok();
    let resource = json!({
        "algorithm": "AEAD_AES_256_GCM",
        "nonce": text(nonce)?,
        "associated_data": text(aad)?,
        "ciphertext": STANDARD.encode(sealed),
    });
    let key = text(key)?;
    Some(tool(
        "v3.open",
        json!({ "resource": resource, "key": key }),
        None,
    ))
}

#[test]
fn aes_256_gcm_opens_what_is_valid_and_nothing_else() {
    use wycheproof::aead::{TestName, TestSet};
    let set = TestSet::load(TestName::AesGcm).unwrap();
    let (mut fitting, mut valid, mut through_the_tool, mut unfit) = (0, 0, 0, 0);
    for group in &set.test_groups {
        for test in &group.tests {
            let sealed = [&test.ct[..], &test.tag[..]].concat();
            let reply = opened(&test.key, &test.nonce, &test.aad, &sealed);
            let Ok(key) = <&[u8; 32]>::try_from(&test.key[..]) else {
                // Keys of other lengths cannot even be given to the function.
                assert!(
                    reply.is_none_or(|reply| reply.status != 0),
                    "{}",
                    test.tc_id
                );
                unfit += 1;
                continue;
            };
            let plain = aead::open(key, &test.nonce, &test.aad, sealed.clone());
            if group.nonce_size != 96 || group.tag_size != 128 {
                assert!(plain.is_err(), "{}", test.tc_id);
                assert!(
                    reply.is_none_or(|reply| reply.status != 0),
                    "{}",
                    test.tc_id
                );
                unfit += 1;
                continue;
            }
            fitting += 1;
            match test.result {
                TestResult::Valid | TestResult::Acceptable => {
                    assert_eq!(plain.unwrap(), test.pt[..], "{}", test.tc_id);
                    let again = aead::seal(key, &test.nonce, &test.aad, test.pt.to_vec());
                    assert_eq!(again.unwrap(), sealed, "{}", test.tc_id);
                    valid += 1;
                }
                TestResult::Invalid => {
                    assert_eq!(plain.unwrap_err().kind(), Kind::Sealed, "{}", test.tc_id);
                }
            }
            if let Some(reply) = reply {
                through_the_tool += 1;
                let is_text = std::str::from_utf8(&test.pt).is_ok();
                let good = test.result != TestResult::Invalid && is_text;
                assert_eq!(reply.status == 0, good, "{}: {}", test.tc_id, reply.body);
                if good {
                    let plain = reply.body["plain"].as_str().unwrap();
                    assert_eq!(plain.as_bytes(), &test.pt[..], "{}", test.tc_id);
                }
            }
        }
    }
    println!(
        "AES-GCM: {fitting} vectors fit ({valid} valid, {through_the_tool} also through v3.open), \
         {unfit} of other lengths refused"
    );
    assert_eq!((fitting, valid), (66, 39));
    assert!(through_the_tool >= 1 && unfit >= 150);
}

#[test]
fn signatures_of_pkcs_1_verify_where_they_are_valid_and_nowhere_else() {
    use wycheproof::rsa_pkcs1_verify::{TestName, TestSet};
    let sets = [
        TestName::Rsa2048Sha256,
        TestName::Rsa3072Sha256,
        TestName::Rsa4096Sha256,
        TestName::Rsa8192Sha256,
    ];
    let (mut valid, mut invalid, mut acceptable) = (0, 0, 0);
    for name in sets {
        let set = TestSet::load(name).unwrap();
        for group in &set.test_groups {
            let key = rsa::PublicKey::from_pem(&group.pem).unwrap();
            let spki = rsa::PublicKey::from_spki(&group.der).unwrap();
            assert_eq!(key.spki(), spki.spki());
            for test in &group.tests {
                let verified = key.verify_sha256(&test.msg, &test.sig);
                match test.result {
                    TestResult::Valid => {
                        verified.unwrap_or_else(|error| panic!("{}: {error}", test.tc_id));
                        valid += 1;
                    }
                    TestResult::Invalid => {
                        let error = verified.expect_err(&test.tc_id.to_string());
                        assert_eq!(error.kind(), Kind::Forged);
                        invalid += 1;
                    }
                    // A DigestInfo without its NULL: RFC 8017 lets a verifier choose, and we take none.
                    TestResult::Acceptable => {
                        assert!(verified.is_err(), "{}", test.tc_id);
                        acceptable += 1;
                    }
                }
                refused_by_the_tool(&group.pem, &test.msg, &test.sig);
            }
        }
    }
    println!(
        "RSA PKCS#1 v1.5: {valid} valid, {invalid} invalid, {acceptable} of another form refused"
    );
    assert_eq!((valid, invalid, acceptable), (31, 999, 4));
}

/// No vector's signature is one of a message of v3, which has time and nonce in lines of their own: `v3.verify`
/// takes every vector's key and refuses every vector's signature.
fn refused_by_the_tool(pem: &str, body: &[u8], signature: &[u8]) {
    let id = "PUB_KEY_ID_0000000000000024101100397200000006";
    let params = json!({
        "headers": {
            "Wechatpay-Timestamp": "1700000000",
            "Wechatpay-Nonce": "593BEC0C930BF1AFEB40B4A08C8FB242",
            "Wechatpay-Serial": id,
            "Wechatpay-Signature": STANDARD.encode(signature),
        },
        "platform_keys": { id: pem },
        "now": 1_700_000_000,
    });
    let reply = tool("v3.verify", params, Some(body));
    assert_eq!(reply.body["kind"], "Forged", "{}", reply.body);
}

#[test]
fn oaep_opens_what_is_valid_and_nothing_else() {
    use wycheproof::rsa_oaep::{TestName, TestSet};
    let (mut valid, mut invalid, mut unfit) = (0, 0, 0);
    let sets = [TestName::Rsa2048Sha1Mgf1Sha1, TestName::RsaMisc];
    for name in sets {
        let set = TestSet::load(name).unwrap();
        for group in &set.test_groups {
            let sha1 = |hash| hash == wycheproof::HashFunction::Sha1;
            let ours = sha1(group.hash) && sha1(group.mgf_hash) && group.key_size >= 2048;
            let Ok(key) = rsa::PrivateKey::from_pem(&group.pem) else {
                assert!(group.key_size < 2048, "a key of {} bits", group.key_size);
                unfit += group.tests.len();
                continue;
            };
            for test in &group.tests {
                let plain = key.decrypt_oaep(&test.ct);
                // WeChat Pay uses no label (v3 reference, section 5): what has one is refused.
                if !ours || !test.label.is_empty() {
                    assert!(plain.is_err(), "{}", test.tc_id);
                    unfit += 1;
                    continue;
                }
                match test.result {
                    TestResult::Valid | TestResult::Acceptable => {
                        assert_eq!(plain.unwrap().expose(), &test.pt[..], "{}", test.tc_id);
                        valid += 1;
                    }
                    TestResult::Invalid => {
                        assert_eq!(plain.unwrap_err().kind(), Kind::Sealed, "{}", test.tc_id);
                        invalid += 1;
                    }
                }
            }
        }
    }
    println!(
        "RSA-OAEP: {valid} valid, {invalid} invalid, {unfit} of other keys, hashes or labels refused"
    );
    assert_eq!((valid, invalid), (19, 19));
    assert!(unfit >= 300);
}

#[test]
fn hmac_sha256_agrees_and_takes_no_shorter_tag() {
    use wycheproof::mac::{TestName, TestSet};
    let set = TestSet::load(TestName::HmacSha256).unwrap();
    let (mut valid, mut invalid, mut cut) = (0, 0, 0);
    for group in &set.test_groups {
        for test in &group.tests {
            let mut mac = HmacSha256::new(&test.key);
            mac.update(&test.msg);
            let ours = mac.finish_hex_upper();
            let theirs = digest::hex_upper(&test.tag);
            let same = digest::same(ours.as_bytes(), theirs.as_bytes());
            match (group.tag_size, test.result) {
                (256, TestResult::Valid) => {
                    assert!(same, "{}", test.tc_id);
                    valid += 1;
                }
                (256, _) => {
                    assert!(!same, "{}", test.tc_id);
                    invalid += 1;
                }
                // A tag that was cut short may be right as far as it goes; it is not taken.
                (_, result) => {
                    let begins = ours.starts_with(&theirs);
                    assert_eq!(begins, result == TestResult::Valid, "{}", test.tc_id);
                    assert!(!same, "{}", test.tc_id);
                    cut += 1;
                }
            }
        }
    }
    println!("HMAC-SHA256: {valid} valid, {invalid} invalid, {cut} cut short refused");
    assert_eq!((valid, invalid, cut), (33, 54, 87));
}

/// The same through `v2.verify`, whose string to sign always ends with the key: a signature of every
/// length but its own is refused.
#[test]
fn v2_verify_takes_no_signature_that_is_cut_short() {
    let params = json!({ "a": "1", "mch_id": "10000100" });
    for (sign_type, digits) in [("HMAC-SHA256", 64), ("MD5", 32)] {
        let given = json!({ "params": params, "key": "k", "sign_type": sign_type });
        let signed = tool("v2.sign", given, None);
        let sign = signed.body["sign"].as_str().unwrap();
        assert_eq!(sign.len(), digits);
        for length in 0..=digits {
            let mut params = params.clone();
            params["sign"] = sign[..length].into();
            let given = json!({ "params": params, "key": "k", "sign_type": sign_type });
            let reply = tool("v2.verify", given, None);
            assert_eq!(
                reply.status == 0,
                length == digits,
                "{length}: {}",
                reply.body
            );
        }
    }
}
