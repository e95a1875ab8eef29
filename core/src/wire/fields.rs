use std::borrow::Cow;

/// A flat list of names with values, in the order in which they were written or read.
///
/// A name occurs once. Values are text exactly as received or as it will be sent; they borrow
/// from the message where nothing had to be decoded.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Fields<'a> {
    items: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Fields<'a> {
    /// No fields yet.
    pub fn new() -> Fields<'a> {
        Fields { items: Vec::new() }
    }

    /// No fields yet, with room for `count`.
    pub fn with_capacity(count: usize) -> Fields<'a> {
        Fields {
            items: Vec::with_capacity(count),
        }
    }

    /// Sets a field: replaces the value if the name is there, else appends.
    pub fn set(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        let (name, value) = (name.into(), value.into());
        match self.items.iter_mut().find(|(n, _)| *n == name) {
            Some(item) => item.1 = value,
            None => self.items.push((name, value)),
        }
    }

    /// Appends a field whose name is known to be new.
    ///
    /// Readers that check names for repetition in their own way use this.
    pub fn push_new(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.items.push((name.into(), value.into()));
    }

    /// Removes a field and gives back its value.
    pub fn remove(&mut self, name: &str) -> Option<Cow<'a, str>> {
        let at = self.items.iter().position(|(n, _)| n == name)?;
        Some(self.items.remove(at).1)
    }

    /// The value of a field; an empty one is a value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.items
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_ref())
    }

    /// The value of a field, unless it is absent or empty.
    pub fn filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|v| !v.is_empty())
    }

    /// The fields in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> + Clone {
        self.items.iter().map(|(n, v)| (n.as_ref(), v.as_ref()))
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The same fields, owning their text.
    pub fn into_owned(self) -> Fields<'static> {
        let own = |(n, v): (Cow<'a, str>, Cow<'a, str>)| {
            (Cow::Owned(n.into_owned()), Cow::Owned(v.into_owned()))
        };
        Fields {
            items: self.items.into_iter().map(own).collect(),
        }
    }
}

impl<'a, N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>> FromIterator<(N, V)> for Fields<'a> {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Fields<'a> {
        let mut fields = Fields::new();
        for (name, value) in pairs {
            fields.set(name, value);
        }
        fields
    }
}

/// Names only: values may be personal.
impl std::fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.items.iter().map(|(n, _)| n))
            .finish()
    }
}
