use super::*;
use crate::error::{Advice, Kind};
use proptest::prelude::*;
use quick_xml::events::Event;

fn map(xml: &str) -> Vec<(String, String)> {
    pairs(&read(xml.as_bytes()).unwrap_or_else(|e| panic!("{xml}: {e}")))
}

fn pairs(fields: &Fields) -> Vec<(String, String)> {
    fields
        .iter()
        .map(|(n, v)| (n.to_owned(), v.to_owned()))
        .collect()
}

fn one(xml: &str) -> String {
    map(xml)[0].1.clone()
}

/// Reads with quick-xml, a second opinion; it knows nothing of what we refuse.
fn oracle(xml: &str) -> Option<Vec<(String, String)>> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut depth = 0;
    let mut found: Vec<(String, String)> = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                depth += 1;
                if depth == 2 {
                    found.push((utf8(tag.name().as_ref()), String::new()));
                }
            }
            Event::Empty(tag) if depth == 1 => {
                found.push((utf8(tag.name().as_ref()), String::new()))
            }
            Event::End(_) => depth -= 1,
            Event::Text(text) if depth == 2 => found.last_mut()?.1.push_str(&utf8(text.as_ref())),
            Event::CData(text) if depth == 2 => found.last_mut()?.1.push_str(&utf8(text.as_ref())),
            Event::GeneralRef(name) if depth == 2 => {
                let name = utf8(name.as_ref());
                let whole = format!("&{name};");
                found
                    .last_mut()?
                    .1
                    .push_str(&quick_xml::escape::unescape(&whole).ok()?);
            }
            Event::Eof => return Some(found),
            _ => {}
        }
    }
}

fn utf8(bytes: impl AsRef<[u8]>) -> String {
    String::from_utf8(bytes.as_ref().to_vec()).unwrap()
}

#[test]
fn genuine_shapes_are_taken() {
    let expected = vec![
        ("a".to_owned(), "1".to_owned()),
        ("b".to_owned(), "x y".to_owned()),
    ];
    for xml in [
        "<xml><a>1</a><b>x y</b></xml>",
        "<xml><a><![CDATA[1]]></a><b><![CDATA[x y]]></b></xml>",
        "\u{feff}<xml><a>1</a><b>x y</b></xml>",
        "\r\n  <xml>\n\t<a>1</a>\r\n  <b><![CDATA[x y]]></b>\n</xml>\n\n",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><a>1</a><b>x y</b></xml>",
        "<?xml version='1.0' encoding='utf-8' standalone='yes' ?><xml><a>1</a><b>x y</b></xml>",
        "<?xml version=\"1.0\"?><xml><a>1</a><b>x y</b></xml>",
        "<xml ><a >1</a ><b>x y</b></xml >",
    ] {
        assert_eq!(map(xml), expected, "{xml:?}");
    }
    assert_eq!(map("<xml></xml>"), vec![]);
    assert_eq!(map("<xml/>"), vec![]);
    assert_eq!(
        map("<xml><coupon_id_$0>1</coupon_id_$0><_x.y-1/></xml>")[1],
        ("_x.y-1".to_owned(), String::new())
    );
    assert_eq!(
        pairs(&read_root(b"<root><a>1</a></root>", "root").unwrap()).len(),
        1
    );
}

#[test]
fn values_are_kept_byte_for_byte() {
    assert_eq!(one("<xml><a> 1 \r\n</a></xml>"), " 1 \r\n");
    assert_eq!(
        one("<xml><a><![CDATA[ <b>&amp;</b> ]]></a></xml>"),
        " <b>&amp;</b> "
    );
    assert_eq!(one("<xml><a></a></xml>"), "");
    assert_eq!(one("<xml><a/></xml>"), "");
    assert_eq!(one("<xml><a><![CDATA[]]></a></xml>"), "");
    assert_eq!(one("<xml><a>01</a></xml>"), "01");
    assert_eq!(one("<xml><a>&#32;&#x20;&#9;</a></xml>"), "  \t");
    assert_eq!(
        one("<xml><a>&lt;&gt;&amp;&quot;&apos;&#65;&#x4e2d;&#10;</a></xml>"),
        "<>&\"'A中\n"
    );
    assert_eq!(
        one("<xml><a><![CDATA[a]]]]><![CDATA[>b]]></a></xml>"),
        "a]]>b"
    );
    assert_eq!(
        one("<xml><a><![CDATA[a]]]><![CDATA[]>b]]></a></xml>"),
        "a]]>b"
    );
    assert_eq!(one("<xml><a>\n<![CDATA[x]]> </a></xml>"), "\nx ");
    assert_eq!(one("<xml><a>]] ] \u{ff01}</a></xml>"), "]] ] \u{ff01}");
    assert_eq!(one("<xml><a><![CDATA[\u{ff01}]]]></a></xml>"), "\u{ff01}]");
}

