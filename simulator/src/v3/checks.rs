//! Whether a request has the shape that its route says, in lines like `amount.total* fen`.
//!
//! A line is a path, a star where the value must be there if what it lies in is, and what it must
//! be: `s32` text of so many characters, `b80` of so many bytes, `no` a number of an order, `rno`
//! of a refund, `an32` letters and digits, `d32` digits, `fen` an amount, `int`, `bool`, `time`,
//! `url`, `ip`, `=A|B` one of these, `sealed` an encrypted text, `obj`, `list50`, `any`.

use super::Call;
use super::refusals::No;
use base64::Engine;
use serde_json::Value;
use std::net::IpAddr;

/// A line of a route's rules.
struct Rule {
    path: &'static str,
    required: bool,
    kind: &'static str,
}

fn rules(text: &'static str) -> impl Iterator<Item = Rule> + Clone {
    let lines = text
        .split(',')
        .map(str::trim)
        .filter(|line| !line.is_empty());
    lines.map(|line| {
        let (path, kind) = line.split_once(' ').unwrap_or((line, "any"));
        let bare = path.strip_suffix('*');
        Rule {
            path: bare.unwrap_or(path),
            required: bare.is_some(),
            kind: kind.trim(),
        }
    })
}

/// Checks a query.
pub(super) fn query(pairs: &[(String, String)], text: &'static str) -> Result<(), No> {
    for rule in rules(text) {
        let pointer = format!("/{}", rule.path);
        let given = crate::form::get(pairs, rule.path);
        match given {
            None if rule.required => {
                return Err(No::param("query", &pointer, "必填项缺失", &Value::Null));
            }
            None => {}
            Some(value) => {
                let value = match (rule.kind, value.parse::<i64>()) {
                    ("int", Ok(number)) => Value::from(number),
                    _ => Value::from(value),
                };
                suits(rule.kind, &value)
                    .map_err(|issue| No::param("query", &pointer, issue, &value))?;
            }
        }
    }
    Ok(())
}

/// Checks a body, and that it has nothing that is not listed.
pub(super) fn body(body: &Value, text: &'static str) -> Result<(), No> {
    for rule in rules(text) {
        for (pointer, value) in places(body, rule.path) {
            match value {
                None if rule.required => {
                    return Err(No::param("body", &pointer, "必填项缺失", &Value::Null));
                }
                None => {}
                Some(value) if rule.required && value.as_str() == Some("") => {
                    return Err(No::param("body", &pointer, "必填项为空", value));
                }
                Some(value) => suits(rule.kind, value)
                    .map_err(|issue| No::param("body", &pointer, issue, value))?,
            }
        }
    }
    match stranger(body, text, "", "") {
        None => Ok(()),
        Some(pointer) => {
            let issue = "请求中含有未在API文档中定义的参数";
            Err(No::param("body", &pointer, issue, &Value::Null))
        }
    }
}

/// The pointer of the first member that no rule lists.
fn stranger(value: &Value, text: &'static str, path: &str, pointer: &str) -> Option<String> {
    match value {
        Value::Object(members) => members.iter().find_map(|(name, member)| {
            let dot = if path.is_empty() { "" } else { "." };
            let inner = format!("{path}{dot}{name}");
            let pointer = format!("{pointer}/{name}");
            match rules(text).find(|rule| rule.path == inner) {
                None => Some(pointer),
                Some(rule) if rule.kind == "any" => None,
                Some(_) => stranger(member, text, &inner, &pointer),
            }
        }),
        Value::Array(items) => items.iter().enumerate().find_map(|(at, item)| {
            stranger(item, text, &format!("{path}[]"), &format!("{pointer}/{at}"))
        }),
        _ => None,
    }
}

/// Where a path leads in a body: every object that could hold it, and what it holds there.
fn places<'v>(body: &'v Value, path: &str) -> Vec<(String, Option<&'v Value>)> {
    let (parents, name) = path.rsplit_once('.').unwrap_or(("", path));
    let mut found = vec![(String::new(), body)];
    for step in parents.split('.').filter(|step| !step.is_empty()) {
        let member = step.trim_end_matches("[]");
        let listed = step.len() != member.len();
        let mut next = Vec::new();
        for (pointer, value) in found {
            let Some(inner) = value.get(member) else {
                continue;
            };
            let pointer = format!("{pointer}/{member}");
            match (listed, inner) {
                (true, Value::Array(items)) => {
                    let each = items.iter().enumerate();
                    next.extend(each.map(|(at, item)| (format!("{pointer}/{at}"), item)));
                }
                _ => next.push((pointer, inner)),
            }
        }
        found = next;
    }
    let objects = found.into_iter().filter(|(_, value)| value.is_object());
    objects
        .map(|(pointer, value)| (format!("{pointer}/{name}"), value.get(name)))
        .collect()
}

/// Whether a value is what a rule says; else what is wrong with it.
fn suits(kind: &str, value: &Value) -> Result<(), &'static str> {
    match kind {
        "any" => Ok(()),
        "obj" => value.is_object().then_some(()).ok_or("应为对象"),
        "bool" => value.is_boolean().then_some(()).ok_or("应为布尔值"),
        "int" => value.as_i64().map(drop).ok_or("应为整数"),
        "fen" => match value.as_i64() {
            None => Err("应为整数"),
            Some(1..=100_000_000_000) => Ok(()),
            Some(_) => Err("数值不在允许范围内"),
        },
        _ => match (kind.strip_prefix("list"), value) {
            (Some(most), Value::Array(items)) => {
                let most = most.parse::<usize>().unwrap_or(usize::MAX);
                let fits = (1..=most).contains(&items.len());
                fits.then_some(()).ok_or("元素个数不在允许范围内")
            }
            (Some(_), _) => Err("应为数组"),
            (None, Value::String(text)) => suits_text(kind, text),
            (None, _) => Err("应为字符串"),
        },
    }
}

