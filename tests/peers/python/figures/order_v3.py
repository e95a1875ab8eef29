"""Building a signed Native order of v3: the same fields, from what a shop has to what would be sent.

wechatpayv3: `WeChatPay.pay` up to where it would send, where it has written the body once, to sign it. What
stops it there is timed too and taken off. fenpay: `engine.http.prepare`, which gives address, headers and body.
"""

import json

import fenpay
import wechatpayv3.core
from wechatpayv3 import WeChatPay, WeChatPayType

from figures.messages_v3 import ACCOUNT, MERCHANT, MERCHANT_KEY, ORDER, PATH, PUBLIC_KEY, authorized, sign
from figures.rounds import best, ratio

AGAINST = "wechatpayv3 2.0.4"
ASKED = {name: ORDER[name] for name in ("description", "out_trade_no", "amount", "time_expire", "attach")}


class Stop(Exception):
    """Nothing is sent here."""


class Session:
    """Stands where wechatpayv3 has its HTTP library: it keeps what would be sent."""

    stop = Stop()

    def post(self, **asked):
        self.asked = asked
        raise self.stop


class Wechatpayv3:
    def __init__(self):
        self.shop = WeChatPay(
            WeChatPayType.NATIVE,
            mchid=ACCOUNT["mchid"],
            appid=ACCOUNT["appid"],
            private_key=MERCHANT_KEY,
            cert_serial_no=ACCOUNT["serial"],
            apiv3_key=ACCOUNT["key"],
            notify_url=ORDER["notify_url"],
            public_key=PUBLIC_KEY,
            public_key_id=ACCOUNT["public_key_id"],
        )
        self.session = wechatpayv3.core.requests = Session()

    def pay(self):
        try:
            self.shop.pay(**ASKED)
        except Stop:
            return self.session.asked

    def stop(self):
        try:
            self.session.post(url="", json={}, data=None, headers={}, files=None, proxies=None, timeout=None)
        except Stop:
            return self.session.asked


class Fenpay:
    def __init__(self):
        self.engine = fenpay.Engine(ledger="memory:", merchants=[MERCHANT])

    def prepare(self):
        return self.engine.http.prepare(operation=f"POST {PATH}", params=ORDER)


def check() -> None:
    """Both say the same, and both signatures hold."""
    theirs, ours = Wechatpayv3().pay(), Fenpay().prepare()
    assert theirs["url"] == ours["url"] == f"https://api.mch.weixin.qq.com{PATH}"
    headers = {name.lower(): value for name, value in ours["headers"].items()}
    bodies = (
        authorized(theirs["headers"]["Authorization"], json.dumps(theirs["json"]).encode()),
        authorized(headers["authorization"], ours["blob"]),
    )
    assert all(json.loads(body) == ORDER for body in bodies)


def figures():
    theirs, ours = Wechatpayv3(), Fenpay()
    times = best({"pay": theirs.pay, "stop": theirs.stop, "ours": ours.prepare, "bare": sign})
    pay = times["pay"] - times["stop"]
    also = f"the bare signature of `cryptography`, which wechatpayv3 signs with, takes {times['bare'] / times['ours']:.2f} of our time"
    what = "building a signed Native order of v3: `http.prepare` against `pay` up to its sending"
    yield ratio(what, AGAINST, pay / times["ours"], 1, also)
