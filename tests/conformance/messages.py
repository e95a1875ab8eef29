"""Messages that say that they are WeChat Pay's: forged, changed, sent back, or authentic and odd."""

import base64
import json

from sealed import APPID, EXAMPLE_KEY, KEY, MCHID, encrypted, payment, sealed, sign, signed, without, xml
from shape import bad_input, case, error, forged, notice


def authentication():
    paid = payment("HOSTILE-0001")
    right = sign(paid, KEY)
    with_sign = lambda text: xml({**paid, "sign": text})
    yield notice("a good notice", sealed(paid), gives={
        "kind": "payment", "verified_by": "HMAC-SHA256", "ambiguous": False, "fields": signed(paid)})
    yield notice("a good notice signed with MD5", sealed(paid, algorithm="MD5"), sign_type="MD5", gives={
        "kind": "payment", "verified_by": "MD5", "fields": {"sign": sign(paid, KEY, "MD5")}})
    yield notice("sign missing", xml(paid), forged("sign"))
    yield notice("sign empty", with_sign(""), forged("sign"))
    yield notice("sign a blank", with_sign(" "), forged("sign"))
    yield notice("sign in small letters", with_sign(right.lower()), forged("sign"))
    yield notice("sign with a blank before", with_sign(" " + right), forged("sign"))
    yield notice("sign with a line break behind", with_sign(right + "\n"), forged("sign"))
    yield notice("sign cut short", with_sign(right[:-1]), forged("sign"))
    yield notice("sign too long", with_sign(right + "0"), forged("sign"))
    yield notice("the first half of sign", with_sign(right[:32]), forged("sign"))
    yield notice("sign of zeros", with_sign("0" * 64), forged("sign"))
    yield notice("sign that is null", with_sign("null"), forged("sign"))
    yield notice("sign twice, the right one first", sealed(paid).replace("</xml>", f"<sign>{'0' * 64}</sign></xml>"), error("Wire", None, "never"))
    yield notice("sign twice, the right one last", sealed(paid).replace("<xml>", f"<xml><sign>{'0' * 64}</sign>"), error("Wire", None, "never"))
    yield notice("sign under another name of case", sealed(paid).replace("sign>", "Sign>"), forged("sign"))
    yield notice("signed with MD5 where HMAC-SHA256 is expected", sealed(paid, algorithm="MD5"), forged("sign"))
    yield notice("signed with HMAC-SHA256 where MD5 is expected", sealed(paid), forged("sign"), sign_type="MD5")
    weaker = {**paid, "sign_type": "MD5"}
    yield notice("the message asks for MD5 and is signed with it", sealed(weaker, algorithm="MD5"), forged("sign"))
    yield notice("the message asks for MD5 and is signed with HMAC-SHA256", sealed(weaker), forged("sign_type"))
    yield notice("the message names the algorithm that is expected", sealed({**paid, "sign_type": "HMAC-SHA256"}), gives={"kind": "payment"})
    yield notice("an empty sign_type is not signed", xml({**paid, "sign_type": "", "sign": right}), gives={"kind": "payment"})
    yield notice("signed with another key", sealed(paid, EXAMPLE_KEY), forged("sign"))
    yield notice("signed with the key in capitals", sealed(paid, KEY.upper()), forged("sign"))
    yield notice("signed with no key", sealed(paid, ""), forged("sign"))
    yield notice("the key is empty", sealed(paid, ""), bad_input("key"), key="")
    yield notice("a field changed", sealed(paid).replace("<total_fee>100<", "<total_fee>1<"), forged("sign"))
    yield notice("a field added", sealed(paid).replace("<xml>", "<xml><coupon_fee>1</coupon_fee>"), forged("sign"))
    yield notice("an empty field added is not signed", sealed(paid).replace("<xml>", "<xml><coupon_fee></coupon_fee>"), gives={"kind": "payment"})
    yield notice("a field taken out", sealed(paid).replace("<fee_type><![CDATA[CNY]]></fee_type>", ""), forged("sign"))
    yield notice("a blank added to a value", sealed(paid).replace("[NATIVE]", "[NATIVE ]"), forged("sign"))
    yield notice("a line break added beside CDATA", sealed(paid).replace("<trade_type><![", "<trade_type>\n<!["), forged("sign"))
    yield notice("values of two fields swapped", sealed({**paid, "attach": "1"}).replace("<total_fee>100<", "<total_fee>1<").replace("<attach>1<", "<attach>100<"), forged("sign"))
    yield notice("a field named key", sealed({**paid, "key": KEY}), forged("key"))
    yield notice("the message names no merchant", sealed(without(paid, "mch_id")), forged("mch_id"))
    yield notice("the message names another merchant", sealed({**paid, "mch_id": "1900000999"}), forged("mch_id"))
    yield notice("the message names the merchant with a blank", sealed({**paid, "mch_id": MCHID + " "}), forged("mch_id"))
    yield notice("a probe of WeChat Pay's", with_sign("WECHATPAY/SIGNTEST/" + right), error("Probe", "sign", "never"))
    recut = {**paid, "attach": "a&bank_type=CMB", "bank_type": ""}
    yield notice("a value that holds another field is marked", sealed(recut), gives={
        "kind": "payment", "ambiguous": True, "fields": {"attach": "a&bank_type=CMB", "bank_type": ""}})
    for name, fields, fails in [
        ("a message verified as it was published", {"a": "1"}, None),
        ("a message without sign", {"a": "1"}, forged("sign")),
        ("a message with a sign of a wrong type", {"a": "1"}, bad_input("sign")),
    ]:
        params = {"params": signed(fields) if fails is None else fields, "key": KEY}
        if fails == bad_input("sign"):
            params = {"params": {**fields, "sign": True}, "key": KEY}
        made = case("v2 authentication", name, "v2.verify", params=params, fails=fails)
        yield made if fails else {**made, "gives": {"verified_by": "HMAC-SHA256"}}
    engine = lambda name, blob, fails: case("v2 authentication", name, "notice.receive", engine=True, blob=blob, fails=fails)
    # Every refusal has the answer that asks for the notice again, which is what WeChat Pay must get.
    again = {"status": 200, "body": "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[Forged]]></return_msg></xml>"}
    yield engine("an engine answers a forged notice with FAIL", sealed(paid, EXAMPLE_KEY), {**forged("sign"), "reply": again})
    yield engine("an engine has no such merchant", sealed({**paid, "mch_id": "1900000999"}), forged("mch_id"))
    yield engine("an engine takes MD5 from nobody who said HMAC-SHA256", sealed(paid, algorithm="MD5"), forged("sign"))
    yield engine("a notice that another program parsed", json.dumps(paid), error("Wire", None, "never"))
    yield engine("a notice that another program printed", "b'<xml></xml>'", error("Wire", None, "never"))
    yield engine("a notice as a form", "return_code=SUCCESS&mch_id=" + MCHID, error("Wire", None, "never"))
    yield engine("an empty notice", "", error("Wire", None, "never"))


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
        yield notice(f"{what}, sent back as a notice", sealed(fields), forged(None), kind=kind)


