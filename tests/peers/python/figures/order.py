"""Building a signed unified order: the same fields, MD5, from what a shop has to the exact bytes of the body.

wechatpy: `WeChatPay.order.create` up to where it would send. It makes `fee_type`, `time_start` and
`time_expire` by itself, from the clock. What stops it there is timed too and taken off.

fenpay: `engine.http.prepare` with the same fields, those three among them, which are given as text.
Because of that wechatpy is timed a second time from the inside, where it is given them as text too:
`WeChatPay.post`, which adds the merchant and the nonce, signs, and writes.
"""

import fenpay
from wechatpy.pay import WeChatPay

from figures.messages import ACCOUNT, ORDER, fields
from figures.rounds import best, ratio

ASKED = {
    "trade_type": ORDER["trade_type"],
    "body": ORDER["body"],
    "total_fee": ORDER["total_fee"],
    "notify_url": ORDER["notify_url"],
    "client_ip": ORDER["spbill_create_ip"],
    "user_id": ORDER["openid"],
    "out_trade_no": ORDER["out_trade_no"],
    "attach": ORDER["attach"],
}


class Stop(Exception):
    """Nothing is sent here."""


class Session:
    """Stands where wechatpy has its HTTP session: it keeps what would be sent."""

    stop = Stop()

    def request(self, **asked):
        self.asked = asked
        raise self.stop


class Wechatpy:
    def __init__(self):
        self.shop = WeChatPay(ACCOUNT["appid"], ACCOUNT["key"], ACCOUNT["mch_id"], timeout=10)
        self.session = self.shop._http = Session()

    def create(self):
        try:
            self.shop.order.create(**ASKED)
        except Stop:
            return self.session.asked["data"]

    def post(self):
        try:
            self.shop.post("pay/unifiedorder", data={"appid": self.shop.appid, **ORDER})
        except Stop:
            return self.session.asked["data"]

    def stop(self):
        try:
            self.session.request(method="post", url="", data=b"", timeout=10)
        except Stop:
            return self.session.asked["data"]


class Fenpay:
    def __init__(self):
        v2 = {"key": ACCOUNT["key"], "sign_type": "MD5"}
        merchant = {"mchid": ACCOUNT["mch_id"], "appids": [ACCOUNT["appid"]], "v2": v2}
        merchant["notify_url"] = ORDER["notify_url"]
        self.engine = fenpay.Engine(ledger="memory:", merchants=[merchant])

    def prepare(self):
        return self.engine.http.prepare(operation="POST /pay/unifiedorder", params=ORDER)["blob"]


def check() -> None:
    """All three write the same fields, and every signature holds."""
    wechatpy, ours = Wechatpy(), Fenpay()
    prepared = fields(ours.prepare())
    for other in (fields(wechatpy.create()), fields(wechatpy.post())):
        assert other.keys() == prepared.keys(), other.keys() ^ prepared.keys()
        own = {"nonce_str", "sign", "time_start", "time_expire"}
        assert all(other[name] == prepared[name] for name in prepared.keys() - own)
    assert all(prepared[name] == str(value) for name, value in ORDER.items())


def figures():
    wechatpy, ours = Wechatpy(), Fenpay()
    works = {"create": wechatpy.create, "post": wechatpy.post, "stop": wechatpy.stop, "ours": ours.prepare}
    times = best(works)
    create, post = (times[name] - times["stop"] for name in ("create", "post"))
    also = f"{post / times['ours']:.1f} times against its `WeChatPay.post`, which is given the order's times as text, as ours is"
    what = "building a signed unified order (MD5): `http.prepare` against `order.create` up to its sending"
    yield ratio(what, "wechatpy 1.8.18", create / times["ours"], 12, also)
