use crate::error::Result;
use serde_json::Value;

/// Goes to every value that a field's name stands for, with the place where it lies.
///
/// `receivers[].name` stands for `receivers[0].name`, `receivers[1].name` and so on. What is not there,
/// or lies in something else than the name says, is not visited.
///
/// # Errors
/// The first that `act` gives.
pub fn each(
    value: &mut Value,
    name: &str,
    act: &mut dyn FnMut(&str, &mut Value) -> Result<()>,
) -> Result<()> {
    step(value, "", name, act)
}

fn step(
    value: &mut Value,
    way: &str,
    name: &str,
    act: &mut dyn FnMut(&str, &mut Value) -> Result<()>,
) -> Result<()> {
    let (first, rest) = name.split_once('.').unwrap_or((name, ""));
    let (member, many) = match first.strip_suffix("[]") {
        Some(member) => (member, true),
        None => (first, false),
    };
    let Some(inner) = value.get_mut(member) else {
        return Ok(());
    };
    let way = match way {
        "" => member.to_owned(),
        way => format!("{way}.{member}"),
    };
    let mut arrive = |way: &str, inner: &mut Value| match rest {
        "" => act(way, inner),
        rest => step(inner, way, rest, act),
    };
    match inner {
        Value::Array(items) if many => items
            .iter_mut()
            .enumerate()
            .try_for_each(|(at, item)| arrive(&format!("{way}[{at}]"), item)),
        _ if many => Ok(()),
        inner => arrive(&way, inner),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use serde_json::json;

    fn ways(value: &mut Value, name: &str) -> Vec<String> {
        let mut found = Vec::new();
        each(value, name, &mut |way, _| {
            found.push(way.to_owned());
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn every_value_of_a_name_is_reached() {
        let mut value = json!({
            "name": "a",
            "payer": {"identity": {"name": "b"}},
            "receivers": [{"name": "c"}, {"amount": 1}, {"name": "d"}, 7],
            "a": [{"b": [{"c": 1}, {"c": 2}]}, {"b": [{"c": 3}]}],
            "texts": ["x", "y"],
        });
        assert_eq!(ways(&mut value, "name"), ["name"]);
        assert_eq!(
            ways(&mut value, "payer.identity.name"),
            ["payer.identity.name"]
        );
        assert_eq!(
            ways(&mut value, "receivers[].name"),
            ["receivers[0].name", "receivers[2].name"]
        );
        assert_eq!(
            ways(&mut value, "a[].b[].c"),
            ["a[0].b[0].c", "a[0].b[1].c", "a[1].b[0].c"]
        );
        assert_eq!(ways(&mut value, "texts[]"), ["texts[0]", "texts[1]"]);
        for absent in [
            "other",
            "name.first",
            "payer[].identity",
            "payer.other.name",
            "receivers.name",
        ] {
            assert!(ways(&mut value, absent).is_empty(), "{absent}");
        }
        assert!(ways(&mut json!([1]), "name").is_empty());
    }

    #[test]
    fn values_are_changed_in_their_place_until_an_error() {
        let mut value = json!({"list": [{"n": 1}, {"n": 2}, {"n": 3}]});
        let refused = each(&mut value, "list[].n", &mut |way, n| {
            if *n == 2 {
                return Err(Error::input(way, "is two"));
            }
            *n = json!(10);
            Ok(())
        });
        assert_eq!(refused.unwrap_err().field(), Some("list[1].n"));
        assert_eq!(value, json!({"list": [{"n": 10}, {"n": 2}, {"n": 3}]}));
    }
}
