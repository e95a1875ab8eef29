//! Messages as they are sent.

use super::scan::{CDATA_STOP, CONTROL, is, legal_ef};
use super::{Fields, MAX_FIELDS, MAX_MESSAGE, is_name};
use crate::error::{Advice, Error, Kind, Result};

/// Writes a message: `<xml><a><![CDATA[..]]></a>..</xml>`.
///
/// Every value goes into CDATA, byte for byte; `]]>` is split over two sections.
///
/// # Errors
/// `Input`, naming the field, for a name or a character that XML or this dialect cannot hold, and for
/// a message beyond the limits: what is written here can be read here.
pub fn write(fields: &Fields) -> Result<Vec<u8>> {
    let size: usize = fields.iter().map(|(n, v)| field_size(n, v)).sum();
    let mut out = Vec::with_capacity(size + 11);
    out.extend_from_slice(b"<xml>");
    for (name, value) in fields.iter() {
        write_field(&mut out, name, value)?;
    }
    finish(out, fields.len())
}

/// About how many bytes a field takes.
pub(crate) fn field_size(name: &str, value: &str) -> usize {
    2 * name.len() + value.len() + 17
}

/// Ends a message that was begun with `<xml>` and holds `count` fields.
pub(crate) fn finish(mut out: Vec<u8>, count: usize) -> Result<Vec<u8>> {
    out.extend_from_slice(b"</xml>");
    if out.len() > MAX_MESSAGE || count > MAX_FIELDS {
        let text = "the message is larger than 256 KiB or 512 fields";
        return Err(Error::new(Kind::Input, Advice::Never, text));
    }
    Ok(out)
}

/// Writes one field.
pub(crate) fn write_field(out: &mut Vec<u8>, name: &str, value: &str) -> Result<()> {
    if !is_name(name) {
        return Err(Error::input(
            name,
            "is not a name: letters, digits and _ . $ - up to 64",
        ));
    }
    out.push(b'<');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"><![CDATA[");
    write_cdata(out, value.as_bytes())
        .map_err(|why| Error::input(name, why.to_owned() + " and cannot be sent"))?;
    out.extend_from_slice(b"]]></");
    out.extend_from_slice(name.as_bytes());
    out.push(b'>');
    Ok(())
}

fn write_cdata(out: &mut Vec<u8>, value: &[u8]) -> Result<(), &'static str> {
    let (mut from, mut at) = (0, 0);
    while let Some(step) = value[at..].iter().position(|b| is(*b, CDATA_STOP)) {
        at += step;
        match value[at] {
            b']' if value[at..].starts_with(b"]]>") => {
                out.extend_from_slice(&value[from..at + 2]);
                out.extend_from_slice(b"]]><![CDATA[");
                from = at + 2;
                at += 2;
            }
            b']' => at += 1,
            0xEF => at += legal_ef(&value[at..])?,
            _ => return Err(CONTROL),
        }
    }
    out.extend_from_slice(&value[from..]);
    Ok(())
}