def meaning():
    """Authentic messages whose values are odd: nothing is guessed."""
    kind = "meaning"
    again = "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[Wire]]></return_msg></xml>"
    for what, text in {
        "a leading zero": "0100", "a sign": "+100", "a minus": "-100", "yuan": "1.00", "an exponent": "1e2", "a blank": " 100", "hex": "0x64",
        "a separator": "1,000", "digits of another script": "１００", "nothing": "0", "more than a billion yuan": "100000000001",
        "more than any integer": "99999999999999999999", "words": "NaN",
    }.items():
        yield case(kind, f"a payment whose amount has {what}", "notice.receive", engine=True, blob=sealed(payment("HOSTILE-0001", text)),
                    fails={**error("Wire", "total_fee"), "reply": {"status": 200, "body": again}})
    yield case(kind, "a payment of an order that is not known here", "notice.receive", engine=True,
                blob=sealed(payment("HOSTILE-9001")),
                gives={"outcome": "incident", "incident": "unknown_order", "new": True,
                       "payment": {"out_trade_no": "HOSTILE-9001", "total": 100}, "reply": {"status": 200}})
    yield case(kind, "an ambiguous payment of an order that is not known here", "notice.receive", engine=True,
                blob=sealed(payment("HOSTILE-9002", attach="a&fee_type=CNY", fee_type="")), fails=forged(None))


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
    outside = lambda secret: xml({**outer, "req_info": secret})
    good = encrypted(inner)
    blocks = base64.b64decode(good)
    spliced = base64.b64encode(blocks[:32] + blocks[48:64] + blocks[32:48] + blocks[64:]).decode()
    flipped = base64.b64encode(blocks[:-1] + bytes([blocks[-1] ^ 1])).decode()
    cut = base64.b64encode(blocks[:-16]).decode()
    odd = base64.b64encode(blocks[:-5]).decode()
    sealed_error = error("Sealed", "req_info", "never")
    yield notice("a refund notice opens", outside(good), gives={"kind": "refund", "verified_by": "AES-256-ECB", "fields": REFUND}, kind=kind)
    folded = "\n".join(good[at:at + 64] for at in range(0, len(good), 64))
    yield notice("a refund notice folded at 64 opens", outside(folded), gives={"kind": "refund", "fields": REFUND}, kind=kind)
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
        yield notice(f"a refund notice {what}", outside(secret), sealed_error, kind=kind)
    yield notice("a refund notice that says FAIL", xml({**outer, "return_code": "FAIL", "req_info": good}), forged("return_code"), kind=kind)
    yield notice("a refund notice of another merchant", xml({**outer, "mch_id": "1900000999", "req_info": good}), forged("mch_id"), kind=kind)
    yield notice("a refund notice with a sign", xml({**outer, "req_info": good, "sign": "0" * 64}), forged("sign"), kind=kind)
    opening = lambda name, secret, key, **end: case(kind, name, "v2.open_refund", params={"req_info": secret, "key": key}, **end)
    yield opening("the encrypted part opens", good, KEY, gives={"params": REFUND})
    yield opening("the encrypted part with another key", good, EXAMPLE_KEY, fails=error("Sealed", None, "never"))
    yield opening("an encrypted part that is not base64", "!!!!", KEY, fails=bad_input("req_info"))
    yield opening("an encrypted part cut short", odd, KEY, fails=error("Sealed", None, "never"))
    yield opening("an encrypted part with a DOCTYPE", encrypted("<!DOCTYPE root>" + inner), KEY, fails=error("Wire"))
    yield opening("an encrypted part that is empty", "", KEY, fails=bad_input("req_info"))
    yield case(kind, "a refund notice of an order that is not known here", "notice.receive", engine=True, blob=outside(good),
                fails=error("Missing", "out_trade_no"))


