"""What crosses the boundary between languages: amounts, types, names, operations, and what would leave this machine."""

import json

from sealed import APPID, EXAMPLE_KEY, OPENID, sign
from shape import bad_input, case, error

NATIVE = {"out_trade_no": "HOSTILE-0001", "kind": "native", "total": 100, "description": "tea"}


def _order(kind: str, name: str, field: str, /, **changes) -> dict:
    params = {key: value for key, value in {**NATIVE, **changes}.items() if value is not ...}
    return case(kind, name, "order.place", engine=True, params=params, fails=bad_input(field))


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
        yield case(kind, f"a refund of an amount that is {what}", "refund.place", engine=True,
                    params={**refund, "amount": value}, fails=bad_input("amount"))
        yield case(kind, f"a transfer of an amount that is {what}", "transfer.place", engine=True,
                    params={**payout, "amount": value}, fails=bad_input("amount"))


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
    yield case(kind, "ids that are one text", "event.done", engine=True, params={"ids": "x"}, fails=bad_input("ids"))
    yield case(kind, "ids that are numbers", "event.done", engine=True, params={"ids": [1]}, fails=bad_input("ids"))
    yield case(kind, "ids with a null", "event.done", engine=True, params={"ids": ["x", None]}, fails=bad_input("ids"))
    yield case(kind, "ids that nobody gave", "event.done", engine=True, params={"ids": ["x"]}, gives={"done": 0})
    yield case(kind, "a limit that is text", "event.take", engine=True, params={"limit": "5"}, fails=bad_input("limit"))
    yield case(kind, "a limit that is a fraction", "task.tick", engine=True, params={"limit": 1.5}, fails=bad_input("limit"))
    yield case(kind, "headers that are text", "notice.receive", engine=True, params={"headers": "a: b"}, blob="<xml></xml>",
                fails=bad_input("headers"))
    deep = "bottom"
    for _ in range(10):
        deep = {"a": [deep]}
    fields = {"deep": json.dumps(deep, separators=(",", ":"))}
    yield case(kind, "a value nested deeply is signed as its JSON text", "v2.sign",
                params={"params": {"deep": deep}, "key": EXAMPLE_KEY}, gives={"sign": sign(fields, EXAMPLE_KEY)})
    fields = {"total_fee": "9007199254740991", "minus": "-1", "zero": "0"}
    yield case(kind, "whole numbers are signed with all their digits", "v2.sign",
                params={"params": {"total_fee": 9007199254740991, "minus": -1, "zero": 0, "none": None}, "key": EXAMPLE_KEY},
                gives={"sign": sign(fields, EXAMPLE_KEY)})
    fields = {"body": "a\tb\r\nc 😀 \u2028 \u0301 ÿ"}
    yield case(kind, "text is signed byte for byte", "v2.sign",
                params={"params": fields, "key": EXAMPLE_KEY}, gives={"sign": sign(fields, EXAMPLE_KEY)})
    for what, value in {"a float": 12.5, "true": True, "beyond 2^64": 100000000000000000000}.items():
        yield case(kind, f"a field to sign that is {what}", "v2.sign",
                    params={"params": {"total_fee": value}, "key": EXAMPLE_KEY}, fails=bad_input("total_fee"))
        yield case(kind, f"a field of a raw operation that is {what}", "POST /pay/unifiedorder", engine=True,
                    params={"body": "tea", "out_trade_no": "HOSTILE-0001", "total_fee": value}, fails=bad_input("total_fee"))


