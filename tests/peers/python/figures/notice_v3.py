"""Verifying, decrypting and reading a payment notice of v3, from its bytes and headers on.

wechatpayv3: `WeChatPay.callback`, which does not look at the notice's time. fenpay: `engine.receive`, which holds
the time too, finds the merchant, and looks in its ledger (in memory here) for what it knows of the notice: the
same one comes again and again. The toolbox' `v3.verify` and `v3.open` do what `callback` does, each from text.
"""

import json
import time

import fenpay
from wechatpayv3 import WeChatPay, WeChatPayType

from figures.messages_v3 import ACCOUNT, MERCHANT, MERCHANT_KEY, PAYMENT, PUBLIC_KEY, notice
from figures.rounds import best, ratio

KEYS = {ACCOUNT["public_key_id"]: PUBLIC_KEY}


class Wechatpayv3:
    def __init__(self):
        self.shop = WeChatPay(
            WeChatPayType.NATIVE,
            mchid=ACCOUNT["mchid"],
            appid=ACCOUNT["appid"],
            private_key=MERCHANT_KEY,
            cert_serial_no=ACCOUNT["serial"],
            apiv3_key=ACCOUNT["key"],
            public_key=PUBLIC_KEY,
            public_key_id=ACCOUNT["public_key_id"],
        )
        self.headers, self.body = notice()

    def callback(self):
        return self.shop.callback(self.headers, self.body)


class Fenpay:
    def __init__(self):
        self.engine = fenpay.Engine(ledger="memory:", merchants=[MERCHANT])
        self.headers, self.body = notice()

    def receive(self):
        return self.engine.receive(self.body, self.headers)

    def tools(self):
        fenpay.v3.verify(self.body, headers=self.headers, platform_keys=KEYS, now=int(time.time()))
        return json.loads(fenpay.v3.open(resource=json.loads(self.body)["resource"], key=ACCOUNT["key"])["plain"])


def check() -> None:
    """Both read the same payment, and none reads a forgery."""
    theirs, ours = Wechatpayv3(), Fenpay()
    assert theirs.callback()["resource"] == ours.tools() == PAYMENT
    first, again = ours.receive(), ours.receive()
    assert first.error is None and first.reply["status"] in (200, 204), first
    # An order that is not in the ledger, which is durable once and thanked for each time.
    assert first.outcome["payment"]["total"] == PAYMENT["amount"]["total"]
    assert (first.outcome["new"], again.outcome["new"]) == (True, False)

    for shop in (theirs, ours):
        shop.body = shop.body.replace(b"SUCCESS", b"SUCCESs")
    assert theirs.callback() is None
    assert isinstance(ours.receive().error, fenpay.ForgedError)


def figures():
    theirs, ours = Wechatpayv3(), Fenpay()
    times = best({"callback": theirs.callback, "receive": ours.receive, "tools": ours.tools})
    also = f"{times['callback'] / times['tools']:.1f} times with the toolbox, whose keys are read from PEM at every call"
    what = "verifying, decrypting and reading a notice of v3: `engine.receive` against `callback`"
    yield ratio(what, "wechatpayv3 2.0.4", times["callback"] / times["receive"], 1.5, also)
