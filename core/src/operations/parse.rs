//! Reads one entry of the data files. How an entry is written: `data/README.md`.

use super::lookup::Lookup;
use super::{
    Dialect, Field, FieldKind, Need, Operation, Place, Repeat, ReplyForm, Shape, SignTypeField,
    Signs, When, path_names,
};
use crate::wire::Method;

/// What is wrong with an entry, and in which line.
pub(super) type Fault = String;

/// Parses an entry: its request line and the lines that follow it.
pub(super) fn operation(
    product: &'static str,
    name: &'static str,
    text: &'static str,
) -> Result<Operation, Fault> {
    let mut entry = Entry::new(product, name)?;
    for line in text.lines() {
        entry
            .line(line)
            .map_err(|fault| format!("{name}: {fault}: {line}"))?;
    }
    entry.finish()
}

struct Entry {
    op: Operation,
    one_of: Vec<&'static [&'static str]>,
    needs: Vec<Need>,
    request: Vec<Field>,
    answers: Vec<(u16, Vec<Field>)>,
}

impl Entry {
    fn new(product: &'static str, name: &'static str) -> Result<Entry, Fault> {
        let (method, path) = name.split_once(' ').ok_or("no request line")?;
        let method = Method::parse(method).ok_or("no such method")?;
        let op = Operation {
            path,
            name,
            product,
            listed: true,
            ..Operation::plain(method, Dialect::of(path))
        };
        Ok(Entry {
            op,
            one_of: vec![],
            needs: vec![],
            request: vec![],
            answers: vec![],
        })
    }

    fn dialect(&self) -> Dialect {
        self.op.dialect()
    }

    fn line(&mut self, line: &'static str) -> Result<(), Fault> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let rest = rest.trim();
        match word {
            ">" => {
                let mut field = field(rest, self.op.method.usual_place(), self.dialect())?;
                if self.op.path_names().any(|name| name == field.name) {
                    field.place = Place::Path;
                }
                self.request.push(field);
            }
            "<" => {
                if self.answers.is_empty() {
                    self.answers.push((200, Vec::new()));
                }
                let field = field(rest, Place::Body, self.dialect())?;
                if let Some((_, fields)) = self.answers.last_mut() {
                    fields.push(field);
                }
            }
            "answer" => {
                self.answers
                    .push((rest.parse().map_err(|_| "no such status")?, Vec::new()));
            }
            "one" => self.one_of.push(alternatives(rest)),
            "any" => self.needs.push(Need {
                when: None,
                any: alternatives(rest),
                exactly_one: false,
            }),
            "when" => self.needs.push(conditional(rest)?),
            _ => return self.attribute(word, rest),
        }
        Ok(())
    }

