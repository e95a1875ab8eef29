use super::refusals::No;
use super::{Call, Said};
use crate::message::{HttpRequest, HttpResponse};
use fenpay::crypto::digest;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The largest picture, and the largest film (v3 reference, 1.3).
const PICTURE: usize = 2 << 20;
const FILM: usize = 5 << 20;

/// What was uploaded: the content type and the bytes, by number.
pub(crate) type Pictures = HashMap<String, (String, Vec<u8>)>;

const PICTURES: &[&str] = &["jpg", "jpeg", "png", "bmp"];
const FILMS: &[&str] = &[
    "avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb",
];

/// A part of a multipart message.
struct Part<'r> {
    name: String,
    kind: String,
    filename: Option<String>,
    bytes: &'r [u8],
}

/// `POST /v3/merchant/media/upload` and `POST /v3/merchant-service/images/upload`.
pub(super) fn image(call: &mut Call) -> Result<Said, No> {
    upload(call, PICTURES, PICTURE)
}

/// `POST /v3/merchant/media/video_upload`.
pub(super) fn video(call: &mut Call) -> Result<Said, No> {
    upload(call, FILMS, FILM)
}

fn upload(call: &mut Call, endings: &[&str], largest: usize) -> Result<Said, No> {
    let wrong = |pointer: &str, issue: &str| No::param("body", pointer, issue, &Value::Null);
    let parts = parts(call.request).ok_or_else(|| wrong("/file", "不是合法的multipart"))?;
    let find = |name: &str| parts.iter().find(|part| part.name == name);
    let meta = find("meta").ok_or_else(|| wrong("/meta", "必填项缺失"))?;
    let file = find("file").ok_or_else(|| wrong("/file", "必填项缺失"))?;
    let read = fenpay::wire::json::parse(meta.bytes).ok();
    let read = read.ok_or_else(|| wrong("/meta", "不是合法的JSON"))?;
    let said = super::text(&read, "/filename").unwrap_or_default();
    let ending = said.rsplit_once('.').map_or("", |(_, ending)| ending);
    let fits = endings
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known));
    if !fits || file.filename.is_none() {
        return Err(wrong("/meta/filename", "文件名或文件类型错误"));
    }
    if file.bytes.is_empty() || file.bytes.len() > largest {
        return Err(wrong("/file", "文件大小不在允许范围内"));
    }
    let sum = digest::hex_lower(&digest::sha256(file.bytes));
    if super::text(&read, "/sha256") != Some(sum.as_str()) {
        return Err(wrong("/meta/sha256", "文件sha256值不匹配"));
    }
    let kept = (file.kind.clone(), file.bytes.to_vec());
    let media_id = format!("{}{}", call.at.chance.nonce(), call.at.chance.nonce());
    call.world.pictures.insert(media_id.clone(), kept);
    Ok(Said::Body(json!({ "media_id": media_id })))
}

/// `GET /v3/merchant-service/images/{media_id}`, whose answer is not signed.
pub(super) fn download(call: &mut Call) -> Result<Said, No> {
    let found = call.world.pictures.get(call.path("media_id"));
    let (kind, bytes) = found.ok_or_else(|| No::new("NOT_FOUND", "图片不存在"))?;
    Ok(Said::File(HttpResponse::new(200, kind, bytes.clone())))
}

/// The JSON of `meta`, byte for byte: what an upload signs (v3 reference, 1.3).
pub(super) fn meta(request: &HttpRequest) -> Option<&[u8]> {
    let found = parts(request)?.into_iter().find(|part| part.name == "meta");
    found.map(|part| part.bytes)
}

/// The parts of a multipart message, if it is one from beginning to end.
fn parts(request: &HttpRequest) -> Option<Vec<Part<'_>>> {
    let kind = request.header("content-type")?;
    let boundary = parameter(kind, "boundary").filter(|b| !b.is_empty())?;
    let (first, between) = (format!("--{boundary}"), format!("\r\n--{boundary}"));
    let mut rest = request.body.strip_prefix(first.as_bytes())?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        rest = rest.strip_prefix(b"\r\n")?;
        let (whole, after) = rest.split_at(find(rest, between.as_bytes())?);
        parts.push(part(whole)?);
        rest = &after[between.len()..];
    }
    Some(parts)
}

fn part(whole: &[u8]) -> Option<Part<'_>> {
    let end = find(whole, b"\r\n\r\n")?;
    let head = std::str::from_utf8(&whole[..end]).ok()?;
    let header = |wanted: &str| {
        let lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
        let mut found = lines.filter(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
        found.next().map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition")?;
    Some(Part {
        name: parameter(disposition, "name")?,
        kind: header("content-type")
            .unwrap_or("application/octet-stream")
            .to_owned(),
        filename: parameter(disposition, "filename"),
        bytes: &whole[end + 4..],
    })
}

/// A parameter of a header's value, with or without quotes.
fn parameter(value: &str, name: &str) -> Option<String> {
    let pieces = value
        .split(';')
        .skip(1)
        .filter_map(|piece| piece.split_once('='));
    let mut found = pieces.filter(|(n, _)| n.trim().eq_ignore_ascii_case(name));
    found
        .next()
        .map(|(_, v)| v.trim().trim_matches('"').to_owned())
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
