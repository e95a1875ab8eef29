//! Raw operations: a request class for each, in a package for each product.

use super::super::words::{camel, pascal};
use super::super::{Raw, must_be_given, nameable, raws, unit};
use super::paper::{Paper, code, html, literal};
use super::safe;
use fenpay::operations::{Dialect, Field, FieldKind, Operation, Repeat};
use fenpay::wire::Method;
use std::collections::BTreeMap;

/// A file for each operation, and one for each package.
pub fn print() -> Vec<Paper> {
    let raws = raws();
    let mut products: BTreeMap<String, &'static str> = BTreeMap::new();
    for raw in &raws {
        let old = products.insert(package(raw.op), raw.op.product);
        let same = old.is_none_or(|old| old == raw.op.product);
        assert!(same, "two products share the package {}", package(raw.op));
    }
    let about = |(package, product): (&String, &&'static str)| {
        let mut paper = Paper::new(package, "package-info");
        paper.doc(
            "",
            &[format!("{}: requests of WeChat Pay's own.", html(product))],
            &[],
        );
        paper
    };
    let mut papers: Vec<Paper> = products.iter().map(about).collect();
    papers.extend(raws.iter().map(class));
    papers
}

/// `v2.payments` for what belongs to `Payments · 基础支付`.
fn package(op: &Operation) -> String {
    let dialect = match op.dialect() {
        Dialect::V2 => "v2",
        Dialect::V3 => "v3",
    };
    let name = op.product.split('·').next().unwrap_or_default();
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let name: String = letters.collect::<String>().to_lowercase();
    format!("{dialect}.{}", safe(&name))
}

fn class(raw: &Raw) -> Paper {
    let name = pascal(&raw.name);
    let op = raw.op;
    let mut paper = Paper::new(&package(op), &name);
    paper.import_ours("RawRequest");
    paper.doc("", &about(raw), &[]);
    paper.put(&format!(
        "public final class {name} extends RawRequest<{name}> {{\n"
    ));
    paper.doc("    ", &[format!("{}.", code(op.name))], &[]);
    paper.put(&format!(
        "    public static final String OPERATION = {};\n\n",
        literal(op.name)
    ));
    paper.doc("    ", &["Makes an empty request.".to_owned()], &[]);
    paper.put(&format!(
        "    public {name}() {{\n        super(OPERATION);\n    }}\n"
    ));
    for field in raw.fields.iter().filter(|field| nameable(field)) {
        match (field.kind, op.dialect()) {
            (FieldKind::File, Dialect::V3) => file(&mut paper, &name, field),
            _ => setter(&mut paper, &name, op, field),
        }
    }
    paper.put("}\n");
    paper
}

fn about(raw: &Raw) -> Vec<String> {
    let op = raw.op;
    let title = format!(
        "{} · {}: {}.",
        html(op.title),
        html(op.title_zh),
        code(op.name)
    );
    let mut facts = vec![format!("Source: {}.", html(op.page))];
    if op.deprecated {
        facts.push("WeChat Pay has withdrawn it.".to_owned());
    }
    if op.client_cert {
        facts.push("It demands the client certificate.".to_owned());
    }
    facts.push(match op.repeat {
        Repeat::Read if op.method == Method::Get || op.dialect() == Dialect::V2 => {
            "It only reads.".to_owned()
        }
        Repeat::Read => "A repeat does no harm.".to_owned(),
        Repeat::Same(field) => format!(
            "Again with the same {} and everything else the same, it has the effect of one call.",
            code(field)
        ),
        Repeat::Query(field) => format!("After an unknown outcome, ask by {} first.", code(field)),
        Repeat::Unknown => "After an unknown outcome, ask before anything else.".to_owned(),
    });
    facts.extend(
        op.one_of
            .iter()
            .map(|group| format!("Exactly one of {}.", listed(group))),
    );
    let numbered: Vec<&str> = raw
        .fields
        .iter()
        .filter(|f| !nameable(f))
        .map(|f| f.name)
        .collect();
    if !numbered.is_empty() {
        facts.push(format!(
            "Numbered fields go through {{@link #set}}: {}.",
            listed(&numbered)
        ));
    }
    let mut about = vec![title, facts.join(" ")];
    let answers: Vec<String> = op
        .answer
        .iter()
        .filter(|field| !field.nested)
        .map(answer)
        .collect();
    if !answers.is_empty() {
        about.push(format!("Answers with {}.", answers.join(", ")));
    }
    about
}

