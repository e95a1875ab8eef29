"""Configurations of v3: keys of the wrong kind are named as what they are, where they stand."""

from sealed import APPID, KEY, MCHID
from sealed_v3 import (
    API_V3_KEY, MERCHANT_CERTIFICATE, MERCHANT_KEY, MERCHANT_SERIAL, PUBLIC_KEY_ID, WECHAT_CERTIFICATE, WECHAT_KEY, WECHAT_PUBLIC,
    WECHAT_SERIAL, pem, published,
)
from shape import error

KIND = "v3 configuration"
V3 = {"key": API_V3_KEY, "merchant_key": MERCHANT_KEY, "serial": MERCHANT_SERIAL, "platform_keys": {PUBLIC_KEY_ID: WECHAT_PUBLIC}}
SM_PUBLIC = pem("keys/sm2_public.pem")
SM_CERTIFICATE = published("sm2_wechat_pay_certificate")
SM_SERIAL = "3F1E989910B253E069A11568C91C57CA44568158"
SM = {"suite": "SM", "key": API_V3_KEY, "merchant_key": published("sm2_merchant_private_key"), "serial": "54E7F59ED8DF4570CFB14780EA8152D45A675EE6",
      "platform_keys": {SM_SERIAL: SM_CERTIFICATE, PUBLIC_KEY_ID: SM_PUBLIC}}


def _opened(name: str, field: str | None = None, *, v3: dict = V3, of: dict | None = None, **changes) -> dict:
    """A configuration whose group v3 has some members changed, and those of the merchant in `of`."""
    group = {name: value for name, value in {**v3, **changes}.items() if value is not ...}
    merchant = {"mchid": MCHID, "appids": [APPID], "notify_url": "https://shop.example/wechat/notice", "v3": group, **(of or {})}
    made = {"name": f"{KIND}: {name}", "class": KIND, "open": {"ledger": "memory:", "merchants": [merchant]}}
    return made if field is None else {**made, "fails": error("Config", f"merchants[0].{field}", "never")}


def configuration():
    """What opens, and what is refused with the field that is wrong."""
    yield _opened("v3 alone")
    yield _opened("v3 beside v2", of={"v2": {"key": KEY}})
    yield _opened("v3 beside v2, with v2 preferred", of={"v2": {"key": KEY}, "dialect": "v2"})
    yield _opened("no key of WeChat Pay's yet", platform_keys={})
    yield _opened("no keys of WeChat Pay's named", platform_keys=...)
    yield _opened("a certificate and a public key together", platform_keys={PUBLIC_KEY_ID: WECHAT_PUBLIC, WECHAT_SERIAL: WECHAT_CERTIFICATE})
    yield _opened("a serial of WeChat Pay's in small letters", platform_keys={WECHAT_SERIAL.lower(): WECHAT_CERTIFICATE})
    yield _opened("the merchant's certificate in place of its serial", serial=..., merchant_cert=MERCHANT_CERTIFICATE)
    yield _opened("the merchant's certificate beside its serial", merchant_cert=MERCHANT_CERTIFICATE)
    yield _opened("previous keys", previous_keys=[published("go_private")])
    yield _opened("the usual suite, named", suite="RSA")
    yield _opened("a key on one line", merchant_key=MERCHANT_KEY.replace("\n", "\\n"))
    yield _opened("the suite of SM", v3=SM)
    yield _opened("a member that nobody knows", "v3.mchid", mchid=MCHID)
    yield _opened("a dialect that does not exist", "dialect", of={"dialect": "v4"})
    yield _opened("a dialect that is not configured", "dialect", of={"dialect": "v2"})
    for what, key in {"missing": ..., "null": None, "empty": "", "too short by one": API_V3_KEY[:-1], "too long by one": API_V3_KEY + "0", "of 16 bytes": API_V3_KEY[:16],
                      "of 32 characters that are more bytes": "茶" * 32, "a PEM file": MERCHANT_KEY, "a number": 7}.items():
        yield _opened(f"an APIv3 key that is {what}", "v3.key", key=key)
    yield from _of_the_merchant()
    yield from _of_wechat_pay()
    yield from _of_the_other_suite()


