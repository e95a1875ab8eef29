use super::Field;

/// Finds a field by its name in a few steps, whatever the number of fields.
///
/// An open table of positions, at least half of it empty, by a hash of a name's length and ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lookup(&'static [u8]);

/// A place of the table that holds no position.
const EMPTY: u8 = u8::MAX;

impl Lookup {
    /// A lookup over no fields.
    pub const NONE: Lookup = Lookup(&[]);

    /// A lookup over the fields that are not nested.
    ///
    /// Positions must fit a byte; fields beyond that are found by `find` one after the other.
    pub fn over(fields: &[Field]) -> Lookup {
        let plain = fields
            .iter()
            .take(usize::from(EMPTY))
            .filter(|field| !field.nested);
        let size = (plain.clone().count() * 2).next_power_of_two();
        let mut table = vec![EMPTY; size];
        for (at, field) in (0..EMPTY).zip(fields) {
            if field.nested {
                continue;
            }
            let mut place = hash(field.name) & (size - 1);
            while table[place] != EMPTY {
                place = (place + 1) & (size - 1);
            }
            table[place] = at;
        }
        Lookup(Box::leak(table.into_boxed_slice()))
    }

    /// The field of this name, unless it is nested.
    pub fn find(self, fields: &'static [Field], name: &str) -> Option<(usize, &'static Field)> {
        let mask = self.0.len().wrapping_sub(1);
        let mut place = hash(name) & mask;
        while let Some(at) = self.0.get(place).filter(|at| **at != EMPTY) {
            let field = &fields[usize::from(*at)];
            if field.name == name {
                return Some((usize::from(*at), field));
            }
            place = (place + 1) & mask;
        }
        let beyond = fields.iter().enumerate().skip(usize::from(EMPTY));
        beyond
            .filter(|(_, field)| !field.nested)
            .find(|(_, field)| field.name == name)
    }
}

fn hash(name: &str) -> usize {
    let bytes = name.as_bytes();
    let end = |at: Option<&u8>| usize::from(at.copied().unwrap_or_default());
    let middle = bytes.get(bytes.len() / 2);
    bytes.len() * 29 + end(bytes.first()) * 7 + end(bytes.last()) * 13 + end(middle) * 3
}

#[cfg(test)]
mod tests {
    use crate::operations::all;

    #[test]
    fn every_field_is_found_and_no_other() {
        for op in all() {
            for field in op.request.iter() {
                let found = op.field(field.name);
                assert!(
                    found.is_none_or(|found| std::ptr::eq(found, field)),
                    "{}",
                    op.name
                );
                assert_eq!(found.is_none(), field.nested, "{}: {}", op.name, field.name);
            }
            for name in [
                "",
                "no_such_field",
                "outtradeno",
                "\u{4e2d}",
                "detail.cost_price",
            ] {
                assert!(op.field(name).is_none(), "{}: {name}", op.name);
            }
        }
    }

    #[test]
    fn fields_beyond_a_byte_are_found_too() {
        let lines: String = (0..400).map(|n| format!("> f{n} text\n")).collect();
        let text = format!("title A\nzh 甲\npage x\n{lines}");
        let text: &'static str = Box::leak(text.into_boxed_str());
        let op = crate::operations::parse::operation("P", "POST /a", text).unwrap();
        assert!((0..400).all(|n| op.field(&format!("f{n}")).is_some()));
        assert!(op.field("f400").is_none());
    }
}