def answers():
    """What a caller's own HTTP client may bring (`http.complete`)."""
    kind = "outbound: answers"
    query = "POST /pay/orderquery"
    said = {"return_code": "SUCCESS", "result_code": "SUCCESS", "appid": APPID, "mch_id": MCHID, "nonce_str": "n",
            "out_trade_no": "HOSTILE-0001", "trade_state": "NOTPAY", "trade_state_desc": "订单未支付"}
    refused = {**without(said, "out_trade_no", "trade_state", "trade_state_desc"), "result_code": "FAIL", "err_code": "ORDERNOTEXIST", "err_code_des": "订单不存在"}

    def complete(name, blob=None, status=200, operation=query, **end):
        more = {} if blob is None else {"blob": blob}
        return case(kind, name, "http.complete", engine=True, params={"operation": operation, "status": status}, **more, **end)

    yield complete("a signed answer", sealed(said), gives={"verified_by": "HMAC-SHA256", "fields": signed(said)})
    yield complete("a signed refusal", sealed(refused), fails=error("Rejected", None, "never", code="ORDERNOTEXIST", authentic=True))
    yield complete("an answer without sign", xml(said), fails=error("Forged", "sign", "same"))
    yield complete("an answer under another key", sealed(said, EXAMPLE_KEY), fails=error("Forged", "sign", "same"))
    yield complete("an answer signed with MD5", sealed(said, algorithm="MD5"), fails=error("Forged", "sign", "same"))
    yield complete("an answer about another merchant", sealed({**said, "mch_id": "1900000999"}), fails=error("Mismatch", "mch_id", "same"))
    refund = "POST /secapi/pay/refund"
    yield complete("an answer without sign where money moves", xml(said), operation=refund, fails=error("Forged", "sign", "query"))
    yield complete("a page with status 502 where money moves", "<html></html>", 502, operation=refund, fails={"kind": "Gateway", "advice": "query"})
    yield complete("a refusal without sign is nobody's word", xml(refused), fails=error("Forged", "sign", "same", authentic=False))
    yield complete("an unsigned FAIL is a word, but no proof", xml({"return_code": "FAIL", "return_msg": "签名错误"}),
                   fails={"kind": "Rejected", "authentic": False})
    yield complete("a page in place of an answer", "<html><body>502</body></html>", fails={"kind": "Wire"})
    yield complete("a page with status 502", "<html><body>502</body></html>", 502, fails={"kind": "Gateway"})
    yield complete("no answer", "", fails={"kind": "Wire"})
    yield complete("no bytes at all", fails={"kind": "Wire"})
    yield complete("a redirect", "", 302, fails={"kind": "Wire"})
    yield complete("JSON in place of an answer", json.dumps(said), fails={"kind": "Wire"})
    yield complete("a status that is none", sealed(said), 70000, fails=bad_input("status"))
    yield complete("a status that is text", sealed(said), "200", fails=bad_input("status"))
    yield complete("an answer to an operation that is none", sealed(said), operation="orderquery", fails=bad_input("operation"))