#[test]
fn plain_values_borrow_from_the_message() {
    let xml = b"<xml><a>1</a><b><![CDATA[2]]></b></xml>".to_vec();
    let fields = read(&xml).unwrap();
    let range = xml.as_ptr_range();
    assert!(
        fields
            .iter()
            .all(|(n, v)| range.contains(&n.as_ptr()) && range.contains(&v.as_ptr()))
    );
}

#[test]
fn everything_in_which_readers_differ_is_refused() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xml><a>&b;</a></xml>";
    let refused = [
        ("", "ends too early"),
        ("   ", "ends too early"),
        ("<!DOCTYPE xml><xml><a>1</a></xml>", "DOCTYPE"),
        (bomb, "DOCTYPE"),
        ("<xml><!DOCTYPE x><a>1</a></xml>", "DOCTYPE"),
        ("<xml><a>&xxe;</a></xml>", "only &amp;"),
        ("<xml><a>&nbsp;</a></xml>", "only &amp;"),
        ("<xml><a>& b</a></xml>", "only &amp;"),
        ("<xml><a>&#0;</a></xml>", "only &amp;"),
        ("<xml><a>&#8;</a></xml>", "only &amp;"),
        ("<xml><a>&#xD800;</a></xml>", "only &amp;"),
        ("<xml><a>&#xFFFF;</a></xml>", "only &amp;"),
        ("<xml><a>&#x110000;</a></xml>", "only &amp;"),
        ("<xml><a>&#+65;</a></xml>", "only &amp;"),
        ("<xml><a>&#X41;</a></xml>", "only &amp;"),
        ("<xml><a>&#;</a></xml>", "only &amp;"),
        ("<xml><!-- c --><a>1</a></xml>", "comments"),
        ("<xml><a>1<!-- c --></a></xml>", "comments"),
        ("<!-- c --><xml><a>1</a></xml>", "comments"),
        ("<xml><?php echo 1 ?><a>1</a></xml>", "processing"),
        ("<xml><a>1<?x?></a></xml>", "processing"),
        ("<xml><a>1</a></xml><!-- c -->", "follows"),
        ("<xml><a>1</a><a>1</a></xml>", "repeated"),
        ("<xml><a>1</a><b/><a/></xml>", "repeated"),
        ("<xml><a><b>1</b></a></xml>", "inside another"),
        ("<xml><a>1<b/></a></xml>", "inside another"),
        ("<xml><a x=\"1\">1</a></xml>", "attributes"),
        ("<xml xmlns=\"u\"><a>1</a></xml>", "attributes"),
        ("<x:xml><a>1</a></x:xml>", "another name"),
        ("<xml><n:a>1</n:a></xml>", "prefixes"),
        ("<xml><1a>1</1a></xml>", "a name"),
        ("<xml><é>1</é></xml>", "a name"),
        ("<xml>< a>1</a></xml>", "a name"),
        ("<xml><>1</></xml>", "a name"),
        ("<xml><a>1</b></xml>", "another name"),
        ("<xml><a>1</a2></xml>", "another name"),
        ("<xml><a>1</A></xml>", "another name"),
        ("<xml><a>1</a></XML>", "another name"),
        ("<XML><a>1</a></XML>", "another name"),
        ("<root><a>1</a></root>", "another name"),
        ("<xml>text<a>1</a></xml>", "outside"),
        ("<xml><a>1</a>text</xml>", "outside"),
        ("<xml><![CDATA[x]]><a>1</a></xml>", "outside"),
        ("x<xml><a>1</a></xml>", "should begin"),
        ("<xml><a>1</a></xml>x", "follows"),
        ("<xml><a>1</a></xml><xml/>", "follows"),
        ("<xml><a>1</a></xml>\0", "follows"),
        ("<xml><a>x]]>y</a></xml>", "]]>"),
        ("<xml><a>1<![CDATA[2]]></a></xml>", "beside"),
        ("<xml><a><![CDATA[2]]>1</a></xml>", "beside"),
        ("<xml><a><![CDATA[2]]>&#65;</a></xml>", "beside"),
        ("<xml><a><![CDATA[1]]> <![CDATA[2]]></a></xml>", "beside"),
        ("<xml><a><![CDATA[1]]><![CDATA[2]]></a></xml>", "split"),
        ("<xml><a><![CDATA[]]><![CDATA[1]]></a></xml>", "split"),
        ("<xml><a><![CDATA[x]]]]><![CDATA[y]]></a></xml>", "split"),
        ("<xml><a><![CDATA[x]]]><![CDATA[y]]></a></xml>", "split"),
        ("<xml><a><![CDATA[x]]><![CDATA[>y]]></a></xml>", "split"),
        ("<xml><a><![CDATA[x]]><![CDATA[]>y]]></a></xml>", "split"),
        ("<xml><a>1\u{0}</a></xml>", "control"),
        ("<xml><a>1\u{1b}</a></xml>", "control"),
        ("<xml><a><![CDATA[1\u{8}]]></a></xml>", "control"),
        ("<xml><a><![CDATA[\u{ffff}]]></a></xml>", "forbids"),
        ("<xml><a>\u{fffe}</a></xml>", "forbids"),
        (
            "<?xml version=\"1.0\" encoding=\"GBK\"?><xml/>",
            "declaration",
        ),
        (
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><xml/>",
            "declaration",
        ),
        ("<?xml version=\"1.1\"?><xml/>", "declaration"),
        (
            "<?xml version=\"1.0\"\u{c}encoding=\"UTF-8\"?><xml/>",
            "declaration",
        ),
        ("<?xml?><xml/>", "declaration"),
        ("<?xmlversion=\"1.0\"?><xml/>", "declaration"),
        ("<?xml version=\"1.0\" x?><xml/>", "declaration"),
        (
            "<?xml version=\"1.0\"?><?xml version=\"1.0\"?><xml/>",
            "processing",
        ),
        ("<?xml version=\"1.0\"", "does not end"),
        ("\u{feff}\u{feff}<xml/>", "should begin"),
        ("<xml><a>1", "early"),
        ("<xml><a>1</a>", "early"),
        ("<xml><a>1</a", "early"),
        ("<xml><a>1</", "early"),
        ("<xml><a>1</a></xml", "early"),
        ("<xml><", "early"),
        ("<", "early"),
        ("<xml><a><![CDATA[1", "early"),
        ("<xml><a", "early"),
        ("<xml", "early"),
    ];
    for (xml, why) in refused {
        let error = read(xml.as_bytes()).map(|f| pairs(&f)).expect_err(xml);
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Wire, Advice::Query),
            "{xml}"
        );
        assert!(error.text().contains(why), "{xml}: {error}");
    }
}