fn answer(field: &Field) -> String {
    format!("{} {}", code(field.name), html(field.label))
}

fn listed(names: &[&str]) -> String {
    names
        .iter()
        .map(|name| code(name))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The file of v3 is no parameter: it goes along as exact bytes.
fn file(paper: &mut Paper, request: &str, field: &Field) {
    let tags = ["@param bytes the file's bytes", "@return this request"].map(str::to_owned);
    paper.put("\n");
    paper.doc(
        "    ",
        &[format!("Sets the file: {}.", html(field.label))],
        &tags,
    );
    paper.put(&format!(
        "    public {request} file(byte[] bytes) {{\n        putBlob(bytes);\n        return this;\n    }}\n"
    ));
}

fn setter(paper: &mut Paper, request: &str, op: &Operation, field: &Field) {
    let class = match field.kind {
        FieldKind::Integer => "long",
        FieldKind::Boolean => "boolean",
        FieldKind::Text | FieldKind::Number | FieldKind::Base64 | FieldKind::File => "String",
        FieldKind::Json => "Object",
        FieldKind::List => {
            paper.import("java.util.List");
            "List<?>"
        }
        FieldKind::Texts => {
            paper.import("java.util.List");
            "List<String>"
        }
        FieldKind::Object => {
            paper.import("java.util.Map");
            "Map<String, ?>"
        }
    };
    // A header's name has other signs, and begins with a capital.
    let name = match field.name.contains('-') {
        true => field.name.replace('-', "_").to_lowercase(),
        false => field.name.to_owned(),
    };
    let name = safe(&camel(&name));
    let tags = [
        format!("@param value {}", meaning(op, field)),
        "@return this request".to_owned(),
    ];
    let mut says = vec![format!("Sets {}: {}.", code(field.name), html(field.label))];
    if op.dialect() == Dialect::V3 {
        says.extend(members(op, field));
    }
    paper.put("\n");
    paper.doc("    ", &says, &tags);
    paper.put(&format!(
        "    public {request} {name}({class} value) {{\n        return with({}, value);\n    }}\n",
        literal(field.name)
    ));
}

/// What an object or a list holds: its members by their place, with what is known of them.
fn members(op: &Operation, field: &Field) -> Option<String> {
    let at = op
        .request
        .iter()
        .position(|other| other.name == field.name)?;
    let inside = &op.request[at + 1..=at + usize::from(field.inside)];
    let member = |inner: &Field| {
        let place = inner.name[field.name.len()..].trim_start_matches("[]");
        let place = place.trim_start_matches('.');
        let must = if inner.required { ", required" } else { "" };
        format!("{} {}{must}", code(place), html(inner.label))
    };
    let listed: Vec<String> = inside.iter().map(member).collect();
    (!listed.is_empty()).then(|| format!("Members: {}.", listed.join("; ")))
}

/// What is known of a field's value, in words.
fn meaning(op: &Operation, field: &Field) -> String {
    let mut facts = vec![match field.kind {
        FieldKind::Integer => "a whole number".to_owned(),
        FieldKind::Json => "an object, a list, or either as JSON text".to_owned(),
        FieldKind::List => "a list".to_owned(),
        FieldKind::Texts => "a list of texts".to_owned(),
        FieldKind::Object => "an object".to_owned(),
        FieldKind::Boolean => "true or false".to_owned(),
        FieldKind::Base64 => "text in Base64".to_owned(),
        FieldKind::File => "the file's bytes in Base64".to_owned(),
        FieldKind::Number => "a number as text".to_owned(),
        FieldKind::Text => "text".to_owned(),
    }];
    if must_be_given(op, field) {
        facts[0].push_str(", required");
    }
    match (field.min, field.max) {
        (Some(min), Some(max)) if min == max => facts.push(format!("{max} {}", unit(field, max))),
        (Some(min), Some(max)) => facts.push(format!("{min} to {max} {}", unit(field, max))),
        (None, Some(max)) => facts.push(format!("at most {max} {}", unit(field, max))),
        (Some(min), None) => facts.push(format!("at least {min} {}", unit(field, min))),
        (None, None) => {}
    }
    if !field.values.is_empty() {
        let of = if field.closed { "one of " } else { "such as " };
        facts.push(format!("{of}{}", listed(field.values)));
    }
    if field.encrypted {
        facts.push("encrypted on its way".to_owned());
    }
    facts.join("; ")
}
