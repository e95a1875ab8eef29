/// Whose payments or refunds of which time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span<'a> {
    /// The merchant.
    pub mchid: &'a str,
    /// Only orders of this sub-merchant, and their refunds; all where it is `None`.
    pub sub_mchid: Option<&'a str>,
    /// The first millisecond.
    pub from_ms: i64,
    /// The first millisecond that does not belong to it any more.
    pub until_ms: i64,
}

impl Span<'_> {
    /// Whether an instant lies in it.
    pub const fn has(&self, ms: i64) -> bool {
        self.from_ms <= ms && ms < self.until_ms
    }
}
