"""Flows of what a merchant asks for: the payer's parameters, openids, scans, raw operations, events, bills."""

import json
from pathlib import Path

from sealed import APPID, EXAMPLE_KEY, KEY, MCHID, OPENID, app_of, key_of, sealed
from steps import call, fails, fault, flow, jsapi, native, paid, pay, place, query, receive, swept, taken, told, wechat

# What others published of answers: the vector, the operation, and the refusal where it is one.
ANSWERS = [
    ("unifiedorder-jsapi-ok", "POST /pay/unifiedorder", None),
    ("unifiedorder-native-ok", "POST /pay/unifiedorder", None),
    ("unifiedorder-mweb-ok", "POST /pay/unifiedorder", None),
    ("unifiedorder-orderpaid", "POST /pay/unifiedorder", ("Rejected", "ORDERPAID", "never")),
    ("unifiedorder-out_trade_no_used", "POST /pay/unifiedorder", ("Gateway", "OUT_TRADE_NO_USED", "query")),
    ("orderquery-success", "POST /pay/orderquery", None),
    ("orderquery-notpay", "POST /pay/orderquery", None),
    ("orderquery-notexist", "POST /pay/orderquery", ("Rejected", "ORDERNOTEXIST", "never")),
    ("micropay-userpaying", "POST /pay/micropay", ("Rejected", "USERPAYING", "later")),
    ("micropay-systemerror", "POST /pay/micropay", ("Gateway", "SYSTEMERROR", "query")),
    ("reverse-recall-yes", "POST /secapi/pay/reverse", ("Gateway", "SYSTEMERROR", "query")),
    ("refund-ok", "POST /secapi/pay/refund", None),
    ("refund-bizerr-need-retry", "POST /secapi/pay/refund", ("Gateway", "BIZERR_NEED_RETRY", "same")),
]


