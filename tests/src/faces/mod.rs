//! The faces of all languages, printed from the operations table and the engine's verbs.
//!
//! What a language is told stands here once: groups of verbs, records, kinds, raw operations. How a
//! language says it stands in a module named after the language. `tests/tests/faces.rs` keeps what
//! is printed fresh, so adding an operation to the table touches no source of a binding.

pub mod c;
pub mod java;
pub mod node;
pub mod python;
pub mod reference;
pub mod words;

use fenpay::engine::{Given, Record, Shape, Verb, verbs};
use fenpay::operations::{self, Dialect, Field, FieldKind, Operation};
use std::path::{Path, PathBuf};

/// What stands at the top of every printed file, behind the language's sign for a comment.
pub const NOTE: &str = "Printed from the engine's tables by tests/tests/faces.rs; do not edit.";

/// A printed file: its path from the root of the project, and its text.
pub struct Printed {
    /// The path from the root of the project.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Writes the files that are not what they should be, and gives their paths.
///
/// Files under `owned` folders that are not printed any more are removed.
pub fn refresh(files: &[Printed], owned: &[&str]) -> Vec<String> {
    let root = root();
    let mut stale = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == file.text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).expect("the folder can be made");
        }
        std::fs::write(&path, &file.text).expect("the file can be written");
        stale.push(file.path.clone());
    }
    for path in owned.iter().flat_map(|folder| below(&root.join(folder))) {
        if !files.iter().any(|file| root.join(&file.path) == path) {
            std::fs::remove_file(&path).expect("the file can be removed");
            stale.push(path.display().to_string());
        }
    }
    stale
}

/// Every file below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("the folder can be read").path();
        match path.is_dir() {
            true => found.extend(below(&path)),
            false => found.push(path),
        }
    }
    found
}

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Verbs that share the part of their names before the dot: `order` has `place`, `query`, ….
pub struct Group {
    /// `order`.
    pub name: &'static str,
    /// Its verbs, in the table's order.
    pub verbs: Vec<&'static Verb>,
}

/// The groups of verbs that work on an engine.
pub fn groups() -> Vec<Group> {
    grouped(|verb| !verb.is_tool())
}

/// The groups of verbs that need no engine.
pub fn tools() -> Vec<Group> {
    grouped(Verb::is_tool)
}

fn grouped(wanted: impl Fn(&Verb) -> bool) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for verb in verbs().filter(|verb| wanted(verb)) {
        let (name, _) = parts(verb);
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.verbs.push(verb),
            None => groups.push(Group {
                name,
                verbs: vec![verb],
            }),
        }
    }
    groups
}

/// The two parts of a verb's name: `order` and `place`.
pub fn parts(verb: &Verb) -> (&'static str, &'static str) {
    verb.name.split_once('.').expect("a verb's name has a dot")
}

/// Whether a verb is called without its bytes as well: where a path or a text can stand for them, and
/// where only an upload or a notice has any.
pub fn bytes_may_be_left_out(verb: &Verb) -> bool {
    let instead = |name: &str| name == "path" || name == "body";
    let only_sometimes = ["http.prepare", "host.step"];
    only_sometimes.contains(&verb.name) || verb.takes.iter().any(|param| instead(param.name))
}

/// Every record that a verb gives, those that others are made of first.
pub fn records() -> Vec<&'static Record> {
    let mut found: Vec<&'static Record> = Vec::new();
    for verb in verbs() {
        collect(verb.gives, &mut found);
    }
    found
}

fn collect(record: &'static Record, found: &mut Vec<&'static Record>) {
    for Given { shape, .. } in record.fields {
        if let Shape::Of(inner) | Shape::ListOf(inner) = shape {
            collect(inner, found);
        }
    }
    if !found.iter().any(|known| known.name == record.name) {
        found.push(record);
    }
}

/// A raw operation as a language's face knows it.
pub struct Raw {
    /// The operation.
    pub op: &'static Operation,
    /// Its name in words: `pay_unifiedorder` for `POST /pay/unifiedorder`.
    pub name: String,
    /// Its fields, without those that lie inside others. Numbered ones (`coupon_id_$n`) are among
    /// them; they cannot be named arguments.
    pub fields: Vec<&'static Field>,
}

/// Every raw operation, in the table's order; no two have one name.
pub fn raws() -> Vec<Raw> {
    let raw = |op: &'static Operation| Raw {
        op,
        name: words::of_operation(op),
        fields: op.request.iter().filter(|field| !field.nested).collect(),
    };
    let raws: Vec<Raw> = operations::all().map(raw).collect();
    let mut names: Vec<&str> = raws.iter().map(|raw| raw.name.as_str()).collect();
    names.sort_unstable();
    let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
    assert!(twice.is_none(), "two operations have one name: {twice:?}");
    raws
}

/// The raw operations of a dialect, in the table's order.
pub fn raws_of(dialect: Dialect) -> Vec<Raw> {
    let mut raws = raws();
    raws.retain(|raw| raw.op.dialect() == dialect);
    raws
}

/// Whether a field must be given: the identity is filled in where it is not.
pub fn must_be_given(op: &Operation, field: &Field) -> bool {
    let added = op.app_field == Some(field.name) || op.merchant_field == Some(field.name);
    field.required && !added
}

/// A field with all that lies inside it.
pub type Whole = (&'static Field, &'static [Field]);

/// The parameters of an operation of v3, without the file that goes along as exact bytes.
pub fn parameters(op: &'static Operation) -> Vec<Whole> {
    operations::outer(op.request)
        .filter(|(field, _)| field.kind != FieldKind::File)
        .collect()
}

/// In what the lengths of a field are counted: `bytes`, `characters`, or one of them.
pub fn unit(field: &Field, count: u32) -> &'static str {
    match (field.in_bytes, count) {
        (true, 1) => "byte",
        (true, _) => "bytes",
        (false, 1) => "character",
        (false, _) => "characters",
    }
}

/// What is known of a field of v3 beside its type: its name in Chinese, its length, its values.
pub fn meaning(field: &Field) -> String {
    let mut facts: Vec<String> = vec![field.label.to_owned()];
    if let Some(max) = field.max.filter(|_| !field.closed) {
        facts.push(format!("at most {max} {}", unit(field, max)));
    }
    if !field.closed && !field.values.is_empty() {
        facts.push(field.values.join(", "));
    }
    if field.encrypted {
        facts.push("encrypted on its way".to_owned());
    }
    facts.retain(|fact| !fact.is_empty());
    facts.join("; ")
}

/// Whether a field can be a named argument: `coupon_id_$n` cannot.
pub fn nameable(field: &Field) -> bool {
    !field.name.contains(['$', '[', '.'])
}

/// Whether a field's value is a whole number; all others are text, lists or objects.
pub fn is_whole(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Integer)
}
