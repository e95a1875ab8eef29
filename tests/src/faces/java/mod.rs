//! The Java face: every verb with a typed request and a typed reply, every raw operation as a typed
//! request, and the kinds of errors. What is the same for all of them is written by hand in
//! `ffi-c/java/src/main`.

mod kinds;
mod paper;
mod raws;
mod records;
mod requests;
mod verbs;
mod words;

use super::Printed;
use paper::Paper;

/// The root of the printed sources; nothing else lies there.
pub const OWNED: &str = "ffi-c/java/src/generated/java";

/// The package of what users name most: the engine, its groups of verbs, the errors.
const BASE: &str = "io.github.fenpay";

/// Every file.
pub fn files() -> Vec<Printed> {
    let words = words::collect();
    let mut papers = kinds::print();
    papers.extend(verbs::print());
    papers.extend(words::print(&words));
    papers.extend(records::print(&words));
    papers.extend(requests::print(&words));
    papers.extend(raws::print());
    papers.into_iter().map(Paper::printed).collect()
}

/// A name that Java keeps for itself gets a line behind it: `package_`, `wait_`.
fn safe(name: &str) -> String {
    const KEPT: [&str; 56] = [
        "abstract",
        "assert",
        "boolean",
        "break",
        "byte",
        "case",
        "catch",
        "char",
        "class",
        "const",
        "continue",
        "default",
        "do",
        "double",
        "else",
        "enum",
        "extends",
        "false",
        "final",
        "finally",
        "float",
        "for",
        "goto",
        "if",
        "implements",
        "import",
        "instanceof",
        "int",
        "interface",
        "long",
        "native",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "short",
        "static",
        "strictfp",
        "super",
        "switch",
        "synchronized",
        "this",
        "throw",
        "throws",
        "transient",
        "true",
        "try",
        "void",
        "volatile",
        "while",
        "wait",
        "equals",
        "var",
    ];
    let digit = name.starts_with(|c: char| c.is_ascii_digit());
    match (KEPT.contains(&name), digit) {
        (true, _) => format!("{name}_"),
        (_, true) => format!("_{name}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{files, safe};

    #[test]
    fn what_java_keeps_for_itself_is_no_name() {
        assert_eq!(safe("package"), "package_");
        assert_eq!(safe("wait"), "wait_");
        assert_eq!(safe("3d"), "_3d");
        assert_eq!(safe("openid"), "openid");
    }

    /// A file system that does not tell letters' cases apart must hold them all.
    #[test]
    fn no_two_classes_share_a_file() {
        let files = files();
        let mut paths: Vec<String> = files.iter().map(|f| f.path.to_lowercase()).collect();
        let all = paths.len();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), all);
        assert!(all > 200, "{all}");
    }
}