#[test]
fn other_encodings_are_refused() {
    let xml = "<xml><a>中</a></xml>";
    let utf16: Vec<u8> = xml.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf16_bom = [b"\xFF\xFE".as_slice(), &utf16].concat();
    let gbk = b"<xml><a>\xd6\xd0</a></xml>".to_vec();
    let overlong = b"<xml><a>\xc0\xbc</a></xml>".to_vec();
    for bytes in [utf16, utf16_bom, gbk, overlong] {
        assert_eq!(read(&bytes).unwrap_err().kind(), Kind::Wire);
    }
}

#[test]
fn size_count_and_names_are_limited() {
    let with = |n: usize| {
        let all: String = (0..n).map(|i| format!("<a{i}>1</a{i}>")).collect();
        format!("<xml>{all}</xml>")
    };
    assert_eq!(map(&with(MAX_FIELDS)).len(), MAX_FIELDS);
    assert!(read(with(MAX_FIELDS + 1).as_bytes()).is_err());
    let named = |n: usize| format!("<xml><{0}>1</{0}></xml>", "n".repeat(n));
    assert!(read(named(MAX_NAME).as_bytes()).is_ok());
    assert!(read(named(MAX_NAME + 1).as_bytes()).is_err());
    for (length, fits) in [(MAX_NAME, true), (MAX_NAME + 1, false)] {
        let fields: Fields = [("n".repeat(length), "1")].into_iter().collect();
        assert_eq!(write(&fields).is_ok(), fits, "{length}");
    }
    let sized = |n: usize| format!("<xml><a>{}</a></xml>", "x".repeat(n - 18));
    assert!(read(sized(MAX_MESSAGE).as_bytes()).is_ok());
    assert!(read(sized(MAX_MESSAGE + 1).as_bytes()).is_err());
    let deep = "<a>".repeat(50_000);
    assert!(read(deep.as_bytes()).is_err());
    assert!(read_nested(format!("<xml>{deep}").as_bytes()).is_err());
}

