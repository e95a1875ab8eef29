//! How long a file and a function may be, and where code may panic or be unsafe.

use crate::source::{Source, Token, closing, is_test};
use fenpay_tests::faces::NOTE;
use std::collections::BTreeSet;

/// Lines of a file without its tests.
const FILE: usize = 500;
/// Lines of a function from its `fn` to its closing brace.
const FUNCTION: usize = 70;
/// What must be short: everything that people write and that is not data.
const WRITTEN: [&str; 9] = [
    ".rs", ".py", ".js", ".mjs", ".cjs", ".ts", ".java", ".c", ".sh",
];

/// Files and functions over their budget.
pub fn findings(source: &Source, tests: &BTreeSet<String>) -> Vec<String> {
    if is_test(source, tests) || !WRITTEN.iter().any(|end| source.path.ends_with(end)) {
        return Vec::new();
    }
    if is_printed(source) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let lines = if source.is_rust() {
        source.lines_without_tests()
    } else {
        source.text.lines().count()
    };
    if lines > FILE {
        found.push(format!(
            "{}: {lines} lines; a file has at most {FILE}",
            source.path
        ));
    }
    let tokens = source.tokens_without_tests();
    for (name, first, last) in functions(&tokens) {
        let lines = last - first + 1;
        if lines > FUNCTION {
            let path = &source.path;
            found.push(format!(
                "{path}:{first}: `{name}` has {lines} lines; a function has at most {FUNCTION}"
            ));
        }
    }
    found
}

/// Whether the file is printed from tables: nobody writes it, so nothing keeps it short.
fn is_printed(source: &Source) -> bool {
    let top = source.text.lines().take(3);
    top.into_iter().any(|line| line.contains(NOTE))
}

/// The functions that have a body: name, first line, last line.
fn functions(tokens: &[Token]) -> Vec<(String, usize, usize)> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if !(token.word && token.text == "fn" && tokens.get(at + 1).is_some_and(|name| name.word)) {
            continue;
        }
        let mut next = at + 2;
        while next < tokens.len() && ![";", "{", "}"].contains(&tokens[next].text.as_str()) {
            let opens = ["(", "["].contains(&tokens[next].text.as_str());
            next = if opens { closing(tokens, next) } else { next } + 1;
        }
        if tokens.get(next).is_some_and(|token| token.text == "{") {
            let last = tokens[closing(tokens, next)].end.0;
            found.push((tokens[at + 1].text.clone(), token.line, last));
        }
    }
    found
}

/// Places in the core that may panic and do not say on their line why they will not.
pub fn panics(source: &Source, tests: &BTreeSet<String>) -> Vec<String> {
    if !source.path.starts_with("core/src/") || is_test(source, tests) {
        return Vec::new();
    }
    let all = source.tokens();
    let tokens = source.tokens_without_tests();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let reason = || reason_on_line(&source.text, &all, token.line);
        if may_panic(&tokens, at) && !reason() {
            let (path, line, text) = (&source.path, token.line, &token.text);
            found.push(format!(
                "{path}:{line}: `{text}` without a `//` reason on its line"
            ));
        }
    }
    found
}

fn may_panic(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let follows = at > 0 && [".", ":"].contains(&text(at - 1));
    match token.text.as_str() {
        // Two arguments make it a method of ours that shares the name.
        "expect" | "expect_err" => token.word && follows && !takes_several(tokens, at + 1),
        "unwrap" | "unwrap_err" => token.word && follows,
        // What these say is their reason, if they say anything.
        "panic" | "unreachable" => token.word && text(at + 1) == "!" && text(at + 3) == ")",
        _ => false,
    }
}

fn takes_several(tokens: &[Token], open: usize) -> bool {
    if tokens.get(open).is_none_or(|token| token.text != "(") {
        return false;
    }
    let end = closing(tokens, open);
    let mut at = open + 1;
    while at + 1 < end {
        match tokens[at].text.as_str() {
            "," => return true,
            "(" | "[" | "{" => at = closing(tokens, at),
            _ => {}
        }
        at += 1;
    }
    false
}

/// Whether something other than code follows the last token of the line.
fn reason_on_line(text: &str, tokens: &[Token], line: usize) -> bool {
    let ends = tokens
        .iter()
        .filter(|token| token.end.0 == line)
        .map(|token| token.end.1);
    let after: String = text
        .lines()
        .nth(line - 1)
        .unwrap_or("")
        .chars()
        .skip(ends.max().unwrap_or(0))
        .collect();
    after
        .trim()
        .strip_prefix("//")
        .is_some_and(|reason| reason.trim().len() > 3)
}