def _of_the_merchant():
    for what, key in {
        "missing": ..., "empty": "", "not PEM": "MIIB", "a public key": WECHAT_PUBLIC, "a certificate": MERCHANT_CERTIFICATE,
        "encrypted": pem("identity/key_encrypted.pem"), "too short": pem("keys/rsa_1024.pem"), "on an elliptic curve": pem("keys/curve.pem"),
        "an SM2 key": pem("keys/sm2.pem"), "two keys": MERCHANT_KEY + WECHAT_KEY, "cut short": MERCHANT_KEY[:900], "a file's name": "apiclient_key.pem", "a number": 7,
    }.items():
        yield _opened(f"a merchant's key that is {what}", "v3.merchant_key", merchant_key=key)
    for what, serial in {
        "missing": ..., "empty": "", "the id of a public key": PUBLIC_KEY_ID, "a certificate": MERCHANT_CERTIFICATE, "no hex": "XYZ", "with a blank": MERCHANT_SERIAL + " ",
        "too long": "A" * 41, "with colons": "5F:1C:72", "a number": 7,
    }.items():
        yield _opened(f"a merchant's serial that is {what}", "v3.serial", serial=serial)
    yield _opened("a merchant's serial that is another certificate's", "v3.serial", serial=WECHAT_SERIAL, merchant_cert=MERCHANT_CERTIFICATE)
    for what, certificate in {"another key's": WECHAT_CERTIFICATE, "a key": MERCHANT_KEY, "not PEM": "MIIB", "cut short": MERCHANT_CERTIFICATE[:700]}.items():
        yield _opened(f"a merchant's certificate that is {what}", "v3.merchant_cert", serial=..., merchant_cert=certificate)
    yield _opened("previous keys that are one text", "v3.previous_keys", previous_keys=MERCHANT_KEY)
    for what, key in {"a public key": WECHAT_PUBLIC, "a certificate": MERCHANT_CERTIFICATE, "null": None, "a number": 7}.items():
        yield _opened(f"a previous key that is {what}", "v3.previous_keys[0]", previous_keys=[key])


def _of_wechat_pay():
    yield _opened("WeChat Pay's keys as a list", "v3.platform_keys", platform_keys=[WECHAT_PUBLIC])
    yield _opened("WeChat Pay's keys as text", "v3.platform_keys", platform_keys=WECHAT_PUBLIC)
    tried = lambda what, name, key: _opened(what, f"v3.platform_keys.{name}", platform_keys={name: key})
    for what, key in {
        "a certificate": WECHAT_CERTIFICATE, "a private key": WECHAT_KEY, "too short": pem("keys/rsa_1024_public.pem"), "on an elliptic curve": pem("keys/curve_public.pem"),
        "an SM2 key": SM_PUBLIC, "two keys": WECHAT_PUBLIC + published("go_public"), "not PEM": "MIIB", "empty": "", "null": None, "a number": 7,
    }.items():
        yield tried(f"a public key of WeChat Pay's that is {what}", PUBLIC_KEY_ID, key)
    for what, key in {"a public key": WECHAT_PUBLIC, "a private key": WECHAT_KEY, "another one": published("apache_cert"), "of SM2": pem("sm/certificate.pem"),
                      "of two": WECHAT_CERTIFICATE + MERCHANT_CERTIFICATE}.items():
        yield tried(f"a certificate of WeChat Pay's that is {what}", WECHAT_SERIAL, key)
    yield tried("a public key under no id", "wechatpay", WECHAT_PUBLIC)
    yield tried("a public key under an id without a number", "PUB_KEY_ID_", WECHAT_PUBLIC)
    yield tried("a public key under an id in small letters", PUBLIC_KEY_ID.lower(), WECHAT_PUBLIC)
    # Whoever holds the key could sign as WeChat Pay.
    yield tried("the merchant's own certificate among WeChat Pay's", MERCHANT_SERIAL, MERCHANT_CERTIFICATE)


def _of_the_other_suite():
    yield _opened("a suite that does not exist", "v3.suite", suite="AES")
    yield _opened("a suite in small letters", "v3.suite", suite="sm")
    yield _opened("a suite that is a number", "v3.suite", suite=7)
    good = {**SM, "platform_keys": {}}
    yield _opened("the suite of SM with its own certificate", v3=good, serial=..., merchant_cert=published("sm2_merchant_certificate"))
    yield _opened("the suite of SM with an RSA key", "v3.merchant_key", v3=good, merchant_key=MERCHANT_KEY)
    yield _opened("the suite of SM with a key of another curve", "v3.merchant_key", v3=good, merchant_key=pem("keys/curve.pem"))
    yield _opened("the suite of SM with an RSA public key of WeChat Pay's", f"v3.platform_keys.{PUBLIC_KEY_ID}", v3=good, platform_keys={PUBLIC_KEY_ID: WECHAT_PUBLIC})
    yield _opened("the suite of SM with an RSA certificate of WeChat Pay's", f"v3.platform_keys.{WECHAT_SERIAL}", v3=good, platform_keys={WECHAT_SERIAL: WECHAT_CERTIFICATE})
    yield _opened("the suite of SM with a certificate of another key", "v3.merchant_cert", v3=good, serial=..., merchant_cert=SM_CERTIFICATE)