def flows():
    """The flows of this file, in their order; those of bills move the clock by days, so they come last."""
    get_params = lambda number, gives, **more: call("client.params", {"out_trade_no": number, **more}, gives=gives)
    yield flow(
        "every kind of order gives what its payer's side needs",
        "The members, their names and their case differ from kind to kind; each object is passed on as it is.",
        place(jsapi("CLIENT-0001")),
        get_params("CLIENT-0001", {"client": "jsapi", "params": {
            "appId": APPID, "timeStamp": "$any", "nonceStr": "$any", "package": "$any", "signType": "HMAC-SHA256", "paySign": "$any"}}),
        get_params("CLIENT-0001", {"client": "choose_wx_pay", "params": {"timestamp": "$any", "timeStamp": None, "paySign": "$any"}}, client="choose_wx_pay"),
        call("client.params", {"out_trade_no": "CLIENT-0001", "client": "app"}, **fails("Input", "never", field="client")),
        place({**jsapi("CLIENT-0002"), "kind": "mini_program"}, keep={"prepay": "prepay_id"}),
        get_params("CLIENT-0002", {"client": "mini_program", "params": {"appId": None, "timeStamp": "$any", "package": "$any", "paySign": "$any"}}),
        place({**native("CLIENT-0003"), "kind": "app"}, keep={"prepay": "prepay_id"}),
        get_params("CLIENT-0003", {"client": "app", "params": {
            "appid": APPID, "partnerid": MCHID, "prepayid": "$prepay", "package": "Sign=WXPay", "noncestr": "$any", "timestamp": "$any", "sign": "$any"}}),
        place({**native("CLIENT-0004"), "kind": "h5", "scene_info": {"h5_info": {"type": "Wap", "wap_url": "https://shop.example", "wap_name": "茶行"}}},
              {"state": "open", "mweb_url": "$any"}, keep={"cashier": "mweb_url"}),
        get_params("CLIENT-0004", {"client": "h5", "params": {"mweb_url": "$cashier"}}),
        get_params("CLIENT-0004", {"params": {"mweb_url": "$any"}}, redirect_url="https://shop.example/back?a=1"),
        place(native("CLIENT-0005"), keep={"session": "code_url"}),
        get_params("CLIENT-0005", {"client": "native", "params": {"code_url": "$session"}}),
        pay("CLIENT-0005"),
        taken({"outcome": "paid"}),
        call("client.params", {"out_trade_no": "CLIENT-0005"}, **fails("State", "never")),
    )
    yield flow(
        "a code becomes an openid once, and an openid belongs to its app",
        "The payer's code is good once; another app's openid cannot pay.",
        wechat("POST code", {"openid": "oExchanged0000000000000000001"}, keep={"code": "code"}),
        call("openid.exchange", {"kind": "mini_program", "appid": APPID, "code": "$code"}, gives={"openid": "oExchanged0000000000000000001", "session_key": "$any"},
             keep={"openid": "openid"}),
        call("openid.exchange", {"kind": "mini_program", "appid": APPID, "code": "$code"}, **fails("Rejected", "never", code="40163")),
        place({**jsapi("OPENID-0001"), "openid": "$openid"}),
        call("openid.exchange", {"kind": "official_account", "appid": APPID, "code": "code-oExchanged0000000000000000002"},
             gives={"openid": "oExchanged0000000000000000002", "session_key": None}),
        call("openid.exchange", {"kind": "official_account", "appid": APPID, "code": "snapshot-oNobody"}, **fails("State", "never")),
        call("openid.exchange", {"kind": "mini_program", "appid": APPID, "code": "made-up"}, **fails("Rejected", "never", code="40029")),
    )
    scan = {"appid": APPID, "openid": OPENID, "mch_id": MCHID, "is_subscribe": "Y", "nonce_str": "n", "product_id": "88888"}
    yield flow(
        "a scan of a static code is answered with a signed order",
        "Native mode 1: the scan is a callback, and the answer carries the order.",
        call("scan.link", {"product_id": "88888"}, gives={"code_url": "$any"}),
        receive(sealed(scan), gives={"outcome": "scan", "mchid": MCHID, "appid": APPID, "openid": OPENID, "product_id": "88888", "reply": {"status": 200, "body": "$any"}}),
        receive(sealed(scan, EXAMPLE_KEY), **fails("Forged", "never", field="sign")),
        place(native("SCAN-0001", product_id="88888"), {"state": "open", "prepay_id": "$any"}, keep={"prepay": "prepay_id"}),
        call("scan.answer", {"out_trade_no": "SCAN-0001"}, gives={"reply": {"status": 200}}, keep={"answer": "reply.body"}),
        call("v2.decode", blob="$answer", gives={"params": {
            "return_code": "SUCCESS", "result_code": "SUCCESS", "appid": APPID, "mch_id": MCHID, "prepay_id": "$prepay", "sign": "$any"}}, keep={"said": "params"}),
        call("v2.verify", {"params": "$said", "key": KEY}, gives={"verified_by": "HMAC-SHA256"}),
        place(jsapi("SCAN-0002")),
        call("scan.answer", {"out_trade_no": "SCAN-0002"}, **fails("State", "never")),
    )
    yield flow(
        "raw operations are signed, sent and verified, and leave no trace",
        "Every operation of WeChat Pay is there by its request line, with its own names; the ledger knows nothing of it.",
        paid(native("RAW-0001")),
        call("ledger.verify", gives={"faults": []}, keep={"entries": "entries", "head": "head"}),
        call("POST /pay/orderquery", {"out_trade_no": "RAW-0001"}, gives={"verified_by": "HMAC-SHA256", "fields": {
            "return_code": "SUCCESS", "result_code": "SUCCESS", "trade_state": "SUCCESS", "out_trade_no": "RAW-0001", "total_fee": "100", "trade_type": "NATIVE"}}),
        call("POST /tools/shorturl", {"long_url": "weixin://wxpay/bizpayurl?pr=abc"}, gives={"fields": {"short_url": "$any"}}),
        call("POST /pay/orderquery", {"out_trade_no": "RAW-9999"}, **fails("Rejected", "never", code="ORDERNOTEXIST", authentic=True)),
        call("POST /pay/unifiedorder", {
            "body": "Longjing 50g", "out_trade_no": "RAW-0002", "total_fee": 100, "spbill_create_ip": "127.0.0.1",
            "notify_url": "https://shop.example/n", "trade_type": "NATIVE", "product_id": "1"}, gives={"fields": {"code_url": "$any", "trade_type": "NATIVE"}}),
        call("POST /pay/closeorder", {"out_trade_no": "RAW-0002"}, gives={"fields": {"result_code": "SUCCESS"}}),
        call("order.get", {"out_trade_no": "RAW-0002"}, **fails("Missing", "never")),
        fault("/pay/orderquery", "unsigned"),
        call("POST /pay/orderquery", {"out_trade_no": "RAW-0001"}, **fails("Forged", "same", field="sign", authentic=False)),
        call("ledger.verify", gives={"entries": "$entries", "head": "$head"}),
    )
    published = {v["name"]: v for v in json.loads((Path(__file__).parent / "../vectors/v2.json").read_text())}
    example = {"mchid": "10000100", "appids": ["wxd930ea5d5a258f4f"], "v2": {"key": EXAMPLE_KEY, "sign_type": "MD5"}}
    steps = []
    for name, operation, refusal in ANSWERS:
        params = {"operation": operation, "status": 200}
        if refusal:
            kind, code, advice = refusal
            steps.append(call("http.complete", params, blob=published[name]["data"], **fails(kind, advice, code=code, authentic=True)))
        else:
            steps.append(call("http.complete", params, blob=published[name]["data"], gives={"verified_by": "MD5", "fields": published[name]["params"]}))
    yield flow(
        "answers that others published are verified",
        "The caller's own HTTP client brings the answer; what is expected was printed elsewhere (tests/vectors/v2.json).",
        *steps,
        call("http.complete", {"operation": "POST /pay/orderquery", "status": 200}, blob=published["sign-failure"]["data"],
             fails={"kind": "Rejected", "code": "FAIL", "authentic": False}),
        config={"merchants": [example]},
    )
    yield flow(
        "a request is sealed for the caller's own HTTP client",
        "Building a signed unified order without sending it.",
        call("http.prepare", {"operation": "POST /pay/unifiedorder", "params": {
            "body": "Longjing 50g", "out_trade_no": "SEALED-0001", "total_fee": 100, "spbill_create_ip": "127.0.0.1",
            "notify_url": "https://shop.example/n", "trade_type": "NATIVE", "product_id": "1"}}, gives={
                "method": "POST", "url": "https://api.mch.weixin.qq.com/pay/unifiedorder", "client_cert": False,
                "headers": {"Content-Type": "text/xml; charset=utf-8"}}),
        call("http.prepare", {"operation": "POST /secapi/pay/refund", "params": {
            "out_trade_no": "SEALED-0001", "out_refund_no": "R", "total_fee": 100, "refund_fee": 100}}, gives={"client_cert": True}),
        call("http.prepare", {"operation": "POST /pay/unifiedorder", "params": {"out_trade_no": "SEALED-0001", "total_fee": "1.00"}},
             **fails("Input", "never", field="total_fee")),
        call("http.prepare", {"operation": "POST /pay/orderquery"}, fails={"kind": "Input"}),
        call("order.get", {"out_trade_no": "SEALED-0001"}, **fails("Missing", "never")),
        call("v2.encode", {"params": {"return_code": "SUCCESS"}}, gives={"bytes": 57}, file="<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>"),
    )
    yield flow(
        "events are leased until they are done",
        "A worker that dies loses its lease, not the event; ids are stable, so acting on an id once is acting once.",
        place(native("EVENT-0001")),
        call("order.close", {"out_trade_no": "EVENT-0001"}, gives={"state": "closed"}),
        place(native("EVENT-0002")),
        call("order.close", {"out_trade_no": "EVENT-0002"}, gives={"state": "closed"}),
        call("event.take", {"limit": 1}, gives={"events": [{"kind": "order.closed", "number": "EVENT-0001"}]}, keep={"first": "events.0.id"}),
        call("event.take", gives={"events": [{"kind": "order.closed", "number": "EVENT-0002"}]}, keep={"second": "events.0.id"}),
        call("event.take", gives={"events": []}),
        call("event.done", {"ids": ["$first", "$first", "nobody"]}, gives={"done": 1}),
        call("event.done", {"ids": ["$second"]}, gives={"done": 1}),
        call("event.done", {"ids": []}, gives={"done": 0}),
    )
    provider, sub = "1900000209", "1900000210"
    partner = {
        "mchid": provider, "appids": [app_of(provider)], "partner": True, "notify_url": "https://shop.example/wechat/notice", "v2": {"key": key_of(provider)}}
    yield flow(
        "a service provider orders for the merchant that it serves",
        "The served merchant is named in every order, and a payment for another one pays nothing.",
        place(native("SERVED-0001"), **fails("Input", "never", field="sub_mchid")),
        place(native("SERVED-0001", sub_mchid=sub), {"state": "open", "mchid": provider, "sub_mchid": sub}),
        pay("SERVED-0001"),
        taken({"outcome": "paid", "first": True, "order": {"sub_mchid": sub, "state": "paid"}}),
        query("SERVED-0001", state="paid", sub_mchid=sub),
        call("POST /pay/orderquery", {"out_trade_no": "SERVED-0001", "sub_mch_id": sub}, gives={"fields": {"mch_id": provider, "sub_mch_id": sub}}),
        told(("payment.paid", "SERVED-0001")),
        config={"merchants": [partner]},
    )
    yield from bills()


