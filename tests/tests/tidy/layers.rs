//! Who may use whom: the layer table, and what holds every path of the core against it.

use crate::source::{Source, Token, closing};
use std::collections::BTreeMap;

/// A top-level module of the core, what lives there and what it may use.
pub struct Layer {
    name: &'static str,
    what: &'static str,
    may_use: &'static [&'static str],
    /// Names that a pure layer never says: clocks, files, sockets, threads, other formats.
    never: &'static [&'static str],
}

const WORLD: &[&str] = &[
    "fs",
    "net",
    "thread",
    "process",
    "ureq",
    "rusqlite",
    "SystemTime",
    "Instant",
];
const PURE: &[&str] = &[
    "fs",
    "net",
    "thread",
    "process",
    "io",
    "env",
    "ureq",
    "rusqlite",
    "SystemTime",
    "Instant",
    "Clock",
    "Entropy",
    "jiff",
    "serde_json",
    "quick_xml",
];

/// The table. A folder is a layer, and imports point down only.
pub const LAYERS: &[Layer] = &[
    Layer {
        name: "error",
        what: "the one error: kind, advice, operation, WeChat's own code",
        may_use: &["types"],
        never: WORLD,
    },
    Layer {
        name: "types",
        what: "`Fen`, validated numbers, Beijing time, `Secret`, `Clock`, `Entropy`",
        may_use: &["error"],
        never: &["fs", "net", "process", "ureq", "rusqlite"],
    },
    Layer {
        name: "crypto",
        what: "digests, AES, RSA, certificates, PEM and PKCS#12",
        may_use: &["types", "error"],
        never: WORLD,
    },
    Layer {
        name: "wire",
        what: "flat XML, strict JSON, percent-encoding, requests and responses",
        may_use: &["types", "error", "crypto::Identity"],
        never: WORLD,
    },
    Layer {
        name: "bill",
        what: "bills of both dialects: read, verified and written in a stream",
        may_use: &["types", "error", "crypto"],
        never: WORLD,
    },
    Layer {
        name: "operations",
        what: "the table of what WeChat Pay offers and the checks it drives",
        may_use: &["types", "error", "wire"],
        never: WORLD,
    },
    Layer {
        name: "v2",
        what: "seal, open, notices, client invocation, what comes with bills; without I/O",
        may_use: &["types", "error", "crypto", "wire", "bill", "operations"],
        never: WORLD,
    },
    Layer {
        name: "v3",
        what: "seal, open, notices, client invocation, what comes with bills; without I/O",
        may_use: &["types", "error", "crypto", "wire", "bill", "operations"],
        never: WORLD,
    },
    Layer {
        name: "openid",
        what: "openid exchange; without I/O",
        may_use: &["types", "error", "crypto", "wire", "operations"],
        never: WORLD,
    },
    Layer {
        name: "order",
        what: "orders, refunds, payouts and sharings as data; the transition table; no clock, no I/O, no JSON",
        may_use: &["types", "error"],
        never: PURE,
    },
    Layer {
        name: "ledger",
        what: "one trait; memory, SQLite, PostgreSQL and MySQL",
        may_use: &["types", "error", "order", "crypto", "wire::percent"],
        never: &["ureq"],
    },
    Layer {
        name: "transport",
        what: "one trait; HTTPS and scripted answers",
        may_use: &["types", "error", "wire", "crypto"],
        never: &["rusqlite"],
    },
    Layer {
        name: "engine",
        what: "configuration, the waist, the verbs, receive, tick",
        may_use: &[
            "types",
            "error",
            "crypto",
            "wire",
            "bill",
            "operations",
            "v2",
            "v3",
            "openid",
            "order",
            "ledger",
            "transport",
        ],
        never: &["ureq", "rusqlite"],
    },
];

/// What stands above the waist, and the only names of the core that it may say.
const ABOVE: &[(&str, &[&str])] = &[
    ("ffi-c/src/", &["Engine", "Reply"]),
    ("bindings-python/src/", &["Engine", "Reply"]),
    ("bindings-node/src/", &["Engine", "Reply"]),
    ("cli/src/", &["Engine", "Reply"]),
];

