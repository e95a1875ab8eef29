//! What must hold whatever is thrown at Fenpay. A target takes bytes, makes an input of them, and panics
//! when something does not hold; oracles are written anew or are other people's libraries.
//!
//! `tests/fuzz/run` throws what libFuzzer thinks up; an ordinary test throws the committed corpora.

mod bills;
mod cuts;
mod json;
mod keys;
mod readers;
mod states;
mod v2;
mod v3;
mod xml;

/// Something that is thrown at.
pub struct Target {
    /// Its name: also that of its folder in `corpus` and of its file in `dictionaries`.
    pub name: &'static str,
    /// Takes any bytes and panics if what is promised does not hold.
    pub run: fn(&[u8]),
}

/// Every target. `calls` is not here without the cfg `fuzzing`: it needs unsafe code, which lives in
/// `ffi-c`, whose own tests throw its corpus.
pub static TARGETS: &[Target] = &[
    Target {
        name: "v2",
        run: v2::run,
    },
    Target {
        name: "cuts",
        run: cuts::run,
    },
    Target {
        name: "v3",
        run: v3::run,
    },
    Target {
        name: "xml",
        run: xml::run,
    },
    Target {
        name: "json",
        run: json::run,
    },
    Target {
        name: "states",
        run: states::run,
    },
    Target {
        name: "bills",
        run: bills::run,
    },
    Target {
        name: "keys",
        run: keys::run,
    },
    #[cfg(fuzzing)]
    Target {
        name: "calls",
        run: fenpay_c::sequence::run,
    },
];

/// The target of a name.
pub fn find(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}