/// Unsafe code outside the one crate that may have it.
pub fn unsafe_code(source: &Source) -> Vec<String> {
    if source.path.starts_with("ffi-c/") {
        return Vec::new();
    }
    let tokens = source.tokens();
    let unsafes = tokens
        .iter()
        .filter(|token| token.word && token.text == "unsafe");
    unsafes
        .map(|token| {
            format!(
                "{}:{}: unsafe code lives only in ffi-c",
                source.path, token.line
            )
        })
        .collect()
}

#[cfg(test)]
mod offenders {
    use super::*;

    fn over(text: &str) -> usize {
        findings(&Source::made_up("core/src/a.rs", text), &BTreeSet::new()).len()
    }

    #[test]
    fn a_printed_file_may_be_long_and_a_written_one_cannot_pass_for_it() {
        let line = "a = 1\n".repeat(FILE + 1);
        let count = |text: &str| findings(&Source::made_up("a/b.py", text), &BTreeSet::new()).len();
        assert_eq!(count(&format!("# {NOTE}\n{line}")), 0);
        assert_eq!(count(&format!("{line}# {NOTE}\n")), 1);
    }

    #[test]
    fn a_file_over_its_budget_is_found_and_its_tests_do_not_count() {
        let line = "const A: u8 = 1;\n";
        assert_eq!(over(&line.repeat(FILE)), 0);
        assert_eq!(over(&line.repeat(FILE + 1)), 1);
        let tests = format!(
            "{}#[cfg(test)]\nmod tests {{\n{}}}\n",
            line.repeat(FILE),
            line.repeat(100)
        );
        assert_eq!(over(&tests), 0);
        let script = Source::made_up(
            "bindings-python/python/fenpay/a.py",
            &"x = 1\n".repeat(FILE + 1),
        );
        assert_eq!(findings(&script, &BTreeSet::new()).len(), 1);
    }

    #[test]
    fn a_function_over_its_budget_is_found_wherever_it_stands() {
        let long = |lines: usize| {
            format!(
                "fn f<A>(a: fn(A) -> A) -> [u8; 2] {{\n{}}}\n",
                "a;\n".repeat(lines)
            )
        };
        assert_eq!(over(&long(FUNCTION - 2)), 0);
        assert_eq!(over(&long(FUNCTION - 1)), 1);
        assert_eq!(
            over(&format!("impl A {{ mod b {{ {} }} }}", long(FUNCTION))),
            1
        );
        assert_eq!(
            over(&format!("trait A {{ fn g(); }} {}", long(FUNCTION - 2))),
            0
        );
    }

    #[test]
    fn an_unwrap_without_a_reason_is_found() {
        let count =
            |text: &str| panics(&Source::made_up("core/src/a.rs", text), &BTreeSet::new()).len();
        for text in [
            "fn f() { a.unwrap(); }",
            "fn f() { a.expect(\"https://x\"); }",
            "fn f() { a\n    .unwrap()\n    .b(); // too late for the line above\n}",
            "fn f() { a.map(Option::unwrap) }",
            "fn f() { a.expect(b(1, 2)); }",
            "fn f() { unreachable!() }",
            "fn f() { m!(a.unwrap()); //\n}",
        ] {
            assert_eq!(count(text), 1, "{text}");
        }
        for text in [
            "fn f() { a.unwrap(); // checked two lines above\n}",
            "fn f() { a.unwrap_or(1).unwrap_or_default(); }",
            "/// `a.unwrap()`\nfn f() { let unwrap = \"a.unwrap()\"; } // a.unwrap()",
            "fn f() { parser.expect(b, c); unreachable!(\"checked above\") }",
            "#[expect(dead_code)]\nfn f() {}",
            "#[cfg(test)]\nmod tests { fn f() { a.unwrap(); } }",
        ] {
            assert_eq!(count(text), 0, "{text}");
        }
        let elsewhere = Source::made_up("simulator/src/a.rs", "fn f() { a.unwrap(); }");
        assert_eq!(panics(&elsewhere, &BTreeSet::new()).len(), 0);
    }

    #[test]
    fn unsafe_code_is_found_outside_the_c_binding_only() {
        let text = "fn f() { unsafe { g() } } // unsafe";
        assert_eq!(
            unsafe_code(&Source::made_up("core/src/a.rs", text)).len(),
            1
        );
        assert_eq!(
            unsafe_code(&Source::made_up("ffi-c/src/lib.rs", text)).len(),
            0
        );
        assert_eq!(
            unsafe_code(&Source::made_up("core/src/a.rs", "#![forbid(unsafe_code)]")).len(),
            0
        );
    }
}