/// The layer of the table with this name.
pub fn find(name: &str) -> Option<&'static Layer> {
    LAYERS.iter().find(|layer| layer.name == name)
}

/// The layer that a file of the core lies in; `None` for `lib.rs` and for everything outside.
pub fn layer_of(source: &Source) -> Option<String> {
    let inside = source.path.starts_with("core/src/") && source.is_rust();
    source.module().first().filter(|_| inside).cloned()
}

/// The names that the root of the core re-exports, and where each comes from.
pub fn exports(root: &Source) -> BTreeMap<String, Vec<String>> {
    let tokens = root.tokens_without_tests();
    let mut exports = BTreeMap::new();
    for at in 0..tokens.len() {
        if tokens[at].word && tokens[at].text == "use" {
            for (_, path) in expand(&tokens, at + 1) {
                if let Some(name) = path.last() {
                    exports.insert(name.clone(), path.clone());
                }
            }
        }
    }
    exports
}

/// Every path of a core file that its layer may not use.
pub fn findings(source: &Source, exports: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let Some(layer) = layer_of(source).as_deref().and_then(find) else {
        return Vec::new();
    };
    let tokens = source.tokens_without_tests();
    let mut found = Vec::new();
    for (line, path) in references(&tokens, &source.module()) {
        let mut path = path;
        if let Some(origin) = path.first().and_then(|first| exports.get(first)) {
            path = [origin.as_slice(), &path[1..]].concat();
        }
        if path.first().is_some_and(|first| first == layer.name) || allowed(layer, &path) {
            continue;
        }
        let path = path.join("::");
        found.push(format!(
            "{}:{line}: `{}` may not use `{path}`",
            source.path, layer.name
        ));
    }
    let forbidden = |token: &&Token| token.word && layer.never.contains(&token.text.as_str());
    for token in tokens
        .iter()
        .filter(forbidden)
        .filter(|token| is_outside_name(&tokens, token))
    {
        found.push(format!(
            "{}:{}: `{}` never says `{}`",
            source.path, token.line, layer.name, token.text
        ));
    }
    found
}

fn allowed(layer: &Layer, path: &[String]) -> bool {
    layer.may_use.iter().any(|allowed| {
        let allowed: Vec<&str> = allowed.split("::").collect();
        path.len() >= allowed.len() && allowed.iter().zip(path).all(|(a, b)| a == b)
    })
}

/// Whether the token stands in a path, and so is not a field or a variable that shares the name.
fn is_outside_name(tokens: &[Token], token: &Token) -> bool {
    let at = tokens
        .iter()
        .position(|other| std::ptr::eq(other, token))
        .unwrap();
    let text = |at: Option<usize>| {
        at.and_then(|at| tokens.get(at))
            .map_or("", |token| token.text.as_str())
    };
    let capital = token.text.starts_with(char::is_uppercase);
    let before = at >= 2 && text(at.checked_sub(1)) == ":" && text(at.checked_sub(2)) == ":";
    let after = text(Some(at + 1)) == ":" && text(Some(at + 2)) == ":";
    let listed = ["{", ","].contains(&text(at.checked_sub(1))) && in_use(tokens, at);
    capital || before || after || listed
}

fn in_use(tokens: &[Token], at: usize) -> bool {
    let start = tokens[..at].iter().rposition(|token| token.text == ";");
    let mut statement = tokens[start.map_or(0, |start| start + 1)..at].iter();
    statement.any(|token| token.word && token.text == "use")
}

/// Every name of the core that a binding or the command line may not know.
pub fn above_the_waist(source: &Source) -> Vec<String> {
    let Some((_, names)) = ABOVE
        .iter()
        .find(|(folder, _)| source.path.starts_with(folder))
    else {
        return Vec::new();
    };
    let tokens = source.tokens_without_tests();
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        if tokens[at].word
            && tokens[at].text == "fenpay"
            && path_goes_on(&tokens, at)
            && !goes_on_from(&tokens, at)
        {
            for (line, path) in expand(&tokens, at) {
                let name = path.get(1).map_or("*", String::as_str);
                if !names.contains(&name) {
                    found.push(format!(
                        "{}:{line}: `fenpay::{name}` lies below the waist",
                        source.path
                    ));
                }
            }
        }
    }
    found
}

