//! The page for users has the classes that the code has.

use fenpay::order::DifferenceKind;
use std::fmt::Write;

#[test]
fn the_classes_in_the_docs_are_the_ones_in_the_code() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../core/docs/RECONCILIATION.md"
    );
    let page = std::fs::read_to_string(path).unwrap();
    let mut table =
        String::from("\n| class | what it means | whose move | what to do |\n|---|---|---|---|\n");
    for class in DifferenceKind::all().map(DifferenceKind::class) {
        writeln!(
            table,
            "| `{}`<br>{} | {} | `{}` | {} |",
            class.word,
            class.title,
            class.means,
            class.mover.word(),
            class.what_to_do
        )
        .unwrap();
    }
    table.push('\n');
    let begin = "<!-- classes: printed by tests/tests/reconcile -->\n";
    let at = page.find(begin).expect("the page has a place for it") + begin.len();
    let end = at
        + page[at..]
            .find("<!-- /classes -->")
            .expect("the place has an end");
    if page[at..end] != table {
        let fresh = format!("{}{table}{}", &page[..at], &page[end..]);
        std::fs::write(path, fresh).unwrap();
        panic!("the classes in RECONCILIATION.md were stale; they are fresh now: commit them");
    }
}