    fn attribute(&mut self, word: &str, rest: &'static str) -> Result<(), Fault> {
        let op = &mut self.op;
        let of_v2 = [
            "nonceless",
            "cert",
            "resultless",
            "sign",
            "sign_type",
            "wecom",
        ];
        if of_v2.contains(&word) && op.dialect() == Dialect::V3 {
            return Err("this is a matter of v2".into());
        }
        let takes_value = !matches!(word, "deprecated" | "nonceless" | "cert" | "resultless");
        if takes_value == rest.is_empty() {
            return Err("a value is missing or too many".into());
        }
        match word {
            "title" => op.title = rest,
            "zh" => op.title_zh = rest,
            "page" => op.page = rest,
            "note" => op.note = Some(rest),
            "host" => op.host = rest,
            "app" => op.app_field = Some(rest).filter(|name| *name != "-"),
            "merchant" => op.merchant_field = Some(rest).filter(|name| *name != "-"),
            "deprecated" => op.deprecated = true,
            "nonceless" => op.nonce = false,
            "cert" => op.client_cert = true,
            "resultless" => op.result = false,
            "sign" => op.signs = choose(rest, &SIGNS)?,
            "sign_type" => op.sign_type = choose(rest, &SIGN_TYPE)?,
            "reply" => op.reply = choose(rest, &REPLY)?,
            "repeat" => op.repeat = repeat(rest)?,
            "wecom" => op.wecom = Some(keep(rest.split(' ').collect())),
            _ => return Err("no such word".into()),
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Operation, Fault> {
        let name = self.op.name;
        for (what, text) in [
            ("title", self.op.title),
            ("zh", self.op.title_zh),
            ("page", self.op.page),
        ] {
            if text.is_empty() {
                return Err(format!("{name}: no {what}"));
            }
        }
        self.op.one_of = keep(self.one_of);
        self.op.needs = keep(self.needs);
        let usual = self.op.method.usual_place();
        self.op.apart = self.request.iter().any(|field| field.place != usual);
        for wanted in path_names(self.op.path) {
            let mut fields = self.request.iter().filter(|field| field.required);
            if !fields.any(|field| field.name == wanted) {
                return Err(format!(
                    "{name}: {wanted} is in the path and no required field"
                ));
            }
        }
        self.op.request = keep(nested(self.request));
        self.op.lookup = Lookup::over(self.op.request);
        let places = (0..u16::MAX).zip(self.op.request);
        let required = places.filter(|(_, field)| field.required && !field.nested);
        self.op.required = keep(required.map(|(at, _)| at).collect());
        let mut answers = self
            .answers
            .into_iter()
            .map(|(status, fields)| (status, keep(nested(fields))));
        if let Some((status, fields)) = answers.next() {
            self.op.status = status;
            self.op.answer = fields;
        }
        self.op.other_answers = keep(answers.collect());
        Ok(self.op)
    }
}

const SIGNS: [(&str, Signs); 4] = [
    ("both", Signs::Both),
    ("hmac", Signs::HmacOnly),
    ("md5", Signs::Md5Only),
    ("none", Signs::Unsigned),
];

const SIGN_TYPE: [(&str, SignTypeField); 3] = [
    ("always", SignTypeField::Always),
    ("ifhmac", SignTypeField::IfHmac),
    ("never", SignTypeField::Never),
];

const REPLY: [(&str, ReplyForm); 5] = [
    ("signed", ReplyForm::Signed),
    ("unsigned", ReplyForm::Unsigned),
    ("download", ReplyForm::Download),
    ("json", ReplyForm::Json),
    ("page", ReplyForm::Page),
];

const KINDS: [(&str, FieldKind); 10] = [
    ("text", FieldKind::Text),
    ("int", FieldKind::Integer),
    ("number", FieldKind::Number),
    ("json", FieldKind::Json),
    ("list", FieldKind::List),
    ("texts", FieldKind::Texts),
    ("object", FieldKind::Object),
    ("base64", FieldKind::Base64),
    ("bool", FieldKind::Boolean),
    ("file", FieldKind::File),
];

const PLACES: [(&str, Place); 5] = [
    ("body", Place::Body),
    ("query", Place::Query),
    ("path", Place::Path),
    ("header", Place::Header),
    ("form", Place::Form),
];

const SHAPES: [(&str, Shape); 8] = [
    ("url", Shape::Url),
    ("number", Shape::Number),
    ("number@", Shape::NumberAt),
    ("alnum", Shape::Alphanumeric),
    ("digits", Shape::Digits),
    ("positive", Shape::Positive),
    ("time", Shape::Time),
    ("day", Shape::Day),
];

fn choose<T: Copy>(word: &str, among: &[(&str, T)]) -> Result<T, Fault> {
    among
        .iter()
        .find(|(w, _)| *w == word)
        .map(|(_, t)| *t)
        .ok_or("no such choice".into())
}

fn repeat(text: &'static str) -> Result<Repeat, Fault> {
    Ok(match text.split_once(' ') {
        None if text == "read" => Repeat::Read,
        None if text == "unknown" => Repeat::Unknown,
        Some(("same", field)) => Repeat::Same(field),
        Some(("query", field)) => Repeat::Query(field),
        _ => return Err("no such choice".into()),
    })
}

fn alternatives(text: &'static str) -> &'static [&'static str] {
    keep(text.split('|').map(str::trim).collect())
}

/// `trade_type=JSAPI one openid|sub_openid`, `sub_openid any sub_appid`.
fn conditional(text: &'static str) -> Result<Need, Fault> {
    let (when, demand) = text.split_once(' ').ok_or("no demand")?;
    let (word, any) = demand.trim().split_once(' ').ok_or("no demand")?;
    let exactly_one = choose(word, &[("one", true), ("any", false)])?;
    let (field, values) = match when.split_once('=') {
        Some((field, values)) => (field, keep(values.split(',').collect())),
        None => (when, &[] as &[&str]),
    };
    Ok(Need {
        when: Some(When { field, values }),
        any: alternatives(any.trim()),
        exactly_one,
    })
}

impl Field {
    /// A field of which nothing else is known.
    pub(super) fn plain(name: &'static str, kind: FieldKind, place: Place) -> Field {
        Field {
            name,
            kind,
            required: false,
            max: None,
            min: None,
            in_bytes: false,
            values: &[],
            closed: false,
            place,
            shape: Shape::Any,
            encrypted: false,
            nested: name.contains(['.', '[']),
            inside: 0,
            label: "",
        }
    }
}

/// `out_trade_no! text 6..32 ~number # 商户订单号`.
fn field(text: &'static str, place: Place, dialect: Dialect) -> Result<Field, Fault> {
    let (name, rest) = text.split_once(' ').ok_or("no type")?;
    let rest = rest.trim_start();
    let (kind, mut rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let required = name.ends_with('!');
    let name = name.trim_end_matches('!');
    let mut field = Field {
        required,
        in_bytes: dialect == Dialect::V2,
        ..Field::plain(name, choose(kind, &KINDS)?, place)
    };
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.chars().next() else {
            return Ok(field);
        };
        if first == '#' {
            field.label = rest[1..].trim();
            return Ok(field);
        }
        let end = match first {
            '{' => rest.find('}').ok_or("no }")? + 1,
            '[' => rest.find(']').ok_or("no ]")? + 1,
            _ => rest.find(' ').unwrap_or(rest.len()),
        };
        let (word, after) = rest.split_at(end);
        match first {
            '{' | '[' => {
                field.closed = first == '{';
                field.values = keep(word[1..word.len() - 1].split(',').collect());
            }
            '@' => field.place = choose(&word[1..], &PLACES)?,
            '~' if word == "~sealed" => field.encrypted = true,
            '~' if word == "~bytes" => field.in_bytes = true,
            '~' => field.shape = choose(&word[1..], &SHAPES)?,
            _ => (field.min, field.max) = length(word)?,
        }
        rest = after;
    }
}

/// The fields with the number of those that lie inside each, which follow it and travel with it.
fn nested(mut fields: Vec<Field>) -> Vec<Field> {
    for at in 0..fields.len() {
        let outer = fields[at].name;
        let lies = |inner: &&Field| {
            let rest = inner.name.strip_prefix(outer);
            rest.is_some_and(|rest| rest.starts_with(['.', '[']))
        };
        let inside = fields[at + 1..].iter().take_while(lies).count();
        fields[at].inside = u16::try_from(inside).unwrap_or(u16::MAX);
        let place = fields[at].place;
        for inner in &mut fields[at + 1..=at + inside] {
            inner.place = place;
        }
    }
    fields
}

/// `32`, `6..32` or `6..`.
fn length(word: &str) -> Result<(Option<u32>, Option<u32>), Fault> {
    let number = |text: &str| {
        text.parse::<u32>()
            .map(Some)
            .map_err(|_| Fault::from("no length"))
    };
    match word.split_once("..") {
        None => Ok((None, number(word)?)),
        Some((min, "")) => Ok((number(min)?, None)),
        Some((min, max)) => Ok((number(min)?, number(max)?)),
    }
}

/// Keeps a list for the life of the program: an entry is parsed at most once.
fn keep<T>(list: Vec<T>) -> &'static [T] {
    if list.is_empty() {
        &[]
    } else {
        Box::leak(list.into_boxed_slice())
    }
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