/// Whether the token continues a path: `b` of `a::b`, but neither of `x: b` nor of `use ::b`.
fn goes_on_from(tokens: &[Token], at: usize) -> bool {
    let [.., before, first, second] = &tokens[..at] else {
        return false;
    };
    let names_something =
        before.word && !["use", "as", "in", "dyn", "mut"].contains(&before.text.as_str());
    first.text == ":" && second.text == ":" && (names_something || before.text == ">")
}

fn path_goes_on(tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|token| token.text == ":")
        && tokens.get(at + 2).is_some_and(|token| token.text == ":")
}

/// The paths from the root of the crate that a file says, with `crate`, `fenpay` and `super` resolved.
fn references(tokens: &[Token], module: &[String]) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    // Inline modules deepen what `super` means: each is left at its closing brace.
    let mut inner: Vec<usize> = Vec::new();
    for at in 0..tokens.len() {
        inner.retain(|end| at < *end);
        let token = &tokens[at];
        if !token.word {
            continue;
        }
        match token.text.as_str() {
            "mod" if tokens.get(at + 2).is_some_and(|next| next.text == "{") => {
                inner.push(closing(tokens, at + 2));
            }
            "crate" | "fenpay" if path_goes_on(tokens, at) && !goes_on_from(tokens, at) => {
                found.extend(
                    expand(tokens, at)
                        .into_iter()
                        .map(|(line, path)| (line, path[1..].to_vec())),
                );
            }
            "crate" if tokens.get(at + 1).is_some_and(|next| next.text == "as") => {
                found.push((token.line, vec!["crate as".to_owned()]));
            }
            "super" if !goes_on_from(tokens, at) => {
                for (line, path) in expand(tokens, at) {
                    let ups = path.iter().take_while(|part| *part == "super").count();
                    let kept = (module.len() + inner.len())
                        .saturating_sub(ups)
                        .min(module.len());
                    found.push((line, [&module[..kept], &path[ups..]].concat()));
                }
            }
            _ => {}
        }
    }
    found
}

/// Spells out the path or the use tree that begins at `at`: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn expand(tokens: &[Token], at: usize) -> Vec<(usize, Vec<String>)> {
    let Some(first) = tokens.get(at) else {
        return Vec::new();
    };
    if first.text == "{" {
        let end = closing(tokens, at);
        let mut paths = Vec::new();
        let mut part = at + 1;
        while part < end {
            paths.extend(expand(tokens, part));
            part = next_part(tokens, part, end);
        }
        return paths;
    }
    let head = vec![first.text.clone()];
    if !path_goes_on(tokens, at) {
        return vec![(first.line, head)];
    }
    let next = tokens.get(at + 3);
    if !next.is_some_and(|token| token.word || token.text == "{" || token.text == "*") {
        return vec![(first.line, head)];
    }
    let tails = expand(tokens, at + 3).into_iter();
    tails
        .map(|(line, tail)| (line, [head.clone(), tail].concat()))
        .collect()
}

fn next_part(tokens: &[Token], from: usize, end: usize) -> usize {
    let mut at = from;
    while at < end && tokens[at].text != "," {
        at = if tokens[at].text == "{" {
            closing(tokens, at)
        } else {
            at
        } + 1;
    }
    at + 1
}

const BEGIN: &str = "<!-- layers: printed by tests/tests/tidy -->";
const END: &str = "<!-- /layers -->";

/// The page with the table between its marks replaced by the one above; `None` without marks.
pub fn printed_into(page: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let mut table = String::from("| module | what lives there | may use |\n|---|---|---|\n");
    for layer in LAYERS {
        let uses: Vec<String> = layer
            .may_use
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        table.push_str(&format!(
            "| `{}` | {} | {} |\n",
            layer.name,
            layer.what,
            uses.join(", ")
        ));
    }
    Some(format!("{before}{BEGIN}\n\n{table}\n{END}{after}"))
}

#[cfg(test)]
mod offenders {
    use super::*;

    fn caught(path: &str, text: &str) -> Vec<String> {
        let root = Source::made_up(
            "core/src/lib.rs",
            "pub use engine::{Engine, Reply}; pub use error::{Error, Result as Outcome}; pub use types::Fen;",
        );
        findings(&Source::made_up(path, text), &exports(&root))
    }