fn suits_text(kind: &str, text: &str) -> Result<(), &'static str> {
    if text.chars().any(|c| c > '\u{ffff}') {
        return Err("不支持的字符");
    }
    let (letter, size) = kind.split_at(kind.len().min(1));
    let size = size.parse::<usize>().ok();
    let only = |extra: &str| {
        let known = |b: u8| b.is_ascii_alphanumeric() || extra.as_bytes().contains(&b);
        text.bytes().all(known)
    };
    let longest = match (letter, kind) {
        ("s", _) => size.is_none_or(|size| text.chars().count() <= size),
        ("b", _) => size.is_none_or(|size| text.len() <= size),
        (_, "no") => (6..=32).contains(&text.len()),
        (_, "cno") => (2..=32).contains(&text.len()),
        (_, "rno") => (1..=64).contains(&text.len()),
        (_, "url") => text.len() <= 256,
        _ => true,
    };
    if !longest {
        return Err("字符串长度不在允许范围内");
    }
    let shaped = match kind {
        "no" | "cno" => only("_-|*"),
        "rno" => only("_-|*@"),
        "an32" => (1..=32).contains(&text.len()) && only(""),
        "d32" => (1..=32).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()),
        "time" => super::time::read(text).is_some(),
        "url" => postable(text),
        "ip" => text.parse::<IpAddr>().is_ok(),
        _ => kind
            .strip_prefix('=')
            .is_none_or(|words| words.split('|').any(|word| word == text)),
    };
    shaped.then_some(()).ok_or("格式不正确")
}

/// An address without a query; in the clear too, since a laptop has no certificate.
fn postable(url: &str) -> bool {
    let secure = url.strip_prefix("https://");
    let rest = secure.or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(['?', '#', ' ']))
}

/// Decrypts what is encrypted in the body, with the key that the request names (v3 reference, 5).
pub(super) fn open(call: &mut Call) -> Result<(), No> {
    for rule in rules(call.route.body).filter(|rule| rule.kind == "sealed") {
        let found = places(&call.body, rule.path).into_iter();
        let filled =
            found.filter_map(|(pointer, value)| Some((pointer, value?.as_str()?.to_owned())));
        for (pointer, sealed) in filled
            .filter(|(_, text)| !text.is_empty())
            .collect::<Vec<_>>()
        {
            let serial = call.request.header("wechatpay-serial");
            let missing = || No::new("PARAM_ERROR", "Http头缺少Wechatpay-Serial");
            let serial = serial.filter(|s| !s.is_empty()).ok_or_else(missing)?;
            let (mch_id, now_ms) = (&call.merchant.mch_id, call.at.now_ms);
            let key = call.world.platform.named(mch_id, serial, now_ms);
            let wrong = || No::new("PARAM_ERROR", "平台证书序列号Wechatpay-Serial错误");
            let key = key.ok_or_else(wrong)?;
            let bytes = base64::engine::general_purpose::STANDARD
                .decode(&sealed)
                .ok();
            let plain = bytes.and_then(|bytes| key.pair.open(&bytes));
            let plain = plain.and_then(|plain| String::from_utf8(plain).ok());
            let plain = plain.ok_or_else(|| {
                No::param("body", &pointer, "敏感信息解密失败", &Value::from(sealed))
            })?;
            if let Some(slot) = call.body.pointer_mut(&pointer) {
                *slot = plain.into();
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const RULES: &str = "appid* s32, amount* obj, amount.total* fen, amount.currency =CNY, \
        goods list2, goods[].id* an32, extra any, name sealed";

    fn field(given: Value) -> Option<String> {
        let no = body(&given, RULES).err()?;
        assert_eq!((no.status, no.code.as_str()), (400, "PARAM_ERROR"));
        let field = no.detail.unwrap()["field"].as_str().unwrap().to_owned();
        Some(field)
    }

    #[test]
    fn a_body_is_held_to_its_rules_and_the_field_is_named() {
        let good = json!({"appid": "wx1", "amount": {"total": 1, "currency": "CNY"},
            "goods": [{"id": "a"}], "extra": {"x": [1]}});
        assert_eq!(field(good.clone()), None);
        for (pointer, value, named) in [
            ("/appid", json!(7), "/appid"),
            ("/appid", json!(""), "/appid"),
            ("/appid", json!("x".repeat(33)), "/appid"),
            ("/appid", json!("🍵"), "/appid"),
            ("/amount", json!({}), "/amount/total"),
            ("/amount/total", json!(0), "/amount/total"),
            ("/amount/total", json!(1.5), "/amount/total"),
            ("/amount/total", json!("1"), "/amount/total"),
            ("/amount/currency", json!("USD"), "/amount/currency"),
            ("/amount", json!({"total": 1, "x": 1}), "/amount/x"),
            ("/goods", json!([]), "/goods"),
            ("/goods", json!([{"id": "a"}, {"id": "-"}]), "/goods/1/id"),
            ("/goods", json!([{"id": "a"}, {}]), "/goods/1/id"),
            ("/goods", json!(null), "/goods"),
        ] {
            let mut bad = good.clone();
            *bad.pointer_mut(pointer).unwrap() = value;
            assert_eq!(field(bad).as_deref(), Some(named));
        }
        assert_eq!(
            field(json!({"amount": {"total": 1}})).as_deref(),
            Some("/appid")
        );
    }
}
