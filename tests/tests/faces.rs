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

#[test]
fn the_java_face_is_what_the_tables_say() {
    fresh(&faces::java::files(), &[faces::java::OWNED]);
}

#[test]
fn the_poms_of_java_have_the_version_of_the_workspace() {
    for path in ["pom.xml", "tests/pom.xml", "examples/spring-shop/pom.xml"] {
        let path = faces::root().join("ffi-c/java").join(path);
        let text = std::fs::read_to_string(&path).expect("the pom is there");
        let version = format!("<version>{}</version>", env!("CARGO_PKG_VERSION"));
        let ours = text.split("<artifactId>fenpay").skip(1);
        let held = ours
            .filter(|rest| {
                rest.lines()
                    .nth(1)
                    .is_some_and(|line| line.trim() == version)
            })
            .count();
        let named = text.matches("<artifactId>fenpay").count();
        assert!(
            held == named && held > 0,
            "{} is not of {version}",
            path.display()
        );
    }
}
