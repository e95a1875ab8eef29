//! A source file of Java while it is written.

use super::super::{NOTE, Printed};
use super::{BASE, OWNED};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The longest line of a comment.
const WIDTH: usize = 110;

/// A class in the making: its package, its imports, its text.
pub struct Paper {
    package: String,
    name: String,
    imports: BTreeSet<String>,
    body: String,
}

impl Paper {
    /// An empty file for a class; `package` is below the base package, or empty.
    pub fn new(package: &str, name: &str) -> Paper {
        let package = match package {
            "" => BASE.to_owned(),
            below => format!("{BASE}.{below}"),
        };
        Paper {
            package,
            name: name.to_owned(),
            imports: BTreeSet::new(),
            body: String::new(),
        }
    }

    /// Imports a class, unless it is of this package.
    pub fn import(&mut self, class: &str) {
        let known = class
            .rsplit_once('.')
            .is_none_or(|(package, _)| package == "java.lang" || package == self.package);
        if !known {
            self.imports.insert(class.to_owned());
        }
    }

    /// Imports a class of ours: `reply.Order`.
    pub fn import_ours(&mut self, class: &str) {
        self.import(&format!("{BASE}.{class}"));
    }

    /// Writes lines as they are.
    pub fn put(&mut self, text: &str) {
        self.body.push_str(text);
    }

    /// Writes a comment of documentation: paragraphs, then its tags, all as they are in HTML.
    pub fn doc(&mut self, indent: &str, paragraphs: &[String], tags: &[String]) {
        let one = format!("{indent}/** {} */\n", paragraphs.join(" "));
        if paragraphs.len() == 1 && tags.is_empty() && one.chars().count() <= WIDTH {
            self.body.push_str(&one);
            return;
        }
        let before = format!("{indent} * ");
        let _ = writeln!(self.body, "{indent}/**");
        for (at, paragraph) in paragraphs.iter().enumerate() {
            if at > 0 {
                let _ = writeln!(self.body, "{indent} *");
            }
            let open = if at > 0 && !paragraph.starts_with('<') {
                "<p>"
            } else {
                ""
            };
            let text = format!("{open}{paragraph}");
            self.body
                .push_str(&super::super::words::lines(&text, WIDTH, &before));
        }
        if !tags.is_empty() {
            let _ = writeln!(self.body, "{indent} *");
        }
        for tag in tags {
            self.body
                .push_str(&super::super::words::lines(tag, WIDTH, &before));
        }
        let _ = writeln!(self.body, "{indent} */");
    }

    /// The finished file.
    pub fn printed(self) -> Printed {
        let mut text = format!("// {NOTE}\n");
        if self.name == "package-info" {
            let _ = writeln!(text, "{}package {};", self.body, self.package);
        } else {
            let _ = write!(text, "package {};\n\n", self.package);
            for import in &self.imports {
                let _ = writeln!(text, "import {import};");
            }
            if !self.imports.is_empty() {
                text.push('\n');
            }
            text.push_str(&self.body);
        }
        let folder = self.package.replace('.', "/");
        Printed {
            path: format!("{OWNED}/{folder}/{}.java", self.name),
            text,
        }
    }
}

/// A text as it may stand in a comment of documentation.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' => out.push_str("&#64;"),
            '\\' => out.push_str("&#92;"),
            '*' => out.push_str("&#42;"),
            other => out.push(other),
        }
    }
    out
}

/// Code inside a comment.
pub fn code(text: &str) -> String {
    format!("<code>{}</code>", html(text))
}

/// A string literal.
pub fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::{html, literal};

    #[test]
    fn no_text_ends_its_comment_or_starts_a_tag() {
        assert_eq!(
            html("a */ {@link} <b> & \\u0041"),
            "a &#42;/ {&#64;link} &lt;b&gt; &amp; &#92;u0041"
        );
        assert_eq!(literal("a\"\\"), "\"a\\\"\\\\\"");
    }
}
