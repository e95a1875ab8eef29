"""Verifying and reading a payment notice of 15 fields, from its bytes to a dict.

wechatpy: `parse_payment_result`, which knows MD5 only. It takes the signature for right if it is that of
the key; whose notice it is, it does not look at. fenpay: `fenpay.v2.open_notice`, which holds merchant
and algorithm too, with MD5 and, what wechatpy has nothing to set against, with HMAC-SHA256.
"""

import fenpay
from wechatpy.pay import WeChatPay

from figures.messages import ACCOUNT, NOTICE_HMAC, NOTICE_MD5, fields
from figures.rounds import best, ratio

SHOP = WeChatPay(ACCOUNT["appid"], ACCOUNT["key"], ACCOUNT["mch_id"])
MCH_ID, KEY = ACCOUNT["mch_id"], ACCOUNT["key"]


def wechatpy():
    return SHOP.parse_payment_result(NOTICE_MD5)


def md5():
    return fenpay.v2.open_notice(NOTICE_MD5, mch_id=MCH_ID, key=KEY, sign_type="MD5")


def hmac_sha256():
    return fenpay.v2.open_notice(NOTICE_HMAC, mch_id=MCH_ID, key=KEY, sign_type="HMAC-SHA256")


def check() -> None:
    """All read the same 15 fields, and none reads a forgery."""
    true = fields(NOTICE_MD5)
    assert len(true) == 16  # the signature is the sixteenth
    read = {name: str(value) for name, value in wechatpy().items()}
    assert read == true and md5()["fields"] == true
    assert hmac_sha256()["fields"] == fields(NOTICE_HMAC)

    forged = NOTICE_MD5.replace(b"8800", b"8801")
    try:
        fenpay.v2.open_notice(forged, mch_id=MCH_ID, key=KEY, sign_type="MD5")
    except fenpay.ForgedError:
        return
    raise AssertionError("a forged notice was opened")


def figures():
    times = best({"wechatpy": wechatpy, "md5": md5, "hmac": hmac_sha256})
    also = f"{times['wechatpy'] / times['hmac']:.1f} times with HMAC-SHA256, which wechatpy does not verify"
    what = "verifying and reading a notice of 15 fields (MD5): `v2.open_notice` against `parse_payment_result`"
    yield ratio(what, "wechatpy 1.8.18", times["wechatpy"] / times["md5"], 30, also)