def names():
    kind = "boundary: names"
    for name in ["total_fee", "Total", "total ", "", "__proto__", "constructor", "out_trade_no\0", "金额"]:
        yield _order(kind, f"a parameter named {json.dumps(name, ensure_ascii=False)}", name, **{name: "x"})
    for what, params in {"a list": [], "text": "out_trade_no", "a number": 7, "true": True}.items():
        yield case(kind, f"parameters of an order that are {what}", "order.place", engine=True, params=params,
                    fails=bad_input("params"))
        yield case(kind, f"parameters of a tool that are {what}", "v2.sign", params=params, fails=bad_input("params"))
    yield case(kind, "parameters that are null are none", "order.place", engine=True, params=None, fails=bad_input("out_trade_no"))
    yield case(kind, "no parameters where some are needed", "v2.sign", fails=bad_input("params"))
    yield case(kind, "a parameter of a verb that takes none", "ledger.verify", engine=True, params={"deep": True},
                fails=bad_input("deep"))
    yield case(kind, "no blob where one is needed", "v2.decode", fails=bad_input("blob"))
    yield case(kind, "no body of a notice", "notice.receive", engine=True, fails=bad_input("blob"))
    yield case(kind, "a field named key, in the toolbox", "v2.sign", params={"params": {"key": "x"}, "key": EXAMPLE_KEY}, fails=bad_input("key"))
    yield case(kind, "a key that is empty, in the toolbox", "v2.sign", params={"params": {"a": "1"}, "key": ""}, fails=bad_input("key"))
    yield case(kind, "a key that is null, in the toolbox", "v2.verify", params={"params": {"a": "1"}, "key": None}, fails=bad_input("key"))
    yield case(kind, "an algorithm that does not exist, in the toolbox", "v2.sign",
                params={"params": {"a": "1"}, "key": EXAMPLE_KEY, "sign_type": "SHA1"}, fails=bad_input("sign_type"))
    yield case(kind, "an algorithm in small letters, in the toolbox", "v2.verify",
                params={"params": {"a": "1"}, "key": EXAMPLE_KEY, "sign_type": "md5"}, fails=bad_input("sign_type"))
    for name in ["a b", "1a", "", "a:b", "<a>", "a" * 65, "金额"]:
        shown = json.dumps(name[:8], ensure_ascii=False)
        yield case(kind, f"a field to write that is named {shown}", "v2.encode", params={"params": {name: "1"}}, fails=bad_input(name))
    yield case(kind, "a field to write with a NUL", "v2.encode", params={"params": {"a": "\0"}}, fails=bad_input("a"))
    yield case(kind, "a field to write with a flag", "v2.encode", params={"params": {"a": True}}, fails=bad_input("a"))
    wire = "<xml><a><![CDATA[x]]]]><![CDATA[>y&<z]]></a></xml>"
    yield case(kind, "a value that ends CDATA is written in two", "v2.encode", params={"params": {"a": "x]]>y&<z"}},
                gives={"bytes": len(wire)}, file=wire)


def operations():
    kind = "boundary: operations"
    for name in ["order.steal", "ORDER.PLACE", "order", "", "order.", ".place", "constructor", "order.place\0", "v2.decrypt"]:
        yield case(kind, f"an operation named {json.dumps(name)}", name, engine=True, fails=error("Missing", None, "never"))
    for line in [
        "POST pay/orderquery", "PUT /pay/orderquery", "post /pay/orderquery", "POST /pay/orderquery?a=1",
        "POST /pay/../secapi/pay/refund", "POST //evil.example/pay/orderquery", "POST https://evil.example/pay/orderquery",
        "POST /pay/orderquery\r\nHost: evil.example", "order.place ", "POST ",
    ]:
        yield case(kind, f"a request line {json.dumps(line)}", line, engine=True, params={}, fails=bad_input("operation"))
    query = {"out_trade_no": "HOSTILE-0001"}
    for name, value in {"sign": "X", "key": "X", "mch_id": "1900000999", "sign_type": "MD5"}.items():
        yield case(kind, f"a raw operation with its own {name}", "POST /pay/orderquery", engine=True,
                    params={**query, name: value}, fails=bad_input(name))
    yield case(kind, "a raw operation whose parameters are a list", "POST /pay/orderquery", engine=True, params=[], fails=bad_input("params"))
    yield case(kind, "a raw operation without what it requires", "POST /tools/shorturl", engine=True, params={}, fails=bad_input("long_url"))
    yield case(kind, "a raw operation with two answers to one question", "http.prepare", engine=True,
                params={"operation": "POST /pay/unifiedorder", "params": {
                    "out_trade_no": "HOSTILE-0001", "total_fee": 100, "body": "tea", "spbill_create_ip": "127.0.0.1",
                    "notify_url": "https://shop.example/n?a=1", "trade_type": "NATIVE", "product_id": "1"}},
                fails=bad_input("notify_url"))


