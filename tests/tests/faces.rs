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

#[test]
fn the_headers_of_c_are_what_the_tables_and_the_functions_say() {
    let files = [faces::c::header(), faces::c::operations()];
    fresh(&files, &["ffi-c/include"]);
}

#[test]
fn the_face_for_python_is_what_the_tables_say() {
    fresh(&faces::python::files(), &[]);
}

#[test]
fn the_face_of_node_is_what_the_tables_say() {
    fresh(&faces::node::files(), &[faces::node::FOLDER]);
}
