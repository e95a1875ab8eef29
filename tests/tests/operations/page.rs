//! The page of the documentation that is printed from the table.

use fenpay::operations::{self, Dialect, Need, Operation, Repeat, ReplyForm, SignTypeField, Signs};
use std::fmt::Write;
use std::path::Path;

const HEAD: &str = "# The operations of WeChat Pay

Printed from the operations table (`core/src/operations/data`); a test keeps it fresh. What it does not list works too:
it is signed, sent and verified by default rules.

**Operation** is also the name under which `Engine::call` takes it. **Repeat**: `reads` may be repeated at will; `same X`
has the effect of one call if the number X and everything else stay the same; `query X` must be asked for by X before
anything else; `?` is treated like that. The host is `api.mch.weixin.qq.com` where none is given.

# Version 2

- **Certificate**: the client certificate is demanded.
- **Signing**: `MD5 or HMAC` follows the configuration; `+ sign_type` always sends that field, else it goes along with
  HMAC-SHA256 only, where the operation has it.
- **Reply**: `unsigned` rests on TLS alone; a signature that is there is verified.
- The identity goes as `appid` and `mch_id` where nothing else is said.
";

const HEAD_V3: &str = "
# Version 3

- Parameters are one object: the body's members as they nest, and beside them what goes into the path and the query.
- **Filled in**: the identity, where it is not given.
- **Encrypted**: given as plain text and encrypted on the way; what comes encrypted in an answer (`<`) is opened.
- **Reply**: `file` is unsigned, `204` has no body, `signed` is JSON.
";

/// Rewrites the page if it is not what the table says, and then fails.
pub fn refresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/docs/operations.md");
    let fresh = text();
    let same = std::fs::read_to_string(&path).is_ok_and(|old| old == fresh);
    if !same {
        std::fs::write(&path, fresh).expect("the page can be written");
        panic!("core/docs/operations.md was stale; it is written anew, commit it");
    }
}

fn text() -> String {
    let mut page = HEAD.to_owned();
    let mut product = "";
    for op in operations::of(Dialect::V2) {
        if op.product != product {
            product = op.product;
            let _ = write!(
                page,
                "\n## {product}\n\n| Operation | Does | 中文 | Host | Certificate | Signing | Reply | Repeat | Notes |\n\
                 |---|---|---|---|---|---|---|---|---|\n"
            );
        }
        row(&mut page, op);
    }
    page.push_str(HEAD_V3);
    product = "";
    for op in operations::of(Dialect::V3) {
        if op.product != product {
            product = op.product;
            let _ = write!(
                page,
                "\n## {product}\n\n| Operation | Does | 中文 | Filled in | Encrypted | Reply | Repeat | Notes |\n\
                 |---|---|---|---|---|---|---|---|\n"
            );
        }
        row_v3(&mut page, op);
    }
    page
}

fn row_v3(page: &mut String, op: &'static Operation) {
    let filled = [op.app_field, op.merchant_field].into_iter().flatten();
    let filled: Vec<String> = filled.map(|name| format!("`{name}`")).collect();
    let up = op.request.iter().filter(|field| field.encrypted);
    let down = op.answer.iter().filter(|field| field.encrypted);
    let sealed = up.map(|field| format!("`{}`", field.name));
    let sealed: Vec<String> = sealed
        .chain(down.map(|field| format!("`< {}`", field.name)))
        .collect();
    let reply = match op.status {
        204 => "204",
        _ => reply(op),
    };
    let mut notes: Vec<String> = Vec::new();
    if op.takes_file() {
        notes.push("Takes a file.".to_owned());
    }
    notes.extend(rules(op));
    let _ = writeln!(
        page,
        "| `{}` | {} | {} | {} | {} | {reply} | {} | {} |",
        op.name,
        op.title,
        op.title_zh,
        filled.join(", "),
        sealed.join(", "),
        repeat(op),
        notes.join(" ")
    );
}

fn row(page: &mut String, op: &Operation) {
    let host = if op.host == "api.mch.weixin.qq.com" {
        ""
    } else {
        op.host
    };
    let cert = if op.client_cert { "yes" } else { "" };
    let _ = writeln!(
        page,
        "| `{}` | {} | {} | {host} | {cert} | {} | {} | {} | {} |",
        op.name,
        op.title,
        op.title_zh,
        signing(op),
        reply(op),
        repeat(op),
        notes(op)
    );
}

fn signing(op: &Operation) -> String {
    let algorithm = match op.signs {
        Signs::Both => "MD5 or HMAC",
        Signs::HmacOnly => "HMAC",
        Signs::Md5Only => "MD5",
        Signs::Unsigned => "none",
    };
    let always = if op.sign_type == SignTypeField::Always {
        " + sign_type"
    } else {
        ""
    };
    format!("{algorithm}{always}")
}

fn reply(op: &Operation) -> &'static str {
    match op.reply {
        ReplyForm::Signed => "signed",
        ReplyForm::Unsigned => "unsigned",
        ReplyForm::Download => "file",
        ReplyForm::Json => "JSON",
        ReplyForm::Page => "a page",
    }
}

fn repeat(op: &Operation) -> String {
    match op.repeat {
        Repeat::Read => "reads".to_owned(),
        Repeat::Same(field) => format!("same `{field}`"),
        Repeat::Query(field) => format!("query `{field}`"),
        Repeat::Unknown => "?".to_owned(),
    }
}

fn notes(op: &Operation) -> String {
    let mut notes = Vec::new();
    if op.deprecated {
        notes.push("Withdrawn.".to_owned());
    }
    let identity = match (op.app_field, op.merchant_field) {
        (Some("appid"), Some("mch_id")) => None,
        (None, Some(merchant)) => Some(format!("Identity: `{merchant}` only.")),
        (Some(app), Some(merchant)) => Some(format!("Identity: `{app}`, `{merchant}`.")),
        (app, None) => Some(format!("Identity: {}.", app.unwrap_or("none"))),
    };
    notes.extend(identity);
    if !op.nonce {
        notes.push("No `nonce_str`.".to_owned());
    }
    notes.extend(
        op.wecom
            .map(|fields| format!("WeCom signs {}.", fields.join(", "))),
    );
    notes.extend(rules(op));
    notes.join(" ")
}

/// What belongs together and what excludes what, and what a reader must know.
fn rules(op: &Operation) -> Vec<String> {
    let groups = op
        .one_of
        .iter()
        .map(|group| format!("Exactly one of `{}`.", group.join("`, `")));
    groups
        .chain(op.needs.iter().map(demand))
        .chain(op.note.map(str::to_owned))
        .collect()
}

fn demand(need: &Need) -> String {
    let count = if need.exactly_one {
        "exactly one"
    } else {
        "at least one"
    };
    let fields = match need.any {
        [one] => format!("`{one}`"),
        several => format!("{count} of `{}`", several.join("`, `")),
    };
    match &need.when {
        Some(when) if when.values.is_empty() => format!("With `{}`: {fields}.", when.field),
        Some(when) => format!(
            "With `{}` {}: {fields}.",
            when.field,
            when.values.join(" or ")
        ),
        None => format!("Needs {fields}."),
    }
}
