//! The faces of all languages are what the tables say: a stale file is written anew, and that fails.

use fenpay_tests::faces::{self, Printed, refresh};

fn fresh(files: &[Printed], owned: &[&str]) {
    let stale = refresh(files, owned);
    assert!(
        stale.is_empty(),
        "stale, and written anew; commit them: {stale:?}"
    );
}

#[test]
fn the_reference_page_is_what_the_tables_say() {
    fresh(&[faces::reference::page()], &[]);
}