def outgoing():
    """Parameters that would leave this machine."""
    kind = "outbound: parameters"
    link = {"appid": APPID, "redirect_uri": "https://shop.example/back"}
    for what, field, value in [
        ("scope that does not exist", "scope", "snsapi_all"), ("state with a blank", "state", "a b"), ("state that is too long", "state", "a" * 129),
        ("address that runs a script", "redirect_uri", "javascript:alert(1)"), ("address without a host", "redirect_uri", "https:///x"),
        ("app that would add a parameter", "appid", "wx1&scope=snsapi_userinfo"),
    ]:
        yield case(kind, f"a link with a {what}", "openid.link", engine=True, params={**link, field: value}, fails=bad_input(field))
    yield case(kind, "a link is escaped", "openid.link", engine=True, params={**link, "redirect_uri": "https://shop.example/a?b=c&d=茶#e"},
                gives={"link": "https://open.weixin.qq.com/connect/oauth2/authorize?appid=" + APPID +
                       "&redirect_uri=https%3A%2F%2Fshop.example%2Fa%3Fb%3Dc%26d%3D%E8%8C%B6%23e&response_type=code&scope=snsapi_base&state=#wechat_redirect"})
    exchange = {"kind": "mini_program", "appid": APPID, "code": "0123456789abcdef"}
    yield case(kind, "a code with a line break", "openid.exchange", engine=True, params={**exchange, "code": "a\r\nHost: evil.example"}, fails=bad_input("code"))
    yield case(kind, "a code of an app without a secret", "openid.exchange", engine=True, params={**exchange, "appid": "wx0000000000000000"},
                fails={"kind": "Config"})
    yield case(kind, "a code of an unknown kind", "openid.exchange", engine=True, params={**exchange, "kind": "app"}, fails=bad_input("kind"))
    yield case(kind, "a static code of a product that is too long", "scan.link", engine=True, params={"product_id": "1" * 33}, fails=bad_input("product_id"))
    for date in ["yesterday", "20260230", "2026-13-01", "2026-1-1", "2026-1-1  ", "2026- 1- 1", "20261120 ", "２０２６", ""]:
        yield case(kind, f"a bill of the day {json.dumps(date)}", "bill.fetch", engine=True, params={"date": date}, fails=bad_input("date"))
    for what, params in {
        "a type that is none": {"type": "EVERYTHING"}, "a type in small letters": {"type": "all"}, "a trade bill's type for a fund flow": {"bill": "fund_flow", "type": "ALL"},
    }.items():
        yield case(kind, f"a bill with {what}", "bill.fetch", engine=True, params={"date": "20261120", **params}, fails=bad_input("type"))
    yield case(kind, "a bill of a sub-merchant that is too long", "bill.fetch", engine=True, params={"date": "20261120", "sub_mchid": "1" * 33},
               fails=bad_input("sub_mchid"))
    yield case(kind, "a static code of an app that the merchant has not", "scan.link", engine=True, params={"product_id": "1", "appid": "wx0000000000000000"},
               fails=bad_input("appid"))
    yield case(kind, "a bill of an unknown kind", "bill.fetch", engine=True, params={"date": "20261120", "bill": "all"}, fails=bad_input("bill"))
    yield case(kind, "a comparison with a bill that is none", "bill.compare", engine=True, params={"date": "20261120"}, blob="<html></html>", fails={"kind": "Wire"})
    yield case(kind, "a comparison with a file that is not there", "bill.compare", engine=True,
                params={"date": "20261120", "path": "/nowhere/bill.csv"}, fails=bad_input("path"))


def nothing_there():
    kind = "meaning: nothing there"
    for verb in ["order.get", "order.query", "order.close", "order.reverse", "client.params", "scan.answer"]:
        yield case(kind, f"{verb} of an order that nobody placed", verb, engine=True, params={"out_trade_no": "NOBODY-0001"},
                    fails=error("Missing", "out_trade_no", "never"))
    for verb in ["refund.get", "refund.query"]:
        yield case(kind, f"{verb} of a refund that nobody placed", verb, engine=True, params={"out_refund_no": "NOBODY-0001"},
                    fails=error("Missing", "out_refund_no", "never"))
    for verb in ["redpack.get", "redpack.query", "transfer.get", "transfer.query"]:
        yield case(kind, f"{verb} of what nobody placed", verb, engine=True, params={"number": "NOBODY0001"}, fails=error("Missing", "number", "never"))
    yield case(kind, "a refund of an order that nobody placed", "refund.place", engine=True,
                params={"out_trade_no": "NOBODY-0001", "out_refund_no": "NOBODY-0001-1", "amount": 1}, fails=error("Missing", "out_trade_no", "never"))
