use super::{Dialect, Operation, parse};
use std::sync::{LazyLock, OnceLock};

/// The data files, one a product, in the order in which they are listed.
const FILES: &[&str] = &[
    include_str!("data/v2/payments.txt"),
    include_str!("data/v2/combined.txt"),
    include_str!("data/v2/face.txt"),
    include_str!("data/v2/papay.txt"),
    include_str!("data/v2/sharing.txt"),
    include_str!("data/v2/redpack.txt"),
    include_str!("data/v2/transfer.txt"),
    include_str!("data/v2/wecom.txt"),
    include_str!("data/v2/coupon.txt"),
    include_str!("data/v2/deposit.txt"),
    include_str!("data/v2/rental.txt"),
    include_str!("data/v2/vehicle.txt"),
    include_str!("data/v2/transit.txt"),
    include_str!("data/v2/customs.txt"),
    include_str!("data/v2/crossborder.txt"),
    include_str!("data/v2/micro.txt"),
    include_str!("data/v2/provider.txt"),
    include_str!("data/v2/risk.txt"),
    include_str!("data/v2/realname.txt"),
    include_str!("data/v2/tools.txt"),
    include_str!("data/v2/sandbox.txt"),
    include_str!("data/v3/payments.txt"),
    include_str!("data/v3/partner.txt"),
    include_str!("data/v3/combined.txt"),
    include_str!("data/v3/refunds.txt"),
    include_str!("data/v3/bills.txt"),
    include_str!("data/v3/sharing.txt"),
    include_str!("data/v3/transfers.txt"),
    include_str!("data/v3/batches.txt"),
    include_str!("data/v3/security.txt"),
    include_str!("data/v3/media.txt"),
    include_str!("data/v3/complaints.txt"),
    include_str!("data/v3/payscore.txt"),
    include_str!("data/v3/favor.txt"),
    include_str!("data/v3/vehicle.txt"),
];

/// The operation of a request line, as in `POST /pay/unifiedorder`; `None` where the table does
/// not list it.
///
/// The first call for an operation parses its entry, later ones find it parsed.
pub fn find(name: &str) -> Option<&'static Operation> {
    let index = &*INDEX;
    let at = index
        .by_name
        .binary_search_by(|at| index.slots[usize::from(*at)].name.cmp(name))
        .ok()?;
    Some(index.slots[usize::from(index.by_name[at])].operation())
}

/// Every operation, in the order of the data files.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    INDEX.slots.iter().map(Slot::operation)
}

/// Every operation of a dialect, in the order of the data files.
pub fn of(dialect: Dialect) -> impl Iterator<Item = &'static Operation> {
    all().filter(move |op| op.dialect() == dialect)
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(FILES));

/// Where each entry stands: all that is built before an operation is asked for.
struct Index {
    slots: Vec<Slot>,
    by_name: Vec<u16>,
}

struct Slot {
    name: &'static str,
    product: &'static str,
    text: &'static str,
    parsed: OnceLock<&'static Operation>,
}

impl Index {
    fn new(files: &[&'static str]) -> Index {
        let mut slots = Vec::new();
        for file in files {
            let (first, entries) = file.split_once('\n').unwrap_or((file, ""));
            let product = first.strip_prefix("product ").unwrap_or_default();
            slots.extend(split(entries).map(|(name, text)| Slot {
                name,
                product,
                text,
                parsed: OnceLock::new(),
            }));
        }
        slots.shrink_to_fit();
        let count = u16::try_from(slots.len()).unwrap_or(u16::MAX);
        let mut by_name: Vec<u16> = (0..count).collect();
        by_name.sort_unstable_by_key(|at| slots[usize::from(*at)].name);
        Index { slots, by_name }
    }
}

impl Slot {
    fn operation(&'static self) -> &'static Operation {
        self.parsed.get_or_init(
            || match parse::operation(self.product, self.name, self.text) {
                Ok(operation) => Box::leak(Box::new(operation)),
                Err(fault) => unreachable!("{fault}"), // a test parses every entry of the data
            },
        )
    }
}

/// The entries of a file: their request lines and what follows each.
///
/// An entry begins after an empty line; nothing else in a file follows one.
fn split(entries: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    entries
        .split("\n\n")
        .map(|entry| entry.trim_start_matches('\n'))
        .filter(|entry| !entry.is_empty())
        .map(|entry| entry.split_once('\n').unwrap_or((entry, "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_names_its_product_and_every_entry_parses() {
        for file in FILES {
            assert!(
                file.starts_with("product ") && file.ends_with('\n'),
                "{}",
                &file[..40]
            );
            assert!(!file.contains(['\t', '\r']) && !file.contains(" \n"));
        }
        for slot in &INDEX.slots {
            parse::operation(slot.product, slot.name, slot.text).unwrap();
        }
    }

    #[test]
    fn names_are_unique_and_found() {
        for pair in INDEX.by_name.windows(2) {
            let [a, b] = [pair[0], pair[1]].map(|at| INDEX.slots[usize::from(at)].name);
            assert!(a < b, "{a} {b}");
        }
        for op in all() {
            assert!(std::ptr::eq(find(op.name).unwrap(), op));
        }
        for name in [
            "",
            "POST",
            "POST /pay/unifiedOrder",
            "GET /pay/unifiedorder",
            "POST /pay/unifiedorder/",
        ] {
            assert!(find(name).is_none(), "{name}");
        }
    }

    #[test]
    fn the_index_stays_small() {
        let one = size_of::<Slot>() + size_of::<u16>();
        assert!(one * 1155 < 128 * 1024, "{one} bytes an entry");
    }
}