    #[test]
    fn an_import_that_points_up_is_found_in_every_spelling() {
        for text in [
            "use crate::engine::Engine;",
            "use crate::{error::Error, engine};",
            "use crate::{error::{Error, Kind}, types::Fen, ledger::{self}};",
            "use crate::Engine;",
            "use super::super::engine::Engine;",
            "use super::{super::order::Order, notice};",
            "fn f() { let x = crate::order::Order::new(); }",
            "fn f() { println!(\"{}\", crate::transport::MAX_ANSWER); }",
            "fn f(order: &crate::order::Order) {}",
            "fn f(order: crate::order::Order) {}",
            "fn f(order: super::super::order::Order) {}",
            "use fenpay::engine::Engine;",
            "use ::fenpay::engine::Engine;",
            "mod inner { use super::super::super::order::Order; }",
            "use crate::*;",
            "use crate as all;",
        ] {
            assert_eq!(caught("core/src/v2/sign.rs", text).len(), 1, "{text}");
        }
    }

    #[test]
    fn an_import_that_points_down_is_let_through() {
        for text in [
            "use crate::error::{Error, Result};",
            "use crate::{Fen, crypto::digest, wire::{Fields, xml}};",
            "use super::notice; use super::super::wire::xml; use crate::v2::refusal;",
            "mod inner { use super::helper; use super::super::notice; }",
            "/// See [`crate::engine`].\nfn f() { let s = \"crate::engine::Engine\"; }",
            "pub(crate) fn f() {} pub(in crate::v2) fn g() {}",
            "#[cfg(test)] mod tests { use crate::engine::Engine; }",
        ] {
            assert_eq!(
                caught("core/src/v2/sign.rs", text),
                Vec::<String>::new(),
                "{text}"
            );
        }
    }

    #[test]
    fn siblings_stay_apart_and_a_single_permitted_name_opens_no_door() {
        assert_eq!(
            caught("core/src/openid.rs", "use crate::v2::sign;").len(),
            1
        );
        assert_eq!(
            caught("core/src/wire/http.rs", "use crate::crypto::Identity;").len(),
            0
        );
        assert_eq!(
            caught(
                "core/src/wire/http.rs",
                "use crate::crypto::{Identity, digest};"
            )
            .len(),
            1
        );
        assert_eq!(
            caught("core/src/wire/http.rs", "use crate::crypto::*;").len(),
            1
        );
    }

    #[test]
    fn a_pure_layer_that_reaches_for_the_world_is_found() {
        for text in [
            "use std::fs;",
            "use std::{cmp, net::TcpStream};",
            "fn f() { std::thread::sleep(x); }",
            "fn f() { serde_json::to_string(&x); }",
            "use crate::types::Clock;",
        ] {
            assert_eq!(caught("core/src/order/table.rs", text).len(), 1, "{text}");
        }
        assert_eq!(
            caught(
                "core/src/order/table.rs",
                "fn f(net: Fen) { let fs = net; }"
            )
            .len(),
            0
        );
    }

    #[test]
    fn a_binding_that_looks_below_the_waist_is_found() {
        let looks = |text: &str| above_the_waist(&Source::made_up("cli/src/main.rs", text)).len();
        assert_eq!(
            looks("use fenpay::{Engine, Reply}; use fenpay_simulator::Simulator;"),
            0
        );
        assert_eq!(looks("use fenpay::v2::sign;"), 1);
        assert_eq!(looks("use fenpay::{Engine, ledger::Sqlite, order};"), 2);
        assert_eq!(looks("use fenpay::*;"), 1);
        assert_eq!(looks("fn f() -> fenpay::Error { todo }"), 1);
    }

    #[test]
    fn a_table_that_changed_changes_the_page() {
        let page = format!("# Design\n{BEGIN}\nold\n{END}\nrest\n");
        let fresh = printed_into(&page).unwrap();
        assert!(
            fresh.contains("| `openid` |") && fresh.ends_with("rest\n") && !fresh.contains("old")
        );
        assert_eq!(printed_into(&fresh).unwrap(), fresh);
        assert!(printed_into("# Design\n").is_none());
    }
}
