//! The one reply whose elements lie inside one another, made flat.

use super::scan::Scanner;
use super::{Fields, MAX_FIELDS};
use crate::error::Result;
use std::borrow::Cow;

/// How deep the elements of an unsigned answer may lie below the root.
pub const MAX_DEPTH: usize = 4;

/// Reads an unsigned answer, whose elements may lie inside one another: `gethbinfo` alone needs it.
///
/// The result is flat: an element that holds values is a record and is numbered, one that holds only
/// records is a list and is not, as in `hblist.hbinfo[0].openid` (v2 reference, 2.11). It must never
/// be used for a signed message, whose signature is defined over flat ones only.
///
/// # Errors
/// As [`read`](super::read()); also for elements deeper than [`MAX_DEPTH`].
pub fn read_nested(bytes: &[u8]) -> Result<Fields<'_>> {
    let mut scanner = Scanner::new(bytes)?;
    let mut count = 0;
    let mut top = Vec::new();
    if scanner.open_root("xml")? {
        while let Some((name, empty)) = scanner.next_element("xml")? {
            top.push((name, node(&mut scanner, name, empty, 1, &mut count)?));
        }
    }
    scanner.end()?;
    let mut fields = Fields::with_capacity(count);
    flatten("", top, &mut fields).map_err(|why| scanner.refuse(why))?;
    Ok(fields)
}

/// An element of an unsigned answer: a value, or elements.
enum Node<'a> {
    Value(Cow<'a, str>),
    Elements(Vec<(&'a str, Node<'a>)>),
}

fn flatten<'a>(
    path: &str,
    nodes: Vec<(&'a str, Node<'a>)>,
    fields: &mut Fields<'a>,
) -> Result<(), &'static str> {
    let mut numbers: Vec<(&str, usize)> = Vec::new();
    for (name, node) in nodes {
        match node {
            Node::Value(value) => {
                let full = match path {
                    "" => Cow::Borrowed(name),
                    _ => Cow::Owned(format!("{path}.{name}")),
                };
                if fields.get(&full).is_some() {
                    return Err("an element is repeated");
                }
                fields.push_new(full, value);
            }
            Node::Elements(children) => {
                let dot = if path.is_empty() { "" } else { "." };
                let is_record = children.iter().any(|(_, n)| matches!(n, Node::Value(_)));
                let number = match numbers.iter_mut().find(|(n, _)| *n == name) {
                    Some((_, next)) => {
                        *next += 1;
                        *next
                    }
                    None => {
                        numbers.push((name, 0));
                        0
                    }
                };
                let inner = match is_record {
                    true => format!("{path}{dot}{name}[{number}]"),
                    false if number > 0 => return Err("a list is repeated"),
                    false => format!("{path}{dot}{name}"),
                };
                flatten(&inner, children, fields)?;
            }
        }
    }
    Ok(())
}

/// An element with everything inside; recursion ends at [`MAX_DEPTH`].
fn node<'a>(
    scanner: &mut Scanner<'a>,
    name: &str,
    empty: bool,
    depth: usize,
    count: &mut usize,
) -> Result<Node<'a>> {
    *count += 1;
    if *count > MAX_FIELDS {
        return Err(scanner.refuse("there are too many elements"));
    }
    if empty {
        return Ok(Node::Value(Cow::Borrowed("")));
    }
    let begin = scanner.at;
    scanner.skip_white();
    let holds_elements =
        matches!(scanner.rest(), [b'<', next, ..] if next.is_ascii_alphabetic() || *next == b'_');
    if !holds_elements {
        scanner.at = begin;
        return scanner.value(name).map(Node::Value);
    }
    if depth == MAX_DEPTH {
        return Err(scanner.refuse("elements lie too deep inside one another"));
    }
    let mut children = Vec::new();
    while let Some((child, empty)) = scanner.next_element(name)? {
        children.push((child, node(scanner, child, empty, depth + 1, count)?));
    }
    Ok(Node::Elements(children))
}
