//! Writes mutants into a copy of the sources: `fenpay-mutants CORE FILE...` changes the files, which lie under
//! the folder CORE, in place, and prints what each number does.
//!
//! All mutants are in one program, each behind `crate::mutant::is(N)`, and the environment variable
//! `FENPAY_MUTANT` chooses one. So a thousand of them cost one build and a thousand runs of the tests.

mod breaking;

use breaking::Breaking;
use quote::ToTokens;
use std::error::Error;
use std::fs;
use std::path::Path;
use syn::parse_quote;
use syn::visit_mut::VisitMut;

/// Which mutant is alive; asked at every place that has one.
const CHOICE: &str = "//! Which mutant is alive.
use std::sync::LazyLock;
static CHOSEN: LazyLock<u32> = LazyLock::new(|| {
    std::env::var(\"FENPAY_MUTANT\").ok().and_then(|n| n.parse().ok()).unwrap_or(0)
});
pub fn is(number: u32) -> bool { *CHOSEN == number }
";

fn main() -> Result<(), Box<dyn Error>> {
    let mut given = std::env::args().skip(1);
    let core = given.next().ok_or("which folder?")?;
    let src = Path::new(&core).join("src");
    let mut next = 1;
    for file in given {
        let path = src.join(&file);
        let mut tree = syn::parse_file(&fs::read_to_string(&path)?)?;
        let mut breaking = Breaking::new(next);
        breaking.visit_file_mut(&mut tree);
        fs::write(&path, tree.to_token_stream().to_string())?;
        for (number, line, what) in &breaking.made {
            println!("{number}\t{file}:{line}\t{what}");
        }
        next = breaking.next;
    }
    let root = src.join("lib.rs");
    let mut tree = syn::parse_file(&fs::read_to_string(&root)?)?;
    tree.attrs
        .push(parse_quote!(#![allow(warnings, clippy::all)]));
    tree.items.push(parse_quote!(
        pub mod mutant;
    ));
    fs::write(&root, tree.to_token_stream().to_string())?;
    fs::write(src.join("mutant.rs"), CHOICE)?;
    Ok(())
}
