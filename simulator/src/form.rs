//! Pairs as browsers and query strings write them.

/// Reads `a=1&b=%20+` into pairs; what is not UTF-8 or not well formed is kept as it stands.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    let pieces = text.split('&').filter(|piece| !piece.is_empty());
    let split = pieces.map(|piece| piece.split_once('=').unwrap_or((piece, "")));
    split
        .map(|(name, value)| (plain(name), plain(value)))
        .collect()
}

/// The first value of a name, unless it is empty.
pub(crate) fn get<'p>(pairs: &'p [(String, String)], name: &str) -> Option<&'p str> {
    pairs
        .iter()
        .find(|(n, _)| n == name)
        .map(|(_, v)| v.as_str())
        .filter(|v| !v.is_empty())
}

fn plain(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes
            .get(at + 1..at + 3)
            .and_then(|hex| std::str::from_utf8(hex).ok());
        match (
            bytes[at],
            pair.and_then(|hex| u8::from_str_radix(hex, 16).ok()),
        ) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded() {
        let read = pairs("a=1+2&b=%E4%BB%98&c&=x&d=%zz%4");
        assert_eq!(get(&read, "a"), Some("1 2"));
        assert_eq!(get(&read, "b"), Some("付"));
        assert_eq!(get(&read, "c"), None);
        assert_eq!(get(&read, "d"), Some("%zz%4"));
    }
}