#[test]
fn no_prefix_of_a_message_is_a_message() {
    let xml = "<xml><a><![CDATA[微信]]></a><b>1</b><c>&lt;</c></xml>".as_bytes();
    for end in 0..xml.len() {
        assert!(read(&xml[..end]).is_err(), "{end}");
    }
    assert!(read(xml).is_ok());
}

#[test]
fn what_cannot_be_read_is_not_written() {
    for (name, value) in [
        ("a", "x\u{0}"),
        ("a", "\u{b}"),
        ("a", "\u{ffff}"),
        ("a b", "1"),
        ("", "1"),
        ("a:b", "1"),
        ("1", "1"),
        ("中", "1"),
    ] {
        let fields: Fields = [(name, value)].into_iter().collect();
        let error = write(&fields).unwrap_err();
        assert_eq!((error.kind(), error.field()), (Kind::Input, Some(name)));
    }
    let many: Fields = (0..=MAX_FIELDS).map(|i| (format!("a{i}"), "1")).collect();
    assert_eq!(write(&many).unwrap_err().kind(), Kind::Input);
    let long: Fields = [("a", "x".repeat(MAX_MESSAGE))].into_iter().collect();
    assert_eq!(write(&long).unwrap_err().kind(), Kind::Input);
}

#[test]
fn what_is_exactly_within_the_limits_is_written() {
    let many = |n: usize| -> Fields { (0..n).map(|i| (format!("a{i}"), "1")).collect() };
    assert_eq!(
        read(&write(&many(MAX_FIELDS)).unwrap()).unwrap().len(),
        MAX_FIELDS
    );
    assert!(write(&many(MAX_FIELDS + 1)).is_err());
    let frame = "<xml><a><![CDATA[]]></a></xml>".len();
    for (length, fits) in [(MAX_MESSAGE, true), (MAX_MESSAGE + 1, false)] {
        let fields: Fields = [("a", "x".repeat(length - frame))].into_iter().collect();
        let written = write(&fields).map(|bytes| bytes.len());
        assert_eq!(written.ok(), fits.then_some(length));
    }
}

#[test]
fn end_marks_are_split_and_joined() {
    let fields: Fields = [("a", "]]>"), ("b", "]]]>]]>>"), ("c", "]]")]
        .into_iter()
        .collect();
    let xml = write(&fields).unwrap();
    assert!(
        std::str::from_utf8(&xml)
            .unwrap()
            .starts_with("<xml><a><![CDATA[]]]]><![CDATA[>]]></a>")
    );
    assert_eq!(read(&xml).unwrap(), fields);
}

#[test]
fn the_one_nested_answer_is_flattened() {
    let xml = "<xml>\n<return_code><![CDATA[SUCCESS]]></return_code><hblist>\n<hbinfo><openid><![CDATA[o1]]></openid>\
        <amount>100</amount></hbinfo><hbinfo><openid>o2</openid></hbinfo></hblist><single><x>1</x></single></xml>";
    assert!(read(xml.as_bytes()).is_err());
    let fields = read_nested(xml.as_bytes()).unwrap();
    assert_eq!(fields.get("return_code"), Some("SUCCESS"));
    assert_eq!(fields.get("hblist.hbinfo[0].openid"), Some("o1"));
    assert_eq!(fields.get("hblist.hbinfo[0].amount"), Some("100"));
    assert_eq!(fields.get("hblist.hbinfo[1].openid"), Some("o2"));
    assert_eq!(fields.get("single[0].x"), Some("1"));
    assert_eq!(fields.len(), 5);
}

