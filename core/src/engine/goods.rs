//! Goods and scenes as the two dialects call them, so that a merchant's code does not change when
//! the dialect does: what is given in one dialect's names is sent in the other's.

use crate::order::Dialect;
use serde_json::{Map, Value};

/// Names in v2 and in v3 (v2 reference, 2.1; v3 reference, 7.1).
type Names = &'static [(&'static str, &'static str)];

const DETAIL: Names = &[("receipt_id", "invoice_id")];
const GOODS: Names = &[
    ("goods_id", "merchant_goods_id"),
    ("wxpay_goods_id", "wechatpay_goods_id"),
    ("price", "unit_price"),
];
const SCENE: Names = &[("wap_url", "app_url"), ("wap_name", "app_name")];
/// What the type of an H5 scene is called.
const SYSTEMS: Names = &[("IOS", "iOS")];

/// The goods in a dialect's names.
pub(super) fn detail(given: &Value, dialect: Dialect) -> Value {
    let mut detail = given.clone();
    if let Value::Object(map) = &mut detail {
        rename(map, DETAIL, dialect);
        let goods = map.get_mut("goods_detail").and_then(Value::as_array_mut);
        for item in goods.into_iter().flatten() {
            if let Value::Object(item) = item {
                rename(item, GOODS, dialect);
            }
        }
    }
    detail
}

/// The scene in a dialect's names.
pub(super) fn scene(given: &Value, dialect: Dialect) -> Value {
    let mut scene = given.clone();
    if let Some(h5) = scene.get_mut("h5_info").and_then(Value::as_object_mut) {
        let kind = h5.get("type").and_then(Value::as_str).unwrap_or_default();
        // An app's name is called alike in both; only a page's is not.
        let is_page = kind.eq_ignore_ascii_case("wap");
        if let Some(renamed) = said(kind, SYSTEMS, dialect) {
            h5.insert("type".to_owned(), renamed.into());
        }
        if is_page {
            rename(h5, SCENE, dialect);
        }
    }
    scene
}

/// Gives members the dialect's names; one that is there under that name already stays.
fn rename(map: &mut Map<String, Value>, names: Names, dialect: Dialect) {
    let (renamed, old): (Vec<_>, Vec<_>) = names
        .iter()
        .map(|(v2, v3)| match dialect {
            Dialect::V2 => (*v2, *v3),
            Dialect::V3 => (*v3, *v2),
        })
        .unzip();
    for (name, old) in renamed.into_iter().zip(old) {
        if !map.contains_key(name)
            && let Some(value) = map.remove(old)
        {
            map.insert(name.to_owned(), value);
        }
    }
}

/// The dialect's word for another's.
fn said(word: &str, words: Names, dialect: Dialect) -> Option<&'static str> {
    words.iter().find_map(|(v2, v3)| match dialect {
        Dialect::V2 => (*v3 == word).then_some(*v2),
        Dialect::V3 => (*v2 == word).then_some(*v3),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn goods_and_scenes_are_translated_both_ways_and_stay_what_they_are() {
        let v2 = json!({ "cost_price": 5, "receipt_id": "r", "goods_detail": [
            { "goods_id": "a", "wxpay_goods_id": "w", "goods_name": "n", "quantity": 1, "price": 5 }] });
        let v3 = json!({ "cost_price": 5, "invoice_id": "r", "goods_detail": [
            { "merchant_goods_id": "a", "wechatpay_goods_id": "w", "goods_name": "n", "quantity": 1, "unit_price": 5 }] });
        for (given, dialect, sent) in [
            (&v2, Dialect::V3, &v3),
            (&v3, Dialect::V2, &v2),
            (&v2, Dialect::V2, &v2),
            (&v3, Dialect::V3, &v3),
        ] {
            assert_eq!(&detail(given, dialect), sent);
        }
        let page = json!({ "h5_info": { "type": "Wap", "wap_url": "u", "wap_name": "n" } });
        assert_eq!(
            scene(&page, Dialect::V3),
            json!({ "h5_info": { "type": "Wap", "app_url": "u", "app_name": "n" } })
        );
        let app = json!({ "h5_info": { "type": "IOS", "app_name": "n", "bundle_id": "b" } });
        let renamed = scene(&app, Dialect::V3);
        assert_eq!(renamed["h5_info"]["type"], "iOS");
        assert_eq!(renamed["h5_info"]["app_name"], "n");
        assert_eq!(scene(&renamed, Dialect::V2), app);
        for odd in [json!(null), json!([1]), json!({ "goods_detail": "x" })] {
            assert_eq!(detail(&odd, Dialect::V3), odd);
        }
    }

    #[test]
    fn a_name_of_the_dialect_is_not_overwritten() {
        let both = json!({ "goods_detail": [{ "goods_id": "old", "merchant_goods_id": "new" }] });
        assert_eq!(detail(&both, Dialect::V3), both);
    }
}
