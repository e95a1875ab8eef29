//! The page of the documentation that is printed from the table.

use fenpay::operations::{self, Dialect, Need, Operation, Repeat, ReplyForm, SignTypeField, Signs};
use std::fmt::Write;
use std::path::Path;

const HEAD: &str = "# The operations of WeChat Pay v2

Printed from the operations table (`core/src/operations/data`); a test keeps it fresh.

- **Operation** is also the name under which `Engine::call` takes it.
- **Certificate**: the client certificate is demanded.
- **Signing**: `MD5 or HMAC` follows the configuration; `+ sign_type` always sends that field, else it goes along with
  HMAC-SHA256 only, where the operation has it.
- **Reply**: `unsigned` rests on TLS alone; a signature that is there is verified.
- **Repeat**: `reads` may be repeated at will; `same X` has the effect of one call if the number X and everything else stay
  the same; `query X` must be asked for by X before anything else; `?` is treated like that.
- The host is `api.mch.weixin.qq.com` where none is given. The identity goes as `appid` and `mch_id` where nothing else is said.
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
    page
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
    notes.extend(
        op.one_of
            .iter()
            .map(|group| format!("Exactly one of `{}`.", group.join("`, `"))),
    );
    notes.extend(op.needs.iter().map(demand));
    notes.extend(op.note.map(str::to_owned));
    notes.join(" ")
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
