//! The files of the house, and Rust sources as flat lists of tokens with their tests taken out.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::{fs, str::FromStr};

/// A text file of the project.
pub struct Source {
    /// Its path from the root, with `/`.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// One token of Rust, at its place.
#[derive(Clone, Debug)]
pub struct Token {
    /// The token's text; an opening or closing bracket for a group.
    pub text: String,
    /// Whether it is an identifier or a keyword.
    pub word: bool,
    /// The line it starts on, from 1.
    pub line: usize,
    /// The line and the column at which it ends.
    pub end: (usize, usize),
}

const SKIPPED: [&str; 6] = [
    ".git",
    "target",
    "node_modules",
    "__pycache__",
    ".venv",
    ".pytest_cache",
];
const READ: [&str; 19] = [
    "rs", "toml", "md", "py", "pyi", "js", "mjs", "cjs", "ts", "mts", "cts", "java", "c", "h",
    "sh", "sql", "yml", "json", "lock",
];

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// Every text file of the project, in the order of their paths.
pub fn house() -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !SKIPPED.contains(&name.as_str()) {
                folders.push(path);
            } else if path.is_file()
                && is_read(&name)
                && let Ok(text) = fs::read_to_string(&path)
            {
                let path = path
                    .strip_prefix(&root)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Scripts without an extension are read too; data files and binaries are not ours to judge.
fn is_read(name: &str) -> bool {
    match name.rsplit_once('.') {
        Some((_, extension)) => READ.contains(&extension) || name == ".gitignore",
        None => true,
    }
}

impl Source {
    /// A source that a test of the rules makes up.
    pub fn made_up(path: &str, text: &str) -> Source {
        Source {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// Whether it is Rust.
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// All tokens in their order, tests included; none for what is not Rust.
    pub fn tokens(&self) -> Vec<Token> {
        if !self.is_rust() {
            return Vec::new();
        }
        let stream = TokenStream::from_str(&self.text)
            .unwrap_or_else(|error| panic!("{} is not Rust: {error}", self.path));
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        tokens
    }

    /// The tokens that remain when everything under `#[cfg(test)]` is taken out.
    pub fn tokens_without_tests(&self) -> Vec<Token> {
        let tokens = self.tokens();
        let inside = test_items(&tokens);
        let outside = |at: &usize| !inside.iter().any(|item| item.contains(at));
        (0..tokens.len())
            .filter(outside)
            .map(|at| tokens[at].clone())
            .collect()
    }

    /// How many lines the file has without its tests.
    pub fn lines_without_tests(&self) -> usize {
        let tokens = self.tokens();
        let inside = test_items(&tokens);
        let of_tests = |line: usize| {
            inside.iter().any(|item| {
                (tokens[*item.start()].line..=tokens[*item.end()].end.0).contains(&line)
            })
        };
        (1..=self.text.lines().count())
            .filter(|line| !of_tests(*line))
            .count()
    }

    /// The module path that a file under some `src/` has in its crate: `["v2", "sign"]`.
    pub fn module(&self) -> Vec<String> {
        let inside = self
            .path
            .split_once("src/")
            .map_or("", |(_, inside)| inside);
        let stem = inside.strip_suffix(".rs").unwrap_or(inside);
        let mut module: Vec<String> = stem.split('/').map(str::to_owned).collect();
        if module
            .last()
            .is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str()))
        {
            module.pop();
        }
        module
    }
}

fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    for tree in stream {
        if let TokenTree::Group(group) = &tree {
            let (open, close) = match group.delimiter() {
                Delimiter::Brace => ("{", "}"),
                Delimiter::Bracket => ("[", "]"),
                Delimiter::Parenthesis => ("(", ")"),
                Delimiter::None => continue,
            };
            tokens.push(token(open, false, group.span_open()));
            flatten(group.stream(), tokens);
            tokens.push(token(close, false, group.span_close()));
        } else {
            let word = matches!(tree, TokenTree::Ident(_));
            tokens.push(token(&tree.to_string(), word, tree.span()));
        }
    }
}

fn token(text: &str, word: bool, span: proc_macro2::Span) -> Token {
    let end = (span.end().line, span.end().column);
    Token {
        text: text.to_owned(),
        word,
        line: span.start().line,
        end,
    }
}

/// The place of the bracket that closes the one at `open`.
pub fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text.as_str() {
            "{" | "[" | "(" if !token.word => depth += 1,
            "}" | "]" | ")" if !token.word => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    tokens.len() - 1
}

/// The items that only a test build has: from the `#` of `#[cfg(test)]` to the item's last token.
fn test_items(tokens: &[Token]) -> Vec<RangeInclusive<usize>> {
    let mut items: Vec<RangeInclusive<usize>> = Vec::new();
    let mut at = 0;
    while at + 1 < tokens.len() {
        if tokens[at].text == "#" && tokens[at + 1].text == "[" && is_cfg_test(tokens, at + 1) {
            let end = item_end(tokens, closing(tokens, at + 1) + 1);
            items.push(at..=end);
            at = end;
        }
        at += 1;
    }
    items
}

fn is_cfg_test(tokens: &[Token], open: usize) -> bool {
    let inside: Vec<&str> = tokens[open..closing(tokens, open)]
        .iter()
        .map(|token| token.text.as_str())
        .collect();
    inside.get(1) == Some(&"cfg") && inside.contains(&"test") && !inside.contains(&"not")
}

/// Where the item that begins at `from` ends: its body, its semicolon, or a field's comma.
fn item_end(tokens: &[Token], from: usize) -> usize {
    const ITEMS: [&str; 16] = [
        "pub",
        "mod",
        "fn",
        "use",
        "impl",
        "struct",
        "enum",
        "const",
        "static",
        "trait",
        "type",
        "unsafe",
        "async",
        "extern",
        "let",
        "macro_rules",
    ];
    let mut at = from;
    while at + 1 < tokens.len() && tokens[at].text == "#" {
        at = closing(tokens, at + 1) + 1;
    }
    let is_item = tokens
        .get(at)
        .is_some_and(|token| ITEMS.contains(&token.text.as_str()));
    while at < tokens.len() {
        match tokens[at].text.as_str() {
            "{" => return closing(tokens, at),
            "(" | "[" => at = closing(tokens, at),
            ";" => return at,
            "," if !is_item => return at,
            "}" => return at - 1,
            _ => {}
        }
        at += 1;
    }
    tokens.len() - 1
}

/// The files that `#[cfg(test)] mod name;` brings in, without their `.rs`.
pub fn declared_tests(house: &[Source]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in house.iter().filter(|source| source.is_rust()) {
        let tokens = source.tokens();
        for item in test_items(&tokens) {
            if let Some(file) = declared_file(&source.path, &tokens[item]) {
                found.insert(file);
            }
        }
    }
    found
}

fn declared_file(from: &str, item: &[Token]) -> Option<String> {
    let [.., keyword, name, end] = item else {
        return None;
    };
    if keyword.text != "mod" || end.text != ";" {
        return None;
    }
    let (folder, file) = from.rsplit_once('/').unwrap_or(("", from));
    let path = item
        .iter()
        .position(|token| token.word && token.text == "path");
    if let Some(at) = path {
        let given = item
            .get(at + 2)?
            .text
            .trim_matches('"')
            .trim_end_matches(".rs");
        return Some(format!("{folder}/{given}"));
    }
    let stem = file.trim_end_matches(".rs");
    Some(match stem {
        "mod" | "lib" | "main" => format!("{folder}/{}", name.text),
        _ => format!("{folder}/{stem}/{}", name.text),
    })
}

/// Whether the whole file is a test, a benchmark or an example.
pub fn is_test(source: &Source, declared: &BTreeSet<String>) -> bool {
    let stem = source.path.trim_end_matches(".rs");
    let mut folders = source.path.split('/').skip(1);
    folders.any(|folder| ["tests", "test", "peers", "benches", "examples"].contains(&folder))
        || declared
            .iter()
            .any(|test| stem == test || stem.starts_with(&format!("{test}/")))
}

#[test]
fn tests_are_taken_out_and_nothing_else_is() {
    let source = Source::made_up(
        "core/src/a.rs",
        "fn kept() { \"}\"; }\n#[cfg(test)]\n#[allow(x)]\nmod tests {\n    fn gone() {}\n}\n\
         #[cfg(not(test))]\nfn also_kept() {}\nstruct S {\n    #[cfg(test)]\n    gone: u8,\n    stays: u8,\n}\n",
    );
    let words: Vec<String> = source
        .tokens_without_tests()
        .into_iter()
        .map(|token| token.text)
        .collect();
    for kept in ["kept", "also_kept", "stays"] {
        assert!(words.iter().any(|word| word == kept), "{kept}");
    }
    assert!(!words.iter().any(|word| word == "gone"));
    assert_eq!(source.lines_without_tests(), 6);
}

#[test]
fn a_test_in_a_file_of_its_own_is_known_as_one() {
    let house = [
        Source::made_up("core/src/v2/sign.rs", "#[cfg(test)]\nmod tests;"),
        Source::made_up(
            "core/src/v2/mod.rs",
            "#[cfg(test)]\n#[path = \"seal_tests.rs\"]\nmod tests;",
        ),
    ];
    let declared = declared_tests(&house);
    let is = |path: &str| is_test(&Source::made_up(path, ""), &declared);
    assert!(is("core/src/v2/sign/tests.rs"));
    assert!(is("core/src/v2/seal_tests.rs"));
    assert!(is("core/tests/memory.rs"));
    assert!(!is("core/src/v2/sign.rs"));
    assert!(!is("tests/src/lib.rs"));
}
