//! Lists of words that a parameter or a member is one of: an enumeration for each.

use super::super::words::{pascal, upper};
use super::super::{parts, records};
use super::paper::{Paper, code, literal};
use fenpay::engine::{ParamKind, Shape, verbs};

/// A list of words under the name of its enumeration.
pub struct Words {
    /// `OrderState`.
    pub name: String,
    /// `placing`, `open`, ….
    pub list: &'static [&'static str],
}

/// Better names for lists that would be named after their first member.
const RENAMED: &[(&str, &str)] = &[
    ("BillBill", "BillKind"),
    ("ClientClient", "ClientKind"),
    ("PreparedMethod", "HttpMethod"),
    ("CheckedVerifiedBy", "SignType"),
    ("OpenidExchangeKind", "CodeKind"),
    ("OpenidLinkScope", "Scope"),
];

/// Every list, each once, in the order of records and then verbs.
pub fn collect() -> Vec<Words> {
    let mut found: Vec<Words> = Vec::new();
    let mut add = |name: String, list: &'static [&'static str]| {
        if !found.iter().any(|words| words.list == list) {
            let better = RENAMED.iter().find(|(old, _)| *old == name);
            let name = better.map_or(name, |(_, new)| (*new).to_owned());
            found.push(Words { name, list });
        }
    };
    for record in records() {
        for given in record.fields {
            if let Shape::OneOf(list) = given.shape {
                add(format!("{}{}", record.name, pascal(given.name)), list);
            }
        }
    }
    for verb in verbs() {
        let (group, action) = parts(verb);
        for param in verb.takes {
            if let ParamKind::OneOf(list) = param.kind {
                let name = [group, action, param.name].map(pascal).concat();
                add(name, list);
            }
        }
    }
    for (old, new) in RENAMED {
        let used = found.iter().any(|words| words.name == *new);
        assert!(used, "nothing is named {old} any more");
    }
    found
}

/// The enumeration of a list.
pub fn name<'a>(words: &'a [Words], list: &[&str]) -> &'a str {
    let found = words.iter().find(|words| words.list == list);
    &found.expect("every list was collected").name
}

/// A file for each.
pub fn print(words: &[Words]) -> Vec<Paper> {
    words.iter().map(enumeration).collect()
}

fn enumeration(words: &Words) -> Paper {
    let name = &words.name;
    let mut paper = Paper::new("reply", name);
    paper.import_ours("Word");
    let all: Vec<String> = words.list.iter().map(|word| code(word)).collect();
    paper.doc("", &[format!("One of {}.", all.join(", "))], &[]);
    paper.put(&format!("public enum {name} implements Word {{\n"));
    let last = words.list.len() - 1;
    for (at, word) in words.list.iter().enumerate() {
        paper.doc("    ", &[format!("{}.", code(word))], &[]);
        let end = if at == last { ";\n" } else { "," };
        paper.put(&format!("    {}({}){end}\n", upper(word), literal(word)));
    }
    paper.put(&format!(
        "    private final String word;\n\n    {name}(String word) {{\n        this.word = word;\n    }}\n\n    \
         @Override\n    public String word() {{\n        return word;\n    }}\n\n"
    ));
    paper.doc(
        "    ",
        &["Finds the constant of a word; null for null.".to_owned()],
        &[
            "@param word the word".to_owned(),
            "@return the constant".to_owned(),
            "@throws io.github.fenpay.InternalException if this version does not know the word"
                .to_owned(),
        ],
    );
    paper.put(&format!(
        "    public static {name} of(String word) {{\n        return Word.find(values(), word);\n    }}\n}}\n"
    ));
    paper
}
