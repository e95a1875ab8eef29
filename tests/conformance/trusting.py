"""The toolbox of v3: what may be signed, what is believed, what opens."""

import base64
import json

from sealed_v3 import (
    API_V3_KEY, MERCHANT_CERTIFICATE, MERCHANT_KEY, MERCHANT_SERIAL, NONCE, NOW, PUBLIC_KEY_ID, WECHAT_CERTIFICATE, WECHAT_KEY,
    WECHAT_PUBLIC, WECHAT_SERIAL, headers, lines, pem, published, resource, rsa,
)
from shape import bad_input, case as any_case, error, forged



def case(kind: str, name: str, *more, **members) -> dict:
    """A case whose name begins with its class, as some are named alike elsewhere."""
    return any_case(kind, f"{kind}: {name}", *more, **members)


BODY = '{"code_url":"weixin://wxpay/bizpayurl?pr=JyC91EIz1"}'
KEYS = {PUBLIC_KEY_ID: WECHAT_PUBLIC}
BOTH = {**KEYS, WECHAT_SERIAL: WECHAT_CERTIFICATE}
REQUEST = {
    "method": "GET", "url": "/v3/certificates", "body": "", "timestamp": 1554208460, "nonce": NONCE, "mchid": "1900007291",
    "serial": MERCHANT_SERIAL, "merchant_key": MERCHANT_KEY,
}


def signing():
    """What is signed for a merchant, and what is not."""
    kind = "v3 signing"

    def signs(name: str, method: str, url: str, body: str, **more):
        signed = lines(method, url, "1554208460", NONCE, body)
        made = {**REQUEST, "method": method, "url": url, "body": body, **more}
        return case(kind, name, "v3.sign", params=made, gives={"message": signed.decode(), "signature": rsa(MERCHANT_KEY, signed)})

    def refused(name: str, field: str, **changes):
        made = {name: value for name, value in {**REQUEST, **changes}.items() if value is not ...}
        return case(kind, name, "v3.sign", params=made, fails=bad_input(field))

    yield signs("a request without a body", "GET", "/v3/certificates", "")
    yield signs("a query as it is sent", "GET", "/v3/pay/transactions/out-trade-no/a%7Cb*c?mchid=1900007291&x=%e4%b8%ad+%20", "")
    yield signs("a body that ends with a line break", "POST", "/v3/x", '{"a":1}\n')
    yield signs("a body byte for byte", "POST", "/v3/x", '{ "名" : "茶\\u8336 😀",\r\n"a":1.0 }')
    yield refused("a nonce with a line break", "nonce", nonce="a\nb")
    yield refused("a nonce with a line break behind", "nonce", nonce=NONCE[:-1] + "\n")
    yield refused("a nonce with a quote", "nonce", nonce='a",mchid="1')
    yield refused("a nonce that is empty", "nonce", nonce="")
    yield refused("a nonce that is too long", "nonce", nonce=NONCE + "0")
    yield refused("a nonce that is a number", "nonce", nonce=7)
    yield refused("a time that is text", "timestamp", timestamp="yesterday")
    yield refused("a time that is negative", "timestamp", timestamp=-1)
    yield refused("a time that is a fraction", "timestamp", timestamp=1554208460.5)
    yield refused("a merchant's number with a quote", "mchid", mchid='1900007291",serial_no="')
    yield refused("a merchant's number with a line break", "mchid", mchid="1900007291\n")
    yield refused("a serial with a quote", "serial", serial='5F1C"')
    yield refused("a serial with a blank", "serial", serial=MERCHANT_SERIAL + " ")
    yield refused("a method that does not exist", "method", method="TRACE")
    yield refused("a method with a line break", "method", method="GET\n/v3/x")
    for what, url in {"without a slash": "v3/certificates", "with a line break": "/v3/a\n1554208460", "with a blank": "/v3/a b", "empty": "",
                      "with letters that are not encoded": "/v3/账单", "with a fragment": "/v3/a#b"}.items():
        yield refused(f"a path {what}", "url", url=url)
    for what, key in {
        "missing": ..., "empty": "", "not PEM": "MIIB", "a public key": WECHAT_PUBLIC, "a certificate": MERCHANT_CERTIFICATE,
        "encrypted": pem("identity/key_encrypted.pem"), "too short": pem("keys/rsa_1024.pem"), "on an elliptic curve": pem("keys/curve.pem"),
        "an SM2 key": pem("keys/sm2.pem"), "two keys": MERCHANT_KEY + WECHAT_KEY, "cut short": MERCHANT_KEY[:900], "the APIv3 key": API_V3_KEY,
    }.items():
        yield refused(f"a private key that is {what}", "merchant_key", merchant_key=key)


