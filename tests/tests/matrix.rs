//! Keeps the transition tables in `core/docs/DESIGN.md` the ones that the code has.

use fenpay::order::{matrix, payout_matrix, refund_matrix, return_matrix, sharing_matrix};

#[test]
fn the_transition_tables_in_the_docs_are_the_ones_in_the_code() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/docs/DESIGN.md");
    let page = std::fs::read_to_string(path).unwrap();
    let mut fresh = page.clone();
    let tables = [
        ("order", matrix()),
        ("refund", refund_matrix()),
        ("payout", payout_matrix()),
        ("sharing", sharing_matrix()),
        ("sharing return", return_matrix()),
    ];
    for (name, table) in tables {
        print!("{name}\n{table}");
        let begin = format!("<!-- matrix: {name} -->\n");
        let at = fresh.find(&begin).expect("the page has a place for it") + begin.len();
        let end = at
            + fresh[at..]
                .find("<!-- /matrix -->")
                .expect("the place has an end");
        fresh.replace_range(at..end, &table);
    }
    if fresh != page {
        std::fs::write(path, fresh).unwrap();
        panic!("the tables in DESIGN.md were stale; they are fresh now: commit them");
    }
}
