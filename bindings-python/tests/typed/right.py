"""A shop that type checkers must understand: what it reads has the types that it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import fenpay
from fenpay.adapters import asgi, wsgi
from fenpay.testing import Delivery, Notice, Simulator
from typing_extensions import Literal, assert_type


def shop(path: Path) -> None:
    with fenpay.Engine(path, ledger="memory:") as engine:
        assert_type(engine, fenpay.Engine)
        order = engine.order.place(
            out_trade_no="TEA-0001", kind="jsapi", total=8800, description="tea", openid="o", detail={"a": [1]}
        )
        assert_type(order, fenpay.Order)
        assert_type(order["total"], int)
        assert_type(order["late"], bool)
        assert_type(order.get("transaction_id"), Optional[str])
        assert_type(
            order["state"],
            Literal["placing", "open", "paying", "closing", "reversing", "rejected", "closed", "reversed", "paid"],
        )
        assert_type(engine.event.take(limit=5)["events"], List[fenpay.Event])
        assert_type(engine.client.params(out_trade_no="TEA-0001")["params"], Dict[str, str])
        prepared = engine.http.prepare(operation="POST /pay/orderquery", params={"out_trade_no": "TEA-0001"})
        assert_type(prepared["blob"], bytes)
        assert_type(engine.http.complete(b"", operation="POST /pay/orderquery", status=200), fenpay.Opened)
        assert_type(engine.bill.fetch(date="20261120").get("blob"), Optional[bytes])
        assert_type(engine.v2.pay_orderquery(out_trade_no="TEA-0001"), fenpay.Opened)
        assert_type(engine.v2.pay_orderquery(out_trade_no="TEA-0001", coupon_id_0="1")["fields"], Dict[str, Any])
        refund = engine.v3.post_refund_domestic_refunds(
            out_refund_no="TEA-0001-R",
            out_trade_no="TEA-0001",
            amount={"refund": 1, "total": 2, "currency": "CNY", "from": [{"account": "AVAILABLE", "amount": 1}]},
        )
        assert_type(refund["verified_by"], Optional[str])
        engine.v3.post_merchant_media_upload(b"...", meta={"filename": "tea.jpg"})
        assert_type(engine.v3.get_billdownload_file(token="t").get("blob"), Optional[bytes])
        assert_type(engine.call("order.get", {"out_trade_no": "TEA-0001"}), Dict[str, Any])
        receipt = engine.receive(bytearray(b"<xml/>"))
        told: Dict[str, str] = {"Wechatpay-Nonce": "n"}
        doubled: Dict[str, List[str]] = {"Wechatpay-Nonce": ["n"]}
        pairs: List[Tuple[bytes, bytes]] = [(b"wechatpay-nonce", b"n")]
        assert_type(engine.receive(b"{}", told), fenpay.Receipt)
        assert_type(engine.receive(b"{}", headers=doubled), fenpay.Receipt)
        assert_type(engine.receive(b"{}", pairs), fenpay.Receipt)
        assert_type(engine.receive(b"{}", told.items()), fenpay.Receipt)
        assert_type(receipt, fenpay.Receipt)
        assert_type(receipt.reply["status"], int)
        assert_type(receipt.outcome, fenpay.Received)
        assert_type(receipt.error, Optional[fenpay.FenpayError])
        application: object = wsgi.notices(engine, then=lambda receipt: None)
        assert application is not None


async def async_shop() -> None:
    async with fenpay.AsyncEngine(ledger="memory:", merchants=[], threads=4) as engine:
        order = await engine.order.get(out_trade_no="TEA-0001")
        assert_type(order, fenpay.Order)
        assert_type(await engine.v2.pay_orderquery(out_trade_no="TEA-0001"), fenpay.Opened)
        asked = await engine.v3.get_pay_transactions_out_trade_no(out_trade_no="TEA-0001")
        assert_type(asked["verified_by"], Optional[str])
        assert_type((await engine.receive(b"")).outcome, fenpay.Received)
        assert_type((await engine.receive(b"", {"Wechatpay-Nonce": "n"})).outcome, fenpay.Received)
        assert_type(await engine.task.tick(limit=3), fenpay.Ticked)
        application: object = asgi.notices(engine)
        assert application is not None


def tools() -> None:
    assert_type(fenpay.v2.sign(params={"a": "1"}, key="k", sign_type="MD5")["sign"], str)
    assert_type(fenpay.v2.open_notice(b"", mch_id="1", key="k"), fenpay.Notice)
    assert_type(fenpay.v3.sign(method="GET", url="/", timestamp=1, nonce="n", mchid="1", serial="A", merchant_key="k")["message"], str)
    assert_type(fenpay.about.version()["version"], str)
    assert_type(fenpay.__version__, str)


def failures(engine: fenpay.Engine) -> None:
    try:
        engine.task.tick()
    except fenpay.TimeoutError as error:
        assert_type(error.code, Optional[str])
        assert_type(error.problems, List[fenpay.Problem])
    except fenpay.FenpayError as error:
        if error.advice == fenpay.Advice.QUERY:
            assert_type(error.field, Optional[str])


def simulated() -> None:
    with Simulator(auto_pay="pay", seed=1) as wechat:
        wechat.fault("/pay/unifiedorder", "drop_after_commit", count=2)
        assert_type(wechat.take_notices(), List[Notice])
        assert_type(wechat.deliver(lambda notice: (200, notice.url)), List[Delivery])
        assert_type(wechat.issue_code("o"), str)
