use super::Moment;
use fenpay::types::BeijingTime;

/// Makes the numbers that WeChat Pay gives: a counter makes them unique, chance makes them look
/// like real ones.
#[derive(Debug, Default)]
pub(crate) struct Ids(u64);

impl Ids {
    fn next(&mut self) -> u64 {
        self.0 += 1;
        self.0
    }

    /// 28 digits: `42000000`, two digits of chance, the day, a running number of ten digits.
    pub(crate) fn transaction_id(&mut self, at: Moment) -> String {
        format!(
            "42000000{:02}{}{:010}",
            digits(at, 100),
            day(at),
            self.running(at)
        )
    }

    /// 29 digits: `5030`, six digits of chance, the day, a running number of eleven digits.
    pub(crate) fn refund_id(&mut self, at: Moment) -> String {
        format!(
            "5030{:06}{}{:011}",
            digits(at, 1_000_000),
            day(at),
            self.running(at)
        )
    }

    /// `wx`, the second, 20 characters of hex: 36 characters.
    pub(crate) fn prepay_id(&mut self, at: Moment) -> String {
        let second = BeijingTime::from_unix_ms(at.now_ms).compact();
        format!("wx{second}{}{:08x}", &at.chance.nonce()[..12], self.next())
    }

    /// 32 digits for payouts: `1000`, the day, a running number of 20 digits.
    pub(crate) fn payout_id(&mut self, at: Moment) -> String {
        format!("1000{}{:020}", day(at), self.running(at))
    }

    /// A short token for links: nine characters.
    pub(crate) fn token(&mut self, at: Moment) -> String {
        let mut bytes = [0u8; 5];
        at.chance.fill(&mut bytes);
        let mut token = String::from("p");
        for byte in bytes {
            token.push(char::from(BASE62[usize::from(byte) % 62]));
        }
        let mut number = self.next();
        for _ in 0..4 {
            token.push(char::from(BASE62[(number % 62) as usize]));
            number /= 62;
        }
        token
    }

    /// A running number whose steps are uneven, as real ones are, and never zero.
    fn running(&mut self, at: Moment) -> u64 {
        let step = 1 + digits(at, 97);
        self.0 += step;
        1_000_000_000 + self.0
    }
}

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

fn digits(at: Moment, below: u64) -> u64 {
    let mut bytes = [0u8; 8];
    at.chance.fill(&mut bytes);
    u64::from_le_bytes(bytes) % below
}

fn day(at: Moment) -> String {
    BeijingTime::from_unix_ms(at.now_ms).day().compact()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fenpay::types::TestEntropy;
    use std::collections::HashSet;

    #[test]
    fn numbers_have_the_shapes_of_real_ones_and_never_repeat() {
        let chance = TestEntropy::seeded(7);
        let at = Moment {
            now_ms: 1_414_561_699_000,
            chance: &chance,
        };
        let mut ids = Ids::default();
        let mut seen = HashSet::new();
        for _ in 0..2_000 {
            for (id, length) in [
                (ids.transaction_id(at), 28),
                (ids.refund_id(at), 29),
                (ids.prepay_id(at), 36),
                (ids.payout_id(at), 32),
                (ids.token(at), 10),
            ] {
                assert_eq!(id.len(), length, "{id}");
                assert!(seen.insert(id));
            }
        }
    }
}
