use super::*;

fn parse(text: &'static str) -> Result<Operation, Fault> {
    operation("Product", "POST /a/b", text)
}

const HEAD: &str = "title A thing\nzh 事\npage somewhere\n";

/// An entry with the usual head before `lines`.
fn entry(lines: &str) -> Result<Operation, Fault> {
    parse(Box::leak(format!("{HEAD}{lines}").into_boxed_str()))
}

#[test]
fn an_entry_that_says_nothing_has_the_default_rules() {
    let op = entry("").unwrap();
    let plain = Operation::plain(Method::Post, Dialect::V2);
    assert_eq!(
        (op.title, op.title_zh, op.page, op.product),
        ("A thing", "事", "somewhere", "Product")
    );
    assert_eq!(
        (op.host, op.app_field, op.merchant_field),
        (plain.host, plain.app_field, plain.merchant_field)
    );
    assert_eq!(
        (op.signs, op.sign_type, op.reply),
        (plain.signs, plain.sign_type, plain.reply)
    );
    assert!(op.listed && op.nonce && op.result && !op.client_cert && !op.deprecated);
}

#[test]
fn every_word_of_the_format_is_read() {
    let op = entry(
        "# a comment\ndeprecated\nhost x.example\napp -\nmerchant mchid\nnonceless\nsign hmac\nsign_type always\n\
         cert\nresultless\nreply unsigned\nrepeat same out_no\nwecom a b\none a|b+c\nany d|e\nwhen f=1,2 one g|h\nwhen i any j\n\
         note Why it is so.\n",
    )
    .unwrap();
    assert!(op.deprecated && !op.nonce && op.client_cert && !op.result);
    assert_eq!(
        (op.host, op.app_field, op.merchant_field),
        ("x.example", None, Some("mchid"))
    );
    assert_eq!(
        (op.signs, op.sign_type),
        (Signs::HmacOnly, SignTypeField::Always)
    );
    assert_eq!(
        (op.reply, op.repeat),
        (ReplyForm::Unsigned, Repeat::Same("out_no"))
    );
    assert_eq!(op.wecom, Some(&["a", "b"][..]));
    assert_eq!(op.one_of, [["a", "b+c"]]);
    assert_eq!(op.note, Some("Why it is so."));
    let [any, when, present] = op.needs else {
        panic!("{:?}", op.needs)
    };
    assert!(any.when.is_none() && any.any == ["d", "e"] && !any.exactly_one);
    let condition = when.when.as_ref().unwrap();
    assert_eq!((condition.field, condition.values), ("f", &["1", "2"][..]));
    assert!(when.any == ["g", "h"] && when.exactly_one);
    assert!(present.when.as_ref().unwrap().values.is_empty() && present.any == ["j"]);
}

#[test]
fn a_field_carries_all_that_its_line_says() {
    let op = entry(
        "> a_no!   text 6..32 {A B,C} @query ~number # 名 # 字\n> b.c int\n> d[].e! json 5 [X]\n",
    )
    .unwrap();
    let [a, b, d] = op.request else {
        panic!("{:?}", op.request)
    };
    assert_eq!(
        (a.name, a.kind, a.required, a.min, a.max),
        ("a_no", FieldKind::Text, true, Some(6), Some(32))
    );
    assert_eq!(
        (a.values, a.closed, a.place, a.shape),
        (&["A B", "C"][..], true, Place::Query, Shape::Number)
    );
    assert_eq!((a.label, a.nested), ("名 # 字", false));
    assert!(b.nested && !b.required && b.place == Place::Body && b.max.is_none());
    assert!(d.nested && d.required && !d.closed && d.values == ["X"] && d.max == Some(5));
}

#[test]
fn answers_of_several_statuses_are_kept_apart() {
    let op = entry("< a text\n").unwrap();
    assert_eq!(
        (op.status, op.answer.len(), op.other_answers.len()),
        (200, 1, 0)
    );
    let op = entry("answer 204\nanswer 403\n< code! text\n").unwrap();
    assert_eq!((op.status, op.answer.len()), (204, 0));
    let [(403, fields)] = op.other_answers else {
        panic!("{:?}", op.other_answers)
    };
    assert_eq!(fields[0].name, "code");
}

#[test]
fn fields_of_a_v3_operation_fit_the_format() {
    let text = "title Query\nzh 查\npage x\n> id! text 32 # 号\n> amount! object\n> amount.total! int # 总\n";
    let op = operation("P", "GET /v3/x/{id}", text).unwrap();
    assert_eq!(
        (op.field("id").unwrap().place, op.place("other")),
        (Place::Path, Place::Query)
    );
    assert!(op.field("amount.total").is_none());
}

#[test]
fn what_is_said_of_v3_fields_is_read() {
    let text = "title A\nzh 甲\npage x\n> a_no! text 64\n> r list\n> r[].name text 8 ~bytes ~sealed\n\
                > r[].b object\n> r[].b.c int\n> way texts [A,B]\n> at text ~time\n< day text ~day ~sealed\n";
    let op = operation("P", "POST /v3/a/{a_no}/b", text).unwrap();
    let [a_no, r, name, b, c, way, at] = op.request else {
        panic!("{:?}", op.request)
    };
    assert_eq!((a_no.place, r.place), (Place::Path, Place::Body));
    assert_eq!((r.inside, b.inside, c.inside, way.inside), (3, 1, 0, 0));
    assert!(name.encrypted && name.in_bytes && !a_no.encrypted && !a_no.in_bytes);
    assert_eq!((name.leaf(), c.leaf(), a_no.leaf()), ("name", "c", "a_no"));
    assert_eq!((way.kind, way.values), (FieldKind::Texts, &["A", "B"][..]));
    assert_eq!((at.shape, op.answer[0].shape), (Shape::Time, Shape::Day));
    assert!(op.answer[0].encrypted);
    let tops: Vec<&str> = crate::operations::outer(op.request)
        .map(|(f, _)| f.name)
        .collect();
    assert_eq!(tops, ["a_no", "r", "way", "at"]);
    assert_eq!(op.path_names().collect::<Vec<_>>(), ["a_no"]);
    assert_eq!(
        (op.app_field, op.merchant_field, op.nonce),
        (None, None, false)
    );
}

#[test]
fn a_path_names_required_fields_and_v3_has_nothing_of_v2() {
    for lines in [
        "> b! text\n",
        "> a text\n",
        "> a! text\ncert\n",
        "> a! text\nsign hmac\n",
        "> a! text\nnonceless\n",
    ] {
        let text: &'static str = Box::leak(format!("{HEAD}{lines}").into_boxed_str());
        assert!(operation("P", "GET /v3/x/{a}", text).is_err(), "{lines}");
    }
}

#[test]
fn entries_that_are_not_of_the_format_are_refused() {
    for lines in [
        "colour blue\n",
        "sign sha1\n",
        "sign_type perhaps\n",
        "reply pink\n",
        "repeat same\n",
        "repeat often x\n",
        "cert yes\n",
        "nonceless no\n",
        "title\n",
        "> a\n",
        "> a colour\n",
        "> a text x\n",
        "> a text 6..x\n",
        "> a text {A\n",
        "> a text @moon\n",
        "> a text ~round\n",
        "when a=1\n",
        "when a=1 none b\n",
        "answer ok\n",
    ] {
        assert!(entry(lines).is_err(), "{lines}");
    }
    assert!(parse("zh 事\npage x\n").unwrap_err().contains("no title"));
    assert!(operation("P", "FETCH /a", HEAD).is_err());
    assert!(operation("P", "POST", HEAD).is_err());
}
