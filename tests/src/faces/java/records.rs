//! What verbs give: a class with a getter for every member.

use super::super::records;
use super::super::words::pascal;
use super::paper::{Paper, html, literal};
use super::words::{self, Words};
use fenpay::engine::{Given, Record, Shape, verbs};

/// Texts that `toString` may show: numbers and codes, and nothing that names a person or opens
/// anything.
const SHOWN: [&str; 20] = [
    "mchid",
    "out_trade_no",
    "out_refund_no",
    "number",
    "transaction_id",
    "refund_id",
    "wechat_id",
    "id",
    "kind",
    "outcome",
    "incident",
    "reason",
    "currency",
    "paid_time",
    "date",
    "task",
    "advice",
    "field",
    "place",
    "version",
];

/// A file for each record.
pub fn print(words: &[Words]) -> Vec<Paper> {
    records()
        .into_iter()
        .map(|record| class(record, words))
        .collect()
}

/// The bytes beside a record, if a verb gives it with some.
pub fn file(record: &Record) -> Option<&'static str> {
    let verb = verbs().find(|verb| verb.gives.name == record.name && verb.file.is_some());
    verb.and_then(|verb| verb.file)
}

fn class(record: &Record, words: &[Words]) -> Paper {
    let name = record.name;
    let mut paper = Paper::new("reply", name);
    paper.import_ours("ReplyRecord");
    paper.import("java.util.Map");
    paper.doc("", &[html(record.does)], &[]);
    paper.put(&format!(
        "public final class {name} extends ReplyRecord {{\n    private static final long serialVersionUID = 1L;\n\n"
    ));
    constructor(&mut paper, record);
    for given in record.fields {
        getter(&mut paper, given, words);
    }
    if let Some(file) = file(record) {
        paper.doc(
            "    ",
            &[html(file)],
            &["@return the bytes; null if there are none".to_owned()],
        );
        paper.put("    public byte[] getFile() {\n        return file();\n    }\n\n");
    }
    let shown: Vec<String> = record
        .fields
        .iter()
        .filter(shows)
        .map(|g| literal(g.name))
        .collect();
    paper.put(&format!(
        "    @Override\n    public String toString() {{\n        return show(\"{name}\"{});\n    }}\n}}\n",
        shown.iter().map(|name| format!(", {name}")).collect::<String>()
    ));
    paper
}

fn shows(given: &&Given) -> bool {
    match given.shape {
        Shape::OneOf(_) | Shape::Fen | Shape::Integer | Shape::Flag => true,
        Shape::Text => SHOWN.contains(&given.name),
        _ => false,
    }
}

fn constructor(paper: &mut Paper, record: &Record) {
    let name = record.name;
    let mut tags = vec!["@param members the members, as the engine names them".to_owned()];
    let (takes, passes) = match file(record) {
        Some(_) => {
            tags.push("@param file the bytes beside them; may be null".to_owned());
            (", byte[] file", "members, file")
        }
        None => ("", "members"),
    };
    let text = "Makes one from its members, as tests of yours may want to.";
    paper.doc("    ", &[text.to_owned()], &tags);
    paper.put(&format!(
        "    public {name}(Map<String, ?> members{takes}) {{\n        super({passes});\n    }}\n\n"
    ));
}

fn getter(paper: &mut Paper, given: &Given, words: &[Words]) {
    let key = literal(given.name);
    let boxed = !given.always;
    let (class, read, what) = match given.shape {
        Shape::Text => ("String".to_owned(), format!("text({key})"), "the text"),
        Shape::OneOf(list) => {
            let name = words::name(words, list);
            (
                name.to_owned(),
                format!("{name}.of(text({key}))"),
                "the word",
            )
        }
        Shape::Fen | Shape::Integer => {
            let what = match given.shape {
                Shape::Fen => "the amount in fen",
                _ => "the number",
            };
            match boxed {
                true => ("Long".to_owned(), format!("wholeOrNull({key})"), what),
                false => ("long".to_owned(), format!("whole({key})"), what),
            }
        }
        Shape::Flag => match boxed {
            true => (
                "Boolean".to_owned(),
                format!("flagOrNull({key})"),
                "whether",
            ),
            false => ("boolean".to_owned(), format!("flag({key})"), "whether"),
        },
        Shape::Texts => (
            "Map<String, String>".to_owned(),
            format!("texts({key})"),
            "the texts by name",
        ),
        Shape::Object => (
            "Map<String, Object>".to_owned(),
            format!("object({key})"),
            "the object's members",
        ),
        Shape::Of(inner) => (
            inner.name.to_owned(),
            format!("record({key}, {}::new)", inner.name),
            "the record",
        ),
        Shape::ListOf(inner) => {
            paper.import("java.util.List");
            (
                format!("List<{}>", inner.name),
                format!("records({key}, {}::new)", inner.name),
                "the list",
            )
        }
    };
    let null = if boxed { "; null if there is none" } else { "" };
    paper.doc(
        "    ",
        &[html(given.text)],
        &[format!("@return {what}{null}")],
    );
    let start = if class == "boolean" { "is" } else { "get" };
    let method = match format!("{start}{}", pascal(given.name)).as_str() {
        "getClass" => "getClass_".to_owned(),
        other => other.to_owned(),
    };
    paper.put(&format!(
        "    public {class} {method}() {{\n        return {read};\n    }}\n\n"
    ));
}