def _verify(name: str, given, body=BODY, *, now=NOW, keys=None, fails=None, by: str = PUBLIC_KEY_ID, kind="v3 authentication"):
    params = {"headers": given, "platform_keys": KEYS if keys is None else keys, "now": now}
    made = case(kind, name, "v3.verify", params=params, blob=body, fails=fails)
    return made if fails else {**made, "gives": {"verified_by": f"WECHATPAY2-SHA256-RSA2048 {by}"}}


def verifying():
    """What is believed to be WeChat Pay's, and what is not."""
    good = headers(BODY)
    one = lambda name, value: {**good, f"Wechatpay-{name}": value}
    absent = lambda name: {key: value for key, value in good.items() if key != f"Wechatpay-{name}"}
    stale = error("Stale", "Wechatpay-Timestamp", "never")
    yield _verify("a good answer", good)
    yield _verify("a good answer by a certificate", headers(BODY, serial=WECHAT_SERIAL), by=WECHAT_SERIAL, keys=BOTH)
    yield _verify("a serial in small letters", headers(BODY, serial=WECHAT_SERIAL.lower()), by=WECHAT_SERIAL.lower(), keys=BOTH)
    yield _verify("names of headers in small letters", {name.lower(): value for name, value in good.items()})
    yield _verify("values of headers in lists of one", {name: [value] for name, value in good.items()})
    yield _verify("other headers do not matter", {**good, "Request-ID": "08F7", "Date": ["a", "b"]})
    yield _verify("an empty body, as of 204", headers(""), "")
    yield _verify("a body that is no JSON", headers("\x00\n茶"), "\x00\n茶")
    for name in ["Timestamp", "Nonce", "Serial", "Signature"]:
        field = f"Wechatpay-{name}"
        yield _verify(f"{field} missing", absent(name), fails=forged(field))
        yield _verify(f"{field} empty", one(name, ""), fails=forged(field))
        yield _verify(f"{field} an empty list", one(name, []), fails=forged(field))
        yield _verify(f"{field} twice", one(name, [good[field], good[field]]), fails=forged(field))
        yield _verify(f"{field} twice in different letters", {**good, field.lower(): good[field]}, fails=forged(field))
        yield _verify(f"{field} with a line break behind", one(name, good[field] + "\n"), fails=forged(field))
        yield _verify(f"{field} beyond every length", one(name, "1" * 5000), fails=forged(field))
    yield _verify("no header at all", {}, fails={"kind": "Forged", "advice": "never"})
    yield _verify("a nonce with a line break, signed", headers(BODY, nonce="a\nb"), fails=forged("Wechatpay-Nonce"))
    yield _verify("a nonce that holds the body's first line", {**headers("b\n" + BODY, nonce="a"), "Wechatpay-Nonce": "a\nb"}, fails=forged("Wechatpay-Nonce"))
    yield _verify("a nonce with a blank, signed", headers(BODY, nonce="a b"), fails=forged("Wechatpay-Nonce"))
    for what, seconds in {"of now": 0, "at the edge of the past": -300, "at the edge of the future": 300}.items():
        yield _verify(f"a time {what}", headers(BODY, now=NOW + seconds))
    for what, seconds in {"just before the window": -301, "just behind the window": 301, "of another year": -40_000_000, "of the year 2200": 5_500_000_000}.items():
        yield _verify(f"a time {what}", headers(BODY, now=NOW + seconds), fails=stale)
    for what, time in {"text": "yesterday", "negative": "-1", "a fraction": f"{NOW}.0", "with a sign": f"+{NOW}", "with a zero before": f"0{NOW}", "hex": hex(NOW),
                       "with a blank": f" {NOW}", "in milliseconds": f"{NOW}000", "in other digits": "１７００００００００", "beyond every integer": "9" * 40}.items():
        yield _verify(f"a time that is {what}", headers(BODY, now=time), fails=forged("Wechatpay-Timestamp"))
    yield _verify("a serial that nobody knows", headers(BODY, serial="7777777777777777777777777777777777777777"), fails=forged("Wechatpay-Serial"))
    yield _verify("the id of a public key that nobody knows", headers(BODY, serial=PUBLIC_KEY_ID + "1"), fails=forged("Wechatpay-Serial"))
    yield _verify("the id of a public key in small letters", headers(BODY, serial=PUBLIC_KEY_ID.lower()), fails=forged("Wechatpay-Serial"))
    yield _verify("the beginning of a serial", headers(BODY, serial=WECHAT_SERIAL[:20]), fails=forged("Wechatpay-Serial"), keys=BOTH)
    yield _verify("a serial with a zero before", headers(BODY, serial="0" + WECHAT_SERIAL), fails=forged("Wechatpay-Serial"), keys=BOTH)
    yield _verify("the merchant's own serial and signature", headers(BODY, serial=MERCHANT_SERIAL, key=MERCHANT_KEY), fails=forged("Wechatpay-Serial"))
    yield _verify("signed by the merchant under WeChat Pay's serial", headers(BODY, key=MERCHANT_KEY), fails=forged("Wechatpay-Signature"))
    late = 1_750_000_000
    yield _verify("a certificate that has expired", headers(BODY, serial=WECHAT_SERIAL, now=late), now=late, fails=forged("Wechatpay-Serial"), keys=BOTH)
    early = 1_600_000_000
    yield _verify("a certificate that is not valid yet", headers(BODY, serial=WECHAT_SERIAL, now=early), now=early, fails=forged("Wechatpay-Serial"), keys=BOTH)
    yield _verify("a public key never expires", headers(BODY, now=late), now=late)
    signature = good["Wechatpay-Signature"]
    wrong = forged("Wechatpay-Signature")
    for what, value in {
        "of another body": headers("{}")["Wechatpay-Signature"], "with SHA-1": rsa(WECHAT_KEY, lines(str(NOW), NONCE, BODY), "sha1"),
        "with SHA-512": rsa(WECHAT_KEY, lines(str(NOW), NONCE, BODY), "sha512"), "without the last line feed": rsa(WECHAT_KEY, lines(str(NOW), NONCE, BODY)[:-1]),
        "of a request": rsa(WECHAT_KEY, lines("GET", "/v3/x", str(NOW), NONCE, BODY)), "cut short": signature[:-4], "without its padding": signature.rstrip("="),
        "with a blank inside": signature[:100] + " " + signature[100:], "folded": signature[:64] + "\n" + signature[64:], "in base64 of URLs": signature.replace("+", "-").replace("/", "_"),
        "with bits left over": signature[:-3] + chr(ord(signature[-3]) + 1) + "==", "with more behind it": signature + "AAAA", "of one byte": "AA==",
        "in hex": "ab" * 256, "that is null": "null",
    }.items():
        yield _verify(f"a signature {what}", one("Signature", value), fails=wrong)
    for what, body in {"with a byte changed": BODY.replace("J", "K"), "with a blank behind": BODY + " ", "with a line feed behind": BODY + "\n", "cut short": BODY[:-1], "empty": "",
                       "parsed and printed again": json.dumps(json.loads(BODY))}.items():
        yield _verify(f"a body {what}", good, body, fails=wrong)
    yield _verify("another time", one("Timestamp", str(NOW + 1)), fails=wrong)
    yield _verify("another nonce", one("Nonce", NONCE.lower()), fails=wrong)
    probe = error("Probe", "Wechatpay-Signature", "never")
    yield _verify("a probe of WeChat Pay's", one("Signature", "WECHATPAY/SIGNTEST/" + signature), fails=probe)
    yield _verify("a probe of nothing", one("Signature", "WECHATPAY/SIGNTEST/"), fails=probe)
    yield _verify("a signature type that is ours", {**good, "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048"})
    for what, value in {"of the other suite": "WECHATPAY2-SM2-WITH-SM3", "of nobody": "NONE", "in small letters": "wechatpay2-sha256-rsa2048", "empty": ""}.items():
        yield _verify(f"a signature type {what}", {**good, "Wechatpay-Signature-Type": value}, fails=forged("Wechatpay-Signature-Type"))
    yield _verify("a header that is null is none", one("Nonce", None), fails=forged("Wechatpay-Nonce"))
    for what, given in {"text": "Wechatpay-Nonce: a", "a list": [], "null": None, "a number": 7, "with a number": one("Nonce", 7),
                        "with a list of numbers": one("Nonce", [7]), "with an object": one("Nonce", {"a": "b"})}.items():
        yield case("v3 authentication", f"headers that are {what}", "v3.verify", params={"headers": given, "platform_keys": KEYS, "now": NOW}, blob=BODY, fails=bad_input("headers"))
    yield from _keys(good)