def bills():
    """Flows of bills: WeChat Pay's clock goes to the next day's 10:00, far from any midnight."""
    tomorrow = wechat("POST advance", {"to": "next-day-10:00"})
    long = {"expires_s": 604800}
    yield flow(
        "a day's bill agrees with the ledger",
        "Every line is held against the ledger, and every order of the day against the lines.",
        tomorrow,
        paid(native("BILL-0001", 1250, **long)),
        paid(jsapi("BILL-0002", 100, **long)),
        call("refund.place", {"out_trade_no": "BILL-0001", "out_refund_no": "BILL-0001-1", "amount": 50}, gives={"state": "pending"}),
        swept(),
        call("refund.query", {"out_refund_no": "BILL-0001-1"}, gives={"state": "succeeded"}),
        wechat("GET health", gives={"ok": True}, keep={"today": "date"}),
        call("bill.fetch", {"date": "$today"}, gives={"bill": "trade", "rows": 3, "totals": {"rows": 3, "total": 1350, "applied_refund": 50}}),
        call("bill.fetch", {"date": "$today", "gzip": True, "type": "SUCCESS"}, gives={"rows": 2}),
        call("bill.fetch", {"date": "$today", "bill": "fund_flow"}, gives={"bill": "fund_flow", "rows": "$any"}),
        call("bill.compare", {"date": "$today"}, gives={
            "date": "$today", "mchid": MCHID, "lines": 3, "matched_payments": 2, "matched_paid": 1350, "bill_paid": 1350, "matched_refunds": 1, "matched_refunded": 50, "bill_refunded": 50, "differences": []}),
    )
    yield flow(
        "a bill shows what the ledger does not know",
        "A payment that no notice told of, and one that another program took, are named with what to do.",
        tomorrow,
        place(native("BILLED-0001", 300, **long)),
        fault("notice/payment", "lose"),
        pay("BILLED-0001"),
        wechat("POST notices/take", gives=[]),
        call("POST /pay/unifiedorder", {
            "body": "Longjing 50g", "out_trade_no": "BILLED-0002", "total_fee": 500, "spbill_create_ip": "127.0.0.1",
            "notify_url": "https://shop.example/n", "trade_type": "NATIVE", "product_id": "1"}, gives={"fields": {"code_url": "$any"}}),
        fault("notice/payment", "lose"),
        pay("BILLED-0002"),
        wechat("POST notices/take", gives=[]),
        wechat("GET health", keep={"today": "date"}),
        call("bill.compare", {"date": "$today"}, gives={"lines": 2, "matched_payments": 0, "bill_paid": 800, "differences": [
            {"kind": "paid_in_bill_not_in_ledger", "out_trade_no": "BILLED-0001", "bill_amount": 300, "what_to_do": "$any"},
            {"kind": "unknown_order", "out_trade_no": "BILLED-0002", "bill_amount": 500, "what_to_do": "$any"}]}),
        query("BILLED-0001", state="paid"),
        call("bill.compare", {"date": "$today"}, gives={"matched_payments": 1, "matched_paid": 300, "differences": [{"kind": "unknown_order"}]}),
    )
    yield flow(
        "a day without trades has no bill",
        "That there is none is an answer: fetching says so, and comparing finds nothing missing.",
        tomorrow,
        wechat("GET health", keep={"today": "date"}),
        call("bill.fetch", {"date": "$today"}, **fails("Missing", "later")),
        call("bill.compare", {"date": "$today"}, gives={"lines": 0, "totals": None, "differences": []}),
    )
