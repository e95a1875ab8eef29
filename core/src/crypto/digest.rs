//! Digests, streaming and whole, and the comparison that takes the same time for every outcome.

use hmac::{KeyInit, Mac};
use md5::Digest;
use subtle::ConstantTimeEq;

/// MD5, fed piece by piece (RFC 1321).
///
/// It signs v2 messages where an operation demands it and is never the default.
#[derive(Clone)]
pub struct Md5(md5::Md5);

impl Md5 {
    /// A digest of nothing so far.
    #[allow(clippy::new_without_default)] // a digest begins, it has no default
    pub fn new() -> Md5 {
        Md5(md5::Md5::new())
    }

    /// Adds the bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest as 32 upper-case hex digits, as v2 writes its `sign`.
    pub fn finish_hex_upper(self) -> String {
        hex_upper(&self.0.finalize())
    }
}

/// HMAC-SHA256, fed piece by piece (RFC 2104, FIPS 180-4).
#[derive(Clone)]
pub struct HmacSha256(hmac::Hmac<sha2::Sha256>);

impl HmacSha256 {
    /// A code under the key, over nothing so far.
    pub fn new(key: &[u8]) -> HmacSha256 {
        HmacSha256(hmac::Hmac::new_from_slice(key).expect("HMAC takes a key of any length")) // RFC 2104, 2
    }

    /// Adds the bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The code as 64 upper-case hex digits, as v2 writes its `sign`.
    pub fn finish_hex_upper(self) -> String {
        hex_upper(&self.0.finalize().into_bytes())
    }
}

/// MD5 as 32 lower-case hex digits; of the API key it is the key of v2's refund notices.
pub fn md5_hex_lower(bytes: &[u8]) -> String {
    hex_lower(&md5::Md5::digest(bytes))
}

/// SHA-256 (FIPS 180-4).
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    sha2::Sha256::digest(bytes).into()
}

/// SM3 (GM/T 0004).
pub fn sm3(bytes: &[u8]) -> [u8; 32] {
    sm3::Sm3::digest(bytes).into()
}

/// SHA-1 as 40 lower-case hex digits, for the checksums that bills come with.
pub fn sha1_hex(bytes: &[u8]) -> String {
    hex_lower(&sha1::Sha1::digest(bytes))
}

/// The bytes as lower-case hex digits.
pub fn hex_lower(bytes: &[u8]) -> String {
    hex(bytes, b"0123456789abcdef")
}

/// The bytes as upper-case hex digits.
pub fn hex_upper(bytes: &[u8]) -> String {
    hex(bytes, b"0123456789ABCDEF")
}

fn hex(bytes: &[u8], digits: &[u8; 16]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(digits[usize::from(byte >> 4)]));
        text.push(char::from(digits[usize::from(byte & 15)]));
    }
    text
}

/// Whether both are the same bytes, in a time that depends on their lengths only.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn md5_agrees_with_rfc_1321() {
        // RFC 1321, appendix A.5.
        let suite = [
            ("", "d41d8cd98f00b204e9800998ecf8427e"),
            ("a", "0cc175b9c0f1b6a831c399e269772661"),
            ("abc", "900150983cd24fb0d6963f7d28e17f72"),
            ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
            (
                "abcdefghijklmnopqrstuvwxyz",
                "c3fcd3d76192e4007dfb496cca67e13b",
            ),
            (
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
                "d174ab98d277d9f5a5611c2c9f419d9f",
            ),
            (
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
                "57edf4a22be3c955ac49da2e2107b67a",
            ),
        ];
        for (text, expected) in suite {
            assert_eq!(md5_hex_lower(text.as_bytes()), expected);
            let mut pieces = Md5::new();
            text.as_bytes()
                .chunks(7)
                .for_each(|piece| pieces.update(piece));
            assert_eq!(pieces.finish_hex_upper(), expected.to_uppercase());
        }
    }

    #[test]
    fn md5_agrees_with_what_other_wechat_sdks_publish() {
        // TheNorthMemory/wechatpay-axios-plugin, tests/lib/hash.test.js.
        assert_eq!(
            md5_hex_lower(b"exposed_your_key_here_have_risks"),
            "4ad14ac334ab13540eb6c5479512a8e8"
        );
        assert_eq!(
            md5_hex_lower(b"&key=exposed_your_key_here_have_risks"),
            "b3d43c8390f26e2030d4d17bd580fbc8"
        );
    }

    #[test]
    fn hmac_sha256_agrees_with_rfc_4231() {
        // RFC 4231, 4.2 to 4.4, 4.7 and 4.8: short, ordinary and over-long keys.
        let suite: [(Vec<u8>, Vec<u8>, &str); 5] = [
            (
                vec![0x0b; 20],
                b"Hi There".to_vec(),
                "B0344C61D8DB38535CA8AFCEAF0BF12B881DC200C9833DA726E9376C2E32CFF7",
            ),
            (
                b"Jefe".to_vec(),
                b"what do ya want for nothing?".to_vec(),
                "5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843",
            ),
            (
                vec![0xaa; 20],
                vec![0xdd; 50],
                "773EA91E36800E46854DB8EBD09181A72959098B3EF8C122D9635514CED565FE",
            ),
            (
                vec![0xaa; 131],
                b"Test Using Larger Than Block-Size Key - Hash Key First".to_vec(),
                "60E431591EE0B67F0D8A26AACBF5B77F8E0BC6213728C5140546040F0EE37F54",
            ),
            (
                vec![0xaa; 131],
                b"This is a test using a larger than block-size key and a larger than block-size \
                  data. The key needs to be hashed before being used by the HMAC algorithm."
                    .to_vec(),
                "9B09FFA71B942FCB27635FBCD5B0E944BFDC63644F0713938A7F51535C3A35E2",
            ),
        ];
        for (key, data, expected) in suite {
            let mut pieces = HmacSha256::new(&key);
            data.chunks(11).for_each(|piece| pieces.update(piece));
            assert_eq!(pieces.finish_hex_upper(), expected);
        }
        assert_eq!(HmacSha256::new(b"").finish_hex_upper().len(), 64);
    }

    #[test]
    fn the_sha_family_agrees_with_fips_180() {
        // FIPS 180-4 example values of NIST's Cryptographic Standards and Guidelines.
        assert_eq!(sha1_hex(b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(
            hex_lower(&sha256(b"abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            hex_upper(&sha256(
                b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
            )),
            "248D6A61D20638B8E5C026930C3E6039A33CE45964FF2167F6ECEDD419DB06C1"
        );
    }

    #[test]
    fn sm3_agrees_with_its_standard() {
        // GM/T 0004-2012, appendix A.
        assert_eq!(
            hex_lower(&sm3(b"abc")),
            "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
        );
        assert_eq!(
            hex_lower(&sm3("abcd".repeat(16).as_bytes())),
            "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
        );
    }

    #[test]
    fn comparison_tells_equal_from_different_at_any_length() {
        assert!(same(b"", b"") && same(b"sign", b"sign"));
        assert!(!same(b"sign", b"sigm") && !same(b"sign", b"sig") && !same(b"", b"s"));
    }
}