def _keys(good: dict):
    """What may stand under which name among WeChat Pay's keys."""
    kind = "v3 keys"
    tried = lambda name, keys, fails: case(
        kind, name, "v3.verify", params={"headers": good, "platform_keys": keys, "now": NOW}, blob=BODY, fails=fails)
    yield tried("no key at all", {}, forged("Wechatpay-Serial"))
    field = "platform_keys." + PUBLIC_KEY_ID
    for what, key in {
        "not PEM": "MIIB", "empty": "", "null": None, "a number": 7, "a list": [WECHAT_PUBLIC], "a certificate": WECHAT_CERTIFICATE,
        "a private key": WECHAT_KEY, "two keys": WECHAT_PUBLIC + published("go_public"), "too short": pem("keys/rsa_1024_public.pem"),
        "on an elliptic curve": pem("keys/curve_public.pem"), "an SM2 key": pem("keys/sm2_public.pem"), "cut short": WECHAT_PUBLIC[:200],
    }.items():
        yield tried(f"a public key that is {what}", {PUBLIC_KEY_ID: key}, bad_input(field))
    for what, key in {
        "a public key": WECHAT_PUBLIC, "a private key": WECHAT_KEY, "the merchant's": MERCHANT_CERTIFICATE, "of SM2": pem("sm/certificate.pem"),
        "cut short": WECHAT_CERTIFICATE[:700], "two certificates": WECHAT_CERTIFICATE + published("apache_cert"),
    }.items():
        yield tried(f"a certificate that is {what}", {WECHAT_SERIAL: key}, bad_input("platform_keys." + WECHAT_SERIAL))
    for name in ["PUB_KEY_ID_", "pub_key_id_0114232134912410000000000000", "PUB_KEY_ID_01 14", "wechat", ""]:
        yield tried(f"a public key under {json.dumps(name)}", {name: WECHAT_PUBLIC}, bad_input("platform_keys." + name))
    yield tried("a certificate under a zero and its serial", {"0" + WECHAT_SERIAL: WECHAT_CERTIFICATE}, bad_input("platform_keys.0" + WECHAT_SERIAL))
    for what, keys in {"text": WECHAT_PUBLIC, "a list": [WECHAT_PUBLIC], "null": None, "a number": 7}.items():
        yield tried(f"keys that are {what}", keys, bad_input("platform_keys"))