#[test]
fn nested_answers_are_bounded_and_unambiguous() {
    let refused = [
        "<xml><a>1</a><a>1</a></xml>",
        "<xml><a><b>1</b><b>2</b></a></xml>",
        "<xml><a><b><c>1</c></b></a><a><b><c>1</c></b></a></xml>",
        "<xml><a><b><c><d><e>1</e></d></c></b></a></xml>",
        "<xml><a><b>1</b>text</a></xml>",
        "<xml><a>text<b>1</b></a></xml>",
        "<xml><a><b>1</b><!-- --></a></xml>",
    ];
    for xml in refused {
        assert!(read_nested(xml.as_bytes()).is_err(), "{xml}");
    }
    assert!(read_nested(b"<xml><a><b><c><d>1</d></c></b></a></xml>").is_ok());
    for after in ["x", "<xml/>", "<!-- -->"] {
        assert!(read_nested(format!("<xml><a>1</a></xml>{after}").as_bytes()).is_err());
    }
    for (count, fits) in [(MAX_FIELDS, true), (MAX_FIELDS + 1, false)] {
        let all: String = (0..count).map(|i| format!("<a{i}>1</a{i}>")).collect();
        let read = read_nested(format!("<xml>{all}</xml>").as_bytes()).map(|f| f.len());
        assert_eq!(read.ok(), fits.then_some(count));
    }
    let wide = format!("<xml><a>{}</a></xml>", "<b><c>1</c></b>".repeat(MAX_FIELDS));
    assert!(read_nested(wide.as_bytes()).is_err());
}

#[test]
fn errors_hold_no_value() {
    let error = read(b"<xml><openid>o-secret-1</openid><a>o-secret-2 &x; </a></xml>").unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
}

/// Pieces of which messages and near-messages are made.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<xml>",
        "</xml>",
        "<a>",
        "</a>",
        "<b>",
        "</b>",
        "<a/>",
        "<![CDATA[",
        "]]>",
        "]",
        ">",
        "<",
        "&amp;",
        "&#65;",
        "&#x1;",
        "&",
        ";",
        " ",
        "\r\n",
        "1",
        "中",
        "\u{ff01}",
        "<!--",
        "-->",
        "<?xml version=\"1.0\"?>",
        "</",
        "<a x=\"\">",
        "\u{feff}",
        "\u{1}",
    ]);
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

fn wrapped() -> impl Strategy<Value = String> {
    prop_oneof![
        soup(),
        soup().prop_map(|s| format!("<xml>{s}</xml>")),
        soup().prop_map(|s| format!("<xml><c>{s}</c></xml>"))
    ]
}

fn any_fields() -> impl Strategy<Value = Fields<'static>> {
    let value = prop_oneof![
        "[ -~\\n\\r\\t]{0,20}",
        "[\\]>]{0,8}",
        "[\\u{a0}-\\u{d7ff}\\u{e000}-\\u{fffd}\\u{10000}-\\u{10ffff}]{0,8}"
    ];
    prop::collection::vec(("[A-Za-z_][A-Za-z0-9_.$-]{0,20}", value), 0..20)
        .prop_map(|v| v.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_written_is_read(fields in any_fields()) {
        let xml = write(&fields).unwrap();
        prop_assert_eq!(&read(&xml).unwrap(), &fields);
        prop_assert_eq!(oracle(std::str::from_utf8(&xml).unwrap()), Some(pairs(&fields)));
    }

    #[test]
    fn every_message_that_is_taken_has_one_map(xml in wrapped()) {
        if let Ok(fields) = read(xml.as_bytes()) {
            let again = write(&fields).unwrap();
            prop_assert_eq!(&read(&again).unwrap(), &fields);
            let bare = xml.trim_start_matches('\u{feff}');
            prop_assert_eq!(oracle(bare), Some(pairs(&fields)), "{}", xml);
            prop_assert_eq!(&read_nested(xml.as_bytes()).unwrap(), &fields);
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
        let _ = read_nested(&bytes);
        let _ = read(&[b"<xml><a>".as_slice(), &bytes, b"</a></xml>"].concat());
    }

    #[test]
    fn no_flipped_bit_goes_unnoticed(fields in any_fields(), at in any::<prop::sample::Index>(), bit in 0u8..8) {
        let mut xml = write(&fields).unwrap();
        let at = at.index(xml.len());
        xml[at] ^= 1 << bit;
        if let Ok(read) = read(&xml) {
            prop_assert_ne!(read, fields);
        }
    }
}