def opening():
    """What opens under the APIv3 key, and what does not."""
    kind = "v3 encrypted parts"
    plain = '{"transaction_id":"4200001234202611201234512345","名":"茶"}'
    sealed = lambda field: error("Sealed", field, "never")

    def opens(name: str, given, *, key=API_V3_KEY, fails=None, gives: str = plain):
        made = case(kind, name, "v3.open", params={"resource": given, "key": key}, fails=fails)
        return made if fails else {**made, "gives": {"plain": gives}}

    good = resource(plain)
    cipher = good["ciphertext"]
    yield opens("a good part", good)
    yield opens("a part without associated data", resource(plain, aad=None))
    yield opens("a part with empty associated data", resource(plain, aad=""))
    yield opens("empty associated data where none was", {**resource(plain, aad=None), "associated_data": ""})
    yield opens("a part of nothing", resource(""), gives="")
    yield opens("members that nobody knows", {**good, "original_type": "transaction"})
    yield opens("associated data left out", {name: value for name, value in good.items() if name != "associated_data"}, fails=sealed("ciphertext"))
    yield opens("other associated data", {**good, "associated_data": "refund"}, fails=sealed("ciphertext"))
    yield opens("associated data that is a number", {**good, "associated_data": 7}, fails=sealed("associated_data"))
    yield opens("another key", good, key="0" * 32, fails=sealed("ciphertext"))
    yield opens("another nonce", {**good, "nonce": "uluk4a9R25RX"}, fails=sealed("ciphertext"))
    for length in [0, 1, 8, 11, 13, 16]:
        nonce = "uluk4a9R25RWxxxx"[:length]
        made = resource(plain, nonce=nonce) if length else {**good, "nonce": ""}
        yield opens(f"a nonce of {length} bytes", made, fails=sealed("nonce"))
    yield opens("a nonce of 12 characters that are 36 bytes", {**good, "nonce": "茶" * 12}, fails=sealed("nonce"))
    whole = base64.b64decode(cipher)
    cut = lambda by: base64.b64encode(whole[:-by]).decode()
    flipped = base64.b64encode(bytes([whole[0] ^ 1]) + whole[1:]).decode()
    for what, value in {"without the tag": cut(16), "with four bytes of the tag": cut(12), "with twelve bytes of the tag": cut(4), "without its last byte": cut(1),
                        "empty": "", "of 15 bytes": "A" * 20, "of 16 bytes": "A" * 22 + "==", "with a byte changed": flipped, "that is not base64": "!!!not-base64!!!",
                        "without its padding": cipher.rstrip("=") if cipher.endswith("=") else cipher + "=", "folded": cipher[:64] + "\n" + cipher[64:], "in base64 of URLs": cipher[:-4] + "-_-_"}.items():
        yield opens(f"a ciphertext {what}", {**good, "ciphertext": value}, fails=sealed("ciphertext"))
    for what, value in {"of the other suite": "AEAD_SM4_GCM", "without authentication": "AES_256_CBC", "in small letters": "aead_aes_256_gcm", "empty": ""}.items():
        yield opens(f"an algorithm {what}", {**good, "algorithm": value}, fails=sealed("algorithm"))
    for name in ["algorithm", "nonce", "ciphertext"]:
        yield opens(f"{name} missing", {key: value for key, value in good.items() if key != name}, fails=sealed(name))
        yield opens(f"{name} null", {**good, name: None}, fails=sealed(name))
        yield opens(f"{name} a number", {**good, name: 7}, fails=sealed(name))
    for what, key in {"empty": "", "too short": API_V3_KEY[:-1], "too long": API_V3_KEY + "0", "of 16 bytes": API_V3_KEY[:16], "of 32 characters that are more bytes": "茶" * 32,
                      "null": None, "a number": 7, "a PEM file": MERCHANT_KEY}.items():
        yield opens(f"a key that is {what}", good, key=key, fails=bad_input("key"))
    for what, value in {"text": cipher, "a list": [good], "null": None}.items():
        yield opens(f"a part that is {what}", value, fails=bad_input("resource"))
